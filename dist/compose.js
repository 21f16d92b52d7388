const __here=require("node:url").pathToFileURL(__filename).href;
"use strict";var Vd=Object.create;var Us=Object.defineProperty;var Hd=Object.getOwnPropertyDescriptor;var Jd=Object.getOwnPropertyNames;var Wd=Object.getPrototypeOf,Gd=Object.prototype.hasOwnProperty;var _=(e,r)=>()=>{try{return r||e((r={exports:{}}).exports,r),r.exports}catch(s){throw r=0,s}},Zd=(e,r)=>{for(var s in r)Us(e,s,{get:r[s],enumerable:!0})},Sl=(e,r,s,o)=>{if(r&&typeof r=="object"||typeof r==
"function")for(let a of Jd(r))!Gd.call(e,a)&&a!==s&&Us(e,a,{get:()=>r[a],enumerable:!(o=Hd(r,a))||o.enumerable});return e};var jl=(e,r,s)=>(s=e!=null?Vd(Wd(e)):{},Sl(r||!e||!e.__esModule?Us(s,"default",{value:e,enumerable:!0}):s,e)),Qd=e=>Sl(Us({},"__esModule",{value:!0}),e);var q=_(te=>{"use strict";var Fo=Symbol.for("yaml.alias"),Fp=Symbol.for("yaml.document"),di=Symbol.for("yaml.map"),Rp=Symbol.for("yaml.pair"),Ro=Symbol.for("yaml.scalar"),fi=Symbol.for("yaml.seq"),Ye=Symbol.
for("yaml.node.type"),Qy=e=>!!e&&typeof e=="object"&&e[Ye]===Fo,Xy=e=>!!e&&typeof e=="object"&&e[Ye]===Fp,eh=e=>!!e&&typeof e=="object"&&e[Ye]===di,th=e=>!!e&&typeof e=="object"&&e[Ye]===Rp,Bp=e=>!!e&&
typeof e=="object"&&e[Ye]===Ro,rh=e=>!!e&&typeof e=="object"&&e[Ye]===fi;function Kp(e){if(e&&typeof e=="object")switch(e[Ye]){case di:case fi:return!0}return!1}function nh(e){if(e&&typeof e=="object")
switch(e[Ye]){case Fo:case di:case Ro:case fi:return!0}return!1}var sh=e=>(Bp(e)||Kp(e))&&!!e.anchor;te.ALIAS=Fo;te.DOC=Fp;te.MAP=di;te.NODE_TYPE=Ye;te.PAIR=Rp;te.SCALAR=Ro;te.SEQ=fi;te.hasAnchor=sh;te.
isAlias=Qy;te.isCollection=Kp;te.isDocument=Xy;te.isMap=eh;te.isNode=nh;te.isPair=th;te.isScalar=Bp;te.isSeq=rh});var ys=_(Bo=>{"use strict";var J=q(),le=Symbol("break visit"),zp=Symbol("skip children"),Pe=Symbol("remove node");function mi(e,r){let s=Up(r);J.isDocument(e)?zn(null,e.contents,s,Object.freeze([e]))===
Pe&&(e.contents=null):zn(null,e,s,Object.freeze([]))}mi.BREAK=le;mi.SKIP=zp;mi.REMOVE=Pe;function zn(e,r,s,o){let a=Vp(e,r,s,o);if(J.isNode(a)||J.isPair(a))return Hp(e,o,a),zn(e,a,s,o);if(typeof a!="s\
ymbol"){if(J.isCollection(r)){o=Object.freeze(o.concat(r));for(let l=0;l<r.items.length;++l){let t=zn(l,r.items[l],s,o);if(typeof t=="number")l=t-1;else{if(t===le)return le;t===Pe&&(r.items.splice(l,1),
l-=1)}}}else if(J.isPair(r)){o=Object.freeze(o.concat(r));let l=zn("key",r.key,s,o);if(l===le)return le;l===Pe&&(r.key=null);let t=zn("value",r.value,s,o);if(t===le)return le;t===Pe&&(r.value=null)}}return a}
async function yi(e,r){let s=Up(r);J.isDocument(e)?await Un(null,e.contents,s,Object.freeze([e]))===Pe&&(e.contents=null):await Un(null,e,s,Object.freeze([]))}yi.BREAK=le;yi.SKIP=zp;yi.REMOVE=Pe;async function Un(e,r,s,o){
let a=await Vp(e,r,s,o);if(J.isNode(a)||J.isPair(a))return Hp(e,o,a),Un(e,a,s,o);if(typeof a!="symbol"){if(J.isCollection(r)){o=Object.freeze(o.concat(r));for(let l=0;l<r.items.length;++l){let t=await Un(
l,r.items[l],s,o);if(typeof t=="number")l=t-1;else{if(t===le)return le;t===Pe&&(r.items.splice(l,1),l-=1)}}}else if(J.isPair(r)){o=Object.freeze(o.concat(r));let l=await Un("key",r.key,s,o);if(l===le)
return le;l===Pe&&(r.key=null);let t=await Un("value",r.value,s,o);if(t===le)return le;t===Pe&&(r.value=null)}}return a}function Up(e){return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.
assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function Vp(e,r,s,o){if(typeof s=="fu\
nction")return s(e,r,o);if(J.isMap(r))return s.Map?.(e,r,o);if(J.isSeq(r))return s.Seq?.(e,r,o);if(J.isPair(r))return s.Pair?.(e,r,o);if(J.isScalar(r))return s.Scalar?.(e,r,o);if(J.isAlias(r))return s.
Alias?.(e,r,o)}function Hp(e,r,s){let o=r[r.length-1];if(J.isCollection(o))o.items[e]=s;else if(J.isPair(o))e==="key"?o.key=s:o.value=s;else if(J.isDocument(o))o.contents=s;else{let a=J.isAlias(o)?"al\
ias":"scalar";throw new Error(`Cannot replace node with ${a} parent`)}}Bo.visit=mi;Bo.visitAsync=yi});var Ko=_(Wp=>{"use strict";var Jp=q(),ih=ys(),oh={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},ah=e=>e.replace(/[!,[\]{}]/g,r=>oh[r]),hs=class e{constructor(r,s){this.docStart=null,this.
docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,r),this.tags=Object.assign({},e.defaultTags,s)}clone(){let r=new e(this.yaml,this.tags);return r.docStart=this.docStart,r}atDocument(){let r=new e(this.
yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.
defaultTags);break}return r}add(r,s){this.atNextDocument&&(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let o=r.trim().split(
/[ \t]+/),a=o.shift();switch(a){case"%TAG":{if(o.length!==2&&(s(0,"%TAG directive should contain exactly two parts"),o.length<2))return!1;let[l,t]=o;return this.tags[l]=t,!0}case"%YAML":{if(this.yaml.
explicit=!0,o.length!==1)return s(0,"%YAML directive should contain exactly one part"),!1;let[l]=o;if(l==="1.1"||l==="1.2")return this.yaml.version=l,!0;{let t=/^\d+\.\d+$/.test(l);return s(6,`Unsuppo\
rted YAML version ${l}`,t),!1}}default:return s(0,`Unknown directive ${a}`,!0),!1}}tagName(r,s){if(r==="!")return"!";if(r[0]!=="!")return s(`Not a valid tag: ${r}`),null;if(r[1]==="<"){let t=r.slice(2,
-1);return t==="!"||t==="!!"?(s(`Verbatim tags aren't resolved, so ${r} is invalid.`),null):(r[r.length-1]!==">"&&s("Verbatim tags must end with a >"),t)}let[,o,a]=r.match(/^(.*!)([^!]*)$/s);a||s(`The\
 ${r} tag has no suffix`);let l=this.tags[o];if(l)try{return l+decodeURIComponent(a)}catch(t){return s(String(t)),null}return o==="!"?r:(s(`Could not resolve tag: ${r}`),null)}tagString(r){for(let[s,o]of Object.
entries(this.tags))if(r.startsWith(o))return s+ah(r.substring(o.length));return r[0]==="!"?r:`!<${r}>`}toString(r){let s=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],o=Object.entries(this.
tags),a;if(r&&o.length>0&&Jp.isNode(r.contents)){let l={};ih.visit(r.contents,(t,i)=>{Jp.isNode(i)&&i.tag&&(l[i.tag]=!0)}),a=Object.keys(l)}else a=[];for(let[l,t]of o)l==="!!"&&t==="tag:yaml.org,2002:"||
(!r||a.some(i=>i.startsWith(t)))&&s.push(`%TAG ${l} ${t}`);return s.join(`
`)}};hs.defaultYaml={explicit:!1,version:"1.2"};hs.defaultTags={"!!":"tag:yaml.org,2002:"};Wp.Directives=hs});var hi=_(gs=>{"use strict";var Gp=q(),lh=ys();function ph(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let s=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(s)}
return!0}function Zp(e){let r=new Set;return lh.visit(e,{Value(s,o){o.anchor&&r.add(o.anchor)}}),r}function Qp(e,r){for(let s=1;;++s){let o=`${e}${s}`;if(!r.has(o))return o}}function ch(e,r){let s=[],
o=new Map,a=null;return{onAnchor:l=>{s.push(l),a??(a=Zp(e));let t=Qp(r,a);return a.add(t),t},setAnchors:()=>{for(let l of s){let t=o.get(l);if(typeof t=="object"&&t.anchor&&(Gp.isScalar(t.node)||Gp.isCollection(
t.node)))t.node.anchor=t.anchor;else{let i=new Error("Failed to resolve repeated object (this should not happen)");throw i.source=l,i}}},sourceObjects:o}}gs.anchorIsValid=ph;gs.anchorNames=Zp;gs.createNodeAnchors=
ch;gs.findNewAnchor=Qp});var zo=_(Xp=>{"use strict";function bs(e,r,s,o){if(o&&typeof o=="object")if(Array.isArray(o))for(let a=0,l=o.length;a<l;++a){let t=o[a],i=bs(e,o,String(a),t);i===void 0?delete o[a]:i!==t&&(o[a]=i)}else if(o instanceof
Map)for(let a of Array.from(o.keys())){let l=o.get(a),t=bs(e,o,a,l);t===void 0?o.delete(a):t!==l&&o.set(a,t)}else if(o instanceof Set)for(let a of Array.from(o)){let l=bs(e,o,a,a);l===void 0?o.delete(
a):l!==a&&(o.delete(a),o.add(l))}else for(let[a,l]of Object.entries(o)){let t=bs(e,o,a,l);t===void 0?delete o[a]:t!==l&&(o[a]=t)}return e.call(r,s,o)}Xp.applyReviver=bs});var Je=_(tc=>{"use strict";var uh=q();function ec(e,r,s){if(Array.isArray(e))return e.map((o,a)=>ec(o,String(a),s));if(e&&typeof e.toJSON=="function"){if(!s||!uh.hasAnchor(e))return e.toJSON(r,s);let o={
aliasCount:0,count:1,res:void 0};s.anchors.set(e,o),s.onCreate=l=>{o.res=l,delete s.onCreate};let a=e.toJSON(r,s);return s.onCreate&&s.onCreate(a),a}return typeof e=="bigint"&&!s?.keep?Number(e):e}tc.
toJS=ec});var gi=_(nc=>{"use strict";var dh=zo(),rc=q(),fh=Je(),Uo=class{constructor(r){Object.defineProperty(this,rc.NODE_TYPE,{value:r})}clone(){let r=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return this.range&&(r.range=this.range.slice()),r}toJS(r,{mapAsMap:s,maxAliasCount:o,onAnchor:a,reviver:l}={}){if(!rc.isDocument(r))throw new TypeError("A document argument is required");let t={
anchors:new Map,doc:r,keep:!0,mapAsMap:s===!0,mapKeyWarned:!1,maxAliasCount:typeof o=="number"?o:100},i=fh.toJS(this,"",t);if(typeof a=="function")for(let{count:p,res:n}of t.anchors.values())a(n,p);return typeof l==
"function"?dh.applyReviver(l,{"":i},"",i):i}};nc.NodeBase=Uo});var ks=_(sc=>{"use strict";var mh=hi(),yh=ys(),Vn=q(),hh=gi(),gh=Je(),Vo=class extends hh.NodeBase{constructor(r){super(Vn.ALIAS),this.source=r,Object.defineProperty(this,"tag",{set(){throw new Error(
"Alias nodes cannot have tags")}})}resolve(r,s){if(s?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let o;s?.aliasResolveCache?o=s.aliasResolveCache:(o=[],yh.visit(r,{Node:(l,t)=>{
(Vn.isAlias(t)||Vn.hasAnchor(t))&&o.push(t)}}),s&&(s.aliasResolveCache=o));let a;for(let l of o){if(l===this)break;l.anchor===this.source&&(a=l)}if(a&&s){let{anchors:l,doc:t,maxAliasCount:i}=s,p=l.get(
a);if(p||(gh.toJS(a,null,s),p=l.get(a)),p?.res===void 0){let n="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(n)}if(i>=0&&(p.count+=1,p.aliasCount===0&&(p.aliasCount=
bi(t,a,l)),p.count*p.aliasCount>i)){let n="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(n)}}return a}toJSON(r,s){if(!s)return{source:this.source};let o=this.resolve(
s.doc,s);if(!o){let a=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(a)}return s.anchors.get(o).res}toString(r,s,o){let a=`*${this.source}`;if(r){
if(mh.anchorIsValid(this.source),r.options.verifyAliasOrder&&!r.anchors.has(this.source)){let l=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(l)}if(r.implicitKey)
return`${a} `}return a}};function bi(e,r,s){if(Vn.isAlias(r)){let o=r.resolve(e),a=s&&o&&s.get(o);return a?a.count*a.aliasCount:0}else if(Vn.isCollection(r)){let o=0;for(let a of r.items){let l=bi(e,a,
s);l>o&&(o=l)}return o}else if(Vn.isPair(r)){let o=bi(e,r.key,s),a=bi(e,r.value,s);return Math.max(o,a)}return 1}sc.Alias=Vo});var z=_(Ho=>{"use strict";var bh=q(),kh=gi(),vh=Je(),wh=e=>!e||typeof e!="function"&&typeof e!="object",We=class extends kh.NodeBase{constructor(r){super(bh.SCALAR),this.value=r}toJSON(r,s){return s?.
keep?this.value:vh.toJS(this.value,r,s)}toString(){return String(this.value)}};We.BLOCK_FOLDED="BLOCK_FOLDED";We.BLOCK_LITERAL="BLOCK_LITERAL";We.PLAIN="PLAIN";We.QUOTE_DOUBLE="QUOTE_DOUBLE";We.QUOTE_SINGLE=
"QUOTE_SINGLE";Ho.Scalar=We;Ho.isScalarValue=wh});var vs=_(oc=>{"use strict";var _h=ks(),dt=q(),ic=z(),Ph="tag:yaml.org,2002:";function $h(e,r,s){if(r){let o=s.filter(l=>l.tag===r),a=o.find(l=>!l.format)??o[0];if(!a)throw new Error(`Tag ${r} not foun\
d`);return a}return s.find(o=>o.identify?.(e)&&!o.format)}function Dh(e,r,s){if(dt.isDocument(e)&&(e=e.contents),dt.isNode(e))return e;if(dt.isPair(e)){let d=s.schema[dt.MAP].createNode?.(s.schema,null,
s);return d.items.push(e),d}(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:o,onAnchor:a,onTagObj:l,
schema:t,sourceObjects:i}=s,p;if(o&&e&&typeof e=="object"){if(p=i.get(e),p)return p.anchor??(p.anchor=a(e)),new _h.Alias(p.anchor);p={anchor:null,node:null},i.set(e,p)}r?.startsWith("!!")&&(r=Ph+r.slice(
2));let n=$h(e,r,t.tags);if(!n){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let d=new ic.Scalar(e);return p&&(p.node=d),d}n=e instanceof Map?t[dt.MAP]:Symbol.iterator in Object(
e)?t[dt.SEQ]:t[dt.MAP]}l&&(l(n),delete s.onTagObj);let c=n?.createNode?n.createNode(s.schema,e,s):typeof n?.nodeClass?.from=="function"?n.nodeClass.from(s.schema,e,s):new ic.Scalar(e);return r?c.tag=r:
n.default||(c.tag=n.tag),p&&(p.node=c),c}oc.createNode=Dh});var vi=_(ki=>{"use strict";var xh=vs(),$e=q(),Sh=gi();function Jo(e,r,s){let o=s;for(let a=r.length-1;a>=0;--a){let l=r[a];if(typeof l=="number"&&Number.isInteger(l)&&l>=0){let t=[];t[l]=o,o=t}else o=
new Map([[l,o]])}return xh.createNode(o,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}
var ac=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,Wo=class extends Sh.NodeBase{constructor(r,s){super(r),Object.defineProperty(this,"schema",{value:s,configurable:!0,enumerable:!1,
writable:!0})}clone(r){let s=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return r&&(s.schema=r),s.items=s.items.map(o=>$e.isNode(o)||$e.isPair(o)?o.clone(r):o),this.
range&&(s.range=this.range.slice()),s}addIn(r,s){if(ac(r))this.add(s);else{let[o,...a]=r,l=this.get(o,!0);if($e.isCollection(l))l.addIn(a,s);else if(l===void 0&&this.schema)this.set(o,Jo(this.schema,a,
s));else throw new Error(`Expected YAML collection at ${o}. Remaining path: ${a}`)}}deleteIn(r){let[s,...o]=r;if(o.length===0)return this.delete(s);let a=this.get(s,!0);if($e.isCollection(a))return a.
deleteIn(o);throw new Error(`Expected YAML collection at ${s}. Remaining path: ${o}`)}getIn(r,s){let[o,...a]=r,l=this.get(o,!0);return a.length===0?!s&&$e.isScalar(l)?l.value:l:$e.isCollection(l)?l.getIn(
a,s):void 0}hasAllNullValues(r){return this.items.every(s=>{if(!$e.isPair(s))return!1;let o=s.value;return o==null||r&&$e.isScalar(o)&&o.value==null&&!o.commentBefore&&!o.comment&&!o.tag})}hasIn(r){let[
s,...o]=r;if(o.length===0)return this.has(s);let a=this.get(s,!0);return $e.isCollection(a)?a.hasIn(o):!1}setIn(r,s){let[o,...a]=r;if(a.length===0)this.set(o,s);else{let l=this.get(o,!0);if($e.isCollection(
l))l.setIn(a,s);else if(l===void 0&&this.schema)this.set(o,Jo(this.schema,a,s));else throw new Error(`Expected YAML collection at ${o}. Remaining path: ${a}`)}}};ki.Collection=Wo;ki.collectionFromPath=
Jo;ki.isEmptyPath=ac});var ws=_(wi=>{"use strict";var jh=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function Go(e,r){return/^\n+$/.test(e)?e.substring(1):r?e.replace(/^(?! *$)/gm,r):e}var Ah=(e,r,s)=>e.endsWith(`
`)?Go(s,r):s.includes(`
`)?`
`+Go(s,r):(e.endsWith(" ")?"":" ")+s;wi.indentComment=Go;wi.lineComment=Ah;wi.stringifyComment=jh});var pc=_(_s=>{"use strict";var Ih="flow",Zo="block",_i="quoted";function Eh(e,r,s="flow",{indentAtStart:o,lineWidth:a=80,minContentWidth:l=20,onFold:t,onOverflow:i}={}){if(!a||a<0)return e;a<l&&(l=0);
let p=Math.max(1+l,1+a-r.length);if(e.length<=p)return e;let n=[],c={},d=a-r.length;typeof o=="number"&&(o>a-Math.max(2,l)?n.push(0):d=a-o);let u,f,m=!1,y=-1,h=-1,b=-1;s===Zo&&(y=lc(e,y,r.length),y!==
-1&&(d=y+p));for(let v;v=e[y+=1];){if(s===_i&&v==="\\"){switch(h=y,e[y+1]){case"x":y+=3;break;case"u":y+=5;break;case"U":y+=9;break;default:y+=1}b=y}if(v===`
`)s===Zo&&(y=lc(e,y,r.length)),d=y+r.length+p,u=void 0;else{if(v===" "&&f&&f!==" "&&f!==`
`&&f!=="	"){let P=e[y+1];P&&P!==" "&&P!==`
`&&P!=="	"&&(u=y)}if(y>=d)if(u)n.push(u),d=u+p,u=void 0;else if(s===_i){for(;f===" "||f==="	";)f=v,v=e[y+=1],m=!0;let P=y>b+1?y-2:h-1;if(c[P])return e;n.push(P),c[P]=!0,d=P+p,u=void 0}else m=!0}f=v}if(m&&
i&&i(),n.length===0)return e;t&&t();let k=e.slice(0,n[0]);for(let v=0;v<n.length;++v){let P=n[v],w=n[v+1]||e.length;P===0?k=`
${r}${e.slice(0,w)}`:(s===_i&&c[P]&&(k+=`${e[P]}\\`),k+=`
${r}${e.slice(P+1,w)}`)}return k}function lc(e,r,s){let o=r,a=r+1,l=e[a];for(;l===" "||l==="	";)if(r<a+s)l=e[++r];else{do l=e[++r];while(l&&l!==`
`);o=r,a=r+1,l=e[a]}return o}_s.FOLD_BLOCK=Zo;_s.FOLD_FLOW=Ih;_s.FOLD_QUOTED=_i;_s.foldFlowLines=Eh});var $s=_(cc=>{"use strict";var he=z(),Ge=pc(),$i=(e,r)=>({indentAtStart:r?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),Di=e=>/^(%|---|\.\.\.)/m.
test(e);function qh(e,r,s){if(!r||r<0)return!1;let o=r-s,a=e.length;if(a<=o)return!1;for(let l=0,t=0;l<a;++l)if(e[l]===`
`){if(l-t>o)return!0;if(t=l+1,a-t<=o)return!1}return!0}function Ps(e,r){let s=JSON.stringify(e);if(r.options.doubleQuotedAsJSON)return s;let{implicitKey:o}=r,a=r.options.doubleQuotedMinMultiLineLength,
l=r.indent||(Di(e)?"  ":""),t="",i=0;for(let p=0,n=s[p];n;n=s[++p])if(n===" "&&s[p+1]==="\\"&&s[p+2]==="n"&&(t+=s.slice(i,p)+"\\ ",p+=1,i=p,n="\\"),n==="\\")switch(s[p+1]){case"u":{t+=s.slice(i,p);let c=s.
substr(p+2,4);switch(c){case"0000":t+="\\0";break;case"0007":t+="\\a";break;case"000b":t+="\\v";break;case"001b":t+="\\e";break;case"0085":t+="\\N";break;case"00a0":t+="\\_";break;case"2028":t+="\\L";
break;case"2029":t+="\\P";break;default:c.substr(0,2)==="00"?t+="\\x"+c.substr(2):t+=s.substr(p,6)}p+=5,i=p+1}break;case"n":if(o||s[p+2]==='"'||s.length<a)p+=1;else{for(t+=s.slice(i,p)+`

`;s[p+2]==="\\"&&s[p+3]==="n"&&s[p+4]!=='"';)t+=`
`,p+=2;t+=l,s[p+2]===" "&&(t+="\\"),p+=1,i=p+1}break;default:p+=1}return t=i?t+s.slice(i):s,o?t:Ge.foldFlowLines(t,l,Ge.FOLD_QUOTED,$i(r,!1))}function Qo(e,r){if(r.options.singleQuote===!1||r.implicitKey&&
e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return Ps(e,r);let s=r.indent||(Di(e)?"  ":""),o="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${s}`)+"'";return r.implicitKey?o:Ge.foldFlowLines(o,s,Ge.FOLD_FLOW,$i(r,!1))}function Hn(e,r){let{singleQuote:s}=r.options,o;if(s===!1)o=Ps;else{let a=e.includes('"'),l=e.includes("'");a&&!l?o=Qo:l&&
!a?o=Ps:o=s?Qo:Ps}return o(e,r)}var Xo;try{Xo=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Xo=/\n+(?!\n|$)/g}function Pi({comment:e,type:r,value:s},o,a,l){let{blockQuote:t,commentString:i,lineWidth:p}=o.options;if(!t||/\n[\t ]+$/.test(s))return Hn(s,o);let n=o.indent||(o.forceBlockIndent||
Di(s)?"  ":""),c=t==="literal"?!0:t==="folded"||r===he.Scalar.BLOCK_FOLDED?!1:r===he.Scalar.BLOCK_LITERAL?!0:!qh(s,p,n.length);if(!s)return c?`|
`:`>
`;let d,u;for(u=s.length;u>0;--u){let w=s[u-1];if(w!==`
`&&w!=="	"&&w!==" ")break}let f=s.substring(u),m=f.indexOf(`
`);m===-1?d="-":s===f||m!==f.length-1?(d="+",l&&l()):d="",f&&(s=s.slice(0,-f.length),f[f.length-1]===`
`&&(f=f.slice(0,-1)),f=f.replace(Xo,`$&${n}`));let y=!1,h,b=-1;for(h=0;h<s.length;++h){let w=s[h];if(w===" ")y=!0;else if(w===`
`)b=h;else break}let k=s.substring(0,b<h?b+1:h);k&&(s=s.substring(k.length),k=k.replace(/\n+/g,`$&${n}`));let P=(y?n?"2":"1":"")+d;if(e&&(P+=" "+i(e.replace(/ ?[\r\n]+/g," ")),a&&a()),!c){let w=s.replace(
/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${n}`),I=!1,L=$i(o,!0);t!=="folded"&&r!==he.Scalar.BLOCK_FOLDED&&(L.onOverflow=()=>{I=!0});let D=Ge.foldFlowLines(
`${k}${w}${f}`,n,Ge.FOLD_BLOCK,L);if(!I)return`>${P}
${n}${D}`}return s=s.replace(/\n+/g,`$&${n}`),`|${P}
${n}${k}${s}${f}`}function Nh(e,r,s,o){let{type:a,value:l}=e,{actualString:t,implicitKey:i,indent:p,indentStep:n,inFlow:c}=r;if(i&&l.includes(`
`)||c&&/[[\]{},]/.test(l))return Hn(l,r);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(l))return i||c||!l.includes(`
`)?Hn(l,r):Pi(e,r,s,o);if(!i&&!c&&a!==he.Scalar.PLAIN&&l.includes(`
`))return Pi(e,r,s,o);if(Di(l)){if(p==="")return r.forceBlockIndent=!0,Pi(e,r,s,o);if(i&&p===n)return Hn(l,r)}let d=l.replace(/\n+/g,`$&
${p}`);if(t){let u=y=>y.default&&y.tag!=="tag:yaml.org,2002:str"&&y.test?.test(d),{compat:f,tags:m}=r.doc.schema;if(m.some(u)||f?.some(u))return Hn(l,r)}return i?d:Ge.foldFlowLines(d,p,Ge.FOLD_FLOW,$i(
r,!1))}function Mh(e,r,s,o){let{implicitKey:a,inFlow:l}=r,t=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:i}=e;i!==he.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.
test(t.value)&&(i=he.Scalar.QUOTE_DOUBLE);let p=c=>{switch(c){case he.Scalar.BLOCK_FOLDED:case he.Scalar.BLOCK_LITERAL:return a||l?Hn(t.value,r):Pi(t,r,s,o);case he.Scalar.QUOTE_DOUBLE:return Ps(t.value,
r);case he.Scalar.QUOTE_SINGLE:return Qo(t.value,r);case he.Scalar.PLAIN:return Nh(t,r,s,o);default:return null}},n=p(i);if(n===null){let{defaultKeyType:c,defaultStringType:d}=r.options,u=a&&c||d;if(n=
p(u),n===null)throw new Error(`Unsupported default string type ${u}`)}return n}cc.stringifyString=Mh});var Ds=_(ea=>{"use strict";var Oh=hi(),Ze=q(),Ch=ws(),Lh=$s();function Th(e,r){let s=Object.assign({blockQuote:!0,commentString:Ch.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,
doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,
trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,r),o;switch(s.collectionStyle){case"block":o=!1;break;case"flow":o=!0;break;default:o=null}return{anchors:new Set,doc:e,flowCollectionPadding:s.
flowCollectionPadding?" ":"",indent:"",indentStep:typeof s.indent=="number"?" ".repeat(s.indent):"  ",inFlow:o,options:s}}function Yh(e,r){if(r.tag){let a=e.filter(l=>l.tag===r.tag);if(a.length>0)return a.
find(l=>l.format===r.format)??a[0]}let s,o;if(Ze.isScalar(r)){o=r.value;let a=e.filter(l=>l.identify?.(o));if(a.length>1){let l=a.filter(t=>t.test);l.length>0&&(a=l)}s=a.find(l=>l.format===r.format)??
a.find(l=>!l.format)}else o=r,s=e.find(a=>a.nodeClass&&o instanceof a.nodeClass);if(!s){let a=o?.constructor?.name??(o===null?"null":typeof o);throw new Error(`Tag not resolved for ${a} value`)}return s}
function Fh(e,r,{anchors:s,doc:o}){if(!o.directives)return"";let a=[],l=(Ze.isScalar(e)||Ze.isCollection(e))&&e.anchor;l&&Oh.anchorIsValid(l)&&(s.add(l),a.push(`&${l}`));let t=e.tag??(r.default?null:r.
tag);return t&&a.push(o.directives.tagString(t)),a.join(" ")}function Rh(e,r,s,o){if(Ze.isPair(e))return e.toString(r,s,o);if(Ze.isAlias(e)){if(r.doc.directives)return e.toString(r);if(r.resolvedAliases?.
has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");r.resolvedAliases?r.resolvedAliases.add(e):r.resolvedAliases=new Set([e]),e=e.resolve(r.doc)}let a,l=Ze.isNode(e)?
e:r.doc.createNode(e,{onTagObj:p=>a=p});a??(a=Yh(r.doc.schema.tags,l));let t=Fh(l,a,r);t.length>0&&(r.indentAtStart=(r.indentAtStart??0)+t.length+1);let i=typeof a.stringify=="function"?a.stringify(l,
r,s,o):Ze.isScalar(l)?Lh.stringifyString(l,r,s,o):l.toString(r,s,o);return t?Ze.isScalar(l)||i[0]==="{"||i[0]==="["?`${t} ${i}`:`${t}
${r.indent}${i}`:i}ea.createStringifyContext=Th;ea.stringify=Rh});var mc=_(fc=>{"use strict";var Fe=q(),uc=z(),dc=Ds(),xs=ws();function Bh({key:e,value:r},s,o,a){let{allNullValues:l,doc:t,indent:i,indentStep:p,options:{commentString:n,indentSeq:c,simpleKeys:d}}=s,u=Fe.
isNode(e)&&e.comment||null;if(d){if(u)throw new Error("With simple keys, key nodes cannot have comments");if(Fe.isCollection(e)||!Fe.isNode(e)&&typeof e=="object"){let L="With simple keys, collection \
cannot be used as a key value";throw new Error(L)}}let f=!d&&(!e||u&&r==null&&!s.inFlow||Fe.isCollection(e)||(Fe.isScalar(e)?e.type===uc.Scalar.BLOCK_FOLDED||e.type===uc.Scalar.BLOCK_LITERAL:typeof e==
"object"));s=Object.assign({},s,{allNullValues:!1,implicitKey:!f&&(d||!l),indent:i+p});let m=!1,y=!1,h=dc.stringify(e,s,()=>m=!0,()=>y=!0);if(!f&&!s.inFlow&&h.length>1024){if(d)throw new Error("With s\
imple keys, single line scalar must not span more than 1024 characters");f=!0}if(s.inFlow){if(l||r==null)return m&&o&&o(),h===""?"?":f?`? ${h}`:h}else if(l&&!d||r==null&&f)return h=`? ${h}`,u&&!m?h+=xs.
lineComment(h,s.indent,n(u)):y&&a&&a(),h;m&&(u=null),f?(u&&(h+=xs.lineComment(h,s.indent,n(u))),h=`? ${h}
${i}:`):(h=`${h}:`,u&&(h+=xs.lineComment(h,s.indent,n(u))));let b,k,v;Fe.isNode(r)?(b=!!r.spaceBefore,k=r.commentBefore,v=r.comment):(b=!1,k=null,v=null,r&&typeof r=="object"&&(r=t.createNode(r))),s.implicitKey=
!1,!f&&!u&&Fe.isScalar(r)&&(s.indentAtStart=h.length+1),y=!1,!c&&p.length>=2&&!s.inFlow&&!f&&Fe.isSeq(r)&&!r.flow&&!r.tag&&!r.anchor&&(s.indent=s.indent.substring(2));let P=!1,w=dc.stringify(r,s,()=>P=
!0,()=>y=!0),I=" ";if(u||b||k){if(I=b?`
`:"",k){let L=n(k);I+=`
${xs.indentComment(L,s.indent)}`}w===""&&!s.inFlow?I===`
`&&v&&(I=`

`):I+=`
${s.indent}`}else if(!f&&Fe.isCollection(r)){let L=w[0],D=w.indexOf(`
`),U=D!==-1,Be=s.inFlow??r.flow??r.items.length===0;if(U||!Be){let bt=!1;if(U&&(L==="&"||L==="!")){let V=w.indexOf(" ");L==="&"&&V!==-1&&V<D&&w[V+1]==="!"&&(V=w.indexOf(" ",V+1)),(V===-1||D<V)&&(bt=!0)}
bt||(I=`
${s.indent}`)}}else(w===""||w[0]===`
`)&&(I="");return h+=I+w,s.inFlow?P&&o&&o():v&&!P?h+=xs.lineComment(h,s.indent,n(v)):y&&a&&a(),h}fc.stringifyPair=Bh});var ra=_(ta=>{"use strict";var yc=require("process");function Kh(e,...r){e==="debug"&&console.log(...r)}function zh(e,r){(e==="debug"||e==="warn")&&(typeof yc.emitWarning=="function"?yc.emitWarning(r):
console.warn(r))}ta.debug=Kh;ta.warn=zh});var Ii=_(Ai=>{"use strict";var ji=q(),hc=z(),xi="<<",Si={identify:e=>e===xi||typeof e=="symbol"&&e.description===xi,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new hc.
Scalar(Symbol(xi)),{addToJSMap:gc}),stringify:()=>xi},Uh=(e,r)=>(Si.identify(r)||ji.isScalar(r)&&(!r.type||r.type===hc.Scalar.PLAIN)&&Si.identify(r.value))&&e?.doc.schema.tags.some(s=>s.tag===Si.tag&&
s.default);function gc(e,r,s){let o=bc(e,s);if(ji.isSeq(o))for(let a of o.items)na(e,r,a);else if(Array.isArray(o))for(let a of o)na(e,r,a);else na(e,r,o)}function na(e,r,s){let o=bc(e,s);if(!ji.isMap(
o))throw new Error("Merge sources must be maps or map aliases");let a=o.toJSON(null,e,Map);for(let[l,t]of a)r instanceof Map?r.has(l)||r.set(l,t):r instanceof Set?r.add(l):Object.prototype.hasOwnProperty.
call(r,l)||Object.defineProperty(r,l,{value:t,writable:!0,enumerable:!0,configurable:!0});return r}function bc(e,r){return e&&ji.isAlias(r)?r.resolve(e.doc,e):r}Ai.addMergeToJSMap=gc;Ai.isMergeKey=Uh;
Ai.merge=Si});var ia=_(wc=>{"use strict";var Vh=ra(),kc=Ii(),Hh=Ds(),vc=q(),sa=Je();function Jh(e,r,{key:s,value:o}){if(vc.isNode(s)&&s.addToJSMap)s.addToJSMap(e,r,o);else if(kc.isMergeKey(e,s))kc.addMergeToJSMap(e,
r,o);else{let a=sa.toJS(s,"",e);if(r instanceof Map)r.set(a,sa.toJS(o,a,e));else if(r instanceof Set)r.add(a);else{let l=Wh(s,a,e),t=sa.toJS(o,l,e);l in r?Object.defineProperty(r,l,{value:t,writable:!0,
enumerable:!0,configurable:!0}):r[l]=t}}return r}function Wh(e,r,s){if(r===null)return"";if(typeof r!="object")return String(r);if(vc.isNode(e)&&s?.doc){let o=Hh.createStringifyContext(s.doc,{});o.anchors=
new Set;for(let l of s.anchors.keys())o.anchors.add(l.anchor);o.inFlow=!0,o.inStringifyKey=!0;let a=e.toString(o);if(!s.mapKeyWarned){let l=JSON.stringify(a);l.length>40&&(l=l.substring(0,36)+'..."'),
Vh.warn(s.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${l}. Set mapAsMap: true to use object keys.`),s.mapKeyWarned=!0}return a}return JSON.stringify(
r)}wc.addPairToJSMap=Jh});var Qe=_(oa=>{"use strict";var _c=vs(),Gh=mc(),Zh=ia(),Ei=q();function Qh(e,r,s){let o=_c.createNode(e,void 0,s),a=_c.createNode(r,void 0,s);return new qi(o,a)}var qi=class e{constructor(r,s=null){Object.
defineProperty(this,Ei.NODE_TYPE,{value:Ei.PAIR}),this.key=r,this.value=s}clone(r){let{key:s,value:o}=this;return Ei.isNode(s)&&(s=s.clone(r)),Ei.isNode(o)&&(o=o.clone(r)),new e(s,o)}toJSON(r,s){let o=s?.
mapAsMap?new Map:{};return Zh.addPairToJSMap(s,o,this)}toString(r,s,o){return r?.doc?Gh.stringifyPair(this,r,s,o):JSON.stringify(this)}};oa.Pair=qi;oa.createPair=Qh});var aa=_($c=>{"use strict";var ft=q(),Pc=Ds(),Ni=ws();function Xh(e,r,s){return(r.inFlow??e.flow?tg:eg)(e,r,s)}function eg({comment:e,items:r},s,{blockItemPrefix:o,flowChars:a,itemIndent:l,onChompKeep:t,
onComment:i}){let{indent:p,options:{commentString:n}}=s,c=Object.assign({},s,{indent:l,type:null}),d=!1,u=[];for(let m=0;m<r.length;++m){let y=r[m],h=null;if(ft.isNode(y))!d&&y.spaceBefore&&u.push(""),
Mi(s,u,y.commentBefore,d),y.comment&&(h=y.comment);else if(ft.isPair(y)){let k=ft.isNode(y.key)?y.key:null;k&&(!d&&k.spaceBefore&&u.push(""),Mi(s,u,k.commentBefore,d))}d=!1;let b=Pc.stringify(y,c,()=>h=
null,()=>d=!0);h&&(b+=Ni.lineComment(b,l,n(h))),d&&h&&(d=!1),u.push(o+b)}let f;if(u.length===0)f=a.start+a.end;else{f=u[0];for(let m=1;m<u.length;++m){let y=u[m];f+=y?`
${p}${y}`:`
`}}return e?(f+=`
`+Ni.indentComment(n(e),p),i&&i()):d&&t&&t(),f}function tg({items:e},r,{flowChars:s,itemIndent:o}){let{indent:a,indentStep:l,flowCollectionPadding:t,options:{commentString:i}}=r;o+=l;let p=Object.assign(
{},r,{indent:o,inFlow:!0,type:null}),n=!1,c=0,d=[];for(let m=0;m<e.length;++m){let y=e[m],h=null;if(ft.isNode(y))y.spaceBefore&&d.push(""),Mi(r,d,y.commentBefore,!1),y.comment&&(h=y.comment);else if(ft.
isPair(y)){let k=ft.isNode(y.key)?y.key:null;k&&(k.spaceBefore&&d.push(""),Mi(r,d,k.commentBefore,!1),k.comment&&(n=!0));let v=ft.isNode(y.value)?y.value:null;v?(v.comment&&(h=v.comment),v.commentBefore&&
(n=!0)):y.value==null&&k?.comment&&(h=k.comment)}h&&(n=!0);let b=Pc.stringify(y,p,()=>h=null);n||(n=d.length>c||b.includes(`
`)),m<e.length-1?b+=",":r.options.trailingComma&&(r.options.lineWidth>0&&(n||(n=d.reduce((k,v)=>k+v.length+2,2)+(b.length+2)>r.options.lineWidth)),n&&(b+=",")),h&&(b+=Ni.lineComment(b,o,i(h))),d.push(
b),c=d.length}let{start:u,end:f}=s;if(d.length===0)return u+f;if(!n){let m=d.reduce((y,h)=>y+h.length+2,2);n=r.options.lineWidth>0&&m>r.options.lineWidth}if(n){let m=u;for(let y of d)m+=y?`
${l}${a}${y}`:`
`;return`${m}
${a}${f}`}else return`${u}${t}${d.join(" ")}${t}${f}`}function Mi({indent:e,options:{commentString:r}},s,o,a){if(o&&a&&(o=o.replace(/^\n+/,"")),o){let l=Ni.indentComment(r(o),e);s.push(l.trimStart())}}
$c.stringifyCollection=Xh});var et=_(pa=>{"use strict";var rg=aa(),ng=ia(),sg=vi(),Xe=q(),Oi=Qe(),ig=z();function Ss(e,r){let s=Xe.isScalar(r)?r.value:r;for(let o of e)if(Xe.isPair(o)&&(o.key===r||o.key===s||Xe.isScalar(o.key)&&
o.key.value===s))return o}var la=class extends sg.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(r){super(Xe.MAP,r),this.items=[]}static from(r,s,o){let{keepUndefined:a,replacer:l}=o,
t=new this(r),i=(p,n)=>{if(typeof l=="function")n=l.call(s,p,n);else if(Array.isArray(l)&&!l.includes(p))return;(n!==void 0||a)&&t.items.push(Oi.createPair(p,n,o))};if(s instanceof Map)for(let[p,n]of s)
i(p,n);else if(s&&typeof s=="object")for(let p of Object.keys(s))i(p,s[p]);return typeof r.sortMapEntries=="function"&&t.items.sort(r.sortMapEntries),t}add(r,s){let o;Xe.isPair(r)?o=r:!r||typeof r!="o\
bject"||!("key"in r)?o=new Oi.Pair(r,r?.value):o=new Oi.Pair(r.key,r.value);let a=Ss(this.items,o.key),l=this.schema?.sortMapEntries;if(a){if(!s)throw new Error(`Key ${o.key} already set`);Xe.isScalar(
a.value)&&ig.isScalarValue(o.value)?a.value.value=o.value:a.value=o.value}else if(l){let t=this.items.findIndex(i=>l(o,i)<0);t===-1?this.items.push(o):this.items.splice(t,0,o)}else this.items.push(o)}delete(r){
let s=Ss(this.items,r);return s?this.items.splice(this.items.indexOf(s),1).length>0:!1}get(r,s){let a=Ss(this.items,r)?.value;return(!s&&Xe.isScalar(a)?a.value:a)??void 0}has(r){return!!Ss(this.items,
r)}set(r,s){this.add(new Oi.Pair(r,s),!0)}toJSON(r,s,o){let a=o?new o:s?.mapAsMap?new Map:{};s?.onCreate&&s.onCreate(a);for(let l of this.items)ng.addPairToJSMap(s,a,l);return a}toString(r,s,o){if(!r)
return JSON.stringify(this);for(let a of this.items)if(!Xe.isPair(a))throw new Error(`Map items must all be pairs; found ${JSON.stringify(a)} instead`);return!r.allNullValues&&this.hasAllNullValues(!1)&&
(r=Object.assign({},r,{allNullValues:!0})),rg.stringifyCollection(this,r,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:r.indent||"",onChompKeep:o,onComment:s})}};pa.YAMLMap=la;pa.findPair=
Ss});var Jn=_(xc=>{"use strict";var og=q(),Dc=et(),ag={collection:"map",default:!0,nodeClass:Dc.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,r){return og.isMap(e)||r("Expected a mapping for this tag"),e},
createNode:(e,r,s)=>Dc.YAMLMap.from(e,r,s)};xc.map=ag});var tt=_(Sc=>{"use strict";var lg=vs(),pg=aa(),cg=vi(),Li=q(),ug=z(),dg=Je(),ca=class extends cg.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(r){super(Li.SEQ,r),this.items=
[]}add(r){this.items.push(r)}delete(r){let s=Ci(r);return typeof s!="number"?!1:this.items.splice(s,1).length>0}get(r,s){let o=Ci(r);if(typeof o!="number")return;let a=this.items[o];return!s&&Li.isScalar(
a)?a.value:a}has(r){let s=Ci(r);return typeof s=="number"&&s<this.items.length}set(r,s){let o=Ci(r);if(typeof o!="number")throw new Error(`Expected a valid index, not ${r}.`);let a=this.items[o];Li.isScalar(
a)&&ug.isScalarValue(s)?a.value=s:this.items[o]=s}toJSON(r,s){let o=[];s?.onCreate&&s.onCreate(o);let a=0;for(let l of this.items)o.push(dg.toJS(l,String(a++),s));return o}toString(r,s,o){return r?pg.
stringifyCollection(this,r,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(r.indent||"")+"  ",onChompKeep:o,onComment:s}):JSON.stringify(this)}static from(r,s,o){let{replacer:a}=o,l=new this(
r);if(s&&Symbol.iterator in Object(s)){let t=0;for(let i of s){if(typeof a=="function"){let p=s instanceof Set?i:String(t++);i=a.call(s,p,i)}l.items.push(lg.createNode(i,void 0,o))}}return l}};function Ci(e){
let r=Li.isScalar(e)?e.value:e;return r&&typeof r=="string"&&(r=Number(r)),typeof r=="number"&&Number.isInteger(r)&&r>=0?r:null}Sc.YAMLSeq=ca});var Wn=_(Ac=>{"use strict";var fg=q(),jc=tt(),mg={collection:"seq",default:!0,nodeClass:jc.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,r){return fg.isSeq(e)||r("Expected a sequence for this tag"),e},
createNode:(e,r,s)=>jc.YAMLSeq.from(e,r,s)};Ac.seq=mg});var js=_(Ic=>{"use strict";var yg=$s(),hg={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,r,s,o){return r=Object.assign({actualString:!0},r),yg.stringifyString(
e,r,s,o)}};Ic.string=hg});var Ti=_(Nc=>{"use strict";var Ec=z(),qc={identify:e=>e==null,createNode:()=>new Ec.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Ec.Scalar(null),stringify:({
source:e},r)=>typeof e=="string"&&qc.test.test(e)?e:r.options.nullStr};Nc.nullTag=qc});var ua=_(Oc=>{"use strict";var gg=z(),Mc={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new gg.Scalar(e[0]==="t"||e[0]==="\
T"),stringify({source:e,value:r},s){if(e&&Mc.test.test(e)){let o=e[0]==="t"||e[0]==="T";if(r===o)return e}return r?s.options.trueStr:s.options.falseStr}};Oc.boolTag=Mc});var Gn=_(Cc=>{"use strict";function bg({format:e,minFractionDigits:r,tag:s,value:o}){if(typeof o=="bigint")return String(o);let a=typeof o=="number"?o:Number(o);if(!isFinite(a))return isNaN(a)?".nan":
a<0?"-.inf":".inf";let l=Object.is(o,-0)?"-0":JSON.stringify(o);if(!e&&r&&(!s||s==="tag:yaml.org,2002:float")&&/^-?\d/.test(l)&&!l.includes("e")){let t=l.indexOf(".");t<0&&(t=l.length,l+=".");let i=r-
(l.length-t-1);for(;i-- >0;)l+="0"}return l}Cc.stringifyNumber=bg});var fa=_(Yi=>{"use strict";var kg=z(),da=Gn(),vg={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()===
"nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:da.stringifyNumber},wg={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e),stringify(e){let r=Number(e.value);return isFinite(r)?r.toExponential():da.stringifyNumber(e)}},_g={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let r=new kg.Scalar(parseFloat(e)),s=e.indexOf(".");return s!==-1&&e[e.length-1]==="0"&&(r.minFractionDigits=e.length-s-1),r},stringify:da.stringifyNumber};Yi.float=_g;Yi.floatExp=wg;Yi.floatNaN=
vg});var ya=_(Ri=>{"use strict";var Lc=Gn(),Fi=e=>typeof e=="bigint"||Number.isInteger(e),ma=(e,r,s,{intAsBigInt:o})=>o?BigInt(e):parseInt(e.substring(r),s);function Tc(e,r,s){let{value:o}=e;return Fi(o)&&
o>=0?s+o.toString(r):Lc.stringifyNumber(e)}var Pg={identify:e=>Fi(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,r,s)=>ma(e,2,8,s),stringify:e=>Tc(e,8,"0o")},
$g={identify:Fi,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,r,s)=>ma(e,0,10,s),stringify:Lc.stringifyNumber},Dg={identify:e=>Fi(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:in\
t",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,r,s)=>ma(e,2,16,s),stringify:e=>Tc(e,16,"0x")};Ri.int=$g;Ri.intHex=Dg;Ri.intOct=Pg});var Fc=_(Yc=>{"use strict";var xg=Jn(),Sg=Ti(),jg=Wn(),Ag=js(),Ig=ua(),ha=fa(),ga=ya(),Eg=[xg.map,jg.seq,Ag.string,Sg.nullTag,Ig.boolTag,ga.intOct,ga.int,ga.intHex,ha.floatNaN,ha.floatExp,ha.float];Yc.
schema=Eg});var Kc=_(Bc=>{"use strict";var qg=z(),Ng=Jn(),Mg=Wn();function Rc(e){return typeof e=="bigint"||Number.isInteger(e)}var Bi=({value:e})=>JSON.stringify(e),Og=[{identify:e=>typeof e=="string",default:!0,
tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Bi},{identify:e=>e==null,createNode:()=>new qg.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:Bi},{identify:e=>typeof e==
"boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:Bi},{identify:Rc,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,r,{
intAsBigInt:s})=>s?BigInt(e):parseInt(e,10),stringify:({value:e})=>Rc(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:Bi}],Cg={default:!0,tag:"",test:/^/,resolve(e,r){return r(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},Lg=[Ng.map,Mg.seq].concat(Og,Cg);Bc.schema=Lg});var ka=_(zc=>{"use strict";var As=require("buffer"),ba=z(),Tg=$s(),Yg={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,r){if(typeof As.Buffer=="function")return As.
Buffer.from(e,"base64");if(typeof atob=="function"){let s=atob(e.replace(/[\n\r]/g,"")),o=new Uint8Array(s.length);for(let a=0;a<s.length;++a)o[a]=s.charCodeAt(a);return o}else return r("This environm\
ent does not support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:r,value:s},o,a,l){if(!s)return"";let t=s,i;if(typeof As.Buffer=="function")i=t instanceof As.
Buffer?t.toString("base64"):As.Buffer.from(t.buffer).toString("base64");else if(typeof btoa=="function"){let p="";for(let n=0;n<t.length;++n)p+=String.fromCharCode(t[n]);i=btoa(p)}else throw new Error(
"This environment does not support writing binary tags; either Buffer or btoa is required");if(r??(r=ba.Scalar.BLOCK_LITERAL),r!==ba.Scalar.QUOTE_DOUBLE){let p=Math.max(o.options.lineWidth-o.indent.length,
o.options.minContentWidth),n=Math.ceil(i.length/p),c=new Array(n);for(let d=0,u=0;d<n;++d,u+=p)c[d]=i.substr(u,p);i=c.join(r===ba.Scalar.BLOCK_LITERAL?`
`:" ")}return Tg.stringifyString({comment:e,type:r,value:i},o,a,l)}};zc.binary=Yg});var Ui=_(zi=>{"use strict";var Ki=q(),va=Qe(),Fg=z(),Rg=tt();function Uc(e,r){if(Ki.isSeq(e))for(let s=0;s<e.items.length;++s){let o=e.items[s];if(!Ki.isPair(o)){if(Ki.isMap(o)){o.items.length>1&&r("E\
ach pair must have its own sequence indicator");let a=o.items[0]||new va.Pair(new Fg.Scalar(null));if(o.commentBefore&&(a.key.commentBefore=a.key.commentBefore?`${o.commentBefore}
${a.key.commentBefore}`:o.commentBefore),o.comment){let l=a.value??a.key;l.comment=l.comment?`${o.comment}
${l.comment}`:o.comment}o=a}e.items[s]=Ki.isPair(o)?o:new va.Pair(o)}}else r("Expected a sequence for this tag");return e}function Vc(e,r,s){let{replacer:o}=s,a=new Rg.YAMLSeq(e);a.tag="tag:yaml.org,2\
002:pairs";let l=0;if(r&&Symbol.iterator in Object(r))for(let t of r){typeof o=="function"&&(t=o.call(r,String(l++),t));let i,p;if(Array.isArray(t))if(t.length===2)i=t[0],p=t[1];else throw new TypeError(
`Expected [key, value] tuple: ${t}`);else if(t&&t instanceof Object){let n=Object.keys(t);if(n.length===1)i=n[0],p=t[i];else throw new TypeError(`Expected tuple with one key, not ${n.length} keys`)}else
i=t;a.items.push(va.createPair(i,p,s))}return a}var Bg={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Uc,createNode:Vc};zi.createPairs=Vc;zi.pairs=Bg;zi.resolvePairs=Uc});var Pa=_(_a=>{"use strict";var Hc=q(),wa=Je(),Is=et(),Kg=tt(),Jc=Ui(),mt=class e extends Kg.YAMLSeq{constructor(){super(),this.add=Is.YAMLMap.prototype.add.bind(this),this.delete=Is.YAMLMap.prototype.
delete.bind(this),this.get=Is.YAMLMap.prototype.get.bind(this),this.has=Is.YAMLMap.prototype.has.bind(this),this.set=Is.YAMLMap.prototype.set.bind(this),this.tag=e.tag}toJSON(r,s){if(!s)return super.toJSON(
r);let o=new Map;s?.onCreate&&s.onCreate(o);for(let a of this.items){let l,t;if(Hc.isPair(a)?(l=wa.toJS(a.key,"",s),t=wa.toJS(a.value,l,s)):l=wa.toJS(a,"",s),o.has(l))throw new Error("Ordered maps mus\
t not include duplicate keys");o.set(l,t)}return o}static from(r,s,o){let a=Jc.createPairs(r,s,o),l=new this;return l.items=a.items,l}};mt.tag="tag:yaml.org,2002:omap";var zg={collection:"seq",identify:e=>e instanceof
Map,nodeClass:mt,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,r){let s=Jc.resolvePairs(e,r),o=[];for(let{key:a}of s.items)Hc.isScalar(a)&&(o.includes(a.value)?r(`Ordered maps must not include dup\
licate keys: ${a.value}`):o.push(a.value));return Object.assign(new mt,s)},createNode:(e,r,s)=>mt.from(e,r,s)};_a.YAMLOMap=mt;_a.omap=zg});var Xc=_($a=>{"use strict";var Wc=z();function Gc({value:e,source:r},s){return r&&(e?Zc:Qc).test.test(r)?r:e?s.options.trueStr:s.options.falseStr}var Zc={identify:e=>e===!0,default:!0,tag:"tag:yaml.or\
g,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Wc.Scalar(!0),stringify:Gc},Qc={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve:()=>new Wc.Scalar(!1),stringify:Gc};$a.falseTag=Qc;$a.trueTag=Zc});var eu=_(Vi=>{"use strict";var Ug=z(),Da=Gn(),Vg={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()===
"nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Da.stringifyNumber},Hg={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let r=Number(e.value);return isFinite(r)?r.toExponential():Da.stringifyNumber(e)}},Jg={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.or\
g,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let r=new Ug.Scalar(parseFloat(e.replace(/_/g,""))),s=e.indexOf(".");if(s!==-1){let o=e.substring(s+1).replace(/_/g,"");o[o.length-1]===
"0"&&(r.minFractionDigits=o.length)}return r},stringify:Da.stringifyNumber};Vi.float=Jg;Vi.floatExp=Hg;Vi.floatNaN=Vg});var ru=_(qs=>{"use strict";var tu=Gn(),Es=e=>typeof e=="bigint"||Number.isInteger(e);function Hi(e,r,s,{intAsBigInt:o}){let a=e[0];if((a==="-"||a==="+")&&(r+=1),e=e.substring(r).replace(/_/g,""),o){switch(s){case 2:
e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let t=BigInt(e);return a==="-"?BigInt(-1)*t:t}let l=parseInt(e,s);return a==="-"?-1*l:l}function xa(e,r,s){let{value:o}=e;if(Es(o)){let a=o.
toString(r);return o<0?"-"+s+a.substr(1):s+a}return tu.stringifyNumber(e)}var Wg={identify:Es,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,r,s)=>Hi(e,2,2,s),stringify:e=>xa(
e,2,"0b")},Gg={identify:Es,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,r,s)=>Hi(e,1,8,s),stringify:e=>xa(e,8,"0")},Zg={identify:Es,default:!0,tag:"tag:yaml.or\
g,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,r,s)=>Hi(e,0,10,s),stringify:tu.stringifyNumber},Qg={identify:Es,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,r,s)=>Hi(
e,2,16,s),stringify:e=>xa(e,16,"0x")};qs.int=Zg;qs.intBin=Wg;qs.intHex=Qg;qs.intOct=Gg});var ja=_(Sa=>{"use strict";var Gi=q(),Ji=Qe(),Wi=et(),yt=class e extends Wi.YAMLMap{constructor(r){super(r),this.tag=e.tag}add(r){let s;Gi.isPair(r)?s=r:r&&typeof r=="object"&&"key"in r&&"value"in r&&
r.value===null?s=new Ji.Pair(r.key,null):s=new Ji.Pair(r,null),Wi.findPair(this.items,s.key)||this.items.push(s)}get(r,s){let o=Wi.findPair(this.items,r);return!s&&Gi.isPair(o)?Gi.isScalar(o.key)?o.key.
value:o.key:o}set(r,s){if(typeof s!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof s}`);let o=Wi.findPair(this.items,r);o&&!s?this.items.splice(this.
items.indexOf(o),1):!o&&s&&this.items.push(new Ji.Pair(r))}toJSON(r,s){return super.toJSON(r,s,Set)}toString(r,s,o){if(!r)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(
Object.assign({},r,{allNullValues:!0}),s,o);throw new Error("Set items must all have null values")}static from(r,s,o){let{replacer:a}=o,l=new this(r);if(s&&Symbol.iterator in Object(s))for(let t of s)
typeof a=="function"&&(t=a.call(s,t,t)),l.items.push(Ji.createPair(t,null,o));return l}};yt.tag="tag:yaml.org,2002:set";var Xg={collection:"map",identify:e=>e instanceof Set,nodeClass:yt,default:!1,tag:"\
tag:yaml.org,2002:set",createNode:(e,r,s)=>yt.from(e,r,s),resolve(e,r){if(Gi.isMap(e)){if(e.hasAllNullValues(!0))return Object.assign(new yt,e);r("Set items must all have null values")}else r("Expecte\
d a mapping for this tag");return e}};Sa.YAMLSet=yt;Sa.set=Xg});var Ia=_(Zi=>{"use strict";var eb=Gn();function Aa(e,r){let s=e[0],o=s==="-"||s==="+"?e.substring(1):e,a=t=>r?BigInt(t):Number(t),l=o.replace(/_/g,"").split(":").reduce((t,i)=>t*a(60)+a(i),a(0));return s===
"-"?a(-1)*l:l}function nu(e){let{value:r}=e,s=t=>t;if(typeof r=="bigint")s=t=>BigInt(t);else if(isNaN(r)||!isFinite(r))return eb.stringifyNumber(e);let o="";r<0&&(o="-",r*=s(-1));let a=s(60),l=[r%a];return r<
60?l.unshift(0):(r=(r-l[0])/a,l.unshift(r%a),r>=60&&(r=(r-l[0])/a,l.unshift(r))),o+l.map(t=>String(t).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var tb={identify:e=>typeof e=="bigint"||Number.
isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,r,{intAsBigInt:s})=>Aa(e,s),stringify:nu},rb={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>Aa(e,!1),stringify:nu},su={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:t\
imestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let r=e.match(
su.test);if(!r)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,s,o,a,l,t,i]=r.map(Number),p=r[7]?Number((r[7]+"00").substr(1,3)):0,n=Date.UTC(s,o-1,a,l||0,t||0,i||0,p),c=r[8];
if(c&&c!=="Z"){let d=Aa(c,!1);Math.abs(d)<30&&(d*=60),n-=6e4*d}return new Date(n)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};Zi.floatTime=rb;Zi.intTime=tb;Zi.timestamp=
su});var au=_(ou=>{"use strict";var nb=Jn(),sb=Ti(),ib=Wn(),ob=js(),ab=ka(),iu=Xc(),Ea=eu(),Qi=ru(),lb=Ii(),pb=Pa(),cb=Ui(),ub=ja(),qa=Ia(),db=[nb.map,ib.seq,ob.string,sb.nullTag,iu.trueTag,iu.falseTag,Qi.
intBin,Qi.intOct,Qi.int,Qi.intHex,Ea.floatNaN,Ea.floatExp,Ea.float,ab.binary,lb.merge,pb.omap,cb.pairs,ub.set,qa.intTime,qa.floatTime,qa.timestamp];ou.schema=db});var gu=_(Oa=>{"use strict";var uu=Jn(),fb=Ti(),du=Wn(),mb=js(),yb=ua(),Na=fa(),Ma=ya(),hb=Fc(),gb=Kc(),fu=ka(),Ns=Ii(),mu=Pa(),yu=Ui(),lu=au(),hu=ja(),Xi=Ia(),pu=new Map([["core",hb.schema],["failsafe",
[uu.map,du.seq,mb.string]],["json",gb.schema],["yaml11",lu.schema],["yaml-1.1",lu.schema]]),cu={binary:fu.binary,bool:yb.boolTag,float:Na.float,floatExp:Na.floatExp,floatNaN:Na.floatNaN,floatTime:Xi.floatTime,
int:Ma.int,intHex:Ma.intHex,intOct:Ma.intOct,intTime:Xi.intTime,map:uu.map,merge:Ns.merge,null:fb.nullTag,omap:mu.omap,pairs:yu.pairs,seq:du.seq,set:hu.set,timestamp:Xi.timestamp},bb={"tag:yaml.org,20\
02:binary":fu.binary,"tag:yaml.org,2002:merge":Ns.merge,"tag:yaml.org,2002:omap":mu.omap,"tag:yaml.org,2002:pairs":yu.pairs,"tag:yaml.org,2002:set":hu.set,"tag:yaml.org,2002:timestamp":Xi.timestamp};function kb(e,r,s){
let o=pu.get(r);if(o&&!e)return s&&!o.includes(Ns.merge)?o.concat(Ns.merge):o.slice();let a=o;if(!a)if(Array.isArray(e))a=[];else{let l=Array.from(pu.keys()).filter(t=>t!=="yaml11").map(t=>JSON.stringify(
t)).join(", ");throw new Error(`Unknown schema "${r}"; use one of ${l} or define customTags array`)}if(Array.isArray(e))for(let l of e)a=a.concat(l);else typeof e=="function"&&(a=e(a.slice()));return s&&
(a=a.concat(Ns.merge)),a.reduce((l,t)=>{let i=typeof t=="string"?cu[t]:t;if(!i){let p=JSON.stringify(t),n=Object.keys(cu).map(c=>JSON.stringify(c)).join(", ");throw new Error(`Unknown custom tag ${p};\
 use one of ${n}`)}return l.includes(i)||l.push(i),l},[])}Oa.coreKnownTags=bb;Oa.getTags=kb});var Ta=_(bu=>{"use strict";var Ca=q(),vb=Jn(),wb=Wn(),_b=js(),eo=gu(),Pb=(e,r)=>e.key<r.key?-1:e.key>r.key?1:0,La=class e{constructor({compat:r,customTags:s,merge:o,resolveKnownTags:a,schema:l,sortMapEntries:t,
toStringDefaults:i}){this.compat=Array.isArray(r)?eo.getTags(r,"compat"):r?eo.getTags(null,r):null,this.name=typeof l=="string"&&l||"core",this.knownTags=a?eo.coreKnownTags:{},this.tags=eo.getTags(s,this.
name,o),this.toStringOptions=i??null,Object.defineProperty(this,Ca.MAP,{value:vb.map}),Object.defineProperty(this,Ca.SCALAR,{value:_b.string}),Object.defineProperty(this,Ca.SEQ,{value:wb.seq}),this.sortMapEntries=
typeof t=="function"?t:t===!0?Pb:null}clone(){let r=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return r.tags=this.tags.slice(),r}};bu.Schema=La});var vu=_(ku=>{"use strict";var $b=q(),Ya=Ds(),Ms=ws();function Db(e,r){let s=[],o=r.directives===!0;if(r.directives!==!1&&e.directives){let p=e.directives.toString(e);p?(s.push(p),o=!0):e.directives.docStart&&
(o=!0)}o&&s.push("---");let a=Ya.createStringifyContext(e,r),{commentString:l}=a.options;if(e.commentBefore){s.length!==1&&s.unshift("");let p=l(e.commentBefore);s.unshift(Ms.indentComment(p,""))}let t=!1,
i=null;if(e.contents){if($b.isNode(e.contents)){if(e.contents.spaceBefore&&o&&s.push(""),e.contents.commentBefore){let c=l(e.contents.commentBefore);s.push(Ms.indentComment(c,""))}a.forceBlockIndent=!!e.
comment,i=e.contents.comment}let p=i?void 0:()=>t=!0,n=Ya.stringify(e.contents,a,()=>i=null,p);i&&(n+=Ms.lineComment(n,"",l(i))),(n[0]==="|"||n[0]===">")&&s[s.length-1]==="---"?s[s.length-1]=`--- ${n}`:
s.push(n)}else s.push(Ya.stringify(e.contents,a));if(e.directives?.docEnd)if(e.comment){let p=l(e.comment);p.includes(`
`)?(s.push("..."),s.push(Ms.indentComment(p,""))):s.push(`... ${p}`)}else s.push("...");else{let p=e.comment;p&&t&&(p=p.replace(/^\n+/,"")),p&&((!t||i)&&s[s.length-1]!==""&&s.push(""),s.push(Ms.indentComment(
l(p),"")))}return s.join(`
`)+`
`}ku.stringifyDocument=Db});var Os=_(wu=>{"use strict";var xb=ks(),Zn=vi(),me=q(),Sb=Qe(),jb=Je(),Ab=Ta(),Ib=vu(),Fa=hi(),Eb=zo(),qb=vs(),Ra=Ko(),Ba=class e{constructor(r,s,o){this.commentBefore=null,this.comment=null,this.errors=
[],this.warnings=[],Object.defineProperty(this,me.NODE_TYPE,{value:me.DOC});let a=null;typeof s=="function"||Array.isArray(s)?a=s:o===void 0&&s&&(o=s,s=void 0);let l=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,
logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},o);this.options=l;let{version:t}=l;o?._directives?(this.directives=o._directives.atDocument(),this.directives.yaml.
explicit&&(t=this.directives.yaml.version)):this.directives=new Ra.Directives({version:t}),this.setSchema(t,o),this.contents=r===void 0?null:this.createNode(r,a,o)}clone(){let r=Object.create(e.prototype,
{[me.NODE_TYPE]:{value:me.DOC}});return r.commentBefore=this.commentBefore,r.comment=this.comment,r.errors=this.errors.slice(),r.warnings=this.warnings.slice(),r.options=Object.assign({},this.options),
this.directives&&(r.directives=this.directives.clone()),r.schema=this.schema.clone(),r.contents=me.isNode(this.contents)?this.contents.clone(r.schema):this.contents,this.range&&(r.range=this.range.slice()),
r}add(r){Qn(this.contents)&&this.contents.add(r)}addIn(r,s){Qn(this.contents)&&this.contents.addIn(r,s)}createAlias(r,s){if(!r.anchor){let o=Fa.anchorNames(this);r.anchor=!s||o.has(s)?Fa.findNewAnchor(
s||"a",o):s}return new xb.Alias(r.anchor)}createNode(r,s,o){let a;if(typeof s=="function")r=s.call({"":r},"",r),a=s;else if(Array.isArray(s)){let h=k=>typeof k=="number"||k instanceof String||k instanceof
Number,b=s.filter(h).map(String);b.length>0&&(s=s.concat(b)),a=s}else o===void 0&&s&&(o=s,s=void 0);let{aliasDuplicateObjects:l,anchorPrefix:t,flow:i,keepUndefined:p,onTagObj:n,tag:c}=o??{},{onAnchor:d,
setAnchors:u,sourceObjects:f}=Fa.createNodeAnchors(this,t||"a"),m={aliasDuplicateObjects:l??!0,keepUndefined:p??!1,onAnchor:d,onTagObj:n,replacer:a,schema:this.schema,sourceObjects:f},y=qb.createNode(
r,c,m);return i&&me.isCollection(y)&&(y.flow=!0),u(),y}createPair(r,s,o={}){let a=this.createNode(r,null,o),l=this.createNode(s,null,o);return new Sb.Pair(a,l)}delete(r){return Qn(this.contents)?this.
contents.delete(r):!1}deleteIn(r){return Zn.isEmptyPath(r)?this.contents==null?!1:(this.contents=null,!0):Qn(this.contents)?this.contents.deleteIn(r):!1}get(r,s){return me.isCollection(this.contents)?
this.contents.get(r,s):void 0}getIn(r,s){return Zn.isEmptyPath(r)?!s&&me.isScalar(this.contents)?this.contents.value:this.contents:me.isCollection(this.contents)?this.contents.getIn(r,s):void 0}has(r){
return me.isCollection(this.contents)?this.contents.has(r):!1}hasIn(r){return Zn.isEmptyPath(r)?this.contents!==void 0:me.isCollection(this.contents)?this.contents.hasIn(r):!1}set(r,s){this.contents==
null?this.contents=Zn.collectionFromPath(this.schema,[r],s):Qn(this.contents)&&this.contents.set(r,s)}setIn(r,s){Zn.isEmptyPath(r)?this.contents=s:this.contents==null?this.contents=Zn.collectionFromPath(
this.schema,Array.from(r),s):Qn(this.contents)&&this.contents.setIn(r,s)}setSchema(r,s={}){typeof r=="number"&&(r=String(r));let o;switch(r){case"1.1":this.directives?this.directives.yaml.version="1.1":
this.directives=new Ra.Directives({version:"1.1"}),o={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=r:this.directives=new Ra.Directives(
{version:r}),o={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,o=null;break;default:{let a=JSON.stringify(r);throw new Error(`Expected '1.1', '1.2' or null \
as first argument, but found: ${a}`)}}if(s.schema instanceof Object)this.schema=s.schema;else if(o)this.schema=new Ab.Schema(Object.assign(o,s));else throw new Error("With a null YAML version, the { s\
chema: Schema } option is required")}toJS({json:r,jsonArg:s,mapAsMap:o,maxAliasCount:a,onAnchor:l,reviver:t}={}){let i={anchors:new Map,doc:this,keep:!r,mapAsMap:o===!0,mapKeyWarned:!1,maxAliasCount:typeof a==
"number"?a:100},p=jb.toJS(this.contents,s??"",i);if(typeof l=="function")for(let{count:n,res:c}of i.anchors.values())l(c,n);return typeof t=="function"?Eb.applyReviver(t,{"":p},"",p):p}toJSON(r,s){return this.
toJS({json:!0,jsonArg:r,mapAsMap:!1,onAnchor:s})}toString(r={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in r&&(!Number.isInteger(r.indent)||Number(
r.indent)<=0)){let s=JSON.stringify(r.indent);throw new Error(`"indent" option must be a positive integer, not ${s}`)}return Ib.stringifyDocument(this,r)}};function Qn(e){if(me.isCollection(e))return!0;
throw new Error("Expected a YAML collection as document contents")}wu.Document=Ba});var Ts=_(Ls=>{"use strict";var Cs=class extends Error{constructor(r,s,o,a){super(),this.name=r,this.code=o,this.message=a,this.pos=s}},Ka=class extends Cs{constructor(r,s,o){super("YAMLParseError",r,s,
o)}},za=class extends Cs{constructor(r,s,o){super("YAMLWarning",r,s,o)}},Nb=(e,r)=>s=>{if(s.pos[0]===-1)return;s.linePos=s.pos.map(i=>r.linePos(i));let{line:o,col:a}=s.linePos[0];s.message+=` at line ${o}\
, column ${a}`;let l=a-1,t=e.substring(r.lineStarts[o-1],r.lineStarts[o]).replace(/[\n\r]+$/,"");if(l>=60&&t.length>80){let i=Math.min(l-39,t.length-79);t="\u2026"+t.substring(i),l-=i-1}if(t.length>80&&
(t=t.substring(0,79)+"\u2026"),o>1&&/^ *$/.test(t.substring(0,l))){let i=e.substring(r.lineStarts[o-2],r.lineStarts[o-1]);i.length>80&&(i=i.substring(0,79)+`\u2026
`),t=i+t}if(/[^ ]/.test(t)){let i=1,p=s.linePos[1];p?.line===o&&p.col>a&&(i=Math.max(1,Math.min(p.col-a,80-l)));let n=" ".repeat(l)+"^".repeat(i);s.message+=`:

${t}
${n}
`}};Ls.YAMLError=Cs;Ls.YAMLParseError=Ka;Ls.YAMLWarning=za;Ls.prettifyError=Nb});var Ys=_(_u=>{"use strict";function Mb(e,{flow:r,indicator:s,next:o,offset:a,onError:l,parentIndent:t,startOnNewline:i}){let p=!1,n=i,c=i,d="",u="",f=!1,m=!1,y=null,h=null,b=null,k=null,v=null,P=null,
w=null;for(let D of e)switch(m&&(D.type!=="space"&&D.type!=="newline"&&D.type!=="comma"&&l(D.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),m=!1),y&&(n&&
D.type!=="comment"&&D.type!=="newline"&&l(y,"TAB_AS_INDENT","Tabs are not allowed as indentation"),y=null),D.type){case"space":!r&&(s!=="doc-start"||o?.type!=="flow-collection")&&D.source.includes("	")&&
(y=D),c=!0;break;case"comment":{c||l(D,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let U=D.source.substring(1)||" ";d?d+=u+U:d=U,u="",n=!1;break}case"newli\
ne":n?d?d+=D.source:(!P||s!=="seq-item-ind")&&(p=!0):u+=D.source,n=!0,f=!0,(h||b)&&(k=D),c=!0;break;case"anchor":h&&l(D,"MULTIPLE_ANCHORS","A node can have at most one anchor"),D.source.endsWith(":")&&
l(D.offset+D.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),h=D,w??(w=D.offset),n=!1,c=!1,m=!0;break;case"tag":{b&&l(D,"MULTIPLE_TAGS","A node can have at most one tag"),b=D,w??(w=D.
offset),n=!1,c=!1,m=!0;break}case s:(h||b)&&l(D,"BAD_PROP_ORDER",`Anchors and tags must be after the ${D.source} indicator`),P&&l(D,"UNEXPECTED_TOKEN",`Unexpected ${D.source} in ${r??"collection"}`),P=
D,n=s==="seq-item-ind"||s==="explicit-key-ind",c=!1;break;case"comma":if(r){v&&l(D,"UNEXPECTED_TOKEN",`Unexpected , in ${r}`),v=D,n=!1,c=!1;break}default:l(D,"UNEXPECTED_TOKEN",`Unexpected ${D.type} t\
oken`),n=!1,c=!1}let I=e[e.length-1],L=I?I.offset+I.source.length:a;return m&&o&&o.type!=="space"&&o.type!=="newline"&&o.type!=="comma"&&(o.type!=="scalar"||o.source!=="")&&l(o.offset,"MISSING_CHAR","\
Tags and anchors must be separated from the next token by white space"),y&&(n&&y.indent<=t||o?.type==="block-map"||o?.type==="block-seq")&&l(y,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:v,
found:P,spaceBefore:p,comment:d,hasNewline:f,anchor:h,tag:b,newlineAfterProp:k,end:L,start:w??L}}_u.resolveProps=Mb});var to=_(Pu=>{"use strict";function Ua(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let r of e.end)if(r.type==="newline")return!0}return!1;case"flow-collection":for(let r of e.items){for(let s of r.start)if(s.type==="newline")return!0;if(r.sep){for(let s of r.
sep)if(s.type==="newline")return!0}if(Ua(r.key)||Ua(r.value))return!0}return!1;default:return!0}}Pu.containsNewline=Ua});var Va=_($u=>{"use strict";var Ob=to();function Cb(e,r,s){if(r?.type==="flow-collection"){let o=r.end[0];o.indent===e&&(o.source==="]"||o.source==="}")&&Ob.containsNewline(r)&&s(o,"BAD_INDENT","Flow e\
nd indicator should be more indented than parent",!0)}}$u.flowIndentCheck=Cb});var Ha=_(xu=>{"use strict";var Du=q();function Lb(e,r,s){let{uniqueKeys:o}=e.options;if(o===!1)return!1;let a=typeof o=="function"?o:(l,t)=>l===t||Du.isScalar(l)&&Du.isScalar(t)&&l.value===t.value;return r.
some(l=>a(l.key,s))}xu.mapIncludes=Lb});var qu=_(Eu=>{"use strict";var Su=Qe(),Tb=et(),ju=Ys(),Yb=to(),Au=Va(),Fb=Ha(),Iu="All mapping items must start at the same column";function Rb({composeNode:e,composeEmptyNode:r},s,o,a,l){let t=l?.nodeClass??
Tb.YAMLMap,i=new t(s.schema);s.atRoot&&(s.atRoot=!1);let p=o.offset,n=null;for(let c of o.items){let{start:d,key:u,sep:f,value:m}=c,y=ju.resolveProps(d,{indicator:"explicit-key-ind",next:u??f?.[0],offset:p,
onError:a,parentIndent:o.indent,startOnNewline:!0}),h=!y.found;if(h){if(u&&(u.type==="block-seq"?a(p,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in u&&u.
indent!==o.indent&&a(p,"BAD_INDENT",Iu)),!y.anchor&&!y.tag&&!f){n=y.end,y.comment&&(i.comment?i.comment+=`
`+y.comment:i.comment=y.comment);continue}(y.newlineAfterProp||Yb.containsNewline(u))&&a(u??d[d.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else y.found?.indent!==o.
indent&&a(p,"BAD_INDENT",Iu);s.atKey=!0;let b=y.end,k=u?e(s,u,y,a):r(s,b,d,null,y,a);s.schema.compat&&Au.flowIndentCheck(o.indent,u,a),s.atKey=!1,Fb.mapIncludes(s,i.items,k)&&a(b,"DUPLICATE_KEY","Map \
keys must be unique");let v=ju.resolveProps(f??[],{indicator:"map-value-ind",next:m,offset:k.range[2],onError:a,parentIndent:o.indent,startOnNewline:!u||u.type==="block-scalar"});if(p=v.end,v.found){h&&
(m?.type==="block-map"&&!v.hasNewline&&a(p,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),s.options.strict&&y.start<v.found.offset-1024&&a(k.range,"KEY_OVER_1024_CHARS",
"The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let P=m?e(s,m,v,a):r(s,p,f,null,v,a);s.schema.compat&&Au.flowIndentCheck(o.indent,m,a),p=P.range[2];let w=new Su.
Pair(k,P);s.options.keepSourceTokens&&(w.srcToken=c),i.items.push(w)}else{h&&a(k.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),v.comment&&(k.comment?k.comment+=`
`+v.comment:k.comment=v.comment);let P=new Su.Pair(k);s.options.keepSourceTokens&&(P.srcToken=c),i.items.push(P)}}return n&&n<p&&a(n,"IMPOSSIBLE","Map comment with trailing content"),i.range=[o.offset,
p,n??p],i}Eu.resolveBlockMap=Rb});var Mu=_(Nu=>{"use strict";var Bb=tt(),Kb=Ys(),zb=Va();function Ub({composeNode:e,composeEmptyNode:r},s,o,a,l){let t=l?.nodeClass??Bb.YAMLSeq,i=new t(s.schema);s.atRoot&&(s.atRoot=!1),s.atKey&&(s.atKey=
!1);let p=o.offset,n=null;for(let{start:c,value:d}of o.items){let u=Kb.resolveProps(c,{indicator:"seq-item-ind",next:d,offset:p,onError:a,parentIndent:o.indent,startOnNewline:!0});if(!u.found)if(u.anchor||
u.tag||d)d?.type==="block-seq"?a(u.end,"BAD_INDENT","All sequence items must start at the same column"):a(p,"MISSING_CHAR","Sequence item without - indicator");else{n=u.end,u.comment&&(i.comment=u.comment);
continue}let f=d?e(s,d,u,a):r(s,u.end,c,null,u,a);s.schema.compat&&zb.flowIndentCheck(o.indent,d,a),p=f.range[2],i.items.push(f)}return i.range=[o.offset,p,n??p],i}Nu.resolveBlockSeq=Ub});var Xn=_(Ou=>{"use strict";function Vb(e,r,s,o){let a="";if(e){let l=!1,t="";for(let i of e){let{source:p,type:n}=i;switch(n){case"space":l=!0;break;case"comment":{s&&!l&&o(i,"MISSING_CHAR","Comments \
must be separated from other tokens by white space characters");let c=p.substring(1)||" ";a?a+=t+c:a=c,t="";break}case"newline":a&&(t+=p),l=!0;break;default:o(i,"UNEXPECTED_TOKEN",`Unexpected ${n} at \
node end`)}r+=p.length}}return{comment:a,offset:r}}Ou.resolveEnd=Vb});var Yu=_(Tu=>{"use strict";var Hb=q(),Jb=Qe(),Cu=et(),Wb=tt(),Gb=Xn(),Lu=Ys(),Zb=to(),Qb=Ha(),Ja="Block collections are not allowed within flow collections",Wa=e=>e&&(e.type==="block-map"||e.type==="b\
lock-seq");function Xb({composeNode:e,composeEmptyNode:r},s,o,a,l){let t=o.start.source==="{",i=t?"flow map":"flow sequence",p=l?.nodeClass??(t?Cu.YAMLMap:Wb.YAMLSeq),n=new p(s.schema);n.flow=!0;let c=s.
atRoot;c&&(s.atRoot=!1),s.atKey&&(s.atKey=!1);let d=o.offset+o.start.source.length;for(let h=0;h<o.items.length;++h){let b=o.items[h],{start:k,key:v,sep:P,value:w}=b,I=Lu.resolveProps(k,{flow:i,indicator:"\
explicit-key-ind",next:v??P?.[0],offset:d,onError:a,parentIndent:o.indent,startOnNewline:!1});if(!I.found){if(!I.anchor&&!I.tag&&!P&&!w){h===0&&I.comma?a(I.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${i}`):
h<o.items.length-1&&a(I.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${i}`),I.comment&&(n.comment?n.comment+=`
`+I.comment:n.comment=I.comment),d=I.end;continue}!t&&s.options.strict&&Zb.containsNewline(v)&&a(v,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(h===0)
I.comma&&a(I.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${i}`);else if(I.comma||a(I.start,"MISSING_CHAR",`Missing , between ${i} items`),I.comment){let L="";e:for(let D of k)switch(D.type){case"comma":case"\
space":break;case"comment":L=D.source.substring(1);break e;default:break e}if(L){let D=n.items[n.items.length-1];Hb.isPair(D)&&(D=D.value??D.key),D.comment?D.comment+=`
`+L:D.comment=L,I.comment=I.comment.substring(L.length+1)}}if(!t&&!P&&!I.found){let L=w?e(s,w,I,a):r(s,I.end,P,null,I,a);n.items.push(L),d=L.range[2],Wa(w)&&a(L.range,"BLOCK_IN_FLOW",Ja)}else{s.atKey=
!0;let L=I.end,D=v?e(s,v,I,a):r(s,L,k,null,I,a);Wa(v)&&a(D.range,"BLOCK_IN_FLOW",Ja),s.atKey=!1;let U=Lu.resolveProps(P??[],{flow:i,indicator:"map-value-ind",next:w,offset:D.range[2],onError:a,parentIndent:o.
indent,startOnNewline:!1});if(U.found){if(!t&&!I.found&&s.options.strict){if(P)for(let V of P){if(V===U.found)break;if(V.type==="newline"){a(V,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence \
pairs need to be on a single line");break}}I.start<U.found.offset-1024&&a(U.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
w&&("source"in w&&w.source?.[0]===":"?a(w,"MISSING_CHAR",`Missing space after : in ${i}`):a(U.start,"MISSING_CHAR",`Missing , or : between ${i} items`));let Be=w?e(s,w,U,a):U.found?r(s,U.end,P,null,U,
a):null;Be?Wa(w)&&a(Be.range,"BLOCK_IN_FLOW",Ja):U.comment&&(D.comment?D.comment+=`
`+U.comment:D.comment=U.comment);let bt=new Jb.Pair(D,Be);if(s.options.keepSourceTokens&&(bt.srcToken=b),t){let V=n;Qb.mapIncludes(s,V.items,D)&&a(L,"DUPLICATE_KEY","Map keys must be unique"),V.items.
push(bt)}else{let V=new Cu.YAMLMap(s.schema);V.flow=!0,V.items.push(bt);let xl=(Be??D).range;V.range=[D.range[0],xl[1],xl[2]],n.items.push(V)}d=Be?Be.range[2]:U.end}}let u=t?"}":"]",[f,...m]=o.end,y=d;
if(f?.source===u)y=f.offset+f.source.length;else{let h=i[0].toUpperCase()+i.substring(1),b=c?`${h} must end with a ${u}`:`${h} in block collection must be sufficiently indented and end with a ${u}`;a(
d,c?"MISSING_CHAR":"BAD_INDENT",b),f&&f.source.length!==1&&m.unshift(f)}if(m.length>0){let h=Gb.resolveEnd(m,y,s.options.strict,a);h.comment&&(n.comment?n.comment+=`
`+h.comment:n.comment=h.comment),n.range=[o.offset,y,h.offset]}else n.range=[o.offset,y,y];return n}Tu.resolveFlowCollection=Xb});var Ru=_(Fu=>{"use strict";var ek=q(),tk=z(),rk=et(),nk=tt(),sk=qu(),ik=Mu(),ok=Yu();function Ga(e,r,s,o,a,l){let t=s.type==="block-map"?sk.resolveBlockMap(e,r,s,o,l):s.type==="block-seq"?ik.resolveBlockSeq(
e,r,s,o,l):ok.resolveFlowCollection(e,r,s,o,l),i=t.constructor;return a==="!"||a===i.tagName?(t.tag=i.tagName,t):(a&&(t.tag=a),t)}function ak(e,r,s,o,a){let l=o.tag,t=l?r.directives.tagName(l.source,u=>a(
l,"TAG_RESOLVE_FAILED",u)):null;if(s.type==="block-seq"){let{anchor:u,newlineAfterProp:f}=o,m=u&&l?u.offset>l.offset?u:l:u??l;m&&(!f||f.offset<m.offset)&&a(m,"MISSING_CHAR","Missing newline after bloc\
k sequence props")}let i=s.type==="block-map"?"map":s.type==="block-seq"?"seq":s.start.source==="{"?"map":"seq";if(!l||!t||t==="!"||t===rk.YAMLMap.tagName&&i==="map"||t===nk.YAMLSeq.tagName&&i==="seq")
return Ga(e,r,s,a,t);let p=r.schema.tags.find(u=>u.tag===t&&u.collection===i);if(!p){let u=r.schema.knownTags[t];if(u?.collection===i)r.schema.tags.push(Object.assign({},u,{default:!1})),p=u;else return u?
a(l,"BAD_COLLECTION_TYPE",`${u.tag} used for ${i} collection, but expects ${u.collection??"scalar"}`,!0):a(l,"TAG_RESOLVE_FAILED",`Unresolved tag: ${t}`,!0),Ga(e,r,s,a,t)}let n=Ga(e,r,s,a,t,p),c=p.resolve?.(
n,u=>a(l,"TAG_RESOLVE_FAILED",u),r.options)??n,d=ek.isNode(c)?c:new tk.Scalar(c);return d.range=n.range,d.tag=t,p?.format&&(d.format=p.format),d}Fu.composeCollection=ak});var Qa=_(Bu=>{"use strict";var Za=z();function lk(e,r,s){let o=r.offset,a=pk(r,e.options.strict,s);if(!a)return{value:"",type:null,comment:"",range:[o,o,o]};let l=a.mode===">"?Za.Scalar.BLOCK_FOLDED:Za.
Scalar.BLOCK_LITERAL,t=r.source?ck(r.source):[],i=t.length;for(let y=t.length-1;y>=0;--y){let h=t[y][1];if(h===""||h==="\r")i=y;else break}if(i===0){let y=a.chomp==="+"&&t.length>0?`
`.repeat(Math.max(1,t.length-1)):"",h=o+a.length;return r.source&&(h+=r.source.length),{value:y,type:l,comment:a.comment,range:[o,h,h]}}let p=r.indent+a.indent,n=r.offset+a.length,c=0;for(let y=0;y<i;++y){
let[h,b]=t[y];if(b===""||b==="\r")a.indent===0&&h.length>p&&(p=h.length);else{h.length<p&&s(n+h.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indenta\
tion indicator"),a.indent===0&&(p=h.length),c=y,p===0&&!e.atRoot&&s(n,"BAD_INDENT","Block scalar values in collections must be indented");break}n+=h.length+b.length+1}for(let y=t.length-1;y>=i;--y)t[y][0].
length>p&&(i=y+1);let d="",u="",f=!1;for(let y=0;y<c;++y)d+=t[y][0].slice(p)+`
`;for(let y=c;y<i;++y){let[h,b]=t[y];n+=h.length+b.length+1;let k=b[b.length-1]==="\r";if(k&&(b=b.slice(0,-1)),b&&h.length<p){let P=`Block scalar lines must not be less indented than their ${a.indent?
"explicit indentation indicator":"first line"}`;s(n-b.length-(k?2:1),"BAD_INDENT",P),h=""}l===Za.Scalar.BLOCK_LITERAL?(d+=u+h.slice(p)+b,u=`
`):h.length>p||b[0]==="	"?(u===" "?u=`
`:!f&&u===`
`&&(u=`

`),d+=u+h.slice(p)+b,u=`
`,f=!0):b===""?u===`
`?d+=`
`:u=`
`:(d+=u+b,u=" ",f=!1)}switch(a.chomp){case"-":break;case"+":for(let y=i;y<t.length;++y)d+=`
`+t[y][0].slice(p);d[d.length-1]!==`
`&&(d+=`
`);break;default:d+=`
`}let m=o+a.length+r.source.length;return{value:d,type:l,comment:a.comment,range:[o,m,m]}}function pk({offset:e,props:r},s,o){if(r[0].type!=="block-scalar-header")return o(r[0],"IMPOSSIBLE","Block sca\
lar header not found"),null;let{source:a}=r[0],l=a[0],t=0,i="",p=-1;for(let u=1;u<a.length;++u){let f=a[u];if(!i&&(f==="-"||f==="+"))i=f;else{let m=Number(f);!t&&m?t=m:p===-1&&(p=e+u)}}p!==-1&&o(p,"UN\
EXPECTED_TOKEN",`Block scalar header includes extra characters: ${a}`);let n=!1,c="",d=a.length;for(let u=1;u<r.length;++u){let f=r[u];switch(f.type){case"space":n=!0;case"newline":d+=f.source.length;
break;case"comment":s&&!n&&o(f,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),d+=f.source.length,c=f.source.substring(1);break;case"error":o(f,"UNEXPECTED_TOK\
EN",f.message),d+=f.source.length;break;default:{let m=`Unexpected token in block scalar header: ${f.type}`;o(f,"UNEXPECTED_TOKEN",m);let y=f.source;y&&typeof y=="string"&&(d+=y.length)}}}return{mode:l,
indent:t,chomp:i,comment:c,length:d}}function ck(e){let r=e.split(/\n( *)/),s=r[0],o=s.match(/^( *)/),l=[o?.[1]?[o[1],s.slice(o[1].length)]:["",s]];for(let t=1;t<r.length;t+=2)l.push([r[t],r[t+1]]);return l}
Bu.resolveBlockScalar=lk});var el=_(zu=>{"use strict";var Xa=z(),uk=Xn();function dk(e,r,s){let{offset:o,type:a,source:l,end:t}=e,i,p,n=(u,f,m)=>s(o+u,f,m);switch(a){case"scalar":i=Xa.Scalar.PLAIN,p=fk(l,n);break;case"single-qu\
oted-scalar":i=Xa.Scalar.QUOTE_SINGLE,p=mk(l,n);break;case"double-quoted-scalar":i=Xa.Scalar.QUOTE_DOUBLE,p=yk(l,n);break;default:return s(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found\
: ${a}`),{value:"",type:null,comment:"",range:[o,o+l.length,o+l.length]}}let c=o+l.length,d=uk.resolveEnd(t,c,r,s);return{value:p,type:i,comment:d.comment,range:[o,c,d.offset]}}function fk(e,r){let s="";
switch(e[0]){case"	":s="a tab character";break;case",":s="flow indicator character ,";break;case"%":s="directive indicator character %";break;case"|":case">":{s=`block scalar indicator ${e[0]}`;break}case"\
@":case"`":{s=`reserved character ${e[0]}`;break}}return s&&r(0,"BAD_SCALAR_START",`Plain value cannot start with ${s}`),Ku(e)}function mk(e,r){return(e[e.length-1]!=="'"||e.length===1)&&r(e.length,"M\
ISSING_CHAR","Missing closing 'quote"),Ku(e.slice(1,-1)).replace(/''/g,"'")}function Ku(e){let r=/(.*?)\r?\n/sy,s=r.exec(e);if(!s)return e;let o,a;try{o=new RegExp("(?<![ 	])[ 	]+$"),a=new RegExp("^[ \
	]+|(?<![ 	])[ 	]+$","g")}catch{o=/[ \t]+$/,a=/^[ \t]+|[ \t]+$/g}let l=s[1].replace(o,""),t=" ",i=r.lastIndex;for(;s=r.exec(e);){let n=s[1].replace(a,"");n===""?t===`
`?l+=t:t=`
`:(l+=t+n,t=" "),i=r.lastIndex}let p=/[ \t]*(.*)/sy;return p.lastIndex=i,s=p.exec(e),l+t+(s?.[1]??"")}function yk(e,r){let s="";for(let o=1;o<e.length-1;++o){let a=e[o];if(!(a==="\r"&&e[o+1]===`
`))if(a===`
`){let{fold:l,offset:t}=hk(e,o);s+=l,o=t}else if(a==="\\"){let l=e[++o],t=gk[l];if(t)s+=t;else if(l===`
`)for(l=e[o+1];l===" "||l==="	";)l=e[++o+1];else if(l==="\r"&&e[o+1]===`
`)for(l=e[++o+1];l===" "||l==="	";)l=e[++o+1];else if(l==="x"||l==="u"||l==="U"){let i=l==="x"?2:l==="u"?4:8;s+=bk(e,o+1,i,r),o+=i}else{let i=e.substr(o-1,2);r(o-1,"BAD_DQ_ESCAPE",`Invalid escape sequ\
ence ${i}`),s+=i}}else if(a===" "||a==="	"){let l=o,t=e[o+1];for(;t===" "||t==="	";)t=e[++o+1];t!==`
`&&!(t==="\r"&&e[o+2]===`
`)&&(s+=o>l?e.slice(l,o+1):a)}else s+=a}return(e[e.length-1]!=='"'||e.length===1)&&r(e.length,"MISSING_CHAR",'Missing closing "quote'),s}function hk(e,r){let s="",o=e[r+1];for(;(o===" "||o==="	"||o===
`
`||o==="\r")&&!(o==="\r"&&e[r+2]!==`
`);)o===`
`&&(s+=`
`),r+=1,o=e[r+1];return s||(s=" "),{fold:s,offset:r}}var gk={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function bk(e,r,s,o){let a=e.substr(r,s),t=a.length===s&&/^[0-9a-fA-F]+$/.test(a)?parseInt(a,16):
NaN;try{return String.fromCodePoint(t)}catch{let i=e.substr(r-2,s+2);return o(r-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${i}`),i}}zu.resolveFlowScalar=dk});var Hu=_(Vu=>{"use strict";var ht=q(),Uu=z(),kk=Qa(),vk=el();function wk(e,r,s,o){let{value:a,type:l,comment:t,range:i}=r.type==="block-scalar"?kk.resolveBlockScalar(e,r,o):vk.resolveFlowScalar(r,e.options.
strict,o),p=s?e.directives.tagName(s.source,d=>o(s,"TAG_RESOLVE_FAILED",d)):null,n;e.options.stringKeys&&e.atKey?n=e.schema[ht.SCALAR]:p?n=_k(e.schema,a,p,s,o):r.type==="scalar"?n=Pk(e,a,r,o):n=e.schema[ht.
SCALAR];let c;try{let d=n.resolve(a,u=>o(s??r,"TAG_RESOLVE_FAILED",u),e.options);c=ht.isScalar(d)?d:new Uu.Scalar(d)}catch(d){let u=d instanceof Error?d.message:String(d);o(s??r,"TAG_RESOLVE_FAILED",u),
c=new Uu.Scalar(a)}return c.range=i,c.source=a,l&&(c.type=l),p&&(c.tag=p),n.format&&(c.format=n.format),t&&(c.comment=t),c}function _k(e,r,s,o,a){if(s==="!")return e[ht.SCALAR];let l=[];for(let i of e.
tags)if(!i.collection&&i.tag===s)if(i.default&&i.test)l.push(i);else return i;for(let i of l)if(i.test?.test(r))return i;let t=e.knownTags[s];return t&&!t.collection?(e.tags.push(Object.assign({},t,{default:!1,
test:void 0})),t):(a(o,"TAG_RESOLVE_FAILED",`Unresolved tag: ${s}`,s!=="tag:yaml.org,2002:str"),e[ht.SCALAR])}function Pk({atKey:e,directives:r,schema:s},o,a,l){let t=s.tags.find(i=>(i.default===!0||e&&
i.default==="key")&&i.test?.test(o))||s[ht.SCALAR];if(s.compat){let i=s.compat.find(p=>p.default&&p.test?.test(o))??s[ht.SCALAR];if(t.tag!==i.tag){let p=r.tagString(t.tag),n=r.tagString(i.tag),c=`Valu\
e may be parsed as either ${p} or ${n}`;l(a,"TAG_RESOLVE_FAILED",c,!0)}}return t}Vu.composeScalar=wk});var Wu=_(Ju=>{"use strict";function $k(e,r,s){if(r){s??(s=r.length);for(let o=s-1;o>=0;--o){let a=r[o];switch(a.type){case"space":case"comment":case"newline":e-=a.source.length;continue}for(a=r[++o];a?.
type==="space";)e+=a.source.length,a=r[++o];break}}return e}Ju.emptyScalarPosition=$k});var Qu=_(rl=>{"use strict";var Dk=ks(),xk=q(),Sk=Ru(),Gu=Hu(),jk=Xn(),Ak=Wu(),Ik={composeNode:Zu,composeEmptyNode:tl};function Zu(e,r,s,o){let a=e.atKey,{spaceBefore:l,comment:t,anchor:i,tag:p}=s,n,c=!0;
switch(r.type){case"alias":n=Ek(e,r,o),(i||p)&&o(r,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-sc\
alar":n=Gu.composeScalar(e,r,p,o),i&&(n.anchor=i.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{n=Sk.composeCollection(Ik,e,r,s,o),i&&(n.anchor=i.source.substring(
1))}catch(d){let u=d instanceof Error?d.message:String(d);o(r,"RESOURCE_EXHAUSTION",u)}break;default:{let d=r.type==="error"?r.message:`Unsupported token (type: ${r.type})`;o(r,"UNEXPECTED_TOKEN",d),c=
!1}}return n??(n=tl(e,r.offset,void 0,null,s,o)),i&&n.anchor===""&&o(i,"BAD_ALIAS","Anchor cannot be an empty string"),a&&e.options.stringKeys&&(!xk.isScalar(n)||typeof n.value!="string"||n.tag&&n.tag!==
"tag:yaml.org,2002:str")&&o(p??r,"NON_STRING_KEY","With stringKeys, all keys must be strings"),l&&(n.spaceBefore=!0),t&&(r.type==="scalar"&&r.source===""?n.comment=t:n.commentBefore=t),e.options.keepSourceTokens&&
c&&(n.srcToken=r),n}function tl(e,r,s,o,{spaceBefore:a,comment:l,anchor:t,tag:i,end:p},n){let c={type:"scalar",offset:Ak.emptyScalarPosition(r,s,o),indent:-1,source:""},d=Gu.composeScalar(e,c,i,n);return t&&
(d.anchor=t.source.substring(1),d.anchor===""&&n(t,"BAD_ALIAS","Anchor cannot be an empty string")),a&&(d.spaceBefore=!0),l&&(d.comment=l,d.range[2]=p),d}function Ek({options:e},{offset:r,source:s,end:o},a){
let l=new Dk.Alias(s.substring(1));l.source===""&&a(r,"BAD_ALIAS","Alias cannot be an empty string"),l.source.endsWith(":")&&a(r+s.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let t=r+s.length,
i=jk.resolveEnd(o,t,e.strict,a);return l.range=[r,t,i.offset],i.comment&&(l.comment=i.comment),l}rl.composeEmptyNode=tl;rl.composeNode=Zu});var td=_(ed=>{"use strict";var qk=Os(),Xu=Qu(),Nk=Xn(),Mk=Ys();function Ok(e,r,{offset:s,start:o,value:a,end:l},t){let i=Object.assign({_directives:r},e),p=new qk.Document(void 0,i),n={atKey:!1,atRoot:!0,
directives:p.directives,options:p.options,schema:p.schema},c=Mk.resolveProps(o,{indicator:"doc-start",next:a??l?.[0],offset:s,onError:t,parentIndent:0,startOnNewline:!0});c.found&&(p.directives.docStart=
!0,a&&(a.type==="block-map"||a.type==="block-seq")&&!c.hasNewline&&t(c.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),p.contents=a?Xu.composeNode(n,a,c,t):
Xu.composeEmptyNode(n,c.end,o,null,c,t);let d=p.contents.range[2],u=Nk.resolveEnd(l,d,!1,t);return u.comment&&(p.comment=u.comment),p.range=[s,d,u.offset],p}ed.composeDoc=Ok});var sl=_(sd=>{"use strict";var Ck=require("process"),Lk=Ko(),Tk=Os(),Fs=Ts(),rd=q(),Yk=td(),Fk=Xn();function Rs(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];
let{offset:r,source:s}=e;return[r,r+(typeof s=="string"?s.length:1)]}function nd(e){let r="",s=!1,o=!1;for(let a=0;a<e.length;++a){let l=e[a];switch(l[0]){case"#":r+=(r===""?"":o?`

`:`
`)+(l.substring(1)||" "),s=!0,o=!1;break;case"%":e[a+1]?.[0]!=="#"&&(a+=1),s=!1;break;default:s||(o=!0),s=!1}}return{comment:r,afterEmptyLine:o}}var nl=class{constructor(r={}){this.doc=null,this.atDirectives=
!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(s,o,a,l)=>{let t=Rs(s);l?this.warnings.push(new Fs.YAMLWarning(t,o,a)):this.errors.push(new Fs.YAMLParseError(t,o,a))},this.directives=
new Lk.Directives({version:r.version||"1.2"}),this.options=r}decorate(r,s){let{comment:o,afterEmptyLine:a}=nd(this.prelude);if(o){let l=r.contents;if(s)r.comment=r.comment?`${r.comment}
${o}`:o;else if(a||r.directives.docStart||!l)r.commentBefore=o;else if(rd.isCollection(l)&&!l.flow&&l.items.length>0){let t=l.items[0];rd.isPair(t)&&(t=t.key);let i=t.commentBefore;t.commentBefore=i?`${o}\

${i}`:o}else{let t=l.commentBefore;l.commentBefore=t?`${o}
${t}`:o}}if(s){for(let l=0;l<this.errors.length;++l)r.errors.push(this.errors[l]);for(let l=0;l<this.warnings.length;++l)r.warnings.push(this.warnings[l])}else r.errors=this.errors,r.warnings=this.warnings;
this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:nd(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(r,s=!1,o=-1){for(let a of r)
yield*this.next(a);yield*this.end(s,o)}*next(r){switch(Ck.env.LOG_STREAM&&console.dir(r,{depth:null}),r.type){case"directive":this.directives.add(r.source,(s,o,a)=>{let l=Rs(r);l[0]+=s,this.onError(l,
"BAD_DIRECTIVE",o,a)}),this.prelude.push(r.source),this.atDirectives=!0;break;case"document":{let s=Yk.composeDoc(this.options,this.directives,r,this.onError);this.atDirectives&&!s.directives.docStart&&
this.onError(r,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(s,!1),this.doc&&(yield this.doc),this.doc=s,this.atDirectives=!1;break}case"byte-order-mark":case"space":
break;case"comment":case"newline":this.prelude.push(r.source);break;case"error":{let s=r.source?`${r.message}: ${JSON.stringify(r.source)}`:r.message,o=new Fs.YAMLParseError(Rs(r),"UNEXPECTED_TOKEN",s);
this.atDirectives||!this.doc?this.errors.push(o):this.doc.errors.push(o);break}case"doc-end":{if(!this.doc){let o="Unexpected doc-end without preceding document";this.errors.push(new Fs.YAMLParseError(
Rs(r),"UNEXPECTED_TOKEN",o));break}this.doc.directives.docEnd=!0;let s=Fk.resolveEnd(r.end,r.offset+r.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),s.comment){let o=this.
doc.comment;this.doc.comment=o?`${o}
${s.comment}`:s.comment}this.doc.range[2]=s.offset;break}default:this.errors.push(new Fs.YAMLParseError(Rs(r),"UNEXPECTED_TOKEN",`Unsupported token ${r.type}`))}}*end(r=!1,s=-1){if(this.doc)this.decorate(
this.doc,!0),yield this.doc,this.doc=null;else if(r){let o=Object.assign({_directives:this.directives},this.options),a=new Tk.Document(void 0,o);this.atDirectives&&this.onError(s,"MISSING_CHAR","Missi\
ng directives-end indicator line"),a.range=[0,s,s],this.decorate(a,!1),yield a}}};sd.Composer=nl});var ad=_(ro=>{"use strict";var Rk=Qa(),Bk=el(),Kk=Ts(),id=$s();function zk(e,r=!0,s){if(e){let o=(a,l,t)=>{let i=typeof a=="number"?a:Array.isArray(a)?a[0]:a.offset;if(s)s(i,l,t);else throw new Kk.YAMLParseError(
[i,i+1],l,t)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return Bk.resolveFlowScalar(e,r,o);case"block-scalar":return Rk.resolveBlockScalar({options:{strict:r}},
e,o)}}return null}function Uk(e,r){let{implicitKey:s=!1,indent:o,inFlow:a=!1,offset:l=-1,type:t="PLAIN"}=r,i=id.stringifyString({type:t,value:e},{implicitKey:s,indent:o>0?" ".repeat(o):"",inFlow:a,options:{
blockQuote:!0,lineWidth:-1}}),p=r.end??[{type:"newline",offset:-1,indent:o,source:`
`}];switch(i[0]){case"|":case">":{let n=i.indexOf(`
`),c=i.substring(0,n),d=i.substring(n+1)+`
`,u=[{type:"block-scalar-header",offset:l,indent:o,source:c}];return od(u,p)||u.push({type:"newline",offset:-1,indent:o,source:`
`}),{type:"block-scalar",offset:l,indent:o,props:u,source:d}}case'"':return{type:"double-quoted-scalar",offset:l,indent:o,source:i,end:p};case"'":return{type:"single-quoted-scalar",offset:l,indent:o,source:i,
end:p};default:return{type:"scalar",offset:l,indent:o,source:i,end:p}}}function Vk(e,r,s={}){let{afterKey:o=!1,implicitKey:a=!1,inFlow:l=!1,type:t}=s,i="indent"in e?e.indent:null;if(o&&typeof i=="numb\
er"&&(i+=2),!t)switch(e.type){case"single-quoted-scalar":t="QUOTE_SINGLE";break;case"double-quoted-scalar":t="QUOTE_DOUBLE";break;case"block-scalar":{let n=e.props[0];if(n.type!=="block-scalar-header")
throw new Error("Invalid block scalar header");t=n.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:t="PLAIN"}let p=id.stringifyString({type:t,value:r},{implicitKey:a||i===null,indent:i!==
null&&i>0?" ".repeat(i):"",inFlow:l,options:{blockQuote:!0,lineWidth:-1}});switch(p[0]){case"|":case">":Hk(e,p);break;case'"':il(e,p,"double-quoted-scalar");break;case"'":il(e,p,"single-quoted-scalar");
break;default:il(e,p,"scalar")}}function Hk(e,r){let s=r.indexOf(`
`),o=r.substring(0,s),a=r.substring(s+1)+`
`;if(e.type==="block-scalar"){let l=e.props[0];if(l.type!=="block-scalar-header")throw new Error("Invalid block scalar header");l.source=o,e.source=a}else{let{offset:l}=e,t="indent"in e?e.indent:-1,i=[
{type:"block-scalar-header",offset:l,indent:t,source:o}];od(i,"end"in e?e.end:void 0)||i.push({type:"newline",offset:-1,indent:t,source:`
`});for(let p of Object.keys(e))p!=="type"&&p!=="offset"&&delete e[p];Object.assign(e,{type:"block-scalar",indent:t,props:i,source:a})}}function od(e,r){if(r)for(let s of r)switch(s.type){case"space":case"\
comment":e.push(s);break;case"newline":return e.push(s),!0}return!1}function il(e,r,s){switch(e.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":e.type=s,e.source=r;break;case"\
block-scalar":{let o=e.props.slice(1),a=r.length;e.props[0].type==="block-scalar-header"&&(a-=e.props[0].source.length);for(let l of o)l.offset+=a;delete e.props,Object.assign(e,{type:s,source:r,end:o});
break}case"block-map":case"block-seq":{let a={type:"newline",offset:e.offset+r.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:s,source:r,end:[a]});break}default:{let o="indent"in e?e.indent:-1,a="end"in e&&Array.isArray(e.end)?e.end.filter(l=>l.type==="space"||l.type==="comment"||l.type===
"newline"):[];for(let l of Object.keys(e))l!=="type"&&l!=="offset"&&delete e[l];Object.assign(e,{type:s,indent:o,source:r,end:a})}}}ro.createScalarToken=Uk;ro.resolveAsScalar=zk;ro.setScalarValue=Vk});var pd=_(ld=>{"use strict";var Jk=e=>"type"in e?so(e):no(e);function so(e){switch(e.type){case"block-scalar":{let r="";for(let s of e.props)r+=so(s);return r+e.source}case"block-map":case"block-seq":{
let r="";for(let s of e.items)r+=no(s);return r}case"flow-collection":{let r=e.start.source;for(let s of e.items)r+=no(s);for(let s of e.end)r+=s.source;return r}case"document":{let r=no(e);if(e.end)for(let s of e.
end)r+=s.source;return r}default:{let r=e.source;if("end"in e&&e.end)for(let s of e.end)r+=s.source;return r}}}function no({start:e,key:r,sep:s,value:o}){let a="";for(let l of e)a+=l.source;if(r&&(a+=
so(r)),s)for(let l of s)a+=l.source;return o&&(a+=so(o)),a}ld.stringify=Jk});var fd=_(dd=>{"use strict";var ol=Symbol("break visit"),Wk=Symbol("skip children"),cd=Symbol("remove item");function gt(e,r){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),ud(Object.
freeze([]),e,r)}gt.BREAK=ol;gt.SKIP=Wk;gt.REMOVE=cd;gt.itemAtPath=(e,r)=>{let s=e;for(let[o,a]of r){let l=s?.[o];if(l&&"items"in l)s=l.items[a];else return}return s};gt.parentCollection=(e,r)=>{let s=gt.
itemAtPath(e,r.slice(0,-1)),o=r[r.length-1][0],a=s?.[o];if(a&&"items"in a)return a;throw new Error("Parent collection not found")};function ud(e,r,s){let o=s(r,e);if(typeof o=="symbol")return o;for(let a of[
"key","value"]){let l=r[a];if(l&&"items"in l){for(let t=0;t<l.items.length;++t){let i=ud(Object.freeze(e.concat([[a,t]])),l.items[t],s);if(typeof i=="number")t=i-1;else{if(i===ol)return ol;i===cd&&(l.
items.splice(t,1),t-=1)}}typeof o=="function"&&a==="key"&&(o=o(r,e))}}return typeof o=="function"?o(r,e):o}dd.visit=gt});var io=_(pe=>{"use strict";var al=ad(),Gk=pd(),Zk=fd(),ll="\uFEFF",pl="",cl="",ul="",Qk=e=>!!e&&"items"in e,Xk=e=>!!e&&(e.type==="scalar"||e.type==="single-quoted-scalar"||e.type==="double-quoted-s\
calar"||e.type==="block-scalar");function e0(e){switch(e){case ll:return"<BOM>";case pl:return"<DOC>";case cl:return"<FLOW_END>";case ul:return"<SCALAR>";default:return JSON.stringify(e)}}function t0(e){
switch(e){case ll:return"byte-order-mark";case pl:return"doc-mode";case cl:return"flow-error-end";case ul:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"\
]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"\
tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}pe.createScalarToken=al.createScalarToken;pe.resolveAsScalar=al.resolveAsScalar;
pe.setScalarValue=al.setScalarValue;pe.stringify=Gk.stringify;pe.visit=Zk.visit;pe.BOM=ll;pe.DOCUMENT=pl;pe.FLOW_END=cl;pe.SCALAR=ul;pe.isCollection=Qk;pe.isScalar=Xk;pe.prettyToken=e0;pe.tokenType=t0});var ml=_(yd=>{"use strict";var Bs=io();function ge(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var md=new Set("0123456789ABCDEFabcdef"),r0=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),oo=new Set(",[]{}"),
n0=new Set(` ,[]{}
\r	`),dl=e=>!e||n0.has(e),fl=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.
lineEndPos=null,this.next=null,this.pos=0}*lex(r,s=!1){if(r){if(typeof r!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+r:r,this.lineEndPos=null}this.atEnd=!s;
let o=this.next??"stream";for(;o&&(s||this.hasChars(1));)o=yield*this.parseNext(o)}atLineEnd(){let r=this.pos,s=this.buffer[r];for(;s===" "||s==="	";)s=this.buffer[++r];return!s||s==="#"||s===`
`?!0:s==="\r"?this.buffer[r+1]===`
`:!1}charAt(r){return this.buffer[this.pos+r]}continueScalar(r){let s=this.buffer[r];if(this.indentNext>0){let o=0;for(;s===" ";)s=this.buffer[++o+r];if(s==="\r"){let a=this.buffer[o+r+1];if(a===`
`||!a&&!this.atEnd)return r+o+1}return s===`
`||o>=this.indentNext||!s&&!this.atEnd?r+o:-1}if(s==="-"||s==="."){let o=this.buffer.substr(r,3);if((o==="---"||o==="...")&&ge(this.buffer[r+3]))return-1}return r}getLine(){let r=this.lineEndPos;return(typeof r!=
"number"||r!==-1&&r<this.pos)&&(r=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=r),r===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[r-1]==="\r"&&(r-=1),this.buffer.substring(this.pos,r))}hasChars(r){return this.pos+r<=this.buffer.length}setNext(r){
return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=r,null}peek(r){return this.buffer.substr(this.pos,r)}*parseNext(r){switch(r){case"stream":return yield*this.
parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"\
quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let r=this.getLine();
if(r===null)return this.setNext("stream");if(r[0]===Bs.BOM&&(yield*this.pushCount(1),r=r.substring(1)),r[0]==="%"){let s=r.length,o=r.indexOf("#");for(;o!==-1;){let l=r[o-1];if(l===" "||l==="	"){s=o-1;
break}else o=r.indexOf("#",o+1)}for(;;){let l=r[s-1];if(l===" "||l==="	")s-=1;else break}let a=(yield*this.pushCount(s))+(yield*this.pushSpaces(!0));return yield*this.pushCount(r.length-a),this.pushNewline(),
"stream"}if(this.atLineEnd()){let s=yield*this.pushSpaces(!0);return yield*this.pushCount(r.length-s),yield*this.pushNewline(),"stream"}return yield Bs.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){
let r=this.charAt(0);if(!r&&!this.atEnd)return this.setNext("line-start");if(r==="-"||r==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let s=this.peek(3);if((s==="---"||s===
"...")&&ge(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,s==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&
!ge(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[r,s]=this.peek(2);if(!s&&!this.atEnd)return this.setNext("block-start");if((r==="-"||r==="?"||
r===":")&&ge(s)){let o=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=o,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(
!0);let r=this.getLine();if(r===null)return this.setNext("doc");let s=yield*this.pushIndicators();switch(r[s]){case"#":yield*this.pushCount(r.length-s);case void 0:return yield*this.pushNewline(),yield*this.
parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(dl),"do\
c";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return s+=yield*this.parseBlockScalarHeader(),s+=yield*this.pushSpaces(!0),yield*this.pushCount(r.length-s),yield*this.pushNewline(),
yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let r,s,o=-1;do r=yield*this.pushNewline(),r>0?(s=yield*this.pushSpaces(!1),this.indentValue=o=s):s=0,
s+=yield*this.pushSpaces(!0);while(r+s>0);let a=this.getLine();if(a===null)return this.setNext("flow");if((o!==-1&&o<this.indentNext&&a[0]!=="#"||o===0&&(a.startsWith("---")||a.startsWith("..."))&&ge(
a[3]))&&!(o===this.indentNext-1&&this.flowLevel===1&&(a[0]==="]"||a[0]==="}")))return this.flowLevel=0,yield Bs.FLOW_END,yield*this.parseLineStart();let l=0;for(;a[l]===",";)l+=yield*this.pushCount(1),
l+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(l+=yield*this.pushIndicators(),a[l]){case void 0:return"flow";case"#":return yield*this.pushCount(a.length-l),"flow";case"{":case"[":return yield*this.
pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(dl),
"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let t=this.charAt(1);if(this.flowKey||ge(t)||t===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(
!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let r=this.charAt(0),s=this.buffer.indexOf(r,this.pos+1);if(r==="'")for(;s!==-1&&this.buffer[s+1]==="'";)s=
this.buffer.indexOf("'",s+2);else for(;s!==-1;){let l=0;for(;this.buffer[s-1-l]==="\\";)l+=1;if(l%2===0)break;s=this.buffer.indexOf('"',s+1)}let o=this.buffer.substring(0,s),a=o.indexOf(`
`,this.pos);if(a!==-1){for(;a!==-1;){let l=this.continueScalar(a+1);if(l===-1)break;a=o.indexOf(`
`,l)}a!==-1&&(s=a-(o[a-1]==="\r"?2:1))}if(s===-1){if(!this.atEnd)return this.setNext("quoted-scalar");s=this.buffer.length}return yield*this.pushToIndex(s+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){
this.blockScalarIndent=-1,this.blockScalarKeep=!1;let r=this.pos;for(;;){let s=this.buffer[++r];if(s==="+")this.blockScalarKeep=!0;else if(s>"0"&&s<="9")this.blockScalarIndent=Number(s)-1;else if(s!==
"-")break}return yield*this.pushUntil(s=>ge(s)||s==="#")}*parseBlockScalar(){let r=this.pos-1,s=0,o;e:for(let l=this.pos;o=this.buffer[l];++l)switch(o){case" ":s+=1;break;case`
`:r=l,s=0;break;case"\r":{let t=this.buffer[l+1];if(!t&&!this.atEnd)return this.setNext("block-scalar");if(t===`
`)break}default:break e}if(!o&&!this.atEnd)return this.setNext("block-scalar");if(s>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=s:this.indentNext=this.blockScalarIndent+(this.indentNext===
0?1:this.indentNext);do{let l=this.continueScalar(r+1);if(l===-1)break;r=this.buffer.indexOf(`
`,l)}while(r!==-1);if(r===-1){if(!this.atEnd)return this.setNext("block-scalar");r=this.buffer.length}}let a=r+1;for(o=this.buffer[a];o===" ";)o=this.buffer[++a];if(o==="	"){for(;o==="	"||o===" "||o===
"\r"||o===`
`;)o=this.buffer[++a];r=a-1}else if(!this.blockScalarKeep)do{let l=r-1,t=this.buffer[l];t==="\r"&&(t=this.buffer[--l]);let i=l;for(;t===" ";)t=this.buffer[--l];if(t===`
`&&l>=this.pos&&l+1+s>i)r=l;else break}while(!0);return yield Bs.SCALAR,yield*this.pushToIndex(r+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let r=this.flowLevel>0,s=this.pos-1,o=this.pos-1,
a;for(;a=this.buffer[++o];)if(a===":"){let l=this.buffer[o+1];if(ge(l)||r&&oo.has(l))break;s=o}else if(ge(a)){let l=this.buffer[o+1];if(a==="\r"&&(l===`
`?(o+=1,a=`
`,l=this.buffer[o+1]):s=o),l==="#"||r&&oo.has(l))break;if(a===`
`){let t=this.continueScalar(o+1);if(t===-1)break;o=Math.max(o,t-2)}}else{if(r&&oo.has(a))break;s=o}return!a&&!this.atEnd?this.setNext("plain-scalar"):(yield Bs.SCALAR,yield*this.pushToIndex(s+1,!0),r?
"flow":"doc")}*pushCount(r){return r>0?(yield this.buffer.substr(this.pos,r),this.pos+=r,r):0}*pushToIndex(r,s){let o=this.buffer.slice(this.pos,r);return o?(yield o,this.pos+=o.length,o.length):(s&&(yield""),
0)}*pushIndicators(){let r=0;e:for(;;){switch(this.charAt(0)){case"!":r+=yield*this.pushTag(),r+=yield*this.pushSpaces(!0);continue e;case"&":r+=yield*this.pushUntil(dl),r+=yield*this.pushSpaces(!0);continue e;case"\
-":case"?":case":":{let s=this.flowLevel>0,o=this.charAt(1);if(ge(o)||s&&oo.has(o)){s?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,r+=yield*this.pushCount(1),r+=yield*this.pushSpaces(
!0);continue e}}}break e}return r}*pushTag(){if(this.charAt(1)==="<"){let r=this.pos+2,s=this.buffer[r];for(;!ge(s)&&s!==">";)s=this.buffer[++r];return yield*this.pushToIndex(s===">"?r+1:r,!1)}else{let r=this.
pos+1,s=this.buffer[r];for(;s;)if(r0.has(s))s=this.buffer[++r];else if(s==="%"&&md.has(this.buffer[r+1])&&md.has(this.buffer[r+2]))s=this.buffer[r+=3];else break;return yield*this.pushToIndex(r,!1)}}*pushNewline(){
let r=this.buffer[this.pos];return r===`
`?yield*this.pushCount(1):r==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(r){let s=this.pos-1,o;do o=this.buffer[++s];while(o===" "||r&&o==="	");let a=s-this.pos;return a>0&&(yield this.buffer.substr(this.pos,a),this.pos=s),a}*pushUntil(r){
let s=this.pos,o=this.buffer[s];for(;!r(o);)o=this.buffer[++s];return yield*this.pushToIndex(s,!1)}};yd.Lexer=fl});var hl=_(hd=>{"use strict";var yl=class{constructor(){this.lineStarts=[],this.addNewLine=r=>this.lineStarts.push(r),this.linePos=r=>{let s=0,o=this.lineStarts.length;for(;s<o;){let l=s+o>>1;this.lineStarts[l]<
r?s=l+1:o=l}if(this.lineStarts[s]===r)return{line:s+1,col:1};if(s===0)return{line:0,col:r};let a=this.lineStarts[s-1];return{line:s,col:r-a+1}}}};hd.LineCounter=yl});var bl=_(wd=>{"use strict";var s0=require("process"),gd=io(),i0=ml();function rt(e,r){for(let s=0;s<e.length;++s)if(e[s].type===r)return!0;return!1}function bd(e){for(let r=0;r<e.length;++r)switch(e[r].
type){case"space":case"comment":case"newline":break;default:return r}return-1}function vd(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-co\
llection":return!0;default:return!1}}function ao(e){switch(e.type){case"document":return e.start;case"block-map":{let r=e.items[e.items.length-1];return r.sep??r.start}case"block-seq":return e.items[e.
items.length-1].start;default:return[]}}function es(e){if(e.length===0)return[];let r=e.length;e:for(;--r>=0;)switch(e[r].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item\
-ind":case"newline":break e}for(;e[++r]?.type==="space";);return e.splice(r,e.length)}function lo(e,r){if(r.length<1e5)Array.prototype.push.apply(e,r);else for(let s=0;s<r.length;++s)e.push(r[s])}function kd(e){
if(e.start.type==="flow-seq-start")for(let r of e.items)r.sep&&!r.value&&!rt(r.start,"explicit-key-ind")&&!rt(r.sep,"map-value-ind")&&(r.key&&(r.value=r.key),delete r.key,vd(r.value)?r.value.end?lo(r.
value.end,r.sep):r.value.end=r.sep:lo(r.start,r.sep),delete r.sep)}var gl=class{constructor(r){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source=
"",this.type="",this.lexer=new i0.Lexer,this.onNewLine=r}*parse(r,s=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let o of this.lexer.lex(r,s))yield*this.next(o);s||(yield*this.end())}*next(r){
if(this.source=r,s0.env.LOG_TOKENS&&console.log("|",gd.prettyToken(r)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=r.length;return}let s=gd.tokenType(r);if(s)if(s==="scalar")this.atNewLine=
!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=s,yield*this.step(),s){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+r.length);break;case"space":
this.atNewLine&&r[0]===" "&&(this.indent+=r.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=r.length);break;case"doc-mode":case"flow-error-end":
return;default:this.atNewLine=!1}this.offset+=r.length}else{let o=`Not a YAML token: ${r}`;yield*this.pop({type:"error",offset:this.offset,message:o,source:r}),this.offset+=r.length}}*end(){for(;this.
stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let r=this.peek(1);if(this.type==="doc-end"&&r?.type!=="doc-e\
nd"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!r)return yield*this.stream();switch(r.type){case"document":return yield*this.
document(r);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(r);case"block-scalar":return yield*this.blockScalar(r);case"block-map":return yield*this.
blockMap(r);case"block-seq":return yield*this.blockSequence(r);case"flow-collection":return yield*this.flowCollection(r);case"doc-end":return yield*this.documentEnd(r)}yield*this.pop()}peek(r){return this.
stack[this.stack.length-r]}*pop(r){let s=r??this.stack.pop();if(!s)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield s;else{let o=this.
peek(1);switch(s.type==="block-scalar"?s.indent="indent"in o?o.indent:0:s.type==="flow-collection"&&o.type==="document"&&(s.indent=0),s.type==="flow-collection"&&kd(s),o.type){case"document":o.value=s;
break;case"block-scalar":o.props.push(s);break;case"block-map":{let a=o.items[o.items.length-1];if(a.value){o.items.push({start:[],key:s,sep:[]}),this.onKeyLine=!0;return}else if(a.sep)a.value=s;else{
Object.assign(a,{key:s,sep:[]}),this.onKeyLine=!a.explicitKey;return}break}case"block-seq":{let a=o.items[o.items.length-1];a.value?o.items.push({start:[],value:s}):a.value=s;break}case"flow-collectio\
n":{let a=o.items[o.items.length-1];!a||a.value?o.items.push({start:[],key:s,sep:[]}):a.sep?a.value=s:Object.assign(a,{key:s,sep:[]});return}default:yield*this.pop(),yield*this.pop(s)}if((o.type==="do\
cument"||o.type==="block-map"||o.type==="block-seq")&&(s.type==="block-map"||s.type==="block-seq")){let a=s.items[s.items.length-1];a&&!a.sep&&!a.value&&a.start.length>0&&bd(a.start)===-1&&(s.indent===
0||a.start.every(l=>l.type!=="comment"||l.indent<s.indent))&&(o.type==="document"?o.end=a.start:o.items.push({start:a.start}),s.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{
type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let r={type:"\
document",offset:this.offset,start:[]};this.type==="doc-start"&&r.start.push(this.sourceToken),this.stack.push(r);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token i\
n YAML stream`,source:this.source}}*document(r){if(r.value)return yield*this.lineEnd(r);switch(this.type){case"doc-start":{bd(r.start)!==-1?(yield*this.pop(),yield*this.step()):r.start.push(this.sourceToken);
return}case"anchor":case"tag":case"space":case"comment":case"newline":r.start.push(this.sourceToken);return}let s=this.startBlockValue(r);s?this.stack.push(s):yield{type:"error",offset:this.offset,message:`\
Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(r){if(this.type==="map-value-ind"){let s=ao(this.peek(2)),o=es(s),a;r.end?(a=r.end,a.push(this.sourceToken),delete r.end):a=
[this.sourceToken];let l={type:"block-map",offset:r.offset,indent:r.indent,items:[{start:o,key:r,sep:a}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=l}else yield*this.lineEnd(r)}*blockScalar(r){
switch(this.type){case"space":case"comment":case"newline":r.props.push(this.sourceToken);return;case"scalar":if(r.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let s=this.source.indexOf(
`
`)+1;for(;s!==0;)this.onNewLine(this.offset+s),s=this.source.indexOf(`
`,s)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(r){let s=r.items[r.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,s.value){let o="end"in s.value?
s.value.end:void 0;(Array.isArray(o)?o[o.length-1]:void 0)?.type==="comment"?o?.push(this.sourceToken):r.items.push({start:[this.sourceToken]})}else s.sep?s.sep.push(this.sourceToken):s.start.push(this.
sourceToken);return;case"space":case"comment":if(s.value)r.items.push({start:[this.sourceToken]});else if(s.sep)s.sep.push(this.sourceToken);else{if(this.atIndentedComment(s.start,r.indent)){let a=r.items[r.
items.length-2]?.value?.end;if(Array.isArray(a)){lo(a,s.start),a.push(this.sourceToken),r.items.pop();return}}s.start.push(this.sourceToken)}return}if(this.indent>=r.indent){let o=!this.onKeyLine&&this.
indent===r.indent,a=o&&(s.sep||s.explicitKey)&&this.type!=="seq-item-ind",l=[];if(a&&s.sep&&!s.value){let t=[];for(let i=0;i<s.sep.length;++i){let p=s.sep[i];switch(p.type){case"newline":t.push(i);break;case"\
space":break;case"comment":p.indent>r.indent&&(t.length=0);break;default:t.length=0}}t.length>=2&&(l=s.sep.splice(t[1]))}switch(this.type){case"anchor":case"tag":a||s.value?(l.push(this.sourceToken),r.
items.push({start:l}),this.onKeyLine=!0):s.sep?s.sep.push(this.sourceToken):s.start.push(this.sourceToken);return;case"explicit-key-ind":!s.sep&&!s.explicitKey?(s.start.push(this.sourceToken),s.explicitKey=
!0):a||s.value?(l.push(this.sourceToken),r.items.push({start:l,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),
this.onKeyLine=!0;return;case"map-value-ind":if(s.explicitKey)if(s.sep)if(s.value)r.items.push({start:[],key:null,sep:[this.sourceToken]});else if(rt(s.sep,"map-value-ind"))this.stack.push({type:"bloc\
k-map",offset:this.offset,indent:this.indent,items:[{start:l,key:null,sep:[this.sourceToken]}]});else if(vd(s.key)&&!rt(s.sep,"newline")){let t=es(s.start),i=s.key,p=s.sep;p.push(this.sourceToken),delete s.
key,delete s.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:t,key:i,sep:p}]})}else l.length>0?s.sep=s.sep.concat(l,this.sourceToken):s.sep.push(this.sourceToken);else if(rt(
s.start,"newline"))Object.assign(s,{key:null,sep:[this.sourceToken]});else{let t=es(s.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:t,key:null,sep:[this.
sourceToken]}]})}else s.sep?s.value||a?r.items.push({start:l,key:null,sep:[this.sourceToken]}):rt(s.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:[],key:null,sep:[this.sourceToken]}]}):s.sep.push(this.sourceToken):Object.assign(s,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scala\
r":case"double-quoted-scalar":{let t=this.flowScalar(this.type);a||s.value?(r.items.push({start:l,key:t,sep:[]}),this.onKeyLine=!0):s.sep?this.stack.push(t):(Object.assign(s,{key:t,sep:[]}),this.onKeyLine=
!0);return}default:{let t=this.startBlockValue(r);if(t){if(t.type==="block-seq"){if(!s.explicitKey&&s.sep&&!rt(s.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected blo\
ck-seq-ind on same line with key",source:this.source});return}}else o&&r.items.push({start:l});this.stack.push(t);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(r){let s=r.items[r.items.length-
1];switch(this.type){case"newline":if(s.value){let o="end"in s.value?s.value.end:void 0;(Array.isArray(o)?o[o.length-1]:void 0)?.type==="comment"?o?.push(this.sourceToken):r.items.push({start:[this.sourceToken]})}else
s.start.push(this.sourceToken);return;case"space":case"comment":if(s.value)r.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(s.start,r.indent)){let a=r.items[r.items.length-2]?.value?.
end;if(Array.isArray(a)){lo(a,s.start),a.push(this.sourceToken),r.items.pop();return}}s.start.push(this.sourceToken)}return;case"anchor":case"tag":if(s.value||this.indent<=r.indent)break;s.start.push(
this.sourceToken);return;case"seq-item-ind":if(this.indent!==r.indent)break;s.value||rt(s.start,"seq-item-ind")?r.items.push({start:[this.sourceToken]}):s.start.push(this.sourceToken);return}if(this.indent>
r.indent){let o=this.startBlockValue(r);if(o){this.stack.push(o);return}}yield*this.pop(),yield*this.step()}*flowCollection(r){let s=r.items[r.items.length-1];if(this.type==="flow-error-end"){let o;do
yield*this.pop(),o=this.peek(1);while(o?.type==="flow-collection")}else if(r.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!s||s.sep?r.items.push({start:[this.sourceToken]}):s.start.
push(this.sourceToken);return;case"map-value-ind":!s||s.value?r.items.push({start:[],key:null,sep:[this.sourceToken]}):s.sep?s.sep.push(this.sourceToken):Object.assign(s,{key:null,sep:[this.sourceToken]});
return;case"space":case"comment":case"newline":case"anchor":case"tag":!s||s.value?r.items.push({start:[this.sourceToken]}):s.sep?s.sep.push(this.sourceToken):s.start.push(this.sourceToken);return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let a=this.flowScalar(this.type);!s||s.value?r.items.push({start:[],key:a,sep:[]}):s.sep?this.stack.push(a):Object.assign(s,{
key:a,sep:[]});return}case"flow-map-end":case"flow-seq-end":r.end.push(this.sourceToken);return}let o=this.startBlockValue(r);o?this.stack.push(o):(yield*this.pop(),yield*this.step())}else{let o=this.
peek(2);if(o.type==="block-map"&&(this.type==="map-value-ind"&&o.indent===r.indent||this.type==="newline"&&!o.items[o.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-v\
alue-ind"&&o.type!=="flow-collection"){let a=ao(o),l=es(a);kd(r);let t=r.end.splice(1,r.end.length);t.push(this.sourceToken);let i={type:"block-map",offset:r.offset,indent:r.indent,items:[{start:l,key:r,
sep:t}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=i}else yield*this.lineEnd(r)}}flowScalar(r){if(this.onNewLine){let s=this.source.indexOf(`
`)+1;for(;s!==0;)this.onNewLine(this.offset+s),s=this.source.indexOf(`
`,s)+1}return{type:r,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(r){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.
flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"\
flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let s=ao(r),o=es(s);return o.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,explicitKey:!0}]}}case"map-value-ind":{
this.onKeyLine=!0;let s=ao(r),o=es(s);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(r,s){return this.type!==
"comment"||this.indent<=s?!1:r.every(o=>o.type==="newline"||o.type==="space")}*documentEnd(r){this.type!=="doc-mode"&&(r.end?r.end.push(this.sourceToken):r.end=[this.sourceToken],this.type==="newline"&&
(yield*this.pop()))}*lineEnd(r){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newl\
ine":this.onKeyLine=!1;default:r.end?r.end.push(this.sourceToken):r.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};wd.Parser=gl});var xd=_(zs=>{"use strict";var _d=sl(),o0=Os(),Ks=Ts(),a0=ra(),l0=q(),p0=hl(),Pd=bl();function $d(e){let r=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||r&&new p0.LineCounter||null,prettyErrors:r}}
function c0(e,r={}){let{lineCounter:s,prettyErrors:o}=$d(r),a=new Pd.Parser(s?.addNewLine),l=new _d.Composer(r),t=Array.from(l.compose(a.parse(e)));if(o&&s)for(let i of t)i.errors.forEach(Ks.prettifyError(
e,s)),i.warnings.forEach(Ks.prettifyError(e,s));return t.length>0?t:Object.assign([],{empty:!0},l.streamInfo())}function Dd(e,r={}){let{lineCounter:s,prettyErrors:o}=$d(r),a=new Pd.Parser(s?.addNewLine),
l=new _d.Composer(r),t=null;for(let i of l.compose(a.parse(e),!0,e.length))if(!t)t=i;else if(t.options.logLevel!=="silent"){t.errors.push(new Ks.YAMLParseError(i.range.slice(0,2),"MULTIPLE_DOCS","Sour\
ce contains multiple documents; please use YAML.parseAllDocuments()"));break}return o&&s&&(t.errors.forEach(Ks.prettifyError(e,s)),t.warnings.forEach(Ks.prettifyError(e,s))),t}function u0(e,r,s){let o;
typeof r=="function"?o=r:s===void 0&&r&&typeof r=="object"&&(s=r);let a=Dd(e,s);if(!a)return null;if(a.warnings.forEach(l=>a0.warn(a.options.logLevel,l)),a.errors.length>0){if(a.options.logLevel!=="si\
lent")throw a.errors[0];a.errors=[]}return a.toJS(Object.assign({reviver:o},s))}function d0(e,r,s){let o=null;if(typeof r=="function"||Array.isArray(r)?o=r:s===void 0&&r&&(s=r),typeof s=="string"&&(s=
s.length),typeof s=="number"){let a=Math.round(s);s=a<1?void 0:a>8?{indent:8}:{indent:a}}if(e===void 0){let{keepUndefined:a}=s??r??{};if(!a)return}return l0.isDocument(e)&&!o?e.toString(s):new o0.Document(
e,o,s).toString(s)}zs.parse=u0;zs.parseAllDocuments=c0;zs.parseDocument=Dd;zs.stringify=d0});var jd=_(M=>{"use strict";var f0=sl(),m0=Os(),y0=Ta(),kl=Ts(),h0=ks(),nt=q(),g0=Qe(),b0=z(),k0=et(),v0=tt(),w0=io(),_0=ml(),P0=hl(),$0=bl(),po=xd(),Sd=ys();M.Composer=f0.Composer;M.Document=m0.Document;
M.Schema=y0.Schema;M.YAMLError=kl.YAMLError;M.YAMLParseError=kl.YAMLParseError;M.YAMLWarning=kl.YAMLWarning;M.Alias=h0.Alias;M.isAlias=nt.isAlias;M.isCollection=nt.isCollection;M.isDocument=nt.isDocument;
M.isMap=nt.isMap;M.isNode=nt.isNode;M.isPair=nt.isPair;M.isScalar=nt.isScalar;M.isSeq=nt.isSeq;M.Pair=g0.Pair;M.Scalar=b0.Scalar;M.YAMLMap=k0.YAMLMap;M.YAMLSeq=v0.YAMLSeq;M.CST=w0;M.Lexer=_0.Lexer;M.LineCounter=
P0.LineCounter;M.Parser=$0.Parser;M.parse=po.parse;M.parseAllDocuments=po.parseAllDocuments;M.parseDocument=po.parseDocument;M.stringify=po.stringify;M.visit=Sd.visit;M.visitAsync=Sd.visitAsync});var U0={};Zd(U0,{reader:()=>R0});module.exports=Qd(U0);function Al(e,r,s=[]){let o=[...s];for(let a of e.split("/"))a===".."?r||o.length&&o[o.length-1]!==".."?o.pop():o.push(a):a&&a!=="."&&o.push(a);return o}var Il=e=>e.replace(/\/+$/,"");var H=e=>e.includes("/")?e.slice(0,e.lastIndexOf("/")):"";function C(e,r){return r.startsWith("/")?`/${Al(r,!1).join("/")}`:Al(`${e}/${r}`,!1).join("/")}function Vs(e,r){let s=e.split("/").filter(Boolean),
o=r.split("/").filter(Boolean),a=0;for(;a<o.length&&a<s.length&&o[a]===s[a];)a+=1;if(!(o.slice(a).includes("..")||e.startsWith("/")!==r.startsWith("/")))return[...o.slice(a).map(()=>".."),...s.slice(a)].
join("/")}var El=e=>r=>({at:e.lineStart(e.position(r).line),word:"ignore"});var Nl=require("./shared.js");function ql(e,r,s){let o=0,a=e.length;for(;o<a;){let l=o+a>>1;s(e[l])<=r?o=l+1:a=l}return o-1}function Ml({roots:e}){let r=new Map;return s=>{let o=e.find(({span:l})=>l.start<=s&&s<=l.end),a="";for(;o&&o.kind!=="scalar";){let l=r.get(o)??Xd(o);r.set(o,l);let t=l[ql(l,s,({start:p})=>p)],i=t&&s<=
t.end?t:void 0;o.kind==="list"?a+="[]":i?.key&&(a+=`${a?".":""}${(0,Nl.redact)(i.key.value)}`),o=i&&!(i.key&&s<=i.key.span.end)?i.value:void 0}return a}}function Xd(e){if(e.kind==="scalar")return[];let{
file:r}=e.span;return(e.kind==="map"?[...e.entries.values()].flatMap(({key:o,value:a,via:l})=>l.length||o.span.file!==r?[]:[{start:o.span.start,end:Math.max(o.span.end,a.span.end),key:o,value:a}]):e.items.
flatMap(({value:o,via:a})=>a.length?[]:[{start:o.span.start,end:o.span.end,value:o}])).sort((o,a)=>o.start-a.start)}var Hs=e=>e.includes("\uFFFC")?null:e,ef=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,tf=/^\w[\w.-]{0,127}$/,Ol={sha256:64,sha384:96,sha512:128};function fo(e,r=e){let s=e.indexOf("@"),o=s<0?void 0:e.slice(
s+1),a=s<0?e:e.slice(0,s),l=a.lastIndexOf(":"),t=l>=0&&!a.slice(l).includes("/"),i=t?a.slice(l+1):void 0,p=t?a.slice(0,l):a,{domain:n,path:c}=rf(p),d=nf(n,c,i,o);return{text:r,domain:p==="\uFFFC"?null:
Hs(n),path:Hs(c),...i===void 0?p.endsWith("\uFFFC")?{tag:null}:{}:{tag:Hs(i)},...o===void 0?e.endsWith("\uFFFC")?{digest:null}:{}:{digest:Hs(o)},...d?{fault:d}:{}}}function rf(e){let r=e.indexOf("/"),
s=r<0?"":e.slice(0,r),o=r>=0&&(/[.:]/.test(s)||s==="localhost"||s.includes("\uFFFC")||s!==s.toLowerCase()),a=o?s:"docker.io",l=o?e.slice(r+1):e;return a==="docker.io"||a==="index.docker.io"?{domain:"d\
ocker.io",path:l.startsWith("library/")?l.slice(8):l}:{domain:a,path:l}}function nf(e,r,s,o){if(!r)return"the repository is empty";if(s==="")return"nothing follows the colon";if(o==="")return"nothing \
follows the @";if(!r.includes("\uFFFC")){if(/[A-Z]/.test(r))return"a repository is written in lower case";if(!r.split("/").every(a=>ef.test(a)))return`${JSON.stringify(r)} is not a repository name`;if(r.
length>255)return"a repository has at most 255 characters"}if(s!==void 0&&!s.includes("\uFFFC")&&!tf.test(s))return`${JSON.stringify(s)} is not a tag`;if(o!==void 0&&!o.includes("\uFFFC"))return sf(o);
if(!e.includes("\uFFFC")&&!/^(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d+)?$/.test(e))return`${JSON.stringify(e)} is not a registry host`}function sf(e){let[r="",s=""]=e.split(":",2),o=Object.hasOwn(Ol,r)?Ol[r]:
void 0;return s?o===void 0?/^[a-z0-9]+(?:[.+_-][a-z0-9]+)*$/.test(r)?void 0:`${JSON.stringify(r)} is not a digest algorithm`:/^[a-f0-9]*$/.test(s)?s.length===o?void 0:`a ${r} digest has ${o} digits, n\
ot ${s.length}`:"a digest is lower-case hexadecimal":`${JSON.stringify(e)} has no digest after the algorithm`}function kt(e,r){let s=e.toLowerCase().slice(0,64),o;if(s.length>=4){for(let l of r)if(l.toLowerCase().startsWith(s))return l}let a=Math.max(1,Math.floor(s.length/3))+1;for(let l of r){let t=of(s,l.toLowerCase(),
a);t<a&&(o=l,a=t)}return o}function of(e,r,s){if(Math.abs(e.length-r.length)>=s)return s;let o=[],a=Array.from({length:r.length+1},(l,t)=>t);for(let l=1;l<=e.length;l+=1){let t=[l];for(let i=1;i<=r.length;i+=
1){let p=e[l-1]===r[i-1]?0:1,n=Math.min(a[i]+1,t[i-1]+1,a[i-1]+p);l>1&&i>1&&e[l-1]===r[i-2]&&e[l-2]===r[i-1]&&(n=Math.min(n,o[i-2]+1)),t.push(n)}o=a,a=t}return a[r.length]}var af=20,ts=()=>({left:1048576});function De(e,r,s={}){if(!e.includes("$"))return{text:e,uses:[]};let o=new mo(e,r,s),a=o.expand(0,e.length,0),{uses:l,fault:t,missing:i}=o;return{text:a,uses:l,...t?{
fault:t}:{},...i===void 0?{}:{missing:i}}}var lf=/^(?::\?|:-|:\+|\?|-|\+)/;function pf(e,r,s){let o=c=>/^[_a-zA-Z]\w*/.exec(e.slice(c,Math.min(s,c+256)))?.[0]??"";if(e[r+1]!=="{"){let c=o(r+1);return c?
{name:c,start:r,end:r+1+c.length,operator:"",operand:null}:void 0}let a=cf(e,r+2,s),l=o(r+2),t=r+2+l.length,i=lf.exec(e.slice(t,t+2))?.[0]??"";if(a<0)return{fault:Math.min(s,r+2)};if(!l||!i&&t!==a)return{
fault:a+1};let p=t+i.length,n=i?{text:e.slice(p,a),start:p,end:a}:null;return{name:l,start:r,end:a+1,operator:i,operand:n}}function cf(e,r,s){let o=1;for(let a=r;a<s;a+=1)if(e[a]==="{"&&e[a-1]==="$")o+=
1;else if(e[a]==="}"&&--o===0)return a;return-1}var mo=class{uses=[];fault;missing;#e;#t;#n;#r;constructor(r,s,{blank:o=!1,room:a=ts()}){this.#e=r,this.#t=s,this.#n=o?"":"\uFFFC",this.#r=a}expand(r,s,o){
let a=this.#e,l="",t=r;for(;t<s;){let i=a.indexOf("$",t);if(i<0||i>=s)return l+a.slice(t,s);l+=a.slice(t,i);let p=a[i+1]==="$"?void 0:pf(a,i,s);if(p===void 0)l+="$",t=i+(a[i+1]==="$"?2:1);else{if("fau\
lt"in p||o>af)return this.fault??={start:i,end:"fault"in p?p.fault:p.end},l+"\uFFFC";l+=this.#o(p,o),t=p.end}}return l}#o(r,s){let o=this.#t.get(r.name),a=o!==void 0&&(o.value!==""||!r.operator.startsWith(
":")),l=i=>{this.uses.push({...r,from:i,...o?{set:o.span}:{}})},t=()=>r.operand?this.expand(r.operand.start,r.operand.end,s+1):"";switch(r.operator.at(-1)){case"+":return l(a?"operand":"unknown"),a?t():
this.#n;case"-":return l(a?"env":"operand"),a?this.#s(o.value):t();case"?":l(a?"env":"required"),a||this.#l(r.name,t());break;default:l(o?"env":"unset")}return o?this.#s(o.value):this.#n}#l(r,s){this.
missing??=`required variable ${r} is missing a value${s?`: ${s}`:""}`}#s(r){return r.length>this.#r.left?"\uFFFC":(this.#r.left-=r.length,r)}};var B=e=>e.kind==="scalar"&&"raw"in e;function Cl(e,r,s,o){let a=[],l=new Map,t=ts(),i=d=>{if(!d.text.includes("$")||typeof d.value!="string")return d;let{text:u,uses:f,fault:m,missing:y}=De(d.text,s,
{blank:o,room:t}),h=o&&y!==void 0?y:u;m&&a.push(uf(d,m,r));let b=f.flatMap(df),k=f.some(v=>v.from==="unset")?{unset:!0}:{};return{...d,value:h,text:h,raw:d.text,from:b,...k,...y===void 0?{}:{missing:y}}},
p=d=>{let u=l.get(d);if(u)return u;let f=d.kind==="scalar"?i(d):d.kind==="list"?n(d):c(d);return l.set(d,f),f},n=d=>{let u=d.items.filter(({value:f})=>f.tag!=="!reset").map(f=>{let m=p(f.value);return m===
f.value?f:{...f,value:m}});return u.length===d.items.length&&u.every((f,m)=>f===d.items[m])?d:{...d,items:u}},c=d=>{let u=!1,f=new Map;for(let[m,y]of d.entries){let h=p(y.value);h!==y.value&&(u=!0),f.
set(m,h===y.value?y:{...y,value:h})}return u?{...d,entries:f}:d};return{root:p(e),faults:a}}function uf(e,{start:r,end:s},{text:o}){let a=o.slice(e.span.start,e.span.end).indexOf(e.text);return{kind:"\
broken",span:a<0?e.span:{...e.span,start:e.span.start+a+r,end:e.span.start+a+s},message:"Compose cannot read this variable: write ${NAME}, ${NAME:-default} or ${NAME:?message}, and $$ for a dollar"}}var df=({
set:e})=>e&&e.end>e.start?[{how:"interpolated",span:e}]:[];var A=(e,r,s)=>s?.length?{state:"written",value:e,span:r,via:s}:{state:"written",value:e,span:r},T=(e,r,s)=>s?.length?{state:"default",value:e,span:r,via:s}:{state:"default",value:e,span:r},O=(e,r,s,o)=>o?.
length?{state:"unknown",reason:e,text:r,span:s,via:o}:{state:"unknown",reason:e,text:r,span:s};var rs=class{#e;constructor(r=!0){this.#e=r}field(r,s,o=[]){let a=r.entries.get(s);return a&&ff(a.value)?Ll(a,o):void 0}scalar(r){if(r?.node.kind!=="scalar")return;let{node:s,via:o}=r;return B(s)?{text:s.
text,raw:s.raw,span:s.span,via:s.from.length?[...o,...s.from]:o}:{text:s.text,raw:s.text,span:s.span,via:o}}literal(r){if(r?.node.kind!=="scalar")return"";if(!B(r.node))return r.node.text;let{raw:s}=r.
node,{uses:o}=De(s,mf),a=s,l=o.filter(t=>!o.some(i=>i!==t&&i.start<=t.start&&i.end>=t.end));for(let{start:t,end:i}of l.toSorted((p,n)=>n.start-p.start))a=a.slice(0,t)+"\uFFFC"+a.slice(i);return a.replaceAll(
"$$","$")}setting(r,s,o,a){if(!r)return this.unsaid(s,o);let l=this.scalar(r);if(!l)return O("malformed","",r.node.span,r.via);if(l.text.includes("\uFFFC"))return O("variable",l.raw,l.span,l.via);let t=a(
l.text);return t===void 0?O("malformed",l.raw,l.span,l.via):A(t,l.span,l.via)}strings(r,s){return this.list(r,s,o=>[this.setting(o,"",o.at,a=>a)])}list(r,s,o){if(!r)return this.unsaid([],s);let a=Q(r).
flatMap(o);return A(this.#e?a:[...a,O("elsewhere","",r.node.span)],r.node.span,r.via)}unsaid(r,s){return this.#e?T(r,s):O("elsewhere","",s)}};function Q({node:e,via:r}){return e.kind==="list"?e.items.
map(s=>({node:s.value,via:[...r,...s.via],at:s.value.span})):e.kind==="scalar"?[{node:e,via:r,at:e.span}]:[]}function be({node:e,via:r}){return e.kind==="map"?[...e.entries].map(([s,o])=>[s,Ll(o,r)]):
[]}var Ll=(e,r)=>({node:e.value,via:r.length||e.via.length?[...r,...e.via]:r,at:e.key.span}),ff=e=>e.tag!=="!reset"&&!(e.kind==="scalar"&&e.value===null),mf=new Map;function se(e){return/^(?:true|y|yes|on|1)$/i.
test(e)?!0:/^(?:false|n|no|off|0)$/i.test(e)?!1:void 0}var ke=e=>/^[+-]?\d+(?:\.\d+)?$/.test(e.trim())?Number(e):void 0;function st(e){let r=/^(-?\d+(?:\.\d+)?)\s*([kmgtp]?)(?:i?b)?$/i.exec(e.trim());
if(r)return Number(r[1])*1024**["","k","m","g","t","p"].indexOf(r[2].toLowerCase())}function Tl(e,r,s){let o=e.node.kind==="map"?gf(e,e.node,r):yf(r.scalar(e));return o?[bf(o,r,s)??o]:[]}function yf(e){if(!e)return;let{text:r,raw:s,span:o,via:a}=e,l=xe(r),t=b=>b.includes("\uFFFC")?O(
"variable",s,o,a):A(b,o,a),i=T(!1,o,a);if(l.length===1)return A({type:"volume",source:null,target:t(l[0]),readOnly:i},o,a);let[p="",n="",c=""]=l,d=c.split(","),u=d.findLast(b=>b==="ro"||b==="rw"),f=u?
A(u==="ro",o,a):c.includes("\uFFFC")?O("variable",s,o,a):i,m=d.includes("Z")?{relabel:"Z"}:d.includes("z")?{relabel:"z"}:{},y=d.findLast(b=>/^r?(?:shared|slave|private)$/.test(b)),h=y?{propagation:t(y)}:
{};return A({type:hf(p),source:t(p),target:t(n),readOnly:f,...m,...h},o,a)}function xe(e){let r=[],s=e;for(;s;){let o=/^[A-Za-z]:[\\/]/.test(s)?2:0,a=s.indexOf(":",o);r.push(a<0?s:s.slice(0,a)),s=a<0?
"":s.slice(a+1)}return r}function hf(e){return/^(?:\\\\|\/\/)\.[\\/]pipe[\\/]/i.test(e)?"npipe":/^(?:[./~]|\\\\|[A-Za-z]:[\\/])/.test(e)?"bind":e.startsWith("\uFFFC")?"unknown":"volume"}function gf(e,r,s){
let{via:o}=e,a=m=>{let y=s.field(r,m,o);return y?s.setting(y,"",r.span,h=>h):null},l=s.scalar(s.field(r,"type",o))?.text,t=s.field(r,"bind",o),i=t?.node.kind==="map"?s.scalar(s.field(t.node,"selinux",
t.via))?.text:void 0,p=s.field(r,"read_only",o),n=p?s.setting(p,!1,r.span,se):T(!1,r.span,o),c=["bind","volume","tmpfs","npipe","image","cluster"].find(m=>m===l),d=i==="z"||i==="Z"?{relabel:i}:{},u=t?.
node.kind==="map"?s.field(t.node,"propagation",t.via):void 0,f=u?{propagation:s.setting(u,"",u.at,m=>m)}:{};return A({type:c??"unknown",source:a("source"),target:a("target")??T("",r.span),readOnly:n,...d,
...f},r.span,o)}function bf(e,r,s){if(e.state!=="written"||e.value.type!=="volume"||e.value.source?.state!=="written")return;let o=s&&r.field(s,e.value.source.value);if(o?.node.kind!=="map")return;let a=r.
scalar(r.field(o.node,"driver"))?.text??"local",l=r.field(o.node,"driver_opts");if(a!=="local"||l?.node.kind!=="map")return;let t=r.field(l.node,"device",l.via),i=(r.scalar(r.field(l.node,"o"))?.text??
"").split(",");if(!t||!i.some(c=>c==="bind"||c==="rbind"))return;let p=r.setting(t,"",t.at,c=>c),n=e.span;return A({...e.value,type:"bind",source:p,readOnly:i.includes("ro")?A(!0,l.at,l.via):e.value.readOnly,
through:n},p.span,p.via)}function yo(e,r,s,o){return!r||!s?[]:Q(r).flatMap(a=>{let l=o.scalar(a.node.kind==="map"?o.field(a.node,"source",a.via):a)?.text,t=l===void 0?void 0:o.field(s,l),i=t?.node.kind===
"map"?o.field(t.node,"file",t.via):void 0;if(!i)return[];let p=o.setting(i,"",i.at,n=>n);return[A({type:"bind",source:p,target:T("",a.at),readOnly:A(!0,a.at),through:a.at,file:e},p.span,p.via)]})}var Y=(e,r)=>{let s=e?.entries.get(r)?.value;return s&&!(s.kind==="scalar"&&s.value===null)?s:void 0},K=(e,r)=>{let s=Y(e,r);return s?.kind==="map"?s:void 0},ye=(e,r)=>{let s=Y(e,r);return s?.kind==="\
list"?s.items:[]},W=(e,r)=>X(Y(e,r)),X=e=>e?.kind==="scalar"&&e.value!==null&&!e.text.includes("\uFFFC")?e.text:void 0;function ns(e,r){let s=Y(e,r),o=a=>{let l=a.kind==="map"?a.entries.get("source")?.
value:a,t=X(l);return t===void 0||!l?[]:[{value:t,span:l.span,isExact:!B(l)}]};return s?.kind==="list"?s.items.flatMap(a=>o(a.value)):s?.kind==="map"?[...s.entries].map(([a,l])=>({value:a,span:l.key.span})):
[]}function Js(e){let r=K(e,"depends_on"),s=l=>{let t=r?.entries.get(l)?.value;return t?.kind==="map"&&se(W(t,"required")??"")===!1},o=l=>ye(e,l).flatMap(({value:t})=>X(t)?[{value:X(t),span:t.span}]:[]),
a=["network_mode","ipc","pid","uts","cgroup"].flatMap(l=>{let t=Y(e,l),i=X(t);return t&&i?.startsWith("service:")?[{value:i.slice(8),span:t.span}]:[]});return[...ns(e,"depends_on").map(l=>({...l,required:!s(
l.value)})),...[...o("links").map(l=>({...l,value:l.value.replace(/:.*$/s,"")})),...o("volumes_from").flatMap(l=>l.value.startsWith("container:")?[]:[{...l,value:l.value.replace(/:.*$/s,"")}]),...a].map(
l=>({...l,required:!0}))]}function ho(e){return ye(e,"volumes").flatMap(({value:r})=>{if(r.kind==="map"){let l=Y(r,"source"),t=W(r,"type")==="volume"?X(l):void 0;return t&&l?[{value:t,span:l.span}]:[]}
let[s="",o]=xe(X(r)??""),a=r.span.start+(r.kind==="scalar"&&r.quoted?1:0);return o===void 0||s===""||/^(?:[./~]|\\\\|[A-Za-z]:)/.test(s)?[]:B(r)?[{value:s,span:r.span,isExact:!1}]:[{value:s,span:{...r.
span,start:a,end:Math.min(r.span.end,a+s.length)}}]})}var Ws=["networks","secrets","configs","models"],kf=["services","volumes",...Ws];function ss(e){return kf.flatMap(r=>[...K(e,r)?.entries??[]].flatMap(
([s,{value:o}])=>r==="services"&&!vf(o)?[]:[`${r} ${s}`]))}var vf=e=>e.kind==="map"&&["image","build","provider","extends"].some(r=>e.entries.has(r));function Yl(e){if(e.entries.has("include"))return[];
let r=new Set(ss(e));return[...K(e,"services")?.entries??[]].flatMap(([o,{value:a}])=>a.kind!=="map"?[]:[`services ${o}`,...Ws.flatMap(l=>ns(a,l).map(t=>`${l} ${t.value}`)),...ho(a).map(l=>`volumes ${l.
value}`),...Js(a).map(l=>`services ${l.value}`)]).filter(o=>!r.has(o)&&o!=="networks default")}function Rl(e){if(e.kind==="list")return;if(e.kind==="scalar"){let s=/^(?:(?:\[?([^\]]*?)\]?:)?(\d*):)?(\d+)(?:\/(\w+))?$/.exec(e.text);return s?`${s[1]||"0.0.0.0"}:${s[2]??""}:${s[3]}/${s[4]?.toLowerCase()??
"tcp"}`:e.text}let r=s=>{let o=e.entries.get(s)?.value;return o?.kind==="scalar"&&o.value!==null?o.text:void 0};return`${r("host_ip")??"0.0.0.0"}:${r("published")??""}:${r("target")}/${r("protocol")??
"tcp"}`}function Bl(e){if(e.kind==="map"){let i=e.entries.get("host_ip")?.value;return e.entries.has("target")?i?.kind==="scalar"&&i.value!==null&&!i.text.includes("\uFFFC")&&!Fl(i.text)?`${JSON.stringify(
i.text.slice(0,60))} is no IP address`:void 0:"a published port needs a target"}if(e.kind!=="scalar"||e.text.includes("\uFFFC"))return;if(typeof e.value=="number")return Number.isInteger(e.value)&&e.value>
0&&e.value<65536?void 0:`${e.text} is no port`;let r=JSON.stringify(e.text.slice(0,60)),s=/^(?:(?:\[?([^\]]*)\]?:)?([^:]*):)?([^:/]+)(?:\/(\w*))?$/.exec(e.text),[o,a]=[vt(s?.[2]),vt(s?.[3])];if(!s||!a||
a.from===0||s[2]&&!o||[s[2],s[3]].some(i=>i&&i!==i.trim()))return`${r} is no port: it is [[IP:]HOST:]CONTAINER[/PROTOCOL]`;if(s[1]&&!Fl(s[1]))return`${JSON.stringify(s[1].slice(0,60))} is no IP addres\
s`;if(s[4]&&!/^(?:tcp|udp|sctp)$/i.test(s[4]))return`${s[4]} is no protocol of a port: tcp, udp or sctp`;if([o,a].some(i=>i&&(i.to>65535||i.from>i.to)))return`${r} names ports that do not exist`;let[l,
t]=[o,a].map(i=>i?i.to-i.from:0);return o&&t!==l&&t!==0?`the ranges of ${r} are of different length`:void 0}var Fl=e=>/^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/.test(e)||/^[\da-f:.]+$/i.test(
e)&&(e.match(/:/g)?.length??0)>=2;function Kl(e,r){if(e.node.kind==="map")return[wf(e,r)];let s=r.scalar(e);if(!s)return[];let{text:o,span:a,via:l}=s,t=o.lastIndexOf("/"),i=t<0?"tcp":o.slice(t+1).toLowerCase(),
n=(t<0?o:o.slice(0,t)).split(":"),c=n.pop(),d=n.pop(),u=n.length?n.join(":").replace(/^\[|\]$/g,""):void 0,f=u===void 0?d==="\uFFFC"?O("variable",s.raw,a,l):T("",a):u.includes("\uFFFC")?O("variable",s.
raw,a,l):A(u,a,l);return[A({hostIp:f,hostPort:vt(d),containerPort:vt(c),protocol:i},a,l)]}function wf(e,r){let{node:s,via:o}=e;if(s.kind!=="map")return O("malformed","",s.span,o);let a=n=>r.scalar(r.field(
s,n,o))?.text,l=r.setting(r.field(s,"host_ip",o),"",s.span,n=>n.replace(/^\[|\]$/g,"")),t=a("published"),i=t?.lastIndexOf(":")??-1,p=t!==void 0&&i>=0?A(t.slice(0,i),s.span,o):l;return A({hostIp:p,hostPort:vt(
t?.slice(i+1)),containerPort:vt(a("target")),protocol:a("protocol")?.toLowerCase()??"tcp"},s.span,o)}function vt(e){let r=/^(\d{1,5})(?:-(\d{1,5}))?$/.exec(e?.trim()??"");return r?{from:Number(r[1]),to:Number(
r[2]??r[1])}:null}function Ul(e,r){let s=[],o=(l,t,i)=>{s.push({kind:"broken",span:l,message:t,...i?{shows:i}:{}})},a=K(e,"services");for(let l of["volumes","networks","secrets","configs"])Df(l,K(e,l),o);if(!a)return s;
for(let[l,{value:t}]of a.entries)if(t.kind==="map"){r.names||_f(t,l,e,a,r,s),r.services.has(l)||Pf(t,o),$f(t,o);for(let{value:i}of ye(t,"ports")){let p=Bl(i);p&&o(i.span,p,B(i)&&i.unset?!0:void 0)}}return s.
push(...xf(a)),[...new Map(s.map(l=>[`${l.span.file} ${l.span.start} ${l.message}`,l])).values()]}var ue=(e,r)=>e.entries.get(r)?.key.span??e.span,ve=e=>JSON.stringify(e.slice(0,80));function _f(e,r,s,o,a,l){
let t=(c,{value:d,span:u,isExact:f=!0},m)=>{let y=kt(d,[...m]),h=y&&f?{fix:{title:`use ${y}`,safety:"unsafe",edits:[{span:u,text:y}]}}:{},b=`there is no ${c} ${ve(d)} in the project${y?`, did you mean\
 ${ve(y)}?`:", and Compose refuses it"}`;l.push({kind:"broken",shows:!0,span:u,message:b,...h})},i=c=>K(s,c)?.entries??new Map,p=K(e,"build");for(let c of Ws)for(let d of[...ns(e,c),...p&&c==="secrets"?
ns(p,c):[]])!i(c).has(d.value)&&!(c==="networks"&&d.value==="default")&&t(c.slice(0,-1),d,i(c).keys());for(let c of ho(e))i("volumes").has(c.value)||t("volume",c,i("volumes").keys());for(let c of Js(e)){
let d=o.entries.get(c.value)?.value;d?d.kind==="map"&&c.required&&zl(d,a.profiles)&&!zl(e,a.profiles)&&l.push({kind:"loose",span:c.span,message:`service ${ve(c.value)} starts with its profile only, an\
d without it Compose refuses ${ve(r)}, which needs it`}):t("service",c,o.entries.keys())}for(let c of ye(p,"additional_contexts"))n(c.value,X(c.value)?.split("=").slice(1).join("="));for(let{value:c}of K(
p,"additional_contexts")?.entries.values()??[])n(c,X(c));function n({span:c},d){let u=d?.startsWith("service:")?d.slice(8):void 0;u!==void 0&&!o.entries.has(u)&&t("service",{value:u,span:c},o.entries.
keys())}}function zl(e,r){let s=ye(e,"profiles").flatMap(({value:o})=>X(o)??[]);return s.length>0&&!r.has("*")&&!s.some(o=>r.has(o))}function Pf(e,r){let s=K(e,"build");Y(s,"dockerfile")&&Y(s,"dockerf\
ile_inline")&&r(ue(s,"dockerfile_inline"),"dockerfile and dockerfile_inline exclude each other");let o=W(e,"platform"),a=ye(s,"platforms").map(({value:y})=>X(y));o&&a.length&&!a.includes(void 0)&&!a.includes(
o)&&r(ue(s,"platforms"),`the platforms of the build leave out ${ve(o)}, which the service asks for`);let l=Y(e,"networks"),t=l?.kind==="list"&&l.items.length>0||l?.kind==="map"&&l.entries.size>0;W(e,"\
network_mode")&&t&&r(ue(e,"network_mode"),"network_mode and networks exclude each other, and Compose refuses both together");let i=Y(K(e,"healthcheck"),"test"),p=i?.kind==="list"?i.items[0]?.value:void 0,
n=X(p);p&&n!==void 0&&!["CMD","CMD-SHELL","NONE"].includes(n)&&r(p.span,"the list of a health check begins with CMD, CMD-SHELL or NONE"),Y(s,"platform")&&r(ue(s,"platform"),'build has no key "platform\
", did you mean "platforms"?',!0);for(let[y,{key:h,value:b}]of K(e,"ulimits")?.entries??[]){let k=b.kind==="map"?["soft","hard"].find(v=>!b.entries.has(v)):void 0;k&&r(h.span,`${y} needs ${ve(k)}`,!0)}
let c=K(e,"deploy"),[d,u]=[W(e,"scale"),W(c,"replicas")].map(y=>ke(y??""));d!==void 0&&u!==void 0&&d!==u&&r(ue(e,"scale"),`scale is ${d} and deploy.replicas is ${u}: Compose refuses two numbers`),(d??
0)<0&&r(ue(e,"scale"),"scale is 0 or more"),(d??u??1)>1&&W(e,"container_name")&&r(ue(e,"container_name"),`a container's name is unique, and this service starts ${d??u} of them`);let f=K(c,"resources"),
m=(y,h,b,k)=>{let v=K(f,h),[P,w]=[W(e,y),W(v,b)];if(!v||!P||!k(P)||Y(v,b)&&w===void 0)return;let I=k(w??"0")??0;k(P)!==I&&r(ue(e,y),`${y} is ${P} and deploy.resources.${h}.${b} is ${w??"not set"}: Com\
pose refuses distinct values`)};m("cpus","limits","cpus",ke),m("mem_limit","limits","memory",st),m("pids_limit","limits","pids",ke),m("mem_reservation","reservations","memory",st);for(let{value:y}of[...ye(
K(f,"reservations"),"devices"),...ye(e,"gpus")])y.kind==="map"&&Y(y,"count")&&Y(y,"device_ids")&&r(ue(y,"device_ids"),"count and device_ids exclude each other");for(let{value:y}of ye(K(e,"develop"),"w\
atch"))y.kind==="map"&&!Y(y,"target")&&!["rebuild","restart",void 0].includes(W(y,"action"))&&r(ue(y,"action"),`${W(y,"action")} needs a target`)}function $f(e,r){let s=new Set,o=(l,t)=>{let i=l.length>
1?Il(l):l;s.has(i)&&r(t,`${ve(l)} is mounted twice, and Compose refuses the second`),s.add(i)},a=Y(e,"tmpfs");for(let{value:l}of a?.kind==="list"?a.items:a?[{value:a}]:[]){let t=X(l);t!==void 0&&o(t.replace(
/:.*$/s,""),l.span)}for(let{value:l}of ye(e,"volumes")){if(l.kind==="map"){let p=W(l,"target");Y(l,"target")||r(l.span,"a mount needs a target"),W(l,"type")==="bind"&&!Y(l,"source")&&r(l.span,"a bind \
mount needs a source"),p&&o(p,l.span);continue}let t=X(l);if(t===void 0)continue;let i=xe(t);t===""||i.includes("")||i.length>3?r(l.span,`${ve(t)} is no mount: it is [SOURCE:]TARGET[:MODE]`):o(i.length===
1?i[0]:i[1],l.span)}}function Df(e,r,s){for(let[o,{key:a,value:l}]of r?.entries??[]){if(l.kind!=="map")continue;let t=Y(l,"external"),i=t?.kind==="map"?W(t,"name"):void 0,p=t?.kind==="map"||t&&B(t)&&t.
unset||se(X(t)??"")===!0;if(i!==void 0&&Y(l,"name")&&W(l,"name")!==i&&s(ue(l,"name"),"name and external.name say different things: keep name"),e==="volumes"&&p)for(let[d,u]of l.entries)!["external","n\
ame"].includes(d)&&!d.startsWith("x-")&&s(u.key.span,`${ve(o)} is external: Compose refuses ${d} beside it`);if(e!=="secrets"&&e!=="configs")continue;let n=["file","environment",...e==="configs"?["con\
tent"]:[]],c=n.filter(d=>l.entries.has(d));c.length>1&&s(ue(l,c[1]),`${c.join(" and ")} exclude each other`),c.length===0&&!p&&(!t||se(X(t)??"")===!1)&&!l.entries.has("driver")&&s(a.span,`${ve(o)} nee\
ds one of ${n.join(", ")}`)}}function xf(e){let r=[],s=new Map;for(let o of e.entries.keys()){if(s.has(o))continue;let a=[],l=t=>{let i=e.entries.get(t)?.value;s.set(t,"open"),a.push({name:t,rest:i?.kind===
"map"?Js(i):[]})};l(o);for(let t=a.at(-1);t;t=a.at(-1)){let i=t.rest.pop();if(!i)s.set(t.name,"done"),a.pop();else if(s.get(i.value)==="open"){let p=a.findIndex(({name:c})=>c===i.value),n=[...a.slice(
p).map(({name:c})=>c),i.value].slice(0,8).join(" -> ");r.push({kind:"broken",span:i.span,message:`services wait for one another: ${n}`})}else!s.has(i.value)&&e.entries.has(i.value)&&l(i.value)}}return r}function Vl({text:e,path:r},s=new Map){let o=new Map,a={get:p=>o.get(p)??s.get(p)},l=ts(),t=p=>De(p,a,{room:l}).text,i=/^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*/gm;for(let p=i.exec(e);p;p=
i.exec(e)){let n=p.index+p[0].length,c=e[n],d,u;if(c==='"'||c==="'"){for(d=n+1;d<e.length&&e[d]!==c;)d+=e[d]==="\\"&&c==='"'?2:1;d=Math.min(d,e.length),u=e.slice(n+1,d),c==='"'&&(u=t(u.replace(/\\([nrt"\\$])/g,
(m,y)=>({n:`
`,r:"\r",t:"	"})[y]??y))),d=Math.min(d+1,e.length)}else{let m=e.indexOf(`
`,n);d=m<0?e.length:m;let y=e.slice(n,d);u=t((y.startsWith("#")?"":y.replace(/\s#.*$/s,"")).trim())}let f=p[1];o.set(f,{value:u,span:{file:r,start:p.index+p[0].indexOf(f),end:d}}),i.lastIndex=Math.max(
d,i.lastIndex)}return o}function Gs(e,r){return go([C(e,".env")],r)}function go(e,r,s=new Map){let o=e.flatMap(a=>r.source(a)??[]);return new Map(o.flatMap(a=>[...Vl(a,s)]))}var it=(e,r)=>e?.below&&(Object.hasOwn(e.below,r)?e.below[r]:e.below["*"]),ot=e=>e?.kind==="scalar"&&e.value!==null?e.text:void 0,is=(e,r)=>e.kind==="map"?ot(e.entries.get(r)?.value):void 0,bo=e=>ot(e)?.
replace(/=.*$/s,""),Sf=e=>{if(e.kind==="map")return is(e,"target");let r=xe(ot(e)??"");return r.length>1?r[1]:r[0]},jf=e=>{let r=ot(e)?.split(":");return e.kind==="map"?is(e,"target"):r?.[1]??r?.[0]},
Hl=e=>r=>r.kind==="map"?is(r,"target")??`${e}/${is(r,"source")}`:`${e}/${ot(r)}`,Af=e=>e.kind==="map"?is(e,"path"):ot(e),de={merge:"pairs",unique:bo,below:{"*":{merge:"replace"}}},Ke={unique:bo},Zs={merge:"\
sequence",unique:bo},Qs={merge:"replace"},Jl={isElement:!0,below:{annotations:de,build:{merge:"build",below:{args:de,additional_contexts:de,extra_hosts:{merge:"hosts"},labels:de,ssh:de,tags:Ke,platform:Ke}},
cap_add:Ke,cap_drop:Ke,command:Qs,configs:{unique:Hl("")},depends_on:{merge:"waits"},deploy:{below:{labels:de}},devices:{unique:jf},dns:Zs,dns_opt:Zs,dns_search:Zs,entrypoint:Qs,env_file:{merge:"seque\
nce",unique:Af},environment:de,expose:{unique:ot},extra_hosts:{merge:"hosts"},healthcheck:{below:{test:Qs}},label_file:{merge:"sequence"},labels:de,links:Ke,logging:{merge:"logging"},models:{merge:"na\
mes"},networks:{merge:"names",below:{"*":{below:{aliases:Ke,link_local_ips:Ke}}}},ports:{unique:Rl},profiles:Ke,secrets:{unique:Hl("/run/secrets")},sysctls:de,tmpfs:Zs,ulimits:{below:{"*":Qs}},volumes:{
unique:Sf}}},wt={below:{services:{below:{"*":Jl}},networks:{below:{"*":{isElement:!0,below:{labels:de,ipam:{below:{config:{merge:"subnets"},options:de}}}}}},volumes:{below:{"*":{isElement:!0,below:{labels:de}}}},
secrets:{below:{"*":{isElement:!0}}},configs:{below:{"*":{isElement:!0}}},models:{below:{"*":{isElement:!0}}}}},Wl=Jl;function at(e,r,s,o,a){let l=new Map(e.entries);for(let[t,i]of r.entries){let p=l.get(t);l.set(t,p&&p.value.tag!=="!reset"?vo(p,i,it(s,t),o,a):Ql(i,o,a))}return{...e,entries:l}}function vo(e,r,s,o,a){
let{tag:l}=r.value,t=a??(s?.isElement?e.key.span:void 0);if(l==="!reset")return o.replaced.push({why:o.why,before:e,after:r}),r;if(l==="!override"||s?.merge==="replace")return ko(e,r,o,a);let[i,p]=If(
Gl(e),Gl(r),s);if(ze(p))return e;if(ze(i)||i.kind==="scalar")return ko(e,r,o,a);if(i.kind!==p.kind){let n={map:"a mapping",list:"a list",scalar:"a single value"},c=`this is ${n[p.kind]}, and ${n[i.kind]}\
 in the file it is merged with: Compose refuses to merge the two`;return o.faults.push({kind:"broken",span:r.key.span,message:c}),e}return i.kind==="map"&&p.kind==="map"?s?.merge==="logging"&&os(i,"dr\
iver")!==void 0&&![void 0,os(i,"driver")].includes(os(p,"driver"))?ko(e,r,o,a):{key:e.key,via:[],value:at(i,p,s,o,t)}:{key:e.key,via:[],value:qf(i,p,s,o,t)}}function ko(e,r,s,o){return s.replaced.push(
{why:s.why,before:e,after:r}),Ql(r,s,o&&e.key.span)}var Ql=(e,{why:r},s)=>r==="override"&&s?{...e,via:[{how:r,span:s},...e.via]}:e;function If(e,r,s){let o=s?.merge&&Ef[s.merge];return o?[o(e),o(r)]:[
e,r]}var Ef={pairs:Mf,names:e=>Zl(e,Xl),waits:e=>Zl(e,Cf),sequence:Lf,hosts:e=>e.kind==="map"?ep(e):e,build:e=>e.kind==="scalar"&&!ze(e)?Tf("context",e):e};function qf(e,r,s,o,a){let l=o.why==="overri\
de"&&a?[{how:"override",span:a}]:[],t=l.length?r.items.map(i=>({...i,via:[...l,...i.via]})):r.items;if(s?.merge==="hosts"){let i=new Set(e.items.map(({value:n})=>n.kind==="scalar"?n.text:void 0)),p=t.
filter(({value:n})=>n.kind!=="scalar"||!i.has(n.text));return{...r,items:[...e.items,...p]}}return s?.merge==="subnets"?{...r,items:t.map(i=>({...i,value:Nf(i.value,e,o)}))}:{...r,items:[...e.items,...t]}}
function Nf(e,r,s){let o=os(e,"subnet"),a=r.items.find(({value:l})=>os(l,"subnet")===o)?.value;return e.kind==="map"&&a?.kind==="map"?at(a,e,void 0,s):e}function Gl({value:e,via:r}){return r.length===
0||e.kind==="scalar"?e:e.kind==="list"?{...e,items:e.items.map(s=>({...s,via:[...r,...s.via]}))}:{...e,entries:new Map([...e.entries].map(([s,o])=>[s,{...o,via:[...r,...o.via]}]))}}var ze=e=>e.kind===
"scalar"&&e.value===null;function Mf(e){if(e.kind!=="list")return e;let r=new Map;for(let{value:s,via:o}of e.items){if(s.kind!=="scalar")continue;let a=s.text.indexOf("="),l=a<0?s.text:s.text.slice(0,
a),t={value:l,span:s.span};r.set(l,{key:t,via:o,value:a<0?Xl(s):Of(s,a)})}return{kind:"map",entries:r,flow:e.flow,span:e.span,...e.tag?{tag:e.tag}:{}}}var Xl=({span:e})=>({kind:"scalar",value:null,text:"",
quoted:!1,span:e});function Of(e,r){let s=B(e)?e.raw:e.text,o=B(e)?s.indexOf("="):r,a=e.span.end-e.span.start-(e.quoted?2:0)===s.length&&!s.includes(`
`),l=e.span.start+(e.quoted?1:0)+o+1,t=a&&o>=0?{...e.span,start:l,end:l+s.length-o-1}:e.span,i=e.text.slice(r+1);return{...e,value:i,text:i,span:t,...B(e)?{raw:s.slice(o+1)}:{}}}function Zl(e,r){if(e.
kind!=="list")return e;let s=new Map;for(let{value:o,via:a}of e.items)o.kind==="scalar"&&s.set(o.text,{key:{value:o.text,span:o.span},via:a,value:r(o)});return{kind:"map",entries:s,flow:e.flow,span:e.
span,...e.tag?{tag:e.tag}:{}}}var Cf=({span:e})=>{let r=(s,o)=>[s,{key:{value:s,span:e},via:[],value:{kind:"scalar",value:o,text:String(o),quoted:!1,span:e}}];return{kind:"map",entries:new Map([r("con\
dition","service_started"),r("required",!0)]),flow:!1,span:e}};function Lf(e){return e.kind==="map"?ep(e):e.kind==="scalar"&&!ze(e)?{kind:"list",items:[{value:e,via:[]}],flow:!1,span:e.span,...e.tag?{
tag:e.tag}:{}}:e}function ep(e){return{kind:"list",items:[...e.entries.values()].flatMap(({key:s,value:o,via:a})=>(o.kind==="list"?o.items.map(t=>t.value):[o]).flatMap(t=>{if(t.kind!=="scalar")return[];
let i=t.value===null?s.value:`${s.value}=${t.text}`,p={...s.span,end:Math.max(s.span.end,t.span.end)},n=B(t)?{raw:`${s.value}=${t.raw}`}:{};return[{value:{...t,value:i,text:i,span:p,...n},via:a}]})),flow:e.
flow,span:e.span,...e.tag?{tag:e.tag}:{}}}var Tf=(e,r)=>({kind:"map",entries:new Map([[e,{key:{value:e,span:r.span},value:r,via:[]}]]),flow:!1,span:r.span,...r.tag?{tag:r.tag}:{}}),os=(e,r)=>{let s=e.
kind==="map"?e.entries.get(r)?.value:void 0;return s?.kind==="scalar"&&s.value!==null?s.text:void 0};var as=(e,r)=>({...e,entries:new Map([...e.entries].filter(([s])=>s!==r))});function Se(e){return e?.kind==="list"?e.items.flatMap(({value:r})=>Se(r)):e?.kind==="scalar"&&e.value!==null&&e.text!==""?[
{value:e.text,span:e.span}]:[]}var we=e=>JSON.stringify(e.slice(0,80));var tp={as:"path",below:{path:{as:"path"}}},wo={below:{file:{as:"path"}}},Yf={below:{services:{below:{"*":{below:{build:{as:"context",below:{context:{as:"context"},additional_contexts:{as:"context",below:{
"*":{as:"context"}}}}},env_file:tp,label_file:tp,extends:wo,develop:{below:{watch:{below:{path:{as:"path"}}}}},volumes:{as:"mount",onlyBinds:!0,below:{source:{as:"path"}}}}}}},configs:{below:{"*":wo}},
secrets:{below:{"*":wo}},volumes:{below:{"*":{as:"device",below:{driver_opts:{below:{device:{as:"device"}}}}}}}}};function Xs(e,r,s=!1){return r===""?e:Po(e,Yf,r,s)}function Po(e,r,s,o){if(e.kind==="s\
calar")return r.as?Rf(e,r.as,s):e;if(e.kind==="list")return{...e,items:e.items.map(l=>({...l,value:Po(l.value,r,s,o)}))};if(r.as==="device"&&!Ff(e)||r.onlyBinds&&$o(e.entries.get("type")?.value)!=="bi\
nd")return e;let a=new Map;for(let[l,t]of e.entries){let i=r.below&&(Object.hasOwn(r.below,l)?r.below[l]:r.below["*"]);a.set(l,i?{...t,value:Po(t.value,i,s,o)}:t)}return o&&r.as==="context"&&r.below?.
context&&!a.has("context")&&a.set("context",{key:{value:"context",span:e.span},via:[],value:{kind:"scalar",value:s,text:`./${s}`,quoted:!1,span:{...e.span,end:e.span.start}}}),{...e,entries:a}}var $o=e=>e?.
kind==="scalar"?e.text:void 0;function Ff({entries:e}){let r=e.get("driver_opts")?.value;return $o(e.get("driver")?.value)==="local"&&r?.kind==="map"&&$o(r.entries.get("o")?.value)==="bind"}function Rf(e,r,s){
let{text:o}=e;if(o===""||typeof e.value!="string")return e;if(r==="mount"){let[l="",...t]=xe(o);return t.length>0&&l.startsWith(".")?{...e,text:[_o(s,l),...t].join(":")}:e}if(/^(?:[/~]|[A-Za-z]:[\\/]|\\\\)/.
test(o)||o.startsWith("\uFFFC")||r==="context"&&ls(o))return e;let a=r==="context"?/^[\w.-]+=(?!.*:\/\/)/.exec(o)?.[0]:void 0;return{...e,text:a?`${a}${_o(s,o.slice(a.length))}`:_o(s,o)}}var ls=e=>/^(?:git@|github\.com\/)|^[a-z][a-z\d+.-]+:/.
test(e),_o=(e,r)=>{let s=C(e,r);return s.startsWith("..")?s:`./${s}`};var Bf=1e3,ei=class{#e;constructor(r){this.#e=r}#t(r,s){this.#e.faults.push({kind:"broken",span:r,message:s})}extend(r,s,o,a){let l=r.entries.get("services");if(l?.value.kind!=="map"||![...l.value.entries.
values()].some(Kf))return r;let t=new ti(l.value,a);for(let i of l.value.entries.keys())this.#r(i,t,s,o,new Set);for(let i of t.unread)this.#e.unread.add(i);return{...r,entries:new Map(r.entries).set(
"services",{...l,value:{...l.value,entries:t.done}})}}#n=new Map;#r(r,s,o,a,l){let t=s.done.get(r),i=t??s.services.entries.get(r);if(t||!i||i.value.kind!=="map")return i&&s.done.set(r,i),i;let p=i.value.
entries.get("extends");if(!p||p.value.tag==="!reset"||ze(p.value))return s.done.set(r,i),i;let n={...i,value:as(i.value,"extends")},c=(P,w=!0)=>(s.done.set(r,P),w||s.unread.add(r),P),d=Se(p.value.kind===
"map"?p.value.entries.get("service")?.value:p.value)[0],u=p.value.kind==="map"?Se(p.value.entries.get("file")?.value)[0]:void 0;if(!d)return this.#t(p.key.span,`${we(r)} extends something without the \
name of a service`),c(n,!1);let f=`${s.path}\0${r}`;if(l.size>=Bf)return c(n,!1);if(l.has(f))return this.#t(d.span,`${we(r)} extends itself, through ${we(d.value)}: Compose refuses the circle`),c(n,!1);
let m=u?this.#o(u,o,a):s;if(!m)return c(n,!1);l.add(f);let y=this.#r(d.value,m,o,a,l);if(l.delete(f),!y){let P=kt(d.value,[...m.services.entries.keys()]),w=u?` in ${we(u.value)}`:"";return this.#t(d.span,
`there is no service ${we(d.value)} to extend${w}${P?`, did you mean ${we(P)}?`:""}`),c(n,!1)}let h=!m.unread.has(d.value);if(y.value.kind!=="map"||n.value.kind!=="map")return c(n,h);let b={how:"exten\
ds",span:d.span},k=new Map([...y.value.entries].filter(([,{value:P}])=>P.tag!=="!reset").map(([P,w])=>[P,{...w,via:[b,...w.via]}])),v=at({...n.value,entries:k},n.value,Wl,this.#e.step("extends"));return c(
{...n,value:v},h)}#o(r,s,o){let a=C(s,r.value),l=`${s}\0${a}`,t=this.#n.get(o)??new Map;if(this.#n.set(o,t),t.has(l))return t.get(l);let i=this.#e.read(r,a,o),p;if(i){let n=Xs(i,Vs(H(a),s)??H(a)).entries.
get("services")?.value;n?.kind==="map"?p=new ti(n,a):this.#t(r.span,`${we(r.value)} has no services to extend`)}return t.set(l,p),p}},ti=class{done=new Map;services;path;unread=new Set;constructor(r,s){
this.services=r,this.path=s}},Kf=({value:e})=>e.kind==="map"&&e.entries.has("extends");function rp(e){return np(e,wt)}function np(e,r){if(e.kind==="list")return r?.unique?Uf(e,r.unique):e;if(e.kind!=="map")return e;let s=!1,o=new Map;for(let[a,l]of e.entries){let t=it(r,a),i=l.value.tag===
"!reset",p=i||!t&&!zf(l.value)?l.value:np(l.value,t);(i||p!==l.value)&&(s=!0),i||o.set(a,p===l.value?l:{...l,value:p})}return s?{...e,entries:o}:e}var zf=({kind:e})=>e==="map";function Uf(e,r){let s=new Map,
o=[];for(let a of e.items){let l=r(a.value),t=l===void 0?void 0:s.get(l);t!==void 0?o[t]=a:(l!==void 0&&s.set(l,o.length),o.push(a))}return o.length===e.items.length?e:{...e,items:o}}var sp=100,Do=2e3;function ip(e,r,s,o){let a=Vf(Gs(r,s.lookup),e,r),l=new xo(s,o);return{root:l.model(e,r,a,[],"given"),environment:a,files:[...l.files.values()],faults:l.faults,gaps:l.gaps,unread:l.unread,
replaced:l.replaced,asked:l.asked}}function Vf(e,r,s){if(e.has("COMPOSE_PROJECT_NAME"))return e;let o=r.flatMap(({roots:i})=>i.flatMap(({entries:p})=>Se(p.get("name")?.value))).at(-1),a=o?o.value:s.slice(
s.lastIndexOf("/")+1),l=a.toLowerCase().replace(/[^a-z0-9_-]/g,"").replace(/^[_-]+/,"");if(a.includes("$")||l==="")return e;let t=o?.span??{file:r[0]?.source.path??"",start:0,end:0};return new Map([...e,
["COMPOSE_PROJECT_NAME",{value:l,span:t}]])}var xo=class{faults=[];gaps=[];asked=[];files=new Map;unread=new Set;replaced=[];#e;#t;#n;constructor(r,s){this.#e=r,this.#t=s,this.#n=new ei({faults:this.faults,
unread:this.unread,step:o=>this.#r(o),read:(o,a,l)=>this.#d(o,a,l)})}model(r,s,o,a,l){let t;for(let p of r){this.#o(p,o,l);for(let n of p.roots){let c=this.#l(n,p,o),d=this.#m(c,s,o,[...a,p.source.path]),
u=this.#n.extend(d,s,o,p.source.path);t=t?at(t,u,wt,this.#r("override")):u}}let i={kind:"map",entries:new Map,flow:!1,span:{file:r[0]?.source.path??"",start:0,end:0}};return rp(t??i)}#r(r){return{why:r,
replaced:this.replaced,faults:this.faults}}#o(r,s,o){let{path:a}=r.source;this.files.has(a)||this.files.set(a,{document:r,environment:s,role:o})}#l(r,{source:s},o){let a=Cl(r,s,o,this.#t);return this.
faults.push(...a.faults),a.root}#s(r,s){this.faults.push({kind:"broken",span:r,message:s})}#p(r,s,o){if(ls(r.value))this.gaps.push({why:"remote",what:r,key:o});else if(r.value.includes("\uFFFC"))this.
gaps.push({why:"unseen",what:r,key:o});else{this.asked.push({path:s,role:"part"});let a=this.#e.document(s);if(a&&!a.skipped)return a;this.gaps.push({why:!a&&this.#e.lookup.absent?.(s)?"absent":"unsee\
n",what:r,key:o})}}#m(r,s,o,a){let l=r.entries.get("include");if(l&&ze(l.value))return as(r,"include");if(l?.value.kind!=="list")return r;let t=as(r,"include");for(let{value:i}of l.value.items){let p=Se(
i.kind==="map"?i.entries.get("path")?.value:i),[n]=p;if(!n)continue;let c=p.map(({value:k})=>C(s,k));if(a.includes(c[0])){this.#s(n.span,`the include leads back to ${a.at(-1)===c[0]?"this file":we(n.value)}\
: Compose refuses the circle`);continue}if(a.length>sp){this.#s(n.span,`more than ${sp} files include one another`);continue}if(this.#c+=1,this.#c>Do){this.#c===Do+1&&this.#s(n.span,`the project inclu\
des more than ${Do} files`);continue}let d=p.map((k,v)=>this.#p(k,c[v],"include"));if(!d[0])continue;let u=i.kind==="map"?Se(i.entries.get("project_directory")?.value)[0]:void 0,f=u?C(s,u.value):H(c[0]),
m=this.#y(i,f,s,o),y=`${c.join("\0")}\0${f}\0${this.#u(m)}`,h=this.#f.get(y)??this.model(d.filter(k=>k!==void 0),f,m,a,"included");this.#f.set(y,h);let b=Vs(f,s);t=this.#h(Xs(h,b??f,!0),t,{how:"includ\
e",span:n.span})}return t}#f=new Map;#c=0;#i=new Map;#a=new Map;#u(r){let s=this.#a.get(r)??this.#a.size;return this.#a.set(r,s),s}#y(r,s,o,a){let l=r.kind==="map"?Se(r.entries.get("env_file")?.value):
[],t=l.length?l.flatMap(n=>{if(n.value==="/dev/null"||n.value.includes("\uFFFC"))return[];let c=C(o,n.value);return this.#e.lookup.absent?.(c)&&this.gaps.push({why:"absent",what:n,key:"env_file"}),[c]}):
[C(s,".env")];for(let n of t)this.asked.push({path:n,role:"text"});let i=`${this.#u(a)}\0${t.join("\0")}`,p=this.#i.get(i)??new Map([...go(t,this.#e.lookup,a),...a]);return this.#i.set(i,p),p}#h(r,s,o){
let a=new Map(s.entries);for(let l of["services","volumes","networks","secrets","configs","models"]){let t=r.entries.get(l);if(t?.value.kind!=="map")continue;let i=a.get(l),p=new Map(i?.value.kind==="\
map"?i.value.entries:[]),n=it(it(wt,l),"*");for(let[d,u]of t.value.entries){let f={...u,via:[o,...u.via]},m=p.get(d);p.set(d,m?vo(f,m,n,this.#r("include")):f)}let c={...i?.value.kind==="map"?i.value:t.
value,entries:p};a.set(l,i?{...i,value:c}:{...t,value:c})}return{...s,entries:a}}#d(r,s,o){let a=this.#p(r,s,"extends");if(!a)return;this.#o(a,o,"extended");let l;for(let t of a.roots){let i=this.#l(t,
a,o);l=l?at(l,i,wt,this.#r("override")):i}return l}};var re=(e,...r)=>Object.fromEntries(r.map(s=>[s,{cast:e}])),op={below:{...re("integer","parallelism"),...re("number","max_failure_ratio")}},ri={below:{"*":{below:re("boolean","external","internal","at\
tachable","enable_ipv4","enable_ipv6")}}},Hf={below:{services:{below:{"*":{below:{...re("boolean","privileged","read_only","init","tty","stdin_open","oom_kill_disable"),...re("integer","scale","oom_sc\
ore_adj","cpu_count","cpu_period","cpu_quota","cpu_rt_period","cpu_rt_runtime","cpu_shares","pids_limit"),...re("number","cpus","cpu_percent"),depends_on:{below:{"*":{below:re("boolean","required","re\
start")}}},deploy:{below:{...re("integer","replicas"),update_config:op,rollback_config:op,restart_policy:{below:re("integer","max_attempts")},placement:{below:re("integer","max_replicas_per_node")}}},
healthcheck:{below:{...re("integer","retries"),...re("boolean","disable")}},ports:{below:re("integer","target")},ulimits:{below:{"*":{cast:"integer",below:re("integer","soft","hard")}}},volumes:{below:{
...re("boolean","read_only"),volume:{below:re("boolean","nocopy")}}}}}}},networks:ri,volumes:ri,secrets:ri,configs:ri}},jo=e=>So(e,Hf);function So(e,r){if(e.kind==="scalar")return r?.cast&&typeof e.value==
"string"?Wf(e.text,r.cast):Jf(e);if(e.kind==="list")return e.items.map(({value:o})=>So(o,r));let s=Object.create(null);for(let[o,{value:a}]of e.entries)s[o]=So(a,r?.below&&(Object.hasOwn(r.below,o)?r.
below[o]:r.below["*"]));return s}function Jf({value:e,text:r,quoted:s}){return typeof e=="string"?r:!s&&typeof e=="number"&&/^[-+]?0[0-7]+$/.test(r)?Number.parseInt(r,8):e}function Wf(e,r){return e.includes(
"\uFFFC")?e:r==="boolean"?/^(?:true|y|yes|on)$/i.test(e)?!0:/^(?:false|n|no|off)$/i.test(e)?!1:e:r==="integer"?/^[-+]?\d+$/.test(e)?Number(e):e:/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(e)?Number(
e):e}var g={type:"string"},ee={type:"boolean"},us={type:"integer"},_e={type:"number"},Ve={type:["integer","string"]},ps={type:["number","string"]},Gf=["string","number","boolean","null"],F=(e,r={})=>({type:"\
array",items:e,...r}),ie=e=>F(e,{uniqueItems:!0}),Ae=(e=g)=>({type:["string","array"],items:e,uniqueItems:!0}),ct=(...e)=>({type:"string",enum:e}),Eo=new Map,ds=(e,r)=>(Eo.set(e,r),{type:["string","nu\
mber"],pattern:e}),He={...ds("^(?:[tT][rR][uU][eE]|[fF][aA][lL][sS][eE]|[yY]|[yY][eE][sS]|[oO][nN]|[nN]|[nN][oO]|[oO][fF][fF])$","true or false"),type:["boolean","string"]},x=(e,r=[],s="object")=>({type:s,
properties:e,patternProperties:{"^x-":!0},additionalProperties:!1,...r.length?{required:r}:{}}),Ue=(e,r="object")=>({type:r,patternProperties:{"^[a-zA-Z0-9._-]+$":e},additionalProperties:!1}),cs=e=>({
type:"object",additionalProperties:e}),ne={type:["object","array"],additionalProperties:{type:Gf},items:g,uniqueItems:!0},lt=e=>({...e,type:["string",...[e.type].flat()]}),je={...ds("^(?:[-+]?0|[-+]?(\
?:(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:ns|us|\xB5s|\u03BCs|ms|s|m|h|d|w))+|[^ -~]*)$","a duration such as 1m30s"),type:"string"},pt=ds("^-?\\d+(?:\\.\\d+)? ?(?:[kKmMgGtTpP][iI]?)?[bB]?$","a size such as 512\
m"),pp={type:["object","array"],additionalProperties:{type:["string","array"],items:g},items:{...ds("[=:]","a host and its address, such as db:10.0.0.5"),type:"string"},uniqueItems:!0},Ao={type:["stri\
ng","array","null"],items:g},cp={type:"object",patternProperties:{"^[a-z]+$":{...x({soft:Ve,hard:Ve}),type:["integer","string","object"]}},additionalProperties:!1},Io=F(lt(x({source:g,target:g,uid:g,gid:g,
mode:ps}))),si={command:Ao,user:g,privileged:He,working_dir:g,environment:ne},Zf=cs({type:["string","number","null"]}),ii=cs({type:["string","number"]}),up={...x({name:g}),type:["boolean","object"]},ap={
type:["boolean","object"],properties:{name:g}},ni=F(x({path:g,rate:Ve})),dp={capabilities:ie(g),count:{...ds("^(?:all|-?\\d+)$","a number or all"),type:["integer","string"]},device_ids:ie(g),driver:g,
options:ne},Qf=lt(x({additional_contexts:ne,args:ne,cache_from:F(g),cache_to:F(g),context:g,dockerfile:g,dockerfile_inline:g,entitlements:F(g),extra_hosts:pp,isolation:g,labels:ne,network:g,no_cache:He,
no_cache_filter:Ae(),platform:Ae(),platforms:F(g),privileged:He,provenance:{type:["boolean","string"]},pull:He,sbom:{type:["boolean","string"]},secrets:Io,shm_size:pt,ssh:ne,tags:F(g),target:g,ulimits:cp})),
lp=x({delay:je,failure_action:g,max_failure_ratio:_e,monitor:je,order:ct("start-first","stop-first"),parallelism:us}),Xf=x({endpoint_mode:g,labels:ne,mode:g,placement:x({constraints:F(g),max_replicas_per_node:us,
preferences:F(x({spread:g}))}),replicas:{type:"integer",minimum:0},resources:x({limits:x({cpus:ps,memory:{...pt,type:"string"},pids:Ve}),reservations:x({cpus:ps,devices:F(x(dp,["capabilities"])),generic_resources:F(
x({discrete_resource_spec:x({kind:g,value:ps})})),memory:{...pt,type:"string"}})}),restart_policy:x({condition:g,delay:je,max_attempts:{type:"integer",minimum:0},window:je}),rollback_config:lp,update_config:lp},
[],["object","null"]),em=x({action:ct("rebuild","sync","restart","sync+restart","sync+exec"),exec:x(si,["command"]),ignore:Ae(),include:Ae(),initial_sync:ee,path:g,target:g},["path","action"]),tm=x({aliases:ie(
g),driver_opts:ii,gw_priority:_e,interface_name:g,ipv4_address:g,ipv6_address:g,link_local_ips:ie(g),mac_address:g,priority:_e},[],["object","null"]),rm=x({bind:x({create_host_path:He,propagation:g,recursive:ct(
"enabled","disabled","writable","readonly"),selinux:ct("z","Z")}),consistency:g,image:x({subpath:g}),read_only:ee,source:g,target:g,tmpfs:x({mode:ps,size:{type:["integer","string"],minimum:0}}),type:ct(
"bind","volume","tmpfs","cluster","npipe","image"),volume:x({labels:ne,nocopy:ee,subpath:g})},["type"]),nm=x({app_protocol:g,host_ip:g,mode:g,name:g,protocol:g,published:Ve,target:us}),sm=x({annotations:ne,
attach:He,blkio_config:x({device_read_bps:ni,device_read_iops:ni,device_write_bps:ni,device_write_iops:ni,weight:Ve,weight_device:F(x({path:g,weight:Ve}))}),build:Qf,cap_add:ie(g),cap_drop:ie(g),cgroup:ct(
"host","private"),cgroup_parent:g,command:Ao,configs:Io,container_name:{type:"string",pattern:"[a-zA-Z0-9][a-zA-Z0-9_.-]+"},cpu_count:{type:"integer",minimum:0},cpu_percent:{type:"number",minimum:0,maximum:100},
cpu_period:_e,cpu_quota:_e,cpu_rt_period:_e,cpu_rt_runtime:_e,cpu_shares:_e,cpus:_e,cpuset:g,credential_spec:x({config:g,file:g,registry:g}),depends_on:{type:["array","object"],items:g,uniqueItems:!0,
patternProperties:{"^[a-zA-Z0-9._-]+$":x({condition:ct("service_started","service_healthy","service_completed_successfully"),required:ee,restart:ee},["condition"])},additionalProperties:!1},deploy:Xf,
develop:x({watch:F(em)},[],["object","null"]),device_cgroup_rules:ie(g),devices:F(lt(x({permissions:g,source:g,target:g},["source","target"]))),dns:Ae(),dns_opt:ie(g),dns_search:Ae(),domainname:g,entrypoint:Ao,
env_file:{type:["string","array"],items:lt(x({format:g,path:g,required:He},["path"]))},environment:ne,expose:ie({type:["string","number"]}),extends:lt(x({file:g,service:g},["service"])),external_links:ie(
g),extra_hosts:pp,gpus:{type:["string","array"],pattern:"^all$",items:{...x(dp),additionalProperties:!0}},group_add:ie({type:["string","number"]}),healthcheck:x({disable:ee,interval:je,retries:{type:"\
number",minimum:0},start_interval:je,start_period:je,test:{type:["string","array"],items:g},timeout:je}),hostname:g,image:g,init:ee,ipc:g,isolation:g,label_file:{type:["string","array"],items:g},labels:ne,
links:ie(g),logging:x({driver:g,options:Zf}),mac_address:g,mem_limit:pt,mem_reservation:pt,mem_swappiness:Ve,memswap_limit:pt,models:{...Ue(x({endpoint_var:g,model_var:g},[],["object","null"]),["array",
"object"]),items:g,uniqueItems:!0},network_mode:g,networks:{...Ue(tm,["array","object"]),items:g,uniqueItems:!0},oom_kill_disable:ee,oom_score_adj:{type:"integer",minimum:-1e3,maximum:1e3},pid:{type:[
"string","null"]},pids_limit:_e,platform:g,ports:F({...nm,type:["number","string","object"]}),post_start:F(x(si,["command"])),pre_start:F(x({...si,image:g,per_replica:He})),pre_stop:F(x(si,["command"])),
privileged:ee,profiles:ie(g),provider:x({options:cs({type:["string","number","boolean","array"],items:{type:["string","number","boolean"]}}),type:g},["type"]),pull_policy:{type:"string",pattern:"alway\
s|never|build|if_not_present|missing|refresh|daily|weekly|every_(?:[0-9]+[wdhms])+"},pull_refresh_after:g,read_only:ee,restart:g,runtime:g,scale:us,secrets:Io,security_opt:ie(g),shm_size:pt,stdin_open:ee,
stop_grace_period:je,stop_signal:g,storage_opt:{type:"object"},sysctls:ne,tmpfs:Ae(),tty:ee,ulimits:cp,use_api_socket:ee,user:g,userns_mode:g,uts:g,volumes:F(lt(rm)),volumes_from:ie(g),working_dir:g}),
im=x({attachable:ee,driver:g,driver_opts:ii,enable_ipv4:ee,enable_ipv6:ee,external:up,internal:ee,ipam:x({config:F(x({aux_addresses:cs(g),gateway:g,ip_range:g,subnet:g})),driver:g,options:cs(g)}),labels:ne,
name:g},[],["object","null"]),fp={$schema:"https://json-schema.org/draft/2020-12/schema",title:"a Compose file",...x({configs:Ue(x({content:g,environment:g,external:ap,file:g,labels:ne,name:g,template_driver:g})),
include:F(lt(x({env_file:Ae(),path:Ae(),project_directory:g}))),models:Ue(x({context_size:us,model:g,name:g,runtime_flags:F(g)},["model"])),name:g,networks:Ue(im),secrets:Ue(x({driver:g,driver_opts:ii,
environment:g,external:ap,file:g,labels:ne,name:g,template_driver:g})),services:Ue({...sm,type:"object"}),version:g,volumes:Ue(x({driver:g,driver_opts:ii,external:up,labels:ne,name:g},[],["object","nu\
ll"]))})};var mp=ai;var om={type:"object",properties:{configs:{$ref:"#/$defs/shape0"},include:{$ref:"#/$defs/shape4"},models:{$ref:"#/$defs/shape8"},name:{type:"string"},networks:{$ref:"#/$defs/shape11"},secrets:{$ref:"#\
/$defs/shape20"},services:{$ref:"#/$defs/shape22"},version:{type:"string"},volumes:{$ref:"#/$defs/shape141"}},patternProperties:{"^x-":!0},additionalProperties:!1,$defs:{shape2:{type:["boolean","objec\
t"],properties:{name:{type:"string"}}},shape3:{type:["object","array"],additionalProperties:{type:["string","number","boolean","null"]},items:{type:"string"},uniqueItems:!0},shape1:{type:"object",properties:{
content:{type:"string"},environment:{type:"string"},external:{$ref:"#/$defs/shape2"},file:{type:"string"},labels:{$ref:"#/$defs/shape3"},name:{type:"string"},template_driver:{type:"string"}},patternProperties:{
"^x-":!0},additionalProperties:!1},shape0:{type:"object",patternProperties:{"^[a-zA-Z0-9._-]+$":{$ref:"#/$defs/shape1"}},additionalProperties:!1},shape6:{type:["string","array"],items:{type:"string"},
uniqueItems:!0},shape7:{type:["string","array"],items:{type:"string"},uniqueItems:!0},shape5:{type:["string","object"],properties:{env_file:{$ref:"#/$defs/shape6"},path:{$ref:"#/$defs/shape7"},project_directory:{
type:"string"}},patternProperties:{"^x-":!0},additionalProperties:!1},shape4:{type:"array",items:{$ref:"#/$defs/shape5"}},shape10:{type:"array",items:{type:"string"}},shape9:{type:"object",properties:{
context_size:{type:"integer"},model:{type:"string"},name:{type:"string"},runtime_flags:{$ref:"#/$defs/shape10"}},patternProperties:{"^x-":!0},additionalProperties:!1,required:["model"]},shape8:{type:"\
object",patternProperties:{"^[a-zA-Z0-9._-]+$":{$ref:"#/$defs/shape9"}},additionalProperties:!1},shape13:{type:"object",additionalProperties:{type:["string","number"]}},shape14:{type:["boolean","objec\
t"],properties:{name:{type:"string"}},patternProperties:{"^x-":!0},additionalProperties:!1},shape18:{type:"object",additionalProperties:{type:"string"}},shape17:{type:"object",properties:{aux_addresses:{
$ref:"#/$defs/shape18"},gateway:{type:"string"},ip_range:{type:"string"},subnet:{type:"string"}},patternProperties:{"^x-":!0},additionalProperties:!1},shape16:{type:"array",items:{$ref:"#/$defs/shape1\
7"}},shape19:{type:"object",additionalProperties:{type:"string"}},shape15:{type:"object",properties:{config:{$ref:"#/$defs/shape16"},driver:{type:"string"},options:{$ref:"#/$defs/shape19"}},patternProperties:{
"^x-":!0},additionalProperties:!1},shape12:{type:["object","null"],properties:{attachable:{type:"boolean"},driver:{type:"string"},driver_opts:{$ref:"#/$defs/shape13"},enable_ipv4:{type:"boolean"},enable_ipv6:{
type:"boolean"},external:{$ref:"#/$defs/shape14"},internal:{type:"boolean"},ipam:{$ref:"#/$defs/shape15"},labels:{$ref:"#/$defs/shape3"},name:{type:"string"}},patternProperties:{"^x-":!0},additionalProperties:!1},
shape11:{type:"object",patternProperties:{"^[a-zA-Z0-9._-]+$":{$ref:"#/$defs/shape12"}},additionalProperties:!1},shape21:{type:"object",properties:{driver:{type:"string"},driver_opts:{$ref:"#/$defs/sh\
ape13"},environment:{type:"string"},external:{$ref:"#/$defs/shape2"},file:{type:"string"},labels:{$ref:"#/$defs/shape3"},name:{type:"string"},template_driver:{type:"string"}},patternProperties:{"^x-":!0},
additionalProperties:!1},shape20:{type:"object",patternProperties:{"^[a-zA-Z0-9._-]+$":{$ref:"#/$defs/shape21"}},additionalProperties:!1},shape24:{type:["boolean","string"],pattern:"^(?:[tT][rR][uU][e\
E]|[fF][aA][lL][sS][eE]|[yY]|[yY][eE][sS]|[oO][nN]|[nN]|[nN][oO]|[oO][fF][fF])$"},shape27:{type:"object",properties:{path:{type:"string"},rate:{type:["integer","string"]}},patternProperties:{"^x-":!0},
additionalProperties:!1},shape26:{type:"array",items:{$ref:"#/$defs/shape27"}},shape29:{type:"object",properties:{path:{type:"string"},weight:{type:["integer","string"]}},patternProperties:{"^x-":!0},
additionalProperties:!1},shape28:{type:"array",items:{$ref:"#/$defs/shape29"}},shape25:{type:"object",properties:{device_read_bps:{$ref:"#/$defs/shape26"},device_read_iops:{$ref:"#/$defs/shape26"},device_write_bps:{
$ref:"#/$defs/shape26"},device_write_iops:{$ref:"#/$defs/shape26"},weight:{type:["integer","string"]},weight_device:{$ref:"#/$defs/shape28"}},patternProperties:{"^x-":!0},additionalProperties:!1},shape31:{
type:"array",items:{type:"string"}},shape32:{type:"array",items:{type:"string"}},shape33:{type:"array",items:{type:"string"}},shape35:{type:["string","array"],items:{type:"string"}},shape34:{type:["ob\
ject","array"],additionalProperties:{$ref:"#/$defs/shape35"},items:{type:"string",pattern:"[=:]"},uniqueItems:!0},shape36:{type:["string","array"],items:{type:"string"},uniqueItems:!0},shape37:{type:[
"string","array"],items:{type:"string"},uniqueItems:!0},shape38:{type:"array",items:{type:"string"}},shape40:{type:["string","object"],properties:{source:{type:"string"},target:{type:"string"},uid:{type:"\
string"},gid:{type:"string"},mode:{type:["number","string"]}},patternProperties:{"^x-":!0},additionalProperties:!1},shape39:{type:"array",items:{$ref:"#/$defs/shape40"}},shape41:{type:["string","numbe\
r"],pattern:"^-?\\d+(?:\\.\\d+)? ?(?:[kKmMgGtTpP][iI]?)?[bB]?$"},shape42:{type:"array",items:{type:"string"}},shape44:{type:["integer","string","object"],properties:{soft:{type:["integer","string"]},hard:{
type:["integer","string"]}},patternProperties:{"^x-":!0},additionalProperties:!1},shape43:{type:"object",patternProperties:{"^[a-z]+$":{$ref:"#/$defs/shape44"}},additionalProperties:!1},shape30:{type:[
"string","object"],properties:{additional_contexts:{$ref:"#/$defs/shape3"},args:{$ref:"#/$defs/shape3"},cache_from:{$ref:"#/$defs/shape31"},cache_to:{$ref:"#/$defs/shape32"},context:{type:"string"},dockerfile:{
type:"string"},dockerfile_inline:{type:"string"},entitlements:{$ref:"#/$defs/shape33"},extra_hosts:{$ref:"#/$defs/shape34"},isolation:{type:"string"},labels:{$ref:"#/$defs/shape3"},network:{type:"stri\
ng"},no_cache:{$ref:"#/$defs/shape24"},no_cache_filter:{$ref:"#/$defs/shape36"},platform:{$ref:"#/$defs/shape37"},platforms:{$ref:"#/$defs/shape38"},privileged:{$ref:"#/$defs/shape24"},provenance:{type:[
"boolean","string"]},pull:{$ref:"#/$defs/shape24"},sbom:{type:["boolean","string"]},secrets:{$ref:"#/$defs/shape39"},shm_size:{$ref:"#/$defs/shape41"},ssh:{$ref:"#/$defs/shape3"},tags:{$ref:"#/$defs/s\
hape42"},target:{type:"string"},ulimits:{$ref:"#/$defs/shape43"}},patternProperties:{"^x-":!0},additionalProperties:!1},shape45:{type:"array",items:{type:"string"},uniqueItems:!0},shape46:{type:"array",
items:{type:"string"},uniqueItems:!0},shape47:{type:"string",enum:["host","private"]},shape48:{type:["string","array","null"],items:{type:"string"}},shape49:{type:"string",pattern:"[a-zA-Z0-9][a-zA-Z0\
-9_.-]+"},shape50:{type:"integer",minimum:0},shape51:{type:"number",minimum:0,maximum:100},shape52:{type:"object",properties:{config:{type:"string"},file:{type:"string"},registry:{type:"string"}},patternProperties:{
"^x-":!0},additionalProperties:!1},shape55:{type:"string",enum:["service_started","service_healthy","service_completed_successfully"]},shape54:{type:"object",properties:{condition:{$ref:"#/$defs/shape\
55"},required:{type:"boolean"},restart:{type:"boolean"}},patternProperties:{"^x-":!0},additionalProperties:!1,required:["condition"]},shape53:{type:["array","object"],items:{type:"string"},uniqueItems:!0,
patternProperties:{"^[a-zA-Z0-9._-]+$":{$ref:"#/$defs/shape54"}},additionalProperties:!1},shape58:{type:"array",items:{type:"string"}},shape60:{type:"object",properties:{spread:{type:"string"}},patternProperties:{
"^x-":!0},additionalProperties:!1},shape59:{type:"array",items:{$ref:"#/$defs/shape60"}},shape57:{type:"object",properties:{constraints:{$ref:"#/$defs/shape58"},max_replicas_per_node:{type:"integer"},
preferences:{$ref:"#/$defs/shape59"}},patternProperties:{"^x-":!0},additionalProperties:!1},shape61:{type:"integer",minimum:0},shape64:{type:"string",pattern:"^-?\\d+(?:\\.\\d+)? ?(?:[kKmMgGtTpP][iI]?)?[\
bB]?$"},shape63:{type:"object",properties:{cpus:{type:["number","string"]},memory:{$ref:"#/$defs/shape64"},pids:{type:["integer","string"]}},patternProperties:{"^x-":!0},additionalProperties:!1},shape68:{
type:"array",items:{type:"string"},uniqueItems:!0},shape69:{type:["integer","string"],pattern:"^(?:all|-?\\d+)$"},shape70:{type:"array",items:{type:"string"},uniqueItems:!0},shape67:{type:"object",properties:{
capabilities:{$ref:"#/$defs/shape68"},count:{$ref:"#/$defs/shape69"},device_ids:{$ref:"#/$defs/shape70"},driver:{type:"string"},options:{$ref:"#/$defs/shape3"}},patternProperties:{"^x-":!0},additionalProperties:!1,
required:["capabilities"]},shape66:{type:"array",items:{$ref:"#/$defs/shape67"}},shape73:{type:"object",properties:{kind:{type:"string"},value:{type:["number","string"]}},patternProperties:{"^x-":!0},
additionalProperties:!1},shape72:{type:"object",properties:{discrete_resource_spec:{$ref:"#/$defs/shape73"}},patternProperties:{"^x-":!0},additionalProperties:!1},shape71:{type:"array",items:{$ref:"#/\
$defs/shape72"}},shape74:{type:"string",pattern:"^-?\\d+(?:\\.\\d+)? ?(?:[kKmMgGtTpP][iI]?)?[bB]?$"},shape65:{type:"object",properties:{cpus:{type:["number","string"]},devices:{$ref:"#/$defs/shape66"},
generic_resources:{$ref:"#/$defs/shape71"},memory:{$ref:"#/$defs/shape74"}},patternProperties:{"^x-":!0},additionalProperties:!1},shape62:{type:"object",properties:{limits:{$ref:"#/$defs/shape63"},reservations:{
$ref:"#/$defs/shape65"}},patternProperties:{"^x-":!0},additionalProperties:!1},shape76:{type:"string",pattern:"^(?:[-+]?0|[-+]?(?:(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:ns|us|\xB5s|\u03BCs|ms|s|m|h|d|w))+|[^ -~]*)$"},
shape77:{type:"integer",minimum:0},shape75:{type:"object",properties:{condition:{type:"string"},delay:{$ref:"#/$defs/shape76"},max_attempts:{$ref:"#/$defs/shape77"},window:{$ref:"#/$defs/shape76"}},patternProperties:{
"^x-":!0},additionalProperties:!1},shape79:{type:"string",enum:["start-first","stop-first"]},shape78:{type:"object",properties:{delay:{$ref:"#/$defs/shape76"},failure_action:{type:"string"},max_failure_ratio:{
type:"number"},monitor:{$ref:"#/$defs/shape76"},order:{$ref:"#/$defs/shape79"},parallelism:{type:"integer"}},patternProperties:{"^x-":!0},additionalProperties:!1},shape56:{type:["object","null"],properties:{
endpoint_mode:{type:"string"},labels:{$ref:"#/$defs/shape3"},mode:{type:"string"},placement:{$ref:"#/$defs/shape57"},replicas:{$ref:"#/$defs/shape61"},resources:{$ref:"#/$defs/shape62"},restart_policy:{
$ref:"#/$defs/shape75"},rollback_config:{$ref:"#/$defs/shape78"},update_config:{$ref:"#/$defs/shape78"}},patternProperties:{"^x-":!0},additionalProperties:!1},shape83:{type:"string",enum:["rebuild","s\
ync","restart","sync+restart","sync+exec"]},shape84:{type:"object",properties:{command:{$ref:"#/$defs/shape48"},user:{type:"string"},privileged:{$ref:"#/$defs/shape24"},working_dir:{type:"string"},environment:{
$ref:"#/$defs/shape3"}},patternProperties:{"^x-":!0},additionalProperties:!1,required:["command"]},shape85:{type:["string","array"],items:{type:"string"},uniqueItems:!0},shape86:{type:["string","array"],
items:{type:"string"},uniqueItems:!0},shape82:{type:"object",properties:{action:{$ref:"#/$defs/shape83"},exec:{$ref:"#/$defs/shape84"},ignore:{$ref:"#/$defs/shape85"},include:{$ref:"#/$defs/shape86"},
initial_sync:{type:"boolean"},path:{type:"string"},target:{type:"string"}},patternProperties:{"^x-":!0},additionalProperties:!1,required:["path","action"]},shape81:{type:"array",items:{$ref:"#/$defs/s\
hape82"}},shape80:{type:["object","null"],properties:{watch:{$ref:"#/$defs/shape81"}},patternProperties:{"^x-":!0},additionalProperties:!1},shape87:{type:"array",items:{type:"string"},uniqueItems:!0},
shape89:{type:["string","object"],properties:{permissions:{type:"string"},source:{type:"string"},target:{type:"string"}},patternProperties:{"^x-":!0},additionalProperties:!1,required:["source","target"]},
shape88:{type:"array",items:{$ref:"#/$defs/shape89"}},shape90:{type:["string","array"],items:{type:"string"},uniqueItems:!0},shape91:{type:"array",items:{type:"string"},uniqueItems:!0},shape92:{type:[
"string","array"],items:{type:"string"},uniqueItems:!0},shape94:{type:["string","object"],properties:{format:{type:"string"},path:{type:"string"},required:{$ref:"#/$defs/shape24"}},patternProperties:{
"^x-":!0},additionalProperties:!1,required:["path"]},shape93:{type:["string","array"],items:{$ref:"#/$defs/shape94"}},shape95:{type:"array",items:{type:["string","number"]},uniqueItems:!0},shape96:{type:[
"string","object"],properties:{file:{type:"string"},service:{type:"string"}},patternProperties:{"^x-":!0},additionalProperties:!1,required:["service"]},shape97:{type:"array",items:{type:"string"},uniqueItems:!0},
shape99:{type:"object",properties:{capabilities:{$ref:"#/$defs/shape68"},count:{$ref:"#/$defs/shape69"},device_ids:{$ref:"#/$defs/shape70"},driver:{type:"string"},options:{$ref:"#/$defs/shape3"}},patternProperties:{
"^x-":!0},additionalProperties:!0},shape98:{type:["string","array"],pattern:"^all$",items:{$ref:"#/$defs/shape99"}},shape100:{type:"array",items:{type:["string","number"]},uniqueItems:!0},shape102:{type:"\
number",minimum:0},shape103:{type:["string","array"],items:{type:"string"}},shape101:{type:"object",properties:{disable:{type:"boolean"},interval:{$ref:"#/$defs/shape76"},retries:{$ref:"#/$defs/shape1\
02"},start_interval:{$ref:"#/$defs/shape76"},start_period:{$ref:"#/$defs/shape76"},test:{$ref:"#/$defs/shape103"},timeout:{$ref:"#/$defs/shape76"}},patternProperties:{"^x-":!0},additionalProperties:!1},
shape104:{type:["string","array"],items:{type:"string"}},shape105:{type:"array",items:{type:"string"},uniqueItems:!0},shape107:{type:"object",additionalProperties:{type:["string","number","null"]}},shape106:{
type:"object",properties:{driver:{type:"string"},options:{$ref:"#/$defs/shape107"}},patternProperties:{"^x-":!0},additionalProperties:!1},shape109:{type:["object","null"],properties:{endpoint_var:{type:"\
string"},model_var:{type:"string"}},patternProperties:{"^x-":!0},additionalProperties:!1},shape108:{type:["array","object"],patternProperties:{"^[a-zA-Z0-9._-]+$":{$ref:"#/$defs/shape109"}},additionalProperties:!1,
items:{type:"string"},uniqueItems:!0},shape112:{type:"array",items:{type:"string"},uniqueItems:!0},shape113:{type:"array",items:{type:"string"},uniqueItems:!0},shape111:{type:["object","null"],properties:{
aliases:{$ref:"#/$defs/shape112"},driver_opts:{$ref:"#/$defs/shape13"},gw_priority:{type:"number"},interface_name:{type:"string"},ipv4_address:{type:"string"},ipv6_address:{type:"string"},link_local_ips:{
$ref:"#/$defs/shape113"},mac_address:{type:"string"},priority:{type:"number"}},patternProperties:{"^x-":!0},additionalProperties:!1},shape110:{type:["array","object"],patternProperties:{"^[a-zA-Z0-9._\
-]+$":{$ref:"#/$defs/shape111"}},additionalProperties:!1,items:{type:"string"},uniqueItems:!0},shape114:{type:"integer",minimum:-1e3,maximum:1e3},shape116:{type:["number","string","object"],properties:{
app_protocol:{type:"string"},host_ip:{type:"string"},mode:{type:"string"},name:{type:"string"},protocol:{type:"string"},published:{type:["integer","string"]},target:{type:"integer"}},patternProperties:{
"^x-":!0},additionalProperties:!1},shape115:{type:"array",items:{$ref:"#/$defs/shape116"}},shape118:{type:"object",properties:{command:{$ref:"#/$defs/shape48"},user:{type:"string"},privileged:{$ref:"#\
/$defs/shape24"},working_dir:{type:"string"},environment:{$ref:"#/$defs/shape3"}},patternProperties:{"^x-":!0},additionalProperties:!1,required:["command"]},shape117:{type:"array",items:{$ref:"#/$defs\
/shape118"}},shape120:{type:"object",properties:{command:{$ref:"#/$defs/shape48"},user:{type:"string"},privileged:{$ref:"#/$defs/shape24"},working_dir:{type:"string"},environment:{$ref:"#/$defs/shape3"},
image:{type:"string"},per_replica:{$ref:"#/$defs/shape24"}},patternProperties:{"^x-":!0},additionalProperties:!1},shape119:{type:"array",items:{$ref:"#/$defs/shape120"}},shape122:{type:"object",properties:{
command:{$ref:"#/$defs/shape48"},user:{type:"string"},privileged:{$ref:"#/$defs/shape24"},working_dir:{type:"string"},environment:{$ref:"#/$defs/shape3"}},patternProperties:{"^x-":!0},additionalProperties:!1,
required:["command"]},shape121:{type:"array",items:{$ref:"#/$defs/shape122"}},shape123:{type:"array",items:{type:"string"},uniqueItems:!0},shape126:{type:["string","number","boolean","array"],items:{type:[
"string","number","boolean"]}},shape125:{type:"object",additionalProperties:{$ref:"#/$defs/shape126"}},shape124:{type:"object",properties:{options:{$ref:"#/$defs/shape125"},type:{type:"string"}},patternProperties:{
"^x-":!0},additionalProperties:!1,required:["type"]},shape127:{type:"string",pattern:"always|never|build|if_not_present|missing|refresh|daily|weekly|every_(?:[0-9]+[wdhms])+"},shape128:{type:"array",items:{
type:"string"},uniqueItems:!0},shape129:{type:["string","array"],items:{type:"string"},uniqueItems:!0},shape133:{type:"string",enum:["enabled","disabled","writable","readonly"]},shape134:{type:"string",
enum:["z","Z"]},shape132:{type:"object",properties:{create_host_path:{$ref:"#/$defs/shape24"},propagation:{type:"string"},recursive:{$ref:"#/$defs/shape133"},selinux:{$ref:"#/$defs/shape134"}},patternProperties:{
"^x-":!0},additionalProperties:!1},shape135:{type:"object",properties:{subpath:{type:"string"}},patternProperties:{"^x-":!0},additionalProperties:!1},shape137:{type:["integer","string"],minimum:0},shape136:{
type:"object",properties:{mode:{type:["number","string"]},size:{$ref:"#/$defs/shape137"}},patternProperties:{"^x-":!0},additionalProperties:!1},shape138:{type:"string",enum:["bind","volume","tmpfs","c\
luster","npipe","image"]},shape139:{type:"object",properties:{labels:{$ref:"#/$defs/shape3"},nocopy:{type:"boolean"},subpath:{type:"string"}},patternProperties:{"^x-":!0},additionalProperties:!1},shape131:{
type:["string","object"],properties:{bind:{$ref:"#/$defs/shape132"},consistency:{type:"string"},image:{$ref:"#/$defs/shape135"},read_only:{type:"boolean"},source:{type:"string"},target:{type:"string"},
tmpfs:{$ref:"#/$defs/shape136"},type:{$ref:"#/$defs/shape138"},volume:{$ref:"#/$defs/shape139"}},patternProperties:{"^x-":!0},additionalProperties:!1,required:["type"]},shape130:{type:"array",items:{$ref:"\
#/$defs/shape131"}},shape140:{type:"array",items:{type:"string"},uniqueItems:!0},shape23:{type:"object",properties:{annotations:{$ref:"#/$defs/shape3"},attach:{$ref:"#/$defs/shape24"},blkio_config:{$ref:"\
#/$defs/shape25"},build:{$ref:"#/$defs/shape30"},cap_add:{$ref:"#/$defs/shape45"},cap_drop:{$ref:"#/$defs/shape46"},cgroup:{$ref:"#/$defs/shape47"},cgroup_parent:{type:"string"},command:{$ref:"#/$defs\
/shape48"},configs:{$ref:"#/$defs/shape39"},container_name:{$ref:"#/$defs/shape49"},cpu_count:{$ref:"#/$defs/shape50"},cpu_percent:{$ref:"#/$defs/shape51"},cpu_period:{type:"number"},cpu_quota:{type:"\
number"},cpu_rt_period:{type:"number"},cpu_rt_runtime:{type:"number"},cpu_shares:{type:"number"},cpus:{type:"number"},cpuset:{type:"string"},credential_spec:{$ref:"#/$defs/shape52"},depends_on:{$ref:"\
#/$defs/shape53"},deploy:{$ref:"#/$defs/shape56"},develop:{$ref:"#/$defs/shape80"},device_cgroup_rules:{$ref:"#/$defs/shape87"},devices:{$ref:"#/$defs/shape88"},dns:{$ref:"#/$defs/shape90"},dns_opt:{$ref:"\
#/$defs/shape91"},dns_search:{$ref:"#/$defs/shape92"},domainname:{type:"string"},entrypoint:{$ref:"#/$defs/shape48"},env_file:{$ref:"#/$defs/shape93"},environment:{$ref:"#/$defs/shape3"},expose:{$ref:"\
#/$defs/shape95"},extends:{$ref:"#/$defs/shape96"},external_links:{$ref:"#/$defs/shape97"},extra_hosts:{$ref:"#/$defs/shape34"},gpus:{$ref:"#/$defs/shape98"},group_add:{$ref:"#/$defs/shape100"},healthcheck:{
$ref:"#/$defs/shape101"},hostname:{type:"string"},image:{type:"string"},init:{type:"boolean"},ipc:{type:"string"},isolation:{type:"string"},label_file:{$ref:"#/$defs/shape104"},labels:{$ref:"#/$defs/s\
hape3"},links:{$ref:"#/$defs/shape105"},logging:{$ref:"#/$defs/shape106"},mac_address:{type:"string"},mem_limit:{$ref:"#/$defs/shape41"},mem_reservation:{$ref:"#/$defs/shape41"},mem_swappiness:{type:[
"integer","string"]},memswap_limit:{$ref:"#/$defs/shape41"},models:{$ref:"#/$defs/shape108"},network_mode:{type:"string"},networks:{$ref:"#/$defs/shape110"},oom_kill_disable:{type:"boolean"},oom_score_adj:{
$ref:"#/$defs/shape114"},pid:{type:["string","null"]},pids_limit:{type:"number"},platform:{type:"string"},ports:{$ref:"#/$defs/shape115"},post_start:{$ref:"#/$defs/shape117"},pre_start:{$ref:"#/$defs/\
shape119"},pre_stop:{$ref:"#/$defs/shape121"},privileged:{type:"boolean"},profiles:{$ref:"#/$defs/shape123"},provider:{$ref:"#/$defs/shape124"},pull_policy:{$ref:"#/$defs/shape127"},pull_refresh_after:{
type:"string"},read_only:{type:"boolean"},restart:{type:"string"},runtime:{type:"string"},scale:{type:"integer"},secrets:{$ref:"#/$defs/shape39"},security_opt:{$ref:"#/$defs/shape128"},shm_size:{$ref:"\
#/$defs/shape41"},stdin_open:{type:"boolean"},stop_grace_period:{$ref:"#/$defs/shape76"},stop_signal:{type:"string"},storage_opt:{type:"object"},sysctls:{$ref:"#/$defs/shape3"},tmpfs:{$ref:"#/$defs/sh\
ape129"},tty:{type:"boolean"},ulimits:{$ref:"#/$defs/shape43"},use_api_socket:{type:"boolean"},user:{type:"string"},userns_mode:{type:"string"},uts:{type:"string"},volumes:{$ref:"#/$defs/shape130"},volumes_from:{
$ref:"#/$defs/shape140"},working_dir:{type:"string"}},patternProperties:{"^x-":!0},additionalProperties:!1},shape22:{type:"object",patternProperties:{"^[a-zA-Z0-9._-]+$":{$ref:"#/$defs/shape23"}},additionalProperties:!1},
shape142:{type:["object","null"],properties:{driver:{type:"string"},driver_opts:{$ref:"#/$defs/shape13"},external:{$ref:"#/$defs/shape14"},labels:{$ref:"#/$defs/shape3"},name:{type:"string"}},patternProperties:{
"^x-":!0},additionalProperties:!1},shape141:{type:"object",patternProperties:{"^[a-zA-Z0-9._-]+$":{$ref:"#/$defs/shape142"}},additionalProperties:!1}}},ut=Object.prototype.hasOwnProperty,S=new RegExp(
"^x-","u");var Z=new RegExp("^[a-zA-Z0-9._-]+$","u");var am={type:["boolean","object"],properties:{name:{type:"string"}}};function Ee(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Ee.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="boolean"&&!(e&&typeof e=="object"&&!Array.isArray(e))){let n={instancePath:r,keyword:"type",params:{type:am.type}};t===null?
t=[n]:t.push(n),i++}if(e&&typeof e=="object"&&!Array.isArray(e)&&e.name!==void 0&&typeof e.name!="string"){let n={instancePath:r+"/name",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),
i++}return Ee.errors=t,i===0}Ee.evaluated={props:{name:!0},dynamicProps:!1,dynamicItems:!1};var yp={type:["object","array"],additionalProperties:{type:["string","number","boolean","null"]},items:{type:"\
string"},uniqueItems:!0};function $(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=$.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),!e||typeof e!="object"){let n={instancePath:r,keyword:"type",params:{type:yp.type}};t===null?t=[n]:t.push(n),i++}if(Array.isArray(e)){let n=e.length;for(let u=0;u<n;u++)if(typeof e[u]!=
"string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),i++}let c=e.length,d;if(c>1){let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]==
"number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),i++;break}u[f]=c}}}}if(e&&typeof e=="object"&&!Array.isArray(e))for(let n in e){let c=e[n];if(typeof c!=
"string"&&!(typeof c=="number"&&isFinite(c))&&typeof c!="boolean"&&c!==null){let d={instancePath:r+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:yp.additionalProperties.type}};
t===null?t=[d]:t.push(d),i++}}return $.errors=t,i===0}$.evaluated={props:!0,items:!0,dynamicProps:!1,dynamicItems:!1};function _t(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){
let t=null,i=0,p=_t.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(!(n==="content"||n==="environment"||n==="\
external"||n==="file"||n==="labels"||n==="name"||n==="template_driver"||S.test(n))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}if(e.
content!==void 0&&typeof e.content!="string"){let n={instancePath:r+"/content",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.environment!==void 0&&typeof e.environment!="str\
ing"){let n={instancePath:r+"/environment",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.external!==void 0&&(Ee(e.external,{instancePath:r+"/external",parentData:e,parentDataProperty:"\
external",rootData:a,dynamicAnchors:l})||(t=t===null?Ee.errors:t.concat(Ee.errors),i=t.length)),e.file!==void 0&&typeof e.file!="string"){let n={instancePath:r+"/file",keyword:"type",params:{type:"str\
ing"}};t===null?t=[n]:t.push(n),i++}if(e.labels!==void 0&&($(e.labels,{instancePath:r+"/labels",parentData:e,parentDataProperty:"labels",rootData:a,dynamicAnchors:l})||(t=t===null?$.errors:t.concat($.
errors),i=t.length)),e.name!==void 0&&typeof e.name!="string"){let n={instancePath:r+"/name",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.template_driver!==void 0&&typeof e.
template_driver!="string"){let n={instancePath:r+"/template_driver",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}}else{let n={instancePath:r,keyword:"type",params:{type:"object"}};
t===null?t=[n]:t.push(n),i++}return _t.errors=t,i===0}_t.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Pt(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){
let t=null,i=0,p=Pt.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(!Z.test(n)){let c={instancePath:r,keyword:"\
additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}for(let n in e)Z.test(n)&&(_t(e[n],{instancePath:r+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e,parentDataProperty:n,
rootData:a,dynamicAnchors:l})||(t=t===null?_t.errors:t.concat(_t.errors),i=t.length))}else{let n={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[n]:t.push(n),i++}return Pt.errors=t,
i===0}Pt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var lm={type:["string","object"],properties:{env_file:{$ref:"#/$defs/shape6"},path:{$ref:"#/$defs/shape7"},project_directory:{type:"string"}},patternProperties:{"^x-":!0},additionalProperties:!1},pm={
type:["string","array"],items:{type:"string"},uniqueItems:!0};function $t(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=$t.evaluated;if(p.
dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"&&!Array.isArray(e)){let n={instancePath:r,keyword:"type",params:{type:pm.type}};t===null?t=[n]:t.push(n),i++}if(Array.
isArray(e)){let n=e.length;for(let u=0;u<n;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),i++}let c=e.length,d;if(c>1){let u={};
for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),i++;break}u[f]=c}}}}return $t.errors=
t,i===0}$t.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var cm={type:["string","array"],items:{type:"string"},uniqueItems:!0};function Dt(e,{instancePath:r="",parentData:s,parentDataProperty:o,
rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Dt.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"&&!Array.isArray(e)){let n={instancePath:r,keyword:"\
type",params:{type:cm.type}};t===null?t=[n]:t.push(n),i++}if(Array.isArray(e)){let n=e.length;for(let u=0;u<n;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"str\
ing"}};t===null?t=[f]:t.push(f),i++}let c=e.length,d;if(c>1){let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{
i:c,j:d}};t===null?t=[m]:t.push(m),i++;break}u[f]=c}}}}return Dt.errors=t,i===0}Dt.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function xt(e,{instancePath:r="",parentData:s,parentDataProperty:o,
rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=xt.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"&&!(e&&typeof e=="object"&&!Array.isArray(e))){
let n={instancePath:r,keyword:"type",params:{type:lm.type}};t===null?t=[n]:t.push(n),i++}if(e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(!(n==="env_file"||n==="path"||n==="project_direc\
tory"||S.test(n))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}if(e.env_file!==void 0&&($t(e.env_file,{instancePath:r+"/env_file",parentData:e,
parentDataProperty:"env_file",rootData:a,dynamicAnchors:l})||(t=t===null?$t.errors:t.concat($t.errors),i=t.length)),e.path!==void 0&&(Dt(e.path,{instancePath:r+"/path",parentData:e,parentDataProperty:"\
path",rootData:a,dynamicAnchors:l})||(t=t===null?Dt.errors:t.concat(Dt.errors),i=t.length)),e.project_directory!==void 0&&typeof e.project_directory!="string"){let n={instancePath:r+"/project_director\
y",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}}return xt.errors=t,i===0}xt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function St(e,{instancePath:r="",parentData:s,parentDataProperty:o,
rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=St.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),Array.isArray(e)){let n=e.length;for(let c=0;c<n;c++)xt(e[c],{instancePath:r+
"/"+c,parentData:e,parentDataProperty:c,rootData:a,dynamicAnchors:l})||(t=t===null?xt.errors:t.concat(xt.errors),i=t.length)}else{let n={instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=
[n]:t.push(n),i++}return St.errors=t,i===0}St.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function jt(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=jt.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let n=e.length;for(let c=0;c<n;c++)if(typeof e[c]!="string"){let d={instancePath:r+"/"+c,keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),i++}}else{let n={instancePath:r,
keyword:"type",params:{type:"array"}};t===null?t=[n]:t.push(n),i++}return jt.errors=t,i===0}jt.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function At(e,{instancePath:r="",parentData:s,parentDataProperty:o,
rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=At.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){if(e.model===void 0){
let n={instancePath:r,keyword:"required",params:{missingProperty:"model"}};t===null?t=[n]:t.push(n),i++}for(let n in e)if(!(n==="context_size"||n==="model"||n==="name"||n==="runtime_flags"||S.test(n))){
let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}if(e.context_size!==void 0){let n=e.context_size;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n))){let c={instancePath:r+"/context_size",keyword:"type",params:{type:"integer"}};t===null?t=[c]:t.push(c),i++}}if(e.model!==void 0&&typeof e.model!="string"){let n={instancePath:r+"/mod\
el",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.name!==void 0&&typeof e.name!="string"){let n={instancePath:r+"/name",keyword:"type",params:{type:"string"}};t===null?t=[n]:
t.push(n),i++}e.runtime_flags!==void 0&&(jt(e.runtime_flags,{instancePath:r+"/runtime_flags",parentData:e,parentDataProperty:"runtime_flags",rootData:a,dynamicAnchors:l})||(t=t===null?jt.errors:t.concat(
jt.errors),i=t.length))}else{let n={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[n]:t.push(n),i++}return At.errors=t,i===0}At.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function It(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=It.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(!Z.test(n)){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}for(let n in e)
Z.test(n)&&(At(e[n],{instancePath:r+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e,parentDataProperty:n,rootData:a,dynamicAnchors:l})||(t=t===null?At.errors:t.concat(At.errors),i=t.length))}else{
let n={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[n]:t.push(n),i++}return It.errors=t,i===0}It.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var hp={type:["object","null"],properties:{attachable:{type:"boolean"},driver:{type:"string"},driver_opts:{$ref:"#/$defs/shape13"},enable_ipv4:{type:"boolean"},enable_ipv6:{type:"boolean"},external:{$ref:"\
#/$defs/shape14"},internal:{type:"boolean"},ipam:{$ref:"#/$defs/shape15"},labels:{$ref:"#/$defs/shape3"},name:{type:"string"}},patternProperties:{"^x-":!0},additionalProperties:!1},um={type:"object",additionalProperties:{
type:["string","number"]}};function ae(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=ae.evaluated;if(p.dynamicProps&&(p.props=void 0),p.
dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e))for(let n in e){let c=e[n];if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))){let d={instancePath:r+"/"+n.replace(/~/g,"\
~0").replace(/\//g,"~1"),keyword:"type",params:{type:um.additionalProperties.type}};t===null?t=[d]:t.push(d),i++}}else{let n={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[n]:t.push(
n),i++}return ae.errors=t,i===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var dm={type:["boolean","object"],properties:{name:{type:"string"}},patternProperties:{"^x-":!0},additionalProperties:!1};
function qe(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=qe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
typeof e!="boolean"&&!(e&&typeof e=="object"&&!Array.isArray(e))){let n={instancePath:r,keyword:"type",params:{type:dm.type}};t===null?t=[n]:t.push(n),i++}if(e&&typeof e=="object"&&!Array.isArray(e)){
for(let n in e)if(!(n==="name"||S.test(n))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}if(e.name!==void 0&&typeof e.name!="string"){
let n={instancePath:r+"/name",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}}return qe.errors=t,i===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Et(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Et.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(typeof e[n]!="string"){let c={instancePath:r+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};t===null?t=
[c]:t.push(c),i++}}else{let n={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[n]:t.push(n),i++}return Et.errors=t,i===0}Et.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function qt(e,{
instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=qt.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e==
"object"&&!Array.isArray(e)){for(let n in e)if(!(n==="aux_addresses"||n==="gateway"||n==="ip_range"||n==="subnet"||S.test(n))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};
t===null?t=[c]:t.push(c),i++}if(e.aux_addresses!==void 0&&(Et(e.aux_addresses,{instancePath:r+"/aux_addresses",parentData:e,parentDataProperty:"aux_addresses",rootData:a,dynamicAnchors:l})||(t=t===null?
Et.errors:t.concat(Et.errors),i=t.length)),e.gateway!==void 0&&typeof e.gateway!="string"){let n={instancePath:r+"/gateway",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.ip_range!==
void 0&&typeof e.ip_range!="string"){let n={instancePath:r+"/ip_range",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.subnet!==void 0&&typeof e.subnet!="string"){let n={instancePath:r+
"/subnet",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}}else{let n={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[n]:t.push(n),i++}return qt.errors=t,i===0}qt.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Nt(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Nt.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),Array.isArray(e)){let n=e.length;for(let c=0;c<n;c++)qt(e[c],{instancePath:r+"/"+c,parentData:e,parentDataProperty:c,rootData:a,dynamicAnchors:l})||(t=
t===null?qt.errors:t.concat(qt.errors),i=t.length)}else{let n={instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[n]:t.push(n),i++}return Nt.errors=t,i===0}Nt.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function Mt(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Mt.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(typeof e[n]!="string"){let c={instancePath:r+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};t===null?t=
[c]:t.push(c),i++}}else{let n={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[n]:t.push(n),i++}return Mt.errors=t,i===0}Mt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ot(e,{
instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Ot.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e==
"object"&&!Array.isArray(e)){for(let n in e)if(!(n==="config"||n==="driver"||n==="options"||S.test(n))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[
c]:t.push(c),i++}if(e.config!==void 0&&(Nt(e.config,{instancePath:r+"/config",parentData:e,parentDataProperty:"config",rootData:a,dynamicAnchors:l})||(t=t===null?Nt.errors:t.concat(Nt.errors),i=t.length)),
e.driver!==void 0&&typeof e.driver!="string"){let n={instancePath:r+"/driver",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}e.options!==void 0&&(Mt(e.options,{instancePath:r+"/op\
tions",parentData:e,parentDataProperty:"options",rootData:a,dynamicAnchors:l})||(t=t===null?Mt.errors:t.concat(Mt.errors),i=t.length))}else{let n={instancePath:r,keyword:"type",params:{type:"object"}};
t===null?t=[n]:t.push(n),i++}return Ot.errors=t,i===0}Ot.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ct(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){
let t=null,i=0,p=Ct.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(e&&typeof e=="object"&&!Array.isArray(e))&&e!==null){let n={instancePath:r,keyword:"type",params:{type:hp.
type}};t===null?t=[n]:t.push(n),i++}if(e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(!(ut.call(hp.properties,n)||S.test(n))){let c={instancePath:r,keyword:"additionalProperties",params:{
additionalProperty:n}};t===null?t=[c]:t.push(c),i++}if(e.attachable!==void 0&&typeof e.attachable!="boolean"){let n={instancePath:r+"/attachable",keyword:"type",params:{type:"boolean"}};t===null?t=[n]:
t.push(n),i++}if(e.driver!==void 0&&typeof e.driver!="string"){let n={instancePath:r+"/driver",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.driver_opts!==void 0&&(ae(e.driver_opts,
{instancePath:r+"/driver_opts",parentData:e,parentDataProperty:"driver_opts",rootData:a,dynamicAnchors:l})||(t=t===null?ae.errors:t.concat(ae.errors),i=t.length)),e.enable_ipv4!==void 0&&typeof e.enable_ipv4!=
"boolean"){let n={instancePath:r+"/enable_ipv4",keyword:"type",params:{type:"boolean"}};t===null?t=[n]:t.push(n),i++}if(e.enable_ipv6!==void 0&&typeof e.enable_ipv6!="boolean"){let n={instancePath:r+"\
/enable_ipv6",keyword:"type",params:{type:"boolean"}};t===null?t=[n]:t.push(n),i++}if(e.external!==void 0&&(qe(e.external,{instancePath:r+"/external",parentData:e,parentDataProperty:"external",rootData:a,
dynamicAnchors:l})||(t=t===null?qe.errors:t.concat(qe.errors),i=t.length)),e.internal!==void 0&&typeof e.internal!="boolean"){let n={instancePath:r+"/internal",keyword:"type",params:{type:"boolean"}};
t===null?t=[n]:t.push(n),i++}if(e.ipam!==void 0&&(Ot(e.ipam,{instancePath:r+"/ipam",parentData:e,parentDataProperty:"ipam",rootData:a,dynamicAnchors:l})||(t=t===null?Ot.errors:t.concat(Ot.errors),i=t.
length)),e.labels!==void 0&&($(e.labels,{instancePath:r+"/labels",parentData:e,parentDataProperty:"labels",rootData:a,dynamicAnchors:l})||(t=t===null?$.errors:t.concat($.errors),i=t.length)),e.name!==
void 0&&typeof e.name!="string"){let n={instancePath:r+"/name",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}}return Ct.errors=t,i===0}Ct.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Lt(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Lt.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(!Z.test(n)){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}for(let n in e)
Z.test(n)&&(Ct(e[n],{instancePath:r+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e,parentDataProperty:n,rootData:a,dynamicAnchors:l})||(t=t===null?Ct.errors:t.concat(Ct.errors),i=t.length))}else{
let n={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[n]:t.push(n),i++}return Lt.errors=t,i===0}Lt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Tt(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Tt.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(!(n==="driver"||n==="driver_opts"||n==="environment"||n==="external"||n==="file"||n==="labels"||n==="name"||n==="template_driver"||S.test(n))){
let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}if(e.driver!==void 0&&typeof e.driver!="string"){let n={instancePath:r+"/driver",keyword:"\
type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.driver_opts!==void 0&&(ae(e.driver_opts,{instancePath:r+"/driver_opts",parentData:e,parentDataProperty:"driver_opts",rootData:a,dynamicAnchors:l})||
(t=t===null?ae.errors:t.concat(ae.errors),i=t.length)),e.environment!==void 0&&typeof e.environment!="string"){let n={instancePath:r+"/environment",keyword:"type",params:{type:"string"}};t===null?t=[n]:
t.push(n),i++}if(e.external!==void 0&&(Ee(e.external,{instancePath:r+"/external",parentData:e,parentDataProperty:"external",rootData:a,dynamicAnchors:l})||(t=t===null?Ee.errors:t.concat(Ee.errors),i=t.
length)),e.file!==void 0&&typeof e.file!="string"){let n={instancePath:r+"/file",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.labels!==void 0&&($(e.labels,{instancePath:r+"\
/labels",parentData:e,parentDataProperty:"labels",rootData:a,dynamicAnchors:l})||(t=t===null?$.errors:t.concat($.errors),i=t.length)),e.name!==void 0&&typeof e.name!="string"){let n={instancePath:r+"/\
name",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.template_driver!==void 0&&typeof e.template_driver!="string"){let n={instancePath:r+"/template_driver",keyword:"type",params:{
type:"string"}};t===null?t=[n]:t.push(n),i++}}else{let n={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[n]:t.push(n),i++}return Tt.errors=t,i===0}Tt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Yt(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Yt.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(!Z.test(n)){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}
for(let n in e)Z.test(n)&&(Tt(e[n],{instancePath:r+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e,parentDataProperty:n,rootData:a,dynamicAnchors:l})||(t=t===null?Tt.errors:t.concat(Tt.errors),
i=t.length))}else{let n={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[n]:t.push(n),i++}return Yt.errors=t,i===0}Yt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qo={type:"object",properties:{annotations:{$ref:"#/$defs/shape3"},attach:{$ref:"#/$defs/shape24"},blkio_config:{$ref:"#/$defs/shape25"},build:{$ref:"#/$defs/shape30"},cap_add:{$ref:"#/$defs/shape4\
5"},cap_drop:{$ref:"#/$defs/shape46"},cgroup:{$ref:"#/$defs/shape47"},cgroup_parent:{type:"string"},command:{$ref:"#/$defs/shape48"},configs:{$ref:"#/$defs/shape39"},container_name:{$ref:"#/$defs/shap\
e49"},cpu_count:{$ref:"#/$defs/shape50"},cpu_percent:{$ref:"#/$defs/shape51"},cpu_period:{type:"number"},cpu_quota:{type:"number"},cpu_rt_period:{type:"number"},cpu_rt_runtime:{type:"number"},cpu_shares:{
type:"number"},cpus:{type:"number"},cpuset:{type:"string"},credential_spec:{$ref:"#/$defs/shape52"},depends_on:{$ref:"#/$defs/shape53"},deploy:{$ref:"#/$defs/shape56"},develop:{$ref:"#/$defs/shape80"},
device_cgroup_rules:{$ref:"#/$defs/shape87"},devices:{$ref:"#/$defs/shape88"},dns:{$ref:"#/$defs/shape90"},dns_opt:{$ref:"#/$defs/shape91"},dns_search:{$ref:"#/$defs/shape92"},domainname:{type:"string"},
entrypoint:{$ref:"#/$defs/shape48"},env_file:{$ref:"#/$defs/shape93"},environment:{$ref:"#/$defs/shape3"},expose:{$ref:"#/$defs/shape95"},extends:{$ref:"#/$defs/shape96"},external_links:{$ref:"#/$defs\
/shape97"},extra_hosts:{$ref:"#/$defs/shape34"},gpus:{$ref:"#/$defs/shape98"},group_add:{$ref:"#/$defs/shape100"},healthcheck:{$ref:"#/$defs/shape101"},hostname:{type:"string"},image:{type:"string"},init:{
type:"boolean"},ipc:{type:"string"},isolation:{type:"string"},label_file:{$ref:"#/$defs/shape104"},labels:{$ref:"#/$defs/shape3"},links:{$ref:"#/$defs/shape105"},logging:{$ref:"#/$defs/shape106"},mac_address:{
type:"string"},mem_limit:{$ref:"#/$defs/shape41"},mem_reservation:{$ref:"#/$defs/shape41"},mem_swappiness:{type:["integer","string"]},memswap_limit:{$ref:"#/$defs/shape41"},models:{$ref:"#/$defs/shape\
108"},network_mode:{type:"string"},networks:{$ref:"#/$defs/shape110"},oom_kill_disable:{type:"boolean"},oom_score_adj:{$ref:"#/$defs/shape114"},pid:{type:["string","null"]},pids_limit:{type:"number"},
platform:{type:"string"},ports:{$ref:"#/$defs/shape115"},post_start:{$ref:"#/$defs/shape117"},pre_start:{$ref:"#/$defs/shape119"},pre_stop:{$ref:"#/$defs/shape121"},privileged:{type:"boolean"},profiles:{
$ref:"#/$defs/shape123"},provider:{$ref:"#/$defs/shape124"},pull_policy:{$ref:"#/$defs/shape127"},pull_refresh_after:{type:"string"},read_only:{type:"boolean"},restart:{type:"string"},runtime:{type:"s\
tring"},scale:{type:"integer"},secrets:{$ref:"#/$defs/shape39"},security_opt:{$ref:"#/$defs/shape128"},shm_size:{$ref:"#/$defs/shape41"},stdin_open:{type:"boolean"},stop_grace_period:{$ref:"#/$defs/sh\
ape76"},stop_signal:{type:"string"},storage_opt:{type:"object"},sysctls:{$ref:"#/$defs/shape3"},tmpfs:{$ref:"#/$defs/shape129"},tty:{type:"boolean"},ulimits:{$ref:"#/$defs/shape43"},use_api_socket:{type:"\
boolean"},user:{type:"string"},userns_mode:{type:"string"},uts:{type:"string"},volumes:{$ref:"#/$defs/shape130"},volumes_from:{$ref:"#/$defs/shape140"},working_dir:{type:"string"}},patternProperties:{
"^x-":!0},additionalProperties:!1},fm={type:["boolean","string"],pattern:"^(?:[tT][rR][uU][eE]|[fF][aA][lL][sS][eE]|[yY]|[yY][eE][sS]|[oO][nN]|[nN]|[nN][oO]|[oO][fF][fF])$"},mm=new RegExp("^(?:[tT][rR\
][uU][eE]|[fF][aA][lL][sS][eE]|[yY]|[yY][eE][sS]|[oO][nN]|[nN]|[nN][oO]|[oO][fF][fF])$","u");function E(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,
i=0,p=E.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="boolean"&&typeof e!="string"){let n={instancePath:r,keyword:"type",params:{type:fm.type}};t===null?t=[
n]:t.push(n),i++}if(typeof e=="string"&&!mm.test(e)){let n={instancePath:r,keyword:"pattern",params:{pattern:"^(?:[tT][rR][uU][eE]|[fF][aA][lL][sS][eE]|[yY]|[yY][eE][sS]|[oO][nN]|[nN]|[nN][oO]|[oO][fF\
][fF])$"}};t===null?t=[n]:t.push(n),i++}return E.errors=t,i===0}E.evaluated={dynamicProps:!1,dynamicItems:!1};var ym={type:"object",properties:{device_read_bps:{$ref:"#/$defs/shape26"},device_read_iops:{
$ref:"#/$defs/shape26"},device_write_bps:{$ref:"#/$defs/shape26"},device_write_iops:{$ref:"#/$defs/shape26"},weight:{type:["integer","string"]},weight_device:{$ref:"#/$defs/shape28"}},patternProperties:{
"^x-":!0},additionalProperties:!1};var hm={type:"object",properties:{path:{type:"string"},rate:{type:["integer","string"]}},patternProperties:{"^x-":!0},additionalProperties:!1};function Ft(e,{instancePath:r="",parentData:s,parentDataProperty:o,
rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Ft.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(!(n===
"path"||n==="rate"||S.test(n))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}if(e.path!==void 0&&typeof e.path!="string"){let n={instancePath:r+
"/path",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.rate!==void 0){let n=e.rate;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&typeof n!="string"){let c={instancePath:r+
"/rate",keyword:"type",params:{type:hm.properties.rate.type}};t===null?t=[c]:t.push(c),i++}}}else{let n={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[n]:t.push(n),i++}return Ft.errors=
t,i===0}Ft.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function oe(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=oe.evaluated;if(p.
dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),Array.isArray(e)){let n=e.length;for(let c=0;c<n;c++)Ft(e[c],{instancePath:r+"/"+c,parentData:e,parentDataProperty:c,rootData:a,dynamicAnchors:l})||
(t=t===null?Ft.errors:t.concat(Ft.errors),i=t.length)}else{let n={instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[n]:t.push(n),i++}return oe.errors=t,i===0}oe.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};var gm={type:"object",properties:{path:{type:"string"},weight:{type:["integer","string"]}},patternProperties:{"^x-":!0},additionalProperties:!1};function Rt(e,{instancePath:r="",parentData:s,parentDataProperty:o,
rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Rt.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(!(n===
"path"||n==="weight"||S.test(n))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}if(e.path!==void 0&&typeof e.path!="string"){let n={instancePath:r+
"/path",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.weight!==void 0){let n=e.weight;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&typeof n!="string"){let c={instancePath:r+
"/weight",keyword:"type",params:{type:gm.properties.weight.type}};t===null?t=[c]:t.push(c),i++}}}else{let n={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[n]:t.push(n),i++}return Rt.
errors=t,i===0}Rt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Bt(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Bt.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),Array.isArray(e)){let n=e.length;for(let c=0;c<n;c++)Rt(e[c],{instancePath:r+"/"+c,parentData:e,parentDataProperty:c,rootData:a,dynamicAnchors:l})||
(t=t===null?Rt.errors:t.concat(Rt.errors),i=t.length)}else{let n={instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[n]:t.push(n),i++}return Bt.errors=t,i===0}Bt.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function Kt(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Kt.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(!(n==="device_read_bps"||n==="device_read_iops"||n==="device_write_bps"||n==="device_write_iops"||n==="weight"||n==="weight\
_device"||S.test(n))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}if(e.device_read_bps!==void 0&&(oe(e.device_read_bps,{instancePath:r+
"/device_read_bps",parentData:e,parentDataProperty:"device_read_bps",rootData:a,dynamicAnchors:l})||(t=t===null?oe.errors:t.concat(oe.errors),i=t.length)),e.device_read_iops!==void 0&&(oe(e.device_read_iops,
{instancePath:r+"/device_read_iops",parentData:e,parentDataProperty:"device_read_iops",rootData:a,dynamicAnchors:l})||(t=t===null?oe.errors:t.concat(oe.errors),i=t.length)),e.device_write_bps!==void 0&&
(oe(e.device_write_bps,{instancePath:r+"/device_write_bps",parentData:e,parentDataProperty:"device_write_bps",rootData:a,dynamicAnchors:l})||(t=t===null?oe.errors:t.concat(oe.errors),i=t.length)),e.device_write_iops!==
void 0&&(oe(e.device_write_iops,{instancePath:r+"/device_write_iops",parentData:e,parentDataProperty:"device_write_iops",rootData:a,dynamicAnchors:l})||(t=t===null?oe.errors:t.concat(oe.errors),i=t.length)),
e.weight!==void 0){let n=e.weight;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&typeof n!="string"){let c={instancePath:r+"/weight",keyword:"type",params:{type:ym.properties.weight.type}};
t===null?t=[c]:t.push(c),i++}}e.weight_device!==void 0&&(Bt(e.weight_device,{instancePath:r+"/weight_device",parentData:e,parentDataProperty:"weight_device",rootData:a,dynamicAnchors:l})||(t=t===null?
Bt.errors:t.concat(Bt.errors),i=t.length))}else{let n={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[n]:t.push(n),i++}return Kt.errors=t,i===0}Kt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var oi={type:["string","object"],properties:{additional_contexts:{$ref:"#/$defs/shape3"},args:{$ref:"#/$defs/shape3"},cache_from:{$ref:"#/$defs/shape31"},cache_to:{$ref:"#/$defs/shape\
32"},context:{type:"string"},dockerfile:{type:"string"},dockerfile_inline:{type:"string"},entitlements:{$ref:"#/$defs/shape33"},extra_hosts:{$ref:"#/$defs/shape34"},isolation:{type:"string"},labels:{$ref:"\
#/$defs/shape3"},network:{type:"string"},no_cache:{$ref:"#/$defs/shape24"},no_cache_filter:{$ref:"#/$defs/shape36"},platform:{$ref:"#/$defs/shape37"},platforms:{$ref:"#/$defs/shape38"},privileged:{$ref:"\
#/$defs/shape24"},provenance:{type:["boolean","string"]},pull:{$ref:"#/$defs/shape24"},sbom:{type:["boolean","string"]},secrets:{$ref:"#/$defs/shape39"},shm_size:{$ref:"#/$defs/shape41"},ssh:{$ref:"#/\
$defs/shape3"},tags:{$ref:"#/$defs/shape42"},target:{type:"string"},ulimits:{$ref:"#/$defs/shape43"}},patternProperties:{"^x-":!0},additionalProperties:!1};function zt(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=zt.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let n=e.length;for(let c=0;c<n;c++)if(typeof e[c]!="string"){let d={instancePath:r+"/"+c,keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),i++}}else{let n={instancePath:r,
keyword:"type",params:{type:"array"}};t===null?t=[n]:t.push(n),i++}return zt.errors=t,i===0}zt.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Ut(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Ut.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let n=e.length;for(let c=0;c<n;c++)if(typeof e[c]!="string"){let d={instancePath:r+"/"+c,keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),i++}}else{let n={instancePath:r,
keyword:"type",params:{type:"array"}};t===null?t=[n]:t.push(n),i++}return Ut.errors=t,i===0}Ut.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Vt(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Vt.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let n=e.length;for(let c=0;c<n;c++)if(typeof e[c]!="string"){let d={instancePath:r+"/"+c,keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),i++}}else{let n={instancePath:r,
keyword:"type",params:{type:"array"}};t===null?t=[n]:t.push(n),i++}return Vt.errors=t,i===0}Vt.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var bm={type:["object","array"],additionalProperties:{
$ref:"#/$defs/shape35"},items:{type:"string",pattern:"[=:]"},uniqueItems:!0},km=new RegExp("[=:]","u"),vm={type:["string","array"],items:{type:"string"}};function Ht(e,{instancePath:r="",parentData:s,
parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Ht.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"&&!Array.isArray(e)){let n={
instancePath:r,keyword:"type",params:{type:vm.type}};t===null?t=[n]:t.push(n),i++}if(Array.isArray(e)){let n=e.length;for(let c=0;c<n;c++)if(typeof e[c]!="string"){let d={instancePath:r+"/"+c,keyword:"\
type",params:{type:"string"}};t===null?t=[d]:t.push(d),i++}}return Ht.errors=t,i===0}Ht.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Ne(e,{instancePath:r="",parentData:s,parentDataProperty:o,
rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Ne.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!e||typeof e!="object"){let n={instancePath:r,keyword:"type",params:{
type:bm.type}};t===null?t=[n]:t.push(n),i++}if(Array.isArray(e)){let n=e.length;for(let u=0;u<n;u++){let f=e[u];if(typeof f=="string"){if(!km.test(f)){let m={instancePath:r+"/"+u,keyword:"pattern",params:{
pattern:"[=:]"}};t===null?t=[m]:t.push(m),i++}}else{let m={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[m]:t.push(m),i++}}let c=e.length,d;if(c>1){let u={};for(;c--;){let f=e[c];
if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),i++;break}u[f]=c}}}}if(e&&typeof e=="object"&&!Array.isArray(
e))for(let n in e)Ht(e[n],{instancePath:r+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e,parentDataProperty:n,rootData:a,dynamicAnchors:l})||(t=t===null?Ht.errors:t.concat(Ht.errors),i=t.length);
return Ne.errors=t,i===0}Ne.evaluated={props:!0,items:!0,dynamicProps:!1,dynamicItems:!1};var wm={type:["string","array"],items:{type:"string"},uniqueItems:!0};function Jt(e,{instancePath:r="",parentData:s,
parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Jt.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"&&!Array.isArray(e)){let n={
instancePath:r,keyword:"type",params:{type:wm.type}};t===null?t=[n]:t.push(n),i++}if(Array.isArray(e)){let n=e.length;for(let u=0;u<n;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"\
type",params:{type:"string"}};t===null?t=[f]:t.push(f),i++}let c=e.length,d;if(c>1){let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"\
uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),i++;break}u[f]=c}}}}return Jt.errors=t,i===0}Jt.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var _m={type:["string","array"],items:{type:"\
string"},uniqueItems:!0};function Wt(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Wt.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),typeof e!="string"&&!Array.isArray(e)){let n={instancePath:r,keyword:"type",params:{type:_m.type}};t===null?t=[n]:t.push(n),i++}if(Array.isArray(e)){let n=e.length;for(let u=0;u<n;u++)
if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),i++}let c=e.length,d;if(c>1){let u={};for(;c--;){let f=e[c];if(typeof f=="string"){
if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),i++;break}u[f]=c}}}}return Wt.errors=t,i===0}Wt.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function Gt(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Gt.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let n=e.length;for(let c=0;c<n;c++)if(typeof e[c]!="string"){let d={instancePath:r+"/"+c,keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),i++}}else{let n={instancePath:r,
keyword:"type",params:{type:"array"}};t===null?t=[n]:t.push(n),i++}return Gt.errors=t,i===0}Gt.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var gp={type:["string","object"],properties:{source:{type:"string"},target:{type:"string"},uid:{type:"string"},gid:{type:"string"},mode:{type:["number","string"]}},patternProperties:{"^x-":!0},additionalProperties:!1};
function Zt(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Zt.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
typeof e!="string"&&!(e&&typeof e=="object"&&!Array.isArray(e))){let n={instancePath:r,keyword:"type",params:{type:gp.type}};t===null?t=[n]:t.push(n),i++}if(e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)
if(!(n==="source"||n==="target"||n==="uid"||n==="gid"||n==="mode"||S.test(n))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}if(e.source!==
void 0&&typeof e.source!="string"){let n={instancePath:r+"/source",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.target!==void 0&&typeof e.target!="string"){let n={instancePath:r+
"/target",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.uid!==void 0&&typeof e.uid!="string"){let n={instancePath:r+"/uid",keyword:"type",params:{type:"string"}};t===null?t=
[n]:t.push(n),i++}if(e.gid!==void 0&&typeof e.gid!="string"){let n={instancePath:r+"/gid",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.mode!==void 0){let n=e.mode;if(!(typeof n==
"number"&&isFinite(n))&&typeof n!="string"){let c={instancePath:r+"/mode",keyword:"type",params:{type:gp.properties.mode.type}};t===null?t=[c]:t.push(c),i++}}}return Zt.errors=t,i===0}Zt.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function fe(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=fe.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),Array.isArray(e)){let n=e.length;for(let c=0;c<n;c++)Zt(e[c],{instancePath:r+"/"+c,parentData:e,parentDataProperty:c,rootData:a,dynamicAnchors:l})||(t=t===null?Zt.errors:
t.concat(Zt.errors),i=t.length)}else{let n={instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[n]:t.push(n),i++}return fe.errors=t,i===0}fe.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};
var Pm={type:["string","number"],pattern:"^-?\\d+(?:\\.\\d+)? ?(?:[kKmMgGtTpP][iI]?)?[bB]?$"},Mo=new RegExp("^-?\\d+(?:\\.\\d+)? ?(?:[kKmMgGtTpP][iI]?)?[bB]?$","u");function G(e,{instancePath:r="",parentData:s,
parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=G.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"&&!(typeof e=="number"&&isFinite(
e))){let n={instancePath:r,keyword:"type",params:{type:Pm.type}};t===null?t=[n]:t.push(n),i++}if(typeof e=="string"&&!Mo.test(e)){let n={instancePath:r,keyword:"pattern",params:{pattern:"^-?\\d+(?:\\.\\d\
+)? ?(?:[kKmMgGtTpP][iI]?)?[bB]?$"}};t===null?t=[n]:t.push(n),i++}return G.errors=t,i===0}G.evaluated={dynamicProps:!1,dynamicItems:!1};function Qt(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Qt.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let n=e.length;for(let c=0;c<n;c++)if(typeof e[c]!="string"){let d={instancePath:r+"/"+c,keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),i++}}else{let n={instancePath:r,
keyword:"type",params:{type:"array"}};t===null?t=[n]:t.push(n),i++}return Qt.errors=t,i===0}Qt.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var bp=new RegExp("^[a-z]+$","u"),No={type:["integer","string","object"],properties:{soft:{type:["integer","string"]},hard:{type:["integer","string"]}},patternProperties:{"^x-":!0},additionalProperties:!1};
function Xt(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Xt.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))&&typeof e!="string"&&!(e&&typeof e=="object"&&!Array.isArray(e))){let n={instancePath:r,keyword:"type",params:{type:No.type}};t===null?t=[n]:t.push(
n),i++}if(e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(!(n==="soft"||n==="hard"||S.test(n))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?
t=[c]:t.push(c),i++}if(e.soft!==void 0){let n=e.soft;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&typeof n!="string"){let c={instancePath:r+"/soft",keyword:"type",params:{type:No.properties.
soft.type}};t===null?t=[c]:t.push(c),i++}}if(e.hard!==void 0){let n=e.hard;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&typeof n!="string"){let c={instancePath:r+"/hard",keyword:"type",params:{
type:No.properties.hard.type}};t===null?t=[c]:t.push(c),i++}}}return Xt.errors=t,i===0}Xt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Me(e,{instancePath:r="",parentData:s,parentDataProperty:o,
rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Me.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(!bp.
test(n)){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}for(let n in e)bp.test(n)&&(Xt(e[n],{instancePath:r+"/"+n.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:e,parentDataProperty:n,rootData:a,dynamicAnchors:l})||(t=t===null?Xt.errors:t.concat(Xt.errors),i=t.length))}else{let n={instancePath:r,keyword:"type",params:{type:"object"}};t===
null?t=[n]:t.push(n),i++}return Me.errors=t,i===0}Me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function er(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){
let t=null,i=0,p=er.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"&&!(e&&typeof e=="object"&&!Array.isArray(e))){let n={instancePath:r,keyword:"type",
params:{type:oi.type}};t===null?t=[n]:t.push(n),i++}if(e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(!(ut.call(oi.properties,n)||S.test(n))){let c={instancePath:r,keyword:"additionalProp\
erties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}if(e.additional_contexts!==void 0&&($(e.additional_contexts,{instancePath:r+"/additional_contexts",parentData:e,parentDataProperty:"\
additional_contexts",rootData:a,dynamicAnchors:l})||(t=t===null?$.errors:t.concat($.errors),i=t.length)),e.args!==void 0&&($(e.args,{instancePath:r+"/args",parentData:e,parentDataProperty:"args",rootData:a,
dynamicAnchors:l})||(t=t===null?$.errors:t.concat($.errors),i=t.length)),e.cache_from!==void 0&&(zt(e.cache_from,{instancePath:r+"/cache_from",parentData:e,parentDataProperty:"cache_from",rootData:a,dynamicAnchors:l})||
(t=t===null?zt.errors:t.concat(zt.errors),i=t.length)),e.cache_to!==void 0&&(Ut(e.cache_to,{instancePath:r+"/cache_to",parentData:e,parentDataProperty:"cache_to",rootData:a,dynamicAnchors:l})||(t=t===
null?Ut.errors:t.concat(Ut.errors),i=t.length)),e.context!==void 0&&typeof e.context!="string"){let n={instancePath:r+"/context",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.
dockerfile!==void 0&&typeof e.dockerfile!="string"){let n={instancePath:r+"/dockerfile",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.dockerfile_inline!==void 0&&typeof e.dockerfile_inline!=
"string"){let n={instancePath:r+"/dockerfile_inline",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.entitlements!==void 0&&(Vt(e.entitlements,{instancePath:r+"/entitlements",
parentData:e,parentDataProperty:"entitlements",rootData:a,dynamicAnchors:l})||(t=t===null?Vt.errors:t.concat(Vt.errors),i=t.length)),e.extra_hosts!==void 0&&(Ne(e.extra_hosts,{instancePath:r+"/extra_h\
osts",parentData:e,parentDataProperty:"extra_hosts",rootData:a,dynamicAnchors:l})||(t=t===null?Ne.errors:t.concat(Ne.errors),i=t.length)),e.isolation!==void 0&&typeof e.isolation!="string"){let n={instancePath:r+
"/isolation",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.labels!==void 0&&($(e.labels,{instancePath:r+"/labels",parentData:e,parentDataProperty:"labels",rootData:a,dynamicAnchors:l})||
(t=t===null?$.errors:t.concat($.errors),i=t.length)),e.network!==void 0&&typeof e.network!="string"){let n={instancePath:r+"/network",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}
if(e.no_cache!==void 0&&(E(e.no_cache,{instancePath:r+"/no_cache",parentData:e,parentDataProperty:"no_cache",rootData:a,dynamicAnchors:l})||(t=t===null?E.errors:t.concat(E.errors),i=t.length)),e.no_cache_filter!==
void 0&&(Jt(e.no_cache_filter,{instancePath:r+"/no_cache_filter",parentData:e,parentDataProperty:"no_cache_filter",rootData:a,dynamicAnchors:l})||(t=t===null?Jt.errors:t.concat(Jt.errors),i=t.length)),
e.platform!==void 0&&(Wt(e.platform,{instancePath:r+"/platform",parentData:e,parentDataProperty:"platform",rootData:a,dynamicAnchors:l})||(t=t===null?Wt.errors:t.concat(Wt.errors),i=t.length)),e.platforms!==
void 0&&(Gt(e.platforms,{instancePath:r+"/platforms",parentData:e,parentDataProperty:"platforms",rootData:a,dynamicAnchors:l})||(t=t===null?Gt.errors:t.concat(Gt.errors),i=t.length)),e.privileged!==void 0&&
(E(e.privileged,{instancePath:r+"/privileged",parentData:e,parentDataProperty:"privileged",rootData:a,dynamicAnchors:l})||(t=t===null?E.errors:t.concat(E.errors),i=t.length)),e.provenance!==void 0){let n=e.
provenance;if(typeof n!="boolean"&&typeof n!="string"){let c={instancePath:r+"/provenance",keyword:"type",params:{type:oi.properties.provenance.type}};t===null?t=[c]:t.push(c),i++}}if(e.pull!==void 0&&
(E(e.pull,{instancePath:r+"/pull",parentData:e,parentDataProperty:"pull",rootData:a,dynamicAnchors:l})||(t=t===null?E.errors:t.concat(E.errors),i=t.length)),e.sbom!==void 0){let n=e.sbom;if(typeof n!=
"boolean"&&typeof n!="string"){let c={instancePath:r+"/sbom",keyword:"type",params:{type:oi.properties.sbom.type}};t===null?t=[c]:t.push(c),i++}}if(e.secrets!==void 0&&(fe(e.secrets,{instancePath:r+"/\
secrets",parentData:e,parentDataProperty:"secrets",rootData:a,dynamicAnchors:l})||(t=t===null?fe.errors:t.concat(fe.errors),i=t.length)),e.shm_size!==void 0&&(G(e.shm_size,{instancePath:r+"/shm_size",
parentData:e,parentDataProperty:"shm_size",rootData:a,dynamicAnchors:l})||(t=t===null?G.errors:t.concat(G.errors),i=t.length)),e.ssh!==void 0&&($(e.ssh,{instancePath:r+"/ssh",parentData:e,parentDataProperty:"\
ssh",rootData:a,dynamicAnchors:l})||(t=t===null?$.errors:t.concat($.errors),i=t.length)),e.tags!==void 0&&(Qt(e.tags,{instancePath:r+"/tags",parentData:e,parentDataProperty:"tags",rootData:a,dynamicAnchors:l})||
(t=t===null?Qt.errors:t.concat(Qt.errors),i=t.length)),e.target!==void 0&&typeof e.target!="string"){let n={instancePath:r+"/target",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}
e.ulimits!==void 0&&(Me(e.ulimits,{instancePath:r+"/ulimits",parentData:e,parentDataProperty:"ulimits",rootData:a,dynamicAnchors:l})||(t=t===null?Me.errors:t.concat(Me.errors),i=t.length))}return er.errors=
t,i===0}er.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function tr(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=tr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let n=e.length;for(let u=0;u<n;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),i++}let c=e.length,d;if(c>1){
let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),i++;break}u[f]=c}}}}else{let n={
instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[n]:t.push(n),i++}return tr.errors=t,i===0}tr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function rr(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=rr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let n=e.length;for(let u=0;u<n;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),i++}let c=e.length,d;if(c>1){
let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),i++;break}u[f]=c}}}}else{let n={
instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[n]:t.push(n),i++}return rr.errors=t,i===0}rr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var $m={type:"string",enum:["host","p\
rivate"]};function nr(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=nr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.
items=void 0),typeof e!="string"){let n={instancePath:r,keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(!(e==="host"||e==="private")){let n={instancePath:r,keyword:"enum",params:{
allowedValues:$m.enum}};t===null?t=[n]:t.push(n),i++}return nr.errors=t,i===0}nr.evaluated={dynamicProps:!1,dynamicItems:!1};var Dm={type:["string","array","null"],items:{type:"string"}};function R(e,{
instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=R.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="s\
tring"&&!Array.isArray(e)&&e!==null){let n={instancePath:r,keyword:"type",params:{type:Dm.type}};t===null?t=[n]:t.push(n),i++}if(Array.isArray(e)){let n=e.length;for(let c=0;c<n;c++)if(typeof e[c]!="s\
tring"){let d={instancePath:r+"/"+c,keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),i++}}return R.errors=t,i===0}R.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var xm=new RegExp("[a-zA-Z0-9][a-zA-Z0-9_.-]+","u");function sr(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=sr.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e=="string"){if(!xm.test(e)){let n={instancePath:r,keyword:"pattern",params:{pattern:"[a-zA-Z0-9][a-zA-Z0-9_.-]+"}};t===null?t=[n]:t.push(n),i++}}else{
let n={instancePath:r,keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}return sr.errors=t,i===0}sr.evaluated={dynamicProps:!1,dynamicItems:!1};function ir(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=ir.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))){let n={instancePath:r,keyword:"type",params:{type:"integer"}};t===null?t=[n]:t.push(n),i++}if(typeof e=="number"&&isFinite(e)&&(e<0||isNaN(e))){let n={
instancePath:r,keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[n]:t.push(n),i++}return ir.errors=t,i===0}ir.evaluated={dynamicProps:!1,dynamicItems:!1};function or(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=or.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
typeof e=="number"&&isFinite(e)){if(e>100||isNaN(e)){let n={instancePath:r,keyword:"maximum",params:{comparison:"<=",limit:100}};t===null?t=[n]:t.push(n),i++}if(e<0||isNaN(e)){let n={instancePath:r,keyword:"\
minimum",params:{comparison:">=",limit:0}};t===null?t=[n]:t.push(n),i++}}else{let n={instancePath:r,keyword:"type",params:{type:"number"}};t===null?t=[n]:t.push(n),i++}return or.errors=t,i===0}or.evaluated=
{dynamicProps:!1,dynamicItems:!1};function ar(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=ar.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(!(n==="config"||n==="file"||n==="registry"||S.test(n))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};
t===null?t=[c]:t.push(c),i++}if(e.config!==void 0&&typeof e.config!="string"){let n={instancePath:r+"/config",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.file!==void 0&&typeof e.
file!="string"){let n={instancePath:r+"/file",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.registry!==void 0&&typeof e.registry!="string"){let n={instancePath:r+"/registry",
keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}}else{let n={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[n]:t.push(n),i++}return ar.errors=t,i===0}ar.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Sm={type:["array","object"],items:{type:"string"},uniqueItems:!0,patternProperties:{"^[a-zA-Z0-9._-]+$":{$ref:"#/$defs/shape54"}},additionalProperties:!1};var jm={type:"string",enum:["service_started","service_healthy","service_completed_successfully"]};function lr(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){
let t=null,i=0,p=lr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"){let n={instancePath:r,keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(
n),i++}if(!(e==="service_started"||e==="service_healthy"||e==="service_completed_successfully")){let n={instancePath:r,keyword:"enum",params:{allowedValues:jm.enum}};t===null?t=[n]:t.push(n),i++}return lr.
errors=t,i===0}lr.evaluated={dynamicProps:!1,dynamicItems:!1};function pr(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=pr.evaluated;if(p.
dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){if(e.condition===void 0){let n={instancePath:r,keyword:"required",params:{missingProperty:"con\
dition"}};t===null?t=[n]:t.push(n),i++}for(let n in e)if(!(n==="condition"||n==="required"||n==="restart"||S.test(n))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};
t===null?t=[c]:t.push(c),i++}if(e.condition!==void 0&&(lr(e.condition,{instancePath:r+"/condition",parentData:e,parentDataProperty:"condition",rootData:a,dynamicAnchors:l})||(t=t===null?lr.errors:t.concat(
lr.errors),i=t.length)),e.required!==void 0&&typeof e.required!="boolean"){let n={instancePath:r+"/required",keyword:"type",params:{type:"boolean"}};t===null?t=[n]:t.push(n),i++}if(e.restart!==void 0&&
typeof e.restart!="boolean"){let n={instancePath:r+"/restart",keyword:"type",params:{type:"boolean"}};t===null?t=[n]:t.push(n),i++}}else{let n={instancePath:r,keyword:"type",params:{type:"object"}};t===
null?t=[n]:t.push(n),i++}return pr.errors=t,i===0}pr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function cr(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){
let t=null,i=0,p=cr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!e||typeof e!="object"){let n={instancePath:r,keyword:"type",params:{type:Sm.type}};t===null?t=[n]:t.
push(n),i++}if(Array.isArray(e)){let n=e.length;for(let u=0;u<n;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),i++}let c=e.length,
d;if(c>1){let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),i++;break}u[f]=c}}}}
if(e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(!Z.test(n)){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}for(let n in e)
Z.test(n)&&(pr(e[n],{instancePath:r+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e,parentDataProperty:n,rootData:a,dynamicAnchors:l})||(t=t===null?pr.errors:t.concat(pr.errors),i=t.length))}
return cr.errors=t,i===0}cr.evaluated={props:!0,items:!0,dynamicProps:!1,dynamicItems:!1};var kp={type:["object","null"],properties:{endpoint_mode:{type:"string"},labels:{$ref:"#/$defs/shape3"},mode:{
type:"string"},placement:{$ref:"#/$defs/shape57"},replicas:{$ref:"#/$defs/shape61"},resources:{$ref:"#/$defs/shape62"},restart_policy:{$ref:"#/$defs/shape75"},rollback_config:{$ref:"#/$defs/shape78"},
update_config:{$ref:"#/$defs/shape78"}},patternProperties:{"^x-":!0},additionalProperties:!1};function ur(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=ur.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let n=e.length;for(let c=0;c<n;c++)if(typeof e[c]!="string"){let d={instancePath:r+"/"+c,keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),i++}}else{let n={instancePath:r,
keyword:"type",params:{type:"array"}};t===null?t=[n]:t.push(n),i++}return ur.errors=t,i===0}ur.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function dr(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=dr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(!(n==="spread"||S.test(n))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}
if(e.spread!==void 0&&typeof e.spread!="string"){let n={instancePath:r+"/spread",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}}else{let n={instancePath:r,keyword:"type",params:{
type:"object"}};t===null?t=[n]:t.push(n),i++}return dr.errors=t,i===0}dr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function fr(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,
dynamicAnchors:l={}}={}){let t=null,i=0,p=fr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),Array.isArray(e)){let n=e.length;for(let c=0;c<n;c++)dr(e[c],{instancePath:r+
"/"+c,parentData:e,parentDataProperty:c,rootData:a,dynamicAnchors:l})||(t=t===null?dr.errors:t.concat(dr.errors),i=t.length)}else{let n={instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=
[n]:t.push(n),i++}return fr.errors=t,i===0}fr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function mr(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){
let t=null,i=0,p=mr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(!(n==="constraints"||n==="max_replicas_pe\
r_node"||n==="preferences"||S.test(n))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}if(e.constraints!==void 0&&(ur(e.constraints,{instancePath:r+
"/constraints",parentData:e,parentDataProperty:"constraints",rootData:a,dynamicAnchors:l})||(t=t===null?ur.errors:t.concat(ur.errors),i=t.length)),e.max_replicas_per_node!==void 0){let n=e.max_replicas_per_node;
if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let c={instancePath:r+"/max_replicas_per_node",keyword:"type",params:{type:"integer"}};t===null?t=[c]:t.push(c),i++}}e.preferences!==void 0&&(fr(
e.preferences,{instancePath:r+"/preferences",parentData:e,parentDataProperty:"preferences",rootData:a,dynamicAnchors:l})||(t=t===null?fr.errors:t.concat(fr.errors),i=t.length))}else{let n={instancePath:r,
keyword:"type",params:{type:"object"}};t===null?t=[n]:t.push(n),i++}return mr.errors=t,i===0}mr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function yr(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=yr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))){let n={instancePath:r,keyword:"type",params:{type:"integer"}};t===null?t=[n]:t.push(n),i++}if(typeof e=="number"&&isFinite(e)&&(e<0||isNaN(e))){let n={
instancePath:r,keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[n]:t.push(n),i++}return yr.errors=t,i===0}yr.evaluated={dynamicProps:!1,dynamicItems:!1};var vp={type:"object",properties:{cpus:{type:["number","string"]},memory:{$ref:"#/$defs/shape64"},pids:{type:["integer","string"]}},patternProperties:{"^x-":!0},additionalProperties:!1};function hr(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=hr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
typeof e=="string"){if(!Mo.test(e)){let n={instancePath:r,keyword:"pattern",params:{pattern:"^-?\\d+(?:\\.\\d+)? ?(?:[kKmMgGtTpP][iI]?)?[bB]?$"}};t===null?t=[n]:t.push(n),i++}}else{let n={instancePath:r,
keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}return hr.errors=t,i===0}hr.evaluated={dynamicProps:!1,dynamicItems:!1};function gr(e,{instancePath:r="",parentData:s,parentDataProperty:o,
rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=gr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(!(n===
"cpus"||n==="memory"||n==="pids"||S.test(n))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}if(e.cpus!==void 0){let n=e.cpus;if(!(typeof n==
"number"&&isFinite(n))&&typeof n!="string"){let c={instancePath:r+"/cpus",keyword:"type",params:{type:vp.properties.cpus.type}};t===null?t=[c]:t.push(c),i++}}if(e.memory!==void 0&&(hr(e.memory,{instancePath:r+
"/memory",parentData:e,parentDataProperty:"memory",rootData:a,dynamicAnchors:l})||(t=t===null?hr.errors:t.concat(hr.errors),i=t.length)),e.pids!==void 0){let n=e.pids;if(!(typeof n=="number"&&!(n%1)&&
!isNaN(n)&&isFinite(n))&&typeof n!="string"){let c={instancePath:r+"/pids",keyword:"type",params:{type:vp.properties.pids.type}};t===null?t=[c]:t.push(c),i++}}}else{let n={instancePath:r,keyword:"type",
params:{type:"object"}};t===null?t=[n]:t.push(n),i++}return gr.errors=t,i===0}gr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Am={type:"object",properties:{cpus:{type:["number","string"]},
devices:{$ref:"#/$defs/shape66"},generic_resources:{$ref:"#/$defs/shape71"},memory:{$ref:"#/$defs/shape74"}},patternProperties:{"^x-":!0},additionalProperties:!1};function Oe(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Oe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let n=e.length;for(let u=0;u<n;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),i++}let c=e.length,d;if(c>1){
let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),i++;break}u[f]=c}}}}else{let n={
instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[n]:t.push(n),i++}return Oe.errors=t,i===0}Oe.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Im={type:["integer","string"],pattern:"\
^(?:all|-?\\d+)$"},Em=new RegExp("^(?:all|-?\\d+)$","u");function Ce(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Ce.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))&&typeof e!="string"){let n={instancePath:r,keyword:"type",params:{type:Im.type}};t===null?t=[n]:
t.push(n),i++}if(typeof e=="string"&&!Em.test(e)){let n={instancePath:r,keyword:"pattern",params:{pattern:"^(?:all|-?\\d+)$"}};t===null?t=[n]:t.push(n),i++}return Ce.errors=t,i===0}Ce.evaluated={dynamicProps:!1,
dynamicItems:!1};function Le(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Le.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let n=e.length;for(let u=0;u<n;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),i++}let c=e.length,d;if(c>1){
let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),i++;break}u[f]=c}}}}else{let n={
instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[n]:t.push(n),i++}return Le.errors=t,i===0}Le.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function br(e,{instancePath:r="",parentData:s,
parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=br.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){
if(e.capabilities===void 0){let n={instancePath:r,keyword:"required",params:{missingProperty:"capabilities"}};t===null?t=[n]:t.push(n),i++}for(let n in e)if(!(n==="capabilities"||n==="count"||n==="dev\
ice_ids"||n==="driver"||n==="options"||S.test(n))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}if(e.capabilities!==void 0&&(Oe(e.capabilities,
{instancePath:r+"/capabilities",parentData:e,parentDataProperty:"capabilities",rootData:a,dynamicAnchors:l})||(t=t===null?Oe.errors:t.concat(Oe.errors),i=t.length)),e.count!==void 0&&(Ce(e.count,{instancePath:r+
"/count",parentData:e,parentDataProperty:"count",rootData:a,dynamicAnchors:l})||(t=t===null?Ce.errors:t.concat(Ce.errors),i=t.length)),e.device_ids!==void 0&&(Le(e.device_ids,{instancePath:r+"/device_\
ids",parentData:e,parentDataProperty:"device_ids",rootData:a,dynamicAnchors:l})||(t=t===null?Le.errors:t.concat(Le.errors),i=t.length)),e.driver!==void 0&&typeof e.driver!="string"){let n={instancePath:r+
"/driver",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}e.options!==void 0&&($(e.options,{instancePath:r+"/options",parentData:e,parentDataProperty:"options",rootData:a,dynamicAnchors:l})||
(t=t===null?$.errors:t.concat($.errors),i=t.length))}else{let n={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[n]:t.push(n),i++}return br.errors=t,i===0}br.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function kr(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=kr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),Array.isArray(e)){let n=e.length;for(let c=0;c<n;c++)br(e[c],{instancePath:r+"/"+c,parentData:e,parentDataProperty:c,rootData:a,dynamicAnchors:l})||(t=t===null?br.errors:t.concat(br.errors),
i=t.length)}else{let n={instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[n]:t.push(n),i++}return kr.errors=t,i===0}kr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var qm={type:"object",properties:{kind:{type:"string"},value:{type:["number","string"]}},patternProperties:{"^x-":!0},additionalProperties:!1};function vr(e,{instancePath:r="",parentData:s,parentDataProperty:o,
rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=vr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(!(n===
"kind"||n==="value"||S.test(n))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}if(e.kind!==void 0&&typeof e.kind!="string"){let n={instancePath:r+
"/kind",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.value!==void 0){let n=e.value;if(!(typeof n=="number"&&isFinite(n))&&typeof n!="string"){let c={instancePath:r+"/value",
keyword:"type",params:{type:qm.properties.value.type}};t===null?t=[c]:t.push(c),i++}}}else{let n={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[n]:t.push(n),i++}return vr.errors=t,
i===0}vr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function wr(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=wr.evaluated;if(p.
dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(!(n==="discrete_resource_spec"||S.test(n))){let c={instancePath:r,keyword:"a\
dditionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}e.discrete_resource_spec!==void 0&&(vr(e.discrete_resource_spec,{instancePath:r+"/discrete_resource_spec",parentData:e,
parentDataProperty:"discrete_resource_spec",rootData:a,dynamicAnchors:l})||(t=t===null?vr.errors:t.concat(vr.errors),i=t.length))}else{let n={instancePath:r,keyword:"type",params:{type:"object"}};t===
null?t=[n]:t.push(n),i++}return wr.errors=t,i===0}wr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _r(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){
let t=null,i=0,p=_r.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),Array.isArray(e)){let n=e.length;for(let c=0;c<n;c++)wr(e[c],{instancePath:r+"/"+c,parentData:e,parentDataProperty:c,
rootData:a,dynamicAnchors:l})||(t=t===null?wr.errors:t.concat(wr.errors),i=t.length)}else{let n={instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[n]:t.push(n),i++}return _r.errors=t,i===
0}_r.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Pr(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Pr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
typeof e=="string"){if(!Mo.test(e)){let n={instancePath:r,keyword:"pattern",params:{pattern:"^-?\\d+(?:\\.\\d+)? ?(?:[kKmMgGtTpP][iI]?)?[bB]?$"}};t===null?t=[n]:t.push(n),i++}}else{let n={instancePath:r,
keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}return Pr.errors=t,i===0}Pr.evaluated={dynamicProps:!1,dynamicItems:!1};function $r(e,{instancePath:r="",parentData:s,parentDataProperty:o,
rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=$r.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(!(n===
"cpus"||n==="devices"||n==="generic_resources"||n==="memory"||S.test(n))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}if(e.cpus!==void 0){
let n=e.cpus;if(!(typeof n=="number"&&isFinite(n))&&typeof n!="string"){let c={instancePath:r+"/cpus",keyword:"type",params:{type:Am.properties.cpus.type}};t===null?t=[c]:t.push(c),i++}}e.devices!==void 0&&
(kr(e.devices,{instancePath:r+"/devices",parentData:e,parentDataProperty:"devices",rootData:a,dynamicAnchors:l})||(t=t===null?kr.errors:t.concat(kr.errors),i=t.length)),e.generic_resources!==void 0&&(_r(
e.generic_resources,{instancePath:r+"/generic_resources",parentData:e,parentDataProperty:"generic_resources",rootData:a,dynamicAnchors:l})||(t=t===null?_r.errors:t.concat(_r.errors),i=t.length)),e.memory!==
void 0&&(Pr(e.memory,{instancePath:r+"/memory",parentData:e,parentDataProperty:"memory",rootData:a,dynamicAnchors:l})||(t=t===null?Pr.errors:t.concat(Pr.errors),i=t.length))}else{let n={instancePath:r,
keyword:"type",params:{type:"object"}};t===null?t=[n]:t.push(n),i++}return $r.errors=t,i===0}$r.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Dr(e,{instancePath:r="",parentData:s,parentDataProperty:o,
rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Dr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(!(n===
"limits"||n==="reservations"||S.test(n))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}e.limits!==void 0&&(gr(e.limits,{instancePath:r+
"/limits",parentData:e,parentDataProperty:"limits",rootData:a,dynamicAnchors:l})||(t=t===null?gr.errors:t.concat(gr.errors),i=t.length)),e.reservations!==void 0&&($r(e.reservations,{instancePath:r+"/r\
eservations",parentData:e,parentDataProperty:"reservations",rootData:a,dynamicAnchors:l})||(t=t===null?$r.errors:t.concat($r.errors),i=t.length))}else{let n={instancePath:r,keyword:"type",params:{type:"\
object"}};t===null?t=[n]:t.push(n),i++}return Dr.errors=t,i===0}Dr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Nm=new RegExp("^(?:[-+]?0|[-+]?(?:(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:ns|us|\xB5s|\u03BCs|ms|s|m|h|d|w))+|[^ -~]*)$","u");function N(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,
dynamicAnchors:l={}}={}){let t=null,i=0,p=N.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e=="string"){if(!Nm.test(e)){let n={instancePath:r,keyword:"pattern",params:{
pattern:"^(?:[-+]?0|[-+]?(?:(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:ns|us|\xB5s|\u03BCs|ms|s|m|h|d|w))+|[^ -~]*)$"}};t===null?t=[n]:t.push(n),i++}}else{let n={instancePath:r,keyword:"type",params:{type:"string"}};
t===null?t=[n]:t.push(n),i++}return N.errors=t,i===0}N.evaluated={dynamicProps:!1,dynamicItems:!1};function xr(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=xr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))){let n={instancePath:r,keyword:"type",params:{type:"integer"}};t===null?t=[n]:t.push(n),i++}if(typeof e=="number"&&isFinite(e)&&(e<0||isNaN(e))){let n={
instancePath:r,keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[n]:t.push(n),i++}return xr.errors=t,i===0}xr.evaluated={dynamicProps:!1,dynamicItems:!1};function Sr(e,{instancePath:r="",
parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Sr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.
isArray(e)){for(let n in e)if(!(n==="condition"||n==="delay"||n==="max_attempts"||n==="window"||S.test(n))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?
t=[c]:t.push(c),i++}if(e.condition!==void 0&&typeof e.condition!="string"){let n={instancePath:r+"/condition",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}e.delay!==void 0&&(N(e.
delay,{instancePath:r+"/delay",parentData:e,parentDataProperty:"delay",rootData:a,dynamicAnchors:l})||(t=t===null?N.errors:t.concat(N.errors),i=t.length)),e.max_attempts!==void 0&&(xr(e.max_attempts,{
instancePath:r+"/max_attempts",parentData:e,parentDataProperty:"max_attempts",rootData:a,dynamicAnchors:l})||(t=t===null?xr.errors:t.concat(xr.errors),i=t.length)),e.window!==void 0&&(N(e.window,{instancePath:r+
"/window",parentData:e,parentDataProperty:"window",rootData:a,dynamicAnchors:l})||(t=t===null?N.errors:t.concat(N.errors),i=t.length))}else{let n={instancePath:r,keyword:"type",params:{type:"object"}};
t===null?t=[n]:t.push(n),i++}return Sr.errors=t,i===0}Sr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Mm={type:"string",enum:["start-first","stop-first"]};function jr(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=jr.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"){let n={instancePath:r,keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(!(e==="start-first"||e==="stop-first")){
let n={instancePath:r,keyword:"enum",params:{allowedValues:Mm.enum}};t===null?t=[n]:t.push(n),i++}return jr.errors=t,i===0}jr.evaluated={dynamicProps:!1,dynamicItems:!1};function Ie(e,{instancePath:r="",
parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Ie.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.
isArray(e)){for(let n in e)if(!(n==="delay"||n==="failure_action"||n==="max_failure_ratio"||n==="monitor"||n==="order"||n==="parallelism"||S.test(n))){let c={instancePath:r,keyword:"additionalProperti\
es",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}if(e.delay!==void 0&&(N(e.delay,{instancePath:r+"/delay",parentData:e,parentDataProperty:"delay",rootData:a,dynamicAnchors:l})||(t=t===null?
N.errors:t.concat(N.errors),i=t.length)),e.failure_action!==void 0&&typeof e.failure_action!="string"){let n={instancePath:r+"/failure_action",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(
n),i++}if(e.max_failure_ratio!==void 0){let n=e.max_failure_ratio;if(!(typeof n=="number"&&isFinite(n))){let c={instancePath:r+"/max_failure_ratio",keyword:"type",params:{type:"number"}};t===null?t=[c]:
t.push(c),i++}}if(e.monitor!==void 0&&(N(e.monitor,{instancePath:r+"/monitor",parentData:e,parentDataProperty:"monitor",rootData:a,dynamicAnchors:l})||(t=t===null?N.errors:t.concat(N.errors),i=t.length)),
e.order!==void 0&&(jr(e.order,{instancePath:r+"/order",parentData:e,parentDataProperty:"order",rootData:a,dynamicAnchors:l})||(t=t===null?jr.errors:t.concat(jr.errors),i=t.length)),e.parallelism!==void 0){
let n=e.parallelism;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let c={instancePath:r+"/parallelism",keyword:"type",params:{type:"integer"}};t===null?t=[c]:t.push(c),i++}}}else{let n={instancePath:r,
keyword:"type",params:{type:"object"}};t===null?t=[n]:t.push(n),i++}return Ie.errors=t,i===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ar(e,{instancePath:r="",parentData:s,parentDataProperty:o,
rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Ar.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(e&&typeof e=="object"&&!Array.isArray(e))&&e!==null){let n={instancePath:r,
keyword:"type",params:{type:kp.type}};t===null?t=[n]:t.push(n),i++}if(e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(!(ut.call(kp.properties,n)||S.test(n))){let c={instancePath:r,keyword:"\
additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}if(e.endpoint_mode!==void 0&&typeof e.endpoint_mode!="string"){let n={instancePath:r+"/endpoint_mode",keyword:"type",params:{
type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.labels!==void 0&&($(e.labels,{instancePath:r+"/labels",parentData:e,parentDataProperty:"labels",rootData:a,dynamicAnchors:l})||(t=t===null?$.errors:t.
concat($.errors),i=t.length)),e.mode!==void 0&&typeof e.mode!="string"){let n={instancePath:r+"/mode",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}e.placement!==void 0&&(mr(e.placement,
{instancePath:r+"/placement",parentData:e,parentDataProperty:"placement",rootData:a,dynamicAnchors:l})||(t=t===null?mr.errors:t.concat(mr.errors),i=t.length)),e.replicas!==void 0&&(yr(e.replicas,{instancePath:r+
"/replicas",parentData:e,parentDataProperty:"replicas",rootData:a,dynamicAnchors:l})||(t=t===null?yr.errors:t.concat(yr.errors),i=t.length)),e.resources!==void 0&&(Dr(e.resources,{instancePath:r+"/res\
ources",parentData:e,parentDataProperty:"resources",rootData:a,dynamicAnchors:l})||(t=t===null?Dr.errors:t.concat(Dr.errors),i=t.length)),e.restart_policy!==void 0&&(Sr(e.restart_policy,{instancePath:r+
"/restart_policy",parentData:e,parentDataProperty:"restart_policy",rootData:a,dynamicAnchors:l})||(t=t===null?Sr.errors:t.concat(Sr.errors),i=t.length)),e.rollback_config!==void 0&&(Ie(e.rollback_config,
{instancePath:r+"/rollback_config",parentData:e,parentDataProperty:"rollback_config",rootData:a,dynamicAnchors:l})||(t=t===null?Ie.errors:t.concat(Ie.errors),i=t.length)),e.update_config!==void 0&&(Ie(
e.update_config,{instancePath:r+"/update_config",parentData:e,parentDataProperty:"update_config",rootData:a,dynamicAnchors:l})||(t=t===null?Ie.errors:t.concat(Ie.errors),i=t.length))}return Ar.errors=
t,i===0}Ar.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Om={type:["object","null"],properties:{watch:{$ref:"#/$defs/shape81"}},patternProperties:{"^x-":!0},additionalProperties:!1};var Cm={type:"string",enum:["rebuild","sync","restart","sync+restart","sync+exec"]};function Ir(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,
i=0,p=Ir.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"){let n={instancePath:r,keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(!(e===
"rebuild"||e==="sync"||e==="restart"||e==="sync+restart"||e==="sync+exec")){let n={instancePath:r,keyword:"enum",params:{allowedValues:Cm.enum}};t===null?t=[n]:t.push(n),i++}return Ir.errors=t,i===0}Ir.
evaluated={dynamicProps:!1,dynamicItems:!1};function Er(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Er.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e&&typeof e=="object"&&!Array.isArray(e)){if(e.command===void 0){let n={instancePath:r,keyword:"required",params:{missingProperty:"command"}};t===null?t=[n]:t.push(n),i++}for(let n in e)if(!(n==="comm\
and"||n==="user"||n==="privileged"||n==="working_dir"||n==="environment"||S.test(n))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}if(e.
command!==void 0&&(R(e.command,{instancePath:r+"/command",parentData:e,parentDataProperty:"command",rootData:a,dynamicAnchors:l})||(t=t===null?R.errors:t.concat(R.errors),i=t.length)),e.user!==void 0&&
typeof e.user!="string"){let n={instancePath:r+"/user",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.privileged!==void 0&&(E(e.privileged,{instancePath:r+"/privileged",parentData:e,
parentDataProperty:"privileged",rootData:a,dynamicAnchors:l})||(t=t===null?E.errors:t.concat(E.errors),i=t.length)),e.working_dir!==void 0&&typeof e.working_dir!="string"){let n={instancePath:r+"/work\
ing_dir",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}e.environment!==void 0&&($(e.environment,{instancePath:r+"/environment",parentData:e,parentDataProperty:"environment",rootData:a,
dynamicAnchors:l})||(t=t===null?$.errors:t.concat($.errors),i=t.length))}else{let n={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[n]:t.push(n),i++}return Er.errors=t,i===0}Er.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Lm={type:["string","array"],items:{type:"string"},uniqueItems:!0};function qr(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){
let t=null,i=0,p=qr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"&&!Array.isArray(e)){let n={instancePath:r,keyword:"type",params:{type:Lm.type}};t===
null?t=[n]:t.push(n),i++}if(Array.isArray(e)){let n=e.length;for(let u=0;u<n;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),i++}
let c=e.length,d;if(c>1){let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),i++;
break}u[f]=c}}}}return qr.errors=t,i===0}qr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Tm={type:["string","array"],items:{type:"string"},uniqueItems:!0};function Nr(e,{instancePath:r="",
parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Nr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"&&!Array.isArray(
e)){let n={instancePath:r,keyword:"type",params:{type:Tm.type}};t===null?t=[n]:t.push(n),i++}if(Array.isArray(e)){let n=e.length;for(let u=0;u<n;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+
u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),i++}let c=e.length,d;if(c>1){let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,
keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),i++;break}u[f]=c}}}}return Nr.errors=t,i===0}Nr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Mr(e,{instancePath:r="",parentData:s,
parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Mr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){
if(e.path===void 0){let n={instancePath:r,keyword:"required",params:{missingProperty:"path"}};t===null?t=[n]:t.push(n),i++}if(e.action===void 0){let n={instancePath:r,keyword:"required",params:{missingProperty:"\
action"}};t===null?t=[n]:t.push(n),i++}for(let n in e)if(!(n==="action"||n==="exec"||n==="ignore"||n==="include"||n==="initial_sync"||n==="path"||n==="target"||S.test(n))){let c={instancePath:r,keyword:"\
additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}if(e.action!==void 0&&(Ir(e.action,{instancePath:r+"/action",parentData:e,parentDataProperty:"action",rootData:a,dynamicAnchors:l})||
(t=t===null?Ir.errors:t.concat(Ir.errors),i=t.length)),e.exec!==void 0&&(Er(e.exec,{instancePath:r+"/exec",parentData:e,parentDataProperty:"exec",rootData:a,dynamicAnchors:l})||(t=t===null?Er.errors:t.
concat(Er.errors),i=t.length)),e.ignore!==void 0&&(qr(e.ignore,{instancePath:r+"/ignore",parentData:e,parentDataProperty:"ignore",rootData:a,dynamicAnchors:l})||(t=t===null?qr.errors:t.concat(qr.errors),
i=t.length)),e.include!==void 0&&(Nr(e.include,{instancePath:r+"/include",parentData:e,parentDataProperty:"include",rootData:a,dynamicAnchors:l})||(t=t===null?Nr.errors:t.concat(Nr.errors),i=t.length)),
e.initial_sync!==void 0&&typeof e.initial_sync!="boolean"){let n={instancePath:r+"/initial_sync",keyword:"type",params:{type:"boolean"}};t===null?t=[n]:t.push(n),i++}if(e.path!==void 0&&typeof e.path!=
"string"){let n={instancePath:r+"/path",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.target!==void 0&&typeof e.target!="string"){let n={instancePath:r+"/target",keyword:"ty\
pe",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}}else{let n={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[n]:t.push(n),i++}return Mr.errors=t,i===0}Mr.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function Or(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Or.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),Array.isArray(e)){let n=e.length;for(let c=0;c<n;c++)Mr(e[c],{instancePath:r+"/"+c,parentData:e,parentDataProperty:c,rootData:a,dynamicAnchors:l})||(t=t===null?Mr.errors:
t.concat(Mr.errors),i=t.length)}else{let n={instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[n]:t.push(n),i++}return Or.errors=t,i===0}Or.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};
function Cr(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Cr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
!(e&&typeof e=="object"&&!Array.isArray(e))&&e!==null){let n={instancePath:r,keyword:"type",params:{type:Om.type}};t===null?t=[n]:t.push(n),i++}if(e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)
if(!(n==="watch"||S.test(n))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}e.watch!==void 0&&(Or(e.watch,{instancePath:r+"/watch",parentData:e,
parentDataProperty:"watch",rootData:a,dynamicAnchors:l})||(t=t===null?Or.errors:t.concat(Or.errors),i=t.length))}return Cr.errors=t,i===0}Cr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Lr(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Lr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let n=e.length;for(let u=0;u<n;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),i++}let c=e.length,d;if(c>1){
let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),i++;break}u[f]=c}}}}else{let n={
instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[n]:t.push(n),i++}return Lr.errors=t,i===0}Lr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Ym={type:["string","object"],properties:{permissions:{type:"string"},source:{type:"string"},target:{type:"string"}},patternProperties:{"^x-":!0},additionalProperties:!1,required:["source","target"]};
function Tr(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Tr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
typeof e!="string"&&!(e&&typeof e=="object"&&!Array.isArray(e))){let n={instancePath:r,keyword:"type",params:{type:Ym.type}};t===null?t=[n]:t.push(n),i++}if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.
source===void 0){let n={instancePath:r,keyword:"required",params:{missingProperty:"source"}};t===null?t=[n]:t.push(n),i++}if(e.target===void 0){let n={instancePath:r,keyword:"required",params:{missingProperty:"\
target"}};t===null?t=[n]:t.push(n),i++}for(let n in e)if(!(n==="permissions"||n==="source"||n==="target"||S.test(n))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};
t===null?t=[c]:t.push(c),i++}if(e.permissions!==void 0&&typeof e.permissions!="string"){let n={instancePath:r+"/permissions",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.source!==
void 0&&typeof e.source!="string"){let n={instancePath:r+"/source",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.target!==void 0&&typeof e.target!="string"){let n={instancePath:r+
"/target",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}}return Tr.errors=t,i===0}Tr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Yr(e,{instancePath:r="",parentData:s,
parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Yr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),Array.isArray(e)){let n=e.length;for(let c=0;c<
n;c++)Tr(e[c],{instancePath:r+"/"+c,parentData:e,parentDataProperty:c,rootData:a,dynamicAnchors:l})||(t=t===null?Tr.errors:t.concat(Tr.errors),i=t.length)}else{let n={instancePath:r,keyword:"type",params:{
type:"array"}};t===null?t=[n]:t.push(n),i++}return Yr.errors=t,i===0}Yr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Fm={type:["string","array"],items:{type:"string"},uniqueItems:!0};function Fr(e,{
instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Fr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="\
string"&&!Array.isArray(e)){let n={instancePath:r,keyword:"type",params:{type:Fm.type}};t===null?t=[n]:t.push(n),i++}if(Array.isArray(e)){let n=e.length;for(let u=0;u<n;u++)if(typeof e[u]!="string"){let f={
instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),i++}let c=e.length,d;if(c>1){let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];
let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),i++;break}u[f]=c}}}}return Fr.errors=t,i===0}Fr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Rr(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Rr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let n=e.length;for(let u=0;u<n;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),i++}let c=e.length,d;if(c>1){
let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),i++;break}u[f]=c}}}}else{let n={
instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[n]:t.push(n),i++}return Rr.errors=t,i===0}Rr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Rm={type:["string","array"],items:{
type:"string"},uniqueItems:!0};function Br(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Br.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),typeof e!="string"&&!Array.isArray(e)){let n={instancePath:r,keyword:"type",params:{type:Rm.type}};t===null?t=[n]:t.push(n),i++}if(Array.isArray(e)){let n=e.length;for(let u=0;u<
n;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),i++}let c=e.length,d;if(c>1){let u={};for(;c--;){let f=e[c];if(typeof f=="st\
ring"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),i++;break}u[f]=c}}}}return Br.errors=t,i===0}Br.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};var Bm={type:["string","array"],items:{$ref:"#/$defs/shape94"}},Km={type:["string","object"],properties:{format:{type:"string"},path:{type:"string"},required:{$ref:"#/$defs/shape24"}},
patternProperties:{"^x-":!0},additionalProperties:!1,required:["path"]};function Kr(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Kr.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"&&!(e&&typeof e=="object"&&!Array.isArray(e))){let n={instancePath:r,keyword:"type",params:{type:Km.type}};t===null?
t=[n]:t.push(n),i++}if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.path===void 0){let n={instancePath:r,keyword:"required",params:{missingProperty:"path"}};t===null?t=[n]:t.push(n),i++}for(let n in e)
if(!(n==="format"||n==="path"||n==="required"||S.test(n))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}if(e.format!==void 0&&typeof e.
format!="string"){let n={instancePath:r+"/format",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.path!==void 0&&typeof e.path!="string"){let n={instancePath:r+"/path",keyword:"\
type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}e.required!==void 0&&(E(e.required,{instancePath:r+"/required",parentData:e,parentDataProperty:"required",rootData:a,dynamicAnchors:l})||(t=t===
null?E.errors:t.concat(E.errors),i=t.length))}return Kr.errors=t,i===0}Kr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function zr(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,
dynamicAnchors:l={}}={}){let t=null,i=0,p=zr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"&&!Array.isArray(e)){let n={instancePath:r,keyword:"type",
params:{type:Bm.type}};t===null?t=[n]:t.push(n),i++}if(Array.isArray(e)){let n=e.length;for(let c=0;c<n;c++)Kr(e[c],{instancePath:r+"/"+c,parentData:e,parentDataProperty:c,rootData:a,dynamicAnchors:l})||
(t=t===null?Kr.errors:t.concat(Kr.errors),i=t.length)}return zr.errors=t,i===0}zr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var zm={type:"array",items:{type:["string","number"]},uniqueItems:!0};
function Ur(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Ur.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let n=e.length;for(let u=0;u<n;u++){let f=e[u];if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))){let m={instancePath:r+"/"+u,keyword:"type",params:{type:zm.items.type}};t===
null?t=[m]:t.push(m),i++}}let c=e.length,d;if(c>1){let u={};for(;c--;){let f=e[c];if(!(typeof f!="string"&&!(typeof f=="number"&&isFinite(f)))){if(typeof f=="string"&&(f+="_"),typeof u[f]=="number"){d=
u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),i++;break}u[f]=c}}}}else{let n={instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[n]:t.push(n),
i++}return Ur.errors=t,i===0}Ur.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Um={type:["string","object"],properties:{file:{type:"string"},service:{type:"string"}},patternProperties:{"^x-":!0},
additionalProperties:!1,required:["service"]};function Vr(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Vr.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"&&!(e&&typeof e=="object"&&!Array.isArray(e))){let n={instancePath:r,keyword:"type",params:{type:Um.type}};t===null?t=[n]:t.push(n),
i++}if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.service===void 0){let n={instancePath:r,keyword:"required",params:{missingProperty:"service"}};t===null?t=[n]:t.push(n),i++}for(let n in e)if(!(n===
"file"||n==="service"||S.test(n))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}if(e.file!==void 0&&typeof e.file!="string"){let n={
instancePath:r+"/file",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.service!==void 0&&typeof e.service!="string"){let n={instancePath:r+"/service",keyword:"type",params:{type:"\
string"}};t===null?t=[n]:t.push(n),i++}}return Vr.errors=t,i===0}Vr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Hr(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Hr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let n=e.length;for(let u=0;u<n;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),i++}let c=e.length,d;if(c>1){
let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),i++;break}u[f]=c}}}}else{let n={
instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[n]:t.push(n),i++}return Hr.errors=t,i===0}Hr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Vm={type:["string","array"],pattern:"\
^all$",items:{$ref:"#/$defs/shape99"}},Hm=new RegExp("^all$","u");function Jr(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Jr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e&&typeof e=="object"&&!Array.isArray(e)){if(e.capabilities!==void 0&&(Oe(e.capabilities,{instancePath:r+"/capabilities",parentData:e,parentDataProperty:"capabilities",rootData:a,dynamicAnchors:l})||(t=
t===null?Oe.errors:t.concat(Oe.errors),i=t.length)),e.count!==void 0&&(Ce(e.count,{instancePath:r+"/count",parentData:e,parentDataProperty:"count",rootData:a,dynamicAnchors:l})||(t=t===null?Ce.errors:
t.concat(Ce.errors),i=t.length)),e.device_ids!==void 0&&(Le(e.device_ids,{instancePath:r+"/device_ids",parentData:e,parentDataProperty:"device_ids",rootData:a,dynamicAnchors:l})||(t=t===null?Le.errors:
t.concat(Le.errors),i=t.length)),e.driver!==void 0&&typeof e.driver!="string"){let n={instancePath:r+"/driver",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}e.options!==void 0&&($(
e.options,{instancePath:r+"/options",parentData:e,parentDataProperty:"options",rootData:a,dynamicAnchors:l})||(t=t===null?$.errors:t.concat($.errors),i=t.length))}else{let n={instancePath:r,keyword:"t\
ype",params:{type:"object"}};t===null?t=[n]:t.push(n),i++}return Jr.errors=t,i===0}Jr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Wr(e,{instancePath:r="",parentData:s,parentDataProperty:o,
rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Wr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"&&!Array.isArray(e)){let n={instancePath:r,keyword:"\
type",params:{type:Vm.type}};t===null?t=[n]:t.push(n),i++}if(typeof e=="string"&&!Hm.test(e)){let n={instancePath:r,keyword:"pattern",params:{pattern:"^all$"}};t===null?t=[n]:t.push(n),i++}if(Array.isArray(
e)){let n=e.length;for(let c=0;c<n;c++)Jr(e[c],{instancePath:r+"/"+c,parentData:e,parentDataProperty:c,rootData:a,dynamicAnchors:l})||(t=t===null?Jr.errors:t.concat(Jr.errors),i=t.length)}return Wr.errors=
t,i===0}Wr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Jm={type:"array",items:{type:["string","number"]},uniqueItems:!0};function Gr(e,{instancePath:r="",parentData:s,parentDataProperty:o,
rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Gr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),Array.isArray(e)){let n=e.length;for(let u=0;u<n;u++){let f=e[u];
if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))){let m={instancePath:r+"/"+u,keyword:"type",params:{type:Jm.items.type}};t===null?t=[m]:t.push(m),i++}}let c=e.length,d;if(c>1){let u={};for(;c--;){
let f=e[c];if(!(typeof f!="string"&&!(typeof f=="number"&&isFinite(f)))){if(typeof f=="string"&&(f+="_"),typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===
null?t=[m]:t.push(m),i++;break}u[f]=c}}}}else{let n={instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[n]:t.push(n),i++}return Gr.errors=t,i===0}Gr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Zr(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Zr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
typeof e=="number"&&isFinite(e)){if(e<0||isNaN(e)){let n={instancePath:r,keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[n]:t.push(n),i++}}else{let n={instancePath:r,keyword:"type",params:{
type:"number"}};t===null?t=[n]:t.push(n),i++}return Zr.errors=t,i===0}Zr.evaluated={dynamicProps:!1,dynamicItems:!1};var Wm={type:["string","array"],items:{type:"string"}};function Qr(e,{instancePath:r="",
parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Qr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"&&!Array.isArray(
e)){let n={instancePath:r,keyword:"type",params:{type:Wm.type}};t===null?t=[n]:t.push(n),i++}if(Array.isArray(e)){let n=e.length;for(let c=0;c<n;c++)if(typeof e[c]!="string"){let d={instancePath:r+"/"+
c,keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),i++}}return Qr.errors=t,i===0}Qr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Xr(e,{instancePath:r="",parentData:s,parentDataProperty:o,
rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Xr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(!(n===
"disable"||n==="interval"||n==="retries"||n==="start_interval"||n==="start_period"||n==="test"||n==="timeout"||S.test(n))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};
t===null?t=[c]:t.push(c),i++}if(e.disable!==void 0&&typeof e.disable!="boolean"){let n={instancePath:r+"/disable",keyword:"type",params:{type:"boolean"}};t===null?t=[n]:t.push(n),i++}e.interval!==void 0&&
(N(e.interval,{instancePath:r+"/interval",parentData:e,parentDataProperty:"interval",rootData:a,dynamicAnchors:l})||(t=t===null?N.errors:t.concat(N.errors),i=t.length)),e.retries!==void 0&&(Zr(e.retries,
{instancePath:r+"/retries",parentData:e,parentDataProperty:"retries",rootData:a,dynamicAnchors:l})||(t=t===null?Zr.errors:t.concat(Zr.errors),i=t.length)),e.start_interval!==void 0&&(N(e.start_interval,
{instancePath:r+"/start_interval",parentData:e,parentDataProperty:"start_interval",rootData:a,dynamicAnchors:l})||(t=t===null?N.errors:t.concat(N.errors),i=t.length)),e.start_period!==void 0&&(N(e.start_period,
{instancePath:r+"/start_period",parentData:e,parentDataProperty:"start_period",rootData:a,dynamicAnchors:l})||(t=t===null?N.errors:t.concat(N.errors),i=t.length)),e.test!==void 0&&(Qr(e.test,{instancePath:r+
"/test",parentData:e,parentDataProperty:"test",rootData:a,dynamicAnchors:l})||(t=t===null?Qr.errors:t.concat(Qr.errors),i=t.length)),e.timeout!==void 0&&(N(e.timeout,{instancePath:r+"/timeout",parentData:e,
parentDataProperty:"timeout",rootData:a,dynamicAnchors:l})||(t=t===null?N.errors:t.concat(N.errors),i=t.length))}else{let n={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[n]:t.push(
n),i++}return Xr.errors=t,i===0}Xr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Gm={type:["string","array"],items:{type:"string"}};function en(e,{instancePath:r="",parentData:s,parentDataProperty:o,
rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=en.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"&&!Array.isArray(e)){let n={instancePath:r,keyword:"\
type",params:{type:Gm.type}};t===null?t=[n]:t.push(n),i++}if(Array.isArray(e)){let n=e.length;for(let c=0;c<n;c++)if(typeof e[c]!="string"){let d={instancePath:r+"/"+c,keyword:"type",params:{type:"str\
ing"}};t===null?t=[d]:t.push(d),i++}}return en.errors=t,i===0}en.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function tn(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=tn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let n=e.length;for(let u=0;u<n;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),i++}let c=e.length,d;if(c>1){
let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),i++;break}u[f]=c}}}}else{let n={
instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[n]:t.push(n),i++}return tn.errors=t,i===0}tn.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Zm={type:"object",additionalProperties:{type:["string","number","null"]}};function rn(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=rn.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e))for(let n in e){let c=e[n];if(typeof c!="string"&&!(typeof c=="number"&&isFinite(
c))&&c!==null){let d={instancePath:r+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:Zm.additionalProperties.type}};t===null?t=[d]:t.push(d),i++}}else{let n={instancePath:r,keyword:"\
type",params:{type:"object"}};t===null?t=[n]:t.push(n),i++}return rn.errors=t,i===0}rn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function nn(e,{instancePath:r="",parentData:s,parentDataProperty:o,
rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=nn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(!(n===
"driver"||n==="options"||S.test(n))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}if(e.driver!==void 0&&typeof e.driver!="string"){let n={
instancePath:r+"/driver",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}e.options!==void 0&&(rn(e.options,{instancePath:r+"/options",parentData:e,parentDataProperty:"options",rootData:a,
dynamicAnchors:l})||(t=t===null?rn.errors:t.concat(rn.errors),i=t.length))}else{let n={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[n]:t.push(n),i++}return nn.errors=t,i===0}nn.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Qm={type:["array","object"],patternProperties:{"^[a-zA-Z0-9._-]+$":{$ref:"#/$defs/shape109"}},additionalProperties:!1,items:{type:"string"},uniqueItems:!0},
Xm={type:["object","null"],properties:{endpoint_var:{type:"string"},model_var:{type:"string"}},patternProperties:{"^x-":!0},additionalProperties:!1};function sn(e,{instancePath:r="",parentData:s,parentDataProperty:o,
rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=sn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(e&&typeof e=="object"&&!Array.isArray(e))&&e!==null){let n={instancePath:r,
keyword:"type",params:{type:Xm.type}};t===null?t=[n]:t.push(n),i++}if(e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(!(n==="endpoint_var"||n==="model_var"||S.test(n))){let c={instancePath:r,
keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}if(e.endpoint_var!==void 0&&typeof e.endpoint_var!="string"){let n={instancePath:r+"/endpoint_var",keyword:"t\
ype",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.model_var!==void 0&&typeof e.model_var!="string"){let n={instancePath:r+"/model_var",keyword:"type",params:{type:"string"}};t===null?t=[n]:
t.push(n),i++}}return sn.errors=t,i===0}sn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function on(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){
let t=null,i=0,p=on.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!e||typeof e!="object"){let n={instancePath:r,keyword:"type",params:{type:Qm.type}};t===null?t=[n]:t.
push(n),i++}if(Array.isArray(e)){let n=e.length;for(let u=0;u<n;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),i++}let c=e.length,
d;if(c>1){let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),i++;break}u[f]=c}}}}
if(e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(!Z.test(n)){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}for(let n in e)
Z.test(n)&&(sn(e[n],{instancePath:r+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e,parentDataProperty:n,rootData:a,dynamicAnchors:l})||(t=t===null?sn.errors:t.concat(sn.errors),i=t.length))}
return on.errors=t,i===0}on.evaluated={props:!0,items:!0,dynamicProps:!1,dynamicItems:!1};var ey={type:["array","object"],patternProperties:{"^[a-zA-Z0-9._-]+$":{$ref:"#/$defs/shape111"}},additionalProperties:!1,
items:{type:"string"},uniqueItems:!0},wp={type:["object","null"],properties:{aliases:{$ref:"#/$defs/shape112"},driver_opts:{$ref:"#/$defs/shape13"},gw_priority:{type:"number"},interface_name:{type:"st\
ring"},ipv4_address:{type:"string"},ipv6_address:{type:"string"},link_local_ips:{$ref:"#/$defs/shape113"},mac_address:{type:"string"},priority:{type:"number"}},patternProperties:{"^x-":!0},additionalProperties:!1};function an(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=an.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let n=e.length;for(let u=0;u<n;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),i++}let c=e.length,d;if(c>1){
let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),i++;break}u[f]=c}}}}else{let n={
instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[n]:t.push(n),i++}return an.errors=t,i===0}an.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function ln(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=ln.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let n=e.length;for(let u=0;u<n;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),i++}let c=e.length,d;if(c>1){
let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),i++;break}u[f]=c}}}}else{let n={
instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[n]:t.push(n),i++}return ln.errors=t,i===0}ln.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function pn(e,{instancePath:r="",parentData:s,
parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=pn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(e&&typeof e=="object"&&!Array.isArray(e))&&
e!==null){let n={instancePath:r,keyword:"type",params:{type:wp.type}};t===null?t=[n]:t.push(n),i++}if(e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(!(ut.call(wp.properties,n)||S.test(n))){
let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}if(e.aliases!==void 0&&(an(e.aliases,{instancePath:r+"/aliases",parentData:e,parentDataProperty:"\
aliases",rootData:a,dynamicAnchors:l})||(t=t===null?an.errors:t.concat(an.errors),i=t.length)),e.driver_opts!==void 0&&(ae(e.driver_opts,{instancePath:r+"/driver_opts",parentData:e,parentDataProperty:"\
driver_opts",rootData:a,dynamicAnchors:l})||(t=t===null?ae.errors:t.concat(ae.errors),i=t.length)),e.gw_priority!==void 0){let n=e.gw_priority;if(!(typeof n=="number"&&isFinite(n))){let c={instancePath:r+
"/gw_priority",keyword:"type",params:{type:"number"}};t===null?t=[c]:t.push(c),i++}}if(e.interface_name!==void 0&&typeof e.interface_name!="string"){let n={instancePath:r+"/interface_name",keyword:"ty\
pe",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.ipv4_address!==void 0&&typeof e.ipv4_address!="string"){let n={instancePath:r+"/ipv4_address",keyword:"type",params:{type:"string"}};t===null?
t=[n]:t.push(n),i++}if(e.ipv6_address!==void 0&&typeof e.ipv6_address!="string"){let n={instancePath:r+"/ipv6_address",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.link_local_ips!==
void 0&&(ln(e.link_local_ips,{instancePath:r+"/link_local_ips",parentData:e,parentDataProperty:"link_local_ips",rootData:a,dynamicAnchors:l})||(t=t===null?ln.errors:t.concat(ln.errors),i=t.length)),e.
mac_address!==void 0&&typeof e.mac_address!="string"){let n={instancePath:r+"/mac_address",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.priority!==void 0){let n=e.priority;
if(!(typeof n=="number"&&isFinite(n))){let c={instancePath:r+"/priority",keyword:"type",params:{type:"number"}};t===null?t=[c]:t.push(c),i++}}}return pn.errors=t,i===0}pn.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function cn(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=cn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),!e||typeof e!="object"){let n={instancePath:r,keyword:"type",params:{type:ey.type}};t===null?t=[n]:t.push(n),i++}if(Array.isArray(e)){let n=e.length;for(let u=0;u<n;u++)if(typeof e[u]!=
"string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),i++}let c=e.length,d;if(c>1){let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]==
"number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),i++;break}u[f]=c}}}}if(e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(!Z.test(n)){let c={
instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}for(let n in e)Z.test(n)&&(pn(e[n],{instancePath:r+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),
parentData:e,parentDataProperty:n,rootData:a,dynamicAnchors:l})||(t=t===null?pn.errors:t.concat(pn.errors),i=t.length))}return cn.errors=t,i===0}cn.evaluated={props:!0,items:!0,dynamicProps:!1,dynamicItems:!1};function un(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=un.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))){let n={instancePath:r,keyword:"type",params:{type:"integer"}};t===null?t=[n]:t.push(n),i++}if(typeof e=="number"&&isFinite(e)){if(e>1e3||isNaN(e)){
let n={instancePath:r,keyword:"maximum",params:{comparison:"<=",limit:1e3}};t===null?t=[n]:t.push(n),i++}if(e<-1e3||isNaN(e)){let n={instancePath:r,keyword:"minimum",params:{comparison:">=",limit:-1e3}};
t===null?t=[n]:t.push(n),i++}}return un.errors=t,i===0}un.evaluated={dynamicProps:!1,dynamicItems:!1};var _p={type:["number","string","object"],properties:{app_protocol:{type:"string"},host_ip:{type:"string"},mode:{type:"string"},name:{type:"string"},protocol:{type:"string"},published:{type:["integer",
"string"]},target:{type:"integer"}},patternProperties:{"^x-":!0},additionalProperties:!1};function dn(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,
i=0,p=dn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(typeof e=="number"&&isFinite(e))&&typeof e!="string"&&!(e&&typeof e=="object"&&!Array.isArray(e))){let n={instancePath:r,
keyword:"type",params:{type:_p.type}};t===null?t=[n]:t.push(n),i++}if(e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(!(n==="app_protocol"||n==="host_ip"||n==="mode"||n==="name"||n==="prot\
ocol"||n==="published"||n==="target"||S.test(n))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}if(e.app_protocol!==void 0&&typeof e.
app_protocol!="string"){let n={instancePath:r+"/app_protocol",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.host_ip!==void 0&&typeof e.host_ip!="string"){let n={instancePath:r+
"/host_ip",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.mode!==void 0&&typeof e.mode!="string"){let n={instancePath:r+"/mode",keyword:"type",params:{type:"string"}};t===null?
t=[n]:t.push(n),i++}if(e.name!==void 0&&typeof e.name!="string"){let n={instancePath:r+"/name",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.protocol!==void 0&&typeof e.protocol!=
"string"){let n={instancePath:r+"/protocol",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.published!==void 0){let n=e.published;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))&&typeof n!="string"){let c={instancePath:r+"/published",keyword:"type",params:{type:_p.properties.published.type}};t===null?t=[c]:t.push(c),i++}}if(e.target!==void 0){let n=e.target;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let c={instancePath:r+"/target",keyword:"type",params:{type:"integer"}};t===null?t=[c]:t.push(c),i++}}}return dn.errors=t,i===0}dn.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function fn(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=fn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),Array.isArray(e)){let n=e.length;for(let c=0;c<n;c++)dn(e[c],{instancePath:r+"/"+c,parentData:e,parentDataProperty:c,rootData:a,dynamicAnchors:l})||(t=t===null?dn.errors:t.concat(dn.errors),
i=t.length)}else{let n={instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[n]:t.push(n),i++}return fn.errors=t,i===0}fn.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function mn(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=mn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e&&typeof e=="object"&&!Array.isArray(e)){if(e.command===void 0){let n={instancePath:r,keyword:"required",params:{missingProperty:"command"}};t===null?t=[n]:t.push(n),i++}for(let n in e)if(!(n==="comm\
and"||n==="user"||n==="privileged"||n==="working_dir"||n==="environment"||S.test(n))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}if(e.
command!==void 0&&(R(e.command,{instancePath:r+"/command",parentData:e,parentDataProperty:"command",rootData:a,dynamicAnchors:l})||(t=t===null?R.errors:t.concat(R.errors),i=t.length)),e.user!==void 0&&
typeof e.user!="string"){let n={instancePath:r+"/user",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.privileged!==void 0&&(E(e.privileged,{instancePath:r+"/privileged",parentData:e,
parentDataProperty:"privileged",rootData:a,dynamicAnchors:l})||(t=t===null?E.errors:t.concat(E.errors),i=t.length)),e.working_dir!==void 0&&typeof e.working_dir!="string"){let n={instancePath:r+"/work\
ing_dir",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}e.environment!==void 0&&($(e.environment,{instancePath:r+"/environment",parentData:e,parentDataProperty:"environment",rootData:a,
dynamicAnchors:l})||(t=t===null?$.errors:t.concat($.errors),i=t.length))}else{let n={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[n]:t.push(n),i++}return mn.errors=t,i===0}mn.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function yn(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=yn.evaluated;if(p.dynamicProps&&(p.
props=void 0),p.dynamicItems&&(p.items=void 0),Array.isArray(e)){let n=e.length;for(let c=0;c<n;c++)mn(e[c],{instancePath:r+"/"+c,parentData:e,parentDataProperty:c,rootData:a,dynamicAnchors:l})||(t=t===
null?mn.errors:t.concat(mn.errors),i=t.length)}else{let n={instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[n]:t.push(n),i++}return yn.errors=t,i===0}yn.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function hn(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=hn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(!(n==="command"||n==="user"||n==="privileged"||n==="working_dir"||n==="environment"||n==="image"||n==="per_replica"||S.test(n))){let c={instancePath:r,
keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}if(e.command!==void 0&&(R(e.command,{instancePath:r+"/command",parentData:e,parentDataProperty:"command",rootData:a,
dynamicAnchors:l})||(t=t===null?R.errors:t.concat(R.errors),i=t.length)),e.user!==void 0&&typeof e.user!="string"){let n={instancePath:r+"/user",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.
push(n),i++}if(e.privileged!==void 0&&(E(e.privileged,{instancePath:r+"/privileged",parentData:e,parentDataProperty:"privileged",rootData:a,dynamicAnchors:l})||(t=t===null?E.errors:t.concat(E.errors),
i=t.length)),e.working_dir!==void 0&&typeof e.working_dir!="string"){let n={instancePath:r+"/working_dir",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.environment!==void 0&&
($(e.environment,{instancePath:r+"/environment",parentData:e,parentDataProperty:"environment",rootData:a,dynamicAnchors:l})||(t=t===null?$.errors:t.concat($.errors),i=t.length)),e.image!==void 0&&typeof e.
image!="string"){let n={instancePath:r+"/image",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}e.per_replica!==void 0&&(E(e.per_replica,{instancePath:r+"/per_replica",parentData:e,
parentDataProperty:"per_replica",rootData:a,dynamicAnchors:l})||(t=t===null?E.errors:t.concat(E.errors),i=t.length))}else{let n={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[n]:t.
push(n),i++}return hn.errors=t,i===0}hn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function gn(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,
i=0,p=gn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),Array.isArray(e)){let n=e.length;for(let c=0;c<n;c++)hn(e[c],{instancePath:r+"/"+c,parentData:e,parentDataProperty:c,
rootData:a,dynamicAnchors:l})||(t=t===null?hn.errors:t.concat(hn.errors),i=t.length)}else{let n={instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[n]:t.push(n),i++}return gn.errors=t,i===
0}gn.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function bn(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=bn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e&&typeof e=="object"&&!Array.isArray(e)){if(e.command===void 0){let n={instancePath:r,keyword:"required",params:{missingProperty:"command"}};t===null?t=[n]:t.push(n),i++}for(let n in e)if(!(n==="comm\
and"||n==="user"||n==="privileged"||n==="working_dir"||n==="environment"||S.test(n))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}if(e.
command!==void 0&&(R(e.command,{instancePath:r+"/command",parentData:e,parentDataProperty:"command",rootData:a,dynamicAnchors:l})||(t=t===null?R.errors:t.concat(R.errors),i=t.length)),e.user!==void 0&&
typeof e.user!="string"){let n={instancePath:r+"/user",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.privileged!==void 0&&(E(e.privileged,{instancePath:r+"/privileged",parentData:e,
parentDataProperty:"privileged",rootData:a,dynamicAnchors:l})||(t=t===null?E.errors:t.concat(E.errors),i=t.length)),e.working_dir!==void 0&&typeof e.working_dir!="string"){let n={instancePath:r+"/work\
ing_dir",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}e.environment!==void 0&&($(e.environment,{instancePath:r+"/environment",parentData:e,parentDataProperty:"environment",rootData:a,
dynamicAnchors:l})||(t=t===null?$.errors:t.concat($.errors),i=t.length))}else{let n={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[n]:t.push(n),i++}return bn.errors=t,i===0}bn.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function kn(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=kn.evaluated;if(p.dynamicProps&&(p.
props=void 0),p.dynamicItems&&(p.items=void 0),Array.isArray(e)){let n=e.length;for(let c=0;c<n;c++)bn(e[c],{instancePath:r+"/"+c,parentData:e,parentDataProperty:c,rootData:a,dynamicAnchors:l})||(t=t===
null?bn.errors:t.concat(bn.errors),i=t.length)}else{let n={instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[n]:t.push(n),i++}return kn.errors=t,i===0}kn.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function vn(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=vn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let n=e.length;for(let u=0;u<n;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),i++}let c=e.length,d;if(c>1){
let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),i++;break}u[f]=c}}}}else{let n={
instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[n]:t.push(n),i++}return vn.errors=t,i===0}vn.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Pp={type:["string","number","boolean","array"],items:{type:["string","number","boolean"]}};function wn(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){
let t=null,i=0,p=wn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"&&!(typeof e=="number"&&isFinite(e))&&typeof e!="boolean"&&!Array.isArray(e)){let n={
instancePath:r,keyword:"type",params:{type:Pp.type}};t===null?t=[n]:t.push(n),i++}if(Array.isArray(e)){let n=e.length;for(let c=0;c<n;c++){let d=e[c];if(typeof d!="string"&&!(typeof d=="number"&&isFinite(
d))&&typeof d!="boolean"){let u={instancePath:r+"/"+c,keyword:"type",params:{type:Pp.items.type}};t===null?t=[u]:t.push(u),i++}}}return wn.errors=t,i===0}wn.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};
function _n(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=_n.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e&&typeof e=="object"&&!Array.isArray(e))for(let n in e)wn(e[n],{instancePath:r+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e,parentDataProperty:n,rootData:a,dynamicAnchors:l})||(t=t===null?
wn.errors:t.concat(wn.errors),i=t.length);else{let n={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[n]:t.push(n),i++}return _n.errors=t,i===0}_n.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Pn(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Pn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){if(e.type===void 0){let n={instancePath:r,keyword:"required",params:{missingProperty:"type"}};t===null?t=[n]:t.push(n),i++}for(let n in e)if(!(n===
"options"||n==="type"||S.test(n))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}if(e.options!==void 0&&(_n(e.options,{instancePath:r+
"/options",parentData:e,parentDataProperty:"options",rootData:a,dynamicAnchors:l})||(t=t===null?_n.errors:t.concat(_n.errors),i=t.length)),e.type!==void 0&&typeof e.type!="string"){let n={instancePath:r+
"/type",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}}else{let n={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[n]:t.push(n),i++}return Pn.errors=t,i===0}Pn.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ty=new RegExp("always|never|build|if_not_present|missing|refresh|daily|weekly|every_(?:[0-9]+[wdhms])+","u");function $n(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){
let t=null,i=0,p=$n.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e=="string"){if(!ty.test(e)){let n={instancePath:r,keyword:"pattern",params:{pattern:"always|n\
ever|build|if_not_present|missing|refresh|daily|weekly|every_(?:[0-9]+[wdhms])+"}};t===null?t=[n]:t.push(n),i++}}else{let n={instancePath:r,keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(
n),i++}return $n.errors=t,i===0}$n.evaluated={dynamicProps:!1,dynamicItems:!1};function Dn(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Dn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let n=e.length;for(let u=0;u<n;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),i++}let c=e.length,d;if(c>1){
let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),i++;break}u[f]=c}}}}else{let n={
instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[n]:t.push(n),i++}return Dn.errors=t,i===0}Dn.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var ry={type:["string","array"],items:{
type:"string"},uniqueItems:!0};function xn(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=xn.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),typeof e!="string"&&!Array.isArray(e)){let n={instancePath:r,keyword:"type",params:{type:ry.type}};t===null?t=[n]:t.push(n),i++}if(Array.isArray(e)){let n=e.length;for(let u=0;u<
n;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),i++}let c=e.length,d;if(c>1){let u={};for(;c--;){let f=e[c];if(typeof f=="st\
ring"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),i++;break}u[f]=c}}}}return xn.errors=t,i===0}xn.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};var $p={type:["string","object"],properties:{bind:{$ref:"#/$defs/shape132"},consistency:{type:"string"},image:{$ref:"#/$defs/shape135"},read_only:{type:"boolean"},source:{type:"string"},target:{type:"\
string"},tmpfs:{$ref:"#/$defs/shape136"},type:{$ref:"#/$defs/shape138"},volume:{$ref:"#/$defs/shape139"}},patternProperties:{"^x-":!0},additionalProperties:!1,required:["type"]};var ny={type:"string",enum:["enabled","disabled","writable","readonly"]};function Sn(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Sn.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"){let n={instancePath:r,keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(!(e==="enabled"||e===
"disabled"||e==="writable"||e==="readonly")){let n={instancePath:r,keyword:"enum",params:{allowedValues:ny.enum}};t===null?t=[n]:t.push(n),i++}return Sn.errors=t,i===0}Sn.evaluated={dynamicProps:!1,dynamicItems:!1};
var sy={type:"string",enum:["z","Z"]};function jn(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=jn.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"){let n={instancePath:r,keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(!(e==="z"||e==="Z")){let n={instancePath:r,keyword:"\
enum",params:{allowedValues:sy.enum}};t===null?t=[n]:t.push(n),i++}return jn.errors=t,i===0}jn.evaluated={dynamicProps:!1,dynamicItems:!1};function An(e,{instancePath:r="",parentData:s,parentDataProperty:o,
rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=An.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(!(n===
"create_host_path"||n==="propagation"||n==="recursive"||n==="selinux"||S.test(n))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}if(e.
create_host_path!==void 0&&(E(e.create_host_path,{instancePath:r+"/create_host_path",parentData:e,parentDataProperty:"create_host_path",rootData:a,dynamicAnchors:l})||(t=t===null?E.errors:t.concat(E.errors),
i=t.length)),e.propagation!==void 0&&typeof e.propagation!="string"){let n={instancePath:r+"/propagation",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}e.recursive!==void 0&&(Sn(
e.recursive,{instancePath:r+"/recursive",parentData:e,parentDataProperty:"recursive",rootData:a,dynamicAnchors:l})||(t=t===null?Sn.errors:t.concat(Sn.errors),i=t.length)),e.selinux!==void 0&&(jn(e.selinux,
{instancePath:r+"/selinux",parentData:e,parentDataProperty:"selinux",rootData:a,dynamicAnchors:l})||(t=t===null?jn.errors:t.concat(jn.errors),i=t.length))}else{let n={instancePath:r,keyword:"type",params:{
type:"object"}};t===null?t=[n]:t.push(n),i++}return An.errors=t,i===0}An.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function In(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=In.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(!(n==="subpath"||S.test(n))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}
if(e.subpath!==void 0&&typeof e.subpath!="string"){let n={instancePath:r+"/subpath",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}}else{let n={instancePath:r,keyword:"type",params:{
type:"object"}};t===null?t=[n]:t.push(n),i++}return In.errors=t,i===0}In.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var iy={type:"object",properties:{mode:{type:["number","string"]},size:{$ref:"\
#/$defs/shape137"}},patternProperties:{"^x-":!0},additionalProperties:!1},oy={type:["integer","string"],minimum:0};function En(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){
let t=null,i=0,p=En.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))&&typeof e!="string"){let n={instancePath:r,keyword:"\
type",params:{type:oy.type}};t===null?t=[n]:t.push(n),i++}if(typeof e=="number"&&isFinite(e)&&(e<0||isNaN(e))){let n={instancePath:r,keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[n]:
t.push(n),i++}return En.errors=t,i===0}En.evaluated={dynamicProps:!1,dynamicItems:!1};function qn(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,
i=0,p=qn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(!(n==="mode"||n==="size"||S.test(n))){let c={instancePath:r,
keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}if(e.mode!==void 0){let n=e.mode;if(!(typeof n=="number"&&isFinite(n))&&typeof n!="string"){let c={instancePath:r+
"/mode",keyword:"type",params:{type:iy.properties.mode.type}};t===null?t=[c]:t.push(c),i++}}e.size!==void 0&&(En(e.size,{instancePath:r+"/size",parentData:e,parentDataProperty:"size",rootData:a,dynamicAnchors:l})||
(t=t===null?En.errors:t.concat(En.errors),i=t.length))}else{let n={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[n]:t.push(n),i++}return qn.errors=t,i===0}qn.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ay={type:"string",enum:["bind","volume","tmpfs","cluster","npipe","image"]};function Nn(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){
let t=null,i=0,p=Nn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"){let n={instancePath:r,keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(
n),i++}if(!(e==="bind"||e==="volume"||e==="tmpfs"||e==="cluster"||e==="npipe"||e==="image")){let n={instancePath:r,keyword:"enum",params:{allowedValues:ay.enum}};t===null?t=[n]:t.push(n),i++}return Nn.
errors=t,i===0}Nn.evaluated={dynamicProps:!1,dynamicItems:!1};function Mn(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Mn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(!(n==="labels"||n==="nocopy"||n==="subpath"||S.test(n))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};
t===null?t=[c]:t.push(c),i++}if(e.labels!==void 0&&($(e.labels,{instancePath:r+"/labels",parentData:e,parentDataProperty:"labels",rootData:a,dynamicAnchors:l})||(t=t===null?$.errors:t.concat($.errors),
i=t.length)),e.nocopy!==void 0&&typeof e.nocopy!="boolean"){let n={instancePath:r+"/nocopy",keyword:"type",params:{type:"boolean"}};t===null?t=[n]:t.push(n),i++}if(e.subpath!==void 0&&typeof e.subpath!=
"string"){let n={instancePath:r+"/subpath",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}}else{let n={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[n]:t.push(
n),i++}return Mn.errors=t,i===0}Mn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function On(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,
i=0,p=On.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"&&!(e&&typeof e=="object"&&!Array.isArray(e))){let n={instancePath:r,keyword:"type",params:{type:$p.
type}};t===null?t=[n]:t.push(n),i++}if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.type===void 0){let n={instancePath:r,keyword:"required",params:{missingProperty:"type"}};t===null?t=[n]:t.push(n),
i++}for(let n in e)if(!(ut.call($p.properties,n)||S.test(n))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}if(e.bind!==void 0&&(An(e.
bind,{instancePath:r+"/bind",parentData:e,parentDataProperty:"bind",rootData:a,dynamicAnchors:l})||(t=t===null?An.errors:t.concat(An.errors),i=t.length)),e.consistency!==void 0&&typeof e.consistency!=
"string"){let n={instancePath:r+"/consistency",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.image!==void 0&&(In(e.image,{instancePath:r+"/image",parentData:e,parentDataProperty:"\
image",rootData:a,dynamicAnchors:l})||(t=t===null?In.errors:t.concat(In.errors),i=t.length)),e.read_only!==void 0&&typeof e.read_only!="boolean"){let n={instancePath:r+"/read_only",keyword:"type",params:{
type:"boolean"}};t===null?t=[n]:t.push(n),i++}if(e.source!==void 0&&typeof e.source!="string"){let n={instancePath:r+"/source",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.
target!==void 0&&typeof e.target!="string"){let n={instancePath:r+"/target",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}e.tmpfs!==void 0&&(qn(e.tmpfs,{instancePath:r+"/tmpfs",parentData:e,
parentDataProperty:"tmpfs",rootData:a,dynamicAnchors:l})||(t=t===null?qn.errors:t.concat(qn.errors),i=t.length)),e.type!==void 0&&(Nn(e.type,{instancePath:r+"/type",parentData:e,parentDataProperty:"ty\
pe",rootData:a,dynamicAnchors:l})||(t=t===null?Nn.errors:t.concat(Nn.errors),i=t.length)),e.volume!==void 0&&(Mn(e.volume,{instancePath:r+"/volume",parentData:e,parentDataProperty:"volume",rootData:a,
dynamicAnchors:l})||(t=t===null?Mn.errors:t.concat(Mn.errors),i=t.length))}return On.errors=t,i===0}On.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Cn(e,{instancePath:r="",parentData:s,
parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Cn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),Array.isArray(e)){let n=e.length;for(let c=0;c<
n;c++)On(e[c],{instancePath:r+"/"+c,parentData:e,parentDataProperty:c,rootData:a,dynamicAnchors:l})||(t=t===null?On.errors:t.concat(On.errors),i=t.length)}else{let n={instancePath:r,keyword:"type",params:{
type:"array"}};t===null?t=[n]:t.push(n),i++}return Cn.errors=t,i===0}Cn.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Ln(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Ln.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let n=e.length;for(let u=0;u<n;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),i++}let c=e.length,d;if(c>1){
let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),i++;break}u[f]=c}}}}else{let n={
instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[n]:t.push(n),i++}return Ln.errors=t,i===0}Ln.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Tn(e,{instancePath:r="",parentData:s,
parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Tn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){
for(let n in e)if(!(ut.call(qo.properties,n)||S.test(n))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}if(e.annotations!==void 0&&($(
e.annotations,{instancePath:r+"/annotations",parentData:e,parentDataProperty:"annotations",rootData:a,dynamicAnchors:l})||(t=t===null?$.errors:t.concat($.errors),i=t.length)),e.attach!==void 0&&(E(e.attach,
{instancePath:r+"/attach",parentData:e,parentDataProperty:"attach",rootData:a,dynamicAnchors:l})||(t=t===null?E.errors:t.concat(E.errors),i=t.length)),e.blkio_config!==void 0&&(Kt(e.blkio_config,{instancePath:r+
"/blkio_config",parentData:e,parentDataProperty:"blkio_config",rootData:a,dynamicAnchors:l})||(t=t===null?Kt.errors:t.concat(Kt.errors),i=t.length)),e.build!==void 0&&(er(e.build,{instancePath:r+"/bui\
ld",parentData:e,parentDataProperty:"build",rootData:a,dynamicAnchors:l})||(t=t===null?er.errors:t.concat(er.errors),i=t.length)),e.cap_add!==void 0&&(tr(e.cap_add,{instancePath:r+"/cap_add",parentData:e,
parentDataProperty:"cap_add",rootData:a,dynamicAnchors:l})||(t=t===null?tr.errors:t.concat(tr.errors),i=t.length)),e.cap_drop!==void 0&&(rr(e.cap_drop,{instancePath:r+"/cap_drop",parentData:e,parentDataProperty:"\
cap_drop",rootData:a,dynamicAnchors:l})||(t=t===null?rr.errors:t.concat(rr.errors),i=t.length)),e.cgroup!==void 0&&(nr(e.cgroup,{instancePath:r+"/cgroup",parentData:e,parentDataProperty:"cgroup",rootData:a,
dynamicAnchors:l})||(t=t===null?nr.errors:t.concat(nr.errors),i=t.length)),e.cgroup_parent!==void 0&&typeof e.cgroup_parent!="string"){let n={instancePath:r+"/cgroup_parent",keyword:"type",params:{type:"\
string"}};t===null?t=[n]:t.push(n),i++}if(e.command!==void 0&&(R(e.command,{instancePath:r+"/command",parentData:e,parentDataProperty:"command",rootData:a,dynamicAnchors:l})||(t=t===null?R.errors:t.concat(
R.errors),i=t.length)),e.configs!==void 0&&(fe(e.configs,{instancePath:r+"/configs",parentData:e,parentDataProperty:"configs",rootData:a,dynamicAnchors:l})||(t=t===null?fe.errors:t.concat(fe.errors),i=
t.length)),e.container_name!==void 0&&(sr(e.container_name,{instancePath:r+"/container_name",parentData:e,parentDataProperty:"container_name",rootData:a,dynamicAnchors:l})||(t=t===null?sr.errors:t.concat(
sr.errors),i=t.length)),e.cpu_count!==void 0&&(ir(e.cpu_count,{instancePath:r+"/cpu_count",parentData:e,parentDataProperty:"cpu_count",rootData:a,dynamicAnchors:l})||(t=t===null?ir.errors:t.concat(ir.
errors),i=t.length)),e.cpu_percent!==void 0&&(or(e.cpu_percent,{instancePath:r+"/cpu_percent",parentData:e,parentDataProperty:"cpu_percent",rootData:a,dynamicAnchors:l})||(t=t===null?or.errors:t.concat(
or.errors),i=t.length)),e.cpu_period!==void 0){let n=e.cpu_period;if(!(typeof n=="number"&&isFinite(n))){let c={instancePath:r+"/cpu_period",keyword:"type",params:{type:"number"}};t===null?t=[c]:t.push(
c),i++}}if(e.cpu_quota!==void 0){let n=e.cpu_quota;if(!(typeof n=="number"&&isFinite(n))){let c={instancePath:r+"/cpu_quota",keyword:"type",params:{type:"number"}};t===null?t=[c]:t.push(c),i++}}if(e.cpu_rt_period!==
void 0){let n=e.cpu_rt_period;if(!(typeof n=="number"&&isFinite(n))){let c={instancePath:r+"/cpu_rt_period",keyword:"type",params:{type:"number"}};t===null?t=[c]:t.push(c),i++}}if(e.cpu_rt_runtime!==void 0){
let n=e.cpu_rt_runtime;if(!(typeof n=="number"&&isFinite(n))){let c={instancePath:r+"/cpu_rt_runtime",keyword:"type",params:{type:"number"}};t===null?t=[c]:t.push(c),i++}}if(e.cpu_shares!==void 0){let n=e.
cpu_shares;if(!(typeof n=="number"&&isFinite(n))){let c={instancePath:r+"/cpu_shares",keyword:"type",params:{type:"number"}};t===null?t=[c]:t.push(c),i++}}if(e.cpus!==void 0){let n=e.cpus;if(!(typeof n==
"number"&&isFinite(n))){let c={instancePath:r+"/cpus",keyword:"type",params:{type:"number"}};t===null?t=[c]:t.push(c),i++}}if(e.cpuset!==void 0&&typeof e.cpuset!="string"){let n={instancePath:r+"/cpus\
et",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.credential_spec!==void 0&&(ar(e.credential_spec,{instancePath:r+"/credential_spec",parentData:e,parentDataProperty:"credent\
ial_spec",rootData:a,dynamicAnchors:l})||(t=t===null?ar.errors:t.concat(ar.errors),i=t.length)),e.depends_on!==void 0&&(cr(e.depends_on,{instancePath:r+"/depends_on",parentData:e,parentDataProperty:"d\
epends_on",rootData:a,dynamicAnchors:l})||(t=t===null?cr.errors:t.concat(cr.errors),i=t.length)),e.deploy!==void 0&&(Ar(e.deploy,{instancePath:r+"/deploy",parentData:e,parentDataProperty:"deploy",rootData:a,
dynamicAnchors:l})||(t=t===null?Ar.errors:t.concat(Ar.errors),i=t.length)),e.develop!==void 0&&(Cr(e.develop,{instancePath:r+"/develop",parentData:e,parentDataProperty:"develop",rootData:a,dynamicAnchors:l})||
(t=t===null?Cr.errors:t.concat(Cr.errors),i=t.length)),e.device_cgroup_rules!==void 0&&(Lr(e.device_cgroup_rules,{instancePath:r+"/device_cgroup_rules",parentData:e,parentDataProperty:"device_cgroup_r\
ules",rootData:a,dynamicAnchors:l})||(t=t===null?Lr.errors:t.concat(Lr.errors),i=t.length)),e.devices!==void 0&&(Yr(e.devices,{instancePath:r+"/devices",parentData:e,parentDataProperty:"devices",rootData:a,
dynamicAnchors:l})||(t=t===null?Yr.errors:t.concat(Yr.errors),i=t.length)),e.dns!==void 0&&(Fr(e.dns,{instancePath:r+"/dns",parentData:e,parentDataProperty:"dns",rootData:a,dynamicAnchors:l})||(t=t===
null?Fr.errors:t.concat(Fr.errors),i=t.length)),e.dns_opt!==void 0&&(Rr(e.dns_opt,{instancePath:r+"/dns_opt",parentData:e,parentDataProperty:"dns_opt",rootData:a,dynamicAnchors:l})||(t=t===null?Rr.errors:
t.concat(Rr.errors),i=t.length)),e.dns_search!==void 0&&(Br(e.dns_search,{instancePath:r+"/dns_search",parentData:e,parentDataProperty:"dns_search",rootData:a,dynamicAnchors:l})||(t=t===null?Br.errors:
t.concat(Br.errors),i=t.length)),e.domainname!==void 0&&typeof e.domainname!="string"){let n={instancePath:r+"/domainname",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.entrypoint!==
void 0&&(R(e.entrypoint,{instancePath:r+"/entrypoint",parentData:e,parentDataProperty:"entrypoint",rootData:a,dynamicAnchors:l})||(t=t===null?R.errors:t.concat(R.errors),i=t.length)),e.env_file!==void 0&&
(zr(e.env_file,{instancePath:r+"/env_file",parentData:e,parentDataProperty:"env_file",rootData:a,dynamicAnchors:l})||(t=t===null?zr.errors:t.concat(zr.errors),i=t.length)),e.environment!==void 0&&($(e.
environment,{instancePath:r+"/environment",parentData:e,parentDataProperty:"environment",rootData:a,dynamicAnchors:l})||(t=t===null?$.errors:t.concat($.errors),i=t.length)),e.expose!==void 0&&(Ur(e.expose,
{instancePath:r+"/expose",parentData:e,parentDataProperty:"expose",rootData:a,dynamicAnchors:l})||(t=t===null?Ur.errors:t.concat(Ur.errors),i=t.length)),e.extends!==void 0&&(Vr(e.extends,{instancePath:r+
"/extends",parentData:e,parentDataProperty:"extends",rootData:a,dynamicAnchors:l})||(t=t===null?Vr.errors:t.concat(Vr.errors),i=t.length)),e.external_links!==void 0&&(Hr(e.external_links,{instancePath:r+
"/external_links",parentData:e,parentDataProperty:"external_links",rootData:a,dynamicAnchors:l})||(t=t===null?Hr.errors:t.concat(Hr.errors),i=t.length)),e.extra_hosts!==void 0&&(Ne(e.extra_hosts,{instancePath:r+
"/extra_hosts",parentData:e,parentDataProperty:"extra_hosts",rootData:a,dynamicAnchors:l})||(t=t===null?Ne.errors:t.concat(Ne.errors),i=t.length)),e.gpus!==void 0&&(Wr(e.gpus,{instancePath:r+"/gpus",parentData:e,
parentDataProperty:"gpus",rootData:a,dynamicAnchors:l})||(t=t===null?Wr.errors:t.concat(Wr.errors),i=t.length)),e.group_add!==void 0&&(Gr(e.group_add,{instancePath:r+"/group_add",parentData:e,parentDataProperty:"\
group_add",rootData:a,dynamicAnchors:l})||(t=t===null?Gr.errors:t.concat(Gr.errors),i=t.length)),e.healthcheck!==void 0&&(Xr(e.healthcheck,{instancePath:r+"/healthcheck",parentData:e,parentDataProperty:"\
healthcheck",rootData:a,dynamicAnchors:l})||(t=t===null?Xr.errors:t.concat(Xr.errors),i=t.length)),e.hostname!==void 0&&typeof e.hostname!="string"){let n={instancePath:r+"/hostname",keyword:"type",params:{
type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.image!==void 0&&typeof e.image!="string"){let n={instancePath:r+"/image",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.init!==
void 0&&typeof e.init!="boolean"){let n={instancePath:r+"/init",keyword:"type",params:{type:"boolean"}};t===null?t=[n]:t.push(n),i++}if(e.ipc!==void 0&&typeof e.ipc!="string"){let n={instancePath:r+"/\
ipc",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.isolation!==void 0&&typeof e.isolation!="string"){let n={instancePath:r+"/isolation",keyword:"type",params:{type:"string"}};
t===null?t=[n]:t.push(n),i++}if(e.label_file!==void 0&&(en(e.label_file,{instancePath:r+"/label_file",parentData:e,parentDataProperty:"label_file",rootData:a,dynamicAnchors:l})||(t=t===null?en.errors:
t.concat(en.errors),i=t.length)),e.labels!==void 0&&($(e.labels,{instancePath:r+"/labels",parentData:e,parentDataProperty:"labels",rootData:a,dynamicAnchors:l})||(t=t===null?$.errors:t.concat($.errors),
i=t.length)),e.links!==void 0&&(tn(e.links,{instancePath:r+"/links",parentData:e,parentDataProperty:"links",rootData:a,dynamicAnchors:l})||(t=t===null?tn.errors:t.concat(tn.errors),i=t.length)),e.logging!==
void 0&&(nn(e.logging,{instancePath:r+"/logging",parentData:e,parentDataProperty:"logging",rootData:a,dynamicAnchors:l})||(t=t===null?nn.errors:t.concat(nn.errors),i=t.length)),e.mac_address!==void 0&&
typeof e.mac_address!="string"){let n={instancePath:r+"/mac_address",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.mem_limit!==void 0&&(G(e.mem_limit,{instancePath:r+"/mem_l\
imit",parentData:e,parentDataProperty:"mem_limit",rootData:a,dynamicAnchors:l})||(t=t===null?G.errors:t.concat(G.errors),i=t.length)),e.mem_reservation!==void 0&&(G(e.mem_reservation,{instancePath:r+"\
/mem_reservation",parentData:e,parentDataProperty:"mem_reservation",rootData:a,dynamicAnchors:l})||(t=t===null?G.errors:t.concat(G.errors),i=t.length)),e.mem_swappiness!==void 0){let n=e.mem_swappiness;
if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&typeof n!="string"){let c={instancePath:r+"/mem_swappiness",keyword:"type",params:{type:qo.properties.mem_swappiness.type}};t===null?t=[c]:t.push(
c),i++}}if(e.memswap_limit!==void 0&&(G(e.memswap_limit,{instancePath:r+"/memswap_limit",parentData:e,parentDataProperty:"memswap_limit",rootData:a,dynamicAnchors:l})||(t=t===null?G.errors:t.concat(G.
errors),i=t.length)),e.models!==void 0&&(on(e.models,{instancePath:r+"/models",parentData:e,parentDataProperty:"models",rootData:a,dynamicAnchors:l})||(t=t===null?on.errors:t.concat(on.errors),i=t.length)),
e.network_mode!==void 0&&typeof e.network_mode!="string"){let n={instancePath:r+"/network_mode",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.networks!==void 0&&(cn(e.networks,
{instancePath:r+"/networks",parentData:e,parentDataProperty:"networks",rootData:a,dynamicAnchors:l})||(t=t===null?cn.errors:t.concat(cn.errors),i=t.length)),e.oom_kill_disable!==void 0&&typeof e.oom_kill_disable!=
"boolean"){let n={instancePath:r+"/oom_kill_disable",keyword:"type",params:{type:"boolean"}};t===null?t=[n]:t.push(n),i++}if(e.oom_score_adj!==void 0&&(un(e.oom_score_adj,{instancePath:r+"/oom_score_a\
dj",parentData:e,parentDataProperty:"oom_score_adj",rootData:a,dynamicAnchors:l})||(t=t===null?un.errors:t.concat(un.errors),i=t.length)),e.pid!==void 0){let n=e.pid;if(typeof n!="string"&&n!==null){let c={
instancePath:r+"/pid",keyword:"type",params:{type:qo.properties.pid.type}};t===null?t=[c]:t.push(c),i++}}if(e.pids_limit!==void 0){let n=e.pids_limit;if(!(typeof n=="number"&&isFinite(n))){let c={instancePath:r+
"/pids_limit",keyword:"type",params:{type:"number"}};t===null?t=[c]:t.push(c),i++}}if(e.platform!==void 0&&typeof e.platform!="string"){let n={instancePath:r+"/platform",keyword:"type",params:{type:"s\
tring"}};t===null?t=[n]:t.push(n),i++}if(e.ports!==void 0&&(fn(e.ports,{instancePath:r+"/ports",parentData:e,parentDataProperty:"ports",rootData:a,dynamicAnchors:l})||(t=t===null?fn.errors:t.concat(fn.
errors),i=t.length)),e.post_start!==void 0&&(yn(e.post_start,{instancePath:r+"/post_start",parentData:e,parentDataProperty:"post_start",rootData:a,dynamicAnchors:l})||(t=t===null?yn.errors:t.concat(yn.
errors),i=t.length)),e.pre_start!==void 0&&(gn(e.pre_start,{instancePath:r+"/pre_start",parentData:e,parentDataProperty:"pre_start",rootData:a,dynamicAnchors:l})||(t=t===null?gn.errors:t.concat(gn.errors),
i=t.length)),e.pre_stop!==void 0&&(kn(e.pre_stop,{instancePath:r+"/pre_stop",parentData:e,parentDataProperty:"pre_stop",rootData:a,dynamicAnchors:l})||(t=t===null?kn.errors:t.concat(kn.errors),i=t.length)),
e.privileged!==void 0&&typeof e.privileged!="boolean"){let n={instancePath:r+"/privileged",keyword:"type",params:{type:"boolean"}};t===null?t=[n]:t.push(n),i++}if(e.profiles!==void 0&&(vn(e.profiles,{
instancePath:r+"/profiles",parentData:e,parentDataProperty:"profiles",rootData:a,dynamicAnchors:l})||(t=t===null?vn.errors:t.concat(vn.errors),i=t.length)),e.provider!==void 0&&(Pn(e.provider,{instancePath:r+
"/provider",parentData:e,parentDataProperty:"provider",rootData:a,dynamicAnchors:l})||(t=t===null?Pn.errors:t.concat(Pn.errors),i=t.length)),e.pull_policy!==void 0&&($n(e.pull_policy,{instancePath:r+"\
/pull_policy",parentData:e,parentDataProperty:"pull_policy",rootData:a,dynamicAnchors:l})||(t=t===null?$n.errors:t.concat($n.errors),i=t.length)),e.pull_refresh_after!==void 0&&typeof e.pull_refresh_after!=
"string"){let n={instancePath:r+"/pull_refresh_after",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.read_only!==void 0&&typeof e.read_only!="boolean"){let n={instancePath:r+
"/read_only",keyword:"type",params:{type:"boolean"}};t===null?t=[n]:t.push(n),i++}if(e.restart!==void 0&&typeof e.restart!="string"){let n={instancePath:r+"/restart",keyword:"type",params:{type:"strin\
g"}};t===null?t=[n]:t.push(n),i++}if(e.runtime!==void 0&&typeof e.runtime!="string"){let n={instancePath:r+"/runtime",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.scale!==void 0){
let n=e.scale;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let c={instancePath:r+"/scale",keyword:"type",params:{type:"integer"}};t===null?t=[c]:t.push(c),i++}}if(e.secrets!==void 0&&(fe(
e.secrets,{instancePath:r+"/secrets",parentData:e,parentDataProperty:"secrets",rootData:a,dynamicAnchors:l})||(t=t===null?fe.errors:t.concat(fe.errors),i=t.length)),e.security_opt!==void 0&&(Dn(e.security_opt,
{instancePath:r+"/security_opt",parentData:e,parentDataProperty:"security_opt",rootData:a,dynamicAnchors:l})||(t=t===null?Dn.errors:t.concat(Dn.errors),i=t.length)),e.shm_size!==void 0&&(G(e.shm_size,
{instancePath:r+"/shm_size",parentData:e,parentDataProperty:"shm_size",rootData:a,dynamicAnchors:l})||(t=t===null?G.errors:t.concat(G.errors),i=t.length)),e.stdin_open!==void 0&&typeof e.stdin_open!="\
boolean"){let n={instancePath:r+"/stdin_open",keyword:"type",params:{type:"boolean"}};t===null?t=[n]:t.push(n),i++}if(e.stop_grace_period!==void 0&&(N(e.stop_grace_period,{instancePath:r+"/stop_grace_\
period",parentData:e,parentDataProperty:"stop_grace_period",rootData:a,dynamicAnchors:l})||(t=t===null?N.errors:t.concat(N.errors),i=t.length)),e.stop_signal!==void 0&&typeof e.stop_signal!="string"){
let n={instancePath:r+"/stop_signal",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.storage_opt!==void 0){let n=e.storage_opt;if(!(n&&typeof n=="object"&&!Array.isArray(n))){
let c={instancePath:r+"/storage_opt",keyword:"type",params:{type:"object"}};t===null?t=[c]:t.push(c),i++}}if(e.sysctls!==void 0&&($(e.sysctls,{instancePath:r+"/sysctls",parentData:e,parentDataProperty:"\
sysctls",rootData:a,dynamicAnchors:l})||(t=t===null?$.errors:t.concat($.errors),i=t.length)),e.tmpfs!==void 0&&(xn(e.tmpfs,{instancePath:r+"/tmpfs",parentData:e,parentDataProperty:"tmpfs",rootData:a,dynamicAnchors:l})||
(t=t===null?xn.errors:t.concat(xn.errors),i=t.length)),e.tty!==void 0&&typeof e.tty!="boolean"){let n={instancePath:r+"/tty",keyword:"type",params:{type:"boolean"}};t===null?t=[n]:t.push(n),i++}if(e.ulimits!==
void 0&&(Me(e.ulimits,{instancePath:r+"/ulimits",parentData:e,parentDataProperty:"ulimits",rootData:a,dynamicAnchors:l})||(t=t===null?Me.errors:t.concat(Me.errors),i=t.length)),e.use_api_socket!==void 0&&
typeof e.use_api_socket!="boolean"){let n={instancePath:r+"/use_api_socket",keyword:"type",params:{type:"boolean"}};t===null?t=[n]:t.push(n),i++}if(e.user!==void 0&&typeof e.user!="string"){let n={instancePath:r+
"/user",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.userns_mode!==void 0&&typeof e.userns_mode!="string"){let n={instancePath:r+"/userns_mode",keyword:"type",params:{type:"\
string"}};t===null?t=[n]:t.push(n),i++}if(e.uts!==void 0&&typeof e.uts!="string"){let n={instancePath:r+"/uts",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.volumes!==void 0&&
(Cn(e.volumes,{instancePath:r+"/volumes",parentData:e,parentDataProperty:"volumes",rootData:a,dynamicAnchors:l})||(t=t===null?Cn.errors:t.concat(Cn.errors),i=t.length)),e.volumes_from!==void 0&&(Ln(e.
volumes_from,{instancePath:r+"/volumes_from",parentData:e,parentDataProperty:"volumes_from",rootData:a,dynamicAnchors:l})||(t=t===null?Ln.errors:t.concat(Ln.errors),i=t.length)),e.working_dir!==void 0&&
typeof e.working_dir!="string"){let n={instancePath:r+"/working_dir",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}}else{let n={instancePath:r,keyword:"type",params:{type:"object"}};
t===null?t=[n]:t.push(n),i++}return Tn.errors=t,i===0}Tn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Yn(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){
let t=null,i=0,p=Yn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(!Z.test(n)){let c={instancePath:r,keyword:"\
additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}for(let n in e)Z.test(n)&&(Tn(e[n],{instancePath:r+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e,parentDataProperty:n,
rootData:a,dynamicAnchors:l})||(t=t===null?Tn.errors:t.concat(Tn.errors),i=t.length))}else{let n={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[n]:t.push(n),i++}return Yn.errors=t,
i===0}Yn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ly={type:["object","null"],properties:{driver:{type:"string"},driver_opts:{$ref:"#/$defs/shape13"},external:{$ref:"#/$defs/shape14"},labels:{$ref:"#/$defs/shape3"},name:{type:"string"}},patternProperties:{
"^x-":!0},additionalProperties:!1};function Fn(e,{instancePath:r="",parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Fn.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),!(e&&typeof e=="object"&&!Array.isArray(e))&&e!==null){let n={instancePath:r,keyword:"type",params:{type:ly.type}};t===null?t=[n]:t.push(n),i++}if(e&&typeof e=="object"&&
!Array.isArray(e)){for(let n in e)if(!(n==="driver"||n==="driver_opts"||n==="external"||n==="labels"||n==="name"||S.test(n))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};
t===null?t=[c]:t.push(c),i++}if(e.driver!==void 0&&typeof e.driver!="string"){let n={instancePath:r+"/driver",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}if(e.driver_opts!==void 0&&
(ae(e.driver_opts,{instancePath:r+"/driver_opts",parentData:e,parentDataProperty:"driver_opts",rootData:a,dynamicAnchors:l})||(t=t===null?ae.errors:t.concat(ae.errors),i=t.length)),e.external!==void 0&&
(qe(e.external,{instancePath:r+"/external",parentData:e,parentDataProperty:"external",rootData:a,dynamicAnchors:l})||(t=t===null?qe.errors:t.concat(qe.errors),i=t.length)),e.labels!==void 0&&($(e.labels,
{instancePath:r+"/labels",parentData:e,parentDataProperty:"labels",rootData:a,dynamicAnchors:l})||(t=t===null?$.errors:t.concat($.errors),i=t.length)),e.name!==void 0&&typeof e.name!="string"){let n={
instancePath:r+"/name",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}}return Fn.errors=t,i===0}Fn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Rn(e,{instancePath:r="",
parentData:s,parentDataProperty:o,rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=Rn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.
isArray(e)){for(let n in e)if(!Z.test(n)){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}for(let n in e)Z.test(n)&&(Fn(e[n],{instancePath:r+
"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e,parentDataProperty:n,rootData:a,dynamicAnchors:l})||(t=t===null?Fn.errors:t.concat(Fn.errors),i=t.length))}else{let n={instancePath:r,keyword:"\
type",params:{type:"object"}};t===null?t=[n]:t.push(n),i++}return Rn.errors=t,i===0}Rn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ai(e,{instancePath:r="",parentData:s,parentDataProperty:o,
rootData:a=e,dynamicAnchors:l={}}={}){let t=null,i=0,p=ai.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let n in e)if(!(ut.
call(om.properties,n)||S.test(n))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:n}};t===null?t=[c]:t.push(c),i++}if(e.configs!==void 0&&(Pt(e.configs,{instancePath:r+
"/configs",parentData:e,parentDataProperty:"configs",rootData:a,dynamicAnchors:l})||(t=t===null?Pt.errors:t.concat(Pt.errors),i=t.length)),e.include!==void 0&&(St(e.include,{instancePath:r+"/include",
parentData:e,parentDataProperty:"include",rootData:a,dynamicAnchors:l})||(t=t===null?St.errors:t.concat(St.errors),i=t.length)),e.models!==void 0&&(It(e.models,{instancePath:r+"/models",parentData:e,parentDataProperty:"\
models",rootData:a,dynamicAnchors:l})||(t=t===null?It.errors:t.concat(It.errors),i=t.length)),e.name!==void 0&&typeof e.name!="string"){let n={instancePath:r+"/name",keyword:"type",params:{type:"strin\
g"}};t===null?t=[n]:t.push(n),i++}if(e.networks!==void 0&&(Lt(e.networks,{instancePath:r+"/networks",parentData:e,parentDataProperty:"networks",rootData:a,dynamicAnchors:l})||(t=t===null?Lt.errors:t.concat(
Lt.errors),i=t.length)),e.secrets!==void 0&&(Yt(e.secrets,{instancePath:r+"/secrets",parentData:e,parentDataProperty:"secrets",rootData:a,dynamicAnchors:l})||(t=t===null?Yt.errors:t.concat(Yt.errors),
i=t.length)),e.services!==void 0&&(Yn(e.services,{instancePath:r+"/services",parentData:e,parentDataProperty:"services",rootData:a,dynamicAnchors:l})||(t=t===null?Yn.errors:t.concat(Yn.errors),i=t.length)),
e.version!==void 0&&typeof e.version!="string"){let n={instancePath:r+"/version",keyword:"type",params:{type:"string"}};t===null?t=[n]:t.push(n),i++}e.volumes!==void 0&&(Rn(e.volumes,{instancePath:r+"\
/volumes",parentData:e,parentDataProperty:"volumes",rootData:a,dynamicAnchors:l})||(t=t===null?Rn.errors:t.concat(Rn.errors),i=t.length))}else{let n={instancePath:r,keyword:"type",params:{type:"object"}};
t===null?t=[n]:t.push(n),i++}return ai.errors=t,i===0}ai.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Dp=e=>mp(e)?[]:mp.errors;function xp(e){let r=fp;for(let s of e){let{properties:o,patternProperties:a,additionalProperties:l,items:t}=r??{};/^\d+$/.test(s)&&t?r=t:o&&Object.hasOwn(o,s)?r=o[s]:r=Object.entries(a??{}).find(([p])=>p!==
"^x-"&&new RegExp(p).test(s))?.[1]??(typeof l=="object"?l:void 0)}return r}function Sp(e){let r=new Map;for(let s of Dp(jo(e))){let o=py(s,e);o&&r.set(`${o.span.file} ${o.span.start} ${o.message}`,o)}return[...r.values()]}function py({instancePath:e,keyword:r,params:s},o){let a=e.
split("/").slice(1).map(c=>c.replaceAll("~1","/").replaceAll("~0","~")),l=dy(o,a);if(!l||l.node.kind==="scalar"&&l.node.text.includes("\uFFFC")||r==="type"&&l.node.kind==="map"&&a.length===4&&a[2]==="\
security_opt")return;let t=fy(a),i=B(l.node)&&(l.node.unset||l.node.missing!==void 0)?{shows:!0}:{},p=(c,d)=>({kind:"broken",span:c,message:d,...i}),n=uy(l);if(r==="additionalProperties")return hy(l.node,
s.additionalProperty,a);if(r==="type")return p(n,`${t} is ${yy([s.type].flat())}`);if(r==="enum")return p(n,`${t} is one of ${s.allowedValues.join(", ")}`);if(r==="pattern")return p(n,`${t} is ${Eo.get(
s.pattern)??"not spelled like this"}`);if(r==="required")return p(l.key,`${t} needs ${JSON.stringify(s.missingProperty)}`);if(r==="minimum"||r==="maximum")return p(n,`${t} is at ${r==="minimum"?"least":
"most"} ${s.limit}`);if(r==="uniqueItems"){let c=l.node.kind==="list"?l.node.items[Math.max(Number(s.i),Number(s.j))]?.value:void 0;return c&&JSON.stringify(cy(c)).includes("\uFFFC")?void 0:p(c?.span??
n,`${t} has this twice, and Compose refuses doubles`)}return p(n,`${t} is not as Compose wants it (${r})`)}var cy=e=>e.kind==="map"?jo(e):e.kind==="scalar"?e.text:"",uy=({key:e,node:r})=>r.kind==="sca\
lar"&&r.span.end>r.span.start?r.span:e;function dy(e,r){let s={key:{...e.span,end:e.span.start},node:e};for(let o of r){let{node:a}=s,l=a.kind==="map"?a.entries.get(o):void 0,t=a.kind==="list"?a.items[Number(
o)]?.value:void 0;if(l)s={key:l.key.span,node:l.value};else if(t)s={key:t.span,node:t};else return}return s}function fy(e){let r=e.at(-1);if(r===void 0)return"the file";if(/^\d+$/.test(r))return`an it\
em of ${e.at(-2)}`;let s=jp[e[0]??""];return e.length===2&&s?`${s} ${JSON.stringify(r.slice(0,60))}`:r.slice(0,60)}var jp={services:"service",networks:"network",volumes:"volume",secrets:"secret",configs:"\
config",models:"model"},my={string:"a text",integer:"a whole number",number:"a number",boolean:"true or false",array:"a list",object:"a mapping",null:"nothing"},yy=e=>e.filter(r=>r!=="null").map(r=>my[r]??
r).join(" or ");function hy(e,r,s){let o=e.entries.get(r),a=xp(s);if(!o||r.includes("\uFFFC"))return;let l=Object.keys(a?.properties??{}),{span:t}=o.key,i=JSON.stringify(r.slice(0,60));if(l.length===0)
return{kind:"broken",span:t,message:`the name ${i} has other characters than letters, digits, dots, dashes and underscores`};let p=kt(r.replaceAll("-","_"),l)??by(r,l);return{kind:"broken",span:t,message:`${gy(
s)} has no key ${i}${p?`, did you mean ${JSON.stringify(p)}?`:""}`,...p&&!e.entries.has(p)?{fix:{title:`rename it to ${p}`,safety:"unsafe",edits:[{span:t,text:p}]}}:{}}}function gy(e){if(e.length===0)
return"the project";let r=jp[e[0]??""];if(e.length===2&&r)return`a ${r}`;let s=e.at(-1)??"";return/^\d+$/.test(s)?`an item of ${e.at(-2)}`:s.slice(0,60)}var by=(e,r)=>{let s=o=>o.toLowerCase().replace(
/[_-]/g,"").replace(/s$/,"");return r.find(o=>s(o)===s(e))};function Ap(e,r,s={}){let o=Oo(e,r,s),{root:a,gaps:l,fragments:t,environment:i}=o;if(!e.some(({roots:d})=>d.length>0))return o;let n={names:(s.isGuess||t.size>0||l.some(({key:d})=>d==="include"))===!0,
services:t,profiles:vy(i)},c=Ul(a,n);return{...o,faults:[...o.faults,...Sp(a),...c]}}function Oo(e,r,{blank:s=!1}={}){let o=H(e[0]?.source.path??""),{root:a,gaps:l,environment:t,unread:i,asked:p,faults:n,
replaced:c,files:d}=ip(e,o,r,s);return{dialect:"compose",id:e.map(({source:u})=>u.path).join("\0"),folder:o,documents:d.map(({document:u})=>u),files:d,root:a,environment:t,gaps:l,asked:p,replaced:[...c,
...d.flatMap(({document:u})=>u.hidden.map(f=>({why:"merge",...f})))],fragments:new Set([...ky(a),...i]),faults:[...d.flatMap(({document:u})=>u.faults),...n,...l.flatMap(wy)],missing:s?_y(a):[]}}function ky(e){
let r=e.entries.get("services")?.value;return r?.kind!=="map"?[]:[...r.entries].flatMap(([s,{value:o}])=>o.kind==="map"&&!["image","build","provider"].some(a=>o.entries.has(a))?[s]:[])}var vy=e=>new Set(
(e.get("COMPOSE_PROFILES")?.value??"").split(",").map(r=>r.trim()).filter(Boolean));function wy({why:e,what:r}){let s=JSON.stringify(r.value.replaceAll("\uFFFC","?").slice(0,80));if(e==="absent")return[
{kind:"broken",span:r.span,message:`there is no file ${s}, and Compose refuses the project without it`}];let o=`${s} is fetched from elsewhere when the project starts: what it brings is not judged`;return e===
"remote"?[{kind:"unread",span:r.span,message:o}]:[]}function _y(e){let r=[],s=new Set,o=[e];for(let a=o.pop();a;a=o.pop())if(!s.has(a))if(s.add(a),a.kind==="map")for(let{value:l}of a.entries.values())
o.push(l);else if(a.kind==="list")for(let{value:l}of a.items)o.push(l);else B(a)&&a.missing!==void 0&&r.push({span:a.span,message:a.missing});return r}var li=class e{path;text;alone;shown;#e;constructor(r,s,o=!1,a=s){this.path=r,this.text=s,this.alone=o,this.shown=a}masking(r){if(r.length===0)return this;let s=[],o=0;for(let{start:a,end:l}of r.toSorted(
(t,i)=>t.start-i.start)){if(l<=o)continue;let t=Math.max(o,a);s.push(this.shown.slice(o,t),this.shown.slice(t,l).replace(/[^\r\n]/g,"*")),o=l}return new e(this.path,this.text,this.alone,s.join("")+this.
shown.slice(o))}get lineCount(){return this.#t().length}position(r){let s=this.#t(),o=0,a=s.length-1;for(;o<a;){let l=o+a+1>>1;s[l]<=r?o=l:a=l-1}return{line:o+1,column:Math.min(r,this.text.length)-s[o]+
1}}lineStart(r){let s=this.#t();return s[Math.max(0,Math.min(r-1,s.length-1))]}line(r){let s=this.lineStart(r),o=this.shown.indexOf(`
`,s),a=this.shown.slice(s,o<0?this.shown.length:o);return a.endsWith("\r")?a.slice(0,-1):a}#t(){if(this.#e)return this.#e;let r=[0];for(let s=this.text.indexOf(`
`);s>=0;s=this.text.indexOf(`
`,s+1))r.push(s+1);return this.#e=r,r}};var Py=new Map;function Ip(e){let r=new Map(e.files.map(({document:o})=>[o.source.path,o.source.text])),s=new Map;for(let{value:o}of K(e.root,"services")?.entries.values()??[]){let a=o.kind==="map"?Y(
K(o,"build"),"dockerfile_inline"):void 0,l=a?.kind==="scalar"?r.get(a.span.file):void 0,t=a?.kind==="scalar"&&l!==void 0?$y(a,l):void 0;t&&s.set(`${t.source.path} ${t.at}`,t)}return[...s.values()]}function $y(e,r){
let{file:s,start:o,end:a}=e.span,l=/^\|[-+\d]*[ \t]*(?:#[^\n]*)?\r?\n/.exec(r.slice(o,a))?.[0],t=/^["']/.test(r.slice(o,o+1));if(!l&&(e.text.includes(`
`)||t&&r.slice(o+1,a-1)!==(B(e)?e.raw:e.text)))return;let i=l?o+l.length:o+(t?1:0),p=r.slice(i,l?a:t?a-1:a),n=l?/^[ \t]*/.exec(p.replace(/^(?:[ \t]*\r?\n)+/,""))?.[0].length??0:0,c=r.slice(0,i).replace(
/[^\r\n]/g," ");return{source:new li(s,c+Dy(p)),at:o,indent:n}}function Dy(e){let r=e;for(let{start:s,end:o}of De(e,Py).uses)r=r.slice(0,s)+"\uFFFC".repeat(o-s)+r.slice(o);return r.replace(/\$\$/g," $")}function Te(e,r){let[s="",...o]=r.split("*"),a=o.pop();if(a===void 0)return e===s;if(!e.startsWith(s)||e.length<s.length+a.length||!e.endsWith(a))return!1;let l=s.length;for(let t of o){let i=e.indexOf(
t,l);if(i<0)return!1;l=i+t.length}return l<=e.length-a.length}var xy=/^(?:public\.ecr\.aws\/docker\/library|mirror\.gcr\.io(?:\/library)?|registry\.hub\.docker\.com(?:\/library)?|registry-1\.docker\.io(?:\/library)?|[\w.-]*\.?azurecr\.io\/(?:docker\.io|library)(?:\/library)?|\d+\.dkr\.ecr\.[\w-]+\.amazonaws\.com\/(?:docker-hub|docker\.io)(?:\/library)?)\//,
Sy=/^(?:amd64|arm32v[567]|arm64v8|i386|ppc64le|riscv64|s390x|mips64le|windows-amd64)\//;function pi({domain:e,path:r}){return e===null||r===null?null:(e==="docker.io"?r:`${e}/${r}`).replace(xy,"").replace(
Sy,"").replace(/^cgr\.dev\/[^/]+\//,"cgr.dev/chainguard/")}var jy=[["ubuntu",{user:"root",kind:"os"}],["debian",{user:"root",kind:"os"},"*slim*"],["debian",{user:"root",kind:"os",smaller:["-slim"]}],["alpine",{user:"root",kind:"os"}],["busybox",{user:"root",kind:"\
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
selenium/node-firefox",{user:"1200",ports:[5900],kind:"tool"}],["selenium/node-edge",{user:"1200",ports:[5900],kind:"tool"}]],Bn,Ep=[];function Ay(){if(Bn)return Bn;Bn=new Map;for(let e of jy)e[0].includes(
"*")?Ep.push(e):Bn.set(e[0],[...Bn.get(e[0])??[],e]);return Bn}function qp(e,r=[]){let s=pi(e);if(s===null)return;let o=`${e.domain}/${e.path}`,a=r.find(({repository:p,tags:n})=>(Te(o,p)||Te(s,p))&&(!n||
Te(e.tag??"latest",n)));if(a)return{name:s,...a.facts};let l=Ay().get(s)??Ep.filter(([p])=>Te(s,p)),{tag:t}=e;if(t===null&&l.some(([,,p])=>p)&&new Set(l.map(([,{user:p}])=>p)).size>1)return;let i=l.find(
([,,p])=>!p||Te(t??"latest",p));return i&&{name:s,...i[1]}}var Iy={work:"dev|devel|development|debug",branch:"develop",place:"local",test:"tests?|ci",check:"testing|e2e",lint:"lint",sample:"examples?|demo|samples?"},fs=(...e)=>`(?:${e.map(r=>Iy[r]).join("|")}\
)`,Uw=new RegExp(`^${fs("work","branch","place")}(?:[-_.]|$)`),Vw=new RegExp(`^${fs("work","branch","test","check","lint")}(?:[-_.]|$)`),Hw=new RegExp(`(?:^|[-_.])${fs("work","branch","place","test")}\
(?:[-_.]|$)`,"i"),Jw=new RegExp(`(?:^|/)(?:[^/]*[._-])?${fs("work")}(?:[._-][^/]*)?$`,"i"),Ey=new RegExp(`(?:^|[._/-])${fs("work","place","test","check","sample")}(?:[._/-]|$)`,"i");var Np=e=>Ey.test(e);var Kn=`
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
`,qy=`
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
`;function Ny(e){let r=[],s=`
${e}|`;for(let o=Kn.indexOf(s);o>=0;){let a=Kn.indexOf(`
`,o+1);r.push(Kn.slice(o+1,a));let l=a;for(;Kn[l+1]==="#";)l=Kn.indexOf(`
`,l+1);o=Kn.startsWith(s,l)?l:-1}return r}function Mp(e){let r=pi(e);if(r===null||e.tag===null)return;let{tag:s="latest"}=e,o=Ny(r),a=o.length?o:qy.split(`
`).filter(l=>l&&!l.startsWith("#")&&Te(r,l.slice(0,l.indexOf("|"))));for(let l of a){let[,t="",...i]=l.split("|");if(t.split(" ").some(p=>Te(s,p)))return My(i)}}function My([e,r,s,o,a,l,t,i]){let p=m=>m?
m.split(","):[],n=m=>m?JSON.parse(m):void 0,[c,d]=i?i.split(" "):[],u=n(s),f=n(a);return{...e?{shell:e==="yes"}:{},...r?{packageManager:r}:{},...u===void 0?{}:{entrypoint:u},...o?{execs:o==="script"}:
{},...f===void 0?{}:{cmd:f},has:p(l),lacks:p(t),...c?{owner:{ids:c,...d?{path:d}:{}}}:{}}}function Co(e,r){return e===void 0?O("image","",r):T(e&&{form:"exec",words:e.map(s=>T(s,r))},r)}function Cp(e){let{field:r,at:s,values:o}=e,a=(d,u="")=>o.setting(r(d),u,s,f=>f),l=d=>o.setting(r(d),!1,s,se),t=d=>o.setting(r(d),0,s,ke),i=d=>o.setting(r(d),0,s,st),p=d=>o.strings(r(d),s),n=Op(e,"lim\
its"),c=Op(e,"reservations");return{privileged:l("privileged"),capAdd:p("cap_add"),capDrop:p("cap_drop"),securityOpt:o.list(r("security_opt"),s,d=>[Oy(d,o)]),readonlyRootfs:l("read_only"),mounts:Cy(e),
tmpfs:Ky(e),volumesFrom:p("volumes_from"),devices:o.list(r("devices"),s,d=>Ly(d,o)),deviceCgroupRules:p("device_cgroup_rules"),networkMode:a("network_mode"),networks:Ty(e),portBindings:o.list(r("ports"),
s,d=>Kl(d,o)),extraHosts:Lp(r("extra_hosts"),s,o),dns:p("dns"),links:p("links"),externalLinks:p("external_links"),pidMode:a("pid"),ipcMode:a("ipc"),utsMode:a("uts"),usernsMode:a("userns_mode"),cgroupnsMode:a(
"cgroup"),cgroupParent:a("cgroup_parent"),groupAdd:p("group_add"),sysctls:Yy(r("sysctls"),s,o),ulimits:Fy(r("ulimits"),s,o),memory:ci(n("memory"),i("mem_limit"),o,st),memoryReservation:ci(c("memory"),
i("mem_reservation"),o,st),memorySwap:i("memswap_limit"),memorySwappiness:t("mem_swappiness"),cpus:ci(n("cpus"),t("cpus"),o,ke),cpuQuota:t("cpu_quota"),cpusetCpus:a("cpuset"),cpuShares:t("cpu_shares"),
pidsLimit:ci(n("pids"),t("pids_limit"),o,ke),shmSize:i("shm_size"),oomKillDisable:l("oom_kill_disable"),oomScoreAdj:t("oom_score_adj"),...Ry(e),...By(e),runtime:a("runtime"),isolation:a("isolation"),init:l(
"init"),useApiSocket:l("use_api_socket")}}function Oy(e,r){let[s]=be(e);if(!s)return r.setting(e,"",e.at,i=>i);let[o,a]=s,l=r.scalar(a),t={...a.at,end:Math.max(a.at.end,a.node.span.end)};return l?l.text.
includes("\uFFFC")?O("variable",o,t,a.via):A(`${o}: ${l.text}`,t,a.via):O("malformed",o,t,a.via)}var Op=({field:e,values:r},s)=>{let o=(l,t)=>l?.node.kind==="map"?r.field(l.node,t,l.via):void 0,a=o(o(
e("deploy"),"resources"),s);return l=>o(a,l)};function ci(e,r,s,o){if(!e)return r;let a=s.setting(e,0,e.at,o);return a.state==="written"&&a.value===0&&r.state==="written"?r:a}function Cy({field:e,values:r,
volumes:s,secrets:o,configs:a,at:l}){let t=r.list(e("volumes"),l,p=>Tl(p,r,s)),i=[...yo("secret",e("secrets"),o,r),...yo("config",e("configs"),a,r)];return i.length===0||t.state==="unknown"?t:A([...t.
value,...i],t.span,t.via)}function Ly(e,r){if(e.node.kind==="map"){let{node:u,via:f}=e,m=r.setting(r.field(u,"source",f),"",u.span,b=>b),y=r.field(u,"permissions",f),h=y?r.setting(y,"rwm",u.span,b=>b):
T("rwm",u.span,f);return[A({pathOnHost:m,cgroupPermissions:h},u.span,f)]}let s=r.scalar(e);if(!s)return[];let[o="",...a]=s.text.split(":"),{raw:l,span:t,via:i}=s,p=a.find(u=>/^[rwm]{1,3}$/.test(u)),n=a.
some(u=>u.includes("\uFFFC")),c=p?A(p,t,i):n?O("variable",l,t,i):T("rwm",t,i),d=o.includes("\uFFFC")?O("variable",l,t,i):A(o,t,i);return[A({pathOnHost:d,cgroupPermissions:c},t,i)]}function Ty({field:e,
values:r,networks:s,at:o}){if(e("network_mode"))return T([],o);if(!e("networks")&&r.unsaid([],o).state==="unknown")return r.unsaid([],o);let a=e("networks"),l=(n,c)=>{let d=s&&r.field(s,n),u=P=>d?.node.
kind==="map"?r.field(d.node,P,d.via):void 0,f=u("external"),m=f?.node.kind==="map"?A(!0,f.at,f.via):f?r.setting(f,!1,c,se):T(!1,d?.at??c),y=m.state==="unknown"||m.value,h=r.scalar(u("name"))?.text??(f?.
node.kind==="map"?r.scalar(r.field(f.node,"name"))?.text:void 0)??n,b=u("driver_opts"),k=P=>b?.node.kind==="map"?r.field(b.node,`com.docker.network.bridge.${P}`,b.via):void 0,v=(P,w,I)=>y?O("external",
"",c):P?r.setting(P,w,c,I):T(w,d?.at??c);return{name:y?h:n,external:m,internal:v(u("internal"),!1,se),hostBinding:v(k("host_binding_ipv4"),"",P=>P),connects:v(k("enable_icc"),!0,se)}},t=a===void 0?[]:
a.node.kind==="map"?be(a).map(([n,{at:c,via:d}])=>({name:n,span:c,via:d})):Q(a).map(n=>({name:r.scalar(n)?.text??"\uFFFC",span:n.at,via:n.via})),i=a?.node.kind==="map"?[...a.node.entries].filter(([n])=>!t.
some(c=>c.name===n)).map(([n,c])=>({name:n,span:c.key.span,via:c.via})):[],p=[...t,...i];return p.length===0?T([T(l("default",o),o)],o):A(p.map(({name:n,span:c,via:d})=>n.includes("\uFFFC")?O("variabl\
e",n,c,d):A(l(n,c),c,d)),a?.node.span??o)}function Lp(e,r,s){return e?.node.kind!=="map"?s.strings(e,r):A(be(e).map(([o,a])=>s.setting(a,"",a.at,l=>`${o}=${l}`)),e.node.span,e.via)}function Yy(e,r,s){
let o=Lp(e,r,s);return o.state==="unknown"?o:{...o,value:o.value.map(a=>{if(a.state==="unknown")return a;let[l="",...t]=a.value.split("=");return{...a,value:{name:l,value:{...a,value:t.join("=")}}}})}}
function Fy(e,r,s){if(!e)return s.unsaid([],r);let o=a=>ke(s.scalar(a)?.text??"")??null;return A(be(e).map(([a,l])=>{let t=i=>l.node.kind==="map"?o(s.field(l.node,i,l.via)):o(l);return A({name:a,soft:t(
"soft"),hard:t("hard")},l.node.span,l.via)}),e.node.span,e.via)}function Ry({field:e,values:r,at:s}){let o=e("deploy"),a=o?.node.kind==="map"?r.field(o.node,"restart_policy",o.via):void 0;if(a?.node.kind!==
"map"){let i=e("restart"),p=/:\d+$/.test(r.scalar(i)?.text??"");return{restartPolicy:r.setting(i,"no",s,n=>n.replace(/:.*$/s,"")),restartRetries:r.setting(p?i:void 0,0,s,n=>Number(/:(\d+)$/.exec(n)?.[1]))}}
let l=i=>a.node.kind==="map"?r.field(a.node,i,a.via):void 0,t=i=>({none:"no",any:"always"})[i]??i;return{restartPolicy:r.setting(l("condition"),"always",a.at,t),restartRetries:r.setting(l("max_attempt\
s"),0,a.at,ke)}}function By({field:e,values:r,at:s}){let o=e("logging"),a=t=>o?.node.kind==="map"?r.field(o.node,t,o.via):void 0,l=a("options");return{logDriver:r.setting(a("driver"),"",s,t=>t),logOptions:l?
A(be(l).map(([t,i])=>r.setting(i,{name:t,value:""},i.at,p=>({name:t,value:p}))),l.node.span,l.via):r.unsaid([],s)}}function Ky({field:e,values:r,at:s}){let o=r.list(e("tmpfs"),s,t=>[r.setting(t,{target:"",
options:[]},t.at,i=>{let p=i.indexOf(":"),n=p<0?[]:i.slice(p+1).split(",").filter(Boolean);return{target:p<0?i:i.slice(0,p),options:n}})]),a=e("volumes"),l=(a?Q(a):[]).flatMap(({node:t,via:i})=>{if(t.
kind!=="map"||r.scalar(r.field(t,"type"))?.text!=="tmpfs")return[];let p=r.field(t,"tmpfs",i),n=p?be(p).map(([c,d])=>`${c}=${r.scalar(d)?.text??""}`):[];return[A({target:r.scalar(r.field(t,"target",i))?.
text??"",options:n},t.span,i)]});return l.length===0||o.state==="unknown"?o:A([...o.value,...l],o.span,o.via)}function Tp(e){let r=[],s="",o=!1,a="";for(let l=0;l<e.length;l+=1){let t=e[l];t==="\\"&&a!=="'"?(s+=e[++l]??"",o=!0):a?t===a?a="":s+=t:t==="'"||t==='"'?(a=t,o=!0):/\s/.test(t)?(o&&r.push(s),s="",o=!1):
(s+=t,o=!0)}return o&&r.push(s),r}function Yp(e,r){let s=Vy(e),o=e.id.split("\0").some(Np);return To(e).map(a=>({...Hy(a,e,r),stack:s,development:o,project:e.id}))}function To({root:e,fragments:r}){let s=new rs,o=s.field(e,"services");
if(o?.node.kind!=="map")return[];let a=t=>{let i=s.field(e,t)?.node;return i?.kind==="map"?i:void 0},l={networks:a("networks"),volumes:a("volumes"),secrets:a("secrets"),configs:a("configs")};return be(
o).flatMap(([t,{node:i,via:p,at:n}])=>{if(i.kind!=="map"||i.entries.has("provider"))return[];let c=new rs(!r.has(t));return[{...l,values:c,name:t,map:i,at:n,field:d=>c.field(i,d,p)}]})}var zy=["build",
"extends","volumes_from","mem_limit","memswap_limit","cpu_quota","cpu_shares","cpuset"],Uy=["placement","update_config","rollback_config","endpoint_mode"];function Vy({root:e}){let r=e.entries.get("se\
rvices")?.value,s=r?.kind==="map"?[...r.entries.values()].flatMap(({value:a})=>a.kind==="map"?[a]:[]):[];return s.some(a=>{let l=a.entries.get("deploy")?.value;return l?.kind==="map"&&(Uy.some(t=>l.entries.
has(t))||W(l,"mode")==="global")})&&!s.some(a=>zy.some(l=>a.entries.has(l)))}function Hy(e,{folder:r},s){let{name:o,at:a,field:l,values:t}=e,i=Yo(e,r),p=ui(l("image"),t),n=i?null:p,c=n&&n.state!=="unk\
nown"?qp(n.value,s):void 0,d=n&&n.state!=="unknown"?Mp(n.value):void 0,u=t.scalar(l("user"))?.text===""?void 0:l("user"),f={ref:n,user:t.setting(u,c?c.user:"",a,b=>b),env:ms(l("environment"),a,t),exposedPorts:t.
unsaid([],a),entrypoint:Lo(l("entrypoint"),t)??Co(i?void 0:d?.entrypoint,a),cmd:Lo(l("command"),t)??(l("entrypoint")?T(null,a):Co(i?void 0:d?.cmd,a)),healthcheck:Gy(l("healthcheck"),t)??(c&&!c.healthcheck?
T(null,a):O("image","",a)),labels:ms(l("labels"),a,t),volumes:t.unsaid([],a),workingDir:t.setting(l("working_dir"),"",a,b=>b),stopSignal:t.setting(l("stop_signal"),"",a,b=>b)},m=u||c?f.user:O("image",
"",a),y=l("working_dir")?f.workingDir:O("image","",a),h=t.scalar(l("platform"))?.text??"";return{path:["services",o],dialect:"compose",span:a,ships:!0,image:{...f,user:m,workingDir:y},...c?{base:c}:{},
...d?{contents:d}:{},references:Wy(e,n),...i?{build:i}:{},windows:/^windows/i.test(h)||/windows|nanoserver|servercore/i.test(n&&n.state!=="unknown"?n.value.text:""),dropsRoot:c?.drops===!0&&!l("entryp\
oint")&&!u,host:Cp(e),hooks:Jy(e)}}function Jy({field:e,values:r,at:s}){let o=(p,{node:n,via:c})=>{if(n.kind!=="map")return[];let d=y=>r.field(n,y,c),u=Lo(d("command"),r)??T(null,n.span),f=r.setting(d(
"user"),"",n.span,y=>y),m=r.setting(d("privileged"),!1,n.span,se);return[{when:p,command:u,user:f,privileged:m,env:ms(d("environment"),s,r),span:n.span}]},a=["pre_start","post_start","pre_stop"].flatMap(
p=>{let n=e(p);return n?Q(n).flatMap(c=>o(p,c)):[]}),l=e("develop"),t=l?.node.kind==="map"?r.field(l.node,"watch",l.via):void 0,i=(t?Q(t):[]).flatMap(p=>{let n=p.node.kind==="map"?r.field(p.node,"exec",
p.via):void 0;return n?o("watch",n):[]});return[...a,...i]}function ui(e,r){let s=r.scalar(e);return s?A(fo(s.text,s.raw),s.span,s.via):null}function Wy({field:e,values:r},s){let o=s?[{role:"image",ref:s}]:
[],a=e("pre_start");for(let p of a?Q(a):[]){let n=p.node.kind==="map"?ui(r.field(p.node,"image",p.via),r):null;n&&o.push({role:"image",ref:n})}let l=e("build"),t=l?.node.kind==="map"?r.field(l.node,"a\
dditional_contexts",l.via):void 0;if(t)for(let p of t.node.kind==="map"?be(t).map(([,n])=>n):Q(t)){let n=r.scalar(p),c=n&&/(?:^|=)docker-image:\/\/(.*)$/.exec(n.text)?.[1];n&&c&&o.push({role:"addition\
al-context",ref:A(fo(c,c),n.span,n.via)})}let i=e("volumes");for(let p of i?Q(i):[]){if(p.node.kind!=="map"||r.scalar(r.field(p.node,"type"))?.text!=="image")continue;let n=ui(r.field(p.node,"source",
p.via),r);n&&o.push({role:"volume",ref:n})}return o}function Yo({field:e,values:r,at:s},o){let a=e("build");if(!a)return;let l={value:"build",span:a.at},t=ui(e("image"),r),i=t&&t.state!=="unknown"?t.value:
null,p=T([],s),n=w=>w===void 0||w.includes("\uFFFC")||ls(w)||w.startsWith("~")?null:C(o,w);if(a.node.kind!=="map"){let w=n(r.scalar(a)?.text);return{context:w,dockerfile:w===null?null:C(w,"Dockerfile"),
target:null,args:p,contexts:[],at:l,names:i}}let{node:c,via:d}=a,u=w=>r.field(c,w,d),f=n(r.scalar(u("context"))?.text??"."),m=r.scalar(u("dockerfile"))?.text??"Dockerfile",y=u("dockerfile_inline"),h=y?
y.node.span.file:f===null||m.includes("\uFFFC")?null:C(f,m),b=y?{inline:y.node.span.start}:{},k=u("target")?r.setting(u("target"),"",s,w=>w):null,v=ms(u("additional_contexts"),s,r),P=v.state==="unknow\
n"?[]:v.value.flatMap(w=>w.state==="unknown"?[]:[w.value.name]);return{context:f,dockerfile:h,...b,target:k,args:ms(u("args"),s,r),contexts:P,at:l,names:i}}function ms(e,r,s){if(!e)return s.unsaid([],
r);if(e.node.kind==="map"){let o=[...e.node.entries].filter(([,{value:a}])=>a.tag!=="!reset");return A(o.map(([a,l])=>{let t=s.field(e.node,a,e.via),i=t?s.setting(t,"",t.at,n=>n):null,p={...l.key.span,
end:Math.max(l.key.span.end,t?.node.span.end??0)};return A({name:a,value:i,literal:s.literal(t)},p,t?.via??e.via)}),e.node.span,e.via)}return s.list(e,r,o=>{let a=s.scalar(o);if(!a)return[];let l=a.raw.
indexOf("="),t=l<0?a.raw:a.raw.slice(0,l),i=a.text.slice(a.text.indexOf("=")+1),p=Zy(a,l),n=l<0?null:i.includes("\uFFFC")?O("variable",a.raw.slice(l+1),p,a.via):A(i,p,a.via);return[A({name:t,value:n,literal:s.
literal(o).replace(/^[^=]*=?/,"")},a.span,a.via)]})}function Lo(e,r){if(!e)return;let{span:s}=e.node;if(e.node.kind==="list"){let l=Q(e).map(t=>r.setting(t,"",t.at,i=>i));return A(l.length?{form:"exec",
words:l}:null,s,e.via)}let o=r.scalar(e);if(!o)return;let a=Tp(o.text).map(l=>l.includes("\uFFFC")?O("variable",l.replaceAll("\uFFFC","$"),s,o.via):A(l,s,o.via));return A(a.length?{form:"exec",words:a}:
null,s,o.via)}function Gy(e,r){if(e?.node.kind!=="map")return;let{node:s,via:o}=e,a=r.field(s,"disable",o),l=r.setting(a,!1,s.span,se);if(a&&l.state==="unknown")return{...l,span:a.at};if(a&&l.state===
"written"&&l.value)return A({test:null},a.at,o);let t=r.field(s,"test",o);if(!t)return;let i=Q(t).map(d=>r.setting(d,"",d.at,u=>u)),[p]=i,n=p?.state==="written"?p.value:"";if(t.node.kind==="list"&&n===
"NONE")return A({test:null},t.node.span,t.via);let c=t.node.kind==="scalar"||n==="CMD-SHELL";return A({test:{form:c?"shell":"exec",words:t.node.kind==="list"?i.slice(1):i}},t.node.span,t.via)}var Zy=({
span:e,raw:r},s)=>{let o=e.end-e.start-r.length;return s<0?e:{...e,start:Math.min(e.end,e.start+s+1+(o>0?1:0))}};var ce=jl(jd(),1);var D0=[{by:"hadolint",pattern:/^#[ \t]*hadolint[ \t]+(?<word>(?:(?:stage|global)[ \t]+)?ignore)[ \t]*=[ \t]*(?<ids>[DLSC0-9]+(?:[ \t]*,[ \t]*[DLSC0-9]+)*)[ \t]*(?:#[ \t]*(?<reason>.*))?$/d,reach:e=>e.
startsWith("global")?"file":e.startsWith("stage")?"block":"line"},{by:"checkov",pattern:/^#.*?(?:checkov|bridgecrew|cortex):(?<word>skip)= *(?<ids>CKV[A-Za-z_\d-]+)(?::(?<reason>.*))?/d,reach:()=>"fil\
e"},{by:"trivy",pattern:/^[#/*]+ *(?:\S+ +)*?[#/*]*trivy:(?<word>ignore):(?<ids>[\w*-]+)(?:\[[^\]\s]*\])?(?::exp:(?<until>\d{4}-\d{2}-\d{2}))?(?::\S*)?(?<reason> .*)?/d,reach:()=>"line"},{by:"kics",pattern:/^#[ \t]*kics-scan[ \t]+(?<word>disable)=(?<ids>[A-Za-z0-9-]+(?:,[A-Za-z0-9-]+)*)(?<reason> .*)?/d,
reach:(e,r)=>r()?"file":void 0},{by:"kics",pattern:/^#[ \t]*kics-scan[ \t]+(?<word>ignore(?:-line|-block)?)[ \t]*$/d,reach:(e,r)=>e==="ignore-line"?"line":e==="ignore-block"?"block":r()?"file":void 0},
{by:"buildkit",pattern:/^#[ \t]*(?<word>[cC][hH][eE][cC][kK])[ \t]*=[ \t]*(?:(?:error|experimental)=[^;\s]*;)*skip=(?<ids>[A-Za-z]+(?:,[A-Za-z]+)*)[^\s]*(?<reason>[ \t].*)?/d,reach:(e,r)=>r()?"file":"\
line"}];function Ad(e,{file:r,start:s},o){for(let{by:a,pattern:l,reach:t}of D0){let i=l.exec(e),{word:p="",ids:n,reason:c="",until:d}=i?.groups??{},u=i&&t(p,o);if(!i||!u)continue;let f=k=>s+(i.indices?.
groups?.[k]?.[0]??0),m=n===void 0?e.length:i.indices?.groups?.ids?.[0]??0,h=[...a==="trivy"?e.slice(m).matchAll(/(?<=^|trivy:ignore:)[\w*-]+/g):(n??"").matchAll(/[^\s,]+/g)].map(({0:k,index:v})=>({value:k,
span:{file:r,start:s+m+v,end:s+m+v+k.length}})),b=d?{until:{value:d,span:{file:r,start:f("until"),end:f("until")+d.length}}}:{};return{by:a,word:p,rules:h,reason:c.trim(),reach:u,...b}}}var Ed=e=>/seaworthy|hadolint|checkov:|trivy:|kics-scan|check\s*=/i.test(e),x0=/seaworthy(?::[ \t]*(?=(?:ignore|disable|skip|allow|suppress|nolint|noqa)\b)|[ \t]+(?=ignore[a-z-]*[ \t]*\[))([a-z]+(?:-[a-z-]+)?)(?:[ \t]*\[([^\]\n]*)\])?[ \t]*([^\n]*)/i,
S0=/(?:^|[\s(,;])(?:until|till|expires?(?:[ \t]+on)?)[ \t:=]+(\d{4}[-./]\d{1,2}[-./]\d{1,2}[^\s),;]*|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})/i;function j0(e,r,{line:s,block:o,peers:a}){let{text:l,path:t}=r,i=()=>({
file:t,start:Math.max(0,l.search(/\S/)),end:l.trimEnd().length}),p=l.slice(e.start,Math.min(e.end,e.start+4096)).replace(/\r$/,""),n=A0(p,e);if(n){let{word:d}=n,u=d==="ignore-file"?i():d==="ignore-blo\
ck"?o():d==="ignore"?s:{file:t,start:-1,end:-1};return{by:"seaworthy",...n,covers:u,span:e}}let c=a.length?Ad(p,e,()=>e.start<=I0(r)):void 0;return c&&a.includes(c.by)?{...c,covers:c.reach==="file"?i():
c.reach==="block"?o():s,span:e}:void 0}function A0(e,{file:r,start:s}){let o=x0.exec(e);if(!o)return;let[a,l="",t,i=""]=o,p=(m,y)=>({file:r,start:s+m,end:s+m+y}),n=[];if(t!==void 0){let m=o.index+a.indexOf(
"[")+1;for(let y of t.matchAll(/[^\s,][^,]*/g)){let h=y[0].trimEnd();n.push({value:h,span:p(m+y.index,h.length)})}}let c=o.index+a.length-i.length,d=S0.exec(i),u=(d?i.slice(0,d.index)+i.slice(d.index+
d[0].length):i).replace(/[ \t]+/g," ").replace(/^[\s:–—-]+|[\s,;(–—-]+$/g,"").trim(),f=d?.[1]??"";return{word:l.toLowerCase(),rules:n,reason:u,...d?{until:{value:f,span:p(c+d.index+d[0].length-
f.length,f.length)}}:{}}}function qd(e,r,s,o,a=[]){let{text:l,path:t}=e,i=E0(e,r);return j0({file:t,start:r,end:s},e,{peers:a,line:{file:t,start:i,end:Re(l,i)},block:()=>({file:t,start:i,end:o(i)})})}var Id=new WeakMap;function Nd(e){
let r=Id.get(e)??{next:new Map};return Id.set(e,r),r}function I0(e){let r=Nd(e);if(r.head===void 0){let s=0;for(;s<e.text.length&&/^\uFEFF?\s*(?:#.*|---\s*)?$/.test(e.text.slice(s,Re(e.text,s)));)s=Re(
e.text,s)+1;r.head=s}return r.head}function E0(e,r){let{text:s}=e,{next:o}=Nd(e),a=s.lastIndexOf(`
`,r-1)+1;if(s.slice(a,r).trim()!=="")return a;let l=[],t=a;do l.push(t),t=o.get(t)??Math.min(Re(s,t)+1,s.length);while(t<s.length&&/^[ \t]*(?:#[^\n]*)?\r?(?:\n|$)/.test(s.slice(t,Re(s,t)+1)));for(let i of l)
o.set(i,t);return t}function Re(e,r){let s=e.indexOf(`
`,r);return s<0?e.length:s}var vl=100;function Md(e,r){let s=e.map(a=>[a,0]).reverse(),o=a=>{for(let l of Array.isArray(a)?a:[])l.type==="comment"&&r?.push(l)};for(let a=s.pop();a;a=s.pop()){let[l,t]=a;if(t>vl)return l.offset;if(l.
type==="comment"&&r?.push(l),r)for(let i of[l.start,l.end])o(i);if(l.value?.type&&s.push([l.value,t]),l.items)for(let i=l.items.length-1;i>=0;i-=1){let p=l.items[i];if(p){if(r)for(let n of[p.start,p.sep])
o(n);p.value&&s.push([p.value,t+1]),p.key&&s.push([p.key,t+1])}}}}var Od=({offset:e,source:r=""},s)=>{let o=qd(s,e,e+r.length,a=>q0(s.text,a),["kics"]);return o?[o]:[]};function q0(e,r){let s=t=>t.search(
/\S|$/),o=e.slice(r,Re(e,r)),a=/^\s*-(?:\s|$)/.test(o),l=r+o.length;for(let t=l+1;t<e.length;t=Re(e,t)+1){let i=e.slice(t,Re(e,t));if(/^\s*(?:#.*)?$/.test(i))continue;let p=!a&&s(i)===s(o)&&/^\s*-(?:\s|$)/.
test(i);if(s(i)<=s(o)&&!p)break;l=t+i.length}return l}var co=1e5;function Cd(e){let r=[...new ce.Parser().parse(e.text)],s=[],o=Md(r,Ed(e.text)?s:void 0),a=s.flatMap(n=>Od(n,e));if(o!==void 0){let n={file:e.path,start:o,end:Math.min(o+1,e.text.length)};return{
roots:[],suppressions:a,hidden:[],faults:[{kind:"broken",span:n,message:`the nesting is deeper than ${vl} levels`}]}}let l=new ce.Composer({merge:!1,uniqueKeys:!1,logLevel:"silent",strict:!0,keepSourceTokens:!1}),
t=[],i=[],p=[];for(let n of l.compose(r)){for(let c of n.errors.slice(0,1)){let d=Math.min(c.pos[0],e.text.length);t.push({kind:"broken",span:{file:e.path,start:d,end:Math.max(d,Math.min(c.pos[1],e.text.
length))},message:N0(c.message)})}n.contents&&i.push(new wl(e,t,p).root(n.contents))}return{roots:i,faults:t,suppressions:a,hidden:p}}var N0=e=>{let[r=""]=e.split(`
`),s=r.replace(/ at line \d+, column \d+:?$/,"").trim();return s.charAt(0).toLowerCase()+s.slice(1)},wl=class{#e;#t;#n;#r=new Map;#o=new Set;#l=new Map;#s=new Map;#p=!1;#m=0;#f=0;constructor(r,s,o){this.#e=
r,this.#t=s,this.#n=o}root(r){let s=this.#u(r);return(this.#l.get(s)??0)-this.#m>co&&!this.#p?(this.#p=!0,this.#i(s.span,`the aliases expand to more than ${co.toLocaleString("en")} values, and Compose\
 gives up`),this.#a(s.span)):s}#c(r){let[s=0,o=s]=r?.range??[],a=o;for(;a>s&&/\s/.test(this.#e.text[a-1]);)a-=1;return{file:this.#e.path,start:s,end:a}}#i(r,s){this.#t.push({kind:"broken",span:r,message:s})}#a=r=>({
kind:"scalar",value:null,text:"",quoted:!1,span:r});#u(r){let s=this.#r.get(r);if(s)return s;this.#o.add(r);let o=this.#h(r);return this.#o.delete(r),this.#r.set(r,o),o}#y(r){let s=r.anchor;if(!(0,ce.isAlias)(
r))return s&&this.#s.set(s,r),{value:this.#u(r),via:[]};let o=this.#c(r),a=this.#s.get(r.source);return a?this.#o.has(a)?(this.#i(o,`the alias *${r.source.slice(0,60)} stands inside what it repeats`),
{value:this.#a(o),via:[]}):{value:this.#u(a),via:[{how:"alias",span:o}]}:(this.#i(o,`there is no anchor &${r.source.slice(0,60)} above this alias`),{value:this.#a(o),via:[]})}#h(r){let s=this.#c(r),o=r.
tag?.startsWith("!")&&r.tag!=="!"?{tag:r.tag}:{};if((0,ce.isMap)(r))return this.#g(r,s,o);if((0,ce.isSeq)(r)){let n=r.items.map(d=>d?this.#y(d):{value:this.#a(s),via:[]}),c={kind:"list",items:n,span:s,
flow:r.flow===!0,...o};return this.#d(c,n.map(({value:d})=>d))}if(!(0,ce.isScalar)(r))return this.#d(this.#a(s),[]);let{value:a,source:l}=r,t=r.type==="PLAIN",i=typeof a=="string"||typeof a=="number"||
typeof a=="boolean"?a:a==null?null:String(a),p=t&&l!==void 0?l:i===null?"":String(i);return this.#d({kind:"scalar",value:i,text:p,quoted:!t,span:s,...o},[])}#d(r,s){this.#m+=1;let o=1;for(let a of s)o=
Math.min(Number.MAX_SAFE_INTEGER,o+(this.#l.get(a)??1));return this.#l.set(r,o),r}#g(r,s,o){let a=new Map,l=[];for(let{key:i,value:p}of r.items){let n=this.#c(i),c=i&&(0,ce.isAlias)(i)?this.#s.get(i.source):
i;if(!c||!(0,ce.isScalar)(c)){i&&this.#i(n,"a key is a plain text here, not a list or a mapping");continue}let d=c.anchor;d&&this.#s.set(d,c);let u=String(c.source??c.value??""),f=p?this.#y(p):{value:this.#a(
{...n,start:n.end}),via:[]};u==="<<"&&c.type==="PLAIN"?(l.length&&this.#i(n,"the merge key << stands here twice: write one with a list"),l.push({...f,key:n})):a.has(u)?this.#i(n,`the key ${JSON.stringify(
u.slice(0,60))} stands here twice`):a.set(u,{key:{value:u,span:n},...f})}for(let i of l)this.#b(a,i);let t={kind:"map",entries:a,span:s,flow:r.flow===!0,...o};return this.#d(t,[...a.values()].map(({value:i})=>i))}#b(r,{
value:s,via:o,key:a}){let l=s.kind==="list"?s.items:[{value:s,via:o}];for(let t of l){if(t.value.kind!=="map"){this.#i(a,"<< merges mappings only");continue}let i={how:"merge",span:t.via[0]?.span??a};
if(this.#f+=t.value.entries.size,this.#f>co){this.#p||this.#i(a,`the merge keys bring in more than ${co.toLocaleString("en")} values, and Compose gives up`),this.#p=!0;return}for(let[p,n]of t.value.entries){
let c=r.get(p);c?c.value!==n.value&&this.#n.push({before:n,after:c}):r.set(p,{...n,via:[i,...n.via].slice(0,8)})}}}};function _l(e){let r={dialect:"compose",source:e,roots:[],hidden:[],faults:[],suppressions:[]};if(O0(e.text))return{...r,skipped:"it is a template, and only what it generates can be judged"};let s=Cd(
e),o=s.roots.filter(t=>t.kind==="map"),a=o.some(({entries:t})=>M0.some(i=>t.has(i))),l=[...s.faults];if(!a&&l.length===0){let t=o.flatMap(({entries:i})=>[...i.values()]).find(({value:i})=>i.kind==="ma\
p"&&(i.entries.has("image")||i.entries.has("build")));if(!t)return{...r,skipped:"it describes no services"};l.push({kind:"broken",span:t.key.span,message:"services stand under a top-level services key\
; Compose no longer reads files without one"})}return{...r,roots:o,faults:l,hidden:s.hidden,suppressions:s.suppressions}}var M0=["services","include","networks","volumes","secrets","configs","models"],
O0=e=>(e.includes("{{")||e.includes("{%")||e.includes("<%"))&&/^[ \t]*(?:-[ \t]+)?(?:[\w.-]+:[ \t]*)?(?:\{\{|\{%|<%)/m.test(e);var Pl=["compose.yaml","compose.yml","docker-compose.yml","docker-compose.yaml"],Td=["compose.override.yml","compose.override.yaml","docker-compose.override.yml","docker-compose.override.yaml"];function Yd(e,r){
let[s,o]=[e.filter(n=>!n.skipped),e.filter(n=>n.skipped)],a=s.map($l),l=new Set(a.flatMap(({includes:n})=>n)),t=new Set(a.flatMap(n=>n.extends)),i=new Map;for(let n of s){let c=H(n.source.path),d=i.get(
c);d?d.push(n):i.set(c,[n])}let p=[];for(let[n,c]of i){let d=c.some(({source:b})=>b.alone),u=d?[]:Bd(n,r),f=b=>{let k=d?void 0:L0(b,c,r);return{documents:k?[...k,b]:[b],isGuess:k!==void 0||y(b)||Ld(b,
s,r)}},m=b=>l.has(b.source.path)||t.has(b.source.path)&&(!Pl.includes(C0(b))||uo(b,r)!==void 0),y=({source:b,roots:k})=>u.length>0&&!u.some(v=>v.source===b)&&k.some(({entries:v})=>v.has("include")),[h]=u;
h&&u.some(b=>c.includes(b))&&!m(h)&&p.push(u.length>1?{documents:u,isGuess:u.some(b=>Ld(b,s,r))}:f(h));for(let b of c)!u.includes(b)&&!m(b)&&p.push(f(b))}return[...p,...o.map(n=>({documents:[n],isGuess:!1}))]}
function Fd({source:e},r){if(e.alone)return[];let s=H(e.path);return[...Rd(s,r),...[...Pl,...Td].map(o=>C(s,o))].filter(o=>o!==e.path)}var C0=({source:e})=>e.path.slice(e.path.lastIndexOf("/")+1),Rd=(e,r)=>{
let s=r.get("COMPOSE_FILE")?.value,o=r.get("COMPOSE_PATH_SEPARATOR")?.value||":";return s?s.split(o).filter(Boolean).map(a=>C(e,a)):[]};function Bd(e,{document:r,lookup:s}){let o=i=>{let p=r(i);return p&&
!p.skipped?[p]:[]},a=Rd(e,Gs(e,s));if(a.length)return a.flatMap(o);let l=i=>i.map(p=>C(e,p)).flatMap(p=>s.source(p)||r(p)?[p]:[]).slice(0,1).flatMap(o),t=l(Pl);return t.length?[...t,...l(Td)]:[]}function L0(e,r,s){
let o=uo(e,s);if(!o)return;let a=t=>{let i=new Set(t.flatMap(({roots:p})=>p.flatMap(ss)));return t.length>0&&[...o].some(p=>i.has(p))};for(let t=H(e.source.path);t!==void 0;t=t?H(t):void 0){let[i]=Bd(
t,s);if(i&&i!==e&&a([i]))return[i]}let l=r.find(t=>t!==e&&!uo(t,s)&&a([t]));return l&&[l]}function Ld(e,r,s){let o=e.source.alone?void 0:uo(e,s);if(!o)return!1;let a=H(H(e.source.path)),l=new Set($l(e).
extends);return r.some(({source:t,roots:i})=>t!==e.source&&!l.has(t.path)&&(a===""||t.path.startsWith(`${a}/`))&&i.some(p=>ss(p).some(n=>o.has(n))))}function uo(e,{document:r}){let s=$l(e).extends.flatMap(
a=>r(a)?.roots??[]),o=new Set([...e.roots,...s].flatMap(Yl));for(let a of e.roots.flatMap(ss))o.delete(a);return o.size>0?o:void 0}function $l({source:e,roots:r}){let s=H(e.path),o=t=>t?.kind==="scala\
r"?t.text&&!t.text.includes("$")?[C(s,t.text)]:[]:t?.kind==="list"?t.items.flatMap(({value:i})=>o(i)):t?.kind==="map"?o(t.entries.get("path")?.value):[],a=t=>t!==e.path,l=r.flatMap(({entries:t})=>{let i=t.
get("services")?.value;return i?.kind==="map"?[...i.entries.values()]:[]});return{includes:r.flatMap(({entries:t})=>o(t.get("include")?.value)).filter(a),extends:l.flatMap(({value:t})=>o(T0(t))).filter(
a)}}function T0(e){let r=e.kind==="map"?e.entries.get("extends")?.value:void 0;return r?.kind==="map"?r.entries.get("file")?.value:void 0}var Kd=["daemon.json","docker/daemon.json","etc/docker/daemon.json"];function zd({source:e}){return[".env.example",".env.sample",".env.template",".env.dist",".env.default","env.example","example.env","sample.env"].map(r=>C(H(e.path),r))}function Dl(e){let{folder:r,asked:s,files:o,environment:a}=e,l=o.filter(({role:p,document:n})=>p==="given"&&!n.source.alone);if(l.length===0)return[];let t=l.flatMap(({document:p})=>Fd(p,a)),i=[...s,...t.
map(p=>({path:p,role:"part"})),...[".env",...Kd].map(p=>({path:C(r,p),role:"text"})),...l.flatMap(({document:p})=>zd(p)).map(p=>({path:p,role:"text"}))];for(let p of To(e)){for(let c of F0(p))i.push({
path:C(r,c),role:"text"});for(let c of Y0(p))i.push({path:C(r,c),role:"profile"});let n=Yo(p,r);!n?.dockerfile||n.context===null||(n.inline===void 0&&i.push({path:n.dockerfile,role:"build"},{path:`${n.
dockerfile}.dockerignore`,role:"text"}),i.push({path:C(n.context,".dockerignore"),role:"text"},{path:n.context||".",role:"context"}))}return i}function Y0({field:e,values:r}){let s=e("security_opt");return(s?
Q(s):[]).flatMap(o=>{let a=/^seccomp[=:](?!unconfined$|builtin$)(.+)$/s.exec(r.scalar(o)?.text??"")?.[1];return a&&!a.includes("\uFFFC")&&!/^[/~]/.test(a)?[a]:[]})}function F0({field:e,values:r,secrets:s}){
let o=(l,t)=>{let i=e(l);return(i?Q(i):[]).flatMap(p=>{let n=r.scalar(p.node.kind==="map"?r.field(p.node,t,p.via):p)?.text;return n&&!n.includes("\uFFFC")?[n]:[]})},a=o("secrets","source").flatMap(l=>{
let t=s&&r.field(s,l),i=t?.node.kind==="map"?r.scalar(r.field(t.node,"file",t.via))?.text:void 0;return i&&!i.includes("\uFFFC")&&!/^[/~]/.test(i)?[i]:[]});return[...o("env_file","path"),...o("label_f\
ile","path"),...a].filter(l=>!/^[/~]/.test(l))}var R0={read:_l,parse:_l,projects:B0,references:(e,r)=>Ud(e,r).flatMap(({documents:s})=>Dl(Oo(s,{document:e.document,lookup:r}))),workloads:(e,r,{images:s})=>Yp(e,s),builds:K0,anchors:Ml,comments:z0,showAs:async(...e)=>(await Promise.resolve().then(()=>jl(require("./show-compose.js"),1))).
showProject(...e)};function Ud({judged:e,document:r},s){let o=a=>{let l=r(a);return l?[l]:[]};return s.together?[{documents:s.together.flatMap(o),isGuess:!1}]:Yd(e.flatMap(({path:a})=>o(a)),{document:r,
lookup:s})}function B0(e,r){let s=new Map;for(let a of Ud(e,r)){let l=a.isGuess?a.documents.map(({source:i})=>i.path).join("\0"):H(a.documents[0]?.source.path??""),t=s.get(l);t?t.push(a):s.set(l,[a])}
let o={document:e.document,lookup:r};return[...s.values()].map(a=>({files:[...new Set(a.flatMap(({documents:l})=>l.map(({source:t})=>t.path)))],units:()=>a.map(({documents:l,isGuess:t})=>Ap(l,o,{isGuess:t}))}))}
function K0(e){return{paths:Dl(e).flatMap(({path:s,role:o})=>o==="build"?[s]:[]),inline:Ip(e)}}function z0(e){return/\.json$/i.test(e.path)?void 0:El(e)}0&&(module.exports={reader});
