"use strict";const{a:Ge,b:_e}=require("../../shared/lexer.js"),{a:Be,b:Ue}=require("../../shared/windows.js"),{a:He,b:Ze}=require("../../shared/port-parts.js"),{a:Ve,b:Ke}=require("../../shared/binds.js"),{a:Nt,b:Qe,
c:Ye,d:ut,e:Je}=require("../../shared/nothing-said.js"),{b:dt}=require("../../shared/yaml.js");require("../../shared/parser.js"),require("../../shared/own-folder.js");const{A:Xe,C:tn,Db:y,E:qt,Eb:O,Fb:M,
Gb:en,Hb:nn,Ib:Gt,J:rn,Jb:E,Kb:Q,Nb:_t,Ob:bt,Pb:sn,Qb:kt,Rb:an,S:ln,Sb:on,Zb:un,bb:dn,bc:cn,ca:nt,g:yt,ga:q,gc:Bt,jb:$t,jc:pn,k:hn,kb:fn,l:mn,la:C,lb:L,mb:Ut,oc:vn,q:Ht,qb:gn,r:xn,rb:wn,rc:Zt,s:Y,sc:Vt,
ta:m,ua:Mt,ub:ct,va:bn}=require("../../shared/core.js");var c=t=>({to:t}),w=t=>({irrelevant:t}),J=t=>({unknown:t}),St=t=>(e,n,r)=>({name:e,type:t,is:n,...r?{short:r}:{}}),x=St("bool"),d=St("value"),f=St(
"list"),rt=w("about the program that is called, and not the container"),H=w("about the terminal or the streams that are attached"),Z=w("a share or a limit of disk operations, which no rule asks for"),
pt=w("a share of CPU time for real-time scheduling"),st=w("for containers of Windows only"),z=w("an address or a name inside of its networks"),F=w("how often a check runs, and how long it may take; wh\
at it runs is `--health-cmd`"),At=w("the name that the container has for itself"),kn=w("a graphics card, which the runtime's own hook hands over, and not a device file"),Kt=w("how long it has to stop"),
ht=[f("add-host",c("extraHosts")),f("annotation",w("a note for the runtime")),f("attach",H,"a"),d("blkio-weight",Z),f("blkio-weight-device",Z),f("cap-add",c("capAdd")),f("cap-drop",c("capDrop")),d("cg\
roup-parent",c("cgroupParent")),d("cgroupns",c("cgroupnsMode")),d("cidfile",rt),d("cpu-count",st),d("cpu-percent",st),d("cpu-period",c("cpuPeriod")),d("cpu-quota",c("cpuQuota")),d("cpu-rt-period",pt),
d("cpu-rt-runtime",pt),d("cpu-shares",c("cpuShares"),"c"),d("cpus",c("cpus")),d("cpuset-cpus",c("cpusetCpus")),d("cpuset-mems",w("the memory banks it may use, whatever their size")),f("device",c("devi\
ces")),f("device-cgroup-rule",c("deviceCgroupRules")),f("device-read-bps",Z),f("device-read-iops",Z),f("device-write-bps",Z),f("device-write-iops",Z),x("disable-content-trust",w("on by default, and wi\
thout effect since signatures of that kind are gone")),f("dns",c("dns")),f("dns-opt",z),f("dns-option",z),f("dns-search",z),d("domainname",At),d("entrypoint",c("entrypoint")),f("env",c("env"),"e"),f("\
env-file",c("env")),f("expose",c("exposedPorts")),f("gpus",kn),f("group-add",c("groupAdd")),d("health-cmd",c("healthcheck")),d("health-interval",F),d("health-retries",F),d("health-start-interval",F),d(
"health-start-period",F),d("health-timeout",F),x("help",w("nothing is started then")),d("hostname",At,"h"),x("init",c("init")),x("interactive",c("job"),"i"),d("io-maxbandwidth",st),d("io-maxiops",st),
d("ip",z),d("ip6",z),d("ipc",c("ipcMode")),d("isolation",c("isolation")),d("kernel-memory",w("no kernel heeds it any more")),f("label",c("labels"),"l"),f("label-file",c("labels")),f("link",c("links")),
f("link-local-ip",z),d("log-driver",c("logDriver")),f("log-opt",c("logOptions")),d("mac-address",z),d("memory",c("memory"),"m"),d("memory-reservation",c("memoryReservation")),d("memory-swap",c("memory\
Swap")),d("memory-swappiness",c("memorySwappiness")),f("mount",c("mounts")),d("name",c("containerName")),f("net",c("networks")),f("net-alias",z),f("network",c("networks")),f("network-alias",z),x("no-h\
ealthcheck",c("healthcheck")),x("oom-kill-disable",c("oomKillDisable")),d("oom-score-adj",c("oomScoreAdj")),d("pid",c("pidMode")),d("pids-limit",c("pidsLimit")),d("platform",c("windows")),x("privilege\
d",c("privileged")),f("publish",c("portBindings"),"p"),x("publish-all",c("portBindings"),"P"),d("pull",rt),x("quiet",rt,"q"),x("read-only",c("readonlyRootfs")),d("restart",c("restartPolicy")),x("rm",c(
"job")),d("runtime",c("runtime")),f("security-opt",c("securityOpt")),d("shm-size",c("shmSize")),d("stop-signal",c("stopSignal")),d("stop-timeout",Kt),f("storage-opt",Z),f("sysctl",c("sysctls")),f("tmp\
fs",c("tmpfs")),x("tty",c("job"),"t"),f("ulimit",c("ulimits")),x("use-api-socket",c("useApiSocket")),d("user",c("user"),"u"),d("userns",c("usernsMode")),d("uts",c("utsMode")),f("volume",c("mounts"),"v"),
d("volume-driver",w("who keeps the volumes, and not where they are mounted")),f("volumes-from",c("volumesFrom")),d("workdir",c("workingDir"),"w")],Qt=[x("detach",c("job"),"d"),d("detach-keys",H),x("si\
g-proxy",H)],X=w("about how Podman keeps the container, and not what it may do"),it=w("how the image is fetched"),Yt=[...["arch","os","variant","authfile","cert-dir","creds","retry","retry-delay"].map(
t=>d(t,it)),f("decryption-key",it),x("tls-verify",it),...["cgroups","conmon-pidfile","hosts-file","init-ctr","init-path","pidfile","pod-id-file","sdnotify"].map(t=>d(t,X)),...["personality","preserve-\
fd","preserve-fds","rdt-class","shm-size-systemd","systemd","timeout","tz","umask"].map(t=>d(t,X)),...["group-entry","passwd-entry","image-volume"].map(t=>d(t,X)),...["cgroup-conf","chrootdirs","hostu\
ser","requires","unsetenv"].map(t=>f(t,X)),...["no-hostname","no-hosts","passwd","replace","unsetenv-all"].map(t=>x(t,X)),...["health-log-destination","health-max-log-count","health-max-log-size","hea\
lth-on-failure"].map(t=>d(t,F)),...["cmd","interval","retries","success","timeout"].map(t=>d(`health-startup-${t}`,F)),...["gidmap","uidmap"].map(t=>f(t,J("how accounts of the container are mapped to \
those of the host"))),...["subgidname","subuidname"].map(t=>d(t,J("how accounts of the container are mapped to those of the host"))),x("env-host",J("hands every variable of the caller on")),f("env-mer\
ge",J("changes variables of the image")),x("http-proxy",w("proxies of the host, which are no secrets")),d("pod",J("the networks and ports of a pod that is made elsewhere")),x("read-only-tmpfs",w("what\
 may be written to besides is gone with the container")),x("rootfs",J("a folder stands in the place of the image")),d("seccomp-policy",J("the image may bring a seccomp profile")),f("secret",w("a secre\
t that Podman keeps, as it should be"))],yn=[x("detach",H,"d"),d("detach-keys",H),f("env",c("env"),"e"),f("env-file",c("env")),x("help",w("nothing is started then")),x("interactive",H,"i"),x("privileg\
ed",c("privileged")),x("tty",H,"t"),d("user",c("user"),"u"),d("workdir",c("workingDir"),"w"),...["cidfile","preserve-fd","preserve-fds"].map(t=>d(t,X)),x("latest",X,"l")],$n=[d("blkio-weight",Z),d("cp\
u-period",c("cpuPeriod")),d("cpu-quota",c("cpuQuota")),d("cpu-rt-period",pt),d("cpu-rt-runtime",pt),d("cpu-shares",c("cpuShares"),"c"),d("cpus",c("cpus")),d("cpuset-cpus",c("cpusetCpus")),d("cpuset-me\
ms",w("the memory banks it may use, whatever their size")),x("help",w("nothing is changed then")),d("kernel-memory",w("no kernel heeds it any more")),d("memory",c("memory"),"m"),d("memory-reservation",
c("memoryReservation")),d("memory-swap",c("memorySwap")),d("pids-limit",c("pidsLimit")),d("restart",c("restartPolicy"))],W=w("where and how Swarm starts, replaces and counts the tasks"),Mn=[f("cap-add",
c("capAdd")),f("cap-drop",c("capDrop")),f("config",w("a config that Swarm keeps")),f("constraint",W),f("container-label",w("labels of the container; those of the service are `--label`")),d("credential\
-spec",st),x("detach",rt,"d"),f("dns",c("dns")),f("dns-option",z),f("dns-search",z),d("endpoint-mode",W),d("entrypoint",c("entrypoint")),f("env",c("env"),"e"),f("env-file",c("env")),f("generic-resourc\
e",W),f("group",c("groupAdd")),d("health-cmd",c("healthcheck")),d("health-interval",F),d("health-retries",F),d("health-start-interval",F),d("health-start-period",F),d("health-timeout",F),x("help",w("n\
othing is started then")),f("host",c("extraHosts")),d("hostname",At),x("init",c("init")),d("isolation",c("isolation")),f("label",c("labels"),"l"),d("limit-cpu",c("cpus")),d("limit-memory",c("memory")),
d("limit-pids",c("pidsLimit")),d("log-driver",c("logDriver")),f("log-opt",c("logOptions")),d("max-concurrent",W),d("mode",W),f("mount",c("mounts")),d("name",c("containerName")),f("network",c("networks")),
x("no-healthcheck",c("healthcheck")),x("no-resolve-image",it),d("oom-score-adj",c("oomScoreAdj")),f("placement-pref",W),f("publish",c("portBindings"),"p"),x("quiet",rt,"q"),x("read-only",c("readonlyRo\
otfs")),d("replicas",W),d("replicas-max-per-node",W),d("reserve-cpu",W),d("reserve-memory",c("memoryReservation")),d("restart-condition",c("restartPolicy")),d("restart-delay",W),d("restart-max-attempt\
s",c("restartRetries")),d("restart-window",W),...["delay","failure-action","max-failure-ratio","monitor","order","parallelism"].flatMap(t=>[d(`rollback-${t}`,W),d(`update-${t}`,W)]),f("secret",w("a se\
cret that Swarm keeps, as it should be")),d("stop-grace-period",Kt),d("stop-signal",c("stopSignal")),f("sysctl",c("sysctls")),x("tty",H,"t"),f("ulimit",c("ulimits")),d("user",c("user"),"u"),x("with-re\
gistry-auth",it),d("workdir",c("workingDir"),"w")],T=w("read where the network or the volume is declared"),Sn=[...["attachable","config-only","help","ingress","internal","ipv4","ipv6","disable-dns","i\
gnore"].map(t=>x(t,T)),...["config-from","ipam-driver","scope","interface-name"].map(t=>d(t,T)),...["aux-address","gateway","ip-range","ipam-opt","label","subnet","dns","route"].map(t=>f(t,T)),d("driv\
er",T,"d"),f("opt",T,"o")],An=[d("driver",T,"d"),f("opt",T,"o"),f("label",T),...["help","ignore"].map(t=>x(t,T)),...["name","availability","group","scope","sharing","type","limit-bytes","required-byte\
s"].map(t=>d(t,T)),...["secret","topology-preferred","topology-required"].map(t=>f(t,T))],P=w("read where the image is built"),On=[...["add-host","allow","annotation","attest","build-arg","build-conte\
xt","cache-from","cache-to","label"].map(t=>f(t,P)),...["no-cache-filter","platform","policy","secret","security-opt","ssh","ulimit"].map(t=>f(t,P)),f("output",P,"o"),f("tag",P,"t"),f("volume",P,"v"),
...["builder","call","cgroup-parent","cpu-period","cpu-quota","cpuset-cpus","cpuset-mems","iidfile","invoke"].map(t=>d(t,P)),...["isolation","memory-swap","metadata-file","network","print","progress",
"provenance","root","sbom"].map(t=>d(t,P)),...["server-config","shm-size","target","authfile","format","ignorefile"].map(t=>d(t,P)),d("cpu-shares",P,"c"),d("file",P,"f"),d("memory",P,"m"),...["check",
"compress","detach","disable-content-trust","force-rm","help","load","no-cache","pull","push"].map(t=>x(t,P)),...["rm","squash","stream","layers","tls-verify"].map(t=>x(t,P)),x("debug",P,"D"),x("quiet",
P,"q")],G=(...t)=>new Map(t.flat().flatMap(e=>[e.name,...e.short?[e.short]:[]].map(n=>[n,e]))),Pn=new Map([["run",G(ht,Qt)],["create",G(ht)],["exec",G(yn)],["update",G($n)],["build",G(On)],["service c\
reate",G(Mn)],["network create",G(Sn)],["volume create",G(An)]]),In=new Map([["run",G(ht,Qt,Yt)],["create",G(ht,Yt)]]),Rn=(t,e)=>(t==="podman"?In.get(e):void 0)??Pn.get(e),En=/(?:^|_)(?:OPT|ARG|ARGUMENT|FLAG|PARAM|PARAMETER|OPTION|SWITCH|EXTRA|ADDITIONAL|VOL|VOLUME|MOUNT|ENV|ENVFILE|PORT|LINK|GPU|DEVICE|LABEL|LIMIT|NET|NETWORK|USER|TTY|INTERACTIVE|IT|DETACH|DAEMON|RM|PRIVILEGED|SECURITY|CAP|RESTART|PLATFORM|HOST|DNS|PROXY|CREDENTIAL|RESOURCE|VAR)S?(?:_|$)|(?:OPTS|ARGS|FLAGS|PARAMS|OPTIONS)$/i,
Cn=/IMAGE|(?:^|_)(?:IMG|TAG|REPO|REPOSITORY|CONTAINER|NAME|BASE|SERVICE|TARGET|DISTRO|OS|APP|REF)(?:_|$)|(?:IMG|TAG)$/i;function Ln(t,e,n){if(/^(?:`#[^`]*`|\$\(#[^)]*\))$/.test(e))return{is:"nothing"};
let r=jn(t,e);if(r)return{is:"flags",words:r};if(/^\$\((?!shell\b).*[\s,]--?[A-Za-z]|^\$\(shell\b.*\becho\s+["']?--?[A-Za-z]/s.test(e)&&!t.takes)return{is:"flags"};let s=t.holes?.find(Boolean)??Wn(e),
i=/^"/.test(e)&&!/[@*]\]?\}?"$/.test(e);if(s==="@"||s==="*")return{is:"unclear"};if(n.length===0||t.takes?.some(({name:l})=>/^(?:docker|podman|nerdctl|buildah)$/.test(l)))return{is:"operand"};let a=s.
replace(/([a-z\d])([A-Z])/g,"$1_$2").replace(/[-.]/g,"_");return En.test(a)&&!/(?:^|_)(?:IMAGE|IMG)$/i.test(a)?{is:"flags"}:i||Cn.test(a)?{is:"operand"}:{is:n[0]?.startsWith("-")?"flags":"unclear"}}var Wn=t=>/^["']?(?:\$\{\{\s*[\w.-]*?|\{\{\s*|\$[({]?)([\w-]+|[@*])\s*(?:\}|\)|\[|:|-|=|"|'|$)/.
exec(t)?.[1]??"";function jn({takes:t=[]},e){let n=/^"?\$\{\w+:?[+-](["']?)(-[^{}"'`$]*)\1\}"?$/.exec(e)?.[2];if(n)return n.split(/\s+/).filter(Boolean);let r=t.filter(({name:i})=>i==="echo"||i==="pri\
ntf");if(r.length===0||!t.every(({name:i})=>/^(?:echo|printf|test|\[|tty|true|:|command|which|uname)$/.test(i)))return;let s=r.flatMap(i=>i.words.slice(1).flatMap(({text:a})=>a.split(/\s+/).filter(Boolean)));
return s.length>0&&s.every(i=>!i.includes(m))&&s[0]?.startsWith("-")?s:void 0}function D(t,e){let{text:n,literal:r,span:s,takes:i,holes:a}=t,l=e.text.slice(s.start,s.end);return{text:n,literal:r,span:s,
shown:Xt(t,l),plain:Jt(n,l),...a?{holes:a}:{},...i?.length?{takes:i}:{}}}function Ot(t,e,n){let r=D(t,e),{text:s,literal:i,span:a}=r,l=s.slice(0,n),o=e.text.slice(a.start,a.end),u=o.startsWith(l),p={...t,
text:s.slice(n)},h=u?o.slice(n):o;return{text:p.text,literal:i.startsWith(l)?i.slice(n):m,span:u?{...a,start:a.start+n}:a,shown:u||!p.text.includes(m)?Xt(p,h):te(p),plain:u?Jt(p.text,h):0,...r.takes?{
takes:r.takes}:{}}}function R(t,e,n=t.text.length){let r=t.text.slice(e,n),s=n<=t.plain?{...t.span,start:t.span.start+e,end:t.span.start+e+r.length}:t.span,i=t.literal===t.text||t.literal.includes(r)?
r:m,a=Math.min(Math.max(t.plain-e,0),r.length);return{...t,text:r,literal:i,span:s,plain:n<=t.plain||e===0?a:0,shown:r.includes(m)?t.shown:r}}function Jt(t,e){let n=0;for(;n<t.length&&t[n]===e[n]&&!/["'\\$`]/.
test(e[n]);)n+=1;return n}var Fn=120;function Xt(t,e){if(!t.text.includes(m))return t.text;let n=e.replace(/["']/g,"");return e.length<=Fn&&!/[\n\\]/.test(e)&&/[$`{%]/.test(e)?n:te(t)}function te({text:t,
holes:e=[]}){let n=0;return t.replaceAll(m,()=>{let r=e[n++];return r?`\${${r}}`:m})}function j({text:t,shown:e,span:n},r){if(t.includes(m))return M("variable",e,n);let s=r(t);return s===void 0?M("mal\
formed",t,n):y(s,n)}var A=t=>j(t,e=>e);function ee(t){let[e,n]=[t[0],t.at(-1)];if(!e||!n)throw new RangeError("no words");return n.span.file===e.span.file&&n.span.end>e.span.end?{...e.span,end:n.span.
end}:e.span}var Dn=new Set(["run","create","exec","service create"]);function zn(t,e){let n=Rn(t.engine,t.verb);return n&&new Tn(t,n,e).read()}var Tn=class Ne{#t;#n;#e;#r=[];#a=[];#s;#l=!1;#i=0;constructor(e,n,r){
this.#t=e,this.#n=n,this.#e=r}read(){let{words:e,verb:n}=this.#t,r=Dn.has(n);for(let s=e[this.#i];s&&!this.#l;s=e[this.#i]){let{text:i}=s;if(i==="--"){this.#a.push(...e.slice(this.#i+1));break}if(r&&Nn(
i)){if(this.#o(s))continue}else if(i.startsWith("-")&&i!=="-"){this.#d(s);continue}if(this.#l||(this.#a.push(...r?e.slice(this.#i):[s]),r))break;this.#i+=1}return{call:this.#t,given:this.#r,operands:this.#a,
...this.#s?{open:this.#s}:{},...this.#l?{isUnclear:!0}:{}}}#o(e){let{words:n}=this.#t,r=D(e,this.#e),s=this.#m(e),i=n.slice(this.#i+1).map(({text:l})=>l),a=Ln(r,s,i);return a.is==="operand"?!1:(a.is===
"flags"&&a.words?this.#f(a.words,e):a.is!=="nothing"&&(this.#s??=r),this.#l=a.is==="unclear",this.#i+=1,!0)}#f(e,n){let r={text:m,literal:m,span:n.span},s={...this.#t,words:e.map(l=>({text:l,literal:l,
span:n.span}))},{given:i}=new Ne(s,this.#n,this.#e).read(),a=D({...r},this.#e);for(let{flag:l}of i)this.#r.push({flag:l,value:a,span:n.span,isClustered:!0,words:[n]})}#m({span:e}){return this.#e.text.
slice(e.start,e.end)}#d(e){e.text.startsWith("--")?this.#v(e):this.#g(e),this.#i+=1}#v(e){let{text:n}=e,r=n.indexOf("="),s=n.slice(2,r<0?n.length:r),i=s.length>1?this.#n.get(s):void 0;i?r>=0?this.#u(i,
Ot(e,this.#e,r+1),[e],!1):i.type==="bool"?this.#c(i,e,!1):this.#p(i,e,!1):this.#h(e,r>=0)}#g(e){let{text:n}=e;for(let r=1;r<n.length;r+=1){let s=this.#n.get(n[r]),i=n.length>2&&!(s&&s.type!=="bool"&&r===
1);if(!s){this.#h(e,!1);return}let a=n[r+1];if(a==="="&&r+2<n.length){this.#u(s,Ot(e,this.#e,r+2),[e],i);return}if(s.type==="bool")this.#c(s,e,i);else if(a!==void 0){this.#u(s,Ot(e,this.#e,r+1),[e],i);
return}else this.#p(s,e,i)}}#c(e,n,r){let s={text:"true",literal:"true",shown:"true",span:n.span,plain:0};this.#u(e,s,[n],r)}#p(e,n,r){let s=this.#t.words[this.#i+1];s&&(this.#i+=1,this.#u(e,D(s,this.#e),
[n,s],r))}#u(e,n,r,s){let[i,a]=[r[0],r.at(-1)],l=a.span.file===i.span.file&&a.span.end>i.span.end?{...i.span,end:a.span.end}:i.span;this.#r.push({flag:e,value:n,span:l,words:r,isClustered:s})}#h(e,n){
let r=this.#t.words[this.#i+1]?.text;e.text.includes(m)&&(this.#s??=D(e,this.#e)),!(n||r===void 0||r.startsWith("-"))&&(this.#s??=D(e,this.#e),this.#l=!0)}},Nn=t=>t!==""&&t.replaceAll(m,"")==="",U=yt(
({calls:t,source:e})=>t.flatMap(n=>zn(n,e)??[])),qn=new Set(["run","create","service create"]);function Gn(t,e){if(!qn.has(t.call.verb))return!1;let n=t.given.findLast(({flag:s})=>s.name==="help");if(n&&
Y(n.value.text)!==!1)return!1;let r=It(t,e);return r?r.text!==""&&!_n(r.text):t.isUnclear===!0}var Pt=yt(t=>U(t).filter(e=>Gn(e,t.source))),_n=t=>/[<>[\](){}|\s…]|\.\.\./.test(t)||t==="IMAGE",It=({operands:[
t]},e)=>t&&D(t,e);function ne(t,e){let n=t.given.findLast(({flag:s})=>s.name==="name")?.value??It(t,e),r=n?re(n):"";return r===""?t.call.verb:r}var re=({shown:t})=>t.replace(/\s+/g," ").replaceAll(m,"\
\u2026"),se=yt(t=>{let e=new Map;return Pt(t).map(n=>{let r=ne(n,t.source),s=(e.get(r)??0)+1;return e.set(r,s),{line:n,path:["containers",r,...s>1?[String(s)]:[]]}})});function Bn(t){let e=U(t).toSorted(
(n,r)=>n.call.at.start-r.call.at.start);return n=>{let r=e[rn(e,n,({call:i})=>i.at.start)];if(!r||n>r.call.command.span.end)return"";let s=r.given.find(({span:i})=>i.start<=n&&n<i.end)?.flag;return[r.
call.verb,dn(ne(r,t.source)),...s?[`--${s.name}`]:[]].join(" ")}}function ie(t,e){let n=qt(t,e);for(;n<t.length&&ae(t,n);)n=qt(t,n+1);return n}function Un(t,e){let n=t.lastIndexOf(`
`,e-1)+1;for(;n>0&&ae(t,n-1);)n=t.lastIndexOf(`
`,n-2)+1;return n}var ae=(t,e)=>t[e-1]==="\\"||t[e-1]==="\r"&&t[e-2]==="\\";function le(t,e){let{span:n,text:r}=e,s=Hn(t,e);return s?.text.trimEnd()===r.trimEnd()?s:{file:t.path,text:r,at:[0],from:[n.
start],whole:n}}function Hn(t,e){let{start:n,end:r}=e.span,s=t.text[n];return s==="|"||s===">"?Zn(t,e):s==='"'?Rt(t,n+1,r-1,/\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[^\r\n])/g,Qn):s==="'"?
Rt(t,n+1,r-1,/''/g,()=>"'"):Rt(t,n,r,void 0,()=>"")}function oe(t,e,n){let r=[];for(let s=e;s<=n;){let i=t.indexOf(`
`,s),a=i<0||i>n?n:i;r.push({start:s,end:a>s&&t[a-1]==="\r"&&a<n?a-1:a}),s=a+1}return r}function Zn({path:t,text:e},{span:n}){let r=/^[|>][-+\d]*[ \t]*(?:#[^\n]*)?\r?\n/.exec(e.slice(n.start,n.start+1e3))?.[0];
if(!r)return;let s=oe(e,n.start+r.length,n.end),i=s.find(({start:k,end:$})=>e.slice(k,$).trim()!=="");if(!i)return;let a=e.slice(i.start,i.end).search(/[^ ]/),l=/\d/.exec(r),o=Math.min(...s.filter(({start:k,
end:$})=>e.slice(k,$).trim()!=="").map(({start:k,end:$})=>e.slice(k,$).search(/[^ ]/))),u=l?o:a,p=r.startsWith(">"),h=new L(t),v=!0,g=0,S=n.start+r.length;for(let{start:k,end:$}of s){let I=Math.min(k+
u,$);if(I>=$){g+=1;continue}let N=/[ \t]/.test(e[I]),ot=S===n.start+r.length,qe=ot?`
`.repeat(g):p&&!ot&&!N&&!v?g===0?" ":`
`.repeat(g):`
`.repeat(g+1);h.addFor(qe,S,I),h.add(e.slice(I,$),I),v=N,g=0,S=$}return h.addFor(`
`,S,S+1),h.build()}function Rt({path:t,text:e},n,r,s,i){let a=new L(t),l=oe(e,n,r),o=0,u=n,p=!0;for(let[h,{start:v,end:g}]of l.entries()){let S=e.slice(v,g),k=h===l.length-1,$=h===0?0:S.length-S.trimStart().
length,I=!k&&s?.source.startsWith("\\\\")===!0&&/(?:^|[^\\])(?:\\\\)*\\$/.test(S),N=I?S.length-1:k?S.length:S.trimEnd().length;if($>=N&&!k){o+=h===0?0:1,h===0&&(p=!1);continue}h>0&&a.addFor(o?`
`.repeat(o):p?"":" ",u,v+$),Vn(a,S.slice($,Math.max($,N)),v+$,s,i),o=0,u=v+Math.max($,N),p=I}return a.build()}function Vn(t,e,n,r,s){let i=0;for(let{index:a,0:l}of r?e.matchAll(r):[])t.add(e.slice(i,a),
n+i),i=a+l.length,t.addFor(s(l),n+a,n+i);t.add(e.slice(i),n+i)}var Kn={0:"\0",a:"\x07",b:"\b",t:"	","	":"	",n:`
`,v:"\v",f:"\f",r:"\r",e:"\x1B",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"};function Qn(t){let e=t[1];return/[xuU]/.test(e)&&t.length>2?String.fromCodePoint(Math.min(1114111,Number.parseInt(t.slice(2),16))):
Kn[e]??e}var b=(t,e)=>t?.kind==="map"?t.entries.get(e)?.value:void 0,_=(t,e)=>{let n=b(t,e);return n?.kind==="scalar"&&n.value!==null?n.text:void 0},ft=t=>t?.kind==="list"?t.items.map(({value:e})=>e):
[],Et=t=>t?.kind==="map"?[...t.entries.values()].map(({value:e})=>e):[];function*ue(t){let e=new Set,n=[t];for(let r=n.pop();r;r=n.pop())r.kind==="scalar"||e.has(r)||(e.add(r),r.kind==="map"&&(yield r),
n.push(...[...r.kind==="map"?Et(r):ft(r)].reverse()))}function V(t,e){let n=new Map;if(t?.kind!=="map")return n;for(let[r,{value:s}]of t.entries){let i=s.kind==="map"?b(s,"value"):s;i?.kind==="scalar"&&
n.set(r,i.text.replace(e,m))}return n}function mt(t,e,n=()=>{}){if(t.text.search(e)<0)return t;let r=new L(t.file),s=0;for(let i of t.text.matchAll(e)){let[a,...l]=i;r.addPart(t,s,i.index),s=i.index+a.
length;let o=l.findLast(u=>u!==void 0)?.trim()??"";Yn(r,t,i.index,s,n(o)??m,o)}return r.addPart(t,s,t.text.length),r.build()}function Yn(t,e,n,r,s,i){let a=$t(e,n,r);for(let l of s.split(new RegExp(`(${m}\
)`)))t.addFor(l,a.start,a.end,l===m?i:void 0)}function de(t,e){let n=new L(t.path);for(let r of e){let s=le(t,r);n.addPart(s,0,s.text.length),n.addFor(`
`,r.span.end,r.span.end+1)}return n.build()}function ce(t){let{text:e}=t,n=/\.ya?ml$/i.test(t.path)&&ct(t.path,e)?Jn(t):[];return{startOf:r=>Un(e,n.find(({start:s,end:i})=>s<=r&&r<=i)?.start??r),endOf:r=>{
let s=ie(e,r),i=n.find(a=>r<=a.start&&a.start<=s);return i?Math.max(s,ie(e,i.end)):s}}}function Jn(t){let e=n=>{let{start:r,end:s}=n.span;return n.kind==="scalar"&&t.text[r]!=="|"&&t.text.slice(r,s).includes(
`
`)};return dt(t).roots.flatMap(n=>[...ue(n)].flatMap(r=>Et(r).flatMap(s=>[s,...ft(s)])).flatMap(r=>e(r)?[r.span]:[]))}var Ct="${0:h}",pe=new Set(["docker","podman","nerdctl"]),Xn=/^(?:docker|podman|nerdctl|container_?(?:engine|tool|runtime|cli|cmd))/i,
tr=new Set(["--config","-c","--context","-H","--host","-l","--log-level","--tlscacert","--tlscert","--tlskey","--connection","--url","--root","--runroot","--storage-driver","--storage-opt","--runtime",
"--identity","--module","--cgroup-manager","--conmon","--events-backend","--network-cmd-path","--network-config-dir","--tmpdir","--volumepath","-n","--namespace","-a","--address","--data-root","--snap\
shotter","--cni-path","--hosts-dir"]),he=new Set(["container","image","buildx","builder"]),er=(t,e)=>he.has(t)&&(t==="container"||e==="build"),nr=new Set(["network","volume","service","secret","config",
"system","pod","context","stack","swarm"]),rr=(t,e)=>t.commands.flatMap(n=>ir(n,e)??[]);function sr(t){let e=t.findIndex(({isMany:r,holes:[s=""]=[]})=>!r||/echo|print/i.test(s)),n=e>0?t[e]:void 0;return n&&
pe.has(nt(n.text))?t.slice(e):t}function ir(t,e){let n=sr(t.words),[r]=n,s=r&&ar(n===t.words?t.name:nt(r.text),r);if(!s)return;let i=1;for(;i<n.length&&n[i].text.startsWith("-");)i+=tr.has(n[i].text)?
2:1;let a=n.slice(1,i),l=[];for(;i<n.length&&l.length<2;i+=1){let{text:u}=n[i];if(!(l.length===0&&er(u,n[i+1]?.text))&&(l.push(u),!nr.has(u)&&!he.has(u))){i+=1;break}}let o=n[i-1];if(!(l.length===0||!o||
l.some(u=>u.includes(m))))return{engine:s,verb:l.join(" "),words:n.slice(i),at:{...r.span,end:o.span.end},globals:a,command:t,folders:lr(t.folder,e,t.span.file)}}function ar(t,e){if(pe.has(t))return t;
let[n=""]=e.holes??[];return e.text===m&&Xn.test(n)?/podman/i.test(n)?"podman":"docker":void 0}function lr(t,e,n){return t===""?e:t===Ct||t.startsWith(`${Ct}/`)?[C(q(n),t.slice(Ct.length+1))]:t.startsWith(
"/")||t.startsWith("$")||t.startsWith("~")?[]:e.map(r=>C(r,t))}var at=()=>{},K={errexit:!1,pipefail:!1},B=t=>/docker|podman|nerdctl|container/i.test(t),et=(...t)=>e=>{for(let n of t){let r=n.get(e);if(r!==
void 0)return r}},vt=t=>t?.kind==="scalar"?[t]:ft(t).flatMap(e=>e.kind==="scalar"?[e]:[]),or=t=>/vmImage:.*windows/i.test(t.text)?[]:gt(t,{lines:e=>{let n=/^(?:Bash|CmdLine|ShellScript)@/.test(_(e,"ta\
sk")??"");return[b(e,"script"),b(e,"bash"),n?b(b(e,"inputs"),"script"):void 0].map(r=>r?.kind==="scalar"?[r]:[])},variables:"env",folder:"workingDirectory",unknown:/\$\{\{([\s\S]*?)\}\}|\$\[([\s\S]*?)\]|\$\(([A-Za-z][\w.]*)\)/g}),
ur=t=>gt(t,{lines:e=>[vt(b(e,"script")),vt(b(e,"after-script"))],variables:"variables",unknown:/(?!)/g}),dr=t=>gt(t,{lines:e=>{let n=b(e,"run"),r=_(n,"shell")??_(e,"shell")??"bash";return/power|pwsh|cmd\.exe|python/i.
test(r)?[]:[vt(n?.kind==="map"?b(n,"command"):n)]},variables:"environment",folder:"working_directory",unknown:/<<([^<>]*)>>/g}),cr=t=>gt(t,{lines:e=>[vt(b(e,"commands"))],variables:"environment",unknown:/(?!)/g});
function gt(t,{lines:e,variables:n,folder:r,unknown:s}){let i=q(t.path).replace(/(?:^|\/)\.[\w-]+(?:\/.*)?$/,"");return dt(t).roots.flatMap(a=>{let l=V(b(a,n),/\$.*/gs);return[...ue(a)].flatMap(o=>e(o).
flatMap(u=>{if(!u.some(({text:g})=>B(g)))return[];let p=b(o,"run"),h=new Map([...l,...V(b(o,n),/\$.*/gs),...V(b(p,n),/\$.*/gs)]),v=r===void 0?"":_(o,r)??_(p,r)??"";return[{text:mt(de(t,u),s),variables:et(
h),options:{errexit:!0,pipefail:!1},folders:/[$~<]|^\//.test(v)?[]:[...new Set([i,""])].map(g=>C(g,v))}]}))})}var pr=/^[ \t]*(?:@[a-z]+|(?:[^\s#]+[ \t]+){4}[^\s#]+)[ \t]+/,hr=/^[ \t]*([A-Za-z_]\w*)[ \t]*=[ \t]*(.*?)[ \t]*$/,
fe=/^(?:docker|podman|nerdctl|sudo|cd|bash|sh|test|sleep|flock|env|nice|timeout|\[|\/.*|\..*)$/;function fr({path:t,text:e}){let n=/(?:^|\/)cron\.d\/[^/]+$/.test(t),r=n||nt(t)==="crontab",s=new Map,i=[],
a=0;for(let l of e.split(`
`)){let o=a;a+=l.length+1;let u=hr.exec(l);u&&s.set(u[1],gr(u[2]));let p=u||/^[ \t]*#/.test(l)?void 0:pr.exec(l)?.[0];if(p===void 0||!B(l))continue;let h=l.slice(p.length).replace(/\r$/,""),v=r?mr(h,n):
"",g=new Map(s),S=p.length+v.length,k=vr({file:t,text:h.slice(v.length),at:[0],from:[o+S]});i.push({text:k,variables:et(g),options:K,folders:[]})}return i}function mr(t,e){let[n="",r="",s=""]=/^([^\s=]+)[ \t]+(\S+)/.
exec(t)??[];return fe.test(r)||!(e||r==="root"||fe.test(s))?"":n.slice(0,n.length-s.length)}function vr(t){let e=new L(t.file),{text:n}=t,r=0;for(let s=0;s<n.length;s+=1)if(n[s]==="%"){if(n[s-1]!=="\\")
return e.addPart(t,r,s),e.build();e.addPart(t,r,s-1),r=s}return e.addPart(t,r,n.length),e.build()}var gr=t=>t.includes("$")?m:/^(["'])(.*)\1$/.exec(t)?.[2]??t,xr=/\$\[\[([\s\S]*?)\]\]/g,me=/\$\[\[[\s\S]*?\]\]|\$\{?\w+\}?/g,
wr=10,br=5e3;function kr(t){let e=new Set,n=new Set;return dt(t).roots.flatMap(r=>{let s=V(b(r,"variables"),me);return yr(r).flatMap(({job:i,isHidden:a})=>{let l=V(b(i,"variables"),me);return[[...lt(b(
i,"before_script"),r),...lt(b(i,"script"),r)],lt(b(i,"after_script"),r)].flatMap(o=>{let u=o.map(({span:h})=>h.start).join(" "),p=o.filter(({text:h})=>B(h));if(e.has(u)||p.length===0||a&&p.every(({span:h})=>n.
has(h.start)))return[];e.add(u);for(let{span:h}of p)n.add(h.start);return[{text:mt(de(t,o),xr),variables:et(l,s),options:{...K,errexit:!0},folders:Mr(t.path)}]})})})}function yr(t){let e=t.kind==="map"?
[...t.entries].map(([n,{value:r}])=>({job:r,isHidden:n.startsWith(".")})):[];return[{job:t,isHidden:!1},...e.filter(({isHidden:n})=>!n),...e.filter(({isHidden:n})=>n)]}function lt(t,e,n=[]){if(!t||n.length>
wr||n.includes(t))return[];if(t.kind==="scalar")return[t];if(t.kind!=="list")return[];if(t.tag==="!reference")return lt($r(t,e),e,[...n,t]);let r=[];for(let{value:s}of t.items){for(let i of lt(s,e,[...n,
t]))r.push(i);if(r.length>br)return[]}return r}var $r=(t,e)=>t.items.reduce((n,{value:r})=>r.kind==="scalar"?b(n,r.text):void 0,e),Mr=t=>[...new Set([/^(.*?)\/?\.gitlab\//.exec(t)?.[1]??q(t),""])],Sr=/\/\/[^\n]*|\/\*[\s\S]*?\*\/|'''|"""|'|"|[{}]|[A-Za-z_$][\w$]*/g,
Lt=/[ \t]*\(?\s*(?:\w+\s*:\s*(?:'[^'\n]*'|"[^"\n]*"|true|false)\s*,\s*)*(?:script\s*:\s*)?(?='|")/y;function Ar({path:t,text:e}){let n=Ir(e),r=[],s=[],i="",a=new RegExp(Sr);for(let l=a.exec(e);l;l=a.exec(
e)){let[o]=l;if(o==="{")s.push(i),i="";else if(o==="}")s.pop();else if(o==="dir")i=/\s*\(?\s*(?:"([^"\n$]*)"|'([^'\n]*)')/y.exec(e.slice(a.lastIndex))?.slice(1).find(Boolean)??"${?}";else if(/^["']/.test(
o))a.lastIndex=Wt(e,l.index);else if(o==="sh"&&e[l.index-1]!=="."){if(Lt.lastIndex=a.lastIndex,!Lt.test(e))continue;let u=new L(t);a.lastIndex=Or(u,e,Lt.lastIndex);let p=u.build(),h=s.reduce((g,S)=>S===
""?g:C(g,S),""),v=/[$~]|^\//.test(h)?[]:[...new Set([q(t),""])].map(g=>C(g,h));B(p.text)&&r.push({text:p,variables:et(n),options:{...K,errexit:!0},folders:v})}}return r}function Wt(t,e){let n=t.startsWith(
t[e]?.repeat(3),e)?t[e].repeat(3):t[e];for(let r=e+n.length;r<t.length;r+=1)if(t[r]==="\\")r+=1;else{if(t.startsWith(n,r))return r+n.length;if(t[r]===`
`&&n.length===1)return r}return t.length}function Or(t,e,n){let r=Wt(e,n);ge(t,e,n,r);let s=/\s*\+\s*(?:(["'])|([\w.]+(?:\([^()\n]*\))?))/y;for(;;){s.lastIndex=r;let i=s.exec(e);if(!i)return r;if(i[1]){
let a=s.lastIndex-1;r=Wt(e,a),ge(t,e,a,r)}else{r=s.lastIndex;let a=i[2];t.addFor(m,r-a.length,r,ve(a))}}}var ve=t=>/^(?:(?:env|params)\.)?(\w+)$/.exec(t)?.[1]??"";function ge(t,e,n,r){let s=e[n],i=e.startsWith(
s.repeat(3),n)?3:1,a=r-i,l=s==='"'?/\\(?:\r?\n|u[0-9a-fA-F]{4}|.)|\$\{([^{}]*)\}|\$([A-Za-z_][\w.]*)/g:/\\(?:\r?\n|u[0-9a-fA-F]{4}|.)/g,o=n+i;for(let u of e.slice(o,a).matchAll(l)){let p=n+i+u.index;t.
add(e.slice(o,p),o),o=p+u[0].length,u[0].startsWith("\\")?t.addFor(Pr(u[0]),p,o):t.addFor(m,p,o,ve((u[1]??u[2]??"").trim()))}t.add(e.slice(o,a),o)}function Pr(t){if(/^\\\r?\n/.test(t))return"";if(t.length===
6)return String.fromCharCode(Number.parseInt(t.slice(2),16));let e=t.slice(1);return{n:`
`,t:"	",r:"\r",b:"\b",f:"\f"}[e]??e}function Ir(t){let e=new Map;for(let{1:n=""}of t.matchAll(/\benvironment\s*\{([^{}]*)\}/g))for(let[,r="",s=""]of n.matchAll(/^[ \t]*(\w+)[ \t]*=[ \t]*(.*?)[ \t]*$/gm)){
let i=/^'([^'\\]*)'$|^"([^"\\$]*)"$/.exec(s),a=i?i[1]??i[2]??"":m;e.set(r,e.has(r)&&e.get(r)!==a?m:a)}return e}var Rr=/^(?:export[ \t]+)?([A-Za-z_][\w-]*)[ \t]*:=[ \t]*(.*)$/,Er=/^(?:"((?:[^"\\]|\\.)*)"|'([^']*)')[ \t]*(?:#.*)?$/,
Cr=/^@?[A-Za-z_][\w-]*(?:[ \t]+[^:\n]*)?:(?!=)/,Lr=/^[ \t]*set[ \t]+(?:windows-)?shell[ \t]*:=[ \t]*\[[ \t]*["'](?!(?:ba|z|k|da)?sh\b|\/)/m,Wr=/\{\{(?!\{)([^}]*)\}\}/g;function jr({path:t,text:e}){if(Lr.
test(e))return[];let n=new Map,r=[],s,i=!1;for(let l=0;l<e.length;){let o=e.indexOf(`
`,l),u=o<0?e.length:o+1,p=e.slice(l,u).trimEnd();if(/^[ \t]/.test(p)){let h=s?.at(-1);i&&h?h.end=u:s?.push({start:l,end:u})}else if(p!==""&&!p.startsWith("#")&&!p.startsWith("[")){let[,h="",v=""]=Rr.exec(
p)??[],g=Er.exec(v);h&&g&&n.set(h,g[2]??g[1].replace(/\\(.)/g,"$1")),s=Cr.test(p)?[]:void 0,s&&r.push(s)}i=p.endsWith("\\"),l=u}let a=l=>n.get(l);return r.flatMap(l=>Fr(l,{path:t,text:e},a))}function Fr(t,{
path:e,text:n},r){let[s]=t,i=s&&wn(n.slice(s.start,s.end).trimStart());return i&&!Ut(nt(i[0]??""))?[]:(i?[t]:t.map(a=>[a])).flatMap(a=>{let l=new L(e);for(let{start:u,end:p}of a){let h=u+(/^[ \t]*(?:@-?|-@?)?/.
exec(n.slice(u,p))?.[0].length??0);Dr(l,n,h,p,r)}let o=l.build();return B(o.text)?[{text:o,variables:at,options:K,folders:[q(e)]}]:[]})}function Dr(t,e,n,r,s){let i=n;for(let a of e.slice(n,r).matchAll(
Wr)){let l=n+a.index;t.add(e.slice(i,l),i),i=l+a[0].length;let o=a[1].trim(),u=s(o);u!==void 0?t.addFor(u,l,i):t.addFor(m,l,i,/^justfile_directory\(\)$/.test(o)?"PWD":/^[\w-]+$/.test(o)?o:"")}t.add(e.
slice(i,r),i)}var xe=16384,we=500,zr=20,Tr=2e5,Nr=new Set(["CURDIR","PWD","shell pwd"]);function qr(t,e){let n=t[e+1],r=n==="("?")":"}",s=0;for(let i=e+1;i<t.length&&i-e<xe;i+=1)if(t[i]===n)s+=1;else if(t[i]===
r&&(s-=1,s===0))return i+1}var Gr=class{#t=new Map;#n=Tr;#e=0;assign(t,e,n,r){let s=this.#t.has(t),i=this.#t.get(t);e==="?="&&s||(r||e==="!="||e==="+="&&s&&i===void 0?this.#t.set(t,void 0):this.#t.set(
t,e==="+="&&i!==void 0?`${i} ${n}`:n))}resolve(t){this.#e=0;let e=[];return this.#r(t,e,new Map,0),e.reduce((n,r)=>n+("text"in r?r.text.length:1),0)>xe?[{unknown:""}]:e}#r(t,e,n,r){this.#e+=1,this.#n-=
1;let s=t.trim(),i=n.get(s)??this.#t.get(s),a=/^call\s+([\w.-]+)\s*(?:,([\s\S]*))?$/.exec(s),l=a?this.#t.get(a[1]):void 0;if(this.#e>we||this.#n<0||r>zr||e.length>we)e.push({unknown:""});else if(i!==void 0)
this.#s(i,e,n,r+1);else if(a&&l!==void 0){let o=(a[2]??"").split(",").map(u=>this.#a(u,n,r));this.#s(l,e,new Map(o.map((u,p)=>[String(p+1),u])),r+1)}else e.push({unknown:Nr.has(s)?"PWD":/^[\w.-]+$/.test(
s)?s:""})}#a(t,e,n){let r=[];return this.#s(t,r,e,n+1),r.map(s=>"text"in s?s.text:m).join("")}#s(t,e,n,r){let s=0,i=a=>{a>s&&e.push({text:t.slice(s,a)})};for(let a=t.indexOf("$");a>=0;a=t.indexOf("$",
s)){i(a);let{end:l,inside:o}=be(t,a);o===void 0?e.push({text:"$"}):this.#r(o,e,n,r),s=l}i(t.length)}};function be(t,e){let n=t[e+1];if(n===void 0||n==="$")return{end:e+2};if(n!=="("&&n!=="{")return{end:e+
2,inside:n};let r=qr(t,e);return r===void 0?{end:t.length,inside:""}:{end:r,inside:t.slice(e+2,r-1)}}var _r=/^[ \t]*(?:(?:export|override|private)[ \t]+)*([\w.%/-]+)[ \t]*(=|:{1,3}=|\?=|\+=|!=)[ \t]*([\s\S]*)$/,
Br=/^[ \t]*(?:(?:export|override)[ \t]+)*define[ \t]+([\w.-]+)[ \t]*(?:=|:=|\?=|\+=)?[ \t]*$/,Ur=/^[ \t]*(if(?:n?def|n?eq)\b|else\b|endif\b)/,Hr=/^[^\t#:=][^#=:]*(?:\\#[^#=:]*)*::?(?!=)(?![^;]*[^!<>]=)/;
function Zr({path:t,text:e}){let n=new Gr,r=Vr(e,n),s=/^\.ONESHELL[ \t]*:/m.test(e),i=q(t),a=/\.mk$/.test(t)?[...new Set([i,""])]:[i];return(s?r:r.flatMap(l=>l.map(o=>[o]))).flatMap(l=>{let o=new L(t);
for(let p of l)Xr(o,e,p,n);let u=o.build();return B(u.text)?[{text:u,variables:at,options:K,folders:a}]:[]})}function Vr(t,e){let n=[],r,s=0,i;for(let a of Qr(t)){let l=t.slice(a.start,a.end);if(i){/^[ \t]*endef\b/.
test(l)?(e.assign(i.name,"=",i.lines.join(`
`),s>0),i=void 0):i.lines.push(l.replace(/^\t/,""));continue}let o=Ur.exec(l)?.[1],u=Br.exec(l)?.[1];if(r&&l.startsWith("	"))r.push({start:a.start+1,end:a.end});else if(o)s+=o==="endif"?-1:o==="else"?
0:1;else if(u)i={name:u,lines:[]};else{if(/^[ \t]*(?:#|$)/.test(l))continue;{let p=_r.exec(l);if(p)e.assign(p[1],p[2],Yr(p[3]),s>0);else{Kr(l,e);let h=Hr.exec(l);r=h?[]:void 0,r&&n.push(r);let v=h?l.indexOf(
";",h[0].length):-1;v>=0&&r?.push({start:a.start+v+1,end:a.end})}}}}return n}function Kr(t,e){let[,n,r]=/^[^\t#:=]+:[ \t]*(?:(?:export|override|private)[ \t]+)*([\w.-]+)[ \t]*(=|:=|\?=|\+=)/.exec(t)??
[];n&&r&&e.assign(n,"=","",!0)}function*Qr(t){for(let e=0;e<t.length;){let n=e;do{let r=t.indexOf(`
`,n);n=r<0?t.length:r+1}while(n<t.length&&/\\\r?\n$/.test(t.slice(Math.max(e,n-3),n)));yield{start:e,end:t[n-1]===`
`?n-1:n},e=n}}var Yr=t=>t.replace(/[ \t]*\\\r?\n[ \t]*/g," ").replace(/(^|[^\\])#.*$/,"$1").trimEnd(),Jr=(t,e)=>t.replace(e?/(^|(?<!\\)\n)[ \t@+-]+/g:/((?<!\\)\n)[ \t@+-]+/g,"$1");function Xr(t,e,{start:n,
end:r},s){let i=n+(/^[ \t@+-]*/.exec(e.slice(n,r))?.[0].length??0),a=i,l=o=>{for(let u=e.indexOf(`
	`,a);u>=0&&u+1<o;u=e.indexOf(`
	`,a))t.add(e.slice(a,u+1),a),a=u+2;o>a&&t.add(e.slice(a,o),a)};for(let o=e.indexOf("$",a);o>=0&&o<r;o=e.indexOf("$",a)){l(o);let u=e.slice(o,r),p=be(u,0);a=Math.min(o+p.end,r);let h=o>i;if(p.inside===
void 0)t.addFor("$",o,a);else for(let[v,g]of s.resolve(p.inside).entries())"text"in g?t.addFor(Jr(g.text,!h&&v===0),o,a):t.addFor(m,o,a,g.unknown)}l(r),t.addFor(`
`,r,r+1)}var ts=/^[ \t]*(?:\[[\w.@:~/ -]*\]|[\w.-]+@[\w.-]+(?::[\w~./-]*)?|\([\w.-]+\)[ \t]*)?[ \t]*[$#%>][ \t]+(?=\S)/,es=/^[ \t]*\$[ \t]+\S/;function ke(t){let e=/^(?![ \t]*(?:#|\r?$)).*/m.exec(t)?.[0]??
"";return es.test(e)}function ye(t,e){let n=new L(t.file),{text:r}=t,s=!1;for(let i=0;i<r.length;){let a=r.indexOf(`
`,i),l=a<0?r.length:a+1,o=r.slice(i,l),u=ts.exec(o)?.[0]??"",p=s||u!==""&&(e||!u.trim().endsWith("#")),h=s?/^[ \t]*>[ \t]/.exec(o)?.[0].length??0:u.length;p&&n.addPart(t,i+h,l),s=p&&/\\\r?\n$/.test(o),
i=l}return n.build()}var ns=/^([ \t]*(?:>[ \t]?|[-*+][ \t]+|\d+[.)][ \t]+)*[ \t]*)(`{3,}|~{3,})[ \t]*\{?\.?([\w-]*)[^`\n]*$/,rs=/^(?:sh|bash|shell|zsh|ksh)$/i,$e=/^(?:console|shell-session|shellsession|sh-session|terminal)$/i,
ss=/<(?=([A-Za-z][\w./:|-]*(?: [\w./:|-]+)*)>)\1>|(?<=[ \t])\[(?=([A-Za-z][\w .|-]*)\])\2\](?=\s|$)|(?<=[ \t])(?:\.\.\.|…|\. \. \.)(?=\s|$)/g;function is({path:t,text:e}){let n=[...new Set([q(t),""])];
return as(e,t).flatMap(({language:r,block:s})=>{if(!B(s.text))return[];let i=$e.test(r),a=i||ke(s.text)?ye(s,i):s;return[{text:mt(a,ss),variables:at,options:K,folders:n}]})}function as(t,e){let n=[],r;
for(let s=0;s<t.length;){let i=t.indexOf(`
`,s),a=i<0?t.length:i+1,l=t.slice(s,a),[,o="",u="",p=""]=ns.exec(l.trimEnd())??[];if(!r)u&&(r={sign:u,indent:o.length,language:p,builder:new L(e)});else if(u.startsWith(r.sign)&&p==="")(rs.test(r.language)||
$e.test(r.language))&&n.push({language:r.language,block:r.builder.build()}),r=void 0;else{let h=/^(?:[ \t]*>[ \t]?)*[ \t]*/.exec(l)?.[0].length??0,v=Math.min(h,r.indent,l.length-1);r.builder.add(l.slice(
Math.max(0,v)),s+Math.max(0,v))}s=a}return n}var ls=/\\(?:u[0-9a-fA-F]{4}|.)/g;function os({path:t,text:e},{start:n,end:r}){let s=new L(t),i=e.slice(n+1,r-1),a=0;for(let{index:l,0:o}of i.matchAll(ls))
s.add(i.slice(a,l),n+1+a),a=l+o.length,s.addFor(us(o),n+1+l,n+1+a);return s.add(i.slice(a),n+1+a),s.build()}function us(t){if(t.length===6)return String.fromCharCode(Number.parseInt(t.slice(2),16));let e=t.
slice(1);return{n:`
`,t:"	",r:"\r",b:"\b",f:"\f"}[e]??e}function ds(t){let{root:e}=un(t),n=e?.kind==="object"?e.members.findLast(({key:r})=>r==="scripts")?.value:void 0;return n?.kind!=="object"?[]:n.members.flatMap(({value:r})=>r.
kind==="string"&&B(r.value)?[{text:os(t,r.span),variables:at,options:K,folders:[q(t.path)]}]:[])}function cs({path:t,text:e}){let n={file:t,text:e,at:[0],from:[0]};return[{text:ke(e)?ye(n,!1):n,variables:at,
options:{errexit:/^#![^\n]*[ \t]-[a-z]*e/.test(e),pipefail:!1},folders:[...new Set([q(t),""])]}]}var ps=/^Exec(?:Start|StartPre|StartPost|Condition|Reload|Stop|StopPost)$/;function hs({path:t,text:e}){
let n=new Map,r=[];for(let{name:s,value:i}of ms({path:t,text:e},fs(t)))if(s==="Environment")for(let{text:a}of Oe(i,new Map)){let l=a.indexOf("=");l>0&&n.set(a.slice(0,l),a.slice(l+1))}else if(ps.test(
s)&&B(i.text))for(let a of gs(i,n))r.push({text:a,variables:et(n),options:K,folders:[]});return r}function fs(t){let e=nt(t),n=e.replace(/\.service$/,""),r=e.includes("@")?[]:[["n",e],["N",n],["p",n]];
return new Map([["%","%"],...r])}function*ms({path:t,text:e},n){let r=!1;for(let s=0;s<e.length;){let i=Me(e,s),a=e.slice(s,i);if(/^[ \t]*(?:[#;]|$)/.test(a)){s=i+1;continue}let l=/^\[(\w+)\]/.exec(a)?.[1],
[o,u]=/^[ \t]*(\w+)[ \t]*=[ \t]*/.exec(a)??[];l&&(r=l==="Service");let p=new L(t);for(let h=s+(o?.length??0);;h=i+1,i=Me(e,h)){let v=e.slice(h,i),g=v.endsWith("\\");if(!(h>s+(o?.length??0)&&/^[ \t]*[#;]/.
test(v))){if(vs(p,e,h,g?i-1:i,n),!g||i>=e.length)break;p.addFor(" ",i-1,i+1)}}r&&u&&(yield{name:u,value:p.build()}),s=i+1}}function Me(t,e){let n=t.indexOf(`
`,e);return n<0?t.length:n}function vs(t,e,n,r,s){let i=n;for(let a=e.indexOf("%",i);a>=0&&a+1<r;a=e.indexOf("%",i)){t.add(e.slice(i,a),i);let l=e[a+1],o=s.get(l);o!==void 0?t.addFor(o,a,a+2):t.addFor(
m,a,a+2,`%${l}`),i=a+2}r>i&&t.add(e.slice(i,r),i)}function gs(t,e){let n=/^[@:+!|-]*/.exec(t.text)?.[0].length??0,r=[[]];for(let s of Oe(t,e,n))s.text===";"&&s.span.end-s.span.start===1?r.push([]):r.at(
-1)?.push(s);return t.text.slice(0,n).includes("@")&&r[0]?.splice(1,1),r.filter(({length:s})=>s>0)}var Se=/\\(?:x[0-9a-fA-F]{2}|[0-7]{3}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)/y,Ae=/\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/y;
function Oe(t,e,n=0){let{text:r}=t,s=[];for(let i=n;i<r.length;){if(/\s/.test(r[i])){i+=1;continue}let a=i,l=new L(t.file),o="",u=!1;for(;i<r.length&&(o||!/\s/.test(r[i]));){let h=r[i];Ae.lastIndex=Se.
lastIndex=i;let v=h==="$"?Ae.exec(r):void 0,g=h==="\\"?Se.exec(r)?.[0]:void 0,S=k=>$t(t,i,k);if(v){let k=i+v[0].length,$=v[1]??v[2]??"";u||=v[2]!==void 0&&i===a&&(k===r.length||/\s/.test(r[k]));let I=e.
get($),{start:N,end:ot}=S(k);l.addFor(I??m,N,ot,I===void 0?$:void 0),i=k}else if(g){let{start:k,end:$}=S(i+g.length);l.addFor(ws(g),k,$),i+=g.length}else if(r.startsWith("$$",i)){let{start:k,end:$}=S(
i+2);l.addFor("$",k,$),i+=2}else(o?h===o:i===a&&/["']/.test(h))?o=o?"":h:l.addPart(t,i,i+1),i+=1}let p=xs(l.build(),$t(t,a,i),u);u&&p.text!==m?s.push(...p.text.split(/\s+/).flatMap(h=>h?[{...p,text:h,
literal:m}]:[])):s.push(p)}return s}function xs(t,e,n){let{text:r}=t,s=[];for(let a=r.indexOf(m);a>=0;a=r.indexOf(m,a+1))s.push(fn(t,a));let i={text:r,literal:r,span:e,splits:!1,substitutions:[],inner:()=>t};
return s.length&&(i.holes=s),n&&r===m&&(i.isMany=!0),i}function ws(t){let e=t[1];return/[xuU]/.test(e)&&t.length>2?String.fromCodePoint(Math.min(1114111,Number.parseInt(t.slice(2),16))):/^[0-7]{3}$/.test(
t.slice(1))?String.fromCharCode(Number.parseInt(t.slice(1),8)):{a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",s:" "}[e]??e}var xt=/\$\{\{([\s\S]*?)\}\}/g;function bs(t){return dt(t).roots.flatMap(e=>{let n=V(b(e,"env"),xt),r=Pe(e,{env:n,shell:void 0,folder:void 0}),s=Et(b(e,"jobs")).map(
a=>({steps:b(a,"steps"),job:Pe(a,r)})),i={steps:b(b(e,"runs"),"steps"),job:r};return[...s,i].flatMap(({steps:a,job:l})=>ft(a).flatMap(o=>ks(o,l,t)??[]))})}function Pe(t,e){let n=b(b(t,"defaults"),"run");
return{env:new Map([...e.env,...V(b(t,"env"),xt)]),shell:_(n,"shell")??e.shell??(/windows/i.test(_(t,"runs-on")??"")?"pwsh":void 0),folder:_(n,"working-directory")??e.folder}}function ks(t,e,n){let r=b(
t,"run");if(r?.kind!=="scalar"||!B(r.text))return;let s=_(t,"shell")??e.shell,[i=""]=(s??"bash").split(/\s/);if(!Ut(gn(i))&&!i.startsWith("${{"))return;let a=new Map([...e.env,...V(b(t,"env"),xt)]),l=u=>u.
startsWith("env.")?a.get(u.slice(4)):void 0,o=_(t,"working-directory")??e.folder??"";return{text:mt(le(n,r),xt,l),variables:et(a),options:{errexit:!0,pipefail:s==="bash"},folders:ys(n.path,o)}}function ys(t,e){
if(/[$~]|^\//.test(e))return[];let n=/^(.*?)\/?\.(?:github|gitea|forgejo)\//.exec(t)?.[1];return[...new Set([n??q(t),""])].map(r=>C(r,e))}var $s={shell:cs,makefile:Zr,justfile:jr,workflow:bs,gitlab:kr,
azure:or,bitbucket:ur,circleci:dr,woodpecker:cr,jenkinsfile:Ar,systemd:hs,package:ds,crontab:fr,markdown:is},Ms=(t,{kind:e})=>$s[e](t);function Ie(t){let e=ct(t.path,t.text),n=[],r=[],s=[];for(let{text:i,
variables:a,options:l,folders:o}of e?Ms(t,e):[]){let u="file"in i?Ge(i,a,{...l,follows:!0}):_e(i,a);u.limit&&s.push({span:u.limit,message:"scripts are nested too deeply here: what lies deeper is not r\
ead"});for(let p of u.commands)r.push(p);for(let p of rr(u,o))n.push(p)}return{dialect:"commands",source:t,faults:[],suppressions:e?.hasComments?Ss(t):[],calls:n,commands:r,...s.length?{limits:s}:{}}}
function Ss(t){if(!Xe(t.text))return[];let{endOf:e}=ce(t);return tn(t,e).map(n=>n.word==="ignore"?{...n,covers:{...n.covers,end:e(n.covers.start)}}:n)}var As=/^(?:\$PWD|\$\{PWD\}|\$\((?:pwd|PWD|CURDIR|shell pwd)\)|`pwd`|\$\{CURDIR\})(?=[/:]|$)/,
jt=({text:t,shown:e})=>t.lastIndexOf(m)===0&&As.test(e)?`.${t.slice(1)}`:void 0,Os=1e6,Ps=class{#t;#n=Os;constructor(t){this.#t=t}variables(t,e){let n=t.all(e.one).map(({value:l})=>Ft(l)),r=new Set(n.
flatMap(l=>l.state==="unknown"?[]:[l.value.name])),s=t.all(e.file).flatMap(({value:l})=>this.#e(l,t.command.call.folders)),i=({name:l,value:o})=>!r.has(l)&&(o!==null||e.one==="env"),a=s.filter(l=>l.state===
"unknown"||i(l.value));return t.gathered([...a,...n])}#e(t,e){let n=Is(t,e,this.#t);if(this.#n-=n?.text.length??0,!n||this.#n<0)return[M(t.text.includes(m)?"variable":n?"large":"elsewhere",t.shown,t.span)];
let r=[{how:"read-from",span:t.span}],s=new Map;for(let{name:i,text:a,literal:l,span:o,valueSpan:u}of vn(n,"raw"))s.set(i,y({name:i,value:a===void 0?null:y(a,u,r),literal:l},o,r));return[...s.values()]}};
function Is({text:t},e,{source:n}){if(!(t===""||t.includes(m)||/^[/~]/.test(t)))for(let r of e){let s=n(C(r,t));if(s)return s}}function Ft(t){let e=t.text.indexOf("="),n=e<0?t.text:t.text.slice(0,e);if(n===
""||n.includes(m))return M(n===""?"malformed":"variable",t.shown,t.span);let r=t.literal.includes("=")?t.literal.slice(t.literal.indexOf("=")+1):m;return y({name:n,value:e<0?null:A(R(t,e+1)),literal:r},
t.span)}var Dt=(t,e)=>t.flatMap(n=>n.call.verb==="build"?[Rs(n,e)]:[]);function Rs(t,e){let n=t.given.flatMap(({flag:o,value:u})=>o.name==="tag"?[u]:[]),[r]=t.operands,s=r&&Re(D(r,e)),i=t.given.findLast(
({flag:o})=>o.name==="file")?.value,a=i?Re(i):void 0,l=t.operands.length===1&&!t.open&&s!==void 0&&(!i||a!==void 0);return{tags:n,line:t,places:l?t.call.folders.map(o=>{let u=C(o,s);return{context:u,dockerfile:a===
void 0?C(u,"Dockerfile"):C(o,a)}}):[]}}function Re(t){let e=jt(t)??t.text;return e===""||e==="-"||e.includes(m)||He(e)||/^[/~]/.test(e)?void 0:e}function Ee({text:t,shown:e}){return t.includes(m)?e.includes(
m)?"":e:bn(Mt(t))}function Es(t,e,n){let r=Ee(t),s=e.filter(({line:i})=>t.takes?.includes(i.call.command))[0]??(r===""?void 0:e.findLast(({tags:i})=>i.some(a=>Ee(a)===r)));return s&&Cs(s,t,n)}function Cs({
line:t,places:e},n,{source:r}){let s=e.find(({dockerfile:o})=>r(o)),{at:i}=t.call,a=t.given.findLast(({flag:o})=>o.name==="target")?.value,l=t.given.flatMap(({flag:o,value:u})=>o.name==="build-arg"?[Ft(
u)]:[]);return{context:s?.context??null,dockerfile:s?.dockerfile??null,target:a?A(a):null,args:l.length?y(l,i):O([],i),contexts:t.given.flatMap(({flag:o,value:u})=>o.name==="build-context"?u.text.split(
"=",1)[0]??[]:[]),names:n.text.includes(m)?null:Mt(n.text),at:{value:"build",span:i}}}function Ce(t,e,{source:n}){let r=new Map;for(let s of e){if(s.call.verb!==t)continue;let[i]=s.operands,a=i?D(i,n).
text:s.given.find(({flag:l})=>l.name==="name")?.value.text;a&&r.set(a,{driver:Ls(s),options:Ws(s.given),line:s})}return r}var Ls=({call:t,given:e})=>e.findLast(({flag:n})=>n.name==="driver")?.value.text??
(t.verb==="network create"?"bridge":"local");function Ws(t){let e=new Map;for(let{flag:n,value:r}of t)if(n.name==="opt"){let s=r.text.indexOf("=");e.set(s<0?r.text:r.text.slice(0,s),s<0?R(r,r.text.length):
r)}return e}var zt=class{#t;at;constructor(t){this.#t=t,this.at=t.call.at}get command(){return this.#t}all(...t){return this.#t.given.filter(({flag:e})=>t.includes(e.name))}last(t){return this.#t.given.
findLast(({flag:e})=>e.name===t)?.value}mayBe(t){let e=this.last(t);return e!==void 0&&Y(e.text)!==!1}setting(t,e,n){let r=this.last(t);return r?j(r,n):this.unsaid(e)}list(t,e){return this.gathered(this.
all(...t).flatMap(({value:n})=>e(n)))}texts(t){return this.list([t],e=>(this.#t.call.engine==="podman"?js(e):[e]).map(A))}gathered(t){let{open:e}=this.#t,[n]=t;return n?y(e?[...t,M("variable","",e.span)]:
t,n.span):this.unsaid([])}unsaid(t){return this.#t.open?M("variable","",this.at):O(t,this.at)}ofImage(){return M(this.#t.open?"variable":"image","",this.at)}};function js(t){let e=[];for(let{0:n,index:r}of t.
text.matchAll(/[^,]+/g))e.push(R(t,r,r+n.length));return e}function Fs(t){let e=new Set(Pt(t).map(({given:n})=>n.findLast(({flag:r})=>r.name==="name")?.value.text));return U(t).flatMap(n=>{let[r,...s]=n.
call.verb==="exec"?n.operands.map(i=>D(i,t.source)):[];return r?[{container:r,isElsewhere:!e.has(r.text),hook:Ds(n,s)}]:[]})}function Ds(t,e){let n=new zt(t),[r]=e;return{when:"exec",command:r?y({form:"\
exec",words:e.map(A)},ee(e)):O(null,n.at),user:n.setting("user","",s=>s),privileged:n.setting("privileged",!1,Y),env:n.list(["env"],s=>[Ft(s)]),span:n.at}}function wt(t){let e=[];for(let{0:n,1:r,index:s}of t.
text.matchAll(/(?<=^|,)(?:"((?:[^"]|"")*)"|[^,]*)/g)){let i=r===void 0?n:r.replaceAll('""','"'),a=s+(r===void 0?0:1),l=t.text.startsWith(i,a)?R(t,a,a+i.length):{...t,text:i,plain:0},o=i.indexOf("="),u=(o<
0?i:i.slice(0,o)).trim().toLowerCase();u!==""&&e.push(o<0?{key:u,at:l}:{key:u,value:R(l,o+1),at:l})}return e}var zs=(t,e)=>t.gathered(t.all("volume","mount").map(({flag:n,value:r})=>_s(n.name==="mount"?
Gs(r):Ns(r),e))),Ts=/^(?:\\\\|\/\/)\.[\\/]pipe[\\/]/i;function Ns(t){let e=Ve(t.text);if(!e)return t.text.includes(m)?M("variable",t.shown,t.span):M("malformed",t.text,t.span);if(!e.source&&e.target.text.
includes(m))return M("variable",t.shown,t.span);let n=Ke(e.options),r=e.source?Tt(R(t,e.source.from,e.source.from+e.source.text.length)):null,s=r?.state==="unknown"&&e.source?.text.startsWith(m),i=r?.
state==="written"&&/^[./~]/.test(r.value)||e.isPath,a=e.options.some(l=>l.includes(m))&&!n.readOnly;return y({type:s?"unknown":r?.state==="written"&&Ts.test(r.value)?"npipe":i?"bind":"volume",source:r,
target:A(R(t,e.target.from,e.target.from+e.target.text.length)),readOnly:a?M("variable",t.shown,t.span):n.readOnly?y(!0,t.span):O(!1,t.span),...n.relabel?{relabel:n.relabel}:{},...n.propagation?{propagation:y(
n.propagation,t.span)}:{}},t.span)}var Tt=t=>{let e=jt(t);return e===void 0?A(t):y(e,t.span)},qs=["bind","volume","tmpfs","npipe","image","cluster"];function Gs(t){let e=wt(t),n=(...h)=>e.findLast(({key:v})=>h.
includes(v));if(t.text===m||e.length===0)return M("variable",t.shown,t.span);let r=n("type")?.value?.text.toLowerCase()??"volume",s=n("source","src")?.value,i=n("target","dst","destination")?.value,a=n(
"readonly","ro"),l=n("bind-propagation")?.value,o=n("relabel","z")?.value?.text??(n("z")?"shared":void 0),u={type:qs.find(h=>h===r)??"unknown",source:s?Tt(s):null,target:i?A(i):O("",t.span),readOnly:a?
a.value?j(a.value,Y):y(!0,a.at.span):O(!1,t.span),...o?{relabel:o==="private"?"Z":"z"}:{},...l?{propagation:A(l)}:{}},p=Le(h=>e.findLast(({value:v,key:g})=>g==="volume-opt"&&v?.text.startsWith(`${h}=`))?.
value,n("volume-driver")?.value?.text);return p?We(u,p,t.span):y(u,t.span)}function Le(t,e="local"){let[n,r]=[t("device"),t("o")],s=r&&/(?:^o=|,)r?bind(?:,|$)/.test(r.text);return e==="local"&&n&&s?R(
n,7):void 0}function We(t,e,n){let r=Tt(e);return y({...t,type:"bind",source:r,through:n},r.span)}function _s(t,e){if(t.state!=="written"||t.value.type!=="volume"||t.value.source?.state!=="written")return t;
let n=e.get(t.value.source.value),r=n&&Le(s=>n.options.get(s),n.driver);return r?We(t.value,r,t.span):t}function Bs(t){let e=t.all("tmpfs","mount").flatMap(({flag:n,value:r})=>{if(n.name==="tmpfs")return[
j(r,Us)];let s=wt(r);return s.some(({key:i,value:a})=>i==="type"&&a?.text.toLowerCase()==="tmpfs")?[Hs(r,s)]:[]});return t.gathered(e)}function Us(t){let e=t.indexOf(":"),n=e<0?"":t.slice(e+1);return{
target:e<0?t:t.slice(0,e),options:n?n.split(","):[]}}function Hs(t,e){let n=(...a)=>e.findLast(({key:l})=>a.includes(l))?.value?.text,[r,s]=[n("tmpfs-size"),n("tmpfs-mode")],i=[...r?[`size=${Q(r)??r}`]:
[],...s?[`mode=${s}`]:[]];return j(t,()=>({target:n("target","dst","destination")??"",options:i}))}var je=/^(?:host|none|bridge|default|nat|private|(?:container|ns|slirp4netns|pasta)(?::.*)?|slirp4netns|pasta)$/;
function Zs(t,e){let n=t.all("network","net").map(({value:a})=>Vs(a)),[r]=n;if(!r)return{networkMode:t.unsaid("bridge"),networks:t.unsaid([])};let s=n.filter(({text:a})=>!je.test(a)),i=n.findLast(({text:a})=>je.
test(a));return{networkMode:i?Ks(i):n.every(({text:a})=>a===m)?A(r):O("",t.at),networks:s.length?t.gathered(s.map(a=>Qs(a,e))):O([],t.at)}}function Vs(t){return/\w+=\w+/.test(t.text)?wt(t).findLast(({
key:e})=>e==="name")?.value??t:t}var Ks=t=>t.text==="default"?y("bridge",t.span):A(t);function Qs(t,e){let{text:n,shown:r,span:s}=t;if(n.includes(m))return M("variable",r,s);let i=e.get(n);return y(i?
Js(n,i,s):Ys(n,s),s)}function Ys(t,e){let n=M("external","",e);return{name:t,internal:n,hostBinding:n,external:y(!0,e),connects:n}}function Js(t,{driver:e,options:n,line:r},s){let i=r.call.at,a=h=>{let v=r.
given.findLast(g=>g.flag.name===h);return v?Fe(v.value):O(!1,i)},l=h=>{let v=n.get(`com.docker.network.bridge.${h}`);return v&&R(v,v.text.indexOf("=")+1)},[o,u]=[l("host_binding_ipv4"),l("enable_icc")],
p=Xs(e,n,a("ipv6"),s);return{name:t,internal:r.open?M("variable","",s):a("internal"),hostBinding:o?A(o):O("",i),external:O(!1,i),connects:u?Fe(u):O(!0,i),...p?{reach:p}:{}}}var Fe=({text:t,shown:e,span:n})=>{
let r=Y(t);return r===void 0?M(t.includes(m)?"variable":"malformed",e,n):y(r,n)};function Xs(t,e,n,r){let s=l=>{let o=e.get(l);return o?.text.slice(o.text.indexOf("=")+1)},i=[4,6].map(l=>e.get(Qe(l))).
find(l=>l?.text.includes(m));if(i)return M("variable",i.shown,i.span);let a=Ye(t,s,n.state!=="unknown"&&n.value);return a&&y(a.reach,e.get(a.by)?.span??r)}function ti(t){let e=t.all("publish").map(({value:s})=>ni(
s)),n=t.last("publish-all"),r=n&&j(n,s=>s==="true");return r&&(r.state==="unknown"||r.value)&&e.push(ei(r)),t.gathered(e)}var ei=t=>t.state==="unknown"?t:y({hostIp:O("",t.span),hostPort:null,containerPort:null,
protocol:"tcp"},t.span);function ni(t){if(t.text.includes("="))return ri(t);let[e,n,r]=Ze(t.text),[s="",i="tcp"]=t.text.slice(r.from).split("/"),a=ut(s);if(!a&&!s.includes(m))return M("malformed",t.text,
t.span);let l=t.text.slice(0,r.from),o=e===void 0&&(n?l:s).includes(m),u=e&&e.to>e.from?R(t,e.from,e.to):void 0;return y({hostIp:o?M("variable",t.shown,t.span):u?j(u,p=>p.replace(/^\[(.*)\]$/,"$1")):O(
"",t.span),hostPort:n?ut(t.text.slice(n.from,n.to)):null,containerPort:a,protocol:i.toLowerCase()},t.span)}function ri(t){if(t.text.includes(m))return M("variable",t.shown,t.span);let e=wt(t),n=s=>e.find(
i=>i.key===s)?.value?.text,r=ut(n("target"));return r?y({hostIp:O("",t.span),hostPort:ut(n("published")),containerPort:r,protocol:n("protocol")?.toLowerCase()??"tcp"},t.span):M("malformed",t.text,t.span)}
var si=t=>t.list(["expose"],e=>[j(e,n=>Je(n))]),ii=t=>t.list(["link"],e=>[A(e)]),ai=[["pid","pidMode"],["ipc","ipcMode"],["uts","utsMode"],["userns","usernsMode"],["cgroupns","cgroupnsMode"],["cgroup-\
parent","cgroupParent"],["cpuset-cpus","cpusetCpus"],["log-driver","logDriver"],["runtime","runtime"],["isolation","isolation"]],li=[["privileged","privileged"],["read-only","readonlyRootfs"],["oom-ki\
ll-disable","oomKillDisable"],["init","init"],["use-api-socket","useApiSocket"]],oi=[["memory","memory",Q],["limit-memory","memory",Q],["memory-reservation","memoryReservation",Q],["reserve-memory","m\
emoryReservation",Q],["memory-swap","memorySwap",Q],["memory-swappiness","memorySwappiness",E],["cpus","cpus",E],["limit-cpu","cpus",E],["cpu-quota","cpuQuota",E],["cpu-period","cpuPeriod",E],["cpu-sh\
ares","cpuShares",E],["pids-limit","pidsLimit",E],["limit-pids","pidsLimit",E],["shm-size","shmSize",Q],["oom-score-adj","oomScoreAdj",E],["restart-max-attempts","restartRetries",E]],ui=[["cap-add","c\
apAdd"],["cap-drop","capDrop"],["security-opt","securityOpt"],["volumes-from","volumesFrom"],["device-cgroup-rule","deviceCgroupRules"],["add-host","extraHosts"],["host","extraHosts"],["dns","dns"],["\
group-add","groupAdd"],["group","groupAdd"]];function di(t,{networks:e,volumes:n}){let r=Nt(s=>t.unsaid(s));De(r,t);for(let[s,i]of ai)t.last(s)&&(r[i]=t.setting(s,"",a=>a));for(let[s,i]of li)t.last(s)&&
(r[i]=t.setting(s,!1,Y));for(let[s,i]of ui)t.last(s)&&(r[i]=t.texts(s));return{...r,...Zs(t,e),mounts:zs(t,n),tmpfs:Bs(t),portBindings:ti(t),links:ii(t),devices:t.list(["device"],s=>[pi(s)]),sysctls:t.
list(["sysctl"],s=>[hi(s)]),ulimits:t.list(["ulimit"],s=>[j(s,fi)]),logOptions:t.list(["log-opt"],s=>[j(s,mi)])}}function De(t,e){for(let[r,s,i]of oi)e.last(r)&&(t[s]=e.setting(r,0,i));let n=e.last("r\
estart")??e.last("restart-condition");n&&(t.restartPolicy=j(n,r=>ci[r]??(r.replace(/:.*$/s,"")||"no")),n.text.includes(":")&&(t.restartRetries=j(R(n,n.text.indexOf(":")+1),E)))}var ci={none:"no",any:"\
always"};function pi(t){let[e="",n="",r]=t.text.split(":");if(t.text===m)return M("variable",t.shown,t.span);let s=r??((l=>/^[rwm]{1,3}$/.test(l))(n)?n:void 0),i=s===void 0?-1:t.text.lastIndexOf(s),a=s===
void 0&&n.includes(m);return y({pathOnHost:A(R(t,0,e.length)),cgroupPermissions:a?M("variable",t.shown,t.span):i<0?O("rwm",t.span):A(R(t,i))},t.span)}function hi(t){let e=t.text.indexOf("="),n=e<0?t.text:
t.text.slice(0,e);return n.includes(m)?M("variable",t.shown,t.span):y({name:n,value:e<0?null:A(R(t,e+1))},t.span)}function fi(t){let[,e,n,r=n]=/^([^=]+)=([^:]*)(?::(.*))?$/.exec(t)??[];return e===void 0?
void 0:{name:e,soft:E(n??"")??null,hard:E(r??"")??null}}var mi=t=>{let e=t.indexOf("=");return e<0?{name:t,value:""}:{name:t.slice(0,e),value:t.slice(e+1)}},vi=t=>y(Mt(t.text,t.shown),t.span);function gi(t,e,n,{
base:r,contents:s},i){let{entrypoint:a,cmd:l}=xi(t,n),o=(p,h)=>{let v=t.last(p);return v&&v.text!==""?A(v):h===void 0?t.ofImage():t.unsaid(h)},u=t.command.open?void 0:s;return{ref:e,user:o("user",r?.user),
env:i.variables(t,{one:"env",file:"env-file"}),exposedPorts:si(t),entrypoint:a??(t.command.open?t.ofImage():Zt(u?.entrypoint,t.at)),cmd:l??(t.command.open?t.ofImage():Zt(u?.cmd,t.at)),healthcheck:wi(t)??
(r&&!r.healthcheck?t.unsaid(null):t.ofImage()),labels:i.variables(t,{one:"label",file:"label-file"}),volumes:O([],t.at),workingDir:o("workdir",void 0),stopSignal:t.setting("stop-signal","",p=>p)}}function xi(t,e){
let n=t.last("entrypoint"),r=n&&y(n.text===""?null:{form:"exec",words:[A(n)]},n.span);return e.length>0?{...r?{entrypoint:r}:{},cmd:y({form:"exec",words:e.map(A)},ee(e))}:r?{entrypoint:r,cmd:y(null,r.
span)}:{}}function wi(t){let e=t.last("no-healthcheck");if(e){let r=j(e,Y);if(r.state==="unknown")return r;if(r.value)return y({test:null},e.span)}let n=t.last("health-cmd");return n&&n.text!==""?y({test:{
form:"shell",words:[A(n)]}},n.span):void 0}function bi(t,e){let n=U(t),r={document:t,around:e,builds:Dt(n,t.source),networks:Ce("network create",n,t),volumes:Ce("volume create",n,t),updates:n.filter(({
call:s})=>s.verb==="update"),files:new Ps(e),execs:Fs(t)};return[...Ue(se(t).map(({line:s,path:i})=>ki(s,i,r))),...yi(r)]}function ki(t,e,n){let{around:r,files:s,builds:i}=n,{source:a}=n.document,l=new zt(
t),o=It(t,a),u=o&&Es(o,i,r),p=o?vi(o):M("variable","",l.at),h=u?null:p,v=h&&h.state!=="unknown"?cn(h.value,r.images):void 0,g=h&&h.state!=="unknown"?pn(h.value):void 0,S=t.operands.slice(1).map(N=>D(N,
a)),k=l.last("name")?.text??"",$=Ai(di(l,n),k,n),I=gi(l,h,S,{base:v,contents:g},s);return{path:e,dialect:"commands",span:l.at,ships:!0,image:I,...v?{base:v}:{},...g?{contents:g}:{},references:h?[{role:"\
image",ref:h}]:[],...u?{build:u}:{},windows:Be(l.last("platform")?.text??"",I,$),...k!==""&&!k.includes(m)?{containerName:k}:{},host:$,hooks:Si(k,n),stack:t.call.verb==="service create",...Mi(l)?{job:!0}:
{},development:Bt(a.path),project:a.path,...$i(t,r)}}function yi({execs:t,document:{source:e}}){let n=new Map;for(let r of t){let s=n.get(r.container.text);r.isElsewhere&&s?s.push(r):r.isElsewhere&&n.
set(r.container.text,[r])}return[...n.values()].map(r=>{let[{container:s,hook:i}]=r,a=()=>M("elsewhere","",i.span);return{path:["containers",re(s)],dialect:"commands",span:i.span,ships:!0,image:{ref:a(),
user:a(),env:a(),exposedPorts:a(),entrypoint:a(),cmd:a(),healthcheck:a(),labels:a(),volumes:a(),workingDir:a(),stopSignal:a()},references:[],windows:!1,host:Nt(a),hooks:r.map(l=>l.hook),stack:!1,development:Bt(
e.path),project:e.path}})}function $i({call:{folders:t},given:e},{source:n,below:r}){let s=e.flatMap(({flag:{name:l},value:o})=>{let u=/^(?:env-file|label-file|volume)$/.test(l)?/^[^:]*/.exec(jt(o)??o.
text)?.[0]:Ht(o.text);return u&&/^[\w.]/.test(u)&&!u.includes(m)&&(l!=="volume"||u.startsWith("."))?[u]:[]}),i=l=>n(l)!==void 0||(r?.(l).length??0)>0,a=t.length===1?t[0]:t.find(l=>s.some(o=>i(C(l,o))));
return a===void 0?{}:{folder:a}}var Mi=t=>t.mayBe("rm")||!t.mayBe("detach")&&(t.mayBe("interactive")||t.mayBe("tty")),Si=(t,{execs:e})=>t===""||t.includes(m)?[]:e.flatMap(({container:n,hook:r})=>n.text===
t?[r]:[]);function Ai(t,e,{updates:n,document:{source:r}}){if(e===""||e.includes(m))return t;let s=n.filter(({operands:a})=>a.some(l=>D(l,r).text===e));if(s.length===0)return t;let i={...t};for(let a of s)
De(i,new zt(a));return i}var Oi=/^[\w@%+=:,./ -]*$/,Pi=class{#t;#n;#e;constructor(t,e,n){this.#t=t,this.#n=e,this.#e=n}add(t){let e=t.map(([o,u])=>u===void 0?`--${o}`:`--${o} ${_t(u)}`);if(!e.every(o=>this.#i(
o)))return;let{call:n,given:r}=this.#t,s=r.findLast(({words:o})=>o.every(({span:u})=>this.#s(u))),i=s?Math.max(...s.words.map(({span:o})=>o.end)):n.at.end,a=s?this.#l(s.words[0]?.span.start??i):"",l=[
/^[\s\\]+/.exec(this.#n.text.slice(i,n.command.span.end))?.[0]??"",a].find(o=>/\n[^\n]*$/.test(o)&&o.trim().length<=1)??" ";return[{span:{file:this.#n.path,start:i,end:i},text:e.map(o=>l+o).join("")}]}remove(t){
let[e]=t.words;if(!e||!this.#a(t))return;let{file:n}=e.span;if(t.isClustered)return this.#r(t);let r=Math.max(...t.words.map(({span:i})=>i.end)),s=this.#l(e.span.start);return[{span:{file:n,start:e.span.
start-s.length,end:r},text:""}]}change(t,e){let{value:n,words:r,flag:s}=t,[i]=r,a=this.#n.text.slice(n.span.start,n.span.end);if(!i||!this.#a(t)||s.type==="bool"||/[$`]/.test(a))return;let l=r.length===
1&&n.span.start===i.span.start,o=_t(l?i.text.slice(0,i.text.length-n.text.length)+e:e);return this.#i(o)?[{span:n.span,text:o}]:void 0}#r({flag:t,words:[e],value:n}){if(!e)return;let{start:r}=e.span,s=this.#n.
text.slice(r,e.span.end),i=t.short?s.indexOf(t.short,1):-1;if(s!==e.text||i<0||!/^-\w+$/.test(s.slice(0,i+1)))return;let a=t.type==="bool"?i+1:s.length;if(!(t.type!=="bool"&&n.span.start>=e.span.end))
return[{span:{...e.span,start:r+i,end:r+a},text:""}]}#a({words:t,flag:e}){let[n]=t;if(!n||!t.every(({span:s})=>this.#s(s)))return!1;let r=this.#n.text.slice(n.span.start,n.span.end).replace(/^["']/,"");
return r.startsWith("--")?r.startsWith(`--${e.name}`):/^-\w/.test(r)}#s({file:t,start:e,end:n}){let{span:r}=this.#t.call.command;return t===r.file&&e>=r.start&&n<=r.end}#l(t){return/[\s\\]*$/.exec(this.#n.
text.slice(this.#t.call.at.end,t))?.[0]??""}#i(t){return this.#e||Oi.test(t)}};function Ii(t,e,n){let r=se(t).find(({path:i})=>i.join("\0")===e.path.join("\0"))?.line;if(r)return mn(e)?new ze(t,r,e).raise(
n):void 0;let[s]=U(t);return s&&"erase"in n?new ze(t,s,e).raise(n):void 0}var tt=t=>t.every(e=>e!==void 0)?t.flat():void 0,ze=class{#t;#n;#e;constructor(t,e,n){this.#t=t,this.#n=e,this.#e=n}raise(t){if("\
publish"in t)return this.#f(t.publish,t.at);if("open"in t)return this.#a(t.open.map(({address:e,host:n,container:r,protocol:s="tcp"})=>["publish",`${e?`${e}:`:""}${n}:${r}${s==="tcp"?"":`/${s}`}`]));if("\
mount"in t)return this.#m(t.mount,t.to);if("variable"in t)return this.#d(t.variable,{[t.name]:t.to});if("entries"in t)return t.entries==="logging"?this.#v(t.to):this.#d(t.entries,t.to);if("join"in t)return this.#g(
t);if("network"in t)return this.#c(t.network);if(!("secret"in t))return"healthcheck"in t?this.#p(t.healthcheck):"erase"in t?this.#u(t.erase):this.#h(t)}#r(t=this.#n){let{source:e}=this.#t;return new Pi(
t,e,ct(e.path,e.text)?.kind==="shell")}#a(t){return t.length===0?[]:this.#r().add(t)}#s(...t){return this.#n.given.filter(({flag:e})=>t.includes(e.name))}#l(t){return tt(t.map(e=>this.#r().remove(e)))}#i(t){
let e=({span:n})=>n.file===t.file&&n.start<=t.start&&t.end<=n.end;for(let n of[this.#n,...U(this.#t)]){let r=n.given.filter(e);if(r.length>1&&!r[0]?.isClustered)return;let[s]=r;if(s)return{line:n,given:s}}}#o(t,e){
let n=this.#i(t),r=n&&e(n.given.value.text);return n&&r!==void 0?this.#r(n.line).change(n.given,r):void 0}#f(t,e){return this.#o(t,n=>{if(!n.includes("="))return Gt(n,e);let r=i=>new RegExp(`(?:^|,)${i}\
=([^,]*)`).exec(n)?.[1],s=r("protocol")??"tcp";return Gt(`${r("published")??""}:${r("target")??""}${s==="tcp"?"":`/${s}`}`,e)})}#m(t,e){return this.#i(t)?.given.flag.name!=="mount"?this.#o(t,n=>nn(n,e)):
this.#o(t,n=>{let r=n.split(","),s=e==="read-only"?/^(?:readonly|ro|rw)(?:=|$)/:/^bind-propagation=/;return n.includes('"')?void 0:[...r.filter(i=>!s.test(i)),...e==="read-only"?["readonly"]:[]].join(
",")})}#d(t,e){let n=bt(t,this.#e),r=this.#s(n),s=Object.entries(e).map(([i,a])=>{let l=r.filter(p=>p.value.text.replace(/[=:].*$/s,"")===i);if(a===null)return this.#l(l);let o=sn(t,i,a),u=l.at(-1);if(o!==
void 0)return u?this.#r().change(u,o):this.#a([[n,o]])});return tt(s)}#v(t){return tt(on(t).map(([e,n])=>{let r=e==="log-opt"?n.slice(0,n.indexOf("=")+1):"",s=this.#s(e).findLast(i=>i.value.text.startsWith(
r));return s?this.#r().change(s,n):this.#a([[e,n]])}))}#g({join:t,leave:e=[]}){let n=this.#s("network","net").filter(({value:i})=>e.includes(i.text)),[r,...s]=n;return r?tt([this.#r().change(r,t),this.#l(
s)]):this.#a([["network",t]])}#c(t){let e=U(this.#t).find(({call:n,operands:r})=>n.verb==="network create"&&r.some(({text:s})=>s===t));return e&&!e.given.some(({flag:n})=>n.name==="internal")?this.#r(
e).add([["internal"]]):void 0}#p(t){let[e,n]=[this.#s("health-cmd").at(-1),this.#s("no-healthcheck")],r=an(t,e===void 0),[[,s]=["",""]]=r;return tt([this.#l(n),e?this.#r().change(e,s):this.#a(r)])}#u(t){
let e=this.#i(t);return e&&this.#r(e.line).remove(e.given)}#h(t){let e=hn(t),n=this.#k(e);if("set"in t)return this.#b(e,t.to,n);if("unset"in t)return this.#l(this.#w(e));if("add"in t){let l=bt(e,this.#e),
o=new Set(this.#s(l).map(({value:p})=>p.text)),u=t.items.map(p=>kt(p,e)).filter(p=>!o.has(p));return this.#a(u.map(p=>[l,p]))}let r=n?.state==="written"?n.value:[],s=l=>r.flatMap(o=>o.state==="written"&&
l.includes(o.value)?[o.value.through??o.span]:[]);if("replace"in t){let[l]=s([t.item]);return l?this.#o(l,()=>kt(t.by,e)):[]}let i=s(t.items),a=i.map(l=>this.#i(l)?.given);return new Set(a).size<a.length||
i.some(l=>r.filter(o=>Vt(o.span,l)).length>1)?void 0:tt(i.map(l=>this.#x(l)))}#x(t){let e=this.#i(t);if(!e)return;let{value:n}=e.given;if(Vt(n.span,t)||n.span.start>t.start)return this.#r(e.line).remove(
e.given);let r=t.start-n.span.start,s=[n.text.slice(0,r).replace(/,$/,""),n.text.slice(r+t.end-t.start).replace(/^,/,"")];return this.#r(e.line).change(e.given,s.filter(Boolean).join(","))}#w(t){let e=t===
"networkMode"?"networks":t==="restartRetries"?"restartPolicy":t;return this.#n.given.filter(({flag:n})=>"to"in n.is&&n.is.to===e)}#b(t,e,n){let r=bt(t,this.#e);if(typeof e=="boolean"){let a=this.#s(r);
return e?tt([this.#l(a),this.#a([[r]])]):this.#l(a)}let s=t==="restartRetries"&&r==="restart"?`on-failure:${e}`:kt(e,t);if(n&&en(n)&&this.#i(n.span))return this.#o(n.span,()=>s);let i=this.#s(r).at(-1);
return i?this.#r().change(i,s):this.#a([[r,s]])}#k(t){let{host:e,image:n}=this.#e;return[e,n].map(r=>r&&ln(r,t)).find(Boolean)}};function Ri(t,e){return t.filter(({source:n})=>!n.alone).flatMap(n=>[...Pt(
n).flatMap(Ei),...Dt(U(n),n.source).flatMap(({places:r})=>r.flatMap(Ci))])}var Ei=({given:t,call:{folders:e}})=>t.flatMap(({flag:n,value:{text:r}})=>{if(r.includes(m))return[];if(n.name==="env-file"||
n.name==="label-file")return Te(e,r,"text");if(n.name!=="security-opt")return[];let[s,i]=[Ht(r),xn(r)];return s?Te(e,s,"profile"):i?e.map(a=>({path:a||".",role:"policy",defines:i})):[]}),Te=(t,e,n)=>e===
""||/^[/~]/.test(e)?[]:t.map(r=>({path:C(r,e),role:n,...t.length>1?{isGuess:!0}:{}}));function Ci({context:t,dockerfile:e}){return[{path:e,role:"build",isGuess:!0},{path:`${e}.dockerignore`,role:"text",
isGuess:!0},{path:C(t,".dockerignore"),role:"text",isGuess:!0},{path:t||".",role:"context",isGuess:!0}]}function Li(t){return Dt(U(t),t.source).flatMap(({places:e})=>e.map(({dockerfile:n})=>n))}var Wi={
read:Ie,parse:Ie,references:({fresh:t,document:e},n)=>Ri(t.flatMap(({path:r})=>e(r)??[]),n),workloads:(t,e,n)=>bi(t,n),builds:t=>({paths:Li(t),inline:[]}),anchors:Bn,comments:ji,edit:Ii};function ji(t){
if(!ct(t.path,t.text)?.hasComments)return;let{startOf:e}=ce(t);return n=>({at:e(n),word:"ignore"})}module.exports={reader:Wi};
