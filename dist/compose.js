const __here=require("node:url").pathToFileURL(__filename).href;
"use strict";var qa=Object.create;var ut=Object.defineProperty;var Na=Object.getOwnPropertyDescriptor;var Da=Object.getOwnPropertyNames;var Aa=Object.getPrototypeOf,_a=Object.prototype.hasOwnProperty;var b=(n,e)=>()=>{try{return e||n((e={exports:{}}).exports,e),e.exports}catch(t){throw e=0,t}},Oa=(n,e)=>{for(var t in e)ut(n,t,{get:e[t],enumerable:!0})},ir=(n,e,t,s)=>{if(e&&typeof e=="object"||typeof e==
"function")for(let r of Da(e))!_a.call(n,r)&&r!==t&&ut(n,r,{get:()=>e[r],enumerable:!(s=Na(e,r))||s.enumerable});return n};var Ea=(n,e,t)=>(t=n!=null?qa(Aa(n)):{},ir(e||!n||!n.__esModule?ut(t,"default",{value:n,enumerable:!0}):t,n)),La=n=>ir(ut({},"__esModule",{value:!0}),n);var D=b(I=>{"use strict";var xn=Symbol.for("yaml.alias"),qr=Symbol.for("yaml.document"),bt=Symbol.for("yaml.map"),Nr=Symbol.for("yaml.pair"),qn=Symbol.for("yaml.scalar"),kt=Symbol.for("yaml.seq"),J=Symbol.
for("yaml.node.type"),yl=n=>!!n&&typeof n=="object"&&n[J]===xn,bl=n=>!!n&&typeof n=="object"&&n[J]===qr,kl=n=>!!n&&typeof n=="object"&&n[J]===bt,wl=n=>!!n&&typeof n=="object"&&n[J]===Nr,Dr=n=>!!n&&typeof n==
"object"&&n[J]===qn,vl=n=>!!n&&typeof n=="object"&&n[J]===kt;function Ar(n){if(n&&typeof n=="object")switch(n[J]){case bt:case kt:return!0}return!1}function Sl(n){if(n&&typeof n=="object")switch(n[J]){case xn:case bt:case qn:case kt:
return!0}return!1}var xl=n=>(Dr(n)||Ar(n))&&!!n.anchor;I.ALIAS=xn;I.DOC=qr;I.MAP=bt;I.NODE_TYPE=J;I.PAIR=Nr;I.SCALAR=qn;I.SEQ=kt;I.hasAnchor=xl;I.isAlias=yl;I.isCollection=Ar;I.isDocument=bl;I.isMap=kl;
I.isNode=Sl;I.isPair=wl;I.isScalar=Dr;I.isSeq=vl});var Te=b(Nn=>{"use strict";var j=D(),$=Symbol("break visit"),_r=Symbol("skip children"),U=Symbol("remove node");function wt(n,e){let t=Or(e);j.isDocument(n)?we(null,n.contents,t,Object.freeze([n]))===
U&&(n.contents=null):we(null,n,t,Object.freeze([]))}wt.BREAK=$;wt.SKIP=_r;wt.REMOVE=U;function we(n,e,t,s){let r=Er(n,e,t,s);if(j.isNode(r)||j.isPair(r))return Lr(n,s,r),we(n,r,t,s);if(typeof r!="symb\
ol"){if(j.isCollection(e)){s=Object.freeze(s.concat(e));for(let i=0;i<e.items.length;++i){let o=we(i,e.items[i],t,s);if(typeof o=="number")i=o-1;else{if(o===$)return $;o===U&&(e.items.splice(i,1),i-=1)}}}else if(j.
isPair(e)){s=Object.freeze(s.concat(e));let i=we("key",e.key,t,s);if(i===$)return $;i===U&&(e.key=null);let o=we("value",e.value,t,s);if(o===$)return $;o===U&&(e.value=null)}}return r}async function vt(n,e){
let t=Or(e);j.isDocument(n)?await ve(null,n.contents,t,Object.freeze([n]))===U&&(n.contents=null):await ve(null,n,t,Object.freeze([]))}vt.BREAK=$;vt.SKIP=_r;vt.REMOVE=U;async function ve(n,e,t,s){let r=await Er(
n,e,t,s);if(j.isNode(r)||j.isPair(r))return Lr(n,s,r),ve(n,r,t,s);if(typeof r!="symbol"){if(j.isCollection(e)){s=Object.freeze(s.concat(e));for(let i=0;i<e.items.length;++i){let o=await ve(i,e.items[i],
t,s);if(typeof o=="number")i=o-1;else{if(o===$)return $;o===U&&(e.items.splice(i,1),i-=1)}}}else if(j.isPair(e)){s=Object.freeze(s.concat(e));let i=await ve("key",e.key,t,s);if(i===$)return $;i===U&&(e.
key=null);let o=await ve("value",e.value,t,s);if(o===$)return $;o===U&&(e.value=null)}}return r}function Or(n){return typeof n=="object"&&(n.Collection||n.Node||n.Value)?Object.assign({Alias:n.Node,Map:n.
Node,Scalar:n.Node,Seq:n.Node},n.Value&&{Map:n.Value,Scalar:n.Value,Seq:n.Value},n.Collection&&{Map:n.Collection,Seq:n.Collection},n):n}function Er(n,e,t,s){if(typeof t=="function")return t(n,e,s);if(j.
isMap(e))return t.Map?.(n,e,s);if(j.isSeq(e))return t.Seq?.(n,e,s);if(j.isPair(e))return t.Pair?.(n,e,s);if(j.isScalar(e))return t.Scalar?.(n,e,s);if(j.isAlias(e))return t.Alias?.(n,e,s)}function Lr(n,e,t){
let s=e[e.length-1];if(j.isCollection(s))s.items[n]=t;else if(j.isPair(s))n==="key"?s.key=t:s.value=t;else if(j.isDocument(s))s.contents=t;else{let r=j.isAlias(s)?"alias":"scalar";throw new Error(`Can\
not replace node with ${r} parent`)}}Nn.visit=wt;Nn.visitAsync=vt});var Dn=b(Cr=>{"use strict";var Mr=D(),ql=Te(),Nl={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Dl=n=>n.replace(/[!,[\]{}]/g,e=>Nl[e]),je=class n{constructor(e,t){this.docStart=null,this.
docEnd=!1,this.yaml=Object.assign({},n.defaultYaml,e),this.tags=Object.assign({},n.defaultTags,t)}clone(){let e=new n(this.yaml,this.tags);return e.docStart=this.docStart,e}atDocument(){let e=new n(this.
yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:n.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},n.
defaultTags);break}return e}add(e,t){this.atNextDocument&&(this.yaml={explicit:n.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},n.defaultTags),this.atNextDocument=!1);let s=e.trim().split(
/[ \t]+/),r=s.shift();switch(r){case"%TAG":{if(s.length!==2&&(t(0,"%TAG directive should contain exactly two parts"),s.length<2))return!1;let[i,o]=s;return this.tags[i]=o,!0}case"%YAML":{if(this.yaml.
explicit=!0,s.length!==1)return t(0,"%YAML directive should contain exactly one part"),!1;let[i]=s;if(i==="1.1"||i==="1.2")return this.yaml.version=i,!0;{let o=/^\d+\.\d+$/.test(i);return t(6,`Unsuppo\
rted YAML version ${i}`,o),!1}}default:return t(0,`Unknown directive ${r}`,!0),!1}}tagName(e,t){if(e==="!")return"!";if(e[0]!=="!")return t(`Not a valid tag: ${e}`),null;if(e[1]==="<"){let o=e.slice(2,
-1);return o==="!"||o==="!!"?(t(`Verbatim tags aren't resolved, so ${e} is invalid.`),null):(e[e.length-1]!==">"&&t("Verbatim tags must end with a >"),o)}let[,s,r]=e.match(/^(.*!)([^!]*)$/s);r||t(`The\
 ${e} tag has no suffix`);let i=this.tags[s];if(i)try{return i+decodeURIComponent(r)}catch(o){return t(String(o)),null}return s==="!"?e:(t(`Could not resolve tag: ${e}`),null)}tagString(e){for(let[t,s]of Object.
entries(this.tags))if(e.startsWith(s))return t+Dl(e.substring(s.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let t=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],s=Object.entries(this.
tags),r;if(e&&s.length>0&&Mr.isNode(e.contents)){let i={};ql.visit(e.contents,(o,a)=>{Mr.isNode(a)&&a.tag&&(i[a.tag]=!0)}),r=Object.keys(i)}else r=[];for(let[i,o]of s)i==="!!"&&o==="tag:yaml.org,2002:"||
(!e||r.some(a=>a.startsWith(o)))&&t.push(`%TAG ${i} ${o}`);return t.join(`
`)}};je.defaultYaml={explicit:!1,version:"1.2"};je.defaultTags={"!!":"tag:yaml.org,2002:"};Cr.Directives=je});var St=b(Ie=>{"use strict";var Tr=D(),Al=Te();function _l(n){if(/[\x00-\x19\s,[\]{}]/.test(n)){let t=`Anchor must not contain whitespace or control characters: ${JSON.stringify(n)}`;throw new Error(t)}
return!0}function jr(n){let e=new Set;return Al.visit(n,{Value(t,s){s.anchor&&e.add(s.anchor)}}),e}function Ir(n,e){for(let t=1;;++t){let s=`${n}${t}`;if(!e.has(s))return s}}function Ol(n,e){let t=[],
s=new Map,r=null;return{onAnchor:i=>{t.push(i),r??(r=jr(n));let o=Ir(e,r);return r.add(o),o},setAnchors:()=>{for(let i of t){let o=s.get(i);if(typeof o=="object"&&o.anchor&&(Tr.isScalar(o.node)||Tr.isCollection(
o.node)))o.node.anchor=o.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=i,a}}},sourceObjects:s}}Ie.anchorIsValid=_l;Ie.anchorNames=jr;Ie.createNodeAnchors=
Ol;Ie.findNewAnchor=Ir});var An=b($r=>{"use strict";function $e(n,e,t,s){if(s&&typeof s=="object")if(Array.isArray(s))for(let r=0,i=s.length;r<i;++r){let o=s[r],a=$e(n,s,String(r),o);a===void 0?delete s[r]:a!==o&&(s[r]=a)}else if(s instanceof
Map)for(let r of Array.from(s.keys())){let i=s.get(r),o=$e(n,s,r,i);o===void 0?s.delete(r):o!==i&&s.set(r,o)}else if(s instanceof Set)for(let r of Array.from(s)){let i=$e(n,s,r,r);i===void 0?s.delete(
r):i!==r&&(s.delete(r),s.add(i))}else for(let[r,i]of Object.entries(s)){let o=$e(n,s,r,i);o===void 0?delete s[r]:o!==i&&(s[r]=o)}return n.call(e,t,s)}$r.applyReviver=$e});var X=b(Br=>{"use strict";var El=D();function Pr(n,e,t){if(Array.isArray(n))return n.map((s,r)=>Pr(s,String(r),t));if(n&&typeof n.toJSON=="function"){if(!t||!El.hasAnchor(n))return n.toJSON(e,t);let s={
aliasCount:0,count:1,res:void 0};t.anchors.set(n,s),t.onCreate=i=>{s.res=i,delete t.onCreate};let r=n.toJSON(e,t);return t.onCreate&&t.onCreate(r),r}return typeof n=="bigint"&&!t?.keep?Number(n):n}Br.
toJS=Pr});var xt=b(Rr=>{"use strict";var Ll=An(),Fr=D(),Ml=X(),_n=class{constructor(e){Object.defineProperty(this,Fr.NODE_TYPE,{value:e})}clone(){let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:s,onAnchor:r,reviver:i}={}){if(!Fr.isDocument(e))throw new TypeError("A document argument is required");let o={
anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,maxAliasCount:typeof s=="number"?s:100},a=Ml.toJS(this,"",o);if(typeof r=="function")for(let{count:l,res:c}of o.anchors.values())r(c,l);return typeof i==
"function"?Ll.applyReviver(i,{"":a},"",a):a}};Rr.NodeBase=_n});var Pe=b(Yr=>{"use strict";var Cl=St(),Tl=Te(),Se=D(),jl=xt(),Il=X(),On=class extends jl.NodeBase{constructor(e){super(Se.ALIAS),this.source=e,Object.defineProperty(this,"tag",{set(){throw new Error("\
Alias nodes cannot have tags")}})}resolve(e,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let s;t?.aliasResolveCache?s=t.aliasResolveCache:(s=[],Tl.visit(e,{Node:(i,o)=>{
(Se.isAlias(o)||Se.hasAnchor(o))&&s.push(o)}}),t&&(t.aliasResolveCache=s));let r;for(let i of s){if(i===this)break;i.anchor===this.source&&(r=i)}if(r&&t){let{anchors:i,doc:o,maxAliasCount:a}=t,l=i.get(
r);if(l||(Il.toJS(r,null,t),l=i.get(r)),l?.res===void 0){let c="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(c)}if(a>=0&&(l.count+=1,l.aliasCount===0&&(l.aliasCount=
qt(o,r,i)),l.count*l.aliasCount>a)){let c="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(c)}}return r}toJSON(e,t){if(!t)return{source:this.source};let s=this.resolve(
t.doc,t);if(!s){let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(r)}return t.anchors.get(s).res}toString(e,t,s){let r=`*${this.source}`;if(e){
if(Cl.anchorIsValid(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(i)}if(e.implicitKey)
return`${r} `}return r}};function qt(n,e,t){if(Se.isAlias(e)){let s=e.resolve(n),r=t&&s&&t.get(s);return r?r.count*r.aliasCount:0}else if(Se.isCollection(e)){let s=0;for(let r of e.items){let i=qt(n,r,
t);i>s&&(s=i)}return s}else if(Se.isPair(e)){let s=qt(n,e.key,t),r=qt(n,e.value,t);return Math.max(s,r)}return 1}Yr.Alias=On});var M=b(En=>{"use strict";var $l=D(),Pl=xt(),Bl=X(),Fl=n=>!n||typeof n!="function"&&typeof n!="object",Z=class extends Pl.NodeBase{constructor(e){super($l.SCALAR),this.value=e}toJSON(e,t){return t?.keep?
this.value:Bl.toJS(this.value,e,t)}toString(){return String(this.value)}};Z.BLOCK_FOLDED="BLOCK_FOLDED";Z.BLOCK_LITERAL="BLOCK_LITERAL";Z.PLAIN="PLAIN";Z.QUOTE_DOUBLE="QUOTE_DOUBLE";Z.QUOTE_SINGLE="QU\
OTE_SINGLE";En.Scalar=Z;En.isScalarValue=Fl});var Be=b(Ur=>{"use strict";var Rl=Pe(),le=D(),Kr=M(),Yl="tag:yaml.org,2002:";function Kl(n,e,t){if(e){let s=t.filter(i=>i.tag===e),r=s.find(i=>!i.format)??s[0];if(!r)throw new Error(`Tag ${e} not foun\
d`);return r}return t.find(s=>s.identify?.(n)&&!s.format)}function Ul(n,e,t){if(le.isDocument(n)&&(n=n.contents),le.isNode(n))return n;if(le.isPair(n)){let d=t.schema[le.MAP].createNode?.(t.schema,null,
t);return d.items.push(n),d}(n instanceof String||n instanceof Number||n instanceof Boolean||typeof BigInt<"u"&&n instanceof BigInt)&&(n=n.valueOf());let{aliasDuplicateObjects:s,onAnchor:r,onTagObj:i,
schema:o,sourceObjects:a}=t,l;if(s&&n&&typeof n=="object"){if(l=a.get(n),l)return l.anchor??(l.anchor=r(n)),new Rl.Alias(l.anchor);l={anchor:null,node:null},a.set(n,l)}e?.startsWith("!!")&&(e=Yl+e.slice(
2));let c=Kl(n,e,o.tags);if(!c){if(n&&typeof n.toJSON=="function"&&(n=n.toJSON()),!n||typeof n!="object"){let d=new Kr.Scalar(n);return l&&(l.node=d),d}c=n instanceof Map?o[le.MAP]:Symbol.iterator in Object(
n)?o[le.SEQ]:o[le.MAP]}i&&(i(c),delete t.onTagObj);let u=c?.createNode?c.createNode(t.schema,n,t):typeof c?.nodeClass?.from=="function"?c.nodeClass.from(t.schema,n,t):new Kr.Scalar(n);return e?u.tag=e:
c.default||(u.tag=c.tag),l&&(l.node=u),u}Ur.createNode=Ul});var Dt=b(Nt=>{"use strict";var Vl=Be(),V=D(),zl=xt();function Ln(n,e,t){let s=t;for(let r=e.length-1;r>=0;--r){let i=e[r];if(typeof i=="number"&&Number.isInteger(i)&&i>=0){let o=[];o[i]=s,s=o}else s=new Map(
[[i,s]])}return Vl.createNode(s,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:n,sourceObjects:new Map})}var Vr=n=>n==
null||typeof n=="object"&&!!n[Symbol.iterator]().next().done,Mn=class extends zl.NodeBase{constructor(e,t){super(e),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){
let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(t.schema=e),t.items=t.items.map(s=>V.isNode(s)||V.isPair(s)?s.clone(e):s),this.range&&(t.range=this.range.
slice()),t}addIn(e,t){if(Vr(e))this.add(t);else{let[s,...r]=e,i=this.get(s,!0);if(V.isCollection(i))i.addIn(r,t);else if(i===void 0&&this.schema)this.set(s,Ln(this.schema,r,t));else throw new Error(`E\
xpected YAML collection at ${s}. Remaining path: ${r}`)}}deleteIn(e){let[t,...s]=e;if(s.length===0)return this.delete(t);let r=this.get(t,!0);if(V.isCollection(r))return r.deleteIn(s);throw new Error(
`Expected YAML collection at ${t}. Remaining path: ${s}`)}getIn(e,t){let[s,...r]=e,i=this.get(s,!0);return r.length===0?!t&&V.isScalar(i)?i.value:i:V.isCollection(i)?i.getIn(r,t):void 0}hasAllNullValues(e){
return this.items.every(t=>{if(!V.isPair(t))return!1;let s=t.value;return s==null||e&&V.isScalar(s)&&s.value==null&&!s.commentBefore&&!s.comment&&!s.tag})}hasIn(e){let[t,...s]=e;if(s.length===0)return this.
has(t);let r=this.get(t,!0);return V.isCollection(r)?r.hasIn(s):!1}setIn(e,t){let[s,...r]=e;if(r.length===0)this.set(s,t);else{let i=this.get(s,!0);if(V.isCollection(i))i.setIn(r,t);else if(i===void 0&&
this.schema)this.set(s,Ln(this.schema,r,t));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${r}`)}}};Nt.Collection=Mn;Nt.collectionFromPath=Ln;Nt.isEmptyPath=Vr});var Fe=b(At=>{"use strict";var Jl=n=>n.replace(/^(?!$)(?: $)?/gm,"#");function Cn(n,e){return/^\n+$/.test(n)?n.substring(1):e?n.replace(/^(?! *$)/gm,e):n}var Hl=(n,e,t)=>n.endsWith(`
`)?Cn(t,e):t.includes(`
`)?`
`+Cn(t,e):(n.endsWith(" ")?"":" ")+t;At.indentComment=Cn;At.lineComment=Hl;At.stringifyComment=Jl});var Jr=b(Re=>{"use strict";var Wl="flow",Tn="block",_t="quoted";function Gl(n,e,t="flow",{indentAtStart:s,lineWidth:r=80,minContentWidth:i=20,onFold:o,onOverflow:a}={}){if(!r||r<0)return n;r<i&&(i=0);
let l=Math.max(1+i,1+r-e.length);if(n.length<=l)return n;let c=[],u={},d=r-e.length;typeof s=="number"&&(s>r-Math.max(2,i)?c.push(0):d=r-s);let p,f,g=!1,h=-1,m=-1,y=-1;t===Tn&&(h=zr(n,h,e.length),h!==
-1&&(d=h+l));for(let k;k=n[h+=1];){if(t===_t&&k==="\\"){switch(m=h,n[h+1]){case"x":h+=3;break;case"u":h+=5;break;case"U":h+=9;break;default:h+=1}y=h}if(k===`
`)t===Tn&&(h=zr(n,h,e.length)),d=h+e.length+l,p=void 0;else{if(k===" "&&f&&f!==" "&&f!==`
`&&f!=="	"){let S=n[h+1];S&&S!==" "&&S!==`
`&&S!=="	"&&(p=h)}if(h>=d)if(p)c.push(p),d=p+l,p=void 0;else if(t===_t){for(;f===" "||f==="	";)f=k,k=n[h+=1],g=!0;let S=h>y+1?h-2:m-1;if(u[S])return n;c.push(S),u[S]=!0,d=S+l,p=void 0}else g=!0}f=k}if(g&&
a&&a(),c.length===0)return n;o&&o();let w=n.slice(0,c[0]);for(let k=0;k<c.length;++k){let S=c[k],x=c[k+1]||n.length;S===0?w=`
${e}${n.slice(0,x)}`:(t===_t&&u[S]&&(w+=`${n[S]}\\`),w+=`
${e}${n.slice(S+1,x)}`)}return w}function zr(n,e,t){let s=e,r=e+1,i=n[r];for(;i===" "||i==="	";)if(e<r+t)i=n[++e];else{do i=n[++e];while(i&&i!==`
`);s=e,r=e+1,i=n[r]}return s}Re.FOLD_BLOCK=Tn;Re.FOLD_FLOW=Wl;Re.FOLD_QUOTED=_t;Re.foldFlowLines=Gl});var Ke=b(Hr=>{"use strict";var Y=M(),ee=Jr(),Et=(n,e)=>({indentAtStart:e?n.indent.length:n.indentAtStart,lineWidth:n.options.lineWidth,minContentWidth:n.options.minContentWidth}),Lt=n=>/^(%|---|\.\.\.)/m.
test(n);function Ql(n,e,t){if(!e||e<0)return!1;let s=e-t,r=n.length;if(r<=s)return!1;for(let i=0,o=0;i<r;++i)if(n[i]===`
`){if(i-o>s)return!0;if(o=i+1,r-o<=s)return!1}return!0}function Ye(n,e){let t=JSON.stringify(n);if(e.options.doubleQuotedAsJSON)return t;let{implicitKey:s}=e,r=e.options.doubleQuotedMinMultiLineLength,
i=e.indent||(Lt(n)?"  ":""),o="",a=0;for(let l=0,c=t[l];c;c=t[++l])if(c===" "&&t[l+1]==="\\"&&t[l+2]==="n"&&(o+=t.slice(a,l)+"\\ ",l+=1,a=l,c="\\"),c==="\\")switch(t[l+1]){case"u":{o+=t.slice(a,l);let u=t.
substr(l+2,4);switch(u){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";
break;case"2029":o+="\\P";break;default:u.substr(0,2)==="00"?o+="\\x"+u.substr(2):o+=t.substr(l,6)}l+=5,a=l+1}break;case"n":if(s||t[l+2]==='"'||t.length<r)l+=1;else{for(o+=t.slice(a,l)+`

`;t[l+2]==="\\"&&t[l+3]==="n"&&t[l+4]!=='"';)o+=`
`,l+=2;o+=i,t[l+2]===" "&&(o+="\\"),l+=1,a=l+1}break;default:l+=1}return o=a?o+t.slice(a):t,s?o:ee.foldFlowLines(o,i,ee.FOLD_QUOTED,Et(e,!1))}function jn(n,e){if(e.options.singleQuote===!1||e.implicitKey&&
n.includes(`
`)||/[ \t]\n|\n[ \t]/.test(n))return Ye(n,e);let t=e.indent||(Lt(n)?"  ":""),s="'"+n.replace(/'/g,"''").replace(/\n+/g,`$&
${t}`)+"'";return e.implicitKey?s:ee.foldFlowLines(s,t,ee.FOLD_FLOW,Et(e,!1))}function xe(n,e){let{singleQuote:t}=e.options,s;if(t===!1)s=Ye;else{let r=n.includes('"'),i=n.includes("'");r&&!i?s=jn:i&&
!r?s=Ye:s=t?jn:Ye}return s(n,e)}var In;try{In=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{In=/\n+(?!\n|$)/g}function Ot({comment:n,type:e,value:t},s,r,i){let{blockQuote:o,commentString:a,lineWidth:l}=s.options;if(!o||/\n[\t ]+$/.test(t))return xe(t,s);let c=s.indent||(s.forceBlockIndent||
Lt(t)?"  ":""),u=o==="literal"?!0:o==="folded"||e===Y.Scalar.BLOCK_FOLDED?!1:e===Y.Scalar.BLOCK_LITERAL?!0:!Ql(t,l,c.length);if(!t)return u?`|
`:`>
`;let d,p;for(p=t.length;p>0;--p){let x=t[p-1];if(x!==`
`&&x!=="	"&&x!==" ")break}let f=t.substring(p),g=f.indexOf(`
`);g===-1?d="-":t===f||g!==f.length-1?(d="+",i&&i()):d="",f&&(t=t.slice(0,-f.length),f[f.length-1]===`
`&&(f=f.slice(0,-1)),f=f.replace(In,`$&${c}`));let h=!1,m,y=-1;for(m=0;m<t.length;++m){let x=t[m];if(x===" ")h=!0;else if(x===`
`)y=m;else break}let w=t.substring(0,y<m?y+1:m);w&&(t=t.substring(w.length),w=w.replace(/\n+/g,`$&${c}`));let S=(h?c?"2":"1":"")+d;if(n&&(S+=" "+a(n.replace(/ ?[\r\n]+/g," ")),r&&r()),!u){let x=t.replace(
/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`),q=!1,_=Et(s,!0);o!=="folded"&&e!==Y.Scalar.BLOCK_FOLDED&&(_.onOverflow=()=>{q=!0});let v=ee.foldFlowLines(
`${w}${x}${f}`,c,ee.FOLD_BLOCK,_);if(!q)return`>${S}
${c}${v}`}return t=t.replace(/\n+/g,`$&${c}`),`|${S}
${c}${w}${t}${f}`}function Xl(n,e,t,s){let{type:r,value:i}=n,{actualString:o,implicitKey:a,indent:l,indentStep:c,inFlow:u}=e;if(a&&i.includes(`
`)||u&&/[[\]{},]/.test(i))return xe(i,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(i))return a||u||!i.includes(`
`)?xe(i,e):Ot(n,e,t,s);if(!a&&!u&&r!==Y.Scalar.PLAIN&&i.includes(`
`))return Ot(n,e,t,s);if(Lt(i)){if(l==="")return e.forceBlockIndent=!0,Ot(n,e,t,s);if(a&&l===c)return xe(i,e)}let d=i.replace(/\n+/g,`$&
${l}`);if(o){let p=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(d),{compat:f,tags:g}=e.doc.schema;if(g.some(p)||f?.some(p))return xe(i,e)}return a?d:ee.foldFlowLines(d,l,ee.FOLD_FLOW,Et(
e,!1))}function Zl(n,e,t,s){let{implicitKey:r,inFlow:i}=e,o=typeof n.value=="string"?n:Object.assign({},n,{value:String(n.value)}),{type:a}=n;a!==Y.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.
test(o.value)&&(a=Y.Scalar.QUOTE_DOUBLE);let l=u=>{switch(u){case Y.Scalar.BLOCK_FOLDED:case Y.Scalar.BLOCK_LITERAL:return r||i?xe(o.value,e):Ot(o,e,t,s);case Y.Scalar.QUOTE_DOUBLE:return Ye(o.value,e);case Y.
Scalar.QUOTE_SINGLE:return jn(o.value,e);case Y.Scalar.PLAIN:return Xl(o,e,t,s);default:return null}},c=l(a);if(c===null){let{defaultKeyType:u,defaultStringType:d}=e.options,p=r&&u||d;if(c=l(p),c===null)
throw new Error(`Unsupported default string type ${p}`)}return c}Hr.stringifyString=Zl});var Ue=b($n=>{"use strict";var ec=St(),te=D(),tc=Fe(),nc=Ke();function sc(n,e){let t=Object.assign({blockQuote:!0,commentString:tc.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,
doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,
trueStr:"true",verifyAliasOrder:!0},n.schema.toStringOptions,e),s;switch(t.collectionStyle){case"block":s=!1;break;case"flow":s=!0;break;default:s=null}return{anchors:new Set,doc:n,flowCollectionPadding:t.
flowCollectionPadding?" ":"",indent:"",indentStep:typeof t.indent=="number"?" ".repeat(t.indent):"  ",inFlow:s,options:t}}function rc(n,e){if(e.tag){let r=n.filter(i=>i.tag===e.tag);if(r.length>0)return r.
find(i=>i.format===e.format)??r[0]}let t,s;if(te.isScalar(e)){s=e.value;let r=n.filter(i=>i.identify?.(s));if(r.length>1){let i=r.filter(o=>o.test);i.length>0&&(r=i)}t=r.find(i=>i.format===e.format)??
r.find(i=>!i.format)}else s=e,t=n.find(r=>r.nodeClass&&s instanceof r.nodeClass);if(!t){let r=s?.constructor?.name??(s===null?"null":typeof s);throw new Error(`Tag not resolved for ${r} value`)}return t}
function ic(n,e,{anchors:t,doc:s}){if(!s.directives)return"";let r=[],i=(te.isScalar(n)||te.isCollection(n))&&n.anchor;i&&ec.anchorIsValid(i)&&(t.add(i),r.push(`&${i}`));let o=n.tag??(e.default?null:e.
tag);return o&&r.push(s.directives.tagString(o)),r.join(" ")}function oc(n,e,t,s){if(te.isPair(n))return n.toString(e,t,s);if(te.isAlias(n)){if(e.doc.directives)return n.toString(e);if(e.resolvedAliases?.
has(n))throw new TypeError("Cannot stringify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.add(n):e.resolvedAliases=new Set([n]),n=n.resolve(e.doc)}let r,i=te.isNode(n)?
n:e.doc.createNode(n,{onTagObj:l=>r=l});r??(r=rc(e.doc.schema.tags,i));let o=ic(i,r,e);o.length>0&&(e.indentAtStart=(e.indentAtStart??0)+o.length+1);let a=typeof r.stringify=="function"?r.stringify(i,
e,t,s):te.isScalar(i)?nc.stringifyString(i,e,t,s):i.toString(e,t,s);return o?te.isScalar(i)||a[0]==="{"||a[0]==="["?`${o} ${a}`:`${o}
${e.indent}${a}`:a}$n.createStringifyContext=sc;$n.stringify=oc});var Xr=b(Qr=>{"use strict";var H=D(),Wr=M(),Gr=Ue(),Ve=Fe();function ac({key:n,value:e},t,s,r){let{allNullValues:i,doc:o,indent:a,indentStep:l,options:{commentString:c,indentSeq:u,simpleKeys:d}}=t,p=H.
isNode(n)&&n.comment||null;if(d){if(p)throw new Error("With simple keys, key nodes cannot have comments");if(H.isCollection(n)||!H.isNode(n)&&typeof n=="object"){let _="With simple keys, collection ca\
nnot be used as a key value";throw new Error(_)}}let f=!d&&(!n||p&&e==null&&!t.inFlow||H.isCollection(n)||(H.isScalar(n)?n.type===Wr.Scalar.BLOCK_FOLDED||n.type===Wr.Scalar.BLOCK_LITERAL:typeof n=="ob\
ject"));t=Object.assign({},t,{allNullValues:!1,implicitKey:!f&&(d||!i),indent:a+l});let g=!1,h=!1,m=Gr.stringify(n,t,()=>g=!0,()=>h=!0);if(!f&&!t.inFlow&&m.length>1024){if(d)throw new Error("With simp\
le keys, single line scalar must not span more than 1024 characters");f=!0}if(t.inFlow){if(i||e==null)return g&&s&&s(),m===""?"?":f?`? ${m}`:m}else if(i&&!d||e==null&&f)return m=`? ${m}`,p&&!g?m+=Ve.lineComment(
m,t.indent,c(p)):h&&r&&r(),m;g&&(p=null),f?(p&&(m+=Ve.lineComment(m,t.indent,c(p))),m=`? ${m}
${a}:`):(m=`${m}:`,p&&(m+=Ve.lineComment(m,t.indent,c(p))));let y,w,k;H.isNode(e)?(y=!!e.spaceBefore,w=e.commentBefore,k=e.comment):(y=!1,w=null,k=null,e&&typeof e=="object"&&(e=o.createNode(e))),t.implicitKey=
!1,!f&&!p&&H.isScalar(e)&&(t.indentAtStart=m.length+1),h=!1,!u&&l.length>=2&&!t.inFlow&&!f&&H.isSeq(e)&&!e.flow&&!e.tag&&!e.anchor&&(t.indent=t.indent.substring(2));let S=!1,x=Gr.stringify(e,t,()=>S=!0,
()=>h=!0),q=" ";if(p||y||w){if(q=y?`
`:"",w){let _=c(w);q+=`
${Ve.indentComment(_,t.indent)}`}x===""&&!t.inFlow?q===`
`&&k&&(q=`

`):q+=`
${t.indent}`}else if(!f&&H.isCollection(e)){let _=x[0],v=x.indexOf(`
`),C=v!==-1,W=t.inFlow??e.flow??e.items.length===0;if(C||!W){let fe=!1;if(C&&(_==="&"||_==="!")){let T=x.indexOf(" ");_==="&"&&T!==-1&&T<v&&x[T+1]==="!"&&(T=x.indexOf(" ",T+1)),(T===-1||v<T)&&(fe=!0)}
fe||(q=`
${t.indent}`)}}else(x===""||x[0]===`
`)&&(q="");return m+=q+x,t.inFlow?S&&s&&s():k&&!S?m+=Ve.lineComment(m,t.indent,c(k)):h&&r&&r(),m}Qr.stringifyPair=ac});var Bn=b(Pn=>{"use strict";var Zr=require("process");function lc(n,...e){n==="debug"&&console.log(...e)}function cc(n,e){(n==="debug"||n==="warn")&&(typeof Zr.emitWarning=="function"?Zr.emitWarning(e):
console.warn(e))}Pn.debug=lc;Pn.warn=cc});var It=b(jt=>{"use strict";var Tt=D(),ei=M(),Mt="<<",Ct={identify:n=>n===Mt||typeof n=="symbol"&&n.description===Mt,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new ei.
Scalar(Symbol(Mt)),{addToJSMap:ti}),stringify:()=>Mt},dc=(n,e)=>(Ct.identify(e)||Tt.isScalar(e)&&(!e.type||e.type===ei.Scalar.PLAIN)&&Ct.identify(e.value))&&n?.doc.schema.tags.some(t=>t.tag===Ct.tag&&
t.default);function ti(n,e,t){let s=ni(n,t);if(Tt.isSeq(s))for(let r of s.items)Fn(n,e,r);else if(Array.isArray(s))for(let r of s)Fn(n,e,r);else Fn(n,e,s)}function Fn(n,e,t){let s=ni(n,t);if(!Tt.isMap(
s))throw new Error("Merge sources must be maps or map aliases");let r=s.toJSON(null,n,Map);for(let[i,o]of r)e instanceof Map?e.has(i)||e.set(i,o):e instanceof Set?e.add(i):Object.prototype.hasOwnProperty.
call(e,i)||Object.defineProperty(e,i,{value:o,writable:!0,enumerable:!0,configurable:!0});return e}function ni(n,e){return n&&Tt.isAlias(e)?e.resolve(n.doc,n):e}jt.addMergeToJSMap=ti;jt.isMergeKey=dc;
jt.merge=Ct});var Yn=b(ii=>{"use strict";var uc=Bn(),si=It(),pc=Ue(),ri=D(),Rn=X();function hc(n,e,{key:t,value:s}){if(ri.isNode(t)&&t.addToJSMap)t.addToJSMap(n,e,s);else if(si.isMergeKey(n,t))si.addMergeToJSMap(n,
e,s);else{let r=Rn.toJS(t,"",n);if(e instanceof Map)e.set(r,Rn.toJS(s,r,n));else if(e instanceof Set)e.add(r);else{let i=fc(t,r,n),o=Rn.toJS(s,i,n);i in e?Object.defineProperty(e,i,{value:o,writable:!0,
enumerable:!0,configurable:!0}):e[i]=o}}return e}function fc(n,e,t){if(e===null)return"";if(typeof e!="object")return String(e);if(ri.isNode(n)&&t?.doc){let s=pc.createStringifyContext(t.doc,{});s.anchors=
new Set;for(let i of t.anchors.keys())s.anchors.add(i.anchor);s.inFlow=!0,s.inStringifyKey=!0;let r=n.toString(s);if(!t.mapKeyWarned){let i=JSON.stringify(r);i.length>40&&(i=i.substring(0,36)+'..."'),
uc.warn(t.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),t.mapKeyWarned=!0}return r}return JSON.stringify(
e)}ii.addPairToJSMap=hc});var ne=b(Kn=>{"use strict";var oi=Be(),mc=Xr(),gc=Yn(),$t=D();function yc(n,e,t){let s=oi.createNode(n,void 0,t),r=oi.createNode(e,void 0,t);return new Pt(s,r)}var Pt=class n{constructor(e,t=null){Object.
defineProperty(this,$t.NODE_TYPE,{value:$t.PAIR}),this.key=e,this.value=t}clone(e){let{key:t,value:s}=this;return $t.isNode(t)&&(t=t.clone(e)),$t.isNode(s)&&(s=s.clone(e)),new n(t,s)}toJSON(e,t){let s=t?.
mapAsMap?new Map:{};return gc.addPairToJSMap(t,s,this)}toString(e,t,s){return e?.doc?mc.stringifyPair(this,e,t,s):JSON.stringify(this)}};Kn.Pair=Pt;Kn.createPair=yc});var Un=b(li=>{"use strict";var ce=D(),ai=Ue(),Bt=Fe();function bc(n,e,t){return(e.inFlow??n.flow?wc:kc)(n,e,t)}function kc({comment:n,items:e},t,{blockItemPrefix:s,flowChars:r,itemIndent:i,onChompKeep:o,
onComment:a}){let{indent:l,options:{commentString:c}}=t,u=Object.assign({},t,{indent:i,type:null}),d=!1,p=[];for(let g=0;g<e.length;++g){let h=e[g],m=null;if(ce.isNode(h))!d&&h.spaceBefore&&p.push(""),
Ft(t,p,h.commentBefore,d),h.comment&&(m=h.comment);else if(ce.isPair(h)){let w=ce.isNode(h.key)?h.key:null;w&&(!d&&w.spaceBefore&&p.push(""),Ft(t,p,w.commentBefore,d))}d=!1;let y=ai.stringify(h,u,()=>m=
null,()=>d=!0);m&&(y+=Bt.lineComment(y,i,c(m))),d&&m&&(d=!1),p.push(s+y)}let f;if(p.length===0)f=r.start+r.end;else{f=p[0];for(let g=1;g<p.length;++g){let h=p[g];f+=h?`
${l}${h}`:`
`}}return n?(f+=`
`+Bt.indentComment(c(n),l),a&&a()):d&&o&&o(),f}function wc({items:n},e,{flowChars:t,itemIndent:s}){let{indent:r,indentStep:i,flowCollectionPadding:o,options:{commentString:a}}=e;s+=i;let l=Object.assign(
{},e,{indent:s,inFlow:!0,type:null}),c=!1,u=0,d=[];for(let g=0;g<n.length;++g){let h=n[g],m=null;if(ce.isNode(h))h.spaceBefore&&d.push(""),Ft(e,d,h.commentBefore,!1),h.comment&&(m=h.comment);else if(ce.
isPair(h)){let w=ce.isNode(h.key)?h.key:null;w&&(w.spaceBefore&&d.push(""),Ft(e,d,w.commentBefore,!1),w.comment&&(c=!0));let k=ce.isNode(h.value)?h.value:null;k?(k.comment&&(m=k.comment),k.commentBefore&&
(c=!0)):h.value==null&&w?.comment&&(m=w.comment)}m&&(c=!0);let y=ai.stringify(h,l,()=>m=null);c||(c=d.length>u||y.includes(`
`)),g<n.length-1?y+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(c||(c=d.reduce((w,k)=>w+k.length+2,2)+(y.length+2)>e.options.lineWidth)),c&&(y+=",")),m&&(y+=Bt.lineComment(y,s,a(m))),d.push(
y),u=d.length}let{start:p,end:f}=t;if(d.length===0)return p+f;if(!c){let g=d.reduce((h,m)=>h+m.length+2,2);c=e.options.lineWidth>0&&g>e.options.lineWidth}if(c){let g=p;for(let h of d)g+=h?`
${i}${r}${h}`:`
`;return`${g}
${r}${f}`}else return`${p}${o}${d.join(" ")}${o}${f}`}function Ft({indent:n,options:{commentString:e}},t,s,r){if(s&&r&&(s=s.replace(/^\n+/,"")),s){let i=Bt.indentComment(e(s),n);t.push(i.trimStart())}}
li.stringifyCollection=bc});var re=b(zn=>{"use strict";var vc=Un(),Sc=Yn(),xc=Dt(),se=D(),Rt=ne(),qc=M();function ze(n,e){let t=se.isScalar(e)?e.value:e;for(let s of n)if(se.isPair(s)&&(s.key===e||s.key===t||se.isScalar(s.key)&&
s.key.value===t))return s}var Vn=class extends xc.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){super(se.MAP,e),this.items=[]}static from(e,t,s){let{keepUndefined:r,replacer:i}=s,
o=new this(e),a=(l,c)=>{if(typeof i=="function")c=i.call(t,l,c);else if(Array.isArray(i)&&!i.includes(l))return;(c!==void 0||r)&&o.items.push(Rt.createPair(l,c,s))};if(t instanceof Map)for(let[l,c]of t)
a(l,c);else if(t&&typeof t=="object")for(let l of Object.keys(t))a(l,t[l]);return typeof e.sortMapEntries=="function"&&o.items.sort(e.sortMapEntries),o}add(e,t){let s;se.isPair(e)?s=e:!e||typeof e!="o\
bject"||!("key"in e)?s=new Rt.Pair(e,e?.value):s=new Rt.Pair(e.key,e.value);let r=ze(this.items,s.key),i=this.schema?.sortMapEntries;if(r){if(!t)throw new Error(`Key ${s.key} already set`);se.isScalar(
r.value)&&qc.isScalarValue(s.value)?r.value.value=s.value:r.value=s.value}else if(i){let o=this.items.findIndex(a=>i(s,a)<0);o===-1?this.items.push(s):this.items.splice(o,0,s)}else this.items.push(s)}delete(e){
let t=ze(this.items,e);return t?this.items.splice(this.items.indexOf(t),1).length>0:!1}get(e,t){let r=ze(this.items,e)?.value;return(!t&&se.isScalar(r)?r.value:r)??void 0}has(e){return!!ze(this.items,
e)}set(e,t){this.add(new Rt.Pair(e,t),!0)}toJSON(e,t,s){let r=s?new s:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(r);for(let i of this.items)Sc.addPairToJSMap(t,r,i);return r}toString(e,t,s){if(!e)
return JSON.stringify(this);for(let r of this.items)if(!se.isPair(r))throw new Error(`Map items must all be pairs; found ${JSON.stringify(r)} instead`);return!e.allNullValues&&this.hasAllNullValues(!1)&&
(e=Object.assign({},e,{allNullValues:!0})),vc.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:s,onComment:t})}};zn.YAMLMap=Vn;zn.findPair=
ze});var qe=b(di=>{"use strict";var Nc=D(),ci=re(),Dc={collection:"map",default:!0,nodeClass:ci.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(n,e){return Nc.isMap(n)||e("Expected a mapping for this tag"),n},
createNode:(n,e,t)=>ci.YAMLMap.from(n,e,t)};di.map=Dc});var ie=b(ui=>{"use strict";var Ac=Be(),_c=Un(),Oc=Dt(),Kt=D(),Ec=M(),Lc=X(),Jn=class extends Oc.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){super(Kt.SEQ,e),this.items=
[]}add(e){this.items.push(e)}delete(e){let t=Yt(e);return typeof t!="number"?!1:this.items.splice(t,1).length>0}get(e,t){let s=Yt(e);if(typeof s!="number")return;let r=this.items[s];return!t&&Kt.isScalar(
r)?r.value:r}has(e){let t=Yt(e);return typeof t=="number"&&t<this.items.length}set(e,t){let s=Yt(e);if(typeof s!="number")throw new Error(`Expected a valid index, not ${e}.`);let r=this.items[s];Kt.isScalar(
r)&&Ec.isScalarValue(t)?r.value=t:this.items[s]=t}toJSON(e,t){let s=[];t?.onCreate&&t.onCreate(s);let r=0;for(let i of this.items)s.push(Lc.toJS(i,String(r++),t));return s}toString(e,t,s){return e?_c.
stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:s,onComment:t}):JSON.stringify(this)}static from(e,t,s){let{replacer:r}=s,i=new this(
e);if(t&&Symbol.iterator in Object(t)){let o=0;for(let a of t){if(typeof r=="function"){let l=t instanceof Set?a:String(o++);a=r.call(t,l,a)}i.items.push(Ac.createNode(a,void 0,s))}}return i}};function Yt(n){
let e=Kt.isScalar(n)?n.value:n;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.isInteger(e)&&e>=0?e:null}ui.YAMLSeq=Jn});var Ne=b(hi=>{"use strict";var Mc=D(),pi=ie(),Cc={collection:"seq",default:!0,nodeClass:pi.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(n,e){return Mc.isSeq(n)||e("Expected a sequence for this tag"),n},
createNode:(n,e,t)=>pi.YAMLSeq.from(n,e,t)};hi.seq=Cc});var Je=b(fi=>{"use strict";var Tc=Ke(),jc={identify:n=>typeof n=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,stringify(n,e,t,s){return e=Object.assign({actualString:!0},e),Tc.stringifyString(
n,e,t,s)}};fi.string=jc});var Ut=b(yi=>{"use strict";var mi=M(),gi={identify:n=>n==null,createNode:()=>new mi.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new mi.Scalar(null),stringify:({
source:n},e)=>typeof n=="string"&&gi.test.test(n)?n:e.options.nullStr};yi.nullTag=gi});var Hn=b(ki=>{"use strict";var Ic=M(),bi={identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:n=>new Ic.Scalar(n[0]==="t"||n[0]==="\
T"),stringify({source:n,value:e},t){if(n&&bi.test.test(n)){let s=n[0]==="t"||n[0]==="T";if(e===s)return n}return e?t.options.trueStr:t.options.falseStr}};ki.boolTag=bi});var De=b(wi=>{"use strict";function $c({format:n,minFractionDigits:e,tag:t,value:s}){if(typeof s=="bigint")return String(s);let r=typeof s=="number"?s:Number(s);if(!isFinite(r))return isNaN(r)?".nan":
r<0?"-.inf":".inf";let i=Object.is(s,-0)?"-0":JSON.stringify(s);if(!n&&e&&(!t||t==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let o=i.indexOf(".");o<0&&(o=i.length,i+=".");let a=e-
(i.length-o-1);for(;a-- >0;)i+="0"}return i}wi.stringifyNumber=$c});var Gn=b(Vt=>{"use strict";var Pc=M(),Wn=De(),Bc={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:n=>n.slice(-3).toLowerCase()===
"nan"?NaN:n[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Wn.stringifyNumber},Fc={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:n=>parseFloat(n),stringify(n){let e=Number(n.value);return isFinite(e)?e.toExponential():Wn.stringifyNumber(n)}},Rc={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(n){let e=new Pc.Scalar(parseFloat(n)),t=n.indexOf(".");return t!==-1&&n[n.length-1]==="0"&&(e.minFractionDigits=n.length-t-1),e},stringify:Wn.stringifyNumber};Vt.float=Rc;Vt.floatExp=Fc;Vt.floatNaN=
Bc});var Xn=b(Jt=>{"use strict";var vi=De(),zt=n=>typeof n=="bigint"||Number.isInteger(n),Qn=(n,e,t,{intAsBigInt:s})=>s?BigInt(n):parseInt(n.substring(e),t);function Si(n,e,t){let{value:s}=n;return zt(s)&&
s>=0?t+s.toString(e):vi.stringifyNumber(n)}var Yc={identify:n=>zt(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(n,e,t)=>Qn(n,2,8,t),stringify:n=>Si(n,8,"0o")},
Kc={identify:zt,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(n,e,t)=>Qn(n,0,10,t),stringify:vi.stringifyNumber},Uc={identify:n=>zt(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:in\
t",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(n,e,t)=>Qn(n,2,16,t),stringify:n=>Si(n,16,"0x")};Jt.int=Kc;Jt.intHex=Uc;Jt.intOct=Yc});var qi=b(xi=>{"use strict";var Vc=qe(),zc=Ut(),Jc=Ne(),Hc=Je(),Wc=Hn(),Zn=Gn(),es=Xn(),Gc=[Vc.map,Jc.seq,Hc.string,zc.nullTag,Wc.boolTag,es.intOct,es.int,es.intHex,Zn.floatNaN,Zn.floatExp,Zn.float];xi.
schema=Gc});var Ai=b(Di=>{"use strict";var Qc=M(),Xc=qe(),Zc=Ne();function Ni(n){return typeof n=="bigint"||Number.isInteger(n)}var Ht=({value:n})=>JSON.stringify(n),ed=[{identify:n=>typeof n=="string",default:!0,
tag:"tag:yaml.org,2002:str",resolve:n=>n,stringify:Ht},{identify:n=>n==null,createNode:()=>new Qc.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:Ht},{identify:n=>typeof n==
"boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:n=>n==="true",stringify:Ht},{identify:Ni,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(n,e,{
intAsBigInt:t})=>t?BigInt(n):parseInt(n,10),stringify:({value:n})=>Ni(n)?n.toString():JSON.stringify(n)},{identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:n=>parseFloat(n),stringify:Ht}],td={default:!0,tag:"",test:/^/,resolve(n,e){return e(`Unresolved plain scalar ${JSON.stringify(n)}`),n}},nd=[Xc.map,Zc.seq].concat(ed,td);Di.schema=nd});var ns=b(_i=>{"use strict";var He=require("buffer"),ts=M(),sd=Ke(),rd={identify:n=>n instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(n,e){if(typeof He.Buffer=="function")return He.
Buffer.from(n,"base64");if(typeof atob=="function"){let t=atob(n.replace(/[\n\r]/g,"")),s=new Uint8Array(t.length);for(let r=0;r<t.length;++r)s[r]=t.charCodeAt(r);return s}else return e("This environm\
ent does not support reading binary tags; either Buffer or atob is required"),n},stringify({comment:n,type:e,value:t},s,r,i){if(!t)return"";let o=t,a;if(typeof He.Buffer=="function")a=o instanceof He.
Buffer?o.toString("base64"):He.Buffer.from(o.buffer).toString("base64");else if(typeof btoa=="function"){let l="";for(let c=0;c<o.length;++c)l+=String.fromCharCode(o[c]);a=btoa(l)}else throw new Error(
"This environment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=ts.Scalar.BLOCK_LITERAL),e!==ts.Scalar.QUOTE_DOUBLE){let l=Math.max(s.options.lineWidth-s.indent.length,
s.options.minContentWidth),c=Math.ceil(a.length/l),u=new Array(c);for(let d=0,p=0;d<c;++d,p+=l)u[d]=a.substr(p,l);a=u.join(e===ts.Scalar.BLOCK_LITERAL?`
`:" ")}return sd.stringifyString({comment:n,type:e,value:a},s,r,i)}};_i.binary=rd});var Qt=b(Gt=>{"use strict";var Wt=D(),ss=ne(),id=M(),od=ie();function Oi(n,e){if(Wt.isSeq(n))for(let t=0;t<n.items.length;++t){let s=n.items[t];if(!Wt.isPair(s)){if(Wt.isMap(s)){s.items.length>1&&e("E\
ach pair must have its own sequence indicator");let r=s.items[0]||new ss.Pair(new id.Scalar(null));if(s.commentBefore&&(r.key.commentBefore=r.key.commentBefore?`${s.commentBefore}
${r.key.commentBefore}`:s.commentBefore),s.comment){let i=r.value??r.key;i.comment=i.comment?`${s.comment}
${i.comment}`:s.comment}s=r}n.items[t]=Wt.isPair(s)?s:new ss.Pair(s)}}else e("Expected a sequence for this tag");return n}function Ei(n,e,t){let{replacer:s}=t,r=new od.YAMLSeq(n);r.tag="tag:yaml.org,2\
002:pairs";let i=0;if(e&&Symbol.iterator in Object(e))for(let o of e){typeof s=="function"&&(o=s.call(e,String(i++),o));let a,l;if(Array.isArray(o))if(o.length===2)a=o[0],l=o[1];else throw new TypeError(
`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let c=Object.keys(o);if(c.length===1)a=c[0],l=o[a];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else
a=o;r.items.push(ss.createPair(a,l,t))}return r}var ad={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Oi,createNode:Ei};Gt.createPairs=Ei;Gt.pairs=ad;Gt.resolvePairs=Oi});var os=b(is=>{"use strict";var Li=D(),rs=X(),We=re(),ld=ie(),Mi=Qt(),de=class n extends ld.YAMLSeq{constructor(){super(),this.add=We.YAMLMap.prototype.add.bind(this),this.delete=We.YAMLMap.prototype.delete.
bind(this),this.get=We.YAMLMap.prototype.get.bind(this),this.has=We.YAMLMap.prototype.has.bind(this),this.set=We.YAMLMap.prototype.set.bind(this),this.tag=n.tag}toJSON(e,t){if(!t)return super.toJSON(e);
let s=new Map;t?.onCreate&&t.onCreate(s);for(let r of this.items){let i,o;if(Li.isPair(r)?(i=rs.toJS(r.key,"",t),o=rs.toJS(r.value,i,t)):i=rs.toJS(r,"",t),s.has(i))throw new Error("Ordered maps must n\
ot include duplicate keys");s.set(i,o)}return s}static from(e,t,s){let r=Mi.createPairs(e,t,s),i=new this;return i.items=r.items,i}};de.tag="tag:yaml.org,2002:omap";var cd={collection:"seq",identify:n=>n instanceof
Map,nodeClass:de,default:!1,tag:"tag:yaml.org,2002:omap",resolve(n,e){let t=Mi.resolvePairs(n,e),s=[];for(let{key:r}of t.items)Li.isScalar(r)&&(s.includes(r.value)?e(`Ordered maps must not include dup\
licate keys: ${r.value}`):s.push(r.value));return Object.assign(new de,t)},createNode:(n,e,t)=>de.from(n,e,t)};is.YAMLOMap=de;is.omap=cd});var $i=b(as=>{"use strict";var Ci=M();function Ti({value:n,source:e},t){return e&&(n?ji:Ii).test.test(e)?e:n?t.options.trueStr:t.options.falseStr}var ji={identify:n=>n===!0,default:!0,tag:"tag:yaml.or\
g,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Ci.Scalar(!0),stringify:Ti},Ii={identify:n=>n===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve:()=>new Ci.Scalar(!1),stringify:Ti};as.falseTag=Ii;as.trueTag=ji});var Pi=b(Xt=>{"use strict";var dd=M(),ls=De(),ud={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:n=>n.slice(-3).toLowerCase()===
"nan"?NaN:n[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:ls.stringifyNumber},pd={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:n=>parseFloat(n.replace(/_/g,"")),stringify(n){let e=Number(n.value);return isFinite(e)?e.toExponential():ls.stringifyNumber(n)}},hd={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.or\
g,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(n){let e=new dd.Scalar(parseFloat(n.replace(/_/g,""))),t=n.indexOf(".");if(t!==-1){let s=n.substring(t+1).replace(/_/g,"");s[s.length-1]===
"0"&&(e.minFractionDigits=s.length)}return e},stringify:ls.stringifyNumber};Xt.float=hd;Xt.floatExp=pd;Xt.floatNaN=ud});var Fi=b(Qe=>{"use strict";var Bi=De(),Ge=n=>typeof n=="bigint"||Number.isInteger(n);function Zt(n,e,t,{intAsBigInt:s}){let r=n[0];if((r==="-"||r==="+")&&(e+=1),n=n.substring(e).replace(/_/g,""),s){switch(t){case 2:
n=`0b${n}`;break;case 8:n=`0o${n}`;break;case 16:n=`0x${n}`;break}let o=BigInt(n);return r==="-"?BigInt(-1)*o:o}let i=parseInt(n,t);return r==="-"?-1*i:i}function cs(n,e,t){let{value:s}=n;if(Ge(s)){let r=s.
toString(e);return s<0?"-"+t+r.substr(1):t+r}return Bi.stringifyNumber(n)}var fd={identify:Ge,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(n,e,t)=>Zt(n,2,2,t),stringify:n=>cs(
n,2,"0b")},md={identify:Ge,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(n,e,t)=>Zt(n,1,8,t),stringify:n=>cs(n,8,"0")},gd={identify:Ge,default:!0,tag:"tag:yaml.or\
g,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(n,e,t)=>Zt(n,0,10,t),stringify:Bi.stringifyNumber},yd={identify:Ge,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(n,e,t)=>Zt(
n,2,16,t),stringify:n=>cs(n,16,"0x")};Qe.int=gd;Qe.intBin=fd;Qe.intHex=yd;Qe.intOct=md});var us=b(ds=>{"use strict";var nn=D(),en=ne(),tn=re(),ue=class n extends tn.YAMLMap{constructor(e){super(e),this.tag=n.tag}add(e){let t;nn.isPair(e)?t=e:e&&typeof e=="object"&&"key"in e&&"value"in e&&
e.value===null?t=new en.Pair(e.key,null):t=new en.Pair(e,null),tn.findPair(this.items,t.key)||this.items.push(t)}get(e,t){let s=tn.findPair(this.items,e);return!t&&nn.isPair(s)?nn.isScalar(s.key)?s.key.
value:s.key:s}set(e,t){if(typeof t!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);let s=tn.findPair(this.items,e);s&&!t?this.items.splice(this.
items.indexOf(s),1):!s&&t&&this.items.push(new en.Pair(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,s){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(
Object.assign({},e,{allNullValues:!0}),t,s);throw new Error("Set items must all have null values")}static from(e,t,s){let{replacer:r}=s,i=new this(e);if(t&&Symbol.iterator in Object(t))for(let o of t)
typeof r=="function"&&(o=r.call(t,o,o)),i.items.push(en.createPair(o,null,s));return i}};ue.tag="tag:yaml.org,2002:set";var bd={collection:"map",identify:n=>n instanceof Set,nodeClass:ue,default:!1,tag:"\
tag:yaml.org,2002:set",createNode:(n,e,t)=>ue.from(n,e,t),resolve(n,e){if(nn.isMap(n)){if(n.hasAllNullValues(!0))return Object.assign(new ue,n);e("Set items must all have null values")}else e("Expecte\
d a mapping for this tag");return n}};ds.YAMLSet=ue;ds.set=bd});var hs=b(sn=>{"use strict";var kd=De();function ps(n,e){let t=n[0],s=t==="-"||t==="+"?n.substring(1):n,r=o=>e?BigInt(o):Number(o),i=s.replace(/_/g,"").split(":").reduce((o,a)=>o*r(60)+r(a),r(0));return t===
"-"?r(-1)*i:i}function Ri(n){let{value:e}=n,t=o=>o;if(typeof e=="bigint")t=o=>BigInt(o);else if(isNaN(e)||!isFinite(e))return kd.stringifyNumber(n);let s="";e<0&&(s="-",e*=t(-1));let r=t(60),i=[e%r];return e<
60?i.unshift(0):(e=(e-i[0])/r,i.unshift(e%r),e>=60&&(e=(e-i[0])/r,i.unshift(e))),s+i.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var wd={identify:n=>typeof n=="bigint"||Number.
isInteger(n),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(n,e,{intAsBigInt:t})=>ps(n,t),stringify:Ri},vd={identify:n=>typeof n=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:n=>ps(n,!1),stringify:Ri},Yi={identify:n=>n instanceof Date,default:!0,tag:"tag:yaml.org,2002:t\
imestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(n){let e=n.match(
Yi.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,t,s,r,i,o,a]=e.map(Number),l=e[7]?Number((e[7]+"00").substr(1,3)):0,c=Date.UTC(t,s-1,r,i||0,o||0,a||0,l),u=e[8];
if(u&&u!=="Z"){let d=ps(u,!1);Math.abs(d)<30&&(d*=60),c-=6e4*d}return new Date(c)},stringify:({value:n})=>n?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};sn.floatTime=vd;sn.intTime=wd;sn.timestamp=
Yi});var Vi=b(Ui=>{"use strict";var Sd=qe(),xd=Ut(),qd=Ne(),Nd=Je(),Dd=ns(),Ki=$i(),fs=Pi(),rn=Fi(),Ad=It(),_d=os(),Od=Qt(),Ed=us(),ms=hs(),Ld=[Sd.map,qd.seq,Nd.string,xd.nullTag,Ki.trueTag,Ki.falseTag,rn.
intBin,rn.intOct,rn.int,rn.intHex,fs.floatNaN,fs.floatExp,fs.float,Dd.binary,Ad.merge,_d.omap,Od.pairs,Ed.set,ms.intTime,ms.floatTime,ms.timestamp];Ui.schema=Ld});var to=b(bs=>{"use strict";var Wi=qe(),Md=Ut(),Gi=Ne(),Cd=Je(),Td=Hn(),gs=Gn(),ys=Xn(),jd=qi(),Id=Ai(),Qi=ns(),Xe=It(),Xi=os(),Zi=Qt(),zi=Vi(),eo=us(),on=hs(),Ji=new Map([["core",jd.schema],["failsafe",
[Wi.map,Gi.seq,Cd.string]],["json",Id.schema],["yaml11",zi.schema],["yaml-1.1",zi.schema]]),Hi={binary:Qi.binary,bool:Td.boolTag,float:gs.float,floatExp:gs.floatExp,floatNaN:gs.floatNaN,floatTime:on.floatTime,
int:ys.int,intHex:ys.intHex,intOct:ys.intOct,intTime:on.intTime,map:Wi.map,merge:Xe.merge,null:Md.nullTag,omap:Xi.omap,pairs:Zi.pairs,seq:Gi.seq,set:eo.set,timestamp:on.timestamp},$d={"tag:yaml.org,20\
02:binary":Qi.binary,"tag:yaml.org,2002:merge":Xe.merge,"tag:yaml.org,2002:omap":Xi.omap,"tag:yaml.org,2002:pairs":Zi.pairs,"tag:yaml.org,2002:set":eo.set,"tag:yaml.org,2002:timestamp":on.timestamp};function Pd(n,e,t){
let s=Ji.get(e);if(s&&!n)return t&&!s.includes(Xe.merge)?s.concat(Xe.merge):s.slice();let r=s;if(!r)if(Array.isArray(n))r=[];else{let i=Array.from(Ji.keys()).filter(o=>o!=="yaml11").map(o=>JSON.stringify(
o)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${i} or define customTags array`)}if(Array.isArray(n))for(let i of n)r=r.concat(i);else typeof n=="function"&&(r=n(r.slice()));return t&&
(r=r.concat(Xe.merge)),r.reduce((i,o)=>{let a=typeof o=="string"?Hi[o]:o;if(!a){let l=JSON.stringify(o),c=Object.keys(Hi).map(u=>JSON.stringify(u)).join(", ");throw new Error(`Unknown custom tag ${l};\
 use one of ${c}`)}return i.includes(a)||i.push(a),i},[])}bs.coreKnownTags=$d;bs.getTags=Pd});var vs=b(no=>{"use strict";var ks=D(),Bd=qe(),Fd=Ne(),Rd=Je(),an=to(),Yd=(n,e)=>n.key<e.key?-1:n.key>e.key?1:0,ws=class n{constructor({compat:e,customTags:t,merge:s,resolveKnownTags:r,schema:i,sortMapEntries:o,
toStringDefaults:a}){this.compat=Array.isArray(e)?an.getTags(e,"compat"):e?an.getTags(null,e):null,this.name=typeof i=="string"&&i||"core",this.knownTags=r?an.coreKnownTags:{},this.tags=an.getTags(t,this.
name,s),this.toStringOptions=a??null,Object.defineProperty(this,ks.MAP,{value:Bd.map}),Object.defineProperty(this,ks.SCALAR,{value:Rd.string}),Object.defineProperty(this,ks.SEQ,{value:Fd.seq}),this.sortMapEntries=
typeof o=="function"?o:o===!0?Yd:null}clone(){let e=Object.create(n.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}};no.Schema=ws});var ro=b(so=>{"use strict";var Kd=D(),Ss=Ue(),Ze=Fe();function Ud(n,e){let t=[],s=e.directives===!0;if(e.directives!==!1&&n.directives){let l=n.directives.toString(n);l?(t.push(l),s=!0):n.directives.docStart&&
(s=!0)}s&&t.push("---");let r=Ss.createStringifyContext(n,e),{commentString:i}=r.options;if(n.commentBefore){t.length!==1&&t.unshift("");let l=i(n.commentBefore);t.unshift(Ze.indentComment(l,""))}let o=!1,
a=null;if(n.contents){if(Kd.isNode(n.contents)){if(n.contents.spaceBefore&&s&&t.push(""),n.contents.commentBefore){let u=i(n.contents.commentBefore);t.push(Ze.indentComment(u,""))}r.forceBlockIndent=!!n.
comment,a=n.contents.comment}let l=a?void 0:()=>o=!0,c=Ss.stringify(n.contents,r,()=>a=null,l);a&&(c+=Ze.lineComment(c,"",i(a))),(c[0]==="|"||c[0]===">")&&t[t.length-1]==="---"?t[t.length-1]=`--- ${c}`:
t.push(c)}else t.push(Ss.stringify(n.contents,r));if(n.directives?.docEnd)if(n.comment){let l=i(n.comment);l.includes(`
`)?(t.push("..."),t.push(Ze.indentComment(l,""))):t.push(`... ${l}`)}else t.push("...");else{let l=n.comment;l&&o&&(l=l.replace(/^\n+/,"")),l&&((!o||a)&&t[t.length-1]!==""&&t.push(""),t.push(Ze.indentComment(
i(l),"")))}return t.join(`
`)+`
`}so.stringifyDocument=Ud});var et=b(io=>{"use strict";var Vd=Pe(),Ae=Dt(),F=D(),zd=ne(),Jd=X(),Hd=vs(),Wd=ro(),xs=St(),Gd=An(),Qd=Be(),qs=Dn(),Ns=class n{constructor(e,t,s){this.commentBefore=null,this.comment=null,this.errors=
[],this.warnings=[],Object.defineProperty(this,F.NODE_TYPE,{value:F.DOC});let r=null;typeof t=="function"||Array.isArray(t)?r=t:s===void 0&&t&&(s=t,t=void 0);let i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,
logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},s);this.options=i;let{version:o}=i;s?._directives?(this.directives=s._directives.atDocument(),this.directives.yaml.
explicit&&(o=this.directives.yaml.version)):this.directives=new qs.Directives({version:o}),this.setSchema(o,s),this.contents=e===void 0?null:this.createNode(e,r,s)}clone(){let e=Object.create(n.prototype,
{[F.NODE_TYPE]:{value:F.DOC}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.slice(),e.options=Object.assign({},this.options),this.
directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=F.isNode(this.contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),
e}add(e){_e(this.contents)&&this.contents.add(e)}addIn(e,t){_e(this.contents)&&this.contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){let s=xs.anchorNames(this);e.anchor=!t||s.has(t)?xs.findNewAnchor(
t||"a",s):t}return new Vd.Alias(e.anchor)}createNode(e,t,s){let r;if(typeof t=="function")e=t.call({"":e},"",e),r=t;else if(Array.isArray(t)){let m=w=>typeof w=="number"||w instanceof String||w instanceof
Number,y=t.filter(m).map(String);y.length>0&&(t=t.concat(y)),r=t}else s===void 0&&t&&(s=t,t=void 0);let{aliasDuplicateObjects:i,anchorPrefix:o,flow:a,keepUndefined:l,onTagObj:c,tag:u}=s??{},{onAnchor:d,
setAnchors:p,sourceObjects:f}=xs.createNodeAnchors(this,o||"a"),g={aliasDuplicateObjects:i??!0,keepUndefined:l??!1,onAnchor:d,onTagObj:c,replacer:r,schema:this.schema,sourceObjects:f},h=Qd.createNode(
e,u,g);return a&&F.isCollection(h)&&(h.flow=!0),p(),h}createPair(e,t,s={}){let r=this.createNode(e,null,s),i=this.createNode(t,null,s);return new zd.Pair(r,i)}delete(e){return _e(this.contents)?this.contents.
delete(e):!1}deleteIn(e){return Ae.isEmptyPath(e)?this.contents==null?!1:(this.contents=null,!0):_e(this.contents)?this.contents.deleteIn(e):!1}get(e,t){return F.isCollection(this.contents)?this.contents.
get(e,t):void 0}getIn(e,t){return Ae.isEmptyPath(e)?!t&&F.isScalar(this.contents)?this.contents.value:this.contents:F.isCollection(this.contents)?this.contents.getIn(e,t):void 0}has(e){return F.isCollection(
this.contents)?this.contents.has(e):!1}hasIn(e){return Ae.isEmptyPath(e)?this.contents!==void 0:F.isCollection(this.contents)?this.contents.hasIn(e):!1}set(e,t){this.contents==null?this.contents=Ae.collectionFromPath(
this.schema,[e],t):_e(this.contents)&&this.contents.set(e,t)}setIn(e,t){Ae.isEmptyPath(e)?this.contents=t:this.contents==null?this.contents=Ae.collectionFromPath(this.schema,Array.from(e),t):_e(this.contents)&&
this.contents.setIn(e,t)}setSchema(e,t={}){typeof e=="number"&&(e=String(e));let s;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new qs.Directives({version:"1.\
1"}),s={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=new qs.Directives({version:e}),s={resolveKnownTags:!0,schema:"c\
ore"};break;case null:this.directives&&delete this.directives,s=null;break;default:{let r=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${r}`)}}if(t.schema instanceof
Object)this.schema=t.schema;else if(s)this.schema=new Hd.Schema(Object.assign(s,t));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:e,jsonArg:t,mapAsMap:s,
maxAliasCount:r,onAnchor:i,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!e,mapAsMap:s===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},l=Jd.toJS(this.contents,t??"",a);if(typeof i==
"function")for(let{count:c,res:u}of a.anchors.values())i(u,c);return typeof o=="function"?Gd.applyReviver(o,{"":l},"",l):l}toJSON(e,t){return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:t})}toString(e={}){
if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let t=JSON.stringify(e.indent);throw new Error(
`"indent" option must be a positive integer, not ${t}`)}return Wd.stringifyDocument(this,e)}};function _e(n){if(F.isCollection(n))return!0;throw new Error("Expected a YAML collection as document conte\
nts")}io.Document=Ns});var st=b(nt=>{"use strict";var tt=class extends Error{constructor(e,t,s,r){super(),this.name=e,this.code=s,this.message=r,this.pos=t}},Ds=class extends tt{constructor(e,t,s){super("YAMLParseError",e,t,
s)}},As=class extends tt{constructor(e,t,s){super("YAMLWarning",e,t,s)}},Xd=(n,e)=>t=>{if(t.pos[0]===-1)return;t.linePos=t.pos.map(a=>e.linePos(a));let{line:s,col:r}=t.linePos[0];t.message+=` at line ${s}\
, column ${r}`;let i=r-1,o=n.substring(e.lineStarts[s-1],e.lineStarts[s]).replace(/[\n\r]+$/,"");if(i>=60&&o.length>80){let a=Math.min(i-39,o.length-79);o="\u2026"+o.substring(a),i-=a-1}if(o.length>80&&
(o=o.substring(0,79)+"\u2026"),s>1&&/^ *$/.test(o.substring(0,i))){let a=n.substring(e.lineStarts[s-2],e.lineStarts[s-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,l=t.linePos[1];l?.line===s&&l.col>r&&(a=Math.max(1,Math.min(l.col-r,80-i)));let c=" ".repeat(i)+"^".repeat(a);t.message+=`:

${o}
${c}
`}};nt.YAMLError=tt;nt.YAMLParseError=Ds;nt.YAMLWarning=As;nt.prettifyError=Xd});var rt=b(oo=>{"use strict";function Zd(n,{flow:e,indicator:t,next:s,offset:r,onError:i,parentIndent:o,startOnNewline:a}){let l=!1,c=a,u=a,d="",p="",f=!1,g=!1,h=null,m=null,y=null,w=null,k=null,S=null,
x=null;for(let v of n)switch(g&&(v.type!=="space"&&v.type!=="newline"&&v.type!=="comma"&&i(v.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),g=!1),h&&(c&&
v.type!=="comment"&&v.type!=="newline"&&i(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),h=null),v.type){case"space":!e&&(t!=="doc-start"||s?.type!=="flow-collection")&&v.source.includes("	")&&
(h=v),u=!0;break;case"comment":{u||i(v,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let C=v.source.substring(1)||" ";d?d+=p+C:d=C,p="",c=!1;break}case"newli\
ne":c?d?d+=v.source:(!S||t!=="seq-item-ind")&&(l=!0):p+=v.source,c=!0,f=!0,(m||y)&&(w=v),u=!0;break;case"anchor":m&&i(v,"MULTIPLE_ANCHORS","A node can have at most one anchor"),v.source.endsWith(":")&&
i(v.offset+v.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),m=v,x??(x=v.offset),c=!1,u=!1,g=!0;break;case"tag":{y&&i(v,"MULTIPLE_TAGS","A node can have at most one tag"),y=v,x??(x=v.
offset),c=!1,u=!1,g=!0;break}case t:(m||y)&&i(v,"BAD_PROP_ORDER",`Anchors and tags must be after the ${v.source} indicator`),S&&i(v,"UNEXPECTED_TOKEN",`Unexpected ${v.source} in ${e??"collection"}`),S=
v,c=t==="seq-item-ind"||t==="explicit-key-ind",u=!1;break;case"comma":if(e){k&&i(v,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),k=v,c=!1,u=!1;break}default:i(v,"UNEXPECTED_TOKEN",`Unexpected ${v.type} t\
oken`),c=!1,u=!1}let q=n[n.length-1],_=q?q.offset+q.source.length:r;return g&&s&&s.type!=="space"&&s.type!=="newline"&&s.type!=="comma"&&(s.type!=="scalar"||s.source!=="")&&i(s.offset,"MISSING_CHAR","\
Tags and anchors must be separated from the next token by white space"),h&&(c&&h.indent<=o||s?.type==="block-map"||s?.type==="block-seq")&&i(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:k,
found:S,spaceBefore:l,comment:d,hasNewline:f,anchor:m,tag:y,newlineAfterProp:w,end:_,start:x??_}}oo.resolveProps=Zd});var ln=b(ao=>{"use strict";function _s(n){if(!n)return null;switch(n.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(n.source.includes(`
`))return!0;if(n.end){for(let e of n.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of n.items){for(let t of e.start)if(t.type==="newline")return!0;if(e.sep){for(let t of e.
sep)if(t.type==="newline")return!0}if(_s(e.key)||_s(e.value))return!0}return!1;default:return!0}}ao.containsNewline=_s});var Os=b(lo=>{"use strict";var eu=ln();function tu(n,e,t){if(e?.type==="flow-collection"){let s=e.end[0];s.indent===n&&(s.source==="]"||s.source==="}")&&eu.containsNewline(e)&&t(s,"BAD_INDENT","Flow e\
nd indicator should be more indented than parent",!0)}}lo.flowIndentCheck=tu});var Es=b(uo=>{"use strict";var co=D();function nu(n,e,t){let{uniqueKeys:s}=n.options;if(s===!1)return!1;let r=typeof s=="function"?s:(i,o)=>i===o||co.isScalar(i)&&co.isScalar(o)&&i.value===o.value;return e.
some(i=>r(i.key,t))}uo.mapIncludes=nu});var yo=b(go=>{"use strict";var po=ne(),su=re(),ho=rt(),ru=ln(),fo=Os(),iu=Es(),mo="All mapping items must start at the same column";function ou({composeNode:n,composeEmptyNode:e},t,s,r,i){let o=i?.nodeClass??
su.YAMLMap,a=new o(t.schema);t.atRoot&&(t.atRoot=!1);let l=s.offset,c=null;for(let u of s.items){let{start:d,key:p,sep:f,value:g}=u,h=ho.resolveProps(d,{indicator:"explicit-key-ind",next:p??f?.[0],offset:l,
onError:r,parentIndent:s.indent,startOnNewline:!0}),m=!h.found;if(m){if(p&&(p.type==="block-seq"?r(l,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in p&&p.
indent!==s.indent&&r(l,"BAD_INDENT",mo)),!h.anchor&&!h.tag&&!f){c=h.end,h.comment&&(a.comment?a.comment+=`
`+h.comment:a.comment=h.comment);continue}(h.newlineAfterProp||ru.containsNewline(p))&&r(p??d[d.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else h.found?.indent!==s.
indent&&r(l,"BAD_INDENT",mo);t.atKey=!0;let y=h.end,w=p?n(t,p,h,r):e(t,y,d,null,h,r);t.schema.compat&&fo.flowIndentCheck(s.indent,p,r),t.atKey=!1,iu.mapIncludes(t,a.items,w)&&r(y,"DUPLICATE_KEY","Map \
keys must be unique");let k=ho.resolveProps(f??[],{indicator:"map-value-ind",next:g,offset:w.range[2],onError:r,parentIndent:s.indent,startOnNewline:!p||p.type==="block-scalar"});if(l=k.end,k.found){m&&
(g?.type==="block-map"&&!k.hasNewline&&r(l,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),t.options.strict&&h.start<k.found.offset-1024&&r(w.range,"KEY_OVER_1024_CHARS",
"The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let S=g?n(t,g,k,r):e(t,l,f,null,k,r);t.schema.compat&&fo.flowIndentCheck(s.indent,g,r),l=S.range[2];let x=new po.
Pair(w,S);t.options.keepSourceTokens&&(x.srcToken=u),a.items.push(x)}else{m&&r(w.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),k.comment&&(w.comment?w.comment+=`
`+k.comment:w.comment=k.comment);let S=new po.Pair(w);t.options.keepSourceTokens&&(S.srcToken=u),a.items.push(S)}}return c&&c<l&&r(c,"IMPOSSIBLE","Map comment with trailing content"),a.range=[s.offset,
l,c??l],a}go.resolveBlockMap=ou});var ko=b(bo=>{"use strict";var au=ie(),lu=rt(),cu=Os();function du({composeNode:n,composeEmptyNode:e},t,s,r,i){let o=i?.nodeClass??au.YAMLSeq,a=new o(t.schema);t.atRoot&&(t.atRoot=!1),t.atKey&&(t.atKey=
!1);let l=s.offset,c=null;for(let{start:u,value:d}of s.items){let p=lu.resolveProps(u,{indicator:"seq-item-ind",next:d,offset:l,onError:r,parentIndent:s.indent,startOnNewline:!0});if(!p.found)if(p.anchor||
p.tag||d)d?.type==="block-seq"?r(p.end,"BAD_INDENT","All sequence items must start at the same column"):r(l,"MISSING_CHAR","Sequence item without - indicator");else{c=p.end,p.comment&&(a.comment=p.comment);
continue}let f=d?n(t,d,p,r):e(t,p.end,u,null,p,r);t.schema.compat&&cu.flowIndentCheck(s.indent,d,r),l=f.range[2],a.items.push(f)}return a.range=[s.offset,l,c??l],a}bo.resolveBlockSeq=du});var Oe=b(wo=>{"use strict";function uu(n,e,t,s){let r="";if(n){let i=!1,o="";for(let a of n){let{source:l,type:c}=a;switch(c){case"space":i=!0;break;case"comment":{t&&!i&&s(a,"MISSING_CHAR","Comments \
must be separated from other tokens by white space characters");let u=l.substring(1)||" ";r?r+=o+u:r=u,o="";break}case"newline":r&&(o+=l),i=!0;break;default:s(a,"UNEXPECTED_TOKEN",`Unexpected ${c} at \
node end`)}e+=l.length}}return{comment:r,offset:e}}wo.resolveEnd=uu});var qo=b(xo=>{"use strict";var pu=D(),hu=ne(),vo=re(),fu=ie(),mu=Oe(),So=rt(),gu=ln(),yu=Es(),Ls="Block collections are not allowed within flow collections",Ms=n=>n&&(n.type==="block-map"||n.type==="b\
lock-seq");function bu({composeNode:n,composeEmptyNode:e},t,s,r,i){let o=s.start.source==="{",a=o?"flow map":"flow sequence",l=i?.nodeClass??(o?vo.YAMLMap:fu.YAMLSeq),c=new l(t.schema);c.flow=!0;let u=t.
atRoot;u&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let d=s.offset+s.start.source.length;for(let m=0;m<s.items.length;++m){let y=s.items[m],{start:w,key:k,sep:S,value:x}=y,q=So.resolveProps(w,{flow:a,indicator:"\
explicit-key-ind",next:k??S?.[0],offset:d,onError:r,parentIndent:s.indent,startOnNewline:!1});if(!q.found){if(!q.anchor&&!q.tag&&!S&&!x){m===0&&q.comma?r(q.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):
m<s.items.length-1&&r(q.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),q.comment&&(c.comment?c.comment+=`
`+q.comment:c.comment=q.comment),d=q.end;continue}!o&&t.options.strict&&gu.containsNewline(k)&&r(k,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(m===0)
q.comma&&r(q.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(q.comma||r(q.start,"MISSING_CHAR",`Missing , between ${a} items`),q.comment){let _="";e:for(let v of w)switch(v.type){case"comma":case"\
space":break;case"comment":_=v.source.substring(1);break e;default:break e}if(_){let v=c.items[c.items.length-1];pu.isPair(v)&&(v=v.value??v.key),v.comment?v.comment+=`
`+_:v.comment=_,q.comment=q.comment.substring(_.length+1)}}if(!o&&!S&&!q.found){let _=x?n(t,x,q,r):e(t,q.end,S,null,q,r);c.items.push(_),d=_.range[2],Ms(x)&&r(_.range,"BLOCK_IN_FLOW",Ls)}else{t.atKey=
!0;let _=q.end,v=k?n(t,k,q,r):e(t,_,w,null,q,r);Ms(k)&&r(v.range,"BLOCK_IN_FLOW",Ls),t.atKey=!1;let C=So.resolveProps(S??[],{flow:a,indicator:"map-value-ind",next:x,offset:v.range[2],onError:r,parentIndent:s.
indent,startOnNewline:!1});if(C.found){if(!o&&!q.found&&t.options.strict){if(S)for(let T of S){if(T===C.found)break;if(T.type==="newline"){r(T,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence \
pairs need to be on a single line");break}}q.start<C.found.offset-1024&&r(C.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
x&&("source"in x&&x.source?.[0]===":"?r(x,"MISSING_CHAR",`Missing space after : in ${a}`):r(C.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let W=x?n(t,x,C,r):C.found?e(t,C.end,S,null,C,r):
null;W?Ms(x)&&r(W.range,"BLOCK_IN_FLOW",Ls):C.comment&&(v.comment?v.comment+=`
`+C.comment:v.comment=C.comment);let fe=new hu.Pair(v,W);if(t.options.keepSourceTokens&&(fe.srcToken=y),o){let T=c;yu.mapIncludes(t,T.items,v)&&r(_,"DUPLICATE_KEY","Map keys must be unique"),T.items.push(
fe)}else{let T=new vo.YAMLMap(t.schema);T.flow=!0,T.items.push(fe);let rr=(W??v).range;T.range=[v.range[0],rr[1],rr[2]],c.items.push(T)}d=W?W.range[2]:C.end}}let p=o?"}":"]",[f,...g]=s.end,h=d;if(f?.source===
p)h=f.offset+f.source.length;else{let m=a[0].toUpperCase()+a.substring(1),y=u?`${m} must end with a ${p}`:`${m} in block collection must be sufficiently indented and end with a ${p}`;r(d,u?"MISSING_CH\
AR":"BAD_INDENT",y),f&&f.source.length!==1&&g.unshift(f)}if(g.length>0){let m=mu.resolveEnd(g,h,t.options.strict,r);m.comment&&(c.comment?c.comment+=`
`+m.comment:c.comment=m.comment),c.range=[s.offset,h,m.offset]}else c.range=[s.offset,h,h];return c}xo.resolveFlowCollection=bu});var Do=b(No=>{"use strict";var ku=D(),wu=M(),vu=re(),Su=ie(),xu=yo(),qu=ko(),Nu=qo();function Cs(n,e,t,s,r,i){let o=t.type==="block-map"?xu.resolveBlockMap(n,e,t,s,i):t.type==="block-seq"?qu.resolveBlockSeq(
n,e,t,s,i):Nu.resolveFlowCollection(n,e,t,s,i),a=o.constructor;return r==="!"||r===a.tagName?(o.tag=a.tagName,o):(r&&(o.tag=r),o)}function Du(n,e,t,s,r){let i=s.tag,o=i?e.directives.tagName(i.source,p=>r(
i,"TAG_RESOLVE_FAILED",p)):null;if(t.type==="block-seq"){let{anchor:p,newlineAfterProp:f}=s,g=p&&i?p.offset>i.offset?p:i:p??i;g&&(!f||f.offset<g.offset)&&r(g,"MISSING_CHAR","Missing newline after bloc\
k sequence props")}let a=t.type==="block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||o===vu.YAMLMap.tagName&&a==="map"||o===Su.YAMLSeq.tagName&&a==="seq")
return Cs(n,e,t,r,o);let l=e.schema.tags.find(p=>p.tag===o&&p.collection===a);if(!l){let p=e.schema.knownTags[o];if(p?.collection===a)e.schema.tags.push(Object.assign({},p,{default:!1})),l=p;else return p?
r(i,"BAD_COLLECTION_TYPE",`${p.tag} used for ${a} collection, but expects ${p.collection??"scalar"}`,!0):r(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),Cs(n,e,t,r,o)}let c=Cs(n,e,t,r,o,l),u=l.resolve?.(
c,p=>r(i,"TAG_RESOLVE_FAILED",p),e.options)??c,d=ku.isNode(u)?u:new wu.Scalar(u);return d.range=c.range,d.tag=o,l?.format&&(d.format=l.format),d}No.composeCollection=Du});var js=b(Ao=>{"use strict";var Ts=M();function Au(n,e,t){let s=e.offset,r=_u(e,n.options.strict,t);if(!r)return{value:"",type:null,comment:"",range:[s,s,s]};let i=r.mode===">"?Ts.Scalar.BLOCK_FOLDED:Ts.
Scalar.BLOCK_LITERAL,o=e.source?Ou(e.source):[],a=o.length;for(let h=o.length-1;h>=0;--h){let m=o[h][1];if(m===""||m==="\r")a=h;else break}if(a===0){let h=r.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",m=s+r.length;return e.source&&(m+=e.source.length),{value:h,type:i,comment:r.comment,range:[s,m,m]}}let l=e.indent+r.indent,c=e.offset+r.length,u=0;for(let h=0;h<a;++h){
let[m,y]=o[h];if(y===""||y==="\r")r.indent===0&&m.length>l&&(l=m.length);else{m.length<l&&t(c+m.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indenta\
tion indicator"),r.indent===0&&(l=m.length),u=h,l===0&&!n.atRoot&&t(c,"BAD_INDENT","Block scalar values in collections must be indented");break}c+=m.length+y.length+1}for(let h=o.length-1;h>=a;--h)o[h][0].
length>l&&(a=h+1);let d="",p="",f=!1;for(let h=0;h<u;++h)d+=o[h][0].slice(l)+`
`;for(let h=u;h<a;++h){let[m,y]=o[h];c+=m.length+y.length+1;let w=y[y.length-1]==="\r";if(w&&(y=y.slice(0,-1)),y&&m.length<l){let S=`Block scalar lines must not be less indented than their ${r.indent?
"explicit indentation indicator":"first line"}`;t(c-y.length-(w?2:1),"BAD_INDENT",S),m=""}i===Ts.Scalar.BLOCK_LITERAL?(d+=p+m.slice(l)+y,p=`
`):m.length>l||y[0]==="	"?(p===" "?p=`
`:!f&&p===`
`&&(p=`

`),d+=p+m.slice(l)+y,p=`
`,f=!0):y===""?p===`
`?d+=`
`:p=`
`:(d+=p+y,p=" ",f=!1)}switch(r.chomp){case"-":break;case"+":for(let h=a;h<o.length;++h)d+=`
`+o[h][0].slice(l);d[d.length-1]!==`
`&&(d+=`
`);break;default:d+=`
`}let g=s+r.length+e.source.length;return{value:d,type:i,comment:r.comment,range:[s,g,g]}}function _u({offset:n,props:e},t,s){if(e[0].type!=="block-scalar-header")return s(e[0],"IMPOSSIBLE","Block sca\
lar header not found"),null;let{source:r}=e[0],i=r[0],o=0,a="",l=-1;for(let p=1;p<r.length;++p){let f=r[p];if(!a&&(f==="-"||f==="+"))a=f;else{let g=Number(f);!o&&g?o=g:l===-1&&(l=n+p)}}l!==-1&&s(l,"UN\
EXPECTED_TOKEN",`Block scalar header includes extra characters: ${r}`);let c=!1,u="",d=r.length;for(let p=1;p<e.length;++p){let f=e[p];switch(f.type){case"space":c=!0;case"newline":d+=f.source.length;
break;case"comment":t&&!c&&s(f,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),d+=f.source.length,u=f.source.substring(1);break;case"error":s(f,"UNEXPECTED_TOK\
EN",f.message),d+=f.source.length;break;default:{let g=`Unexpected token in block scalar header: ${f.type}`;s(f,"UNEXPECTED_TOKEN",g);let h=f.source;h&&typeof h=="string"&&(d+=h.length)}}}return{mode:i,
indent:o,chomp:a,comment:u,length:d}}function Ou(n){let e=n.split(/\n( *)/),t=e[0],s=t.match(/^( *)/),i=[s?.[1]?[s[1],t.slice(s[1].length)]:["",t]];for(let o=1;o<e.length;o+=2)i.push([e[o],e[o+1]]);return i}
Ao.resolveBlockScalar=Au});var $s=b(Oo=>{"use strict";var Is=M(),Eu=Oe();function Lu(n,e,t){let{offset:s,type:r,source:i,end:o}=n,a,l,c=(p,f,g)=>t(s+p,f,g);switch(r){case"scalar":a=Is.Scalar.PLAIN,l=Mu(i,c);break;case"single-qu\
oted-scalar":a=Is.Scalar.QUOTE_SINGLE,l=Cu(i,c);break;case"double-quoted-scalar":a=Is.Scalar.QUOTE_DOUBLE,l=Tu(i,c);break;default:return t(n,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found\
: ${r}`),{value:"",type:null,comment:"",range:[s,s+i.length,s+i.length]}}let u=s+i.length,d=Eu.resolveEnd(o,u,e,t);return{value:l,type:a,comment:d.comment,range:[s,u,d.offset]}}function Mu(n,e){let t="";
switch(n[0]){case"	":t="a tab character";break;case",":t="flow indicator character ,";break;case"%":t="directive indicator character %";break;case"|":case">":{t=`block scalar indicator ${n[0]}`;break}case"\
@":case"`":{t=`reserved character ${n[0]}`;break}}return t&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${t}`),_o(n)}function Cu(n,e){return(n[n.length-1]!=="'"||n.length===1)&&e(n.length,"M\
ISSING_CHAR","Missing closing 'quote"),_o(n.slice(1,-1)).replace(/''/g,"'")}function _o(n){let e=/(.*?)\r?\n/sy,t=e.exec(n);if(!t)return n;let s,r;try{s=new RegExp("(?<![ 	])[ 	]+$"),r=new RegExp("^[ \
	]+|(?<![ 	])[ 	]+$","g")}catch{s=/[ \t]+$/,r=/^[ \t]+|[ \t]+$/g}let i=t[1].replace(s,""),o=" ",a=e.lastIndex;for(;t=e.exec(n);){let c=t[1].replace(r,"");c===""?o===`
`?i+=o:o=`
`:(i+=o+c,o=" "),a=e.lastIndex}let l=/[ \t]*(.*)/sy;return l.lastIndex=a,t=l.exec(n),i+o+(t?.[1]??"")}function Tu(n,e){let t="";for(let s=1;s<n.length-1;++s){let r=n[s];if(!(r==="\r"&&n[s+1]===`
`))if(r===`
`){let{fold:i,offset:o}=ju(n,s);t+=i,s=o}else if(r==="\\"){let i=n[++s],o=Iu[i];if(o)t+=o;else if(i===`
`)for(i=n[s+1];i===" "||i==="	";)i=n[++s+1];else if(i==="\r"&&n[s+1]===`
`)for(i=n[++s+1];i===" "||i==="	";)i=n[++s+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;t+=$u(n,s+1,a,e),s+=a}else{let a=n.substr(s-1,2);e(s-1,"BAD_DQ_ESCAPE",`Invalid escape sequ\
ence ${a}`),t+=a}}else if(r===" "||r==="	"){let i=s,o=n[s+1];for(;o===" "||o==="	";)o=n[++s+1];o!==`
`&&!(o==="\r"&&n[s+2]===`
`)&&(t+=s>i?n.slice(i,s+1):r)}else t+=r}return(n[n.length-1]!=='"'||n.length===1)&&e(n.length,"MISSING_CHAR",'Missing closing "quote'),t}function ju(n,e){let t="",s=n[e+1];for(;(s===" "||s==="	"||s===
`
`||s==="\r")&&!(s==="\r"&&n[e+2]!==`
`);)s===`
`&&(t+=`
`),e+=1,s=n[e+1];return t||(t=" "),{fold:t,offset:e}}var Iu={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function $u(n,e,t,s){let r=n.substr(e,t),o=r.length===t&&/^[0-9a-fA-F]+$/.test(r)?parseInt(r,16):
NaN;try{return String.fromCodePoint(o)}catch{let a=n.substr(e-2,t+2);return s(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}Oo.resolveFlowScalar=Lu});var Mo=b(Lo=>{"use strict";var pe=D(),Eo=M(),Pu=js(),Bu=$s();function Fu(n,e,t,s){let{value:r,type:i,comment:o,range:a}=e.type==="block-scalar"?Pu.resolveBlockScalar(n,e,s):Bu.resolveFlowScalar(e,n.options.
strict,s),l=t?n.directives.tagName(t.source,d=>s(t,"TAG_RESOLVE_FAILED",d)):null,c;n.options.stringKeys&&n.atKey?c=n.schema[pe.SCALAR]:l?c=Ru(n.schema,r,l,t,s):e.type==="scalar"?c=Yu(n,r,e,s):c=n.schema[pe.
SCALAR];let u;try{let d=c.resolve(r,p=>s(t??e,"TAG_RESOLVE_FAILED",p),n.options);u=pe.isScalar(d)?d:new Eo.Scalar(d)}catch(d){let p=d instanceof Error?d.message:String(d);s(t??e,"TAG_RESOLVE_FAILED",p),
u=new Eo.Scalar(r)}return u.range=a,u.source=r,i&&(u.type=i),l&&(u.tag=l),c.format&&(u.format=c.format),o&&(u.comment=o),u}function Ru(n,e,t,s,r){if(t==="!")return n[pe.SCALAR];let i=[];for(let a of n.
tags)if(!a.collection&&a.tag===t)if(a.default&&a.test)i.push(a);else return a;for(let a of i)if(a.test?.test(e))return a;let o=n.knownTags[t];return o&&!o.collection?(n.tags.push(Object.assign({},o,{default:!1,
test:void 0})),o):(r(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${t}`,t!=="tag:yaml.org,2002:str"),n[pe.SCALAR])}function Yu({atKey:n,directives:e,schema:t},s,r,i){let o=t.tags.find(a=>(a.default===!0||n&&
a.default==="key")&&a.test?.test(s))||t[pe.SCALAR];if(t.compat){let a=t.compat.find(l=>l.default&&l.test?.test(s))??t[pe.SCALAR];if(o.tag!==a.tag){let l=e.tagString(o.tag),c=e.tagString(a.tag),u=`Valu\
e may be parsed as either ${l} or ${c}`;i(r,"TAG_RESOLVE_FAILED",u,!0)}}return o}Lo.composeScalar=Fu});var To=b(Co=>{"use strict";function Ku(n,e,t){if(e){t??(t=e.length);for(let s=t-1;s>=0;--s){let r=e[s];switch(r.type){case"space":case"comment":case"newline":n-=r.source.length;continue}for(r=e[++s];r?.
type==="space";)n+=r.source.length,r=e[++s];break}}return n}Co.emptyScalarPosition=Ku});var $o=b(Bs=>{"use strict";var Uu=Pe(),Vu=D(),zu=Do(),jo=Mo(),Ju=Oe(),Hu=To(),Wu={composeNode:Io,composeEmptyNode:Ps};function Io(n,e,t,s){let r=n.atKey,{spaceBefore:i,comment:o,anchor:a,tag:l}=t,c,u=!0;
switch(e.type){case"alias":c=Gu(n,e,s),(a||l)&&s(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-sc\
alar":c=jo.composeScalar(n,e,l,s),a&&(c.anchor=a.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{c=zu.composeCollection(Wu,n,e,t,s),a&&(c.anchor=a.source.substring(
1))}catch(d){let p=d instanceof Error?d.message:String(d);s(e,"RESOURCE_EXHAUSTION",p)}break;default:{let d=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;s(e,"UNEXPECTED_TOKEN",d),u=
!1}}return c??(c=Ps(n,e.offset,void 0,null,t,s)),a&&c.anchor===""&&s(a,"BAD_ALIAS","Anchor cannot be an empty string"),r&&n.options.stringKeys&&(!Vu.isScalar(c)||typeof c.value!="string"||c.tag&&c.tag!==
"tag:yaml.org,2002:str")&&s(l??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(c.spaceBefore=!0),o&&(e.type==="scalar"&&e.source===""?c.comment=o:c.commentBefore=o),n.options.keepSourceTokens&&
u&&(c.srcToken=e),c}function Ps(n,e,t,s,{spaceBefore:r,comment:i,anchor:o,tag:a,end:l},c){let u={type:"scalar",offset:Hu.emptyScalarPosition(e,t,s),indent:-1,source:""},d=jo.composeScalar(n,u,a,c);return o&&
(d.anchor=o.source.substring(1),d.anchor===""&&c(o,"BAD_ALIAS","Anchor cannot be an empty string")),r&&(d.spaceBefore=!0),i&&(d.comment=i,d.range[2]=l),d}function Gu({options:n},{offset:e,source:t,end:s},r){
let i=new Uu.Alias(t.substring(1));i.source===""&&r(e,"BAD_ALIAS","Alias cannot be an empty string"),i.source.endsWith(":")&&r(e+t.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=e+t.length,
a=Ju.resolveEnd(s,o,n.strict,r);return i.range=[e,o,a.offset],a.comment&&(i.comment=a.comment),i}Bs.composeEmptyNode=Ps;Bs.composeNode=Io});var Fo=b(Bo=>{"use strict";var Qu=et(),Po=$o(),Xu=Oe(),Zu=rt();function ep(n,e,{offset:t,start:s,value:r,end:i},o){let a=Object.assign({_directives:e},n),l=new Qu.Document(void 0,a),c={atKey:!1,atRoot:!0,
directives:l.directives,options:l.options,schema:l.schema},u=Zu.resolveProps(s,{indicator:"doc-start",next:r??i?.[0],offset:t,onError:o,parentIndent:0,startOnNewline:!0});u.found&&(l.directives.docStart=
!0,r&&(r.type==="block-map"||r.type==="block-seq")&&!u.hasNewline&&o(u.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),l.contents=r?Po.composeNode(c,r,u,o):
Po.composeEmptyNode(c,u.end,s,null,u,o);let d=l.contents.range[2],p=Xu.resolveEnd(i,d,!1,o);return p.comment&&(l.comment=p.comment),l.range=[t,d,p.offset],l}Bo.composeDoc=ep});var Rs=b(Ko=>{"use strict";var tp=require("process"),np=Dn(),sp=et(),it=st(),Ro=D(),rp=Fo(),ip=Oe();function ot(n){if(typeof n=="number")return[n,n+1];if(Array.isArray(n))return n.length===2?n:[n[0],n[1]];
let{offset:e,source:t}=n;return[e,e+(typeof t=="string"?t.length:1)]}function Yo(n){let e="",t=!1,s=!1;for(let r=0;r<n.length;++r){let i=n[r];switch(i[0]){case"#":e+=(e===""?"":s?`

`:`
`)+(i.substring(1)||" "),t=!0,s=!1;break;case"%":n[r+1]?.[0]!=="#"&&(r+=1),t=!1;break;default:t||(s=!0),t=!1}}return{comment:e,afterEmptyLine:s}}var Fs=class{constructor(e={}){this.doc=null,this.atDirectives=
!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,s,r,i)=>{let o=ot(t);i?this.warnings.push(new it.YAMLWarning(o,s,r)):this.errors.push(new it.YAMLParseError(o,s,r))},this.directives=
new np.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,t){let{comment:s,afterEmptyLine:r}=Yo(this.prelude);if(s){let i=e.contents;if(t)e.comment=e.comment?`${e.comment}
${s}`:s;else if(r||e.directives.docStart||!i)e.commentBefore=s;else if(Ro.isCollection(i)&&!i.flow&&i.items.length>0){let o=i.items[0];Ro.isPair(o)&&(o=o.key);let a=o.commentBefore;o.commentBefore=a?`${s}\

${a}`:s}else{let o=i.commentBefore;i.commentBefore=o?`${s}
${o}`:s}}if(t){for(let i=0;i<this.errors.length;++i)e.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)e.warnings.push(this.warnings[i])}else e.errors=this.errors,e.warnings=this.warnings;
this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Yo(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=!1,s=-1){for(let r of e)
yield*this.next(r);yield*this.end(t,s)}*next(e){switch(tp.env.LOG_STREAM&&console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(t,s,r)=>{let i=ot(e);i[0]+=t,this.onError(i,
"BAD_DIRECTIVE",s,r)}),this.prelude.push(e.source),this.atDirectives=!0;break;case"document":{let t=rp.composeDoc(this.options,this.directives,e,this.onError);this.atDirectives&&!t.directives.docStart&&
this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;break}case"byte-order-mark":case"space":
break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{let t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,s=new it.YAMLParseError(ot(e),"UNEXPECTED_TOKEN",t);
this.atDirectives||!this.doc?this.errors.push(s):this.doc.errors.push(s);break}case"doc-end":{if(!this.doc){let s="Unexpected doc-end without preceding document";this.errors.push(new it.YAMLParseError(
ot(e),"UNEXPECTED_TOKEN",s));break}this.doc.directives.docEnd=!0;let t=ip.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){let s=this.
doc.comment;this.doc.comment=s?`${s}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new it.YAMLParseError(ot(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,t=-1){if(this.doc)this.decorate(
this.doc,!0),yield this.doc,this.doc=null;else if(e){let s=Object.assign({_directives:this.directives},this.options),r=new sp.Document(void 0,s);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missi\
ng directives-end indicator line"),r.range=[0,t,t],this.decorate(r,!1),yield r}}};Ko.Composer=Fs});var zo=b(cn=>{"use strict";var op=js(),ap=$s(),lp=st(),Uo=Ke();function cp(n,e=!0,t){if(n){let s=(r,i,o)=>{let a=typeof r=="number"?r:Array.isArray(r)?r[0]:r.offset;if(t)t(a,i,o);else throw new lp.YAMLParseError(
[a,a+1],i,o)};switch(n.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return ap.resolveFlowScalar(n,e,s);case"block-scalar":return op.resolveBlockScalar({options:{strict:e}},
n,s)}}return null}function dp(n,e){let{implicitKey:t=!1,indent:s,inFlow:r=!1,offset:i=-1,type:o="PLAIN"}=e,a=Uo.stringifyString({type:o,value:n},{implicitKey:t,indent:s>0?" ".repeat(s):"",inFlow:r,options:{
blockQuote:!0,lineWidth:-1}}),l=e.end??[{type:"newline",offset:-1,indent:s,source:`
`}];switch(a[0]){case"|":case">":{let c=a.indexOf(`
`),u=a.substring(0,c),d=a.substring(c+1)+`
`,p=[{type:"block-scalar-header",offset:i,indent:s,source:u}];return Vo(p,l)||p.push({type:"newline",offset:-1,indent:s,source:`
`}),{type:"block-scalar",offset:i,indent:s,props:p,source:d}}case'"':return{type:"double-quoted-scalar",offset:i,indent:s,source:a,end:l};case"'":return{type:"single-quoted-scalar",offset:i,indent:s,source:a,
end:l};default:return{type:"scalar",offset:i,indent:s,source:a,end:l}}}function up(n,e,t={}){let{afterKey:s=!1,implicitKey:r=!1,inFlow:i=!1,type:o}=t,a="indent"in n?n.indent:null;if(s&&typeof a=="numb\
er"&&(a+=2),!o)switch(n.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"double-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let c=n.props[0];if(c.type!=="block-scalar-header")
throw new Error("Invalid block scalar header");o=c.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let l=Uo.stringifyString({type:o,value:e},{implicitKey:r||a===null,indent:a!==
null&&a>0?" ".repeat(a):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}});switch(l[0]){case"|":case">":pp(n,l);break;case'"':Ys(n,l,"double-quoted-scalar");break;case"'":Ys(n,l,"single-quoted-scalar");
break;default:Ys(n,l,"scalar")}}function pp(n,e){let t=e.indexOf(`
`),s=e.substring(0,t),r=e.substring(t+1)+`
`;if(n.type==="block-scalar"){let i=n.props[0];if(i.type!=="block-scalar-header")throw new Error("Invalid block scalar header");i.source=s,n.source=r}else{let{offset:i}=n,o="indent"in n?n.indent:-1,a=[
{type:"block-scalar-header",offset:i,indent:o,source:s}];Vo(a,"end"in n?n.end:void 0)||a.push({type:"newline",offset:-1,indent:o,source:`
`});for(let l of Object.keys(n))l!=="type"&&l!=="offset"&&delete n[l];Object.assign(n,{type:"block-scalar",indent:o,props:a,source:r})}}function Vo(n,e){if(e)for(let t of e)switch(t.type){case"space":case"\
comment":n.push(t);break;case"newline":return n.push(t),!0}return!1}function Ys(n,e,t){switch(n.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":n.type=t,n.source=e;break;case"\
block-scalar":{let s=n.props.slice(1),r=e.length;n.props[0].type==="block-scalar-header"&&(r-=n.props[0].source.length);for(let i of s)i.offset+=r;delete n.props,Object.assign(n,{type:t,source:e,end:s});
break}case"block-map":case"block-seq":{let r={type:"newline",offset:n.offset+e.length,indent:n.indent,source:`
`};delete n.items,Object.assign(n,{type:t,source:e,end:[r]});break}default:{let s="indent"in n?n.indent:-1,r="end"in n&&Array.isArray(n.end)?n.end.filter(i=>i.type==="space"||i.type==="comment"||i.type===
"newline"):[];for(let i of Object.keys(n))i!=="type"&&i!=="offset"&&delete n[i];Object.assign(n,{type:t,indent:s,source:e,end:r})}}}cn.createScalarToken=dp;cn.resolveAsScalar=cp;cn.setScalarValue=up});var Ho=b(Jo=>{"use strict";var hp=n=>"type"in n?un(n):dn(n);function un(n){switch(n.type){case"block-scalar":{let e="";for(let t of n.props)e+=un(t);return e+n.source}case"block-map":case"block-seq":{
let e="";for(let t of n.items)e+=dn(t);return e}case"flow-collection":{let e=n.start.source;for(let t of n.items)e+=dn(t);for(let t of n.end)e+=t.source;return e}case"document":{let e=dn(n);if(n.end)for(let t of n.
end)e+=t.source;return e}default:{let e=n.source;if("end"in n&&n.end)for(let t of n.end)e+=t.source;return e}}}function dn({start:n,key:e,sep:t,value:s}){let r="";for(let i of n)r+=i.source;if(e&&(r+=
un(e)),t)for(let i of t)r+=i.source;return s&&(r+=un(s)),r}Jo.stringify=hp});var Xo=b(Qo=>{"use strict";var Ks=Symbol("break visit"),fp=Symbol("skip children"),Wo=Symbol("remove item");function he(n,e){"type"in n&&n.type==="document"&&(n={start:n.start,value:n.value}),Go(Object.
freeze([]),n,e)}he.BREAK=Ks;he.SKIP=fp;he.REMOVE=Wo;he.itemAtPath=(n,e)=>{let t=n;for(let[s,r]of e){let i=t?.[s];if(i&&"items"in i)t=i.items[r];else return}return t};he.parentCollection=(n,e)=>{let t=he.
itemAtPath(n,e.slice(0,-1)),s=e[e.length-1][0],r=t?.[s];if(r&&"items"in r)return r;throw new Error("Parent collection not found")};function Go(n,e,t){let s=t(e,n);if(typeof s=="symbol")return s;for(let r of[
"key","value"]){let i=e[r];if(i&&"items"in i){for(let o=0;o<i.items.length;++o){let a=Go(Object.freeze(n.concat([[r,o]])),i.items[o],t);if(typeof a=="number")o=a-1;else{if(a===Ks)return Ks;a===Wo&&(i.
items.splice(o,1),o-=1)}}typeof s=="function"&&r==="key"&&(s=s(e,n))}}return typeof s=="function"?s(e,n):s}Qo.visit=he});var pn=b(P=>{"use strict";var Us=zo(),mp=Ho(),gp=Xo(),Vs="\uFEFF",zs="",Js="",Hs="",yp=n=>!!n&&"items"in n,bp=n=>!!n&&(n.type==="scalar"||n.type==="single-quoted-scalar"||n.type==="double-quoted-sc\
alar"||n.type==="block-scalar");function kp(n){switch(n){case Vs:return"<BOM>";case zs:return"<DOC>";case Js:return"<FLOW_END>";case Hs:return"<SCALAR>";default:return JSON.stringify(n)}}function wp(n){
switch(n){case Vs:return"byte-order-mark";case zs:return"doc-mode";case Js:return"flow-error-end";case Hs:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"\
]":return"flow-seq-end";case",":return"comma"}switch(n[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"\
tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}P.createScalarToken=Us.createScalarToken;P.resolveAsScalar=Us.resolveAsScalar;
P.setScalarValue=Us.setScalarValue;P.stringify=mp.stringify;P.visit=gp.visit;P.BOM=Vs;P.DOCUMENT=zs;P.FLOW_END=Js;P.SCALAR=Hs;P.isCollection=yp;P.isScalar=bp;P.prettyToken=kp;P.tokenType=wp});var Qs=b(ea=>{"use strict";var at=pn();function K(n){switch(n){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Zo=new Set("0123456789ABCDEFabcdef"),vp=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),hn=new Set(",[]{}"),
Sp=new Set(` ,[]{}
\r	`),Ws=n=>!n||Sp.has(n),Gs=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.
lineEndPos=null,this.next=null,this.pos=0}*lex(e,t=!1){if(e){if(typeof e!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!t;
let s=this.next??"stream";for(;s&&(t||this.hasChars(1));)s=yield*this.parseNext(s)}atLineEnd(){let e=this.pos,t=this.buffer[e];for(;t===" "||t==="	";)t=this.buffer[++e];return!t||t==="#"||t===`
`?!0:t==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let s=0;for(;t===" ";)t=this.buffer[++s+e];if(t==="\r"){let r=this.buffer[s+e+1];if(r===`
`||!r&&!this.atEnd)return e+s+1}return t===`
`||s>=this.indentNext||!t&&!this.atEnd?e+s:-1}if(t==="-"||t==="."){let s=this.buffer.substr(e,3);if((s==="---"||s==="...")&&K(this.buffer[e+3]))return-1}return e}getLine(){let e=this.lineEndPos;return(typeof e!=
"number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){return this.pos+e<=this.buffer.length}setNext(e){
return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.
parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"\
quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===at.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,s=e.indexOf("#");for(;s!==-1;){let i=e[s-1];if(i===" "||i==="	"){t=s-1;
break}else s=e.indexOf("#",s+1)}for(;;){let i=e[t-1];if(i===" "||i==="	")t-=1;else break}let r=(yield*this.pushCount(t))+(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-r),this.pushNewline(),
"stream"}if(this.atLineEnd()){let t=yield*this.pushSpaces(!0);return yield*this.pushCount(e.length-t),yield*this.pushNewline(),"stream"}return yield at.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){
let e=this.charAt(0);if(!e&&!this.atEnd)return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let t=this.peek(3);if((t==="---"||t===
"...")&&K(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&
!K(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,t]=this.peek(2);if(!t&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||
e===":")&&K(t)){let s=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=s,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(
!0);let e=this.getLine();if(e===null)return this.setNext("doc");let t=yield*this.pushIndicators();switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.
parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(Ws),"do\
c";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(!0),yield*this.pushCount(e.length-t),yield*this.pushNewline(),
yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let e,t,s=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),this.indentValue=s=t):t=0,
t+=yield*this.pushSpaces(!0);while(e+t>0);let r=this.getLine();if(r===null)return this.setNext("flow");if((s!==-1&&s<this.indentNext&&r[0]!=="#"||s===0&&(r.startsWith("---")||r.startsWith("..."))&&K(r[3]))&&
!(s===this.indentNext-1&&this.flowLevel===1&&(r[0]==="]"||r[0]==="}")))return this.flowLevel=0,yield at.FLOW_END,yield*this.parseLineStart();let i=0;for(;r[i]===",";)i+=yield*this.pushCount(1),i+=yield*this.
pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),r[i]){case void 0:return"flow";case"#":return yield*this.pushCount(r.length-i),"flow";case"{":case"[":return yield*this.pushCount(1),
this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Ws),"flow";case'\
"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let o=this.charAt(1);if(this.flowKey||K(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"\
flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),t=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;t!==-1&&this.buffer[t+1]==="'";)t=this.
buffer.indexOf("'",t+2);else for(;t!==-1;){let i=0;for(;this.buffer[t-1-i]==="\\";)i+=1;if(i%2===0)break;t=this.buffer.indexOf('"',t+1)}let s=this.buffer.substring(0,t),r=s.indexOf(`
`,this.pos);if(r!==-1){for(;r!==-1;){let i=this.continueScalar(r+1);if(i===-1)break;r=s.indexOf(`
`,i)}r!==-1&&(t=r-(s[r-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){
this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let t=this.buffer[++e];if(t==="+")this.blockScalarKeep=!0;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if(t!==
"-")break}return yield*this.pushUntil(t=>K(t)||t==="#")}*parseBlockScalar(){let e=this.pos-1,t=0,s;e:for(let i=this.pos;s=this.buffer[i];++i)switch(s){case" ":t+=1;break;case`
`:e=i,t=0;break;case"\r":{let o=this.buffer[i+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!s&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=t:this.indentNext=this.blockScalarIndent+(this.indentNext===
0?1:this.indentNext);do{let i=this.continueScalar(e+1);if(i===-1)break;e=this.buffer.indexOf(`
`,i)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let r=e+1;for(s=this.buffer[r];s===" ";)s=this.buffer[++r];if(s==="	"){for(;s==="	"||s===" "||s===
"\r"||s===`
`;)s=this.buffer[++r];e=r-1}else if(!this.blockScalarKeep)do{let i=e-1,o=this.buffer[i];o==="\r"&&(o=this.buffer[--i]);let a=i;for(;o===" ";)o=this.buffer[--i];if(o===`
`&&i>=this.pos&&i+1+t>a)e=i;else break}while(!0);return yield at.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.flowLevel>0,t=this.pos-1,s=this.pos-1,
r;for(;r=this.buffer[++s];)if(r===":"){let i=this.buffer[s+1];if(K(i)||e&&hn.has(i))break;t=s}else if(K(r)){let i=this.buffer[s+1];if(r==="\r"&&(i===`
`?(s+=1,r=`
`,i=this.buffer[s+1]):t=s),i==="#"||e&&hn.has(i))break;if(r===`
`){let o=this.continueScalar(s+1);if(o===-1)break;s=Math.max(s,o-2)}}else{if(e&&hn.has(r))break;t=s}return!r&&!this.atEnd?this.setNext("plain-scalar"):(yield at.SCALAR,yield*this.pushToIndex(t+1,!0),e?
"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){let s=this.buffer.slice(this.pos,e);return s?(yield s,this.pos+=s.length,s.length):(t&&(yield""),
0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(Ws),e+=yield*this.pushSpaces(!0);continue e;case"\
-":case"?":case":":{let t=this.flowLevel>0,s=this.charAt(1);if(K(s)||t&&hn.has(s)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.pushSpaces(
!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e];for(;!K(t)&&t!==">";)t=this.buffer[++e];return yield*this.pushToIndex(t===">"?e+1:e,!1)}else{let e=this.
pos+1,t=this.buffer[e];for(;t;)if(vp.has(t))t=this.buffer[++e];else if(t==="%"&&Zo.has(this.buffer[e+1])&&Zo.has(this.buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){
let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,s;do s=this.buffer[++t];while(s===" "||e&&s==="	");let r=t-this.pos;return r>0&&(yield this.buffer.substr(this.pos,r),this.pos=t),r}*pushUntil(e){
let t=this.pos,s=this.buffer[t];for(;!e(s);)s=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};ea.Lexer=Gs});var Zs=b(ta=>{"use strict";var Xs=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{let t=0,s=this.lineStarts.length;for(;t<s;){let i=t+s>>1;this.lineStarts[i]<
e?t=i+1:s=i}if(this.lineStarts[t]===e)return{line:t+1,col:1};if(t===0)return{line:0,col:e};let r=this.lineStarts[t-1];return{line:t,col:e-r+1}}}};ta.LineCounter=Xs});var tr=b(oa=>{"use strict";var xp=require("process"),na=pn(),qp=Qs();function oe(n,e){for(let t=0;t<n.length;++t)if(n[t].type===e)return!0;return!1}function sa(n){for(let e=0;e<n.length;++e)switch(n[e].
type){case"space":case"comment":case"newline":break;default:return e}return-1}function ia(n){switch(n?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-co\
llection":return!0;default:return!1}}function fn(n){switch(n.type){case"document":return n.start;case"block-map":{let e=n.items[n.items.length-1];return e.sep??e.start}case"block-seq":return n.items[n.
items.length-1].start;default:return[]}}function Ee(n){if(n.length===0)return[];let e=n.length;e:for(;--e>=0;)switch(n[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item\
-ind":case"newline":break e}for(;n[++e]?.type==="space";);return n.splice(e,n.length)}function mn(n,e){if(e.length<1e5)Array.prototype.push.apply(n,e);else for(let t=0;t<e.length;++t)n.push(e[t])}function ra(n){
if(n.start.type==="flow-seq-start")for(let e of n.items)e.sep&&!e.value&&!oe(e.start,"explicit-key-ind")&&!oe(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.key,ia(e.value)?e.value.end?mn(e.
value.end,e.sep):e.value.end=e.sep:mn(e.start,e.sep),delete e.sep)}var er=class{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source=
"",this.type="",this.lexer=new qp.Lexer,this.onNewLine=e}*parse(e,t=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let s of this.lexer.lex(e,t))yield*this.next(s);t||(yield*this.end())}*next(e){
if(this.source=e,xp.env.LOG_TOKENS&&console.log("|",na.prettyToken(e)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}let t=na.tokenType(e);if(t)if(t==="scalar")this.atNewLine=
!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=t,yield*this.step(),t){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+e.length);break;case"space":
this.atNewLine&&e[0]===" "&&(this.indent+=e.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=e.length);break;case"doc-mode":case"flow-error-end":
return;default:this.atNewLine=!1}this.offset+=e.length}else{let s=`Not a YAML token: ${e}`;yield*this.pop({type:"error",offset:this.offset,message:s,source:e}),this.offset+=e.length}}*end(){for(;this.
stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let e=this.peek(1);if(this.type==="doc-end"&&e?.type!=="doc-e\
nd"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!e)return yield*this.stream();switch(e.type){case"document":return yield*this.
document(e);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(e);case"block-scalar":return yield*this.blockScalar(e);case"block-map":return yield*this.
blockMap(e);case"block-seq":return yield*this.blockSequence(e);case"flow-collection":return yield*this.flowCollection(e);case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}peek(e){return this.
stack[this.stack.length-e]}*pop(e){let t=e??this.stack.pop();if(!t)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield t;else{let s=this.
peek(1);switch(t.type==="block-scalar"?t.indent="indent"in s?s.indent:0:t.type==="flow-collection"&&s.type==="document"&&(t.indent=0),t.type==="flow-collection"&&ra(t),s.type){case"document":s.value=t;
break;case"block-scalar":s.props.push(t);break;case"block-map":{let r=s.items[s.items.length-1];if(r.value){s.items.push({start:[],key:t,sep:[]}),this.onKeyLine=!0;return}else if(r.sep)r.value=t;else{
Object.assign(r,{key:t,sep:[]}),this.onKeyLine=!r.explicitKey;return}break}case"block-seq":{let r=s.items[s.items.length-1];r.value?s.items.push({start:[],value:t}):r.value=t;break}case"flow-collectio\
n":{let r=s.items[s.items.length-1];!r||r.value?s.items.push({start:[],key:t,sep:[]}):r.sep?r.value=t:Object.assign(r,{key:t,sep:[]});return}default:yield*this.pop(),yield*this.pop(t)}if((s.type==="do\
cument"||s.type==="block-map"||s.type==="block-seq")&&(t.type==="block-map"||t.type==="block-seq")){let r=t.items[t.items.length-1];r&&!r.sep&&!r.value&&r.start.length>0&&sa(r.start)===-1&&(t.indent===
0||r.start.every(i=>i.type!=="comment"||i.indent<t.indent))&&(s.type==="document"?s.end=r.start:s.items.push({start:r.start}),t.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{
type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"\
document",offset:this.offset,start:[]};this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token i\
n YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{sa(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);
return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let t=this.startBlockValue(e);t?this.stack.push(t):yield{type:"error",offset:this.offset,message:`\
Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){let t=fn(this.peek(2)),s=Ee(t),r;e.end?(r=e.end,r.push(this.sourceToken),delete e.end):r=
[this.sourceToken];let i={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:s,key:e,sep:r}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=i}else yield*this.lineEnd(e)}*blockScalar(e){
switch(this.type){case"space":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let t=this.source.indexOf(
`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let t=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,t.value){let s="end"in t.value?
t.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.
sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else if(t.sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){let r=e.items[e.
items.length-2]?.value?.end;if(Array.isArray(r)){mn(r,t.start),r.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let s=!this.onKeyLine&&this.
indent===e.indent,r=s&&(t.sep||t.explicitKey)&&this.type!=="seq-item-ind",i=[];if(r&&t.sep&&!t.value){let o=[];for(let a=0;a<t.sep.length;++a){let l=t.sep[a];switch(l.type){case"newline":o.push(a);break;case"\
space":break;case"comment":l.indent>e.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=t.sep.splice(o[1]))}switch(this.type){case"anchor":case"tag":r||t.value?(i.push(this.sourceToken),e.
items.push({start:i}),this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"explicit-key-ind":!t.sep&&!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=
!0):r||t.value?(i.push(this.sourceToken),e.items.push({start:i,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),
this.onKeyLine=!0;return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(oe(t.sep,"map-value-ind"))this.stack.push({type:"bloc\
k-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(ia(t.key)&&!oe(t.sep,"newline")){let o=Ee(t.start),a=t.key,l=t.sep;l.push(this.sourceToken),delete t.
key,delete t.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:a,sep:l}]})}else i.length>0?t.sep=t.sep.concat(i,this.sourceToken):t.sep.push(this.sourceToken);else if(oe(
t.start,"newline"))Object.assign(t,{key:null,sep:[this.sourceToken]});else{let o=Ee(t.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.
sourceToken]}]})}else t.sep?t.value||r?e.items.push({start:i,key:null,sep:[this.sourceToken]}):oe(t.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scala\
r":case"double-quoted-scalar":{let o=this.flowScalar(this.type);r||t.value?(e.items.push({start:i,key:o,sep:[]}),this.onKeyLine=!0):t.sep?this.stack.push(o):(Object.assign(t,{key:o,sep:[]}),this.onKeyLine=
!0);return}default:{let o=this.startBlockValue(e);if(o){if(o.type==="block-seq"){if(!t.explicitKey&&t.sep&&!oe(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected blo\
ck-seq-ind on same line with key",source:this.source});return}}else s&&e.items.push({start:i});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let t=e.items[e.items.length-
1];switch(this.type){case"newline":if(t.value){let s="end"in t.value?t.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else
t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){let r=e.items[e.items.length-2]?.value?.
end;if(Array.isArray(r)){mn(r,t.start),r.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.indent<=e.indent)break;t.start.push(
this.sourceToken);return;case"seq-item-ind":if(this.indent!==e.indent)break;t.value||oe(t.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);return}if(this.indent>
e.indent){let s=this.startBlockValue(e);if(s){this.stack.push(s);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let t=e.items[e.items.length-1];if(this.type==="flow-error-end"){let s;do
yield*this.pop(),s=this.peek(1);while(s?.type==="flow-collection")}else if(e.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.
push(this.sourceToken);return;case"map-value-ind":!t||t.value?e.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});
return;case"space":case"comment":case"newline":case"anchor":case"tag":!t||t.value?e.items.push({start:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let r=this.flowScalar(this.type);!t||t.value?e.items.push({start:[],key:r,sep:[]}):t.sep?this.stack.push(r):Object.assign(t,{
key:r,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let s=this.startBlockValue(e);s?this.stack.push(s):(yield*this.pop(),yield*this.step())}else{let s=this.
peek(2);if(s.type==="block-map"&&(this.type==="map-value-ind"&&s.indent===e.indent||this.type==="newline"&&!s.items[s.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-v\
alue-ind"&&s.type!=="flow-collection"){let r=fn(s),i=Ee(r);ra(e);let o=e.end.splice(1,e.end.length);o.push(this.sourceToken);let a={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:i,key:e,
sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.
flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"\
flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let t=fn(e),s=Ee(t);return s.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,explicitKey:!0}]}}case"map-value-ind":{
this.onKeyLine=!0;let t=fn(e),s=Ee(t);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(e,t){return this.type!==
"comment"||this.indent<=t?!1:e.every(s=>s.type==="newline"||s.type==="space")}*documentEnd(e){this.type!=="doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&
(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newl\
ine":this.onKeyLine=!1;default:e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};oa.Parser=er});var ua=b(ct=>{"use strict";var aa=Rs(),Np=et(),lt=st(),Dp=Bn(),Ap=D(),_p=Zs(),la=tr();function ca(n){let e=n.prettyErrors!==!1;return{lineCounter:n.lineCounter||e&&new _p.LineCounter||null,prettyErrors:e}}
function Op(n,e={}){let{lineCounter:t,prettyErrors:s}=ca(e),r=new la.Parser(t?.addNewLine),i=new aa.Composer(e),o=Array.from(i.compose(r.parse(n)));if(s&&t)for(let a of o)a.errors.forEach(lt.prettifyError(
n,t)),a.warnings.forEach(lt.prettifyError(n,t));return o.length>0?o:Object.assign([],{empty:!0},i.streamInfo())}function da(n,e={}){let{lineCounter:t,prettyErrors:s}=ca(e),r=new la.Parser(t?.addNewLine),
i=new aa.Composer(e),o=null;for(let a of i.compose(r.parse(n),!0,n.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new lt.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Sour\
ce contains multiple documents; please use YAML.parseAllDocuments()"));break}return s&&t&&(o.errors.forEach(lt.prettifyError(n,t)),o.warnings.forEach(lt.prettifyError(n,t))),o}function Ep(n,e,t){let s;
typeof e=="function"?s=e:t===void 0&&e&&typeof e=="object"&&(t=e);let r=da(n,t);if(!r)return null;if(r.warnings.forEach(i=>Dp.warn(r.options.logLevel,i)),r.errors.length>0){if(r.options.logLevel!=="si\
lent")throw r.errors[0];r.errors=[]}return r.toJS(Object.assign({reviver:s},t))}function Lp(n,e,t){let s=null;if(typeof e=="function"||Array.isArray(e)?s=e:t===void 0&&e&&(t=e),typeof t=="string"&&(t=
t.length),typeof t=="number"){let r=Math.round(t);t=r<1?void 0:r>8?{indent:8}:{indent:r}}if(n===void 0){let{keepUndefined:r}=t??e??{};if(!r)return}return Ap.isDocument(n)&&!s?n.toString(t):new Np.Document(
n,s,t).toString(t)}ct.parse=Ep;ct.parseAllDocuments=Op;ct.parseDocument=da;ct.stringify=Lp});var ha=b(A=>{"use strict";var Mp=Rs(),Cp=et(),Tp=vs(),nr=st(),jp=Pe(),ae=D(),Ip=ne(),$p=M(),Pp=re(),Bp=ie(),Fp=pn(),Rp=Qs(),Yp=Zs(),Kp=tr(),gn=ua(),pa=Te();A.Composer=Mp.Composer;A.Document=Cp.Document;
A.Schema=Tp.Schema;A.YAMLError=nr.YAMLError;A.YAMLParseError=nr.YAMLParseError;A.YAMLWarning=nr.YAMLWarning;A.Alias=jp.Alias;A.isAlias=ae.isAlias;A.isCollection=ae.isCollection;A.isDocument=ae.isDocument;
A.isMap=ae.isMap;A.isNode=ae.isNode;A.isPair=ae.isPair;A.isScalar=ae.isScalar;A.isSeq=ae.isSeq;A.Pair=Ip.Pair;A.Scalar=$p.Scalar;A.YAMLMap=Pp.YAMLMap;A.YAMLSeq=Bp.YAMLSeq;A.CST=Fp;A.Lexer=Rp.Lexer;A.LineCounter=
Yp.LineCounter;A.Parser=Kp.Parser;A.parse=gn.parse;A.parseAllDocuments=gn.parseAllDocuments;A.parseDocument=gn.parseDocument;A.stringify=gn.stringify;A.visit=pa.visit;A.visitAsync=pa.visitAsync});var dh={};Oa(dh,{composeReferences:()=>vr,lowerCompose:()=>wr,readCompose:()=>xa});module.exports=La(dh);var Ma=/^(?:public\.ecr\.aws\/docker\/library|mirror\.gcr\.io(?:\/library)?|registry\.hub\.docker\.com(?:\/library)?|registry-1\.docker\.io(?:\/library)?|[\w.-]*\.?azurecr\.io\/(?:docker\.io|library)(?:\/library)?|\d+\.dkr\.ecr\.[\w-]+\.amazonaws\.com\/(?:docker-hub|docker\.io)(?:\/library)?)\//,
Ca=/^(?:amd64|arm32v[567]|arm64v8|i386|ppc64le|riscv64|s390x|mips64le|windows-amd64)\//;function pt({domain:n,path:e}){return n===null||e===null?null:(n==="docker.io"?e:`${n}/${e}`).replace(Ma,"").replace(
Ca,"").replace(/^cgr\.dev\/[^/]+\//,"cgr.dev/chainguard/")}function me(n,e){let[t="",...s]=e.split("*"),r=s.pop();if(r===void 0)return n===t;if(!n.startsWith(t)||n.length<t.length+r.length||!n.endsWith(
r))return!1;let i=t.length;for(let o of s){let a=n.indexOf(o,i);if(a<0)return!1;i=a+o.length}return i<=n.length-r.length}var Ta=[["ubuntu",{user:"root",kind:"os"}],["debian",{user:"root",kind:"os"},"*slim*"],["debian",{user:"root",kind:"os",smaller:["-slim"]}],["alpine",{user:"root",kind:"os"}],["busybox",{user:"root",kind:"\
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
s*"],["prom/prometheus",{user:"nobody",ports:[9090],kind:"tool"}],["prom/node-exporter",{user:"65532",ports:[9100],kind:"tool",bare:!0},"*distroless*"],["prom/node-exporter",{user:"nobody",ports:[9100],
kind:"tool"}],["prom/alertmanager",{user:"65532",ports:[9093],kind:"tool",bare:!0},"*distroless*"],["prom/alertmanager",{user:"nobody",ports:[9093],kind:"tool"}],["grafana/grafana",{user:"472",ports:[
3e3],kind:"web"}],["grafana/grafana-oss",{user:"472",ports:[3e3],kind:"web"}],["grafana/grafana-enterprise",{user:"472",ports:[3e3],kind:"web"}],["grafana/loki",{user:"10001",ports:[3100],kind:"tool"},
"2.*"],["grafana/loki",{user:"10001",ports:[3100],kind:"tool",bare:!0}],["apache/airflow",{user:"50000",ports:[8080],kind:"tool"}],["quay.io/keycloak/keycloak",{user:"1000",ports:[8080,8443,9e3],kind:"\
web"}],["nvidia/cuda",{user:"root",kind:"runtime"},"*-base-*"],["nvidia/cuda",{user:"root",kind:"runtime"}],["pytorch/pytorch",{user:"root",kind:"runtime"},"*-runtime"],["tensorflow/tensorflow",{user:"\
root",ports:[8888],kind:"runtime"},"*jupyter*"],["tensorflow/tensorflow",{user:"root",kind:"runtime"}],["quay.io/jupyter/docker-stacks-foundation",{user:"1000",kind:"runtime"}],["quay.io/jupyter/pyspa\
rk-notebook",{user:"1000",ports:[8888,4040],kind:"runtime",healthcheck:!0}],["quay.io/jupyter/all-spark-notebook",{user:"1000",ports:[8888,4040],kind:"runtime",healthcheck:!0}],["quay.io/jupyter/*-not\
ebook",{user:"1000",ports:[8888],kind:"runtime",healthcheck:!0}],["jupyter/*-notebook",{user:"1000",ports:[8888],kind:"runtime",healthcheck:!0}],["ghcr.io/astral-sh/uv",{user:"root",kind:"runtime"},"*\
alpine*"],["ghcr.io/astral-sh/uv",{user:"root",kind:"runtime"},"*bookworm*"],["ghcr.io/astral-sh/uv",{user:"root",kind:"runtime"},"*trixie*"],["ghcr.io/astral-sh/uv",{user:"root",kind:"runtime"},"*deb\
ian*"],["ghcr.io/astral-sh/uv",{user:"root",kind:"runtime"},"python*"],["ghcr.io/astral-sh/uv",{user:"root",bare:!0}],["public.ecr.aws/lambda/*",{user:"root",kind:"runtime"}],["amazon/aws-cli",{user:"\
root",kind:"tool"}],["public.ecr.aws/aws-cli/aws-cli",{user:"root",kind:"tool"}],["google/cloud-sdk",{user:"root",account:"cloudsdk",kind:"tool"},"*stable*"],["google/cloud-sdk",{user:"root",account:"\
cloudsdk",kind:"tool",smaller:["-slim","-alpine"]}],["gcr.io/google.com/cloudsdktool/google-cloud-cli",{user:"root",account:"cloudsdk",kind:"tool"},"*stable*"],["gcr.io/google.com/cloudsdktool/google-\
cloud-cli",{user:"root",account:"cloudsdk",kind:"tool",smaller:["-slim","-alpine"]}],["portainer/portainer-ce",{user:"root",ports:[9e3,9443,8e3],kind:"web"},"*alpine*"],["portainer/portainer-ce",{user:"\
root",ports:[9e3,9443,8e3],kind:"web",bare:!0}],["dpage/pgadmin4",{user:"5050",ports:[80,443],kind:"web"}],["cypress/included",{user:"root",kind:"tool"}],["cypress/base",{user:"root",kind:"tool"}],["c\
ypress/browsers",{user:"root",kind:"tool"}],["selenium/hub",{user:"1200",ports:[4442,4443,4444],kind:"tool"}],["selenium/standalone-chrome",{user:"1200",ports:[4444,5900],kind:"tool"}],["selenium/stan\
dalone-firefox",{user:"1200",ports:[4444,5900],kind:"tool"}],["selenium/standalone-edge",{user:"1200",ports:[4444,5900],kind:"tool"}],["selenium/node-chrome",{user:"1200",ports:[5900],kind:"tool"}],["\
selenium/node-firefox",{user:"1200",ports:[5900],kind:"tool"}],["selenium/node-edge",{user:"1200",ports:[5900],kind:"tool"}]],ge,or=[];function ja(){if(ge)return ge;ge=new Map;for(let n of Ta)n[0].includes(
"*")?or.push(n):ge.set(n[0],[...ge.get(n[0])??[],n]);return ge}function ar(n){let e=pt(n);if(e===null)return;let t=ja().get(e)??or.filter(([i])=>me(e,i)),{tag:s}=n;if(s===null&&t.some(([,,i])=>i)&&new Set(
t.map(([,{user:i}])=>i)).size>1)return;let r=t.find(([,,i])=>!i||me(s??"latest",i));return r&&{name:e,...r[1]}}var ye=`
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
`,Ia=`
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
`;function $a(n){let e=[],t=`
${n}|`;for(let s=ye.indexOf(t);s>=0;){let r=ye.indexOf(`
`,s+1);e.push(ye.slice(s+1,r));let i=r;for(;ye[i+1]==="#";)i=ye.indexOf(`
`,i+1);s=ye.startsWith(t,i)?i:-1}return e}function lr(n){let e=pt(n);if(e===null||n.tag===null)return;let{tag:t="latest"}=n,s=$a(e),r=s.length?s:Ia.split(`
`).filter(i=>i&&!i.startsWith("#")&&me(e,i.slice(0,i.indexOf("|"))));for(let i of r){let[,o="",...a]=i.split("|");if(o.split(" ").some(l=>me(t,l)))return Pa(a)}}function Pa([n,e,t,s,r,i,o,a]){let l=g=>g?
g.split(","):[],c=g=>g?JSON.parse(g):void 0,[u,d]=a?a.split(" "):[],p=c(t),f=c(r);return{...n?{shell:n==="yes"}:{},...e?{packageManager:e}:{},...p===void 0?{}:{entrypoint:p},...s?{execs:s==="script"}:
{},...f===void 0?{}:{cmd:f},has:l(i),lacks:l(o),...u?{owner:{ids:u,...d?{path:d}:{}}}:{}}}var N=(n,e,t)=>t?.length?{state:"written",value:n,span:e,via:t}:{state:"written",value:n,span:e},E=(n,e,t)=>t?.length?{state:"default",value:n,span:e,via:t}:{state:"default",value:n,span:e},L=(n,e,t)=>t?.
length?{state:"unknown",text:n,span:e,via:t}:{state:"unknown",text:n,span:e};function bn(n,e,t){return n===void 0?L(`the ${e}`,t):E(n&&{form:"exec",words:n.map(s=>E(s,t))},t)}var ht=n=>n.includes("\uFFFC")?null:n,Ba=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,Fa=/^\w[\w.-]{0,127}$/,cr={sha256:64,sha384:96,sha512:128};function kn(n,e=n){let t=n.indexOf("@"),s=t<0?void 0:n.slice(
t+1),r=t<0?n:n.slice(0,t),i=r.lastIndexOf(":"),o=i>=0&&!r.slice(i).includes("/"),a=o?r.slice(i+1):void 0,l=o?r.slice(0,i):r,{domain:c,path:u}=Ra(l),d=Ya(c,u,a,s);return{text:e,domain:l==="\uFFFC"?null:
ht(c),path:ht(u),...a===void 0?l.endsWith("\uFFFC")?{tag:null}:{}:{tag:ht(a)},...s===void 0?n.endsWith("\uFFFC")?{digest:null}:{}:{digest:ht(s)},...d?{fault:d}:{}}}function Ra(n){let e=n.indexOf("/"),
t=e<0?"":n.slice(0,e),s=e>=0&&(/[.:]/.test(t)||t==="localhost"||t.includes("\uFFFC")||t!==t.toLowerCase()),r=s?t:"docker.io",i=s?n.slice(e+1):n;return r==="docker.io"||r==="index.docker.io"?{domain:"d\
ocker.io",path:i.startsWith("library/")?i.slice(8):i}:{domain:r,path:i}}function Ya(n,e,t,s){if(!e)return"the repository is empty";if(t==="")return"nothing follows the colon";if(s==="")return"nothing \
follows the @";if(!e.includes("\uFFFC")){if(/[A-Z]/.test(e))return"a repository is written in lower case";if(!e.split("/").every(r=>Ba.test(r)))return`${JSON.stringify(e)} is not a repository name`;if(e.
length>255)return"a repository has at most 255 characters"}if(t!==void 0&&!t.includes("\uFFFC")&&!Fa.test(t))return`${JSON.stringify(t)} is not a tag`;if(s!==void 0&&!s.includes("\uFFFC"))return Ka(s);
if(!n.includes("\uFFFC")&&!/^(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d+)?$/.test(n))return`${JSON.stringify(n)} is not a registry host`}function Ka(n){let[e="",t=""]=n.split(":",2),s=Object.hasOwn(cr,e)?cr[e]:
void 0;return t?s===void 0?/^[a-z0-9]+(?:[.+_-][a-z0-9]+)*$/.test(e)?void 0:`${JSON.stringify(e)} is not a digest algorithm`:/^[a-f0-9]*$/.test(t)?t.length===s?void 0:`a ${e} digest has ${s} digits, n\
ot ${t.length}`:"a digest is lower-case hexadecimal":`${JSON.stringify(n)} has no digest after the algorithm`}function ur({text:n,path:e}){let t=new Map,s=/^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*/gm;for(let r=s.exec(n);r;r=s.exec(n)){let i=r.index+r[0].length,o=n[i],a,l;if(o==='"'||o==="'"){
for(a=i+1;a<n.length&&n[a]!==o;)a+=n[a]==="\\"&&o==='"'?2:1;a=Math.min(a,n.length),l=n.slice(i+1,a),o==='"'&&(l=dr(l.replace(/\\([nrt"\\$])/g,(u,d)=>({n:`
`,r:"\r",t:"	"})[d]??d),t)),a=Math.min(a+1,n.length)}else{let u=n.indexOf(`
`,i);a=u<0?n.length:u;let d=n.slice(i,a);l=dr((d.startsWith("#")?"":d.replace(/\s#.*$/s,"")).trim(),t)}let c=r[1];t.set(c,{value:l,span:{file:e,start:r.index+r[0].indexOf(c),end:a}}),s.lastIndex=Math.
max(a,s.lastIndex)}return t}function dr(n,e){return n.replace(/\$(?:\{([A-Za-z_]\w*)(?::?-([^{}]*))?[^{}]*\}|([A-Za-z_]\w*))/g,(t,s,r,i)=>e.get(s??i)?.value??r??"\uFFFC")}var be=n=>n.includes("/")?n.slice(0,n.lastIndexOf("/")):"";function z(n,e){let t=[];for(let s of(e.startsWith("/")?e:`${n}/${e}`).split("/"))s===".."?t.length&&t[t.length-1]!==".."?t.pop():t.push(".."):
s&&s!=="."&&t.push(s);return(e.startsWith("/")?"/":"")+t.join("/")}function ft({source:n},e){let t=n.alone?void 0:e.source(z(be(n.path),".env"));return t?ur(t):new Map}var Ua=/^(?::\?|:-|:\+|\?|-|\+)/;function ke(n,e){if(!n.includes("$"))return{text:n,uses:[]};let t=[],s,r=(l,c,u)=>{let d="",p=l;for(;p<c;){let f=n.indexOf("$",p);if(f<0||f>=c)return d+n.slice(p,c);if(d+=
n.slice(p,f),n[f+1]==="$"){d+="$",p=f+2;continue}let g=/^[_a-zA-Z]\w*/.exec(n.slice(f+1,Math.min(c,f+257)))?.[0];if(g)p=f+1+g.length,d+=o({name:g,start:f,end:p,operator:"",operand:null},u);else if(n[f+
1]==="{"){let h=i(f+2,c),m=/^[_a-zA-Z]\w*/.exec(n.slice(f+2,Math.min(c,f+258)))?.[0],y=f+2+(m?.length??0),w=Ua.exec(n.slice(y,y+2))?.[0]??"";if(h<0||!m||u>20||!w&&y!==h)return s??={start:f,end:h<0?Math.
min(c,f+2):h+1},d+"\uFFFC";let k=y+w.length;p=h+1,d+=o({name:m,start:f,end:p,operator:w,operand:w?{text:n.slice(k,h),start:k,end:h}:null},u)}else d+="$",p=f+1}return d},i=(l,c)=>{let u=1;for(let d=l;d<
c;d+=1)if(n[d]==="{"&&n[d-1]==="$")u+=1;else if(n[d]==="}"&&--u===0)return d;return-1},o=(l,c)=>{let u=e.get(l.name),d=u!==void 0&&(u.value!==""||!l.operator.startsWith(":")),p=()=>l.operand?r(l.operand.
start,l.operand.end,c+1):"",f=g=>{t.push({...l,from:g,...u?{set:u.span}:{}})};return l.operator.endsWith("+")?(f(d?"operand":"unknown"),d?p():"\uFFFC"):d?(f("env"),u.value):l.operator.endsWith("-")?(f(
"operand"),p()):(f(l.operator.endsWith("?")?"required":u?"env":"unset"),u?u.value:"\uFFFC")};return{text:r(0,n.length,0),uses:t,...s?{fault:s}:{}}}var Me=class{#t;constructor(e){this.#t=e}field(e,t,s=[]){let r=e.entries.get(t);return r&&Va(r.value)?pr(r,s):void 0}scalar(e){if(e?.node.kind!=="scalar")return;let{text:t,span:s}=e.node,{text:r,uses:i}=ke(
t,this.#t);return{text:r,raw:t,span:s,via:[...e.via,...i.flatMap(za)]}}literal(e){if(e?.node.kind!=="scalar")return"";let{text:t}=e.node,{uses:s}=ke(t,Ja),r=t,i=s.filter(o=>!s.some(a=>a!==o&&a.start<=
o.start&&a.end>=o.end));for(let{start:o,end:a}of i.toSorted((l,c)=>c.start-l.start))r=r.slice(0,o)+"\uFFFC"+r.slice(a);return r.replaceAll("$$","$")}setting(e,t,s,r){if(!e)return E(t,s);let i=this.scalar(
e);if(!i)return L("a value of another shape",e.node.span,e.via);let o=i.text.includes("\uFFFC")?void 0:r(i.text);return o===void 0?L(i.raw,i.span,i.via):N(o,i.span,i.via)}strings(e,t){return this.list(
e,t,s=>[this.setting(s,"",s.at,r=>r)])}list(e,t,s){return e?N(R(e).flatMap(s),e.node.span,e.via):E([],t)}};function R({node:n,via:e}){return n.kind==="list"?n.items.map(t=>({node:t.value,via:[...e,...t.
via],at:t.value.span})):n.kind==="scalar"?[{node:n,via:e,at:n.span}]:[]}function G({node:n,via:e}){return n.kind==="map"?[...n.entries].map(([t,s])=>[t,pr(s,e)]):[]}var pr=(n,e)=>({node:n.value,via:e.
length||n.via.length?[...e,...n.via]:e,at:n.key.span}),Va=n=>n.tag!=="!reset"&&!(n.kind==="scalar"&&n.value===null),za=({set:n})=>n?[{how:"interpolated",span:n}]:[],Ja=new Map;function Q(n){return/^(?:true|y|yes|on|1)$/i.
test(n)?!0:/^(?:false|n|no|off|0)$/i.test(n)?!1:void 0}var Ce=n=>/^[+-]?\d+(?:\.\d+)?$/.test(n.trim())?Number(n):void 0;function wn(n){let e=/^(-?\d+(?:\.\d+)?)\s*([kmgtp]?)(?:i?b)?$/i.exec(n.trim());
if(e)return Number(e[1])*1024**["","k","m","g","t","p"].indexOf(e[2].toLowerCase())}function hr(n,e,t){let s=n.node.kind==="map"?Qa(n,n.node,e):Ha(e.scalar(n));return s?[Xa(s,e,t)??s]:[]}function Ha(n){if(!n)return;let{text:e,raw:t,span:s,via:r}=n,i=Wa(e),o=p=>p.includes("\uFFFC")?L(
t,s,r):N(p,s,r);if(i.length===1)return N({type:"volume",source:null,target:o(i[0]),readOnly:!1},s,r);let[a="",l="",c=""]=i,u=c.split(","),d=u.includes("Z")?{relabel:"Z"}:u.includes("z")?{relabel:"z"}:
{};return N({type:Ga(a),source:o(a),target:o(l),readOnly:u.includes("ro"),...d},s,r)}function Wa(n){let e=[],t=n;for(;t;){let s=/^[A-Za-z]:[\\/]/.test(t)?2:0,r=t.indexOf(":",s);e.push(r<0?t:t.slice(0,
r)),t=r<0?"":t.slice(r+1)}return e}function Ga(n){return/^(?:\\\\|\/\/)\.[\\/]pipe[\\/]/i.test(n)?"npipe":/^(?:[./~]|\\\\|[A-Za-z]:[\\/])/.test(n)?"bind":n.startsWith("\uFFFC")?"unknown":"volume"}function Qa(n,e,t){
let{via:s}=n,r=d=>{let p=t.field(e,d,s);return p?t.setting(p,"",e.span,f=>f):null},i=t.scalar(t.field(e,"type",s))?.text,o=t.field(e,"bind",s),a=o?.node.kind==="map"?t.scalar(t.field(o.node,"selinux",
o.via))?.text:void 0,l=Q(t.scalar(t.field(e,"read_only",s))?.text??"")??!1,c=["bind","volume","tmpfs","npipe","image","cluster"].find(d=>d===i),u=a==="z"||a==="Z"?{relabel:a}:{};return N({type:c??"unk\
nown",source:r("source"),target:r("target")??E("",e.span),readOnly:l,...u},e.span,s)}function Xa(n,e,t){if(n.state!=="written"||n.value.type!=="volume"||n.value.source?.state!=="written")return;let s=t&&
e.field(t,n.value.source.value);if(s?.node.kind!=="map")return;let r=e.scalar(e.field(s.node,"driver"))?.text??"local",i=e.field(s.node,"driver_opts");if(r!=="local"||i?.node.kind!=="map")return;let o=e.
field(i.node,"device",i.via),a=(e.scalar(e.field(i.node,"o"))?.text??"").split(",");if(!o||!a.some(u=>u==="bind"||u==="rbind"))return;let l=e.setting(o,"",o.at,u=>u),c=n.span;return N({...n.value,type:"\
bind",source:l,readOnly:n.value.readOnly||a.includes("ro"),through:c},l.span,l.via)}function vn(n,e,t){return!n||!e?[]:R(n).flatMap(s=>{let r=t.scalar(s.node.kind==="map"?t.field(s.node,"source",s.via):
s)?.text,i=r===void 0?void 0:t.field(e,r),o=i?.node.kind==="map"?t.field(i.node,"file",i.via):void 0;if(!o)return[];let a=t.setting(o,"",o.at,l=>l);return[N({type:"bind",source:a,target:E("",s.at),readOnly:!0,
through:s.at},a.span,a.via)]})}function fr(n,e){if(n.node.kind==="map")return[Za(n,e)];let t=e.scalar(n);if(!t)return[];let{text:s,span:r,via:i}=t,o=s.lastIndexOf("/"),a=o<0?"tcp":s.slice(o+1).toLowerCase(),c=(o<0?s:s.slice(0,o)).split(
":"),u=c.pop(),d=c.pop(),p=c.length?c.join(":").replace(/^\[|\]$/g,""):void 0,f=p===void 0?d==="\uFFFC"?L(t.raw,r,i):E("",r):p.includes("\uFFFC")?L(t.raw,r,i):N(p,r,i);return[N({hostIp:f,hostPort:mt(d),
containerPort:mt(u),protocol:a},r,i)]}function Za(n,e){let{node:t,via:s}=n;if(t.kind!=="map")return L("a port",t.span,s);let r=c=>e.scalar(e.field(t,c,s))?.text,i=e.setting(e.field(t,"host_ip",s),"",t.
span,c=>c.replace(/^\[|\]$/g,"")),o=r("published"),a=o?.lastIndexOf(":")??-1,l=o!==void 0&&a>=0?N(o.slice(0,a),t.span,s):i;return N({hostIp:l,hostPort:mt(o?.slice(a+1)),containerPort:mt(r("target")),protocol:r(
"protocol")?.toLowerCase()??"tcp"},t.span,s)}function mt(n){let e=/^(\d{1,5})(?:-(\d{1,5}))?$/.exec(n?.trim()??"");return e?{from:Number(e[1]),to:Number(e[2]??e[1])}:null}function mr(n){let{field:e,at:t,values:s}=n,r=(u,d="")=>s.setting(e(u),d,t,p=>p),i=u=>s.setting(e(u),!1,t,Q),o=u=>s.setting(e(u),0,t,Ce),a=u=>s.setting(e(u),0,t,wn),l=u=>s.strings(e(u),t),c=tl(n);return{
privileged:i("privileged"),capAdd:l("cap_add"),capDrop:l("cap_drop"),securityOpt:s.list(e("security_opt"),t,u=>[el(u,s)]),readonlyRootfs:i("read_only"),mounts:nl(n),tmpfs:l("tmpfs"),volumesFrom:l("vol\
umes_from"),devices:s.list(e("devices"),t,u=>sl(u,s)),deviceCgroupRules:l("device_cgroup_rules"),networkMode:r("network_mode"),networks:rl(n),portBindings:s.list(e("ports"),t,u=>fr(u,s)),extraHosts:gr(
e("extra_hosts"),t,s),dns:l("dns"),links:l("links"),pidMode:r("pid"),ipcMode:r("ipc"),utsMode:r("uts"),usernsMode:r("userns_mode"),cgroupnsMode:r("cgroup"),cgroupParent:r("cgroup_parent"),groupAdd:l("\
group_add"),sysctls:il(e("sysctls"),t,s),ulimits:ol(e("ulimits"),t,s),memory:Sn(c("memory"),a("mem_limit"),s,wn),memorySwap:a("memswap_limit"),cpus:Sn(c("cpus"),o("cpus"),s,Ce),cpuQuota:o("cpu_quota"),
cpusetCpus:r("cpuset"),cpuShares:o("cpu_shares"),pidsLimit:Sn(c("pids"),o("pids_limit"),s,Ce),shmSize:a("shm_size"),oomKillDisable:i("oom_kill_disable"),oomScoreAdj:o("oom_score_adj"),restartPolicy:al(
n,r("restart","no")),logDriver:ll(n),runtime:r("runtime"),isolation:r("isolation"),init:i("init"),useApiSocket:i("use_api_socket")}}function el(n,e){let[t]=G(n);if(!t)return e.setting(n,"",n.at,a=>a);
let[s,r]=t,i=e.scalar(r),o={...r.at,end:Math.max(r.at.end,r.node.span.end)};return i&&!i.text.includes("\uFFFC")?N(`${s}: ${i.text}`,o,r.via):L(s,o,r.via)}var tl=({field:n,values:e})=>{let t=(r,i)=>r?.
node.kind==="map"?e.field(r.node,i,r.via):void 0,s=t(t(n("deploy"),"resources"),"limits");return r=>t(s,r)};function Sn(n,e,t,s){if(!n)return e;let r=t.setting(n,0,n.at,s);return r.state==="written"&&
r.value===0&&e.state==="written"?e:r}function nl({field:n,values:e,volumes:t,secrets:s,configs:r,at:i}){let o=e.list(n("volumes"),i,l=>hr(l,e,t)),a=[...vn(n("secrets"),s,e),...vn(n("configs"),r,e)];return a.
length===0||o.state==="unknown"?o:N([...o.value,...a],o.span,o.via)}function sl(n,e){if(n.node.kind==="map"){let{node:a,via:l}=n,c=e.setting(e.field(a,"source",l),"",a.span,d=>d),u=e.scalar(e.field(a,
"permissions",l))?.text??"rwm";return[N({pathOnHost:c,cgroupPermissions:u},a.span,l)]}let t=e.scalar(n);if(!t)return[];let[s="",...r]=t.text.split(":"),i=r.find(a=>/^[rwm]{1,3}$/.test(a))??"rwm",o=s.includes(
"\uFFFC")?L(t.raw,t.span,t.via):N(s,t.span,t.via);return[N({pathOnHost:o,cgroupPermissions:i},t.span,t.via)]}function rl({field:n,values:e,networks:t,at:s}){if(n("network_mode"))return E([],s);let r=n(
"networks"),i=(c,u)=>{let d=t&&e.field(t,c),p=w=>d?.node.kind==="map"?e.field(d.node,w,d.via):void 0,f=p("external"),g=f!==void 0&&(f.node.kind==="map"||Q(e.scalar(f)?.text??"")!==!1),h=e.scalar(p("na\
me"))?.text??(f?.node.kind==="map"?e.scalar(e.field(f.node,"name"))?.text:void 0)??c,m=p("driver_opts"),y=m?.node.kind==="map"?e.field(m.node,"com.docker.network.bridge.host_binding_ipv4",m.via):void 0;
return{name:g?h:c,external:g,internal:g?L("an external network",u):e.setting(p("internal"),!1,d?.at??u,Q),hostBinding:g?L("an external network",u):e.setting(y,"",u,w=>w)}},o=r===void 0?[]:r.node.kind===
"map"?G(r).map(([c,{at:u,via:d}])=>({name:c,span:u,via:d})):R(r).map(c=>({name:e.scalar(c)?.text??"\uFFFC",span:c.at,via:c.via})),a=r?.node.kind==="map"?[...r.node.entries].filter(([c])=>!o.some(u=>u.
name===c)).map(([c,u])=>({name:c,span:u.key.span,via:u.via})):[],l=[...o,...a];return l.length===0?E([E(i("default",s),s)],s):N(l.map(({name:c,span:u,via:d})=>c.includes("\uFFFC")?L(c,u,d):N(i(c,u),u,
d)),r?.node.span??s)}function gr(n,e,t){return n?.node.kind!=="map"?t.strings(n,e):N(G(n).map(([s,r])=>t.setting(r,"",r.at,i=>`${s}=${i}`)),n.node.span,n.via)}function il(n,e,t){let s=gr(n,e,t);return s.
state==="unknown"?s:{...s,value:s.value.map(r=>{if(r.state==="unknown")return r;let[i="",...o]=r.value.split("=");return{...r,value:{name:i,value:{...r,value:o.join("=")}}}})}}function ol(n,e,t){if(!n)
return E([],e);let s=r=>Ce(t.scalar(r)?.text??"")??null;return N(G(n).map(([r,i])=>{let o=a=>i.node.kind==="map"?s(t.field(i.node,a,i.via)):s(i);return N({name:r,soft:o("soft"),hard:o("hard")},i.node.
span,i.via)}),n.node.span,n.via)}function al({field:n,values:e,at:t},s){let r=n("deploy"),i=r?.node.kind==="map"?e.field(r.node,"restart_policy",r.via):void 0;return i?.node.kind!=="map"?s:e.setting(e.
field(i.node,"condition",i.via),"any",i.at??t,o=>o)}function ll({field:n,values:e,at:t}){let s=n("logging");return e.setting(s?.node.kind==="map"?e.field(s.node,"driver",s.via):void 0,"",t,r=>r)}function yr({source:n}){return[".env.example",".env.sample",".env.template",".env.dist",".env.default","env.example","example.env","sample.env"].map(e=>z(be(n.path),e))}function br(n){let e=[],t="",s=!1,r="";for(let i=0;i<n.length;i+=1){let o=n[i];o==="\\"&&r!=="'"?(t+=n[++i]??"",s=!0):r?o===r?r="":t+=o:o==="'"||o==='"'?(r=o,s=!0):/\s/.test(o)?(s&&e.push(t),t="",s=!1):
(t+=o,s=!0)}return s&&e.push(t),e}function wr(n,e){let t=new Me(ft(n,e)),s=ul(n),r=/(?:^|[._/-])(?:dev|devel|development|local|tests?|testing|debug|ci|e2e|examples?|demo|samples?)(?:[._/-]|$)/i.test(n.source.path);return Sr(n,t).map(i=>({
...pl(i,n),stack:s,development:r}))}function vr(n,e){if(n.source.alone||n.skipped)return[];let t=be(n.source.path),s=[z(t,".env"),...yr(n)].map(r=>({path:r,role:"env"}));for(let r of Sr(n,new Me(ft(n,
e)))){let i=xr(r,t);!i?.dockerfile||i.context===null||s.push({path:i.dockerfile,role:"dockerfile"},{path:`${i.dockerfile}.dockerignore`,role:"dockerignore"},{path:z(i.context,".dockerignore"),role:"do\
ckerignore"},{path:i.context||".",role:"context"})}return s}function Sr({roots:n},e){return n.flatMap(t=>{let s=e.field(t,"services");if(s?.node.kind!=="map")return[];let r=o=>{let a=e.field(t,o)?.node;
return a?.kind==="map"?a:void 0},i={values:e,networks:r("networks"),volumes:r("volumes"),secrets:r("secrets"),configs:r("configs")};return G(s).flatMap(([o,{node:a,via:l,at:c}])=>a.kind!=="map"||a.entries.
has("provider")?[]:[{...i,name:o,map:a,at:c,field:u=>e.field(a,u,l)}])})}var cl=["build","extends","volumes_from","mem_limit","memswap_limit","cpu_quota","cpu_shares","cpuset"],dl=["replicas","placeme\
nt","mode","update_config","rollback_config","endpoint_mode"];function ul({roots:n}){let e=n.flatMap(s=>{let r=s.entries.get("services")?.value;return r?.kind==="map"?[...r.entries.values()].flatMap(({
value:i})=>i.kind==="map"?[i]:[]):[]});return e.some(s=>{let r=s.entries.get("deploy")?.value;return r?.kind==="map"&&dl.some(i=>r.entries.has(i))})&&!e.some(s=>cl.some(r=>s.entries.has(r)))}function pl(n,e){
let{name:t,at:s,field:r,values:i}=n,o=xr(n,be(e.source.path)),a=gt(r("image"),i),l=o?null:a,c=l&&l.state!=="unknown"?ar(l.value):void 0,u=l&&l.state!=="unknown"?lr(l.value):void 0,d=o?"the image that \
is built":"the image",p=i.scalar(r("user"))?.text===""?void 0:r("user"),f={ref:l,user:i.setting(p,c?c.user:"",s,y=>y),env:yt(r("environment"),s,i),exposedPorts:E([],s),entrypoint:kr(r("entrypoint"),i)??
bn(o?void 0:u?.entrypoint,`entrypoint of ${d}`,s),cmd:kr(r("command"),i)??(r("entrypoint")?E(null,s):bn(o?void 0:u?.cmd,`command of ${d}`,s)),healthcheck:ml(r("healthcheck"),i)??(c&&!c.healthcheck?E(null,
s):L(`the health check of ${d}`,s)),labels:yt(r("labels"),s,i),volumes:E([],s),workingDir:i.setting(r("working_dir"),"",s,y=>y),stopSignal:i.setting(r("stop_signal"),"",s,y=>y)},g=p||c?f.user:L(`the u\
ser of ${d}`,s),h=r("working_dir")?f.workingDir:L(`the working directory of ${d}`,s),m=i.scalar(r("platform"))?.text??"";return{path:["services",t],dialect:"compose",span:s,ships:!0,image:{...f,user:g,
workingDir:h},...c?{base:c}:{},...u?{contents:u}:{},references:hl(n,l),...o?{build:o}:{},windows:/^windows/i.test(m)||/windows|nanoserver|servercore/i.test(l&&l.state!=="unknown"?l.value.text:""),dropsRoot:c?.
drops===!0&&!r("entrypoint")&&!p,host:mr(n)}}function gt(n,e){let t=e.scalar(n);return t?N(kn(t.text,t.raw),t.span,t.via):null}function hl({field:n,values:e},t){let s=t?[{role:"image",ref:t}]:[],r=n("\
pre_start");for(let l of r?R(r):[]){let c=l.node.kind==="map"?gt(e.field(l.node,"image",l.via),e):null;c&&s.push({role:"image",ref:c})}let i=n("build"),o=i?.node.kind==="map"?e.field(i.node,"additiona\
l_contexts",i.via):void 0;if(o)for(let l of o.node.kind==="map"?G(o).map(([,c])=>c):R(o)){let c=e.scalar(l),u=c&&/(?:^|=)docker-image:\/\/(.*)$/.exec(c.text)?.[1];c&&u&&s.push({role:"additional-contex\
t",ref:N(kn(u,u),c.span,c.via)})}let a=n("volumes");for(let l of a?R(a):[]){if(l.node.kind!=="map"||e.scalar(e.field(l.node,"type"))?.text!=="image")continue;let c=gt(e.field(l.node,"source",l.via),e);
c&&s.push({role:"volume",ref:c})}return s}var fl=/^(?:https?:|git:|git@|ssh:|github\.com\/|oci:|docker-image:)|:\/\//;function xr({field:n,values:e,at:t},s){let r=n("build");if(!r)return;let i={value:"\
build",span:r.at},o=gt(n("image"),e),a=o&&o.state!=="unknown"?o.value:null,l=E([],t),c=k=>k===void 0||k.includes("\uFFFC")||fl.test(k)||k.startsWith("~")?null:z(s,k);if(r.node.kind!=="map"){let k=c(e.
scalar(r)?.text);return{context:k,dockerfile:k===null?null:z(k,"Dockerfile"),target:null,args:l,contexts:[],at:i,names:a}}let{node:u,via:d}=r,p=k=>e.field(u,k,d),f=c(e.scalar(p("context"))?.text??"."),
g=e.scalar(p("dockerfile"))?.text??"Dockerfile",h=f===null||p("dockerfile_inline")||g.includes("\uFFFC")?null:z(f,g),m=p("target")?e.setting(p("target"),"",t,k=>k):null,y=yt(p("additional_contexts"),t,
e),w=y.state==="unknown"?[]:y.value.flatMap(k=>k.state==="unknown"?[]:[k.value.name]);return{context:f,dockerfile:h,target:m,args:yt(p("args"),t,e),contexts:w,at:i,names:a}}function yt(n,e,t){if(!n)return E(
[],e);if(n.node.kind==="map"){let s=[...n.node.entries].filter(([,{value:r}])=>r.tag!=="!reset");return N(s.map(([r,i])=>{let o=t.field(n.node,r,n.via),a=o?t.setting(o,"",o.at,c=>c):null,l={...i.key.span,
end:Math.max(i.key.span.end,o?.node.span.end??0)};return N({name:r,value:a,literal:t.literal(o)},l,o?.via??n.via)}),n.node.span,n.via)}return t.list(n,e,s=>{let r=t.scalar(s);if(!r)return[];let i=r.raw.
indexOf("="),o=i<0?r.raw:r.raw.slice(0,i),a=r.text.slice(r.text.indexOf("=")+1),l=gl(r,i),c=i<0?null:a.includes("\uFFFC")?L(r.raw.slice(i+1),l,r.via):N(a,l,r.via);return[N({name:o,value:c,literal:t.literal(
s).replace(/^[^=]*=?/,"")},r.span,r.via)]})}function kr(n,e){if(!n)return;let{span:t}=n.node;if(n.node.kind==="list"){let i=R(n).map(o=>e.setting(o,"",o.at,a=>a));return N(i.length?{form:"exec",words:i}:
null,t,n.via)}let s=e.scalar(n);if(!s)return;let r=br(s.text).map(i=>i.includes("\uFFFC")?L(i.replaceAll("\uFFFC","$"),t,s.via):N(i,t,s.via));return N(r.length?{form:"exec",words:r}:null,t,s.via)}function ml(n,e){
if(n?.node.kind!=="map")return;let{node:t,via:s}=n,r=e.field(t,"disable",s);if(r&&Q(e.scalar(r)?.text??"")!==!1)return N({test:null},r.at,s);let i=e.field(t,"test",s);if(!i)return;let o=R(i).map(u=>e.
setting(u,"",u.at,d=>d)),[a]=o,l=a?.state==="written"?a.value:"";if(i.node.kind==="list"&&l==="NONE")return N({test:null},i.node.span,i.via);let c=i.node.kind==="scalar"||l==="CMD-SHELL";return N({test:{
form:c?"shell":"exec",words:i.node.kind==="list"?o.slice(1):o}},i.node.span,i.via)}var gl=({span:n,raw:e},t)=>{let s=n.end-n.start-e.length;return t<0?n:{...n,start:Math.min(n.end,n.start+t+1+(s>0?1:0))}};var B=Ea(ha(),1);var Up=/^#\s*seaworthy:\s*ignore(?:\[([^\]]*)\])?\s*(.*)$/;function fa(n,e){let t=n.map(r=>[r,0]).reverse(),s=r=>{for(let i of Array.isArray(r)?r:[])i.type==="comment"&&e?.push(i)};for(let r=t.pop();r;r=
t.pop()){let[i,o]=r;if(o>100)return i.offset;if(i.type==="comment"&&e?.push(i),e)for(let a of[i.start,i.end])s(a);if(i.value?.type&&t.push([i.value,o]),i.items)for(let a=i.items.length-1;a>=0;a-=1){let l=i.
items[a];if(l){if(e)for(let c of[l.start,l.sep])s(c);l.value&&t.push([l.value,o+1]),l.key&&t.push([l.key,o+1])}}}}function ma(n,e){let t=Up.exec(n.source??"");if(!t)return[];let{text:s,path:r}=e,i=s.lastIndexOf(
`
`,n.offset-1)+1,o=u=>{let d=s.indexOf(`
`,u);return d<0?s.length:d},a=i;if(s.slice(i,n.offset).trim()==="")for(a=o(n.offset)+1;a<s.length&&/^[ \t]*(?:#[^\n]*)?\r?(?:\n|$)/.test(s.slice(a,o(a)+1));)a=o(a)+1;let l=(t[1]??"").split(",").map(u=>u.
trim()).filter(Boolean),c={file:r,start:n.offset,end:n.offset+(n.source?.length??0)};return[{rules:l,reason:(t[2]??"").trim(),span:c,covers:{file:r,start:Math.min(a,s.length),end:o(Math.min(a,s.length))}}]}var yn=1e5;function ga(n){let e=[...new B.Parser().parse(n.text)],t=[],s=fa(e,n.text.includes("seaworthy:")?t:void 0),r=t.flatMap(l=>ma(l,n));if(s!==void 0){let l={file:n.path,start:s,end:Math.min(s+1,
n.text.length)};return{roots:[],suppressions:r,faults:[{kind:"broken",span:l,message:`the nesting is deeper than ${100} levels`}]}}let i=new B.Composer({merge:!1,uniqueKeys:!1,logLevel:"silent",strict:!0,
keepSourceTokens:!1}),o=[],a=[];for(let l of i.compose(e)){for(let c of l.errors){let u=Math.min(c.pos[0],n.text.length);o.push({kind:"broken",span:{file:n.path,start:u,end:Math.max(u,Math.min(c.pos[1],
n.text.length))},message:zp(c.message)})}l.contents&&a.push(new sr(n,o).root(l.contents))}return{roots:a,faults:o,suppressions:r}}var zp=n=>{let[e=""]=n.split(`
`),t=e.replace(/ at line \d+, column \d+:?$/,"").trim();return t.charAt(0).toLowerCase()+t.slice(1)},sr=class{#t;#d;#u=new Map;#o=new Set;#a=new Map;#s=new Map;#r=!1;#p=0;#h=0;constructor(e,t){this.#t=
e,this.#d=t}root(e){let t=this.#c(e);return(this.#a.get(t)??0)-this.#p>yn&&!this.#r?(this.#r=!0,this.#e(t.span,`the aliases expand to more than ${yn.toLocaleString("en")} values, and Compose gives up`),
this.#n(t.span)):t}#l(e){let[t=0,s=t]=e?.range??[],r=s;for(;r>t&&/\s/.test(this.#t.text[r-1]);)r-=1;return{file:this.#t.path,start:t,end:r}}#e(e,t){this.#d.push({kind:"broken",span:e,message:t})}#n=e=>({
kind:"scalar",value:null,text:"",quoted:!1,span:e});#c(e){let t=this.#u.get(e);if(t)return t;this.#o.add(e);let s=this.#m(e);return this.#o.delete(e),this.#u.set(e,s),s}#f(e){let t=e.anchor;if(!(0,B.isAlias)(
e))return t&&this.#s.set(t,e),{value:this.#c(e),via:[]};let s=this.#l(e),r=this.#s.get(e.source);return r?this.#o.has(r)?(this.#e(s,`the alias *${e.source.slice(0,60)} stands inside what it repeats`),
{value:this.#n(s),via:[]}):{value:this.#c(r),via:[{how:"alias",span:s}]}:(this.#e(s,`there is no anchor &${e.source.slice(0,60)} above this alias`),{value:this.#n(s),via:[]})}#m(e){let t=this.#l(e),s=e.
tag?.startsWith("!")&&e.tag!=="!"?{tag:e.tag}:{};if((0,B.isMap)(e))return this.#g(e,t,s);if((0,B.isSeq)(e)){let c=e.items.map(d=>d?this.#f(d):{value:this.#n(t),via:[]}),u={kind:"list",items:c,span:t,flow:e.
flow===!0,...s};return this.#i(u,c.map(({value:d})=>d))}if(!(0,B.isScalar)(e))return this.#i(this.#n(t),[]);let{value:r,source:i}=e,o=e.type==="PLAIN",a=typeof r=="string"||typeof r=="number"||typeof r==
"boolean"?r:r==null?null:String(r),l=o&&i!==void 0?i:a===null?"":String(a);return this.#i({kind:"scalar",value:a,text:l,quoted:!o,span:t,...s},[])}#i(e,t){this.#p+=1;let s=1;for(let r of t)s=Math.min(
Number.MAX_SAFE_INTEGER,s+(this.#a.get(r)??1));return this.#a.set(e,s),e}#g(e,t,s){let r=new Map,i=[];for(let{key:a,value:l}of e.items){let c=this.#l(a),u=a&&(0,B.isAlias)(a)?this.#s.get(a.source):a;if(!u||
!(0,B.isScalar)(u)){a&&this.#e(c,"a key is a plain text here, not a list or a mapping");continue}let d=u.anchor;d&&this.#s.set(d,u);let p=String(u.source??u.value??""),f=l?this.#f(l):{value:this.#n({...c,
start:c.end}),via:[]};p==="<<"&&u.type==="PLAIN"?(i.length&&this.#e(c,"the merge key << stands here twice: write one with a list"),i.push({...f,key:c})):r.has(p)?this.#e(c,`the key ${JSON.stringify(p.
slice(0,60))} stands here twice`):r.set(p,{key:{value:p,span:c},...f})}for(let a of i)this.#y(r,a);let o={kind:"map",entries:r,span:t,flow:e.flow===!0,...s};return this.#i(o,[...r.values()].map(({value:a})=>a))}#y(e,{
value:t,via:s,key:r}){let i=t.kind==="list"?t.items:[{value:t,via:s}];for(let o of i){if(o.value.kind!=="map"){this.#e(r,"<< merges mappings only");continue}let a={how:"merge",span:o.via[0]?.span??r};
if(this.#h+=o.value.entries.size,this.#h>yn){this.#r||this.#e(r,`the merge keys bring in more than ${yn.toLocaleString("en")} values, and Compose gives up`),this.#r=!0;return}for(let[l,c]of o.value.entries)
e.has(l)||e.set(l,{...c,via:[a,...c.via].slice(0,8)})}}};function ya(n,e){let t=n.toLowerCase().slice(0,64),s;if(t.length>=4){for(let i of e)if(i.toLowerCase().startsWith(t))return i}let r=Math.max(1,Math.floor(t.length/3))+1;for(let i of e){let o=Jp(t,i.toLowerCase(),
r);o<r&&(s=i,r=o)}return s}function Jp(n,e,t){if(Math.abs(n.length-e.length)>=t)return t;let s=[],r=Array.from({length:e.length+1},(i,o)=>o);for(let i=1;i<=n.length;i+=1){let o=[i];for(let a=1;a<=e.length;a+=
1){let l=n[i-1]===e[a-1]?0:1,c=Math.min(r[a]+1,o[a-1]+1,r[a-1]+l);i>1&&a>1&&n[i-1]===e[a-2]&&n[i-2]===e[a-1]&&(c=Math.min(c,s[a-2]+1)),o.push(c)}s=r,r=o}return r[e.length]}var Hp={version:"s",name:"s",include:"l",services:"m",networks:"m",volumes:"m",secrets:"m",configs:"m",models:"m"},Wp={annotations:"ml",attach:"b",build:"sm",blkio_config:"m",cap_add:"l/s",cap_drop:"l\
/s",cgroup:"s",cgroup_parent:"s",command:"sl",configs:"l",container_name:"s",cpu_count:"n",cpu_percent:"n",cpu_period:"n",cpu_quota:"n",cpu_rt_period:"n",cpu_rt_runtime:"n",cpu_shares:"n",cpus:"n",cpuset:"\
s",credential_spec:"m",depends_on:"lm/s",deploy:"m",develop:"m",device_cgroup_rules:"l/s",devices:"l/sm",dns:"sl",dns_opt:"l",dns_search:"sl",domainname:"s",entrypoint:"sl",env_file:"sl/sm",environment:"\
ml/s",expose:"l/s",extends:"sm",external_links:"l",extra_hosts:"lm",gpus:"sl",group_add:"l",healthcheck:"m",hostname:"s",image:"s",init:"b",ipc:"s",isolation:"s",label_file:"sl",labels:"ml/s",links:"l",
logging:"m",mac_address:"s",mem_limit:"s",mem_reservation:"s",mem_swappiness:"n",memswap_limit:"s",models:"lm",network_mode:"s",networks:"lm/s",oom_kill_disable:"b",oom_score_adj:"n",pid:"s",pids_limit:"\
n",platform:"s",ports:"l/sm",post_start:"l",pre_start:"l",pre_stop:"l",privileged:"b",profiles:"l",provider:"m",pull_policy:"s",pull_refresh_after:"s",read_only:"b",restart:"s",runtime:"s",scale:"n",secrets:"\
l/sm",security_opt:"l",shm_size:"s",stdin_open:"b",stop_grace_period:"s",stop_signal:"s",storage_opt:"m",sysctls:"ml",tmpfs:"sl",tty:"b",ulimits:"m",use_api_socket:"b",user:"s",userns_mode:"s",uts:"s",
volumes:"l/sm",volumes_from:"l",working_dir:"s"},Gp={additional_contexts:"ml",args:"ml",cache_from:"l",cache_to:"l",context:"s",dockerfile:"s",dockerfile_inline:"s",entitlements:"l",extra_hosts:"ml",isolation:"\
s",labels:"ml",network:"s",no_cache:"b",no_cache_filter:"sl",platforms:"l",privileged:"b",provenance:"s",pull:"b",sbom:"s",secrets:"l",shm_size:"s",ssh:"mls",tags:"l",target:"s",ulimits:"m"},Qp={disable:"\
b",interval:"s",retries:"n",start_interval:"s",start_period:"s",test:"sl",timeout:"s"},Xp={endpoint_mode:"s",labels:"ml",mode:"s",placement:"m",replicas:"n",resources:"m",restart_policy:"m",rollback_config:"\
m",update_config:"m"},Zp={attachable:"b",driver:"s",driver_opts:"m",enable_ipv4:"b",enable_ipv6:"b",external:"bm",internal:"b",ipam:"m",labels:"ml",name:"s"},eh={driver:"s",driver_opts:"m",external:"b\
m",labels:"ml",name:"s"},th={limits:"m",reservations:"m"},nh={cpus:"n",memory:"s",pids:"n"},sh={build:Gp,healthcheck:Qp,deploy:Xp},ba={s:"a text",n:"a number",b:"true or false",l:"a list",m:"a mapping"};
function va(n){let e=[];Le(n,Hp,"the project",e);for(let[s,r,i]of[["networks",Zp,"a network"],["volumes",eh,"a volume"]])for(let{value:o}of dt(n,s)?.entries.values()??[])o.kind==="map"&&Le(o,r,i,e);let t=dt(
n,"services");if(!t)return ka(e);for(let[s,r]of t.entries){let{value:i}=r;if(i.kind!=="map"){(i.kind!=="scalar"||i.value!==null||!i.tag)&&e.push(Sa(r,i,`service ${JSON.stringify(s.slice(0,60))} is a m\
apping`));continue}Le(i,Wp,"a service",e);for(let[l,c]of Object.entries(sh)){let u=i.entries.get(l)?.value;u?.kind==="map"&&Le(u,c,l,e)}let o=dt(dt(i,"deploy"),"resources");o&&Le(o,th,"resources",e);let a=dt(
o,"limits");a&&Le(a,nh,"limits",e)}return ka(e)}var dt=(n,e)=>{let t=n?.entries.get(e)?.value;return t?.kind==="map"?t:void 0},ka=n=>[...new Map(n.map(e=>[`${e.span.start} ${e.message}`,e])).values()];
function Le(n,e,t,s){for(let[r,i]of n.entries){if(r.startsWith("x-"))continue;let o=Object.hasOwn(e,r)?e[r]:void 0;if(o===void 0){let a=ya(r.replaceAll("-","_"),Object.keys(e))??rh(r,e);s.push({kind:"\
broken",span:i.key.span,message:`${t} has no key ${JSON.stringify(r.slice(0,60))}${a?`, did you mean ${JSON.stringify(a)}?`:""}`,...a&&!n.entries.has(a)?{fix:{title:`rename it to ${a}`,safety:"unsafe",
edits:[{span:i.key.span,text:a}]}}:{}})}else s.push(...ih(r,i,o))}}var rh=(n,e)=>{let t=s=>s.toLowerCase().replace(/[_-]/g,"").replace(/s$/,"");return Object.keys(e).find(s=>t(s)===t(n))},Sa=({key:n},e,t)=>({
kind:"broken",span:e.span.end>e.span.start&&e.kind==="scalar"?e.span:n.span,message:t});function ih(n,e,t){let{value:s}=e;if(s.tag==="!reset"||s.kind==="scalar"&&s.value===null)return[];let[r="",i]=t.
split("/"),o=[...r].map(a=>ba[a]).join(" or ");return wa(s,r)?s.kind!=="list"||!i?[]:s.items.filter(({value:a})=>!wa(a,i)&&!(a.kind==="scalar"&&a.value===null&&a.tag)).map(({value:a})=>({kind:"broken",
span:a.span,message:`an item of ${n} is ${[...i].map(l=>ba[l]).join(" or ")}`})):[Sa(e,s,`${n} is ${o}`)]}function wa(n,e){return n.kind==="list"?e.includes("l"):n.kind==="map"?e.includes("m"):e.includes(
"s")?n.value!==null:n.text.includes("$")?e.includes("n")||e.includes("b"):e.includes("b")?/^(?:true|false|y|yes|on|n|no|off)$/i.test(n.text):e.includes("n")&&/^[+-]?[\d._]+(?:e[+-]?\d+)?$/i.test(n.text.
trim())}function xa(n){let e={dialect:"compose",source:n,roots:[],faults:[],suppressions:[]};if(ah(n.text))return{...e,skipped:"it is a template, and only what it generates can be judged"};let t=ga(n),s=t.roots.
filter(o=>o.kind==="map"),r=s.some(({entries:o})=>oh.some(a=>o.has(a))),i=[...t.faults];if(r)for(let o of s)for(let a of[...va(o),...ch(o,n)])i.push(a);else if(i.length===0){let o=s.flatMap(({entries:a})=>[
...a.values()]).find(({value:a})=>a.kind==="map"&&(a.entries.has("image")||a.entries.has("build")));if(!o)return{...e,skipped:"it describes no services"};i.push({kind:"broken",span:o.key.span,message:"\
services stand under a top-level services key; Compose no longer reads files without one"})}return{...e,roots:s,faults:i,suppressions:t.suppressions}}var oh=["services","include","networks","volumes",
"secrets","configs","models"],ah=n=>(n.includes("{{")||n.includes("{%")||n.includes("<%"))&&/^[ \t]*(?:-[ \t]+)?(?:[\w.-]+:[ \t]*)?(?:\{\{|\{%|<%)/m.test(n),lh=new Map;function ch(n,{text:e}){let t=[],
s=new Set,r=[...n.entries].filter(([i])=>!i.startsWith("x-")).map(([,{value:i}])=>i);for(let i=r.pop();i;i=r.pop())if(!s.has(i))if(s.add(i),i.kind==="map")for(let{value:o}of i.entries.values())r.push(
o);else if(i.kind==="list")for(let{value:o}of i.items)r.push(o);else{let o=i.text.includes("${")?ke(i.text,lh).fault:void 0;if(!o)continue;let a=e.slice(i.span.start,i.span.end).indexOf(i.text),l=a<0?
i.span:{...i.span,start:i.span.start+a+o.start,end:i.span.start+a+o.end};t.push({kind:"broken",span:l,message:"Compose cannot read this variable: write ${NAME}, ${NAME:-default} or ${NAME:?message}, a\
nd $$ for a dollar"})}return t}0&&(module.exports={composeReferences,lowerCompose,readCompose});
