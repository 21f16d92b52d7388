const __here=require("node:url").pathToFileURL(__filename).href;
"use strict";var wa=Object.create;var ct=Object.defineProperty;var va=Object.getOwnPropertyDescriptor;var Sa=Object.getOwnPropertyNames;var Na=Object.getPrototypeOf,Oa=Object.prototype.hasOwnProperty;var b=(s,e)=>()=>{try{return e||s((e={exports:{}}).exports,e),e.exports}catch(t){throw e=0,t}},Aa=(s,e)=>{for(var t in e)ct(s,t,{get:e[t],enumerable:!0})},tr=(s,e,t,n)=>{if(e&&typeof e=="object"||typeof e==
"function")for(let r of Sa(e))!Oa.call(s,r)&&r!==t&&ct(s,r,{get:()=>e[r],enumerable:!(n=va(e,r))||n.enumerable});return s};var qa=(s,e,t)=>(t=s!=null?wa(Na(s)):{},tr(e||!s||!s.__esModule?ct(t,"default",{value:s,enumerable:!0}):t,s)),La=s=>tr(ct({},"__esModule",{value:!0}),s);var q=b(x=>{"use strict";var bs=Symbol.for("yaml.alias"),wr=Symbol.for("yaml.document"),mt=Symbol.for("yaml.map"),vr=Symbol.for("yaml.pair"),ks=Symbol.for("yaml.scalar"),ht=Symbol.for("yaml.seq"),H=Symbol.
for("yaml.node.type"),dl=s=>!!s&&typeof s=="object"&&s[H]===bs,fl=s=>!!s&&typeof s=="object"&&s[H]===wr,pl=s=>!!s&&typeof s=="object"&&s[H]===mt,ml=s=>!!s&&typeof s=="object"&&s[H]===vr,Sr=s=>!!s&&typeof s==
"object"&&s[H]===ks,hl=s=>!!s&&typeof s=="object"&&s[H]===ht;function Nr(s){if(s&&typeof s=="object")switch(s[H]){case mt:case ht:return!0}return!1}function gl(s){if(s&&typeof s=="object")switch(s[H]){case bs:case mt:case ks:case ht:
return!0}return!1}var yl=s=>(Sr(s)||Nr(s))&&!!s.anchor;x.ALIAS=bs;x.DOC=wr;x.MAP=mt;x.NODE_TYPE=H;x.PAIR=vr;x.SCALAR=ks;x.SEQ=ht;x.hasAnchor=yl;x.isAlias=dl;x.isCollection=Nr;x.isDocument=fl;x.isMap=pl;
x.isNode=gl;x.isPair=ml;x.isScalar=Sr;x.isSeq=hl});var Me=b(ws=>{"use strict";var P=q(),D=Symbol("break visit"),Or=Symbol("skip children"),U=Symbol("remove node");function gt(s,e){let t=Ar(e);P.isDocument(s)?be(null,s.contents,t,Object.freeze([s]))===
U&&(s.contents=null):be(null,s,t,Object.freeze([]))}gt.BREAK=D;gt.SKIP=Or;gt.REMOVE=U;function be(s,e,t,n){let r=qr(s,e,t,n);if(P.isNode(r)||P.isPair(r))return Lr(s,n,r),be(s,r,t,n);if(typeof r!="symb\
ol"){if(P.isCollection(e)){n=Object.freeze(n.concat(e));for(let i=0;i<e.items.length;++i){let o=be(i,e.items[i],t,n);if(typeof o=="number")i=o-1;else{if(o===D)return D;o===U&&(e.items.splice(i,1),i-=1)}}}else if(P.
isPair(e)){n=Object.freeze(n.concat(e));let i=be("key",e.key,t,n);if(i===D)return D;i===U&&(e.key=null);let o=be("value",e.value,t,n);if(o===D)return D;o===U&&(e.value=null)}}return r}async function yt(s,e){
let t=Ar(e);P.isDocument(s)?await ke(null,s.contents,t,Object.freeze([s]))===U&&(s.contents=null):await ke(null,s,t,Object.freeze([]))}yt.BREAK=D;yt.SKIP=Or;yt.REMOVE=U;async function ke(s,e,t,n){let r=await qr(
s,e,t,n);if(P.isNode(r)||P.isPair(r))return Lr(s,n,r),ke(s,r,t,n);if(typeof r!="symbol"){if(P.isCollection(e)){n=Object.freeze(n.concat(e));for(let i=0;i<e.items.length;++i){let o=await ke(i,e.items[i],
t,n);if(typeof o=="number")i=o-1;else{if(o===D)return D;o===U&&(e.items.splice(i,1),i-=1)}}}else if(P.isPair(e)){n=Object.freeze(n.concat(e));let i=await ke("key",e.key,t,n);if(i===D)return D;i===U&&(e.
key=null);let o=await ke("value",e.value,t,n);if(o===D)return D;o===U&&(e.value=null)}}return r}function Ar(s){return typeof s=="object"&&(s.Collection||s.Node||s.Value)?Object.assign({Alias:s.Node,Map:s.
Node,Scalar:s.Node,Seq:s.Node},s.Value&&{Map:s.Value,Scalar:s.Value,Seq:s.Value},s.Collection&&{Map:s.Collection,Seq:s.Collection},s):s}function qr(s,e,t,n){if(typeof t=="function")return t(s,e,n);if(P.
isMap(e))return t.Map?.(s,e,n);if(P.isSeq(e))return t.Seq?.(s,e,n);if(P.isPair(e))return t.Pair?.(s,e,n);if(P.isScalar(e))return t.Scalar?.(s,e,n);if(P.isAlias(e))return t.Alias?.(s,e,n)}function Lr(s,e,t){
let n=e[e.length-1];if(P.isCollection(n))n.items[s]=t;else if(P.isPair(n))s==="key"?n.key=t:n.value=t;else if(P.isDocument(n))n.contents=t;else{let r=P.isAlias(n)?"alias":"scalar";throw new Error(`Can\
not replace node with ${r} parent`)}}ws.visit=gt;ws.visitAsync=yt});var vs=b(Cr=>{"use strict";var Er=q(),bl=Me(),kl={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},wl=s=>s.replace(/[!,[\]{}]/g,e=>kl[e]),Ie=class s{constructor(e,t){this.docStart=null,this.
docEnd=!1,this.yaml=Object.assign({},s.defaultYaml,e),this.tags=Object.assign({},s.defaultTags,t)}clone(){let e=new s(this.yaml,this.tags);return e.docStart=this.docStart,e}atDocument(){let e=new s(this.
yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:s.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},s.
defaultTags);break}return e}add(e,t){this.atNextDocument&&(this.yaml={explicit:s.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},s.defaultTags),this.atNextDocument=!1);let n=e.trim().split(
/[ \t]+/),r=n.shift();switch(r){case"%TAG":{if(n.length!==2&&(t(0,"%TAG directive should contain exactly two parts"),n.length<2))return!1;let[i,o]=n;return this.tags[i]=o,!0}case"%YAML":{if(this.yaml.
explicit=!0,n.length!==1)return t(0,"%YAML directive should contain exactly one part"),!1;let[i]=n;if(i==="1.1"||i==="1.2")return this.yaml.version=i,!0;{let o=/^\d+\.\d+$/.test(i);return t(6,`Unsuppo\
rted YAML version ${i}`,o),!1}}default:return t(0,`Unknown directive ${r}`,!0),!1}}tagName(e,t){if(e==="!")return"!";if(e[0]!=="!")return t(`Not a valid tag: ${e}`),null;if(e[1]==="<"){let o=e.slice(2,
-1);return o==="!"||o==="!!"?(t(`Verbatim tags aren't resolved, so ${e} is invalid.`),null):(e[e.length-1]!==">"&&t("Verbatim tags must end with a >"),o)}let[,n,r]=e.match(/^(.*!)([^!]*)$/s);r||t(`The\
 ${e} tag has no suffix`);let i=this.tags[n];if(i)try{return i+decodeURIComponent(r)}catch(o){return t(String(o)),null}return n==="!"?e:(t(`Could not resolve tag: ${e}`),null)}tagString(e){for(let[t,n]of Object.
entries(this.tags))if(e.startsWith(n))return t+wl(e.substring(n.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let t=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(this.
tags),r;if(e&&n.length>0&&Er.isNode(e.contents)){let i={};bl.visit(e.contents,(o,a)=>{Er.isNode(a)&&a.tag&&(i[a.tag]=!0)}),r=Object.keys(i)}else r=[];for(let[i,o]of n)i==="!!"&&o==="tag:yaml.org,2002:"||
(!e||r.some(a=>a.startsWith(o)))&&t.push(`%TAG ${i} ${o}`);return t.join(`
`)}};Ie.defaultYaml={explicit:!1,version:"1.2"};Ie.defaultTags={"!!":"tag:yaml.org,2002:"};Cr.Directives=Ie});var bt=b($e=>{"use strict";var _r=q(),vl=Me();function Sl(s){if(/[\x00-\x19\s,[\]{}]/.test(s)){let t=`Anchor must not contain whitespace or control characters: ${JSON.stringify(s)}`;throw new Error(t)}
return!0}function Tr(s){let e=new Set;return vl.visit(s,{Value(t,n){n.anchor&&e.add(n.anchor)}}),e}function Mr(s,e){for(let t=1;;++t){let n=`${s}${t}`;if(!e.has(n))return n}}function Nl(s,e){let t=[],
n=new Map,r=null;return{onAnchor:i=>{t.push(i),r??(r=Tr(s));let o=Mr(e,r);return r.add(o),o},setAnchors:()=>{for(let i of t){let o=n.get(i);if(typeof o=="object"&&o.anchor&&(_r.isScalar(o.node)||_r.isCollection(
o.node)))o.node.anchor=o.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=i,a}}},sourceObjects:n}}$e.anchorIsValid=Sl;$e.anchorNames=Tr;$e.createNodeAnchors=
Nl;$e.findNewAnchor=Mr});var Ss=b(Ir=>{"use strict";function Pe(s,e,t,n){if(n&&typeof n=="object")if(Array.isArray(n))for(let r=0,i=n.length;r<i;++r){let o=n[r],a=Pe(s,n,String(r),o);a===void 0?delete n[r]:a!==o&&(n[r]=a)}else if(n instanceof
Map)for(let r of Array.from(n.keys())){let i=n.get(r),o=Pe(s,n,r,i);o===void 0?n.delete(r):o!==i&&n.set(r,o)}else if(n instanceof Set)for(let r of Array.from(n)){let i=Pe(s,n,r,r);i===void 0?n.delete(
r):i!==r&&(n.delete(r),n.add(i))}else for(let[r,i]of Object.entries(n)){let o=Pe(s,n,r,i);o===void 0?delete n[r]:o!==i&&(n[r]=o)}return s.call(e,t,n)}Ir.applyReviver=Pe});var X=b(Pr=>{"use strict";var Ol=q();function $r(s,e,t){if(Array.isArray(s))return s.map((n,r)=>$r(n,String(r),t));if(s&&typeof s.toJSON=="function"){if(!t||!Ol.hasAnchor(s))return s.toJSON(e,t);let n={
aliasCount:0,count:1,res:void 0};t.anchors.set(s,n),t.onCreate=i=>{n.res=i,delete t.onCreate};let r=s.toJSON(e,t);return t.onCreate&&t.onCreate(r),r}return typeof s=="bigint"&&!t?.keep?Number(s):s}Pr.
toJS=$r});var kt=b(Dr=>{"use strict";var Al=Ss(),xr=q(),ql=X(),Ns=class{constructor(e){Object.defineProperty(this,xr.NODE_TYPE,{value:e})}clone(){let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:n,onAnchor:r,reviver:i}={}){if(!xr.isDocument(e))throw new TypeError("A document argument is required");let o={
anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,maxAliasCount:typeof n=="number"?n:100},a=ql.toJS(this,"",o);if(typeof r=="function")for(let{count:l,res:c}of o.anchors.values())r(c,l);return typeof i==
"function"?Al.applyReviver(i,{"":a},"",a):a}};Dr.NodeBase=Ns});var xe=b(jr=>{"use strict";var Ll=bt(),El=Me(),we=q(),Cl=kt(),_l=X(),Os=class extends Cl.NodeBase{constructor(e){super(we.ALIAS),this.source=e,Object.defineProperty(this,"tag",{set(){throw new Error("\
Alias nodes cannot have tags")}})}resolve(e,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let n;t?.aliasResolveCache?n=t.aliasResolveCache:(n=[],El.visit(e,{Node:(i,o)=>{
(we.isAlias(o)||we.hasAnchor(o))&&n.push(o)}}),t&&(t.aliasResolveCache=n));let r;for(let i of n){if(i===this)break;i.anchor===this.source&&(r=i)}if(r&&t){let{anchors:i,doc:o,maxAliasCount:a}=t,l=i.get(
r);if(l||(_l.toJS(r,null,t),l=i.get(r)),l?.res===void 0){let c="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(c)}if(a>=0&&(l.count+=1,l.aliasCount===0&&(l.aliasCount=
wt(o,r,i)),l.count*l.aliasCount>a)){let c="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(c)}}return r}toJSON(e,t){if(!t)return{source:this.source};let n=this.resolve(
t.doc,t);if(!n){let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(r)}return t.anchors.get(n).res}toString(e,t,n){let r=`*${this.source}`;if(e){
if(Ll.anchorIsValid(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(i)}if(e.implicitKey)
return`${r} `}return r}};function wt(s,e,t){if(we.isAlias(e)){let n=e.resolve(s),r=t&&n&&t.get(n);return r?r.count*r.aliasCount:0}else if(we.isCollection(e)){let n=0;for(let r of e.items){let i=wt(s,r,
t);i>n&&(n=i)}return n}else if(we.isPair(e)){let n=wt(s,e.key,t),r=wt(s,e.value,t);return Math.max(n,r)}return 1}jr.Alias=Os});var T=b(As=>{"use strict";var Tl=q(),Ml=kt(),Il=X(),$l=s=>!s||typeof s!="function"&&typeof s!="object",Z=class extends Ml.NodeBase{constructor(e){super(Tl.SCALAR),this.value=e}toJSON(e,t){return t?.keep?
this.value:Il.toJS(this.value,e,t)}toString(){return String(this.value)}};Z.BLOCK_FOLDED="BLOCK_FOLDED";Z.BLOCK_LITERAL="BLOCK_LITERAL";Z.PLAIN="PLAIN";Z.QUOTE_DOUBLE="QUOTE_DOUBLE";Z.QUOTE_SINGLE="QU\
OTE_SINGLE";As.Scalar=Z;As.isScalarValue=$l});var De=b(Br=>{"use strict";var Pl=xe(),le=q(),Fr=T(),xl="tag:yaml.org,2002:";function Dl(s,e,t){if(e){let n=t.filter(i=>i.tag===e),r=n.find(i=>!i.format)??n[0];if(!r)throw new Error(`Tag ${e} not foun\
d`);return r}return t.find(n=>n.identify?.(s)&&!n.format)}function jl(s,e,t){if(le.isDocument(s)&&(s=s.contents),le.isNode(s))return s;if(le.isPair(s)){let d=t.schema[le.MAP].createNode?.(t.schema,null,
t);return d.items.push(s),d}(s instanceof String||s instanceof Number||s instanceof Boolean||typeof BigInt<"u"&&s instanceof BigInt)&&(s=s.valueOf());let{aliasDuplicateObjects:n,onAnchor:r,onTagObj:i,
schema:o,sourceObjects:a}=t,l;if(n&&s&&typeof s=="object"){if(l=a.get(s),l)return l.anchor??(l.anchor=r(s)),new Pl.Alias(l.anchor);l={anchor:null,node:null},a.set(s,l)}e?.startsWith("!!")&&(e=xl+e.slice(
2));let c=Dl(s,e,o.tags);if(!c){if(s&&typeof s.toJSON=="function"&&(s=s.toJSON()),!s||typeof s!="object"){let d=new Fr.Scalar(s);return l&&(l.node=d),d}c=s instanceof Map?o[le.MAP]:Symbol.iterator in Object(
s)?o[le.SEQ]:o[le.MAP]}i&&(i(c),delete t.onTagObj);let u=c?.createNode?c.createNode(t.schema,s,t):typeof c?.nodeClass?.from=="function"?c.nodeClass.from(t.schema,s,t):new Fr.Scalar(s);return e?u.tag=e:
c.default||(u.tag=c.tag),l&&(l.node=u),u}Br.createNode=jl});var St=b(vt=>{"use strict";var Fl=De(),V=q(),Bl=kt();function qs(s,e,t){let n=t;for(let r=e.length-1;r>=0;--r){let i=e[r];if(typeof i=="number"&&Number.isInteger(i)&&i>=0){let o=[];o[i]=n,n=o}else n=new Map(
[[i,n]])}return Fl.createNode(n,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:s,sourceObjects:new Map})}var Yr=s=>s==
null||typeof s=="object"&&!!s[Symbol.iterator]().next().done,Ls=class extends Bl.NodeBase{constructor(e,t){super(e),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){
let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(t.schema=e),t.items=t.items.map(n=>V.isNode(n)||V.isPair(n)?n.clone(e):n),this.range&&(t.range=this.range.
slice()),t}addIn(e,t){if(Yr(e))this.add(t);else{let[n,...r]=e,i=this.get(n,!0);if(V.isCollection(i))i.addIn(r,t);else if(i===void 0&&this.schema)this.set(n,qs(this.schema,r,t));else throw new Error(`E\
xpected YAML collection at ${n}. Remaining path: ${r}`)}}deleteIn(e){let[t,...n]=e;if(n.length===0)return this.delete(t);let r=this.get(t,!0);if(V.isCollection(r))return r.deleteIn(n);throw new Error(
`Expected YAML collection at ${t}. Remaining path: ${n}`)}getIn(e,t){let[n,...r]=e,i=this.get(n,!0);return r.length===0?!t&&V.isScalar(i)?i.value:i:V.isCollection(i)?i.getIn(r,t):void 0}hasAllNullValues(e){
return this.items.every(t=>{if(!V.isPair(t))return!1;let n=t.value;return n==null||e&&V.isScalar(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(e){let[t,...n]=e;if(n.length===0)return this.
has(t);let r=this.get(t,!0);return V.isCollection(r)?r.hasIn(n):!1}setIn(e,t){let[n,...r]=e;if(r.length===0)this.set(n,t);else{let i=this.get(n,!0);if(V.isCollection(i))i.setIn(r,t);else if(i===void 0&&
this.schema)this.set(n,qs(this.schema,r,t));else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${r}`)}}};vt.Collection=Ls;vt.collectionFromPath=qs;vt.isEmptyPath=Yr});var je=b(Nt=>{"use strict";var Yl=s=>s.replace(/^(?!$)(?: $)?/gm,"#");function Es(s,e){return/^\n+$/.test(s)?s.substring(1):e?s.replace(/^(?! *$)/gm,e):s}var Kl=(s,e,t)=>s.endsWith(`
`)?Es(t,e):t.includes(`
`)?`
`+Es(t,e):(s.endsWith(" ")?"":" ")+t;Nt.indentComment=Es;Nt.lineComment=Kl;Nt.stringifyComment=Yl});var Rr=b(Fe=>{"use strict";var Rl="flow",Cs="block",Ot="quoted";function Ul(s,e,t="flow",{indentAtStart:n,lineWidth:r=80,minContentWidth:i=20,onFold:o,onOverflow:a}={}){if(!r||r<0)return s;r<i&&(i=0);
let l=Math.max(1+i,1+r-e.length);if(s.length<=l)return s;let c=[],u={},d=r-e.length;typeof n=="number"&&(n>r-Math.max(2,i)?c.push(0):d=r-n);let f,m,g=!1,p=-1,h=-1,y=-1;t===Cs&&(p=Kr(s,p,e.length),p!==
-1&&(d=p+l));for(let v;v=s[p+=1];){if(t===Ot&&v==="\\"){switch(h=p,s[p+1]){case"x":p+=3;break;case"u":p+=5;break;case"U":p+=9;break;default:p+=1}y=p}if(v===`
`)t===Cs&&(p=Kr(s,p,e.length)),d=p+e.length+l,f=void 0;else{if(v===" "&&m&&m!==" "&&m!==`
`&&m!=="	"){let S=s[p+1];S&&S!==" "&&S!==`
`&&S!=="	"&&(f=p)}if(p>=d)if(f)c.push(f),d=f+l,f=void 0;else if(t===Ot){for(;m===" "||m==="	";)m=v,v=s[p+=1],g=!0;let S=p>y+1?p-2:h-1;if(u[S])return s;c.push(S),u[S]=!0,d=S+l,f=void 0}else g=!0}m=v}if(g&&
a&&a(),c.length===0)return s;o&&o();let k=s.slice(0,c[0]);for(let v=0;v<c.length;++v){let S=c[v],N=c[v+1]||s.length;S===0?k=`
${e}${s.slice(0,N)}`:(t===Ot&&u[S]&&(k+=`${s[S]}\\`),k+=`
${e}${s.slice(S+1,N)}`)}return k}function Kr(s,e,t){let n=e,r=e+1,i=s[r];for(;i===" "||i==="	";)if(e<r+t)i=s[++e];else{do i=s[++e];while(i&&i!==`
`);n=e,r=e+1,i=s[r]}return n}Fe.FOLD_BLOCK=Cs;Fe.FOLD_FLOW=Rl;Fe.FOLD_QUOTED=Ot;Fe.foldFlowLines=Ul});var Ye=b(Ur=>{"use strict";var K=T(),ee=Rr(),qt=(s,e)=>({indentAtStart:e?s.indent.length:s.indentAtStart,lineWidth:s.options.lineWidth,minContentWidth:s.options.minContentWidth}),Lt=s=>/^(%|---|\.\.\.)/m.
test(s);function Vl(s,e,t){if(!e||e<0)return!1;let n=e-t,r=s.length;if(r<=n)return!1;for(let i=0,o=0;i<r;++i)if(s[i]===`
`){if(i-o>n)return!0;if(o=i+1,r-o<=n)return!1}return!0}function Be(s,e){let t=JSON.stringify(s);if(e.options.doubleQuotedAsJSON)return t;let{implicitKey:n}=e,r=e.options.doubleQuotedMinMultiLineLength,
i=e.indent||(Lt(s)?"  ":""),o="",a=0;for(let l=0,c=t[l];c;c=t[++l])if(c===" "&&t[l+1]==="\\"&&t[l+2]==="n"&&(o+=t.slice(a,l)+"\\ ",l+=1,a=l,c="\\"),c==="\\")switch(t[l+1]){case"u":{o+=t.slice(a,l);let u=t.
substr(l+2,4);switch(u){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";
break;case"2029":o+="\\P";break;default:u.substr(0,2)==="00"?o+="\\x"+u.substr(2):o+=t.substr(l,6)}l+=5,a=l+1}break;case"n":if(n||t[l+2]==='"'||t.length<r)l+=1;else{for(o+=t.slice(a,l)+`

`;t[l+2]==="\\"&&t[l+3]==="n"&&t[l+4]!=='"';)o+=`
`,l+=2;o+=i,t[l+2]===" "&&(o+="\\"),l+=1,a=l+1}break;default:l+=1}return o=a?o+t.slice(a):t,n?o:ee.foldFlowLines(o,i,ee.FOLD_QUOTED,qt(e,!1))}function _s(s,e){if(e.options.singleQuote===!1||e.implicitKey&&
s.includes(`
`)||/[ \t]\n|\n[ \t]/.test(s))return Be(s,e);let t=e.indent||(Lt(s)?"  ":""),n="'"+s.replace(/'/g,"''").replace(/\n+/g,`$&
${t}`)+"'";return e.implicitKey?n:ee.foldFlowLines(n,t,ee.FOLD_FLOW,qt(e,!1))}function ve(s,e){let{singleQuote:t}=e.options,n;if(t===!1)n=Be;else{let r=s.includes('"'),i=s.includes("'");r&&!i?n=_s:i&&
!r?n=Be:n=t?_s:Be}return n(s,e)}var Ts;try{Ts=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Ts=/\n+(?!\n|$)/g}function At({comment:s,type:e,value:t},n,r,i){let{blockQuote:o,commentString:a,lineWidth:l}=n.options;if(!o||/\n[\t ]+$/.test(t))return ve(t,n);let c=n.indent||(n.forceBlockIndent||
Lt(t)?"  ":""),u=o==="literal"?!0:o==="folded"||e===K.Scalar.BLOCK_FOLDED?!1:e===K.Scalar.BLOCK_LITERAL?!0:!Vl(t,l,c.length);if(!t)return u?`|
`:`>
`;let d,f;for(f=t.length;f>0;--f){let N=t[f-1];if(N!==`
`&&N!=="	"&&N!==" ")break}let m=t.substring(f),g=m.indexOf(`
`);g===-1?d="-":t===m||g!==m.length-1?(d="+",i&&i()):d="",m&&(t=t.slice(0,-m.length),m[m.length-1]===`
`&&(m=m.slice(0,-1)),m=m.replace(Ts,`$&${c}`));let p=!1,h,y=-1;for(h=0;h<t.length;++h){let N=t[h];if(N===" ")p=!0;else if(N===`
`)y=h;else break}let k=t.substring(0,y<h?y+1:h);k&&(t=t.substring(k.length),k=k.replace(/\n+/g,`$&${c}`));let S=(p?c?"2":"1":"")+d;if(s&&(S+=" "+a(s.replace(/ ?[\r\n]+/g," ")),r&&r()),!u){let N=t.replace(
/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`),O=!1,E=qt(n,!0);o!=="folded"&&e!==K.Scalar.BLOCK_FOLDED&&(E.onOverflow=()=>{O=!0});let w=ee.foldFlowLines(
`${k}${N}${m}`,c,ee.FOLD_BLOCK,E);if(!O)return`>${S}
${c}${w}`}return t=t.replace(/\n+/g,`$&${c}`),`|${S}
${c}${k}${t}${m}`}function Jl(s,e,t,n){let{type:r,value:i}=s,{actualString:o,implicitKey:a,indent:l,indentStep:c,inFlow:u}=e;if(a&&i.includes(`
`)||u&&/[[\]{},]/.test(i))return ve(i,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(i))return a||u||!i.includes(`
`)?ve(i,e):At(s,e,t,n);if(!a&&!u&&r!==K.Scalar.PLAIN&&i.includes(`
`))return At(s,e,t,n);if(Lt(i)){if(l==="")return e.forceBlockIndent=!0,At(s,e,t,n);if(a&&l===c)return ve(i,e)}let d=i.replace(/\n+/g,`$&
${l}`);if(o){let f=p=>p.default&&p.tag!=="tag:yaml.org,2002:str"&&p.test?.test(d),{compat:m,tags:g}=e.doc.schema;if(g.some(f)||m?.some(f))return ve(i,e)}return a?d:ee.foldFlowLines(d,l,ee.FOLD_FLOW,qt(
e,!1))}function Hl(s,e,t,n){let{implicitKey:r,inFlow:i}=e,o=typeof s.value=="string"?s:Object.assign({},s,{value:String(s.value)}),{type:a}=s;a!==K.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.
test(o.value)&&(a=K.Scalar.QUOTE_DOUBLE);let l=u=>{switch(u){case K.Scalar.BLOCK_FOLDED:case K.Scalar.BLOCK_LITERAL:return r||i?ve(o.value,e):At(o,e,t,n);case K.Scalar.QUOTE_DOUBLE:return Be(o.value,e);case K.
Scalar.QUOTE_SINGLE:return _s(o.value,e);case K.Scalar.PLAIN:return Jl(o,e,t,n);default:return null}},c=l(a);if(c===null){let{defaultKeyType:u,defaultStringType:d}=e.options,f=r&&u||d;if(c=l(f),c===null)
throw new Error(`Unsupported default string type ${f}`)}return c}Ur.stringifyString=Hl});var Ke=b(Ms=>{"use strict";var Wl=bt(),te=q(),zl=je(),Gl=Ye();function Ql(s,e){let t=Object.assign({blockQuote:!0,commentString:zl.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,
doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,
trueStr:"true",verifyAliasOrder:!0},s.schema.toStringOptions,e),n;switch(t.collectionStyle){case"block":n=!1;break;case"flow":n=!0;break;default:n=null}return{anchors:new Set,doc:s,flowCollectionPadding:t.
flowCollectionPadding?" ":"",indent:"",indentStep:typeof t.indent=="number"?" ".repeat(t.indent):"  ",inFlow:n,options:t}}function Xl(s,e){if(e.tag){let r=s.filter(i=>i.tag===e.tag);if(r.length>0)return r.
find(i=>i.format===e.format)??r[0]}let t,n;if(te.isScalar(e)){n=e.value;let r=s.filter(i=>i.identify?.(n));if(r.length>1){let i=r.filter(o=>o.test);i.length>0&&(r=i)}t=r.find(i=>i.format===e.format)??
r.find(i=>!i.format)}else n=e,t=s.find(r=>r.nodeClass&&n instanceof r.nodeClass);if(!t){let r=n?.constructor?.name??(n===null?"null":typeof n);throw new Error(`Tag not resolved for ${r} value`)}return t}
function Zl(s,e,{anchors:t,doc:n}){if(!n.directives)return"";let r=[],i=(te.isScalar(s)||te.isCollection(s))&&s.anchor;i&&Wl.anchorIsValid(i)&&(t.add(i),r.push(`&${i}`));let o=s.tag??(e.default?null:e.
tag);return o&&r.push(n.directives.tagString(o)),r.join(" ")}function ec(s,e,t,n){if(te.isPair(s))return s.toString(e,t,n);if(te.isAlias(s)){if(e.doc.directives)return s.toString(e);if(e.resolvedAliases?.
has(s))throw new TypeError("Cannot stringify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.add(s):e.resolvedAliases=new Set([s]),s=s.resolve(e.doc)}let r,i=te.isNode(s)?
s:e.doc.createNode(s,{onTagObj:l=>r=l});r??(r=Xl(e.doc.schema.tags,i));let o=Zl(i,r,e);o.length>0&&(e.indentAtStart=(e.indentAtStart??0)+o.length+1);let a=typeof r.stringify=="function"?r.stringify(i,
e,t,n):te.isScalar(i)?Gl.stringifyString(i,e,t,n):i.toString(e,t,n);return o?te.isScalar(i)||a[0]==="{"||a[0]==="["?`${o} ${a}`:`${o}
${e.indent}${a}`:a}Ms.createStringifyContext=Ql;Ms.stringify=ec});var Wr=b(Hr=>{"use strict";var W=q(),Vr=T(),Jr=Ke(),Re=je();function tc({key:s,value:e},t,n,r){let{allNullValues:i,doc:o,indent:a,indentStep:l,options:{commentString:c,indentSeq:u,simpleKeys:d}}=t,f=W.
isNode(s)&&s.comment||null;if(d){if(f)throw new Error("With simple keys, key nodes cannot have comments");if(W.isCollection(s)||!W.isNode(s)&&typeof s=="object"){let E="With simple keys, collection ca\
nnot be used as a key value";throw new Error(E)}}let m=!d&&(!s||f&&e==null&&!t.inFlow||W.isCollection(s)||(W.isScalar(s)?s.type===Vr.Scalar.BLOCK_FOLDED||s.type===Vr.Scalar.BLOCK_LITERAL:typeof s=="ob\
ject"));t=Object.assign({},t,{allNullValues:!1,implicitKey:!m&&(d||!i),indent:a+l});let g=!1,p=!1,h=Jr.stringify(s,t,()=>g=!0,()=>p=!0);if(!m&&!t.inFlow&&h.length>1024){if(d)throw new Error("With simp\
le keys, single line scalar must not span more than 1024 characters");m=!0}if(t.inFlow){if(i||e==null)return g&&n&&n(),h===""?"?":m?`? ${h}`:h}else if(i&&!d||e==null&&m)return h=`? ${h}`,f&&!g?h+=Re.lineComment(
h,t.indent,c(f)):p&&r&&r(),h;g&&(f=null),m?(f&&(h+=Re.lineComment(h,t.indent,c(f))),h=`? ${h}
${a}:`):(h=`${h}:`,f&&(h+=Re.lineComment(h,t.indent,c(f))));let y,k,v;W.isNode(e)?(y=!!e.spaceBefore,k=e.commentBefore,v=e.comment):(y=!1,k=null,v=null,e&&typeof e=="object"&&(e=o.createNode(e))),t.implicitKey=
!1,!m&&!f&&W.isScalar(e)&&(t.indentAtStart=h.length+1),p=!1,!u&&l.length>=2&&!t.inFlow&&!m&&W.isSeq(e)&&!e.flow&&!e.tag&&!e.anchor&&(t.indent=t.indent.substring(2));let S=!1,N=Jr.stringify(e,t,()=>S=!0,
()=>p=!0),O=" ";if(f||y||k){if(O=y?`
`:"",k){let E=c(k);O+=`
${Re.indentComment(E,t.indent)}`}N===""&&!t.inFlow?O===`
`&&v&&(O=`

`):O+=`
${t.indent}`}else if(!m&&W.isCollection(e)){let E=N[0],w=N.indexOf(`
`),M=w!==-1,z=t.inFlow??e.flow??e.items.length===0;if(M||!z){let me=!1;if(M&&(E==="&"||E==="!")){let I=N.indexOf(" ");E==="&"&&I!==-1&&I<w&&N[I+1]==="!"&&(I=N.indexOf(" ",I+1)),(I===-1||w<I)&&(me=!0)}
me||(O=`
${t.indent}`)}}else(N===""||N[0]===`
`)&&(O="");return h+=O+N,t.inFlow?S&&n&&n():v&&!S?h+=Re.lineComment(h,t.indent,c(v)):p&&r&&r(),h}Hr.stringifyPair=tc});var $s=b(Is=>{"use strict";var zr=require("process");function sc(s,...e){s==="debug"&&console.log(...e)}function nc(s,e){(s==="debug"||s==="warn")&&(typeof zr.emitWarning=="function"?zr.emitWarning(e):
console.warn(e))}Is.debug=sc;Is.warn=nc});var Mt=b(Tt=>{"use strict";var _t=q(),Gr=T(),Et="<<",Ct={identify:s=>s===Et||typeof s=="symbol"&&s.description===Et,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new Gr.
Scalar(Symbol(Et)),{addToJSMap:Qr}),stringify:()=>Et},rc=(s,e)=>(Ct.identify(e)||_t.isScalar(e)&&(!e.type||e.type===Gr.Scalar.PLAIN)&&Ct.identify(e.value))&&s?.doc.schema.tags.some(t=>t.tag===Ct.tag&&
t.default);function Qr(s,e,t){let n=Xr(s,t);if(_t.isSeq(n))for(let r of n.items)Ps(s,e,r);else if(Array.isArray(n))for(let r of n)Ps(s,e,r);else Ps(s,e,n)}function Ps(s,e,t){let n=Xr(s,t);if(!_t.isMap(
n))throw new Error("Merge sources must be maps or map aliases");let r=n.toJSON(null,s,Map);for(let[i,o]of r)e instanceof Map?e.has(i)||e.set(i,o):e instanceof Set?e.add(i):Object.prototype.hasOwnProperty.
call(e,i)||Object.defineProperty(e,i,{value:o,writable:!0,enumerable:!0,configurable:!0});return e}function Xr(s,e){return s&&_t.isAlias(e)?e.resolve(s.doc,s):e}Tt.addMergeToJSMap=Qr;Tt.isMergeKey=rc;
Tt.merge=Ct});var Ds=b(ti=>{"use strict";var ic=$s(),Zr=Mt(),oc=Ke(),ei=q(),xs=X();function ac(s,e,{key:t,value:n}){if(ei.isNode(t)&&t.addToJSMap)t.addToJSMap(s,e,n);else if(Zr.isMergeKey(s,t))Zr.addMergeToJSMap(s,
e,n);else{let r=xs.toJS(t,"",s);if(e instanceof Map)e.set(r,xs.toJS(n,r,s));else if(e instanceof Set)e.add(r);else{let i=lc(t,r,s),o=xs.toJS(n,i,s);i in e?Object.defineProperty(e,i,{value:o,writable:!0,
enumerable:!0,configurable:!0}):e[i]=o}}return e}function lc(s,e,t){if(e===null)return"";if(typeof e!="object")return String(e);if(ei.isNode(s)&&t?.doc){let n=oc.createStringifyContext(t.doc,{});n.anchors=
new Set;for(let i of t.anchors.keys())n.anchors.add(i.anchor);n.inFlow=!0,n.inStringifyKey=!0;let r=s.toString(n);if(!t.mapKeyWarned){let i=JSON.stringify(r);i.length>40&&(i=i.substring(0,36)+'..."'),
ic.warn(t.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),t.mapKeyWarned=!0}return r}return JSON.stringify(
e)}ti.addPairToJSMap=ac});var se=b(js=>{"use strict";var si=De(),cc=Wr(),uc=Ds(),It=q();function dc(s,e,t){let n=si.createNode(s,void 0,t),r=si.createNode(e,void 0,t);return new $t(n,r)}var $t=class s{constructor(e,t=null){Object.
defineProperty(this,It.NODE_TYPE,{value:It.PAIR}),this.key=e,this.value=t}clone(e){let{key:t,value:n}=this;return It.isNode(t)&&(t=t.clone(e)),It.isNode(n)&&(n=n.clone(e)),new s(t,n)}toJSON(e,t){let n=t?.
mapAsMap?new Map:{};return uc.addPairToJSMap(t,n,this)}toString(e,t,n){return e?.doc?cc.stringifyPair(this,e,t,n):JSON.stringify(this)}};js.Pair=$t;js.createPair=dc});var Fs=b(ri=>{"use strict";var ce=q(),ni=Ke(),Pt=je();function fc(s,e,t){return(e.inFlow??s.flow?mc:pc)(s,e,t)}function pc({comment:s,items:e},t,{blockItemPrefix:n,flowChars:r,itemIndent:i,onChompKeep:o,
onComment:a}){let{indent:l,options:{commentString:c}}=t,u=Object.assign({},t,{indent:i,type:null}),d=!1,f=[];for(let g=0;g<e.length;++g){let p=e[g],h=null;if(ce.isNode(p))!d&&p.spaceBefore&&f.push(""),
xt(t,f,p.commentBefore,d),p.comment&&(h=p.comment);else if(ce.isPair(p)){let k=ce.isNode(p.key)?p.key:null;k&&(!d&&k.spaceBefore&&f.push(""),xt(t,f,k.commentBefore,d))}d=!1;let y=ni.stringify(p,u,()=>h=
null,()=>d=!0);h&&(y+=Pt.lineComment(y,i,c(h))),d&&h&&(d=!1),f.push(n+y)}let m;if(f.length===0)m=r.start+r.end;else{m=f[0];for(let g=1;g<f.length;++g){let p=f[g];m+=p?`
${l}${p}`:`
`}}return s?(m+=`
`+Pt.indentComment(c(s),l),a&&a()):d&&o&&o(),m}function mc({items:s},e,{flowChars:t,itemIndent:n}){let{indent:r,indentStep:i,flowCollectionPadding:o,options:{commentString:a}}=e;n+=i;let l=Object.assign(
{},e,{indent:n,inFlow:!0,type:null}),c=!1,u=0,d=[];for(let g=0;g<s.length;++g){let p=s[g],h=null;if(ce.isNode(p))p.spaceBefore&&d.push(""),xt(e,d,p.commentBefore,!1),p.comment&&(h=p.comment);else if(ce.
isPair(p)){let k=ce.isNode(p.key)?p.key:null;k&&(k.spaceBefore&&d.push(""),xt(e,d,k.commentBefore,!1),k.comment&&(c=!0));let v=ce.isNode(p.value)?p.value:null;v?(v.comment&&(h=v.comment),v.commentBefore&&
(c=!0)):p.value==null&&k?.comment&&(h=k.comment)}h&&(c=!0);let y=ni.stringify(p,l,()=>h=null);c||(c=d.length>u||y.includes(`
`)),g<s.length-1?y+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(c||(c=d.reduce((k,v)=>k+v.length+2,2)+(y.length+2)>e.options.lineWidth)),c&&(y+=",")),h&&(y+=Pt.lineComment(y,n,a(h))),d.push(
y),u=d.length}let{start:f,end:m}=t;if(d.length===0)return f+m;if(!c){let g=d.reduce((p,h)=>p+h.length+2,2);c=e.options.lineWidth>0&&g>e.options.lineWidth}if(c){let g=f;for(let p of d)g+=p?`
${i}${r}${p}`:`
`;return`${g}
${r}${m}`}else return`${f}${o}${d.join(" ")}${o}${m}`}function xt({indent:s,options:{commentString:e}},t,n,r){if(n&&r&&(n=n.replace(/^\n+/,"")),n){let i=Pt.indentComment(e(n),s);t.push(i.trimStart())}}
ri.stringifyCollection=fc});var re=b(Ys=>{"use strict";var hc=Fs(),gc=Ds(),yc=St(),ne=q(),Dt=se(),bc=T();function Ue(s,e){let t=ne.isScalar(e)?e.value:e;for(let n of s)if(ne.isPair(n)&&(n.key===e||n.key===t||ne.isScalar(n.key)&&
n.key.value===t))return n}var Bs=class extends yc.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){super(ne.MAP,e),this.items=[]}static from(e,t,n){let{keepUndefined:r,replacer:i}=n,
o=new this(e),a=(l,c)=>{if(typeof i=="function")c=i.call(t,l,c);else if(Array.isArray(i)&&!i.includes(l))return;(c!==void 0||r)&&o.items.push(Dt.createPair(l,c,n))};if(t instanceof Map)for(let[l,c]of t)
a(l,c);else if(t&&typeof t=="object")for(let l of Object.keys(t))a(l,t[l]);return typeof e.sortMapEntries=="function"&&o.items.sort(e.sortMapEntries),o}add(e,t){let n;ne.isPair(e)?n=e:!e||typeof e!="o\
bject"||!("key"in e)?n=new Dt.Pair(e,e?.value):n=new Dt.Pair(e.key,e.value);let r=Ue(this.items,n.key),i=this.schema?.sortMapEntries;if(r){if(!t)throw new Error(`Key ${n.key} already set`);ne.isScalar(
r.value)&&bc.isScalarValue(n.value)?r.value.value=n.value:r.value=n.value}else if(i){let o=this.items.findIndex(a=>i(n,a)<0);o===-1?this.items.push(n):this.items.splice(o,0,n)}else this.items.push(n)}delete(e){
let t=Ue(this.items,e);return t?this.items.splice(this.items.indexOf(t),1).length>0:!1}get(e,t){let r=Ue(this.items,e)?.value;return(!t&&ne.isScalar(r)?r.value:r)??void 0}has(e){return!!Ue(this.items,
e)}set(e,t){this.add(new Dt.Pair(e,t),!0)}toJSON(e,t,n){let r=n?new n:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(r);for(let i of this.items)gc.addPairToJSMap(t,r,i);return r}toString(e,t,n){if(!e)
return JSON.stringify(this);for(let r of this.items)if(!ne.isPair(r))throw new Error(`Map items must all be pairs; found ${JSON.stringify(r)} instead`);return!e.allNullValues&&this.hasAllNullValues(!1)&&
(e=Object.assign({},e,{allNullValues:!0})),hc.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:n,onComment:t})}};Ys.YAMLMap=Bs;Ys.findPair=
Ue});var Se=b(oi=>{"use strict";var kc=q(),ii=re(),wc={collection:"map",default:!0,nodeClass:ii.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(s,e){return kc.isMap(s)||e("Expected a mapping for this tag"),s},
createNode:(s,e,t)=>ii.YAMLMap.from(s,e,t)};oi.map=wc});var ie=b(ai=>{"use strict";var vc=De(),Sc=Fs(),Nc=St(),Ft=q(),Oc=T(),Ac=X(),Ks=class extends Nc.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){super(Ft.SEQ,e),this.items=
[]}add(e){this.items.push(e)}delete(e){let t=jt(e);return typeof t!="number"?!1:this.items.splice(t,1).length>0}get(e,t){let n=jt(e);if(typeof n!="number")return;let r=this.items[n];return!t&&Ft.isScalar(
r)?r.value:r}has(e){let t=jt(e);return typeof t=="number"&&t<this.items.length}set(e,t){let n=jt(e);if(typeof n!="number")throw new Error(`Expected a valid index, not ${e}.`);let r=this.items[n];Ft.isScalar(
r)&&Oc.isScalarValue(t)?r.value=t:this.items[n]=t}toJSON(e,t){let n=[];t?.onCreate&&t.onCreate(n);let r=0;for(let i of this.items)n.push(Ac.toJS(i,String(r++),t));return n}toString(e,t,n){return e?Sc.
stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:n,onComment:t}):JSON.stringify(this)}static from(e,t,n){let{replacer:r}=n,i=new this(
e);if(t&&Symbol.iterator in Object(t)){let o=0;for(let a of t){if(typeof r=="function"){let l=t instanceof Set?a:String(o++);a=r.call(t,l,a)}i.items.push(vc.createNode(a,void 0,n))}}return i}};function jt(s){
let e=Ft.isScalar(s)?s.value:s;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.isInteger(e)&&e>=0?e:null}ai.YAMLSeq=Ks});var Ne=b(ci=>{"use strict";var qc=q(),li=ie(),Lc={collection:"seq",default:!0,nodeClass:li.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(s,e){return qc.isSeq(s)||e("Expected a sequence for this tag"),s},
createNode:(s,e,t)=>li.YAMLSeq.from(s,e,t)};ci.seq=Lc});var Ve=b(ui=>{"use strict";var Ec=Ye(),Cc={identify:s=>typeof s=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:s=>s,stringify(s,e,t,n){return e=Object.assign({actualString:!0},e),Ec.stringifyString(
s,e,t,n)}};ui.string=Cc});var Bt=b(pi=>{"use strict";var di=T(),fi={identify:s=>s==null,createNode:()=>new di.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new di.Scalar(null),stringify:({
source:s},e)=>typeof s=="string"&&fi.test.test(s)?s:e.options.nullStr};pi.nullTag=fi});var Rs=b(hi=>{"use strict";var _c=T(),mi={identify:s=>typeof s=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:s=>new _c.Scalar(s[0]==="t"||s[0]==="\
T"),stringify({source:s,value:e},t){if(s&&mi.test.test(s)){let n=s[0]==="t"||s[0]==="T";if(e===n)return s}return e?t.options.trueStr:t.options.falseStr}};hi.boolTag=mi});var Oe=b(gi=>{"use strict";function Tc({format:s,minFractionDigits:e,tag:t,value:n}){if(typeof n=="bigint")return String(n);let r=typeof n=="number"?n:Number(n);if(!isFinite(r))return isNaN(r)?".nan":
r<0?"-.inf":".inf";let i=Object.is(n,-0)?"-0":JSON.stringify(n);if(!s&&e&&(!t||t==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let o=i.indexOf(".");o<0&&(o=i.length,i+=".");let a=e-
(i.length-o-1);for(;a-- >0;)i+="0"}return i}gi.stringifyNumber=Tc});var Vs=b(Yt=>{"use strict";var Mc=T(),Us=Oe(),Ic={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:s=>s.slice(-3).toLowerCase()===
"nan"?NaN:s[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Us.stringifyNumber},$c={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:s=>parseFloat(s),stringify(s){let e=Number(s.value);return isFinite(e)?e.toExponential():Us.stringifyNumber(s)}},Pc={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(s){let e=new Mc.Scalar(parseFloat(s)),t=s.indexOf(".");return t!==-1&&s[s.length-1]==="0"&&(e.minFractionDigits=s.length-t-1),e},stringify:Us.stringifyNumber};Yt.float=Pc;Yt.floatExp=$c;Yt.floatNaN=
Ic});var Hs=b(Rt=>{"use strict";var yi=Oe(),Kt=s=>typeof s=="bigint"||Number.isInteger(s),Js=(s,e,t,{intAsBigInt:n})=>n?BigInt(s):parseInt(s.substring(e),t);function bi(s,e,t){let{value:n}=s;return Kt(n)&&
n>=0?t+n.toString(e):yi.stringifyNumber(s)}var xc={identify:s=>Kt(s)&&s>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(s,e,t)=>Js(s,2,8,t),stringify:s=>bi(s,8,"0o")},
Dc={identify:Kt,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(s,e,t)=>Js(s,0,10,t),stringify:yi.stringifyNumber},jc={identify:s=>Kt(s)&&s>=0,default:!0,tag:"tag:yaml.org,2002:in\
t",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(s,e,t)=>Js(s,2,16,t),stringify:s=>bi(s,16,"0x")};Rt.int=Dc;Rt.intHex=jc;Rt.intOct=xc});var wi=b(ki=>{"use strict";var Fc=Se(),Bc=Bt(),Yc=Ne(),Kc=Ve(),Rc=Rs(),Ws=Vs(),zs=Hs(),Uc=[Fc.map,Yc.seq,Kc.string,Bc.nullTag,Rc.boolTag,zs.intOct,zs.int,zs.intHex,Ws.floatNaN,Ws.floatExp,Ws.float];ki.
schema=Uc});var Ni=b(Si=>{"use strict";var Vc=T(),Jc=Se(),Hc=Ne();function vi(s){return typeof s=="bigint"||Number.isInteger(s)}var Ut=({value:s})=>JSON.stringify(s),Wc=[{identify:s=>typeof s=="string",default:!0,
tag:"tag:yaml.org,2002:str",resolve:s=>s,stringify:Ut},{identify:s=>s==null,createNode:()=>new Vc.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:Ut},{identify:s=>typeof s==
"boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:s=>s==="true",stringify:Ut},{identify:vi,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(s,e,{
intAsBigInt:t})=>t?BigInt(s):parseInt(s,10),stringify:({value:s})=>vi(s)?s.toString():JSON.stringify(s)},{identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:s=>parseFloat(s),stringify:Ut}],zc={default:!0,tag:"",test:/^/,resolve(s,e){return e(`Unresolved plain scalar ${JSON.stringify(s)}`),s}},Gc=[Jc.map,Hc.seq].concat(Wc,zc);Si.schema=Gc});var Qs=b(Oi=>{"use strict";var Je=require("buffer"),Gs=T(),Qc=Ye(),Xc={identify:s=>s instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(s,e){if(typeof Je.Buffer=="function")return Je.
Buffer.from(s,"base64");if(typeof atob=="function"){let t=atob(s.replace(/[\n\r]/g,"")),n=new Uint8Array(t.length);for(let r=0;r<t.length;++r)n[r]=t.charCodeAt(r);return n}else return e("This environm\
ent does not support reading binary tags; either Buffer or atob is required"),s},stringify({comment:s,type:e,value:t},n,r,i){if(!t)return"";let o=t,a;if(typeof Je.Buffer=="function")a=o instanceof Je.
Buffer?o.toString("base64"):Je.Buffer.from(o.buffer).toString("base64");else if(typeof btoa=="function"){let l="";for(let c=0;c<o.length;++c)l+=String.fromCharCode(o[c]);a=btoa(l)}else throw new Error(
"This environment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=Gs.Scalar.BLOCK_LITERAL),e!==Gs.Scalar.QUOTE_DOUBLE){let l=Math.max(n.options.lineWidth-n.indent.length,
n.options.minContentWidth),c=Math.ceil(a.length/l),u=new Array(c);for(let d=0,f=0;d<c;++d,f+=l)u[d]=a.substr(f,l);a=u.join(e===Gs.Scalar.BLOCK_LITERAL?`
`:" ")}return Qc.stringifyString({comment:s,type:e,value:a},n,r,i)}};Oi.binary=Xc});var Ht=b(Jt=>{"use strict";var Vt=q(),Xs=se(),Zc=T(),eu=ie();function Ai(s,e){if(Vt.isSeq(s))for(let t=0;t<s.items.length;++t){let n=s.items[t];if(!Vt.isPair(n)){if(Vt.isMap(n)){n.items.length>1&&e("E\
ach pair must have its own sequence indicator");let r=n.items[0]||new Xs.Pair(new Zc.Scalar(null));if(n.commentBefore&&(r.key.commentBefore=r.key.commentBefore?`${n.commentBefore}
${r.key.commentBefore}`:n.commentBefore),n.comment){let i=r.value??r.key;i.comment=i.comment?`${n.comment}
${i.comment}`:n.comment}n=r}s.items[t]=Vt.isPair(n)?n:new Xs.Pair(n)}}else e("Expected a sequence for this tag");return s}function qi(s,e,t){let{replacer:n}=t,r=new eu.YAMLSeq(s);r.tag="tag:yaml.org,2\
002:pairs";let i=0;if(e&&Symbol.iterator in Object(e))for(let o of e){typeof n=="function"&&(o=n.call(e,String(i++),o));let a,l;if(Array.isArray(o))if(o.length===2)a=o[0],l=o[1];else throw new TypeError(
`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let c=Object.keys(o);if(c.length===1)a=c[0],l=o[a];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else
a=o;r.items.push(Xs.createPair(a,l,t))}return r}var tu={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Ai,createNode:qi};Jt.createPairs=qi;Jt.pairs=tu;Jt.resolvePairs=Ai});var tn=b(en=>{"use strict";var Li=q(),Zs=X(),He=re(),su=ie(),Ei=Ht(),ue=class s extends su.YAMLSeq{constructor(){super(),this.add=He.YAMLMap.prototype.add.bind(this),this.delete=He.YAMLMap.prototype.delete.
bind(this),this.get=He.YAMLMap.prototype.get.bind(this),this.has=He.YAMLMap.prototype.has.bind(this),this.set=He.YAMLMap.prototype.set.bind(this),this.tag=s.tag}toJSON(e,t){if(!t)return super.toJSON(e);
let n=new Map;t?.onCreate&&t.onCreate(n);for(let r of this.items){let i,o;if(Li.isPair(r)?(i=Zs.toJS(r.key,"",t),o=Zs.toJS(r.value,i,t)):i=Zs.toJS(r,"",t),n.has(i))throw new Error("Ordered maps must n\
ot include duplicate keys");n.set(i,o)}return n}static from(e,t,n){let r=Ei.createPairs(e,t,n),i=new this;return i.items=r.items,i}};ue.tag="tag:yaml.org,2002:omap";var nu={collection:"seq",identify:s=>s instanceof
Map,nodeClass:ue,default:!1,tag:"tag:yaml.org,2002:omap",resolve(s,e){let t=Ei.resolvePairs(s,e),n=[];for(let{key:r}of t.items)Li.isScalar(r)&&(n.includes(r.value)?e(`Ordered maps must not include dup\
licate keys: ${r.value}`):n.push(r.value));return Object.assign(new ue,t)},createNode:(s,e,t)=>ue.from(s,e,t)};en.YAMLOMap=ue;en.omap=nu});var Ii=b(sn=>{"use strict";var Ci=T();function _i({value:s,source:e},t){return e&&(s?Ti:Mi).test.test(e)?e:s?t.options.trueStr:t.options.falseStr}var Ti={identify:s=>s===!0,default:!0,tag:"tag:yaml.or\
g,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Ci.Scalar(!0),stringify:_i},Mi={identify:s=>s===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve:()=>new Ci.Scalar(!1),stringify:_i};sn.falseTag=Mi;sn.trueTag=Ti});var $i=b(Wt=>{"use strict";var ru=T(),nn=Oe(),iu={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:s=>s.slice(-3).toLowerCase()===
"nan"?NaN:s[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:nn.stringifyNumber},ou={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:s=>parseFloat(s.replace(/_/g,"")),stringify(s){let e=Number(s.value);return isFinite(e)?e.toExponential():nn.stringifyNumber(s)}},au={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.or\
g,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(s){let e=new ru.Scalar(parseFloat(s.replace(/_/g,""))),t=s.indexOf(".");if(t!==-1){let n=s.substring(t+1).replace(/_/g,"");n[n.length-1]===
"0"&&(e.minFractionDigits=n.length)}return e},stringify:nn.stringifyNumber};Wt.float=au;Wt.floatExp=ou;Wt.floatNaN=iu});var xi=b(ze=>{"use strict";var Pi=Oe(),We=s=>typeof s=="bigint"||Number.isInteger(s);function zt(s,e,t,{intAsBigInt:n}){let r=s[0];if((r==="-"||r==="+")&&(e+=1),s=s.substring(e).replace(/_/g,""),n){switch(t){case 2:
s=`0b${s}`;break;case 8:s=`0o${s}`;break;case 16:s=`0x${s}`;break}let o=BigInt(s);return r==="-"?BigInt(-1)*o:o}let i=parseInt(s,t);return r==="-"?-1*i:i}function rn(s,e,t){let{value:n}=s;if(We(n)){let r=n.
toString(e);return n<0?"-"+t+r.substr(1):t+r}return Pi.stringifyNumber(s)}var lu={identify:We,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(s,e,t)=>zt(s,2,2,t),stringify:s=>rn(
s,2,"0b")},cu={identify:We,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(s,e,t)=>zt(s,1,8,t),stringify:s=>rn(s,8,"0")},uu={identify:We,default:!0,tag:"tag:yaml.or\
g,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(s,e,t)=>zt(s,0,10,t),stringify:Pi.stringifyNumber},du={identify:We,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(s,e,t)=>zt(
s,2,16,t),stringify:s=>rn(s,16,"0x")};ze.int=uu;ze.intBin=lu;ze.intHex=du;ze.intOct=cu});var an=b(on=>{"use strict";var Xt=q(),Gt=se(),Qt=re(),de=class s extends Qt.YAMLMap{constructor(e){super(e),this.tag=s.tag}add(e){let t;Xt.isPair(e)?t=e:e&&typeof e=="object"&&"key"in e&&"value"in e&&
e.value===null?t=new Gt.Pair(e.key,null):t=new Gt.Pair(e,null),Qt.findPair(this.items,t.key)||this.items.push(t)}get(e,t){let n=Qt.findPair(this.items,e);return!t&&Xt.isPair(n)?Xt.isScalar(n.key)?n.key.
value:n.key:n}set(e,t){if(typeof t!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);let n=Qt.findPair(this.items,e);n&&!t?this.items.splice(this.
items.indexOf(n),1):!n&&t&&this.items.push(new Gt.Pair(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,n){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(
Object.assign({},e,{allNullValues:!0}),t,n);throw new Error("Set items must all have null values")}static from(e,t,n){let{replacer:r}=n,i=new this(e);if(t&&Symbol.iterator in Object(t))for(let o of t)
typeof r=="function"&&(o=r.call(t,o,o)),i.items.push(Gt.createPair(o,null,n));return i}};de.tag="tag:yaml.org,2002:set";var fu={collection:"map",identify:s=>s instanceof Set,nodeClass:de,default:!1,tag:"\
tag:yaml.org,2002:set",createNode:(s,e,t)=>de.from(s,e,t),resolve(s,e){if(Xt.isMap(s)){if(s.hasAllNullValues(!0))return Object.assign(new de,s);e("Set items must all have null values")}else e("Expecte\
d a mapping for this tag");return s}};on.YAMLSet=de;on.set=fu});var cn=b(Zt=>{"use strict";var pu=Oe();function ln(s,e){let t=s[0],n=t==="-"||t==="+"?s.substring(1):s,r=o=>e?BigInt(o):Number(o),i=n.replace(/_/g,"").split(":").reduce((o,a)=>o*r(60)+r(a),r(0));return t===
"-"?r(-1)*i:i}function Di(s){let{value:e}=s,t=o=>o;if(typeof e=="bigint")t=o=>BigInt(o);else if(isNaN(e)||!isFinite(e))return pu.stringifyNumber(s);let n="";e<0&&(n="-",e*=t(-1));let r=t(60),i=[e%r];return e<
60?i.unshift(0):(e=(e-i[0])/r,i.unshift(e%r),e>=60&&(e=(e-i[0])/r,i.unshift(e))),n+i.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var mu={identify:s=>typeof s=="bigint"||Number.
isInteger(s),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(s,e,{intAsBigInt:t})=>ln(s,t),stringify:Di},hu={identify:s=>typeof s=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:s=>ln(s,!1),stringify:Di},ji={identify:s=>s instanceof Date,default:!0,tag:"tag:yaml.org,2002:t\
imestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(s){let e=s.match(
ji.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,t,n,r,i,o,a]=e.map(Number),l=e[7]?Number((e[7]+"00").substr(1,3)):0,c=Date.UTC(t,n-1,r,i||0,o||0,a||0,l),u=e[8];
if(u&&u!=="Z"){let d=ln(u,!1);Math.abs(d)<30&&(d*=60),c-=6e4*d}return new Date(c)},stringify:({value:s})=>s?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};Zt.floatTime=hu;Zt.intTime=mu;Zt.timestamp=
ji});var Yi=b(Bi=>{"use strict";var gu=Se(),yu=Bt(),bu=Ne(),ku=Ve(),wu=Qs(),Fi=Ii(),un=$i(),es=xi(),vu=Mt(),Su=tn(),Nu=Ht(),Ou=an(),dn=cn(),Au=[gu.map,bu.seq,ku.string,yu.nullTag,Fi.trueTag,Fi.falseTag,es.
intBin,es.intOct,es.int,es.intHex,un.floatNaN,un.floatExp,un.float,wu.binary,vu.merge,Su.omap,Nu.pairs,Ou.set,dn.intTime,dn.floatTime,dn.timestamp];Bi.schema=Au});var Qi=b(mn=>{"use strict";var Vi=Se(),qu=Bt(),Ji=Ne(),Lu=Ve(),Eu=Rs(),fn=Vs(),pn=Hs(),Cu=wi(),_u=Ni(),Hi=Qs(),Ge=Mt(),Wi=tn(),zi=Ht(),Ki=Yi(),Gi=an(),ts=cn(),Ri=new Map([["core",Cu.schema],["failsafe",
[Vi.map,Ji.seq,Lu.string]],["json",_u.schema],["yaml11",Ki.schema],["yaml-1.1",Ki.schema]]),Ui={binary:Hi.binary,bool:Eu.boolTag,float:fn.float,floatExp:fn.floatExp,floatNaN:fn.floatNaN,floatTime:ts.floatTime,
int:pn.int,intHex:pn.intHex,intOct:pn.intOct,intTime:ts.intTime,map:Vi.map,merge:Ge.merge,null:qu.nullTag,omap:Wi.omap,pairs:zi.pairs,seq:Ji.seq,set:Gi.set,timestamp:ts.timestamp},Tu={"tag:yaml.org,20\
02:binary":Hi.binary,"tag:yaml.org,2002:merge":Ge.merge,"tag:yaml.org,2002:omap":Wi.omap,"tag:yaml.org,2002:pairs":zi.pairs,"tag:yaml.org,2002:set":Gi.set,"tag:yaml.org,2002:timestamp":ts.timestamp};function Mu(s,e,t){
let n=Ri.get(e);if(n&&!s)return t&&!n.includes(Ge.merge)?n.concat(Ge.merge):n.slice();let r=n;if(!r)if(Array.isArray(s))r=[];else{let i=Array.from(Ri.keys()).filter(o=>o!=="yaml11").map(o=>JSON.stringify(
o)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${i} or define customTags array`)}if(Array.isArray(s))for(let i of s)r=r.concat(i);else typeof s=="function"&&(r=s(r.slice()));return t&&
(r=r.concat(Ge.merge)),r.reduce((i,o)=>{let a=typeof o=="string"?Ui[o]:o;if(!a){let l=JSON.stringify(o),c=Object.keys(Ui).map(u=>JSON.stringify(u)).join(", ");throw new Error(`Unknown custom tag ${l};\
 use one of ${c}`)}return i.includes(a)||i.push(a),i},[])}mn.coreKnownTags=Tu;mn.getTags=Mu});var yn=b(Xi=>{"use strict";var hn=q(),Iu=Se(),$u=Ne(),Pu=Ve(),ss=Qi(),xu=(s,e)=>s.key<e.key?-1:s.key>e.key?1:0,gn=class s{constructor({compat:e,customTags:t,merge:n,resolveKnownTags:r,schema:i,sortMapEntries:o,
toStringDefaults:a}){this.compat=Array.isArray(e)?ss.getTags(e,"compat"):e?ss.getTags(null,e):null,this.name=typeof i=="string"&&i||"core",this.knownTags=r?ss.coreKnownTags:{},this.tags=ss.getTags(t,this.
name,n),this.toStringOptions=a??null,Object.defineProperty(this,hn.MAP,{value:Iu.map}),Object.defineProperty(this,hn.SCALAR,{value:Pu.string}),Object.defineProperty(this,hn.SEQ,{value:$u.seq}),this.sortMapEntries=
typeof o=="function"?o:o===!0?xu:null}clone(){let e=Object.create(s.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}};Xi.Schema=gn});var eo=b(Zi=>{"use strict";var Du=q(),bn=Ke(),Qe=je();function ju(s,e){let t=[],n=e.directives===!0;if(e.directives!==!1&&s.directives){let l=s.directives.toString(s);l?(t.push(l),n=!0):s.directives.docStart&&
(n=!0)}n&&t.push("---");let r=bn.createStringifyContext(s,e),{commentString:i}=r.options;if(s.commentBefore){t.length!==1&&t.unshift("");let l=i(s.commentBefore);t.unshift(Qe.indentComment(l,""))}let o=!1,
a=null;if(s.contents){if(Du.isNode(s.contents)){if(s.contents.spaceBefore&&n&&t.push(""),s.contents.commentBefore){let u=i(s.contents.commentBefore);t.push(Qe.indentComment(u,""))}r.forceBlockIndent=!!s.
comment,a=s.contents.comment}let l=a?void 0:()=>o=!0,c=bn.stringify(s.contents,r,()=>a=null,l);a&&(c+=Qe.lineComment(c,"",i(a))),(c[0]==="|"||c[0]===">")&&t[t.length-1]==="---"?t[t.length-1]=`--- ${c}`:
t.push(c)}else t.push(bn.stringify(s.contents,r));if(s.directives?.docEnd)if(s.comment){let l=i(s.comment);l.includes(`
`)?(t.push("..."),t.push(Qe.indentComment(l,""))):t.push(`... ${l}`)}else t.push("...");else{let l=s.comment;l&&o&&(l=l.replace(/^\n+/,"")),l&&((!o||a)&&t[t.length-1]!==""&&t.push(""),t.push(Qe.indentComment(
i(l),"")))}return t.join(`
`)+`
`}Zi.stringifyDocument=ju});var Xe=b(to=>{"use strict";var Fu=xe(),Ae=St(),B=q(),Bu=se(),Yu=X(),Ku=yn(),Ru=eo(),kn=bt(),Uu=Ss(),Vu=De(),wn=vs(),vn=class s{constructor(e,t,n){this.commentBefore=null,this.comment=null,this.errors=
[],this.warnings=[],Object.defineProperty(this,B.NODE_TYPE,{value:B.DOC});let r=null;typeof t=="function"||Array.isArray(t)?r=t:n===void 0&&t&&(n=t,t=void 0);let i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,
logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},n);this.options=i;let{version:o}=i;n?._directives?(this.directives=n._directives.atDocument(),this.directives.yaml.
explicit&&(o=this.directives.yaml.version)):this.directives=new wn.Directives({version:o}),this.setSchema(o,n),this.contents=e===void 0?null:this.createNode(e,r,n)}clone(){let e=Object.create(s.prototype,
{[B.NODE_TYPE]:{value:B.DOC}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.slice(),e.options=Object.assign({},this.options),this.
directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=B.isNode(this.contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),
e}add(e){qe(this.contents)&&this.contents.add(e)}addIn(e,t){qe(this.contents)&&this.contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){let n=kn.anchorNames(this);e.anchor=!t||n.has(t)?kn.findNewAnchor(
t||"a",n):t}return new Fu.Alias(e.anchor)}createNode(e,t,n){let r;if(typeof t=="function")e=t.call({"":e},"",e),r=t;else if(Array.isArray(t)){let h=k=>typeof k=="number"||k instanceof String||k instanceof
Number,y=t.filter(h).map(String);y.length>0&&(t=t.concat(y)),r=t}else n===void 0&&t&&(n=t,t=void 0);let{aliasDuplicateObjects:i,anchorPrefix:o,flow:a,keepUndefined:l,onTagObj:c,tag:u}=n??{},{onAnchor:d,
setAnchors:f,sourceObjects:m}=kn.createNodeAnchors(this,o||"a"),g={aliasDuplicateObjects:i??!0,keepUndefined:l??!1,onAnchor:d,onTagObj:c,replacer:r,schema:this.schema,sourceObjects:m},p=Vu.createNode(
e,u,g);return a&&B.isCollection(p)&&(p.flow=!0),f(),p}createPair(e,t,n={}){let r=this.createNode(e,null,n),i=this.createNode(t,null,n);return new Bu.Pair(r,i)}delete(e){return qe(this.contents)?this.contents.
delete(e):!1}deleteIn(e){return Ae.isEmptyPath(e)?this.contents==null?!1:(this.contents=null,!0):qe(this.contents)?this.contents.deleteIn(e):!1}get(e,t){return B.isCollection(this.contents)?this.contents.
get(e,t):void 0}getIn(e,t){return Ae.isEmptyPath(e)?!t&&B.isScalar(this.contents)?this.contents.value:this.contents:B.isCollection(this.contents)?this.contents.getIn(e,t):void 0}has(e){return B.isCollection(
this.contents)?this.contents.has(e):!1}hasIn(e){return Ae.isEmptyPath(e)?this.contents!==void 0:B.isCollection(this.contents)?this.contents.hasIn(e):!1}set(e,t){this.contents==null?this.contents=Ae.collectionFromPath(
this.schema,[e],t):qe(this.contents)&&this.contents.set(e,t)}setIn(e,t){Ae.isEmptyPath(e)?this.contents=t:this.contents==null?this.contents=Ae.collectionFromPath(this.schema,Array.from(e),t):qe(this.contents)&&
this.contents.setIn(e,t)}setSchema(e,t={}){typeof e=="number"&&(e=String(e));let n;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new wn.Directives({version:"1.\
1"}),n={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=new wn.Directives({version:e}),n={resolveKnownTags:!0,schema:"c\
ore"};break;case null:this.directives&&delete this.directives,n=null;break;default:{let r=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${r}`)}}if(t.schema instanceof
Object)this.schema=t.schema;else if(n)this.schema=new Ku.Schema(Object.assign(n,t));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:e,jsonArg:t,mapAsMap:n,
maxAliasCount:r,onAnchor:i,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!e,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},l=Yu.toJS(this.contents,t??"",a);if(typeof i==
"function")for(let{count:c,res:u}of a.anchors.values())i(u,c);return typeof o=="function"?Uu.applyReviver(o,{"":l},"",l):l}toJSON(e,t){return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:t})}toString(e={}){
if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let t=JSON.stringify(e.indent);throw new Error(
`"indent" option must be a positive integer, not ${t}`)}return Ru.stringifyDocument(this,e)}};function qe(s){if(B.isCollection(s))return!0;throw new Error("Expected a YAML collection as document conte\
nts")}to.Document=vn});var tt=b(et=>{"use strict";var Ze=class extends Error{constructor(e,t,n,r){super(),this.name=e,this.code=n,this.message=r,this.pos=t}},Sn=class extends Ze{constructor(e,t,n){super("YAMLParseError",e,t,
n)}},Nn=class extends Ze{constructor(e,t,n){super("YAMLWarning",e,t,n)}},Ju=(s,e)=>t=>{if(t.pos[0]===-1)return;t.linePos=t.pos.map(a=>e.linePos(a));let{line:n,col:r}=t.linePos[0];t.message+=` at line ${n}\
, column ${r}`;let i=r-1,o=s.substring(e.lineStarts[n-1],e.lineStarts[n]).replace(/[\n\r]+$/,"");if(i>=60&&o.length>80){let a=Math.min(i-39,o.length-79);o="…"+o.substring(a),i-=a-1}if(o.length>80&&(o=
o.substring(0,79)+"…"),n>1&&/^ *$/.test(o.substring(0,i))){let a=s.substring(e.lineStarts[n-2],e.lineStarts[n-1]);a.length>80&&(a=a.substring(0,79)+`…
`),o=a+o}if(/[^ ]/.test(o)){let a=1,l=t.linePos[1];l?.line===n&&l.col>r&&(a=Math.max(1,Math.min(l.col-r,80-i)));let c=" ".repeat(i)+"^".repeat(a);t.message+=`:

${o}
${c}
`}};et.YAMLError=Ze;et.YAMLParseError=Sn;et.YAMLWarning=Nn;et.prettifyError=Ju});var st=b(so=>{"use strict";function Hu(s,{flow:e,indicator:t,next:n,offset:r,onError:i,parentIndent:o,startOnNewline:a}){let l=!1,c=a,u=a,d="",f="",m=!1,g=!1,p=null,h=null,y=null,k=null,v=null,S=null,
N=null;for(let w of s)switch(g&&(w.type!=="space"&&w.type!=="newline"&&w.type!=="comma"&&i(w.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),g=!1),p&&(c&&
w.type!=="comment"&&w.type!=="newline"&&i(p,"TAB_AS_INDENT","Tabs are not allowed as indentation"),p=null),w.type){case"space":!e&&(t!=="doc-start"||n?.type!=="flow-collection")&&w.source.includes("	")&&
(p=w),u=!0;break;case"comment":{u||i(w,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let M=w.source.substring(1)||" ";d?d+=f+M:d=M,f="",c=!1;break}case"newli\
ne":c?d?d+=w.source:(!S||t!=="seq-item-ind")&&(l=!0):f+=w.source,c=!0,m=!0,(h||y)&&(k=w),u=!0;break;case"anchor":h&&i(w,"MULTIPLE_ANCHORS","A node can have at most one anchor"),w.source.endsWith(":")&&
i(w.offset+w.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),h=w,N??(N=w.offset),c=!1,u=!1,g=!0;break;case"tag":{y&&i(w,"MULTIPLE_TAGS","A node can have at most one tag"),y=w,N??(N=w.
offset),c=!1,u=!1,g=!0;break}case t:(h||y)&&i(w,"BAD_PROP_ORDER",`Anchors and tags must be after the ${w.source} indicator`),S&&i(w,"UNEXPECTED_TOKEN",`Unexpected ${w.source} in ${e??"collection"}`),S=
w,c=t==="seq-item-ind"||t==="explicit-key-ind",u=!1;break;case"comma":if(e){v&&i(w,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),v=w,c=!1,u=!1;break}default:i(w,"UNEXPECTED_TOKEN",`Unexpected ${w.type} t\
oken`),c=!1,u=!1}let O=s[s.length-1],E=O?O.offset+O.source.length:r;return g&&n&&n.type!=="space"&&n.type!=="newline"&&n.type!=="comma"&&(n.type!=="scalar"||n.source!=="")&&i(n.offset,"MISSING_CHAR","\
Tags and anchors must be separated from the next token by white space"),p&&(c&&p.indent<=o||n?.type==="block-map"||n?.type==="block-seq")&&i(p,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:v,
found:S,spaceBefore:l,comment:d,hasNewline:m,anchor:h,tag:y,newlineAfterProp:k,end:E,start:N??E}}so.resolveProps=Hu});var ns=b(no=>{"use strict";function On(s){if(!s)return null;switch(s.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(s.source.includes(`
`))return!0;if(s.end){for(let e of s.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of s.items){for(let t of e.start)if(t.type==="newline")return!0;if(e.sep){for(let t of e.
sep)if(t.type==="newline")return!0}if(On(e.key)||On(e.value))return!0}return!1;default:return!0}}no.containsNewline=On});var An=b(ro=>{"use strict";var Wu=ns();function zu(s,e,t){if(e?.type==="flow-collection"){let n=e.end[0];n.indent===s&&(n.source==="]"||n.source==="}")&&Wu.containsNewline(e)&&t(n,"BAD_INDENT","Flow e\
nd indicator should be more indented than parent",!0)}}ro.flowIndentCheck=zu});var qn=b(oo=>{"use strict";var io=q();function Gu(s,e,t){let{uniqueKeys:n}=s.options;if(n===!1)return!1;let r=typeof n=="function"?n:(i,o)=>i===o||io.isScalar(i)&&io.isScalar(o)&&i.value===o.value;return e.
some(i=>r(i.key,t))}oo.mapIncludes=Gu});var po=b(fo=>{"use strict";var ao=se(),Qu=re(),lo=st(),Xu=ns(),co=An(),Zu=qn(),uo="All mapping items must start at the same column";function ed({composeNode:s,composeEmptyNode:e},t,n,r,i){let o=i?.nodeClass??
Qu.YAMLMap,a=new o(t.schema);t.atRoot&&(t.atRoot=!1);let l=n.offset,c=null;for(let u of n.items){let{start:d,key:f,sep:m,value:g}=u,p=lo.resolveProps(d,{indicator:"explicit-key-ind",next:f??m?.[0],offset:l,
onError:r,parentIndent:n.indent,startOnNewline:!0}),h=!p.found;if(h){if(f&&(f.type==="block-seq"?r(l,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in f&&f.
indent!==n.indent&&r(l,"BAD_INDENT",uo)),!p.anchor&&!p.tag&&!m){c=p.end,p.comment&&(a.comment?a.comment+=`
`+p.comment:a.comment=p.comment);continue}(p.newlineAfterProp||Xu.containsNewline(f))&&r(f??d[d.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else p.found?.indent!==n.
indent&&r(l,"BAD_INDENT",uo);t.atKey=!0;let y=p.end,k=f?s(t,f,p,r):e(t,y,d,null,p,r);t.schema.compat&&co.flowIndentCheck(n.indent,f,r),t.atKey=!1,Zu.mapIncludes(t,a.items,k)&&r(y,"DUPLICATE_KEY","Map \
keys must be unique");let v=lo.resolveProps(m??[],{indicator:"map-value-ind",next:g,offset:k.range[2],onError:r,parentIndent:n.indent,startOnNewline:!f||f.type==="block-scalar"});if(l=v.end,v.found){h&&
(g?.type==="block-map"&&!v.hasNewline&&r(l,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),t.options.strict&&p.start<v.found.offset-1024&&r(k.range,"KEY_OVER_1024_CHARS",
"The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let S=g?s(t,g,v,r):e(t,l,m,null,v,r);t.schema.compat&&co.flowIndentCheck(n.indent,g,r),l=S.range[2];let N=new ao.
Pair(k,S);t.options.keepSourceTokens&&(N.srcToken=u),a.items.push(N)}else{h&&r(k.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),v.comment&&(k.comment?k.comment+=`
`+v.comment:k.comment=v.comment);let S=new ao.Pair(k);t.options.keepSourceTokens&&(S.srcToken=u),a.items.push(S)}}return c&&c<l&&r(c,"IMPOSSIBLE","Map comment with trailing content"),a.range=[n.offset,
l,c??l],a}fo.resolveBlockMap=ed});var ho=b(mo=>{"use strict";var td=ie(),sd=st(),nd=An();function rd({composeNode:s,composeEmptyNode:e},t,n,r,i){let o=i?.nodeClass??td.YAMLSeq,a=new o(t.schema);t.atRoot&&(t.atRoot=!1),t.atKey&&(t.atKey=
!1);let l=n.offset,c=null;for(let{start:u,value:d}of n.items){let f=sd.resolveProps(u,{indicator:"seq-item-ind",next:d,offset:l,onError:r,parentIndent:n.indent,startOnNewline:!0});if(!f.found)if(f.anchor||
f.tag||d)d?.type==="block-seq"?r(f.end,"BAD_INDENT","All sequence items must start at the same column"):r(l,"MISSING_CHAR","Sequence item without - indicator");else{c=f.end,f.comment&&(a.comment=f.comment);
continue}let m=d?s(t,d,f,r):e(t,f.end,u,null,f,r);t.schema.compat&&nd.flowIndentCheck(n.indent,d,r),l=m.range[2],a.items.push(m)}return a.range=[n.offset,l,c??l],a}mo.resolveBlockSeq=rd});var Le=b(go=>{"use strict";function id(s,e,t,n){let r="";if(s){let i=!1,o="";for(let a of s){let{source:l,type:c}=a;switch(c){case"space":i=!0;break;case"comment":{t&&!i&&n(a,"MISSING_CHAR","Comments \
must be separated from other tokens by white space characters");let u=l.substring(1)||" ";r?r+=o+u:r=u,o="";break}case"newline":r&&(o+=l),i=!0;break;default:n(a,"UNEXPECTED_TOKEN",`Unexpected ${c} at \
node end`)}e+=l.length}}return{comment:r,offset:e}}go.resolveEnd=id});var wo=b(ko=>{"use strict";var od=q(),ad=se(),yo=re(),ld=ie(),cd=Le(),bo=st(),ud=ns(),dd=qn(),Ln="Block collections are not allowed within flow collections",En=s=>s&&(s.type==="block-map"||s.type==="b\
lock-seq");function fd({composeNode:s,composeEmptyNode:e},t,n,r,i){let o=n.start.source==="{",a=o?"flow map":"flow sequence",l=i?.nodeClass??(o?yo.YAMLMap:ld.YAMLSeq),c=new l(t.schema);c.flow=!0;let u=t.
atRoot;u&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let d=n.offset+n.start.source.length;for(let h=0;h<n.items.length;++h){let y=n.items[h],{start:k,key:v,sep:S,value:N}=y,O=bo.resolveProps(k,{flow:a,indicator:"\
explicit-key-ind",next:v??S?.[0],offset:d,onError:r,parentIndent:n.indent,startOnNewline:!1});if(!O.found){if(!O.anchor&&!O.tag&&!S&&!N){h===0&&O.comma?r(O.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):
h<n.items.length-1&&r(O.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),O.comment&&(c.comment?c.comment+=`
`+O.comment:c.comment=O.comment),d=O.end;continue}!o&&t.options.strict&&ud.containsNewline(v)&&r(v,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(h===0)
O.comma&&r(O.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(O.comma||r(O.start,"MISSING_CHAR",`Missing , between ${a} items`),O.comment){let E="";e:for(let w of k)switch(w.type){case"comma":case"\
space":break;case"comment":E=w.source.substring(1);break e;default:break e}if(E){let w=c.items[c.items.length-1];od.isPair(w)&&(w=w.value??w.key),w.comment?w.comment+=`
`+E:w.comment=E,O.comment=O.comment.substring(E.length+1)}}if(!o&&!S&&!O.found){let E=N?s(t,N,O,r):e(t,O.end,S,null,O,r);c.items.push(E),d=E.range[2],En(N)&&r(E.range,"BLOCK_IN_FLOW",Ln)}else{t.atKey=
!0;let E=O.end,w=v?s(t,v,O,r):e(t,E,k,null,O,r);En(v)&&r(w.range,"BLOCK_IN_FLOW",Ln),t.atKey=!1;let M=bo.resolveProps(S??[],{flow:a,indicator:"map-value-ind",next:N,offset:w.range[2],onError:r,parentIndent:n.
indent,startOnNewline:!1});if(M.found){if(!o&&!O.found&&t.options.strict){if(S)for(let I of S){if(I===M.found)break;if(I.type==="newline"){r(I,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence \
pairs need to be on a single line");break}}O.start<M.found.offset-1024&&r(M.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
N&&("source"in N&&N.source?.[0]===":"?r(N,"MISSING_CHAR",`Missing space after : in ${a}`):r(M.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let z=N?s(t,N,M,r):M.found?e(t,M.end,S,null,M,r):
null;z?En(N)&&r(z.range,"BLOCK_IN_FLOW",Ln):M.comment&&(w.comment?w.comment+=`
`+M.comment:w.comment=M.comment);let me=new ad.Pair(w,z);if(t.options.keepSourceTokens&&(me.srcToken=y),o){let I=c;dd.mapIncludes(t,I.items,w)&&r(E,"DUPLICATE_KEY","Map keys must be unique"),I.items.push(
me)}else{let I=new yo.YAMLMap(t.schema);I.flow=!0,I.items.push(me);let er=(z??w).range;I.range=[w.range[0],er[1],er[2]],c.items.push(I)}d=z?z.range[2]:M.end}}let f=o?"}":"]",[m,...g]=n.end,p=d;if(m?.source===
f)p=m.offset+m.source.length;else{let h=a[0].toUpperCase()+a.substring(1),y=u?`${h} must end with a ${f}`:`${h} in block collection must be sufficiently indented and end with a ${f}`;r(d,u?"MISSING_CH\
AR":"BAD_INDENT",y),m&&m.source.length!==1&&g.unshift(m)}if(g.length>0){let h=cd.resolveEnd(g,p,t.options.strict,r);h.comment&&(c.comment?c.comment+=`
`+h.comment:c.comment=h.comment),c.range=[n.offset,p,h.offset]}else c.range=[n.offset,p,p];return c}ko.resolveFlowCollection=fd});var So=b(vo=>{"use strict";var pd=q(),md=T(),hd=re(),gd=ie(),yd=po(),bd=ho(),kd=wo();function Cn(s,e,t,n,r,i){let o=t.type==="block-map"?yd.resolveBlockMap(s,e,t,n,i):t.type==="block-seq"?bd.resolveBlockSeq(
s,e,t,n,i):kd.resolveFlowCollection(s,e,t,n,i),a=o.constructor;return r==="!"||r===a.tagName?(o.tag=a.tagName,o):(r&&(o.tag=r),o)}function wd(s,e,t,n,r){let i=n.tag,o=i?e.directives.tagName(i.source,f=>r(
i,"TAG_RESOLVE_FAILED",f)):null;if(t.type==="block-seq"){let{anchor:f,newlineAfterProp:m}=n,g=f&&i?f.offset>i.offset?f:i:f??i;g&&(!m||m.offset<g.offset)&&r(g,"MISSING_CHAR","Missing newline after bloc\
k sequence props")}let a=t.type==="block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||o===hd.YAMLMap.tagName&&a==="map"||o===gd.YAMLSeq.tagName&&a==="seq")
return Cn(s,e,t,r,o);let l=e.schema.tags.find(f=>f.tag===o&&f.collection===a);if(!l){let f=e.schema.knownTags[o];if(f?.collection===a)e.schema.tags.push(Object.assign({},f,{default:!1})),l=f;else return f?
r(i,"BAD_COLLECTION_TYPE",`${f.tag} used for ${a} collection, but expects ${f.collection??"scalar"}`,!0):r(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),Cn(s,e,t,r,o)}let c=Cn(s,e,t,r,o,l),u=l.resolve?.(
c,f=>r(i,"TAG_RESOLVE_FAILED",f),e.options)??c,d=pd.isNode(u)?u:new md.Scalar(u);return d.range=c.range,d.tag=o,l?.format&&(d.format=l.format),d}vo.composeCollection=wd});var Tn=b(No=>{"use strict";var _n=T();function vd(s,e,t){let n=e.offset,r=Sd(e,s.options.strict,t);if(!r)return{value:"",type:null,comment:"",range:[n,n,n]};let i=r.mode===">"?_n.Scalar.BLOCK_FOLDED:_n.
Scalar.BLOCK_LITERAL,o=e.source?Nd(e.source):[],a=o.length;for(let p=o.length-1;p>=0;--p){let h=o[p][1];if(h===""||h==="\r")a=p;else break}if(a===0){let p=r.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",h=n+r.length;return e.source&&(h+=e.source.length),{value:p,type:i,comment:r.comment,range:[n,h,h]}}let l=e.indent+r.indent,c=e.offset+r.length,u=0;for(let p=0;p<a;++p){
let[h,y]=o[p];if(y===""||y==="\r")r.indent===0&&h.length>l&&(l=h.length);else{h.length<l&&t(c+h.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indenta\
tion indicator"),r.indent===0&&(l=h.length),u=p,l===0&&!s.atRoot&&t(c,"BAD_INDENT","Block scalar values in collections must be indented");break}c+=h.length+y.length+1}for(let p=o.length-1;p>=a;--p)o[p][0].
length>l&&(a=p+1);let d="",f="",m=!1;for(let p=0;p<u;++p)d+=o[p][0].slice(l)+`
`;for(let p=u;p<a;++p){let[h,y]=o[p];c+=h.length+y.length+1;let k=y[y.length-1]==="\r";if(k&&(y=y.slice(0,-1)),y&&h.length<l){let S=`Block scalar lines must not be less indented than their ${r.indent?
"explicit indentation indicator":"first line"}`;t(c-y.length-(k?2:1),"BAD_INDENT",S),h=""}i===_n.Scalar.BLOCK_LITERAL?(d+=f+h.slice(l)+y,f=`
`):h.length>l||y[0]==="	"?(f===" "?f=`
`:!m&&f===`
`&&(f=`

`),d+=f+h.slice(l)+y,f=`
`,m=!0):y===""?f===`
`?d+=`
`:f=`
`:(d+=f+y,f=" ",m=!1)}switch(r.chomp){case"-":break;case"+":for(let p=a;p<o.length;++p)d+=`
`+o[p][0].slice(l);d[d.length-1]!==`
`&&(d+=`
`);break;default:d+=`
`}let g=n+r.length+e.source.length;return{value:d,type:i,comment:r.comment,range:[n,g,g]}}function Sd({offset:s,props:e},t,n){if(e[0].type!=="block-scalar-header")return n(e[0],"IMPOSSIBLE","Block sca\
lar header not found"),null;let{source:r}=e[0],i=r[0],o=0,a="",l=-1;for(let f=1;f<r.length;++f){let m=r[f];if(!a&&(m==="-"||m==="+"))a=m;else{let g=Number(m);!o&&g?o=g:l===-1&&(l=s+f)}}l!==-1&&n(l,"UN\
EXPECTED_TOKEN",`Block scalar header includes extra characters: ${r}`);let c=!1,u="",d=r.length;for(let f=1;f<e.length;++f){let m=e[f];switch(m.type){case"space":c=!0;case"newline":d+=m.source.length;
break;case"comment":t&&!c&&n(m,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),d+=m.source.length,u=m.source.substring(1);break;case"error":n(m,"UNEXPECTED_TOK\
EN",m.message),d+=m.source.length;break;default:{let g=`Unexpected token in block scalar header: ${m.type}`;n(m,"UNEXPECTED_TOKEN",g);let p=m.source;p&&typeof p=="string"&&(d+=p.length)}}}return{mode:i,
indent:o,chomp:a,comment:u,length:d}}function Nd(s){let e=s.split(/\n( *)/),t=e[0],n=t.match(/^( *)/),i=[n?.[1]?[n[1],t.slice(n[1].length)]:["",t]];for(let o=1;o<e.length;o+=2)i.push([e[o],e[o+1]]);return i}
No.resolveBlockScalar=vd});var In=b(Ao=>{"use strict";var Mn=T(),Od=Le();function Ad(s,e,t){let{offset:n,type:r,source:i,end:o}=s,a,l,c=(f,m,g)=>t(n+f,m,g);switch(r){case"scalar":a=Mn.Scalar.PLAIN,l=qd(i,c);break;case"single-qu\
oted-scalar":a=Mn.Scalar.QUOTE_SINGLE,l=Ld(i,c);break;case"double-quoted-scalar":a=Mn.Scalar.QUOTE_DOUBLE,l=Ed(i,c);break;default:return t(s,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found\
: ${r}`),{value:"",type:null,comment:"",range:[n,n+i.length,n+i.length]}}let u=n+i.length,d=Od.resolveEnd(o,u,e,t);return{value:l,type:a,comment:d.comment,range:[n,u,d.offset]}}function qd(s,e){let t="";
switch(s[0]){case"	":t="a tab character";break;case",":t="flow indicator character ,";break;case"%":t="directive indicator character %";break;case"|":case">":{t=`block scalar indicator ${s[0]}`;break}case"\
@":case"`":{t=`reserved character ${s[0]}`;break}}return t&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${t}`),Oo(s)}function Ld(s,e){return(s[s.length-1]!=="'"||s.length===1)&&e(s.length,"M\
ISSING_CHAR","Missing closing 'quote"),Oo(s.slice(1,-1)).replace(/''/g,"'")}function Oo(s){let e=/(.*?)\r?\n/sy,t=e.exec(s);if(!t)return s;let n,r;try{n=new RegExp("(?<![ 	])[ 	]+$"),r=new RegExp("^[ \
	]+|(?<![ 	])[ 	]+$","g")}catch{n=/[ \t]+$/,r=/^[ \t]+|[ \t]+$/g}let i=t[1].replace(n,""),o=" ",a=e.lastIndex;for(;t=e.exec(s);){let c=t[1].replace(r,"");c===""?o===`
`?i+=o:o=`
`:(i+=o+c,o=" "),a=e.lastIndex}let l=/[ \t]*(.*)/sy;return l.lastIndex=a,t=l.exec(s),i+o+(t?.[1]??"")}function Ed(s,e){let t="";for(let n=1;n<s.length-1;++n){let r=s[n];if(!(r==="\r"&&s[n+1]===`
`))if(r===`
`){let{fold:i,offset:o}=Cd(s,n);t+=i,n=o}else if(r==="\\"){let i=s[++n],o=_d[i];if(o)t+=o;else if(i===`
`)for(i=s[n+1];i===" "||i==="	";)i=s[++n+1];else if(i==="\r"&&s[n+1]===`
`)for(i=s[++n+1];i===" "||i==="	";)i=s[++n+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;t+=Td(s,n+1,a,e),n+=a}else{let a=s.substr(n-1,2);e(n-1,"BAD_DQ_ESCAPE",`Invalid escape sequ\
ence ${a}`),t+=a}}else if(r===" "||r==="	"){let i=n,o=s[n+1];for(;o===" "||o==="	";)o=s[++n+1];o!==`
`&&!(o==="\r"&&s[n+2]===`
`)&&(t+=n>i?s.slice(i,n+1):r)}else t+=r}return(s[s.length-1]!=='"'||s.length===1)&&e(s.length,"MISSING_CHAR",'Missing closing "quote'),t}function Cd(s,e){let t="",n=s[e+1];for(;(n===" "||n==="	"||n===
`
`||n==="\r")&&!(n==="\r"&&s[e+2]!==`
`);)n===`
`&&(t+=`
`),e+=1,n=s[e+1];return t||(t=" "),{fold:t,offset:e}}var _d={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Td(s,e,t,n){let r=s.substr(e,t),o=r.length===t&&/^[0-9a-fA-F]+$/.test(r)?parseInt(r,16):NaN;
try{return String.fromCodePoint(o)}catch{let a=s.substr(e-2,t+2);return n(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}Ao.resolveFlowScalar=Ad});var Eo=b(Lo=>{"use strict";var fe=q(),qo=T(),Md=Tn(),Id=In();function $d(s,e,t,n){let{value:r,type:i,comment:o,range:a}=e.type==="block-scalar"?Md.resolveBlockScalar(s,e,n):Id.resolveFlowScalar(e,s.options.
strict,n),l=t?s.directives.tagName(t.source,d=>n(t,"TAG_RESOLVE_FAILED",d)):null,c;s.options.stringKeys&&s.atKey?c=s.schema[fe.SCALAR]:l?c=Pd(s.schema,r,l,t,n):e.type==="scalar"?c=xd(s,r,e,n):c=s.schema[fe.
SCALAR];let u;try{let d=c.resolve(r,f=>n(t??e,"TAG_RESOLVE_FAILED",f),s.options);u=fe.isScalar(d)?d:new qo.Scalar(d)}catch(d){let f=d instanceof Error?d.message:String(d);n(t??e,"TAG_RESOLVE_FAILED",f),
u=new qo.Scalar(r)}return u.range=a,u.source=r,i&&(u.type=i),l&&(u.tag=l),c.format&&(u.format=c.format),o&&(u.comment=o),u}function Pd(s,e,t,n,r){if(t==="!")return s[fe.SCALAR];let i=[];for(let a of s.
tags)if(!a.collection&&a.tag===t)if(a.default&&a.test)i.push(a);else return a;for(let a of i)if(a.test?.test(e))return a;let o=s.knownTags[t];return o&&!o.collection?(s.tags.push(Object.assign({},o,{default:!1,
test:void 0})),o):(r(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${t}`,t!=="tag:yaml.org,2002:str"),s[fe.SCALAR])}function xd({atKey:s,directives:e,schema:t},n,r,i){let o=t.tags.find(a=>(a.default===!0||s&&
a.default==="key")&&a.test?.test(n))||t[fe.SCALAR];if(t.compat){let a=t.compat.find(l=>l.default&&l.test?.test(n))??t[fe.SCALAR];if(o.tag!==a.tag){let l=e.tagString(o.tag),c=e.tagString(a.tag),u=`Valu\
e may be parsed as either ${l} or ${c}`;i(r,"TAG_RESOLVE_FAILED",u,!0)}}return o}Lo.composeScalar=$d});var _o=b(Co=>{"use strict";function Dd(s,e,t){if(e){t??(t=e.length);for(let n=t-1;n>=0;--n){let r=e[n];switch(r.type){case"space":case"comment":case"newline":s-=r.source.length;continue}for(r=e[++n];r?.
type==="space";)s+=r.source.length,r=e[++n];break}}return s}Co.emptyScalarPosition=Dd});var Io=b(Pn=>{"use strict";var jd=xe(),Fd=q(),Bd=So(),To=Eo(),Yd=Le(),Kd=_o(),Rd={composeNode:Mo,composeEmptyNode:$n};function Mo(s,e,t,n){let r=s.atKey,{spaceBefore:i,comment:o,anchor:a,tag:l}=t,c,u=!0;
switch(e.type){case"alias":c=Ud(s,e,n),(a||l)&&n(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-sc\
alar":c=To.composeScalar(s,e,l,n),a&&(c.anchor=a.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{c=Bd.composeCollection(Rd,s,e,t,n),a&&(c.anchor=a.source.substring(
1))}catch(d){let f=d instanceof Error?d.message:String(d);n(e,"RESOURCE_EXHAUSTION",f)}break;default:{let d=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;n(e,"UNEXPECTED_TOKEN",d),u=
!1}}return c??(c=$n(s,e.offset,void 0,null,t,n)),a&&c.anchor===""&&n(a,"BAD_ALIAS","Anchor cannot be an empty string"),r&&s.options.stringKeys&&(!Fd.isScalar(c)||typeof c.value!="string"||c.tag&&c.tag!==
"tag:yaml.org,2002:str")&&n(l??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(c.spaceBefore=!0),o&&(e.type==="scalar"&&e.source===""?c.comment=o:c.commentBefore=o),s.options.keepSourceTokens&&
u&&(c.srcToken=e),c}function $n(s,e,t,n,{spaceBefore:r,comment:i,anchor:o,tag:a,end:l},c){let u={type:"scalar",offset:Kd.emptyScalarPosition(e,t,n),indent:-1,source:""},d=To.composeScalar(s,u,a,c);return o&&
(d.anchor=o.source.substring(1),d.anchor===""&&c(o,"BAD_ALIAS","Anchor cannot be an empty string")),r&&(d.spaceBefore=!0),i&&(d.comment=i,d.range[2]=l),d}function Ud({options:s},{offset:e,source:t,end:n},r){
let i=new jd.Alias(t.substring(1));i.source===""&&r(e,"BAD_ALIAS","Alias cannot be an empty string"),i.source.endsWith(":")&&r(e+t.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=e+t.length,
a=Yd.resolveEnd(n,o,s.strict,r);return i.range=[e,o,a.offset],a.comment&&(i.comment=a.comment),i}Pn.composeEmptyNode=$n;Pn.composeNode=Mo});var xo=b(Po=>{"use strict";var Vd=Xe(),$o=Io(),Jd=Le(),Hd=st();function Wd(s,e,{offset:t,start:n,value:r,end:i},o){let a=Object.assign({_directives:e},s),l=new Vd.Document(void 0,a),c={atKey:!1,atRoot:!0,
directives:l.directives,options:l.options,schema:l.schema},u=Hd.resolveProps(n,{indicator:"doc-start",next:r??i?.[0],offset:t,onError:o,parentIndent:0,startOnNewline:!0});u.found&&(l.directives.docStart=
!0,r&&(r.type==="block-map"||r.type==="block-seq")&&!u.hasNewline&&o(u.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),l.contents=r?$o.composeNode(c,r,u,o):
$o.composeEmptyNode(c,u.end,n,null,u,o);let d=l.contents.range[2],f=Jd.resolveEnd(i,d,!1,o);return f.comment&&(l.comment=f.comment),l.range=[t,d,f.offset],l}Po.composeDoc=Wd});var Dn=b(Fo=>{"use strict";var zd=require("process"),Gd=vs(),Qd=Xe(),nt=tt(),Do=q(),Xd=xo(),Zd=Le();function rt(s){if(typeof s=="number")return[s,s+1];if(Array.isArray(s))return s.length===2?s:[s[0],s[1]];
let{offset:e,source:t}=s;return[e,e+(typeof t=="string"?t.length:1)]}function jo(s){let e="",t=!1,n=!1;for(let r=0;r<s.length;++r){let i=s[r];switch(i[0]){case"#":e+=(e===""?"":n?`

`:`
`)+(i.substring(1)||" "),t=!0,n=!1;break;case"%":s[r+1]?.[0]!=="#"&&(r+=1),t=!1;break;default:t||(n=!0),t=!1}}return{comment:e,afterEmptyLine:n}}var xn=class{constructor(e={}){this.doc=null,this.atDirectives=
!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,n,r,i)=>{let o=rt(t);i?this.warnings.push(new nt.YAMLWarning(o,n,r)):this.errors.push(new nt.YAMLParseError(o,n,r))},this.directives=
new Gd.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,t){let{comment:n,afterEmptyLine:r}=jo(this.prelude);if(n){let i=e.contents;if(t)e.comment=e.comment?`${e.comment}
${n}`:n;else if(r||e.directives.docStart||!i)e.commentBefore=n;else if(Do.isCollection(i)&&!i.flow&&i.items.length>0){let o=i.items[0];Do.isPair(o)&&(o=o.key);let a=o.commentBefore;o.commentBefore=a?`${n}\

${a}`:n}else{let o=i.commentBefore;i.commentBefore=o?`${n}
${o}`:n}}if(t){for(let i=0;i<this.errors.length;++i)e.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)e.warnings.push(this.warnings[i])}else e.errors=this.errors,e.warnings=this.warnings;
this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:jo(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=!1,n=-1){for(let r of e)
yield*this.next(r);yield*this.end(t,n)}*next(e){switch(zd.env.LOG_STREAM&&console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(t,n,r)=>{let i=rt(e);i[0]+=t,this.onError(i,
"BAD_DIRECTIVE",n,r)}),this.prelude.push(e.source),this.atDirectives=!0;break;case"document":{let t=Xd.composeDoc(this.options,this.directives,e,this.onError);this.atDirectives&&!t.directives.docStart&&
this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;break}case"byte-order-mark":case"space":
break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{let t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,n=new nt.YAMLParseError(rt(e),"UNEXPECTED_TOKEN",t);
this.atDirectives||!this.doc?this.errors.push(n):this.doc.errors.push(n);break}case"doc-end":{if(!this.doc){let n="Unexpected doc-end without preceding document";this.errors.push(new nt.YAMLParseError(
rt(e),"UNEXPECTED_TOKEN",n));break}this.doc.directives.docEnd=!0;let t=Zd.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){let n=this.
doc.comment;this.doc.comment=n?`${n}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new nt.YAMLParseError(rt(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,t=-1){if(this.doc)this.decorate(
this.doc,!0),yield this.doc,this.doc=null;else if(e){let n=Object.assign({_directives:this.directives},this.options),r=new Qd.Document(void 0,n);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missi\
ng directives-end indicator line"),r.range=[0,t,t],this.decorate(r,!1),yield r}}};Fo.Composer=xn});var Ko=b(rs=>{"use strict";var ef=Tn(),tf=In(),sf=tt(),Bo=Ye();function nf(s,e=!0,t){if(s){let n=(r,i,o)=>{let a=typeof r=="number"?r:Array.isArray(r)?r[0]:r.offset;if(t)t(a,i,o);else throw new sf.YAMLParseError(
[a,a+1],i,o)};switch(s.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return tf.resolveFlowScalar(s,e,n);case"block-scalar":return ef.resolveBlockScalar({options:{strict:e}},
s,n)}}return null}function rf(s,e){let{implicitKey:t=!1,indent:n,inFlow:r=!1,offset:i=-1,type:o="PLAIN"}=e,a=Bo.stringifyString({type:o,value:s},{implicitKey:t,indent:n>0?" ".repeat(n):"",inFlow:r,options:{
blockQuote:!0,lineWidth:-1}}),l=e.end??[{type:"newline",offset:-1,indent:n,source:`
`}];switch(a[0]){case"|":case">":{let c=a.indexOf(`
`),u=a.substring(0,c),d=a.substring(c+1)+`
`,f=[{type:"block-scalar-header",offset:i,indent:n,source:u}];return Yo(f,l)||f.push({type:"newline",offset:-1,indent:n,source:`
`}),{type:"block-scalar",offset:i,indent:n,props:f,source:d}}case'"':return{type:"double-quoted-scalar",offset:i,indent:n,source:a,end:l};case"'":return{type:"single-quoted-scalar",offset:i,indent:n,source:a,
end:l};default:return{type:"scalar",offset:i,indent:n,source:a,end:l}}}function of(s,e,t={}){let{afterKey:n=!1,implicitKey:r=!1,inFlow:i=!1,type:o}=t,a="indent"in s?s.indent:null;if(n&&typeof a=="numb\
er"&&(a+=2),!o)switch(s.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"double-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let c=s.props[0];if(c.type!=="block-scalar-header")
throw new Error("Invalid block scalar header");o=c.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let l=Bo.stringifyString({type:o,value:e},{implicitKey:r||a===null,indent:a!==
null&&a>0?" ".repeat(a):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}});switch(l[0]){case"|":case">":af(s,l);break;case'"':jn(s,l,"double-quoted-scalar");break;case"'":jn(s,l,"single-quoted-scalar");
break;default:jn(s,l,"scalar")}}function af(s,e){let t=e.indexOf(`
`),n=e.substring(0,t),r=e.substring(t+1)+`
`;if(s.type==="block-scalar"){let i=s.props[0];if(i.type!=="block-scalar-header")throw new Error("Invalid block scalar header");i.source=n,s.source=r}else{let{offset:i}=s,o="indent"in s?s.indent:-1,a=[
{type:"block-scalar-header",offset:i,indent:o,source:n}];Yo(a,"end"in s?s.end:void 0)||a.push({type:"newline",offset:-1,indent:o,source:`
`});for(let l of Object.keys(s))l!=="type"&&l!=="offset"&&delete s[l];Object.assign(s,{type:"block-scalar",indent:o,props:a,source:r})}}function Yo(s,e){if(e)for(let t of e)switch(t.type){case"space":case"\
comment":s.push(t);break;case"newline":return s.push(t),!0}return!1}function jn(s,e,t){switch(s.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":s.type=t,s.source=e;break;case"\
block-scalar":{let n=s.props.slice(1),r=e.length;s.props[0].type==="block-scalar-header"&&(r-=s.props[0].source.length);for(let i of n)i.offset+=r;delete s.props,Object.assign(s,{type:t,source:e,end:n});
break}case"block-map":case"block-seq":{let r={type:"newline",offset:s.offset+e.length,indent:s.indent,source:`
`};delete s.items,Object.assign(s,{type:t,source:e,end:[r]});break}default:{let n="indent"in s?s.indent:-1,r="end"in s&&Array.isArray(s.end)?s.end.filter(i=>i.type==="space"||i.type==="comment"||i.type===
"newline"):[];for(let i of Object.keys(s))i!=="type"&&i!=="offset"&&delete s[i];Object.assign(s,{type:t,indent:n,source:e,end:r})}}}rs.createScalarToken=rf;rs.resolveAsScalar=nf;rs.setScalarValue=of});var Uo=b(Ro=>{"use strict";var lf=s=>"type"in s?os(s):is(s);function os(s){switch(s.type){case"block-scalar":{let e="";for(let t of s.props)e+=os(t);return e+s.source}case"block-map":case"block-seq":{
let e="";for(let t of s.items)e+=is(t);return e}case"flow-collection":{let e=s.start.source;for(let t of s.items)e+=is(t);for(let t of s.end)e+=t.source;return e}case"document":{let e=is(s);if(s.end)for(let t of s.
end)e+=t.source;return e}default:{let e=s.source;if("end"in s&&s.end)for(let t of s.end)e+=t.source;return e}}}function is({start:s,key:e,sep:t,value:n}){let r="";for(let i of s)r+=i.source;if(e&&(r+=
os(e)),t)for(let i of t)r+=i.source;return n&&(r+=os(n)),r}Ro.stringify=lf});var Wo=b(Ho=>{"use strict";var Fn=Symbol("break visit"),cf=Symbol("skip children"),Vo=Symbol("remove item");function pe(s,e){"type"in s&&s.type==="document"&&(s={start:s.start,value:s.value}),Jo(Object.
freeze([]),s,e)}pe.BREAK=Fn;pe.SKIP=cf;pe.REMOVE=Vo;pe.itemAtPath=(s,e)=>{let t=s;for(let[n,r]of e){let i=t?.[n];if(i&&"items"in i)t=i.items[r];else return}return t};pe.parentCollection=(s,e)=>{let t=pe.
itemAtPath(s,e.slice(0,-1)),n=e[e.length-1][0],r=t?.[n];if(r&&"items"in r)return r;throw new Error("Parent collection not found")};function Jo(s,e,t){let n=t(e,s);if(typeof n=="symbol")return n;for(let r of[
"key","value"]){let i=e[r];if(i&&"items"in i){for(let o=0;o<i.items.length;++o){let a=Jo(Object.freeze(s.concat([[r,o]])),i.items[o],t);if(typeof a=="number")o=a-1;else{if(a===Fn)return Fn;a===Vo&&(i.
items.splice(o,1),o-=1)}}typeof n=="function"&&r==="key"&&(n=n(e,s))}}return typeof n=="function"?n(e,s):n}Ho.visit=pe});var as=b(j=>{"use strict";var Bn=Ko(),uf=Uo(),df=Wo(),Yn="\uFEFF",Kn="",Rn="",Un="",ff=s=>!!s&&"items"in s,pf=s=>!!s&&(s.type==="scalar"||s.type==="single-quoted-scalar"||s.type==="double-quoted-sc\
alar"||s.type==="block-scalar");function mf(s){switch(s){case Yn:return"<BOM>";case Kn:return"<DOC>";case Rn:return"<FLOW_END>";case Un:return"<SCALAR>";default:return JSON.stringify(s)}}function hf(s){
switch(s){case Yn:return"byte-order-mark";case Kn:return"doc-mode";case Rn:return"flow-error-end";case Un:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"\
]":return"flow-seq-end";case",":return"comma"}switch(s[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"\
tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}j.createScalarToken=Bn.createScalarToken;j.resolveAsScalar=Bn.resolveAsScalar;
j.setScalarValue=Bn.setScalarValue;j.stringify=uf.stringify;j.visit=df.visit;j.BOM=Yn;j.DOCUMENT=Kn;j.FLOW_END=Rn;j.SCALAR=Un;j.isCollection=ff;j.isScalar=pf;j.prettyToken=mf;j.tokenType=hf});var Hn=b(Go=>{"use strict";var it=as();function R(s){switch(s){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var zo=new Set("0123456789ABCDEFabcdef"),gf=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),ls=new Set(",[]{}"),
yf=new Set(` ,[]{}
\r	`),Vn=s=>!s||yf.has(s),Jn=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.
lineEndPos=null,this.next=null,this.pos=0}*lex(e,t=!1){if(e){if(typeof e!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!t;
let n=this.next??"stream";for(;n&&(t||this.hasChars(1));)n=yield*this.parseNext(n)}atLineEnd(){let e=this.pos,t=this.buffer[e];for(;t===" "||t==="	";)t=this.buffer[++e];return!t||t==="#"||t===`
`?!0:t==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let n=0;for(;t===" ";)t=this.buffer[++n+e];if(t==="\r"){let r=this.buffer[n+e+1];if(r===`
`||!r&&!this.atEnd)return e+n+1}return t===`
`||n>=this.indentNext||!t&&!this.atEnd?e+n:-1}if(t==="-"||t==="."){let n=this.buffer.substr(e,3);if((n==="---"||n==="...")&&R(this.buffer[e+3]))return-1}return e}getLine(){let e=this.lineEndPos;return(typeof e!=
"number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){return this.pos+e<=this.buffer.length}setNext(e){
return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.
parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"\
quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===it.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,n=e.indexOf("#");for(;n!==-1;){let i=e[n-1];if(i===" "||i==="	"){t=n-1;
break}else n=e.indexOf("#",n+1)}for(;;){let i=e[t-1];if(i===" "||i==="	")t-=1;else break}let r=(yield*this.pushCount(t))+(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-r),this.pushNewline(),
"stream"}if(this.atLineEnd()){let t=yield*this.pushSpaces(!0);return yield*this.pushCount(e.length-t),yield*this.pushNewline(),"stream"}return yield it.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){
let e=this.charAt(0);if(!e&&!this.atEnd)return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let t=this.peek(3);if((t==="---"||t===
"...")&&R(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&
!R(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,t]=this.peek(2);if(!t&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||
e===":")&&R(t)){let n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(
!0);let e=this.getLine();if(e===null)return this.setNext("doc");let t=yield*this.pushIndicators();switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.
parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(Vn),"do\
c";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(!0),yield*this.pushCount(e.length-t),yield*this.pushNewline(),
yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let e,t,n=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),this.indentValue=n=t):t=0,
t+=yield*this.pushSpaces(!0);while(e+t>0);let r=this.getLine();if(r===null)return this.setNext("flow");if((n!==-1&&n<this.indentNext&&r[0]!=="#"||n===0&&(r.startsWith("---")||r.startsWith("..."))&&R(r[3]))&&
!(n===this.indentNext-1&&this.flowLevel===1&&(r[0]==="]"||r[0]==="}")))return this.flowLevel=0,yield it.FLOW_END,yield*this.parseLineStart();let i=0;for(;r[i]===",";)i+=yield*this.pushCount(1),i+=yield*this.
pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),r[i]){case void 0:return"flow";case"#":return yield*this.pushCount(r.length-i),"flow";case"{":case"[":return yield*this.pushCount(1),
this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Vn),"flow";case'\
"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let o=this.charAt(1);if(this.flowKey||R(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"\
flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),t=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;t!==-1&&this.buffer[t+1]==="'";)t=this.
buffer.indexOf("'",t+2);else for(;t!==-1;){let i=0;for(;this.buffer[t-1-i]==="\\";)i+=1;if(i%2===0)break;t=this.buffer.indexOf('"',t+1)}let n=this.buffer.substring(0,t),r=n.indexOf(`
`,this.pos);if(r!==-1){for(;r!==-1;){let i=this.continueScalar(r+1);if(i===-1)break;r=n.indexOf(`
`,i)}r!==-1&&(t=r-(n[r-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){
this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let t=this.buffer[++e];if(t==="+")this.blockScalarKeep=!0;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if(t!==
"-")break}return yield*this.pushUntil(t=>R(t)||t==="#")}*parseBlockScalar(){let e=this.pos-1,t=0,n;e:for(let i=this.pos;n=this.buffer[i];++i)switch(n){case" ":t+=1;break;case`
`:e=i,t=0;break;case"\r":{let o=this.buffer[i+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!n&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=t:this.indentNext=this.blockScalarIndent+(this.indentNext===
0?1:this.indentNext);do{let i=this.continueScalar(e+1);if(i===-1)break;e=this.buffer.indexOf(`
`,i)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let r=e+1;for(n=this.buffer[r];n===" ";)n=this.buffer[++r];if(n==="	"){for(;n==="	"||n===" "||n===
"\r"||n===`
`;)n=this.buffer[++r];e=r-1}else if(!this.blockScalarKeep)do{let i=e-1,o=this.buffer[i];o==="\r"&&(o=this.buffer[--i]);let a=i;for(;o===" ";)o=this.buffer[--i];if(o===`
`&&i>=this.pos&&i+1+t>a)e=i;else break}while(!0);return yield it.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.flowLevel>0,t=this.pos-1,n=this.pos-1,
r;for(;r=this.buffer[++n];)if(r===":"){let i=this.buffer[n+1];if(R(i)||e&&ls.has(i))break;t=n}else if(R(r)){let i=this.buffer[n+1];if(r==="\r"&&(i===`
`?(n+=1,r=`
`,i=this.buffer[n+1]):t=n),i==="#"||e&&ls.has(i))break;if(r===`
`){let o=this.continueScalar(n+1);if(o===-1)break;n=Math.max(n,o-2)}}else{if(e&&ls.has(r))break;t=n}return!r&&!this.atEnd?this.setNext("plain-scalar"):(yield it.SCALAR,yield*this.pushToIndex(t+1,!0),e?
"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){let n=this.buffer.slice(this.pos,e);return n?(yield n,this.pos+=n.length,n.length):(t&&(yield""),
0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(Vn),e+=yield*this.pushSpaces(!0);continue e;case"\
-":case"?":case":":{let t=this.flowLevel>0,n=this.charAt(1);if(R(n)||t&&ls.has(n)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.pushSpaces(
!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e];for(;!R(t)&&t!==">";)t=this.buffer[++e];return yield*this.pushToIndex(t===">"?e+1:e,!1)}else{let e=this.
pos+1,t=this.buffer[e];for(;t;)if(gf.has(t))t=this.buffer[++e];else if(t==="%"&&zo.has(this.buffer[e+1])&&zo.has(this.buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){
let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,n;do n=this.buffer[++t];while(n===" "||e&&n==="	");let r=t-this.pos;return r>0&&(yield this.buffer.substr(this.pos,r),this.pos=t),r}*pushUntil(e){
let t=this.pos,n=this.buffer[t];for(;!e(n);)n=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};Go.Lexer=Jn});var zn=b(Qo=>{"use strict";var Wn=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{let t=0,n=this.lineStarts.length;for(;t<n;){let i=t+n>>1;this.lineStarts[i]<
e?t=i+1:n=i}if(this.lineStarts[t]===e)return{line:t+1,col:1};if(t===0)return{line:0,col:e};let r=this.lineStarts[t-1];return{line:t,col:e-r+1}}}};Qo.LineCounter=Wn});var Qn=b(sa=>{"use strict";var bf=require("process"),Xo=as(),kf=Hn();function oe(s,e){for(let t=0;t<s.length;++t)if(s[t].type===e)return!0;return!1}function Zo(s){for(let e=0;e<s.length;++e)switch(s[e].
type){case"space":case"comment":case"newline":break;default:return e}return-1}function ta(s){switch(s?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-co\
llection":return!0;default:return!1}}function cs(s){switch(s.type){case"document":return s.start;case"block-map":{let e=s.items[s.items.length-1];return e.sep??e.start}case"block-seq":return s.items[s.
items.length-1].start;default:return[]}}function Ee(s){if(s.length===0)return[];let e=s.length;e:for(;--e>=0;)switch(s[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item\
-ind":case"newline":break e}for(;s[++e]?.type==="space";);return s.splice(e,s.length)}function us(s,e){if(e.length<1e5)Array.prototype.push.apply(s,e);else for(let t=0;t<e.length;++t)s.push(e[t])}function ea(s){
if(s.start.type==="flow-seq-start")for(let e of s.items)e.sep&&!e.value&&!oe(e.start,"explicit-key-ind")&&!oe(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.key,ta(e.value)?e.value.end?us(e.
value.end,e.sep):e.value.end=e.sep:us(e.start,e.sep),delete e.sep)}var Gn=class{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source=
"",this.type="",this.lexer=new kf.Lexer,this.onNewLine=e}*parse(e,t=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let n of this.lexer.lex(e,t))yield*this.next(n);t||(yield*this.end())}*next(e){
if(this.source=e,bf.env.LOG_TOKENS&&console.log("|",Xo.prettyToken(e)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}let t=Xo.tokenType(e);if(t)if(t==="scalar")this.atNewLine=
!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=t,yield*this.step(),t){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+e.length);break;case"space":
this.atNewLine&&e[0]===" "&&(this.indent+=e.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=e.length);break;case"doc-mode":case"flow-error-end":
return;default:this.atNewLine=!1}this.offset+=e.length}else{let n=`Not a YAML token: ${e}`;yield*this.pop({type:"error",offset:this.offset,message:n,source:e}),this.offset+=e.length}}*end(){for(;this.
stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let e=this.peek(1);if(this.type==="doc-end"&&e?.type!=="doc-e\
nd"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!e)return yield*this.stream();switch(e.type){case"document":return yield*this.
document(e);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(e);case"block-scalar":return yield*this.blockScalar(e);case"block-map":return yield*this.
blockMap(e);case"block-seq":return yield*this.blockSequence(e);case"flow-collection":return yield*this.flowCollection(e);case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}peek(e){return this.
stack[this.stack.length-e]}*pop(e){let t=e??this.stack.pop();if(!t)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield t;else{let n=this.
peek(1);switch(t.type==="block-scalar"?t.indent="indent"in n?n.indent:0:t.type==="flow-collection"&&n.type==="document"&&(t.indent=0),t.type==="flow-collection"&&ea(t),n.type){case"document":n.value=t;
break;case"block-scalar":n.props.push(t);break;case"block-map":{let r=n.items[n.items.length-1];if(r.value){n.items.push({start:[],key:t,sep:[]}),this.onKeyLine=!0;return}else if(r.sep)r.value=t;else{
Object.assign(r,{key:t,sep:[]}),this.onKeyLine=!r.explicitKey;return}break}case"block-seq":{let r=n.items[n.items.length-1];r.value?n.items.push({start:[],value:t}):r.value=t;break}case"flow-collectio\
n":{let r=n.items[n.items.length-1];!r||r.value?n.items.push({start:[],key:t,sep:[]}):r.sep?r.value=t:Object.assign(r,{key:t,sep:[]});return}default:yield*this.pop(),yield*this.pop(t)}if((n.type==="do\
cument"||n.type==="block-map"||n.type==="block-seq")&&(t.type==="block-map"||t.type==="block-seq")){let r=t.items[t.items.length-1];r&&!r.sep&&!r.value&&r.start.length>0&&Zo(r.start)===-1&&(t.indent===
0||r.start.every(i=>i.type!=="comment"||i.indent<t.indent))&&(n.type==="document"?n.end=r.start:n.items.push({start:r.start}),t.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{
type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"\
document",offset:this.offset,start:[]};this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token i\
n YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{Zo(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);
return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let t=this.startBlockValue(e);t?this.stack.push(t):yield{type:"error",offset:this.offset,message:`\
Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){let t=cs(this.peek(2)),n=Ee(t),r;e.end?(r=e.end,r.push(this.sourceToken),delete e.end):r=
[this.sourceToken];let i={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:n,key:e,sep:r}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=i}else yield*this.lineEnd(e)}*blockScalar(e){
switch(this.type){case"space":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let t=this.source.indexOf(
`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let t=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,t.value){let n="end"in t.value?
t.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.
sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else if(t.sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){let r=e.items[e.
items.length-2]?.value?.end;if(Array.isArray(r)){us(r,t.start),r.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let n=!this.onKeyLine&&this.
indent===e.indent,r=n&&(t.sep||t.explicitKey)&&this.type!=="seq-item-ind",i=[];if(r&&t.sep&&!t.value){let o=[];for(let a=0;a<t.sep.length;++a){let l=t.sep[a];switch(l.type){case"newline":o.push(a);break;case"\
space":break;case"comment":l.indent>e.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=t.sep.splice(o[1]))}switch(this.type){case"anchor":case"tag":r||t.value?(i.push(this.sourceToken),e.
items.push({start:i}),this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"explicit-key-ind":!t.sep&&!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=
!0):r||t.value?(i.push(this.sourceToken),e.items.push({start:i,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),
this.onKeyLine=!0;return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(oe(t.sep,"map-value-ind"))this.stack.push({type:"bloc\
k-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(ta(t.key)&&!oe(t.sep,"newline")){let o=Ee(t.start),a=t.key,l=t.sep;l.push(this.sourceToken),delete t.
key,delete t.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:a,sep:l}]})}else i.length>0?t.sep=t.sep.concat(i,this.sourceToken):t.sep.push(this.sourceToken);else if(oe(
t.start,"newline"))Object.assign(t,{key:null,sep:[this.sourceToken]});else{let o=Ee(t.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.
sourceToken]}]})}else t.sep?t.value||r?e.items.push({start:i,key:null,sep:[this.sourceToken]}):oe(t.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scala\
r":case"double-quoted-scalar":{let o=this.flowScalar(this.type);r||t.value?(e.items.push({start:i,key:o,sep:[]}),this.onKeyLine=!0):t.sep?this.stack.push(o):(Object.assign(t,{key:o,sep:[]}),this.onKeyLine=
!0);return}default:{let o=this.startBlockValue(e);if(o){if(o.type==="block-seq"){if(!t.explicitKey&&t.sep&&!oe(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected blo\
ck-seq-ind on same line with key",source:this.source});return}}else n&&e.items.push({start:i});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let t=e.items[e.items.length-
1];switch(this.type){case"newline":if(t.value){let n="end"in t.value?t.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else
t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){let r=e.items[e.items.length-2]?.value?.
end;if(Array.isArray(r)){us(r,t.start),r.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.indent<=e.indent)break;t.start.push(
this.sourceToken);return;case"seq-item-ind":if(this.indent!==e.indent)break;t.value||oe(t.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);return}if(this.indent>
e.indent){let n=this.startBlockValue(e);if(n){this.stack.push(n);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let t=e.items[e.items.length-1];if(this.type==="flow-error-end"){let n;do
yield*this.pop(),n=this.peek(1);while(n?.type==="flow-collection")}else if(e.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.
push(this.sourceToken);return;case"map-value-ind":!t||t.value?e.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});
return;case"space":case"comment":case"newline":case"anchor":case"tag":!t||t.value?e.items.push({start:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let r=this.flowScalar(this.type);!t||t.value?e.items.push({start:[],key:r,sep:[]}):t.sep?this.stack.push(r):Object.assign(t,{
key:r,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let n=this.startBlockValue(e);n?this.stack.push(n):(yield*this.pop(),yield*this.step())}else{let n=this.
peek(2);if(n.type==="block-map"&&(this.type==="map-value-ind"&&n.indent===e.indent||this.type==="newline"&&!n.items[n.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-v\
alue-ind"&&n.type!=="flow-collection"){let r=cs(n),i=Ee(r);ea(e);let o=e.end.splice(1,e.end.length);o.push(this.sourceToken);let a={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:i,key:e,
sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.
flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"\
flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let t=cs(e),n=Ee(t);return n.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,explicitKey:!0}]}}case"map-value-ind":{
this.onKeyLine=!0;let t=cs(e),n=Ee(t);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(e,t){return this.type!==
"comment"||this.indent<=t?!1:e.every(n=>n.type==="newline"||n.type==="space")}*documentEnd(e){this.type!=="doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&
(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newl\
ine":this.onKeyLine=!1;default:e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};sa.Parser=Gn});var aa=b(at=>{"use strict";var na=Dn(),wf=Xe(),ot=tt(),vf=$s(),Sf=q(),Nf=zn(),ra=Qn();function ia(s){let e=s.prettyErrors!==!1;return{lineCounter:s.lineCounter||e&&new Nf.LineCounter||null,prettyErrors:e}}
function Of(s,e={}){let{lineCounter:t,prettyErrors:n}=ia(e),r=new ra.Parser(t?.addNewLine),i=new na.Composer(e),o=Array.from(i.compose(r.parse(s)));if(n&&t)for(let a of o)a.errors.forEach(ot.prettifyError(
s,t)),a.warnings.forEach(ot.prettifyError(s,t));return o.length>0?o:Object.assign([],{empty:!0},i.streamInfo())}function oa(s,e={}){let{lineCounter:t,prettyErrors:n}=ia(e),r=new ra.Parser(t?.addNewLine),
i=new na.Composer(e),o=null;for(let a of i.compose(r.parse(s),!0,s.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new ot.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Sour\
ce contains multiple documents; please use YAML.parseAllDocuments()"));break}return n&&t&&(o.errors.forEach(ot.prettifyError(s,t)),o.warnings.forEach(ot.prettifyError(s,t))),o}function Af(s,e,t){let n;
typeof e=="function"?n=e:t===void 0&&e&&typeof e=="object"&&(t=e);let r=oa(s,t);if(!r)return null;if(r.warnings.forEach(i=>vf.warn(r.options.logLevel,i)),r.errors.length>0){if(r.options.logLevel!=="si\
lent")throw r.errors[0];r.errors=[]}return r.toJS(Object.assign({reviver:n},t))}function qf(s,e,t){let n=null;if(typeof e=="function"||Array.isArray(e)?n=e:t===void 0&&e&&(t=e),typeof t=="string"&&(t=
t.length),typeof t=="number"){let r=Math.round(t);t=r<1?void 0:r>8?{indent:8}:{indent:r}}if(s===void 0){let{keepUndefined:r}=t??e??{};if(!r)return}return Sf.isDocument(s)&&!n?s.toString(t):new wf.Document(
s,n,t).toString(t)}at.parse=Af;at.parseAllDocuments=Of;at.parseDocument=oa;at.stringify=qf});var ca=b(L=>{"use strict";var Lf=Dn(),Ef=Xe(),Cf=yn(),Xn=tt(),_f=xe(),ae=q(),Tf=se(),Mf=T(),If=re(),$f=ie(),Pf=as(),xf=Hn(),Df=zn(),jf=Qn(),ds=aa(),la=Me();L.Composer=Lf.Composer;L.Document=Ef.Document;
L.Schema=Cf.Schema;L.YAMLError=Xn.YAMLError;L.YAMLParseError=Xn.YAMLParseError;L.YAMLWarning=Xn.YAMLWarning;L.Alias=_f.Alias;L.isAlias=ae.isAlias;L.isCollection=ae.isCollection;L.isDocument=ae.isDocument;
L.isMap=ae.isMap;L.isNode=ae.isNode;L.isPair=ae.isPair;L.isScalar=ae.isScalar;L.isSeq=ae.isSeq;L.Pair=Tf.Pair;L.Scalar=Mf.Scalar;L.YAMLMap=If.YAMLMap;L.YAMLSeq=$f.YAMLSeq;L.CST=Pf;L.Lexer=xf.Lexer;L.LineCounter=
Df.LineCounter;L.Parser=jf.Parser;L.parse=ds.parse;L.parseAllDocuments=ds.parseAllDocuments;L.parseDocument=ds.parseDocument;L.stringify=ds.stringify;L.visit=la.visit;L.visitAsync=la.visitAsync});var ip={};Aa(ip,{composeReferences:()=>yr,lowerCompose:()=>gr,readCompose:()=>ka});module.exports=La(ip);var Ea=[["ubuntu",{user:"root",kind:"os"}],["debian",{user:"root",kind:"os"},"*slim*"],["debian",{user:"root",kind:"os",smaller:["-slim"]}],["alpine",{user:"root",kind:"os"}],["busybox",{user:"root",kind:"\
os"}],["rockylinux",{user:"root",kind:"os"},"*minimal*"],["almalinux",{user:"root",kind:"os"},"*minimal*"],["rockylinux",{user:"root",kind:"os",smaller:["-minimal"]}],["almalinux",{user:"root",kind:"o\
s",smaller:["-minimal"]}],["oraclelinux",{user:"root",kind:"os"},"*-slim*"],["oraclelinux",{user:"root",kind:"os",smaller:["-slim"]}],["centos",{user:"root",kind:"os"}],["fedora",{user:"root",kind:"os"}],
["amazonlinux",{user:"root",kind:"os"}],["archlinux",{user:"root",kind:"os"}],["photon",{user:"root",kind:"os"}],["opensuse/leap",{user:"root",kind:"os"}],["opensuse/tumbleweed",{user:"root",kind:"os"}],
["buildpack-deps",{user:"root",kind:"os"},"*-curl*"],["buildpack-deps",{user:"root",kind:"os",smaller:["-curl","-scm"]}],["hello-world",{user:"root",bare:!0}],["node",{user:"root",account:"node",kind:"\
runtime",smaller:["-slim","-alpine"]}],["python",{user:"root",kind:"runtime"},"*slim*"],["python",{user:"root",kind:"runtime"},"*alpine*"],["python",{user:"root",kind:"runtime",smaller:["-slim","-alpi\
ne"]}],["golang",{user:"ContainerUser",kind:"runtime"},"*nanoserver*"],["golang",{user:"root",kind:"runtime",smaller:["-alpine"]}],["rust",{user:"root",kind:"runtime",smaller:["-slim","-alpine"]}],["r\
uby",{user:"root",kind:"runtime",smaller:["-slim","-alpine"]}],["php",{user:"root",account:"www-data",ports:[9e3],kind:"runtime",smaller:["-alpine"]},"*fpm*"],["php",{user:"root",account:"www-data",ports:[
80],kind:"web"},"*apache*"],["php",{user:"root",account:"www-data",kind:"runtime",smaller:["-alpine"]}],["openjdk",{user:"ContainerUser",kind:"runtime"},"*nanoserver*"],["openjdk",{user:"root",kind:"r\
untime",smaller:["-slim"]}],["eclipse-temurin",{user:"ContainerUser",kind:"runtime"},"*nanoserver*"],["eclipse-temurin",{user:"root",kind:"runtime"},"*windowsservercore*"],["eclipse-temurin",{user:"ro\
ot",kind:"runtime",smaller:["-jre","-alpine","-jre-alpine"]}],["amazoncorretto",{user:"root",kind:"runtime",smaller:["-alpine"]}],["maven",{user:"root",kind:"runtime",smaller:["-alpine"]},"*-eclipse-t\
emurin-*"],["maven",{user:"root",kind:"runtime",smaller:["-alpine"]},"*-amazoncorretto-*"],["maven",{user:"root",kind:"runtime"}],["gradle",{user:"root",account:"gradle",kind:"runtime"},"*graal*"],["g\
radle",{user:"root",account:"gradle",kind:"runtime"},"*corretto*"],["gradle",{user:"root",account:"gradle",kind:"runtime",smaller:["-alpine"]}],["perl",{user:"root",kind:"runtime",smaller:["-slim"]}],
["elixir",{user:"root",kind:"runtime",smaller:["-slim","-alpine"]}],["erlang",{user:"root",kind:"runtime",smaller:["-slim","-alpine"]}],["swift",{user:"root",kind:"runtime",smaller:["-slim"]}],["haske\
ll",{user:"root",kind:"runtime",smaller:["-slim"]}],["julia",{user:"root",kind:"runtime"},"*windowsservercore*"],["julia",{user:"root",kind:"runtime"}],["r-base",{user:"root",account:"docker",kind:"ru\
ntime"}],["gcc",{user:"root",kind:"runtime"}],["composer",{user:"root",kind:"tool"}],["oven/bun",{user:"root",kind:"runtime",bare:!0},"*distroless*"],["oven/bun",{user:"root",account:"bun",kind:"runti\
me",smaller:["-slim","-alpine","-distroless"]}],["denoland/deno",{user:"root",kind:"runtime",bare:!0},"*distroless*"],["denoland/deno",{user:"root",account:"deno",kind:"runtime",smaller:["-alpine","-d\
istroless"]}],["nginx",{user:"root",account:"nginx",unprivileged:"nginxinc/nginx-unprivileged",ports:[80],kind:"web",smaller:["-alpine","-alpine-slim"]}],["nginxinc/nginx-unprivileged",{user:"101",ports:[
8080],kind:"web",smaller:["-alpine","-alpine-slim"]}],["ghcr.io/nginx/nginx-unprivileged",{user:"101",ports:[8080],kind:"web",smaller:["-alpine","-alpine-slim"]}],["httpd",{user:"root",account:"www-da\
ta",ports:[80],kind:"web",smaller:["-alpine"]}],["caddy",{user:"root",kind:"tool"},"*builder*"],["caddy",{user:"root",ports:[80,443,2019],kind:"web"}],["traefik",{user:"ContainerUser",ports:[80],kind:"\
web"},"*nanoserver*"],["traefik",{user:"root",ports:[80],kind:"web"},"*windowsservercore*"],["traefik",{user:"root",ports:[80],kind:"web"}],["haproxy",{user:"haproxy",kind:"web",smaller:["-alpine"]}],
["tomcat",{user:"root",ports:[8080],kind:"web"}],["jetty",{user:"jetty",ports:[8080],kind:"web",smaller:["-alpine"]}],["kong",{user:"kong",ports:[8e3,8443,8001,8444],kind:"web",healthcheck:!0}],["word\
press",{user:"www-data",kind:"tool"},"cli*"],["wordpress",{user:"www-data",kind:"tool"},"*-cli*"],["wordpress",{user:"root",account:"www-data",ports:[9e3],kind:"web"},"*fpm*"],["wordpress",{user:"root",
account:"www-data",ports:[80],kind:"web"}],["nextcloud",{user:"root",account:"www-data",ports:[9e3],kind:"web"},"*fpm*"],["nextcloud",{user:"root",account:"www-data",ports:[80],kind:"web"}],["joomla",
{user:"root",account:"www-data",ports:[9e3],kind:"web"},"*fpm*"],["joomla",{user:"root",account:"www-data",ports:[80],kind:"web"}],["phpmyadmin",{user:"root",account:"www-data",ports:[9e3],kind:"web"},
"*fpm*"],["phpmyadmin",{user:"root",account:"www-data",ports:[80],kind:"web"}],["drupal",{user:"root",account:"www-data",ports:[9e3],kind:"web"},"*fpm*"],["drupal",{user:"root",account:"www-data",ports:[
80],kind:"web"}],["ghost",{user:"root",drops:!0,account:"node",ports:[2368],kind:"web",smaller:["-alpine"]}],["redmine",{user:"root",drops:!0,account:"redmine",ports:[3e3],kind:"web",smaller:["-alpine"]}],
["sonarqube",{user:"sonarqube",ports:[9e3],kind:"web"}],["jenkins/jenkins",{user:"ContainerAdministrator",ports:[8080,5e4],kind:"tool"},"*windowsservercore*"],["jenkins/jenkins",{user:"jenkins",ports:[
8080,5e4],kind:"tool"},"*alpine*"],["jenkins/jenkins",{user:"jenkins",ports:[8080,5e4],kind:"tool"},"*rhel*"],["jenkins/jenkins",{user:"jenkins",ports:[8080,5e4],kind:"tool",smaller:["-alpine"]}],["re\
gistry",{user:"root",ports:[5e3],kind:"tool"}],["hashicorp/vault",{user:"100",ports:[8200],kind:"tool"},"*ubi*"],["hashicorp/vault",{user:"root",drops:!0,account:"vault",ports:[8200],kind:"tool"}],["h\
ashicorp/consul",{user:"100",ports:[8300,8301,8302,8500,8600],kind:"tool"},"*ubi*"],["hashicorp/consul",{user:"root",drops:!0,account:"consul",ports:[8300,8301,8302,8500,8600],kind:"tool"}],["vault",{
user:"root",drops:!0,account:"vault",ports:[8200],kind:"tool"}],["consul",{user:"root",drops:!0,account:"consul",ports:[8300,8301,8302,8500,8600],kind:"tool"}],["hashicorp/terraform",{user:"root",kind:"\
tool"}],["telegraf",{user:"root",drops:!0,account:"telegraf",ports:[8094],kind:"tool",smaller:["-alpine"]},"1.39*"],["telegraf",{user:"root",drops:!0,account:"telegraf",ports:[8094],kind:"tool",smaller:[
"-alpine"]}],["adminer",{user:"adminer",ports:[9e3],kind:"web"},"*fastcgi*"],["adminer",{user:"adminer",ports:[8080],kind:"web"}],["mongo-express",{user:"root",ports:[8081],kind:"web"}],["docker",{user:"\
rootless",ports:[2375,2376],kind:"tool"},"*dind-rootless*"],["docker",{user:"root",kind:"tool"},"*windowsservercore*"],["docker",{user:"root",kind:"tool"},"*cli*"],["docker",{user:"root",ports:[2375,2376],
kind:"tool",smaller:["-cli"]}],["postgres",{user:"root",drops:!0,account:"postgres",ports:[5432],kind:"datastore",smaller:["-alpine"]}],["postgis/postgis",{user:"root",drops:!0,account:"postgres",ports:[
5432],kind:"datastore",smaller:["-alpine"]}],["pgvector/pgvector",{user:"root",drops:!0,account:"postgres",ports:[5432],kind:"datastore"}],["timescale/timescaledb",{user:"root",drops:!0,account:"postg\
res",ports:[5432],kind:"datastore"}],["mysql",{user:"root",drops:!0,account:"mysql",ports:[3306,33060],kind:"datastore"}],["mariadb",{user:"mysql",ports:[3306],kind:"datastore"},"*ubi*"],["mariadb",{user:"\
root",drops:!0,account:"mysql",ports:[3306],kind:"datastore"}],["mongo",{user:"ContainerUser",ports:[27017],kind:"datastore"},"*nanoserver*"],["mongo",{user:"root",ports:[27017],kind:"datastore"},"*wi\
ndowsservercore*"],["mongo",{user:"root",drops:!0,account:"mongodb",ports:[27017],kind:"datastore"}],["redis",{user:"root",drops:!0,account:"redis",ports:[6379],kind:"datastore",smaller:["-alpine"]}],
["valkey/valkey",{user:"root",drops:!0,account:"valkey",ports:[6379],kind:"datastore",smaller:["-alpine"]}],["memcached",{user:"memcache",ports:[11211],kind:"datastore",smaller:["-alpine"]}],["elastic\
search",{user:"root",drops:!0,account:"elasticsearch",ports:[9200,9300],kind:"datastore"},"7.*"],["elasticsearch",{user:"1000:0",ports:[9200,9300],kind:"datastore"},"8.*"],["elasticsearch",{user:"1000\
:0",ports:[9200,9300],kind:"datastore"}],["docker.elastic.co/elasticsearch/elasticsearch",{user:"root",drops:!0,account:"elasticsearch",ports:[9200,9300],kind:"datastore"},"7.*"],["docker.elastic.co/e\
lasticsearch/elasticsearch",{user:"1000:0",ports:[9200,9300],kind:"datastore"},"8.*"],["docker.elastic.co/elasticsearch/elasticsearch",{user:"1000:0",ports:[9200,9300],kind:"datastore"}],["docker.elas\
tic.co/elasticsearch/elasticsearch-wolfi",{user:"1000:0",ports:[9200,9300],kind:"datastore"}],["kibana",{user:"1000",ports:[5601],kind:"web"}],["docker.elastic.co/kibana/kibana",{user:"1000",ports:[5601],
kind:"web"}],["logstash",{user:"1000",ports:[9600,5044],kind:"tool"}],["docker.elastic.co/logstash/logstash",{user:"1000",ports:[9600,5044],kind:"tool"}],["opensearchproject/opensearch",{user:"1000",ports:[
9200,9300,9600,9650],kind:"datastore"}],["opensearchproject/opensearch-dashboards",{user:"1000",ports:[5601],kind:"web"}],["cassandra",{user:"root",drops:!0,account:"cassandra",ports:[7e3,7001,7199,9042,
9160],kind:"datastore"}],["couchdb",{user:"root",ports:[5987,5988],kind:"datastore"},"*nouveau*"],["couchdb",{user:"root",drops:!0,account:"couchdb",ports:[5984,4369,9100],kind:"datastore"}],["apache/\
couchdb",{user:"root",drops:!0,account:"couchdb",ports:[5984,4369,9100],kind:"datastore"}],["influxdb",{user:"influxdb3",ports:[8181],kind:"datastore"},"3*"],["influxdb",{user:"influxdb3",ports:[8181],
kind:"datastore"},"*core"],["influxdb",{user:"influxdb3",ports:[8181],kind:"datastore"},"*enterprise"],["influxdb",{user:"root",ports:[8086],kind:"datastore"},"*-data*"],["influxdb",{user:"root",ports:[
8091],kind:"datastore"},"*-meta*"],["influxdb",{user:"influxdb",ports:[8086],kind:"datastore",smaller:["-alpine"]},"1.11*"],["influxdb",{user:"influxdb",ports:[8086],kind:"datastore",smaller:["-alpine"]},
"1.12*"],["influxdb",{user:"root",ports:[8086],kind:"datastore",smaller:["-alpine"]},"1.8*"],["influxdb",{user:"root",drops:!0,account:"influxdb",ports:[8086],kind:"datastore",smaller:["-alpine"]}],["\
neo4j",{user:"root",drops:!0,account:"neo4j",ports:[7474,7473,7687],kind:"datastore"}],["solr",{user:"8983",ports:[8983],kind:"datastore",smaller:["-slim"]}],["clickhouse/clickhouse-server",{user:"101\
:101",ports:[9e3,8123,9009],kind:"datastore",bare:!0},"*distroless*"],["clickhouse/clickhouse-server",{user:"root",drops:!0,account:"clickhouse",ports:[9e3,8123,9009],kind:"datastore",smaller:["-alpin\
e"]}],["clickhouse",{user:"101:101",ports:[9e3,8123,9009],kind:"datastore",bare:!0},"*distroless*"],["clickhouse",{user:"root",drops:!0,account:"clickhouse",ports:[9e3,8123,9009],kind:"datastore"}],["\
minio/minio",{user:"root",ports:[9e3],kind:"datastore"}],["qdrant/qdrant",{user:"root",ports:[6333,6334],kind:"datastore"}],["mcr.microsoft.com/mssql/server",{user:"root",ports:[1433],kind:"datastore"},
"2017*"],["mcr.microsoft.com/mssql/server",{user:"mssql",ports:[1433],kind:"datastore"},"2025*"],["mcr.microsoft.com/mssql/server",{user:"mssql",ports:[1433],kind:"datastore"}],["rabbitmq",{user:"root",
drops:!0,account:"rabbitmq",ports:[4369,5671,5672,15691,15692,25672,15671,15672],kind:"broker",smaller:["-alpine"]},"*management*"],["rabbitmq",{user:"root",drops:!0,account:"rabbitmq",ports:[4369,5671,
5672,15691,15692,25672],kind:"broker",smaller:["-alpine"]}],["apache/kafka",{user:"appuser",ports:[9092],kind:"broker"}],["apache/kafka-native",{user:"appuser",ports:[9092],kind:"broker"}],["confluent\
inc/cp-kafka",{user:"appuser",ports:[9092],kind:"broker"}],["confluentinc/cp-server",{user:"appuser",ports:[9092],kind:"broker"}],["nats",{user:"root",ports:[4222,8222,6222],kind:"broker"},"*alpine*"],
["nats",{user:"root",ports:[4222,8222,6222],kind:"broker",bare:!0}],["zookeeper",{user:"root",drops:!0,account:"zookeeper",ports:[2181,2888,3888,8080],kind:"tool"}],["gcr.io/distroless/static*",{user:"\
65532",bare:!0},"*debug-nonroot*"],["gcr.io/distroless/static*",{user:"root",account:"nonroot",bare:!0},"*debug*"],["gcr.io/distroless/static*",{user:"65532",bare:!0},"*nonroot*"],["gcr.io/distroless/\
static*",{user:"root",account:"nonroot",bare:!0}],["gcr.io/distroless/base*",{user:"65532",bare:!0},"*debug-nonroot*"],["gcr.io/distroless/base*",{user:"root",account:"nonroot",bare:!0},"*debug*"],["g\
cr.io/distroless/base*",{user:"65532",bare:!0},"*nonroot*"],["gcr.io/distroless/base*",{user:"root",account:"nonroot",bare:!0}],["gcr.io/distroless/cc*",{user:"65532",bare:!0},"*debug-nonroot*"],["gcr\
.io/distroless/cc*",{user:"root",account:"nonroot",bare:!0},"*debug*"],["gcr.io/distroless/cc*",{user:"65532",bare:!0},"*nonroot*"],["gcr.io/distroless/cc*",{user:"root",account:"nonroot",bare:!0}],["\
gcr.io/distroless/java-base*",{user:"65532",kind:"runtime",bare:!0},"*nonroot*"],["gcr.io/distroless/java-base*",{user:"root",account:"nonroot",kind:"runtime",bare:!0}],["gcr.io/distroless/java*",{user:"\
65532",kind:"runtime",bare:!0},"*nonroot*"],["gcr.io/distroless/java*",{user:"root",account:"nonroot",kind:"runtime",bare:!0}],["gcr.io/distroless/nodejs*",{user:"65532",kind:"runtime",bare:!0},"*nonr\
oot*"],["gcr.io/distroless/nodejs*",{user:"root",account:"nonroot",kind:"runtime",bare:!0}],["gcr.io/distroless/python3-debian12",{user:"65532",kind:"runtime",bare:!0},"*nonroot*"],["gcr.io/distroless\
/python3-debian12",{user:"root",account:"nonroot",kind:"runtime",bare:!0}],["gcr.io/distroless/python3*",{user:"65532",kind:"runtime",bare:!0},"*nonroot*"],["gcr.io/distroless/python3*",{user:"root",account:"\
nonroot",kind:"runtime",bare:!0}],["cgr.dev/chainguard/static",{user:"65532",bare:!0}],["cgr.dev/chainguard/wolfi-base",{user:"root",account:"nonroot",kind:"os"}],["cgr.dev/chainguard/python",{user:"6\
5532",kind:"runtime"},"*-dev*"],["cgr.dev/chainguard/python",{user:"65532",kind:"runtime",bare:!0}],["cgr.dev/chainguard/node",{user:"65532",kind:"runtime"}],["cgr.dev/chainguard/nginx",{user:"65532",
kind:"web"},"*-dev*"],["cgr.dev/chainguard/nginx",{user:"65532",kind:"web",bare:!0}],["cgr.dev/chainguard/redis",{user:"redis",kind:"datastore"}],["cgr.dev/chainguard/postgres",{user:"root",drops:!0,account:"\
postgres",kind:"datastore"}],["cgr.dev/chainguard/go",{user:"root",account:"nonroot",kind:"runtime"}],["cgr.dev/chainguard/jdk",{user:"65532",kind:"runtime"}],["cgr.dev/chainguard/jre",{user:"65532",kind:"\
runtime"},"*-dev*"],["cgr.dev/chainguard/jre",{user:"65532",kind:"runtime",bare:!0}],["cgr.dev/chainguard/ruby",{user:"65532",kind:"runtime"},"*-dev*"],["cgr.dev/chainguard/ruby",{user:"65532",kind:"r\
untime",bare:!0}],["cgr.dev/chainguard/php",{user:"65532",kind:"runtime"},"*-dev*"],["cgr.dev/chainguard/php",{user:"65532",kind:"runtime",bare:!0}],["cgr.dev/chainguard/bash",{user:"root",account:"no\
nroot",kind:"os"}],["cgr.dev/chainguard/busybox",{user:"65532",kind:"os"}],["cgr.dev/chainguard/curl",{user:"65532",kind:"tool"},"*-dev*"],["cgr.dev/chainguard/curl",{user:"65532",kind:"tool",bare:!0}],
["cgr.dev/chainguard/git",{user:"root",account:"git",kind:"tool"},"*root*"],["cgr.dev/chainguard/git",{user:"65532",kind:"tool"}],["dhi.io/*",{user:"root"},"*-dev*"],["dhi.io/*",{user:"nonroot",bare:!0}],
["bitnami/redis",{user:"1001",ports:[6379],kind:"datastore"}],["bitnami/postgresql",{user:"1001",ports:[5432],kind:"datastore"}],["bitnami/nginx",{user:"1001",ports:[8080,8443],kind:"web"}],["bitnami/\
kafka",{user:"1001",ports:[9092],kind:"broker"}],["bitnami/mariadb",{user:"1001",ports:[3306],kind:"datastore"}],["bitnami/mysql",{user:"1001",ports:[3306],kind:"datastore"}],["bitnami/mongodb",{user:"\
1001",ports:[27017],kind:"datastore"}],["bitnami/node",{user:"root",ports:[3e3],kind:"runtime"}],["bitnami/python",{user:"root",ports:[8e3],kind:"runtime"}],["bitnami/php-fpm",{user:"root",ports:[9e3],
kind:"runtime"}],["bitnami/git",{user:"root",kind:"tool"}],["bitnami/minideb",{user:"root",kind:"os"}],["bitnami/*",{user:"1001"}],["registry.access.redhat.com/ubi8/python-*-minimal",{user:"1001",ports:[
8080],kind:"runtime"}],["registry.access.redhat.com/ubi8/python-*",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi8/nodejs-*-minimal",{user:"1001",ports:[8080],kind:"runtim\
e"}],["registry.access.redhat.com/ubi8/nodejs-*",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi8/ubi*",{user:"root",kind:"os"}],["registry.access.redhat.com/ubi8",{user:"r\
oot",kind:"os"}],["registry.access.redhat.com/ubi8-*",{user:"root",kind:"os"}],["registry.access.redhat.com/ubi9/python-*-minimal",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.c\
om/ubi9/python-*",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi9/nodejs-*-minimal",{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi9/nodejs-*",
{user:"1001",ports:[8080],kind:"runtime"}],["registry.access.redhat.com/ubi9/ubi*",{user:"root",kind:"os"}],["registry.access.redhat.com/ubi9",{user:"root",kind:"os"}],["registry.access.redhat.com/ubi\
9-*",{user:"root",kind:"os"}],["redhat/ubi8*",{user:"root",kind:"os"}],["redhat/ubi9*",{user:"root",kind:"os"}],["mcr.microsoft.com/dotnet/runtime-deps",{user:"1654",kind:"runtime",bare:!0},"*chiseled\
*"],["mcr.microsoft.com/dotnet/runtime-deps",{user:"1654",kind:"runtime",bare:!0},"*distroless*"],["mcr.microsoft.com/dotnet/runtime-deps",{user:"root",kind:"runtime",smaller:["-alpine"]},"3.*"],["mcr\
.microsoft.com/dotnet/runtime-deps",{user:"root",kind:"runtime",smaller:["-alpine"]},"5.*"],["mcr.microsoft.com/dotnet/runtime-deps",{user:"root",kind:"runtime",smaller:["-alpine"]},"6.*"],["mcr.micro\
soft.com/dotnet/runtime-deps",{user:"root",kind:"runtime",smaller:["-alpine"]},"7.*"],["mcr.microsoft.com/dotnet/runtime-deps",{user:"root",account:"app",kind:"runtime",smaller:["-alpine","-noble-chis\
eled"]}],["mcr.microsoft.com/dotnet/runtime",{user:"1654",kind:"runtime",bare:!0},"*chiseled*"],["mcr.microsoft.com/dotnet/runtime",{user:"1654",kind:"runtime",bare:!0},"*distroless*"],["mcr.microsoft\
.com/dotnet/runtime",{user:"ContainerUser",kind:"runtime"},"*nanoserver*"],["mcr.microsoft.com/dotnet/runtime",{user:"root",kind:"runtime"},"*windowsservercore*"],["mcr.microsoft.com/dotnet/runtime",{
user:"root",kind:"runtime",smaller:["-alpine"]},"3.*"],["mcr.microsoft.com/dotnet/runtime",{user:"root",kind:"runtime",smaller:["-alpine"]},"5.*"],["mcr.microsoft.com/dotnet/runtime",{user:"root",kind:"\
runtime",smaller:["-alpine"]},"6.*"],["mcr.microsoft.com/dotnet/runtime",{user:"root",kind:"runtime",smaller:["-alpine"]},"7.*"],["mcr.microsoft.com/dotnet/runtime",{user:"root",account:"app",kind:"ru\
ntime",smaller:["-alpine","-noble-chiseled"]}],["mcr.microsoft.com/dotnet/aspnet",{user:"1654",kind:"runtime",bare:!0},"*chiseled*"],["mcr.microsoft.com/dotnet/aspnet",{user:"1654",kind:"runtime",bare:!0},
"*distroless*"],["mcr.microsoft.com/dotnet/aspnet",{user:"ContainerUser",kind:"runtime"},"*nanoserver*"],["mcr.microsoft.com/dotnet/aspnet",{user:"root",kind:"runtime"},"*windowsservercore*"],["mcr.mi\
crosoft.com/dotnet/aspnet",{user:"root",kind:"runtime",smaller:["-alpine"]},"3.*"],["mcr.microsoft.com/dotnet/aspnet",{user:"root",kind:"runtime",smaller:["-alpine"]},"5.*"],["mcr.microsoft.com/dotnet\
/aspnet",{user:"root",kind:"runtime",smaller:["-alpine"]},"6.*"],["mcr.microsoft.com/dotnet/aspnet",{user:"root",kind:"runtime",smaller:["-alpine"]},"7.*"],["mcr.microsoft.com/dotnet/aspnet",{user:"ro\
ot",account:"app",kind:"runtime",smaller:["-alpine","-noble-chiseled"]}],["mcr.microsoft.com/dotnet/sdk",{user:"ContainerUser",kind:"runtime"},"*nanoserver*"],["mcr.microsoft.com/dotnet/sdk",{user:"ro\
ot",kind:"runtime"},"*windowsservercore*"],["mcr.microsoft.com/dotnet/sdk",{user:"root",kind:"runtime",smaller:["-alpine"]},"3.*"],["mcr.microsoft.com/dotnet/sdk",{user:"root",kind:"runtime",smaller:[
"-alpine"]},"5.*"],["mcr.microsoft.com/dotnet/sdk",{user:"root",kind:"runtime",smaller:["-alpine"]},"6.*"],["mcr.microsoft.com/dotnet/sdk",{user:"root",kind:"runtime",smaller:["-alpine"]},"7.*"],["mcr\
.microsoft.com/dotnet/sdk",{user:"root",account:"app",kind:"runtime",smaller:["-alpine"]}],["mcr.microsoft.com/windows/nanoserver",{user:"ContainerUser",kind:"os"}],["mcr.microsoft.com/windows/serverc\
ore",{user:"root",kind:"os"}],["mcr.microsoft.com/windows/server",{user:"root",kind:"os"}],["mcr.microsoft.com/windows",{user:"root",kind:"os"}],["mcr.microsoft.com/playwright",{user:"root",account:"p\
wuser",kind:"tool"}],["mcr.microsoft.com/playwright/*",{user:"root",account:"pwuser",kind:"tool"}],["prom/prometheus",{user:"65532",ports:[9090],kind:"tool",bare:!0},"*distroless*"],["prom/prometheus",
{user:"nobody",ports:[9090],kind:"tool"}],["prom/node-exporter",{user:"65532",ports:[9100],kind:"tool",bare:!0},"*distroless*"],["prom/node-exporter",{user:"nobody",ports:[9100],kind:"tool"}],["prom/a\
lertmanager",{user:"65532",ports:[9093],kind:"tool",bare:!0},"*distroless*"],["prom/alertmanager",{user:"nobody",ports:[9093],kind:"tool"}],["grafana/grafana",{user:"472",ports:[3e3],kind:"web"}],["gr\
afana/grafana-oss",{user:"472",ports:[3e3],kind:"web"}],["grafana/grafana-enterprise",{user:"472",ports:[3e3],kind:"web"}],["grafana/loki",{user:"10001",ports:[3100],kind:"tool"},"2.*"],["grafana/loki",
{user:"10001",ports:[3100],kind:"tool",bare:!0}],["apache/airflow",{user:"50000",ports:[8080],kind:"tool"}],["quay.io/keycloak/keycloak",{user:"1000",ports:[8080,8443,9e3],kind:"web"}],["nvidia/cuda",
{user:"root",kind:"runtime"},"*-base-*"],["nvidia/cuda",{user:"root",kind:"runtime"}],["pytorch/pytorch",{user:"root",kind:"runtime"},"*-runtime"],["tensorflow/tensorflow",{user:"root",ports:[8888],kind:"\
runtime"},"*jupyter*"],["tensorflow/tensorflow",{user:"root",kind:"runtime"}],["quay.io/jupyter/docker-stacks-foundation",{user:"1000",kind:"runtime"}],["quay.io/jupyter/pyspark-notebook",{user:"1000",
ports:[8888,4040],kind:"runtime",healthcheck:!0}],["quay.io/jupyter/all-spark-notebook",{user:"1000",ports:[8888,4040],kind:"runtime",healthcheck:!0}],["quay.io/jupyter/*-notebook",{user:"1000",ports:[
8888],kind:"runtime",healthcheck:!0}],["jupyter/*-notebook",{user:"1000",ports:[8888],kind:"runtime",healthcheck:!0}],["ghcr.io/astral-sh/uv",{user:"root",kind:"runtime"},"*alpine*"],["ghcr.io/astral-\
sh/uv",{user:"root",kind:"runtime"},"*bookworm*"],["ghcr.io/astral-sh/uv",{user:"root",kind:"runtime"},"*trixie*"],["ghcr.io/astral-sh/uv",{user:"root",kind:"runtime"},"*debian*"],["ghcr.io/astral-sh/\
uv",{user:"root",kind:"runtime"},"python*"],["ghcr.io/astral-sh/uv",{user:"root",bare:!0}],["public.ecr.aws/lambda/*",{user:"root",kind:"runtime"}],["amazon/aws-cli",{user:"root",kind:"tool"}],["publi\
c.ecr.aws/aws-cli/aws-cli",{user:"root",kind:"tool"}],["google/cloud-sdk",{user:"root",account:"cloudsdk",kind:"tool"},"*stable*"],["google/cloud-sdk",{user:"root",account:"cloudsdk",kind:"tool",smaller:[
"-slim","-alpine"]}],["gcr.io/google.com/cloudsdktool/google-cloud-cli",{user:"root",account:"cloudsdk",kind:"tool"},"*stable*"],["gcr.io/google.com/cloudsdktool/google-cloud-cli",{user:"root",account:"\
cloudsdk",kind:"tool",smaller:["-slim","-alpine"]}],["portainer/portainer-ce",{user:"root",ports:[9e3,9443,8e3],kind:"web"},"*alpine*"],["portainer/portainer-ce",{user:"root",ports:[9e3,9443,8e3],kind:"\
web",bare:!0}],["dpage/pgadmin4",{user:"5050",ports:[80,443],kind:"web"}],["cypress/included",{user:"root",kind:"tool"}],["cypress/base",{user:"root",kind:"tool"}],["cypress/browsers",{user:"root",kind:"\
tool"}],["selenium/hub",{user:"1200",ports:[4442,4443,4444],kind:"tool"}],["selenium/standalone-chrome",{user:"1200",ports:[4444,5900],kind:"tool"}],["selenium/standalone-firefox",{user:"1200",ports:[
4444,5900],kind:"tool"}],["selenium/standalone-edge",{user:"1200",ports:[4444,5900],kind:"tool"}],["selenium/node-chrome",{user:"1200",ports:[5900],kind:"tool"}],["selenium/node-firefox",{user:"1200",
ports:[5900],kind:"tool"}],["selenium/node-edge",{user:"1200",ports:[5900],kind:"tool"}]],Ca=/^(?:public\.ecr\.aws\/docker\/library|mirror\.gcr\.io(?:\/library)?|registry\.hub\.docker\.com(?:\/library)?|registry-1\.docker\.io(?:\/library)?|[\w.-]*\.?azurecr\.io\/(?:docker\.io|library)(?:\/library)?|\d+\.dkr\.ecr\.[\w-]+\.amazonaws\.com\/(?:docker-hub|docker\.io)(?:\/library)?)\//,
_a=/^(?:amd64|arm32v[567]|arm64v8|i386|ppc64le|riscv64|s390x|mips64le|windows-amd64)\//;function Ta({domain:s,path:e}){return s===null||e===null?null:(s==="docker.io"?e:`${s}/${e}`).replace(Ca,"").replace(
_a,"")}var he,nr=[];function sr(s,e){let[t="",...n]=e.split("*"),r=n.pop();if(r===void 0)return s===t;if(!s.startsWith(t)||s.length<t.length+r.length||!s.endsWith(r))return!1;let i=t.length;for(let o of n){
let a=s.indexOf(o,i);if(a<0)return!1;i=a+o.length}return i<=s.length-r.length}function Ma(){if(he)return he;he=new Map;for(let s of Ea)s[0].includes("*")?nr.push(s):he.set(s[0],[...he.get(s[0])??[],s]);
return he}function rr(s){let e=Ta(s);if(e===null)return;let t=Ma().get(e)??nr.filter(([i])=>sr(e,i)),{tag:n}=s;if(n===null&&t.some(([,,i])=>i)&&new Set(t.map(([,{user:i}])=>i)).size>1)return;let r=t.find(
([,,i])=>!i||sr(n??"latest",i));return r&&{name:e,...r[1]}}var A=(s,e,t)=>t?.length?{state:"written",value:s,span:e,via:t}:{state:"written",value:s,span:e},$=(s,e,t)=>t?.length?{state:"default",value:s,span:e,via:t}:{state:"default",value:s,span:e},_=(s,e,t)=>t?.
length?{state:"unknown",text:s,span:e,via:t}:{state:"unknown",text:s,span:e};var ut=s=>s.includes("￼")?null:s,Ia=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,$a=/^\w[\w.-]{0,127}$/,ir={sha256:64,sha384:96,sha512:128};function ps(s,e=s){let t=s.indexOf("@"),n=t<0?void 0:s.slice(
t+1),r=t<0?s:s.slice(0,t),i=r.lastIndexOf(":"),o=i>=0&&!r.slice(i).includes("/"),a=o?r.slice(i+1):void 0,l=o?r.slice(0,i):r,{domain:c,path:u}=Pa(l),d=xa(c,u,a,n);return{text:e,domain:l==="￼"?null:ut(
c),path:ut(u),...a===void 0?l.endsWith("￼")?{tag:null}:{}:{tag:ut(a)},...n===void 0?s.endsWith("￼")?{digest:null}:{}:{digest:ut(n)},...d?{fault:d}:{}}}function Pa(s){let e=s.indexOf("/"),t=e<0?"":
s.slice(0,e),n=e>=0&&(/[.:]/.test(t)||t==="localhost"||t.includes("￼")||t!==t.toLowerCase()),r=n?t:"docker.io",i=n?s.slice(e+1):s;return r==="docker.io"||r==="index.docker.io"?{domain:"docker.io",path:i.
startsWith("library/")?i.slice(8):i}:{domain:r,path:i}}function xa(s,e,t,n){if(!e)return"the repository is empty";if(t==="")return"nothing follows the colon";if(n==="")return"nothing follows the @";if(!e.
includes("￼")){if(/[A-Z]/.test(e))return"a repository is written in lower case";if(!e.split("/").every(r=>Ia.test(r)))return`${JSON.stringify(e)} is not a repository name`;if(e.length>255)return"a r\
epository has at most 255 characters"}if(t!==void 0&&!t.includes("￼")&&!$a.test(t))return`${JSON.stringify(t)} is not a tag`;if(n!==void 0&&!n.includes("￼"))return Da(n);if(!s.includes("￼")&&!/^(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d+)?$/.
test(s))return`${JSON.stringify(s)} is not a registry host`}function Da(s){let[e="",t=""]=s.split(":",2),n=Object.hasOwn(ir,e)?ir[e]:void 0;return t?n===void 0?/^[a-z0-9]+(?:[.+_-][a-z0-9]+)*$/.test(e)?
void 0:`${JSON.stringify(e)} is not a digest algorithm`:/^[a-f0-9]*$/.test(t)?t.length===n?void 0:`a ${e} digest has ${n} digits, not ${t.length}`:"a digest is lower-case hexadecimal":`${JSON.stringify(
s)} has no digest after the algorithm`}function ar({text:s,path:e}){let t=new Map,n=/^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*/gm;for(let r=n.exec(s);r;r=n.exec(s)){let i=r.index+r[0].length,o=s[i],a,l;if(o==='"'||o==="'"){
for(a=i+1;a<s.length&&s[a]!==o;)a+=s[a]==="\\"&&o==='"'?2:1;a=Math.min(a,s.length),l=s.slice(i+1,a),o==='"'&&(l=or(l.replace(/\\([nrt"\\$])/g,(u,d)=>({n:`
`,r:"\r",t:"	"})[d]??d),t)),a=Math.min(a+1,s.length)}else{let u=s.indexOf(`
`,i);a=u<0?s.length:u;let d=s.slice(i,a);l=or((d.startsWith("#")?"":d.replace(/\s#.*$/s,"")).trim(),t)}let c=r[1];t.set(c,{value:l,span:{file:e,start:r.index+r[0].indexOf(c),end:a}}),n.lastIndex=Math.
max(a,n.lastIndex)}return t}function or(s,e){return s.replace(/\$(?:\{([A-Za-z_]\w*)(?::?-([^{}]*))?[^{}]*\}|([A-Za-z_]\w*))/g,(t,n,r,i)=>e.get(n??i)?.value??r??"￼")}var ge=s=>s.includes("/")?s.slice(0,s.lastIndexOf("/")):"";function J(s,e){let t=[];for(let n of(e.startsWith("/")?e:`${s}/${e}`).split("/"))n===".."?t.length&&t[t.length-1]!==".."?t.pop():t.push(".."):
n&&n!=="."&&t.push(n);return(e.startsWith("/")?"/":"")+t.join("/")}function dt({source:s},e){let t=s.alone?void 0:e.source(J(ge(s.path),".env"));return t?ar(t):new Map}var ja=/^(?::\?|:-|:\+|\?|-|\+)/;function ye(s,e){if(!s.includes("$"))return{text:s,uses:[]};let t=[],n,r=(l,c,u)=>{let d="",f=l;for(;f<c;){let m=s.indexOf("$",f);if(m<0||m>=c)return d+s.slice(f,c);if(d+=
s.slice(f,m),s[m+1]==="$"){d+="$",f=m+2;continue}let g=/^[_a-zA-Z]\w*/.exec(s.slice(m+1,Math.min(c,m+257)))?.[0];if(g)f=m+1+g.length,d+=o({name:g,start:m,end:f,operator:"",operand:null},u);else if(s[m+
1]==="{"){let p=i(m+2,c),h=/^[_a-zA-Z]\w*/.exec(s.slice(m+2,Math.min(c,m+258)))?.[0],y=m+2+(h?.length??0),k=ja.exec(s.slice(y,y+2))?.[0]??"";if(p<0||!h||u>20||!k&&y!==p)return n??={start:m,end:p<0?Math.
min(c,m+2):p+1},d+"￼";let v=y+k.length;f=p+1,d+=o({name:h,start:m,end:f,operator:k,operand:k?{text:s.slice(v,p),start:v,end:p}:null},u)}else d+="$",f=m+1}return d},i=(l,c)=>{let u=1;for(let d=l;d<c;d+=
1)if(s[d]==="{"&&s[d-1]==="$")u+=1;else if(s[d]==="}"&&--u===0)return d;return-1},o=(l,c)=>{let u=e.get(l.name),d=u!==void 0&&(u.value!==""||!l.operator.startsWith(":")),f=()=>l.operand?r(l.operand.start,
l.operand.end,c+1):"",m=g=>{t.push({...l,from:g,...u?{set:u.span}:{}})};return l.operator.endsWith("+")?(m(d?"operand":"unknown"),d?f():"￼"):d?(m("env"),u.value):l.operator.endsWith("-")?(m("operand"),
f()):(m(l.operator.endsWith("?")?"required":u?"env":"unset"),u?u.value:"￼")};return{text:r(0,s.length,0),uses:t,...n?{fault:n}:{}}}var _e=class{#t;constructor(e){this.#t=e}field(e,t,n=[]){let r=e.entries.get(t);return r&&Fa(r.value)?lr(r,n):void 0}scalar(e){if(e?.node.kind!=="scalar")return;let{text:t,span:n}=e.node,{text:r,uses:i}=ye(
t,this.#t);return{text:r,raw:t,span:n,via:[...e.via,...i.flatMap(Ba)]}}literal(e){if(e?.node.kind!=="scalar")return"";let{text:t}=e.node,{uses:n}=ye(t,Ya),r=t,i=n.filter(o=>!n.some(a=>a!==o&&a.start<=
o.start&&a.end>=o.end));for(let{start:o,end:a}of i.toSorted((l,c)=>c.start-l.start))r=r.slice(0,o)+"￼"+r.slice(a);return r.replaceAll("$$","$")}setting(e,t,n,r){if(!e)return $(t,n);let i=this.scalar(
e);if(!i)return _("a value of another shape",e.node.span,e.via);let o=i.text.includes("￼")?void 0:r(i.text);return o===void 0?_(i.raw,i.span,i.via):A(o,i.span,i.via)}strings(e,t){return this.list(e,
t,n=>[this.setting(n,"",n.at,r=>r)])}list(e,t,n){return e?A(Y(e).flatMap(n),e.node.span,e.via):$([],t)}};function Y({node:s,via:e}){return s.kind==="list"?s.items.map(t=>({node:t.value,via:[...e,...t.
via],at:t.value.span})):s.kind==="scalar"?[{node:s,via:e,at:s.span}]:[]}function G({node:s,via:e}){return s.kind==="map"?[...s.entries].map(([t,n])=>[t,lr(n,e)]):[]}var lr=(s,e)=>({node:s.value,via:e.
length||s.via.length?[...e,...s.via]:e,at:s.key.span}),Fa=s=>s.tag!=="!reset"&&!(s.kind==="scalar"&&s.value===null),Ba=({set:s})=>s?[{how:"interpolated",span:s}]:[],Ya=new Map;function Q(s){return/^(?:true|y|yes|on|1)$/i.
test(s)?!0:/^(?:false|n|no|off|0)$/i.test(s)?!1:void 0}var Te=s=>/^[+-]?\d+(?:\.\d+)?$/.test(s.trim())?Number(s):void 0;function ms(s){let e=/^(-?\d+(?:\.\d+)?)\s*([kmgtp]?)(?:i?b)?$/i.exec(s.trim());
if(e)return Number(e[1])*1024**["","k","m","g","t","p"].indexOf(e[2].toLowerCase())}function cr(s,e,t){let n=s.node.kind==="map"?Va(s,s.node,e):Ka(e.scalar(s));return n?[Ja(n,e,t)??n]:[]}function Ka(s){if(!s)return;let{text:e,raw:t,span:n,via:r}=s,i=Ra(e),o=f=>f.includes("￼")?_(t,n,
r):A(f,n,r);if(i.length===1)return A({type:"volume",source:null,target:o(i[0]),readOnly:!1},n,r);let[a="",l="",c=""]=i,u=c.split(","),d=u.includes("Z")?{relabel:"Z"}:u.includes("z")?{relabel:"z"}:{};return A(
{type:Ua(a),source:o(a),target:o(l),readOnly:u.includes("ro"),...d},n,r)}function Ra(s){let e=[],t=s;for(;t;){let n=/^[A-Za-z]:[\\/]/.test(t)?2:0,r=t.indexOf(":",n);e.push(r<0?t:t.slice(0,r)),t=r<0?"":
t.slice(r+1)}return e}function Ua(s){return/^(?:\\\\|\/\/)\.[\\/]pipe[\\/]/i.test(s)?"npipe":/^(?:[./~]|\\\\|[A-Za-z]:[\\/])/.test(s)?"bind":s.startsWith("￼")?"unknown":"volume"}function Va(s,e,t){let{
via:n}=s,r=d=>{let f=t.field(e,d,n);return f?t.setting(f,"",e.span,m=>m):null},i=t.scalar(t.field(e,"type",n))?.text,o=t.field(e,"bind",n),a=o?.node.kind==="map"?t.scalar(t.field(o.node,"selinux",o.via))?.
text:void 0,l=Q(t.scalar(t.field(e,"read_only",n))?.text??"")??!1,c=["bind","volume","tmpfs","npipe","image","cluster"].find(d=>d===i),u=a==="z"||a==="Z"?{relabel:a}:{};return A({type:c??"unknown",source:r(
"source"),target:r("target")??$("",e.span),readOnly:l,...u},e.span,n)}function Ja(s,e,t){if(s.state!=="written"||s.value.type!=="volume"||s.value.source?.state!=="written")return;let n=t&&e.field(t,s.
value.source.value);if(n?.node.kind!=="map")return;let r=e.scalar(e.field(n.node,"driver"))?.text??"local",i=e.field(n.node,"driver_opts");if(r!=="local"||i?.node.kind!=="map")return;let o=e.field(i.node,
"device",i.via),a=(e.scalar(e.field(i.node,"o"))?.text??"").split(",");if(!o||!a.some(u=>u==="bind"||u==="rbind"))return;let l=e.setting(o,"",o.at,u=>u),c=s.span;return A({...s.value,type:"bind",source:l,
readOnly:s.value.readOnly||a.includes("ro"),through:c},l.span,l.via)}function hs(s,e,t){return!s||!e?[]:Y(s).flatMap(n=>{let r=t.scalar(n.node.kind==="map"?t.field(n.node,"source",n.via):n)?.text,i=r===
void 0?void 0:t.field(e,r),o=i?.node.kind==="map"?t.field(i.node,"file",i.via):void 0;if(!o)return[];let a=t.setting(o,"",o.at,l=>l);return[A({type:"bind",source:a,target:$("",n.at),readOnly:!0,through:n.
at},a.span,a.via)]})}function ur(s,e){if(s.node.kind==="map")return[Ha(s,e)];let t=e.scalar(s);if(!t)return[];let{text:n,span:r,via:i}=t,o=n.lastIndexOf("/"),a=o<0?"tcp":n.slice(o+1).toLowerCase(),c=(o<0?n:n.slice(0,o)).split(
":"),u=c.pop(),d=c.pop(),f=c.length?c.join(":").replace(/^\[|\]$/g,""):void 0,m=f===void 0?d==="￼"?_(t.raw,r,i):$("",r):f.includes("￼")?_(t.raw,r,i):A(f,r,i);return[A({hostIp:m,hostPort:ft(d),containerPort:ft(
u),protocol:a},r,i)]}function Ha(s,e){let{node:t,via:n}=s;if(t.kind!=="map")return _("a port",t.span,n);let r=c=>e.scalar(e.field(t,c,n))?.text,i=e.setting(e.field(t,"host_ip",n),"",t.span,c=>c.replace(
/^\[|\]$/g,"")),o=r("published"),a=o?.lastIndexOf(":")??-1,l=o!==void 0&&a>=0?A(o.slice(0,a),t.span,n):i;return A({hostIp:l,hostPort:ft(o?.slice(a+1)),containerPort:ft(r("target")),protocol:r("protoco\
l")?.toLowerCase()??"tcp"},t.span,n)}function ft(s){let e=/^(\d{1,5})(?:-(\d{1,5}))?$/.exec(s?.trim()??"");return e?{from:Number(e[1]),to:Number(e[2]??e[1])}:null}function dr(s){let{field:e,at:t,values:n}=s,r=(u,d="")=>n.setting(e(u),d,t,f=>f),i=u=>n.setting(e(u),!1,t,Q),o=u=>n.setting(e(u),0,t,Te),a=u=>n.setting(e(u),0,t,ms),l=u=>n.strings(e(u),t),c=za(s);return{
privileged:i("privileged"),capAdd:l("cap_add"),capDrop:l("cap_drop"),securityOpt:n.list(e("security_opt"),t,u=>[Wa(u,n)]),readonlyRootfs:i("read_only"),mounts:Ga(s),tmpfs:l("tmpfs"),volumesFrom:l("vol\
umes_from"),devices:n.list(e("devices"),t,u=>Qa(u,n)),deviceCgroupRules:l("device_cgroup_rules"),networkMode:r("network_mode"),networks:Xa(s),portBindings:n.list(e("ports"),t,u=>ur(u,n)),extraHosts:fr(
e("extra_hosts"),t,n),dns:l("dns"),links:l("links"),pidMode:r("pid"),ipcMode:r("ipc"),utsMode:r("uts"),usernsMode:r("userns_mode"),cgroupnsMode:r("cgroup"),cgroupParent:r("cgroup_parent"),groupAdd:l("\
group_add"),sysctls:Za(e("sysctls"),t,n),ulimits:el(e("ulimits"),t,n),memory:gs(c("memory"),a("mem_limit"),n,ms),memorySwap:a("memswap_limit"),cpus:gs(c("cpus"),o("cpus"),n,Te),cpuQuota:o("cpu_quota"),
cpusetCpus:r("cpuset"),cpuShares:o("cpu_shares"),pidsLimit:gs(c("pids"),o("pids_limit"),n,Te),shmSize:a("shm_size"),oomKillDisable:i("oom_kill_disable"),oomScoreAdj:o("oom_score_adj"),restartPolicy:tl(
s,r("restart","no")),logDriver:sl(s),runtime:r("runtime"),isolation:r("isolation"),init:i("init"),useApiSocket:i("use_api_socket")}}function Wa(s,e){let[t]=G(s);if(!t)return e.setting(s,"",s.at,a=>a);
let[n,r]=t,i=e.scalar(r),o={...r.at,end:Math.max(r.at.end,r.node.span.end)};return i&&!i.text.includes("￼")?A(`${n}: ${i.text}`,o,r.via):_(n,o,r.via)}var za=({field:s,values:e})=>{let t=(r,i)=>r?.node.
kind==="map"?e.field(r.node,i,r.via):void 0,n=t(t(s("deploy"),"resources"),"limits");return r=>t(n,r)};function gs(s,e,t,n){if(!s)return e;let r=t.setting(s,0,s.at,n);return r.state==="written"&&r.value===
0&&e.state==="written"?e:r}function Ga({field:s,values:e,volumes:t,secrets:n,configs:r,at:i}){let o=e.list(s("volumes"),i,l=>cr(l,e,t)),a=[...hs(s("secrets"),n,e),...hs(s("configs"),r,e)];return a.length===
0||o.state==="unknown"?o:A([...o.value,...a],o.span,o.via)}function Qa(s,e){if(s.node.kind==="map"){let{node:a,via:l}=s,c=e.setting(e.field(a,"source",l),"",a.span,d=>d),u=e.scalar(e.field(a,"permissi\
ons",l))?.text??"rwm";return[A({pathOnHost:c,cgroupPermissions:u},a.span,l)]}let t=e.scalar(s);if(!t)return[];let[n="",...r]=t.text.split(":"),i=r.find(a=>/^[rwm]{1,3}$/.test(a))??"rwm",o=n.includes("\
￼")?_(t.raw,t.span,t.via):A(n,t.span,t.via);return[A({pathOnHost:o,cgroupPermissions:i},t.span,t.via)]}function Xa({field:s,values:e,networks:t,at:n}){if(s("network_mode"))return $([],n);let r=s("ne\
tworks"),i=(c,u)=>{let d=t&&e.field(t,c),f=k=>d?.node.kind==="map"?e.field(d.node,k,d.via):void 0,m=f("external"),g=m!==void 0&&(m.node.kind==="map"||Q(e.scalar(m)?.text??"")!==!1),p=e.scalar(f("name"))?.
text??(m?.node.kind==="map"?e.scalar(e.field(m.node,"name"))?.text:void 0)??c,h=f("driver_opts"),y=h?.node.kind==="map"?e.field(h.node,"com.docker.network.bridge.host_binding_ipv4",h.via):void 0;return{
name:g?p:c,external:g,internal:g?_("an external network",u):e.setting(f("internal"),!1,d?.at??u,Q),hostBinding:g?_("an external network",u):e.setting(y,"",u,k=>k)}},o=r===void 0?[]:r.node.kind==="map"?
G(r).map(([c,{at:u,via:d}])=>({name:c,span:u,via:d})):Y(r).map(c=>({name:e.scalar(c)?.text??"￼",span:c.at,via:c.via})),a=r?.node.kind==="map"?[...r.node.entries].filter(([c])=>!o.some(u=>u.name===c)).
map(([c,u])=>({name:c,span:u.key.span,via:u.via})):[],l=[...o,...a];return l.length===0?$([$(i("default",n),n)],n):A(l.map(({name:c,span:u,via:d})=>c.includes("￼")?_(c,u,d):A(i(c,u),u,d)),r?.node.span??
n)}function fr(s,e,t){return s?.node.kind!=="map"?t.strings(s,e):A(G(s).map(([n,r])=>t.setting(r,"",r.at,i=>`${n}=${i}`)),s.node.span,s.via)}function Za(s,e,t){let n=fr(s,e,t);return n.state==="unknow\
n"?n:{...n,value:n.value.map(r=>{if(r.state==="unknown")return r;let[i="",...o]=r.value.split("=");return{...r,value:{name:i,value:{...r,value:o.join("=")}}}})}}function el(s,e,t){if(!s)return $([],e);
let n=r=>Te(t.scalar(r)?.text??"")??null;return A(G(s).map(([r,i])=>{let o=a=>i.node.kind==="map"?n(t.field(i.node,a,i.via)):n(i);return A({name:r,soft:o("soft"),hard:o("hard")},i.node.span,i.via)}),s.
node.span,s.via)}function tl({field:s,values:e,at:t},n){let r=s("deploy"),i=r?.node.kind==="map"?e.field(r.node,"restart_policy",r.via):void 0;return i?.node.kind!=="map"?n:e.setting(e.field(i.node,"c\
ondition",i.via),"any",i.at??t,o=>o)}function sl({field:s,values:e,at:t}){let n=s("logging");return e.setting(n?.node.kind==="map"?e.field(n.node,"driver",n.via):void 0,"",t,r=>r)}function pr({source:s}){return[".env.example",".env.sample",".env.template",".env.dist",".env.default","env.example","example.env","sample.env"].map(e=>J(ge(s.path),e))}function mr(s){let e=[],t="",n=!1,r="";for(let i=0;i<s.length;i+=1){let o=s[i];o==="\\"&&r!=="'"?(t+=s[++i]??"",n=!0):r?o===r?r="":t+=o:o==="'"||o==='"'?(r=o,n=!0):/\s/.test(o)?(n&&e.push(t),t="",n=!1):
(t+=o,n=!0)}return n&&e.push(t),e}function gr(s,e){let t=new _e(dt(s,e)),n=il(s),r=/(?:^|[._/-])(?:dev|devel|development|local|tests?|testing|debug|ci|e2e|examples?|demo|samples?)(?:[._/-]|$)/i.test(s.source.path);return br(s,t).map(i=>({
...ol(i,s),stack:n,development:r}))}function yr(s,e){if(s.source.alone||s.skipped)return[];let t=ge(s.source.path),n=[J(t,".env"),...pr(s)].map(r=>({path:r,role:"env"}));for(let r of br(s,new _e(dt(s,
e)))){let i=kr(r,t);!i?.dockerfile||i.context===null||n.push({path:i.dockerfile,role:"dockerfile"},{path:`${i.dockerfile}.dockerignore`,role:"dockerignore"},{path:J(i.context,".dockerignore"),role:"do\
ckerignore"})}return n}function br({roots:s},e){return s.flatMap(t=>{let n=e.field(t,"services");if(n?.node.kind!=="map")return[];let r=o=>{let a=e.field(t,o)?.node;return a?.kind==="map"?a:void 0},i={
values:e,networks:r("networks"),volumes:r("volumes"),secrets:r("secrets"),configs:r("configs")};return G(n).flatMap(([o,{node:a,via:l,at:c}])=>a.kind!=="map"||a.entries.has("provider")?[]:[{...i,name:o,
map:a,at:c,field:u=>e.field(a,u,l)}])})}var nl=["build","extends","volumes_from","mem_limit","memswap_limit","cpu_quota","cpu_shares","cpuset"],rl=["replicas","placement","mode","update_config","rollb\
ack_config","endpoint_mode"];function il({roots:s}){let e=s.flatMap(n=>{let r=n.entries.get("services")?.value;return r?.kind==="map"?[...r.entries.values()].flatMap(({value:i})=>i.kind==="map"?[i]:[]):
[]});return e.some(n=>{let r=n.entries.get("deploy")?.value;return r?.kind==="map"&&rl.some(i=>r.entries.has(i))})&&!e.some(n=>nl.some(r=>n.entries.has(r)))}function ol(s,e){let{name:t,at:n,field:r,values:i}=s,
o=kr(s,ge(e.source.path)),a=pt(r("image"),i),l=o?null:a,c=l&&l.state!=="unknown"?rr(l.value):void 0,u=o?"the image that is built":"the image",d=i.scalar(r("user"))?.text===""?void 0:r("user"),f={ref:l,
user:i.setting(d,c?c.user:"",n,h=>h),env:ys(r("environment"),n,i),exposedPorts:$([],n),entrypoint:hr(r("entrypoint"),i)??_(`the entrypoint of ${u}`,n),cmd:hr(r("command"),i)??_(`the command of ${u}`,n),
healthcheck:cl(r("healthcheck"),i)??(c&&!c.healthcheck?$(null,n):_(`the health check of ${u}`,n)),labels:ys(r("labels"),n,i),volumes:$([],n),workingDir:i.setting(r("working_dir"),"",n,h=>h),stopSignal:i.
setting(r("stop_signal"),"",n,h=>h)},m=d||c?f.user:_(`the user of ${u}`,n),g=r("working_dir")?f.workingDir:_(`the working directory of ${u}`,n),p=i.scalar(r("platform"))?.text??"";return{path:["servic\
es",t],dialect:"compose",span:n,ships:!0,image:{...f,user:m,workingDir:g},...c?{base:c}:{},references:al(s,l),...o?{build:o}:{},windows:/^windows/i.test(p)||/windows|nanoserver|servercore/i.test(l&&l.
state!=="unknown"?l.value.text:""),dropsRoot:c?.drops===!0&&!r("entrypoint")&&!d,host:dr(s)}}function pt(s,e){let t=e.scalar(s);return t?A(ps(t.text,t.raw),t.span,t.via):null}function al({field:s,values:e},t){
let n=t?[{role:"image",ref:t}]:[],r=s("pre_start");for(let l of r?Y(r):[]){let c=l.node.kind==="map"?pt(e.field(l.node,"image",l.via),e):null;c&&n.push({role:"image",ref:c})}let i=s("build"),o=i?.node.
kind==="map"?e.field(i.node,"additional_contexts",i.via):void 0;if(o)for(let l of o.node.kind==="map"?G(o).map(([,c])=>c):Y(o)){let c=e.scalar(l),u=c&&/(?:^|=)docker-image:\/\/(.*)$/.exec(c.text)?.[1];
c&&u&&n.push({role:"additional-context",ref:A(ps(u,u),c.span,c.via)})}let a=s("volumes");for(let l of a?Y(a):[]){if(l.node.kind!=="map"||e.scalar(e.field(l.node,"type"))?.text!=="image")continue;let c=pt(
e.field(l.node,"source",l.via),e);c&&n.push({role:"volume",ref:c})}return n}var ll=/^(?:https?:|git:|git@|ssh:|github\.com\/|oci:|docker-image:)|:\/\//;function kr({field:s,values:e,at:t},n){let r=s("\
build");if(!r)return;let i={value:"build",span:r.at},o=pt(s("image"),e),a=o&&o.state!=="unknown"?o.value:null,l=$([],t),c=y=>y===void 0||y.includes("￼")||ll.test(y)||y.startsWith("~")?null:J(n,y);if(r.
node.kind!=="map"){let y=c(e.scalar(r)?.text);return{context:y,dockerfile:y===null?null:J(y,"Dockerfile"),target:null,args:l,at:i,names:a}}let{node:u,via:d}=r,f=y=>e.field(u,y,d),m=c(e.scalar(f("conte\
xt"))?.text??"."),g=e.scalar(f("dockerfile"))?.text??"Dockerfile",p=m===null||f("dockerfile_inline")||g.includes("￼")?null:J(m,g),h=f("target")?e.setting(f("target"),"",t,y=>y):null;return{context:m,
dockerfile:p,target:h,args:ys(f("args"),t,e),at:i,names:a}}function ys(s,e,t){if(!s)return $([],e);if(s.node.kind==="map"){let n=[...s.node.entries].filter(([,{value:r}])=>r.tag!=="!reset");return A(n.
map(([r,i])=>{let o=t.field(s.node,r,s.via),a=o?t.setting(o,"",o.at,c=>c):null,l={...i.key.span,end:Math.max(i.key.span.end,o?.node.span.end??0)};return A({name:r,value:a,literal:t.literal(o)},l,o?.via??
s.via)}),s.node.span,s.via)}return t.list(s,e,n=>{let r=t.scalar(n);if(!r)return[];let i=r.raw.indexOf("="),o=i<0?r.raw:r.raw.slice(0,i),a=r.text.slice(r.text.indexOf("=")+1),l=ul(r,i),c=i<0?null:a.includes(
"￼")?_(r.raw.slice(i+1),l,r.via):A(a,l,r.via);return[A({name:o,value:c,literal:t.literal(n).replace(/^[^=]*=?/,"")},r.span,r.via)]})}function hr(s,e){if(!s)return;let{span:t}=s.node;if(s.node.kind===
"list"){let i=Y(s).map(o=>e.setting(o,"",o.at,a=>a));return A(i.length?{form:"exec",words:i}:null,t,s.via)}let n=e.scalar(s);if(!n)return;let r=mr(n.text).map(i=>i.includes("￼")?_(i.replaceAll("￼",
"$"),t,n.via):A(i,t,n.via));return A(r.length?{form:"exec",words:r}:null,t,n.via)}function cl(s,e){if(s?.node.kind!=="map")return;let{node:t,via:n}=s,r=e.field(t,"disable",n);if(r&&Q(e.scalar(r)?.text??
"")!==!1)return A({test:null},r.at,n);let i=e.field(t,"test",n);if(!i)return;let o=Y(i).map(u=>e.setting(u,"",u.at,d=>d)),[a]=o,l=a?.state==="written"?a.value:"";if(i.node.kind==="list"&&l==="NONE")return A(
{test:null},i.node.span,i.via);let c=i.node.kind==="scalar"||l==="CMD-SHELL";return A({test:{form:c?"shell":"exec",words:i.node.kind==="list"?o.slice(1):o}},i.node.span,i.via)}var ul=({span:s,raw:e},t)=>{
let n=s.end-s.start-e.length;return t<0?s:{...s,start:Math.min(s.end,s.start+t+1+(n>0?1:0))}};var F=qa(ca(),1);var Ff=/^#\s*seaworthy:\s*ignore(?:\[([^\]]*)\])?\s*(.*)$/;function ua(s,e){let t=s.map(r=>[r,0]).reverse(),n=r=>{for(let i of Array.isArray(r)?r:[])i.type==="comment"&&e?.push(i)};for(let r=t.pop();r;r=
t.pop()){let[i,o]=r;if(o>100)return i.offset;if(i.type==="comment"&&e?.push(i),e)for(let a of[i.start,i.end])n(a);if(i.value?.type&&t.push([i.value,o]),i.items)for(let a=i.items.length-1;a>=0;a-=1){let l=i.
items[a];if(l){if(e)for(let c of[l.start,l.sep])n(c);l.value&&t.push([l.value,o+1]),l.key&&t.push([l.key,o+1])}}}}function da(s,e){let t=Ff.exec(s.source??"");if(!t)return[];let{text:n,path:r}=e,i=n.lastIndexOf(
`
`,s.offset-1)+1,o=u=>{let d=n.indexOf(`
`,u);return d<0?n.length:d},a=i;if(n.slice(i,s.offset).trim()==="")for(a=o(s.offset)+1;a<n.length&&/^[ \t]*(?:#[^\n]*)?\r?(?:\n|$)/.test(n.slice(a,o(a)+1));)a=o(a)+1;let l=(t[1]??"").split(",").map(u=>u.
trim()).filter(Boolean),c={file:r,start:s.offset,end:s.offset+(s.source?.length??0)};return[{rules:l,reason:(t[2]??"").trim(),span:c,covers:{file:r,start:Math.min(a,n.length),end:o(Math.min(a,n.length))}}]}var fs=1e5;function fa(s){let e=[...new F.Parser().parse(s.text)],t=[],n=ua(e,s.text.includes("seaworthy:")?t:void 0),r=t.flatMap(l=>da(l,s));if(n!==void 0){let l={file:s.path,start:n,end:Math.min(n+1,
s.text.length)};return{roots:[],suppressions:r,faults:[{kind:"broken",span:l,message:`the nesting is deeper than ${100} levels`}]}}let i=new F.Composer({merge:!1,uniqueKeys:!1,logLevel:"silent",strict:!0,
keepSourceTokens:!1}),o=[],a=[];for(let l of i.compose(e)){for(let c of l.errors){let u=Math.min(c.pos[0],s.text.length);o.push({kind:"broken",span:{file:s.path,start:u,end:Math.max(u,Math.min(c.pos[1],
s.text.length))},message:Yf(c.message)})}l.contents&&a.push(new Zn(s,o).root(l.contents))}return{roots:a,faults:o,suppressions:r}}var Yf=s=>{let[e=""]=s.split(`
`),t=e.replace(/ at line \d+, column \d+:?$/,"").trim();return t.charAt(0).toLowerCase()+t.slice(1)},Zn=class{#t;#u;#d=new Map;#o=new Set;#a=new Map;#n=new Map;#r=!1;#f=0;#p=0;constructor(e,t){this.#t=
e,this.#u=t}root(e){let t=this.#c(e);return(this.#a.get(t)??0)-this.#f>fs&&!this.#r?(this.#r=!0,this.#e(t.span,`the aliases expand to more than ${fs.toLocaleString("en")} values, and Compose gives up`),
this.#s(t.span)):t}#l(e){let[t=0,n=t]=e?.range??[],r=n;for(;r>t&&/\s/.test(this.#t.text[r-1]);)r-=1;return{file:this.#t.path,start:t,end:r}}#e(e,t){this.#u.push({kind:"broken",span:e,message:t})}#s=e=>({
kind:"scalar",value:null,text:"",quoted:!1,span:e});#c(e){let t=this.#d.get(e);if(t)return t;this.#o.add(e);let n=this.#h(e);return this.#o.delete(e),this.#d.set(e,n),n}#m(e){let t=e.anchor;if(!(0,F.isAlias)(
e))return t&&this.#n.set(t,e),{value:this.#c(e),via:[]};let n=this.#l(e),r=this.#n.get(e.source);return r?this.#o.has(r)?(this.#e(n,`the alias *${e.source.slice(0,60)} stands inside what it repeats`),
{value:this.#s(n),via:[]}):{value:this.#c(r),via:[{how:"alias",span:n}]}:(this.#e(n,`there is no anchor &${e.source.slice(0,60)} above this alias`),{value:this.#s(n),via:[]})}#h(e){let t=this.#l(e),n=e.
tag?.startsWith("!")&&e.tag!=="!"?{tag:e.tag}:{};if((0,F.isMap)(e))return this.#g(e,t,n);if((0,F.isSeq)(e)){let c=e.items.map(d=>d?this.#m(d):{value:this.#s(t),via:[]}),u={kind:"list",items:c,span:t,flow:e.
flow===!0,...n};return this.#i(u,c.map(({value:d})=>d))}if(!(0,F.isScalar)(e))return this.#i(this.#s(t),[]);let{value:r,source:i}=e,o=e.type==="PLAIN",a=typeof r=="string"||typeof r=="number"||typeof r==
"boolean"?r:r==null?null:String(r),l=o&&i!==void 0?i:a===null?"":String(a);return this.#i({kind:"scalar",value:a,text:l,quoted:!o,span:t,...n},[])}#i(e,t){this.#f+=1;let n=1;for(let r of t)n=Math.min(
Number.MAX_SAFE_INTEGER,n+(this.#a.get(r)??1));return this.#a.set(e,n),e}#g(e,t,n){let r=new Map,i=[];for(let{key:a,value:l}of e.items){let c=this.#l(a),u=a&&(0,F.isAlias)(a)?this.#n.get(a.source):a;if(!u||
!(0,F.isScalar)(u)){a&&this.#e(c,"a key is a plain text here, not a list or a mapping");continue}let d=u.anchor;d&&this.#n.set(d,u);let f=String(u.source??u.value??""),m=l?this.#m(l):{value:this.#s({...c,
start:c.end}),via:[]};f==="<<"&&u.type==="PLAIN"?(i.length&&this.#e(c,"the merge key << stands here twice: write one with a list"),i.push({...m,key:c})):r.has(f)?this.#e(c,`the key ${JSON.stringify(f.
slice(0,60))} stands here twice`):r.set(f,{key:{value:f,span:c},...m})}for(let a of i)this.#y(r,a);let o={kind:"map",entries:r,span:t,flow:e.flow===!0,...n};return this.#i(o,[...r.values()].map(({value:a})=>a))}#y(e,{
value:t,via:n,key:r}){let i=t.kind==="list"?t.items:[{value:t,via:n}];for(let o of i){if(o.value.kind!=="map"){this.#e(r,"<< merges mappings only");continue}let a={how:"merge",span:o.via[0]?.span??r};
if(this.#p+=o.value.entries.size,this.#p>fs){this.#r||this.#e(r,`the merge keys bring in more than ${fs.toLocaleString("en")} values, and Compose gives up`),this.#r=!0;return}for(let[l,c]of o.value.entries)
e.has(l)||e.set(l,{...c,via:[a,...c.via].slice(0,8)})}}};function pa(s,e){let t=s.toLowerCase().slice(0,64),n;if(t.length>=4){for(let i of e)if(i.toLowerCase().startsWith(t))return i}let r=Math.max(1,Math.floor(t.length/3))+1;for(let i of e){let o=Kf(t,i.toLowerCase(),
r);o<r&&(n=i,r=o)}return n}function Kf(s,e,t){if(Math.abs(s.length-e.length)>=t)return t;let n=[],r=Array.from({length:e.length+1},(i,o)=>o);for(let i=1;i<=s.length;i+=1){let o=[i];for(let a=1;a<=e.length;a+=
1){let l=s[i-1]===e[a-1]?0:1,c=Math.min(r[a]+1,o[a-1]+1,r[a-1]+l);i>1&&a>1&&s[i-1]===e[a-2]&&s[i-2]===e[a-1]&&(c=Math.min(c,n[a-2]+1)),o.push(c)}n=r,r=o}return r[e.length]}var Rf={version:"s",name:"s",include:"l",services:"m",networks:"m",volumes:"m",secrets:"m",configs:"m",models:"m"},Uf={annotations:"ml",attach:"b",build:"sm",blkio_config:"m",cap_add:"l/s",cap_drop:"l\
/s",cgroup:"s",cgroup_parent:"s",command:"sl",configs:"l",container_name:"s",cpu_count:"n",cpu_percent:"n",cpu_period:"n",cpu_quota:"n",cpu_rt_period:"n",cpu_rt_runtime:"n",cpu_shares:"n",cpus:"n",cpuset:"\
s",credential_spec:"m",depends_on:"lm/s",deploy:"m",develop:"m",device_cgroup_rules:"l/s",devices:"l/sm",dns:"sl",dns_opt:"l",dns_search:"sl",domainname:"s",entrypoint:"sl",env_file:"sl/sm",environment:"\
ml/s",expose:"l/s",extends:"sm",external_links:"l",extra_hosts:"lm",gpus:"sl",group_add:"l",healthcheck:"m",hostname:"s",image:"s",init:"b",ipc:"s",isolation:"s",label_file:"sl",labels:"ml/s",links:"l",
logging:"m",mac_address:"s",mem_limit:"s",mem_reservation:"s",mem_swappiness:"n",memswap_limit:"s",models:"lm",network_mode:"s",networks:"lm/s",oom_kill_disable:"b",oom_score_adj:"n",pid:"s",pids_limit:"\
n",platform:"s",ports:"l/sm",post_start:"l",pre_start:"l",pre_stop:"l",privileged:"b",profiles:"l",provider:"m",pull_policy:"s",pull_refresh_after:"s",read_only:"b",restart:"s",runtime:"s",scale:"n",secrets:"\
l/sm",security_opt:"l",shm_size:"s",stdin_open:"b",stop_grace_period:"s",stop_signal:"s",storage_opt:"m",sysctls:"ml",tmpfs:"sl",tty:"b",ulimits:"m",use_api_socket:"b",user:"s",userns_mode:"s",uts:"s",
volumes:"l/sm",volumes_from:"l",working_dir:"s"},Vf={additional_contexts:"ml",args:"ml",cache_from:"l",cache_to:"l",context:"s",dockerfile:"s",dockerfile_inline:"s",entitlements:"l",extra_hosts:"ml",isolation:"\
s",labels:"ml",network:"s",no_cache:"b",no_cache_filter:"sl",platforms:"l",privileged:"b",provenance:"s",pull:"b",sbom:"s",secrets:"l",shm_size:"s",ssh:"mls",tags:"l",target:"s",ulimits:"m"},Jf={disable:"\
b",interval:"s",retries:"n",start_interval:"s",start_period:"s",test:"sl",timeout:"s"},Hf={endpoint_mode:"s",labels:"ml",mode:"s",placement:"m",replicas:"n",resources:"m",restart_policy:"m",rollback_config:"\
m",update_config:"m"},Wf={attachable:"b",driver:"s",driver_opts:"m",enable_ipv4:"b",enable_ipv6:"b",external:"bm",internal:"b",ipam:"m",labels:"ml",name:"s"},zf={driver:"s",driver_opts:"m",external:"b\
m",labels:"ml",name:"s"},Gf={limits:"m",reservations:"m"},Qf={cpus:"n",memory:"s",pids:"n"},Xf={build:Vf,healthcheck:Jf,deploy:Hf},ma={s:"a text",n:"a number",b:"true or false",l:"a list",m:"a mapping"};
function ya(s){let e=[];Ce(s,Rf,"the project",e);for(let[n,r,i]of[["networks",Wf,"a network"],["volumes",zf,"a volume"]])for(let{value:o}of lt(s,n)?.entries.values()??[])o.kind==="map"&&Ce(o,r,i,e);let t=lt(
s,"services");if(!t)return ha(e);for(let[n,r]of t.entries){let{value:i}=r;if(i.kind!=="map"){(i.kind!=="scalar"||i.value!==null||!i.tag)&&e.push(ba(r,i,`service ${JSON.stringify(n.slice(0,60))} is a m\
apping`));continue}Ce(i,Uf,"a service",e);for(let[l,c]of Object.entries(Xf)){let u=i.entries.get(l)?.value;u?.kind==="map"&&Ce(u,c,l,e)}let o=lt(lt(i,"deploy"),"resources");o&&Ce(o,Gf,"resources",e);let a=lt(
o,"limits");a&&Ce(a,Qf,"limits",e)}return ha(e)}var lt=(s,e)=>{let t=s?.entries.get(e)?.value;return t?.kind==="map"?t:void 0},ha=s=>[...new Map(s.map(e=>[`${e.span.start} ${e.message}`,e])).values()];
function Ce(s,e,t,n){for(let[r,i]of s.entries){if(r.startsWith("x-"))continue;let o=Object.hasOwn(e,r)?e[r]:void 0;if(o===void 0){let a=pa(r.replaceAll("-","_"),Object.keys(e))??Zf(r,e);n.push({kind:"\
broken",span:i.key.span,message:`${t} has no key ${JSON.stringify(r.slice(0,60))}${a?`, did you mean ${JSON.stringify(a)}?`:""}`,...a&&!s.entries.has(a)?{fix:{title:`rename it to ${a}`,safety:"unsafe",
edits:[{span:i.key.span,text:a}]}}:{}})}else n.push(...ep(r,i,o))}}var Zf=(s,e)=>{let t=n=>n.toLowerCase().replace(/[_-]/g,"").replace(/s$/,"");return Object.keys(e).find(n=>t(n)===t(s))},ba=({key:s},e,t)=>({
kind:"broken",span:e.span.end>e.span.start&&e.kind==="scalar"?e.span:s.span,message:t});function ep(s,e,t){let{value:n}=e;if(n.tag==="!reset"||n.kind==="scalar"&&n.value===null)return[];let[r="",i]=t.
split("/"),o=[...r].map(a=>ma[a]).join(" or ");return ga(n,r)?n.kind!=="list"||!i?[]:n.items.filter(({value:a})=>!ga(a,i)&&!(a.kind==="scalar"&&a.value===null&&a.tag)).map(({value:a})=>({kind:"broken",
span:a.span,message:`an item of ${s} is ${[...i].map(l=>ma[l]).join(" or ")}`})):[ba(e,n,`${s} is ${o}`)]}function ga(s,e){return s.kind==="list"?e.includes("l"):s.kind==="map"?e.includes("m"):e.includes(
"s")?s.value!==null:s.text.includes("$")?e.includes("n")||e.includes("b"):e.includes("b")?/^(?:true|false|y|yes|on|n|no|off)$/i.test(s.text):e.includes("n")&&/^[+-]?[\d._]+(?:e[+-]?\d+)?$/i.test(s.text.
trim())}function ka(s){let e={dialect:"compose",source:s,roots:[],faults:[],suppressions:[]};if(sp(s.text))return{...e,skipped:"it is a template, and only what it generates can be judged"};let t=fa(s),n=t.roots.
filter(o=>o.kind==="map"),r=n.some(({entries:o})=>tp.some(a=>o.has(a))),i=[...t.faults];if(r)for(let o of n)for(let a of[...ya(o),...rp(o,s)])i.push(a);else if(i.length===0){let o=n.flatMap(({entries:a})=>[
...a.values()]).find(({value:a})=>a.kind==="map"&&(a.entries.has("image")||a.entries.has("build")));if(!o)return{...e,skipped:"it describes no services"};i.push({kind:"broken",span:o.key.span,message:"\
services stand under a top-level services key; Compose no longer reads files without one"})}return{...e,roots:n,faults:i,suppressions:t.suppressions}}var tp=["services","include","networks","volumes",
"secrets","configs","models"],sp=s=>(s.includes("{{")||s.includes("{%")||s.includes("<%"))&&/^[ \t]*(?:-[ \t]+)?(?:[\w.-]+:[ \t]*)?(?:\{\{|\{%|<%)/m.test(s),np=new Map;function rp(s,{text:e}){let t=[],
n=new Set,r=[...s.entries].filter(([i])=>!i.startsWith("x-")).map(([,{value:i}])=>i);for(let i=r.pop();i;i=r.pop())if(!n.has(i))if(n.add(i),i.kind==="map")for(let{value:o}of i.entries.values())r.push(
o);else if(i.kind==="list")for(let{value:o}of i.items)r.push(o);else{let o=i.text.includes("${")?ye(i.text,np).fault:void 0;if(!o)continue;let a=e.slice(i.span.start,i.span.end).indexOf(i.text),l=a<0?
i.span:{...i.span,start:i.span.start+a+o.start,end:i.span.start+a+o.end};t.push({kind:"broken",span:l,message:"Compose cannot read this variable: write ${NAME}, ${NAME:-default} or ${NAME:?message}, a\
nd $$ for a dollar"})}return t}0&&(module.exports={composeReferences,lowerCompose,readCompose});
