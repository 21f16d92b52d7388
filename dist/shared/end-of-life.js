"use strict";const{Ad:ve,Bc:we,Bd:Dt,Cd:Nt,Ec:I,Ed:Ct,Fd:Wt,G:It,Ga:ye,Ja:ke,Jc:jt,K:Mt,Kc:Lt,Lb:Ut,Lc:qt,Mc:Y,Na:Gt,Nb:Bt,Oa:Vt,Ob:Ht,Oc:Yt,Pc:zt,Pd:Kt,Qa:be,Qb:g,S:Ft,Sd:Jt,T:$e,Ta:Qt,Tb:x,U:Zt,V:Xt,Wc:T,Y:es,Ya:ts,
Z:ss,Za:os,_b:is,_c:xe,ac:as,bb:Oe,ca:ns,ce:rs,dd:ls,de:ds,ee:cs,fc:hs,fd:ms,gc:us,hb:Se,hc:fs,hd:ps,ic:Ae,id:gs,kc:vs,kd:ws,ke:_e,lc:Ee,ma:z,md:Pe,na:ys,nb:ks,nd:bs,o:$s,oa:S,td:xs,va:K,vb:Os,wb:Re,wc:Ss,
xb:As,xd:_s,za:Es,zc:Te,zd:F}=require("./rule.js"),{w:Ps}=require("./apparmor-system.js"),{a:Rs,b:Ts,m:Ds}=require("./syscalls.js"),{$e:y,Ac:Ns,Ae:Cs,Bc:Ws,Be:D,Ce:N,Dc:Is,De:J,Ee:Q,Fb:js,Fe:De,Ga:Ms,
Ge:Ls,He:Ne,Ia:Us,Ie:qs,Jc:Gs,Je:Bs,La:Vs,Ld:Hs,Ne:Ys,Oa:zs,Pa:Ks,Pc:Fs,Rd:Z,Re:j,Sa:Js,Ta:Qs,Td:Ce,Te:X,Ud:Zs,Ue:Xs,Ve:eo,We:to,Xe:ee,Ye:b,Za:so,Ze:We,ad:oo,af:Ie,ba:io,bd:ao,bf:v,ca:no,cf:A,da:ro,df:lo,
fd:co,g:ho,if:je,ja:Me,kb:h,kd:M,l:k,lb:L,mb:mo,me:p,n:U,na:te,nd:uo,ob:fo,p:po,r:go,ra:q,sa:vo,t:wo,ta:C,td:_,u:yo,ud:se,ue:E,v:ko,vd:bo,w:G,wa:$o,wc:oe,wd:ie,xa:Le,xb:ae,xc:xo,yd:Ue,zd:qe}=require("./core.js");
var ne=["ignore","ignore-block","ignore-file"],Oo=g({id:"valid-ignore",on:"ignore",severity:"low",profile:"recommended",summary:"Keep ignore comments true: name a rule that exists, say until when, and\
 remove what ignores nothing.",why:"A comment without a rule, or with a misspelt one, ignores nothing, whatever its author believes. A comment that stays after the fix hides the same mistake when some\
body makes it again.",standards:["CWE-1127"],references:{"Ignoring findings":"https://github.com/seaworthy-lint/seaworthy#ignoring-a-finding"},examples:[],*check({suppression:e,used:s,refused:t,ran:o,
known:i,others:a,judged:n,text:r}){let{by:l,word:d,rules:c,until:m,span:f}=e;if(l!=="seaworthy")return;if(!ne.includes(d)){let w=U(d,ne);yield{at:{span:f},message:`there is no \`${d}\`${w?`, did you m\
ean \`${w}\`?`:`: write ${ne.join(", ")}`}`,...w?So(r,f,`seaworthy: ${d}`,`seaworthy: ${w}`):{}};return}c.length===0&&(yield{at:{span:f},message:"this ignores nothing: name the rules, such as `seawort\
hy: ignore[no-sudo] why it is fine here`"}),m&&!je(m.value)&&(yield{at:m,message:`${JSON.stringify(m.value)} is not a valid date: use YYYY-MM-DD`,...Ao(m)});let u=c.map(w=>w.span);for(let{value:w,span:O}of c.
filter(R=>!i.has(R.value))){let R=a.get(w);if(R?.unchecked&&(yield{at:{span:O},message:`${R.id} is ${R.isA}, and seaworthy does not check it: this ignores nothing`,...u.length===1?Ge(r,f):Ve(r,u,O)}),
R)continue;let W=U(w,i);yield{at:{span:O},message:`there is no rule ${JSON.stringify(w)}${W?`, did you mean ${W}?`:" (see seaworthy rules)"}`,...W?Be(O,W):{}}}let $=w=>a.get(w)?.rules??[w],P=c.filter(
({value:w})=>!s.has(w)&&w!=="valid-ignore"&&$(w).length>0&&$(w).every(O=>o.has(O)));if(!(!n||P.length===0||t.size>0))if(P.length===c.length){let w=r.slice(e.covers.start,e.covers.end).trimEnd(),O=/[:{][ \t]*(?:#|$)/.
test(w.slice(w.lastIndexOf(`
`)+1))&&d==="ignore"?", or write ignore-block for what is inside":"";yield{at:{span:f},message:`unused ignore comment: no finding of these rules is here; remove it${O}`,...Ge(r,f)}}else for(let{value:w,
span:O}of P)yield{at:{span:O},message:`${w} finds nothing here: remove it from the list`,...Ve(r,u,O)}}});function Ge(e,{file:s,start:t,end:o}){if(e[t]!=="#")return{};let i=Gs(e,{file:s,start:t,end:o}),
a=e.slice(i.start,t);return{fix:{title:"remove the comment",safety:"safe",edits:[{span:a.trim()?{file:s,start:i.start+a.trimEnd().length,end:o}:i,text:""}]}}}var Be=(e,s)=>({fix:{title:`write ${s}, an\
d check that this is meant`,safety:"unsafe",edits:[{span:e,text:s}]}});function So(e,{file:s,start:t,end:o},i,a){let n=e.slice(t,o).indexOf(i);return n<0?{}:Be({file:s,start:t+n,end:t+n+i.length},a)}function Ao({
value:e,span:s}){let[,t="",o="",i=""]=/^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(e)??[],a=Number(t)>12?`${i}-${o.padStart(2,"0")}-${t}`:`${i}-${t.padStart(2,"0")}-${o}`;return je(a)&&Number(t)>12!=Number(
o)>12?{fix:{title:`write ${a}`,safety:"safe",edits:[{span:s,text:a}]}}:{}}function Ve(e,s,t){let o=s.indexOf(t),[i,a]=[s[o-1],s[o+1]],n=i?{...t,start:i.end}:a?{...t,end:a.start}:void 0;return!n||!/^[\w/.,\s-]+$/.
test(e.slice(n.start,n.end))?{}:{fix:{title:"remove it from the list",safety:"safe",edits:[{span:n,text:""}]}}}var _o=g({id:"dockerignore-present",on:"project",severity:"medium",profile:"recommended",
summary:"Put a .dockerignore beside every context that is copied whole.",why:"COPY . takes everything: .git with its whole history, .env files, keys, local databases. They end up in the image or the b\
uild cache, where anyone with access to either can read them.",standards:["CIS-4.10","NIST-4.1.4","CWE-538"],references:{".dockerignore files":"https://docs.docker.com/build/concepts/context/#dockerig\
nore-files"},instead:void 0,examples:[],*check(e){for(let s of D(e)){if(s.skipped||s.source.alone)continue;let t=Po(s);if(t.length===0||Do(s,e))continue;let o=new Set(s.final?M(s.final):[]),i=()=>ms(s,
e);for(let{source:a,copy:n,stage:r}of t)yield{at:a,...To(n,r,o),fix:{safety:"unsafe",title:Eo,edits:i}}}}}),Eo="write a .dockerignore that excludes .git, .env files and keys, and check that the build \
needs none of them";function Po({stages:e}){let s=[];for(let t of e)for(let o of t.copies){let i=o.from?void 0:o.sources.find(a=>Ro(a,t));i&&s.push({source:i,copy:o,stage:t})}return s}function Ro(e,{windows:s}){
let t=v(e);return t!==void 0&&ke(t,s)}function To({instruction:e},s,t){return t.has(s)?{severity:"medium",message:`${e.keyword} copies the whole context into the image, and no .dockerignore excludes .\
git, .env and keys`}:{severity:"low",message:`${e.keyword} copies the whole context into the build cache, and no .dockerignore excludes .git, .env and keys`}}function Do(e,s){let t=s.containers.filter(
({build:n})=>n?.dockerfile===e.source.path),o=new Set(t.map(({build:n})=>n?.context)),i=ye(e,s),a=i.some(({path:n})=>n===`${e.source.path}.dockerignore`);return o.has(null)||i.length>0&&(a||o.size<=i.
length||o.size===0)}var No=g({id:"hardened-daemon",on:"project",severity:"medium",confidence:"medium",profile:"strict",summary:"Harden the daemon configuration the repository ships.",why:"The engine's\
 configuration affects every container of the host. A TCP socket without TLS gives the host to anyone who connects; without remapping, root in any container is root on the host.",standards:["CIS-2.1",
"CIS-2.8","CIS-2.14"],references:{"dockerd configuration file":"https://docs.docker.com/reference/cli/dockerd/#daemon-configuration-file"},examples:[],*check(e){for(let s of os(e)){let{source:t,root:o,
at:i}=s,a={file:t.path,start:o.start,end:Math.min(o.start+1,o.end)},n=i("hosts"),r=i("tlsverify")?.text==="true";n&&/tcp:\/\//.test(n.text)&&!r&&(yield{at:n,severity:"high",message:"the engine listens\
 on TCP without client certificates: anyone who connects gets root on the host"});let l=i("insecure-registries");l&&/"(?!localhost|127\.)[^"]+"/.test(l.text)&&(yield{at:l,message:"images from these re\
gistries are pulled without verifying the server"});let d=[i("default-network-opts"),i("allow-direct-routing")].find(m=>m&&(/"(?:nat-unprotected|routed)"/.test(m.text)||m.text==="true"));d&&(yield{at:d,
message:"anyone with a route to a container's own address can reach it there, whatever address its ports are published on"});let c=[["userns-remap",m=>m!=='""',"medium","root in a container is root on\
 the host",'"default"'],["no-new-privileges",m=>m==="true","medium","processes may gain privileges by setuid programs","true"],["icc",m=>m==="false","low","containers on the default bridge reach each \
other","false"],["live-restore",m=>m==="true","info","every container stops when the engine does","true"]];for(let[m,f,u,$,P]of c){let w=i(m);(!w||!f(w.text))&&(yield{at:w??{span:a},severity:u,message:`\
the engine's ${h(m)} is not set to the safe value: ${$}`,fix:{safety:"unsafe",title:`set \`"${m}": ${P}\`, and check that the host's containers work with it`,edits:()=>ts(s,m,P)}})}!/max-size/.test(i(
"log-opts")?.text??"")&&/^(?:|"json-file")$/.test(i("log-driver")?.text??"")&&(yield{at:i("log-opts")??{span:a},severity:"info",message:"the engine's logs are not rotated: they fill the disk"})}}}),Co=g(
{id:"image-updates-configured",on:"project",severity:"info",confidence:"medium",profile:"strict",summary:"Let a bot keep image references up to date.",why:"Pinned images keep their vulnerabilities. Wi\
th a bot that proposes updates every week, a known vulnerability is fixed in days, not years.",standards:["OWASP-13"],references:{"Dependabot options":"https://docs.github.com/en/code-security/dependa\
bot/working-with-dependabot/dependabot-options-reference"},examples:[],*check(e){let{lookup:s}=e,t=s.root,o=Fs.flatMap(a=>s.source(t?`${t}/${a}`:a)??[]),i=o.filter(({path:a})=>/dependabot/.test(a));if(!(i.
length===0||o.length>i.length))for(let{kind:a,path:n,span:r}of Wo(e)){let l=`/${n.includes("/")?n.slice(0,n.lastIndexOf("/")):""}`,d=t&&n.startsWith(`${t}/`)?l.slice(t.length+1)||"/":l;i.some(c=>ds(c,
a,d))||(yield{at:{span:r},message:`no bot keeps the images of ${h(n)} up to date: add ${h(a)} for ${h(d)} to dependabot.yml`,fix:{safety:"safe",title:`add \`package-ecosystem: ${a}\` with \`directory: ${d}\
\` to dependabot.yml`,edits:()=>i[0]?cs(i[0],a,d):void 0}})}}});function Wo(e){let s=new Map,t=(o,i)=>{let a=i.file.slice(0,i.file.lastIndexOf("/")+1);s.has(`${o} ${a}`)||s.set(`${o} ${a}`,{kind:o,path:i.
file,span:i})};for(let{skipped:o,stages:i}of D(e))for(let{base:a}of o?[]:i.slice(0,1))t("docker",a.span);for(let{references:o}of e.containers)for(let{role:i,ref:a}of o)i==="image"&&a.state==="written"&&
t("docker-compose",a.span);return[...s.values()]}var Io=g({id:"network-segmentation",on:"project",severity:"low",profile:"strict",summary:"Keep edge services and datastores on separate networks.",why:"\
A published service is attacked first. If it shares a network with the database, it can connect to it directly; on separate networks the attacker must also compromise the application in between.",standards:[
"OWASP-5","NIST-4.3.3","CWE-653"],references:{"Networking in Compose":"https://docs.docker.com/compose/how-tos/networking/#specify-custom-networks"},instead:void 0,examples:[],*check(e){for(let s of N(
e)){let t=[...j(s,e).values()];if(t.length<3)continue;let o=t.filter(i=>y(i.host.portBindings).length>0&&!He(i)&&re(i).length===1);for(let i of t.filter(He)){let a=new Set(re(i)),n=o.filter(l=>re(l).some(
d=>a.has(d)));if(n.length===0)continue;let r=n.map(({path:l})=>h(l[1]??"")).slice(0,5).join(", ");yield{at:i,message:`datastore ${h(i.path[1]??"")} shares a network with ${r}, which ${n.length>1?"are":
"is"} published on the host`,related:n.slice(0,5).flatMap(l=>y(l.host.portBindings).slice(0,1).map(({span:d})=>({span:d,message:"published here"})))}}}}}),re=({host:e})=>e.networkMode.state==="default"?
y(e.networks,({external:s})=>b(s,t=>!t)).map(({value:s})=>s.name):[],He=({image:e,base:s})=>s?.kind==="datastore"||s?.kind==="broker"||Ht(e),jo=/(?:^|[/._-])(?:tests?|testing|testdata|fixtures?|e2e|examples?|samples?|demo)(?:[/._-]|$)/i,
Mo=g({id:"no-committed-secret-file",on:"project",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secret files out of the repository and the build context.",why:"A secret that i\
s mounted from a file is only as secret as the file. In git, everyone with a clone has it indefinitely; in a build context it ends up in an image or its cache.",standards:["OWASP-12","CWE-538"],references:{
"Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/"},instead:void 0,examples:[],*check(e){let{lookup:s}=e;for(let t of N(e))for(let o of qs(Ls(t,"secrets"))){let i=Ne(o,"file"),
a=Bs(i);if(!i||!a||/^[/~]/.test(a))continue;let n=Me(t.folder,a),r=s.source(n);if(!r||jo.test(n)||Qt(Le(n)??$o,r.text)==="none")continue;let l=s.ignored?.(n)!==!0;!l&&be(n,e)!==!1||(yield{at:{span:i.node.
span,via:i.at.via},about:[n],severity:l?"high":"medium",message:l?`the file of secret ${h(o.name)} is in the repository: have git ignore it, and change the secret`:`the file of secret ${h(o.name)} is \
in a build context, and no .dockerignore excludes it`,...l?{}:{fix:{safety:"unsafe",title:"exclude it in .dockerignore, and check that no build needs it",edits:()=>Ae(n,e)}}})}}}),Lo=g({id:"no-ignored\
-copy-source",on:"project",severity:"medium",profile:"recommended",summary:"Do not copy files that .dockerignore excludes.",why:"The builder never sees the file: the build fails with an error about a \
file that exists or, with a wildcard, continues without it. The usual fix is to remove the line from .dockerignore, which also lets in everything else it excluded.",standards:[],references:{".dockerig\
nore files":"https://docs.docker.com/build/concepts/context/#dockerignore-files"},examples:[],*check(e){for(let s of D(e)){let t=s.skipped?void 0:Go(s,e);if(!t)continue;let o=Ce(t.text),i=Zs(t.text),a=Z(
t.text).flatMap(({except:n,pattern:r})=>n?[r]:[]);for(let{copies:n,windows:r}of s.stages)for(let l of n)for(let d of l.from?[]:l.sources){let c=v(d)?.replace(/^["']|["']$/g,"");if(c===void 0)continue;
i&&(ke(c,r)||Uo(c))&&(yield{at:d,message:`${t.path} excludes every file, so ${h(`${l.instruction.keyword} ${c}`)} copies nothing: add a line for each path the image needs, such as ${h("!src")}`,related:[
{span:{file:t.path,start:i.start,end:i.end},message:"excluded here"}]});let m=no(c,r);if(!qo(c,m,l)||!o.ignores(m)||a.some(u=>u.startsWith(`${m}/`)||/^\*/.test(u)))continue;let f=Z(t.text).findLast(({
except:u})=>!u);yield{at:d,message:`${h(m)} is excluded by ${t.path}, so the builder never sees it`,...f?{related:[{span:{file:t.path,...Bo(t,m)},message:"excluded here"}]}:{},...Le(m)||/(?:^|\/)\.(?:env|git)(?:[./]|$)/.
test(m)?{}:{fix:{safety:"unsafe",title:`add ${h(`!${m}`)} to ${t.path}, and check that the image should contain it`,edits:[fs(t,`!${m}`)]}}}}}}}),Uo=e=>/[*?[]/.test(e)&&!Ye(e),Ye=e=>/^[\w+.-]+:\/\/|^git@/.
test(e),qo=(e,s,{instruction:t})=>s!==""&&!/[*?[\\$]/.test(s)&&!Ye(e)&&!(t.keyword==="ADD"&&e.includes("://"));function Go(e,s){let t=ye(e,s),[o]=t;if(!o||t.length>1)return;let i=e.source.path.slice(0,
e.source.path.lastIndexOf("/")+1);return s.containers.some(({build:a})=>a?.dockerfile===e.source.path)||o.path===`${e.source.path}.dockerignore`||o.path===`${i}.dockerignore`?o:void 0}function Bo({text:e},s){
let t=Z(e).findLast(({except:o,start:i,end:a})=>!o&&Ce(e.slice(i,a)).ignores(s));return{start:t?.start??0,end:t?.end??0}}var Vo=/(?:^|[._-])(?:example|sample|template|dist|default|defaults|tmpl|tpl)(?:[._-]|$)/i,
Ho=/(?:^|[/._-])(?:tests?|testing|fixtures?|e2e|ci|examples?|demo|samples?)(?:[/._-]|$)/i,Yo=g({id:"no-secret-in-env-file",on:"project",severity:"high",confidence:"medium",profile:"recommended",summary:"\
Do not commit env files with live secrets.",why:"Anyone who can read the repository, now or in ten years, has the password: deleting the file later leaves it in the history. Bots constantly search pub\
lic commits for such files.",standards:["OWASP-12","CWE-312"],references:{"Environment variables in Compose":"https://docs.docker.com/compose/how-tos/environment-variables/best-practices/"},instead:void 0,
examples:[],*check(e){for(let s of N(e)){let t=Ko(s,e);for(let{source:o,values:i}of to(s,e.lookup)){let a=e.lookup.ignored?.(o.path)!==!0,n=a?void 0:be(o.path,e);if(!(Vo.test(o.path.slice(o.path.lastIndexOf(
"/")+1))||!a&&n!==!1))for(let[r,l]of i){let d=Xs(l),c=E(r,d);if(!c||!a&&c.wellKnown||ee(r,d,c,e,i.keys()))continue;let m=`${L(c.what)} ${c.what}`;yield{at:l,severity:a&&zo(c,o.path,t.get(o.path))?"hig\
h":"medium",message:a?`${h(r)} stores ${m} in the repository: have git ignore the file, or use a secret`:`${h(r)} stores ${m} in a build context, and no .dockerignore excludes the file`,...a?{}:{fix:{
safety:"unsafe",title:"exclude the file in .dockerignore, and check that no build needs it",edits:()=>Ae(o.path,e)}}}}}}}}),zo=(e,s,t=[])=>e.wellKnown?t.some(o=>Y(o)==="high"):e.by==="format"||!Ho.test(
s);function Ko(e,s){let t=j(e,s),o=new Map;for(let i of Ys(e)){let a=t.get(i.name);if(a)for(let{source:n}of eo(e,s.lookup,Ne(i,"env_file")))o.get(n.path)?.push(a)||o.set(n.path,[a])}return o}var Fo=g(
{id:"no-unused-profile",on:"project",severity:"low",profile:"strict",summary:"Attach the profiles the repository defines.",why:"A profile in the repository looks like a control that is in place. If no\
 service uses it, it confines nothing, and the services it was written for run with the engine's default.",standards:["CIS-5.2","CIS-5.22"],references:{security_opt:"https://docs.docker.com/reference/\
compose-file/services/#security_opt"},instead:void 0,examples:[],*check(e){let{attachments:s,projects:t,isUnclear:o}=e.profiles;if(t===0||o)return;let i=(a,n)=>s.some(r=>r.dialect===a&&r.names===n);for(let{
profile:a,source:n}of J(e))a&&!n.alone&&!i("seccomp",n.path)&&(yield{at:{span:{...a.span,end:a.span.start+1}},message:"no service in these Compose files uses this seccomp profile"});for(let{profiles:a,
source:n}of Q(e))for(let{profile:r}of a)n.alone||r.name.includes("//")||r.attachment!==void 0||i("apparmor",r.name)||(yield{at:r.node.name,message:`no service in these Compose files uses the profile \`${r.
name.slice(0,60)}\``})}}),Jo=g({id:"profile-exists",on:"project",severity:"medium",profile:"recommended",summary:"Reference only seccomp and AppArmor profiles that exist.",why:"A service whose seccomp\
 profile is missing does not start. The usual fix is to remove the option, and the container then runs without its intended filter.",standards:["CIS-5.2","CIS-5.22","OWASP-6"],references:{"Seccomp sec\
urity profiles":"https://docs.docker.com/engine/security/seccomp/"},examples:[],*check(e){for(let s of N(e))for(let t of e.containers){if(t.project!==s.id||t.stack)continue;let o=go(t.host,"apparmor");
if(o&&!o.option.fault&&Zo(o.option.value,e)){let i=U(o.option.value,Ke(e));yield{at:o.at,message:`no file here defines the AppArmor profile ${h(o.option.value)} of ${p(t)}: unless it is loaded on ever\
y host, the container does not start${i?`. Did you mean ${h(i)}?`:""}`,severity:"low",confidence:"low",...i?ze(s,o.at,o.option.value,i):{}}}for(let i of y(t.host.securityOpt)){let{key:a,value:n,fault:r}=po(
i.value),l=a==="seccomp"&&!r?Xo(n,s.folder,e):void 0;if(!l)continue;let d=U(n,Qo(s.folder,e));yield{at:i,message:`the seccomp profile ${h(n)} of ${p(t)} ${l}: Compose reads it from the project's folde\
r and refuses to start without it`,...d?ze(s,i,n,d):{}}}}}}),ze=(e,s,t,o)=>({fix:{safety:"unsafe",title:`name ${h(o)}, and check that it is the profile you mean`,edits:()=>Zt(e,s,`${s.value.slice(0,s.
value.length-t.length)}${o}`)}}),Qo=(e,{profiles:s})=>J(s).flatMap(({source:{path:t},profile:o})=>o?e===""?[`./${t}`]:t.startsWith(`${e}/`)?[`./${t.slice(e.length+1)}`]:[]:[]),Ke=({profiles:e})=>Q(e).
flatMap(({profiles:s})=>s.map(({profile:t})=>t.name)),Zo=(e,s)=>!Ps(e)&&!e.includes("\uFFFC")&&!Ke(s).includes(e);function Xo(e,s,{lookup:t}){if(e==="unconfined"||e==="builtin"||/^[/~]/.test(e))return;
let o=Me(s,e),i=t.source(o);if(!i)return t.absent?.(o)?"is not there":void 0;try{JSON.parse(i.text);return}catch{return"is not JSON"}}var ei=g({id:"profile-fits-container",on:"project",severity:"high",
confidence:"medium",profile:"recommended",summary:"Give a container a profile it can start and work under.",why:"A profile that does not fit is noticed at the worst time: the container does not start,\
 or fails at an operation that was not tested. The usual fix is to remove security_opt, and nothing confines the service any more.",standards:["OWASP-6"],references:{"AppArmor security profiles for Do\
cker":"https://docs.docker.com/engine/security/apparmor/"},instead:void 0,examples:[],*check(e){let{profiles:s,containers:t}=e;for(let o of s.attachments){let{container:i,dialect:a,names:n}=o;if(!t.includes(
i)||i.windows||is(i.host))continue;let r=a==="seccomp"?J(s).find(({source:l})=>l.path===n):void 0;r?yield*si(o,r):a==="apparmor"&&(yield*oi(o,Q(s)))}}});function ti({host:e}){if(e.capAdd.state==="unkn\
own"||e.capDrop.state==="unknown")return;let s=a=>a.toUpperCase().replace(/^CAP_/,""),t=new Set(y(e.capDrop).map(({value:a})=>s(a))),o=y(e.capAdd).map(({value:a})=>s(a)),i=t.has("ALL")?[]:[...Rs].filter(
a=>!t.has(a));return new Set([...i,...o.includes("ALL")?Ts:o].map(a=>`CAP_${a}`))}function*si({container:e,at:s},t){let o=ti(e),i=t.filter(o),a=t.profile?.defaultAction?.span;if(!i||!a||t.skipped)return;
let n=[{span:a,message:"the profile's default"}],r=[Nt,Wt,...Jt(e)?[]:[Ct]].flatMap(c=>Kt(t,i,c)).map(c=>c.name);r.length>0&&(yield{at:s,message:`${p(e)} cannot start under this profile: starting take\
s ${Se(r)}`,related:n});let l=t.filter(),d=o&&l?[...Ds.keys()].filter(c=>Oe(i.verdict(c))&&!Oe(l.verdict(c))):[];d.length>0&&(yield{at:s,message:`the capabilities of ${p(e)} make the profile allow ${Se(
d,6)}`,severity:"medium",related:n})}function*oi({container:e,at:s,names:t},o){let i=o.flatMap(({profiles:u})=>u).find(({profile:u})=>u.name===t);if(!i)return;let{node:a}=i.profile,n=[{span:a.name.span,
message:"the profile"}],r=a.flags.find(({value:u})=>/^(?:complain|unconfined|default_allow|prompt)$/.test(u));if(r&&(yield{at:s,message:`${p(e)} is given a profile in ${r.value} mode, which ${r.value===
"default_allow"?"stops only what it denies":r.value==="prompt"?"asks where it should stop":"stops nothing"}`,severity:"medium",related:n}),!i.complete)return;if(i.profile.system.every(({path:u})=>u.value===
"abstractions/base"))for(let u of y(e.host.capAdd)){let $=u.value.toLowerCase().replace(/^cap_/,"");$!=="all"&&!$s(i,$)&&(yield{at:u,message:`the AppArmor profile ${h(t)} does not allow \`${$}\`: ${p(
e)} gets it without effect`,severity:"medium",related:n})}let{image:l}=e,d=v(l.entrypoint)??(l.entrypoint.state==="unknown"?void 0:v(l.cmd)),[c]=d?.form==="exec"?d.words:[],m=c&&b(c,u=>u.startsWith("/"))?
c.value:void 0;if(!m||r)return;let f=/^\/(?:s?bin|lib\w*)\//.test(m)?`/usr${m}`:m;[m,f].some(u=>i.allows(u,"exec")||i.allows(u,"mmap"))||(yield{at:s,message:`the profile allows neither to execute nor \
to map \`${m.slice(0,60)}\`, which is what ${p(e)} starts`,related:n})}var ii=g({id:"supervisor-drops-root",on:"project",severity:"medium",profile:"recommended",summary:"Let a process supervisor run i\
ts programs without root.",why:"supervisord runs each program as the account its section names, and as its own account, root, when it names none. A vulnerability in any of them then exposes all of the\
m, and everything root in the container can reach.",standards:["CWE-250"],references:{"supervisord: user":"https://supervisord.org/configuration.html#program-x-section-values"},instead:void 0,examples:[],
*check(e){for(let s of D(e))for(let t of s.skipped?[]:ns(s,e)){let o=ys(t,e)?.image.user;if(!(!o||!b(o,ie)))for(let{copy:i,source:a}of ai(t,s.source,e)){let n=ni(a).filter(({name:c})=>/^(?:program|fcgi-program|eventlistener):/.
test(c)),r=n.filter(({user:c})=>c===void 0||bo(c)),l=i.sources.find(c=>v(c)?.endsWith(a.path.split("/").pop()??""))??i.destination,d=r.map(({name:c})=>h(c.slice(c.indexOf(":")+1))).join(", ");r.length?
yield{at:l,message:`supervisord runs ${d} as root: name a ${h("user=")} in each section, or USER in the Dockerfile`,related:r.slice(0,5).map(({span:c})=>({span:c,message:"no user other than root is se\
t"}))}:n.length>1&&(yield{at:l,severity:"info",message:`${n.length} programs run in one container under supervisord as root: use one container for each`})}}}});function ai({copies:e},{path:s},{lookup:t}){
let o=s.slice(0,s.lastIndexOf("/")+1);return e.flatMap(i=>i.from?[]:i.sources.flatMap(a=>{let n=v(a)?.replace(/^\.?\/+/,""),r=n&&/supervisor[\w.-]{0,100}\.(?:conf|ini)$/.test(n)?t.source(`${o}${n}`):void 0;
return r?[{copy:i,source:r}]:[]}))}function ni({text:e,path:s}){return[...e.matchAll(/^\[([^\]\r\n]{1,200})\][^\n]*((?:\n(?!\[)[^\n]*)*)/gm)].map(t=>({name:t[1]??"",user:/^[ \t]*user\s*=\s*([^\s;]+)/m.
exec(t[2]??"")?.[1],span:{file:s,start:t.index,end:t.index+(t[1]?.length??0)+2}}))}var ri=g({id:"allowed-registry",on:"workload",severity:"medium",profile:"strict",summary:"Pull only from approved reg\
istries and repositories.",why:"The publisher of an image runs code in your builds and on your hosts. A list of vetted registries and repositories prevents images from a mistyped or deceptive name.",standards:[
"CIS-4.2","NIST-4.1.5","OWASP-13"],references:{"Image names":"https://docs.docker.com/reference/cli/docker/image/tag/"},options:{allow:gs("Registries and repositories, such as ghcr.io/acme or docker.i\
o/library/*; one without * also matches everything below it.")},instead:void 0,examples:[],*check({references:e},{builtImages:s},{allow:t}){if(t)for(let{ref:o}of e){if(o.state==="unknown")continue;let{
domain:i,path:a,fault:n,text:r}=o.value;if(i===null||a===null||n||s.has(C(o.value)))continue;let l=i==="docker.io"&&!a.includes("/")?`library/${a}`:a;t.some(d=>li(d,i,l))||(yield{at:o,message:`${h(r)}\
 comes from ${i}/${l}, which is not on the list of approved registries`})}}});function li(e,s,t){let[o="",...i]=io(e.replace(/^https?:\/\//,"")).split("/"),a=/[.:*]/.test(o)||o==="localhost",n=!a||o===
"index.docker.io"?"docker.io":o,r=(a?i:[o,...i]).join("/"),l=n==="docker.io"&&r&&!r.includes("/")?[r,`library/${r}`]:[r];return G(s,n)&&l.some(d=>d===""||G(t,d)||!d.includes("*")&&t.startsWith(`${d}/`))}
var di=g({id:"approved-base-image",on:"workload",severity:"low",profile:"strict",summary:"Run on an approved minimal base image.",why:"Every program in the base image can have a vulnerability, and int\
ruders use its shell and package manager. Minimal images that are rebuilt daily contain neither.",standards:["CIS-4.2","NIST-4.1.5","OWASP-13"],references:{"Distroless images":"https://github.com/Goog\
leContainerTools/distroless","Docker Hardened Images":"https://docs.docker.com/dhi/"},options:{allow:ps("Images that are approved, by registry and repository: * matches anything.",["gcr.io/distroless/\
*","cgr.dev/chainguard/*","dhi.io/*"])},instead:void 0,examples:[],*check(e,{builtImages:s},{allow:t}){let{ref:o}=e.image;if(!e.ships||!o||!b(o,r=>oe(r)!==null&&!r.fault)||s.has(C(o.value)))return;let i=[
oe(o.value)??"",`${o.value.domain}/${o.value.path}`];if(t.some(r=>i.some(l=>G(l,r))))return;let a=ci(e,o.value.tag??""),n=`${p(e)} runs on ${h(o.value.text)}, which is not an approved base image (opti\
on \`allow\`)`;yield a?{at:o,severity:"info",message:`${n}; its ${a} variant is smaller`}:{at:o,message:n}}});function ci({base:e},s){let t=e?.smaller??[],o=t.some(i=>s.includes(i.slice(1)));return t.
length>0&&!o?t.join(" or "):void 0}var hi=g({id:"command-fits-entrypoint",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Write a command that makes sense as argumen\
ts of the entrypoint.",why:"A command is not run by itself when there is an entrypoint: it becomes its arguments. If the command repeats the program, that name is taken as a script that does not exist\
, and the container stops at once.",standards:[],references:{"CMD and ENTRYPOINT":"https://docs.docker.com/reference/dockerfile/#understand-how-cmd-and-entrypoint-interact"},instead:void 0,examples:[],
*check(e,s){let{image:t,ships:o,contents:i,windows:a}=e,{entrypoint:n,cmd:r}=t;if(!o||a||n.state==="unknown"||r.state!=="written"||!n.value||!r.value||n.state==="default"&&i?.execs!==!1)return;let l=us(
n.value,e,s),d=(l==="text"?void 0:mi(n.value,r.value,e))??ui(l,n.value,r.value,e);d&&(yield{at:r,message:d})}});function mi(e,s,t){if(e.form!=="exec"||s.form!=="exec")return;let o=fi(e.words),[i]=s.words,
a=i&&v(i);if(!(!o||!a||Fe(a)!==Fe(o)))return`${p(t)} starts ${h(`${o} ${a} ...`)}: its entrypoint is ${h(o)} already; remove ${h(a)}`}function ui(e,s,t,o){let i=t.words.map(r=>v(r)??""),[a=""]=i;if(e===
"takes"&&t.form==="exec"&&pi(s.words,t.words)){let r=s.words.map(l=>v(l)).join(" ");return`${p(o)} starts ${h(`${r} ${r} ...`)}: its entrypoint is ${h(r)} already; remove it`}if(e==="lost"&&i.some(Boolean))
return`the entrypoint of ${p(o)} does not use its arguments, so ${h(i.join(" "))} never runs: ${s.form==="shell"?"write ENTRYPOINT in exec form":'end its text in `exec "$@"`'}, or remove the command`;
if(e==="text"&&(t.form==="shell"||i.length>1))return`the entrypoint of ${p(o)} runs the first word of the command as a script, ${t.form==="shell"?"which is `/bin/sh`":`${h(a)} alone`}, and the rest is\
 lost: write the whole line as one string in a list`;if(e!=="takes"||t.form!=="shell")return;let n=v(s.words[0])??"";return`CMD in shell form hands \`/bin/sh -c ${a}\` to ${h(n)}, the entrypoint of ${p(
o)}, as its arguments: write CMD in exec form`}function fi(e){let s=e.map(o=>v(o)??""),t=/(?:^|\/)(?:tini|dumb-init|catatonit)$/.test(s[0]??"")?s.slice(1).filter(o=>!o.startsWith("-")):s;return t.length===
1||t.length===2&&t[1]?.startsWith("-")?t[0]:void 0}var pi=(e,s)=>e.length>1&&e.every((t,o)=>{let i=v(t);return!!i&&s[o]!==void 0&&v(s[o])===i}),Fe=e=>yo(e.slice(e.lastIndexOf("/")+1),/[\d.]/),gi=/^(?:node|python[\d.]*|ruby|php|perl|deno|bun|sh|bash|ash)$/,
vi=g({id:"command-in-image",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Run only programs and scripts the image contains.",why:"A health check whose tool is missin\
g never passes: what waits for the service never starts, restarts never end, and the check is eventually removed. A command whose file is missing fails at once.",standards:[],references:{HEALTHCHECK:"\
https://docs.docker.com/reference/dockerfile/#healthcheck"},examples:[],*check(e,s){if(!e.ships||e.windows)return;let t=!(e.dialect==="dockerfile"&&K(e,s).some(Qe))&&e.contents!==void 0;for(let o of A(
e)){let i=o.what==="hook"?{severity:"medium"}:{},a=t&&!o.elsewhere?$i(o,e):void 0,n=rs(o,e,s),r=n??a;if(!r)continue;let{why:l}=r,d=n?n.confidence?{confidence:n.confidence}:{}:a?.severity?{severity:a.severity}:
{},c=a?.goesOn?"that part fails, and the rest runs without it":ki(o),m=n?.advice?`; ${n.advice}`:"";yield{at:o.setting,...d,...i,message:`the ${o.what} of ${p(e)} ${l}: ${c}${m}`,...wi(o,s)??yi(o,e,s)}}}});
function wi({command:{form:e,words:s},setting:t},{lookup:o}){let i=o.source(t.span.file)?.text??"",a=s.find(d=>/^[\w./:@%+=,-]+(?: +[\w./:@%+=,-]+)+$/.test(v(d)??"")),n=a&&i.slice(a.span.start,a.span.
end),r=/^(?:[A-Z]+[ \t]+)*\[/.test(i.slice(t.span.start,t.span.end));if(e!=="exec"||!a||!r||n!==JSON.stringify(v(a)))return;let l=(v(a)??"").split(/ +/).map(d=>JSON.stringify(d));return{fix:{safety:"u\
nsafe",title:"make each word an item of its own",edits:[{span:a.span,text:l.join(", ")}]}}}function yi({what:e,setting:s},t,o){let i=e==="health check"&&!s.via?.some(({how:a})=>a==="built-from")?Te(t,
o):void 0;return i?{fix:x(i)}:{}}function ki({what:e,when:s}){return e==="health check"?"the check never passes":e!=="hook"?"the container does not start":s==="post_start"?"the hook never runs, and `d\
ocker compose up` can fail with the container running":s==="pre_stop"?"the hook never runs, and `docker compose stop` can fail and leave the container running":s==="pre_start"?"the hook fails, and the\
 service is not started":"it fails each time a file changes"}var bi=new Set("apt-get apt apk dnf yum microdnf tdnf zypper pacman pip npm".split(" "));function $i({command:e,commands:s},t){let{contents:o,
dialect:i}=t;if(e.form==="shell"&&i==="compose"&&o?.shell===!1&&!xi(t))return{why:"needs a shell, which the image does not have"};let a=s.some(({name:n})=>bi.has(n)||/^pip\d$/.test(n));for(let n of s){
if(a||n.fallback.some(({name:m})=>m!=="exit"&&m!=="false"&&m!=="true"))continue;let r=n.wrappers.find(({name:m})=>m==="bash"&&Je(t,m))?.name,l=r??(n.conditional||!Je(t,n.name)?void 0:n.name),d=r===void 0&&
!n.decides;if(l)return{why:`runs ${h(l)}, which the image does not have`,...d?{goesOn:d,severity:"medium"}:{}};let c=Oi(n);if(c&&Si(c,t))return{severity:"medium",why:`runs ${h(c)}, which nothing copie\
s into the image`,...d?{goesOn:d}:{}}}}function Je(e,s){let{contents:t,added:o}=e;return!t?.lacks.includes(s)||Ai(e,s)?!1:o?o.builds||o.packages.length>0&&s!=="curl"?!1:!(o.copied===null||o.copied.some(
({path:i,folder:a})=>a?/^\/$|\/s?bin\b|^\/(?:usr|opt)\b/.test(i):i.endsWith(`/${s}`)))&&!o.mentions.has(s)&&!o.packages.some(i=>i.includes(s)):!0}var xi=e=>e.added!==void 0&&(e.added.builds||e.added.copied===
null||e.added.copied.length>0);function Oi({name:e,words:s}){if(!gi.test(e))return;let t=s[1]?.text;return t&&!/^-|\uFFFC|[*?]/.test(t)&&t!==q&&/\.(?:[cm]?js|ts|py|rb|php|pl|sh)$/.test(t)?t:void 0}function Si(e,s){
let{added:t,image:o}=s;if(!t||t.builds||t.copied===null||t.copied.length===0||Qe(s))return!1;let i=ro(e,v(o.workingDir)),a=e.slice(e.lastIndexOf("/")+1);return i===void 0||t.mentions.has(a)||t.mentions.
has(a.replace(/\.\w+$/,""))?!1:!t.copied.some(n=>n.path===i||n.folder&&(n.path==="/"||i.startsWith(`${n.path}/`)))}var Qe=e=>"host"in e&&(e.host.mounts.state==="unknown"||y(e.host.mounts).length>0),Ai=(e,s)=>"\
host"in e&&(e.host.mounts.state==="unknown"||y(e.host.mounts).some(({value:t})=>{let o=v(t.target)??"/";return o.endsWith(`/${s}`)||/^\/(?:usr\/)?(?:local\/)?s?bin\/?$|^\/$|^\/(?:usr|opt)\/?$/.test(o)})),
_i=g({id:"explicit-user",on:"workload",severity:"medium",confidence:"low",profile:"strict",summary:"Name the user when the image's own default is not known.",why:"Most images run as root unless told o\
therwise, and nothing here shows whether this one does. An explicit user stays the same when the base image changes.",standards:["CIS-4.1","OWASP-2","PSS-R"],references:{USER:"https://docs.docker.com/\
reference/dockerfile/#user"},instead:void 0,examples:[],*check(e,s){let{image:t,ships:o,windows:i}=e;t.ref&&t.ref.state!=="unknown"&&/-unprivileged$/.test(t.ref.value.path??"")||!o||i||t.user.state!==
"unknown"||t.user.reason!=="image"||Re(e,s)==="kept"&&(yield{at:t.user,message:`no user is set for ${p(e)}, and the default user of its image is not known`})}}),Ei=g({id:"healthcheck-defined",on:"work\
load",severity:"low",profile:"strict",summary:"Define a health check for every long-running service.",why:"Without one the engine only knows that a process exists. A service that hangs, through an att\
ack or a bug, stays in rotation, and nothing restarts it.",standards:["CIS-4.6","CIS-5.27"],references:{HEALTHCHECK:"https://docs.docker.com/reference/dockerfile/#healthcheck"},examples:[],*check(e,s){
let{healthcheck:t}=e.image;if(!e.ships||ae(t)||Pi(e)||Ri(e)||t.state==="unknown"&&(e.base?.healthcheck||t.reason==="elsewhere"))return;let o=`no health check is defined for ${p(e)}`,i=e.base===null||e.
base?.bare===!0&&!e.base.kind,a="build"in e&&e.build?.stage?void 0:Te(e,s);yield{at:t,message:o,severity:i?"info":"low",confidence:t.state==="unknown"?"low":"high",...a?{fix:x(a)}:{}}}});function Pi({
base:e,image:s,dialect:t}){return e?.name.includes("lambda/")?!0:t==="dockerfile"&&e?.kind==="os"&&s.cmd.state!=="written"&&s.entrypoint.state!=="written"}var Ri=e=>"host"in e&&We(e.host.restartPolicy,
s=>s==="no"),Ti=g({id:"healthcheck-reliable",on:"workload",severity:"info",confidence:"medium",profile:"strict",summary:"Make the health check fail when, and only when, the service fails.",why:"A chec\
k that always passes hides an outage, or a break-in that damaged the service. One that fails for other reasons restarts a healthy service, until it is disabled.",standards:[],references:{HEALTHCHECK:"\
https://docs.docker.com/reference/dockerfile/#healthcheck"},examples:[],*check(e,s){if(!e.ships)return;let t=A(e).find(({what:r})=>r==="health check");if(!t)return;let o=[...Di(t,e)],i=e.dialect==="do\
ckerfile"?S(e,s)?.healthcheck?.flags:void 0,[a,n]=i&&i.length>1?["interval","timeout"].map(r=>Wi(Ci(i,r))):[];a&&n&&n>a&&o.push("its timeout is longer than its interval"),o.length&&(yield{at:t.setting,
message:`this health check does not tell whether the service works: ${o.join("; ")}`,...Ni(t,o.length,s)})}});function*Di({command:e,commands:s},{contents:t,added:o}){e.form==="shell"&&e.words.length>
0&&e.words.every(a=>v(a)?.trim()==="")&&(yield"its text is empty, and the shell that runs it always succeeds");for(let{fallback:a}of s){let[n]=a;if(n&&(/^(?:true|:|echo)$/.test(n.name)||n.name==="exit"&&
n.words[1]?.text==="0")){yield`${h(`|| ${n.words.map(({text:r})=>r).join(" ")}`)} makes it always pass`;break}}for(let a of s){let n=Ze(a);n&&(yield n)}let i=s.find(({name:a})=>a==="curl"||a==="wget")?.
name;i&&t===void 0&&(!o||!(o.builds||o.mentions.has(i)||o.copied?.length))&&(yield`nothing shows that the image has ${i}`)}function Ze(e){let{name:s,words:t}=e;if(s==="curl"&&Es(e)){let i=Ms(e,"curl");
return Us(i,"-f","--fail","--fail-with-body","--fail-early","-w","--write-out")??e.feeds[0]??e.substitutedInto?void 0:"curl without -f passes on any answer, even errors"}if(!s.startsWith("python")||!/^python[\d.]*$/.
test(s))return;let o=t[t.findIndex(({text:i})=>i==="-c")+1]?.text;if(!(!o||!t.some(({text:i})=>i==="-c")))return/\brequests\.(?:get|head|post)\(/.test(o)?/raise_for_status|status_code|\.ok\b|sys\.exit|assert/.
test(o)?void 0:"requests.get passes on any answer, even errors":/^import [\w., ]+(?:;\s*print\(.*\)\s*)?;?$/.test(o.trim())?"it only imports a module, in a separate process":void 0}function Ni({setting:{
span:e},commands:s},t,{lookup:o}){let i=o.source(e.file)?.text.slice(e.start,e.end)??"",a=(d,c=d)=>({file:e.file,start:e.start+d,end:e.start+c}),n=s.some(d=>d.name==="curl"&&Ze(d))?[...i.matchAll(/(?<![\w/.-])curl(?:(["']),)?(?=[ \t])/g)]:
[],r=/\|\|[ \t]*(?:true|:|exit 0)(?=["']?$)/.exec(i),l=[...n.map(([d,c],m,{length:f})=>({span:a((n[m]?.index??0)+d.length),text:f>1?"":c?` ${c}-f${c},`:" -f"})),...r?[{span:a(r.index,r.index+r[0].length),
text:"|| exit 1"}]:[]].filter(({text:d})=>d!=="");return l.length===0||l.length!==t?{}:{fix:{safety:"unsafe",title:"let it fail when the service does, and check that it passes while that works",edits:l}}}
var Ci=(e,s)=>e.find(t=>t.name===s)?.text;function Wi(e){let s=/^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(e??"");return s?Number(s[1])*({ms:.001,s:1,m:60,h:3600}[s[2]??"s"]??1):void 0}var Ii=g({id:"image-dige\
st-pinned",on:"workload",severity:"low",profile:"recommended",summary:"Pin every image reference to a digest.",why:"A tag is a name that its owner, or anyone who steals the owner's account, can point \
at a different image tomorrow. A digest is the image: what you tested is what runs. Keep the tag before it, so that people can read it and bots can update it.",standards:["OWASP-13","CWE-494"],references:{
"Pin base image versions":"https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"},instead:void 0,examples:[],*check({references:e},{builtImages:s}){for(let{role:t,ref:o}of e){
if(!b(o,({path:a,digest:n,fault:r})=>a!==null&&n===void 0&&!r)||s.has(C(o.value)))continue;let i=t==="syntax"&&/^docker\/dockerfile(?:-upstream)?$/.test(o.value.path??"")&&o.value.tag;yield{at:o,severity:i?
"info":"low",message:`${h(o.value.text)} is not pinned to a digest, so it can become a different image`}}}}),Xe={"prometheus/node-exporter":"prom/node-exporter","prometheus/prometheus":"prom/prometheu\
s","prometheus/alertmanager":"prom/alertmanager",jenkins:"jenkins/jenkins",grafana:"grafana/grafana",minio:"minio/minio",keycloak:"quay.io/keycloak/keycloak",gitea:"gitea/gitea",portainer:"portainer/p\
ortainer-ce",gitlab:"gitlab/gitlab-ce",prometheus:"prom/prometheus",redpanda:"redpandadata/redpanda",kafka:"apache/kafka",airflow:"apache/airflow",loki:"grafana/loki"},ji=g({id:"no-ambiguous-image",on:"\
workload",severity:"low",confidence:"low",profile:"strict",summary:"Name registry and publisher so that no one else can supply the image.",why:"A bare name is looked up at docker.io/library, and engin\
es with several registries try one after the other. Anyone who can publish under that name in one of them supplies the image.",standards:["CWE-1357"],references:{"Image names":"https://docs.docker.com\
/reference/cli/docker/image/tag/"},examples:[],*check(e,s){let{builtImages:t}=s;for(let{ref:o,role:i}of e.references){if(o.state==="unknown"||i==="syntax"||i==="copy-from"||i==="mount-from")continue;let{
domain:a,path:n,digest:r,fault:l,text:d}=o.value;if(a!=="docker.io"||!n||r||l||t.has(C(o.value))||d.startsWith("docker.io/"))continue;let c=Object.hasOwn(Xe,n)?Xe[n]:void 0;c?yield{at:o,severity:"info",
message:`the project publishes this image as ${h(c)}, not as ${h(d)}`,...Mi(o,n,c,s)}:!n.includes("/")&&!_e(n)&&(yield{at:o,message:`${h(d)} is not an official image, and nothing here builds it: name \
its registry and publisher`})}}});function Mi({span:e},s,t,{lookup:o}){let i=o.source(e.file)?.text.slice(e.start,e.end)??"",a=i.indexOf(s);if(a<0||i.includes("$"))return{};let n={...e,start:e.start+a,
end:e.start+a+s.length};return{fix:{safety:"unsafe",title:`change it to ${h(t)}, and check that it has the tag`,edits:[{span:n,text:t}]}}}var Li=/(?:^|[/\s"'=:@_-])(?:xmrig|xmr-stak|minerd|cpuminer(?:-opt)?|ccminer|ethminer|nbminer|phoenixminer|t-rex-miner|lolminer|nicehash|cgminer|bfgminer|nanominer|teamredminer|srbminer)(?=$|[/\s"':@._-])/i,
et=/stratum\d?\+(?:tcp|ssl|tls|udp):\/\/|\b(?:minexmr|supportxmr|nanopool|moneroocean|2miners|f2pool|hashvault|c3pool|unmineable|herominers|minergate|nicehash)\.(?:com|org|pro|stream|me)\b|--(?:donate-level|coin[= ]monero|algo[= ](?:rx\/0|cn\/r|cryptonight))|\bcryptonight\b/i,
tt=/min|xmr|stratum|hash|pool|monero|donate|coin|crypto|miner/i,st=new Set(["echo","grep","pkill","killall"]),Ui=g({id:"no-cryptominer",on:"workload",severity:"high",confidence:"medium",profile:"recom\
mended",summary:"Do not ship cryptocurrency miners.",why:"Miners are what most break-ins into container platforms install: the owner of the machines pays for the mining. A miner in a Dockerfile or a C\
ompose file was put there, or copied from elsewhere, and should not run unnoticed.",standards:["CWE-506"],references:{"CWE-506: embedded malicious code":"https://cwe.mitre.org/data/definitions/506.htm\
l"},instead:void 0,examples:[],*check(e,s){let t=a=>tt.test(a)&&(Li.test(a)||et.test(a)),o="a cryptocurrency miner, or the pool of one";for(let{ref:a}of e.references)a.state!=="unknown"&&t(a.value.text)&&
(yield{at:a,message:`${h(a.value.text)} looks like ${o}`});for(let a of y(e.image.env))tt.test(a.value.literal)&&et.test(a.value.literal)&&(yield{at:a,message:`${h(a.value.name)} names ${o}`});for(let a of A(
e)){let n=a.commands.flatMap(r=>st.has(r.name)?[]:r.words).find(({text:r})=>t(r));n&&(yield{at:T(a,[n],()=>!0),message:`the ${a.what} of ${p(e)} starts what looks like ${o}`})}let i=e.dialect==="docke\
rfile"?S(e,s)?.scripts??[]:[];for(let{instruction:a,script:n}of i)for(let r of a.keyword==="RUN"?n.commands:[])if(r.name!=="rm"&&!st.has(r.name)&&r.words.some(({text:l})=>t(l))){yield{at:{span:Mt(r)},
message:`this installs or runs what looks like ${o}`};break}}}),le=/^(?:1|true|yes|on)$/i,qi=/^(?:dev|development|debug)$/i,Gi=[["FLASK_DEBUG",/^(?:1|true|yes|on|development)$/i,"console"],["FLASK_ENV",
/^development$/,"console"],["XDEBUG_MODE",/debug/,"debugger"],["XDEBUG_CONFIG",/\bremote_enable=(?:1|on)\b|\bmode=\w*debug/,"debugger"],["RUBY_DEBUG_OPEN",le,"debugger"],["JPDA_ADDRESS",/^(?:\*|0\.0\.0\.0):/,
"debugger for all"],["DJANGO_DEBUG APP_DEBUG WP_DEBUG RAILS_DEBUG",le,"errors"],["DEBUG",le,"debug mode"],["NODE_ENV RAILS_ENV RACK_ENV APP_ENV ASPNETCORE_ENVIRONMENT DOTNET_ENVIRONMENT ENVIRONMENT GI\
N_MODE",qi,"development mode"]],Bi=new Map(Gi.flatMap(([e,s,t])=>e.split(" ").map(o=>[o,{values:s,opening:t}]))),ot=new Set("JAVA_TOOL_OPTIONS JAVA_OPTS _JAVA_OPTIONS JDK_JAVA_OPTIONS CATALINA_OPTS JV\
M_OPTS MAVEN_OPTS NODE_OPTIONS".split(" "));function Vi(e,s){if(ot.has(e))return at(`x ${s}`);let t=Bi.get(e);return t?.values.test(s)?t.opening:void 0}var it={NODE_ENV:"production",RAILS_ENV:"product\
ion",RACK_ENV:"production",APP_ENV:"prod",ASPNETCORE_ENVIRONMENT:"Production",DOTNET_ENVIRONMENT:"Production",GIN_MODE:"release"};function Hi(e,s){return Object.hasOwn(it,e)?e==="APP_ENV"&&s==="develo\
pment"?"production":it[e]:ot.has(e)?/^\s*\S+\s*$/.test(s)?null:void 0:e==="ENVIRONMENT"||e==="XDEBUG_CONFIG"?void 0:null}var Yi=/jdwp|inspect|debug|ptvsd|dlv|rdbg|gdb|jpda/;function at(e){if(!Yi.test(
e))return;if(/-(?:agentlib:|X?run)jdwp[=:]/.test(e))return/address=(?:\*|0\.0\.0\.0)/.test(e)?"debugger for all":/server=y/.test(e)?"debugger":void 0;let s=/^\S+(?:\s+-\S+)*\s+--(?:inspect|inspect-brk|inspect-wait)(?:=(\S+))?(?:\s|$)/.
exec(e);if(s&&/\b(?:node|npm|yarn|tsx|ts-node|nodemon|deno|bun|x)\b/.test(e))return/^(?:0\.0\.0\.0|\[::\])/.test(s[1]??"")?"debugger for all":"debugger";if(nt(e,/\b(?:debugpy|ptvsd)\b/g,/--listen\b/g))
return/--listen[ =](?:0\.0\.0\.0|:?\d+\s*$)/.test(e)?"debugger for all":"debugger";if(/^dlv\b.*--headless/.test(e))return/--listen[ =](?:127\.|localhost)/.test(e)?"debugger":"debugger for all";if(/^rdbg\b.* (?:--open|-O)(?:[ =]|$)/.
test(e))return/--host[ =](?:0\.0\.0\.0|::)/.test(e)?"debugger for all":"debugger";if(/^gdbserver /.test(e))return/^gdbserver (?:--\S+ )*(?:localhost|127\.)/.test(e)?"debugger":"debugger for all";if(/^catalina\.sh jpda\b/.
test(e))return"debugger";if(/(?:^| )--remote-debugging-address=(?:0\.0\.0\.0|\[?::\]?)(?= |$)/.test(e))return"debugger for all";if(/(?:^| )--remote-debugging-port=/.test(e))return"debugger";if(nt(e,/^(?:flask\b|python)/g,
/\brun\b/g,/--debug\b/g))return"console"}function nt(e,...s){let t=0;return s.every(o=>{o.lastIndex=t;let i=o.test(e);return t=o.lastIndex,i})}var rt=/^(?:xdebug|phpdbg|blackfire_probe)(?:[-@].*)?$/,zi=new Set(
["docker-php-ext-enable","install-php-extensions","phpenmod","php5enmod"]),Ki=e=>rt.test(e),Fi=(e,s)=>s.startsWith("php")&&/^(?:apt|dnf|zypper)$/.test(e)&&/^php[\d.]*-(?:pecl-)?xdebug3?(?:[-=].*)?$/.test(
s),Ji=e=>/(?:^|[\n"' ]|\\n)zend_extension[ \t]*=[^\n;]{0,200}xdebug/.test(e),Qi=(e,s)=>/^(?:phpdismod|php5dismod)$/.test(e)&&s.some(t=>rt.test(t))||e==="rm"&&s.some(t=>t.endsWith(".ini")&&t.lastIndexOf(
"xdebug")>t.lastIndexOf("/")),Zi=g({id:"no-debug-mode",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not ship debuggers or debug modes.",why:"A debugger port is\
 a shell without a password: anyone who reaches it can run code in the service. Debug modes show source, settings and environment, including secrets, to anyone who makes the service fail, and the cons\
ole of some frameworks runs what is typed into it.",standards:["CWE-489"],references:{"CWE-489: active debug code":"https://cwe.mitre.org/data/definitions/489.html"},examples:[],*check(e,s){if(!(!e.ships||
ta(e))){for(let t of Ie(e.image.env)){let{name:o,value:i}=t.value;if(!i||i.state==="unknown")continue;let a=Vi(o,i.value);a&&sa(o,e,s)&&(yield{at:t,severity:lt(a,e),message:`${h(/OPT/.test(o)?o:`${o}=${i.
value}`)} ${ce[a][1]} in ${p(e)}`,...ea(o,Hi(o,i.value))})}for(let t of A(e)){let{what:o,commands:i}=t;if(o==="health check")continue;let[a]=i.flatMap(n=>{let r=de(n);return r?[{command:n,opening:r}]:
[]});if(a){let{command:n,opening:r}=a;yield{at:T(t,n.words,l=>de({...n,words:l})===r),severity:r==="console"?"medium":lt(r,e),message:`the ${o} of ${p(e)} ${ce[r][1]}`,...Xi(n)}}}yield*ia(e,s)}}});function Xi(e){
let{words:s}=e,t=i=>({...e,words:s.filter(a=>a!==i)}),o=s.find(i=>/^-{1,2}[A-Za-z]/.test(i.text)&&de(t(i))===void 0);return o?{fix:{safety:"unsafe",title:`remove ${h(o.text)}`,edits:()=>It(e,[o])}}:{}}
var ea=(e,s)=>s===void 0?{}:{fix:x({variable:"env",name:e,to:s})},de=e=>at(z(e).join(" ")),ce={"debugger for all":["high","opens a debugger to anyone who reaches its port"],debugger:["medium","starts \
a debugger"],console:["medium","turns on a console that runs what is typed into it"],errors:["medium","shows internal details to anyone who makes it fail"],"debug mode":["low","turns on a debug mode"],
"development mode":["low","sets a development mode"]},lt=(e,s)=>e==="console"&&la(s)?"high":ce[e][0],ta=e=>Ws(e.span.file)||"development"in e&&e.development||Ns(e.path[e.path.length-1]??"");function sa(e,s,t){
let o=e==="FLASK_ENV"?S(oa(s,t),t):void 0,i=o&&Lt("flask",o,o.base.span.file,t);return i===void 0||!qt(i,"2.3")}var oa=(e,{stages:s})=>"build"in e&&s.find(({ships:t,span:o})=>t&&o.file===e.build?.dockerfile)||
e;function*ia(e,s){let t=e.dialect==="dockerfile"?S(e,s):void 0;if(!t)return;let o=M(t).toReversed().flatMap(({scripts:a})=>a.flatMap(({instruction:n,script:r})=>n.keyword==="RUN"?r.commands:[])),i=te(
()=>({at:o.findLastIndex(na)}));for(let[a,n]of o.entries()){let r=n.conditional?void 0:ra(n);!r||a<i().at||aa(e)||(yield{at:{span:{...n.words[0]?.span??r.word.span,end:r.word.span.end}},severity:"low",
message:`${h(r.what)} is switched on in ${p(e)}: every request loads the debugger; move it to a stage for development`})}}var aa=({image:e})=>y(e.env,({name:s,value:t})=>s==="XDEBUG_MODE"&&t!==null&&b(
t,o=>o==="off")).length>0,na=({name:e,words:s})=>Qi(e,s.map(({text:t})=>t));function ra(e){let{name:s,words:t,redirects:o}=e,i=zi.has(s)?t.find(({text:d})=>Ki(d)):void 0,a=co(e),n=a?.action==="install"?
a.packages:[],r=i??n.find(({text:d})=>Fi(a?.manager??"",d));if(r)return{word:r,what:r.text};if(s!=="echo"&&s!=="printf")return;let l=o.some(({operator:d,target:c})=>d.startsWith(">")&&/\.ini$/.test(c.
text))?t.find(({text:d})=>Ji(d)):void 0;return l&&{word:l,what:"xdebug"}}var la=e=>k(e)&&Ee(e),da=g({id:"no-docker-tcp",on:"workload",severity:"high",profile:"recommended",summary:"Do not use or serve\
 the Docker API over plain TCP.",why:"The Docker API requires no password. Anyone who reaches it over TCP can start a privileged container and become root on the host; anyone on the network path can r\
ead and change the traffic. Scanners find open ones within minutes.",standards:["OWASP-1","NIST-4.5.1","CWE-306","CWE-319"],references:{"Protect the Docker daemon socket":"https://docs.docker.com/engi\
ne/security/protect-access/"},instead:void 0,examples:[],*check(e,s){if(!e.ships)return;for(let{started:i,command:a,wordsOf:n}of ha(e)){let r=ht(n(a));r&&(yield{at:T(i,a.words,l=>!!ht(n({...a,words:l}))),
message:`${p(e)} serves the Docker API over ${r}`})}let t=dt(e,"DOCKER_TLS_CERTDIR"),o=t?.value.value;ct(e)&&t&&o&&b(o,i=>i==="")&&(yield{at:t,message:`${p(e)} serves the Docker API over plain TCP: wi\
thout a folder for certificates there are none`}),k(e)&&(yield*ca(e,s))}}),dt=({image:e},s)=>y(e.env,t=>t.name===s)[0],ct=({image:e})=>e.ref!==null&&b(e.ref,({path:s,tag:t})=>s==="docker"&&/dind/.test(
t??""));function*ca(e,s){let{image:t}=e,o=a=>{let n=dt(e,a),r=n?.value.value;return n!==void 0&&(!r||r.state==="unknown"||r.value!=="")},i=o("DOCKER_TLS_VERIFY")||o("DOCKER_CERT_PATH")||o("DOCKER_TLS_\
CERTDIR");for(let a of y(t.env,n=>n.name==="DOCKER_HOST")){let n=(a.value.value&&v(a.value.value))??"",r=/^tcp:\/\/\[?([^/:\]]*)\]?(?::(\d+))?/.exec(n);if(!r||i||/^(?:localhost|127\.|::1)/.test(r[1]??
"")||ma(r[1]??"",s,e.project))continue;let l=j({id:e.project},s).has(r[1]??"");yield{at:a,severity:l?"medium":"high",message:`${p(e)} uses the Docker API of ${h(r[1]||"every interface")} over plain TC\
P${l?", on a network with internet access: make it internal":""}`}}if(!(t.ref&&b(t.ref,({path:a})=>a!==null&&ks(a))))for(let{at:a,ports:n}of vs(e))n&&n.from<=2375&&n.to>=2375&&(yield{at:a,severity:"cr\
itical",message:`${p(e)} publishes the Docker API without a password on every interface`})}function*ha(e){let s=ct(e)?["dockerd"]:[];for(let t of A(e)){let{what:o,command:i,commands:a}=t;if(o!=="healt\
h check"){o==="entrypoint"&&i.form==="exec"&&(s=a[0]?z(a[0]):[]);for(let n of a){let r=o==="command"&&n.words[0]?.text.startsWith("-"),l=s;yield{started:t,command:n,wordsOf:r?({words:d})=>[...l,...d.map(
({text:c})=>c)]:z}}}}}function ht(e){let[s=""]=e;if(s==="podman"&&e[1]==="system"&&e[2]==="service")return e.some(o=>/^tcp:(?:\/\/)?(?!127\.|localhost)/.test(o))?"plain TCP, to anyone who reaches it":
void 0;if(!/^dockerd(?:-entrypoint\.sh)?$/.test(s))return;let t=o=>e.some(i=>o.test(i));if(!(t(/^--tlsverify(?:=(?:true|1))?$/)||!e.some((o,i)=>{let a=/^(?:-H|--host)$/.test(e[i-1]??"")?o:/^(?:-H=?|--host=)(.+)$/.
exec(o)?.[1];return a!==void 0&&/^(?:tcp:\/\/|[^:/]*:\d+$)(?!127\.|localhost|\[::1\])/.test(a)})))return t(/^--tls(?:=(?:true|1))?$/)?"TLS to anyone who reaches it: add --tlsverify":"plain TCP, to any\
one who reaches it"}function ma(e,s,t){let o=j({id:t},s).get(e);return o!==void 0&&as(o.host.networks)}var mt="2026-11-22",he=`
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
`,B=new Map;function me(e){if(B.has(e))return B.get(e);let s=`
${e}: `,t=he.indexOf(s),o=t<0?void 0:he.slice(t+s.length,he.indexOf(`
`,t+1)),i=o===void 0?void 0:new Map(o.split(" ").map(a=>a.split("=")));return B.size<1e3&&B.set(e,i),i}var ua=[[/^mcr\.microsoft\.com\/dotnet\/(?:sdk|aspnet|runtime|runtime-deps|nightly\/\w+|core\/\w+)$/,
"dotnet"],[/^docker\.elastic\.co\/(?:elasticsearch\/elasticsearch|kibana\/kibana)$/,"elasticsearch"],[/^(?:osrf\/ros2?|ros2?|dustynv\/ros|tiryoh\/ros2?-desktop-vnc|arm64v8\/ros)$/,"ros"],[/^hashicorp\/(?:vault|consul)$/,
""],[/^(?:quay\.io\/centos\/)?centos$/,"centos"]],fa=ho(e=>{let s=oe(e),t=e.tag?.toLowerCase();if(s===null||!t)return;let o=ua.find(([n])=>n.test(s))?.[1],i=o===""?s.slice(s.indexOf("/")+1):o??s,a=me(
i);return(a&&ue(i,a,t))??ya(t,_e(s))});function ue(e,s,t){let o=(t.replace(/^v(?=\d)/,"").split("-")[0]??"").replace(/^(\d+)u\d.*$/,"$1").split(/[._+]/);for(let i=o.length;i>0;i-=1){let a=o.slice(0,i).
join("."),n=s.get(a);if(n&&i===1&&o.length>1&&pa(s,a))return;if(n)return n<mt?{release:`${e} ${a}`,date:n}:void 0}}var pa=(e,s)=>[...e.keys()].some(t=>t.startsWith(`${s}.`)),ga=new Set("precise saucy \
vivid wily artful cosmic disco groovy impish kinetic lunar mantic plucky".split(" ")),va=/(?:^|[-_.])(alpine|debian|ubuntu|centos|fedora|php|python|node|nodejs|ruby|perl|golang|go)[-_]?(\d+(?:\.\d+)*)(?=$|[-_])/g,
wa={nodejs:"node",go:"golang"};function ya(e,s){for(let[,t="",o=""]of e.matchAll(va)){let i=wa[t]??t,a=ue(i,me(i)??new Map,i==="ubuntu"?o.replace(/^(\d\d)(\d\d)$/,"$1.$2"):o);if(a)return a}for(let t of e.
split(/[-_]/))for(let o of["debian","ubuntu"]){let i=me(o);if(/^[a-z]+$/.test(t)&&i?.has(t)&&(s||!ga.has(t)))return ue(o,i,t)}}var ka=g({id:"no-eol-image",on:"workload",severity:"medium",confidence:"m\
edium",profile:"recommended",summary:"Do not use images whose release is no longer maintained.",why:"Vulnerabilities found after the end of maintenance are not fixed, and attackers read the same annou\
ncements. The image is not rebuilt either, so those of its distribution are not fixed.",standards:["CIS-4.4","CWE-1104"],references:{"endoflife.date":"https://endoflife.date/"},instead:void 0,examples:[],
*check(e){for(let{ref:s,role:t}of e.references){let o=s.state==="unknown"||t==="syntax"?void 0:fa(s.value);o&&s.state!=="unknown"&&(yield{at:s,message:`${h(s.value.text)}: the maintenance of ${o.release}\
 ended on ${o.date} (as known on ${mt})`})}}}),ba=g({id:"no-exec-form-substitution",on:"workload",severity:"medium",profile:"recommended",summary:"Do not expect a shell to expand exec-form commands.",
why:"No shell reads an exec-form command, so $(cat /run/secrets/password) is not replaced: the program gets that text, and the password becomes a string anyone can read in this file. `&&` and `|` are \
handed over as arguments in the same way, and what follows never runs. A shell that is started so takes one word for its text: of `sh -c node server.js` it runs `node`.",standards:[],references:{"Shel\
l and exec form":"https://docs.docker.com/reference/dockerfile/#shell-and-exec-form"},examples:[],*check(e,s){let{cmd:t,entrypoint:o,healthcheck:i}=e.image,a=vt(o);for(let[d,c]of[["entrypoint",o],["co\
mmand",t]]){let m=vt(c),f=m&&we({form:"exec",words:m});if(!m||!(f||fe(m))||d==="command"&&a&&wt(a))continue;let u=`the ${d} of ${p(e)}`,$=d==="command"&&o.state!=="unknown"&&o.value!==null;yield*kt(m,
u,$?{}:pt(m,e,s)),f&&(yield gt(u,f,c,ft(m,f,s)))}let n=i.state==="written"?i.value?.test:null,r=n&&we(n);if(!n||!(r||fe(n.words)))return;let l=`the health check of ${p(e)}`;n.form==="exec"&&(yield*kt(
n.words,l,pt(n.words,e,s))),r&&(yield gt(l,r,i,ft(n.words,r,s)))}});function ut(e,s,t,o,{lookup:i}){let[a,n]=[e[s],e.at(-1)],r=a&&i.source(a.span.file)?.text;if(!a||!n||!r||a.span.end>(e[s+1]?.span.start??
Number.POSITIVE_INFINITY))return{};let l={...a.span,end:n.span.end};return/^[ \t]*\]/.test(r.slice(l.end))&&!r.slice(l.start,l.end).includes(`
`)?{fix:{safety:"unsafe",title:o,edits:[{span:l,text:t.map(d=>JSON.stringify(d)).join(", ")}]}}:{}}function ft(e,{words:s},t){let o=e.map(a=>v(a)??""),i=s[0]?e.indexOf(s[0])-1:-1;return i<0||e.length-
i-1!==s.length||!o.slice(i).every(a=>/^[\w./:@%+=,-]+$/.test(a))?{}:ut(e,i,[o.slice(i).join(" ")],"write the whole line as one string",t)}function pt(e,{contents:s,dialect:t},o){let i=e.map(l=>v(l)??"");
if(s===null||s?.shell===!1||!i.every(l=>/^[\w./:@%+=,${}()&|<>; -]+$/.test(l)))return{};let a=i.some(l=>pe(l)==="operator"),n=i.map(l=>pe(l)==="operator"||!/[${}()&|<>; ]/.test(l)?l:`"${l}"`).join(" "),
r=`${a?"":"exec "}${n}`;return ut(e,0,["sh","-c",t==="compose"?r.replaceAll("$","$$$$"):r],"have a shell read it: `sh -c`",o)}function gt(e,{text:s,words:t},o,i){let a=t.map(n=>v(n)??"...").join(" ");
return{at:o,message:`the shell runs ${h(s)} alone in ${e}, and ${h(a)} is lost: write the whole line as one string`,...i}}var vt=e=>e.state==="written"&&e.value?.form==="exec"?e.value.words:void 0,$a=/^(?:.*\/)?(?:ba|da|a|z|k|c|tc|fi)?sh$|^(?:.*[\\/])?(?:cmd|powershell|pwsh)(?:\.exe)?$/i,
xa=/^(?:.*\/)?(?:perl|python[\d.]*|node|ruby|php|lua|deno|bun|psql|mysql|mariadb|mongosh|su)$/,Oa=/^(?:.*\/)?(?:envsubst|awk|gawk|mawk|grep|egrep|fgrep|sed|make|jq|yq|find|xargs|expect|dockerize|gomplate|confd|watch|parallel)$/;
function wt(e){let s=e.map(t=>v(t)??"");return Oa.test(s[0]??"")?!0:s.some((t,o)=>$a.test(t)&&yt(s,o,/^-\w*c$|^\/[cC]$|^-[Cc]ommand$/)||xa.test(t)&&yt(s,o,/^-\w*[cer]$|^--(?:eval|execute|command)$/))}
function yt(e,s,t){for(let o of e.slice(s+1)){if(t.test(o))return!0;if(!/^[-/]/.test(o))return!1}return!1}var fe=e=>e.some(s=>s.state!=="unknown"&&/[$`&|<>;]/.test(s.value));function*kt(e,s,t){if(!(!fe(
e)||wt(e)))for(let[o,i]of e.entries()){let a=v(i);if(a===void 0)continue;let n=pe(a);if(!n||o===0&&n==="operator")continue;let r=o>0?v(e[o-1])??"":"",l=/(?:^|-)(?:requirepass|masterauth|pass|passwd|password|auth|token|secret|api-?key)$/i.
test(r)||/^--?[\w-]*(?:pass|passwd|password|token|secret|key)=/i.test(a),d=l?"high":n==="variable"?"low":"medium",c=l?"the credential becomes this very text":n==="operator"?"the program gets it as an \
argument":"it is passed literally";yield{at:i,severity:d,message:`no shell reads ${s}, so ${h(a)} is not expanded: ${c}`,...t}}}function pe(e){if(/\$\([^)]|(?:^|=)`[^`]+`$/.test(e))return"command";if(/^(?:&&|\|\||\||>|>>|<|;|2>&1|&|2>|&>)$/.
test(e))return"operator";let s=e.replace(/\$\{[A-Za-z_][^}]*(\}?)/g,(t,o)=>o?"$X":t);return!/['\s]/.test(s)&&/(?:^|[=:/@])\$[A-Za-z_]/.test(s)?"variable":void 0}var Sa=g({id:"no-floating-tag",on:"work\
load",severity:"medium",profile:"recommended",summary:"Do not use floating image tags.",why:"Today's latest is not tomorrow's: two builds of the same commit differ, a fix disappears, or a compromised \
release arrives, and it is unclear afterwards which image was running.",standards:["OWASP-13","NIST-4.2.2","CWE-1357"],references:{"Pin base image versions":"https://docs.docker.com/build/building/bes\
t-practices/#pin-base-image-versions"},instead:void 0,examples:[],*check({references:e},{builtImages:s}){for(let{role:t,ref:o}of e){if(!b(o,({path:r,tag:l,digest:d,fault:c})=>r!==null&&l!==null&&d===void 0&&
!c)||s.has(C(o.value)))continue;let{tag:i,text:a}=o.value,n=i?mo(i,xo(o.value)?.kind==="os"):"no tag means `latest`";n&&(yield{at:o,severity:t==="syntax"?"low":"medium",message:`${h(a)} is not pinned:\
 ${n===`\`${i}\` moves`?`${h(i??"")} can be a different image on every pull`:n}`})}}}),Aa=g({id:"no-insecure-tls-env",on:"workload",severity:"high",profile:"recommended",summary:"Do not turn certifica\
te checks off by environment variable.",why:"One variable turns the check off for every connection of the program and of every program it starts. Anyone on the network path can then silently read and \
change what is sent, including tokens.",standards:["CWE-295"],references:{NODE_TLS_REJECT_UNAUTHORIZED:"https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue"},examples:[],*check(e,s){for(let o of Ie(
e.image.env)){let{name:i,value:a}=o.value;if(!a||a.state==="unknown")continue;let n=I(i,a.value);n&&(yield{at:o,...V(e,`${i}=${a.value}`,`of ${p(e)}`,n),fix:x({variable:"env",name:i,to:null})})}let t=e.
dialect==="dockerfile"?S(e,s):void 0;for(let{keyword:o,name:i,literal:a,span:n}of t?.assignments??[]){let r=o==="ARG"&&a!==""?I(i,a):void 0;r&&(yield{at:{span:n},...V(e,`${i}=${a}`,"of the build",r)})}
for(let{instruction:o,script:i}of t?.scripts??[]){if(o.keyword!=="RUN")continue;let a=te(()=>new Set(i.commands.flatMap(n=>n.name==="unset"?n.words.map(({text:r})=>r):[])));for(let{assignments:n,words:r,
name:l}of i.commands){for(let d of n){let c=I(d.name,d.value.text);c&&(yield{at:d,...V(e,`${d.name}=${d.value.text}`,"of this command",c),fix:Ea(d.span,r[0]?.span)})}for(let d of _a.has(l)?r.slice(1):
[]){let c=d.text.indexOf("="),m=d.text.slice(0,Math.max(c,0)),f=c>0?I(m,d.text.slice(c+1)):void 0;f&&!a().has(m)&&(yield{at:d,...V(e,d.text,"of this script",f)})}}}}}),_a=new Set(["export","declare","\
set","setx"]),Ea=(e,s)=>({safety:"unsafe",title:"remove it, and have the program trust the certificate: copy the CA in, and name its file",edits:()=>s&&s.start>=e.end?[{span:{...e,end:s.start},text:""}]:
void 0}),V=({ships:e},s,t,o)=>({severity:e?"high":"medium",message:`${h(s)} in the environment ${t} ${jt(o)}`}),bt={user:"postgres",named:"POSTGRES_USER",scheme:/postgres(?:ql)?/},H={user:"root",scheme:/mysql2?|mariadb/,
isAlone:!0},$t={user:"",scheme:/rediss?|valkeys?/},Pa=[[/^POSTGRES_HOST_AUTH_METHOD$/,/./,"POSTGRES_PASSWORD","${POSTGRES_PASSWORD:?}",bt],[/^MYSQL_ALLOW_EMPTY_PASSWORD$/,/./,"MYSQL_ROOT_PASSWORD","${\
MYSQL_ROOT_PASSWORD:?}",H],[/^MARIADB_ALLOW_EMPTY_(?:ROOT_)?PASSWORD$/,/./,"MARIADB_ROOT_PASSWORD","${MARIADB_ROOT_PASSWORD:?}",H],[/^NEO4J_AUTH$/,/./,"NEO4J_AUTH","neo4j/${NEO4J_PASSWORD:?}",{user:"n\
eo4j",scheme:/(?:bolt|neo4j)(?:\+s{1,2}c?)?/}],[/^ARANGO_NO_AUTH$/,/./,"ARANGO_ROOT_PASSWORD","${ARANGO_ROOT_PASSWORD:?}",{user:"root",scheme:/https?/}],[/^ALLOW_EMPTY_PASSWORD$/,/^bitnami\/redis$/,"R\
EDIS_PASSWORD","${REDIS_PASSWORD:?}",$t],[/^ALLOW_EMPTY_PASSWORD$/,/^bitnami\/valkey$/,"VALKEY_PASSWORD","${VALKEY_PASSWORD:?}",$t],[/^ALLOW_EMPTY_PASSWORD$/,/^bitnami\/postgresql$/,"POSTGRESQL_PASSWO\
RD","${POSTGRESQL_PASSWORD:?}",{...bt,named:"POSTGRESQL_USERNAME"}],[/^ALLOW_EMPTY_PASSWORD$/,/^bitnami\/mariadb$/,"MARIADB_ROOT_PASSWORD","${MARIADB_ROOT_PASSWORD:?}",H],[/^ALLOW_EMPTY_PASSWORD$/,/^bitnami\/mysql$/,
"MYSQL_ROOT_PASSWORD","${MYSQL_ROOT_PASSWORD:?}",H],[/^ALLOW_EMPTY_PASSWORD$/,/^bitnami\/mongodb$/,"MONGODB_ROOT_PASSWORD","${MONGODB_ROOT_PASSWORD:?}",{user:"root",named:"MONGODB_ROOT_USER",scheme:/mongodb/}],
[/^GF_AUTH_ANONYMOUS_ENABLED$/,/./,"GF_AUTH_ANONYMOUS_ENABLED","false"]];function Ra(e,s){let t=Pa.find(([o,i])=>o.test(e)&&i.test(s));return t&&{name:t[2],value:t[3],...t[4]?{account:t[4]}:{}}}var Ta=g(
{id:"no-passwordless-service",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not run services with authentication turned off.",why:"Anyone who reaches the port c\
ontrols the data: another container on the network, a page in a developer's browser and, if the port is published, anyone who scans for it, which takes minutes.",standards:["OWASP-12","NIST-4.4.4","CW\
E-306"],references:{"CWE-306: missing authentication":"https://cwe.mitre.org/data/definitions/306.html"},examples:[],*check(e,s){if(!e.ships)return;let t=Da(e),o=te(()=>Ut(e));for(let n of y(e.image.env,
({value:r})=>r!==null)){let{name:r,value:l}=n.value,d=l&&l.state!=="unknown"?l.value:void 0;d!==void 0&&zs(r,d,o)&&(yield{at:n,severity:t,message:`${h(`${r}=${d}`)} lets anyone who can reach ${p(e)} i\
n without a password`,...Na(e,n,s)})}for(let{file:n,text:r,spanOf:l,at:d}of k(e)?Ss(e,s):[]){let c=Js(n,r);c&&(yield{at:{span:l(c.start,c.end)},severity:t,related:[{span:d.span,message:"mounted here"}],
message:`${h(r.slice(c.start,c.end))} lets anyone who can reach ${p(e)} in without a password`})}let i=Ca(e),a=n=>Ks(n.map(({text:r})=>r).join(" "),i);for(let n of A(e)){let r=n.what==="health check"?
void 0:n.commands.find(({words:d})=>a(d)),l=r&&a(r.words);r&&l&&(yield{at:T(n,r.words,d=>a(d)===l),severity:t,message:`${h(l)} lets anyone who can reach ${p(e)} in without a password`})}}});function Da(e){
return k(e)?e.development?"low":Ee(e)?"high":"medium":"medium"}function Na(e,s,t){let{name:o}=s.value,i=Ra(o,e.base?.name??""),a=k(e)?De(e,t):void 0;if(!k(e)||!i||!a)return{};let n=y(e.image.env,f=>f.
name===i.name&&f.name!==o).length>0,r=xs(e,i,{compose:a,containers:t.containers}),{given:l,left:d}=n?{given:[],left:[...r.given,...r.left]}:r,c=[n?`remove \`${o}\``:`write \`${i.name}: ${i.value}\` in \
its place`,...l.length?[`give it to ${xt(l)}`]:[],...d.length?[`give ${xt(d)} the password`]:[],...i.account&&l.length+d.length===0?["give its clients the password"]:[]],m=()=>{let f=n?$e(a,s):Xt(a,s,
i.name,i.value),u=n?[]:r.edits();return f&&u&&[...f,...u]};return{fix:{safety:"unsafe",title:c.join(", and "),edits:m}}}function xt(e){let s=e.slice(0,3).map(({path:t})=>h(t[1]??""));return e.length>s.
length?`${s.join(", ")} and ${e.length-s.length} more`:s.join(" and ")}var Ca=({image:e})=>e.ref&&e.ref.state!=="unknown"?e.ref.value.path?.split("/").pop()??"":"",Wa=g({id:"no-secret-in-command",on:"\
workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secrets out of commands, entrypoints and health checks.",why:"The command line of a process is not secret: `ps` shows \
it to every account on the host and in the container, `docker inspect` to anyone with access to the engine, and the file that holds it to anyone with the repository.",standards:["OWASP-12","CWE-214"],
references:{"Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/"},instead:void 0,examples:[],*check(e,s){for(let{what:t,command:o,commands:i,setting:a}of A(e)){if(k(e)&&a.via?.some(
({how:l})=>l==="built-from"))continue;let n=s.lookup.source(a.span.file)?.text??"",r=o.script?i.flatMap(l=>so(l)??[]):[...Cs(n,a.span)];for(let l of r)yield{at:l,severity:l.secret.wellKnown?Y(e):l.secret.
by==="format"?"critical":"high",message:`${L(l.secret.what)} ${l.secret.what} is in the ${t} of ${p(e)}, where anyone who can list processes can read it: read it from a file`}}}}),Ia=g({id:"no-secret-\
in-env",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secrets out of environment variables.",why:"A value set with ENV is stored in the image, where anyone who \
can pull it can read it; one set in Compose is stored in the repository. Every process in the container inherits it, crash reports and debug pages print it, and `docker inspect` shows it.",standards:[
"CIS-4.10","OWASP-12","NIST-4.1.4","CWE-526","CWE-798"],references:{"Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/","Build secrets":"https://docs.docker.com/build/building/\
secrets/"},examples:[],*check(e,s){let t=y(e.image.env,({value:i})=>i!==null).filter(i=>!X(i));yield*Ua(e,s);let o=y(e.image.env).map(({value:i})=>i.name);for(let i of t){let{name:a,literal:n}=i.value,
r=E(a,n)??qa(i.value,t);if(!r||ee(a,n,r,s,o))continue;let l=k(e)&&!i.via?.some(({how:c})=>c==="built-from"),d=l?`the environment of ${p(e)}`:e.ships?"the image, where anyone who can pull it can read i\
t":`${p(e)}, its cache and its history`;yield{at:i,severity:Ot(r,e,l),message:`${h(a)} stores ${L(r.what)} ${r.what} in ${d}${La(i.value)?"; what follows its `$` is lost, because it is read as a varia\
ble":""}`,fix:l&&k(e)?ja(e,i,s):Ma(a,e,s)}}}}),ja=(e,s,t)=>({safety:"unsafe",title:`set ${h(s.value.name)} to \`\${${s.value.name}:?}\`, and put the value in a .env file that git ignores, on every mach\
ine that starts the project`,edits:()=>xe(e,s,t)});function Ma(e,s,t){let o=k(s)?[]:K(s,t),i=({image:n})=>y(n.env,({name:r})=>r===e).some(r=>!r.via?.some(({how:l})=>l==="built-from")),a=`remove \`${e}\
\` from ENV, and set it when the container starts`;return o.length>0&&o.every(i)?{safety:"unsafe",title:a,changes:[{variable:"env",name:e,to:null}]}:{safety:"unsafe",title:a,edits:()=>{}}}var La=({literal:e,
value:s})=>e.includes("$")&&!e.includes(q)&&!(s&&b(s,t=>t===e));function*Ua(e,s){for(let{keyword:t,name:o,literal:i,span:a}of S(e,s)?.deferred??[]){let n=t==="ENV"?E(o,i):void 0;!n||ee(o,i,n,s)||(yield{
at:{span:a},severity:Ot(n,e,!1),message:`${h(o)} stores ${L(n.what)} ${n.what} in the image and in every image built on it`})}}function qa({name:e,literal:s,value:t},o){if(!s.includes(q)||t?.state!=="\
written")return;let i=o.find(({span:a})=>t.via?.some(n=>n.span.start===a.start&&n.span.file===a.file));return i&&!E(i.value.name,i.value.literal)?E(e,t.value):void 0}function Ot({by:e,wellKnown:s},t,o){
let{ships:i,dialect:a}=t;return s?Y(t):e==="format"?"critical":o||a==="dockerfile"&&!i?"high":"critical"}var Ga=/\$?\$(?:apr1|2[aby]|5|6)\$/,Ba=e=>e.split(".").slice(-2).join("_").toUpperCase().replace(
/\W/g,"_"),Va=g({id:"no-secret-in-label",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Keep secrets out of labels.",why:"Labels are not secret: `docker inspect` sh\
ows them, registries list those of an image, and monitoring copies them into every metric.",standards:["OWASP-12","CWE-798"],references:{"Docker object labels":"https://docs.docker.com/engine/manage-r\
esources/labels/"},examples:[],*check(e,s){for(let t of y(e.image.labels,({value:o})=>o!==null)){let{name:o,literal:i}=t.value,a=E(o.slice(o.lastIndexOf(".")+1),i),n=a?.wellKnown&&/\b(?:docker|podman)\s+run\b/.
test(i)?void 0:a,r=Ga.test(i);!n&&!r||X(t)&&E(o,i)||(yield{at:t,severity:r?"low":"medium",message:r?`${h(o)} shows a password hash of ${p(e)} to anyone who can list labels: keep it in a file`:`${h(o)}\
 shows a ${n?.what??"credential"} of ${p(e)} to anyone who can list labels`,fix:r&&k(e)?{safety:"unsafe",title:"let Compose fill it in, and set it in a .env file that git ignores, on every machine tha\
t starts the project",edits:()=>xe(e,t,s,Ba(o))}:x({variable:"labels",name:o,to:null})})}}}),Ha=/^\/(?:etc|usr|proc|sys|dev|root|boot|bin|sbin|lib|lib64)\/?$|^\/$|^(?:\/var)?\/run\/(?:docker|containerd\/containerd|crio\/crio|podman\/podman)\.sock$/,
Ya=g({id:"no-sensitive-volume",on:"workload",severity:"low",profile:"strict",summary:"Do not declare volumes over system paths.",why:"A path that VOLUME declares stays writable when the container runs\
 with a read-only root, and what was there when the image was built is copied into a fresh volume at every start. Over /etc or /usr an intruder can then change the programs and settings that were to b\
e fixed.",standards:[],references:{VOLUME:"https://docs.docker.com/reference/dockerfile/#volume"},examples:[],*check({image:e,dialect:s,ships:t}){if(!(s!=="dockerfile"||!t))for(let o of y(e.volumes)){
let i=o.value.replace(/^["']|["']$/g,"");Ha.test(i)?yield{at:o,message:`VOLUME over ${h(i)} keeps it writable under a read-only root`,fix:x({remove:"volumes",items:[i]})}:/^[^:]+:./.test(i)&&!/^[A-Za-z]:[\\/]/.
test(i)&&(yield{at:o,message:`${h(i)} is not a bind mount: VOLUME takes only paths inside the image`,fix:x({remove:"volumes",items:[i]})})}}}),za=g({id:"no-ssh-server",on:"workload",severity:"medium",
profile:"recommended",summary:"Do not run an SSH server in a container.",why:"An SSH server is a second entry point, with its own keys and passwords to maintain. `docker exec` does the same through th\
e engine, with its access control and its log.",standards:["CIS-5.7"],references:{"docker exec":"https://docs.docker.com/reference/cli/docker/container/exec/"},examples:[],*check(e,s){if(!e.ships||_s(
e))return;let t=e.added?.packages.some(i=>/^(?:openssh(?:-server)?|dropbear)$/.test(i))===!0;for(let i of A(e)){let{what:a,commands:n}=i,r=a==="health check"?void 0:n.find(({name:l,words:d})=>/^(?:sshd|dropbear)$/.
test(l)||l==="service"&&/^sshd?$/.test(d[1]?.text??"")||d[0]?.text==="/etc/init.d/ssh");t||=r!==void 0,r&&(yield{at:T(i,r.words.slice(0,1),()=>!0),message:`${p(e)} starts an SSH server`})}let o="host"in
e?e.host:void 0;for(let i of o&&!b(o.networkMode,a=>a==="host")?y(o.portBindings,({containerPort:a,protocol:n})=>a!==null&&n==="tcp"&&St(a)):[]){let a=k(e)?De(e,s):void 0;yield{at:i,message:`${p(e)} p\
ublishes the port of an SSH server`,fix:{safety:"unsafe",title:"remove the port, and use `docker compose exec` instead of SSH",edits:()=>a&&$e(a,i)}}}if(e.dialect==="dockerfile")for(let i of y(e.image.
exposedPorts,a=>a.protocol==="tcp"&&St(a)))yield{at:i,severity:"low",message:"the image exposes port 22 (SSH)",...!t&&i.value.from===i.value.to?{fix:x({remove:"exposedPorts",items:[i.value]})}:{}}}}),
St=({from:e,to:s})=>e<=22&&s>=22,Ka=g({id:"no-unneeded-expose",on:"workload",severity:"medium",profile:"recommended",summary:"Expose only ports the image itself serves.",why:"EXPOSE tells operators an\
d tools what to open: `docker run -P` publishes every port it lists, and firewall rules are made from it. A database or debug port in an application image is an invitation to open it.",standards:["CIS\
-5.9"],references:{EXPOSE:"https://docs.docker.com/reference/dockerfile/#expose"},options:{most:ws("More ports than one image should expose.",5)},examples:[],*check(e,s,{most:t}){if(e.dialect!=="docke\
rfile"||!e.ships)return;let o=e.base?.ports??[],i=y(e.image.exposedPorts,({from:r})=>!o.includes(r)),a=Ja(e,s);for(let r of i){if(r.value.protocol!=="tcp")continue;let l=Vs(r.value),d=l.find(({service:m})=>a(
m.words)),c=d?l.find(m=>m===d&&m.service.kind==="debug"):l.find(({shared:m,service:f})=>!m&&f.kind!=="debug");c&&(yield{at:r,...c.service.kind==="back door"?{confidence:"low"}:{},message:Fa(c),fix:x({
remove:"exposedPorts",items:[r.value]})})}let n=i[t];n&&(yield{at:n,severity:"low",message:`the image exposes ${i.length} ports: one service needs fewer`})}}),Fa=({port:e,what:s,service:{kind:t}})=>t===
"debug"?`port ${e} is for ${s}, which a released image should not open`:t==="back door"?`port ${e} is ${s}, and nothing here shows what it is for`:`port ${e} is for ${s}, and nothing here shows that t\
he image is that service`;function Ja(e,s){let t=new Map;return o=>{let i=t.get(o)??Qa(e,s,o);return t.set(o,i),i}}function Qa({span:e,base:s},t,o){if(o.test(s?.name??"")||o.test(e.file))return!0;let i=D(
t).find(({source:a})=>a.path===e.file);return i?.instructions.some(({keyword:a,logical:{text:n},heredocs:r})=>[n,...a==="RUN"?r.map(({span:{start:l,end:d}})=>i.source.text.slice(l,d)):[]].some(l=>Za(a,
l,o)))===!0}function Za(e,s,t){if(e==="CMD"||e==="ENTRYPOINT"||e==="FROM"||e==="COPY"||e==="ADD")return t.test(s);if(e!=="RUN")return!1;let o=s.replace(/\b(?:pip3?|npm|yarn|gem|composer|cargo|go)\s+(?:install|add|i|ci|get)\b[^&|;]*/g,
"").replace(/[\w.+-]+/g,i=>i.replace(/^[\w.+-]*(?:-client|-dev|-devel|-libs|-tools|-cli)\b/,"").replace(/\blib[\w.+-]*/,""));return t.test(o)}var Xa=g({id:"non-root-user",on:"workload",severity:"high",
profile:"recommended",summary:"Run as a user other than root.",why:"To the kernel, root in a container is root on the host, restricted only by namespaces and capabilities. A kernel vulnerability, a ca\
reless mount or a writable file is worth far more to an intruder who is root.",standards:["CIS-4.1","OWASP-2","PSS-R","CWE-250"],references:{USER:"https://docs.docker.com/reference/dockerfile/#user"},
examples:[],*check(e,s){let{image:t,ships:o,windows:i,base:a}=e,{user:n}=t;if(!o||i||n.state==="unknown"||!As(e)(n.value))return;let r=Re(e,s),l=Gt(n,s);if(r==="dropped"||l&&Vt(l,e,s))return;let d=n.state===
"written",c=!k(e)||e.build!==void 0,m=lo(e)&&(ae(t.cmd)||ae(t.entrypoint)||k(e)&&!e.build&&!d),f=!ls(e,s)&&!tn(e)&&(c||d||a?.account!==void 0)?bs(e,d):void 0,[u]=f&&"changes"in f?en(e,s):[];yield{at:n,
severity:m?"info":d?"high":"medium",...r==="unclear"?{confidence:"low"}:{},message:`${p(e)} runs as root${d?`: ${sn(n.value,l)}`:`, ${on(e)}`}${u?`; the files in ${h(u)} must belong to another account\
 first`:""}`,...f&&!u?{fix:f}:{}}}}),en=({image:{user:e}},{containers:s})=>s.filter(({image:t})=>js(t.user.span,e.span)).flatMap(Bt),tn=({dialect:e,span:s})=>e==="dockerfile"&&Is(s.file);function sn(e,s){
return s?`the user is ${e===""?"empty":h(e)} unless the build passes ${h(s)}; give the ARG a default`:e===""?"the user is empty, which means root":e.startsWith(":")?`${h(e)} names a group but no accou\
nt, which means root`:ie(e)?`user ${h(e)} is set here`:`${h(e)} is created with uid 0, so it is root under another name`}function on({base:e,image:s}){return e?e.drops&&s.entrypoint.state==="written"?
`the default of ${e.name}: its own entrypoint, which switches to ${h(e.account??"another account")}, is replaced`:e.unprivileged?`the default of ${e.name}; use ${e.unprivileged}, the same without root`:
`the default of ${e.name}${e.account?`; its user ${h(e.account)} needs no root`:""}`:"because no user is set"}var an=g({id:"numeric-user",on:"workload",severity:"info",profile:"strict",summary:"Give t\
he user as a number so that runAsNonRoot can verify it.",why:"Kubernetes cannot tell whether a name is root without opening the image, so it refuses to start a pod with runAsNonRoot. A number it check\
s at once, and a name in /etc/passwd can be given uid 0.",standards:[],references:{runAsNonRoot:"https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"},examples:[],*check(e,s){let{
dialect:t,image:o,ships:i,windows:a}=e;if(t!=="dockerfile"||!i||a||N(s).length>0||!We(o.user,r=>!ie(r)&&typeof _(se(r).account)!="number"))return;let n=nn(o.user.value,e);yield{at:o.user,message:`${h(
o.user.value)} is a name: runAsNonRoot can only check a number`,...n===void 0?{}:{fix:{safety:"safe",changes:[{set:"user",to:n}]}}}}});function nn(e,{added:s,base:t,image:o}){let{account:i,group:a}=se(
e),n=s?.accounts.find(c=>c.name===i),r=o.ref&&v(o.ref),l=n||!t?void 0:Hs(t.name,r?fo(r):null,i),d=n?.uid??l?.uid;if(!(d===void 0||!/^[1-9]\d*$/.test(d)))return a===""||typeof _(a)=="number"?a?`${d}:${a}`:
d:l&&a===i?`${d}:${l.gid}`:`${d}:${a}`}var At=new Set(["basename cat chgrp chmod chown cp cut date dd df diff dirname du env find grep gzip head hostname id install jq ln ls mkdir mktemp mv printenv r\
m rmdir rsync sed seq sort stat tar touch tr uname unzip wc whoami yq zip","apk apt apt-get dnf yum pip git curl wget openssl ssh-keygen keytool envsubst","aws az mc mongo mongoimport mongorestore mon\
gosh mysql mysqladmin mysqldump mariadb mariadb-admin psql pg_dump pg_dumpall pg_isready pg_restore createdb createuser dropdb redis-cli valkey-cli sqlite3 rabbitmqctl kafka-topics kafka-topics.sh fdb\
cli etcdctl kubectl helm","alembic atlas dbmate flyway goose liquibase migrate sqlx","jest mocha pytest tox phpunit rspec vitest playwright k6 ab"].flatMap(e=>e.split(" "))),rn=g({id:"pid1-handles-sig\
nals",on:"workload",severity:"low",confidence:"medium",profile:"strict",summary:"Let process 1 receive signals and reap children.",why:"When a container stops, only process 1 gets the signal. A shell \
or npm as process 1 does not forward it to the program, which is killed ten seconds later, possibly while it writes. Process 1 must also reap every process that ended, or they pile up until nothing ne\
w can start.",standards:[],references:{"ENTRYPOINT in shell form":"https://docs.docker.com/reference/dockerfile/#shell-form-entrypoint-example"},examples:[],*check(e,s){let{ships:t,windows:o}=e;if(!t||
o||k(e)&&(b(e.host.init,u=>u)||zt(e,s))||e.dialect==="dockerfile"&&K(e,s).some(({host:u})=>b(u.init,$=>$)))return;let i=s.lookup.shell,a=i&&hs(e,i);if(!a||a.at.via?.some(({how:u})=>u==="built-from")||
ln(a,e,s))return;let n=a.script();if(n.fault)return;let r=e.dialect==="dockerfile"?S(e,s):void 0;if(a.at.value?.form==="shell"&&r&&M(r).some(({shell:u})=>u))return;let l=_t(n),d=l.find(u=>ve(u,e)==="p\
rogram"),c=d&&Yt(e,s)?Dt(d,e,s,i):void 0,m=(d&&hn(d))??(c?Et(_t(c),{shell:c.name,certain:!0}):d?void 0:cn(l,e)),f=c?void 0:m?.last&&dn(m.last,s);m&&(yield{at:a.at,confidence:m.confidence,message:`${m.
what} process 1 of ${p(e)}${m.so}`,...f?{fix:{safety:"unsafe",title:"put `exec` before the last program",edits:f}}:{}})}});function ln({argv:[e]},s,t){let o=e&&v(e),i=o&&ao(o);return!i||oo(i)||i==="."||
i==="source"||Rt.has(i)?!1:!Os(s,t).program(o)?.text}function dn({words:e,wrappers:s,readsFrom:t,conditional:o,assignments:i,span:a},{lookup:n}){let r=e[0]?.text??"";if(!(s.every(({name:c})=>/^(?:ba|da|a)?sh$/.
test(c))&&t.length===0&&!o)||i.length>0||!/^[\w./-]+$/.test(r))return;let l=[...(n.source(a.file)?.text.slice(a.start,a.end)??"").matchAll(new RegExp(`(?<![\\w./-])${wo(r)}(?![\\w./-])`,"g"))],d=a.start+
(l[0]?.index??0);return l.length===1?[{span:{file:a.file,start:d,end:d},text:"exec "}]:void 0}var _t=({commands:e})=>e.filter(({substitutedInto:s,tested:t})=>!s&&!t);function cn(e,s){let t=e.map(i=>ve(
i,s)),o=t[t.length-1];return t.includes("init")||o===void 0||typeof o=="string"?void 0:Et(e,o)}function Et(e,{shell:s,certain:t}){let o=e[e.length-1];if(!o||e.some(({name:r,wrappers:l})=>r==="trap"||l.
some(d=>d.name==="exec")))return;let i=t?"medium":"low";if(o.background)return{what:`${h(s)} is`,so:` and ends once it has started ${Pt(ge(e))} in the background, which stops the container: remove the\
 \`&\``,confidence:i};let a=e.some(({name:r})=>r==="wait");if(F.has(o.name)&&!o.conditional&&!a)return;let n=ge(e);if(!(n!==void 0&&At.has(n)))return{what:`${h(s)} is`,so:` and does not forward signal\
s to ${Pt(n)}: put \`exec\` before the last program, or start an init such as tini first`,confidence:i,...o.name&&!F.has(o.name)&&ge(e)===o.name?{last:o}:{}}}function ge(e){let s=e.filter(({name:i})=>i&&
!F.has(i)),t=s.findLast(({ends:i})=>i)??s.findLast(({conditional:i})=>!i)??s[s.length-1],o=t?[t,...t.readsFrom].map(({name:i})=>i):[];return o.findLast(i=>!At.has(i))??o[0]}var Pt=e=>!e||e===q?"what i\
t starts":h(e),Rt=new Set(["npm","yarn","pnpm"]);function hn({name:e,words:s}){let t=s[1]?.text;if(!(!Rt.has(e)||!t||/^(?:exec|dlx|node)$/.test(t)))return{what:`${h(`${e} ${t}`)} makes ${e}`,so:", and\
 does not forward signals: start the program itself, or an init such as tini first",confidence:"medium"}}var mn=g({id:"required-labels",on:"workload",severity:"info",profile:"strict",summary:"Carry th\
e labels your organisation requires.",why:"When a container misbehaves, its labels tell who owns it and where its source is.",standards:[],references:{"Image annotations":"https://github.com/openconta\
iners/image-spec/blob/main/annotations.md"},options:{image:Pe("Labels of images that ship, and what their values look like: * matches anything, an empty text any value."),service:Pe("The same for Comp\
ose services, whose image's labels count.")},examples:[],*check(e,s,{image:t,service:o}){let{labels:i}=e.image,a=k(e)?o:t;if(!e.ships||i.state==="unknown"||Object.keys(a).length===0)return;let n=[];for(let[
r,l]of Object.entries(a)){let d=i.value.findLast(c=>c.state==="unknown"||c.value.name===r);d?l&&d.state==="written"&&d.value.value?.state==="written"&&!G(d.value.value.value,l)&&(yield{at:d,message:`${h(
r)} of ${p(e)} does not look like ${h(l)}`,...Tt({[r]:l})}):n.push(r)}if(n.length){let r=n.length===1;yield{at:k(e)||!e.image.ref?e:e.image.ref,message:`${p(e)} lacks the required ${r?"label":"labels"}\
 ${n.map(h).join(", ")}`,...Tt(Object.fromEntries(n.map(l=>[l,a[l]??""])))}}}});function Tt(e){let s=Object.entries(e);return s.some(([,t])=>t===""||t.includes("*"))?{}:{fix:x(...s.map(([t,o])=>({variable:"\
labels",name:t,to:o})))}}var un=g({id:"secret-as-file",on:"workload",severity:"info",confidence:"medium",profile:"strict",summary:"Pass credentials as secret files, not as environment.",why:"Every chi\
ld process inherits the environment, `docker inspect` and debug pages print it, and crash reports carry it away. A file under /run/secrets is read by the one program that needs it.",standards:["OWASP-\
12","CWE-526"],references:{"Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/"},examples:[],*check(e,s){if(k(e))for(let t of y(e.image.env)){let{name:o,literal:i,value:a}=t.value;
if(!Qs(o)||a!==null&&!i.includes("\uFFFC")||t.via?.some(({how:r})=>r==="built-from"))continue;let n=e.base&&Ft(e.base.name)&&!X(t);yield{at:t,message:`${h(o)} exposes a credential to every process of ${p(
e)}${n?`; this image reads it from a file that ${h(`${o}_FILE`)} names`:"; mount it as a secret and read the file"}`,...ss(e,o)?{fix:{safety:"unsafe",title:`pass it as a secret: \`${o}_FILE\` and \`secr\
ets\`, and check that nothing else reads \`${o}\``,edits:()=>es(e,t,s)}}:{}}}}}),fn=/^(?:root|daemon|bin|sys|sync|games|man|lp|mail|news|uucp|proxy|www-data|backup|list|irc|nobody|operator|guest|ftp|adm|shutdown|halt|nonroot)$/,
pn=g({id:"user-matches-image",on:"workload",severity:"low",confidence:"low",profile:"strict",summary:"Use the account the image was built for.",why:"With a name that is not in the image's /etc/passwd \
the container does not start. With a number that does not own its data the service fails at the first write, and the usual fix is to run it as root after all.",standards:[],references:{USER:"https://d\
ocs.docker.com/reference/dockerfile/#user"},examples:[],*check(e,s){yield*vn(e,s),yield*gn(e);let{image:t,ships:o,windows:i,contents:a,base:n,added:r}=e,l=t.user.state==="written"?se(t.user.value).account:
void 0;if(!o||i||!l||t.user.state!=="written"||_(l)==="refused")return;if(_(l)===void 0){a===null&&r?.copied&&!r.copied.some(({path:f,folder:u})=>f==="/etc/passwd"||u&&/^\/(?:etc)?$/.test(f))?yield{at:t.
user,severity:"medium",confidence:"high",message:`${h(l)} has no number: an image from scratch has no /etc/passwd to look it up in, so the container does not start`}:n?.account&&l!==n.account&&!(fn.test(
l)&&!n.name.startsWith("cgr.dev/"))&&!kn(e,l)&&(yield{at:t.user,message:`${n.name} documents the account ${h(n.account)}, and nothing here creates ${h(l)}`,fix:x({set:"user",to:n.account})});return}let d=a?.
owner,c=d?.ids.split(":")[0]??(/^[1-9]\d*$/.test(n?.user??"")?n?.user:void 0),m=n?.kind==="datastore"||n?.kind==="broker";c&&m&&_(l)!==_(c)&&_(l)!==0&&!r?.builds&&!r?.mentions.has("chown")&&(yield{at:t.
user,message:`${p(e)} runs as ${l}, and the image was built to run as ${d?.ids??c}${d?.path?`, which owns its data in ${h(d.path)}`:""}`,..._(c)===0?{}:{fix:x({set:"user",to:d?.ids??c})}})}});function*gn(e){
if(!e.ships||e.windows)return;let{hooks:s=[],host:t}=k(e)?e:{},o=[...[e.image.user,...s.map(({user:i})=>i)].flatMap(i=>i.state==="written"?Ue(i.value).map(a=>({at:i,part:a})):[]),...t?y(t.groupAdd).flatMap(
i=>Ue(i.value).map(a=>({at:i,part:a}))):[]];for(let{at:i,part:a}of o)yield{at:i,severity:"medium",confidence:"high",message:`${h(a)} is out of range: the engine takes numbers from 0 to 2147483647, and\
 starts nothing with this one`}}function*vn(e,s){let t=e.contents===null&&!e.windows?S(e,s):void 0;if(!t)return;let o=new Set,i={user:"/etc/passwd",group:"/etc/group"},a=M(t).toReversed();if(!a.some(({
scripts:n})=>n.some(({instruction:r})=>r.keyword==="RUN")))for(let{each:n,copy:r}of a.flatMap(l=>l.copies.map(d=>({each:l,copy:d})))){let{owner:l}=r,[d="",c=""]=(l&&v(l))?.split(":")??[],m=[...qe(d)||
o.has(i.user)?[]:[d],...qe(c)||o.has(i.group)?[]:[c]],f=r.instruction.flags.some(({name:u,text:$})=>u==="link"&&$!=="false");l&&n===t&&m.some(Boolean)&&!f&&(yield{at:{span:l.span},severity:"medium",confidence:"\
high",message:`${m.filter(Boolean).map(h).join(" and ")} cannot be looked up: an image from scratch has no /etc/passwd or /etc/group, so the files belong to root; use numbers`});for(let u of Object.values(
i))wn(r,u)&&o.add(u)}}var wn=(e,s)=>uo(e)?.some(({path:t,folder:o,file:i})=>t===s||i===s?!0:o&&(t==="/"||t==="/etc")&&!(i&&yn.test(i)))??!0,yn=/^\/etc\/(?:passwd|group|g?shadow)$/,kn=({added:e,image:s},t)=>e===
void 0||e.builds||e.copied===null||e.mentions.has(t)||e.copied.some(({path:o})=>o==="/etc/passwd")||v(s.user)?.includes("$")===!0,bn=g({id:"valid-image-reference",on:"workload",severity:"high",profile:"\
recommended",summary:"Write image references that can be pulled.",why:"An invalid reference stops the build or the deployment, often only where a variable is empty. The usual hurried fix replaces a pi\
nned image with an unpinned one.",standards:[],references:{"Grammar of references":"https://github.com/distribution/reference"},examples:[],*check({references:e},s){for(let{ref:t}of e)b(t,({fault:o})=>o!==
void 0)&&(yield{at:t,message:`${h(t.value.text)} is not a valid image reference: ${t.value.fault}`,...$n(t,t.value.text,s)})}});function $n({span:e},s,{lookup:t}){let o=t.source(e.file)?.text.slice(e.
start,e.end)??"",i=/^(["']?)(.*)\1$/.exec(o),a=s.trim(),n=ko(a.slice(a.lastIndexOf("/")+1),/[:@]/),r=a.slice(0,a.lastIndexOf("/")+1)+n,l=[a,a.replace(/:$/,""),r.toLowerCase()+a.slice(r.length)].find(c=>c!==
s&&c!==""&&vo(c).fault===void 0);if(l===void 0||i?.[2]!==s)return{};let d={...e,start:e.start+(i[1]?.length??0),end:e.end-(i[1]?.length??0)};return{fix:{safety:"unsafe",title:`change it to ${h(l)}, an\
d check that it is the image you mean`,edits:[{span:d,text:l}]}}}module.exports={a:Oo,b:_o,c:No,d:Co,e:Io,f:Mo,g:Lo,h:Yo,i:Fo,j:Jo,k:ei,l:ii,m:ri,n:di,o:hi,p:vi,q:_i,r:Ei,s:Ti,t:Ii,u:ji,v:Ui,w:Zi,x:da,
y:ka,z:ba,A:Sa,B:Aa,C:Ta,D:Wa,E:Ia,F:Va,G:Ya,H:za,I:Ka,J:Xa,K:an,L:rn,M:mn,N:un,O:pn,P:bn};
