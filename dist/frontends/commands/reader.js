"use strict";const{a:Ke,b:Qe}=require("../../shared/lexer.js"),{a:Ye,b:Je,c:Xe,d:tn}=require("../../shared/windows.js"),{a:en,b:nn}=require("../../shared/port-parts.js"),{a:rn,b:sn}=require("../../shared/binds.js"),
{a:_t,b:an,c:ln,d:dt,e:on}=require("../../shared/nothing-said.js"),{b:ct}=require("../../shared/yaml.js");require("../../shared/parser.js"),require("../../shared/own-folder.js"),require("../../shared/config-place.js");
const{A:un,C:dn,Db:b,E:Ut,Eb:O,Fb:y,Gb:cn,Hb:pn,Ib:Ht,J:pt,Jb:j,Kb:Q,Nb:Zt,Ob:St,Pb:hn,Qb:At,Rb:fn,S:Vt,Sb:mn,Zb:gn,bb:vn,bc:xn,ca:rt,g:ht,ga:q,gc:Kt,jb:Ot,jc:wn,k:bn,kb:kn,l:yn,la:E,lb:W,mb:Qt,oc:$n,
q:Yt,qb:Mn,r:Sn,rb:An,rc:Jt,s:Y,sc:Xt,ta:m,ua:It,ub:ft,va:On,w:In,x:Pn}=require("../../shared/core.js");var p=t=>({to:t}),w=t=>({irrelevant:t}),J=t=>({unknown:t}),Pt=t=>(e,n,r)=>({name:e,type:t,is:n,...r?
{short:r}:{}}),v=Pt("bool"),d=Pt("value"),f=Pt("list"),st=w("about the program that is called, and not the container"),H=w("about the terminal or the streams that are attached"),Z=w("a share or a limi\
t of disk operations, which no rule asks for"),mt=w("a share of CPU time for real-time scheduling"),it=w("for containers of Windows only"),z=w("an address or a name inside its networks"),T=w("how ofte\
n a check runs, and how long it may take; what it runs is `--health-cmd`"),Rt=w("the name that the container has for itself"),Rn=w("a graphics card, which the runtime's own hook passes in, and not a d\
evice file"),te=w("how long it has to stop"),gt=[f("add-host",p("extraHosts")),f("annotation",w("a note for the runtime")),f("attach",H,"a"),d("blkio-weight",Z),f("blkio-weight-device",Z),f("cap-add",
p("capAdd")),f("cap-drop",p("capDrop")),d("cgroup-parent",p("cgroupParent")),d("cgroupns",p("cgroupnsMode")),d("cidfile",st),d("cpu-count",it),d("cpu-percent",it),d("cpu-period",p("cpuPeriod")),d("cpu\
-quota",p("cpuQuota")),d("cpu-rt-period",mt),d("cpu-rt-runtime",mt),d("cpu-shares",p("cpuShares"),"c"),d("cpus",p("cpus")),d("cpuset-cpus",p("cpusetCpus")),d("cpuset-mems",w("the memory banks it may u\
se, whatever their size")),f("device",p("devices")),f("device-cgroup-rule",p("deviceCgroupRules")),f("device-read-bps",Z),f("device-read-iops",Z),f("device-write-bps",Z),f("device-write-iops",Z),v("di\
sable-content-trust",w("on by default, and without effect since signatures of that kind are gone")),f("dns",p("dns")),f("dns-opt",z),f("dns-option",z),f("dns-search",z),d("domainname",Rt),d("entrypoin\
t",p("entrypoint")),f("env",p("env"),"e"),f("env-file",p("env")),f("expose",p("exposedPorts")),f("gpus",Rn),f("group-add",p("groupAdd")),d("health-cmd",p("healthcheck")),d("health-interval",T),d("heal\
th-retries",T),d("health-start-interval",T),d("health-start-period",T),d("health-timeout",T),v("help",w("nothing is started then")),d("hostname",Rt,"h"),v("init",p("init")),v("interactive",p("job"),"i"),
d("io-maxbandwidth",it),d("io-maxiops",it),d("ip",z),d("ip6",z),d("ipc",p("ipcMode")),d("isolation",p("isolation")),d("kernel-memory",w("no kernel heeds it any more")),f("label",p("labels"),"l"),f("la\
bel-file",p("labels")),f("link",p("links")),f("link-local-ip",z),d("log-driver",p("logDriver")),f("log-opt",p("logOptions")),d("mac-address",z),d("memory",p("memory"),"m"),d("memory-reservation",p("me\
moryReservation")),d("memory-swap",p("memorySwap")),d("memory-swappiness",p("memorySwappiness")),f("mount",p("mounts")),d("name",p("containerName")),f("net",p("networks")),f("net-alias",z),f("network",
p("networks")),f("network-alias",z),v("no-healthcheck",p("healthcheck")),v("oom-kill-disable",p("oomKillDisable")),d("oom-score-adj",p("oomScoreAdj")),d("pid",p("pidMode")),d("pids-limit",p("pidsLimit")),
d("platform",p("windows")),v("privileged",p("privileged")),f("publish",p("portBindings"),"p"),v("publish-all",p("portBindings"),"P"),d("pull",st),v("quiet",st,"q"),v("read-only",p("readonlyRootfs")),d(
"restart",p("restartPolicy")),v("rm",p("job")),d("runtime",p("runtime")),f("security-opt",p("securityOpt")),d("shm-size",p("shmSize")),d("stop-signal",p("stopSignal")),d("stop-timeout",te),f("storage-\
opt",Z),f("sysctl",p("sysctls")),f("tmpfs",p("tmpfs")),v("tty",p("job"),"t"),f("ulimit",p("ulimits")),v("use-api-socket",p("useApiSocket")),d("user",p("user"),"u"),d("userns",p("usernsMode")),d("uts",
p("utsMode")),f("volume",p("mounts"),"v"),d("volume-driver",w("who keeps the volumes, and not where they are mounted")),f("volumes-from",p("volumesFrom")),d("workdir",p("workingDir"),"w")],ee=[v("deta\
ch",p("job"),"d"),d("detach-keys",H),v("sig-proxy",H)],X=w("about how Podman keeps the container, and not what it may do"),at=w("how the image is fetched"),ne=[...["arch","os","variant","authfile","ce\
rt-dir","creds","retry","retry-delay"].map(t=>d(t,at)),f("decryption-key",at),v("tls-verify",at),...["cgroups","conmon-pidfile","hosts-file","init-ctr","init-path","pidfile","pod-id-file","sdnotify"].
map(t=>d(t,X)),...["personality","preserve-fd","preserve-fds","rdt-class","shm-size-systemd","systemd","timeout","tz","umask"].map(t=>d(t,X)),...["group-entry","passwd-entry","image-volume"].map(t=>d(
t,X)),...["cgroup-conf","chrootdirs","hostuser","requires","unsetenv"].map(t=>f(t,X)),...["no-hostname","no-hosts","passwd","replace","unsetenv-all"].map(t=>v(t,X)),...["health-log-destination","healt\
h-max-log-count","health-max-log-size","health-on-failure"].map(t=>d(t,T)),...["cmd","interval","retries","success","timeout"].map(t=>d(`health-startup-${t}`,T)),...["gidmap","uidmap"].map(t=>f(t,J("h\
ow accounts of the container are mapped to those of the host"))),...["subgidname","subuidname"].map(t=>d(t,J("how accounts of the container are mapped to those of the host"))),v("env-host",J("hands ev\
ery variable of the caller on")),f("env-merge",J("changes variables of the image")),v("http-proxy",w("proxies of the host, which are not secret")),d("pod",J("the networks and ports of a pod that is ma\
de elsewhere")),v("read-only-tmpfs",w("what may be written to besides is gone with the container")),v("rootfs",J("the image is replaced by a folder")),d("seccomp-policy",J("the image may bring a secco\
mp profile")),f("secret",w("a secret that Podman keeps, as it should be"))],En=[v("detach",H,"d"),d("detach-keys",H),f("env",p("env"),"e"),f("env-file",p("env")),v("help",w("nothing is started then")),
v("interactive",H,"i"),v("privileged",p("privileged")),v("tty",H,"t"),d("user",p("user"),"u"),d("workdir",p("workingDir"),"w"),...["cidfile","preserve-fd","preserve-fds"].map(t=>d(t,X)),v("latest",X,"\
l")],Wn=[d("blkio-weight",Z),d("cpu-period",p("cpuPeriod")),d("cpu-quota",p("cpuQuota")),d("cpu-rt-period",mt),d("cpu-rt-runtime",mt),d("cpu-shares",p("cpuShares"),"c"),d("cpus",p("cpus")),d("cpuset-c\
pus",p("cpusetCpus")),d("cpuset-mems",w("the memory banks it may use, whatever their size")),v("help",w("nothing is changed then")),d("kernel-memory",w("no kernel heeds it any more")),d("memory",p("me\
mory"),"m"),d("memory-reservation",p("memoryReservation")),d("memory-swap",p("memorySwap")),d("pids-limit",p("pidsLimit")),d("restart",p("restartPolicy"))],C=w("where and how Swarm starts, replaces an\
d counts the tasks"),Ln=[f("cap-add",p("capAdd")),f("cap-drop",p("capDrop")),f("config",w("a config that Swarm keeps")),f("constraint",C),f("container-label",w("labels of the container; those of the s\
ervice are `--label`")),d("credential-spec",it),v("detach",st,"d"),f("dns",p("dns")),f("dns-option",z),f("dns-search",z),d("endpoint-mode",C),d("entrypoint",p("entrypoint")),f("env",p("env"),"e"),f("e\
nv-file",p("env")),f("generic-resource",C),f("group",p("groupAdd")),d("health-cmd",p("healthcheck")),d("health-interval",T),d("health-retries",T),d("health-start-interval",T),d("health-start-period",T),
d("health-timeout",T),v("help",w("nothing is started then")),f("host",p("extraHosts")),d("hostname",Rt),v("init",p("init")),d("isolation",p("isolation")),f("label",p("labels"),"l"),d("limit-cpu",p("cp\
us")),d("limit-memory",p("memory")),d("limit-pids",p("pidsLimit")),d("log-driver",p("logDriver")),f("log-opt",p("logOptions")),d("max-concurrent",C),d("mode",C),f("mount",p("mounts")),d("name",p("cont\
ainerName")),f("network",p("networks")),v("no-healthcheck",p("healthcheck")),v("no-resolve-image",at),d("oom-score-adj",p("oomScoreAdj")),f("placement-pref",C),f("publish",p("portBindings"),"p"),v("qu\
iet",st,"q"),v("read-only",p("readonlyRootfs")),d("replicas",C),d("replicas-max-per-node",C),d("reserve-cpu",C),d("reserve-memory",p("memoryReservation")),d("restart-condition",p("restartPolicy")),d("\
restart-delay",C),d("restart-max-attempts",p("restartRetries")),d("restart-window",C),...["delay","failure-action","max-failure-ratio","monitor","order","parallelism"].flatMap(t=>[d(`rollback-${t}`,C),
d(`update-${t}`,C)]),f("secret",w("a secret that Swarm keeps, as it should be")),d("stop-grace-period",te),d("stop-signal",p("stopSignal")),f("sysctl",p("sysctls")),v("tty",H,"t"),f("ulimit",p("ulimit\
s")),d("user",p("user"),"u"),v("with-registry-auth",at),d("workdir",p("workingDir"),"w")],N=w("read where the network or the volume is declared"),jn=[...["attachable","config-only","help","ingress","i\
nternal","ipv4","ipv6","disable-dns","ignore"].map(t=>v(t,N)),...["config-from","ipam-driver","scope","interface-name"].map(t=>d(t,N)),...["aux-address","gateway","ip-range","ipam-opt","label","subnet",
"dns","route"].map(t=>f(t,N)),d("driver",N,"d"),f("opt",N,"o")],Cn=[d("driver",N,"d"),f("opt",N,"o"),f("label",N),...["help","ignore"].map(t=>v(t,N)),...["name","availability","group","scope","sharing",
"type","limit-bytes","required-bytes"].map(t=>d(t,N)),...["secret","topology-preferred","topology-required"].map(t=>f(t,N))],P=w("read where the image is built"),Fn=[...["add-host","allow","annotation",
"attest","build-arg","build-context","cache-from","cache-to","label"].map(t=>f(t,P)),...["no-cache-filter","platform","policy","secret","security-opt","ssh","ulimit"].map(t=>f(t,P)),f("output",P,"o"),
f("tag",P,"t"),f("volume",P,"v"),...["builder","call","cgroup-parent","cpu-period","cpu-quota","cpuset-cpus","cpuset-mems","iidfile","invoke"].map(t=>d(t,P)),...["isolation","memory-swap","metadata-fi\
le","network","print","progress","provenance","root","sbom"].map(t=>d(t,P)),...["server-config","shm-size","target","authfile","format","ignorefile"].map(t=>d(t,P)),d("cpu-shares",P,"c"),d("file",P,"f"),
d("memory",P,"m"),...["check","compress","detach","disable-content-trust","force-rm","help","load","no-cache","pull","push"].map(t=>v(t,P)),...["rm","squash","stream","layers","tls-verify"].map(t=>v(t,
P)),v("debug",P,"D"),v("quiet",P,"q")],B=(...t)=>new Map(t.flat().flatMap(e=>[e.name,...e.short?[e.short]:[]].map(n=>[n,e]))),Dn=new Map([["run",B(gt,ee)],["create",B(gt)],["exec",B(En)],["update",B(Wn)],
["build",B(Fn)],["service create",B(Ln)],["network create",B(jn)],["volume create",B(Cn)]]),Tn=new Map([["run",B(gt,ee,ne)],["create",B(gt,ne)]]),zn=(t,e)=>(t==="podman"?Tn.get(e):void 0)??Dn.get(e),Nn=/(?:^|_)(?:OPT|ARG|ARGUMENT|FLAG|PARAM|PARAMETER|OPTION|SWITCH|EXTRA|ADDITIONAL|VOL|VOLUME|MOUNT|ENV|ENVFILE|PORT|LINK|GPU|DEVICE|LABEL|LIMIT|NET|NETWORK|USER|TTY|INTERACTIVE|IT|DETACH|DAEMON|RM|PRIVILEGED|SECURITY|CAP|RESTART|PLATFORM|HOST|DNS|PROXY|CREDENTIAL|RESOURCE|VAR)S?(?:_|$)|(?:OPTS|ARGS|FLAGS|PARAMS|OPTIONS)$/i,
qn=/IMAGE|(?:^|_)(?:IMG|TAG|REPO|REPOSITORY|CONTAINER|NAME|BASE|SERVICE|TARGET|DISTRO|OS|APP|REF)(?:_|$)|(?:IMG|TAG)$/i;function Bn(t,e,n){if(/^(?:`#[^`]*`|\$\(#[^)]*\))$/.test(e))return{is:"nothing"};
let r=_n(t,e);if(r)return{is:"flags",words:r};if(/^\$\((?!shell\b).*[\s,]--?[A-Za-z]|^\$\(shell\b.*\becho\s+["']?--?[A-Za-z]/s.test(e)&&!t.takes)return{is:"flags"};let s=t.holes?.find(Boolean)??Gn(e),
i=/^"/.test(e)&&!/[@*]\]?\}?"$/.test(e);if(s==="@"||s==="*")return{is:"unclear"};if(n===void 0||t.takes?.some(({name:l})=>/^(?:docker|podman|nerdctl|buildah)$/.test(l)))return{is:"operand"};let a=s.replace(
/([a-z\d])([A-Z])/g,"$1_$2").replace(/[-.]/g,"_");return Nn.test(a)&&!/(?:^|_)(?:IMAGE|IMG)$/i.test(a)?{is:"flags"}:i||qn.test(a)?{is:"operand"}:{is:n.startsWith("-")?"flags":"unclear"}}var Gn=t=>/^["']?(?:\$\{\{\s*(?:[\w-]+\.)*|\{\{\s*|\$[({]?)([\w-]+|[@*])\s*(?:\}|\)|\[|:|-|=|"|'|$)/.
exec(t)?.[1]??"";function _n({takes:t=[]},e){let n=/^"?\$\{\w+:?[+-](["']?)(-[^{}"'`$]*)\1\}"?$/.exec(e)?.[2];if(n)return n.split(/\s+/).filter(Boolean);let r=t.filter(({name:i})=>i==="echo"||i==="pri\
ntf");if(r.length===0||!t.every(({name:i})=>/^(?:echo|printf|test|\[|tty|true|:|command|which|uname)$/.test(i)))return;let s=r.flatMap(i=>i.words.slice(1).flatMap(({text:a})=>a.split(/\s+/).filter(Boolean)));
return s.length>0&&s.every(i=>!i.includes(m))&&s[0]?.startsWith("-")?s:void 0}function F(t,e){let{text:n,literal:r,span:s,takes:i,holes:a}=t,l=e.text.slice(s.start,s.end);return{text:n,literal:r,span:s,
shown:se(t,l),plain:re(n,l),...a?{holes:a}:{},...i?.length?{takes:i}:{}}}function Et(t,e,n){let r=F(t,e),{text:s,literal:i,span:a}=r,l=s.slice(0,n),u=e.text.slice(a.start,a.end),o=u.startsWith(l),c={...t,
text:s.slice(n)},h=o?u.slice(n):u;return{text:c.text,literal:i.startsWith(l)?i.slice(n):m,span:o?{...a,start:a.start+n}:a,shown:o||!c.text.includes(m)?se(c,h):ie(c),plain:o?re(c.text,h):0,...r.takes?{
takes:r.takes}:{}}}function L(t,e,n=t.text.length){let r=t.text.slice(e,n),s=n<=t.plain?{...t.span,start:t.span.start+e,end:t.span.start+e+r.length}:t.span,i=t.literal===t.text||t.literal.includes(r)?
r:m,a=Math.min(Math.max(t.plain-e,0),r.length);return{...t,text:r,literal:i,span:s,plain:n<=t.plain||e===0?a:0,shown:r.includes(m)?t.shown:r}}function re(t,e){let n=0;for(;n<t.length&&t[n]===e[n]&&!/["'\\$`]/.
test(e[n]);)n+=1;return n}var Un=120;function se(t,e){if(!t.text.includes(m))return t.text;let n=e.replace(/["']/g,"");return e.length<=Un&&!/[\n\\]/.test(e)&&/[$`{%]/.test(e)?n:ie(t)}function ie({text:t,
holes:e=[]}){let n=0;return t.replaceAll(m,()=>{let r=e[n++];return r?`\${${r}}`:m})}function D({text:t,shown:e,span:n},r){if(t.includes(m))return y("variable",e,n);let s=r(t);return s===void 0?y("mal\
formed",t,n):b(s,n)}var A=t=>D(t,e=>e);function ae(t){let[e,n]=[t[0],t.at(-1)];if(!e||!n)throw new RangeError("no words");return n.span.file===e.span.file&&n.span.end>e.span.end?{...e.span,end:n.span.
end}:e.span}var Hn=new Set(["run","create","exec","service create"]);function Zn(t,e){let n=zn(t.engine,t.verb);return n&&new Vn(t,n,e).read()}var Vn=class Ve{#t;#e;#n;#r=[];#a=[];#l;#i=!1;#s=0;constructor(e,n,r){
this.#t=e,this.#e=n,this.#n=r}read(){let{words:e,verb:n}=this.#t,r=Hn.has(n);for(let s=e[this.#s];s&&!this.#i;s=e[this.#s]){let{text:i}=s;if(i==="--"){this.#o(this.#s+1);break}if(r&&Kn(i)){if(this.#f(
s))continue}else if(i.startsWith("-")&&i!=="-"){this.#g(s);continue}if(this.#i)break;if(r){this.#o(this.#s);break}this.#a.push(s),this.#s+=1}return{call:this.#t,given:this.#r,operands:this.#a,...this.#l?
{open:this.#l}:{},...this.#i?{isUnclear:!0}:{}}}#o(e){let{words:n}=this.#t;for(let r=e;r<n.length;r+=1)this.#a.push(n[r])}#f(e){let{words:n}=this.#t,r=F(e,this.#n),s=this.#d(e),i=Bn(r,s,n[this.#s+1]?.
text),a=this.#t.verb==="exec"&&i.is==="unclear"&&!/^[@*]$/.test(e.holes?.[0]??"");return i.is==="operand"||a?!1:(i.is==="flags"&&i.words?this.#m(i.words,e):i.is!=="nothing"&&(this.#l??=r),this.#i=i.is===
"unclear",this.#s+=1,!0)}#m(e,n){let r={text:m,literal:m,span:n.span},s={...this.#t,words:e.map(l=>({text:l,literal:l,span:n.span}))},{given:i}=new Ve(s,this.#e,this.#n).read(),a=F({...r},this.#n);for(let{
flag:l}of i)this.#r.push({flag:l,value:a,span:n.span,isClustered:!0,words:[n]})}#d({span:e}){return this.#n.text.slice(e.start,e.end)}#g(e){e.text.startsWith("--")?this.#v(e):this.#x(e),this.#s+=1}#v(e){
let{text:n}=e,r=n.indexOf("="),s=n.slice(2,r<0?n.length:r),i=s.length>1?this.#e.get(s):void 0;i?r>=0?this.#u(i,Et(e,this.#n,r+1),[e],!1):i.type==="bool"?this.#c(i,e,!1):this.#p(i,e,!1):this.#h(e,r>=0)}#x(e){
let{text:n}=e;for(let r=1;r<n.length;r+=1){let s=this.#e.get(n[r]),i=n.length>2&&!(s&&s.type!=="bool"&&r===1);if(!s){this.#h(e,!1);return}let a=n[r+1];if(a==="="&&r+2<n.length){this.#u(s,Et(e,this.#n,
r+2),[e],i);return}if(s.type==="bool")this.#c(s,e,i);else if(a!==void 0){this.#u(s,Et(e,this.#n,r+1),[e],i);return}else this.#p(s,e,i)}}#c(e,n,r){let s={text:"true",literal:"true",shown:"true",span:n.
span,plain:0};this.#u(e,s,[n],r)}#p(e,n,r){let s=this.#t.words[this.#s+1];s&&(this.#s+=1,this.#u(e,F(s,this.#n),[n,s],r))}#u(e,n,r,s){let[i,a]=[r[0],r.at(-1)],l=a.span.file===i.span.file&&a.span.end>i.
span.end?{...i.span,end:a.span.end}:i.span;this.#r.push({flag:e,value:n,span:l,words:r,isClustered:s})}#h(e,n){let r=this.#t.words[this.#s+1]?.text;e.text.includes(m)&&(this.#l??=F(e,this.#n)),!(n||r===
void 0||r.startsWith("-"))&&(this.#l??=F(e,this.#n),this.#i=!0)}},Kn=t=>t!==""&&t.replaceAll(m,"")==="",G=ht(({calls:t,source:e})=>t.flatMap(n=>Zn(n,e)??[])),Qn=new Set(["run","create","service create"]);
function Yn(t,e){if(!Qn.has(t.call.verb))return!1;let n=t.given.findLast(({flag:s})=>s.name==="help");if(n&&Y(n.value.text)!==!1)return!1;let r=Wt(t,e);return r?r.text!==""&&!Jn(r.text):t.isUnclear===
!0}var vt=ht(t=>G(t).filter(e=>Yn(e,t.source))),Jn=t=>/[<>[\](){}|\s…]|\.\.\./.test(t)||t==="IMAGE",Wt=({operands:[t]},e)=>t&&F(t,e);function le(t,e){let n=t.given.findLast(({flag:s})=>s.name==="nam\
e")?.value??Wt(t,e),r=n?ue(n):"";return r===""?t.call.verb:r}var lt=({text:t,shown:e})=>t.includes(m)?e.includes(m)?"":e:t;function oe({given:t}){let e=t.findLast(({flag:n})=>n.name==="name")?.value;return e?
lt(e):""}var ue=({shown:t})=>t.replace(/\s+/g," ").replaceAll(m,"\u2026"),de=ht(t=>{let e=new Map;return vt(t).map(n=>{let r=le(n,t.source),s=n.given.some(({flag:a})=>a.name==="name")?"containers":"ru\
ns",i=(e.get(r)??0)+1;return e.set(r,i),{line:n,path:[s,r,...i>1?[String(i)]:[]]}})});function Xn(t){let e=G(t).toSorted((n,r)=>n.call.at.start-r.call.at.start);return n=>{let r=e[pt(e,n,({call:i})=>i.
at.start)];if(!r||n>r.call.command.span.end)return"";let s=r.given.find(({span:i})=>i.start<=n&&n<i.end)?.flag;return[r.call.verb,vn(le(r,t.source)),...s?[`--${s.name}`]:[]].join(" ")}}function ce(t,e){
let n=Ut(t,e);for(;n<t.length&&pe(t,n);)n=Ut(t,n+1);return n}function tr(t,e){let n=t.lastIndexOf(`
`,e-1)+1;for(;n>0&&pe(t,n-1);)n=t.lastIndexOf(`
`,n-2)+1;return n}var pe=(t,e)=>t[e-1]==="\\"||t[e-1]==="\r"&&t[e-2]==="\\";function he(t,e){let{span:n,text:r}=e,s=er(t,e);return s?.text.trimEnd()===r.trimEnd()?s:{file:t.path,text:r,at:[0],from:[n.
start],whole:n}}function er(t,e){let{start:n,end:r}=e.span,s=t.text[n];return s==="|"||s===">"?nr(t,e):s==='"'?Lt(t,n+1,r-1,/\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[^\r\n])/g,ir):s==="'"?
Lt(t,n+1,r-1,/''/g,()=>"'"):Lt(t,n,r,void 0,()=>"")}function fe(t,e,n){let r=[];for(let s=e;s<=n;){let i=t.indexOf(`
`,s),a=i<0||i>n?n:i;r.push({start:s,end:a>s&&t[a-1]==="\r"&&a<n?a-1:a}),s=a+1}return r}function nr({path:t,text:e},{span:n}){let r=/^[|>][-+\d]*[ \t]*(?:#[^\n]*)?\r?\n/.exec(e.slice(n.start,n.start+1e3))?.[0];
if(!r)return;let s=fe(e,n.start+r.length,n.end),i=s.find(({start:$,end:M})=>e.slice($,M).trim()!=="");if(!i)return;let a=e.slice(i.start,i.end).search(/[^ ]/),l=/\d/.exec(r),u=s.reduce(($,{start:M,end:I})=>{
let R=e.slice(M,I).search(/[^ \r]/);return R<0?$:Math.min($,R)},a),o=l?u:a,c=r.startsWith(">"),h=new W(t),g=!0,x=0,S=n.start+r.length;for(let{start:$,end:M}of s){let I=Math.min($+o,M);if(I>=M){x+=1;continue}
let R=/[ \t]/.test(e[I]),K=S===n.start+r.length,Mt=K?`
`.repeat(x):c&&!K&&!R&&!g?x===0?" ":`
`.repeat(x):`
`.repeat(x+1);h.addFor(Mt,S,I),h.add(e.slice(I,M),I),g=R,x=0,S=M}return h.addFor(`
`,S,S+1),h.build()}function Lt({path:t,text:e},n,r,s,i){let a=new W(t),l=fe(e,n,r),u=0,o=n,c=!0;for(let[h,{start:g,end:x}]of l.entries()){let S=e.slice(g,x),$=h===l.length-1,M=h===0?0:S.length-S.trimStart().
length,I=!$&&s?.source.startsWith("\\\\")===!0&&/(?:^|[^\\])(?:\\\\)*\\$/.test(S),R=I?S.length-1:$?S.length:S.trimEnd().length;if(M>=R&&!$){u+=h===0?0:1,h===0&&(c=!1);continue}h>0&&a.addFor(u?`
`.repeat(u):c?"":" ",o,g+M),rr(a,S.slice(M,Math.max(M,R)),g+M,s,i),u=0,o=g+Math.max(M,R),c=I}return a.build()}function rr(t,e,n,r,s){let i=0;for(let{index:a,0:l}of r?e.matchAll(r):[])t.add(e.slice(i,a),
n+i),i=a+l.length,t.addFor(s(l),n+a,n+i);t.add(e.slice(i),n+i)}var sr={0:"\0",a:"\x07",b:"\b",t:"	","	":"	",n:`
`,v:"\v",f:"\f",r:"\r",e:"\x1B",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"};function ir(t){let e=t[1];return/[xuU]/.test(e)&&t.length>2?String.fromCodePoint(Math.min(1114111,Number.parseInt(t.slice(2),16))):
sr[e]??e}var k=(t,e)=>t?.kind==="map"?t.entries.get(e)?.value:void 0,_=(t,e)=>{let n=k(t,e);return n?.kind==="scalar"&&n.value!==null?n.text:void 0},xt=t=>t?.kind==="list"?t.items.map(({value:e})=>e):
[],jt=t=>t?.kind==="map"?[...t.entries.values()].map(({value:e})=>e):[];function*me(t){let e=new Set,n=[t];for(let r=n.pop();r;r=n.pop()){if(r.kind==="scalar"||e.has(r))continue;e.add(r),r.kind==="map"&&
(yield r);let s=r.kind==="map"?jt(r):xt(r);for(let i=s.length-1;i>=0;i-=1)n.push(s[i])}}function tt(t,e){let n=new Map;if(t?.kind!=="map")return n;for(let[r,{value:s}]of t.entries){let i=s.kind==="map"?
k(s,"value"):s;i?.kind==="scalar"&&n.set(r,i.text.replace(e,m))}return n}function wt(t,e,n=()=>{}){if(t.text.search(e)<0)return t;let r=new W(t.file),s=0;for(let i of t.text.matchAll(e)){let[a,...l]=i;
r.addPart(t,s,i.index),s=i.index+a.length;let u=l.findLast(o=>o!==void 0)?.trim()??"";ar(r,t,i.index,s,n(u)??m,u)}return r.addPart(t,s,t.text.length),r.build()}function ar(t,e,n,r,s,i){let a=Ot(e,n,r);
for(let l of s.split(new RegExp(`(${m})`)))t.addFor(l,a.start,a.end,l===m?i:void 0)}function ge(t,e){let n=new W(t.path);for(let r of e){let s=he(t,r);n.addPart(s,0,s.text.length),n.addFor(`
`,r.span.end,r.span.end+1)}return n.build()}function ve(t){let{text:e}=t,n=/\.ya?ml$/i.test(t.path)&&ft(t.path,e)?or(t):[];return{startOf:r=>tr(e,lr(n,r)),endOf:r=>{let s=ce(e,r),i=n[pt(n,s,a=>a.start)];
return i&&i.start>=r?Math.max(s,ce(e,i.end)):s}}}function lr(t,e){let n=t[pt(t,e,({start:r})=>r)];return n&&e<=n.end?n.start:e}function or(t){let e=n=>{let{start:r,end:s}=n.span;return n.kind==="scala\
r"&&t.text[r]!=="|"&&t.text.slice(r,s).includes(`
`)};return ct(t).roots.flatMap(n=>[...me(n)].flatMap(r=>jt(r).flatMap(s=>[s,...xt(s)])).flatMap(r=>e(r)?[r.span]:[])).sort((n,r)=>n.start-r.start)}var Ct="${0:h}",xe=new Set(["docker","podman","nerdct\
l"]),ur=/^(?:docker|podman|nerdctl|container_?(?:engine|tool|runtime|cli|cmd))/i,dr=new Set(["--config","-c","--context","-H","--host","-l","--log-level","--tlscacert","--tlscert","--tlskey","--connec\
tion","--url","--root","--runroot","--storage-driver","--storage-opt","--runtime","--identity","--module","--cgroup-manager","--conmon","--events-backend","--network-cmd-path","--network-config-dir","\
--tmpdir","--volumepath","-n","--namespace","-a","--address","--data-root","--snapshotter","--cni-path","--hosts-dir"]),we=new Set(["container","image","buildx","builder"]),cr=(t,e)=>we.has(t)&&(t==="\
container"||e==="build"),pr=new Set(["network","volume","service","secret","config","system","pod","context","stack","swarm"]),hr=(t,e)=>t.commands.flatMap(n=>mr(n,e)??[]);function fr(t){let e=t.findIndex(
({isMany:r,holes:[s=""]=[]})=>!r||/echo|print/i.test(s)),n=e>0?t[e]:void 0;return n&&xe.has(rt(n.text))?t.slice(e):t}function mr(t,e){let n=fr(t.words),[r]=n,s=r&&gr(n===t.words?t.name:rt(r.text),r);if(!s)
return;let i=1;for(;i<n.length&&n[i].text.startsWith("-");)i+=dr.has(n[i].text)?2:1;let a=n.slice(1,i),l=[];for(;i<n.length&&l.length<2;i+=1){let{text:o}=n[i];if(!(l.length===0&&cr(o,n[i+1]?.text))&&(l.
push(o),!pr.has(o)&&!we.has(o))){i+=1;break}}let u=n[i-1];if(!(l.length===0||!u||l.some(o=>o.includes(m))))return{engine:s,verb:l.join(" "),words:n.slice(i),at:{...r.span,end:u.span.end},globals:a,command:t,
folders:vr(t.folder,e,t.span.file)}}function gr(t,e){if(xe.has(t))return t;let[n=""]=e.holes??[];return e.text===m&&ur.test(n)?/podman/i.test(n)?"podman":"docker":void 0}function vr(t,e,n){return t===
""?e:t===Ct||t.startsWith(`${Ct}/`)?[E(q(n),t.slice(Ct.length+1))]:t.startsWith("/")||t.startsWith("$")||t.startsWith("~")?[]:e.map(r=>E(r,t))}var ot=()=>{},V={errexit:!1,pipefail:!1},U=t=>/docker|podman|nerdctl|container/i.
test(t),nt=(...t)=>e=>{for(let n of t){let r=n.get(e);if(r!==void 0)return r}},bt=t=>t?.kind==="scalar"?[t]:xt(t).flatMap(e=>e.kind==="scalar"?[e]:[]),xr=t=>t.text.match(/vmImage:.*/gi)?.some(e=>/windows/i.
test(e))?[]:kt(t,{lines:e=>{let n=/^(?:Bash|CmdLine|ShellScript)@/.test(_(e,"task")??"");return[k(e,"script"),k(e,"bash"),n?k(k(e,"inputs"),"script"):void 0].map(r=>r?.kind==="scalar"?[r]:[])},variables:"\
env",folder:"workingDirectory",unknown:/\$\{\{([\s\S]*?)(?:\}\}|$)|\$\[((?:[^\]$]|\$(?!\[))*?)\]|\$\(([A-Za-z][\w.]*)\)/g}),wr=t=>kt(t,{lines:e=>[bt(k(e,"script")),bt(k(e,"after-script"))],variables:"\
variables",unknown:/(?!)/g}),br=t=>kt(t,{lines:e=>{let n=k(e,"run"),r=_(n,"shell")??_(e,"shell")??"bash";return/power|pwsh|cmd\.exe|python/i.test(r)?[]:[bt(n?.kind==="map"?k(n,"command"):n)]},variables:"\
environment",folder:"working_directory",unknown:/<<([^<>]*)>>/g}),kr=t=>kt(t,{lines:e=>[bt(k(e,"commands"))],variables:"environment",unknown:/(?!)/g});function kt(t,{lines:e,variables:n,folder:r,unknown:s}){
let i=q(t.path).replace(/(?:^|\/)\.[\w-]+(?:\/[\s\S]*)?$/,"");return ct(t).roots.flatMap(a=>{let l=tt(k(a,n),/\$.*/gs);return[...me(a)].flatMap(u=>e(u).flatMap(o=>{if(!o.some(({text:g})=>U(g)))return[];
let c=k(u,"run"),h=r===void 0?"":_(u,r)??_(c,r)??"";return[{text:wt(ge(t,o),s),variables:nt(tt(k(c,n),/\$.*/gs),tt(k(u,n),/\$.*/gs),l),options:{errexit:!0,pipefail:!1},folders:/[$~<]|^\//.test(h)?[]:[
...new Set([i,""])].map(g=>E(g,h))}]}))})}var yr=/^[ \t]*(?:@[a-z]+|(?:[^\s#]+[ \t]+){4}[^\s#]+)[ \t]+/,$r=/^[ \t]*([A-Za-z_]\w*)[ \t]*=/,be=/^(?:docker|podman|nerdctl|sudo|cd|bash|sh|test|sleep|flock|env|nice|timeout|\[|\/.*|\..*)$/;
function Mr({path:t,text:e}){let n=/(?:^|\/)cron\.d\/[^/]+$/.test(t),r=n||rt(t)==="crontab",s=new Map,i=[],a=0;for(let l of e.split(`
`)){let u=a;a+=l.length+1;let o=$r.exec(l);o&&Sr(s,o[1],Ir(l.slice(o[0].length).trim()));let c=o||/^[ \t]*#/.test(l)?void 0:yr.exec(l)?.[0];if(c===void 0||!U(l))continue;let h=l.slice(c.length).replace(
/\r$/,""),g=r?Ar(h,n):"",x=c.length+g.length,S=Or({file:t,text:h.slice(g.length),at:[0],from:[u+x]});i.push({text:S,variables:nt(s),options:V,folders:[]})}return i}function Sr(t,e,n){t.set(e,t.has(e)&&
t.get(e)!==n?m:n)}function Ar(t,e){let[n="",r="",s=""]=/^([^\s=]+)[ \t]+(\S+)/.exec(t)??[];return be.test(r)||!(e||r==="root"||be.test(s))?"":n.slice(0,n.length-s.length)}function Or(t){let e=new W(t.
file),{text:n}=t,r=0;for(let s=0;s<n.length;s+=1)if(n[s]==="%"){if(n[s-1]!=="\\")return e.addPart(t,r,s),e.build();e.addPart(t,r,s-1),r=s}return e.addPart(t,r,n.length),e.build()}var Ir=t=>t.includes(
"$")?m:/^(["'])(.*)\1$/.exec(t)?.[2]??t,Pr=/\$\[\[((?:[^$]|\$(?!\[))*?)\]\]/g,ke=/\$\[\[(?:[^$]|\$(?!\[))*?\]\]|\$\{?\w+\}?/g,Rr=10,Er=5e3,Wr=2e5;function Lr(t){let e=new Set,n=new Set,r={left:Wr};return ct(
t).roots.flatMap(s=>{let i=tt(k(s,"variables"),ke);return jr(s).flatMap(({job:a,isHidden:l})=>{let u=tt(k(a,"variables"),ke);return[[...ut(k(a,"before_script"),s,r),...ut(k(a,"script"),s,r)],ut(k(a,"a\
fter_script"),s,r)].flatMap(o=>{let c=o.map(({span:g})=>g.start).join(" "),h=o.filter(({text:g})=>U(g));if(e.has(c)||h.length===0||l&&h.every(({span:g})=>n.has(g.start)))return[];e.add(c);for(let{span:g}of h)
n.add(g.start);return[{text:wt(ge(t,o),Pr),variables:nt(u,i),options:{...V,errexit:!0},folders:Fr(t.path)}]})})})}function jr(t){let e=t.kind==="map"?[...t.entries].map(([n,{value:r}])=>({job:r,isHidden:n.
startsWith(".")})):[];return[{job:t,isHidden:!1},...e.filter(({isHidden:n})=>!n),...e.filter(({isHidden:n})=>n)]}function ut(t,e,n,r=[]){if(n.left-=1,!t||n.left<0||r.length>Rr||r.includes(t))return[];
if(t.kind==="scalar")return[t];if(t.kind!=="list")return[];if(t.tag==="!reference")return ut(Cr(t,e),e,n,[...r,t]);let s=[];for(let{value:i}of t.items){for(let a of ut(i,e,n,[...r,t]))s.push(a);if(s.length>
Er)return[]}return s}var Cr=(t,e)=>t.items.reduce((n,{value:r})=>r.kind==="scalar"?k(n,r.text):void 0,e),Fr=t=>[...new Set([/^(.*?)\/?\.gitlab\//.exec(t)?.[1]??q(t),""])],Ft=/[ \t]*(?:[(\r\n]\s*)?(?:\w+\s*:\s*(?:'[^'\n]*'|"[^"\n]*"|true|false)\s*,\s*){0,9}(?:script\s*:\s*)?(?='|")/y,
ye=/\s*(?:\(\s*)?(?:"([^"\n$]*)"|'([^'\n]*)')/y,$e="${?}",Dr=1024;function Tr({path:t,text:e}){let n=qr(e),r=[],s=[],i="",a=e.lastIndexOf("*/"),l=/\/\/[^\n]*|\/\*|'''|"""|'|"|[{}]|[A-Za-z_$][\w$]*/g;for(let u=l.
exec(e);u;u=l.exec(e)){let[o]=u;if(o==="{"){let c=s.at(-1)??"",h=i===""?c:E(c,i);s.push(h.length>Dr?$e:h),i=""}else if(o==="}")s.pop();else if(o==="/*")l.lastIndex<=a&&(l.lastIndex=e.indexOf("*/",l.lastIndex)+
2);else if(o==="dir")ye.lastIndex=l.lastIndex,i=ye.exec(e)?.slice(1).find(Boolean)??$e;else if(/^["']/.test(o))l.lastIndex=Dt(e,u.index);else if(o==="sh"&&e[u.index-1]!=="."){if(Ft.lastIndex=l.lastIndex,
!Ft.test(e))continue;let c=new W(t);l.lastIndex=zr(c,e,Ft.lastIndex);let h=c.build(),g=s.at(-1)??"",x=/[$~]|^\//.test(g)?[]:[...new Set([q(t),""])].map(S=>E(S,g));U(h.text)&&r.push({text:h,variables:nt(
n),options:{...V,errexit:!0},folders:x})}}return r}function Dt(t,e){let n=t.startsWith(t[e]?.repeat(3),e)?t[e].repeat(3):t[e];for(let r=e+n.length;r<t.length;r+=1)if(t[r]==="\\")r+=1;else{if(t.startsWith(
n,r))return r+n.length;if(t[r]===`
`&&n.length===1)return r}return t.length}function zr(t,e,n){let r=Dt(e,n);Se(t,e,n,r);let s=/\s*\+\s*(?:(["'])|([\w.]+(?:\([^()\n]*\))?))/y;for(;;){s.lastIndex=r;let i=s.exec(e);if(!i)return r;if(i[1]){
let a=s.lastIndex-1;r=Dt(e,a),Se(t,e,a,r)}else{r=s.lastIndex;let a=i[2];t.addFor(m,r-a.length,r,Me(a))}}}var Me=t=>/^(?:(?:env|params)\.)?(\w+)$/.exec(t)?.[1]??"";function Se(t,e,n,r){let s=e[n],i=e.startsWith(
s.repeat(3),n)?3:1,a=r-i,l=s==='"'?/\\(?:\r?\n|u[0-9a-fA-F]{4}|.)|\$\{([^{}]*)\}|\$([A-Za-z_][\w.]*)/g:/\\(?:\r?\n|u[0-9a-fA-F]{4}|.)/g,u=n+i;for(let o of e.slice(u,a).matchAll(l)){let c=n+i+o.index;t.
add(e.slice(u,c),u),u=c+o[0].length,o[0].startsWith("\\")?t.addFor(Nr(o[0]),c,u):t.addFor(m,c,u,Me((o[1]??o[2]??"").trim()))}t.add(e.slice(u,a),u)}function Nr(t){if(/^\\\r?\n/.test(t))return"";if(t.length===
6)return String.fromCharCode(Number.parseInt(t.slice(2),16));let e=t.slice(1);return{n:`
`,t:"	",r:"\r",b:"\b",f:"\f"}[e]??e}function qr(t){let e=new Map;for(let{1:n=""}of t.matchAll(/\benvironment\s*\{([^{}]*)\}/g))for(let[,r="",s=""]of n.matchAll(/^[ \t]*(\w+)[ \t]*=(.*)/gm)){let i=/^'([^'\\]*)'$|^"([^"\\$]*)"$/.
exec(s.trim()),a=i?i[1]??i[2]??"":m;e.set(r,e.has(r)&&e.get(r)!==a?m:a)}return e}var Br=/^(?:export[ \t]+)?([A-Za-z_][\w-]*)[ \t]*:=/,Gr=/^(?:"((?:[^"\\]|\\.)*)"|'([^']*)')[ \t]*(?:#.*)?$/,_r=/^@?[A-Za-z_][\w-]*(?:[ \t][^:\n]*)?:(?!=)/,
Ur=/^[ \t]*set[ \t]+(?:windows-)?shell[ \t]*:=[ \t]*\[[ \t]*["'](?!(?:ba|z|k|da)?sh\b|\/)/m,Hr=/\{\{(?!\{)([^}]*)(\}\})?/g;function Zr({path:t,text:e}){if(Ur.test(e))return[];let n=new Map,r=[],s,i=!1;
for(let l=0;l<e.length;){let u=e.indexOf(`
`,l),o=u<0?e.length:u+1,c=e.slice(l,o).trimEnd();if(/^[ \t]/.test(c)){let h=s?.at(-1);i&&h?h.end=o:s?.push({start:l,end:o})}else if(c!==""&&!c.startsWith("#")&&!c.startsWith("[")){let[h="",g=""]=Br.exec(
c)??[],x=Gr.exec(c.slice(h.length).trimStart());g&&x&&n.set(g,x[2]??x[1].replace(/\\(.)/g,"$1")),s=_r.test(c)?[]:void 0,s&&r.push(s)}i=c.endsWith("\\"),l=o}let a=l=>n.get(l);return r.flatMap(l=>Vr(l,{
path:t,text:e},a))}function Vr(t,{path:e,text:n},r){let[s]=t,i=s&&An(n.slice(s.start,s.end).trimStart());return i&&!Qt(rt(i[0]??""))?[]:(i?[t]:t.map(a=>[a])).flatMap(a=>{let l=new W(e);for(let{start:o,
end:c}of a){let h=o+(/^[ \t]*(?:@-?|-@?)?/.exec(n.slice(o,c))?.[0].length??0);Kr(l,n,h,c,r)}let u=l.build();return U(u.text)?[{text:u,variables:ot,options:V,folders:[q(e)]}]:[]})}function Kr(t,e,n,r,s){
let i=n;for(let a of e.slice(n,r).matchAll(Hr)){if(a[2]===void 0)continue;let l=n+a.index;t.add(e.slice(i,l),i),i=l+a[0].length;let u=a[1].trim(),o=s(u);o!==void 0?t.addFor(o,l,i):t.addFor(m,l,i,/^justfile_directory\(\)$/.
test(u)?"PWD":/^[\w-]+$/.test(u)?u:"")}t.add(e.slice(i,r),i)}var Tt=16384,Ae=500,Qr=20,Yr=2e5,Jr=5e5,Xr=new Set(["CURDIR","PWD","shell pwd"]);function ts(t,e){let n=t[e+1],r=n==="("?")":"}",s=0;for(let i=e+
1;i<t.length&&i-e<Tt;i+=1)if(t[i]===n)s+=1;else if(t[i]===r&&(s-=1,s===0))return i+1}var es=class{#t=new Map;#e=Yr;#n=0;#r=Jr;assign(t,e,n,r){let s=this.#t.has(t),i=this.#t.get(t);e==="?="&&s||(r||e===
"!="||e==="+="&&s&&i===void 0?this.#t.set(t,void 0):this.#t.set(t,e==="+="&&i!==void 0?`${i} ${n}`:n))}resolve(t){this.#n=0;let e=[];this.#a(t,e,new Map,0);let n=e.reduce((r,s)=>r+("text"in s?s.text.length:
1),0);return this.#r-=n,n>Tt||this.#r<0?[{unknown:""}]:e}#a(t,e,n,r){this.#n+=1,this.#e-=1;let s=t.trim(),i=n.get(s)??this.#t.get(s),a=/^call\s+([\w.-]+)\s*(?:,([\s\S]*))?$/.exec(s),l=a?this.#t.get(a[1]):
void 0;if(this.#n>Ae||this.#e<0||r>Qr||e.length>Ae)e.push({unknown:""});else if(i!==void 0)this.#i(i,e,n,r+1);else if(a&&l!==void 0){let u=(a[2]??"").split(",").map(o=>this.#l(o,n,r));this.#i(l,e,new Map(
u.map((o,c)=>[String(c+1),o])),r+1)}else e.push({unknown:Xr.has(s)?"PWD":/^[\w.-]+$/.test(s)?s:""})}#l(t,e,n){let r=[];this.#i(t,r,e,n+1);let s=r.reduce((i,a)=>i+("text"in a?a.text.length:1),0);return this.#r-=
s,s>Tt||this.#r<0?m:r.map(i=>"text"in i?i.text:m).join("")}#i(t,e,n,r){let s=0,i=a=>{a>s&&e.push({text:t.slice(s,a)})};for(let a=t.indexOf("$");a>=0;a=t.indexOf("$",s)){i(a);let{end:l,inside:u}=Oe(t,a);
u===void 0?e.push({text:"$"}):this.#a(u,e,n,r),s=l}i(t.length)}};function Oe(t,e){let n=t[e+1];if(n===void 0||n==="$")return{end:e+2};if(n!=="("&&n!=="{")return{end:e+2,inside:n};let r=ts(t,e);return r===
void 0?{end:t.length,inside:""}:{end:r,inside:t.slice(e+2,r-1)}}var ns=/^[ \t]*(?:(?:export|override|private)[ \t]+)*([\w.%/-]+)[ \t]*(=|:{1,3}=|\?=|\+=|!=)[ \t]*([\s\S]*)$/,rs=/^[ \t]*(?:(?:export|override)[ \t]+)*define[ \t]+([\w.-]+)[ \t]*(?:(?:=|:=|\?=|\+=)[ \t]*)?$/,
ss=/^[ \t]*(if(?:n?def|n?eq)\b|else\b|endif\b)/,is=/^[^\t#:=][^#=:]*(?:\\#[^#=:]*)*::?(?!=)(?![^;]*[^!<>]=)/;function as({path:t,text:e}){let n=new es,r=ls(e,n),s=/^\.ONESHELL[ \t]*:/m.test(e),i=q(t),
a=/\.mk$/.test(t)?[...new Set([i,""])]:[i];return(s?r:r.flatMap(l=>l.map(u=>[u]))).flatMap(l=>{let u=new W(t);for(let c of l)ps(u,e,c,n);let o=u.build();return U(o.text)?[{text:o,variables:ot,options:V,
folders:a}]:[]})}function ls(t,e){let n=[],r,s=0,i;for(let a of us(t)){let l=t.slice(a.start,a.end);if(i){/^[ \t]*endef\b/.test(l)?(e.assign(i.name,"=",i.lines.join(`
`),s>0),i=void 0):i.lines.push(l.replace(/^\t/,""));continue}let u=ss.exec(l)?.[1],o=rs.exec(l)?.[1];if(r&&l.startsWith("	"))r.push({start:a.start+1,end:a.end});else if(u)s+=u==="endif"?-1:u==="else"?
0:1;else if(o)i={name:o,lines:[]};else{if(/^[ \t]*(?:#|$)/.test(l))continue;{let c=ns.exec(l);if(c)e.assign(c[1],c[2],ds(c[3]),s>0);else{os(l,e);let h=is.exec(l);r=h?[]:void 0,r&&n.push(r);let g=h?l.indexOf(
";",h[0].length):-1;g>=0&&r?.push({start:a.start+g+1,end:a.end})}}}}return n}function os(t,e){let[,n,r]=/^[^\t#:=]+:[ \t]*(?:(?:export|override|private)[ \t]+)*([\w.-]+)[ \t]*(=|:=|\?=|\+=)/.exec(t)??
[];n&&r&&e.assign(n,"=","",!0)}function*us(t){for(let e=0;e<t.length;){let n=e;do{let r=t.indexOf(`
`,n);n=r<0?t.length:r+1}while(n<t.length&&/\\\r?\n$/.test(t.slice(Math.max(e,n-3),n)));yield{start:e,end:t[n-1]===`
`?n-1:n},e=n}}var ds=t=>Pn(t.replace(/(?:(?<![ \t])[ \t]+)?\\\r?\n[ \t]*/g," "),/(?<!\\)#/).trimEnd(),cs=(t,e)=>t.replace(e?/(^|(?<!\\)\n)[ \t@+-]+/g:/((?<!\\)\n)[ \t@+-]+/g,"$1");function ps(t,e,{start:n,
end:r},s){let i=e.slice(n,r),a=/^[ \t@+-]*/.exec(i)?.[0].length??0,l=a,u=o=>{for(let c of i.slice(l,o).split(/(?<=\n)(\t?)/))c!=="	"&&t.add(c,n+l),l+=c.length};for(let o=i.indexOf("$",l);o>=0;o=i.indexOf(
"$",l)){u(o);let c=Oe(i,o);l=Math.min(c.end,i.length);let h=[n+o,n+l];if(c.inside===void 0)t.addFor("$",...h);else for(let[g,x]of s.resolve(c.inside).entries())"text"in x?t.addFor(cs(x.text,o===a&&g===
0),...h):t.addFor(m,...h,x.unknown)}u(i.length),t.addFor(`
`,r,r+1)}var hs=/^[ \t]*(?:(?:\[[\w.@:~/ -]*\]|[\w.-]+@[\w.-]+(?::[\w~./-]*)?|\([\w.-]+\))[ \t]*)?[$#%>][ \t]+(?=\S)/,fs=/^[ \t]*\$[ \t]+\S/;function Ie(t){let e=/^(?![ \t]*(?:#|\r?$)).*/m.exec(t)?.[0]??
"";return fs.test(e)}function Pe(t,e){let n=new W(t.file),{text:r}=t,s=!1;for(let i=0;i<r.length;){let a=r.indexOf(`
`,i),l=a<0?r.length:a+1,u=r.slice(i,l),o=hs.exec(u)?.[0]??"",c=s||o!==""&&(e||!o.trim().endsWith("#")),h=s?/^[ \t]*>[ \t]/.exec(u)?.[0].length??0:o.length;c&&n.addPart(t,i+h,l),s=c&&/\\\r?\n$/.test(u),
i=l}return n.build()}var ms=/^([ \t]*(?:>[ \t]?(?![ \t])|[-*+][ \t]+|\d+[.)][ \t]+)*(?:>[ \t]*)?)(`{3,}|~{3,})/,gs=/^[ \t]*\{?\.?([\w-]*)/,vs=/^(?:sh|bash|shell|zsh|ksh)$/i,Re=/^(?:console|shell-session|shellsession|sh-session|terminal)$/i,
xs=/<(?=([A-Za-z][\w./:|-]*(?: [\w./:|-]+)*)>)\1>|(?<=[ \t])\[(?=([A-Za-z][\w .|-]*)\])\2\](?=\s|$)|(?<=[ \t])(?:\.\.\.|…|\. \. \.)(?=\s|$)/g;function ws({path:t,text:e}){let n=[...new Set([q(t),""])];
return ks(e,t).flatMap(({language:r,block:s})=>{if(!U(s.text))return[];let i=Re.test(r),a=i||Ie(s.text)?Pe(s,i):s;return[{text:wt(a,xs),variables:ot,options:V,folders:n}]})}function bs(t){let[e="",n="",
r=""]=ms.exec(t)??[],s=t.slice(e.length);return r===""||s.includes("`")?{before:"",sign:"",language:""}:{before:n,sign:r,language:gs.exec(s)?.[1]??""}}function ks(t,e){let n=[],r;for(let s=0;s<t.length;){
let i=t.indexOf(`
`,s),a=i<0?t.length:i+1,l=t.slice(s,a),{before:u,sign:o,language:c}=bs(l.trimEnd());if(!r)o&&(r={sign:o,indent:u.length,language:c,builder:new W(e)});else if(o.startsWith(r.sign)&&c==="")(vs.test(r.language)||
Re.test(r.language))&&n.push({language:r.language,block:r.builder.build()}),r=void 0;else{let h=/^[ \t>]*/.exec(l)?.[0].length??0,g=Math.min(h,r.indent,l.length-1);r.builder.add(l.slice(Math.max(0,g)),
s+Math.max(0,g))}s=a}return n}var ys=/\\(?:u[0-9a-fA-F]{4}|.)/g;function $s({path:t,text:e},{start:n,end:r}){let s=new W(t),i=e.slice(n+1,r-1),a=0;for(let{index:l,0:u}of i.matchAll(ys))s.add(i.slice(a,
l),n+1+a),a=l+u.length,s.addFor(Ms(u),n+1+l,n+1+a);return s.add(i.slice(a),n+1+a),s.build()}function Ms(t){if(t.length===6)return String.fromCharCode(Number.parseInt(t.slice(2),16));let e=t.slice(1);return{
n:`
`,t:"	",r:"\r",b:"\b",f:"\f"}[e]??e}function Ss(t){let{root:e}=gn(t),n=e?.kind==="object"?e.members.findLast(({key:r})=>r==="scripts")?.value:void 0;return n?.kind!=="object"?[]:n.members.flatMap(({value:r})=>r.
kind==="string"&&U(r.value)?[{text:$s(t,r.span),variables:ot,options:V,folders:[q(t.path)]}]:[])}function As({path:t,text:e}){let n={file:t,text:e,at:[0],from:[0]};return[{text:Ie(e)?Pe(n,!1):n,variables:ot,
options:{errexit:/^#![^\n]*[ \t]-[a-z]*e/.test(e),pipefail:!1},folders:[...new Set([q(t),""])]}]}var Os=/^Exec(?:Start|StartPre|StartPost|Condition|Reload|Stop|StopPost)$/;function Is({path:t,text:e}){
let n=new Map,r=[];for(let{name:s,value:i}of Rs({path:t,text:e},Ps(t)))if(s==="Environment")for(let{text:a}of je(i,new Map)){let l=a.indexOf("=");l>0&&n.set(a.slice(0,l),a.slice(l+1))}else if(Os.test(
s)&&U(i.text))for(let a of Ws(i,n))r.push({text:a,variables:nt(n),options:V,folders:[]});return r}function Ps(t){let e=rt(t),n=e.replace(/\.service$/,""),r=e.includes("@")?[]:[["n",e],["N",n],["p",n]];
return new Map([["%","%"],...r])}function*Rs({path:t,text:e},n){let r=!1;for(let s=0;s<e.length;){let i=Ee(e,s),a=e.slice(s,i);if(/^[ \t]*(?:[#;]|$)/.test(a)){s=i+1;continue}let l=/^\[(\w+)\]/.exec(a)?.[1],
[u,o]=/^[ \t]*(\w+)[ \t]*=[ \t]*/.exec(a)??[];l&&(r=l==="Service");let c=new W(t);for(let h=s+(u?.length??0);;h=i+1,i=Ee(e,h)){let g=e.slice(h,i),x=g.endsWith("\\");if(!(h>s+(u?.length??0)&&/^[ \t]*[#;]/.
test(g))){if(Es(c,e,h,x?i-1:i,n),!x||i>=e.length)break;c.addFor(" ",i-1,i+1)}}r&&o&&(yield{name:o,value:c.build()}),s=i+1}}function Ee(t,e){let n=t.indexOf(`
`,e);return n<0?t.length:n}function Es(t,e,n,r,s){let i=e.slice(n,r),a=0;for(let{index:l,1:u=""}of i.matchAll(/%(.)/gs)){t.add(i.slice(a,l),n+a);let o=s.get(u);a=l+2,o!==void 0?t.addFor(o,n+l,n+a):t.addFor(
m,n+l,n+a,`%${u}`)}t.add(i.slice(a),n+a)}function Ws(t,e){let n=/^[@:+!|-]*/.exec(t.text)?.[0].length??0,r=[[]];for(let s of je(t,e,n))s.text===";"&&s.span.end-s.span.start===1?r.push([]):r.at(-1)?.push(
s);return t.text.slice(0,n).includes("@")&&r[0]?.splice(1,1),r.filter(({length:s})=>s>0)}var We=/\\(?:x[0-9a-fA-F]{2}|[0-7]{3}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)/y,Le=/\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/y;
function je(t,e,n=0){let{text:r}=t,s=[];for(let i=n;i<r.length;){if(/\s/.test(r[i])){i+=1;continue}let a=i,l=new W(t.file),u="",o=!1;for(;i<r.length&&(u||!/\s/.test(r[i]));){let h=r[i];Le.lastIndex=We.
lastIndex=i;let g=h==="$"?Le.exec(r):void 0,x=h==="\\"?We.exec(r)?.[0]:void 0,S=$=>Ot(t,i,$);if(g){let $=i+g[0].length,M=g[1]??g[2]??"";o||=g[2]!==void 0&&i===a&&($===r.length||/\s/.test(r[$]));let I=e.
get(M),{start:R,end:K}=S($);l.addFor(I??m,R,K,I===void 0?M:void 0),i=$}else if(x){let{start:$,end:M}=S(i+x.length);l.addFor(js(x),$,M),i+=x.length}else if(r.startsWith("$$",i)){let{start:$,end:M}=S(i+
2);l.addFor("$",$,M),i+=2}else(u?h===u:i===a&&/["']/.test(h))?u=u?"":h:l.addPart(t,i,i+1),i+=1}let c=Ls(l.build(),Ot(t,a,i),o);o&&c.text!==m?s.push(...c.text.split(/\s+/).flatMap(h=>h?[{...c,text:h,literal:m}]:
[])):s.push(c)}return s}function Ls(t,e,n){let{text:r}=t,s=[];for(let a=r.indexOf(m);a>=0;a=r.indexOf(m,a+1))s.push(kn(t,a));let i={text:r,literal:r,span:e,splits:!1,substitutions:[],inner:()=>t};return s.
length&&(i.holes=s),n&&r===m&&(i.isMany=!0),i}function js(t){let e=t[1];return/[xuU]/.test(e)&&t.length>2?String.fromCodePoint(Math.min(1114111,Number.parseInt(t.slice(2),16))):/^[0-7]{3}$/.test(t.slice(
1))?String.fromCharCode(Number.parseInt(t.slice(1),8)):{a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",s:" "}[e]??e}var zt=/\$\{\{([\s\S]*?)(?:\}\}|$)/g;function Cs(t){return ct(t).roots.flatMap(e=>{let n=Ce(e,{env:[],shell:void 0,folder:void 0}),r=jt(k(e,"jobs")).map(i=>({steps:k(
i,"steps"),job:Ce(i,n)})),s={steps:k(k(e,"runs"),"steps"),job:n};return[...r,s].flatMap(({steps:i,job:a})=>xt(i).flatMap(l=>Fs(l,a,t)??[]))})}function Ce(t,e){let n=k(k(t,"defaults"),"run");return{env:[
tt(k(t,"env"),zt),...e.env],shell:_(n,"shell")??e.shell??(/windows/i.test(_(t,"runs-on")??"")?"pwsh":void 0),folder:_(n,"working-directory")??e.folder}}function Fs(t,e,n){let r=k(t,"run");if(r?.kind!==
"scalar"||!U(r.text))return;let s=_(t,"shell")??e.shell,[i=""]=(s??"bash").split(/\s/);if(!Qt(Mn(i))&&!i.startsWith("${{"))return;let a=nt(tt(k(t,"env"),zt),...e.env),l=o=>o.startsWith("env.")?a(o.slice(
4)):void 0,u=_(t,"working-directory")??e.folder??"";return{text:wt(he(n,r),zt,l),variables:a,options:{errexit:!0,pipefail:s==="bash"},folders:Ds(n.path,u)}}function Ds(t,e){if(/[$~]|^\//.test(e))return[];
let n=/^(.*?)\/?\.(?:github|gitea|forgejo)\//.exec(t)?.[1];return[...new Set([n??q(t),""])].map(r=>E(r,e))}var Ts={shell:As,makefile:as,justfile:Zr,workflow:Cs,gitlab:Lr,azure:xr,bitbucket:wr,circleci:br,
woodpecker:kr,jenkinsfile:Tr,systemd:Is,package:Ss,crontab:Mr,markdown:ws},zs=(t,{kind:e})=>Ts[e](t);function Fe(t){let e=ft(t.path,t.text),n=[],r=[],s=[];for(let{text:i,variables:a,options:l,folders:u}of e?
zs(t,e):[]){let o="file"in i?Ke(Ns(i),a,{...l,follows:!0}):Qe(i,a);o.fault&&s.push({span:o.fault.span,message:`a script here could not be read, so its commands are not checked: ${o.fault.message}`}),o.
limit&&s.push({span:o.limit,message:"scripts are nested too deeply here: what lies deeper is not read"});for(let c of o.commands)r.push(c);for(let c of hr(o,u))n.push(c)}return{dialect:"commands",source:t,
faults:[],suppressions:e?.hasComments?qs(t):[],calls:n,commands:r,...s.length?{limits:s}:{}}}function Ns(t){let{text:e,file:n}=t;if(!e.includes(`\r
`))return t;let r=new W(n),s=0;for(let i=e.indexOf(`\r
`);i>=0;i=e.indexOf(`\r
`,s))i>s&&r.addPart(t,s,i),s=i+1;return r.addPart(t,s,e.length),r.build()}function qs(t){if(!un(t.text))return[];let{endOf:e}=ve(t);return dn(t,e).map(n=>n.word==="ignore"?{...n,covers:{...n.covers,end:e(
n.covers.start)}}:n)}function Bs(t,e){let n=new Map;for(let i of vt(t)){let a=oe(i),l=n.get(a);l?l.push(i):a!==""&&n.set(a,[i])}let r=new Map,s=(i,a)=>{let l=n.get(i),u=l?.[Math.max(0,pt(l,a,({call:c})=>c.
at.start))];if(!u)return;let o=r.get(u)??{updates:[],hooks:[]};return r.set(u,o),o};for(let i of G(t))if(i.call.verb==="update")for(let a of i.operands)s(lt(F(a,t.source)),i.call.at.start)?.updates.push(
i);for(let{container:i,hook:a}of e)s(lt(i),a.span.start)?.hooks.push(a);return r}var Gs=/^(?:\$PWD|\$\{PWD\}|\$\((?:pwd|PWD|CURDIR|shell pwd)\)|`pwd`|\$\{CURDIR\})(?=[/:]|$)/,Nt=({text:t,shown:e})=>t.
lastIndexOf(m)===0&&Gs.test(e)?`.${t.slice(1)}`:void 0,_s=1e6,Us=class{#t;#e=_s;constructor(t){this.#t=t}variables(t,e){let n=t.all(e.one).map(({value:l})=>qt(l)),r=new Set(n.flatMap(l=>l.state==="unk\
nown"?[]:[l.value.name])),s=t.all(e.file).flatMap(({value:l})=>this.#n(l,t.command.call.folders)),i=({name:l,value:u})=>!r.has(l)&&(u!==null||e.one==="env"),a=s.filter(l=>l.state==="unknown"||i(l.value));
return t.gathered([...a,...n])}#n(t,e){let n=Hs(t,e,this.#t);if(this.#e-=n?.text.length??0,!n||this.#e<0)return[y(t.text.includes(m)?"variable":n?"large":"elsewhere",t.shown,t.span)];let r=[{how:"read\
-from",span:t.span}],s=new Map;for(let{name:i,text:a,literal:l,span:u,valueSpan:o}of $n(n,"raw"))s.set(i,b({name:i,value:a===void 0?null:b(a,o,r),literal:l},u,r));return[...s.values()]}};function Hs({
text:t},e,{source:n}){if(!(t===""||t.includes(m)||/^[/~]/.test(t)))for(let r of e){let s=n(E(r,t));if(s)return s}}function qt(t){let e=t.text.indexOf("="),n=e<0?t.text:t.text.slice(0,e);if(n===""||n.includes(
m))return y(n===""?"malformed":"variable",t.shown,t.span);let r=t.literal.includes("=")?t.literal.slice(t.literal.indexOf("=")+1):m;return b({name:n,value:e<0?null:A(L(t,e+1)),literal:r},t.span)}var Bt=(t,e)=>t.
flatMap(n=>n.call.verb==="build"?[Zs(n,e)]:[]);function Zs(t,e){let n=t.given.flatMap(({flag:u,value:o})=>u.name==="tag"?[o]:[]),[r]=t.operands,s=r&&De(F(r,e)),i=t.given.findLast(({flag:u})=>u.name===
"file")?.value,a=i?De(i):void 0,l=t.operands.length===1&&!t.open&&s!==void 0&&(!i||a!==void 0);return{tags:n,line:t,places:l?t.call.folders.map(u=>{let o=E(u,s);return{context:o,dockerfile:a===void 0?
E(o,"Dockerfile"):E(u,a)}}):[]}}function De(t){let e=Nt(t)??t.text;return e===""||e==="-"||e.includes(m)||en(e)||/^[/~]/.test(e)?void 0:e}function Te({text:t,shown:e}){return t.includes(m)?e.includes(
m)?"":e:On(It(t))}var Vs=class{#t=new Map;#e=new Map;constructor(t,e){for(let n of Bt(t,e)){this.#e.set(n.line.call.command,n);for(let r of n.tags)this.#t.set(Te(r),n)}this.#t.delete("")}linkTo(t,e){let n=t.
takes?.map(r=>this.#e.get(r)).find(Boolean)??this.#t.get(Te(t));return n&&Ks(n,t,e)}};function Ks({line:t,places:e},n,{source:r}){let s=e.find(({dockerfile:u})=>r(u)),{at:i}=t.call,a=t.given.findLast(
({flag:u})=>u.name==="target")?.value,l=t.given.flatMap(({flag:u,value:o})=>u.name==="build-arg"?[qt(o)]:[]);return{context:s?.context??null,dockerfile:s?.dockerfile??null,target:a?A(a):null,args:l.length?
b(l,i):O([],i),contexts:t.given.flatMap(({flag:u,value:o})=>u.name==="build-context"?o.text.split("=",1)[0]??[]:[]),names:n.text.includes(m)?null:It(n.text),at:{value:"build",span:i}}}function ze(t,e,{
source:n}){let r=new Map;for(let s of e){if(s.call.verb!==t)continue;let[i]=s.operands,a=i?F(i,n).text:s.given.find(({flag:l})=>l.name==="name")?.value.text;a&&r.set(a,{driver:Qs(s),options:Ys(s.given),
line:s})}return r}var Qs=({call:t,given:e})=>e.findLast(({flag:n})=>n.name==="driver")?.value.text??(t.verb==="network create"?"bridge":"local");function Ys(t){let e=new Map;for(let{flag:n,value:r}of t)
if(n.name==="opt"){let s=r.text.indexOf("=");e.set(s<0?r.text:r.text.slice(0,s),s<0?L(r,r.text.length):r)}return e}var yt=class{#t;at;constructor(t){this.#t=t,this.at=t.call.at}get command(){return this.#t}all(...t){
return this.#t.given.filter(({flag:e})=>t.includes(e.name))}last(t){return this.#t.given.findLast(({flag:e})=>e.name===t)?.value}mayBe(t){let e=this.last(t);return e!==void 0&&Y(e.text)!==!1}setting(t,e,n){
let r=this.last(t);return r?D(r,n):this.unsaid(e)}list(t,e){return this.gathered(this.all(...t).flatMap(({value:n})=>e(n)))}texts(t){return this.list([t],e=>(this.#t.call.engine==="podman"?Js(e):[e]).
map(A))}gathered(t){let{open:e}=this.#t,[n]=t;return n?b(e?[...t,y("variable","",e.span)]:t,n.span):this.unsaid([])}unsaid(t){return this.#t.open?y("variable","",this.at):O(t,this.at)}ofImage(){return y(
this.#t.open?"variable":"image","",this.at)}};function Js(t){let e=[];for(let{0:n,index:r}of t.text.matchAll(/[^,]+/g))e.push(L(t,r,r+n.length));return e}function Xs(t){let e=new Set(vt(t).map(oe));return G(
t).flatMap(n=>{let[r,...s]=n.call.verb==="exec"?n.operands.map(i=>F(i,t.source)):[];return r?[{container:r,isElsewhere:lt(r)===""||!e.has(lt(r)),hook:ti(n,s)}]:[]})}function ti(t,e){let n=new yt(t),[r]=e;
return{when:"exec",command:r?b({form:"exec",words:e.map(A)},ae(e)):O(null,n.at),user:n.setting("user","",s=>s),privileged:n.setting("privileged",!1,Y),env:n.list(["env"],s=>[qt(s)]),span:n.at}}function $t(t){
let e=[];for(let{0:n,1:r,index:s}of t.text.matchAll(/(?<![^,])(?:"((?:[^"]|"")*)"|[^,]*)/g)){let i=r===void 0?n:r.replaceAll('""','"'),a=s+(r===void 0?0:1),l=t.text.startsWith(i,a)?L(t,a,a+i.length):{
...t,text:i,plain:0},u=i.indexOf("="),o=(u<0?i:i.slice(0,u)).trim().toLowerCase();o!==""&&e.push(u<0?{key:o,at:l}:{key:o,value:L(l,u+1),at:l})}return e}var Ne=(t,e)=>t.gathered(t.all("volume","mount").
map(({flag:n,value:r})=>ii(n.name==="mount"?si(r):ni(r),e))),ei=/^(?:\\\\|\/\/)\.[\\/]pipe[\\/]/i;function ni(t){let e=rn(t.text);if(!e)return t.text.includes(m)?y("variable",t.shown,t.span):y("malfor\
med",t.text,t.span);if(!e.source&&e.target.text.includes(m))return y("variable",t.shown,t.span);let n=sn(e.options),r=e.source?Gt(L(t,e.source.from,e.source.from+e.source.text.length)):null,s=r?.state===
"unknown"&&e.source?.text.startsWith(m),i=r?.state==="written"&&/^[./~]/.test(r.value)||e.isPath,a=e.options.some(l=>l.includes(m))&&!n.readOnly;return b({type:s?"unknown":r?.state==="written"&&ei.test(
r.value)?"npipe":i?"bind":"volume",source:r,target:A(L(t,e.target.from,e.target.from+e.target.text.length)),readOnly:a?y("variable",t.shown,t.span):n.readOnly?b(!0,t.span):O(!1,t.span),...n.relabel?{relabel:n.
relabel}:{},...n.propagation?{propagation:b(n.propagation,t.span)}:{}},t.span)}var Gt=t=>{let e=Nt(t);return e===void 0?A(t):b(e,t.span)},ri=["bind","volume","tmpfs","npipe","image","cluster"];function si(t){
let e=$t(t),n=(...h)=>e.findLast(({key:g})=>h.includes(g));if(t.text===m||e.length===0)return y("variable",t.shown,t.span);let r=n("type")?.value?.text.toLowerCase()??"volume",s=n("source","src")?.value,
i=n("target","dst","destination")?.value,a=n("readonly","ro"),l=n("bind-propagation")?.value,u=n("relabel","z")?.value?.text??(n("z")?"shared":void 0),o={type:ri.find(h=>h===r)??"unknown",source:s?Gt(
s):null,target:i?A(i):O("",t.span),readOnly:a?a.value?D(a.value,Y):b(!0,a.at.span):O(!1,t.span),...u?{relabel:u==="private"?"Z":"z"}:{},...l?{propagation:A(l)}:{}},c=qe(h=>e.findLast(({value:g,key:x})=>x===
"volume-opt"&&g?.text.startsWith(`${h}=`))?.value,n("volume-driver")?.value?.text);return c?Be(o,c,t.span):b(o,t.span)}function qe(t,e="local"){let[n,r]=[t("device"),t("o")],s=r&&/(?:^o=|,)r?bind(?:,|$)/.
test(r.text);return e==="local"&&n&&s?L(n,7):void 0}function Be(t,e,n){let r=Gt(e);return b({...t,type:"bind",source:r,through:n},r.span)}function ii(t,e){if(t.state!=="written"||t.value.type!=="volum\
e"||t.value.source?.state!=="written")return t;let n=e.get(t.value.source.value),r=n&&qe(s=>n.options.get(s),n.driver);return r?Be(t.value,r,t.span):t}function ai(t){let e=t.all("tmpfs","mount").flatMap(
({flag:n,value:r})=>{if(n.name==="tmpfs")return[D(r,li)];let s=$t(r);return s.some(({key:i,value:a})=>i==="type"&&a?.text.toLowerCase()==="tmpfs")?[oi(r,s)]:[]});return t.gathered(e)}function li(t){let e=t.
indexOf(":"),n=e<0?"":t.slice(e+1);return{target:e<0?t:t.slice(0,e),options:n?n.split(","):[]}}function oi(t,e){let n=(...a)=>e.findLast(({key:l})=>a.includes(l))?.value?.text,[r,s]=[n("tmpfs-size"),n(
"tmpfs-mode")],i=[...r?[`size=${Q(r)??r}`]:[],...s?[`mode=${s}`]:[]];return D(t,()=>({target:n("target","dst","destination")??"",options:i}))}var Ge=/^(?:host|none|bridge|default|nat|private|(?:container|ns|slirp4netns|pasta)(?::.*)?|slirp4netns|pasta)$/;
function ui(t,e){let n=t.all("network","net").map(({value:l})=>di(l)),[r]=n,s=t.last("pod");if(!r&&s)return{networkMode:y("external",s.shown,s.span),networks:y("external",s.shown,s.span)};if(!r)return{
networkMode:t.unsaid("bridge"),networks:t.unsaid([])};let i=n.filter(({text:l})=>!Ge.test(l)),a=n.findLast(({text:l})=>Ge.test(l));return{networkMode:a?ci(a):n.every(({text:l})=>l===m)?A(r):O("",t.at),
networks:i.length?t.gathered(i.map(l=>pi(l,e))):O([],t.at)}}function di(t){return/\w=\w/.test(t.text)?$t(t).findLast(({key:e})=>e==="name")?.value??t:t}var ci=t=>t.text==="default"?b("bridge",t.span):
A(t);function pi(t,e){let{text:n,shown:r,span:s}=t;if(n.includes(m))return y("variable",r,s);let i=e.get(n);return b(i?fi(n,i,s):hi(n,s),s)}function hi(t,e){let n=y("external","",e);return{name:t,internal:n,
hostBinding:n,external:b(!0,e),connects:n}}function fi(t,{driver:e,options:n,line:r},s){let i=r.call.at,a=h=>{let g=r.given.findLast(x=>x.flag.name===h);return g?_e(g.value):O(!1,i)},l=h=>{let g=n.get(
`com.docker.network.bridge.${h}`);return g&&L(g,g.text.indexOf("=")+1)},[u,o]=[l("host_binding_ipv4"),l("enable_icc")],c=mi(e,n,a("ipv6"),s);return{name:t,internal:r.open?y("variable","",s):a("interna\
l"),hostBinding:u?A(u):O("",i),external:O(!1,i),connects:o?_e(o):O(!0,i),...c?{reach:c}:{}}}var _e=({text:t,shown:e,span:n})=>{let r=Y(t);return r===void 0?y(t.includes(m)?"variable":"malformed",e,n):
b(r,n)};function mi(t,e,n,r){let s=l=>{let u=e.get(l);return u?.text.slice(u.text.indexOf("=")+1)},i=[4,6].map(l=>e.get(an(l))).find(l=>l?.text.includes(m));if(i)return y("variable",i.shown,i.span);let a=ln(
t,s,n.state!=="unknown"&&n.value);return a&&b(a.reach,e.get(a.by)?.span??r)}function gi(t){let e=t.all("publish").map(({value:s})=>xi(s)),n=t.last("publish-all"),r=n&&D(n,s=>s==="true");return r&&(r.state===
"unknown"||r.value)&&e.push(vi(r)),t.gathered(e)}var vi=t=>t.state==="unknown"?t:b({hostIp:O("",t.span),hostPort:null,containerPort:null,protocol:"tcp"},t.span);function xi(t){if(t.text.includes("="))
return wi(t);let[e,n,r]=nn(t.text),[s="",i="tcp"]=t.text.slice(r.from).split("/"),a=dt(s);if(!a&&!s.includes(m))return y("malformed",t.text,t.span);let l=t.text.slice(0,r.from),u=e===void 0&&(n?l:s).includes(
m),o=e&&e.to>e.from?L(t,e.from,e.to):void 0;return b({hostIp:u?y("variable",t.shown,t.span):o?D(o,c=>c.replace(/^\[(.*)\]$/,"$1")):O("",t.span),hostPort:n?dt(t.text.slice(n.from,n.to)):null,containerPort:a,
protocol:i.toLowerCase()},t.span)}function wi(t){if(t.text.includes(m))return y("variable",t.shown,t.span);let e=$t(t),n=s=>e.find(i=>i.key===s)?.value?.text,r=dt(n("target"));return r?b({hostIp:O("",
t.span),hostPort:dt(n("published")),containerPort:r,protocol:n("protocol")?.toLowerCase()??"tcp"},t.span):y("malformed",t.text,t.span)}var bi=t=>t.list(["expose"],e=>[D(e,n=>on(n))]),ki=t=>t.list(["li\
nk"],e=>[A(e)]),yi=[["pid","pidMode"],["ipc","ipcMode"],["uts","utsMode"],["userns","usernsMode"],["cgroupns","cgroupnsMode"],["cgroup-parent","cgroupParent"],["cpuset-cpus","cpusetCpus"],["log-driver",
"logDriver"],["runtime","runtime"],["isolation","isolation"]],$i=[["privileged","privileged"],["read-only","readonlyRootfs"],["oom-kill-disable","oomKillDisable"],["init","init"],["use-api-socket","us\
eApiSocket"]],Mi=[["memory","memory",Q],["limit-memory","memory",Q],["memory-reservation","memoryReservation",Q],["reserve-memory","memoryReservation",Q],["memory-swap","memorySwap",Q],["memory-swappi\
ness","memorySwappiness",j],["cpus","cpus",j],["limit-cpu","cpus",j],["cpu-quota","cpuQuota",j],["cpu-period","cpuPeriod",j],["cpu-shares","cpuShares",j],["pids-limit","pidsLimit",j],["limit-pids","pi\
dsLimit",j],["shm-size","shmSize",Q],["oom-score-adj","oomScoreAdj",j],["restart-max-attempts","restartRetries",j]],Si=[["cap-add","capAdd"],["cap-drop","capDrop"],["security-opt","securityOpt"],["vol\
umes-from","volumesFrom"],["device-cgroup-rule","deviceCgroupRules"],["add-host","extraHosts"],["host","extraHosts"],["dns","dns"],["group-add","groupAdd"],["group","groupAdd"]];function Ai(t,{networks:e,
volumes:n}){let r=_t(s=>t.unsaid(s));Ue(r,t);for(let[s,i]of yi)t.last(s)&&(r[i]=t.setting(s,"",a=>a));for(let[s,i]of $i)t.last(s)&&(r[i]=t.setting(s,!1,Y));for(let[s,i]of Si)t.last(s)&&(r[i]=t.texts(s));
return{...r,...ui(t,e),mounts:Ne(t,n),tmpfs:ai(t),portBindings:gi(t),links:ki(t),devices:t.list(["device"],s=>[Ii(s)]),sysctls:t.list(["sysctl"],s=>[Pi(s)]),ulimits:t.list(["ulimit"],s=>[D(s,Ri)]),logOptions:t.
list(["log-opt"],s=>[D(s,Ei)])}}function Ue(t,e){for(let[r,s,i]of Mi)e.last(r)&&(t[s]=e.setting(r,0,i));let n=e.last("restart")??e.last("restart-condition");n&&(t.restartPolicy=D(n,r=>Vt(Oi,r)??(r.replace(
/:.*$/s,"")||"no")),n.text.includes(":")&&(t.restartRetries=D(L(n,n.text.indexOf(":")+1),j)))}var Oi={none:"no",any:"always"};function Ii(t){let[e="",n="",r]=t.text.split(":");if(t.text===m)return y("\
variable",t.shown,t.span);let s=r??((l=>/^[rwm]{1,3}$/.test(l))(n)?n:void 0),i=s===void 0?-1:t.text.lastIndexOf(s),a=s===void 0&&n.includes(m);return b({pathOnHost:A(L(t,0,e.length)),cgroupPermissions:a?
y("variable",t.shown,t.span):i<0?O("rwm",t.span):A(L(t,i))},t.span)}function Pi(t){let e=t.text.indexOf("="),n=e<0?t.text:t.text.slice(0,e);return n.includes(m)?y("variable",t.shown,t.span):b({name:n,
value:e<0?null:A(L(t,e+1))},t.span)}function Ri(t){let[,e,n,r=n]=/^([^=]+)=([^:]*)(?::(.*))?$/.exec(t)??[];return e===void 0?void 0:{name:e,soft:j(n??"")??null,hard:j(r??"")??null}}var Ei=t=>{let e=t.
indexOf("=");return e<0?{name:t,value:""}:{name:t.slice(0,e),value:t.slice(e+1)}},Wi=t=>b(It(t.text,t.shown),t.span);function Li(t,e,n,{base:r,contents:s},i){let{entrypoint:a,cmd:l}=ji(t,n),u=(c,h)=>{
let g=t.last(c);return g&&g.text!==""?A(g):h===void 0?t.ofImage():t.unsaid(h)},o=t.command.open?void 0:s;return{ref:e,user:u("user",r?.user),env:i.variables(t,{one:"env",file:"env-file"}),exposedPorts:bi(
t),entrypoint:a??(t.command.open?t.ofImage():Jt(o?.entrypoint,t.at)),cmd:l??(t.command.open?t.ofImage():Jt(o?.cmd,t.at)),healthcheck:Ci(t)??(r&&!r.healthcheck?t.unsaid(null):t.ofImage()),labels:i.variables(
t,{one:"label",file:"label-file"}),volumes:O([],t.at),workingDir:u("workdir",void 0),stopSignal:t.setting("stop-signal","",c=>c)}}function ji(t,e){let n=t.last("entrypoint"),r=n&&b(n.text===""?null:{form:"\
exec",words:[A(n)]},n.span);return e.length>0?{...r?{entrypoint:r}:{},cmd:b({form:"exec",words:e.map(A)},ae(e))}:r?{entrypoint:r,cmd:b(null,r.span)}:{}}function Ci(t){let e=t.last("no-healthcheck");if(e){
let r=D(e,Y);if(r.state==="unknown")return r;if(r.value)return b({test:null},e.span)}let n=t.last("health-cmd");return n&&n.text!==""?b({test:{form:"shell",words:[A(n)]}},n.span):void 0}function Fi(t,e){
let n=G(t),r=Xs(t),s={document:t,around:e,builds:new Vs(n,t.source),networks:ze("network create",n,t),volumes:ze("volume create",n,t),files:new Us(e),execs:r,afterwards:Bs(t,r)};return[...Je(de(t).map(
({line:i,path:a})=>Di(i,a,s))),...zi(s)]}function Di(t,e,n){let{around:r,files:s,builds:i}=n,{source:a}=n.document,l=new yt(t),u=Wt(t,a),o=u&&i.linkTo(u,r),c=Ti(l,u),h=o?null:c,g=h&&h.state!=="unknown"?
xn(h.value,r.images):void 0,x=h&&h.state!=="unknown"?wn(h.value):void 0,S=t.operands.slice(1).map(Mt=>F(Mt,a)),$=l.last("name")?.text??"",{updates:M=[],hooks:I=[]}=n.afterwards.get(t)??{},R=Bi(Ai(l,n),
M),K=Li(l,h,S,{base:g,contents:x},s);return{path:e,dialect:"commands",span:l.at,ships:!0,image:K,...g?{base:g}:{},...x?{contents:x}:{},references:h?[{role:"image",ref:h}]:[],...o?{build:o}:{},windows:Ye(
l.last("platform")?.text??"",K,R),...$!==""&&!$.includes(m)?{containerName:$}:{},host:R,hooks:I,stack:t.call.verb==="service create",...qi(l)?{job:!0}:{},development:Kt(a.path),project:a.path,...Ni(t,
r)}}function Ti(t,e){return e?t.mayBe("rootfs")?y("external",e.shown,e.span):Wi(e):y("variable","",t.at)}function zi({execs:t,document:{source:e}}){let n=new Map;for(let r of t){let s=n.get(r.container.
text);r.isElsewhere&&s?s.push(r):r.isElsewhere&&n.set(r.container.text,[r])}return[...n.values()].map(r=>{let[{container:s,hook:i}]=r,a=()=>y("elsewhere","",i.span);return{path:["containers",ue(s)],dialect:"\
commands",span:i.span,ships:!0,image:{ref:a(),user:a(),env:a(),exposedPorts:a(),entrypoint:a(),cmd:a(),healthcheck:a(),labels:a(),volumes:a(),workingDir:a(),stopSignal:a()},references:[],windows:!1,host:_t(
a),hooks:r.map(l=>l.hook),stack:!1,development:Kt(e.path),project:e.path}})}function Ni({call:{folders:t},given:e},{source:n,below:r}){let s=e.flatMap(({flag:{name:l},value:u})=>{let o=/^(?:env-file|label-file|volume)$/.
test(l)?/^[^:]*/.exec(Nt(u)??u.text)?.[0]:Yt(u.text);return o&&/^[\w.]/.test(o)&&!o.includes(m)&&(l!=="volume"||o.startsWith("."))?[o]:[]}),i=l=>n(l)!==void 0||(r?.(l).length??0)>0,a=t.length===1?t[0]:
t.find(l=>s.some(u=>i(E(l,u))));return a===void 0?{}:{folder:a}}var qi=t=>t.mayBe("rm")||!t.mayBe("detach")&&(t.mayBe("interactive")||t.mayBe("tty"));function Bi(t,e){if(e.length===0)return t;let n={...t};
for(let r of e)Ue(n,new yt(r));return n}var Gi=/^[\w@%+=:,./ -]*$/,_i=class{#t;#e;#n;constructor(t,e,n){this.#t=t,this.#e=e,this.#n=n}add(t){let e=t.map(([o,c])=>c===void 0?`--${o}`:`--${o} ${Zt(c)}`);
if(!e.every(o=>this.#o(o)))return;let{call:n,given:r,operands:s}=this.#t;if(s.some(({span:o})=>o.file!==n.at.file||o.start<n.at.end))return;let i=r.findLast(({words:o})=>o.every(({span:c})=>this.#i(c))),
a=i?Math.max(...i.words.map(({span:o})=>o.end)):n.at.end,l=i?this.#s(i.words[0]?.span.start??a):"",u=[/^[\s\\]+/.exec(this.#e.text.slice(a,n.command.span.end))?.[0]??"",l].find(o=>/\n[^\n]*$/.test(o)&&
o.trim().length<=1)??" ";return[{span:{file:this.#e.path,start:a,end:a},text:e.map(o=>u+o).join("")}]}remove(t){let[e]=t.words;if(!e||!this.#a(t))return;let{file:n}=e.span;if(t.isClustered)return this.#r(
t);let r=Math.max(...t.words.map(({span:i})=>i.end));if(t.words.some(({span:i},a)=>a>0&&!this.#l(t.words[a-1]?.span,i)))return;let s=this.#s(e.span.start);return[{span:{file:n,start:e.span.start-s.length,
end:r},text:""}]}change(t,e){let{value:n,words:r,flag:s}=t,[i]=r,a=this.#e.text.slice(n.span.start,n.span.end);if(!i||!this.#a(t)||s.type==="bool"||/[$`]/.test(a))return;let l=r.length===1&&n.span.start===
i.span.start,u=Zt(l?i.text.slice(0,i.text.length-n.text.length)+e:e);return this.#o(u)?[{span:n.span,text:u}]:void 0}#r({flag:t,words:[e],value:n}){if(!e)return;let{start:r}=e.span,s=this.#e.text.slice(
r,e.span.end),i=t.short?s.indexOf(t.short,1):-1;if(s!==e.text||i<0||!/^-\w+$/.test(s.slice(0,i+1)))return;let a=t.type==="bool"?i+1:s.length;if(!(t.type!=="bool"&&n.span.start>=e.span.end))return[{span:{
...e.span,start:r+i,end:r+a},text:""}]}#a({words:t,flag:e}){let[n]=t;if(!n||!t.every(({span:s})=>this.#i(s)))return!1;let r=this.#e.text.slice(n.span.start,n.span.end).replace(/^["']/,"");return r.startsWith(
"--")?r.startsWith(`--${e.name}`):/^-\w/.test(r)}#l(t,e){return t!==void 0&&/^[\s\\]*$/.test(this.#e.text.slice(t.end,e.start))}#i({file:t,start:e,end:n}){let{span:r}=this.#t.call.command;return t===r.
file&&e>=r.start&&n<=r.end}#s(t){let e=this.#e.text.slice(this.#t.call.at.end,t);return e.slice(In(e,/[\s\\]/).length)}#o(t){return this.#n||Gi.test(t)}};function Ui(t,e,n){let r=Hi(t).get(e.path.join(
"\0"));if(r)return yn(e)?new He(t,r,e).raise(n):void 0;let[s]=G(t);return s&&"erase"in n?new He(t,s,e).raise(n):void 0}var Hi=ht(t=>new Map(de(t).map(({line:e,path:n})=>[n.join("\0"),e]))),et=t=>t.every(
e=>e!==void 0)?t.flat():void 0,He=class{#t;#e;#n;constructor(t,e,n){this.#t=t,this.#e=e,this.#n=n}raise(t){if("publish"in t)return this.#f(t.publish,t.at);if("open"in t)return this.#a(t.open.map(({address:e,
host:n,container:r,protocol:s="tcp"})=>["publish",`${e?`${e}:`:""}${n}:${r}${s==="tcp"?"":`/${s}`}`]));if("mount"in t)return this.#m(t.mount,t.to);if("variable"in t)return this.#d(t.variable,{[t.name]:t.
to});if("entries"in t)return t.entries==="logging"?this.#g(t.to):this.#d(t.entries,t.to);if("join"in t)return this.#v(t);if("network"in t)return this.#x(t.network);if(!("secret"in t))return"healthchec\
k"in t?this.#c(t.healthcheck):"erase"in t?this.#p(t.erase):this.#u(t)}#r(t=this.#e){let{source:e}=this.#t;return new _i(t,e,ft(e.path,e.text)?.kind==="shell")}#a(t){return t.length===0?[]:this.#r().add(
t)}#l(...t){return this.#e.given.filter(({flag:e})=>t.includes(e.name))}#i(t){return et(t.map(e=>this.#r().remove(e)))}#s(t){let e=({span:n})=>n.file===t.file&&n.start<=t.start&&t.end<=n.end;for(let n of[
this.#e,...G(this.#t)]){let r=n.given.filter(e);if(r.length>1&&!r[0]?.isClustered)return;let[s]=r;if(s)return{line:n,given:s}}}#o(t,e){let n=this.#s(t),r=n&&e(n.given.value.text);return n&&r!==void 0?
this.#r(n.line).change(n.given,r):void 0}#f(t,e){return this.#o(t,n=>{if(!n.includes("="))return Ht(n,e);let r=i=>new RegExp(`(?:^|,)${i}=([^,]*)`).exec(n)?.[1],s=r("protocol")??"tcp";return Ht(`${r("\
published")??""}:${r("target")??""}${s==="tcp"?"":`/${s}`}`,e)})}#m(t,e){return this.#s(t)?.given.flag.name!=="mount"?this.#o(t,n=>pn(n,e)):this.#o(t,n=>{let r=n.split(","),s=e==="read-only"?/^(?:readonly|ro|rw)(?:=|$)/:
/^bind-propagation=/;return n.includes('"')?void 0:[...r.filter(i=>!s.test(i)),...e==="read-only"?["readonly"]:[]].join(",")})}#d(t,e){let n=St(t,this.#n),r=this.#l(n),s=Object.entries(e).map(([i,a])=>{
let l=r.filter(c=>c.value.text.replace(/[=:].*$/s,"")===i);if(a===null)return this.#i(l);let u=hn(t,i,a),o=l.at(-1);if(u!==void 0)return o?this.#r().change(o,u):this.#a([[n,u]])});return et(s)}#g(t){return et(
mn(t).map(([e,n])=>{let r=e==="log-opt"?n.slice(0,n.indexOf("=")+1):"",s=this.#l(e).findLast(i=>i.value.text.startsWith(r));return s?this.#r().change(s,n):this.#a([[e,n]])}))}#v({join:t,leave:e=[]}){let n=this.#l(
"network","net").filter(({value:i})=>e.includes(i.text)),[r,...s]=n;return r?et([this.#r().change(r,t),this.#i(s)]):this.#a([["network",t]])}#x(t){let e=G(this.#t).find(({call:n,operands:r})=>n.verb===
"network create"&&r.some(({text:s})=>s===t));return e&&!e.given.some(({flag:n})=>n.name==="internal")?this.#r(e).add([["internal"]]):void 0}#c(t){let[e,n]=[this.#l("health-cmd").at(-1),this.#l("no-hea\
lthcheck")],r=fn(t,e===void 0),[[,s]=["",""]]=r;return et([this.#i(n),e?this.#r().change(e,s):this.#a(r)])}#p(t){let e=this.#s(t);return e&&this.#r(e.line).remove(e.given)}#u(t){let e=bn(t),n=this.#k(
e);if("set"in t)return this.#b(e,t.to,n);if("unset"in t)return this.#i(this.#w(e));if("add"in t){let l=St(e,this.#n),u=new Set(this.#l(l).map(({value:c})=>c.text)),o=t.items.map(c=>At(c,e)).filter(c=>!u.
has(c));return this.#a(o.map(c=>[l,c]))}let r=n?.state==="written"?n.value:[],s=l=>r.flatMap(u=>u.state==="written"&&l.includes(u.value)?[u.value.through??u.span]:[]);if("replace"in t){let[l]=s([t.item]);
return l?this.#o(l,()=>At(t.by,e)):[]}let i=s(t.items),a=i.map(l=>this.#s(l)?.given);return new Set(a).size<a.length||i.some(l=>r.filter(u=>Xt(u.span,l)).length>1)?void 0:et(i.map(l=>this.#h(l)))}#h(t){
let e=this.#s(t);if(!e)return;let{value:n}=e.given;if(Xt(n.span,t)||n.span.start>t.start)return this.#r(e.line).remove(e.given);let r=t.start-n.span.start,s=[n.text.slice(0,r).replace(/,$/,""),n.text.
slice(r+t.end-t.start).replace(/^,/,"")];return this.#r(e.line).change(e.given,s.filter(Boolean).join(","))}#w(t){let e=t==="networkMode"?"networks":t==="restartRetries"?"restartPolicy":t;return this.#e.
given.filter(({flag:n})=>"to"in n.is&&n.is.to===e)}#b(t,e,n){let r=St(t,this.#n);if(typeof e=="boolean"){let a=this.#l(r);return e?et([this.#i(a),this.#a([[r]])]):this.#i(a)}let s=t==="restartRetries"&&
r==="restart"?`on-failure:${e}`:At(e,t);if(n&&cn(n)&&this.#s(n.span))return this.#o(n.span,()=>s);let i=this.#l(r).at(-1);return i?this.#r().change(i,s):this.#a([[r,s]])}#k(t){let{host:e,image:n}=this.#n;
return[e,n].map(r=>r&&Vt(r,t)).find(Boolean)}};function Zi(t,e){return t.filter(({source:n})=>!n.alone).flatMap(n=>[...vt(n).flatMap(r=>[...Vi(r),...Ki(r,n)]),...Bt(G(n),n.source).flatMap(({places:r})=>r.
flatMap(Qi))])}var Vi=({given:t,call:{folders:e}})=>t.flatMap(({flag:n,value:{text:r}})=>{if(r.includes(m))return[];if(n.name==="env-file"||n.name==="label-file")return Ze(e,r,"text");if(n.name!=="sec\
urity-opt")return[];let[s,i]=[Yt(r),Sn(r)];return s?Ze(e,s,"profile"):i?e.map(a=>({path:a||".",role:"policy",defines:i})):[]});function Ki(t,{source:e}){let n=new yt(t),r=Ne(n,new Map);if(r.state==="u\
nknown"||r.value.length===0)return[];let s=[...n.last("entrypoint")?.text.split(/\s+/)??[],...t.operands.slice(1).map(i=>F(i,e).text)];return[...Xe(r.value),...s.length?tn(r.value,s.flatMap(i=>i.split(
/\s+/))):[]].flatMap(i=>t.call.folders.map(a=>({path:E(a,i),role:"text",isGuess:!0})))}var Ze=(t,e,n)=>e===""||/^[/~]/.test(e)?[]:t.map(r=>({path:E(r,e),role:n,...t.length>1?{isGuess:!0}:{}}));function Qi({
context:t,dockerfile:e}){return[{path:e,role:"build",isGuess:!0},{path:`${e}.dockerignore`,role:"text",isGuess:!0},{path:E(t,".dockerignore"),role:"text",isGuess:!0},{path:t||".",role:"context",isGuess:!0}]}
function Yi(t){return Bt(G(t),t.source).flatMap(({places:e})=>e.map(({dockerfile:n})=>n))}var Ji={read:Fe,parse:Fe,references:({fresh:t,document:e},n)=>Zi(t.flatMap(({path:r})=>e(r)??[]),n),workloads:(t,e,n)=>Fi(
t,n),builds:t=>({paths:Yi(t),inline:[]}),anchors:Xn,comments:Xi,edit:Ui};function Xi(t){if(!ft(t.path,t.text)?.hasComments)return;let{startOf:e}=ve(t);return n=>({at:e(n),word:"ignore"})}module.exports=
{reader:Ji};
