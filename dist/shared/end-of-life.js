"use strict";const{$b:Dt,Ac:ve,Ad:Tt,Bd:Wt,Dc:I,Dd:Ct,Ed:It,G:jt,Ga:we,Ic:Mt,Ja:ye,Jc:Lt,K:qt,Kb:Ut,Kc:Gt,Lc:B,Mb:Vt,Na:Kt,Nb:Ht,Nc:Bt,Oa:zt,Oc:Yt,Od:Ft,Pb:g,Qa:ke,Rd:Jt,S:Zt,Sb:x,T:be,Ta:Qt,U:Xt,V:es,Vc:N,Y:ts,Ya:ss,
Z:os,Za:as,Zb:is,Zc:$e,bb:xe,be:ns,ca:rs,cd:ls,ce:ds,de:cs,ec:hs,ed:ms,fc:fs,gc:us,gd:ps,hb:Oe,hc:Se,hd:gs,jc:vs,jd:ws,je:Ae,kc:_e,ld:Ee,ma:z,md:ys,na:ks,nb:bs,o:$s,oa:S,sd:xs,va:Y,vb:Os,vc:Ss,wb:Pe,wd:As,
xb:_s,yc:Re,yd:F,za:Es,zd:Ne}=require("./rule.js"),{w:Ps}=require("./apparmor-system.js"),{a:Rs,b:Ns,m:Ds}=require("./syscalls.js"),{$e:A,Ac:Ts,Ae:J,Be:Z,Cb:Ws,Ce:De,De:Cs,Ea:Is,Ee:Te,Fe:js,Ga:Ms,Gc:Ls,
Ge:qs,Id:Us,Ja:Gs,Ke:Vs,Ma:Ks,Mc:Hs,Na:Bs,Od:Q,Oe:j,Qa:zs,Qd:We,Qe:X,Ra:Ys,Rd:Fs,Re:Js,Se:Zs,Te:Qs,Ue:ee,Ve:b,We:Ce,Xa:Xs,Ye:y,Zc:eo,Ze:Ie,_c:to,_e:v,af:so,ba:oo,ca:ao,cd:io,da:no,ff:je,g:ro,hd:M,ia:Me,
ib:m,jb:L,je:p,kb:lo,kd:co,l:k,ma:te,n:q,p:ho,pa:U,qa:mo,qd:_,r:fo,ra:D,rd:se,re:E,sd:uo,t:po,tc:oe,td:ae,u:go,ua:vo,ub:ie,uc:wo,v:yo,va:Le,vd:qe,w:G,wd:Ue,xc:ko,xe:bo,yc:$o,ye:T,ze:W}=require("./core.js");
var ne=["ignore","ignore-block","ignore-file"],xo=g({id:"valid-ignore",on:"ignore",severity:"low",profile:"recommended",summary:"Keep ignore comments true: name a rule that exists, say until when, and\
 remove what ignores nothing.",why:"A comment that names no rule, or a misspelt one, ignores nothing, whatever its author believes. One that is left over after the repair hides the same mistake when s\
omebody makes it again.",standards:["CWE-1127"],references:{"Ignoring findings":"https://github.com/seaworthy-lint/seaworthy#ignoring-a-finding"},examples:[],*check({suppression:e,used:s,refused:t,ran:o,
known:a,others:i,judged:n,text:r}){let{by:l,word:d,rules:c,until:h,span:u}=e;if(l!=="seaworthy")return;if(!ne.includes(d)){let w=q(d,ne);yield{at:{span:u},message:`there is no \`${d}\`${w?`, did you m\
ean \`${w}\`?`:`: write ${ne.join(", ")}`}`,...w?Oo(r,u,`seaworthy: ${d}`,`seaworthy: ${w}`):{}};return}c.length===0&&(yield{at:{span:u},message:"this ignores nothing: name the rules, such as `seawort\
hy: ignore[no-sudo] why it is fine here`"}),h&&!je(h.value)&&(yield{at:h,message:`${JSON.stringify(h.value)} is no day: write it as 2027-01-31`,...So(h)});let f=c.map(w=>w.span);for(let{value:w,span:O}of c.
filter(R=>!a.has(R.value))){let R=i.get(w);if(R?.unchecked&&(yield{at:{span:O},message:`${R.id} is ${R.isA}, and seaworthy does not check it: this ignores nothing`,...f.length===1?Ge(r,u):Ke(r,f,O)}),
R)continue;let C=q(w,a);yield{at:{span:O},message:`there is no rule ${JSON.stringify(w)}${C?`, did you mean ${C}?`:" (see seaworthy rules)"}`,...C?Ve(O,C):{}}}let $=w=>i.get(w)?.rules??[w],P=c.filter(
({value:w})=>!s.has(w)&&w!=="valid-ignore"&&$(w).length>0&&$(w).every(O=>o.has(O)));if(!(!n||P.length===0||t.size>0))if(P.length===c.length){let w=r.slice(e.covers.start,e.covers.end).trimEnd(),O=/[:{][ \t]*(?:#|$)/.
test(w.slice(w.lastIndexOf(`
`)+1))&&d==="ignore"?", or write ignore-block for what is inside":"";yield{at:{span:u},message:`this ignores nothing here: remove it${O}`,...Ge(r,u)}}else for(let{value:w,span:O}of P)yield{at:{span:O},
message:`${w} finds nothing here: take it off the list`,...Ke(r,f,O)}}});function Ge(e,{file:s,start:t,end:o}){if(e[t]!=="#")return{};let a=Ls(e,{file:s,start:t,end:o}),i=e.slice(a.start,t);return{fix:{
title:"remove the comment",safety:"safe",edits:[{span:i.trim()?{file:s,start:a.start+i.trimEnd().length,end:o}:a,text:""}]}}}var Ve=(e,s)=>({fix:{title:`write ${s}, and check that it is what is meant`,
safety:"unsafe",edits:[{span:e,text:s}]}});function Oo(e,{file:s,start:t,end:o},a,i){let n=e.slice(t,o).indexOf(a);return n<0?{}:Ve({file:s,start:t+n,end:t+n+a.length},i)}function So({value:e,span:s}){
let[,t="",o="",a=""]=/^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(e)??[],i=Number(t)>12?`${a}-${o.padStart(2,"0")}-${t}`:`${a}-${t.padStart(2,"0")}-${o}`;return je(i)&&Number(t)>12!=Number(o)>12?{fix:{
title:`write ${i}`,safety:"safe",edits:[{span:s,text:i}]}}:{}}function Ke(e,s,t){let o=s.indexOf(t),[a,i]=[s[o-1],s[o+1]],n=a?{...t,start:a.end}:i?{...t,end:i.start}:void 0;return!n||!/^[\w/.,\s-]+$/.
test(e.slice(n.start,n.end))?{}:{fix:{title:"take it off the list",safety:"safe",edits:[{span:n,text:""}]}}}var Ao=g({id:"dockerignore-present",on:"project",severity:"medium",profile:"recommended",summary:"\
Put a .dockerignore beside every context that is copied whole.",why:"COPY . takes everything: .git with its whole history, .env files, keys, local databases. They end in the image or in the build cach\
e, where whoever pulls the one or shares the other finds them.",standards:["CIS-4.10","NIST-4.1.4","CWE-538"],references:{".dockerignore files":"https://docs.docker.com/build/concepts/context/#dockeri\
gnore-files"},instead:void 0,examples:[],*check(e){for(let s of T(e)){if(s.skipped||s.source.alone)continue;let t=Eo(s);if(t.length===0||No(s,e))continue;let o=new Set(s.final?M(s.final):[]),a=()=>ms(
s,e);for(let{source:i,copy:n,stage:r}of t)yield{at:i,...Ro(n,r,o),fix:{safety:"unsafe",title:_o,edits:a}}}}}),_o="write a .dockerignore that leaves out .git, .env files and keys, and check that the bu\
ild needs none of them";function Eo({stages:e}){let s=[];for(let t of e)for(let o of t.copies){let a=o.from?void 0:o.sources.find(i=>Po(i,t));a&&s.push({source:a,copy:o,stage:t})}return s}function Po(e,{
windows:s}){let t=v(e);return t!==void 0&&ye(t,s)}function Ro({instruction:e},s,t){return t.has(s)?{severity:"medium",message:`${e.keyword} takes the whole context into the image, and no .dockerignore\
 keeps .git, .env and keys out`}:{severity:"low",message:`${e.keyword} takes the whole context into the build's cache, and no .dockerignore keeps .git, .env and keys out`}}function No(e,s){let t=s.containers.
filter(({build:n})=>n?.dockerfile===e.source.path),o=new Set(t.map(({build:n})=>n?.context)),a=we(e,s),i=a.some(({path:n})=>n===`${e.source.path}.dockerignore`);return o.has(null)||a.length>0&&(i||o.size<=
a.length||o.size===0)}var Do=g({id:"hardened-daemon",on:"project",severity:"medium",confidence:"medium",profile:"strict",summary:"Harden the daemon configuration the repository ships.",why:"The engine\
's configuration is the floor under every container of the host. A TCP socket without TLS gives the host to whoever connects; without remapping, root in any container is root outside.",standards:["CIS\
-2.1","CIS-2.8","CIS-2.14"],references:{"dockerd configuration file":"https://docs.docker.com/reference/cli/dockerd/#daemon-configuration-file"},examples:[],*check(e){for(let s of as(e)){let{source:t,
root:o,at:a}=s,i={file:t.path,start:o.start,end:Math.min(o.start+1,o.end)},n=a("hosts"),r=a("tlsverify")?.text==="true";n&&/tcp:\/\//.test(n.text)&&!r&&(yield{at:n,severity:"high",message:"the engine \
listens on TCP and asks nobody for a certificate: whoever connects owns the host"});let l=a("insecure-registries");l&&/"(?!localhost|127\.)[^"]+"/.test(l.text)&&(yield{at:l,message:"images from these \
registries are pulled without checking who sends them"});let d=[a("default-network-opts"),a("allow-direct-routing")].find(h=>h&&(/"(?:nat-unprotected|routed)"/.test(h.text)||h.text==="true"));d&&(yield{
at:d,message:"who has a route to a container's own address reaches it there, whatever address its ports are published on"});let c=[["userns-remap",h=>h!=='""',"medium","root in a container is root on \
the host",'"default"'],["no-new-privileges",h=>h==="true","medium","processes may gain privileges by setuid programs","true"],["icc",h=>h==="false","low","containers on the default bridge reach each o\
ther","false"],["live-restore",h=>h==="true","info","every container stops when the engine does","true"]];for(let[h,u,f,$,P]of c){let w=a(h);(!w||!u(w.text))&&(yield{at:w??{span:i},severity:f,message:`\
the engine's ${m(h)} is not set for safety: ${$}`,fix:{safety:"unsafe",title:`set \`"${h}": ${P}\`, and check that the host's containers work with it`,edits:()=>ss(s,h,P)}})}!/max-size/.test(a("log-op\
ts")?.text??"")&&/^(?:|"json-file")$/.test(a("log-driver")?.text??"")&&(yield{at:a("log-opts")??{span:i},severity:"info",message:"the engine's logs are not rotated: they fill the disk"})}}}),To=g({id:"\
image-updates-configured",on:"project",severity:"info",confidence:"medium",profile:"strict",summary:"Let a bot keep image references up to date.",why:"Pinned images stay what they are, holes and all. \
A bot that proposes the next version every week is the difference between a known hole that is closed in days and one that is there for years.",standards:["OWASP-13"],references:{"Dependabot options":"\
https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference"},examples:[],*check(e){let{lookup:s}=e,t=s.root,o=Hs.flatMap(i=>s.source(t?`${t}/${i}`:i)??[]),
a=o.filter(({path:i})=>/dependabot/.test(i));if(!(a.length===0||o.length>a.length))for(let{kind:i,path:n,span:r}of Wo(e)){let l=`/${n.includes("/")?n.slice(0,n.lastIndexOf("/")):""}`,d=t&&n.startsWith(
`${t}/`)?l.slice(t.length+1)||"/":l;a.some(c=>ds(c,i,d))||(yield{at:{span:r},message:`no bot keeps the images of ${m(n)} up to date: add ${m(i)} for ${m(d)} to dependabot.yml`,fix:{safety:"safe",title:`\
add \`package-ecosystem: ${i}\` with \`directory: ${d}\` to dependabot.yml`,edits:()=>a[0]?cs(a[0],i,d):void 0}})}}});function Wo(e){let s=new Map,t=(o,a)=>{let i=a.file.slice(0,a.file.lastIndexOf("/")+
1);s.has(`${o} ${i}`)||s.set(`${o} ${i}`,{kind:o,path:a.file,span:a})};for(let{skipped:o,stages:a}of T(e))for(let{base:i}of o?[]:a.slice(0,1))t("docker",i.span);for(let{references:o}of e.containers)for(let{
role:a,ref:i}of o)a==="image"&&i.state==="written"&&t("docker-compose",i.span);return[...s.values()]}var Co=g({id:"network-segmentation",on:"project",severity:"low",profile:"strict",summary:"Keep edge\
 services and datastores on separate networks.",why:"The service that everybody reaches is the first to fall. On one network with the database it speaks to it directly; on separate ones the attacker h\
as to take the application in between as well.",standards:["OWASP-5","NIST-4.3.3","CWE-653"],references:{"Networking in Compose":"https://docs.docker.com/compose/how-tos/networking/#specify-custom-net\
works"},instead:void 0,examples:[],*check(e){for(let s of W(e)){let t=[...j(s,e).values()];if(t.length<3)continue;let o=t.filter(a=>y(a.host.portBindings).length>0&&!He(a)&&re(a).length===1);for(let a of t.
filter(He)){let i=new Set(re(a)),n=o.filter(l=>re(l).some(d=>i.has(d)));if(n.length===0)continue;let r=n.map(({path:l})=>m(l[1]??"")).slice(0,5).join(", ");yield{at:a,message:`datastore ${m(a.path[1]??
"")} shares a network with ${r}, which ${n.length>1?"are":"is"} published on the host`,related:n.slice(0,5).flatMap(l=>y(l.host.portBindings).slice(0,1).map(({span:d})=>({span:d,message:"published her\
e"})))}}}}}),re=({host:e})=>e.networkMode.state==="default"?y(e.networks,({external:s})=>b(s,t=>!t)).map(({value:s})=>s.name):[],He=({image:e,base:s})=>s?.kind==="datastore"||s?.kind==="broker"||Ht(e),
Io=/(?:^|[/._-])(?:tests?|testing|testdata|fixtures?|e2e|examples?|samples?|demo)(?:[/._-]|$)/i,jo=g({id:"no-committed-secret-file",on:"project",severity:"high",confidence:"medium",profile:"recommende\
d",summary:"Keep secret files out of the repository and the build context.",why:"A secret that is mounted from a file is only as secret as the file. In git everybody with a clone has it for ever; in a\
 build context it ends in an image or its cache.",standards:["OWASP-12","CWE-538"],references:{"Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/"},instead:void 0,examples:[],*check(e){
let{lookup:s}=e;for(let t of W(e))for(let o of js(Cs(t,"secrets"))){let a=Te(o,"file"),i=qs(a);if(!a||!i||/^[/~]/.test(i))continue;let n=Me(t.folder,i),r=s.source(n);if(!r||Io.test(n)||Qt(Le(n)??vo,r.
text)==="none")continue;let l=s.ignored?.(n)!==!0;!l&&ke(n,e)!==!1||(yield{at:{span:a.node.span,via:a.at.via},about:[n],severity:l?"high":"medium",message:l?`the file of secret ${m(o.name)} is in the \
repository: have git ignore it, and change what is in it`:`the file of secret ${m(o.name)} lies in a build context, and no .dockerignore keeps it out`,...l?{}:{fix:{safety:"unsafe",title:"exclude it i\
n .dockerignore, and check that no build needs it",edits:()=>Se(n,e)}}})}}}),Mo=g({id:"no-ignored-copy-source",on:"project",severity:"medium",profile:"recommended",summary:"Do not copy files that .doc\
kerignore excludes.",why:"The builder never sees the file: the build ends with a message about a file that is plainly there, or, with a wildcard beside it, goes on without it. The usual repair is to t\
ake the line out of .dockerignore, and everything else it kept out comes along.",standards:[],references:{".dockerignore files":"https://docs.docker.com/build/concepts/context/#dockerignore-files"},examples:[],
*check(e){for(let s of T(e)){let t=s.skipped?void 0:Uo(s,e);if(!t)continue;let o=We(t.text),a=Fs(t.text),i=Q(t.text).flatMap(({except:n,pattern:r})=>n?[r]:[]);for(let{copies:n,windows:r}of s.stages)for(let l of n)
for(let d of l.from?[]:l.sources){let c=v(d)?.replace(/^["']|["']$/g,"");if(c===void 0)continue;a&&(ye(c,r)||Lo(c))&&(yield{at:d,message:`${t.path} excludes every file, so ${m(`${l.instruction.keyword}\
 ${c}`)} copies nothing: add a line for each path the image needs, such as ${m("!src")}`,related:[{span:{file:t.path,start:a.start,end:a.end},message:"excluded here"}]});let h=ao(c,r);if(!qo(c,h,l)||!o.
ignores(h)||i.some(f=>f.startsWith(`${h}/`)||/^\*/.test(f)))continue;let u=Q(t.text).findLast(({except:f})=>!f);yield{at:d,message:`${m(h)} is excluded by ${t.path}, so the builder never sees it`,...u?
{related:[{span:{file:t.path,...Go(t,h)},message:"excluded here"}]}:{},...Le(h)||/(?:^|\/)\.(?:env|git)(?:[./]|$)/.test(h)?{}:{fix:{safety:"unsafe",title:`add ${m(`!${h}`)} to ${t.path}, and check tha\
t the image is to have it`,edits:[us(t,`!${h}`)]}}}}}}}),Lo=e=>/[*?[]/.test(e)&&!Be(e),Be=e=>/^[\w+.-]+:\/\/|^git@/.test(e),qo=(e,s,{instruction:t})=>s!==""&&!/[*?[\\$]/.test(s)&&!Be(e)&&!(t.keyword===
"ADD"&&e.includes("://"));function Uo(e,s){let t=we(e,s),[o]=t;if(!o||t.length>1)return;let a=e.source.path.slice(0,e.source.path.lastIndexOf("/")+1);return s.containers.some(({build:i})=>i?.dockerfile===
e.source.path)||o.path===`${e.source.path}.dockerignore`||o.path===`${a}.dockerignore`?o:void 0}function Go({text:e},s){let t=Q(e).findLast(({except:o,start:a,end:i})=>!o&&We(e.slice(a,i)).ignores(s));
return{start:t?.start??0,end:t?.end??0}}var Vo=/(?:^|[._-])(?:example|sample|template|dist|default|defaults|tmpl|tpl)(?:[._-]|$)/i,Ko=/(?:^|[/._-])(?:tests?|testing|fixtures?|e2e|ci|examples?|demo|samples?)(?:[/._-]|$)/i,
Ho=g({id:"no-secret-in-env-file",on:"project",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not commit env files with live secrets.",why:"Whoever can read the repository, now o\
r in ten years, has the password: deleting the file later leaves it in the history. Bots search public commits for such files all day.",standards:["OWASP-12","CWE-312"],references:{"Environment variab\
les in Compose":"https://docs.docker.com/compose/how-tos/environment-variables/best-practices/"},instead:void 0,examples:[],*check(e){for(let s of W(e)){let t=zo(s,e);for(let{source:o,values:a}of Qs(s,
e.lookup)){let i=e.lookup.ignored?.(o.path)!==!0,n=i?void 0:ke(o.path,e);if(!(Vo.test(o.path.slice(o.path.lastIndexOf("/")+1))||!i&&n!==!1))for(let[r,l]of a){let d=Js(l),c=E(r,d);if(!c||!i&&c.wellKnown||
ee(r,d,c,e,a.keys()))continue;let h=`${L(c.what)} ${c.what}`;yield{at:l,severity:i&&Bo(c,o.path,t.get(o.path))?"high":"medium",message:i?`${m(r)} puts ${h} into the repository: keep the file out of gi\
t, or make it a secret`:`${m(r)} puts ${h} into a build context, and no .dockerignore keeps the file out`,...i?{}:{fix:{safety:"unsafe",title:"exclude the file in .dockerignore, and check that no buil\
d needs it",edits:()=>Se(o.path,e)}}}}}}}}),Bo=(e,s,t=[])=>e.wellKnown?t.some(o=>B(o)==="high"):e.by==="format"||!Ko.test(s);function zo(e,s){let t=j(e,s),o=new Map;for(let a of Vs(e)){let i=t.get(a.name);
if(i)for(let{source:n}of Zs(e,s.lookup,Te(a,"env_file")))o.get(n.path)?.push(i)||o.set(n.path,[i])}return o}var Yo=g({id:"no-unused-profile",on:"project",severity:"low",profile:"strict",summary:"Attac\
h the profiles the repository defines.",why:"A profile in the repository is read as a control that is in place. Attached to nothing it confines nothing, and the services it was written for run with th\
e engine's default.",standards:["CIS-5.2","CIS-5.22"],references:{security_opt:"https://docs.docker.com/reference/compose-file/services/#security_opt"},instead:void 0,examples:[],*check(e){let{attachments:s,
projects:t,isUnclear:o}=e.profiles;if(t===0||o)return;let a=(i,n)=>s.some(r=>r.dialect===i&&r.names===n);for(let{profile:i,source:n}of J(e))i&&!n.alone&&!a("seccomp",n.path)&&(yield{at:{span:{...i.span,
end:i.span.start+1}},message:"no service of the Compose files here is given this seccomp profile"});for(let{profiles:i,source:n}of Z(e))for(let{profile:r}of i)n.alone||r.name.includes("//")||r.attachment!==
void 0||a("apparmor",r.name)||(yield{at:r.node.name,message:`no service of the Compose files here is given the profile \`${r.name.slice(0,60)}\``})}}),Fo=g({id:"profile-exists",on:"project",severity:"\
medium",profile:"recommended",summary:"Reference only seccomp and AppArmor profiles that exist.",why:"A service whose seccomp profile is missing does not start. Whoever has to get it running takes the\
 option out, and the container runs without the filter somebody thought out for it.",standards:["CIS-5.2","CIS-5.22","OWASP-6"],references:{"Seccomp security profiles":"https://docs.docker.com/engine/\
security/seccomp/"},examples:[],*check(e){for(let s of W(e))for(let t of e.containers){if(t.project!==s.id||t.stack)continue;let o=fo(t.host,"apparmor");if(o&&!o.option.fault&&Zo(o.option.value,e)){let a=q(
o.option.value,Ye(e));yield{at:o.at,message:`no file here defines the AppArmor profile ${m(o.option.value)} of ${p(t)}: unless it is loaded on every host, the container does not start${a?`. Did you me\
an ${m(a)}?`:""}`,severity:"low",confidence:"low",...a?ze(s,o.at,o.option.value,a):{}}}for(let a of y(t.host.securityOpt)){let{key:i,value:n,fault:r}=ho(a.value),l=i==="seccomp"&&!r?Qo(n,s.folder,e):void 0;
if(!l)continue;let d=q(n,Jo(s.folder,e));yield{at:a,message:`the seccomp profile ${m(n)} of ${p(t)} ${l}: Compose reads it from the project's folder and refuses to start without it`,...d?ze(s,a,n,d):{}}}}}}),
ze=(e,s,t,o)=>({fix:{safety:"unsafe",title:`name ${m(o)}, and check that it is the profile you mean`,edits:()=>Xt(e,s,`${s.value.slice(0,s.value.length-t.length)}${o}`)}}),Jo=(e,{profiles:s})=>J(s).flatMap(
({source:{path:t},profile:o})=>o?e===""?[`./${t}`]:t.startsWith(`${e}/`)?[`./${t.slice(e.length+1)}`]:[]:[]),Ye=({profiles:e})=>Z(e).flatMap(({profiles:s})=>s.map(({profile:t})=>t.name)),Zo=(e,s)=>!Ps(
e)&&!e.includes("\uFFFC")&&!Ye(s).includes(e);function Qo(e,s,{lookup:t}){if(e==="unconfined"||e==="builtin"||/^[/~]/.test(e))return;let o=Me(s,e),a=t.source(o);if(!a)return t.absent?.(o)?"is not ther\
e":void 0;try{JSON.parse(a.text);return}catch{return"is not JSON"}}var Xo=g({id:"profile-fits-container",on:"project",severity:"high",confidence:"medium",profile:"recommended",summary:"Give a containe\
r a profile it can start and work under.",why:"A profile that does not fit is found out at the worst time: the container does not start, or fails at the one operation nobody tried. The way back is alw\
ays the same, security_opt is taken out, and nothing confines the service any more.",standards:["OWASP-6"],references:{"AppArmor security profiles for Docker":"https://docs.docker.com/engine/security/\
apparmor/"},instead:void 0,examples:[],*check(e){let{profiles:s,containers:t}=e;for(let o of s.attachments){let{container:a,dialect:i,names:n}=o;if(!t.includes(a)||a.windows||is(a.host))continue;let r=i===
"seccomp"?J(s).find(({source:l})=>l.path===n):void 0;r?yield*ta(o,r):i==="apparmor"&&(yield*sa(o,Z(s)))}}});function ea({host:e}){if(e.capAdd.state==="unknown"||e.capDrop.state==="unknown")return;let s=i=>i.
toUpperCase().replace(/^CAP_/,""),t=new Set(y(e.capDrop).map(({value:i})=>s(i))),o=y(e.capAdd).map(({value:i})=>s(i)),a=t.has("ALL")?[]:[...Rs].filter(i=>!t.has(i));return new Set([...a,...o.includes(
"ALL")?Ns:o].map(i=>`CAP_${i}`))}function*ta({container:e,at:s},t){let o=ea(e),a=t.filter(o),i=t.profile?.defaultAction?.span;if(!a||!i||t.skipped)return;let n=[{span:i,message:"the profile's default"}],
r=[Wt,It,...Jt(e)?[]:[Ct]].flatMap(c=>Ft(t,a,c)).map(c=>c.name);r.length>0&&(yield{at:s,message:`${p(e)} cannot start under this profile: starting takes ${Oe(r)}`,related:n});let l=t.filter(),d=o&&l?[
...Ds.keys()].filter(c=>xe(a.verdict(c))&&!xe(l.verdict(c))):[];d.length>0&&(yield{at:s,message:`the capabilities of ${p(e)} open the profile's gates for ${Oe(d,6)}`,severity:"medium",related:n})}function*sa({
container:e,at:s,names:t},o){let a=o.flatMap(({profiles:f})=>f).find(({profile:f})=>f.name===t);if(!a)return;let{node:i}=a.profile,n=[{span:i.name.span,message:"the profile"}],r=i.flags.find(({value:f})=>/^(?:complain|unconfined|default_allow|prompt)$/.
test(f));if(r&&(yield{at:s,message:`${p(e)} is given a profile in ${r.value} mode, which ${r.value==="default_allow"?"stops only what it denies":r.value==="prompt"?"asks where it should stop":"stops n\
othing"}`,severity:"medium",related:n}),!a.complete)return;if(a.profile.system.every(({path:f})=>f.value==="abstractions/base"))for(let f of y(e.host.capAdd)){let $=f.value.toLowerCase().replace(/^cap_/,
"");$!=="all"&&!$s(a,$)&&(yield{at:f,message:`the AppArmor profile ${m(t)} does not allow \`${$}\`: ${p(e)} is given it in vain`,severity:"medium",related:n})}let{image:l}=e,d=v(l.entrypoint)??(l.entrypoint.
state==="unknown"?void 0:v(l.cmd)),[c]=d?.form==="exec"?d.words:[],h=c&&b(c,f=>f.startsWith("/"))?c.value:void 0;if(!h||r)return;let u=/^\/(?:s?bin|lib\w*)\//.test(h)?`/usr${h}`:h;[h,u].some(f=>a.allows(
f,"exec")||a.allows(f,"mmap"))||(yield{at:s,message:`the profile allows neither to execute nor to map \`${h.slice(0,60)}\`, which is what ${p(e)} starts`,related:n})}var oa=g({id:"supervisor-drops-roo\
t",on:"project",severity:"medium",profile:"recommended",summary:"Let a process supervisor run its programs without root.",why:"supervisord runs each program as the account its section names, and as it\
s own account, root, when it names none. One hole in the smallest of them then opens all of them, and whatever root in the container can reach.",standards:["CWE-250"],references:{"supervisord: user":"\
https://supervisord.org/configuration.html#program-x-section-values"},instead:void 0,examples:[],*check(e){for(let s of T(e))for(let t of s.skipped?[]:rs(s,e)){let o=ks(t,e)?.image.user;if(!(!o||!b(o,
ae)))for(let{copy:a,source:i}of aa(t,s.source,e)){let n=ia(i).filter(({name:c})=>/^(?:program|fcgi-program|eventlistener):/.test(c)),r=n.filter(({user:c})=>c===void 0||uo(c)),l=a.sources.find(c=>v(c)?.
endsWith(i.path.split("/").pop()??""))??a.destination,d=r.map(({name:c})=>m(c.slice(c.indexOf(":")+1))).join(", ");r.length?yield{at:l,message:`supervisord runs ${d} as root: name a ${m("user=")} in e\
ach section, or USER in the Dockerfile`,related:r.slice(0,5).map(({span:c})=>({span:c,message:"no user but root is named"}))}:n.length>1&&(yield{at:l,severity:"info",message:`${n.length} programs run \
in one container, and supervisord as root over them: a container each keeps them apart`})}}}});function aa({copies:e},{path:s},{lookup:t}){let o=s.slice(0,s.lastIndexOf("/")+1);return e.flatMap(a=>a.from?
[]:a.sources.flatMap(i=>{let n=v(i)?.replace(/^\.?\/+/,""),r=n&&/supervisor[\w.-]{0,100}\.(?:conf|ini)$/.test(n)?t.source(`${o}${n}`):void 0;return r?[{copy:a,source:r}]:[]}))}function ia({text:e,path:s}){
return[...e.matchAll(/^\[([^\]\r\n]{1,200})\][^\n]*((?:\n(?!\[)[^\n]*)*)/gm)].map(t=>({name:t[1]??"",user:/^[ \t]*user\s*=\s*([^\s;]+)/m.exec(t[2]??"")?.[1],span:{file:s,start:t.index,end:t.index+(t[1]?.
length??0)+2}}))}var na=g({id:"allowed-registry",on:"workload",severity:"medium",profile:"strict",summary:"Pull only from approved registries and repositories.",why:"Whoever publishes an image runs co\
de in your builds and on your hosts. A list of registries and repositories somebody has vetted keeps a mistyped or persuasive name from becoming a supplier.",standards:["CIS-4.2","NIST-4.1.5","OWASP-1\
3"],references:{"Image names":"https://docs.docker.com/reference/cli/docker/image/tag/"},options:{allow:gs("Registries and repositories, such as ghcr.io/acme or docker.io/library/*; one without * stan\
ds for everything below it, too.")},instead:void 0,examples:[],*check({references:e},{builtImages:s},{allow:t}){if(t)for(let{ref:o}of e){if(o.state==="unknown")continue;let{domain:a,path:i,fault:n,text:r}=o.
value;if(a===null||i===null||n||s.has(D(o.value)))continue;let l=a==="docker.io"&&!i.includes("/")?`library/${i}`:i;t.some(d=>ra(d,a,l))||(yield{at:o,message:`${m(r)} comes from ${a}/${l}, which is no\
t on the list of approved registries`})}}});function ra(e,s,t){let[o="",...a]=oo(e.replace(/^https?:\/\//,"")).split("/"),i=/[.:*]/.test(o)||o==="localhost",n=!i||o==="index.docker.io"?"docker.io":o,r=(i?
a:[o,...a]).join("/"),l=n==="docker.io"&&r&&!r.includes("/")?[r,`library/${r}`]:[r];return G(s,n)&&l.some(d=>d===""||G(t,d)||!d.includes("*")&&t.startsWith(`${d}/`))}var la=g({id:"approved-base-image",
on:"workload",severity:"low",profile:"strict",summary:"Run on an approved minimal base image.",why:"Every program in the base image is one more that can have a hole, and a shell and a package manager \
are what an intruder works with. Minimal images that somebody rebuilds daily leave neither.",standards:["CIS-4.2","NIST-4.1.5","OWASP-13"],references:{"Distroless images":"https://github.com/GoogleCon\
tainerTools/distroless","Docker Hardened Images":"https://docs.docker.com/dhi/"},options:{allow:ps("Images that are approved, by registry and repository: * stands for anything.",["gcr.io/distroless/*",
"cgr.dev/chainguard/*","dhi.io/*"])},instead:void 0,examples:[],*check(e,{builtImages:s},{allow:t}){let{ref:o}=e.image;if(!e.ships||!o||!b(o,r=>oe(r)!==null&&!r.fault)||s.has(D(o.value)))return;let a=[
oe(o.value)??"",`${o.value.domain}/${o.value.path}`];if(t.some(r=>a.some(l=>G(l,r))))return;let i=da(e,o.value.tag??""),n=`${p(e)} runs on ${m(o.value.text)}, which is not on the list of approved base\
 images`;yield i?{at:o,severity:"info",message:`${n}; ${i} of the same image holds less`}:{at:o,message:n}}});function da({base:e},s){let t=e?.smaller??[],o=t.some(a=>s.includes(a.slice(1)));return t.
length>0&&!o?t.join(" or "):void 0}var ca=g({id:"command-fits-entrypoint",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Write a command that makes sense as argumen\
ts of the entrypoint.",why:"A command is not run by itself when there is an entrypoint: it becomes its arguments. Naming the program once more makes it the name of a script that does not exist, and th\
e container ends as soon as it starts.",standards:[],references:{"CMD and ENTRYPOINT":"https://docs.docker.com/reference/dockerfile/#understand-how-cmd-and-entrypoint-interact"},instead:void 0,examples:[],
*check(e,s){let{image:t,ships:o,contents:a,windows:i}=e,{entrypoint:n,cmd:r}=t;if(!o||i||n.state==="unknown"||r.state!=="written"||!n.value||!r.value||n.state==="default"&&a?.execs!==!1)return;let l=fs(
n.value,e,s),d=(l==="text"?void 0:ha(n.value,r.value,e))??ma(l,n.value,r.value,e);d&&(yield{at:r,message:d})}});function ha(e,s,t){if(e.form!=="exec"||s.form!=="exec")return;let o=fa(e.words),[a]=s.words,
i=a&&v(a);if(!(!o||!i||Fe(i)!==Fe(o)))return`${p(t)} starts ${m(`${o} ${i} ...`)}: its entrypoint is ${m(o)} already; leave ${m(i)} out`}function ma(e,s,t,o){let a=t.words.map(r=>v(r)??""),[i=""]=a;if(e===
"takes"&&t.form==="exec"&&ua(s.words,t.words)){let r=s.words.map(l=>v(l)).join(" ");return`${p(o)} starts ${m(`${r} ${r} ...`)}: its entrypoint is ${m(r)} already; leave it out`}if(e==="lost"&&a.some(
Boolean))return`the entrypoint of ${p(o)} does not use its arguments, so ${m(a.join(" "))} never runs: ${s.form==="shell"?"write ENTRYPOINT in exec form":'end its text in `exec "$@"`'}, or remove the \
command`;if(e==="text"&&(t.form==="shell"||a.length>1))return`the entrypoint of ${p(o)} runs the first word of the command as a script, ${t.form==="shell"?"which is `/bin/sh`":`${m(i)} alone`}, and th\
e rest is lost: write the whole line as one string in a list`;if(e!=="takes"||t.form!=="shell")return;let n=v(s.words[0])??"";return`CMD in shell form hands \`/bin/sh -c ${i}\` to ${m(n)}, the entrypo\
int of ${p(o)}, as its arguments: write CMD in exec form`}function fa(e){let s=e.map(o=>v(o)??""),t=/(?:^|\/)(?:tini|dumb-init|catatonit)$/.test(s[0]??"")?s.slice(1).filter(o=>!o.startsWith("-")):s;return t.
length===1||t.length===2&&t[1]?.startsWith("-")?t[0]:void 0}var ua=(e,s)=>e.length>1&&e.every((t,o)=>{let a=v(t);return!!a&&s[o]!==void 0&&v(s[o])===a}),Fe=e=>go(e.slice(e.lastIndexOf("/")+1),/[\d.]/),
pa=/^(?:node|python[\d.]*|ruby|php|perl|deno|bun|sh|bash|ash)$/,ga=g({id:"command-in-image",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Run only programs and scrip\
ts the image contains.",why:"A health check whose tool is missing never passes: what waits for the service never starts, restarts never end, and in the end somebody removes the check. A command whose \
file is missing ends at once.",standards:[],references:{HEALTHCHECK:"https://docs.docker.com/reference/dockerfile/#healthcheck"},examples:[],*check(e,s){if(!e.ships||e.windows)return;let t=!(e.dialect===
"dockerfile"&&Y(e,s).some(Ze))&&e.contents!==void 0;for(let o of A(e)){let a=o.what==="hook"?{severity:"medium"}:{},i=t&&!o.elsewhere?ba(o,e):void 0,n=ns(o,e,s),r=n??i;if(!r)continue;let{why:l}=r,d=n?
n.confidence?{confidence:n.confidence}:{}:i?.severity?{severity:i.severity}:{},c=i?.goesOn?"that part fails, and the rest runs without it":ya(o),h=n?.advice?`; ${n.advice}`:"";yield{at:o.setting,...d,
...a,message:`the ${o.what} of ${p(e)} ${l}: ${c}${h}`,...va(o,s)??wa(o,e,s)}}}});function va({command:{form:e,words:s},setting:t},{lookup:o}){let a=o.source(t.span.file)?.text??"",i=s.find(d=>/^[\w./:@%+=,-]+(?: +[\w./:@%+=,-]+)+$/.
test(v(d)??"")),n=i&&a.slice(i.span.start,i.span.end),r=/^(?:[A-Z]+[ \t]+)*\[/.test(a.slice(t.span.start,t.span.end));if(e!=="exec"||!i||!r||n!==JSON.stringify(v(i)))return;let l=(v(i)??"").split(/ +/).
map(d=>JSON.stringify(d));return{fix:{safety:"unsafe",title:"make each word an item of its own",edits:[{span:i.span,text:l.join(", ")}]}}}function wa({what:e,setting:s},t,o){let a=e==="health check"&&
!s.via?.some(({how:i})=>i==="built-from")?Re(t,o):void 0;return a?{fix:x(a)}:{}}function ya({what:e,when:s}){return e==="health check"?"the check never passes":e!=="hook"?"the container does not start":
s==="post_start"?"the hook never runs, and `docker compose up` can fail with the container running":s==="pre_stop"?"the hook never runs, and `docker compose stop` can fail and leave the container runn\
ing":s==="pre_start"?"the hook fails, and the service is not started":"it fails each time a file changes"}var ka=new Set("apt-get apt apk dnf yum microdnf tdnf zypper pacman pip npm".split(" "));function ba({
command:e,commands:s},t){let{contents:o,dialect:a}=t;if(e.form==="shell"&&a==="compose"&&o?.shell===!1&&!$a(t))return{why:"needs a shell, which the image does not have"};let i=s.some(({name:n})=>ka.has(
n)||/^pip\d$/.test(n));for(let n of s){if(i||n.fallback.some(({name:h})=>h!=="exit"&&h!=="false"&&h!=="true"))continue;let r=n.wrappers.find(({name:h})=>h==="bash"&&Je(t,h))?.name,l=r??(n.conditional||
!Je(t,n.name)?void 0:n.name),d=r===void 0&&!n.decides;if(l)return{why:`runs ${m(l)}, which the image does not have`,...d?{goesOn:d,severity:"medium"}:{}};let c=xa(n);if(c&&Oa(c,t))return{severity:"med\
ium",why:`runs ${m(c)}, which nothing copies into the image`,...d?{goesOn:d}:{}}}}function Je(e,s){let{contents:t,added:o}=e;return!t?.lacks.includes(s)||Sa(e,s)?!1:o?o.builds||o.packages.length>0&&s!==
"curl"?!1:!(o.copied===null||o.copied.some(({path:a,folder:i})=>i?/^\/$|\/s?bin\b|^\/(?:usr|opt)\b/.test(a):a.endsWith(`/${s}`)))&&!o.mentions.has(s)&&!o.packages.some(a=>a.includes(s)):!0}var $a=e=>e.
added!==void 0&&(e.added.builds||e.added.copied===null||e.added.copied.length>0);function xa({name:e,words:s}){if(!pa.test(e))return;let t=s[1]?.text;return t&&!/^-|\uFFFC|[*?]/.test(t)&&t!==U&&/\.(?:[cm]?js|ts|py|rb|php|pl|sh)$/.
test(t)?t:void 0}function Oa(e,s){let{added:t,image:o}=s;if(!t||t.builds||t.copied===null||t.copied.length===0||Ze(s))return!1;let a=no(e,v(o.workingDir)),i=e.slice(e.lastIndexOf("/")+1);return a===void 0||
t.mentions.has(i)||t.mentions.has(i.replace(/\.\w+$/,""))?!1:!t.copied.some(n=>n.path===a||n.folder&&(n.path==="/"||a.startsWith(`${n.path}/`)))}var Ze=e=>"host"in e&&(e.host.mounts.state==="unknown"||
y(e.host.mounts).length>0),Sa=(e,s)=>"host"in e&&(e.host.mounts.state==="unknown"||y(e.host.mounts).some(({value:t})=>{let o=v(t.target)??"/";return o.endsWith(`/${s}`)||/^\/(?:usr\/)?(?:local\/)?s?bin\/?$|^\/$|^\/(?:usr|opt)\/?$/.
test(o)})),Aa=g({id:"explicit-user",on:"workload",severity:"medium",confidence:"low",profile:"strict",summary:"Name the user when the image's own default is not known.",why:"Most images run as root un\
less told otherwise, and nothing here says whether this one does. A user that is written down stays what it is when the base image changes.",standards:["CIS-4.1","OWASP-2","PSS-R"],references:{USER:"h\
ttps://docs.docker.com/reference/dockerfile/#user"},instead:void 0,examples:[],*check(e,s){let{image:t,ships:o,windows:a}=e;t.ref&&t.ref.state!=="unknown"&&/-unprivileged$/.test(t.ref.value.path??"")||
!o||a||t.user.state!=="unknown"||t.user.reason!=="image"||Pe(e,s)==="kept"&&(yield{at:t.user,message:`nothing says which user ${p(e)} runs as, and the image is not one we know`})}}),_a=g({id:"healthch\
eck-defined",on:"workload",severity:"low",profile:"strict",summary:"Define a health check for every long-running service.",why:"Without one the engine only knows that a process exists. A service that \
hangs, through an attack or a bug, stays in rotation, and nothing restarts it.",standards:["CIS-4.6","CIS-5.27"],references:{HEALTHCHECK:"https://docs.docker.com/reference/dockerfile/#healthcheck"},examples:[],
*check(e,s){let{healthcheck:t}=e.image;if(!e.ships||ie(t)||Ea(e)||Pa(e)||t.state==="unknown"&&(e.base?.healthcheck||t.reason==="elsewhere"))return;let o=`nothing checks whether ${p(e)} still works`,a=e.
base===null||e.base?.bare===!0&&!e.base.kind,i="build"in e&&e.build?.stage?void 0:Re(e,s);yield{at:t,message:o,severity:a?"info":"low",confidence:t.state==="unknown"?"low":"high",...i?{fix:x(i)}:{}}}});
function Ea({base:e,image:s,dialect:t}){return e?.name.includes("lambda/")?!0:t==="dockerfile"&&e?.kind==="os"&&s.cmd.state!=="written"&&s.entrypoint.state!=="written"}var Pa=e=>"host"in e&&Ce(e.host.
restartPolicy,s=>s==="no"),Ra=g({id:"healthcheck-reliable",on:"workload",severity:"info",confidence:"medium",profile:"strict",summary:"Make the health check fail when, and only when, the service fails\
.",why:"A check that always passes hides an outage, or a break-in that left the service half dead. One that fails for reasons of its own restarts a healthy service, until somebody switches it off.",standards:[],
references:{HEALTHCHECK:"https://docs.docker.com/reference/dockerfile/#healthcheck"},examples:[],*check(e,s){if(!e.ships)return;let t=A(e).find(({what:r})=>r==="health check");if(!t)return;let o=[...Na(
t,e)],a=e.dialect==="dockerfile"?S(e,s)?.healthcheck?.flags:void 0,[i,n]=a&&a.length>1?["interval","timeout"].map(r=>Wa(Ta(a,r))):[];i&&n&&n>i&&o.push("its timeout is longer than its interval"),o.length&&
(yield{at:t.setting,message:`this health check does not tell whether the service works: ${o.join("; ")}`,...Da(t,o.length,s)})}});function*Na({command:e,commands:s},{contents:t,added:o}){e.form==="she\
ll"&&e.words.length>0&&e.words.every(i=>v(i)?.trim()==="")&&(yield"its text is empty, and the shell that runs it always succeeds");for(let{fallback:i}of s){let[n]=i;if(n&&(/^(?:true|:|echo)$/.test(n.name)||
n.name==="exit"&&n.words[1]?.text==="0")){yield`${m(`|| ${n.words.map(({text:r})=>r).join(" ")}`)} makes it pass whatever happens`;break}}for(let i of s){let n=Qe(i);n&&(yield n)}let a=s.find(({name:i})=>i===
"curl"||i==="wget")?.name;a&&t===void 0&&(!o||!(o.builds||o.mentions.has(a)||o.copied?.length))&&(yield`nothing shows that the image has ${a}`)}function Qe(e){let{name:s,words:t}=e;if(s==="curl"&&Es(e)){
let a=Is(e,"curl");return Ms(a,"-f","--fail","--fail-with-body","--fail-early","-w","--write-out")??e.feeds[0]??e.substitutedInto?void 0:"curl without -f passes on any answer, errors too"}if(!s.startsWith(
"python")||!/^python[\d.]*$/.test(s))return;let o=t[t.findIndex(({text:a})=>a==="-c")+1]?.text;if(!(!o||!t.some(({text:a})=>a==="-c")))return/\brequests\.(?:get|head|post)\(/.test(o)?/raise_for_status|status_code|\.ok\b|sys\.exit|assert/.
test(o)?void 0:"requests.get passes on any answer, errors too":/^import [\w., ]+(?:;\s*print\(.*\)\s*)?;?$/.test(o.trim())?"it only imports a module, in a process of its own":void 0}function Da({setting:{
span:e},commands:s},t,{lookup:o}){let a=o.source(e.file)?.text.slice(e.start,e.end)??"",i=(d,c=d)=>({file:e.file,start:e.start+d,end:e.start+c}),n=s.some(d=>d.name==="curl"&&Qe(d))?[...a.matchAll(/(?<![\w/.-])curl(?:(["']),)?(?=[ \t])/g)]:
[],r=/\|\|[ \t]*(?:true|:|exit 0)(?=["']?$)/.exec(a),l=[...n.map(([d,c],h,{length:u})=>({span:i((n[h]?.index??0)+d.length),text:u>1?"":c?` ${c}-f${c},`:" -f"})),...r?[{span:i(r.index,r.index+r[0].length),
text:"|| exit 1"}]:[]].filter(({text:d})=>d!=="");return l.length===0||l.length!==t?{}:{fix:{safety:"unsafe",title:"let it fail when the service does, and check that it passes while that works",edits:l}}}
var Ta=(e,s)=>e.find(t=>t.name===s)?.text;function Wa(e){let s=/^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(e??"");return s?Number(s[1])*({ms:.001,s:1,m:60,h:3600}[s[2]??"s"]??1):void 0}var Ca=g({id:"image-dige\
st-pinned",on:"workload",severity:"low",profile:"recommended",summary:"Pin every image reference to a digest.",why:"A tag is a name that its owner, or whoever steals the owner's account, can point at \
another image tomorrow. A digest is the image: what you tested is what runs. Keep the tag before it, so that people can read it and bots can update it.",standards:["OWASP-13","CWE-494"],references:{"P\
in base image versions":"https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"},instead:void 0,examples:[],*check({references:e},{builtImages:s}){for(let{role:t,ref:o}of e){if(!b(
o,({path:i,digest:n,fault:r})=>i!==null&&n===void 0&&!r)||s.has(D(o.value)))continue;let a=t==="syntax"&&/^docker\/dockerfile(?:-upstream)?$/.test(o.value.path??"")&&o.value.tag;yield{at:o,severity:a?
"info":"low",message:`${m(o.value.text)} has no digest, so it can become another image`}}}}),Xe={"prometheus/node-exporter":"prom/node-exporter","prometheus/prometheus":"prom/prometheus","prometheus/a\
lertmanager":"prom/alertmanager",jenkins:"jenkins/jenkins",grafana:"grafana/grafana",minio:"minio/minio",keycloak:"quay.io/keycloak/keycloak",gitea:"gitea/gitea",portainer:"portainer/portainer-ce",gitlab:"\
gitlab/gitlab-ce",prometheus:"prom/prometheus",redpanda:"redpandadata/redpanda",kafka:"apache/kafka",airflow:"apache/airflow",loki:"grafana/loki"},Ia=g({id:"no-ambiguous-image",on:"workload",severity:"\
low",confidence:"low",profile:"strict",summary:"Name registry and publisher so that nobody else can supply the image.",why:"A bare name is looked up at docker.io/library, and engines with several regi\
stries try one after the other. Whoever gets to publish under that name in one of them supplies the image.",standards:["CWE-1357"],references:{"Image names":"https://docs.docker.com/reference/cli/dock\
er/image/tag/"},examples:[],*check(e,s){let{builtImages:t}=s;for(let{ref:o,role:a}of e.references){if(o.state==="unknown"||a==="syntax"||a==="copy-from"||a==="mount-from")continue;let{domain:i,path:n,
digest:r,fault:l,text:d}=o.value;if(i!=="docker.io"||!n||r||l||t.has(D(o.value))||d.startsWith("docker.io/"))continue;let c=Object.hasOwn(Xe,n)?Xe[n]:void 0;c?yield{at:o,severity:"info",message:`the p\
roject publishes this image as ${m(c)}, not as ${m(d)}`,...ja(o,n,c,s)}:!n.includes("/")&&!Ae(n)&&(yield{at:o,message:`${m(d)} is no official image, and nothing here builds it: name its registry and p\
ublisher`})}}});function ja({span:e},s,t,{lookup:o}){let a=o.source(e.file)?.text.slice(e.start,e.end)??"",i=a.indexOf(s);if(i<0||a.includes("$"))return{};let n={...e,start:e.start+i,end:e.start+i+s.length};
return{fix:{safety:"unsafe",title:`change it to ${m(t)}, and check that it has the tag`,edits:[{span:n,text:t}]}}}var Ma=/(?:^|[/\s"'=:@_-])(?:xmrig|xmr-stak|minerd|cpuminer(?:-opt)?|ccminer|ethminer|nbminer|phoenixminer|t-rex-miner|lolminer|nicehash|cgminer|bfgminer|nanominer|teamredminer|srbminer)(?=$|[/\s"':@._-])/i,
et=/stratum\d?\+(?:tcp|ssl|tls|udp):\/\/|\b(?:minexmr|supportxmr|nanopool|moneroocean|2miners|f2pool|hashvault|c3pool|unmineable|herominers|minergate|nicehash)\.(?:com|org|pro|stream|me)\b|--(?:donate-level|coin[= ]monero|algo[= ](?:rx\/0|cn\/r|cryptonight))|\bcryptonight\b/i,
tt=/min|xmr|stratum|hash|pool|monero|donate|coin|crypto|miner/i,st=new Set(["echo","grep","pkill","killall"]),La=g({id:"no-cryptominer",on:"workload",severity:"high",confidence:"medium",profile:"recom\
mended",summary:"Do not ship cryptocurrency miners.",why:"Miners are what most break-ins into container platforms install: the account that pays for the machines pays for the mining. One that stands i\
n a Dockerfile or a Compose file was put there, or copied from somewhere, and nobody should run it unseen.",standards:["CWE-506"],references:{"CWE-506: embedded malicious code":"https://cwe.mitre.org/\
data/definitions/506.html"},instead:void 0,examples:[],*check(e,s){let t=i=>tt.test(i)&&(Ma.test(i)||et.test(i)),o="a cryptocurrency miner, or the pool of one";for(let{ref:i}of e.references)i.state!==
"unknown"&&t(i.value.text)&&(yield{at:i,message:`${m(i.value.text)} looks like ${o}`});for(let i of y(e.image.env))tt.test(i.value.literal)&&et.test(i.value.literal)&&(yield{at:i,message:`${m(i.value.
name)} names ${o}`});for(let i of A(e)){let n=i.commands.flatMap(r=>st.has(r.name)?[]:r.words).find(({text:r})=>t(r));n&&(yield{at:N(i,[n],()=>!0),message:`the ${i.what} of ${p(e)} starts what looks l\
ike ${o}`})}let a=e.dialect==="dockerfile"?S(e,s)?.scripts??[]:[];for(let{instruction:i,script:n}of a)for(let r of i.keyword==="RUN"?n.commands:[])if(r.name!=="rm"&&!st.has(r.name)&&r.words.some(({text:l})=>t(
l))){yield{at:{span:qt(r)},message:`this installs or runs what looks like ${o}`};break}}}),le=/^(?:1|true|yes|on)$/i,qa=/^(?:dev|development|debug)$/i,Ua=[["FLASK_DEBUG",/^(?:1|true|yes|on|development)$/i,
"console"],["FLASK_ENV",/^development$/,"console"],["XDEBUG_MODE",/debug/,"debugger"],["XDEBUG_CONFIG",/\bremote_enable=(?:1|on)\b|\bmode=\w*debug/,"debugger"],["RUBY_DEBUG_OPEN",le,"debugger"],["JPDA\
_ADDRESS",/^(?:\*|0\.0\.0\.0):/,"debugger for all"],["DJANGO_DEBUG APP_DEBUG WP_DEBUG RAILS_DEBUG",le,"errors"],["DEBUG",le,"debug mode"],["NODE_ENV RAILS_ENV RACK_ENV APP_ENV ASPNETCORE_ENVIRONMENT D\
OTNET_ENVIRONMENT ENVIRONMENT GIN_MODE",qa,"development mode"]],Ga=new Map(Ua.flatMap(([e,s,t])=>e.split(" ").map(o=>[o,{values:s,opening:t}]))),ot=new Set("JAVA_TOOL_OPTIONS JAVA_OPTS _JAVA_OPTIONS J\
DK_JAVA_OPTIONS CATALINA_OPTS JVM_OPTS MAVEN_OPTS NODE_OPTIONS".split(" "));function Va(e,s){if(ot.has(e))return it(`x ${s}`);let t=Ga.get(e);return t?.values.test(s)?t.opening:void 0}var at={NODE_ENV:"\
production",RAILS_ENV:"production",RACK_ENV:"production",APP_ENV:"prod",ASPNETCORE_ENVIRONMENT:"Production",DOTNET_ENVIRONMENT:"Production",GIN_MODE:"release"};function Ka(e,s){return Object.hasOwn(at,
e)?e==="APP_ENV"&&s==="development"?"production":at[e]:ot.has(e)?/^\s*\S+\s*$/.test(s)?null:void 0:e==="ENVIRONMENT"||e==="XDEBUG_CONFIG"?void 0:null}var Ha=/jdwp|inspect|debug|ptvsd|dlv|rdbg|gdb|jpda/;
function it(e){if(!Ha.test(e))return;if(/-(?:agentlib:|X?run)jdwp[=:]/.test(e))return/address=(?:\*|0\.0\.0\.0)/.test(e)?"debugger for all":/server=y/.test(e)?"debugger":void 0;let s=/^\S+(?:\s+-\S+)*\s+--(?:inspect|inspect-brk|inspect-wait)(?:=(\S+))?(?:\s|$)/.
exec(e);if(s&&/\b(?:node|npm|yarn|tsx|ts-node|nodemon|deno|bun|x)\b/.test(e))return/^(?:0\.0\.0\.0|\[::\])/.test(s[1]??"")?"debugger for all":"debugger";if(nt(e,/\b(?:debugpy|ptvsd)\b/g,/--listen\b/g))
return/--listen[ =](?:0\.0\.0\.0|:?\d+\s*$)/.test(e)?"debugger for all":"debugger";if(/^dlv\b.*--headless/.test(e))return/--listen[ =](?:127\.|localhost)/.test(e)?"debugger":"debugger for all";if(/^rdbg\b.* (?:--open|-O)(?:[ =]|$)/.
test(e))return/--host[ =](?:0\.0\.0\.0|::)/.test(e)?"debugger for all":"debugger";if(/^gdbserver /.test(e))return/^gdbserver (?:--\S+ )*(?:localhost|127\.)/.test(e)?"debugger":"debugger for all";if(/^catalina\.sh jpda\b/.
test(e))return"debugger";if(/(?:^| )--remote-debugging-address=(?:0\.0\.0\.0|\[?::\]?)(?= |$)/.test(e))return"debugger for all";if(/(?:^| )--remote-debugging-port=/.test(e))return"debugger";if(nt(e,/^(?:flask\b|python)/g,
/\brun\b/g,/--debug\b/g))return"console"}function nt(e,...s){let t=0;return s.every(o=>{o.lastIndex=t;let a=o.test(e);return t=o.lastIndex,a})}var rt=/^(?:xdebug|phpdbg|blackfire_probe)(?:[-@].*)?$/,Ba=new Set(
["docker-php-ext-enable","install-php-extensions","phpenmod","php5enmod"]),za=e=>rt.test(e),Ya=(e,s)=>s.startsWith("php")&&/^(?:apt|dnf|zypper)$/.test(e)&&/^php[\d.]*-(?:pecl-)?xdebug3?(?:[-=].*)?$/.test(
s),Fa=e=>/(?:^|[\n"' ]|\\n)zend_extension[ \t]*=[^\n;]{0,200}xdebug/.test(e),Ja=(e,s)=>/^(?:phpdismod|php5dismod)$/.test(e)&&s.some(t=>rt.test(t))||e==="rm"&&s.some(t=>t.endsWith(".ini")&&t.lastIndexOf(
"xdebug")>t.lastIndexOf("/")),Za=g({id:"no-debug-mode",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not ship debuggers or debug modes.",why:"A debugger port is\
 a shell without a password: whoever reaches it runs code in the service. Debug modes print source, settings and environment, secrets included, to whoever makes the service fail, and the console of so\
me frameworks runs what is typed into it.",standards:["CWE-489"],references:{"CWE-489: active debug code":"https://cwe.mitre.org/data/definitions/489.html"},examples:[],*check(e,s){if(!(!e.ships||ei(e))){
for(let t of Ie(e.image.env)){let{name:o,value:a}=t.value;if(!a||a.state==="unknown")continue;let i=Va(o,a.value);i&&ti(o,e,s)&&(yield{at:t,severity:lt(i,e),message:`${m(/OPT/.test(o)?o:`${o}=${a.value}`)}\
 ${ce[i][1]} in ${p(e)}`,...Xa(o,Ka(o,a.value))})}for(let t of A(e)){let{what:o,commands:a}=t;if(o==="health check")continue;let[i]=a.flatMap(n=>{let r=de(n);return r?[{command:n,opening:r}]:[]});if(i){
let{command:n,opening:r}=i;yield{at:N(t,n.words,l=>de({...n,words:l})===r),severity:r==="console"?"medium":lt(r,e),message:`the ${o} of ${p(e)} ${ce[r][1]}`,...Qa(n)}}}yield*oi(e,s)}}});function Qa(e){
let{words:s}=e,t=a=>({...e,words:s.filter(i=>i!==a)}),o=s.find(a=>/^-{1,2}[A-Za-z]/.test(a.text)&&de(t(a))===void 0);return o?{fix:{safety:"unsafe",title:`remove ${m(o.text)}`,edits:()=>jt(e,[o])}}:{}}
var Xa=(e,s)=>s===void 0?{}:{fix:x({variable:"env",name:e,to:s})},de=e=>it(z(e).join(" ")),ce={"debugger for all":["high","opens a debugger to whoever reaches its port"],debugger:["medium","starts a d\
ebugger"],console:["medium","switches on a console that runs what is typed into it"],errors:["medium","shows its insides to whoever makes it fail"],"debug mode":["low","switches on a debug mode"],"dev\
elopment mode":["low","sets a development mode"]},lt=(e,s)=>e==="console"&&ri(s)?"high":ce[e][0],ei=e=>$o(e.span.file)||"development"in e&&e.development||ko(e.path[e.path.length-1]??"");function ti(e,s,t){
let o=e==="FLASK_ENV"?S(si(s,t),t):void 0,a=o&&Lt("flask",o,o.base.span.file,t);return a===void 0||!Gt(a,"2.3")}var si=(e,{stages:s})=>"build"in e&&s.find(({ships:t,span:o})=>t&&o.file===e.build?.dockerfile)||
e;function*oi(e,s){let t=e.dialect==="dockerfile"?S(e,s):void 0;if(!t)return;let o=M(t).toReversed().flatMap(({scripts:i})=>i.flatMap(({instruction:n,script:r})=>n.keyword==="RUN"?r.commands:[])),a=te(
()=>({at:o.findLastIndex(ii)}));for(let[i,n]of o.entries()){let r=n.conditional?void 0:ni(n);!r||i<a().at||ai(e)||(yield{at:{span:{...n.words[0]?.span??r.word.span,end:r.word.span.end}},severity:"low",
message:`${m(r.what)} is switched on in ${p(e)}: every request loads the debugger; leave it to a stage for development`})}}var ai=({image:e})=>y(e.env,({name:s,value:t})=>s==="XDEBUG_MODE"&&t!==null&&
b(t,o=>o==="off")).length>0,ii=({name:e,words:s})=>Ja(e,s.map(({text:t})=>t));function ni(e){let{name:s,words:t,redirects:o}=e,a=Ba.has(s)?t.find(({text:d})=>za(d)):void 0,i=io(e),n=i?.action==="insta\
ll"?i.packages:[],r=a??n.find(({text:d})=>Ya(i?.manager??"",d));if(r)return{word:r,what:r.text};if(s!=="echo"&&s!=="printf")return;let l=o.some(({operator:d,target:c})=>d.startsWith(">")&&/\.ini$/.test(
c.text))?t.find(({text:d})=>Fa(d)):void 0;return l&&{word:l,what:"xdebug"}}var ri=e=>k(e)&&_e(e),li=g({id:"no-docker-tcp",on:"workload",severity:"high",profile:"recommended",summary:"Do not use or ser\
ve the Docker API over plain TCP.",why:"The Docker API asks nobody for a password. Whoever reaches it over TCP starts a privileged container and owns the host; whoever is on the way reads and changes \
everything that is said. Scanners find open ones within minutes.",standards:["OWASP-1","NIST-4.5.1","CWE-306","CWE-319"],references:{"Protect the Docker daemon socket":"https://docs.docker.com/engine/\
security/protect-access/"},instead:void 0,examples:[],*check(e,s){if(!e.ships)return;for(let{started:a,command:i,wordsOf:n}of ci(e)){let r=ht(n(i));r&&(yield{at:N(a,i.words,l=>!!ht(n({...i,words:l}))),
message:`${p(e)} serves the Docker API over ${r}`})}let t=dt(e,"DOCKER_TLS_CERTDIR"),o=t?.value.value;ct(e)&&t&&o&&b(o,a=>a==="")&&(yield{at:t,message:`${p(e)} serves the Docker API over plain TCP: wi\
thout a folder for certificates there are none`}),k(e)&&(yield*di(e,s))}}),dt=({image:e},s)=>y(e.env,t=>t.name===s)[0],ct=({image:e})=>e.ref!==null&&b(e.ref,({path:s,tag:t})=>s==="docker"&&/dind/.test(
t??""));function*di(e,s){let{image:t}=e,o=i=>{let n=dt(e,i),r=n?.value.value;return n!==void 0&&(!r||r.state==="unknown"||r.value!=="")},a=o("DOCKER_TLS_VERIFY")||o("DOCKER_CERT_PATH")||o("DOCKER_TLS_\
CERTDIR");for(let i of y(t.env,n=>n.name==="DOCKER_HOST")){let n=(i.value.value&&v(i.value.value))??"",r=/^tcp:\/\/\[?([^/:\]]*)\]?(?::(\d+))?/.exec(n);if(!r||a||/^(?:localhost|127\.|::1)/.test(r[1]??
"")||hi(r[1]??"",s,e.project))continue;let l=j({id:e.project},s).has(r[1]??"");yield{at:i,severity:l?"medium":"high",message:`${p(e)} uses the Docker API of ${m(r[1]||"every interface")} over plain TC\
P${l?", on a network with a way out: make it an internal one":""}`}}if(!(t.ref&&b(t.ref,({path:i})=>i!==null&&bs(i))))for(let{at:i,ports:n}of vs(e))n&&n.from<=2375&&n.to>=2375&&(yield{at:i,severity:"c\
ritical",message:`${p(e)} publishes the Docker API without a password on every interface`})}function*ci(e){let s=ct(e)?["dockerd"]:[];for(let t of A(e)){let{what:o,command:a,commands:i}=t;if(o!=="heal\
th check"){o==="entrypoint"&&a.form==="exec"&&(s=i[0]?z(i[0]):[]);for(let n of i){let r=o==="command"&&n.words[0]?.text.startsWith("-"),l=s;yield{started:t,command:n,wordsOf:r?({words:d})=>[...l,...d.
map(({text:c})=>c)]:z}}}}}function ht(e){let[s=""]=e;if(s==="podman"&&e[1]==="system"&&e[2]==="service")return e.some(o=>/^tcp:(?:\/\/)?(?!127\.|localhost)/.test(o))?"plain TCP, to whoever reaches it":
void 0;if(!/^dockerd(?:-entrypoint\.sh)?$/.test(s))return;let t=o=>e.some(a=>o.test(a));if(!(t(/^--tlsverify(?:=(?:true|1))?$/)||!e.some((o,a)=>{let i=/^(?:-H|--host)$/.test(e[a-1]??"")?o:/^(?:-H=?|--host=)(.+)$/.
exec(o)?.[1];return i!==void 0&&/^(?:tcp:\/\/|[^:/]*:\d+$)(?!127\.|localhost|\[::1\])/.test(i)})))return t(/^--tls(?:=(?:true|1))?$/)?"TLS to whoever reaches it: add --tlsverify":"plain TCP, to whoeve\
r reaches it"}function hi(e,s,t){let o=j({id:t},s).get(e);return o!==void 0&&Dt(o.host.networks)}var mt="2026-11-22",he=`
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
`,V=new Map;function me(e){if(V.has(e))return V.get(e);let s=`
${e}: `,t=he.indexOf(s),o=t<0?void 0:he.slice(t+s.length,he.indexOf(`
`,t+1)),a=o===void 0?void 0:new Map(o.split(" ").map(i=>i.split("=")));return V.size<1e3&&V.set(e,a),a}var mi=[[/^mcr\.microsoft\.com\/dotnet\/(?:sdk|aspnet|runtime|runtime-deps|nightly\/\w+|core\/\w+)$/,
"dotnet"],[/^docker\.elastic\.co\/(?:elasticsearch\/elasticsearch|kibana\/kibana)$/,"elasticsearch"],[/^(?:osrf\/ros2?|ros2?|dustynv\/ros|tiryoh\/ros2?-desktop-vnc|arm64v8\/ros)$/,"ros"],[/^hashicorp\/(?:vault|consul)$/,
""],[/^(?:quay\.io\/centos\/)?centos$/,"centos"]],fi=ro(e=>{let s=oe(e),t=e.tag?.toLowerCase();if(s===null||!t)return;let o=mi.find(([n])=>n.test(s))?.[1],a=o===""?s.slice(s.indexOf("/")+1):o??s,i=me(
a);return(i&&fe(a,i,t))??wi(t,Ae(s))});function fe(e,s,t){let o=(t.replace(/^v(?=\d)/,"").split("-")[0]??"").replace(/^(\d+)u\d.*$/,"$1").split(/[._+]/);for(let a=o.length;a>0;a-=1){let i=o.slice(0,a).
join("."),n=s.get(i);if(n&&a===1&&o.length>1&&ui(s,i))return;if(n)return n<mt?{release:`${e} ${i}`,date:n}:void 0}}var ui=(e,s)=>[...e.keys()].some(t=>t.startsWith(`${s}.`)),pi=new Set("precise saucy \
vivid wily artful cosmic disco groovy impish kinetic lunar mantic plucky".split(" ")),gi=/(?:^|[-_.])(alpine|debian|ubuntu|centos|fedora|php|python|node|nodejs|ruby|perl|golang|go)[-_]?(\d+(?:\.\d+)*)(?=$|[-_])/g,
vi={nodejs:"node",go:"golang"};function wi(e,s){for(let[,t="",o=""]of e.matchAll(gi)){let a=vi[t]??t,i=fe(a,me(a)??new Map,a==="ubuntu"?o.replace(/^(\d\d)(\d\d)$/,"$1.$2"):o);if(i)return i}for(let t of e.
split(/[-_]/))for(let o of["debian","ubuntu"]){let a=me(o);if(/^[a-z]+$/.test(t)&&a?.has(t)&&(s||!pi.has(t)))return fe(o,a,t)}}var yi=g({id:"no-eol-image",on:"workload",severity:"medium",confidence:"m\
edium",profile:"recommended",summary:"Do not use images whose release is no longer maintained.",why:"Holes that are found after the end of maintenance stay open, and everybody knows which ones: attack\
ers read the same announcements. The image is not built again either, so the holes of the distribution under it stay open too.",standards:["CIS-4.4","CWE-1104"],references:{"endoflife.date":"https://e\
ndoflife.date/"},instead:void 0,examples:[],*check(e){for(let{ref:s,role:t}of e.references){let o=s.state==="unknown"||t==="syntax"?void 0:fi(s.value);o&&s.state!=="unknown"&&(yield{at:s,message:`${m(
s.value.text)}: the maintenance of ${o.release} ended on ${o.date} (as known on ${mt})`})}}}),ki=g({id:"no-exec-form-substitution",on:"workload",severity:"medium",profile:"recommended",summary:"Do not\
 expect a shell to expand exec-form commands.",why:"No shell reads an exec-form command, so $(cat /run/secrets/password) is not replaced: the program gets that text, and the password becomes a string \
anybody can read in this file. `&&` and `|` are handed over as arguments in the same way, and what follows never runs. A shell that is started so takes one word for its text: of `sh -c node server.js`\
 it runs `node`.",standards:[],references:{"Shell and exec form":"https://docs.docker.com/reference/dockerfile/#shell-and-exec-form"},examples:[],*check(e,s){let{cmd:t,entrypoint:o,healthcheck:a}=e.image,
i=vt(o);for(let[d,c]of[["entrypoint",o],["command",t]]){let h=vt(c),u=h&&ve({form:"exec",words:h});if(!h||!(u||ue(h))||d==="command"&&i&&wt(i))continue;let f=`the ${d} of ${p(e)}`,$=d==="command"&&o.state!==
"unknown"&&o.value!==null;yield*kt(h,f,$?{}:pt(h,e,s)),u&&(yield gt(f,u,c,ut(h,u,s)))}let n=a.state==="written"?a.value?.test:null,r=n&&ve(n);if(!n||!(r||ue(n.words)))return;let l=`the health check of\
 ${p(e)}`;n.form==="exec"&&(yield*kt(n.words,l,pt(n.words,e,s))),r&&(yield gt(l,r,a,ut(n.words,r,s)))}});function ft(e,s,t,o,{lookup:a}){let[i,n]=[e[s],e.at(-1)],r=i&&a.source(i.span.file)?.text;if(!i||
!n||!r||i.span.end>(e[s+1]?.span.start??Number.POSITIVE_INFINITY))return{};let l={...i.span,end:n.span.end};return/^[ \t]*\]/.test(r.slice(l.end))&&!r.slice(l.start,l.end).includes(`
`)?{fix:{safety:"unsafe",title:o,edits:[{span:l,text:t.map(d=>JSON.stringify(d)).join(", ")}]}}:{}}function ut(e,{words:s},t){let o=e.map(i=>v(i)??""),a=s[0]?e.indexOf(s[0])-1:-1;return a<0||e.length-
a-1!==s.length||!o.slice(a).every(i=>/^[\w./:@%+=,-]+$/.test(i))?{}:ft(e,a,[o.slice(a).join(" ")],"write the whole line as one string",t)}function pt(e,{contents:s,dialect:t},o){let a=e.map(l=>v(l)??"");
if(s===null||s?.shell===!1||!a.every(l=>/^[\w./:@%+=,${}()&|<>; -]+$/.test(l)))return{};let i=a.some(l=>pe(l)==="operator"),n=a.map(l=>pe(l)==="operator"||!/[${}()&|<>; ]/.test(l)?l:`"${l}"`).join(" "),
r=`${i?"":"exec "}${n}`;return ft(e,0,["sh","-c",t==="compose"?r.replaceAll("$","$$$$"):r],"have a shell read it: `sh -c`",o)}function gt(e,{text:s,words:t},o,a){let i=t.map(n=>v(n)??"...").join(" ");
return{at:o,message:`the shell runs ${m(s)} alone in ${e}, and ${m(i)} is lost: write the whole line as one string`,...a}}var vt=e=>e.state==="written"&&e.value?.form==="exec"?e.value.words:void 0,bi=/^(?:.*\/)?(?:ba|da|a|z|k|c|tc|fi)?sh$|^(?:.*[\\/])?(?:cmd|powershell|pwsh)(?:\.exe)?$/i,
$i=/^(?:.*\/)?(?:perl|python[\d.]*|node|ruby|php|lua|deno|bun|psql|mysql|mariadb|mongosh|su)$/,xi=/^(?:.*\/)?(?:envsubst|awk|gawk|mawk|grep|egrep|fgrep|sed|make|jq|yq|find|xargs|expect|dockerize|gomplate|confd|watch|parallel)$/;
function wt(e){let s=e.map(t=>v(t)??"");return xi.test(s[0]??"")?!0:s.some((t,o)=>bi.test(t)&&yt(s,o,/^-\w*c$|^\/[cC]$|^-[Cc]ommand$/)||$i.test(t)&&yt(s,o,/^-\w*[cer]$|^--(?:eval|execute|command)$/))}
function yt(e,s,t){for(let o of e.slice(s+1)){if(t.test(o))return!0;if(!/^[-/]/.test(o))return!1}return!1}var ue=e=>e.some(s=>s.state!=="unknown"&&/[$`&|<>;]/.test(s.value));function*kt(e,s,t){if(!(!ue(
e)||wt(e)))for(let[o,a]of e.entries()){let i=v(a);if(i===void 0)continue;let n=pe(i);if(!n||o===0&&n==="operator")continue;let r=o>0?v(e[o-1])??"":"",l=/(?:^|-)(?:requirepass|masterauth|pass|passwd|password|auth|token|secret|api-?key)$/i.
test(r)||/^--?[\w-]*(?:pass|passwd|password|token|secret|key)=/i.test(i),d=l?"high":n==="variable"?"low":"medium",c=l?"the credential becomes this very text":n==="operator"?"the program gets it as an \
argument":"it is passed on as it is";yield{at:a,severity:d,message:`no shell reads ${s}, so ${m(i)} is not expanded: ${c}`,...t}}}function pe(e){if(/\$\([^)]|(?:^|=)`[^`]+`$/.test(e))return"command";if(/^(?:&&|\|\||\||>|>>|<|;|2>&1|&|2>|&>)$/.
test(e))return"operator";let s=e.replace(/\$\{[A-Za-z_][^}]*(\}?)/g,(t,o)=>o?"$X":t);return!/['\s]/.test(s)&&/(?:^|[=:/@])\$[A-Za-z_]/.test(s)?"variable":void 0}var Oi=g({id:"no-floating-tag",on:"work\
load",severity:"medium",profile:"recommended",summary:"Do not use image tags that move.",why:"Today's latest is not tomorrow's: two builds of the same commit differ, a fix disappears, a compromised re\
lease arrives unasked, and nobody can say afterwards which image was running.",standards:["OWASP-13","NIST-4.2.2","CWE-1357"],references:{"Pin base image versions":"https://docs.docker.com/build/build\
ing/best-practices/#pin-base-image-versions"},instead:void 0,examples:[],*check({references:e},{builtImages:s}){for(let{role:t,ref:o}of e){if(!b(o,({path:r,tag:l,digest:d,fault:c})=>r!==null&&l!==null&&
d===void 0&&!c)||s.has(D(o.value)))continue;let{tag:a,text:i}=o.value,n=a?lo(a,wo(o.value)?.kind==="os"):"no tag means latest";n&&(yield{at:o,severity:t==="syntax"?"low":"medium",message:`${m(i)} move\
s: ${n===`\`${a}\` moves`?`${m(a??"")} is another image every time`:n}`})}}}),Si=g({id:"no-insecure-tls-env",on:"workload",severity:"high",profile:"recommended",summary:"Do not switch certificate chec\
ks off by environment variable.",why:"One variable switches the check off for every connection of the program, to every host, and of every program it starts. Anybody on the way can then read and chang\
e what is sent, tokens included, and nothing says so.",standards:["CWE-295"],references:{NODE_TLS_REJECT_UNAUTHORIZED:"https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue"},examples:[],*check(e,s){
for(let o of Ie(e.image.env)){let{name:a,value:i}=o.value;if(!i||i.state==="unknown")continue;let n=I(a,i.value);n&&(yield{at:o,...K(e,`${a}=${i.value}`,`of ${p(e)}`,n),fix:x({variable:"env",name:a,to:null})})}
let t=e.dialect==="dockerfile"?S(e,s):void 0;for(let{keyword:o,name:a,literal:i,span:n}of t?.assignments??[]){let r=o==="ARG"&&i!==""?I(a,i):void 0;r&&(yield{at:{span:n},...K(e,`${a}=${i}`,"of the bui\
ld",r)})}for(let{instruction:o,script:a}of t?.scripts??[]){if(o.keyword!=="RUN")continue;let i=te(()=>new Set(a.commands.flatMap(n=>n.name==="unset"?n.words.map(({text:r})=>r):[])));for(let{assignments:n,
words:r,name:l}of a.commands){for(let d of n){let c=I(d.name,d.value.text);c&&(yield{at:d,...K(e,`${d.name}=${d.value.text}`,"of this command",c),fix:_i(d.span,r[0]?.span)})}for(let d of Ai.has(l)?r.slice(
1):[]){let c=d.text.indexOf("="),h=d.text.slice(0,Math.max(c,0)),u=c>0?I(h,d.text.slice(c+1)):void 0;u&&!i().has(h)&&(yield{at:d,...K(e,d.text,"of this script",u)})}}}}}),Ai=new Set(["export","declare",
"set","setx"]),_i=(e,s)=>({safety:"unsafe",title:"remove it, and have the program trust the certificate: copy the CA in, and name its file",edits:()=>s&&s.start>=e.end?[{span:{...e,end:s.start},text:""}]:
void 0}),K=({ships:e},s,t,o)=>({severity:e?"high":"medium",message:`${m(s)} in the environment ${t} ${Mt(o)}`}),bt={user:"postgres",named:"POSTGRES_USER",scheme:/postgres(?:ql)?/},H={user:"root",scheme:/mysql2?|mariadb/,
isAlone:!0},$t={user:"",scheme:/rediss?|valkeys?/},Ei=[[/^POSTGRES_HOST_AUTH_METHOD$/,/./,"POSTGRES_PASSWORD","${POSTGRES_PASSWORD:?}",bt],[/^MYSQL_ALLOW_EMPTY_PASSWORD$/,/./,"MYSQL_ROOT_PASSWORD","${\
MYSQL_ROOT_PASSWORD:?}",H],[/^MARIADB_ALLOW_EMPTY_(?:ROOT_)?PASSWORD$/,/./,"MARIADB_ROOT_PASSWORD","${MARIADB_ROOT_PASSWORD:?}",H],[/^NEO4J_AUTH$/,/./,"NEO4J_AUTH","neo4j/${NEO4J_PASSWORD:?}",{user:"n\
eo4j",scheme:/(?:bolt|neo4j)(?:\+s{1,2}c?)?/}],[/^ARANGO_NO_AUTH$/,/./,"ARANGO_ROOT_PASSWORD","${ARANGO_ROOT_PASSWORD:?}",{user:"root",scheme:/https?/}],[/^ALLOW_EMPTY_PASSWORD$/,/^bitnami\/redis$/,"R\
EDIS_PASSWORD","${REDIS_PASSWORD:?}",$t],[/^ALLOW_EMPTY_PASSWORD$/,/^bitnami\/valkey$/,"VALKEY_PASSWORD","${VALKEY_PASSWORD:?}",$t],[/^ALLOW_EMPTY_PASSWORD$/,/^bitnami\/postgresql$/,"POSTGRESQL_PASSWO\
RD","${POSTGRESQL_PASSWORD:?}",{...bt,named:"POSTGRESQL_USERNAME"}],[/^ALLOW_EMPTY_PASSWORD$/,/^bitnami\/mariadb$/,"MARIADB_ROOT_PASSWORD","${MARIADB_ROOT_PASSWORD:?}",H],[/^ALLOW_EMPTY_PASSWORD$/,/^bitnami\/mysql$/,
"MYSQL_ROOT_PASSWORD","${MYSQL_ROOT_PASSWORD:?}",H],[/^ALLOW_EMPTY_PASSWORD$/,/^bitnami\/mongodb$/,"MONGODB_ROOT_PASSWORD","${MONGODB_ROOT_PASSWORD:?}",{user:"root",named:"MONGODB_ROOT_USER",scheme:/mongodb/}],
[/^GF_AUTH_ANONYMOUS_ENABLED$/,/./,"GF_AUTH_ANONYMOUS_ENABLED","false"]];function Pi(e,s){let t=Ei.find(([o,a])=>o.test(e)&&a.test(s));return t&&{name:t[2],value:t[3],...t[4]?{account:t[4]}:{}}}var Ri=g(
{id:"no-passwordless-service",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not run services with authentication switched off.",why:"Whoever reaches the port ow\
ns the data: another container on the network, a page in a developer's browser, and, if the port is published, everybody who scans for it, which takes them minutes.",standards:["OWASP-12","NIST-4.4.4",
"CWE-306"],references:{"CWE-306: missing authentication":"https://cwe.mitre.org/data/definitions/306.html"},examples:[],*check(e,s){if(!e.ships)return;let t=Ni(e),o=te(()=>Ut(e));for(let n of y(e.image.
env,({value:r})=>r!==null)){let{name:r,value:l}=n.value,d=l&&l.state!=="unknown"?l.value:void 0;d!==void 0&&Ks(r,d,o)&&(yield{at:n,severity:t,message:`${m(`${r}=${d}`)} lets anyone who can reach ${p(e)}\
 in without a password`,...Di(e,n,s)})}for(let{file:n,text:r,spanOf:l,at:d}of k(e)?Ss(e,s):[]){let c=zs(n,r);c&&(yield{at:{span:l(c.start,c.end)},severity:t,related:[{span:d.span,message:"mounted here"}],
message:`${m(r.slice(c.start,c.end))} lets anyone who can reach ${p(e)} in without a password`})}let a=Ti(e),i=n=>Bs(n.map(({text:r})=>r).join(" "),a);for(let n of A(e)){let r=n.what==="health check"?
void 0:n.commands.find(({words:d})=>i(d)),l=r&&i(r.words);r&&l&&(yield{at:N(n,r.words,d=>i(d)===l),severity:t,message:`${m(l)} lets anyone who can reach ${p(e)} in without a password`})}}});function Ni(e){
return k(e)?e.development?"low":_e(e)?"high":"medium":"medium"}function Di(e,s,t){let{name:o}=s.value,a=Pi(o,e.base?.name??""),i=k(e)?De(e,t):void 0;if(!k(e)||!a||!i)return{};let n=y(e.image.env,u=>u.
name===a.name&&u.name!==o).length>0,r=xs(e,a,{compose:i,containers:t.containers}),{given:l,left:d}=n?{given:[],left:[...r.given,...r.left]}:r,c=[n?`remove \`${o}\``:`write \`${a.name}: ${a.value}\` in \
its place`,...l.length?[`give it to ${xt(l)}`]:[],...d.length?[`give ${xt(d)} the password`]:[],...a.account&&l.length+d.length===0?["give its clients the password"]:[]],h=()=>{let u=n?be(i,s):es(i,s,
a.name,a.value),f=n?[]:r.edits();return u&&f&&[...u,...f]};return{fix:{safety:"unsafe",title:c.join(", and "),edits:h}}}function xt(e){let s=e.slice(0,3).map(({path:t})=>m(t[1]??""));return e.length>s.
length?`${s.join(", ")} and ${e.length-s.length} more`:s.join(" and ")}var Ti=({image:e})=>e.ref&&e.ref.state!=="unknown"?e.ref.value.path?.split("/").pop()??"":"",Wi=g({id:"no-secret-in-command",on:"\
workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secrets out of commands, entrypoints and health checks.",why:"The command line of a process is no secret: `ps` shows i\
t to every account on the host and in the container, `docker inspect` to whoever may ask the engine, and the file it is written in to everybody with the repository.",standards:["OWASP-12","CWE-214"],references:{
"Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/"},instead:void 0,examples:[],*check(e,s){for(let{what:t,command:o,commands:a,setting:i}of A(e)){if(k(e)&&i.via?.some(({how:l})=>l===
"built-from"))continue;let n=s.lookup.source(i.span.file)?.text??"",r=o.script?a.flatMap(l=>Xs(l)??[]):[...bo(n,i.span)];for(let l of r)yield{at:l,severity:l.secret.wellKnown?B(e):l.secret.by==="forma\
t"?"critical":"high",message:`${L(l.secret.what)} ${l.secret.what} stands in the ${t} of ${p(e)}, for everybody who can list processes: read it from a file`}}}}),Ci=g({id:"no-secret-in-env",on:"worklo\
ad",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secrets out of environment variables.",why:"What ENV sets stands in the image for everybody who can pull it, and what Compos\
e sets stands in the repository. Every process in the container inherits it, crash reports and debug pages print it, and `docker inspect` shows it.",standards:["CIS-4.10","OWASP-12","NIST-4.1.4","CWE-\
526","CWE-798"],references:{"Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/","Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],*check(e,s){let t=y(
e.image.env,({value:a})=>a!==null).filter(a=>!X(a));yield*Li(e,s);let o=y(e.image.env).map(({value:a})=>a.name);for(let a of t){let{name:i,literal:n}=a.value,r=E(i,n)??qi(a.value,t);if(!r||ee(i,n,r,s,
o))continue;let l=k(e)&&!a.via?.some(({how:c})=>c==="built-from"),d=l?p(e):e.ships?"the image, for everybody who can pull it":`${p(e)}, and its cache and history`;yield{at:a,severity:Ot(r,e,l),message:`${m(
i)} puts ${L(r.what)} ${r.what} into ${d}${Mi(a.value)?", and loses what follows its `$`, which is read as a variable":""}`,fix:l&&k(e)?Ii(e,a,s):ji(i,e,s)}}}}),Ii=(e,s,t)=>({safety:"unsafe",title:`wr\
ite \`\${${s.value.name}:?}\`, and keep the value where git does not: in .env, on every machine that starts the project`,edits:()=>$e(e,s,t)});function ji(e,s,t){let o=k(s)?[]:Y(s,t),a=({image:n})=>y(
n.env,({name:r})=>r===e).some(r=>!r.via?.some(({how:l})=>l==="built-from")),i=`remove \`${e}\` from ENV, and give it to the container when it starts`;return o.length>0&&o.every(a)?{safety:"unsafe",title:i,
changes:[{variable:"env",name:e,to:null}]}:{safety:"unsafe",title:i,edits:()=>{}}}var Mi=({literal:e,value:s})=>e.includes("$")&&!e.includes(U)&&!(s&&b(s,t=>t===e));function*Li(e,s){for(let{keyword:t,
name:o,literal:a,span:i}of S(e,s)?.deferred??[]){let n=t==="ENV"?E(o,a):void 0;!n||ee(o,a,n,s)||(yield{at:{span:i},severity:Ot(n,e,!1),message:`${m(o)} puts ${L(n.what)} ${n.what} into the image, and \
into every image built on it`})}}function qi({name:e,literal:s,value:t},o){if(!s.includes(U)||t?.state!=="written")return;let a=o.find(({span:i})=>t.via?.some(n=>n.span.start===i.start&&n.span.file===
i.file));return a&&!E(a.value.name,a.value.literal)?E(e,t.value):void 0}function Ot({by:e,wellKnown:s},t,o){let{ships:a,dialect:i}=t;return s?B(t):e==="format"?"critical":o||i==="dockerfile"&&!a?"high":
"critical"}var Ui=/\$?\$(?:apr1|2[aby]|5|6)\$/,Gi=e=>e.split(".").slice(-2).join("_").toUpperCase().replace(/\W/g,"_"),Vi=g({id:"no-secret-in-label",on:"workload",severity:"medium",confidence:"medium",
profile:"recommended",summary:"Keep secrets out of labels.",why:"Labels are there to be read: `docker inspect` shows them without any right to the container, registries list those of an image, and mon\
itoring copies them into every metric.",standards:["OWASP-12","CWE-798"],references:{"Docker object labels":"https://docs.docker.com/engine/manage-resources/labels/"},examples:[],*check(e,s){for(let t of y(
e.image.labels,({value:o})=>o!==null)){let{name:o,literal:a}=t.value,i=E(o.slice(o.lastIndexOf(".")+1),a),n=i?.wellKnown&&/\b(?:docker|podman)\s+run\b/.test(a)?void 0:i,r=Ui.test(a);!n&&!r||X(t)&&E(o,
a)||(yield{at:t,severity:r?"low":"medium",message:r?`${m(o)} shows a password hash of ${p(e)} to whoever can list labels: keep it in a file`:`${m(o)} shows a ${n?.what??"credential"} of ${p(e)} to who\
ever can list labels`,fix:r&&k(e)?{safety:"unsafe",title:"let Compose fill it in, and keep it where git does not: in .env, on every machine that starts the project",edits:()=>$e(e,t,s,Gi(o))}:x({variable:"\
labels",name:o,to:null})})}}}),Ki=/^\/(?:etc|usr|proc|sys|dev|root|boot|bin|sbin|lib|lib64)\/?$|^\/$|^(?:\/var)?\/run\/(?:docker|containerd\/containerd|crio\/crio|podman\/podman)\.sock$/,Hi=g({id:"no-\
sensitive-volume",on:"workload",severity:"low",profile:"strict",summary:"Do not declare volumes over system paths.",why:"A path that VOLUME declares stays writable when the container runs with a read-\
only root, and what was there when the image was built is copied into a fresh volume at every start. Over /etc or /usr an intruder can then change the programs and settings that were to be fixed.",standards:[],
references:{VOLUME:"https://docs.docker.com/reference/dockerfile/#volume"},examples:[],*check({image:e,dialect:s,ships:t}){if(!(s!=="dockerfile"||!t))for(let o of y(e.volumes)){let a=o.value.replace(/^["']|["']$/g,
"");Ki.test(a)?yield{at:o,message:`VOLUME over ${m(a)} keeps it writable under a read-only root`,fix:x({remove:"volumes",items:[a]})}:/^[^:]+:./.test(a)&&!/^[A-Za-z]:[\\/]/.test(a)&&(yield{at:o,message:`${m(
a)} is no bind mount: VOLUME takes paths inside the image only`,fix:x({remove:"volumes",items:[a]})})}}}),Bi=g({id:"no-ssh-server",on:"workload",severity:"medium",profile:"recommended",summary:"Do not\
 run an SSH server in a container.",why:"An SSH server is a second way in, with keys and passwords of its own that somebody has to look after, beside a service that was to be the only one. `docker exe\
c` does the same through the engine, with its access control and its log.",standards:["CIS-5.7"],references:{"docker exec":"https://docs.docker.com/reference/cli/docker/container/exec/"},examples:[],*check(e,s){
if(!e.ships||As(e))return;let t=e.added?.packages.some(a=>/^(?:openssh(?:-server)?|dropbear)$/.test(a))===!0;for(let a of A(e)){let{what:i,commands:n}=a,r=i==="health check"?void 0:n.find(({name:l,words:d})=>/^(?:sshd|dropbear)$/.
test(l)||l==="service"&&/^sshd?$/.test(d[1]?.text??"")||d[0]?.text==="/etc/init.d/ssh");t||=r!==void 0,r&&(yield{at:N(a,r.words.slice(0,1),()=>!0),message:`${p(e)} starts an SSH server`})}let o="host"in
e?e.host:void 0;for(let a of o&&!b(o.networkMode,i=>i==="host")?y(o.portBindings,({containerPort:i,protocol:n})=>i!==null&&n==="tcp"&&St(i)):[]){let i=k(e)?De(e,s):void 0;yield{at:a,message:`${p(e)} p\
ublishes the port of an SSH server`,fix:{safety:"unsafe",title:"remove the port, and use `docker compose exec` instead of SSH",edits:()=>i&&be(i,a)}}}if(e.dialect==="dockerfile")for(let a of y(e.image.
exposedPorts,i=>i.protocol==="tcp"&&St(i)))yield{at:a,severity:"low",message:"the image exposes port 22, that of an SSH server",...!t&&a.value.from===a.value.to?{fix:x({remove:"exposedPorts",items:[a.
value]})}:{}}}}),St=({from:e,to:s})=>e<=22&&s>=22,zi=g({id:"no-unneeded-expose",on:"workload",severity:"medium",profile:"recommended",summary:"Expose only ports the image itself serves.",why:"EXPOSE t\
ells operators and tools what to open: `docker run -P` publishes every port it lists, and firewall rules are made from it. A database or debug port in an application image is an invitation to open it.",
standards:["CIS-5.9"],references:{EXPOSE:"https://docs.docker.com/reference/dockerfile/#expose"},options:{most:ws("More ports than one image should expose.",5)},examples:[],*check(e,s,{most:t}){if(e.dialect!==
"dockerfile"||!e.ships)return;let o=e.base?.ports??[],a=y(e.image.exposedPorts,({from:r})=>!o.includes(r)),i=Fi(e,s);for(let r of a){if(r.value.protocol!=="tcp")continue;let l=Gs(r.value),d=l.find(({service:h})=>i(
h.words)),c=d?l.find(h=>h===d&&h.service.kind==="debug"):l.find(({shared:h,service:u})=>!h&&u.kind!=="debug");c&&(yield{at:r,...c.service.kind==="back door"?{confidence:"low"}:{},message:Yi(c),fix:x({
remove:"exposedPorts",items:[r.value]})})}let n=a[t];n&&(yield{at:n,severity:"low",message:`the image exposes ${a.length} ports: one service needs fewer`})}}),Yi=({port:e,what:s,service:{kind:t}})=>t===
"debug"?`port ${e} is that of ${s}, which no image that ships should open`:t==="back door"?`port ${e} is ${s}, and nothing here shows what it is for`:`port ${e} is that of ${s}, and nothing here shows\
 that the image is that service`;function Fi(e,s){let t=new Map;return o=>{let a=t.get(o)??Ji(e,s,o);return t.set(o,a),a}}function Ji({span:e,base:s},t,o){if(o.test(s?.name??"")||o.test(e.file))return!0;
let a=T(t).find(({source:i})=>i.path===e.file);return a?.instructions.some(({keyword:i,logical:{text:n},heredocs:r})=>[n,...i==="RUN"?r.map(({span:{start:l,end:d}})=>a.source.text.slice(l,d)):[]].some(
l=>Zi(i,l,o)))===!0}function Zi(e,s,t){if(e==="CMD"||e==="ENTRYPOINT"||e==="FROM"||e==="COPY"||e==="ADD")return t.test(s);if(e!=="RUN")return!1;let o=s.replace(/\b(?:pip3?|npm|yarn|gem|composer|cargo|go)\s+(?:install|add|i|ci|get)\b[^&|;]*/g,
"").replace(/[\w.+-]+/g,a=>a.replace(/^[\w.+-]*(?:-client|-dev|-devel|-libs|-tools|-cli)\b/,"").replace(/\blib[\w.+-]*/,""));return t.test(o)}var Qi=g({id:"non-root-user",on:"workload",severity:"high",
profile:"recommended",summary:"Run as a user other than root.",why:"Root in a container is root on the host as far as the kernel is concerned, held back only by namespaces and capabilities. Every hole\
 in those, every careless mount, every writable file inside is worth far more to an intruder who arrives as root.",standards:["CIS-4.1","OWASP-2","PSS-R","CWE-250"],references:{USER:"https://docs.dock\
er.com/reference/dockerfile/#user"},examples:[],*check(e,s){let{image:t,ships:o,windows:a,base:i}=e,{user:n}=t;if(!o||a||n.state==="unknown"||!_s(e)(n.value))return;let r=Pe(e,s),l=Kt(n,s);if(r==="dro\
pped"||l&&zt(l,e,s))return;let d=n.state==="written",c=!k(e)||e.build!==void 0,h=so(e)&&(ie(t.cmd)||ie(t.entrypoint)||k(e)&&!e.build&&!d),u=!ls(e,s)&&!en(e)&&(c||d||i?.account!==void 0)?ys(e,d):void 0,
[f]=u&&"changes"in u?Xi(e,s):[];yield{at:n,severity:h?"info":d?"high":"medium",...r==="unclear"?{confidence:"low"}:{},message:`${p(e)} runs as root${d?`: ${tn(n.value,l)}`:`, ${sn(e)}`}${f?`; what lie\
s in ${m(f)} must belong to another account first`:""}`,...u&&!f?{fix:u}:{}}}}),Xi=({image:{user:e}},{containers:s})=>s.filter(({image:t})=>Ws(t.user.span,e.span)).flatMap(Vt),en=({dialect:e,span:s})=>e===
"dockerfile"&&Ts(s.file);function tn(e,s){return s?`the user is ${e===""?"empty":m(e)} unless the build passes ${m(s)}; give the ARG a default`:e===""?"the user is empty, which means root":e.startsWith(
":")?`${m(e)} names a group and no account, which means root`:ae(e)?`${m(e)} is written here`:`${m(e)} is created with uid 0, so it is root under another name`}function sn({base:e,image:s}){return e?e.
drops&&s.entrypoint.state==="written"?`the default of ${e.name}: its own entrypoint, which changes to ${m(e.account??"another account")}, is replaced`:e.unprivileged?`the default of ${e.name}; ${e.unprivileged}\
 is the same without root`:`the default of ${e.name}${e.account?`, which has the account ${m(e.account)} for this`:""}`:"because nothing says otherwise"}var on=g({id:"numeric-user",on:"workload",severity:"\
info",profile:"strict",summary:"Give the user as a number so that runAsNonRoot can verify it.",why:"Kubernetes cannot tell whether a name is root without opening the image, so it refuses to start a po\
d with runAsNonRoot. A number it checks at once, and a name in /etc/passwd can be given uid 0.",standards:[],references:{runAsNonRoot:"https://kubernetes.io/docs/tasks/configure-pod-container/security\
-context/"},examples:[],*check(e,s){let{dialect:t,image:o,ships:a,windows:i}=e;if(t!=="dockerfile"||!a||i||W(s).length>0||!Ce(o.user,r=>!ae(r)&&typeof _(se(r).account)!="number"))return;let n=an(o.user.
value,e);yield{at:o.user,message:`${m(o.user.value)} is a name: runAsNonRoot can only check a number`,...n===void 0?{}:{fix:{safety:"safe",changes:[{set:"user",to:n}]}}}}});function an(e,{added:s,base:t,
image:o}){let{account:a,group:i}=se(e),n=s?.accounts.find(h=>h.name===a),r=o.ref&&v(o.ref),l=!r||r.tag===null?void 0:r.tag??"",d=n||!t?void 0:Us(t.name,l,a),c=n?.uid??d?.uid;if(!(c===void 0||!/^[1-9]\d*$/.
test(c)))return i===""||typeof _(i)=="number"?i?`${c}:${i}`:c:d&&i===a?`${c}:${d.gid}`:`${c}:${i}`}var At=new Set(["basename cat chgrp chmod chown cp cut date dd df diff dirname du env find grep gzip \
head hostname id install jq ln ls mkdir mktemp mv printenv rm rmdir rsync sed seq sort stat tar touch tr uname unzip wc whoami yq zip","apk apt apt-get dnf yum pip git curl wget openssl ssh-keygen key\
tool envsubst","aws az mc mongo mongoimport mongorestore mongosh mysql mysqladmin mysqldump mariadb mariadb-admin psql pg_dump pg_dumpall pg_isready pg_restore createdb createuser dropdb redis-cli val\
key-cli sqlite3 rabbitmqctl kafka-topics kafka-topics.sh fdbcli etcdctl kubectl helm","alembic atlas dbmate flyway goose liquibase migrate sqlx","jest mocha pytest tox phpunit rspec vitest playwright \
k6 ab"].flatMap(e=>e.split(" "))),nn=g({id:"pid1-handles-signals",on:"workload",severity:"low",confidence:"medium",profile:"strict",summary:"Let process 1 receive signals and reap children.",why:"When\
 a container stops, only its first process, number 1, hears of it. A shell or npm in that place does not tell the program it started: ten seconds later that is killed, in the middle of what it writes.\
 Process 1 also has to collect every process that ended; where it does not, they pile up until nothing new can start.",standards:[],references:{"ENTRYPOINT in shell form":"https://docs.docker.com/refe\
rence/dockerfile/#shell-form-entrypoint-example"},examples:[],*check(e,s){let{ships:t,windows:o}=e;if(!t||o||k(e)&&(b(e.host.init,f=>f)||Yt(e,s))||e.dialect==="dockerfile"&&Y(e,s).some(({host:f})=>b(f.
init,$=>$)))return;let a=s.lookup.shell,i=a&&hs(e,a);if(!i||i.at.via?.some(({how:f})=>f==="built-from")||rn(i,e,s))return;let n=i.script();if(n.fault)return;let r=e.dialect==="dockerfile"?S(e,s):void 0;
if(i.at.value?.form==="shell"&&r&&M(r).some(({shell:f})=>f))return;let l=_t(n),d=l.find(f=>Ne(f,e)==="program"),c=d&&Bt(e,s)?Tt(d,e,s,a):void 0,h=(d&&cn(d))??(c?Et(_t(c),{shell:c.name,certain:!0}):d?void 0:
dn(l,e)),u=c?void 0:h?.last&&ln(h.last,s);h&&(yield{at:i.at,confidence:h.confidence,message:`${h.what} process 1 of ${p(e)}${h.so}`,...u?{fix:{safety:"unsafe",title:"put `exec` before the last program",
edits:u}}:{}})}});function rn({argv:[e]},s,t){let o=e&&v(e),a=o&&to(o);return!a||eo(a)||a==="."||a==="source"||Rt.has(a)?!1:!Os(s,t).program(o)?.text}function ln({words:e,wrappers:s,readsFrom:t,conditional:o,
assignments:a,span:i},{lookup:n}){let r=e[0]?.text??"";if(!(s.every(({name:c})=>/^(?:ba|da|a)?sh$/.test(c))&&t.length===0&&!o)||a.length>0||!/^[\w./-]+$/.test(r))return;let l=[...(n.source(i.file)?.text.
slice(i.start,i.end)??"").matchAll(new RegExp(`(?<![\\w./-])${po(r)}(?![\\w./-])`,"g"))],d=i.start+(l[0]?.index??0);return l.length===1?[{span:{file:i.file,start:d,end:d},text:"exec "}]:void 0}var _t=({
commands:e})=>e.filter(({substitutedInto:s,tested:t})=>!s&&!t);function dn(e,s){let t=e.map(a=>Ne(a,s)),o=t[t.length-1];return t.includes("init")||o===void 0||typeof o=="string"?void 0:Et(e,o)}function Et(e,{
shell:s,certain:t}){let o=e[e.length-1];if(!o||e.some(({name:r,wrappers:l})=>r==="trap"||l.some(d=>d.name==="exec")))return;let a=t?"medium":"low";if(o.background)return{what:`${m(s)} is`,so:` and end\
s once it has started ${Pt(ge(e))} in the background, which stops the container: remove the \`&\``,confidence:a};let i=e.some(({name:r})=>r==="wait");if(F.has(o.name)&&!o.conditional&&!i)return;let n=ge(
e);if(!(n!==void 0&&At.has(n)))return{what:`${m(s)} is`,so:` and does not forward signals to ${Pt(n)}: put \`exec\` before the last program, or start an init such as tini first`,confidence:a,...o.name&&
!F.has(o.name)&&ge(e)===o.name?{last:o}:{}}}function ge(e){let s=e.filter(({name:a})=>a&&!F.has(a)),t=s.findLast(({ends:a})=>a)??s.findLast(({conditional:a})=>!a)??s[s.length-1],o=t?[t,...t.readsFrom].
map(({name:a})=>a):[];return o.findLast(a=>!At.has(a))??o[0]}var Pt=e=>!e||e===U?"what it starts":m(e),Rt=new Set(["npm","yarn","pnpm"]);function cn({name:e,words:s}){let t=s[1]?.text;if(!(!Rt.has(e)||
!t||/^(?:exec|dlx|node)$/.test(t)))return{what:`${m(`${e} ${t}`)} makes ${e}`,so:", and does not forward signals: start the program itself, or an init such as tini first",confidence:"medium"}}var hn=g(
{id:"required-labels",on:"workload",severity:"info",profile:"strict",summary:"Carry the labels your organisation requires.",why:"When a container misbehaves at night, its labels say whose it is and wh\
ere its source lies. One without them is a container nobody answers for.",standards:[],references:{"Image annotations":"https://github.com/opencontainers/image-spec/blob/main/annotations.md"},options:{
image:Ee("Labels of images that ship, and what their values look like: * stands for anything, an empty text for any value."),service:Ee("The same for Compose services, whose image's labels count.")},examples:[],
*check(e,s,{image:t,service:o}){let{labels:a}=e.image,i=k(e)?o:t;if(!e.ships||a.state==="unknown"||Object.keys(i).length===0)return;let n=[];for(let[r,l]of Object.entries(i)){let d=a.value.findLast(c=>c.
state==="unknown"||c.value.name===r);d?l&&d.state==="written"&&d.value.value?.state==="written"&&!G(d.value.value.value,l)&&(yield{at:d,message:`${m(r)} of ${p(e)} does not look like ${m(l)}`,...Nt({[r]:l})}):
n.push(r)}if(n.length){let r=n.length===1;yield{at:k(e)||!e.image.ref?e:e.image.ref,message:`${p(e)} lacks the required ${r?"label":"labels"} ${n.map(m).join(", ")}`,...Nt(Object.fromEntries(n.map(l=>[
l,i[l]??""])))}}}});function Nt(e){let s=Object.entries(e);return s.some(([,t])=>t===""||t.includes("*"))?{}:{fix:x(...s.map(([t,o])=>({variable:"labels",name:t,to:o})))}}var mn=g({id:"secret-as-file",
on:"workload",severity:"info",confidence:"medium",profile:"strict",summary:"Pass credentials as secret files, not as environment.",why:"Every child process inherits the environment, `docker inspect` a\
nd debug pages print it, and crash reports carry it away. A file under /run/secrets is read by the one program that needs it.",standards:["OWASP-12","CWE-526"],references:{"Secrets in Compose":"https:\
//docs.docker.com/compose/how-tos/use-secrets/"},examples:[],*check(e,s){if(k(e))for(let t of y(e.image.env)){let{name:o,literal:a,value:i}=t.value;if(!Ys(o)||i!==null&&!a.includes("\uFFFC")||t.via?.some(
({how:r})=>r==="built-from"))continue;let n=e.base&&Zt(e.base.name)&&!X(t);yield{at:t,message:`${m(o)} hands a credential to every process of ${p(e)}${n?`; this image reads it from a file that ${m(`${o}\
_FILE`)} names`:"; mount it as a secret and read the file"}`,...os(e,o)?{fix:{safety:"unsafe",title:`give it as a secret: \`${o}_FILE\` and \`secrets\`, and check that nothing else reads \`${o}\``,edits:()=>ts(
e,t,s)}}:{}}}}}),fn=/^(?:root|daemon|bin|sys|sync|games|man|lp|mail|news|uucp|proxy|www-data|backup|list|irc|nobody|operator|guest|ftp|adm|shutdown|halt|nonroot)$/,un=g({id:"user-matches-image",on:"wo\
rkload",severity:"low",confidence:"low",profile:"strict",summary:"Use the account the image was built for.",why:"A name that the image's /etc/passwd does not hold ends the container before it starts. \
A number that is not the owner of its data makes the service fail at the first write, and the usual repair is to run it as root after all.",standards:[],references:{USER:"https://docs.docker.com/refer\
ence/dockerfile/#user"},examples:[],*check(e,s){yield*gn(e,s),yield*pn(e);let{image:t,ships:o,windows:a,contents:i,base:n,added:r}=e,l=t.user.state==="written"?se(t.user.value).account:void 0;if(!o||a||
!l||t.user.state!=="written"||_(l)==="refused")return;if(_(l)===void 0){i===null&&r?.copied&&!r.copied.some(({path:u,folder:f})=>u==="/etc/passwd"||f&&/^\/(?:etc)?$/.test(u))?yield{at:t.user,severity:"\
medium",confidence:"high",message:`${m(l)} has no number: an image from scratch has no /etc/passwd to look it up in, so the container does not start`}:n?.account&&l!==n.account&&!(fn.test(l)&&!n.name.
startsWith("cgr.dev/"))&&!yn(e,l)&&(yield{at:t.user,message:`${n.name} documents the account ${m(n.account)}, and nothing here makes ${m(l)}`,fix:x({set:"user",to:n.account})});return}let d=i?.owner,c=d?.
ids.split(":")[0]??(/^[1-9]\d*$/.test(n?.user??"")?n?.user:void 0),h=n?.kind==="datastore"||n?.kind==="broker";c&&h&&_(l)!==_(c)&&_(l)!==0&&!r?.builds&&!r?.mentions.has("chown")&&(yield{at:t.user,message:`${p(
e)} runs as ${l}, and the image was built to run as ${d?.ids??c}${d?.path?`, which owns its data in ${m(d.path)}`:""}`,..._(c)===0?{}:{fix:x({set:"user",to:d?.ids??c})}})}});function*pn(e){if(!e.ships||
e.windows)return;let{hooks:s=[],host:t}=k(e)?e:{},o=[...[e.image.user,...s.map(({user:a})=>a)].flatMap(a=>a.state==="written"?qe(a.value).map(i=>({at:a,part:i})):[]),...t?y(t.groupAdd).flatMap(a=>qe(a.
value).map(i=>({at:a,part:i}))):[]];for(let{at:a,part:i}of o)yield{at:a,severity:"medium",confidence:"high",message:`${m(i)} is out of range: the engine takes numbers from 0 to 2147483647, and starts \
nothing with this one`}}function*gn(e,s){let t=e.contents===null&&!e.windows?S(e,s):void 0;if(!t)return;let o=new Set,a={user:"/etc/passwd",group:"/etc/group"},i=M(t).toReversed();if(!i.some(({scripts:n})=>n.
some(({instruction:r})=>r.keyword==="RUN")))for(let{each:n,copy:r}of i.flatMap(l=>l.copies.map(d=>({each:l,copy:d})))){let{owner:l}=r,[d="",c=""]=(l&&v(l))?.split(":")??[],h=[...Ue(d)||o.has(a.user)?[]:
[d],...Ue(c)||o.has(a.group)?[]:[c]],u=r.instruction.flags.some(({name:f,text:$})=>f==="link"&&$!=="false");l&&n===t&&h.some(Boolean)&&!u&&(yield{at:{span:l.span},severity:"medium",confidence:"high",message:`${h.
filter(Boolean).map(m).join(" and ")} cannot be looked up: an image from scratch has no /etc/passwd or /etc/group, so the files belong to root; use numbers`});for(let f of Object.values(a))vn(r,f)&&o.
add(f)}}var vn=(e,s)=>co(e)?.some(({path:t,folder:o,file:a})=>t===s||a===s?!0:o&&(t==="/"||t==="/etc")&&!(a&&wn.test(a)))??!0,wn=/^\/etc\/(?:passwd|group|g?shadow)$/,yn=({added:e,image:s},t)=>e===void 0||
e.builds||e.copied===null||e.mentions.has(t)||e.copied.some(({path:o})=>o==="/etc/passwd")||v(s.user)?.includes("$")===!0,kn=g({id:"valid-image-reference",on:"workload",severity:"high",profile:"recomm\
ended",summary:"Write image references that can be pulled.",why:"A reference that breaks the grammar stops the build or the deployment, often only where a variable is empty. Somebody in a hurry then r\
eplaces a pinned image by whatever works.",standards:[],references:{"Grammar of references":"https://github.com/distribution/reference"},examples:[],*check({references:e},s){for(let{ref:t}of e)b(t,({fault:o})=>o!==
void 0)&&(yield{at:t,message:`${m(t.value.text)} is no image reference: ${t.value.fault}`,...bn(t,t.value.text,s)})}});function bn({span:e},s,{lookup:t}){let o=t.source(e.file)?.text.slice(e.start,e.end)??
"",a=/^(["']?)(.*)\1$/.exec(o),i=s.trim(),n=yo(i.slice(i.lastIndexOf("/")+1),/[:@]/),r=i.slice(0,i.lastIndexOf("/")+1)+n,l=[i,i.replace(/:$/,""),r.toLowerCase()+i.slice(r.length)].find(c=>c!==s&&c!==""&&
mo(c).fault===void 0);if(l===void 0||a?.[2]!==s)return{};let d={...e,start:e.start+(a[1]?.length??0),end:e.end-(a[1]?.length??0)};return{fix:{safety:"unsafe",title:`change it to ${m(l)}, and check tha\
t it is the image you mean`,edits:[{span:d,text:l}]}}}module.exports={a:xo,b:Ao,c:Do,d:To,e:Co,f:jo,g:Mo,h:Ho,i:Yo,j:Fo,k:Xo,l:oa,m:na,n:la,o:ca,p:ga,q:Aa,r:_a,s:Ra,t:Ca,u:Ia,v:La,w:Za,x:li,y:yi,z:ki,
A:Oi,B:Si,C:Ri,D:Wi,E:Ci,F:Vi,G:Hi,H:Bi,I:zi,J:Qi,K:on,L:nn,M:hn,N:mn,O:un,P:kn};
