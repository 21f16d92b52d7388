"use strict";var bh=Object.create,aa=Object.defineProperty,kh=Object.getOwnPropertyDescriptor,vh=Object.getOwnPropertyNames,yh=Object.getPrototypeOf,wh=Object.prototype.hasOwnProperty,xh=(e=>typeof require<"u"?require:
typeof Proxy<"u"?new Proxy(e,{get:(t,s)=>(typeof require<"u"?require:t)[s]}):e)(function(e){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not su\
pported')}),$h=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(s){throw t=0,s}},Sh=(e,t,s,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of vh(t))!wh.call(e,n)&&
n!==s&&aa(e,n,{get:()=>t[n],enumerable:!(r=kh(t,n))||r.enumerable});return e},_h=(e,t,s)=>(s=e!=null?bh(yh(e)):{},Sh(t||!e||!e.__esModule?aa(s,"default",{value:e,enumerable:!0}):s,e)),wr=e=>"guess"in e?
e.guess:void 0,Q=e=>"documents"in e?e.documents:[e],nt=({documents:e},t)=>e.get(t)??[],xr=e=>nt(e,"dockerfile"),Ct=e=>nt(e,"compose"),oa=e=>nt(e,"commands"),Eh=e=>nt(e,"inspect"),Oh=e=>nt(e,"seccomp"),
Ah=e=>nt(e,"apparmor"),Dh=({project:e},t)=>Ct(t).find(s=>s.id===e),$r=[],H=class{#e;get(e){return this.#e?.get(e)}has(e){return this.#e?.has(e)===!0}set(e,t){this.#e||(this.#e=new Map,$r.push(this)),this.#e.
set(e,t)}forget(){this.#e=void 0}};function Sr(){for(let e of $r)e.forget();$r=[]}function P(e){let t=new H;return s=>{let r=t.get(s);if(r!==void 0||t.has(s))return r;let n=e(s);return t.set(s,n),n}}function _r(e,t,s){
let r={};for(let{applies:n,rules:i}of e){let a=i.get(t);if(!a||n&&!n(s))continue;let o=a.options?{options:{...r.options,...a.options}}:{};r={...r,...a.level?{level:a.level}:{},...a.fix?{fix:a.fix}:{},
...o}}return r}function Rh(e,t,s){let r=_r(t,e.id,s).options;return r?la(e,r):Mh(e)}var Mh=P(e=>la(e,{}));function la({options:e={}},t){return Object.fromEntries(Object.entries(e).map(([s,{default:r}])=>[
s,Object.hasOwn(t,s)?t[s]:r]))}var Nh=(e,t)=>{let s=e.flatMap(({applies:n,rules:i})=>({level:i.get(t)?.level,isEverywhere:n===void 0})),r=s.findLastIndex(({level:n,isEverywhere:i})=>n!==void 0&&i);return s.
slice(Math.max(0,r)).some(({level:n})=>n==="off")};function da(e,t){let s=!0;for(let{applies:r,rules:n}of e){let i=n.get(t)?.level;i&&(s=i!=="off"||s&&r!==void 0)}return s}function jh(e,t,s,r){let n=[],
i=new Map,a={project:e,scopes:s,found:n,fail:r};for(let o of t){let l=i.get(o.on)??ua(o.on,e);i.set(o.on,l),l.length>0&&Ih(o,l,a),o.checkScript&&Th(o,a)}return n}function Ih(e,t,{project:s,scopes:r,found:n,
fail:i}){let a=e;for(let o of t)try{let l=e.options?Rh(a,r,Ph(o)):{};for(let d of e.check(o,s,l))n.push("path"in o?{rule:a,problem:d,workload:o}:{rule:a,problem:d})}catch(l){i(pa(o),ca(e,l))}}function Th(e,{
project:t,found:s,fail:r}){for(let n of oa(t))try{for(let i of e.checkScript?.(n)??[])s.push({rule:e,problem:i})}catch(i){r(n.source.path,ca(e,i))}}var ca=({id:e},t)=>new Error(`rule ${e}: ${t instanceof
Error?t.message:String(t)}`,{cause:t});function Ch(e,t,s){return t.flatMap(r=>r.on==="ignore"?e.flatMap(n=>[...r.check(n,s,{})].map(i=>({rule:r,problem:i}))):[])}function ua(e,t){return e==="container"?
t.containers:e==="workload"?[...t.stages,...t.containers]:e==="project"?[t]:(t.documents.get(e)??[]).filter(s=>Q(s).some(({skipped:r})=>!r))}var Ph=e=>({file:pa(e),workload:"path"in e?e.path:null});function pa(e){
return"suppression"in e?e.suppression.span.file:"span"in e?e.span.file:("affectedBuilds"in e?[...e.documents.values()].flat():[e]).flatMap(Q)[0]?.source.path??""}function Er(e){let t=new Map,s=new Map;
for(let i of e)"check"in i?t.set(i.id,i):s.set(i.on,i);let r=()=>e.flatMap(({id:i})=>t.get(i)??[]),n=r();return async i=>{let a=[];for(let[o,l]of s)i(o)&&a.push(l);if(a.length===0)return n;for(let o of a){
for(let l of await o.load())t.set(l.id,l);s.delete(o.on)}return n=r(),n}}function Ie(e){return"set"in e?e.set:"add"in e?e.add:"remove"in e?e.remove:"replace"in e?e.replace:"unset"in e?e.unset:"variabl\
e"in e?e.variable:"entries"in e?e.entries==="logging"?"logDriver":e.entries:"publish"in e||"open"in e?"portBindings":"mount"in e||"secret"in e?"mounts":"join"in e||"network"in e?"networks":"healthchec\
k"in e?"healthcheck":"hooks"}var D=e=>"host"in e,Lh=/(?:^|\/)(?:abstractions|tunables|abi|local|cache|cache\.d|disable|force-complain)\//,ha=/\.(?:md|rst|adoc|sh|bash|py|rb|go|rs|c|cc|cpp|h|hpp|js|ts|mjs|cjs|java|ya?ml|json|toml|xml|html?|css|service|timer|socket|conf|cfg|ini|tf|hcl|nix|patch|diff|po|pod|spec|mk|cmake|sql|log|csv|tsv|png|jpe?g|svg|gz|tgz|xz|zip|deb|rpm|lock|j2|erb|tmpl|tpl)$/i,
fa=/(?:^|\/)(?:README|INSTALL|NEWS|NOTES|TODO|CHANGES|CHANGELOG|HISTORY|AUTHORS|COPYING|LICEN[CS]E|Makefile|Kbuild|Kconfig)[^/]*$/i,ga=/^\uFEFF?\s*(?:#!|[<[](?!%)|\{(?![{%#])|---\s|[.']\\"|\.(?:TH|Dd|so)\s|\/\/|\/\*|(?:package|import|from|using|use|namespace|module|require|const|let|var|export|function|class|def|fn|pub|mod|diff|syntax|policy_module)\b)/,
Wh=/^[ \t]*(?:profile[ \t]+\S|hat[ \t]+\S|(?:"?\/|:[\w.-]+:)(?:\S*;)?)[^\n\r\u2028\u2029;]*\{[ \t]*(?:#.*)?\r?$/m,Uh=/^[ \t]*#?include[ \t]+(?:if exists[ \t]+)?<(?:abstractions|tunables|local)\/|^[ \t]*(?:(?:audit|deny|allow|owner)[ \t]+)*(?:(?:capability|network|signal|ptrace|mount|umount|pivot_root|unix|dbus|file|change_profile|userns)\b[^;\n\r\u2028\u2029]*,|"?(?:\/|@\{)\S+[ \t]+[rwalkmixpucPUC]+(?:[ \t]+->[ \t]+\S+)?[ \t]*,)|\{[^{}]*\bflags[ \t]*=[ \t]*\(|\bflags[ \t]*=[ \t]*\([\w, .=/-]*(?:attach_disconnected|mediate_deleted|complain|unconfined|enforce)/m,
zh=/^[ \t]*(?:profile|hat)[ \t]+["\w@/.:{}*+,-]+(?:[ \t][^\n\r\u2028\u2029{;]*)?\{[ \t]*(?:#.*)?\r?$|^[ \t]*(?:(?:audit|deny|allow|owner)[ \t]+)*(?:(?:capability|network|signal|ptrace|mount|umount|unix|dbus|userns)\b[\w \t=,()/*"-]*|"?(?:\/|@\{)\S+[ \t]+[rwalkmixpucPUC]+(?:[ \t]*,)?[ \t]*)\r?$/m;
function Fh(e,t){return t===void 0||Lh.test(e)||ha.test(e)||fa.test(e)||t.includes("\0")||ga.test(t)||!Wh.test(t)?!1:Uh.test(t)||/apparmor/i.test(e)&&zh.test(t)}var qh=/\.(?:conf|cfg|ini)$/i,Bh=/^[ \t]*(?:profile[ \t]+(?:"([^"\n\r\u2028\u2029]*)"|([^\s"{(]+))|"(\/[^"\n\r\u2028\u2029]*)"|(\/[^\s"{(]*))(?=[\s{(])[^\n\r\u2028\u2029;{]*\{/gm;
function Hh(e,t,s){return ha.test(e)&&!qh.test(e)||fa.test(e)?!1:t===void 0?!0:t.includes("\0")||ga.test(t)||!t.includes(s)?!1:[...t.matchAll(Bh)].some(r=>r.slice(1).includes(s))}var Kh={dialect:"appa\
rmor",part:"confines",noun:"an AppArmor profile",usualName:"apparmor.profile",language:"text",answers:"policy",names:/apparmor|\.aa$/i,folders:/apparmor/i,claims:Fh,defines:Hh,load:async()=>(await Promise.
resolve().then(()=>require("../frontends/apparmor/reader.js"))).reader},Pt=e=>{let t=e.replaceAll("\uFFFC","\u2026");return`\`${t.length>80?`${t.slice(0,77)}...`:t}\``},Gh=e=>/^(?:[AEIOU]|npm)/i.test(
e)?"an":"a",Yh=new Set(["sh","bash","ash","dash","ksh","mksh","zsh"]),fe=e=>Yh.has(e);function ee(e,t){let s=new Map;return r=>{let n=s.get(r);if(n!==void 0||s.has(r))return n;let i=t(r);return r.length>
Vh||(s.size>=e&&s.clear(),s.set(r,i)),i}}var Vh=500,k="\uFFFC",bs=e=>e.includes(k)?null:e,Zh=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,Jh=/^\w[\w.-]{0,127}$/,ma={sha256:64,sha384:96,sha512:128};function Te(e,t=e){
return t===e?ba(e):{...ba(e),text:t}}var ba=ee(1e3,e=>{let t=e.indexOf("@"),s=t<0?void 0:e.slice(t+1),r=t<0?e:e.slice(0,t),n=r.lastIndexOf(":"),i=n>=0&&!r.slice(n).includes("/"),a=i?r.slice(n+1):void 0,
o=i?r.slice(0,n):r,{domain:l,path:d}=Xh(o),c=Qh(l,d,a,s);return{text:e,domain:o===k?null:bs(l),path:bs(d),...a===void 0?o.endsWith(k)?{tag:null}:{}:{tag:bs(a)},...s===void 0?e.endsWith(k)?{digest:null}:
{}:{digest:bs(s)},...c?{fault:c}:{}}});function Xh(e){let t=e.indexOf("/"),s=t<0?"":e.slice(0,t),r=t>=0&&(/[.:]/.test(s)||s==="localhost"||s.includes(k)||s!==s.toLowerCase()),n=r?s:"docker.io",i=r?e.slice(
t+1):e;return n==="docker.io"||n==="index.docker.io"?{domain:"docker.io",path:i.startsWith("library/")?i.slice(8):i}:{domain:n,path:i}}function Qh(e,t,s,r){if(!t)return"the repository is empty";if(s===
"")return"nothing follows the colon";if(r==="")return"nothing follows the @";if(!t.includes(k)){if(/[A-Z]/.test(t))return"a repository is written in lower case";if(!t.split("/").every(n=>Zh.test(n)))return`${JSON.
stringify(t)} is not a repository name`;if(t.length>255)return"a repository has at most 255 characters"}if(s!==void 0&&!s.includes(k)&&!Jh.test(s))return`${JSON.stringify(s)} is not a tag`;if(r!==void 0&&
!r.includes(k))return ef(r);if(!e.includes(k)&&!/^(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d+)?$/.test(e))return`${JSON.stringify(e)} is not a registry host`}function ef(e){let[t="",s=""]=e.split(":",2),r=Object.
hasOwn(ma,t)?ma[t]:void 0;return s?r===void 0?/^[a-z0-9]+(?:[.+_-][a-z0-9]+)*$/.test(t)?void 0:`${JSON.stringify(t)} is not a digest algorithm`:/^[a-f0-9]*$/.test(s)?s.length===r?void 0:`a ${t} digest\
 has ${r} digits, not ${s.length}`:"a digest is lower-case hexadecimal":`${JSON.stringify(e)} has no digest after the algorithm`}var ka=P(({domain:e,path:t,tag:s="latest",digest:r=""})=>`${e}/${t}:${s}\
@${r}`);function Lt({at:e},t){let s=0,r=e.length-1;for(;s<r;){let n=s+r+1>>1;e[n]<=t?s=n:r=n-1}return s}function it(e,t){let s=Lt(e,t);return e.to?.[s]!==void 0?e.from[s]:(e.from[s]??0)+Math.min(t,e.text.
length)-(e.at[s]??0)}function te(e,t,s){let{file:r,at:n,from:i,whole:a}=e;if(a)return a;if(e.to)return tf(e,t,s);let o=n.length>1?Lt(e,t):0,l=(i[o]??0)-(n[o]??0),d=l+Math.min(t,e.text.length);if(s<=t)
return{file:r,start:d,end:d};let c=n[o+1];return{file:r,start:d,end:c===void 0||s<=c?l+Math.min(s-1,e.text.length)+1:it(e,s-1)+1}}function tf(e,t,s){let{file:r,to:n}=e,i=it(e,t);return s<=t?{file:r,start:i,
end:i}:{file:r,start:i,end:n?.[Lt(e,s-1)]?.end??it(e,s-1)+1}}var sf=(e,t)=>e.to?.[Lt(e,t)]?.name??"";function rf(e,t,s){let{file:r,whole:n}=e,i=e.text.slice(t,s);if(i==="")return{file:r,text:i,at:[],from:[]};
if(n)return{file:r,text:i,at:[0],from:[n.start],whole:n};let a=new Ce(r);return a.addPart(e,t,Math.min(s,e.text.length)),a.build()}var Ce=class{#e;#t;#s=[];#r=[];#n=[];#a;#l=0;constructor(e){this.#e=e}add(e,t){
e!==""&&(this.#r.push(this.#l),this.#n.push(t),this.#a?.push(void 0),this.#s.push(e),this.#l+=e.length)}addFor(e,t,s,r){e!==""&&(this.#a??=this.#r.map(()=>{}),this.add(e,t),this.#a[this.#a.length-1]=r===
void 0?{end:s}:{end:s,name:r})}addPart(e,t,s){if(this.#t??=e.whole,e.whole)this.add(e.text.slice(t,s),e.whole.start);else for(let r=Lt(e,t),n=t;n<s;r+=1){let i=Math.min(s,e.at[r+1]??s),a=e.text.slice(
n,i),o=e.to?.[r];o?this.addFor(a,e.from[r],o.end,o.name):this.add(a,it(e,n)),n=i}}build(){let e=this.#s.join("");return{file:this.#e,text:e,at:this.#r,from:this.#n,...this.#a?{to:this.#a}:{},...this.#t?
{whole:this.#t}:{}}}},Or={errexit:!1,pipefail:!1},va={eval:e=>e.length>1?Dr(e.slice(1)):void 0,su:Wt,runuser:Wt,flock:Wt,sg:e=>Wt(e)??e.slice(1).filter(({text:t})=>t!=="-")[1],script:Wt,watch:e=>ya(e,
"nq",["interval","equexit"]),parallel:e=>{let t=e.findIndex(({text:s})=>/^:::{1,2}\+?$/.test(s));return ya(t<0?e:e.slice(0,t),"jPaISnNLdl",nf,!0)}},nf="jobs max-procs arg-file colsep sshlogin max-args\
 max-replace-args max-lines delimiter joblog results delay timeout retries load halt tagstring workdir env".split(" "),Ar=e=>Object.hasOwn(va,e),af=e=>fe(e)||Ar(e)||e==="ssh"||e==="trap";function of(e,t,s){
if(e==="ssh")return s?cf(t):void 0;if(e==="trap")return s?lf(t):void 0;let r=Ar(e)?va[e]?.(t):void 0;return r?{word:r,options:Or}:fe(e)?df(t):void 0}function Wt(e){let t=e.findIndex(({text:s})=>/^-[a-z]*c$/.
test(s)||s==="--command");return t>0?e[t+1]:void 0}function ya(e,t,s,r=!1){let n=1;for(let i=e[n];i?.text.startsWith("-");i=e[n]){let{text:a}=i,o=a.startsWith("--")?s.includes(a.slice(2)):a.length===2&&
t.includes(a.slice(1));n+=o?2:1}return n<e.length?Dr(e.slice(n),r):void 0}function lf(e){let[t,...s]=e.slice(e[1]?.text==="--"?2:1);return t&&s.length>0&&!/^-|^$/.test(t.text)?{word:t,options:Or,where:"\
later"}:void 0}function df(e){let t=!1,s=!1;for(let r=1,n=!1;r<e.length;r+=1){let{text:i}=e[r];if(/^[-+]\w/.test(i)){if(i.startsWith("-")&&(t||=i.includes("e")),i.startsWith("-")&&i.includes("n"))return;
if(/[oO]$/.test(i)){if(s||=e[r+1]?.text==="pipefail",e[r+1]?.text==="noexec")return;r+=1}n||=i.startsWith("-")&&i.slice(1).includes("c")}else if(i==="--rcfile"||i==="--init-file")r+=1;else if(!i.startsWith(
"--"))return n?{word:e[r],options:{errexit:t,pipefail:s}}:void 0}}var wa="BbcDEeFIiJLlmOoPpRSWw";function xa(e){for(let t=1;t<e.length;t+=1){let{text:s}=e[t];if(!/^-./.test(s))return e.slice(t+1);wa.includes(
s[s.length-1])&&![...s.slice(1,-1)].some(r=>wa.includes(r))&&(t+=1)}}function cf(e){let t=xa(e);return t?.length?{word:Dr(t),options:Or,where:"elsewhere"}:void 0}function Dr(e,t=!1){let[s]=e,r=()=>{let n=new Ce(
s.span.file);for(let[i,a]of e.entries())i>0&&n.add(" ",a.span.start),t?pf(n,a):uf(n,a);return n.build()};return{...s,text:e.map(({text:n})=>n).join(" "),literal:e.map(({literal:n})=>n).join(" "),inner:r}}
function uf(e,t){let s=t.inner();e.addPart(s,0,s.text.length)}function pf(e,{inner:t,span:s}){let r=t(),n=0;for(let{index:i,0:a}of r.text.matchAll(/(?<![$\w])\{(?:[./#%]|\/[./]|\d+)?\}/g))e.addPart(r,
n,i),e.addFor(k,s.start,s.end,""),n=i+a.length;e.addPart(r,n,r.text.length)}var $a={env:{values:"uSC",longValues:["unset","split-string","chdir"],assigns:!0},sudo:{values:"ughpCDRTUr",longValues:["use\
r","group","host","prompt","chdir","chroot","other-user","role"],assigns:!0,unless:/^-(?:[lvKkV]|-list|-validate|-version)$/},doas:{values:"uC"},nice:{values:"n",longValues:["adjustment"]},ionice:{values:"\
cnp",longValues:["class","classdata"]},timeout:{values:"ks",longValues:["kill-after","signal"],operands:1},nohup:{},setsid:{},time:{values:"fo",longValues:["format","output"]},stdbuf:{values:"ioe",longValues:[
"input","output","error"]},exec:{values:"a"},command:{unless:/^-[vV]/},builtin:{},busybox:{},xargs:{values:"dEILnPsa",longValues:["delimiter","max-args","max-procs","replace","max-lines","arg-file"]},
chroot:{longValues:["userspec","groups"],operands:1},gosu:{operands:1},"su-exec":{operands:1},"s6-setuidgid":{operands:1},"s6-applyuidgid":{values:"ugG"},setuidgid:{operands:1},setuser:{operands:1},chpst:{
values:"uUbe/nlLmdopfctr"},fixuid:{},setpriv:{longValues:"reuid regid ruid euid rgid egid groups inh-caps ambient-caps bounding-set securebits pdeathsig selinux-label apparmor-profile".split(" ")},runuser:{
values:"ugG",longValues:["user","group","supp-group"],unless:/^-c$|^--command/},tini:{values:"pe"},init:{},"with-contenv":{},catatonit:{},"xvfb-run":{values:"efnpsw",longValues:["error-file","auth-fil\
e","server-num","xauth-protocol","server-args","wait"]},"ssh-agent":{values:"aEOPt"},"dumb-init":{values:"r",longValues:["rewrite"]},chronic:{},eatmydata:{},unbuffer:{},pkexec:{longValues:["user"]},taskset:{
operands:1},chrt:{values:"TPD",longValues:["sched-runtime","sched-period","sched-deadline"],operands:1},numactl:{values:"ipNCm",longValues:["interleave","preferred","cpunodebind","physcpubind","membin\
d"]},"systemd-run":{values:"upEMH",longValues:"unit property setenv machine host uid gid nice slice description service-type working-directory on-calendar on-active".split(" ")},"systemd-inhibit":{longValues:[
"what","who","why","mode"]},caffeinate:{values:"tw"},flock:{values:"wE",longValues:["wait","timeout","conflict-exit-code"],operands:1}},hf=new Set("tini tini-static dumb-init docker-init catatonit s6-\
svscan s6-overlay s6-overlay-suexec init supervisord runsv runsvdir my_init systemd pid1 minit yelp-init".split(" ")),ff=e=>hf.has(e),Rr=e=>Object.hasOwn($a,e),Sa=e=>Rr(e)||fe(e)||Ar(e),at=e=>e.slice(
e.lastIndexOf("/")+1);function ks(e){let t=/^#![ \t]*(\S+)(?:[ \t]+(.*))?/.exec(e);if(!t)return;let[,s="",r=""]=t;return at(s)==="env"?r.replace(/^-S\s+/,"").split(/\s+/):[s,...r.split(/\s+/)]}var gf=/^(?:sh|bash|ash|dash|ksh|mksh|zsh|source|\.)$/;
function _a({name:e,words:t}){if(gf.test(e))for(let s=1;s<t.length;s+=1){let{text:r}=t[s];if(!/^[-+]/.test(r))return r.includes("/")?r:`./${r}`;if(/^-[a-z]*[cs]/.test(r))return;/^[-+][a-zA-Z]*[oO]$/.test(
r)&&(s+=1)}}var mf=[],bf=[];function kf(e,t=!1){let s=Ea(e[0]);if(!Sa(s)&&!(t&&(s==="ssh"||s==="trap")))return{name:s,wrappers:mf,words:e,assignments:bf};let r=[],n=[],i=e,a=s;for(let o=0;o<12;o+=1){let l=i[0];
if(!l||a===k)break;let d=of(a,i,t);if(d)return{name:a,wrappers:[...r,{name:a,words:i,span:l.span}],words:i,assignments:n,script:d};let c=Rr(a)?$a[a]:void 0,u=c?vf(i,c,n):void 0;if(u===void 0||u>=i.length)
break;r.push({name:a,words:i.slice(0,u),span:l.span}),i=t&&a==="xargs"?yf(i,u):i.slice(u),a=Ea(i[0])}return{name:a,wrappers:r,words:i,assignments:n}}var Ea=e=>e===void 0?"":e.text.includes(k)?k:at(e.text);
function vf(e,{values:t="",longValues:s=[],operands:r=0,assigns:n,unless:i},a){let o=r;for(let l=1;l<e.length;l+=1){let{text:d,literal:c,span:u}=e[l];if(i?.test(d))return;if(d==="--"){if(o===0)return l+
1}else if(d.startsWith("--"))!d.includes("=")&&s.includes(d.slice(2))&&(l+=1);else if(d.startsWith("-")&&(d.length>1||n))t.includes(d[d.length-1])&&![...d.slice(1,-1)].some(p=>t.includes(p))&&(l+=1);else if(n&&
/^[A-Za-z_]\w*=/.test(d)){let p=d.indexOf("=");a.push({name:d.slice(0,p),value:{text:d.slice(p+1),literal:c.slice(p+1),span:u},span:u})}else if(o>0)o-=1;else return l}}function yf(e,t){let s=e.slice(t),
[r]=s,n=e.slice(1,t).findIndex(({text:o})=>/^(?:-[iI]|--replace(?:=|$))/.test(o)),i=e[1+n]?.text??"",a=n<0?void 0:/^(?:-[iI]|--replace=)(.+)$/.exec(i)?.[1]??(i==="-I"?e[2+n]?.text:"{}");return r?a?s.map(
o=>o.text.includes(a)?wf(o,a):o):[...s,{...r,text:k,literal:k,holes:[""],isMany:!0,splits:!0,substitutions:[],names:[]}]:s}function wf(e,t){let s=[...e.holes??[]],r=e.text.split(t),n=r.flatMap((i,a)=>[
...a>0?[""]:[],...s.splice(0,i.split(k).length-1)]);return{...e,text:r.join(k),literal:e.literal.split(t).join(k),holes:n}}function Pe(e,t,s=[]){let r=[...s];for(let n of e.split("/"))n===".."?t||r.length&&
r[r.length-1]!==".."?r.pop():r.push(n):n&&n!=="."&&r.push(n);return r}var vs=/(?:^|\/)\.{0,2}(?:\/|$)/,xf=e=>e.startsWith("/")?Ut(e):vs.test(e)?Pe(e,!1).join("/")||".":e;function Ut(e){if(!e.startsWith(
"/"))return e;let t=e.slice(1);return vs.test(t)?`/${Pe(t,!0).join("/")}`:e}var ys=e=>e.slice(e.lastIndexOf("/")+1);function ot(e){let t=e.length;for(;e[t-1]==="/";)t-=1;return e.slice(0,t)}function ws(e,t=!1){
let s=t?e.replace(/^[A-Za-z]:(?=[\\/]|$)/,"").replaceAll("\\","/"):e;return vs.test(s)?Pe(s,!0).join("/"):s}function z(e,t){let s=e.replace(/^["']|["']$/g,"");return s.startsWith("/")?Ut(s):t===void 0?
void 0:Ut(`${t.startsWith("/")?"":"/"}${t}/${s}`)}var Le=e=>e.includes("/")?e.slice(0,e.lastIndexOf("/")):"",Oa=e=>e.includes("*")?Le(e.slice(0,e.indexOf("*"))):e;function lt(e){let t=[];for(let s=Le(
e);s!=="";s=Le(s)){let r=ot(s);r&&t.push(r)}return t.push(""),t}function Mr(e,t){if(!e.startsWith(t))return;let{length:s}=t;return e.length===s||t.endsWith("/")?e.slice(s):e[s]==="/"?e.slice(s+1):void 0}
var zt=(e,t)=>Mr(e,t)!==void 0;function Ee(e,t){let s=t.startsWith("/")||e===""?t:`${e}/${t}`;return vs.test(s)?`${t.startsWith("/")||e.startsWith("/")?"/":""}${Pe(s,!1).join("/")}`:s}function $f(e,t){
let s=e.split("/").filter(Boolean),r=t.split("/").filter(Boolean),n=0;for(;n<r.length&&n<s.length&&r[n]===s[n];)n+=1;if(!(r.slice(n).includes("..")||e.startsWith("/")!==t.startsWith("/")))return[...r.
slice(n).map(()=>".."),...s.slice(n)].join("/")}function Sf(e,t){if(!t||!e.startsWith("../"))return e;let s=e.split("/"),r=s.findIndex(l=>l!==".."),n=t.split("/");if(r<0||r>n.length)return e;let[i,a]=[
s.slice(r),n.slice(-r)],o=0;for(;o<a.length&&o<i.length-1&&i[o]===a[o];)o+=1;return o===0?e:[...s.slice(0,r-o),...i.slice(o)].join("/")}var Aa="(?!(?:licen[sc]e|notice|copying|copyright|patents|author\
s|contributors|maintainers|(?:code)?owners|credits|readme|change(?:log|s)|news|todo|version|(?:docker|container|proc|gem|rake|vagrant|pip|brew|pod|cap|guard|caddy|tilt|earth)file)$)",Da=/\.(?:sh|bash|ksh|zsh)$/i,
Ra=/(?:^|\/)cron\.d\/[^/]+$|cron(?:tab)?$/i,_f=/\.ya?ml$/i,xs=()=>!0,dt=(e,t,s=[])=>({kind:e,names:_f,paths:t,claims:(r,n)=>t.test(r)||s.length>0&&Ef(n,s),hasComments:!0});function Ef(e,t){let s=0;return t.
every(r=>{r.lastIndex=s;let n=r.test(e);return s=r.lastIndex,n})}var Ma=[{kind:"makefile",names:/^(?:GNU)?makefile(?:\.[\w-]+)?$|\.mk$/i,claims:xs,hasComments:!0},{kind:"justfile",names:/^\.?justfile$|\.just$/i,
claims:xs,hasComments:!0},{kind:"jenkinsfile",names:/^Jenkinsfile(?:[.-][\w.-]+)?$|\.jenkinsfile$/i,claims:xs},{kind:"systemd",names:/\.service$|^(?:override|docker)\.conf$/i,claims:(e,t)=>/\.service(?:\.d\/[^/]+)?$/i.
test(e)&&/^\[Service\]/m.test(t),hasComments:!0},{kind:"package",names:/^package\.json$/,claims:(e,t)=>/"scripts"\s*:/.test(t)},{kind:"crontab",names:new RegExp(`(?:^|\\.)cron(?:tab)?$|^${Aa}[\\w-]+$`,
"i"),paths:Ra,claims:(e,t)=>Ra.test(e)&&/^[ \t]*(?:@[a-z]+|(?:[\d*][\d*/,-]*[ \t]+){4}[\w*/,-]+)[ \t]+\S/m.test(t),hasComments:!0},{kind:"shell",names:new RegExp(`\\.(?:sh|bash|ksh|zsh)$|^${Aa}[^.]+$`,
"i"),paths:Da,claims:(e,t)=>{let[s]=ks(t)??[];return s===void 0?Da.test(e):fe(ys(s))},hasComments:!0},dt("workflow",/(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+$|(?:^|\/)action\.ya?ml$/,[/^jobs:/gm,
/^[ \t]+runs-on:/gm,/^[ \t]+steps:/gm]),dt("gitlab",/\.gitlab-ci\.ya?ml$|(?:^|\/)\.gitlab\//),dt("azure",/(?:^|\/)azure-pipelines?[\w.-]*\.ya?ml$|(?:^|\/)\.(?:azure-pipelines|azuredevops|pipelines)\//),
dt("bitbucket",/(?:^|\/)bitbucket-pipelines\.ya?ml$/),dt("circleci",/(?:^|\/)\.circleci\//),dt("woodpecker",/(?:^|\/)\.(?:woodpecker|drone)\.ya?ml$|(?:^|\/)\.woodpecker\//),{kind:"markdown",names:/\.(?:md|markdown)$/i,
claims:xs,hasComments:!0,isProse:!0}],Nr=(e,t)=>{let s=ys(e);return Ma.find(({names:r,claims:n})=>r.test(s)&&n(e,t))},jr=({kind:e},t)=>e==="workflow"?/^[ \t]+["']?(?:container|services)["']?:/m.test(t):
e==="gitlab"&&/^[ \t]*(?:image|services):/m.test(t),Of=/(?<![\w.]|\w-)(?:docker|podman|nerdctl)(?![\w./:-])|\$[({]?\{?[ \t]*\w*(?:docker|podman|nerdctl|container_?(?:engine|tool|runtime|cli|cmd)|DOCKER|PODMAN|NERDCTL|CONTAINER_?(?:ENGINE|TOOL|RUNTIME|CLI|CMD))\w*/g,
Af=["docker","podman","nerdctl","container","DOCKER","PODMAN","NERDCTL","CONTAINER"],Df=/(?<![^\s;&|({])[A-Za-z_][\w-]{0,80}[ \t]{0,8}[:?]?=[ \t]{0,8}["']?(?:sudo[ \t]{1,8})?(?:\/[\w./-]{0,80}\/)?(?:docker|podman|nerdctl)["']?(?=[\s;&|)]|$)|(?<![\w.]|\w-)(?:docker|podman|nerdctl)[ \t]{1,8}"?\$\{?[@*]/,
Rf=/(?:\$[{(]{0,2}\w{1,80}[)}]{0,2}|(?:^|[;&|({])[ \t]{0,80}@?[\w-]{1,80})["']?[ \t]{1,8}(?:run|create|exec|update|build)(?![\w./:-])/m,Mf=/^[)}"'\\,]*\s/,Na=/^(?:run|create|exec|update|build)(?![\w./:-])/,
Nf=new Set(["container","image","buildx","builder","network","volume","service","pod"]),jf=/^-[\w-]+(?:=([^-].*)?)?$/,ja=200;function Ir(e){if(!Af.some(t=>e.includes(t)))return!1;if(Df.test(e)&&Rf.test(
e))return!0;for(let{index:t,0:s}of e.matchAll(Of)){let r=t+s.length,n=e.slice(r,r+ja).replace(/\\\r?\n/g," "),i=n.indexOf(`
`);if(Cf(i<0?n:n.slice(0,i))&&!Pf(e,t+(/^\$\((?=[a-z])/.test(s)?2:0)))return!0}return!1}var If=e=>e.includes("tcp://")&&/\bdockerd\b|\bDOCKER_HOST\b|\bdocker[ \t]+(?:-H|--host)/.test(e),Tf=e=>e.includes(
"docker")&&/\bcompose(?:[ \t]|\\\r?\n){1,20}-|\bstack[ \t]{1,20}deploy[ \t]/.test(e);function Cf(e){let t=Mf.exec(e)?.[0];if(t===void 0)return!1;let s=e.slice(t.length).trimStart().split(/\s+/),r=!1;for(let[
n,i]of s.entries()){if(Na.test(i)||Nf.has(i)&&Na.test(s[n+1]??""))return!0;let a=jf.exec(i);if(!a&&(!r||i.startsWith("-")))return!1;r=a!==null&&a[1]===void 0}return!1}function Pf(e,t){let s=e.slice(Math.
max(0,t-ja),t);return/^[ \t]*(?:#|\/\/|@?(?:echo|printf)\b(?!.*(?:[;&|`]|\$\())|(?:- )?(?:name|description|title):[ \t])/.test(s.slice(s.lastIndexOf(`
`)+1))}var ct=e=>e.replace(/[.*+?^${}()|[\]\\/-]/g,"\\$&");function Tr(e,t){let s=e.length;for(;s>0&&t.test(e.charAt(s-1));)s-=1;return e.slice(0,s)}var Ia=(e,t)=>{let s=e.search(t);return s<0?e:e.slice(
0,s)};function ge(e,t){let s=t.indexOf("*");if(s<0)return e===t;if(!e.startsWith(t.slice(0,s)))return!1;let r=t.lastIndexOf("*"),n=t.slice(r+1);if(e.length<s+n.length||!e.endsWith(n))return!1;if(r===s)
return!0;let i=s;for(let a of t.slice(s+1,r).split("*")){let o=e.indexOf(a,i);if(o<0)return!1;i=o+a.length}return i<=e.length-n.length}function Lf(e,t){let[s,r]=[e.split("/"),t.split("/")];return s.length===
r.length&&r.every((n,i)=>ge(s[i]??"",n))}var Ta=new Set("latest stable edge nightly dev devel develop development main master mainline trunk canary rolling current lts next unstable testing sid snapsh\
ot preview head tip insiders experimental".split(" ")),Wf=new Set("alpine slim fpm cli apache perl jdk jre debug nonroot management bash dev musl full base minimal standard ubuntu debian alpine-slim w\
indowsservercore nanoserver onbuild zts ls chiseled temurin corretto core ubi ubi-minimal distroless runtime sdk aspnet static".split(" ")),Uf=new Set("buster bullseye bookworm trixie forky bionic foc\
al jammy noble oracular plucky resolute".split(" "));function zf(e,t){let s=e.toLowerCase().split(/[-_]/),[r=""]=s;if(Ta.has(r))return`\`${e}\` moves`;if(s[s.length-1]==="dev")return`\`${e}\` moves`;let n=i=>Wf.
has(i)||Ta.has(i)||!t&&Uf.has(i);return s.every(n)?`\`${e}\` names a variant, not a version`:void 0}var We=(e,t)=>t.startsWith("<")?Ff(e,t.slice(1)):ge(e,t),Ca=({tag:e,digest:t})=>e!==void 0?e:t===void 0?
"latest":null;function Pa(e,t){let[s="",...r]=t.split(" "),n=i=>e.startsWith(i.slice(0,i.lastIndexOf(".")+1))&&We(e,`<${i}`);return!We(e,`<${s}`)&&!r.some(n)}function Ff(e,t){let s=/^v?(\d{1,9}(?:\.\d{1,9}){0,5})(?![\w.])/.
exec(e)?.[1]?.split(".").map(Number);if(!s)return!1;for(let[r,n]of t.split(".").map(Number).entries()){let i=s[r];if(i===void 0||i>n)return!1;if(i<n)return!0}return!1}var $s="30s",qf=[{image:"postgres",
since:"9.3",check:"pg_isready -h 127.0.0.1 -U ${POSTGRES_USER:-postgres}"},{image:"postgis/postgis",check:"pg_isready -h 127.0.0.1 -U ${POSTGRES_USER:-postgres}"},{image:"redis",check:["redis-cli","pi\
ng"]},{image:"valkey/valkey",check:["valkey-cli","ping"]},{image:"mariadb",since:"10.2.43 10.3.34 10.4.24 10.5.15 10.6.7 10.7.3 10.8.2",check:["healthcheck.sh","--connect"]},{image:"mysql",check:["mys\
qladmin","ping","-h","127.0.0.1","--silent"]},{image:"mongo",since:"5",check:["mongosh","--quiet","--eval","db.adminCommand('ping')"]},{image:"rabbitmq",since:"3.8",check:["rabbitmq-diagnostics","-q",
"ping"]},{image:"influxdb",tags:"2*",check:["influx","ping"]},{image:"zookeeper",check:["zkServer.sh","status"]},{image:"caddy",check:["wget","-q","--spider","http://127.0.0.1:2019/config/"]}],Bf=(e,t)=>qf.
find(s=>s.image===e&&Hf(s,t))?.check;function Hf({tags:e,since:t},s){return s===null?!e&&!t:(!e||We(s,e))&&(!t||Pa(s,t))}var Kf={node:e=>["node","-e",`require('net').connect(${e}, '127.0.0.1').on('con\
nect', () => process.exit(0)).on('error', () => process.exit(1))`],python:e=>["python","-c",`import socket; socket.create_connection(('127.0.0.1', ${e}), 3)`]},Gf=(e,t)=>t.length===0?[e]:[e,...t.length<
16?t:t.slice(0,15)],Yf=(e,t)=>e.length===0?t:t.length===0?e:[...e,...t].slice(0,16),$=(e,t,s)=>s?.length?{state:"written",value:e,span:t,via:s}:{state:"written",value:e,span:t},se=(e,t,s)=>s?.length?{
state:"default",value:e,span:t,via:s}:{state:"default",value:e,span:t},_=(e,t,s,r)=>r?.length?{state:"unknown",reason:e,text:t,span:s,via:r}:{state:"unknown",reason:e,text:t,span:s},Vf={variable:!0,malformed:!0,
large:!0,image:!1,elsewhere:!1,external:!1},Ue=e=>e.state==="written"||e.state==="unknown"&&Vf[e.reason];function La(e){let t=[""],s=0;for(let r of e)r==="{"||r==="["?s+=1:(r==="}"||r==="]")&&(s-=1),r===
":"&&s===0?t.push(""):t[t.length-1]+=r;return t}function Cr(e,t){let s=/^(["'])([^\n]*)\1$/.exec(e)?.[2]??e;if(/^\{|\s/.test(s))return;let r=La(s),n=/^[A-Za-z]$/.test(r[0]??"")&&/^[\\/]/.test(r[1]??""),
[i,a,o,l]=n?[r.slice(0,2).join(":"),...r.slice(2)]:r;if(!i||!a||l!==void 0)return;let d=t==="read-only"?/^(?:rw|ro)$/:/^r?(?:shared|slave)$/,c=(o?.split(",")??[]).filter(p=>p!==""&&!d.test(p)),u=t==="\
read-only"?[...c,"ro"]:c;return[i,a,...u.length?[u.join(",")]:[]].join(":")}function Pr(e,t){let s=/^(["'])([^\n]*)\1$/.exec(e)?.[2]??e;if(/^\{|\s/.test(s))return;let r=La(s),n=r.at(-1)??"",i=r.at(-2)??
"";return[r.slice(0,-2).join(":").includes(":")&&t==="127.0.0.1"?"[::1]":t,i,n].join(":")}var Ss=({address:e,host:t,container:s,protocol:r="tcp"})=>`${e?`${e.includes(":")?`[${e}]`:e}:`:""}${t}:${s}${r===
"tcp"?"":`/${r}`}`,Y=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,Zf=e=>/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(e.trim())?Number(e):void 0;function Jf(e){let t=/^(-?\d+(?:\.\d+)?)\s*([kmgtp]?)(?:i?b)?$/i.exec(
e.trim());if(t)return Number(t[1])*1024**["","k","m","g","t","p"].indexOf(t[2].toLowerCase())}var Xf=new Set(["memory","memoryReservation","memorySwap","shmSize"]);function Qf(e){let t=[3,2,1].find(s=>e>=
1024**s&&e%1024**s===0)??0;return t===0?e:`${e/1024**t}${["","k","m","g"][t]}`}var eg={readonlyRootfs:"read_only",networkMode:"network_mode",pidMode:"pid",ipcMode:"ipc",utsMode:"uts",cgroupnsMode:"cgr\
oup",memory:"mem_limit",memoryReservation:"mem_reservation",memorySwap:"memswap_limit",memorySwappiness:"mem_swappiness",cpusetCpus:"cpuset",restartPolicy:"restart",env:"environment",cmd:"command",mounts:"\
volumes",portBindings:"ports"},_s=e=>Y(eg,e)??e.replace(/[A-Z]/g,t=>`_${t.toLowerCase()}`),tg={readonlyRootfs:"read-only",mounts:"volume",volumes:"volume",devices:"device",deviceCgroupRules:"device-cg\
roup-rule",networkMode:"network",networks:"network",portBindings:"publish",exposedPorts:"expose",extraHosts:"add-host",links:"link",externalLinks:"link",pidMode:"pid",ipcMode:"ipc",utsMode:"uts",usernsMode:"\
userns",cgroupnsMode:"cgroupns",sysctls:"sysctl",ulimits:"ulimit",cpuShares:"cpu-shares",restartPolicy:"restart",restartRetries:"restart",logOptions:"log-opt",labels:"label",workingDir:"workdir",healthcheck:"\
health-cmd"},ut=e=>`--${Y(tg,e)??e.replace(/[A-Z]/g,t=>`-${t.toLowerCase()}`)}`;function me(e,t){if(typeof e=="number")return Xf.has(t)?Qf(e):e;if(typeof e=="boolean")return e;let{target:s,options:r}=e;
return s===void 0?String(e):[s,...r?.length?[r.join(",")]:[]].join(":")}var be=e=>/^[\w@%+=:,./-][\w@%+=:,./~-]*$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`,sg={cpus:"limit-cpu",memory:"limit-memory",
memoryReservation:"reserve-memory",pidsLimit:"limit-pids",restartPolicy:"restart-condition",restartRetries:"restart-max-attempts",mounts:"mount",groupAdd:"group",extraHosts:"host"},Lr=(e,t)=>(t&&D(t)&&
t.stack?Y(sg,e):void 0)??ut(e).slice(2);function Wa(e,t,s){if(typeof s!="object")return e==="extraHosts"?`${t}:${s}`:`${t}=${s}`;let{soft:r,hard:n}=s;return e==="ulimits"&&r!==void 0&&n!==void 0?`${t}\
=${r}:${n}`:void 0}var Ft=(e,t)=>String(me(e,t)),Ua=(e,t)=>[["health-cmd",typeof e=="string"?e:e.map(be).join(" ")],...t?[["health-start-period",$s]]:[]];function rg(e,t,s){if("publish"in e)return za(
Pr(Es(e.publish,s)??"",e.at));if("open"in e)return`add ${e.open.map(r=>A(`--publish ${Ss(r)}`)).join(" and ")}`;if("mount"in e)return za(Cr(Es(e.mount,s)??"",e.to))??"add `readonly` to its fields";if("\
variable"in e)return Ba(e.variable,{[e.name]:e.to});if("entries"in e)return e.entries==="logging"?og(e.to):Ba(e.entries,e.to);if("join"in e)return lg(e);if("network"in e)return`create the network with\
 ${A(`docker network create --internal ${e.network}`)}`;if(!("secret"in e))return"healthcheck"in e?`add ${Ua(e.healthcheck,!1).map(([r,n])=>A(`--${r} ${be(n)}`)).join(" and ")}`:"erase"in e?`remove ${A(
Es(e.erase,s)??"it")}`:ng(e,t,s)}var A=e=>`\`${e}\``,za=e=>e&&`change it to ${A(e)}`;function ng(e,t,s){let r=Ie(e),n=`--${Lr(r,t)}`;if("unset"in e)return`remove ${A(n)}`;if("remove"in e)return`remove\
 ${e.items.map(o=>A(`${n} ${Fa(o,t,r,s)}`)).join(" and ")}`;if("replace"in e)return`change ${A(Fa(e.item,t,r,s))} to ${A(be(Ft(e.by,e.replace)))}`;if("add"in e)return`add ${e.items.map(o=>A(`${n} ${be(
Ft(o,r))}`)).join(" and ")}`;if(e.to===!0)return`add ${A(n)}`;if(e.to===!1)return`remove ${A(n)}`;let i=r==="restartRetries"&&!ig(t)?`on-failure:${e.to}`:be(Ft(e.to,r)),a=qa(t,r);return a&&Ue(a)?`chan\
ge ${A(n)} to ${A(i)}`:`add ${A(`${n} ${i}`)}`}var ig=e=>e!==void 0&&D(e)&&e.stack;function Fa(e,t,s,r){if(typeof e!="object"||e===null)return String(e);let n=qa(t,s),i=n?.state==="written"?n.value.find(
o=>ag(o,e)):void 0,a=i&&Es(e.through??i.span,r);return a&&!a.includes(`
`)?a:typeof e.target=="string"?Ft(e,s):"\u2026"}var ag=(e,t)=>e.state==="written"&&e.value===t;function qa(e,t){return(e?[...D(e)?[e.host]:[],e.image]:[]).map(s=>Y(s,t)).find(Boolean)}var Es=({file:e,
start:t,end:s},r)=>r.flatMap(Q).find(({source:n})=>n.path===e)?.source.text.slice(t,s);function Ba(e,t){let s=`--${Lr(e)}`;return Object.entries(t).map(([r,n])=>{let i=n===null?void 0:Wa(e,r,n);return i===
void 0?`remove ${A(`${s} ${r}`)}`:`set ${A(`${s} ${be(i)}`)}`}).join(" and ")}function Ha(e){return Object.entries(e).flatMap(([t,s])=>t==="driver"&&typeof s=="string"?[["log-driver",s]]:t!=="options"||
typeof s!="object"||s===null?[]:Object.entries(s).map(([r,n])=>["log-opt",`${r}=${n}`]))}var og=e=>`add ${Ha(e).map(([t,s])=>A(`--${t} ${be(s)}`)).join(" and ")}`;function lg({join:e,leave:t=[]}){let s=t.
length?` in place of ${t.map(A).join(" and ")}`:"";return`add ${A(`--network ${be(e)}`)}${s}`}var dg=/^[ \t]*(?:[$#][ \t]+)?(?:sudo[ \t]+)?(?:docker|podman|nerdctl)[ \t]/;function cg(e){let[t]=ks(e)??
[];if(t!==void 0)return fe(ys(t));for(let s=0;s<e.length;){let r=e.indexOf(`
`,s),n=r<0?e.length:r,i=e.slice(s,n);if(dg.test(i))return Ir(e.slice(s));if(!/^\s*(?:#|$)/.test(i))return!1;s=n+1}return!1}var ug=4096,Ka=e=>Ir(e)||If(e)||Tf(e);function pg(e,t){let s=Nr(e,t);return s!==
void 0&&(t.length>=ug||Ka(t)||jr(s,t))}function hg(e,t){if(e==="")return cg(t);let s=Nr(e,t);return s!==void 0&&!s.isProse&&(Ka(t)||jr(s,t))}var fg={dialect:"commands",part:"starts",noun:"a script wit\
h docker commands",usualName:"run.sh",language:"sh",names:new RegExp(Ma.flatMap(({names:e,isProse:t})=>t?[]:e.source).join("|"),"i"),prose:/\.(?:md|markdown)$/i,quotes:(e,t)=>Ir(t),runs:/docker|podman|nerdctl|container/i,
gaps:"low",claims:(e,t)=>t!==void 0&&hg(e,t),glance:pg,label:({path:[e,t=""]})=>`${e==="runs"?"the container of":"container"} ${Pt(t)}`,spell:rg,load:async()=>(await Promise.resolve().then(()=>require("../frontends/commands/reader.js"))).
reader},gg=/[A-Za-z0-9!^*%$]{1,64}$/;function Ga(e,t,s){let r=gg.exec(e.slice(Math.max(0,t-64),t))?.[0]??"";return r!==""&&(/[a-z]/.test(s)||r.length>=6&&/\d/.test(r)&&/[A-Za-z]/.test(r))}var mg=20,pt=e=>({
left:Math.min(1048576,65536+16*e)});function ht(e,t,s={}){if(!e.includes("$"))return{text:e,filled:[],uses:[]};let r=new wg(e,t,s),n=r.expand(0,e.length,0),{uses:i,filled:a,fault:o,missing:l,isLarge:d}=r;
return{text:n,filled:a,uses:i,...o?{fault:o}:{},...l===void 0?{}:{missing:l},...d?{isLarge:!0}:{}}}var bg=new Map;function Os(e,t){if(!e.includes("$"))return e;let s="",r=0;for(let{name:n,start:i,end:a}of ht(
e,bg).uses.toSorted((o,l)=>o.start-l.start))i>=r&&!(t&&e[i+1]!=="{"&&Ga(e,i,n))&&(s+=e.slice(r,i)+k,r=a);return(s+e.slice(r)).replaceAll("$$","$")}var kg=/^(?::\?|:-|:\+|\?|-|\+)/;function vg(e,t,s){let r=c=>/^[_a-zA-Z]\w*/.
exec(e.slice(c,Math.min(s,c+256)))?.[0]??"";if(e[t+1]!=="{"){let c=r(t+1);return c?{name:c,start:t,end:t+1+c.length,operator:"",operand:null}:void 0}let n=yg(e,t+2,s),i=r(t+2),a=t+2+i.length,o=kg.exec(
e.slice(a,a+2))?.[0]??"";if(n<0)return{fault:Math.min(s,t+2)};if(!i||!o&&a!==n)return{fault:n+1};let l=a+o.length,d=o?{text:e.slice(l,n),start:l,end:n}:null;return{name:i,start:t,end:n+1,operator:o,operand:d}}
function yg(e,t,s){let r=1;for(let n=t;n<s;n+=1)if(e[n]==="{"&&e[n-1]==="$")r+=1;else if(e[n]==="}"&&--r===0)return n;return-1}var wg=class{uses=[];filled=[];fault;missing;isLarge=!1;#e;#t;#s;#r;constructor(e,t,{
blank:s=!1,room:r=pt(e.length)}){this.#e=e,this.#t=t,this.#s=s?"":k,this.#r=r}expand(e,t,s){let r=this.#e,n="",i=e;for(;i<t;){let a=r.indexOf("$",i);if(a<0||a>=t)return n+r.slice(i,t);n+=r.slice(i,a);
let o=n.length,l=r[a+1]==="$"?void 0:vg(r,a,t);if(l===void 0)n+="$",i=a+(r[a+1]==="$"?2:1);else{if("fault"in l||s>mg)return this.fault??={start:a,end:"fault"in l?l.fault:l.end},n+k;n+=this.#n(l,s),i=l.
end}s===0&&this.filled.push({start:a,end:i,from:o,to:n.length})}return n}#n(e,t){let s=this.#t.get(e.name),r=s!==void 0&&(s.value!==""||!e.operator.startsWith(":")),{name:n,start:i,end:a,operator:o,operand:l}=e,
d=u=>{this.uses.push(s?{name:n,start:i,end:a,operator:o,operand:l,from:u,set:s.span}:{name:n,start:i,end:a,operator:o,operand:l,from:u})},c=()=>e.operand?this.expand(e.operand.start,e.operand.end,t+1):
"";switch(e.operator.at(-1)){case"+":return d(r?"operand":"unknown"),r?c():this.#s;case"-":return d(r?"env":"operand"),r?this.#l(s.value):c();case"?":d(r?"env":"required"),r||this.#a(e.name,c());break;default:
d(s?"env":"unset")}return s?this.#l(s.value):this.#s}#a(e,t){this.missing??=`required variable ${e} is missing a value${t?`: ${t}`:""}`}#l(e){return e.length>this.#r.left?(this.isLarge=!0,k):(this.#r.
left-=e.length,e)}},Ya="with their variables filled in, some values of this file are too long to be read: they count as unknown";function Va(e,t){let s=Za[t].get(e);if(s)return s;let r=t==="raw"?Og(e):
xg(e);return Za[t].set(e,r),r}var Za={dotenv:new WeakMap,raw:new WeakMap},Ja=new Map;function Wr(e,{outer:t=Ja,before:s=Ja,format:r="dotenv"}={}){let n=new Map,i={get:o=>t.get(o)??n.get(o)??s.get(o)},
a=pt(e.text.length);for(let o of Va(e,r)){let{name:l,span:d}=o,c=Xa(o,i,a)??{text:t.get(l)?.value,literal:k},{text:u,literal:p}=c,h="isLarge"in c&&c.isLarge?{isLarge:!0}:{};u!==void 0&&n.set(l,{value:u,
literal:p,span:d,...h})}return n}function Xa({text:e,literal:t,fills:s},r,n){if(e===void 0)return;if(!s)return{text:e,literal:t,uses:[]};let{text:i,uses:a,isLarge:o}=ht(e,r,{room:n});return{text:i,uses:a,
...o?{isLarge:o}:{},literal:a.some(({from:l})=>l==="unset")?Os(e,!0):t}}var Ur="[ \\t\\v\\f\\r\\x85\\xa0]",Qa=new RegExp(`(?:export${Ur}+)?([\\p{L}\\p{N}_.[\\]-]+)${Ur}*(?:([=:])${Ur}*|(?=\\n))`,"duy"),
eo={text:void 0,literal:k,fills:!1};function xg({text:e,path:t}){let s=[],r=i=>e.indexOf(`
`,i)+1||e.length+1,n=e.startsWith("\uFEFF")?1:0;for(;n<e.length;){Qa.lastIndex=n;let i=Qa.exec(e),[a,o]=i?.indices?.[1]??[n,n];if(!i)n=/\s/.test(e[n])?n+1:r(n);else{let l=i[2]===void 0?void 0:$g(e,n+i[0].
length,r),d=l?{text:l.text,fills:l.fills,literal:l.fills?Os(l.text,!1):l.text}:eo,c={file:t,start:a,end:l?.end??o},u=l?{...c,start:n+i[0].length}:c;s.push({name:i[1],...d,span:c,valueSpan:u}),n=l?.next??
r(o)}}return s}function $g(e,t,s){let r=e[t],n=r==='"'||r==="'"?Sg(e,t+1,r):-1;if(n>=0){let d=e.slice(t+1,n);return{text:r==='"'?Eg(d):d.replaceAll("\\'","'"),fills:r==='"',end:n+1,next:n+1}}let i=s(t),
a=e.slice(t,i-1),o=a.indexOf(" #"),l=(o<0?a:a.slice(0,o)).trimEnd();return{text:l,fills:!0,end:t+l.length,next:i}}function Sg(e,t,s){for(let r=t;r<e.length;r+=1)if(e[r]==="\\")r+=1;else if(e[r]===s)return r;
return-1}var _g={a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",$:"$$"},Eg=e=>e.replace(/\\(?:([abfnrtv$"\\])|0(\d{0,3}))/g,(t,s,r="")=>s!==void 0?_g[s]??s:/^[0-3][0-7]{2}$/.test(r)?String.fromCharCode(Number.parseInt(r,8)):`\\${r}`);function Og({
text:e,path:t}){let s=[],r=0;for(let n of e.split(`
`)){let i=n.trimStart(),a=r+n.length-(n.endsWith("\r")?1:0),o=r+n.length-i.length;r+=n.length+1;let l=/^[^\s=#][^\s=]*(?==|\r?$)/.exec(i)?.[0];if(l===void 0)continue;let d=o+l.length>=a,c=e.slice(o+l.
length+1,a),u={file:t,start:o,end:a};s.push({name:l,...d?eo:{text:c,literal:c,fills:!1},span:u,valueSpan:d?u:{...u,start:o+l.length+1}})}return s}var Ag=[{program:"CapRover",keys:[["captainVersion","s\
ervices"]]},{program:"GitHub Actions",keys:[["on","jobs"]]},{program:"an action of GitHub",keys:[["runs","name"],["runs","description"],["runs","inputs"]]},{program:"CircleCI",keys:[["version","jobs"],
["version","orbs"],["workflows","jobs"],["orbs","workflows"]]},{program:"GitLab CI",keys:[["stages","image"],["stages","services"],["stages","default"],["stages","variables"],["stages","include"],["st\
ages","before_script"],["before_script","image"]]},{program:"Travis CI",keys:[["language","script"],["language","install"],["language","services"],["dist","script"],["services","script"],["services","\
before_install"]]},{program:"Azure Pipelines",keys:[["trigger","pool"],["trigger","steps"],["trigger","stages"],["trigger","jobs"],["pool","steps"],["pool","jobs"],["pr","steps"],["pr","jobs"],["param\
eters","steps"],["parameters","jobs"],["parameters","steps"],["parameters","jobs"]]},{program:"Drone or Woodpecker CI",keys:[["kind","steps"],["kind","type"],["steps","when"],["steps","services"],["pi\
peline","services"]]},{program:"Buildkite",keys:[["steps","env"],["steps","agents"]]},{program:"Bitbucket Pipelines",keys:[["pipelines","image"],["pipelines","definitions"],["pipelines","options"]]},{
program:"Semaphore",keys:[["agent","blocks"]]},{program:"Concourse",keys:[["jobs","resources"],["resources","resource_types"],["platform","run"]]},{program:"AWS CodeBuild",keys:[["version","phases"]]},
{program:"Google Cloud Build",keys:[["steps","images"],["steps","substitutions"],["steps","timeout"]]},{program:"Kubernetes",keys:[["apiVersion","kind"]]},{program:"CloudFormation",keys:[["AWSTemplate\
FormatVersion"],["Resources","Parameters"],["Resources","Outputs"]]},{program:"OpenAPI",keys:[["openapi","info"],["swagger","info"],["asyncapi","info"]]},{program:"Serverless",keys:[["service","provid\
er"]]},{program:"Task",keys:[["version","tasks"]]},{program:"Dependabot",keys:[["version","updates"]]},{program:"LinuxKit",keys:[["kernel","init"],["kernel","services"],["init","services"]]},{program:"\
Lando",keys:[["recipe","name"],["recipe","services"],["tooling","services"]]},{program:"Symfony",keys:[["services","parameters"],["services","imports"],["services","framework"],["services","doctrine"],
["services","when@dev"],["services","when@test"]]},{program:"Kamal",keys:[["service","image"]]},{program:"the reference of Docker's command line",keys:[["command","short"],["command","long"],["command",
"usage"]]},{program:"Prometheus",keys:[["scrape_configs"]]},{program:"pre-commit",keys:[["repos"]]},{program:"MkDocs",keys:[["site_name"]]}],Dg=new Set("apiVersion kind jobs stages steps pipeline pipe\
lines parameters imports doctrine framework kernel init onboot language script before_script before_install image workflows orbs trigger pool phases tasks recipe tooling runtime region definitions acc\
essories".split(" ")),Rg=/^(["']?)([\w.@/-]+)\1[ \t]*:(?=\s|$)/gm,to=e=>new Set([...e.matchAll(Rg)].map(([,,t=""])=>t)),qt;function Mg(e){if(!qt){qt=new Map;for(let{keys:t}of Ag)for(let s of t){let[r=""]=s,
n=qt.get(r);n?n.push(s):qt.set(r,[s])}}return qt.get(e)??[]}var Ng=/^[ \t]+(?:script|before_script|after_script|runs-on):/m,jg=/^-[ \t]+(?:name|hosts|block|become|when|register|set_fact|debug|vars|tags|(?:ansible\.builtin\.)?(?:import|include)_\w+):/m,
Ig=/^[ \t]+(?:start_on_create|retain_ip|lb_config):/m;function so(e){if(/^#cloud-config\b/.test(e))return!0;let t=to(e);for(let s of t)if(Mg(s).some(r=>r.every(n=>t.has(n))))return!0;return Ig.test(e)?
!0:!t.has("services")&&(Ng.test(e)||t.size===0&&jg.test(e))}var Tg=/^([ \t]+)image:[ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*\1[ \t]+(?:repository|registry|tag|name|pullPolicy):|^[ \t]+image:[ \t]*\{/m;
function Cg(e){let t=to(e);if(!t.has("services")||[...t].some(r=>Dg.has(r))||so(e))return!1;let s=/^(["']?)services\1[ \t]*:([^\n\r\u2028\u2029]*)\r?\n((?:[ \t]*(?:#[^\n]*|\r)?\n)*)([ \t]*)(-?)/m.exec(
e);return s!==null&&/^[ \t]*(?:&\S+(?:[ \t]+(?:#.*)?)?|#.*)?\r?$/.test(s[2]??"")&&s[4]!==""&&s[5]===""&&/^[ \t]+(?:image|build):/m.test(e)&&!Tg.test(e)}var Pg=/^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE)?$/,
Lg=/^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,Wg=/^([-+]?)(0b[01]+|0x[\da-f]+|0o?[0-7]*|[1-9]\d*)$/i,Ug=/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?$/i,zg=/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d+)?(?:Z|[-+]\d{2}:\d{2})| (\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d+)?)?$/;
function ro(e){if(!/^[-+.\d]/.test(e))return;let t=e.replaceAll("_",""),[,s,r=""]=Wg.exec(t)??[];if(s===void 0)return Ug.test(t)?Number(t):void 0;let n=Number(/^0\d/.test(r)?`0o${r.slice(1)}`:r);return s===
"-"?-n:n}function no(e){let[,t,s,r,...n]=zg.exec(e)??[];if(t===void 0)return!1;let[i=0,a=0,o=0]=n.filter(d=>d!==void 0).map(Number),l=new Date(Date.UTC(2e3+Number(t)%400,Number(s),0)).getUTCDate();return Number(
s)>=1&&Number(s)<=12&&Number(r)>=1&&Number(r)<=l&&i<24&&a<60&&o<60}var io=e=>!Pg.test(e)&&!Lg.test(e)&&ro(e)===void 0&&!no(e),Fg=72;function zr(e,t){if(typeof e!="object")return` ${Ae(e,!1)}`;let s={...t,
column:t.column+t.step},r=`${t.lineEnd}${" ".repeat(s.column)}`;if(Fr(e)){let i=Oe(e);return i.length<=Fg&&e.every(a=>typeof a!="object")?` ${i}`:e.map(a=>`${r}-${ao(a,s)}`).join("")}let n=Object.entries(
e);return n.length===0?" {}":n.map(([i,a])=>`${r}${Ae(i,!1)}:${zr(a,s)}`).join("")}function ao(e,t){if(typeof e!="object"||Fr(e))return` ${Oe(e)}`;let s={...t,column:t.column+2};return` ${Object.entries(
e).map(([r,n])=>`${Ae(r,!1)}:${zr(n,s)}`).join(`${t.lineEnd}${" ".repeat(s.column)}`)}`}function Oe(e){return typeof e!="object"?Ae(e,!0):Fr(e)?`[${e.map(Oe).join(", ")}]`:`{${Object.entries(e).map(([
t,s])=>`${Ae(t,!0)}: ${Oe(s)}`).join(", ")}}`}var Fr=e=>Array.isArray(e);function Ae(e,t){return typeof e!="string"?String(e):qg(e)&&!(t&&/[,[\]{}]/.test(e))?e:JSON.stringify(e)}function qg(e){return!/^[\w/.$(+~-][\x20-\x7e]*$/.
test(e)||/["'#\\`]|: |[: ]$|^[~-](?:$| )/.test(e)?!1:io(e)&&!/^(?:[\d.:_+-]+|yes|no|on|off|y|n|true|false|null)$/i.test(e)}var De=(e,t)=>e.file===t.file&&e.start===t.start&&e.end===t.end,Bg=e=>Y(Hg,e),
Hg={memory:"memory",cpus:"cpus",pidsLimit:"pids"},oo={env:{path:["environment"],joint:"="},labels:{path:["labels"],joint:"="},sysctls:{path:["sysctls"],joint:"="},logging:{path:["logging"],joint:"="},
ulimits:{path:["ulimits"],joint:"="},logOptions:{path:["logging","options"],joint:"="},extraHosts:{path:["extra_hosts"],joint:":"}};function Kg(e,t,s){return"publish"in e?Zg(e,s):"open"in e?`publish ${e.
open.map(r=>R(Ss(r))).join(" and ")}${e.of?.path[1]?` at service ${R(e.of.path[1])}`:""}`:"mount"in e?Jg(e,s):"variable"in e?uo(e.variable,{[e.name]:e.to},t):"entries"in e?uo(e.entries,e.to,t):"join"in
e?Qg(e,t):"network"in e?`declare the network ${R(e.network)} with \`internal: true\``:"secret"in e?em(e):"healthcheck"in e?Gg(e.healthcheck,t):"erase"in e?`remove ${R(As(e.erase,s)??"it")}`:Yg(e,t,s)}
function Gg(e,t){let s=t!==void 0&&!Ue(t.image.healthcheck);return`add \`healthcheck: ${Oe({test:lo(e),...s?{start_period:$s}:{}})}\``}var Bt=e=>typeof e=="string"?e.replaceAll("$","$$$$"):e,lo=e=>typeof e==
"string"?Bt(e):["CMD",...e.map(Bt)],R=e=>`\`${e}\``;function Yg(e,t,s){let r=Ie(e),n=_s(r),i=t!==void 0&&tm(t,r);if("unset"in e)return fo(Ht(t,e.unset))?`add \`${n}: false\``:`remove \`${n}\``;if("rem\
ove"in e)return`remove ${e.items.map(o=>R(co(o,t,r,s))).join(" and ")} from \`${n}\``;if("replace"in e)return`change ${R(co(e.item,t,r,s))} to ${R(String(me(e.by,e.replace)))}`;if("set"in e&&r==="rest\
artRetries"&&t&&D(t)){let o=po(t,Number(e.to));return i||o.key==="restart"?`change \`${o.key}\` to \`${o.value}\``:`add \`${o.key}: ${o.value}\``}if("set"in e){let o=Ae(me(e.to,e.set),!1);return i?`ch\
ange \`${n}\` to \`${o}\``:`add \`${n}: ${o}\``}let a=e.items.map(o=>Ae(me(o,e.add),!0));return i?`add ${a.map(R).join(" and ")} to \`${n}\``:`add \`${n}: [${a.join(", ")}]\``}function co(e,t,s,r){if(typeof e!=
"object"||e===null)return String(e);let n=Ht(t,s),i=n?.state==="written"?n.value.find(u=>u.state==="written"&&u.value===e):void 0,a=i&&As(e.through??i.span,r),{target:o,pathOnHost:l}=e,d=l??o,c=typeof d==
"string"?d:d?.state==="written"?d.value:"";return a&&!a.includes(`
`)?Vg(a):c}var Vg=e=>/^(["'])([^\n]*)\1$/.exec(e)?.[2]??e,As=({file:e,start:t,end:s},r)=>r.flatMap(Q).find(({source:n})=>n.path===e)?.source.text.slice(t,s);function Zg({publish:e,at:t},s){let r=As(e,
s),n=r&&Pr(r,t);return n?`change it to \`${n}\``:r&&/\bhost_ip\b/.test(r)?`change its \`host_ip\` to \`${t}\``:`add \`host_ip: ${t}\` to it`}function Jg({mount:e,to:t},s){let r=As(e,s),n=r&&Cr(r,t);return n?
`change it to ${R(n)}`:t==="read-only"?"add `read_only: true` to it":"remove its `propagation`"}function uo(e,t,s){let{path:r}=oo[e],n=Ht(s,e),i=new Set(n?.state==="written"?n.value.flatMap(l=>l.state===
"written"?Xg(l.value):[]):[]),a=Object.entries(t).map(([l,d])=>d===null?`remove ${R(l)}`:i.has(l)?`change ${R(l)} to ${R(Oe(Bt(d)))}`:`add ${R(`${l}: ${Oe(Bt(d))}`)}`).join(" and "),o=Object.values(t).
every(l=>l===null);return`${a} ${o?"from":i.size?"in":"to"} ${R(r.join("."))}`}var Xg=e=>typeof e=="string"?e.replace(/[:=].*$/s,""):e.name;function Qg({join:e,leave:t=[]},s){let r=s?.path[1]===void 0?
"it":`service ${R(s.path[1])}`,n=t.length?` in place of ${t.map(R).join(" and ")}`:"";return`attach ${r} to the network ${R(e)}${n}`}function em({secret:e,from:t}){let[[s,r]=["",""]]=Object.entries(t);
return`declare the secret ${R(e)} with ${R(`${s}: ${r}`)}, and add it to \`secrets\``}function Ht(e,t){let s=e?[...D(e)?[e.host]:[],e.image]:[];for(let r of s){let n=Y(r,t);if(n)return n}}function tm(e,t){
let s=Ht(e,t);return s!==void 0&&Ue(s)&&!s.via?.some(({how:r})=>r==="built-from")}var sm=new Set(["alias","merge","extends","built-from","inherits","read-from"]);function po({host:e,span:t},s){let{restartPolicy:r,
restartRetries:n}=e,i=De(n.span,n.state==="default"?t:r.span),a=r.state==="unknown"?"on-failure":r.value;return i?{key:"restart",value:`${a}:${s}`}:{key:"max_attempts",value:s}}var ho=({via:e})=>e?.some(
({how:t})=>sm.has(t))??!1,fo=e=>e?.state==="written"&&e.value===!0&&ho(e),rm=/(?:^|[.-])compose[._-]/i;function nm(e,t){let s=e.slice(e.lastIndexOf("/")+1),r=rm.test(s)&&/\.ya?ml$/i.test(s);return t===
void 0?r:!r&&/\.[^.]+$/.test(s)&&!/\.ya?ml$/i.test(s)?!1:r?!so(t):Cg(t)}function im(e){if(!e.text.includes("COMPOSE_FILE"))return[];let t=Wr(e),s=t.get("COMPOSE_PATH_SEPARATOR")?.value||":";return(t.get(
"COMPOSE_FILE")?.value??"").split(s).filter(Boolean)}var am={dialect:"compose",part:"starts",noun:"a Compose file",usualName:"compose.yaml",language:"yaml",names:/\.ya?ml$/i,runs:/\b(?:command|entrypoint|test|build)\b/,
index:{name:".env",list:im},view:"compose",claims:nm,label:({path:[,e=""]})=>`service ${Pt(e)}`,spell:Kg,load:async()=>(await Promise.resolve().then(()=>require("../frontends/compose/reader.js"))).reader},
go={boolean:"allow-direct-routing cri-containerd debug experimental icc init ip-forward ip-forward-no-drop ip-masq ip6tables iptables ipv6 live-restore no-new-privileges raw-logs rootless selinux-enab\
led tls tlsverify userland-proxy",string:"api-cors-header bip bip6 bridge bridge-accept-fwmark cgroup-parent containerd containerd-namespace containerd-plugins-namespace data-root deprecated-key-path \
default-cgroupns-mode default-gateway default-gateway-v6 default-ipc-mode default-runtime default-shm-size exec-root firewall-backend fixed-cidr fixed-cidr-v6 group host-gateway-ip init-path ip log-dr\
iver log-format log-level metrics-addr min-api-version pidfile seccomp-profile storage-driver swarm-default-advertise-addr tlscacert tlscert tlskey userland-proxy-path userns-remap",number:"cpu-rt-per\
iod cpu-rt-runtime max-concurrent-downloads max-concurrent-uploads max-download-attempts mtu network-control-plane-mtu network-diagnostic-port shutdown-timeout",strings:"allow-nondistributable-artifac\
ts authorization-plugins cdi-spec-dirs dns dns-opts dns-search exec-opts host-gateway-ips hosts insecure-registries labels node-generic-resources registry-mirrors storage-opts",objects:"default-addres\
s-pools",object:"builder default-network-opts default-ulimits features log-opts proxies runtimes"},mo;function bo(e){return mo??=new Map(Object.entries(go).flatMap(([t,s])=>s.split(" ").map(r=>[r,t]))),
mo.get(e)}var om=()=>Object.values(go).flatMap(e=>e.split(" ")),lm={"authorization-plugin":"authorization-plugins","cdi-spec-dir":"cdi-spec-dirs","default-address-pool":"default-address-pools","defaul\
t-network-opt":"default-network-opts","default-ulimit":"default-ulimits","dns-opt":"dns-opts","exec-opt":"exec-opts",feature:"features",host:"hosts","http-proxy":"proxies","https-proxy":"proxies","no-\
proxy":"proxies","insecure-registry":"insecure-registries",label:"labels","log-opt":"log-opts","node-generic-resource":"node-generic-resources","registry-mirror":"registry-mirrors","storage-opt":"stor\
age-opts"},qr=/"(?:[^"\\]|\\.)*"?|[{}[\]:,]/gs;function ko(e){let[t=""]=/^\uFEFF?\s*(?:\[\s*)?\{/.exec(e)??[];if(!t)return;let s=new Set,r=new Set,n=1,i="";qr.lastIndex=t.length;for(let a=qr.exec(e);a&&
n>0;a=qr.exec(e)){let[o]=a;o==="{"||o==="["?(n===1&&o==="{"&&i&&r.add(i),n+=1):o==="}"||o==="]"?n-=1:n===1&&o===":"?s.add(i):n===1&&o!==","&&(i=o.slice(1,-1))}return{keys:s,objects:r}}var vo=e=>/(?:^|\/)daemon\.json$/i.
test(e),Br=e=>/(?:^|\/)docker\/daemon\.json$/i.test(e);function dm(e,t){if(t===void 0)return Br(e);let s=ko(t)?.keys;if(!s)return Br(e);if(s.has("ServerVersion")||s.has("DockerRootDir"))return s.has("\
SecurityOptions")||s.has("LiveRestoreEnabled");let r=[...s].filter(n=>bo(n)!==void 0).length;return e===""?r>0&&r===s.size:vo(e)?Br(e)?r>0||s.size===0||!s.has("$schema"):r>0&&r*2>=s.size:!1}var cm={dialect:"\
daemon",part:"configures",noun:"an engine configuration",usualName:"daemon.json",language:"json",answers:"engine",names:/\.json$/i,ignoring:e=>`JSON has no comments: turn the rule off in \`seaworthy.ya\
ml\`, for this file alone with \`overrides\`, as \`${e}: off\`.`,claims:dm,glance:(e,t)=>vo(e)||/"(?:ContainersRunning|DriverStatus|DockerRootDir)"\s*:/.test(t),load:async()=>(await Promise.resolve().
then(()=>require("../frontends/daemon/reader.js"))).reader};function V(e,t,s){let r=0,n=e.length;for(;r<n;){let i=r+n>>1;s(e[i])<=t?r=i+1:n=i}return r-1}function um(e,t){let s=0,r=e.length;for(;s<r;){
let n=s+r>>1;e[n]<t?s=n+1:r=n}return s}var yo=e=>t=>({at:e.lineStart(e.position(t).line),word:"ignore"}),pm="mongo mongosh mongodump mongorestore mongoexport mongoimport mongofiles mongostat mongotop",
wo="docker podman nerdctl buildah skopeo helm oras crane regctl",Hr=[{programs:"curl",way:{users:"-u --user -U --proxy-user"},anywhere:{hints:[":"],also:/\s-[a-z]{0,20}u/,before:/\s-[a-zA-Z]{0,20}u\s*(?!\d{1,10}:\d)[^\s:"'/]+:/}},
{programs:"sshpass",way:{options:"-p",value:"either"},anywhere:{hints:["sshpass"],before:/\bsshpass\s+-p\s*/}},{programs:"plink pscp psftp",way:{options:"-pw",value:"next"}},{programs:`${wo} az`,under:"\
login",way:{options:"-p",value:"either"}},{programs:wo,way:{stdin:/^--password-stdin$/}},{programs:"skopeo podman buildah",way:{users:"--creds --src-creds --dest-creds"}},{programs:"redis-cli valkey-c\
li keydb-cli",way:{options:"-a",value:"next"}},{programs:"mysql mysqladmin mysqlbinlog mysqlcheck mysqldump mysqlimport mysqlpump mysqlsh mysqlshow mysqlslap mysql_upgrade mariadb mariadb-*",way:{options:"\
-p",value:"same"}},{programs:"mysqladmin mariadb-admin",way:{after:/^password$/,skip:0}},{programs:pm,way:{options:"-p",value:"either"}},{programs:"cqlsh",way:{options:"-p",value:"either"}},{programs:"\
sqlcmd bcp osql",way:{options:"-P",value:"either"}},{programs:"sqlplus sqlldr expdp impdp rman",way:{form:/^[\w.$]+\/([^@/\s"]+)(?:@\S*)?$/}},{programs:"influx",way:{options:"-p -t",value:"next"}},{programs:"\
etcdctl",way:{users:"--user"}},{programs:"cypher-shell couchbase-cli cbq elasticsearch-users",way:{options:"-p",value:"next"}},{programs:"neo4j-admin",way:{after:/^set-initial-password$/,skip:0}},{programs:"\
rabbitmqctl",way:{after:/^(?:add_user|change_password|authenticate_user)$/,skip:1}},{programs:"rabbitmqadmin",way:{options:"-p",value:"either"}},{programs:"mosquitto_pub mosquitto_sub mosquitto_rr",way:{
options:"-P",value:"next"}},{programs:"htpasswd mosquitto_passwd",way:{lastAfter:/^-\w*b/}},{programs:"ldapsearch ldapadd ldapmodify ldapdelete ldappasswd ldapwhoami ldapcompare ldapmodrdn",way:{options:"\
-w",value:"either"}},{programs:"ldappasswd slappasswd",way:{options:"-s",value:"next"}},{programs:"smbclient rpcclient smbget",way:{users:"-U --user",separator:"%"}},{programs:"lftp",way:{users:"-u --\
user",separator:","}},{programs:"aws",under:"configure",way:{setting:/^(?:profile\.[\w-]+\.)?aws_(?:secret_access_key|session_token)$/}},{programs:"mc",way:{after:/^set$/,skip:3}},{programs:"mc",under:"\
admin user add",way:{after:/^add$/,skip:2}},{programs:"gh glab",way:{stdin:/^--with-token$/}},{programs:"glab",way:{stdin:/^--stdin$/}},{programs:"vault",under:"login",way:{after:/^login$/,skip:0}},{programs:"\
doctl",way:{options:"-t",value:"next"}},{programs:"gitlab-runner",under:"register",way:{options:"-r",value:"next"}},{programs:"snyk",under:"auth",way:{after:/^auth$/,skip:0}},{programs:"ngrok",way:{after:/^(?:add-)?authtoken$/,
skip:0}},{programs:"codecov",way:{options:"-t",value:"next"}},{programs:"grafana grafana-cli",way:{after:/^reset-admin-password$/,skip:0}},{programs:"airflow",under:"users create",way:{options:"-p",value:"\
next"}},{programs:"odoo",way:{options:"-w",value:"next"}},{programs:"add-user.sh add-user-keycloak.sh",way:{options:"-p",value:"next"}},{programs:"p4",way:{options:"-P",value:"either"}},{programs:"npm\
 yarn pnpm",way:{setting:/(?:^|:)_(?:authToken|auth|password)(?:=|$)|(?:^|\.)npmAuth(?:Token|Ident)$/},anywhere:{hints:["_auth"],before:/\b_auth(?:Token)?\s*=\s*/}},{programs:"composer",way:{after:/^http-basic\./,
skip:1}},{programs:"composer",way:{after:/^(?:github-oauth|gitlab-token|gitlab-oauth|bearer)\./,skip:0}},{programs:"poetry",under:"config",way:{after:/^http-basic\./,skip:1}},{programs:"poetry",under:"\
config",way:{after:/^pypi-token\./,skip:0}},{programs:"bundle bundler",under:"config",way:{after:/^(?!(?:mirror|build|local|plugin)\.|gem\.\w+$)(?:https?:\/\/)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?\/?$/i,
skip:0}},{programs:"dotnet",under:"nuget add source",way:{options:"-p",value:"next"}},{programs:"dotnet",under:"nuget update source",way:{options:"-p",value:"next"}},{programs:"dotnet",under:"nuget pu\
sh",way:{options:"-k",value:"next"}},{programs:"nuget",way:{after:/^setapikey$/i,skip:0}},{programs:"twine",under:"upload",way:{options:"-p",value:"next"}},{programs:"conan",under:"user",way:{options:"\
-p",value:"next"}},{programs:"conan",under:"remote login",way:{options:"-p",value:"next"}},{programs:"cargo",under:"login",way:{after:/^login$/,skip:0}},{programs:"git",under:"config",way:{setting:/^(?:github|gitlab)\.(?:oauth-?)?token$|^http\..*\.password$/i}},
{programs:"zip unzip",way:{options:"-P",value:"either"}},{programs:"7z 7za 7zr rar unrar",way:{options:"-p -hp",value:"same"}},{programs:"openssl apksigner",way:{prefix:"pass:"},anywhere:{hints:["pass\
:"],before:/\bpass:/}},{programs:"keytool",way:{options:"-new",value:"next"}},{programs:"x11vnc",way:{after:/^-storepasswd$/,skip:0}},{programs:"wpa_passphrase",way:{after:/wpa_passphrase$/,skip:1}},{
programs:"net net1",under:"user",way:{after:/^user$/i,skip:1}},{programs:"net net1",under:"users",way:{after:/^users$/i,skip:1}},{programs:"net net1",under:"use",way:{after:/^[\\\uFFFC][\w.$\\\uFFFC-]{2,}$/,
skip:0}},{programs:"cmdkey",way:{prefix:"/pass:"}},{programs:"schtasks",way:{options:"/rp /RP",value:"next"}},{programs:"setx",way:{setting:/(?:PASSWORD|PASSWD|TOKEN|SECRET|API_?KEY)$/i}},{programs:"p\
sexec psexec64",way:{options:"-p",value:"next"}},{programs:"signtool",way:{options:"/p",value:"next"}},{programs:"certutil",way:{options:"-p /p",value:"next"}},{programs:"dsadd dsmod",way:{options:"-p\
wd",value:"next"}},{programs:"appcmd",way:{form:/^\/[\w.]{0,99}password:(.+)$/i}},{programs:"winrs",way:{form:/^[-/]p(?:assword)?:(.+)$/i}},{programs:"wmic",way:{form:/^\/password:(.+)$/i}},{programs:"\
choco cinst",way:{form:/\/\w{0,40}password:([^\s'"]{1,200})/i}},{programs:"netdom",way:{form:/^\/p(?:assword)?[do]:(.+)$/i}},{programs:"useradd usermod adduser",way:{options:"-p --password",value:"eit\
her"},account:!0}],hm=new Set("password passwd passphrase pass http-password ftp-password token auth-token access-token secret-access-key api-key apikey api-token apitoken secret client-secret app-sec\
ret shared-secret jwt-secret secret-key private-token requirepass masterauth storepass keypass srcstorepass deststorepass srckeypass destkeypass registry-token personal-access-token account-key sas-to\
ken authkey auth-key dbpass".split(" ")),fm=/-(?:password|passwd|passphrase|pass|token|api-key)$/,gm=/^(?:no|without|skip|allow|disable|enable|use|with|require|ask|prompt|print|show|generate|reset|change|max|min|num)-/,
Kr=[{name:"private key",hint:"private key",pattern:/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/},{name:"GitHub token",hint:"gh",pattern:/\bgh[pousr]_[A-Za-z0-9]{36,}\b/},{name:"GitHub fine-\
grained token",hint:"github_pat_",pattern:/\bgithub_pat_[A-Za-z0-9_]{40,}\b/},{name:"GitLab token",hint:"glpat-",pattern:/\bglpat-[\w-]{20,}/},{name:"Slack token",hint:"xox",pattern:/\bxox[abeoprs]-[\w-]{10,}/},
{name:"Slack webhook",hint:"hooks.slack.com",pattern:/hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9+/]{20,}/},{name:"Stripe key",hint:"_live_",pattern:/\b[rs]k_live_[A-Za-z0-9]{16,}\b/},{name:"\
Google API key",hint:"aiza",pattern:/\bAIza[\w-]{35}(?![\w-])/},{name:"Google OAuth secret",hint:"gocspx-",pattern:/\bGOCSPX-[\w-]{28}(?![\w-])/},{name:"Anthropic key",hint:"sk-ant-",pattern:/\bsk-ant-[\w-]{32,}/},
{name:"OpenAI key",hint:"sk-",pattern:/\bsk-[\w-]{32,}/},{name:"SendGrid key",hint:"sg.",pattern:/\bSG\.[\w-]{16,}\.[\w-]{16,}/},{name:"Mailgun key",hint:"key-",pattern:/\bkey-[0-9a-f]{32}\b/},{name:"\
Twilio key",hint:"sk",pattern:/\bSK[0-9a-f]{32}\b/},{name:"npm token",hint:"npm_",pattern:/\bnpm_[A-Za-z0-9]{36}\b/},{name:"PyPI token",hint:"pypi-",pattern:/\bpypi-[\w-]{50,}/},{name:"Docker Hub toke\
n",hint:"dckr_",pattern:/\bdckr_(?:pat|oat)_[\w-]{20,}/},{name:"DigitalOcean token",hint:"v1_",pattern:/\bdo[opr]_v1_[0-9a-f]{64}\b/},{name:"Hugging Face token",hint:"hf_",pattern:/\bhf_[A-Za-z0-9]{30,}\b/},
{name:"Shopify token",hint:"shp",pattern:/\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/},{name:"Databricks token",hint:"dapi",pattern:/\bdapi[0-9a-f]{32}\b/},{name:"HashiCorp Vault token",hint:"hvs.",pattern:/\bhvs\.[\w-]{24,}/},
{name:"Azure storage key",hint:"accountkey=",pattern:/AccountKey=[A-Za-z0-9+/]{86}==/i},{name:"JSON Web Token",hint:"eyj",pattern:/(?:\beyJ[\w-]{10,1000}|(?<![\w-])eyJ[\w-]{10,})\.eyJ[\w-]{10,}\.[\w-]{16,}/},
{name:"age identity",hint:"age-secret-key-",pattern:/\bAGE-SECRET-KEY-1[0-9A-Z]{58}\b/},{name:"AWS secret key with its id",hint:"akia",pattern:/\bAKIA[0-9A-Z]{16}\b[^\n]{0,40}?[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/}],
xo=/^(?:(?:Bearer|Basic|token)\s+)?(?:gh[pousr]_|github_pat_|gl[a-z]{2,5}-|xox[abeoprs]-|xapp-|[rsp]k[-_](?:(?:live|test|proj|svcacct|admin|ant|or)[-_])?(?:api\d+-|v\d-)?|AIza|GOCSPX-|SG\.|key-|npm_|pypi-|dckr_(?:pat|oat)_|do[opr]_v1_|hf_|shp(?:at|ca|pa|ss)_|dapi|hvs\.|AKIA|ASIA|gsk_|r8_|lin_api_|whsec_)?/;
function mm(e){let t=new Set(e.filter(({asWords:r})=>r).flatMap(({hints:r})=>r.flatMap(n=>$o(n)[0]??[]))),s=e.filter(({asWords:r})=>!r);return(r,n)=>t.size>0&&n.some(i=>t.has(i))||s.some(({hints:i,also:a})=>i.
some(o=>r.includes(o))&&a?.test(r)!==!1)}var $o=e=>e.split(/\W+/).filter(Boolean),Ds={what:"an SSH key",use:"build",form:"key"},ze={what:"a private key",use:"run",form:"key"},So={what:"private keys",use:"\
run",form:"opaque"},bm={what:"the key of an SSH server",use:"run",form:"key"},Gr={what:"credentials of a registry",use:"build",form:"pairs"},_o={what:"passwords and tokens",use:"build",form:"pairs"},km={
what:"the password of a database",use:"run",form:"pairs"},Fe={what:"credentials of a cloud",use:"either",form:"pairs"},Eo={what:"credentials of a cluster",use:"either",form:"pairs"},Kt={what:"password\
s and tokens",use:"run",form:"pairs"},Oo={what:"secrets",use:"run",form:"env"},Rs={what:"a secret",use:"run",form:"value"},vm={what:"the secrets of a Terraform state",use:"either",form:"opaque"},Ms=(e,t)=>({
what:e,use:t,form:"opaque"}),qe=e=>({...e,maybe:!0}),Ao=new Map([[".npmrc .yarnrc .pypirc .dockercfg .dockerconfigjson .docker/config.json containers/auth.json auth.json",Gr],[".gem/credentials .cargo\
/credentials .cargo/credentials.toml settings-security.xml .terraformrc credentials.tfrc.json .sentryclirc",Gr],[".yarnrc.yml bunfig.toml pip.conf uv.toml nuget.config .m2/settings.xml settings.xml gr\
adle.properties .bundle/config .condarc",qe(Gr)],[".netrc _netrc .git-credentials git/credentials",_o],[".envrc .hgrc .gitconfig",qe(_o)],[".pgpass pgpass.conf .my.cnf .mylogin.cnf",km],[".htpasswd ht\
passwd .htdigest",Kt],[".erlang.cookie .vault-token .vault_pass .vault_pass.txt vault_pass.txt .vault-password vault-password.txt master.key",Rs],["credentials/production.key credentials/staging.key c\
redentials/development.key",Rs],[".aws/credentials credentials.csv accesskeys.csv rootkey.csv .s3cfg .boto .passwd-s3fs passwd-s3fs .databrickscfg azureauth.json",Fe],["application_default_credentials\
.json serviceaccountkey.json rclone.conf .oci/config",Fe],["clouds.yaml secure.yaml",qe(Fe)],["kubeconfig .kube/config kube.config kube-config kubernetes/admin.conf k3s.yaml",Eo],[".secrets .streamlit\
/secrets.toml",Kt],["wp-config.php localsettings.php",qe(Kt)],["wg0.conf",{...ze,form:"pairs"}],["secring.gpg krb5.keytab",So],[".ssh .gnupg",Ms("keys","build")],[".aws .azure .config/gcloud",Ms("cred\
entials of a cloud","either")],[".kube",Ms("credentials of a cluster","either")],[".password-store",Ms("passwords","either")]].flatMap(([e,t])=>e.split(" ").map(s=>[s,t]))),ym=[[/^\.env(?:\.(?!(?:example|sample|template|dist|defaults?|tpl|tmpl|ci|schema|vault|md|erb|j2|[cm]?[jt]s|json|ya?ml|d)$)[\w-]+)*$/,
Oo],[/^id_(?:rsa|dsa|ecdsa|ed25519|xmss)(?:[-_][\w-]+)?(?:\.(?:pem|key))?$/,Ds],[/^ssh_host_[a-z0-9_]+_key$/,bm],[/^(?:[\w.-]*[-_.])?(?:deploy|git|github|gitlab|bitbucket|ssh)[-_.]?key(?:\.(?:pem|key))?$/,
Ds],[/^[a-z][\w-]*[-_](?:rsa|dsa|ecdsa|ed25519)$/,Ds],[/\.ppk$/,Ds],[/^(?:[\w.-]*(?:private|server|tls|ssl|client|privkey|localhost|wildcard)[\w.-]*|(?:[\w.-]*[._-])?(?:host|ca|rootca|secret|encryption|jwt|apns|rsa|domain|cert|certificate|site|nginx|haproxy|ingress|age|cosign|priv)(?:[._-][\w.-]*)?)\.key$/,
ze],[/^(?:[\w.-]*[-_.])?(?:priv(?:ate)?[-_]?)?key\d{0,3}\.pem$|^(?:[\w.-]*[-_.])?priv(?:ate|key\d{0,3})?\.pem$|^[a-z0-9]+(?<!pub|public)key\.pem$/,ze],[/\.(?:p8|pk8|pvk|agekey)$|^(?:[\w.-]*[-_])?(?:private|secret)(?:[-_]?key)?\.asc$/,
ze],[/\.(?:pfx|p12|jks|jceks|bks|bcfks|keystore|keytab|kdbx?)$/,So],[/\.ovpn$/,qe(ze)],[/\.key$|\.pem$|\.(?:crt|cer|cert)$|\.asc$/,qe(ze)],[/^(?:[\w.-]*[-_])?(?:google[-_]|gcp[-_]|gcloud[-_]|aws[-_]|azure[-_])?credentials\.(?:json|ya?ml|toml|ini|txt)$/,
Fe],[/^(?:[\w.-]*[-_])?service[-_]?account(?:[-_]?(?:key|file|creds?|credentials))?(?:[-_][\w-]+)?\.json$|^client_secrets?[\w.-]*\.json$|^gha-creds-\w+\.json$/,Fe],[/^(?:[\w.-]*[-_])?firebase[-_]adminsdk[\w.-]*\.json$|^(?:gcp|gcloud|gcr|google)[-_]?(?:key(?:file)?|creds?)\.json$|_accesskeys\.csv$/,
Fe],[/^(?:[\w.-]*[-_.])?kube[-_]?config[\w-]*\.(?:ya?ml|json|conf|txt)$|^[\w.-]+\.kubeconfig$|^kubeconfig[-_.][\w-]+$/,Eo],[/\.tfstate(?:\.backup|\.\d+\.backup)?$/,vm],[/\.tfvars(?:\.json)?$/,Kt],[/^(?:[\w.-]*[-_.])?secrets?\.(?:ya?ml|json|toml|env|ini|properties|conf)$/,
Kt],[/^(?:[\w.-]*[-_])?(?:passwords?|secret|token|api[-_]?key)\.txt$/,Rs],[/^(?!\.)[\w.-]+\.env$/,qe(Oo)]],wm=/env|key|rsa|dsa|ed25519|xmss|cred|account|client_secret|firebase|google|gc[pr]|kube|tf(?:state|vars)|secret|passw|token|priv|\.(?:pem|ppk|p8|pk8|pvk|pfx|p12|jks|jceks|bks|bcfks|kdbx?|asc|crt|cer|cert|ovpn)$/,
Do=/(?:^|\/)(?:tests?|__tests__|spec|e2e|fixtures?|__fixtures__|testdata|examples?|samples?|mocks?|__mocks__)\//i,xm=/(?:^|[._-])(?:examples?(?!\.(?:com|org|net)(?:[._-]|$))|sample|template|dist|tpl|tmpl|skel|dummy|fake|mock|placeholder|pub|public|sops|encrypted|licen[cs]es?|eula|repo|repository|release|apt|gpg|archive|trust(?:ed|store)?|cacerts|pubkey|publickey|j2|erb|in|md)(?=$|[._-])|(?:^|[._-])signing[._-]key|[._-]signing\.key$|\.(?:enc|age|defaults?|lock|css|scss|less|[cm]?[jt]sx?|py|rb|go|java|sh|html?)$/,
$m=/^(?:age\.key|secring\.gpg)$|(?:^|[._-])release(?:[._-][\w.-]{0,80})?\.(?:keystore|jks|p12|pfx)$/,Sm=/(?:^|[._-])(?:tests?|testing|e2e|spec|fixtures?|demo)(?=[._-])/,_m=/(?:^|\/)(?:locales?|lang(?:uages?)?|i18n|translations?|messages)\//i,
Yr=ee(500,e=>{if(e.length>500)return;let t=ot(Tr(e,/\*/)).toLowerCase(),s=t.split("/"),r=s[s.length-1]??"",n=Ao.get(s.slice(-2).join("/"))??Ao.get(r)??(wm.test(r)?ym.find(([i])=>i.test(r))?.[1]:void 0);
if(!(!n||Do.test(e))&&!(xm.test(r)&&!$m.test(r))&&!(n.maybe&&Sm.test(r)))return/^(?:auth|credentials|secrets?)\.json$/.test(r)&&_m.test(t)?void 0:n}),Em=/(?:^|\/)(?:[^/.]+|[^/]+\.(?:json|txt|conf|cfg|cnf|ini|ya?ml|properties|toml|xml|bundle|chain))$/i,
Ro=ee(500,e=>{let t=Yr(e);return t?t.form!=="opaque":Em.test(e)&&!Do.test(e)});function Mo(e){let t=Yr(e);return t!==void 0&&!t.maybe}var No=String.raw`(?:\d+|\$|\/(?:[^\/\\\n]|\\.)*\/)?\s*`,Om=new RegExp(
String.raw`^${No}s([^\w\s\\])`),Am=new RegExp(String.raw`^${No}[aic](?:\\\s*|\s+)`),Dm=/\\\(((?:[^()\\]|\\[^()])*)\\\)|\(((?:[^()\\]|\\[^()])*)\)/g;function Rm(e){let t=Am.exec(e);if(t)return e.slice(
t[0].length);let s=Om.exec(e);if(!s)return;let[r,n]=Mm(e,s[0].length,s[1]);if(n===void 0)return;let i=[...(r??"").matchAll(Dm)].map(([,a,o])=>Nm(a??o??""));return n.replace(/\\([1-9])/g,(a,o)=>i[Number(
o)-1]??a)}function Mm(e,t,s){let r=[];for(let a=t;a<e.length&&r.length<2;a+=1)e[a]==="\\"?a+=1:e[a]===s&&r.push(a);let[n,i=e.length]=r;return n===void 0?[]:[e.slice(t,n),e.slice(n+1,i)]}var Nm=e=>e.replace(
/\\s[*+?]?|\[\[:(?:space|blank):\]\][*+?]?/g," ").replace(/[\^$*+?]/g,""),Ns=new Set(["echo","printf","cat","tee","sed","print"]),jm={texts:[],files:[]},Vr=e=>Ns.has(e.name)?Tm(e):jm,Im=P(e=>e.filter(
({name:t})=>t==="tee")),Tm=P(e=>{let{name:t,words:s,redirects:r,feeds:n}=e,i=r.flatMap(({operator:d,target:c})=>d.startsWith("<<")?[c]:[]),a=t==="cat"||t==="tee"?i:[...s.slice(1),...i],o=[...t==="tee"?
[e]:[],...n.length>0?Im(n):[]],l=[...r.flatMap(({operator:d,target:c})=>/^(?:>|>>|>\||&>|&>>)$/.test(d)?[c.text]:[]),...o.flatMap(d=>d.words.slice(1).map(({text:c})=>c)),...t==="sed"?s.slice(1).map(({
text:d})=>d):[]].filter(d=>d!=="/dev/null"&&d!=="/dev/stderr"&&d!=="/dev/stdout"&&!/^\d$|^-/.test(d)&&d!==k);return{texts:a,files:l}}),Zr=(e,t)=>new RegExp(`^(?:-[A-Za-z]{0,8}${e}[A-Za-z]{0,8}|${t})$`),
Cm=[{programs:"sudo",way:{stdin:Zr("S","--stdin")}},{programs:"su",way:{stdin:"always"}},{programs:"htpasswd",way:{stdin:Zr("i","-i")}},{programs:"cryptsetup",way:{stdin:/^(?:luks\w+|open|create|plainOpen|--key-file=-)$/}},
{programs:"zfs",under:"load-key",way:{stdin:"always"}},{programs:"openssl",way:{stdin:/^stdin$/}},{programs:"openssl",under:"passwd",way:{stdin:/^-stdin$/}},{programs:"gpg gpg2",way:{stdin:/^--passphrase-fd(?:=0)?$/}},
{programs:"kinit kadmin kadmin.local",way:{stdin:"always"}},{programs:"smbpasswd",way:{stdin:Zr("s","-s")}},{programs:"vncpasswd tigervncpasswd",way:{stdin:/^-f$/}},{programs:"wg",under:"pubkey",way:{
stdin:"always"}},{programs:"ldapsearch ldapadd ldapmodify ldapdelete ldappasswd",way:{stdin:/^\/dev\/stdin$/}},{programs:"mkpasswd",way:{stdin:/^(?:-s|--stdin|--password-fd=0)$/}},{programs:"argon2",way:{
stdin:"always"}},{programs:"wpa_passphrase",way:{stdin:"always"}},{programs:"az oc kubectl argocd",way:{stdin:/^--password-stdin$/}},{programs:"argocd heroku doctl",under:"login",way:{stdin:"always"}},
{programs:"vault bao",under:"login",way:{stdin:/^-$/}},{programs:"doctl",under:"auth",way:{stdin:"always"}},{programs:"elasticsearch-keystore opensearch-keystore logstash-keystore kibana-keystore",way:{
stdin:/^add$/}},{programs:"gcloud",under:"secrets",way:{stdin:/^--data-file=-$/}},{programs:"wrangler flyctl fly",way:{stdin:/^secrets?$/}},{programs:"docker podman",under:"secret",way:{stdin:/^-$/}},
{programs:"curl",way:{options:"--oauth2-bearer --tlspassword --proxy-tlspassword",value:"either"}},{programs:"curl",way:{options:"-b --cookie",value:"either",part:/[^=;\s]{1,200}=([^;]*)/g}},{programs:"\
curl",way:{users:"-E --cert --proxy-cert"}},{programs:"http https xh xhs",way:{users:"-a --auth"}},{programs:"http https xh xhs",way:{options:"-a --auth",value:"either",part:/^([^:]+)$/g}},{programs:"\
poetry",under:"publish",way:{options:"-p",value:"either"}},{programs:"oc expo eas",under:"login",way:{options:"-p",value:"either"}},{programs:"kubectl oc",under:"secret",way:{users:"--from-literal",separator:"\
="}},{programs:"vault bao",under:"kv put",way:{form:/^[\w.-]{1,200}=(?!@)(.+)$/}},{programs:"vault bao",under:"kv patch",way:{form:/^[\w.-]{1,200}=(?!@)(.+)$/}},{programs:"vault bao",way:{after:/^unseal$/,
skip:0}},{programs:"bao",under:"login",way:{after:/^login$/,skip:0}},{programs:"nmcli wpa_cli",way:{after:/^(?:password|(?:[\w-]{1,40}\.)?(?:psk|wep-key\d|leap-password|password))$/,skip:0}},{programs:"\
mkpasswd",way:{after:/mkpasswd$/,skip:0,takes:"-m --method -S --salt -R --rounds -P --password-fd"}},{programs:"openssl",under:"passwd",way:{after:/^passwd$/,skip:0,takes:"-salt -in -rand -writerand -\
provider"}},{programs:"openssl",way:{options:"-k -K -hmac",value:"next"}},{programs:"openssl",way:{form:/^(?:hex)?key:(.+)$/}},{programs:"perl python python2 python3 php ruby",way:{form:/\bcrypt\w{0,10}(?:\.crypt)?\(\s{0,8}["']([^"']{1,200})["']/}},
{programs:"redis-cli valkey-cli keydb-cli",way:{after:/^(?:requirepass|masterauth)$/i,skip:0}},{programs:"redis-cli valkey-cli keydb-cli",way:{lastAfter:/^auth$/i}},{programs:"redis-cli valkey-cli key\
db-cli",way:{form:/^>(.+)$/}},{programs:"mongo mongosh",way:{form:/\bauth\(\s{0,8}["'][^"']{0,200}["']\s{0,8},\s{0,8}["']([^"']{1,200})["']/}},{programs:"sqlite3 sqlcipher",way:{form:/\bPRAGMA\s{1,8}(?:hex)?(?:re)?key\s{0,8}=\s{0,8}["']?([^"';]{1,200})/i}},
{programs:"mc",way:{after:/^host$/,skip:4}},{programs:"ansible-vault",under:"encrypt_string",way:{after:/^encrypt_string$/,skip:0,takes:"--name -n --vault-id --encrypt-vault-id"}},{programs:"rclone",way:{
after:/^(?:pass|secret_access_key|client_secret|token|key)$/,skip:0}},{programs:"rclone",under:"obscure",way:{after:/^obscure$/,skip:0}},{programs:"rclone",way:{form:/^:\w{1,40}(?:,[\w.]{1,60}=[^,:]{0,200}){0,20},(?:pass|secret_access_key)=([^,:]{1,200})/}},
{programs:"ipmitool",way:{options:"-P",value:"either"}},{programs:"snmpget snmpgetnext snmpset snmpwalk snmpbulkwalk snmpbulkget snmptable snmptrap snmpinform snmpstatus snmpdf snmptest",way:{options:"\
-c -A -X",value:"either"}},{programs:"expect",way:{form:/\bsend\s{1,8}(?:--\s{1,8})?\\?["{]([^"\\}\r\n]{4,200})\\{0,2}[rn]/}},{programs:"lftp",way:{form:/\b(?:open|login)\s[^;]{0,200}-u\s{0,8}[^\s,]{1,100},([^\s;"']{1,200})/}},
{programs:"ncftp ncftpget ncftpput ncftpls",way:{options:"-p",value:"next"}},{programs:"smbclient",way:{after:/^(?:\/\/|\\\\)/,skip:0,takes:"-U --user -c --command -W --workgroup -I --ip-address -p --\
port -D --directory -A --authentication-file -m -d -s -n -T"}},{programs:"winexe net smbcacls smbtree nmblookup pth-winexe",way:{users:"-U --user",separator:"%"}},{programs:"mount mount.cifs mount.smb\
3",way:{options:"-o",value:"either",part:/(?:^|,)pass(?:word)?\d?=([^,]*)/g}},{programs:"mount mount.cifs mount.smb3",way:{options:"-o",value:"either",part:/(?:^|,)user(?:name)?=[^,%]{0,100}%([^,]*)/g}},
{programs:"ldappasswd",way:{options:"-a",value:"next"}},{programs:"zip unzip",way:{options:"-P",value:"either",among:!0}},{programs:"ssh-keygen",way:{options:"-N -P",value:"either"}},{programs:"easyrs\
a",way:{form:/^--pass(?:in|out)=pass:(.+)$/}},{programs:"kadmin kadmin.local",way:{form:/(?:^|\s)-pw\s{1,8}([^\s"']{1,200})/}},{programs:"kadmin",way:{options:"-w",value:"next"}},{programs:"kdb5_util",
way:{options:"-P",value:"either"}},{programs:"ipa-server-install ipa-replica-install",way:{options:"-a -p",value:"next"}},{programs:"ipa-client-install",way:{options:"-w",value:"next"}},{programs:"sam\
ba-tool",under:"user",way:{after:/^(?:create|add)$/,skip:1}},{programs:"samba-tool",way:{options:"--adminpass --newpassword",value:"either"}},{programs:"xfreerdp xfreerdp3 wlfreerdp",way:{form:/^\/p:(.+)$/}},
{programs:"rdesktop qbittorrent-cli",way:{options:"-p",value:"next"}},{programs:"transmission-remote",way:{users:"-n --auth"}},{programs:"swift",way:{options:"-K --key",value:"either"}},{programs:"b2",
way:{after:/^(?:authorize-account|authorize)$/,skip:1}},{programs:"netlify",way:{options:"--auth -a",value:"either"}},{programs:"vercel",way:{options:"-t",value:"next"}},{programs:"cloudflared",under:"\
service install",way:{after:/^install$/,skip:0}},{programs:"pulumi",under:"config set",way:{lastAfter:/^--secret$/}},{programs:"dotnet",under:"user-secrets set",way:{after:/^set$/,skip:1}},{programs:"\
dotnet",under:"dev-certs",way:{options:"-p",value:"next"}},{programs:"nuget",under:"push",way:{after:/\.nupkg$/i,skip:0}},{programs:"sonar-scanner mvn mvnw gradle gradlew",way:{form:/^-Dsonar\.(?:login|token)=(.+)$/}},
{programs:"knife",way:{options:"-P",value:"either"}},{programs:"iscsiadm",way:{options:"-v --value",value:"next"}},{programs:"swaks",way:{options:"-ap",value:"next"}},{programs:"sendemail sendEmail",way:{
options:"-xp",value:"next"}},{programs:"asadmin",way:{options:"--aliaspassword",value:"either"}},{programs:"crudini augtool",way:{after:/(?:passw(?:or)?d|passphrase|secret|token|api_?key)$/i,skip:0}}],
ft=/^(?!(?:0|false|no|n|f|off|null|)$)/i,Gt=/^(?:\.|~\/|\/|file:|[^@:/]+\/[^/]+\/)|^[^@:/][^@:]*\.(?:tgz|tar|tar\.gz)$/i,Be=/.@(?:[\^~<>=v\s]*\d|[\^~<>=]|npm:|file:|workspace:)/,Pm="prefix registry ca\
che userconfig globalconfig loglevel tag scope otp workspace omit include only location cafile ca cert key maxsockets fetch-retries fetch-timeout network-timeout network-retries install-strategy scrip\
t-shell node-options proxy https-proxy before cpu os libc",js={folder:"node_modules",switches:{NODE_ENV:/^production$/,NPM_CONFIG_PRODUCTION:ft,production:ft},without:"--omit NPM_CONFIG_OMIT omit",only:"\
--only NPM_CONFIG_ONLY only",include:"--include NPM_CONFIG_INCLUDE include"},Lm={npm:{programs:"npm",runsOwn:!0,verbs:{install:"install i in ins inst insta instal isnt isnta isntal isntall add ci clea\
n-install ic install-clean isntall-clean it install-test cit install-ci-test clean-install-test sit",run:"exec x",renew:"update up upgrade udpate",remove:"uninstall unlink remove rm r un prune",clean:"\
cache+clean cache+clear"},short:"Cw",long:Pm,version:Be,path:Gt,revision:"#",lock:{manifest:"package.json",locks:"package-lock.json npm-shrinkwrap.json",verbs:"install i in ins inst insta instal isnt \
isnta isntal isntall add it install-test",options:"--package-lock-only",instead:"use npm ci",frozen:"npm ci"},development:{...js,verbs:"install i in ins inst insta instal isnt isnta isntal isntall add\
 ci clean-install ic install-clean isntall-clean",options:"--production --prod",instead:"add --omit=dev",flag:"--omit=dev"}},npx:{programs:"npx bunx",verbs:{run:"*"},runsOwn:!0,short:"pc",long:"packag\
e call",version:Be,path:Gt,revision:"#"},yarn:{programs:"yarn yarnpkg",verbs:{install:". install add global+add",run:"dlx",renew:"upgrade up upgrade-interactive",remove:"remove global+remove",clean:"c\
ache+clean"},everybody:"global",short:"",long:"registry cwd cache-folder network-timeout modules-folder network-concurrency mutex global-folder prefix mode inline-builds use-yarnrc",version:Be,path:Gt,
revision:"#",lock:{manifest:"package.json",locks:"yarn.lock",verbs:". install",options:"--immutable --frozen-lockfile --version --help -v -h",variables:"CI YARN_ENABLE_IMMUTABLE_INSTALLS",settings:"en\
ableImmutableInstalls",instead:"add --immutable (--frozen-lockfile before Yarn 2)",frozen:"yarn install --immutable"},development:{...js,switches:{...js.switches,YARN_PRODUCTION:ft},verbs:". install",
options:"--production --prod --version --help -v -h",decides:!0,instead:"add --production, or use yarn workspaces focus --production"}},pnpm:{programs:"pnpm",verbs:{install:"install i add ci clean-ins\
tall ic install-clean",run:"dlx",renew:"update up upgrade",remove:"remove rm uninstall un prune",clean:"store+prune"},short:"CF",long:"dir filter registry store-dir reporter loglevel workspace-concurr\
ency network-concurrency modules-dir virtual-store-dir lockfile-dir node-linker",version:Be,path:Gt,revision:"#",lock:{manifest:"package.json",locks:"pnpm-lock.yaml",verbs:"install i",options:"--froze\
n-lockfile --lockfile-only",variables:"CI NPM_CONFIG_FROZEN_LOCKFILE PNPM_CONFIG_FROZEN_LOCKFILE",settings:"frozen-lockfile",instead:"add --frozen-lockfile",frozen:"pnpm install --frozen-lockfile"},development:{
...js,verbs:"install i ci clean-install ic install-clean",options:"--prod --production -P",decides:!0,instead:"add --prod",flag:"--prod"}},bun:{programs:"bun",runsOwn:!0,verbs:{install:"install i add \
a ci",run:"x",renew:"update",remove:"remove rm",clean:"pm+cache+rm"},short:"c",long:"cwd registry cache-dir config filter backend omit network-concurrency concurrent-scripts linker",version:Be,path:Gt,
revision:"#",lock:{manifest:"package.json",locks:"bun.lock bun.lockb",verbs:"install i",options:"--frozen-lockfile --production -p --lockfile-only",instead:"use bun ci",frozen:"bun ci"},development:{folder:"\
node_modules",verbs:"install i ci",options:"--production -p",switches:{NODE_ENV:/^production$/},without:"--omit",instead:"add --production",flag:"--production"}},deno:{programs:"deno",verbs:{install:"\
install i add",renew:"update",remove:"uninstall remove",clean:"clean"},short:"cnL",long:"config name root import-map lock cert entrypoint",version:Be,path:/^(?:\.|~\/|\/|file:)|\.[cm]?[jt]sx?$/,lock:{
manifest:"deno.json deno.jsonc package.json",locks:"deno.lock",verbs:"install i",options:"--frozen",chosen:!0,instead:"add --frozen",frozen:"deno install --frozen"}},corepack:{programs:"corepack",verbs:{
install:"prepare install use"},everybody:!0,short:"o",long:"output",version:Be}},jo=/^(?:\.|~\/|\/|file:)|\.(?:tgz|tar|tar\.\w+|zip|whl|gem|jar|nupkg|rock)$/i,Wm={gem:{programs:"gem",verbs:{install:"i\
nstall i ins inst insta instal",fetch:"fetch",upgrade:"update",remove:"uninstall",clean:"cleanup"},everybody:!0,short:"vinbBsPg",long:"version install-dir bindir source platform build-root trust-polic\
y http-proxy file bulk-threshold",passes:!0,version:/:\d/,versionOptions:"-v --version -g --file",path:jo},bundle:{programs:"bundle bundler",verbs:{install:". install add",renew:"update",remove:"remov\
e",clean:"clean"},short:"jr",long:"jobs retry gemfile path without with only version group source git github branch ref glob",lock:{manifest:"Gemfile",locks:"Gemfile.lock gems.locked",verbs:". install",
options:"--deployment --frozen --version --help -v -h",variables:"BUNDLE_DEPLOYMENT BUNDLE_FROZEN",settings:"deployment frozen",instead:"set BUNDLE_DEPLOYMENT=true",frozen:"bundle install with BUNDLE_\
DEPLOYMENT=true"},development:{folder:"bundle",verbs:". install",options:"--version --help -v -h",without:"--without BUNDLE_WITHOUT without",only:"--only BUNDLE_ONLY only",instead:"set BUNDLE_WITHOUT=\
development:test"}},composer:{programs:"composer composer.phar",verbs:{install:"install i require req global+require global+req global+install",renew:"update u upgrade",remove:"remove rm uninstall glo\
bal+remove",clean:"clear-cache clearcache cc"},everybody:"global",short:"d",long:"working-dir prefer-install ignore-platform-req audit-format apcu-autoloader-prefix",version:/[:=]./,versionBehind:!0,lock:{
manifest:"composer.json",locks:"composer.lock",verbs:"",options:"",instead:"",frozen:"composer install"},development:{folder:"vendor",verbs:"install i update u upgrade",options:"--no-dev",switches:{COMPOSER_NO_DEV:/^(?!0?$)/},
instead:"add --no-dev",flag:"--no-dev"}},pecl:{programs:"pecl pear",verbs:{install:"install",fetch:"download",update:"channel-update update-channels",upgrade:"upgrade upgrade-all",remove:"uninstall",clean:"\
clear-cache"},everybody:!0,short:"cCdDGPRsZ",long:"configureoptions installroot packagingroot register-only",version:/-\d/,path:jo},go:{programs:"go",verbs:{install:"install get",run:"run",clean:"clea\
n"},everybody:"install",short:"",long:"C mod modfile overlay tags ldflags gcflags asmflags gccgoflags buildmode buildvcs compiler exec o p pkgdir toolexec installsuffix covermode coverpkg pgo",single:!0,
loose:/@(?:latest|upgrade|patch|main|master|HEAD|develop|dev|trunk)$|^get [\w-]+(?:\.[\w-]+)+\/[^@]*$/},cargo:{programs:"cargo",verbs:{install:"install binstall",renew:"update generate-lockfile",remove:"\
uninstall",clean:"clean"},everybody:"install binstall",short:"jZFC",long:"version git branch tag rev path root index registry features target target-dir bin example profile jobs vers config color mess\
age-format manifest-path",version:/@\^?[\d=~]/,versionOptions:"--version --vers --path --rev --tag",lock:{manifest:"Cargo.toml",locks:"Cargo.lock",verbs:"install",options:"--locked --frozen --git --li\
st",chosen:!0,instead:"add --locked",frozen:"cargo build --locked"}},dotnet:{programs:"dotnet",verbs:{install:"tool+install add+package package+add restore",upgrade:"tool+update",remove:"tool+uninstal\
l"},everybody:"tool",unnamed:/^restore\b/,short:"rsvfc",long:"version source runtime verbosity framework configuration configfile add-source tool-path tool-manifest packages lock-file-path arch os",version:/@\d/,
versionOptions:"-v --version --tool-manifest",path:/\.\w*proj$|\.slnx?$|^\./,lock:{manifest:"*.csproj",locks:"packages.lock.json",verbs:"restore",options:"--locked-mode -p:RestoreLockedMode=true /p:Re\
storeLockedMode=true",chosen:!0,instead:"add --locked-mode",frozen:"dotnet restore --locked-mode"}},nuget:{programs:"nuget nuget.exe",verbs:{install:"install"},short:"",long:"Version OutputDirectory S\
ource ConfigFile Framework SolutionDirectory PackagesDirectory Verbosity",single:!0,version:/\.config$/,versionOptions:"-Version"},luarocks:{programs:"luarocks",verbs:{install:"install",fetch:"downloa\
d",remove:"remove"},everybody:!0,short:"",long:"server only-server tree lua-version lua-dir",path:/\.(?:rockspec|rock)$|^\.|\//,version:/^\d/,versionBehind:!0},opam:{programs:"opam",verbs:{install:"in\
stall",update:"update",upgrade:"upgrade",remove:"remove",clean:"clean"},everybody:!0,short:"jb",long:"switch jobs root",version:/\.\d|[=<>]/,path:/^\.|\/|\.opam$/},cpan:{programs:"cpanm cpan",verbs:{install:"\
*"},everybody:!0,short:"lLMj",long:"local-lib local-lib-contained mirror cpanfile workers configure-args build-args test-args with",version:/[@~]|-v?\d|^\./,path:/\/|\.tar\.gz$/}},He=/^(?!\S*:\/\/|git@)[^@]*\/|^\.|^~|^file:|\.(?:whl|zip|tgz|tbz|txz|tlz|tar|tar\.\w+)(?:\[[\w,-]*\])?$/i,
gt=/[=<>~!]|#sha256=|.@[\d.]+$/,Um={pip:{programs:"pip pip3",verbs:{install:"install",fetch:"download wheel",remove:"uninstall",clean:"cache+purge"},everybody:!0,short:"rcetifCbdwp",long:"requirement \
constraint editable target index-url extra-index-url default-index index find-links trusted-host proxy cert client-cert cache-dir log timeout retries platform python-version implementation abi root pr\
efix src upgrade-strategy global-option build-option install-option config-settings config-setting report no-binary only-binary progress-bar python build default-timeout exists-action root-user-action\
 keyring-provider use-feature use-deprecated group dest wheel-dir override link-mode directory allow-insecure-host index-strategy resolution prerelease",version:gt,versionOptions:"-c --constraint",path:He,
revision:"@",leftovers:{by:["install","fetch"],options:"--no-cache-dir --no-cache",variables:{PIP_NO_CACHE_DIR:/./},settings:"global.no-cache-dir install.no-cache-dir",folders:"~/.cache/pip",cleaned:/^cache purge\b/,
advice:"add --no-cache-dir"}},pipx:{programs:"pipx",verbs:{install:"install inject",run:"run",upgrade:"upgrade upgrade-all",remove:"uninstall"},everybody:!0,short:"i",long:"python spec suffix pip-args\
 index-url backend preinstall",version:gt,versionOptions:"--spec",path:He,revision:"@"},uv:{programs:"uv",verbs:{install:"sync add tool+install",run:"tool+run",upgrade:"tool+upgrade",remove:"remove to\
ol+uninstall",clean:"cache+clean cache+prune"},everybody:"tool",short:"rceptifPw",long:"requirement requirements constraint constraints editable target index-url default-index index extra-index-url fi\
nd-links allow-insecure-host python cache-dir group extra project directory no-group only-group link-mode package no-install-package prefix config-file override overrides from with with-editable upgra\
de-package rev tag branch bounds color index-strategy keyring-provider resolution prerelease exclude-newer python-platform",version:gt,versionOptions:"--rev --tag",path:He,revision:"@",lock:{manifest:"\
pyproject.toml",locks:"uv.lock",verbs:"sync",options:"--locked --frozen",variables:"UV_LOCKED UV_FROZEN",instead:"add --locked",frozen:"uv sync --locked"},development:{folder:".venv",verbs:"sync",options:"\
--no-dev --no-default-groups",without:"--no-group UV_NO_GROUP",only:"--only-group",include:"--dev --only-dev --all-groups --group",switches:{UV_NO_DEV:ft,UV_NO_DEFAULT_GROUPS:ft},instead:"add --no-dev",
flag:"--no-dev"}},uvx:{programs:"uvx",verbs:{run:"*"},short:"rcip",long:"from with python index-url index",version:gt,versionOptions:"--from",path:He,revision:"@"},poetry:{programs:"poetry",verbs:{install:"\
install sync add self+add",renew:"update",remove:"remove self+remove",clean:"cache+clear"},short:"CPGE",long:"only with without extras group source directory project python",version:/[=<>~!^*]|.@(?!latest)./,
path:He,revision:"#",lock:{manifest:"pyproject.toml",locks:"poetry.lock",verbs:"",options:"",instead:"",frozen:"poetry install"},development:{folder:"site-packages",verbs:"install sync",options:"--no-\
dev --only-root",without:"--without",only:"--only",include:"--with",instead:"add --only main",flag:"--only main"}},pipenv:{programs:"pipenv",verbs:{install:"install sync",renew:"update upgrade lock",remove:"\
uninstall"},short:"reicp",long:"python pypi-mirror requirements editable index categories extra-pip-args",version:gt,path:He,revision:"@",lock:{manifest:"Pipfile",locks:"Pipfile.lock",verbs:"install",
options:"--deploy --ignore-pipfile",variables:"PIPENV_IGNORE_PIPFILE",instead:"add --deploy",frozen:"pipenv sync"},development:{folder:"site-packages",verbs:"install sync",asked:"--dev -d --dev-only P\
IPENV_DEV",instead:"leave --dev away"}},pdm:{programs:"pdm",verbs:{install:"install sync add self+add",renew:"update",remove:"remove"},short:"pGLkd",long:"project group lockfile skip venv with without\
 config-setting override",version:gt,path:He,revision:"@",lock:{manifest:"pyproject.toml",locks:"pdm.lock",verbs:"install",options:"--frozen-lockfile --no-lock --check",variables:"PDM_FROZEN_LOCKFILE \
PDM_NO_LOCK",instead:"add --frozen-lockfile",frozen:"pdm sync"},development:{folder:".venv",verbs:"install sync",options:"--prod --production --no-default",without:"--without",instead:"add --prod",flag:"\
--prod"}},conda:{programs:"conda mamba micromamba",verbs:{install:"install create env+create env+update",upgrade:"update upgrade",remove:"remove uninstall env+remove",clean:"clean"},everybody:!0,unnamed:/^env\b/,
short:"ncpfrs",long:"name channel prefix file solver revision ssl-verify root-prefix platform subdir override-channels-file experimental",version:/[=<>]|^-/,leftovers:{by:["install","upgrade"],folders:"\
/opt/conda/pkgs ~/.conda/pkgs",cleaned:/^clean(?: \S+)* (?:-\w*[at]|--all|--tarballs)/,advice:"end with NAME clean -afy"},path:/\.(?:ya?ml|txt|lock|conda|tar\.bz2)$/}},zm={apt:{programs:"apt-get apt a\
ptitude apt-fast",system:!0,verbs:{install:"install reinstall build-dep satisfy",fetch:"download source",update:"update",upgrade:"upgrade dist-upgrade full-upgrade safe-upgrade",remove:"remove purge a\
utoremove auto-remove autopurge",clean:"clean autoclean auto-clean distclean dist-clean"},unnamed:/^satisfy$/,short:"oct",long:"option config-file target-release default-release solver host-architectu\
re build-profiles",version:/=|\/[a-z-]+$/,leftovers:{by:["install","upgrade"],index:!0,folders:"/var/lib/apt/lists",cleaned:/^dist-?clean\b/,advice:"remove /var/lib/apt/lists/*"}},apk:{programs:"apk",
system:!0,verbs:{install:"add fix",fetch:"fetch",update:"update",upgrade:"upgrade",remove:"del",clean:"cache+clean cache+purge"},short:"pXto",long:"root repository virtual keys-dir repositories-file w\
ait arch cache-dir cache-max-age progress-fd timeout output",version:/[=<>~]|^[.!]|@/,leftovers:{by:["install","upgrade"],options:"--no-cache",folders:"/var/cache/apk /etc/apk/cache",cleaned:/^cache (?:clean|purge)\b/,
advice:"add --no-cache"}},dnf:{programs:"dnf yum dnf5 dnf4 dnf-3 microdnf tdnf",system:!0,verbs:{install:"install in reinstall rei localinstall downgrade dg swap builddep build-dep groupinstall group+\
install groups+install grp+install module+install module+enable module+switch-to debuginfo-install install-n install-na install-nevra",fetch:"download",update:"makecache mc check-update",upgrade:"upgr\
ade update up upgrade-to update-to localupdate upgrade-minimal update-minimal up-min distro-sync dsync distrosync distribution-synchronization dist-sync system-upgrade+download groupupdate group+updat\
e group+upgrade groups+update groups+upgrade grp+upgrade module+update",remove:"remove rm erase autoremove groupremove group+remove groups+remove module+remove remove-n remove-na remove-nevra",clean:"\
clean"},unnamed:/^(?:group|grp|module|swap|build-?dep)/,short:"cdeRx",long:"config debuglevel errorlevel exclude disablerepo enablerepo repo repoid installroot releasever setopt advisory forcearch des\
tdir downloaddir comment rpmverbosity disableplugin enableplugin",version:/-\d+[.:]|^@|\*/,leftovers:{by:["install","upgrade"],folders:"/var/cache/dnf /var/cache/yum /var/cache/libdnf5 /var/cache/tdnf",
cleaned:/^clean(?: \S+)* all\b/,advice:"end with NAME clean all"}},zypper:{programs:"zypper",system:!0,verbs:{install:"install in source-install si install-new-recommends inr verify ve",fetch:"downloa\
d",update:"refresh ref refresh-services refs",upgrade:"update up patch dist-upgrade dup",remove:"remove rm",clean:"clean cc"},unnamed:/^(?:verify|ve|inr|install-new-recommends)$/,short:"crRpCDt",long:"\
repo config root reposd-dir cache-dir from type gpg-check-plugin plus-repo plus-content name raw-cache-dir solv-cache-dir pkg-cache-dir installroot releasever",version:/[=<>]|-\d/,leftovers:{by:["inst\
all","upgrade"],folders:"/var/cache/zypp",cleaned:/^(?:clean|cc)\b/,advice:"end with zypper clean --all"}},pacman:{programs:"pacman yay paru",system:!0,raises:"yay paru",verbs:{},everybody:!0,short:"b\
r",leftovers:{by:["install","upgrade"],folders:"/var/cache/pacman/pkg",cleaned:/(?:^| )-[^\Wc]*c[^\Wc]*c/,advice:"remove /var/cache/pacman/pkg/*"},long:"dbpath root cachedir config gpgdir hookdir logf\
ile arch overwrite assume-installed ignore ignoregroup"},brew:{programs:"brew",verbs:{install:"install reinstall",fetch:"fetch",update:"update",upgrade:"upgrade",remove:"uninstall remove rm autoremove",
clean:"cleanup"},everybody:!0,short:"",long:"cc appdir",version:/@\d/,path:/\.rb$/},opkg:{programs:"opkg",verbs:{install:"install",fetch:"download",update:"update",upgrade:"upgrade",remove:"remove"},everybody:!0,
short:"fot",long:"conf dest offline-root tmp-dir cache add-arch"},choco:{programs:"choco cinst",verbs:{install:"install",upgrade:"upgrade",remove:"uninstall"},everybody:!0,short:"s",long:"version sour\
ce package-parameters params install-arguments timeout execution-timeout",version:/\.(?:config|nupkg)$/,versionOptions:"--version"}},Fm={aria2:"ca-certificates",curl:"ca-certificates",git:"ca-certific\
ates",nodejs:"ca-certificates",wget:"ca-certificates"},qm={...zm,...Um,...Lm,...Wm},Ke=qm,Bm=new Map(Object.entries(Ke).flatMap(([e,{programs:t}])=>t.split(" ").map(s=>[s,e]))),Is=e=>Bm.get(e.startsWith(
"pip")&&/^pip[\d.]+$/.test(e)?"pip":e),Io=(e,t)=>e!==void 0&&` ${e} `.includes(` ${t} `),Hm=Object.values(Ke).flatMap(({programs:e,lock:t})=>t?e.split(" ").filter(s=>!s.includes(".")):[]),Km={curl:{short:"\
AbcCdDeEFhHKmoPQrtTuUwxXyYz",long:"output header data data-raw data-binary data-urlencode user user-agent request proxy proxy-user cookie cookie-jar form referer cert key cacert capath range url retry\
 retry-delay retry-max-time connect-timeout max-time write-out upload-file config resolve interface limit-rate max-redirs max-filesize oauth2-bearer output-dir ciphers tls-max unix-socket dump-header \
json noproxy preproxy socks5 socks5-hostname"},wget:{short:"aBDeIilOoPQRtTUwXA",long:"output-document directory-prefix output-file append-output header post-data post-file user password user-agent tri\
es timeout wait quota input-file base execute http-user http-password ca-certificate certificate private-key referer method body-data limit-rate retry-on-http-error"},git:{short:"Cc",long:"config git-\
dir work-tree exec-path namespace"},"git clone":{short:"bjouc",long:"branch depth origin upload-pack reference reference-if-able separate-git-dir template config shallow-since shallow-exclude filter j\
obs server-option bundle-uri ref-format revision"},"git remote":{short:"tm",long:""},"git config":{short:"ft",long:"file type default comment value blob"},sed:{short:"efl",long:"expression file line-l\
ength"},ssh:{short:"BbcDEeFIiJLlmOopQRSWw",long:""},scp:{short:"cDFiJloPSX",long:""},sftp:{short:"BbcDFiJloPRSsX",long:""},sshfs:{short:"opF",long:""},sshpass:{short:"pfdPBbcDEFIiJLlmOoQRSWw",long:""},
rsync:{short:"efBTM",long:"rsh filter exclude include exclude-from include-from files-from port bwlimit rsync-path temp-dir"},mosh:{short:"p",long:"ssh port predict server"},ansible:{short:"iuletMfcma\
opBPT",long:"inventory user limit extra-vars tags module-path forks connection ssh-common-args ssh-extra-args sftp-extra-args scp-extra-args private-key key-file become-user vault-password-file"},"ans\
ible-galaxy":{short:"prs",long:"roles-path role-file server token api-key collections-path"},aria2c:{short:"doisxjkl",long:"dir out input-file split max-connection-per-server min-split-size log header\
 checksum"},http:{short:"pos",long:"verify output auth auth-type session cert cert-key timeout print style proxy follow-max"},axel:{short:"snoSHUNT",long:"max-speed num-connections output search heade\
r user-agent timeout"},gsutil:{short:"oh",long:""},useradd:{short:"bcdefgGkKpsuRPZ",long:"base-dir comment home-dir expiredate inactive gid groups skel key password shell uid root prefix selinux-user"},
usermod:{short:"cdefglGpsuRPvVwWZ",long:"comment home expiredate inactive gid login groups password shell uid root prefix"},adduser:{short:"hgsGuk",long:"home shell ingroup uid gid firstuid lastuid ge\
cos comment conf add_extra_groups extra-users"},setpriv:{short:"",long:"reuid regid groups inh-caps ambient-caps bounding-set securebits pdeathsig selinux-label apparmor-profile ruid euid rgid egid"},
runuser:{short:"ugGcswT",long:"user group supp-group command session-command shell whitelist-environment"},chpst:{short:"uUbe/nlLmdopfctr",long:""},su:{short:"cgGsTw",long:"command session-command gro\
up supp-group shell whitelist-environment"},sudo:{short:"ughpCDRTUr",long:"user group host prompt chdir chroot other-user role"},doas:{short:"uC",long:""},chroot:{short:"",long:"userspec groups"},"s6-\
applyuidgid":{short:"ugG",long:""},"start-stop-daemon":{short:"acdeghIknNpPrRsSuxK",long:"startas chuid chdir env group chroot iosched umask nicelevel pidfile procsched retry signal user exec name not\
ify-timeout"},capsh:{short:"",long:""},chmod:{short:"",long:"reference"},mkdir:{short:"m",long:"mode"},install:{short:"mogSt",long:"mode owner group target-directory suffix backup"},rm:{short:"",long:""},
bash:{short:"oO",long:"rcfile init-file"},python:{short:"cmWXQ",long:"check-hash-based-pycs"},perl:{short:"eEIMmF",long:""},ruby:{short:"eIrCEK",long:"encoding external-encoding internal-encoding"},node:{
short:"erC",long:"require import loader experimental-loader eval env-file conditions input-type"},php:{short:"rfdcBREFtSz",long:"run file define php-ini"},lua:{short:"el",long:""},julia:{short:"eELpt",
long:"eval print load project threads procs"},cp:{short:"tS",long:"target-directory suffix"},mv:{short:"tS",long:"target-directory suffix"}},Gm={groupadd:"useradd",slogin:"ssh",sh:"bash",ash:"bash",dash:"\
bash",ksh:"bash",mksh:"bash",zsh:"bash",autossh:"ssh","ssh-copy-id":"ssh","ansible-playbook":"ansible","ansible-pull":"ansible",https:"http",xh:"http",xhs:"http",wget2:"wget"},Ym={short:"",long:[]},To=new Map,
Vm=ee(1e3,e=>{let t=Is(e),s=/^python[\d.]*$/.test(e)?"python":Y(Gm,e)??e,r=t?Ke[t]:Y(Km,s);if(!r)return Ym;let n=t??s,i=To.get(n)??{short:r.short,long:r.long.split(" "),..."single"in r&&r.single?{single:!0}:
{}};return To.set(n,i),i});function Ge({words:e},t,s=1){if(s>1)return Co(e,t,s);let r=Zm(e),n=r.get(t);if(n)return n;let i=Co(e,t,s);return r.set(t,i),i}var Zm=P(e=>new Map);function Co(e,t,s){let{short:r,
long:n,single:i}=Vm(t),a=[],o=[],l=[];for(let d=s;d<e.length;d+=1){let c=e[d],{text:u}=c,p=e[d+1];if(u==="--"){a=e.slice(d+1);for(let h of a)l.push(h);break}if(u.startsWith("--")||i&&/^-./.test(u)){let h=u.
indexOf("="),f=h<0?u:u.slice(0,h);h>=0?o.push({name:f,value:Jr(c,h+1),word:c}):n.includes(f.replace(/^--?/,""))&&p?(o.push({name:f,value:p,word:c}),d+=1):o.push({name:f,word:c})}else if(u.startsWith("\
-")&&u.length>1)for(let h=1;h<u.length;h+=1){let f=u[h];if(!r.includes(f))o.push({name:`-${f}`,word:c});else{let g=h+1<u.length,m=g?Jr(c,h+1):p;o.push(m?{name:`-${f}`,value:m,word:c}:{name:`-${f}`,word:c}),
g||(d+=1);break}}else l.push(c)}return{options:o,operands:l,behind:a}}var Jr=({text:e,literal:t,names:s,holes:r,takes:n,span:i},a)=>({text:e.slice(a),literal:t.startsWith(e.slice(0,a))?t.slice(a):k,...s?
{names:s}:{},...r?{holes:r.slice(e.slice(0,a).split(k).length-1)}:{},...n?{takes:n}:{},span:i}),Yt=({options:e},...t)=>e.find(({name:s})=>t.includes(s));function Xr(e){let t=new RegExp([...new Set(e)].
map(ct).join("|"));return s=>t.test(s)}function Po(e){if(!e.startsWith("-")||!/^--?[A-Za-z]/.test(e)||e.length>100)return!1;let t=e.replace(/^--?/,"").toLowerCase().replaceAll("_","-"),s=t.slice(t.lastIndexOf(
".")+1);return hm.has(s)||fm.test(s)&&!gm.test(s)}var Jm={hints:["pass","secret","token","api"],before:/--?[\w-]{0,40}(?:pass(?:word|wd)?|secret|token|api-?key)["']?(?:[\s,=]+["']?)/i},Xm={hints:["-u"],
before:/(?:^|[\s"'[,])(?:-u|--user)["']?[\s,=]+(?!["']?\d{1,10}:\d)(?:["'][^\s:"'/]{1,200}|[^\s:"'/,=][^\s:"'/]{0,200}):/},Lo=e=>e.split(" ").map(t=>t.endsWith("*")?`${ct(t.slice(0,-1))}\\w*`:ct(t)).join(
"|"),Qr=[],en=new Map,tn=[...Hr.map(e=>({...e,quiet:!1})),...Cm.map(e=>({...e,quiet:!0}))];for(let e of tn)for(let t of e.programs.split(" "))t.endsWith("*")?Qr.push([t.slice(0,-1),e]):en.set(t,[...en.
get(t)??[],e]);var Vt=ee(1e3,e=>{let t=/\.exe$/i.test(e)?e.slice(0,-4):e,s=en.get(t)??Qm,r=Qr.filter(([n])=>t.startsWith(n));return r.length>0&&/^[\w-]*$/.test(t)?[...s,...r.map(([,n])=>n)]:s}),Qm=[],
sn=({name:e})=>/^(?:export|declare|local|readonly)$/.test(e),Wo=e=>e==="chpasswd"||e==="passwd";function rn({way:e,under:t},{name:s,words:r}){if(t&&!zo(t,r))return Uo;if("options"in e){let n=Fo(e,r),{
part:i}=e;return i?n.flatMap(a=>tb(a,i)):n}return"users"in e?ib(e.separator??":",rb(qo(e.users),s,r)):"setting"in e?lb(e.setting,r):"after"in e?ab(e,r):"form"in e?ob(e.form,r):"prefix"in e?r.flatMap(n=>n.
text.startsWith(e.prefix)?Re(n,e.prefix.length):[]):"lastAfter"in e&&r.some(({text:n})=>e.lastAfter.test(n))?Re(r.at(-1),0):Uo}var Uo=[];function eb({name:e,words:t,wrappers:s=[]}){for(let r of[{name:e,
words:t},...s])for(let{way:n,under:i,quiet:a}of Vt(r.name)){if(!("stdin"in n)||i&&!zo(i,r.words))continue;let{stdin:o}=n;if(o==="always"||r.words.some(({text:l})=>o.test(l)))return{maybe:o==="always",
quiet:a}}}var zo=(e,t)=>e.includes(" ")?e.split(" ").every((s,r)=>t[r+1]?.text===s):t[1]?.text.toLowerCase()===e||t[2]?.text===e,Re=(e,t)=>e?[{word:e,value:e.literal.slice(t)}]:[],tb=({word:e,value:t},s)=>Array.
from(t.matchAll(s),([,r=""])=>({word:e,value:r})).filter(r=>r.value!==""),sb=(e,t)=>/^-[A-Za-z]{2,}$/.test(t)&&t.endsWith(e.slice(1));function Fo({options:e,value:t,among:s},r){let n=qo(e),i=[];for(let[
a,o]of r.entries())for(let l of n)o.text===l&&t!=="same"||s&&sb(l,o.text)?i.push(...Re(r[a+1],0)):o.text.startsWith(l)&&o.text!==l&&t!=="next"&&i.push(...Re(o,l.startsWith("--")?l.length+1:l.length));
return i}var qo=ee(1e3,e=>e.split(" "));function rb(e,t,s){if(!s.some(({text:n})=>e.some(i=>nb(i,n))))return[];let r=Ge({words:s},t).options.flatMap(({name:n,value:i})=>i&&e.includes(n)?[i]:[]);return r.
length>0?r:Fo({options:e.join(" "),value:"either"},s).map(({word:n,value:i})=>({...n,literal:i}))}var nb=(e,t)=>t.startsWith(e)||e.length===2&&t.startsWith("-")&&t.includes(e[1]),ib=(e,t)=>t.flatMap(s=>{
let r=s.literal.indexOf(e);return r<0?[]:Re(s,r+1)});function ab({after:e,skip:t,takes:s=""},r){let n=r.findIndex(({text:l})=>e.test(l));if(n<0)return[];let i=s.split(" "),a=l=>i.includes(r[l-1]?.text??
""),o=r.filter(({text:l},d)=>d>n&&!/^[-/]|^\w+=/.test(l)&&!a(d));return Re(o[t],0)}var ob=(e,t)=>t.slice(1).flatMap(s=>{let r=e.exec(s.literal)?.[1];return r?[{word:s,value:r}]:[]});function lb(e,t){let s=t.
findIndex(({text:n})=>e.test(n)),r=t[s]?.literal.indexOf("=")??-1;return r>0?Re(t[s],r+1):s>0?Re(t[s+1],0):[]}function Bo({programs:e,under:t,way:s,account:r,anywhere:n}){if(n||!("options"in s))return n;
let i=t?ct(t):Lo(e),a=s.value==="same"?"":r?`[\\s=]+["']?`:"[\\s=]+",o=new RegExp(`\\b(?:${i})\\b[^|;&\\n]{0,200}?\\s(?:${Lo(s.options)})${a}`);return{hints:t?[t]:e.replaceAll("*","").split(" "),asWords:!0,
before:o}}var Ho=e=>new Set(e.flatMap(({programs:t})=>t.toLowerCase().split(" ")).filter(t=>!t.endsWith("*"))),Ko=Ho(tn.filter(({way:e})=>!("stdin"in e))),db=new Set([...Ho(tn)].filter(e=>!Ko.has(e))),
cb=Xr("pass pwd secret token api masterauth key cred cookie authorization identified".split(" "));function nn(e){let t=e.toLowerCase();if(cb(t))return!0;let s=t.split(/[^\w.+-]+/),r=t.includes(".exe")?
s.map(i=>i.endsWith(".exe")?i.slice(0,-4):i):s;if(r.some(i=>Ko.has(i))||Qr.some(([i])=>t.includes(i)&&r.some(a=>a.startsWith(i))))return!0;let n=t.includes("echo")||t.includes("printf");return n&&/[>]|\btee\b/.
test(e)?!0:(e.includes("<<")||n&&e.includes("|"))&&r.some(i=>db.has(i))}function*Go(e){let{name:t,feeds:s,redirects:r}=e;if(s.length===0&&r.length===0)return;let n=r.flatMap(({operator:o,target:l})=>o.
startsWith("<<")?[{word:l,value:l.literal}]:[]);n.length>0&&(yield*Zo(n,Yo(e)));let i=s.length>0?Vo(s):ub;if(i.length===0)return;let a=/^(?:echo|printf)$/.test(t)?fb(e):/^(?:cat|tee)$/.test(t)?n:hb(e,
i);for(let o of i)yield*Zo(a,o)}var Yo=e=>e.name==="chpasswd"?"pairs":Wo(e.name)?"password":eb(e),ub=[],Vo=P(e=>{let t=new Map;for(let s of e){let r=Yo(s);r&&t.set(typeof r=="string"?r:`${r.maybe} ${r.
quiet}`,r)}return[...t.values()]});function Zo(e,t){if(!t)return[];let s=e.flatMap(({word:r,value:n})=>pb(n).map(i=>({word:r,value:i})));return t==="pairs"?s.map(({word:r,value:n})=>({word:r,value:n.slice(
n.indexOf(":")+1)})).filter(Jo):t==="password"?s.filter(Jo):s.filter(({value:r})=>!t.maybe||!/\s/.test(r)).map(r=>({...r,by:t}))}var an=({feeds:e})=>e.length>0&&Vo(e).some(t=>typeof t=="string"),Jo=({
value:e})=>e.replaceAll(k,"").trim()!=="",pb=e=>e.split(/\\[nrt]|[\r\n]/).map(t=>t.trim()).filter(t=>t!==""),hb=({words:e},t)=>t.includes("pairs")?e.slice(1).flatMap(s=>/^[^:\s]{1,100}:/.test(s.literal)?
[{word:s,value:s.literal}]:[]):[],Xo=/%[-\d.]{0,8}[sbqd](:?)/g;function fb({name:e,words:t}){let[s,...r]=t.slice(1).filter(({text:l})=>!/^-[neE]{1,3}$/.test(l)&&l!=="--");if(!s)return[];let n=s.literal,
i=e==="printf"?Array.from(n.matchAll(Xo),([,l])=>l===":"):[],a=r.filter((l,d)=>i[d%i.length]!==!0),o=e==="printf"?n.replace(Xo,"$1"):n;return[{word:s,value:o},...a.map(l=>({word:l,value:l.literal}))]}
function Ts(e){let t;return s=>(t??=gb(e()),t.some(({pattern:r,inSmall:n})=>r.test(n?ln(s):s)))}function gb(e){let t=new Map;for(let{source:s,flags:r}of e){let n=r==="i"&&mb(s)?on:r,i=t.get(n);i?i.push(
`(?:${s})`):t.set(n,[`(?:${s})`])}return[...t].map(([s,r])=>({pattern:new RegExp(r.join("|"),s===on?"":s),inSmall:s===on}))}var on="small",ln=e=>/[A-Z]/.test(e)?e.replace(/[A-Z]+/g,t=>t.toLowerCase()):
e;function mb(e){let t=e.replace(/\\[bBdDsSwW]/g,"").replace(/\\[.*+?^${}()|[\]/-]/g,"!");return/[^ -~]|[A-Z\\]/.test(t)?!1:t.split("[").map((s,r)=>r===0?"":s.split("]")[0]??"").every(s=>[...s.matchAll(
/.-./g)].every(([r])=>/^(?:[a-z]-[a-z]|\d-\d)$/.test(r)))}var S=(e,t)=>(s,r,n={})=>new bb(s,e,t,r,n),Ye=[],bb=class{name;kind;login;#e;#t;#s;#r;constructor(e,t,s,r,n){this.name=e,this.kind=t,this.login=
n.login??s,this.#e=r,this.#t=n}get images(){return this.#s??=new RegExp(`(?:^|/)(?:${this.#e.source})$`),this.#s}get words(){return this.#r??=this.#t.words??new RegExp(`(?:^|[\\s/])(?:${this.#e.source}\
)(?=[:@\\s]|$)`,"i"),this.#r}get alone(){return this.#t.alone??Ye}get shared(){return this.#t.shared??Ye}get opens(){return this.#t.opens??Ye}get options(){return this.#t.options??Ye}get configs(){return this.#t.
configs??Ye}get sets(){return Qo(this.#t.sets)}get keys(){return Qo(this.#t.keys)}get closes(){return[this.#t.closes??Ye].flat().map(e=>e instanceof RegExp?[e,kb]:e)}get password(){return this.#t.password}get asks(){
return this.#t.asks}get minor(){return this.#t.minor}get local(){return this.#t.local}get elsewhere(){return this.#t.elsewhere}},Qo=e=>e?.split(" ")??Ye,kb=/^(?!(?:0|false|no|n|off|none|null|disabled?|(?:[\w.]*\.)?AllowAll\w*)?$)/i,
N=/^(?:1|true|yes|y|on)$/i,de=/^(?:0|false|no|n|off|none)$/i,dn=/./,w=S("control","anybody"),cn=S("control","asked"),vb=S("control","varies"),el=/dockerd|\bdind\b|(?:^|[\s/"])docker(?=[:@\s"]|$)|docker\.io(?!\/)|docker-ce|\bmoby\b|socket-?proxy/i,
tl=/\bacl\b[^}]{0,200}?\benabled\b["']?\s*[:=]\s*true/,yb=[w("Telnet",/telnetd?/,{words:/telnet|busybox/i,alone:[23]}),w("the Docker API",/docker|dind/,{words:el,alone:[[2375,"the Docker API without T\
LS"]],elsewhere:!0}),cn("the Docker API",/docker|dind/,{words:el,alone:[2376,[2377,"Docker Swarm's managers"]]}),vb("the kubelet",/kubelet|k3s|kindest\/node/,{words:/kube|k3s/i,alone:[10250],options:[
/\s(--anonymous-auth=true)(?=\s|$)/,/\s(--authorization-mode[= ]AlwaysAllow)(?=\s|$)/]}),w("Consul",/consul/,{words:/\bconsul\b/i,shared:[8500,8501],sets:"CONSUL_HTTP_TOKEN",closes:[[/^CONSUL_LOCAL_CONFIG$/,
tl]]}),w("Nomad",/nomad/,{words:/nomad/i,shared:[4646],closes:[/^NOMAD_ACL/,[/^NOMAD_LOCAL_CONFIG$/,tl]]}),cn("Vault",/vault|openbao/,{words:/(?:^|[\s/])(?:vault|openbao)(?=[:@\s]|$)/i,shared:[8200],sets:"\
VAULT_DEV_ROOT_TOKEN_ID BAO_DEV_ROOT_TOKEN_ID"}),w("a registry",/registry|distribution\/distribution/,{words:/(?:^|[\s/])registry(?=[:@\s]|$)|distribution\/distribution/i,shared:[5e3],closes:/^REGISTRY_AUTH/}),
w("Mesos' master",/mesos(?:-master)?/,{words:/mesos/i,shared:[5050]}),w("Marathon",/marathon/,{shared:[8080]}),w("Spark's master",/spark(?:-master)?/,{words:/spark/i,shared:[7077,[6066,"Spark's submis\
sions"]],closes:/^SPARK_RPC_AUTHENTICATION_ENABLED$/}),w("Flink's job manager",/flink/,{words:/\bflink\b/i,shared:[8081,6123]}),w("Hadoop",/hadoop(?:-\w+)?/,{words:/hadoop|namenode|resourcemanager|yarn/i,
shared:[[8088,"Hadoop YARN"],[9870,"Hadoop's name node"],[50070,"Hadoop's name node"],[8020,"Hadoop's file system"],[9864,"Hadoop's data node"]]}),w("HBase",/hbase(?:-\w+)?/,{words:/hbase/i,shared:[16e3,
16010,16020]}),w("Hive",/hive(?:server2)?/,{words:/apache\/hive|hive-?server/i,shared:[1e4,9083]}),w("Trino",/trino|presto/,{shared:[8080]}),w("RisingWave",/risingwave/,{shared:[4566,[5691,"RisingWave\
's dashboard"]]}),w("Ray",/ray|ray-ml/,{words:/rayproject|\bray\b/i,shared:[8265,10001]}),w("Dask's scheduler",/dask/,{words:/\bdask\b/i,shared:[8786,8787]}),w("Nacos",/nacos-server/,{words:/nacos/i,shared:[
8848,9848],opens:[[/^NACOS_AUTH_ENABLE$/,de]],closes:/^NACOS_AUTH_ENABLE$/}),w("Temporal",/temporalio\/(?:server|auto-setup|temporal)/,{words:/temporalio\/(?:server|auto-setup|temporal)/i,shared:[7233]}),
w("Kafka Connect",/(?:cp-)?kafka-connect(?:-base)?|debezium\/connect/,{words:/kafka-connect|debezium\/connect/i,shared:[8083]}),w("a schema registry",/(?:cp-)?schema-registry|apicurio-registry(?:-\w+)?/,
{shared:[8081],minor:!0}),w("Kafka's REST proxy",/cp-kafka-rest|kafka-rest/,{shared:[8082]}),w("ksqlDB",/(?:cp-)?ksqldb-server/,{shared:[8088]}),w("Pulsar's administration",/pulsar(?:-all)?/,{words:/apachepulsar\/|streamnative\//i,
shared:[8080],closes:/^(?:PULSAR_PREFIX_)?authenticationEnabled$/}),w("Redpanda's administration",/redpanda/,{shared:[9644],asks:/\bredpanda\.admin_api_require_auth(?=[= :])/}),w("Kong's administratio\
n",/kong(?:-gateway)?/,{words:/(?:^|[\s/])kong(?=[:@\s/-]|$)/i,local:!0,shared:[8001,8444],opens:[[/^KONG_ADMIN_LISTEN$/,/(?:^|[\s,])(?:0\.0\.0\.0|\[::\]):/,/^KONG_ENFORCE_RBAC$/]],closes:/^KONG_ENFORCE_RBAC$/}),
w("Caddy's administration",/caddy/,{configs:[["/etc/caddy/Caddyfile",/^[ \t]+(admin[ \t]+(?:0\.0\.0\.0|\[::\])?:\d+)/m]],local:!0,shared:[2019],opens:[[/^CADDY_ADMIN$/,/^(?:tcp\/)?(?:0\.0\.0\.0|\[::\])?:\d+$/]]}),
w("Envoy's administration",/envoy/,{words:/envoyproxy\/|\benvoy\b/i,shared:[9901]}),cn("Traefik's administration",/traefik/,{configs:[["/etc/traefik/traefik.yml",/^api:[ \t]*(?:#.*)?\n(?:(?:[ \t].*)?\n){0,40}?[ \t]+(insecure:[ \t]*["']?true)\b/m],
["/etc/traefik/traefik.yaml",/^api:[ \t]*(?:#.*)?\n(?:(?:[ \t].*)?\n){0,40}?[ \t]+(insecure:[ \t]*["']?true)\b/m],["/etc/traefik/traefik.toml",/^\[api\][ \t]*\n(?:(?:[^[\n].*)?\n){0,40}?[ \t]*(insecure[ \t]*=[ \t]*true)\b/m]],
opens:[[/^TRAEFIK_API_INSECURE$/,N]],options:[/(?:^|\s)(--api\.insecure(?:[= ]true)?)(?=\s|$)(?! false)/i]}),S("control","default")("APISIX' administration",/apisix/,{words:/apache\/apisix/i,shared:[9180]}),
w("Ollama",/ollama/,{words:/(?:^|[\s/])ollama(?=[:@\s]|$)/i,shared:[11434]}),w("PHP-FPM",/fpm/,{words:/(?:^|[\s/])php:[\w.-]*fpm/i,shared:[9e3]}),w("Node-RED",/node-red(?:-docker)?/,{words:/node-red/i,
shared:[1880]}),w("a terminal",/ttyd|gotty|wetty|shellinabox/,{words:/ttyd|gotty|wetty|shellinabox/i,shared:[7681,3e3,4200],asks:/\s(?:-c|--credential)\b/}),w("Hasura",/graphql-engine/,{shared:[8080],
sets:"HASURA_GRAPHQL_ADMIN_SECRET",closes:/^HASURA_GRAPHQL_ADMIN_SECRETS?$/}),w("JMX",/jmx/,{words:/(?!)/,options:[/(-Dcom\.sun\.management\.jmxremote\.authenticate=false)(?=\s|$|["'])/],opens:[[/^(?:\w+_)?(?:JMX|JAVA|JVM|CATALINA|JAVA_TOOL|JDK_JAVA)_?(?:OPTS|OPTIONS)$/,
/-Dcom\.sun\.management\.jmxremote\.authenticate=false(?:\s|$|["'])/]]}),w("Erlang's port mapper",/erlang/,{shared:[4369],local:!0})],O=S("console","anybody"),K=S("console","asked"),Zt=S("console","de\
fault"),wb=[K("phpMyAdmin",/phpmyadmin/,{words:/phpmyadmin/i,shared:[80,8080],opens:[[/^PMA_USER$/,dn]]}),K("Adminer",/adminer/,{words:/adminer/i,shared:[8080]}),K("pgAdmin",/pgadmin4/,{words:/pgadmin/i,
shared:[80,5050],opens:[[/^PGADMIN_CONFIG_SERVER_MODE$/i,de]],sets:"PGADMIN_DEFAULT_PASSWORD"}),Zt("mongo-express",/mongo-express/,{words:/mongo-express/i,shared:[8081],opens:[[/^ME_CONFIG_BASICAUTH(?:_ENABLED)?$/,
de]],sets:"ME_CONFIG_BASICAUTH_PASSWORD",password:"pass"}),O("RedisInsight",/redisinsight/,{words:/redisinsight/i,shared:[5540,8001]}),O("Redis Commander",/redis-commander/,{words:/redis-commander/i,shared:[
8081],closes:/^HTTP_PASSWORD/}),O("pgweb",/pgweb/,{shared:[8081],closes:/^(?:PGWEB_)?AUTH_PASS$/,asks:/\s--auth-pass\b/}),O("DbGate",/dbgate/,{shared:[3e3],closes:/^(?:LOGINS|LOGIN|PASSWORD|LOGIN_PASSWORD_\w+)$/}),
O("sqlite-web",/sqlite-web|sqlite_web/,{shared:[8080],closes:/^SQLITE_WEB_PASSWORD$/}),K("CloudBeaver",/cloudbeaver/,{shared:[8978]}),O("Cerebro",/cerebro/,{shared:[9e3],closes:/^AUTH_TYPE$/}),O("elas\
ticsearch-head",/elasticsearch-head/,{shared:[9100]}),O("Elasticvue",/elasticvue/,{shared:[8080]}),S("console","varies")("Kibana",/kibana|opensearch-dashboards/,{words:/kibana|opensearch-dashboards/i,
shared:[5601],opens:[[/^DISABLE_SECURITY_DASHBOARDS_PLUGIN$/,N]]}),O("Kafka UI",/kafka-ui/,{words:/(?:provectuslabs|kafbat)\/kafka-ui/i,shared:[8080],closes:/^(?:AUTH_TYPE|SPRING_SECURITY_USER_PASSWORD)$/}),
O("Kafdrop",/kafdrop/,{shared:[9e3]}),O("AKHQ",/akhq/,{shared:[8080],closes:[[/^AKHQ_CONFIGURATION$/,/\b(?:security|basic-auth|oidc|ldap)\b/]]}),O("CMAK",/kafka-manager|cmak/,{shared:[9e3],closes:/^(?:KAFKA_MANAGER_AUTH_ENABLED|basicAuthentication)/}),
O("Redpanda Console",/redpandadata\/console/,{shared:[8080],closes:[/^(?:LOGIN_|AUTHENTICATION_)/,[/^CONSOLE_CONFIG_FILE$/,/^[ \t{]*["']?(?:login|authentication)\b["']?\s*:[^a-z]{0,40}(?!enabled["']?:\s*["']?false)[a-z]/im]]}),
Zt("EMQX's administration",/emqx/,{words:/\bemqx\b/i,shared:[18083],sets:"EMQX_DASHBOARD__DEFAULT_PASSWORD"}),K("Portainer",/portainer(?:-ce|-ee)?/,{words:/portainer\/portainer/i,shared:[9e3,9443]}),O(
"Dozzle",/dozzle/,{shared:[8080],closes:/^DOZZLE_(?:AUTH_PROVIDER|USERNAME)$/,asks:/\s--auth-provider\b/}),O("Flower",/flower/,{words:/\bflower\b/i,shared:[5555],sets:"FLOWER_BASIC_AUTH",closes:/^FLOWER_(?:AUTH|OAUTH2)/,
asks:/\s--(?:basic[-_]auth|auth)\b/}),K("Airflow",/airflow/,{words:/apache\/airflow/i,opens:[[/^AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_ALL_ADMINS$/i,N],[/^AIRFLOW__API__AUTH_BACKENDS?$/i,/(?:^|[.,])(?:airflow\.api\.auth\.backend\.)?default$/],
[/^AIRFLOW__WEBSERVER__(?:AUTHENTICATE|RBAC)$/i,de]],sets:"_AIRFLOW_WWW_USER_PASSWORD AIRFLOW_PASSWORD AIRFLOW_FERNET_KEY AIRFLOW__CORE__FERNET_KEY AIRFLOW__WEBSERVER__SECRET_KEY AIRFLOW__API__SECRET_\
KEY AIRFLOW__API_AUTH__JWT_SECRET",password:"airflow"}),K("Jupyter",/jupyter(?:lab|hub)?|(?:base|minimal|scipy|datascience|tensorflow|pytorch|pyspark|all-spark|r|julia)-notebook/,{configs:[["/home/jov\
yan/.jupyter/jupyter_server_config.py",/^[ \t]*(c\.(?:NotebookApp|ServerApp|IdentityProvider)\.token[ \t]*=[ \t]*(?:''|""))/m]],options:[/(?:^|\s)(--(?:NotebookApp|ServerApp|IdentityProvider)\.(?:token|password))(?:=["']*| ["']*)(?=\s|$)/],
sets:"JUPYTER_TOKEN JUPYTERHUB_CRYPT_KEY JUPYTERHUB_PASSWORD"}),K("RStudio",/rstudio|tidyverse|verse|geospatial|shiny-verse/,{opens:[[/^DISABLE_AUTH$/,N]]}),K("code-server",/code-server/,{words:/codercom\/code-server/i,
shared:[8080]}),K("Grafana",/grafana(?:-oss|-enterprise)?/,{configs:[["/etc/grafana/grafana.ini",/^\[auth\.anonymous\][ \t]*\n(?:(?:[^[\n].*)?\n){0,40}?[ \t]*(enabled[ \t]*=[ \t]*true)\b/m]],opens:[[/^GF_AUTH_(?:ANONYMOUS_ENABLED|DISABLE_LOGIN)$/,
N]],sets:"GF_SECURITY_ADMIN_PASSWORD GF_SECURITY_SECRET_KEY GRAFANA_ADMIN_PASSWORD"}),K("Pi-hole",/pihole/,{opens:[[/^(?:WEBPASSWORD|FTLCONF_webserver_api_password)$/,/^$/,/^(?:WEBPASSWORD_FILE)$/]],sets:"\
WEBPASSWORD FTLCONF_webserver_api_password"}),K("n8n",/n8n/,{opens:[[/^N8N_BASIC_AUTH_ACTIVE$/,de]],sets:"N8N_ENCRYPTION_KEY N8N_BASIC_AUTH_PASSWORD N8N_USER_MANAGEMENT_JWT_SECRET"}),K("Orthanc",/orthanc(?:-python|-plugins)?/,
{shared:[8042],opens:[[/^ORTHANC__AUTHENTICATION_ENABLED$/,de]],password:"orthanc"}),K("File Browser",/filebrowser/,{opens:[[/^FB_NOAUTH$/,N]]}),Zt("Nginx Proxy Manager",/nginx-proxy-manager/,{shared:[
81],password:"changeme"}),Zt("Guacamole",/guacamole/,{password:"guacadmin"}),Zt("Rundeck",/rundeck/,{shared:[4440],password:"admin"}),O("Frigate without a login",/frigate/,{words:/frigate/i,shared:[5e3]}),
O("ESPHome",/esphome/,{words:/esphome\/esphome/i,shared:[6052],closes:/^(?:USERNAME|PASSWORD|ESPHOME_DASHBOARD_\w+)$/,asks:/\s--password\b/}),O("MLflow",/mlflow/,{shared:[5e3]}),O("Dagster",/dagster(?:-k8s|-celery-k8s)?/,
{shared:[3e3]}),O("Webtop",/webtop/,{shared:[3e3,3001],closes:/^PASSWORD$/})],xb=[O("Selenium",/selenium\/(?:standalone|node|hub)(?:-(?:all-browsers|chrome|chromium|firefox|edge))?/,{words:/selenium/i,
shared:[4444],minor:!0,closes:/^SE_(?:ROUTER_)?PASSWORD$/}),S("control","varies")("VNC",/vnc|novnc/,{words:/vnc|selenium|novnc|qemu/i,alone:[5900],shared:[5901,6080,6901],opens:[[/^(?:SE_)?VNC_NO_PASSWORD$/,
N]],sets:"VNC_PW VNC_PASSWORD SE_VNC_PASSWORD"}),S("control","asked")("Remote Desktop",/xrdp|rdesktop/,{words:/rdp|rdesktop/i,alone:[3389]}),w("X11",/x11|xvfb|xserver/,{words:/\bx11\b|xvfb|xserver/i,shared:[
6e3]})],re=S("monitor","anybody"),$b=[re("Prometheus",/prometheus/,{words:/prom(?:etheus)?\/prometheus/i,shared:[9090],options:[/(?:^|\s)(--web\.enable-admin-api)(?=\s|$)/],asks:/\s--web\.config\.file\b/}),
re("Alertmanager",/alertmanager/,{words:/prom(?:etheus)?\/alertmanager/i,shared:[9093],asks:/\s--web\.config\.file\b/}),re("Prometheus' push gateway",/pushgateway/,{words:/prom(?:etheus)?\/pushgateway/i,
shared:[9091],asks:/\s--web\.config\.file\b/}),re("Loki",/loki/,{words:/grafana\/loki/i,shared:[3100]}),re("Tempo",/tempo/,{words:/grafana\/tempo/i,shared:[3200]}),re("Jaeger",/jaeger|all-in-one|jaeger-query/,
{words:/jaegertracing\//i,shared:[16686]}),re("Zipkin",/zipkin(?:-slim)?/,{words:/openzipkin\//i,shared:[9411]}),re("cAdvisor",/cadvisor/,{words:/cadvisor/i,shared:[8080]}),re("Netdata",/netdata/,{words:/netdata\/netdata/i,
shared:[19999]}),re("Glances",/glances/,{words:/nicolargo\/glances/i,shared:[61208],asks:/\s--password\b/}),re("TensorBoard",/tensorboard/,{shared:[6006]})],M=S("datastore","anybody"),Z=S("datastore",
"asked"),mt=S("datastore","varies"),Jt=e=>[/^ALLOW_EMPTY_PASSWORD$/,N,e],Sb=[Z("PostgreSQL",/postgres(?:ql)?(?:-(?!exporter|meta|backup|operator|proxy|admin|client|init|migrat)\w+)?|postgis|pgvector|timescaledb(?:-ha)?|spilo-\d+/,
{configs:[["/var/lib/postgresql/data/pg_hba.conf",/^[ \t]*(host(?:ssl|nossl)?[ \t]+\S+[ \t]+\S+[ \t]+(?!127\.|::1|localhost)\S+[ \t]+trust)\b/m],["/etc/pgbouncer/pgbouncer.ini",/^[ \t]*(auth_type[ \t]*=[ \t]*(?:any|trust))\b/m]],
words:/postg|pgbouncer|pgpool|patroni|timescale|spilo|crunchy|pgvector/i,alone:[5432],shared:[6432],opens:[[/^POSTGRES(?:QL)?_HOST_AUTH_METHOD$/,/^trust$/],[/^POSTGRES(?:QL)?_INITDB_ARGS$/,/(?:--auth(?:-host)?[= ]|-A ?)["']?trust\b/,
/^POSTGRES_HOST_AUTH_METHOD$/],[/^(?:PGBOUNCER_)?AUTH_TYPE$/,/^(?:any|trust)$/],Jt(/^(?:POSTGRESQL|POSTGRES)_PASSWORD(?:_FILE)?$/)],sets:"POSTGRES_PASSWORD POSTGRES_POSTGRES_PASSWORD POSTGRESQL_PASSWO\
RD POSTGRESQL_POSTGRES_PASSWORD POSTGRESQL_REPLICATION_PASSWORD REPMGR_PASSWORD PGPOOL_ADMIN_PASSWORD"}),Z("MySQL",/mysql(?:-server|-cluster)?|mariadb(?:-galera)?|percona(?:-server|-xtradb-cluster)?|singlestoredb-dev/,
{configs:[["/etc/mysql/my.cnf",/^[ \t]*(skip[-_]grant[-_]tables)(?![ \t]*=[ \t]*(?:0|off|false))/im]],words:/mysql|maria|percona/i,alone:[3306],shared:[33060,6033],opens:[[/^(?:MYSQL|MARIADB)_ALLOW_EMPTY_(?:ROOT_)?PASSWORD$/,
dn,/^(?:MYSQL|MARIADB)_(?:ROOT_PASSWORD(?:_FILE|_HASH)?|RANDOM_ROOT_PASSWORD|MASTER_ROOT_PASSWORD)$/],Jt(/^(?:MYSQL|MARIADB)_(?:MASTER_)?ROOT_PASSWORD(?:_FILE)?$/)],options:[/\s(--skip-grant-tables)(?=\s|$)/],
sets:"MYSQL_ROOT_PASSWORD MYSQL_PASSWORD MYSQL_REPLICATION_PASSWORD MARIADB_ROOT_PASSWORD MARIADB_PASSWORD MARIADB_REPLICATION_PASSWORD MARIADB_GALERA_MARIABACKUP_PASSWORD"}),M("MongoDB",/mongo(?:db)?(?:-community-server|-enterprise-server|-sharded|-atlas-local)?|percona-server-mongodb|ferretdb|documentdb/,
{words:/mongo(?!-express|ku|-compass|-gui)|ferretdb|documentdb/i,alone:[27017],shared:[27018,27019],opens:[Jt(/^MONGODB_ROOT_PASSWORD(?:_FILE)?$/)],sets:"MONGO_INITDB_ROOT_PASSWORD MONGODB_ROOT_PASSWO\
RD MONGODB_PASSWORD MONGODB_REPLICA_SET_KEY MONGODB_INITDB_ROOT_PASSWORD",closes:/^(?:MONGO(?:DB)?_INITDB_ROOT_PASSWORD|MONGODB_ROOT_PASSWORD)_FILE$/,asks:/\s--(?:auth|keyFile|clusterAuthMode)\b/}),M(
"Redis",/redis(?:-stack(?:-server)?|-cluster|-sentinel)?|redislabs\/redis|valkey(?:-bundle|-cluster|-sentinel)?|keydb|dragonfly|kvrocks|redict|microsoft\/garnet/,{configs:[["/usr/local/etc/redis/redis\
.conf",/^[ \t]*(protected-mode[ \t]+no)\b/m,/^[ \t]*(?:requirepass|aclfile|user)[ \t]+\S/m]],words:/redis(?!insight|-commander|-exporter|_exporter)|valkey|keydb|dragonfly|codis|sentinel|redict/i,alone:[
6379],shared:[[26379,"Redis Sentinel"],16379],opens:[[/^(?:REDIS|VALKEY)(?:_EXTRA)?_(?:ARGS|FLAGS)$/,/^(?!.*--requirepass).*--protected-mode\s+no\b/s],Jt(/^(?:REDIS|VALKEY|KEYDB)_PASSWORD(?:_FILE)?$/)],
options:[/\s(--protected-mode[ =]no)(?=\s|$|["'])/],keys:"REDIS_MASTER_PASSWORD",sets:"REDIS_PASSWORD VALKEY_PASSWORD KEYDB_PASSWORD DFLY_REQUIREPASS",closes:/^(?:REDIS|VALKEY|KEYDB)_PASSWORD_FILE$/,asks:/\s--(?:requirepass|aclfile|user)\b/}),
M("Memcached",/memcached/,{words:/memcache/i,alone:[11211],sets:"MEMCACHED_PASSWORD",asks:/\s(?:-S|--enable-sasl|-Y)\b/}),mt("Elasticsearch",/elasticsearch(?:-oss|-wolfi)?/,{configs:[["/usr/share/elas\
ticsearch/config/elasticsearch.yml",/^[ \t]*(xpack\.security\.enabled:[ \t]*["']?false)\b/m]],words:/elastic(?!vue|search-head|search-exporter|-agent)|\bes\b/i,alone:[9200],shared:[9300],opens:[[/^xpack[._]security[._]enabled$/i,
de]],options:[/(?:^|\s|-E)(xpack\.security\.enabled=false)(?=\s|$)/],sets:"ELASTIC_PASSWORD ELASTICSEARCH_PASSWORD"}),Z("OpenSearch",/opensearch/,{configs:[["/usr/share/opensearch/config/opensearch.ym\
l",/^[ \t]*(plugins\.security\.disabled:[ \t]*["']?true)\b/m]],words:/opensearch(?!-dashboards)/i,shared:[9200,9300,[9600,"OpenSearch's performance analyzer"]],opens:[[/^(?:DISABLE_SECURITY_PLUGIN|plugins\.security\.disabled)$/,
N]],options:[/(?:^|\s|-E)(plugins\.security\.(?:enabled=false|disabled=true))(?=\s|$)/],sets:"OPENSEARCH_INITIAL_ADMIN_PASSWORD OPENSEARCH_PASSWORD"}),Z("CouchDB",/couchdb/,{words:/couchdb/i,shared:[5984],
sets:"COUCHDB_PASSWORD COUCHDB_SECRET"}),M("Couchbase",/couchbase(?:\/server)?/,{words:/couchbase/i,shared:[8091,8092,8093,8094,8095,8096,11210],sets:"COUCHBASE_ADMINISTRATOR_PASSWORD"}),M("Cassandra",
/cassandra|dse-server/,{configs:[["/etc/cassandra/cassandra.yaml",/^[ \t]*(authenticator:[ \t]*(?:class_name:[ \t]*)?AllowAllAuthenticator)\b/m]],words:/cassandra/i,alone:[9042],shared:[7e3,[7199,"Cas\
sandra's JMX"],9160],opens:[[/^CASSANDRA_AUTHENTICATOR$/,/^AllowAllAuthenticator$/]],options:[/\s(--authenticator[= ]AllowAllAuthenticator)(?=\s|$)/],sets:"CASSANDRA_PASSWORD",closes:/^CASSANDRA_AUTHENTICATOR$/,
password:"cassandra"}),M("ScyllaDB",/scylla/,{words:/scylla/i,shared:[9042,[1e4,"ScyllaDB's administration"]],asks:/\s--authenticator[= ]PasswordAuthenticator/}),mt("InfluxDB",/influxdb(?:3-core|3-enterprise)?/,
{configs:[["/etc/influxdb/influxdb.conf",/^[ \t]*(auth-enabled[ \t]*=[ \t]*false)\b/m]],words:/influx/i,alone:[8086],shared:[8181,[8088,"InfluxDB's backups"]],opens:[[/^INFLUXDB_HTTP_AUTH_ENABLED$/,de],
[/^INFLUXDB3_(?:START_)?WITHOUT_AUTH$/,N]],sets:"DOCKER_INFLUXDB_INIT_PASSWORD DOCKER_INFLUXDB_INIT_ADMIN_TOKEN INFLUXDB_ADMIN_PASSWORD INFLUXDB_ADMIN_USER_PASSWORD INFLUXDB_ADMIN_USER_TOKEN INFLUXDB_\
USER_PASSWORD INFLUXDB_READ_USER_PASSWORD INFLUXDB_WRITE_USER_PASSWORD"}),Z("ClickHouse",/clickhouse(?:-server)?/,{words:/clickhouse/i,shared:[8123,8443,9e3,9004,9005,9009,9440],opens:[[/^CLICKHOUSE_SKIP_USER_SETUP$/,
/^1$/],Jt(/^CLICKHOUSE_(?:ADMIN_)?PASSWORD(?:_FILE)?$/)],sets:"CLICKHOUSE_PASSWORD CLICKHOUSE_ADMIN_PASSWORD"}),Z("Neo4j",/neo4j(?:-enterprise)?/,{words:/neo4j/i,shared:[7473,7474,7687,[6362,"Neo4j's \
backups"]],opens:[[/^NEO4J_AUTH$/,/^none$/],[/^NEO4J_(?:dbms|server)_security_auth__?enabled$/,de]],sets:"NEO4J_AUTH",password:"neo4j"}),M("Memgraph",/memgraph(?:-mage|-platform)?/,{words:/memgraph/i,
shared:[7687,7444]}),M("RethinkDB",/rethinkdb/,{words:/rethinkdb/i,shared:[28015,29015,[8080,"RethinkDB's administration"]],asks:/\s--initial-password\b/}),Z("ArangoDB",/arangodb/,{words:/arangodb/i,shared:[
8529],opens:[[/^ARANGO_NO_AUTH$/,dn]],options:[/\s(--server\.authentication[= ]false)(?=\s|$)/],sets:"ARANGO_ROOT_PASSWORD"}),Z("OrientDB",/orientdb/,{shared:[2424,2480],sets:"ORIENTDB_ROOT_PASSWORD"}),
mt("RavenDB",/ravendb/,{words:/ravendb/i,shared:[8080,38888],opens:[[/^RAVEN_Security_UnsecuredAccessAllowed$/i,/\bP(?:ublic|rivate)Network\b/i]],options:[/(--Security\.UnsecuredAccessAllowed[= ]["']?P(?:ublic|rivate)Network)/i]}),
Z("SQL Server",/mssql\/server(?:\/[\s\S]*)?|mssql-server(?:-linux)?|azure-sql-edge/,{words:/mssql|sql-?server|azure-sql/i,alone:[1433],sets:"MSSQL_SA_PASSWORD SA_PASSWORD"}),Z("Oracle Database",/oracle-(?:xe|free)(?:-\w+)?|database\/(?:free|enterprise|express)|oracle\/database/,
{words:/oracle(?!linux)/i,alone:[1521],shared:[5500],sets:"ORACLE_PWD ORACLE_PASSWORD APP_USER_PASSWORD"}),Z("Db2",/db2(?:_community\/db2)?/,{shared:[5e4],sets:"DB2INST1_PASSWORD"}),mt("CockroachDB",/cockroach(?:db)?(?:-unstable)?/,
{words:/cockroach/i,shared:[26257,[8080,"CockroachDB's console"]],options:[/^(?:(?:\/\S*)?cockroach(?:\.sh)? (?:start|start-single-node|demo)|start-single-node)(?: .*)? (--insecure)(?=\s|=true|$)/]}),
M("TiDB",/pingcap\/(?:tidb|tikv|pd)/,{words:/\b(?:tidb|tikv)\b|pingcap\/pd/i,shared:[4e3,10080,20160,[2379,"TiDB's placement driver"]]}),M("YugabyteDB",/yugabyte(?:db)?/,{words:/yugabyte/i,shared:[5433,
7e3,9042,15433],sets:"YSQL_PASSWORD YCQL_PASSWORD"}),M("CrateDB",/crate/,{words:/(?:^|[\s/])crate(?:db)?(?=[:@\s]|$)/i,shared:[4200,5432]}),M("StarRocks or Doris",/starrocks\/(?:fe|be|allin1)-ubuntu|(?:apache|selectdb)\/doris[\w.-]*/,
{words:/starrocks|(?:apache|selectdb)\/doris/i,shared:[8030,9030]}),mt("QuestDB",/questdb/,{words:/questdb/i,shared:[9e3,8812,9009],sets:"QDB_PG_PASSWORD QDB_HTTP_PASSWORD",password:"quest"}),M("Victo\
riaMetrics",/victoria-(?:metrics|logs)/,{shared:[8428,9428],asks:/\s-{1,2}httpAuth\.password\b/}),M("Aerospike",/aerospike(?:-server(?:-enterprise)?)?/,{words:/aerospike/i,shared:[3e3,3001,3002]}),Z("\
Firebird",/firebird/,{words:/firebird/i,shared:[3050],sets:"ISC_PASSWORD FIREBIRD_ROOT_PASSWORD",password:"masterkey"}),M("rqlite",/rqlite/,{words:/rqlite/i,shared:[4001],asks:/\s-auth\b/}),S("datasto\
re","default")("TDengine",/tdengine(?:-ee)?/,{shared:[6030,6041,6060],sets:"TAOS_ROOT_PASSWORD",password:"taosdata"}),S("datastore","default")("immudb",/immudb/,{shared:[3322,9497],sets:"IMMUDB_ADMIN_\
PASSWORD",password:"immudb"}),M("Dgraph",/dgraph|dgraph\/standalone/,{shared:[8080,9080],asks:/\s--acl\b/}),M("Apache Ignite",/ignite/,{words:/\bignite\b/i,shared:[10800]}),M("Hazelcast",/hazelcast(?:-enterprise)?/,
{words:/hazelcast/i,shared:[5701]}),Z("Infinispan",/infinispan(?:\/server)?/,{words:/infinispan/i,shared:[11222]}),mt("SurrealDB",/surrealdb/,{words:/surrealdb/i,shared:[8e3],opens:[[/^SURREAL_(?:UNAUTHENTICATED|NO_AUTH)$/,
N]],options:[/\s(--unauthenticated)(?=\s|$)/],sets:"SURREAL_PASS"}),M("etcd",/etcd/,{words:/etcd/i,alone:[2379],shared:[[2380,"etcd's peers"]],opens:[[/^ALLOW_NONE_AUTHENTICATION$/,N,/^ETCD_ROOT_PASSWORD(?:_FILE)?$/]],
sets:"ETCD_ROOT_PASSWORD",closes:/^ETCD_(?:CLIENT_CERT_AUTH|TRUSTED_CA_FILE)$/,asks:/\s--(?:client-cert-auth|trusted-ca-file)\b/})],ne=S("debug","anybody"),Xt=S("back door","varies"),j=/(?!)/,_b=[ne("\
the Delve debugger",j,{words:/\bdlv\b|delve|golang/i,alone:[2345]}),ne("the Java debugger",j,{words:/jdwp|java|jdk|jre|maven|gradle|spring|tomcat|temurin|corretto/i,alone:[5005]}),ne("the Node.js debu\
gger",j,{words:/node|--inspect|npm|yarn/i,alone:[9229]}),ne("the Ruby debugger",j,{words:/ruby-debug|rdebug|debase/i,shared:[1234]}),ne("the Python debugger",j,{words:/debugpy|ptvsd/i,shared:[5678]}),
ne("the Node.js debugger",j,{words:/--debug\b/i,shared:[5858]}),ne("the JBoss debugger",j,{words:/jboss|wildfly|keycloak/i,shared:[8787]}),ne("Chrome's debugger",j,{words:/chrom(?:e|ium)\b|puppeteer|playwright|browserless/i,
shared:[9222]}),ne("the Delve debugger",j,{words:/\bdlv\b|delve/i,shared:[4e4]}),ne("the .NET debugger",j,{words:/msvsmon|remote[-_]?debug/i,shared:[4022,4024,4026]}),ne("gdbserver",j,{words:/\bgdbserver\b/i,
shared:[2159]})],Eb=[Xt("a usual back door",j,{words:/selenium|metasploit|msf|grid/i,alone:[4444]}),Xt("a usual back door",j,{words:/flower|adb|android|celery|prisma|studio/i,alone:[5555]}),Xt("a usua\
l back door",j,{words:/irc|kvrocks/i,alone:[6666]}),Xt("a usual back door",j,{words:/terraria|game|server/i,alone:[7777]}),Xt("a usual back door",j,{words:j,alone:[31337]})],L=S("datastore","anybody"),
Ob=S("datastore","asked"),Ab=[L("Solr",/solr/,{words:/\bsolr\b/i,shared:[8983],closes:/^SOLR_AUTH(?:_TYPE|ENTICATION_OPTS)$/}),L("Meilisearch",/meilisearch/,{words:/meilisearch/i,shared:[7700],sets:"M\
EILI_MASTER_KEY",asks:/\s--master-key\b/}),Ob("Typesense",/typesense/,{words:/typesense/i,shared:[8108],sets:"TYPESENSE_API_KEY"}),L("Qdrant",/qdrant/,{words:/qdrant/i,shared:[6333,6334],sets:"QDRANT_\
_SERVICE__API_KEY"}),L("Weaviate",/weaviate/,{words:/weaviate/i,shared:[8080,50051],opens:[[/^AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED$/,N]],sets:"AUTHENTICATION_APIKEY_ALLOWED_KEYS",closes:/^AUTHENTICATION_(?:APIKEY|OIDC|DB_USERS)_ENABLED$/}),
L("Milvus",/milvus/,{words:/milvus/i,shared:[19530,9091],closes:/^COMMON_SECURITY_AUTHORIZATIONENABLED$/i}),L("Chroma",/chroma(?:db)?/,{words:/chromadb|\bchroma\b/i,shared:[8e3],closes:/^CHROMA_SERVER_AUTHN?_/}),
L("Vespa",/vespa/,{shared:[8080,[19071,"Vespa's configuration server"]]}),L("Manticore Search",/manticore/,{words:/manticore/i,shared:[9306,9308,9312]})],Db=[L("ZooKeeper",/(?:cp-)?zookeeper/,{words:/zookeeper/i,
shared:[2181],opens:[[/^ALLOW_ANONYMOUS_LOGIN$/,N,/^ZOO_ENABLE_AUTH$/]],closes:[/^ZOO_ENABLE_AUTH$/,[/^(?:KAFKA_OPTS|(?:SERVER_)?JVMFLAGS|ZOO_CFG_EXTRA)$/,/auth\.login\.config|authProvider|AuthScheme/]]}),
L("Kafka",/(?:cp-)?kafka(?:-native)?|cp-server|redpanda/,{words:/kafka(?!-ui|drop|-connect|-rest|-manager|-exporter|hq)|redpanda(?!-console)/i,shared:[9092,9094,19092,29092],opens:[[/^ALLOW_PLAINTEXT_LISTENER$/,
N,/^KAFKA_CLIENT_PASSWORDS?$/]],sets:"KAFKA_CLIENT_PASSWORDS",keys:"KAFKA_INTER_BROKER_PASSWORD KAFKA_CONTROLLER_PASSWORD",closes:[/^KAFKA_.*(?:SASL|SSL_CLIENT_AUTH)/,[/^KAFKA_.*(?:LISTENERS?|PROTOCOL|PROTOCOL_MAP)$/,
/\bSASL_/]],asks:/\bredpanda\.(?:enable_sasl|kafka_enable_authorization)(?=[= :])/}),S("datastore","default")("RabbitMQ",/rabbitmq/,{words:/rabbit|amqp|qpid/i,alone:[5672,[15672,"RabbitMQ's administra\
tion"]],shared:[5671,15671,25672],sets:"RABBITMQ_DEFAULT_PASS RABBITMQ_PASSWORD",keys:"RABBITMQ_ERLANG_COOKIE",closes:/^RABBITMQ_DEFAULT_PASS_FILE$/,password:"guest"}),L("NATS",/nats(?:-streaming)?/,{
words:/\bnats\b/i,shared:[4222,6222,[8222,"NATS' monitoring"]],asks:/\s-{1,2}(?:auth|user|pass|tlsverify)\b/}),L("NSQ",/nsq/,{words:/\bnsq(?:d|lookupd|admin)?\b/i,shared:[4150,4151,4160,4161,[4171,"NS\
Q's administration"]]}),L("Gearman",/gearmand?/,{words:/gearman/i,shared:[4730]}),L("Beanstalkd",/beanstalkd/,{words:/beanstalk/i,shared:[11300]}),S("datastore","default")("ActiveMQ",/activemq(?:-classic|-artemis)?/,
{words:/activemq|artemis/i,shared:[61616,5672,[8161,"ActiveMQ's administration"]],opens:[[/^ANONYMOUS_LOGIN$/,N]],sets:"ACTIVEMQ_ADMIN_PASSWORD ACTIVEMQ_CONNECTION_PASSWORD ACTIVEMQ_WEB_PASSWORD ARTEM\
IS_PASSWORD",password:"artemis"}),L("Pulsar",/pulsar(?:-all)?/,{words:/pulsar(?!-manager)/i,shared:[6650],closes:/^(?:PULSAR_PREFIX_)?authenticationEnabled$/}),L("RocketMQ",/rocketmq/,{words:/rocketmq(?!-dashboard|-console)/i,
shared:[9876,10911]})],un=S("broker","anybody"),Rb=[un("MQTT",/(?:eclipse-)?mosquitto/,{words:/\bmosquitto:1\b/i,shared:[1883],configs:[["/mosquitto/config/mosquitto.conf",/^[ \t]*(allow_anonymous[ \t]+true)\b/m]],
options:[/(?:^|[\s/])(mosquitto-no-auth\.conf)(?=\s|$)/]}),un("MQTT",/emqx|nanomq|hivemq(?:4|-ce)?|vernemq/,{words:/\bemqx\b|nanomq|hivemq/i,shared:[1883,8083],opens:[[/^(?:EMQX_ALLOW_ANONYMOUS|DOCKER_VERNEMQ_ALLOW_ANONYMOUS|HIVEMQ_ALLOW_ALL_CLIENTS)$/,
N]],closes:[/^EMQX_AUTHENTICATION/,[/^HIVEMQ_ALLOW_ALL_CLIENTS$/,de]]}),S("broker","default")("MinIO",/minio/,{shared:[9e3,[9001,"MinIO's console"]],sets:"MINIO_ROOT_PASSWORD MINIO_SECRET_KEY",closes:/^MINIO_(?:ROOT_PASSWORD|SECRET_KEY)_FILE$/,
password:"minioadmin"}),un("SeaweedFS",/seaweedfs/,{words:/seaweedfs/i,shared:[8333,8888,9333,8080]})],pn=[Sb,Ab,Db,Rb,yb,wb,xb,$b,_b,Eb],bt=pn.flat(),hn=bt.flatMap(e=>["shared","alone"].flatMap(t=>e[t].
map(s=>{let[r,n]=typeof s=="number"?[s,e.name]:s;return{port:r,what:n,shared:t==="shared",service:e}}))).sort((e,t)=>Number(t.shared)-Number(e.shared)),fn=new Map;for(let e of hn){let t=fn.get(e.port);
t?t.push(e):fn.set(e.port,[e])}var Mb=({from:e,to:t})=>e===t?fn.get(e)??[]:hn.filter(({port:s})=>s>=e&&s<=t);function sl(e){let t=gn.get(e);if(!t){let s=ln(e);t=pn.flatMap((r,n)=>Nb[n]?.(s)?r.filter(({
images:i})=>i.test(s)):[])}return gn.size<jb&&gn.set(e,t),t}var Nb=pn.map(e=>Ts(()=>e.map(({images:t})=>t))),gn=new Map,jb=1e4,Ib=e=>sl(e).some(({kind:t})=>t==="datastore");function Tb(e,t,s=()=>[]){if(!Cb.
test(ln(e))||!Pb(e))return!1;let r=rl.filter(([i,a])=>i.test(e)&&a.test(t)),n=([,,i])=>i!==void 0&&s().some(([a,o])=>i.test(a)&&o!=="");return r.length>0&&!r.some(n)}var rl=bt.flatMap(({opens:e})=>e),
Cb=/auth|secur|passw|admin|opt(?:ion)?s|args|flags|anonymous|allow|login|pma_user|rbac|skip_user|server_mode/,Pb=ee(1e3,Ts(()=>rl.map(([e])=>e))),nl=[/(?:^|\s)(--no-?auth|--auth[ =](?:none|false)|--disable-auth\w*|--anonymous-auth=true|--rc-no-auth|--without-auth)(?=\s|$|["'])/,
...bt.flatMap(e=>e.options)],il=Ts(()=>nl),al=/auth|secur|grant|protected|admin-api|token|password/i;function Lb(e,t=""){if(!(!al.test(e)&&!al.test(t))&&!(!il(e)&&!(t&&il(`${t} ${e}`)))&&!/\s--(?:requirepass|aclfile)\b/.
test(e))for(let s of nl){let r=(s.exec(e)??(t?s.exec(`${t} ${e}`):null))?.[1];if(r)return r}}var Wb=({sets:e,closes:t,asks:s},r,n)=>r.some(([i,a])=>a!==""&&e.some(o=>o.toUpperCase()===i.toUpperCase())||
t.some(([o,l])=>o.test(i)&&(a===void 0||l.test(a))))||s!==void 0&&Ub(s,n);function Ub(e,t){let s=e.exec(t);return s!==null&&!/^[= ](?:0|false|no|off)(?=\s|$)/i.test(t.slice(s.index+s[0].length))}var zb=new Set(
bt.flatMap(({sets:e,keys:t})=>[...e,...t].map(s=>s.toUpperCase()))),Fb=bt.flatMap(({password:e})=>e===void 0?[]:[e]),qb=bt.flatMap(({configs:e})=>e);function Bb([,e,t],s){let r=s.length<Hb&&!t?.test(s)?
e.exec(s):null,n=r?.[1];if(!r||n===void 0)return;let i=r.index+r[0].length;return{start:i-n.length,end:i}}var Hb=1e5,Kb={keycloak:"KEYCLOAK_ADMIN_PASSWORD KEYCLOAK_PASSWORD KC_BOOTSTRAP_ADMIN_PASSWORD\
 KC_BOOTSTRAP_ADMIN_CLIENT_SECRET",authentik:"AUTHENTIK_SECRET_KEY AUTHENTIK_BOOTSTRAP_PASSWORD AUTHENTIK_BOOTSTRAP_TOKEN",openldap:"LDAP_ADMIN_PASSWORD LDAP_CONFIG_PASSWORD LDAP_READONLY_USER_PASSWOR\
D LDAP_CONFIG_ADMIN_PASSWORD LDAP_ACCESSLOG_ADMIN_PASSWORD",wordpress:"WORDPRESS_PASSWORD WORDPRESS_AUTH_KEY WORDPRESS_SECURE_AUTH_KEY WORDPRESS_LOGGED_IN_KEY WORDPRESS_NONCE_KEY WORDPRESS_AUTH_SALT W\
ORDPRESS_SECURE_AUTH_SALT WORDPRESS_LOGGED_IN_SALT WORDPRESS_NONCE_SALT","nextcloud owncloud":"NEXTCLOUD_ADMIN_PASSWORD OWNCLOUD_ADMIN_PASSWORD","joomla drupal moodle mediawiki":"JOOMLA_ADMIN_PASSWORD\
 JOOMLA_PASSWORD DRUPAL_PASSWORD MOODLE_PASSWORD MEDIAWIKI_PASSWORD REDMINE_PASSWORD REDMINE_SECRET_KEY_BASE","odoo ghost magento prestashop":"ODOO_PASSWORD GHOST_PASSWORD MAGENTO_PASSWORD PRESTASHOP_\
PASSWORD",superset:"SUPERSET_SECRET_KEY SUPERSET_PASSWORD",sonarqube:"SONARQUBE_PASSWORD SONAR_WEB_SYSTEMPASSCODE","gitlab jenkins":"GITLAB_ROOT_PASSWORD GITLAB_SECRETS_DB_KEY_BASE GITLAB_SECRETS_SECR\
ET_KEY_BASE GITLAB_SECRETS_OTP_KEY_BASE JENKINS_PASSWORD","gitea drone":"GITEA_ADMIN_PASSWORD GITEA__security__SECRET_KEY GITEA__security__INTERNAL_TOKEN DRONE_RPC_SECRET","registry harbor":"REGISTRY_\
HTTP_SECRET HARBOR_ADMIN_PASSWORD",litellm:"LITELLM_MASTER_KEY LITELLM_SALT_KEY","code-server linuxserver":"SUDO_PASSWORD","vsftpd pure-ftpd":"FTP_PASS FTP_PASSWORD FTP_USER_PASS","kafka-ui spring":"S\
PRING_SECURITY_USER_PASSWORD"},ol=new Set([...zb,...Object.values(Kb).flatMap(e=>e.toUpperCase().split(" "))]),Gb=/(?:^|_)(?:ROOT|ADMIN|ADMINISTRATOR|SUPERUSER|DEFAULT|INITIAL|BOOTSTRAP)(?:_USER)?_?(?:PASSWORD|PASSWD|PASS|PWD)$/,
ll=e=>ol.has(e.toUpperCase())||Gb.test(e.toUpperCase()),dl=[[/^NEO4J_AUTH$/,"/"],[/^(?:\w+_)?BASIC_?AUTH$/i,":"],[/^(?:AUTH|(?:\w+_)?(?:HTTP|ADMIN|API|PROXY|WEB|DASHBOARD|ELASTIC|ELASTICSEARCH|OPENSEARCH|KIBANA|COUCHDB|NEXUS|CHISEL)_AUTH)$/,
":",/^[\w.@+-]{1,64}:(?!\/\/|\d{1,5}(?:[/,]|$))/],[/^SFTP_USERS$/,":"],[/^USER\d*$/,";"],[/^USERS$/,"|"]],cl=e=>/AUTH|USER/i.test(e)&&dl.some(([t])=>t.test(e));function ul(e,t){let[,s="",r]=dl.find(([
i])=>i.test(e))??[],n=s?t.indexOf(s):-1;return n<0||r?.test(t)===!1?void 0:t.slice(n+1)}var Yb=/^(?:BUNDLE_(?!(?:MIRROR|BUILD|LOCAL|PLUGIN)__|GEM__[A-Z]+(?:_[A-Z]+)*$)[A-Z0-9]+(?:_{2,3}[A-Z0-9]+)+|TF_TOKEN_\w+|POETRY_PYPI_TOKEN_\w+|CONAN_PASSWORD(?:_\w+)?|NuGetPackageSourceCredentials_\w+|VSS_NUGET_EXTERNAL_FEED_ENDPOINTS|COMPOSER_AUTH|DOCKER_AUTH_CONFIG|SSHPASS|NEO4J_AUTH)$/,
Vb=e=>Yb.test(e)||ol.has(e.toUpperCase()),kt=e=>e.replace(/([a-z0-9])([A-Z])/g,"$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter(Boolean),Zb=/^(?:password|passwd|passphrase|pwd|psw|secret|secrets|token|apikey|secretkey|privatekey|credential|credentials|creds|bindpw|rootpw|\w{2,}(?:password|passwd|secret|apikey|token|pwd)|(?:db|pg|sql|redis|mysql|smtp|ftp|ldap)pass)$/,
Jb=/^(?:VITE|REACT_APP|VUE_APP|GATSBY)_/,Xb=new Set(["api","access","private","secret","encryption","encrypt","signing","sign","auth","master","app","account","license","session","cookie","jwt","ssh",
"service","deploy","hmac","aes","cipher","shared","stripe","sendgrid","openai","anthropic"]),pl=e=>/pass|pw|psw|secret|token|key|cred|auth|cookie|bundle_|pat(?![a-z])|salt|pepper/.test(e),Qb=ee(2e3,e=>pl(
e.toLowerCase())),J=e=>e.length<=200&&e0(e),e0=ee(2e3,e=>{if(Vb(e))return!0;let t=kt(e).map(n=>n.replace(/([a-z]{2})\d{1,2}$/,"$1")),[s=""]=t,r=t[t.length-1];return r===void 0||t.includes("public")||t.
includes("pub")||/^(?:no|without)$/.test(s)&&t.length<=3||/^(?:NO)?PASSWD$/.test(e)||/(?:^|_)(?:uwsgi|fastcgi|scgi|grpc)_pass$/i.test(e)||t.some(n=>/^(?:allow|skip|disable|known)$/.test(n))||(t.includes(
"gpg")||t.includes("pgp"))&&!t.includes("private")&&/^keys?$/.test(r)||/^(?:max|min|num)$/.test(s)&&r==="token"||t.slice(-3).join(" ")==="initial cluster token"||/(?:key|trust)_?store_(?:\w{1,80}_)?credentials$|ssl_(?:\w{1,80}_)?credentials$/i.
test(e)?!1:/^(?:pass|pat|pw)$/.test(r)?t.length>1:/^keys?$/.test(r)&&Jb.test(e)&&!t.some(n=>/^(?:secret|private|encrypt|encryption)$/.test(n))?!1:r==="key"||r==="keys"?t.slice(0,-1).some(n=>Xb.has(n)):
/^(?:salt|pepper)$/.test(r)?t.length>1:t.some((n,i)=>Zb.test(n)&&t0(t.slice(i+1)))}),t0=e=>e.every(t=>/^(?:\d+|key|keys|base|value|default|prod|production|dev|development|staging|test|root|admin|primary|secondary|old|new|current|previous|plain|text|encoded|base64|b64)$/.
test(t)),s0=/(?:^|_)(?:(?:app|application|auth|nextauth|session|sessions|cookie|cookies|jwt|signing|encryption|django|flask|rails|laravel|symfony)_(?:secret|key|secret_key)|secret_key|secret_key_base|key_base|secret)(?:_base)?$/;
function r0(e){let t=kt(e);return s0.test(t.join("_"))&&!t.some(s=>/^(?:client|consumer|oauth|oauth2|oidc|access|api|aws|s3|minio|webhook)$/.test(s))}function n0(e,t){let s=kt(e).join("_");if(!/(?:^|_)access_key(?:_|$)/.
test(s))return!1;let r=["secret_key","secret_access_key","access_key_secret","access_secret","secret"].map(i=>s.replace("access_key",i)),n=new Set([...t].map(i=>kt(i).join("_")));return r.some(i=>n.has(
i))}var i0=/^(?:<.*>|\[.*\]|\{.*\}|%.*%|\.{3,}|\*+(?:\w+\*+)?|-+|_+|__\w+__|@\w+@|[\w-]{1,20}\.{3})$/,hl=/^(?:x{3,}|y?our[-_ ].*|.*[-_](?:here|goes[-_]here|place[-_]?holder)|(?:insert|enter|put|replace|add|set)[-_ ](?:me|this|your|a)?.*|my[-_](?:secret|token|key)|my[\w-]{0,24}api[-_]?(?:key|token)|demo[-_](?:api[-_])?(?:key|token)|not[-_ ](?:a[-_ ])?(?:real|needed|set)(?:[-_ ].*)?|(?:fake|dummy|mock|sample|example|place[-_]?holder|redacted|removed|hidden|masked|todo|tbd|fixme|user[-_ ](?:provided|supplied|defined)|none|null|nil|undefined|unset|empty|n\/a|na|false|true|yes|no|on|off|default|auto|random|generated?|unused|invalid|disabled|enabled|optional|required|public)(?:[-_ ].*)?)$/i,
a0=/^(?:[0-3]x0{16,}(?:[0-9a-f]{0,2}|AA)|6LeIxAcTAAAAA[\w-]{27})$/i,o0=/^(?:0x)?(?:(?:dead|feed|cafe|babe|beef|face|fade|f00d|d00d|c0de|bad|8bad|baad|abad|c0ffee|decaf|defaced|facade|deca|ba5e|b00b|1ce|fa11|c0ld|5eed)[-_:]?){2,}$/i,
mn=new Set([...Fb,..."admin admin123 administrator changeit changeme change_me change-me changethis default demo docker example foobar guest letmein master minio minioadmin mongo mysql nextcloud pass \
pass123 passw0rd passwd password password1 password123 postgres postgresql qwerty rabbitmq redis root rootpass rootpassword sa secret secret123 supersecret test test123 toor user welcome wordpress zab\
bix 1234 12345 123456 12345678 123456789 grafana keycloak airflow superset sonar neo4j elastic".split(" ")]),l0=/^(?:an?[-_ ])?(?:(?:and|or|very|long|random|randomly|generated|strong|secure|unique|alphanumeric)[-_ ]){1,6}(?:string|value|text|characters?|phrase|secret|key|token)(?:[-_ ](?:string|value|text|key|token))?$|change[-_ ]?(?:me|this\b|it\b)|please[-_ ]?change|^(?:my|very|some)?[-_]?(?:super|very)?[-_]?(?:secure|strong|secret|good|bad)?[-_]?\w{0,12}[-_]?password\d*!?$/i;
function Cs(e,t,s){let r=gl(t);return r===""||/^(?:true|false|yes|no|on|off|null|none|nil|~|0|1)$/i.test(r)||/\$\{|\$\(|\uFFFC/.test(r)||s&&r.startsWith("$")||/^(?:\.{0,2}|~)\/[\w@%+=:,./-]*$|^[A-Za-z]:\\/.
test(r)||/^(?:file|vault|ssm|arn|env|secret|op|ref\+\w+|awssm|gcpsm|sops):|^ENC\[/i.test(r)||/EXAMPLE(?:KEY)?$/.test(r)||/^(?:%[\w.]+%\/)?(?:[\w@.-]+\/)*[\w-]+\.(?:sh|py|json|ya?ml|txt|pem|key|crt|conf|cfg|properties|ini|env|php|js|rb)$/.
test(r)?!0:i0.test(r)||u0(r)||p0(e)&&f0(r)||g0(e,r)}function bn(e){let t=gl(e),s=t.replace(xo,"");return kn(t)||hl.test(t)||o0.test(t)||a0.test(t)||s!==t&&fl(s)}function d0(e){let t=e.replace(xo,"");return kn(
e.slice(-12))||t!==e&&fl(t)}var fl=e=>kn(e)||hl.test(e)||/x{12}|\*{4}/i.test(e)||/^[a-z]{1,12}$/i.test(e)||e.length<=12&&c0(e)||/^(?:[a-z]+(?:[-_ .][a-z]+)+|[A-Z]+(?:[-_ .][A-Z]+)+)$/.test(e),c0=e=>/^[a-z\d]{3,}$/i.
test(e)&&(e.match(/\d+|[a-z]+/gi)??[]).every(t=>"01234567890".includes(t)||"abcdefghijklmnopqrstuvwxyz".includes(t.toLowerCase())),gl=e=>e.replace(/^(["'])(.*)\1$/s,"$2"),kn=e=>e.length>=6&&new Set(e.
replace(/[^A-Za-z0-9]/g,"")).size<=1,u0=e=>/^(?:sk-)?(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-[\w-]+)(?:@openssh\.com)? /.test(e)||/-----BEGIN (?:[A-Z0-9]+ ){0,3}(?:PUBLIC KEY|CERTIFICATE)/.test(e)||/^LS0tLS1CRUdJTi(?:BDRVJU|BQVUJM|BSU0EgUFVC|BQR1AgUFVC)/.
test(e)||/^age1(?:[a-z0-9]{1,20}1)?[02-9ac-hj-np-z]{50,70}$/.test(e)||/^RW[A-Za-z0-9+/]{54}$/.test(e);function p0(e){let t=kt(e);return t.some(s=>/^(?:sign|signing|gpg|pgp)$/.test(s))&&!t.some(s=>h0.test(
s))}var h0=/^(?:session|sessions|cookie|cookies|jwt|jws|token|tokens|auth|api|app|hmac|secret|private|request|webhook|webhooks|url|password)$/,f0=e=>e.split(/[,;\s]+/).every(t=>/^(?:0x)?(?:[0-9a-f]{40}|[0-9a-f]{16}|[0-9a-f]{8})$/i.
test(t))||/^[0-9a-f]{40}$/i.test(e.replace(/[\s:]/g,"")),g0=(e,t)=>/(?:secrets|tokens|keys|credentials)$/i.test(e)&&t.length<1e3&&/^[a-z_-]+(?:\/[a-z_-]+)+$|^[a-z_-]+(?:\[[a-z_,-]*\])?(?:[,;\s]+[a-z_-]+(?:\[[a-z_,-]*\])?)+$/.
test(t),m0=/-----BEGIN (?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY(?: BLOCK)?-----|---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----/g,b0=/-----?(?:END| END) [A-Z0-9 ]{1,60}-----?|-----BEGIN /g,k0=/\bPrivate-Lines: {0,4}\d{1,4}/g,
v0=/\bPrivate-(?:MAC|Hash): {0,4}[0-9a-f]{1,128}/g,y0=/LS0tLS1CRUdJTi[A-Za-z0-9+/]{34}/g,vn=/(?:\\[nrt]|[\s"'\\,])+/y,w0=/[A-Za-z0-9+/]{16,}={0,2}|[A-Za-z0-9+/]{1,15}={1,2}|=[A-Za-z0-9+/]{4}(?![\w=])/y,
x0=/(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset): [^\n\\"']{0,200}/y;function vt(e,t=!1){let s=[],r=(n,i,a)=>{if(n<(s.at(-1)?.end??0))return;a.lastIndex=i;let o=a.exec(e),l=o&&!o[0].endsWith("B\
EGIN ");s.push({start:n,end:l?o.index+o[0].length:t&&!o?e.length:ml(e,i)})};if(e.includes("PRIVATE KEY"))for(let{0:n,index:i}of e.matchAll(m0))r(i,i+n.length,b0);if(e.includes("PuTTY-User-Key-File-"))
for(let{0:n,index:i}of e.matchAll(k0))r(i+n.length,i+n.length,v0);if(e.includes("LS0tLS1CRUdJTi"))for(let{index:n}of e.matchAll(y0))n>=(s.at(-1)?.end??0)&&atob(e.slice(n,n+48)).includes("PRIVATE")&&s.
push({start:n,end:ml(e,n)});return s}function ml(e,t){let s=t;for(let r=t;r<e.length;){vn.lastIndex=r,vn.test(e)&&(r=vn.lastIndex);let n=[w0,x0].find(i=>(i.lastIndex=r,i.test(e)));if(!n)return s;r=n.lastIndex,
s=r}return s}var $0=e=>e.split(/\\[nrt]|[\s"',\\]/).filter(t=>/^[A-Za-z0-9+/=]{16,}$/.test(t)),yn=e=>mn.has(e)||l0.test(e),S0=/\b[a-z][a-z0-9+.-]{1,20}:\/\/(?!anonymous:)[^\s:/@?#]{0,200}:([^\s/@?#]{1,200})@([\w.-]{0,253})/gi,
_0=/(?:^|\.)(?:example(?:\.(?:com|net|org|edu))?|invalid)\.?$/i;function E0(e,t){if(e.includes("://")){for(let[,s="",r=""]of e.matchAll(S0))if(!(_0.test(r)&&yn(s.toLowerCase()))&&!(t&&s.includes("$"))&&
(mn.has(s.toLowerCase())||!(Cs("",s,t)||bn(s))))return s}}var bl=15,kl=Xr(Kr.map(({hint:e})=>e));function wn(e,t=!1){let s=e.slice(0,4096),r=e.length<bl?"":s.toLowerCase();if(kl(r))for(let{name:i,hint:a,
pattern:o}of Kr){let l=r.includes(a)?o.exec(s)?.[0]:void 0;if(!l||/example/i.test(e)||d0(l))continue;let[d]=i==="private key"?vt(e,!0):[];return{secret:{by:"format",what:i,wellKnown:!1},value:d?e.slice(
d.start,d.end):l}}let n=E0(e,t);return n?{secret:xn("url","password in a URL",yn(n.toLowerCase())),value:n}:void 0}var O0=e=>e.length<bl&&/^[\w.-]*$/.test(e),A0=e=>J(e)||cl(e);function yt(e,t,s=!1){let r=t.
trim(),n=wn(r,s);if(n)return n.secret;if(!cl(e))return J(e)?vl(e,r,s):void 0;let i=ul(e,r);return i===void 0?void 0:vl(e,i,s)}var xn=(e,t,s)=>({by:e,what:s?"well-known password":t,wellKnown:s});function vl(e,t,s){
let r=t.slice(0,4096).toLowerCase();if(!D0(e,r)){if(mn.has(r))return xn("name","",!0);if(!(Cs(e,t,s)||/^[a-z][a-z0-9+.-]*:\/\/[^@]*$/i.test(t)||/^[\d.]{1,3}$/.test(t)))return bn(t)?ll(e)?{by:"name",what:"\
placeholder that works as a password",wellKnown:!0}:void 0:xn("name","credential",yn(r))}}var D0=(e,t)=>t==="changeit"&&/trust[-_.]?store|cacerts/i.test(e),Ps=16384;function ie(e,t){return t.length>1&&
t.length<Ps&&!/^["']?[-/.<{[(%@|\\$]/.test(t)?yt(e,t):void 0}var R0=/^(?:Proxy-)?Authorization:\s{0,8}(?:[A-Za-z][\w-]{0,40}\s{1,8})?(?!(?:Basic|Bearer|Digest|Negotiate|Token)$)(\S[^\n]*)$/i,M0=/^(?:Set-)?Cookie:/i,
N0=/[^=;\s]{1,200}=([^;\n]*)/g,j0=/^([A-Za-z][\w-]{1,60}):\s{0,8}(\S[^\n]*)$/,I0=/(?:^|-)(?:api-?key|(?:auth|access|subscription|secret|security|session|app|client|private|account)-(?:\w{1,20}-)?(?:key|token|secret))$/i,
T0=/["']([A-Za-z_]\w{1,60})["']\]?\s{0,4}(?:,|=>?)\s{0,4}["']([^"'\n]{2,200})["']/g,C0=/(?<![\w.])\.([\w.-]{1,80})\s{0,4}\|?=\s{0,4}["']([^"'\n]{2,200})["']/g,P0=/^(?:--?)?([A-Za-z_][\w.-]{0,120})=([^\n]+)$/,
L0=/^s([|/#,@!])/,W0=[/\bPASSWORD\s{0,4}\(\s{0,4}'([^'\n]{1,200})'/gi,/\bIDENTIFIED\s{1,4}(?:WITH\s{1,4}\S{1,60}\s{1,4})?(?:BY|AS)\s{1,4}(?:PASSWORD\s{1,4})?'([^'\n]{1,200})'/gi,/\bpwd\s{0,4}:\s{0,4}["']([^"'\n]{1,200})["']/g,
/(?:^|[\s,;"'{]|\\n)pass"?\s{0,4}[=:]\s{0,4}["']?(?=[^\s"',;}\\]{0,100}[\dA-Z])([^\s"',;}\\]{4,200})/g,/\/[\w-]{0,60}passw(?:or)?d[\w-]{0,20}\s{1,8}password\s{1,8}([^\s"']{2,200})/g,/\bhttps?:\/\/(?!x-access-token@|x-token-auth@)([^\s:/@?#"'$\uFFFC]{12,200})@/g];
function*Ls(e){if(e.length<5||e.length>4096||!/[:='"]|^s[|/#,@!]|password\s/.test(e))return;let t=R0.exec(e)?.[1];if(t)yield*wt(t);else if(M0.test(e))for(let[,s=""]of e.matchAll(N0))yield*wt(s);else yield*U0(
e);if(yield*yl(e),/["']/.test(e))for(let s of[T0,C0])for(let[,r="",n=""]of e.matchAll(s))J(r)&&(yield*wt(n));if(/pass|pwd|identified|:\/\//i.test(e))for(let s of W0)for(let[,r=""]of e.matchAll(s))yield*wt(
r);yield*z0(e)}function yl(e){let[,t="",s=""]=P0.exec(e)??[];if(J(t)){let r=s.search(/[\s,;&][\w.-]{1,60}=/)<0?s:s.slice(0,s.search(/[\s,;&]/));return ie(t,r)?[r]:[]}return e.startsWith("-")&&s.includes(
"=")&&!s.startsWith("-")?yl(s):[]}var wt=e=>ie("PASSWORD",e)?[e]:[];function U0(e){let[,t="",s=""]=j0.exec(e)??[];return t&&(I0.test(t)||J(t))?wt(s):[]}function z0(e){let t=L0.exec(e)?.[1];if(!t)return[];
let[,s="",r=""]=e.split(t);return/passw|secret|token|api_?key/i.test(s)&&/^[^\s=:&\\]{4,200}$/.test(r)?wt(r):[]}var F0=/(?<=^|[\s"'{[(,;:/?&|`])(?:--?(?:D(?=[a-z]))?)?([A-Za-z_][\w.-]{0,80}|(?<=;)[A-Za-z]{1,20}(?: [A-Za-z]{1,20}){1,2})(\s{0,8}=\s{0,8}|\\?["']\s{0,8}:\s{0,8}|:\s{1,8})/g;
function*wl(e,t){for(let{0:s,1:r="",2:n="",index:i}of e.matchAll(F0)){if(/^\\?["']/.test(n)&&!/["']/.test(e[i-1]??"")||t==="line"&&/^:/.test(n)&&!/(?:^|\n)[\s-]{0,40}$/.test(e.slice(Math.max(0,i-41),i)))
continue;let{value:a,start:o,end:l}=q0(e,i+s.length,e[i-1]??"");/\s$/.test(n)&&B0(e.slice(l,l+100))||/^:/.test(n)&&xl.test(a)||(yield/^=\s/.test(n)&&/^[\w.-]{1,80}=[^=]/.test(a)?{name:r,value:"",start:o}:
{name:r,value:a,start:o})}}var xl=/^[|>][-+1-9]{0,2}$/;function q0(e,t,s){let r=/^\\?["']/.exec(e.slice(t,t+2))?.[0]??(s===";"&&/^\{[^{]/.test(e.slice(t,t+2))?"{":void 0),n=t+(r?.length??0),i=r?e.indexOf(
r==="{"?"}":r,n):$l(e,n,s),a=i<0?$l(e,n,""):i;return{value:e.slice(n,a),start:n,end:a}}var B0=e=>/^[ \t]+[A-Za-z][^\s=:,;]*(?:$|[\s,;])(?!\s{0,8}[=:])/.test(e);function $l(e,t,s){let r=s==="?"||s==="&"?
/[&\s"'#;]/g:s===";"?/[;"'\n]/g:/[\s"',;}]/g;return r.lastIndex=t,r.exec(e)?.index??e.length}var $n=[{hints:["authorization:","-token:","x-api-key:"],pattern:/\bAuthorization:\s*(?:[A-Za-z][\w-]{0,40}\s{1,8})?([^\s"']+)|\b(?:PRIVATE-TOKEN|X-API-Key|X-Auth-Token|JOB-TOKEN|X-Vault-Token):\s*([^\s"']+)/gi,
as:"TOKEN",what:"token in a header",anywhere:{hints:["authorization:"],before:/Authorization:\s*token\s+/}},{hints:["requirepass","masterauth"],pattern:/(?:^|[\s"'])(?:--)?(?:requirepass|masterauth)\s+["']?([^\s"']+)/gi,
as:"REDIS_PASSWORD",anywhere:{hints:["requirepass","masterauth"],before:/\b(?:requirepass|masterauth)["']?[\s,]+["']?/}},{hints:["</"],pattern:/<(?:\w*password|secret|token)>([^<\uFFFC]+)<\//gi,as:"PA\
SSWORD"},{hints:["identified","password"],pattern:/\b(?:IDENTIFIED\s+BY|PASSWORD)\s+'([^'\uFFFC]+)'/gi,as:"PASSWORD"},{hints:["securestring","jdbc:oracle:"],pattern:/\bConvertTo-SecureString\s+(?:-(?:AsPlainText|Force|String)\s+){0,3}["']([^"'\uFFFC]+)["']|\bjdbc:oracle:(?:thin|oci):[\w.$]{1,60}\/([^@/\s"']+)@/gi,
as:"PASSWORD"},{hints:["setpassword("],pattern:/\.SetPassword\(\s{0,8}["']([^"'\uFFFC]{1,200})["']/gi,as:"PASSWORD"},{hints:["setenvironmentvariable"],pattern:/SetEnvironmentVariable\(\s{0,8}["']\w{0,60}(?:password|passwd|token|secret|api_?key)["']\s{0,8},\s{0,8}["']([^"'\uFFFC]+)["']/gi,
as:"PASSWORD"},{hints:["machine"],pattern:/\bmachine\s+\S+\s+login\s+\S+\s+password\s+(\S+)/g,as:"PASSWORD",anywhere:{hints:["login"],before:/\blogin\s+\S+\s+password\s+/}},{hints:["@tcp(","@unix("],pattern:/(?:^|[\s"'=])[\w.-]{1,60}:([^\s"'@:]{1,200})@(?:tcp|unix)\(/g,
as:"PASSWORD"}];function Sl(e){for(let t of e){let s=ke(t);if(s)return s}}var H0=Xr($n.flatMap(({hints:e})=>e));function _l(e,t=e.toLowerCase()){if(!H0(t))return[];let s=[];for(let{hints:r,pattern:n,as:i,
what:a}of $n)if(r.some(o=>t.includes(o)))for(let{0:o,index:l,...d}of e.matchAll(n)){let c=d[1]??d[2]??"",u=ie(i,c);u&&s.push({value:c,start:l+o.lastIndexOf(c),secret:a?{...u,what:a}:u})}return s}function ke(e,t="\
anywhere"){if(e.length<5)return;let s=e.slice(0,Ps),r=wn(s.trim());if(r)return r;let n=K0(s),[i]=_l(n);if(i)return{secret:i.secret,value:i.value};if(!/[=:]/.test(n))return;let a=Qt(n);for(let{name:o,value:l}of wl(
n,t)){let d=ie(o,l);if(d&&!(a&&d.wellKnown))return{secret:d,value:l}}}var K0=e=>/\n|\\n/.test(e)?e.split(/\n|\\n/).filter(t=>!Qt(t)).join(`
`):e,Qt=e=>/^\s*(?:#|;|\/\/(?![\w.-]+(?::\d+)?\/)|\/\*|--\s|<!--|!\s|rem\s)/i.test(e);function*Sn(e,{file:t,start:s,end:r}){let n=s;for(let i of e.slice(s,r).split(`
`)){let a=Qt(i)?void 0:ke(El(i));a&&(yield{...a,span:{file:t,start:n,end:n+i.trimEnd().length}}),n+=i.length+1}}function El(e){let t=e.replace(/\$\w+|\$\{\w+\}/g,k);for(let s=0;s<3&&t.includes("${");s+=
1)t=t.replace(/\$\{\w+(:?[-+?])([^${}]*)\}/g,(r,n,i)=>n.endsWith("-")&&i?i:k);return t}var Ol=e=>Vt(e.name).some(t=>rn(t,e).length>0)||G0(e)||e.assignments.some(V0)||Y0(e)||e.words.some(Z0);function G0({
name:e,redirects:t,feeds:s}){return t.length===0&&s.length===0?!1:e==="echo"||e==="printf"||t.some(({operator:r})=>r==="<<"||r==="<<<")||an({feeds:s})}var Y0=e=>e.name==="sed"||sn(e),V0=({name:e,value:t})=>A0(
e)||!Dl(t.literal),Z0=({text:e,literal:t})=>!Dl(t)||e!==t&&Al(e);function Al(e){if(!e.startsWith("-"))return!1;let t=e.indexOf("=");return Po(t<0?e:e.slice(0,t))}function Dl(e){return es.has(e)?!0:Al(
e)||ke(e)||!Ls(e).next().done?!1:(e.length>X0||(es.size>=J0&&es.clear(),es.add(e)),!0)}var es=new Set,J0=2e3,X0=200,Q0=()=>es.clear(),ek=/dummy|fake|build[-_ ]?(?:time|only)|placeholder|not[-_ ]?(?:a[-_ ]?)?(?:used|real|secret)|temporary|insecure|unused|^(?:build|test|foo|bar|none|na|secret|x+)$/i,
tk=/^[A-Za-z]{1,15}\d{0,4}(?:[-_ .][A-Za-z]{1,15}\d{0,4}){0,4}$/;function sk(e,t=!1){if(!an(e)){for(let s of _n(e,t))if(!s.quiet)return s}}function _n(e,t=!1){return Ol(e)?nk(e,t):rk}var rk=[];function nk(e,t){
let s=t&&(e.assignments.length>0||sn(e))?ak:ik,r=s.get(e);if(r)return r;let n=new Set,i=[];for(let a of ok(e,t))a.quiet&&a.value!==void 0&&n.has(a.value)||(n.add(a.value??""),i.push(a));return s.set(e,
i),i}var ik=new H,ak=new H;function*ok(e,t){let s=(a,o)=>ek.test(o)||t&&r0(a)&&tk.test(o);for(let{name:a,value:o,span:l}of e.assignments){let d=Rl(a,o.literal,s);d&&(yield{...d,span:l})}let r=[...Ws(e)];
yield*r;for(let{operator:a,target:o}of e.redirects)(a==="<<"||a==="<<<")&&(yield*ck(o));let n=sn(e),i=[...r.filter(({quiet:a})=>!a),...an(e)?[]:On(e)].map(({span:a})=>a);for(let a of e.words.slice(1)){
if(!i.some(({start:o,end:l})=>o<a.span.end&&a.span.start<l)){let o=n?a.literal.indexOf("="):-1,l=o>0?Rl(a.literal.slice(0,o),a.literal.slice(o+1),s):ke(lk(a,e));l&&(yield{span:a.span,...l})}for(let o of Ls(
a.literal))yield{span:a.span,value:o,secret:En,quiet:!0}}}var En={by:"name",what:"credential",wellKnown:!1};function Rl(e,t,s){let r=ie(e,t),n=r?{secret:r,value:t}:ke(t,"line"),i=n?.secret.wellKnown||
s(e,t)||s(e,n?.value??"");return n&&i?{...n,quiet:!0}:n}var lk=({literal:e},{name:t})=>t==="sed"?Rm(e)??e:e;function*Ws(e){let t=Vt(e.name);if(!t.some(({account:s})=>s)){for(let s of t)for(let r of rn(
s,e))yield*Ml(r,s.quiet);yield*mk(e)}yield*uk(e),yield*pk(e)}function*Ml({word:e,value:t},s){let r=ie("PASSWORD",t);r&&(yield{span:e.span,secret:r,value:t,...s?{quiet:!0}:{}})}function*On(e){for(let{word:t,
value:s,by:r}of Go(e))!r&&s.length>1&&(yield{span:t.span,value:s});for(let t of Vt(e.name))for(let{word:s,value:r}of t.account?rn(t,e):[])r.length>1&&!/^[*!]/.test(r)&&!r.includes(k)&&(yield{span:dk(s),
value:r})}var dk=({literal:e,span:t})=>t.end-t.start===e.length+2?{...t,start:t.start+1,end:t.end-1}:t;function*ck({literal:e,text:t,span:s}){let r=e===t&&s.end-s.start===t.length,n=s.start;for(let i of e.
slice(0,Ps).split(`
`)){let a=Qt(i)?void 0:ke(i),o=r?{...s,start:n+i.search(/\S|$/),end:n+i.trimEnd().length}:s;a&&(yield{...a,span:o});for(let l of Ls(i.trim()))yield{span:o,value:l,secret:En,quiet:!0};n+=i.length+1}}function*uk(e){
for(let{word:t,value:s,by:r}of Go(e))r&&(yield*Ml({word:t,value:s},r.quiet))}function*pk(e){if(e.name!=="echo"&&e.name!=="printf")return;let{texts:t,files:s}=Vr(e),r=t.filter(({text:i})=>!i.startsWith(
"-")),[n]=r;if(!(!n||s.length===0)){if(r.length===1&&/^[^\s=:\uFFFC#[{]{8,200}$/.test(n.literal)&&s.some(Mo)){let i=ie("PASSWORD",n.literal);i&&(yield{span:n.span,secret:{...i,what:"credential",wellKnown:!1},
value:n.literal})}for(let{span:i,literal:a}of r)for(let o of gk(a,s))yield{span:i,value:o,secret:En,quiet:!0}}}var hk=/^[^\s:]{1,255}:([^\s:]{2,})(?=:|$)/,fk=/^(?:[^\s:]{1,255}:){4}(\S{2,})$/;function gk(e,t){
let s=n=>t.some(i=>n.test(i));if(s(/(?:^|\/)run\/secrets\/[^/]+$/))return ie("PASSWORD",e.trim())?[e.trim()]:[];let r=s(/pgpass(?:\.conf)?$/)?fk:s(/htpasswd|(?:^|\/)shadow$|(?:^|\/)users\.conf$/)?hk:void 0;
return r?e.split(/\\[nr]|\n/).flatMap(n=>{let i=r.exec(n.trim())?.[1];return i&&ie("PASSWORD",i)?[i]:[]}):[]}function*mk(e){let{words:t}=e;for(let[s,r]of t.entries()){let n=r.text.indexOf("="),i=n<0?r.
text:r.text.slice(0,n);if(!Po(i)||kk(i,e))continue;let a=t[s+1],o=n<0?a?.literal:r.literal.slice(r.literal.indexOf("=")+1),l=o&&!o.startsWith("-")&&ie(bk.test(i)?"REDIS_PASSWORD":"PASSWORD",o);!o||!l||
o.startsWith("pass:")||o==="changeit"&&vk(i,t)||(yield{span:n<0&&a?{...r.span,end:a.span.end}:r.span,secret:l,value:o})}}var bk=/^--(?:requirepass|masterauth)$/,kk=(e,{name:t})=>e==="--secret"&&/^(?:docker|docker-compose|podman|nerdctl|buildah|buildctl|kubectl)$/.
test(t);function vk(e,t){let s=/^-(src|dest|)storepass$/.exec(e)?.[1];if(s===void 0)return!1;if(s===""&&t.some(({text:n})=>n==="-cacerts"))return!0;let r=t[t.findIndex(({text:n})=>n===`-${s}keystore`)+
1];return r!==t[0]&&(/(?:^|[/\\])(?:jsse)?cacerts$/.test(r?.text??"")||(r?.names??[]).some(n=>/cacerts/i.test(n)))}var yk=/\$\{([A-Za-z_]\w{0,120})(:?[-?+])([^{}]{1,2000})\}/g;function*Nl(e){if(e.includes(
"${"))for(let{0:t,1:s="",2:r="",3:n="",index:i}of e.matchAll(yk)){let a=yt(s,n,!0);if(!a||!r.endsWith("-")&&!wk(s,n))continue;let o=i+t.length-n.length-1;yield{start:o,end:o+n.length,value:n,isKnown:a.
wellKnown}}}var wk=(e,t)=>J(e)&&!/\s/.test(t)&&!t.toUpperCase().includes(e.toUpperCase())&&!/^-/.test(t)&&(/\d|[a-z][A-Z]/.test(t)||/[^\w.,:;!?'"-]/.test(t)),xk=3,$k=16,An=/\$(?:\{[^{}\n]{0,200}\}|\w+)/y,
xt=/\\\r?\n|\r?\n[ \t]*- /y,Sk=/(?<!\\|\\\r)\n(?![ \t]*- )/g,Us=/(?:>>|>\||>&|>|<<<|<<-?|<&|<>|<)[ \t]*/y;function Dn(e){if(!nn(e))return[];let t=[],s=0;for(let r of[...Array.from(e.matchAll(Sk),({index:n})=>n),
e.length]){let[n,i]=[s,e.slice(s,r)];if(i.length===e.length||nn(i))for(let a of jl({text:i,at:o=>n+o},0))t.push(a);s=r+1}return t}function jl(e,t){let{segments:s,quoted:r}=new Ok(e).read(),n=[],i=[];for(let{
words:a,redirects:o,pipes:l}of s.reverse()){let d=l?i:[];i=Ek(a).map(c=>({name:Il(a[c]),words:a.slice(c),redirects:o,feeds:d})),n.push({name:"",words:a,redirects:[],feeds:[]},...i)}if(t<xk){for(let a of r)
if(nn(a.text))for(let o of jl(a,t+1))n.push(o)}return n}var Il=e=>e?.text.replace(/^.*[/\\]/s,"")??"",_k=/^(?:[A-Za-z]:|%\w{1,80}%|\uFFFC(?::\w{1,80})?)/;function Ek(e){let t=new Set;return[...e.keys()].
filter(s=>{let r=Il(e[s]);return t.has(r)?!1:(t.add(r),Vt(r).length>0||Ns.has(r)||Wo(r))}).slice(0,$k)}var Ok=class{#e;#t;#s=[{words:[],redirects:[],pipes:!1}];#r=[];#n=0;#a;#l;constructor({text:e,at:t}){
this.#e=e,this.#t=t}read(){for(;this.#n<this.#e.length;)this.#u(this.#e[this.#n]);return this.#i(),{segments:this.#s,quoted:this.#r}}#u(e){e==='"'||e==="'"?this.#p(e):e==="\\"?this.#f():e==="$"?this.#g(
this.#n):e===`
`?this.#h():";|&()`".includes(e)?this.#c(e):e==="<"||e===">"?this.#b():this.#d(e)?this.#i(1):this.#o(e,this.#n,1)}#d(e){return/\s/.test(e)?!0:e==="["||e==="{"?!this.#a:(e===","||e==="]"||e==="}")&&(!this.#a||
/["'\s,\]}]|^$/.test(this.#e[this.#n+1]??""))}#o(e,t,s){this.#a??={text:"",places:[],start:this.#t(t)},this.#a.text+=e;for(let r=0;r<e.length;r+=1)this.#a.places.push(this.#t(t));this.#n=t+s}#i(e=0){let t=this.#n<
this.#e.length?this.#t(this.#n):this.#t(this.#e.length-1)+1;if(this.#n+=e,!this.#a)return;let{text:s,start:r}=this.#a,n={text:s,literal:s,span:{file:"",start:r,end:t}},{words:i,redirects:a}=this.#s.at(
-1);this.#l?a.push({operator:this.#l,target:n}):i.push(n),this.#a=void 0,this.#l=void 0}#c(e){this.#i(),this.#l=void 0;let t=this.#e[this.#n+1]===e;this.#s.at(-1).pipes=e==="|"&&!t,this.#s.push({words:[],
redirects:[],pipes:!1}),this.#n+=t?2:1}#h(){xt.lastIndex=this.#e[this.#n-1]==="\r"?this.#n-1:this.#n,xt.test(this.#e)?this.#i(xt.lastIndex-this.#n):this.#c(`
`)}#f(){xt.lastIndex=this.#n,xt.test(this.#e)?this.#i(xt.lastIndex-this.#n):_k.test(this.#a?.text??"")?this.#o("\\",this.#n,1):this.#o(this.#e[this.#n+1]??"\\",this.#n,2)}#g(e){An.lastIndex=e,An.test(
this.#e)?this.#o(k,e,An.lastIndex-e):this.#o("$",e,1)}#b(){/^\d$/.test(this.#a?.text??"")&&(this.#a=void 0),this.#i(),Us.lastIndex=this.#n,Us.test(this.#e);let e=this.#e.slice(this.#n,Us.lastIndex).trimEnd();
this.#l=/^<<-?$/.test(e)?"<":e,this.#n=Us.lastIndex}#p(e){let t=this.#n,s=this.#m(e);if(s===void 0){this.#i(1);return}let r=this.#a?.text.length??0;for(this.#a??={text:"",places:[],start:this.#t(t)},this.#n=
t+1;this.#n<s;){let a=this.#e[this.#n];e==='"'&&a==="\\"?this.#o(this.#e[this.#n+1]??"",this.#n,2):e==='"'&&a==="$"?this.#g(this.#n):this.#o(a,this.#n,1)}let n=this.#a.text.slice(r),i=this.#a.places.slice(
r);/\s/.test(n)&&this.#r.push({text:n,at:a=>i[a]}),this.#n=s+1,/[,\]}]/.test(this.#e[this.#n]??"")&&this.#i()}#m(e){for(let t=this.#n+1;t<this.#e.length;t+=1){let s=this.#e[t];if(s===e)return t;if(s===
`
`)return;s==="\\"&&e==='"'&&(t+=1)}}},Tl=/[\\"'$]/;function Cl(e,t){let s=Pl(e,t).map(a=>({start:a,end:a+t.length}));if(s.length>0||!Tl.test(e))return s;let r=[],n="";for(let a=0;a<e.length;a+=1)Tl.test(
e[a])||(n+=e[a],r.push(a));let i=t.replace(/[\\"'$]/g,"");return Pl(n,i).map(a=>({start:r[a],end:r[a+i.length-1]+1}))}function Pl(e,t){let s=[];if(t==="")return s;for(let r=e.indexOf(t);r>=0;r=e.indexOf(
t,r+t.length))s.push(r);return s}var Ve=e=>e.replace(/[^\r\n]/g,"*"),Ll=/(?<!\$\{)(?<=(?:^|[^\w.-])-{0,2})(["']?)([A-Za-z_][\w.-]{0,120})\1(\s*[=:]\s*|(?<=\b(?:ENV|ARG|env|arg)\s+[A-Za-z_][\w.-]{0,120})\s+)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\$\{[^}]*\}|[^\s"',;{[][^\s"',;]*)/g,
Rn=/^[$\uFFFC*]/;function ts(e,t,s){let r=e.filter(i=>i!==void 0),n=r.map(i=>i.before.source).join("|");return{hinted:mm(r),pattern:new RegExp(`(${n})(${t.source})`,`g${r.length===1?r[0]?.before.flags:
""}`),unless:s}}var Ak=[{pattern:/([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#"']{0,200}:)([^\s"']{1,200})(?=@)/gi,unless:/^[$\uFFFC]/},{pattern:/([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#"']{0,200}:\$\{\w{1,100}:?-)([^\s"'{}$]{1,200})(?=\}[^\s"']{0,200}@)/gi},
{pattern:/(https?:\/\/)(?!(?:git|oauth2|x-access-token|x-token-auth|token|user|username)@)([^\s:/@?#"'$\uFFFC]{12,200})(?=@)/gi}],Dk=[ts([Jm],/[^\s"',\]]+/,Rn),ts([Xm],/[^\s"',]+/,Rn),ts([...Hr.filter(
({account:e})=>!e).map(Bo),...$n.map(({anywhere:e})=>e)],/[^\s"',;|&]+/,/^[$\uFFFC*-]/),ts([{hints:["bearer","basic"],before:/(?:Bearer|Basic)\s+/}],/[\w.+/=-]{8,}/,Rn),ts([...Hr.filter(({account:e})=>e).
map(Bo),{hints:["$"],before:/(?=\$(?:1|2[abxy]?|5|6|7|y|gy)\$[^\s"':]{8})/}],/[^\s"':,;|&]+/,/^(?:[\uFFFC*]|\$(?!g?y\$)[A-Za-z_{(])/)];function ae(e){if(e.length>8e3)return`${ae(e.slice(0,8e3))}...`;let t=ss.
get(e);if(t!==void 0)return t;let s=Nk(e);return ss.size>=Rk&&ss.clear(),ss.set(e,s),s}var ss=new Map,Rk=2e3,Mk=()=>ss.clear();function Nk(e){let t=e.toLowerCase(),[s,r]=[t.includes("://"),pl(t)],n=s?
Ak.reduce(Wl,e):e;for(let{start:o,end:l,value:d}of Nl(n))n=n.slice(0,o)+Ve(d)+n.slice(l);let i=kl(t)?Kr.filter(({hint:o})=>t.includes(o)):[];(i.length>0||s||r)&&(n=n.replace(Ll,zl));let a=$o(n);for(let o of Dk)
o.hinted(t,a)&&(n=Wl(n,o));for(let{pattern:o}of i)n=n.replace(new RegExp(o.source,`${o.flags.replace("g","")}g`),Ve);for(let{start:o,end:l}of jk(e,t,r))n=n.slice(0,o)+Ve(n.slice(o,l))+n.slice(l);return n}
var Wl=(e,{pattern:t,unless:s})=>e.replace(t,(r,n,i)=>s?.test(i)?r:n+Ve(i));function*jk(e,t,s){for(let{value:r,start:n}of _l(e,t))yield Ul(e,{start:n,end:n+r.length});if(s)for(let{name:r,value:n,start:i}of wl(
e,"anywhere"))!n.includes("$")&&ie(r,n)&&(yield{start:i,end:i+n.length});yield*vt(e);for(let{span:r,value:n}of Ik(e)){let i=e.slice(r.start,r.end),a=n.split(k).flatMap(o=>o.length>1?Cl(i,o):[]);a.length===
0&&(yield Ul(e,r));for(let{start:o,end:l}of a)yield{start:r.start+o,end:r.start+l}}}function*Ik(e){for(let t of Dn(e)){for(let{span:s,value:r=""}of Ws(t))yield{span:s,value:r};if(yield*On(t),t.name===
"")for(let{literal:s,span:r}of t.words)for(let n of Ls(s))yield{span:r,value:n}}}function Ul(e,{start:t,end:s}){let[r,n]=[t,s];for(;r<n&&/["']/.test(e[r]);)r+=1;for(;r<n&&/["',]/.test(e[n-1]);)n-=1;return{
start:r,end:n}}var Tk=/(\$\{\w{1,100}:?-)([^{}$]+)/g;function zl(e,t,s,r,n){if(xl.test(n))return e;if(n.startsWith("${"))return`${t}${s}${t}${r}${n.replace(Tk,(a,o,l)=>yt(s,l,!0)?o+Ve(l):a)}`;let i=n.
replace(/^(["'])(.*)\1$/s,"$2");return yt(s,i,!0)?`${t}${s}${t}${r}${n.replace(i,()=>Ve(i))}`:i===n&&/\w=/.test(n)?`${t}${s}${t}${r}${n.replace(/([?&;]|^)([A-Za-z_][\w.-]{0,80})=([^&;\s]+)/g,(a,o,l,d)=>yt(
l,d,!0)?`${o}${l}=${Ve(d)}`:a)}`:i!==n&&/[=:]/.test(i)?`${t}${s}${t}${r}${n.replace(i,()=>i.replace(Ll,zl))}`:e}function Mn(e){let t;return()=>t??=e()}var Ck=/^(?:public\.ecr\.aws\/docker\/library|mirror\.gcr\.io(?:\/library)?|registry\.hub\.docker\.com(?:\/library)?|registry-1\.docker\.io(?:\/library)?|[\w.-]*\.?azurecr\.io\/(?:docker\.io|library)(?:\/library)?|\d+\.dkr\.ecr\.[\w-]+\.amazonaws\.com\/(?:docker-hub|docker\.io)(?:\/library)?)\//,
Pk=/^(?:amd64|arm32v[567]|arm64v8|i386|ppc64le|riscv64|s390x|mips64le|windows-amd64)\//,Lk=[[/^quay\.io\/prometheus\//,"prom/"],[/^quay\.io\/minio\//,"minio/"],[/^(?:lscr|ghcr)\.io\/linuxserver\//,"li\
nuxserver/"]],zs=P(({domain:e,path:t})=>{if(e===null||t===null)return null;let s=e.replace(/:443$/,""),r=s==="docker.io"||s==="index.docker.io"?t.replace(/^library\//,""):`${s}/${t}`;if(!r.includes("/"))
return r;let[n,i]=Lk.find(([a])=>a.test(r))??[];return(n?r.replace(n,i??""):r).replace(Ck,"").replace(Pk,"").replace(/^cgr\.dev\/[^/]+\//,"cgr.dev/chainguard/")}),Wk=[["ubuntu",{user:"root",kind:"os"}],
["debian",{user:"root",kind:"os"},"*slim*"],["debian",{user:"root",kind:"os",smaller:["-slim"]}],["alpine",{user:"root",kind:"os"}],["busybox",{user:"root",kind:"os"}],["rockylinux",{user:"root",kind:"\
os"},"*minimal*"],["almalinux",{user:"root",kind:"os"},"*minimal*"],["rockylinux",{user:"root",kind:"os",smaller:["-minimal"]}],["almalinux",{user:"root",kind:"os",smaller:["-minimal"]}],["oraclelinux",
{user:"root",kind:"os"},"*-slim*"],["oraclelinux",{user:"root",kind:"os",smaller:["-slim"]}],["centos",{user:"root",kind:"os"}],["fedora",{user:"root",kind:"os"}],["amazonlinux",{user:"root",kind:"os"}],
["archlinux",{user:"root",kind:"os"}],["photon",{user:"root",kind:"os"}],["opensuse/leap",{user:"root",kind:"os"}],["opensuse/tumbleweed",{user:"root",kind:"os"}],["buildpack-deps",{user:"root",kind:"\
os"},"*-curl*"],["buildpack-deps",{user:"root",kind:"os",smaller:["-curl","-scm"]}],["hello-world",{user:"root",bare:!0}],["node",{user:"root",account:"node",kind:"runtime",smaller:["-slim","-alpine"]}],
["python",{user:"root",kind:"runtime"},"*slim*"],["python",{user:"root",kind:"runtime"},"*alpine*"],["python",{user:"root",kind:"runtime",smaller:["-slim","-alpine"]}],["golang",{user:"ContainerUser",
kind:"runtime"},"*nanoserver*"],["golang",{user:"root",kind:"runtime",smaller:["-alpine"]}],["rust",{user:"root",kind:"runtime",smaller:["-slim","-alpine"]}],["ruby",{user:"root",kind:"runtime",smaller:[
"-slim","-alpine"]}],["php",{user:"root",account:"www-data",ports:[9e3],kind:"runtime",smaller:["-alpine"]},"*fpm*"],["php",{user:"root",account:"www-data",ports:[80],kind:"web"},"*apache*"],["php",{user:"\
root",account:"www-data",kind:"runtime",smaller:["-alpine"]}],["openjdk",{user:"ContainerUser",kind:"runtime"},"*nanoserver*"],["openjdk",{user:"root",kind:"runtime",smaller:["-slim"]}],["eclipse-temu\
rin",{user:"ContainerUser",kind:"runtime"},"*nanoserver*"],["eclipse-temurin",{user:"root",kind:"runtime"},"*windowsservercore*"],["eclipse-temurin",{user:"root",kind:"runtime",smaller:["-jre","-alpin\
e","-jre-alpine"]}],["amazoncorretto",{user:"root",kind:"runtime",smaller:["-alpine"]}],["maven",{user:"root",kind:"runtime",smaller:["-alpine"]},"*-eclipse-temurin-*"],["maven",{user:"root",kind:"run\
time",smaller:["-alpine"]},"*-amazoncorretto-*"],["maven",{user:"root",kind:"runtime"}],["gradle",{user:"root",account:"gradle",kind:"runtime"},"*graal*"],["gradle",{user:"root",account:"gradle",kind:"\
runtime"},"*corretto*"],["gradle",{user:"root",account:"gradle",kind:"runtime",smaller:["-alpine"]}],["perl",{user:"root",kind:"runtime",smaller:["-slim"]}],["elixir",{user:"root",kind:"runtime",smaller:[
"-slim","-alpine"]}],["erlang",{user:"root",kind:"runtime",smaller:["-slim","-alpine"]}],["swift",{user:"root",kind:"runtime",smaller:["-slim"]}],["haskell",{user:"root",kind:"runtime",smaller:["-slim"]}],
["julia",{user:"root",kind:"runtime"},"*windowsservercore*"],["julia",{user:"root",kind:"runtime"}],["r-base",{user:"root",account:"docker",kind:"runtime"}],["gcc",{user:"root",kind:"runtime"}],["comp\
oser",{user:"root",kind:"tool"}],["oven/bun",{user:"root",kind:"runtime",bare:!0},"*distroless*"],["oven/bun",{user:"root",account:"bun",kind:"runtime",smaller:["-slim","-alpine","-distroless"]}],["de\
noland/deno",{user:"root",kind:"runtime",bare:!0},"*distroless*"],["denoland/deno",{user:"root",account:"deno",kind:"runtime",smaller:["-alpine","-distroless"]}],["nginx",{user:"root",account:"nginx",
unprivileged:"nginxinc/nginx-unprivileged",ports:[80],kind:"web",smaller:["-alpine","-alpine-slim"]}],["nginxinc/nginx-unprivileged",{user:"101",ports:[8080],kind:"web",smaller:["-alpine","-alpine-sli\
m"]}],["ghcr.io/nginx/nginx-unprivileged",{user:"101",ports:[8080],kind:"web",smaller:["-alpine","-alpine-slim"]}],["httpd",{user:"root",account:"www-data",ports:[80],kind:"web",smaller:["-alpine"]}],
["caddy",{user:"root",kind:"tool"},"*builder*"],["caddy",{user:"root",ports:[80,443,2019],kind:"web"}],["traefik",{user:"ContainerUser",ports:[80],kind:"web"},"*nanoserver*"],["traefik",{user:"root",ports:[
80],kind:"web"},"*windowsservercore*"],["traefik",{user:"root",ports:[80],kind:"web"}],["haproxy",{user:"root",account:"haproxy",kind:"web",smaller:["-alpine"]},"<2.4"],["haproxy",{user:"haproxy",kind:"\
web",smaller:["-alpine"]}],["tomcat",{user:"root",ports:[8080],kind:"web"}],["jetty",{user:"jetty",ports:[8080],kind:"web",smaller:["-alpine"]}],["kong",{user:"kong",ports:[8e3,8443,8001,8444],kind:"w\
eb",healthcheck:!0}],["wordpress",{user:"www-data",kind:"tool"},"cli*"],["wordpress",{user:"www-data",kind:"tool"},"*-cli*"],["wordpress",{user:"root",account:"www-data",ports:[9e3],kind:"web"},"*fpm*"],
["wordpress",{user:"root",account:"www-data",ports:[80],kind:"web"}],["nextcloud",{user:"root",account:"www-data",ports:[9e3],kind:"web"},"*fpm*"],["nextcloud",{user:"root",account:"www-data",ports:[80],
kind:"web"}],["joomla",{user:"root",account:"www-data",ports:[9e3],kind:"web"},"*fpm*"],["joomla",{user:"root",account:"www-data",ports:[80],kind:"web"}],["phpmyadmin",{user:"root",account:"www-data",
ports:[9e3],kind:"web"},"*fpm*"],["phpmyadmin",{user:"root",account:"www-data",ports:[80],kind:"web"}],["drupal",{user:"root",account:"www-data",ports:[9e3],kind:"web"},"*fpm*"],["drupal",{user:"root",
account:"www-data",ports:[80],kind:"web"}],["ghost",{user:"root",drops:!0,account:"node",ports:[2368],kind:"web",smaller:["-alpine"]}],["redmine",{user:"root",drops:!0,account:"redmine",ports:[3e3],kind:"\
web",smaller:["-alpine"]}],["sonarqube",{user:"sonarqube",ports:[9e3],kind:"web"},"<8.3"],["sonarqube",{user:"root",drops:!0,account:"sonarqube",ports:[9e3],kind:"web"},"<9.9"],["sonarqube",{user:"son\
arqube",ports:[9e3],kind:"web"}],["jenkins/jenkins",{user:"ContainerAdministrator",ports:[8080,5e4],kind:"tool"},"*windowsservercore*"],["jenkins/jenkins",{user:"jenkins",ports:[8080,5e4],kind:"tool"},
"*alpine*"],["jenkins/jenkins",{user:"jenkins",ports:[8080,5e4],kind:"tool"},"*rhel*"],["jenkins/jenkins",{user:"jenkins",ports:[8080,5e4],kind:"tool",smaller:["-alpine"]}],["registry",{user:"root",ports:[
5e3],kind:"tool"}],["hashicorp/vault",{user:"100",ports:[8200],kind:"tool"},"*ubi*"],["hashicorp/vault",{user:"root",drops:!0,account:"vault",ports:[8200],kind:"tool"}],["hashicorp/consul",{user:"100",
ports:[8300,8301,8302,8500,8600],kind:"tool"},"*ubi*"],["hashicorp/consul",{user:"root",drops:!0,account:"consul",ports:[8300,8301,8302,8500,8600],kind:"tool"}],["vault",{user:"root",drops:!0,account:"\
vault",ports:[8200],kind:"tool"}],["consul",{user:"root",drops:!0,account:"consul",ports:[8300,8301,8302,8500,8600],kind:"tool"}],["hashicorp/terraform",{user:"root",kind:"tool"}],["telegraf",{user:"r\
oot",drops:!0,account:"telegraf",ports:[8094],kind:"tool",smaller:["-alpine"]},"1.39*"],["telegraf",{user:"root",drops:!0,account:"telegraf",ports:[8094],kind:"tool",smaller:["-alpine"]}],["adminer",{
user:"adminer",ports:[9e3],kind:"web"},"*fastcgi*"],["adminer",{user:"adminer",ports:[8080],kind:"web"}],["mongo-express",{user:"root",ports:[8081],kind:"web"}],["docker",{user:"rootless",ports:[2375,
2376],kind:"tool"},"*dind-rootless*"],["docker",{user:"root",kind:"tool"},"*windowsservercore*"],["docker",{user:"root",kind:"tool"},"*cli*"],["docker",{user:"root",ports:[2375,2376],kind:"tool",smaller:[
"-cli"]}],["postgres",{user:"root",drops:!0,account:"postgres",ports:[5432],kind:"datastore",smaller:["-alpine"]}],["postgis/postgis",{user:"root",drops:!0,account:"postgres",ports:[5432],kind:"datast\
ore",smaller:["-alpine"]}],["pgvector/pgvector",{user:"root",drops:!0,account:"postgres",ports:[5432],kind:"datastore"}],["timescale/timescaledb",{user:"root",drops:!0,account:"postgres",ports:[5432],
kind:"datastore"}],["mysql",{user:"root",drops:!0,account:"mysql",ports:[3306,33060],kind:"datastore"}],["mariadb",{user:"mysql",ports:[3306],kind:"datastore"},"*ubi*"],["mariadb",{user:"root",drops:!0,
account:"mysql",ports:[3306],kind:"datastore"}],["mongo",{user:"ContainerUser",ports:[27017],kind:"datastore"},"*nanoserver*"],["mongo",{user:"root",ports:[27017],kind:"datastore"},"*windowsservercore\
*"],["mongo",{user:"root",drops:!0,account:"mongodb",ports:[27017],kind:"datastore"}],["redis",{user:"root",drops:!0,account:"redis",ports:[6379],kind:"datastore",smaller:["-alpine"]}],["valkey/valkey",
{user:"root",drops:!0,account:"valkey",ports:[6379],kind:"datastore",smaller:["-alpine"]}],["memcached",{user:"memcache",ports:[11211],kind:"datastore",smaller:["-alpine"]}],["elasticsearch",{user:"ro\
ot",drops:!0,account:"elasticsearch",ports:[9200,9300],kind:"datastore"},"7.*"],["elasticsearch",{user:"1000:0",ports:[9200,9300],kind:"datastore"},"8.*"],["elasticsearch",{user:"1000:0",ports:[9200,9300],
kind:"datastore"}],["docker.elastic.co/elasticsearch/elasticsearch",{user:"root",drops:!0,account:"elasticsearch",ports:[9200,9300],kind:"datastore"},"7.*"],["docker.elastic.co/elasticsearch/elasticse\
arch",{user:"1000:0",ports:[9200,9300],kind:"datastore"},"8.*"],["docker.elastic.co/elasticsearch/elasticsearch",{user:"1000:0",ports:[9200,9300],kind:"datastore"}],["docker.elastic.co/elasticsearch/e\
lasticsearch-wolfi",{user:"1000:0",ports:[9200,9300],kind:"datastore"}],["kibana",{user:"1000",ports:[5601],kind:"web"}],["docker.elastic.co/kibana/kibana",{user:"1000",ports:[5601],kind:"web"}],["log\
stash",{user:"root",drops:!0,account:"logstash",kind:"tool"},"<6"],["logstash",{user:"1000",account:"logstash",ports:[9600,5044],kind:"tool"}],["docker.elastic.co/logstash/logstash",{user:"1000",account:"\
logstash",ports:[9600,5044],kind:"tool"}],["docker.elastic.co/logstash/logstash-oss",{user:"1000",account:"logstash",ports:[9600,5044],kind:"tool"}],["docker.elastic.co/logstash/logstash-wolfi",{user:"\
1000",account:"logstash",ports:[9600,5044],kind:"tool"}],["opensearchproject/opensearch",{user:"1000",ports:[9200,9300,9600,9650],kind:"datastore"}],["opensearchproject/opensearch-dashboards",{user:"1\
000",ports:[5601],kind:"web"}],["cassandra",{user:"root",drops:!0,account:"cassandra",ports:[7e3,7001,7199,9042,9160],kind:"datastore"}],["couchdb",{user:"root",ports:[5987,5988],kind:"datastore"},"*n\
ouveau*"],["couchdb",{user:"root",drops:!0,account:"couchdb",ports:[5984,4369,9100],kind:"datastore"}],["apache/couchdb",{user:"root",drops:!0,account:"couchdb",ports:[5984,4369,9100],kind:"datastore"}],
["influxdb",{user:"influxdb3",ports:[8181],kind:"datastore"},"3*"],["influxdb",{user:"influxdb3",ports:[8181],kind:"datastore"},"*core"],["influxdb",{user:"influxdb3",ports:[8181],kind:"datastore"},"*\
enterprise"],["influxdb",{user:"root",ports:[8086],kind:"datastore"},"*-data*"],["influxdb",{user:"root",ports:[8091],kind:"datastore"},"*-meta*"],["influxdb",{user:"influxdb",ports:[8086],kind:"datas\
tore",smaller:["-alpine"]},"1.11*"],["influxdb",{user:"influxdb",ports:[8086],kind:"datastore",smaller:["-alpine"]},"1.12*"],["influxdb",{user:"root",ports:[8086],kind:"datastore",smaller:["-alpine"]},
"1.8*"],["influxdb",{user:"root",drops:!0,account:"influxdb",ports:[8086],kind:"datastore",smaller:["-alpine"]}],["neo4j",{user:"root",drops:!0,account:"neo4j",ports:[7474,7473,7687],kind:"datastore"}],
["solr",{user:"8983",ports:[8983],kind:"datastore",smaller:["-slim"]}],["clickhouse/clickhouse-server",{user:"101:101",ports:[9e3,8123,9009],kind:"datastore",bare:!0},"*distroless*"],["clickhouse/clic\
khouse-server",{user:"root",drops:!0,account:"clickhouse",ports:[9e3,8123,9009],kind:"datastore",smaller:["-alpine"]}],["clickhouse",{user:"101:101",ports:[9e3,8123,9009],kind:"datastore",bare:!0},"*d\
istroless*"],["clickhouse",{user:"root",drops:!0,account:"clickhouse",ports:[9e3,8123,9009],kind:"datastore"}],["minio/minio",{user:"root",ports:[9e3],kind:"datastore"}],["qdrant/qdrant",{user:"root",
ports:[6333,6334],kind:"datastore"}],["mcr.microsoft.com/mssql/server",{user:"root",ports:[1433],kind:"datastore"},"2017*"],["mcr.microsoft.com/mssql/server",{user:"mssql",ports:[1433],kind:"datastore"},
"2025*"],["mcr.microsoft.com/mssql/server",{user:"mssql",ports:[1433],kind:"datastore"}],["rabbitmq",{user:"root",drops:!0,account:"rabbitmq",ports:[4369,5671,5672,15691,15692,25672,15671,15672],kind:"\
broker",smaller:["-alpine"]},"*management*"],["rabbitmq",{user:"root",drops:!0,account:"rabbitmq",ports:[4369,5671,5672,15691,15692,25672],kind:"broker",smaller:["-alpine"]}],["eclipse-mosquitto",{user:"\
root",drops:!0,account:"mosquitto",ports:[1883],kind:"broker"}],["apache/kafka",{user:"appuser",ports:[9092],kind:"broker"}],["apache/kafka-native",{user:"appuser",ports:[9092],kind:"broker"}],["confl\
uentinc/cp-kafka",{user:"appuser",ports:[9092],kind:"broker"}],["confluentinc/cp-server",{user:"appuser",ports:[9092],kind:"broker"}],["nats",{user:"root",ports:[4222,8222,6222],kind:"broker"},"*alpin\
e*"],["nats",{user:"root",ports:[4222,8222,6222],kind:"broker",bare:!0}],["zookeeper",{user:"root",drops:!0,account:"zookeeper",ports:[2181,2888,3888,8080],kind:"tool"}],["gcr.io/distroless/static*",{
user:"65532",bare:!0},"*debug-nonroot*"],["gcr.io/distroless/static*",{user:"root",account:"nonroot",bare:!0},"*debug*"],["gcr.io/distroless/static*",{user:"65532",bare:!0},"*nonroot*"],["gcr.io/distr\
oless/static*",{user:"root",account:"nonroot",bare:!0}],["gcr.io/distroless/base*",{user:"65532",bare:!0},"*debug-nonroot*"],["gcr.io/distroless/base*",{user:"root",account:"nonroot",bare:!0},"*debug*"],
["gcr.io/distroless/base*",{user:"65532",bare:!0},"*nonroot*"],["gcr.io/distroless/base*",{user:"root",account:"nonroot",bare:!0}],["gcr.io/distroless/cc*",{user:"65532",bare:!0},"*debug-nonroot*"],["\
gcr.io/distroless/cc*",{user:"root",account:"nonroot",bare:!0},"*debug*"],["gcr.io/distroless/cc*",{user:"65532",bare:!0},"*nonroot*"],["gcr.io/distroless/cc*",{user:"root",account:"nonroot",bare:!0}],
["gcr.io/distroless/java-base*",{user:"65532",kind:"runtime",bare:!0},"*nonroot*"],["gcr.io/distroless/java-base*",{user:"root",account:"nonroot",kind:"runtime",bare:!0}],["gcr.io/distroless/java*",{user:"\
65532",kind:"runtime",bare:!0},"*nonroot*"],["gcr.io/distroless/java*",{user:"root",account:"nonroot",kind:"runtime",bare:!0}],["gcr.io/distroless/nodejs*",{user:"65532",kind:"runtime",bare:!0},"*nonr\
oot*"],["gcr.io/distroless/nodejs*",{user:"root",account:"nonroot",kind:"runtime",bare:!0}],["gcr.io/distroless/python3-debian12",{user:"65532",kind:"runtime",bare:!0},"*nonroot*"],["gcr.io/distroless\
/python3-debian12",{user:"root",account:"nonroot",kind:"runtime",bare:!0}],["gcr.io/distroless/python3*",{user:"65532",kind:"runtime",bare:!0},"*nonroot*"],["gcr.io/distroless/python3*",{user:"root",account:"\
nonroot",kind:"runtime",bare:!0}],["cgr.dev/chainguard/static",{user:"65532",bare:!0}],["cgr.dev/chainguard/wolfi-base",{user:"root",account:"nonroot",kind:"os"}],["cgr.dev/chainguard/python",{user:"6\
5532",kind:"runtime"},"*-dev*"],["cgr.dev/chainguard/python",{user:"65532",kind:"runtime",bare:!0}],["cgr.dev/chainguard/node",{user:"65532",account:"node",kind:"runtime"}],["cgr.dev/chainguard/nginx",
{user:"65532",kind:"web"},"*-dev*"],["cgr.dev/chainguard/nginx",{user:"65532",kind:"web",bare:!0}],["cgr.dev/chainguard/redis",{user:"redis",kind:"datastore"}],["cgr.dev/chainguard/postgres",{user:"ro\
ot",drops:!0,account:"postgres",kind:"datastore"}],["cgr.dev/chainguard/go",{user:"root",account:"nonroot",kind:"runtime"}],["cgr.dev/chainguard/jdk",{user:"65532",kind:"runtime"}],["cgr.dev/chainguar\
d/jre",{user:"65532",kind:"runtime"},"*-dev*"],["cgr.dev/chainguard/jre",{user:"65532",kind:"runtime",bare:!0}],["cgr.dev/chainguard/ruby",{user:"65532",kind:"runtime"},"*-dev*"],["cgr.dev/chainguard/\
ruby",{user:"65532",kind:"runtime",bare:!0}],["cgr.dev/chainguard/php",{user:"65532",kind:"runtime"},"*-dev*"],["cgr.dev/chainguard/php",{user:"65532",kind:"runtime",bare:!0}],["cgr.dev/chainguard/bas\
h",{user:"root",account:"nonroot",kind:"os"}],["cgr.dev/chainguard/busybox",{user:"65532",kind:"os"}],["cgr.dev/chainguard/curl",{user:"65532",kind:"tool"},"*-dev*"],["cgr.dev/chainguard/curl",{user:"\
65532",kind:"tool",bare:!0}],["cgr.dev/chainguard/git",{user:"root",account:"git",kind:"tool"},"*root*"],["cgr.dev/chainguard/git",{user:"65532",kind:"tool"}],["dhi.io/*",{user:"root"},"*-dev*"],["dhi\
.io/*",{user:"nonroot",bare:!0}],["bitnami/redis",{user:"1001",ports:[6379],kind:"datastore"}],["bitnami/postgresql",{user:"1001",ports:[5432],kind:"datastore"}],["bitnami/nginx",{user:"1001",ports:[8080,
8443],kind:"web"}],["bitnami/kafka",{user:"1001",ports:[9092],kind:"broker"}],["bitnami/mariadb",{user:"1001",ports:[3306],kind:"datastore"}],["bitnami/mysql",{user:"1001",ports:[3306],kind:"datastore"}],
["bitnami/mongodb",{user:"1001",ports:[27017],kind:"datastore"}],["bitnami/node",{user:"root",ports:[3e3],kind:"runtime"}],["bitnami/python",{user:"root",ports:[8e3],kind:"runtime"}],["bitnami/php-fpm",
{user:"root",ports:[9e3],kind:"runtime"}],["bitnami/git",{user:"root",kind:"tool"}],["bitnami/minideb",{user:"root",kind:"os"}],["bitnami/*",{user:"1001"}],["registry.access.redhat.com/ubi8/python-*-m\
inimal",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi8/python-*",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi8/nodejs-*-minimal",{user:"100\
1",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi8/nodejs-*",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi8/ubi*",{user:"root",kind:"os"}],["registry.acce\
ss.redhat.com/ubi8",{user:"root",kind:"os"}],["registry.access.redhat.com/ubi8-*",{user:"root",kind:"os"}],["registry.access.redhat.com/ubi9/python-*-minimal",{user:"1001",ports:[8080],kind:"runtime"}],
["registry.access.redhat.com/ubi9/python-*",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi9/nodejs-*-minimal",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.\
redhat.com/ubi9/nodejs-*",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi9/ubi*",{user:"root",kind:"os"}],["registry.access.redhat.com/ubi9",{user:"root",kind:"os"}],["regi\
stry.access.redhat.com/ubi9-*",{user:"root",kind:"os"}],["redhat/ubi8*",{user:"root",kind:"os"}],["redhat/ubi9*",{user:"root",kind:"os"}],["mcr.microsoft.com/dotnet/runtime-deps",{user:"1654",kind:"ru\
ntime",bare:!0},"*chiseled*"],["mcr.microsoft.com/dotnet/runtime-deps",{user:"1654",kind:"runtime",bare:!0},"*distroless*"],["mcr.microsoft.com/dotnet/runtime-deps",{user:"root",kind:"runtime",smaller:[
"-alpine"]},"3.*"],["mcr.microsoft.com/dotnet/runtime-deps",{user:"root",kind:"runtime",smaller:["-alpine"]},"5.*"],["mcr.microsoft.com/dotnet/runtime-deps",{user:"root",kind:"runtime",smaller:["-alpi\
ne"]},"6.*"],["mcr.microsoft.com/dotnet/runtime-deps",{user:"root",kind:"runtime",smaller:["-alpine"]},"7.*"],["mcr.microsoft.com/dotnet/runtime-deps",{user:"root",account:"app",kind:"runtime",smaller:[
"-alpine","-noble-chiseled"]}],["mcr.microsoft.com/dotnet/runtime",{user:"1654",kind:"runtime",bare:!0},"*chiseled*"],["mcr.microsoft.com/dotnet/runtime",{user:"1654",kind:"runtime",bare:!0},"*distrol\
ess*"],["mcr.microsoft.com/dotnet/runtime",{user:"ContainerUser",kind:"runtime"},"*nanoserver*"],["mcr.microsoft.com/dotnet/runtime",{user:"root",kind:"runtime"},"*windowsservercore*"],["mcr.microsoft\
.com/dotnet/runtime",{user:"root",kind:"runtime",smaller:["-alpine"]},"3.*"],["mcr.microsoft.com/dotnet/runtime",{user:"root",kind:"runtime",smaller:["-alpine"]},"5.*"],["mcr.microsoft.com/dotnet/runt\
ime",{user:"root",kind:"runtime",smaller:["-alpine"]},"6.*"],["mcr.microsoft.com/dotnet/runtime",{user:"root",kind:"runtime",smaller:["-alpine"]},"7.*"],["mcr.microsoft.com/dotnet/runtime",{user:"root",
account:"app",kind:"runtime",smaller:["-alpine","-noble-chiseled"]}],["mcr.microsoft.com/dotnet/aspnet",{user:"1654",kind:"runtime",bare:!0},"*chiseled*"],["mcr.microsoft.com/dotnet/aspnet",{user:"165\
4",kind:"runtime",bare:!0},"*distroless*"],["mcr.microsoft.com/dotnet/aspnet",{user:"ContainerUser",kind:"runtime"},"*nanoserver*"],["mcr.microsoft.com/dotnet/aspnet",{user:"root",kind:"runtime"},"*wi\
ndowsservercore*"],["mcr.microsoft.com/dotnet/aspnet",{user:"root",kind:"runtime",smaller:["-alpine"]},"3.*"],["mcr.microsoft.com/dotnet/aspnet",{user:"root",kind:"runtime",smaller:["-alpine"]},"5.*"],
["mcr.microsoft.com/dotnet/aspnet",{user:"root",kind:"runtime",smaller:["-alpine"]},"6.*"],["mcr.microsoft.com/dotnet/aspnet",{user:"root",kind:"runtime",smaller:["-alpine"]},"7.*"],["mcr.microsoft.co\
m/dotnet/aspnet",{user:"root",account:"app",kind:"runtime",smaller:["-alpine","-noble-chiseled"]}],["mcr.microsoft.com/dotnet/sdk",{user:"ContainerUser",kind:"runtime"},"*nanoserver*"],["mcr.microsoft\
.com/dotnet/sdk",{user:"root",kind:"runtime"},"*windowsservercore*"],["mcr.microsoft.com/dotnet/sdk",{user:"root",kind:"runtime",smaller:["-alpine"]},"3.*"],["mcr.microsoft.com/dotnet/sdk",{user:"root",
kind:"runtime",smaller:["-alpine"]},"5.*"],["mcr.microsoft.com/dotnet/sdk",{user:"root",kind:"runtime",smaller:["-alpine"]},"6.*"],["mcr.microsoft.com/dotnet/sdk",{user:"root",kind:"runtime",smaller:[
"-alpine"]},"7.*"],["mcr.microsoft.com/dotnet/sdk",{user:"root",account:"app",kind:"runtime",smaller:["-alpine"]}],["mcr.microsoft.com/windows/nanoserver",{user:"ContainerUser",kind:"os"}],["mcr.micro\
soft.com/windows/servercore",{user:"root",kind:"os"}],["mcr.microsoft.com/windows/server",{user:"root",kind:"os"}],["mcr.microsoft.com/windows",{user:"root",kind:"os"}],["mcr.microsoft.com/playwright",
{user:"root",account:"pwuser",kind:"tool"}],["mcr.microsoft.com/playwright/*",{user:"root",account:"pwuser",kind:"tool"}],["prom/prometheus",{user:"65532",ports:[9090],kind:"tool",bare:!0},"*distroles\
s*"],["prom/prometheus",{user:"root",account:"nobody",ports:[9090],kind:"tool"},"<2.0"],["prom/prometheus",{user:"nobody",ports:[9090],kind:"tool"}],["prom/node-exporter",{user:"65532",ports:[9100],kind:"\
tool",bare:!0},"*distroless*"],["prom/node-exporter",{user:"root",account:"nobody",ports:[9100],kind:"tool"},"<0.15"],["prom/node-exporter",{user:"nobody",ports:[9100],kind:"tool"}],["prom/alertmanage\
r",{user:"65532",ports:[9093],kind:"tool",bare:!0},"*distroless*"],["prom/alertmanager",{user:"root",account:"nobody",ports:[9093],kind:"tool"},"<0.16"],["prom/alertmanager",{user:"nobody",ports:[9093],
kind:"tool"}],["grafana/grafana",{user:"root",drops:!0,account:"grafana",ports:[3e3],kind:"web"},"<5.1"],["grafana/grafana",{user:"472",ports:[3e3],kind:"web"}],["grafana/grafana-oss",{user:"472",ports:[
3e3],kind:"web"}],["grafana/grafana-enterprise",{user:"472",ports:[3e3],kind:"web"}],["grafana/loki",{user:"10001",ports:[3100],kind:"tool"},"2.*"],["grafana/loki",{user:"10001",ports:[3100],kind:"too\
l",bare:!0}],["apache/airflow",{user:"50000",ports:[8080],kind:"tool"}],["quay.io/keycloak/keycloak",{user:"1000",ports:[8080,8443,9e3],kind:"web"}],["nvidia/cuda",{user:"root",kind:"runtime"},"*-base\
-*"],["nvidia/cuda",{user:"root",kind:"runtime"}],["pytorch/pytorch",{user:"root",kind:"runtime"},"*-runtime"],["tensorflow/tensorflow",{user:"root",ports:[8888],kind:"runtime"},"*jupyter*"],["tensorf\
low/tensorflow",{user:"root",kind:"runtime"}],["quay.io/jupyter/docker-stacks-foundation",{user:"1000",kind:"runtime"}],["quay.io/jupyter/pyspark-notebook",{user:"1000",ports:[8888,4040],kind:"runtime",
healthcheck:!0}],["quay.io/jupyter/all-spark-notebook",{user:"1000",ports:[8888,4040],kind:"runtime",healthcheck:!0}],["quay.io/jupyter/*-notebook",{user:"1000",ports:[8888],kind:"runtime",healthcheck:!0}],
["jupyter/*-notebook",{user:"1000",ports:[8888],kind:"runtime",healthcheck:!0}],["ghcr.io/astral-sh/uv",{user:"root",kind:"runtime"},"*alpine*"],["ghcr.io/astral-sh/uv",{user:"root",kind:"runtime"},"*\
bookworm*"],["ghcr.io/astral-sh/uv",{user:"root",kind:"runtime"},"*trixie*"],["ghcr.io/astral-sh/uv",{user:"root",kind:"runtime"},"*debian*"],["ghcr.io/astral-sh/uv",{user:"root",kind:"runtime"},"pyth\
on*"],["ghcr.io/astral-sh/uv",{user:"root",bare:!0}],["public.ecr.aws/lambda/*",{user:"root",kind:"runtime"}],["amazon/aws-cli",{user:"root",kind:"tool"}],["public.ecr.aws/aws-cli/aws-cli",{user:"root",
kind:"tool"}],["google/cloud-sdk",{user:"root",account:"cloudsdk",kind:"tool"},"*stable*"],["google/cloud-sdk",{user:"root",account:"cloudsdk",kind:"tool",smaller:["-slim","-alpine"]}],["gcr.io/google\
.com/cloudsdktool/google-cloud-cli",{user:"root",account:"cloudsdk",kind:"tool"},"*stable*"],["gcr.io/google.com/cloudsdktool/google-cloud-cli",{user:"root",account:"cloudsdk",kind:"tool",smaller:["-s\
lim","-alpine"]}],["portainer/portainer-ce",{user:"root",ports:[9e3,9443,8e3],kind:"web"},"*alpine*"],["portainer/portainer-ce",{user:"root",ports:[9e3,9443,8e3],kind:"web",bare:!0}],["dpage/pgadmin4",
{user:"5050",ports:[80,443],kind:"web"}],["cypress/included",{user:"root",kind:"tool"}],["cypress/base",{user:"root",kind:"tool"}],["cypress/browsers",{user:"root",kind:"tool"}],["selenium/hub",{user:"\
1200",ports:[4442,4443,4444],kind:"tool"}],["selenium/standalone-chrome",{user:"1200",ports:[4444,5900],kind:"tool"}],["selenium/standalone-firefox",{user:"1200",ports:[4444,5900],kind:"tool"}],["sele\
nium/standalone-edge",{user:"1200",ports:[4444,5900],kind:"tool"}],["selenium/node-chrome",{user:"1200",ports:[5900],kind:"tool"}],["selenium/node-firefox",{user:"1200",ports:[5900],kind:"tool"}],["se\
lenium/node-edge",{user:"1200",ports:[5900],kind:"tool"}]],$t,Fl=[];function Uk(){if($t)return $t;$t=new Map;for(let e of Wk)e[0].includes("*")?Fl.push(e):$t.set(e[0],[...$t.get(e[0])??[],e]);return $t}
function Nn(e,t=[]){let s=zs(e);if(s===null)return;let r=t.length>0?`${e.domain}/${e.path}`:"",n=t.find(({repository:i,tags:a})=>(ge(r,i)||ge(s,i))&&(!a||We(e.tag??"latest",a)));return n?{name:s,...n.
facts}:zk(e)}var zk=P(e=>{let t=zs(e);if(t===null)return;let s=Uk().get(t)??Fl.filter(([a])=>ge(t,a)),{tag:r}=e,n=s.filter(([,,a])=>!a?.startsWith("<"));if(r===null&&n.some(([,,a])=>a)&&new Set(n.map(
([,{user:a}])=>a)).size>1)return;let i=s.find(([,,a])=>!a||We(r??"latest",a));return i&&{name:t,...i[1]}}),Fk={work:"dev|devel|development|debug",branch:"develop",place:"local",test:"tests?|ci",check:"\
testing|e2e",lint:"lint",sample:"examples?|demo|samples?",base:"base"},Ze=(...e)=>`(?:${e.map(t=>Fk[t]).join("|")})`,qk=new RegExp(`^${Ze("work","branch","place")}(?:[-_.]|$)`),Bk=new RegExp(`^${Ze("w\
ork","branch","test","check","lint")}(?:[-_.]|$)`),Hk=new RegExp(`(?:^|[-_.])${Ze("work","branch","test","check","lint")}(?:[-_.]|$)`),Kk=new RegExp(`(?:^|[-_.])${Ze("work","branch","place","test")}(?\
:[-_.]|$)`,"i"),Gk=new RegExp(`(?:^|[._-])${Ze("work")}(?:[._-]|$)`,"i"),Yk=new RegExp(`(?:^|[._/-])${Ze("work","place","test","check","sample")}(?:[._/-]|$)`,"i"),Vk=new RegExp(`(?:^|[._/-])${Ze("bas\
e")}(?:[._/-]|$)`,"i"),Zk=e=>qk.test(e),Jk=e=>Bk.test(e),Xk=e=>Hk.test(e),Qk=e=>Kk.test(e),ev=e=>Gk.test(e.slice(e.lastIndexOf("/")+1)),tv=e=>Yk.test(e),sv=e=>Vk.test(e.split("/").slice(-2).join("/")),
rv=e=>e.endsWith(".txt")&&/dev|test/.test(e.slice(0,-4).split(/[^\w-]/).pop()??""),oe=`
# its page, not re-read
ubuntu|12.04* precise* 14.04* trusty*|yes|apt|null||["/bin/bash"]|bash,perl|node
ubuntu|*|yes|apt|null||["/bin/bash"]|bash,perl|curl,wget,nc,python3,node,openssl,git
debian|*slim* *|yes|apt|null||["bash"]|bash,perl|curl,wget,nc,python3,node,openssl,git
alpine|*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,openssl,git,perl
# docker-library/busybox/latest-1/glibc/Dockerfile
busybox|*|yes|none|null||["sh"]|wget,nc|curl,bash,python3,node,openssl,git,perl
# its page, not re-read
rockylinux|*micro*|yes|none|null|||bash|curl,wget,nc,python3,node,git
rockylinux|*minimal*|yes|microdnf|null||["/bin/bash"]|curl,bash|wget,nc,node,git
rockylinux|*|yes|dnf|null||["/bin/bash"]|curl,bash|nc,node,git
almalinux|*minimal*|yes|microdnf|null||["/bin/bash"]|curl,bash|wget,nc,node,git
almalinux|*|yes|dnf|null||["/bin/bash"]|curl,bash|nc,node,git
oraclelinux|7-slim* 7.9-slim*|yes|yum|null||["/bin/bash"]|bash|wget,nc,node,git
# docker-library/mysql/8.4/Dockerfile.oracle
oraclelinux|*-slim*|yes|microdnf|null||["/bin/bash"]|bash,curl|wget,nc,node,git
# its page, not re-read
oraclelinux|6* 7*|yes|yum|null||["/bin/bash"]|bash,curl|nc,node
oraclelinux|*|yes|dnf|null||["/bin/bash"]|bash,curl|nc,node
centos|5* 6* 7* centos5* centos6* centos7*|yes|yum|null||["/bin/bash"]|bash,curl|wget,nc,python3,node,git
centos|*|yes|dnf|null||["/bin/bash"]|bash,curl|wget,nc,node,git
fedora|*|yes|dnf|null||["/bin/bash"]|bash,curl|nc,node,git
amazonlinux|1 1-* 2018* 2 2.0* 2-* 2017*|yes|yum|null||["/bin/bash"]|bash,curl|wget,nc,node,git
amazonlinux|*minimal*|yes|microdnf|null||["/bin/bash"]|bash|wget,nc,node,git
amazonlinux|*|yes|dnf|null||["/bin/bash"]|bash,curl,python3|wget,nc,node,git
archlinux|*|yes|pacman|null||["/usr/bin/bash"]|bash,curl,openssl|wget,nc,node,git
photon|*|yes|tdnf|null||["/bin/bash"]|bash|git,node
opensuse/leap|*|yes|zypper|null||["/bin/bash"]|bash|wget,git,node
opensuse/tumbleweed|*|yes|zypper|null||["/bin/bash"]|bash|wget,git,node
# docker-library/buildpack-deps/Dockerfile-curl.template
buildpack-deps|*-curl*|yes|apt|null|||bash,curl,wget,openssl,perl|git,python3,nc,node
# docker-library/buildpack-deps/Dockerfile-scm.template
buildpack-deps|*-scm*|yes|apt|null|||bash,curl,wget,openssl,git,python3,perl|nc,node
# docker-library/buildpack-deps/Dockerfile.template
buildpack-deps|*|yes|apt|null|||bash,curl,wget,openssl,git,python3,perl|node
# docker-library/hello-world/Dockerfile-linux.template
hello-world|*|no|none|null||["/hello"]||curl,wget,bash,nc,python3,node,openssl,git,perl
# nodejs/docker-node/Dockerfile-alpine.template
node|*alpine*|yes|apk|["docker-entrypoint.sh"]|script|["node"]|wget,nc,node|curl,bash,openssl,git,python3,perl|1000:1000 /home/node
# nodejs/docker-node/Dockerfile-slim.template
node|*slim*|yes|apt|["docker-entrypoint.sh"]|script|["node"]|bash,node,perl|curl,wget,nc,openssl,git,python3|1000:1000 /home/node
# nodejs/docker-node/Dockerfile-debian.template
node|*|yes|apt|["docker-entrypoint.sh"]|script|["node"]|bash,curl,wget,openssl,git,python3,node,perl||1000:1000 /home/node
# its page, not re-read
python|*windowsservercore*|no|none|||||bash,nc
# docker-library/python/Dockerfile-linux.template
python|*alpine*|yes|apk|null||["python3"]|wget,nc,python3|curl,bash,node,openssl,git,perl
python|*slim*|yes|apt|null||["python3"]|bash,python3,openssl,perl|curl,wget,nc,node,git
python|*|yes|apt|null||["python3"]|bash,curl,wget,openssl,git,python3,perl|node
# its page, not re-read
golang|*nanoserver* *windowsservercore*|no|none|||||bash,nc
# docker-library/golang/Dockerfile-linux.template
golang|*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,node,openssl,git,python3,perl
golang|*|yes|apt|null||["bash"]|bash,curl,wget,openssl,git,python3,perl|nc,node
# rust-lang/docker-rust/Dockerfile-alpine.template
rust|*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,node,openssl,git,python3,perl
# rust-lang/docker-rust/Dockerfile-slim.template
rust|*slim*|yes|apt|null||["bash"]|bash,openssl,perl|curl,wget,nc,node,git,python3
# rust-lang/docker-rust/Dockerfile-debian.template
rust|*|yes|apt|null||["bash"]|bash,curl,wget,openssl,git,python3,perl|node
# docker-library/ruby/Dockerfile.template
ruby|*alpine*|yes|apk|null||["irb"]|wget,nc|curl,bash,node,openssl,git,python3,perl
ruby|*slim*|yes|apt|null||["irb"]|bash,openssl,perl|curl,wget,nc,node,git,python3
ruby|*|yes|apt|null||["irb"]|bash,curl,wget,openssl,git,python3,perl|node
# docker-library/php/Dockerfile-linux.template
php|*fpm*alpine*|yes|apk|["docker-php-entrypoint"]|script|["php-fpm"]|curl,wget,nc,openssl|bash,git,python3,node,perl|82:82 /var/www/html
php|*fpm*|yes|apt|["docker-php-entrypoint"]|script|["php-fpm"]|bash,curl,openssl,perl|wget,nc,git,python3,node|33:33 /var/www/html
php|*apache*|yes|apt|["docker-php-entrypoint"]|script|["apache2-foreground"]|bash,curl,openssl,perl|wget,nc,git,python3,node|33:33 /var/www/html
php|*alpine*|yes|apk|["docker-php-entrypoint"]|script|["php","-a"]|curl,wget,nc,openssl|bash,git,python3,node,perl|82:82 /var/www/html
php|*|yes|apt|["docker-php-entrypoint"]|script|["php","-a"]|bash,curl,openssl,perl|wget,nc,git,python3,node|33:33 /var/www/html
# its page, not re-read
openjdk|*nanoserver* *windowsservercore*|no|none|||||bash,nc
# docker-library/openjdk/Dockerfile-linux.template
openjdk|*alpine*|yes|apk|null|||wget,nc|curl,git,python3,node
openjdk|*slim*|yes|apt|null|||bash,perl,openssl|curl,wget,nc,git,python3,node
openjdk|*oracle*|yes||null|||bash,curl|git,node
openjdk|*|yes||null|||bash|node
# its page, not re-read
eclipse-temurin|*nanoserver* *windowsservercore*|no|none|||||bash,nc
# adoptium/containers/21/jre/alpine
eclipse-temurin|8**alpine* *jre*alpine*|yes|apk|["/__cacert_entrypoint.sh"]|script|null|wget,nc,openssl|curl,git,python3,node
# adoptium/containers/21/jre/ubi/ubi9-minimal/Dockerfile
eclipse-temurin|8**ubi* *jre*ubi*|yes|microdnf|["/__cacert_entrypoint.sh"]|script|null|bash,curl,wget,openssl|nc,git,node
# its page, not re-read
eclipse-temurin|*centos*|yes|yum|["/__cacert_entrypoint.sh"]|script||bash,curl|nc,git,node
# adoptium/containers/21/jre/ubuntu/noble/Dockerfile; 8/jdk/ubuntu/noble/Dockerfile
eclipse-temurin|8* *jre*|yes|apt|["/__cacert_entrypoint.sh"]|script|null|bash,curl,wget,openssl,perl|nc,git,node
# adoptium/containers/21/jdk/alpine
eclipse-temurin|*alpine*|yes|apk|["/__cacert_entrypoint.sh"]|script|["jshell"]|wget,nc,openssl|curl,git,python3,node
# adoptium/containers/21/jdk/ubi/ubi9-minimal/Dockerfile
eclipse-temurin|*ubi*|yes|microdnf|["/__cacert_entrypoint.sh"]|script|["jshell"]|bash,curl,wget,openssl|nc,git,node
# adoptium/containers/21/jdk/ubuntu/noble/Dockerfile
eclipse-temurin|*|yes|apt|["/__cacert_entrypoint.sh"]|script|["jshell"]|bash,curl,wget,openssl,perl|nc,git,node
# corretto/corretto-docker/21/jdk/alpine/3.23/Dockerfile
amazoncorretto|*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,git,python3,node,openssl,perl
# corretto/corretto-docker/21/jdk/al2023/Dockerfile
amazoncorretto|*al2023*|yes|dnf|null||["/bin/bash"]|bash,curl,python3|wget,nc,git,node
# corretto/corretto-docker/17/jdk/al2/Dockerfile
amazoncorretto|*|yes|yum|null||["/bin/bash"]|bash,curl|wget,nc,git,node
# its page, not re-read
maven|*windowsservercore* *nanoserver*|no|none|||||bash,nc
# carlossg/docker-maven/eclipse-temurin-21-alpine/Dockerfile
maven|*-eclipse-temurin-*alpine*|yes|apk|["/usr/local/bin/mvn-entrypoint.sh"]|script|["mvn"]|bash,curl,wget,nc,openssl|git,python3,node
# carlossg/docker-maven/eclipse-temurin-21-noble/Dockerfile
maven|*-eclipse-temurin-*|yes|apt|["/usr/local/bin/mvn-entrypoint.sh"]|script|["mvn"]|bash,curl,wget,git,openssl,perl|nc,node
# carlossg/docker-maven/amazoncorretto-21-alpine/Dockerfile
maven|*-amazoncorretto-*alpine*|yes|apk|["/usr/local/bin/mvn-entrypoint.sh"]|script|["mvn"]|bash,wget,nc|curl,git,python3,node
# carlossg/docker-maven/amazoncorretto-21-debian/Dockerfile
maven|*-amazoncorretto-*debian*|yes|apt|["/usr/local/bin/mvn-entrypoint.sh"]|script|["mvn"]|bash,perl|curl,git,nc,node
# carlossg/docker-maven/amazoncorretto-21/Dockerfile
maven|*-amazoncorretto-*|yes|yum|["/usr/local/bin/mvn-entrypoint.sh"]|script|["mvn"]|bash,curl|git,nc,node
# carlossg/docker-maven/
maven|*alpine*|yes|apk|["/usr/local/bin/mvn-entrypoint.sh"]|script|["mvn"]|bash,wget,nc|node
# carlossg/docker-maven/Dockerfile-template
maven|*|yes||["/usr/local/bin/mvn-entrypoint.sh"]|script|["mvn"]|bash|node
# gradle/docker-gradle/jdk21-noble-graal/Dockerfile
gradle|*graal*|yes|apt|null||["gradle"]|bash,curl,wget,git,openssl,perl,python3|node|1000:1000 /home/gradle/.gradle
# gradle/docker-gradle/jdk21-corretto/Dockerfile
gradle|*corretto*|yes|dnf|null||["gradle"]|bash,curl,wget,git|node|1000:1000 /home/gradle/.gradle
# gradle/docker-gradle/jdk21-alpine/Dockerfile
gradle|*alpine*|yes|apk|["/__cacert_entrypoint.sh"]|script|["gradle"]|curl,wget,nc,git,openssl|node|1000:1000 /home/gradle/.gradle
# gradle/docker-gradle/jdk21-ubi9/Dockerfile
gradle|*ubi*|yes|microdnf|["/__cacert_entrypoint.sh"]|script|["gradle"]|bash,curl,wget,git,openssl|node|101:101 /home/gradle/.gradle
# gradle/docker-gradle/jdk21-noble/Dockerfile
gradle|*|yes|apt|["/__cacert_entrypoint.sh"]|script|["gradle"]|bash,curl,wget,git,openssl,perl,python3|node|1000:1000 /home/gradle/.gradle
# its page, not re-read
tomcat|*corretto*|yes|yum|null||["catalina.sh","run"]|bash,curl|git,node
# docker-library/tomcat/10.1/jdk21/temurin-noble/Dockerfile
tomcat|*temurin*|yes|apt|null||["catalina.sh","run"]|bash,curl,wget,openssl,perl|nc,git,node
tomcat|*|yes|apt|null||["catalina.sh","run"]|bash,perl|git,node
# jetty/jetty.docker/eclipse-temurin/12.0/jdk21-alpine/Dockerfile
jetty|*alpine*|yes|apk|["/docker-entrypoint.sh"]|script|["java","-jar","/usr/local/jetty/start.jar"]|wget,nc|git,node
# jetty/jetty.docker/eclipse-temurin/12.0/
jetty|*corretto*|yes||["/docker-entrypoint.sh"]|script|["java","-jar","/usr/local/jetty/start.jar"]|bash|git,node
# jetty/jetty.docker/eclipse-temurin/12.0/jdk21/Dockerfile
jetty|*|yes|apt|["/docker-entrypoint.sh"]|script|["java","-jar","/usr/local/jetty/start.jar"]|bash,perl|nc,git,node
# composer/docker/latest/Dockerfile
composer|*bin*|no|none|||||curl,wget,bash,nc,git,perl
composer|*|yes|apk|["/docker-entrypoint.sh"]|script|["composer"]|bash,curl,wget,nc,git,tini,openssl,python3|node
# oven-sh/bun/dockerhub/distroless/Dockerfile
oven/bun|*distroless*|no|none|["/usr/local/bin/bun"]|program|null||curl,wget,bash,nc,python3,git,perl,openssl
# oven-sh/bun/dockerhub/alpine/Dockerfile
oven/bun|*alpine*|yes|apk|["/usr/local/bin/docker-entrypoint.sh"]|script|["/usr/local/bin/bun"]|wget,nc|curl,bash,git,python3,openssl,perl|1000:1000 /home/bun/app
# oven-sh/bun/dockerhub/debian-slim/Dockerfile
oven/bun|*slim* *|yes|apt|["/usr/local/bin/docker-entrypoint.sh"]|script|["/usr/local/bin/bun"]|bash,perl|curl,wget,nc,git,python3|1000:1000 /home/bun/app
# denoland/deno_docker/bin.dockerfile
denoland/deno|*bin*|no|none|null||null||curl,wget,bash,nc,python3,node,git,perl,openssl
# denoland/deno_docker/distroless.dockerfile
denoland/deno|*distroless*|no|none|["/tini","--","/bin/deno"]|program|["eval","console.log('Welcome to Deno!')"]||curl,wget,bash,nc,python3,node,git,perl,openssl
# denoland/deno_docker/alpine.dockerfile
denoland/deno|*alpine*|yes|apk|["/tini","--","docker-entrypoint.sh"]|script|["eval","console.log('Welcome to Deno!')"]|wget,nc|curl,bash,git,python3,node,openssl,perl|1000:1000 /deno-dir
# denoland/deno_docker/ubuntu.dockerfile
denoland/deno|*ubuntu* *|yes|apt|["/tini","--","docker-entrypoint.sh"]|script|["eval","console.log('Welcome to Deno!')"]|bash,perl|curl,wget,nc,git,python3,node,openssl|1993:1993 /deno-dir
# nginx/docker-nginx/Dockerfile-alpine-slim.template
nginx|*alpine*slim*|yes|apk|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|wget,nc|curl,bash,openssl,git,python3,node,perl|101:101 /var/cache/nginx
# nginx/docker-nginx/Dockerfile-alpine-perl.template
nginx|*alpine*perl*|yes|apk|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|curl,wget,nc,perl|bash,openssl,git,python3,node|101:101 /var/cache/nginx
# nginx/docker-nginx/Dockerfile-alpine.template
nginx|*alpine*|yes|apk|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|curl,wget,nc|bash,openssl,git,python3,node|101:101 /var/cache/nginx
# nginx/docker-nginx/Dockerfile-debian.template
nginx|*|yes|apt|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|bash,curl,openssl,perl|wget,nc,git,python3,node|101:101 /var/cache/nginx
# nginx/docker-nginx-unprivileged/Dockerfile-alpine-slim.template
nginxinc/nginx-unprivileged|*alpine*slim*|yes|apk|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|wget,nc|curl,bash,openssl,git,python3,node,perl|101:101 /var/cache/nginx
# nginx/docker-nginx-unprivileged/Dockerfile-alpine-perl.template
nginxinc/nginx-unprivileged|*alpine*perl*|yes|apk|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|curl,wget,nc,perl|bash,openssl,git,python3,node|101:101 /var/cache/nginx
# nginx/docker-nginx-unprivileged/Dockerfile-alpine.template
nginxinc/nginx-unprivileged|*alpine*|yes|apk|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|curl,wget,nc|bash,openssl,git,python3,node|101:101 /var/cache/nginx
# nginx/docker-nginx-unprivileged/Dockerfile-debian.template
nginxinc/nginx-unprivileged|*|yes|apt|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|bash,curl,openssl,perl|wget,nc,git,python3,node|101:101 /var/cache/nginx
# nginx/docker-nginx-unprivileged/Dockerfile-alpine-slim.template
ghcr.io/nginx/nginx-unprivileged|*alpine*slim*|yes|apk|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|wget,nc|curl,bash,openssl,git,python3,node,perl|101:101 /var/cache/nginx
# nginx/docker-nginx-unprivileged/Dockerfile-alpine-perl.template
ghcr.io/nginx/nginx-unprivileged|*alpine*perl*|yes|apk|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|curl,wget,nc,perl|bash,openssl,git,python3,node|101:101 /var/cache/nginx
# nginx/docker-nginx-unprivileged/Dockerfile-alpine.template
ghcr.io/nginx/nginx-unprivileged|*alpine*|yes|apk|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|curl,wget,nc|bash,openssl,git,python3,node|101:101 /var/cache/nginx
# nginx/docker-nginx-unprivileged/Dockerfile-debian.template
ghcr.io/nginx/nginx-unprivileged|*|yes|apt|["/docker-entrypoint.sh"]|script|["nginx","-g","daemon off;"]|bash,curl,openssl,perl|wget,nc,git,python3,node|101:101 /var/cache/nginx
# docker-library/httpd/2.4/alpine/Dockerfile
httpd|*alpine*|yes|apk|null||["httpd-foreground"]|wget,nc,perl|curl,bash,openssl,git,python3,node|82:82 /usr/local/apache2
# docker-library/httpd/2.4/Dockerfile
httpd|*|yes|apt|null||["httpd-foreground"]|bash,openssl,perl|curl,wget,nc,git,python3,node|33:33 /usr/local/apache2
# its page, not re-read
caddy|*windowsservercore* *nanoserver*|no|none|||||bash,nc
# caddyserver/caddy-docker/2.11/builder/Dockerfile
caddy|*builder*|yes|apk|null||["/bin/sh"]|git,wget,nc|bash,python3,node
# caddyserver/caddy-docker/2.11/alpine/Dockerfile
caddy|2.11*|yes|apk|null||["caddy","run","--config","/etc/caddy/Caddyfile","--adapter","caddyfile"]|curl,wget,nc|bash,git,python3,node,openssl,perl|0:0 /data
caddy|*|yes|apk|null||["caddy","run","--config","/etc/caddy/Caddyfile","--adapter","caddyfile"]|wget,nc|bash,git,python3,node,openssl,perl|0:0 /data
# its page, not re-read
traefik|v1*alpine* 1.*alpine*|yes|apk
traefik|v1.* 1.*
traefik|*nanoserver* *windowsservercore*|no|none|||||bash,nc
# traefik/traefik-library-image/v3.7/alpine/Dockerfile
traefik|*|yes|apk|["/entrypoint.sh"]|script|["traefik"]|wget,nc|curl,bash,git,python3,node,openssl,perl
# docker-library/haproxy/3.2/alpine/Dockerfile
haproxy|*alpine*|yes|apk|["docker-entrypoint.sh"]|script|["haproxy","-f","/usr/local/etc/haproxy/haproxy.cfg"]|wget,nc|curl,bash,git,python3,node,openssl,perl|99:99 /var/lib/haproxy
# docker-library/haproxy/3.2/Dockerfile
haproxy|*|yes|apt|["docker-entrypoint.sh"]|script|["haproxy","-f","/usr/local/etc/haproxy/haproxy.cfg"]|bash,perl|curl,wget,nc,git,python3,node|99:99 /var/lib/haproxy
# Kong/docker-kong/Dockerfile.deb
kong|*|yes||["/docker-entrypoint.sh"]|script|["kong","docker-start"]|bash|node
# docker-library/wordpress/Dockerfile.template
wordpress|cli* *-cli*|yes|apk|["docker-entrypoint.sh"]|script|["wp","shell"]|bash,curl,wget,nc,openssl|git,python3,node|82:82 /var/www/html
wordpress|*fpm-alpine*|yes|apk|["docker-entrypoint.sh"]|script|["php-fpm"]|bash,curl,wget,nc,openssl|git,python3,node|82:82 /var/www/html
wordpress|*fpm*|yes|apt|["docker-entrypoint.sh"]|script|["php-fpm"]|bash,curl,openssl,perl|wget,nc,git,node|33:33 /var/www/html
wordpress|*|yes|apt|["docker-entrypoint.sh"]|script|["apache2-foreground"]|bash,curl,openssl,perl|wget,nc,git,node|33:33 /var/www/html
# nextcloud/docker/33/fpm-alpine/Dockerfile
nextcloud|*fpm-alpine*|yes|apk|["/entrypoint.sh"]|script|["php-fpm"]|curl,wget,nc,openssl|git,python3,node|82:82 /var/www/html
# nextcloud/docker/33/fpm/Dockerfile
nextcloud|*fpm*|yes|apt|["/entrypoint.sh"]|script|["php-fpm"]|bash,curl,openssl,perl|wget,nc,git,node|33:33 /var/www/html
# nextcloud/docker/33/apache/Dockerfile
nextcloud|*|yes|apt|["/entrypoint.sh"]|script|["apache2-foreground"]|bash,curl,openssl,perl|wget,nc,git,node|33:33 /var/www/html
# joomla-docker/docker-joomla/5.4/php8.3/apache/Dockerfile
joomla|*fpm-alpine*|yes|apk|["/entrypoint.sh"]|script|["php-fpm"]|curl,wget,nc,openssl|node|82:82 /var/www/html
joomla|*fpm*|yes|apt|["/entrypoint.sh"]|script|["php-fpm"]|bash,curl,openssl,perl|node|33:33 /var/www/html
joomla|*|yes|apt|["/entrypoint.sh"]|script|["apache2-foreground"]|bash,curl,openssl,perl|node|33:33 /var/www/html
# phpmyadmin/docker/apache/Dockerfile
phpmyadmin|*fpm-alpine*|yes|apk|["/docker-entrypoint.sh"]||["php-fpm"]|curl,wget,nc,openssl|node
phpmyadmin|*fpm*|yes|apt|["/docker-entrypoint.sh"]||["php-fpm"]|bash,curl,openssl,perl|node
phpmyadmin|*|yes|apt|["/docker-entrypoint.sh"]||["apache2-foreground"]|bash,curl,openssl,perl|node
# docker-library/drupal/11.3/php8.4/
drupal|*fpm-alpine*|yes|apk|["docker-php-entrypoint"]|script|["php-fpm"]|curl,wget,nc,openssl|bash,python3,node|82:82 /opt/drupal/web/sites
drupal|*fpm*|yes|apt|["docker-php-entrypoint"]|script|["php-fpm"]|bash,curl,openssl,perl|wget,nc,node|33:33 /opt/drupal/web/sites
drupal|*|yes|apt|["docker-php-entrypoint"]|script|["apache2-foreground"]|bash,curl,openssl,perl|wget,nc,node|33:33 /opt/drupal/web/sites
# docker-library/ghost/6/alpine3.23/Dockerfile
ghost|*alpine*|yes|apk|["docker-entrypoint.sh"]|script|["node","current/index.js"]|bash,node,wget,nc|curl,git,openssl|1000:1000 /var/lib/ghost/content
# docker-library/ghost/6/bookworm/Dockerfile
ghost|*|yes|apt|["docker-entrypoint.sh"]|script|["node","current/index.js"]|bash,node,gosu,perl|curl,wget,nc,git|1000:1000 /var/lib/ghost/content
# docker-library/redmine/6.1/alpine3.23/Dockerfile
redmine|*alpine*|yes|apk|["/docker-entrypoint.sh"]|script|["rails","server","-b","0.0.0.0"]|bash,git,tini,wget,nc,python3|node|999:1000 /usr/src/redmine/files
# docker-library/redmine/6.1/trixie/Dockerfile
redmine|*|yes|apt|["/docker-entrypoint.sh"]|script|["rails","server","-b","0.0.0.0"]|bash,git,tini,wget,gosu,openssl,perl,python3|nc,node|999:999 /usr/src/redmine/files
# SonarSource/docker-sonarqube/community-build/Dockerfile
sonarqube|*|yes|apt|["/opt/sonarqube/docker/entrypoint.sh"]|script|null|bash,curl,openssl,perl|git,node|1000:0 /opt/sonarqube/data
# its page, not re-read
jenkins/jenkins|*windowsservercore*|no|none|||||bash,nc
# jenkinsci/docker/alpine/hotspot/Dockerfile
jenkins/jenkins|*alpine*|yes|apk|["/sbin/tini","--","/usr/local/bin/jenkins.sh"]|script|null|bash,curl,git,tini,wget,nc|python3,node|1000:1000 /var/jenkins_home
# jenkinsci/docker/rhel/Dockerfile
jenkins/jenkins|*rhel*|yes|dnf|["/sbin/tini","--","/usr/local/bin/jenkins.sh"]|script|null|bash,curl,git,tini|node|1000:1000 /var/jenkins_home
# jenkinsci/docker/debian/Dockerfile
jenkins/jenkins|*|yes|apt|["/usr/bin/tini","--","/usr/local/bin/jenkins.sh"]|script|null|bash,curl,git,tini,openssl,perl|wget,nc,node|1000:1000 /var/jenkins_home
# its page, not re-read
registry|2 2.*|yes|apk|["/entrypoint.sh"]|script|["/etc/docker/registry/config.yml"]|wget,nc|curl,bash,git,python3,node,openssl,perl|0:0 /var/lib/registry
# distribution/distribution-library-image/Dockerfile
registry|*|yes|apk|["/entrypoint.sh"]|script|["/etc/distribution/config.yml"]|wget,nc|curl,bash,git,python3,node,openssl,perl|0:0 /var/lib/registry
# hashicorp/docker-vault/ubi/Dockerfile
hashicorp/vault|*ubi*|yes|microdnf|["docker-entrypoint.sh"]|script|["server","-dev"]|bash,curl|git,node|100:1000 /vault/file
# hashicorp/vault/Dockerfile
hashicorp/vault|*|yes|apk|["docker-entrypoint.sh"]|script|["server","-dev"]|wget,nc,dumb-init,su-exec|curl,bash,git,python3,node,openssl,perl|100:1000 /vault/file
# hashicorp/docker-vault/0.X/Dockerfile
vault|*|yes|apk|["docker-entrypoint.sh"]|script|["server","-dev"]|wget,nc,dumb-init,su-exec|curl,bash,git,python3,node,openssl,perl|100:1000 /vault/file
# hashicorp/consul/Dockerfile
hashicorp/consul|*ubi*|yes|microdnf|["docker-entrypoint.sh"]|script|["agent","-dev","-client","0.0.0.0"]|bash,curl,wget,openssl,dumb-init|git,node
hashicorp/consul|*|yes|apk|["docker-entrypoint.sh"]|script|["agent","-dev","-client","0.0.0.0"]|curl,wget,nc,dumb-init,su-exec|bash,git,python3,node,perl|100:1000 /consul/data
# hashicorp/docker-consul/0.X/Dockerfile
consul|*|yes|apk|["docker-entrypoint.sh"]|script|["agent","-dev","-client","0.0.0.0"]|curl,wget,nc,dumb-init,su-exec|bash,git,python3,node,openssl,perl|100:1000 /consul/data
# hashicorp/terraform/build.Dockerfile
hashicorp/terraform|*|yes|apk|["/bin/terraform"]|program|null|git,wget,nc|curl,bash,python3,node,openssl,perl
# TimWolla/docker-adminer/5/Dockerfile
adminer|*fastcgi*|yes|apk|["entrypoint.sh","docker-php-entrypoint"]|||curl,wget,nc,openssl|bash,git,python3,node
adminer|*|yes|apk|["entrypoint.sh","docker-php-entrypoint"]||["php","-S","[::]:8080","-t","/var/www/html"]|curl,wget,nc,openssl|bash,git,python3,node
# mongo-express/mongo-express-docker/1.0/20-alpine3.19/Dockerfile
mongo-express|*|yes|apk|["/sbin/tini","--","/docker-entrypoint.sh"]||["mongo-express"]|bash,tini,node,wget,nc|curl,git,python3,openssl
# its page, not re-read
docker|*windowsservercore*|no|none|||||bash,nc
# docker-library/docker/29/cli/Dockerfile
docker|*cli*|yes|apk|["docker-entrypoint.sh"]|script|["sh"]|git,wget,nc|curl,bash,node
# docker-library/docker/29/dind/Dockerfile
docker|*dind-rootless* *dind* *|yes|apk|["dockerd-entrypoint.sh"]|script||git,openssl,wget,nc|curl,bash,node
# docker-library/postgres/17/alpine3.23/Dockerfile
postgres|9.*alpine* 10*alpine* 11*alpine* 12*alpine* 13*alpine* 14*alpine* 15*alpine*|yes|apk|["docker-entrypoint.sh"]|script|["postgres"]|bash,pg_isready,wget,nc|curl,git,node,openssl|70:70 /var/lib/\
postgresql/data
postgres|16*alpine* 17*alpine*|yes|apk|["docker-entrypoint.sh"]|script|["postgres"]|bash,pg_isready,wget,nc,gosu|curl,git,node,openssl|70:70 /var/lib/postgresql/data
# docker-library/postgres/18/alpine3.23/Dockerfile
postgres|*alpine*|yes|apk|["docker-entrypoint.sh"]|script|["postgres"]|bash,pg_isready,wget,nc,gosu|curl,git,node,openssl|70:70 /var/lib/postgresql
# docker-library/postgres/17/trixie/Dockerfile
postgres|9.* 10* 11* 12* 13* 14* 15* 16* 17*|yes|apt|["docker-entrypoint.sh"]|script|["postgres"]|bash,pg_isready,gosu,perl|curl,wget,nc,git,python3,node|999:999 /var/lib/postgresql/data
# docker-library/postgres/18/trixie/Dockerfile
postgres|*|yes|apt|["docker-entrypoint.sh"]|script|["postgres"]|bash,pg_isready,gosu,perl|curl,wget,nc,git,python3,node|999:999 /var/lib/postgresql
# postgis/docker-postgis/Dockerfile.template
postgis/postgis|*alpine*|yes|apk|["docker-entrypoint.sh"]|script|["postgres"]|bash,pg_isready,wget,nc|curl,git,node
# postgis/docker-postgis/17-3.5/Dockerfile
postgis/postgis|*|yes|apt|["docker-entrypoint.sh"]|script|["postgres"]|bash,pg_isready,gosu,perl|curl,wget,nc,git,node
# pgvector/pgvector/Dockerfile
pgvector/pgvector|*|yes|apt|["docker-entrypoint.sh"]|script|["postgres"]|bash,pg_isready,gosu,perl|curl,wget,nc,git,node
# timescale/timescaledb-docker/Dockerfile
timescale/timescaledb|*|yes|apk|["docker-entrypoint.sh"]|script|["postgres"]|bash,pg_isready,wget,nc|curl,git,node
# its page, not re-read
mysql|*debian* *buster* *bullseye* 5.6* 5.5*|yes|apt|["docker-entrypoint.sh"]|script|["mysqld"]|bash,gosu,mysqladmin,openssl,perl|curl,wget,nc,git,node|999:999 /var/lib/mysql
mysql|5.7*|yes|yum|["docker-entrypoint.sh"]|script|["mysqld"]|bash,gosu,mysqladmin,openssl|wget,nc,git,node|999:999 /var/lib/mysql
# docker-library/mysql/8.4/Dockerfile.oracle
mysql|*|yes|microdnf|["docker-entrypoint.sh"]|script|["mysqld"]|bash,curl,gosu,mysqladmin,openssl|wget,nc,git,node|999:999 /var/lib/mysql
# MariaDB/mariadb-docker/10.11-ubi/Dockerfile
mariadb|10*ubi*|yes|microdnf|["docker-entrypoint.sh"]|script|["mariadbd"]|bash,curl,gosu,openssl|wget,git,node|999:999 /var/lib/mysql
# MariaDB/mariadb-docker/11.4-ubi/Dockerfile
mariadb|*ubi*|yes|microdnf|["docker-entrypoint.sh"]|script|["mariadbd"]|bash,curl,gosu,openssl|wget,git,node,mysqladmin|999:999 /var/lib/mysql
# MariaDB/mariadb-docker/10.11/Dockerfile
mariadb|10* 5.5*|yes|apt|["docker-entrypoint.sh"]|script||bash,gosu,perl,mysqladmin|curl,wget,nc,git,node|999:999 /var/lib/mysql
# MariaDB/mariadb-docker/11.4/Dockerfile
mariadb|*|yes|apt|["docker-entrypoint.sh"]|script|["mariadbd"]|bash,gosu,openssl,perl|curl,wget,nc,git,node,mysqladmin|999:999 /var/lib/mysql
# its page, not re-read
mongo|*nanoserver* *windowsservercore*|no|none|||||bash,nc
# docker-library/mongo/8.0/Dockerfile
mongo|3.* 4.* 2.* 4 3|yes|apt|["docker-entrypoint.sh"]|script|["mongod"]|bash,gosu,perl|curl,wget,nc,git,node,mongosh|999:999 /data/db
mongo|*|yes|apt|["docker-entrypoint.sh"]|script|["mongod"]|bash,gosu,openssl,perl,mongosh|curl,wget,nc,git,node|999:999 /data/db
# redis/docker-library-redis/7.4/alpine/Dockerfile
redis|6*alpine* 7*alpine*|yes|apk|["docker-entrypoint.sh"]|script|["redis-server"]|redis-cli,wget,nc|curl,bash,python3,git,node,openssl,perl|999:1000 /data
# its page, not re-read
redis|5*alpine* 4*alpine* 3*alpine*|yes|apk|["docker-entrypoint.sh"]|script|["redis-server"]|redis-cli,wget,nc,su-exec|curl,bash,python3,git,node,openssl,perl|999:1000 /data
# redis/docker-library-redis/alpine/Dockerfile
redis|*alpine*|yes|apk|["docker-entrypoint.sh"]|script|["redis-server"]|redis-cli,wget,nc|curl,bash,python3,git,node,openssl,perl|999:1000 /data
# redis/docker-library-redis/7.4/debian/Dockerfile
redis|6* 7* 5* 4* 3*|yes|apt|["docker-entrypoint.sh"]|script|["redis-server"]|bash,redis-cli,gosu,perl|curl,nc,wget,python3,git,node,openssl|999:999 /data
# redis/docker-library-redis/debian/Dockerfile
redis|*|yes|apt|["docker-entrypoint.sh"]|script|["redis-server"]|bash,redis-cli,perl|curl,nc,wget,python3,git,node,openssl|999:999 /data
# valkey-io/valkey-container/8.0/alpine/Dockerfile
valkey/valkey|*alpine*|yes|apk|["docker-entrypoint.sh"]|script|["valkey-server"]|wget,nc|curl,bash,python3,git,node,openssl,perl|999:1000 /data
# valkey-io/valkey-container/8.0/debian/Dockerfile
valkey/valkey|*|yes|apt|["docker-entrypoint.sh"]|script|["valkey-server"]|bash,perl|curl,wget,nc,python3,git,node,openssl|999:999 /data
# docker-library/memcached/1/alpine/Dockerfile
memcached|*alpine*|yes|apk|["docker-entrypoint.sh"]|script|["memcached"]|wget,nc|curl,bash,python3,git,node,openssl,perl|11211:11211
# docker-library/memcached/1/debian/Dockerfile
memcached|*|yes|apt|["docker-entrypoint.sh"]|script|["memcached"]|bash,perl|curl,wget,nc,python3,git,node|11211:11211
# docker-library/rabbitmq/4.2/alpine/Dockerfile
rabbitmq|*management*alpine* *alpine*|yes|apk|["docker-entrypoint.sh"]|script|["rabbitmq-server"]|bash,openssl,su-exec,wget,nc|curl,git,node|100:101 /var/lib/rabbitmq
# docker-library/rabbitmq/4.2/ubuntu/Dockerfile
rabbitmq|*management* *|yes|apt|["docker-entrypoint.sh"]|script|["rabbitmq-server"]|bash,openssl,gosu,perl|curl,wget,nc,git,node|999:999 /var/lib/rabbitmq
# elastic/dockerfiles@7.17/elasticsearch/Dockerfile
elasticsearch|7.17*|yes|apt|["/bin/tini","--","/usr/local/bin/docker-entrypoint.sh"]|script|["eswrapper"]|bash,curl,nc,tini,openssl,perl|wget,git,node|1000:0 /usr/share/elasticsearch/data
# its page, not re-read
elasticsearch|7.*|yes||["/bin/tini","--","/usr/local/bin/docker-entrypoint.sh"]|script|["eswrapper"]|bash,curl,tini|wget,git,node|1000:0 /usr/share/elasticsearch/data
# elastic/dockerfiles@8.19/elasticsearch/Dockerfile
elasticsearch|8.*|yes|apt|["/bin/tini","--","/usr/local/bin/docker-entrypoint.sh"]|script|["eswrapper"]|bash,curl,nc,tini,openssl,perl|wget,git,node|1000:0 /usr/share/elasticsearch/data
# elastic/dockerfiles@9.2/elasticsearch/Dockerfile
elasticsearch|*|yes|microdnf|["/bin/tini","--","/usr/local/bin/docker-entrypoint.sh"]|script|["eswrapper"]|bash,curl,nc,tini|wget,git,node|1000:0 /usr/share/elasticsearch/data
# elastic/dockerfiles@7.17/elasticsearch/Dockerfile
docker.elastic.co/elasticsearch/elasticsearch|7.17*|yes|apt|["/bin/tini","--","/usr/local/bin/docker-entrypoint.sh"]|script|["eswrapper"]|bash,curl,nc,tini,openssl,perl|wget,git,node|1000:0 /usr/share\
/elasticsearch/data
# its page, not re-read
docker.elastic.co/elasticsearch/elasticsearch|7.*|yes||["/bin/tini","--","/usr/local/bin/docker-entrypoint.sh"]|script|["eswrapper"]|bash,curl,tini|wget,git,node|1000:0 /usr/share/elasticsearch/data
# elastic/dockerfiles@8.19/elasticsearch/Dockerfile
docker.elastic.co/elasticsearch/elasticsearch|8.*|yes|apt|["/bin/tini","--","/usr/local/bin/docker-entrypoint.sh"]|script|["eswrapper"]|bash,curl,nc,tini,openssl,perl|wget,git,node|1000:0 /usr/share/e\
lasticsearch/data
# elastic/dockerfiles@9.2/elasticsearch/Dockerfile
docker.elastic.co/elasticsearch/elasticsearch|*|yes|microdnf|["/bin/tini","--","/usr/local/bin/docker-entrypoint.sh"]|script|["eswrapper"]|bash,curl,nc,tini|wget,git,node|1000:0 /usr/share/elasticsear\
ch/data
# docker-library/cassandra/5.0/Dockerfile
cassandra|5.*|yes|apt|["docker-entrypoint.sh"]|script|["cassandra","-f"]|bash,gosu,python3,perl|curl,wget,nc,git,node|999:999 /var/lib/cassandra
cassandra|*|yes|apt|["docker-entrypoint.sh"]|script|["cassandra","-f"]|bash,gosu,perl|git,node|999:999 /var/lib/cassandra
# 31z4/zookeeper-docker/3.9.4/Dockerfile
zookeeper|*|yes|apt|["/docker-entrypoint.sh"]|script|["zkServer.sh","start-foreground"]|bash,gosu,nc,wget|git,node|1000:1000 /data
# influxdata/influxdata-docker/influxdb/2.9/alpine/Dockerfile
influxdb|2*alpine*|yes|apk|["/entrypoint.sh"]||["influxd"]|bash,curl,wget,nc|git,node|1000:1000 /var/lib/influxdb2
# influxdata/influxdata-docker/influxdb/2.9/Dockerfile
influxdb|2*|yes|apt|["/entrypoint.sh"]||["influxd"]|bash,curl,perl|git,node|1000:1000 /var/lib/influxdb2
# minio/minio/Dockerfile.release; dockerscripts/docker-entrypoint.sh
minio/minio|*|yes|none|["/usr/bin/docker-entrypoint.sh"]|program|["minio"]|bash|wget,nc,python3,node,git|0:0 /data
# qdrant/qdrant/Dockerfile
qdrant/qdrant|*|yes|apt|null||["./entrypoint.sh"]|bash,perl|curl,wget,nc,git,node
# apache/kafka/docker/jvm/Dockerfile
apache/kafka|*|yes|apk|["/__cacert_entrypoint.sh"]|script|["/etc/kafka/docker/run"]|bash,nc,openssl|curl,git,node|1000:1000 /var/lib/kafka/data
# nats-io/nats-docker/2.14.x/alpine3.22/Dockerfile
nats|*alpine*|yes|apk|["docker-entrypoint.sh"]|script|["nats-server","--config","/etc/nats/nats-server.conf"]|wget,nc|curl,bash,git,python3,node,openssl,perl
# its page, not re-read
nats|*nanoserver* *windowsservercore*|no|none
# nats-io/nats-docker/2.14.x/scratch/Dockerfile
nats|*|no|none|["/nats-server"]|program|["--config","nats-server.conf"]||curl,wget,bash,nc,python3,node,openssl,git,perl
# ClickHouse/docker-library/server/26.7.3.19/Dockerfile.distroless
clickhouse/clickhouse-server|*distroless*|no|none|||||curl,wget,bash,nc,python3,git
clickhouse|*distroless*|no|none|||||curl,wget,bash,nc,python3,git
# GoogleContainerTools/distroless/python3/python.bzl
gcr.io/distroless/python3-debian12|*debug-nonroot*||none|["/usr/bin/python3.11"]|program|null|wget,nc,python3|curl,bash,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/python3-debian12|*debug*||none|["/usr/bin/python3.11"]|program|null|wget,nc,python3|curl,bash,node,openssl,git,perl
gcr.io/distroless/python3-debian12|*nonroot*|no|none|["/usr/bin/python3.11"]|program|null|python3|curl,wget,bash,nc,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/python3-debian12|*|no|none|["/usr/bin/python3.11"]|program|null|python3|curl,wget,bash,nc,node,openssl,git,perl
gcr.io/distroless/python3-debian13|*debug-nonroot*||none|["/usr/bin/python3.13"]|program|null|wget,nc,python3|curl,bash,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/python3-debian13|*debug*||none|["/usr/bin/python3.13"]|program|null|wget,nc,python3|curl,bash,node,openssl,git,perl
gcr.io/distroless/python3-debian13|*nonroot*|no|none|["/usr/bin/python3.13"]|program|null|python3|curl,wget,bash,nc,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/python3-debian13|*|no|none|["/usr/bin/python3.13"]|program|null|python3|curl,wget,bash,nc,node,openssl,git,perl
# chainguard-images/images/images/static/locked_config.json
cgr.dev/chainguard/static|*|no|none|null||null||curl,wget,bash,nc,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/glibc-dynamic|*-dev*|yes|apk|null|||bash
# chainguard-images/images/images/glibc-dynamic/locked_config.json
cgr.dev/chainguard/glibc-dynamic|*|no|none|null||null||curl,wget,bash,nc,python3,node,git,openssl,perl|65532:65532
# chainguard-images/images/images/wolfi-base/locked_config.json
cgr.dev/chainguard/wolfi-base|*|yes|apk|null||["/bin/sh","-l"]||curl,bash,python3,node,git,openssl,perl
# chainguard README
cgr.dev/chainguard/python|*-dev*|yes|apk|["/usr/bin/python"]|program||bash,python3
# chainguard-images/images/images/python/locked_config.json
cgr.dev/chainguard/python|*|no|none|["/usr/bin/python"]|program|null|python3|curl,wget,bash,nc,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/node|*-dev*|yes|apk|["/usr/bin/node"]|program||bash,node,dumb-init
# chainguard-images/images/images/node/locked_config.json
cgr.dev/chainguard/node|*|yes|none|["/usr/bin/node"]|program|["--help"]|node,dumb-init|curl,bash,python3,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/nginx|*-dev*|yes|apk|["/usr/sbin/nginx"]|program||bash
# chainguard-images/images/images/nginx/locked_config.json
cgr.dev/chainguard/nginx|*|no|none|["/usr/sbin/nginx"]|program|["-c","/etc/nginx/nginx.conf","-e","/dev/stderr","-g","daemon off;"]||curl,wget,bash,nc,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/redis|*-dev*|yes|apk|["/usr/bin/redis-server"]|program||bash,redis-cli
# chainguard-images/images/images/redis/locked_config.json
cgr.dev/chainguard/redis|*|yes|none|["/usr/bin/redis-server"]|program|null|redis-cli|curl,bash,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/postgres|*-dev*|yes|apk|["/usr/bin/docker-entrypoint.sh","postgres"]|program|null|bash,gosu,pg_isready||70:70 /var/lib/postgresql/data
# chainguard-images/images/images/postgres/README.md
cgr.dev/chainguard/postgres|*slim*|no|none
# chainguard-images/images/images/postgres/locked_config.json
cgr.dev/chainguard/postgres|*|yes|none|["/usr/bin/docker-entrypoint.sh","postgres"]|program|null|bash,gosu,pg_isready|curl,python3,node,git,openssl,perl|70:70 /var/lib/postgresql/data
# chainguard README
cgr.dev/chainguard/go|*-dev*|yes|apk|["/usr/bin/go"]|program||bash,git
# chainguard-images/images/images/go/locked_config.json
cgr.dev/chainguard/go|*|yes|none|["/usr/bin/go"]|program|["help"]|git|curl,bash,python3,node,openssl,perl
# chainguard README
cgr.dev/chainguard/jdk|*-dev*|yes|apk|null|||bash
# chainguard-images/images/images/jdk/locked_config.json
cgr.dev/chainguard/jdk|*|yes|none|null||null||curl,bash,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/jre|*-dev*|yes|apk|["/usr/bin/java"]|program||bash
# chainguard-images/images/images/jre/locked_config.json
cgr.dev/chainguard/jre|*|no|none|["/usr/bin/java"]|program|null||curl,wget,bash,nc,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/ruby|*-dev*|yes|apk|["/usr/bin/ruby"]|program||bash
# chainguard-images/images/images/ruby/locked_config.json
cgr.dev/chainguard/ruby|*|no|none|["/usr/bin/ruby"]|program|["--version"]||curl,wget,bash,nc,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/php|*fpm*dev*|yes|apk||||bash,curl
# chainguard-images/images/images/php/locked_config.json
cgr.dev/chainguard/php|*fpm*|no|none||||curl|wget,bash,nc,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/php|*-dev*|yes|apk|["/bin/php"]|program||bash,curl
# chainguard-images/images/images/php/locked_config.json
cgr.dev/chainguard/php|*|no|none|["/bin/php"]|program|null|curl|wget,bash,nc,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/bash|*-dev*|yes|apk|["/bin/bash","-c"]|program||bash,curl
# chainguard-images/images/images/bash/locked_config.json
cgr.dev/chainguard/bash|*|yes|none|["/bin/bash","-c"]|program|null|bash,curl|python3,node,git,openssl,perl
# chainguard-images/images/images/busybox/locked_config.json
cgr.dev/chainguard/busybox|*|yes|none|null||null||curl,bash,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/curl|*-dev*|yes|apk|["/usr/bin/curl"]|program||bash,curl
# chainguard-images/images/images/curl/locked_config.json
cgr.dev/chainguard/curl|*|no|none|["/usr/bin/curl"]|program|null|curl|wget,bash,nc,python3,node,git,openssl,perl|65532:65532
# chainguard-images/images/images/git/locked_config.json
cgr.dev/chainguard/git|*root*|yes||["/usr/bin/git"]|program|null|git|python3,node
cgr.dev/chainguard/git|*|yes||["/usr/bin/git"]|program|null|git|python3,node|65532:65532
# chainguard README
cgr.dev/chainguard/rust|*-dev*|yes|apk|["/usr/bin/rustc"]|program||bash
# chainguard-images/images/images/rust/locked_config.json
cgr.dev/chainguard/rust|*|yes|none|["/usr/bin/rustc"]|program|["--help"]||curl,wget,node|65532:65532
# chainguard README
cgr.dev/chainguard/maven|*-dev*|yes|apk|["/usr/bin/mvn"]|program||bash
# chainguard-images/images/images/maven/locked_config.json
cgr.dev/chainguard/maven|*|yes|none|["/usr/bin/mvn"]|program|null||curl,bash,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/gradle|*-dev*|yes|apk|["/usr/bin/gradle"]|program||bash
# chainguard-images/images/images/gradle/locked_config.json
cgr.dev/chainguard/gradle|*|yes|none|["/usr/bin/gradle"]|program|null||curl,bash,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/haproxy|*-dev*|yes|apk|["/usr/local/bin/docker-entrypoint.sh"]|script||bash
# chainguard-images/images/images/haproxy/locked_config.json
cgr.dev/chainguard/haproxy|*|yes|none|["/usr/local/bin/docker-entrypoint.sh"]|script|["haproxy","-f","/usr/local/etc/haproxy/haproxy.cfg"]|bash|curl,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/mariadb|*-dev*|yes|apk|["/usr/local/bin/docker-entrypoint.sh","mariadbd"]|program||bash,perl||65532:65532 /var/lib/mysql
# chainguard-images/images/images/mariadb/locked_config.json
cgr.dev/chainguard/mariadb|*|yes|none|["/usr/local/bin/docker-entrypoint.sh","mariadbd"]|program|null|bash,perl|curl,python3,node,git,openssl|65532:65532 /var/lib/mysql
# chainguard README
cgr.dev/chainguard/valkey|*-dev*|yes|apk|["/usr/bin/valkey-server"]|program||bash
# chainguard-images/images/images/valkey/locked_config.json
cgr.dev/chainguard/valkey|*||none|["/usr/bin/valkey-server"]|program|null|bash|curl,wget,nc,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/mongodb|*-dev*|yes|apk|["/usr/bin/mongod"]|program||bash
# chainguard-images/images/images/mongodb/locked_config.json
cgr.dev/chainguard/mongodb|*|no|none|["/usr/bin/mongod"]|program|null||curl,wget,bash,nc,python3,node,git|65532:65532
# chainguard README
cgr.dev/chainguard/tomcat|*-dev*|yes|apk|["/usr/local/tomcat/bin/catalina.sh"]|program||bash
# chainguard-images/images/images/tomcat/locked_config.json
cgr.dev/chainguard/tomcat|*|yes|none|["/usr/local/tomcat/bin/catalina.sh"]|program|["run"]|bash|curl,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/minio|*-dev*|yes|apk|["/usr/bin/minio"]|program||bash
# chainguard-images/images/images/minio/locked_config.json
cgr.dev/chainguard/minio|*|yes|none|["/usr/bin/minio"]|program|null|bash|curl,wget,nc,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/aspnet-runtime|*-dev*|yes|apk|["/usr/bin/dotnet"]|program||bash
# chainguard-images/images/images/aspnet-runtime/locked_config.json
cgr.dev/chainguard/aspnet-runtime|*|no|none|["/usr/bin/dotnet"]|program|["--help"]||curl,wget,bash,nc,python3,node,git,openssl,perl|65532:65532
# chainguard-images/images/images/dotnet/locked_config.json
cgr.dev/chainguard/dotnet-runtime|*-dev*|yes|apk|["/usr/bin/dotnet"]|program||bash
cgr.dev/chainguard/dotnet-runtime|*|yes|none|["/usr/bin/dotnet"]|program|["--help"]||curl,bash,python3,node,git,openssl,perl|65532:65532
cgr.dev/chainguard/dotnet-sdk|*-dev*|yes|apk|null|||bash
cgr.dev/chainguard/dotnet-sdk|*|yes|none|null||["/bin/sh","-l"]||curl,wget,node,python3|65532:65532
# chainguard README
cgr.dev/chainguard/kubectl|*-dev*|yes|apk|["/usr/bin/kubectl"]|program||bash
# chainguard-images/images/images/kubectl/locked_config.json
cgr.dev/chainguard/kubectl|*|no|none|["/usr/bin/kubectl"]|program|["--help"]||curl,wget,bash,nc,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/helm|*-dev*|yes|apk|["/usr/bin/helm"]|program||bash
# chainguard-images/images/images/helm/locked_config.json
cgr.dev/chainguard/helm|*|no|none|["/usr/bin/helm"]|program|["help"]||curl,wget,bash,nc,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/crane|*-dev*|yes|apk|["/usr/bin/crane"]|program||bash
# chainguard-images/images/images/crane/locked_config.json
cgr.dev/chainguard/crane|*|no|none|["/usr/bin/crane"]|program|null||curl,wget,bash,nc,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/cosign|*-dev*|yes|apk|["/usr/bin/cosign"]|program||bash
# chainguard-images/images/images/cosign/locked_config.json
cgr.dev/chainguard/cosign|*|yes|none|["/usr/bin/cosign"]|program|["help"]||curl,bash,python3,node,git,openssl,perl|65532:65532
# chainguard README
cgr.dev/chainguard/gcc-glibc|*-dev*|yes|apk|["/usr/bin/gcc"]|program||bash
# chainguard-images/images/images/gcc-glibc/locked_config.json
cgr.dev/chainguard/gcc-glibc|*|yes|none|["/usr/bin/gcc"]|program|["--help"]||curl,bash,python3,node,git,openssl,perl
# docker-hardened-images/catalog/image/node
dhi.io/node|*alpine*-dev*|yes|apk
dhi.io/node|*-dev*|yes|apt||||bash
dhi.io/node|*|no|none|null||["node"]|node|curl,wget,nc,bash,git,perl,python3|1000:1000 /app
# docker-hardened-images/catalog/image/python
dhi.io/python|*alpine*-dev*|yes|apk
dhi.io/python|*-dev*|yes|apt||||bash
dhi.io/python|*|no|none|null||["python3"]|python3|curl,wget,nc,bash,git,perl,node|65532:65532
# docker-hardened-images/catalog/image/ruby
dhi.io/ruby|*alpine*-dev*|yes|apk
dhi.io/ruby|*-dev*|yes|apt||||bash
dhi.io/ruby|*|no|none|null||["ruby"]||curl,wget,nc,bash,git,node|65532:65532
# docker-hardened-images/catalog/image/golang
dhi.io/golang|*alpine*-dev*|yes|apk
dhi.io/golang|*-dev*|yes|apt||||bash
dhi.io/golang|*|yes|none|null||["go","help"]||curl,node|65532:65532
# docker-hardened-images/catalog/image/rust
dhi.io/rust|*alpine*-dev*|yes|apk
dhi.io/rust|*-dev*|yes|apt||||bash
dhi.io/rust|*|yes|none|null||["rustc","--help"]||curl,node|65532:65532
# docker-hardened-images/catalog/image/php
dhi.io/php|*alpine*-dev*|yes|apk
dhi.io/php|*-dev*|yes|apt||||bash
dhi.io/php|*|no|none||program|||curl,wget,nc,bash,git,node|65532:65532
# docker-hardened-images/catalog/image/nginx
dhi.io/nginx|*alpine*-dev*|yes|apk
dhi.io/nginx|*-dev*|yes|apt||||bash
dhi.io/nginx|*alpine*|yes|none|["nginx"]|program|["-g","daemon off;"]|wget,nc|curl,bash,git,node|65532:65532
dhi.io/nginx|*compat*|yes|none|["nginx"]|program|["-g","daemon off;"]|openssl|git,node|65532:65532
dhi.io/nginx|*|no|none|["nginx"]|program|["-g","daemon off;"]||curl,wget,nc,bash,git,node|65532:65532
# docker-hardened-images/catalog/image/httpd
dhi.io/httpd|*alpine*-dev*|yes|apk
dhi.io/httpd|*-dev*|yes|apt||||bash
dhi.io/httpd|*|yes|none|["httpd-foreground"]|program|null||curl,node|65532:65532
# docker-hardened-images/catalog/image/postgres
dhi.io/postgres|*alpine*-dev*|yes|apk
dhi.io/postgres|*-dev*|yes|apt||||bash
dhi.io/postgres|*|yes|none|["/usr/local/bin/docker-entrypoint.sh"]|||bash,pg_isready|curl,git,node|70:70 /var/lib/postgresql
# docker-hardened-images/catalog/image/redis
dhi.io/redis|*alpine*-dev*|yes|apk
dhi.io/redis|*-dev*|yes|apt||||bash
dhi.io/redis|*compat*|yes|none|["/usr/bin/tini","--","/usr/local/bin/docker-entrypoint.sh"]|script|["redis-server","/etc/redis/redis.conf"]|bash,tini,openssl,redis-cli|curl,git,node|65532:65532 /data
dhi.io/redis|*|no|none|["/usr/bin/tini","--"]|script|["redis-server","/etc/redis/redis.conf"]|tini,redis-cli|curl,wget,nc,bash,git,node|65532:65532 /data
# docker-hardened-images/catalog/image/valkey
dhi.io/valkey|*alpine*-dev*|yes|apk
dhi.io/valkey|*-dev*|yes|apt||||bash
dhi.io/valkey|*|yes|none|["/usr/bin/tini","--","/usr/local/bin/docker-entrypoint.sh"]||["valkey-server"]|bash,tini|curl,git,node|65532:65532 /data
# docker-hardened-images/catalog/image/mysql
dhi.io/mysql|*alpine*-dev*|yes|apk
dhi.io/mysql|*-dev*|yes|apt||||bash
dhi.io/mysql|*|yes|none|["/usr/local/bin/docker-entrypoint.sh"]||["mysqld"]|bash|curl,git,node|65532:65532 /var/lib/mysql
# docker-hardened-images/catalog/image/mariadb
dhi.io/mariadb|*alpine*-dev*|yes|apk
dhi.io/mariadb|*-dev*|yes|apt||||bash
dhi.io/mariadb|*|yes|none|["/usr/local/bin/docker-entrypoint.sh"]||["mariadbd"]|bash,perl|curl,git,node|65532:65532 /var/lib/mysql
# docker-hardened-images/catalog/image/mongodb
dhi.io/mongodb|*alpine*-dev*|yes|apk
dhi.io/mongodb|*-dev*|yes|apt||||bash
dhi.io/mongodb|*compat*|yes|none|["mongod"]|program|null|bash|curl,git,node|999:999 /data/db
dhi.io/mongodb|*|no|none|["mongod"]|program|null||curl,wget,nc,bash,git,node|999:999 /data/db
# docker-hardened-images/catalog/image/memcached
dhi.io/memcached|*alpine*-dev*|yes|apk
dhi.io/memcached|*-dev*|yes|apt||||bash
dhi.io/memcached|*|no|none|["memcached"]|program|null||curl,wget,nc,bash,git,node,perl|11211:11211
# docker-hardened-images/catalog/image/rabbitmq
dhi.io/rabbitmq|*alpine*-dev*|yes|apk
dhi.io/rabbitmq|*-dev*|yes|apt||||bash
dhi.io/rabbitmq|*|yes|none|["rabbitmq-server"]|program|null|bash|curl,git,node|65532:65532 /var/lib/rabbitmq
# docker-hardened-images/catalog/image/haproxy
dhi.io/haproxy|*alpine*-dev*|yes|apk
dhi.io/haproxy|*-dev*|yes|apt||||bash
dhi.io/haproxy|*|no|none|["haproxy"]|program|null||curl,wget,nc,bash,git,node|65532:65532
# docker-hardened-images/catalog/image/traefik
dhi.io/traefik|*alpine*-dev*|yes|apk
dhi.io/traefik|*-dev*|yes|apt||||bash
dhi.io/traefik|*|no|none|["/usr/bin/traefik"]|program|null||curl,wget,nc,bash,git,node,perl|65532:65532
# docker-hardened-images/catalog/image/caddy
dhi.io/caddy|*alpine*-dev*|yes|apk
dhi.io/caddy|*-dev*|yes|apt||||bash
dhi.io/caddy|*|no|none|["/usr/local/bin/caddy"]|program|["run","--config","/etc/caddy/Caddyfile"]||curl,wget,nc,bash,git,node,perl|65532:65532
# docker-hardened-images/catalog/image/static
dhi.io/static|*|no|none|null||null||curl,wget,nc,bash,git,node,perl,python3,openssl|65532:65532
# docker-hardened-images/catalog/image/debian-base
dhi.io/debian-base|*alpine*-dev*|yes|apk
dhi.io/debian-base|*-dev*|yes|apt||||bash
dhi.io/debian-base|*|yes||null||["/bin/bash"]|bash|curl,node|65532:65532
# docker-hardened-images/catalog/image/alpine-base
dhi.io/alpine-base|*alpine*-dev*|yes|apk
dhi.io/alpine-base|*-dev*|yes|apt||||bash
dhi.io/alpine-base|*|yes|none|null||["/bin/sh"]|wget,nc|curl,bash,node,perl,git|65532:65532
# docker-hardened-images/catalog/image/busybox
dhi.io/busybox|*alpine*-dev*|yes|apk
dhi.io/busybox|*-dev*|yes|apt||||bash
dhi.io/busybox|*|yes|none|null||["/bin/sh"]|wget,nc|curl,bash,node,perl,git|65532:65532
# docker-hardened-images/catalog/image/bash
dhi.io/bash|*alpine*-dev*|yes|apk
dhi.io/bash|*-dev*|yes|apt||||bash
dhi.io/bash|*|yes|none|null||["/bin/bash"]|bash,curl|node,git|65532:65532
# docker-hardened-images/catalog/image/eclipse-temurin
dhi.io/eclipse-temurin|*alpine*-dev*|yes|apk
dhi.io/eclipse-temurin|*-dev*|yes|apt||||bash
dhi.io/eclipse-temurin|*|no|none|null||["java","--help"]||curl,wget,nc,bash,git,node|65532:65532
# docker-hardened-images/catalog/image/dotnet
dhi.io/dotnet|*alpine*-dev*|yes|apk
dhi.io/dotnet|*-dev*|yes|apt||||bash
dhi.io/dotnet|*sdk*alpine*|yes|apk|null||["dotnet","--help"]||node
dhi.io/dotnet|*sdk*|yes|apt|null||["dotnet","--help"]|bash|node
dhi.io/dotnet|*|no|none|null||["dotnet","--help"]||curl,wget,nc,bash,git,node|65532:65532
# docker-hardened-images/catalog/image/aspnetcore
dhi.io/aspnetcore|*alpine*-dev*|yes|apk
dhi.io/aspnetcore|*-dev*|yes|apt||||bash
dhi.io/aspnetcore|*|no|none|null||["dotnet","--help"]||curl,wget,nc,bash,git,node|65532:65532
# docker-hardened-images/catalog/image/bun
dhi.io/bun|*alpine*-dev*|yes|apk
dhi.io/bun|*-dev*|yes|apt||||bash
dhi.io/bun|*|no|none|null||["/usr/local/bin/bun","repl"]||curl,wget,nc,bash,git|65532:65532
# docker-hardened-images/catalog/image/deno
dhi.io/deno|*alpine*-dev*|yes|apk
dhi.io/deno|*-dev*|yes|apt||||bash
dhi.io/deno|*|no|none|["/usr/local/bin/deno"]|program|null||curl,wget,nc,bash,git,node|1993:1993
# docker-hardened-images/catalog/image/prometheus
dhi.io/prometheus|*alpine*-dev*|yes|apk
dhi.io/prometheus|*-dev*|yes|apt||||bash
dhi.io/prometheus|*|no|none|["prometheus"]|program|["--config.file=/etc/prometheus/prometheus.yml","--storage.tsdb.path=/var/prometheus"]||curl,wget,nc,bash,git,node|65532:65532 /var/prometheus
# docker-hardened-images/catalog/image/grafana
dhi.io/grafana|*alpine*-dev*|yes|apk
dhi.io/grafana|*-dev*|yes|apt||||bash
dhi.io/grafana|*|no|none||program|null||curl,wget,nc,bash,git,node|65532:65532 /var/lib/grafana
# docker-hardened-images/catalog/image/keycloak
dhi.io/keycloak|*alpine*-dev*|yes|apk
dhi.io/keycloak|*-dev*|yes|apt||||bash
dhi.io/keycloak|*|yes|none|["/opt/keycloak/bin/kc.sh"]|program|["start","--optimized"]|bash|curl,git,node|65532:65532
# docker-hardened-images/catalog/image/vault
dhi.io/vault|*alpine*-dev*|yes|apk
dhi.io/vault|*-dev*|yes|apt||||bash
dhi.io/vault|*|yes|none|["/usr/local/bin/docker-entrypoint.sh"]||["server","-config=/vault/config"]|bash,tini|curl,git,node|1000:1000
# bitnami/containers/bitnami/redis/7.4/debian-12/Dockerfile
bitnami/redis|*debian*|yes|apt|["/opt/bitnami/scripts/redis/entrypoint.sh"]|script|["/opt/bitnami/scripts/redis/run.sh"]|bash,openssl,redis-cli,perl|curl,wget,nc,git,python3,node|1001:0 /bitnami/redis\
/data
bitnami/redis|*|yes||["/opt/bitnami/scripts/redis/entrypoint.sh"]|script|["/opt/bitnami/scripts/redis/run.sh"]|bash,redis-cli||1001:0 /bitnami/redis/data
# bitnami/containers/bitnami/postgresql/17/debian-12/Dockerfile
bitnami/postgresql|*debian*|yes|apt|["/opt/bitnami/scripts/postgresql/entrypoint.sh"]|script|["/opt/bitnami/scripts/postgresql/run.sh"]|bash,openssl,pg_isready,perl|curl,wget,nc,git,python3,node|1001:\
0 /bitnami/postgresql
bitnami/postgresql|*|yes||["/opt/bitnami/scripts/postgresql/entrypoint.sh"]|script|["/opt/bitnami/scripts/postgresql/run.sh"]|bash,pg_isready||1001:0 /bitnami/postgresql
# bitnami/containers/bitnami/nginx/1.27/debian-12/Dockerfile
bitnami/nginx|*debian*|yes|apt|["/opt/bitnami/scripts/nginx/entrypoint.sh"]|script|["/opt/bitnami/scripts/nginx/run.sh"]|bash,openssl,perl|curl,wget,nc,git,python3,node|1001:0 /app
bitnami/nginx|*|yes||["/opt/bitnami/scripts/nginx/entrypoint.sh"]|script|["/opt/bitnami/scripts/nginx/run.sh"]|bash||1001:0 /app
# bitnami/containers/bitnami/kafka/3.9/debian-12/Dockerfile
bitnami/kafka|*debian*|yes|apt|["/opt/bitnami/scripts/kafka/entrypoint.sh"]|script|["/opt/bitnami/scripts/kafka/run.sh"]|bash,openssl,curl,perl|wget,nc,git,python3,node|1001:0 /bitnami/kafka
bitnami/kafka|*|yes||["/opt/bitnami/scripts/kafka/entrypoint.sh"]|script|["/opt/bitnami/scripts/kafka/run.sh"]|bash,curl||1001:0 /bitnami/kafka
# bitnami/containers/bitnami/mariadb/11.4/debian-12/Dockerfile
bitnami/mariadb|*debian*|yes|apt|["/opt/bitnami/scripts/mariadb/entrypoint.sh"]|script|["/opt/bitnami/scripts/mariadb/run.sh"]|bash,openssl,perl|curl,wget,nc,git,python3,node|1001:0 /bitnami/mariadb
bitnami/mariadb|*|yes||["/opt/bitnami/scripts/mariadb/entrypoint.sh"]|script|["/opt/bitnami/scripts/mariadb/run.sh"]|bash||1001:0 /bitnami/mariadb
# bitnami/containers/bitnami/mysql/8.4/debian-12/Dockerfile
bitnami/mysql|*debian*|yes|apt|["/opt/bitnami/scripts/mysql/entrypoint.sh"]|script|["/opt/bitnami/scripts/mysql/run.sh"]|bash,openssl,mysqladmin,perl|curl,wget,nc,git,python3,node|1001:0 /bitnami/mysq\
l/data
bitnami/mysql|*|yes||["/opt/bitnami/scripts/mysql/entrypoint.sh"]|script|["/opt/bitnami/scripts/mysql/run.sh"]|bash,mysqladmin||1001:0 /bitnami/mysql/data
# bitnami/containers/bitnami/mongodb/8.0/debian-12/Dockerfile
bitnami/mongodb|*debian*|yes|apt|["/opt/bitnami/scripts/mongodb/entrypoint.sh"]|script|["/opt/bitnami/scripts/mongodb/run.sh"]|bash,openssl,mongosh,perl|curl,wget,nc,git,python3,node|1001:0 /bitnami/m\
ongodb
bitnami/mongodb|*|yes||["/opt/bitnami/scripts/mongodb/entrypoint.sh"]|script|["/opt/bitnami/scripts/mongodb/run.sh"]|bash,mongosh||1001:0 /bitnami/mongodb
# bitnami/containers/bitnami/node/debian-12/Dockerfile
bitnami/node|*debian*|yes|apt|null||["node"]|bash,curl,wget,git,openssl,node,python3,perl|nc
bitnami/node|*|yes||null||["node"]|bash,node
# bitnami/containers/bitnami/python/debian-12/Dockerfile
bitnami/python|*debian*|yes|apt|null||["python"]|bash,curl,wget,git,openssl,python3,perl|nc
bitnami/python|*|yes||null||["python"]|bash,python3
# its page, not re-read
bitnami/php-fpm|*|yes|||||bash
bitnami/git|*|yes|||||bash,git
bitnami/minideb|*|yes|apt|null|||bash,perl|curl,wget,nc,python3,node,git
# page; adoptium/containers/21/jdk/ubi, MariaDB/mariadb-docker/11.4-ubi
registry.access.redhat.com/ubi8/ubi-minimal|*|yes|microdnf|null||["/bin/bash"]|bash,curl|wget,nc,git,node
registry.access.redhat.com/ubi8-minimal|*|yes|microdnf|null||["/bin/bash"]|bash,curl|wget,nc,git,node
redhat/ubi8-minimal|*|yes|microdnf|null||["/bin/bash"]|bash,curl|wget,nc,git,node
# page; keycloak/keycloak/quarkus/container/Dockerfile
registry.access.redhat.com/ubi8/ubi-micro|*|yes|none|null|||bash|curl,wget,nc,python3,node,git,openssl,perl
registry.access.redhat.com/ubi8-micro|*|yes|none|null|||bash|curl,wget,nc,python3,node,git,openssl,perl
redhat/ubi8-micro|*|yes|none|null|||bash|curl,wget,nc,python3,node,git,openssl,perl
# its page, not re-read
registry.access.redhat.com/ubi8/ubi-init|*|yes|dnf|null||["/sbin/init"]|bash,curl|wget,nc,git,node
registry.access.redhat.com/ubi8-init|*|yes|dnf|null||["/sbin/init"]|bash,curl|wget,nc,git,node
redhat/ubi8-init|*|yes|dnf|null||["/sbin/init"]|bash,curl|wget,nc,git,node
registry.access.redhat.com/ubi8/ubi|*|yes|dnf|null||["/bin/bash"]|bash,curl|nc,git,node
registry.access.redhat.com/ubi8|*|yes|dnf|null||["/bin/bash"]|bash,curl|nc,git,node
redhat/ubi8|*|yes|dnf|null||["/bin/bash"]|bash,curl|nc,git,node
# page; adoptium/containers/21/jdk/ubi, MariaDB/mariadb-docker/11.4-ubi
registry.access.redhat.com/ubi9/ubi-minimal|*|yes|microdnf|null||["/bin/bash"]|bash,curl|wget,nc,git,node
registry.access.redhat.com/ubi9-minimal|*|yes|microdnf|null||["/bin/bash"]|bash,curl|wget,nc,git,node
redhat/ubi9-minimal|*|yes|microdnf|null||["/bin/bash"]|bash,curl|wget,nc,git,node
# page; keycloak/keycloak/quarkus/container/Dockerfile
registry.access.redhat.com/ubi9/ubi-micro|*|yes|none|null|||bash|curl,wget,nc,python3,node,git,openssl,perl
registry.access.redhat.com/ubi9-micro|*|yes|none|null|||bash|curl,wget,nc,python3,node,git,openssl,perl
redhat/ubi9-micro|*|yes|none|null|||bash|curl,wget,nc,python3,node,git,openssl,perl
# its page, not re-read
registry.access.redhat.com/ubi9/ubi-init|*|yes|dnf|null||["/sbin/init"]|bash,curl|wget,nc,git,node
registry.access.redhat.com/ubi9-init|*|yes|dnf|null||["/sbin/init"]|bash,curl|wget,nc,git,node
redhat/ubi9-init|*|yes|dnf|null||["/sbin/init"]|bash,curl|wget,nc,git,node
registry.access.redhat.com/ubi9/ubi|*|yes|dnf|null||["/bin/bash"]|bash,curl|nc,git,node
registry.access.redhat.com/ubi9|*|yes|dnf|null||["/bin/bash"]|bash,curl|nc,git,node
redhat/ubi9|*|yes|dnf|null||["/bin/bash"]|bash,curl|nc,git,node
# dotnet/dotnet-docker/src/runtime-deps
mcr.microsoft.com/dotnet/runtime-deps|6.*chiseled* 7.*chiseled*|no|none|||||curl,wget,bash,nc,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble-chiseled/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|*chiseled* *distroless*|no|none|null||null||curl,wget,bash,nc,python3,node,git,openssl,perl|1654:1654 /home/app
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|3.*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|3.*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|5.*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|5.*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|6.*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/azurelinux3.0/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|6.*azurelinux* 6.*cbl-mariner*|yes|tdnf|null|||bash|git,node,python3
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|6.*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|7.*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/azurelinux3.0/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|7.*azurelinux* 7.*cbl-mariner*|yes|tdnf|null|||bash|git,node,python3
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|7.*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl|1654:1654 /home/app
# dotnet/dotnet-docker/src/runtime-deps/10.0/azurelinux3.0/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|*azurelinux*|yes|tdnf|null|||bash|git,node,python3|1654:1654 /home/app
mcr.microsoft.com/dotnet/runtime-deps|*cbl-mariner*|yes|tdnf|null|||bash|git,node,python3
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime-deps|*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git|1654:1654 /home/app
# dotnet/dotnet-docker/src/runtime
mcr.microsoft.com/dotnet/runtime|6.*chiseled* 7.*chiseled*|no|none|||||curl,wget,bash,nc,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble-chiseled/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|*chiseled* *distroless*|no|none|null||null||curl,wget,bash,nc,python3,node,git,openssl,perl|1654:1654 /home/app
# its page, not re-read
mcr.microsoft.com/dotnet/runtime|*nanoserver* *windowsservercore*|no|none|||||bash,nc
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|3.*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|3.*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|5.*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|5.*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|6.*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/azurelinux3.0/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|6.*azurelinux* 6.*cbl-mariner*|yes|tdnf|null|||bash|git,node,python3
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|6.*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|7.*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/azurelinux3.0/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|7.*azurelinux* 7.*cbl-mariner*|yes|tdnf|null|||bash|git,node,python3
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|7.*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl|1654:1654 /home/app
# dotnet/dotnet-docker/src/runtime-deps/10.0/azurelinux3.0/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|*azurelinux*|yes|tdnf|null|||bash|git,node,python3|1654:1654 /home/app
mcr.microsoft.com/dotnet/runtime|*cbl-mariner*|yes|tdnf|null|||bash|git,node,python3
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/runtime|*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git|1654:1654 /home/app
# dotnet/dotnet-docker/src/aspnet
mcr.microsoft.com/dotnet/aspnet|6.*chiseled* 7.*chiseled*|no|none|||||curl,wget,bash,nc,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble-chiseled/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|*chiseled* *distroless*|no|none|null||null||curl,wget,bash,nc,python3,node,git,openssl,perl|1654:1654 /home/app
# its page, not re-read
mcr.microsoft.com/dotnet/aspnet|*nanoserver* *windowsservercore*|no|none|||||bash,nc
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|3.*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|3.*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|5.*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|5.*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|6.*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/azurelinux3.0/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|6.*azurelinux* 6.*cbl-mariner*|yes|tdnf|null|||bash|git,node,python3
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|6.*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|7.*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl
# dotnet/dotnet-docker/src/runtime-deps/10.0/azurelinux3.0/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|7.*azurelinux* 7.*cbl-mariner*|yes|tdnf|null|||bash|git,node,python3
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|7.*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git
# dotnet/dotnet-docker/src/runtime-deps/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|*alpine*|yes|apk|null||["/bin/sh"]|wget,nc|curl,bash,python3,node,git,openssl,perl|1654:1654 /home/app
# dotnet/dotnet-docker/src/runtime-deps/10.0/azurelinux3.0/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|*azurelinux*|yes|tdnf|null|||bash|git,node,python3|1654:1654 /home/app
mcr.microsoft.com/dotnet/aspnet|*cbl-mariner*|yes|tdnf|null|||bash|git,node,python3
# dotnet/dotnet-docker/src/runtime-deps/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/aspnet|*|yes|apt|null|||bash,openssl,perl|curl,wget,nc,python3,node,git|1654:1654 /home/app
# its page, not re-read
mcr.microsoft.com/dotnet/sdk|*nanoserver* *windowsservercore*|no|none|||||bash,nc
# dotnet/dotnet-docker/src/sdk/10.0/alpine3.23/amd64/Dockerfile
mcr.microsoft.com/dotnet/sdk|*alpine*|yes|apk|null||["/bin/sh"]|curl,git,wget,nc|python3,node
# dotnet/dotnet-docker/src/sdk/10.0/azurelinux3.0/amd64/Dockerfile
mcr.microsoft.com/dotnet/sdk|*azurelinux* *cbl-mariner*|yes|tdnf|null|||bash,git|node
# dotnet/dotnet-docker/src/sdk/10.0/noble/amd64/Dockerfile
mcr.microsoft.com/dotnet/sdk|3.* 5.* 6.* 7.*|yes|apt|null|||bash,curl,git,wget,openssl,perl|nc,node
mcr.microsoft.com/dotnet/sdk|*|yes|apt|null|||bash,curl,git,wget,openssl,perl|nc,node|1654:1654 /home/app
# its page, not re-read
mcr.microsoft.com/windows/nanoserver|*|no|none|||||bash
mcr.microsoft.com/windows/servercore|*|no|none|||||bash
mcr.microsoft.com/windows/server|*|no|none|||||bash
mcr.microsoft.com/windows|*|no|none|||||bash
# prometheus/prometheus/Dockerfile
prom/prometheus|v2*|yes|none|["/bin/prometheus"]|program||wget,nc|curl,bash,python3,node,openssl,git,perl|65534:65534 /prometheus
# prometheus/prometheus/Dockerfile.distroless
prom/prometheus|*distroless*|no|none|["/bin/prometheus"]|program|["--config.file=/etc/prometheus/prometheus.yml","--storage.tsdb.path=/prometheus"]||curl,wget,bash,nc,python3,node,openssl,git,perl|655\
32:65532 /prometheus
# prometheus/prometheus/Dockerfile; prometheus/busybox
prom/prometheus|*|yes|none|["/bin/prometheus"]|program|["--config.file=/etc/prometheus/prometheus.yml","--storage.tsdb.path=/prometheus"]|wget,nc|curl,bash,python3,node,openssl,git,perl|65534:65534 /p\
rometheus
# prometheus/alertmanager/Dockerfile.distroless
prom/alertmanager|*distroless*|no|none|["/bin/alertmanager"]|program|["--config.file=/etc/alertmanager/alertmanager.yml","--storage.path=/alertmanager"]||curl,wget,bash,nc,python3,node,openssl,git,per\
l|65532:65532 /alertmanager
# prometheus/alertmanager/Dockerfile; prometheus/busybox
prom/alertmanager|*|yes|none|["/bin/alertmanager"]|program|["--config.file=/etc/alertmanager/alertmanager.yml","--storage.path=/alertmanager"]|wget,nc|curl,bash,python3,node,openssl,git,perl|65534:655\
34 /alertmanager
# prometheus/node_exporter/Dockerfile.distroless
prom/node-exporter|*distroless*|no|none|["/bin/node_exporter"]|program|null||curl,wget,bash,nc,python3,node,openssl,git,perl|65532:65532
# prometheus/node_exporter/Dockerfile; prometheus/busybox
prom/node-exporter|*|yes|none|["/bin/node_exporter"]|program|null|wget,nc|curl,bash,python3,node,openssl,git,perl|65534:65534
# prometheus/blackbox_exporter/Dockerfile.distroless
prom/blackbox-exporter|*distroless*|no|none|["/bin/blackbox_exporter"]|program|["--config.file=/etc/blackbox_exporter/config.yml"]||curl,wget,bash,nc,python3,node,openssl,git,perl
# prometheus/blackbox_exporter/Dockerfile; prometheus/busybox
prom/blackbox-exporter|*|yes|none|["/bin/blackbox_exporter"]|program|["--config.file=/etc/blackbox_exporter/config.yml"]|wget,nc|curl,bash,python3,node,openssl,git,perl
# prometheus/pushgateway/Dockerfile.distroless
prom/pushgateway|*distroless*|no|none|["/bin/pushgateway"]|program|null||curl,wget,bash,nc,python3,node,openssl,git,perl|65532:65532 /pushgateway
# prometheus/pushgateway/Dockerfile; prometheus/busybox
prom/pushgateway|*|yes|none|["/bin/pushgateway"]|program|null|wget,nc|curl,bash,python3,node,openssl,git,perl|65534:65534 /pushgateway
# page; grafana.com/docs configure-docker
grafana/grafana|*distroless*|no|none
grafana/grafana|*ubuntu*|yes|apt|["/run.sh"]|program|null|bash|git,node|472:0 /var/lib/grafana
grafana/grafana|*|yes|apk|["/run.sh"]|program|null|bash,wget,nc|git,node|472:0 /var/lib/grafana
grafana/grafana-oss|*distroless*|no|none
grafana/grafana-oss|*ubuntu*|yes|apt|["/run.sh"]|program|null|bash|git,node|472:0 /var/lib/grafana
grafana/grafana-oss|*|yes|apk|["/run.sh"]|program|null|bash,wget,nc|git,node|472:0 /var/lib/grafana
grafana/grafana-enterprise|*distroless*|no|none
grafana/grafana-enterprise|*ubuntu*|yes|apt|["/run.sh"]|program|null|bash|git,node|472:0 /var/lib/grafana
grafana/grafana-enterprise|*|yes|apk|["/run.sh"]|program|null|bash,wget,nc|git,node|472:0 /var/lib/grafana
# its page, not re-read
grafana/loki|2.*|yes|apk|["/usr/bin/loki"]|program|["-config.file=/etc/loki/local-config.yaml"]|wget,nc|curl,bash,git,node|10001:10001 /loki
# grafana/loki/cmd/loki/Dockerfile
grafana/loki|3.0.* 3.1.* 3.2.* 3.3.* 3.4.* 3.5.*|||["/usr/bin/loki"]|program|["-config.file=/etc/loki/local-config.yaml"]||git,node|10001:10001 /loki
grafana/loki|*|no|none|["/usr/bin/loki"]|program|["-config.file=/etc/loki/local-config.yaml"]||curl,wget,bash,nc,python3,node,openssl,git,perl|10001:10001 /loki
# its page, not re-read
quay.io/keycloak/keycloak|1* 20* 21*|yes||["/opt/keycloak/bin/kc.sh"]|program|null|bash|node,git|1000:0 /opt/keycloak/data
# keycloak/keycloak/quarkus/container/Dockerfile
quay.io/keycloak/keycloak|*|yes|none|["/opt/keycloak/bin/kc.sh"]|program|null|bash|curl,wget,nc,python3,node,git|1000:0 /opt/keycloak/data
# its page, not re-read
ghcr.io/astral-sh/uv|*alpine*|yes|apk
ghcr.io/astral-sh/uv|*bookworm* *trixie* *debian* python*|yes
# astral-sh/uv/Dockerfile
ghcr.io/astral-sh/uv|*|no|none|["/uv"]|program|null||curl,wget,bash,nc,python3,node,git,perl
# Perl/docker-perl
perl|*slim*|yes|apt|null|||bash,perl|git,python3,node
perl|*|yes|apt|null|||bash,curl,wget,git,openssl,perl|node
# its page, not re-read
gcc|*|yes|apt|null|||bash,curl,wget,git,openssl,perl|node
# portainer/portainer/build/linux/alpine.Dockerfile
portainer/portainer-ce|*alpine*|yes|apk|["/portainer"]|program|null|wget,nc|bash,git,python3,node
# its page, not re-read
portainer/portainer-ce|*|no|none|["/portainer"]|program|null||curl,wget,bash,nc,python3,node,git,perl
`,nv=`
# GoogleContainerTools/distroless/static/static.bzl
gcr.io/distroless/static*|*debug-nonroot*||none|["/busybox/sh"]|program|null|wget,nc|curl,bash,python3,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/static*|*debug*||none|["/busybox/sh"]|program|null|wget,nc|curl,bash,python3,node,openssl,git,perl
gcr.io/distroless/static*|*nonroot*|no|none|null||null||curl,wget,bash,nc,python3,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/static*|*|no|none|null||null||curl,wget,bash,nc,python3,node,openssl,git,perl
# GoogleContainerTools/distroless/base/base.bzl
gcr.io/distroless/base*|*debug-nonroot*||none|["/busybox/sh"]|program|null|wget,nc|curl,bash,python3,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/base*|*debug*||none|["/busybox/sh"]|program|null|wget,nc|curl,bash,python3,node,openssl,git,perl
gcr.io/distroless/base*|*nonroot*|no|none|null||null||curl,wget,bash,nc,python3,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/base*|*|no|none|null||null||curl,wget,bash,nc,python3,node,openssl,git,perl
# GoogleContainerTools/distroless/cc/cc.bzl
gcr.io/distroless/cc*|*debug-nonroot*||none|["/busybox/sh"]|program|null|wget,nc|curl,bash,python3,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/cc*|*debug*||none|["/busybox/sh"]|program|null|wget,nc|curl,bash,python3,node,openssl,git,perl
gcr.io/distroless/cc*|*nonroot*|no|none|null||null||curl,wget,bash,nc,python3,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/cc*|*|no|none|null||null||curl,wget,bash,nc,python3,node,openssl,git,perl
# GoogleContainerTools/distroless/java/java.bzl
gcr.io/distroless/java-base*|*debug-nonroot*||none|["/busybox/sh"]|program|null|wget,nc|curl,bash,python3,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/java-base*|*debug*||none|["/busybox/sh"]|program|null|wget,nc|curl,bash,python3,node,openssl,git,perl
gcr.io/distroless/java-base*|*nonroot*|no|none|null||null||curl,wget,bash,nc,python3,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/java-base*|*|no|none|null||null||curl,wget,bash,nc,python3,node,openssl,git,perl
gcr.io/distroless/java*|*debug-nonroot*||none|["/usr/bin/java","-jar"]|program|null|wget,nc|curl,bash,python3,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/java*|*debug*||none|["/usr/bin/java","-jar"]|program|null|wget,nc|curl,bash,python3,node,openssl,git,perl
gcr.io/distroless/java*|*nonroot*|no|none|["/usr/bin/java","-jar"]|program|null||curl,wget,bash,nc,python3,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/java*|*|no|none|["/usr/bin/java","-jar"]|program|null||curl,wget,bash,nc,python3,node,openssl,git,perl
# GoogleContainerTools/distroless/nodejs/nodejs.bzl
gcr.io/distroless/nodejs*|*debug-nonroot*||none|["/nodejs/bin/node"]|program|null|wget,nc|curl,bash,python3,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/nodejs*|*debug*||none|["/nodejs/bin/node"]|program|null|wget,nc|curl,bash,python3,openssl,git,perl
gcr.io/distroless/nodejs*|*nonroot*|no|none|["/nodejs/bin/node"]|program|null||curl,wget,bash,nc,python3,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/nodejs*|*|no|none|["/nodejs/bin/node"]|program|null||curl,wget,bash,nc,python3,openssl,git,perl
# GoogleContainerTools/distroless/python3/python.bzl
gcr.io/distroless/python3*|*debug-nonroot*||none||program|null|wget,nc,python3|curl,bash,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/python3*|*debug*||none||program|null|wget,nc,python3|curl,bash,node,openssl,git,perl
gcr.io/distroless/python3*|*nonroot*|no|none||program|null|python3|curl,wget,bash,nc,node,openssl,git,perl|65532:65532 /home/nonroot
gcr.io/distroless/python3*|*|no|none||program|null|python3|curl,wget,bash,nc,node,openssl,git,perl
# chainguard README
cgr.dev/chainguard/*|*-dev*|yes|apk||||bash
cgr.dev/chainguard/*|*||none
# docker-hardened-images/catalog/image/*
dhi.io/*|*alpine*-dev*|yes|apk
dhi.io/*|*-dev*|yes|apt||||bash
dhi.io/*|*
# its page, not re-read
bitnami/*|*debian*|yes|apt||||bash,perl
bitnami/*|*|yes|||||bash
# sclorg/s2i-python-container/3.12-minimal/Dockerfile.rhel8
registry.access.redhat.com/ubi8/python-*-minimal|*|yes|microdnf||||bash,curl,python3|wget,git,node|1001:0 /opt/app-root/src
# sclorg/s2i-python-container/3.12/Dockerfile.rhel8
registry.access.redhat.com/ubi8/python-*|*|yes|dnf|["container-entrypoint"]|script||bash,curl,wget,git,node,python3||1001:0 /opt/app-root/src
# sclorg/s2i-nodejs-container/20-minimal/Dockerfile.rhel8
registry.access.redhat.com/ubi8/nodejs-*-minimal|*|yes|microdnf||||bash,curl,node|wget|1001:0 /opt/app-root/src
# sclorg/s2i-nodejs-container/20/Dockerfile.rhel8
registry.access.redhat.com/ubi8/nodejs-*|*|yes|dnf|["container-entrypoint"]|script||bash,curl,git,node||1001:0 /opt/app-root/src
# its page, not re-read
registry.access.redhat.com/ubi8/ubi*|*|yes
registry.access.redhat.com/ubi8-*|*|yes
redhat/ubi8*|*|yes
# sclorg/s2i-python-container/3.12-minimal/Dockerfile.rhel9
registry.access.redhat.com/ubi9/python-*-minimal|*|yes|microdnf||||bash,curl,python3|wget,git,node|1001:0 /opt/app-root/src
# sclorg/s2i-python-container/3.12/Dockerfile.rhel9
registry.access.redhat.com/ubi9/python-*|*|yes|dnf|["container-entrypoint"]|script||bash,curl,wget,git,node,python3||1001:0 /opt/app-root/src
# sclorg/s2i-nodejs-container/20-minimal/Dockerfile.rhel9
registry.access.redhat.com/ubi9/nodejs-*-minimal|*|yes|microdnf||||bash,curl,node|wget|1001:0 /opt/app-root/src
# sclorg/s2i-nodejs-container/20/Dockerfile.rhel9
registry.access.redhat.com/ubi9/nodejs-*|*|yes|dnf|["container-entrypoint"]|script||bash,curl,git,node||1001:0 /opt/app-root/src
# its page, not re-read
registry.access.redhat.com/ubi9/ubi*|*|yes
registry.access.redhat.com/ubi9-*|*|yes
redhat/ubi9*|*|yes
`,St;function iv(){if(St)return St;St=new Map;for(let e=1;e<oe.length;e=oe.indexOf(`
`,e)+1){if(oe[e]==="#")continue;let t=oe.slice(e,oe.indexOf("|",e));St.has(t)||St.set(t,e)}return St}function av(e){let t=[];for(let s=iv().get(e)??oe.length;s<oe.length;){let r=oe.indexOf(`
`,s);if(oe.startsWith(`${e}|`,s))t.push(oe.slice(s,r));else if(oe[s]!=="#")break;s=r+1}return t}function ql(e){let t=zs(e);if(!(t===null||e.tag===null))return lv(`${t}:${e.tag??"latest"}`)}var Bl;function ov(){
return Bl??=nv.split(`
`).flatMap(e=>{let t=e.slice(0,Math.max(0,e.indexOf("|")));return t&&!e.startsWith("#")?[[t.slice(0,t.indexOf("*")),t,e]]:[]}),Bl}var lv=ee(1e3,e=>{let t=e.lastIndexOf(":"),[s,r]=[e.slice(0,t),e.slice(
t+1)],n=av(s),i=n.length?n:ov().flatMap(([a,o,l])=>s.startsWith(a)&&ge(s,o)?[l]:[]);for(let a of i){let[,o="",...l]=a.split("|");if(o.split(" ").some(d=>ge(r,d)))return dv(l)}});function dv([e,t,s,r,n,
i,a,o]){let l=f=>f?f.split(","):[],d=f=>f?JSON.parse(f):void 0,[c,u]=o?o.split(" "):[],p=d(s),h=d(n);return{...e?{shell:e==="yes"}:{},...t?{packageManager:t}:{},...p===void 0?{}:{entrypoint:p},...r?{execs:r===
"script"}:{},...h===void 0?{}:{cmd:h},has:l(i),lacks:l(a),...c?{owner:{ids:c,...u?{path:u}:{}}}:{}}}function jn(e,t){return e===void 0?_("image","",t):se(e&&{form:"exec",words:e.map(s=>se(s,t))},t)}var cv=8;
function In(e,t,s,r=0){for(let n=t.length-1;n>=0&&r<cv;n-=1){let i=t[n];if("text"in i){if(i.at===e)return i;continue}let a=Tn(e,i),o=a===void 0?void 0:"within"in i?In(a,i.within,s,r+1):s(a);if(o)return o}}
function Tn(e,{at:t,path:s}){let r=Mr(e,t);if(r===void 0)return;let n=s.lastIndexOf("/"),i=s.slice(n+1);return i.includes("*")?r&&!r.includes("/")&&ge(r,i)?`${s.slice(0,n+1)}${r}`:void 0:r?`${ot(s)}${s?
"/":""}${r}`:s}function Cn(e){let{name:t}=e;if(t!=="useradd"&&t!=="adduser"&&t!=="usermod")return;let s=Ge(e,t),r=Yt(s,"-u","--uid")?.value?.text,n=s.operands[t==="adduser"?0:s.operands.length-1];if(!(!n||
/\uFFFC|\s/.test(n.text))&&!(t==="usermod"&&r===void 0)&&!(t==="adduser"&&s.operands.length>1)&&!(t==="useradd"&&Yt(s,"-D","--defaults")))return{name:n.text,...r?{uid:r}:{},word:n}}function Hl(e){let t=Kl.
get(e);if(t!==void 0)return t??void 0;let s=uv(e);return Kl.set(e,s??null),s}var Kl=new H;function uv(e){let t=pv(e);if(!t)return;let{manager:s,from:r}=t,n=Ke[s],i=Ge(e,s,r);if(s==="pacman")return mv(
e,i);let a=n.passes?i.operands.filter(u=>!i.behind.includes(u)):i.operands,{action:o,length:l}=fv(s,a),d=a.slice(l),c=a.slice(0,l).map(({text:u})=>u).join(" ");return{manager:s,facts:n,action:o,verb:l?
a[0]:void 0,does:c,packages:o==="run"?d.slice(0,1):d,args:i,global:gv(n,c,i)}}function Fs(e,t){let s=Is(at(e[t]?.text??""));return s&&{manager:s,from:t+1}}function pv({name:e,words:t}){if(e.startsWith(
"py")&&/^(?:python|pypy)[\d.]*$/.test(e)){let r=t.findIndex(n=>n.text==="-m");return r>0?Fs(t,r+1):void 0}if(e==="uv"&&t[1]?.text==="pip")return Fs(t,1);if(e==="php")return t[1]?.text.includes("compos\
er")?Fs(t,1):void 0;if(e==="corepack"&&/^(?:yarn|yarnpkg|pnpm|npm)$/.test(t[1]?.text??""))return Fs(t,1);let s=Is(e);return s&&{manager:s,from:1}}var Gl=new Map;function hv(e){let t=Gl.get(e)??new Map(
Object.entries(Ke[e].verbs).flatMap(([s,r])=>r.split(" ").map(n=>[n.replaceAll("+"," "),s])));return Gl.set(e,t),t}function fv(e,t){let s=hv(e),r=s.get("*");if(r)return{action:t.length?r:"other",length:0};
for(let n=Math.min(3,t.length);n>0;n-=1){let i=t.slice(0,n).map(({text:o})=>o).join(" "),a=s.get(i);if(a)return{action:a,length:n}}return t.length?{action:"other",length:1}:{action:s.get(".")??"other",
length:0}}function gv({everybody:e},t,{options:s}){return e===!0||e&&Io(e,t.split(" ")[0]??"")?!0:s.some(({name:r,value:n})=>r==="-g"||r==="--global"||r==="--location"&&n?.text==="global")}function mv(e,t){
let s=(...i)=>t.options.some(({name:a})=>i.includes(a)),r=s("-S","--sync"),n=s("-R","--remove")?"remove":s("-U")?"install":r?s("-c","--clean")?"clean":t.operands.length?"install":s("-u","--sysupgrade")?
"upgrade":s("-y","--refresh")?"update":"other":"other";return{manager:"pacman",facts:Ke.pacman,action:n,verb:e.words[1],does:e.words[1]?.text??"",packages:t.operands,args:t,global:!0}}var Yl=e=>Ke[e].
system===!0,Vl=()=>({left:4e6});function ce(e,t,{left:s}=Vl()){return new Zl(t,{left:s}).to(e)}var Zl=class{#e;#t;#s=new Map;#r;constructor(e,t){this.#e=e,this.#t=t}to(e){let t=e.slice(0,64).toLowerCase().
slice(0,64);if(this.#s.has(t))return this.#s.get(t);let s=this.#t.left>0?this.#n(t):void 0;return this.#s.set(t,s),s}#n(e){this.#r??=Array.from(this.#e,n=>[n.slice(0,128).toLowerCase(),n]),this.#t.left-=
this.#r.length;let t=e.length>=4?this.#r.filter(([n])=>n.startsWith(e)):[];if(t.length)return t.reduce((n,i)=>i[0].length<n[0].length?i:n)[1];let s,r=Math.max(1,Math.floor(e.length/3))+1;for(let[n,i]of this.#r){
if(Math.abs(e.length-n.length)>=r)continue;if(this.#t.left-=e.length*n.length,this.#t.left<0)return s;let a=bv(e,n,r);a<r&&(s=i,r=a)}return s}};function bv(e,t,s){let r=[],n=Array.from({length:t.length+
1},(i,a)=>a);for(let i=1;i<=e.length;i+=1){let a=[i],o=i;for(let l=1;l<=t.length;l+=1){let d=e[i-1]===t[l-1]?0:1,c=Math.min(n[l]+1,a[l-1]+1,n[l-1]+d);i>1&&l>1&&e[i-1]===t[l-2]&&e[i-2]===t[l-1]&&(c=Math.
min(c,r[l-2]+1)),a.push(c),o=Math.min(o,c)}if(o>=s)return s;r=n,n=a}return n[t.length]}var Jl=["bind","cache","tmpfs","secret","ssh"],Xl=["type","from","source","src","target","dst","destination","rea\
donly","ro","readwrite","rw","id","sharing","required","size","mode","uid","gid","env"],qs=P(({text:e=""})=>{let t=new Map;for(let[,s,r]of e.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)){let n=s===
void 0?r??"":s.replaceAll('""','"'),i=n.indexOf("=");t.set((i<0?n:n.slice(0,i)).trim().toLowerCase(),i<0?"":n.slice(i+1))}return t});function Ql(e){let t=[];for(let{instructions:s}of e)for(let{keyword:r,
flags:n}of s)if(r==="RUN"&&n.length)for(let i of n){let a=i.name==="mount"?qs(i):void 0;if(!a||(a.get("type")??"bind").toLowerCase()!=="bind"||a.has("from"))continue;let o=a.get("source")??a.get("src")??
"";o.includes("$")||t.push(ws(o).replace(/^\.$/,""))}return t}var kv=["z","relabel","shared","private","u","bind-propagation"];function vv({flags:e,logical:t}){let s=[];for(let r of e){if(r.name!=="mo\
unt"||!r.text)continue;let n=qs(r),i=l=>{s.push({kind:"broken",span:r.span,message:l})};for(let l of n.keys())if(!Xl.includes(l)&&!(kv.includes(l)&&/containerfile/i.test(t.file))){let d=ce(l,Xl);i(`--\
mount does not take the field ${JSON.stringify(l.slice(0,40))}${d?`, did you mean ${d}?`:""}`)}let a=(n.get("type")??"bind").toLowerCase();if(!a.includes("$")&&!Jl.includes(a)){let l=ce(a,Jl);i(`--mou\
nt has no type ${JSON.stringify(a.slice(0,40))}${l?`, did you mean ${l}?`:""}`)}let o=n.get("from");o&&/\$./.test(o)&&i("from= of a mount does not expand variables: name a stage with FROM $IMAGE AS na\
me and use that"),a==="secret"&&o&&i("a secret mount does not take from="),a==="secret"&&!["id","source","src","target","dst","destination"].some(l=>n.get(l))&&i("a secret mount names its secret with \
id="),a==="secret"&&n.has("id")&&(n.has("source")||n.has("src"))&&i("a secret mount takes id= or source=, not both")}return s}var ed=P(({origin:e,copies:t,mounts:s})=>{let r=[];"stage"in e&&r.push(e.stage);
for(let{from:n}of t)n&&"stage"in n&&r.push(n.stage);for(let n of s)"stage"in n&&r.push(n.stage);return r});function td(e){let t=new Set(e);for(let s of t)for(let r of ed(s))t.add(r);return t}function ve(e){
let t=[e];for(let s=e;"stage"in s.origin;)s=s.origin.stage,t.push(s);return t}var yv=e=>ve(e).toReversed().flatMap(({assignments:t})=>t),rs=2e3,_t=new H;function Pn(e){let[t]=e,s=e.length===1&&t?Ln(t):
e.toReversed().flatMap(Ln);return s.length>rs?s.slice(-rs):s}function wv(e){if(e.reduce((s,r)=>s+xv(r),0)<=rs)return!1;let t=new Map;return e.some(s=>{let r=Ln(s).length+("stage"in s.origin?t.get(s.origin.
stage)??0:0);return t.set(s,r),r>rs})}var xv=({copies:e,scripts:t})=>e.reduce((s,{sources:r,texts:n})=>s+r.length*2+n.length,0)+t.reduce((s,{script:r})=>s+r.commands.length,0);function Ln(e){let t=_t.
get(e);if(t)return t;let s=[e];for(let r=s.at(-1);r;r=s.at(-1)){let n=_t.has(r)?[]:$v(r).filter(i=>!_t.has(i));if(n.length===0)_t.has(r)||_t.set(r,Sv(r)),s.pop();else for(let i of n)s.push(i)}return _t.
get(e)??[]}function $v({copies:e}){let t=[];for(let{from:s}of e)if(s&&"stage"in s)for(let r of ve(s.stage))t.push(r);return t}function Sv(e){let t=[],s=({span:r},n)=>{n.length&&t.push({at:r.start,placed:n})};
for(let r of e.copies)s(r.instruction,_v(r));for(let r of e.scripts)r.instruction.keyword==="RUN"&&!r.deferred&&s(r.instruction,Ev(r));return t.sort((r,n)=>r.at-n.at).flatMap(({placed:r})=>r)}function sd({
sources:e,destination:t,workdir:s,texts:r}){if(t.state==="unknown")return;let n=z(t.value,s?.state==="unknown"?void 0:s?.value);return n===void 0?void 0:{to:n,isFolder:/(?:^|\/)\.{0,2}$/.test(t.value)||
e.length+r.length>1}}function rd(e){let t=e.texts.length?sd(e):void 0;return t?e.texts.map(({name:s,body:r})=>[t.isFolder?Ee(t.to,s):t.to,r]):[]}function _v(e){let{instruction:t,sources:s,from:r}=e,n=[],
i=r&&!("stage"in r)?void 0:sd(e);if(i){let{to:a,isFolder:o}=i,l=r&&"stage"in r?Pn(ve(r.stage)):void 0,d=(u,p)=>{n.push(l?{at:u,path:p,within:l}:{at:u,path:p})},c=t.flags.some(({name:u,text:p})=>u==="p\
arents"&&p!=="false");for(let u of s){if(u.state==="unknown"||/^[a-z][a-z\d+.-]*:\/\/|^git@/i.test(u.value))continue;let p=ws(u.value).replace(/^\.$/,""),h=r?`/${p}`:p;if(c){d(Ee(a,p),h);continue}d(a,
h);let f=p.slice(p.lastIndexOf("/")+1);o&&f&&!f.includes("*")&&d(Ee(a,f),h)}}for(let[a,{text:o}]of rd(e))n.push({at:a,text:o.replaceAll("\\$","$")});return n}function Ev({script:e,workdir:t}){let s=[];
for(let r of e.commands){if(r.name==="sed"||!Ns.has(r.name))continue;let{texts:n,files:i}=Vr(r);if(i.length===0)continue;let a=n.map(o=>o.text.replace(/^-[neE]+$/,"").replaceAll("\\n",`
`)).join(r.name==="printf"?"":" ");if(!(!a||a===k))for(let o of i){let l=z(o,t?.state==="unknown"?void 0:t?.value);l&&s.push({at:l,text:a})}}return s}var Ov=/\.(?:tar(?:\.\w+)?|t(?:gz|bz2?|b2|z2|xz|lz|az|zst)|gz|bz2?|xz|zstd?|gem|crate|apk|ova|box)$/i,
nd=e=>Ov.test(e),Bs=P(({sources:e,destination:t,workdir:s,instruction:r})=>{if(t.state==="unknown")return;let n=z(t.value,s?.state==="unknown"?void 0:s?.value);if(n===void 0)return;let i=/(?:^|\/)\.{0,2}$/.
test(t.value);return e.length===0?[{path:n,folder:i}]:e.map(a=>{let o=a.state==="unknown"?void 0:ot(a.value).split("/").pop(),l=o!==void 0&&o!==""&&!/^\.{1,2}$|[*?[]/.test(o),d=r.keyword==="ADD"&&nd(o??
"");if(!l||d||a.state==="unknown"||a.value.endsWith("/"))return{path:n,folder:!0};let c=`${n==="/"?"":n}/${o}`;return i?o.includes(".")?{path:c,folder:!1,file:c}:{path:n,folder:!0,file:c}:{path:n,folder:!o.
includes(".")}})}),Av=/^\/(?:$|(?:etc|bin|sbin|lib\w*|usr|boot|proc|sys|dev|root|tmp|home|run\/secrets)(?:\/|$)|(?:run|opt|srv|mnt|var|var\/(?:lib|log|cache|run|tmp|spool))$)/,Dv=/(?:^|_)(?:DATA|UPLOADS?|CACHE|LOGS?|TMP|TEMP|STORAGE|MEDIA|STATE|SPOOL|RUN|PID)_?(?:DIR(?:ECTORY)?|FOLDER|PATH|ROOT|HOME)?$/,
Rv=/\.(?:db|sqlite3?|log|pid)$/;function id(e,t=!1){let s=new Map,r=(a,o)=>{a!==void 0&&!Av.test(a)&&/^[\w./-]+$/.test(a)&&s.set(a,o||s.get(a)===!0)},n=Mv(e,e.flatMap(({copies:a})=>a));for(let a of n)
r(a,!0);for(let{volumes:a}of t?e:[])for(let o of a)o.state==="written"&&r(z(o.value,void 0),n.has(o.value));let[i]=e;for(let a of i?Nv(i,e):[])r(a,n.has(a));return s}function Mv(e,t){let s=new Set,r=t.
flatMap(n=>Bs(n)?.map(({path:i,file:a})=>a??i)??[]);for(let{scripts:n,workdir:i}of e){i&&i.state!=="unknown"&&r.push(i.value);for(let{instruction:a,script:o,workdir:l}of n){if(a.keyword!=="RUN")continue;
let d=l?.state==="unknown"?void 0:l?.value;for(let c of o.commands){let u=c.words.slice(1).flatMap(({text:h})=>z(h,z(c.folder||".",d))??[]),p=c.name==="mkdir"||c.name==="install"&&c.words.some(({text:h})=>h===
"-d");if(!p)for(let h of/^(?:chown|chmod|chgrp|ls)$/.test(c.name)?[]:u)r.push(h);if(!(!p||c.conditional))for(let{text:h}of Ge(c,c.name).operands){let f=z(h,z(c.folder||".",d));f!==void 0&&s.add(f)}}}}
return new Set([...s].filter(n=>!r.some(i=>zt(i,n))))}function Nv({workdir:e,cmd:t,entrypoint:s},r){let n=e&&e.state!=="unknown"?e.value:void 0,i=[],a=o=>{let l=Rv.test(o)?z(jv(o),n):void 0;l!==void 0&&
i.push(l.slice(0,l.lastIndexOf("/")))};for(let{assignments:o}of r)for(let{keyword:l,name:d,literal:c}of o){if(l!=="ENV"||c.includes("\uFFFC"))continue;let u=Dv.test(d)&&/^\.{0,2}\//.test(c)?z(c,n):void 0;
u!==void 0&&!/\.\w+$/.test(u)?i.push(u):a(c)}for(let{args:o=[]}of[t??{},s??{}])for(let{value:l}of o)for(let d of l.split(/\s+/))a(d);return i}function jv(e){let t=e.replace(/["'\],]/g,"").slice(Math.max(
e.lastIndexOf("="),e.lastIndexOf(":"))+1);return t.startsWith("///")?t.slice(3):t}var Iv=/^(?:|rm|rmdir|mkdir|chmod|chown|chgrp|setcap|useradd|adduser|usermod|addgroup|groupadd|passwd|set|true|:|echo|cd|export|test|\[|update-ca-certificates|ldconfig|apt-mark|apt-key|locale-gen|which|type|command|exit|if|sync|ls|corepack)$/;
function Tv(e){let t=[],s=[],r=[],n=!1,i=!1;for(let o of e){for(let{instruction:l,script:d}of o.scripts)if(l.keyword==="RUN"){i||=d.fault!==void 0||d.commands.length===0&&l.args.length>0;for(let c of d.
commands){let u=Hl(c);if(i||=!(u?Yl(u.manager)||/^(?:install|fetch|remove|clean)$/.test(u.action):Iv.test(c.name))||c.redirects.length>0,i||=u!==void 0&&(u.packages.some(({text:h})=>h.includes(k))||c.
wrappers.some(({name:h})=>h==="xargs")),u?.action==="install")for(let{text:h}of u.packages)t.push(Ia(h,/[=<>~@:]/));let p=Cn(c);p&&r.push({name:p.name,...p.uid?{uid:p.uid}:{}})}}i||=o.scripts.length===
0&&o.instructions.some(({keyword:l})=>l==="RUN");for(let l of o.copies){let d=Bs(l);for(let c of d??[])s.push(c);n||=d===void 0}}let a=Pn(e);for(let o of a){let l=In("/etc/passwd",[o],()=>{});if(l)for(let d of Lv(
l.text))r.push(d)}return new Cv(e,{packages:t,builds:i,copied:n?null:s,placed:a,bound:Ql(e),accounts:r})}var Cv=class{packages;copied;builds;placed;bound;accounts;#e;#t;#s;constructor(e,{packages:t,copied:s,
builds:r,placed:n,bound:i,accounts:a}){this.packages=t,this.copied=s,this.builds=r,this.placed=n,this.bound=i,this.accounts=a,this.#e=e}get mentions(){return this.#t??=Pv(this.#e),this.#t}get writes(){
return this.#s??=[...id(this.#e).keys()],this.#s}};function Pv(e){let t=new Set;for(let{scripts:s}of e)for(let{instruction:r,script:n}of s)if(r.keyword==="RUN")for(let{words:i}of n.commands)for(let{text:a}of i)
for(let o of a.split(/[\s/=:@,;'"]+/))t.add(o);return t}var Lv=e=>e.split(`
`).flatMap(t=>{let[s="",,r=""]=t.trim().split(":",3);return s&&r?[{name:s,uid:r}]:[]}),Wn="it is a template: check the file that is generated from it",Hs=String.raw`\{\{|\{%|\{#[ \t]|<%|\[%[-+=~]?[ \t]`,
Un=String.raw`@@?[A-Za-z_]\w*@@?(?=\W|$)|%%[A-Za-z_]\w*%%`,Wv=String.raw`(?:^|[^$\w])\{[A-Za-z_][\w.]*\}|@[A-Za-z_][\w-]*(?:\.[\w-]+)+@|%[A-Za-z_]\w*%|%\([A-Za-z_]\w*\)s|__[A-Z][A-Z0-9_]{0,100}__|#\{|\(\(|\[\[|<<[A-Za-z_]|(?<![$\w{])(?:REPLACE|CHANGE|INSERT|YOUR|PLACEHOLDER)(?:[-_][A-Z_-]{1,40})?(?!\w)`,
ad=String.raw`\$\{[A-Za-z_]\w*(?:\.[\w-]+)+\}`,Uv=new RegExp(Hs),zv=new RegExp(`${Hs}|${Un}`),Fv=new RegExp(`${Hs}|${Un}|${Wv}`),od=new RegExp(`^(?:${Hs}|${Un})`),qv=/^(?:__[A-Z][A-Z0-9_]*__|%[A-Za-z_][\w ]*%|\[\[[ \t]*[.\w-]+[ \t]*\]\]|\(\([ \t]*[.\w-]+[ \t]*\)\)|\$(?:\{\w+\}|\(\w+\)|[A-Za-z_]\w*))[ \t]*$/,
Bv=/^(?:(?:m4_)?(?:define|undefine|pushdef|popdef|s?include|ifdef|ifelse|changequote|changecom|divert|undivert|e?syscmd|patsubst)\(|dnl(?:[ \t]|$))/,Hv=/^#(?:include[ \t]+(?:"[^"\n\r\u2028\u2029]+"|<[^>\n\r\u2028\u2029]+>)|define[ \t]+[A-Z_]\w*\b|ifn?def[ \t]+\w|if[ \t]+defined\b|endif\b)/m,
Kv=/\.(?:j2|jinja2?|tmpl|tpl|template|erb|ejs|mustache|hbs|handlebars|liquid|gotmpl|mako|epp|tt2?|m4|cpp|njk|twig|in)$|(?:^|[._-])templates?(?:[._-]|$)/i,Gv=e=>Kv.test(e.slice(e.lastIndexOf("/")+1)),Yv=e=>Uv.
test(e),Ks=e=>zv.test(e),Vv=e=>Fv.test(e),Zv=e=>od.test(e),Jv=e=>od.test(e)||Bv.test(e)||qv.test(e),Xv=new RegExp(`^${ad}`),Qv=new RegExp(String.raw`(?<!\$)${ad}`),ey=e=>Xv.test(e),ty=e=>Qv.test(e),sy=e=>Hv.
test(e),zn=16384,ry=20,ny=e=>!/^[A-Za-z_]/.test(e),Gs=e=>!/[$'"\\`\uFFFC]/.test(e);function Fn(e,t,s,r=k){return/[$'"\\`]/.test(e)?new qn(e,t,s,{quotes:!0,absent:r}).whole():{text:e,undefinedNames:[],
names:[]}}function iy(e,t){return/[$\\]/.test(e)?new qn(e,t,"\\",{quotes:!1}).whole():{text:e,undefinedNames:[],names:[]}}function ay(e,t,s){return/[$'"\\`]/.test(e)?new qn(e,t,s,{quotes:!0,isLiteral:!0}).
whole().text:e}var qn=class{#e=[];#t=[];#s;#r=!1;#n;#a;#l;#u;#d;#o;#i=0;#c=0;constructor(e,t,s,{quotes:r,isLiteral:n=!1,absent:i=k}){this.#u=r,this.#d=n,this.#o=i,this.#n=e,this.#a=t,this.#l=s}whole(){
return{text:this.#g(),undefinedNames:this.#e,names:this.#t,...this.#s?{fault:this.#s}:{},...this.#r?{hasProperty:!0}:{}}}#h(e,t){return e.length>this.#n.length&&e.length>zn?e:e+t}#f(e,t){this.#s??={message:e,
at:t}}#g(){let e="";for(;this.#i<this.#n.length;)e=this.#h(e,this.#p());return e}#b(e,t){let s="";for(;this.#i<this.#n.length;){if(this.#n[this.#i]===e)return this.#i+=1,s;s=this.#h(s,this.#p())}return this.#f(
e==="}"?"a ${ is never closed":"a ${NAME/ lacks the / before the replacement",t),s}#p(){let e=this.#n[this.#i];return e==="$"?this.#k():this.#u&&e==="'"?this.#m():this.#u&&e==='"'?this.#v():(this.#i+=
1,e!==this.#l?e:this.#n[this.#i++]??"")}#m(){let e=this.#i+1,t=this.#n.indexOf("'",e);return t<0&&this.#f("a single quote is never closed",e-1),this.#i=t<0?this.#n.length:t+1,this.#n.slice(e,t<0?void 0:
t)}#v(){let e="",t=this.#i;for(this.#i+=1;this.#i<this.#n.length&&this.#n[this.#i]!=='"';){let s=this.#n[this.#i],r=this.#n[this.#i+1];s==="$"?e=this.#h(e,this.#k()):s===this.#l&&(r==='"'||r==="$"||r===
this.#l)?(e+=r,this.#i+=2):(e+=s,this.#i+=1)}return this.#i>=this.#n.length&&this.#f("a double quote is never closed",t),this.#i+=1,e}#k(){let e=this.#i;this.#i+=1;let t=this.#n[this.#i]==="{";t&&(this.#i+=
1);let s=this.#x(/^(?:[A-Za-z_]\w*|\d+|[@*#?\-$!])/);return t?!s||this.#c>ry?(this.#f("bad substitution",e),this.#i=this.#n.length,""):this.#n[this.#i]!=="}"?this.#S(s,e):(this.#i+=1,this.#$(s,e)):s?this.#$(
s,e):"$"}#x(e){let t=e.exec(this.#n.slice(this.#i,this.#i+256))?.[0]??"";return this.#i+=t.length,t}#y(e){return this.#t.push(e),this.#a(e)}#w(e,t){this.#e.push({name:e,at:t,length:this.#i-t})}#$(e,t){
let s=this.#y(e);if(s===void 0&&this.#w(e,t),!this.#d)return s??this.#o;let r=this.#n.slice(t,this.#i);return s===void 0&&r===`$${e}`&&Ga(this.#n,t,e)?r:k}#S(e,t){let s=this.#n[this.#i]===":";s&&(this.#i+=
1),this.#r||=ey(this.#n.slice(t,t+256));let r=this.#n[this.#i++]??"",n=this.#y(e);r?(s?/[-+?]/:/[-+?#%/]/).test(r)||this.#f(`unsupported modifier ${JSON.stringify(s?`:${r}`:r)}`,t):this.#f("a ${ is ne\
ver closed",t);let i=this.#e.length;this.#c+=1,r==="/"&&(this.#n[this.#i]==="/"&&(this.#i+=1),this.#b("/",t));let a=this.#b("}",t);this.#c-=1;let o=n!==void 0&&(!s||n!=="");return n!==k&&(r==="-"&&o||
r==="+"&&!o)&&(this.#e.length=i),n===void 0&&/[?#%/]/.test(r)&&this.#w(e,t),this.#d?ly(n,r,o,a):oy(n,r,o,a)}};function oy(e,t,s,r){return e===k?k:t==="-"?s?e??"":r:t==="+"?s?r:"":t==="?"?e??k:e===""?"":
k}function ly(e,t,s,r){if(e===k&&r==="")return k;let n=s&&e!==k;return t==="-"&&!n||t==="+"&&n?r:k}function Bn(e){if(!e.includes(":")){let l=dd(e);return l===void 0?void 0:{bits:32,value:l}}let t=/^(.*:)(\d+\.\d+\.\d+\.\d+)$/.
exec(e),s=t?.[2]===void 0?void 0:dd(t[2]);if(t&&s===void 0)return;let r=(s===void 0?e:`${t?.[1]}${(s>>16n).toString(16)}:${(s&0xffffn).toString(16)}`).split("::");if(r.length>2)return;let[n=[],i=[]]=r.
map(l=>l?l.split(":"):[]),a=8-n.length-i.length;if(r.length===2?a<1:a!==0)return;let o=[...n,...Array.from({length:a},()=>"0"),...i];if(o.every(l=>/^[\da-f]{1,4}$/i.test(l)))return{bits:128,value:o.reduce(
(l,d)=>l<<16n|BigInt(`0x${d}`),0n)}}var ld=e=>Bn(e)!==void 0;function dd(e){let t=e.split(".");if(!(t.length!==4||!t.every(s=>/^(?:0|[1-9]\d{0,2})$/.test(s)&&Number(s)<256)))return t.reduce((s,r)=>s<<
8n|BigInt(r),0n)}function dy(e){let[,t="",s=""]=/^([^/]+)\/(\d{1,3})$/.exec(e)??[],r=Bn(t);if(!r||Number(s)>r.bits)return;let n=1n<<BigInt(r.bits-Number(s)),i=r.value-r.value%n;return{bits:r.bits,first:i,
last:i+n-1n,isShifted:i!==r.value}}var cy=({bits:e,first:t,last:s},r)=>e===r.bits&&t<=r.value&&r.value<=s,uy=class{isEmpty;#e;#t;constructor(e){this.isEmpty=e.length===0,this.#e=cd(e.filter(({bits:t})=>t===
32)),this.#t=cd(e.filter(({bits:t})=>t===128))}has({bits:e,value:t}){let s=e===32?this.#e:this.#t,r=s[V(s,t,({first:n})=>n)];return r!==void 0&&t<=r.last}};function cd(e){let t=[];for(let{first:s,last:r}of e.
toSorted((n,i)=>n.first<i.first?-1:n.first>i.first?1:0)){let n=t.at(-1);!n||s>n.last?t.push({first:s,last:r}):r>n.last&&(n.last=r)}return t}function py(e,t){let{span:s}=t;if(e.state==="unknown")return{
ports:[{...e,span:s}],faults:[]};let r=[],n=[];for(let i of e.value.split(/\s+/)){if(!i)continue;let a=pd(i);a?"fault"in a||r.push($(a.ports,s,e.via)):r.push(_("malformed",i,s));let o=ud(a,i,t);o&&n.push(
o)}return{ports:r,faults:n}}function hy(e,t){let s=ud(pd(e),e,t);return s?[s]:[]}function ud(e,t,{value:s,span:r}){if(!e)return;if("fault"in e)return{kind:"broken",span:r,message:e.fault};if(!e.dropped)
return;let n=t.slice(t.lastIndexOf(":")+1),i=`EXPOSE publishes nothing: the builder drops ${JSON.stringify(e.dropped)} and exposes ${n} alone; bind the port where the container is started`,a={title:`w\
rite ${n}`,safety:"safe",edits:[{span:r,text:n}]};return{kind:"loose",span:r,message:i,...s===t?{fix:a}:{}}}function pd(e){if(e.includes(k))return;let t=e.split(":"),s=t.pop()??"",r=t.pop()??"",n=t.join(
":"),i=s.indexOf("/"),a=i<0?s:s.slice(0,i),o=i<0?"":s.slice(i+1);if(!/^(?:tcp|udp|sctp)?$/i.test(o))return{fault:`${ns(o)} is not a protocol: write tcp, udp or sctp`};let l=hd(a,e);if("fault"in l)return l;
let d=r?hd(r,e):l;if("fault"in d)return d;if(l.from!==l.to&&d.to-d.from!==l.to-l.from)return{fault:`the ranges ${ns(r)} and ${ns(a)} differ in length`};if(n&&!ld(n.replace(/^\[(.*)\]$/,"$1")))return{fault:`${ns(
n)} is not an IP address`};let c={from:l.from,to:l.to,protocol:o.toLowerCase()||"tcp"},u=[n,r].filter(Boolean).join(":");return u?{ports:c,dropped:u}:{ports:c}}var ns=e=>JSON.stringify(e.length>40?`${e.
slice(0,40)}...`:e);function hd(e,t){let s=/^\+?(\d{1,20})(?:-\+?(\d{1,20}))?$/.exec(e);if(!s)return{fault:`${ns(t)} is not a valid port`};let r=Number(s[1]),n=Number(s[2]??s[1]);return r>65535||n>65535?
{fault:`port ${Math.max(r,n)} is out of range: the highest is 65535`}:n<r?{fault:`the range ${e} is descending`}:{from:r,to:n}}var fy={ns:1,us:1e3,\u00B5s:1e3,\u03BCs:1e3,ms:1e6,s:1e9,m:6e10,h:36e11,d:864e11,
w:6048e11},gy=/^[+-]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|\u00b5s|\u03bcs|ms|s|m|h|d|w))+)$/,my=/[+-]?([\d.]+)(ns|us|\u00b5s|\u03bcs|ms|s|m|h|d|w)/gy;function fd(e,t){if(!gy.test(e)||!t&&/[dw]/.test(e))return;let s=0;
for(let[,r,n=""]of e.matchAll(my))s+=Number(r)*(fy[n]??0);return e.startsWith("-")&&s!==0?-s:s}var by={},Et={expands:!0},is={is:"boolean"},Ys={is:"duration"},gd={repeats:!0},Hn={ADD:{chown:Et,chmod:Et,
link:is,"keep-git-dir":is,checksum:Et,unpack:is,exclude:gd},COPY:{chown:Et,from:by,chmod:Et,link:is,exclude:gd,parents:is},FROM:{platform:Et},HEALTHCHECK:{interval:Ys,timeout:Ys,"start-period":Ys,"sta\
rt-interval":Ys,retries:{is:"count"}},RUN:{mount:{expands:!0,repeats:!0},network:{words:["default","none","host"]},security:{words:["insecure","sandbox"]},device:{repeats:!0}}},Kn=(e,t)=>{let s=Object.
hasOwn(Hn,e)?Hn[e]:void 0;return s&&Object.hasOwn(s,t)?s[t]:void 0},ky=(e,{name:t})=>Kn(e,t)?.expands===!0;function vy({keyword:e,flags:t,args:s}){if(t.length===0)return[];if(e==="ARG"||e==="STOPSIGNA\
L"||e==="HEALTHCHECK"&&s[0]?.value.toUpperCase()==="NONE")return[];let r=[],n=new Set;for(let i of t){let a=Kn(e,i.name),o=a?wy(i,a,n.has(i.name)):void 0;a||r.push(yy(e,i));let l=a&&!a.expands&&i.name!==
"from"&&/\$\{?[A-Za-z_]/.test(i.text??"");o?r.push({kind:"broken",span:i.span,message:l?`${o}; variables are not expanded here`:o}):l&&e!=="HEALTHCHECK"&&r.push({kind:"loose",span:i.span,message:`--${i.
name} does not expand variables: the builder uses the literal text`}),n.add(i.name)}return r}function yy(e,{name:t,span:s,text:r}){let n=ce(t,Object.keys(Hn[e]??{})),i=`${e} does not take the flag --${t.
length>40?`${t.slice(0,40)}...`:t}${n?`, did you mean --${n}?`:""}`,a={span:{...s,start:s.start+2,end:s.start+2+t.length},text:n??""};return{kind:"broken",span:s,message:i,...n&&(r!==void 0||Kn(e,n)?.
is==="boolean")?{fix:{title:`write --${n}`,safety:"unsafe",edits:[a]}}:{}}}function wy({name:e,text:t},{is:s,words:r,repeats:n},i){if(i&&!n)return`duplicate flag --${e}`;if(s==="boolean")return t===void 0||
/^(?:true|false)$/i.test(t)?void 0:`--${e} must be true or false`;if(t===void 0)return`--${e} needs a value`;if(r)return r.includes(t)?void 0:`--${e} must be one of ${r.join(", ")}`;if(t)return s==="c\
ount"?/^\+?\d+$/.test(t)?void 0:`--${e} must be a whole number, zero or more`:s==="duration"?xy(e,t):void 0}function xy(e,t){let s=fd(t,!1);return s===void 0?`--${e} needs a duration with a unit, such\
 as 30s`:s!==0&&s<1e6?`--${e} must be zero or at least one millisecond`:void 0}var Gn=(e,t)=>e.flags.find(s=>s.name===t),$y=new Set(["aix android darwin dragonfly freebsd hurd illumos ios js linux mac\
os nacl netbsd openbsd plan9 solaris windows zos","386 i386 amd64 x86_64 x86-64 amd64p32 arm armbe armhf armel arm64 aarch64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le","mips64p32 mips6\
4p32le ppc riscv riscv64 s390 s390x sparc sparc64 wasm"].flatMap(e=>e.split(" ")));function Sy(e){if(e==="")return"--platform is empty";let[t="",...s]=e.split("/"),r=/^([\w.-]+)(?:\([^()]*\))?$/.exec(
t)?.[1];if(!(r!==void 0&&s.length<3&&s.every(n=>/^[\w.-]+$/.test(n))&&(s.length>0||$y.has(r.toLowerCase()))))return`${JSON.stringify(e.slice(0,40))} is not a valid platform: write it as linux/arm64`}var Yn=new Set(
["BUILD","TARGET"].flatMap(e=>["PLATFORM","OS","OSVERSION","ARCH","VARIANT"].map(t=>e+t)).concat("TARGETSTAGE")),_y=/^(?:https?|ftp|no|all)_proxy$/i,Vs=class{#e=new Map;#t;#s;constructor(e){if(this.#s=
e?e.#s+1:0,this.#t=e,!(!e||this.#s<32)){for(let t=e;t;t=t.#t)for(let[s,r]of t.#e)this.#e.has(s)||this.#e.set(s,r);this.#t=void 0,this.#s=0}}get(e){for(let t=this;t;t=t.#t){let s=t.#e.get(e);if(s)return s}
return e==="PATH"||_y.test(e)?{text:k}:void 0}set(e,t){this.#e.set(e,t)}},md=new Vs;for(let e of Yn)md.set(e,{text:k});var Ey=class{#e;#t;#s;#r;#n=new Set;hasProperty=!1;constructor(e,t,s){this.#e=e.source,
this.#t=e.escape,this.#s=t,this.#r=s}word(e,t){if(Gs(e.value))return $(e.value,e.span);let{logical:s,json:r}=t.instruction;return this.#a(e.value,e.span,t,(n,i)=>r?e.span:te(s,e.at+n,e.at+n+i))}plain(e,{
scope:t},s){if(s.state!=="unknown"||s.reason!=="variable")return s;let r=a=>{let o=t.get(a);return o?o.unset?void 0:o.text:k},{text:n,fault:i}=Fn(e.value,r,this.#t,"");return i!==void 0||n.includes(k)||
n.length>zn?s:$(n,s.span,s.via)}flag({text:e="",value:t,span:s,at:r},n){if(Gs(e))return $(e,s);let{logical:i}=n.instruction,a=i.text.startsWith(t,r)?r+t.length-e.length:void 0;return this.#a(e,s,n,(o,l)=>a===
void 0?s:te(i,a+o,a+o+l))}body({span:e},{instruction:t,scope:s,uses:r}){let n=iy(this.#e.text.slice(e.start,e.end),o=>s.get(o)?.text),i=(o,l)=>({file:e.file,start:e.start+o,end:e.start+o+l});n.fault&&
this.#l(t,`${n.fault.message}: the builder expands this here-document unless its delimiter is quoted`,i(n.fault.at,2));let a=new Set;for(let{name:o,at:l,length:d}of n.undefinedNames)a.has(o)||r.push({
...this.#u(o,i(l,d),{instruction:t,scope:s}),inBody:!0}),a.add(o)}#a(e,t,s,r){let{scope:n,uses:i}=s,a=Fn(e,o=>n.get(o)?.text,this.#t);a.hasProperty&&(this.hasProperty=!0),a.fault&&this.#l(s.instruction,
a.fault.message,t);for(let{name:o,at:l,length:d}of a.undefinedNames)i.push(this.#u(o,r(l,d),s));return Oy(a,e,t,n)}#l(e,t,s){this.#n.has(e)||(this.#n.add(e),this.#r.push({kind:"broken",span:s,message:t}))}#u(e,t,{
instruction:s,scope:r,target:n}){let i=r===this.#s?void 0:this.#s.get(e)?.span;return{name:e,keyword:s.keyword,span:t,...n===void 0?{}:{target:n},...i?{global:i}:{},...Yn.has(e)?{isPlatform:!0}:{},...ny(
e)?{isParameter:!0}:{}}}};function Oy({text:e,names:t},s,r,n){let i=[];for(let a of t){let o=n.get(a)?.span;o&&i.push({how:"interpolated",span:o})}return e.length>zn&&e.length>s.length?_("large",k,r,i.
slice(0,8)):e.includes(k)?_("variable",e,r,i.slice(0,8)):$(e,r,i.slice(0,8))}var Vn={commands:[]};function Ay(e,t,{source:s,shell:r,variables:n}){let i=t.keyword==="HEALTHCHECK"?t.args.slice(1):t.args,
[a]=i;if(!a)return Vn;if(t.json)return e.readWords(i.map(My(t.logical)),n);let o=bd(r);if(!o)return Vn;let{heredocs:l,logical:d}=t,[c]=l;return c?/^\d*<<-?[\t ]*(?:"[^"]*"|'[^']*'|[^\s"'<>|&;]+)$/.test(
a.value.trim())?wd(e,kd(s,c),n,o):e.readScript(Ry(s,d,a,c,t),n,o):e.readScript(Dy(d,a),n,o)}function bd(e){if(!e)return{errexit:!1,pipefail:!1};let t=e.findIndex(r=>fe(at(r)));if(t<0)return;let s=e.slice(
t+1);return{errexit:s.some(r=>/^-[A-Za-z]*e/.test(r))||s.includes("errexit"),pipefail:s.includes("pipefail")}}var Dy=(e,{at:t,value:s})=>t===0?e:rf(e,t,t+s.length);function kd(e,{span:t,chomp:s}){let r=new Ce(
t.file);return yd(r,e.text.slice(t.start,t.end),t.start,s?/\r(?=\n)|(?<![^\n])\t+/g:vd),r.build()}var vd=/\r(?=\n)/g;function yd(e,t,s,r){let n=0;for(let{0:i,index:a}of t.matchAll(r))e.add(t.slice(n,a),
s+n),n=a+i.length;e.add(t.slice(n),s+n)}function wd(e,t,s,r){let n=ks(t.text);if(!n)return e.readScript(t,s,r);let i=bd(n);return i?e.readScript(t,s,i):Vn}function Ry({text:e},t,{at:s,value:r},{span:n},{
span:i}){let a=new Ce(t.file);return a.addPart(t,s,s+r.length),a.add(`
`,n.start-1),yd(a,e.slice(n.start,i.end),n.start,vd),a.build()}var My=e=>({value:t,span:s,at:r})=>({text:t,literal:t,span:s,splits:!1,substitutions:[],inner:()=>{let n=new Ce(e.file);for(let i=r+1,a=0;a<
t.length;){let o=e.text.indexOf("\\",i),l=Math.min(t.length-a,o<0?t.length:o-i);if(n.addPart(e,i,i+l),i+=l,a+=l,a>=t.length)break;n.add(t[a],it(e,i)),i+=e.text[i+1]==="u"?6:2,a+=1}return n.build()}}),
Zn=({name:e,words:t})=>fe(e)&&t.slice(1).every(({text:s},r,n)=>{let i=n[r-1]?.text??"";return/^-[A-Za-z]*o$/.test(i)?s!=="noexec":/^-[A-Za-z]*$/.test(s)&&!s.includes("n")}),Ny=({name:e,words:t})=>e===
"ssh"&&xa(t)?.length===0;function jy(e,t=!1){if(e.redirects.length===0)return;let s=e.redirects.find(({operator:r})=>r==="<<"||r==="<<<")?.target;return s&&(Zn(e)||t&&Ny(e))?s:void 0}function Iy(e){if(!Zn(
e))return;let[t]=e.readsFrom,s=t?.name==="cat"&&t.words.length===2?t.words[1]:void 0,r=(t?s:e.redirects.find(({operator:n})=>n==="<")?.target)?.text;return r===void 0||r.includes("/")?r:`./${r}`}function Ty(e,t){
let[s]=e;if(!(e.length!==1||s?.name!=="cat"||s.words.length!==1||!Zn(t)))return s.redirects.find(({operator:r})=>r==="<<")?.target}function Cy(e){let t=[];for(let s=1;s<e.length;s+=1){if(!/^-(?:exec|execdir|ok|okdir)$/.
test(e[s].text))continue;let r=e.slice(s+1).findIndex(({text:i})=>i===";"||i==="+"),n=e.slice(s+1,r<0?void 0:s+1+r).map(i=>({...i,substitutions:[]}));n.length&&t.push(n),s+=r<0?e.length:r+1}return t}var Py=[
"/usr/local/sbin","/usr/local/bin","/usr/sbin","/usr/bin","/sbin","/bin"];function Jn(e,t){if(!e||e.includes(k))return[];if(!e.includes("/"))return Py.map(r=>`${r}/${e}`);let s=z(e,t);return s?[s]:[]}
var Ly=class{#e=new Map;#t;constructor(e){this.#t=e}set(e,t){this.#e.set(e,t)}get(e){for(let t=this;t;t=t.#t){let s=t.#e.get(e);if(s)return s}}};function Wy(e,{scripts:t,workdir:s,seen:r},n){let i=s?.
state==="unknown"?void 0:s?.value,a=[...e.commands];for(let o of a){let l=Iy(o)??_a(o)??o.words[0]?.text??"",d=o.folder?z(o.folder,i):i,[c]=Jn(l,d).flatMap(u=>t.get(u)??[]);if(!(!c||r.has(c))){r.add(c);
for(let u of n(c).commands)a.push(u)}}return a.length===e.commands.length?e:{...e,commands:a}}var Uy=class{#e;#t;#s=[];#r=new Map;#n;constructor(e,t){this.#e=e,this.#t=t}add(e){this.#s.push(e),e.name&&
this.#r.set(e.name,e)}baseOf({value:e,span:t},s){let r=this.#a(s);if(!r||s===s.toLowerCase())return r;let n=s.toLowerCase(),i={title:`write ${n}`,safety:"safe",edits:[{span:t,text:n}]},a=`FROM finds n\
o stage ${JSON.stringify(s)}: stage names are kept in lower case, so write ${n}`;return this.#t.push({kind:"broken",span:t,message:a,...e===s?{fix:i}:{}}),r}#a(e){return this.#r.get(e.toLowerCase())}originOf(e,t,s,r){
let n=e.toLowerCase()===s.name||e===String(s.index);if(n)this.#t.push({kind:"broken",span:t,message:`the stage ${r} from itself`});else if(/^\d+$/.test(e)){let a=this.#s[Number(e)];if(a)return{stage:a};
this.#t.push({kind:"broken",span:t,message:`there is no earlier stage ${e}`})}let i=this.#a(e);return i&&i!==s?{stage:i}:n||this.#l(e)?(n||this.#t.push({kind:"broken",span:t,message:`stage ${JSON.stringify(
e)} is defined later: a stage can only take from earlier ones`}),{image:_("malformed",e,t)}):{image:e.includes("$")||/^\d+$/.test(e)?_("malformed",e,t):$(e,t)}}#l(e){return this.#n??=new Set(this.#e.flatMap(
({keyword:t,args:s})=>t==="FROM"&&s[2]?[s[2].value.toLowerCase()]:[])),this.#n.has(e.toLowerCase())&&!this.#a(e)}},xd=new Set(["ABRT","ALRM","BUS","CHLD","CLD","CONT","FPE","HUP","ILL","INT","IO","IOT",
"KILL","PIPE","POLL","PROF","PWR","QUIT","SEGV","STKFLT","STOP","SYS","TERM","TRAP","TSTP","TTIN","TTOU","URG","USR1","USR2","VTALRM","WINCH","XCPU","XFSZ","RTMIN","RTMAX",...Array.from({length:15},(e,t)=>`\
RTMIN+${t+1}`),...Array.from({length:14},(e,t)=>`RTMAX-${t+1}`)]),$d=[...xd].map(e=>`SIG${e}`);function Sd(e){return/^[+-]?\d+$/.test(e)?Number(e)!==0:xd.has(e.toUpperCase().replace(/^SIG/,""))}function _d(e,t){
if(e.state==="unknown"||Sd(e.value))return[];let s=ce(e.value.toUpperCase(),$d),r=JSON.stringify(e.value.slice(0,40));return[{kind:"broken",span:t,message:`there is no signal ${r}${s?`, did you mean ${s}\
?`:""}`}]}function Zs(e){if(!/^[+-]?\d+$/.test(e))return;let t=Number(e);return t<0||t>2147483647?"refused":Math.abs(t)}function Ot(e){let t=e.indexOf(":");return t<0?{account:e,group:""}:{account:e.slice(
0,t),group:e.slice(t+1)}}var Xn=e=>e==="root"||Zs(e)===0;function Je(e){let{account:t}=Ot(e);return t===""||Xn(t)}function zy(e){let{account:t,group:s}=Ot(e);return s===""?Je(e)||typeof Zs(t)=="number":
Xn(s)}var Fy=e=>Object.values(Ot(e)).filter(t=>Zs(t)==="refused"),Ed=e=>e==="root"||/^[+-]?\d+$/.test(e)&&Number(e)>=-2147483648&&Number(e)<=2147483647,Od=["ADD","ARG","CMD","COPY","ENTRYPOINT","ENV",
"EXPOSE","FROM","HEALTHCHECK","LABEL","MAINTAINER","ONBUILD","RUN","SHELL","STOPSIGNAL","USER","VOLUME","WORKDIR"],W=new Set(Od),Ad=new Map(Od.map(e=>[e,e]));function qy(e){let t=Ad.get(e);if(t)return t;
let s=e.replace(/[a-z]/g,r=>r.toUpperCase());return Ad.get(s)??s}var I=(e,t)=>({kind:"broken",span:e,message:t}),By=({keyword:e})=>W.has(e)||ce(e,W)!==void 0;function Dd(e){let{keyword:t,keywordSpan:s,
args:r}=e;if(!W.has(t)){let a=ce(t,W),o=I(s,`unknown instruction ${JSON.stringify(Js(t))}${a?`, did you mean ${a}?`:""}`);return[a?{...o,fix:{title:`write ${a}`,safety:"unsafe",edits:[{span:s,text:a}]}}:
o]}let n=vy(e),i=(a,o)=>{r.length<a&&n.push(I(s,o))};switch(t){case"FROM":for(let a of Gy(e))n.push(a);break;case"COPY":case"ADD":i(2,`${t} needs a source and a destination`);for(let a of Vy(e))n.push(
a);break;case"EXPOSE":i(1,"EXPOSE needs a port");break;case"HEALTHCHECK":for(let a of Zy(e))n.push(a);break;case"ONBUILD":i(1,"ONBUILD needs an instruction to defer");for(let a of Jy(e))n.push(a);break;case"\
SHELL":(!e.json||r.length===0)&&n.push(I(s,'SHELL needs a JSON array, such as ["/bin/bash", "-c"]'));break;case"RUN":if(e.flags.length>0)for(let a of vv(e))n.push(a);break;case"ENV":case"LABEL":i(1,`${t}\
 needs a name and a value`);for(let{name:a}of e.pairs)a.value||n.push(I(a.span,`${t} has an empty name`));break;case"ARG":i(1,"ARG needs a name");for(let{name:a}of e.pairs)a.value||n.push(I(a.span,"AR\
G has an empty name"));break;case"CMD":case"ENTRYPOINT":break;case"USER":i(1,"USER needs an argument");for(let a of Hy(e))n.push(a);break;default:i(1,`${t} needs an argument`)}return n}var Js=e=>e.length>
40?`${e.slice(0,40)}...`:e;function Hy({args:[e],keywordSpan:t,span:s}){let r=e&&/(?<![ \t])[ \t]+(#[\s\S]*)$/.exec(e.value);if(!e||!r)return[];let n=e.span.start+r.index,i={file:s.file,start:t.start,
end:t.start};return[{kind:"broken",span:{...e.span,start:n+r[0].length-(r[1]??"").length},message:"a # after the account of USER is not a comment: the builder reads it as part of the name",fix:{title:"\
move the comment to its own line",safety:"safe",edits:[{span:i,text:`${r[1]}
`},{span:{...e.span,start:n},text:""}]}}]}var Ky=/^[a-z][a-z0-9-_.]*$/;function Gy({args:e,keywordSpan:t,span:s,logical:r}){let n=e.find(o=>o.value.startsWith("#")),i=n?e.indexOf(n):e.length;if(n&&(i===
1||i===3)){let o=e[e.length-1]?.span.end??s.end,l=r.text.slice(n.at).trimEnd(),d=e[i-1]?.span.end??n.span.start,c={file:s.file,start:t.start,end:t.start};return[{kind:"broken",span:{...n.span,end:o},message:"\
a # after the arguments of FROM is not a comment: the builder reads it as more arguments",fix:{title:"move the comment to its own line",safety:"safe",edits:[{span:c,text:`${l}
`},{span:{file:s.file,start:d,end:o},text:""}]}}]}if(e.length===0)return[I(t,"FROM needs an image")];if(e.length!==1&&!(e.length===3&&e[1]?.value.toLowerCase()==="as"))return[I({...t,end:e[e.length-1]?.
span.end??s.end},"FROM takes an image, or an image, AS and a name")];let a=e[2];return a&&!Ky.test(a.value.toLowerCase())?[I(a.span,`${JSON.stringify(Js(a.value))} is not a valid stage name: it must b\
egin with a letter and may contain letters, digits, -, _ and .`)]:[]}var Yy=e=>/(?:^|[/\\])\.{0,2}$/.test(e)||e.includes("$");function Vy({keyword:e,args:t,json:s,flags:r}){if(t.length<2)return[];let n=t[t.
length-1];if(!n)return[];let i=[];if(!s&&/^\d*<<-?[^<]/.test(n.value)&&i.push(I(n.span,`${e} cannot write to a here-document`)),r.length>0){let a=r.find(l=>l.name==="from");a?.text?.includes("$")&&!/\$$/.
test(a.text)&&i.push(I(a.span,"--from does not expand variables: name a stage with FROM $IMAGE AS name and copy from that"));let o=r.find(({name:l})=>l==="chown")?.text;if(!o?.includes("$"))for(let l of Rd(
r,o))i.push(l)}return t.length>2&&!Yy(n.value.replace(/^["']|["']$/g,""))&&i.push({kind:"loose",span:n.span,message:`${e} of several sources needs a destination that ends in /`}),i}function Rd(e,t){let s=e.
find(({name:i})=>i==="link"),r=e.find(({name:i})=>i==="chown");if(!s||s.text!==void 0&&!/^true$/i.test(s.text)||!r||!t)return[];let n=t.split(":",2).find(i=>i&&!Ed(i));return n?[I(r.span,`--link canno\
t look up the name ${JSON.stringify(Js(n))}: use numbers in --chown, or remove --link`)]:[]}function Zy({args:e,keywordSpan:t}){let s=e[0];if(!s)return[I(t,"HEALTHCHECK needs CMD or NONE")];let r=s.value.
toUpperCase();return r==="NONE"?e.length>1?[I(s.span,"HEALTHCHECK NONE takes no arguments")]:[]:r!=="CMD"?[I(s.span,`HEALTHCHECK takes CMD or NONE, not ${JSON.stringify(Js(s.value))}`)]:e.length<2?[I(
s.span,"HEALTHCHECK CMD needs a command")]:[]}function Jy({trigger:e}){if(!e)return[];if(e.keyword==="ONBUILD")return[I(e.keywordSpan,"ONBUILD cannot defer another ONBUILD")];if(e.keyword==="FROM"||e.
keyword==="MAINTAINER")return[I(e.keywordSpan,`ONBUILD cannot defer ${e.keyword}`)];let t=e.keyword==="EXPOSE"?e.args.filter(({value:r})=>!/[$'"\\`]/.test(r)):[],[s]=e.keyword==="STOPSIGNAL"?e.args.filter(
({value:r})=>!/[$'"\\`]/.test(r)):[];return[...Dd(e),...t.flatMap(r=>hy(r.value,r)),...s?_d($(s.value,s.span),s.span):[]].map(r=>({...r,kind:"loose"}))}var Md=e=>/^(?:(?:mcr\.microsoft\.com|microsoft)\/)?windows(?:[/:@]|$)|^mcr\.microsoft\.com\/dotnet\/framework\/|nanoserver|servercore|windows[-_.]|[-_.:]windows|[-_.:]ltsc20\d\d/i.
test(e);function Xy(e,t,s){return Md(Nd(t))||/^windows/i.test(Nd(e))?!0:s==="`"&&!Qy(t)}var Nd=e=>e?.state==="unknown"?e.text:e?.value??"";function Qy(e){let t=e.state==="unknown"?void 0:Nn(Te(e.value));
return t!==void 0&&t.user!=="ContainerUser"}function ew(e,t){if(t.state==="unknown"||/^(?:\/|[A-Za-z]:[\\/])/.test(t.value))return t;if(!e||e.state==="unknown")return _(e?.reason??"image",t.value,t.span,
t.via);let s=Pe(t.value,!0,e.value.split("/").filter(Boolean));return{...t,value:`/${s.join("/")}`}}var jd={workdir:void 0,user:void 0,shell:void 0,scripts:void 0};function Id(e,t=new Map,s){return new tw(
e,t,s).run()}var tw=class{#e;#t;#s;#r=new Vs(md);#n=[];#a=[];#l=new Map;#u=[];#d;#o;#i=this.#r;#c={...jd};#h;#f=new Map;#g=new Set;constructor(e,t,s){this.#e=e,this.#s=s,this.#t=t,this.#d=new Uy(e.instructions,
this.#u),this.#o=new Ey(e,this.#r,this.#u)}run(){let e,t=!1;for(let r of this.#e.instructions)r.keyword==="FROM"&&r.args.length===0&&this.#e.instructions.some(sw)||(r.keyword==="FROM"?(e&&this.#v(e),e=
this.#b(r)):e?(e.instructions.push(r),this.#p(e,r)):r.keyword==="ARG"?this.#y(r,this.#n,void 0):t||(t=!0,this.#u.push({kind:"broken",span:r.keywordSpan,message:`${r.keyword.slice(0,40)} comes before t\
he first FROM: only ARG may`})));e&&this.#v(e);let s=this.#e.instructions[0];return s&&this.#a.length===0&&!t&&this.#u.push({kind:"broken",span:s.keywordSpan,message:"the file has no FROM, so there is\
 nothing to build"}),{stages:this.#a,globals:this.#n,faults:this.#u,hasProperty:this.#o.hasProperty}}#b(e){let t=e.args[0],s=e.args.findIndex(g=>g.value.startsWith("#")),r=s>0?e.args.slice(0,s):e.args,
n=t?{value:t.value,span:t.span}:{value:"",span:e.keywordSpan},i=this.#a.length,a=[],o={instruction:e,scope:this.#r,uses:a},l=t?this.#o.word(t,o):_("malformed","",e.keywordSpan),d=Gn(e,"platform"),c=d?.
text?this.#o.flag(d,o):void 0,u=c&&c.state!=="unknown"?Sy(c.value):void 0;d&&u&&this.#u.push({kind:"broken",span:d.span,message:u});let p=l.state==="unknown"?void 0:this.#d.baseOf(n,l.value),h=r[1]?.value.
toLowerCase()==="as"?r[2]?.value.toLowerCase():void 0,f={index:i,from:e,base:n,origin:p?{stage:p}:{image:l},instructions:[],assignments:[],deferred:[],copies:[],mounts:[],ports:[],volumes:[],scripts:[],
windows:p?.windows??Xy(c,l,this.#e.escape),undefinedUses:a};h&&(f.name=h),this.#a.push(f),this.#d.add(f),this.#i=new Vs(p?this.#l.get(p):void 0),this.#l.set(f,this.#i),this.#c={...(p&&this.#f.get(p))??
jd},this.#h=void 0;for(let{trigger:g}of p?.instructions??[])g&&this.#p(f,g);return f}#p(e,t){let{keyword:s,args:r}=t,n=r[0],i={instruction:t,scope:this.#i,uses:e.undefinedUses};switch(s){case"ARG":this.#y(
t,e.assignments,e);break;case"ENV":case"LABEL":this.#w(s,t,e);break;case"USER":n&&this.#x(e,n,i);break;case"WORKDIR":n&&(e.workdir=ew(this.#c.workdir,this.#o.word(n,i))),e.workdir&&(this.#c.workdir=e.
workdir);break;case"STOPSIGNAL":if(n){e.stopSignal=this.#o.word(n,i);for(let a of _d(e.stopSignal,n.span))this.#u.push(a)}break;case"CMD":e.cmd=t;break;case"ENTRYPOINT":e.entrypoint=t;break;case"HEALT\
HCHECK":e.healthcheck=t;break;case"SHELL":e.shell=t,this.#c.shell=r.map(({value:a})=>a),n&&/(?:^|[\\/])(?:powershell|pwsh|cmd)(?:\.exe)?$/i.test(n.value)&&(e.windows=!0);break;case"EXPOSE":for(let a of r)
this.#O(e,this.#o.word(a,i),a);break;case"VOLUME":for(let a of r)e.volumes.push(this.#o.word(a,i));break;case"COPY":case"ADD":this.#_(e,i);break;case"RUN":this.#R(e,i),this.#k(e,t,!1);break;case"ONBUI\
LD":t.trigger&&this.#m(e,t.trigger);break}}#m(e,t){if(t.keyword==="RUN"&&this.#k(e,t,!0),!/^(?:ARG|ENV|LABEL)$/.test(t.keyword))return;let s=this.#i;this.#i=new Vs(s),this.#p({...e,assignments:e.deferred,
undefinedUses:[]},t),this.#i=s}#v(e){for(let t of[e.healthcheck,e.entrypoint,e.cmd])t&&this.#k(e,t,!1);this.#f.set(e,this.#c)}#k(e,t,s){let r=this.#s;if(!r||e.windows)return;let{source:n}=this.#e,{workdir:i,
user:a,scripts:o}=this.#c,l=u=>this.#i.get(u)?.text,d=Ay(r,t,{source:n,shell:this.#c.shell,variables:l});if(o&&t.keyword==="RUN"){let u=p=>wd(r,p,l,{errexit:!1,pipefail:!1});d=Wy(d,{scripts:o,seen:this.#g,
workdir:i},u)}let c={instruction:t,script:d,deferred:s};i&&(c.workdir=i),a&&(c.user=a),e.scripts.push(c)}#x(e,t,s){e.user=this.#o.word(t,s),e.plainUser=this.#o.plain(t,s,e.user),this.#c.user=e.plainUser}#y(e,t,s){
for(let r of e.pairs){let n=r.name.value,i=s?this.#i:this.#r,a={instruction:e,scope:i,uses:s?.undefinedUses??[],target:n},o=r.value?this.#o.word(r.value,a):null,l=Td(r);t.push({keyword:"ARG",name:n,value:o,
literal:this.#S(r,i),span:l});let d=this.#t.get(n),c=s?this.#r.get(n):void 0;d?i.set(n,{text:d.value??k,span:d.span}):o?i.set(n,{text:o.state==="unknown"?o.text:o.value,span:l}):c?i.set(n,c):i.get(n)||
i.set(n,{text:k,span:l,unset:!0})}}#w(e,t,s){let r=[];for(let n of t.pairs){if(!n.value)continue;let i={instruction:t,scope:this.#i,uses:s.undefinedUses,target:n.name.value},a=this.#o.word(n.value,i);
r.push({keyword:e,name:this.#$(n.name.value),value:a,literal:this.#S(n,this.#i),span:Td(n)})}for(let n of r)s.assignments.push(n);if(e==="ENV")for(let{name:n,value:i,span:a}of r)i&&this.#i.set(n,{text:i.
state==="unknown"?i.text:i.value,span:a})}#$(e){return Gs(e)?e:Fn(e,t=>this.#i.get(t)?.text,this.#e.escape).text}#S({value:e},t){return!e||Gs(e.value)?e?.value??"":ay(e.value,s=>t.get(s)?.text,this.#e.
escape)}#O(e,t,s){let{ports:r,faults:n}=py(t,s);for(let i of r)e.ports.push({span:s.span,setting:i});for(let i of n)this.#u.push(i)}#_(e,t){let{instruction:s}=t,{args:r,keyword:n,heredocs:i}=s,a=r[r.length-
1];if(!a||r.length<2)return;let o=s.flags.length?this.#A(t):void 0,l=({value:u})=>!s.json&&/^\d*<<-?\S/.test(u),d=[];for(let u=0;u<r.length-1;u+=1){let p=r[u];(i.length===0||!l(p))&&d.push(this.#o.word(
p,t))}let c={instruction:s,sources:d,destination:this.#o.word(a,t),texts:[]};if(this.#c.workdir&&(c.workdir=this.#c.workdir),o){let u=n==="COPY"?Gn(s,"from"):void 0;u?.text&&(c.from=this.#E(u.text,u.span,
e,"copies")),o.mode&&(c.mode=o.mode),o.owner&&(c.owner=o.owner),o.checksum&&(c.checksum=o.checksum)}e.copies.push(c),i.length&&this.#D(c,t)}#A(e){let{flags:t,keyword:s}=e.instruction,r={};for(let i of t){
if(!i.text||!ky(s,i))continue;let a=this.#o.flag(i,e);i.name==="chmod"?r.mode=a:i.name==="chown"?r.owner=a:i.name==="checksum"&&(r.checksum=a)}let{owner:n}=r;if(n?.state==="written"&&n.via)for(let i of Rd(
t,n.value))this.#u.push(i);return r}#D(e,t){let{heredocs:s}=t.instruction;e.texts=s.map(n=>({name:n.name,body:kd(this.#e.source,n)}));for(let n of s)n.expand&&this.#o.body(n,t);let r=rd(e);if(r.length!==
0){this.#h??=new Ly(this.#c.scripts);for(let[n,i]of r)this.#h.set(n,i);this.#c.scripts=this.#h}}#E(e,t,s,r){let n=this.#d.originOf(e,t,s,r);return"stage"in n?{stage:n.stage,span:t}:{image:n.image,span:t}}#R(e,t){
for(let s of t.instruction.flags){if(s.name!=="mount")continue;let r=qs(s).get("from");r?.includes("$")||this.#o.flag(s,t),r&&e.mounts.push(this.#E(r,s.span,e,"mounts"))}}},sw=({keyword:e,args:t})=>e===
"FROM"&&t.length>0,Td=({name:{span:e},value:t})=>({file:e.file,start:e.start,end:(t?.span??e).end});function rw(e,t,s){let r=Cd(e,t),n=new Map;for(let i of e.stages)n.set(i,Ld(e,i,r.includes(i),{lowered:n,
images:s}));return[...n.values()]}function Cd({stages:e,final:t},s){let r=s.flatMap(i=>i?Pd(e,i)??[]:[]),n=t&&(r.length===0||s.includes("")||!Jk(t.name??""))?[t]:[];return[...new Set([...r,...n])]}var Pd=(e,t)=>e.
findLast(({name:s})=>s===t.toLowerCase())??(/^\d+$/.test(t)?e[Number(t)]:void 0);function nw(e,t,s,r){let{stages:n}=s.size?Id(e,s,e.shell):e,i=t?Pd(n,t):n[n.length-1];if(!i)return;let a=new Map;for(let o of ve(
i).reverse())a.set(o,Ld(e,o,o===i,{lowered:a,images:r}));return a.get(i)}var Xs=({name:e,index:t})=>e??String(t);function Ld(e,t,s,{lowered:r,images:n}){let i="stage"in t.origin?r.get(t.origin.stage):
void 0,a=t.base.span,o=i?i.base:aw(t.origin,n),l=i?i.contents:ow(t.origin),d=[{how:"inherits",span:a}],c=m=>({...m,via:[...d,...m.via??[]].slice(0,8)}),u=(m,b,v)=>m??(i?c(b(i.image)):v),p=s?ve(t):[t],
h=m=>$(iw(p,m),a),f={ref:i?i.image.ref:lw(t),user:cw(t,u(o===void 0?t.user:t.plainUser,m=>m.user,dw(o,t))),env:h(m=>Wd(m,"ENV")),labels:h(m=>Wd(m,"LABEL")),exposedPorts:h(m=>m.ports.map(({setting:b})=>b)),
volumes:h(m=>m.volumes),entrypoint:u(Ud(t.entrypoint,t.scripts),m=>m.entrypoint,jn(l===null?null:l?.entrypoint,a)),cmd:u(Ud(t.cmd,t.scripts)??(t.entrypoint?se(null,a):void 0),m=>m.cmd,jn(l===null?null:
l?.cmd,a)),healthcheck:u(pw(t.healthcheck,t.scripts),m=>m.healthcheck,uw(o,a)),workingDir:u(t.workdir,m=>m.workingDir,o===null?se("/",a):_("image","",a)),stopSignal:u(t.stopSignal,m=>m.stopSignal,_("i\
mage","",a))},g={path:["stages",Xs(t)],dialect:"dockerfile",span:a,ships:s,image:f,references:hw(e,t),windows:t.windows};return o!==void 0&&(g.base=o),l!==void 0&&(g.contents=l),s&&(g.added=Tv(p)),g}function iw(e,t){
return e.length===1?t(e[0]):e.toReversed().flatMap(t)}var Qn=e=>"image"in e&&e.image.state!=="unknown"&&e.image.value==="scratch";function aw(e,t){if("image"in e)return Qn(e)?null:Nn(Te(Xe(e.image)),t)}
function ow(e){if("image"in e)return Qn(e)?null:ql(Te(Xe(e.image)))}var Xe=e=>e.state==="unknown"?e.text:e.value;function lw(e){if(!("image"in e.origin)||Qn(e.origin))return null;let{image:t}=e.origin;
return $(Te(Xe(t),e.base.value),e.base.span,t.via)}function dw(e,t){let s=t.base.span;return e===null?se("root",s):e?se(e.user,s):_("image","",s)}var cw=({base:e},t)=>t.state==="default"?se(t.value,e.
span,t.via):t,uw=(e,t)=>e===void 0||e?.healthcheck?_("image","",t):se(null,t);function Wd(e,t){let s=[];for(let r of e.assignments)r.keyword===t&&s.push($({name:r.name,value:r.value,literal:r.literal},
r.span));return s}function Ud(e,t=[]){if(!e)return;let{args:s,json:r,span:n}=e,i=s.map(a=>$(a.value,a.span));return $(i.length?{form:r?"exec":"shell",words:i,...zd(e,t)}:null,n)}var zd=(e,t)=>{let s=t.
find(r=>r.instruction===e)?.script;return s?{script:s}:{}};function pw(e,t){if(!e)return;if(e.args[0]?.value.toUpperCase()==="NONE")return $({test:null},e.span);let s=e.args.slice(1).map(r=>$(r.value,
r.span));return $({test:{form:e.json?"exec":"shell",words:s,...zd(e,t)}},e.span)}function hw(e,t){let s=[],r=(i,a,o)=>{a.state==="unknown"&&a.reason==="malformed"||Xe(a)!=="scratch"&&s.push({role:i,ref:$(
Te(Xe(a),o),a.span,a.via)})},{syntax:n}=e;t.index===0&&n&&r("syntax",$(n.value,n.span),n.value),"image"in t.origin&&t.base.value&&r("from",t.origin.image,t.base.value);for(let{from:i}of t.copies)i&&"i\
mage"in i&&r("copy-from",Fd(i.image,i.span),Xe(i.image));for(let i of t.mounts)"image"in i&&r("mount-from",Fd(i.image,i.span),Xe(i.image));return s}var Fd=(e,t)=>({...e,span:t}),fw=e=>t=>{let s=qd(e,t);
return s&&Xs(s)};function qd({stages:e,instructions:t},s){let r=n=>t[V(t,n,({span:i})=>i.start)]?.span.start??n;return e[V(e,s,({base:n})=>r(n.span.start))]}function gw(e,t){let{stages:s,instructions:r}=e,
n=o=>r[V(r,o,({span:l})=>l.start)],i=new Map,a=o=>{let l=i.get(o)??mw(t,o.span);return i.set(o,l),l};return o=>{let l=qd(e,o),d=n(o),c=d?.keyword.toUpperCase()??"",u=l&&(l===s.at(-1)?"final":Xs(l)),p=[
...u?["stage",u]:[],c].filter(Boolean).join(" ");return!d||!/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK|ONBUILD)$/.test(c)?p:bw(p,a(d),o-d.span.start)}}var mw=(e,t)=>Mn(()=>vw(e,t)),bw=(e,t,s)=>()=>{let r=kw(
t(),s);return r?`${e} ${r}`:e};function kw({text:e,cuts:t},s){let r=V(t,s,n=>n);return yw(e.slice(t[r],t[r+1]).slice(0,2e3),r===0)}function vw(e,{start:t,end:s}){let r=e.slice(t,s),n=ae(r),i=n.length===
r.length?n:r.replace(/\S/g,"*"),a=[0];for(let{0:o,1:l,index:d}of i.matchAll(/[\\`][ \t]*(?:\n|\r(?=\n))|(&&|\|\||[;|]|\r?\n)/g))l&&a.push(d+o.length);return{text:i,cuts:[...a,i.length]}}var yw=(e,t)=>ae(
e.replace(/^[ \t]*#.*$/gm,"").replace(/[\\`][ \t]*\r?\n/g," ").trimEnd().replace(/(?:&&|\|\||[;|])$/,"").replace(/\s+/g," ").trim().replace(t?/^\w+ /:/^$/,"")).slice(0,120);function as(e){let t=String(
e),s="";for(let[r,n]of[...t].entries()){let i=t[r-1]??"";s+=i>="0"&&i<="9"&&(t.length-r)%3===0?`,${n}`:n}return s}var ww=({gap:e,isInside:t})=>!t&&/^\r?\n[ \t]*$/.test(e()??""),xw=(e,{gap:t,isInside:s})=>!s&&
(t()?.split(`
`).slice(1,-1).every(r=>e.test(r))??!1),Bd=e=>e!==void 0&&!/^[ \t]*#[ \t]*\r?$/m.test(e),Hd=(e,t,s)=>s-t>4096?void 0:e.slice(t,Math.max(t,s)),$w=[{by:"hadolint",pattern:/^#[ \t]*hadolint[ \t]+(?<word>(?:(?:stage|global)[ \t]+)?ignore)[ \t]*=[ \t]*(?<ids>[DLSC0-9]+(?:[ \t]*,[ \t]*[DLSC0-9]+)*)[ \t]*(?:#[ \t]*(?<reason>(?![ \t]).*))?$/d,
reach:(e,t)=>e.startsWith("global")?"file":e.startsWith("stage")?"stage":ww(t)?"line":void 0},{by:"checkov",pattern:/^#.*?(?:checkov|bridgecrew|cortex):(?<word>skip)= *(?<ids>CKV[A-Za-z_\d-]+)(?::(?<reason>.*))?/d,
reach:()=>"file"},{by:"trivy",pattern:/^[#/*](?:[\S ]*? )??[#/*]*trivy:(?<word>ignore):(?<ids>[\w*-]+)(?:\[[^\]\s]*\])?(?::exp:(?<until>\d{4}-\d{2}-\d{2}))?(?::\S*)?(?<reason> .*)?/d,reach:(e,t)=>xw(/trivy:ignore:/,
t)?"line":void 0},{by:"kics",pattern:/^#[ \t]*kics-scan[ \t]+(?<word>disable)=(?<ids>[A-Za-z0-9-]+(?:,[A-Za-z0-9-]+)*)(?<reason> .*)?/d,reach:(e,{isHead:t})=>t()?"file":void 0},{by:"kics",pattern:/^#[ \t]*kics-scan[ \t]+(?<word>ignore(?:-line|-block)?)[ \t]*$/d,
reach:(e,{isHead:t,isInside:s,gap:r})=>e==="ignore"?t()?"file":void 0:s||!Bd(r())?void 0:e==="ignore-line"?"line":"block"},{by:"buildkit",pattern:/^#\s*(?<word>[cC][hH][eE][cC][kK])\s*=\s*(?:(?:(?:skip|experimental)=[^;\s]*|error=(?:[01tTfF]|true|True|TRUE|false|False|FALSE));){0,2}skip=(?<ids>[^;\s]+)(?:;(?:experimental=[^;\s]*|error=(?:[01tTfF]|true|True|TRUE|false|False|FALSE))){0,2}(?=\s|$)(?<reason>.*)/d,
reach:(e,{check:t})=>t}];function Sw(e,{file:t,start:s},r){for(let{by:n,pattern:i,reach:a}of $w){let o=i.exec(e),{word:l="",ids:d,reason:c="",until:u}=o?.groups??{},p=o&&a(l,r);if(!o||!p)continue;let h=b=>s+
(o.indices?.groups?.[b]?.[0]??0),f=d===void 0?e.length:o.indices?.groups?.ids?.[0]??0,g=[...n==="trivy"?e.slice(f).matchAll(/(?<=^|trivy:ignore:)[\w*-]+/g):(d??"").matchAll(/[^\s,]+/g)].map(({0:b,index:v})=>({
value:b,span:{file:t,start:s+f+v,end:s+f+v+b.length}}));if(n==="buildkit"&&d!=="all"){let b=g.filter(({value:v})=>!/^all$/i.test(v));if(b.length===0)continue;g.splice(0,g.length,...b)}let m=u?{until:{
value:u,span:{file:t,start:h("until"),end:h("until")+u.length}}}:{};return{by:n,word:l,rules:g,reason:c.trim(),reach:p,...m}}}var ei=e=>/seaworthy|hadolint|checkov:|trivy:|kics-scan|check\s*=/i.test(e),
_w=/seaworthy(?::[ \t]*(?=(?:ignore|disable|skip|allow|suppress|nolint|noqa)\b)|[ \t]+(?=ignore[a-z-]*[ \t]*\[))([a-z]+(?:-[a-z-]+)?)(?:[ \t]*\[([^\]\n]*)\])?[ \t]*([^\n]*)/i,Ew=/(?:^|[\s(,;])(?:until|till|expires?(?:[ \t]+on)?)[ \t:=]+(\d{4}[-./]\d{1,2}[-./]\d{1,2}[^\s),;]*|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})/i;
function ti(e,t,s){let{line:r,block:n,peers:i}=s,{text:a,path:o}=t,l=()=>({file:o,start:Math.max(0,a.search(/\S/)),end:a.trimEnd().length}),d=a.slice(e.start,Math.min(e.end,e.start+4096)).replace(/\r$/,
""),c=Dw(d,e);if(c){let{word:p}=c,h=p==="ignore-file"?l():p==="ignore-block"?n():p==="ignore"?r:{file:o,start:-1,end:-1};return{by:"seaworthy",...c,covers:h,span:e}}if(i.length===0)return;let u=Sw(d,e,
Ow(e,t,s));return!u||!i.includes(u.by)?void 0:{...u,covers:{file:l,block:n,line:()=>r,stage:()=>Aw(e,t,s)}[u.reach](),span:e}}var Ow=(e,t,{line:s,isInside:r=!1,check:n})=>({isHead:()=>e.start<=Rw(t),isInside:r,
gap:()=>Hd(t.text,e.end,s.start),check:n});function Aw({file:e,end:t},{text:s},{nextStage:r=()=>s.length}){let n=ye(s,Math.min(ye(s,t)+1,s.length));return{file:e,start:n,end:Math.max(n,r(n)-1)}}function Dw(e,{
file:t,start:s}){let r=_w.exec(e);if(!r)return;let[n,i="",a,o=""]=r,l=(f,g)=>({file:t,start:s+f,end:s+f+g}),d=[];if(a!==void 0){let f=r.index+n.indexOf("[")+1;for(let g of a.matchAll(/[^\s,][^,]*/g)){
let m=g[0].trimEnd();d.push({value:m,span:l(f+g.index,m.length)})}}let c=r.index+n.length-o.length,u=Ew.exec(o),p=(u?o.slice(0,u.index)+o.slice(u.index+u[0].length):o).replace(/[ \t]+/g," ").replace(/^[\s:\u2013\u2014-]+/,
""),h=u?.[1]??"";return{word:i.toLowerCase(),rules:d,reason:Tr(p,/[\s,;(\u2013\u2014-]/),...u?{until:{value:h,span:l(c+u.index+u[0].length-h.length,h.length)}}:{}}}function si(e,t=s=>ye(e.text,s)){let{text:s}=e;
return ei(s)?[...s.matchAll(/#[^\n]*/g)].flatMap(r=>Kd(e,r.index,r.index+r[0].trimEnd().length,t)??[]):[]}function Kd(e,t,s,r,n=[]){let{text:i,path:a}=e,o=Mw(e,t);return ti({file:a,start:t,end:s},e,{peers:n,
line:{file:a,start:o,end:ye(i,o)},block:()=>({file:a,start:o,end:r(o)})})}var Gd=new H;function Yd(e){let t=Gd.get(e)??{next:new Map};return Gd.set(e,t),t}function Rw(e){let t=Yd(e);if(t.head===void 0){
let s=0;for(;s<e.text.length&&/^\uFEFF?\s*(?:#.*|---\s*)?$/.test(e.text.slice(s,ye(e.text,s)));)s=ye(e.text,s)+1;t.head=s}return t.head}function Mw(e,t){let{text:s}=e,{next:r}=Yd(e),n=s.lastIndexOf(`
`,t-1)+1;if(s.slice(n,t).trim()!=="")return n;let i=[],a=n;do i.push(a),a=r.get(a)??Math.min(ye(s,a)+1,s.length);while(a<s.length&&/^[ \t]*(?:#[^\n]*)?\r?(?:\n|$)/.test(s.slice(a,ye(s,a)+1)));for(let o of i)
r.set(o,a);return a}function ye(e,t){let s=e.indexOf(`
`,t);return s<0?e.length:s}function Nw(e,t,s){let r=[],n=[],i="",a=t,o=!0;for(let l=t;l<s;l+=1){let d=e[l];if(d===`
`){a=l+1,o=!0;continue}let c=d===" "||d==="	"||d==="\r";if(d==="#"&&!i&&(o||/[\s;&|()]/.test(e[l-1]??""))){let u=Vd(e,l,s),p={start:l,end:u};o?n.push(p):r.push({...p,line:{start:a,end:u}}),l=u-1;continue}
if(!c&&o){o=!1;let u={start:a,end:Vd(e,l,s)};for(let p of n)r.push({...p,line:u});n=[]}d==="\\"&&i!=="'"?l+=e[l+1]===`
`?0:1:(i?d===i:d==="'"||d==='"')&&(i=i?"":d)}for(let l of n)r.push({...l,line:{start:s,end:s}});return r}function Vd(e,t,s){let r=e.indexOf(`
`,t),n=r<0||r>s?s:r;return e[n-1]==="\r"?n-1:n}var ri=/^#[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=(?=[^\n])[\t\n\f\r ]*(?:((?![\t\f\r ])[^\n]*[^\t\n\f\r ])[\t\n\f\r ]*)?$/,
jw=(e,t)=>{let[s=e]=e.split(/\s/);return{value:s,span:{...t,end:t.start+s.length}}},Iw=/^(?:#![^\n]*\n)?(?:#|\/\/)[ \t]*syntax[ \t]*=[ \t]*(\S+)/i,Tw=e=>ri.exec(e)?.[1]?.toLowerCase()==="check";function Cw(e,t){
let s=Pw(e),r=({start:o,end:l})=>e.slice(o,Math.min(l,o+4096)),n=({start:o})=>o===0||/[\n\uFEFF]/.test(e[o-1]),i=new Map;for(let{comment:o,next:l,isInside:d}of t)d||i.has(l.start)||o.start===s||!n(o)||
!Tw(r(o))||Bd(Hd(e,o.end,l.start))&&i.set(l.start,o.start);let a=new Set(i.values());return({start:o})=>o===s?"file":a.has(o)?"line":void 0}function Pw(e){let t=new Set,s=e.startsWith("\uFEFF")?1:0;for(e.
startsWith("#!",s)&&(s=ni(e,s)+1);s<e.length;s=ni(e,s)+1){let r=ri.exec(e.slice(s,Math.min(ni(e,s),s+4096)))?.[1]?.toLowerCase();if(r==="check")return s;if(r!=="syntax"&&r!=="escape"||t.has(r))return;
t.add(r)}}function ni(e,t){let s=e.indexOf(`
`,t);return s<0?e.length:s}function Qe(e){return e<=32?e===32||e>=9&&e<=13:e===133||e===160||e===5760||e>=8192&&e<=8202||e===8232||e===8233||e===8239||e===8287||e===12288}var ii=/[\t\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*/y;
function le(e,t,s){return t>=s||!Qe(e.charCodeAt(t))?t:(ii.lastIndex=t+1,ii.test(e),Math.min(ii.lastIndex,s))}function ai(e,t,s){let r=s;for(;r>t&&Qe(e.charCodeAt(r-1));)r-=1;return r}function Lw(e){let t=[];
for(let s of Ww(e)??[]){let r=/^(\d*)<<(-?)[\t\n\f\r ]*((?![\t\n\f\r ])[^<]*)$/.exec(s),n=r?.[3];if(!r||!n)continue;let i=Uw(n);if(i===void 0||i==="")continue;let a=o=>o.split(/['"]/).length;t.push({name:i,
expand:a(i)===a(n),chomp:r[2]==="-"})}return t}function Ww(e){let t=[],s="";for(let r=0;r<e.length;r+=1){let n=e[r];if(n==="'"||n==='"'){let i=oi(e,r);if(i<0)return;s+=e.slice(r,i+1),r=i}else if(n==="\
$"&&e[r+1]==="{"){let i=li(e,r);if(i<0)return;s+=e.slice(r,i+1),r=i}else if(n==="\\")s+=e.slice(r,r+2),r+=1;else if(n==="<"&&e[r+1]==="<"){let i=r+2;for(;i<e.length&&/[\t\r ]/.test(e[i]);)i+=1;s+=e.slice(
r,i),r=i-1}else Qe(n.charCodeAt(0))?(s&&t.push(s),s=""):s+=n}return s&&t.push(s),t}function oi(e,t){let s=e[t];for(let r=t+1;r<e.length;r+=1){if(e[r]===s)return r;if(e[r]==="\\"&&s==='"')r+=1;else if(e[r]===
"$"&&e[r+1]==="{"&&s==='"'){let n=li(e,r);if(n<0)return-1;r=n}}return-1}function li(e,t){let s=/^\$\{(?:[A-Za-z_]\w*|\d+|[@*#?\-$!0])(\}|:[^#%]|[-+?]|[#%/])/.exec(e.slice(t,t+300));if(!s)return-1;if(s[1]===
"}")return t+s[0].length-1;let r=s[1]==="/"?1:0;for(let n=t+s[0].length;n<e.length;n+=1){let i=e[n];if(i==="\\")n+=1;else if(i==="/"&&r)r=0;else{if(i==="}")return r?-1:n;if(i==="'"||i==='"'){if(n=oi(e,
n),n<0)return-1}else if(i==="$"&&e[n+1]==="{"&&(n=li(e,n),n<0))return-1}}return-1}function Uw(e){let t="";for(let s=0;s<e.length;s+=1){let r=e[s];if(r==="'"||r==='"'){let n=oi(e,s);if(n<0)return;t+=r===
'"'?e.slice(s+1,n).replace(/\\(["$\\])/g,"$1"):e.slice(s+1,n),s=n}else if(r==="\\")t+=e[++s]??"";else{if(Qe(r.charCodeAt(0)))return e.slice(s).trim()===""?t:void 0;t+=r}}return t}var di=class{open="";at=-1;#e=0;read(e){
for(let t=0;t<e.length;t+=1){let s=e[t];s==="\\"&&this.open!=="'"?t+=1:this.open?this.open=s===this.open?"":this.open:(s==='"'||s==="'")&&(this.open=s,this.at=this.#e+t)}this.#e+=e.length}},we=(e,t,s)=>({
value:e.text.slice(t,s),span:te(e,t,s),at:t}),zw=/[\t\v\f\r ]*/y,Fw=/[^\t\v\f\r ]*/y;function Qs(e,t,s,r){return e.lastIndex=s,e.test(t),Math.min(e.lastIndex,r)}var ci=(e,t,s)=>Qs(Fw,e,t,s),ui=(e,t,s)=>Qs(
zw,e,t,s);function qw(e,t,s){let r=[],{text:n}=e;for(let i=ui(n,t,s);i<s;){let a=i;i=ci(n,a,s),r.push(we(e,a,i)),i<s&&(i=ui(n,i,s))}return r}var Zd=/[^\s\u0085"'\\`]*/y,Jd=/[^"'\\`]*/y;function Xd(e,t,s,r){
let n=[],{text:i}=e;for(let a=le(i,t,s);a<s;a=le(i,a,s)){let o=a,l="";for(;a<s&&(a=Qs(l?Jd:Zd,i,a,s),!(a>=s));){let c=i[a];if(!l&&Qe(c.charCodeAt(0)))break;c===r&&l!=="'"?a+=1:l?l=c===l?"":l:(c==='"'||
c==="'")&&(l=c),a+=1}let d=a>s?s-1:a;a=Math.min(a,s),d>o&&n.push(we(e,o,d))}return n}function Bw(e,t,s,r){let n=[],{text:i}=e,a=t;for(;;){if(a=le(i,a,s),!i.startsWith("--",a)||a+1>=s)return{flags:n,rest:a};
let o=a,l="",d="";for(;a<s;){let h=Qs(d?Jd:Zd,i,a,s);if(l+=i.slice(a,h),a=h,a>=s)break;let f=i[a];if(!d&&Qe(f.charCodeAt(0)))break;(d?f===d:f==='"'||f==="'")?d=d?"":f:f===r?l+=i[++a]??"":l+=f,a+=1}if(a=
Math.min(a,s),l==="--")return{flags:n,rest:a};let c=l.indexOf("="),u=c<0?l.slice(2):l.slice(2,c),p=te(e,o,a);n.push(c<0?{name:u,value:l,at:o,span:p}:{name:u,value:l,at:o,span:p,text:l.slice(c+1)})}}var er=/"(?:[^"\\]|\\.)*"?/sy;
function Hw(e,t,s){if(e.text[t]!=="[")return;let r=e.text.slice(t,s),n;try{n=JSON.parse(r)}catch{return{fault:"not-json"}}if(!Array.isArray(n)||!n.every(a=>typeof a=="string"))return{fault:"not-string\
s"};let i=[];for(let a=r.indexOf('"');a>=0;a=r.indexOf('"',er.lastIndex)){er.lastIndex=a,er.test(r);let o=t+a;i.push({value:n[i.length],span:te(e,o,t+er.lastIndex),at:o})}return{words:i}}var Kw=new Set(
["ADD","COPY","CMD","ENTRYPOINT","RUN","SHELL","VOLUME"]),Gw=new Set(["ADD","COPY","VOLUME","EXPOSE","FROM"]),os=[];function pi(e,t,s,r,n,i=!1){let{text:a}=e,o=ci(a,t,s),l=qy(a.slice(t,o)),d=te(e,t,o),
c={keyword:l,keywordSpan:d,span:d,flags:os,args:os,json:!1,pairs:os,heredocs:os,blanks:os,logical:e},u=le(a,o,s);if(a.startsWith("--",u)){let{flags:p,rest:h}=Bw(e,u,s,r);c.flags=p,u=le(a,h,s)}if(u>=s)
return c;switch(l){case"ONBUILD":if(c.args=[we(e,u,s)],i)break;c.trigger=pi(e,u,s,r,n,!0),c.trigger.span=te(e,u,s);break;case"ENV":case"LABEL":Vw(c,u,s,r,n);break;case"ARG":c.args=Xd(e,u,s,r),c.pairs=
c.args.map(p=>hi(e,p));break;case"HEALTHCHECK":Yw(c,u,s,n);break;default:Qd(c,l,u,s,n)}return c}function Qd(e,t,s,r,n){let{logical:i}=e,a=Kw.has(t)?Hw(i,s,r):void 0;if(a&&"words"in a){e.args=a.words,e.
json=!0;return}a?.fault==="not-strings"&&n.push({kind:"broken",span:te(i,s,r),message:`exec form of ${t} may contain only strings`}),e.args=Gw.has(t)?qw(i,s,r):[we(i,s,r)]}function Yw(e,t,s,r){let{logical:n}=e,
i=t;for(;i<s&&!Qe(n.text.charCodeAt(i));)i+=1;let a=we(n,t,i),o=le(n.text,i,s);o<s&&Qd(e,"CMD",o,s,r),e.args=[a,...e.args]}function Vw(e,t,s,r,n){let{logical:i,keyword:a}=e,o=Xd(i,t,s,r);if(e.args=o,o[0]?.
value.includes("=")){let c=o.find(f=>!f.value.includes("="));if(!c){e.pairs=o.map(f=>hi(i,f));return}let u=ec(o.map(({value:f})=>f).join(" ")),p=`${a} needs name=value, and this word has no =${u?": a \
quote is missing":""}`;n.push({kind:"broken",span:c.span,message:p});let h=o.filter(({value:f})=>f.includes("=")).map(f=>hi(i,f));e.pairs=h.filter(({name:f,value:g})=>![f,g].some(m=>ec(m?.value??"")));
return}let l=ci(i.text,t,s),d=ui(i.text,l,s);d<s?e.pairs=[{name:we(i,t,l),value:we(i,d,s),spaced:!0}]:n.push({kind:"broken",span:te(i,t,s),message:`${a} needs a name and a value`})}function ec(e){let t=new di;
return t.read(e),t.open!==""}function hi(e,t){let s=t.value.indexOf("=");if(s<0)return{name:t};let r=t.at+t.value.length;return{name:we(e,t.at,t.at+s),value:we(e,t.at+s+1,r)}}var Zw=["hadolint","check\
ov","trivy","kics","buildkit"],fi=65535,tc=35,Jw=13,gi=[];function sc(e,t=0){return new Xw(e,t).read()}var Xw=class{#e;#t;#s;#r=[];#n=[];#a=[];#l=[];#u;#d=new Set;#o="\\";#i;#c=0;#h=0;#f=0;#g=new Set;#b=0;constructor(e,t){
this.#e=t,this.#t=e,this.#s=e.text,this.#u=ei(e.text)}read(){let e=this.#s;e.charCodeAt(0)===65279&&(this.#c=1);let t=Iw.exec(e.slice(this.#c,this.#c+4096));if(t?.[1]){let r=this.#c+t[0].length-t[1].length;
this.#i={value:t[1],span:this.#p(r,r+t[1].length)}}for(;this.#c<e.length;){this.#m();let r=this.#f,n=le(e,this.#h,r);this.#d&&this.#k(this.#d,n,r),!(n>=r)&&(e.charCodeAt(n)===tc?this.#x(n,r):this.#S(n,
r))}this.#n.length===0&&this.#r.push({kind:"broken",message:"the file has no instructions",span:this.#p(0,Math.min(1,e.length))});let s={dialect:"dockerfile",source:this.#t,instructions:this.#n,faults:this.#r,
suppressions:this.#u?this.#$():[],escape:this.#o};return this.#i&&(s.syntax=this.#i),s}#p(e,t){return{file:this.#t.path,start:e,end:t}}#m(){let e=this.#s,t=this.#c,s=e.indexOf(`
`,t),r=s<0?e.length:s;for(this.#c=s<0?r:s+1,r-t>fi/3&&this.#v(t,r);r>t&&e.charCodeAt(r-1)===Jw;)r-=1;this.#h=t,this.#f=r}#v(e,t){let s=new TextEncoder().encode(this.#s.slice(e+this.#e,t)).length;if(s<=
fi||this.#g.has(e))return;this.#g.add(e);let r=le(this.#s,e,t),n=`this line has ${s} bytes, more than the ${fi} the builder reads: split it`;this.#r.push({kind:"broken",span:this.#p(r,Math.min(t,r+40)),
message:n})}#k(e,t,s){let r=this.#s.slice(t,Math.min(s,t+4096)),n=ri.exec(r);if(!n){this.#d=void 0;return}let[,i="",a=""]=n,o=i.toLowerCase();if(o!=="escape"&&o!=="syntax"&&o!=="check"){this.#d=void 0;
return}let l=t+r.lastIndexOf(a),d=this.#p(l,l+a.length);e.has(o)&&this.#r.push({kind:"broken",span:d,message:`duplicate ${o} directive`}),e.add(o),o==="syntax"&&(this.#i??=jw(a,d)),o==="escape"&&(a===
"`"||a==="\\"?this.#o=a:this.#r.push({kind:"broken",span:d,message:`the escape character is \\ or \`, not ${JSON.stringify(a)}`}))}#x(e,t){this.#u&&this.#a.push(this.#p(e,t))}#y({start:e,end:t},s){if(!/seaworthy/i.
test(this.#s.slice(e,t)))return;let[r]=s,n=[{start:e,end:r?r.span.start:t},...s.map(({span:a})=>a)],i=new Set(this.#l.map(({comment:a})=>a.start));for(let a of n)for(let{start:o,end:l,line:d}of Nw(this.#s,
a.start,a.end))i.has(o)||this.#l.push({comment:this.#p(o,l),next:this.#p(d.start,d.end),isInside:!0})}#w(e){for(let t of this.#a)this.#l.push({comment:t,next:e});this.#a=[]}#$(){let e=this.#s.length;this.#w(
this.#p(e,e));let t=this.#n.filter(({keyword:i})=>i==="FROM").map(({span:i})=>i.start),s=i=>t.includes(i.start)?{...i,end:(t.find(a=>a>i.start)??e+1)-1}:i,r=i=>t[V(t,i,a=>a)+1]??e+1,n=Cw(this.#s,this.#l);
return this.#l.flatMap(({comment:i,next:a,isInside:o=!1})=>{let l={line:a,block:()=>s(a),peers:Zw,isInside:o,check:n(i),nextStage:r};return ti(i,this.#t,l)??[]})}#S(e,t){let s=this.#_(e,t),r=this.#s.slice(
e,s<0?t:s),n=[0],i=[e],a=gi,o=t;for(;s>=0&&this.#c<this.#s.length;){this.#m();let c=this.#h,u=this.#f,p=le(this.#s,c,u);if(p>=u){a===gi&&(a=[]),a.push(this.#p(c,this.#c));continue}if(this.#s.charCodeAt(
p)===tc){this.#x(p,u);continue}this.#a.length&&this.#O(e,this.#p(p,u)),s=this.#_(c,u),n.push(r.length),i.push(c),r+=this.#s.slice(c,s<0?u:s),o=u}if(a.length&&ai(this.#s,o,this.#s.length)===o)for(;(a[a.
length-1]?.start??0)>o;)a.pop();let l=le(r,0,r.length),d=ai(r,l,r.length);l<d?this.#A({file:this.#t.path,text:r,at:n,from:i},l,d,{last:o,blanks:a}):this.#r.push({kind:"broken",span:this.#p(e,t),message:"\
nothing follows this continuation, so the instruction is empty"})}#O(e,t){let s=[];for(let r of this.#a)r.start>e?this.#l.push({comment:r,next:t,isInside:!0}):s.push(r);this.#a=s}#_(e,t){let s=t-1,r=this.#s;
for(;s>=e&&(r[s]===" "||r[s]==="	");)s-=1;return s<e||r[s]!==this.#o||s>e&&r[s-1]===this.#o?-1:s}#A(e,t,s,{last:r,blanks:n}){let i=pi(e,t,s,this.#o,this.#r),{trigger:a}=i,o=a??i,l=!o.json&&(o.keyword===
"RUN"||o.keyword==="COPY"||o.keyword==="ADD")&&e.text.includes("<<")?this.#R(e,i.keywordSpan):gi,d=l.length?this.#E():r,c=this.#p(i.keywordSpan.start,d);i.span=c,i.blanks=n,i.heredocs=l,a&&(a.span=this.#p(
a.keywordSpan.start,d),a.heredocs=l),this.#n.push(i),this.#u&&(this.#w(c),o.keyword==="RUN"&&this.#y(c,l))}#D(){let e=/^[ \t]*(?:FROM|RUN|CMD|LABEL|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)[ \t]/gm;
e.lastIndex=this.#c,this.#c=e.exec(this.#s)?.index??this.#s.length}#E(){let e=this.#c;for(;e>0&&(this.#s[e-1]===`
`||this.#s[e-1]==="\r");)e-=1;return e}#R(e,t){let s=[];for(let{name:r,expand:n,chomp:i}of Lw(e.text)){let a=this.#c,o=-1;for(;this.#c<this.#s.length&&o<0&&this.#b<20;){this.#m();let l=this.#h,d=this.#f,
c=l;for(;c-l<this.#e&&this.#s[c]===" ";)c+=1;for(;i&&this.#s[c]==="	";)c+=1;d-c===r.length&&this.#s.startsWith(r,c)&&(o=l)}if(o<0)return this.#r.push({kind:"broken",span:t,message:`the here-document ${JSON.
stringify(r.slice(0,60))} is never closed`}),this.#c=a,this.#D(),this.#b+=1,s;s.push({name:r,expand:n,chomp:i,span:this.#p(a,o)})}return s}},mi=5e5,Qw=8*1024*1024,e1=`it has more than ${as(mi)} words \
and signs, or 8 MB, besides comments; split it, or exclude it`;function t1(e){if(e.length<=mi)return!1;let t=0,s=0;for(let r=0;r<e.length;){let n=e.indexOf(`
`,r),i=n<0?e.length:n;for(;r<i&&rc(e.charCodeAt(r));)r+=1;if(e[r]!=="#"&&(s+=i-r,t+=s1(e,r,i),t>mi||s>Qw))return!0;r=i+1}return!1}function s1(e,t,s){let r=0,n=!1;for(let i=t;i<s;i+=1){let a=e.charCodeAt(
i),o=r1(a);(o?!n:!rc(a))&&(r+=1),n=o}return r}var rc=e=>e<=32,r1=e=>e===43||e>=45&&e<=58||e===61||e>=65&&e<=90||e===95||e>=97&&e<=122||e>127,n1=e=>e.instructions.some(i1)?new a1(e).run():e,i1=({keyword:e,
args:t,flags:s})=>!W.has(e)||t.length===0&&s.length===0,a1=class{#e;#t;#s;#r=new Map;#n=[];#a;#l=[];#u=[];#d=0;constructor({instructions:e,faults:t,source:s,escape:r}){this.#a=t,this.#e=e,this.#t=s.text,
this.#s=r;for(let[n,{logical:i}]of e.entries())this.#r.set(i.text.trim(),n)}run(){for(;this.#d<this.#e.length;){let t=this.#e[this.#d],s=this.#n[this.#n.length-1];s&&(this.#o(s)||this.#i(s,t))||(this.#n.
push(t),this.#d+=1)}let e=({span:t})=>t.start<(this.#u[V(this.#u,t.start,({start:s})=>s)]?.end??0);return{instructions:this.#n,faults:[...this.#a.filter(t=>!e(t)),...this.#l]}}#o(e){let t=l1(e);if(!t||
(this.#r.get(t.name)??-1)<this.#d)return!1;let{keyword:s,name:r,span:n}=t;for(;this.#e[this.#d]?.logical.text.trim()!==r;)this.#d+=1;this.#d+=1;let i=`${s} takes no here-document, so the builder reads\
 the lines behind it as instructions; put the text into a file with COPY <<${r}`;return this.#l.push({kind:"broken",span:n,message:i}),!0}#i(e,t){if(this.#p(t,e)||this.#m(t)||!this.#v(e,t))return!1;let s=this.#d,
r=o1(e),n=r?this.#t.indexOf(r.char,t.span.start):-1,i=s,a=!1;for(let l=e;i<this.#e.length;i+=1){let d=this.#e[i];if(this.#p(d,e)||!(d.span.start<=n||this.#h(d,l,e)))break;a||=!W.has(d.keyword),l=d}if(!a)
return!1;if(this.#d=i,!W.has(e.keyword)&&!this.#m(e))return!0;let o=this.#e.slice(s,this.#d);return this.#u.push({...e.span,end:this.#e[i]?.span.start??this.#t.length}),this.#l.push(r?this.#f(r.span):
this.#g(e,o)),this.#n[this.#n.length-1]=this.#c(e,o),!0}#c(e,t){let s=new Ce(e.logical.file);s.addPart(e.logical,0,e.logical.text.length);for(let{logical:o,span:l}of t)s.add(" ",l.start-1),s.addPart(o,
0,o.text.length);let r=s.build(),n=le(r.text,0,r.text.length),i=ai(r.text,n,r.text.length),a=t[t.length-1]?.span.end??e.span.end;return{...pi(r,n,i,this.#s,[]),span:{...e.span,end:a},blanks:e.blanks}}#h(e,t,s){
return(this.#k(e)>this.#k(s)||!W.has(e.keyword))&&!this.#m(e)&&this.#v(t,e)}#f(e){let t=`this quote is open where its line ends, so the builder reads the next line as an instruction: end each line in ${this.#s}\
, or close the quote`;return{kind:"broken",span:e,message:t}}#g({span:e},t){let s=this.#t.slice(this.#t.lastIndexOf(`
`,e.end-1)+1,e.end),r=s.trimEnd(),n=r.split(/\s/).pop()||s,i=e.end-(s.length-r.length),a=JSON.stringify(t[0]?.keyword.slice(0,40)),o=[i,...t.slice(0,-1).map(l=>l.span.end)].map(l=>({span:{...e,start:l,
end:l},text:` ${this.#s}`}));return{kind:"broken",span:{...e,start:i-n.length,end:i},message:`this line does not end in ${this.#s}, so the builder takes ${a} on the next line for an instruction`,fix:{
title:"continue the line",safety:"unsafe",edits:o}}}#b({keywordSpan:{start:e,end:t}}){return this.#t.slice(e,t)}#p(e,t){let s=r=>/^[A-Z]/.test(this.#b(r));return W.has(e.keyword)&&(s(e)||!s(t))}#m(e){
return!W.has(e.keyword)&&/^[A-Z]{3,}$/.test(this.#b(e))&&ce(e.keyword,W)!==void 0}#v(e,t){let s=this.#t.slice(e.span.end,t.span.start);return e.heredocs.length>0||!/^[ \t\r]*\n(?:[ \t]*#[^\n]*\n)*[ \t]*$/.
test(s)?!1:this.#k(t)>this.#k(e)||!/^(?:FROM|USER|WORKDIR|STOPSIGNAL|MAINTAINER)$/.test(e.keyword)}#k({span:{start:e}}){return e-(this.#t.lastIndexOf(`
`,e-1)+1)}};function o1({json:e,logical:t}){let s=new di;return s.read(t.text),s.open&&!e?{char:s.open,span:te(t,s.at,s.at+1)}:void 0}function l1(e){let{keyword:t,json:s,logical:r}=e.trigger??e;if(s||
/^(?:RUN|COPY|ADD)$/.test(t)||!W.has(t))return;let n=/[\s=]\d*(<<-?[ \t]*(["']?)(\w+)\2)(?=$|[\s|;&>)])/.exec(r.text),[i="",a="",,o=""]=n??[];if(!n)return;let l=n.index+i.length;return{keyword:t,name:o,
span:te(r,l-a.length,l)}}function nc(e,t,s){if(t1(e.text))return tr(e,e1);let r=sc(e,s?.indent);if(g1(e,r))return tr(e,Wn);if(!s&&u1(e,r))return tr(e,"it has no FROM, so it is only a part of a Dockerf\
ile: check the file that includes it");let{instructions:n,faults:i}=n1(r),{stages:a,globals:o,faults:l,hasProperty:d}=Id({source:e,instructions:n,escape:r.escape},new Map,t);if(d)return tr(e,Wn);let c=[
...i],u=h1(r);for(let g of n){let m=u&&!By(g)?[]:Dd(g);if(m.length)for(let b of m)c.push(b)}for(let g of l)c.push(g);for(let g of a)for(let m of c1(g))c.push(m);let p=a[a.length-1],h={dialect:"dockerf\
ile",source:e,instructions:n,faults:c,suppressions:r.suppressions,escape:r.escape,stages:a,globals:o,final:p,needed:p?td([p]):new Set},f=d1(h);return f.length>0&&(h.limits=f),r.syntax&&(h.syntax=r.syntax),
s&&(h.inline=s.at),t&&(h.shell=t),h}var tr=(e,t)=>({dialect:"dockerfile",source:e,skipped:t,instructions:[],escape:"\\",faults:[],suppressions:[],stages:[],globals:[],final:void 0,needed:new Set});function d1({
source:e,stages:t}){let s=[],r=t.flatMap(({scripts:n})=>n.flatMap(({script:i})=>i.limit??[]))[0];return r&&s.push({span:r,message:"scripts in scripts are read 8 deep: deeper ones are not checked"}),wv(
t)&&s.push({span:{file:e.path,start:0,end:0},message:`an image is given more than ${as(rs)} files: only the last of them are checked`}),s}function c1({scripts:e}){let t=[];for(let{script:s,instruction:r}of e)
s.fault&&!/\b(?:powershell|pwsh|iex|New-Object|Invoke-\w+)\b|\.ps1\b/i.test(r.logical.text)&&t.push({kind:"unread",span:s.fault.span,message:`this script could not be read, so nothing in it was checke\
d: ${s.fault.message}`});return t}var u1=({path:e},{instructions:t})=>t.length>0&&!t.some(({keyword:s})=>s==="FROM"||!W.has(s)&&ce(s,W)==="FROM")&&p1.test(e.slice(e.lastIndexOf("/")+1)),p1=/^(?:dockerfile|containerfile)[._-]|.\.(?:dockerfile|containerfile)$/i,
h1=({syntax:e})=>e!==void 0&&!f1.test(e.value),f1=/(?:^|\/)dockerfile(?:-upstream)?(?:[:@]|$)/;function g1({text:e,path:t},{instructions:s}){let r=s.findIndex(({keyword:n})=>n==="FROM");return s.some(
(n,i)=>b1(n,i<r))||r<0&&(/(?:^|[/._-])templates?(?:[/._-]|$)/i.test(t)||Yv(e))?!0:Gv(t)&&(Ks(e)||sy(e)||s.some(m1))}var m1=({keyword:e,args:[t]})=>e==="FROM"?t!==void 0&&!t.value.includes("$")&&Te(t.value).
fault!==void 0:!W.has(e);function b1({keyword:e,logical:{text:t}},s){switch(e){case"FROM":return Vv(t.replace(/\s#(?!\{).*$/s,""));case"EXPOSE":return Ks(t);case"ARG":return s&&Ks(t);default:return!W.
has(e)&&Jv(t.trimStart())}}var Me=(e,t)=>e.lastIndexOf(`
`,t-1)+1||(e.startsWith("\uFEFF")?1:0);function k1(e,{file:t,start:s,end:r}){let n=e.indexOf(`
`,r);return{file:t,start:Me(e,s),end:n<0?e.length:n+1}}var ic=e=>/\b(?:need(?:s|ed)?|required?|requires|necessary)\b/i.test(e);function ac(e,t,s=0){let r=Me(e,t);for(;r>s;){let n=Me(e,r-1);if(n<s||!/^[ \t]*#/.
test(e.slice(n,r)))break;r=n}return r}var oc=(e,t,s=0)=>ic(e.slice(ac(e,t,s),Me(e,t))),At=({inline:e},t)=>e===void 0?t:t.replaceAll("$","$$$$");function ls(e,t,...s){let{source:r}=e,{text:n}=r,i=uc(e,
t),a=n.indexOf(`
`,t.span.end),o=a<0?n.length:a-(n[a-1]==="\r"?1:0),l=Math.max(t.span.end,o);if(i===void 0||n.slice(t.span.start,l).trimEnd().endsWith(e.escape))return;let{lineEnd:d}=r,c=s.flatMap(u=>u.split(`
`)).map(u=>`${i}${At(e,u)}`);return a>=0?[{span:{file:r.path,start:a+1,end:a+1},text:`${c.join(d)}${d}`}]:[{span:{file:r.path,start:l,end:l},text:`${d}${c.join(d)}`}]}function lc(e,t,...s){let{source:r,
inline:n=0}=e,{text:i}=r,a=uc(e,t);if(a===void 0)return;let o=Me(i,t.span.start),l=ac(i,o,n);i.slice(n,l).replace("\uFEFF","").trim()||(l=o);let{lineEnd:d}=r,c=s.flatMap(u=>u.split(`
`)).map(u=>`${a}${At(e,u)}${d}`);return[{span:{file:r.path,start:l,end:l},text:c.join("")}]}function sr(e,{span:t,blanks:s}){let{source:r,inline:n=0}=e,{text:i}=r,a=Me(i,t.start);if(a<n||s.length>0||i.
slice(a,t.start).trim()||oc(i,a,n)||/\n[ \t]*#/.test(i.slice(t.start,t.end)))return;let o=i.indexOf(`
`,t.end);if(o<0)return[{span:{...t,start:a,end:i.length},text:""}];let l=a<=1||/\n\r?\n$/.test(i.slice(Math.max(0,a-3),a))?/^[ \t]*\r?\n/.exec(i.slice(o+1,o+200))?.[0].length??0:0;return[{span:{...t,start:a,
end:o+1+l},text:""}]}function dc(e,t,s){let{pairs:r}=t;if(r.length===1)return sr(e,t);let n=r.map(({name:i,value:a})=>({start:i.span.start,end:a?.span.end??i.span.end}));return bi(e,n,new Set([r.indexOf(
s)]))}function bi({source:{path:e,text:t}},s,r){let n=s.findIndex((a,o)=>!r.has(o)),i=s.flatMap((a,o)=>{if(!r.has(o))return[];let l=o<n,[d,c]=l?[a.start,s[o+1]?.start??a.end]:[s[o-1]?.end??a.start,a.end];
return[{span:{file:e,start:d,end:c},text:""}]});return i.some(({span:a})=>/\n[ \t]*#/.test(t.slice(a.start,a.end)))?void 0:i}function cc(e,{keywordSpan:t},...s){return{span:{...t,start:t.end},text:s.map(
r=>` ${At(e,r)}`).join("")}}function uc({source:{text:e},inline:t},{span:s}){let r=Me(e,s.start),n=e.slice(r,s.start);return t!==void 0&&r<t||n.trim()?void 0:n}var v1=[["node",/./,"node","1000:1000"],
["nginx",/./,"nginx","101:101","1.16.1 1.17.1"],["postgres",/alpine/,"postgres","70:70"],["postgres",/./,"postgres","999:999"],["redis",/alpine/,"redis","999:1000","4.0.15 5.0.6"],["redis",/./,"redis",
"999:999"],["mongo",/./,"mongodb","999:999"],["rabbitmq",/alpine/,"rabbitmq","100:101"],["rabbitmq",/./,"rabbitmq","999:999"],["memcached",/./,"memcache","11211:11211","1.5.11"],...["logstash","docker\
.elastic.co/logstash/logstash","docker.elastic.co/logstash/logstash-oss","docker.elastic.co/logstash/logstash-wolfi"].map(e=>[e,/^(?![1-5]\b)/,"logstash","1000:1000"]),...["debian","python","php","rub\
y","httpd"].flatMap(e=>[[e,/^(?!.*alpine)/,"www-data","33:33"],[e,/^(?!.*alpine)/,"nobody","65534:65534"]]),["alpine",/./,"nobody","65534:65534"],["gcr.io/distroless/static",/./,"nonroot","65532:65532"],
["gcr.io/distroless/base",/./,"nonroot","65532:65532"],["gcr.io/distroless/cc",/./,"nonroot","65532:65532"]],pc=(e,t,s)=>{let r=v1.find(([d,c,u])=>d===e&&u===s&&(t===null||c.test(t))),[,n,,i="",a]=r??
[];if(t===null?n?.source!=="."||a!==void 0:a!==void 0&&!Pa(t,a))return;let[o,l]=i.split(":");return o&&l!==void 0?{uid:o,gid:l}:void 0},et=e=>({target:e,options:[]}),xe=e=>({target:e,options:["mode=17\
77"]}),T=et("/tmp"),C=["SETGID","SETUID"],ds=["CHOWN","DAC_OVERRIDE",...C],y1=[["postgres postgis/postgis pgvector/pgvector timescale/timescaledb",{writes:[et("/run/postgresql")],capabilities:ds}],["m\
ariadb",{writes:[et("/run/mysqld"),T],capabilities:ds}],["mysql",{writes:[et("/run/mysqld"),T],capabilities:ds}],["mongo",{writes:[T],capabilities:ds}],["redis",{writes:[],capabilities:C,forData:["CHO\
WN","DAC_OVERRIDE"]},"<8"],["redis",{writes:[],capabilities:["SETGID","SETPCAP","SETUID"],forData:["CHOWN"]}],["valkey/valkey",{writes:[],capabilities:C,forData:["CHOWN","DAC_OVERRIDE"]}],["memcached",
{writes:[],capabilities:[]}],["rabbitmq",{writes:[],capabilities:["CHOWN",...C],forData:["DAC_OVERRIDE"]}],["influxdb",{writes:[T],capabilities:ds},"2*"],["nginx",{writes:[xe("/var/cache/nginx"),xe("/\
run")],fills:[["/etc/nginx/templates","/etc/nginx/conf.d"]],capabilities:["CHOWN",...C]}],["nginxinc/nginx-unprivileged ghcr.io/nginx/nginx-unprivileged",{writes:[T],fills:[["/etc/nginx/templates","/e\
tc/nginx/conf.d"]],capabilities:[]}],["httpd",{writes:[xe("/usr/local/apache2/logs")],capabilities:C}],["haproxy",{writes:[],capabilities:[]}],["tecnativa/docker-socket-proxy ghcr.io/tecnativa/docker-\
socket-proxy",{writes:[et("/run"),T],capabilities:[]}],["caddy",{writes:[],keeps:["/config","/data"],capabilities:[],executed:["NET_BIND_SERVICE"],forData:["DAC_OVERRIDE"]}],["traefik",{writes:[],capabilities:[],
forData:["DAC_OVERRIDE"]}],["php",{writes:[xe("/run"),T],capabilities:C},"*apache*"],["php",{writes:[T],capabilities:["KILL",...C]},"*fpm*"],["php",{writes:[T],capabilities:[]}],["wordpress",{writes:[
T],capabilities:["CHOWN","DAC_OVERRIDE","FOWNER","KILL",...C]},"*fpm*"],["wordpress",{writes:[xe("/run"),T],capabilities:["CHOWN","DAC_OVERRIDE","FOWNER",...C]}],["nextcloud",{writes:[T],keeps:["/usr/\
local/etc/php/conf.d"],capabilities:["CHOWN","DAC_OVERRIDE","FOWNER","KILL",...C]},"*fpm*"],["nextcloud",{writes:[xe("/run"),T],keeps:["/usr/local/etc/php/conf.d"],capabilities:["CHOWN","DAC_OVERRIDE",
"FOWNER",...C]}],["phpmyadmin",{writes:[xe("/sessions"),et("/var/www/html/tmp"),T],keeps:["/etc/phpmyadmin"],capabilities:["CHOWN","KILL",...C]},"*fpm*"],["phpmyadmin",{writes:[xe("/run"),xe("/session\
s"),et("/var/www/html/tmp"),T],keeps:["/etc/phpmyadmin"],capabilities:["CHOWN",...C]}],["adminer",{writes:[T],capabilities:[]}],["registry",{writes:[],capabilities:[],forData:["DAC_OVERRIDE"]}],["ecli\
pse-mosquitto",{writes:[],capabilities:C,forData:["CHOWN"]}],["grafana/grafana grafana/grafana-oss grafana/grafana-enterprise",{writes:[T],keeps:["/var/lib/grafana"],capabilities:[]}],["prom/prometheu\
s prom/alertmanager prom/node-exporter prom/blackbox-exporter",{writes:[],capabilities:[]}],["hashicorp/vault vault",{writes:[],keeps:["/bin"],capabilities:["SETFCAP",...C],forData:["CHOWN"]}],["hashi\
corp/consul consul",{writes:[],capabilities:C,forData:["CHOWN"]}]],hc=(e,t)=>y1.find(([s,,r])=>s.split(" ").includes(e)&&(!r||t!==null&&We(t,r)))?.[1],w1=[["linuxserver hotio jlesage binhex crazymax c\
razy-max phusion immich-app",/^/],["jitsi",/^(?:web|prosody|jicofo|jvb|jigasi|jibri)$/],["gitea gogs forgejo",/^(?:gitea|gogs|forgejo)$/],["pihole gitlab onlyoffice plexinc photoprism",/^(?:pihole|gitlab-[ce]e|documentserver.*|pms-docker|photoprism)$/],
["paperlessngx paperless-ngx homeassistant home-assistant",/^(?:paperless-ngx|home-assistant)$/],["mailserver jc21 wazuh netdata itzg",/^(?:docker-mailserver|nginx-proxy-manager|wazuh-manager|netdata|minecraft-server)$/],
["qmcgaw wg-easy kylemanna tailscale",/^(?:gluetun|wg-easy|openvpn|tailscale)$/],["supabase tensorchord pgvector timescale timescaledb paradedb",/^(?:postgres|pgvecto-rs|vchord-postgres|timescaledb.*|paradedb)$/]];
function x1(e,t){let[s="",r=""]=e.split("/").reverse();return!/rootless/.test(t??"")&&w1.some(([n,i])=>n.split(" ").includes(r)&&i.test(s))}function $1(e,{base:t}){let s=ve(e),r=new Map(id(s,!0));for(let{
target:o,options:l}of(t&&hc(t.name,null)?.writes)??[])l.length>0&&r.set(o,!0);let n=O1(s),i=[...r].filter(([o])=>!n.some(l=>zt(o,l))),a=o=>Bs(o)?.some(l=>i.some(([d])=>zt(l.file??l.path,d)))===!0;return{
folders:i.filter(([o])=>!i.some(([l])=>l!==o&&zt(o,l))).map(([o,l])=>({path:o,isMade:l})),copies:e.copies.filter(o=>!Gn(o.instruction,"chown")&&(a(o)||S1(o)))}}var S1=({instruction:e,sources:t,mode:s})=>e.
keyword==="ADD"&&s===void 0&&t.some(r=>r.state==="written"&&/^https?:/i.test(r.value)&&!/\.git(?:[#?]|$)/.test(r.value));function _1(e){let t=s=>/(?:^|[\s:"'=,[])\/root(?:\/|$|[\s"':,\]])/.test(s);return ve(
e).some(({assignments:s,copies:r,scripts:n,workdir:i,cmd:a,entrypoint:o})=>s.some(({keyword:l,literal:d})=>l==="ENV"&&t(d))||r.some(({destination:l})=>l.state!=="unknown"&&t(l.value))||i!==void 0&&i.state!==
"unknown"&&t(i.value)||[a,o].some(l=>l!==void 0&&t(l.logical.text))||n.some(({script:l})=>l.commands.some(({name:d,words:c})=>/^pip[\d.]*$/.test(d)&&c.some(({text:u})=>u==="--user"))))}function E1(e,t,{
base:s,image:r}){let n=ve(e),i=n.flatMap(({scripts:c})=>c.flatMap(({instruction:u,script:p})=>u.keyword==="RUN"?p.commands:[])),a=Ot(t).account,o=i.flatMap(c=>Cn(c)??[]).findLast(c=>c.name===a)?.uid,l=s&&
pc(s.name,r.ref?.state==="written"?Ca(r.ref.value):null,a),d=c=>{let{account:u}=Ot(c.replace(/\.(?=[a-z])/,":"));return u!==""&&!Je(u)&&u!==a&&u!==(o??l?.uid)};return n.some(({copies:c})=>c.some(({owner:u})=>u?.
state==="written"&&d(u.value)))?!0:i.some(c=>{let u=Ge(c,c.name),[p]=u.operands;return/^(?:userdel|deluser)$/.test(c.name)?u.operands.some(({text:h})=>h===a):c.name==="usermod"?u.operands.at(-1)?.text===
a&&Yt(u,"-l","--login")!==void 0:c.name==="chown"&&p!==void 0&&!Yt(u,"--reference")&&d(p.text)})}var O1=e=>e.flatMap(({scripts:t})=>t.flatMap(({instruction:s,script:r,workdir:n})=>s.keyword!=="RUN"?[]:
r.commands.flatMap(i=>{let a=z(i.folder||".",n?.state==="unknown"?void 0:n?.value);return i.name==="chown"||i.name==="install"&&i.words.some(({text:o})=>o==="-o")?Ge(i,i.name).operands.flatMap(({text:o})=>z(
o,a)??[]):[]}))),A1=new Set(["RUN","COPY","ADD","WORKDIR","VOLUME"]);function ki({span:e},t){for(let s of t){if(s.source.path!==e.file)continue;let r=s.stages.find(({base:n})=>n.span.start===e.start&&
n.span.end===e.end);if(r)return{document:s,stage:r}}}function fc(e,t,s){let r=ki(e,t);if(!r)return;let{instructions:n,from:i}=r.stage,a=n.findLastIndex(({keyword:d})=>A1.has(d)),o=n.findLastIndex(({keyword:d})=>d===
"USER"),l=o>a||o>=0&&!s;return{...r,instruction:n[l?o:a]??i,replaces:l}}function vi(e,t,s){let r=ki(e,t);if(!r)return;let{instructions:n,from:i}=r.stage,a=n.findLast(l=>l.keyword===s);if(a&&s!=="ENV"&&
s!=="LABEL")return{...r,instruction:a,replaces:!0};let o=n.findLast(l=>l.keyword!=="CMD"&&l.keyword!=="ENTRYPOINT");return{...r,instruction:a??o??i,replaces:!1}}var D1={user:"USER",workingDir:"WORKDIR",
stopSignal:"STOPSIGNAL",healthcheck:"HEALTHCHECK",env:"ENV",labels:"LABEL",volumes:"VOLUME",exposedPorts:"EXPOSE",cmd:"CMD",entrypoint:"ENTRYPOINT"},Dt=e=>Y(D1,Ie(e));function gc(e,t){let s=Dt(e);if(s===
void 0)return;if("set"in e)return`${s} ${e.to}`;if("variable"in e)return e.to===null?void 0:`${s} ${e.name}=${e.to}`;if(!("healthcheck"in e))return;let{healthcheck:r}=e;return`HEALTHCHECK ${t?`--start\
-period=${$s} `:""}CMD ${typeof r=="string"?r:`[${r.map(n=>JSON.stringify(n)).join(", ")}]`}`}function R1(e,t,s){let r=Dt(e);if(r===void 0)return;if("unset"in e)return`remove \`${r}\``;if("variable"in
e&&e.to===null)return`remove \`${e.name}\` from \`${r}\``;if("remove"in e)return`remove ${e.items.map(c=>`\`${N1(c)}\``).join(" and ")} from \`${r}\``;let n=t&&M1(e,r,t,s.filter(j1)),i=gc(e,n?.replaces!==
!0);if(i===void 0)return;if(!n)return`add \`${i}\``;let{document:a,instruction:o,replaces:l}=n,{line:d}=a.source.position(l?o.span.start:o.span.end);return l?`change line ${d} to \`${i}\``:`add \`${i}\
\` after line ${d}`}function M1(e,t,s,r){if("healthcheck"in e)return vi(s,r,t);if(!("set"in e&&e.set==="user"))return;let{user:n}=s.image;return fc(s,r,n.state==="unknown"||Je(n.value))}function N1(e){
let{from:t,to:s,protocol:r}=e;return t===void 0?String(e):`${t}${s===t?"":`-${s}`}${r==="tcp"?"":`/${r}`}`}var j1=e=>e.dialect==="dockerfile"&&"source"in e;function I1(e,t,s){let r=ki(t,[e])?.stage;if(!r)
return;if("set"in s&&s.set==="user")return C1(e,t,String(s.to));if("variable"in s)return W1(e,t,r,s);if("remove"in s)return F1(e,r,s);if("unset"in s){let a=r.instructions.filter(({keyword:o})=>o===Dt(
s));return a.length===1&&a[0]?sr(e,a[0]):void 0}let n=vi(t,[e],Dt(s)??""),i=gc(s,n?.replaces!==!0);if(!(!n||i===void 0||i.includes(`
`))&&!("healthcheck"in s&&typeof s.healthcheck=="string"&&(t.contents===null||t.contents?.shell===!1)))return T1(n,i)}function T1({document:e,instruction:t,replaces:s},r){if(!s)return ls(e,t,r);let[n]=t.
args,i=e.source.text.slice(n?.span.start,t.span.end);if(!n||/\n/.test(i))return;let a=t.json&&t.keyword!=="HEALTHCHECK"?i.indexOf("["):0,o=r.slice(r.indexOf(" ")+1);return[{span:{...n.span,start:n.span.
start+Math.max(0,a),end:t.span.end},text:At(e,o)}]}function C1(e,t,s){let r=t.image.user,n=r.state!=="unknown"&&Je(r.value),i=fc(t,[e],r.state==="unknown"||n);if(!/^[\w.:-]+$/.test(s)||!i)return;let{stage:a,
instruction:o,replaces:l}=i,d=n&&!Je(s);if(d&&(_1(a)||L1(a,e)||E1(a,s,t)))return;let{folders:c,copies:u}=d?$1(a,t):{folders:[],copies:[]},p=u.map(({instruction:y})=>cc(e,y,`--chown=${s}`));if(c.length===
0)return kc(p,bc(i,s));let{contents:h}=t;if(!(h?.shell??(h!==null&&a.scripts.some(({instruction:{keyword:y}})=>y==="RUN")))||t.windows)return;let f=c.filter(({isMade:y})=>!y).map(({path:y})=>y),g=c.map(
({path:y})=>y).join(" "),m=`RUN ${f.length?`mkdir -p ${f.join(" ")} && `:""}chown -R ${s} ${g}`,b=P1(a);if(b){let[y,E]=[lc(e,b,m),bc(i,s)];return y&&E&&[...p,...y,...E]}let v=mc(e,ls(e,o,m,`USER ${s}`));
return l&&o.keyword!=="USER"?void 0:kc(p,v)}function P1({instructions:e}){let t=e.findIndex(({keyword:a})=>a==="VOLUME"),s=e.filter(({keyword:a})=>a==="USER"),r=s.findLast(({span:a})=>a.start<(e[t]?.span.
start??0)),n=r?Je(r.args[0]?.value??""):s.length===0,i=!e.slice(t+1).some(({keyword:a})=>a==="RUN"||a==="COPY"||a==="ADD");return t>=0&&n&&i?e[t]:void 0}function mc({source:{text:e}},t){return t?.map(
({span:s,text:r})=>{let n=s.start-(e.endsWith(`\r
`,s.start)?2:1);return{span:{...s,start:n},text:`${e.slice(n,s.start)}${r}`}})}function bc({document:e,instruction:t,replaces:s},r){let[n,i]=[t.args[0],t.args.at(-1)];return s?n&&i?[{span:{...n.span,end:i.
span.end},text:r}]:void 0:mc(e,ls(e,t,`USER ${r}`))}var kc=(e,t)=>t&&[...e,...t];function L1(e,{stages:t}){return t.some(s=>{if(!("stage"in s.origin)||s.origin.stage!==e)return!1;let r=s.instructions.
find(({keyword:n})=>n==="USER"||n==="RUN");return r?r.keyword==="RUN":!0})}function W1(e,t,s,r){let n=Dt(r),i=s.instructions.filter(d=>d.keyword===n).flatMap(d=>d.pairs.flatMap(c=>vc(c.name)===r.name?
[{instruction:d,pair:c}]:[])),a=i.at(-1);if(r.to===null){let d=i.map(({instruction:c,pair:u})=>dc(e,c,u));return a&&i.length===1?d[0]:void 0}let o=U1(r.to);if(o===void 0)return;if(a?.pair.value&&!a.pair.
spaced)return[{span:a.pair.value.span,text:At(e,o)}];if(a)return;let l=vi(t,[e],n??"");return l&&ls(e,l.instruction,`${n} ${r.name}=${o}`)}var vc=({value:e})=>e.replace(/^(["'])(.*)\1$/,"$2");function U1(e){
if(!/[\n\r]/.test(e))return/^[\w./:@%+,=-]+$/.test(e)?e:`"${e.replace(/["\\$]/g,"\\$&")}"`}var z1=20;function F1(e,t,s){let r=Dt(s),n=a=>{if(s.remove==="volumes")return s.items.includes(vc(a));let o=t.
ports.find(({span:l})=>l.start===a.span.start)?.setting;return s.remove==="exposedPorts"&&o?.state==="written"&&s.items.some(({from:l,to:d,protocol:c})=>l===o.value.from&&d===o.value.to&&c===o.value.protocol)},
i=[];for(let a of t.instructions){let o=a.keyword===r?a.args.filter(n):[];if(o.length===0)continue;let l=q1(e,a,o);if(!l||i.length>z1)return;i.push(...l)}return i.length?i:void 0}function q1(e,t,s){let{
args:r,json:n,span:i}=t,a=r.filter(d=>!s.includes(d)),[o]=r;if(a.length===0)return sr(e,t);if(!n)return bi(e,r.map(d=>d.span),new Set(s.map(d=>r.indexOf(d))));let l=e.source.text.indexOf("[",t.keywordSpan.
end);if(!(!o||e.source.text.slice(l,i.end).includes(`
`)))return[{span:{...i,start:l},text:`[${a.map(({value:d})=>JSON.stringify(d)).join(", ")}]`}]}var yc=["docker-bake.hcl","docker-bake.json","docker-bake.override.hcl","Makefile","Taskfile.yml","justfi\
le",".gitlab-ci.yml"],wc=e=>/\.(?:hcl|mk)$/.test(e)&&!/(?:^|\/)docker-bake\.(?:override\.)?hcl$/.test(e),xc=".github/workflows/seaworthy-pins.yml",B1=[xc,".github/dependabot.yml",".github/dependabot.y\
aml","renovate.json","renovate.json5",".github/renovate.json",".github/renovate.json5",".gitlab/renovate.json",".gitlab/renovate.json5",".renovaterc",".renovaterc.json"],H1=["daemon.json","docker/daem\
on.json","etc/docker/daemon.json"];function cs(e,t){let s=e.map(r=>({folder:r,names:t?.(r)}));return r=>{let n=!K1.test(r),i=[];for(let{folder:a,names:o}of s)(!n||o?.has(r)!==!1)&&i.push({path:Ee(a,r),
role:"text",isGuess:!0});return i}}var K1=/[\\/]|^\.{0,2}$/,G1=200,Y1=/^[ \t]*(?:ONBUILD[ \t]+)?(?:ENTRYPOINT|CMD)\b|\b(?:useradd|adduser)\b/im,V1=/(?:^|\/)[^./]+$|\.(?:sh|bash|ash|py|pl|rb)$/;function Z1({
source:e,stages:t},s){if(!Y1.test(e.text))return[];let r=/\b(?:useradd|adduser)\b/.test(e.text),n=new Set,i=new Set,a=new Set;for(let d of t)J1(d,a);for(let d of t)for(let c of Pn([d]))if(!(!("path"in
c)||"within"in c)){for(let u of a){let p=u.startsWith(c.at)?Tn(u,c):void 0;p!==void 0&&n.add(p)}r?i.add(c.path):V1.test(c.path)&&n.add(c.path)}if(r)for(let d of Ql(t))i.add(d);let o=lt(e.path),l=cs(o,
void 0);return[...[...n].filter(d=>d&&!d.includes("*")).flatMap(cs(o,s)),...[...i].flatMap(d=>(d?l(Oa(d)):l("").slice(0,1)).map(c=>({...c,mayBeFolder:!0})))]}function J1({entrypoint:e,cmd:t,workdir:s},r){
let n=(s?.state==="unknown"?void 0:s?.value)??"/";for(let i of[e,t])for(let{value:a}of i?.args??[])for(let o of i?.json?[a]:a.split(/[\s;&|()"']+/,G1))if(!o.startsWith("-"))for(let l of Jn(o,n))r.add(
l)}var X1=/supervisor[\w.-]{0,100}\.(?:conf|ini)$/,Q1=({stages:e})=>e.some(({name:t},s)=>t!==void 0&&s<e.length-1),ex=new RegExp(`\\b(?:${Hm.join("|")})\\b`,"i"),tx=/\s(?:-[rc]|--(?:requirement|constraint)s?)[ =]?["']?([\w./-]{1,200}\.(?:txt|in|pip))\b/g,
sx=/\.(?:txt|in|pip)\b/,rx=[[/\bpoetry\b/,"poetry.lock"],[/\buv\b/,"uv.lock"],[/\bpdm\b/,"pdm.lock"],[/\bpipenv\b/,"Pipfile.lock"]],nx=({instructions:e})=>e.some(({keyword:t,args:s})=>t==="USER"&&s[0]?.
value.includes("$")===!0);function ix(e,{above:t,namesIn:s}){let r=[];if(e.length)for(let n of t)r.push({path:`${n}.dockerignore`,role:"text"});for(let n of e)n.source.alone||ax(n,s,r);return r}function ax(e,t,s){
let{source:r}=e,n=Le(r.path),i=lt(r.path).reverse(),a=(p,h)=>p?`${p}/${h}`:h,o=p=>{s.push({path:p,role:"text"})},l=ux(e);o(`${r.path}.dockerignore`);for(let p of i)o(a(p,".dockerignore"));for(let p of l)
X1.test(p)&&o(a(n,p));(ex.test(r.text)||l.some(px))&&s.push({path:n||".",role:"context"});let d=cs(i,t),c=cs([n],t),u=p=>{for(let h of p)s.push(h)};u(ox(l,d));for(let p of cx(r))u(c(p));if(lx(e))for(let p of n?
[cs([""],t),c]:[c])for(let h of yc)u(p(h));if(dx(e))for(let p of t?.(n)??[])wc(p)&&u(c(p));u(Z1(e,t))}var ox=(e,t)=>e.filter(Ro).flatMap(t),lx=e=>Q1(e)||nx(e),dx=({stages:e})=>e.some(({copies:t,mounts:s})=>[
...t.map(({from:r})=>r),...s].some(r=>r&&"image"in r&&r.image.state!=="unknown"&&/^[\w.-]+$/.test(r.image.value)));function cx({text:e}){let t=[];for(let[r,n]of rx)r.test(e)&&t.push(n);let s=new Set;if(sx.
test(e))for(let[,r=""]of e.matchAll(tx))s.add(r.replace(/^\.?\/+/,"")).add(r.replace(/^.*\//,""));return[...t,...s]}function ux({stages:e}){let t=new Set;for(let{copies:s,windows:r}of e)for(let{from:n,
sources:i}of s)if(!n)for(let a of i)a.state!=="unknown"&&!a.value.includes("://")&&t.add(ws(a.value,r));return[...t]}var px=e=>e===""||/[*?[]/.test(e)||!e.slice(e.lastIndexOf("/")+1).includes("."),hx={
read:(e,{shell:t},s)=>nc(e,t,s),references:({fresh:e,document:t},s)=>ix(e.flatMap(({path:r})=>t(r)??[]),s),workloads:(e,t,{images:s})=>rw(e,t,s),build:(e,t,s,{images:r})=>nw(e,t,s,r),anchors:gw,stages:fw,
comments:fx,edit:I1,showAs:async(...e)=>(await Promise.resolve().then(()=>require("../frontends/dockerfile/show.js"))).showInstructions(...e)};function fx(e){let{instructions:t}=sc(e),s=yo(e);return r=>s(
t[V(t,r,({span:n})=>n.start)]?.span.start??r)}var gx=/^(?:dockerfile|containerfile)$|\.(?:dockerfile|containerfile)$/i,mx=/^(?:dockerfile|containerfile)[._-].+$/i,bx=/(?:\.(?:orig|rej|bak|sw[a-p]|diff|patch|dockerignore)|~)$/i,
kx=/\.(?:md|rst|txt|adoc|html?|json|ya?ml|toml|xml|ini|cfg|conf|properties|env|sh|bash|zsh|fish|ps1|bat|cmd|py|pyi|go|rs|ts|mts|cts|js|mjs|cjs|rb|java|kt|kts|scala|groovy|gradle|swift|dart|ex|exs|erl|hs|clj|c|h|cc|cpp|hpp|cs|fs|php|pl|pm|lua|r|jl|sql|el|vim|nix|tf|hcl|bzl|mk|lock|png|jpe?g|gif|webp|ico|svg|pdf|zip|gz|tgz|xz|tar|map|css|scss|less|vue|svelte|tsx|jsx|snap|out|log|ipynb|tmlanguage|sublime-syntax|vsix)$/i,
vx=/^[ \t]*(?:(?:FROM|RUN|CMD|LABEL|MAINTAINER|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)[ \t]+\S|[Ff][Rr][Oo][Mm][ \t]+[\w.$/{}:@-]+(?:[ \t]+[Aa][Ss][ \t]+\S+)?[ \t]*\r?$)|^#[ \t]*syntax[ \t]*=|\{\{|\{%|<%/m,
yx=/^[ \t]*[^\s#]/m,wx=/^(?:[ \t]*ARG[ \t]+[A-Za-z_]\w*(?:=[^\n]*|\r)?\n(?:[ \t]*(?:#[^\n]*|\r)?\n)*)*[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?[\w.$/{}:@-]+(?:[ \t]+AS[ \t]+\S+)?[ \t]*(?:\r?\n|$)/i;function xx(e,t){
let s=e.slice(e.lastIndexOf("/")+1);if(bx.test(s))return!1;if(gx.test(s))return!0;let r=kx.test(s),n=mx.test(s);return t===void 0?n&&!r:n&&!r&&(vx.test(t)||!yx.test(t))?!0:r&&!n?!1:wx.test(t.replace(/^\uFEFF/,
"").replace(/^(?:[ \t]*(?:#[^\n]*|\r)?\n)+/,""))}var $x=({path:[,e=""],ships:t})=>t?"the image":`stage ${Pt(e)}`,Sx={dialect:"dockerfile",part:"builds",noun:"a Dockerfile",usualName:"Dockerfile",language:"\
dockerfile",answers:"build",names:/dockerfile|containerfile/i,runs:/\b(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\b/i,view:"instructions",claims:xx,label:$x,spell:R1,load:()=>hx},_x={star:"[^/]*",all:"[\\s\\S]*",
folders:"(?:[\\s\\S]*/)?"},$c={test:()=>!1,testAlong:()=>!1};function Sc(e){let t=e.filter((r,n)=>!Ex(r,e[n-1])),s=t.filter(({kind:r})=>r==="literal"||r==="class").length;if(s>4096)return $c;try{let r=Ax(
t)?Dx(t):Mx(t),n=({length:i})=>i>=s&&i<=4096;return{test:i=>n(i)&&r.test(i),testAlong:i=>n(i)&&r.testAlong(i)}}catch{return $c}}var Ex=({kind:e},t)=>t?.kind===e&&e!=="literal"&&e!=="class",Ox=e=>`^${e.
map(t=>t.kind==="literal"?t.char.replace(/[^\w]/g,"\\$&"):t.kind==="class"?t.source:_x[t.kind]).join("")}$`;function Ax(e){let[t,s]=[0,0],r=e.every(n=>n.kind!=="class"||!new RegExp(`^${n.source}$`).test(
"/"));for(let[n,{kind:i,...a}]of e.entries()){if(i==="all"&&n===e.length-1)break;if((i==="all"||i==="folders")&&(s+=1),(i==="star"||i==="all"||i==="folders")&&(t+=1),t>1||s>1)return!1;r&&(i==="folders"||
"char"in a&&a.char==="/")&&(t=0)}return!0}function Dx(e){let t=new RegExp(Ox(e));return{test:s=>t.test(s),testAlong(s){for(let r=s.indexOf("/");r>=0;r=s.indexOf("/",r+1))if(t.test(s.slice(0,r)))return!0;
return t.test(s)}}}var Rx=1e3;function Mx(e){let t=e.map(d=>d.kind==="class"?new RegExp(`^${d.source}$`):void 0),s=e.length*2,r=new Map,n=(d,c)=>{for(let u=c;!d.has(u);u+=2){d.add(u);let p=e[u/2]?.kind;
if(p!=="star"&&p!=="all"&&p!=="folders")break}return d},i=(d,c)=>{let u=new Set;for(let p of d){let h=p>>1,f=e[h];(f?.kind==="literal"?f.char===c:f?.kind==="class"&&t[h]?.test(c))?n(u,p+2):f?.kind==="\
all"||f?.kind==="star"&&c!=="/"?n(u,p):f?.kind==="folders"&&(u.add(h*2+1),c==="/"&&n(u,h*2+2))}return u},a=(d,c)=>{let u=d.next.get(c);if(u)return u;let p=i(d.places,c),h=[...p].sort((g,m)=>g-m).join(),
f=r.get(h)??{places:p,next:new Map};return r.size<Rx&&(r.set(h,f),d.next.set(c,f)),f},o={places:n(new Set,0),next:new Map},l=(d,c)=>{let u=o;for(let p=0;p<d.length&&u.places.size>0;p+=1){let h=d.charAt(
p);if(c&&h==="/"&&u.places.has(s))return!0;u=a(u,h)}return u.places.has(s)};return{test:d=>l(d,!1),testAlong:d=>l(d,!0)}}function us(e){let t=[],s=0;for(let r of e.split(`
`)){let n=s;s+=r.length+1;let i=n===0?r.replace(/^\uFEFF/,""):r,a=i.trim();if(!a||i.startsWith("#"))continue;let o=a.startsWith("!"),l=yi(o?a.slice(1).trim():a),d=n+r.indexOf(a);l&&t.push({text:a,pattern:l,
except:o,start:d,end:d+a.length})}return t}function Nx(e,t){return _c(e).testAlong(yi(t))}function jx(e){let t=us(e).map(({except:s,pattern:r})=>({except:s,matches:_c(r)}));return{ignores(s){let r=yi(
s),n=!1;for(let{except:i,matches:a}of t)a.testAlong(r)&&(n=!i);return n}}}var yi=e=>Pe(e,e.startsWith("/")).join("/"),rr=new Map;function _c(e){let t=rr.get(e);if(t)return t;rr.size>2e3&&rr.clear();let s=Sc(
Tx(e));return rr.set(e,s),s}function Ix(e,t){for(let s=t+1;s<e.length;s+=1)if(e[s]==="\\")s+=1;else if(e[s]==="]"&&s>t+1)return s;return-1}function Tx(e){let t=[],s=!0;for(let r=0;r<e.length;r+=1){let n=e[r];
if(n==="*"&&e[r+1]==="*")r+=e[r+2]==="/"?2:1,t.push({kind:r+1>=e.length?"all":"folders"});else if(n==="*")t.push({kind:"star"});else if(n==="?")t.push({kind:"class",source:"[^/]"});else if(n==="["&&s){
let i=Ix(e,r);s=i>=0,t.push(s?{kind:"class",source:e.slice(r,i+1)}:{kind:"literal",char:n}),r=s?i:r}else n!=="\\"?t.push({kind:"literal",char:n}):++r<e.length&&t.push({kind:"literal",char:e[r]})}return t}
var Cx=/^(?:\*\*\/)*\*{1,2}$/;function Px(e){let t=us(e),s=t.findLastIndex(({except:n,pattern:i})=>!n&&Cx.test(i)),r=new Set;for(let{except:n,pattern:i}of t.slice(s+1))n?r.add(i):r.delete(i);return r.
size>0?void 0:t[s]}var Lx=e=>/^\*{1,2}(?:\/\*{1,2})?$/.test(us(e)[0]?.pattern??"");function Wx(e){let t=e.path,s=us(e.text).map(r=>({value:r,span:{file:t,start:r.start,end:r.end}}));return{dialect:"do\
ckerignore",source:e,faults:[],suppressions:si(e),patterns:s}}var Ux={read:Wx,appliesTo:zx,comments:e=>()=>({at:e.lineStart(1),word:"ignore-file"})};function zx(e,t){if(e===`${t}.dockerignore`)return!0;
let s=e.slice(0,e.lastIndexOf("/")+1);return e===`${s}.dockerignore`&&t.startsWith(s)}var Fx={dialect:"dockerignore",part:"excludes",noun:"a .dockerignore",usualName:".dockerignore",language:"text",names:/\.dockerignore$/i,
claims:e=>e.endsWith(".dockerignore"),load:()=>Ux};function qx(e,t){if(t&&!D(t))return Zx(e);let s=Bx(e,t);if(!s)return;let r=s.options.map(n=>`\`${n}\``).join(" and ");return`recreate it ${s.without?
"without":"with"} ${r} (Compose: \`${s.compose}\`)`}function Bx(e,t){let s=Ie(e),[r,n]=[ut(s),_s(s)],i=a=>a.map(o=>Ec(o,s));if("set"in e){let a=me(e.to,s);return{options:[a===!0?r:a===!1?`${r}=false`:
`${r} ${a}`],compose:`${n}: ${a}`}}if("unset"in e)return{without:!0,options:[r],compose:n};if("add"in e)return{options:i(e.items).map(a=>`${r} ${a}`),compose:`${n}: [${i(e.items).join(", ")}]`};if("re\
move"in e)return{without:!0,options:i(e.items).map(a=>`${r} ${a}`),compose:n};if("replace"in e)return{options:[`${r} ${me(e.by,s)}`],compose:`${n}: [${me(e.by,s)}]`};if("entries"in e||"variable"in e)return Hx(
e);if("publish"in e)return Yx(e,t);if("open"in e){let a=e.open.map(Ss);return{options:a.map(o=>`${r} ${o}`),compose:`${n}: [${a.map(o=>JSON.stringify(o)).join(", ")}]`}}if("mount"in e)return Vx(e,t);if("\
healthcheck"in e){let a=typeof e.healthcheck=="string"?e.healthcheck:e.healthcheck.join(" ");return{options:[`${r} ${JSON.stringify(a)}`],compose:"healthcheck"}}if("join"in e)return{options:[`${r} ${e.
join}`],compose:`${n}: [${e.join}]`}}function Ec(e,t){if(typeof e!="object"||e===null||"options"in e)return String(me(e,t));let{pathOnHost:s,source:r,target:n}=e;return[s??r,s?void 0:n].flatMap(i=>i&&
i.state!=="unknown"?i.value:[]).join(":")}function Hx(e){let t="variable"in e,s=t?e.variable:e.entries,r=t?{[e.name]:e.to}:e.to,n=s==="extraHosts"?":":"=",i=Object.values(r).every(o=>o===null),a=Object.
entries(r).flatMap(([o,l])=>s==="logging"?Kx(o,l):i?[`${ut(s)} ${o}`]:[`${ut(s)} ${o}${n}${Gx(l)}`]);return{...i?{without:!0}:{},options:a,compose:s==="logOptions"?"logging":_s(s)}}function Kx(e,t){return e===
"driver"?[`--log-driver ${t}`]:Object.entries(t??{}).map(([s,r])=>`--log-opt ${s}=${r}`)}function Gx(e){if(typeof e!="object"||e===null)return String(e);let{soft:t,hard:s}=e;return`${t}:${s}`}var Oc=e=>e&&
D(e)?e.host:void 0;function Yx({publish:e,at:t},s){let r=Oc(s)?.portBindings,n=r?.state==="unknown"?void 0:r?.value.find(c=>De(c.span,e));if(!n||n.state==="unknown")return;let{hostPort:i,containerPort:a,
protocol:o}=n.value,l=c=>c?c.from===c.to?`${c.from}`:`${c.from}-${c.to}`:"",d=`${t.includes(":")?`[${t}]`:t}:${l(i)}:${l(a)}${o==="tcp"?"":`/${o}`}`;return{options:[`${ut("portBindings")} ${d}`],compose:`\
ports: ["${d}"]`}}function Vx({mount:e,to:t},s){let r=Oc(s)?.mounts,n=r?.state==="unknown"?void 0:r?.value.find(o=>De(o.span,e)||o.state!=="unknown"&&o.value.through&&De(o.value.through,e));if(!n||n.state===
"unknown")return;let i=t==="read-only"||n.value.readOnly.state!=="unknown"&&n.value.readOnly.value,a=`${Ec(n.value,"mounts")}${i?":ro":""}`;return{options:[`${ut("mounts")} ${a}`],compose:`volumes: ["${a}\
"]`}}function Zx(e){return"set"in e&&e.set==="user"?`build the image with \`USER ${e.to}\``:"variable"in e&&e.variable==="env"?`build the image without \`ENV ${e.name}\``:"healthcheck"in e?"build the \
image with a `HEALTHCHECK`":void 0}var Ac=/"(?:HostConfig|RestartCount|ResolvConfPath|RepoTags|IPAM|Mountpoint)"\s*:/i;function Jx(e,t){if(t===void 0||!Ac.test(t))return!1;let{keys:s,objects:r}=ko(t)??
{};if(!s||!r||s.has("$schema"))return!1;let n=(...i)=>i.every(a=>s.has(a));return r.has("HostConfig")&&(r.has("Config")||n("Image")&&!n("Names"))||n("RepoTags")&&(r.has("RootFS")||r.has("Config"))||r.
has("IPAM")&&n("Driver","Scope")||n("Mountpoint","Driver","Scope")}var Xx={dialect:"inspect",part:"starts",noun:"a docker inspect output",usualName:"inspect.json",language:"json",names:/\.json$/i,isPrinted:!0,
runs:/"(?:Cmd|Entrypoint|Test)"/,claims:Jx,glance:(e,t)=>Ac.test(t),label:({path:[e,t=""]})=>`${e==="images"?"image":"container"} ${Pt(t)}`,spell:qx,load:async()=>(await Promise.resolve().then(()=>require("../frontends/inspect/reader.js"))).
reader},Dc=/[{,]\s*"(?:defaultAction|defaultErrnoRet|architectures|archMap|syscalls|flags|listenerPath|names|action)"\s*:/i,Qx=/[{,]\s*"(?:ociVersion|apiVersion|seccomp|linux|process)"\s*:/,e$=/[{,]\s*"(?:\$schema|dependencies)"\s*:/,
Rc=e=>e.slice(e.lastIndexOf("/")+1).toLowerCase().includes("seccomp");function t$(e,t){if(!/\.json$/i.test(e)||t===void 0||Qx.test(t))return!1;let s=Rc(e);return/"SCMP_(?:ACT|ARCH)_/.test(t)?s||Dc.test(
t):s&&!e$.test(t)&&(Dc.test(t)||/^\s*\{\s*\}\s*$/.test(t))}var s$={dialect:"seccomp",part:"confines",noun:"a seccomp profile",usualName:"seccomp.json",language:"json",answers:"profile",names:/\.json$/i,
ignoring:e=>`JSON has no comments: write this in an entry, or in the profile: \`"comment": "seaworthy: ignore[${e}] why it is fine here"\`.`,compares:!0,claims:t$,glance:(e,t)=>Rc(e)||t.includes("SCMP\
_"),load:async()=>(await Promise.resolve().then(()=>require("../frontends/seccomp/reader.js"))).reader},ue=[Sx,am,fg,Fx,s$,Kh,Xx,cm],nr=new Map,tt=ue,r$=()=>ue.map(({dialect:e})=>e),X=e=>ue.find(t=>t.
dialect===e),wi=e=>ue.find(({answers:t})=>t===e),n$=()=>ue[0],Mc=()=>ue.find(({part:e})=>e==="starts"),i$=e=>/^\.env(?:\.(?!dockerignore$)|$)|\.env$/i.test(e);function Nc(e,t){return i$(e.slice(e.lastIndexOf(
"/")+1))?void 0:t===void 0?ue.find(s=>s.claims(e,void 0))?.dialect:(ue.find(s=>s.claims(e,void 0)&&s.claims(e,t))??ue.find(s=>s.claims(e,t)))?.dialect}var a$=(e,t)=>ue.find(({prose:s,quotes:r})=>s?.test(
e)&&r?.(e,t))?.dialect,jc=1048576;async function xi({dialect:e,load:t}){let s=nr.get(e)??await t();return nr.set(e,s),s}async function o$(e){let t=X(e);return t&&xi(t)}function U(e){let t=nr.get(e);if(!t)
throw new RangeError(`no reader of ${e} was loaded`);return t}var ir=e=>X(e.dialect)?.label?.(e)??e.path.join(" ");function l$(e,t,s){let r=D(t)?t.project:t.span.file,n=i=>i.dialect===t.dialect&&("doc\
uments"in i?i.id:i.source.path)===r;for(let i of s){let a=n(i)?nr.get(t.dialect)?.edit?.(i,t,e):void 0;if(a)return a}}function Ic(e,t,s=[]){return((t&&X(t.dialect))??Mc()).spell?.(e,t,s)??`change ${Ie(
e)}`}function $i(e,t,{contexts:s,absent:r,ignored:n,root:i,prefix:a="",images:o,pins:l,together:d,includeFolders:c=[],entries:u,target:p="docker"}={},{shell:h,below:f,namesIn:g,above:m=[]}={}){let b=y=>Sf(
y,a),v={source:y=>e(b(y)),files:y=>s?.get(b(y)),absent:y=>r?.has(b(y))===!0,ignored:y=>n?.has(b(y))===!0,entries:y=>u?.get(b(y)),root:i,images:o,pins:l,target:p,includeFolders:c,above:m,fail:t};return d&&
(v.together=d),h&&(v.shell=h),f&&(v.below=f),g&&(v.namesIn=g),v}function d$(e,t){let s=(i,a)=>`${i}\0${a??""}`,r=new Map(e.map(i=>[s(i.source.path,i.inline),i])),n=new Map;return i=>{let{build:a}=i,o=a?.
dockerfile?r.get(s(a.dockerfile,a.inline)):void 0;if(!a||!o||o.skipped||a.target?.state==="unknown")return i;let l=a.target?.value,d=h$(a),c=JSON.stringify([a.dockerfile,a.inline??null,l??null]),u=d.size===
0&&n.has(c)?n.get(c):U(o.dialect).build?.(o,l,d,t);return d.size===0&&n.set(c,u),u?c$(i,a,u):i}}function c$(e,t,s){let r={how:"built-from",span:t.at.span},{image:n}=e,i=(a,o)=>Ue(a)?a:ar(o,r);return{...e,
...p$(s),windows:e.windows||s.windows,build:{...t,stage:s.path},image:{ref:s.image.ref,user:i(n.user,s.image.user),env:Cc(s.image.env,n.env,r),labels:Cc(s.image.labels,n.labels,r),exposedPorts:Tc(s.image.
exposedPorts,r),volumes:Tc(s.image.volumes,r),entrypoint:i(n.entrypoint,s.image.entrypoint),cmd:u$(n)?n.cmd:i(n.cmd,s.image.cmd),healthcheck:i(n.healthcheck,s.image.healthcheck),workingDir:i(n.workingDir,
s.image.workingDir),stopSignal:i(n.stopSignal,s.image.stopSignal)}}}var u$=({entrypoint:e})=>Ue(e)&&!(e.state==="written"&&e.value===null),p$=({base:e,contents:t,added:s})=>({...e===void 0?{}:{base:e},
...t===void 0?{}:{contents:t},...s?{added:s}:{}}),ar=(e,t)=>({...e,via:[t,...e.via??[]]}),Tc=(e,t)=>{let s=ar(e,t);return s.state==="unknown"?s:{...s,value:s.value.map(r=>ar(r,t))}};function Cc(e,t,s){
return e.state==="unknown"||t.state==="unknown"?t:$([...e.value.map(r=>ar(r,s)),...t.value],t.span,t.via)}function h$({args:e}){let t=new Map;if(e.state==="unknown")return t;for(let s of e.value){if(s.
state==="unknown")continue;let{name:r,value:n}=s.value;t.set(r,{value:n&&n.state!=="unknown"?n.value:null,span:s.span})}return t}var Pc=16;function f$(e){let t=new Map(e.map(a=>[Si(a.project,a.path[1]??
""),a])),s=new Map(e.flatMap(a=>a.containerName?[[Si(a.project,a.containerName),a]]:[])),r=(a,o,l)=>(o==="container"?s:t).get(Si(a,l)),n=new Map(e.map(a=>[a,m$(a,r)])),i=a=>a&&n.get(a);return e.map(a=>{
let o=n.get(a)??a,l=i(g$(a,r));return l&&l!==o?{...o,networkOf:l}:o})}var Si=(e,t)=>`${e}\0${t}`;function g$(e,t){let s=e;for(let r=0;s&&r<Pc;r++){let{networkMode:n}=s.host,[,i="",a=""]=n.state==="unk\
nown"?[]:/^(service|container):(.*)$/.exec(n.value)??[];if(!i)return s;s=t(s.project,i,a)}}function m$(e,t){let s=Wc(e,t,Pc),{host:r}=e;if(s.length===0||r.mounts.state==="unknown")return e;let n=new Set(
r.mounts.value.flatMap(o=>Lc(o)??[])),i=s.filter(o=>!n.has(Lc(o)??"")),a=$([...r.mounts.value,...i],r.mounts.span,r.mounts.via);return{...e,host:{...r,mounts:a}}}var Lc=e=>e.state==="unknown"||e.value.
target.state==="unknown"?void 0:ot(Ut(e.value.target.value));function Wc({host:{volumesFrom:e},project:t},s,r){return e.state==="unknown"||r===0?[]:e.value.flatMap(n=>{if(n.state==="unknown")return[];
let[,i="service",a="",o]=/^(?:(container):)?([^:]*)(?::(\w+))?$/.exec(n.value)??[],l=s(t,i,a);return!l||l.host.mounts.state==="unknown"?[]:[...l.host.mounts.value,...Wc(l,s,r-1)].flatMap(d=>{if(d.state===
"unknown"||d.value.file)return[];let{relabel:c,propagation:u,...p}=d.value,h=o==="ro"?$(!0,n.span,n.via):p.readOnly;return[$({...p,readOnly:h,through:d.span},n.span,n.via)]})})}var Uc=class{documents;#e=[];#t=0;#s=!1;constructor(e=new Map){
this.documents=e}get attachments(){return this.#e}get projects(){return this.#t}get isUnclear(){return this.#s}attach(e,t){this.#t+=1;let{id:s,folder:r}="documents"in e?e:{id:e.source.path,folder:Le(e.
source.path)};for(let n of t){let{securityOpt:i}=n.host;if(this.#s||=i.state==="unknown"||i.value.some(({state:a})=>a==="unknown"),n.project===s)for(let a of b$(n,r,this.documents))this.#e.push(a)}}},
b$=(e,t,s)=>tt.flatMap(({dialect:r})=>{let n=s.has(r)?U(r).givenTo?.(e,t):void 0;return n?[{container:e,dialect:r,...n}]:[]});function k$(e,t){let{image:s,hooks:r}=e,n=o=>({form:o.form,words:o.words,script:v$(
o,t)}),i=o=>o.state==="written"&&o.value?{...o,value:n(o.value)}:o,a=o=>o.state==="written"&&o.value?.test?{...o,value:{test:n(o.value.test)}}:o;return{...e,hooks:r.map(o=>({...o,command:i(o.command)})),
image:{...s,entrypoint:i(s.entrypoint),cmd:i(s.cmd),healthcheck:a(s.healthcheck)}}}var zc=()=>{};function v$({form:e,words:t},s){let[r]=t;return e==="shell"&&r?s.readScript(qc(r).inner(),zc,{errexit:!1,
pipefail:!1}):Fc(t,s)}var Fc=(e,t)=>t.readWords(e.map(qc),zc);function qc(e){let t=e.state==="unknown"?k:e.value,s={file:e.span.file,text:t,at:[],from:[],whole:e.span};return{text:t,literal:t,span:e.span,
splits:!1,substitutions:[],inner:()=>s}}function or(e,t){let{units:s,affectedBuilds:r=[],profiles:n=new Uc,lowered:i=Hc(s,t)}=e,a=i.filter(D),o=s.filter(d=>Bc(d)==="builds").flatMap(Q),l=a.length>0?f$(
a.map(d$(o,t))):[];return{documents:w$(s),affectedBuilds:r,profiles:n,stages:[...i.filter(d=>!D(d)),...o.flatMap(d=>U(d.dialect).workloads?.(d,Kc(d.source.path,l),t)??[])],containers:l,builtImages:new Set(
l.flatMap(({build:d})=>d?.names?[ka(d.names)]:[])),lookup:t}}var Bc=({dialect:e})=>X(e)?.part,Hc=(e,t)=>e.flatMap(s=>Bc(s)==="starts"?y$(s,t):[]);function y$(e,t){let s=U(e.dialect).workloads?.(e,[],t)??
[],{shell:r}=t;return s.map(n=>r&&D(n)?k$(n,r):n)}function w$(e){let t=new Map;for(let r of e){let n=t.get(r.dialect);n?n.push(r):t.set(r.dialect,[r])}if(t.size<2)return t;let s=["starts","builds","ex\
cludes","configures","confines"].flatMap(r=>tt.filter(n=>n.part===r));return new Map(s.flatMap(({dialect:r})=>t.has(r)?[[r,t.get(r)]]:[]))}var Kc=(e,t)=>t.flatMap(({build:s})=>s?.dockerfile===e&&s.target?.
state!=="unknown"?[s.target?.value??""]:[]),x$=class{#e;#t;#s=new Map;constructor(e,t=()=>!0){this.#e=e,this.#t=t}joined(e){let{build:t,exists:s,image:r}=e;if(t||!r.ref||r.ref.state==="unknown")return e;
let{value:n}=r.ref,i=this.#r(n,e);if(!i)return e;let a=this.#e.some(u=>this.#a(u).pushes(n)),o=a?e.references:e.references.filter(({ref:u})=>u!==r.ref);if(s)return{...e,references:o};let{base:l,contents:d,
...c}=e;return{...c,image:_$(r),build:{...i,names:a?null:n},references:o}}#r(e,{dialect:t,span:s}){let r=Gc(e),n=r===void 0?[]:this.#e.filter(i=>!(i.isApart&&i.dialect===t));for(let i of n.length?lt(s.
file):[]){let a=n.flatMap(d=>this.#a(d).below(r,i)),[o,...l]=a;if(o)return this.#n(l.reduce(Yc,o))}}#n(e){return e.dockerfile===null||this.#t(e.dockerfile)?e:Vc(e)}#a(e){let t=this.#s.get(e)??new $$(e.
made());return this.#s.set(e,t),t}},$$=class{#e=new Map;#t;constructor({built:e,pushed:t}){for(let s of e)this.#s(s);this.#t=new Set(t.flatMap(s=>_i(s)??[]))}#s({name:e,build:t}){let s=Gc(e);for(let r of s===
void 0?[]:lt(t.at.span.file)){let n=`${s}\0${r}`,i=this.#e.get(n);this.#e.set(n,i?Yc(i,t):t)}}below(e,t){let s=this.#e.get(`${e}\0${t}`);return s?[s]:[]}pushes(e){return this.#t.has(_i(e)??"")}},_i=({
domain:e,path:t})=>e===null||t===null?void 0:`${e}/${t}`;function Gc(e){let{tag:t="latest",digest:s}=e,r=_i(e);return r===void 0||s!==void 0&&!(s===null&&t===null)?void 0:`${r}:${t??""}`}function Yc(e,t){
if(e.dockerfile!==t.dockerfile||e.inline!==t.inline||e.context!==t.context)return Vc(e);let s=Ei(e.target)===Ei(t.target)?e.target:_("elsewhere","",e.at.span),r=Jc(e.args)===Jc(t.args)?e.args:S$(e.args,
t.args);return{...e,target:s,args:r}}var Vc=({at:e})=>({context:null,dockerfile:null,target:null,contexts:[],names:null,args:se([],e.span),at:e}),Ei=e=>e&&(e.state==="unknown"?void 0:e.value),Zc=e=>e.
state==="unknown"?[]:e.value.flatMap(t=>t.state==="unknown"?[]:[t.value.name]);function Jc(e){return e.state==="unknown"?"":JSON.stringify(e.value.map(t=>t.state==="unknown"?null:[t.value.name,Ei(t.value.
value)]))}function S$(e,t){let s=new Set([...Zc(e),...Zc(t)]);return $([...s].map(r=>$({name:r,value:null,literal:""},e.span)),e.span)}function _$(e){let t=s=>s.state==="default"?_("image","",s.span,s.
via):s;return{...e,ref:null,user:t(e.user),entrypoint:t(e.entrypoint),cmd:t(e.cmd),healthcheck:t(e.healthcheck),workingDir:t(e.workingDir)}}var Xc=class{#e=new Map;#t;#s;constructor(e=[],t){this.#t=t,
this.add(e)}add(e){for(let t of e)this.#e.set(t.source.path,t);this.#s=void 0}at(e){return this.#t?.at(e)??this.#e.get(e)}below(e){return this.#r(e).toSorted()}get own(){return[...this.#e.values()].filter(
({source:e})=>!this.#t?.at(e.path))}#r(e){let t=this.#t?this.#t.#r(e):[];return this.#e.size===0?t:(this.#s??=E$(this.#e.keys()),[...t,...(this.#s.get(e)??[]).filter(s=>!this.#t?.at(s))])}};function E$(e){
let t=new Map;for(let s of e)for(let r of lt(s)){let n=t.get(r);n?n.push(s):t.set(r,[s])}return t}var O$=50,A$=class{#e;#t;#s;#r;#n;#a;constructor(e,t,s){let{surroundings:r,shell:n}=t;this.#e=e,this.#t=
t,this.#s=s,this.#r=new Xc([],t.texts),this.#n=r.follower?.(),this.#a=eu(this.#r,r,s,{follower:this.#n,shell:n})}get brought(){return this.#r.own}get told(){return this.#n??{notices:[],failures:[]}}*projects(){
let{dialect:e}=this.#e,t=X(e)?.part;if(t==="confines"){let s=this.#t.profiles();for(let r of s.documents.get(e)??[])yield{project:or({units:[r],profiles:s},this.#a),built:[]};return}for(let s of this.#l())
try{yield t==="starts"?this.#d(s):{project:this.#u(s),built:[]}}catch(r){for(let n of s.files)this.#s(n,r)}}*#l(){try{yield*Qc(this.#e,this.#t,this.#a)}catch(e){for(let t of this.#e.files)this.#s(t,e)}}#u(e){
let t=e.units();for(let s of t)this.#c(s);return or({units:t,affectedBuilds:t.flatMap(s=>this.#h(s))},this.#a)}#d(e){let t=this.#t.profiles(),s=e.units(),r=s.filter(c=>!wr(c)?.isWitness),{documents:n,
paths:i}=this.#o(s),a=Hc(s,this.#a).map(c=>D(c)?this.#t.images.joined(c):c),o=this.#i(a.flatMap(({build:c})=>c?.inline===void 0?c?.dockerfile??[]:[]),i),l=[...s,...n,...o],d=or({units:l,lowered:a,profiles:t},
this.#a);for(let c of r)t.attach(c,d.containers);return{project:d,built:r.length>0?[...i,...o.map(({source:c})=>c.path)]:[]}}#o(e){let t=e.flatMap(i=>U(i.dialect).builds?.(i)??[]),s=this.#i(t.flatMap(
({paths:i})=>i)),r=t.flatMap(({inline:i})=>i),n=r.length?wi("build"):void 0;return{documents:[...s,...n?r.map(i=>U(n.dialect).read(i.source,this.#a,i)):[]],paths:s.map(({source:i})=>i.path)}}#i(e,t=[]){
let s=[...new Set(e)].flatMap(r=>t.includes(r)?[]:this.#t.builds.get(r)??[]).map(({source:r,kind:n})=>U(n).read(r,this.#a));for(let r of s)this.#c(r);return s}#c(e){if(this.#n&&X(e.dialect)?.part==="b\
uilds")for(let t of Q(e))this.#r.add(this.#n.follow(t))}#h(e){let{appliesTo:t}=U(e.dialect);if(!t)return[];let s=Q(e).map(({source:o})=>o.path),r=[...this.#t.builds.values()].filter(({source:o})=>s.some(
l=>t(l,o.path))),{shell:n,...i}=this.#a,a=r.slice(0,O$).map(({source:o,kind:l})=>U(l).read(o,i));for(let o of a)this.#c(o);return a}};function*Qc({dialect:e,files:t,planned:s},{texts:r,shelf:n},i){let a=U(
e);if(a.projects)yield*a.projects(n(e),i,s);else for(let o of t){let l=r.at(o)?.source;l&&(yield{files:[o],units:()=>[a.read(l,i)]})}}function eu(e,t,s,{follower:r,shell:n}){let{ignored:i,root:a,prefix:o,
images:l,pins:d,together:c,includeFolders:u,target:p}=t,h=v=>e.at(v)?.kind!==void 0,f={has:v=>!h(v)&&i?.has(v)===!0},{contexts:g,absent:m,entries:b}=r??t;return $i(v=>e.at(v)?.source,s,{contexts:g,absent:m,
entries:b,ignored:f,root:a,...o===void 0?{}:{prefix:o},images:l,pins:d,together:c,includeFolders:u,target:p},{shell:n,below:v=>e.below(v)})}function tu(e,{judged:t,fresh:s=t,inputAt:r,keep:n},i){let a=U(
e),o=new Map;return{judged:t,fresh:s,document:l=>{let d=r(l),c=o.get(l)??(d?.document?.dialect===e?d.document:void 0);if(c||!d)return c;let u=a.parse?a.parse(d.source):a.read(d.source,i);return o.set(
l,u),a.parse&&n?.(l,u),u}}}async function su(e,t,s,r={}){for(let i of D$(t))await xi(i);let n=t.some(M$)?await Promise.resolve().then(()=>require("../syntax/shell/read.js")):void 0;return new N$(e,t,s,
r,n)}function D$(e){let t=new Set(e.map(({kind:n})=>n)),s=tt.some(({dialect:n,part:i})=>i==="starts"&&t.has(n)),r=wi("build");return tt.filter(n=>t.has(n.dialect)||s&&n===r)}var R$=4e6,M$=({source:e,kind:t})=>X(
t)?.runs?.test(e.text)===!0,lr=e=>X(e)?.part,N$=class{#e;#t;#s;#r;#n;constructor(e,t,s,r,n){let i=t.filter(({kind:l})=>lr(l)==="builds"),a=new Map,o;this.#t=t,this.#s=s,this.#r=t.filter(({kind:l})=>lr(
l)==="starts").length,this.#n=t.some(({kind:l})=>lr(l)==="confines"),this.#e={texts:new Xc(e),builds:new Map(i.map(l=>[l.source.path,l])),surroundings:r,shell:n,shelf:l=>{let d=a.get(l)??this.#u(l);return a.
set(l,d),d},profiles:()=>(o??=this.#c(),o),images:new x$(this.#o(),l=>this.#i(l))}}starts(){return this.#a("starts")}others(e){return[...this.#a("builds").filter(({files:t})=>!t.every(s=>e.has(s))),...this.#a(
"excludes"),...this.#a("configures"),...this.#a("confines")]}isFree({dialect:e}){let t=lr(e);return t==="builds"||t==="starts"&&!this.#n}open(e,t){return new A$(e,this.#e,t)}#a(e){return tt.flatMap(t=>{
let{dialect:s}=t,r=t.part===e?this.#l(s).map(({path:a})=>a):[];if(r.length===0)return[];let{plan:n,projects:i}=U(s);try{if(n)return n(this.#e.shelf(s),this.#d()).map(a=>({dialect:s,files:a.files,planned:a}))}catch(a){
for(let o of r)this.#s(o,a);return[]}return i||e==="confines"?[{dialect:s,files:r}]:r.map(a=>({dialect:s,files:[a]}))})}#l(e){return this.#t.flatMap(({kind:t,source:s})=>t===e?[s]:[])}#u(e){let{texts:t}=this.#e;
return tu(e,{judged:this.#l(e),inputAt:s=>t.at(s)},this.#d())}#d(){let{texts:e,surroundings:t,shell:s}=this.#e;return eu(e,t,this.#s,{shell:s})}#o(){let e=new Set(this.#t.map(({kind:t})=>t));return tt.
flatMap(({dialect:t,part:s})=>{if(s!=="starts"||!e.has(t))return[];let{makes:r,projects:n}=U(t);return r?[{dialect:t,isApart:n!==void 0,made:()=>{try{return r(this.#e.shelf(t),this.#d())}catch{return{
built:[],pushed:[]}}}}]:[]})}#i(e){return(this.#e.texts.at(e)?.source.text.length??0)*this.#r<=R$}#c(){let e=new Map;for(let t of this.#a("confines"))for(let{files:s,units:r}of this.#h(t))try{for(let n of r().
flatMap(Q)){let i=e.get(t.dialect);i?i.push(n):e.set(t.dialect,[n])}}catch(n){for(let i of s)this.#s(i,n)}return new Uc(e)}*#h(e){try{yield*Qc(e,this.#e,this.#d())}catch(t){for(let s of e.files)this.#s(
s,t)}}},j$=["off","safe","unsafe"],ru={comments:!0,peers:!0,requireReason:"high"};function pe(e,t,s=!1){let r=I$.has(e)?"PASSWORD":e;if(O0(t)&&!J(r))return;if(t.length>C$)return nu(r,t,s);let n=`${s?"\
$":""}${r}
${t}`,i=ps.get(n);if(i!==void 0)return i??void 0;let a=nu(r,t,s);return ps.size>=T$&&ps.clear(),ps.set(n,a??null),a}var I$=new Set(["PASS","PASSWD","PW"]),ps=new Map,T$=500,C$=500;function P$(){ps.clear(),
Q0()}function nu(e,t,s){let r=yt(e,t,s);if(r)return{secret:r,value:ul(e,t)??wn(t,s)?.value??t};let n=s?t.replace(/\$(?:\{[^{}]*\}|\w+)/g,k):t;return ke(n,"line")??L$(n)}var Oi=(e,t,s=!1)=>pe(e,t,s)?.secret;
function L$(e){for(let t of Dn(e))for(let s of Ws(t))if(!s.quiet)return s}var iu=e=>e.replace(/[^\r\n]/g,"*"),W$=class{path;#e;#t;#s;#r=new Map;#n=new Map;#a;constructor(e,t,s){this.path=e.path,this.#e=
e,this.#t=t,this.#s=s}get lineCount(){return this.#e.lineCount}position(e){return this.#e.position(e)}lineStart(e){return this.#e.lineStart(e)}lineLength(e){return this.#l(e)-this.lineStart(e)}line(e,t=0,s=this.
lineLength(e)){let r=this.lineStart(e);return this.slice(r+t,Math.min(r+s,this.#l(e)))}slice(e,t){let s="";for(let r=Math.max(0,e);r<t;){let{line:n}=this.position(r),i=n===1?0:this.lineStart(n),a=n<this.
lineCount?this.lineStart(n+1):this.#e.text.length;if(a<=r)break;s+=this.#u(n,i,a,r,Math.min(t,a)),r=a}return s}byteLength(e,t){return new TextEncoder().encode(this.#e.text.slice(e,t)).length}get masked(){
return this.#a??=this.#i(),this.#a}#l(e){let t=this.lineStart(e),s=this.#e.text.indexOf(`
`,t),r=s<0?this.#e.text.length:s;return r>t&&this.#e.text[r-1]==="\r"?r-1:r}#u(e,t,s,r,n){if(s-t<=8e3){let a=this.#r.get(e)??this.#o(this.masked.slice(t,s));return this.#r.set(e,a),a.slice(r-t,n-t)}let i="";
for(let a=r-(r-t)%4e3;a<n;a+=4e3)i+=this.#d(t,s,a).slice(Math.max(0,r-a),n-a);return i}#d(e,t,s){let r=this.#n.get(s);if(r!==void 0)return r;let[n,i]=[Math.max(e,s-2e3),Math.min(t,s+4e3)],a=this.#o(this.
masked.slice(n,Math.min(t,i+2e3))).slice(s-n,i-n);return this.#n.set(s,a),a}#o(e){let t=this.#s.line(e);return t.length===e.length?t:iu(e)}#i(){let{text:e}=this.#e,t=[...this.#t,...this.#s.blocks(e)].
sort((n,i)=>n.start-i.start),s=[],r=0;for(let{start:n,end:i}of t)i<=r||(s.push(e.slice(r,Math.max(r,n)),iu(e.slice(Math.max(r,n),i))),r=i);return s.join("")+e.slice(r)}},au=class{path;text;alone;#e;constructor(e,t,s=!1){
this.path=e,this.text=t,this.alone=s}get lineEnd(){let e=this.text.indexOf(`
`);return e>0&&this.text[e-1]==="\r"?`\r
`:`
`}get lineCount(){return this.#t().length}position(e){let t=this.#t(),s=0,r=t.length-1;for(;s<r;){let n=s+r+1>>1;t[n]<=e?s=n:r=n-1}return{line:s+1,column:Math.max(0,Math.min(e,this.text.length)-t[s])+
1}}lineStart(e){let t=this.#t();return t[Math.max(0,Math.min(e-1,t.length-1))]}line(e){let t=this.lineStart(e),s=this.text.indexOf(`
`,t),r=this.text.slice(t,s<0?this.text.length:s);return r.endsWith("\r")?r.slice(0,-1):r}#t(){if(this.#e)return this.#e;let e=[this.text.charCodeAt(0)===65279?1:0];for(let t=this.text.indexOf(`
`);t>=0;t=this.text.indexOf(`
`,t+1))e.push(t+1);return this.#e=e,e}},Ai=class{#e=new Map;#t=new Set;constructor(e){for(let t of e){if(t==="")continue;this.#t.add(t.charCodeAt(0));let s=t.slice(0,ou),r=this.#e.get(s)??new Map;this.#e.
set(s,r);let n=r.get(t.length)??new Set;r.set(t.length,n.add(t))}}*in(e){if(this.#e.size===0)return;let t=0,s=0;for(let r=0;r<e.length;r+=1){if(!this.#t.has(e.charCodeAt(r)))continue;let n=this.#s(e,r);
n!==0&&(r>=s&&(s>t&&(yield{start:t,end:s}),t=r),s=Math.max(s,r+n))}s>t&&(yield{start:t,end:s})}*places(e){for(let t=0;t<e.length&&this.#t.size>0;t+=1)for(let s of this.#r(e,t))yield{start:t,value:s}}among(e){
let t=new Set;for(let s of this.#e.size>0?new Set(e):[])for(let r=0;r<s.length;r+=1)for(let n of this.#r(s,r))t.add(n);return t}#s(e,t){let s=0;for(let{length:r}of this.#r(e,t))s=Math.max(s,r);return s}*#r(e,t){
if(this.#t.has(e.charCodeAt(t)))for(let s=1;s<=ou&&t+s<=e.length;s+=1)for(let[r,n]of this.#e.get(e.slice(t,t+s))??[]){let i=e.slice(t,t+r);n.has(i)&&(yield i)}}},ou=4,lu=new H;function du(e){let t=lu.
get(e);if(t?.size===e.size)return t;let s=new Ai([...e].filter(n=>!/^[a-z]+$/i.test(n))),r={size:e.size,all:new Ai(e),telling:s};return lu.set(e,r),r}function Di(e,t){let s="",r=0;for(let{start:n,end:i}of t.
in(e))s+=e.slice(r,n)+"*".repeat(Math.min(i-n,12)),r=i;return s+e.slice(r)}var U$=(e,t)=>Di(e,du(t).all);function z$(e,t){let{all:s,telling:r}=du(t);return Di(e.replace(/`[^`]*`/g,n=>Di(n,s)),r)}function dr(e,...t){
let s=t.filter(n=>n.length===e.length&&n!==e);if(s.length===0)return e;let r="";for(let n=0;n<e.length;n+=1)r+=s.find(i=>i[n]!==e[n])?.[n]??e[n];return r}var Ri=e=>e.replace(/\S/g,"*"),F$={blocks:vt,line:ae},
cr=(e,t=[])=>new W$(e,t,F$),Mi=class{#e;constructor(e=new Set){this.#e=e}message(e){let t=ae(e);return this.#e.size===0?t:z$(t,this.#e)}text(e){let t=cr(new au("",e)).slice(0,e.length);return this.#t(
/\\\r?\n/.test(e)?dr(e,t,ae(e)):t)}value(e,t){return e!==""&&Oi(e,t)?Ri(t):this.text(t)}words(e){let t=e.join(" "),s=dr(t,ae(t)),r=0;return e.map((n,i)=>{let a=s.slice(r,r+n.length);r+=n.length+1;let o=q$(
e[i-1]);return J(o)&&Oi(o,n)?Ri(n):this.#t(dr(n,a,this.text(n)))})}data(e,t=""){if(typeof e=="string")return this.value(t,e);if(typeof e!="object"||e===null)return e;if(Array.isArray(e))return this.#s(
e);let{name:s,value:r}=e;return typeof s=="string"&&typeof r=="string"?{...this.#r({...e,value:null}),value:this.value(s,r)}:this.#r(e)}covers(e){return this.text(e)!==e}#t(e){return this.#e.size===0?
e:U$(e,this.#e)}#s(e){return e.every(t=>typeof t=="string")?this.words(e):e.map(t=>this.data(t))}#r(e){let t=new Map;for(let[s,r]of Object.entries(e)){let n=this.text(s);for(;t.has(n);)n+="*";t.set(n,
this.data(r,s))}return Object.fromEntries(t)}},q$=e=>e!==void 0&&/^--?[A-Za-z][\w-]*$/.test(e)?e.replace(/^-+/,""):"",F=["info","low","medium","high","critical"],Ni=["recommended","strict"];function B$(e,t){
let s=[...t].sort((i,a)=>i.span.start-a.span.start||i.span.end-a.span.end||H$(i,a)),r=[],n=0;for(let{span:i,text:a}of s){if(i.start<n)throw new RangeError(`edit at ${i.file}:${i.start} overlaps the on\
e before it`);r.push(e.slice(n,i.start),a),n=i.end}return r.push(e.slice(n)),r.join("")}var H$=(e,t)=>{let[s,r]=[ji(e),ji(t)];return s===r?0:r-s};function ji({text:e}){let[,t,s]=/^\r?\n([ \t]*)(-[ \r\n])?/.
exec(e)??[];return t===void 0?Number.POSITIVE_INFINITY:t.length+(s?.5:0)}function K$(e){let t=new Map;for(let r of e){let n=uu(r)?e.find(i=>G$(i,r)):void 0;n&&t.set(n,[...t.get(n)??[],r])}let s=new Set(
[...t.values()].flat());return cu(e).flatMap(r=>{let n=t.get(r);if(!n)return s.has(r)?[]:[r];let i=cu(n).map(o=>o.text).join(""),a=n.some(({span:o})=>o.start===r.span.end);return[{...r,text:i.replace(
/^\r?\n/,"")+(a?"":`
`)}]})}function cu(e){let t=new Map,s=(r,n)=>{if(!uu(r))return[n,0];let i=`${r.span.file} ${r.span.start}`,a=t.get(i)??n;return t.set(i,a),[a,ji(r)]};return e.map((r,n)=>[r,s(r,n)]).sort(([,[r,n]],[,[
i,a]])=>r-i||a-n).map(([r])=>r)}var uu=({span:e,text:t})=>e.start===e.end&&/^\r?\n/.test(t),G$=({span:e,text:t},{span:s})=>t===""&&e.file===s.file&&e.start<s.start&&s.start<=e.end&&e.end-s.start<=2,Y$={
alias:"repeated by this alias",merge:"merged in here",extends:"extended from here",override:"merged over this",include:"included from here",interpolated:"the variable gets its value here","read-from":"\
the file is given here","built-from":"built here",inherits:"inherited through this stage"},V$=e=>(e??[]).map(({how:t,span:s})=>({span:s,message:Y$[t],...t==="include"||t==="extends"?{isWay:!0}:{}}));function pu({
rule:e,problem:t,workload:s},r){let{at:n,message:i,headline:a,label:o,related:l=[],about:d,standards:c,fix:u}=t,p=t.help??(u||!("help"in e)?void 0:e.help);return{rule:e.id,severity:Z$(t.severity??e.severity,
e.on,n,s),confidence:t.confidence??e.confidence??"high",profile:t.profile??e.profile,message:i,...a?{headline:a}:{},...o?{label:o}:{},...p?{help:p}:{},span:n.span,workload:s?.path??null,related:[...l,
...V$(n.via)],...d?{about:d}:{},...c?{standards:c}:{},fix:u?X$(u,r,s):null,suppressed:null}}function Z$(e,t,s,r){let n=s.state!==void 0&&!Ue(s),i=t==="container"&&r!==void 0&&D(r)&&r.disposable===!0?"\
low":n&&r?X(r.dialect)?.gaps:void 0;return i&&F.indexOf(i)<F.indexOf(e)?i:e}var J$=e=>e!==void 0&&X(e.dialect)?.isPrinted===!0;function X$(e,t,s){let r=J$(s)&&"edits"in e;if(r&&e.title===void 0)return null;
let n=r?void 0:sS(e,t,s),i=r?{}:n?{edits:n}:t.raise?{}:{isUnasked:!0},a=[...eS(e,t,s),...e.check?[`check that ${e.check}`]:[]],o=s&&D(s)&&Q$(e)?{leads:[s.path]}:{};return{title:tS(a),safety:e.safety,...o,
...i}}var Q$=e=>"changes"in e&&e.changes.some(t=>Ie(t)==="user");function eS(e,{spell:t},s){return e.title!==void 0?[e.title]:"edits"in e?["apply the edit"]:e.changes.map(r=>t(r,r.of??s))}var tS=e=>[...e.
length>1?[e.slice(0,-1).join(", ")]:[],...e.slice(-1)].join(", and ");function sS(e,{raise:t,lineEnd:s},r){return("edits"in e?typeof e.edits!="function"?e.edits:t&&e.edits():t&&nS(e.changes,t,r))?.map(
n=>rS(n,s?.(n.span.file)??`
`))}var rS=(e,t)=>({...e,text:e.text.replace(/\r?\n/g,t)});function nS(e,t,s){let r=e.map(n=>{let i=n.of??s;return i&&t(n,i)});return r.every(n=>n!==void 0)?K$(r.flat()):void 0}function hu(e,t,s){if(t.
length===0)return e;let{level:r,fix:n}=_r(t,e.rule,{file:e.span.file,workload:e.workload,stage:s?.(e.span)});if(r==="off")return;let i=n&&e.fix?{...e,fix:iS(e.fix,n)}:e;return r?{...i,profile:"recomme\
nded",...r==="on"?{}:{severity:r}}:i}var iS=(e,t)=>t==="off"?{title:e.title,safety:e.safety}:{...e,safety:t},fu=(e,t,s="")=>({rule:e.rule,severity:e.severity,confidence:e.confidence,profile:e.profile,
...aS(e,t),span:e.span,workload:e.workload&&ur(e.workload,t),related:e.related.length===0?oS:e.related.map(r=>({...r,message:t.message(r.message)})),...e.about?{about:e.about}:{},...e.standards?{standards:e.
standards}:{},fix:e.fix&&lS(e.fix,t),suppressed:e.suppressed,anchor:t.message(typeof s=="string"?s:s())});function aS({message:e,headline:t,label:s,help:r},n){let i=n.message(e),a=o=>{let l=e.lastIndexOf(
o);return l>=0&&i.length===e.length?i.slice(l,l+o.length):n.message(o)};return{message:i,...t?{headline:a(t)}:{},...s?{label:a(s)}:{},...r?{help:a(r)}:{}}}var oS=[],ur=(e,t)=>e.map(s=>t.message(s)),lS=(e,t)=>({
...e,title:t.message(e.title),...e.edits?.some(({text:s})=>t.covers(s))?{isPrivate:!0}:{}}),gu=(e,t)=>e.reason?{...e,reason:t.text(e.reason)}:e,pr=["low","medium","high"];function dS(e){let t=mu(e.filter(
({guess:s})=>s?.isWitness));return[...mu(e.filter(({guess:s})=>!s?.isWitness))].map(([s,r])=>{let{finding:n,needs:i}=cS(r,t.get(s));if(i.length===0&&n.related.length===0)return n;let{message:a,headline:o}=n,
l={message:wu(a,i),...o?{headline:wu(o,i)}:{}};return{...n,...l,...n.related.length?{related:gS(n)}:{}}})}function mu(e){let t=new Map;for(let s of e){let{file:r,start:n,end:i}=s.finding.span,a=`${s.finding.
rule}\0${r}\0${n}\0${i}`,o=t.get(a);t.set(a,o?uS(o,s):bu(s))}return t}function bu({finding:e,guess:t}){if(t?.when===void 0)return{finding:e,needs:[]};let s=pr[Math.max(0,pr.indexOf(e.confidence)-1)]??
e.confidence;return{finding:{...e,confidence:s},needs:[t.when]}}function cS({finding:e,needs:t},s){if(!s||t.length===0)return{finding:e,needs:t};let[r,n]=[e,s.finding].map(({severity:a})=>F.indexOf(a));
if(n<r)return{finding:e,needs:t};let{confidence:i}=s.finding;return{finding:{...n===r?{...vu(e),...ku(s.finding)}:e,confidence:yu(e.confidence,i)},needs:[]}}var ku=({message:e,headline:t,label:s,help:r})=>({
message:e,...t?{headline:t}:{},...s?{label:s}:{},...r?{help:r}:{}}),vu=({headline:e,label:t,help:s,...r})=>r,yu=(e,t)=>pr.indexOf(t)>pr.indexOf(e)?t:e,wu=(e,[t,...s])=>{if(t===void 0)return e;let r=s.
length===0?"":s.length===1?`, and ${s[0]}`:`, and in ${s.length} cases like it`;return`${e} (${t}${r})`};function uS(e,t){let s=bu(t),[r,n]=[e.finding,s.finding],{workload:i}=t,a=r.related.length>40,[
o,l]=[r,n].map(({severity:g})=>F.indexOf(g)),d=l===o&&e.needs.length>0&&s.needs.length===0,c=l>o?s:l<o?e:void 0,u=c?.needs.length?c:void 0,p=i&&i.path.join("\0")!==r.workload?.join("\0")?[{span:i.span,
message:`${ir(i)} is affected`}]:[],{standards:h,...f}=r;return{finding:{...l>o||d?{...vu(f),severity:n.severity,...ku(n)}:f,...n.profile==="recommended"?{profile:n.profile}:{},confidence:u?u.finding.
confidence:yu(r.confidence,n.confidence),related:a?r.related:[...r.related,...p,...n.related],...r.standards&&n.standards?{standards:[...new Set([...r.standards,...n.standards])]}:{},...r.about||n.about?
{about:[...new Set([...r.about??[],...n.about??[]])]}:{},fix:pS(r.fix,n.fix)},needs:hS(e,s,l-o)}}function pS(e,t){return!e||!t?.leads?e??t:{...e,leads:[...e.leads??[],...t.leads]}}function hS(e,t,s){return s!==
0?s>0?t.needs:e.needs:e.needs.length===0||t.needs.length===0?[]:e.needs.includes(t.needs[0])?e.needs:[...e.needs,...t.needs]}var fS=20;function gS({related:e,span:t}){let s=[];for(let r of e){if(s.length===
fS)break;!De(r.span,t)&&!s.some(n=>De(n.span,r.span))&&s.push(r)}return s}function Ii(e){let t=({severity:r})=>-F.indexOf(r),s=(r,n)=>r<n?-1:r>n?1:0;return[...e].sort((r,n)=>s(r.span.file,n.span.file)||
r.span.start-n.span.start||t(r)-t(n)||s(r.rule,n.rule)||r.span.end-n.span.end||s(r.message,n.message))}var xu=e=>e.length>=8?!/^(?:[a-z]{1,11}|[A-Z]?[a-z]{1,10})$/.test(e):e.length>=6&&/\d/.test(e)&&/[A-Za-z]/.
test(e),$u=/[A-Za-z0-9]/,mS=e=>new Ai([...e].filter(xu));function bS(e,t){let s=[];for(let{start:r,value:n}of t.places(e)){let i=r+n.length,a=$u.test(e[r-1]??"")||$u.test(e[i]??"");(n.length>=12||!a)&&
s.push({start:r,end:i})}return s}var kS=/^["']?\$(?:\w{1,200}|\{\w{1,200}\})["']?$/;function vS(e,t){let s=[...(t?.split(k).filter(r=>r.length>1)??[]).flatMap(r=>Cl(e,r)),...vt(e,!0),...yS(e)];return s.
length>0||kS.test(e)?s:[wS(e)]}function yS(e){let t=ae(e),s=[];if(t.length!==e.length||t===e)return s;for(let r=0;r<e.length;r+=1){if(t[r]===e[r])continue;let n=r;for(;r<e.length&&t[r]!==e[r];)r+=1;s.
push({start:n,end:r})}return s}function wS(e){let[t,s]=[0,e.length];for(;t<s&&/["']/.test(e[t]);)t+=1;for(;t<s&&/["',]/.test(e[s-1]);)s-=1;return{start:t,end:s}}var xS=[[/\.basicauth\.users$/i,/(?:^|,)\s{0,8}[^:,\s]{1,200}:([^,]+)/g],
[/\.digestauth\.users$/i,/(?:^|,)\s{0,8}[^:,\s]{1,200}:[^:,]{1,200}:([^,]+)/g],[/\.custom(?:request|response)headers\.(?:(?:proxy-)?authorization|cookie|(?:[\w-]{1,60}-)?(?:api-?key|token|secret))$/i,
/^(?:[A-Za-z][\w-]{0,40}\s{1,8})?(\S.*)$/g],[/^caddy(?:_\d{1,4})?\..{0,200}\bbasic_?auth(?:\.[^.\s]{1,100}){0,2}$/i,/(?:^|\s)([^\s/]\S{3,})$/g],[/^caddy(?:_\d{1,4})?\.basic_?auth(?:\.[^.\s]{1,100}){0,2}$/i,
/(?:^|\s)([^\s/]\S{3,})$/g],[/^homepage\.(?:.{1,100}\.)?widgets?(?:\[\d{1,3}\])?\.(?:.{1,100}\.)?(?:key|apikey|token|password|secret|auth)$/i,/^(.+)$/g],[/(?:^|[._-])(?:basic[._-]?auth|htpasswd|userpass|credentials?)$/i,
/^[^\s:]{1,100}:(\S+)$/g]],$S=/auth|headers\.|homepage|htpasswd|userpass|credential/i,SS=ee(1e3,e=>$S.test(e)?xS.flatMap(([t,s])=>t.test(e)?[s]:[]):[]);function*Su(e,t){if(!(e.length>500||t.length>Ps))
for(let s of SS(e))for(let[,r=""]of t.matchAll(s))r.replaceAll(k,"").length>1&&!Cs(e,r.replaceAll(k,""),!1)&&(yield r)}function*_u(e,{file:t,start:s,end:r}){let n=s;for(let i of e.slice(s,r).split(`
`)){let a=Qt(i)?void 0:_S(i);a&&(yield{...a,span:{file:t,start:n+a.span.start,end:n+a.span.end}}),n+=i.length+1}}function _S(e){for(let r of Dn(e))for(let n of Ws(r))if(!n.quiet)return n;let t=ke(El(e));
if(!t)return;let s=t.value?e.indexOf(t.value):-1;return s<0?{...t,span:{file:"",start:e.search(/\S/),end:e.trimEnd().length}}:{...t,span:{file:"",start:ES(e,s),end:s+t.value.length}}}function ES(e,t){
let s=t;for(;s>0&&!/\s/.test(e[s-1]);)s-=1;return s}function Eu(e,t){if(e?.kind!=="object")return;let{members:s}=e,r=t.toLowerCase();if(s.length>OS){let{exact:n,loose:i}=AS(s);return n.get(t)??i.get(r)}
return s.findLast(n=>n.key===t)??s.findLast(n=>n.key.toLowerCase()===r)}var OS=8,AS=P(e=>({exact:new Map(e.map(t=>[t.key,t])),loose:new Map(e.map(t=>[t.key.toLowerCase(),t]))}));function DS(e,...t){let s=e;
for(let r of t)s=Eu(s,r)?.value;return s?.kind==="null"?void 0:s}var RS=e=>e?.kind==="string"?e.value:void 0,MS=e=>e?.kind==="number"?Number(e.text):void 0,NS=e=>e?.kind==="boolean"?e.value:void 0,Ou=e=>e?.
kind==="array"?e.items:[],Au=e=>e?.kind==="object"?e.members:[];function jS({span:e,escaped:t},s,r){let n=i=>e.start+1+(t===void 0?i:IS(t,i));return{...e,start:n(s),end:n(r)}}function IS(e,t){let s=/\\u[0-9A-Fa-f]{4}|\\?[\s\S]/y;
for(let r=0;r<t&&s.test(e);)r+=1;return s.lastIndex}var Rt=e=>e.kind==="scalar"&&"raw"in e,TS=e=>Rt(e)&&(e.unset===!0||e.missing!==void 0);function CS(e,t,s,r){let n=[],i=new Map,a=pt(t.text.length),o,
l=f=>{if(typeof f.value!="string")return f;let{text:g,filled:m,uses:b,fault:v,missing:y,isLarge:E}=ht(f.text,s,{blank:r,room:a}),he=r&&y!==void 0,x=he?y:g,_e=he?[{start:0,end:f.text.length,from:0,to:x.
length}]:m;v&&n.push(PS(f,v,t)),E&&(o??={span:f.span,message:Ya});let jt=b.flatMap(LS).slice(0,16),{kind:It,span:ms,quoted:gh,tag:na,isDate:ia}=f,Tt={kind:It,span:ms,value:x,text:x,quoted:gh,raw:f.text,
filled:_e,from:jt};return na!==void 0&&(Tt.tag=na),ia&&(Tt.isDate=ia),b.some(mh=>mh.from==="unset")&&(Tt.unset=!0),y!==void 0&&(Tt.missing=y),Tt},d=t.text.includes("&"),c=f=>{if(f.kind==="scalar"&&!f.
text.includes("$"))return f;if(!d)return u(f);let g=i.get(f);if(g)return g;let m=u(f);return i.set(f,m),m},u=f=>f.kind==="scalar"?l(f):f.kind==="list"?p(f):h(f),p=f=>{let g,m=0;for(let b of f.items){let v=b.
value.tag==="!reset"?void 0:c(b.value);v!==b.value?(g??=f.items.slice(0,m),v&&g.push({...b,value:v})):g?.push(b),m+=1}return g?{...f,items:g}:f},h=f=>{let g;for(let[m,b]of f.entries){let v=c(b.value);
v!==b.value&&(g=(g??new Map(f.entries)).set(m,{...b,value:v}))}return g?{...f,entries:g}:f};return{root:c(e),faults:n,...o?{limit:o}:{}}}function PS(e,{start:t,end:s},{text:r}){let n=r.slice(e.span.start,
e.span.end).indexOf(e.text);return{kind:"broken",span:n<0?e.span:{...e.span,start:e.span.start+n+t,end:e.span.start+n+s},message:"Compose cannot read this variable: write ${NAME}, ${NAME:-default} or \
${NAME:?message}, and $$ for a dollar"}}var LS=({set:e})=>e&&e.end>e.start?[{how:"interpolated",span:e}]:[],WS=(e,t)=>({...e,entries:new Map([...e.entries].filter(([s])=>s!==t))});function Du(e){return e?.
kind==="list"?e.items.flatMap(({value:t})=>Du(t)):e?.kind==="scalar"&&e.value!==null&&e.text!==""?[{value:e.text,span:e.span}]:[]}var US=e=>JSON.stringify(e.slice(0,80));function zS(e,t,s,r){let n=r.findLast(
({how:a})=>a==="alias"),i=s.kind==="list"?", not a list: Compose does not flatten a list inside a list":"";return{span:n?.span??s.span,message:`an item of ${e} must be ${t}${i}`}}function Ru(e){if(e.tag===
void 0)return e;let{tag:t,...s}=e;return s}var FS=({entries:e})=>{let t=e.get("services")?.value;return t?.kind==="map"?t.entries:new Map};function qS(e,t){let s=e.entries.get("services");if(s?.value.
kind!=="map"||![...s.value.entries.values()].some(({value:n})=>t.has(n)))return e;let r=new Map([...s.value.entries].filter(([,{value:n}])=>!t.has(n)));return{...e,entries:new Map(e.entries).set("serv\
ices",{...s,value:{...s.value,entries:r}})}}var Mu=new H;function Nu(e){if(e.kind==="scalar")return 1;let t=Mu.get(e);if(t!==void 0)return t;let s=1;for(let{value:r}of e.kind==="map"?e.entries.values():
e.items)s+=Nu(r);return Mu.set(e,s),s}var Ti=e=>"short"in e?e.short:void 0,BS=e=>({...e,isJoined:!0}),HS=e=>"isJoined"in e||(Ti(e)??e).kind==="list";function KS(e,t){let s=e.kind!=="scalar"&&e.flow;return e.
tag===void 0?{kind:"map",entries:t,flow:s,span:e.span,short:e}:{kind:"map",entries:t,flow:s,span:e.span,short:e,tag:e.tag}}function GS(e,t){let s=e.kind!=="scalar"&&e.flow;return e.tag===void 0?{kind:"\
list",items:t,flow:s,span:e.span,short:e}:{kind:"list",items:t,flow:s,span:e.span,short:e,tag:e.tag}}var YS=[];function ju(e,t,s){return e.set(t,{key:{value:t,span:s.span},value:s,via:YS})}var VS=(e,t)=>ju(
new Map,e,t),ZS=(e,t)=>({kind:"scalar",value:e,text:e===null?"":String(e),quoted:!1,span:t}),Iu=e=>e.tag===void 0?e:Ru(e);function JS(e,t,s=e.text.length){let r=e.text.slice(t,s),n=e.quoted?1:0,i=e.span.
start+n;if(!Rt(e)){let h=Pu(e,e.text,n)?{file:e.span.file,start:i+t,end:i+s}:e.span;return{kind:"scalar",value:r,text:r,quoted:!1,span:h}}let{raw:a,filled:o}=e,[l,d]=[Lu(t,o,"start"),Lu(s,o,"end")],c={
...Iu(e),value:r,text:r,quoted:!1};if(l===void 0||d===void 0)return{...c,filled:[{start:0,end:a.length,from:0,to:r.length}]};let u=Pu(e,a,n)?{file:e.span.file,start:i+l,end:i+d}:e.span,p=XS(o,t,s).filter(
h=>h.from>=t&&h.to<=s&&h.start>=l&&h.end<=d).map(h=>({start:h.start-l,end:h.end-l,from:h.from-t,to:h.to-t}));return{...c,span:u,raw:a.slice(l,d),filled:p}}var Tu,Cu=!1;function Pu(e,t,s){return e===Tu||
(Tu=e,Cu=e.span.end-e.span.start-2*s===t.length&&!t.includes(`
`)),Cu}var XS=(e,t,s)=>e.slice(V(e,t-1,Ci)+1,V(e,s,Ci)+1),Ci=e=>e.from;function Lu(e,t,s){let r=V(t,e-1,Ci),n=t[r];if(n&&e<n.to)return;let i=n?n.end-n.to:0;if(s==="start")return e+i;for(let a=t[++r];a?.
from===e;a=t[++r]){if(a.from<a.to)return a.start;i=a.end-a.to}return e+i}var QS=class fh{#e;constructor(t=!0){this.#e=t}field(t,s,r=[]){let n=t.entries.get(s);return n&&t_(n.value)?Uu(n,r):void 0}scalar(t){
if(t?.node.kind!=="scalar")return;let{node:s,via:r}=t;return Rt(s)?{text:s.text,raw:s.raw,span:s.span,via:s.from.length?[...r,...s.from]:r}:{text:s.text,raw:s.text,span:s.span,via:r}}literal(t){return t?.
node.kind!=="scalar"?"":Rt(t.node)?Os(t.node.raw,t.node.unset===!0):t.node.text}setting(t,s,r,n){if(!t)return this.unsaid(s,r);let i=this.scalar(t);if(!i)return _("malformed","",t.node.span,t.via);if(i.
text.includes(k))return _("variable",i.raw,i.span,i.via);let a=n(i.text);return a===void 0?_("malformed",i.raw,i.span,i.via):$(a,i.span,i.via)}strings(t,s){return this.list(t,s,r=>[this.setting(r,"",r.
at,n=>n)])}list(t,s,r){return t?this.gathered(t,Wu(t).flatMap(r)):this.unsaid([],s)}get ofItem(){return this.#e?this:new fh}gathered({node:t,via:s},r){return $(this.#e?r:[_("elsewhere","",t.span),...r],
t.span,s)}ofImage(t){return _(this.#e?"image":"elsewhere","",t)}nothing({span:t,via:s}){return this.#e?$(null,t,s):_("elsewhere","",t)}unsaid(t,s){return this.#e?se(t,s):_("elsewhere","",s)}};function Wu({
node:e,via:t}){return e.kind==="list"?e.items.map(s=>({node:s.value,via:[...t,...s.via],at:s.value.span})):e.kind==="scalar"?[{node:e,via:t,at:e.span}]:[]}function e_({node:e,via:t}){return e.kind==="\
map"?[...e.entries].map(([s,r])=>[s,Uu(r,t)]):[]}var Uu=(e,t)=>({node:e.value,via:t.length||e.via.length?[...t,...e.via]:t,at:e.key.span}),t_=e=>e.tag!=="!reset"&&!(e.kind==="scalar"&&e.value===null),
zu=new Map([...["true","y","yes","on","1"].map(e=>[e,!0]),...["false","n","no","off","0"].map(e=>[e,!1])]),Fu=e=>zu.get(e)??zu.get(e.toLowerCase());function st({root:e},...t){return Ne({name:"",at:{span:e.
span,via:[]},node:e},...t)}function Ne(e,...t){let s=e;for(let r of t){let n=s?.node.kind==="map"?s.node.entries.get(r):void 0;if(!n||!s||Hu(n.value))return;s=Ku(r,n,s)}return s}function $e(e){if(!e)return[];
let{node:t,at:s}=e;return t.kind==="map"?[...t.entries].map(([r,n])=>Ku(r,n,e)):t.kind==="scalar"?[e]:t.items.map(({value:r,via:n})=>({name:je({node:r})??"",at:{span:r.span,via:Gu(s.via,n)},node:r}))}
function je(e){let t=e?.node;return t?.kind==="scalar"&&t.value!==null&&!t.text.includes(k)?t.text:void 0}function s_(e){if(e?.node.kind==="map")return!0;let t=je(e);return t===void 0?void 0:Fu(t)}function Pi({
node:e}){return e.kind!=="scalar"?"":Rt(e)?Os(e.raw,e.unset===!0):e.text}var r_=({node:e})=>Ti(e)!==void 0,qu=new H;function Bu(e){let t=qu.get(e)??$e(st(e,"services")).filter(({node:s})=>s.kind==="ma\
p");return qu.set(e,t),t}var n_=({at:e,node:t})=>t.span.file===e.span.file&&t.span.end>e.span.end?{...e.span,end:t.span.end}:e.span,Hu=e=>e.tag==="!reset"||e.kind==="scalar"&&e.value===null,Ku=(e,{key:t,
value:s,via:r},{at:n})=>({name:e,at:{span:t.span,via:Gu(n.via,r)},node:s}),Gu=(e,t)=>t.length===0?e:e.length===0?t:[...e,...t];function i_(e){return $e(e).map(t=>{if(e?.node.kind==="map")return{name:t.
name,literal:Pi(t),isPassed:Hu(t.node),at:{...t.at,span:n_(t)}};let[,s="",r]=/^([^=]*)(?:=(.*))?$/s.exec(Pi(t))??[];return{name:s,literal:r??"",isPassed:r===void 0,at:t.at}})}function a_(e,t,s,r){let n=Vu(
s,r).get(e),i=xr(r).find(({source:o})=>o.path===n?.build?.dockerfile),a=new RegExp(`\\$\\{?${ct(t)}\\b`);return(i?.stages.flatMap(({scripts:o})=>o.map(({instruction:l})=>l.span))??[]).filter(({start:o,
end:l})=>a.test(i?.source.text.slice(o,l)??"")).slice(0,3)}function o_({value:e}){let t=(e.kind==="list"?e.items.map(r=>r.value):[e]).map(r=>r.kind==="scalar"&&r.value!==null?r.text:void 0),s=t.filter(
r=>r!==void 0&&!/\$|\uFFFC/.test(r));return{items:s,isOpen:s.length<t.length,isReset:e.tag==="!reset"||e.kind==="scalar"&&e.value===null}}var Yu=new H;function Vu({id:e},t){let s=Yu.get(t);if(!s){s=new Map;
for(let r of t.containers){let n=s.get(r.project)??new Map;n.set(r.path[1]??"",r),s.set(r.project,n)}Yu.set(t,s)}return s.get(e)??new Map}var Zu=new H;function l_(e){let t=Zu.get(e)??new Set(Bu(e).flatMap(
s=>$e(Ne(s,"depends_on")).flatMap(r=>je(Ne(r,"condition"))==="service_completed_successfully"?[r.name]:[])));return Zu.set(e,t),t}var d_=({via:e})=>e?.some(({how:t})=>t==="read-from")===!0,Ju=({value:e,
literal:t})=>e.includes(k)?t:e;function Xu({folder:e},t,s){return $e(s).flatMap(r=>{let n=je(Ne(r,"path"))??je(r),i=je(Ne(r,"format"))==="raw"?"raw":"dotenv";return n===void 0?[]:ep(Ee(e,n),t,i)})}function Qu(e,t){
let s=$e(st(e,"services")).flatMap(a=>["env_file","label_file"].flatMap(o=>Xu(e,t,Ne(a,o)))),r=new Set(e.files.map(({document:a})=>a.source.path)),n=new Set(e.files.flatMap(({environment:a})=>[...a.values()].
flatMap(({span:o})=>r.has(o.file)?[]:[o.file]))),i=[...new Set([Ee(e.folder,".env"),...n])].flatMap(a=>ep(a,t));return[...new Map([...i,...s].map(a=>[a.source.path,a])).values()]}function ep(e,t,s){let r=t.
source(e);if(!r)return[];let n=Wr(r,s&&{format:s});return[{source:r,values:n,names:[...n.keys()]}]}var tp=new H;function sp(e){let t=tp.get(e.containers);if(t)return t;let s=new Set;for(let{path:r,image:n}of[
...e.containers,...e.stages])s.add(r[1]??""),n.ref?.state==="written"&&s.add(n.ref.value.path?.split("/").at(-1)??"");for(let r of Ct(e)){for(let n of["networks","volumes","configs","secrets"])for(let{
name:i}of $e(st(r,n)))s.add(i);for(let{name:n}of $e(st(r,"services")))for(let i of["container_name","hostname"])s.add(je(st(r,"services",n,i))??"")}return tp.set(e.containers,s),s}var c_=(e,t,{by:s,wellKnown:r},n,i=[])=>s===
"name"&&(n0(e,i)||!r&&!ll(e)&&!kt(e).some(a=>/pass|pwd|^pw$/.test(a))&&sp(n).has(t));function u_(e,t){return e.state!=="unknown"&&t(e.value)}function p_(e,t){return e.state==="written"&&t(e.value)}var h_=(e,t)=>e.
state!=="unknown"&&e.value.every(s=>s.state!=="unknown"&&!t(s.value)),rp=(e,t)=>e.state==="unknown"||e.value.length===0?[]:e.value.filter(s=>s.state!=="unknown"&&(!t||t(s.value))),f_=P(e=>{let t=rp(e,
({value:r})=>r!==null),s=new Map(t.map(r=>[r.value.name,r]));return t.filter(r=>s.get(r.value.name)===r)}),Li=e=>e.state==="unknown"?void 0:e.value,np=P(({image:e,hooks:t})=>{let s=[],r=(n,i,a,o={})=>{
let{when:l,elsewhere:d}=o;i.state==="written"&&a&&s.push({what:n,...l?{when:l}:{},...d?{elsewhere:d}:{},setting:i,command:a,commands:a.script?.commands??[]})};e.entrypoint.state==="written"&&r("entryp\
oint",e.entrypoint,e.entrypoint.value),e.cmd.state==="written"&&r("command",e.cmd,e.cmd.value),e.healthcheck.state==="written"&&r("health check",e.healthcheck,e.healthcheck.value?.test);for(let n of t??
[])n.command.state==="written"&&r("hook",n.command,n.command.value,n);return s});function g_({image:e,contents:t}){let s=Li(e.entrypoint);if(s===void 0)return!1;let r=e.entrypoint.state==="default"&&t?.
execs===!0,n=[...s&&!r?ip(s):[],...ip(Li(e.cmd)??null)],[i="",...a]=n;return fe(at(i))&&a.every(o=>/^-(?:[il]+|-login|-interactive|-norc|-noprofile)$/.test(o))}var ip=e=>e?.words.flatMap(t=>t.state===
"unknown"?[""]:e.form==="exec"?[t.value]:t.value.trim().split(/\s+/))??[],m_=P(e=>new Set(e.map(({instruction:t})=>t)));function ap({instructions:e,scripts:t},s){let r=[],n;for(let i of e){let a=i.trigger??
i;s.test(a.keyword)&&(n??=m_(t),n.has(a)||r.push({...a.span,start:a.keywordSpan.end}))}return r}var op=5,b_=5e3;function lp(e){let{lookup:t}=e,s=[],r=new Set,n=Ct(e).flatMap(c=>Qu(c,t)),i=x_(e,n),a=v_(
e),o=w_(e),l=({span:c,value:u,isKnown:p,everywhere:h})=>{let{file:f,start:g,end:m}=c,b=t.source(f)?.text.slice(g,m)??"",v=vS(b,u);for(let y of v)y.end>y.start&&s.push({file:f,start:g+y.start,end:g+y.end});
if(!(p||u===void 0))for(let y of[u,...$0(u),...v.flatMap(E=>k_(b.slice(E.start,E.end)))])y.length>=op&&r.size<b_&&!y.includes(k)&&!(h?o:a)(y)&&r.add(y)};for(let c of i)S_(c,l);for(let c of n)N_(c,l);if($_(
e,l),r.size===0)return{places:s,values:r};let d=mS(r);for(let{path:c,text:u}of i)for(let p of bS(u,d))s.push({file:c,...p});return{places:s,values:r}}var k_=e=>/[\\"'\n]/.test(e)?e.split(/[\\"'\s]+/):
[];function v_(e){return dp(()=>y_(e))}function dp(e){let t;return s=>(t??=e().join(`
`),t.includes(s))}function y_(e){let t=e.containers.flatMap(({image:s})=>s.ref?.state==="written"?s.ref.value.text:[]);return[...sp(e),...t]}function w_({containers:e,stages:t}){return dp(()=>[...e,...t].
map(({path:[,s=""]})=>s))}function x_({documents:e},t){let s=new Set;for(let r of e.values())for(let n of r)for(let{source:i}of Q(n))s.add(i);for(let{source:r}of t)s.add(r);return s}function $_(e,t){let{
stages:s,containers:r,lookup:n}=e;for(let i of Ct(e))__(i,n,t);for(let{documents:i}of Eh(e))for(let{roots:a}of i)for(let o of a)D_(o,t);for(let i of s)pp(i,n,t);for(let i of r)pp(i,n,t),M_(i,n,t);for(let i of xr(
e))j_(i,n,t);for(let{calls:i,commands:a}of oa(e)){let o=new Set(i.flatMap(({words:l})=>l.flatMap(T_)));for(let l of a)P_(l,o,t);for(let{words:l}of i)for(let d of l)C_(d,t)}}function S_({path:e,text:t},s){
for(let r of vt(t))s({span:{file:e,...r},value:t.slice(r.start,r.end)});for(let{start:r,end:n,value:i,isKnown:a}of Nl(t))s({span:{file:e,start:r,end:n},value:i,isKnown:a,everywhere:!0})}function __({root:e,
files:t},s,r){for(let{node:n}of $e(st({root:e},"configs")).flatMap(i=>Ne(i,"content")??[])){let i=s.source(n.span.file)?.text??"";cp(n.span,i,r);for(let a of O_(n,i)?E_(n):Sn(i,n.span))r(Se(a))}for(let{
document:n}of t)for(let i of n.roots)A_(i,r)}function*E_({text:e,span:t}){for(let s of e.split(`
`)){let r=Sl([s]);r&&(yield{...r,span:t})}}function cp(e,t,s){for(let{start:r,end:n}of vt(t.slice(e.start,e.end),!0))s({span:{...e,start:e.start+r,end:e.start+n},value:t.slice(e.start+r,e.start+n)})}var O_=(e,t)=>e.
kind==="scalar"&&e.quoted&&/^["']/.test(t.slice(e.span.start,e.span.start+1));function A_(e,t){let s=[e],r=new Set(s),n=(i,a)=>{a.kind==="scalar"?Wi(i,a,t):r.has(a)||(r.add(a),s.push(a))};e.kind==="sc\
alar"&&Wi("",e,t);for(let i=s.pop();i;i=s.pop())if(i.kind==="map")for(let{key:a,value:o}of i.entries.values())n(a.value,o);else if(i.kind==="list")for(let{value:a}of i.items)n("",a)}function D_(e,t){let s=[
e],r=(n,i)=>{i.kind==="string"?Wi(n,{text:i.value,span:i.span},t):s.push(i)};for(let n=s.pop();n;n=s.pop()){for(let{key:i,value:a}of Au(n))r(i,a);for(let i of Ou(n))r("",i)}}function Wi(e,t,s){let{text:r}=t,
n=e?-1:r.indexOf("=");e&&up(e,r,t,s),n>0&&n<=200&&/^[\w.-]+$/.test(r.slice(0,n))&&up(r.slice(0,n),r.slice(n+1),t,s)}function up(e,t,{span:s},r){if(!t||!Qb(e))return;for(let i of Su(e,t))r({span:s,value:i});
let n=J(e)?pe(e,t,!0):void 0;n&&r({span:s,value:n.value??t,isKnown:n.secret.wellKnown})}function pp(e,t,s){let{image:r,build:n}=e;hr(r.env,t,s),hr(r.labels,t,s),n&&hr(n.args,t,s),R_(r.labels,s);for(let{
commands:i}of np(e))for(let a of i)Ui(a,s)}function R_(e,t){for(let s of e.state==="unknown"?[]:e.value){if(s.state==="unknown"||!s.value.value)continue;let{name:r,literal:n,value:i}=s.value;for(let o of Su(
r,n))t({span:i.span,value:o});let a=pe(r.slice(r.lastIndexOf(".")+1),n);a&&t(Se({...a,span:i.span}))}}function M_({hooks:e,host:t},s,r){for(let{env:n}of e)hr(n,s,r);if(t.logOptions.state!=="unknown")for(let n of t.
logOptions.value){let i=n.state==="written"?pe(n.value.name,n.value.value):void 0;i&&r({span:n.span,value:i.value,isKnown:!0})}}function N_({source:e,values:t},s){for(let[r,n]of t){let{span:i}=n,a=Ju(
n),o=pe(r,a);if(!o)continue;let l=e.text.slice(i.start,i.end).search(/[=:]/);s(Se({...o,span:{...i,start:i.start+l+1}}))}}function j_({globals:e,stages:t,source:s},r,n){for(let i of e)fr(i,r,n);for(let i of t){
let{assignments:a,deferred:o,scripts:l,copies:d}=i;for(let c of ap(i,/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)$/))for(let u of _u(s.text,c))n(Se(u));for(let c of a)fr(c,r,n);for(let c of o)fr(c,r,n);for(let{
instruction:c}of d)for(let{span:u}of c.heredocs){cp(u,s.text,n);for(let p of Sn(s.text,u))n(Se(p))}for(let{script:c}of l)for(let u of c.commands)Ui(u,n)}}function hr(e,t,s){if(e.state!=="unknown")for(let r of e.
value)r.state!=="unknown"&&fr(r.value,t,s)}function fr({name:e,value:t,literal:s},r,n){if(!t)return;let i=pe(e,s);if(i&&n(Se({...i,span:t.span})),i&&!i.secret.wellKnown&&s.includes("$"))for(let u of s.
split("$"))u.length>1&&n({span:t.span,value:u});if(i||!s.includes(k)||(I_(e,t,r,n),!J(e)))return;let a=t.state==="unknown"?s.split(k):[t.value],{file:o,start:l,end:d}=t.span,c=r.source(o)?.text.slice(
l,d)??"";for(let u of a){let p=u.length>=op&&pe(e,u)?c.indexOf(u):-1;p>=0&&n({span:{file:o,start:l+p,end:l+p+u.length},value:u})}}function I_(e,t,s,r){let n=t.state==="written"?pe(e,t.value):void 0;if(!n||
n.secret.wellKnown)return;let i=n.value??"";r({span:{...t.span,end:t.span.start},value:i});for(let{how:a,span:o}of t.via??[]){let l=a==="interpolated"?s.source(o.file)?.text.slice(o.start,o.end)??"":"",
d=/^[\w.-]{1,200}\s{0,8}[=:\s]\s{0,8}(["']?)(.{2,})\1$/s.exec(l)?.[2];d&&i.includes(d)&&r({span:o,value:d})}}function T_({text:e,names:t=[],holes:s=[]}){let[,r=""]=/([A-Za-z_]\w{0,200})=/.exec(e)??[];
return J(r)?[...t,...s.filter(Boolean)]:[]}function C_(e,t){let[,s=""]=/([A-Za-z_]\w{0,200})=/.exec(e.text)??[];if(!(!e.takes||!J(s)))for(let{name:r,words:n}of e.takes)for(let{span:i,literal:a}of/^(?:echo|printf)$/.
test(r)?n.slice(1):[]){let o=pe("PASSWORD",a);o&&t(Se({...o,span:i}))}}function P_(e,t,s){Ui(e,s);for(let{name:r,value:n}of e.assignments){let i=pe(t.has(r)?"PASSWORD":r,n.literal);i&&s(Se({...i,span:n.
span}))}}function Ui(e,t){if(Ol(e)){for(let s of _n(e))t(s.quiet?hp(s):Se(s));for(let s of On(e))t(hp(s))}}var hp=({span:e,value:t=""})=>({span:e,value:t,isKnown:!xu(t)}),Se=({span:e,value:t,secret:s})=>({
span:e,value:t,isKnown:s.wellKnown}),zi;async function L_(){zi??=await Promise.resolve().then(()=>require("../syntax/yaml-edit.js"))}function W_(e){if(!zi)throw new RangeError(`nothing was loaded to e\
dit ${e.path}`);return zi.YamlText.read(e)}var gr=class extends Error{name="OverBudget"},U_=class{#e;#t;#s;constructor(e,t){this.#e=e,this.#t=t,this.#s=e}spend(e=1){if(this.#s-=e,this.#s<0)throw new gr(
`it takes more than ${as(this.#e)} ${this.#t}`)}};function z_(e,t){let s=new Map;for(let r of fp(e)){let{dialect:n,source:i,inline:a}=r;if(a!==void 0)continue;let o=U(n).anchors?.(r,cr(i,t.get(i.path)));
o&&s.set(i.path,o)}return({file:r,start:n})=>s.get(r)?.(n)??""}function F_(e){let t=new Map;for(let s of fp(e)){let r=U(s.dialect).stages?.(s);r&&t.set(s.source.path,r)}return({file:s,start:r})=>t.get(
s)?.(r)}var fp=({documents:e})=>[...e.values()].flat().flatMap(Q),gp={"no-privileged":["privileged"],"no-escape-capability":["capAdd"],"no-powerful-capability":["capAdd"],"cap-drop-all":["capDrop"],"n\
o-new-privileges":["securityOpt"],"no-unconfined-seccomp":["securityOpt"],"no-unconfined-apparmor":["securityOpt"],"no-disabled-selinux":["securityOpt"],"no-unmasked-paths":["securityOpt"],"non-root-u\
ser":["user"],"read-only-rootfs":["readonlyRootfs"],"no-docker-socket":["mounts"],"no-sensitive-host-mount":["mounts"],"no-credential-mount":["mounts"],"no-shared-propagation":["mounts"],"no-host-netw\
ork":["networkMode"],"no-default-bridge":["networkMode"],"no-host-pid":["pidMode"],"no-host-ipc":["ipcMode"],"no-host-uts":["utsMode"],"no-host-userns":["usernsMode"],"no-host-cgroup":["cgroupnsMode",
"cgroupParent"],"no-host-device":["devices","deviceCgroupRules"],"no-privileged-group":["groupAdd"],"no-unsafe-sysctl":["sysctls"],"no-wildcard-port-bind":["portBindings"],"no-sensitive-port-published":[
"portBindings"],"no-privileged-host-port":["portBindings"],"memory-limit":["memory"],"cpu-limit":["cpus"],"pids-limit":["pidsLimit"],"restart-policy":["restartPolicy"],"bounded-ulimits":["ulimits"],"h\
ealthcheck-defined":["healthcheck"]},q_=[...new Set(Object.values(gp).flat())].sort();function B_(e){let t=D(e)?e.host:{};return q_.filter(s=>{let r=Y(t,s)??Y(e.image,s);return r!==void 0&&mp(r)})}function mp(e){
if(e.state==="unknown")return e.reason!=="image"&&e.reason!=="elsewhere";let{value:t}=e;if(Array.isArray(t))return t.some(n=>mp(n));if(typeof t!="object"||t===null)return!1;let{source:s,hostIp:r}=t;return[
s,r].some(n=>n?.state==="unknown"&&!/^\.{0,2}\//.test(n.text))}var H_=({stages:e,containers:t},s)=>[...t,...e.filter(({ships:r})=>r)].flatMap(r=>{let n=B_(r);if(n.length===0)return[];let i=ir({...r,path:ur(
r.path,s)});return n.map(a=>[a,i])});function K_(e){let t=new Map;for(let[s,r]of e)t.set(s,(t.get(s)??new Set).add(r));return[...t].sort(([s],[r])=>s<r?-1:1).map(([s,r])=>({setting:s,labels:[...r].sort()}))}
var Fi=({span:e,path:t},{containers:s})=>s.filter(({build:r})=>r?.dockerfile===e.file&&r.stage?.join()===t.join()),G_=class{#e;#t;#s=new Map;#r;constructor(e,t){this.#e=e,this.#t=t;for(let s of[...e.containers,
...this.#n()])this.#s.set(s,new Map)}add({workload:e},{rule:t,severity:s,confidence:r,span:{file:n,start:i,end:a}}){if(this.#s.size===0)return;let o={rule:t,severity:s,confidence:r,file:n,start:i,end:a},
l=e?[e]:this.#a({file:n,start:i,end:a});for(let d of l)this.#s.get(d)?.set(bp(o),o)}weighed(e){return[...this.#s].map(([t,s])=>{let r=ur(t.path,e),{ships:n,dialect:i,span:a}=t,o=ir({path:r,ships:n,dialect:i}),
{ref:l}=t.image;return{workload:r,label:o,file:a.file,kind:D(t)?"container":"image",...l?.state==="unknown"&&l.reason==="elsewhere"?{isElsewhere:!0}:{},facts:[...s.values()]}})}#n(){return this.#e.stages.
filter(e=>e.ships&&Fi(e,this.#e).length===0)}#a(e){let{stages:t,containers:s}=this.#e,r=this.#t.anchorOf(e),n=s.filter(({path:l})=>r===l.join(".")||r.startsWith(`${l.join(".")}.`)),i=n.filter(l=>l.span.
file===e.file);if(n.length>0)return i.length>0?i:n;let a=s.some(l=>l.span.file===e.file)?[]:t.filter(l=>l.span.file===e.file);if(a.length>0){let l=this.#t.stageAt(e),d=a.filter(({path:c})=>c[1]===l).flatMap(
c=>this.#l(c));return d.length>0?d:a.flatMap(c=>this.#l(c))}let o=s.filter(l=>Y_(l).some(d=>V_(d,e)));return o.length>0?o:this.#u(e)}#l(e){let t=Fi(e,this.#e);return t.length>0?t:this.#s.has(e)?[e]:[]}#u(e){
if(!this.#r){this.#r=new Map;for(let t of this.#e.containers){let{env:s}=t.image;for(let r of s.state==="unknown"?[]:s.value)for(let{file:n,start:i}of[r.span,...(r.via??[]).map(a=>a.span)]){let a=`${n}\
\0${i}`,o=this.#r.get(a);o?o.at(-1)!==t&&o.push(t):this.#r.set(a,[t])}}}return this.#r.get(`${e.file}\0${e.start}`)??[]}},Y_=({host:{mounts:e}})=>e.state==="unknown"?[]:e.value.flatMap(t=>t.state==="u\
nknown"?[]:t.value.content?.span??[]),V_=(e,{file:t,start:s,end:r})=>e.file===t&&e.start<=s&&r<=e.end,bp=({rule:e,file:t,start:s,end:r})=>`${e}\0${t}\0${s}\0${r}`;function Z_(e){let t=new Map;for(let s of e){
let r=JSON.stringify([s.file,s.kind,s.workload]),n=t.get(r)??{first:s,facts:new Map};t.set(r,n);for(let i of s.facts)n.facts.set(bp(i),i)}return[...t.values()].map(({first:s,facts:r})=>({...s,facts:[...r.
values()]}))}async function kp(e,t,{needed:s,scopes:r,edits:n,weighs:i}){n&&await L_();let a=new Set,o={pairs:[],suppressions:[],subjects:[],weighed:[],open:[],unjudged:[],skipped:[],limits:[],failures:[],
places:[],values:a,judged:[],built:[]},{failures:l,built:d}=o,c=(f,g)=>{l.push({path:f,message:vp(g)})},u=e.open(t,c);for(let f of u.projects()){for(let g of f.built)d.push(g);await eE(f.project,{needed:s,
scopes:r,edits:n,weighs:i,values:a,fail:c},o)}Sr();let{brought:p,told:h}=u;return J_(o,iE(p,o.pairs),h)}var J_=(e,t,s)=>({pairs:q(e.pairs),suppressions:q(e.suppressions),subjects:q([...new Set(e.subjects)]),
weighed:q(e.weighed),open:q(e.open),unjudged:q(e.unjudged),skipped:q(e.skipped),limits:q(e.limits),failures:q(e.failures),places:q(e.places),values:e.values.size>0?e.values:Q_,judged:q(e.judged),built:q(
e.built),brought:q(t),notices:q(s.notices),unread:q(s.failures)}),q=e=>e.length>0?e.slice():X_,X_=[],Q_=new Set;async function eE(e,{needed:t,scopes:s,edits:r,weighs:n,values:i,fail:a},o){let l=[...e.
documents.values()].flat(),d=l.flatMap(Q);for(let{span:p,message:h}of l.flatMap(({limits:f=[]})=>f))o.limits.push({path:p.file,message:h}),o.unjudged.push(p.file);let c=new Set,u=new Mi(c);try{let{places:p,
values:h}=lp(e);for(let x of h)c.add(x),i.add(x);for(let x of p)o.places.push(x);let f=z_(e,yp(p)),g=F_(e),m=aE(e),b={lineEnd:sE(d,e.lookup),spell:(x,_e)=>Ic(x,_e,l),...r?{raise:(x,_e)=>l$(x,_e,l)}:{}},
v=new Map,y=await t(x=>ua(x,e).length>0);for(let x of tE(e,d))o.subjects.push(x);let E=x=>rE(f(x)),he=n&&!m?.isWitness?new G_(e,{stageAt:g,anchorOf:E}):void 0;for(let x of jh(e,y,s,a)){let _e=oE(x),jt=_e&&
m?.isWitness?void 0:pu(x,b),It=jt&&hu(jt,s,g);if(!It)continue;he?.add(x,jt);let ms=x.workload&&(v.get(x.workload)??lE(x.workload,u));x.workload&&v.set(x.workload,ms),o.pairs.push({finding:fu(It,u,f(It.
span)),workload:ms,guess:_e?void 0:m})}for(let x of he?.weighed(u)??[])o.weighed.push(x);if(!m?.isWitness)for(let x of H_(e,u))o.open.push(x)}catch(p){for(let{source:h}of d)a(h.path,p)}for(let{source:p,
suppressions:h,skipped:f,isBare:g}of d){for(let m of h)o.suppressions.push(gu(m,u));f&&o.skipped.push([p.path,f]),f&&!g&&o.unjudged.push(p.path),o.judged.push(p.path)}}function tE({stages:e,containers:t},s){
let r=e.length>0?["build"]:[],n=t.length>0?["container"]:[],i=s.some(({isOfEngine:a})=>a)?["engine"]:[];return[...r,...n,...i,...r.length+n.length>0?["workload"]:[]]}function sE(e,t){let s=new Map;return r=>{
let n=s.get(r)??(e.find(({source:i})=>i.path===r)?.source??t.source(r))?.lineEnd??`
`;return s.set(r,n),n}}var rE=e=>typeof e=="string"?e:e();function nE(e){let t=i=>e.flatMap(a=>[...a[i]]),s=new Map(t("limits").map(i=>[`${i.path}\0${i.message}`,i])),r=new Set,n=({path:i})=>!r.has(i)&&
r.add(i)!==void 0;return{pairs:t("pairs"),suppressions:t("suppressions"),subjects:[...new Set(t("subjects"))].sort(),weighed:Z_(t("weighed")),open:K_(t("open")),unjudged:new Set(t("unjudged")),skipped:new Map(
t("skipped")),limits:[...s.values()],failures:t("failures"),secrets:yp(t("places")),mask:new Mi(new Set(t("values"))),judged:new Set(t("judged")),brought:[...new Map(t("brought").map(i=>[i.source.path,
i])).values()],unread:t("unread").filter(n),told:t("notices").filter(n)}}function vp(e){let t=e instanceof Error?e.message:String(e);return e instanceof gr||e instanceof Error&&e.cause instanceof gr?`\
is not checked completely: ${t}. Make it simpler, turn the rule off for it, or exclude the file with --exclude`:`could not be checked, which is our mistake: please report it (${t})`}function yp(e){let t=new Map;
for(let s of e){let r=t.get(s.file);r?r.push(s):t.set(s.file,[s])}return t}function iE(e,t){if(e.length===0)return e;let s=new Set(t.flatMap(({finding:r})=>qi(r)));return e.filter(({source:r})=>s.has(
r.path))}var qi=({span:e,related:t,fix:s})=>[e,...[...t,...s?.edits??[]].map(r=>r.span)].map(({file:r})=>r),aE=({documents:e})=>[...e.values()].flat().flatMap(t=>wr(t)??[])[0];function oE({rule:e,workload:t}){
return t?!D(t):X(e.on)?.part==="builds"}var lE=(e,t)=>{let{path:s,span:r,ships:n,dialect:i}=e;return D(e)?{path:ur(s,t),span:r,ships:n,dialect:i}:void 0};async function dE(e,t,s,r,n){let i=new Map,a=r?.
share(t.filter(l=>e.isFree(l))),o=async l=>{i.set(l,await kp(e,l,s)),n(Math.max(i.size,a?.taken??0))};for(let l=a?.take()??[];l.length>0;l=a?.take()??[])for(let d of l)await o(d);if(a)for(let l of t)e.
isFree(l)||await o(l);for(let[l,d]of await a?.others()??[])i.set(l,d);for(let l of t)i.has(l)||await o(l);return t.flatMap(l=>i.get(l)??[])}var wp=e=>/^\d{4}-\d{2}-\d{2}$/.test(e)&&!Number.isNaN(Date.
parse(e))&&new Date(e).toISOString().startsWith(e);function xp(e,t,{ignores:s,locked:r,peers:n,others:i=new Map}){let a=gE(t).map(d=>({suppression:d,used:new Set,refused:new Set}));if(!s.comments)return{
findings:[...e],uses:a};let o=cE(a),l=d=>{let c=d;for(let u of o(d.span)){let{suppression:p}=u,h=hE(p,d,{peers:n,others:i});if(!h||p.by!=="seaworthy"&&!s.peers)continue;for(let{value:g}of h)u.used.add(
g);let f=pE(p,d,s,r);if(!f){let{by:g,reason:m,span:b}=p;return{...d,suppressed:{by:"comment",of:g,reason:m||null,span:b}}}u.refused.add(f),c={...c,related:[...c.related,{span:p.span,message:uE[f](p)}]}}
return c};return{findings:e.map(l),uses:a}}var $p=2e3;function cE(e){let t=new Map;for(let s of e){let{file:r,start:n,end:i}=s.suppression.covers,a=t.get(r)??{wide:[],narrow:[]};t.set(r,a),(i-n>$p?a.wide:
a.narrow).push(s)}for(let{narrow:s}of t.values())s.sort((r,n)=>r.suppression.covers.start-n.suppression.covers.start);return function*({file:s,start:r}){let n=t.get(s);if(!n)return;yield*n.wide;let i=V(
n.narrow,r,({suppression:a})=>a.covers.start);for(;i>=0&&n.narrow[i].suppression.covers.start>=r-$p;i-=1)yield n.narrow[i]}}var uE={expired:({until:e})=>`this ignore comment expired on ${e?.value}`,day:({
until:e})=>`not ignored: ${JSON.stringify(e?.value)} is not a valid date (use YYYY-MM-DD)`,reason:()=>"not ignored: a finding this severe needs a reason after the brackets",locked:()=>"not ignored: th\
e rule is locked by the policy this project extends"};function pE({by:e,until:t,reason:s,rules:r},{rule:n,severity:i},{today:a,requireReason:o},l){if(l.has(n))return"locked";if(t&&!wp(t.value))return"\
day";if(t&&a&&t.value<a)return"expired";let d=o!=="never"&&F.indexOf(i)>=F.indexOf(o),c=r.length===0||r.some(({value:u})=>u==="*"||u.toLowerCase()==="all");return(e==="seaworthy"||c)&&d&&!s?"reason":void 0}
function hE({by:e,rules:t,covers:s},{rule:r,span:n},{peers:i,others:a}){if(n.start<s.start||n.start>s.end)return;if(e==="seaworthy"){let d=t.filter(({value:c})=>c===r||a.get(c)?.rules.includes(r));return d.
length?d:void 0}let o=i[e]??{};if(t.length===0)return Object.values(o).some(d=>d.includes(r))?[]:void 0;let l=t.filter(({value:d})=>fE(e,d,o)?.includes(r));return l.length?l:void 0}function fE(e,t,s){
let r=e==="trivy"?Sp(t):t;return r.toLowerCase()==="all"||r==="*"?Object.values(s).flat():e==="buildkit"?Object.hasOwn(s,r)?s[r]:void 0:Object.entries(s).find(([n])=>(e==="trivy"?Sp(n):n).toLowerCase()===
r.toLowerCase())?.[1]}var Sp=e=>e.replace(/^AVD-/i,"").replace(/^([A-Z]+)-?0*(0|[1-9]\d*)$/i,"$1$2");function gE(e){return[...new Map(e.map(t=>[`${t.span.start}\0${t.covers.start}\0${t.span.file}`,t])).
values()]}async function mE(e,t){let{profile:s,scopes:r=[]}=t,n=t.surroundings??{},i=t.rules.filter(({id:p})=>da(r,p));Mk(),P$(),Sr();let a=e.flatMap(({source:p,kind:h,isSupporting:f})=>{if(f)return[];
if(h!==void 0&&!X(h))throw new RangeError(`${p.path}: there is no format ${JSON.stringify(h)}`);let g=h??Nc(p.path,p.text.slice(0,jc));return g?[{source:p,kind:g}]:[]}),o=await bE(e,a,{...t,rules:i,scopes:r,
surroundings:n});n.keep?.(o.brought);let{findings:l,uses:d}=await kE(o,{...t,rules:i,scopes:r}),{shown:c,hidden:u}=hh(l,s);return{files:a.map(({source:p,kind:h})=>({path:p.path,kind:h})).sort((p,h)=>p.
path<h.path?-1:1),findings:c,ignores:d.map(({suppression:p,used:h,refused:f})=>({suppression:p,used:[...h],refused:[...f]})),notices:[...o.told,...[...o.skipped].map(([p,h])=>({path:p,message:`not che\
cked: ${h}`})),...o.limits],failures:o.failures,hidden:u,rules:i.map(xE),...n.prefix===void 0?{}:{prefix:n.prefix},subjects:o.subjects,...t.weighs?{weighed:o.weighed}:{},open:o.open,unjudged:[...o.unjudged],
sources:$E(o.texts,c,o.secrets)}}async function bE(e,t,s){let r=[],n=await su(e,t,(b,v)=>{r.push({path:b,message:vp(v)})},s.surroundings),i={needed:Er(s.rules),scopes:s.scopes,edits:s.edits??!0,weighs:s.
weighs??!1},a=(b,v)=>dE(n,b,i,s.helpers,y=>s.progress?.(Math.min(v+y,t.length),t.length)),o=await a(n.starts(),0),l=await a(n.others(new Set(o.flatMap(({built:b})=>b))),o.length),{pairs:d,...c}=nE([...o,
...l]),{suppressions:u,mask:p,judged:h}=c,f=Ii(dS(d)),g=new Map([...c.brought,...e].map(({source:b})=>[b.path,b]));for(let b of new Set(f.map(({span:v})=>v.file))){let v=g.get(b);if(v&&!h.has(b))for(let y of si(
v))u.push(gu(y,p))}let m=[...r,...c.failures].map(({path:b,message:v})=>({path:b,message:p.message(v)}));return{...c,findings:f,failures:[...c.unread,...m],texts:g}}async function kE(e,t){let{ignores:s=ru,
locked:r=new Set}=t,{suppressions:n}=e,i=n.some(({by:c})=>c!=="seaworthy")?(await Promise.resolve().then(()=>require("../knowledge/peer-ids.js"))).peerIds:{},a=await vE(n,t),o=xp(e.findings,n,{ignores:s,
locked:r,peers:i,others:a}),l=s.comments?await yE({...o,others:a},e,t):[];if(l.length===0)return o;let d=xp(l,n,{ignores:s,locked:r,peers:i,others:a}).findings;return{...o,findings:Ii([...o.findings,...d])}}
async function vE(e,{rules:t,known:s=[]}){let r=new Map([...s,...t].map(a=>[a.id,a])),n=[...new Set(e.flatMap(({by:a,rules:o})=>a==="seaworthy"?o.map(({value:l})=>l):[]))].filter(a=>!r.has(a));if(n.length===
0)return new Map;let i=(await Promise.resolve().then(()=>require("../knowledge/other-names.js"))).otherNames(r.values());return new Map(n.flatMap(a=>{let o=i(a);return o?[[a,o]]:[]}))}async function yE({
uses:e,others:t},{texts:s,failures:r,skipped:n,mask:i},{rules:a,scopes:o,known:l=[],whole:d=!0}){if(e.length===0||!a.some(({on:f})=>f==="ignore"))return[];let c=new Set(a.map(({id:f})=>f)),u=new Set([
...l.map(({id:f})=>f),...c]),p=d&&r.length===0,h=e.map(f=>{let{file:g}=f.suppression.span;return{...f,ran:c,known:u,others:t,judged:p&&!n.has(g),text:s.get(g)?.text??""}});return Ch(h,await Er(a)(f=>f===
"ignore"),wE()).map(f=>fu(pu(f,{spell:Ic}),i)).flatMap(f=>hu(f,o)??[])}var wE=()=>{let e=$i(()=>{},()=>{});return or({units:[]},e)};function xE({id:e,on:t,severity:s,confidence:r="high",profile:n,summary:i,
why:a,standards:o}){return{id:e,subject:t,severity:s,confidence:r,profile:n,summary:i,why:a,standards:o}}function $E(e,t,s){let r=new Set(t.flatMap(qi));return new Map([...e.values()].flatMap(n=>r.has(
n.path)?[[n.path,cr(n,s.get(n.path))]]:[]))}var hs=e=>e,SE=(e,...t)=>hs(e.map((s,r)=>`${s}${t[r]??""}`).join("")),_E=String.raw`(?![\t\n])[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\ufff9-\ufffb]`,
EE=String.raw`\p{Cs}`,OE=String.raw`[\u0620\u0626\u0628\u062a-\u062e\u0633-\u063f\u0641-\u0647\u0649\u064a\u066e\u066f\u0678-\u0687\u069a-\u06bf\u06c1\u06c2\u06cc\u06ce\u06d0\u06d1\u06fa-\u06fc\u06ff\u0750-\u0758\u075c-\u076a\u076d-\u0770\u0772\u0775-\u0777\u077a-\u077f]`,
AE=String.raw`[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d3b\u0d3c\u0d4d\u0dca\u1039\u103a\u17d2\u1b44\ua9c0]`,DE=[String.raw`(?<=\p{L}\p{M}{0,3}${AE})[\u200c\u200d]`,String.raw`(?<=${OE}\p{M}{0,3})\u200c(?=\p{M}{0,3}\p{Script=Arabic})`,
String.raw`(?<=\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d(?=\p{Extended_Pictographic})`,String.raw`(?<=(?![#*0-9])\p{Emoji})[\ufe0e\ufe0f]`,String.raw`(?<=[#*0-9])\ufe0f(?=\u20e3)`].
join("|"),Bi=/[^\t\n\x20-\x7e]/,_p=Mn(()=>new RegExp(`(?=${Bi.source})(?:(${DE})|${EE}|${_E})`,"gu"));function Ep(e,t){return Bi.test(e)?e.replace(_p(),(s,r)=>r!==void 0?s:s>="\uD800"&&s<="\uDFFF"&&s.
length===1?"\uFFFD":t(s)):e}var RE=e=>`<U+${e.codePointAt(0).toString(16).toUpperCase().padStart(4,"0")}>`,mr=e=>Ep(e,RE),Op=e=>Ep(e,t=>Array.from({length:t.length},(s,r)=>`\\u${t.charCodeAt(r).toString(
16).padStart(4,"0")}`).join(""));function*ME(e){let t=0;if(Bi.test(e)){for(let{0:s,1:r,index:n}of e.matchAll(_p()))if(r===void 0){for(let i of e.slice(t,n))yield[i,i];yield[s,mr(s)],t=n+s.length}}for(let s of e.
slice(t))yield[s,s]}function Ap(e){return hs(mr(ae(e)).replace(/##\[/g,"## ["))}var G=e=>Ap(e.replace(/[\r\n]+/g," ").replace(/\t/g," ")),rt=e=>hs(G(e).replace(/^\s*::/,"./::")),NE=e=>hs(`${Op(JSON.stringify(
e,(t,s)=>typeof s=="string"?jE(s):s,2)).replace(/##\[/g,"#\\u0023[")}
`),jE=e=>e.replace(new RegExp("\\p{Cs}","gu"),"\uFFFD"),fs=({suppressed:e,status:t})=>!e&&t!=="existing"&&t!=="uncovered";function Dp(e){let t=e?.edits??[];return e?.isPrivate||t.some(({text:s,creates:r})=>r||
ae(s)!==s)?[]:t}var gs=160,IE=e=>/^[ -~]*$/.test(e)&&!e.includes("##[");function Hi(e,t,s,r=gs){let n=e.lineLength(t),i=Math.min(40,r>>2),a=n>r?Math.max(0,Math.min(s-i,n-r)):0,o=e.line(t,a,a+r);if(n<=
r&&IE(o))return{text:o,column:u=>Math.max(1,Math.min(u,n+1))};let l=[],d=a>0?"...":"",c=0;for(let[u,p]of ME(o)){o.startsWith("#[",c)&&d.endsWith("#")&&(d+=" ");for(let h=c+u.length;c<h;c+=1)l.push(d.length+
1);d+=u==="	"?"    ":p}return l.push(d.length+1),{text:a+r<n?`${d}...`:d,column:u=>l[Math.max(0,Math.min(u-1-a,l.length-1))]??1}}var TE=3;function Rp(e,t,s=gs){let r=new Map,n=new Set;for(let o of t){
let l=e.position(o.span.start),d=e.position(Math.max(o.span.start,o.span.end-1)),c=Math.min(d.line,l.line+TE-1);d.line>c&&n.add(c);for(let u=l.line;u<=c;u+=1){let p=u===l.line?l.column:LE(e,u),h=u===d.
line?d.column+1:e.lineLength(u)+1,f={start:p,end:h,label:u===c?o.label??"":"",isMain:o.isMain},g=r.get(u);g?g.push(f):r.set(u,[f])}}let i=t.find(({isMain:o})=>o),a=i?e.position(i.span.start).line-1:0;
return a>0&&!r.has(a)&&/\S/.test(e.line(a,0,gs))&&r.set(a,[]),CE(e,r,n,s)}function CE(e,t,s,r){let n=[],i;for(let a of[...t.keys()].sort((o,l)=>o-l)){let o=i!==void 0&&s.has(i);i!==void 0&&a===i+2&&!o?
n.push(PE(e,a-1,1,r)):i!==void 0&&(a>i+1||o)&&n.push({kind:"gap"});let l=t.get(a)??[],d=Hi(e,a,l[0]?.start??1,r);n.push({kind:"source",line:a,text:d.text.trimEnd()});for(let{start:c,end:u,label:p,isMain:h}of l){
let f=d.column(c);n.push({kind:"marks",indent:Math.max(0,f-1),marks:(h?"^":"-").repeat(Math.max(1,d.column(u)-f)),label:p,isMain:h})}i=a}return i!==void 0&&s.has(i)&&n.push({kind:"gap"}),n}var PE=(e,t,s,r)=>({
kind:"source",line:t,text:Hi(e,t,s,r).text.trimEnd()}),LE=(e,t)=>e.line(t,0,2e4).search(/\S|$/)+1,Mt=e=>e.headline??e.message,Ki=e=>e.label&&!Mt(e).includes(e.label)?e.label:void 0,Gi=({help:e,fix:t})=>t?.
title??e;function WE({message:e,help:t,fix:s}){return s?.title??(t&&!e.includes(t)?t:void 0)}var Mp=({subject:e,id:t})=>`https://github.com/seaworthy-lint/seaworthy/blob/main/rules/${e}/${t}.md`,br={critical:"\
magenta",high:"red",medium:"yellow",low:"cyan",info:"blue"},Np=(e,t)=>`\x1B]8;;${e}\x1B\\${t}\x1B]8;;\x1B\\`;function B(e,t,s,r){if(t===void 0||s.length+e.length<=t)return[s+e];let n=" ".repeat(r),i=[],
a=s,o=!0;for(let l of e.split(" "))!o&&a.length+1+l.length>t&&(i.push(a),a=n,o=!0),a+=o?l:` ${l}`,o=!1;return[...i,a]}var UE=40,zE=class{#e;#t;constructor(e,t){this.#e=e,this.#t=t}get width(){return this.#e+
3}row(e="",t=""){let s=this.#t.style("dim",`${t.padStart(this.#e)} ${this.#t.isUnicode?"\u2502":"|"}`);return e?`${s} ${e}`:s}numbered(e,t){return`${this.#t.style("dim",String(e).padStart(this.#e))} ${t}`}marks(e,t,s,r){
let{columns:n}=this.#t,i=n===void 0?Number.POSITIVE_INFINITY:n-this.width,a=e+t.length+1,o=(d,c)=>this.row(`${" ".repeat(d)}${r(c)}`);if(!s||a+s.length<=i)return[o(e,s?`${t} ${s}`:t)];let l=Math.max(0,
Math.min(e,i-UE));return[o(e,t),...B(s,i," ".repeat(l),l).map(d=>o(l,d.slice(l)))]}gap(){return this.#t.style("dim",`${" ".repeat(this.#e)} ${this.#t.isUnicode?"\u2506":"..."}`)}arrow(e,t,s=""){let{style:r,
columns:n}=this.#t,i=n===void 0?Number.POSITIVE_INFINITY:n-this.#e-e.length-t.length-2,a=s.length>i?`${s.slice(0,Math.max(0,i-3))}...`:s;return`${" ".repeat(this.#e)}${r("dim",e)} ${t}${a&&i>3?` ${a}`:
""}`}note(e,t){let{style:s,columns:r}=this.#t,n=`${" ".repeat(this.#e)} = ${e}: `,[i="",...a]=B(t,r,n,n.length);return[`${" ".repeat(this.#e)} ${s("dim","=")} ${s("bold",`${e}:`)} ${i.slice(n.length)}`,
...a]}};function kr({sources:e},{file:t,start:s,end:r}){let n=e.get(t),i=n?.position(s)??{line:1,column:1},a=n?.position(r)??i;return{path:t,line:i.line,column:i.column,endLine:a.line,endColumn:a.column}}
function FE(e){let t=[];for(let s of e.toSorted((r,n)=>r.span.start-n.span.start||r.span.end-n.span.end)){let r=t.at(-1),n=t.findLastIndex(({span:i})=>i.start<s.span.start)+1;!t.slice(n).some(({span:i,
text:a})=>i.end===s.span.end&&a===s.text)&&(!r||s.span.start>=r.span.end)&&t.push(s)}return t}function jp(e,t){let s=[],r=0;for(let n of qE(e,FE(t))){let{from:i,to:a}=n,o=Array.from({length:a-i+1},(u,p)=>e.
line(i+p)),l=BE(e,n).split(/\r?\n/),d=0;for(;d<o.length&&d<l.length&&o[d]===l[d];)d+=1;let c=0;for(;c<o.length-d&&c<l.length-d&&o.at(-1-c)===l.at(-1-c);)c+=1;for(let u=d;u<o.length-c;u+=1)s.push({sign:"\
-",line:i+u,text:Hi(e,i+u,1).text.trimEnd()});for(let u=d;u<l.length-c;u+=1)s.push({sign:"+",line:i+r+u,text:mr(l[u]).replaceAll("	","    ").replace(/##\[/g,"## [")});r+=l.length-o.length}return s}function qE(e,t){
let s=[];for(let r of t){let n=e.position(r.span.start).line,i=e.position(r.span.end).line,a=s.at(-1);a&&n<=a.to?(a.edits.push(r),a.to=Math.max(a.to,i)):s.push({from:n,to:i,edits:[r]})}return s}function BE(e,{
from:t,to:s,edits:r}){let n=e.lineStart(s)+e.lineLength(s),i="",a=e.lineStart(t);for(let{span:o,text:l}of r)i+=e.slice(a,o.start)+l,a=o.end;return i+(a<n?e.slice(a,n):"")}var Ip=/`[^`]*`/g,Yi=e=>e.replace(
Ip,"``"),Vi=e=>e.match(Ip)??[];function HE(e){let t=new Map;for(let r of e){let n=Gi(r);if(!n)continue;let i=`${n}${r.fix?.safety==="unsafe"?" (may change behaviour)":""}`,a=t.get(`${r.rule}\0${Yi(i)}`),
o=a&&Vi(i).find(l=>!a.text.includes(l));a?o&&a.others.add(o):t.set(`${r.rule}\0${Yi(i)}`,{text:i,others:new Set})}let s=[...t.values()].map(({text:r,others:n})=>n.size?`${r}; likewise ${[...n].join(",\
 ")}`:r);return[...new Set(s)]}var Tp=4,KE=20,Cp=3,GE=class{#e;#t;#s;#r=new Set;constructor(e,t){this.#e=e,this.#t=t,this.#s=new Map(e.rules.map(s=>[s.id,Mp(s)]))}write({block:{findings:e,places:t},also:s}){
let r=VE(e),n=this.#i(e),i=[...[...t,...r.map(({span:u})=>u)].map(({file:u,end:p})=>this.#e.sources.get(u)?.position(p).line??1),...n.flatMap(u=>u.lines.map(({line:p})=>p))].reduce((u,p)=>Math.max(u,p),
1),a=new zE(String(i).length,this.#t),o=e[0],l=r.length-Tp,d=[...l>0?a.note("note",`${l} more ${l===1?"place is":"places are"} related to this`):[],...this.#c(e,n,a),...this.#f(o,a),...this.#g(e,s,a)],
c=this.#e.sources.has(o.span.file);return[...this.#n(e),...this.#l(e,t,r,a),...d.length&&c?[a.row()]:[],...d].join(`
`)}#n(e){let t=new Map;for(let s of e){let r=`${s.severity} ${s.rule}`;t.set(r,[...t.get(r)??[],s])}return[...t.values()].flatMap(s=>{let r=s.length>Cp?s.slice(0,Cp-1):s,n=s.length-r.length;return[...r.
flatMap(i=>this.#a(i)),...n?[this.#t.style("bold",`    and ${n} more, marked below`)]:[]]})}#a(e){let{severity:t,rule:s,confidence:r}=e,{style:n,columns:i,hasLinks:a}=this.#t,o=`${t}[${s}]`,l=`${G(Mt(
e))}${r==="low"?" (not certain)":""}`,[d="",...c]=B(l,i,`${o}: `,4),u=n("bold",n(br[t],o)),p=a?this.#s.get(s):void 0;return[`${p?Np(p,u):u}${n("bold",d.slice(o.length))}`,...c.map(h=>n("bold",h))]}#l(e,t,s,r){
let{span:n,severity:i}=e[0],a=s.slice(0,Tp),o=({isWay:d,span:c})=>d===!0&&c.file!==n.file,l=[...YE(t,e),...a.filter(d=>!o(d)).map(({span:d,message:c})=>({span:d,label:G(c),isMain:!1}))];return[...[...new Set(
[n.file,...l.map(({span:d})=>d.file)])].flatMap(d=>this.#d(l.filter(({span:c})=>c.file===d),d===n.file,i,r)),...a.filter(o).map(({span:d,message:c})=>r.arrow(":::",this.#u(d),G(c)))]}#u(e){let{path:t,
line:s,column:r}=kr(this.#e,e);return`${rt(t)}:${s}:${r}`}#d(e,t,s,r){let[{span:n}]=e,i=r.arrow(t?"-->":":::",this.#u(n)),a=this.#e.sources.get(n.file);if(!a)return[i,...e.flatMap(({label:d})=>d?r.note(
"note",d):[])];let{columns:o}=this.#t,l=o===void 0?gs:Math.max(30,Math.min(gs,o-r.width-6));return[...t?[]:[r.row()],i,r.row(),...Rp(a,e,l).flatMap(d=>this.#o(d,s,r))]}#o(e,t,s){if(e.kind==="gap")return[
s.gap()];if(e.kind==="source")return[s.row(e.text,String(e.line))];let{indent:r,marks:n,label:i,isMain:a}=e;return s.marks(r,n,i,o=>this.#t.style(a?br[t]:"blue",o))}#i(e){let t=e.flatMap(({fix:s})=>Dp(
s));return[...new Set(t.map(({span:s})=>s.file))].flatMap(s=>{let r=this.#e.sources.get(s),n=t.filter(({span:i})=>i.file===s);return r?[{file:s,lines:jp(r,n)}]:[]})}#c(e,t,s){let r=HE(e).flatMap(a=>s.
note("help",G(a))),n=t.reduce((a,{lines:o})=>a+o.length,0);if(n===0)return r;if(n>KE)return[...r,...s.note("note",`the repair changes ${n} lines: seaworthy fix --diff shows them`)];let i=t.flatMap(({file:a,
lines:o})=>[...a===e[0]?.span.file?[]:[s.arrow(":::",rt(a))],...o.map(l=>this.#h(l,s))]);return[...r,s.row(),...i]}#h({sign:e,line:t,text:s},r){return r.numbered(t,this.#t.style(e==="-"?"red":"green",
`${e} ${s}`.trimEnd()))}#f({rule:e},t){return!this.#t.hasPointers||this.#t.hasLinks||this.#r.has(e)?[]:(this.#r.add(e),t.note("docs",`seaworthy explain ${e}`))}#g(e,t,s){if(t.length===0)return[];let r=new Set(
e.flatMap(n=>Vi(Mt(n))));return[...s.note("note",`the same in ${t.length} more ${t.length===1?"place":"places"}`),...t.map(n=>{let i=n.findings.flatMap(a=>Vi(Mt(a))).filter(a=>!r.has(a));return s.arrow(
":::",this.#u(n.places[0]),G([...new Set(i)].join(", ")))})]}};function YE(e,t){let s;return e.map(r=>{let n=({span:d})=>d.start<=r.start&&r.end<=d.end,[i,...a]=t.filter(n),o=[i,...a.filter(({severity:d})=>d===
i?.severity)].map(d=>d&&Ki(d)).find(Boolean),l=o===void 0||o===s;return s=o,{span:r,isMain:!0,...l?{}:{label:G(o)}}})}function VE(e){let t=new Map;for(let{related:s}of e)for(let r of s){let{span:n,message:i}=r,
a=`${n.file}\0${n.start}\0${n.end}\0${i}`;t.has(a)||t.set(a,r)}return[...t.values()]}var vr=e=>F.length-F.indexOf(e),ZE=6,JE=20,XE=12;function QE(e,t){let s=[];for(let r of t){let n=s.slice(-ZE).find(
i=>i.length<JE&&i.some(a=>eO(e,a,r)));n?n.push(r):s.push([r])}return s.map(r=>({findings:r.toSorted((n,i)=>vr(n.severity)-vr(i.severity)),places:Lp(r)})).sort(Pp)}function Pp(e,t){let[s,r]=[e.findings[0],
t.findings[0]],[n,i]=[e.places[0],t.places[0]];return vr(s.severity)-vr(r.severity)||(n.file<i.file?-1:n.file>i.file?1:n.start-i.start)}function eO({sources:e},t,s){if(t.span.file!==s.span.file)return!1;
if(De(t.span,s.span))return!0;let r=e.get(t.span.file);if(!r)return!1;let n=a=>r.position(a).line,i=(a,o)=>o.start<=a.start&&a.end<=o.end;return i(t.span,s.span)||i(s.span,t.span)?new Set([t.span,s.span].
flatMap(({start:a,end:o})=>[n(a),n(Math.max(a,o-1))])).size===1:t.rule!==s.rule||t.severity!==s.severity||!t.workload||t.workload.join("\0")!==s.workload?.join("\0")?!1:Math.abs(n(s.span.start)-n(Math.
max(t.span.start,t.span.end-1)))<=XE}function Lp(e){let t=[];for(let{span:s}of e.toSorted((r,n)=>r.span.start-n.span.start||r.span.end-n.span.end)){let r=t.at(-1);r&&r.start<=s.start&&s.end<=r.end?t[t.
length-1]=s:(!r||s.start>=r.end||r.start===r.end)&&t.push(s)}return t}var tO={critical:10,high:10,medium:3,low:3,info:3},sO=3;function rO(e){let t=({rule:o,severity:l})=>`${l} ${o}`,s=new Map;for(let{
findings:o}of e)for(let l of o)s.set(t(l),(s.get(t(l))??0)+1);let r=new Map,n=new Map,i=e.flatMap(({findings:o})=>{let l=o.filter(d=>{let c=t(d),u=tO[d.severity],p=(r.get(c)??0)+1;return r.set(c,p),p<=
u||(s.get(c)??0)<u+sO?!0:(n.set(c,[...n.get(c)??[],d]),!1)});return l.length?[{findings:l,places:Lp(l)}]:[]}),a=[...n.values()].map(o=>{let[{rule:l,severity:d}]=o;return{rule:l,severity:d,count:o.length,
files:new Set(o.map(({span:c})=>c.file)).size}});return{blocks:i.sort(Pp),rests:a.sort((o,l)=>l.count-o.count)}}var Zi=["fail","unsure","pass","not-applicable","unseen"];function Ji(e,t){let s=new Map;
for(let r of e){let n=t(r),i=s.get(n);i?i.push(r):s.set(n,[r])}return s}var nO={fail:"fail",unsure:"not certain",pass:"pass","not-applicable":"does not apply",unseen:"cannot be checked from files"},iO={
fail:"red",unsure:"yellow",pass:"green","not-applicable":"dim",unseen:"dim"};function Wp({standard:e,controls:t,checkable:s,counts:r}){let n=[...["pass","fail"].map(i=>`${r[i]} ${i}`),...r.unsure?[`${r.
unsure} not certain`]:[],...r["not-applicable"]?[`${r["not-applicable"]} ${r["not-applicable"]===1?"does":"do"} not apply`]:[]];return`${e.name}: ${s} of ${t} controls can be checked from files; here ${n.
join(", ")}.`}var Up=e=>e.toSorted((t,s)=>Zi.indexOf(t.verdict)-Zi.indexOf(s.verdict));function zp({sections:e}){let t=({judgements:s})=>s.filter(({verdict:r})=>r==="fail").length;return e.toSorted((s,r)=>t(
r)-t(s))}var Fp=({control:e,verdict:t,why:s,suppressed:r})=>[...s===void 0?[]:[s],...e.partly!==void 0&&t==="pass"?[`checked in part: ${e.partly}`]:[],...r?[`${r} ${r===1?"finding is":"findings are"} \
suppressed`]:[]],qp=3;function Bp(e,{findings:t}){return[...Ji(t,({rule:s})=>s)].map(([s,r])=>{let n=r.slice(0,qp).map(({span:a})=>{let{path:o,line:l,column:d}=kr(e,a);return`${rt(o)}:${l}:${d}`}),i=r.
length-n.length;return`${s}: ${n.join(", ")}${i?` and ${i} more`:""}`})}function aO(e,t,s,r){let{style:n,columns:i}=s,[a="",...o]=B(Wp(t),i,"",2),l=zp(t).flatMap(({number:d,title:c,judgements:u})=>{let p=({
verdict:m})=>r||m!=="unseen",h=Up(u.filter(p)),f=Math.max(0,...h.map(({control:m})=>m.number.length)),g=u.filter(m=>!p(m));return["",n("bold",[d,c].filter(Boolean).join(" ")),...h.flatMap(m=>oO(e,m,f,
s)),...lO(g,s)]});return[n("bold",a),...o,...l].join(`
`)}function oO(e,t,s,{style:r,columns:n}){let{control:i,verdict:a}=t,o=`  ${(a==="unseen"?"-":a==="not-applicable"?"n/a":a==="unsure"?"?":a).padEnd(4)} ${i.number.padEnd(s)}  `,l=" ".repeat(o.length),
d=Fp(t),[c="",...u]=B(`${i.title}${d.length?` (${d.join("; ")})`:""}`,n,o,o.length),p=Bp(e,t).flatMap(h=>B(h,n,l,o.length+2));return[`${r(iO[a],o)}${c.slice(o.length)}`,...u,...p]}function lO(e,{style:t,
columns:s}){return[...Ji(e,({why:r=""})=>r)].flatMap(([r,n])=>{let i=n.map(({control:d})=>d.number),a=i.length>qp?`${i.length} controls`:i.join(", "),[o="",...l]=B(`${a} cannot be checked from files: ${r}`,
s,"  -    ",7);return[t("dim",o),...l.map(d=>t("dim",d))]})}function Nt({files:e,findings:t,hidden:s,since:r}){let n=t.filter(fs),i=l=>n.filter(d=>d.severity===l).length,a=l=>t.filter(({suppressed:d})=>d?.
by===l).length,o=l=>t.filter(({status:d,suppressed:c})=>!c&&d===l).length;return{files:e.length,findings:n.length,suppressed:a("comment"),known:a("baseline"),existing:o("existing"),fixed:r?.fixed.length??
0,uncovered:o("uncovered"),hidden:s,fixable:n.filter(yr).length,fixableSafely:n.filter(l=>yr(l)&&l.fix?.safety==="safe").length,bySeverity:Object.fromEntries(F.toReversed().map(l=>[l,i(l)]))}}var yr=({
fix:e})=>e!==null&&(e.isUnasked||(e.edits?.length??0)>0),Xi=(e,t)=>`${e} ${t}${e===1?"":"s"}`,dO=(e,t)=>[...t?[`${t} safely`]:[],...e>t?[`${e-t}${t?" more":""} with --unsafe`]:[]].join(" and "),Hp=({findings:e})=>e.
some(({fix:t})=>t?.isUnasked);function Qi(e){let{files:t,findings:s,bySeverity:r}=Nt(e),n=F.toReversed().flatMap(o=>r[o]?[`${r[o]} ${o}`]:[]),i=e.since?"new finding":"finding",a=`${Xi(t,"file")} check\
ed`;return s?`${Xi(s,i)} (${n.join(", ")}), ${a}.`:e.unshown?`${Xi(0,i)} shown, ${a}.`:`No ${i}s, ${a}.`}function cO(e){let{suppressed:t,known:s,existing:r,fixed:n,uncovered:i,hidden:a,fixable:o,fixableSafely:l}=Nt(
e),{since:d,unshown:c}=e,u=[...c?[`${c.count} more not shown${c.failing?`, and ${c.failing} of them ${c.failing===1?"fails":"fail"} the run`:""}`]:[],...o?[`seaworthy fix repairs ${Hp(e)?"up to ":""}${dO(
o,l)}`]:[],...d?[`${n} fixed${i?`, ${i} uncovered by that`:""} and ${r} unchanged, compared with ${d.ref}`]:[],...s?[`${s} in the baseline`]:[],...t?[`${t} suppressed`]:[],...a&&!d?[`${a} more with --\
profile strict`]:[]],p=Qi(e);return u.length?`${p.slice(0,-1)}; ${u.join(", ")}.`:p}var Kp=5;function uO(e,t,{style:s,columns:r}){let n=[["compared",pO(e)],["most",hO(e)],["repairs",fO(e)],["hidden",gO(
e,t)]].flatMap(([i,a])=>{if(a.length===0)return[];let o=`  ${i.padEnd(8)}  `,[l="",...d]=B(G(a.join(", ")),r,o,o.length);return[`${s("dim",o)}${l.slice(o.length)}`,...d]});return[...B(G(Qi(e)),r,"",2).
map(i=>s("bold",i)),...n].join(`
`)}function pO(e){let{since:t}=e;if(!t)return[];let{fixed:s,existing:r,uncovered:n}=Nt(e);return[`with ${t.ref}: ${s} fixed`,...n?[`${n} uncovered by that`]:[],`${r} unchanged`]}function hO({findings:e}){
let t=new Map;for(let{rule:s}of e.filter(fs))t.set(s,(t.get(s)??0)+1);return t.size<=Kp?[]:[...t].filter(([,s])=>s>1).sort(([s,r],[n,i])=>i-r||(s<n?-1:1)).slice(0,Kp).map(([s,r])=>`${s} (${r})`)}function fO(e){
let{fixable:t,fixableSafely:s}=Nt(e);if(t===0)return[];let r=Hp(e)?"up to ":"",n=t-s;return[s?`seaworthy fix repairs ${r}${s}`:`seaworthy fix --unsafe repairs ${r}${n}`,...s&&n?[`with --unsafe ${n} mo\
re`]:[],"--diff shows the changes first"]}function gO(e,{repeats:t,cut:s}){let{suppressed:r,known:n,hidden:i}=Nt(e),{unshown:a,since:o}=e;return[...a?[`${a.count} below the minimum severity or confide\
nce${mO(a.failing)}`]:[],...s?[`${s} beyond --max`]:[],...t?[`${t} that repeat with --all`]:[],...i&&!o?[`${i} with --profile strict`]:[],...n?[`${n} in the baseline`]:[],...r?[`${r} ignored by commen\
ts`]:[]]}var mO=e=>e?` (${e} of them ${e===1?"fails":"fail"} the run)`:"",ea=(e,t="and")=>e.length>1?`${e.slice(0,-1).join(", ")} ${t} ${e.at(-1)}`:e[0]??"",Gp=10;function Yp({mean:e,minimum:t,grade:s,
scored:r}){let n=["container","image"].flatMap(i=>{let a=r.filter(o=>o.kind===i).length;return a?[`${a} ${i}${a===1?"":"s"}`]:[]});return`Score: ${t} of 100 at worst (${s}), ${e} on average, of ${ea(n)}`}
function Vp({since:e,scores:t}){if(!e?.scores||!t)return;let{mean:s,minimum:r}=e.scores;return`since ${e.ref}: ${ta(t.minimum-r)} at worst, ${ta(t.mean-s)} on average`}var ta=e=>{let t=Math.round(e*10)/
10;return t>0?`+${t}`:String(t||0)};function Zp({cap:e,deductions:t}){let s=t.map(({what:r,points:n})=>`-${n} ${r}`);return[...e?[`at most ${e.at}, because ${e.why} (${e.rule})`]:[],...s.length?[s.join(
", ")]:[]].join("; ")}var Jp=({unrated:e,open:t})=>[...e.length?[`Not counted, because they did not run everywhere: ${e.join(", ")}.`]:[],...t.length?[`Not counted, because they are not known before t\
he start: ${ea(t.map(bO))}.`]:[]],bO=({setting:e,labels:[t="",...s]})=>`\`${e}\` of ${t}${s.length?` and ${s.length} more`:""}`;function kO(e,t,s){let{scores:r}=e;if(!r)return"";let{style:n,columns:i}=t,
a=s?r.scored:r.scored.filter(({score:h})=>h<100).slice(0,Gp),o=s?r.recommendations:r.recommendations.slice(0,Gp),l=Vp(e),[d="",...c]=B(G(`${Yp(r)}${l?` (${l})`:""}.`),i,"",2),u=h=>h>0?[n("dim",`      \
  ${h} more with --all`)]:[],p=r.scored.filter(({score:h})=>h<100).length;return[n("bold",d),...c,...a.flatMap(h=>Xp(`${String(h.score).padStart(5)} ${h.grade}  `,`${vO(h)}${h.score<100?`: ${Zp(h)}`:""}`,
t)),...s?[]:u(p-a.length),...o.length?["",n("bold","What to do first, and the points each step adds to those above it:")]:[],...o.flatMap(({text:h,gain:f})=>Xp(`${`+${f}`.padStart(7)}  `,h,t)),...u(r.
recommendations.length-o.length),...Jp(r).flatMap(h=>["",...B(G(h),i,"",2)])].join(`
`)}var vO=({label:e,file:t})=>`${e} in ${rt(t)}`;function Xp(e,t,{style:s,columns:r}){let[n="",...i]=B(G(t),r,e,e.length);return[`${s("bold",e)}${n.slice(e.length)}`,...i]}var yO=40;function wO(e,t,{style:s,
columns:r}){let n=new Map(t.map(({id:h,summary:f})=>[h,f])),i=new Map;for(let h of e){let f=`${h.severity} ${h.rule}`,g=i.get(f)??{first:h,count:0,fixable:0,safely:0};g.count+=1,g.fixable+=yr(h)?1:0,g.
safely+=yr(h)&&h.fix?.safety==="safe"?1:0,i.set(f,g)}let a=[...i.values()].sort((h,f)=>F.indexOf(f.first.severity)-F.indexOf(h.first.severity)||f.count-h.count||(h.first.rule<f.first.rule?-1:1)),o=Math.
max(0,...a.map(({first:h})=>h.rule.length)),l=Math.max(0,...a.map(({count:h})=>String(h).length)),d=l+o+18,c=r===void 0||r-d>=yO,u=a.flatMap(({first:{severity:h,rule:f},count:g,fixable:m,safely:b})=>{
let v=b?"[*]":m?"[-]":"[ ]",[y="",...E]=c?B(n.get(f)??"",r," ".repeat(d),d):[];return[`${String(g).padStart(l)}  ${s(br[h],h.padEnd(8))}  ${s("bold",f.padEnd(o))}  ${v}  ${y.slice(d)}`.trimEnd(),...E]}),
p=[...a.some(({safely:h})=>h)?["[*] seaworthy fix repairs some of them or all"]:[],...a.some(({fixable:h,safely:f})=>h&&!f)?["[-] seaworthy fix --unsafe does"]:[]];return u.length?[[...u,...p.length?[
"",...p]:[]].join(`
`)]:[]}function xO(e){let t=[],s=new Map,r=new Set;for(let n of e){let i=[...new Set(n.findings.map(SO))].join(`
`),a=`${i}
${$O(n)}`,o=r.has(a)?void 0:s.get(i);if(r.add(a),o){o.also.push(n);continue}let l={block:n,also:[]};t.push(l),s.has(i)||s.set(i,l)}return t}var $O=({findings:[e]})=>[e?.span.file,...e?.workload??[]].join(
"\0");function SO(e){let{rule:t,severity:s,confidence:r,fix:n}=e,i=[Mt(e),Ki(e)??"",Gi(e)??""].map(Yi);return[t,s,r,n?.safety??"",...i].join("\0")}function _O(e,t){let s=e.findings.filter(fs),{parts:r,
left:n}=t.isCounted?{parts:wO(s,e.rules,t),left:{repeats:0,cut:0}}:EO(e,s,t),i=(e.compliance??[]).map(l=>aO(e,l,t,t.isAll===!0)),a=e.scores?[kO(e,t,t.isAll===!0)]:[],o=[...r,...t.quiet?[]:[uO(e,n,t)],
...a,...i];return o.length?`${o.join(`

`)}
`:""}function EO(e,t,s){let{isAll:r=!1,groupBy:n="severity",most:i=Number.POSITIVE_INFINITY,style:a}=s,o=new GE(e,s),l=[],d=i,[c,u]=[0,0];for(let[p,h]of OO(t,n)){let f=QE(e,h),g=r||n!=="severity",{blocks:m,
rests:b}=g?{blocks:f,rests:[]}:rO(f),v=g?m.map(E=>({block:E,also:[]})):xO(m),y=v.slice(0,d);d-=y.length,u+=v.slice(y.length).reduce((E,he)=>E+AO(he),0),c+=b.reduce((E,{count:he})=>E+he,0),p&&y.length&&
l.push(a("bold",p));for(let E of DO(y,b))l.push("rests"in E?RO(E.rests,s):o.write(E))}return{parts:l,left:{repeats:c,cut:u}}}function OO(e,t){if(t==="severity")return[["",e]];let s=new Map;for(let r of e){
let n=t==="file"?rt(r.span.file):r.rule,i=s.get(n);i?i.push(r):s.set(n,[r])}return[...s].sort(([r],[n])=>r<n?-1:1)}var AO=({block:e,also:t})=>[e,...t].reduce((s,{findings:r})=>s+r.length,0);function DO(e,t){
let s=({block:r})=>r.findings[0]?.severity;return[...F].reverse().flatMap(r=>{let n=t.filter(i=>i.severity===r);return[...e.filter(i=>s(i)===r),...n.length?[{rests:n}]:[]]})}function RO(e,{style:t,columns:s}){
let[{severity:r}]=e,n=e.reduce((l,{count:d})=>l+d,0),i=e.map(({rule:l,count:d})=>e.length>1?`${l} (${d})`:l).join(", "),[a="",...o]=B(`${n} more (--all lists them): ${i}`,s,`${r}: `,4);return[`${t("bo\
ld",t(br[r],r))}${a.slice(r.length)}`,...o].join(`
`)}var Qp=e=>e==="critical"||e==="high"?"error":e==="medium"?"warning":"notice";function MO(e){return e.findings.filter(fs).map(({span:t,severity:s,message:r,rule:n})=>{let{path:i,line:a,column:o}=kr(
e,t);return`${rt(i).replace(/:(?=\d+:\d+: )/g,"%3A")}:${a}:${o}: ${Qp(s)}[${s}] ${G(r)} [${n}]
`}).join("")}var NO=1e3,eh=5e5,jO="JSON has no comments: a `comment` key is what profiles use";function IO(e,t=jO){let s=new th(e,t);return{root:s.document(),faults:s.faults,whole:s.whole}}function TO(e){
let t=new th(e,"JSON has no comments");return{roots:t.documents(),faults:t.faults,whole:t.whole}}var th=class{#e;#t;#s;faults=[];get whole(){return!this.#l}#r=0;#n=0;#a=0;#l=!1;constructor(e,t){this.#e=
e.text,this.#s=t,this.#t=e.path}document(){let e=this.#u();return e&&!this.#l&&(this.#c(),this.#r<this.#e.length&&this.#o(this.#r,this.#r+1,"there is text after the end of the JSON")),e}documents(){let e=[];
for(let t=this.#u();t&&(e.push(t),!this.#l);t=this.#r<this.#e.length?this.#h(0):void 0)this.#c();return e}#u(){if(this.#e.startsWith("\uFEFF")&&(this.#o(0,1,"the file begins with a byte order mark: sa\
ve it without one"),this.#r=1),this.#c(),this.#r>=this.#e.length){this.#o(0,0,"the file is empty, and JSON is expected");return}return this.#h(0)}#d(e,t=this.#r){let{length:s}=this.#e;return{file:this.#t,
start:Math.min(e,s),end:Math.min(Math.max(e,t),s)}}#o(e,t,s,r,n=""){let i=r?{fix:{title:n,edits:r,safety:"safe"}}:{};this.faults.push({span:this.#d(e,Math.min(t,this.#e.length)),message:s,kind:"broken",
...i})}#i(e,t=this.#r){this.#l||this.#o(t,t+1,e),this.#l=!0}#c(){let e=/[ \t\r\n]*/y;for(;;){e.lastIndex=this.#r,e.test(this.#e),this.#r=e.lastIndex;let t=/\/\/[^\n]*|\/\*[\s\S]*?\*\/|#[^\n]*/y;if(t.lastIndex=
this.#r,!t.exec(this.#e))return;this.#o(this.#r,t.lastIndex,this.#s),this.#r=t.lastIndex}}#h(e){if(e>NO)return this.#i("values this deep inside each other are not read");if(this.#a+=1,this.#a>eh)return this.#i(
`more than ${as(eh)} values are not read`);let t=this.#r,s=this.#e[t];if(s==="{")return this.#f(e);if(s==="[")return this.#b(e);if(s==='"'){let l=this.#m();if(l===void 0)return;let d=this.#e.slice(t+1,
this.#r-1);return{kind:"string",value:l,span:this.#d(t),...d.includes("\\")?{escaped:d}:{}}}let r=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;r.lastIndex=t;let n=r.exec(this.#e)?.[0];if(n)
return this.#r+=n.length,{kind:"number",text:n,span:this.#d(t)};let i=/[\w.+'-]+/y;i.lastIndex=t;let a=i.exec(this.#e)?.[0];if(a==="true"||a==="false"||a==="null")return this.#r+=a.length,a==="null"?{
kind:"null",span:this.#d(t)}:{kind:"boolean",value:a==="true",span:this.#d(t)};if(s===void 0)return this.#i("the JSON is incomplete",Math.max(0,this.#n-1));if(!a)return this.#i(`a value is expected he\
re, not \`${s}\``);this.#r+=a.length;let o=/^0[xX][0-9a-fA-F]{1,16}$/.test(a)?[{span:this.#d(t),text:BigInt(a).toString()}]:void 0;return this.#o(t,this.#r,a.startsWith("'")?"JSON strings need double \
quotes":/^[+-]?0?[xX\d]/.test(a)?`\`${a.slice(0,40)}\` is not a valid JSON number: use plain decimal digits without a leading zero`:`\`${a.slice(0,40)}\` is not a valid JSON value: strings need double \
quotes`,o,"write it in decimal digits"),{kind:"null",span:this.#d(t)}}#f(e){let t=this.#r,s=[];return this.#r+=1,this.#p("}",t,()=>{let r=this.#r;if(this.#e[r]!=='"'){let i=/[A-Za-z_]\w*(?=\s*:)/y;i.lastIndex=
r;let a=i.exec(this.#e)?.[0];return a?(this.#r+=a.length,this.#o(r,this.#r,"JSON keys need double quotes",[{span:this.#d(r),text:`"${a}"`}],"put it in quotes"),this.#g(s,a,r,e)):this.#i("a key in doub\
le quotes is expected here")??!1}let n=this.#m();return n===void 0?!1:this.#g(s,n,r,e)})?{kind:"object",members:s,span:this.#d(t)}:s.length?{kind:"object",members:s,span:this.#d(t)}:void 0}#g(e,t,s,r){
let n=this.#d(s);if(this.#c(),this.#e[this.#r]!==":")return this.#i("a `:` is expected after the key")??!1;this.#r+=1,this.#c();let i=this.#h(r+1);return i?(this.#n=this.#r,e.push({key:t,keySpan:n,value:i,
span:this.#d(s)}),!0):!1}#b(e){let t=this.#r,s=[];return this.#r+=1,this.#p("]",t,()=>{let r=this.#h(e+1);return r?(this.#n=this.#r,s.push(r),!0):!1})||s.length?{kind:"array",items:s,span:this.#d(t)}:
void 0}#p(e,t,s){for(let r=!0;;r=!1){this.#c();let n=this.#e[this.#r];if(n===e)return this.#r+=1,!0;if(n===void 0)return this.#l||this.#o(t,t+1,`this \`${e==="}"?"{":"["}\` is never closed`),this.#l=!0,
!1;if(!r)if(n===","){let i=this.#r;if(this.#r+=1,this.#c(),this.#e[this.#r]===e){this.#o(i,i+1,"trailing comma: JSON allows none after the last entry",[{span:this.#d(i,i+1),text:""}],"remove the comma");
continue}}else if(/["{[\w-]/.test(n)&&n!==(e==="}"?"]":"}"))this.#o(this.#n-1,this.#n,"a comma is missing here",[{span:this.#d(this.#n,this.#n),text:","}],"add the comma");else return this.#i(`a comma\
 or \`${e}\` is expected here, not \`${n}\``)??!1;if(!s())return!1}}#m(){let e=this.#r,t=/"(?:[^"\\\n]|\\[^\n])*"/y;t.lastIndex=e;let s=t.exec(this.#e)?.[0];if(s===void 0)return this.#i("this string i\
s never closed",e);this.#r=t.lastIndex;let r=[...s.matchAll(/\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})|(\\u?|[\u0000-\u001f])/g)].find(([,n])=>n!==void 0);return r?(this.#o(e+r.index,e+r.index+r[0].length,"a \
JSON string cannot contain this: escape it, as in \\n, \\t or \\u0000"),s.slice(1,-1)):JSON.parse(s)}};function CO(e){if(!/^\d{1,20}$/.test(e))return;let t=BigInt(e);return t<=0xffffffffffffffffn?t:void 0}
var sh=(...e)=>{let t=[],s=0;for(let r of[...e].sort((n,i)=>n-i))r>s&&t.push([s,r-1]),s=r+1;return t.push([s,65535]),t},sa=sh(0,47),PO=sh(0),LO=Array.from({length:128},(e,t)=>({kind:"one",set:[[t,t]]})),
rh=e=>LO[e]??{kind:"one",set:[[e,e]]};function WO(e){let t=e.startsWith("//")&&!e.startsWith("///")?1:0,s=e.slice(0,t)+e.slice(t).replace(/\/{2,}/g,"/"),r=[{options:[],parts:[]}],n=()=>r[r.length-1],i=o=>{
n().parts.push(o)},a=!1;for(let o=0;o<s.length;o+=1){let l=s[o],d=s.charCodeAt(o),c=!1;if(l==="\\"){let u=ra(s,o);if(!u)return{at:o,message:"ends with a backslash"};i(rh(u.code)),c=u.code===47,o=u.end-
1}else if(l==="*"){let u=s[o+1]==="*",p=o;for(;s[p]==="*";)p+=1;a&&(p===s.length||s[p]==="/")&&i({kind:"one",set:sa}),i({kind:"any",set:u?PO:sa}),u&&(o+=1)}else if(l==="?")i({kind:"one",set:sa});else if(l===
"["){if(/^\^?\]/.test(s.slice(o+1,o+3)))return{at:o,message:"has an empty class, `[]`"};let u=FO(s,o);if(!u)return{at:o,message:"opens a `[` that is never closed"};if(u.hasDash)return{at:o,message:"ha\
s a `-` in a class that is not a range: put it first, `[-a]`"};i({kind:"one",set:u.set}),o=u.end-1}else{if(l==="]")return{at:o,message:"closes a `]` that was never opened"};if(l==="{"){if(r.length>=50)
return{at:o,message:"nests its braces too deeply"};r.push({options:[],parts:[]})}else if(l===","&&r.length>1){let{options:u,parts:p}=n();u.push(p),n().parts=[]}else if(l==="}"){if(r.length===1)return{
at:o,message:"closes a `}` that was never opened"};let{options:u,parts:p}=r.pop();if(u.length===0)return{at:o,message:"has braces around a single alternative: remove them, or separate alternatives wit\
h commas"};i({kind:"choice",options:[...u,p]})}else i(rh(d)),c=d===47}a=c}return r.length>1?{at:s.length,message:"opens a `{` that is never closed"}:n().parts}var UO=e=>Array.isArray(e);function nh(e){
let t="";for(let s of e){let r=s.kind==="one"&&s.set.length===1?s.set[0]:void 0;if(!r||r[0]!==r[1])return;t+=String.fromCharCode(r[0])}return t}var ih=e=>e.every(t=>t.kind==="choice"?t.options.every(ih):
t.kind==="one"&&!ah(t.set,65535));function zO(e){let t=e.findIndex(s=>s.kind!=="one"||s.set.length!==1||s.set[0]?.[0]!==s.set[0]?.[1]);return nh(t<0?e:e.slice(0,t))??""}function ra(e,t){let s=/\\(?:([0-3][0-7]{2})|x([0-9A-Fa-f]{2})|d([0-2][0-9]{2}))/y;
s.lastIndex=t;let r=s.exec(e);if(r)return{code:r[1]?Number.parseInt(r[1],8):r[2]?Number.parseInt(r[2],16):Number(r[3]),end:s.lastIndex};let n=e[t+1];return n===void 0?void 0:{code:{a:7,e:27,f:12,n:10,
r:13,t:9}[n]??e.charCodeAt(t+1),end:t+2}}function FO(e,t){let s=t+1,r=!1,n=e[s]==="^";n&&(s+=1);let i=[],a=s;for(;;){let l=e[s];if(l===void 0)return;if(l==="]"&&(s>a||!n)||l==="]")break;let d=l==="\\"?
ra(e,s):{code:e.charCodeAt(s),end:s+1};if(!d)return;if(r||=d.code===45&&s>a,s=d.end,e[s]==="-"&&e[s+1]!=="]"&&e[s+1]!==void 0){let c=e[s+1]==="\\"?ra(e,s+1):{code:e.charCodeAt(s+1),end:s+2};if(!c)return;
s=c.end,i.push([Math.min(d.code,c.code),Math.max(d.code,c.code)])}else i.push([d.code,d.code])}let o=qO(i);return{set:n?BO(o):o,end:s+1,hasDash:r}}function qO(e){let t=[...e].sort((r,n)=>r[0]-n[0]),s=[];
for(let[r,n]of t){let i=s[s.length-1];i&&r<=i[1]+1?i[1]=Math.max(i[1],n):s.push([r,n])}return s}function BO(e){let t=[],s=1;for(let[r,n]of e)r>s&&t.push([s,r-1]),s=Math.max(s,n+1);return s<=65535&&t.push(
[s,65535]),t}var ah=(e,t)=>e.some(([s,r])=>t>=s&&t<=r),oh=["label","apparmor","seccomp","no-new-privileges","writable-cgroups","systempaths","credentialspec"],HO=["no-new-privileges"],KO=new Map([["di\
sable","label=disable"],["writable-cgroups","writable-cgroups=true"]]);function lh(e){if(HO.includes(e))return{key:e,value:"true"};let t=KO.get(e);if(t!==void 0){let[a="",o=""]=t.split("=");return{key:a,
value:o,fault:`\`${e}\` is not a complete security option: write \`${t}\``,meant:t}}let s=e.includes("=")?"=":":",r=e.indexOf(s);if(r<0)return{key:e,value:"",fault:`\`${e.slice(0,60)}\` is not a securi\
ty option`};let n=e.slice(0,r),i=e.slice(r+1);if(!oh.includes(n)){let a=ce(n,oh),o=`\`${n.slice(0,60)}\` is not a security option`;return{key:n,value:i,fault:o,...a&&dh(i.trim())?{meant:`${a}=${i.trim()}`}:
{}}}return n==="systempaths"&&e!=="systempaths=unconfined"?{key:n,value:i,fault:"only `systempaths=unconfined` is known"}:i===""&&(n==="label"||n==="apparmor")?{key:n,value:i}:i.startsWith(" ")||i===""?
{key:n,value:i,fault:`\`${n}\` needs its value right after the \`${s}\`: write \`${n}${s}${i.trim()}\``,...dh(i.trim())?{meant:`${n}=${i.trim()}`}:{}}:(n==="no-new-privileges"||n==="writable-cgroups")&&
ch(i)===void 0?{key:n,value:i,fault:`\`${i.slice(0,60)}\` is neither true nor false`}:{key:n,value:i}}var GO=e=>/^seccomp[=:](?!unconfined$|builtin$)(.+)$/s.exec(e)?.[1],YO=e=>/^apparmor[=:](?!unconfined$|docker-default$)(.+)$/s.
exec(e)?.[1],dh=e=>e!==""&&!/^(?:unconfined|disable|false|0)$/i.test(e);function ch(e){return/^(?:1|t|T|TRUE|true|True)$/.test(e)?!0:/^(?:0|f|F|FALSE|false|False)$/.test(e)?!1:void 0}function VO({securityOpt:e},t){
if(e.state!=="unknown")for(let s of e.value.toReversed()){if(s.state==="unknown")return;let r=lh(s.value);if(r.key===t)return{option:r,at:s}}}var uh=new H;function ZO(e){let t=uh.get(e)??JO(e);return uh.
set(e,t),t}function JO({document:e,environment:t}){let s=[],r=new Set,[n,i]=[pt(e.source.text.length),pt(e.source.text.length)],a=[],o=(l,d)=>{(l.kind!=="scalar"||l.text.includes("$"))&&a.push({node:l,
way:d})};for(let l of e.roots)for(let d of["services","configs","volumes"]){let c=l.entries.get(d);c&&o(c.value,{key:d,above:void 0})}for(let l=a.pop();l;l=a.pop()){let{node:d,way:c}=l;if(!r.has(d))if(r.
add(d),d.kind==="map")for(let[u,{value:p}]of d.entries)o(p,{key:u,above:c});else if(d.kind==="list")for(let{value:u}of d.items)o(u,c);else{let{text:u}=d,p=e.source.text.slice(d.span.start,d.span.end),
h=XO(c),f=()=>ht(u,t,{blank:!0,room:n}).text,g=ht(u,t,{room:i}).uses.toSorted((b,v)=>b.start-v.start),m=0;for(let b of g){m=m===void 0?void 0:QO(p,u.slice(b.start,b.end),m);let v=d.span.start+(m??0),y=m===
void 0?d.span:{...d.span,start:v,end:v+b.end-b.start};m!==void 0&&(m+=1),s.push({path:h,whole:u,now:f,span:y,exact:m!==void 0,...b})}}}return s}function XO(e){let t=[];for(let s=e;s;s=s.above)t.push(s.
key);return t.reverse()}function QO(e,t,s){for(let r=e.indexOf(t,s);r>=0;r=e.indexOf(t,r+1)){let n=0;for(;e[r-1-n]==="$";)n+=1;if(n%2===0)return r}}var eA=[".env.example",".env.sample",".env.template",
".env.dist",".env.default","env.example","example.env","sample.env"];function tA({source:e}){let t=Le(e.path);return eA.map(s=>Ee(t,s))}var ph={EPERM:1,ENOENT:2,ESRCH:3,EINTR:4,EIO:5,ENXIO:6,E2BIG:7,ENOEXEC:8,
EBADF:9,ECHILD:10,EAGAIN:11,EWOULDBLOCK:11,ENOMEM:12,EACCES:13,EFAULT:14,ENOTBLK:15,EBUSY:16,EEXIST:17,EXDEV:18,ENODEV:19,ENOTDIR:20,EISDIR:21,EINVAL:22,ENFILE:23,EMFILE:24,ENOTTY:25,ETXTBSY:26,EFBIG:27,
ENOSPC:28,ESPIPE:29,EROFS:30,EMLINK:31,EPIPE:32,EDOM:33,ERANGE:34,EDEADLOCK:35,ENAMETOOLONG:36,ENOLCK:37,ENOSYS:38,ENOTEMPTY:39,ELOOP:40,ENOMSG:42,EIDRM:43,ECHRNG:44,EL2NSYNC:45,EL3HLT:46,EL3RST:47,ELNRNG:48,
EUNATCH:49,ENOCSI:50,EL2HLT:51,EBADE:52,EBADR:53,EXFULL:54,ENOANO:55,EBADRQC:56,EBADSLT:57,EBFONT:59,ENOSTR:60,ENODATA:61,ETIME:62,ENOSR:63,ENONET:64,ENOPKG:65,EREMOTE:66,ENOLINK:67,EADV:68,ESRMNT:69,
ECOMM:70,EPROTO:71,EMULTIHOP:72,EDOTDOT:73,EBADMSG:74,EOVERFLOW:75,ENOTUNIQ:76,EBADFD:77,EREMCHG:78,ELIBACC:79,ELIBBAD:80,ELIBSCN:81,ELIBMAX:82,ELIBEXEC:83,EILSEQ:84,ERESTART:85,ESTRPIPE:86,EUSERS:87,
ENOTSOCK:88,EDESTADDRREQ:89,EMSGSIZE:90,EPROTOTYPE:91,ENOPROTOOPT:92,EPROTONOSUPPORT:93,ESOCKTNOSUPPORT:94,ENOTSUP:95,EPFNOSUPPORT:96,EAFNOSUPPORT:97,EADDRINUSE:98,EADDRNOTAVAIL:99,ENETDOWN:100,ENETUNREACH:101,
ENETRESET:102,ECONNABORTED:103,ECONNRESET:104,ENOBUFS:105,EISCONN:106,ENOTCONN:107,ESHUTDOWN:108,ETOOMANYREFS:109,ETIMEDOUT:110,ECONNREFUSED:111,EHOSTDOWN:112,EHOSTUNREACH:113,EALREADY:114,EINPROGRESS:115,
ESTALE:116,EUCLEAN:117,ENOTNAM:118,ENAVAIL:119,EISNAM:120,EREMOTEIO:121,EDQUOT:122,ENOMEDIUM:123,EMEDIUMTYPE:124,ECANCELED:125,ENOKEY:126,EKEYEXPIRED:127,EKEYREVOKED:128,EKEYREJECTED:129,EOWNERDEAD:130,
ENOTRECOVERABLE:131,ERFKILL:132,EHWPOISON:133},sA=({kind:e})=>e==="allow"||e==="log";function rA(e,t){let s=t===void 0?void 0:typeof t.value=="bigint"?Number(t.value&0xffffn):Y(ph,t.value)??(/^\d+$/.test(
t.value)?Number(t.value)&65535:void 0);switch(e){case"SCMP_ACT_ALLOW":return{kind:"allow"};case"SCMP_ACT_LOG":return{kind:"log"};case"SCMP_ACT_TRAP":return{kind:"trap"};case"SCMP_ACT_NOTIFY":return{kind:"\
notify"};case"SCMP_ACT_KILL":case"SCMP_ACT_KILL_THREAD":return{kind:"kill_thread"};case"SCMP_ACT_KILL_PROCESS":return{kind:"kill_process"};case"SCMP_ACT_ERRNO":return{kind:"errno",value:s??1};case"SCM\
P_ACT_TRACE":return{kind:"trace",value:s??1};default:return}}var nA=(e,t)=>e.kind===t.kind&&e.value===t.value;function iA({kind:e,value:t}){return e==="errno"?`refused with ${t===1?"EPERM":t===38?"ENO\
SYS":`error ${t}`}`:{allow:"allowed",log:"allowed and logged",errno:"",trace:"passed to a tracer",trap:"stopped by SIGSYS",notify:"passed to the listener",kill_thread:"answered by killing the thread",
kill_process:"answered by killing the process"}[e]}function hh(e,t){let s=e.filter(r=>Ni.indexOf(r.profile)<=Ni.indexOf(t));return{shown:s,hidden:e.filter(({suppressed:r})=>!r).length-s.filter(({suppressed:r})=>!r).
length}}module.exports={a:xh,b:$h,c:_h,d:wr,e:Q,f:xr,g:Ct,h:Oh,i:Ah,j:Dh,k:H,l:Sr,m:P,n:_r,o:Nh,p:da,q:Er,r:Ie,s:D,t:Vl,u:ce,v:Zl,w:lh,x:GO,y:YO,z:ch,A:VO,B:yo,C:ct,D:Tr,E:Ia,F:ge,G:Lf,H:ei,I:ti,J:si,
K:Kd,L:ye,M:Wn,N:Ks,O:Zv,P:ty,Q:V,R:um,S:WO,T:UO,U:nh,V:ih,W:zO,X:ah,Y:ph,Z:Y,_:Bn,$:ld,aa:dy,ba:cy,ca:uy,da:as,ea:gr,fa:U_,ga:Pe,ha:xf,ia:Ut,ja:ys,ka:ot,la:ws,ma:z,na:Le,oa:Oa,pa:lt,qa:Mr,ra:zt,sa:Ee,
ta:$f,ua:hs,va:SE,wa:Mn,xa:mr,ya:Op,za:ee,Aa:k,Ba:Te,Ca:ka,Da:ze,Ea:Fe,Fa:Rs,Ga:Yr,Ha:Ro,Ia:Mo,Ja:Ns,Ka:Vr,La:ft,Ma:Fm,Na:Is,Oa:Io,Pa:Ge,Qa:Jr,Ra:Yt,Sa:Ts,Ta:hn,Ua:Mb,Va:sl,Wa:Ib,Xa:Tb,Ya:Lb,Za:Wb,_a:qb,
$a:Bb,ab:J,bb:Cs,cb:bn,db:Sl,eb:ke,fb:Sn,gb:sk,hb:_n,ib:ae,jb:Ap,kb:G,lb:rt,mb:NE,nb:Pt,ob:Gh,pb:fe,qb:it,rb:te,sb:sf,tb:Ce,ub:af,vb:ff,wb:Rr,xb:Sa,yb:at,zb:ks,Ab:_a,Bb:kf,Cb:Nr,Db:jr,Eb:zf,Fb:We,Gb:Ca,
Hb:$s,Ib:Bf,Jb:Kf,Kb:Gf,Lb:Yf,Mb:$,Nb:se,Ob:_,Pb:Ue,Qb:Cr,Rb:Pr,Sb:Ss,Tb:Zf,Ub:Jf,Vb:_s,Wb:me,Xb:be,Yb:Lr,Zb:Wa,_b:Ft,$b:Ua,ac:Ha,bc:au,cc:ro,dc:no,ec:io,fc:jy,gc:Ty,hc:Cy,ic:IO,jc:TO,kc:CO,lc:zs,mc:Nn,
nc:Zk,oc:Xk,pc:Qk,qc:ev,rc:tv,sc:sv,tc:rv,uc:ql,vc:Md,wc:pt,xc:ht,yc:Ya,zc:Va,Ac:Wr,Bc:Xa,Cc:jn,Dc:De,Ec:yc,Fc:wc,Gc:xc,Hc:B1,Ic:H1,Jc:In,Kc:Tn,Lc:zr,Mc:ao,Nc:Oe,Oc:Ae,Pc:Bg,Qc:oo,Rc:Bt,Sc:lo,Tc:Ht,Uc:po,
Vc:ho,Wc:fo,Xc:Rt,Yc:TS,Zc:CS,_c:WS,$c:Du,ad:US,bd:zS,cd:Ru,dd:FS,ed:qS,fd:Nu,gd:Ti,hd:BS,id:HS,jd:KS,kd:GS,ld:ju,md:VS,nd:ZS,od:Iu,pd:JS,qd:QS,rd:Wu,sd:e_,td:Fu,ud:$d,vd:Sd,wd:fd,xd:Me,yd:k1,zd:ic,Ad:oc,
Bd:W_,Cd:ZO,Dd:tA,Ed:bo,Fd:om,Gd:lm,Hd:Eu,Id:DS,Jd:RS,Kd:MS,Ld:NS,Md:Ou,Nd:Au,Od:jS,Pd:Cn,Qd:Hl,Rd:Yl,Sd:qs,Td:ed,Ud:td,Vd:ve,Wd:yv,Xd:nd,Yd:Bs,Zd:Yn,_d:Jn,$d:Zs,ae:Ot,be:Xn,ce:Je,de:zy,ee:Fy,fe:Ed,ge:Cd,
he:Xs,ie:di,je:nc,ke:At,le:ls,me:lc,ne:sr,oe:dc,pe:bi,qe:cc,re:pc,se:hc,te:x1,ue:dr,ve:Ri,we:Sc,xe:us,ye:Nx,ze:jx,Ae:Px,Be:Lx,Ce:B$,De:sA,Ee:rA,Fe:nA,Ge:iA,He:tt,Ie:r$,Je:X,Ke:wi,Le:n$,Me:Mc,Ne:Nc,Oe:a$,
Pe:jc,Qe:xi,Re:o$,Se:U,Te:ir,Ue:$i,Ve:Fc,We:Kc,Xe:tu,Ye:su,Ze:j$,_e:ru,$e:Oi,af:cr,bf:Mi,cf:F,df:Ni,ef:Ii,ff:_u,gf:st,hf:Ne,if:$e,jf:je,kf:s_,lf:Pi,mf:r_,nf:Bu,of:i_,pf:a_,qf:o_,rf:Vu,sf:l_,tf:d_,uf:Ju,
vf:Xu,wf:Qu,xf:c_,yf:u_,zf:p_,Af:h_,Bf:rp,Cf:f_,Df:Li,Ef:np,Ff:g_,Gf:ap,Hf:lp,If:gp,Jf:Fi,Kf:kp,Lf:qi,Mf:hh,Nf:wp,Of:ea,Pf:mE,Qf:fs,Rf:Dp,Sf:Rp,Tf:Mt,Uf:Ki,Vf:Gi,Wf:WE,Xf:Mp,Yf:Np,Zf:B,_f:kr,$f:jp,ag:Zi,
bg:Ji,cg:nO,dg:Wp,eg:Up,fg:zp,gg:Fp,hg:Bp,ig:Nt,jg:Qi,kg:cO,lg:Yp,mg:Vp,ng:ta,og:Zp,pg:Jp,qg:_O,rg:Qp,sg:MO};
