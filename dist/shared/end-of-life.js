"use strict";const{$b:ae,Ba:at,Bb:rt,Cb:nt,Cc:re,D:ne,Db:it,Eb:q,G:ie,Ga:lt,Gb:dt,Ha:ct,Hb:ht,Ia:mt,J:ut,K:ft,M:le,N:pt,Oa:gt,Ob:A,Qa:vt,Ra:de,S:wt,Ua:yt,Ub:kt,Vb:bt,W:ce,Xb:$t,Zb:he,aa:me,ac:ue,bc:xt,cb:L,db:St,dc:fe,
eb:$,ec:Ot,fa:At,fc:Ct,ga:p,ha:Et,hc:_t,ic:It,mb:jt,o:Pt,pa:Wt,qb:pe,sc:Dt,ta:Nt,uc:Tt,vc:Rt,wb:j,wc:Mt,y:qt,za:Lt}=require("./rule.js"),{w:Ut}=require("./apparmor-system.js"),{a:zt,b:Kt,m:Ht}=require("./syscalls.js"),
{Ca:Vt,Cd:f,Dc:Gt,Ea:Bt,Ec:Ft,Ha:Jt,Ic:Xt,Jd:S,Ka:Yt,La:Zt,Nc:P,O:U,Oa:Qt,Od:es,Pa:ts,Pc:ss,Pd:C,Qd:E,Rd:ge,Sd:z,Td:os,Uc:O,Ud:ve,Va:as,Vc:we,Vd:rs,Wc:ns,Wd:is,Xc:K,Zc:ye,_c:ke,_d:ls,aa:ds,ba:cs,ca:hs,
ce:W,dc:H,ec:ms,ee:V,fe:us,g:fs,gb:h,gd:G,ge:ps,ha:be,hb:D,hc:gs,he:vs,ic:ws,id:$e,ie:B,jd:ys,je:k,ke:xe,l:b,la:F,m:ks,me:w,nb:J,ne:Se,o:bs,oa:N,oe:v,pc:$s,pe:x,qa:_,qe:xs,r:Ss,t:T,ta:Os,ua:As,ue:Cs}=require("./core.js");
var X=["ignore","ignore-block","ignore-file"],Es=p({id:"valid-ignore",on:"ignore",severity:"low",profile:"recommended",summary:"Keep ignore comments true: name a rule that exists, say until when, and \
remove what ignores nothing.",why:"A comment that names no rule, or a misspelt one, ignores nothing, whatever its author believes. One that is left over after the repair hides the same mistake when so\
mebody makes it again.",standards:["CWE-1127"],references:{"Ignoring findings":"https://github.com/seaworthy-lint/seaworthy#ignoring-a-finding"},examples:[],*check({suppression:e,used:s,refused:t,ran:o,
known:a,judged:r,text:n}){let{by:i,word:l,rules:d,until:c,span:m}=e;if(i!=="seaworthy")return;if(!X.includes(l)){let u=U(l,X);yield{at:{span:m},message:`there is no \`${l}\`${u?`, did you mean \`${u}\`\
?`:`: write ${X.join(", ")}`}`};return}d.length===0&&(yield{at:{span:m},message:"this ignores nothing: name the rules, such as `seaworthy: ignore[no-sudo] why it is fine here`"}),c&&!Cs(c.value)&&(yield{
at:c,message:`${JSON.stringify(c.value)} is no day: write it as 2027-01-31`});for(let{value:u,span:y}of d.filter(I=>!a.has(I.value))){let I=U(u,a);yield{at:{span:y},message:`there is no rule ${JSON.stringify(
u)}${I?`, did you mean ${I}?`:" (see seaworthy rules)"}`}}let g=d.filter(({value:u})=>o.has(u)&&!s.has(u)&&u!=="valid-ignore");if(!(!r||g.length===0||t.size>0))if(g.length===d.length){let u=n.slice(e.
covers.start,e.covers.end).trimEnd(),y=/[:{][ \t]*(?:#|$)/.test(u.slice(u.lastIndexOf(`
`)+1))&&l==="ignore"?", or write ignore-block for what is inside":"";yield{at:{span:m},message:`this ignores nothing here: remove it${y}`,..._s(n,m)}}else for(let{value:u,span:y}of g)yield{at:{span:y},
message:`${u} finds nothing here: take it off the list`}}});function _s(e,{file:s,start:t,end:o}){if(e[t]!=="#")return{};let a=e.lastIndexOf(`
`,t-1)+1,r=e.slice(a,t),n=e.indexOf(`
`,o);return{fix:{title:"remove the comment",safety:"safe",edits:[{span:r.trim()?{file:s,start:a+r.trimEnd().length,end:o}:{file:s,start:a,end:n<0?e.length:n+1},text:""}]}}}var Is=p({id:"dockerignore-p\
resent",on:"project",severity:"medium",profile:"recommended",summary:"Put a .dockerignore beside every context that is copied whole.",why:"COPY . takes everything: .git with its whole history, .env fi\
les, keys, local databases. They end in the image or in the build cache, where whoever pulls the one or shares the other finds them.",standards:["CIS-4.10","NIST-4.1.4","CWE-538"],references:{".docker\
ignore files":"https://docs.docker.com/build/concepts/context/#dockerignore-files"},examples:[],*check(e){for(let s of C(e)){if(s.skipped||s.source.alone)continue;let t=js(s);if(t.length===0||Ds(s,e))
continue;let o=new Set(s.final?P(s.final):[]);for(let{source:a,copy:r,stage:n}of t)yield{at:a,...Ws(r,n,o)}}}});function js({stages:e}){let s=[];for(let t of e)for(let o of t.copies){let a=o.from?void 0:
o.sources.find(r=>Ps(r,t));a&&s.push({source:a,copy:o,stage:t})}return s}function Ps(e,{windows:s}){let t=v(e);return t!==void 0&&ie(t,s)}function Ws({instruction:e},s,t){return t.has(s)?{severity:"me\
dium",message:`${e.keyword} takes the whole context into the image, and no .dockerignore keeps .git, .env and keys out`}:{severity:"low",message:`${e.keyword} takes the whole context into the build's \
cache, and no .dockerignore keeps .git, .env and keys out`}}function Ds(e,s){let t=s.containers.filter(({build:n})=>n?.dockerfile===e.source.path),o=new Set(t.map(({build:n})=>n?.context)),a=ne(e,s),r=a.
some(({path:n})=>n===`${e.source.path}.dockerignore`);return o.has(null)||a.length>0&&(r||o.size<=a.length||o.size===0)}var Ns=p({id:"hardened-daemon",on:"project",severity:"medium",confidence:"medium",
profile:"strict",summary:"Harden the daemon configuration the repository ships.",why:"The engine's configuration is the floor under every container of the host. A TCP socket without TLS gives the host\
 to whoever connects; without remapping, root in any container is root outside.",standards:["CIS-2.1","CIS-2.8","CIS-2.14"],references:{"dockerd configuration file":"https://docs.docker.com/reference/\
cli/dockerd/#daemon-configuration-file"},examples:[],*check(e){for(let{source:s,root:t,at:o}of wt(e)){let a={file:s.path,start:t.start,end:Math.min(t.start+1,t.end)},r=o("hosts"),n=o("tlsverify")?.text===
"true";r&&/tcp:\/\//.test(r.text)&&!n&&(yield{at:r,severity:"high",message:"the engine listens on TCP and asks nobody for a certificate: whoever connects owns the host"});let i=o("insecure-registries");
i&&/"(?!localhost|127\.)[^"]+"/.test(i.text)&&(yield{at:i,message:"images from these registries are pulled without checking who sends them"});let l=[o("default-network-opts"),o("allow-direct-routing")].
find(c=>c&&(/"(?:nat-unprotected|routed)"/.test(c.text)||c.text==="true"));l&&(yield{at:l,message:"who has a route to a container's own address reaches it there, whatever address its ports are publish\
ed on"});let d=[["userns-remap",c=>c!=='""',"medium","root in a container is root on the host"],["no-new-privileges",c=>c==="true","medium","processes may gain privileges by setuid programs"],["icc",c=>c===
"false","low","containers on the default bridge reach each other"],["live-restore",c=>c==="true","info","every container stops when the engine does"]];for(let[c,m,g,u]of d){let y=o(c);(!y||!m(y.text))&&
(yield{at:y??{span:a},severity:g,message:`the engine's ${h(c)} is not set for safety: ${u}`})}!/max-size/.test(o("log-opts")?.text??"")&&/^(?:|"json-file")$/.test(o("log-driver")?.text??"")&&(yield{at:o(
"log-opts")??{span:a},severity:"info",message:"the engine's logs are not rotated: they fill the disk"})}}}),Ts=p({id:"image-updates-configured",on:"project",severity:"info",confidence:"medium",profile:"\
strict",summary:"Let a bot keep image references up to date.",why:"Pinned images stay what they are, holes and all. A bot that proposes the next version every week is the difference between a known ho\
le that is closed in days and one that is there for years.",standards:["OWASP-13"],references:{"Dependabot options":"https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependa\
bot-options-reference"},examples:[],*check(e){let{lookup:s}=e,t=s.root,o=$s.flatMap(r=>s.source(t?`${t}/${r}`:r)??[]),a=o.filter(({path:r})=>/dependabot/.test(r));if(!(a.length===0||o.length>a.length))
for(let{kind:r,path:n,span:i}of Rs(e)){let l=`/${n.includes("/")?n.slice(0,n.lastIndexOf("/")):""}`,d=t&&n.startsWith(`${t}/`)?l.slice(t.length+1)||"/":l;a.some(c=>Mt(c,r,d))||(yield{at:{span:i},message:`\
no bot keeps the images of ${h(n)} up to date: add ${h(r)} for ${h(d)} to dependabot.yml`})}}});function Rs(e){let s=new Map,t=(o,a)=>{let r=a.file.slice(0,a.file.lastIndexOf("/")+1);s.has(`${o} ${r}`)||
s.set(`${o} ${r}`,{kind:o,path:a.file,span:a})};for(let{skipped:o,stages:a}of C(e))for(let{base:r}of o?[]:a.slice(0,1))t("docker",r.span);for(let{references:o}of e.containers)for(let{role:a,ref:r}of o)
a==="image"&&r.state==="written"&&t("docker-compose",r.span);return[...s.values()]}var Ms=p({id:"network-segmentation",on:"project",severity:"low",profile:"strict",summary:"Keep edge services and data\
stores on separate networks.",why:"The service that everybody reaches is the first to fall. On one network with the database it speaks to it directly; on separate ones the attacker has to take the app\
lication in between as well.",standards:["OWASP-5","NIST-4.3.3","CWE-653"],references:{"Networking in Compose":"https://docs.docker.com/compose/how-tos/networking/#specify-custom-networks"},examples:[],
*check(e){for(let s of E(e)){let t=[...W(s,e).values()];if(t.length<3)continue;let o=t.filter(a=>w(a.host.portBindings).length>0&&!Oe(a)&&Y(a).length===1);for(let a of t.filter(Oe)){let r=new Set(Y(a)),
n=o.filter(l=>Y(l).some(d=>r.has(d)));if(n.length===0)continue;let i=n.map(({path:l})=>h(l[1]??"")).slice(0,5).join(", ");yield{at:a,message:`datastore ${h(a.path[1]??"")} shares a network with ${i}, \
which ${n.length>1?"are":"is"} published on the host`,related:n.slice(0,5).flatMap(l=>w(l.host.portBindings).slice(0,1).map(({span:d})=>({span:d,message:"published here"})))}}}}}),Y=({host:e})=>e.networkMode.
state==="default"?w(e.networks,({external:s})=>k(s,t=>!t)).map(({value:s})=>s.name):[],Oe=({image:e,base:s})=>s?.kind==="datastore"||s?.kind==="broker"||At(e),qs=/(?:^|[/._-])(?:tests?|testing|testdata|fixtures?|e2e|examples?|samples?|demo)(?:[/._-]|$)/i,
Ls=p({id:"no-committed-secret-file",on:"project",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secret files out of the repository and the build context.",why:"A secret that i\
s mounted from a file is only as secret as the file. In git everybody with a clone has it for ever; in a build context it ends in an image or its cache.",standards:["OWASP-12","CWE-538"],references:{"\
Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/"},examples:[],*check(e){let{lookup:s}=e;for(let t of E(e))for(let o of rs(os(t,"secrets"))){let a=ve(o,"file"),r=is(a);if(!a||
!r||/^[/~]/.test(r))continue;let n=be(t.folder,r),i=s.source(n);if(!i||qs.test(n)||pt(As(n)??Os,i.text)==="none")continue;let l=s.ignored?.(n)!==!0;!l&&le(n,e)!==!1||(yield{at:{span:a.node.span,via:a.
at.via},severity:l?"high":"medium",message:l?`the file of secret ${h(o.name)} is in the repository: have git ignore it, and change what is in it`:`the file of secret ${h(o.name)} lies in a build conte\
xt, and no .dockerignore keeps it out`})}}}),Us=p({id:"no-ignored-copy-source",on:"project",severity:"medium",profile:"recommended",summary:"Do not copy files that .dockerignore excludes.",why:"The bu\
ilder never sees the file: the build ends with a message about a file that is plainly there, or, with a wildcard beside it, goes on without it. The usual repair is to take the line out of .dockerignor\
e, and everything else it kept out comes along.",standards:[],references:{".dockerignore files":"https://docs.docker.com/build/concepts/context/#dockerignore-files"},examples:[],*check(e){for(let s of C(
e)){let t=s.skipped?void 0:Hs(s,e);if(!t)continue;let o=$e(t.text),a=ys(t.text),r=G(t.text).flatMap(({except:n,pattern:i})=>n?[i]:[]);for(let{copies:n,windows:i}of s.stages)for(let l of n)for(let d of l.
from?[]:l.sources){let c=v(d)?.replace(/^["']|["']$/g,"");if(c===void 0)continue;a&&(ie(c,i)||zs(c))&&(yield{at:d,message:`${t.path} excludes every file, so ${h(`${l.instruction.keyword} ${c}`)} copie\
s nothing: add a line for each path the image needs, such as ${h("!src")}`,related:[{span:{file:t.path,start:a.start,end:a.end},message:"excluded here"}]});let m=cs(c,i);if(!Ks(c,m,l)||!o.ignores(m)||
r.some(u=>u.startsWith(`${m}/`)||/^\*/.test(u)))continue;let g=G(t.text).findLast(({except:u})=>!u);yield{at:d,message:`${h(m)} is excluded by ${t.path}, so the builder never sees it`,...g?{related:[{
span:{file:t.path,...Vs(t,m)},message:"excluded here"}]}:{}}}}}}),zs=e=>/[*?[]/.test(e)&&!Ae(e),Ae=e=>/^[\w+.-]+:\/\/|^git@/.test(e),Ks=(e,s,{instruction:t})=>s!==""&&!/[*?[\\$]/.test(s)&&!Ae(e)&&!(t.
keyword==="ADD"&&e.includes("://"));function Hs(e,s){let t=ne(e,s),[o]=t;if(!o||t.length>1)return;let a=e.source.path.slice(0,e.source.path.lastIndexOf("/")+1);return s.containers.some(({build:r})=>r?.
dockerfile===e.source.path)||o.path===`${e.source.path}.dockerignore`||o.path===`${a}.dockerignore`?o:void 0}function Vs({text:e},s){let t=G(e).findLast(({except:o,start:a,end:r})=>!o&&$e(e.slice(a,r)).
ignores(s));return{start:t?.start??0,end:t?.end??0}}var Gs=/(?:^|[._-])(?:example|sample|template|dist|default|defaults|tmpl|tpl)(?:[._-]|$)/i,Bs=/(?:^|[/._-])(?:tests?|testing|fixtures?|e2e|ci|examples?|demo|samples?)(?:[/._-]|$)/i,
Fs=p({id:"no-secret-in-env-file",on:"project",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not commit env files with live secrets.",why:"Whoever can read the repository, now o\
r in ten years, has the password: deleting the file later leaves it in the history. Bots search public commits for such files all day.",standards:["OWASP-12","CWE-312"],references:{"Environment variab\
les in Compose":"https://docs.docker.com/compose/how-tos/environment-variables/best-practices/"},examples:[],*check(e){for(let s of E(e)){let t=Xs(s,e);for(let{source:o,values:a}of vs(s,e.lookup)){let r=e.
lookup.ignored?.(o.path)!==!0,n=r?void 0:le(o.path,e);if(!(Gs.test(o.path.slice(o.path.lastIndexOf("/")+1))||!r&&n!==!1))for(let[i,l]of a){let d=us(l),c=S(i,d);if(!c||!r&&c.wellKnown||B(i,d,c,e,a.keys()))
continue;let m=`${D(c.what)} ${c.what}`;yield{at:l,severity:r&&Js(c,o.path,t.get(o.path))?"high":"medium",message:r?`${h(i)} puts ${m} into the repository: keep the file out of git, or make it a secre\
t`:`${h(i)} puts ${m} into a build context, and no .dockerignore keeps the file out`}}}}}}),Js=(e,s,t=[])=>e.wellKnown?t.some(o=>q(o)==="high"):e.by==="format"||!Bs.test(s);function Xs(e,s){let t=W(e,
s),o=new Map;for(let a of ls(e)){let r=t.get(a.name);if(r)for(let{source:n}of ps(e,s.lookup,ve(a,"env_file")))o.get(n.path)?.push(r)||o.set(n.path,[r])}return o}var Ys=p({id:"no-unused-profile",on:"pr\
oject",severity:"low",profile:"strict",summary:"Attach the profiles the repository defines.",why:"A profile in the repository is read as a control that is in place. Attached to nothing it confines not\
hing, and the services it was written for run with the engine's default.",standards:["CIS-5.2","CIS-5.22"],references:{security_opt:"https://docs.docker.com/reference/compose-file/services/#security_o\
pt"},examples:[],*check(e){let{attachments:s,projects:t,isUnclear:o}=e.profiles;if(t===0||o)return;let a=(r,n)=>s.some(i=>i.dialect===r&&i.names===n);for(let{profile:r,source:n}of ge(e))r&&!n.alone&&!a(
"seccomp",n.path)&&(yield{at:{span:{...r.span,end:r.span.start+1}},message:"no service of the Compose files here is given this seccomp profile"});for(let{profiles:r,source:n}of z(e))for(let{profile:i}of r)
n.alone||i.name.includes("//")||i.attachment!==void 0||a("apparmor",i.name)||(yield{at:i.node.name,message:`no service of the Compose files here is given the profile \`${i.name.slice(0,60)}\``})}}),Zs=p(
{id:"profile-exists",on:"project",severity:"medium",profile:"recommended",summary:"Reference only seccomp and AppArmor profiles that exist.",why:"A service whose seccomp profile is missing does not st\
art. Whoever has to get it running takes the option out, and the container runs without the filter somebody thought out for it.",standards:["CIS-5.2","CIS-5.22","OWASP-6"],references:{"Seccomp securit\
y profiles":"https://docs.docker.com/engine/security/seccomp/"},examples:[],*check(e){for(let s of E(e))for(let t of e.containers){if(t.project!==s.id||t.stack)continue;let o=bs(t.host,"apparmor");if(o&&
!o.option.fault&&Qs(o.option.value,e)){let a=U(o.option.value,Ce(e));yield{at:o.at,message:`no file here defines the AppArmor profile ${h(o.option.value)} of ${f(t)}: unless it is loaded on every host\
, the container does not start${a?`. Did you mean ${h(a)}?`:""}`,severity:"low",confidence:"low"}}for(let a of w(t.host.securityOpt)){let{key:r,value:n,fault:i}=ks(a.value),l=r==="seccomp"&&!i?eo(n,s.
folder,e):void 0;l&&(yield{at:a,message:`the seccomp profile ${h(n)} of ${f(t)} ${l}: Compose reads it from the project's folder and refuses to start without it`})}}}}),Ce=({profiles:e})=>z(e).flatMap(
({profiles:s})=>s.map(({profile:t})=>t.name)),Qs=(e,s)=>!Ut(e)&&!e.includes("\uFFFC")&&!Ce(s).includes(e);function eo(e,s,{lookup:t}){if(e==="unconfined"||e==="builtin"||/^[/~]/.test(e))return;let o=be(
s,e),a=t.source(o);if(!a)return t.absent?.(o)?"is not there":void 0;try{JSON.parse(a.text);return}catch{return"is not JSON"}}var to=p({id:"profile-fits-container",on:"project",severity:"high",confidence:"\
medium",profile:"recommended",summary:"Give a container a profile it can start and work under.",why:"A profile that does not fit is found out at the worst time: the container does not start, or fails \
at the one operation nobody tried. The way back is always the same, security_opt is taken out, and nothing confines the service any more.",standards:["OWASP-6"],references:{"AppArmor security profiles\
 for Docker":"https://docs.docker.com/engine/security/apparmor/"},examples:[],*check(e){let{profiles:s,containers:t}=e;for(let o of s.attachments){let{container:a,dialect:r,names:n}=o;if(!t.includes(a)||
a.windows||Lt(a.host))continue;let i=r==="seccomp"?ge(s).find(({source:l})=>l.path===n):void 0;i?yield*oo(o,i):r==="apparmor"&&(yield*ao(o,z(s)))}}});function so({host:e}){if(e.capAdd.state==="unknown"||
e.capDrop.state==="unknown")return;let s=r=>r.toUpperCase().replace(/^CAP_/,""),t=new Set(w(e.capDrop).map(({value:r})=>s(r))),o=w(e.capAdd).map(({value:r})=>s(r)),a=t.has("ALL")?[]:[...zt].filter(r=>!t.
has(r));return new Set([...a,...o.includes("ALL")?Kt:o].map(r=>`CAP_${r}`))}function*oo({container:e,at:s},t){let o=so(e),a=t.filter(o),r=t.profile?.defaultAction?.span;if(!a||!r||t.skipped)return;let n=[
{span:r,message:"the profile's default"}],i=[Ct,It,...Tt(e)?[]:[_t]].flatMap(c=>Dt(t,a,c)).map(c=>c.name);i.length>0&&(yield{at:s,message:`${f(e)} cannot start under this profile: starting takes ${me(
i)}`,related:n});let l=t.filter(),d=o&&l?[...Ht.keys()].filter(c=>ce(a.verdict(c))&&!ce(l.verdict(c))):[];d.length>0&&(yield{at:s,message:`the capabilities of ${f(e)} open the profile's gates for ${me(
d,6)}`,severity:"medium",related:n})}function*ao({container:e,at:s,names:t},o){let a=o.flatMap(({profiles:u})=>u).find(({profile:u})=>u.name===t);if(!a)return;let{node:r}=a.profile,n=[{span:r.name.span,
message:"the profile"}],i=r.flags.find(({value:u})=>/^(?:complain|unconfined|default_allow|prompt)$/.test(u));if(i&&(yield{at:s,message:`${f(e)} is given a profile in ${i.value} mode, which ${i.value===
"default_allow"?"stops only what it denies":i.value==="prompt"?"asks where it should stop":"stops nothing"}`,severity:"medium",related:n}),!a.complete)return;if(a.profile.system.every(({path:u})=>u.value===
"abstractions/base"))for(let u of w(e.host.capAdd)){let y=u.value.toLowerCase().replace(/^cap_/,"");y!=="all"&&!Pt(a,y)&&(yield{at:u,message:`the AppArmor profile ${h(t)} does not allow \`${y}\`: ${f(
e)} is given it in vain`,severity:"medium",related:n})}let{image:l}=e,d=v(l.entrypoint)??(l.entrypoint.state==="unknown"?void 0:v(l.cmd)),[c]=d?.form==="exec"?d.words:[],m=c&&k(c,u=>u.startsWith("/"))?
c.value:void 0;if(!m||i)return;let g=/^\/(?:s?bin|lib\w*)\//.test(m)?`/usr${m}`:m;[m,g].some(u=>a.allows(u,"exec")||a.allows(u,"mmap"))||(yield{at:s,message:`the profile allows neither to execute nor \
to map \`${m.slice(0,60)}\`, which is what ${f(e)} starts`,related:n})}var ro=p({id:"supervisor-drops-root",on:"project",severity:"medium",profile:"recommended",summary:"Let a process supervisor run i\
ts programs without root.",why:"supervisord runs each program as the account its section names, and as its own account, root, when it names none. One hole in the smallest of them then opens all of the\
m, and whatever root in the container can reach.",standards:["CWE-250"],references:{"supervisord: user":"https://supervisord.org/configuration.html#program-x-section-values"},examples:[],*check(e){for(let s of C(
e))for(let t of s.skipped?[]:yt(s,e)){let o=St(t,e)?.image.user;if(!(!o||!k(o,K)))for(let{copy:a,source:r}of no(t,s.source,e)){let n=io(r).filter(({name:c})=>/^(?:program|fcgi-program|eventlistener):/.
test(c)),i=n.filter(({user:c})=>c===void 0||ns(c)),l=a.sources.find(c=>v(c)?.endsWith(r.path.split("/").pop()??""))??a.destination,d=i.map(({name:c})=>h(c.slice(c.indexOf(":")+1))).join(", ");i.length?
yield{at:l,message:`supervisord runs ${d} as root: name a ${h("user=")} in each section, or USER in the Dockerfile`,related:i.slice(0,5).map(({span:c})=>({span:c,message:"no user but root is named"}))}:
n.length>1&&(yield{at:l,severity:"info",message:`${n.length} programs run in one container, and supervisord as root over them: a container each keeps them apart`})}}}});function no({copies:e},{path:s},{
lookup:t}){let o=s.slice(0,s.lastIndexOf("/")+1);return e.flatMap(a=>a.from?[]:a.sources.flatMap(r=>{let n=v(r)?.replace(/^\.?\/+/,""),i=n&&/supervisor[\w.-]{0,100}\.(?:conf|ini)$/.test(n)?t.source(`${o}${n}`):
void 0;return i?[{copy:a,source:i}]:[]}))}function io({text:e,path:s}){return[...e.matchAll(/^\[([^\]\r\n]{1,200})\][^\n]*((?:\n(?!\[)[^\n]*)*)/gm)].map(t=>({name:t[1]??"",user:/^[ \t]*user\s*=\s*([^\s;]+)/m.
exec(t[2]??"")?.[1],span:{file:s,start:t.index,end:t.index+(t[1]?.length??0)+2}}))}var lo=p({id:"allowed-registry",on:"workload",severity:"medium",profile:"strict",summary:"Pull only from approved reg\
istries and repositories.",why:"Whoever publishes an image runs code in your builds and on your hosts. A list of registries and repositories somebody has vetted keeps a mistyped or persuasive name fro\
m becoming a supplier.",standards:["CIS-4.2","NIST-4.1.5","OWASP-13"],references:{"Image names":"https://docs.docker.com/reference/cli/docker/image/tag/"},options:{allow:bt("Registries and repositorie\
s, such as ghcr.io/acme or docker.io/library/*; one without * stands for everything below it, too.")},examples:[],*check({references:e},{builtImages:s},{allow:t}){if(t)for(let{ref:o}of e){if(o.state===
"unknown")continue;let{domain:a,path:r,fault:n,text:i}=o.value;if(a===null||r===null||n||s.has(_(o.value)))continue;let l=a==="docker.io"&&!r.includes("/")?`library/${r}`:r;t.some(d=>co(d,a,l))||(yield{
at:o,message:`${h(i)} comes from ${a}/${l}, which is not on the list of approved registries`})}}});function co(e,s,t){let[o="",...a]=ds(e.replace(/^https?:\/\//,"")).split("/"),r=/[.:*]/.test(o)||o===
"localhost",n=!r||o==="index.docker.io"?"docker.io":o,i=(r?a:[o,...a]).join("/"),l=n==="docker.io"&&i&&!i.includes("/")?[i,`library/${i}`]:[i];return T(s,n)&&l.some(d=>d===""||T(t,d)||!d.includes("*")&&
t.startsWith(`${d}/`))}var ho=p({id:"approved-base-image",on:"workload",severity:"low",profile:"strict",summary:"Run on an approved minimal base image.",why:"Every program in the base image is one mor\
e that can have a hole, and a shell and a package manager are what an intruder works with. Minimal images that somebody rebuilds daily leave neither.",standards:["CIS-4.2","NIST-4.1.5","OWASP-13"],references:{
"Distroless images":"https://github.com/GoogleContainerTools/distroless","Docker Hardened Images":"https://docs.docker.com/dhi/"},options:{allow:kt("Images that are approved, by registry and repositor\
y: * stands for anything.",["gcr.io/distroless/*","cgr.dev/chainguard/*","dhi.io/*"])},examples:[],*check(e,{builtImages:s},{allow:t}){let{ref:o}=e.image;if(!e.ships||!o||!k(o,i=>H(i)!==null&&!i.fault)||
s.has(_(o.value)))return;let a=[H(o.value)??"",`${o.value.domain}/${o.value.path}`];if(t.some(i=>a.some(l=>T(l,i))))return;let r=mo(e,o.value.tag??""),n=`${f(e)} runs on ${h(o.value.text)}, which is n\
ot on the list of approved base images`;yield r?{at:o,severity:"info",message:`${n}; ${r} of the same image holds less`}:{at:o,message:n}}});function mo({base:e},s){let t=e?.smaller??[],o=t.some(a=>s.
includes(a.slice(1)));return t.length>0&&!o?t.join(" or "):void 0}var uo=p({id:"command-fits-entrypoint",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Write a comm\
and that makes sense as arguments of the entrypoint.",why:"A command is not run by itself when there is an entrypoint: it becomes its arguments. Naming the program once more makes it the name of a scr\
ipt that does not exist, and the container ends as soon as it starts.",standards:[],references:{"CMD and ENTRYPOINT":"https://docs.docker.com/reference/dockerfile/#understand-how-cmd-and-entrypoint-in\
teract"},examples:[],*check(e,s){let{image:t,ships:o,contents:a,windows:r}=e,{entrypoint:n,cmd:i}=t;if(!o||r||n.state==="unknown"||i.state!=="written"||!n.value||!i.value||n.state==="default"&&a?.execs!==
!1)return;let l=mt(n.value,e,s),d=(l==="text"?void 0:fo(n.value,i.value,e))??po(l,n.value,i.value,e);d&&(yield{at:i,message:d})}});function fo(e,s,t){if(e.form!=="exec"||s.form!=="exec")return;let o=go(
e.words),[a]=s.words,r=a&&v(a);if(!(!o||!r||Ee(r)!==Ee(o)))return`${f(t)} starts ${h(`${o} ${r} ...`)}: its entrypoint is ${h(o)} already; leave ${h(r)} out`}function po(e,s,t,o){let a=t.words.map(i=>v(
i)??""),[r=""]=a;if(e==="takes"&&t.form==="exec"&&vo(s.words,t.words)){let i=s.words.map(l=>v(l)).join(" ");return`${f(o)} starts ${h(`${i} ${i} ...`)}: its entrypoint is ${h(i)} already; leave it out`}
if(e==="lost"&&a.some(Boolean))return`the entrypoint of ${f(o)} does not use its arguments, so ${h(a.join(" "))} never runs: ${s.form==="shell"?"write ENTRYPOINT in exec form":'end its text in `exec "\
$@"`'}, or remove the command`;if(e==="text"&&(t.form==="shell"||a.length>1))return`the entrypoint of ${f(o)} runs the first word of the command as a script, ${t.form==="shell"?"which is `/bin/sh`":`${h(
r)} alone`}, and the rest is lost: write the whole line as one string in a list`;if(e!=="takes"||t.form!=="shell")return;let n=v(s.words[0])??"";return`CMD in shell form hands \`/bin/sh -c ${r}\` to ${h(
n)}, the entrypoint of ${f(o)}, as its arguments: write CMD in exec form`}function go(e){let s=e.map(o=>v(o)??""),t=/(?:^|\/)(?:tini|dumb-init|catatonit)$/.test(s[0]??"")?s.slice(1).filter(o=>!o.startsWith(
"-")):s;return t.length===1||t.length===2&&t[1]?.startsWith("-")?t[0]:void 0}var vo=(e,s)=>e.length>1&&e.every((t,o)=>{let a=v(t);return!!a&&s[o]!==void 0&&v(s[o])===a}),Ee=e=>Ss(e.slice(e.lastIndexOf(
"/")+1),/[\d.]/),wo=/^(?:node|python[\d.]*|ruby|php|perl|deno|bun|sh|bash|ash)$/,yo=p({id:"command-in-image",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Run only p\
rograms and scripts the image contains.",why:"A health check whose tool is missing never passes: what waits for the service never starts, restarts never end, and in the end somebody removes the check.\
 A command whose file is missing ends at once.",standards:[],references:{HEALTHCHECK:"https://docs.docker.com/reference/dockerfile/#healthcheck"},examples:[],*check(e,s){if(!e.ships||e.windows)return;
let{containers:t}=s,o=!(e.dialect==="dockerfile"&&t.some(a=>a.build?.stage?.join()===e.path.join()&&a.build.dockerfile===e.span.file&&Ie(a)))&&e.contents!==void 0;for(let a of x(e)){let r=a.what==="ho\
ok"?{severity:"medium"}:{},n=o&&!a.elsewhere?$o(a,e):void 0,i=Rt(a,e,s),l=i??n;if(!l)continue;let{why:d}=l,c=i?i.confidence?{confidence:i.confidence}:{}:n?.severity?{severity:n.severity}:{},m=n?.goesOn?
"that part fails, and the rest runs without it":ko(a),g=i?.advice?`; ${i.advice}`:"";yield{at:a.setting,...c,...r,message:`the ${a.what} of ${f(e)} ${d}: ${m}${g}`}}}});function ko({what:e,when:s}){return e===
"health check"?"the check never passes":e!=="hook"?"the container does not start":s==="post_start"?"the hook never runs, and `docker compose up` can fail with the container running":s==="pre_stop"?"th\
e hook never runs, and `docker compose stop` can fail and leave the container running":s==="pre_start"?"the hook fails, and the service is not started":"it fails each time a file changes"}var bo=new Set(
"apt-get apt apk dnf yum microdnf tdnf zypper pacman pip npm".split(" "));function $o({command:e,commands:s},t){let{contents:o,dialect:a}=t;if(e.form==="shell"&&a==="compose"&&o?.shell===!1&&!xo(t))return{
why:"needs a shell, which the image does not have"};let r=s.some(({name:n})=>bo.has(n)||/^pip\d$/.test(n));for(let n of s){if(r||n.fallback.some(({name:m})=>m!=="exit"&&m!=="false"&&m!=="true"))continue;
let i=n.wrappers.find(({name:m})=>m==="bash"&&_e(t,m))?.name,l=i??(n.conditional||!_e(t,n.name)?void 0:n.name),d=i===void 0&&!n.decides;if(l)return{why:`runs ${h(l)}, which the image does not have`,...d?
{goesOn:d,severity:"medium"}:{}};let c=So(n);if(c&&Oo(c,t))return{severity:"medium",why:`runs ${h(c)}, which nothing copies into the image`,...d?{goesOn:d}:{}}}}function _e(e,s){let{contents:t,added:o}=e;
return!t?.lacks.includes(s)||Ao(e,s)?!1:o?o.builds||o.packages.length>0&&s!=="curl"?!1:!(o.copied===null||o.copied.some(({path:a,folder:r})=>r?/^\/$|\/s?bin\b|^\/(?:usr|opt)\b/.test(a):a.endsWith(`/${s}`)))&&
!o.mentions.has(s)&&!o.packages.some(a=>a.includes(s)):!0}var xo=e=>e.added!==void 0&&(e.added.builds||e.added.copied===null||e.added.copied.length>0);function So({name:e,words:s}){if(!wo.test(e))return;
let t=s[1]?.text;return t&&!/^-|\uFFFC|[*?]/.test(t)&&t!==N&&/\.(?:[cm]?js|ts|py|rb|php|pl|sh)$/.test(t)?t:void 0}function Oo(e,s){let{added:t,image:o}=s;if(!t||t.builds||t.copied===null||t.copied.length===
0||Ie(s))return!1;let a=hs(e,v(o.workingDir)),r=e.slice(e.lastIndexOf("/")+1);return a===void 0||t.mentions.has(r)||t.mentions.has(r.replace(/\.\w+$/,""))?!1:!t.copied.some(n=>n.path===a||n.folder&&(n.
path==="/"||a.startsWith(`${n.path}/`)))}var Ie=e=>"host"in e&&(e.host.mounts.state==="unknown"||w(e.host.mounts).length>0),Ao=(e,s)=>"host"in e&&(e.host.mounts.state==="unknown"||w(e.host.mounts).some(
({value:t})=>{let o=v(t.target)??"/";return o.endsWith(`/${s}`)||/^\/(?:usr\/)?(?:local\/)?s?bin\/?$|^\/$|^\/(?:usr|opt)\/?$/.test(o)})),Co=p({id:"explicit-user",on:"workload",severity:"medium",confidence:"\
low",profile:"strict",summary:"Name the user when the image's own default is not known.",why:"Most images run as root unless told otherwise, and nothing here says whether this one does. A user that is\
 written down stays what it is when the base image changes.",standards:["CIS-4.1","OWASP-2","PSS-R"],references:{USER:"https://docs.docker.com/reference/dockerfile/#user"},examples:[],*check(e,s){let{
image:t,ships:o,windows:a}=e;t.ref&&t.ref.state!=="unknown"&&/-unprivileged$/.test(t.ref.value.path??"")||!o||a||t.user.state!=="unknown"||t.user.reason!=="image"||fe(e,s)==="kept"&&(yield{at:t.user,message:`\
nothing says which user ${f(e)} runs as, and the image is not one we know`})}}),Eo=p({id:"healthcheck-defined",on:"workload",severity:"low",profile:"strict",summary:"Define a health check for every lo\
ng-running service.",why:"Without one the engine only knows that a process exists. A service that hangs, through an attack or a bug, stays in rotation, and nothing restarts it.",standards:["CIS-4.6","\
CIS-5.27"],references:{HEALTHCHECK:"https://docs.docker.com/reference/dockerfile/#healthcheck"},examples:[],*check(e){let{healthcheck:s}=e.image;if(!e.ships||J(s)||_o(e)||Io(e)||s.state==="unknown"&&(e.
base?.healthcheck||s.reason==="elsewhere"))return;let t=`nothing checks whether ${f(e)} still works`,o=e.base===null||e.base?.bare===!0&&!e.base.kind;yield{at:s,message:t,severity:o?"info":"low",confidence:s.
state==="unknown"?"low":"high"}}});function _o({base:e,image:s,dialect:t}){return e?.name.includes("lambda/")?!0:t==="dockerfile"&&e?.kind==="os"&&s.cmd.state!=="written"&&s.entrypoint.state!=="writte\
n"}var Io=e=>"host"in e&&xe(e.host.restartPolicy,s=>s==="no"),jo=p({id:"healthcheck-reliable",on:"workload",severity:"info",confidence:"medium",profile:"strict",summary:"Make the health check fail whe\
n, and only when, the service fails.",why:"A check that always passes hides an outage, or a break-in that left the service half dead. One that fails for reasons of its own restarts a healthy service, \
until somebody switches it off.",standards:[],references:{HEALTHCHECK:"https://docs.docker.com/reference/dockerfile/#healthcheck"},examples:[],*check(e,s){if(!e.ships)return;let t=x(e).find(({what:i})=>i===
"health check");if(!t)return;let o=[...Po(t,e)],a=e.dialect==="dockerfile"?$(e,s)?.healthcheck?.flags:void 0,[r,n]=a&&a.length>1?["interval","timeout"].map(i=>No(Do(a,i))):[];r&&n&&n>r&&o.push("its ti\
meout is longer than its interval"),o.length&&(yield{at:t.setting,message:`this health check does not tell whether the service works: ${o.join("; ")}`})}});function*Po({command:e,commands:s},{contents:t,
added:o}){e.form==="shell"&&e.words.length>0&&e.words.every(r=>v(r)?.trim()==="")&&(yield"its text is empty, and the shell that runs it always succeeds");for(let{fallback:r}of s){let[n]=r;if(n&&(/^(?:true|:|echo)$/.
test(n.name)||n.name==="exit"&&n.words[1]?.text==="0")){yield`${h(`|| ${n.words.map(({text:i})=>i).join(" ")}`)} makes it pass whatever happens`;break}}for(let r of s){let n=Wo(r);n&&(yield n)}let a=s.
find(({name:r})=>r==="curl"||r==="wget")?.name;a&&t===void 0&&(!o||!(o.builds||o.mentions.has(a)||o.copied?.length))&&(yield`nothing shows that the image has ${a}`)}function Wo(e){let{name:s,words:t}=e;
if(s==="curl"&&Wt(e)){let a=Vt(e,"curl");return Bt(a,"-f","--fail","--fail-with-body","--fail-early","-w","--write-out")??e.feeds[0]??e.substitutedInto?void 0:"curl without -f passes on any answer, er\
rors too"}if(!s.startsWith("python")||!/^python[\d.]*$/.test(s))return;let o=t[t.findIndex(({text:a})=>a==="-c")+1]?.text;if(!(!o||!t.some(({text:a})=>a==="-c")))return/\brequests\.(?:get|head|post)\(/.
test(o)?/raise_for_status|status_code|\.ok\b|sys\.exit|assert/.test(o)?void 0:"requests.get passes on any answer, errors too":/^import [\w., ]+(?:;\s*print\(.*\)\s*)?;?$/.test(o.trim())?"it only impor\
ts a module, in a process of its own":void 0}var Do=(e,s)=>e.find(t=>t.name===s)?.text;function No(e){let s=/^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(e??"");return s?Number(s[1])*({ms:.001,s:1,m:60,h:3600}[s[2]??
"s"]??1):void 0}var To=p({id:"image-digest-pinned",on:"workload",severity:"low",profile:"recommended",summary:"Pin every image reference to a digest.",why:"A tag is a name that its owner, or whoever s\
teals the owner's account, can point at another image tomorrow. A digest is the image: what you tested is what runs. Keep the tag before it, so that people can read it and bots can update it.",standards:[
"OWASP-13","CWE-494"],references:{"Pin base image versions":"https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"},examples:[],*check({references:e},{builtImages:s}){for(let{
role:t,ref:o}of e){if(!k(o,({path:r,digest:n,fault:i})=>r!==null&&n===void 0&&!i)||s.has(_(o.value)))continue;let a=t==="syntax"&&/^docker\/dockerfile(?:-upstream)?$/.test(o.value.path??"")&&o.value.tag;
yield{at:o,severity:a?"info":"low",message:`${h(o.value.text)} has no digest, so it can become another image`}}}}),je={"prometheus/node-exporter":"prom/node-exporter","prometheus/prometheus":"prom/pro\
metheus","prometheus/alertmanager":"prom/alertmanager",jenkins:"jenkins/jenkins",grafana:"grafana/grafana",minio:"minio/minio",keycloak:"quay.io/keycloak/keycloak",gitea:"gitea/gitea",portainer:"porta\
iner/portainer-ce",gitlab:"gitlab/gitlab-ce",prometheus:"prom/prometheus",redpanda:"redpandadata/redpanda",kafka:"apache/kafka",airflow:"apache/airflow",loki:"grafana/loki"},Ro=p({id:"no-ambiguous-ima\
ge",on:"workload",severity:"low",confidence:"low",profile:"strict",summary:"Name registry and publisher so that nobody else can supply the image.",why:"A bare name is looked up at docker.io/library, a\
nd engines with several registries try one after the other. Whoever gets to publish under that name in one of them supplies the image.",standards:["CWE-1357"],references:{"Image names":"https://docs.d\
ocker.com/reference/cli/docker/image/tag/"},examples:[],*check(e,{builtImages:s}){for(let{ref:t,role:o}of e.references){if(t.state==="unknown"||o==="syntax"||o==="copy-from"||o==="mount-from")continue;
let{domain:a,path:r,digest:n,fault:i,text:l}=t.value;if(a!=="docker.io"||!r||n||i||s.has(_(t.value))||l.startsWith("docker.io/"))continue;let d=Object.hasOwn(je,r)?je[r]:void 0;d?yield{at:t,severity:"\
info",message:`the project publishes this image as ${h(d)}, not as ${h(l)}`}:!r.includes("/")&&!re(r)&&(yield{at:t,message:`${h(l)} is no official image, and nothing here builds it: name its registry \
and publisher`})}}}),Mo=/(?:^|[/\s"'=:@_-])(?:xmrig|xmr-stak|minerd|cpuminer(?:-opt)?|ccminer|ethminer|nbminer|phoenixminer|t-rex-miner|lolminer|nicehash|cgminer|bfgminer|nanominer|teamredminer|srbminer)(?=$|[/\s"':@._-])/i,
Pe=/stratum\d?\+(?:tcp|ssl|tls|udp):\/\/|\b(?:minexmr|supportxmr|nanopool|moneroocean|2miners|f2pool|hashvault|c3pool|unmineable|herominers|minergate|nicehash)\.(?:com|org|pro|stream|me)\b|--(?:donate-level|coin[= ]monero|algo[= ](?:rx\/0|cn\/r|cryptonight))|\bcryptonight\b/i,
We=/min|xmr|stratum|hash|pool|monero|donate|coin|crypto|miner/i,De=new Set(["echo","grep","pkill","killall"]),qo=p({id:"no-cryptominer",on:"workload",severity:"high",confidence:"medium",profile:"recom\
mended",summary:"Do not ship cryptocurrency miners.",why:"Miners are what most break-ins into container platforms install: the account that pays for the machines pays for the mining. One that stands i\
n a Dockerfile or a Compose file was put there, or copied from somewhere, and nobody should run it unseen.",standards:["CWE-506"],references:{"CWE-506: embedded malicious code":"https://cwe.mitre.org/\
data/definitions/506.html"},examples:[],*check(e,s){let t=r=>We.test(r)&&(Mo.test(r)||Pe.test(r)),o="a cryptocurrency miner, or the pool of one";for(let{ref:r}of e.references)r.state!=="unknown"&&t(r.
value.text)&&(yield{at:r,message:`${h(r.value.text)} looks like ${o}`});for(let r of w(e.image.env))We.test(r.value.literal)&&Pe.test(r.value.literal)&&(yield{at:r,message:`${h(r.value.name)} names ${o}`});
for(let r of x(e)){let n=r.commands.flatMap(i=>De.has(i.name)?[]:i.words).find(({text:i})=>t(i));n&&(yield{at:A(r,[n],()=>!0),message:`the ${r.what} of ${f(e)} starts what looks like ${o}`})}let a=e.dialect===
"dockerfile"?$(e,s)?.scripts??[]:[];for(let{instruction:r,script:n}of a)for(let i of r.keyword==="RUN"?n.commands:[])if(i.name!=="rm"&&!De.has(i.name)&&i.words.some(({text:l})=>t(l))){yield{at:{span:qt(
i)},message:`this installs or runs what looks like ${o}`};break}}}),Z=/^(?:1|true|yes|on)$/i,Lo=/^(?:dev|development|debug)$/i,Uo=[["FLASK_DEBUG",/^(?:1|true|yes|on|development)$/i,"console"],["FLASK_\
ENV",/^development$/,"console"],["XDEBUG_MODE",/debug/,"debugger"],["XDEBUG_CONFIG",/\bremote_enable=(?:1|on)\b|\bmode=\w*debug/,"debugger"],["RUBY_DEBUG_OPEN",Z,"debugger"],["JPDA_ADDRESS",/^(?:\*|0\.0\.0\.0):/,
"debugger for all"],["DJANGO_DEBUG APP_DEBUG WP_DEBUG RAILS_DEBUG",Z,"errors"],["DEBUG",Z,"debug mode"],["NODE_ENV RAILS_ENV RACK_ENV APP_ENV ASPNETCORE_ENVIRONMENT DOTNET_ENVIRONMENT ENVIRONMENT GIN_\
MODE",Lo,"development mode"]],zo=new Map(Uo.flatMap(([e,s,t])=>e.split(" ").map(o=>[o,{values:s,opening:t}]))),Ko=new Set("JAVA_TOOL_OPTIONS JAVA_OPTS _JAVA_OPTIONS JDK_JAVA_OPTIONS CATALINA_OPTS JVM_\
OPTS MAVEN_OPTS NODE_OPTIONS".split(" "));function Ho(e,s){if(Ko.has(e))return Ne(`x ${s}`);let t=zo.get(e);return t?.values.test(s)?t.opening:void 0}var Vo=/jdwp|inspect|debug|ptvsd|dlv|rdbg|gdb|jpda/;
function Ne(e){if(!Vo.test(e))return;if(/-(?:agentlib:|X?run)jdwp[=:]/.test(e))return/address=(?:\*|0\.0\.0\.0)/.test(e)?"debugger for all":/server=y/.test(e)?"debugger":void 0;let s=/^\S+(?:\s+-\S+)*\s+--(?:inspect|inspect-brk|inspect-wait)(?:=(\S+))?(?:\s|$)/.
exec(e);if(s&&/\b(?:node|npm|yarn|tsx|ts-node|nodemon|deno|bun|x)\b/.test(e))return/^(?:0\.0\.0\.0|\[::\])/.test(s[1]??"")?"debugger for all":"debugger";if(Te(e,/\b(?:debugpy|ptvsd)\b/g,/--listen\b/g))
return/--listen[ =](?:0\.0\.0\.0|:?\d+\s*$)/.test(e)?"debugger for all":"debugger";if(/^dlv\b.*--headless/.test(e))return/--listen[ =](?:127\.|localhost)/.test(e)?"debugger":"debugger for all";if(/^rdbg\b.* (?:--open|-O)(?:[ =]|$)/.
test(e))return/--host[ =](?:0\.0\.0\.0|::)/.test(e)?"debugger for all":"debugger";if(/^gdbserver /.test(e))return/^gdbserver (?:--\S+ )*(?:localhost|127\.)/.test(e)?"debugger":"debugger for all";if(/^catalina\.sh jpda\b/.
test(e))return"debugger";if(/(?:^| )--remote-debugging-address=(?:0\.0\.0\.0|\[?::\]?)(?= |$)/.test(e))return"debugger for all";if(/(?:^| )--remote-debugging-port=/.test(e))return"debugger";if(Te(e,/^(?:flask\b|python)/g,
/\brun\b/g,/--debug\b/g))return"console"}function Te(e,...s){let t=0;return s.every(o=>{o.lastIndex=t;let a=o.test(e);return t=o.lastIndex,a})}var Re=/^(?:xdebug|phpdbg|blackfire_probe)(?:[-@].*)?$/,Go=new Set(
["docker-php-ext-enable","install-php-extensions","phpenmod","php5enmod"]),Bo=e=>Re.test(e),Fo=(e,s)=>s.startsWith("php")&&/^(?:apt|dnf|zypper)$/.test(e)&&/^php[\d.]*-(?:pecl-)?xdebug3?(?:[-=].*)?$/.test(
s),Jo=e=>/(?:^|[\n"' ]|\\n)zend_extension[ \t]*=[^\n;]{0,200}xdebug/.test(e),Xo=(e,s)=>/^(?:phpdismod|php5dismod)$/.test(e)&&s.some(t=>Re.test(t))||e==="rm"&&s.some(t=>t.endsWith(".ini")&&t.lastIndexOf(
"xdebug")>t.lastIndexOf("/")),Yo=p({id:"no-debug-mode",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not ship debuggers or debug modes.",why:"A debugger port is\
 a shell without a password: whoever reaches it runs code in the service. Debug modes print source, settings and environment, secrets included, to whoever makes the service fail, and the console of so\
me frameworks runs what is typed into it.",standards:["CWE-489"],references:{"CWE-489: active debug code":"https://cwe.mitre.org/data/definitions/489.html"},examples:[],*check(e,s){if(!(!e.ships||Zo(e))){
for(let t of Se(e.image.env)){let{name:o,value:a}=t.value;if(!a||a.state==="unknown")continue;let r=Ho(o,a.value);r&&Qo(o,e,s)&&(yield{at:t,severity:qe(r,e),message:`${h(/OPT/.test(o)?o:`${o}=${a.value}`)}\
 ${Q[r][1]} in ${f(e)}`})}for(let t of x(e)){let{what:o,commands:a}=t;if(o==="health check")continue;let[r]=a.flatMap(n=>{let i=Me(n);return i?[{command:n,opening:i}]:[]});if(r){let{command:n,opening:i}=r;
yield{at:A(t,n.words,l=>Me({...n,words:l})===i),severity:i==="console"?"medium":qe(i,e),message:`the ${o} of ${f(e)} ${Q[i][1]}`}}}yield*ta(e,s)}}}),Me=e=>Ne(L(e).join(" ")),Q={"debugger for all":["hi\
gh","opens a debugger to whoever reaches its port"],debugger:["medium","starts a debugger"],console:["medium","switches on a console that runs what is typed into it"],errors:["medium","shows its insid\
es to whoever makes it fail"],"debug mode":["low","switches on a debug mode"],"development mode":["low","sets a development mode"]},qe=(e,s)=>e==="console"&&ra(s)?"high":Q[e][0],Zo=e=>ws(e.span.file)||
"development"in e&&e.development||gs(e.path[e.path.length-1]??"");function Qo(e,s,t){let o=e==="FLASK_ENV"?$(ea(s,t),t):void 0,a=o&&nt("flask",o,o.base.span.file,t);return a===void 0||!it(a,"2.3")}var ea=(e,{
stages:s})=>"build"in e&&s.find(({ships:t,span:o})=>t&&o.file===e.build?.dockerfile)||e;function*ta(e,s){let t=e.dialect==="dockerfile"?$(e,s):void 0;if(!t)return;let o=P(t).toReversed().flatMap(({scripts:r})=>r.
flatMap(({instruction:n,script:i})=>n.keyword==="RUN"?i.commands:[])),a=F(()=>({at:o.findLastIndex(oa)}));for(let[r,n]of o.entries()){let i=n.conditional?void 0:aa(n);!i||r<a().at||sa(e)||(yield{at:{span:{
...n.words[0]?.span??i.word.span,end:i.word.span.end}},severity:"low",message:`${h(i.what)} is switched on in ${f(e)}: every request loads the debugger; leave it to a stage for development`})}}var sa=({
image:e})=>w(e.env,({name:s,value:t})=>s==="XDEBUG_MODE"&&t!==null&&k(t,o=>o==="off")).length>0,oa=({name:e,words:s})=>Xo(e,s.map(({text:t})=>t));function aa(e){let{name:s,words:t,redirects:o}=e,a=Go.
has(s)?t.find(({text:d})=>Bo(d)):void 0,r=Xt(e),n=r?.action==="install"?r.packages:[],i=a??n.find(({text:d})=>Fo(r?.manager??"",d));if(i)return{word:i,what:i.text};if(s!=="echo"&&s!=="printf")return;let l=o.
some(({operator:d,target:c})=>d.startsWith(">")&&/\.ini$/.test(c.text))?t.find(({text:d})=>Jo(d)):void 0;return l&&{word:l,what:"xdebug"}}var ra=e=>b(e)&&de(e),na=p({id:"no-docker-tcp",on:"workload",severity:"\
high",profile:"recommended",summary:"Do not use or serve the Docker API over plain TCP.",why:"The Docker API asks nobody for a password. Whoever reaches it over TCP starts a privileged container and o\
wns the host; whoever is on the way reads and changes everything that is said. Scanners find open ones within minutes.",standards:["OWASP-1","NIST-4.5.1","CWE-306","CWE-319"],references:{"Protect the \
Docker daemon socket":"https://docs.docker.com/engine/security/protect-access/"},examples:[],*check(e,s){if(!e.ships)return;for(let{started:a,command:r,wordsOf:n}of la(e)){let i=ze(n(r));i&&(yield{at:A(
a,r.words,l=>!!ze(n({...r,words:l}))),message:`${f(e)} serves the Docker API over ${i}`})}let t=Le(e,"DOCKER_TLS_CERTDIR"),o=t?.value.value;Ue(e)&&t&&o&&k(o,a=>a==="")&&(yield{at:t,message:`${f(e)} se\
rves the Docker API over plain TCP: without a folder for certificates there are none`}),b(e)&&(yield*ia(e,s))}}),Le=({image:e},s)=>w(e.env,t=>t.name===s)[0],Ue=({image:e})=>e.ref!==null&&k(e.ref,({path:s,
tag:t})=>s==="docker"&&/dind/.test(t??""));function*ia(e,s){let{image:t}=e,o=r=>{let n=Le(e,r),i=n?.value.value;return n!==void 0&&(!i||i.state==="unknown"||i.value!=="")},a=o("DOCKER_TLS_VERIFY")||o(
"DOCKER_CERT_PATH")||o("DOCKER_TLS_CERTDIR");for(let r of w(t.env,n=>n.name==="DOCKER_HOST")){let n=(r.value.value&&v(r.value.value))??"",i=/^tcp:\/\/\[?([^/:\]]*)\]?(?::(\d+))?/.exec(n);if(!i||a||/^(?:localhost|127\.|::1)/.
test(i[1]??"")||da(i[1]??"",s,e.project))continue;let l=W({id:e.project},s).has(i[1]??"");yield{at:r,severity:l?"medium":"high",message:`${f(e)} uses the Docker API of ${h(i[1]||"every interface")} ov\
er plain TCP${l?", on a network with a way out: make it an internal one":""}`}}if(!(t.ref&&k(t.ref,({path:r})=>r!==null&&Nt(r))))for(let{at:r,ports:n}of vt(e))n&&n.from<=2375&&n.to>=2375&&(yield{at:r,
severity:"critical",message:`${f(e)} publishes the Docker API without a password on every interface`})}function*la(e){let s=Ue(e)?["dockerd"]:[];for(let t of x(e)){let{what:o,command:a,commands:r}=t;if(o!==
"health check"){o==="entrypoint"&&a.form==="exec"&&(s=r[0]?L(r[0]):[]);for(let n of r){let i=o==="command"&&n.words[0]?.text.startsWith("-"),l=s;yield{started:t,command:n,wordsOf:i?({words:d})=>[...l,
...d.map(({text:c})=>c)]:L}}}}}function ze(e){let[s=""]=e;if(s==="podman"&&e[1]==="system"&&e[2]==="service")return e.some(o=>/^tcp:(?:\/\/)?(?!127\.|localhost)/.test(o))?"plain TCP, to whoever reache\
s it":void 0;if(!/^dockerd(?:-entrypoint\.sh)?$/.test(s))return;let t=o=>e.some(a=>o.test(a));if(!(t(/^--tlsverify(?:=(?:true|1))?$/)||!e.some((o,a)=>{let r=/^(?:-H|--host)$/.test(e[a-1]??"")?o:/^(?:-H=?|--host=)(.+)$/.
exec(o)?.[1];return r!==void 0&&/^(?:tcp:\/\/|[^:/]*:\d+$)(?!127\.|localhost|\[::1\])/.test(r)})))return t(/^--tls(?:=(?:true|1))?$/)?"TLS to whoever reaches it: add --tlsverify":"plain TCP, to whoeve\
r reaches it"}function da(e,s,t){let o=W({id:t},s).get(e);return o!==void 0&&at(o.host.networks)}var Ke="2026-11-22",ee=`
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
`,R=new Map;function te(e){if(R.has(e))return R.get(e);let s=`
${e}: `,t=ee.indexOf(s),o=t<0?void 0:ee.slice(t+s.length,ee.indexOf(`
`,t+1)),a=o===void 0?void 0:new Map(o.split(" ").map(r=>r.split("=")));return R.size<1e3&&R.set(e,a),a}var ca=[[/^mcr\.microsoft\.com\/dotnet\/(?:sdk|aspnet|runtime|runtime-deps|nightly\/\w+|core\/\w+)$/,
"dotnet"],[/^docker\.elastic\.co\/(?:elasticsearch\/elasticsearch|kibana\/kibana)$/,"elasticsearch"],[/^(?:osrf\/ros2?|ros2?|dustynv\/ros|tiryoh\/ros2?-desktop-vnc|arm64v8\/ros)$/,"ros"],[/^hashicorp\/(?:vault|consul)$/,
""],[/^(?:quay\.io\/centos\/)?centos$/,"centos"]],ha=fs(e=>{let s=H(e),t=e.tag?.toLowerCase();if(s===null||!t)return;let o=ca.find(([n])=>n.test(s))?.[1],a=o===""?s.slice(s.indexOf("/")+1):o??s,r=te(a);
return(r&&se(a,r,t))??ga(t,re(s))});function se(e,s,t){let o=(t.replace(/^v(?=\d)/,"").split("-")[0]??"").replace(/^(\d+)u\d.*$/,"$1").split(/[._+]/);for(let a=o.length;a>0;a-=1){let r=o.slice(0,a).join(
"."),n=s.get(r);if(n&&a===1&&o.length>1&&ma(s,r))return;if(n)return n<Ke?{release:`${e} ${r}`,date:n}:void 0}}var ma=(e,s)=>[...e.keys()].some(t=>t.startsWith(`${s}.`)),ua=new Set("precise saucy vivid\
 wily artful cosmic disco groovy impish kinetic lunar mantic plucky".split(" ")),fa=/(?:^|[-_.])(alpine|debian|ubuntu|centos|fedora|php|python|node|nodejs|ruby|perl|golang|go)[-_]?(\d+(?:\.\d+)*)(?=$|[-_])/g,
