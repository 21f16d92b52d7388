"use strict";const{a:_e,b:rn}=require("../../shared/lexer.js"),{a:sn,b:an,c:ln,d:on}=require("../../shared/windows.js"),{a:un,b:dn}=require("../../shared/port-parts.js"),{a:pn,b:cn}=require("../../shared/binds.js"),
{a:Fe,b:hn,c:fn,d:ue,e:mn}=require("../../shared/nothing-said.js"),{a:Ge,b:g,c:D,d:K,e:ee,f:He,g:ye,h:te,i:Ue,j:vn,k:X,l:B,m:N,n:ne,o:gn}=require("../../shared/yaml-logical.js");require("../../shared/own-folder.js"),
require("../../shared/config-place.js");const{b:re}=require("../../shared/yaml.js");require("../../shared/parser.js");const{$b:xn,Aa:m,Ba:de,Bc:Ze,Ca:wn,Cb:pe,Cc:Ve,D:bn,Db:kn,E:yn,H:$n,Hc:Mn,J:Sn,L:Qe,
Mb:k,Nb:S,Ob:y,Pb:An,Q:ce,Qb:On,Rb:Ye,Sb:In,Tb:R,Ub:U,Xb:Ke,Yb:$e,Z:Xe,Zb:Pn,_b:Me,ac:Rn,hc:jn,ib:En,ja:he,lc:Dn,m:fe,na:W,pb:Je,qc:et,r:Ln,s:Wn,sa:A,tb:_,tc:Cn,ub:zn,x:tt,y:Tn,yb:nt,yc:qn,z:F,zb:rt}=require("../../shared/core.js");
var c=e=>({to:e}),b=e=>({irrelevant:e}),Z=e=>({unknown:e}),Se=e=>(t,n,r)=>({name:t,type:e,is:n,...r?{short:r}:{}}),x=Se("bool"),d=Se("value"),f=Se("list"),se=b("about the program that is called, and n\
ot the container"),G=b("about the terminal or the streams that are attached"),H=b("a share or a limit of disk operations, which no rule asks for"),me=b("a share of CPU time for real-time scheduling"),
ae=b("for containers of Windows only"),C=b("an address or a name inside its networks"),L=b("how often a check runs, and how long it may take; what it runs is `--health-cmd`"),Ae=b("the name that the c\
ontainer has for itself"),Bn=b("a graphics card, which the runtime's own hook passes in, and not a device file"),st=b("how long it has to stop"),ve=[f("add-host",c("extraHosts")),f("annotation",b("a n\
ote for the runtime")),f("attach",G,"a"),d("blkio-weight",H),f("blkio-weight-device",H),f("cap-add",c("capAdd")),f("cap-drop",c("capDrop")),d("cgroup-parent",c("cgroupParent")),d("cgroupns",c("cgroupn\
sMode")),d("cidfile",se),d("cpu-count",ae),d("cpu-percent",ae),d("cpu-period",c("cpuPeriod")),d("cpu-quota",c("cpuQuota")),d("cpu-rt-period",me),d("cpu-rt-runtime",me),d("cpu-shares",c("cpuShares"),"c"),
d("cpus",c("cpus")),d("cpuset-cpus",c("cpusetCpus")),d("cpuset-mems",b("the memory banks it may use, whatever their size")),f("device",c("devices")),f("device-cgroup-rule",c("deviceCgroupRules")),f("d\
evice-read-bps",H),f("device-read-iops",H),f("device-write-bps",H),f("device-write-iops",H),x("disable-content-trust",b("on by default, and without effect since signatures of that kind are gone")),f("\
dns",c("dns")),f("dns-opt",C),f("dns-option",C),f("dns-search",C),d("domainname",Ae),d("entrypoint",c("entrypoint")),f("env",c("env"),"e"),f("env-file",c("env")),f("expose",c("exposedPorts")),f("gpus",
Bn),f("group-add",c("groupAdd")),d("health-cmd",c("healthcheck")),d("health-interval",L),d("health-retries",L),d("health-start-interval",L),d("health-start-period",L),d("health-timeout",L),x("help",b(
"nothing is started then")),d("hostname",Ae,"h"),x("init",c("init")),x("interactive",c("job"),"i"),d("io-maxbandwidth",ae),d("io-maxiops",ae),d("ip",C),d("ip6",C),d("ipc",c("ipcMode")),d("isolation",c(
"isolation")),d("kernel-memory",b("no kernel heeds it any more")),f("label",c("labels"),"l"),f("label-file",c("labels")),f("link",c("links")),f("link-local-ip",C),d("log-driver",c("logDriver")),f("log\
-opt",c("logOptions")),d("mac-address",C),d("memory",c("memory"),"m"),d("memory-reservation",c("memoryReservation")),d("memory-swap",c("memorySwap")),d("memory-swappiness",c("memorySwappiness")),f("mo\
unt",c("mounts")),d("name",c("containerName")),f("net",c("networks")),f("net-alias",C),f("network",c("networks")),f("network-alias",C),x("no-healthcheck",c("healthcheck")),x("oom-kill-disable",c("oomK\
illDisable")),d("oom-score-adj",c("oomScoreAdj")),d("pid",c("pidMode")),d("pids-limit",c("pidsLimit")),d("platform",c("windows")),x("privileged",c("privileged")),f("publish",c("portBindings"),"p"),x("\
publish-all",c("portBindings"),"P"),d("pull",se),x("quiet",se,"q"),x("read-only",c("readonlyRootfs")),d("restart",c("restartPolicy")),x("rm",c("job")),d("runtime",c("runtime")),f("security-opt",c("sec\
urityOpt")),d("shm-size",c("shmSize")),d("stop-signal",c("stopSignal")),d("stop-timeout",st),f("storage-opt",H),f("sysctl",c("sysctls")),f("tmpfs",c("tmpfs")),x("tty",c("job"),"t"),f("ulimit",c("ulimi\
ts")),x("use-api-socket",c("useApiSocket")),d("user",c("user"),"u"),d("userns",c("usernsMode")),d("uts",c("utsMode")),f("volume",c("mounts"),"v"),d("volume-driver",b("who keeps the volumes, and not wh\
ere they are mounted")),f("volumes-from",c("volumesFrom")),d("workdir",c("workingDir"),"w")],at=[x("detach",c("job"),"d"),d("detach-keys",G),x("sig-proxy",G)],V=b("about how Podman keeps the container\
, and not what it may do"),ie=b("how the image is fetched"),it=[...["arch","os","variant","authfile","cert-dir","creds","retry","retry-delay"].map(e=>d(e,ie)),f("decryption-key",ie),x("tls-verify",ie),
...["cgroups","conmon-pidfile","hosts-file","init-ctr","init-path","pidfile","pod-id-file","sdnotify"].map(e=>d(e,V)),...["personality","preserve-fd","preserve-fds","rdt-class","shm-size-systemd","sys\
temd","timeout","tz","umask"].map(e=>d(e,V)),...["group-entry","passwd-entry","image-volume"].map(e=>d(e,V)),...["cgroup-conf","chrootdirs","hostuser","requires","unsetenv"].map(e=>f(e,V)),...["no-hos\
tname","no-hosts","passwd","replace","unsetenv-all"].map(e=>x(e,V)),...["health-log-destination","health-max-log-count","health-max-log-size","health-on-failure"].map(e=>d(e,L)),...["cmd","interval","\
retries","success","timeout"].map(e=>d(`health-startup-${e}`,L)),...["gidmap","uidmap"].map(e=>f(e,Z("how accounts of the container are mapped to those of the host"))),...["subgidname","subuidname"].map(
e=>d(e,Z("how accounts of the container are mapped to those of the host"))),x("env-host",Z("hands every variable of the caller on")),f("env-merge",Z("changes variables of the image")),x("http-proxy",b(
"proxies of the host, which are not secret")),d("pod",Z("the networks and ports of a pod that is made elsewhere")),x("read-only-tmpfs",b("what may be written to besides is gone with the container")),x(
"rootfs",Z("the image is replaced by a folder")),d("seccomp-policy",Z("the image may bring a seccomp profile")),f("secret",b("a secret that Podman keeps, as it should be"))],Nn=[x("detach",G,"d"),d("d\
etach-keys",G),f("env",c("env"),"e"),f("env-file",c("env")),x("help",b("nothing is started then")),x("interactive",G,"i"),x("privileged",c("privileged")),x("tty",G,"t"),d("user",c("user"),"u"),d("work\
dir",c("workingDir"),"w"),...["cidfile","preserve-fd","preserve-fds"].map(e=>d(e,V)),x("latest",V,"l")],_n=[d("blkio-weight",H),d("cpu-period",c("cpuPeriod")),d("cpu-quota",c("cpuQuota")),d("cpu-rt-pe\
riod",me),d("cpu-rt-runtime",me),d("cpu-shares",c("cpuShares"),"c"),d("cpus",c("cpus")),d("cpuset-cpus",c("cpusetCpus")),d("cpuset-mems",b("the memory banks it may use, whatever their size")),x("help",
b("nothing is changed then")),d("kernel-memory",b("no kernel heeds it any more")),d("memory",c("memory"),"m"),d("memory-reservation",c("memoryReservation")),d("memory-swap",c("memorySwap")),d("pids-li\
mit",c("pidsLimit")),d("restart",c("restartPolicy"))],j=b("where and how Swarm starts, replaces and counts the tasks"),Fn=[f("cap-add",c("capAdd")),f("cap-drop",c("capDrop")),f("config",b("a config th\
at Swarm keeps")),f("constraint",j),f("container-label",b("labels of the container; those of the service are `--label`")),d("credential-spec",ae),x("detach",se,"d"),f("dns",c("dns")),f("dns-option",C),
f("dns-search",C),d("endpoint-mode",j),d("entrypoint",c("entrypoint")),f("env",c("env"),"e"),f("env-file",c("env")),f("generic-resource",j),f("group",c("groupAdd")),d("health-cmd",c("healthcheck")),d(
"health-interval",L),d("health-retries",L),d("health-start-interval",L),d("health-start-period",L),d("health-timeout",L),x("help",b("nothing is started then")),f("host",c("extraHosts")),d("hostname",Ae),
x("init",c("init")),d("isolation",c("isolation")),f("label",c("labels"),"l"),d("limit-cpu",c("cpus")),d("limit-memory",c("memory")),d("limit-pids",c("pidsLimit")),d("log-driver",c("logDriver")),f("log\
-opt",c("logOptions")),d("max-concurrent",j),d("mode",j),f("mount",c("mounts")),d("name",c("containerName")),f("network",c("networks")),x("no-healthcheck",c("healthcheck")),x("no-resolve-image",ie),d(
"oom-score-adj",c("oomScoreAdj")),f("placement-pref",j),f("publish",c("portBindings"),"p"),x("quiet",se,"q"),x("read-only",c("readonlyRootfs")),d("replicas",j),d("replicas-max-per-node",j),d("reserve-\
cpu",j),d("reserve-memory",c("memoryReservation")),d("restart-condition",c("restartPolicy")),d("restart-delay",j),d("restart-max-attempts",c("restartRetries")),d("restart-window",j),...["delay","failu\
re-action","max-failure-ratio","monitor","order","parallelism"].flatMap(e=>[d(`rollback-${e}`,j),d(`update-${e}`,j)]),f("secret",b("a secret that Swarm keeps, as it should be")),d("stop-grace-period",
st),d("stop-signal",c("stopSignal")),f("sysctl",c("sysctls")),x("tty",G,"t"),f("ulimit",c("ulimits")),d("user",c("user"),"u"),x("with-registry-auth",ie),d("workdir",c("workingDir"),"w")],z=b("read whe\
re the network or the volume is declared"),Gn=[...["attachable","config-only","help","ingress","internal","ipv4","ipv6","disable-dns","ignore"].map(e=>x(e,z)),...["config-from","ipam-driver","scope","\
interface-name"].map(e=>d(e,z)),...["aux-address","gateway","ip-range","ipam-opt","label","subnet","dns","route"].map(e=>f(e,z)),d("driver",z,"d"),f("opt",z,"o")],Hn=[d("driver",z,"d"),f("opt",z,"o"),
f("label",z),...["help","ignore"].map(e=>x(e,z)),...["name","availability","group","scope","sharing","type","limit-bytes","required-bytes"].map(e=>d(e,z)),...["secret","topology-preferred","topology-r\
equired"].map(e=>f(e,z))],O=b("read where the image is built"),Un=[...["add-host","allow","annotation","attest","build-arg","build-context","cache-from","cache-to","label"].map(e=>f(e,O)),...["no-cach\
e-filter","platform","policy","secret","security-opt","ssh","ulimit"].map(e=>f(e,O)),f("output",O,"o"),f("tag",O,"t"),f("volume",O,"v"),...["builder","call","cgroup-parent","cpu-period","cpu-quota","c\
puset-cpus","cpuset-mems","iidfile","invoke"].map(e=>d(e,O)),...["isolation","memory-swap","metadata-file","network","print","progress","provenance","root","sbom"].map(e=>d(e,O)),...["server-config","\
shm-size","target","authfile","format","ignorefile"].map(e=>d(e,O)),d("cpu-shares",O,"c"),d("file",O,"f"),d("memory",O,"m"),...["check","compress","detach","disable-content-trust","force-rm","help","l\
oad","no-cache","pull","push"].map(e=>x(e,O)),...["rm","squash","stream","layers","tls-verify"].map(e=>x(e,O)),x("debug",O,"D"),x("quiet",O,"q")],q=(...e)=>new Map(e.flat().flatMap(t=>[t.name,...t.short?
[t.short]:[]].map(n=>[n,t]))),Zn=new Map([["run",q(ve,at)],["create",q(ve)],["exec",q(Nn)],["update",q(_n)],["build",q(Un)],["service create",q(Fn)],["network create",q(Gn)],["volume create",q(Hn)]]),
Vn=new Map([["run",q(ve,at,it)],["create",q(ve,it)]]),Qn=(e,t)=>(e==="podman"?Vn.get(t):void 0)??Zn.get(t),Yn=/(?:^|_)(?:OPT|ARG|ARGUMENT|FLAG|PARAM|PARAMETER|OPTION|SWITCH|EXTRA|ADDITIONAL|VOL|VOLUME|MOUNT|ENV|ENVFILE|PORT|LINK|GPU|DEVICE|LABEL|LIMIT|NET|NETWORK|USER|TTY|INTERACTIVE|IT|DETACH|DAEMON|RM|PRIVILEGED|SECURITY|CAP|RESTART|PLATFORM|HOST|DNS|PROXY|CREDENTIAL|RESOURCE|VAR)S?(?:_|$)|(?:OPTS|ARGS|FLAGS|PARAMS|OPTIONS)$/i,
Kn=/IMAGE|(?:^|_)(?:IMG|TAG|REPO|REPOSITORY|CONTAINER|NAME|BASE|SERVICE|TARGET|DISTRO|OS|APP|REF)(?:_|$)|(?:IMG|TAG)$/i;function Xn(e,t,n){if(/^(?:`#[^`]*`|\$\(#[^)]*\))$/.test(t))return{is:"nothing"};
let r=er(e,t);if(r)return{is:"flags",words:r};if(/^\$\((?!shell\b).*[\s,]--?[A-Za-z]|^\$\(shell\b.*\becho\s+["']?--?[A-Za-z]/s.test(t)&&!e.takes)return{is:"flags"};let s=e.holes?.find(Boolean)??Jn(t),
a=/^"/.test(t)&&!/[@*]\]?\}?"$/.test(t);if(s==="@"||s==="*")return{is:"unclear"};if(n===void 0||e.takes?.some(({name:l})=>/^(?:docker|podman|nerdctl|buildah)$/.test(l)))return{is:"operand"};let i=s.replace(
/([a-z\d])([A-Z])/g,"$1_$2").replace(/[-.]/g,"_");return Yn.test(i)&&!/(?:^|_)(?:IMAGE|IMG)$/i.test(i)?{is:"flags"}:a||Kn.test(i)?{is:"operand"}:{is:n.startsWith("-")?"flags":"unclear"}}var Jn=e=>/^["']?(?:\$\{\{\s*(?:[\w-]+\.)*|\{\{\s*|\$[({]?)([\w-]+|[@*])\s*(?:\}|\)|\[|:|-|=|"|'|$)/.
exec(e)?.[1]??"";function er({takes:e=[]},t){let n=/^"?\$\{\w+:?[+-](["']?)(-[^{}"'`$]*)\1\}"?$/.exec(t)?.[2];if(n)return n.split(/\s+/).filter(Boolean);let r=e.filter(({name:a})=>a==="echo"||a==="pri\
ntf");if(r.length===0||!e.every(({name:a})=>/^(?:echo|printf|test|\[|tty|true|:|command|which|uname)$/.test(a)))return;let s=r.flatMap(a=>a.words.slice(1).flatMap(({text:i})=>i.split(/\s+/).filter(Boolean)));
return s.length>0&&s.every(a=>!a.includes(m))&&s[0]?.startsWith("-")?s:void 0}function P(e,t){let{text:n,literal:r,span:s,takes:a,holes:i}=e,l=t.text.slice(s.start,s.end);return{text:n,literal:r,span:s,
shown:ot(e,l),plain:lt(n,l),...i?{holes:i}:{},...a?.length?{takes:a}:{}}}function Oe(e,t,n){let r=P(e,t),{text:s,literal:a,span:i}=r,l=s.slice(0,n),o=t.text.slice(i.start,i.end),u=o.startsWith(l),p={...e,
text:s.slice(n)},h=u?o.slice(n):o;return{text:p.text,literal:a.startsWith(l)?a.slice(n):m,span:u?{...i,start:i.start+n}:i,shown:u||!p.text.includes(m)?ot(p,h):ut(p),plain:u?lt(p.text,h):0,...r.takes?{
takes:r.takes}:{}}}function I(e,t,n=e.text.length){let r=e.text.slice(t,n),s=n<=e.plain?{...e.span,start:e.span.start+t,end:e.span.start+t+r.length}:e.span,a=e.literal===e.text||e.literal.includes(r)?
r:m,i=Math.min(Math.max(e.plain-t,0),r.length);return{...e,text:r,literal:a,span:s,plain:n<=e.plain||t===0?i:0,shown:r.includes(m)?e.shown:r}}function lt(e,t){let n=0;for(;n<e.length&&e[n]===t[n]&&!/["'\\$`]/.
test(t[n]);)n+=1;return n}var tr=120;function ot(e,t){if(!e.text.includes(m))return e.text;let n=t.replace(/["']/g,"");return t.length<=tr&&!/[\n\\]/.test(t)&&/[$`{%]/.test(t)?n:ut(e)}function ut({text:e,
holes:t=[]}){let n=0;return e.replaceAll(m,()=>{let r=t[n++];return r?`\${${r}}`:m})}function E({text:e,shown:t,span:n},r){if(e.includes(m))return y("variable",t,n);let s=r(e);return s===void 0?y("mal\
formed",e,n):k(s,n)}var M=e=>E(e,t=>t);function dt(e){let[t,n]=[e[0],e.at(-1)];if(!t||!n)throw new RangeError("no words");return n.span.file===t.span.file&&n.span.end>t.span.end?{...t.span,end:n.span.
end}:t.span}var nr=new Set(["run","create","exec","service create"]);function rr(e,t){let n=Qn(e.engine,e.verb);return n&&new sr(e,n,t).read()}var sr=class Jt{#e;#t;#n;#s=[];#i=[];#l;#a=!1;#r=0;constructor(t,n,r){
this.#e=t,this.#t=n,this.#n=r}read(){let{words:t,verb:n}=this.#e,r=nr.has(n);for(let s=t[this.#r];s&&!this.#a;s=t[this.#r]){let{text:a}=s;if(a==="--"){this.#o(this.#r+1);break}if(r&&ar(a)){if(this.#f(
s))continue}else if(a.startsWith("-")&&a!=="-"){this.#v(s);continue}if(this.#a)break;if(r){this.#o(this.#r);break}this.#i.push(s),this.#r+=1}return{call:this.#e,given:this.#s,operands:this.#i,...this.#l?
{open:this.#l}:{},...this.#a?{isUnclear:!0}:{}}}#o(t){let{words:n}=this.#e;for(let r=t;r<n.length;r+=1)this.#i.push(n[r])}#f(t){let{words:n}=this.#e,r=P(t,this.#n),s=this.#d(t),a=Xn(r,s,n[this.#r+1]?.
text),i=this.#e.verb==="exec"&&a.is==="unclear"&&!/^[@*]$/.test(t.holes?.[0]??"");return a.is==="operand"||i?!1:(a.is==="flags"&&a.words?this.#m(a.words,t):a.is!=="nothing"&&(this.#l??=r),this.#a=a.is===
"unclear",this.#r+=1,!0)}#m(t,n){let r={text:m,literal:m,span:n.span},s={...this.#e,words:t.map(l=>({text:l,literal:l,span:n.span}))},{given:a}=new Jt(s,this.#t,this.#n).read(),i=P({...r},this.#n);for(let{
flag:l}of a)this.#s.push({flag:l,value:i,span:n.span,isClustered:!0,words:[n]})}#d({span:t}){return this.#n.text.slice(t.start,t.end)}#v(t){t.text.startsWith("--")?this.#g(t):this.#x(t),this.#r+=1}#g(t){
let{text:n}=t,r=n.indexOf("="),s=n.slice(2,r<0?n.length:r),a=s.length>1?this.#t.get(s):void 0;a?r>=0?this.#u(a,Oe(t,this.#n,r+1),[t],!1):a.type==="bool"?this.#p(a,t,!1):this.#c(a,t,!1):this.#h(t,r>=0)}#x(t){
let{text:n}=t;for(let r=1;r<n.length;r+=1){let s=this.#t.get(n[r]),a=n.length>2&&!(s&&s.type!=="bool"&&r===1);if(!s){this.#h(t,!1);return}let i=n[r+1];if(i==="="&&r+2<n.length){this.#u(s,Oe(t,this.#n,
r+2),[t],a);return}if(s.type==="bool")this.#p(s,t,a);else if(i!==void 0){this.#u(s,Oe(t,this.#n,r+1),[t],a);return}else this.#c(s,t,a)}}#p(t,n,r){let s={text:"true",literal:"true",shown:"true",span:n.
span,plain:0};this.#u(t,s,[n],r)}#c(t,n,r){let s=this.#e.words[this.#r+1];s&&(this.#r+=1,this.#u(t,P(s,this.#n),[n,s],r))}#u(t,n,r,s){let[a,i]=[r[0],r.at(-1)],l=i.span.file===a.span.file&&i.span.end>a.
span.end?{...a.span,end:i.span.end}:a.span;this.#s.push({flag:t,value:n,span:l,words:r,isClustered:s})}#h(t,n){let r=this.#e.words[this.#r+1]?.text;t.text.includes(m)&&(this.#l??=P(t,this.#n)),!(n||r===
void 0||r.startsWith("-"))&&(this.#l??=P(t,this.#n),this.#a=!0)}},ar=e=>e!==""&&e.replaceAll(m,"")==="",T=fe(({calls:e,source:t})=>e.flatMap(n=>rr(n,t)??[])),ir=new Set(["run","create","service create"]);
function lr(e,t){if(!ir.has(e.call.verb))return!1;let n=e.given.findLast(({flag:s})=>s.name==="help");if(n&&F(n.value.text)!==!1)return!1;let r=Ie(e,t);return r?r.text!==""&&!or(r.text)&&!ur.test(t.text.
slice(r.span.start,r.span.end)):e.isUnclear===!0}var le=fe(e=>T(e).filter(t=>lr(t,e.source))),or=e=>/[<>[\](){}|\s\u2026]|\.\.\./.test(e)||/^[A-Z][A-Z\d_-]*(?:[:@]|$)/.test(e)||/(?:^|\/)your[-_]/i.test(e),
ur=/^["']?<[\w ./:|-]*>/,Ie=({operands:[e]},t)=>e&&P(e,t);function pt(e,t){let n=e.given.findLast(({flag:s})=>s.name==="name")?.value??Ie(e,t),r=n?ht(n):"";return r===""?e.call.verb:r}var J=({text:e,shown:t})=>e.
includes(m)?t.includes(m)?"":t:e;function ct({given:e}){let t=e.findLast(({flag:n})=>n.name==="name")?.value;return t?J(t):""}var ht=({shown:e})=>e.replace(/\s+/g," ").replaceAll(m,"\u2026"),ft=fe(e=>{
let t=mt();return le(e).map(n=>{let r=n.given.some(({flag:s})=>s.name==="name")?"containers":"runs";return{line:n,path:t(r,pt(n,e.source))}})});function mt(){let e=new Map;return(t,n)=>{let r=(e.get(n)??
0)+1;return e.set(n,r),[t,n,...r>1?[String(r)]:[]]}}function dr(e){let t=T(e).map(n=>({line:n,start:n.call.at.start,end:pr(n)})).sort((n,r)=>n.start-r.start);return n=>{let{line:r,end:s}=t[ce(t,n,({start:i})=>i)]??
{};if(!r||n>(s??0))return"";let a=r.given.find(({span:i})=>i.start<=n&&n<i.end)?.flag;return[r.call.verb,En(pt(r,e.source)),...a?[`--${a.name}`]:[]].join(" ")}}var pr=({call:{command:e,at:t,words:n}})=>n.
reduce((r,{span:s})=>s.file===t.file?Math.max(r,s.end):r,Math.max(e.span.end,t.end));function vt(e,t){let n=Qe(e,t);for(;n<e.length&&gt(e,n);)n=Qe(e,n+1);return n}function cr(e,t){let n=e.lastIndexOf(
`
`,t-1)+1;for(;n>0&&gt(e,n-1);)n=e.lastIndexOf(`
`,n-2)+1;return n}var gt=(e,t)=>e[t-1]==="\\"||e[t-1]==="\r"&&e[t-2]==="\\";function xt(e){let{text:t}=e,n=/\.ya?ml$/i.test(e.path)&&pe(e.path,t)?fr(e):[];return{startOf:r=>cr(t,hr(n,r)),endOf:r=>{let s=vt(
t,r),a=n[ce(n,s,i=>i.start)];return a&&a.start>=r?Math.max(s,vt(t,a.end)):s}}}function hr(e,t){let n=e[ce(e,t,({start:r})=>r)];return n&&t<=n.end?n.start:t}function fr(e){let t=n=>{let{start:r,end:s}=n.
span;return n.kind==="scalar"&&e.text[r]!=="|"&&e.text.slice(r,s).includes(`
`)};return re(e).roots.flatMap(n=>[...He(n)].flatMap(r=>ee(r).flatMap(s=>[s,...K(s)])).flatMap(r=>t(r)?[r.span]:[])).sort((n,r)=>n.start-r.start)}var Pe="${0:h}",wt=new Set(["docker","podman","nerdctl"]),
mr=/^(?:docker|podman|nerdctl|container_?(?:engine|tool|runtime|cli|cmd))/i,vr=new Set(["--config","-c","--context","-H","--host","-l","--log-level","--tlscacert","--tlscert","--tlskey","--connection",
"--url","--root","--runroot","--storage-driver","--storage-opt","--runtime","--identity","--module","--cgroup-manager","--conmon","--events-backend","--network-cmd-path","--network-config-dir","--tmpd\
ir","--volumepath","-n","--namespace","-a","--address","--data-root","--snapshotter","--cni-path","--hosts-dir"]),bt=new Set(["container","image","buildx","builder"]),gr=(e,t)=>bt.has(e)&&(e==="contai\
ner"||t==="build"),xr=new Set(["network","volume","service","secret","config","system","pod","context","stack","swarm"]),wr=(e,t)=>e.commands.flatMap(n=>n.isCall?[]:kr(n,t)??[]);function br(e){let t=e.
findIndex(({isMany:r,holes:[s=""]=[]})=>!r||/echo|print/i.test(s)),n=t>0?e[t]:void 0;return n&&wt.has(he(n.text))?e.slice(t):e}function kr(e,t){let n=br(e.words),[r]=n,s=r&&$r(n===e.words?e.name:he(r.
text),r);if(!s)return;let a=1;for(;a<n.length&&n[a].text.startsWith("-");)a+=vr.has(n[a].text)?2:1;let i=n.slice(1,a),l=[];for(;a<n.length&&l.length<2;a+=1){let{text:u}=n[a];if(!(l.length===0&&gr(u,n[a+
1]?.text))&&(l.push(u),!xr.has(u)&&!bt.has(u))){a+=1;break}}let o=n[a-1];if(!(l.length===0||!o||l.some(u=>u.includes(m))))return{engine:s,verb:l.join(" "),words:n.slice(a),at:yr(r.span,o.span,e.span),
globals:i,command:e,folders:Mr(e.folder,t,e.span.file)}}function yr(e,t,{file:n,start:r,end:s}){let a=i=>i.file===n&&i.start>=r&&i.end<=s;return a(e)===a(t)?{...e,end:t.end}:t}function $r(e,t){if(wt.has(
e))return e;let[n=""]=t.holes??[];return t.text===m&&mr.test(n)?/podman/i.test(n)?"podman":"docker":void 0}function Mr(e,t,n){return e===""?t:e===Pe||e.startsWith(`${Pe}/`)?[A(W(n),e.slice(Pe.length+1))]:
e.startsWith("/")||e.startsWith("$")||e.startsWith("~")?[]:t.map(r=>A(r,e))}var Sr=/\$\{\{([^{}]*)\}\}/g,Ar=/\$(?:\{(\w+)\}|(\w+))/g,Or=2e4;function Ir(e,t){if(!kn(t,e.text))return[];let n=re(e).roots.
flatMap(t.kind==="workflow"?Pr:Rr),r=t.kind==="workflow"?Sr:Ar,s=new Set,a={left:Or};return n.flatMap(i=>s.has(i.node)?[]:(s.add(i.node),jr(i,{source:e,unknown:r,room:a})??[]))}function Pr(e){return ee(
g(e,"jobs")).flatMap(t=>{if(t.kind!=="map")return[];let n={variables:[],isDisposable:!kt(g(t,"runs-on")).some(a=>/self-hosted/i.test(a))},r=t.entries.get("container"),s=g(t,"services");return[...r?[{...n,
at:r.key.span,node:r.value}]:[],...(s?.kind==="map"?[...s.entries.values()]:[]).map(({key:a,value:i})=>({...n,at:a.span,node:i,name:{text:a.value,span:a.span}}))]})}function Rr(e){let t=g(e,"variables");
return[e,...ee(e).filter(n=>n.kind==="map"&&!n.entries.has("url"))].flatMap(n=>{let r=n.kind==="map"?n.entries.get("image"):void 0,s=n===e?void 0:g(n,"variables"),a=[t,s].flatMap(i=>i??[]);return[...r?
[{at:r.key.span,node:r.value,variables:[],isDisposable:!0}]:[],...K(g(n,"services")).map(i=>({at:i.span,node:i,variables:a,isDisposable:!0}))]})}var kt=e=>e?.kind==="scalar"?[e.text]:[...K(e),...ee(e)].
flatMap(t=>kt(t));function jr({at:e,node:t,name:n,variables:r,isDisposable:s},a){let i=t.kind==="map"?g(t,"image")??g(t,"name"):t;if(i?.kind!=="scalar"||i.text==="")return;let l=(w,$)=>[{text:w,literal:w,
span:$.span},$],o=(w,$)=>K(g(t,w)).flatMap(Y=>Y.kind==="scalar"?l($,Re(Y,a)):[]),u=[...r,g(t,"env"),g(t,"variables")].flatMap(w=>Er(w,a)),p=`--${m}=${m}`,h=[{text:p,literal:p,span:e},...n?l("--name",{
text:n.text,literal:n.text,span:n.span}):[],...u.flatMap(w=>l("-e",w)),...o("ports","-p"),...o("volumes","-v"),...Dr(g(t,"options"),a),{text:"--",literal:"--",span:i.span},Re(i,a)];a.room.left-=h.length;
let v={...e,end:Math.max(e.end,t.span.end)};return{engine:"docker",verb:"create",words:h,at:e,globals:[],folders:[""],command:Lr(h,v),job:{isDisposable:s}}}function Re({text:e,span:t},{unknown:n},r=""){
let s=[...e.matchAll(n)].map(([,...i])=>i.find(l=>l!==void 0)?.trim()??""),a=`${r}${s.length?e.replace(n,m):e}`;return{text:a,literal:a,span:t,...s.length?{holes:s}:{}}}function Er(e,t){return e?.kind!==
"map"||e.entries.size>t.room.left?[]:[...e.entries].flatMap(([n,{key:r,value:s}])=>{let a=s.kind==="map"?g(s,"value"):s;if(a?.kind!=="scalar")return[];let i=a.span.end>a.span.start?a.span:r.span;return[
Re({text:a.text,span:i},t,`${n}=`)]})}function Dr(e,{source:t,unknown:n}){if(e?.kind!=="scalar"||e.text.trim()==="")return[];let r=new _(t.path),s=te(Ge(t,e),n);r.addFor("docker create ",e.span.start,
e.span.start),r.addPart(s,0,s.text.length);let{commands:a}=_e(r.build(),X,B);return a.flatMap(({words:i},l)=>l===0?i.slice(2):i)}var Lr=(e,t)=>({name:"docker",words:e,span:t,folder:"",assignments:[],redirects:[],
wrappers:[],readsFrom:[],feeds:[],takes:[],fallback:[],conditional:!1,decides:!0,tested:!1,failsUnseen:!1}),ge=e=>e?.kind==="scalar"?[e]:K(e).flatMap(t=>t.kind==="scalar"?[t]:[]),yt={errexit:!0,pipefail:!1},
Wr=/^\$\((?:System\.DefaultWorkingDirectory|Build\.SourcesDirectory|Build\.Repository\.LocalPath)\)(?:\/|$)/i,Cr={lines:e=>{let t=/^(?:Bash|CmdLine|ShellScript)@/.test(D(e,"task")??"");return[g(e,"scr\
ipt"),g(e,"bash"),t?g(g(e,"inputs"),"script"):void 0].map(n=>n?.kind==="scalar"?[n]:[])},options:()=>B,variables:"env",folder:e=>(D(e,"workingDirectory")??D(g(e,"inputs"),"workingDirectory"))?.replace(
Wr,""),unknown:/\$\{\{([\s\S]*?)(?:\}\}|$)|\$\[((?:[^\]$]|\$(?!\[))*?)\]|\$\(([A-Za-z][\w.]*)\)/g},zr=(e,t)=>e.text.match(/vmImage:.*/gi)?.some(n=>/windows/i.test(n))?[]:xe(e,Cr,t),Tr={lines:e=>[ge(g(
e,"script")),ge(g(e,"after-script"))],options:()=>yt,variables:"variables",unknown:/(?!)/g},qr=(e,t)=>xe(e,Tr,t),$t=e=>D(g(e,"run"),"shell")??D(e,"shell")??"bash -eo pipefail",Br={lines:e=>{let t=g(e,
"run");return/power|pwsh|cmd\.exe|python/i.test($t(e))?[]:[ge(t?.kind==="map"?g(t,"command"):t)]},options:e=>{let t=$t(e);return{errexit:/[ \t]-[a-z]*e/.test(t),pipefail:/[ \t]pipefail\b/.test(t)}},variables:"\
environment",folder:e=>D(e,"working_directory")??D(g(e,"run"),"working_directory"),unknown:/<<([^<>]*)>>/g},Nr=(e,t)=>xe(e,Br,t),_r={lines:e=>[ge(g(e,"commands"))],options:()=>yt,variables:"environmen\
t",unknown:/(?!)/g},Fr=(e,t)=>xe(e,_r,t),je=ye(/\$.*/gs);function xe(e,{lines:t,options:n,variables:r,folder:s,unknown:a},i){let l=W(e.path).replace(/(?:^|\/)\.[\w-]+(?:\/[\s\S]*)?$/,"");return re(e).
roots.flatMap(o=>{let u=je(g(o,r)),p=new Set;return[...He(o)].flatMap(h=>p.has(h)?[]:(p.add(g(h,"inputs")),t(h).flatMap(v=>{if(!v.some(({text:$})=>N($)))return[];let w=s?.(h)??"";return[{text:te(Ue(e,
v,i),a),variables:ne(je(g(g(h,"run"),r)),je(g(h,r)),u),options:n(h),folders:/[$~<]|^\//.test(w)?[]:[...new Set([l,""])].map($=>A($,w))}]})))})}var Gr=/^[ \t]*(?:@[a-z]+|(?:[^\s#]+[ \t]+){4}[^\s#]+)[ \t]+/,
Hr=/^[ \t]*([A-Za-z_]\w*)[ \t]*=/,Mt=/^(?:docker|podman|nerdctl|sudo|cd|bash|sh|test|sleep|flock|env|nice|timeout|\[|\/.*|\..*)$/;function Ur({path:e,text:t}){let n=/(?:^|\/)cron\.d\/[^/]+$/.test(e),r=n||
he(e)==="crontab",s=new Map,a=[],i=0;for(let l of t.split(`
`)){let o=i;i+=l.length+1;let u=Hr.exec(l);u&&Zr(s,u[1],Yr(l.slice(u[0].length).trim()));let p=u||/^[ \t]*#/.test(l)?void 0:Gr.exec(l)?.[0];if(p===void 0||!N(l))continue;let h=l.slice(p.length).replace(
/\r$/,""),v=r?Vr(h,n):"",w=p.length+v.length,$=Qr({file:e,text:h.slice(v.length),at:[0],from:[o+w]});a.push({text:$,variables:ne(s),options:B,folders:[]})}return a}function Zr(e,t,n){e.set(t,e.has(t)&&
e.get(t)!==n?m:n)}function Vr(e,t){let[n="",r="",s=""]=/^([^\s=]+)[ \t]+(\S+)/.exec(e)??[];return Mt.test(r)||!(t||r==="root"||Mt.test(s))?"":n.slice(0,n.length-s.length)}function Qr(e){let t=new _(e.
file),{text:n}=e,r=0;for(let s=0;s<n.length;s+=1)if(n[s]==="%"){if(n[s-1]!=="\\")return t.addPart(e,r,s),t.build();t.addPart(e,r,s-1),r=s}return t.addPart(e,r,n.length),t.build()}var Yr=e=>e.includes(
"$")?m:/^(["'])(.*)\1$/.exec(e)?.[2]??e,Kr=/\$\[\[((?:[^$]|\$(?!\[))*?)\]\]/g,Xr=/\$\[\[(?:[^$]|\$(?!\[))*?\]\]|\$\{?\w+\}?/g,St=ye(Xr),Jr=10,es=5e3,ts=2e5;function ns(e,t){let n=new Set,r=new Set,s={
left:ts};return re(e).roots.flatMap(a=>{let i=St(g(a,"variables"));return rs(a).flatMap(({job:l,isHidden:o})=>{let u=St(g(l,"variables"));return[[...oe(g(l,"before_script"),a,s),...oe(g(l,"script"),a,
s)],oe(g(l,"after_script"),a,s)].flatMap(p=>{let h=p.map(({span:w})=>w.start).join(" "),v=p.filter(({text:w})=>N(w));if(n.has(h)||v.length===0||o&&v.every(({span:w})=>r.has(w.start)))return[];n.add(h);
for(let{span:w}of v)r.add(w.start);return[{text:te(Ue(e,p,t),Kr),variables:ne(u,i),options:{...B,errexit:!0},folders:as(e.path)}]})})})}function rs(e){let t=e.kind==="map"?[...e.entries].map(([n,{value:r}])=>({
job:r,isHidden:n.startsWith(".")})):[];return[{job:e,isHidden:!1},...t.filter(({isHidden:n})=>!n),...t.filter(({isHidden:n})=>n)]}function oe(e,t,n,r=[]){if(n.left-=1,!e||n.left<0||r.length>Jr||r.includes(
e))return[];if(e.kind==="scalar")return[e];if(e.kind!=="list")return[];if(e.tag==="!reference")return oe(ss(e,t),t,n,[...r,e]);let s=[];for(let{value:a}of e.items){for(let i of oe(a,t,n,[...r,e]))s.push(
i);if(s.length>es)return[]}return s}var ss=(e,t)=>e.items.reduce((n,{value:r})=>r.kind==="scalar"?g(n,r.text):void 0,t),as=e=>[...new Set([/^(.*?)\/?\.gitlab\//.exec(e)?.[1]??W(e),""])],Ee=/[ \t]*(?:[(\r\n]\s*)?(?:\w+\s*:\s*(?:'[^'\n]*'|"[^"\n]*"|true|false)\s*,\s*){0,9}(?:script\s*:\s*)?(?='|")/y,
At=/\s*(?:\(\s*)?(?:"([^"\n$]*)"|'([^'\n]*)')/y,Ot="${?}",is=1024;function ls({path:e,text:t}){let n=ds(t),r=[],s=[],a="",i=t.lastIndexOf("*/"),l=/\/\/[^\n]*|\/\*|'''|"""|'|"|[{}]|[A-Za-z_$][\w$]*/g;for(let o=l.
exec(t);o;o=l.exec(t)){let[u]=o;if(u==="{"){let p=s.at(-1)??"",h=a===""?p:A(p,a);s.push(h.length>is?Ot:h),a=""}else if(u==="}")s.pop();else if(u==="/*")l.lastIndex<=i&&(l.lastIndex=t.indexOf("*/",l.lastIndex)+
2);else if(u==="dir")At.lastIndex=l.lastIndex,a=At.exec(t)?.slice(1).find(Boolean)??Ot;else if(/^["']/.test(u))l.lastIndex=De(t,o.index);else if(u==="sh"&&t[o.index-1]!=="."){if(Ee.lastIndex=l.lastIndex,
!Ee.test(t))continue;let p=new _(e);l.lastIndex=os(p,t,Ee.lastIndex);let h=p.build(),v=s.at(-1)??"",w=/[$~]|^\//.test(v)?[]:[...new Set([W(e),""])].map($=>A($,v));N(h.text)&&r.push({text:h,variables:ne(
n),options:{...B,errexit:!0},folders:w})}}return r}function De(e,t){let n=e.startsWith(e[t]?.repeat(3),t)?e[t].repeat(3):e[t];for(let r=t+n.length;r<e.length;r+=1)if(e[r]==="\\")r+=1;else{if(e.startsWith(
n,r))return r+n.length;if(e[r]===`
`&&n.length===1)return r}return e.length}function os(e,t,n){let r=De(t,n);Pt(e,t,n,r);let s=/\s*\+\s*(?:(["'])|([\w.]+(?:\([^()\n]*\))?))/y;for(;;){s.lastIndex=r;let a=s.exec(t);if(!a)return r;if(a[1]){
let i=s.lastIndex-1;r=De(t,i),Pt(e,t,i,r)}else{r=s.lastIndex;let i=a[2];e.addFor(m,r-i.length,r,It(i))}}}var It=e=>/^(?:(?:env|params)\.)?(\w+)$/.exec(e)?.[1]??"";function Pt(e,t,n,r){let s=t[n],a=t.startsWith(
s.repeat(3),n)?3:1,i=r-a,l=s==='"'?/\\(?:\r?\n|u[0-9a-fA-F]{4}|.)|\$\{([^{}]*)\}|\$([A-Za-z_][\w.]*)/g:/\\(?:\r?\n|u[0-9a-fA-F]{4}|.)/g,o=n+a;for(let u of t.slice(o,i).matchAll(l)){let p=n+a+u.index;e.
add(t.slice(o,p),o),o=p+u[0].length,u[0].startsWith("\\")?e.addFor(us(u[0]),p,o):e.addFor(m,p,o,It((u[1]??u[2]??"").trim()))}e.add(t.slice(o,i),o)}function us(e){if(/^\\\r?\n/.test(e))return"";if(e.length===
6)return String.fromCharCode(Number.parseInt(e.slice(2),16));let t=e.slice(1);return{n:`
`,t:"	",r:"\r",b:"\b",f:"\f"}[t]??t}function ds(e){let t=new Map;for(let{1:n=""}of e.matchAll(/\benvironment\s*\{([^{}]*)\}/g))for(let[,r="",s=""]of n.matchAll(/^[ \t]*(\w+)[ \t]*=(.*)/gm)){let a=/^'([^'\\]*)'$|^"([^"\\$]*)"$/.
exec(s.trim()),i=a?a[1]??a[2]??"":m;t.set(r,t.has(r)&&t.get(r)!==i?m:i)}return t}var ps=/^(?:export[ \t]+)?([A-Za-z_][\w-]*)[ \t]*:=/,cs=/^(?:"((?:[^"\\]|\\.)*)"|'([^']*)')[ \t]*(?:#.*)?$/,hs=/^@?[A-Za-z_][\w-]*(?:[ \t][^:\n]*)?:(?!=)/,
fs=/^[ \t]*set[ \t]+(?:windows-)?shell[ \t]*:=[ \t]*\[[ \t]*["'](?!(?:ba|z|k|da)?sh\b|\/)/m,ms=/\{\{(?!\{)([^}]*)(\}\})?/g;function vs({path:e,text:t},n){if(fs.test(t))return[];let r=new Map,s=[],a,i=!1;
for(let o=0;o<t.length;){let u=t.indexOf(`
`,o),p=u<0?t.length:u+1,h=t.slice(o,p).trimEnd();if(/^[ \t]/.test(h)){let v=a?.at(-1);i&&v?v.end=p:a?.push({start:o,end:p})}else if(h!==""&&!h.startsWith("#")&&!h.startsWith("[")){let[v="",w=""]=ps.exec(
h)??[],$=cs.exec(h.slice(v.length).trimStart());w&&$&&r.set(w,$[2]??$[1].replace(/\\(.)/g,"$1")),a=hs.test(h)?[]:void 0,a&&s.push(a)}i=h.endsWith("\\"),o=p}let l=(o,u)=>n.fill(r.get(o),u);return s.flatMap(
o=>gs(o,{path:e,text:t},l))}function gs(e,{path:t,text:n},r){let[s]=e,a=s&&rt(n.slice(s.start,s.end).trimStart());return a&&!Je(he(a[0]??""))?[]:(a?[e]:e.map(i=>[i])).flatMap(i=>{let l=new _(t);for(let{
start:u,end:p}of i){let h=u+(/^[ \t]*(?:@-?|-@?)?/.exec(n.slice(u,p))?.[0].length??0);xs(l,{path:t,text:n},h,p,r)}let o=l.build();return N(o.text)?[{text:o,variables:X,options:B,folders:[W(t)]}]:[]})}
function xs(e,{path:t,text:n},r,s,a){let i=r;for(let l of n.slice(r,s).matchAll(ms)){if(l[2]===void 0)continue;let o=r+l.index;e.add(n.slice(i,o),i),i=o+l[0].length;let u=l[1].trim(),p=a(u,{file:t,start:o,
end:i});p!==void 0?e.addFor(p,o,i):e.addFor(m,o,i,/^justfile_directory\(\)$/.test(u)?"PWD":/^[\w-]+$/.test(u)?u:"")}e.add(n.slice(i,s),i)}var Le=16384,Rt=500,ws=20,bs=new Set(["CURDIR","PWD","shell pw\
d"]);function ks(e,t){let n=e[t+1],r=n==="("?")":"}",s=0;for(let a=t+1;a<e.length&&a-t<Le;a+=1)if(e[a]===n)s+=1;else if(e[a]===r&&(s-=1,s===0))return a+1}var ys=class{#e=new Map;#t;#n=0;#s={file:"",start:0,
end:0};constructor(e){this.#t=e}assign(e,t,n,r){let s=this.#e.has(e),a=this.#e.get(e);t==="?="&&s||(r||t==="!="||t==="+="&&s&&a===void 0?this.#e.set(e,void 0):this.#e.set(e,t==="+="&&a!==void 0?`${a} ${n}`:
n))}resolve(e,t){this.#n=0,this.#s=t;let n=[];return this.#i(e,n,new Map,0),this.#r(n)?n:[{unknown:""}]}#i(e,t,n,r){this.#n+=1;let s=e.trim(),a=n.get(s)??this.#e.get(s),i=/^call\s+([\w.-]+)\s*(?:,([\s\S]*))?$/.
exec(s),l=i?this.#e.get(i[1]):void 0;if((a!==void 0||l!==void 0)&&(this.#n>Rt||r>ws||t.length>Rt))t.push({unknown:""});else if(a!==void 0)this.#a(a,t,n,r+1);else if(i&&l!==void 0){let o=(i[2]??"").split(
",").map(u=>this.#l(u,n,r));this.#a(l,t,new Map(o.map((u,p)=>[String(p+1),u])),r+1)}else t.push({unknown:bs.has(s)?"PWD":/^[\w.-]+$/.test(s)?s:""})}#l(e,t,n){let r=[];return this.#a(e,r,t,n+1),this.#r(
r)?r.map(s=>"text"in s?s.text:m).join(""):m}#a(e,t,n,r){if(e.length>Le){t.push({unknown:""});return}let s=0,a=i=>{i>s&&t.push({text:e.slice(s,i)})};for(let i=e.indexOf("$");i>=0&&this.#t.takes(1,this.#s);i=
e.indexOf("$",s)){a(i);let{end:l,inside:o}=jt(e,i);o===void 0?t.push({text:"$"}):this.#i(o,t,n,r),s=l}a(e.length)}#r(e){let t=e.reduce((n,r)=>n+("text"in r?r.text.length:0),0);return t===0||this.#t.takes(
t,this.#s)&&t<=Le}};function jt(e,t){let n=e[t+1];if(n===void 0||n==="$")return{end:t+2};if(n!=="("&&n!=="{")return{end:t+2,inside:n};let r=ks(e,t);return r===void 0?{end:e.length,inside:""}:{end:r,inside:e.
slice(t+2,r-1)}}var $s=/^[ \t]*(?:(?:export|override|private)[ \t]+)*([\w.%/-]+)[ \t]*(=|:{1,3}=|\?=|\+=|!=)[ \t]*([\s\S]*)$/,Ms=/^[ \t]*(?:(?:export|override)[ \t]+)*define[ \t]+([\w.-]+)[ \t]*(?:(?:=|:=|\?=|\+=)[ \t]*)?$/,
Ss=/^[ \t]*(if(?:n?def|n?eq)\b|else\b|endif\b)/,As=/^[^\t#:=][^#=:]*(?:\\#[^#=:]*)*::?(?!=)(?![^;]*[^!<>]=)/;function Os({path:e,text:t},n){let r=new ys(n),s=Is(t,r),a=/^\.ONESHELL[ \t]*:/m.test(t),i=W(
e),l=/\.mk$/.test(e)?[...new Set([i,""])]:[i];return(a?s:s.flatMap(o=>o.map(u=>[u]))).flatMap(o=>{let u=new _(e);for(let h of o)Ds(u,{path:e,text:t},h,r);let p=u.build();return N(p.text)?[{text:p,variables:X,
options:B,folders:l}]:[]})}function Is(e,t){let n=[],r,s=0,a;for(let i of Rs(e)){let l=e.slice(i.start,i.end).replace(/\r$/,"");if(a){/^[ \t]*endef\b/.test(l)?(t.assign(a.name,"=",a.lines.join(`
`),s>0),a=void 0):a.lines.push(l.replace(/^\t/,"").replaceAll(`\r
`,`
`));continue}let o=Ss.exec(l)?.[1],u=Ms.exec(l)?.[1];if(r&&l.startsWith("	"))r.push({start:i.start+1,end:i.end});else if(o)s+=o==="endif"?-1:o==="else"?0:1;else if(u)a={name:u,lines:[]};else{if(/^[ \t]*(?:#|$)/.
test(l))continue;{let p=$s.exec(l);if(p)t.assign(p[1],p[2],js(p[3]),s>0);else{Ps(l,t);let h=As.exec(l);r=h?[]:void 0,r&&n.push(r);let v=h?l.indexOf(";",h[0].length):-1;v>=0&&r?.push({start:i.start+v+1,
end:i.end})}}}}return n}function Ps(e,t){let[,n,r]=/^[^\t#:=]+:[ \t]*(?:(?:export|override|private)[ \t]+)*([\w.-]+)[ \t]*(=|:=|\?=|\+=)/.exec(e)??[];n&&r&&t.assign(n,"=","",!0)}function*Rs(e){for(let t=0;t<
e.length;){let n=t;do{let r=e.indexOf(`
`,n);n=r<0?e.length:r+1}while(n<e.length&&/\\\r?\n$/.test(e.slice(Math.max(t,n-3),n)));yield{start:t,end:e[n-1]===`
`?n-1:n},t=n}}var js=e=>yn(e.replace(/(?:(?<![ \t])[ \t]+)?\\\r?\n[ \t]*/g," "),/(?<!\\)#/).trimEnd(),Es=(e,t)=>e.replace(t?/(^|(?<!\\)\n)[ \t@+-]+/g:/((?<!\\)\n)[ \t@+-]+/g,"$1");function Ds(e,{path:t,
text:n},{start:r,end:s},a){let i=n.slice(r,s),l=/^[ \t@+-]*/.exec(i)?.[0].length??0,o=l,u=p=>{for(let h of i.slice(o,p).split(/(?<=\n)(\t?)/))h!=="	"&&e.add(h,r+o),o+=h.length};for(let p=i.indexOf("$",
o);p>=0;p=i.indexOf("$",o)){u(p);let h=jt(i,p);o=Math.min(h.end,i.length);let v=[r+p,r+o];if(h.inside===void 0)e.addFor("$",...v);else for(let[w,$]of a.resolve(h.inside,{file:t,start:v[0],end:v[1]}).entries())
"text"in $?e.addFor(Es($.text,p===l&&w===0),...v):e.addFor(m,...v,$.unknown)}u(i.length),e.addFor(`
`,s,s+1)}var Ls=/^[ \t]*(?:(?:\[[\w.@:~/ -]*\]|[\w.-]+@[\w.-]+(?::[\w~./-]*)?|\([\w.-]+\))[ \t]*)?[$#%>][ \t]+(?=\S)/,Ws=/^[ \t]*\$[ \t]+\S/;function Et(e){let t=/^(?![ \t]*(?:#|\r?$)).*/m.exec(e)?.[0]??
"";return Ws.test(t)}function Dt(e,t){let n=new _(e.file),{text:r}=e,s=!1;for(let a=0;a<r.length;){let i=r.indexOf(`
`,a),l=i<0?r.length:i+1,o=r.slice(a,l),u=Ls.exec(o)?.[0]??"",p=s||u!==""&&(t||!u.trim().endsWith("#")),h=s?/^[ \t]*>[ \t]/.exec(o)?.[0].length??0:u.length;p&&n.addPart(e,a+h,l),s=p&&/\\\r?\n$/.test(o),
a=l}return n.build()}var Cs=/^([ \t]*(?:>[ \t]?(?![ \t])|[-*+][ \t]+|\d+[.)][ \t]+)*(?:>[ \t]*)?)(`{3,}|~{3,})/,zs=/^[ \t]*\{?\.?([\w-]*)/,Ts=/^(?:sh|bash|shell|zsh|ksh)$/i,Lt=/^(?:console|shell-session|shellsession|sh-session|terminal)$/i,
qs=/<(?=([A-Za-z][\w./:|-]*(?: [\w./:|-]+)*)>)\1>|(?<=[ \t])\[(?=([A-Za-z][\w .|-]*)\])\2\](?=\s|$)|(?<=[ \t])(?:\.\.\.|\u2026|\. \. \.)(?=\s|$)/g;function Bs({path:e,text:t}){let n=[...new Set([W(e),""])];
return Fs(t,e).flatMap(({language:r,block:s})=>{if(!N(s.text))return[];let a=Lt.test(r),i=a||Et(s.text)?Dt(s,a):s;return[{text:te(i,qs),variables:X,options:B,folders:n}]})}function Ns(e){let[t="",n="",
r=""]=Cs.exec(e)??[],s=e.slice(t.length);return r===""||s.includes("`")?{before:"",sign:"",language:""}:{before:n,sign:r,language:zs.exec(s)?.[1]??""}}function _s(e,t){let n=t?0:/^ {0,3}<!--/.exec(e)?.[0].
length;return n!==void 0&&!e.includes("-->",n)}function Fs(e,t){let n=[],r,s=!1;for(let a=0;a<e.length;){let i=e.indexOf(`
`,a),l=i<0?e.length:i+1,o=e.slice(a,l),{before:u,sign:p,language:h}=Ns(o.trimEnd());if(s=!r&&_s(o,s),s){a=l;continue}if(!r)p&&(r={sign:p,indent:u.length,language:h,builder:new _(t)});else if(p.startsWith(
r.sign)&&h==="")(Ts.test(r.language)||Lt.test(r.language))&&n.push({language:r.language,block:r.builder.build()}),r=void 0;else{let v=/^[ \t>]*/.exec(o)?.[0].length??0,w=Math.min(v,r.indent,o.length-1);
r.builder.add(o.slice(Math.max(0,w)),a+Math.max(0,w))}a=l}return n}var Gs=/\\(?:u[0-9a-fA-F]{4}|.)/g;function Hs({path:e,text:t},{start:n,end:r}){let s=new _(e),a=t.slice(n+1,r-1),i=0;for(let{index:l,
0:o}of a.matchAll(Gs))s.add(a.slice(i,l),n+1+i),i=l+o.length,s.addFor(Us(o),n+1+l,n+1+i);return s.add(a.slice(i),n+1+i),s.build()}function Us(e){if(e.length===6)return String.fromCharCode(Number.parseInt(
e.slice(2),16));let t=e.slice(1);return{n:`
`,t:"	",r:"\r",b:"\b",f:"\f"}[t]??t}function Zs(e){let{root:t}=jn(e),n=t?.kind==="object"?t.members.findLast(({key:r})=>r==="scripts")?.value:void 0;return n?.kind!=="object"?[]:n.members.flatMap(({value:r})=>r.
kind==="string"&&N(r.value)?[{text:Hs(e,r.span),variables:X,options:B,folders:[W(e.path)]}]:[])}function Vs({path:e,text:t}){let n={file:e,text:t,at:[0],from:[0]};return[{text:Et(t)?Dt(n,!1):n,variables:X,
options:{errexit:/^#![^\n]*[ \t]-[a-z]*e/.test(t),pipefail:!1,aliases:nt(rt(t)?.[0]??"")!=="bash"},folders:[...new Set([W(e),""])]}]}var Wt=/\$\{\{([\s\S]*?)(?:\}\}|$)/g,Ct=ye(Wt);function Qs(e,t){return re(
e).roots.flatMap(n=>{let r=zt(n,{env:[],shell:void 0,folder:void 0}),s=ee(g(n,"jobs")).map(i=>({steps:g(i,"steps"),job:zt(i,r)})),a={steps:g(g(n,"runs"),"steps"),job:r};return[...s,a].flatMap(({steps:i,
job:l})=>K(i).flatMap(o=>Ys(o,l,e,t)??[]))})}function zt(e,t){let n=g(g(e,"defaults"),"run");return{env:[Ct(g(e,"env")),...t.env],shell:D(n,"shell")??t.shell??(/windows/i.test(D(e,"runs-on")??"")?"pws\
h":void 0),folder:D(n,"working-directory")??t.folder}}function Ys(e,t,n,r){let s=g(e,"run");if(s?.kind!=="scalar"||!N(s.text))return;let a=D(e,"shell")??t.shell,[i=""]=(a??"bash").split(/\s/);if(!Je(nt(
i))&&!i.startsWith("${{")||!r.reads(s,s.text.length,s.span))return;let l=ne(Ct(g(e,"env")),...t.env),o=(p,h)=>p.startsWith("env.")?r.fill(l(p.slice(4)),h):void 0,u=D(e,"working-directory")??t.folder??
"";return{text:te(Ge(n,s),Wt,o),variables:l,options:{errexit:!0,pipefail:a==="bash"},folders:Ks(n.path,u)}}function Ks(e,t){if(/[$~]|^\//.test(t))return[];let n=/^(.*?)\/?\.(?:github|gitea|forgejo)\//.
exec(e)?.[1];return[...new Set([n??W(e),""])].map(r=>A(r,t))}var Xs={shell:Vs,makefile:Os,justfile:vs,workflow:Qs,gitlab:ns,azure:zr,bitbucket:qr,circleci:Nr,woodpecker:Fr,jenkinsfile:ls,systemd:gn,package:Zs,
crontab:Ur,markdown:Bs},Js=(e,{kind:t},n)=>Xs[t](e,n);function Tt(e){let t=pe(e.path,e.text),n=[],r=[],s=[],a=new vn;for(let{text:i,variables:l,options:o,folders:u}of t?Js(e,t,a):[]){let p="file"in i?
_e(na(i),l,{...o,follows:!0}):rn(i,l,ea(i));for(let h of ta(p))s.push(h);for(let h of p.commands)r.push(h);for(let h of wr(p,u))n.push(h)}if(t)for(let i of Ir(e,t))n.push(i);return a.limit&&s.push(a.limit),
{dialect:"commands",source:e,faults:[],suppressions:t?.hasComments?ra(e):[],calls:n,commands:r,...s.length?{limits:s}:{}}}function ea(e){let[t]=e;return t&&{...t.span,end:e.at(-1)?.span.end??t.span.end}}
function ta({fault:e,commands:t,limit:n,callLimit:r}){let s=[];if(e){let a=t.length>0?"a script cannot be read from here on, so its further commands":"a script here could not be read, so its commands";
s.push({span:e.span,message:`${a} are not checked: ${e.message}`})}return n&&s.push({span:n,message:"scripts are nested too deeply here: what lies deeper is not read"}),r&&s.push({span:r,message:"func\
tions are called too often here: what these calls run is not checked"}),s}function na(e){let{text:t,file:n}=e;if(!t.includes(`\r
`))return e;let r=new _(n),s=0;for(let a=t.indexOf(`\r
`);a>=0;a=t.indexOf(`\r
`,s))a>s&&r.addPart(e,s,a),s=a+1;return r.addPart(e,s,t.length),r.build()}function ra(e){if(!$n(e.text))return[];let{startOf:t,endOf:n}=xt(e);return Sn(e,n).map(r=>r.word==="ignore"?{...r,covers:{...r.
covers,start:t(r.covers.start),end:n(r.covers.start)}}:r)}function sa(e,t){let n=new Map;for(let a of le(e)){let i=ct(a),l=n.get(i);l?l.push(a):i!==""&&n.set(i,[a])}let r=new Map,s=(a,i)=>{let l=n.get(
a),o=l?.[Math.max(0,ce(l,i,({call:p})=>p.at.start))];if(!o)return;let u=r.get(o)??{updates:[],hooks:[]};return r.set(o,u),u};for(let a of T(e))if(a.call.verb==="update")for(let i of a.operands)s(J(P(i,
e.source)),a.call.at.start)?.updates.push(a);for(let{container:a,hook:i}of t)s(J(a),i.span.start)?.hooks.push(i);return r}var aa=/^(?:\$PWD|\$\{PWD\}|\$\((?:pwd|PWD|CURDIR|shell pwd)\)|`pwd`|\$\{CURDIR\})(?=[/:]|$)/,
We=({text:e,shown:t})=>e.lastIndexOf(m)===0&&aa.test(t)?`.${e.slice(1)}`:void 0,ia=1e6,la=class{#e;#t=ia;constructor(e){this.#e=e}variables(e,t){let n=e.all(t.one).map(({value:l})=>Ce(l)),r=new Set(n.
flatMap(l=>l.state==="unknown"?[]:[l.value.name])),s=e.all(t.file).flatMap(({value:l})=>this.#n(l,e.command.call.folders)),a=({name:l,value:o})=>!r.has(l)&&(o!==null||t.one==="env"),i=s.filter(l=>l.state===
"unknown"||a(l.value));return e.gathered([...i,...n])}#n(e,t){let n=oa(e,t,this.#e);if(this.#t-=n?.text.length??0,!n||this.#t<0)return[y(e.text.includes(m)?"variable":n?"large":"elsewhere",e.shown,e.span)];
let r=[{how:"read-from",span:e.span}],s=new Map;for(let{name:a,text:i,literal:l,span:o,valueSpan:u}of qn(n,"raw"))s.set(a,k({name:a,value:i===void 0?null:k(i,u,r),literal:l},o,r));return[...s.values()]}};
function oa({text:e},t,{source:n}){if(!(e===""||e.includes(m)||/^[/~]/.test(e)))for(let r of t){let s=n(A(r,e));if(s)return s}}function Ce(e){let t=e.text.indexOf("="),n=t<0?e.text:e.text.slice(0,t);if(n===
""||n.includes(m))return y(n===""?"malformed":"variable",e.shown,e.span);let r=e.literal.includes("=")?e.literal.slice(e.literal.indexOf("=")+1):m;return k({name:n,value:t<0?null:M(I(e,t+1)),literal:r},
e.span)}var ze=(e,t)=>e.flatMap(n=>n.call.verb==="build"?[ua(n,t)]:[]);function ua(e,t){let n=e.given.flatMap(({flag:o,value:u})=>o.name==="tag"?[u]:[]),[r]=e.operands,s=r&&qt(P(r,t)),a=e.given.findLast(
({flag:o})=>o.name==="file")?.value,i=a?qt(a):void 0,l=e.operands.length===1&&!e.open&&s!==void 0&&(!a||i!==void 0);return{tags:n,line:e,places:l?e.call.folders.map(o=>{let u=A(o,s);return{context:u,dockerfile:i===
void 0?A(u,"Dockerfile"):A(o,i)}}):[]}}function qt(e){let t=We(e)??e.text;return t===""||t==="-"||t.includes(m)||un(t)||/^[/~]/.test(t)?void 0:t}function Bt(e){let{calls:t,source:n}=e,r=new Map(ze(T(e),
n).map(a=>[a.line.call,a])),s=new Map;return t.flatMap(a=>{let i=r.get(a),[l,o]=i?[]:Nt(a,"tag",n),u=l&&s.get(we(l)),p=i?(i.tags.length?i.tags:[void 0]).map(h=>h?{name:h,build:i}:{build:i}):u&&o?[{name:o,
build:u}]:[];for(let h of p)h.name&&s.set(we(h.name),h.build);return s.delete(""),p})}var Nt=({verb:e,words:t},n,r)=>e===n||e===`image ${n}`?t.flatMap(s=>s.text.startsWith("-")?[]:[P(s,r)]):[];function we({
text:e,shown:t}){return e.includes(m)?t.includes(m)?"":t:wn(de(e))}var da=class{#e=new Map;#t=new Map;constructor(e){for(let{name:t,build:n}of Bt(e))this.#t.set(n.line.call.command,n),t&&this.#e.set(we(
t),n);this.#e.delete("")}linkTo(e,t){let n=e.takes?.map(r=>this.#t.get(r)).find(Boolean)??this.#e.get(we(e));return n&&_t(n,e,t)}};function _t({line:e,places:t},n,{source:r}){let s=t.find(({dockerfile:o})=>r(
o)),{at:a}=e.call,i=e.given.findLast(({flag:o})=>o.name==="target")?.value,l=e.given.flatMap(({flag:o,value:u})=>o.name==="build-arg"?[Ce(u)]:[]);return{context:s?.context??null,dockerfile:s?.dockerfile??
null,target:i?M(i):null,args:l.length?k(l,a):S([],a),contexts:e.given.flatMap(({flag:o,value:u})=>o.name==="build-context"?u.text.split("=",1)[0]??[]:[]),names:n.text.includes(m)?null:de(n.text),at:{value:"\
build",span:a}}}function Ft(e,t,{source:n}){let r=new Map;for(let s of t){if(s.call.verb!==e)continue;let[a]=s.operands,i=a?P(a,n).text:s.given.find(({flag:l})=>l.name==="name")?.value.text;i&&r.set(i,
{driver:pa(s),options:ca(s.given),line:s})}return r}var pa=({call:e,given:t})=>t.findLast(({flag:n})=>n.name==="driver")?.value.text??(e.verb==="network create"?"bridge":"local");function ca(e){let t=new Map;
for(let{flag:n,value:r}of e)if(n.name==="opt"){let s=r.text.indexOf("=");t.set(s<0?r.text:r.text.slice(0,s),s<0?I(r,r.text.length):r)}return t}var be=class{#e;at;constructor(e){this.#e=e,this.at=e.call.
at}get command(){return this.#e}all(...e){return this.#e.given.filter(({flag:t})=>e.includes(t.name))}last(e){return this.#e.given.findLast(({flag:t})=>t.name===e)?.value}mayBe(e){let t=this.last(e);return t!==
void 0&&F(t.text)!==!1}setting(e,t,n){let r=this.last(e);return r?E(r,n):this.unsaid(t)}list(e,t){return this.gathered(this.all(...e).flatMap(({value:n})=>t(n)))}texts(e){return this.list([e],t=>(this.#e.
call.engine==="podman"?ha(t):[t]).map(M))}gathered(e){let{open:t}=this.#e,[n]=e;return n?k(t?[...e,y("variable","",t.span)]:e,n.span):this.unsaid([])}unsaid(e){return this.#e.open?y("variable","",this.
at):S(e,this.at)}ofImage(){return y(this.#e.open?"variable":"image","",this.at)}};function ha(e){let t=[];for(let{0:n,index:r}of e.text.matchAll(/[^,]+/g))t.push(I(e,r,r+n.length));return t}function fa(e){
let t=new Set(le(e).map(ct));return T(e).flatMap(n=>{let[r,...s]=n.call.verb==="exec"?n.operands.map(a=>P(a,e.source)):[];return r?[{container:r,isElsewhere:J(r)===""||!t.has(J(r)),hook:ma(n,s)}]:[]})}
function ma(e,t){let n=new be(e),[r]=t;return{when:"exec",command:r?k({form:"exec",words:t.map(M)},dt(t)):S(null,n.at),user:n.setting("user","",s=>s),privileged:n.setting("privileged",!1,F),env:n.list(
["env"],s=>[Ce(s)]),span:n.at}}function ke(e){let t=[];for(let{0:n,1:r,index:s}of e.text.matchAll(/(?<![^,])(?:"((?:[^"]|"")*)"|[^,]*)/g)){let a=r===void 0?n:r.replaceAll('""','"'),i=s+(r===void 0?0:1),
l=e.text.startsWith(a,i)?I(e,i,i+a.length):{...e,text:a,plain:0},o=a.indexOf("="),u=(o<0?a:a.slice(0,o)).trim().toLowerCase();u!==""&&t.push(o<0?{key:u,at:l}:{key:u,value:I(l,o+1),at:l})}return t}var Gt=(e,t)=>e.
gathered(e.all("volume","mount").map(({flag:n,value:r})=>ba(n.name==="mount"?wa(r):ga(r),t))),va=/^(?:\\\\|\/\/)\.[\\/]pipe[\\/]/i;function ga(e){let t=pn(e.text);if(!t)return e.text.includes(m)?y("va\
riable",e.shown,e.span):y("malformed",e.text,e.span);if(!t.source&&t.target.text.includes(m))return y("variable",e.shown,e.span);let n=cn(t.options),r=t.source?Te(I(e,t.source.from,t.source.from+t.source.
text.length)):null,s=r?.state==="unknown"&&t.source?.text.startsWith(m),a=r?.state==="written"&&/^[./~]/.test(r.value)||t.isPath,i=t.options.some(l=>l.includes(m))&&!n.readOnly;return k({type:s?"unkno\
wn":r?.state==="written"&&va.test(r.value)?"npipe":a?"bind":"volume",source:r,target:M(I(e,t.target.from,t.target.from+t.target.text.length)),readOnly:i?y("variable",e.shown,e.span):n.readOnly?k(!0,e.
span):S(!1,e.span),...n.relabel?{relabel:n.relabel}:{},...n.propagation?{propagation:k(n.propagation,e.span)}:{}},e.span)}var Te=e=>{let t=We(e);return t===void 0?M(e):k(t,e.span)},xa=["bind","volume",
"tmpfs","npipe","image","cluster"];function wa(e){let t=ke(e),n=(...h)=>t.findLast(({key:v})=>h.includes(v));if(e.text===m||t.length===0)return y("variable",e.shown,e.span);let r=n("type")?.value?.text.
toLowerCase()??"volume",s=n("source","src")?.value,a=n("target","dst","destination")?.value,i=n("readonly","ro"),l=n("bind-propagation")?.value,o=n("relabel","z")?.value?.text??(n("z")?"shared":void 0),
u={type:xa.find(h=>h===r)??"unknown",source:s?Te(s):null,target:a?M(a):S("",e.span),readOnly:i?i.value?E(i.value,F):k(!0,i.at.span):S(!1,e.span),...o?{relabel:o==="private"?"Z":"z"}:{},...l?{propagation:M(
l)}:{}},p=Ht(h=>t.findLast(({value:v,key:w})=>w==="volume-opt"&&v?.text.startsWith(`${h}=`))?.value,n("volume-driver")?.value?.text);return p?Ut(u,p,e.span):k(u,e.span)}function Ht(e,t="local"){let[n,
r]=[e("device"),e("o")],s=r&&/(?:^o=|,)r?bind(?:,|$)/.test(r.text);return t==="local"&&n&&s?I(n,7):void 0}function Ut(e,t,n){let r=Te(t);return k({...e,type:"bind",source:r,through:n},r.span)}function ba(e,t){
if(e.state!=="written"||e.value.type!=="volume"||e.value.source?.state!=="written")return e;let n=t.get(e.value.source.value),r=n&&Ht(s=>n.options.get(s),n.driver);return r?Ut(e.value,r,e.span):e}function ka(e){
let t=e.all("tmpfs","mount").flatMap(({flag:n,value:r})=>{if(n.name==="tmpfs")return[E(r,ya)];let s=ke(r);return s.some(({key:a,value:i})=>a==="type"&&i?.text.toLowerCase()==="tmpfs")?[$a(r,s)]:[]});return e.
gathered(t)}function ya(e){let t=e.indexOf(":"),n=t<0?"":e.slice(t+1);return{target:t<0?e:e.slice(0,t),options:n?n.split(","):[]}}function $a(e,t){let n=(...i)=>t.findLast(({key:l})=>i.includes(l))?.value?.
text,[r,s]=[n("tmpfs-size"),n("tmpfs-mode")],a=[...r?[`size=${U(r)??r}`]:[],...s?[`mode=${s}`]:[]];return E(e,()=>({target:n("target","dst","destination")??"",options:a}))}var Zt=/^(?:host|none|bridge|default|nat|private|(?:container|ns|slirp4netns|pasta)(?::.*)?|slirp4netns|pasta)$/;
function Ma(e,t){let n=e.all("network","net").map(({value:l})=>Sa(l)),[r]=n,s=e.last("pod");if(!r&&s)return{networkMode:y("external",s.shown,s.span),networks:y("external",s.shown,s.span)};if(!r)return{
networkMode:e.unsaid("bridge"),networks:e.unsaid([])};let a=n.filter(({text:l})=>!Zt.test(l)),i=n.findLast(({text:l})=>Zt.test(l));return{networkMode:i?Aa(i):n.every(({text:l})=>l===m)?M(r):S("",e.at),
networks:a.length?e.gathered(a.map(l=>Oa(l,t))):S([],e.at)}}function Sa(e){return/\w=\w/.test(e.text)?ke(e).findLast(({key:t})=>t==="name")?.value??e:e}var Aa=e=>e.text==="default"?k("bridge",e.span):
M(e);function Oa(e,t){let{text:n,shown:r,span:s}=e;if(n.includes(m))return y("variable",r,s);let a=t.get(n);return k(a?Pa(n,a,s):Ia(n,s),s)}function Ia(e,t){let n=y("external","",t);return{name:e,internal:n,
hostBinding:n,external:k(!0,t),connects:n}}function Pa(e,{driver:t,options:n,line:r},s){let a=r.call.at,i=h=>{let v=r.given.findLast(w=>w.flag.name===h);return v?Vt(v.value):S(!1,a)},l=h=>{let v=n.get(
`com.docker.network.bridge.${h}`);return v&&I(v,v.text.indexOf("=")+1)},[o,u]=[l("host_binding_ipv4"),l("enable_icc")],p=Ra(t,n,i("ipv6"),s);return{name:e,internal:r.open?y("variable","",s):i("interna\
l"),hostBinding:o?M(o):S("",a),external:S(!1,a),connects:u?Vt(u):S(!0,a),...p?{reach:p}:{}}}var Vt=({text:e,shown:t,span:n})=>{let r=F(e);return r===void 0?y(e.includes(m)?"variable":"malformed",t,n):
k(r,n)};function Ra(e,t,n,r){let s=l=>{let o=t.get(l);return o?.text.slice(o.text.indexOf("=")+1)},a=[4,6].map(l=>t.get(hn(l))).find(l=>l?.text.includes(m));if(a)return y("variable",a.shown,a.span);let i=fn(
e,s,n.state!=="unknown"&&n.value);return i&&k(i.reach,t.get(i.by)?.span??r)}function ja(e){let t=e.all("publish").map(({value:s})=>Da(s)),n=e.last("publish-all"),r=n&&E(n,s=>s==="true");return r&&(r.state===
"unknown"||r.value)&&t.push(Ea(r)),e.gathered(t)}var Ea=e=>e.state==="unknown"?e:k({hostIp:S("",e.span),hostPort:null,containerPort:null,protocol:"tcp"},e.span);function Da(e){if(e.text.includes("="))
return La(e);let[t,n,r]=dn(e.text),[s="",a="tcp"]=e.text.slice(r.from).split("/"),i=ue(s);if(!i&&!s.includes(m))return y("malformed",e.text,e.span);let l=e.text.slice(0,r.from),o=t===void 0&&(n?l:s).includes(
m),u=t&&t.to>t.from?I(e,t.from,t.to):void 0;return k({hostIp:o?y("variable",e.shown,e.span):u?E(u,p=>p.replace(/^\[(.*)\]$/,"$1")):S("",e.span),hostPort:n?ue(e.text.slice(n.from,n.to)):null,containerPort:i,
protocol:a.toLowerCase()},e.span)}function La(e){if(e.text.includes(m))return y("variable",e.shown,e.span);let t=ke(e),n=s=>t.find(a=>a.key===s)?.value?.text,r=ue(n("target"));return r?k({hostIp:S("",
e.span),hostPort:ue(n("published")),containerPort:r,protocol:n("protocol")?.toLowerCase()??"tcp"},e.span):y("malformed",e.text,e.span)}var Wa=e=>e.list(["expose"],t=>[E(t,n=>mn(n))]),Ca=e=>e.list(["li\
nk"],t=>[M(t)]),za=[["pid","pidMode"],["ipc","ipcMode"],["uts","utsMode"],["userns","usernsMode"],["cgroupns","cgroupnsMode"],["cgroup-parent","cgroupParent"],["cpuset-cpus","cpusetCpus"],["log-driver",
"logDriver"],["runtime","runtime"],["isolation","isolation"]],Ta=[["privileged","privileged"],["read-only","readonlyRootfs"],["oom-kill-disable","oomKillDisable"],["init","init"],["use-api-socket","us\
eApiSocket"]],qa=[["memory","memory",U],["limit-memory","memory",U],["memory-reservation","memoryReservation",U],["reserve-memory","memoryReservation",U],["memory-swap","memorySwap",U],["memory-swappi\
ness","memorySwappiness",R],["cpus","cpus",R],["limit-cpu","cpus",R],["cpu-quota","cpuQuota",R],["cpu-period","cpuPeriod",R],["cpu-shares","cpuShares",R],["pids-limit","pidsLimit",R],["limit-pids","pi\
dsLimit",R],["shm-size","shmSize",U],["oom-score-adj","oomScoreAdj",R],["restart-max-attempts","restartRetries",R]],Ba=[["cap-add","capAdd"],["cap-drop","capDrop"],["security-opt","securityOpt"],["vol\
umes-from","volumesFrom"],["device-cgroup-rule","deviceCgroupRules"],["add-host","extraHosts"],["host","extraHosts"],["dns","dns"],["group-add","groupAdd"],["group","groupAdd"]];function Na(e,{networks:t,
volumes:n}){let r=Fe(s=>e.unsaid(s));Qt(r,e);for(let[s,a]of za)e.last(s)&&(r[a]=e.setting(s,"",i=>i));for(let[s,a]of Ta)e.last(s)&&(r[a]=e.setting(s,!1,F));for(let[s,a]of Ba)e.last(s)&&(r[a]=e.texts(s));
return{...r,...Ma(e,t),mounts:Gt(e,n),tmpfs:ka(e),portBindings:ja(e),links:Ca(e),devices:e.list(["device"],s=>[Fa(s)]),sysctls:e.list(["sysctl"],s=>[Ga(s)]),ulimits:e.list(["ulimit"],s=>[E(s,Ha)]),logOptions:e.
list(["log-opt"],s=>[E(s,Ua)])}}function Qt(e,t){for(let[r,s,a]of qa)t.last(r)&&(e[s]=t.setting(r,0,a));let n=t.last("restart")??t.last("restart-condition");n&&(e.restartPolicy=E(n,r=>Xe(_a,r)??(r.replace(
/:.*$/s,"")||"no")),n.text.includes(":")&&(e.restartRetries=E(I(n,n.text.indexOf(":")+1),R)))}var _a={none:"no",any:"always"};function Fa(e){let[t="",n="",r]=e.text.split(":");if(e.text===m)return y("\
variable",e.shown,e.span);let s=r??((l=>/^[rwm]{1,3}$/.test(l))(n)?n:void 0),a=s===void 0?-1:e.text.lastIndexOf(s),i=s===void 0&&n.includes(m);return k({pathOnHost:M(I(e,0,t.length)),cgroupPermissions:i?
y("variable",e.shown,e.span):a<0?S("rwm",e.span):M(I(e,a))},e.span)}function Ga(e){let t=e.text.indexOf("="),n=t<0?e.text:e.text.slice(0,t);return n.includes(m)?y("variable",e.shown,e.span):k({name:n,
value:t<0?null:M(I(e,t+1))},e.span)}function Ha(e){let[,t,n,r=n]=/^([^=]+)=([^:]*)(?::(.*))?$/.exec(e)??[];return t===void 0?void 0:{name:t,soft:R(n??"")??null,hard:R(r??"")??null}}var Ua=e=>{let t=e.
indexOf("=");return t<0?{name:e,value:""}:{name:e.slice(0,t),value:e.slice(t+1)}},Za={docker:void 0,podman:/^(?:(?:dir|docker-archive|oci|oci-archive|ostree|sif):[./~]|(?:containers-storage|docker-daemon):)/,
nerdctl:/^(?:ipfs|ipns|oci-archive|docker-archive):\/\//};function Va(e,t){let n=t==="podman"&&e.text.startsWith("docker://")?9:0,r=n>0?I(e,n):e;return Za[t]?.test(r.text)?y("external",r.shown,r.span):
k(de(r.text,r.shown),r.span)}function Qa(e,t,n,{base:r,contents:s},a){let{entrypoint:i,cmd:l}=Ya(e,n),o=(p,h)=>{let v=e.last(p);return v&&v.text!==""?M(v):h===void 0?e.ofImage():e.unsaid(h)},u=e.command.
open?void 0:s;return{ref:t,user:o("user",r?.user),env:a.variables(e,{one:"env",file:"env-file"}),exposedPorts:Wa(e),entrypoint:i??(e.command.open?e.ofImage():Ze(u?.entrypoint,e.at)),cmd:l??(e.command.
open?e.ofImage():Ze(u?.cmd,e.at)),healthcheck:Ka(e)??(r&&!r.healthcheck?e.unsaid(null):e.ofImage()),labels:a.variables(e,{one:"label",file:"label-file"}),volumes:S([],e.at),workingDir:o("workdir",void 0),
stopSignal:e.setting("stop-signal","",p=>p)}}function Ya(e,t){let n=e.last("entrypoint"),r=n&&k(n.text===""?null:{form:"exec",words:[M(n)]},n.span);return t.length>0?{...r?{entrypoint:r}:{},cmd:k({form:"\
exec",words:t.map(M)},dt(t))}:r?{entrypoint:r,cmd:k(null,r.span)}:{}}function Ka(e){let t=e.last("no-healthcheck");if(t){let r=E(t,F);if(r.state==="unknown")return r;if(r.value)return k({test:null},t.
span)}let n=e.last("health-cmd");return n&&n.text!==""?k({test:{form:"shell",words:[M(n)]}},n.span):void 0}function Xa(e,t){let n=T(e),r=fa(e),s={document:e,around:t,builds:new da(e),networks:Ft("netw\
ork create",n,e),volumes:Ft("volume create",n,e),files:new la(t),execs:r,afterwards:sa(e,r)};return[...an(ft(e).map(({line:a,path:i})=>Ja(a,i,s))),...ti(s)]}function Ja(e,t,n){let{around:r,files:s,builds:a}=n,
{source:i}=n.document,l=new be(e),o=Ie(e,i),u=o&&a.linkTo(o,r),p=ei(l,o),h=u?null:p,v=h&&h.state!=="unknown"?Dn(h.value,r.images):void 0,w=h&&h.state!=="unknown"?Cn(h.value):void 0,$=e.operands.slice(
1).map(nn=>P(nn,i)),Y=l.last("name")?.text??"",{updates:en=[],hooks:tn=[]}=n.afterwards.get(e)??{},Be=ai(Na(l,n),en),Ne=Qa(l,h,$,{base:v,contents:w},s);return{path:t,dialect:"commands",span:l.at,ships:!0,
image:Ne,...v?{base:v}:{},...w?{contents:w}:{},references:h?[{role:"image",ref:h}]:[],...u?{build:u}:{},windows:sn(l.last("platform")?.text??"",Ne,Be),...Y!==""&&!Y.includes(m)?{containerName:Y}:{},host:Be,
hooks:tn,stack:e.call.verb==="service create",...ni(e),...si(l)?{job:!0}:{},...e.call.job?.isDisposable?{disposable:!0}:{},development:e.call.job!==void 0||et(i.path),project:i.path,...ri(e,r)}}function ei(e,t){
return t?e.mayBe("rootfs")?y("external",t.shown,t.span):Va(t,e.command.call.engine):y("variable","",e.at)}function ti({execs:e,document:{source:t}}){let n=new Map;for(let s of e){if(!s.isElsewhere)continue;
let a=J(s.container)||s,i=n.get(a);i?i.push(s):n.set(a,[s])}let r=mt();return[...n.values()].map(s=>{let[{container:a,hook:i}]=s,l=()=>y("elsewhere","",i.span);return{path:r("containers",ht(a)),dialect:"\
commands",span:i.span,ships:!0,image:{ref:l(),user:l(),env:l(),exposedPorts:l(),entrypoint:l(),cmd:l(),healthcheck:l(),labels:l(),volumes:l(),workingDir:l(),stopSignal:l()},references:[],windows:!1,host:Fe(
l),hooks:s.map(o=>o.hook),stack:!1,development:et(t.path),project:t.path}})}var ni=({call:{engine:e}})=>e==="docker"?{}:{engine:e==="podman"?e:"containerd"};function ri({call:{folders:e},given:t},{source:n,
below:r}){let s=t.flatMap(({flag:{name:l},value:o})=>{let u=/^(?:env-file|label-file|volume)$/.test(l)?/^[^:]*/.exec(We(o)??o.text)?.[0]:tt(o.text);return u&&/^[\w.]/.test(u)&&!u.includes(m)&&(l!=="vo\
lume"||u.startsWith("."))?[u]:[]}),a=l=>n(l)!==void 0||(r?.(l).length??0)>0,i=e.length===1?e[0]:e.find(l=>s.some(o=>a(A(l,o))));return i===void 0?{}:{folder:i}}var si=e=>e.command.call.job!==void 0||e.
mayBe("rm")||!e.mayBe("detach")&&(e.mayBe("interactive")||e.mayBe("tty"));function ai(e,t){if(t.length===0)return e;let n={...e};for(let r of t)Qt(n,new be(r));return n}function ii({judged:e,document:t},n){
let r=[],s=[];for(let{path:a,text:i,alone:l}of e){let o=!l&&/build|push/.test(i)?t(a):void 0;if(o){for(let{name:u,build:p}of Bt(o))u&&(r.push({name:qe(u),build:_t(p,u,n)}),li(p.line)&&s.push(qe(u)));for(let u of o.
calls)for(let p of Nt(u,"push",o.source))s.push(qe(p))}}return{built:r,pushed:s}}var qe=({text:e,shown:t})=>de(e,t),li=({given:e})=>e.some(({flag:t,value:{text:n}})=>t.name==="push"&&F(n)!==!1||t.name===
"output"&&/(?:^|,)(?:type=registry|push=true)(?:,|$)/.test(n)),Yt=/^[\w@%+=:,./ -]*$/,oi=class{#e;#t;#n;constructor(e,t,n){this.#e=e,this.#t=t,this.#n=n&&!e.call.command.wrappers.some(({name:r})=>zn(r))}add(e){
let t=e.map(([u,p])=>p===void 0?`--${u}`:`--${u} ${Ke(p)}`);if(!t.every(u=>this.#o(u)))return;let{call:n,given:r,operands:s}=this.#e;if(!this.#a(n.at)||s.some(({span:u})=>u.file!==n.at.file||u.start<n.
at.end))return;let a=r.findLast(({words:u})=>u.every(({span:p})=>this.#a(p))),i=a?Math.max(...a.words.map(({span:u})=>u.end)):n.at.end,l=a?this.#r(a.words[0]?.span.start??i):"",o=[/^[\s\\]+/.exec(this.#t.
text.slice(i,n.command.span.end))?.[0]??"",l].find(u=>/\n[^\n]*$/.test(u)&&u.trim().length<=1)??" ";return[{span:{file:this.#t.path,start:i,end:i},text:t.map(u=>o+u).join("")}]}remove(e){let[t]=e.words;
if(!t||!this.#i(e))return;let{file:n}=t.span;if(e.isClustered)return this.#s(e);let r=Math.max(...e.words.map(({span:a})=>a.end));if(e.words.some(({span:a},i)=>i>0&&!this.#l(e.words[i-1]?.span,a)))return;
let s=this.#r(t.span.start);return[{span:{file:n,start:t.span.start-s.length,end:r},text:""}]}change(e,t){let{value:n,words:r,flag:s}=e,[a]=r,i=this.#t.text.slice(n.span.start,n.span.end);if(!a||!this.#i(
e)||s.type==="bool"||/[$`]/.test(i)||!this.#n&&!Yt.test(i))return;let l=r.length===1&&n.span.start===a.span.start,o=Ke(l?a.text.slice(0,a.text.length-n.text.length)+t:t);return this.#o(o)?[{span:n.span,
text:o}]:void 0}#s({flag:e,words:[t],value:n}){if(!t)return;let{start:r}=t.span,s=this.#t.text.slice(r,t.span.end),a=e.short?s.indexOf(e.short,1):-1;if(s!==t.text||a<0||!/^-\w+$/.test(s.slice(0,a+1)))
return;let i=e.type==="bool"?a+1:s.length;if(!(e.type!=="bool"&&n.span.start>=t.span.end))return[{span:{...t.span,start:r+a,end:r+i},text:""}]}#i({words:e,flag:t}){let[n]=e;if(!n||!e.every(({span:s})=>this.#a(
s)))return!1;let r=this.#t.text.slice(n.span.start,n.span.end).replace(/^["']/,"");return r.startsWith("--")?r.startsWith(`--${t.name}`):/^-\w/.test(r)}#l(e,t){return e!==void 0&&/^[\s\\]*$/.test(this.#t.
text.slice(e.end,t.start))}#a({file:e,start:t,end:n}){let{span:r}=this.#e.call.command;return e===r.file&&t>=r.start&&n<=r.end}#r(e){let t=this.#t.text.slice(this.#e.call.at.end,e);return t.slice(bn(t,
/[\s\\]/).length)}#o(e){return this.#n||Yt.test(e)}};function ui(e,t,n){let r=di(e).get(t.path.join("\0"));if(r?.call.job)return;if(r)return Wn(t)?new Kt(e,r,t).raise(n):void 0;let[s]=T(e);return s&&"\
erase"in n?new Kt(e,s,t).raise(n):void 0}var di=fe(e=>new Map(ft(e).map(({line:t,path:n})=>[n.join("\0"),t]))),Q=e=>e.every(t=>t!==void 0)?e.flat():void 0,Kt=class{#e;#t;#n;constructor(e,t,n){this.#e=
e,this.#t=t,this.#n=n}raise(e){if("publish"in e)return this.#f(e.publish,e.at);if("open"in e)return this.#i(e.open.map(t=>["publish",In(t)]));if("mount"in e)return this.#m(e.mount,e.to);if("variable"in
e)return this.#d(e.variable,{[e.name]:e.to});if("entries"in e)return e.entries==="logging"?this.#v(e.to):this.#d(e.entries,e.to);if("join"in e)return this.#g(e);if("network"in e)return this.#x(e.network);
if(!("secret"in e))return"healthcheck"in e?this.#p(e.healthcheck):"erase"in e?this.#c(e.erase):this.#u(e)}#s(e=this.#t){let{source:t}=this.#e;return new oi(e,t,pe(t.path,t.text)?.kind==="shell")}#i(e){
return e.length===0?[]:this.#s().add(e)}#l(...e){return this.#t.given.filter(({flag:t})=>e.includes(t.name))}#a(e){return Q(e.map(t=>this.#s().remove(t)))}#r(e){let t=({span:n})=>n.file===e.file&&n.start<=
e.start&&e.end<=n.end;for(let n of[this.#t,...T(this.#e)]){let r=n.given.filter(t);if(r.length>1&&!r[0]?.isClustered)return;let[s]=r;if(s)return{line:n,given:s}}}#o(e,t){let n=this.#r(e),r=n&&t(n.given.
value.text);return n&&r!==void 0?this.#s(n.line).change(n.given,r):void 0}#f(e,t){return this.#o(e,n=>{if(!n.includes("="))return Ye(n,t);let r=a=>new RegExp(`(?:^|,)${a}=([^,]*)`).exec(n)?.[1],s=r("p\
rotocol")??"tcp";return Ye(`${r("published")??""}:${r("target")??""}${s==="tcp"?"":`/${s}`}`,t)})}#m(e,t){return this.#r(e)?.given.flag.name!=="mount"?this.#o(e,n=>On(n,t)):this.#o(e,n=>{let r=n.split(
","),s=t==="read-only"?/^(?:readonly|ro|rw)(?:=|$)/:/^bind-propagation=/;return n.includes('"')?void 0:[...r.filter(a=>!s.test(a)),...t==="read-only"?["readonly"]:[]].join(",")})}#d(e,t){let n=$e(e,this.#n),
r=this.#l(n),s=Object.entries(t).map(([a,i])=>{let l=r.filter(p=>p.value.text.replace(/[=:].*$/s,"")===a);if(i===null)return this.#a(l);let o=Pn(e,a,i),u=l.at(-1);if(o!==void 0)return u?this.#s().change(
u,o):this.#i([[n,o]])});return Q(s)}#v(e){return Q(Rn(e).map(([t,n])=>{let r=t==="log-opt"?n.slice(0,n.indexOf("=")+1):"",s=this.#l(t).findLast(a=>a.value.text.startsWith(r));return s?this.#s().change(
s,n):this.#i([[t,n]])}))}#g({join:e,leave:t=[]}){let n=this.#l("network","net").filter(({value:a})=>t.includes(a.text)),[r,...s]=n;return r?Q([this.#s().change(r,e),this.#a(s)]):this.#i([["network",e]])}#x(e){
let t=T(this.#e).find(({call:n,operands:r})=>n.verb==="network create"&&r.some(({text:s})=>s===e));return t&&!t.given.some(({flag:n})=>n.name==="internal")?this.#s(t).add([["internal"]]):void 0}#p(e){
let[t,n]=[this.#l("health-cmd").at(-1),this.#l("no-healthcheck")],r=xn(e,t===void 0),[[,s]=["",""]]=r;return Q([this.#a(n),t?this.#s().change(t,s):this.#i(r)])}#c(e){let t=this.#r(e);return t&&this.#s(
t.line).remove(t.given)}#u(e){let t=Ln(e),n=this.#k(t);if("set"in e)return this.#b(t,e.to,n);if("unset"in e)return this.#a(this.#w(t));if("add"in e){let l=$e(t,this.#n),o=new Set(this.#l(l).map(({value:p})=>p.
text)),u=e.items.map(p=>Me(p,t)).filter(p=>!o.has(p));return this.#i(u.map(p=>[l,p]))}let r=n?.state==="written"?n.value:[],s=l=>r.flatMap(o=>o.state==="written"&&l.includes(o.value)?[o.value.through??
o.span]:[]);if("replace"in e){let[l]=s([e.item]);return l?this.#o(l,()=>Me(e.by,t)):[]}let a=s(e.items),i=a.map(l=>this.#r(l)?.given);return new Set(i).size<i.length||a.some(l=>r.filter(o=>Ve(o.span,l)).
length>1)?void 0:Q(a.map(l=>this.#h(l)))}#h(e){let t=this.#r(e);if(!t)return;let{value:n}=t.given;if(Ve(n.span,e)||n.span.start>e.start)return this.#s(t.line).remove(t.given);let r=e.start-n.span.start,
s=[n.text.slice(0,r).replace(/,$/,""),n.text.slice(r+e.end-e.start).replace(/^,/,"")];return this.#s(t.line).change(t.given,s.filter(Boolean).join(","))}#w(e){let t=e==="networkMode"?"networks":e==="r\
estartRetries"?"restartPolicy":e;return this.#t.given.filter(({flag:n})=>"to"in n.is&&n.is.to===t)}#b(e,t,n){let r=$e(e,this.#n);if(typeof t=="boolean"){let i=this.#l(r);return t?Q([this.#a(i),this.#i(
[[r]])]):this.#a(i)}let s=e==="restartRetries"&&r==="restart"?`on-failure:${t}`:Me(t,e);if(n&&An(n)&&this.#r(n.span))return this.#o(n.span,()=>s);let a=this.#l(r).at(-1);return a?this.#s().change(a,s):
this.#i([[r,s]])}#k(e){let{host:t,image:n}=this.#n;return[t,n].map(r=>r&&Xe(r,e)).find(Boolean)}};function pi(e,t){return e.filter(({source:n})=>!n.alone).flatMap(n=>[...le(n).flatMap(r=>[...hi(r),...fi(
r,n)]),...le(n).length>0?ci(n):[],...ze(T(n),n.source).flatMap(({places:r})=>r.flatMap(mi))])}var ci=({source:{path:e}})=>Mn.map(t=>({path:A(W(e),t),role:"engine",isGuess:!0})),hi=({given:e,call:{folders:t}})=>e.
flatMap(({flag:n,value:{text:r}})=>{if(r.includes(m))return[];if(n.name==="env-file"||n.name==="label-file")return Xt(t,r,"text");if(n.name!=="security-opt")return[];let[s,a]=[tt(r),Tn(r)];return s?Xt(
t,s,"profile"):a?t.map(i=>({path:i||".",role:"policy",defines:a})):[]});function fi(e,{source:t}){let n=new be(e),r=Gt(n,new Map);if(r.state==="unknown"||r.value.length===0)return[];let s=[...n.last("\
entrypoint")?.text.split(/\s+/)??[],...e.operands.slice(1).map(a=>P(a,t).text)];return[...ln(r.value),...s.length?on(r.value,s.flatMap(a=>a.split(/\s+/))):[]].flatMap(a=>e.call.folders.map(i=>({path:A(
i,a),role:"text",isGuess:!0})))}var Xt=(e,t,n)=>t===""||/^[/~]/.test(t)?[]:e.map(r=>({path:A(r,t),role:n,...e.length>1?{isGuess:!0}:{}}));function mi({context:e,dockerfile:t}){return[{path:t,role:"bui\
ld",isGuess:!0},{path:`${t}.dockerignore`,role:"text",isGuess:!0},{path:A(e,".dockerignore"),role:"text",isGuess:!0},{path:e||".",role:"context",isGuess:!0}]}function vi(e){return ze(T(e),e.source).flatMap(
({places:t})=>t.map(({dockerfile:n})=>n))}var gi={read:Tt,parse:Tt,references:({fresh:e,document:t},n)=>pi(e.flatMap(({path:r})=>t(r)??[]),n),workloads:(e,t,n)=>Xa(e,n),builds:e=>({paths:vi(e),inline:[]}),
makes:(e,t)=>ii(e,t),anchors:dr,comments:xi,edit:ui};function xi(e){if(!pe(e.path,e.text)?.hasComments)return;let{startOf:t}=xt(e);return n=>({at:t(n),word:"ignore"})}module.exports={reader:gi};
