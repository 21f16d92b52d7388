"use strict";const{$a:ke,Ad:Wt,Da:$e,Dc:C,E:jt,Fb:Mt,Ga:xe,Gb:Lt,Hc:Oe,I:qt,Ka:Ut,La:Gt,Mc:Ht,Md:Kt,Na:Se,Nd:Vt,Ob:Bt,Oc:Yt,Od:Ft,Q:zt,Qa:Jt,Qb:Qt,Qc:Xt,R:Ae,Rb:Zt,Rc:es,Sb:ts,T:ss,Tb:Ee,Tc:os,Ud:_e,Vc:Re,W:ns,Wc:is,
X:as,aa:rs,ad:ls,bd:ds,cc:cs,fb:Pe,fc:Te,fd:hs,hc:De,hd:z,id:Ce,jd:ms,ka:J,kc:M,kd:us,la:fs,lb:ps,lc:w,m:gs,ma:E,md:vs,nd:ws,qc:ys,rc:bs,sc:ks,tb:$s,tc:Q,ub:Ne,vb:xs,vc:Os,wa:Ss,wc:As,xd:Es}=require("./rule.js"),
{w:_s}=require("./apparmor-system.js"),{b:Rs,c:Ps,n:Ts}=require("./syscalls.js"),{b:Ds,d:Cs,f:Ns,o:Is,q:Ws,r:Ie}=require("./listening.js"),{a:g,c:js,d:O}=require("./define.js"),{$a:Ms,$d:_,$e:A,A:Ls,Aa:P,
Ae:qs,Ba:Us,Bf:y,C:Gs,Ca:N,Cf:We,D:Hs,Dc:Ks,Df:v,E:Vs,Eb:Bs,Ef:R,F:L,Fa:Ys,Ff:Fs,Ga:je,Gb:zs,Hc:Js,Jf:X,Nf:Me,Pa:Qs,Pb:Z,Qd:Xs,Ra:Zs,Te:f,Ua:eo,Vd:q,Xa:to,Ya:so,Yd:oo,ab:no,ae:ee,be:io,ce:te,ee:Le,f:I,
fe:qe,ff:ao,g:U,gb:ro,gf:lo,h:se,hf:Ue,i:oe,if:co,j:Ge,jf:ho,ka:mo,la:uo,lc:ne,m:fo,ma:po,mc:go,nb:h,nf:vo,ob:W,pc:wo,qc:yo,re:bo,rf:G,s:b,sa:He,sc:ko,tf:H,u:K,uf:$o,vf:xo,w:Oo,wa:ie,wf:So,xb:Ao,xe:ae,
xf:V,yb:Eo,yd:_o,yf:$,ze:Ke,zf:Ve}=require("./core.js");var re=["ignore","ignore-block","ignore-file"],Ro=g({id:"valid-ignore",on:"ignore",severity:"low",profile:"recommended",summary:"Keep ignore com\
ments true: name a rule that exists, say until when, and remove what ignores nothing.",why:"A comment without a rule, or with a misspelt one, ignores nothing, whatever its author believes. A comment t\
hat stays after the fix hides the same mistake when somebody makes it again.",standards:["CWE-1127"],references:{"Ignoring findings":"https://github.com/seaworthy-lint/seaworthy#ignoring-a-finding"},examples:[],
*check({suppression:e,used:t,refused:s,ran:o,known:n,others:i,judged:a,text:r}){let{by:l,word:d,rules:c,until:m,span:p}=e;if(l!=="seaworthy")return;if(!re.includes(d)){let k=K(d,re);yield{at:{span:p},
message:`there is no \`${d}\`${k?`, did you mean \`${k}\`?`:`: write ${re.join(", ")}`}`,...k?Po(r,p,`seaworthy: ${d}`,`seaworthy: ${k}`):{}};return}c.length===0&&(yield{at:{span:p},message:"this igno\
res nothing: name the rules, such as `seaworthy: ignore[no-sudo] why it is fine here`"}),m&&!Me(m.value)&&(yield{at:m,message:`${JSON.stringify(m.value)} is not a valid date: use YYYY-MM-DD`,...To(m)});
let u=c.map(k=>k.span);for(let{value:k,span:S}of c.filter(T=>!n.has(T.value))){let T=i.get(k);if(T?.unchecked&&(yield{at:{span:S},message:`${T.id} is ${T.isA}, and seaworthy does not check it: this ig\
nores nothing`,...u.length===1?Be(r,p):Fe(r,u,S)}),T)continue;let j=K(k,n);yield{at:{span:S},message:`there is no rule ${JSON.stringify(k)}${j?`, did you mean ${j}?`:" (see seaworthy rules)"}`,...j?Ye(
S,j):{}}}let x=k=>i.get(k)?.rules??[k],D=c.filter(({value:k})=>!t.has(k)&&k!=="valid-ignore"&&x(k).length>0&&x(k).every(S=>o.has(S)));if(!(!a||D.length===0||s.size>0))if(D.length===c.length){let k=r.slice(
e.covers.start,e.covers.end).trimEnd(),S=/[:{][ \t]*(?:#|$)/.test(k.slice(k.lastIndexOf(`
`)+1))&&d==="ignore"?", or write ignore-block for what is inside":"";yield{at:{span:p},message:`unused ignore comment: no finding of these rules is here; remove it${S}`,...Be(r,p)}}else for(let{value:k,
span:S}of D)yield{at:{span:S},message:`${k} finds nothing here: remove it from the list`,...Fe(r,u,S)}}});function Be(e,{file:t,start:s,end:o}){if(e[s]!=="#")return{};let n=_o(e,{file:t,start:s,end:o}),
i=e.slice(n.start,s);return{fix:{title:"remove the comment",safety:"safe",edits:[{span:i.trim()?{file:t,start:n.start+i.trimEnd().length,end:o}:n,text:""}]}}}var Ye=(e,t)=>({fix:{title:`write ${t}, an\
d check that this is meant`,safety:"unsafe",edits:[{span:e,text:t}]}});function Po(e,{file:t,start:s,end:o},n,i){let a=e.slice(s,o).indexOf(n);return a<0?{}:Ye({file:t,start:s+a,end:s+a+n.length},i)}function To({
value:e,span:t}){let[,s="",o="",n=""]=/^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(e)??[],i=Number(s)>12?`${n}-${o.padStart(2,"0")}-${s}`:`${n}-${s.padStart(2,"0")}-${o}`;return Me(i)&&Number(s)>12!=Number(
o)>12?{fix:{title:`write ${i}`,safety:"safe",edits:[{span:t,text:i}]}}:{}}function Fe(e,t,s){let o=t.indexOf(s),[n,i]=[t[o-1],t[o+1]],a=n?{...s,start:n.end}:i?{...s,end:i.start}:void 0;return!a||!/^[\w/.,\s-]+$/.
test(e.slice(a.start,a.end))?{}:{fix:{title:"remove it from the list",safety:"safe",edits:[{span:a,text:""}]}}}var Do=g({id:"dockerignore-present",on:"project",severity:"medium",otherwise:void 0,profile:"\
recommended",summary:"Put a .dockerignore beside every context that is copied whole.",why:"COPY . takes everything: .git with its whole history, .env files, keys, local databases. They end up in the i\
mage or the build cache, where anyone with access to either can read them.",standards:["CIS-4.10","NIST-4.1.4","CWE-538"],references:{".dockerignore files":"https://docs.docker.com/build/concepts/cont\
ext/#dockerignore-files"},instead:void 0,examples:[],*check(e){for(let t of I(e)){if(t.skipped||t.source.alone)continue;let s=No(t);if(s.length===0||jo(t,e))continue;let o=new Set(t.final?q(t.final):[]),
n=()=>Yt(t,e);for(let{source:i,copy:a,stage:r}of s)yield{at:i,...Wo(a,r,o),fix:{safety:"unsafe",title:Co,edits:n}}}}}),Co="write a .dockerignore that excludes .git, .env files and keys, and check that\
 the build needs none of them";function No({stages:e}){let t=[];for(let s of e)for(let o of s.copies){let n=o.from?void 0:o.sources.find(i=>Io(i,s));n&&t.push({source:n,copy:o,stage:s})}return t}function Io(e,{
windows:t}){let s=v(e);return s!==void 0&&xe(s,t)}function Wo({instruction:e},t,s){return s.has(t)?{severity:"medium",...w(`${e.keyword} copies the whole context into the image`,{label:"no .dockerigno\
re excludes .git, .env and keys",joint:", and "})}:{severity:"low",...w(`${e.keyword} copies the whole context into the build cache`,{label:"no .dockerignore excludes .git, .env and keys",joint:", and\
 "})}}function jo(e,t){let s=t.containers.filter(({build:a})=>a?.dockerfile===e.source.path),o=new Set(s.map(({build:a})=>a?.context)),n=$e(e,t),i=n.some(({path:a})=>a===`${e.source.path}.dockerignore`);
return o.has(null)||n.length>0&&(i||o.size<=n.length||o.size===0)}var Mo=g({id:"image-updates-configured",on:"project",severity:"info",confidence:"medium",profile:"strict",summary:"Let a bot keep imag\
e references up to date.",why:"Pinned images keep their vulnerabilities. With a bot that proposes updates every week, a known vulnerability is fixed in days, not years.",standards:["OWASP-13"],references:{
"Dependabot options":"https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference"},examples:[],*check(e){let{lookup:t}=e,s=t.root,o=Js.flatMap(i=>t.source(
s?`${s}/${i}`:i)??[]),n=o.filter(({path:i})=>/dependabot/.test(i));if(!(n.length===0||o.length>n.length))for(let{kind:i,path:a,span:r}of Lo(e)){let l=`/${a.includes("/")?a.slice(0,a.lastIndexOf("/")):
""}`,d=s&&a.startsWith(`${s}/`)?l.slice(s.length+1)||"/":l;n.some(c=>Vt(c,i,d))||(yield{at:{span:r},message:`no bot keeps the images of ${h(a)} up to date: add ${h(i)} for ${h(d)} to dependabot.yml`,fix:{
safety:"safe",title:`add \`package-ecosystem: ${i}\` with \`directory: ${d}\` to dependabot.yml`,edits:()=>n[0]?Ft(n[0],i,d):void 0}})}}});function Lo(e){let t=new Map,s=(o,n)=>{let i=n.file.slice(0,n.
file.lastIndexOf("/")+1);t.has(`${o} ${i}`)||t.set(`${o} ${i}`,{kind:o,path:n.file,span:n})};for(let{skipped:o,stages:n}of I(e))for(let{base:i}of o?[]:n.slice(0,1))s("docker",i.span);for(let{references:o}of e.
containers)for(let{role:n,ref:i}of o)n==="image"&&i.state==="written"&&s("docker-compose",i.span);return[...t.values()]}var qo=g({id:"network-segmentation",on:"project",severity:"low",profile:"strict",
summary:"Keep edge services and datastores on separate networks.",why:"A published service is attacked first. If it shares a network with the database, it can connect to it directly; on separate netwo\
rks the attacker must also compromise the application in between.",standards:["OWASP-5","NIST-4.3.3","CWE-653"],references:{"Networking in Compose":"https://docs.docker.com/compose/how-tos/networking/\
#specify-custom-networks"},instead:void 0,examples:[],*check(e){for(let t of U(e)){let s=[...G(t,e).values()];if(s.length<3)continue;let o=s.filter(n=>y(n.host.portBindings).length>0&&!ze(n)&&le(n).length===
1);for(let n of s.filter(ze)){let i=new Set(le(n)),a=o.filter(l=>le(l).some(d=>i.has(d)));if(a.length===0)continue;let r=a.map(({path:l})=>h(l[1]??"")).slice(0,5).join(", ");yield{at:n,message:`datast\
ore ${h(n.path[1]??"")} shares a network with ${r}, which ${a.length>1?"are":"is"} published on the host`,related:a.slice(0,5).flatMap(l=>y(l.host.portBindings).slice(0,1).map(({span:d})=>({span:d,message:"\
published here"})))}}}}}),le=({host:e})=>e.networkMode.state==="default"?y(e.networks,({external:t})=>$(t,s=>!s)).map(({value:t})=>t.name):[],ze=({image:e,base:t})=>t?.kind==="datastore"||t?.kind==="b\
roker"||Lt(e),Uo=/(?:^|[/._-])(?:tests?|testing|testdata|fixtures?|e2e|examples?|samples?|demo)(?:[/._-]|$)/i,Go=g({id:"no-committed-secret-file",on:"project",severity:"high",confidence:"medium",profile:"\
recommended",summary:"Keep secret files out of the repository and the build context.",why:"A secret that is mounted from a file is only as secret as the file. In git, everyone with a clone has it inde\
finitely; in a build context it ends up in an image or its cache.",standards:["OWASP-12","CWE-538"],references:{"Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/"},instead:void 0,
examples:[],*check(e){let{lookup:t}=e;for(let s of U(e))for(let o of co(lo(s,"secrets"))){let n=Ue(o,"file"),i=ho(n);if(!n||!i||/^[/~]/.test(i))continue;let a=He(s.folder,i),r=t.source(a);if(!r||Uo.test(
a)||Jt(je(a)??Ys,r.text)==="none")continue;let l=t.ignored?.(a)!==!0;!l&&Se(a,e)!==!1||(yield{at:{span:n.node.span,via:n.at.via},about:[a],severity:l?"high":"medium",...l?w(`the file of secret ${h(o.name)}\
 is in the repository`,{help:"have git ignore it, and change the secret",joint:": "}):{message:`the file of secret ${h(o.name)} is in a build context, and no .dockerignore excludes it`},...l?{}:{fix:{
safety:"unsafe",title:"exclude it in .dockerignore, and check that no build needs it",edits:()=>Ee(a,e)}}})}}}),Ho=g({id:"no-ignored-copy-source",on:"project",severity:"medium",profile:"recommended",summary:"\
Do not copy files that .dockerignore excludes.",why:"The builder never sees the file: the build fails with an error about a file that exists or, with a wildcard, continues without it. The usual fix is\
 to remove the line from .dockerignore, which also lets in everything else it excluded.",standards:[],references:{".dockerignore files":"https://docs.docker.com/build/concepts/context/#dockerignore-fi\
les"},examples:[],*check(e){for(let t of I(e)){let s=t.skipped?void 0:Bo(t,e);if(!s)continue;let o=Ke(s.text),n=qs(s.text),i=ae(s.text).flatMap(({except:a,pattern:r})=>a?[r]:[]);for(let{copies:a,windows:r}of t.
stages)for(let l of a)for(let d of l.from?[]:l.sources){let c=v(d)?.replace(/^["']|["']$/g,"");if(c===void 0)continue;n&&(xe(c,r)||Ko(c))&&(yield{at:d,...w(`${s.path} excludes every file, so ${h(`${l.
instruction.keyword} ${c}`)} copies nothing`,{help:`add a line for each path the image needs, such as ${h("!src")}`,joint:": "}),related:[{span:{file:s.path,start:n.start,end:n.end},message:"excluded \
here"}]});let m=uo(c,r);if(!Vo(c,m,l)||!o.ignores(m)||i.some(u=>u.startsWith(`${m}/`)||/^\*/.test(u)))continue;let p=ae(s.text).findLast(({except:u})=>!u);yield{at:d,...w(`${h(m)} is excluded by ${s.path}`,
{label:"the builder never sees it",joint:", so "}),...p?{related:[{span:{file:s.path,...Yo(s,m)},message:"excluded here"}]}:{},...je(m)||/(?:^|\/)\.(?:env|git)(?:[./]|$)/.test(m)?{}:{fix:{safety:"unsa\
fe",title:`add ${h(`!${m}`)} to ${s.path}, and check that the image should contain it`,edits:[ts(s,`!${m}`)]}}}}}}}),Ko=e=>/[*?[]/.test(e)&&!Je(e),Je=e=>/^[\w+.-]+:\/\/|^git@/.test(e),Vo=(e,t,{instruction:s})=>t!==
""&&!/[*?[\\$]/.test(t)&&!Je(e)&&!(s.keyword==="ADD"&&e.includes("://"));function Bo(e,t){let s=$e(e,t),[o]=s;if(!o||s.length>1)return;let n=e.source.path.slice(0,e.source.path.lastIndexOf("/")+1);return t.
containers.some(({build:i})=>i?.dockerfile===e.source.path)||o.path===`${e.source.path}.dockerignore`||o.path===`${n}.dockerignore`?o:void 0}function Yo({text:e},t){let s=ae(e).findLast(({except:o,start:n,
end:i})=>!o&&Ke(e.slice(n,i)).ignores(t));return{start:s?.start??0,end:s?.end??0}}var Fo=/(?:^|[._-])(?:example|sample|template|dist|default|defaults|tmpl|tpl)(?:[._-]|$)/i,zo=/(?:^|[/._-])(?:tests?|testing|fixtures?|e2e|ci|examples?|demo|samples?)(?:[/._-]|$)/i,
Jo=g({id:"no-secret-in-env-file",on:"project",severity:"high",confidence:"medium",profile:"recommended",summary:"Do not commit env files with live secrets.",why:"Anyone who can read the repository, no\
w or in ten years, has the password: deleting the file later leaves it in the history. Bots constantly search public commits for such files.",standards:["OWASP-12","CWE-312"],references:{"Environment \
variables in Compose":"https://docs.docker.com/compose/how-tos/environment-variables/best-practices/"},instead:void 0,examples:[],*check(e){for(let t of U(e)){let s=Xo(t,e);for(let{source:o,values:n}of So(
t,e.lookup)){let i=e.lookup.ignored?.(o.path)!==!0,a=i?void 0:Se(o.path,e);if(!(Fo.test(o.path.slice(o.path.lastIndexOf("/")+1))||!i&&a!==!1))for(let[r,l]of n){let d=$o(l),c=A(r,d);if(!c||!i&&c.wellKnown||
V(r,d,c,e,n.keys()))continue;let m=`${W(c.what)} ${c.what}`;yield{at:l,severity:i&&Qo(c,o.path,s.get(o.path))?"high":"medium",...i?w(`${h(r)} stores ${m} in the repository`,{help:"have git ignore the \
file, or use a secret",joint:": "}):{message:`${h(r)} stores ${m} in a build context, and no .dockerignore excludes the file`},...i?{}:{fix:{safety:"unsafe",title:"exclude the file in .dockerignore, a\
nd check that no build needs it",edits:()=>Ee(o.path,e)}}}}}}}}),Qo=(e,t,s=[])=>e.wellKnown?s.some(o=>Q(o)==="high"):e.by==="format"||!zo.test(t);function Xo(e,t){let s=G(e,t),o=new Map;for(let n of vo(
e)){let i=s.get(n.name);if(i)for(let{source:a}of xo(e,t.lookup,Ue(n,"env_file")))o.get(a.path)?.push(i)||o.set(a.path,[i])}return o}var Zo=g({id:"no-unused-profile",on:"project",severity:"low",profile:"\
strict",summary:"Attach the profiles the repository defines.",why:"A profile in the repository looks like a control that is in place. If no service uses it, it confines nothing, and the services it wa\
s written for run with the engine's default.",standards:["CIS-5.2","CIS-5.22"],references:{security_opt:"https://docs.docker.com/reference/compose-file/services/#security_opt"},instead:void 0,examples:[],
*check(e){let{attachments:t,projects:s,isUnclear:o}=e.profiles;if(s===0||o)return;let n=(i,a)=>t.some(r=>r.dialect===i&&r.names===a);for(let{profile:i,source:a}of se(e))i&&!a.alone&&!n("seccomp",a.path)&&
(yield{at:{span:{...i.span,end:i.span.start+1}},standards:["CIS-5.22"],message:"no container that is checked here uses this seccomp profile"});for(let{profiles:i,source:a}of oe(e))for(let{profile:r}of i)
a.alone||r.name.includes("//")||r.attachment!==void 0||n("apparmor",r.name)||(yield{at:r.node.name,standards:["CIS-5.2"],message:`no container that is checked here uses the profile \`${r.name.slice(0,
60)}\``})}}),en=g({id:"profile-exists",on:"project",severity:"medium",profile:"recommended",summary:"Reference only seccomp and AppArmor profiles that exist.",why:"A service whose seccomp profile is m\
issing does not start. The usual fix is to remove the option, and the container then runs without its intended filter.",standards:["CIS-5.2","CIS-5.22","OWASP-6"],references:{"Seccomp security profile\
s":"https://docs.docker.com/engine/security/seccomp/"},examples:[],*check(e){for(let t of e.containers){if(t.stack)continue;let s=Ls(t.host,"apparmor");if(s&&!s.option.fault&&sn(s.option.value,e)){let n=K(
s.option.value,Xe(e));yield{at:s.at,...w(`no file here defines the AppArmor profile ${h(s.option.value)} of ${f(t)}`,{label:`unless it is loaded on every host, the container does not start${n?`. Did y\
ou mean ${h(n)}?`:""}`}),severity:"low",confidence:"low",standards:["CIS-5.2","OWASP-6"],...n?Qe(t,s.at,s.option.value,n):{}}}let{folder:o}=t;if(o!==void 0)for(let n of y(t.host.securityOpt)){let{key:i,
value:a,fault:r}=Oo(n.value),l=i==="seccomp"&&!r?on(a,o,e):void 0;if(!l)continue;let d=K(a,tn(o,e));yield{at:n,standards:["CIS-5.22","OWASP-6"],message:`the seccomp profile ${h(a)} of ${f(t)} ${l}: th\
e container does not start without it`,...d?Qe(t,n,a,d):{}}}}}}),Qe=(e,t,s,o)=>({fix:{...js("it is the profile you mean",{of:e,replace:"securityOpt",item:t.value,by:`${t.value.slice(0,t.value.length-s.
length)}${o}`}),title:`name ${h(o)}`}}),tn=(e,{profiles:t})=>se(t).flatMap(({source:{path:s},profile:o})=>o?e===""?[`./${s}`]:s.startsWith(`${e}/`)?[`./${s.slice(e.length+1)}`]:[]:[]),Xe=({profiles:e})=>oe(
e).flatMap(({profiles:t})=>t.map(({profile:s})=>s.name)),sn=(e,t)=>!_s(e)&&!e.includes("\uFFFC")&&!Xe(t).includes(e);function on(e,t,{lookup:s}){if(e==="unconfined"||e==="builtin"||/^[/~]/.test(e))return;
let o=He(t,e),n=s.source(o);if(!n)return s.absent?.(o)?"is not there":void 0;try{JSON.parse(n.text);return}catch{return"is not JSON"}}var nn=g({id:"profile-fits-container",on:"project",severity:"high",
confidence:"medium",profile:"recommended",summary:"Give a container a profile it can start and work under.",why:"A profile that does not fit is noticed at the worst time: the container does not start,\
 or fails at an operation that was not tested. The usual fix is to remove security_opt, and nothing confines the service any more.",standards:["OWASP-6"],references:{"AppArmor security profiles for Do\
cker":"https://docs.docker.com/engine/security/apparmor/"},instead:void 0,examples:[],*check(e){let{profiles:t,containers:s}=e;for(let o of t.attachments){let{container:n,dialect:i,names:a}=o;if(!s.includes(
n)||n.windows||Cs(n.host))continue;let r=i==="seccomp"?se(t).find(({source:l})=>l.path===a):void 0;r?yield*rn(o,r):i==="apparmor"&&(yield*ln(o,oe(t)))}}});function an({host:e,engine:t}){if(e.capAdd.state===
"unknown"||e.capDrop.state==="unknown")return;let s=a=>a.toUpperCase().replace(/^CAP_/,""),o=new Set(y(e.capDrop).map(({value:a})=>s(a))),n=y(e.capAdd).map(({value:a})=>s(a)),i=o.has("ALL")?[]:[...Rs[t??
"docker"].capabilities].filter(a=>!o.has(a));return new Set([...i,...n.includes("ALL")?Ps:n].map(a=>`CAP_${a}`))}function*rn({container:e,at:t},s){let o=an(e),n=s.filter(o),i=s.profile?.defaultAction?.
span;if(!n||!i||s.skipped)return;let a=[{span:i,message:"the profile's default"}],r=[us,ws,...Wt(e)?[]:[vs]].flatMap(c=>Es(s,n,c)).map(c=>c.name);r.length>0&&(yield{at:t,...w(`${f(e)} cannot start und\
er this profile`,{label:`starting takes ${Pe(r)}`}),help:"allow these calls in the profile",related:a});let l=s.filter(),d=o&&l?[...Ts.keys()].filter(c=>ke(n.verdict(c))&&!ke(l.verdict(c))):[];d.length>
0&&(yield{at:t,message:`the capabilities of ${f(e)} make the profile allow ${Pe(d,6)}`,severity:"medium",related:a})}function*ln({container:e,at:t,names:s},o){let n=o.flatMap(({profiles:u})=>u).find(({
profile:u})=>u.name===s);if(!n)return;let{node:i}=n.profile,a=[{span:i.name.span,message:"the profile"}],r=i.flags.find(({value:u})=>/^(?:complain|unconfined|default_allow|prompt)$/.test(u));if(r&&(yield{
at:t,...w(`${f(e)} is given a profile in ${r.value} mode`,{label:`${r.value==="default_allow"?"stops only what it denies":r.value==="prompt"?"asks where it should stop":"stops nothing"}`,joint:", whic\
h "}),severity:"medium",related:a}),!n.complete)return;if(n.profile.system.every(({path:u})=>u.value==="abstractions/base"))for(let u of y(e.host.capAdd)){let x=u.value.toLowerCase().replace(/^cap_/,"");
x!=="all"&&!gs(n,x)&&(yield{at:u,...w(`the AppArmor profile ${h(s)} does not allow \`${x}\``,{label:`${f(e)} gets it without effect`}),severity:"medium",related:a})}let{image:l}=e,d=v(l.entrypoint)??(l.
entrypoint.state==="unknown"?void 0:v(l.cmd)),[c]=d?.form==="exec"?d.words:[],m=c&&$(c,u=>u.startsWith("/"))?c.value:void 0;if(!m||r)return;let p=/^\/(?:s?bin|lib\w*)\//.test(m)?`/usr${m}`:m;[m,p].some(
u=>n.allows(u,"exec")||n.allows(u,"mmap"))||(yield{at:t,message:`the profile allows neither to execute nor to map \`${m.slice(0,60)}\`, which is what ${f(e)} starts`,help:`add \`${m.slice(0,60)} mrix,\
\` to the profile`,related:a})}var dn=g({id:"supervisor-drops-root",on:"project",severity:"medium",profile:"recommended",summary:"Let a process supervisor run its programs without root.",why:"supervis\
ord runs each program as the account its section names, and as its own account, root, when it names none. A vulnerability in any of them then exposes all of them, and everything root in the container \
can reach.",standards:["CWE-250"],references:{"supervisord: user":"https://supervisord.org/configuration.html#program-x-section-values"},instead:void 0,examples:[],*check(e){for(let t of I(e))for(let s of t.
skipped?[]:rs(t,e)){let o=fs(s,e)?.image.user;if(!(!o||!$(o,te)))for(let{copy:n,source:i}of cn(s,t.source,e)){let a=hn(i).filter(({name:c})=>/^(?:program|fcgi-program|eventlistener):/.test(c)),r=a.filter(
({user:c})=>c===void 0||io(c)),l=n.sources.find(c=>v(c)?.endsWith(i.path.split("/").pop()??""))??n.destination,d=r.map(({name:c})=>h(c.slice(c.indexOf(":")+1))).join(", ");r.length?yield{at:l,...w(`su\
pervisord runs ${d} as root`,{help:`name a ${h("user=")} in each section, or USER in the Dockerfile`,joint:": "}),related:r.slice(0,5).map(({span:c})=>({span:c,message:"no user other than root is set"}))}:
a.length>1&&(yield{at:l,severity:"info",...w(`${a.length} programs run in one container under supervisord as root`,{help:"use one container for each",joint:": "})})}}}});function cn({copies:e},{path:t},{
lookup:s}){let o=t.slice(0,t.lastIndexOf("/")+1);return e.flatMap(n=>n.from?[]:n.sources.flatMap(i=>{let a=v(i)?.replace(/^\.?\/+/,""),r=a&&/supervisor[\w.-]{0,100}\.(?:conf|ini)$/.test(a)?s.source(`${o}${a}`):
void 0;return r?[{copy:n,source:r}]:[]}))}function hn({text:e,path:t}){return[...e.matchAll(/^\[([^\]\r\n]{1,200})\][^\n]*((?:\n(?!\[)[^\n]*)*)/gm)].map(s=>({name:s[1]??"",user:/^[ \t]*user\s*=\s*([^\s;]+)/m.
exec(s[2]??"")?.[1],span:{file:t,start:s.index,end:s.index+(s[1]?.length??0)+2}}))}var mn=g({id:"allowed-registry",on:"workload",severity:"medium",profile:"strict",summary:"Pull only from approved reg\
istries and repositories.",why:"The publisher of an image runs code in your builds and on your hosts. A list of vetted registries and repositories prevents images from a mistyped or deceptive name.",standards:[
"CIS-4.2","NIST-4.1.5","OWASP-13"],references:{"Image names":"https://docs.docker.com/reference/cli/docker/image/tag/"},options:{allow:es("Registries and repositories, such as ghcr.io/acme or docker.i\
o/library/*; one without * also matches everything below it.")},instead:void 0,examples:[],*check({references:e},{builtImages:t},{allow:s}){if(s)for(let{ref:o}of e){if(o.state==="unknown")continue;let{
domain:n,path:i,fault:a,text:r}=o.value;if(n===null||i===null||a||t.has(N(o.value)))continue;let l=n==="docker.io"&&!i.includes("/")?`library/${i}`:i;s.some(d=>un(d,n,l))||(yield{at:o,message:`${h(r)}\
 comes from ${n}/${l}, which is not on the list of approved registries`})}}});function un(e,t,s){let[o="",...n]=mo(e.replace(/^https?:\/\//,"")).split("/"),i=/[.:*]/.test(o)||o==="localhost",a=!i||o===
"index.docker.io"?"docker.io":o,r=(i?n:[o,...n]).join("/"),l=a==="docker.io"&&r&&!r.includes("/")?[r,`library/${r}`]:[r];return L(t,a)&&l.some(d=>d===""||L(s,d)||!d.includes("*")&&s.startsWith(`${d}/`))}
var Ze=["gcr.io/distroless/*","cgr.dev/chainguard/*","dhi.io/*"],fn=g({id:"approved-base-image",on:"workload",severity:"low",profile:"strict",summary:"Run on an approved minimal base image.",why:"Ever\
y program in the base image can have a vulnerability, and intruders use its shell and package manager. Minimal images that are rebuilt daily contain neither.",standards:["CIS-4.2","NIST-4.1.5","OWASP-\
13"],references:{"Distroless images":"https://github.com/GoogleContainerTools/distroless","Docker Hardened Images":"https://docs.docker.com/dhi/"},options:{allow:Xt("Images that are approved, by regis\
try and repository: * matches anything.",Ze)},instead:void 0,examples:[],*check(e,{builtImages:t},{allow:s}){let{ref:o}=e.image;if(!e.ships||!o||!$(o,l=>ne(l)!==null&&!l.fault)||t.has(N(o.value)))return;
let n=[ne(o.value)??"",`${o.value.domain}/${o.value.path}`];if(s.some(l=>n.some(d=>L(d,l))))return;let i=pn(e,o.value.tag??""),a=`${f(e)} runs on ${h(o.value.text)}, which is not an approved base imag\
e (option \`allow\`)`,r=s===Ze?{standards:[]}:{};yield i?{at:o,severity:"info",message:`${a}; its ${i} variant is smaller`,...r}:{at:o,message:a,...r}}});function pn({base:e},t){let s=e?.smaller??[],o=s.
some(n=>t.includes(n.slice(1)));return s.length>0&&!o?s.join(" or "):void 0}var gn=g({id:"command-fits-entrypoint",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Wr\
ite a command that the entrypoint can take as its arguments.",why:"When an image has an entrypoint, the command is not executed on its own: it is passed to the entrypoint as arguments. If the command \
repeats the program, an interpreter looks for a script of that name, and the container exits. A command in shell form arrives as `/bin/sh -c ...`, and an entrypoint in shell form ignores the command.",
standards:[],references:{"CMD and ENTRYPOINT":"https://docs.docker.com/reference/dockerfile/#understand-how-cmd-and-entrypoint-interact"},instead:void 0,examples:[],*check(e,t){let{image:s,ships:o,contents:n,
windows:i}=e,{entrypoint:a,cmd:r}=s;if(!o||i||a.state==="unknown"||r.state!=="written"||!a.value||!r.value||a.state==="default"&&n?.execs!==!1)return;let l=Zt(a.value,e,t),d=(l==="text"?void 0:vn(a.value,
r.value,e))??wn(l,a.value,r.value,e);d&&(yield{at:r,message:d})}});function vn(e,t,s){if(e.form!=="exec"||t.form!=="exec")return;let o=yn(e.words),[n]=t.words,i=n&&v(n);if(!(!o||!i||et(i)!==et(o)))return`${f(
s)} starts ${h(`${o} ${i} ...`)}: its entrypoint is already ${h(o)}; remove ${h(i)}`}function wn(e,t,s,o){let n=s.words.map(r=>v(r)??""),[i=""]=n;if(e==="takes"&&s.form==="exec"&&bn(t.words,s.words)){
let r=t.words.map(l=>v(l)).join(" ");return`${f(o)} starts ${h(`${r} ${r} ...`)}: its entrypoint is already ${h(r)}; remove it`}if(e==="lost"&&n.some(Boolean))return`the entrypoint of ${f(o)} ignores \
its arguments, so ${h(n.join(" "))} is never passed on: ${t.form==="shell"?"write ENTRYPOINT in exec form":'end its script with `exec "$@"`'}, or remove the command`;if(e==="text"&&(s.form==="shell"||
n.length>1))return`the entrypoint of ${f(o)} runs the first word of the command as a script, ${s.form==="shell"?"which is `/bin/sh`":`${h(i)} alone`}, and the rest is lost: write the whole line as one\
 string in a list`;if(e!=="takes"||s.form!=="shell")return;let a=v(t.words[0])??"";return`CMD in shell form passes \`/bin/sh -c ${i}\` to ${h(a)}, the entrypoint of ${f(o)}, as its arguments: write CM\
D in exec form`}function yn(e){let t=e.map(o=>v(o)??""),s=/(?:^|\/)(?:tini|dumb-init|catatonit)$/.test(t[0]??"")?t.slice(1).filter(o=>!o.startsWith("-")):t;return s.length===1||s.length===2&&s[1]?.startsWith(
"-")?s[0]:void 0}var bn=(e,t)=>e.length>1&&e.every((s,o)=>{let n=v(s);return!!n&&t[o]!==void 0&&v(t[o])===n}),et=e=>Hs(e.slice(e.lastIndexOf("/")+1),/[\d.]/),kn=/^(?:node|python[\d.]*|ruby|php|perl|deno|bun|sh|bash|ash)$/,
$n=g({id:"command-in-image",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Run only programs and scripts the image contains.",why:"A health check whose tool is missin\
g never passes: what waits for the service never starts, restarts never end, and the check is eventually removed. A command whose file is missing fails at once.",standards:[],references:{HEALTHCHECK:"\
https://docs.docker.com/reference/dockerfile/#healthcheck"},help:"use a command that the image has, or copy or install this one into it",examples:[],*check(e,t){if(!e.ships||e.windows)return;let s=!(e.
dialect==="dockerfile"&&X(e,t).some(st))&&e.contents!==void 0;for(let o of R(e)){let n=o.what==="hook"?{severity:"medium"}:{},i=s&&!o.elsewhere?En(o,e):void 0,a=Kt(o,e,t),r=a??i;if(!r)continue;let{why:l}=r,
d=a?a.confidence?{confidence:a.confidence}:{}:i?.severity?{severity:i.severity}:{},c=i?.goesOn?"that part fails, and the rest runs without it":Sn(o),m=a?.advice?`; ${a.advice}`:"";yield{at:o.setting,...d,
...n,...w(`${o.when==="exec"?"what is executed in":`the ${o.what} of`} ${f(e)} ${l}`,{label:`${c}${m}`}),...xn(o,t)??On(o,e,t)}}}});function xn({command:{form:e,words:t},setting:s},{lookup:o}){let n=o.
source(s.span.file)?.text??"",i=t.find(d=>/^[\w./:@%+=,-]+(?: +[\w./:@%+=,-]+)+$/.test(v(d)??"")),a=i&&n.slice(i.span.start,i.span.end),r=/^(?:[A-Z]+[ \t]+)*\[/.test(n.slice(s.span.start,s.span.end));
if(e!=="exec"||!i||!r||a!==JSON.stringify(v(i)))return;let l=(v(i)??"").split(/ +/).map(d=>JSON.stringify(d));return{fix:{safety:"unsafe",title:"make each word a separate item",edits:[{span:i.span,text:l.
join(", ")}]}}}function On({what:e,setting:t},s,o){let n=e==="health check"&&!t.via?.some(({how:i})=>i==="built-from")?Te(s,o):void 0;return n?{fix:O(n)}:{}}function Sn({what:e,when:t}){return e==="he\
alth check"?"the check never passes":e!=="hook"?"the container does not start":t==="post_start"?"the hook never runs, and `docker compose up` can fail with the container running":t==="pre_stop"?"the h\
ook never runs, and `docker compose stop` can fail and leave the container running":t==="exec"?"it fails":t==="pre_start"?"the hook fails, and the service is not started":"it fails each time a file ch\
anges"}var An=new Set("apt-get apt apk dnf yum microdnf tdnf zypper pacman pip npm".split(" "));function En({command:e,commands:t},s){let{contents:o,dialect:n}=s;if(e.form==="shell"&&n==="compose"&&o?.
shell===!1&&!_n(s))return{why:"needs a shell, which the image does not have"};let i=t.some(({name:a})=>An.has(a)||/^pip\d$/.test(a));for(let a of t){if(i||a.fallback.some(({name:m})=>m!=="exit"&&m!=="\
false"&&m!=="true"))continue;let r=a.wrappers.find(({name:m})=>m==="bash"&&tt(s,m))?.name,l=r??(a.conditional||!tt(s,a.name)?void 0:a.name),d=r===void 0&&!a.decides;if(l)return{why:`runs ${h(l)}, whic\
h the image does not have`,...d?{goesOn:d,severity:"medium"}:{}};let c=Rn(a);if(c&&Pn(c,s))return{severity:"medium",why:`runs ${h(c)}, which nothing copies into the image`,...d?{goesOn:d}:{}}}}function tt(e,t){
let{contents:s,added:o}=e;return!s?.lacks.includes(t)||Tn(e,t)?!1:o?o.builds||o.packages.length>0&&t!=="curl"?!1:!(o.copied===null||o.copied.some(({path:n,folder:i})=>i?/^\/$|\/s?bin\b|^\/(?:usr|opt)\b/.
test(n):n.endsWith(`/${t}`)))&&!o.mentions.has(t)&&!o.packages.some(n=>n.includes(t)):!0}var _n=e=>e.added!==void 0&&(e.added.builds||e.added.copied===null||e.added.copied.length>0);function Rn({name:e,
words:t}){if(!kn.test(e))return;let s=t[1]?.text;return s&&!/^-|\uFFFC|[*?]/.test(s)&&s!==P&&/\.(?:[cm]?js|ts|py|rb|php|pl|sh)$/.test(s)?s:void 0}function Pn(e,t){let{added:s,image:o}=t;if(!s||s.builds||
s.copied===null||s.copied.length===0||st(t))return!1;let n=po(e,v(o.workingDir)),i=e.slice(e.lastIndexOf("/")+1);return n===void 0||s.mentions.has(i)||s.mentions.has(i.replace(/\.\w+$/,""))?!1:!s.copied.
some(a=>a.path===n||a.folder&&(a.path==="/"||n.startsWith(`${a.path}/`)))}var st=e=>"host"in e&&(e.host.mounts.state==="unknown"||y(e.host.mounts).length>0),Tn=(e,t)=>"host"in e&&(e.host.mounts.state===
"unknown"||y(e.host.mounts).some(({value:s})=>{let o=v(s.target)??"/";return o.endsWith(`/${t}`)||/^\/(?:usr\/)?(?:local\/)?s?bin\/?$|^\/$|^\/(?:usr|opt)\/?$/.test(o)})),Dn=g({id:"explicit-user",on:"w\
orkload",severity:"medium",confidence:"low",profile:"strict",summary:"Name the user when the image's own default is not known.",why:"Most images run as root by default, and nothing here shows whether \
this one does. An explicit user stays the same when the base image changes.",standards:["CIS-4.1","OWASP-2","NIST-4.1.2","PSS-R"],references:{USER:"https://docs.docker.com/reference/dockerfile/#user"},
instead:void 0,examples:[],*check(e,t){let{image:s,ships:o,windows:n}=e;s.ref&&s.ref.state!=="unknown"&&/-unprivileged$/.test(s.ref.value.path??"")||!o||n||s.user.state!=="unknown"||s.user.reason!=="i\
mage"||Ne(e,t)==="kept"&&(yield{at:s.user,message:`no user is set for ${f(e)}, and the default user of its image is not known: it may run as root`})}}),Cn=g({id:"healthcheck-defined",on:"workload",severity:"\
low",profile:"strict",summary:"Define a health check for every long-running service.",why:"Without one the engine only knows that a process exists. A service that hangs, through an attack or a bug, st\
ays in rotation, and nothing restarts it.",standards:["CIS-4.6","CIS-5.27"],references:{HEALTHCHECK:"https://docs.docker.com/reference/dockerfile/#healthcheck"},examples:[],*check(e,t){let{healthcheck:s}=e.
image;if(!e.ships||Z(s)||Nn(e)||In(e)||s.state==="unknown"&&(e.base?.healthcheck||s.reason==="elsewhere"))return;let o=`no health check is defined for ${f(e)}`,n=e.base===null||e.base?.bare===!0&&!e.base.
kind,i="build"in e&&e.build?.stage?void 0:Te(e,t);yield{at:s,message:o,standards:[b(e)?"CIS-5.27":"CIS-4.6"],severity:n?"info":"low",confidence:s.state==="unknown"?"low":"high",...i?{fix:O(i)}:{}}}});
function Nn({base:e,image:t,dialect:s}){return e?.name.includes("lambda/")?!0:s==="dockerfile"&&e?.kind==="os"&&t.cmd.state!=="written"&&t.entrypoint.state!=="written"}var In=e=>"host"in e&&(e.job===!0||
Ve(e.host.restartPolicy,t=>t==="no")),Wn=g({id:"healthcheck-reliable",on:"workload",severity:"info",confidence:"medium",profile:"strict",summary:"Make the health check fail when, and only when, the se\
rvice fails.",why:"A check that always passes hides an outage, or a break-in that damaged the service. One that fails for other reasons restarts a healthy service, until it is disabled.",standards:[],
references:{HEALTHCHECK:"https://docs.docker.com/reference/dockerfile/#healthcheck"},examples:[],*check(e,t){if(!e.ships)return;let s=R(e).find(({what:r})=>r==="health check");if(!s)return;let o=[...jn(
s,e)],n=e.dialect==="dockerfile"?E(e,t)?.healthcheck?.flags:void 0,[i,a]=n&&n.length>1?["interval","timeout"].map(r=>qn(Ln(n,r))):[];i&&a&&a>i&&o.push("its timeout is longer than its interval"),o.length&&
(yield{at:s.setting,...w("this health check passes or fails for the wrong reasons",{label:`${o.join("; ")}`}),...Mn(s,o.length,t)})}});function*jn({command:e,commands:t},{contents:s,added:o}){e.form===
"shell"&&e.words.length>0&&e.words.every(i=>v(i)?.trim()==="")&&(yield"its command is empty, and the shell that runs it always succeeds");for(let{fallback:i}of t){let[a]=i;if(a&&(/^(?:true|:|echo)$/.test(
a.name)||a.name==="exit"&&a.words[1]?.text==="0")){yield`${h(`|| ${a.words.map(({text:r})=>r).join(" ")}`)} makes it always pass`;break}}for(let i of t){let a=ot(i);a&&(yield a)}let n=t.find(({name:i})=>i===
"curl"||i==="wget")?.name;n&&s===void 0&&(!o||!(o.builds||o.mentions.has(n)||o.copied?.length))&&(yield`nothing shows that the image has ${n}`)}function ot(e){let{name:t,words:s}=e;if(t==="curl"&&Ss(e)){
let n=Qs(e,"curl");return Zs(n,"-f","--fail","--fail-with-body","--fail-early","-w","--write-out")??e.feeds[0]??e.substitutedInto?void 0:"`curl` without `-f` accepts every response, errors included"}if(!t.
startsWith("python")||!/^python[\d.]*$/.test(t))return;let o=s[s.findIndex(({text:n})=>n==="-c")+1]?.text;if(!(!o||!s.some(({text:n})=>n==="-c")))return/\brequests\.(?:get|head|post)\(/.test(o)?/raise_for_status|status_code|\.ok\b|sys\.exit|assert/.
test(o)?void 0:"`requests.get` accepts every response, errors included":/^import [\w., ]+(?:;\s*print\(.*\)\s*)?;?$/.test(o.trim())?"it only imports a module, in a separate process":void 0}function Mn({
setting:{span:e},commands:t},s,{lookup:o}){let n=o.source(e.file)?.text.slice(e.start,e.end)??"",i=(d,c=d)=>({file:e.file,start:e.start+d,end:e.start+c}),a=t.some(d=>d.name==="curl"&&ot(d))?[...n.matchAll(
/(?<![\w/.-])curl(?:(["']),)?(?=[ \t])/g)]:[],r=/\|\|[ \t]*(?:true|:|exit 0)(?=["']?$)/.exec(n),l=[...a.map(([d,c],m,{length:p})=>({span:i((a[m]?.index??0)+d.length),text:p>1?"":c?` ${c}-f${c},`:" -f"})),
...r?[{span:i(r.index,r.index+r[0].length),text:"|| exit 1"}]:[]].filter(({text:d})=>d!=="");return l.length===0||l.length!==s?{}:{fix:{safety:"unsafe",title:"make it fail when the service fails, and \
check that it passes while the service works",edits:l}}}var Ln=(e,t)=>e.find(s=>s.name===t)?.text;function qn(e){let t=/^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(e??"");return t?Number(t[1])*({ms:.001,s:1,m:60,
h:3600}[t[2]??"s"]??1):void 0}var Un=g({id:"image-digest-pinned",on:"workload",severity:"low",otherwise:void 0,profile:"recommended",summary:"Pin every image reference to a digest.",why:"A tag is a na\
me that its owner, or anyone who steals the owner's account, can point at a different image tomorrow. A digest is the image: what you tested is what runs. Keep the tag before it, so that people can re\
ad it and bots can update it.",standards:["OWASP-13","CWE-494"],references:{"Pin base image versions":"https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"},instead:void 0,examples:[],
*check({references:e},{builtImages:t,lookup:s}){for(let{role:o,ref:n}of e){if(!$(n,({path:r,fault:l})=>r!==null&&!l)||t.has(N(n.value)))continue;let i=ds(n,s);if(i==="silent")continue;let a=o==="synta\
x"&&/^docker\/dockerfile(?:-upstream)?$/.test(n.value.path??"")&&n.value.tag;yield{at:n,...i,...a&&i.severity==="low"?{severity:"info"}:{}}}}}),nt={"prometheus/node-exporter":"prom/node-exporter","pro\
metheus/prometheus":"prom/prometheus","prometheus/alertmanager":"prom/alertmanager",jenkins:"jenkins/jenkins",grafana:"grafana/grafana",minio:"minio/minio",keycloak:"quay.io/keycloak/keycloak",gitea:"\
gitea/gitea",portainer:"portainer/portainer-ce",gitlab:"gitlab/gitlab-ce",prometheus:"prom/prometheus",redpanda:"redpandadata/redpanda",kafka:"apache/kafka",airflow:"apache/airflow",loki:"grafana/loki"},
Gn=g({id:"no-ambiguous-image",on:"workload",severity:"low",confidence:"low",profile:"strict",summary:"Name registry and publisher so that no one else can supply the image.",why:"A bare name is looked \
up at docker.io/library, and engines with several registries try one after the other. Anyone who can publish under that name in one of them supplies the image.",standards:["CWE-1357"],references:{"Ima\
ge names":"https://docs.docker.com/reference/cli/docker/image/tag/"},examples:[],*check(e,t){let{builtImages:s}=t;for(let{ref:o,role:n}of e.references){if(o.state==="unknown"||n==="syntax"||n==="copy-\
from"||n==="mount-from")continue;let{domain:i,path:a,digest:r,fault:l,text:d}=o.value;if(i!=="docker.io"||!a||r||l||s.has(N(o.value))||d.startsWith("docker.io/"))continue;let c=Object.hasOwn(nt,a)?nt[a]:
void 0;c?yield{at:o,severity:"info",message:`the project publishes this image as ${h(c)}, not as ${h(d)}`,...Hn(o,a,c,t)}:!a.includes("/")&&!_e(a)&&(yield{at:o,...w(`${h(d)} has no registry or publish\
er, is not an official image, and is not built here`,{help:"write the full name, such as `ghcr.io/owner/name:tag`",joint:": "})})}}});function Hn({span:e},t,s,{lookup:o}){let n=o.source(e.file)?.text.
slice(e.start,e.end)??"",i=n.indexOf(t);if(i<0||n.includes("$"))return{};let a={...e,start:e.start+i,end:e.start+i+t.length};return{fix:{safety:"unsafe",title:`change it to ${h(s)}, and check that it \
has the tag`,edits:[{span:a,text:s}]}}}var Kn=/(?:^|[/\s"'=:@_-])(?:xmrig|xmr-stak|minerd|cpuminer(?:-opt)?|ccminer|ethminer|nbminer|phoenixminer|t-rex-miner|lolminer|nicehash|cgminer|bfgminer|nanominer|teamredminer|srbminer)(?=$|[/\s"':@._-])/i,
it=/stratum\d?\+(?:tcp|ssl|tls|udp):\/\/|\b(?:minexmr|supportxmr|nanopool|moneroocean|2miners|f2pool|hashvault|c3pool|unmineable|herominers|minergate|nicehash)\.(?:com|org|pro|stream|me)\b|--(?:donate-level|coin[= ]monero|algo[= ](?:rx\/0|cn\/r|cryptonight))|\bcryptonight\b/i,
at=/min|xmr|stratum|hash|pool|monero|donate|coin|crypto|miner/i,rt=new Set(["echo","grep","pkill","killall"]),Vn=g({id:"no-cryptominer",on:"workload",severity:"high",confidence:"medium",profile:"recom\
mended",summary:"Do not ship cryptocurrency miners.",why:"Miners are what most break-ins into container platforms install: the owner of the machines pays for the mining. A miner in a Dockerfile or a C\
ompose file was put there, or copied from elsewhere, and should not run unnoticed.",standards:["CWE-506"],references:{"CWE-506: embedded malicious code":"https://cwe.mitre.org/data/definitions/506.htm\
l"},instead:void 0,help:"remove it, and find out how it came in: what had access to this file may be compromised",examples:[],*check(e,t){let s=i=>at.test(i)&&(Kn.test(i)||it.test(i)),o="a cryptocurre\
ncy miner or a mining pool";for(let{ref:i}of e.references)i.state!=="unknown"&&s(i.value.text)&&(yield{at:i,message:`${h(i.value.text)} looks like ${o}`});for(let i of y(e.image.env))at.test(i.value.literal)&&
it.test(i.value.literal)&&(yield{at:i,message:`${h(i.value.name)} names ${o}`});for(let i of R(e)){let a=i.commands.flatMap(r=>rt.has(r.name)?[]:r.words).find(({text:r})=>s(r));a&&(yield{at:C(i,[a],()=>!0),
message:`the ${i.what} of ${f(e)} starts what looks like ${o}`})}let n=e.dialect==="dockerfile"?E(e,t)?.scripts??[]:[];for(let{instruction:i,script:a}of n)for(let r of i.keyword==="RUN"?a.commands:[])
if(r.name!=="rm"&&!rt.has(r.name)&&r.words.some(({text:l})=>s(l))){yield{at:{span:qt(r)},message:`this installs or runs what looks like ${o}`};break}}}),de=/^(?:1|true|yes|on)$/i,Bn=/^(?:dev|development|debug)$/i,
Yn=[["FLASK_DEBUG",/^(?:1|true|yes|on|development)$/i,"console"],["FLASK_ENV",/^development$/,"console"],["XDEBUG_MODE",/debug/,"debugger"],["XDEBUG_CONFIG",/\bremote_enable=(?:1|on)\b|\bmode=\w*debug/,
"debugger"],["RUBY_DEBUG_OPEN",de,"debugger"],["JPDA_ADDRESS",/^(?:\*|0\.0\.0\.0):/,"debugger for all"],["DJANGO_DEBUG APP_DEBUG WP_DEBUG RAILS_DEBUG",de,"errors"],["DEBUG",de,"debug mode"],["NODE_ENV\
 RAILS_ENV RACK_ENV APP_ENV ASPNETCORE_ENVIRONMENT DOTNET_ENVIRONMENT ENVIRONMENT GIN_MODE",Bn,"development mode"]],Fn=new Map(Yn.flatMap(([e,t,s])=>e.split(" ").map(o=>[o,{values:t,opening:s}]))),lt=new Set(
"JAVA_TOOL_OPTIONS JAVA_OPTS _JAVA_OPTIONS JDK_JAVA_OPTIONS CATALINA_OPTS JVM_OPTS MAVEN_OPTS NODE_OPTIONS".split(" "));function zn(e,t){if(lt.has(e))return ct(`x ${t}`);let s=Fn.get(e);return s?.values.
test(t)?s.opening:void 0}var dt={NODE_ENV:"production",RAILS_ENV:"production",RACK_ENV:"production",APP_ENV:"prod",ASPNETCORE_ENVIRONMENT:"Production",DOTNET_ENVIRONMENT:"Production",GIN_MODE:"release"};
function Jn(e,t){return Object.hasOwn(dt,e)?e==="APP_ENV"&&t==="development"?"production":dt[e]:lt.has(e)?/^\s*\S+\s*$/.test(t)?null:void 0:e==="ENVIRONMENT"||e==="XDEBUG_CONFIG"?void 0:null}var Qn=/jdwp|inspect|debug|ptvsd|dlv|rdbg|gdb|jpda/;
function ct(e){if(!Qn.test(e))return;if(/-(?:agentlib:|X?run)jdwp[=:]/.test(e))return/address=(?:\*|0\.0\.0\.0)/.test(e)?"debugger for all":/server=y/.test(e)?"debugger":void 0;let t=/^\S+(?:\s+-\S+)*\s+--(?:inspect|inspect-brk|inspect-wait)(?:=(\S+))?(?:\s|$)/.
exec(e);if(t&&/\b(?:node|npm|yarn|tsx|ts-node|nodemon|deno|bun|x)\b/.test(e))return/^(?:0\.0\.0\.0|\[::\])/.test(t[1]??"")?"debugger for all":"debugger";if(ht(e,/\b(?:debugpy|ptvsd)\b/g,/--listen\b/g))
return/--listen[ =](?:0\.0\.0\.0|:?\d+\s*$)/.test(e)?"debugger for all":"debugger";if(/^dlv\b.*--headless/.test(e))return/--listen[ =](?:127\.|localhost)/.test(e)?"debugger":"debugger for all";if(/^rdbg\b.* (?:--open|-O)(?:[ =]|$)/.
test(e))return/--host[ =](?:0\.0\.0\.0|::)/.test(e)?"debugger for all":"debugger";if(/^gdbserver /.test(e))return/^gdbserver (?:--\S+ )*(?:localhost|127\.)/.test(e)?"debugger":"debugger for all";if(/^catalina\.sh jpda\b/.
test(e))return"debugger";if(/(?:^| )--remote-debugging-address=(?:0\.0\.0\.0|\[?::\]?)(?= |$)/.test(e))return"debugger for all";if(/(?:^| )--remote-debugging-port=/.test(e))return"debugger";if(ht(e,/^(?:flask\b|python)/g,
/\brun\b/g,/--debug\b/g))return"console"}function ht(e,...t){let s=0;return t.every(o=>{o.lastIndex=s;let n=o.test(e);return s=o.lastIndex,n})}var mt=/^(?:xdebug|phpdbg|blackfire_probe)(?:[-@].*)?$/,Xn=new Set(
["docker-php-ext-enable","install-php-extensions","phpenmod","php5enmod"]),Zn=e=>mt.test(e),ei=(e,t)=>t.startsWith("php")&&/^(?:apt|dnf|zypper)$/.test(e)&&/^php[\d.]*-(?:pecl-)?xdebug3?(?:[-=].*)?$/.test(
t),ti=e=>/(?:^|[\n"' ]|\\n)zend_extension[ \t]*=[^\n;]{0,200}xdebug/.test(e),si=(e,t)=>/^(?:phpdismod|php5dismod)$/.test(e)&&t.some(s=>mt.test(s))||e==="rm"&&t.some(s=>s.endsWith(".ini")&&s.lastIndexOf(
"xdebug")>s.lastIndexOf("/")),oi=g({id:"no-debug-mode",on:"workload",severity:"medium",otherwise:void 0,confidence:"medium",profile:"recommended",summary:"Do not ship debuggers or debug modes.",why:"A\
 debugger port is a shell without a password: anyone who reaches it can run code in the service. Debug modes show source, settings and environment, including secrets, to anyone who makes the service f\
ail, and the console of some frameworks runs what is typed into it.",standards:["CWE-489"],references:{"CWE-489: active debug code":"https://cwe.mitre.org/data/definitions/489.html"},examples:[],*check(e,t){
if(!(!e.ships||ai(e))){for(let s of We(e.image.env)){let{name:o,value:n}=s.value;if(!n||n.state==="unknown")continue;let i=zn(o,n.value);i&&ri(o,e,t)&&(yield{at:s,severity:ut(i,e),message:`${h(/OPT/.test(
o)?o:`${o}=${n.value}`)} in the environment of ${f(e)} ${he[i][1]}`,...ii(o,Jn(o,n.value))})}for(let s of R(e)){let{what:o,commands:n}=s;if(o==="health check")continue;let[i]=n.flatMap(a=>{let r=ce(a);
return r?[{command:a,opening:r}]:[]});if(i){let{command:a,opening:r}=i;yield{at:C(s,a.words,l=>ce({...a,words:l})===r),severity:r==="console"?"medium":ut(r,e),message:`the ${o} of ${f(e)} ${he[r][1]}`,
...ni(a)}}}yield*di(e,t)}}});function ni(e){let{words:t}=e,s=n=>({...e,words:t.filter(i=>i!==n)}),o=t.find(n=>/^-{1,2}[A-Za-z]/.test(n.text)&&ce(s(n))===void 0);return o?{fix:{safety:"unsafe",title:`r\
emove ${h(o.text)}`,edits:()=>jt(e,[o])}}:{}}var ii=(e,t)=>t===void 0?{}:{fix:O({variable:"env",name:e,to:t})},ce=e=>ct(J(e).join(" ")),he={"debugger for all":["high","opens a debugger to anyone who r\
eaches its port"],debugger:["medium","starts a debugger"],console:["medium","turns on a console that runs what is typed into it"],errors:["medium","shows internal details to anyone who makes it fail"],
"debug mode":["low","turns on a debug mode"],"development mode":["low","sets a development mode"]},ut=(e,t)=>e==="console"&&ui(t)?"high":he[e][0],ai=e=>yo(e.span.file)||"development"in e&&e.development||
wo(e.path[e.path.length-1]??"");function ri(e,t,s){let o=e==="FLASK_ENV"?E(li(t,s),s):void 0,n=o&&bs("flask",o,o.base.span.file,s);return n===void 0||!ks(n,"2.3")}var li=(e,{stages:t})=>"build"in e&&t.
find(({ships:s,span:o})=>s&&o.file===e.build?.dockerfile)||e;function*di(e,t){let s=e.dialect==="dockerfile"?E(e,t):void 0;if(!s)return;let o=q(s).toReversed().flatMap(({scripts:i})=>i.flatMap(({instruction:a,
script:r})=>a.keyword==="RUN"?r.commands:[])),n=ie(()=>({at:o.findLastIndex(hi)}));for(let[i,a]of o.entries()){let r=a.conditional?void 0:mi(a);!r||i<n().at||ci(e)||(yield{at:{span:{...a.words[0]?.span??
r.word.span,end:r.word.span.end}},severity:"low",message:`${h(r.what)} is switched on in ${f(e)}: every request loads the debugger; move it to a stage for development`})}}var ci=({image:e})=>y(e.env,({
name:t,value:s})=>t==="XDEBUG_MODE"&&s!==null&&$(s,o=>o==="off")).length>0,hi=({name:e,words:t})=>si(e,t.map(({text:s})=>s));function mi(e){let{name:t,words:s,redirects:o}=e,n=Xn.has(t)?s.find(({text:d})=>Zn(
d)):void 0,i=Xs(e),a=i?.action==="install"?i.packages:[],r=n??a.find(({text:d})=>ei(i?.manager??"",d));if(r)return{word:r,what:r.text};if(t!=="echo"&&t!=="printf")return;let l=o.some(({operator:d,target:c})=>d.
startsWith(">")&&/\.ini$/.test(c.text))?s.find(({text:d})=>ti(d)):void 0;return l&&{word:l,what:"xdebug"}}var ui=e=>b(e)&&Ie(e),fi=g({id:"no-docker-tcp",on:"workload",severity:"high",profile:"recommen\
ded",summary:"Do not use or serve the Docker API over plain TCP.",why:"The Docker API requires no password. Anyone who reaches it over TCP can start a privileged container and become root on the host;\
 anyone on the network path can read and change the traffic. Scanners find open ones within minutes.",standards:["OWASP-1","NIST-4.5.1","CWE-306","CWE-319"],references:{"Protect the Docker daemon sock\
et":"https://docs.docker.com/engine/security/protect-access/"},instead:void 0,help:"let it listen on its socket alone, or over TLS with client certificates (`dockerd --tlsverify`), and publish no port\
 2375",examples:[],*check(e,t){if(!e.ships)return;for(let{started:n,command:i,wordsOf:a}of bi(e)){let r=me(a(i));r&&(yield{at:C(n,i.words,l=>!!me(a({...i,words:l}))),message:`${f(e)} serves the Docker\
 API over ${r}`})}let s=ft(e,"DOCKER_TLS_CERTDIR"),o=s?.value.value;pt(e)&&s&&o&&$(o,n=>n==="")&&(yield{at:s,...b(e)&&e.disposable?{severity:"low"}:{},...w(`${f(e)} serves the Docker API over plain TC\
P`,{label:"without a folder for certificates it uses no TLS"})}),b(e)&&(yield*yi(e,t))},*checkScript(e){for(let{does:t,text:s,at:o,words:n}of Bt(e)){let i=s.includes(P)?void 0:pi(s);if(!i||gi(i.host))
continue;let a=t==="serves"&&!n.includes(P)?me(n):void 0;a?yield{at:o,message:`this serves the Docker API over ${a}`}:t==="uses"&&i.port!=="2376"&&vi(i.host)&&!wi(e.source.text)&&(yield{at:o,message:`\
this uses the Docker API of ${h(i.host)} over plain TCP`,help:"set `DOCKER_TLS_VERIFY=1` and `DOCKER_CERT_PATH`, or connect with `DOCKER_HOST=ssh://USER@HOST`"})}}});function pi(e){let t=/^tcp:\/\/\[?([^/:\]]*)\]?(?::(\d+))?/.
exec(e)??/^([^/:]*):(\d+)$/.exec(e);return t?{host:t[1]??"",port:t[2]??""}:void 0}var gi=e=>/^(?:localhost|127\.|::1|host\.docker\.internal$)/.test(e),vi=e=>/[.:]/.test(e)&&!/\.(?:local|internal|svc)$|^0\.0\.0\.0$/.
test(e),wi=e=>/DOCKER_TLS|DOCKER_CERT_PATH|--tls|tlsverify/.test(e),ft=({image:e},t)=>y(e.env,s=>s.name===t)[0],pt=({image:e})=>e.ref!==null&&$(e.ref,({path:t,tag:s})=>t==="docker"&&/dind/.test(s??""));
function*yi(e,t){let{image:s}=e,o=i=>{let a=ft(e,i),r=a?.value.value;return a!==void 0&&(!r||r.state==="unknown"||r.value!=="")},n=o("DOCKER_TLS_VERIFY")||o("DOCKER_CERT_PATH")||o("DOCKER_TLS_CERTDIR");
for(let i of y(s.env,a=>a.name==="DOCKER_HOST")){let a=(i.value.value&&v(i.value.value))??"",r=/^tcp:\/\/\[?([^/:\]]*)\]?(?::(\d+))?/.exec(a);if(!r||n||/^(?:localhost|127\.|::1)/.test(r[1]??"")||ki(r[1]??
"",t,e.project))continue;let l=G({id:e.project},t).has(r[1]??"");yield{at:i,severity:l?"medium":"high",...w(`${f(e)} uses the Docker API of ${h(r[1]||"every interface")} over plain TCP`,...l?[{label:"\
on a network with internet access",joint:", "},{help:"make it internal",joint:": "}]:[]),...l?{}:{help:"set `DOCKER_TLS_VERIFY=1` and `DOCKER_CERT_PATH`, or connect with `DOCKER_HOST=ssh://USER@HOST`"}}}
if(!(s.ref&&$(s.ref,({path:i})=>i!==null&&ps(i))))for(let{at:i,ports:a}of Ws(e))a&&a.from<=2375&&a.to>=2375&&(yield{at:i,severity:"critical",message:`${f(e)} publishes the Docker API without a passwor\
d on every interface`})}function*bi(e){let t=pt(e)?["dockerd"]:[];for(let s of R(e)){let{what:o,command:n,commands:i}=s;if(o!=="health check"){o==="entrypoint"&&n.form==="exec"&&(t=i[0]?J(i[0]):[]);for(let a of i){
let r=o==="command"&&a.words[0]?.text.startsWith("-"),l=t;yield{started:s,command:a,wordsOf:r?({words:d})=>[...l,...d.map(({text:c})=>c)]:J}}}}}function me(e){let[t=""]=e;if(t==="podman"&&e[1]==="syst\
em"&&e[2]==="service")return e.some(o=>/^tcp:(?:\/\/)?(?!127\.|localhost)/.test(o))?"plain TCP, to anyone who reaches it":void 0;if(!/^dockerd(?:-entrypoint\.sh)?$/.test(t))return;let s=o=>e.some(n=>o.
test(n));if(!(s(/^--tlsverify(?:=(?:true|1))?$/)||!e.some((o,n)=>{let i=/^(?:-H|--host)$/.test(e[n-1]??"")?o:/^(?:-H=?|--host=)(.+)$/.exec(o)?.[1];return i!==void 0&&/^(?:tcp:\/\/|[^:/]*:\d+$)(?!127\.|localhost|\[::1\])/.
test(i)})))return s(/^--tls(?:=(?:true|1))?$/)?"TLS to anyone who reaches it: add --tlsverify":"plain TCP, to anyone who reaches it"}function ki(e,t,s){let o=G({id:s},t).get(e);return o!==void 0&&Ns(o.
host.networks)}var gt="2026-11-22",ue=`
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
`,B=new Map;function fe(e){if(B.has(e))return B.get(e);let t=`
${e}: `,s=ue.indexOf(t),o=s<0?void 0:ue.slice(s+t.length,ue.indexOf(`
`,s+1)),n=o===void 0?void 0:new Map(o.split(" ").map(i=>i.split("=")));return B.size<1e3&&B.set(e,n),n}var $i=[[/^mcr\.microsoft\.com\/dotnet\/(?:sdk|aspnet|runtime|runtime-deps|nightly\/\w+|core\/\w+)$/,
"dotnet"],[/^docker\.elastic\.co\/(?:elasticsearch\/elasticsearch|kibana\/kibana)$/,"elasticsearch"],[/^(?:osrf\/ros2?|ros2?|dustynv\/ros|tiryoh\/ros2?-desktop-vnc|arm64v8\/ros)$/,"ros"],[/^hashicorp\/(?:vault|consul)$/,
""],[/^(?:quay\.io\/centos\/)?centos$/,"centos"]],xi=fo(e=>{let t=ne(e),s=e.tag?.toLowerCase();if(t===null||!s)return;let o=$i.find(([a])=>a.test(t))?.[1],n=o===""?t.slice(t.indexOf("/")+1):o??t,i=fe(
n);return(i&&pe(n,i,s))??_i(s,_e(t))});function pe(e,t,s){let o=(s.replace(/^v(?=\d)/,"").split("-")[0]??"").replace(/^(\d+)u\d.*$/,"$1").split(/[._+]/);for(let n=o.length;n>0;n-=1){let i=o.slice(0,n).
join("."),a=t.get(i);if(a&&n===1&&o.length>1&&Oi(t,i))return;if(a)return a<gt?{release:`${e} ${i}`,date:a}:void 0}}var Oi=(e,t)=>[...e.keys()].some(s=>s.startsWith(`${t}.`)),Si=new Set("precise saucy \
vivid wily artful cosmic disco groovy impish kinetic lunar mantic plucky".split(" ")),Ai=/(?:^|[-_.])(alpine|debian|ubuntu|centos|fedora|php|python|node|nodejs|ruby|perl|golang|go)[-_]?(\d+(?:\.\d+)*)(?=$|[-_])/g,
Ei={nodejs:"node",go:"golang"};function _i(e,t){for(let[,s="",o=""]of e.matchAll(Ai)){let n=Ei[s]??s,i=pe(n,fe(n)??new Map,n==="ubuntu"?o.replace(/^(\d\d)(\d\d)$/,"$1.$2"):o);if(i)return i}for(let s of e.
split(/[-_]/))for(let o of["debian","ubuntu"]){let n=fe(o);if(/^[a-z]+$/.test(s)&&n?.has(s)&&(t||!Si.has(s)))return pe(o,n,s)}}var Ri=g({id:"no-eol-image",on:"workload",severity:"medium",confidence:"m\
edium",profile:"recommended",summary:"Do not use images whose release is no longer maintained.",why:"Vulnerabilities found after the end of maintenance are not fixed, and attackers read the same annou\
ncements. The image is not rebuilt either, so those of its distribution are not fixed.",standards:["CIS-4.4","CWE-1104"],references:{"endoflife.date":"https://endoflife.date/"},instead:void 0,help:"mo\
ve to a release that is maintained: https://endoflife.date lists them",examples:[],*check(e){for(let{ref:t,role:s}of e.references){let o=t.state==="unknown"||s==="syntax"?void 0:xi(t.value);o&&t.state!==
"unknown"&&(yield{at:t,message:`${h(t.value.text)}: the maintenance of ${o.release} ended on ${o.date} (as known on ${gt})`,headline:`${h(t.value.text)} is not maintained any more`,label:`${o.release}\
 ended on ${o.date}`})}}}),Pi=g({id:"no-exec-form-substitution",on:"workload",severity:"medium",profile:"recommended",summary:"Do not expect a shell to expand exec-form commands.",why:"An exec-form co\
mmand runs without a shell, so $(cat /run/secrets/password) is not replaced: the program gets that text, and the password becomes a string anyone can read in this file. `&&` and `|` are passed as argu\
ments in the same way, and what follows never runs. A shell in exec form takes only one word as its script: from `sh -c node server.js` it runs `node`.",standards:[],references:{"Shell and exec form":"\
https://docs.docker.com/reference/dockerfile/#shell-and-exec-form"},help:'use shell form, or have a shell read it: `["sh", "-c", "exec PROGRAM ..."]`',examples:[],*check(e,t){let{cmd:s,entrypoint:o,healthcheck:n}=e.
image,i=kt(o);for(let[d,c]of[["entrypoint",o],["command",s]]){let m=kt(c),p=m&&De({form:"exec",words:m});if(!m||!(p||ve(m))||d==="command"&&i&&ge(i))continue;let u=`the ${d} of ${f(e)}`,x=d==="command"&&
i!==void 0&&ge([...i,...m]),D=d==="command"&&o.state!=="unknown"&&o.value!==null;x||(yield*xt(m,u,D?{}:yt(m,e,t))),p&&(yield bt(u,p,c,wt(m,p,t)))}let a=n.state==="written"?n.value?.test:null,r=a&&De(a);
if(!a||!(r||ve(a.words)))return;let l=`the health check of ${f(e)}`;a.form==="exec"&&(yield*xt(a.words,l,yt(a.words,e,t))),r&&(yield bt(l,r,n,wt(a.words,r,t)))}});function vt(e,t,s,o,{lookup:n}){let[i,
a]=[e[t],e.at(-1)],r=i&&n.source(i.span.file)?.text;if(!i||!a||!r||i.span.end>(e[t+1]?.span.start??Number.POSITIVE_INFINITY))return{};let l={...i.span,end:a.span.end};return/^[ \t]*\]/.test(r.slice(l.
end))&&!r.slice(l.start,l.end).includes(`
`)?{fix:{safety:"unsafe",title:o,edits:[{span:l,text:s.map(d=>JSON.stringify(d)).join(", ")}]}}:{}}function wt(e,{words:t},s){let o=e.map(i=>v(i)??""),n=t[0]?e.indexOf(t[0])-1:-1;return n<0||e.length-
n-1!==t.length||!o.slice(n).every(i=>/^[\w./:@%+=,-]+$/.test(i))?{}:vt(e,n,[o.slice(n).join(" ")],"write the whole line as one string",s)}function yt(e,{contents:t,dialect:s},o){let n=e.map(l=>v(l)??"");
if(t===null||t?.shell===!1||!n.every(l=>/^[\w./:@%+=,${}()&|<>; -]+$/.test(l)))return{};let i=n.some(l=>we(l)==="operator"),a=n.map(l=>we(l)==="operator"||!/[${}()&|<>; ]/.test(l)?l:`"${l}"`).join(" "),
r=`${i?"":"exec "}${a}`;return vt(e,0,["sh","-c",s==="compose"?r.replaceAll("$","$$$$"):r],"run it through a shell: `sh -c`",o)}function bt(e,{text:t,words:s},o,n){let i=s.map(a=>v(a)??"...").join(" ");
return{at:o,message:`the shell runs ${h(t)} alone in ${e}, and ${h(i)} is lost: write the whole line as one string`,...n}}var kt=e=>e.state==="written"&&e.value?.form==="exec"?e.value.words:void 0,Ti=/^(?:.*\/)?(?:ba|da|a|z|k|c|tc|fi)?sh$|^(?:.*[\\/])?(?:cmd|powershell|pwsh)(?:\.exe)?$/i,
Di=/^(?:.*\/)?(?:perl|python[\d.]*|node|ruby|php|lua|deno|bun|psql|mysql|mariadb|mongosh|su)$/,Ci=/^(?:.*\/)?(?:envsubst|awk|gawk|mawk|grep|egrep|fgrep|sed|make|jq|yq|find|xargs|expect|dockerize|gomplate|confd|watch|parallel)$/;
function ge(e){let t=e.map(s=>v(s)??"");return Ci.test(t[0]??"")?!0:t.some((s,o)=>Ti.test(s)&&$t(t,o,/^-\w*c$|^\/[cC]$|^-[Cc]ommand$/)||Di.test(s)&&$t(t,o,/^-\w*[cer]$|^--(?:eval|execute|command)$/))}
function $t(e,t,s){for(let o of e.slice(t+1)){if(s.test(o))return!0;if(!/^[-/]/.test(o))return!1}return!1}var ve=e=>e.some(t=>t.state!=="unknown"&&/[$`&|<>;]/.test(t.value));function*xt(e,t,s){if(!(!ve(
e)||ge(e)))for(let[o,n]of e.entries()){let i=v(n);if(i===void 0)continue;let a=we(i);if(!a||o===0&&a==="operator")continue;let r=o>0?v(e[o-1])??"":"",l=/(?:^|-)(?:requirepass|masterauth|pass|passwd|password|auth|token|secret|api-?key)$/i.
test(r)||/^--?[\w-]*(?:pass|passwd|password|token|secret|key)=/i.test(i),d=l?"high":a==="variable"?"low":"medium",c=a==="operator"?"is passed to the program as an argument":"is passed literally",m=`${t}\
 runs without a shell, so ${h(i)} ${c}`;yield{at:n,severity:d,...l?w(m,{label:"this text becomes the credential"}):{message:m,label:"no shell expands it"},...s}}}function we(e){if(/\$\([^)]|(?:^|=)`[^`]+`$/.
test(e))return"command";if(/^(?:&&|\|\||\||>|>>|<|;|2>&1|&|2>|&>)$/.test(e))return"operator";let t=e.replace(/\$\{[A-Za-z_][^}]*(\}?)/g,(s,o)=>o?"$X":s);return!/['\s]/.test(t)&&/(?:^|[=:/@])\$[A-Za-z_]/.
test(t)?"variable":void 0}var Ni=g({id:"no-floating-tag",on:"workload",severity:"medium",otherwise:void 0,profile:"recommended",summary:"Do not use floating image tags.",why:"Today's latest is not tom\
orrow's: two builds of the same commit differ, a fix disappears, or a compromised release arrives, and it is unclear afterwards which image was running.",standards:["OWASP-13","NIST-4.2.2","CWE-1357"],
references:{"Pin base image versions":"https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"},instead:void 0,help:"name the version that runs now, and let a bot such as Renov\
ate propose the next one",examples:[],*check({references:e},{builtImages:t}){for(let{role:s,ref:o}of e){if(!$(o,({path:r,tag:l,digest:d,fault:c})=>r!==null&&l!==null&&d===void 0&&!c)||t.has(N(o.value)))
continue;let{tag:n,text:i}=o.value,a=n?Bs(n,go(o.value)?.kind==="os"):"no tag means `latest`";a&&(yield{at:o,severity:s==="syntax"?"low":"medium",...w(`${h(i)} is not pinned`,{label:`${a===`\`${n}\` mo\
ves`?`${h(n??"")} can be a different image on every pull`:a}`})})}}}),Ii=g({id:"no-insecure-tls-env",on:"workload",severity:"high",profile:"recommended",summary:"Do not turn certificate checks off by \
environment variable.",why:"One variable turns the check off for every connection of the program and of every program it starts. Anyone on the network path can then silently read and change what is se\
nt, including tokens.",standards:["CWE-295"],references:{NODE_TLS_REJECT_UNAUTHORIZED:"https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue"},examples:[],*check(e,t){for(let o of We(e.image.
env)){let{name:n,value:i}=o.value;if(!i||i.state==="unknown")continue;let a=M(n,i.value);a&&(yield{at:o,...Y(e,`${n}=${i.value}`,`of ${f(e)}`,a),fix:O({variable:"env",name:n,to:null})})}let s=e.dialect===
"dockerfile"?E(e,t):void 0;for(let{keyword:o,name:n,literal:i,span:a}of s?.assignments??[]){let r=o==="ARG"&&i!==""?M(n,i):void 0;r&&(yield{at:{span:a},...Y(e,`${n}=${i}`,"of the build",r)})}for(let{instruction:o,
script:n}of s?.scripts??[]){if(o.keyword!=="RUN")continue;let i=ie(()=>new Set(n.commands.flatMap(a=>a.name==="unset"?a.words.map(({text:r})=>r):[])));for(let{assignments:a,words:r,name:l}of n.commands){
for(let d of a){let c=M(d.name,d.value.text);c&&(yield{at:d,...Y(e,`${d.name}=${d.value.text}`,"of this command",c),fix:ji(d.span,r[0]?.span)})}for(let d of Wi.has(l)?r.slice(1):[]){let c=d.text.indexOf(
"="),m=d.text.slice(0,Math.max(c,0)),p=c>0?M(m,d.text.slice(c+1)):void 0;p&&!i().has(m)&&(yield{at:d,...Y(e,d.text,"of this script",p)})}}}}}),Wi=new Set(["export","declare","set","setx"]),ji=(e,t)=>({
safety:"unsafe",title:"remove it, and make the program trust the certificate: copy the CA certificate into the image, and name its file",edits:()=>t&&t.start>=e.end?[{span:{...e,end:t.start},text:""}]:
void 0}),Y=({ships:e},t,s,o)=>({severity:e?"high":"medium",...ys(`${h(t)} in the environment ${s}`,o)}),Ot={user:"postgres",named:"POSTGRES_USER",scheme:/postgres(?:ql)?/},F={user:"root",scheme:/mysql2?|mariadb/,
isAlone:!0},St={user:"",scheme:/rediss?|valkeys?/},Mi=[[/^POSTGRES_HOST_AUTH_METHOD$/,/./,"POSTGRES_PASSWORD","${POSTGRES_PASSWORD:?}",Ot],[/^MYSQL_ALLOW_EMPTY_PASSWORD$/,/./,"MYSQL_ROOT_PASSWORD","${\
MYSQL_ROOT_PASSWORD:?}",F],[/^MARIADB_ALLOW_EMPTY_(?:ROOT_)?PASSWORD$/,/./,"MARIADB_ROOT_PASSWORD","${MARIADB_ROOT_PASSWORD:?}",F],[/^NEO4J_AUTH$/,/./,"NEO4J_AUTH","neo4j/${NEO4J_PASSWORD:?}",{user:"n\
eo4j",scheme:/(?:bolt|neo4j)(?:\+s{1,2}c?)?/}],[/^ARANGO_NO_AUTH$/,/./,"ARANGO_ROOT_PASSWORD","${ARANGO_ROOT_PASSWORD:?}",{user:"root",scheme:/https?/}],[/^ALLOW_EMPTY_PASSWORD$/,/^bitnami\/redis$/,"R\
EDIS_PASSWORD","${REDIS_PASSWORD:?}",St],[/^ALLOW_EMPTY_PASSWORD$/,/^bitnami\/valkey$/,"VALKEY_PASSWORD","${VALKEY_PASSWORD:?}",St],[/^ALLOW_EMPTY_PASSWORD$/,/^bitnami\/postgresql$/,"POSTGRESQL_PASSWO\
RD","${POSTGRESQL_PASSWORD:?}",{...Ot,named:"POSTGRESQL_USERNAME"}],[/^ALLOW_EMPTY_PASSWORD$/,/^bitnami\/mariadb$/,"MARIADB_ROOT_PASSWORD","${MARIADB_ROOT_PASSWORD:?}",F],[/^ALLOW_EMPTY_PASSWORD$/,/^bitnami\/mysql$/,
"MYSQL_ROOT_PASSWORD","${MYSQL_ROOT_PASSWORD:?}",F],[/^ALLOW_EMPTY_PASSWORD$/,/^bitnami\/mongodb$/,"MONGODB_ROOT_PASSWORD","${MONGODB_ROOT_PASSWORD:?}",{user:"root",named:"MONGODB_ROOT_USER",scheme:/mongodb/}],
[/^GF_AUTH_ANONYMOUS_ENABLED$/,/./,"GF_AUTH_ANONYMOUS_ENABLED","false"]];function Li(e,t){let s=Mi.find(([o,n])=>o.test(e)&&n.test(t));return s&&{name:s[2],value:s[3],...s[4]?{account:s[4]}:{}}}var qi=g(
{id:"no-passwordless-service",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Do not run services with authentication turned off.",why:"Anyone who reaches the port c\
ontrols the data: another container on the network, a page in a developer's browser and, if the port is published, anyone who scans for it, which takes minutes.",standards:["OWASP-12","NIST-4.4.4","CW\
E-306"],references:{"CWE-306: missing authentication":"https://cwe.mitre.org/data/definitions/306.html"},help:"remove the setting, and give the service a password, from a secret where the image reads \
one",examples:[],*check(e,t){if(!e.ships)return;let s=Ui(e),o=ie(()=>Is(e));for(let a of y(e.image.env,({value:r})=>r!==null)){let{name:r,value:l}=a.value,d=l&&l.state!=="unknown"?l.value:void 0;d!==void 0&&
to(r,d,o)&&(yield{at:a,severity:s,message:`${h(`${r}=${d}`)} lets anyone who can reach ${f(e)} in without a password`,...Gi(e,a,t)})}for(let{file:a,text:r,spanOf:l,at:d}of b(e)?cs(e,t):[]){let c=Ms(a,
r);c&&(yield{at:{span:l(c.start,c.end)},severity:s,related:[{span:d.span,message:"mounted here"}],message:`${h(r.slice(c.start,c.end))} lets anyone who can reach ${f(e)} in without a password`})}let n=Hi(
e),i=a=>so(a.map(({text:r})=>r).join(" "),n);for(let a of R(e)){let r=a.what==="health check"?void 0:a.commands.find(({words:d})=>i(d)),l=r&&i(r.words);r&&l&&(yield{at:C(a,r.words,d=>i(d)===l),severity:s,
message:`${h(l)} lets anyone who can reach ${f(e)} in without a password`})}}});function Ui(e){return b(e)?e.development?"low":Ie(e)?"high":"medium":"medium"}function Gi(e,t,s){let{name:o}=t.value,n=Li(
o,e.base?.name??""),i=b(e)?Ge(e,s):void 0;if(!b(e)||!n||!i)return{};let a=y(e.image.env,p=>p.name===n.name&&p.name!==o).length>0,r=ls(e,n,{compose:i,containers:s.containers}),{given:l,left:d}=a?{given:[],
left:[...r.given,...r.left]}:r,c=[a?`remove \`${o}\``:`write \`${n.name}: ${n.value}\` instead`,...l.length?[`give it to ${At(l)}`]:[],...d.length?[`give ${At(d)} the password`]:[],...n.account&&l.length+
d.length===0?["give its clients the password"]:[]],m=()=>{let p=a?Ae(i,t):ss(i,t,n.name,n.value),u=a?[]:r.edits();return p&&u&&[...p,...u]};return{fix:{safety:"unsafe",title:c.join(", and "),edits:m}}}
function At(e){let t=e.slice(0,3).map(({path:s})=>h(s[1]??""));return e.length>t.length?`${t.join(", ")} and ${e.length-t.length} more`:t.join(" and ")}var Hi=({image:e})=>e.ref&&e.ref.state!=="unknow\
n"?e.ref.value.path?.split("/").pop()??"":"",Ki=g({id:"no-secret-in-command",on:"workload",severity:"high",confidence:"medium",profile:"recommended",summary:"Keep secrets out of commands, entrypoints \
and health checks.",why:"The command line of a process is not secret: `ps` shows it to every account on the host and in the container, `docker inspect` to anyone with access to the engine, and the fil\
e that holds it to anyone with the repository.",standards:["OWASP-12","CWE-214"],references:{"Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/"},instead:void 0,examples:[],*check(e,t){
for(let{what:s,when:o,command:n,commands:i,setting:a}of R(e)){if(b(e)&&a.via?.some(({how:d})=>d==="built-from"))continue;let r=t.lookup.source(a.span.file)?.text??"",l=n.script?i.flatMap(d=>ro(d)??[]):
[...ao(r,a.span)];for(let d of l)yield{at:d,severity:d.secret.wellKnown?Q(e):d.secret.by==="format"?"critical":"high",...w(`${W(d.secret.what)} ${d.secret.what} is in ${o==="exec"?"what is executed in":
`the ${s} of`} ${f(e)}`,{label:"anyone who can list processes can read it",joint:", where "},{help:"read it from a file",joint:": "})}}}}),Vi=g({id:"no-secret-in-env",on:"workload",severity:"high",otherwise:void 0,
confidence:"medium",profile:"recommended",summary:"Keep secrets out of environment variables.",why:"A value set with ENV is stored in the image, where anyone who can pull it can read it; one set in Co\
mpose is stored in the repository. Every process in the container inherits it, crash reports and debug pages print it, and `docker inspect` shows it.",standards:["CIS-4.10","OWASP-12","NIST-4.1.4","CW\
E-526","CWE-798"],references:{"Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/","Build secrets":"https://docs.docker.com/build/building/secrets/"},examples:[],*check(e,t){let s=y(
e.image.env,({value:n})=>n!==null).filter(n=>!H(n));yield*Xi(e,t),b(e)&&(yield*Qi(e,t));let o=y(e.image.env).map(({value:n})=>n.name);for(let n of s){let{name:i,literal:a}=n.value,r=A(i,a)??Et(n.value,
e)??ea(n.value,s);if(!r||V(i,a,r,t,o)||Bi(n.value,r,e,t))continue;let l=b(e)&&!n.via?.some(({how:m})=>m==="built-from"),d=`${h(i)} stores ${W(r.what)} ${r.what}`,c=Ji(n.value)?"; what follows its `$` \
is lost, because it is read as a variable":"";yield{at:n,severity:ye(r,e,l,()=>_t(a,e,t)),...l?{standards:["OWASP-12","CWE-526","CWE-798"]}:{},...l?Yi(d,f(e),c,r.wellKnown):e.ships?w(`${d} in the imag\
e`,{label:`anyone who can pull it can read it${c}`,joint:", where "}):{message:`${d} in ${f(e)}, its cache and its history${c}`},fix:l&&b(e)?Fi(e,n,t):zi(i,e,t)}}}}),Bi=({name:e,literal:t},{by:s,wellKnown:o},n,i)=>b(
n)&&n.disposable===!0&&(s==="url"?!_t(t,n,i):s==="name"&&(o||/pass|pw/i.test(e))),Yi=(e,t,s,o)=>({...w(e,{aside:` in the environment of ${t}${s}`}),label:`${o?"one of the first that are tried,":"in pl\
ain text"} in the environment of ${t}${s}`}),Fi=(e,t,s)=>({safety:"unsafe",title:e.dialect!=="compose"?`pass ${h(t.value.name)} on by its name alone, from the environment of the command that starts th\
e container`:`set ${h(t.value.name)} to \`\${${t.value.name}:?}\`, and put the value in a .env file that git ignores, on every machine that starts the project`,edits:()=>Oe(e,t,s)});function zi(e,t,s){
let o=b(t)?[]:X(t,s),n=({image:a})=>y(a.env,({name:r})=>r===e).some(r=>!r.via?.some(({how:l})=>l==="built-from")),i=`remove \`${e}\` from ENV, and set it when the container starts`;return o.length>0&&
o.every(n)?{safety:"unsafe",title:i,changes:[{variable:"env",name:e,to:null}]}:{safety:"unsafe",title:i,edits:()=>{}}}var Ji=({literal:e,value:t})=>e.includes("$")&&!e.includes(P)&&!(t&&$(t,s=>s===e));
function*Qi(e,t){for(let{env:s}of e.hooks)for(let o of y(s,({value:n})=>n!==null)){let{name:n,literal:i}=o.value,a=H(o)?void 0:A(n,i)??Et(o.value,e);!a||V(n,i,a,t)||(yield{at:o,severity:ye(a,e,!0,()=>!1),
...w(`${h(n)} stores ${W(a.what)} ${a.what}`,{aside:` in the environment of a command that is run in ${f(e)}`}),fix:{safety:"unsafe",title:`pass ${h(n)} on by its name alone, from the environment of t\
he command that runs it`,edits:()=>{}}})}}function*Xi(e,t){for(let{keyword:s,name:o,literal:n,span:i}of E(e,t)?.deferred??[]){let a=s==="ENV"?A(o,n):void 0;!a||V(o,n,a,t)||(yield{at:{span:i},severity:ye(
a,e,!1,()=>!1),message:`${h(o)} stores ${W(a.what)} ${a.what} in the image and in every image built on it`})}}var Et=({name:e,value:t},{dialect:s})=>s==="commands"&&t?.state==="written"?A(e,t.value):void 0,
Zi=e=>b(e)&&!e.development;function _t(e,{dialect:t},{containers:s}){let[,o=""]=e.split("://",2),[n=""]=o.split(/[/?#]/,1),i=n.slice(n.lastIndexOf("@")+1),a=i.startsWith("[")?i.slice(0,i.indexOf("]")+
1):i.split(":",1)[0];return!a||a.includes(P)||a.includes("$")||Ds(a)||t==="compose"&&!a.includes(".")?!1:!s.some(({path:r,containerName:l})=>r[1]===a||l===a)}function ea({name:e,literal:t,value:s},o){
if(!t.includes(P)||s?.state!=="written")return;let n=o.find(({span:i})=>s.via?.some(a=>a.span.start===i.start&&a.span.file===i.file));return n&&!A(n.value.name,n.value.literal)?A(e,s.value):void 0}function ye({
by:e,wellKnown:t},s,o,n){let{ships:i,dialect:a}=s;return t?o&&Zi(s)&&e==="url"&&n()?"high":Q(s):e==="format"?"critical":o||a==="dockerfile"&&!i?"high":"critical"}var ta=/\$?\$(?:apr1|2[aby]|5|6)\$/,sa=e=>e.
split(".").slice(-2).join("_").toUpperCase().replace(/\W/g,"_"),oa=g({id:"no-secret-in-label",on:"workload",severity:"medium",confidence:"medium",profile:"recommended",summary:"Keep secrets out of lab\
els.",why:"Labels are not secret: `docker inspect` shows them, registries list those of an image, and monitoring copies them into every metric.",standards:["OWASP-12","CWE-798"],references:{"Docker ob\
ject labels":"https://docs.docker.com/engine/manage-resources/labels/"},examples:[],*check(e,t){for(let s of y(e.image.labels,({value:o})=>o!==null)){let{name:o,literal:n}=s.value,i=A(o.slice(o.lastIndexOf(
".")+1),n),a=i?.wellKnown&&/\b(?:docker|podman)\s+run\b/.test(n)?void 0:i,r=ta.test(n);!a&&!r||H(s)&&A(o,n)||(yield{at:s,severity:r?"low":"medium",message:r?`${h(o)} shows a password hash of ${f(e)} t\
o anyone who can list labels: keep it in a file`:`${h(o)} shows a ${a?.what??"credential"} of ${f(e)} to anyone who can list labels`,fix:r&&b(e)?{safety:"unsafe",title:"let Compose fill it in, and set\
 it in a .env file that git ignores, on every machine that starts the project",edits:()=>Oe(e,s,t,sa(o))}:O({variable:"labels",name:o,to:null})})}}}),na=/^\/(?:etc|usr|proc|sys|dev|root|boot|bin|sbin|lib|lib64)\/?$|^\/$|^(?:\/var)?\/run\/(?:docker|containerd\/containerd|crio\/crio|podman\/podman)\.sock$/,
ia=g({id:"no-sensitive-volume",on:"workload",severity:"low",profile:"strict",summary:"Do not declare volumes over system paths.",why:"A path that VOLUME declares stays writable when the container runs\
 with a read-only root, and what was there when the image was built is copied into a fresh volume at every start. Over /etc or /usr an intruder can then change the programs and settings that were to b\
e fixed.",standards:[],references:{VOLUME:"https://docs.docker.com/reference/dockerfile/#volume"},examples:[],*check({image:e,dialect:t,ships:s}){if(!(t!=="dockerfile"||!s))for(let o of y(e.volumes)){
let n=o.value.replace(/^["']|["']$/g,"");na.test(n)?yield{at:o,message:`VOLUME over ${h(n)} keeps it writable under a read-only root`,fix:O({remove:"volumes",items:[n]})}:/^[^:]+:./.test(n)&&!/^[A-Za-z]:[\\/]/.
test(n)&&(yield{at:o,message:`${h(n)} is not a bind mount: VOLUME takes only paths inside the image`,fix:O({remove:"volumes",items:[n]})})}}}),aa=g({id:"no-ssh-server",on:"workload",severity:"medium",
profile:"recommended",summary:"Do not run an SSH server in a container.",why:"An SSH server is a second entry point, with its own keys and passwords to maintain. `docker exec` does the same through th\
e engine, with its access control and its log.",standards:["CIS-5.7","NIST-4.1.2"],references:{"docker exec":"https://docs.docker.com/reference/cli/docker/container/exec/"},examples:[],*check(e,t){if(!e.
ships||hs(e))return;let s=e.added?.packages.some(n=>/^(?:openssh(?:-server)?|dropbear)$/.test(n))===!0;for(let n of R(e)){let{what:i,commands:a}=n,r=i==="health check"?void 0:a.find(({name:l,words:d})=>/^(?:sshd|dropbear)$/.
test(l)||l==="service"&&/^sshd?$/.test(d[1]?.text??"")||d[0]?.text==="/etc/init.d/ssh");s||=r!==void 0,r&&(yield{at:C(n,r.words.slice(0,1),()=>!0),message:`${f(e)} starts an SSH server`})}let o="host"in
e?e.host:void 0;for(let n of o&&!$(o.networkMode,i=>i==="host")?y(o.portBindings,({containerPort:i,protocol:a})=>i!==null&&a==="tcp"&&Rt(i)):[]){let i=b(e)?Ge(e,t):void 0;yield{at:n,message:`${f(e)} p\
ublishes the port of an SSH server`,fix:{safety:"unsafe",title:"remove the port, and use `docker compose exec` instead of SSH",edits:()=>i&&Ae(i,n)}}}if(e.dialect==="dockerfile")for(let n of y(e.image.
exposedPorts,i=>i.protocol==="tcp"&&Rt(i)))yield{at:n,severity:"low",message:"the image exposes port 22 (SSH)",...!s&&n.value.from===n.value.to?{fix:O({remove:"exposedPorts",items:[n.value]})}:{}}}}),
Rt=({from:e,to:t})=>e<=22&&t>=22,ra=g({id:"no-unneeded-expose",on:"workload",severity:"medium",profile:"recommended",summary:"Expose only ports the image itself serves.",why:"EXPOSE tells operators an\
d tools what to open: `docker run -P` publishes every port it lists, and firewall rules are made from it. A database or debug port in an application image is an invitation to open it.",standards:["CIS\
-5.9"],references:{EXPOSE:"https://docs.docker.com/reference/dockerfile/#expose"},options:{most:os("More ports than one image should expose.",5)},examples:[],*check(e,t,{most:s}){if(e.dialect!=="docke\
rfile"||!e.ships)return;let o=e.base?.ports??[],n=y(e.image.exposedPorts,({from:r})=>!o.includes(r)),i=da(e,t);for(let r of n){if(r.value.protocol!=="tcp")continue;let l=eo(r.value),d=l.find(({service:m})=>i(
m.words)),c=d?l.find(m=>m===d&&m.service.kind==="debug"):l.find(({shared:m,service:p})=>!m&&p.kind!=="debug");c&&(yield{at:r,...c.service.kind==="back door"?{confidence:"low"}:{},message:la(c),fix:O({
remove:"exposedPorts",items:[r.value]})})}let a=n[s];a&&(yield{at:a,severity:"low",message:`the image exposes ${n.length} ports: one service needs fewer`})}}),la=({port:e,what:t,service:{kind:s}})=>s===
"debug"?`port ${e} is for ${t}, which a released image should not open`:s==="back door"?`port ${e} is ${t}, and nothing here shows what it is for`:`port ${e} is for ${t}, and nothing here shows that t\
he image is that service`;function da(e,t){let s=new Map;return o=>{let n=s.get(o)??ca(e,t,o);return s.set(o,n),n}}function ca({span:e,base:t},s,o){if(o.test(t?.name??"")||o.test(e.file))return!0;let n=I(
s).find(({source:i})=>i.path===e.file);return n?.instructions.some(({keyword:i,logical:{text:a},heredocs:r})=>[a,...i==="RUN"?r.map(({span:{start:l,end:d}})=>n.source.text.slice(l,d)):[]].some(l=>ha(i,
l,o)))===!0}function ha(e,t,s){if(e==="CMD"||e==="ENTRYPOINT"||e==="FROM"||e==="COPY"||e==="ADD")return s.test(t);if(e!=="RUN")return!1;let o=t.replace(/\b(?:pip3?|npm|yarn|gem|composer|cargo|go)\s+(?:install|add|i|ci|get)\b[^&|;]*/g,
"").replace(/[\w.+-]+/g,n=>n.replace(/^[\w.+-]*(?:-client|-dev|-devel|-libs|-tools|-cli)\b/,"").replace(/\blib[\w.+-]*/,""));return s.test(o)}var ma=g({id:"non-root-user",on:"workload",severity:"high",
otherwise:void 0,profile:"recommended",summary:"Run as a user other than root.",why:"To the kernel, root in a container is root on the host, restricted only by namespaces and capabilities. A kernel vu\
lnerability, a careless mount or a writable file is worth far more to an intruder who is root.",standards:["CIS-4.1","OWASP-2","NIST-4.1.2","PSS-R","CWE-250"],references:{USER:"https://docs.docker.com\
/reference/dockerfile/#user"},help:"run it as an account without root: set `USER` after the last step of the Dockerfile that needs root, or the user of the container",examples:[],*check(e,t){let{image:s,
ships:o,windows:n,base:i}=e,{user:a}=s;if(!o||n||a.state==="unknown"||!xs(e)(a.value))return;let r=Ne(e,t),l=Ut(a,t);if(r==="dropped"||l&&Gt(l,e,t))return;let d=a.state==="written",c=!b(e)||e.build!==
void 0,m=Fs(e)&&(Z(s.cmd)||Z(s.entrypoint)||b(e)&&!e.build&&!d),p=!Ht(e,t)&&!fa(e)&&(c||d||i?.account!==void 0)?is(e,d):void 0,[u]=p&&"changes"in p?ua(e,t):[];yield{at:a,severity:m?"info":d?"high":"me\
dium",...r==="unclear"?{confidence:"low"}:{},...w(`${f(e)} runs as root`,d?{label:pa(a.value,l)}:{label:ga(e),joint:", "},...u?[{help:`the files in ${h(u)} must belong to another account first`}]:[]),
...p&&!u?{fix:p}:{}}}}),ua=({image:{user:e}},{containers:t})=>t.filter(({image:s})=>Ks(s.user.span,e.span)).flatMap(Mt),fa=({dialect:e,span:t})=>e==="dockerfile"&&ko(t.file);function pa(e,t){return t?
`the user is ${e===""?"empty":h(e)} unless the build passes ${h(t)}; give the ARG a default`:e===""?"the user is empty, which means root":e.startsWith(":")?`${h(e)} names a group but no account, which\
 means root`:te(e)?`user ${h(e)} is set here`:`${h(e)} is created with uid 0, so it is root under another name`}function ga({base:e,image:t}){return e?e.drops&&t.entrypoint.state==="written"?`the defa\
ult of ${e.name}: its own entrypoint, which switches to ${h(e.account??"another account")}, is replaced`:e.unprivileged?`the default of ${e.name}; use ${e.unprivileged}, the same without root`:`the de\
fault of ${e.name}${e.account?`, which has the unprivileged user ${h(e.account)}`:""}`:"because no user is set"}var va=g({id:"numeric-user",on:"workload",severity:"info",profile:"strict",summary:"Give\
 the user as a number so that runAsNonRoot can verify it.",why:"Kubernetes cannot tell whether a name is root without opening the image, so it refuses to start a pod with runAsNonRoot. A number it che\
cks at once, and a name in /etc/passwd can be given uid 0.",standards:[],references:{runAsNonRoot:"https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"},examples:[],*check(e,t){
let{dialect:s,image:o,ships:n,windows:i}=e;if(s!=="dockerfile"||!n||i||U(t).length>0||!Ve(o.user,r=>!te(r)&&typeof _(ee(r).account)!="number"))return;let a=wa(o.user.value,e);yield{at:o.user,...w(`${h(
o.user.value)} is a name`,{label:"runAsNonRoot can only check a number"}),...a===void 0?{}:{fix:{safety:"safe",changes:[{set:"user",to:a}]}}}}});function wa(e,{added:t,base:s,image:o}){let{account:n,group:i}=ee(
e),a=t?.accounts.find(c=>c.name===n),r=o.ref&&v(o.ref),l=a||!s?void 0:bo(s.name,r?zs(r):null,n),d=a?.uid??l?.uid;if(!(d===void 0||!/^[1-9]\d*$/.test(d)))return i===""||typeof _(i)=="number"?i?`${d}:${i}`:
d:l&&i===n?`${d}:${l.gid}`:`${d}:${i}`}var Pt=new Set(["basename cat chgrp chmod chown cp cut date dd df diff dirname du env find grep gzip head hostname id install jq ln ls mkdir mktemp mv printenv r\
m rmdir rsync sed seq sort stat tar touch tr uname unzip wc whoami yq zip","apk apt apt-get dnf yum pip git curl wget openssl ssh-keygen keytool envsubst","aws az mc mongo mongoimport mongorestore mon\
gosh mysql mysqladmin mysqldump mariadb mariadb-admin psql pg_dump pg_dumpall pg_isready pg_restore createdb createuser dropdb redis-cli valkey-cli sqlite3 rabbitmqctl kafka-topics kafka-topics.sh fdb\
cli etcdctl kubectl helm","alembic atlas dbmate flyway goose liquibase migrate sqlx","jest mocha pytest tox phpunit rspec vitest playwright k6 ab"].flatMap(e=>e.split(" "))),ya=g({id:"pid1-handles-sig\
nals",on:"workload",severity:"low",confidence:"medium",profile:"strict",summary:"Let process 1 receive signals and reap children.",why:"When a container stops, only process 1 gets the signal. A shell \
or npm as process 1 does not forward it to the program, which is killed ten seconds later, possibly while it writes. Process 1 must also reap every process that ended, or they pile up until nothing ne\
w can start.",standards:[],references:{"ENTRYPOINT in shell form":"https://docs.docker.com/reference/dockerfile/#shell-form-entrypoint-example"},examples:[],*check(e,t){let{ships:s,windows:o}=e;if(!s||
o||b(e)&&($(e.host.init,u=>u)||As(e,t))||e.dialect==="dockerfile"&&X(e,t).some(({host:u})=>$(u.init,x=>x)))return;let n=t.lookup.shell,i=n&&Qt(e,n);if(!i||i.at.via?.some(({how:u})=>u==="built-from")||
ba(i,e,t))return;let a=i.script();if(a.fault)return;let r=e.dialect==="dockerfile"?E(e,t):void 0;if(i.at.value?.form==="shell"&&r&&q(r).some(({shell:u})=>u))return;let l=Tt(a),d=l.find(u=>Ce(u,e)==="p\
rogram"),c=d&&Os(e,t)?ms(d,e,t,n):void 0,m=(d&&xa(d))??(c?Dt(Tt(c),{shell:c.name,certain:!0}):d?void 0:$a(l,e)),p=c?void 0:m?.last&&ka(m.last,t);m&&(yield{at:i.at,confidence:m.confidence,message:`${m.
what} process 1 of ${f(e)}${m.so}`,...p?{fix:{safety:"unsafe",title:"put `exec` before the last program",edits:p}}:{}})}});function ba({argv:[e]},t,s){let o=e&&v(e),n=o&&Eo(o);return!n||Ao(n)||n==="."||
n==="source"||Nt.has(n)?!1:!$s(t,s).program(o)?.text}function ka({words:e,wrappers:t,readsFrom:s,conditional:o,assignments:n,span:i},{lookup:a}){let r=e[0]?.text??"";if(!(t.every(({name:c})=>/^(?:ba|da|a)?sh$/.
test(c))&&s.length===0&&!o)||n.length>0||!/^[\w./-]+$/.test(r))return;let l=[...(a.source(i.file)?.text.slice(i.start,i.end)??"").matchAll(new RegExp(`(?<![\\w./-])${Gs(r)}(?![\\w./-])`,"g"))],d=i.start+
(l[0]?.index??0);return l.length===1?[{span:{file:i.file,start:d,end:d},text:"exec "}]:void 0}var Tt=({commands:e})=>e.filter(({substitutedInto:t,tested:s})=>!t&&!s);function $a(e,t){let s=e.map(n=>Ce(
n,t)),o=s[s.length-1];return s.includes("init")||o===void 0||typeof o=="string"?void 0:Dt(e,o)}function Dt(e,{shell:t,certain:s}){let o=e[e.length-1];if(!o||e.some(({name:r,wrappers:l})=>r==="trap"||l.
some(d=>d.name==="exec")))return;let n=s?"medium":"low";if(o.background)return{what:`${h(t)} is`,so:` and ends once it has started ${Ct(be(e))} in the background, which stops the container: remove the\
 \`&\``,confidence:n};let i=e.some(({name:r})=>r==="wait");if(z.has(o.name)&&!o.conditional&&!i)return;let a=be(e);if(!(a!==void 0&&Pt.has(a)))return{what:`${h(t)} is`,so:` and does not forward signal\
s to ${Ct(a)}: put \`exec\` before the last program, or start an init such as tini first`,confidence:n,...o.name&&!z.has(o.name)&&be(e)===o.name?{last:o}:{}}}function be(e){let t=e.filter(({name:n})=>n&&
!z.has(n)),s=t.findLast(({ends:n})=>n)??t.findLast(({conditional:n})=>!n)??t[t.length-1],o=s?[s,...s.readsFrom].map(({name:n})=>n):[];return o.findLast(n=>!Pt.has(n))??o[0]}var Ct=e=>!e||e===P?"what i\
t starts":h(e),Nt=new Set(["npm","yarn","pnpm"]);function xa({name:e,words:t}){let s=t[1]?.text;if(!(!Nt.has(e)||!s||/^(?:exec|dlx|node)$/.test(s)))return{what:`${h(`${e} ${s}`)} keeps ${e} as`,so:", \
which does not forward signals: start the program itself, or an init such as tini first",confidence:"medium"}}var Oa=g({id:"required-labels",on:"workload",severity:"info",profile:"strict",summary:"Car\
ry the labels your organisation requires.",why:"When a container misbehaves, its labels tell who owns it and where its source is.",standards:[],references:{"Image annotations":"https://github.com/open\
containers/image-spec/blob/main/annotations.md"},options:{image:Re("Labels of images that ship, and what their values look like: * matches anything, and an empty string allows any value."),service:Re(
"The same for Compose services; the labels of their image count, too.")},examples:[],*check(e,t,{image:s,service:o}){let{labels:n}=e.image,i=b(e)?o:s;if(!e.ships||n.state==="unknown"||Object.keys(i).length===
0)return;let a=[];for(let[r,l]of Object.entries(i)){let d=n.value.findLast(c=>c.state==="unknown"||c.value.name===r);d?l&&d.state==="written"&&d.value.value?.state==="written"&&!L(d.value.value.value,
l)&&(yield{at:d,message:`${h(r)} of ${f(e)} does not match ${h(l)}`,...It({[r]:l})}):a.push(r)}if(a.length){let r=a.length===1;yield{at:b(e)||!e.image.ref?e:e.image.ref,message:`${f(e)} lacks the requ\
ired ${r?"label":"labels"} ${a.map(h).join(", ")}`,...It(Object.fromEntries(a.map(l=>[l,i[l]??""])))}}}});function It(e){let t=Object.entries(e);return t.some(([,s])=>s===""||s.includes("*"))?{}:{fix:O(
...t.map(([s,o])=>({variable:"labels",name:s,to:o})))}}var Sa=g({id:"secret-as-file",on:"workload",severity:"info",confidence:"medium",profile:"strict",summary:"Pass credentials as secret files, not a\
s environment.",why:"Every child process inherits the environment, `docker inspect` and debug pages print it, and crash reports carry it away. A file under /run/secrets is read by the one program that\
 needs it.",standards:["OWASP-12","CWE-526"],references:{"Secrets in Compose":"https://docs.docker.com/compose/how-tos/use-secrets/"},examples:[],*check(e,t){if(b(e)){for(let s of Aa(e))yield{at:s,confidence:"\
low",message:`every process of ${f(e)} gets all variables of this file, which is not here: pass the credentials in it as secret files`};for(let s of y(e.image.env)){let{name:o,literal:n,value:i}=s.value;
if(!no(o)||i!==null&&!n.includes("\uFFFC")||s.via?.some(({how:r})=>r==="built-from"))continue;let a=e.base&&zt(e.base.name)&&!H(s);yield{at:s,message:`${h(o)} exposes a credential to every process of ${f(
e)}${a?`; this image reads it from a file that ${h(`${o}_FILE`)} names`:"; mount it as a secret and read the file"}`,...as(e,o)?{fix:{safety:"unsafe",title:`pass it as a secret: \`${o}_FILE\` and \`secr\
ets\`, and check that nothing else reads \`${o}\``,edits:()=>ns(e,s,t)}}:{}}}}}}),Aa=({image:{env:e}})=>e.state==="unknown"?[]:e.value.filter(t=>t.state==="unknown"&&t.reason==="elsewhere"),Ea=/^(?:root|daemon|bin|sys|sync|games|man|lp|mail|news|uucp|proxy|www-data|backup|list|irc|nobody|operator|guest|ftp|adm|shutdown|halt|nonroot)$/,
_a=g({id:"user-matches-image",on:"workload",severity:"low",confidence:"low",profile:"strict",summary:"Use the account the image was built for.",why:"With a name that is not in the image's /etc/passwd \
the container does not start. With a number that does not own its data the service fails at the first write, and the usual fix is to run it as root after all.",standards:[],references:{USER:"https://d\
ocs.docker.com/reference/dockerfile/#user"},examples:[],*check(e,t){yield*Pa(e,t),yield*Ra(e);let{image:s,ships:o,windows:n,contents:i,base:a,added:r}=e,l=s.user.state==="written"?ee(s.user.value).account:
void 0;if(!o||n||!l||s.user.state!=="written"||_(l)==="refused")return;if(_(l)===void 0){i===null&&r?.copied&&!r.copied.some(({path:p,folder:u})=>p==="/etc/passwd"||u&&/^\/(?:etc)?$/.test(p))?yield{at:s.
user,severity:"medium",confidence:"high",...w(`${h(l)} has no number`,{label:"an image from scratch has no /etc/passwd to look it up in, so the container does not start"})}:a?.account&&l!==a.account&&
!(Ea.test(l)&&!a.name.startsWith("cgr.dev/"))&&!Ca(e,l)&&(yield{at:s.user,message:`${a.name} documents the account ${h(a.account)}, and nothing here creates ${h(l)}`,fix:O({set:"user",to:a.account})});
return}let d=i?.owner,c=d?.ids.split(":")[0]??(/^[1-9]\d*$/.test(a?.user??"")?a?.user:void 0),m=a?.kind==="datastore"||a?.kind==="broker";c&&m&&_(l)!==_(c)&&_(l)!==0&&!r?.builds&&!r?.mentions.has("cho\
wn")&&(yield{at:s.user,message:`${f(e)} runs as ${l}, and the image was built to run as ${d?.ids??c}${d?.path?`, which owns its data in ${h(d.path)}`:""}`,..._(c)===0?{}:{fix:O({set:"user",to:d?.ids??
c})}})}});function*Ra(e){if(!e.ships||e.windows)return;let{hooks:t=[],host:s}=b(e)?e:{},o=[...[e.image.user,...t.map(({user:n})=>n)].flatMap(n=>n.state==="written"?Le(n.value).map(i=>({at:n,part:i})):
[]),...s?y(s.groupAdd).flatMap(n=>Le(n.value).map(i=>({at:n,part:i}))):[]];for(let{at:n,part:i}of o)yield{at:n,severity:"medium",confidence:"high",...w(`${h(i)} is out of range`,{label:"the engine tak\
es numbers from 0 to 2147483647, and the container does not start"})}}function*Pa(e,t){let s=e.contents===null&&!e.windows?E(e,t):void 0;if(!s)return;let o=new Set,n={user:"/etc/passwd",group:"/etc/gr\
oup"},i=q(s).toReversed();if(!i.some(({scripts:a})=>a.some(({instruction:r})=>r.keyword==="RUN")))for(let{each:a,copy:r}of i.flatMap(l=>l.copies.map(d=>({each:l,copy:d})))){let{owner:l}=r,[d="",c=""]=(l&&
v(l))?.split(":")??[],m=[...qe(d)||o.has(n.user)?[]:[d],...qe(c)||o.has(n.group)?[]:[c]],p=r.instruction.flags.some(({name:u,text:x})=>u==="link"&&x!=="false");l&&a===s&&m.some(Boolean)&&!p&&(yield{at:{
span:l.span},severity:"medium",confidence:"high",message:`${m.filter(Boolean).map(h).join(" and ")} cannot be looked up: an image from scratch has no /etc/passwd or /etc/group, so the files belong to \
root; use numbers`});for(let u of Object.values(n))Ta(r,u)&&o.add(u)}}var Ta=(e,t)=>oo(e)?.some(({path:s,folder:o,file:n})=>s===t||n===t?!0:o&&(s==="/"||s==="/etc")&&!(n&&Da.test(n)))??!0,Da=/^\/etc\/(?:passwd|group|g?shadow)$/,
Ca=({added:e,image:t},s)=>e===void 0||e.builds||e.copied===null||e.mentions.has(s)||e.copied.some(({path:o})=>o==="/etc/passwd")||v(t.user)?.includes("$")===!0,Na=g({id:"valid-image-reference",on:"wor\
kload",severity:"high",profile:"recommended",summary:"Write image references that can be pulled.",why:"An invalid reference stops the build or the deployment, often only where a variable is empty. The\
 usual hurried fix replaces a pinned image with an unpinned one.",standards:[],references:{"Grammar of references":"https://github.com/distribution/reference"},help:"write it as `[REGISTRY/]NAME[:TAG]\
[@sha256:DIGEST]`",examples:[],*check({references:e},t){for(let{ref:s}of e)$(s,({fault:o})=>o!==void 0)&&(yield{at:s,...w(`${h(s.value.text)} is not a valid image reference`,{label:`${s.value.fault}`}),
...Ia(s,s.value.text,t)})}});function Ia({span:e},t,{lookup:s}){let o=s.source(e.file)?.text.slice(e.start,e.end)??"",n=/^(["']?)(.*)\1$/.exec(o),i=t.trim(),a=Vs(i.slice(i.lastIndexOf("/")+1),/[:@]/),
r=i.slice(0,i.lastIndexOf("/")+1)+a,l=[i,i.replace(/:$/,""),r.toLowerCase()+i.slice(r.length)].find(c=>c!==t&&c!==""&&Us(c).fault===void 0);if(l===void 0||n?.[2]!==t)return{};let d={...e,start:e.start+
(n[1]?.length??0),end:e.end-(n[1]?.length??0)};return{fix:{safety:"unsafe",title:`change it to ${h(l)}, and check that it is the image you mean`,edits:[{span:d,text:l}]}}}module.exports={a:Ro,b:Do,c:Mo,
d:qo,e:Go,f:Ho,g:Jo,h:Zo,i:en,j:nn,k:dn,l:mn,m:fn,n:gn,o:$n,p:Dn,q:Cn,r:Wn,s:Un,t:Gn,u:Vn,v:oi,w:fi,x:Ri,y:Pi,z:Ni,A:Ii,B:qi,C:Ki,D:Vi,E:oa,F:ia,G:aa,H:ra,I:ma,J:va,K:ya,L:Oa,M:Sa,N:_a,O:Na};
