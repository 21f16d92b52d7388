const __here=require("node:url").pathToFileURL(__filename).href;
"use strict";var Sm=Object.create;var yi=Object.defineProperty;var Am=Object.getOwnPropertyDescriptor;var jm=Object.getOwnPropertyNames;var Em=Object.getPrototypeOf,Im=Object.prototype.hasOwnProperty;var _=(e,r)=>()=>{try{return r||e((r={exports:{}}).exports,r),r.exports}catch(n){throw r=0,n}},qm=(e,r)=>{for(var n in r)yi(e,n,{get:r[n],enumerable:!0})},bp=(e,r,n,i)=>{if(r&&typeof r=="object"||typeof r==
"function")for(let o of jm(r))!Im.call(e,o)&&o!==n&&yi(e,o,{get:()=>r[o],enumerable:!(i=Am(r,o))||i.enumerable});return e};var Om=(e,r,n)=>(n=e!=null?Sm(Em(e)):{},bp(r||!e||!e.__esModule?yi(n,"default",{value:e,enumerable:!0}):n,e)),Nm=e=>bp(yi({},"__esModule",{value:!0}),e);var q=_(ne=>{"use strict";var Ea=Symbol.for("yaml.alias"),su=Symbol.for("yaml.document"),Ui=Symbol.for("yaml.map"),iu=Symbol.for("yaml.pair"),Ia=Symbol.for("yaml.scalar"),Wi=Symbol.for("yaml.seq"),He=Symbol.
for("yaml.node.type"),ob=e=>!!e&&typeof e=="object"&&e[He]===Ea,ab=e=>!!e&&typeof e=="object"&&e[He]===su,lb=e=>!!e&&typeof e=="object"&&e[He]===Ui,pb=e=>!!e&&typeof e=="object"&&e[He]===iu,ou=e=>!!e&&
typeof e=="object"&&e[He]===Ia,cb=e=>!!e&&typeof e=="object"&&e[He]===Wi;function au(e){if(e&&typeof e=="object")switch(e[He]){case Ui:case Wi:return!0}return!1}function ub(e){if(e&&typeof e=="object")
switch(e[He]){case Ea:case Ui:case Ia:case Wi:return!0}return!1}var db=e=>(ou(e)||au(e))&&!!e.anchor;ne.ALIAS=Ea;ne.DOC=su;ne.MAP=Ui;ne.NODE_TYPE=He;ne.PAIR=iu;ne.SCALAR=Ia;ne.SEQ=Wi;ne.hasAnchor=db;ne.
isAlias=ob;ne.isCollection=au;ne.isDocument=ab;ne.isMap=lb;ne.isNode=ub;ne.isPair=pb;ne.isScalar=ou;ne.isSeq=cb});var Ls=_(qa=>{"use strict";var J=q(),de=Symbol("break visit"),lu=Symbol("skip children"),Ie=Symbol("remove node");function Vi(e,r){let n=pu(r);J.isDocument(e)?ls(null,e.contents,n,Object.freeze([e]))===
Ie&&(e.contents=null):ls(null,e,n,Object.freeze([]))}Vi.BREAK=de;Vi.SKIP=lu;Vi.REMOVE=Ie;function ls(e,r,n,i){let o=cu(e,r,n,i);if(J.isNode(o)||J.isPair(o))return uu(e,i,o),ls(e,o,n,i);if(typeof o!="s\
ymbol"){if(J.isCollection(r)){i=Object.freeze(i.concat(r));for(let l=0;l<r.items.length;++l){let t=ls(l,r.items[l],n,i);if(typeof t=="number")l=t-1;else{if(t===de)return de;t===Ie&&(r.items.splice(l,1),
l-=1)}}}else if(J.isPair(r)){i=Object.freeze(i.concat(r));let l=ls("key",r.key,n,i);if(l===de)return de;l===Ie&&(r.key=null);let t=ls("value",r.value,n,i);if(t===de)return de;t===Ie&&(r.value=null)}}return o}
async function Hi(e,r){let n=pu(r);J.isDocument(e)?await ps(null,e.contents,n,Object.freeze([e]))===Ie&&(e.contents=null):await ps(null,e,n,Object.freeze([]))}Hi.BREAK=de;Hi.SKIP=lu;Hi.REMOVE=Ie;async function ps(e,r,n,i){
let o=await cu(e,r,n,i);if(J.isNode(o)||J.isPair(o))return uu(e,i,o),ps(e,o,n,i);if(typeof o!="symbol"){if(J.isCollection(r)){i=Object.freeze(i.concat(r));for(let l=0;l<r.items.length;++l){let t=await ps(
l,r.items[l],n,i);if(typeof t=="number")l=t-1;else{if(t===de)return de;t===Ie&&(r.items.splice(l,1),l-=1)}}}else if(J.isPair(r)){i=Object.freeze(i.concat(r));let l=await ps("key",r.key,n,i);if(l===de)
return de;l===Ie&&(r.key=null);let t=await ps("value",r.value,n,i);if(t===de)return de;t===Ie&&(r.value=null)}}return o}function pu(e){return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.
assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function cu(e,r,n,i){if(typeof n=="fu\
nction")return n(e,r,i);if(J.isMap(r))return n.Map?.(e,r,i);if(J.isSeq(r))return n.Seq?.(e,r,i);if(J.isPair(r))return n.Pair?.(e,r,i);if(J.isScalar(r))return n.Scalar?.(e,r,i);if(J.isAlias(r))return n.
Alias?.(e,r,i)}function uu(e,r,n){let i=r[r.length-1];if(J.isCollection(i))i.items[e]=n;else if(J.isPair(i))e==="key"?i.key=n:i.value=n;else if(J.isDocument(i))i.contents=n;else{let o=J.isAlias(i)?"al\
ias":"scalar";throw new Error(`Cannot replace node with ${o} parent`)}}qa.visit=Vi;qa.visitAsync=Hi});var Oa=_(fu=>{"use strict";var du=q(),fb=Ls(),mb={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},yb=e=>e.replace(/[!,[\]{}]/g,r=>mb[r]),Ts=class e{constructor(r,n){this.docStart=null,this.
docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,r),this.tags=Object.assign({},e.defaultTags,n)}clone(){let r=new e(this.yaml,this.tags);return r.docStart=this.docStart,r}atDocument(){let r=new e(this.
yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.
defaultTags);break}return r}add(r,n){this.atNextDocument&&(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let i=r.trim().split(
/[ \t]+/),o=i.shift();switch(o){case"%TAG":{if(i.length!==2&&(n(0,"%TAG directive should contain exactly two parts"),i.length<2))return!1;let[l,t]=i;return this.tags[l]=t,!0}case"%YAML":{if(this.yaml.
explicit=!0,i.length!==1)return n(0,"%YAML directive should contain exactly one part"),!1;let[l]=i;if(l==="1.1"||l==="1.2")return this.yaml.version=l,!0;{let t=/^\d+\.\d+$/.test(l);return n(6,`Unsuppo\
rted YAML version ${l}`,t),!1}}default:return n(0,`Unknown directive ${o}`,!0),!1}}tagName(r,n){if(r==="!")return"!";if(r[0]!=="!")return n(`Not a valid tag: ${r}`),null;if(r[1]==="<"){let t=r.slice(2,
-1);return t==="!"||t==="!!"?(n(`Verbatim tags aren't resolved, so ${r} is invalid.`),null):(r[r.length-1]!==">"&&n("Verbatim tags must end with a >"),t)}let[,i,o]=r.match(/^(.*!)([^!]*)$/s);o||n(`The\
 ${r} tag has no suffix`);let l=this.tags[i];if(l)try{return l+decodeURIComponent(o)}catch(t){return n(String(t)),null}return i==="!"?r:(n(`Could not resolve tag: ${r}`),null)}tagString(r){for(let[n,i]of Object.
entries(this.tags))if(r.startsWith(i))return n+yb(r.substring(i.length));return r[0]==="!"?r:`!<${r}>`}toString(r){let n=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],i=Object.entries(this.
tags),o;if(r&&i.length>0&&du.isNode(r.contents)){let l={};fb.visit(r.contents,(t,a)=>{du.isNode(a)&&a.tag&&(l[a.tag]=!0)}),o=Object.keys(l)}else o=[];for(let[l,t]of i)l==="!!"&&t==="tag:yaml.org,2002:"||
(!r||o.some(a=>a.startsWith(t)))&&n.push(`%TAG ${l} ${t}`);return n.join(`
`)}};Ts.defaultYaml={explicit:!1,version:"1.2"};Ts.defaultTags={"!!":"tag:yaml.org,2002:"};fu.Directives=Ts});var Gi=_(Fs=>{"use strict";var mu=q(),hb=Ls();function gb(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(n)}
return!0}function yu(e){let r=new Set;return hb.visit(e,{Value(n,i){i.anchor&&r.add(i.anchor)}}),r}function hu(e,r){for(let n=1;;++n){let i=`${e}${n}`;if(!r.has(i))return i}}function bb(e,r){let n=[],
i=new Map,o=null;return{onAnchor:l=>{n.push(l),o??(o=yu(e));let t=hu(r,o);return o.add(t),t},setAnchors:()=>{for(let l of n){let t=i.get(l);if(typeof t=="object"&&t.anchor&&(mu.isScalar(t.node)||mu.isCollection(
t.node)))t.node.anchor=t.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=l,a}}},sourceObjects:i}}Fs.anchorIsValid=gb;Fs.anchorNames=yu;Fs.createNodeAnchors=
bb;Fs.findNewAnchor=hu});var Na=_(gu=>{"use strict";function Ys(e,r,n,i){if(i&&typeof i=="object")if(Array.isArray(i))for(let o=0,l=i.length;o<l;++o){let t=i[o],a=Ys(e,i,String(o),t);a===void 0?delete i[o]:a!==t&&(i[o]=a)}else if(i instanceof
Map)for(let o of Array.from(i.keys())){let l=i.get(o),t=Ys(e,i,o,l);t===void 0?i.delete(o):t!==l&&i.set(o,t)}else if(i instanceof Set)for(let o of Array.from(i)){let l=Ys(e,i,o,o);l===void 0?i.delete(
o):l!==o&&(i.delete(o),i.add(l))}else for(let[o,l]of Object.entries(i)){let t=Ys(e,i,o,l);t===void 0?delete i[o]:t!==l&&(i[o]=t)}return e.call(r,n,i)}gu.applyReviver=Ys});var it=_(ku=>{"use strict";var kb=q();function bu(e,r,n){if(Array.isArray(e))return e.map((i,o)=>bu(i,String(o),n));if(e&&typeof e.toJSON=="function"){if(!n||!kb.hasAnchor(e))return e.toJSON(r,n);let i={
aliasCount:0,count:1,res:void 0};n.anchors.set(e,i),n.onCreate=l=>{i.res=l,delete n.onCreate};let o=e.toJSON(r,n);return n.onCreate&&n.onCreate(o),o}return typeof e=="bigint"&&!n?.keep?Number(e):e}ku.
toJS=bu});var Ji=_(wu=>{"use strict";var vb=Na(),vu=q(),wb=it(),Ma=class{constructor(r){Object.defineProperty(this,vu.NODE_TYPE,{value:r})}clone(){let r=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return this.range&&(r.range=this.range.slice()),r}toJS(r,{mapAsMap:n,maxAliasCount:i,onAnchor:o,reviver:l}={}){if(!vu.isDocument(r))throw new TypeError("A document argument is required");let t={
anchors:new Map,doc:r,keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},a=wb.toJS(this,"",t);if(typeof o=="function")for(let{count:p,res:s}of t.anchors.values())o(s,p);return typeof l==
"function"?vb.applyReviver(l,{"":a},"",a):a}};wu.NodeBase=Ma});var Rs=_(_u=>{"use strict";var _b=Gi(),$b=Ls(),cs=q(),Pb=Ji(),xb=it(),Ca=class extends Pb.NodeBase{constructor(r){super(cs.ALIAS),this.source=r,Object.defineProperty(this,"tag",{set(){throw new Error(
"Alias nodes cannot have tags")}})}resolve(r,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let i;n?.aliasResolveCache?i=n.aliasResolveCache:(i=[],$b.visit(r,{Node:(l,t)=>{
(cs.isAlias(t)||cs.hasAnchor(t))&&i.push(t)}}),n&&(n.aliasResolveCache=i));let o;for(let l of i){if(l===this)break;l.anchor===this.source&&(o=l)}if(o&&n){let{anchors:l,doc:t,maxAliasCount:a}=n,p=l.get(
o);if(p||(xb.toJS(o,null,n),p=l.get(o)),p?.res===void 0){let s="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(s)}if(a>=0&&(p.count+=1,p.aliasCount===0&&(p.aliasCount=
Zi(t,o,l)),p.count*p.aliasCount>a)){let s="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(s)}}return o}toJSON(r,n){if(!n)return{source:this.source};let i=this.resolve(
n.doc,n);if(!i){let o=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(o)}return n.anchors.get(i).res}toString(r,n,i){let o=`*${this.source}`;if(r){
if(_b.anchorIsValid(this.source),r.options.verifyAliasOrder&&!r.anchors.has(this.source)){let l=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(l)}if(r.implicitKey)
return`${o} `}return o}};function Zi(e,r,n){if(cs.isAlias(r)){let i=r.resolve(e),o=n&&i&&n.get(i);return o?o.count*o.aliasCount:0}else if(cs.isCollection(r)){let i=0;for(let o of r.items){let l=Zi(e,o,
n);l>i&&(i=l)}return i}else if(cs.isPair(r)){let i=Zi(e,r.key,n),o=Zi(e,r.value,n);return Math.max(i,o)}return 1}_u.Alias=Ca});var U=_(La=>{"use strict";var Db=q(),Sb=Ji(),Ab=it(),jb=e=>!e||typeof e!="function"&&typeof e!="object",ot=class extends Sb.NodeBase{constructor(r){super(Db.SCALAR),this.value=r}toJSON(r,n){return n?.
keep?this.value:Ab.toJS(this.value,r,n)}toString(){return String(this.value)}};ot.BLOCK_FOLDED="BLOCK_FOLDED";ot.BLOCK_LITERAL="BLOCK_LITERAL";ot.PLAIN="PLAIN";ot.QUOTE_DOUBLE="QUOTE_DOUBLE";ot.QUOTE_SINGLE=
"QUOTE_SINGLE";La.Scalar=ot;La.isScalarValue=jb});var Bs=_(Pu=>{"use strict";var Eb=Rs(),St=q(),$u=U(),Ib="tag:yaml.org,2002:";function qb(e,r,n){if(r){let i=n.filter(l=>l.tag===r),o=i.find(l=>!l.format)??i[0];if(!o)throw new Error(`Tag ${r} not foun\
d`);return o}return n.find(i=>i.identify?.(e)&&!i.format)}function Ob(e,r,n){if(St.isDocument(e)&&(e=e.contents),St.isNode(e))return e;if(St.isPair(e)){let d=n.schema[St.MAP].createNode?.(n.schema,null,
n);return d.items.push(e),d}(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:i,onAnchor:o,onTagObj:l,
schema:t,sourceObjects:a}=n,p;if(i&&e&&typeof e=="object"){if(p=a.get(e),p)return p.anchor??(p.anchor=o(e)),new Eb.Alias(p.anchor);p={anchor:null,node:null},a.set(e,p)}r?.startsWith("!!")&&(r=Ib+r.slice(
2));let s=qb(e,r,t.tags);if(!s){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let d=new $u.Scalar(e);return p&&(p.node=d),d}s=e instanceof Map?t[St.MAP]:Symbol.iterator in Object(
e)?t[St.SEQ]:t[St.MAP]}l&&(l(s),delete n.onTagObj);let c=s?.createNode?s.createNode(n.schema,e,n):typeof s?.nodeClass?.from=="function"?s.nodeClass.from(n.schema,e,n):new $u.Scalar(e);return r?c.tag=r:
s.default||(c.tag=s.tag),p&&(p.node=c),c}Pu.createNode=Ob});var Xi=_(Qi=>{"use strict";var Nb=Bs(),qe=q(),Mb=Ji();function Ta(e,r,n){let i=n;for(let o=r.length-1;o>=0;--o){let l=r[o];if(typeof l=="number"&&Number.isInteger(l)&&l>=0){let t=[];t[l]=i,i=t}else i=
new Map([[l,i]])}return Nb.createNode(i,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}
var xu=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,Fa=class extends Mb.NodeBase{constructor(r,n){super(r),Object.defineProperty(this,"schema",{value:n,configurable:!0,enumerable:!1,
writable:!0})}clone(r){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return r&&(n.schema=r),n.items=n.items.map(i=>qe.isNode(i)||qe.isPair(i)?i.clone(r):i),this.
range&&(n.range=this.range.slice()),n}addIn(r,n){if(xu(r))this.add(n);else{let[i,...o]=r,l=this.get(i,!0);if(qe.isCollection(l))l.addIn(o,n);else if(l===void 0&&this.schema)this.set(i,Ta(this.schema,o,
n));else throw new Error(`Expected YAML collection at ${i}. Remaining path: ${o}`)}}deleteIn(r){let[n,...i]=r;if(i.length===0)return this.delete(n);let o=this.get(n,!0);if(qe.isCollection(o))return o.
deleteIn(i);throw new Error(`Expected YAML collection at ${n}. Remaining path: ${i}`)}getIn(r,n){let[i,...o]=r,l=this.get(i,!0);return o.length===0?!n&&qe.isScalar(l)?l.value:l:qe.isCollection(l)?l.getIn(
o,n):void 0}hasAllNullValues(r){return this.items.every(n=>{if(!qe.isPair(n))return!1;let i=n.value;return i==null||r&&qe.isScalar(i)&&i.value==null&&!i.commentBefore&&!i.comment&&!i.tag})}hasIn(r){let[
n,...i]=r;if(i.length===0)return this.has(n);let o=this.get(n,!0);return qe.isCollection(o)?o.hasIn(i):!1}setIn(r,n){let[i,...o]=r;if(o.length===0)this.set(i,n);else{let l=this.get(i,!0);if(qe.isCollection(
l))l.setIn(o,n);else if(l===void 0&&this.schema)this.set(i,Ta(this.schema,o,n));else throw new Error(`Expected YAML collection at ${i}. Remaining path: ${o}`)}}};Qi.Collection=Fa;Qi.collectionFromPath=
Ta;Qi.isEmptyPath=xu});var zs=_(eo=>{"use strict";var Cb=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function Ya(e,r){return/^\n+$/.test(e)?e.substring(1):r?e.replace(/^(?! *$)/gm,r):e}var Lb=(e,r,n)=>e.endsWith(`
`)?Ya(n,r):n.includes(`
`)?`
`+Ya(n,r):(e.endsWith(" ")?"":" ")+n;eo.indentComment=Ya;eo.lineComment=Lb;eo.stringifyComment=Cb});var Su=_(Ks=>{"use strict";var Tb="flow",Ra="block",to="quoted";function Fb(e,r,n="flow",{indentAtStart:i,lineWidth:o=80,minContentWidth:l=20,onFold:t,onOverflow:a}={}){if(!o||o<0)return e;o<l&&(l=0);
let p=Math.max(1+l,1+o-r.length);if(e.length<=p)return e;let s=[],c={},d=o-r.length;typeof i=="number"&&(i>o-Math.max(2,l)?s.push(0):d=o-i);let u,f,m=!1,y=-1,h=-1,b=-1;n===Ra&&(y=Du(e,y,r.length),y!==
-1&&(d=y+p));for(let v;v=e[y+=1];){if(n===to&&v==="\\"){switch(h=y,e[y+1]){case"x":y+=3;break;case"u":y+=5;break;case"U":y+=9;break;default:y+=1}b=y}if(v===`
`)n===Ra&&(y=Du(e,y,r.length)),d=y+r.length+p,u=void 0;else{if(v===" "&&f&&f!==" "&&f!==`
`&&f!=="	"){let $=e[y+1];$&&$!==" "&&$!==`
`&&$!=="	"&&(u=y)}if(y>=d)if(u)s.push(u),d=u+p,u=void 0;else if(n===to){for(;f===" "||f==="	";)f=v,v=e[y+=1],m=!0;let $=y>b+1?y-2:h-1;if(c[$])return e;s.push($),c[$]=!0,d=$+p,u=void 0}else m=!0}f=v}if(m&&
a&&a(),s.length===0)return e;t&&t();let k=e.slice(0,s[0]);for(let v=0;v<s.length;++v){let $=s[v],w=s[v+1]||e.length;$===0?k=`
${r}${e.slice(0,w)}`:(n===to&&c[$]&&(k+=`${e[$]}\\`),k+=`
${r}${e.slice($+1,w)}`)}return k}function Du(e,r,n){let i=r,o=r+1,l=e[o];for(;l===" "||l==="	";)if(r<o+n)l=e[++r];else{do l=e[++r];while(l&&l!==`
`);i=r,o=r+1,l=e[o]}return i}Ks.FOLD_BLOCK=Ra;Ks.FOLD_FLOW=Tb;Ks.FOLD_QUOTED=to;Ks.foldFlowLines=Fb});var Ws=_(Au=>{"use strict";var _e=U(),at=Su(),no=(e,r)=>({indentAtStart:r?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),so=e=>/^(%|---|\.\.\.)/m.
test(e);function Yb(e,r,n){if(!r||r<0)return!1;let i=r-n,o=e.length;if(o<=i)return!1;for(let l=0,t=0;l<o;++l)if(e[l]===`
`){if(l-t>i)return!0;if(t=l+1,o-t<=i)return!1}return!0}function Us(e,r){let n=JSON.stringify(e);if(r.options.doubleQuotedAsJSON)return n;let{implicitKey:i}=r,o=r.options.doubleQuotedMinMultiLineLength,
l=r.indent||(so(e)?"  ":""),t="",a=0;for(let p=0,s=n[p];s;s=n[++p])if(s===" "&&n[p+1]==="\\"&&n[p+2]==="n"&&(t+=n.slice(a,p)+"\\ ",p+=1,a=p,s="\\"),s==="\\")switch(n[p+1]){case"u":{t+=n.slice(a,p);let c=n.
substr(p+2,4);switch(c){case"0000":t+="\\0";break;case"0007":t+="\\a";break;case"000b":t+="\\v";break;case"001b":t+="\\e";break;case"0085":t+="\\N";break;case"00a0":t+="\\_";break;case"2028":t+="\\L";
break;case"2029":t+="\\P";break;default:c.substr(0,2)==="00"?t+="\\x"+c.substr(2):t+=n.substr(p,6)}p+=5,a=p+1}break;case"n":if(i||n[p+2]==='"'||n.length<o)p+=1;else{for(t+=n.slice(a,p)+`

`;n[p+2]==="\\"&&n[p+3]==="n"&&n[p+4]!=='"';)t+=`
`,p+=2;t+=l,n[p+2]===" "&&(t+="\\"),p+=1,a=p+1}break;default:p+=1}return t=a?t+n.slice(a):n,i?t:at.foldFlowLines(t,l,at.FOLD_QUOTED,no(r,!1))}function Ba(e,r){if(r.options.singleQuote===!1||r.implicitKey&&
e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return Us(e,r);let n=r.indent||(so(e)?"  ":""),i="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${n}`)+"'";return r.implicitKey?i:at.foldFlowLines(i,n,at.FOLD_FLOW,no(r,!1))}function us(e,r){let{singleQuote:n}=r.options,i;if(n===!1)i=Us;else{let o=e.includes('"'),l=e.includes("'");o&&!l?i=Ba:l&&
!o?i=Us:i=n?Ba:Us}return i(e,r)}var za;try{za=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{za=/\n+(?!\n|$)/g}function ro({comment:e,type:r,value:n},i,o,l){let{blockQuote:t,commentString:a,lineWidth:p}=i.options;if(!t||/\n[\t ]+$/.test(n))return us(n,i);let s=i.indent||(i.forceBlockIndent||
so(n)?"  ":""),c=t==="literal"?!0:t==="folded"||r===_e.Scalar.BLOCK_FOLDED?!1:r===_e.Scalar.BLOCK_LITERAL?!0:!Yb(n,p,s.length);if(!n)return c?`|
`:`>
`;let d,u;for(u=n.length;u>0;--u){let w=n[u-1];if(w!==`
`&&w!=="	"&&w!==" ")break}let f=n.substring(u),m=f.indexOf(`
`);m===-1?d="-":n===f||m!==f.length-1?(d="+",l&&l()):d="",f&&(n=n.slice(0,-f.length),f[f.length-1]===`
`&&(f=f.slice(0,-1)),f=f.replace(za,`$&${s}`));let y=!1,h,b=-1;for(h=0;h<n.length;++h){let w=n[h];if(w===" ")y=!0;else if(w===`
`)b=h;else break}let k=n.substring(0,b<h?b+1:h);k&&(n=n.substring(k.length),k=k.replace(/\n+/g,`$&${s}`));let $=(y?s?"2":"1":"")+d;if(e&&($+=" "+a(e.replace(/ ?[\r\n]+/g," ")),o&&o()),!c){let w=n.replace(
/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${s}`),E=!1,T=no(i,!0);t!=="folded"&&r!==_e.Scalar.BLOCK_FOLDED&&(T.onOverflow=()=>{E=!0});let x=at.foldFlowLines(
`${k}${w}${f}`,s,at.FOLD_BLOCK,T);if(!E)return`>${$}
${s}${x}`}return n=n.replace(/\n+/g,`$&${s}`),`|${$}
${s}${k}${n}${f}`}function Rb(e,r,n,i){let{type:o,value:l}=e,{actualString:t,implicitKey:a,indent:p,indentStep:s,inFlow:c}=r;if(a&&l.includes(`
`)||c&&/[[\]{},]/.test(l))return us(l,r);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(l))return a||c||!l.includes(`
`)?us(l,r):ro(e,r,n,i);if(!a&&!c&&o!==_e.Scalar.PLAIN&&l.includes(`
`))return ro(e,r,n,i);if(so(l)){if(p==="")return r.forceBlockIndent=!0,ro(e,r,n,i);if(a&&p===s)return us(l,r)}let d=l.replace(/\n+/g,`$&
${p}`);if(t){let u=y=>y.default&&y.tag!=="tag:yaml.org,2002:str"&&y.test?.test(d),{compat:f,tags:m}=r.doc.schema;if(m.some(u)||f?.some(u))return us(l,r)}return a?d:at.foldFlowLines(d,p,at.FOLD_FLOW,no(
r,!1))}function Bb(e,r,n,i){let{implicitKey:o,inFlow:l}=r,t=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==_e.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.
test(t.value)&&(a=_e.Scalar.QUOTE_DOUBLE);let p=c=>{switch(c){case _e.Scalar.BLOCK_FOLDED:case _e.Scalar.BLOCK_LITERAL:return o||l?us(t.value,r):ro(t,r,n,i);case _e.Scalar.QUOTE_DOUBLE:return Us(t.value,
r);case _e.Scalar.QUOTE_SINGLE:return Ba(t.value,r);case _e.Scalar.PLAIN:return Rb(t,r,n,i);default:return null}},s=p(a);if(s===null){let{defaultKeyType:c,defaultStringType:d}=r.options,u=o&&c||d;if(s=
p(u),s===null)throw new Error(`Unsupported default string type ${u}`)}return s}Au.stringifyString=Bb});var Vs=_(Ka=>{"use strict";var zb=Gi(),lt=q(),Kb=zs(),Ub=Ws();function Wb(e,r){let n=Object.assign({blockQuote:!0,commentString:Kb.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,
doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,
trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,r),i;switch(n.collectionStyle){case"block":i=!1;break;case"flow":i=!0;break;default:i=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.
flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?" ".repeat(n.indent):"  ",inFlow:i,options:n}}function Vb(e,r){if(r.tag){let o=e.filter(l=>l.tag===r.tag);if(o.length>0)return o.
find(l=>l.format===r.format)??o[0]}let n,i;if(lt.isScalar(r)){i=r.value;let o=e.filter(l=>l.identify?.(i));if(o.length>1){let l=o.filter(t=>t.test);l.length>0&&(o=l)}n=o.find(l=>l.format===r.format)??
o.find(l=>!l.format)}else i=r,n=e.find(o=>o.nodeClass&&i instanceof o.nodeClass);if(!n){let o=i?.constructor?.name??(i===null?"null":typeof i);throw new Error(`Tag not resolved for ${o} value`)}return n}
function Hb(e,r,{anchors:n,doc:i}){if(!i.directives)return"";let o=[],l=(lt.isScalar(e)||lt.isCollection(e))&&e.anchor;l&&zb.anchorIsValid(l)&&(n.add(l),o.push(`&${l}`));let t=e.tag??(r.default?null:r.
tag);return t&&o.push(i.directives.tagString(t)),o.join(" ")}function Gb(e,r,n,i){if(lt.isPair(e))return e.toString(r,n,i);if(lt.isAlias(e)){if(r.doc.directives)return e.toString(r);if(r.resolvedAliases?.
has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");r.resolvedAliases?r.resolvedAliases.add(e):r.resolvedAliases=new Set([e]),e=e.resolve(r.doc)}let o,l=lt.isNode(e)?
e:r.doc.createNode(e,{onTagObj:p=>o=p});o??(o=Vb(r.doc.schema.tags,l));let t=Hb(l,o,r);t.length>0&&(r.indentAtStart=(r.indentAtStart??0)+t.length+1);let a=typeof o.stringify=="function"?o.stringify(l,
r,n,i):lt.isScalar(l)?Ub.stringifyString(l,r,n,i):l.toString(r,n,i);return t?lt.isScalar(l)||a[0]==="{"||a[0]==="["?`${t} ${a}`:`${t}
${r.indent}${a}`:a}Ka.createStringifyContext=Wb;Ka.stringify=Gb});var qu=_(Iu=>{"use strict";var Ge=q(),ju=U(),Eu=Vs(),Hs=zs();function Jb({key:e,value:r},n,i,o){let{allNullValues:l,doc:t,indent:a,indentStep:p,options:{commentString:s,indentSeq:c,simpleKeys:d}}=n,u=Ge.
isNode(e)&&e.comment||null;if(d){if(u)throw new Error("With simple keys, key nodes cannot have comments");if(Ge.isCollection(e)||!Ge.isNode(e)&&typeof e=="object"){let T="With simple keys, collection \
cannot be used as a key value";throw new Error(T)}}let f=!d&&(!e||u&&r==null&&!n.inFlow||Ge.isCollection(e)||(Ge.isScalar(e)?e.type===ju.Scalar.BLOCK_FOLDED||e.type===ju.Scalar.BLOCK_LITERAL:typeof e==
"object"));n=Object.assign({},n,{allNullValues:!1,implicitKey:!f&&(d||!l),indent:a+p});let m=!1,y=!1,h=Eu.stringify(e,n,()=>m=!0,()=>y=!0);if(!f&&!n.inFlow&&h.length>1024){if(d)throw new Error("With s\
imple keys, single line scalar must not span more than 1024 characters");f=!0}if(n.inFlow){if(l||r==null)return m&&i&&i(),h===""?"?":f?`? ${h}`:h}else if(l&&!d||r==null&&f)return h=`? ${h}`,u&&!m?h+=Hs.
lineComment(h,n.indent,s(u)):y&&o&&o(),h;m&&(u=null),f?(u&&(h+=Hs.lineComment(h,n.indent,s(u))),h=`? ${h}
${a}:`):(h=`${h}:`,u&&(h+=Hs.lineComment(h,n.indent,s(u))));let b,k,v;Ge.isNode(r)?(b=!!r.spaceBefore,k=r.commentBefore,v=r.comment):(b=!1,k=null,v=null,r&&typeof r=="object"&&(r=t.createNode(r))),n.implicitKey=
!1,!f&&!u&&Ge.isScalar(r)&&(n.indentAtStart=h.length+1),y=!1,!c&&p.length>=2&&!n.inFlow&&!f&&Ge.isSeq(r)&&!r.flow&&!r.tag&&!r.anchor&&(n.indent=n.indent.substring(2));let $=!1,w=Eu.stringify(r,n,()=>$=
!0,()=>y=!0),E=" ";if(u||b||k){if(E=b?`
`:"",k){let T=s(k);E+=`
${Hs.indentComment(T,n.indent)}`}w===""&&!n.inFlow?E===`
`&&v&&(E=`

`):E+=`
${n.indent}`}else if(!f&&Ge.isCollection(r)){let T=w[0],x=w.indexOf(`
`),V=x!==-1,Qe=n.inFlow??r.flow??r.items.length===0;if(V||!Qe){let Nt=!1;if(V&&(T==="&"||T==="!")){let H=w.indexOf(" ");T==="&"&&H!==-1&&H<x&&w[H+1]==="!"&&(H=w.indexOf(" ",H+1)),(H===-1||x<H)&&(Nt=!0)}
Nt||(E=`
${n.indent}`)}}else(w===""||w[0]===`
`)&&(E="");return h+=E+w,n.inFlow?$&&i&&i():v&&!$?h+=Hs.lineComment(h,n.indent,s(v)):y&&o&&o(),h}Iu.stringifyPair=Jb});var Wa=_(Ua=>{"use strict";var Ou=require("process");function Zb(e,...r){e==="debug"&&console.log(...r)}function Qb(e,r){(e==="debug"||e==="warn")&&(typeof Ou.emitWarning=="function"?Ou.emitWarning(r):
console.warn(r))}Ua.debug=Zb;Ua.warn=Qb});var po=_(lo=>{"use strict";var ao=q(),Nu=U(),io="<<",oo={identify:e=>e===io||typeof e=="symbol"&&e.description===io,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new Nu.
Scalar(Symbol(io)),{addToJSMap:Mu}),stringify:()=>io},Xb=(e,r)=>(oo.identify(r)||ao.isScalar(r)&&(!r.type||r.type===Nu.Scalar.PLAIN)&&oo.identify(r.value))&&e?.doc.schema.tags.some(n=>n.tag===oo.tag&&
n.default);function Mu(e,r,n){let i=Cu(e,n);if(ao.isSeq(i))for(let o of i.items)Va(e,r,o);else if(Array.isArray(i))for(let o of i)Va(e,r,o);else Va(e,r,i)}function Va(e,r,n){let i=Cu(e,n);if(!ao.isMap(
i))throw new Error("Merge sources must be maps or map aliases");let o=i.toJSON(null,e,Map);for(let[l,t]of o)r instanceof Map?r.has(l)||r.set(l,t):r instanceof Set?r.add(l):Object.prototype.hasOwnProperty.
call(r,l)||Object.defineProperty(r,l,{value:t,writable:!0,enumerable:!0,configurable:!0});return r}function Cu(e,r){return e&&ao.isAlias(r)?r.resolve(e.doc,e):r}lo.addMergeToJSMap=Mu;lo.isMergeKey=Xb;
lo.merge=oo});var Ga=_(Fu=>{"use strict";var ek=Wa(),Lu=po(),tk=Vs(),Tu=q(),Ha=it();function rk(e,r,{key:n,value:i}){if(Tu.isNode(n)&&n.addToJSMap)n.addToJSMap(e,r,i);else if(Lu.isMergeKey(e,n))Lu.addMergeToJSMap(e,
r,i);else{let o=Ha.toJS(n,"",e);if(r instanceof Map)r.set(o,Ha.toJS(i,o,e));else if(r instanceof Set)r.add(o);else{let l=nk(n,o,e),t=Ha.toJS(i,l,e);l in r?Object.defineProperty(r,l,{value:t,writable:!0,
enumerable:!0,configurable:!0}):r[l]=t}}return r}function nk(e,r,n){if(r===null)return"";if(typeof r!="object")return String(r);if(Tu.isNode(e)&&n?.doc){let i=tk.createStringifyContext(n.doc,{});i.anchors=
new Set;for(let l of n.anchors.keys())i.anchors.add(l.anchor);i.inFlow=!0,i.inStringifyKey=!0;let o=e.toString(i);if(!n.mapKeyWarned){let l=JSON.stringify(o);l.length>40&&(l=l.substring(0,36)+'..."'),
ek.warn(n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${l}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return o}return JSON.stringify(
r)}Fu.addPairToJSMap=rk});var pt=_(Ja=>{"use strict";var Yu=Bs(),sk=qu(),ik=Ga(),co=q();function ok(e,r,n){let i=Yu.createNode(e,void 0,n),o=Yu.createNode(r,void 0,n);return new uo(i,o)}var uo=class e{constructor(r,n=null){Object.
defineProperty(this,co.NODE_TYPE,{value:co.PAIR}),this.key=r,this.value=n}clone(r){let{key:n,value:i}=this;return co.isNode(n)&&(n=n.clone(r)),co.isNode(i)&&(i=i.clone(r)),new e(n,i)}toJSON(r,n){let i=n?.
mapAsMap?new Map:{};return ik.addPairToJSMap(n,i,this)}toString(r,n,i){return r?.doc?sk.stringifyPair(this,r,n,i):JSON.stringify(this)}};Ja.Pair=uo;Ja.createPair=ok});var Za=_(Bu=>{"use strict";var At=q(),Ru=Vs(),fo=zs();function ak(e,r,n){return(r.inFlow??e.flow?pk:lk)(e,r,n)}function lk({comment:e,items:r},n,{blockItemPrefix:i,flowChars:o,itemIndent:l,onChompKeep:t,
onComment:a}){let{indent:p,options:{commentString:s}}=n,c=Object.assign({},n,{indent:l,type:null}),d=!1,u=[];for(let m=0;m<r.length;++m){let y=r[m],h=null;if(At.isNode(y))!d&&y.spaceBefore&&u.push(""),
mo(n,u,y.commentBefore,d),y.comment&&(h=y.comment);else if(At.isPair(y)){let k=At.isNode(y.key)?y.key:null;k&&(!d&&k.spaceBefore&&u.push(""),mo(n,u,k.commentBefore,d))}d=!1;let b=Ru.stringify(y,c,()=>h=
null,()=>d=!0);h&&(b+=fo.lineComment(b,l,s(h))),d&&h&&(d=!1),u.push(i+b)}let f;if(u.length===0)f=o.start+o.end;else{f=u[0];for(let m=1;m<u.length;++m){let y=u[m];f+=y?`
${p}${y}`:`
`}}return e?(f+=`
`+fo.indentComment(s(e),p),a&&a()):d&&t&&t(),f}function pk({items:e},r,{flowChars:n,itemIndent:i}){let{indent:o,indentStep:l,flowCollectionPadding:t,options:{commentString:a}}=r;i+=l;let p=Object.assign(
{},r,{indent:i,inFlow:!0,type:null}),s=!1,c=0,d=[];for(let m=0;m<e.length;++m){let y=e[m],h=null;if(At.isNode(y))y.spaceBefore&&d.push(""),mo(r,d,y.commentBefore,!1),y.comment&&(h=y.comment);else if(At.
isPair(y)){let k=At.isNode(y.key)?y.key:null;k&&(k.spaceBefore&&d.push(""),mo(r,d,k.commentBefore,!1),k.comment&&(s=!0));let v=At.isNode(y.value)?y.value:null;v?(v.comment&&(h=v.comment),v.commentBefore&&
(s=!0)):y.value==null&&k?.comment&&(h=k.comment)}h&&(s=!0);let b=Ru.stringify(y,p,()=>h=null);s||(s=d.length>c||b.includes(`
`)),m<e.length-1?b+=",":r.options.trailingComma&&(r.options.lineWidth>0&&(s||(s=d.reduce((k,v)=>k+v.length+2,2)+(b.length+2)>r.options.lineWidth)),s&&(b+=",")),h&&(b+=fo.lineComment(b,i,a(h))),d.push(
b),c=d.length}let{start:u,end:f}=n;if(d.length===0)return u+f;if(!s){let m=d.reduce((y,h)=>y+h.length+2,2);s=r.options.lineWidth>0&&m>r.options.lineWidth}if(s){let m=u;for(let y of d)m+=y?`
${l}${o}${y}`:`
`;return`${m}
${o}${f}`}else return`${u}${t}${d.join(" ")}${t}${f}`}function mo({indent:e,options:{commentString:r}},n,i,o){if(i&&o&&(i=i.replace(/^\n+/,"")),i){let l=fo.indentComment(r(i),e);n.push(l.trimStart())}}
Bu.stringifyCollection=ak});var ut=_(Xa=>{"use strict";var ck=Za(),uk=Ga(),dk=Xi(),ct=q(),yo=pt(),fk=U();function Gs(e,r){let n=ct.isScalar(r)?r.value:r;for(let i of e)if(ct.isPair(i)&&(i.key===r||i.key===n||ct.isScalar(i.key)&&
i.key.value===n))return i}var Qa=class extends dk.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(r){super(ct.MAP,r),this.items=[]}static from(r,n,i){let{keepUndefined:o,replacer:l}=i,
t=new this(r),a=(p,s)=>{if(typeof l=="function")s=l.call(n,p,s);else if(Array.isArray(l)&&!l.includes(p))return;(s!==void 0||o)&&t.items.push(yo.createPair(p,s,i))};if(n instanceof Map)for(let[p,s]of n)
a(p,s);else if(n&&typeof n=="object")for(let p of Object.keys(n))a(p,n[p]);return typeof r.sortMapEntries=="function"&&t.items.sort(r.sortMapEntries),t}add(r,n){let i;ct.isPair(r)?i=r:!r||typeof r!="o\
bject"||!("key"in r)?i=new yo.Pair(r,r?.value):i=new yo.Pair(r.key,r.value);let o=Gs(this.items,i.key),l=this.schema?.sortMapEntries;if(o){if(!n)throw new Error(`Key ${i.key} already set`);ct.isScalar(
o.value)&&fk.isScalarValue(i.value)?o.value.value=i.value:o.value=i.value}else if(l){let t=this.items.findIndex(a=>l(i,a)<0);t===-1?this.items.push(i):this.items.splice(t,0,i)}else this.items.push(i)}delete(r){
let n=Gs(this.items,r);return n?this.items.splice(this.items.indexOf(n),1).length>0:!1}get(r,n){let o=Gs(this.items,r)?.value;return(!n&&ct.isScalar(o)?o.value:o)??void 0}has(r){return!!Gs(this.items,
r)}set(r,n){this.add(new yo.Pair(r,n),!0)}toJSON(r,n,i){let o=i?new i:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(o);for(let l of this.items)uk.addPairToJSMap(n,o,l);return o}toString(r,n,i){if(!r)
return JSON.stringify(this);for(let o of this.items)if(!ct.isPair(o))throw new Error(`Map items must all be pairs; found ${JSON.stringify(o)} instead`);return!r.allNullValues&&this.hasAllNullValues(!1)&&
(r=Object.assign({},r,{allNullValues:!0})),ck.stringifyCollection(this,r,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:r.indent||"",onChompKeep:i,onComment:n})}};Xa.YAMLMap=Qa;Xa.findPair=
Gs});var ds=_(Ku=>{"use strict";var mk=q(),zu=ut(),yk={collection:"map",default:!0,nodeClass:zu.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,r){return mk.isMap(e)||r("Expected a mapping for this tag"),e},
createNode:(e,r,n)=>zu.YAMLMap.from(e,r,n)};Ku.map=yk});var dt=_(Uu=>{"use strict";var hk=Bs(),gk=Za(),bk=Xi(),go=q(),kk=U(),vk=it(),el=class extends bk.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(r){super(go.SEQ,r),this.items=
[]}add(r){this.items.push(r)}delete(r){let n=ho(r);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(r,n){let i=ho(r);if(typeof i!="number")return;let o=this.items[i];return!n&&go.isScalar(
o)?o.value:o}has(r){let n=ho(r);return typeof n=="number"&&n<this.items.length}set(r,n){let i=ho(r);if(typeof i!="number")throw new Error(`Expected a valid index, not ${r}.`);let o=this.items[i];go.isScalar(
o)&&kk.isScalarValue(n)?o.value=n:this.items[i]=n}toJSON(r,n){let i=[];n?.onCreate&&n.onCreate(i);let o=0;for(let l of this.items)i.push(vk.toJS(l,String(o++),n));return i}toString(r,n,i){return r?gk.
stringifyCollection(this,r,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(r.indent||"")+"  ",onChompKeep:i,onComment:n}):JSON.stringify(this)}static from(r,n,i){let{replacer:o}=i,l=new this(
r);if(n&&Symbol.iterator in Object(n)){let t=0;for(let a of n){if(typeof o=="function"){let p=n instanceof Set?a:String(t++);a=o.call(n,p,a)}l.items.push(hk.createNode(a,void 0,i))}}return l}};function ho(e){
let r=go.isScalar(e)?e.value:e;return r&&typeof r=="string"&&(r=Number(r)),typeof r=="number"&&Number.isInteger(r)&&r>=0?r:null}Uu.YAMLSeq=el});var fs=_(Vu=>{"use strict";var wk=q(),Wu=dt(),_k={collection:"seq",default:!0,nodeClass:Wu.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,r){return wk.isSeq(e)||r("Expected a sequence for this tag"),e},
createNode:(e,r,n)=>Wu.YAMLSeq.from(e,r,n)};Vu.seq=_k});var Js=_(Hu=>{"use strict";var $k=Ws(),Pk={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,r,n,i){return r=Object.assign({actualString:!0},r),$k.stringifyString(
e,r,n,i)}};Hu.string=Pk});var bo=_(Zu=>{"use strict";var Gu=U(),Ju={identify:e=>e==null,createNode:()=>new Gu.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Gu.Scalar(null),stringify:({
source:e},r)=>typeof e=="string"&&Ju.test.test(e)?e:r.options.nullStr};Zu.nullTag=Ju});var tl=_(Xu=>{"use strict";var xk=U(),Qu={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new xk.Scalar(e[0]==="t"||e[0]==="\
T"),stringify({source:e,value:r},n){if(e&&Qu.test.test(e)){let i=e[0]==="t"||e[0]==="T";if(r===i)return e}return r?n.options.trueStr:n.options.falseStr}};Xu.boolTag=Qu});var ms=_(ed=>{"use strict";function Dk({format:e,minFractionDigits:r,tag:n,value:i}){if(typeof i=="bigint")return String(i);let o=typeof i=="number"?i:Number(i);if(!isFinite(o))return isNaN(o)?".nan":
o<0?"-.inf":".inf";let l=Object.is(i,-0)?"-0":JSON.stringify(i);if(!e&&r&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(l)&&!l.includes("e")){let t=l.indexOf(".");t<0&&(t=l.length,l+=".");let a=r-
(l.length-t-1);for(;a-- >0;)l+="0"}return l}ed.stringifyNumber=Dk});var nl=_(ko=>{"use strict";var Sk=U(),rl=ms(),Ak={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()===
"nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:rl.stringifyNumber},jk={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e),stringify(e){let r=Number(e.value);return isFinite(r)?r.toExponential():rl.stringifyNumber(e)}},Ek={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let r=new Sk.Scalar(parseFloat(e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(r.minFractionDigits=e.length-n-1),r},stringify:rl.stringifyNumber};ko.float=Ek;ko.floatExp=jk;ko.floatNaN=
Ak});var il=_(wo=>{"use strict";var td=ms(),vo=e=>typeof e=="bigint"||Number.isInteger(e),sl=(e,r,n,{intAsBigInt:i})=>i?BigInt(e):parseInt(e.substring(r),n);function rd(e,r,n){let{value:i}=e;return vo(i)&&
i>=0?n+i.toString(r):td.stringifyNumber(e)}var Ik={identify:e=>vo(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,r,n)=>sl(e,2,8,n),stringify:e=>rd(e,8,"0o")},
qk={identify:vo,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,r,n)=>sl(e,0,10,n),stringify:td.stringifyNumber},Ok={identify:e=>vo(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:in\
t",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,r,n)=>sl(e,2,16,n),stringify:e=>rd(e,16,"0x")};wo.int=qk;wo.intHex=Ok;wo.intOct=Ik});var sd=_(nd=>{"use strict";var Nk=ds(),Mk=bo(),Ck=fs(),Lk=Js(),Tk=tl(),ol=nl(),al=il(),Fk=[Nk.map,Ck.seq,Lk.string,Mk.nullTag,Tk.boolTag,al.intOct,al.int,al.intHex,ol.floatNaN,ol.floatExp,ol.float];nd.
schema=Fk});var ad=_(od=>{"use strict";var Yk=U(),Rk=ds(),Bk=fs();function id(e){return typeof e=="bigint"||Number.isInteger(e)}var _o=({value:e})=>JSON.stringify(e),zk=[{identify:e=>typeof e=="string",default:!0,
tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:_o},{identify:e=>e==null,createNode:()=>new Yk.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:_o},{identify:e=>typeof e==
"boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:_o},{identify:id,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,r,{
intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>id(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:_o}],Kk={default:!0,tag:"",test:/^/,resolve(e,r){return r(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},Uk=[Rk.map,Bk.seq].concat(zk,Kk);od.schema=Uk});var pl=_(ld=>{"use strict";var Zs=require("buffer"),ll=U(),Wk=Ws(),Vk={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,r){if(typeof Zs.Buffer=="function")return Zs.
Buffer.from(e,"base64");if(typeof atob=="function"){let n=atob(e.replace(/[\n\r]/g,"")),i=new Uint8Array(n.length);for(let o=0;o<n.length;++o)i[o]=n.charCodeAt(o);return i}else return r("This environm\
ent does not support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:r,value:n},i,o,l){if(!n)return"";let t=n,a;if(typeof Zs.Buffer=="function")a=t instanceof Zs.
Buffer?t.toString("base64"):Zs.Buffer.from(t.buffer).toString("base64");else if(typeof btoa=="function"){let p="";for(let s=0;s<t.length;++s)p+=String.fromCharCode(t[s]);a=btoa(p)}else throw new Error(
"This environment does not support writing binary tags; either Buffer or btoa is required");if(r??(r=ll.Scalar.BLOCK_LITERAL),r!==ll.Scalar.QUOTE_DOUBLE){let p=Math.max(i.options.lineWidth-i.indent.length,
i.options.minContentWidth),s=Math.ceil(a.length/p),c=new Array(s);for(let d=0,u=0;d<s;++d,u+=p)c[d]=a.substr(u,p);a=c.join(r===ll.Scalar.BLOCK_LITERAL?`
`:" ")}return Wk.stringifyString({comment:e,type:r,value:a},i,o,l)}};ld.binary=Vk});var xo=_(Po=>{"use strict";var $o=q(),cl=pt(),Hk=U(),Gk=dt();function pd(e,r){if($o.isSeq(e))for(let n=0;n<e.items.length;++n){let i=e.items[n];if(!$o.isPair(i)){if($o.isMap(i)){i.items.length>1&&r("E\
ach pair must have its own sequence indicator");let o=i.items[0]||new cl.Pair(new Hk.Scalar(null));if(i.commentBefore&&(o.key.commentBefore=o.key.commentBefore?`${i.commentBefore}
${o.key.commentBefore}`:i.commentBefore),i.comment){let l=o.value??o.key;l.comment=l.comment?`${i.comment}
${l.comment}`:i.comment}i=o}e.items[n]=$o.isPair(i)?i:new cl.Pair(i)}}else r("Expected a sequence for this tag");return e}function cd(e,r,n){let{replacer:i}=n,o=new Gk.YAMLSeq(e);o.tag="tag:yaml.org,2\
002:pairs";let l=0;if(r&&Symbol.iterator in Object(r))for(let t of r){typeof i=="function"&&(t=i.call(r,String(l++),t));let a,p;if(Array.isArray(t))if(t.length===2)a=t[0],p=t[1];else throw new TypeError(
`Expected [key, value] tuple: ${t}`);else if(t&&t instanceof Object){let s=Object.keys(t);if(s.length===1)a=s[0],p=t[a];else throw new TypeError(`Expected tuple with one key, not ${s.length} keys`)}else
a=t;o.items.push(cl.createPair(a,p,n))}return o}var Jk={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:pd,createNode:cd};Po.createPairs=cd;Po.pairs=Jk;Po.resolvePairs=pd});var fl=_(dl=>{"use strict";var ud=q(),ul=it(),Qs=ut(),Zk=dt(),dd=xo(),jt=class e extends Zk.YAMLSeq{constructor(){super(),this.add=Qs.YAMLMap.prototype.add.bind(this),this.delete=Qs.YAMLMap.prototype.
delete.bind(this),this.get=Qs.YAMLMap.prototype.get.bind(this),this.has=Qs.YAMLMap.prototype.has.bind(this),this.set=Qs.YAMLMap.prototype.set.bind(this),this.tag=e.tag}toJSON(r,n){if(!n)return super.toJSON(
r);let i=new Map;n?.onCreate&&n.onCreate(i);for(let o of this.items){let l,t;if(ud.isPair(o)?(l=ul.toJS(o.key,"",n),t=ul.toJS(o.value,l,n)):l=ul.toJS(o,"",n),i.has(l))throw new Error("Ordered maps mus\
t not include duplicate keys");i.set(l,t)}return i}static from(r,n,i){let o=dd.createPairs(r,n,i),l=new this;return l.items=o.items,l}};jt.tag="tag:yaml.org,2002:omap";var Qk={collection:"seq",identify:e=>e instanceof
Map,nodeClass:jt,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,r){let n=dd.resolvePairs(e,r),i=[];for(let{key:o}of n.items)ud.isScalar(o)&&(i.includes(o.value)?r(`Ordered maps must not include dup\
licate keys: ${o.value}`):i.push(o.value));return Object.assign(new jt,n)},createNode:(e,r,n)=>jt.from(e,r,n)};dl.YAMLOMap=jt;dl.omap=Qk});var gd=_(ml=>{"use strict";var fd=U();function md({value:e,source:r},n){return r&&(e?yd:hd).test.test(r)?r:e?n.options.trueStr:n.options.falseStr}var yd={identify:e=>e===!0,default:!0,tag:"tag:yaml.or\
g,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new fd.Scalar(!0),stringify:md},hd={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve:()=>new fd.Scalar(!1),stringify:md};ml.falseTag=hd;ml.trueTag=yd});var bd=_(Do=>{"use strict";var Xk=U(),yl=ms(),e0={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()===
"nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:yl.stringifyNumber},t0={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let r=Number(e.value);return isFinite(r)?r.toExponential():yl.stringifyNumber(e)}},r0={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.or\
g,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){let r=new Xk.Scalar(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let i=e.substring(n+1).replace(/_/g,"");i[i.length-1]===
"0"&&(r.minFractionDigits=i.length)}return r},stringify:yl.stringifyNumber};Do.float=r0;Do.floatExp=t0;Do.floatNaN=e0});var vd=_(ei=>{"use strict";var kd=ms(),Xs=e=>typeof e=="bigint"||Number.isInteger(e);function So(e,r,n,{intAsBigInt:i}){let o=e[0];if((o==="-"||o==="+")&&(r+=1),e=e.substring(r).replace(/_/g,""),i){switch(n){case 2:
e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}let t=BigInt(e);return o==="-"?BigInt(-1)*t:t}let l=parseInt(e,n);return o==="-"?-1*l:l}function hl(e,r,n){let{value:i}=e;if(Xs(i)){let o=i.
toString(r);return i<0?"-"+n+o.substr(1):n+o}return kd.stringifyNumber(e)}var n0={identify:Xs,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,r,n)=>So(e,2,2,n),stringify:e=>hl(
e,2,"0b")},s0={identify:Xs,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,r,n)=>So(e,1,8,n),stringify:e=>hl(e,8,"0")},i0={identify:Xs,default:!0,tag:"tag:yaml.or\
g,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,r,n)=>So(e,0,10,n),stringify:kd.stringifyNumber},o0={identify:Xs,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,r,n)=>So(
e,2,16,n),stringify:e=>hl(e,16,"0x")};ei.int=i0;ei.intBin=n0;ei.intHex=o0;ei.intOct=s0});var bl=_(gl=>{"use strict";var Eo=q(),Ao=pt(),jo=ut(),Et=class e extends jo.YAMLMap{constructor(r){super(r),this.tag=e.tag}add(r){let n;Eo.isPair(r)?n=r:r&&typeof r=="object"&&"key"in r&&"value"in r&&
r.value===null?n=new Ao.Pair(r.key,null):n=new Ao.Pair(r,null),jo.findPair(this.items,n.key)||this.items.push(n)}get(r,n){let i=jo.findPair(this.items,r);return!n&&Eo.isPair(i)?Eo.isScalar(i.key)?i.key.
value:i.key:i}set(r,n){if(typeof n!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof n}`);let i=jo.findPair(this.items,r);i&&!n?this.items.splice(this.
items.indexOf(i),1):!i&&n&&this.items.push(new Ao.Pair(r))}toJSON(r,n){return super.toJSON(r,n,Set)}toString(r,n,i){if(!r)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(
Object.assign({},r,{allNullValues:!0}),n,i);throw new Error("Set items must all have null values")}static from(r,n,i){let{replacer:o}=i,l=new this(r);if(n&&Symbol.iterator in Object(n))for(let t of n)
typeof o=="function"&&(t=o.call(n,t,t)),l.items.push(Ao.createPair(t,null,i));return l}};Et.tag="tag:yaml.org,2002:set";var a0={collection:"map",identify:e=>e instanceof Set,nodeClass:Et,default:!1,tag:"\
tag:yaml.org,2002:set",createNode:(e,r,n)=>Et.from(e,r,n),resolve(e,r){if(Eo.isMap(e)){if(e.hasAllNullValues(!0))return Object.assign(new Et,e);r("Set items must all have null values")}else r("Expecte\
d a mapping for this tag");return e}};gl.YAMLSet=Et;gl.set=a0});var vl=_(Io=>{"use strict";var l0=ms();function kl(e,r){let n=e[0],i=n==="-"||n==="+"?e.substring(1):e,o=t=>r?BigInt(t):Number(t),l=i.replace(/_/g,"").split(":").reduce((t,a)=>t*o(60)+o(a),o(0));return n===
"-"?o(-1)*l:l}function wd(e){let{value:r}=e,n=t=>t;if(typeof r=="bigint")n=t=>BigInt(t);else if(isNaN(r)||!isFinite(r))return l0.stringifyNumber(e);let i="";r<0&&(i="-",r*=n(-1));let o=n(60),l=[r%o];return r<
60?l.unshift(0):(r=(r-l[0])/o,l.unshift(r%o),r>=60&&(r=(r-l[0])/o,l.unshift(r))),i+l.map(t=>String(t).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var p0={identify:e=>typeof e=="bigint"||Number.
isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,r,{intAsBigInt:n})=>kl(e,n),stringify:wd},c0={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>kl(e,!1),stringify:wd},_d={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:t\
imestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let r=e.match(
_d.test);if(!r)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,n,i,o,l,t,a]=r.map(Number),p=r[7]?Number((r[7]+"00").substr(1,3)):0,s=Date.UTC(n,i-1,o,l||0,t||0,a||0,p),c=r[8];
if(c&&c!=="Z"){let d=kl(c,!1);Math.abs(d)<30&&(d*=60),s-=6e4*d}return new Date(s)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};Io.floatTime=c0;Io.intTime=p0;Io.timestamp=
_d});var xd=_(Pd=>{"use strict";var u0=ds(),d0=bo(),f0=fs(),m0=Js(),y0=pl(),$d=gd(),wl=bd(),qo=vd(),h0=po(),g0=fl(),b0=xo(),k0=bl(),_l=vl(),v0=[u0.map,f0.seq,m0.string,d0.nullTag,$d.trueTag,$d.falseTag,qo.
intBin,qo.intOct,qo.int,qo.intHex,wl.floatNaN,wl.floatExp,wl.float,y0.binary,h0.merge,g0.omap,b0.pairs,k0.set,_l.intTime,_l.floatTime,_l.timestamp];Pd.schema=v0});var Md=_(xl=>{"use strict";var jd=ds(),w0=bo(),Ed=fs(),_0=Js(),$0=tl(),$l=nl(),Pl=il(),P0=sd(),x0=ad(),Id=pl(),ti=po(),qd=fl(),Od=xo(),Dd=xd(),Nd=bl(),Oo=vl(),Sd=new Map([["core",P0.schema],["failsafe",
[jd.map,Ed.seq,_0.string]],["json",x0.schema],["yaml11",Dd.schema],["yaml-1.1",Dd.schema]]),Ad={binary:Id.binary,bool:$0.boolTag,float:$l.float,floatExp:$l.floatExp,floatNaN:$l.floatNaN,floatTime:Oo.floatTime,
int:Pl.int,intHex:Pl.intHex,intOct:Pl.intOct,intTime:Oo.intTime,map:jd.map,merge:ti.merge,null:w0.nullTag,omap:qd.omap,pairs:Od.pairs,seq:Ed.seq,set:Nd.set,timestamp:Oo.timestamp},D0={"tag:yaml.org,20\
02:binary":Id.binary,"tag:yaml.org,2002:merge":ti.merge,"tag:yaml.org,2002:omap":qd.omap,"tag:yaml.org,2002:pairs":Od.pairs,"tag:yaml.org,2002:set":Nd.set,"tag:yaml.org,2002:timestamp":Oo.timestamp};function S0(e,r,n){
let i=Sd.get(r);if(i&&!e)return n&&!i.includes(ti.merge)?i.concat(ti.merge):i.slice();let o=i;if(!o)if(Array.isArray(e))o=[];else{let l=Array.from(Sd.keys()).filter(t=>t!=="yaml11").map(t=>JSON.stringify(
t)).join(", ");throw new Error(`Unknown schema "${r}"; use one of ${l} or define customTags array`)}if(Array.isArray(e))for(let l of e)o=o.concat(l);else typeof e=="function"&&(o=e(o.slice()));return n&&
(o=o.concat(ti.merge)),o.reduce((l,t)=>{let a=typeof t=="string"?Ad[t]:t;if(!a){let p=JSON.stringify(t),s=Object.keys(Ad).map(c=>JSON.stringify(c)).join(", ");throw new Error(`Unknown custom tag ${p};\
 use one of ${s}`)}return l.includes(a)||l.push(a),l},[])}xl.coreKnownTags=D0;xl.getTags=S0});var Al=_(Cd=>{"use strict";var Dl=q(),A0=ds(),j0=fs(),E0=Js(),No=Md(),I0=(e,r)=>e.key<r.key?-1:e.key>r.key?1:0,Sl=class e{constructor({compat:r,customTags:n,merge:i,resolveKnownTags:o,schema:l,sortMapEntries:t,
toStringDefaults:a}){this.compat=Array.isArray(r)?No.getTags(r,"compat"):r?No.getTags(null,r):null,this.name=typeof l=="string"&&l||"core",this.knownTags=o?No.coreKnownTags:{},this.tags=No.getTags(n,this.
name,i),this.toStringOptions=a??null,Object.defineProperty(this,Dl.MAP,{value:A0.map}),Object.defineProperty(this,Dl.SCALAR,{value:E0.string}),Object.defineProperty(this,Dl.SEQ,{value:j0.seq}),this.sortMapEntries=
typeof t=="function"?t:t===!0?I0:null}clone(){let r=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return r.tags=this.tags.slice(),r}};Cd.Schema=Sl});var Td=_(Ld=>{"use strict";var q0=q(),jl=Vs(),ri=zs();function O0(e,r){let n=[],i=r.directives===!0;if(r.directives!==!1&&e.directives){let p=e.directives.toString(e);p?(n.push(p),i=!0):e.directives.docStart&&
(i=!0)}i&&n.push("---");let o=jl.createStringifyContext(e,r),{commentString:l}=o.options;if(e.commentBefore){n.length!==1&&n.unshift("");let p=l(e.commentBefore);n.unshift(ri.indentComment(p,""))}let t=!1,
a=null;if(e.contents){if(q0.isNode(e.contents)){if(e.contents.spaceBefore&&i&&n.push(""),e.contents.commentBefore){let c=l(e.contents.commentBefore);n.push(ri.indentComment(c,""))}o.forceBlockIndent=!!e.
comment,a=e.contents.comment}let p=a?void 0:()=>t=!0,s=jl.stringify(e.contents,o,()=>a=null,p);a&&(s+=ri.lineComment(s,"",l(a))),(s[0]==="|"||s[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${s}`:
n.push(s)}else n.push(jl.stringify(e.contents,o));if(e.directives?.docEnd)if(e.comment){let p=l(e.comment);p.includes(`
`)?(n.push("..."),n.push(ri.indentComment(p,""))):n.push(`... ${p}`)}else n.push("...");else{let p=e.comment;p&&t&&(p=p.replace(/^\n+/,"")),p&&((!t||a)&&n[n.length-1]!==""&&n.push(""),n.push(ri.indentComment(
l(p),"")))}return n.join(`
`)+`
`}Ld.stringifyDocument=O0});var ni=_(Fd=>{"use strict";var N0=Rs(),ys=Xi(),be=q(),M0=pt(),C0=it(),L0=Al(),T0=Td(),El=Gi(),F0=Na(),Y0=Bs(),Il=Oa(),ql=class e{constructor(r,n,i){this.commentBefore=null,this.comment=null,this.errors=
[],this.warnings=[],Object.defineProperty(this,be.NODE_TYPE,{value:be.DOC});let o=null;typeof n=="function"||Array.isArray(n)?o=n:i===void 0&&n&&(i=n,n=void 0);let l=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,
logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},i);this.options=l;let{version:t}=l;i?._directives?(this.directives=i._directives.atDocument(),this.directives.yaml.
explicit&&(t=this.directives.yaml.version)):this.directives=new Il.Directives({version:t}),this.setSchema(t,i),this.contents=r===void 0?null:this.createNode(r,o,i)}clone(){let r=Object.create(e.prototype,
{[be.NODE_TYPE]:{value:be.DOC}});return r.commentBefore=this.commentBefore,r.comment=this.comment,r.errors=this.errors.slice(),r.warnings=this.warnings.slice(),r.options=Object.assign({},this.options),
this.directives&&(r.directives=this.directives.clone()),r.schema=this.schema.clone(),r.contents=be.isNode(this.contents)?this.contents.clone(r.schema):this.contents,this.range&&(r.range=this.range.slice()),
r}add(r){hs(this.contents)&&this.contents.add(r)}addIn(r,n){hs(this.contents)&&this.contents.addIn(r,n)}createAlias(r,n){if(!r.anchor){let i=El.anchorNames(this);r.anchor=!n||i.has(n)?El.findNewAnchor(
n||"a",i):n}return new N0.Alias(r.anchor)}createNode(r,n,i){let o;if(typeof n=="function")r=n.call({"":r},"",r),o=n;else if(Array.isArray(n)){let h=k=>typeof k=="number"||k instanceof String||k instanceof
Number,b=n.filter(h).map(String);b.length>0&&(n=n.concat(b)),o=n}else i===void 0&&n&&(i=n,n=void 0);let{aliasDuplicateObjects:l,anchorPrefix:t,flow:a,keepUndefined:p,onTagObj:s,tag:c}=i??{},{onAnchor:d,
setAnchors:u,sourceObjects:f}=El.createNodeAnchors(this,t||"a"),m={aliasDuplicateObjects:l??!0,keepUndefined:p??!1,onAnchor:d,onTagObj:s,replacer:o,schema:this.schema,sourceObjects:f},y=Y0.createNode(
r,c,m);return a&&be.isCollection(y)&&(y.flow=!0),u(),y}createPair(r,n,i={}){let o=this.createNode(r,null,i),l=this.createNode(n,null,i);return new M0.Pair(o,l)}delete(r){return hs(this.contents)?this.
contents.delete(r):!1}deleteIn(r){return ys.isEmptyPath(r)?this.contents==null?!1:(this.contents=null,!0):hs(this.contents)?this.contents.deleteIn(r):!1}get(r,n){return be.isCollection(this.contents)?
this.contents.get(r,n):void 0}getIn(r,n){return ys.isEmptyPath(r)?!n&&be.isScalar(this.contents)?this.contents.value:this.contents:be.isCollection(this.contents)?this.contents.getIn(r,n):void 0}has(r){
return be.isCollection(this.contents)?this.contents.has(r):!1}hasIn(r){return ys.isEmptyPath(r)?this.contents!==void 0:be.isCollection(this.contents)?this.contents.hasIn(r):!1}set(r,n){this.contents==
null?this.contents=ys.collectionFromPath(this.schema,[r],n):hs(this.contents)&&this.contents.set(r,n)}setIn(r,n){ys.isEmptyPath(r)?this.contents=n:this.contents==null?this.contents=ys.collectionFromPath(
this.schema,Array.from(r),n):hs(this.contents)&&this.contents.setIn(r,n)}setSchema(r,n={}){typeof r=="number"&&(r=String(r));let i;switch(r){case"1.1":this.directives?this.directives.yaml.version="1.1":
this.directives=new Il.Directives({version:"1.1"}),i={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=r:this.directives=new Il.Directives(
{version:r}),i={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,i=null;break;default:{let o=JSON.stringify(r);throw new Error(`Expected '1.1', '1.2' or null \
as first argument, but found: ${o}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(i)this.schema=new L0.Schema(Object.assign(i,n));else throw new Error("With a null YAML version, the { s\
chema: Schema } option is required")}toJS({json:r,jsonArg:n,mapAsMap:i,maxAliasCount:o,onAnchor:l,reviver:t}={}){let a={anchors:new Map,doc:this,keep:!r,mapAsMap:i===!0,mapKeyWarned:!1,maxAliasCount:typeof o==
"number"?o:100},p=C0.toJS(this.contents,n??"",a);if(typeof l=="function")for(let{count:s,res:c}of a.anchors.values())l(c,s);return typeof t=="function"?F0.applyReviver(t,{"":p},"",p):p}toJSON(r,n){return this.
toJS({json:!0,jsonArg:r,mapAsMap:!1,onAnchor:n})}toString(r={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in r&&(!Number.isInteger(r.indent)||Number(
r.indent)<=0)){let n=JSON.stringify(r.indent);throw new Error(`"indent" option must be a positive integer, not ${n}`)}return T0.stringifyDocument(this,r)}};function hs(e){if(be.isCollection(e))return!0;
throw new Error("Expected a YAML collection as document contents")}Fd.Document=ql});var oi=_(ii=>{"use strict";var si=class extends Error{constructor(r,n,i,o){super(),this.name=r,this.code=i,this.message=o,this.pos=n}},Ol=class extends si{constructor(r,n,i){super("YAMLParseError",r,n,
i)}},Nl=class extends si{constructor(r,n,i){super("YAMLWarning",r,n,i)}},R0=(e,r)=>n=>{if(n.pos[0]===-1)return;n.linePos=n.pos.map(a=>r.linePos(a));let{line:i,col:o}=n.linePos[0];n.message+=` at line ${i}\
, column ${o}`;let l=o-1,t=e.substring(r.lineStarts[i-1],r.lineStarts[i]).replace(/[\n\r]+$/,"");if(l>=60&&t.length>80){let a=Math.min(l-39,t.length-79);t="\u2026"+t.substring(a),l-=a-1}if(t.length>80&&
(t=t.substring(0,79)+"\u2026"),i>1&&/^ *$/.test(t.substring(0,l))){let a=e.substring(r.lineStarts[i-2],r.lineStarts[i-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),t=a+t}if(/[^ ]/.test(t)){let a=1,p=n.linePos[1];p?.line===i&&p.col>o&&(a=Math.max(1,Math.min(p.col-o,80-l)));let s=" ".repeat(l)+"^".repeat(a);n.message+=`:

${t}
${s}
`}};ii.YAMLError=si;ii.YAMLParseError=Ol;ii.YAMLWarning=Nl;ii.prettifyError=R0});var ai=_(Yd=>{"use strict";function B0(e,{flow:r,indicator:n,next:i,offset:o,onError:l,parentIndent:t,startOnNewline:a}){let p=!1,s=a,c=a,d="",u="",f=!1,m=!1,y=null,h=null,b=null,k=null,v=null,$=null,
w=null;for(let x of e)switch(m&&(x.type!=="space"&&x.type!=="newline"&&x.type!=="comma"&&l(x.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),m=!1),y&&(s&&
x.type!=="comment"&&x.type!=="newline"&&l(y,"TAB_AS_INDENT","Tabs are not allowed as indentation"),y=null),x.type){case"space":!r&&(n!=="doc-start"||i?.type!=="flow-collection")&&x.source.includes("	")&&
(y=x),c=!0;break;case"comment":{c||l(x,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let V=x.source.substring(1)||" ";d?d+=u+V:d=V,u="",s=!1;break}case"newli\
ne":s?d?d+=x.source:(!$||n!=="seq-item-ind")&&(p=!0):u+=x.source,s=!0,f=!0,(h||b)&&(k=x),c=!0;break;case"anchor":h&&l(x,"MULTIPLE_ANCHORS","A node can have at most one anchor"),x.source.endsWith(":")&&
l(x.offset+x.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),h=x,w??(w=x.offset),s=!1,c=!1,m=!0;break;case"tag":{b&&l(x,"MULTIPLE_TAGS","A node can have at most one tag"),b=x,w??(w=x.
offset),s=!1,c=!1,m=!0;break}case n:(h||b)&&l(x,"BAD_PROP_ORDER",`Anchors and tags must be after the ${x.source} indicator`),$&&l(x,"UNEXPECTED_TOKEN",`Unexpected ${x.source} in ${r??"collection"}`),$=
x,s=n==="seq-item-ind"||n==="explicit-key-ind",c=!1;break;case"comma":if(r){v&&l(x,"UNEXPECTED_TOKEN",`Unexpected , in ${r}`),v=x,s=!1,c=!1;break}default:l(x,"UNEXPECTED_TOKEN",`Unexpected ${x.type} t\
oken`),s=!1,c=!1}let E=e[e.length-1],T=E?E.offset+E.source.length:o;return m&&i&&i.type!=="space"&&i.type!=="newline"&&i.type!=="comma"&&(i.type!=="scalar"||i.source!=="")&&l(i.offset,"MISSING_CHAR","\
Tags and anchors must be separated from the next token by white space"),y&&(s&&y.indent<=t||i?.type==="block-map"||i?.type==="block-seq")&&l(y,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:v,
found:$,spaceBefore:p,comment:d,hasNewline:f,anchor:h,tag:b,newlineAfterProp:k,end:T,start:w??T}}Yd.resolveProps=B0});var Mo=_(Rd=>{"use strict";function Ml(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let r of e.end)if(r.type==="newline")return!0}return!1;case"flow-collection":for(let r of e.items){for(let n of r.start)if(n.type==="newline")return!0;if(r.sep){for(let n of r.
sep)if(n.type==="newline")return!0}if(Ml(r.key)||Ml(r.value))return!0}return!1;default:return!0}}Rd.containsNewline=Ml});var Cl=_(Bd=>{"use strict";var z0=Mo();function K0(e,r,n){if(r?.type==="flow-collection"){let i=r.end[0];i.indent===e&&(i.source==="]"||i.source==="}")&&z0.containsNewline(r)&&n(i,"BAD_INDENT","Flow e\
nd indicator should be more indented than parent",!0)}}Bd.flowIndentCheck=K0});var Ll=_(Kd=>{"use strict";var zd=q();function U0(e,r,n){let{uniqueKeys:i}=e.options;if(i===!1)return!1;let o=typeof i=="function"?i:(l,t)=>l===t||zd.isScalar(l)&&zd.isScalar(t)&&l.value===t.value;return r.
some(l=>o(l.key,n))}Kd.mapIncludes=U0});var Jd=_(Gd=>{"use strict";var Ud=pt(),W0=ut(),Wd=ai(),V0=Mo(),Vd=Cl(),H0=Ll(),Hd="All mapping items must start at the same column";function G0({composeNode:e,composeEmptyNode:r},n,i,o,l){let t=l?.nodeClass??
W0.YAMLMap,a=new t(n.schema);n.atRoot&&(n.atRoot=!1);let p=i.offset,s=null;for(let c of i.items){let{start:d,key:u,sep:f,value:m}=c,y=Wd.resolveProps(d,{indicator:"explicit-key-ind",next:u??f?.[0],offset:p,
onError:o,parentIndent:i.indent,startOnNewline:!0}),h=!y.found;if(h){if(u&&(u.type==="block-seq"?o(p,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in u&&u.
indent!==i.indent&&o(p,"BAD_INDENT",Hd)),!y.anchor&&!y.tag&&!f){s=y.end,y.comment&&(a.comment?a.comment+=`
`+y.comment:a.comment=y.comment);continue}(y.newlineAfterProp||V0.containsNewline(u))&&o(u??d[d.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else y.found?.indent!==i.
indent&&o(p,"BAD_INDENT",Hd);n.atKey=!0;let b=y.end,k=u?e(n,u,y,o):r(n,b,d,null,y,o);n.schema.compat&&Vd.flowIndentCheck(i.indent,u,o),n.atKey=!1,H0.mapIncludes(n,a.items,k)&&o(b,"DUPLICATE_KEY","Map \
keys must be unique");let v=Wd.resolveProps(f??[],{indicator:"map-value-ind",next:m,offset:k.range[2],onError:o,parentIndent:i.indent,startOnNewline:!u||u.type==="block-scalar"});if(p=v.end,v.found){h&&
(m?.type==="block-map"&&!v.hasNewline&&o(p,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),n.options.strict&&y.start<v.found.offset-1024&&o(k.range,"KEY_OVER_1024_CHARS",
"The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let $=m?e(n,m,v,o):r(n,p,f,null,v,o);n.schema.compat&&Vd.flowIndentCheck(i.indent,m,o),p=$.range[2];let w=new Ud.
Pair(k,$);n.options.keepSourceTokens&&(w.srcToken=c),a.items.push(w)}else{h&&o(k.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),v.comment&&(k.comment?k.comment+=`
`+v.comment:k.comment=v.comment);let $=new Ud.Pair(k);n.options.keepSourceTokens&&($.srcToken=c),a.items.push($)}}return s&&s<p&&o(s,"IMPOSSIBLE","Map comment with trailing content"),a.range=[i.offset,
p,s??p],a}Gd.resolveBlockMap=G0});var Qd=_(Zd=>{"use strict";var J0=dt(),Z0=ai(),Q0=Cl();function X0({composeNode:e,composeEmptyNode:r},n,i,o,l){let t=l?.nodeClass??J0.YAMLSeq,a=new t(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=
!1);let p=i.offset,s=null;for(let{start:c,value:d}of i.items){let u=Z0.resolveProps(c,{indicator:"seq-item-ind",next:d,offset:p,onError:o,parentIndent:i.indent,startOnNewline:!0});if(!u.found)if(u.anchor||
u.tag||d)d?.type==="block-seq"?o(u.end,"BAD_INDENT","All sequence items must start at the same column"):o(p,"MISSING_CHAR","Sequence item without - indicator");else{s=u.end,u.comment&&(a.comment=u.comment);
continue}let f=d?e(n,d,u,o):r(n,u.end,c,null,u,o);n.schema.compat&&Q0.flowIndentCheck(i.indent,d,o),p=f.range[2],a.items.push(f)}return a.range=[i.offset,p,s??p],a}Zd.resolveBlockSeq=X0});var gs=_(Xd=>{"use strict";function ev(e,r,n,i){let o="";if(e){let l=!1,t="";for(let a of e){let{source:p,type:s}=a;switch(s){case"space":l=!0;break;case"comment":{n&&!l&&i(a,"MISSING_CHAR","Comments \
must be separated from other tokens by white space characters");let c=p.substring(1)||" ";o?o+=t+c:o=c,t="";break}case"newline":o&&(t+=p),l=!0;break;default:i(a,"UNEXPECTED_TOKEN",`Unexpected ${s} at \
node end`)}r+=p.length}}return{comment:o,offset:r}}Xd.resolveEnd=ev});var nf=_(rf=>{"use strict";var tv=q(),rv=pt(),ef=ut(),nv=dt(),sv=gs(),tf=ai(),iv=Mo(),ov=Ll(),Tl="Block collections are not allowed within flow collections",Fl=e=>e&&(e.type==="block-map"||e.type==="b\
lock-seq");function av({composeNode:e,composeEmptyNode:r},n,i,o,l){let t=i.start.source==="{",a=t?"flow map":"flow sequence",p=l?.nodeClass??(t?ef.YAMLMap:nv.YAMLSeq),s=new p(n.schema);s.flow=!0;let c=n.
atRoot;c&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let d=i.offset+i.start.source.length;for(let h=0;h<i.items.length;++h){let b=i.items[h],{start:k,key:v,sep:$,value:w}=b,E=tf.resolveProps(k,{flow:a,indicator:"\
explicit-key-ind",next:v??$?.[0],offset:d,onError:o,parentIndent:i.indent,startOnNewline:!1});if(!E.found){if(!E.anchor&&!E.tag&&!$&&!w){h===0&&E.comma?o(E.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):
h<i.items.length-1&&o(E.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),E.comment&&(s.comment?s.comment+=`
`+E.comment:s.comment=E.comment),d=E.end;continue}!t&&n.options.strict&&iv.containsNewline(v)&&o(v,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(h===0)
E.comma&&o(E.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(E.comma||o(E.start,"MISSING_CHAR",`Missing , between ${a} items`),E.comment){let T="";e:for(let x of k)switch(x.type){case"comma":case"\
space":break;case"comment":T=x.source.substring(1);break e;default:break e}if(T){let x=s.items[s.items.length-1];tv.isPair(x)&&(x=x.value??x.key),x.comment?x.comment+=`
`+T:x.comment=T,E.comment=E.comment.substring(T.length+1)}}if(!t&&!$&&!E.found){let T=w?e(n,w,E,o):r(n,E.end,$,null,E,o);s.items.push(T),d=T.range[2],Fl(w)&&o(T.range,"BLOCK_IN_FLOW",Tl)}else{n.atKey=
!0;let T=E.end,x=v?e(n,v,E,o):r(n,T,k,null,E,o);Fl(v)&&o(x.range,"BLOCK_IN_FLOW",Tl),n.atKey=!1;let V=tf.resolveProps($??[],{flow:a,indicator:"map-value-ind",next:w,offset:x.range[2],onError:o,parentIndent:i.
indent,startOnNewline:!1});if(V.found){if(!t&&!E.found&&n.options.strict){if($)for(let H of $){if(H===V.found)break;if(H.type==="newline"){o(H,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence \
pairs need to be on a single line");break}}E.start<V.found.offset-1024&&o(V.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
w&&("source"in w&&w.source?.[0]===":"?o(w,"MISSING_CHAR",`Missing space after : in ${a}`):o(V.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let Qe=w?e(n,w,V,o):V.found?r(n,V.end,$,null,V,
o):null;Qe?Fl(w)&&o(Qe.range,"BLOCK_IN_FLOW",Tl):V.comment&&(x.comment?x.comment+=`
`+V.comment:x.comment=V.comment);let Nt=new rv.Pair(x,Qe);if(n.options.keepSourceTokens&&(Nt.srcToken=b),t){let H=s;ov.mapIncludes(n,H.items,x)&&o(T,"DUPLICATE_KEY","Map keys must be unique"),H.items.
push(Nt)}else{let H=new ef.YAMLMap(n.schema);H.flow=!0,H.items.push(Nt);let gp=(Qe??x).range;H.range=[x.range[0],gp[1],gp[2]],s.items.push(H)}d=Qe?Qe.range[2]:V.end}}let u=t?"}":"]",[f,...m]=i.end,y=d;
if(f?.source===u)y=f.offset+f.source.length;else{let h=a[0].toUpperCase()+a.substring(1),b=c?`${h} must end with a ${u}`:`${h} in block collection must be sufficiently indented and end with a ${u}`;o(
d,c?"MISSING_CHAR":"BAD_INDENT",b),f&&f.source.length!==1&&m.unshift(f)}if(m.length>0){let h=sv.resolveEnd(m,y,n.options.strict,o);h.comment&&(s.comment?s.comment+=`
`+h.comment:s.comment=h.comment),s.range=[i.offset,y,h.offset]}else s.range=[i.offset,y,y];return s}rf.resolveFlowCollection=av});var of=_(sf=>{"use strict";var lv=q(),pv=U(),cv=ut(),uv=dt(),dv=Jd(),fv=Qd(),mv=nf();function Yl(e,r,n,i,o,l){let t=n.type==="block-map"?dv.resolveBlockMap(e,r,n,i,l):n.type==="block-seq"?fv.resolveBlockSeq(
e,r,n,i,l):mv.resolveFlowCollection(e,r,n,i,l),a=t.constructor;return o==="!"||o===a.tagName?(t.tag=a.tagName,t):(o&&(t.tag=o),t)}function yv(e,r,n,i,o){let l=i.tag,t=l?r.directives.tagName(l.source,u=>o(
l,"TAG_RESOLVE_FAILED",u)):null;if(n.type==="block-seq"){let{anchor:u,newlineAfterProp:f}=i,m=u&&l?u.offset>l.offset?u:l:u??l;m&&(!f||f.offset<m.offset)&&o(m,"MISSING_CHAR","Missing newline after bloc\
k sequence props")}let a=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!l||!t||t==="!"||t===cv.YAMLMap.tagName&&a==="map"||t===uv.YAMLSeq.tagName&&a==="seq")
return Yl(e,r,n,o,t);let p=r.schema.tags.find(u=>u.tag===t&&u.collection===a);if(!p){let u=r.schema.knownTags[t];if(u?.collection===a)r.schema.tags.push(Object.assign({},u,{default:!1})),p=u;else return u?
o(l,"BAD_COLLECTION_TYPE",`${u.tag} used for ${a} collection, but expects ${u.collection??"scalar"}`,!0):o(l,"TAG_RESOLVE_FAILED",`Unresolved tag: ${t}`,!0),Yl(e,r,n,o,t)}let s=Yl(e,r,n,o,t,p),c=p.resolve?.(
s,u=>o(l,"TAG_RESOLVE_FAILED",u),r.options)??s,d=lv.isNode(c)?c:new pv.Scalar(c);return d.range=s.range,d.tag=t,p?.format&&(d.format=p.format),d}sf.composeCollection=yv});var Bl=_(af=>{"use strict";var Rl=U();function hv(e,r,n){let i=r.offset,o=gv(r,e.options.strict,n);if(!o)return{value:"",type:null,comment:"",range:[i,i,i]};let l=o.mode===">"?Rl.Scalar.BLOCK_FOLDED:Rl.
Scalar.BLOCK_LITERAL,t=r.source?bv(r.source):[],a=t.length;for(let y=t.length-1;y>=0;--y){let h=t[y][1];if(h===""||h==="\r")a=y;else break}if(a===0){let y=o.chomp==="+"&&t.length>0?`
`.repeat(Math.max(1,t.length-1)):"",h=i+o.length;return r.source&&(h+=r.source.length),{value:y,type:l,comment:o.comment,range:[i,h,h]}}let p=r.indent+o.indent,s=r.offset+o.length,c=0;for(let y=0;y<a;++y){
let[h,b]=t[y];if(b===""||b==="\r")o.indent===0&&h.length>p&&(p=h.length);else{h.length<p&&n(s+h.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indenta\
tion indicator"),o.indent===0&&(p=h.length),c=y,p===0&&!e.atRoot&&n(s,"BAD_INDENT","Block scalar values in collections must be indented");break}s+=h.length+b.length+1}for(let y=t.length-1;y>=a;--y)t[y][0].
length>p&&(a=y+1);let d="",u="",f=!1;for(let y=0;y<c;++y)d+=t[y][0].slice(p)+`
`;for(let y=c;y<a;++y){let[h,b]=t[y];s+=h.length+b.length+1;let k=b[b.length-1]==="\r";if(k&&(b=b.slice(0,-1)),b&&h.length<p){let $=`Block scalar lines must not be less indented than their ${o.indent?
"explicit indentation indicator":"first line"}`;n(s-b.length-(k?2:1),"BAD_INDENT",$),h=""}l===Rl.Scalar.BLOCK_LITERAL?(d+=u+h.slice(p)+b,u=`
`):h.length>p||b[0]==="	"?(u===" "?u=`
`:!f&&u===`
`&&(u=`

`),d+=u+h.slice(p)+b,u=`
`,f=!0):b===""?u===`
`?d+=`
`:u=`
`:(d+=u+b,u=" ",f=!1)}switch(o.chomp){case"-":break;case"+":for(let y=a;y<t.length;++y)d+=`
`+t[y][0].slice(p);d[d.length-1]!==`
`&&(d+=`
`);break;default:d+=`
`}let m=i+o.length+r.source.length;return{value:d,type:l,comment:o.comment,range:[i,m,m]}}function gv({offset:e,props:r},n,i){if(r[0].type!=="block-scalar-header")return i(r[0],"IMPOSSIBLE","Block sca\
lar header not found"),null;let{source:o}=r[0],l=o[0],t=0,a="",p=-1;for(let u=1;u<o.length;++u){let f=o[u];if(!a&&(f==="-"||f==="+"))a=f;else{let m=Number(f);!t&&m?t=m:p===-1&&(p=e+u)}}p!==-1&&i(p,"UN\
EXPECTED_TOKEN",`Block scalar header includes extra characters: ${o}`);let s=!1,c="",d=o.length;for(let u=1;u<r.length;++u){let f=r[u];switch(f.type){case"space":s=!0;case"newline":d+=f.source.length;
break;case"comment":n&&!s&&i(f,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),d+=f.source.length,c=f.source.substring(1);break;case"error":i(f,"UNEXPECTED_TOK\
EN",f.message),d+=f.source.length;break;default:{let m=`Unexpected token in block scalar header: ${f.type}`;i(f,"UNEXPECTED_TOKEN",m);let y=f.source;y&&typeof y=="string"&&(d+=y.length)}}}return{mode:l,
indent:t,chomp:a,comment:c,length:d}}function bv(e){let r=e.split(/\n( *)/),n=r[0],i=n.match(/^( *)/),l=[i?.[1]?[i[1],n.slice(i[1].length)]:["",n]];for(let t=1;t<r.length;t+=2)l.push([r[t],r[t+1]]);return l}
af.resolveBlockScalar=hv});var Kl=_(pf=>{"use strict";var zl=U(),kv=gs();function vv(e,r,n){let{offset:i,type:o,source:l,end:t}=e,a,p,s=(u,f,m)=>n(i+u,f,m);switch(o){case"scalar":a=zl.Scalar.PLAIN,p=wv(l,s);break;case"single-qu\
oted-scalar":a=zl.Scalar.QUOTE_SINGLE,p=_v(l,s);break;case"double-quoted-scalar":a=zl.Scalar.QUOTE_DOUBLE,p=$v(l,s);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found\
: ${o}`),{value:"",type:null,comment:"",range:[i,i+l.length,i+l.length]}}let c=i+l.length,d=kv.resolveEnd(t,c,r,n);return{value:p,type:a,comment:d.comment,range:[i,c,d.offset]}}function wv(e,r){let n="";
switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"\
@":case"`":{n=`reserved character ${e[0]}`;break}}return n&&r(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),lf(e)}function _v(e,r){return(e[e.length-1]!=="'"||e.length===1)&&r(e.length,"M\
ISSING_CHAR","Missing closing 'quote"),lf(e.slice(1,-1)).replace(/''/g,"'")}function lf(e){let r=/(.*?)\r?\n/sy,n=r.exec(e);if(!n)return e;let i,o;try{i=new RegExp("(?<![ 	])[ 	]+$"),o=new RegExp("^[ \
	]+|(?<![ 	])[ 	]+$","g")}catch{i=/[ \t]+$/,o=/^[ \t]+|[ \t]+$/g}let l=n[1].replace(i,""),t=" ",a=r.lastIndex;for(;n=r.exec(e);){let s=n[1].replace(o,"");s===""?t===`
`?l+=t:t=`
`:(l+=t+s,t=" "),a=r.lastIndex}let p=/[ \t]*(.*)/sy;return p.lastIndex=a,n=p.exec(e),l+t+(n?.[1]??"")}function $v(e,r){let n="";for(let i=1;i<e.length-1;++i){let o=e[i];if(!(o==="\r"&&e[i+1]===`
`))if(o===`
`){let{fold:l,offset:t}=Pv(e,i);n+=l,i=t}else if(o==="\\"){let l=e[++i],t=xv[l];if(t)n+=t;else if(l===`
`)for(l=e[i+1];l===" "||l==="	";)l=e[++i+1];else if(l==="\r"&&e[i+1]===`
`)for(l=e[++i+1];l===" "||l==="	";)l=e[++i+1];else if(l==="x"||l==="u"||l==="U"){let a=l==="x"?2:l==="u"?4:8;n+=Dv(e,i+1,a,r),i+=a}else{let a=e.substr(i-1,2);r(i-1,"BAD_DQ_ESCAPE",`Invalid escape sequ\
ence ${a}`),n+=a}}else if(o===" "||o==="	"){let l=i,t=e[i+1];for(;t===" "||t==="	";)t=e[++i+1];t!==`
`&&!(t==="\r"&&e[i+2]===`
`)&&(n+=i>l?e.slice(l,i+1):o)}else n+=o}return(e[e.length-1]!=='"'||e.length===1)&&r(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function Pv(e,r){let n="",i=e[r+1];for(;(i===" "||i==="	"||i===
`
`||i==="\r")&&!(i==="\r"&&e[r+2]!==`
`);)i===`
`&&(n+=`
`),r+=1,i=e[r+1];return n||(n=" "),{fold:n,offset:r}}var xv={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Dv(e,r,n,i){let o=e.substr(r,n),t=o.length===n&&/^[0-9a-fA-F]+$/.test(o)?parseInt(o,16):
NaN;try{return String.fromCodePoint(t)}catch{let a=e.substr(r-2,n+2);return i(r-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}pf.resolveFlowScalar=vv});var df=_(uf=>{"use strict";var It=q(),cf=U(),Sv=Bl(),Av=Kl();function jv(e,r,n,i){let{value:o,type:l,comment:t,range:a}=r.type==="block-scalar"?Sv.resolveBlockScalar(e,r,i):Av.resolveFlowScalar(r,e.options.
strict,i),p=n?e.directives.tagName(n.source,d=>i(n,"TAG_RESOLVE_FAILED",d)):null,s;e.options.stringKeys&&e.atKey?s=e.schema[It.SCALAR]:p?s=Ev(e.schema,o,p,n,i):r.type==="scalar"?s=Iv(e,o,r,i):s=e.schema[It.
SCALAR];let c;try{let d=s.resolve(o,u=>i(n??r,"TAG_RESOLVE_FAILED",u),e.options);c=It.isScalar(d)?d:new cf.Scalar(d)}catch(d){let u=d instanceof Error?d.message:String(d);i(n??r,"TAG_RESOLVE_FAILED",u),
c=new cf.Scalar(o)}return c.range=a,c.source=o,l&&(c.type=l),p&&(c.tag=p),s.format&&(c.format=s.format),t&&(c.comment=t),c}function Ev(e,r,n,i,o){if(n==="!")return e[It.SCALAR];let l=[];for(let a of e.
tags)if(!a.collection&&a.tag===n)if(a.default&&a.test)l.push(a);else return a;for(let a of l)if(a.test?.test(r))return a;let t=e.knownTags[n];return t&&!t.collection?(e.tags.push(Object.assign({},t,{default:!1,
test:void 0})),t):(o(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[It.SCALAR])}function Iv({atKey:e,directives:r,schema:n},i,o,l){let t=n.tags.find(a=>(a.default===!0||e&&
a.default==="key")&&a.test?.test(i))||n[It.SCALAR];if(n.compat){let a=n.compat.find(p=>p.default&&p.test?.test(i))??n[It.SCALAR];if(t.tag!==a.tag){let p=r.tagString(t.tag),s=r.tagString(a.tag),c=`Valu\
e may be parsed as either ${p} or ${s}`;l(o,"TAG_RESOLVE_FAILED",c,!0)}}return t}uf.composeScalar=jv});var mf=_(ff=>{"use strict";function qv(e,r,n){if(r){n??(n=r.length);for(let i=n-1;i>=0;--i){let o=r[i];switch(o.type){case"space":case"comment":case"newline":e-=o.source.length;continue}for(o=r[++i];o?.
type==="space";)e+=o.source.length,o=r[++i];break}}return e}ff.emptyScalarPosition=qv});var gf=_(Wl=>{"use strict";var Ov=Rs(),Nv=q(),Mv=of(),yf=df(),Cv=gs(),Lv=mf(),Tv={composeNode:hf,composeEmptyNode:Ul};function hf(e,r,n,i){let o=e.atKey,{spaceBefore:l,comment:t,anchor:a,tag:p}=n,s,c=!0;
switch(r.type){case"alias":s=Fv(e,r,i),(a||p)&&i(r,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-sc\
alar":s=yf.composeScalar(e,r,p,i),a&&(s.anchor=a.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{s=Mv.composeCollection(Tv,e,r,n,i),a&&(s.anchor=a.source.substring(
1))}catch(d){let u=d instanceof Error?d.message:String(d);i(r,"RESOURCE_EXHAUSTION",u)}break;default:{let d=r.type==="error"?r.message:`Unsupported token (type: ${r.type})`;i(r,"UNEXPECTED_TOKEN",d),c=
!1}}return s??(s=Ul(e,r.offset,void 0,null,n,i)),a&&s.anchor===""&&i(a,"BAD_ALIAS","Anchor cannot be an empty string"),o&&e.options.stringKeys&&(!Nv.isScalar(s)||typeof s.value!="string"||s.tag&&s.tag!==
"tag:yaml.org,2002:str")&&i(p??r,"NON_STRING_KEY","With stringKeys, all keys must be strings"),l&&(s.spaceBefore=!0),t&&(r.type==="scalar"&&r.source===""?s.comment=t:s.commentBefore=t),e.options.keepSourceTokens&&
c&&(s.srcToken=r),s}function Ul(e,r,n,i,{spaceBefore:o,comment:l,anchor:t,tag:a,end:p},s){let c={type:"scalar",offset:Lv.emptyScalarPosition(r,n,i),indent:-1,source:""},d=yf.composeScalar(e,c,a,s);return t&&
(d.anchor=t.source.substring(1),d.anchor===""&&s(t,"BAD_ALIAS","Anchor cannot be an empty string")),o&&(d.spaceBefore=!0),l&&(d.comment=l,d.range[2]=p),d}function Fv({options:e},{offset:r,source:n,end:i},o){
let l=new Ov.Alias(n.substring(1));l.source===""&&o(r,"BAD_ALIAS","Alias cannot be an empty string"),l.source.endsWith(":")&&o(r+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let t=r+n.length,
a=Cv.resolveEnd(i,t,e.strict,o);return l.range=[r,t,a.offset],a.comment&&(l.comment=a.comment),l}Wl.composeEmptyNode=Ul;Wl.composeNode=hf});var vf=_(kf=>{"use strict";var Yv=ni(),bf=gf(),Rv=gs(),Bv=ai();function zv(e,r,{offset:n,start:i,value:o,end:l},t){let a=Object.assign({_directives:r},e),p=new Yv.Document(void 0,a),s={atKey:!1,atRoot:!0,
directives:p.directives,options:p.options,schema:p.schema},c=Bv.resolveProps(i,{indicator:"doc-start",next:o??l?.[0],offset:n,onError:t,parentIndent:0,startOnNewline:!0});c.found&&(p.directives.docStart=
!0,o&&(o.type==="block-map"||o.type==="block-seq")&&!c.hasNewline&&t(c.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),p.contents=o?bf.composeNode(s,o,c,t):
bf.composeEmptyNode(s,c.end,i,null,c,t);let d=p.contents.range[2],u=Rv.resolveEnd(l,d,!1,t);return u.comment&&(p.comment=u.comment),p.range=[n,d,u.offset],p}kf.composeDoc=zv});var Hl=_($f=>{"use strict";var Kv=require("process"),Uv=Oa(),Wv=ni(),li=oi(),wf=q(),Vv=vf(),Hv=gs();function pi(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];
let{offset:r,source:n}=e;return[r,r+(typeof n=="string"?n.length:1)]}function _f(e){let r="",n=!1,i=!1;for(let o=0;o<e.length;++o){let l=e[o];switch(l[0]){case"#":r+=(r===""?"":i?`

`:`
`)+(l.substring(1)||" "),n=!0,i=!1;break;case"%":e[o+1]?.[0]!=="#"&&(o+=1),n=!1;break;default:n||(i=!0),n=!1}}return{comment:r,afterEmptyLine:i}}var Vl=class{constructor(r={}){this.doc=null,this.atDirectives=
!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(n,i,o,l)=>{let t=pi(n);l?this.warnings.push(new li.YAMLWarning(t,i,o)):this.errors.push(new li.YAMLParseError(t,i,o))},this.directives=
new Uv.Directives({version:r.version||"1.2"}),this.options=r}decorate(r,n){let{comment:i,afterEmptyLine:o}=_f(this.prelude);if(i){let l=r.contents;if(n)r.comment=r.comment?`${r.comment}
${i}`:i;else if(o||r.directives.docStart||!l)r.commentBefore=i;else if(wf.isCollection(l)&&!l.flow&&l.items.length>0){let t=l.items[0];wf.isPair(t)&&(t=t.key);let a=t.commentBefore;t.commentBefore=a?`${i}\

${a}`:i}else{let t=l.commentBefore;l.commentBefore=t?`${i}
${t}`:i}}if(n){for(let l=0;l<this.errors.length;++l)r.errors.push(this.errors[l]);for(let l=0;l<this.warnings.length;++l)r.warnings.push(this.warnings[l])}else r.errors=this.errors,r.warnings=this.warnings;
this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:_f(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(r,n=!1,i=-1){for(let o of r)
yield*this.next(o);yield*this.end(n,i)}*next(r){switch(Kv.env.LOG_STREAM&&console.dir(r,{depth:null}),r.type){case"directive":this.directives.add(r.source,(n,i,o)=>{let l=pi(r);l[0]+=n,this.onError(l,
"BAD_DIRECTIVE",i,o)}),this.prelude.push(r.source),this.atDirectives=!0;break;case"document":{let n=Vv.composeDoc(this.options,this.directives,r,this.onError);this.atDirectives&&!n.directives.docStart&&
this.onError(r,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":
break;case"comment":case"newline":this.prelude.push(r.source);break;case"error":{let n=r.source?`${r.message}: ${JSON.stringify(r.source)}`:r.message,i=new li.YAMLParseError(pi(r),"UNEXPECTED_TOKEN",n);
this.atDirectives||!this.doc?this.errors.push(i):this.doc.errors.push(i);break}case"doc-end":{if(!this.doc){let i="Unexpected doc-end without preceding document";this.errors.push(new li.YAMLParseError(
pi(r),"UNEXPECTED_TOKEN",i));break}this.doc.directives.docEnd=!0;let n=Hv.resolveEnd(r.end,r.offset+r.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),n.comment){let i=this.
doc.comment;this.doc.comment=i?`${i}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new li.YAMLParseError(pi(r),"UNEXPECTED_TOKEN",`Unsupported token ${r.type}`))}}*end(r=!1,n=-1){if(this.doc)this.decorate(
this.doc,!0),yield this.doc,this.doc=null;else if(r){let i=Object.assign({_directives:this.directives},this.options),o=new Wv.Document(void 0,i);this.atDirectives&&this.onError(n,"MISSING_CHAR","Missi\
ng directives-end indicator line"),o.range=[0,n,n],this.decorate(o,!1),yield o}}};$f.Composer=Vl});var Df=_(Co=>{"use strict";var Gv=Bl(),Jv=Kl(),Zv=oi(),Pf=Ws();function Qv(e,r=!0,n){if(e){let i=(o,l,t)=>{let a=typeof o=="number"?o:Array.isArray(o)?o[0]:o.offset;if(n)n(a,l,t);else throw new Zv.YAMLParseError(
[a,a+1],l,t)};switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return Jv.resolveFlowScalar(e,r,i);case"block-scalar":return Gv.resolveBlockScalar({options:{strict:r}},
e,i)}}return null}function Xv(e,r){let{implicitKey:n=!1,indent:i,inFlow:o=!1,offset:l=-1,type:t="PLAIN"}=r,a=Pf.stringifyString({type:t,value:e},{implicitKey:n,indent:i>0?" ".repeat(i):"",inFlow:o,options:{
blockQuote:!0,lineWidth:-1}}),p=r.end??[{type:"newline",offset:-1,indent:i,source:`
`}];switch(a[0]){case"|":case">":{let s=a.indexOf(`
`),c=a.substring(0,s),d=a.substring(s+1)+`
`,u=[{type:"block-scalar-header",offset:l,indent:i,source:c}];return xf(u,p)||u.push({type:"newline",offset:-1,indent:i,source:`
`}),{type:"block-scalar",offset:l,indent:i,props:u,source:d}}case'"':return{type:"double-quoted-scalar",offset:l,indent:i,source:a,end:p};case"'":return{type:"single-quoted-scalar",offset:l,indent:i,source:a,
end:p};default:return{type:"scalar",offset:l,indent:i,source:a,end:p}}}function ew(e,r,n={}){let{afterKey:i=!1,implicitKey:o=!1,inFlow:l=!1,type:t}=n,a="indent"in e?e.indent:null;if(i&&typeof a=="numb\
er"&&(a+=2),!t)switch(e.type){case"single-quoted-scalar":t="QUOTE_SINGLE";break;case"double-quoted-scalar":t="QUOTE_DOUBLE";break;case"block-scalar":{let s=e.props[0];if(s.type!=="block-scalar-header")
throw new Error("Invalid block scalar header");t=s.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:t="PLAIN"}let p=Pf.stringifyString({type:t,value:r},{implicitKey:o||a===null,indent:a!==
null&&a>0?" ".repeat(a):"",inFlow:l,options:{blockQuote:!0,lineWidth:-1}});switch(p[0]){case"|":case">":tw(e,p);break;case'"':Gl(e,p,"double-quoted-scalar");break;case"'":Gl(e,p,"single-quoted-scalar");
break;default:Gl(e,p,"scalar")}}function tw(e,r){let n=r.indexOf(`
`),i=r.substring(0,n),o=r.substring(n+1)+`
`;if(e.type==="block-scalar"){let l=e.props[0];if(l.type!=="block-scalar-header")throw new Error("Invalid block scalar header");l.source=i,e.source=o}else{let{offset:l}=e,t="indent"in e?e.indent:-1,a=[
{type:"block-scalar-header",offset:l,indent:t,source:i}];xf(a,"end"in e?e.end:void 0)||a.push({type:"newline",offset:-1,indent:t,source:`
`});for(let p of Object.keys(e))p!=="type"&&p!=="offset"&&delete e[p];Object.assign(e,{type:"block-scalar",indent:t,props:a,source:o})}}function xf(e,r){if(r)for(let n of r)switch(n.type){case"space":case"\
comment":e.push(n);break;case"newline":return e.push(n),!0}return!1}function Gl(e,r,n){switch(e.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":e.type=n,e.source=r;break;case"\
block-scalar":{let i=e.props.slice(1),o=r.length;e.props[0].type==="block-scalar-header"&&(o-=e.props[0].source.length);for(let l of i)l.offset+=o;delete e.props,Object.assign(e,{type:n,source:r,end:i});
break}case"block-map":case"block-seq":{let o={type:"newline",offset:e.offset+r.length,indent:e.indent,source:`
`};delete e.items,Object.assign(e,{type:n,source:r,end:[o]});break}default:{let i="indent"in e?e.indent:-1,o="end"in e&&Array.isArray(e.end)?e.end.filter(l=>l.type==="space"||l.type==="comment"||l.type===
"newline"):[];for(let l of Object.keys(e))l!=="type"&&l!=="offset"&&delete e[l];Object.assign(e,{type:n,indent:i,source:r,end:o})}}}Co.createScalarToken=Xv;Co.resolveAsScalar=Qv;Co.setScalarValue=ew});var Af=_(Sf=>{"use strict";var rw=e=>"type"in e?To(e):Lo(e);function To(e){switch(e.type){case"block-scalar":{let r="";for(let n of e.props)r+=To(n);return r+e.source}case"block-map":case"block-seq":{
let r="";for(let n of e.items)r+=Lo(n);return r}case"flow-collection":{let r=e.start.source;for(let n of e.items)r+=Lo(n);for(let n of e.end)r+=n.source;return r}case"document":{let r=Lo(e);if(e.end)for(let n of e.
end)r+=n.source;return r}default:{let r=e.source;if("end"in e&&e.end)for(let n of e.end)r+=n.source;return r}}}function Lo({start:e,key:r,sep:n,value:i}){let o="";for(let l of e)o+=l.source;if(r&&(o+=
To(r)),n)for(let l of n)o+=l.source;return i&&(o+=To(i)),o}Sf.stringify=rw});var qf=_(If=>{"use strict";var Jl=Symbol("break visit"),nw=Symbol("skip children"),jf=Symbol("remove item");function qt(e,r){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),Ef(Object.
freeze([]),e,r)}qt.BREAK=Jl;qt.SKIP=nw;qt.REMOVE=jf;qt.itemAtPath=(e,r)=>{let n=e;for(let[i,o]of r){let l=n?.[i];if(l&&"items"in l)n=l.items[o];else return}return n};qt.parentCollection=(e,r)=>{let n=qt.
itemAtPath(e,r.slice(0,-1)),i=r[r.length-1][0],o=n?.[i];if(o&&"items"in o)return o;throw new Error("Parent collection not found")};function Ef(e,r,n){let i=n(r,e);if(typeof i=="symbol")return i;for(let o of[
"key","value"]){let l=r[o];if(l&&"items"in l){for(let t=0;t<l.items.length;++t){let a=Ef(Object.freeze(e.concat([[o,t]])),l.items[t],n);if(typeof a=="number")t=a-1;else{if(a===Jl)return Jl;a===jf&&(l.
items.splice(t,1),t-=1)}}typeof i=="function"&&o==="key"&&(i=i(r,e))}}return typeof i=="function"?i(r,e):i}If.visit=qt});var Fo=_(fe=>{"use strict";var Zl=Df(),sw=Af(),iw=qf(),Ql="\uFEFF",Xl="",ep="",tp="",ow=e=>!!e&&"items"in e,aw=e=>!!e&&(e.type==="scalar"||e.type==="single-quoted-scalar"||e.type==="double-quoted-s\
calar"||e.type==="block-scalar");function lw(e){switch(e){case Ql:return"<BOM>";case Xl:return"<DOC>";case ep:return"<FLOW_END>";case tp:return"<SCALAR>";default:return JSON.stringify(e)}}function pw(e){
switch(e){case Ql:return"byte-order-mark";case Xl:return"doc-mode";case ep:return"flow-error-end";case tp:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"\
]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"\
tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}fe.createScalarToken=Zl.createScalarToken;fe.resolveAsScalar=Zl.resolveAsScalar;
fe.setScalarValue=Zl.setScalarValue;fe.stringify=sw.stringify;fe.visit=iw.visit;fe.BOM=Ql;fe.DOCUMENT=Xl;fe.FLOW_END=ep;fe.SCALAR=tp;fe.isCollection=ow;fe.isScalar=aw;fe.prettyToken=lw;fe.tokenType=pw});var sp=_(Nf=>{"use strict";var ci=Fo();function $e(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Of=new Set("0123456789ABCDEFabcdef"),cw=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Yo=new Set(",[]{}"),
uw=new Set(` ,[]{}
\r	`),rp=e=>!e||uw.has(e),np=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.
lineEndPos=null,this.next=null,this.pos=0}*lex(r,n=!1){if(r){if(typeof r!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+r:r,this.lineEndPos=null}this.atEnd=!n;
let i=this.next??"stream";for(;i&&(n||this.hasChars(1));)i=yield*this.parseNext(i)}atLineEnd(){let r=this.pos,n=this.buffer[r];for(;n===" "||n==="	";)n=this.buffer[++r];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[r+1]===`
`:!1}charAt(r){return this.buffer[this.pos+r]}continueScalar(r){let n=this.buffer[r];if(this.indentNext>0){let i=0;for(;n===" ";)n=this.buffer[++i+r];if(n==="\r"){let o=this.buffer[i+r+1];if(o===`
`||!o&&!this.atEnd)return r+i+1}return n===`
`||i>=this.indentNext||!n&&!this.atEnd?r+i:-1}if(n==="-"||n==="."){let i=this.buffer.substr(r,3);if((i==="---"||i==="...")&&$e(this.buffer[r+3]))return-1}return r}getLine(){let r=this.lineEndPos;return(typeof r!=
"number"||r!==-1&&r<this.pos)&&(r=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=r),r===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[r-1]==="\r"&&(r-=1),this.buffer.substring(this.pos,r))}hasChars(r){return this.pos+r<=this.buffer.length}setNext(r){
return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=r,null}peek(r){return this.buffer.substr(this.pos,r)}*parseNext(r){switch(r){case"stream":return yield*this.
parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"\
quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let r=this.getLine();
if(r===null)return this.setNext("stream");if(r[0]===ci.BOM&&(yield*this.pushCount(1),r=r.substring(1)),r[0]==="%"){let n=r.length,i=r.indexOf("#");for(;i!==-1;){let l=r[i-1];if(l===" "||l==="	"){n=i-1;
break}else i=r.indexOf("#",i+1)}for(;;){let l=r[n-1];if(l===" "||l==="	")n-=1;else break}let o=(yield*this.pushCount(n))+(yield*this.pushSpaces(!0));return yield*this.pushCount(r.length-o),this.pushNewline(),
"stream"}if(this.atLineEnd()){let n=yield*this.pushSpaces(!0);return yield*this.pushCount(r.length-n),yield*this.pushNewline(),"stream"}return yield ci.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){
let r=this.charAt(0);if(!r&&!this.atEnd)return this.setNext("line-start");if(r==="-"||r==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||n===
"...")&&$e(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&
!$e(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[r,n]=this.peek(2);if(!n&&!this.atEnd)return this.setNext("block-start");if((r==="-"||r==="?"||
r===":")&&$e(n)){let i=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=i,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(
!0);let r=this.getLine();if(r===null)return this.setNext("doc");let n=yield*this.pushIndicators();switch(r[n]){case"#":yield*this.pushCount(r.length-n);case void 0:return yield*this.pushNewline(),yield*this.
parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(rp),"do\
c";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(!0),yield*this.pushCount(r.length-n),yield*this.pushNewline(),
yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let r,n,i=-1;do r=yield*this.pushNewline(),r>0?(n=yield*this.pushSpaces(!1),this.indentValue=i=n):n=0,
n+=yield*this.pushSpaces(!0);while(r+n>0);let o=this.getLine();if(o===null)return this.setNext("flow");if((i!==-1&&i<this.indentNext&&o[0]!=="#"||i===0&&(o.startsWith("---")||o.startsWith("..."))&&$e(
o[3]))&&!(i===this.indentNext-1&&this.flowLevel===1&&(o[0]==="]"||o[0]==="}")))return this.flowLevel=0,yield ci.FLOW_END,yield*this.parseLineStart();let l=0;for(;o[l]===",";)l+=yield*this.pushCount(1),
l+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(l+=yield*this.pushIndicators(),o[l]){case void 0:return"flow";case"#":return yield*this.pushCount(o.length-l),"flow";case"{":case"[":return yield*this.
pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(rp),
"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let t=this.charAt(1);if(this.flowKey||$e(t)||t===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(
!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let r=this.charAt(0),n=this.buffer.indexOf(r,this.pos+1);if(r==="'")for(;n!==-1&&this.buffer[n+1]==="'";)n=
this.buffer.indexOf("'",n+2);else for(;n!==-1;){let l=0;for(;this.buffer[n-1-l]==="\\";)l+=1;if(l%2===0)break;n=this.buffer.indexOf('"',n+1)}let i=this.buffer.substring(0,n),o=i.indexOf(`
`,this.pos);if(o!==-1){for(;o!==-1;){let l=this.continueScalar(o+1);if(l===-1)break;o=i.indexOf(`
`,l)}o!==-1&&(n=o-(i[o-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}return yield*this.pushToIndex(n+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){
this.blockScalarIndent=-1,this.blockScalarKeep=!1;let r=this.pos;for(;;){let n=this.buffer[++r];if(n==="+")this.blockScalarKeep=!0;else if(n>"0"&&n<="9")this.blockScalarIndent=Number(n)-1;else if(n!==
"-")break}return yield*this.pushUntil(n=>$e(n)||n==="#")}*parseBlockScalar(){let r=this.pos-1,n=0,i;e:for(let l=this.pos;i=this.buffer[l];++l)switch(i){case" ":n+=1;break;case`
`:r=l,n=0;break;case"\r":{let t=this.buffer[l+1];if(!t&&!this.atEnd)return this.setNext("block-scalar");if(t===`
`)break}default:break e}if(!i&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=n:this.indentNext=this.blockScalarIndent+(this.indentNext===
0?1:this.indentNext);do{let l=this.continueScalar(r+1);if(l===-1)break;r=this.buffer.indexOf(`
`,l)}while(r!==-1);if(r===-1){if(!this.atEnd)return this.setNext("block-scalar");r=this.buffer.length}}let o=r+1;for(i=this.buffer[o];i===" ";)i=this.buffer[++o];if(i==="	"){for(;i==="	"||i===" "||i===
"\r"||i===`
`;)i=this.buffer[++o];r=o-1}else if(!this.blockScalarKeep)do{let l=r-1,t=this.buffer[l];t==="\r"&&(t=this.buffer[--l]);let a=l;for(;t===" ";)t=this.buffer[--l];if(t===`
`&&l>=this.pos&&l+1+n>a)r=l;else break}while(!0);return yield ci.SCALAR,yield*this.pushToIndex(r+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let r=this.flowLevel>0,n=this.pos-1,i=this.pos-1,
o;for(;o=this.buffer[++i];)if(o===":"){let l=this.buffer[i+1];if($e(l)||r&&Yo.has(l))break;n=i}else if($e(o)){let l=this.buffer[i+1];if(o==="\r"&&(l===`
`?(i+=1,o=`
`,l=this.buffer[i+1]):n=i),l==="#"||r&&Yo.has(l))break;if(o===`
`){let t=this.continueScalar(i+1);if(t===-1)break;i=Math.max(i,t-2)}}else{if(r&&Yo.has(o))break;n=i}return!o&&!this.atEnd?this.setNext("plain-scalar"):(yield ci.SCALAR,yield*this.pushToIndex(n+1,!0),r?
"flow":"doc")}*pushCount(r){return r>0?(yield this.buffer.substr(this.pos,r),this.pos+=r,r):0}*pushToIndex(r,n){let i=this.buffer.slice(this.pos,r);return i?(yield i,this.pos+=i.length,i.length):(n&&(yield""),
0)}*pushIndicators(){let r=0;e:for(;;){switch(this.charAt(0)){case"!":r+=yield*this.pushTag(),r+=yield*this.pushSpaces(!0);continue e;case"&":r+=yield*this.pushUntil(rp),r+=yield*this.pushSpaces(!0);continue e;case"\
-":case"?":case":":{let n=this.flowLevel>0,i=this.charAt(1);if($e(i)||n&&Yo.has(i)){n?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,r+=yield*this.pushCount(1),r+=yield*this.pushSpaces(
!0);continue e}}}break e}return r}*pushTag(){if(this.charAt(1)==="<"){let r=this.pos+2,n=this.buffer[r];for(;!$e(n)&&n!==">";)n=this.buffer[++r];return yield*this.pushToIndex(n===">"?r+1:r,!1)}else{let r=this.
pos+1,n=this.buffer[r];for(;n;)if(cw.has(n))n=this.buffer[++r];else if(n==="%"&&Of.has(this.buffer[r+1])&&Of.has(this.buffer[r+2]))n=this.buffer[r+=3];else break;return yield*this.pushToIndex(r,!1)}}*pushNewline(){
let r=this.buffer[this.pos];return r===`
`?yield*this.pushCount(1):r==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(r){let n=this.pos-1,i;do i=this.buffer[++n];while(i===" "||r&&i==="	");let o=n-this.pos;return o>0&&(yield this.buffer.substr(this.pos,o),this.pos=n),o}*pushUntil(r){
let n=this.pos,i=this.buffer[n];for(;!r(i);)i=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};Nf.Lexer=np});var op=_(Mf=>{"use strict";var ip=class{constructor(){this.lineStarts=[],this.addNewLine=r=>this.lineStarts.push(r),this.linePos=r=>{let n=0,i=this.lineStarts.length;for(;n<i;){let l=n+i>>1;this.lineStarts[l]<
r?n=l+1:i=l}if(this.lineStarts[n]===r)return{line:n+1,col:1};if(n===0)return{line:0,col:r};let o=this.lineStarts[n-1];return{line:n,col:r-o+1}}}};Mf.LineCounter=ip});var lp=_(Yf=>{"use strict";var dw=require("process"),Cf=Fo(),fw=sp();function ft(e,r){for(let n=0;n<e.length;++n)if(e[n].type===r)return!0;return!1}function Lf(e){for(let r=0;r<e.length;++r)switch(e[r].
type){case"space":case"comment":case"newline":break;default:return r}return-1}function Ff(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-co\
llection":return!0;default:return!1}}function Ro(e){switch(e.type){case"document":return e.start;case"block-map":{let r=e.items[e.items.length-1];return r.sep??r.start}case"block-seq":return e.items[e.
items.length-1].start;default:return[]}}function bs(e){if(e.length===0)return[];let r=e.length;e:for(;--r>=0;)switch(e[r].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item\
-ind":case"newline":break e}for(;e[++r]?.type==="space";);return e.splice(r,e.length)}function Bo(e,r){if(r.length<1e5)Array.prototype.push.apply(e,r);else for(let n=0;n<r.length;++n)e.push(r[n])}function Tf(e){
if(e.start.type==="flow-seq-start")for(let r of e.items)r.sep&&!r.value&&!ft(r.start,"explicit-key-ind")&&!ft(r.sep,"map-value-ind")&&(r.key&&(r.value=r.key),delete r.key,Ff(r.value)?r.value.end?Bo(r.
value.end,r.sep):r.value.end=r.sep:Bo(r.start,r.sep),delete r.sep)}var ap=class{constructor(r){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source=
"",this.type="",this.lexer=new fw.Lexer,this.onNewLine=r}*parse(r,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let i of this.lexer.lex(r,n))yield*this.next(i);n||(yield*this.end())}*next(r){
if(this.source=r,dw.env.LOG_TOKENS&&console.log("|",Cf.prettyToken(r)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=r.length;return}let n=Cf.tokenType(r);if(n)if(n==="scalar")this.atNewLine=
!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=n,yield*this.step(),n){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+r.length);break;case"space":
this.atNewLine&&r[0]===" "&&(this.indent+=r.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=r.length);break;case"doc-mode":case"flow-error-end":
return;default:this.atNewLine=!1}this.offset+=r.length}else{let i=`Not a YAML token: ${r}`;yield*this.pop({type:"error",offset:this.offset,message:i,source:r}),this.offset+=r.length}}*end(){for(;this.
stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let r=this.peek(1);if(this.type==="doc-end"&&r?.type!=="doc-e\
nd"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!r)return yield*this.stream();switch(r.type){case"document":return yield*this.
document(r);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(r);case"block-scalar":return yield*this.blockScalar(r);case"block-map":return yield*this.
blockMap(r);case"block-seq":return yield*this.blockSequence(r);case"flow-collection":return yield*this.flowCollection(r);case"doc-end":return yield*this.documentEnd(r)}yield*this.pop()}peek(r){return this.
stack[this.stack.length-r]}*pop(r){let n=r??this.stack.pop();if(!n)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield n;else{let i=this.
peek(1);switch(n.type==="block-scalar"?n.indent="indent"in i?i.indent:0:n.type==="flow-collection"&&i.type==="document"&&(n.indent=0),n.type==="flow-collection"&&Tf(n),i.type){case"document":i.value=n;
break;case"block-scalar":i.props.push(n);break;case"block-map":{let o=i.items[i.items.length-1];if(o.value){i.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(o.sep)o.value=n;else{
Object.assign(o,{key:n,sep:[]}),this.onKeyLine=!o.explicitKey;return}break}case"block-seq":{let o=i.items[i.items.length-1];o.value?i.items.push({start:[],value:n}):o.value=n;break}case"flow-collectio\
n":{let o=i.items[i.items.length-1];!o||o.value?i.items.push({start:[],key:n,sep:[]}):o.sep?o.value=n:Object.assign(o,{key:n,sep:[]});return}default:yield*this.pop(),yield*this.pop(n)}if((i.type==="do\
cument"||i.type==="block-map"||i.type==="block-seq")&&(n.type==="block-map"||n.type==="block-seq")){let o=n.items[n.items.length-1];o&&!o.sep&&!o.value&&o.start.length>0&&Lf(o.start)===-1&&(n.indent===
0||o.start.every(l=>l.type!=="comment"||l.indent<n.indent))&&(i.type==="document"?i.end=o.start:i.items.push({start:o.start}),n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{
type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let r={type:"\
document",offset:this.offset,start:[]};this.type==="doc-start"&&r.start.push(this.sourceToken),this.stack.push(r);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token i\
n YAML stream`,source:this.source}}*document(r){if(r.value)return yield*this.lineEnd(r);switch(this.type){case"doc-start":{Lf(r.start)!==-1?(yield*this.pop(),yield*this.step()):r.start.push(this.sourceToken);
return}case"anchor":case"tag":case"space":case"comment":case"newline":r.start.push(this.sourceToken);return}let n=this.startBlockValue(r);n?this.stack.push(n):yield{type:"error",offset:this.offset,message:`\
Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(r){if(this.type==="map-value-ind"){let n=Ro(this.peek(2)),i=bs(n),o;r.end?(o=r.end,o.push(this.sourceToken),delete r.end):o=
[this.sourceToken];let l={type:"block-map",offset:r.offset,indent:r.indent,items:[{start:i,key:r,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=l}else yield*this.lineEnd(r)}*blockScalar(r){
switch(this.type){case"space":case"comment":case"newline":r.props.push(this.sourceToken);return;case"scalar":if(r.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let n=this.source.indexOf(
`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(r){let n=r.items[r.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,n.value){let i="end"in n.value?
n.value.end:void 0;(Array.isArray(i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(this.sourceToken):r.items.push({start:[this.sourceToken]})}else n.sep?n.sep.push(this.sourceToken):n.start.push(this.
sourceToken);return;case"space":case"comment":if(n.value)r.items.push({start:[this.sourceToken]});else if(n.sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,r.indent)){let o=r.items[r.
items.length-2]?.value?.end;if(Array.isArray(o)){Bo(o,n.start),o.push(this.sourceToken),r.items.pop();return}}n.start.push(this.sourceToken)}return}if(this.indent>=r.indent){let i=!this.onKeyLine&&this.
indent===r.indent,o=i&&(n.sep||n.explicitKey)&&this.type!=="seq-item-ind",l=[];if(o&&n.sep&&!n.value){let t=[];for(let a=0;a<n.sep.length;++a){let p=n.sep[a];switch(p.type){case"newline":t.push(a);break;case"\
space":break;case"comment":p.indent>r.indent&&(t.length=0);break;default:t.length=0}}t.length>=2&&(l=n.sep.splice(t[1]))}switch(this.type){case"anchor":case"tag":o||n.value?(l.push(this.sourceToken),r.
items.push({start:l}),this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"explicit-key-ind":!n.sep&&!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=
!0):o||n.value?(l.push(this.sourceToken),r.items.push({start:l,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),
this.onKeyLine=!0;return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)r.items.push({start:[],key:null,sep:[this.sourceToken]});else if(ft(n.sep,"map-value-ind"))this.stack.push({type:"bloc\
k-map",offset:this.offset,indent:this.indent,items:[{start:l,key:null,sep:[this.sourceToken]}]});else if(Ff(n.key)&&!ft(n.sep,"newline")){let t=bs(n.start),a=n.key,p=n.sep;p.push(this.sourceToken),delete n.
key,delete n.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:t,key:a,sep:p}]})}else l.length>0?n.sep=n.sep.concat(l,this.sourceToken):n.sep.push(this.sourceToken);else if(ft(
n.start,"newline"))Object.assign(n,{key:null,sep:[this.sourceToken]});else{let t=bs(n.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:t,key:null,sep:[this.
sourceToken]}]})}else n.sep?n.value||o?r.items.push({start:l,key:null,sep:[this.sourceToken]}):ft(n.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scala\
r":case"double-quoted-scalar":{let t=this.flowScalar(this.type);o||n.value?(r.items.push({start:l,key:t,sep:[]}),this.onKeyLine=!0):n.sep?this.stack.push(t):(Object.assign(n,{key:t,sep:[]}),this.onKeyLine=
!0);return}default:{let t=this.startBlockValue(r);if(t){if(t.type==="block-seq"){if(!n.explicitKey&&n.sep&&!ft(n.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected blo\
ck-seq-ind on same line with key",source:this.source});return}}else i&&r.items.push({start:l});this.stack.push(t);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(r){let n=r.items[r.items.length-
1];switch(this.type){case"newline":if(n.value){let i="end"in n.value?n.value.end:void 0;(Array.isArray(i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(this.sourceToken):r.items.push({start:[this.sourceToken]})}else
n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)r.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(n.start,r.indent)){let o=r.items[r.items.length-2]?.value?.
end;if(Array.isArray(o)){Bo(o,n.start),o.push(this.sourceToken),r.items.pop();return}}n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=r.indent)break;n.start.push(
this.sourceToken);return;case"seq-item-ind":if(this.indent!==r.indent)break;n.value||ft(n.start,"seq-item-ind")?r.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);return}if(this.indent>
r.indent){let i=this.startBlockValue(r);if(i){this.stack.push(i);return}}yield*this.pop(),yield*this.step()}*flowCollection(r){let n=r.items[r.items.length-1];if(this.type==="flow-error-end"){let i;do
yield*this.pop(),i=this.peek(1);while(i?.type==="flow-collection")}else if(r.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!n||n.sep?r.items.push({start:[this.sourceToken]}):n.start.
push(this.sourceToken);return;case"map-value-ind":!n||n.value?r.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):Object.assign(n,{key:null,sep:[this.sourceToken]});
return;case"space":case"comment":case"newline":case"anchor":case"tag":!n||n.value?r.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);!n||n.value?r.items.push({start:[],key:o,sep:[]}):n.sep?this.stack.push(o):Object.assign(n,{
key:o,sep:[]});return}case"flow-map-end":case"flow-seq-end":r.end.push(this.sourceToken);return}let i=this.startBlockValue(r);i?this.stack.push(i):(yield*this.pop(),yield*this.step())}else{let i=this.
peek(2);if(i.type==="block-map"&&(this.type==="map-value-ind"&&i.indent===r.indent||this.type==="newline"&&!i.items[i.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-v\
alue-ind"&&i.type!=="flow-collection"){let o=Ro(i),l=bs(o);Tf(r);let t=r.end.splice(1,r.end.length);t.push(this.sourceToken);let a={type:"block-map",offset:r.offset,indent:r.indent,items:[{start:l,key:r,
sep:t}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(r)}}flowScalar(r){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:r,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(r){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.
flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"\
flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let n=Ro(r),i=bs(n);return i.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,explicitKey:!0}]}}case"map-value-ind":{
this.onKeyLine=!0;let n=Ro(r),i=bs(n);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(r,n){return this.type!==
"comment"||this.indent<=n?!1:r.every(i=>i.type==="newline"||i.type==="space")}*documentEnd(r){this.type!=="doc-mode"&&(r.end?r.end.push(this.sourceToken):r.end=[this.sourceToken],this.type==="newline"&&
(yield*this.pop()))}*lineEnd(r){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newl\
ine":this.onKeyLine=!1;default:r.end?r.end.push(this.sourceToken):r.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};Yf.Parser=ap});var Uf=_(di=>{"use strict";var Rf=Hl(),mw=ni(),ui=oi(),yw=Wa(),hw=q(),gw=op(),Bf=lp();function zf(e){let r=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||r&&new gw.LineCounter||null,prettyErrors:r}}
function bw(e,r={}){let{lineCounter:n,prettyErrors:i}=zf(r),o=new Bf.Parser(n?.addNewLine),l=new Rf.Composer(r),t=Array.from(l.compose(o.parse(e)));if(i&&n)for(let a of t)a.errors.forEach(ui.prettifyError(
e,n)),a.warnings.forEach(ui.prettifyError(e,n));return t.length>0?t:Object.assign([],{empty:!0},l.streamInfo())}function Kf(e,r={}){let{lineCounter:n,prettyErrors:i}=zf(r),o=new Bf.Parser(n?.addNewLine),
l=new Rf.Composer(r),t=null;for(let a of l.compose(o.parse(e),!0,e.length))if(!t)t=a;else if(t.options.logLevel!=="silent"){t.errors.push(new ui.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Sour\
ce contains multiple documents; please use YAML.parseAllDocuments()"));break}return i&&n&&(t.errors.forEach(ui.prettifyError(e,n)),t.warnings.forEach(ui.prettifyError(e,n))),t}function kw(e,r,n){let i;
typeof r=="function"?i=r:n===void 0&&r&&typeof r=="object"&&(n=r);let o=Kf(e,n);if(!o)return null;if(o.warnings.forEach(l=>yw.warn(o.options.logLevel,l)),o.errors.length>0){if(o.options.logLevel!=="si\
lent")throw o.errors[0];o.errors=[]}return o.toJS(Object.assign({reviver:i},n))}function vw(e,r,n){let i=null;if(typeof r=="function"||Array.isArray(r)?i=r:n===void 0&&r&&(n=r),typeof n=="string"&&(n=
n.length),typeof n=="number"){let o=Math.round(n);n=o<1?void 0:o>8?{indent:8}:{indent:o}}if(e===void 0){let{keepUndefined:o}=n??r??{};if(!o)return}return hw.isDocument(e)&&!i?e.toString(n):new mw.Document(
e,i,n).toString(n)}di.parse=kw;di.parseAllDocuments=bw;di.parseDocument=Kf;di.stringify=vw});var Vf=_(N=>{"use strict";var ww=Hl(),_w=ni(),$w=Al(),pp=oi(),Pw=Rs(),mt=q(),xw=pt(),Dw=U(),Sw=ut(),Aw=dt(),jw=Fo(),Ew=sp(),Iw=op(),qw=lp(),zo=Uf(),Wf=Ls();N.Composer=ww.Composer;N.Document=_w.Document;
N.Schema=$w.Schema;N.YAMLError=pp.YAMLError;N.YAMLParseError=pp.YAMLParseError;N.YAMLWarning=pp.YAMLWarning;N.Alias=Pw.Alias;N.isAlias=mt.isAlias;N.isCollection=mt.isCollection;N.isDocument=mt.isDocument;
N.isMap=mt.isMap;N.isNode=mt.isNode;N.isPair=mt.isPair;N.isScalar=mt.isScalar;N.isSeq=mt.isSeq;N.Pair=xw.Pair;N.Scalar=Dw.Scalar;N.YAMLMap=Sw.YAMLMap;N.YAMLSeq=Aw.YAMLSeq;N.CST=jw;N.Lexer=Ew.Lexer;N.LineCounter=
Iw.LineCounter;N.Parser=qw.Parser;N.parse=zo.parse;N.parseAllDocuments=zo.parseAllDocuments;N.parseDocument=zo.parseDocument;N.stringify=zo.stringify;N.visit=Wf.visit;N.visitAsync=Wf.visitAsync});var y1={};qm(y1,{reader:()=>u1});module.exports=Nm(y1);function hi(e,r,n=[]){let i=[...n];for(let o of e.split("/"))o===".."?r||i.length&&i[i.length-1]!==".."?i.pop():i.push(o):o&&o!=="."&&i.push(o);return i}var Vo=e=>e.startsWith("/")?Mm(e):hi(e,!1).join(
"/")||".",Mm=e=>e.startsWith("/")?`/${hi(e,!0).join("/")}`:e,gi=e=>e.replace(/\/+$/,"");var G=e=>e.includes("/")?e.slice(0,e.lastIndexOf("/")):"";function C(e,r){return r.startsWith("/")?`/${hi(r,!1).join("/")}`:hi(`${e}/${r}`,!1).join("/")}function bi(e,r){let n=e.split("/").filter(Boolean),
i=r.split("/").filter(Boolean),o=0;for(;o<i.length&&o<n.length&&i[o]===n[o];)o+=1;if(!(i.slice(o).includes("..")||e.startsWith("/")!==r.startsWith("/")))return[...i.slice(o).map(()=>".."),...n.slice(o)].
join("/")}var kp=e=>r=>({at:e.lineStart(e.position(r).line),word:"ignore"});var ki=[{name:"private key",hint:"private key",pattern:/-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/},{name:"GitHub token",hint:"gh",pattern:/\bgh[pousr]_[A-Za-z0-9]{36,}\b/},{name:"GitHub f\
ine-grained token",hint:"github_pat_",pattern:/\bgithub_pat_[A-Za-z0-9_]{40,}\b/},{name:"GitLab token",hint:"glpat-",pattern:/\bglpat-[\w-]{20,}\b/},{name:"Slack token",hint:"xox",pattern:/\bxox[abeoprs]-[\w-]{10,}/},
{name:"Slack webhook",hint:"hooks.slack.com",pattern:/hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9+/]{20,}/},{name:"Stripe key",hint:"_live_",pattern:/\b[rs]k_live_[A-Za-z0-9]{16,}\b/},{name:"\
Google API key",hint:"aiza",pattern:/\bAIza[\w-]{35}\b/},{name:"Google OAuth secret",hint:"gocspx-",pattern:/\bGOCSPX-[\w-]{28}\b/},{name:"OpenAI key",hint:"sk-",pattern:/\bsk-(?:proj-|svcacct-|admin-)?[A-Za-z0-9_-]{32,}\b/},
{name:"Anthropic key",hint:"sk-ant-",pattern:/\bsk-ant-[\w-]{32,}\b/},{name:"SendGrid key",hint:"sg.",pattern:/\bSG\.[\w-]{16,}\.[\w-]{16,}\b/},{name:"Mailgun key",hint:"key-",pattern:/\bkey-[0-9a-f]{32}\b/},
{name:"Twilio key",hint:"sk",pattern:/\bSK[0-9a-f]{32}\b/},{name:"npm token",hint:"npm_",pattern:/\bnpm_[A-Za-z0-9]{36}\b/},{name:"PyPI token",hint:"pypi-",pattern:/\bpypi-[\w-]{50,}\b/},{name:"Docker\
 Hub token",hint:"dckr_",pattern:/\bdckr_(?:pat|oat)_[\w-]{20,}\b/},{name:"DigitalOcean token",hint:"v1_",pattern:/\bdo[opr]_v1_[0-9a-f]{64}\b/},{name:"Hugging Face token",hint:"hf_",pattern:/\bhf_[A-Za-z0-9]{30,}\b/},
{name:"Shopify token",hint:"shp",pattern:/\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/},{name:"Databricks token",hint:"dapi",pattern:/\bdapi[0-9a-f]{32}\b/},{name:"HashiCorp Vault token",hint:"hvs.",pattern:/\bhvs\.[\w-]{24,}\b/},
{name:"Azure storage key",hint:"accountkey=",pattern:/AccountKey=[A-Za-z0-9+/]{86}==/i},{name:"JSON Web Token",hint:"eyj",pattern:/\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{16,}/},{name:"AWS secret key wi\
th its id",hint:"akia",pattern:/\bAKIA[0-9A-Z]{16}\b[^\n]{0,40}?[A-Za-z0-9/+]{40}\b/}];var Cm=/(?:^|\/)(?:\.env(?:\.(?!example$|sample$|template$|dist$|defaults?$|tpl$|tmpl$|ci$|schema$|vault$|md$|erb$|j2$|[cm]?[jt]s$|json$|ya?ml$|d$)[\w-]+)*|id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?|\.npmrc|\.yarnrc|\.pypirc|\.netrc|_netrc|\.git-credentials|\.pgpass|\.my\.cnf|\.htpasswd|\.dockercfg|\.docker\/config\.json|\.aws\/credentials|\.kube\/config|kubeconfig|\.s3cfg|\.boto|credentials\.json|service[-_]account(?:[-_]key)?\.json|[\w.-]+\.(?:pfx|p12|jks|keystore|ppk|kdbx|tfstate)|[\w.-]*(?:private|server|tls|ssl|client|host|ca)[\w.-]*\.key|priv(?:ate)?(?:[-_]?key)?\.pem|key\.pem|\.aws|[\w.-]+[-_]key\.pem|\.ssh)$/i,
Lm=/\.(?:example|sample|template|dist|pub)$|(?:^|\/)(?:tests?|fixtures?|testdata|examples?|mocks?)\//i,Tm=/(?:^|\/)[._]|id_|key|cred|service|kube|priv|\.(?:pfx|p12|jks|ppk|kdbx|tfstate)/i,vp=e=>e.length<
500&&Tm.test(e)&&Cm.test(gi(e.replace(/\*+$/,"")))&&!Lm.test(e);var vi=e=>e.includes("\uFFFC")?null:e,Fm=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,Ym=/^\w[\w.-]{0,127}$/,wp={sha256:64,sha384:96,sha512:128};function Ho(e,r=e){let n=e.indexOf("@"),i=n<0?void 0:e.slice(
n+1),o=n<0?e:e.slice(0,n),l=o.lastIndexOf(":"),t=l>=0&&!o.slice(l).includes("/"),a=t?o.slice(l+1):void 0,p=t?o.slice(0,l):o,{domain:s,path:c}=Rm(p),d=Bm(s,c,a,i);return{text:r,domain:p==="\uFFFC"?null:
vi(s),path:vi(c),...a===void 0?p.endsWith("\uFFFC")?{tag:null}:{}:{tag:vi(a)},...i===void 0?e.endsWith("\uFFFC")?{digest:null}:{}:{digest:vi(i)},...d?{fault:d}:{}}}function Rm(e){let r=e.indexOf("/"),
n=r<0?"":e.slice(0,r),i=r>=0&&(/[.:]/.test(n)||n==="localhost"||n.includes("\uFFFC")||n!==n.toLowerCase()),o=i?n:"docker.io",l=i?e.slice(r+1):e;return o==="docker.io"||o==="index.docker.io"?{domain:"d\
ocker.io",path:l.startsWith("library/")?l.slice(8):l}:{domain:o,path:l}}function Bm(e,r,n,i){if(!r)return"the repository is empty";if(n==="")return"nothing follows the colon";if(i==="")return"nothing \
follows the @";if(!r.includes("\uFFFC")){if(/[A-Z]/.test(r))return"a repository is written in lower case";if(!r.split("/").every(o=>Fm.test(o)))return`${JSON.stringify(r)} is not a repository name`;if(r.
length>255)return"a repository has at most 255 characters"}if(n!==void 0&&!n.includes("\uFFFC")&&!Ym.test(n))return`${JSON.stringify(n)} is not a tag`;if(i!==void 0&&!i.includes("\uFFFC"))return zm(i);
if(!e.includes("\uFFFC")&&!/^(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d+)?$/.test(e))return`${JSON.stringify(e)} is not a registry host`}function zm(e){let[r="",n=""]=e.split(":",2),i=Object.hasOwn(wp,r)?wp[r]:
void 0;return n?i===void 0?/^[a-z0-9]+(?:[.+_-][a-z0-9]+)*$/.test(r)?void 0:`${JSON.stringify(r)} is not a digest algorithm`:/^[a-f0-9]*$/.test(n)?n.length===i?void 0:`a ${r} digest has ${i} digits, n\
ot ${n.length}`:"a digest is lower-case hexadecimal":`${JSON.stringify(e)} has no digest after the algorithm`}var Go=/^(?:echo|printf|cat|tee|sed|print)$/;function _p(e){let{name:r,words:n,redirects:i,feeds:o}=e;if(!Go.test(r))return{texts:[],files:[]};let l=i.flatMap(({operator:s,target:c})=>s.startsWith("<<")?
[c]:[]),t=r==="cat"||r==="tee"?l:[...n.slice(1),...l],a=[...r==="tee"?[e]:[],...o.filter(s=>s.name==="tee")],p=[...i.flatMap(({operator:s,target:c})=>/^(?:>|>>|>\||&>|&>>)$/.test(s)?[c.text]:[]),...a.
flatMap(s=>s.words.slice(1).map(({text:c})=>c)),...r==="sed"?n.slice(1).map(({text:s})=>s):[]].filter(s=>s!=="/dev/null"&&s!=="/dev/stderr"&&s!=="/dev/stdout"&&!/^\d$|^-/.test(s)&&s!=="\uFFFC");return{
texts:t,files:p}}var $p=/^(?:<.*>|\[.*\]|\{.*\}|%.*%|\.{3,}|\*+|x{3,}|-+|_+|y?our[-_ ].*|.*[-_](?:here|goes[-_]here)|(?:insert|enter|put|replace|add|set)[-_ ](?:me|this|your|a)?.*|my[-_](?:secret|token|key|api[-_]?key)|__\w+__|@\w+@|[\w-]{1,20}\.{3}|(?:fake|dummy|mock|sample|example|placeholder|redacted|removed|hidden|masked|todo|tbd|fixme|none|null|nil|undefined|unset|empty|n\/a|na|false|true|yes|no|on|off|default|auto|random|generated?|unused|disabled|enabled|optional|required|public)(?:[-_ ].*)?)$/i,
Jo=new Set("admin admin123 administrator changeit changeme change_me change-me changethis default demo docker example foobar guest letmein master minio minioadmin mongo mysql nextcloud pass pass123 pa\
ssw0rd passwd password password1 password123 postgres postgresql qwerty rabbitmq redis root rootpass rootpassword sa secret secret123 supersecret test test123 toor user welcome wordpress zabbix 1234 1\
2345 123456 12345678 123456789 grafana keycloak airflow superset sonar neo4j elastic".split(" ")),Pp=/change[-_ ]?(?:me|this|it)\b|change[-_ ]?me|please[-_ ]?change|^!?changeme|^(?:my|very|some)?[-_]?(?:super|very)?[-_]?(?:secure|strong|secret|good|bad)?[-_]?(?:\w{0,12}[-_]?)?password\d*!?$/i;var Km=e=>e.replace(/([a-z0-9])([A-Z])/g,"$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter(Boolean),Um=/^(?:password|passwd|passphrase|pass|pwd|psw|secret|secrets|token|apikey|apitoken|authtoken|accesstoken|secretkey|privatekey|credential|credentials|creds|pat|auth|\w{2,}(?:password|passwd|secret|apikey|token))$/,
Wm=new Set(["api","access","private","secret","encryption","encrypt","signing","sign","auth","master","app","account","license","session","cookie","jwt","ssh","service","deploy","hmac","aes","cipher",
"shared","stripe","sendgrid","openai","anthropic"]),Vm=new Set("file files path paths dir directory folder location mount id ids name names username user version expiry expires expiration expire ttl t\
imeout lifetime duration age length size len min max limit count num number rotation policy algorithm algo alg type kind mode method format header prefix suffix prompt url uri endpoint host port issue\
r audience field param scheme enabled enable disabled disable required require allow allowed validity seconds minutes hours days hint label fingerprint sha256 sha512 sha1 md5 checksum hash digest alia\
s region provider backend driver engine service sock socket store ref arn".split(" ")),xp=e=>/pass|pwd|psw|secret|token|key|cred|auth|pat(?![a-z])|salt|pepper/.test(e);function Dp(e){if(e.length>200)return!1;
let r=Km(e),n=r[r.length-1];return n===void 0||r.includes("public")||r.includes("pub")||/^(?:allow|no|skip|disable|without)$/.test(r[0])&&r.length<=3||/^(?:no)?passwd$/i.test(e)&&e===e.toUpperCase()||
r.some(i=>i==="allow"||i==="skip"||i==="disable")||r.includes("gpg")&&!r.includes("private")&&/^keys?$/.test(n)||Vm.has(n)||/^(?:max|min|num)$/.test(r[0])&&/^tokens?$/.test(n)||/(?:key|trust)_?store_(?:\w+_)?credentials$|ssl_(?:\w+_)?credentials$/i.
test(e)||/^(?:ssh_auth_sock|goprivate|aws_access_key_id|kms_key_alias|keybase_.*)$/i.test(e)?!1:n==="auth"||n==="pat"||n==="pass"?(n==="pass"||n==="pat")&&r.length>1:n==="key"||n==="keys"?r.length>1&&
r.slice(0,-1).some(i=>Wm.has(i)):/^(?:salt|pepper)$/.test(n)?r.length>1:r.some((i,o)=>i==="pass"||i==="auth"||i==="pat"?!1:Um.test(i)&&(o===r.length-1||Hm(r.slice(o+1))))}var Hm=e=>e.every(r=>/^(?:\d+|key|keys|base|value|default|prod|production|dev|development|staging|test|root|admin|primary|secondary|old|new|current|previous|plain|text|encoded|base64|b64)$/.
test(r));function Ap(e,r){let n=e.replace(/^(["'])(.*)\1$/s,"$2");return n===""||/^(?:true|false|yes|no|on|off|null|none|nil|0|1)$/i.test(n)||/^%\w+%$|\$\{|\$\(|\uFFFC/.test(n)||r&&n.startsWith("$")||/^(?:\.{0,2}|~)\/[\w@%+=:,./-]*$|^[A-Za-z]:\\/.
test(n)||/^(?:file|vault|ssm|arn|env|secret|op|ref\+\w+|awssm|gcpsm|sops):|^ENC\[/i.test(n)||/^(?:ssh-(?:rsa|ed25519)|ecdsa-sha2-\S+) |-----BEGIN (?:PUBLIC KEY|CERTIFICATE)/.test(n)||/EXAMPLE(?:KEY)?$/.
test(n)||/^[\w-]+\.(?:sh|py|json|ya?ml|txt|pem|key|crt|conf|cfg|properties|ini|env|php|js|rb)$/.test(n)?!0:jp(n)||$p.test(n)}var jp=e=>e.length>=6&&new Set(e.replace(/[^A-Za-z0-9]/g,"")).size<=1;function Gm(e,r){
let i=/\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#]{0,200}:([^\s/@?#]{1,200})@/i.exec(e)?.[1];return i&&!Ap(i,r)&&!(r&&i.includes("$"))?i:void 0}var Sp=e=>Jo.has(e)||Pp.test(e);function Xe(e,r,n=!1){let i=r.
trim(),o=i.slice(0,4096),l=o.toLowerCase();for(let{name:p,hint:s,pattern:c}of ki){let d=l.includes(s)?c.exec(o)?.[0]:void 0;if(d&&!/example/i.test(i)&&!jp(d.slice(-12)))return{by:"format",what:p,wellKnown:!1}}
let t=Gm(i,n);if(t)return{by:"url",what:"password in a URL",wellKnown:Sp(t.toLowerCase())};let a=Dp(e);if(a&&Jo.has(l))return{by:"name",what:"credential",wellKnown:!0};if(!(!a||Ap(i,n)||/^[a-z][a-z0-9+.-]*:\/\/[^@]*$/i.
test(i)||/^[\d.]{1,3}$/.test(i)))return{by:"name",what:"credential",wellKnown:Sp(l)}}var Zo=16384;function Mt(e,r){return r.length>1&&r.length<Zo&&!/^["']?[-/.<{[(%@|\\$]/.test(r)?Xe(e,r):void 0}var Qo=[{hints:["authorization:","-token:","x-api-key:"],pattern:/\bAuthorization:\s*(?:Bearer|Basic|token|PRIVATE-TOKEN)?\s*([^\s"']+)|\b(?:PRIVATE-TOKEN|X-API-Key|X-Auth-Token|JOB-TOKEN|X-Vault-Token):\s*([^\s"']+)/gi,
as:"TOKEN",what:"token in a header",anywhere:{hints:["authorization:"],before:/Authorization:\s*token\s+/}},{hints:["requirepass","masterauth"],pattern:/(?:^|\s)(?:requirepass|masterauth)\s+(\S+)/gi,as:"\
PASSWORD",anywhere:{hints:["requirepass","masterauth"],before:/\b(?:requirepass|masterauth)["']?[\s,]+["']?/}},{hints:["</"],pattern:/<(?:\w*password|secret|token)>([^<\uFFFC]+)<\//gi,as:"PASSWORD"},{
hints:["identified","password"],pattern:/\b(?:IDENTIFIED\s+BY|PASSWORD)\s+'([^'\uFFFC]+)'/gi,as:"PASSWORD"},{hints:["machine"],pattern:/\bmachine\s+\S+\s+login\s+\S+\s+password\s+(\S+)/g,as:"PASSWORD",
anywhere:{hints:["login"],before:/\blogin\s+\S+\s+password\s+/}}];function Ep(e,r=e.toLowerCase()){let n=[];for(let{hints:i,pattern:o,as:l,what:t}of Qo)if(i.some(a=>r.includes(a)))for(let{0:a,index:p,...s}of e.matchAll(o)){let c=s[1]??s[2]??"",d=Mt(l,c);d&&n.push({value:c,
start:p+a.lastIndexOf(c),secret:t?{...d,what:t}:d})}return n}var Ip={curl:{short:"AbcCdDeEFhHKmoPQrtTuUwxXyYz",long:"output header data data-raw data-binary data-urlencode user user-agent request proxy proxy-user cookie cookie-jar form referer cert key cacert c\
apath range url retry retry-delay retry-max-time connect-timeout max-time write-out upload-file config resolve interface limit-rate max-redirs max-filesize oauth2-bearer output-dir ciphers tls-max uni\
x-socket dump-header json noproxy preproxy socks5 socks5-hostname"},wget:{short:"aBDeIilOoPQRtTUwXA",long:"output-document directory-prefix output-file append-output header post-data post-file user pa\
ssword user-agent tries timeout wait quota input-file base execute http-user http-password ca-certificate certificate private-key referer method body-data limit-rate retry-on-http-error"},pip:{short:"\
rcetif",long:"requirement constraint editable target index-url extra-index-url find-links trusted-host proxy cert client-cert cache-dir log timeout retries platform python-version implementation abi r\
oot prefix src upgrade-strategy global-option config-settings report no-binary only-binary progress-bar python build-option default-timeout exists-action"},uv:{short:"rceptifp",long:"requirement requi\
rements constraint editable target index-url default-index index extra-index-url find-links allow-insecure-host python cache-dir group extra project directory no-group only-group link-mode package pre\
fix config-file override"},"apt-get":{short:"oct",long:"option config-file target-release default-release solver"},apk:{short:"pXt",long:"root repository virtual keys-dir repositories-file wait arch c\
ache-dir cache-max-age progress-fd"},dnf:{short:"cdeRx",long:"config debuglevel errorlevel exclude disablerepo enablerepo repo repoid installroot releasever setopt advisory forcearch destdir downloadd\
ir comment rpmverbosity"},zypper:{short:"crRpCD",long:"repo config root reposd-dir cache-dir from type gpg-check-plugin plus-repo plus-content name"},npm:{short:"Cw",long:"prefix registry cache userco\
nfig loglevel tag scope otp workspace omit include only cafile maxsockets fetch-timeout fetch-retries network-timeout"},yarn:{short:"",long:"registry cwd cache-folder network-timeout modules-folder ne\
twork-concurrency mutex global-folder prefix"},pnpm:{short:"CF",long:"dir filter registry store-dir reporter loglevel workspace-concurrency network-concurrency"},gem:{short:"vipniBbsP",long:"version i\
nstall-dir bindir source platform build-root trust-policy http-proxy"},git:{short:"Cc",long:"config git-dir work-tree exec-path namespace"},"git clone":{short:"bjouc",long:"branch depth origin upload-\
pack reference separate-git-dir template config shallow-since filter jobs"},composer:{short:"dw",long:"working-dir"},cargo:{short:"jZ",long:"version git branch tag rev path root index registry feature\
s target target-dir bin example profile jobs vers config"},go:{short:"",long:""},conda:{short:"ncpf",long:"name channel prefix file solver revision"},useradd:{short:"bcdefgGkKpsuRPZ",long:"base-dir co\
mment home-dir expiredate inactive gid groups skel key password shell uid root prefix selinux-user"},usermod:{short:"cdefglGpsuRPvVwWZ",long:"comment home expiredate inactive gid login groups password\
 shell uid root prefix"},adduser:{short:"hgsGuk",long:"home shell ingroup uid gid firstuid lastuid gecos comment conf add_extra_groups extra-users"},setpriv:{short:"",long:"reuid regid groups inh-caps\
 ambient-caps bounding-set securebits pdeathsig selinux-label apparmor-profile ruid euid rgid egid"},runuser:{short:"ugGcswT",long:"user group supp-group command session-command shell whitelist-enviro\
nment"},chpst:{short:"uUbe/nlLmdopfctr",long:""},chmod:{short:"",long:"reference"},mkdir:{short:"m",long:"mode"},install:{short:"mogSt",long:"mode owner group target-directory suffix backup"},rm:{short:"",
long:""},cp:{short:"tS",long:"target-directory suffix"},mv:{short:"tS",long:"target-directory suffix"}},qp={apt:"apt-get",aptitude:"apt-get",yum:"dnf",microdnf:"dnf",dnf5:"dnf",tdnf:"dnf",mamba:"conda",
micromamba:"conda",groupadd:"useradd"},Jm={short:"",long:[]},Op=new Map;function Np(e){let r=/^pip[\d.]*$/.test(e)?"pip":Object.hasOwn(qp,e)?qp[e]:e,n=Object.hasOwn(Ip,r)?Ip[r]:void 0;if(!n)return Jm;
let i=Op.get(r)??{short:n.short,long:n.long.split(" ")};return Op.set(r,i),i}function Cp({words:e},r,n=1){let{short:i,long:o}=Np(r),l=[],t=[];for(let a=n;a<e.length;a+=1){let p=e[a],{text:s}=p,c=e[a+1];if(s==="--"){t.push(...e.slice(a+1));break}if(s.startsWith("--")){let d=s.indexOf(
"="),u=d<0?s:s.slice(0,d);d>=0?l.push({name:u,value:Mp(p,d+1),word:p}):o.includes(u.slice(2))&&c?(l.push({name:u,value:c,word:p}),a+=1):l.push({name:u,word:p})}else if(s.startsWith("-")&&s.length>1)for(let d=1;d<
s.length;d+=1){let u=s[d];if(!i.includes(u))l.push({name:`-${u}`,word:p});else{let f=d+1<s.length,m=f?Mp(p,d+1):c;l.push(m?{name:`-${u}`,value:m,word:p}:{name:`-${u}`,word:p}),f||(a+=1);break}}else t.
push(p)}return{options:l,operands:t}}var Mp=({text:e,literal:r,span:n},i)=>({text:e.slice(i),literal:r.startsWith(e.slice(0,i))?r.slice(i):"\uFFFC",span:n}),Lp=({options:e},...r)=>e.find(({name:n})=>r.
includes(n));var Xo=e=>e.replace(/[.*+?^${}()|[\]\\/-]/g,"\\$&");function Oe(e,r){let[n="",...i]=r.split("*"),o=i.pop();if(o===void 0)return e===n;if(!e.startsWith(n)||e.length<n.length+o.length||!e.endsWith(o))return!1;
let l=n.length;for(let t of i){let a=e.indexOf(t,l);if(a<0)return!1;l=a+t.length}return l<=e.length-o.length}var vs=[{programs:"curl",way:{users:"-u --user -U --proxy-user"},anywhere:{hints:[":"],before:/\s-[a-zA-Z]{0,20}u\s*[^\s:"'/]+:/}},{programs:"sshpass",way:{options:"-p",value:"either"},anywhere:{hints:[
"sshpass"],before:/\bsshpass\s+-p\s*/}},{programs:"docker podman helm az",under:"login",way:{options:"-p",value:"next"}},{programs:"redis-cli",way:{options:"-a",value:"next"}},{programs:"mysql* mariad\
b* mongo*",way:{options:"-p",value:"same"}},{programs:"aws",under:"configure",way:{setting:/^aws_(?:secret_access_key|session_token)$/}},{programs:"npm yarn pnpm",way:{setting:/(?:^|:)_(?:authToken|auth|password)(?:=|$)|^npmAuthToken$/},
anywhere:{hints:["_auth"],before:/\b_auth(?:Token)?\s*=\s*/}},{programs:"htpasswd",way:{lastAfter:/^-\w*b/}},{programs:"openssl",way:{prefix:"pass:"},anywhere:{hints:["pass:"],before:/\bpass:/}},{programs:"\
composer",way:{lastAfter:/^(?:http-basic|github-oauth|gitlab-token|bearer)\./}},{programs:"useradd usermod adduser",way:{options:"-p --password",value:"either"},account:!0}],Tp=/^--?(?:password|passwd|passphrase|http-password|ftp-password|token|auth-token|access-token|secret-access-key|api-?key|api-?token|secret|client-secret|secret-key|private-token|requirepass|masterauth|storepass|keypass|registry-token|personal-access-token)$/i,
Fp=e=>Tp.test(e),Yp={hints:["pass","secret","token","api"],before:/--?[\w-]{0,40}(?:pass(?:word|wd)?|secret|token|api-?key)["']?(?:[\s,=]+["']?)/i},Rp={hints:["-u"],before:/(?:^|\s)(?:-u|--user)["']?[\s,=]+["']?[^\s:"'/]+:/},
ea=e=>e.split(" ").map(r=>r.endsWith("*")?`${Xo(r.slice(0,-1))}\\w*`:Xo(r)).join("|"),Bp=[],zp=new Map;for(let e of vs)for(let r of e.programs.split(" "))r.endsWith("*")?Bp.push([r.slice(0,-1),e]):zp.
set(r,e);var ws=e=>zp.get(e)??Bp.find(([r])=>e.startsWith(r)&&/^[\w-]*$/.test(e))?.[1],_s=e=>e==="chpasswd"||e==="passwd";function ta({way:e,under:r},{name:n,words:i}){if(!(r&&i[1]?.text!==r&&i[2]?.text!==
r))return"options"in e?Zm(e.options.split(" "),e.value,i):"users"in e?Qm(Lp(Cp({words:i},n),...e.users.split(" "))?.value):"setting"in e?Xm(e.setting,i):"prefix"in e?gt(i.find(({text:o})=>o.startsWith(
e.prefix)),e.prefix.length):i.some(({text:o})=>e.lastAfter.test(o))?gt(i.at(-1),0):void 0}var gt=(e,r)=>e&&{word:e,value:e.literal.slice(r)};function Zm(e,r,n){for(let[i,o]of n.entries())for(let l of e){
if(o.text===l&&r!=="same")return gt(n[i+1],0);if(o.text.startsWith(l)&&o.text!==l&&r!=="next")return gt(o,l.startsWith("--")?l.length+1:l.length)}}function Qm(e){let r=e?.literal.indexOf(":")??-1;return r<
0?void 0:gt(e,r+1)}function Xm(e,r){let n=r.findIndex(({text:o})=>e.test(o)),i=r[n]?.literal.indexOf("=")??-1;return i>0?gt(r[n],i+1):n>0?gt(r[n+1],0):void 0}function ra({programs:e,under:r,way:n,account:i,
anywhere:o}){if(o||!("options"in n))return o;let l=r??e,t=n.value==="same"?"":i?`[\\s=]+["']?`:"[\\s=]+",a=new RegExp(`\\b(?:${ea(l)})\\b[^|;&\\n]{0,200}?\\s(?:${ea(n.options)})${t}`);return{hints:l.replaceAll(
"*","").split(" "),before:a}}var ey=new RegExp(`\\b(?:${vs.map(({programs:e})=>ea(e)).join("|")}|chpasswd|passwd)\\b|${Tp.source.slice(1,-1)}`,"i"),wi=e=>ey.test(e)||(e.includes("echo")||e.includes("p\
rintf"))&&/[>]|\btee\b/.test(e);function*Kp(e){let r=ws(e.name),n=r&&!r.account?ta(r,e):void 0,i=n&&Mt("PASSWORD",n.value);n&&i&&(yield{span:n.word.span,secret:i,value:n.value}),yield*sy(e),yield*ny(e)}function*Up(e){let{name:r,words:n,
redirects:i}=e;if(ty(e))for(let{span:t}of n.slice(1))yield t;if(_s(r))for(let{operator:t,target:a}of i)t.startsWith("<<")&&(yield a.span);let o=ws(r),l=o?.account?ta(o,e):void 0;l&&l.value!==""&&!/^[*!]/.
test(l.value)&&!l.value.includes("\uFFFC")&&(yield ry(l.word))}var ty=({feeds:e})=>e.some(({name:r})=>_s(r)),ry=({literal:e,span:r})=>r.end-r.start===e.length+2?{...r,start:r.start+1,end:r.end-1}:r;function*ny(e){if(e.name!=="echo"&&e.name!=="printf")return;let{texts:r,files:n}=_p(e),i=r.filter(({text:t})=>!t.startsWith("-")),[o]=i;if(!o||i.length!==1||!/^[^\s=:\uFFFC#[{]{8,200}$/.test(o.literal)||
!n.some(vp))return;let l=Mt("PASSWORD",o.literal);l&&(yield{span:o.span,secret:{...l,wellKnown:!1},value:o.literal})}function*sy({words:e}){for(let[r,n]of e.entries()){let i=n.text.indexOf("=");if(!Fp(
i<0?n.text:n.text.slice(0,i)))continue;let o=e[r+1],l=i<0?o?.literal:n.literal.slice(n.literal.indexOf("=")+1),t=l&&!l.startsWith("-")&&Mt("PASSWORD",l);l&&t&&(yield{span:i<0&&o?{...n.span,end:o.span.
end}:n.span,secret:t,value:l})}}var iy=3,oy=16,na=/\$(?:\{[^{}\n]{0,200}\}|\w+)/y,Ct=/\\\r?\n|\r?\n[ \t]*- /y,ay=/(?<!\\|\\\r)\n(?![ \t]*- )/g,_i=/(?:>>|>\||>&|>|<<<|<<-?|<&|<>|<)[ \t]*/y;function Wp(e){if(!wi(e))return[];let r=[],n=0;
for(let i of[...Array.from(e.matchAll(ay),({index:o})=>o),e.length]){let[o,l]=[n,e.slice(n,i)];wi(l)&&r.push(...Vp({text:l,at:t=>o+t},0)),n=i+1}return r}function Vp(e,r){let{segments:n,quoted:i}=new sa(
e).read(),o=[],l=[];for(let{words:t,redirects:a,pipes:p}of n.reverse()){let s=p?l.slice(0,1):[];l=ly(t).map(c=>({name:Hp(t[c]),words:t.slice(c),redirects:a,feeds:s})),o.push({name:"",words:t,redirects:[],
feeds:[]},...l)}if(r<iy)for(let t of i)wi(t.text)&&o.push(...Vp(t,r+1));return o}var Hp=e=>e?.text.slice(e.text.lastIndexOf("/")+1)??"";function ly(e){let r=new Set;return[...e.keys()].filter(n=>{let i=Hp(
e[n]);return r.has(i)?!1:(r.add(i),ws(i)!==void 0||Go.test(i)||_s(i))}).slice(0,oy)}var sa=class{#e;#r;#s=[{words:[],redirects:[],pipes:!1}];#i=[];#t=0;#n;#o;constructor({text:r,at:n}){this.#e=r,this.#r=
n}read(){for(;this.#t<this.#e.length;)this.#u(this.#e[this.#t]);return this.#a(),{segments:this.#s,quoted:this.#i}}#u(r){r==='"'||r==="'"?this.#f(r):r==="\\"?this.#d():r==="$"?this.#m(this.#t):r===`
`?this.#c():";|&()`".includes(r)?this.#l(r):r==="<"||r===">"?this.#h():this.#y(r)?this.#a(1):this.#p(r,this.#t,1)}#y(r){return/\s/.test(r)?!0:r==="["||r==="{"?!this.#n:(r===","||r==="]"||r==="}")&&(!this.#n||
/["'\s,\]}]|^$/.test(this.#e[this.#t+1]??""))}#p(r,n,i){this.#n??={text:"",places:[],start:this.#r(n)},this.#n.text+=r;for(let o=0;o<r.length;o+=1)this.#n.places.push(this.#r(n));this.#t=n+i}#a(r=0){let n=this.#t<
this.#e.length?this.#r(this.#t):this.#r(this.#e.length-1)+1;if(this.#t+=r,!this.#n)return;let{text:i,start:o}=this.#n,l={text:i,literal:i,span:{file:"",start:o,end:n}},{words:t,redirects:a}=this.#s.at(
-1);this.#o?a.push({operator:this.#o,target:l}):t.push(l),this.#n=void 0,this.#o=void 0}#l(r){this.#a(),this.#o=void 0;let n=this.#e[this.#t+1]===r;this.#s.at(-1).pipes=r==="|"&&!n,this.#s.push({words:[],
redirects:[],pipes:!1}),this.#t+=n?2:1}#c(){Ct.lastIndex=this.#e[this.#t-1]==="\r"?this.#t-1:this.#t,Ct.test(this.#e)?this.#a(Ct.lastIndex-this.#t):this.#l(`
`)}#d(){Ct.lastIndex=this.#t,Ct.test(this.#e)?this.#a(Ct.lastIndex-this.#t):this.#p(this.#e[this.#t+1]??"\\",this.#t,2)}#m(r){na.lastIndex=r,na.test(this.#e)?this.#p("\uFFFC",r,na.lastIndex-r):this.#p(
"$",r,1)}#h(){/^\d$/.test(this.#n?.text??"")&&(this.#n=void 0),this.#a(),_i.lastIndex=this.#t,_i.test(this.#e);let r=this.#e.slice(this.#t,_i.lastIndex).trimEnd();this.#o=/^<<-?$/.test(r)?"<":r,this.#t=
_i.lastIndex}#f(r){let n=this.#t,i=this.#g(r);if(i===void 0){this.#a(1);return}let o=this.#n?.text.length??0;for(this.#n??={text:"",places:[],start:this.#r(n)},this.#t=n+1;this.#t<i;){let a=this.#e[this.#t];
r==='"'&&a==="\\"?this.#p(this.#e[this.#t+1]??"",this.#t,2):r==='"'&&a==="$"?this.#m(this.#t):this.#p(a,this.#t,1)}let l=this.#n.text.slice(o),t=this.#n.places.slice(o);/\s/.test(l)&&this.#i.push({text:l,
at:a=>t[a]}),this.#t=i+1,/[,\]}]/.test(this.#e[this.#t]??"")&&this.#a()}#g(r){for(let n=this.#t+1;n<this.#e.length;n+=1){let i=this.#e[n];if(i===r)return n;if(i===`
`)return;i==="\\"&&r==='"'&&(n+=1)}}};var Lt=e=>e.replace(/[^\r\n]/g,"*"),Qp=/(?<!\$\{)(?<=(?:^|[^\w.-])-{0,2})(["']?)([A-Za-z_][\w.-]{0,120})\1(\s*[=:]\s*|(?<=\b(?:ENV|ARG|env|arg)\s+[A-Za-z_][\w.-]{0,120})\s+)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\$\{[^}]*\}|[^\s"',;{[][^\s"',;]*)/g,
py=/\$\{([A-Za-z_]\w{0,120})(:?-)([^{}]*)\}/g,$i=/^[$\uFFFC*]/;function Pi({hints:e,before:r},n,i){return{hints:e,pattern:new RegExp(`(${r.source})(${n.source})`,`g${r.flags}`),unless:i}}var cy=[{hints:[
"://"],pattern:/([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@?#"']{0,200}:)([^\s"']{1,200})(?=@)/gi,unless:/^[$\uFFFC]/},{hints:["://"],pattern:/(https?:\/\/)(?!(?:git|oauth2|x-access-token|x-token-auth|token|user|username)@)([^\s:/@?#"'$\uFFFC]{12,200})(?=@)/gi}],
Gp=e=>({hints:e.flatMap(r=>r?.hints??[]),before:new RegExp(e.flatMap(r=>r?.before.source??[]).join("|"))}),uy=[Pi(Yp,/[^\s"',\]]+/,$i),Pi(Rp,/[^\s"',]+/,$i),Pi(Gp([...vs.filter(({account:e})=>!e).map(
ra),...Qo.map(({anywhere:e})=>e)]),/[^\s"',;|&]+/,$i),{hints:["bearer","basic"],pattern:/((?:Bearer|Basic)\s+)([\w.+/=-]{8,})/g,unless:$i},Pi(Gp([...vs.filter(({account:e})=>e).map(ra),{hints:["$"],before:/(?=\$(?:1|2[abxy]?|5|6|7|y|gy)\$[^\s"':]{8})/}]),
/[^\s"':,;|&]+/,/^(?:[\uFFFC*]|\$(?!g?y\$)[A-Za-z_{(])/)];function bt(e){if(e.length>8e3)return`${bt(e.slice(0,8e3))}...`;let r=e.toLowerCase(),n=({hints:l})=>l.some(t=>r.includes(t)),i=cy.filter(n).reduce(
Jp,e);r.includes("${")&&(i=i.replace(py,(l,t,a,p)=>Xe(t,p,!0)?`\${${t}${a}${Lt(p)}}`:l));let o=ki.filter(({hint:l})=>r.includes(l));(o.length>0||r.includes("://")||xp(r))&&(i=i.replace(Qp,Xp)),i=uy.filter(
n).reduce(Jp,i);for(let{pattern:l}of o)i=i.replace(new RegExp(l.source,`${l.flags.replace("g","")}g`),Lt);for(let{start:l,end:t}of dy(e,r))i=i.slice(0,l)+Lt(i.slice(l,t))+i.slice(t);return i}var Jp=(e,{
pattern:r,unless:n})=>e.replace(r,(i,o,l)=>n?.test(l)?i:o+Lt(l));function*dy(e,r){for(let{value:n,start:i}of Ep(e,r))yield Zp(e,{start:i,end:i+n.length});for(let n of Wp(e)){for(let{span:i,value:o=""}of Kp(
n)){let l=e.slice(i.start,i.end).lastIndexOf(o);yield l<0?i:{start:i.start+l,end:i.start+l+o.length}}for(let i of Up(n))e.slice(i.start,i.end).includes("$")||(yield Zp(e,i))}}function Zp(e,{start:r,end:n}){
let[i,o]=[r,n];for(;i<o&&/["']/.test(e[i]);)i+=1;for(;i<o&&/["',]/.test(e[o-1]);)o-=1;return{start:i,end:o}}function Xp(e,r,n,i,o){let l=o.replace(/^(["'])(.*)\1$/s,"$2");return Xe(n,l,!0)?`${r}${n}${r}${i}${o.
replace(l,()=>Lt(l))}`:l===o&&/[?&=]/.test(o)&&/\w=/.test(o)?`${r}${n}${r}${i}${o.replace(/([?&;]|^)([A-Za-z_][\w.-]{0,80})=([^&;\s]+)/g,(t,a,p,s)=>Xe(p,s,!0)?`${a}${p}=${Lt(s)}`:t)}`:l!==o&&/[=:]/.test(
l)?`${r}${n}${r}${i}${o.replace(l,()=>l.replace(Qp,Xp))}`:e}function ec(e,r,n){let i=0,o=e.length;for(;i<o;){let l=i+o>>1;n(e[l])<=r?i=l+1:o=l}return i-1}function tc({roots:e}){let r=new Map;return n=>{let i=e.find(({span:l})=>l.start<=n&&n<=l.end),o="";for(;i&&i.kind!=="scalar";){let l=r.get(i)??fy(i);r.set(i,l);let t=l[ec(l,n,({start:p})=>p)],a=t&&n<=
t.end?t:void 0;i.kind==="list"?o+="[]":a?.key&&(o+=`${o?".":""}${bt(a.key.value)}`),i=a&&!(a.key&&n<=a.key.span.end)?a.value:void 0}return o}}function fy(e){if(e.kind==="scalar")return[];let{file:r}=e.
span;return(e.kind==="map"?[...e.entries.values()].flatMap(({key:i,value:o,via:l})=>l.length||i.span.file!==r?[]:[{start:i.span.start,end:Math.max(i.span.end,o.span.end),key:i,value:o}]):e.items.flatMap(
({value:i,via:o})=>o.length?[]:[{start:i.span.start,end:i.span.end,value:i}])).sort((i,o)=>i.start-o.start)}function Tt(e,r){let n=e.toLowerCase().slice(0,64),i;if(n.length>=4){for(let l of r)if(l.toLowerCase().startsWith(n))return l}let o=Math.max(1,Math.floor(n.length/3))+1;for(let l of r){let t=my(n,l.toLowerCase(),
o);t<o&&(i=l,o=t)}return i}function my(e,r,n){if(Math.abs(e.length-r.length)>=n)return n;let i=[],o=Array.from({length:r.length+1},(l,t)=>t);for(let l=1;l<=e.length;l+=1){let t=[l];for(let a=1;a<=r.length;a+=
1){let p=e[l-1]===r[a-1]?0:1,s=Math.min(o[a]+1,t[a-1]+1,o[a-1]+p);l>1&&a>1&&e[l-1]===r[a-2]&&e[l-2]===r[a-1]&&(s=Math.min(s,i[a-2]+1)),t.push(s)}i=o,o=t}return o[r.length]}var yy=20,$s=()=>({left:1048576});function Ne(e,r,n={}){if(!e.includes("$"))return{text:e,uses:[]};let i=new ia(e,r,n),o=i.expand(0,e.length,0),{uses:l,fault:t,missing:a}=i;return{text:o,uses:l,...t?{
fault:t}:{},...a===void 0?{}:{missing:a}}}var hy=/^(?::\?|:-|:\+|\?|-|\+)/;function gy(e,r,n){let i=c=>/^[_a-zA-Z]\w*/.exec(e.slice(c,Math.min(n,c+256)))?.[0]??"";if(e[r+1]!=="{"){let c=i(r+1);return c?
{name:c,start:r,end:r+1+c.length,operator:"",operand:null}:void 0}let o=by(e,r+2,n),l=i(r+2),t=r+2+l.length,a=hy.exec(e.slice(t,t+2))?.[0]??"";if(o<0)return{fault:Math.min(n,r+2)};if(!l||!a&&t!==o)return{
fault:o+1};let p=t+a.length,s=a?{text:e.slice(p,o),start:p,end:o}:null;return{name:l,start:r,end:o+1,operator:a,operand:s}}function by(e,r,n){let i=1;for(let o=r;o<n;o+=1)if(e[o]==="{"&&e[o-1]==="$")i+=
1;else if(e[o]==="}"&&--i===0)return o;return-1}var ia=class{uses=[];fault;missing;#e;#r;#s;#i;constructor(r,n,{blank:i=!1,room:o=$s()}){this.#e=r,this.#r=n,this.#s=i?"":"\uFFFC",this.#i=o}expand(r,n,i){
let o=this.#e,l="",t=r;for(;t<n;){let a=o.indexOf("$",t);if(a<0||a>=n)return l+o.slice(t,n);l+=o.slice(t,a);let p=o[a+1]==="$"?void 0:gy(o,a,n);if(p===void 0)l+="$",t=a+(o[a+1]==="$"?2:1);else{if("fau\
lt"in p||i>yy)return this.fault??={start:a,end:"fault"in p?p.fault:p.end},l+"\uFFFC";l+=this.#t(p,i),t=p.end}}return l}#t(r,n){let i=this.#r.get(r.name),o=i!==void 0&&(i.value!==""||!r.operator.startsWith(
":")),l=a=>{this.uses.push({...r,from:a,...i?{set:i.span}:{}})},t=()=>r.operand?this.expand(r.operand.start,r.operand.end,n+1):"";switch(r.operator.at(-1)){case"+":return l(o?"operand":"unknown"),o?t():
this.#s;case"-":return l(o?"env":"operand"),o?this.#o(i.value):t();case"?":l(o?"env":"required"),o||this.#n(r.name,t());break;default:l(i?"env":"unset")}return i?this.#o(i.value):this.#s}#n(r,n){this.
missing??=`required variable ${r} is missing a value${n?`: ${n}`:""}`}#o(r){return r.length>this.#i.left?"\uFFFC":(this.#i.left-=r.length,r)}};var z=e=>e.kind==="scalar"&&"raw"in e;function rc(e,r,n,i){let o=[],l=new Map,t=$s(),a=d=>{if(!d.text.includes("$")||typeof d.value!="string")return d;let{text:u,uses:f,fault:m,missing:y}=Ne(d.text,n,
{blank:i,room:t}),h=i&&y!==void 0?y:u;m&&o.push(ky(d,m,r));let b=f.flatMap(vy),k=f.some(v=>v.from==="unset")?{unset:!0}:{};return{...d,value:h,text:h,raw:d.text,from:b,...k,...y===void 0?{}:{missing:y}}},
p=d=>{let u=l.get(d);if(u)return u;let f=d.kind==="scalar"?a(d):d.kind==="list"?s(d):c(d);return l.set(d,f),f},s=d=>{let u=d.items.filter(({value:f})=>f.tag!=="!reset").map(f=>{let m=p(f.value);return m===
f.value?f:{...f,value:m}});return u.length===d.items.length&&u.every((f,m)=>f===d.items[m])?d:{...d,items:u}},c=d=>{let u=!1,f=new Map;for(let[m,y]of d.entries){let h=p(y.value);h!==y.value&&(u=!0),f.
set(m,h===y.value?y:{...y,value:h})}return u?{...d,entries:f}:d};return{root:p(e),faults:o}}function ky(e,{start:r,end:n},{text:i}){let o=i.slice(e.span.start,e.span.end).indexOf(e.text);return{kind:"\
broken",span:o<0?e.span:{...e.span,start:e.span.start+o+r,end:e.span.start+o+n},message:"Compose cannot read this variable: write ${NAME}, ${NAME:-default} or ${NAME:?message}, and $$ for a dollar"}}var vy=({
set:e})=>e&&e.end>e.start?[{how:"interpolated",span:e}]:[];var j=(e,r,n)=>n?.length?{state:"written",value:e,span:r,via:n}:{state:"written",value:e,span:r},R=(e,r,n)=>n?.length?{state:"default",value:e,span:r,via:n}:{state:"default",value:e,span:r},M=(e,r,n,i)=>i?.
length?{state:"unknown",reason:e,text:r,span:n,via:i}:{state:"unknown",reason:e,text:r,span:n};var Ps=class{#e;constructor(r=!0){this.#e=r}field(r,n,i=[]){let o=r.entries.get(n);return o&&wy(o.value)?nc(o,i):void 0}scalar(r){if(r?.node.kind!=="scalar")return;let{node:n,via:i}=r;return z(n)?{text:n.
text,raw:n.raw,span:n.span,via:n.from.length?[...i,...n.from]:i}:{text:n.text,raw:n.text,span:n.span,via:i}}literal(r){if(r?.node.kind!=="scalar")return"";if(!z(r.node))return r.node.text;let{raw:n}=r.
node,{uses:i}=Ne(n,_y),o=n,l=i.filter(t=>!i.some(a=>a!==t&&a.start<=t.start&&a.end>=t.end));for(let{start:t,end:a}of l.toSorted((p,s)=>s.start-p.start))o=o.slice(0,t)+"\uFFFC"+o.slice(a);return o.replaceAll(
"$$","$")}setting(r,n,i,o){if(!r)return this.unsaid(n,i);let l=this.scalar(r);if(!l)return M("malformed","",r.node.span,r.via);if(l.text.includes("\uFFFC"))return M("variable",l.raw,l.span,l.via);let t=o(
l.text);return t===void 0?M("malformed",l.raw,l.span,l.via):j(t,l.span,l.via)}strings(r,n){return this.list(r,n,i=>[this.setting(i,"",i.at,o=>o)])}list(r,n,i){if(!r)return this.unsaid([],n);let o=ee(r).
flatMap(i);return j(this.#e?o:[...o,M("elsewhere","",r.node.span)],r.node.span,r.via)}unsaid(r,n){return this.#e?R(r,n):M("elsewhere","",n)}};function ee({node:e,via:r}){return e.kind==="list"?e.items.
map(n=>({node:n.value,via:[...r,...n.via],at:n.value.span})):e.kind==="scalar"?[{node:e,via:r,at:e.span}]:[]}function De({node:e,via:r}){return e.kind==="map"?[...e.entries].map(([n,i])=>[n,nc(i,r)]):
[]}var nc=(e,r)=>({node:e.value,via:r.length||e.via.length?[...r,...e.via]:r,at:e.key.span}),wy=e=>e.tag!=="!reset"&&!(e.kind==="scalar"&&e.value===null),_y=new Map;function ae(e){return/^(?:true|y|yes|on|1)$/i.
test(e)?!0:/^(?:false|n|no|off|0)$/i.test(e)?!1:void 0}var Se=e=>/^[+-]?\d+(?:\.\d+)?$/.test(e.trim())?Number(e):void 0;function Me(e){let r=/^(-?\d+(?:\.\d+)?)\s*([kmgtp]?)(?:i?b)?$/i.exec(e.trim());
if(r)return Number(r[1])*1024**["","k","m","g","t","p"].indexOf(r[2].toLowerCase())}function sc(e,r,n){let i=e.node.kind==="map"?xy(e,e.node,r):$y(r.scalar(e));return i?[Dy(i,r,n)??i]:[]}function $y(e){if(!e)return;let{text:r,raw:n,span:i,via:o}=e,l=ve(r),t=b=>b.includes("\uFFFC")?M(
"variable",n,i,o):j(b,i,o),a=R(!1,i,o);if(l.length===1)return j({type:"volume",source:null,target:t(l[0]),readOnly:a},i,o);let[p="",s="",c=""]=l,d=c.split(","),u=d.findLast(b=>b==="ro"||b==="rw"),f=u?
j(u==="ro",i,o):c.includes("\uFFFC")?M("variable",n,i,o):a,m=d.includes("Z")?{relabel:"Z"}:d.includes("z")?{relabel:"z"}:{},y=d.findLast(b=>/^r?(?:shared|slave|private)$/.test(b)),h=y?{propagation:t(y)}:
{};return j({type:Py(p),source:t(p),target:t(s),readOnly:f,...m,...h},i,o)}function ve(e){let r=[],n=e;for(;n;){let i=/^[A-Za-z]:[\\/]/.test(n)?2:0,o=n.indexOf(":",i);r.push(o<0?n:n.slice(0,o)),n=o<0?
"":n.slice(o+1)}return r}function Py(e){return/^(?:\\\\|\/\/)\.[\\/]pipe[\\/]/i.test(e)?"npipe":/^(?:[./~]|\\\\|[A-Za-z]:[\\/])/.test(e)?"bind":e.startsWith("\uFFFC")?"unknown":"volume"}function xy(e,r,n){
let{via:i}=e,o=f=>{let m=n.field(r,f,i);return m?n.setting(m,"",r.span,y=>y):null},l=n.scalar(n.field(r,"type",i))?.text,t=n.field(r,"bind",i),a=t?.node.kind==="map"?n.scalar(n.field(t.node,"selinux",
t.via))?.text:void 0,p=n.setting(n.field(r,"read_only",i),!1,r.span,ae),s=["bind","volume","tmpfs","npipe","image","cluster"].find(f=>f===l),c=a==="z"||a==="Z"?{relabel:a}:{},d=t?.node.kind==="map"?n.
field(t.node,"propagation",t.via):void 0,u=d?{propagation:n.setting(d,"",d.at,f=>f)}:{};return j({type:s??"unknown",source:o("source"),target:o("target")??R("",r.span),readOnly:p,...c,...u},r.span,i)}
function Dy(e,r,n){if(e.state!=="written"||e.value.type!=="volume"||e.value.source?.state!=="written")return;let i=n&&r.field(n,e.value.source.value);if(i?.node.kind!=="map")return;let o=r.scalar(r.field(
i.node,"driver"))?.text??"local",l=r.field(i.node,"driver_opts");if(o!=="local"||l?.node.kind!=="map")return;let t=r.field(l.node,"device",l.via),a=(r.scalar(r.field(l.node,"o"))?.text??"").split(",");
if(!t||!a.some(c=>c==="bind"||c==="rbind"))return;let p=r.setting(t,"",t.at,c=>c),s=e.span;return j({...e.value,type:"bind",source:p,readOnly:a.includes("ro")?j(!0,l.at,l.via):e.value.readOnly,through:s},
p.span,p.via)}function oa(e,r,n,i){return!r||!n?[]:ee(r).flatMap(o=>{let l=i.scalar(o.node.kind==="map"?i.field(o.node,"source",o.via):o)?.text,t=l===void 0?void 0:i.field(n,l),a=t?.node.kind==="map"?
i.field(t.node,"file",t.via):void 0;if(!a)return[];let p=i.setting(a,"",a.at,s=>s);return[j({type:"bind",source:p,target:R("",o.at),readOnly:j(!0,o.at),through:o.at,file:e},p.span,p.via)]})}var F=(e,r)=>{let n=e?.entries.get(r)?.value;return n&&!(n.kind==="scalar"&&n.value===null)?n:void 0},K=(e,r)=>{let n=F(e,r);return n?.kind==="map"?n:void 0},we=(e,r)=>{let n=F(e,r);return n?.kind==="\
list"?n.items:[]},Z=(e,r)=>te(F(e,r)),te=e=>e?.kind==="scalar"&&e.value!==null&&!e.text.includes("\uFFFC")?e.text:void 0;function xs(e,r){let n=F(e,r),i=o=>{let l=o.kind==="map"?o.entries.get("source")?.
value:o,t=te(l);return t===void 0||!l?[]:[{value:t,span:l.span,isExact:!z(l)}]};return n?.kind==="list"?n.items.flatMap(o=>i(o.value)):n?.kind==="map"?[...n.entries].map(([o,l])=>({value:o,span:l.key.
span})):[]}function xi(e){let r=K(e,"depends_on"),n=l=>{let t=r?.entries.get(l)?.value;return t?.kind==="map"&&ae(Z(t,"required")??"")===!1},i=l=>we(e,l).flatMap(({value:t})=>te(t)?[{value:te(t),span:t.
span}]:[]),o=["network_mode","ipc","pid","uts","cgroup"].flatMap(l=>{let t=F(e,l),a=te(t);return t&&a?.startsWith("service:")?[{value:a.slice(8),span:t.span}]:[]});return[...xs(e,"depends_on").map(l=>({
...l,required:!n(l.value)})),...[...i("links").map(l=>({...l,value:l.value.replace(/:.*$/s,"")})),...i("volumes_from").flatMap(l=>l.value.startsWith("container:")?[]:[{...l,value:l.value.replace(/:.*$/s,
"")}]),...o].map(l=>({...l,required:!0}))]}function aa(e){return we(e,"volumes").flatMap(({value:r})=>{if(r.kind==="map"){let l=F(r,"source"),t=Z(r,"type")==="volume"?te(l):void 0;return t&&l?[{value:t,
span:l.span}]:[]}let[n="",i]=ve(te(r)??""),o=r.span.start+(r.kind==="scalar"&&r.quoted?1:0);return i===void 0||n===""||/^(?:[./~]|\\\\|[A-Za-z]:)/.test(n)?[]:z(r)?[{value:n,span:r.span,isExact:!1}]:[{
value:n,span:{...r.span,start:o,end:Math.min(r.span.end,o+n.length)}}]})}var Di=["networks","secrets","configs","models"],Sy=["services","volumes",...Di];function Ds(e){return Sy.flatMap(r=>[...K(e,r)?.
entries??[]].flatMap(([n,{value:i}])=>r==="services"&&!Ay(i)?[]:[`${r} ${n}`]))}var Ay=e=>e.kind==="map"&&["image","build","provider","extends"].some(r=>e.entries.has(r));function ic(e){if(e.entries.has(
"include"))return[];let r=new Set(Ds(e));return[...K(e,"services")?.entries??[]].flatMap(([i,{value:o}])=>o.kind!=="map"?[]:[`services ${i}`,...Di.flatMap(l=>xs(o,l).map(t=>`${l} ${t.value}`)),...aa(o).
map(l=>`volumes ${l.value}`),...xi(o).map(l=>`services ${l.value}`)]).filter(i=>!r.has(i)&&i!=="networks default")}function ac(e){if(e.kind==="list")return;if(e.kind==="scalar"){let n=/^(?:(?:\[?([^\]]*?)\]?:)?(\d*):)?(\d+)(?:\/(\w+))?$/.exec(e.text);return n?`${n[1]||"0.0.0.0"}:${n[2]??""}:${n[3]}/${n[4]?.toLowerCase()??
"tcp"}`:e.text}let r=n=>{let i=e.entries.get(n)?.value;return i?.kind==="scalar"&&i.value!==null?i.text:void 0};return`${r("host_ip")??"0.0.0.0"}:${r("published")??""}:${r("target")}/${r("protocol")??
"tcp"}`}function lc(e){if(e.kind==="map"){let a=e.entries.get("host_ip")?.value;return e.entries.has("target")?a?.kind==="scalar"&&a.value!==null&&!a.text.includes("\uFFFC")&&!oc(a.text)?`${JSON.stringify(
a.text.slice(0,60))} is no IP address`:void 0:"a published port needs a target"}if(e.kind!=="scalar"||e.text.includes("\uFFFC"))return;if(typeof e.value=="number")return Number.isInteger(e.value)&&e.value>
0&&e.value<65536?void 0:`${e.text} is no port`;let r=JSON.stringify(e.text.slice(0,60)),n=/^(?:(?:\[?([^\]]*)\]?:)?([^:]*):)?([^:/]+)(?:\/(\w*))?$/.exec(e.text),[i,o]=[Ce(n?.[2]),Ce(n?.[3])];if(!n||!o||
o.from===0||n[2]&&!i||[n[2],n[3]].some(a=>a&&a!==a.trim()))return`${r} is no port: it is [[IP:]HOST:]CONTAINER[/PROTOCOL]`;if(n[1]&&!oc(n[1]))return`${JSON.stringify(n[1].slice(0,60))} is no IP addres\
s`;if(n[4]&&!/^(?:tcp|udp|sctp)$/i.test(n[4]))return`${n[4]} is no protocol of a port: tcp, udp or sctp`;if([i,o].some(a=>a&&(a.to>65535||a.from>a.to)))return`${r} names ports that do not exist`;let[l,
t]=[i,o].map(a=>a?a.to-a.from:0);return i&&t!==l&&t!==0?`the ranges of ${r} are of different length`:void 0}var oc=e=>/^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/.test(e)||/^[\da-f:.]+$/i.test(
e)&&(e.match(/:/g)?.length??0)>=2;function pc(e,r){if(e.node.kind==="map")return[jy(e,r)];let n=r.scalar(e);if(!n)return[];let{text:i,span:o,via:l}=n,t=i.lastIndexOf("/"),a=t<0?"tcp":i.slice(t+1).toLowerCase(),
s=(t<0?i:i.slice(0,t)).split(":"),c=s.pop(),d=s.pop(),u=s.length?s.join(":").replace(/^\[|\]$/g,""):void 0,f=u===void 0?d==="\uFFFC"?M("variable",n.raw,o,l):R("",o):u.includes("\uFFFC")?M("variable",n.
raw,o,l):j(u,o,l);return[j({hostIp:f,hostPort:Ce(d),containerPort:Ce(c),protocol:a},o,l)]}function jy(e,r){let{node:n,via:i}=e;if(n.kind!=="map")return M("malformed","",n.span,i);let o=s=>r.scalar(r.field(
n,s,i))?.text,l=r.setting(r.field(n,"host_ip",i),"",n.span,s=>s.replace(/^\[|\]$/g,"")),t=o("published"),a=t?.lastIndexOf(":")??-1,p=t!==void 0&&a>=0?j(t.slice(0,a),n.span,i):l;return j({hostIp:p,hostPort:Ce(
t?.slice(a+1)),containerPort:Ce(o("target")),protocol:o("protocol")?.toLowerCase()??"tcp"},n.span,i)}function Ce(e){let r=/^(\d{1,5})(?:-(\d{1,5}))?$/.exec(e?.trim()??"");return r?{from:Number(r[1]),to:Number(
r[2]??r[1])}:null}function uc(e,r){let n=[],i=(l,t,a)=>{n.push({kind:"broken",span:l,message:t,...a?{shows:a}:{}})},o=K(e,"services");for(let l of["volumes","networks","secrets","configs"])Oy(l,K(e,l),i);if(!o)return n;
for(let[l,{value:t}]of o.entries)if(t.kind==="map"){r.names||Ey(t,l,e,o,r,n),r.services.has(l)||Iy(t,i),qy(t,i);for(let{value:a}of we(t,"ports")){let p=lc(a);p&&i(a.span,p,z(a)&&a.unset?!0:void 0)}}return n.
push(...Ny(o)),[...new Map(n.map(l=>[`${l.span.file} ${l.span.start} ${l.message}`,l])).values()]}var ye=(e,r)=>e.entries.get(r)?.key.span??e.span,Ae=e=>JSON.stringify(e.slice(0,80));function Ey(e,r,n,i,o,l){
let t=(c,{value:d,span:u,isExact:f=!0},m)=>{let y=Tt(d,[...m]),h=y&&f?{fix:{title:`use ${y}`,safety:"unsafe",edits:[{span:u,text:y}]}}:{},b=`there is no ${c} ${Ae(d)} in the project${y?`, did you mean\
 ${Ae(y)}?`:", and Compose refuses it"}`;l.push({kind:"broken",shows:!0,span:u,message:b,...h})},a=c=>K(n,c)?.entries??new Map,p=K(e,"build");for(let c of Di)for(let d of[...xs(e,c),...p&&c==="secrets"?
xs(p,c):[]])!a(c).has(d.value)&&!(c==="networks"&&d.value==="default")&&t(c.slice(0,-1),d,a(c).keys());for(let c of aa(e))a("volumes").has(c.value)||t("volume",c,a("volumes").keys());for(let c of xi(e)){
let d=i.entries.get(c.value)?.value;d?d.kind==="map"&&c.required&&cc(d,o.profiles)&&!cc(e,o.profiles)&&l.push({kind:"loose",span:c.span,message:`service ${Ae(c.value)} starts with its profile only, an\
d without it Compose refuses ${Ae(r)}, which needs it`}):t("service",c,i.entries.keys())}for(let c of we(p,"additional_contexts"))s(c.value,te(c.value)?.split("=").slice(1).join("="));for(let{value:c}of K(
p,"additional_contexts")?.entries.values()??[])s(c,te(c));function s({span:c},d){let u=d?.startsWith("service:")?d.slice(8):void 0;u!==void 0&&!i.entries.has(u)&&t("service",{value:u,span:c},i.entries.
keys())}}function cc(e,r){let n=we(e,"profiles").flatMap(({value:i})=>te(i)??[]);return n.length>0&&!r.has("*")&&!n.some(i=>r.has(i))}function Iy(e,r){let n=K(e,"build");F(n,"dockerfile")&&F(n,"docker\
file_inline")&&r(ye(n,"dockerfile_inline"),"dockerfile and dockerfile_inline exclude each other");let i=Z(e,"platform"),o=we(n,"platforms").map(({value:y})=>te(y));i&&o.length&&!o.includes(void 0)&&!o.
includes(i)&&r(ye(n,"platforms"),`the platforms of the build leave out ${Ae(i)}, which the service asks for`);let l=F(e,"networks"),t=l?.kind==="list"&&l.items.length>0||l?.kind==="map"&&l.entries.size>
0;Z(e,"network_mode")&&t&&r(ye(e,"network_mode"),"network_mode and networks exclude each other, and Compose refuses both together");let a=F(K(e,"healthcheck"),"test"),p=a?.kind==="list"?a.items[0]?.value:
void 0,s=te(p);p&&s!==void 0&&!["CMD","CMD-SHELL","NONE"].includes(s)&&r(p.span,"the list of a health check begins with CMD, CMD-SHELL or NONE"),F(n,"platform")&&r(ye(n,"platform"),'build has no key "\
platform", did you mean "platforms"?',!0);for(let[y,{key:h,value:b}]of K(e,"ulimits")?.entries??[]){let k=b.kind==="map"?["soft","hard"].find(v=>!b.entries.has(v)):void 0;k&&r(h.span,`${y} needs ${Ae(
k)}`,!0)}let c=K(e,"deploy"),[d,u]=[Z(e,"scale"),Z(c,"replicas")].map(y=>Se(y??""));d!==void 0&&u!==void 0&&d!==u&&r(ye(e,"scale"),`scale is ${d} and deploy.replicas is ${u}: Compose refuses two numbe\
rs`),(d??0)<0&&r(ye(e,"scale"),"scale is 0 or more"),(d??u??1)>1&&Z(e,"container_name")&&r(ye(e,"container_name"),`a container's name is unique, and this service starts ${d??u} of them`);let f=K(c,"re\
sources"),m=(y,h,b,k)=>{let v=K(f,h),[$,w]=[Z(e,y),Z(v,b)];if(!v||!$||!k($)||F(v,b)&&w===void 0)return;let E=k(w??"0")??0;k($)!==E&&r(ye(e,y),`${y} is ${$} and deploy.resources.${h}.${b} is ${w??"not \
set"}: Compose refuses distinct values`)};m("cpus","limits","cpus",Se),m("mem_limit","limits","memory",Me),m("pids_limit","limits","pids",Se),m("mem_reservation","reservations","memory",Me);for(let{value:y}of[
...we(K(f,"reservations"),"devices"),...we(e,"gpus")])y.kind==="map"&&F(y,"count")&&F(y,"device_ids")&&r(ye(y,"device_ids"),"count and device_ids exclude each other");for(let{value:y}of we(K(e,"develo\
p"),"watch"))y.kind==="map"&&!F(y,"target")&&!["rebuild","restart",void 0].includes(Z(y,"action"))&&r(ye(y,"action"),`${Z(y,"action")} needs a target`)}function qy(e,r){let n=new Set,i=(l,t)=>{let a=l.
length>1?gi(l):l;n.has(a)&&r(t,`${Ae(l)} is mounted twice, and Compose refuses the second`),n.add(a)},o=F(e,"tmpfs");for(let{value:l}of o?.kind==="list"?o.items:o?[{value:o}]:[]){let t=te(l);t!==void 0&&
i(t.replace(/:.*$/s,""),l.span)}for(let{value:l}of we(e,"volumes")){if(l.kind==="map"){let p=Z(l,"target");F(l,"target")||r(l.span,"a mount needs a target"),Z(l,"type")==="bind"&&!F(l,"source")&&r(l.span,
"a bind mount needs a source"),p&&i(p,l.span);continue}let t=te(l);if(t===void 0)continue;let a=ve(t);t===""||a.includes("")||a.length>3?r(l.span,`${Ae(t)} is no mount: it is [SOURCE:]TARGET[:MODE]`):
i(a.length===1?a[0]:a[1],l.span)}}function Oy(e,r,n){for(let[i,{key:o,value:l}]of r?.entries??[]){if(l.kind!=="map")continue;let t=F(l,"external"),a=t?.kind==="map"?Z(t,"name"):void 0,p=t?.kind==="map"||
t&&z(t)&&t.unset||ae(te(t)??"")===!0;if(a!==void 0&&F(l,"name")&&Z(l,"name")!==a&&n(ye(l,"name"),"name and external.name say different things: keep name"),e==="volumes"&&p)for(let[d,u]of l.entries)!["\
external","name"].includes(d)&&!d.startsWith("x-")&&n(u.key.span,`${Ae(i)} is external: Compose refuses ${d} beside it`);if(e!=="secrets"&&e!=="configs")continue;let s=["file","environment",...e==="co\
nfigs"?["content"]:[]],c=s.filter(d=>l.entries.has(d));c.length>1&&n(ye(l,c[1]),`${c.join(" and ")} exclude each other`),c.length===0&&!p&&(!t||ae(te(t)??"")===!1)&&!l.entries.has("driver")&&n(o.span,
`${Ae(i)} needs one of ${s.join(", ")}`)}}function Ny(e){let r=[],n=new Map;for(let i of e.entries.keys()){if(n.has(i))continue;let o=[],l=t=>{let a=e.entries.get(t)?.value;n.set(t,"open"),o.push({name:t,
rest:a?.kind==="map"?xi(a):[]})};l(i);for(let t=o.at(-1);t;t=o.at(-1)){let a=t.rest.pop();if(!a)n.set(t.name,"done"),o.pop();else if(n.get(a.value)==="open"){let p=o.findIndex(({name:c})=>c===a.value),
s=[...o.slice(p).map(({name:c})=>c),a.value].slice(0,8).join(" -> ");r.push({kind:"broken",span:a.span,message:`services wait for one another: ${s}`})}else!n.has(a.value)&&e.entries.has(a.value)&&l(a.
value)}}return r}function dc({text:e,path:r},n=new Map){let i=new Map,o={get:p=>i.get(p)??n.get(p)},l=$s(),t=p=>Ne(p,o,{room:l}).text,a=/^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*/gm;for(let p=a.exec(e);p;p=
a.exec(e)){let s=p.index+p[0].length,c=e[s],d,u;if(c==='"'||c==="'"){for(d=s+1;d<e.length&&e[d]!==c;)d+=e[d]==="\\"&&c==='"'?2:1;d=Math.min(d,e.length),u=e.slice(s+1,d),c==='"'&&(u=t(u.replace(/\\([nrt"\\$])/g,
(m,y)=>({n:`
`,r:"\r",t:"	"})[y]??y))),d=Math.min(d+1,e.length)}else{let m=e.indexOf(`
`,s);d=m<0?e.length:m;let y=e.slice(s,d);u=t((y.startsWith("#")?"":y.replace(/\s#.*$/s,"")).trim())}let f=p[1];i.set(f,{value:u,span:{file:r,start:p.index+p[0].indexOf(f),end:d}}),a.lastIndex=Math.max(
d,a.lastIndex)}return i}function Si(e,r){return la([C(e,".env")],r)}function la(e,r,n=new Map){let i=e.flatMap(o=>r.source(o)??[]);return new Map(i.flatMap(o=>[...dc(o,n)]))}var kt=(e,r)=>e?.below&&(Object.hasOwn(e.below,r)?e.below[r]:e.below["*"]),vt=e=>e?.kind==="scalar"&&e.value!==null?e.text:void 0,Ss=(e,r)=>e.kind==="map"?vt(e.entries.get(r)?.value):void 0,pa=e=>vt(e)?.
replace(/=.*$/s,""),My=e=>{if(e.kind==="map")return Ss(e,"target");let r=ve(vt(e)??"");return r.length>1?r[1]:r[0]},Cy=e=>{let r=vt(e)?.split(":");return e.kind==="map"?Ss(e,"target"):r?.[1]??r?.[0]},
fc=e=>r=>r.kind==="map"?Ss(r,"target")??`${e}/${Ss(r,"source")}`:`${e}/${vt(r)}`,Ly=e=>e.kind==="map"?Ss(e,"path"):vt(e),he={merge:"pairs",unique:pa,below:{"*":{merge:"replace"}}},et={unique:pa},Ai={merge:"\
sequence",unique:pa},ji={merge:"replace"},mc={isElement:!0,below:{annotations:he,build:{merge:"build",below:{args:he,additional_contexts:he,extra_hosts:{merge:"hosts"},labels:he,ssh:he,tags:et,platform:et}},
cap_add:et,cap_drop:et,command:ji,configs:{unique:fc("")},depends_on:{merge:"waits"},deploy:{below:{labels:he}},devices:{unique:Cy},dns:Ai,dns_opt:Ai,dns_search:Ai,entrypoint:ji,env_file:{merge:"seque\
nce",unique:Ly},environment:he,expose:{unique:vt},extra_hosts:{merge:"hosts"},healthcheck:{below:{test:ji}},label_file:{merge:"sequence"},labels:he,links:et,logging:{merge:"logging"},models:{merge:"na\
mes"},networks:{merge:"names",below:{"*":{below:{aliases:et,link_local_ips:et}}}},ports:{unique:ac},profiles:et,secrets:{unique:fc("/run/secrets")},sysctls:he,tmpfs:Ai,ulimits:{below:{"*":ji}},volumes:{
unique:My}}},Ft={below:{services:{below:{"*":mc}},networks:{below:{"*":{isElement:!0,below:{labels:he,ipam:{below:{config:{merge:"subnets"},options:he}}}}}},volumes:{below:{"*":{isElement:!0,below:{labels:he}}}},
secrets:{below:{"*":{isElement:!0}}},configs:{below:{"*":{isElement:!0}}},models:{below:{"*":{isElement:!0}}}}},yc=mc;function wt(e,r,n,i,o){let l=new Map(e.entries);for(let[t,a]of r.entries){let p=l.get(t);l.set(t,p&&p.value.tag!=="!reset"?ua(p,a,kt(n,t),i,o):bc(a,i,o))}return{...e,entries:l}}function ua(e,r,n,i,o){
let{tag:l}=r.value,t=o??(n?.isElement?e.key.span:void 0);if(l==="!reset")return i.replaced.push({why:i.why,before:e,after:r}),r;if(l==="!override"||n?.merge==="replace")return ca(e,r,i,o);let[a,p]=Ty(
hc(e),hc(r),n);if(tt(p))return e;if(tt(a)||a.kind==="scalar")return ca(e,r,i,o);if(a.kind!==p.kind){let s={map:"a mapping",list:"a list",scalar:"a single value"},c=`this is ${s[p.kind]}, and ${s[a.kind]}\
 in the file it is merged with: Compose refuses to merge the two`;return i.faults.push({kind:"broken",span:r.key.span,message:c}),e}return a.kind==="map"&&p.kind==="map"?n?.merge==="logging"&&As(a,"dr\
iver")!==void 0&&![void 0,As(a,"driver")].includes(As(p,"driver"))?ca(e,r,i,o):{key:e.key,via:[],value:wt(a,p,n,i,t)}:{key:e.key,via:[],value:Yy(a,p,n,i,t)}}function ca(e,r,n,i){return n.replaced.push(
{why:n.why,before:e,after:r}),bc(r,n,i&&e.key.span)}var bc=(e,{why:r},n)=>r==="override"&&n?{...e,via:[{how:r,span:n},...e.via]}:e;function Ty(e,r,n){let i=n?.merge&&Fy[n.merge];return i?[i(e),i(r)]:[
e,r]}var Fy={pairs:By,names:e=>gc(e,kc),waits:e=>gc(e,Ky),sequence:Uy,hosts:e=>e.kind==="map"?vc(e):e,build:e=>e.kind==="scalar"&&!tt(e)?Wy("context",e):e};function Yy(e,r,n,i,o){let l=i.why==="overri\
de"&&o?[{how:"override",span:o}]:[],t=l.length?r.items.map(a=>({...a,via:[...l,...a.via]})):r.items;if(n?.merge==="hosts"){let a=new Set(e.items.map(({value:s})=>s.kind==="scalar"?s.text:void 0)),p=t.
filter(({value:s})=>s.kind!=="scalar"||!a.has(s.text));return{...r,items:[...e.items,...p]}}return n?.merge==="subnets"?{...r,items:t.map(a=>({...a,value:Ry(a.value,e,i)}))}:{...r,items:[...e.items,...t]}}
function Ry(e,r,n){let i=As(e,"subnet"),o=r.items.find(({value:l})=>As(l,"subnet")===i)?.value;return e.kind==="map"&&o?.kind==="map"?wt(o,e,void 0,n):e}function hc({value:e,via:r}){return r.length===
0||e.kind==="scalar"?e:e.kind==="list"?{...e,items:e.items.map(n=>({...n,via:[...r,...n.via]}))}:{...e,entries:new Map([...e.entries].map(([n,i])=>[n,{...i,via:[...r,...i.via]}]))}}var tt=e=>e.kind===
"scalar"&&e.value===null;function By(e){if(e.kind!=="list")return e;let r=new Map;for(let{value:n,via:i}of e.items){if(n.kind!=="scalar")continue;let o=n.text.indexOf("="),l=o<0?n.text:n.text.slice(0,
o),t={value:l,span:n.span};r.set(l,{key:t,via:i,value:o<0?kc(n):zy(n,o)})}return{kind:"map",entries:r,flow:e.flow,span:e.span,...e.tag?{tag:e.tag}:{}}}var kc=({span:e})=>({kind:"scalar",value:null,text:"",
quoted:!1,span:e});function zy(e,r){let n=z(e)?e.raw:e.text,i=z(e)?n.indexOf("="):r,o=e.span.end-e.span.start-(e.quoted?2:0)===n.length&&!n.includes(`
`),l=e.span.start+(e.quoted?1:0)+i+1,t=o&&i>=0?{...e.span,start:l,end:l+n.length-i-1}:e.span,a=e.text.slice(r+1);return{...e,value:a,text:a,span:t,...z(e)?{raw:n.slice(i+1)}:{}}}function gc(e,r){if(e.
kind!=="list")return e;let n=new Map;for(let{value:i,via:o}of e.items)i.kind==="scalar"&&n.set(i.text,{key:{value:i.text,span:i.span},via:o,value:r(i)});return{kind:"map",entries:n,flow:e.flow,span:e.
span,...e.tag?{tag:e.tag}:{}}}var Ky=({span:e})=>{let r=(n,i)=>[n,{key:{value:n,span:e},via:[],value:{kind:"scalar",value:i,text:String(i),quoted:!1,span:e}}];return{kind:"map",entries:new Map([r("con\
dition","service_started"),r("required",!0)]),flow:!1,span:e}};function Uy(e){return e.kind==="map"?vc(e):e.kind==="scalar"&&!tt(e)?{kind:"list",items:[{value:e,via:[]}],flow:!1,span:e.span,...e.tag?{
tag:e.tag}:{}}:e}function vc(e){return{kind:"list",items:[...e.entries.values()].flatMap(({key:n,value:i,via:o})=>(i.kind==="list"?i.items.map(t=>t.value):[i]).flatMap(t=>{if(t.kind!=="scalar")return[];
let a=t.value===null?n.value:`${n.value}=${t.text}`,p={...n.span,end:Math.max(n.span.end,t.span.end)},s=z(t)?{raw:`${n.value}=${t.raw}`}:{};return[{value:{...t,value:a,text:a,span:p,...s},via:o}]})),flow:e.
flow,span:e.span,...e.tag?{tag:e.tag}:{}}}var Wy=(e,r)=>({kind:"map",entries:new Map([[e,{key:{value:e,span:r.span},value:r,via:[]}]]),flow:!1,span:r.span,...r.tag?{tag:r.tag}:{}}),As=(e,r)=>{let n=e.
kind==="map"?e.entries.get(r)?.value:void 0;return n?.kind==="scalar"&&n.value!==null?n.text:void 0};var js=(e,r)=>({...e,entries:new Map([...e.entries].filter(([n])=>n!==r))});function Le(e){return e?.kind==="list"?e.items.flatMap(({value:r})=>Le(r)):e?.kind==="scalar"&&e.value!==null&&e.text!==""?[
{value:e.text,span:e.span}]:[]}var je=e=>JSON.stringify(e.slice(0,80));var wc={as:"path",below:{path:{as:"path"}}},da={below:{file:{as:"path"}}},Vy={below:{services:{below:{"*":{below:{build:{as:"context",below:{context:{as:"context"},additional_contexts:{as:"context",below:{
"*":{as:"context"}}}}},env_file:wc,label_file:wc,extends:da,develop:{below:{watch:{below:{path:{as:"path"}}}}},volumes:{as:"mount",onlyBinds:!0,below:{source:{as:"path"}}}}}}},configs:{below:{"*":da}},
secrets:{below:{"*":da}},volumes:{below:{"*":{as:"device",below:{driver_opts:{below:{device:{as:"device"}}}}}}}}};function Ei(e,r,n=!1){return r===""?e:ma(e,Vy,r,n)}function ma(e,r,n,i){if(e.kind==="s\
calar")return r.as?Gy(e,r.as,n):e;if(e.kind==="list")return{...e,items:e.items.map(l=>({...l,value:ma(l.value,r,n,i)}))};if(r.as==="device"&&!Hy(e)||r.onlyBinds&&ya(e.entries.get("type")?.value)!=="bi\
nd")return e;let o=new Map;for(let[l,t]of e.entries){let a=r.below&&(Object.hasOwn(r.below,l)?r.below[l]:r.below["*"]);o.set(l,a?{...t,value:ma(t.value,a,n,i)}:t)}return i&&r.as==="context"&&r.below?.
context&&!o.has("context")&&o.set("context",{key:{value:"context",span:e.span},via:[],value:{kind:"scalar",value:n,text:`./${n}`,quoted:!1,span:{...e.span,end:e.span.start}}}),{...e,entries:o}}var ya=e=>e?.
kind==="scalar"?e.text:void 0;function Hy({entries:e}){let r=e.get("driver_opts")?.value;return ya(e.get("driver")?.value)==="local"&&r?.kind==="map"&&ya(r.entries.get("o")?.value)==="bind"}function Gy(e,r,n){
let{text:i}=e;if(i===""||typeof e.value!="string")return e;if(r==="mount"){let[l="",...t]=ve(i);return t.length>0&&l.startsWith(".")?{...e,text:[fa(n,l),...t].join(":")}:e}if(/^(?:[/~]|[A-Za-z]:[\\/]|\\\\)/.
test(i)||i.startsWith("\uFFFC")||r==="context"&&_t(i))return e;let o=r==="context"?/^[\w.-]+=(?!.*:\/\/)/.exec(i)?.[0]:void 0;return{...e,text:o?`${o}${fa(n,i.slice(o.length))}`:fa(n,i)}}var _t=e=>/^(?:git@|github\.com\/)|^[a-z][a-z\d+.-]+:/.
test(e),fa=(e,r)=>{let n=C(e,r);return n.startsWith("..")?n:`./${n}`};var Jy=1e3,Ii=class{#e;constructor(r){this.#e=r}#r(r,n){this.#e.faults.push({kind:"broken",span:r,message:n})}extend(r,n,i,o){let l=r.entries.get("services");if(l?.value.kind!=="map"||![...l.value.entries.
values()].some(Zy))return r;let t=new qi(l.value,o);for(let a of l.value.entries.keys())this.#i(a,t,n,i,new Set);for(let a of t.unread)this.#e.unread.add(a);return{...r,entries:new Map(r.entries).set(
"services",{...l,value:{...l.value,entries:t.done}})}}#s=new Map;#i(r,n,i,o,l){let t=n.done.get(r),a=t??n.services.entries.get(r);if(t||!a||a.value.kind!=="map")return a&&n.done.set(r,a),a;let p=a.value.
entries.get("extends");if(!p||p.value.tag==="!reset"||tt(p.value))return n.done.set(r,a),a;let s={...a,value:js(a.value,"extends")},c=($,w=!0)=>(n.done.set(r,$),w||n.unread.add(r),$),d=Le(p.value.kind===
"map"?p.value.entries.get("service")?.value:p.value)[0],u=p.value.kind==="map"?Le(p.value.entries.get("file")?.value)[0]:void 0;if(!d)return this.#r(p.key.span,`${je(r)} extends something without the \
name of a service`),c(s,!1);let f=`${n.path}\0${r}`;if(l.size>=Jy)return c(s,!1);if(l.has(f))return this.#r(d.span,`${je(r)} extends itself, through ${je(d.value)}: Compose refuses the circle`),c(s,!1);
let m=u?this.#t(u,i,o):n;if(!m)return c(s,!1);l.add(f);let y=this.#i(d.value,m,i,o,l);if(l.delete(f),!y){let $=Tt(d.value,[...m.services.entries.keys()]),w=u?` in ${je(u.value)}`:"";return this.#r(d.span,
`there is no service ${je(d.value)} to extend${w}${$?`, did you mean ${je($)}?`:""}`),c(s,!1)}let h=!m.unread.has(d.value);if(y.value.kind!=="map"||s.value.kind!=="map")return c(s,h);let b={how:"exten\
ds",span:d.span},k=new Map([...y.value.entries].filter(([,{value:$}])=>$.tag!=="!reset").map(([$,w])=>[$,{...w,via:[b,...w.via]}])),v=wt({...s.value,entries:k},s.value,yc,this.#e.step("extends"));return c(
{...s,value:v},h)}#t(r,n,i){let o=C(n,r.value),l=`${n}\0${o}`,t=this.#s.get(i)??new Map;if(this.#s.set(i,t),t.has(l))return t.get(l);let a=this.#e.read(r,o,i),p;if(a){let s=Ei(a,bi(G(o),n)??G(o)).entries.
get("services")?.value;s?.kind==="map"?p=new qi(s,o):this.#r(r.span,`${je(r.value)} has no services to extend`)}return t.set(l,p),p}},qi=class{done=new Map;services;path;unread=new Set;constructor(r,n){
this.services=r,this.path=n}},Zy=({value:e})=>e.kind==="map"&&e.entries.has("extends");function _c(e){return $c(e,Ft)}function $c(e,r){if(e.kind==="list")return r?.unique?Xy(e,r.unique):e;if(e.kind!=="map")return e;let n=!1,i=new Map;for(let[o,l]of e.entries){let t=kt(r,o),a=l.value.tag===
"!reset",p=a||!t&&!Qy(l.value)?l.value:$c(l.value,t);(a||p!==l.value)&&(n=!0),a||i.set(o,p===l.value?l:{...l,value:p})}return n?{...e,entries:i}:e}var Qy=({kind:e})=>e==="map";function Xy(e,r){let n=new Map,
i=[];for(let o of e.items){let l=r(o.value),t=l===void 0?void 0:n.get(l);t!==void 0?i[t]=o:(l!==void 0&&n.set(l,i.length),i.push(o))}return i.length===e.items.length?e:{...e,items:i}}var Pc=100,ha=2e3;function xc(e,r,n,i){let o=eh(Si(r,n.lookup),e,r),l=new ga(n,i);return{root:l.model(e,r,o,[],"given"),environment:o,files:[...l.files.values()],faults:l.faults,gaps:l.gaps,unread:l.unread,
replaced:l.replaced,asked:l.asked}}function eh(e,r,n){if(e.has("COMPOSE_PROJECT_NAME"))return e;let i=r.flatMap(({roots:a})=>a.flatMap(({entries:p})=>Le(p.get("name")?.value))).at(-1),o=i?i.value:n.slice(
n.lastIndexOf("/")+1),l=o.toLowerCase().replace(/[^a-z0-9_-]/g,"").replace(/^[_-]+/,"");if(o.includes("$")||l==="")return e;let t=i?.span??{file:r[0]?.source.path??"",start:0,end:0};return new Map([...e,
["COMPOSE_PROJECT_NAME",{value:l,span:t}]])}var ga=class{faults=[];gaps=[];asked=[];files=new Map;unread=new Set;replaced=[];#e;#r;#s;constructor(r,n){this.#e=r,this.#r=n,this.#s=new Ii({faults:this.faults,
unread:this.unread,step:i=>this.#i(i),read:(i,o,l)=>this.#f(i,o,l)})}model(r,n,i,o,l){let t;for(let p of r){this.#t(p,i,l);for(let s of p.roots){let c=this.#n(s,p,i),d=this.#y(c,n,i,[...o,p.source.path]),
u=this.#s.extend(d,n,i,p.source.path);t=t?wt(t,u,Ft,this.#i("override")):u}}let a={kind:"map",entries:new Map,flow:!1,span:{file:r[0]?.source.path??"",start:0,end:0}};return _c(t??a)}#i(r){return{why:r,
replaced:this.replaced,faults:this.faults}}#t(r,n,i){let{path:o}=r.source;this.files.has(o)||this.files.set(o,{document:r,environment:n,role:i})}#n(r,{source:n},i){let o=rc(r,n,i,this.#r);return this.
faults.push(...o.faults),o.root}#o(r,n){this.faults.push({kind:"broken",span:r,message:n})}#u(r,n,i){if(_t(r.value))this.gaps.push({why:"remote",what:r,key:i});else if(r.value.includes("\uFFFC"))this.
gaps.push({why:"unseen",what:r,key:i});else{this.asked.push({path:n,role:"part"});let o=this.#e.document(n);if(o&&!o.skipped)return o;this.gaps.push({why:!o&&this.#e.lookup.absent?.(n)?"absent":"unsee\
n",what:r,key:i})}}#y(r,n,i,o){let l=r.entries.get("include");if(l&&tt(l.value))return js(r,"include");if(l?.value.kind!=="list")return r;let t=js(r,"include");for(let{value:a}of l.value.items){let p=Le(
a.kind==="map"?a.entries.get("path")?.value:a),[s]=p;if(!s)continue;let c=p.map(({value:k})=>C(n,k));if(o.includes(c[0])){this.#o(s.span,`the include leads back to ${o.at(-1)===c[0]?"this file":je(s.value)}\
: Compose refuses the circle`);continue}if(o.length>Pc){this.#o(s.span,`more than ${Pc} files include one another`);continue}if(this.#a+=1,this.#a>ha){this.#a===ha+1&&this.#o(s.span,`the project inclu\
des more than ${ha} files`);continue}let d=p.map((k,v)=>this.#u(k,c[v],"include"));if(!d[0])continue;let u=a.kind==="map"?Le(a.entries.get("project_directory")?.value)[0]:void 0,f=u?C(n,u.value):G(c[0]),
m=this.#m(a,f,n,i),y=`${c.join("\0")}\0${f}\0${this.#d(m)}`,h=this.#p.get(y)??this.model(d.filter(k=>k!==void 0),f,m,o,"included");this.#p.set(y,h);let b=bi(f,n);t=this.#h(Ei(h,b??f,!0),t,{how:"includ\
e",span:s.span})}return t}#p=new Map;#a=0;#l=new Map;#c=new Map;#d(r){let n=this.#c.get(r)??this.#c.size;return this.#c.set(r,n),n}#m(r,n,i,o){let l=r.kind==="map"?Le(r.entries.get("env_file")?.value):
[],t=l.length?l.flatMap(s=>{if(s.value==="/dev/null"||s.value.includes("\uFFFC"))return[];let c=C(i,s.value);return this.#e.lookup.absent?.(c)&&this.gaps.push({why:"absent",what:s,key:"env_file"}),[c]}):
[C(n,".env")];for(let s of t)this.asked.push({path:s,role:"text"});let a=`${this.#d(o)}\0${t.join("\0")}`,p=this.#l.get(a)??new Map([...la(t,this.#e.lookup,o),...o]);return this.#l.set(a,p),p}#h(r,n,i){
let o=new Map(n.entries);for(let l of["services","volumes","networks","secrets","configs","models"]){let t=r.entries.get(l);if(t?.value.kind!=="map")continue;let a=o.get(l),p=new Map(a?.value.kind==="\
map"?a.value.entries:[]),s=kt(kt(Ft,l),"*");for(let[d,u]of t.value.entries){let f={...u,via:[i,...u.via]},m=p.get(d);p.set(d,m?ua(f,m,s,this.#i("include")):f)}let c={...a?.value.kind==="map"?a.value:t.
value,entries:p};o.set(l,a?{...a,value:c}:{...t,value:c})}return{...n,entries:o}}#f(r,n,i){let o=this.#u(r,n,"extends");if(!o)return;this.#t(o,i,"extended");let l;for(let t of o.roots){let a=this.#n(t,
o,i);l=l?wt(l,a,Ft,this.#i("override")):a}return l}};var ie=(e,...r)=>Object.fromEntries(r.map(n=>[n,{cast:e}])),Dc={below:{...ie("integer","parallelism"),...ie("number","max_failure_ratio")}},Oi={below:{"*":{below:ie("boolean","external","internal","at\
tachable","enable_ipv4","enable_ipv6")}}},th={below:{services:{below:{"*":{below:{...ie("boolean","privileged","read_only","init","tty","stdin_open","oom_kill_disable"),...ie("integer","scale","oom_sc\
ore_adj","cpu_count","cpu_period","cpu_quota","cpu_rt_period","cpu_rt_runtime","cpu_shares","pids_limit"),...ie("number","cpus","cpu_percent"),depends_on:{below:{"*":{below:ie("boolean","required","re\
start")}}},deploy:{below:{...ie("integer","replicas"),update_config:Dc,rollback_config:Dc,restart_policy:{below:ie("integer","max_attempts")},placement:{below:ie("integer","max_replicas_per_node")}}},
healthcheck:{below:{...ie("integer","retries"),...ie("boolean","disable")}},ports:{below:ie("integer","target")},ulimits:{below:{"*":{cast:"integer",below:ie("integer","soft","hard")}}},volumes:{below:{
...ie("boolean","read_only"),volume:{below:ie("boolean","nocopy")}}}}}}},networks:Oi,volumes:Oi,secrets:Oi,configs:Oi}},Es=e=>ba(e,th);function ba(e,r){if(e.kind==="scalar")return r?.cast&&typeof e.value==
"string"?nh(e.text,r.cast):rh(e);if(e.kind==="list")return e.items.map(({value:i})=>ba(i,r));let n=Object.create(null);for(let[i,{value:o}]of e.entries)n[i]=ba(o,r?.below&&(Object.hasOwn(r.below,i)?r.
below[i]:r.below["*"]));return n}function rh({value:e,text:r,quoted:n}){return typeof e=="string"?r:!n&&typeof e=="number"&&/^[-+]?0[0-7]+$/.test(r)?Number.parseInt(r,8):e}function nh(e,r){return e.includes(
"\uFFFC")?e:r==="boolean"?/^(?:true|y|yes|on)$/i.test(e)?!0:/^(?:false|n|no|off)$/i.test(e)?!1:e:r==="integer"?/^[-+]?\d+$/.test(e)?Number(e):e:/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(e)?Number(
e):e}var g={type:"string"},re={type:"boolean"},Os={type:"integer"},Ee={type:"number"},nt={type:["integer","string"]},Is={type:["number","string"]},sh=["string","number","boolean","null"],Y=(e,r={})=>({type:"\
array",items:e,...r}),le=e=>Y(e,{uniqueItems:!0}),Fe=(e=g)=>({type:["string","array"],items:e,uniqueItems:!0}),xt=(...e)=>({type:"string",enum:e}),wa=new Map,Ns=(e,r)=>(wa.set(e,r),{type:["string","nu\
mber"],pattern:e}),st={...Ns("^(?:[tT][rR][uU][eE]|[fF][aA][lL][sS][eE]|[yY]|[yY][eE][sS]|[oO][nN]|[nN]|[nN][oO]|[oO][fF][fF])$","true or false"),type:["boolean","string"]},S=(e,r=[],n="object")=>({type:n,
properties:e,patternProperties:{"^x-":!0},additionalProperties:!1,...r.length?{required:r}:{}}),rt=(e,r="object")=>({type:r,patternProperties:{"^[a-zA-Z0-9._-]+$":e},additionalProperties:!1}),qs=e=>({
type:"object",additionalProperties:e}),oe={type:["object","array"],additionalProperties:{type:sh},items:g,uniqueItems:!0},$t=e=>({...e,type:["string",...[e.type].flat()]}),Te={...Ns("^(?:[-+]?0|[-+]?(\
?:(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:ns|us|\xB5s|\u03BCs|ms|s|m|h|d|w))+|[^ -~]*)$","a duration such as 1m30s"),type:"string"},Pt=Ns("^-?\\d+(?:\\.\\d+)? ?(?:[kKmMgGtTpP][iI]?)?[bB]?$","a size such as 512\
m"),jc={type:["object","array"],additionalProperties:{type:["string","array"],items:g},items:{...Ns("[=:]","a host and its address, such as db:10.0.0.5"),type:"string"},uniqueItems:!0},ka={type:["stri\
ng","array","null"],items:g},Ec={type:"object",patternProperties:{"^[a-z]+$":{...S({soft:nt,hard:nt}),type:["integer","string","object"]}},additionalProperties:!1},va=Y($t(S({source:g,target:g,uid:g,gid:g,
mode:Is}))),Mi={command:ka,user:g,privileged:st,working_dir:g,environment:oe},ih=qs({type:["string","number","null"]}),Ci=qs({type:["string","number"]}),Ic={...S({name:g}),type:["boolean","object"]},Sc={
type:["boolean","object"],properties:{name:g}},Ni=Y(S({path:g,rate:nt})),qc={capabilities:le(g),count:{...Ns("^(?:all|-?\\d+)$","a number or all"),type:["integer","string"]},device_ids:le(g),driver:g,
options:oe},oh=$t(S({additional_contexts:oe,args:oe,cache_from:Y(g),cache_to:Y(g),context:g,dockerfile:g,dockerfile_inline:g,entitlements:Y(g),extra_hosts:jc,isolation:g,labels:oe,network:g,no_cache:st,
no_cache_filter:Fe(),platform:Fe(),platforms:Y(g),privileged:st,provenance:{type:["boolean","string"]},pull:st,sbom:{type:["boolean","string"]},secrets:va,shm_size:Pt,ssh:oe,tags:Y(g),target:g,ulimits:Ec})),
Ac=S({delay:Te,failure_action:g,max_failure_ratio:Ee,monitor:Te,order:xt("start-first","stop-first"),parallelism:Os}),ah=S({endpoint_mode:g,labels:oe,mode:g,placement:S({constraints:Y(g),max_replicas_per_node:Os,
preferences:Y(S({spread:g}))}),replicas:{type:"integer",minimum:0},resources:S({limits:S({cpus:Is,memory:{...Pt,type:"string"},pids:nt}),reservations:S({cpus:Is,devices:Y(S(qc,["capabilities"])),generic_resources:Y(
S({discrete_resource_spec:S({kind:g,value:Is})})),memory:{...Pt,type:"string"}})}),restart_policy:S({condition:g,delay:Te,max_attempts:{type:"integer",minimum:0},window:Te}),rollback_config:Ac,update_config:Ac},
[],["object","null"]),lh=S({action:xt("rebuild","sync","restart","sync+restart","sync+exec"),exec:S(Mi,["command"]),ignore:Fe(),include:Fe(),initial_sync:re,path:g,target:g},["path","action"]),ph=S({aliases:le(
g),driver_opts:Ci,gw_priority:Ee,interface_name:g,ipv4_address:g,ipv6_address:g,link_local_ips:le(g),mac_address:g,priority:Ee},[],["object","null"]),ch=S({bind:S({create_host_path:st,propagation:g,recursive:xt(
"enabled","disabled","writable","readonly"),selinux:xt("z","Z")}),consistency:g,image:S({subpath:g}),read_only:re,source:g,target:g,tmpfs:S({mode:Is,size:{type:["integer","string"],minimum:0}}),type:xt(
"bind","volume","tmpfs","cluster","npipe","image"),volume:S({labels:oe,nocopy:re,subpath:g})},["type"]),uh=S({app_protocol:g,host_ip:g,mode:g,name:g,protocol:g,published:nt,target:Os}),dh=S({annotations:oe,
attach:st,blkio_config:S({device_read_bps:Ni,device_read_iops:Ni,device_write_bps:Ni,device_write_iops:Ni,weight:nt,weight_device:Y(S({path:g,weight:nt}))}),build:oh,cap_add:le(g),cap_drop:le(g),cgroup:xt(
"host","private"),cgroup_parent:g,command:ka,configs:va,container_name:{type:"string",pattern:"[a-zA-Z0-9][a-zA-Z0-9_.-]+"},cpu_count:{type:"integer",minimum:0},cpu_percent:{type:"number",minimum:0,maximum:100},
cpu_period:Ee,cpu_quota:Ee,cpu_rt_period:Ee,cpu_rt_runtime:Ee,cpu_shares:Ee,cpus:Ee,cpuset:g,credential_spec:S({config:g,file:g,registry:g}),depends_on:{type:["array","object"],items:g,uniqueItems:!0,
patternProperties:{"^[a-zA-Z0-9._-]+$":S({condition:xt("service_started","service_healthy","service_completed_successfully"),required:re,restart:re},["condition"])},additionalProperties:!1},deploy:ah,
develop:S({watch:Y(lh)},[],["object","null"]),device_cgroup_rules:le(g),devices:Y($t(S({permissions:g,source:g,target:g},["source","target"]))),dns:Fe(),dns_opt:le(g),dns_search:Fe(),domainname:g,entrypoint:ka,
env_file:{type:["string","array"],items:$t(S({format:g,path:g,required:st},["path"]))},environment:oe,expose:le({type:["string","number"]}),extends:$t(S({file:g,service:g},["service"])),external_links:le(
g),extra_hosts:jc,gpus:{type:["string","array"],pattern:"^all$",items:{...S(qc),additionalProperties:!0}},group_add:le({type:["string","number"]}),healthcheck:S({disable:re,interval:Te,retries:{type:"\
number",minimum:0},start_interval:Te,start_period:Te,test:{type:["string","array"],items:g},timeout:Te}),hostname:g,image:g,init:re,ipc:g,isolation:g,label_file:{type:["string","array"],items:g},labels:oe,
links:le(g),logging:S({driver:g,options:ih}),mac_address:g,mem_limit:Pt,mem_reservation:Pt,mem_swappiness:nt,memswap_limit:Pt,models:{...rt(S({endpoint_var:g,model_var:g},[],["object","null"]),["array",
"object"]),items:g,uniqueItems:!0},network_mode:g,networks:{...rt(ph,["array","object"]),items:g,uniqueItems:!0},oom_kill_disable:re,oom_score_adj:{type:"integer",minimum:-1e3,maximum:1e3},pid:{type:[
"string","null"]},pids_limit:Ee,platform:g,ports:Y({...uh,type:["number","string","object"]}),post_start:Y(S(Mi,["command"])),pre_start:Y(S({...Mi,image:g,per_replica:st})),pre_stop:Y(S(Mi,["command"])),
privileged:re,profiles:le(g),provider:S({options:qs({type:["string","number","boolean","array"],items:{type:["string","number","boolean"]}}),type:g},["type"]),pull_policy:{type:"string",pattern:"alway\
s|never|build|if_not_present|missing|refresh|daily|weekly|every_(?:[0-9]+[wdhms])+"},pull_refresh_after:g,read_only:re,restart:g,runtime:g,scale:Os,secrets:va,security_opt:le(g),shm_size:Pt,stdin_open:re,
stop_grace_period:Te,stop_signal:g,storage_opt:{type:"object"},sysctls:oe,tmpfs:Fe(),tty:re,ulimits:Ec,use_api_socket:re,user:g,userns_mode:g,uts:g,volumes:Y($t(ch)),volumes_from:le(g),working_dir:g}),
fh=S({attachable:re,driver:g,driver_opts:Ci,enable_ipv4:re,enable_ipv6:re,external:Ic,internal:re,ipam:S({config:Y(S({aux_addresses:qs(g),gateway:g,ip_range:g,subnet:g})),driver:g,options:qs(g)}),labels:oe,
name:g},[],["object","null"]),Oc={$schema:"https://json-schema.org/draft/2020-12/schema",title:"a Compose file",...S({configs:rt(S({content:g,environment:g,external:Sc,file:g,labels:oe,name:g,template_driver:g})),
include:Y($t(S({env_file:Fe(),path:Fe(),project_directory:g}))),models:rt(S({context_size:Os,model:g,name:g,runtime_flags:Y(g)},["model"])),name:g,networks:rt(fh),secrets:rt(S({driver:g,driver_opts:Ci,
environment:g,external:Sc,file:g,labels:oe,name:g,template_driver:g})),services:rt({...dh,type:"object"}),version:g,volumes:rt(S({driver:g,driver_opts:Ci,external:Ic,labels:oe,name:g},[],["object","nu\
ll"]))})};var Nc=Ti;var mh={type:"object",properties:{configs:{$ref:"#/$defs/shape0"},include:{$ref:"#/$defs/shape4"},models:{$ref:"#/$defs/shape8"},name:{type:"string"},networks:{$ref:"#/$defs/shape11"},secrets:{$ref:"#\
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
"^x-":!0},additionalProperties:!1},shape141:{type:"object",patternProperties:{"^[a-zA-Z0-9._-]+$":{$ref:"#/$defs/shape142"}},additionalProperties:!1}}},Dt=Object.prototype.hasOwnProperty,A=new RegExp(
"^x-","u");var X=new RegExp("^[a-zA-Z0-9._-]+$","u");var yh={type:["boolean","object"],properties:{name:{type:"string"}}};function Re(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Re.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="boolean"&&!(e&&typeof e=="object"&&!Array.isArray(e))){let s={instancePath:r,keyword:"type",params:{type:yh.type}};t===null?
t=[s]:t.push(s),a++}if(e&&typeof e=="object"&&!Array.isArray(e)&&e.name!==void 0&&typeof e.name!="string"){let s={instancePath:r+"/name",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),
a++}return Re.errors=t,a===0}Re.evaluated={props:{name:!0},dynamicProps:!1,dynamicItems:!1};var Mc={type:["object","array"],additionalProperties:{type:["string","number","boolean","null"]},items:{type:"\
string"},uniqueItems:!0};function P(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=P.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),!e||typeof e!="object"){let s={instancePath:r,keyword:"type",params:{type:Mc.type}};t===null?t=[s]:t.push(s),a++}if(Array.isArray(e)){let s=e.length;for(let u=0;u<s;u++)if(typeof e[u]!=
"string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),a++}let c=e.length,d;if(c>1){let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]==
"number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),a++;break}u[f]=c}}}}if(e&&typeof e=="object"&&!Array.isArray(e))for(let s in e){let c=e[s];if(typeof c!=
"string"&&!(typeof c=="number"&&isFinite(c))&&typeof c!="boolean"&&c!==null){let d={instancePath:r+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:Mc.additionalProperties.type}};
t===null?t=[d]:t.push(d),a++}}return P.errors=t,a===0}P.evaluated={props:!0,items:!0,dynamicProps:!1,dynamicItems:!1};function Yt(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){
let t=null,a=0,p=Yt.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(!(s==="content"||s==="environment"||s==="\
external"||s==="file"||s==="labels"||s==="name"||s==="template_driver"||A.test(s))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}if(e.
content!==void 0&&typeof e.content!="string"){let s={instancePath:r+"/content",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.environment!==void 0&&typeof e.environment!="str\
ing"){let s={instancePath:r+"/environment",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.external!==void 0&&(Re(e.external,{instancePath:r+"/external",parentData:e,parentDataProperty:"\
external",rootData:o,dynamicAnchors:l})||(t=t===null?Re.errors:t.concat(Re.errors),a=t.length)),e.file!==void 0&&typeof e.file!="string"){let s={instancePath:r+"/file",keyword:"type",params:{type:"str\
ing"}};t===null?t=[s]:t.push(s),a++}if(e.labels!==void 0&&(P(e.labels,{instancePath:r+"/labels",parentData:e,parentDataProperty:"labels",rootData:o,dynamicAnchors:l})||(t=t===null?P.errors:t.concat(P.
errors),a=t.length)),e.name!==void 0&&typeof e.name!="string"){let s={instancePath:r+"/name",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.template_driver!==void 0&&typeof e.
template_driver!="string"){let s={instancePath:r+"/template_driver",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}}else{let s={instancePath:r,keyword:"type",params:{type:"object"}};
t===null?t=[s]:t.push(s),a++}return Yt.errors=t,a===0}Yt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Rt(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){
let t=null,a=0,p=Rt.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(!X.test(s)){let c={instancePath:r,keyword:"\
additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}for(let s in e)X.test(s)&&(Yt(e[s],{instancePath:r+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e,parentDataProperty:s,
rootData:o,dynamicAnchors:l})||(t=t===null?Yt.errors:t.concat(Yt.errors),a=t.length))}else{let s={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[s]:t.push(s),a++}return Rt.errors=t,
a===0}Rt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var hh={type:["string","object"],properties:{env_file:{$ref:"#/$defs/shape6"},path:{$ref:"#/$defs/shape7"},project_directory:{type:"string"}},patternProperties:{"^x-":!0},additionalProperties:!1},gh={
type:["string","array"],items:{type:"string"},uniqueItems:!0};function Bt(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Bt.evaluated;if(p.
dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"&&!Array.isArray(e)){let s={instancePath:r,keyword:"type",params:{type:gh.type}};t===null?t=[s]:t.push(s),a++}if(Array.
isArray(e)){let s=e.length;for(let u=0;u<s;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),a++}let c=e.length,d;if(c>1){let u={};
for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),a++;break}u[f]=c}}}}return Bt.errors=
t,a===0}Bt.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var bh={type:["string","array"],items:{type:"string"},uniqueItems:!0};function zt(e,{instancePath:r="",parentData:n,parentDataProperty:i,
rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=zt.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"&&!Array.isArray(e)){let s={instancePath:r,keyword:"\
type",params:{type:bh.type}};t===null?t=[s]:t.push(s),a++}if(Array.isArray(e)){let s=e.length;for(let u=0;u<s;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"str\
ing"}};t===null?t=[f]:t.push(f),a++}let c=e.length,d;if(c>1){let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{
i:c,j:d}};t===null?t=[m]:t.push(m),a++;break}u[f]=c}}}}return zt.errors=t,a===0}zt.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Kt(e,{instancePath:r="",parentData:n,parentDataProperty:i,
rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Kt.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"&&!(e&&typeof e=="object"&&!Array.isArray(e))){
let s={instancePath:r,keyword:"type",params:{type:hh.type}};t===null?t=[s]:t.push(s),a++}if(e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(!(s==="env_file"||s==="path"||s==="project_direc\
tory"||A.test(s))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}if(e.env_file!==void 0&&(Bt(e.env_file,{instancePath:r+"/env_file",parentData:e,
parentDataProperty:"env_file",rootData:o,dynamicAnchors:l})||(t=t===null?Bt.errors:t.concat(Bt.errors),a=t.length)),e.path!==void 0&&(zt(e.path,{instancePath:r+"/path",parentData:e,parentDataProperty:"\
path",rootData:o,dynamicAnchors:l})||(t=t===null?zt.errors:t.concat(zt.errors),a=t.length)),e.project_directory!==void 0&&typeof e.project_directory!="string"){let s={instancePath:r+"/project_director\
y",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}}return Kt.errors=t,a===0}Kt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ut(e,{instancePath:r="",parentData:n,parentDataProperty:i,
rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Ut.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),Array.isArray(e)){let s=e.length;for(let c=0;c<s;c++)Kt(e[c],{instancePath:r+
"/"+c,parentData:e,parentDataProperty:c,rootData:o,dynamicAnchors:l})||(t=t===null?Kt.errors:t.concat(Kt.errors),a=t.length)}else{let s={instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=
[s]:t.push(s),a++}return Ut.errors=t,a===0}Ut.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Wt(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Wt.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let s=e.length;for(let c=0;c<s;c++)if(typeof e[c]!="string"){let d={instancePath:r+"/"+c,keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),a++}}else{let s={instancePath:r,
keyword:"type",params:{type:"array"}};t===null?t=[s]:t.push(s),a++}return Wt.errors=t,a===0}Wt.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Vt(e,{instancePath:r="",parentData:n,parentDataProperty:i,
rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Vt.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){if(e.model===void 0){
let s={instancePath:r,keyword:"required",params:{missingProperty:"model"}};t===null?t=[s]:t.push(s),a++}for(let s in e)if(!(s==="context_size"||s==="model"||s==="name"||s==="runtime_flags"||A.test(s))){
let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}if(e.context_size!==void 0){let s=e.context_size;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let c={instancePath:r+"/context_size",keyword:"type",params:{type:"integer"}};t===null?t=[c]:t.push(c),a++}}if(e.model!==void 0&&typeof e.model!="string"){let s={instancePath:r+"/mod\
el",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.name!==void 0&&typeof e.name!="string"){let s={instancePath:r+"/name",keyword:"type",params:{type:"string"}};t===null?t=[s]:
t.push(s),a++}e.runtime_flags!==void 0&&(Wt(e.runtime_flags,{instancePath:r+"/runtime_flags",parentData:e,parentDataProperty:"runtime_flags",rootData:o,dynamicAnchors:l})||(t=t===null?Wt.errors:t.concat(
Wt.errors),a=t.length))}else{let s={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[s]:t.push(s),a++}return Vt.errors=t,a===0}Vt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Ht(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Ht.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(!X.test(s)){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}for(let s in e)
X.test(s)&&(Vt(e[s],{instancePath:r+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e,parentDataProperty:s,rootData:o,dynamicAnchors:l})||(t=t===null?Vt.errors:t.concat(Vt.errors),a=t.length))}else{
let s={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[s]:t.push(s),a++}return Ht.errors=t,a===0}Ht.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Cc={type:["object","null"],properties:{attachable:{type:"boolean"},driver:{type:"string"},driver_opts:{$ref:"#/$defs/shape13"},enable_ipv4:{type:"boolean"},enable_ipv6:{type:"boolean"},external:{$ref:"\
#/$defs/shape14"},internal:{type:"boolean"},ipam:{$ref:"#/$defs/shape15"},labels:{$ref:"#/$defs/shape3"},name:{type:"string"}},patternProperties:{"^x-":!0},additionalProperties:!1},kh={type:"object",additionalProperties:{
type:["string","number"]}};function ce(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=ce.evaluated;if(p.dynamicProps&&(p.props=void 0),p.
dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e))for(let s in e){let c=e[s];if(typeof c!="string"&&!(typeof c=="number"&&isFinite(c))){let d={instancePath:r+"/"+s.replace(/~/g,"\
~0").replace(/\//g,"~1"),keyword:"type",params:{type:kh.additionalProperties.type}};t===null?t=[d]:t.push(d),a++}}else{let s={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[s]:t.push(
s),a++}return ce.errors=t,a===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vh={type:["boolean","object"],properties:{name:{type:"string"}},patternProperties:{"^x-":!0},additionalProperties:!1};
function Be(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Be.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
typeof e!="boolean"&&!(e&&typeof e=="object"&&!Array.isArray(e))){let s={instancePath:r,keyword:"type",params:{type:vh.type}};t===null?t=[s]:t.push(s),a++}if(e&&typeof e=="object"&&!Array.isArray(e)){
for(let s in e)if(!(s==="name"||A.test(s))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}if(e.name!==void 0&&typeof e.name!="string"){
let s={instancePath:r+"/name",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}}return Be.errors=t,a===0}Be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Gt(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Gt.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(typeof e[s]!="string"){let c={instancePath:r+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};t===null?t=
[c]:t.push(c),a++}}else{let s={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[s]:t.push(s),a++}return Gt.errors=t,a===0}Gt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Jt(e,{
instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Jt.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e==
"object"&&!Array.isArray(e)){for(let s in e)if(!(s==="aux_addresses"||s==="gateway"||s==="ip_range"||s==="subnet"||A.test(s))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};
t===null?t=[c]:t.push(c),a++}if(e.aux_addresses!==void 0&&(Gt(e.aux_addresses,{instancePath:r+"/aux_addresses",parentData:e,parentDataProperty:"aux_addresses",rootData:o,dynamicAnchors:l})||(t=t===null?
Gt.errors:t.concat(Gt.errors),a=t.length)),e.gateway!==void 0&&typeof e.gateway!="string"){let s={instancePath:r+"/gateway",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.ip_range!==
void 0&&typeof e.ip_range!="string"){let s={instancePath:r+"/ip_range",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.subnet!==void 0&&typeof e.subnet!="string"){let s={instancePath:r+
"/subnet",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}}else{let s={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[s]:t.push(s),a++}return Jt.errors=t,a===0}Jt.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Zt(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Zt.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),Array.isArray(e)){let s=e.length;for(let c=0;c<s;c++)Jt(e[c],{instancePath:r+"/"+c,parentData:e,parentDataProperty:c,rootData:o,dynamicAnchors:l})||(t=
t===null?Jt.errors:t.concat(Jt.errors),a=t.length)}else{let s={instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[s]:t.push(s),a++}return Zt.errors=t,a===0}Zt.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function Qt(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Qt.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(typeof e[s]!="string"){let c={instancePath:r+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};t===null?t=
[c]:t.push(c),a++}}else{let s={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[s]:t.push(s),a++}return Qt.errors=t,a===0}Qt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Xt(e,{
instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Xt.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e==
"object"&&!Array.isArray(e)){for(let s in e)if(!(s==="config"||s==="driver"||s==="options"||A.test(s))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[
c]:t.push(c),a++}if(e.config!==void 0&&(Zt(e.config,{instancePath:r+"/config",parentData:e,parentDataProperty:"config",rootData:o,dynamicAnchors:l})||(t=t===null?Zt.errors:t.concat(Zt.errors),a=t.length)),
e.driver!==void 0&&typeof e.driver!="string"){let s={instancePath:r+"/driver",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}e.options!==void 0&&(Qt(e.options,{instancePath:r+"/op\
tions",parentData:e,parentDataProperty:"options",rootData:o,dynamicAnchors:l})||(t=t===null?Qt.errors:t.concat(Qt.errors),a=t.length))}else{let s={instancePath:r,keyword:"type",params:{type:"object"}};
t===null?t=[s]:t.push(s),a++}return Xt.errors=t,a===0}Xt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function er(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){
let t=null,a=0,p=er.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(e&&typeof e=="object"&&!Array.isArray(e))&&e!==null){let s={instancePath:r,keyword:"type",params:{type:Cc.
type}};t===null?t=[s]:t.push(s),a++}if(e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(!(Dt.call(Cc.properties,s)||A.test(s))){let c={instancePath:r,keyword:"additionalProperties",params:{
additionalProperty:s}};t===null?t=[c]:t.push(c),a++}if(e.attachable!==void 0&&typeof e.attachable!="boolean"){let s={instancePath:r+"/attachable",keyword:"type",params:{type:"boolean"}};t===null?t=[s]:
t.push(s),a++}if(e.driver!==void 0&&typeof e.driver!="string"){let s={instancePath:r+"/driver",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.driver_opts!==void 0&&(ce(e.driver_opts,
{instancePath:r+"/driver_opts",parentData:e,parentDataProperty:"driver_opts",rootData:o,dynamicAnchors:l})||(t=t===null?ce.errors:t.concat(ce.errors),a=t.length)),e.enable_ipv4!==void 0&&typeof e.enable_ipv4!=
"boolean"){let s={instancePath:r+"/enable_ipv4",keyword:"type",params:{type:"boolean"}};t===null?t=[s]:t.push(s),a++}if(e.enable_ipv6!==void 0&&typeof e.enable_ipv6!="boolean"){let s={instancePath:r+"\
/enable_ipv6",keyword:"type",params:{type:"boolean"}};t===null?t=[s]:t.push(s),a++}if(e.external!==void 0&&(Be(e.external,{instancePath:r+"/external",parentData:e,parentDataProperty:"external",rootData:o,
dynamicAnchors:l})||(t=t===null?Be.errors:t.concat(Be.errors),a=t.length)),e.internal!==void 0&&typeof e.internal!="boolean"){let s={instancePath:r+"/internal",keyword:"type",params:{type:"boolean"}};
t===null?t=[s]:t.push(s),a++}if(e.ipam!==void 0&&(Xt(e.ipam,{instancePath:r+"/ipam",parentData:e,parentDataProperty:"ipam",rootData:o,dynamicAnchors:l})||(t=t===null?Xt.errors:t.concat(Xt.errors),a=t.
length)),e.labels!==void 0&&(P(e.labels,{instancePath:r+"/labels",parentData:e,parentDataProperty:"labels",rootData:o,dynamicAnchors:l})||(t=t===null?P.errors:t.concat(P.errors),a=t.length)),e.name!==
void 0&&typeof e.name!="string"){let s={instancePath:r+"/name",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}}return er.errors=t,a===0}er.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function tr(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=tr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(!X.test(s)){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}for(let s in e)
X.test(s)&&(er(e[s],{instancePath:r+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e,parentDataProperty:s,rootData:o,dynamicAnchors:l})||(t=t===null?er.errors:t.concat(er.errors),a=t.length))}else{
let s={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[s]:t.push(s),a++}return tr.errors=t,a===0}tr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function rr(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=rr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(!(s==="driver"||s==="driver_opts"||s==="environment"||s==="external"||s==="file"||s==="labels"||s==="name"||s==="template_driver"||A.test(s))){
let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}if(e.driver!==void 0&&typeof e.driver!="string"){let s={instancePath:r+"/driver",keyword:"\
type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.driver_opts!==void 0&&(ce(e.driver_opts,{instancePath:r+"/driver_opts",parentData:e,parentDataProperty:"driver_opts",rootData:o,dynamicAnchors:l})||
(t=t===null?ce.errors:t.concat(ce.errors),a=t.length)),e.environment!==void 0&&typeof e.environment!="string"){let s={instancePath:r+"/environment",keyword:"type",params:{type:"string"}};t===null?t=[s]:
t.push(s),a++}if(e.external!==void 0&&(Re(e.external,{instancePath:r+"/external",parentData:e,parentDataProperty:"external",rootData:o,dynamicAnchors:l})||(t=t===null?Re.errors:t.concat(Re.errors),a=t.
length)),e.file!==void 0&&typeof e.file!="string"){let s={instancePath:r+"/file",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.labels!==void 0&&(P(e.labels,{instancePath:r+"\
/labels",parentData:e,parentDataProperty:"labels",rootData:o,dynamicAnchors:l})||(t=t===null?P.errors:t.concat(P.errors),a=t.length)),e.name!==void 0&&typeof e.name!="string"){let s={instancePath:r+"/\
name",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.template_driver!==void 0&&typeof e.template_driver!="string"){let s={instancePath:r+"/template_driver",keyword:"type",params:{
type:"string"}};t===null?t=[s]:t.push(s),a++}}else{let s={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[s]:t.push(s),a++}return rr.errors=t,a===0}rr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function nr(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=nr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(!X.test(s)){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}
for(let s in e)X.test(s)&&(rr(e[s],{instancePath:r+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e,parentDataProperty:s,rootData:o,dynamicAnchors:l})||(t=t===null?rr.errors:t.concat(rr.errors),
a=t.length))}else{let s={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[s]:t.push(s),a++}return nr.errors=t,a===0}nr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _a={type:"object",properties:{annotations:{$ref:"#/$defs/shape3"},attach:{$ref:"#/$defs/shape24"},blkio_config:{$ref:"#/$defs/shape25"},build:{$ref:"#/$defs/shape30"},cap_add:{$ref:"#/$defs/shape4\
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
"^x-":!0},additionalProperties:!1},wh={type:["boolean","string"],pattern:"^(?:[tT][rR][uU][eE]|[fF][aA][lL][sS][eE]|[yY]|[yY][eE][sS]|[oO][nN]|[nN]|[nN][oO]|[oO][fF][fF])$"},_h=new RegExp("^(?:[tT][rR\
][uU][eE]|[fF][aA][lL][sS][eE]|[yY]|[yY][eE][sS]|[oO][nN]|[nN]|[nN][oO]|[oO][fF][fF])$","u");function I(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,
a=0,p=I.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="boolean"&&typeof e!="string"){let s={instancePath:r,keyword:"type",params:{type:wh.type}};t===null?t=[
s]:t.push(s),a++}if(typeof e=="string"&&!_h.test(e)){let s={instancePath:r,keyword:"pattern",params:{pattern:"^(?:[tT][rR][uU][eE]|[fF][aA][lL][sS][eE]|[yY]|[yY][eE][sS]|[oO][nN]|[nN]|[nN][oO]|[oO][fF\
][fF])$"}};t===null?t=[s]:t.push(s),a++}return I.errors=t,a===0}I.evaluated={dynamicProps:!1,dynamicItems:!1};var $h={type:"object",properties:{device_read_bps:{$ref:"#/$defs/shape26"},device_read_iops:{
$ref:"#/$defs/shape26"},device_write_bps:{$ref:"#/$defs/shape26"},device_write_iops:{$ref:"#/$defs/shape26"},weight:{type:["integer","string"]},weight_device:{$ref:"#/$defs/shape28"}},patternProperties:{
"^x-":!0},additionalProperties:!1};var Ph={type:"object",properties:{path:{type:"string"},rate:{type:["integer","string"]}},patternProperties:{"^x-":!0},additionalProperties:!1};function sr(e,{instancePath:r="",parentData:n,parentDataProperty:i,
rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=sr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(!(s===
"path"||s==="rate"||A.test(s))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}if(e.path!==void 0&&typeof e.path!="string"){let s={instancePath:r+
"/path",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.rate!==void 0){let s=e.rate;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&typeof s!="string"){let c={instancePath:r+
"/rate",keyword:"type",params:{type:Ph.properties.rate.type}};t===null?t=[c]:t.push(c),a++}}}else{let s={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[s]:t.push(s),a++}return sr.errors=
t,a===0}sr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pe(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=pe.evaluated;if(p.
dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),Array.isArray(e)){let s=e.length;for(let c=0;c<s;c++)sr(e[c],{instancePath:r+"/"+c,parentData:e,parentDataProperty:c,rootData:o,dynamicAnchors:l})||
(t=t===null?sr.errors:t.concat(sr.errors),a=t.length)}else{let s={instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[s]:t.push(s),a++}return pe.errors=t,a===0}pe.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};var xh={type:"object",properties:{path:{type:"string"},weight:{type:["integer","string"]}},patternProperties:{"^x-":!0},additionalProperties:!1};function ir(e,{instancePath:r="",parentData:n,parentDataProperty:i,
rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=ir.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(!(s===
"path"||s==="weight"||A.test(s))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}if(e.path!==void 0&&typeof e.path!="string"){let s={instancePath:r+
"/path",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.weight!==void 0){let s=e.weight;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&typeof s!="string"){let c={instancePath:r+
"/weight",keyword:"type",params:{type:xh.properties.weight.type}};t===null?t=[c]:t.push(c),a++}}}else{let s={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[s]:t.push(s),a++}return ir.
errors=t,a===0}ir.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function or(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=or.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),Array.isArray(e)){let s=e.length;for(let c=0;c<s;c++)ir(e[c],{instancePath:r+"/"+c,parentData:e,parentDataProperty:c,rootData:o,dynamicAnchors:l})||
(t=t===null?ir.errors:t.concat(ir.errors),a=t.length)}else{let s={instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[s]:t.push(s),a++}return or.errors=t,a===0}or.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function ar(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=ar.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(!(s==="device_read_bps"||s==="device_read_iops"||s==="device_write_bps"||s==="device_write_iops"||s==="weight"||s==="weight\
_device"||A.test(s))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}if(e.device_read_bps!==void 0&&(pe(e.device_read_bps,{instancePath:r+
"/device_read_bps",parentData:e,parentDataProperty:"device_read_bps",rootData:o,dynamicAnchors:l})||(t=t===null?pe.errors:t.concat(pe.errors),a=t.length)),e.device_read_iops!==void 0&&(pe(e.device_read_iops,
{instancePath:r+"/device_read_iops",parentData:e,parentDataProperty:"device_read_iops",rootData:o,dynamicAnchors:l})||(t=t===null?pe.errors:t.concat(pe.errors),a=t.length)),e.device_write_bps!==void 0&&
(pe(e.device_write_bps,{instancePath:r+"/device_write_bps",parentData:e,parentDataProperty:"device_write_bps",rootData:o,dynamicAnchors:l})||(t=t===null?pe.errors:t.concat(pe.errors),a=t.length)),e.device_write_iops!==
void 0&&(pe(e.device_write_iops,{instancePath:r+"/device_write_iops",parentData:e,parentDataProperty:"device_write_iops",rootData:o,dynamicAnchors:l})||(t=t===null?pe.errors:t.concat(pe.errors),a=t.length)),
e.weight!==void 0){let s=e.weight;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&typeof s!="string"){let c={instancePath:r+"/weight",keyword:"type",params:{type:$h.properties.weight.type}};
t===null?t=[c]:t.push(c),a++}}e.weight_device!==void 0&&(or(e.weight_device,{instancePath:r+"/weight_device",parentData:e,parentDataProperty:"weight_device",rootData:o,dynamicAnchors:l})||(t=t===null?
or.errors:t.concat(or.errors),a=t.length))}else{let s={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[s]:t.push(s),a++}return ar.errors=t,a===0}ar.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Li={type:["string","object"],properties:{additional_contexts:{$ref:"#/$defs/shape3"},args:{$ref:"#/$defs/shape3"},cache_from:{$ref:"#/$defs/shape31"},cache_to:{$ref:"#/$defs/shape\
32"},context:{type:"string"},dockerfile:{type:"string"},dockerfile_inline:{type:"string"},entitlements:{$ref:"#/$defs/shape33"},extra_hosts:{$ref:"#/$defs/shape34"},isolation:{type:"string"},labels:{$ref:"\
#/$defs/shape3"},network:{type:"string"},no_cache:{$ref:"#/$defs/shape24"},no_cache_filter:{$ref:"#/$defs/shape36"},platform:{$ref:"#/$defs/shape37"},platforms:{$ref:"#/$defs/shape38"},privileged:{$ref:"\
#/$defs/shape24"},provenance:{type:["boolean","string"]},pull:{$ref:"#/$defs/shape24"},sbom:{type:["boolean","string"]},secrets:{$ref:"#/$defs/shape39"},shm_size:{$ref:"#/$defs/shape41"},ssh:{$ref:"#/\
$defs/shape3"},tags:{$ref:"#/$defs/shape42"},target:{type:"string"},ulimits:{$ref:"#/$defs/shape43"}},patternProperties:{"^x-":!0},additionalProperties:!1};function lr(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=lr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let s=e.length;for(let c=0;c<s;c++)if(typeof e[c]!="string"){let d={instancePath:r+"/"+c,keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),a++}}else{let s={instancePath:r,
keyword:"type",params:{type:"array"}};t===null?t=[s]:t.push(s),a++}return lr.errors=t,a===0}lr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function pr(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=pr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let s=e.length;for(let c=0;c<s;c++)if(typeof e[c]!="string"){let d={instancePath:r+"/"+c,keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),a++}}else{let s={instancePath:r,
keyword:"type",params:{type:"array"}};t===null?t=[s]:t.push(s),a++}return pr.errors=t,a===0}pr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function cr(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=cr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let s=e.length;for(let c=0;c<s;c++)if(typeof e[c]!="string"){let d={instancePath:r+"/"+c,keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),a++}}else{let s={instancePath:r,
keyword:"type",params:{type:"array"}};t===null?t=[s]:t.push(s),a++}return cr.errors=t,a===0}cr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Dh={type:["object","array"],additionalProperties:{
$ref:"#/$defs/shape35"},items:{type:"string",pattern:"[=:]"},uniqueItems:!0},Sh=new RegExp("[=:]","u"),Ah={type:["string","array"],items:{type:"string"}};function ur(e,{instancePath:r="",parentData:n,
parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=ur.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"&&!Array.isArray(e)){let s={
instancePath:r,keyword:"type",params:{type:Ah.type}};t===null?t=[s]:t.push(s),a++}if(Array.isArray(e)){let s=e.length;for(let c=0;c<s;c++)if(typeof e[c]!="string"){let d={instancePath:r+"/"+c,keyword:"\
type",params:{type:"string"}};t===null?t=[d]:t.push(d),a++}}return ur.errors=t,a===0}ur.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function ze(e,{instancePath:r="",parentData:n,parentDataProperty:i,
rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=ze.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!e||typeof e!="object"){let s={instancePath:r,keyword:"type",params:{
type:Dh.type}};t===null?t=[s]:t.push(s),a++}if(Array.isArray(e)){let s=e.length;for(let u=0;u<s;u++){let f=e[u];if(typeof f=="string"){if(!Sh.test(f)){let m={instancePath:r+"/"+u,keyword:"pattern",params:{
pattern:"[=:]"}};t===null?t=[m]:t.push(m),a++}}else{let m={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[m]:t.push(m),a++}}let c=e.length,d;if(c>1){let u={};for(;c--;){let f=e[c];
if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),a++;break}u[f]=c}}}}if(e&&typeof e=="object"&&!Array.isArray(
e))for(let s in e)ur(e[s],{instancePath:r+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e,parentDataProperty:s,rootData:o,dynamicAnchors:l})||(t=t===null?ur.errors:t.concat(ur.errors),a=t.length);
return ze.errors=t,a===0}ze.evaluated={props:!0,items:!0,dynamicProps:!1,dynamicItems:!1};var jh={type:["string","array"],items:{type:"string"},uniqueItems:!0};function dr(e,{instancePath:r="",parentData:n,
parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=dr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"&&!Array.isArray(e)){let s={
instancePath:r,keyword:"type",params:{type:jh.type}};t===null?t=[s]:t.push(s),a++}if(Array.isArray(e)){let s=e.length;for(let u=0;u<s;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"\
type",params:{type:"string"}};t===null?t=[f]:t.push(f),a++}let c=e.length,d;if(c>1){let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"\
uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),a++;break}u[f]=c}}}}return dr.errors=t,a===0}dr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Eh={type:["string","array"],items:{type:"\
string"},uniqueItems:!0};function fr(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=fr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),typeof e!="string"&&!Array.isArray(e)){let s={instancePath:r,keyword:"type",params:{type:Eh.type}};t===null?t=[s]:t.push(s),a++}if(Array.isArray(e)){let s=e.length;for(let u=0;u<s;u++)
if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),a++}let c=e.length,d;if(c>1){let u={};for(;c--;){let f=e[c];if(typeof f=="string"){
if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),a++;break}u[f]=c}}}}return fr.errors=t,a===0}fr.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function mr(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=mr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let s=e.length;for(let c=0;c<s;c++)if(typeof e[c]!="string"){let d={instancePath:r+"/"+c,keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),a++}}else{let s={instancePath:r,
keyword:"type",params:{type:"array"}};t===null?t=[s]:t.push(s),a++}return mr.errors=t,a===0}mr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Lc={type:["string","object"],properties:{source:{type:"string"},target:{type:"string"},uid:{type:"string"},gid:{type:"string"},mode:{type:["number","string"]}},patternProperties:{"^x-":!0},additionalProperties:!1};
function yr(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=yr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
typeof e!="string"&&!(e&&typeof e=="object"&&!Array.isArray(e))){let s={instancePath:r,keyword:"type",params:{type:Lc.type}};t===null?t=[s]:t.push(s),a++}if(e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)
if(!(s==="source"||s==="target"||s==="uid"||s==="gid"||s==="mode"||A.test(s))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}if(e.source!==
void 0&&typeof e.source!="string"){let s={instancePath:r+"/source",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.target!==void 0&&typeof e.target!="string"){let s={instancePath:r+
"/target",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.uid!==void 0&&typeof e.uid!="string"){let s={instancePath:r+"/uid",keyword:"type",params:{type:"string"}};t===null?t=
[s]:t.push(s),a++}if(e.gid!==void 0&&typeof e.gid!="string"){let s={instancePath:r+"/gid",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.mode!==void 0){let s=e.mode;if(!(typeof s==
"number"&&isFinite(s))&&typeof s!="string"){let c={instancePath:r+"/mode",keyword:"type",params:{type:Lc.properties.mode.type}};t===null?t=[c]:t.push(c),a++}}}return yr.errors=t,a===0}yr.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function ge(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=ge.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),Array.isArray(e)){let s=e.length;for(let c=0;c<s;c++)yr(e[c],{instancePath:r+"/"+c,parentData:e,parentDataProperty:c,rootData:o,dynamicAnchors:l})||(t=t===null?yr.errors:
t.concat(yr.errors),a=t.length)}else{let s={instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[s]:t.push(s),a++}return ge.errors=t,a===0}ge.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};
var Ih={type:["string","number"],pattern:"^-?\\d+(?:\\.\\d+)? ?(?:[kKmMgGtTpP][iI]?)?[bB]?$"},Pa=new RegExp("^-?\\d+(?:\\.\\d+)? ?(?:[kKmMgGtTpP][iI]?)?[bB]?$","u");function Q(e,{instancePath:r="",parentData:n,
parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Q.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"&&!(typeof e=="number"&&isFinite(
e))){let s={instancePath:r,keyword:"type",params:{type:Ih.type}};t===null?t=[s]:t.push(s),a++}if(typeof e=="string"&&!Pa.test(e)){let s={instancePath:r,keyword:"pattern",params:{pattern:"^-?\\d+(?:\\.\\d\
+)? ?(?:[kKmMgGtTpP][iI]?)?[bB]?$"}};t===null?t=[s]:t.push(s),a++}return Q.errors=t,a===0}Q.evaluated={dynamicProps:!1,dynamicItems:!1};function hr(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=hr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let s=e.length;for(let c=0;c<s;c++)if(typeof e[c]!="string"){let d={instancePath:r+"/"+c,keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),a++}}else{let s={instancePath:r,
keyword:"type",params:{type:"array"}};t===null?t=[s]:t.push(s),a++}return hr.errors=t,a===0}hr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Tc=new RegExp("^[a-z]+$","u"),$a={type:["integer","string","object"],properties:{soft:{type:["integer","string"]},hard:{type:["integer","string"]}},patternProperties:{"^x-":!0},additionalProperties:!1};
function gr(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=gr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))&&typeof e!="string"&&!(e&&typeof e=="object"&&!Array.isArray(e))){let s={instancePath:r,keyword:"type",params:{type:$a.type}};t===null?t=[s]:t.push(
s),a++}if(e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(!(s==="soft"||s==="hard"||A.test(s))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?
t=[c]:t.push(c),a++}if(e.soft!==void 0){let s=e.soft;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&typeof s!="string"){let c={instancePath:r+"/soft",keyword:"type",params:{type:$a.properties.
soft.type}};t===null?t=[c]:t.push(c),a++}}if(e.hard!==void 0){let s=e.hard;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&typeof s!="string"){let c={instancePath:r+"/hard",keyword:"type",params:{
type:$a.properties.hard.type}};t===null?t=[c]:t.push(c),a++}}}return gr.errors=t,a===0}gr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ke(e,{instancePath:r="",parentData:n,parentDataProperty:i,
rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Ke.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(!Tc.
test(s)){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}for(let s in e)Tc.test(s)&&(gr(e[s],{instancePath:r+"/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:e,parentDataProperty:s,rootData:o,dynamicAnchors:l})||(t=t===null?gr.errors:t.concat(gr.errors),a=t.length))}else{let s={instancePath:r,keyword:"type",params:{type:"object"}};t===
null?t=[s]:t.push(s),a++}return Ke.errors=t,a===0}Ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function br(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){
let t=null,a=0,p=br.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"&&!(e&&typeof e=="object"&&!Array.isArray(e))){let s={instancePath:r,keyword:"type",
params:{type:Li.type}};t===null?t=[s]:t.push(s),a++}if(e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(!(Dt.call(Li.properties,s)||A.test(s))){let c={instancePath:r,keyword:"additionalProp\
erties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}if(e.additional_contexts!==void 0&&(P(e.additional_contexts,{instancePath:r+"/additional_contexts",parentData:e,parentDataProperty:"\
additional_contexts",rootData:o,dynamicAnchors:l})||(t=t===null?P.errors:t.concat(P.errors),a=t.length)),e.args!==void 0&&(P(e.args,{instancePath:r+"/args",parentData:e,parentDataProperty:"args",rootData:o,
dynamicAnchors:l})||(t=t===null?P.errors:t.concat(P.errors),a=t.length)),e.cache_from!==void 0&&(lr(e.cache_from,{instancePath:r+"/cache_from",parentData:e,parentDataProperty:"cache_from",rootData:o,dynamicAnchors:l})||
(t=t===null?lr.errors:t.concat(lr.errors),a=t.length)),e.cache_to!==void 0&&(pr(e.cache_to,{instancePath:r+"/cache_to",parentData:e,parentDataProperty:"cache_to",rootData:o,dynamicAnchors:l})||(t=t===
null?pr.errors:t.concat(pr.errors),a=t.length)),e.context!==void 0&&typeof e.context!="string"){let s={instancePath:r+"/context",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.
dockerfile!==void 0&&typeof e.dockerfile!="string"){let s={instancePath:r+"/dockerfile",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.dockerfile_inline!==void 0&&typeof e.dockerfile_inline!=
"string"){let s={instancePath:r+"/dockerfile_inline",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.entitlements!==void 0&&(cr(e.entitlements,{instancePath:r+"/entitlements",
parentData:e,parentDataProperty:"entitlements",rootData:o,dynamicAnchors:l})||(t=t===null?cr.errors:t.concat(cr.errors),a=t.length)),e.extra_hosts!==void 0&&(ze(e.extra_hosts,{instancePath:r+"/extra_h\
osts",parentData:e,parentDataProperty:"extra_hosts",rootData:o,dynamicAnchors:l})||(t=t===null?ze.errors:t.concat(ze.errors),a=t.length)),e.isolation!==void 0&&typeof e.isolation!="string"){let s={instancePath:r+
"/isolation",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.labels!==void 0&&(P(e.labels,{instancePath:r+"/labels",parentData:e,parentDataProperty:"labels",rootData:o,dynamicAnchors:l})||
(t=t===null?P.errors:t.concat(P.errors),a=t.length)),e.network!==void 0&&typeof e.network!="string"){let s={instancePath:r+"/network",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}
if(e.no_cache!==void 0&&(I(e.no_cache,{instancePath:r+"/no_cache",parentData:e,parentDataProperty:"no_cache",rootData:o,dynamicAnchors:l})||(t=t===null?I.errors:t.concat(I.errors),a=t.length)),e.no_cache_filter!==
void 0&&(dr(e.no_cache_filter,{instancePath:r+"/no_cache_filter",parentData:e,parentDataProperty:"no_cache_filter",rootData:o,dynamicAnchors:l})||(t=t===null?dr.errors:t.concat(dr.errors),a=t.length)),
e.platform!==void 0&&(fr(e.platform,{instancePath:r+"/platform",parentData:e,parentDataProperty:"platform",rootData:o,dynamicAnchors:l})||(t=t===null?fr.errors:t.concat(fr.errors),a=t.length)),e.platforms!==
void 0&&(mr(e.platforms,{instancePath:r+"/platforms",parentData:e,parentDataProperty:"platforms",rootData:o,dynamicAnchors:l})||(t=t===null?mr.errors:t.concat(mr.errors),a=t.length)),e.privileged!==void 0&&
(I(e.privileged,{instancePath:r+"/privileged",parentData:e,parentDataProperty:"privileged",rootData:o,dynamicAnchors:l})||(t=t===null?I.errors:t.concat(I.errors),a=t.length)),e.provenance!==void 0){let s=e.
provenance;if(typeof s!="boolean"&&typeof s!="string"){let c={instancePath:r+"/provenance",keyword:"type",params:{type:Li.properties.provenance.type}};t===null?t=[c]:t.push(c),a++}}if(e.pull!==void 0&&
(I(e.pull,{instancePath:r+"/pull",parentData:e,parentDataProperty:"pull",rootData:o,dynamicAnchors:l})||(t=t===null?I.errors:t.concat(I.errors),a=t.length)),e.sbom!==void 0){let s=e.sbom;if(typeof s!=
"boolean"&&typeof s!="string"){let c={instancePath:r+"/sbom",keyword:"type",params:{type:Li.properties.sbom.type}};t===null?t=[c]:t.push(c),a++}}if(e.secrets!==void 0&&(ge(e.secrets,{instancePath:r+"/\
secrets",parentData:e,parentDataProperty:"secrets",rootData:o,dynamicAnchors:l})||(t=t===null?ge.errors:t.concat(ge.errors),a=t.length)),e.shm_size!==void 0&&(Q(e.shm_size,{instancePath:r+"/shm_size",
parentData:e,parentDataProperty:"shm_size",rootData:o,dynamicAnchors:l})||(t=t===null?Q.errors:t.concat(Q.errors),a=t.length)),e.ssh!==void 0&&(P(e.ssh,{instancePath:r+"/ssh",parentData:e,parentDataProperty:"\
ssh",rootData:o,dynamicAnchors:l})||(t=t===null?P.errors:t.concat(P.errors),a=t.length)),e.tags!==void 0&&(hr(e.tags,{instancePath:r+"/tags",parentData:e,parentDataProperty:"tags",rootData:o,dynamicAnchors:l})||
(t=t===null?hr.errors:t.concat(hr.errors),a=t.length)),e.target!==void 0&&typeof e.target!="string"){let s={instancePath:r+"/target",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}
e.ulimits!==void 0&&(Ke(e.ulimits,{instancePath:r+"/ulimits",parentData:e,parentDataProperty:"ulimits",rootData:o,dynamicAnchors:l})||(t=t===null?Ke.errors:t.concat(Ke.errors),a=t.length))}return br.errors=
t,a===0}br.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function kr(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=kr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let s=e.length;for(let u=0;u<s;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),a++}let c=e.length,d;if(c>1){
let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),a++;break}u[f]=c}}}}else{let s={
instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[s]:t.push(s),a++}return kr.errors=t,a===0}kr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function vr(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=vr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let s=e.length;for(let u=0;u<s;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),a++}let c=e.length,d;if(c>1){
let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),a++;break}u[f]=c}}}}else{let s={
instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[s]:t.push(s),a++}return vr.errors=t,a===0}vr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var qh={type:"string",enum:["host","p\
rivate"]};function wr(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=wr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.
items=void 0),typeof e!="string"){let s={instancePath:r,keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(!(e==="host"||e==="private")){let s={instancePath:r,keyword:"enum",params:{
allowedValues:qh.enum}};t===null?t=[s]:t.push(s),a++}return wr.errors=t,a===0}wr.evaluated={dynamicProps:!1,dynamicItems:!1};var Oh={type:["string","array","null"],items:{type:"string"}};function B(e,{
instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=B.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="s\
tring"&&!Array.isArray(e)&&e!==null){let s={instancePath:r,keyword:"type",params:{type:Oh.type}};t===null?t=[s]:t.push(s),a++}if(Array.isArray(e)){let s=e.length;for(let c=0;c<s;c++)if(typeof e[c]!="s\
tring"){let d={instancePath:r+"/"+c,keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),a++}}return B.errors=t,a===0}B.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Nh=new RegExp("[a-zA-Z0-9][a-zA-Z0-9_.-]+","u");function _r(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=_r.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e=="string"){if(!Nh.test(e)){let s={instancePath:r,keyword:"pattern",params:{pattern:"[a-zA-Z0-9][a-zA-Z0-9_.-]+"}};t===null?t=[s]:t.push(s),a++}}else{
let s={instancePath:r,keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}return _r.errors=t,a===0}_r.evaluated={dynamicProps:!1,dynamicItems:!1};function $r(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=$r.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))){let s={instancePath:r,keyword:"type",params:{type:"integer"}};t===null?t=[s]:t.push(s),a++}if(typeof e=="number"&&isFinite(e)&&(e<0||isNaN(e))){let s={
instancePath:r,keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[s]:t.push(s),a++}return $r.errors=t,a===0}$r.evaluated={dynamicProps:!1,dynamicItems:!1};function Pr(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Pr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
typeof e=="number"&&isFinite(e)){if(e>100||isNaN(e)){let s={instancePath:r,keyword:"maximum",params:{comparison:"<=",limit:100}};t===null?t=[s]:t.push(s),a++}if(e<0||isNaN(e)){let s={instancePath:r,keyword:"\
minimum",params:{comparison:">=",limit:0}};t===null?t=[s]:t.push(s),a++}}else{let s={instancePath:r,keyword:"type",params:{type:"number"}};t===null?t=[s]:t.push(s),a++}return Pr.errors=t,a===0}Pr.evaluated=
{dynamicProps:!1,dynamicItems:!1};function xr(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=xr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(!(s==="config"||s==="file"||s==="registry"||A.test(s))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};
t===null?t=[c]:t.push(c),a++}if(e.config!==void 0&&typeof e.config!="string"){let s={instancePath:r+"/config",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.file!==void 0&&typeof e.
file!="string"){let s={instancePath:r+"/file",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.registry!==void 0&&typeof e.registry!="string"){let s={instancePath:r+"/registry",
keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}}else{let s={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[s]:t.push(s),a++}return xr.errors=t,a===0}xr.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Mh={type:["array","object"],items:{type:"string"},uniqueItems:!0,patternProperties:{"^[a-zA-Z0-9._-]+$":{$ref:"#/$defs/shape54"}},additionalProperties:!1};var Ch={type:"string",enum:["service_started","service_healthy","service_completed_successfully"]};function Dr(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){
let t=null,a=0,p=Dr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"){let s={instancePath:r,keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(
s),a++}if(!(e==="service_started"||e==="service_healthy"||e==="service_completed_successfully")){let s={instancePath:r,keyword:"enum",params:{allowedValues:Ch.enum}};t===null?t=[s]:t.push(s),a++}return Dr.
errors=t,a===0}Dr.evaluated={dynamicProps:!1,dynamicItems:!1};function Sr(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Sr.evaluated;if(p.
dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){if(e.condition===void 0){let s={instancePath:r,keyword:"required",params:{missingProperty:"con\
dition"}};t===null?t=[s]:t.push(s),a++}for(let s in e)if(!(s==="condition"||s==="required"||s==="restart"||A.test(s))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};
t===null?t=[c]:t.push(c),a++}if(e.condition!==void 0&&(Dr(e.condition,{instancePath:r+"/condition",parentData:e,parentDataProperty:"condition",rootData:o,dynamicAnchors:l})||(t=t===null?Dr.errors:t.concat(
Dr.errors),a=t.length)),e.required!==void 0&&typeof e.required!="boolean"){let s={instancePath:r+"/required",keyword:"type",params:{type:"boolean"}};t===null?t=[s]:t.push(s),a++}if(e.restart!==void 0&&
typeof e.restart!="boolean"){let s={instancePath:r+"/restart",keyword:"type",params:{type:"boolean"}};t===null?t=[s]:t.push(s),a++}}else{let s={instancePath:r,keyword:"type",params:{type:"object"}};t===
null?t=[s]:t.push(s),a++}return Sr.errors=t,a===0}Sr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ar(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){
let t=null,a=0,p=Ar.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!e||typeof e!="object"){let s={instancePath:r,keyword:"type",params:{type:Mh.type}};t===null?t=[s]:t.
push(s),a++}if(Array.isArray(e)){let s=e.length;for(let u=0;u<s;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),a++}let c=e.length,
d;if(c>1){let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),a++;break}u[f]=c}}}}
if(e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(!X.test(s)){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}for(let s in e)
X.test(s)&&(Sr(e[s],{instancePath:r+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e,parentDataProperty:s,rootData:o,dynamicAnchors:l})||(t=t===null?Sr.errors:t.concat(Sr.errors),a=t.length))}
return Ar.errors=t,a===0}Ar.evaluated={props:!0,items:!0,dynamicProps:!1,dynamicItems:!1};var Fc={type:["object","null"],properties:{endpoint_mode:{type:"string"},labels:{$ref:"#/$defs/shape3"},mode:{
type:"string"},placement:{$ref:"#/$defs/shape57"},replicas:{$ref:"#/$defs/shape61"},resources:{$ref:"#/$defs/shape62"},restart_policy:{$ref:"#/$defs/shape75"},rollback_config:{$ref:"#/$defs/shape78"},
update_config:{$ref:"#/$defs/shape78"}},patternProperties:{"^x-":!0},additionalProperties:!1};function jr(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=jr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let s=e.length;for(let c=0;c<s;c++)if(typeof e[c]!="string"){let d={instancePath:r+"/"+c,keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),a++}}else{let s={instancePath:r,
keyword:"type",params:{type:"array"}};t===null?t=[s]:t.push(s),a++}return jr.errors=t,a===0}jr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Er(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Er.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(!(s==="spread"||A.test(s))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}
if(e.spread!==void 0&&typeof e.spread!="string"){let s={instancePath:r+"/spread",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}}else{let s={instancePath:r,keyword:"type",params:{
type:"object"}};t===null?t=[s]:t.push(s),a++}return Er.errors=t,a===0}Er.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ir(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,
dynamicAnchors:l={}}={}){let t=null,a=0,p=Ir.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),Array.isArray(e)){let s=e.length;for(let c=0;c<s;c++)Er(e[c],{instancePath:r+
"/"+c,parentData:e,parentDataProperty:c,rootData:o,dynamicAnchors:l})||(t=t===null?Er.errors:t.concat(Er.errors),a=t.length)}else{let s={instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=
[s]:t.push(s),a++}return Ir.errors=t,a===0}Ir.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function qr(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){
let t=null,a=0,p=qr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(!(s==="constraints"||s==="max_replicas_pe\
r_node"||s==="preferences"||A.test(s))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}if(e.constraints!==void 0&&(jr(e.constraints,{instancePath:r+
"/constraints",parentData:e,parentDataProperty:"constraints",rootData:o,dynamicAnchors:l})||(t=t===null?jr.errors:t.concat(jr.errors),a=t.length)),e.max_replicas_per_node!==void 0){let s=e.max_replicas_per_node;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let c={instancePath:r+"/max_replicas_per_node",keyword:"type",params:{type:"integer"}};t===null?t=[c]:t.push(c),a++}}e.preferences!==void 0&&(Ir(
e.preferences,{instancePath:r+"/preferences",parentData:e,parentDataProperty:"preferences",rootData:o,dynamicAnchors:l})||(t=t===null?Ir.errors:t.concat(Ir.errors),a=t.length))}else{let s={instancePath:r,
keyword:"type",params:{type:"object"}};t===null?t=[s]:t.push(s),a++}return qr.errors=t,a===0}qr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Or(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Or.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))){let s={instancePath:r,keyword:"type",params:{type:"integer"}};t===null?t=[s]:t.push(s),a++}if(typeof e=="number"&&isFinite(e)&&(e<0||isNaN(e))){let s={
instancePath:r,keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[s]:t.push(s),a++}return Or.errors=t,a===0}Or.evaluated={dynamicProps:!1,dynamicItems:!1};var Yc={type:"object",properties:{cpus:{type:["number","string"]},memory:{$ref:"#/$defs/shape64"},pids:{type:["integer","string"]}},patternProperties:{"^x-":!0},additionalProperties:!1};function Nr(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Nr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
typeof e=="string"){if(!Pa.test(e)){let s={instancePath:r,keyword:"pattern",params:{pattern:"^-?\\d+(?:\\.\\d+)? ?(?:[kKmMgGtTpP][iI]?)?[bB]?$"}};t===null?t=[s]:t.push(s),a++}}else{let s={instancePath:r,
keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}return Nr.errors=t,a===0}Nr.evaluated={dynamicProps:!1,dynamicItems:!1};function Mr(e,{instancePath:r="",parentData:n,parentDataProperty:i,
rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Mr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(!(s===
"cpus"||s==="memory"||s==="pids"||A.test(s))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}if(e.cpus!==void 0){let s=e.cpus;if(!(typeof s==
"number"&&isFinite(s))&&typeof s!="string"){let c={instancePath:r+"/cpus",keyword:"type",params:{type:Yc.properties.cpus.type}};t===null?t=[c]:t.push(c),a++}}if(e.memory!==void 0&&(Nr(e.memory,{instancePath:r+
"/memory",parentData:e,parentDataProperty:"memory",rootData:o,dynamicAnchors:l})||(t=t===null?Nr.errors:t.concat(Nr.errors),a=t.length)),e.pids!==void 0){let s=e.pids;if(!(typeof s=="number"&&!(s%1)&&
!isNaN(s)&&isFinite(s))&&typeof s!="string"){let c={instancePath:r+"/pids",keyword:"type",params:{type:Yc.properties.pids.type}};t===null?t=[c]:t.push(c),a++}}}else{let s={instancePath:r,keyword:"type",
params:{type:"object"}};t===null?t=[s]:t.push(s),a++}return Mr.errors=t,a===0}Mr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Lh={type:"object",properties:{cpus:{type:["number","string"]},
devices:{$ref:"#/$defs/shape66"},generic_resources:{$ref:"#/$defs/shape71"},memory:{$ref:"#/$defs/shape74"}},patternProperties:{"^x-":!0},additionalProperties:!1};function Ue(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Ue.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let s=e.length;for(let u=0;u<s;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),a++}let c=e.length,d;if(c>1){
let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),a++;break}u[f]=c}}}}else{let s={
instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[s]:t.push(s),a++}return Ue.errors=t,a===0}Ue.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Th={type:["integer","string"],pattern:"\
^(?:all|-?\\d+)$"},Fh=new RegExp("^(?:all|-?\\d+)$","u");function We(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=We.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))&&typeof e!="string"){let s={instancePath:r,keyword:"type",params:{type:Th.type}};t===null?t=[s]:
t.push(s),a++}if(typeof e=="string"&&!Fh.test(e)){let s={instancePath:r,keyword:"pattern",params:{pattern:"^(?:all|-?\\d+)$"}};t===null?t=[s]:t.push(s),a++}return We.errors=t,a===0}We.evaluated={dynamicProps:!1,
dynamicItems:!1};function Ve(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Ve.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let s=e.length;for(let u=0;u<s;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),a++}let c=e.length,d;if(c>1){
let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),a++;break}u[f]=c}}}}else{let s={
instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[s]:t.push(s),a++}return Ve.errors=t,a===0}Ve.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Cr(e,{instancePath:r="",parentData:n,
parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Cr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){
if(e.capabilities===void 0){let s={instancePath:r,keyword:"required",params:{missingProperty:"capabilities"}};t===null?t=[s]:t.push(s),a++}for(let s in e)if(!(s==="capabilities"||s==="count"||s==="dev\
ice_ids"||s==="driver"||s==="options"||A.test(s))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}if(e.capabilities!==void 0&&(Ue(e.capabilities,
{instancePath:r+"/capabilities",parentData:e,parentDataProperty:"capabilities",rootData:o,dynamicAnchors:l})||(t=t===null?Ue.errors:t.concat(Ue.errors),a=t.length)),e.count!==void 0&&(We(e.count,{instancePath:r+
"/count",parentData:e,parentDataProperty:"count",rootData:o,dynamicAnchors:l})||(t=t===null?We.errors:t.concat(We.errors),a=t.length)),e.device_ids!==void 0&&(Ve(e.device_ids,{instancePath:r+"/device_\
ids",parentData:e,parentDataProperty:"device_ids",rootData:o,dynamicAnchors:l})||(t=t===null?Ve.errors:t.concat(Ve.errors),a=t.length)),e.driver!==void 0&&typeof e.driver!="string"){let s={instancePath:r+
"/driver",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}e.options!==void 0&&(P(e.options,{instancePath:r+"/options",parentData:e,parentDataProperty:"options",rootData:o,dynamicAnchors:l})||
(t=t===null?P.errors:t.concat(P.errors),a=t.length))}else{let s={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[s]:t.push(s),a++}return Cr.errors=t,a===0}Cr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Lr(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Lr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),Array.isArray(e)){let s=e.length;for(let c=0;c<s;c++)Cr(e[c],{instancePath:r+"/"+c,parentData:e,parentDataProperty:c,rootData:o,dynamicAnchors:l})||(t=t===null?Cr.errors:t.concat(Cr.errors),
a=t.length)}else{let s={instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[s]:t.push(s),a++}return Lr.errors=t,a===0}Lr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Yh={type:"object",properties:{kind:{type:"string"},value:{type:["number","string"]}},patternProperties:{"^x-":!0},additionalProperties:!1};function Tr(e,{instancePath:r="",parentData:n,parentDataProperty:i,
rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Tr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(!(s===
"kind"||s==="value"||A.test(s))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}if(e.kind!==void 0&&typeof e.kind!="string"){let s={instancePath:r+
"/kind",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.value!==void 0){let s=e.value;if(!(typeof s=="number"&&isFinite(s))&&typeof s!="string"){let c={instancePath:r+"/value",
keyword:"type",params:{type:Yh.properties.value.type}};t===null?t=[c]:t.push(c),a++}}}else{let s={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[s]:t.push(s),a++}return Tr.errors=t,
a===0}Tr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Fr(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Fr.evaluated;if(p.
dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(!(s==="discrete_resource_spec"||A.test(s))){let c={instancePath:r,keyword:"a\
dditionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}e.discrete_resource_spec!==void 0&&(Tr(e.discrete_resource_spec,{instancePath:r+"/discrete_resource_spec",parentData:e,
parentDataProperty:"discrete_resource_spec",rootData:o,dynamicAnchors:l})||(t=t===null?Tr.errors:t.concat(Tr.errors),a=t.length))}else{let s={instancePath:r,keyword:"type",params:{type:"object"}};t===
null?t=[s]:t.push(s),a++}return Fr.errors=t,a===0}Fr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Yr(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){
let t=null,a=0,p=Yr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),Array.isArray(e)){let s=e.length;for(let c=0;c<s;c++)Fr(e[c],{instancePath:r+"/"+c,parentData:e,parentDataProperty:c,
rootData:o,dynamicAnchors:l})||(t=t===null?Fr.errors:t.concat(Fr.errors),a=t.length)}else{let s={instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[s]:t.push(s),a++}return Yr.errors=t,a===
0}Yr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Rr(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Rr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
typeof e=="string"){if(!Pa.test(e)){let s={instancePath:r,keyword:"pattern",params:{pattern:"^-?\\d+(?:\\.\\d+)? ?(?:[kKmMgGtTpP][iI]?)?[bB]?$"}};t===null?t=[s]:t.push(s),a++}}else{let s={instancePath:r,
keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}return Rr.errors=t,a===0}Rr.evaluated={dynamicProps:!1,dynamicItems:!1};function Br(e,{instancePath:r="",parentData:n,parentDataProperty:i,
rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Br.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(!(s===
"cpus"||s==="devices"||s==="generic_resources"||s==="memory"||A.test(s))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}if(e.cpus!==void 0){
let s=e.cpus;if(!(typeof s=="number"&&isFinite(s))&&typeof s!="string"){let c={instancePath:r+"/cpus",keyword:"type",params:{type:Lh.properties.cpus.type}};t===null?t=[c]:t.push(c),a++}}e.devices!==void 0&&
(Lr(e.devices,{instancePath:r+"/devices",parentData:e,parentDataProperty:"devices",rootData:o,dynamicAnchors:l})||(t=t===null?Lr.errors:t.concat(Lr.errors),a=t.length)),e.generic_resources!==void 0&&(Yr(
e.generic_resources,{instancePath:r+"/generic_resources",parentData:e,parentDataProperty:"generic_resources",rootData:o,dynamicAnchors:l})||(t=t===null?Yr.errors:t.concat(Yr.errors),a=t.length)),e.memory!==
void 0&&(Rr(e.memory,{instancePath:r+"/memory",parentData:e,parentDataProperty:"memory",rootData:o,dynamicAnchors:l})||(t=t===null?Rr.errors:t.concat(Rr.errors),a=t.length))}else{let s={instancePath:r,
keyword:"type",params:{type:"object"}};t===null?t=[s]:t.push(s),a++}return Br.errors=t,a===0}Br.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function zr(e,{instancePath:r="",parentData:n,parentDataProperty:i,
rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=zr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(!(s===
"limits"||s==="reservations"||A.test(s))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}e.limits!==void 0&&(Mr(e.limits,{instancePath:r+
"/limits",parentData:e,parentDataProperty:"limits",rootData:o,dynamicAnchors:l})||(t=t===null?Mr.errors:t.concat(Mr.errors),a=t.length)),e.reservations!==void 0&&(Br(e.reservations,{instancePath:r+"/r\
eservations",parentData:e,parentDataProperty:"reservations",rootData:o,dynamicAnchors:l})||(t=t===null?Br.errors:t.concat(Br.errors),a=t.length))}else{let s={instancePath:r,keyword:"type",params:{type:"\
object"}};t===null?t=[s]:t.push(s),a++}return zr.errors=t,a===0}zr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rh=new RegExp("^(?:[-+]?0|[-+]?(?:(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:ns|us|\xB5s|\u03BCs|ms|s|m|h|d|w))+|[^ -~]*)$","u");function O(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,
dynamicAnchors:l={}}={}){let t=null,a=0,p=O.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e=="string"){if(!Rh.test(e)){let s={instancePath:r,keyword:"pattern",params:{
pattern:"^(?:[-+]?0|[-+]?(?:(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:ns|us|\xB5s|\u03BCs|ms|s|m|h|d|w))+|[^ -~]*)$"}};t===null?t=[s]:t.push(s),a++}}else{let s={instancePath:r,keyword:"type",params:{type:"string"}};
t===null?t=[s]:t.push(s),a++}return O.errors=t,a===0}O.evaluated={dynamicProps:!1,dynamicItems:!1};function Kr(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Kr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))){let s={instancePath:r,keyword:"type",params:{type:"integer"}};t===null?t=[s]:t.push(s),a++}if(typeof e=="number"&&isFinite(e)&&(e<0||isNaN(e))){let s={
instancePath:r,keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[s]:t.push(s),a++}return Kr.errors=t,a===0}Kr.evaluated={dynamicProps:!1,dynamicItems:!1};function Ur(e,{instancePath:r="",
parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Ur.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.
isArray(e)){for(let s in e)if(!(s==="condition"||s==="delay"||s==="max_attempts"||s==="window"||A.test(s))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?
t=[c]:t.push(c),a++}if(e.condition!==void 0&&typeof e.condition!="string"){let s={instancePath:r+"/condition",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}e.delay!==void 0&&(O(e.
delay,{instancePath:r+"/delay",parentData:e,parentDataProperty:"delay",rootData:o,dynamicAnchors:l})||(t=t===null?O.errors:t.concat(O.errors),a=t.length)),e.max_attempts!==void 0&&(Kr(e.max_attempts,{
instancePath:r+"/max_attempts",parentData:e,parentDataProperty:"max_attempts",rootData:o,dynamicAnchors:l})||(t=t===null?Kr.errors:t.concat(Kr.errors),a=t.length)),e.window!==void 0&&(O(e.window,{instancePath:r+
"/window",parentData:e,parentDataProperty:"window",rootData:o,dynamicAnchors:l})||(t=t===null?O.errors:t.concat(O.errors),a=t.length))}else{let s={instancePath:r,keyword:"type",params:{type:"object"}};
t===null?t=[s]:t.push(s),a++}return Ur.errors=t,a===0}Ur.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Bh={type:"string",enum:["start-first","stop-first"]};function Wr(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Wr.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"){let s={instancePath:r,keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(!(e==="start-first"||e==="stop-first")){
let s={instancePath:r,keyword:"enum",params:{allowedValues:Bh.enum}};t===null?t=[s]:t.push(s),a++}return Wr.errors=t,a===0}Wr.evaluated={dynamicProps:!1,dynamicItems:!1};function Ye(e,{instancePath:r="",
parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Ye.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.
isArray(e)){for(let s in e)if(!(s==="delay"||s==="failure_action"||s==="max_failure_ratio"||s==="monitor"||s==="order"||s==="parallelism"||A.test(s))){let c={instancePath:r,keyword:"additionalProperti\
es",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}if(e.delay!==void 0&&(O(e.delay,{instancePath:r+"/delay",parentData:e,parentDataProperty:"delay",rootData:o,dynamicAnchors:l})||(t=t===null?
O.errors:t.concat(O.errors),a=t.length)),e.failure_action!==void 0&&typeof e.failure_action!="string"){let s={instancePath:r+"/failure_action",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(
s),a++}if(e.max_failure_ratio!==void 0){let s=e.max_failure_ratio;if(!(typeof s=="number"&&isFinite(s))){let c={instancePath:r+"/max_failure_ratio",keyword:"type",params:{type:"number"}};t===null?t=[c]:
t.push(c),a++}}if(e.monitor!==void 0&&(O(e.monitor,{instancePath:r+"/monitor",parentData:e,parentDataProperty:"monitor",rootData:o,dynamicAnchors:l})||(t=t===null?O.errors:t.concat(O.errors),a=t.length)),
e.order!==void 0&&(Wr(e.order,{instancePath:r+"/order",parentData:e,parentDataProperty:"order",rootData:o,dynamicAnchors:l})||(t=t===null?Wr.errors:t.concat(Wr.errors),a=t.length)),e.parallelism!==void 0){
let s=e.parallelism;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let c={instancePath:r+"/parallelism",keyword:"type",params:{type:"integer"}};t===null?t=[c]:t.push(c),a++}}}else{let s={instancePath:r,
keyword:"type",params:{type:"object"}};t===null?t=[s]:t.push(s),a++}return Ye.errors=t,a===0}Ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Vr(e,{instancePath:r="",parentData:n,parentDataProperty:i,
rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Vr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(e&&typeof e=="object"&&!Array.isArray(e))&&e!==null){let s={instancePath:r,
keyword:"type",params:{type:Fc.type}};t===null?t=[s]:t.push(s),a++}if(e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(!(Dt.call(Fc.properties,s)||A.test(s))){let c={instancePath:r,keyword:"\
additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}if(e.endpoint_mode!==void 0&&typeof e.endpoint_mode!="string"){let s={instancePath:r+"/endpoint_mode",keyword:"type",params:{
type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.labels!==void 0&&(P(e.labels,{instancePath:r+"/labels",parentData:e,parentDataProperty:"labels",rootData:o,dynamicAnchors:l})||(t=t===null?P.errors:t.
concat(P.errors),a=t.length)),e.mode!==void 0&&typeof e.mode!="string"){let s={instancePath:r+"/mode",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}e.placement!==void 0&&(qr(e.placement,
{instancePath:r+"/placement",parentData:e,parentDataProperty:"placement",rootData:o,dynamicAnchors:l})||(t=t===null?qr.errors:t.concat(qr.errors),a=t.length)),e.replicas!==void 0&&(Or(e.replicas,{instancePath:r+
"/replicas",parentData:e,parentDataProperty:"replicas",rootData:o,dynamicAnchors:l})||(t=t===null?Or.errors:t.concat(Or.errors),a=t.length)),e.resources!==void 0&&(zr(e.resources,{instancePath:r+"/res\
ources",parentData:e,parentDataProperty:"resources",rootData:o,dynamicAnchors:l})||(t=t===null?zr.errors:t.concat(zr.errors),a=t.length)),e.restart_policy!==void 0&&(Ur(e.restart_policy,{instancePath:r+
"/restart_policy",parentData:e,parentDataProperty:"restart_policy",rootData:o,dynamicAnchors:l})||(t=t===null?Ur.errors:t.concat(Ur.errors),a=t.length)),e.rollback_config!==void 0&&(Ye(e.rollback_config,
{instancePath:r+"/rollback_config",parentData:e,parentDataProperty:"rollback_config",rootData:o,dynamicAnchors:l})||(t=t===null?Ye.errors:t.concat(Ye.errors),a=t.length)),e.update_config!==void 0&&(Ye(
e.update_config,{instancePath:r+"/update_config",parentData:e,parentDataProperty:"update_config",rootData:o,dynamicAnchors:l})||(t=t===null?Ye.errors:t.concat(Ye.errors),a=t.length))}return Vr.errors=
t,a===0}Vr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var zh={type:["object","null"],properties:{watch:{$ref:"#/$defs/shape81"}},patternProperties:{"^x-":!0},additionalProperties:!1};var Kh={type:"string",enum:["rebuild","sync","restart","sync+restart","sync+exec"]};function Hr(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,
a=0,p=Hr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"){let s={instancePath:r,keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(!(e===
"rebuild"||e==="sync"||e==="restart"||e==="sync+restart"||e==="sync+exec")){let s={instancePath:r,keyword:"enum",params:{allowedValues:Kh.enum}};t===null?t=[s]:t.push(s),a++}return Hr.errors=t,a===0}Hr.
evaluated={dynamicProps:!1,dynamicItems:!1};function Gr(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Gr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e&&typeof e=="object"&&!Array.isArray(e)){if(e.command===void 0){let s={instancePath:r,keyword:"required",params:{missingProperty:"command"}};t===null?t=[s]:t.push(s),a++}for(let s in e)if(!(s==="comm\
and"||s==="user"||s==="privileged"||s==="working_dir"||s==="environment"||A.test(s))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}if(e.
command!==void 0&&(B(e.command,{instancePath:r+"/command",parentData:e,parentDataProperty:"command",rootData:o,dynamicAnchors:l})||(t=t===null?B.errors:t.concat(B.errors),a=t.length)),e.user!==void 0&&
typeof e.user!="string"){let s={instancePath:r+"/user",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.privileged!==void 0&&(I(e.privileged,{instancePath:r+"/privileged",parentData:e,
parentDataProperty:"privileged",rootData:o,dynamicAnchors:l})||(t=t===null?I.errors:t.concat(I.errors),a=t.length)),e.working_dir!==void 0&&typeof e.working_dir!="string"){let s={instancePath:r+"/work\
ing_dir",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}e.environment!==void 0&&(P(e.environment,{instancePath:r+"/environment",parentData:e,parentDataProperty:"environment",rootData:o,
dynamicAnchors:l})||(t=t===null?P.errors:t.concat(P.errors),a=t.length))}else{let s={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[s]:t.push(s),a++}return Gr.errors=t,a===0}Gr.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Uh={type:["string","array"],items:{type:"string"},uniqueItems:!0};function Jr(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){
let t=null,a=0,p=Jr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"&&!Array.isArray(e)){let s={instancePath:r,keyword:"type",params:{type:Uh.type}};t===
null?t=[s]:t.push(s),a++}if(Array.isArray(e)){let s=e.length;for(let u=0;u<s;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),a++}
let c=e.length,d;if(c>1){let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),a++;
break}u[f]=c}}}}return Jr.errors=t,a===0}Jr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Wh={type:["string","array"],items:{type:"string"},uniqueItems:!0};function Zr(e,{instancePath:r="",
parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Zr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"&&!Array.isArray(
e)){let s={instancePath:r,keyword:"type",params:{type:Wh.type}};t===null?t=[s]:t.push(s),a++}if(Array.isArray(e)){let s=e.length;for(let u=0;u<s;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+
u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),a++}let c=e.length,d;if(c>1){let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,
keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),a++;break}u[f]=c}}}}return Zr.errors=t,a===0}Zr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Qr(e,{instancePath:r="",parentData:n,
parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Qr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){
if(e.path===void 0){let s={instancePath:r,keyword:"required",params:{missingProperty:"path"}};t===null?t=[s]:t.push(s),a++}if(e.action===void 0){let s={instancePath:r,keyword:"required",params:{missingProperty:"\
action"}};t===null?t=[s]:t.push(s),a++}for(let s in e)if(!(s==="action"||s==="exec"||s==="ignore"||s==="include"||s==="initial_sync"||s==="path"||s==="target"||A.test(s))){let c={instancePath:r,keyword:"\
additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}if(e.action!==void 0&&(Hr(e.action,{instancePath:r+"/action",parentData:e,parentDataProperty:"action",rootData:o,dynamicAnchors:l})||
(t=t===null?Hr.errors:t.concat(Hr.errors),a=t.length)),e.exec!==void 0&&(Gr(e.exec,{instancePath:r+"/exec",parentData:e,parentDataProperty:"exec",rootData:o,dynamicAnchors:l})||(t=t===null?Gr.errors:t.
concat(Gr.errors),a=t.length)),e.ignore!==void 0&&(Jr(e.ignore,{instancePath:r+"/ignore",parentData:e,parentDataProperty:"ignore",rootData:o,dynamicAnchors:l})||(t=t===null?Jr.errors:t.concat(Jr.errors),
a=t.length)),e.include!==void 0&&(Zr(e.include,{instancePath:r+"/include",parentData:e,parentDataProperty:"include",rootData:o,dynamicAnchors:l})||(t=t===null?Zr.errors:t.concat(Zr.errors),a=t.length)),
e.initial_sync!==void 0&&typeof e.initial_sync!="boolean"){let s={instancePath:r+"/initial_sync",keyword:"type",params:{type:"boolean"}};t===null?t=[s]:t.push(s),a++}if(e.path!==void 0&&typeof e.path!=
"string"){let s={instancePath:r+"/path",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.target!==void 0&&typeof e.target!="string"){let s={instancePath:r+"/target",keyword:"ty\
pe",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}}else{let s={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[s]:t.push(s),a++}return Qr.errors=t,a===0}Qr.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function Xr(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Xr.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),Array.isArray(e)){let s=e.length;for(let c=0;c<s;c++)Qr(e[c],{instancePath:r+"/"+c,parentData:e,parentDataProperty:c,rootData:o,dynamicAnchors:l})||(t=t===null?Qr.errors:
t.concat(Qr.errors),a=t.length)}else{let s={instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[s]:t.push(s),a++}return Xr.errors=t,a===0}Xr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};
function en(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=en.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
!(e&&typeof e=="object"&&!Array.isArray(e))&&e!==null){let s={instancePath:r,keyword:"type",params:{type:zh.type}};t===null?t=[s]:t.push(s),a++}if(e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)
if(!(s==="watch"||A.test(s))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}e.watch!==void 0&&(Xr(e.watch,{instancePath:r+"/watch",parentData:e,
parentDataProperty:"watch",rootData:o,dynamicAnchors:l})||(t=t===null?Xr.errors:t.concat(Xr.errors),a=t.length))}return en.errors=t,a===0}en.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function tn(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=tn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let s=e.length;for(let u=0;u<s;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),a++}let c=e.length,d;if(c>1){
let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),a++;break}u[f]=c}}}}else{let s={
instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[s]:t.push(s),a++}return tn.errors=t,a===0}tn.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Vh={type:["string","object"],properties:{permissions:{type:"string"},source:{type:"string"},target:{type:"string"}},patternProperties:{"^x-":!0},additionalProperties:!1,required:["source","target"]};
function rn(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=rn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
typeof e!="string"&&!(e&&typeof e=="object"&&!Array.isArray(e))){let s={instancePath:r,keyword:"type",params:{type:Vh.type}};t===null?t=[s]:t.push(s),a++}if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.
source===void 0){let s={instancePath:r,keyword:"required",params:{missingProperty:"source"}};t===null?t=[s]:t.push(s),a++}if(e.target===void 0){let s={instancePath:r,keyword:"required",params:{missingProperty:"\
target"}};t===null?t=[s]:t.push(s),a++}for(let s in e)if(!(s==="permissions"||s==="source"||s==="target"||A.test(s))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};
t===null?t=[c]:t.push(c),a++}if(e.permissions!==void 0&&typeof e.permissions!="string"){let s={instancePath:r+"/permissions",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.source!==
void 0&&typeof e.source!="string"){let s={instancePath:r+"/source",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.target!==void 0&&typeof e.target!="string"){let s={instancePath:r+
"/target",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}}return rn.errors=t,a===0}rn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function nn(e,{instancePath:r="",parentData:n,
parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=nn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),Array.isArray(e)){let s=e.length;for(let c=0;c<
s;c++)rn(e[c],{instancePath:r+"/"+c,parentData:e,parentDataProperty:c,rootData:o,dynamicAnchors:l})||(t=t===null?rn.errors:t.concat(rn.errors),a=t.length)}else{let s={instancePath:r,keyword:"type",params:{
type:"array"}};t===null?t=[s]:t.push(s),a++}return nn.errors=t,a===0}nn.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Hh={type:["string","array"],items:{type:"string"},uniqueItems:!0};function sn(e,{
instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=sn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="\
string"&&!Array.isArray(e)){let s={instancePath:r,keyword:"type",params:{type:Hh.type}};t===null?t=[s]:t.push(s),a++}if(Array.isArray(e)){let s=e.length;for(let u=0;u<s;u++)if(typeof e[u]!="string"){let f={
instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),a++}let c=e.length,d;if(c>1){let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];
let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),a++;break}u[f]=c}}}}return sn.errors=t,a===0}sn.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function on(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=on.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let s=e.length;for(let u=0;u<s;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),a++}let c=e.length,d;if(c>1){
let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),a++;break}u[f]=c}}}}else{let s={
instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[s]:t.push(s),a++}return on.errors=t,a===0}on.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Gh={type:["string","array"],items:{
type:"string"},uniqueItems:!0};function an(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=an.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),typeof e!="string"&&!Array.isArray(e)){let s={instancePath:r,keyword:"type",params:{type:Gh.type}};t===null?t=[s]:t.push(s),a++}if(Array.isArray(e)){let s=e.length;for(let u=0;u<
s;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),a++}let c=e.length,d;if(c>1){let u={};for(;c--;){let f=e[c];if(typeof f=="st\
ring"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),a++;break}u[f]=c}}}}return an.errors=t,a===0}an.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};var Jh={type:["string","array"],items:{$ref:"#/$defs/shape94"}},Zh={type:["string","object"],properties:{format:{type:"string"},path:{type:"string"},required:{$ref:"#/$defs/shape24"}},
patternProperties:{"^x-":!0},additionalProperties:!1,required:["path"]};function ln(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=ln.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"&&!(e&&typeof e=="object"&&!Array.isArray(e))){let s={instancePath:r,keyword:"type",params:{type:Zh.type}};t===null?
t=[s]:t.push(s),a++}if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.path===void 0){let s={instancePath:r,keyword:"required",params:{missingProperty:"path"}};t===null?t=[s]:t.push(s),a++}for(let s in e)
if(!(s==="format"||s==="path"||s==="required"||A.test(s))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}if(e.format!==void 0&&typeof e.
format!="string"){let s={instancePath:r+"/format",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.path!==void 0&&typeof e.path!="string"){let s={instancePath:r+"/path",keyword:"\
type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}e.required!==void 0&&(I(e.required,{instancePath:r+"/required",parentData:e,parentDataProperty:"required",rootData:o,dynamicAnchors:l})||(t=t===
null?I.errors:t.concat(I.errors),a=t.length))}return ln.errors=t,a===0}ln.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pn(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,
dynamicAnchors:l={}}={}){let t=null,a=0,p=pn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"&&!Array.isArray(e)){let s={instancePath:r,keyword:"type",
params:{type:Jh.type}};t===null?t=[s]:t.push(s),a++}if(Array.isArray(e)){let s=e.length;for(let c=0;c<s;c++)ln(e[c],{instancePath:r+"/"+c,parentData:e,parentDataProperty:c,rootData:o,dynamicAnchors:l})||
(t=t===null?ln.errors:t.concat(ln.errors),a=t.length)}return pn.errors=t,a===0}pn.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Qh={type:"array",items:{type:["string","number"]},uniqueItems:!0};
function cn(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=cn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let s=e.length;for(let u=0;u<s;u++){let f=e[u];if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))){let m={instancePath:r+"/"+u,keyword:"type",params:{type:Qh.items.type}};t===
null?t=[m]:t.push(m),a++}}let c=e.length,d;if(c>1){let u={};for(;c--;){let f=e[c];if(!(typeof f!="string"&&!(typeof f=="number"&&isFinite(f)))){if(typeof f=="string"&&(f+="_"),typeof u[f]=="number"){d=
u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),a++;break}u[f]=c}}}}else{let s={instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[s]:t.push(s),
a++}return cn.errors=t,a===0}cn.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Xh={type:["string","object"],properties:{file:{type:"string"},service:{type:"string"}},patternProperties:{"^x-":!0},
additionalProperties:!1,required:["service"]};function un(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=un.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"&&!(e&&typeof e=="object"&&!Array.isArray(e))){let s={instancePath:r,keyword:"type",params:{type:Xh.type}};t===null?t=[s]:t.push(s),
a++}if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.service===void 0){let s={instancePath:r,keyword:"required",params:{missingProperty:"service"}};t===null?t=[s]:t.push(s),a++}for(let s in e)if(!(s===
"file"||s==="service"||A.test(s))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}if(e.file!==void 0&&typeof e.file!="string"){let s={
instancePath:r+"/file",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.service!==void 0&&typeof e.service!="string"){let s={instancePath:r+"/service",keyword:"type",params:{type:"\
string"}};t===null?t=[s]:t.push(s),a++}}return un.errors=t,a===0}un.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function dn(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=dn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let s=e.length;for(let u=0;u<s;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),a++}let c=e.length,d;if(c>1){
let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),a++;break}u[f]=c}}}}else{let s={
instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[s]:t.push(s),a++}return dn.errors=t,a===0}dn.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var eg={type:["string","array"],pattern:"\
^all$",items:{$ref:"#/$defs/shape99"}},tg=new RegExp("^all$","u");function fn(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=fn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e&&typeof e=="object"&&!Array.isArray(e)){if(e.capabilities!==void 0&&(Ue(e.capabilities,{instancePath:r+"/capabilities",parentData:e,parentDataProperty:"capabilities",rootData:o,dynamicAnchors:l})||(t=
t===null?Ue.errors:t.concat(Ue.errors),a=t.length)),e.count!==void 0&&(We(e.count,{instancePath:r+"/count",parentData:e,parentDataProperty:"count",rootData:o,dynamicAnchors:l})||(t=t===null?We.errors:
t.concat(We.errors),a=t.length)),e.device_ids!==void 0&&(Ve(e.device_ids,{instancePath:r+"/device_ids",parentData:e,parentDataProperty:"device_ids",rootData:o,dynamicAnchors:l})||(t=t===null?Ve.errors:
t.concat(Ve.errors),a=t.length)),e.driver!==void 0&&typeof e.driver!="string"){let s={instancePath:r+"/driver",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}e.options!==void 0&&(P(
e.options,{instancePath:r+"/options",parentData:e,parentDataProperty:"options",rootData:o,dynamicAnchors:l})||(t=t===null?P.errors:t.concat(P.errors),a=t.length))}else{let s={instancePath:r,keyword:"t\
ype",params:{type:"object"}};t===null?t=[s]:t.push(s),a++}return fn.errors=t,a===0}fn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function mn(e,{instancePath:r="",parentData:n,parentDataProperty:i,
rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=mn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"&&!Array.isArray(e)){let s={instancePath:r,keyword:"\
type",params:{type:eg.type}};t===null?t=[s]:t.push(s),a++}if(typeof e=="string"&&!tg.test(e)){let s={instancePath:r,keyword:"pattern",params:{pattern:"^all$"}};t===null?t=[s]:t.push(s),a++}if(Array.isArray(
e)){let s=e.length;for(let c=0;c<s;c++)fn(e[c],{instancePath:r+"/"+c,parentData:e,parentDataProperty:c,rootData:o,dynamicAnchors:l})||(t=t===null?fn.errors:t.concat(fn.errors),a=t.length)}return mn.errors=
t,a===0}mn.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var rg={type:"array",items:{type:["string","number"]},uniqueItems:!0};function yn(e,{instancePath:r="",parentData:n,parentDataProperty:i,
rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=yn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),Array.isArray(e)){let s=e.length;for(let u=0;u<s;u++){let f=e[u];
if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))){let m={instancePath:r+"/"+u,keyword:"type",params:{type:rg.items.type}};t===null?t=[m]:t.push(m),a++}}let c=e.length,d;if(c>1){let u={};for(;c--;){
let f=e[c];if(!(typeof f!="string"&&!(typeof f=="number"&&isFinite(f)))){if(typeof f=="string"&&(f+="_"),typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===
null?t=[m]:t.push(m),a++;break}u[f]=c}}}}else{let s={instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[s]:t.push(s),a++}return yn.errors=t,a===0}yn.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function hn(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=hn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
typeof e=="number"&&isFinite(e)){if(e<0||isNaN(e)){let s={instancePath:r,keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[s]:t.push(s),a++}}else{let s={instancePath:r,keyword:"type",params:{
type:"number"}};t===null?t=[s]:t.push(s),a++}return hn.errors=t,a===0}hn.evaluated={dynamicProps:!1,dynamicItems:!1};var ng={type:["string","array"],items:{type:"string"}};function gn(e,{instancePath:r="",
parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=gn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"&&!Array.isArray(
e)){let s={instancePath:r,keyword:"type",params:{type:ng.type}};t===null?t=[s]:t.push(s),a++}if(Array.isArray(e)){let s=e.length;for(let c=0;c<s;c++)if(typeof e[c]!="string"){let d={instancePath:r+"/"+
c,keyword:"type",params:{type:"string"}};t===null?t=[d]:t.push(d),a++}}return gn.errors=t,a===0}gn.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function bn(e,{instancePath:r="",parentData:n,parentDataProperty:i,
rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=bn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(!(s===
"disable"||s==="interval"||s==="retries"||s==="start_interval"||s==="start_period"||s==="test"||s==="timeout"||A.test(s))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};
t===null?t=[c]:t.push(c),a++}if(e.disable!==void 0&&typeof e.disable!="boolean"){let s={instancePath:r+"/disable",keyword:"type",params:{type:"boolean"}};t===null?t=[s]:t.push(s),a++}e.interval!==void 0&&
(O(e.interval,{instancePath:r+"/interval",parentData:e,parentDataProperty:"interval",rootData:o,dynamicAnchors:l})||(t=t===null?O.errors:t.concat(O.errors),a=t.length)),e.retries!==void 0&&(hn(e.retries,
{instancePath:r+"/retries",parentData:e,parentDataProperty:"retries",rootData:o,dynamicAnchors:l})||(t=t===null?hn.errors:t.concat(hn.errors),a=t.length)),e.start_interval!==void 0&&(O(e.start_interval,
{instancePath:r+"/start_interval",parentData:e,parentDataProperty:"start_interval",rootData:o,dynamicAnchors:l})||(t=t===null?O.errors:t.concat(O.errors),a=t.length)),e.start_period!==void 0&&(O(e.start_period,
{instancePath:r+"/start_period",parentData:e,parentDataProperty:"start_period",rootData:o,dynamicAnchors:l})||(t=t===null?O.errors:t.concat(O.errors),a=t.length)),e.test!==void 0&&(gn(e.test,{instancePath:r+
"/test",parentData:e,parentDataProperty:"test",rootData:o,dynamicAnchors:l})||(t=t===null?gn.errors:t.concat(gn.errors),a=t.length)),e.timeout!==void 0&&(O(e.timeout,{instancePath:r+"/timeout",parentData:e,
parentDataProperty:"timeout",rootData:o,dynamicAnchors:l})||(t=t===null?O.errors:t.concat(O.errors),a=t.length))}else{let s={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[s]:t.push(
s),a++}return bn.errors=t,a===0}bn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var sg={type:["string","array"],items:{type:"string"}};function kn(e,{instancePath:r="",parentData:n,parentDataProperty:i,
rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=kn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"&&!Array.isArray(e)){let s={instancePath:r,keyword:"\
type",params:{type:sg.type}};t===null?t=[s]:t.push(s),a++}if(Array.isArray(e)){let s=e.length;for(let c=0;c<s;c++)if(typeof e[c]!="string"){let d={instancePath:r+"/"+c,keyword:"type",params:{type:"str\
ing"}};t===null?t=[d]:t.push(d),a++}}return kn.errors=t,a===0}kn.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function vn(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=vn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let s=e.length;for(let u=0;u<s;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),a++}let c=e.length,d;if(c>1){
let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),a++;break}u[f]=c}}}}else{let s={
instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[s]:t.push(s),a++}return vn.errors=t,a===0}vn.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var ig={type:"object",additionalProperties:{type:["string","number","null"]}};function wn(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=wn.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e))for(let s in e){let c=e[s];if(typeof c!="string"&&!(typeof c=="number"&&isFinite(
c))&&c!==null){let d={instancePath:r+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:ig.additionalProperties.type}};t===null?t=[d]:t.push(d),a++}}else{let s={instancePath:r,keyword:"\
type",params:{type:"object"}};t===null?t=[s]:t.push(s),a++}return wn.errors=t,a===0}wn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _n(e,{instancePath:r="",parentData:n,parentDataProperty:i,
rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=_n.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(!(s===
"driver"||s==="options"||A.test(s))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}if(e.driver!==void 0&&typeof e.driver!="string"){let s={
instancePath:r+"/driver",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}e.options!==void 0&&(wn(e.options,{instancePath:r+"/options",parentData:e,parentDataProperty:"options",rootData:o,
dynamicAnchors:l})||(t=t===null?wn.errors:t.concat(wn.errors),a=t.length))}else{let s={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[s]:t.push(s),a++}return _n.errors=t,a===0}_n.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var og={type:["array","object"],patternProperties:{"^[a-zA-Z0-9._-]+$":{$ref:"#/$defs/shape109"}},additionalProperties:!1,items:{type:"string"},uniqueItems:!0},
ag={type:["object","null"],properties:{endpoint_var:{type:"string"},model_var:{type:"string"}},patternProperties:{"^x-":!0},additionalProperties:!1};function $n(e,{instancePath:r="",parentData:n,parentDataProperty:i,
rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=$n.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(e&&typeof e=="object"&&!Array.isArray(e))&&e!==null){let s={instancePath:r,
keyword:"type",params:{type:ag.type}};t===null?t=[s]:t.push(s),a++}if(e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(!(s==="endpoint_var"||s==="model_var"||A.test(s))){let c={instancePath:r,
keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}if(e.endpoint_var!==void 0&&typeof e.endpoint_var!="string"){let s={instancePath:r+"/endpoint_var",keyword:"t\
ype",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.model_var!==void 0&&typeof e.model_var!="string"){let s={instancePath:r+"/model_var",keyword:"type",params:{type:"string"}};t===null?t=[s]:
t.push(s),a++}}return $n.errors=t,a===0}$n.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Pn(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){
let t=null,a=0,p=Pn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!e||typeof e!="object"){let s={instancePath:r,keyword:"type",params:{type:og.type}};t===null?t=[s]:t.
push(s),a++}if(Array.isArray(e)){let s=e.length;for(let u=0;u<s;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),a++}let c=e.length,
d;if(c>1){let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),a++;break}u[f]=c}}}}
if(e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(!X.test(s)){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}for(let s in e)
X.test(s)&&($n(e[s],{instancePath:r+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e,parentDataProperty:s,rootData:o,dynamicAnchors:l})||(t=t===null?$n.errors:t.concat($n.errors),a=t.length))}
return Pn.errors=t,a===0}Pn.evaluated={props:!0,items:!0,dynamicProps:!1,dynamicItems:!1};var lg={type:["array","object"],patternProperties:{"^[a-zA-Z0-9._-]+$":{$ref:"#/$defs/shape111"}},additionalProperties:!1,
items:{type:"string"},uniqueItems:!0},Rc={type:["object","null"],properties:{aliases:{$ref:"#/$defs/shape112"},driver_opts:{$ref:"#/$defs/shape13"},gw_priority:{type:"number"},interface_name:{type:"st\
ring"},ipv4_address:{type:"string"},ipv6_address:{type:"string"},link_local_ips:{$ref:"#/$defs/shape113"},mac_address:{type:"string"},priority:{type:"number"}},patternProperties:{"^x-":!0},additionalProperties:!1};function xn(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=xn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let s=e.length;for(let u=0;u<s;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),a++}let c=e.length,d;if(c>1){
let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),a++;break}u[f]=c}}}}else{let s={
instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[s]:t.push(s),a++}return xn.errors=t,a===0}xn.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Dn(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Dn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let s=e.length;for(let u=0;u<s;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),a++}let c=e.length,d;if(c>1){
let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),a++;break}u[f]=c}}}}else{let s={
instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[s]:t.push(s),a++}return Dn.errors=t,a===0}Dn.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Sn(e,{instancePath:r="",parentData:n,
parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Sn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(e&&typeof e=="object"&&!Array.isArray(e))&&
e!==null){let s={instancePath:r,keyword:"type",params:{type:Rc.type}};t===null?t=[s]:t.push(s),a++}if(e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(!(Dt.call(Rc.properties,s)||A.test(s))){
let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}if(e.aliases!==void 0&&(xn(e.aliases,{instancePath:r+"/aliases",parentData:e,parentDataProperty:"\
aliases",rootData:o,dynamicAnchors:l})||(t=t===null?xn.errors:t.concat(xn.errors),a=t.length)),e.driver_opts!==void 0&&(ce(e.driver_opts,{instancePath:r+"/driver_opts",parentData:e,parentDataProperty:"\
driver_opts",rootData:o,dynamicAnchors:l})||(t=t===null?ce.errors:t.concat(ce.errors),a=t.length)),e.gw_priority!==void 0){let s=e.gw_priority;if(!(typeof s=="number"&&isFinite(s))){let c={instancePath:r+
"/gw_priority",keyword:"type",params:{type:"number"}};t===null?t=[c]:t.push(c),a++}}if(e.interface_name!==void 0&&typeof e.interface_name!="string"){let s={instancePath:r+"/interface_name",keyword:"ty\
pe",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.ipv4_address!==void 0&&typeof e.ipv4_address!="string"){let s={instancePath:r+"/ipv4_address",keyword:"type",params:{type:"string"}};t===null?
t=[s]:t.push(s),a++}if(e.ipv6_address!==void 0&&typeof e.ipv6_address!="string"){let s={instancePath:r+"/ipv6_address",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.link_local_ips!==
void 0&&(Dn(e.link_local_ips,{instancePath:r+"/link_local_ips",parentData:e,parentDataProperty:"link_local_ips",rootData:o,dynamicAnchors:l})||(t=t===null?Dn.errors:t.concat(Dn.errors),a=t.length)),e.
mac_address!==void 0&&typeof e.mac_address!="string"){let s={instancePath:r+"/mac_address",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.priority!==void 0){let s=e.priority;
if(!(typeof s=="number"&&isFinite(s))){let c={instancePath:r+"/priority",keyword:"type",params:{type:"number"}};t===null?t=[c]:t.push(c),a++}}}return Sn.errors=t,a===0}Sn.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function An(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=An.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),!e||typeof e!="object"){let s={instancePath:r,keyword:"type",params:{type:lg.type}};t===null?t=[s]:t.push(s),a++}if(Array.isArray(e)){let s=e.length;for(let u=0;u<s;u++)if(typeof e[u]!=
"string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),a++}let c=e.length,d;if(c>1){let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]==
"number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),a++;break}u[f]=c}}}}if(e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(!X.test(s)){let c={
instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}for(let s in e)X.test(s)&&(Sn(e[s],{instancePath:r+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),
parentData:e,parentDataProperty:s,rootData:o,dynamicAnchors:l})||(t=t===null?Sn.errors:t.concat(Sn.errors),a=t.length))}return An.errors=t,a===0}An.evaluated={props:!0,items:!0,dynamicProps:!1,dynamicItems:!1};function jn(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=jn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))){let s={instancePath:r,keyword:"type",params:{type:"integer"}};t===null?t=[s]:t.push(s),a++}if(typeof e=="number"&&isFinite(e)){if(e>1e3||isNaN(e)){
let s={instancePath:r,keyword:"maximum",params:{comparison:"<=",limit:1e3}};t===null?t=[s]:t.push(s),a++}if(e<-1e3||isNaN(e)){let s={instancePath:r,keyword:"minimum",params:{comparison:">=",limit:-1e3}};
t===null?t=[s]:t.push(s),a++}}return jn.errors=t,a===0}jn.evaluated={dynamicProps:!1,dynamicItems:!1};var Bc={type:["number","string","object"],properties:{app_protocol:{type:"string"},host_ip:{type:"string"},mode:{type:"string"},name:{type:"string"},protocol:{type:"string"},published:{type:["integer",
"string"]},target:{type:"integer"}},patternProperties:{"^x-":!0},additionalProperties:!1};function En(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,
a=0,p=En.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(typeof e=="number"&&isFinite(e))&&typeof e!="string"&&!(e&&typeof e=="object"&&!Array.isArray(e))){let s={instancePath:r,
keyword:"type",params:{type:Bc.type}};t===null?t=[s]:t.push(s),a++}if(e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(!(s==="app_protocol"||s==="host_ip"||s==="mode"||s==="name"||s==="prot\
ocol"||s==="published"||s==="target"||A.test(s))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}if(e.app_protocol!==void 0&&typeof e.
app_protocol!="string"){let s={instancePath:r+"/app_protocol",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.host_ip!==void 0&&typeof e.host_ip!="string"){let s={instancePath:r+
"/host_ip",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.mode!==void 0&&typeof e.mode!="string"){let s={instancePath:r+"/mode",keyword:"type",params:{type:"string"}};t===null?
t=[s]:t.push(s),a++}if(e.name!==void 0&&typeof e.name!="string"){let s={instancePath:r+"/name",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.protocol!==void 0&&typeof e.protocol!=
"string"){let s={instancePath:r+"/protocol",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.published!==void 0){let s=e.published;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))&&typeof s!="string"){let c={instancePath:r+"/published",keyword:"type",params:{type:Bc.properties.published.type}};t===null?t=[c]:t.push(c),a++}}if(e.target!==void 0){let s=e.target;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let c={instancePath:r+"/target",keyword:"type",params:{type:"integer"}};t===null?t=[c]:t.push(c),a++}}}return En.errors=t,a===0}En.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function In(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=In.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),Array.isArray(e)){let s=e.length;for(let c=0;c<s;c++)En(e[c],{instancePath:r+"/"+c,parentData:e,parentDataProperty:c,rootData:o,dynamicAnchors:l})||(t=t===null?En.errors:t.concat(En.errors),
a=t.length)}else{let s={instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[s]:t.push(s),a++}return In.errors=t,a===0}In.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function qn(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=qn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e&&typeof e=="object"&&!Array.isArray(e)){if(e.command===void 0){let s={instancePath:r,keyword:"required",params:{missingProperty:"command"}};t===null?t=[s]:t.push(s),a++}for(let s in e)if(!(s==="comm\
and"||s==="user"||s==="privileged"||s==="working_dir"||s==="environment"||A.test(s))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}if(e.
command!==void 0&&(B(e.command,{instancePath:r+"/command",parentData:e,parentDataProperty:"command",rootData:o,dynamicAnchors:l})||(t=t===null?B.errors:t.concat(B.errors),a=t.length)),e.user!==void 0&&
typeof e.user!="string"){let s={instancePath:r+"/user",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.privileged!==void 0&&(I(e.privileged,{instancePath:r+"/privileged",parentData:e,
parentDataProperty:"privileged",rootData:o,dynamicAnchors:l})||(t=t===null?I.errors:t.concat(I.errors),a=t.length)),e.working_dir!==void 0&&typeof e.working_dir!="string"){let s={instancePath:r+"/work\
ing_dir",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}e.environment!==void 0&&(P(e.environment,{instancePath:r+"/environment",parentData:e,parentDataProperty:"environment",rootData:o,
dynamicAnchors:l})||(t=t===null?P.errors:t.concat(P.errors),a=t.length))}else{let s={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[s]:t.push(s),a++}return qn.errors=t,a===0}qn.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function On(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=On.evaluated;if(p.dynamicProps&&(p.
props=void 0),p.dynamicItems&&(p.items=void 0),Array.isArray(e)){let s=e.length;for(let c=0;c<s;c++)qn(e[c],{instancePath:r+"/"+c,parentData:e,parentDataProperty:c,rootData:o,dynamicAnchors:l})||(t=t===
null?qn.errors:t.concat(qn.errors),a=t.length)}else{let s={instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[s]:t.push(s),a++}return On.errors=t,a===0}On.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function Nn(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Nn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(!(s==="command"||s==="user"||s==="privileged"||s==="working_dir"||s==="environment"||s==="image"||s==="per_replica"||A.test(s))){let c={instancePath:r,
keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}if(e.command!==void 0&&(B(e.command,{instancePath:r+"/command",parentData:e,parentDataProperty:"command",rootData:o,
dynamicAnchors:l})||(t=t===null?B.errors:t.concat(B.errors),a=t.length)),e.user!==void 0&&typeof e.user!="string"){let s={instancePath:r+"/user",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.
push(s),a++}if(e.privileged!==void 0&&(I(e.privileged,{instancePath:r+"/privileged",parentData:e,parentDataProperty:"privileged",rootData:o,dynamicAnchors:l})||(t=t===null?I.errors:t.concat(I.errors),
a=t.length)),e.working_dir!==void 0&&typeof e.working_dir!="string"){let s={instancePath:r+"/working_dir",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.environment!==void 0&&
(P(e.environment,{instancePath:r+"/environment",parentData:e,parentDataProperty:"environment",rootData:o,dynamicAnchors:l})||(t=t===null?P.errors:t.concat(P.errors),a=t.length)),e.image!==void 0&&typeof e.
image!="string"){let s={instancePath:r+"/image",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}e.per_replica!==void 0&&(I(e.per_replica,{instancePath:r+"/per_replica",parentData:e,
parentDataProperty:"per_replica",rootData:o,dynamicAnchors:l})||(t=t===null?I.errors:t.concat(I.errors),a=t.length))}else{let s={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[s]:t.
push(s),a++}return Nn.errors=t,a===0}Nn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Mn(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,
a=0,p=Mn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),Array.isArray(e)){let s=e.length;for(let c=0;c<s;c++)Nn(e[c],{instancePath:r+"/"+c,parentData:e,parentDataProperty:c,
rootData:o,dynamicAnchors:l})||(t=t===null?Nn.errors:t.concat(Nn.errors),a=t.length)}else{let s={instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[s]:t.push(s),a++}return Mn.errors=t,a===
0}Mn.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Cn(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Cn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e&&typeof e=="object"&&!Array.isArray(e)){if(e.command===void 0){let s={instancePath:r,keyword:"required",params:{missingProperty:"command"}};t===null?t=[s]:t.push(s),a++}for(let s in e)if(!(s==="comm\
and"||s==="user"||s==="privileged"||s==="working_dir"||s==="environment"||A.test(s))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}if(e.
command!==void 0&&(B(e.command,{instancePath:r+"/command",parentData:e,parentDataProperty:"command",rootData:o,dynamicAnchors:l})||(t=t===null?B.errors:t.concat(B.errors),a=t.length)),e.user!==void 0&&
typeof e.user!="string"){let s={instancePath:r+"/user",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.privileged!==void 0&&(I(e.privileged,{instancePath:r+"/privileged",parentData:e,
parentDataProperty:"privileged",rootData:o,dynamicAnchors:l})||(t=t===null?I.errors:t.concat(I.errors),a=t.length)),e.working_dir!==void 0&&typeof e.working_dir!="string"){let s={instancePath:r+"/work\
ing_dir",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}e.environment!==void 0&&(P(e.environment,{instancePath:r+"/environment",parentData:e,parentDataProperty:"environment",rootData:o,
dynamicAnchors:l})||(t=t===null?P.errors:t.concat(P.errors),a=t.length))}else{let s={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[s]:t.push(s),a++}return Cn.errors=t,a===0}Cn.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Ln(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Ln.evaluated;if(p.dynamicProps&&(p.
props=void 0),p.dynamicItems&&(p.items=void 0),Array.isArray(e)){let s=e.length;for(let c=0;c<s;c++)Cn(e[c],{instancePath:r+"/"+c,parentData:e,parentDataProperty:c,rootData:o,dynamicAnchors:l})||(t=t===
null?Cn.errors:t.concat(Cn.errors),a=t.length)}else{let s={instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[s]:t.push(s),a++}return Ln.errors=t,a===0}Ln.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function Tn(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Tn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let s=e.length;for(let u=0;u<s;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),a++}let c=e.length,d;if(c>1){
let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),a++;break}u[f]=c}}}}else{let s={
instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[s]:t.push(s),a++}return Tn.errors=t,a===0}Tn.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var zc={type:["string","number","boolean","array"],items:{type:["string","number","boolean"]}};function Fn(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){
let t=null,a=0,p=Fn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"&&!(typeof e=="number"&&isFinite(e))&&typeof e!="boolean"&&!Array.isArray(e)){let s={
instancePath:r,keyword:"type",params:{type:zc.type}};t===null?t=[s]:t.push(s),a++}if(Array.isArray(e)){let s=e.length;for(let c=0;c<s;c++){let d=e[c];if(typeof d!="string"&&!(typeof d=="number"&&isFinite(
d))&&typeof d!="boolean"){let u={instancePath:r+"/"+c,keyword:"type",params:{type:zc.items.type}};t===null?t=[u]:t.push(u),a++}}}return Fn.errors=t,a===0}Fn.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};
function Yn(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Yn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e&&typeof e=="object"&&!Array.isArray(e))for(let s in e)Fn(e[s],{instancePath:r+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e,parentDataProperty:s,rootData:o,dynamicAnchors:l})||(t=t===null?
Fn.errors:t.concat(Fn.errors),a=t.length);else{let s={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[s]:t.push(s),a++}return Yn.errors=t,a===0}Yn.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Rn(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Rn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){if(e.type===void 0){let s={instancePath:r,keyword:"required",params:{missingProperty:"type"}};t===null?t=[s]:t.push(s),a++}for(let s in e)if(!(s===
"options"||s==="type"||A.test(s))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}if(e.options!==void 0&&(Yn(e.options,{instancePath:r+
"/options",parentData:e,parentDataProperty:"options",rootData:o,dynamicAnchors:l})||(t=t===null?Yn.errors:t.concat(Yn.errors),a=t.length)),e.type!==void 0&&typeof e.type!="string"){let s={instancePath:r+
"/type",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}}else{let s={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[s]:t.push(s),a++}return Rn.errors=t,a===0}Rn.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pg=new RegExp("always|never|build|if_not_present|missing|refresh|daily|weekly|every_(?:[0-9]+[wdhms])+","u");function Bn(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){
let t=null,a=0,p=Bn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e=="string"){if(!pg.test(e)){let s={instancePath:r,keyword:"pattern",params:{pattern:"always|n\
ever|build|if_not_present|missing|refresh|daily|weekly|every_(?:[0-9]+[wdhms])+"}};t===null?t=[s]:t.push(s),a++}}else{let s={instancePath:r,keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(
s),a++}return Bn.errors=t,a===0}Bn.evaluated={dynamicProps:!1,dynamicItems:!1};function zn(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=zn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let s=e.length;for(let u=0;u<s;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),a++}let c=e.length,d;if(c>1){
let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),a++;break}u[f]=c}}}}else{let s={
instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[s]:t.push(s),a++}return zn.errors=t,a===0}zn.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var cg={type:["string","array"],items:{
type:"string"},uniqueItems:!0};function Kn(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Kn.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),typeof e!="string"&&!Array.isArray(e)){let s={instancePath:r,keyword:"type",params:{type:cg.type}};t===null?t=[s]:t.push(s),a++}if(Array.isArray(e)){let s=e.length;for(let u=0;u<
s;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),a++}let c=e.length,d;if(c>1){let u={};for(;c--;){let f=e[c];if(typeof f=="st\
ring"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),a++;break}u[f]=c}}}}return Kn.errors=t,a===0}Kn.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};var Kc={type:["string","object"],properties:{bind:{$ref:"#/$defs/shape132"},consistency:{type:"string"},image:{$ref:"#/$defs/shape135"},read_only:{type:"boolean"},source:{type:"string"},target:{type:"\
string"},tmpfs:{$ref:"#/$defs/shape136"},type:{$ref:"#/$defs/shape138"},volume:{$ref:"#/$defs/shape139"}},patternProperties:{"^x-":!0},additionalProperties:!1,required:["type"]};var ug={type:"string",enum:["enabled","disabled","writable","readonly"]};function Un(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Un.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"){let s={instancePath:r,keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(!(e==="enabled"||e===
"disabled"||e==="writable"||e==="readonly")){let s={instancePath:r,keyword:"enum",params:{allowedValues:ug.enum}};t===null?t=[s]:t.push(s),a++}return Un.errors=t,a===0}Un.evaluated={dynamicProps:!1,dynamicItems:!1};
var dg={type:"string",enum:["z","Z"]};function Wn(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Wn.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"){let s={instancePath:r,keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(!(e==="z"||e==="Z")){let s={instancePath:r,keyword:"\
enum",params:{allowedValues:dg.enum}};t===null?t=[s]:t.push(s),a++}return Wn.errors=t,a===0}Wn.evaluated={dynamicProps:!1,dynamicItems:!1};function Vn(e,{instancePath:r="",parentData:n,parentDataProperty:i,
rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Vn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(!(s===
"create_host_path"||s==="propagation"||s==="recursive"||s==="selinux"||A.test(s))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}if(e.
create_host_path!==void 0&&(I(e.create_host_path,{instancePath:r+"/create_host_path",parentData:e,parentDataProperty:"create_host_path",rootData:o,dynamicAnchors:l})||(t=t===null?I.errors:t.concat(I.errors),
a=t.length)),e.propagation!==void 0&&typeof e.propagation!="string"){let s={instancePath:r+"/propagation",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}e.recursive!==void 0&&(Un(
e.recursive,{instancePath:r+"/recursive",parentData:e,parentDataProperty:"recursive",rootData:o,dynamicAnchors:l})||(t=t===null?Un.errors:t.concat(Un.errors),a=t.length)),e.selinux!==void 0&&(Wn(e.selinux,
{instancePath:r+"/selinux",parentData:e,parentDataProperty:"selinux",rootData:o,dynamicAnchors:l})||(t=t===null?Wn.errors:t.concat(Wn.errors),a=t.length))}else{let s={instancePath:r,keyword:"type",params:{
type:"object"}};t===null?t=[s]:t.push(s),a++}return Vn.errors=t,a===0}Vn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Hn(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Hn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(!(s==="subpath"||A.test(s))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}
if(e.subpath!==void 0&&typeof e.subpath!="string"){let s={instancePath:r+"/subpath",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}}else{let s={instancePath:r,keyword:"type",params:{
type:"object"}};t===null?t=[s]:t.push(s),a++}return Hn.errors=t,a===0}Hn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fg={type:"object",properties:{mode:{type:["number","string"]},size:{$ref:"\
#/$defs/shape137"}},patternProperties:{"^x-":!0},additionalProperties:!1},mg={type:["integer","string"],minimum:0};function Gn(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){
let t=null,a=0,p=Gn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))&&typeof e!="string"){let s={instancePath:r,keyword:"\
type",params:{type:mg.type}};t===null?t=[s]:t.push(s),a++}if(typeof e=="number"&&isFinite(e)&&(e<0||isNaN(e))){let s={instancePath:r,keyword:"minimum",params:{comparison:">=",limit:0}};t===null?t=[s]:
t.push(s),a++}return Gn.errors=t,a===0}Gn.evaluated={dynamicProps:!1,dynamicItems:!1};function Jn(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,
a=0,p=Jn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(!(s==="mode"||s==="size"||A.test(s))){let c={instancePath:r,
keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}if(e.mode!==void 0){let s=e.mode;if(!(typeof s=="number"&&isFinite(s))&&typeof s!="string"){let c={instancePath:r+
"/mode",keyword:"type",params:{type:fg.properties.mode.type}};t===null?t=[c]:t.push(c),a++}}e.size!==void 0&&(Gn(e.size,{instancePath:r+"/size",parentData:e,parentDataProperty:"size",rootData:o,dynamicAnchors:l})||
(t=t===null?Gn.errors:t.concat(Gn.errors),a=t.length))}else{let s={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[s]:t.push(s),a++}return Jn.errors=t,a===0}Jn.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var yg={type:"string",enum:["bind","volume","tmpfs","cluster","npipe","image"]};function Zn(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){
let t=null,a=0,p=Zn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"){let s={instancePath:r,keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(
s),a++}if(!(e==="bind"||e==="volume"||e==="tmpfs"||e==="cluster"||e==="npipe"||e==="image")){let s={instancePath:r,keyword:"enum",params:{allowedValues:yg.enum}};t===null?t=[s]:t.push(s),a++}return Zn.
errors=t,a===0}Zn.evaluated={dynamicProps:!1,dynamicItems:!1};function Qn(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Qn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(!(s==="labels"||s==="nocopy"||s==="subpath"||A.test(s))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};
t===null?t=[c]:t.push(c),a++}if(e.labels!==void 0&&(P(e.labels,{instancePath:r+"/labels",parentData:e,parentDataProperty:"labels",rootData:o,dynamicAnchors:l})||(t=t===null?P.errors:t.concat(P.errors),
a=t.length)),e.nocopy!==void 0&&typeof e.nocopy!="boolean"){let s={instancePath:r+"/nocopy",keyword:"type",params:{type:"boolean"}};t===null?t=[s]:t.push(s),a++}if(e.subpath!==void 0&&typeof e.subpath!=
"string"){let s={instancePath:r+"/subpath",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}}else{let s={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[s]:t.push(
s),a++}return Qn.errors=t,a===0}Qn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Xn(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,
a=0,p=Xn.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),typeof e!="string"&&!(e&&typeof e=="object"&&!Array.isArray(e))){let s={instancePath:r,keyword:"type",params:{type:Kc.
type}};t===null?t=[s]:t.push(s),a++}if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.type===void 0){let s={instancePath:r,keyword:"required",params:{missingProperty:"type"}};t===null?t=[s]:t.push(s),
a++}for(let s in e)if(!(Dt.call(Kc.properties,s)||A.test(s))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}if(e.bind!==void 0&&(Vn(e.
bind,{instancePath:r+"/bind",parentData:e,parentDataProperty:"bind",rootData:o,dynamicAnchors:l})||(t=t===null?Vn.errors:t.concat(Vn.errors),a=t.length)),e.consistency!==void 0&&typeof e.consistency!=
"string"){let s={instancePath:r+"/consistency",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.image!==void 0&&(Hn(e.image,{instancePath:r+"/image",parentData:e,parentDataProperty:"\
image",rootData:o,dynamicAnchors:l})||(t=t===null?Hn.errors:t.concat(Hn.errors),a=t.length)),e.read_only!==void 0&&typeof e.read_only!="boolean"){let s={instancePath:r+"/read_only",keyword:"type",params:{
type:"boolean"}};t===null?t=[s]:t.push(s),a++}if(e.source!==void 0&&typeof e.source!="string"){let s={instancePath:r+"/source",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.
target!==void 0&&typeof e.target!="string"){let s={instancePath:r+"/target",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}e.tmpfs!==void 0&&(Jn(e.tmpfs,{instancePath:r+"/tmpfs",parentData:e,
parentDataProperty:"tmpfs",rootData:o,dynamicAnchors:l})||(t=t===null?Jn.errors:t.concat(Jn.errors),a=t.length)),e.type!==void 0&&(Zn(e.type,{instancePath:r+"/type",parentData:e,parentDataProperty:"ty\
pe",rootData:o,dynamicAnchors:l})||(t=t===null?Zn.errors:t.concat(Zn.errors),a=t.length)),e.volume!==void 0&&(Qn(e.volume,{instancePath:r+"/volume",parentData:e,parentDataProperty:"volume",rootData:o,
dynamicAnchors:l})||(t=t===null?Qn.errors:t.concat(Qn.errors),a=t.length))}return Xn.errors=t,a===0}Xn.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function es(e,{instancePath:r="",parentData:n,
parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=es.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),Array.isArray(e)){let s=e.length;for(let c=0;c<
s;c++)Xn(e[c],{instancePath:r+"/"+c,parentData:e,parentDataProperty:c,rootData:o,dynamicAnchors:l})||(t=t===null?Xn.errors:t.concat(Xn.errors),a=t.length)}else{let s={instancePath:r,keyword:"type",params:{
type:"array"}};t===null?t=[s]:t.push(s),a++}return es.errors=t,a===0}es.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function ts(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=ts.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
Array.isArray(e)){let s=e.length;for(let u=0;u<s;u++)if(typeof e[u]!="string"){let f={instancePath:r+"/"+u,keyword:"type",params:{type:"string"}};t===null?t=[f]:t.push(f),a++}let c=e.length,d;if(c>1){
let u={};for(;c--;){let f=e[c];if(typeof f=="string"){if(typeof u[f]=="number"){d=u[f];let m={instancePath:r,keyword:"uniqueItems",params:{i:c,j:d}};t===null?t=[m]:t.push(m),a++;break}u[f]=c}}}}else{let s={
instancePath:r,keyword:"type",params:{type:"array"}};t===null?t=[s]:t.push(s),a++}return ts.errors=t,a===0}ts.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function rs(e,{instancePath:r="",parentData:n,
parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=rs.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){
for(let s in e)if(!(Dt.call(_a.properties,s)||A.test(s))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}if(e.annotations!==void 0&&(P(
e.annotations,{instancePath:r+"/annotations",parentData:e,parentDataProperty:"annotations",rootData:o,dynamicAnchors:l})||(t=t===null?P.errors:t.concat(P.errors),a=t.length)),e.attach!==void 0&&(I(e.attach,
{instancePath:r+"/attach",parentData:e,parentDataProperty:"attach",rootData:o,dynamicAnchors:l})||(t=t===null?I.errors:t.concat(I.errors),a=t.length)),e.blkio_config!==void 0&&(ar(e.blkio_config,{instancePath:r+
"/blkio_config",parentData:e,parentDataProperty:"blkio_config",rootData:o,dynamicAnchors:l})||(t=t===null?ar.errors:t.concat(ar.errors),a=t.length)),e.build!==void 0&&(br(e.build,{instancePath:r+"/bui\
ld",parentData:e,parentDataProperty:"build",rootData:o,dynamicAnchors:l})||(t=t===null?br.errors:t.concat(br.errors),a=t.length)),e.cap_add!==void 0&&(kr(e.cap_add,{instancePath:r+"/cap_add",parentData:e,
parentDataProperty:"cap_add",rootData:o,dynamicAnchors:l})||(t=t===null?kr.errors:t.concat(kr.errors),a=t.length)),e.cap_drop!==void 0&&(vr(e.cap_drop,{instancePath:r+"/cap_drop",parentData:e,parentDataProperty:"\
cap_drop",rootData:o,dynamicAnchors:l})||(t=t===null?vr.errors:t.concat(vr.errors),a=t.length)),e.cgroup!==void 0&&(wr(e.cgroup,{instancePath:r+"/cgroup",parentData:e,parentDataProperty:"cgroup",rootData:o,
dynamicAnchors:l})||(t=t===null?wr.errors:t.concat(wr.errors),a=t.length)),e.cgroup_parent!==void 0&&typeof e.cgroup_parent!="string"){let s={instancePath:r+"/cgroup_parent",keyword:"type",params:{type:"\
string"}};t===null?t=[s]:t.push(s),a++}if(e.command!==void 0&&(B(e.command,{instancePath:r+"/command",parentData:e,parentDataProperty:"command",rootData:o,dynamicAnchors:l})||(t=t===null?B.errors:t.concat(
B.errors),a=t.length)),e.configs!==void 0&&(ge(e.configs,{instancePath:r+"/configs",parentData:e,parentDataProperty:"configs",rootData:o,dynamicAnchors:l})||(t=t===null?ge.errors:t.concat(ge.errors),a=
t.length)),e.container_name!==void 0&&(_r(e.container_name,{instancePath:r+"/container_name",parentData:e,parentDataProperty:"container_name",rootData:o,dynamicAnchors:l})||(t=t===null?_r.errors:t.concat(
_r.errors),a=t.length)),e.cpu_count!==void 0&&($r(e.cpu_count,{instancePath:r+"/cpu_count",parentData:e,parentDataProperty:"cpu_count",rootData:o,dynamicAnchors:l})||(t=t===null?$r.errors:t.concat($r.
errors),a=t.length)),e.cpu_percent!==void 0&&(Pr(e.cpu_percent,{instancePath:r+"/cpu_percent",parentData:e,parentDataProperty:"cpu_percent",rootData:o,dynamicAnchors:l})||(t=t===null?Pr.errors:t.concat(
Pr.errors),a=t.length)),e.cpu_period!==void 0){let s=e.cpu_period;if(!(typeof s=="number"&&isFinite(s))){let c={instancePath:r+"/cpu_period",keyword:"type",params:{type:"number"}};t===null?t=[c]:t.push(
c),a++}}if(e.cpu_quota!==void 0){let s=e.cpu_quota;if(!(typeof s=="number"&&isFinite(s))){let c={instancePath:r+"/cpu_quota",keyword:"type",params:{type:"number"}};t===null?t=[c]:t.push(c),a++}}if(e.cpu_rt_period!==
void 0){let s=e.cpu_rt_period;if(!(typeof s=="number"&&isFinite(s))){let c={instancePath:r+"/cpu_rt_period",keyword:"type",params:{type:"number"}};t===null?t=[c]:t.push(c),a++}}if(e.cpu_rt_runtime!==void 0){
let s=e.cpu_rt_runtime;if(!(typeof s=="number"&&isFinite(s))){let c={instancePath:r+"/cpu_rt_runtime",keyword:"type",params:{type:"number"}};t===null?t=[c]:t.push(c),a++}}if(e.cpu_shares!==void 0){let s=e.
cpu_shares;if(!(typeof s=="number"&&isFinite(s))){let c={instancePath:r+"/cpu_shares",keyword:"type",params:{type:"number"}};t===null?t=[c]:t.push(c),a++}}if(e.cpus!==void 0){let s=e.cpus;if(!(typeof s==
"number"&&isFinite(s))){let c={instancePath:r+"/cpus",keyword:"type",params:{type:"number"}};t===null?t=[c]:t.push(c),a++}}if(e.cpuset!==void 0&&typeof e.cpuset!="string"){let s={instancePath:r+"/cpus\
et",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.credential_spec!==void 0&&(xr(e.credential_spec,{instancePath:r+"/credential_spec",parentData:e,parentDataProperty:"credent\
ial_spec",rootData:o,dynamicAnchors:l})||(t=t===null?xr.errors:t.concat(xr.errors),a=t.length)),e.depends_on!==void 0&&(Ar(e.depends_on,{instancePath:r+"/depends_on",parentData:e,parentDataProperty:"d\
epends_on",rootData:o,dynamicAnchors:l})||(t=t===null?Ar.errors:t.concat(Ar.errors),a=t.length)),e.deploy!==void 0&&(Vr(e.deploy,{instancePath:r+"/deploy",parentData:e,parentDataProperty:"deploy",rootData:o,
dynamicAnchors:l})||(t=t===null?Vr.errors:t.concat(Vr.errors),a=t.length)),e.develop!==void 0&&(en(e.develop,{instancePath:r+"/develop",parentData:e,parentDataProperty:"develop",rootData:o,dynamicAnchors:l})||
(t=t===null?en.errors:t.concat(en.errors),a=t.length)),e.device_cgroup_rules!==void 0&&(tn(e.device_cgroup_rules,{instancePath:r+"/device_cgroup_rules",parentData:e,parentDataProperty:"device_cgroup_r\
ules",rootData:o,dynamicAnchors:l})||(t=t===null?tn.errors:t.concat(tn.errors),a=t.length)),e.devices!==void 0&&(nn(e.devices,{instancePath:r+"/devices",parentData:e,parentDataProperty:"devices",rootData:o,
dynamicAnchors:l})||(t=t===null?nn.errors:t.concat(nn.errors),a=t.length)),e.dns!==void 0&&(sn(e.dns,{instancePath:r+"/dns",parentData:e,parentDataProperty:"dns",rootData:o,dynamicAnchors:l})||(t=t===
null?sn.errors:t.concat(sn.errors),a=t.length)),e.dns_opt!==void 0&&(on(e.dns_opt,{instancePath:r+"/dns_opt",parentData:e,parentDataProperty:"dns_opt",rootData:o,dynamicAnchors:l})||(t=t===null?on.errors:
t.concat(on.errors),a=t.length)),e.dns_search!==void 0&&(an(e.dns_search,{instancePath:r+"/dns_search",parentData:e,parentDataProperty:"dns_search",rootData:o,dynamicAnchors:l})||(t=t===null?an.errors:
t.concat(an.errors),a=t.length)),e.domainname!==void 0&&typeof e.domainname!="string"){let s={instancePath:r+"/domainname",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.entrypoint!==
void 0&&(B(e.entrypoint,{instancePath:r+"/entrypoint",parentData:e,parentDataProperty:"entrypoint",rootData:o,dynamicAnchors:l})||(t=t===null?B.errors:t.concat(B.errors),a=t.length)),e.env_file!==void 0&&
(pn(e.env_file,{instancePath:r+"/env_file",parentData:e,parentDataProperty:"env_file",rootData:o,dynamicAnchors:l})||(t=t===null?pn.errors:t.concat(pn.errors),a=t.length)),e.environment!==void 0&&(P(e.
environment,{instancePath:r+"/environment",parentData:e,parentDataProperty:"environment",rootData:o,dynamicAnchors:l})||(t=t===null?P.errors:t.concat(P.errors),a=t.length)),e.expose!==void 0&&(cn(e.expose,
{instancePath:r+"/expose",parentData:e,parentDataProperty:"expose",rootData:o,dynamicAnchors:l})||(t=t===null?cn.errors:t.concat(cn.errors),a=t.length)),e.extends!==void 0&&(un(e.extends,{instancePath:r+
"/extends",parentData:e,parentDataProperty:"extends",rootData:o,dynamicAnchors:l})||(t=t===null?un.errors:t.concat(un.errors),a=t.length)),e.external_links!==void 0&&(dn(e.external_links,{instancePath:r+
"/external_links",parentData:e,parentDataProperty:"external_links",rootData:o,dynamicAnchors:l})||(t=t===null?dn.errors:t.concat(dn.errors),a=t.length)),e.extra_hosts!==void 0&&(ze(e.extra_hosts,{instancePath:r+
"/extra_hosts",parentData:e,parentDataProperty:"extra_hosts",rootData:o,dynamicAnchors:l})||(t=t===null?ze.errors:t.concat(ze.errors),a=t.length)),e.gpus!==void 0&&(mn(e.gpus,{instancePath:r+"/gpus",parentData:e,
parentDataProperty:"gpus",rootData:o,dynamicAnchors:l})||(t=t===null?mn.errors:t.concat(mn.errors),a=t.length)),e.group_add!==void 0&&(yn(e.group_add,{instancePath:r+"/group_add",parentData:e,parentDataProperty:"\
group_add",rootData:o,dynamicAnchors:l})||(t=t===null?yn.errors:t.concat(yn.errors),a=t.length)),e.healthcheck!==void 0&&(bn(e.healthcheck,{instancePath:r+"/healthcheck",parentData:e,parentDataProperty:"\
healthcheck",rootData:o,dynamicAnchors:l})||(t=t===null?bn.errors:t.concat(bn.errors),a=t.length)),e.hostname!==void 0&&typeof e.hostname!="string"){let s={instancePath:r+"/hostname",keyword:"type",params:{
type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.image!==void 0&&typeof e.image!="string"){let s={instancePath:r+"/image",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.init!==
void 0&&typeof e.init!="boolean"){let s={instancePath:r+"/init",keyword:"type",params:{type:"boolean"}};t===null?t=[s]:t.push(s),a++}if(e.ipc!==void 0&&typeof e.ipc!="string"){let s={instancePath:r+"/\
ipc",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.isolation!==void 0&&typeof e.isolation!="string"){let s={instancePath:r+"/isolation",keyword:"type",params:{type:"string"}};
t===null?t=[s]:t.push(s),a++}if(e.label_file!==void 0&&(kn(e.label_file,{instancePath:r+"/label_file",parentData:e,parentDataProperty:"label_file",rootData:o,dynamicAnchors:l})||(t=t===null?kn.errors:
t.concat(kn.errors),a=t.length)),e.labels!==void 0&&(P(e.labels,{instancePath:r+"/labels",parentData:e,parentDataProperty:"labels",rootData:o,dynamicAnchors:l})||(t=t===null?P.errors:t.concat(P.errors),
a=t.length)),e.links!==void 0&&(vn(e.links,{instancePath:r+"/links",parentData:e,parentDataProperty:"links",rootData:o,dynamicAnchors:l})||(t=t===null?vn.errors:t.concat(vn.errors),a=t.length)),e.logging!==
void 0&&(_n(e.logging,{instancePath:r+"/logging",parentData:e,parentDataProperty:"logging",rootData:o,dynamicAnchors:l})||(t=t===null?_n.errors:t.concat(_n.errors),a=t.length)),e.mac_address!==void 0&&
typeof e.mac_address!="string"){let s={instancePath:r+"/mac_address",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.mem_limit!==void 0&&(Q(e.mem_limit,{instancePath:r+"/mem_l\
imit",parentData:e,parentDataProperty:"mem_limit",rootData:o,dynamicAnchors:l})||(t=t===null?Q.errors:t.concat(Q.errors),a=t.length)),e.mem_reservation!==void 0&&(Q(e.mem_reservation,{instancePath:r+"\
/mem_reservation",parentData:e,parentDataProperty:"mem_reservation",rootData:o,dynamicAnchors:l})||(t=t===null?Q.errors:t.concat(Q.errors),a=t.length)),e.mem_swappiness!==void 0){let s=e.mem_swappiness;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&typeof s!="string"){let c={instancePath:r+"/mem_swappiness",keyword:"type",params:{type:_a.properties.mem_swappiness.type}};t===null?t=[c]:t.push(
c),a++}}if(e.memswap_limit!==void 0&&(Q(e.memswap_limit,{instancePath:r+"/memswap_limit",parentData:e,parentDataProperty:"memswap_limit",rootData:o,dynamicAnchors:l})||(t=t===null?Q.errors:t.concat(Q.
errors),a=t.length)),e.models!==void 0&&(Pn(e.models,{instancePath:r+"/models",parentData:e,parentDataProperty:"models",rootData:o,dynamicAnchors:l})||(t=t===null?Pn.errors:t.concat(Pn.errors),a=t.length)),
e.network_mode!==void 0&&typeof e.network_mode!="string"){let s={instancePath:r+"/network_mode",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.networks!==void 0&&(An(e.networks,
{instancePath:r+"/networks",parentData:e,parentDataProperty:"networks",rootData:o,dynamicAnchors:l})||(t=t===null?An.errors:t.concat(An.errors),a=t.length)),e.oom_kill_disable!==void 0&&typeof e.oom_kill_disable!=
"boolean"){let s={instancePath:r+"/oom_kill_disable",keyword:"type",params:{type:"boolean"}};t===null?t=[s]:t.push(s),a++}if(e.oom_score_adj!==void 0&&(jn(e.oom_score_adj,{instancePath:r+"/oom_score_a\
dj",parentData:e,parentDataProperty:"oom_score_adj",rootData:o,dynamicAnchors:l})||(t=t===null?jn.errors:t.concat(jn.errors),a=t.length)),e.pid!==void 0){let s=e.pid;if(typeof s!="string"&&s!==null){let c={
instancePath:r+"/pid",keyword:"type",params:{type:_a.properties.pid.type}};t===null?t=[c]:t.push(c),a++}}if(e.pids_limit!==void 0){let s=e.pids_limit;if(!(typeof s=="number"&&isFinite(s))){let c={instancePath:r+
"/pids_limit",keyword:"type",params:{type:"number"}};t===null?t=[c]:t.push(c),a++}}if(e.platform!==void 0&&typeof e.platform!="string"){let s={instancePath:r+"/platform",keyword:"type",params:{type:"s\
tring"}};t===null?t=[s]:t.push(s),a++}if(e.ports!==void 0&&(In(e.ports,{instancePath:r+"/ports",parentData:e,parentDataProperty:"ports",rootData:o,dynamicAnchors:l})||(t=t===null?In.errors:t.concat(In.
errors),a=t.length)),e.post_start!==void 0&&(On(e.post_start,{instancePath:r+"/post_start",parentData:e,parentDataProperty:"post_start",rootData:o,dynamicAnchors:l})||(t=t===null?On.errors:t.concat(On.
errors),a=t.length)),e.pre_start!==void 0&&(Mn(e.pre_start,{instancePath:r+"/pre_start",parentData:e,parentDataProperty:"pre_start",rootData:o,dynamicAnchors:l})||(t=t===null?Mn.errors:t.concat(Mn.errors),
a=t.length)),e.pre_stop!==void 0&&(Ln(e.pre_stop,{instancePath:r+"/pre_stop",parentData:e,parentDataProperty:"pre_stop",rootData:o,dynamicAnchors:l})||(t=t===null?Ln.errors:t.concat(Ln.errors),a=t.length)),
e.privileged!==void 0&&typeof e.privileged!="boolean"){let s={instancePath:r+"/privileged",keyword:"type",params:{type:"boolean"}};t===null?t=[s]:t.push(s),a++}if(e.profiles!==void 0&&(Tn(e.profiles,{
instancePath:r+"/profiles",parentData:e,parentDataProperty:"profiles",rootData:o,dynamicAnchors:l})||(t=t===null?Tn.errors:t.concat(Tn.errors),a=t.length)),e.provider!==void 0&&(Rn(e.provider,{instancePath:r+
"/provider",parentData:e,parentDataProperty:"provider",rootData:o,dynamicAnchors:l})||(t=t===null?Rn.errors:t.concat(Rn.errors),a=t.length)),e.pull_policy!==void 0&&(Bn(e.pull_policy,{instancePath:r+"\
/pull_policy",parentData:e,parentDataProperty:"pull_policy",rootData:o,dynamicAnchors:l})||(t=t===null?Bn.errors:t.concat(Bn.errors),a=t.length)),e.pull_refresh_after!==void 0&&typeof e.pull_refresh_after!=
"string"){let s={instancePath:r+"/pull_refresh_after",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.read_only!==void 0&&typeof e.read_only!="boolean"){let s={instancePath:r+
"/read_only",keyword:"type",params:{type:"boolean"}};t===null?t=[s]:t.push(s),a++}if(e.restart!==void 0&&typeof e.restart!="string"){let s={instancePath:r+"/restart",keyword:"type",params:{type:"strin\
g"}};t===null?t=[s]:t.push(s),a++}if(e.runtime!==void 0&&typeof e.runtime!="string"){let s={instancePath:r+"/runtime",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.scale!==void 0){
let s=e.scale;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let c={instancePath:r+"/scale",keyword:"type",params:{type:"integer"}};t===null?t=[c]:t.push(c),a++}}if(e.secrets!==void 0&&(ge(
e.secrets,{instancePath:r+"/secrets",parentData:e,parentDataProperty:"secrets",rootData:o,dynamicAnchors:l})||(t=t===null?ge.errors:t.concat(ge.errors),a=t.length)),e.security_opt!==void 0&&(zn(e.security_opt,
{instancePath:r+"/security_opt",parentData:e,parentDataProperty:"security_opt",rootData:o,dynamicAnchors:l})||(t=t===null?zn.errors:t.concat(zn.errors),a=t.length)),e.shm_size!==void 0&&(Q(e.shm_size,
{instancePath:r+"/shm_size",parentData:e,parentDataProperty:"shm_size",rootData:o,dynamicAnchors:l})||(t=t===null?Q.errors:t.concat(Q.errors),a=t.length)),e.stdin_open!==void 0&&typeof e.stdin_open!="\
boolean"){let s={instancePath:r+"/stdin_open",keyword:"type",params:{type:"boolean"}};t===null?t=[s]:t.push(s),a++}if(e.stop_grace_period!==void 0&&(O(e.stop_grace_period,{instancePath:r+"/stop_grace_\
period",parentData:e,parentDataProperty:"stop_grace_period",rootData:o,dynamicAnchors:l})||(t=t===null?O.errors:t.concat(O.errors),a=t.length)),e.stop_signal!==void 0&&typeof e.stop_signal!="string"){
let s={instancePath:r+"/stop_signal",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.storage_opt!==void 0){let s=e.storage_opt;if(!(s&&typeof s=="object"&&!Array.isArray(s))){
let c={instancePath:r+"/storage_opt",keyword:"type",params:{type:"object"}};t===null?t=[c]:t.push(c),a++}}if(e.sysctls!==void 0&&(P(e.sysctls,{instancePath:r+"/sysctls",parentData:e,parentDataProperty:"\
sysctls",rootData:o,dynamicAnchors:l})||(t=t===null?P.errors:t.concat(P.errors),a=t.length)),e.tmpfs!==void 0&&(Kn(e.tmpfs,{instancePath:r+"/tmpfs",parentData:e,parentDataProperty:"tmpfs",rootData:o,dynamicAnchors:l})||
(t=t===null?Kn.errors:t.concat(Kn.errors),a=t.length)),e.tty!==void 0&&typeof e.tty!="boolean"){let s={instancePath:r+"/tty",keyword:"type",params:{type:"boolean"}};t===null?t=[s]:t.push(s),a++}if(e.ulimits!==
void 0&&(Ke(e.ulimits,{instancePath:r+"/ulimits",parentData:e,parentDataProperty:"ulimits",rootData:o,dynamicAnchors:l})||(t=t===null?Ke.errors:t.concat(Ke.errors),a=t.length)),e.use_api_socket!==void 0&&
typeof e.use_api_socket!="boolean"){let s={instancePath:r+"/use_api_socket",keyword:"type",params:{type:"boolean"}};t===null?t=[s]:t.push(s),a++}if(e.user!==void 0&&typeof e.user!="string"){let s={instancePath:r+
"/user",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.userns_mode!==void 0&&typeof e.userns_mode!="string"){let s={instancePath:r+"/userns_mode",keyword:"type",params:{type:"\
string"}};t===null?t=[s]:t.push(s),a++}if(e.uts!==void 0&&typeof e.uts!="string"){let s={instancePath:r+"/uts",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.volumes!==void 0&&
(es(e.volumes,{instancePath:r+"/volumes",parentData:e,parentDataProperty:"volumes",rootData:o,dynamicAnchors:l})||(t=t===null?es.errors:t.concat(es.errors),a=t.length)),e.volumes_from!==void 0&&(ts(e.
volumes_from,{instancePath:r+"/volumes_from",parentData:e,parentDataProperty:"volumes_from",rootData:o,dynamicAnchors:l})||(t=t===null?ts.errors:t.concat(ts.errors),a=t.length)),e.working_dir!==void 0&&
typeof e.working_dir!="string"){let s={instancePath:r+"/working_dir",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}}else{let s={instancePath:r,keyword:"type",params:{type:"object"}};
t===null?t=[s]:t.push(s),a++}return rs.errors=t,a===0}rs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ns(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){
let t=null,a=0,p=ns.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(!X.test(s)){let c={instancePath:r,keyword:"\
additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}for(let s in e)X.test(s)&&(rs(e[s],{instancePath:r+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e,parentDataProperty:s,
rootData:o,dynamicAnchors:l})||(t=t===null?rs.errors:t.concat(rs.errors),a=t.length))}else{let s={instancePath:r,keyword:"type",params:{type:"object"}};t===null?t=[s]:t.push(s),a++}return ns.errors=t,
a===0}ns.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var hg={type:["object","null"],properties:{driver:{type:"string"},driver_opts:{$ref:"#/$defs/shape13"},external:{$ref:"#/$defs/shape14"},labels:{$ref:"#/$defs/shape3"},name:{type:"string"}},patternProperties:{
"^x-":!0},additionalProperties:!1};function ss(e,{instancePath:r="",parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=ss.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),!(e&&typeof e=="object"&&!Array.isArray(e))&&e!==null){let s={instancePath:r,keyword:"type",params:{type:hg.type}};t===null?t=[s]:t.push(s),a++}if(e&&typeof e=="object"&&
!Array.isArray(e)){for(let s in e)if(!(s==="driver"||s==="driver_opts"||s==="external"||s==="labels"||s==="name"||A.test(s))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};
t===null?t=[c]:t.push(c),a++}if(e.driver!==void 0&&typeof e.driver!="string"){let s={instancePath:r+"/driver",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}if(e.driver_opts!==void 0&&
(ce(e.driver_opts,{instancePath:r+"/driver_opts",parentData:e,parentDataProperty:"driver_opts",rootData:o,dynamicAnchors:l})||(t=t===null?ce.errors:t.concat(ce.errors),a=t.length)),e.external!==void 0&&
(Be(e.external,{instancePath:r+"/external",parentData:e,parentDataProperty:"external",rootData:o,dynamicAnchors:l})||(t=t===null?Be.errors:t.concat(Be.errors),a=t.length)),e.labels!==void 0&&(P(e.labels,
{instancePath:r+"/labels",parentData:e,parentDataProperty:"labels",rootData:o,dynamicAnchors:l})||(t=t===null?P.errors:t.concat(P.errors),a=t.length)),e.name!==void 0&&typeof e.name!="string"){let s={
instancePath:r+"/name",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}}return ss.errors=t,a===0}ss.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function is(e,{instancePath:r="",
parentData:n,parentDataProperty:i,rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=is.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.
isArray(e)){for(let s in e)if(!X.test(s)){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}for(let s in e)X.test(s)&&(ss(e[s],{instancePath:r+
"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:e,parentDataProperty:s,rootData:o,dynamicAnchors:l})||(t=t===null?ss.errors:t.concat(ss.errors),a=t.length))}else{let s={instancePath:r,keyword:"\
type",params:{type:"object"}};t===null?t=[s]:t.push(s),a++}return is.errors=t,a===0}is.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ti(e,{instancePath:r="",parentData:n,parentDataProperty:i,
rootData:o=e,dynamicAnchors:l={}}={}){let t=null,a=0,p=Ti.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let s in e)if(!(Dt.
call(mh.properties,s)||A.test(s))){let c={instancePath:r,keyword:"additionalProperties",params:{additionalProperty:s}};t===null?t=[c]:t.push(c),a++}if(e.configs!==void 0&&(Rt(e.configs,{instancePath:r+
"/configs",parentData:e,parentDataProperty:"configs",rootData:o,dynamicAnchors:l})||(t=t===null?Rt.errors:t.concat(Rt.errors),a=t.length)),e.include!==void 0&&(Ut(e.include,{instancePath:r+"/include",
parentData:e,parentDataProperty:"include",rootData:o,dynamicAnchors:l})||(t=t===null?Ut.errors:t.concat(Ut.errors),a=t.length)),e.models!==void 0&&(Ht(e.models,{instancePath:r+"/models",parentData:e,parentDataProperty:"\
models",rootData:o,dynamicAnchors:l})||(t=t===null?Ht.errors:t.concat(Ht.errors),a=t.length)),e.name!==void 0&&typeof e.name!="string"){let s={instancePath:r+"/name",keyword:"type",params:{type:"strin\
g"}};t===null?t=[s]:t.push(s),a++}if(e.networks!==void 0&&(tr(e.networks,{instancePath:r+"/networks",parentData:e,parentDataProperty:"networks",rootData:o,dynamicAnchors:l})||(t=t===null?tr.errors:t.concat(
tr.errors),a=t.length)),e.secrets!==void 0&&(nr(e.secrets,{instancePath:r+"/secrets",parentData:e,parentDataProperty:"secrets",rootData:o,dynamicAnchors:l})||(t=t===null?nr.errors:t.concat(nr.errors),
a=t.length)),e.services!==void 0&&(ns(e.services,{instancePath:r+"/services",parentData:e,parentDataProperty:"services",rootData:o,dynamicAnchors:l})||(t=t===null?ns.errors:t.concat(ns.errors),a=t.length)),
e.version!==void 0&&typeof e.version!="string"){let s={instancePath:r+"/version",keyword:"type",params:{type:"string"}};t===null?t=[s]:t.push(s),a++}e.volumes!==void 0&&(is(e.volumes,{instancePath:r+"\
/volumes",parentData:e,parentDataProperty:"volumes",rootData:o,dynamicAnchors:l})||(t=t===null?is.errors:t.concat(is.errors),a=t.length))}else{let s={instancePath:r,keyword:"type",params:{type:"object"}};
t===null?t=[s]:t.push(s),a++}return Ti.errors=t,a===0}Ti.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Uc=e=>Nc(e)?[]:Nc.errors;function Wc(e){let r=Oc;for(let n of e){let{properties:i,patternProperties:o,additionalProperties:l,items:t}=r??{};/^\d+$/.test(n)&&t?r=t:i&&Object.hasOwn(i,n)?r=i[n]:r=Object.entries(o??{}).find(([p])=>p!==
"^x-"&&new RegExp(p).test(n))?.[1]??(typeof l=="object"?l:void 0)}return r}function Vc(e){let r=new Map;for(let n of Uc(Es(e))){let i=gg(n,e);i&&r.set(`${i.span.file} ${i.span.start} ${i.message}`,i)}return[...r.values()]}function gg({instancePath:e,keyword:r,params:n},i){let o=e.
split("/").slice(1).map(c=>c.replaceAll("~1","/").replaceAll("~0","~")),l=vg(i,o);if(!l||l.node.kind==="scalar"&&l.node.text.includes("\uFFFC")||r==="type"&&l.node.kind==="map"&&o.length===4&&o[2]==="\
security_opt")return;let t=wg(o),a=z(l.node)&&(l.node.unset||l.node.missing!==void 0)?{shows:!0}:{},p=(c,d)=>({kind:"broken",span:c,message:d,...a}),s=kg(l);if(r==="additionalProperties")return Pg(l.node,
n.additionalProperty,o);if(r==="type")return p(s,`${t} is ${$g([n.type].flat())}`);if(r==="enum")return p(s,`${t} is one of ${n.allowedValues.join(", ")}`);if(r==="pattern")return p(s,`${t} is ${wa.get(
n.pattern)??"not spelled like this"}`);if(r==="required")return p(l.key,`${t} needs ${JSON.stringify(n.missingProperty)}`);if(r==="minimum"||r==="maximum")return p(s,`${t} is at ${r==="minimum"?"least":
"most"} ${n.limit}`);if(r==="uniqueItems"){let c=l.node.kind==="list"?l.node.items[Math.max(Number(n.i),Number(n.j))]?.value:void 0;return c&&JSON.stringify(bg(c)).includes("\uFFFC")?void 0:p(c?.span??
s,`${t} has this twice, and Compose refuses doubles`)}return p(s,`${t} is not as Compose wants it (${r})`)}var bg=e=>e.kind==="map"?Es(e):e.kind==="scalar"?e.text:"",kg=({key:e,node:r})=>r.kind==="sca\
lar"&&r.span.end>r.span.start?r.span:e;function vg(e,r){let n={key:{...e.span,end:e.span.start},node:e};for(let i of r){let{node:o}=n,l=o.kind==="map"?o.entries.get(i):void 0,t=o.kind==="list"?o.items[Number(
i)]?.value:void 0;if(l)n={key:l.key.span,node:l.value};else if(t)n={key:t.span,node:t};else return}return n}function wg(e){let r=e.at(-1);if(r===void 0)return"the file";if(/^\d+$/.test(r))return`an it\
em of ${e.at(-2)}`;let n=Hc[e[0]??""];return e.length===2&&n?`${n} ${JSON.stringify(r.slice(0,60))}`:r.slice(0,60)}var Hc={services:"service",networks:"network",volumes:"volume",secrets:"secret",configs:"\
config",models:"model"},_g={string:"a text",integer:"a whole number",number:"a number",boolean:"true or false",array:"a list",object:"a mapping",null:"nothing"},$g=e=>e.filter(r=>r!=="null").map(r=>_g[r]??
r).join(" or ");function Pg(e,r,n){let i=e.entries.get(r),o=Wc(n);if(!i||r.includes("\uFFFC"))return;let l=Object.keys(o?.properties??{}),{span:t}=i.key,a=JSON.stringify(r.slice(0,60));if(l.length===0)
return{kind:"broken",span:t,message:`the name ${a} has other characters than letters, digits, dots, dashes and underscores`};let p=Tt(r.replaceAll("-","_"),l)??Dg(r,l);return{kind:"broken",span:t,message:`${xg(
n)} has no key ${a}${p?`, did you mean ${JSON.stringify(p)}?`:""}`,...p&&!e.entries.has(p)?{fix:{title:`rename it to ${p}`,safety:"unsafe",edits:[{span:t,text:p}]}}:{}}}function xg(e){if(e.length===0)
return"the project";let r=Hc[e[0]??""];if(e.length===2&&r)return`a ${r}`;let n=e.at(-1)??"";return/^\d+$/.test(n)?`an item of ${e.at(-2)}`:n.slice(0,60)}var Dg=(e,r)=>{let n=i=>i.toLowerCase().replace(
/[_-]/g,"").replace(/s$/,"");return r.find(i=>n(i)===n(e))};function Fi(e,r,n={}){let i=xa(e,r,n),{root:o,gaps:l,fragments:t,environment:a}=i;if(!e.some(({roots:d})=>d.length>0))return i;let s={names:(n.isGuess||t.size>0||l.some(({key:d})=>d==="include"))===!0,
services:t,profiles:Ag(a)},c=uc(o,s);return{...i,faults:[...i.faults,...Vc(o),...c]}}function xa(e,r,{blank:n=!1}={}){let i=G(e[0]?.source.path??""),{root:o,gaps:l,environment:t,unread:a,asked:p,faults:s,
replaced:c,files:d}=xc(e,i,r,n);return{dialect:"compose",id:e.map(({source:u})=>u.path).join("\0"),folder:i,documents:d.map(({document:u})=>u),files:d,root:o,environment:t,gaps:l,asked:p,replaced:[...c,
...d.flatMap(({document:u})=>u.hidden.map(f=>({why:"merge",...f})))],fragments:new Set([...Sg(o),...a]),faults:[...d.flatMap(({document:u})=>u.faults),...s,...l.flatMap(jg)],missing:n?Eg(o):[]}}function Sg(e){
let r=e.entries.get("services")?.value;return r?.kind!=="map"?[]:[...r.entries].flatMap(([n,{value:i}])=>i.kind==="map"&&!["image","build","provider"].some(o=>i.entries.has(o))?[n]:[])}var Ag=e=>new Set(
(e.get("COMPOSE_PROFILES")?.value??"").split(",").map(r=>r.trim()).filter(Boolean));function jg({why:e,what:r}){let n=JSON.stringify(r.value.replaceAll("\uFFFC","?").slice(0,80));if(e==="absent")return[
{kind:"broken",span:r.span,message:`there is no file ${n}, and Compose refuses the project without it`}];let i=`${n} is fetched from elsewhere when the project starts: what it brings is not judged`;return e===
"remote"?[{kind:"unread",span:r.span,message:i}]:[]}function Eg(e){let r=[],n=new Set,i=[e];for(let o=i.pop();o;o=i.pop())if(!n.has(o))if(n.add(o),o.kind==="map")for(let{value:l}of o.entries.values())
i.push(l);else if(o.kind==="list")for(let{value:l}of o.items)i.push(l);else z(o)&&o.missing!==void 0&&r.push({span:o.span,message:o.missing});return r}var Yi=class e{path;text;alone;shown;#e;constructor(r,n,i=!1,o=n){this.path=r,this.text=n,this.alone=i,this.shown=o}masking(r){if(r.length===0)return this;let n=[],i=0;for(let{start:o,end:l}of r.toSorted(
(t,a)=>t.start-a.start)){if(l<=i)continue;let t=Math.max(i,o);n.push(this.shown.slice(i,t),this.shown.slice(t,l).replace(/[^\r\n]/g,"*")),i=l}return new e(this.path,this.text,this.alone,n.join("")+this.
shown.slice(i))}get lineCount(){return this.#r().length}position(r){let n=this.#r(),i=0,o=n.length-1;for(;i<o;){let l=i+o+1>>1;n[l]<=r?i=l:o=l-1}return{line:i+1,column:Math.min(r,this.text.length)-n[i]+
1}}lineStart(r){let n=this.#r();return n[Math.max(0,Math.min(r-1,n.length-1))]}line(r){let n=this.lineStart(r),i=this.shown.indexOf(`
`,n),o=this.shown.slice(n,i<0?this.shown.length:i);return o.endsWith("\r")?o.slice(0,-1):o}#r(){if(this.#e)return this.#e;let r=[0];for(let n=this.text.indexOf(`
`);n>=0;n=this.text.indexOf(`
`,n+1))r.push(n+1);return this.#e=r,r}};var Ig=new Map;function Gc(e){let r=new Map(e.files.map(({document:i})=>[i.source.path,i.source.text])),n=new Map;for(let{value:i}of K(e.root,"services")?.entries.values()??[]){let o=i.kind==="map"?F(
K(i,"build"),"dockerfile_inline"):void 0,l=o?.kind==="scalar"?r.get(o.span.file):void 0,t=o?.kind==="scalar"&&l!==void 0?qg(o,l):void 0;t&&n.set(`${t.source.path} ${t.at}`,t)}return[...n.values()]}function qg(e,r){
let{file:n,start:i,end:o}=e.span,l=/^\|[-+\d]*[ \t]*(?:#[^\n]*)?\r?\n/.exec(r.slice(i,o))?.[0],t=/^["']/.test(r.slice(i,i+1));if(!l&&(e.text.includes(`
`)||t&&r.slice(i+1,o-1)!==(z(e)?e.raw:e.text)))return;let a=l?i+l.length:i+(t?1:0),p=r.slice(a,l?o:t?o-1:o),s=l?/^[ \t]*/.exec(p.replace(/^(?:[ \t]*\r?\n)+/,""))?.[0].length??0:0,c=r.slice(0,a).replace(
/[^\r\n]/g," ");return{source:new Yi(n,c+Og(p)),at:i,indent:s}}function Og(e){let r=e;for(let{start:n,end:i}of Ne(e,Ig).uses)r=r.slice(0,n)+"\uFFFC".repeat(i-n)+r.slice(i);return r.replace(/\$\$/g," $")}var Ng=/^(?:public\.ecr\.aws\/docker\/library|mirror\.gcr\.io(?:\/library)?|registry\.hub\.docker\.com(?:\/library)?|registry-1\.docker\.io(?:\/library)?|[\w.-]*\.?azurecr\.io\/(?:docker\.io|library)(?:\/library)?|\d+\.dkr\.ecr\.[\w-]+\.amazonaws\.com\/(?:docker-hub|docker\.io)(?:\/library)?)\//,
Mg=/^(?:amd64|arm32v[567]|arm64v8|i386|ppc64le|riscv64|s390x|mips64le|windows-amd64)\//;function Ri({domain:e,path:r}){return e===null||r===null?null:(e==="docker.io"?r:`${e}/${r}`).replace(Ng,"").replace(
Mg,"").replace(/^cgr\.dev\/[^/]+\//,"cgr.dev/chainguard/")}var Cg=[["ubuntu",{user:"root",kind:"os"}],["debian",{user:"root",kind:"os"},"*slim*"],["debian",{user:"root",kind:"os",smaller:["-slim"]}],["alpine",{user:"root",kind:"os"}],["busybox",{user:"root",kind:"\
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
selenium/node-firefox",{user:"1200",ports:[5900],kind:"tool"}],["selenium/node-edge",{user:"1200",ports:[5900],kind:"tool"}]],os,Jc=[];function Lg(){if(os)return os;os=new Map;for(let e of Cg)e[0].includes(
"*")?Jc.push(e):os.set(e[0],[...os.get(e[0])??[],e]);return os}function Zc(e,r=[]){let n=Ri(e);if(n===null)return;let i=`${e.domain}/${e.path}`,o=r.find(({repository:p,tags:s})=>(Oe(i,p)||Oe(n,p))&&(!s||
Oe(e.tag??"latest",s)));if(o)return{name:n,...o.facts};let l=Lg().get(n)??Jc.filter(([p])=>Oe(n,p)),{tag:t}=e;if(t===null&&l.some(([,,p])=>p)&&new Set(l.map(([,{user:p}])=>p)).size>1)return;let a=l.find(
([,,p])=>!p||Oe(t??"latest",p));return a&&{name:n,...a[1]}}var Tg={work:"dev|devel|development|debug",branch:"develop",place:"local",test:"tests?|ci",check:"testing|e2e",lint:"lint",sample:"examples?|demo|samples?"},Ms=(...e)=>`(?:${e.map(r=>Tg[r]).join("|")}\
)`,nP=new RegExp(`^${Ms("work","branch","place")}(?:[-_.]|$)`),sP=new RegExp(`^${Ms("work","branch","test","check","lint")}(?:[-_.]|$)`),iP=new RegExp(`(?:^|[-_.])${Ms("work","branch","place","test")}\
(?:[-_.]|$)`,"i"),oP=new RegExp(`(?:^|/)(?:[^/]*[._-])?${Ms("work")}(?:[._-][^/]*)?$`,"i"),Fg=new RegExp(`(?:^|[._/-])${Ms("work","place","test","check","sample")}(?:[._/-]|$)`,"i");var Qc=e=>Fg.test(e);var as=`
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
`,Yg=`
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
`;function Rg(e){let r=[],n=`
${e}|`;for(let i=as.indexOf(n);i>=0;){let o=as.indexOf(`
`,i+1);r.push(as.slice(i+1,o));let l=o;for(;as[l+1]==="#";)l=as.indexOf(`
`,l+1);i=as.startsWith(n,l)?l:-1}return r}function Xc(e){let r=Ri(e);if(r===null||e.tag===null)return;let{tag:n="latest"}=e,i=Rg(r),o=i.length?i:Yg.split(`
`).filter(l=>l&&!l.startsWith("#")&&Oe(r,l.slice(0,l.indexOf("|"))));for(let l of o){let[,t="",...a]=l.split("|");if(t.split(" ").some(p=>Oe(n,p)))return Bg(a)}}function Bg([e,r,n,i,o,l,t,a]){let p=m=>m?
m.split(","):[],s=m=>m?JSON.parse(m):void 0,[c,d]=a?a.split(" "):[],u=s(n),f=s(o);return{...e?{shell:e==="yes"}:{},...r?{packageManager:r}:{},...u===void 0?{}:{entrypoint:u},...i?{execs:i==="script"}:
{},...f===void 0?{}:{cmd:f},has:p(l),lacks:p(t),...c?{owner:{ids:c,...d?{path:d}:{}}}:{}}}function Da(e,r){return e===void 0?M("image","",r):R(e&&{form:"exec",words:e.map(n=>R(n,r))},r)}function tu(e){let{field:r,at:n,values:i}=e,o=(d,u="")=>i.setting(r(d),u,n,f=>f),l=d=>i.setting(r(d),!1,n,ae),t=d=>i.setting(r(d),0,n,Se),a=d=>i.setting(r(d),0,n,Me),p=d=>i.strings(r(d),n),s=eu(e,"lim\
its"),c=eu(e,"reservations");return{privileged:l("privileged"),capAdd:p("cap_add"),capDrop:p("cap_drop"),securityOpt:i.list(r("security_opt"),n,d=>[zg(d,i)]),readonlyRootfs:l("read_only"),mounts:Kg(e),
tmpfs:Zg(e),volumesFrom:p("volumes_from"),devices:i.list(r("devices"),n,d=>Ug(d,i)),deviceCgroupRules:p("device_cgroup_rules"),networkMode:o("network_mode"),networks:Wg(e),portBindings:i.list(r("ports"),
n,d=>pc(d,i)),extraHosts:ru(r("extra_hosts"),n,i),dns:p("dns"),links:p("links"),externalLinks:p("external_links"),pidMode:o("pid"),ipcMode:o("ipc"),utsMode:o("uts"),usernsMode:o("userns_mode"),cgroupnsMode:o(
"cgroup"),cgroupParent:o("cgroup_parent"),groupAdd:p("group_add"),sysctls:Vg(r("sysctls"),n,i),ulimits:Hg(r("ulimits"),n,i),memory:Bi(s("memory"),a("mem_limit"),i,Me),memoryReservation:Bi(c("memory"),
a("mem_reservation"),i,Me),memorySwap:a("memswap_limit"),memorySwappiness:t("mem_swappiness"),cpus:Bi(s("cpus"),t("cpus"),i,Se),cpuQuota:t("cpu_quota"),cpusetCpus:o("cpuset"),cpuShares:t("cpu_shares"),
pidsLimit:Bi(s("pids"),t("pids_limit"),i,Se),shmSize:a("shm_size"),oomKillDisable:l("oom_kill_disable"),oomScoreAdj:t("oom_score_adj"),...Gg(e),...Jg(e),runtime:o("runtime"),isolation:o("isolation"),init:l(
"init"),useApiSocket:l("use_api_socket")}}function zg(e,r){let[n]=De(e);if(!n)return r.setting(e,"",e.at,a=>a);let[i,o]=n,l=r.scalar(o),t={...o.at,end:Math.max(o.at.end,o.node.span.end)};return l?l.text.
includes("\uFFFC")?M("variable",i,t,o.via):j(`${i}: ${l.text}`,t,o.via):M("malformed",i,t,o.via)}var eu=({field:e,values:r},n)=>{let i=(l,t)=>l?.node.kind==="map"?r.field(l.node,t,l.via):void 0,o=i(i(
e("deploy"),"resources"),n);return l=>i(o,l)};function Bi(e,r,n,i){if(!e)return r;let o=n.setting(e,0,e.at,i);return o.state==="written"&&o.value===0&&r.state==="written"?r:o}function Kg({field:e,values:r,
volumes:n,secrets:i,configs:o,at:l}){let t=r.list(e("volumes"),l,p=>sc(p,r,n)),a=[...oa("secret",e("secrets"),i,r),...oa("config",e("configs"),o,r)];return a.length===0||t.state==="unknown"?t:j([...t.
value,...a],t.span,t.via)}function Ug(e,r){if(e.node.kind==="map"){let{node:u,via:f}=e,m=r.setting(r.field(u,"source",f),"",u.span,h=>h),y=r.setting(r.field(u,"permissions",f),"rwm",u.span,h=>h);return[
j({pathOnHost:m,cgroupPermissions:y},u.span,f)]}let n=r.scalar(e);if(!n)return[];let[i="",...o]=n.text.split(":"),{raw:l,span:t,via:a}=n,p=o.find(u=>/^[rwm]{1,3}$/.test(u)),s=o.some(u=>u.includes("\uFFFC")),
c=p?j(p,t,a):s?M("variable",l,t,a):R("rwm",t,a),d=i.includes("\uFFFC")?M("variable",l,t,a):j(i,t,a);return[j({pathOnHost:d,cgroupPermissions:c},t,a)]}function Wg({field:e,values:r,networks:n,at:i}){if(e(
"network_mode"))return R([],i);if(!e("networks")&&r.unsaid([],i).state==="unknown")return r.unsaid([],i);let o=e("networks"),l=(s,c)=>{let d=n&&r.field(n,s),u=$=>d?.node.kind==="map"?r.field(d.node,$,
d.via):void 0,f=u("external"),m=f?.node.kind==="map"?j(!0,f.at,f.via):r.setting(f,!1,d?.at??c,ae),y=m.state==="unknown"||m.value,h=r.scalar(u("name"))?.text??(f?.node.kind==="map"?r.scalar(r.field(f.node,
"name"))?.text:void 0)??s,b=u("driver_opts"),k=$=>b?.node.kind==="map"?r.field(b.node,`com.docker.network.bridge.${$}`,b.via):void 0,v=($,w,E)=>y?M("external","",c):$?r.setting($,w,c,E):R(w,d?.at??c);
return{name:y?h:s,external:m,internal:v(u("internal"),!1,ae),hostBinding:v(k("host_binding_ipv4"),"",$=>$),connects:v(k("enable_icc"),!0,ae)}},t=o===void 0?[]:o.node.kind==="map"?De(o).map(([s,{at:c,via:d}])=>({
name:s,span:c,via:d})):ee(o).map(s=>({name:r.scalar(s)?.text??"\uFFFC",span:s.at,via:s.via})),a=o?.node.kind==="map"?[...o.node.entries].filter(([s])=>!t.some(c=>c.name===s)).map(([s,c])=>({name:s,span:c.
key.span,via:c.via})):[],p=[...t,...a];return p.length===0?R([R(l("default",i),i)],i):j(p.map(({name:s,span:c,via:d})=>s.includes("\uFFFC")?M("variable",s,c,d):j(l(s,c),c,d)),o?.node.span??i)}function ru(e,r,n){
return e?.node.kind!=="map"?n.strings(e,r):j(De(e).map(([i,o])=>n.setting(o,"",o.at,l=>`${i}=${l}`)),e.node.span,e.via)}function Vg(e,r,n){let i=ru(e,r,n);return i.state==="unknown"?i:{...i,value:i.value.
map(o=>{if(o.state==="unknown")return o;let[l="",...t]=o.value.split("=");return{...o,value:{name:l,value:{...o,value:t.join("=")}}}})}}function Hg(e,r,n){if(!e)return n.unsaid([],r);let i=o=>Se(n.scalar(
o)?.text??"")??null;return j(De(e).map(([o,l])=>{let t=a=>l.node.kind==="map"?i(n.field(l.node,a,l.via)):i(l);return j({name:o,soft:t("soft"),hard:t("hard")},l.node.span,l.via)}),e.node.span,e.via)}function Gg({
field:e,values:r,at:n}){let i=e("deploy"),o=i?.node.kind==="map"?r.field(i.node,"restart_policy",i.via):void 0;if(o?.node.kind!=="map"){let a=e("restart"),p=/:\d+$/.test(r.scalar(a)?.text??"");return{
restartPolicy:r.setting(a,"no",n,s=>s.replace(/:.*$/s,"")),restartRetries:r.setting(p?a:void 0,0,n,s=>Number(/:(\d+)$/.exec(s)?.[1]))}}let l=a=>o.node.kind==="map"?r.field(o.node,a,o.via):void 0,t=a=>({
none:"no",any:"always"})[a]??a;return{restartPolicy:r.setting(l("condition"),"always",o.at,t),restartRetries:r.setting(l("max_attempts"),0,o.at,Se)}}function Jg({field:e,values:r,at:n}){let i=e("loggi\
ng"),o=t=>i?.node.kind==="map"?r.field(i.node,t,i.via):void 0,l=o("options");return{logDriver:r.setting(o("driver"),"",n,t=>t),logOptions:l?j(De(l).map(([t,a])=>r.setting(a,{name:t,value:""},a.at,p=>({
name:t,value:p}))),l.node.span,l.via):r.unsaid([],n)}}function Zg({field:e,values:r,at:n}){let i=r.list(e("tmpfs"),n,t=>[r.setting(t,{target:"",options:[]},t.at,a=>{let p=a.indexOf(":"),s=p<0?[]:a.slice(
p+1).split(",").filter(Boolean);return{target:p<0?a:a.slice(0,p),options:s}})]),o=e("volumes"),l=(o?ee(o):[]).flatMap(({node:t,via:a})=>{if(t.kind!=="map"||r.scalar(r.field(t,"type"))?.text!=="tmpfs")
return[];let p=r.field(t,"tmpfs",a),s=p?De(p).map(([c,d])=>`${c}=${r.scalar(d)?.text??""}`):[];return[j({target:r.scalar(r.field(t,"target",a))?.text??"",options:s},t.span,a)]});return l.length===0||i.
state==="unknown"?i:j([...i.value,...l],i.span,i.via)}function zi(e){let r=[],n="",i=!1,o="";for(let l=0;l<e.length;l+=1){let t=e[l];t==="\\"&&o!=="'"?(n+=e[++l]??"",i=!0):o?t===o?o="":n+=t:t==="'"||t==='"'?(o=t,i=!0):/\s/.test(t)?(i&&r.push(n),n="",i=!1):
(n+=t,i=!0)}return i&&r.push(n),r}function nu(e,r){let n=eb(e),i=e.id.split("\0").some(Qc);return Aa(e).map(o=>({...tb(o,e,r),stack:n,development:i,project:e.id}))}function Aa({root:e,fragments:r}){let n=new Ps,i=n.field(e,"services");
if(i?.node.kind!=="map")return[];let o=t=>{let a=n.field(e,t)?.node;return a?.kind==="map"?a:void 0},l={networks:o("networks"),volumes:o("volumes"),secrets:o("secrets"),configs:o("configs")};return De(
i).flatMap(([t,{node:a,via:p,at:s}])=>{if(a.kind!=="map"||a.entries.has("provider"))return[];let c=new Ps(!r.has(t));return[{...l,values:c,name:t,map:a,at:s,field:d=>c.field(a,d,p)}]})}var Qg=["build",
"extends","volumes_from","mem_limit","memswap_limit","cpu_quota","cpu_shares","cpuset"],Xg=["placement","update_config","rollback_config","endpoint_mode"];function eb({root:e}){let r=e.entries.get("se\
rvices")?.value,n=r?.kind==="map"?[...r.entries.values()].flatMap(({value:o})=>o.kind==="map"?[o]:[]):[];return n.some(o=>{let l=o.entries.get("deploy")?.value;return l?.kind==="map"&&(Xg.some(t=>l.entries.
has(t))||Z(l,"mode")==="global")})&&!n.some(o=>Qg.some(l=>o.entries.has(l)))}function tb(e,{folder:r},n){let{name:i,at:o,field:l,values:t}=e,a=ja(e,r),p=Ki(l("image"),t),s=a?null:p,c=s&&s.state!=="unk\
nown"?Zc(s.value,n):void 0,d=s&&s.state!=="unknown"?Xc(s.value):void 0,u=t.scalar(l("user"))?.text===""?void 0:l("user"),f={ref:s,user:t.setting(u,c?c.user:"",o,b=>b),env:Cs(l("environment"),o,t),exposedPorts:t.
unsaid([],o),entrypoint:Sa(l("entrypoint"),t)??Da(a?void 0:d?.entrypoint,o),cmd:Sa(l("command"),t)??(l("entrypoint")?R(null,o):Da(a?void 0:d?.cmd,o)),healthcheck:sb(l("healthcheck"),t)??(c&&!c.healthcheck?
R(null,o):M("image","",o)),labels:Cs(l("labels"),o,t),volumes:t.unsaid([],o),workingDir:t.setting(l("working_dir"),"",o,b=>b),stopSignal:t.setting(l("stop_signal"),"",o,b=>b)},m=u||c?f.user:M("image",
"",o),y=l("working_dir")?f.workingDir:M("image","",o),h=t.scalar(l("platform"))?.text??"";return{path:["services",i],dialect:"compose",span:o,ships:!0,image:{...f,user:m,workingDir:y},...c?{base:c}:{},
...d?{contents:d}:{},references:nb(e,s),...a?{build:a}:{},windows:/^windows/i.test(h)||/windows|nanoserver|servercore/i.test(s&&s.state!=="unknown"?s.value.text:""),dropsRoot:c?.drops===!0&&!l("entryp\
oint")&&!u,host:tu(e),hooks:rb(e)}}function rb({field:e,values:r,at:n}){let i=(p,{node:s,via:c})=>{if(s.kind!=="map")return[];let d=y=>r.field(s,y,c),u=Sa(d("command"),r)??R(null,s.span),f=r.setting(d(
"user"),"",s.span,y=>y),m=r.setting(d("privileged"),!1,s.span,ae);return[{when:p,command:u,user:f,privileged:m,env:Cs(d("environment"),n,r),span:s.span}]},o=["pre_start","post_start","pre_stop"].flatMap(
p=>{let s=e(p);return s?ee(s).flatMap(c=>i(p,c)):[]}),l=e("develop"),t=l?.node.kind==="map"?r.field(l.node,"watch",l.via):void 0,a=(t?ee(t):[]).flatMap(p=>{let s=p.node.kind==="map"?r.field(p.node,"ex\
ec",p.via):void 0;return s?i("watch",s):[]});return[...o,...a]}function Ki(e,r){let n=r.scalar(e);return n?j(Ho(n.text,n.raw),n.span,n.via):null}function nb({field:e,values:r},n){let i=n?[{role:"image",
ref:n}]:[],o=e("pre_start");for(let p of o?ee(o):[]){let s=p.node.kind==="map"?Ki(r.field(p.node,"image",p.via),r):null;s&&i.push({role:"image",ref:s})}let l=e("build"),t=l?.node.kind==="map"?r.field(
l.node,"additional_contexts",l.via):void 0;if(t)for(let p of t.node.kind==="map"?De(t).map(([,s])=>s):ee(t)){let s=r.scalar(p),c=s&&/(?:^|=)docker-image:\/\/(.*)$/.exec(s.text)?.[1];s&&c&&i.push({role:"\
additional-context",ref:j(Ho(c,c),s.span,s.via)})}let a=e("volumes");for(let p of a?ee(a):[]){if(p.node.kind!=="map"||r.scalar(r.field(p.node,"type"))?.text!=="image")continue;let s=Ki(r.field(p.node,
"source",p.via),r);s&&i.push({role:"volume",ref:s})}return i}function ja({field:e,values:r,at:n},i){let o=e("build");if(!o)return;let l={value:"build",span:o.at},t=Ki(e("image"),r),a=t&&t.state!=="unk\
nown"?t.value:null,p=R([],n),s=w=>w===void 0||w.includes("\uFFFC")||_t(w)||w.startsWith("~")?null:C(i,w);if(o.node.kind!=="map"){let w=s(r.scalar(o)?.text);return{context:w,dockerfile:w===null?null:C(
w,"Dockerfile"),target:null,args:p,contexts:[],at:l,names:a}}let{node:c,via:d}=o,u=w=>r.field(c,w,d),f=s(r.scalar(u("context"))?.text??"."),m=r.scalar(u("dockerfile"))?.text??"Dockerfile",y=u("dockerf\
ile_inline"),h=y?y.node.span.file:f===null||m.includes("\uFFFC")?null:C(f,m),b=y?{inline:y.node.span.start}:{},k=u("target")?r.setting(u("target"),"",n,w=>w):null,v=Cs(u("additional_contexts"),n,r),$=v.
state==="unknown"?[]:v.value.flatMap(w=>w.state==="unknown"?[]:[w.value.name]);return{context:f,dockerfile:h,...b,target:k,args:Cs(u("args"),n,r),contexts:$,at:l,names:a}}function Cs(e,r,n){if(!e)return n.
unsaid([],r);if(e.node.kind==="map"){let i=[...e.node.entries].filter(([,{value:o}])=>o.tag!=="!reset");return j(i.map(([o,l])=>{let t=n.field(e.node,o,e.via),a=t?n.setting(t,"",t.at,s=>s):null,p={...l.
key.span,end:Math.max(l.key.span.end,t?.node.span.end??0)};return j({name:o,value:a,literal:n.literal(t)},p,t?.via??e.via)}),e.node.span,e.via)}return n.list(e,r,i=>{let o=n.scalar(i);if(!o)return[];let l=o.
raw.indexOf("="),t=l<0?o.raw:o.raw.slice(0,l),a=o.text.slice(o.text.indexOf("=")+1),p=ib(o,l),s=l<0?null:a.includes("\uFFFC")?M("variable",o.raw.slice(l+1),p,o.via):j(a,p,o.via);return[j({name:t,value:s,
literal:n.literal(i).replace(/^[^=]*=?/,"")},o.span,o.via)]})}function Sa(e,r){if(!e)return;let{span:n}=e.node;if(e.node.kind==="list"){let l=ee(e).map(t=>r.setting(t,"",t.at,a=>a));return j(l.length?
{form:"exec",words:l}:null,n,e.via)}let i=r.scalar(e);if(!i)return;let o=zi(i.text).map(l=>l.includes("\uFFFC")?M("variable",l.replaceAll("\uFFFC","$"),n,i.via):j(l,n,i.via));return j(o.length?{form:"\
exec",words:o}:null,n,i.via)}function sb(e,r){if(e?.node.kind!=="map")return;let{node:n,via:i}=e,o=r.field(n,"disable",i),l=r.setting(o,!1,n.span,ae);if(o&&l.state==="unknown")return{...l,span:o.at};if(o&&
l.state==="written"&&l.value)return j({test:null},o.at,i);let t=r.field(n,"test",i);if(!t)return;let a=ee(t).map(d=>r.setting(d,"",d.at,u=>u)),[p]=a,s=p?.state==="written"?p.value:"";if(t.node.kind===
"list"&&s==="NONE")return j({test:null},t.node.span,t.via);let c=t.node.kind==="scalar"||s==="CMD-SHELL";return j({test:{form:c?"shell":"exec",words:t.node.kind==="list"?a.slice(1):a}},t.node.span,t.via)}
var ib=({span:e,raw:r},n)=>{let i=e.end-e.start-r.length;return n<0?e:{...e,start:Math.min(e.end,e.start+n+1+(i>0?1:0))}};var me=Om(Vf(),1);var Ow=[{by:"hadolint",pattern:/^#[ \t]*hadolint[ \t]+(?<word>(?:(?:stage|global)[ \t]+)?ignore)[ \t]*=[ \t]*(?<ids>[DLSC0-9]+(?:[ \t]*,[ \t]*[DLSC0-9]+)*)[ \t]*(?:#[ \t]*(?<reason>.*))?$/d,reach:e=>e.
startsWith("global")?"file":e.startsWith("stage")?"block":"line"},{by:"checkov",pattern:/^#.*?(?:checkov|bridgecrew|cortex):(?<word>skip)= *(?<ids>CKV[A-Za-z_\d-]+)(?::(?<reason>.*))?/d,reach:()=>"fil\
e"},{by:"trivy",pattern:/^[#/*]+ *(?:\S+ +)*?[#/*]*trivy:(?<word>ignore):(?<ids>[\w*-]+)(?:\[[^\]\s]*\])?(?::exp:(?<until>\d{4}-\d{2}-\d{2}))?(?::\S*)?(?<reason> .*)?/d,reach:()=>"line"},{by:"kics",pattern:/^#[ \t]*kics-scan[ \t]+(?<word>disable)=(?<ids>[A-Za-z0-9-]+(?:,[A-Za-z0-9-]+)*)(?<reason> .*)?/d,
reach:(e,r)=>r()?"file":void 0},{by:"kics",pattern:/^#[ \t]*kics-scan[ \t]+(?<word>ignore(?:-line|-block)?)[ \t]*$/d,reach:(e,r)=>e==="ignore-line"?"line":e==="ignore-block"?"block":r()?"file":void 0},
{by:"buildkit",pattern:/^#[ \t]*(?<word>[cC][hH][eE][cC][kK])[ \t]*=[ \t]*(?:(?:error|experimental)=[^;\s]*;)*skip=(?<ids>[A-Za-z]+(?:,[A-Za-z]+)*)[^\s]*(?<reason>[ \t].*)?/d,reach:(e,r)=>r()?"file":"\
line"}];function Hf(e,{file:r,start:n},i){for(let{by:o,pattern:l,reach:t}of Ow){let a=l.exec(e),{word:p="",ids:s,reason:c="",until:d}=a?.groups??{},u=a&&t(p,i);if(!a||!u)continue;let f=k=>n+(a.indices?.
groups?.[k]?.[0]??0),m=s===void 0?e.length:a.indices?.groups?.ids?.[0]??0,h=[...o==="trivy"?e.slice(m).matchAll(/(?<=^|trivy:ignore:)[\w*-]+/g):(s??"").matchAll(/[^\s,]+/g)].map(({0:k,index:v})=>({value:k,
span:{file:r,start:n+m+v,end:n+m+v+k.length}})),b=d?{until:{value:d,span:{file:r,start:f("until"),end:f("until")+d.length}}}:{};return{by:o,word:p,rules:h,reason:c.trim(),reach:u,...b}}}var Jf=e=>/seaworthy|hadolint|checkov:|trivy:|kics-scan|check\s*=/i.test(e),Nw=/seaworthy(?::[ \t]*(?=(?:ignore|disable|skip|allow|suppress|nolint|noqa)\b)|[ \t]+(?=ignore[a-z-]*[ \t]*\[))([a-z]+(?:-[a-z-]+)?)(?:[ \t]*\[([^\]\n]*)\])?[ \t]*([^\n]*)/i,
Mw=/(?:^|[\s(,;])(?:until|till|expires?(?:[ \t]+on)?)[ \t:=]+(\d{4}[-./]\d{1,2}[-./]\d{1,2}[^\s),;]*|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})/i;function Cw(e,r,{line:n,block:i,peers:o}){let{text:l,path:t}=r,a=()=>({
file:t,start:Math.max(0,l.search(/\S/)),end:l.trimEnd().length}),p=l.slice(e.start,Math.min(e.end,e.start+4096)).replace(/\r$/,""),s=Lw(p,e);if(s){let{word:d}=s,u=d==="ignore-file"?a():d==="ignore-blo\
ck"?i():d==="ignore"?n:{file:t,start:-1,end:-1};return{by:"seaworthy",...s,covers:u,span:e}}let c=o.length?Hf(p,e,()=>e.start<=Tw(r)):void 0;return c&&o.includes(c.by)?{...c,covers:c.reach==="file"?a():
c.reach==="block"?i():n,span:e}:void 0}function Lw(e,{file:r,start:n}){let i=Nw.exec(e);if(!i)return;let[o,l="",t,a=""]=i,p=(m,y)=>({file:r,start:n+m,end:n+m+y}),s=[];if(t!==void 0){let m=i.index+o.indexOf(
"[")+1;for(let y of t.matchAll(/[^\s,][^,]*/g)){let h=y[0].trimEnd();s.push({value:h,span:p(m+y.index,h.length)})}}let c=i.index+o.length-a.length,d=Mw.exec(a),u=(d?a.slice(0,d.index)+a.slice(d.index+
d[0].length):a).replace(/[ \t]+/g," ").replace(/^[\s:–—-]+|[\s,;(–—-]+$/g,"").trim(),f=d?.[1]??"";return{word:l.toLowerCase(),rules:s,reason:u,...d?{until:{value:f,span:p(c+d.index+d[0].length-
f.length,f.length)}}:{}}}function Zf(e,r,n,i,o=[]){let{text:l,path:t}=e,a=Fw(e,r);return Cw({file:t,start:r,end:n},e,{peers:o,line:{file:t,start:a,end:Je(l,a)},block:()=>({file:t,start:a,end:i(a)})})}var Gf=new WeakMap;function Qf(e){
let r=Gf.get(e)??{next:new Map};return Gf.set(e,r),r}function Tw(e){let r=Qf(e);if(r.head===void 0){let n=0;for(;n<e.text.length&&/^\uFEFF?\s*(?:#.*|---\s*)?$/.test(e.text.slice(n,Je(e.text,n)));)n=Je(
e.text,n)+1;r.head=n}return r.head}function Fw(e,r){let{text:n}=e,{next:i}=Qf(e),o=n.lastIndexOf(`
`,r-1)+1;if(n.slice(o,r).trim()!=="")return o;let l=[],t=o;do l.push(t),t=i.get(t)??Math.min(Je(n,t)+1,n.length);while(t<n.length&&/^[ \t]*(?:#[^\n]*)?\r?(?:\n|$)/.test(n.slice(t,Je(n,t)+1)));for(let a of l)
i.set(a,t);return t}function Je(e,r){let n=e.indexOf(`
`,r);return n<0?e.length:n}var cp=100;function Xf(e,r){let n=e.map(o=>[o,0]).reverse(),i=o=>{for(let l of Array.isArray(o)?o:[])l.type==="comment"&&r?.push(l)};for(let o=n.pop();o;o=n.pop()){let[l,t]=o;if(t>cp)return l.offset;if(l.
type==="comment"&&r?.push(l),r)for(let a of[l.start,l.end])i(a);if(l.value?.type&&n.push([l.value,t]),l.items)for(let a=l.items.length-1;a>=0;a-=1){let p=l.items[a];if(p){if(r)for(let s of[p.start,p.sep])
i(s);p.value&&n.push([p.value,t+1]),p.key&&n.push([p.key,t+1])}}}}var em=({offset:e,source:r=""},n)=>{let i=Zf(n,e,e+r.length,o=>Yw(n.text,o),["kics"]);return i?[i]:[]};function Yw(e,r){let n=t=>t.search(
/\S|$/),i=e.slice(r,Je(e,r)),o=/^\s*-(?:\s|$)/.test(i),l=r+i.length;for(let t=l+1;t<e.length;t=Je(e,t)+1){let a=e.slice(t,Je(e,t));if(/^\s*(?:#.*)?$/.test(a))continue;let p=!o&&n(a)===n(i)&&/^\s*-(?:\s|$)/.
test(a);if(n(a)<=n(i)&&!p)break;l=t+a.length}return l}var Ko=1e5;function tm(e){let r=[...new me.Parser().parse(e.text)],n=[],i=Xf(r,Jf(e.text)?n:void 0),o=n.flatMap(s=>em(s,e));if(i!==void 0){let s={file:e.path,start:i,end:Math.min(i+1,e.text.length)};return{
roots:[],suppressions:o,hidden:[],faults:[{kind:"broken",span:s,message:`the nesting is deeper than ${cp} levels`}]}}let l=new me.Composer({merge:!1,uniqueKeys:!1,logLevel:"silent",strict:!0,keepSourceTokens:!1}),
t=[],a=[],p=[];for(let s of l.compose(r)){for(let c of s.errors.slice(0,1)){let d=Math.min(c.pos[0],e.text.length);t.push({kind:"broken",span:{file:e.path,start:d,end:Math.max(d,Math.min(c.pos[1],e.text.
length))},message:Rw(c.message)})}s.contents&&a.push(new up(e,t,p).root(s.contents))}return{roots:a,faults:t,suppressions:o,hidden:p}}var Rw=e=>{let[r=""]=e.split(`
`),n=r.replace(/ at line \d+, column \d+:?$/,"").trim();return n.charAt(0).toLowerCase()+n.slice(1)},up=class{#e;#r;#s;#i=new Map;#t=new Set;#n=new Map;#o=new Map;#u=!1;#y=0;#p=0;constructor(r,n,i){this.#e=
r,this.#r=n,this.#s=i}root(r){let n=this.#d(r);return(this.#n.get(n)??0)-this.#y>Ko&&!this.#u?(this.#u=!0,this.#l(n.span,`the aliases expand to more than ${Ko.toLocaleString("en")} values, and Compose\
 gives up`),this.#c(n.span)):n}#a(r){let[n=0,i=n]=r?.range??[],o=i;for(;o>n&&/\s/.test(this.#e.text[o-1]);)o-=1;return{file:this.#e.path,start:n,end:o}}#l(r,n){this.#r.push({kind:"broken",span:r,message:n})}#c=r=>({
kind:"scalar",value:null,text:"",quoted:!1,span:r});#d(r){let n=this.#i.get(r);if(n)return n;this.#t.add(r);let i=this.#h(r);return this.#t.delete(r),this.#i.set(r,i),i}#m(r){let n=r.anchor;if(!(0,me.isAlias)(
r))return n&&this.#o.set(n,r),{value:this.#d(r),via:[]};let i=this.#a(r),o=this.#o.get(r.source);return o?this.#t.has(o)?(this.#l(i,`the alias *${r.source.slice(0,60)} stands inside what it repeats`),
{value:this.#c(i),via:[]}):{value:this.#d(o),via:[{how:"alias",span:i}]}:(this.#l(i,`there is no anchor &${r.source.slice(0,60)} above this alias`),{value:this.#c(i),via:[]})}#h(r){let n=this.#a(r),i=r.
tag?.startsWith("!")&&r.tag!=="!"?{tag:r.tag}:{};if((0,me.isMap)(r))return this.#g(r,n,i);if((0,me.isSeq)(r)){let s=r.items.map(d=>d?this.#m(d):{value:this.#c(n),via:[]}),c={kind:"list",items:s,span:n,
flow:r.flow===!0,...i};return this.#f(c,s.map(({value:d})=>d))}if(!(0,me.isScalar)(r))return this.#f(this.#c(n),[]);let{value:o,source:l}=r,t=r.type==="PLAIN",a=typeof o=="string"||typeof o=="number"||
typeof o=="boolean"?o:o==null?null:String(o),p=t&&l!==void 0?l:a===null?"":String(a);return this.#f({kind:"scalar",value:a,text:p,quoted:!t,span:n,...i},[])}#f(r,n){this.#y+=1;let i=1;for(let o of n)i=
Math.min(Number.MAX_SAFE_INTEGER,i+(this.#n.get(o)??1));return this.#n.set(r,i),r}#g(r,n,i){let o=new Map,l=[];for(let{key:a,value:p}of r.items){let s=this.#a(a),c=a&&(0,me.isAlias)(a)?this.#o.get(a.source):
a;if(!c||!(0,me.isScalar)(c)){a&&this.#l(s,"a key is a plain text here, not a list or a mapping");continue}let d=c.anchor;d&&this.#o.set(d,c);let u=String(c.source??c.value??""),f=p?this.#m(p):{value:this.#c(
{...s,start:s.end}),via:[]};u==="<<"&&c.type==="PLAIN"?(l.length&&this.#l(s,"the merge key << stands here twice: write one with a list"),l.push({...f,key:s})):o.has(u)?this.#l(s,`the key ${JSON.stringify(
u.slice(0,60))} stands here twice`):o.set(u,{key:{value:u,span:s},...f})}for(let a of l)this.#b(o,a);let t={kind:"map",entries:o,span:n,flow:r.flow===!0,...i};return this.#f(t,[...o.values()].map(({value:a})=>a))}#b(r,{
value:n,via:i,key:o}){let l=n.kind==="list"?n.items:[{value:n,via:i}];for(let t of l){if(t.value.kind!=="map"){this.#l(o,"<< merges mappings only");continue}let a={how:"merge",span:t.via[0]?.span??o};
if(this.#p+=t.value.entries.size,this.#p>Ko){this.#u||this.#l(o,`the merge keys bring in more than ${Ko.toLocaleString("en")} values, and Compose gives up`),this.#u=!0;return}for(let[p,s]of t.value.entries){
let c=r.get(p);c?c.value!==s.value&&this.#s.push({before:s,after:c}):r.set(p,{...s,via:[a,...s.via].slice(0,8)})}}}};function rm(e){let r={dialect:"compose",source:e,roots:[],hidden:[],faults:[],suppressions:[]};if(zw(e.text))return{...r,skipped:"it is a template, and only what it generates can be judged"};let n=tm(
e),i=n.roots.filter(t=>t.kind==="map"),o=i.some(({entries:t})=>Bw.some(a=>t.has(a))),l=[...n.faults];if(!o&&l.length===0){let t=i.flatMap(({entries:a})=>[...a.values()]).find(({value:a})=>a.kind==="ma\
p"&&(a.entries.has("image")||a.entries.has("build")));if(!t)return{...r,skipped:"it describes no services"};l.push({kind:"broken",span:t.key.span,message:"services stand under a top-level services key\
; Compose no longer reads files without one"})}return{...r,roots:i,faults:l,hidden:n.hidden,suppressions:n.suppressions}}var Bw=["services","include","networks","volumes","secrets","configs","models"],
zw=e=>(e.includes("{{")||e.includes("{%")||e.includes("<%"))&&/^[ \t]*(?:-[ \t]+)?(?:[\w.-]+:[ \t]*)?(?:\{\{|\{%|<%)/m.test(e);var dp=["compose.yaml","compose.yml","docker-compose.yml","docker-compose.yaml"],sm=["compose.override.yml","compose.override.yaml","docker-compose.override.yml","docker-compose.override.yaml"];function im(e,r){
let[n,i]=[e.filter(s=>!s.skipped),e.filter(s=>s.skipped)],o=n.map(fp),l=new Set(o.flatMap(({includes:s})=>s)),t=new Set(o.flatMap(s=>s.extends)),a=new Map;for(let s of n){let c=G(s.source.path),d=a.get(
c);d?d.push(s):a.set(c,[s])}let p=[];for(let[s,c]of a){let d=c.some(({source:b})=>b.alone),u=d?[]:lm(s,r),f=b=>{let k=d?void 0:Uw(b,c,r);return{documents:k?[...k,b]:[b],isGuess:k!==void 0||y(b)||nm(b,
n,r)}},m=b=>l.has(b.source.path)||t.has(b.source.path)&&(!dp.includes(Kw(b))||Uo(b,r)!==void 0),y=({source:b,roots:k})=>u.length>0&&!u.some(v=>v.source===b)&&k.some(({entries:v})=>v.has("include")),[h]=u;
h&&u.some(b=>c.includes(b))&&!m(h)&&p.push(u.length>1?{documents:u,isGuess:u.some(b=>nm(b,n,r))}:f(h));for(let b of c)!u.includes(b)&&!m(b)&&p.push(f(b))}return[...p,...i.map(s=>({documents:[s],isGuess:!1}))]}
function om({source:e},r){if(e.alone)return[];let n=G(e.path);return[...am(n,r),...[...dp,...sm].map(i=>C(n,i))].filter(i=>i!==e.path)}var Kw=({source:e})=>e.path.slice(e.path.lastIndexOf("/")+1),am=(e,r)=>{
let n=r.get("COMPOSE_FILE")?.value,i=r.get("COMPOSE_PATH_SEPARATOR")?.value||":";return n?n.split(i).filter(Boolean).map(o=>C(e,o)):[]};function lm(e,{document:r,lookup:n}){let i=a=>{let p=r(a);return p&&
!p.skipped?[p]:[]},o=am(e,Si(e,n));if(o.length)return o.flatMap(i);let l=a=>a.map(p=>C(e,p)).flatMap(p=>n.source(p)||r(p)?[p]:[]).slice(0,1).flatMap(i),t=l(dp);return t.length?[...t,...l(sm)]:[]}function Uw(e,r,n){
let i=Uo(e,n);if(!i)return;let o=t=>{let a=new Set(t.flatMap(({roots:p})=>p.flatMap(Ds)));return t.length>0&&[...i].some(p=>a.has(p))};for(let t=G(e.source.path);t!==void 0;t=t?G(t):void 0){let[a]=lm(
t,n);if(a&&a!==e&&o([a]))return[a]}let l=r.find(t=>t!==e&&!Uo(t,n)&&o([t]));return l&&[l]}function nm(e,r,n){let i=e.source.alone?void 0:Uo(e,n);if(!i)return!1;let o=G(G(e.source.path)),l=new Set(fp(e).
extends);return r.some(({source:t,roots:a})=>t!==e.source&&!l.has(t.path)&&(o===""||t.path.startsWith(`${o}/`))&&a.some(p=>Ds(p).some(s=>i.has(s))))}function Uo(e,{document:r}){let n=fp(e).extends.flatMap(
o=>r(o)?.roots??[]),i=new Set([...e.roots,...n].flatMap(ic));for(let o of e.roots.flatMap(Ds))i.delete(o);return i.size>0?i:void 0}function fp({source:e,roots:r}){let n=G(e.path),i=t=>t?.kind==="scala\
r"?t.text&&!t.text.includes("$")?[C(n,t.text)]:[]:t?.kind==="list"?t.items.flatMap(({value:a})=>i(a)):t?.kind==="map"?i(t.entries.get("path")?.value):[],o=t=>t!==e.path,l=r.flatMap(({entries:t})=>{let a=t.
get("services")?.value;return a?.kind==="map"?[...a.entries.values()]:[]});return{includes:r.flatMap(({entries:t})=>i(t.get("include")?.value)).filter(o),extends:l.flatMap(({value:t})=>i(Ww(t))).filter(
o)}}function Ww(e){let r=e.kind==="map"?e.entries.get("extends")?.value:void 0;return r?.kind==="map"?r.entries.get("file")?.value:void 0}var pm=["daemon.json","docker/daemon.json","etc/docker/daemon.json"];function cm({source:e}){return[".env.example",".env.sample",".env.template",".env.dist",".env.default","env.example","example.env","sample.env"].map(r=>C(G(e.path),r))}function mp(e){let{folder:r,asked:n,files:i,environment:o}=e,l=i.filter(({role:p,document:s})=>p==="given"&&!s.source.alone);if(l.length===0)return[];let t=l.flatMap(({document:p})=>om(p,o)),a=[...n,...t.
map(p=>({path:p,role:"part"})),...[".env",...pm].map(p=>({path:C(r,p),role:"text"})),...l.flatMap(({document:p})=>cm(p)).map(p=>({path:p,role:"text"}))];for(let p of Aa(e)){for(let c of Hw(p))a.push({
path:C(r,c),role:"text"});for(let c of Vw(p))a.push({path:C(r,c),role:"profile"});let s=ja(p,r);!s?.dockerfile||s.context===null||(s.inline===void 0&&a.push({path:s.dockerfile,role:"build"},{path:`${s.
dockerfile}.dockerignore`,role:"text"}),a.push({path:C(s.context,".dockerignore"),role:"text"},{path:s.context||".",role:"context"}))}return a}function Vw({field:e,values:r}){let n=e("security_opt");return(n?
ee(n):[]).flatMap(i=>{let o=/^seccomp[=:](?!unconfined$|builtin$)(.+)$/s.exec(r.scalar(i)?.text??"")?.[1];return o&&!o.includes("\uFFFC")&&!/^[/~]/.test(o)?[o]:[]})}function Hw({field:e,values:r,secrets:n}){
let i=(l,t)=>{let a=e(l);return(a?ee(a):[]).flatMap(p=>{let s=r.scalar(p.node.kind==="map"?r.field(p.node,t,p.via):p)?.text;return s&&!s.includes("\uFFFC")?[s]:[]})},o=i("secrets","source").flatMap(l=>{
let t=n&&r.field(n,l),a=t?.node.kind==="map"?r.scalar(r.field(t.node,"file",t.via))?.text:void 0;return a&&!a.includes("\uFFFC")&&!/^[/~]/.test(a)?[a]:[]});return[...i("env_file","path"),...i("label_f\
ile","path"),...o].filter(l=>!/^[/~]/.test(l))}var um=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g,dm=e=>e.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
"\uFFFD"),Gw=e=>dm(e).replace(um,r=>`<U+${r.codePointAt(0).toString(16).toUpperCase().padStart(4,"0")}>`);function Jw(e){return Gw(bt(e)).replace(/##\[/g,"##\u200B[")}var yp=e=>Jw(e.replace(/[\r\n]+/g,
" ").replace(/\t/g," "));var fm=e=>`${JSON.stringify(e,(r,n)=>typeof n=="string"?dm(n):n,2).replace(um,r=>`\\u${r.codePointAt(0).toString(16).padStart(4,"0")}`).replace(/##\[/g,"#\\u0023[")}
`;function Zw(e,r){let n=e;for(let i of r)n.includes(i)&&(n=n.replaceAll(i,"*".repeat(Math.min(i.length,12))));return n}function fi(e,r,n=""){if(typeof e=="string")return n&&Xe(n,e)?e.replace(/\S/g,"*"):Zw(e.split(`
`).map(l=>bt(l)).join(`
`),r);if(typeof e!="object"||e===null)return e;let{name:i,value:o}=e;return typeof i=="string"&&typeof o=="string"?{...e,value:fi(o,r,i)}:Array.isArray(e)?e.map((l,t)=>fi(l,r,Qw(e[t-1]))):Object.fromEntries(
Object.entries(e).map(([l,t])=>[l,fi(t,r,l)]))}var Qw=e=>typeof e=="string"&&/^--?[A-Za-z][\w-]*$/.test(e)?e.replace(/^-+/,""):"";var se=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),W=e=>se(e)?e:{},Pe=e=>Array.isArray(e)?e:e===null?[]:[e],L=e=>e===null?"":typeof e=="object"?JSON.stringify(e):String(e),mi=(e,r)=>Object.fromEntries(
Object.entries(e).map(([n,i])=>[n,r(n,i)])),Ot=(e,r)=>mi(e,(n,i)=>r(i)),Ze=e=>{let r=Me(L(e));return r===void 0?e:String(Math.trunc(r))},Xw={ns:1e-9,us:1e-6,\u00B5s:1e-6,\u03BCs:1e-6,ms:.001,s:1,m:60,
h:3600,d:86400,w:604800},ke=e=>{let r=0;for(let[,l,t]of L(e).matchAll(/([\d.]+)(ns|us|µs|μs|ms|s|m|h|d|w)/g))r+=Number(l)*(Xw[t]??0);if(r===0)return/^[+-]?0/.test(L(e))?"0s":e;if(r<1)return r>=.001?
`${Number((r*1e3).toFixed(6))}ms`:r>=1e-6?`${Number((r*1e6).toFixed(3))}\xB5s`:`${Math.round(r*1e9)}ns`;let[n,i,o]=[Math.floor(r/3600),Math.floor(r/60)%60,Number((r%60).toFixed(9))];return`${n?`${n}h`:
""}${n||i?`${i}m`:""}${o}s`};function e1(e){if(se(e))return[{mode:"ingress",protocol:"tcp",...e,...e.published===void 0?{}:{published:L(e.published)}}];let r=/^(?:(?:\[?([^\]]*?)\]?:)?([^:]*):)?([^:/]+)(?:\/(\w+))?$/.
exec(L(e)),[n,i]=[Ce(r?.[2]),Ce(r?.[3])];if(!i)return[e];let o=i.to-i.from;return Array.from({length:Math.min(o,65535)+1},(l,t)=>{let a=n?o===0&&n.to>n.from?`${n.from}-${n.to}`:String(n.from+t):void 0;
return{mode:"ingress",...r?.[1]?{host_ip:r[1]}:{},target:i.from+t,...a===void 0?{}:{published:a},protocol:r?.[4]?.toLowerCase()??"tcp"}})}function mm(e){let r=new Map;for(let n of Pe(e).flatMap(e1)){let{
host_ip:i="0.0.0.0",published:o="",target:l="",protocol:t=""}=W(n);r.set(se(n)?[i,o,l,t].map(L).join(":"):L(n),n)}return[...r.values()]}var t1=["rprivate","private","rshared","shared","rslave","slave"];
function ym(e,{folder:r,resolve:n}){let i=f=>typeof f=="string"&&/^\.|^[^/~\\]+$|^[^/~\\]+\//.test(f)&&!/^[A-Za-z]:/.test(f)?n(r,f):f;if(se(e)){let f={...e,target:Vo(L(e.target??""))};return e.type===
"bind"&&(f.source=i(e.source??null),se(e.bind)&&(f.bind={create_host_path:!0,...e.bind})),se(e.tmpfs)&&e.tmpfs.size!==void 0&&(f.tmpfs={...e.tmpfs,size:Ze(e.tmpfs.size)}),f}let[o="",l,t=""]=ve(L(e)),a=l!==
void 0&&/^(?:[./~]|\\\\|[A-Za-z]:)/.test(o),p={type:a?"bind":"volume",target:Vo(l??o)};l!==void 0&&(p.source=a?i(o):o);let s=t.split(",");s.findLast(f=>f==="ro"||f==="rw")==="ro"&&(p.read_only=!0);let c={
...a?{create_host_path:!0}:{}},d=s.findLast(f=>t1.includes(f)),u=s.findLast(f=>f==="z"||f==="Z");return d&&(c.propagation=d),u&&(c.selinux=u),Object.keys(c).length&&(p.bind=c),a||(p.volume=s.includes(
"nocopy")?{nocopy:!0}:{}),p}var ue=e=>r=>se(r)?mi(r,(n,i)=>Object.hasOwn(e,n)?e[n](i):i):r,xe=e=>r=>Array.isArray(r)?r.map(e):r,ks=e=>se(e)?Ot(e,r=>r===null?null:L(r)):Object.fromEntries(Pe(e).map(r=>{let[,n="",i]=/^([^=]*)(?:=(.*))?$/s.
exec(L(r))??[];return[n,i??null]})),ht=e=>Ot(W(ks(e)),L),yt=e=>Pe(e).map(L),hm=e=>Array.isArray(e)?Object.fromEntries(e.map(r=>[L(r),null])):e,hp=e=>typeof e=="string"?zi(e):e,bm=e=>{let r=se(e)?Object.
entries(e).flatMap(([n,i])=>Pe(i).map(o=>[n,L(o)])):Pe(e).map(n=>/^([^=:]*)[=:](.*)$/s.exec(L(n))?.slice(1)??[L(n),""]);return[...new Set(r.map(([n,i])=>`${n}=${i?.replace(/^\[(.*)\]$/,"$1")}`))].sort()},
km=e=>typeof e=="string"?{source:e}:e,vm=e=>{let r=W(km(e));return{...r,target:r.target??`/run/secrets/${L(r.source??"")}`}},r1=e=>{if(typeof e!="string")return e;let[r="",n="",i="rwm"]=e.split(":");return{
source:r,target:n||r,permissions:i}},gm=e=>{if(!se(e))return e;let r=e.count??(e.device_ids===void 0?"all":void 0);return{...e,...r===void 0?{}:{count:r==="all"?-1:Number(r)},...e.options===void 0?{}:
{options:ks(e.options)}}},n1=e=>{let r=Array.isArray(e)?Object.fromEntries(e.map(n=>[L(n),{}])):W(e);return Ot(r,n=>({condition:"service_started",required:!0,...W(n)}))},Wo=ue({command:hp,environment:ks}),
s1=ue({memory:Ze}),wm=({folder:e,resolve:r})=>n=>typeof n=="string"&&n!==""&&!_t(n)&&!/^[/~]/.test(n)?r(e,n):n,_m=(e,{variable:r},n)=>Object.fromEntries(Object.entries(W(ks(e))).flatMap(([i,o])=>{let l=o??
r(i)??null;return l===null&&!n?[]:[[i,l]]})),i1=e=>{let r=wm(e),n=ue({additional_contexts:i=>Ot(W(ks(i)),r),args:i=>_m(i,e,!1),context:r,extra_hosts:bm,labels:ht,no_cache_filter:yt,provenance:L,sbom:L,
secrets:xe(vm),shm_size:Ze,ssh:ks});return i=>{let o=n(typeof i=="string"?{context:i}:i);if(!se(o))return o;let l=o.dockerfile??(o.dockerfile_inline===void 0?"Dockerfile":void 0);return{context:e.folder,
...o,...l===void 0?{}:{dockerfile:l}}}},$m=e=>{let r=wm(e);return ue({annotations:ht,build:i1(e),command:hp,configs:xe(km),depends_on:n1,deploy:ue({labels:ht,resources:ue({limits:s1,reservations:ue({memory:Ze,
devices:xe(gm)})}),restart_policy:ue({delay:ke,window:ke}),rollback_config:ue({delay:ke,monitor:ke}),update_config:ue({delay:ke,monitor:ke})}),develop:ue({watch:xe(ue({ignore:yt,include:yt,path:r,exec:Wo}))}),
devices:xe(r1),dns:yt,dns_search:yt,entrypoint:hp,env_file:n=>Pe(n).map(i=>({required:!0,...se(i)?i:{path:i}})).map(ue({path:r})),environment:n=>_m(n,e,!0),expose:yt,extra_hosts:bm,gpus:n=>n==="all"?[
{count:-1}]:xe(gm)(n),group_add:yt,healthcheck:ue({interval:ke,start_interval:ke,start_period:ke,test:n=>typeof n=="string"?["CMD-SHELL",n]:n,timeout:ke}),label_file:n=>Pe(n).map(r),labels:ht,logging:ue(
{options:ht}),mem_limit:Ze,mem_reservation:Ze,memswap_limit:Ze,models:hm,networks:hm,ports:mm,post_start:xe(Wo),pre_start:xe(Wo),pre_stop:xe(Wo),pull_policy:n=>n==="if_not_present"?"missing":n,secrets:xe(
vm),shm_size:Ze,stop_grace_period:ke,sysctls:ht,tmpfs:yt,volumes:xe(n=>ym(n,e))})};function Pm(e,r){let{version:n,services:i={},networks:o={},...l}=W(e),t=Ot(W(i),c=>o1(c,r)),p=Object.values(t).some(c=>Object.hasOwn(W(W(c).networks??{}),"default"))&&!Object.hasOwn(W(o),"default")?{...W(
o),default:null}:W(o),s=c=>mi(W(c??{}),(d,u)=>a1(d,u,r));return{...l,name:r.name,services:t,...Object.keys(p).length?{networks:s(p)}:{},...Object.fromEntries(["volumes","secrets","configs"].flatMap(c=>c in
l?[[c,s(l[c])]]:[]))}}function o1(e,r){let n=$m(r)(e);if(!se(n))return n;let i=n.networks;n.provider===void 0&&n.network_mode===void 0&&(!se(i)||Object.keys(i).length===0)&&(n.networks={default:null});
let o={...W(n.depends_on??{})},l=(t,a)=>{Object.hasOwn(o,t)||(o[t]={condition:"service_started",restart:a,required:!0})};for(let t of Pe(n.links??null))l(L(t).replace(/:.*$/s,""),!0);for(let t of["net\
work_mode","ipc","pid","uts","cgroup"]){let a=/^service:(.*)$/s.exec(L(n[t]??null))?.[1];a&&l(a,!0)}for(let t of Pe(n.volumes_from??null))L(t).startsWith("container:")||l(L(t).replace(/:.*$/s,""),!1);
Object.keys(o).length&&(n.depends_on=o),Array.isArray(n.pre_start)&&n.image!==void 0&&(n.pre_start=n.pre_start.map(t=>({image:n.image,...W(t)})));for(let t of["command","entrypoint"])n[t]??=null;return n}
function a1(e,r,{name:n,folder:i,resolve:o}){let{external:l,...t}=W(r),a=l!==void 0&&l!==!1,p=t.name??(se(l)?l.name:void 0)??(a?e:`${n}_${e}`),s=t.file;return{...t,name:p,...a?{external:!0}:{},...t.labels===
void 0?{}:{labels:ht(t.labels)},...typeof s=="string"&&!/^[/~]/.test(s)?{file:o(i,s)}:{}}}function xm(e,r,n){let i=d=>({text:"",complaints:d,isRefused:!0});if(!n.json)return i(["show --as compose prints JSON: add --format json"]);let o=(r.together??[]).flatMap(d=>e.document(d)??[]),l=Fi(o,
{document:e.document,lookup:r},{blank:!0}),t=({span:d,message:u})=>`${c1(d,r)}: ${u}`,a=({kind:d,shows:u})=>d==="broken"&&!u,p=o.find(d=>d.skipped),s=[...p?[`${p.source.path}: ${p.skipped}`]:[],...l.faults.
filter(a).map(t)];if(s.length)return i(s.reverse().map(d=>`Compose refuses this project: ${yp(d)}`));let c=[...[...l.faults.filter(d=>!a(d)),...l.missing].map(t),...[...l.fragments].map(d=>`service ${JSON.
stringify(d)} has neither an image nor a build in these files`)];return{text:fm(fi(l1(l,n),n.secrets)),complaints:c.map(yp),isRefused:!1}}function l1(e,{resolve:r}){let n=r(e.folder),i=Es(e.root),o=typeof i==
"object"&&i!==null&&!Array.isArray(i)?i.name:void 0,l=p1(typeof o=="string"&&o?o:n.slice(n.lastIndexOf("/")+1));return Pm(i,{name:l,folder:n,resolve:r,variable:t=>e.environment.get(t)?.value})}var p1=e=>e.
toLowerCase().replace(/[^a-z0-9_-]/g,"").replace(/^[_-]+/,"");function c1(e,{source:r}){let n=r(e.file)?.position(e.start);return n?`${e.file}:${n.line}:${n.column}`:e.file}var u1={read:rm,projects:d1,references:(e,r)=>Dm(e,r).flatMap(({documents:n})=>mp(xa(n,{document:e.document,lookup:r}))),workloads:(e,r,{images:n})=>nu(e,n),builds:f1,anchors:tc,comments:m1,showAs:xm};
function Dm({judged:e,document:r},n){let i=o=>{let l=r(o);return l?[l]:[]};return n.together?[{documents:n.together.flatMap(i),isGuess:!1}]:im(e.flatMap(({path:o})=>i(o)),{document:r,lookup:n})}function d1(e,r){
let n=new Map;for(let o of Dm(e,r)){let l=o.isGuess?o.documents.map(({source:a})=>a.path).join("\0"):G(o.documents[0]?.source.path??""),t=n.get(l);t?t.push(o):n.set(l,[o])}let i={document:e.document,lookup:r};
return[...n.values()].map(o=>({files:[...new Set(o.flatMap(({documents:l})=>l.map(({source:t})=>t.path)))],units:()=>o.map(({documents:l,isGuess:t})=>Fi(l,i,{isGuess:t}))}))}function f1(e){return{paths:mp(
e).flatMap(({path:n,role:i})=>i==="build"?[n]:[]),inline:Gc(e)}}function m1(e){return/\.json$/i.test(e.path)?void 0:kp(e)}0&&(module.exports={reader});