pa={nodejs:"node",go:"golang"};function ga(e,s){for(let[,t="",o=""]of e.matchAll(fa)){let a=pa[t]??t,r=se(a,te(a)??new Map,a==="ubuntu"?o.replace(/^(\d\d)(\d\d)$/,"$1.$2"):o);if(r)return r}for(let t of e.
split(/[-_]/))for(let o of["debian","ubuntu"]){let a=te(o);if(/^[a-z]+$/.test(t)&&a?.has(t)&&(s||!ua.has(t)))return se(o,a,t)}}var va=p({id:"no-eol-image",on:"workload",severity:"medium",confidence:"m\
edium",profile:"recommended",summary:"Do not use images whose release is no longer maintained.",why:"Holes that are found after the end of maintenance stay open, and everybody knows which ones: attack\
ers read the same announcements. The image is not built again either, so the holes of the distribution under it stay open too.",standards:["CIS-4.4","CWE-1104"],references:{"endoflife.date":"https://e\
ndoflife.date/"},examples:[],*check(e){for(let{ref:s,role:t}of e.references){let o=s.state==="unknown"||t==="syntax"?void 0:ha(s.value);o&&s.state!=="unknown"&&(yield{at:s,message:`${h(s.value.text)}:\
 the maintenance of ${o.release} ended on ${o.date} (as known on ${Ke})`})}}}),wa=p({id:"no-exec-form-substitution",on:"workload",severity:"medium",profile:"recommended",summary:"Do not expect a shell\
 to expand exec-form commands.",why:"No shell reads an exec-form command, so $(cat /run/secrets/password) is not replaced: the program gets that text, and the password becomes a string anybody can rea\
d in this file. `&&` and `|` are handed over as arguments in the same way, and what follows never runs. A shell that is started so takes one word for its text: of `sh -c node server.js` it runs `node`\
.",standards:[],references:{"Shell and exec form":"https://docs.docker.com/reference/dockerfile/#shell-and-exec-form"},examples:[],*check(e){let{cmd:s,entrypoint:t,healthcheck:o}=e.image,a=Ve(t);for(let[
l,d]of[["entrypoint",t],["command",s]]){let c=Ve(d),m=c&&pe({form:"exec",words:c});if(!c||!(m||oe(c))||l==="command"&&a&&Ge(a))continue;let g=`the ${l} of ${f(e)}`;yield*Fe(c,g),m&&(yield He(g,m,d))}let r=o.
state==="written"?o.value?.test:null,n=r&&pe(r);if(!r||!(n||oe(r.words)))return;let i=`the health check of ${f(e)}`;r.form==="exec"&&(yield*Fe(r.words,i)),n&&(yield He(i,n,o))}});function He(e,{text:s,
words:t},o){let a=t.map(r=>v(r)??"...").join(" ");return{at:o,message:`the shell runs ${h(s)} alone in ${e}, and ${h(a)} is lost: write the whole line as one string`}}var Ve=e=>e.state==="written"&&e.
value?.form==="exec"?e.value.words:void 0,ya=/^(?:.*\/)?(?:ba|da|a|z|k|c|tc|fi)?sh$|^(?:.*[\\/])?(?:cmd|powershell|pwsh)(?:\.exe)?$/i,ka=/^(?:.*\/)?(?:perl|python[\d.]*|node|ruby|php|lua|deno|bun|psql|mysql|mariadb|mongosh|su)$/,
ba=/^(?:.*\/)?(?:envsubst|awk|gawk|mawk|grep|egrep|fgrep|sed|make|jq|yq|find|xargs|expect|dockerize|gomplate|confd|watch|parallel)$/;function Ge(e){let s=e.map(t=>v(t)??"");return ba.test(s[0]??"")?!0:
s.some((t,o)=>ya.test(t)&&Be(s,o,/^-\w*c$|^\/[cC]$|^-[Cc]ommand$/)||ka.test(t)&&Be(s,o,/^-\w*[cer]$|^--(?:eval|execute|command)$/))}function Be(e,s,t){for(let o of e.slice(s+1)){if(t.test(o))return!0;
if(!/^[-/]/.test(o))return!1}return!1}var oe=e=>e.some(s=>s.state!=="unknown"&&/[$`&|<>;]/.test(s.value));function*Fe(e,s){if(!(!oe(e)||Ge(e)))for(let[t,o]of e.entries()){let a=v(o);if(a===void 0)continue;
let r=$a(a);if(!r||t===0&&r==="operator")continue;let n=t>0?v(e[t-1])??"":"",i=/(?:^|-)(?:requirepass|masterauth|pass|passwd|password|auth|token|secret|api-?key)$/i.test(n)||/^--?[\w-]*(?:pass|passwd|password|token|secret|key)=/i.
test(a),l=i?"high":r==="variable"?"low":"medium",d=i?"the credential becomes this very text":r==="operator"?"the program gets it as an argument":"it is passed on as it is";yield{at:o,severity:l,message:`\
no shell reads ${s}, so ${h(a)} is not expanded: ${d}`}}}function $a(e){if(/\$\([^)]|(?:^|=)`[^`]+`$/.test(e))return"command";if(/^(?:&&|\|\||\||>|>>|<|;|2>&1|&|2>|&>)$/.test(e))return"operator";let s=e.
replace(/\$\{[A-Za-z_][^}]*(\}?)/g,(t,o)=>o?"$X":t);return!/['\s]/.test(s)&&/(?:^|[=:/@])\$[A-Za-z_]/.test(s)?"variable":void 0}var Je=new Set("latest stable edge nightly dev devel develop development\
 main master mainline trunk canary rolling current lts next unstable testing sid snapshot preview head tip insiders experimental".split(" ")),xa=new Set("alpine slim fpm cli apache perl jdk jre debug \
nonroot management bash dev musl full base minimal standard ubuntu debian alpine-slim windowsservercore nanoserver onbuild zts ls chiseled temurin corretto core ubi ubi-minimal distroless runtime sdk \
aspnet static".split(" ")),Sa=new Set("buster bullseye bookworm trixie forky bionic focal jammy noble oracular plucky resolute".split(" "));function Oa(e,s){let t=e.toLowerCase().split(/[-_]/),[o=""]=t;
if(Je.has(o))return`\`${e}\` moves`;if(t[t.length-1]==="dev")return`\`${e}\` moves`;let a=r=>xa.has(r)||Je.has(r)||!s&&Sa.has(r);return t.every(a)?`\`${e}\` names a variant and no version`:void 0}var Aa=p(
{id:"no-floating-tag",on:"workload",severity:"medium",profile:"recommended",summary:"Do not use image tags that move.",why:"Today's latest is not tomorrow's: two builds of the same commit differ, a fi\
x disappears, a compromised release arrives unasked, and nobody can say afterwards which image was running.",standards:["OWASP-13","NIST-4.2.2","CWE-1357"],references:{"Pin base image versions":"https\
://docs.docker.com/build/building/best-practices/#pin-base-image-versions"},examples:[],*check({references:e},{builtImages:s}){for(let{role:t,ref:o}of e){if(!k(o,({path:i,tag:l,digest:d,fault:c})=>i!==
null&&l!==null&&d===void 0&&!c)||s.has(_(o.value)))continue;let{tag:a,text:r}=o.value,n=a?Oa(a,ms(o.value)?.kind==="os"):"no tag means latest";n&&(yield{at:o,severity:t==="syntax"?"low":"medium",message:`${h(
r)} moves: ${n===`\`${a}\` moves`?`${h(a??"")} is another image every time`:n}`})}}}),Ca=p({id:"no-insecure-tls-env",on:"workload",severity:"high",profile:"recommended",summary:"Do not switch certific\
ate checks off by environment variable.",why:"One variable switches the check off for every connection of the program, to every host, and of every program it starts. Anybody on the way can then read a\
nd change what is sent, tokens included, and nothing says so.",standards:["CWE-295"],references:{NODE_TLS_REJECT_UNAUTHORIZED:"https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue"},examples:[],
*check(e,s){for(let o of Se(e.image.env)){let{name:a,value:r}=o.value;if(!r||r.state==="unknown")continue;let n=j(a,r.value);n&&(yield{at:o,...M(e,`${a}=${r.value}`,`of ${f(e)}`,n)})}let t=e.dialect===
"dockerfile"?$(e,s):void 0;for(let{keyword:o,name:a,literal:r,span:n}of t?.assignments??[]){let i=o==="ARG"&&r!==""?j(a,r):void 0;i&&(yield{at:{span:n},...M(e,`${a}=${r}`,"of the build",i)})}for(let{instruction:o,
script:a}of t?.scripts??[]){if(o.keyword!=="RUN")continue;let r=F(()=>new Set(a.commands.flatMap(n=>n.name==="unset"?n.words.map(({text:i})=>i):[])));for(let{assignments:n,words:i,name:l}of a.commands){
for(let d of n){let c=j(d.name,d.value.text);c&&(yield{at:d,...M(e,`${d.name}=${d.value.text}`,"of this command",c)})}for(let d of Ea.has(l)?i.slice(1):[]){let c=d.text.indexOf("="),m=d.text.slice(0,Math.
max(c,0)),g=c>0?j(m,d.text.slice(c+1)):void 0;g&&!r().has(m)&&(yield{at:d,...M(e,d.text,"of this script",g)})}}}}}),Ea=new Set(["export","declare","set","setx"]),M=({ships:e},s,t,o)=>({severity:e?"hig\
h":"medium",message:`${h(s)} in the environment ${t} ${rt(o)}`}),_a=p({id:"no-passwordless-service",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not run servic\
es with authentication switched off.",why:"Whoever reaches the port owns the data: another container on the network, a page in a developer's browser, and, if the port is published, everybody who scans\
 for it, which takes them minutes.",standards:["OWASP-12","NIST-4.4.4","CWE-306"],references:{"CWE-306: missing authentication":"https://cwe.mitre.org/data/definitions/306.html"},examples:[],*check(e,s){
if(!e.ships)return;let t=Ia(e),o=F(()=>gt(e));for(let n of w(e.image.env,({value:i})=>i!==null)){let{name:i,value:l}=n.value,d=l&&l.state!=="unknown"?l.value:void 0;d!==void 0&&Yt(i,d,o)&&(yield{at:n,
severity:t,message:`${h(`${i}=${d}`)} lets anyone who can reach ${f(e)} in without a password`})}for(let{file:n,text:i,spanOf:l,at:d}of b(e)?jt(e,s):[]){let c=Qt(n,i);c&&(yield{at:{span:l(c.start,c.end)},
severity:t,related:[{span:d.span,message:"mounted here"}],message:`${h(i.slice(c.start,c.end))} lets anyone who can reach ${f(e)} in without a password`})}let a=ja(e),r=n=>Zt(n.map(({text:i})=>i).join(
" "),a);for(let n of x(e)){let i=n.what==="health check"?void 0:n.commands.find(({words:d})=>r(d)),l=i&&r(i.words);i&&l&&(yield{at:A(n,i.words,d=>r(d)===l),severity:t,message:`${h(l)} lets anyone who \
can reach ${f(e)} in without a password`})}}});function Ia(e){return b(e)?e.development?"low":de(e)?"high":"medium":"medium"}var ja=({image:e})=>e.ref&&e.ref.state!=="unknown"?e.ref.value.path?.split(
"/").pop()??"":"",Pa=p({id:"no-secret-in-command",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secrets out of commands, entrypoints and health checks.",why:"Th\
e command line of a process is no secret: `ps` shows it to every account on the host and in the container, `docker inspect` to whoever may ask the engine, and the file it is written in to everybody wi\
th the repository.",standards:["OWASP-12","CWE-214"],references:{"Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/"},examples:[],*check(e,s){for(let{what:t,command:o,commands:a,
setting:r}of x(e)){if(b(e)&&r.via?.some(({how:l})=>l==="built-from"))continue;let n=s.lookup.source(r.span.file)?.text??"",i=o.script?a.flatMap(l=>as(l)??[]):[...es(n,r.span)];for(let l of i)yield{at:l,
severity:l.secret.wellKnown?q(e):l.secret.by==="format"?"critical":"high",message:`${D(l.secret.what)} ${l.secret.what} stands in the ${t} of ${f(e)}, for everybody who can list processes: read it fro\
m a file`}}}}),Wa=p({id:"no-secret-in-env",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secrets out of environment variables.",why:"What ENV sets stands in the\
 image for everybody who can pull it, and what Compose sets stands in the repository. Every process in the container inherits it, crash reports and debug pages print it, and `docker inspect` shows it.",
standards:["CIS-4.10","OWASP-12","NIST-4.1.4","CWE-526","CWE-798"],references:{"Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/","Build secrets":"https://docs.docker.com/buil\
d/building/secrets/"},examples:[],*check(e,s){let t=w(e.image.env,({value:a})=>a!==null).filter(a=>!V(a));yield*Na(e,s);let o=w(e.image.env).map(({value:a})=>a.name);for(let a of t){let{name:r,literal:n}=a.
value,i=S(r,n)??Ta(a.value,t);if(!i||B(r,n,i,s,o))continue;let l=b(e)&&!a.via?.some(({how:c})=>c==="built-from"),d=l?f(e):e.ships?"the image, for everybody who can pull it":`${f(e)}, and its cache and\
 history`;yield{at:a,severity:Xe(i,e,l),message:`${h(r)} puts ${D(i.what)} ${i.what} into ${d}${Da(a.value)?", and loses what follows its `$`, which is read as a variable":""}`}}}}),Da=({literal:e,value:s})=>e.
includes("$")&&!e.includes(N)&&!(s&&k(s,t=>t===e));function*Na(e,s){for(let{keyword:t,name:o,literal:a,span:r}of $(e,s)?.deferred??[]){let n=t==="ENV"?S(o,a):void 0;!n||B(o,a,n,s)||(yield{at:{span:r},
severity:Xe(n,e,!1),message:`${h(o)} puts ${D(n.what)} ${n.what} into the image, and into every image built on it`})}}function Ta({name:e,literal:s,value:t},o){if(!s.includes(N)||t?.state!=="written")
return;let a=o.find(({span:r})=>t.via?.some(n=>n.span.start===r.start&&n.span.file===r.file));return a&&!S(a.value.name,a.value.literal)?S(e,t.value):void 0}function Xe({by:e,wellKnown:s},t,o){let{ships:a,
dialect:r}=t;return s?q(t):e==="format"?"critical":o||r==="dockerfile"&&!a?"high":"critical"}var Ra=/\$?\$(?:apr1|2[aby]|5|6)\$/,Ma=p({id:"no-secret-in-label",on:"workload",severity:"medium",confidence:"\
medium",profile:"recommended",summary:"Keep secrets out of labels.",why:"Labels are there to be read: `docker inspect` shows them without any right to the container, registries list those of an image,\
 and monitoring copies them into every metric.",standards:["OWASP-12","CWE-798"],references:{"Docker object labels":"https://docs.docker.com/engine/manage-resources/labels/"},examples:[],*check(e){for(let s of w(
e.image.labels,({value:t})=>t!==null)){let{name:t,literal:o}=s.value,a=S(t.slice(t.lastIndexOf(".")+1),o),r=a?.wellKnown&&/\b(?:docker|podman)\s+run\b/.test(o)?void 0:a,n=Ra.test(o);!r&&!n||V(s)&&S(t,
o)||(yield{at:s,severity:n?"low":"medium",message:n?`${h(t)} shows a password hash of ${f(e)} to whoever can list labels: keep it in a file`:`${h(t)} shows a ${r?.what??"credential"} of ${f(e)} to who\
ever can list labels`})}}}),qa=/^\/(?:etc|usr|proc|sys|dev|root|boot|bin|sbin|lib|lib64)\/?$|^\/$|^(?:\/var)?\/run\/(?:docker|containerd\/containerd|crio\/crio|podman\/podman)\.sock$/,La=p({id:"no-sen\
sitive-volume",on:"workload",severity:"low",profile:"strict",summary:"Do not declare volumes over system paths.",why:"A path that VOLUME declares stays writable when the container runs with a read-onl\
y root, and what was there when the image was built is copied into a fresh volume at every start. Over /etc or /usr an intruder can then change the programs and settings that were to be fixed.",standards:[],
references:{VOLUME:"https://docs.docker.com/reference/dockerfile/#volume"},examples:[],*check({image:e,dialect:s,ships:t}){if(!(s!=="dockerfile"||!t))for(let o of w(e.volumes)){let a=o.value.replace(/^["']|["']$/g,
"");qa.test(a)?yield{at:o,message:`VOLUME over ${h(a)} keeps it writable under a read-only root`}:/^[^:]+:./.test(a)&&!/^[A-Za-z]:[\\/]/.test(a)&&(yield{at:o,message:`${h(a)} is no bind mount: VOLUME \
takes paths inside the image only`})}}}),Ua=/git(?:ea|lab|ness)|forgejo|gogs|sftp|ssh|bastion|jump|rsync|phabricator|onedev|borg|soft-serve/i,za=p({id:"no-ssh-server",on:"workload",severity:"medium",profile:"\
recommended",summary:"Do not run an SSH server in a container.",why:"An SSH server is a second way in, with keys and passwords of its own that somebody has to look after, beside a service that was to \
be the only one. `docker exec` does the same through the engine, with its access control and its log.",standards:["CIS-5.7"],references:{"docker exec":"https://docs.docker.com/reference/cli/docker/con\
tainer/exec/"},examples:[],*check(e){if(!e.ships||Ua.test(Ka(e)))return;for(let t of x(e)){let{what:o,commands:a}=t,r=o==="health check"?void 0:a.find(({name:n,words:i})=>/^(?:sshd|dropbear)$/.test(n)||
n==="service"&&/^sshd?$/.test(i[1]?.text??"")||i[0]?.text==="/etc/init.d/ssh");r&&(yield{at:A(t,r.words.slice(0,1),()=>!0),message:`${f(e)} starts an SSH server`})}let s="host"in e?e.host:void 0;for(let t of s&&
!k(s.networkMode,o=>o==="host")?w(s.portBindings,({containerPort:o,protocol:a})=>o!==null&&a==="tcp"&&Ye(o)):[])yield{at:t,message:`${f(e)} publishes the port of an SSH server`};if(e.dialect==="docker\
file")for(let t of w(e.image.exposedPorts,o=>o.protocol==="tcp"&&Ye(o)))yield{at:t,severity:"low",message:"the image exposes port 22, that of an SSH server"}}}),Ye=({from:e,to:s})=>e<=22&&s>=22,Ka=({image:e,
path:s})=>`${e.ref&&e.ref.state!=="unknown"?e.ref.value.text:""} ${s[s.length-1]??""}`,Ha=p({id:"no-unneeded-expose",on:"workload",severity:"medium",profile:"recommended",summary:"Expose only ports th\
e image itself serves.",why:"EXPOSE tells operators and tools what to open: `docker run -P` publishes every port it lists, and firewall rules are made from it. A database or debug port in an applicati\
on image is an invitation to open it.",standards:["CIS-5.9"],references:{EXPOSE:"https://docs.docker.com/reference/dockerfile/#expose"},options:{most:$t("More ports than one image should expose.",5)},
examples:[],*check(e,s,{most:t}){if(e.dialect!=="dockerfile"||!e.ships)return;let o=e.base?.ports??[],a=w(e.image.exposedPorts,({from:i})=>!o.includes(i)),r=Ga(e,s);for(let i of a){if(i.value.protocol!==
"tcp")continue;let l=Jt(i.value),d=l.find(({service:m})=>r(m.words)),c=d?l.find(m=>m===d&&m.service.kind==="debug"):l.find(({shared:m,service:g})=>!m&&g.kind!=="debug");c&&(yield{at:i,message:Va(c)})}
let n=a[t];n&&(yield{at:n,severity:"low",message:`the image exposes ${a.length} ports: one service needs fewer`})}}),Va=({port:e,what:s,service:{kind:t}})=>t==="debug"?`port ${e} is that of ${s}, whic\
h no image that ships should open`:t==="back door"?`port ${e} is ${s}, and nothing here shows what it is for`:`port ${e} is that of ${s}, and nothing here shows that the image is that service`;function Ga(e,s){
let t=new Map;return o=>{let a=t.get(o)??Ba(e,s,o);return t.set(o,a),a}}function Ba({span:e,base:s},t,o){return o.test(s?.name??"")||o.test(e.file)?!0:C(t).find(({source:a})=>a.path===e.file)?.instructions.
some(({keyword:a,logical:{text:r}})=>Fa(a,r,o))===!0}function Fa(e,s,t){if(e==="CMD"||e==="ENTRYPOINT"||e==="FROM"||e==="COPY"||e==="ADD")return t.test(s);if(e!=="RUN")return!1;let o=s.replace(/\b(?:pip3?|npm|yarn|gem|composer|cargo|go)\s+(?:install|add|i|ci|get)\b[^&|;]*/g,
"").replace(/[\w.+-]+/g,a=>a.replace(/^[\w.+-]*(?:-client|-dev|-devel|-libs|-tools|-cli)\b/,"").replace(/\blib[\w.+-]*/,""));return t.test(o)}var Ja=p({id:"non-root-user",on:"workload",severity:"high",
profile:"recommended",summary:"Run as a user other than root.",why:"Root in a container is root on the host as far as the kernel is concerned, held back only by namespaces and capabilities. Every hole\
 in those, every careless mount, every writable file inside is worth far more to an intruder who arrives as root.",standards:["CIS-4.1","OWASP-2","PSS-R","CWE-250"],references:{USER:"https://docs.dock\
er.com/reference/dockerfile/#user"},examples:[],*check(e,s){let{image:t,ships:o,windows:a,base:r}=e,{user:n}=t;if(!o||a||n.state==="unknown"||!Ot(e)(n.value))return;let i=fe(e,s),l=ut(n,s);if(i==="dro\
pped"||l&&ft(l,e,s))return;let d=n.state==="written",c=xs(e)&&(J(t.cmd)||J(t.entrypoint)||b(e)&&!e.build&&!d);yield{at:n,severity:c?"info":d?"high":"medium",...i==="unclear"?{confidence:"low"}:{},message:`${f(
e)} runs as root${d?`: ${Xa(n.value,l)}`:`, ${Ya(e)}`}`,fix:Et({set:"user",to:r?.account??"10001"})}}});function Xa(e,s){return s?`the user is ${e===""?"empty":h(e)} unless the build passes ${h(s)}; g\
ive the ARG a default`:e===""?"the user is empty, which means root":e.startsWith(":")?`${h(e)} names a group and no account, which means root`:K(e)?`${h(e)} is written here`:`${h(e)} is created with u\
id 0, so it is root under another name`}function Ya({base:e,image:s}){return e?e.drops&&s.entrypoint.state==="written"?`the default of ${e.name}: its own entrypoint, which changes to ${h(e.account??"a\
nother account")}, is replaced`:e.unprivileged?`the default of ${e.name}; ${e.unprivileged} is the same without root`:`the default of ${e.name}${e.account?`, which has the account ${h(e.account)} for \
this`:""}`:"because nothing says otherwise"}var Za=p({id:"numeric-user",on:"workload",severity:"info",profile:"strict",summary:"Give the user as a number so that runAsNonRoot can verify it.",why:"Kube\
rnetes cannot tell whether a name is root without opening the image, so it refuses to start a pod with runAsNonRoot. A number it checks at once, and a name in /etc/passwd can be given uid 0.",standards:[],
references:{runAsNonRoot:"https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"},examples:[],*check({dialect:e,image:s,ships:t,windows:o},a){e!=="dockerfile"||!t||o||E(a).length>
0||xe(s.user,r=>!K(r)&&typeof O(we(r).account)!="number")&&(yield{at:s.user,message:`${h(s.user.value)} is a name: runAsNonRoot can only check a number`})}}),Ze=new Set(["basename cat chgrp chmod chow\
n cp cut date dd df diff dirname du env find grep gzip head hostname id install jq ln ls mkdir mktemp mv printenv rm rmdir rsync sed seq sort stat tar touch tr uname unzip wc whoami yq zip","apk apt a\
pt-get dnf yum pip git curl wget openssl ssh-keygen keytool envsubst","aws az mc mongo mongoimport mongorestore mongosh mysql mysqladmin mysqldump mariadb mariadb-admin psql pg_dump pg_dumpall pg_isre\
ady pg_restore createdb createuser dropdb redis-cli valkey-cli sqlite3 rabbitmqctl kafka-topics kafka-topics.sh fdbcli etcdctl kubectl helm","alembic atlas dbmate flyway goose liquibase migrate sqlx",
"jest mocha pytest tox phpunit rspec vitest playwright k6 ab"].flatMap(e=>e.split(" "))),Qa=p({id:"pid1-handles-signals",on:"workload",severity:"low",confidence:"medium",profile:"strict",summary:"Let \
process 1 receive signals and reap children.",why:"When a container stops, only its first process, number 1, hears of it. A shell or npm in that place does not tell the program it started: ten seconds\
 later that is killed, in the middle of what it writes. Process 1 also has to collect every process that ended; where it does not, they pile up until nothing new can start.",standards:[],references:{"\
ENTRYPOINT in shell form":"https://docs.docker.com/reference/dockerfile/#shell-form-entrypoint-example"},examples:[],*check(e,s){let{ships:t,windows:o}=e;if(!t||o||b(e)&&(k(e.host.init,g=>g)||ht(e,s))||
e.dialect==="dockerfile"&&s.containers.some(({build:g,host:u})=>g?.dockerfile===e.span.file&&g.stage?.join()===e.path.join()&&k(u.init,y=>y)))return;let a=s.lookup.shell,r=a&&ct(e,a);if(!r||r.at.via?.
some(({how:g})=>g==="built-from")||er(r,e,s))return;let n=r.script();if(n.fault)return;let i=e.dialect==="dockerfile"?$(e,s):void 0;if(r.at.value?.form==="shell"&&i&&P(i).some(({shell:g})=>g))return;let l=Qe(
n),d=l.find(g=>ue(g,e)==="program"),c=d&&dt(e,s)?xt(d,e,s,a):void 0,m=(d&&sr(d))??(c?et(Qe(c),{shell:c.name,certain:!0}):d?void 0:tr(l,e));m&&(yield{at:r.at,confidence:m.confidence,message:`${m.what} \
process 1 of ${f(e)}${m.so}`})}});function er({argv:[e]},s,t){let o=e&&v(e),a=o&&Ft(o);return!a||Gt(a)||a==="."||a==="source"||ot.has(a)?!1:!lt(s,t).program(o)?.text}var Qe=({commands:e})=>e.filter(({
substitutedInto:s,tested:t})=>!s&&!t);function tr(e,s){let t=e.map(a=>ue(a,s)),o=t[t.length-1];return t.includes("init")||o===void 0||typeof o=="string"?void 0:et(e,o)}function et(e,{shell:s,certain:t}){
let o=e[e.length-1];if(!o||e.some(({name:i,wrappers:l})=>i==="trap"||l.some(d=>d.name==="exec")))return;let a=t?"medium":"low";if(o.background)return{what:`${h(s)} is`,so:` and ends once it has starte\
d ${st(tt(e))} in the background, which stops the container: remove the \`&\``,confidence:a};let r=e.some(({name:i})=>i==="wait");if(ae.has(o.name)&&!o.conditional&&!r)return;let n=tt(e);if(!(n!==void 0&&
Ze.has(n)))return{what:`${h(s)} is`,so:` and does not forward signals to ${st(n)}: put \`exec\` before the last program, or start an init such as tini first`,confidence:a}}function tt(e){let s=e.filter(
({name:a})=>a&&!ae.has(a)),t=s.findLast(({ends:a})=>a)??s.findLast(({conditional:a})=>!a)??s[s.length-1],o=t?[t,...t.readsFrom].map(({name:a})=>a):[];return o.findLast(a=>!Ze.has(a))??o[0]}var st=e=>!e||
e===N?"what it starts":h(e),ot=new Set(["npm","yarn","pnpm"]);function sr({name:e,words:s}){let t=s[1]?.text;if(!(!ot.has(e)||!t||/^(?:exec|dlx|node)$/.test(t)))return{what:`${h(`${e} ${t}`)} makes ${e}`,
so:", and does not forward signals: start the program itself, or an init such as tini first",confidence:"medium"}}var or=p({id:"required-labels",on:"workload",severity:"info",profile:"strict",summary:"\
Carry the labels your organisation requires.",why:"When a container misbehaves at night, its labels say whose it is and where its source lies. One without them is a container nobody answers for.",standards:[],
references:{"Image annotations":"https://github.com/opencontainers/image-spec/blob/main/annotations.md"},options:{image:he("Labels of images that ship, and what their values look like: * stands for an\
ything, an empty text for any value."),service:he("The same for Compose services, whose image's labels count.")},examples:[],*check(e,s,{image:t,service:o}){let{labels:a}=e.image,r=b(e)?o:t;if(!e.ships||
a.state==="unknown"||Object.keys(r).length===0)return;let n=[];for(let[i,l]of Object.entries(r)){let d=a.value.findLast(c=>c.state==="unknown"||c.value.name===i);d?l&&d.state==="written"&&d.value.value?.
state==="written"&&!T(d.value.value.value,l)&&(yield{at:d,message:`${h(i)} of ${f(e)} does not look like ${h(l)}`}):n.push(i)}if(n.length){let i=n.length===1;yield{at:b(e)||!e.image.ref?e:e.image.ref,
message:`${f(e)} lacks the required ${i?"label":"labels"} ${n.map(h).join(", ")}`}}}}),ar=/^(?:postgres|mysql|mariadb|mongo|redmine|wordpress|nextcloud|joomla|matomo|percona|bitnami\/.*)$/,rr=p({id:"s\
ecret-as-file",on:"workload",severity:"info",confidence:"medium",profile:"strict",summary:"Pass credentials as secret files, not as environment.",why:"Every child process inherits the environment, `do\
cker inspect` and debug pages print it, and crash reports carry it away. A file under /run/secrets is read by the one program that needs it.",standards:["OWASP-12","CWE-526"],references:{"Secrets in C\
ompose":"https://docs.docker.com/compose/how-tos/use-secrets/"},examples:[],*check(e){if(b(e))for(let s of w(e.image.env)){let{name:t,literal:o,value:a}=s.value;if(!ts(t)||a!==null&&!o.includes("\uFFFC")||
s.via?.some(({how:n})=>n==="built-from"))continue;let r=e.base&&ar.test(e.base.name)&&!V(s);yield{at:s,message:`${h(t)} hands a credential to every process of ${f(e)}${r?`; this image reads it from a \
file that ${h(`${t}_FILE`)} names`:"; mount it as a secret and read the file"}`}}}}),nr=/^(?:root|daemon|bin|sys|sync|games|man|lp|mail|news|uucp|proxy|www-data|backup|list|irc|nobody|operator|guest|ftp|adm|shutdown|halt|nonroot)$/,
ir=p({id:"user-matches-image",on:"workload",severity:"low",confidence:"low",profile:"strict",summary:"Use the account the image was built for.",why:"A name that the image's /etc/passwd does not hold e\
nds the container before it starts. A number that is not the owner of its data makes the service fail at the first write, and the usual repair is to run it as root after all.",standards:[],references:{
USER:"https://docs.docker.com/reference/dockerfile/#user"},examples:[],*check(e,s){yield*dr(e,s),yield*lr(e);let{image:t,ships:o,windows:a,contents:r,base:n,added:i}=e,l=t.user.state==="written"?we(t.
user.value).account:void 0;if(!o||a||!l||t.user.state!=="written"||O(l)==="refused")return;if(O(l)===void 0){r===null&&i?.copied&&!i.copied.some(({path:g,folder:u})=>g==="/etc/passwd"||u&&/^\/(?:etc)?$/.
test(g))?yield{at:t.user,severity:"medium",confidence:"high",message:`${h(l)} has no number: an image from scratch has no /etc/passwd to look it up in, so the container does not start`}:n?.account&&l!==
n.account&&!(nr.test(l)&&!n.name.startsWith("cgr.dev/"))&&!mr(e,l)&&(yield{at:t.user,message:`${n.name} documents the account ${h(n.account)}, and nothing here makes ${h(l)}`});return}let d=r?.owner,c=d?.
ids.split(":")[0]??(/^[1-9]\d*$/.test(n?.user??"")?n?.user:void 0),m=n?.kind==="datastore"||n?.kind==="broker";c&&m&&O(l)!==O(c)&&O(l)!==0&&!i?.builds&&!i?.mentions.has("chown")&&(yield{at:t.user,message:`${f(
e)} runs as ${l}, and the image was built to run as ${d?.ids??c}${d?.path?`, which owns its data in ${h(d.path)}`:""}`})}});function*lr(e){if(!e.ships||e.windows)return;let{hooks:s=[],host:t}=b(e)?e:{},
o=[...[e.image.user,...s.map(({user:a})=>a)].flatMap(a=>a.state==="written"?ye(a.value).map(r=>({at:a,part:r})):[]),...t?w(t.groupAdd).flatMap(a=>ye(a.value).map(r=>({at:a,part:r}))):[]];for(let{at:a,
part:r}of o)yield{at:a,severity:"medium",confidence:"high",message:`${h(r)} is out of range: the engine takes numbers from 0 to 2147483647, and starts nothing with this one`}}function*dr(e,s){let t=e.
contents===null&&!e.windows?$(e,s):void 0;if(!t)return;let o=new Set,a={user:"/etc/passwd",group:"/etc/group"},r=P(t).toReversed();if(!r.some(({scripts:n})=>n.some(({instruction:i})=>i.keyword==="RUN")))
for(let{each:n,copy:i}of r.flatMap(l=>l.copies.map(d=>({each:l,copy:d})))){let{owner:l}=i,[d="",c=""]=(l&&v(l))?.split(":")??[],m=[...ke(d)||o.has(a.user)?[]:[d],...ke(c)||o.has(a.group)?[]:[c]],g=i.instruction.
flags.some(({name:u,text:y})=>u==="link"&&y!=="false");l&&n===t&&m.some(Boolean)&&!g&&(yield{at:{span:l.span},severity:"medium",confidence:"high",message:`${m.filter(Boolean).map(h).join(" and ")} can\
not be looked up: an image from scratch has no /etc/passwd or /etc/group, so the files belong to root; use numbers`});for(let u of Object.values(a))cr(i,u)&&o.add(u)}}var cr=(e,s)=>ss(e)?.some(({path:t,
folder:o,file:a})=>t===s||a===s?!0:o&&(t==="/"||t==="/etc")&&!(a&&hr.test(a)))??!0,hr=/^\/etc\/(?:passwd|group|g?shadow)$/,mr=({added:e,image:s},t)=>e===void 0||e.builds||e.copied===null||e.mentions.has(
t)||e.copied.some(({path:o})=>o==="/etc/passwd")||v(s.user)?.includes("$")===!0,ur=p({id:"valid-image-reference",on:"workload",severity:"high",profile:"recommended",summary:"Write image references tha\
t can be pulled.",why:"A reference that breaks the grammar stops the build or the deployment, often only where a variable is empty. Somebody in a hurry then replaces a pinned image by whatever works.",
standards:[],references:{"Grammar of references":"https://github.com/distribution/reference"},examples:[],*check({references:e}){for(let{ref:s}of e)k(s,({fault:t})=>t!==void 0)&&(yield{at:s,message:`${h(
s.value.text)} is no image reference: ${s.value.fault}`})}});module.exports={a:Es,b:Is,c:Ns,d:Ts,e:Ms,f:Ls,g:Us,h:Fs,i:Ys,j:Zs,k:to,l:ro,m:lo,n:ho,o:uo,p:yo,q:Co,r:Eo,s:jo,t:To,u:Ro,v:qo,w:Yo,x:na,y:va,
z:wa,A:Aa,B:Ca,C:_a,D:Pa,E:Wa,F:Ma,G:La,H:za,I:Ha,J:Ja,K:Za,L:Qa,M:or,N:rr,O:ir,P:ur};
