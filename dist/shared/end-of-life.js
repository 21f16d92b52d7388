"use strict";const{$a:Ze,$b:et,Ba:tt,D:se,Fb:O,G:oe,Ha:st,Ia:ot,J:at,K:it,Lb:rt,M:ae,Mb:nt,N:lt,Oa:dt,Ob:ct,Qa:ht,Qb:ie,Ra:re,S:mt,Sb:ne,Tb:le,Ua:ft,Ub:ut,W:de,Wb:ce,Xb:pt,Yb:gt,_a:L,_b:wt,aa:he,ab:$,fa:vt,ga:p,ha:yt,
hb:kt,jc:bt,lb:$t,lc:xt,mc:St,nc:At,o:Ot,oa:Et,ob:P,sa:Ct,sb:_t,tb:It,tc:me,ub:Pt,vb:q,xb:jt,y:Wt,yb:Dt,za:Nt}=require("./rule.js"),{a:Tt,b:Mt,n:Rt}=require("./syscalls.js"),{w:Lt}=require("./apparmor-system.js"),
{$a:j,Ac:qt,Ad:zt,Bc:z,Ca:Ut,Da:Kt,Dc:fe,Ec:ue,Ed:Ht,Ga:Gt,Ha:Vt,Id:W,K:U,Kd:K,Lb:H,Ld:Bt,Mb:Ft,Mc:G,Md:Jt,Na:Yt,Nd:Xt,Oc:pe,Od:V,Pb:Qt,Pc:Zt,Pd:k,Qb:es,Qd:ge,Sd:w,Td:we,Ud:v,Vd:x,Wb:ts,Wd:ss,Y:os,Z:as,
_:is,_a:h,_d:rs,da:ve,fb:B,gb:b,gd:u,i:ns,ia:D,k:ls,ka:E,mc:ds,n:cs,na:hs,nd:S,oa:ms,p:N,rc:T,sd:fs,tc:us,td:C,ud:_,vd:ye,wa:ps,wd:F,xd:gs,ya:ws,yc:A,yd:ke,za:vs,zc:be,zd:ys}=require("./core.js");var J=[
"ignore","ignore-block","ignore-file"],ks=p({id:"valid-ignore",on:"ignore",severity:"low",profile:"recommended",summary:"Keep ignore comments true: name a rule that exists, say until when, and remove \
what ignores nothing.",why:"A comment that names no rule, or a misspelt one, ignores nothing, whatever its author believes. One that is left over after the repair hides the same mistake when somebody \
makes it again.",standards:["CWE-1127"],references:{"Ignoring findings":"https://github.com/seaworthy-lint/seaworthy#ignoring-a-finding"},examples:[],*check({suppression:e,used:s,refused:t,ran:o,known:a,
judged:i,text:r}){let{by:n,word:l,rules:d,until:c,span:m}=e;if(n!=="seaworthy")return;if(!J.includes(l)){let f=U(l,J);yield{at:{span:m},message:`there is no \`${l}\`${f?`, did you mean \`${f}\`?`:`: w\
rite ${J.join(", ")}`}`};return}d.length===0&&(yield{at:{span:m},message:"this ignores nothing: name the rules, such as `seaworthy: ignore[no-sudo] why it is fine here`"}),c&&!rs(c.value)&&(yield{at:c,
message:`${JSON.stringify(c.value)} is no day: write it as 2027-01-31`});for(let{value:f,span:y}of d.filter(I=>!a.has(I.value))){let I=U(f,a);yield{at:{span:y},message:`there is no rule ${JSON.stringify(
f)}${I?`, did you mean ${I}?`:" (see seaworthy rules)"}`}}let g=d.filter(({value:f})=>o.has(f)&&!s.has(f)&&f!=="valid-ignore");if(!(!i||g.length===0||t.size>0))if(g.length===d.length){let f=r.slice(e.
covers.start,e.covers.end).trimEnd(),y=/[:{][ \t]*(?:#|$)/.test(f.slice(f.lastIndexOf(`
`)+1))&&l==="ignore"?", or write ignore-block for what is inside":"";yield{at:{span:m},message:`this ignores nothing here: remove it${y}`,...bs(r,m)}}else for(let{value:f,span:y}of g)yield{at:{span:y},
message:`${f} finds nothing here: take it off the list`}}});function bs(e,{file:s,start:t,end:o}){if(e[t]!=="#")return{};let a=e.lastIndexOf(`
`,t-1)+1,i=e.slice(a,t),r=e.indexOf(`
`,o);return{fix:{title:"remove the comment",safety:"safe",edits:[{span:i.trim()?{file:s,start:a+i.trimEnd().length,end:o}:{file:s,start:a,end:r<0?e.length:r+1},text:""}]}}}var $s=p({id:"dockerignore-p\
resent",on:"project",severity:"medium",profile:"recommended",summary:"Put a .dockerignore beside every context that is copied whole.",why:"COPY . takes everything: .git with its whole history, .env fi\
les, keys, local databases. They end in the image or in the build cache, where whoever pulls the one or shares the other finds them.",standards:["CIS-4.10","NIST-4.1.4","CWE-538"],references:{".docker\
ignore files":"https://docs.docker.com/build/concepts/context/#dockerignore-files"},examples:[],*check(e){for(let s of C(e)){if(s.skipped||s.source.alone||As(s,e))continue;let t=new Set(s.final?T(s.final):
[]);for(let o of s.stages)for(let a of o.copies){let i=a.from?void 0:a.sources.find(r=>xs(r,o));i&&(yield{at:i,...Ss(a,o,t)})}}}});function xs(e,{windows:s}){let t=v(e);return t!==void 0&&oe(t,s)}function Ss({
instruction:e},s,t){return t.has(s)?{severity:"medium",message:`${e.keyword} takes the whole context into the image, and no .dockerignore keeps .git, .env and keys out`}:{severity:"low",message:`${e.keyword}\
 takes the whole context into the build's cache, and no .dockerignore keeps .git, .env and keys out`}}function As(e,s){let t=s.containers.filter(({build:r})=>r?.dockerfile===e.source.path),o=new Set(t.
map(({build:r})=>r?.context)),a=se(e,s),i=a.some(({path:r})=>r===`${e.source.path}.dockerignore`);return o.has(null)||a.length>0&&(i||o.size<=a.length||o.size===0)}var Os=p({id:"hardened-daemon",on:"p\
roject",severity:"medium",confidence:"medium",profile:"strict",summary:"Harden the daemon configuration the repository ships.",why:"The engine's configuration is the floor under every container of the\
 host. A TCP socket without TLS gives the host to whoever connects; without remapping, root in any container is root outside.",standards:["CIS-2.1","CIS-2.8","CIS-2.14"],references:{"dockerd configura\
tion file":"https://docs.docker.com/reference/cli/dockerd/#daemon-configuration-file"},examples:[],*check(e){for(let{source:s,root:t,at:o}of mt(e)){let a={file:s.path,start:t.start,end:Math.min(t.start+
1,t.end)},i=o("hosts"),r=o("tlsverify")?.text==="true";i&&/tcp:\/\//.test(i.text)&&!r&&(yield{at:i,severity:"high",message:"the engine listens on TCP and asks nobody for a certificate: whoever connect\
s owns the host"});let n=o("insecure-registries");n&&/"(?!localhost|127\.)[^"]+"/.test(n.text)&&(yield{at:n,message:"images from these registries are pulled without checking who sends them"});let l=[o(
"default-network-opts"),o("allow-direct-routing")].find(c=>c&&(/"(?:nat-unprotected|routed)"/.test(c.text)||c.text==="true"));l&&(yield{at:l,message:"who has a route to a container's own address reach\
es it there, whatever address its ports are published on"});let d=[["userns-remap",c=>c!=='""',"medium","root in a container is root on the host"],["no-new-privileges",c=>c==="true","medium","processe\
s may gain privileges by setuid programs"],["icc",c=>c==="false","low","containers on the default bridge reach each other"],["live-restore",c=>c==="true","info","every container stops when the engine \
does"]];for(let[c,m,g,f]of d){let y=o(c);(!y||!m(y.text))&&(yield{at:y??{span:a},severity:g,message:`the engine's ${h(c)} is not set for safety: ${f}`})}!/max-size/.test(o("log-opts")?.text??"")&&/^(?:|"json-file")$/.
test(o("log-driver")?.text??"")&&(yield{at:o("log-opts")??{span:a},severity:"info",message:"the engine's logs are not rotated: they fill the disk"})}}}),Es=p({id:"image-updates-configured",on:"project",
severity:"info",confidence:"medium",profile:"strict",summary:"Let a bot keep image references up to date.",why:"Pinned images stay what they are, holes and all. A bot that proposes the next version ev\
ery week is the difference between a known hole that is closed in days and one that is there for years.",standards:["OWASP-13"],references:{"Dependabot options":"https://docs.github.com/en/code-securi\
ty/dependabot/working-with-dependabot/dependabot-options-reference"},examples:[],*check(e){let{lookup:s}=e,t=s.root,o=ts.flatMap(i=>s.source(t?`${t}/${i}`:i)??[]),a=o.filter(({path:i})=>/dependabot/.test(
i));if(!(a.length===0||o.length>a.length))for(let{kind:i,path:r,span:n}of Cs(e)){let l=`/${r.includes("/")?r.slice(0,r.lastIndexOf("/")):""}`,d=t&&r.startsWith(`${t}/`)?l.slice(t.length+1)||"/":l;a.some(
c=>At(c,i,d))||(yield{at:{span:n},message:`no bot keeps the images of ${h(r)} up to date: add ${h(i)} for ${h(d)} to dependabot.yml`})}}});function Cs(e){let s=new Map,t=(o,a)=>{let i=a.file.slice(0,a.
file.lastIndexOf("/")+1);s.has(`${o} ${i}`)||s.set(`${o} ${i}`,{kind:o,path:a.file,span:a})};for(let{skipped:o,stages:a}of C(e))for(let{base:i}of o?[]:a.slice(0,1))t("docker",i.span);for(let{references:o}of e.
containers)for(let{role:a,ref:i}of o)a==="image"&&i.state==="written"&&t("docker-compose",i.span);return[...s.values()]}var _s=p({id:"network-segmentation",on:"project",severity:"low",profile:"strict",
summary:"Keep edge services and datastores on separate networks.",why:"The service that everybody reaches is the first to fall. On one network with the database it speaks to it directly; on separate o\
nes the attacker has to take the application in between as well.",standards:["OWASP-5","NIST-4.3.3","CWE-653"],references:{"Networking in Compose":"https://docs.docker.com/compose/how-tos/networking/#\
specify-custom-networks"},examples:[],*check(e){for(let s of _(e)){let t=[...W(s,e).values()];if(t.length<3)continue;let o=t.filter(a=>w(a.host.portBindings).length>0&&!$e(a)&&Y(a).length===1);for(let a of t.
filter($e)){let i=new Set(Y(a)),r=o.filter(l=>Y(l).some(d=>i.has(d)));if(r.length===0)continue;let n=r.map(({path:l})=>h(l[1]??"")).slice(0,5).join(", ");yield{at:a,message:`datastore ${h(a.path[1]??"")}\
 shares a network with ${n}, which ${r.length>1?"are":"is"} published on the host`,related:r.slice(0,5).flatMap(l=>w(l.host.portBindings).slice(0,1).map(({span:d})=>({span:d,message:"published here"})))}}}}}),
Y=({host:e})=>e.networkMode.state==="default"?w(e.networks,({external:s})=>k(s,t=>!t)).map(({value:s})=>s.name):[],$e=({image:e,base:s})=>s?.kind==="datastore"||s?.kind==="broker"||vt(e),Is=/(?:^|[/._-])(?:tests?|testing|testdata|fixtures?|e2e|examples?|samples?|demo)(?:[/._-]|$)/i,
Ps=p({id:"no-committed-secret-file",on:"project",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secret files out of the repository and the build context.",why:"A secret that i\
s mounted from a file is only as secret as the file. In git everybody with a clone has it for ever; in a build context it ends in an image or its cache.",standards:["OWASP-12","CWE-538"],references:{"\
Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/"},examples:[],*check(e){let{lookup:s}=e;for(let t of _(e))for(let o of ys(gs(t,"secrets"))){let a=ke(o,"file"),i=zt(a);if(!a||
!i||/^[/~]/.test(i))continue;let r=ve(t.folder,i),n=s.source(r);if(!n||Is.test(r)||lt(ms(r)??hs,n.text)==="none")continue;let l=s.ignored?.(r)!==!0;!l&&ae(r,e)!==!1||(yield{at:{span:a.node.span,via:a.
at.via},severity:l?"high":"medium",message:l?`the file of secret ${h(o.name)} is in the repository: have git ignore it, and change what is in it`:`the file of secret ${h(o.name)} lies in a build conte\
xt, and no .dockerignore keeps it out`})}}}),js=p({id:"no-ignored-copy-source",on:"project",severity:"medium",profile:"recommended",summary:"Do not copy files that .dockerignore excludes.",why:"The bu\
ilder never sees the file: the build ends with a message about a file that is plainly there, or, with a wildcard beside it, goes on without it. The usual repair is to take the line out of .dockerignor\
e, and everything else it kept out comes along.",standards:[],references:{".dockerignore files":"https://docs.docker.com/build/concepts/context/#dockerignore-files"},examples:[],*check(e){for(let s of C(
e)){let t=s.skipped?void 0:Ns(s,e);if(!t)continue;let o=pe(t.text),a=Zt(t.text),i=G(t.text).flatMap(({except:r,pattern:n})=>r?[n]:[]);for(let{copies:r,windows:n}of s.stages)for(let l of r)for(let d of l.
from?[]:l.sources){let c=v(d)?.replace(/^["']|["']$/g,"");if(c===void 0)continue;a&&(oe(c,n)||Ws(c))&&(yield{at:d,message:`${t.path} excludes every file, so ${h(`${l.instruction.keyword} ${c}`)} copie\
s nothing: add a line for each path the image needs, such as ${h("!src")}`,related:[{span:{file:t.path,start:a.start,end:a.end},message:"excluded here"}]});let m=as(c,n);if(!Ds(c,m,l)||!o.ignores(m)||
i.some(f=>f.startsWith(`${m}/`)||/^\*/.test(f)))continue;let g=G(t.text).findLast(({except:f})=>!f);yield{at:d,message:`${h(m)} is excluded by ${t.path}, so the builder never sees it`,...g?{related:[{
span:{file:t.path,...Ts(t,m)},message:"excluded here"}]}:{}}}}}}),Ws=e=>/[*?[]/.test(e)&&!xe(e),xe=e=>/^[\w+.-]+:\/\/|^git@/.test(e),Ds=(e,s,{instruction:t})=>s!==""&&!/[*?[\\$]/.test(s)&&!xe(e)&&!(t.
keyword==="ADD"&&e.includes("://"));function Ns(e,s){let t=se(e,s),[o]=t;if(!o||t.length>1)return;let a=e.source.path.slice(0,e.source.path.lastIndexOf("/")+1);return s.containers.some(({build:i})=>i?.
dockerfile===e.source.path)||o.path===`${e.source.path}.dockerignore`||o.path===`${a}.dockerignore`?o:void 0}function Ts({text:e},s){let t=G(e).findLast(({except:o,start:a,end:i})=>!o&&pe(e.slice(a,i)).
ignores(s));return{start:t?.start??0,end:t?.end??0}}var Ms=/(?:^|[._-])(?:example|sample|template|dist|default|defaults|tmpl|tpl)(?:[._-]|$)/i,Rs=/(?:^|[/._-])(?:tests?|testing|fixtures?|e2e|ci|examples?|demo|samples?)(?:[/._-]|$)/i,
Ls=p({id:"no-secret-in-env-file",on:"project",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not commit env files with live secrets.",why:"Whoever can read the repository, now o\
r in ten years, has the password: deleting the file later leaves it in the history. Bots search public commits for such files all day.",standards:["OWASP-12","CWE-312"],references:{"Environment variab\
les in Compose":"https://docs.docker.com/compose/how-tos/environment-variables/best-practices/"},examples:[],*check(e){for(let s of _(e)){let t=zs(s,e);for(let{source:o,values:a}of Xt(s,e.lookup)){let i=e.
lookup.ignored?.(o.path)!==!0,r=i?void 0:ae(o.path,e);if(!(Ms.test(o.path.slice(o.path.lastIndexOf("/")+1))||!i&&r!==!1))for(let[n,l]of a){let d=Bt(l),c=S(n,d);if(!c||!i&&c.wellKnown||V(n,d,c,e,a.keys()))
continue;let m=`${j(c.what)} ${c.what}`;yield{at:l,severity:i&&qs(c,o.path,t.get(o.path))?"high":"medium",message:i?`${h(n)} puts ${m} into the repository: keep the file out of git, or make it a secre\
t`:`${h(n)} puts ${m} into a build context, and no .dockerignore keeps the file out`}}}}}}),qs=(e,s,t=[])=>e.wellKnown?t.some(o=>q(o)==="high"):e.by==="format"||!Rs.test(s);function zs(e,s){let t=W(e,
s),o=new Map;for(let a of Ht(e)){let i=t.get(a.name);if(i)for(let{source:r}of Jt(e,s.lookup,ke(a,"env_file")))o.set(r.path,[...o.get(r.path)??[],i])}return o}var Us=p({id:"no-unused-profile",on:"proje\
ct",severity:"low",profile:"strict",summary:"Attach the profiles the repository defines.",why:"A profile in the repository is read as a control that is in place. Attached to nothing it confines nothin\
g, and the services it was written for run with the engine's default.",standards:["CIS-5.2","CIS-5.22"],references:{security_opt:"https://docs.docker.com/reference/compose-file/services/#security_opt"},
examples:[],*check(e){let{attachments:s,projects:t,isUnclear:o}=e.profiles;if(t===0||o)return;let a=(i,r)=>s.some(n=>n.dialect===i&&n.names===r);for(let{profile:i,source:r}of ye(e))i&&!r.alone&&!a("se\
ccomp",r.path)&&(yield{at:{span:{...i.span,end:i.span.start+1}},message:"no service of the Compose files here is given this seccomp profile"});for(let{profiles:i,source:r}of F(e))for(let{profile:n}of i)
r.alone||n.name.includes("//")||n.attachment!==void 0||a("apparmor",n.name)||(yield{at:n.node.name,message:`no service of the Compose files here is given the profile \`${n.name.slice(0,60)}\``})}}),Ks=p(
{id:"profile-exists",on:"project",severity:"medium",profile:"recommended",summary:"Reference only seccomp and AppArmor profiles that exist.",why:"A service whose seccomp profile is missing does not st\
art. Whoever has to get it running takes the option out, and the container runs without the filter somebody thought out for it.",standards:["CIS-5.2","CIS-5.22","OWASP-6"],references:{"Seccomp securit\
y profiles":"https://docs.docker.com/engine/security/seccomp/"},examples:[],*check(e){for(let s of _(e))for(let t of e.containers){if(t.project!==s.id||t.stack)continue;let o=ls(t.host,"apparmor");if(o&&
!o.option.fault&&Hs(o.option.value,e)){let a=U(o.option.value,Se(e));yield{at:o.at,message:`no file here defines the AppArmor profile ${h(o.option.value)} of ${u(t)}: unless it is loaded on every host\
, the container does not start${a?`. Did you mean ${h(a)}?`:""}`,severity:"low",confidence:"low"}}for(let a of w(t.host.securityOpt)){let{key:i,value:r,fault:n}=ns(a.value),l=i==="seccomp"&&!n?Gs(r,s.
folder,e):void 0;l&&(yield{at:a,message:`the seccomp profile ${h(r)} of ${u(t)} ${l}: Compose reads it from the project's folder and refuses to start without it`})}}}}),Se=({profiles:e})=>F(e).flatMap(
({profiles:s})=>s.map(({profile:t})=>t.name)),Hs=(e,s)=>!Lt(e)&&!e.includes("\uFFFC")&&!Se(s).includes(e);function Gs(e,s,{lookup:t}){if(e==="unconfined"||e==="builtin"||/^[/~]/.test(e))return;let o=ve(
s,e),a=t.source(o);if(!a)return t.absent?.(o)?"is not there":void 0;try{JSON.parse(a.text);return}catch{return"is not JSON"}}var Vs=p({id:"profile-fits-container",on:"project",severity:"high",confidence:"\
medium",profile:"recommended",summary:"Give a container a profile it can start and work under.",why:"A profile that does not fit is found out at the worst time: the container does not start, or fails \
at the one operation nobody tried. The way back is always the same, security_opt is taken out, and nothing confines the service any more.",standards:["OWASP-6"],references:{"AppArmor security profiles\
 for Docker":"https://docs.docker.com/engine/security/apparmor/"},examples:[],*check(e){let{profiles:s,containers:t}=e;for(let o of s.attachments){let{container:a,dialect:i,names:r}=o;if(!t.includes(a)||
a.windows||Nt(a.host))continue;let n=i==="seccomp"?ye(s).find(({source:l})=>l.path===r):void 0;n?yield*Fs(o,n):i==="apparmor"&&(yield*Js(o,F(s)))}}});function Bs({host:e}){if(e.capAdd.state==="unknown"||
e.capDrop.state==="unknown")return;let s=i=>i.toUpperCase().replace(/^CAP_/,""),t=new Set(w(e.capDrop).map(({value:i})=>s(i))),o=w(e.capAdd).map(({value:i})=>s(i)),a=t.has("ALL")?[]:[...Tt].filter(i=>!t.
has(i));return new Set([...a,...o.includes("ALL")?Mt:o].map(i=>`CAP_${i}`))}function*Fs({container:e,at:s},t){let o=Bs(e),a=t.filter(o),i=t.profile?.defaultAction?.span;if(!a||!i||t.skipped)return;let r=[
{span:i,message:"the profile's default"}],n=[gt,et,...xt(e)?[]:[wt]].flatMap(c=>bt(t,a,c)).map(c=>c.name);n.length>0&&(yield{at:s,message:`${u(e)} cannot start under this profile: starting takes ${he(
n)}`,related:r});let l=t.filter(),d=o&&l?[...Rt.keys()].filter(c=>de(a.verdict(c))&&!de(l.verdict(c))):[];d.length>0&&(yield{at:s,message:`the capabilities of ${u(e)} open the profile's gates for ${he(
d,6)}`,severity:"medium",related:r})}function*Js({container:e,at:s,names:t},o){let a=o.flatMap(({profiles:f})=>f).find(({profile:f})=>f.name===t);if(!a)return;let{node:i}=a.profile,r=[{span:i.name.span,
message:"the profile"}],n=i.flags.find(({value:f})=>/^(?:complain|unconfined|default_allow|prompt)$/.test(f));if(n&&(yield{at:s,message:`${u(e)} is given a profile in ${n.value} mode, which ${n.value===
"default_allow"?"stops only what it denies":n.value==="prompt"?"asks where it should stop":"stops nothing"}`,severity:"medium",related:r}),!a.complete)return;if(a.profile.system.every(({path:f})=>f.value===
"abstractions/base"))for(let f of w(e.host.capAdd)){let y=f.value.toLowerCase().replace(/^cap_/,"");y!=="all"&&!Ot(a,y)&&(yield{at:f,message:`the AppArmor profile ${h(t)} does not allow \`${y}\`: ${u(
e)} is given it in vain`,severity:"medium",related:r})}let{image:l}=e,d=v(l.entrypoint)??(l.entrypoint.state==="unknown"?void 0:v(l.cmd)),[c]=d?.form==="exec"?d.words:[],m=c&&k(c,f=>f.startsWith("/"))?
c.value:void 0;if(!m||n)return;let g=/^\/(?:s?bin|lib\w*)\//.test(m)?`/usr${m}`:m;[m,g].some(f=>a.allows(f,"exec")||a.allows(f,"mmap"))||(yield{at:s,message:`the profile allows neither to execute nor \
to map \`${m.slice(0,60)}\`, which is what ${u(e)} starts`,related:r})}var Ys=p({id:"supervisor-drops-root",on:"project",severity:"medium",profile:"recommended",summary:"Let a process supervisor run i\
ts programs without root.",why:"supervisord runs each program as the account its section names, and as its own account, root, when it names none. One hole in the smallest of them then opens all of the\
m, and whatever root in the container can reach.",standards:["CWE-250"],references:{"supervisord: user":"https://supervisord.org/configuration.html#program-x-section-values"},examples:[],*check(e){for(let s of C(
e))for(let t of s.skipped?[]:ft(s,e)){let o=Ze(t,e)?.image.user;if(!(!o||!k(o,z)))for(let{copy:a,source:i}of Xs(t,s.source,e)){let r=Qs(i).filter(({name:c})=>/^(?:program|fcgi-program|eventlistener):/.
test(c)),n=r.filter(({user:c})=>c===void 0||qt(c)),l=a.sources.find(c=>v(c)?.endsWith(i.path.split("/").pop()??""))??a.destination,d=n.map(({name:c})=>h(c.slice(c.indexOf(":")+1))).join(", ");n.length?
yield{at:l,message:`supervisord runs ${d} as root: name a ${h("user=")} in each section, or USER in the Dockerfile`,related:n.slice(0,5).map(({span:c})=>({span:c,message:"no user but root is named"}))}:
r.length>1&&(yield{at:l,severity:"info",message:`${r.length} programs run in one container, and supervisord as root over them: a container each keeps them apart`})}}}});function Xs({copies:e},{path:s},{
lookup:t}){let o=s.slice(0,s.lastIndexOf("/")+1);return e.flatMap(a=>a.from?[]:a.sources.flatMap(i=>{let r=v(i)?.replace(/^\.?\/+/,""),n=r&&/supervisor[\w.-]{0,100}\.(?:conf|ini)$/.test(r)?t.source(`${o}${r}`):
void 0;return n?[{copy:a,source:n}]:[]}))}function Qs({text:e,path:s}){return[...e.matchAll(/^\[([^\]\r\n]{1,200})\][^\n]*((?:\n(?!\[)[^\n]*)*)/gm)].map(t=>({name:t[1]??"",user:/^[ \t]*user\s*=\s*([^\s;]+)/m.
exec(t[2]??"")?.[1],span:{file:s,start:t.index,end:t.index+(t[1]?.length??0)+2}}))}var Zs=p({id:"allowed-registry",on:"workload",severity:"medium",profile:"strict",summary:"Pull only from approved reg\
istries and repositories.",why:"Whoever publishes an image runs code in your builds and on your hosts. A list of registries and repositories somebody has vetted keeps a mistyped or persuasive name fro\
m becoming a supplier.",standards:["CIS-4.2","NIST-4.1.5","OWASP-13"],references:{"Image names":"https://docs.docker.com/reference/cli/docker/image/tag/"},options:{allow:nt("Registries and repositorie\
s, such as ghcr.io/acme or docker.io/library/*; one without * stands for everything below it, too.")},examples:[],*check({references:e},{builtImages:s},{allow:t}){if(t)for(let{ref:o}of e){if(o.state===
"unknown")continue;let{domain:a,path:i,fault:r,text:n}=o.value;if(a===null||i===null||r||s.has(E(o.value)))continue;let l=a==="docker.io"&&!i.includes("/")?`library/${i}`:i;t.some(d=>eo(d,a,l))||(yield{
at:o,message:`${h(n)} comes from ${a}/${l}, which is not on the list of approved registries`})}}});function eo(e,s,t){let[o="",...a]=os(e.replace(/^https?:\/\//,"")).split("/"),i=/[.:*]/.test(o)||o===
"localhost",r=!i||o==="index.docker.io"?"docker.io":o,n=(i?a:[o,...a]).join("/"),l=r==="docker.io"&&n&&!n.includes("/")?[n,`library/${n}`]:[n];return N(s,r)&&l.some(d=>d===""||N(t,d)||!d.includes("*")&&
t.startsWith(`${d}/`))}var to=p({id:"approved-base-image",on:"workload",severity:"low",profile:"strict",summary:"Run on an approved minimal base image.",why:"Every program in the base image is one mor\
e that can have a hole, and a shell and a package manager are what an intruder works with. Minimal images that somebody rebuilds daily leave neither.",standards:["CIS-4.2","NIST-4.1.5","OWASP-13"],references:{
"Distroless images":"https://github.com/GoogleContainerTools/distroless","Docker Hardened Images":"https://docs.docker.com/dhi/"},options:{allow:rt("Images that are approved, by registry and repositor\
y: * stands for anything.",["gcr.io/distroless/*","cgr.dev/chainguard/*","dhi.io/*"])},examples:[],*check(e,{builtImages:s},{allow:t}){let{ref:o}=e.image;if(!e.ships||!o||!k(o,n=>H(n)!==null&&!n.fault)||
s.has(E(o.value)))return;let a=[H(o.value)??"",`${o.value.domain}/${o.value.path}`];if(t.some(n=>a.some(l=>N(l,n))))return;let i=so(e,o.value.tag??""),r=`${u(e)} runs on ${h(o.value.text)}, which is n\
ot on the list of approved base images`;yield i?{at:o,severity:"info",message:`${r}; ${i} of the same image holds less`}:{at:o,message:r}}});function so({base:e},s){let t=e?.smaller??[],o=t.some(a=>s.
includes(a.slice(1)));return t.length>0&&!o?t.join(" or "):void 0}var oo=p({id:"command-fits-entrypoint",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Write a comm\
and that makes sense as arguments of the entrypoint.",why:"A command is not run by itself when there is an entrypoint: it becomes its arguments. Naming the program once more makes it the name of a scr\
ipt that does not exist, and the container ends as soon as it starts.",standards:[],references:{"CMD and ENTRYPOINT":"https://docs.docker.com/reference/dockerfile/#understand-how-cmd-and-entrypoint-in\
teract"},examples:[],*check(e,s){let{image:t,ships:o,contents:a,windows:i}=e,{entrypoint:r,cmd:n}=t;if(!o||i||r.state==="unknown"||n.state!=="written"||!r.value||!n.value||r.state==="default"&&a?.execs!==
!1)return;let l=ot(r.value,e,s),d=(l==="text"?void 0:ao(r.value,n.value,e))??io(l,r.value,n.value,e);d&&(yield{at:n,message:d})}});function ao(e,s,t){if(e.form!=="exec"||s.form!=="exec")return;let o=ro(
e.words),[a]=s.words,i=a&&v(a);if(!(!o||!i||Ae(i)!==Ae(o)))return`${u(t)} starts ${h(`${o} ${i} ...`)}: its entrypoint is ${h(o)} already; leave ${h(i)} out`}function io(e,s,t,o){let a=t.words.map(n=>v(
n)??""),[i=""]=a;if(e==="takes"&&t.form==="exec"&&no(s.words,t.words)){let n=s.words.map(l=>v(l)).join(" ");return`${u(o)} starts ${h(`${n} ${n} ...`)}: its entrypoint is ${h(n)} already; leave it out`}
if(e==="lost"&&a.some(Boolean))return`the entrypoint of ${u(o)} does not use its arguments, so ${h(a.join(" "))} never runs: ${s.form==="shell"?"write ENTRYPOINT in exec form":'end its text in `exec "\
$@"`'}, or remove the command`;if(e==="text"&&(t.form==="shell"||a.length>1))return`the entrypoint of ${u(o)} runs the first word of the command as a script, ${t.form==="shell"?"which is `/bin/sh`":`${h(
i)} alone`}, and the rest is lost: write the whole line as one string in a list`;if(e!=="takes"||t.form!=="shell")return;let r=v(s.words[0])??"";return`CMD in shell form hands \`/bin/sh -c ${i}\` to ${h(
r)}, the entrypoint of ${u(o)}, as its arguments: write CMD in exec form`}function ro(e){let s=e.map(o=>v(o)??""),t=/(?:^|\/)(?:tini|dumb-init|catatonit)$/.test(s[0]??"")?s.slice(1).filter(o=>!o.startsWith(
"-")):s;return t.length===1||t.length===2&&t[1]?.startsWith("-")?t[0]:void 0}var no=(e,s)=>e.length>1&&e.every((t,o)=>{let a=v(t);return!!a&&s[o]!==void 0&&v(s[o])===a}),Ae=e=>cs(e.slice(e.lastIndexOf(
"/")+1),/[\d.]/),lo=/^(?:node|python[\d.]*|ruby|php|perl|deno|bun|sh|bash|ash)$/,co=p({id:"command-in-image",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Run only p\
rograms and scripts the image contains.",why:"A health check whose tool is missing never passes: what waits for the service never starts, restarts never end, and in the end somebody removes the check.\
 A command whose file is missing ends at once.",standards:[],references:{HEALTHCHECK:"https://docs.docker.com/reference/dockerfile/#healthcheck"},examples:[],*check(e,s){if(!e.ships||e.windows)return;
let{containers:t}=s,o=!(e.dialect==="dockerfile"&&t.some(a=>a.build?.stage?.join()===e.path.join()&&a.build.dockerfile===e.span.file&&Ee(a)))&&e.contents!==void 0;for(let a of x(e)){let i=a.what==="ho\
ok"?{severity:"medium"}:{},r=o&&!a.elsewhere?mo(a,e):void 0,n=St(a,e,s),l=n??r;if(!l)continue;let{why:d}=l,c=n?n.confidence?{confidence:n.confidence}:{}:r?.severity?{severity:r.severity}:{},m=r?.goesOn?
"that part fails, and the rest runs without it":ho(a),g=n?.advice?`; ${n.advice}`:"";yield{at:a.setting,...c,...i,message:`the ${a.what} of ${u(e)} ${d}: ${m}${g}`}}}});function ho({what:e,when:s}){return e===
"health check"?"the check never passes":e!=="hook"?"the container does not start":s==="post_start"?"the hook never runs, and `docker compose up` can fail with the container running":s==="pre_stop"?"th\
e hook never runs, and `docker compose stop` can fail and leave the container running":s==="pre_start"?"the hook fails, and the service is not started":"it fails each time a file changes"}function mo({
command:e,commands:s},t){let{contents:o,dialect:a}=t;if(e.form==="shell"&&a==="compose"&&o?.shell===!1&&!fo(t))return{why:"needs a shell, which the image does not have"};let i=s.some(({name:r})=>/^(?:apt-get|apt|apk|dnf|yum|microdnf|tdnf|zypper|pacman|pip\d?|npm)$/.
test(r));for(let r of s){if(i||r.fallback.some(({name:m})=>m!=="exit"&&m!=="false"&&m!=="true"))continue;let n=r.wrappers.find(({name:m})=>m==="bash"&&Oe(t,m))?.name,l=n??(r.conditional||!Oe(t,r.name)?
void 0:r.name),d=n===void 0&&!r.decides;if(l)return{why:`runs ${h(l)}, which the image does not have`,...d?{goesOn:d,severity:"medium"}:{}};let c=uo(r);if(c&&po(c,t))return{severity:"medium",why:`runs\
 ${h(c)}, which nothing copies into the image`,...d?{goesOn:d}:{}}}}function Oe(e,s){let{contents:t,added:o}=e;return!t?.lacks.includes(s)||go(e,s)?!1:o?o.builds||o.packages.length>0&&s!=="curl"?!1:!(o.
copied===null||o.copied.some(({path:a,folder:i})=>i?/^\/$|\/s?bin\b|^\/(?:usr|opt)\b/.test(a):a.endsWith(`/${s}`)))&&!o.mentions.has(s)&&!o.packages.some(a=>a.includes(s)):!0}var fo=e=>e.added!==void 0&&
(e.added.builds||e.added.copied===null||e.added.copied.length>0);function uo({name:e,words:s}){if(!lo.test(e))return;let t=s[1]?.text;return t&&!/^-|\uFFFC|[*?]/.test(t)&&t!==D&&/\.(?:[cm]?js|ts|py|rb|php|pl|sh)$/.
test(t)?t:void 0}function po(e,s){let{added:t,image:o}=s;if(!t||t.builds||t.copied===null||t.copied.length===0||Ee(s))return!1;let a=is(e,v(o.workingDir)),i=e.slice(e.lastIndexOf("/")+1);return a===void 0||
t.mentions.has(i)||t.mentions.has(i.replace(/\.\w+$/,""))?!1:!t.copied.some(r=>r.path===a||r.folder&&(r.path==="/"||a.startsWith(`${r.path}/`)))}var Ee=e=>"host"in e&&(e.host.mounts.state==="unknown"||
w(e.host.mounts).length>0),go=(e,s)=>"host"in e&&(e.host.mounts.state==="unknown"||w(e.host.mounts).some(({value:t})=>{let o=v(t.target)??"/";return o.endsWith(`/${s}`)||/^\/(?:usr\/)?(?:local\/)?s?bin\/?$|^\/$|^\/(?:usr|opt)\/?$/.
test(o)})),wo=p({id:"explicit-user",on:"workload",severity:"medium",confidence:"low",profile:"strict",summary:"Name the user when the image's own default is not known.",why:"Most images run as root un\
less told otherwise, and nothing here says whether this one does. A user that is written down stays what it is when the base image changes.",standards:["CIS-4.1","OWASP-2","PSS-R"],references:{USER:"h\
ttps://docs.docker.com/reference/dockerfile/#user"},examples:[],*check(e,s){let{image:t,ships:o,windows:a}=e;t.ref&&t.ref.state!=="unknown"&&/-unprivileged$/.test(t.ref.value.path??"")||!o||a||t.user.
state!=="unknown"||t.user.reason!=="image"||ce(e,s)==="kept"&&(yield{at:t.user,message:`nothing says which user ${u(e)} runs as, and the image is not one we know`})}}),vo=p({id:"healthcheck-defined",on:"\
workload",severity:"low",profile:"strict",summary:"Define a health check for every long-running service.",why:"Without one the engine only knows that a process exists. A service that hangs, through an\
 attack or a bug, stays in rotation, and nothing restarts it.",standards:["CIS-4.6","CIS-5.27"],references:{HEALTHCHECK:"https://docs.docker.com/reference/dockerfile/#healthcheck"},examples:[],*check(e){
let{healthcheck:s}=e.image;if(!e.ships||B(s)||yo(e)||ko(e)||s.state==="unknown"&&(e.base?.healthcheck||s.reason==="elsewhere"))return;let t=`nothing checks whether ${u(e)} still works`,o=e.base===null||
e.base?.bare===!0&&!e.base.kind;yield{at:s,message:t,severity:o?"info":"low",confidence:s.state==="unknown"?"low":"high"}}});function yo({base:e,image:s,dialect:t}){return e?.name.includes("lambda/")?
!0:t==="dockerfile"&&e?.kind==="os"&&s.cmd.state!=="written"&&s.entrypoint.state!=="written"}var ko=e=>"host"in e&&ge(e.host.restartPolicy,s=>s==="no"),bo=p({id:"healthcheck-reliable",on:"workload",severity:"\
info",confidence:"medium",profile:"strict",summary:"Make the health check fail when, and only when, the service fails.",why:"A check that always passes hides an outage, or a break-in that left the ser\
vice half dead. One that fails for reasons of its own restarts a healthy service, until somebody switches it off.",standards:[],references:{HEALTHCHECK:"https://docs.docker.com/reference/dockerfile/#h\
ealthcheck"},examples:[],*check(e,s){if(!e.ships)return;let t=x(e).find(({what:n})=>n==="health check");if(!t)return;let o=[...$o(t,e)],a=e.dialect==="dockerfile"?$(e,s)?.healthcheck?.flags:void 0,[i,
r]=["interval","timeout"].map(n=>So(a?.find(l=>l.name===n)?.text));i&&r&&r>i&&o.push("its timeout is longer than its interval"),o.length&&(yield{at:t.setting,message:`this health check does not tell w\
hether the service works: ${o.join("; ")}`})}});function*$o({command:e,commands:s},{contents:t,added:o}){e.form==="shell"&&e.words.length>0&&e.words.every(i=>v(i)?.trim()==="")&&(yield"its text is emp\
ty, and the shell that runs it always succeeds");for(let{fallback:i}of s){let[r]=i;if(r&&(/^(?:true|:|echo)$/.test(r.name)||r.name==="exit"&&r.words[1]?.text==="0")){yield`${h(`|| ${r.words.map(({text:n})=>n).
join(" ")}`)} makes it pass whatever happens`;break}}for(let i of s){let r=xo(i);r&&(yield r)}let a=s.find(({name:i})=>i==="curl"||i==="wget")?.name;a&&t===void 0&&(!o||!(o.builds||o.mentions.has(a)||
o.copied?.length))&&(yield`nothing shows that the image has ${a}`)}function xo(e){let{name:s,words:t}=e;if(s==="curl"&&Et(e)){let a=ps(e,"curl");return ws(a,"-f","--fail","--fail-with-body","--fail-ea\
rly","-w","--write-out")??e.feeds[0]??e.substitutedInto?void 0:"curl without -f passes on any answer, errors too"}if(!/^python[\d.]*$/.test(s))return;let o=t[t.findIndex(({text:a})=>a==="-c")+1]?.text;
if(!(!o||!t.some(({text:a})=>a==="-c")))return/\brequests\.(?:get|head|post)\(/.test(o)?/raise_for_status|status_code|\.ok\b|sys\.exit|assert/.test(o)?void 0:"requests.get passes on any answer, errors\
 too":/^import [\w., ]+(?:;\s*print\(.*\)\s*)?;?$/.test(o.trim())?"it only imports a module, in a process of its own":void 0}function So(e){let s=/^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(e??"");return s?Number(
s[1])*({ms:.001,s:1,m:60,h:3600}[s[2]??"s"]??1):void 0}var Ao=p({id:"image-digest-pinned",on:"workload",severity:"low",profile:"recommended",summary:"Pin every image reference to a digest.",why:"A tag\
 is a name that its owner, or whoever steals the owner's account, can point at another image tomorrow. A digest is the image: what you tested is what runs. Keep the tag before it, so that people can r\
ead it and bots can update it.",standards:["OWASP-13","CWE-494"],references:{"Pin base image versions":"https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"},examples:[],*check({
references:e},{builtImages:s}){for(let{role:t,ref:o}of e){if(!k(o,({path:i,digest:r,fault:n})=>i!==null&&r===void 0&&!n)||s.has(E(o.value)))continue;let a=t==="syntax"&&/^docker\/dockerfile(?:-upstream)?$/.
test(o.value.path??"")&&o.value.tag;yield{at:o,severity:a?"info":"low",message:`${h(o.value.text)} has no digest, so it can become another image`}}}}),Ce={"prometheus/node-exporter":"prom/node-exporte\
r","prometheus/prometheus":"prom/prometheus","prometheus/alertmanager":"prom/alertmanager",jenkins:"jenkins/jenkins",grafana:"grafana/grafana",minio:"minio/minio",keycloak:"quay.io/keycloak/keycloak",
gitea:"gitea/gitea",portainer:"portainer/portainer-ce",gitlab:"gitlab/gitlab-ce",prometheus:"prom/prometheus",redpanda:"redpandadata/redpanda",kafka:"apache/kafka",airflow:"apache/airflow",loki:"grafa\
na/loki"},Oo=p({id:"no-ambiguous-image",on:"workload",severity:"low",confidence:"low",profile:"strict",summary:"Name registry and publisher so that nobody else can supply the image.",why:"A bare name \
is looked up at docker.io/library, and engines with several registries try one after the other. Whoever gets to publish under that name in one of them supplies the image.",standards:["CWE-1357"],references:{
"Image names":"https://docs.docker.com/reference/cli/docker/image/tag/"},examples:[],*check(e,{builtImages:s}){for(let{ref:t,role:o}of e.references){if(t.state==="unknown"||o==="syntax"||o==="copy-fro\
m"||o==="mount-from")continue;let{domain:a,path:i,digest:r,fault:n,text:l}=t.value;if(a!=="docker.io"||!i||r||n||s.has(E(t.value))||l.startsWith("docker.io/"))continue;let d=Object.hasOwn(Ce,i)?Ce[i]:
void 0;d?yield{at:t,severity:"info",message:`the project publishes this image as ${h(d)}, not as ${h(l)}`}:!i.includes("/")&&!me(i)&&(yield{at:t,message:`${h(l)} is no official image, and nothing here\
 builds it: name its registry and publisher`})}}}),Eo=/(?:^|[/\s"'=:@_-])(?:xmrig|xmr-stak|minerd|cpuminer(?:-opt)?|ccminer|ethminer|nbminer|phoenixminer|t-rex-miner|lolminer|nicehash|cgminer|bfgminer|nanominer|teamredminer|srbminer)(?=$|[/\s"':@._-])/i,
_e=/stratum\d?\+(?:tcp|ssl|tls|udp):\/\/|\b(?:minexmr|supportxmr|nanopool|moneroocean|2miners|f2pool|hashvault|c3pool|unmineable|herominers|minergate|nicehash)\.(?:com|org|pro|stream|me)\b|--(?:donate-level|coin[= ]monero|algo[= ](?:rx\/0|cn\/r|cryptonight))|\bcryptonight\b/i,
Ie=/min|xmr|stratum|hash|pool|monero|donate|coin|crypto|miner/i,Co=p({id:"no-cryptominer",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not ship cryptocurrency mi\
ners.",why:"Miners are what most break-ins into container platforms install: the account that pays for the machines pays for the mining. One that stands in a Dockerfile or a Compose file was put there\
, or copied from somewhere, and nobody should run it unseen.",standards:["CWE-506"],references:{"CWE-506: embedded malicious code":"https://cwe.mitre.org/data/definitions/506.html"},examples:[],*check(e,s){
let t=i=>Ie.test(i)&&(Eo.test(i)||_e.test(i)),o="a cryptocurrency miner, or the pool of one";for(let{ref:i}of e.references)i.state!=="unknown"&&t(i.value.text)&&(yield{at:i,message:`${h(i.value.text)}\
 looks like ${o}`});for(let i of w(e.image.env))Ie.test(i.value.literal)&&_e.test(i.value.literal)&&(yield{at:i,message:`${h(i.value.name)} names ${o}`});for(let i of x(e)){let r=i.commands.flatMap(n=>/^(?:echo|grep|pkill|killall)$/.
test(n.name)?[]:n.words).find(({text:n})=>t(n));r&&(yield{at:O(i,[r],()=>!0),message:`the ${i.what} of ${u(e)} starts what looks like ${o}`})}let a=e.dialect==="dockerfile"?$(e,s)?.scripts??[]:[];for(let{
instruction:i,script:r}of a)for(let n of i.keyword==="RUN"?r.commands:[])if(!/^(?:echo|grep|rm|pkill|killall)$/.test(n.name)&&n.words.some(({text:l})=>t(l))){yield{at:{span:Wt(n)},message:`this instal\
ls or runs what looks like ${o}`};break}}}),X=/^(?:1|true|yes|on)$/i,_o=/^(?:dev|development|debug)$/i,Io=[[/^FLASK_DEBUG$/,/^(?:1|true|yes|on|development)$/i,"console"],[/^FLASK_ENV$/,/^development$/,
"console"],[/^XDEBUG_MODE$/,/debug/,"debugger"],[/^XDEBUG_CONFIG$/,/\bremote_enable=(?:1|on)\b|\bmode=\w*debug/,"debugger"],[/^RUBY_DEBUG_OPEN$/,X,"debugger"],[/^JPDA_ADDRESS$/,/^(?:\*|0\.0\.0\.0):/,"\
debugger for all"],[/^(?:DJANGO_DEBUG|APP_DEBUG|WP_DEBUG|RAILS_DEBUG)$/,X,"errors"],[/^DEBUG$/,X,"debug mode"],[/^(?:NODE_ENV|RAILS_ENV|RACK_ENV|APP_ENV|ASPNETCORE_ENVIRONMENT|DOTNET_ENVIRONMENT|ENVIRONMENT|GIN_MODE)$/,
_o,"development mode"]],Po=/^(?:JAVA_TOOL_OPTIONS|JAVA_OPTS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS|CATALINA_OPTS|JVM_OPTS|MAVEN_OPTS|NODE_OPTIONS)$/,jo=(e,s)=>Po.test(e)?Pe(`x ${s}`):Io.find(([t,o])=>t.test(e)&&
o.test(s))?.[2];function Pe(e){if(/-(?:agentlib:|X?run)jdwp[=:]/.test(e))return/address=(?:\*|0\.0\.0\.0)/.test(e)?"debugger for all":/server=y/.test(e)?"debugger":void 0;let s=/^\S+(?:\s+-\S+)*\s+--(?:inspect|inspect-brk|inspect-wait)(?:=(\S+))?(?:\s|$)/.
exec(e);if(s&&/\b(?:node|npm|yarn|tsx|ts-node|nodemon|deno|bun|x)\b/.test(e))return/^(?:0\.0\.0\.0|\[::\])/.test(s[1]??"")?"debugger for all":"debugger";if(je(e,/\b(?:debugpy|ptvsd)\b/g,/--listen\b/g))
return/--listen[ =](?:0\.0\.0\.0|:?\d+\s*$)/.test(e)?"debugger for all":"debugger";if(/^dlv\b.*--headless/.test(e))return/--listen[ =](?:127\.|localhost)/.test(e)?"debugger":"debugger for all";if(/^rdbg\b.* (?:--open|-O)(?:[ =]|$)/.
test(e))return/--host[ =](?:0\.0\.0\.0|::)/.test(e)?"debugger for all":"debugger";if(/^gdbserver /.test(e))return/^gdbserver (?:--\S+ )*(?:localhost|127\.)/.test(e)?"debugger":"debugger for all";if(/^catalina\.sh jpda\b/.
test(e))return"debugger";if(/(?:^| )--remote-debugging-address=(?:0\.0\.0\.0|\[?::\]?)(?= |$)/.test(e))return"debugger for all";if(/(?:^| )--remote-debugging-port=/.test(e))return"debugger";if(je(e,/^(?:flask\b|python)/g,
/\brun\b/g,/--debug\b/g))return"console"}function je(e,...s){let t=0;return s.every(o=>{o.lastIndex=t;let a=o.test(e);return t=o.lastIndex,a})}var We=/^(?:xdebug|phpdbg|blackfire_probe)(?:[-@].*)?$/,Wo=/^(?:docker-php-ext-enable|install-php-extensions|phpenmod|php5enmod)$/,
Do=(e,s)=>Wo.test(e)?s.findIndex(t=>We.test(t)):-1,No=(e,s)=>/^(?:apt|dnf|zypper)$/.test(e)&&/^php[\d.]*-(?:pecl-)?xdebug3?(?:[-=].*)?$/.test(s),To=e=>/(?:^|[\n"' ]|\\n)zend_extension[ \t]*=[^\n;]{0,200}xdebug/.
test(e),Mo=(e,s)=>/^(?:phpdismod|php5dismod)$/.test(e)&&s.some(t=>We.test(t))||e==="rm"&&s.some(t=>t.endsWith(".ini")&&t.lastIndexOf("xdebug")>t.lastIndexOf("/")),Ro=p({id:"no-debug-mode",on:"workload",
severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not ship debuggers or debug modes.",why:"A debugger port is a shell without a password: whoever reaches it runs code in the serv\
ice. Debug modes print source, settings and environment, secrets included, to whoever makes the service fail, and the console of some frameworks runs what is typed into it.",standards:["CWE-489"],references:{
"CWE-489: active debug code":"https://cwe.mitre.org/data/definitions/489.html"},examples:[],*check(e,s){if(!(!e.ships||Lo(e))){for(let t of we(e.image.env)){let{name:o,value:a}=t.value;if(!a||a.state===
"unknown")continue;let i=jo(o,a.value);i&&qo(o,e,s)&&(yield{at:t,severity:Ne(i,e),message:`${h(/OPT/.test(o)?o:`${o}=${a.value}`)} ${Q[i][1]} in ${u(e)}`})}for(let t of x(e)){let{what:o,commands:a}=t;
if(o==="health check")continue;let[i]=a.flatMap(r=>{let n=De(r);return n?[{command:r,opening:n}]:[]});if(i){let{command:r,opening:n}=i;yield{at:O(t,r.words,l=>De({...r,words:l})===n),severity:n==="con\
sole"?"medium":Ne(n,e),message:`the ${o} of ${u(e)} ${Q[n][1]}`}}}yield*Uo(e,s)}}}),De=e=>Pe(L(e).join(" ")),Q={"debugger for all":["high","opens a debugger to whoever reaches its port"],debugger:["me\
dium","starts a debugger"],console:["medium","switches on a console that runs what is typed into it"],errors:["medium","shows its insides to whoever makes it fail"],"debug mode":["low","switches on a \
debug mode"],"development mode":["low","sets a development mode"]},Ne=(e,s)=>e==="console"&&Ho(s)?"high":Q[e][0],Lo=e=>es(e.span.file)||"development"in e&&e.development||Qt(e.path[e.path.length-1]??"");
function qo(e,s,t){let o=e==="FLASK_ENV"?$(zo(s,t),t):void 0,a=o&&It("flask",o,o.base.span.file,t);return a===void 0||!Pt(a,"2.3")}var zo=(e,{stages:s})=>"build"in e&&s.find(({ships:t,span:o})=>t&&o.file===
e.build?.dockerfile)||e;function*Uo(e,s){let t=e.dialect==="dockerfile"?$(e,s):void 0;if(!t||w(e.image.env,({name:a,value:i})=>a==="XDEBUG_MODE"&&i!==null&&k(i,r=>r==="off")).length)return;let o=T(t).
toReversed().flatMap(({scripts:a})=>a.flatMap(({instruction:i,script:r})=>i.keyword==="RUN"?r.commands:[]));for(let[a,i]of o.entries()){let r=i.conditional?void 0:Ko(i);r&&(o.slice(a+1).some(n=>Mo(n.name,
n.words.map(({text:l})=>l)))||(yield{at:{span:{...i.words[0]?.span??r.word.span,end:r.word.span.end}},severity:"low",message:`${h(r.what)} is switched on in ${u(e)}: every request loads the debugger; \
leave it to a stage for development`}))}}function Ko(e){let{name:s,words:t,redirects:o}=e,a=t.map(({text:d})=>d),i=ds(e),r=i?.action==="install"?i.packages:[],n=t[Do(s,a)]??r.find(({text:d})=>No(i?.manager??
"",d));if(n)return{word:n,what:n.text};let l=o.some(({operator:d,target:c})=>d.startsWith(">")&&/\.ini$/.test(c.text))&&/^(?:echo|printf)$/.test(s)?t.find(({text:d})=>To(d)):void 0;return l&&{word:l,what:"\
xdebug"}}var Ho=e=>b(e)&&re(e),Go=p({id:"no-docker-tcp",on:"workload",severity:"high",profile:"recommended",summary:"Do not use or serve the Docker API over plain TCP.",why:"The Docker API asks nobody\
 for a password. Whoever reaches it over TCP starts a privileged container and owns the host; whoever is on the way reads and changes everything that is said. Scanners find open ones within minutes.",
standards:["OWASP-1","NIST-4.5.1","CWE-306","CWE-319"],references:{"Protect the Docker daemon socket":"https://docs.docker.com/engine/security/protect-access/"},examples:[],*check(e,s){if(!e.ships)return;
for(let{started:a,command:i,wordsOf:r}of Bo(e)){let n=Re(r(i));n&&(yield{at:O(a,i.words,l=>!!Re(r({...i,words:l}))),message:`${u(e)} serves the Docker API over ${n}`})}let t=Te(e,"DOCKER_TLS_CERTDIR"),
o=t?.value.value;Me(e)&&t&&o&&k(o,a=>a==="")&&(yield{at:t,message:`${u(e)} serves the Docker API over plain TCP: without a folder for certificates there are none`}),b(e)&&(yield*Vo(e,s))}}),Te=({image:e},s)=>w(
e.env,t=>t.name===s)[0],Me=({image:e})=>e.ref!==null&&k(e.ref,({path:s,tag:t})=>s==="docker"&&/dind/.test(t??""));function*Vo(e,s){let{image:t}=e,o=i=>{let r=Te(e,i),n=r?.value.value;return r!==void 0&&
(!n||n.state==="unknown"||n.value!=="")},a=o("DOCKER_TLS_VERIFY")||o("DOCKER_CERT_PATH")||o("DOCKER_TLS_CERTDIR");for(let i of w(t.env,r=>r.name==="DOCKER_HOST")){let r=(i.value.value&&v(i.value.value))??
"",n=/^tcp:\/\/\[?([^/:\]]*)\]?(?::(\d+))?/.exec(r);if(!n||a||/^(?:localhost|127\.|::1)/.test(n[1]??"")||Fo(n[1]??"",s,e.project))continue;let l=W({id:e.project},s).has(n[1]??"");yield{at:i,severity:l?
"medium":"high",message:`${u(e)} uses the Docker API of ${h(n[1]||"every interface")} over plain TCP${l?", on a network with a way out: make it an internal one":""}`}}if(!(t.ref&&k(t.ref,({path:i})=>i!==
null&&Ct(i))))for(let{at:i,ports:r}of ht(e))r&&r.from<=2375&&r.to>=2375&&(yield{at:i,severity:"critical",message:`${u(e)} publishes the Docker API without a password on every interface`})}function*Bo(e){
let s=Me(e)?["dockerd"]:[];for(let t of x(e)){let{what:o,command:a,commands:i}=t;if(o!=="health check"){o==="entrypoint"&&a.form==="exec"&&(s=i[0]?L(i[0]):[]);for(let r of i){let n=o==="command"&&r.words[0]?.
text.startsWith("-"),l=s;yield{started:t,command:r,wordsOf:n?({words:d})=>[...l,...d.map(({text:c})=>c)]:L}}}}}function Re(e){let[s=""]=e;if(s==="podman"&&e[1]==="system"&&e[2]==="service")return e.some(
o=>/^tcp:(?:\/\/)?(?!127\.|localhost)/.test(o))?"plain TCP, to whoever reaches it":void 0;if(!/^dockerd(?:-entrypoint\.sh)?$/.test(s))return;let t=o=>e.some(a=>o.test(a));if(!(t(/^--tlsverify(?:=(?:true|1))?$/)||
!e.some((o,a)=>{let i=/^(?:-H|--host)$/.test(e[a-1]??"")?o:/^(?:-H=?|--host=)(.+)$/.exec(o)?.[1];return i!==void 0&&/^(?:tcp:\/\/|[^:/]*:\d+$)(?!127\.|localhost|\[::1\])/.test(i)})))return t(/^--tls(?:=(?:true|1))?$/)?
"TLS to whoever reaches it: add --tlsverify":"plain TCP, to whoever reaches it"}function Fo(e,s,t){let o=W({id:t},s).get(e);return o!==void 0&&tt(o.host.networks)}var Le="2026-11-22",Z=`
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
`,M=new Map;function ee(e){if(M.has(e))return M.get(e);let s=`
${e}: `,t=Z.indexOf(s),o=t<0?void 0:Z.slice(t+s.length,Z.indexOf(`
`,t+1)),a=o===void 0?void 0:new Map(o.split(" ").map(i=>i.split("=")));return M.size<1e3&&M.set(e,a),a}var Jo=[[/^mcr\.microsoft\.com\/dotnet\/(?:sdk|aspnet|runtime|runtime-deps|nightly\/\w+|core\/\w+)$/,
"dotnet"],[/^docker\.elastic\.co\/(?:elasticsearch\/elasticsearch|kibana\/kibana)$/,"elasticsearch"],[/^(?:osrf\/ros2?|ros2?|dustynv\/ros|tiryoh\/ros2?-desktop-vnc|arm64v8\/ros)$/,"ros"],[/^hashicorp\/(?:vault|consul)$/,
""],[/^(?:quay\.io\/centos\/)?centos$/,"centos"]];function Yo(e){let s=H(e),t=e.tag?.toLowerCase();if(s===null||!t)return;let o=Jo.find(([r])=>r.test(s))?.[1],a=o===""?s.slice(s.indexOf("/")+1):o??s,i=ee(
a);return(i&&te(a,i,t))??ta(t,me(s))}function te(e,s,t){let o=(t.replace(/^v(?=\d)/,"").split("-")[0]??"").replace(/^(\d+)u\d.*$/,"$1").split(/[._+]/);for(let a=o.length;a>0;a-=1){let i=o.slice(0,a).join(
"."),r=s.get(i);if(r&&a===1&&o.length>1&&Xo(s,i))return;if(r)return r<Le?{release:`${e} ${i}`,date:r}:void 0}}var Xo=(e,s)=>[...e.keys()].some(t=>t.startsWith(`${s}.`)),Qo=new Set("precise saucy vivid\
 wily artful cosmic disco groovy impish kinetic lunar mantic plucky".split(" ")),Zo=/(?:^|[-_.])(alpine|debian|ubuntu|centos|fedora|php|python|node|nodejs|ruby|perl|golang|go)[-_]?(\d+(?:\.\d+)*)(?=$|[-_])/g,
ea={nodejs:"node",go:"golang"};function ta(e,s){for(let[,t="",o=""]of e.matchAll(Zo)){let a=ea[t]??t,i=te(a,ee(a)??new Map,a==="ubuntu"?o.replace(/^(\d\d)(\d\d)$/,"$1.$2"):o);if(i)return i}for(let t of e.
split(/[-_]/))for(let o of["debian","ubuntu"]){let a=ee(o);if(/^[a-z]+$/.test(t)&&a?.has(t)&&(s||!Qo.has(t)))return te(o,a,t)}}var sa=p({id:"no-eol-image",on:"workload",severity:"medium",confidence:"m\
edium",profile:"recommended",summary:"Do not use images whose release is no longer maintained.",why:"Holes that are found after the end of maintenance stay open, and everybody knows which ones: attack\
ers read the same announcements. The image is not built again either, so the holes of the distribution under it stay open too.",standards:["CIS-4.4","CWE-1104"],references:{"endoflife.date":"https://e\
ndoflife.date/"},examples:[],*check(e){for(let{ref:s,role:t}of e.references){let o=s.state==="unknown"||t==="syntax"?void 0:Yo(s.value);o&&s.state!=="unknown"&&(yield{at:s,message:`${h(s.value.text)}:\
 the maintenance of ${o.release} ended on ${o.date} (as known on ${Le})`})}}}),oa=p({id:"no-exec-form-substitution",on:"workload",severity:"medium",profile:"recommended",summary:"Do not expect a shell\
 to expand exec-form commands.",why:"No shell reads an exec-form command, so $(cat /run/secrets/password) is not replaced: the program gets that text, and the password becomes a string anybody can rea\
d in this file. `&&` and `|` are handed over as arguments in the same way, and what follows never runs. A shell that is started so takes one word for its text: of `sh -c node server.js` it runs `node`\
.",standards:[],references:{"Shell and exec form":"https://docs.docker.com/reference/dockerfile/#shell-and-exec-form"},examples:[],*check(e){let{cmd:s,entrypoint:t,healthcheck:o}=e.image,a=ze(t);for(let[
r,n]of[["entrypoint",t],["command",s]]){let l=ze(n);!l||r==="command"&&a&&Ue(a)||(yield*He(l,`the ${r} of ${u(e)}`),yield*qe(n,n.state==="written"?n.value:null,`the ${r} of ${u(e)}`))}let i=o.state===
"written"?o.value?.test:null;i?.form==="exec"&&(yield*He(i.words,`the health check of ${u(e)}`)),yield*qe(o,i??null,`the health check of ${u(e)}`)}});function*qe(e,s,t){let o=s&&$t(s);if(!o)return;let a=o.
words.map(i=>v(i)??"...").join(" ");yield{at:e,message:`the shell runs ${h(o.text)} alone in ${t}, and ${h(a)} is lost: write the whole line as one string`}}var ze=e=>e.state==="written"&&e.value?.form===
"exec"?e.value.words:void 0,aa=/^(?:.*\/)?(?:ba|da|a|z|k|c|tc|fi)?sh$|^(?:.*[\\/])?(?:cmd|powershell|pwsh)(?:\.exe)?$/i,ia=/^(?:.*\/)?(?:perl|python[\d.]*|node|ruby|php|lua|deno|bun|psql|mysql|mariadb|mongosh|su)$/,
ra=/^(?:.*\/)?(?:envsubst|awk|gawk|mawk|grep|egrep|fgrep|sed|make|jq|yq|find|xargs|expect|dockerize|gomplate|confd|watch|parallel)$/;function Ue(e){let s=e.map(t=>v(t)??"");return ra.test(s[0]??"")?!0:
s.some((t,o)=>aa.test(t)&&Ke(s,o,/^-\w*c$|^\/[cC]$|^-[Cc]ommand$/)||ia.test(t)&&Ke(s,o,/^-\w*[cer]$|^--(?:eval|execute|command)$/))}function Ke(e,s,t){for(let o of e.slice(s+1)){if(t.test(o))return!0;
if(!/^[-/]/.test(o))return!1}return!1}function*He(e,s){if(!Ue(e))for(let[t,o]of e.entries()){let a=v(o);if(a===void 0)continue;let i=na(a);if(!i||t===0&&i==="operator")continue;let r=t>0?v(e[t-1])??"":
"",n=/(?:^|-)(?:requirepass|masterauth|pass|passwd|password|auth|token|secret|api-?key)$/i.test(r)||/^--?[\w-]*(?:pass|passwd|password|token|secret|key)=/i.test(a),l=n?"high":i==="variable"?"low":"med\
ium",d=n?"the credential becomes this very text":i==="operator"?"the program gets it as an argument":"it is passed on as it is";yield{at:o,severity:l,message:`no shell reads ${s}, so ${h(a)} is not ex\
panded: ${d}`}}}function na(e){if(/\$\([^)]|(?:^|=)`[^`]+`$/.test(e))return"command";if(/^(?:&&|\|\||\||>|>>|<|;|2>&1|&|2>|&>)$/.test(e))return"operator";let s=e.replace(/\$\{[A-Za-z_][^}]*(\}?)/g,(t,o)=>o?
"$X":t);return!/['\s]/.test(s)&&/(?:^|[=:/@])\$[A-Za-z_]/.test(s)?"variable":void 0}var Ge=new Set("latest stable edge nightly dev devel develop development main master mainline trunk canary rolling c\
urrent lts next unstable testing sid snapshot preview head tip insiders experimental".split(" ")),la=new Set("alpine slim fpm cli apache perl jdk jre debug nonroot management bash dev musl full base m\
inimal standard ubuntu debian alpine-slim windowsservercore nanoserver onbuild zts ls chiseled temurin corretto core ubi ubi-minimal distroless runtime sdk aspnet static".split(" ")),da=new Set("buste\
r bullseye bookworm trixie forky bionic focal jammy noble oracular plucky resolute".split(" "));function ca(e,s){let t=e.toLowerCase().split(/[-_]/),[o=""]=t;if(Ge.has(o))return`\`${e}\` moves`;if(t[t.
length-1]==="dev")return`\`${e}\` moves`;let a=i=>la.has(i)||Ge.has(i)||!s&&da.has(i);return t.every(a)?`\`${e}\` names a variant and no version`:void 0}var ha=p({id:"no-floating-tag",on:"workload",severity:"\
medium",profile:"recommended",summary:"Do not use image tags that move.",why:"Today's latest is not tomorrow's: two builds of the same commit differ, a fix disappears, a compromised release arrives un\
asked, and nobody can say afterwards which image was running.",standards:["OWASP-13","NIST-4.2.2","CWE-1357"],references:{"Pin base image versions":"https://docs.docker.com/build/building/best-practic\
es/#pin-base-image-versions"},examples:[],*check({references:e},{builtImages:s}){for(let{role:t,ref:o}of e){if(!k(o,({path:n,tag:l,digest:d,fault:c})=>n!==null&&l!==null&&d===void 0&&!c)||s.has(E(o.value)))
continue;let{tag:a,text:i}=o.value,r=a?ca(a,Ft(o.value)?.kind==="os"):"no tag means latest";r&&(yield{at:o,severity:t==="syntax"?"low":"medium",message:`${h(i)} moves: ${r===`\`${a}\` moves`?`${h(a??"")}\
 is another image every time`:r}`})}}}),ma=p({id:"no-insecure-tls-env",on:"workload",severity:"high",profile:"recommended",summary:"Do not switch certificate checks off by environment variable.",why:"\
One variable switches the check off for every connection of the program, to every host, and of every program it starts. Anybody on the way can then read and change what is sent, tokens included, and n\
othing says so.",standards:["CWE-295"],references:{NODE_TLS_REJECT_UNAUTHORIZED:"https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue"},examples:[],*check(e,s){for(let o of we(e.image.env)){
let{name:a,value:i}=o.value;if(!i||i.state==="unknown")continue;let r=P(a,i.value);r&&(yield{at:o,...R(e,`${a}=${i.value}`,`of ${u(e)}`,r)})}let t=e.dialect==="dockerfile"?$(e,s):void 0;for(let{keyword:o,
name:a,literal:i,span:r}of t?.assignments??[]){let n=o==="ARG"&&i!==""?P(a,i):void 0;n&&(yield{at:{span:r},...R(e,`${a}=${i}`,"of the build",n)})}for(let{instruction:o,script:a}of t?.scripts??[]){if(o.
keyword!=="RUN")continue;let i=new Set(a.commands.flatMap(r=>r.name==="unset"?r.words.map(({text:n})=>n):[]));for(let{assignments:r,words:n,name:l}of a.commands){for(let d of r){let c=P(d.name,d.value.
text);c&&(yield{at:d,...R(e,`${d.name}=${d.value.text}`,"of this command",c)})}for(let d of/^(?:export|declare|set|setx)$/.test(l)?n.slice(1):[]){let c=d.text.indexOf("="),m=d.text.slice(0,Math.max(c,
0)),g=c>0&&!i.has(m)?P(m,d.text.slice(c+1)):void 0;g&&(yield{at:d,...R(e,d.text,"of this script",g)})}}}}}),R=({ships:e},s,t,o)=>({severity:e?"high":"medium",message:`${h(s)} in the environment ${t} ${_t(
o)}`}),fa=p({id:"no-passwordless-service",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not run services with authentication switched off.",why:"Whoever reaches\
 the port owns the data: another container on the network, a page in a developer's browser, and, if the port is published, everybody who scans for it, which takes them minutes.",standards:["OWASP-12",
"NIST-4.4.4","CWE-306"],references:{"CWE-306: missing authentication":"https://cwe.mitre.org/data/definitions/306.html"},examples:[],*check(e,s){if(!e.ships)return;let t=ua(e),o=dt(e);for(let r of w(e.
image.env,({value:n})=>n!==null)){let{name:n,value:l}=r.value,d=l&&l.state!=="unknown"?l.value:void 0;d!==void 0&&Ut(n,d,o)&&(yield{at:r,severity:t,message:`${h(`${n}=${d}`)} lets anyone who can reach\
 ${u(e)} in without a password`})}for(let{file:r,text:n,spanOf:l,at:d}of b(e)?kt(e,s):[]){let c=Gt(r,n);c&&(yield{at:{span:l(c.start,c.end)},severity:t,related:[{span:d.span,message:"mounted here"}],message:`${h(
n.slice(c.start,c.end))} lets anyone who can reach ${u(e)} in without a password`})}let a=pa(e),i=r=>Kt(r.map(({text:n})=>n).join(" "),a);for(let r of x(e)){let n=r.what==="health check"?void 0:r.commands.
find(({words:d})=>i(d)),l=n&&i(n.words);n&&l&&(yield{at:O(r,n.words,d=>i(d)===l),severity:t,message:`${h(l)} lets anyone who can reach ${u(e)} in without a password`})}}});function ua(e){return b(e)?e.
development?"low":re(e)?"high":"medium":"medium"}var pa=({image:e})=>e.ref&&e.ref.state!=="unknown"?e.ref.value.path?.split("/").pop()??"":"",ga=p({id:"no-secret-in-command",on:"workload",severity:"hi\
gh",confidence:"medium",profile:"recommended",summary:"Keep secrets out of commands, entrypoints and health checks.",why:"The command line of a process is no secret: `ps` shows it to every account on \
the host and in the container, `docker inspect` to whoever may ask the engine, and the file it is written in to everybody with the repository.",standards:["OWASP-12","CWE-214"],references:{"Secrets in\
 Compose":"https://docs.docker.com/compose/how-tos/use-secrets/"},examples:[],*check(e,s){for(let{what:t,command:o,commands:a,setting:i}of x(e)){if(b(e)&&i.via?.some(({how:l})=>l==="built-from"))continue;
let r=s.lookup.source(i.span.file)?.text??"",n=o.script?a.flatMap(l=>Yt(l)??[]):[...fs(r,i.span)];for(let l of n)yield{at:l,severity:l.secret.wellKnown?q(e):l.secret.by==="format"?"critical":"high",message:`${j(
l.secret.what)} ${l.secret.what} stands in the ${t} of ${u(e)}, for everybody who can list processes: read it from a file`}}}}),wa=p({id:"no-secret-in-env",on:"workload",severity:"high",confidence:"me\
dium",profile:"recommended",summary:"Keep secrets out of environment variables.",why:"What ENV sets stands in the image for everybody who can pull it, and what Compose sets stands in the repository. E\
very process in the container inherits it, crash reports and debug pages print it, and `docker inspect` shows it.",standards:["CIS-4.10","OWASP-12","NIST-4.1.4","CWE-526","CWE-798"],references:{"Secre\
ts in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/","Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],*check(e,s){let t=w(e.image.env,({value:a})=>a!==null).
filter(a=>!K(a));yield*ya(e,s);let o=w(e.image.env).map(({value:a})=>a.name);for(let a of t){let{name:i,literal:r}=a.value,n=S(i,r)??ka(a.value,t);if(!n||V(i,r,n,s,o))continue;let l=b(e)&&!a.via?.some(
({how:c})=>c==="built-from"),d=l?u(e):e.ships?"the image, for everybody who can pull it":`${u(e)}, and its cache and history`;yield{at:a,severity:Ve(n,e,l),message:`${h(i)} puts ${j(n.what)} ${n.what}\
 into ${d}${va(a.value)?", and loses what follows its `$`, which is read as a variable":""}`}}}}),va=({literal:e,value:s})=>e.includes("$")&&!e.includes(D)&&!(s&&k(s,t=>t===e));function*ya(e,s){for(let{
keyword:t,name:o,literal:a,span:i}of $(e,s)?.deferred??[]){let r=t==="ENV"?S(o,a):void 0;!r||V(o,a,r,s)||(yield{at:{span:i},severity:Ve(r,e,!1),message:`${h(o)} puts ${j(r.what)} ${r.what} into the im\
age, and into every image built on it`})}}function ka({name:e,literal:s,value:t},o){if(!s.includes(D)||t?.state!=="written")return;let a=o.find(({span:i})=>t.via?.some(r=>r.span.start===i.start&&r.span.
file===i.file));return a&&!S(a.value.name,a.value.literal)?S(e,t.value):void 0}function Ve({by:e,wellKnown:s},t,o){let{ships:a,dialect:i}=t;return s?q(t):e==="format"?"critical":o||i==="dockerfile"&&!a?
"high":"critical"}var ba=/\$?\$(?:apr1|2[aby]|5|6)\$/,$a=p({id:"no-secret-in-label",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Keep secrets out of labels.",why:"\
Labels are there to be read: `docker inspect` shows them without any right to the container, registries list those of an image, and monitoring copies them into every metric.",standards:["OWASP-12","CW\
E-798"],references:{"Docker object labels":"https://docs.docker.com/engine/manage-resources/labels/"},examples:[],*check(e){for(let s of w(e.image.labels,({value:t})=>t!==null)){let{name:t,literal:o}=s.
value,a=S(t.slice(t.lastIndexOf(".")+1),o),i=a?.wellKnown&&/\b(?:docker|podman)\s+run\b/.test(o)?void 0:a,r=ba.test(o);!i&&!r||K(s)&&S(t,o)||(yield{at:s,severity:r?"low":"medium",message:r?`${h(t)} sh\
ows a password hash of ${u(e)} to whoever can list labels: keep it in a file`:`${h(t)} shows a ${i?.what??"credential"} of ${u(e)} to whoever can list labels`})}}}),xa=/^\/(?:etc|usr|proc|sys|dev|root|boot|bin|sbin|lib|lib64)\/?$|^\/$|^(?:\/var)?\/run\/(?:docker|containerd\/containerd|crio\/crio|podman\/podman)\.sock$/,
Sa=p({id:"no-sensitive-volume",on:"workload",severity:"low",profile:"strict",summary:"Do not declare volumes over system paths.",why:"A path that VOLUME declares stays writable when the container runs\
 with a read-only root, and what was there when the image was built is copied into a fresh volume at every start. Over /etc or /usr an intruder can then change the programs and settings that were to b\
e fixed.",standards:[],references:{VOLUME:"https://docs.docker.com/reference/dockerfile/#volume"},examples:[],*check({image:e,dialect:s,ships:t}){if(!(s!=="dockerfile"||!t))for(let o of w(e.volumes)){
let a=o.value.replace(/^["']|["']$/g,"");xa.test(a)?yield{at:o,message:`VOLUME over ${h(a)} keeps it writable under a read-only root`}:/^[^:]+:./.test(a)&&!/^[A-Za-z]:[\\/]/.test(a)&&(yield{at:o,message:`${h(
a)} is no bind mount: VOLUME takes paths inside the image only`})}}}),Aa=/git(?:ea|lab|ness)|forgejo|gogs|sftp|ssh|bastion|jump|rsync|phabricator|onedev|borg|soft-serve/i,Oa=p({id:"no-ssh-server",on:"\
workload",severity:"medium",profile:"recommended",summary:"Do not run an SSH server in a container.",why:"An SSH server is a second way in, with keys and passwords of its own that somebody has to look\
 after, beside a service that was to be the only one. `docker exec` does the same through the engine, with its access control and its log.",standards:["CIS-5.7"],references:{"docker exec":"https://doc\
s.docker.com/reference/cli/docker/container/exec/"},examples:[],*check(e){if(!e.ships||Aa.test(Ea(e)))return;for(let t of x(e)){let{what:o,commands:a}=t,i=o==="health check"?void 0:a.find(({name:r,words:n})=>/^(?:sshd|dropbear)$/.
test(r)||r==="service"&&/^sshd?$/.test(n[1]?.text??"")||n[0]?.text==="/etc/init.d/ssh");i&&(yield{at:O(t,i.words.slice(0,1),()=>!0),message:`${u(e)} starts an SSH server`})}let s="host"in e?e.host:void 0;
for(let t of s&&!k(s.networkMode,o=>o==="host")?w(s.portBindings,({containerPort:o,protocol:a})=>o!==null&&a==="tcp"&&Be(o)):[])yield{at:t,message:`${u(e)} publishes the port of an SSH server`};if(e.dialect===
"dockerfile")for(let t of w(e.image.exposedPorts,o=>o.protocol==="tcp"&&Be(o)))yield{at:t,severity:"low",message:"the image exposes port 22, that of an SSH server"}}}),Be=({from:e,to:s})=>e<=22&&s>=22,
Ea=({image:e,path:s})=>`${e.ref&&e.ref.state!=="unknown"?e.ref.value.text:""} ${s[s.length-1]??""}`,Ca=p({id:"no-unneeded-expose",on:"workload",severity:"medium",profile:"recommended",summary:"Expose \
only ports the image itself serves.",why:"EXPOSE tells operators and tools what to open: `docker run -P` publishes every port it lists, and firewall rules are made from it. A database or debug port in\
 an application image is an invitation to open it.",standards:["CIS-5.9"],references:{EXPOSE:"https://docs.docker.com/reference/dockerfile/#expose"},options:{most:ct("More ports than one image should \
expose.",5)},examples:[],*check(e,s,{most:t}){if(e.dialect!=="dockerfile"||!e.ships)return;let o=e.base?.ports??[],a=w(e.image.exposedPorts,({from:n})=>!o.includes(n)),i=Ia(e,s);for(let n of a){if(n.value.
protocol!=="tcp")continue;let l=vs.filter(m=>m.port>=n.value.from&&m.port<=n.value.to),d=l.find(({service:m})=>i(m.words)),c=d?l.find(m=>m===d&&m.service.kind==="debug"):l.find(({shared:m,service:g})=>!m&&
g.kind!=="debug");c&&(yield{at:n,message:_a(c)})}let r=a[t];r&&(yield{at:r,severity:"low",message:`the image exposes ${a.length} ports: one service needs fewer`})}}),_a=({port:e,what:s,service:{kind:t}})=>t===
"debug"?`port ${e} is that of ${s}, which no image that ships should open`:t==="back door"?`port ${e} is ${s}, and nothing here shows what it is for`:`port ${e} is that of ${s}, and nothing here shows\
 that the image is that service`;function Ia(e,s){let t=new Map;return o=>{let a=t.get(o)??Pa(e,s,o);return t.set(o,a),a}}function Pa({span:e,base:s},t,o){return o.test(s?.name??"")||o.test(e.file)?!0:
C(t).find(({source:a})=>a.path===e.file)?.instructions.some(({keyword:a,logical:{text:i}})=>ja(a,i,o))===!0}function ja(e,s,t){if(e==="CMD"||e==="ENTRYPOINT"||e==="FROM"||e==="COPY"||e==="ADD")return t.
test(s);if(e!=="RUN")return!1;let o=s.replace(/\b(?:pip3?|npm|yarn|gem|composer|cargo|go)\s+(?:install|add|i|ci|get)\b[^&|;]*/g,"").replace(/[\w.+-]+/g,a=>a.replace(/^[\w.+-]*(?:-client|-dev|-devel|-libs|-tools|-cli)\b/,
"").replace(/\blib[\w.+-]*/,""));return t.test(o)}var Wa=p({id:"non-root-user",on:"workload",severity:"high",profile:"recommended",summary:"Run as a user other than root.",why:"Root in a container is \
root on the host as far as the kernel is concerned, held back only by namespaces and capabilities. Every hole in those, every careless mount, every writable file inside is worth far more to an intrude\
r who arrives as root.",standards:["CIS-4.1","OWASP-2","PSS-R","CWE-250"],references:{USER:"https://docs.docker.com/reference/dockerfile/#user"},examples:[],*check(e,s){let{image:t,ships:o,windows:a,base:i}=e,
{user:r}=t;if(!o||a||r.state==="unknown"||!pt(e)(r.value))return;let n=ce(e,s),l=at(r,s);if(n==="dropped"||l&&it(l,e,s))return;let d=r.state==="written",c=ss(e)&&(B(t.cmd)||B(t.entrypoint)||b(e)&&!e.build&&
!d);yield{at:r,severity:c?"info":d?"high":"medium",...n==="unclear"?{confidence:"low"}:{},message:`${u(e)} runs as root${d?`: ${Da(r.value,l)}`:`, ${Na(e)}`}`,fix:yt({set:"user",to:i?.account??"10001"})}}});
function Da(e,s){return s?`the user is ${e===""?"empty":h(e)} unless the build passes ${h(s)}; give the ARG a default`:e===""?"the user is empty, which means root":e.startsWith(":")?`${h(e)} names a g\
roup and no account, which means root`:z(e)?`${h(e)} is written here`:`${h(e)} is created with uid 0, so it is root under another name`}function Na({base:e,image:s}){return e?e.drops&&s.entrypoint.state===
"written"?`the default of ${e.name}: its own entrypoint, which changes to ${h(e.account??"another account")}, is replaced`:e.unprivileged?`the default of ${e.name}; ${e.unprivileged} is the same witho\
ut root`:`the default of ${e.name}${e.account?`, which has the account ${h(e.account)} for this`:""}`:"because nothing says otherwise"}var Ta=p({id:"numeric-user",on:"workload",severity:"info",profile:"\
strict",summary:"Give the user as a number so that runAsNonRoot can verify it.",why:"Kubernetes cannot tell whether a name is root without opening the image, so it refuses to start a pod with runAsNon\
Root. A number it checks at once, and a name in /etc/passwd can be given uid 0.",standards:[],references:{runAsNonRoot:"https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"},examples:[],
*check({dialect:e,image:s,ships:t,windows:o},a){e!=="dockerfile"||!t||o||_(a).length>0||ge(s.user,i=>!z(i)&&typeof A(be(i).account)!="number")&&(yield{at:s.user,message:`${h(s.user.value)} is a name: \
runAsNonRoot can only check a number`})}}),Fe=new Set(["basename cat chgrp chmod chown cp cut date dd df diff dirname du env find grep gzip head hostname id install jq ln ls mkdir mktemp mv printenv r\
m rmdir rsync sed seq sort stat tar touch tr uname unzip wc whoami yq zip","apk apt apt-get dnf yum pip git curl wget openssl ssh-keygen keytool envsubst","aws az mc mongo mongoimport mongorestore mon\
gosh mysql mysqladmin mysqldump mariadb mariadb-admin psql pg_dump pg_dumpall pg_isready pg_restore createdb createuser dropdb redis-cli valkey-cli sqlite3 rabbitmqctl kafka-topics kafka-topics.sh fdb\
cli etcdctl kubectl helm","alembic atlas dbmate flyway goose liquibase migrate sqlx","jest mocha pytest tox phpunit rspec vitest playwright k6 ab"].flatMap(e=>e.split(" "))),Ma=p({id:"pid1-handles-sig\
nals",on:"workload",severity:"low",confidence:"medium",profile:"strict",summary:"Let process 1 receive signals and reap children.",why:"When a container stops, only its first process, number 1, hears \
of it. A shell or npm in that place does not tell the program it started: ten seconds later that is killed, in the middle of what it writes. Process 1 also has to collect every process that ended; whe\
re it does not, they pile up until nothing new can start.",standards:[],references:{"ENTRYPOINT in shell form":"https://docs.docker.com/reference/dockerfile/#shell-form-entrypoint-example"},examples:[],
*check(e,s){let{ships:t,windows:o}=e;if(!t||o||b(e)&&(k(e.host.init,m=>m)||Dt(e,s))||e.dialect==="dockerfile"&&s.containers.some(({build:m,host:g})=>m?.dockerfile===e.span.file&&m.stage?.join()===e.path.
join()&&k(g.init,f=>f)))return;let a=s.lookup.shell,i=a&&st(e,a);if(!i||i.script.fault||i.at.via?.some(({how:m})=>m==="built-from"))return;let r=e.dialect==="dockerfile"?$(e,s):void 0;if(i.at.value?.form===
"shell"&&r&&T(r).some(({shell:m})=>m))return;let n=Je(i.script),l=n.find(m=>le(m,e)==="program"),d=l&&jt(e,s)?ut(l,e,s,a):void 0,c=(l&&La(l))??(d?Ye(Je(d),{shell:d.name,certain:!0}):l?void 0:Ra(n,e));
c&&(yield{at:i.at,confidence:c.confidence,message:`${c.what} process 1 of ${u(e)}${c.so}`})}}),Je=({commands:e})=>e.filter(({substitutedInto:s,tested:t})=>!s&&!t);function Ra(e,s){let t=e.map(a=>le(a,
s)),o=t[t.length-1];return t.includes("init")||o===void 0||typeof o=="string"?void 0:Ye(e,o)}function Ye(e,{shell:s,certain:t}){let o=e[e.length-1];if(!o||e.some(({name:n,wrappers:l})=>n==="trap"||l.some(
d=>d.name==="exec")))return;let a=t?"medium":"low";if(o.background)return{what:`${h(s)} is`,so:` and ends once it has started ${Qe(Xe(e))} in the background, which stops the container: remove the \`&\``,
confidence:a};let i=e.some(({name:n})=>n==="wait");if(ne.has(o.name)&&!o.conditional&&!i)return;let r=Xe(e);if(!(r!==void 0&&Fe.has(r)))return{what:`${h(s)} is`,so:` and does not forward signals to ${Qe(
r)}: put \`exec\` before the last program, or start an init such as tini first`,confidence:a}}function Xe(e){let s=e.filter(({name:a})=>a&&!ne.has(a)),t=s.findLast(({ends:a})=>a)??s.findLast(({conditional:a})=>!a)??
s[s.length-1],o=t?[t,...t.readsFrom].map(({name:a})=>a):[];return o.findLast(a=>!Fe.has(a))??o[0]}var Qe=e=>!e||e===D?"what it starts":h(e);function La({name:e,words:s}){let t=s[1]?.text;if(!(!/^(?:npm|yarn|pnpm)$/.
test(e)||!t||/^(?:exec|dlx|node)$/.test(t)))return{what:`${h(`${e} ${t}`)} makes ${e}`,so:", and does not forward signals: start the program itself, or an init such as tini first",confidence:"medium"}}
var qa=p({id:"required-labels",on:"workload",severity:"info",profile:"strict",summary:"Carry the labels your organisation requires.",why:"When a container misbehaves at night, its labels say whose it \
is and where its source lies. One without them is a container nobody answers for.",standards:[],references:{"Image annotations":"https://github.com/opencontainers/image-spec/blob/main/annotations.md"},
options:{image:ie("Labels of images that ship, and what their values look like: * stands for anything, an empty text for any value."),service:ie("The same for Compose services, whose image's labels co\
unt.")},examples:[],*check(e,s,{image:t,service:o}){let{labels:a}=e.image,i=b(e)?o:t;if(!e.ships||a.state==="unknown"||Object.keys(i).length===0)return;let r=[];for(let[n,l]of Object.entries(i)){let d=a.
value.findLast(c=>c.state==="unknown"||c.value.name===n);d?l&&d.state==="written"&&d.value.value?.state==="written"&&!N(d.value.value.value,l)&&(yield{at:d,message:`${h(n)} of ${u(e)} does not look li\
ke ${h(l)}`}):r.push(n)}if(r.length){let n=r.length===1;yield{at:b(e)||!e.image.ref?e:e.image.ref,message:`${u(e)} lacks the required ${n?"label":"labels"} ${r.map(h).join(", ")}`}}}}),za=/^(?:postgres|mysql|mariadb|mongo|redmine|wordpress|nextcloud|joomla|matomo|percona|bitnami\/.*)$/,
Ua=p({id:"secret-as-file",on:"workload",severity:"info",confidence:"medium",profile:"strict",summary:"Pass credentials as secret files, not as environment.",why:"Every child process inherits the envir\
onment, `docker inspect` and debug pages print it, and crash reports carry it away. A file under /run/secrets is read by the one program that needs it.",standards:["OWASP-12","CWE-526"],references:{"S\
ecrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/"},examples:[],*check(e){if(b(e))for(let s of w(e.image.env)){let{name:t,literal:o,value:a}=s.value;if(!Vt(t)||a!==null&&!o.includes(
"\uFFFC")||s.via?.some(({how:r})=>r==="built-from"))continue;let i=e.base&&za.test(e.base.name)&&!K(s);yield{at:s,message:`${h(t)} hands a credential to every process of ${u(e)}${i?`; this image reads\
 it from a file that ${h(`${t}_FILE`)} names`:"; mount it as a secret and read the file"}`}}}}),Ka=/^(?:root|daemon|bin|sys|sync|games|man|lp|mail|news|uucp|proxy|www-data|backup|list|irc|nobody|operator|guest|ftp|adm|shutdown|halt|nonroot)$/,
Ha=p({id:"user-matches-image",on:"workload",severity:"low",confidence:"low",profile:"strict",summary:"Use the account the image was built for.",why:"A name that the image's /etc/passwd does not hold e\
nds the container before it starts. A number that is not the owner of its data makes the service fail at the first write, and the usual repair is to run it as root after all.",standards:[],references:{
USER:"https://docs.docker.com/reference/dockerfile/#user"},examples:[],*check(e,s){yield*Va(e,s),yield*Ga(e);let{image:t,ships:o,windows:a,contents:i,base:r,added:n}=e,l=t.user.state==="written"?be(t.
user.value).account:void 0;if(!o||a||!l||t.user.state!=="written"||A(l)==="refused")return;if(A(l)===void 0){i===null&&n?.copied&&!n.copied.some(({path:g,folder:f})=>g==="/etc/passwd"||f&&/^\/(?:etc)?$/.
test(g))?yield{at:t.user,severity:"medium",confidence:"high",message:`${h(l)} has no number: an image from scratch has no /etc/passwd to look it up in, so the container does not start`}:r?.account&&l!==
r.account&&!(Ka.test(l)&&!r.name.startsWith("cgr.dev/"))&&!Ja(e,l)&&(yield{at:t.user,message:`${r.name} documents the account ${h(r.account)}, and nothing here makes ${h(l)}`});return}let d=i?.owner,c=d?.
ids.split(":")[0]??(/^[1-9]\d*$/.test(r?.user??"")?r?.user:void 0),m=r?.kind==="datastore"||r?.kind==="broker";c&&m&&A(l)!==A(c)&&A(l)!==0&&!n?.builds&&!n?.mentions.has("chown")&&(yield{at:t.user,message:`${u(
e)} runs as ${l}, and the image was built to run as ${d?.ids??c}${d?.path?`, which owns its data in ${h(d.path)}`:""}`})}});function*Ga(e){if(!e.ships||e.windows)return;let{hooks:s=[],host:t}=b(e)?e:{},
o=[...[e.image.user,...s.map(({user:a})=>a)].flatMap(a=>a.state==="written"?fe(a.value).map(i=>({at:a,part:i})):[]),...t?w(t.groupAdd).flatMap(a=>fe(a.value).map(i=>({at:a,part:i}))):[]];for(let{at:a,
part:i}of o)yield{at:a,severity:"medium",confidence:"high",message:`${h(i)} is out of range: the engine takes numbers from 0 to 2147483647, and starts nothing with this one`}}function*Va(e,s){let t=e.
contents===null&&!e.windows?$(e,s):void 0;if(!t)return;let o=new Set,a={user:"/etc/passwd",group:"/etc/group"},i=T(t).toReversed();if(!i.some(({scripts:r})=>r.some(({instruction:n})=>n.keyword==="RUN")))
for(let{each:r,copy:n}of i.flatMap(l=>l.copies.map(d=>({each:l,copy:d})))){let{owner:l}=n,[d="",c=""]=(l&&v(l))?.split(":")??[],m=[...ue(d)||o.has(a.user)?[]:[d],...ue(c)||o.has(a.group)?[]:[c]],g=n.instruction.
flags.some(({name:f,text:y})=>f==="link"&&y!=="false");l&&r===t&&m.some(Boolean)&&!g&&(yield{at:{span:l.span},severity:"medium",confidence:"high",message:`${m.filter(Boolean).map(h).join(" and ")} can\
not be looked up: an image from scratch has no /etc/passwd or /etc/group, so the files belong to root; use numbers`});for(let f of Object.values(a))Ba(n,f)&&o.add(f)}}var Ba=(e,s)=>us(e)?.some(({path:t,
folder:o,file:a})=>t===s||a===s?!0:o&&(t==="/"||t==="/etc")&&!(a&&Fa.test(a)))??!0,Fa=/^\/etc\/(?:passwd|group|g?shadow)$/,Ja=({added:e,image:s},t)=>e===void 0||e.builds||e.copied===null||e.mentions.has(
t)||e.copied.some(({path:o})=>o==="/etc/passwd")||v(s.user)?.includes("$")===!0,Ya=p({id:"valid-image-reference",on:"workload",severity:"high",profile:"recommended",summary:"Write image references tha\
t can be pulled.",why:"A reference that breaks the grammar stops the build or the deployment, often only where a variable is empty. Somebody in a hurry then replaces a pinned image by whatever works.",
standards:[],references:{"Grammar of references":"https://github.com/distribution/reference"},examples:[],*check({references:e}){for(let{ref:s}of e)k(s,({fault:t})=>t!==void 0)&&(yield{at:s,message:`${h(
s.value.text)} is no image reference: ${s.value.fault}`})}});module.exports={a:ks,b:$s,c:Os,d:Es,e:_s,f:Ps,g:js,h:Ls,i:Us,j:Ks,k:Vs,l:Ys,m:Zs,n:to,o:oo,p:co,q:wo,r:vo,s:bo,t:Ao,u:Oo,v:Co,w:Ro,x:Go,y:sa,
z:oa,A:ha,B:ma,C:fa,D:ga,E:wa,F:$a,G:Sa,H:Oa,I:Ca,J:Wa,K:Ta,L:Ma,M:qa,N:Ua,O:Ha,P:Ya};
