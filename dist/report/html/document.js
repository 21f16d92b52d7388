"use strict";const{$f:ue,Qf:$e,Rf:ve,Sf:be,Tf:we,Uf:ye,Vf:xe,Xf:ke,_f:Se,bg:x,cf:k,cg:Me,dg:ze,gg:je,hg:Ce,ig:Ie,jg:Oe,kb:j,kg:Fe,lb:L,pg:J,za:Ne}=require("../../shared/core.js"),{createHash:Le}=require("node:crypto");
var C=class P{#e;constructor(t){this.#e=t}toString(){return this.#e}static from(t,i){let r=t[0]??"";for(let[a,o]of i.entries())r+=K(o)+(t[a+1]??"");return new P(r)}static own(t){return new P(X(t))}},n=(e,...t)=>C.
from(e,t);function K(e){return typeof e=="string"?Ee(e):e===void 0?"":typeof e=="number"||e instanceof C?String(e):e.map(K).join("")}var Ee=Ne(2e4,e=>X(j(e))),X=e=>e.replace(/[&<>"'`]/g,t=>`&#${t.charCodeAt(
0)};`),$=e=>Z(j(e),t=>t),Y=e=>Z(e,t=>C.own(t)),Z=(e,t)=>e.split("`").map((i,r,a)=>r%2===0?t(i):r===a.length-1?t(`\`${i}`):n`<code>${t(i)}</code>`),g=(e,t,i=`${t}s`)=>`${e} ${e===1?t:i}`,I={atOnce:10,rows:300};
function Re(e,t,i){return[{id:"by-service",title:"By service or image",filter:"service",column:"Service or image",namesOf:r=>[i.of(r)?.name??[]].flat()},{id:"by-rule",title:"By rule",filter:"rule",column:"\
Rule",namesOf:({rule:r})=>[r]},{id:"by-file",title:"By file",filter:"file",column:"File",namesOf:({span:r})=>[r.file]},{id:"by-standard",title:"By standard",filter:"standard",column:"Control",namesOf:r=>t.
standardsOf(r)}].map(r=>Te(r,e))}var Be=(e,t)=>{for(let i of k.toReversed()){let r=(t.get(i)??0)-(e.get(i)??0);if(r)return r}return 0};function Te({id:e,title:t,filter:i,column:r,namesOf:a},o){let s=o.
flatMap(f=>a(f).map(u=>({name:u,finding:f}))),l=[...x(s,({name:f})=>f)].map(([f,u])=>({name:f,all:u.length,counts:qe(u.map(({finding:N})=>N))})).sort((f,u)=>Be(f.counts,u.counts)||(f.name<u.name?-1:1));
if(l.length===0)return;let m=k.toReversed().filter(f=>l.some(({counts:u})=>u.has(f))),c=l.slice(0,I.rows).map(({name:f,all:u,counts:N})=>n`<tr><th scope="row"><a href="#findings" data-set="${i}" data-to="${f}">${f}</a></th>${m.
map(U=>{let G=N.get(U);return G?n`<td class="n has ${U}">${G}</td>`:n`<td class="n"></td>`})}<td class="n all">${u}</td></tr>`),h=n`<thead><tr><th scope="col">${r}</th>${m.map(f=>n`<th scope="col" class="n">${f}</th>`)}<th scope="col" class="n">all</th></tr></thead>`,
d=(f,u)=>n`<div class="wide-table"><table><caption>${u}</caption>${h}<tbody>${f}</tbody></table></div>`,p=c.slice(I.atOnce),b=l.length-I.rows;return n`<div class="by"><h3 id="${e}">${t}</h3>${d(c.slice(
0,I.atOnce),`Findings ${t.toLowerCase()}, the worst first`)}${p.length?n`<details><summary>${g(p.length,"more row")}</summary>${d(p,`Findings ${t.toLowerCase()}, the others`)}</details>`:void 0}${b>0?
n`<p class="note">${g(b,"more row")} omitted.</p>`:void 0}</div>`}function qe(e){let t=new Map;for(let{severity:i}of e)t.set(i,(t.get(i)??0)+1);return t}var Ae=4,We=20,Q=1e3,_=e=>{let t=we(e);return t.
length>Q?`${t.slice(0,Q)}\u2026`:t};function E(e,t){let{path:i,line:r,column:a}=Se(e,t);return`${L(i)}:${r}:${a}`}function He(e,t){let{span:i,related:r,confidence:a,fix:o}=t,s=r.slice(0,Ae),l=({span:b})=>b.
file===i.file,m=ye(t),c=[{span:i,isMain:!0,...m?{label:j(m)}:{}},...s.filter(l).map(b=>({span:b.span,label:j(b.message),isMain:!1}))],h=s.filter(b=>!l(b)),d=r.length-s.length,p=xe(t);return n`${Ve(e,i.
file,c)}${h.length||d>0?n`<ul class="also">${h.map(b=>n`<li><code>${E(e,b.span)}</code> ${$(b.message)}</li>`)}${d>0?n`<li>${d} more related places</li>`:void 0}</ul>`:void 0}${p?n`<p class="do"><b>What to do:</b> ${$(
p)}${o?.safety==="unsafe"?" (may change behaviour)":""}</p>`:void 0}${a==="low"?n`<p class="note">Not certain: this depends on what files do not show.</p>`:void 0}${Pe(e,t)}`}function Ve({sources:e},t,i){
let r=e.get(t);if(!r)return;let a=be(r,i),o=Math.max(...a.map(s=>s.kind==="source"?String(s.line).length:0));return n`<pre class="frame">${a.map(s=>De(s,o))}</pre>`}function De(e,t){let i=" ".repeat(t);
if(e.kind==="gap")return n`<i>${i} </i>&#8230;
`;if(e.kind==="source")return n`<i>${String(e.line).padStart(t)} </i>${e.text}
`;let{indent:r,marks:a,label:o,isMain:s}=e;return n`<i>${i} </i>${" ".repeat(r)}<b class="${s?"main":"side"}">${a}${o?` ${o}`:""}</b>
`}function Pe({sources:e},{fix:t,span:i}){let r=ve(t),a=[...new Set(r.map(s=>s.span.file))].flatMap(s=>{let l=e.get(s),m=r.filter(c=>c.span.file===s);return l?[{file:s,lines:ue(l,m)}]:[]}),o=a.reduce(
(s,{lines:l})=>s+l.length,0);if(o!==0)return o>We?n`<p class="note">The repair changes ${o} lines: seaworthy fix --diff shows them.</p>`:a.map(({file:s,lines:l})=>{let m=Math.max(...l.map(({line:c})=>String(
c).length));return n`<pre class="diff">${s===i.file?void 0:n`<i>${s}</i>
`}${l.map(c=>Ue(c,m))}</pre>`})}function Ue({sign:e,line:t,text:i},r){let a=n`<i>${String(t).padStart(r)} </i>`;return e==="-"?n`${a}<del>- ${i}</del>
`:n`${a}<ins>+ ${i}</ins>
`}var R={inGroup:100,full:6e6,all:1e7},Ge=25,Je=class{#e;#i;#t;#r;choices;constructor(e,t,i){this.#e=e,this.#i=i,this.#t=new Map(e.rules.map(a=>[a.id,a])),this.#r=Ke(t);let r=a=>[...new Set(a)].sort();
this.choices={rules:r(t.map(({rule:a})=>a)),services:r(t.flatMap(a=>i.of(a)?.name??[])),files:r(t.map(({span:a})=>a.file)),standards:r(t.flatMap(a=>this.standardsOf(a)))}}standardsOf({rule:e,standards:t}){
return t??this.#t.get(e)?.standards??[]}write(){let e={services:new Map(this.choices.services.map((o,s)=>[o,s+1])),files:new Map(this.choices.files.map((o,s)=>[o,s+1]))},[t,i,r]=[0,0,0],a=this.#r.map(
(o,s)=>{let l=[];for(let[c,h]of o.findings.entries()){if(t>R.all){r+=o.findings.length-c;break}let d=c<R.inGroup&&t<R.full,p=this.#n(h,d,e);t+=String(p).length,l.push(p)}let m=i+l.length<=Ge;return i+=
l.length,this.#a(o,s,m,l)});return{groups:n`${a}`,omitted:r}}#a({rule:e,severity:t,findings:i},r,a,o){let s=this.#t.get(e),l=n`<h3 id="g${r}"><span class="badge ${t}">${t}</span> ${e} <span class="count">${i.
length}</span></h3>`,m=n`${s?Xe(s):void 0}<div class="items">${o}</div>`,c=[...new Set(i.flatMap(h=>this.standardsOf(h)))].join(" ");return a?n`<details class="group" data-rule="${e}" data-severity="${t}" data-standards="${c}" open=""><summary>${l}${ee(
s)}</summary>${m}</details>`:n`<details class="group" data-rule="${e}" data-severity="${t}" data-standards="${c}"><summary>${l}${ee(s)}</summary>${m}</details>`}#n(e,t,{services:i,files:r}){let{span:a,
standards:o,status:s}=e,l=i.get(this.#i.of(e)?.name??"")??0,m=n`${$(_(e))}${s==="new"?n` <span class="new">new</span>`:void 0}`,c=E(this.#e,a),h=o?n` data-standards="${o.join(" ")}"`:void 0,d=n`data-service="${l}" data-file="${r.
get(a.file)??0}"${h}`;return t?n`<article class="finding" ${d}><h4>${m}</h4><p class="at"><code>${c}</code></p>${He(this.#e,e)}</article>`:n`<article class="finding brief" ${d}><h4>${m}</h4><p class="at"><code>${c}</code></p></article>`}};
function Ke(e){return[...x(e,({rule:t,severity:i})=>`${i} ${t}`).values()].map(t=>{let[{rule:i,severity:r}]=t;return{rule:i,severity:r,findings:t}}).sort((t,i)=>k.indexOf(i.severity)-k.indexOf(t.severity)||
i.findings.length-t.findings.length||(t.rule<i.rule?-1:1))}var ee=e=>e?n`<p class="says">${Y(e.summary)}</p>`:void 0;function Xe(e){let{why:t,standards:i}=e;return n`<div class="about"><p>${Y(t.replace(
/\s+/g," "))}</p><p class="more">${i.length?n`${i.join(", ")} &#183; `:void 0}<a href="${ke(e)}" rel="noreferrer">About this rule</a></p></div>`}function Ye({rules:e,services:t,files:i,standards:r},a){
let o=(l,m,c,h)=>h.length>1?n`<label>${m} <select id="${l}"><option value="">${c}</option>${h.map(d=>n`<option>${d}</option>`)}</select></label>`:n`<select id="${l}" hidden="" aria-label="${m}"><option value="">${c}</option>${h.
map(d=>n`<option>${d}</option>`)}</select>`,s=k.toReversed().map(l=>n`<label class="box"><input type="checkbox" name="severity" value="${l}" checked=""> <span class="badge ${l}">${l}</span> <span class="live" data-of="${l}"></span></label>`);
return n`<form id="filter" class="script" role="search" aria-label="Filter findings"><label class="wide">Search <input id="q" type="search" autocomplete="off" placeholder="words, all of which must occur"></label><fieldset><legend>Severity</legend>${s}</fieldset>${o(
"rule","Rule","any rule",e)}${o("service","Service or image","any",t)}${o("file","File","any file",i)}${o("standard","Standard","any",r)}<p class="buttons"><button type="reset">Clear filter</button> <button type="button" id="unfold">Expand all</button> <button type="button" id="fold">Collapse all</button> <span class="note">On paper, all that is shown is open.</span></p></form><p id="shown" role="status">${g(
a,"finding")}</p>`}var B=({address:e,host:t,container:i,protocol:r})=>`${e===""?"every address":e??"unknown address"}:${t} \u2192 ${i}/${r}`,T=({name:e,internal:t,external:i,connects:r})=>[e,...t===!0?
["internal"]:t===null?["perhaps internal"]:[],...i===!0?["external"]:[],...r===!1?["containers apart"]:[]].join(", ");function Ze({nodes:e},t){let i=new Map;for(let[a,o]of e.entries()){let s=Qe(o,t[a]?.
steps);i.set(s,[...i.get(s)??[],a])}let r=a=>e[a]?.networks.map(o=>String(o).padStart(4,"0")).join()??"";return[...i].sort(([a],[o])=>a-o).map(([a,o])=>({title:_e(a),rows:o.sort((s,l)=>r(s)<r(l)?-1:r(
s)>r(l)?1:s-l)}))}var O={unknown:1e3,host:1001,none:1002},Qe=({open:e},t)=>t??(e==="outside"?0:O[e]);function _e(e){return e===0?"open beyond the host":e===O.unknown?"published at an address that is n\
ot known":e===O.host?"published on the host only":e===O.none?"no known way from outside":e===1?"1 step from outside":`${e} steps from outside`}var te=26,q=26,ie={ports:250,box:300},A=12,re=24,W=6.7,et=60,
ae=6,F=(e,t)=>{let i=Math.floor(t/W);return e.length>i?`${e.slice(0,i-1)}\u2026`:e};function tt(e,t){let i=t,r=[],a=new Map;for(let{title:o,rows:s}of e){r.push({title:o,y:i+re/2}),i+=re;for(let l of s)
a.set(l,i+te/2),i+=te;i+=6}return{bands:r,nodes:a,height:i+A}}function it(e,t,i){let r=e.networks.slice(0,et),a=r.length?Math.min(150,24+Math.max(...r.map(h=>F(T(h),190).length))*W*.72):10,o=tt(t,a),s=at(
e),l=s.box+30,m=l+r.length*q+(r.length?120:10),c=h=>l+h*q+q/2;return n`<svg class="network" width="${m}" height="${o.height}" viewBox="0 0 ${m} ${o.height}" role="img" aria-label="${i}">${r.map((h,d)=>rt(
e,d,c(d),a,o))}${o.bands.map(({title:h,y:d})=>n`<text class="band" x="${s.ports}" y="${d+4}">${h}</text>`)}${[...o.nodes].map(([h,d])=>nt(e.nodes[h],d,s,c,r.length))}${e.networks.length>r.length?n`<text class="axis" x="${l}" y="${o.
height-2}">${e.networks.length-r.length} more networks omitted</text>`:void 0}</svg>`}function rt({networks:e,nodes:t},i,r,a,o){let s=e[i],l=[...o.nodes].flatMap(([h,d])=>t[h]?.networks.includes(i)?[d]:
[]),m=s.connects===!1?" apart":s.internal===!1?"":" internal",c=T(s);return n`<g><title>${c}</title><path class="wire c${i%ae}${m}" d="M${r} ${a-4}V${Math.max(a,...l)}"></path><text class="net" transform="translate(${r-
1} ${a-9}) rotate(-38)">${F(c,190)}</text></g>`}function at({nodes:e}){let t=r=>Math.max(0,...r.map(({length:a})=>a))*W,i=Math.round(Math.min(ie.ports,t(e.map(ne))+20));return{ports:i+A,box:Math.round(
i+A+Math.max(120,Math.min(ie.box,t(e.map(oe))+18)))}}function ne({published:e,mode:t}){if(t==="host")return"the host's network";let[i,...r]=e;return i?`${B(i)}${r.length?` +${r.length}`:""}`:""}function oe({
label:e,networks:t,mode:i,joins:r}){return i==="none"?`${M(e)}, no network`:i==="joined"?`${M(e)}, in ${M(r??"another container")}`:i==="unknown"&&t.length===0?`${M(e)}, network not known`:M(e)}var M=e=>/`([^`]+)`/.
exec(e)?.[1]??e;function nt(e,t,{ports:i,box:r},a,o){let{label:s,networks:l,published:m,open:c,mode:h}=e,d=ne(e),p=l.filter(u=>u<o),b=p.length?a(Math.max(...p)):r,f=n`<text class="port ${c}" x="${i-14}" y="${t+
4}" text-anchor="end">${F(d,i-14)}</text><path class="arrow ${c}" d="M${i-11} ${t}h8m-4 -3.5l4 3.5l-4 3.5"></path>`;return n`<g><title>${[s.replaceAll("`",""),...m.map(B)].join("; ")}</title>${d?f:void 0}<path class="rail" d="M${r} ${t}H${b}"></path><rect class="node ${c}" x="${i}" y="${t-
10}" width="${r-i}" height="20" rx="4"></rect><text class="name" x="${i+8}" y="${t+4}">${F(oe(e),r-i-12)}</text>${p.map(u=>n`<circle class="dot c${u%ae}${h==="joined"?" joined":""}" cx="${a(u)}" cy="${t}" r="5"></circle>`)}</g>`}
function ot({networks:e,nodes:t}){let i=e.map((s,l)=>s.connects===!1?[]:[...t.keys()].filter(m=>t[m]?.networks.includes(l))),r=t.map((s,l)=>{let m=new Set(s.networks.flatMap(c=>i[c]??[]));return m.delete(
l),[...m].sort((c,h)=>c-h)}),a=new Map,o=[...t.keys()].filter(s=>t[s]?.open==="outside");for(let s=0;o.length>0;s+=1){for(let l of o)a.set(l,s);o=[...new Set(o.flatMap(l=>r[l]??[]))].filter(l=>!a.has(
l))}return t.map((s,l)=>({steps:a.get(l),neighbours:r[l]??[]}))}var H={markup:4e6,named:12,open:3};function st(e){let t=[],i=0,r=new Set(e.toSorted((o,s)=>s.nodes.length-o.nodes.length).slice(0,H.open));
for(let o of e){if(i>H.markup)break;let s=dt(o,r.has(o));i+=String(s).length,t.push(s)}if(t.length===0)return;let a=e.length-t.length;return n`<section aria-labelledby="network"><h2 id="network">Network</h2><p class="lead">A row is a container, a column is a network; containers with a dot in the same column can reach one another. Containers are in the order in which somebody outside gets to them: those that are open beyond the host, then those one step behind them.</p>${lt()}${t}${a>
0?n`<p class="note">The networks of ${g(a,"more project")} are omitted.</p>`:void 0}</section>`}var lt=()=>n`<ul class="legend"><li><svg viewBox="0 0 30 12" aria-hidden="true"><path class="wire c0" d="M0 6H30"></path></svg> has a way out</li><li><svg viewBox="0 0 30 12" aria-hidden="true"><path class="wire c0 internal" d="M0 6H30"></path></svg> internal, or not known to have one</li><li><svg viewBox="0 0 30 12" aria-hidden="true"><path class="wire c0 apart" d="M0 6H30"></path></svg> containers do not reach one another</li></ul>`;
function dt(e,t){let i=ot(e),r=Ze(e,i),a=e.nodes.filter(({open:m})=>m==="outside").length,o=`${g(e.nodes.length+e.more,"container")}, ${g(e.networks.length,"network")}, ${a} open beyond the host`,s=n`<summary><h3>${e.
title}</h3> <span class="kind">${o}</span></summary>`,l=n`<div class="wide-table">${it(e,r,`Networks of ${e.title}: ${o}`)}</div>${e.more?n`<p class="note">${g(e.more,"more container")} omitted.</p>`:
void 0}<details><summary>The same as a table</summary>${ct(e,r,i)}</details>`;return t?n`<details class="map" open="">${s}${l}</details>`:n`<details class="map">${s}${l}</details>`}function ct(e,t,i){
let r=t.flatMap(({title:a,rows:o})=>o.map(s=>{let l=e.nodes[s],m=i[s]?.neighbours??[],c=m.slice(0,H.named).map(h=>e.nodes[h]?.label??"");return n`<tr><th scope="row">${$(l.label)}</th><td>${a}</td><td>${V(
l.published.map(B))}</td><td>${mt(e,l)}</td><td>${$(c.join(", "))}${m.length>c.length?` and ${m.length-c.length} more`:""}</td></tr>`}));return n`<div class="wide-table"><table class="reach"><caption>Who can reach whom in ${e.
title}</caption><thead><tr><th scope="col">Container</th><th scope="col">From outside</th><th scope="col">Published</th><th scope="col">Networks</th><th scope="col">Can reach</th></tr></thead><tbody>${r}</tbody></table></div>`}
function mt({networks:e},{networks:t,mode:i,joins:r}){if(i==="host")return"the network of the host";if(i==="none")return"none";let a=t.flatMap(o=>e[o]?[T(e[o])]:[]);return i==="joined"?[$(`that of ${r??
"another container"}`),a.length?[": ",V(a)]:void 0]:[V(a),i==="unknown"?"not known":void 0]}var V=e=>e.length?n`<ul>${e.map(t=>n`<li>${t}</li>`)}</ul>`:void 0,D=1e3,z=(e,t)=>n`<ul class="lines">${e.slice(
0,D).map(t)}</ul>${e.length>D?n`<p class="note">${g(e.length-D,"more line")} omitted.</p>`:void 0}`;function ht({failures:e}){if(e.length!==0)return n`<section class="alert" aria-labelledby="unchecked"><h2 id="unchecked">${g(
e.length,"file")} could not be checked</h2><p class="lead">This report says nothing about them.</p>${z(e,se)}</section>`}var se=({path:e,message:t})=>n`<li><code>${L(e)}</code> ${$(t)}</li>`;function pt({
since:e,findings:t}){if(!e)return;let i=t.filter(({suppressed:a,status:o})=>!a&&o==="uncovered"),r=t.filter(({suppressed:a,status:o})=>!a&&o==="existing").length;return n`<section aria-labelledby="compared"><h2 id="compared">Compared with ${e.
ref}</h2><p class="lead">${g(e.fixed.length,"finding")} fixed, ${r} unchanged${i.length?`, ${i.length} uncovered by what was fixed`:""}. Findings in this report are the new ones.</p>${e.fixed.length?n`<details><summary>Fixed</summary>${z(
e.fixed,({rule:a,severity:o,message:s,path:l,line:m,column:c})=>n`<li><span class="badge ${o}">${o}</span> ${a}: ${$(s)} <code>${l}:${m}:${c}</code></li>`)}</details>`:void 0}</section>`}function ft(e){
let t=e.findings.filter(({suppressed:i})=>i);if(t.length!==0)return n`<section aria-labelledby="suppressed"><h2 id="suppressed">Suppressed</h2><p class="lead">${g(t.length,"finding does","findings do")} not count: a comment or the baseline accepts them.</p><details><summary>Show them</summary>${z(
t,i=>gt(e,i))}</details></section>`}function gt(e,t){let{severity:i,rule:r,suppressed:a,span:o}=t,s=a?.by==="comment"?`by a comment of ${a.of}`:"in the baseline";return n`<li><span class="badge ${i}">${i}</span> ${r}: ${$(
_(t))} <code>${E(e,o)}</code> <span class="kind">${s}${a?.reason?`: ${a.reason}`:", no reason given"}</span></li>`}function ut({notices:e,files:t}){return n`<section aria-labelledby="scope"><h2 id="scope">Scope</h2>${e.
length?n`<h3>Notices</h3>${z(e,se)}`:void 0}<details><summary>${g(t.length,"file")} checked</summary>${z(t,({path:i,kind:r})=>n`<li><code>${L(i)}</code> <span class="kind">${r}</span></li>`)}</details></section>`}
var y={atOnce:10,rows:500,named:8,steps:30},$t=({mean:e,minimum:t,grade:i,scored:r,...a},o)=>n`<div class="card grade"><p class="big"><span class="letter g${i}">${i}</span> <span class="of"><b>${w(t)}</b> of 100, the lowest score</span></p><p>The mean of ${g(
r.length,"container or image","containers and images")} is ${w(e)}.${o?n` Earlier the lowest was ${w(o.minimum)}, and the mean ${w(o.mean)}.`:void 0}</p>${J(a).length>0?n`<p><a href="#scores">Not everything is counted.</a></p>`:
void 0}</div>`,w=e=>Math.round(e);function vt(e){if(e.length===0)return;let t=e.length-y.steps;return n`<section aria-labelledby="recommendations"><h2 id="recommendations">Recommendations</h2><p class="lead">Most effect first: the points are what the scores gain in sum.</p><ol class="steps">${e.
slice(0,y.steps).map(({text:i,gain:r,rules:a,workloads:o})=>n`<li><b class="gain">+${w(r)}</b> <span>${$(i)}</span><span class="who">${bt(o)}${a.length?n` &#183; ${a.slice(0,y.named).map(s=>n`<a href="#findings" data-set="rule" data-to="${s}">${s}</a> `)}`:
void 0}</span></li>`)}</ol>${t>0?n`<p class="note">${g(t,"more step")} of less effect omitted.</p>`:void 0}</section>`}var bt=e=>[$(e.slice(0,y.named).join(", ")),e.length>y.named?` and ${e.length-y.named}\
 more`:void 0];function wt(e){let{scored:t}=e;if(t.length===0)return;let i=t.toSorted((o,s)=>o.score-s.score).slice(0,y.rows).map(yt),r=i.slice(y.atOnce),a=t.length-y.rows;return n`<section aria-labelledby="scores"><h2 id="scores">Scores</h2>${le(
i.slice(0,y.atOnce),"Scores of containers and images, the lowest first")}${r.length?n`<details><summary>${g(r.length,"more row")}</summary>${le(r,"Scores of containers and images, the others")}</details>`:
void 0}${a>0?n`<p class="note">${g(a,"higher score")} omitted.</p>`:void 0}${J(e).map(o=>n`<p class="note">${$(o)}</p>`)}</section>`}var le=(e,t)=>n`<div class="wide-table"><table class="scores"><caption>${t}</caption><thead><tr><th scope="col">Container or image</th><th scope="col" class="n">Score</th><th scope="col">Grade</th><th scope="col">What takes points</th></tr></thead><tbody>${e}</tbody></table></div>`;
function yt({label:e,file:t,kind:i,score:r,grade:a,deductions:o,cap:s}){let l=Math.max(0,Math.min(100,w(r)));return n`<tr><th scope="row">${$(e)} <span class="kind">${i}, ${t}</span></th><td class="n">${w(
r)}<svg class="bar" viewBox="0 0 100 5" aria-hidden="true"><rect class="rail" width="100" height="5"></rect><rect class="g${a}" width="${l}" height="5"></rect></svg></td><td><span class="letter small g${a}">${a}</span></td><td>${s?
n`<p class="cap">At most ${w(s.at)}: ${$(s.why)} (${s.rule})</p>`:void 0}<ul class="minus">${o.map(({what:m,points:c})=>n`<li><b>&#8722;${w(c)}</b> ${$(m)}</li>`)}</ul></td></tr>`}var xt=60,v={width:320,
height:84,left:26,right:8,top:8,bottom:16};function kt(e){let t=e.slice(-xt),[i]=t,r=t.at(-1);if(!i||!r||i===r)return;let a=d=>de(v.left+(v.width-v.left-v.right)*d/Math.max(1,t.length-1)),o=d=>de(v.height-
v.bottom-(v.height-v.top-v.bottom)*Math.max(0,Math.min(100,d))/100),s=d=>t.map((p,b)=>`${a(b)},${o(p[d])}`).join(" "),l=w(r.mean)-w(i.mean),m=`${g(t.length,"run")} from ${S(i)} to ${S(r)}: the mean we\
nt from ${w(i.mean)} to ${w(r.mean)}, the lowest score from ${w(i.minimum)} to ${w(r.minimum)}`,c=t.map((d,p)=>n`<circle class="mean" cx="${a(p)}" cy="${o(d.mean)}" r="2.4"><title>${S(d)}${d.commit?`,\
 ${d.commit.slice(0,12)}`:""}: mean ${w(d.mean)}, lowest ${w(d.minimum)}</title></circle>`),h=[0,50,100].map(d=>n`<line class="grid" x1="${v.left}" x2="${v.width-v.right}" y1="${o(d)}" y2="${o(d)}"></line><text class="axis" x="${v.
left-4}" y="${o(d)+3}" text-anchor="end">${d}</text>`);return n`<figure class="card trend"><svg viewBox="0 0 ${v.width} ${v.height}" role="img" aria-label="${m}">${h}<polyline class="minimum" points="${s(
"minimum")}"></polyline><polyline class="mean" points="${s("mean")}"></polyline>${c}<text class="axis" x="${v.left}" y="${v.height-4}">${S(i)}</text><text class="axis" x="${v.width-v.right}" y="${v.height-
4}" text-anchor="end">${S(r)}</text></svg><figcaption>Mean <span class="key mean"></span> and lowest <span class="key minimum"></span> score; the mean ${l===0?"is unchanged":`${l>0?"+":"\u2212"}${Math.
abs(l)}`} since ${S(i)}</figcaption></figure>`}var de=e=>Math.round(e*10)/10,S=({date:e})=>e.slice(0,10),ce=`"use strict";
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const byId = (id) => document.getElementById(id);
  document.documentElement.classList.add("js");
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = all("details:not([open])");
    for (const each of opened) each.open = true;
  });
  addEventListener("afterprint", () => {
    for (const each of opened) each.open = false;
    opened = [];
  });
  const reveal = () => {
    const target = location.hash.length > 1 && !location.hash.includes("=") && byId(location.hash.slice(1));
    for (let each = target; each; each = each.parentElement) if (each.localName === "details") each.open = true;
    if (target) target.scrollIntoView();
  };
  const form = byId("filter");
  if (!form) return reveal();
  const selects = ["rule", "service", "file", "standard"];
  const groups = all(".group").map((element) => ({ element, count: element.querySelector(".count"), rule: element.dataset.rule, severity: element.dataset.severity }));
  const items = groups.flatMap((group) =>
    all(".finding", group.element).map((element) => ({
      group,
      element,
      service: Number(element.dataset.service),
      file: Number(element.dataset.file),
      standards: (element.dataset.standards ?? group.element.dataset.standards).split(" "),
    })),
  );
  const boxes = all("[name=severity]", form);
  const lives = all(".live", form);
  const textOf = (item) => (item.text ??= (item.group.rule + " " + item.group.severity + " " + item.element.textContent).toLowerCase());
  const apply = (isKept) => {
    const words = byId("q").value.toLowerCase().split(/\\s+/).filter(Boolean);
    const severities = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    const rule = byId("rule").value;
    const standard = byId("standard").value;
    const service = byId("service").selectedIndex;
    const file = byId("file").selectedIndex;
    const counts = new Map();
    const shown = new Map();
    let total = 0;
    for (const item of items) {
      const { severity } = item.group;
      const matches =
        (!rule || item.group.rule === rule) &&
        (!service || item.service === service) &&
        (!file || item.file === file) &&
        (!standard || item.standards.includes(standard)) &&
        words.every((word) => textOf(item).includes(word));
      if (matches) counts.set(severity, (counts.get(severity) ?? 0) + 1);
      const isShown = matches && severities.has(severity);
      item.element.hidden = !isShown;
      if (isShown) {
        shown.set(item.group, (shown.get(item.group) ?? 0) + 1);
        total += 1;
      }
    }
    const isFiltered = total < items.length;
    for (const group of groups) {
      const count = shown.get(group) ?? 0;
      group.element.hidden = count === 0;
      group.count.textContent = count;
      if (isFiltered && count && total <= 30) group.element.open = true;
    }
    for (const live of lives) live.textContent = counts.get(live.dataset.of) ?? 0;
    byId("shown").textContent = isFiltered ? total + " of " + items.length + " findings" : items.length + (items.length === 1 ? " finding" : " findings");
    if (isKept) keep(severities);
  };
  const keep = (severities) => {
    const choice = new URLSearchParams();
    if (byId("q").value) choice.set("q", byId("q").value);
    if (severities.size < boxes.length) choice.set("severity", [...severities].join(","));
    for (const id of selects) if (byId(id).value) choice.set(id, byId(id).value);
    const hash = choice.toString();
    if (hash || location.hash.includes("=")) history.replaceState(null, "", hash ? "#" + hash : location.pathname + location.search);
  };
  const choose = (choice) => {
    byId("q").value = choice.get("q") ?? "";
    const severities = choice.get("severity")?.split(",");
    for (const box of boxes) box.checked = !severities || severities.includes(box.value);
    for (const id of selects) byId(id).value = choice.get(id) ?? "";
    for (const id of selects) if (byId(id).selectedIndex < 0) byId(id).selectedIndex = 0;
  };
  const read = () => {
    if (location.hash.includes("=")) choose(new URLSearchParams(location.hash.slice(1)));
    apply(false);
    reveal();
  };
  let waiting;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => apply(true), 60);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => apply(true)));
  byId("unfold").addEventListener("click", () => {
    for (const { element } of groups) element.open = true;
  });
  byId("fold").addEventListener("click", () => {
    for (const { element } of groups) element.open = false;
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-set]");
    if (!link) return;
    event.preventDefault();
    choose(new URLSearchParams([[link.dataset.set, link.dataset.to]]));
    apply(true);
    byId("findings").scrollIntoView();
  });
  addEventListener("hashchange", read);
  read();
})();
`,St=6e6;function Mt({workloads:e,more:t},i,r){if(e.length===0)return;let[a,o]=[0,0],s=new Map;for(let h of r){let d=i.of(h)?.at;d!==void 0&&s.set(d,(s.get(d)??0)+1)}let l=new Map(e.map((h,d)=>[h,d])),
m=[...x(e,({files:h,at:d})=>h[0]??d)].map(([h,d])=>{let p=d.flatMap(b=>{if(a>St)return[];let f=l.get(b)??0,u=zt(b,i.nameAt(f),s.get(f)??0);return a+=String(u).length,o+=1,[u]});return p.length?n`<div class="project"><h3>${h}</h3>${p}</div>`:
void 0}),c=e.length-o+t;return n`<section aria-labelledby="services"><h2 id="services">What would start</h2><p class="lead">The effective container of each service when everything is merged, and the place of each setting. Settings in italics are defaults of the engine or of the image.</p>${m}${c>
0?n`<p class="note">${g(c,"more container or image","more containers and images")} omitted.</p>`:void 0}</section>`}function zt({label:e,kind:t,at:i,settings:r,silent:a,base:o},s,l){let m=[...x(r,({key:c})=>c)];
return n`<details class="service"><summary>${$(e)} <span class="kind">${t}</span> <code>${i}</code>${l?n` <span class="kind">${g(l,"finding")}</span>`:void 0}</summary>${l?n`<p><a href="#findings" data-set="service" data-to="${s}">${g(
l,"finding")} of ${$(e)}</a></p>`:void 0}<div class="wide-table"><table class="settings"><caption>Settings of ${$(e)}</caption><thead><tr><th scope="col">Setting</th><th scope="col">Value</th><th scope="col">Where</th></tr></thead><tbody>${m.
map(([c,h])=>h.map((d,p)=>jt(c,d,p===0)))}${o?n`<tr><th scope="row">base image</th><td>${o}</td><td></td></tr>`:void 0}</tbody></table></div>${a.length?n`<p class="silent">Not set: ${a.join(", ")}</p>`:
void 0}</details>`}function jt(e,{text:t,state:i,origin:r},a){let[o="",...s]=r,l=i==="written"?n`<code>${t}</code>`:i==="default"?n`<em>${t}</em>`:n`<span class="unknown">${t}</span>`,m=n`${i==="defau\
lt"?"by default, ":""}${o}${s.map(c=>n`<span class="via"> &#8592; ${c}</span>`)}`;return a?n`<tr><th scope="row">${e}</th><td>${l}</td><td class="where">${m}</td></tr>`:n`<tr class="again"><th scope="row"><span class="dim">${e}</span></th><td>${l}</td><td class="where">${m}</td></tr>`}
function Ct(e){let t=e.compliance??[];if(t.length!==0)return n`<section aria-labelledby="compliance"><h2 id="compliance">Compliance</h2>${t.map(i=>It(e,i))}</section>`}function It(e,t){let{name:i,source:r}=t.
standard,a=t.sections.flatMap(({judgements:o})=>o.filter(({verdict:s})=>s==="unseen"));return n`<h3>${i}</h3><p class="lead">${ze(t)}</p><p class="note">${r}</p>${t.sections.map(({number:o,title:s,judgements:l})=>{
let m=l.filter(({verdict:c})=>c!=="unseen");return m.length?me(e,`${o} ${s}`.trim(),m):void 0})}${a.length?n`<details><summary>${g(a.length,"control")} that cannot be checked from files</summary>${me(
e,`Controls of ${i} that cannot be checked from files`,a)}</details>`:void 0}`}var me=(e,t,i)=>n`<div class="wide-table"><table class="controls"><caption>${t}</caption><thead><tr><th scope="col">Control</th><th scope="col">What it asks for</th><th scope="col">Verdict</th><th scope="col">Findings and remarks</th></tr></thead><tbody>${i.
map(r=>Ot(e,r))}</tbody></table></div>`;function Ot(e,t){let{control:i,verdict:r}=t,a=[...Ce(e,t),...je(t)];return n`<tr><th scope="row">${i.number}</th><td>${$(i.title)}</td><td><span class="verdict ${r}">${Me[r]}</span></td><td>${a.
length?n`<ul>${a.map(o=>n`<li>${$(o)}</li>`)}</ul>`:void 0}</td></tr>`}var he=`
:root{--bg:#fff;--fg:#1c2128;--dim:#57606a;--line:#d0d7de;--soft:#f6f8fa;--link:#0550ae;--code:#f0f2f5;--critical:#a40e26;--high:#b23c00;--medium:#7a5a00;--low:#0b5cad;--info:#57606a;--good:#1a6b2d;--\
add:#e6f5ea;--del:#fdebec;--addfg:#14532d;--delfg:#8a1020;--c0:#0b5cad;--c1:#b23c00;--c2:#1a6b2d;--c3:#8250df;--c4:#a40e26;--c5:#0f6a72}
@media (prefers-color-scheme:dark){:root{--bg:#0e1116;--fg:#e6edf3;--dim:#9da7b3;--line:#30363d;--soft:#161b22;--link:#79b8ff;--code:#1d232b;--critical:#ff8f8a;--high:#ffab70;--medium:#e6c04c;--low:#7\
9b8ff;--info:#b0b9c4;--good:#7ee093;--add:#12301c;--del:#3a1519;--addfg:#9be9a8;--delfg:#ffb3ad;--c0:#79b8ff;--c1:#ffab70;--c2:#7ee093;--c3:#c9a8ff;--c4:#ff8f8a;--c5:#5fd3dd}}
*{box-sizing:border-box}
html{scroll-behavior:smooth}
body{overflow-wrap:break-word;margin:0 auto;max-width:76rem;padding:1.5rem 1.25rem 3rem;background:var(--bg);color:var(--fg);font:15px/1.5 system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif\
}
h1,h2,h3,h4,p,ul,ol,pre,figure,fieldset{margin:0;padding:0}
h1{font-size:1.9rem;line-height:1.2;letter-spacing:-.01em}
h2,h3{overflow-wrap:anywhere}
h2{font-size:1.35rem;margin-bottom:.5rem;padding-top:.5rem}
h3{font-size:1rem;margin:.75rem 0 .4rem}
h4{font-size:.95rem;font-weight:600;overflow-wrap:anywhere}
ul,ol{list-style:none}
a{color:var(--link)}
code,pre,.frame,svg text{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
code{font-size:.87em;background:var(--code);padding:.05em .3em;border-radius:4px;overflow-wrap:anywhere;unicode-bidi:isolate}
[hidden],.script{display:none!important}
.js form.script{display:grid!important}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:4px}
.tool,.lead,.note,.at,.kind,.silent,.where,.says{color:var(--dim)}
.note,.kind,.silent{font-size:.87rem;font-weight:400}
.lead{margin-bottom:.75rem;max-width:60rem}
header{border-bottom:2px solid var(--fg);padding-bottom:.75rem}
header .tool{font-size:.87rem;font-weight:600}
header .lead{margin:.25rem 0 0}
nav{position:sticky;top:0;z-index:2;background:var(--bg);border-bottom:1px solid var(--line);padding:.5rem 0;margin-bottom:1rem}
nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem}
nav a{text-decoration:none;font-size:.9rem}
nav a:hover{text-decoration:underline}
section{margin-bottom:2rem;scroll-margin-top:3rem}
h2,h3[id]{scroll-margin-top:3.5rem}
section.alert,p.alert{border:2px solid var(--critical);border-radius:8px;padding:.5rem 1rem 1rem}
p.alert{padding:.5rem 1rem;margin:.5rem 0}
.cards{display:flex;flex-wrap:wrap;gap:1rem}
.card{border:1px solid var(--line);border-radius:8px;padding:1rem;background:var(--soft);flex:1 1 18rem;min-width:0}
.card p+p,.card ul+p{margin-top:.5rem}
.big{display:flex;align-items:center;gap:.75rem;font-size:1.1rem}
.big b{font-size:2rem}
.letter{display:inline-grid;place-items:center;min-width:3.4rem;height:3.4rem;border-radius:8px;font-size:2.2rem;font-weight:700;border:3px solid currentColor;color:var(--good)}
.letter.small{min-width:1.6rem;height:1.6rem;font-size:.95rem;border-width:2px;border-radius:4px}
.letter.gC,.letter.gD{color:var(--medium)}
.letter.gE{color:var(--high)}
.letter.gF{color:var(--critical)}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(4.8rem,1fr));gap:.5rem}
.counts{flex:2 1 26rem}
.tile{border-top:4px solid;padding:.35rem .25rem 0;font-size:.85rem;font-weight:600}
.tile b{display:block;white-space:nowrap;font-size:1.6rem;line-height:1.1;color:var(--fg)}
.tile.critical,.has.critical{color:var(--critical)}
.tile.high,.has.high{color:var(--high)}
.tile.medium,.has.medium{color:var(--medium)}
.tile.low,.has.low{color:var(--low)}
.tile.info,.has.info{color:var(--info)}
.badge{display:inline-block;font-size:.74rem;font-weight:700;line-height:1.35;letter-spacing:.02em;padding:.05rem .45rem;border-radius:999px;border:1.5px solid;text-transform:uppercase}
.badge.critical{color:var(--bg);background:var(--critical);border-color:var(--critical)}
.badge.high{color:var(--high)}
.badge.medium{color:var(--medium)}
.badge.low{color:var(--low)}
.badge.info{color:var(--info)}
.new{font-size:.74rem;font-weight:700;border:1.5px solid;border-radius:999px;padding:.05rem .45rem;color:var(--good)}
.trend svg{width:100%;max-width:26rem;height:auto}
.trend figcaption{font-size:.87rem;color:var(--dim)}
.grid{stroke:var(--line)}
.axis{font-size:9px;fill:var(--dim)}
polyline{fill:none;stroke-width:2}
polyline.mean{stroke:var(--c0)}
circle.mean{fill:var(--c0)}
polyline.minimum{stroke:var(--c1);stroke-dasharray:4 3}
.key{display:inline-block;width:1.4rem;border-top:3px solid var(--c0);vertical-align:middle}
.key.minimum{border-top-style:dashed;border-color:var(--c1)}
.steps{counter-reset:step}
.steps li{display:grid;grid-template-columns:4.2rem 1fr;gap:.1rem .75rem;padding:.5rem 0;border-top:1px solid var(--line)}
.gain{white-space:nowrap;color:var(--good);font-size:1.1rem;text-align:right}
.who{grid-column:2;font-size:.87rem;color:var(--dim)}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,30rem),1fr));gap:1rem 2rem}
.wide-table{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{text-align:left;color:var(--dim);font-size:.84rem;padding-bottom:.25rem}
th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
th{font-weight:600}
thead th{color:var(--dim);font-size:.84rem;white-space:nowrap}
.n{text-align:right;white-space:nowrap;padding-right:.5rem;width:1%;font-variant-numeric:tabular-nums}
.has{font-weight:700}
.all{color:var(--dim)}
.scores td:last-child{min-width:16rem}
.bar{display:block;width:5rem;height:5px;margin-top:.3rem}
.bar .rail{fill:var(--line)}
.bar .gA,.bar .gB{fill:var(--good)}
.bar .gC,.bar .gD{fill:var(--medium)}
.bar .gE{fill:var(--high)}
.bar .gF{fill:var(--critical)}
.cap{color:var(--critical);font-weight:600}
.minus li{display:inline-block;margin-right:1rem}
form{grid-template-columns:repeat(auto-fit,minmax(min(100%,13rem),1fr));gap:.6rem 1rem;align-items:end;border:1px solid var(--line);border-radius:8px;background:var(--soft);padding:.9rem 1rem;margin-b\
ottom:.75rem}
form label{font-size:.87rem;color:var(--dim);min-width:0}
form .wide,form fieldset,form .buttons{grid-column:1/-1}
form fieldset{border:0;display:flex;flex-wrap:wrap;gap:.3rem 1rem}
legend{font-size:.87rem;color:var(--dim);float:left;padding:0;margin-right:.5rem}
.box{display:inline-flex;gap:.35rem;align-items:center}
input[type=search],select{display:block;width:100%;font:inherit;color:var(--fg);background:var(--bg);border:1px solid var(--dim);border-radius:6px;padding:.35rem .5rem}
input[type=checkbox]{width:1.05rem;height:1.05rem;accent-color:var(--link)}
button{font:inherit;font-size:.87rem;color:var(--fg);background:var(--bg);border:1px solid var(--dim);border-radius:6px;padding:.3rem .7rem;cursor:pointer}
button:hover,summary:hover{background:var(--code)}
input::placeholder{color:var(--dim);opacity:1}
#shown{font-weight:600;margin:.25rem 0 .5rem}
summary{cursor:pointer;border-radius:6px;padding:.2rem .3rem;overflow-wrap:anywhere}
summary h3{display:inline;margin:0}
.group,.service,.map{border:1px solid var(--line);border-radius:8px;margin-bottom:.5rem;padding:.35rem .6rem;content-visibility:auto;contain-intrinsic-size:auto 3.6rem}
.group[open],.map[open]{contain-intrinsic-size:auto 40rem}
.group .says{display:block;font-size:.9rem;margin-left:1.1rem}
.count{font-weight:400;color:var(--dim);font-size:.9rem}
.count:before{content:"\\00d7 "}
.about{border-left:3px solid var(--line);padding-left:.8rem;margin:.4rem 0 .6rem .3rem;max-width:60rem;font-size:.93rem}
.more{font-size:.84rem;color:var(--dim)}
.finding{border-top:1px solid var(--line);padding:.6rem .3rem;content-visibility:auto;contain-intrinsic-size:auto 11rem}
.finding.brief{padding:.3rem;contain-intrinsic-size:auto 3rem}
.brief h4{font-weight:400}
.at code{background:none;padding:0}
pre{overflow-x:auto;font-size:.82rem;line-height:1.45;background:var(--soft);border:1px solid var(--line);border-radius:6px;padding:.45rem .6rem;margin:.35rem 0;white-space:pre;unicode-bidi:isolate;ta\
b-size:4}
pre i{font-style:normal;color:var(--dim);user-select:none}
.frame b.main{color:var(--critical)}
.frame b.side{color:var(--low)}
ins,del{text-decoration:none}
ins{background:var(--add);color:var(--addfg)}
del{background:var(--del);color:var(--delfg)}
.do{margin:.3rem 0;overflow-wrap:anywhere}
.also{font-size:.87rem;color:var(--dim)}
.by details,.map details{margin-top:.3rem}
.settings tbody th,.settings th:first-child{white-space:nowrap;width:1%}
.settings thead th:nth-child(2){width:48%}
.settings .again th{font-weight:400}
.dim,.via{color:var(--dim)}
.where{font-size:.82rem;min-width:12rem}
.unknown{color:var(--medium)}
.service{padding:.15rem .5rem;margin-bottom:.3rem}
.silent{margin:.3rem 0;overflow-wrap:anywhere}
.verdict{font-weight:600;white-space:nowrap}
.verdict.fail{color:var(--critical)}
.verdict.unsure{color:var(--medium)}
.verdict.pass{color:var(--good)}
.verdict.not-applicable,.verdict.unseen{color:var(--dim);font-weight:400;white-space:normal}
.controls{margin-bottom:1.2rem;min-width:36rem}
.controls caption{font-weight:600;color:var(--fg)}
.controls th[scope=col]:nth-child(1){width:5rem}
.controls th[scope=col]:nth-child(2){width:32%}
.controls th[scope=col]:nth-child(3){width:9rem}
.lines li{padding:.15rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere;font-size:.9rem}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;font-size:.87rem;color:var(--dim);margin-bottom:.5rem}
.legend svg{width:30px;height:12px;vertical-align:middle}
.network{display:block;max-width:none}
.network text{font-size:11px;fill:var(--fg)}
.network .band{paint-order:stroke;stroke:var(--bg);stroke-width:5px;stroke-linejoin:round;font:600 11px system-ui,sans-serif;fill:var(--dim);text-transform:uppercase;letter-spacing:.03em}
.network .net{font-size:10.5px}
.network .axis{fill:var(--dim)}
.node{fill:var(--soft);stroke:var(--dim);stroke-width:1.5}
.node.outside{stroke:var(--critical);stroke-width:2.5}
.node.unknown{stroke-dasharray:4 3}
.port{fill:var(--dim)}
.network .port.outside{fill:var(--critical)}
.arrow{fill:none;stroke:var(--dim);stroke-width:1.5}
.arrow.outside{stroke:var(--critical)}
.network .rail{stroke:var(--line);stroke-width:1.5}
.wire{fill:none;stroke-width:2.5}
.wire.internal{stroke-dasharray:7 4}
.wire.apart{stroke-dasharray:1.5 4}
.dot{stroke:var(--bg);stroke-width:1.5}
.dot.joined{fill-opacity:.35}
.wire.c0{stroke:var(--c0)}.wire.c1{stroke:var(--c1)}.wire.c2{stroke:var(--c2)}.wire.c3{stroke:var(--c3)}.wire.c4{stroke:var(--c4)}.wire.c5{stroke:var(--c5)}
.dot.c0{fill:var(--c0)}.dot.c1{fill:var(--c1)}.dot.c2{fill:var(--c2)}.dot.c3{fill:var(--c3)}.dot.c4{fill:var(--c4)}.dot.c5{fill:var(--c5)}
footer{border-top:1px solid var(--line);padding-top:.5rem;font-size:.84rem;color:var(--dim)}
@media (max-width:640px){body{padding:1rem .8rem 2rem}nav{position:static}h1{font-size:1.5rem}th,td{padding-right:.35rem}.steps li{grid-template-columns:3.8rem 1fr}.settings,.settings tbody,.settings \
tr,.settings th,.settings td{display:block;width:auto;white-space:normal}.settings thead{display:none}.settings th,.settings td{border:0;padding:.05rem 0}.settings tr{border-bottom:1px solid var(--lin\
e);padding:.25rem 0}.settings .again th{display:none}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media print{:root{--bg:#fff;--fg:#000;--dim:#444c56;--line:#c4ccd4;--soft:#fff;--link:#000;--code:#fff;--critical:#a40e26;--high:#b23c00;--medium:#7a5a00;--low:#0b5cad;--info:#57606a;--good:#1a6b2d;-\
-add:#fff;--del:#fff;--addfg:#14532d;--delfg:#8a1020;--c0:#0b5cad;--c1:#b23c00;--c2:#1a6b2d;--c3:#8250df;--c4:#a40e26;--c5:#0f6a72}body{max-width:none;padding:0;font-size:9.5pt;line-height:1.35}pre{fo\
nt-size:.78rem;line-height:1.3}th,td{padding-top:.12rem;padding-bottom:.12rem}.finding{padding:.3rem 0}section{margin-bottom:1rem}.group,.service,.map{border-width:1px 0 0;border-radius:0;padding:.2re\
m 0}nav,form,.js form.script,.legend+.note{display:none!important}details::details-content{content-visibility:visible!important;block-size:auto!important}.group,.service,.map,.finding{content-visibili\
ty:visible;contain-intrinsic-size:none}summary{list-style:none}summary::-webkit-details-marker{display:none}.card,.tile,.steps li,tr,pre,.network{break-inside:avoid}h2,h3,h4,summary{break-after:avoid}\
pre{white-space:pre-wrap;overflow-wrap:anywhere}.wide-table{overflow:visible}.network{max-width:100%;height:auto}.badge.critical{print-color-adjust:exact;-webkit-print-color-adjust:exact}a{text-decora\
tion:none}@page{margin:15mm 12mm}}
`,Ft=class{#e;#i;#t;constructor(e){this.#e=e;let t=[...e.keys()].map(r=>[r,e[r].path.join("\0")]);this.#i=new Map([...x(t,([,r])=>r)].map(([r,a])=>[r,a.map(([o])=>o)]));let i=x(e,({label:r})=>r);this.#t=
e.map(({label:r,at:a})=>pe((i.get(r)?.length??0)>1?`${r} (${fe(a)})`:r))}nameAt(e){return this.#t[e]??""}of({workload:e,span:t}){if(!e)return;let i=this.#i.get(e.join("\0"))??[],r=i.find(a=>fe(this.#e[a]?.
at??"")===t.file)??i.find(a=>this.#e[a]?.files.includes(t.file));return r===void 0?{name:pe(Nt(e,t.file))}:{name:this.nameAt(r),at:r}}},Nt=([e="",...t],i)=>`${[e.replace(/s$/,""),...t].join(" ")} (${i}\
)`,pe=e=>e.replaceAll("`",""),fe=e=>e.replace(/:\d{1,10}:\d{1,10}$/,""),Lt="https://github.com/seaworthy-lint/seaworthy";function Et(e,t,i){let r=e.findings.filter($e),a=new Ft(e.views?.workloads??[]),
o=new Je(e,r,a),s=[["unchecked","Not checked",ht(e)],["summary","Summary",Bt(e)],["recommendations","Recommendations",e.scores&&vt(e.scores.recommendations)],["compared","Compared",pt(e)],["breakdown",
"Where",r.length?Tt(Re(r,o,a)):void 0],["findings","Findings",qt(o,r.length)],["scores","Scores",e.scores&&wt(e.scores)],["network","Network",e.views&&st(e.views.networks)],["services","What would sta\
rt",e.views&&Mt(e.views,a,r)],["compliance","Compliance",Ct(e)],["suppressed","Suppressed",ft(e)],["scope","Scope",ut(e)]].filter(([,,d])=>d!==void 0),l=`seaworthy: ${Oe(e).replace(/\.$/,"")}`,m=Number.
isNaN(i.getTime())?"":`${i.toISOString().slice(0,16).replace("T"," ")} UTC`,c=n`<header><p class="tool">seaworthy ${t}</p><h1>Container security report</h1><p class="lead">${g(e.files.length,"file")} checked${m?
n`, <time datetime="${i.toISOString()}">${m}</time>`:void 0}</p></header><nav aria-label="Contents"><ul>${s.map(([d,p])=>n`<li><a href="#${d}">${p}</a></li>`)}</ul></nav><main>${s.map(([,,d])=>d)}</main><footer><p>Made by <a href="${Lt}" rel="noreferrer">seaworthy</a> ${t}. Secrets are masked; this file loads nothing and sends nothing.</p></footer>`,
h=`default-src 'none'; style-src ${ge(he)}; script-src ${ge(ce)}; base-uri 'none'; form-action 'none'`;return`<!DOCTYPE html><html lang="en"><head>${n`<meta charset="utf-8"><meta name="generator" content="seaworthy ${t}">${Rt(
h)}<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><title>${l}</title>`}<style>${he}</sty\
le></head><body>${c}<script>${ce}</script></body></html>
`}var Rt=e=>C.from([`<meta http-equiv="Content-Security-Policy" content="${e}">`],[]),ge=e=>`'sha256-${Le("sha256").update(e,"utf8").digest("base64")}'`;function Bt(e){let{bySeverity:t,fixable:i,fixableSafely:r}=Ie(
e),a=k.toReversed().map(o=>n`<li class="tile ${o}"><b>${t[o]}</b> ${o}</li>`);return n`<section aria-labelledby="summary"><h2 id="summary">Summary</h2><div class="cards">${e.scores&&$t(e.scores,e.since?.
scores)}${e.history&&kt(e.history)}<div class="card counts"><ul class="tiles" aria-label="Findings by severity">${a}</ul><p>${Fe(e)}</p>${i?n`<p class="note">${r?n`<code>seaworthy fix</code> makes the safe repairs`:
n`<code>seaworthy fix --unsafe</code> makes the repairs`}; <code>--diff</code> shows them first.</p>`:void 0}</div></div></section>`}var Tt=e=>n`<section aria-labelledby="breakdown"><h2 id="breakdown">Where</h2><div class="columns">${e}</div></section>`;
function qt(e,t){if(t===0)return n`<section aria-labelledby="findings"><h2 id="findings">Findings</h2><p class="lead">None.</p></section>`;let{groups:i,omitted:r}=e.write();return n`<section aria-labelledby="findings"><h2 id="findings">Findings</h2>${Ye(
e.choices,t)}${r?n`<p class="alert">${g(r,"less severe finding is","less severe findings are")} omitted to keep this file usable: the JSON report has them.</p>`:void 0}<div id="groups">${i}</div></section>`}
module.exports={htmlReport:Et};
