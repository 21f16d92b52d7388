"use strict";const{W:ge,a:te,b:L,c:ye,ib:pt,na:mt,ob:Te,pb:xe,qb:Ie,v:Me,y:gt,z:ve}=require("./core.js");var I=L(u=>{"use strict";var m=Symbol.for("yaml.alias"),p=Symbol.for("yaml.document"),d=Symbol.for("yaml.map"),
g=Symbol.for("yaml.pair"),h=Symbol.for("yaml.scalar"),c=Symbol.for("yaml.seq"),o=Symbol.for("yaml.node.type"),a=y=>!!y&&typeof y=="object"&&y[o]===m,i=y=>!!y&&typeof y=="object"&&y[o]===p,r=y=>!!y&&typeof y==
"object"&&y[o]===d,s=y=>!!y&&typeof y=="object"&&y[o]===g,t=y=>!!y&&typeof y=="object"&&y[o]===h,e=y=>!!y&&typeof y=="object"&&y[o]===c;function n(y){if(y&&typeof y=="object")switch(y[o]){case d:case c:
return!0}return!1}function l(y){if(y&&typeof y=="object")switch(y[o]){case m:case d:case h:case c:return!0}return!1}var f=y=>(t(y)||n(y))&&!!y.anchor;u.ALIAS=m,u.DOC=p,u.MAP=d,u.NODE_TYPE=o,u.PAIR=g,u.
SCALAR=h,u.SEQ=c,u.hasAnchor=f,u.isAlias=a,u.isCollection=n,u.isDocument=i,u.isMap=r,u.isNode=l,u.isPair=s,u.isScalar=t,u.isSeq=e}),ie=L(u=>{"use strict";var m=I(),p=Symbol("break visit"),d=Symbol("sk\
ip children"),g=Symbol("remove node");function h(t,e){let n=i(e);m.isDocument(t)?c(null,t.contents,n,Object.freeze([t]))===g&&(t.contents=null):c(null,t,n,Object.freeze([]))}h.BREAK=p,h.SKIP=d,h.REMOVE=
g;function c(t,e,n,l){let f=r(t,e,n,l);if(m.isNode(f)||m.isPair(f))return s(t,l,f),c(t,f,n,l);if(typeof f!="symbol"){if(m.isCollection(e)){l=Object.freeze(l.concat(e));for(let y=0;y<e.items.length;++y){
let v=c(y,e.items[y],n,l);if(typeof v=="number")y=v-1;else{if(v===p)return p;v===g&&(e.items.splice(y,1),y-=1)}}}else if(m.isPair(e)){l=Object.freeze(l.concat(e));let y=c("key",e.key,n,l);if(y===p)return p;
y===g&&(e.key=null);let v=c("value",e.value,n,l);if(v===p)return p;v===g&&(e.value=null)}}return f}async function o(t,e){let n=i(e);m.isDocument(t)?await a(null,t.contents,n,Object.freeze([t]))===g&&(t.
contents=null):await a(null,t,n,Object.freeze([]))}o.BREAK=p,o.SKIP=d,o.REMOVE=g;async function a(t,e,n,l){let f=await r(t,e,n,l);if(m.isNode(f)||m.isPair(f))return s(t,l,f),a(t,f,n,l);if(typeof f!="s\
ymbol"){if(m.isCollection(e)){l=Object.freeze(l.concat(e));for(let y=0;y<e.items.length;++y){let v=await a(y,e.items[y],n,l);if(typeof v=="number")y=v-1;else{if(v===p)return p;v===g&&(e.items.splice(y,
1),y-=1)}}}else if(m.isPair(e)){l=Object.freeze(l.concat(e));let y=await a("key",e.key,n,l);if(y===p)return p;y===g&&(e.key=null);let v=await a("value",e.value,n,l);if(v===p)return p;v===g&&(e.value=null)}}
return f}function i(t){return typeof t=="object"&&(t.Collection||t.Node||t.Value)?Object.assign({Alias:t.Node,Map:t.Node,Scalar:t.Node,Seq:t.Node},t.Value&&{Map:t.Value,Scalar:t.Value,Seq:t.Value},t.Collection&&
{Map:t.Collection,Seq:t.Collection},t):t}function r(t,e,n,l){if(typeof n=="function")return n(t,e,l);if(m.isMap(e))return n.Map?.(t,e,l);if(m.isSeq(e))return n.Seq?.(t,e,l);if(m.isPair(e))return n.Pair?.(
t,e,l);if(m.isScalar(e))return n.Scalar?.(t,e,l);if(m.isAlias(e))return n.Alias?.(t,e,l)}function s(t,e,n){let l=e[e.length-1];if(m.isCollection(l))l.items[t]=n;else if(m.isPair(l))t==="key"?l.key=n:l.
value=n;else if(m.isDocument(l))l.contents=n;else{let f=m.isAlias(l)?"alias":"scalar";throw new Error(`Cannot replace node with ${f} parent`)}}u.visit=h,u.visitAsync=o}),$e=L(u=>{"use strict";var m=I(),
p=ie(),d={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},g=c=>c.replace(/[!,[\]{}]/g,o=>d[o]),h=class U{constructor(o,a){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},U.defaultYaml,
o),this.tags=Object.assign({},U.defaultTags,a)}clone(){let o=new U(this.yaml,this.tags);return o.docStart=this.docStart,o}atDocument(){let o=new U(this.yaml,this.tags);switch(this.yaml.version){case"1\
.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:U.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},U.defaultTags);break}return o}add(o,a){this.atNextDocument&&
(this.yaml={explicit:U.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},U.defaultTags),this.atNextDocument=!1);let i=o.trim().split(/[ \t]+/),r=i.shift();switch(r){case"%TAG":{if(i.length!==
2&&(a(0,"%TAG directive should contain exactly two parts"),i.length<2))return!1;let[s,t]=i;return this.tags[s]=t,!0}case"%YAML":{if(this.yaml.explicit=!0,i.length!==1)return a(0,"%YAML directive shoul\
d contain exactly one part"),!1;let[s]=i;if(s==="1.1"||s==="1.2")return this.yaml.version=s,!0;{let t=/^\d+\.\d+$/.test(s);return a(6,`Unsupported YAML version ${s}`,t),!1}}default:return a(0,`Unknown\
 directive ${r}`,!0),!1}}tagName(o,a){if(o==="!")return"!";if(o[0]!=="!")return a(`Not a valid tag: ${o}`),null;if(o[1]==="<"){let t=o.slice(2,-1);return t==="!"||t==="!!"?(a(`Verbatim tags aren't res\
olved, so ${o} is invalid.`),null):(o[o.length-1]!==">"&&a("Verbatim tags must end with a >"),t)}let[,i,r]=o.match(/^(.*!)([^!]*)$/s);r||a(`The ${o} tag has no suffix`);let s=this.tags[i];if(s)try{return s+
decodeURIComponent(r)}catch(t){return a(String(t)),null}return i==="!"?o:(a(`Could not resolve tag: ${o}`),null)}tagString(o){for(let[a,i]of Object.entries(this.tags))if(o.startsWith(i))return a+g(o.substring(
i.length));return o[0]==="!"?o:`!<${o}>`}toString(o){let a=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],i=Object.entries(this.tags),r;if(o&&i.length>0&&m.isNode(o.contents)){let s={};p.
visit(o.contents,(t,e)=>{m.isNode(e)&&e.tag&&(s[e.tag]=!0)}),r=Object.keys(s)}else r=[];for(let[s,t]of i)s==="!!"&&t==="tag:yaml.org,2002:"||(!o||r.some(e=>e.startsWith(t)))&&a.push(`%TAG ${s} ${t}`);
return a.join(`
`)}};h.defaultYaml={explicit:!1,version:"1.2"},h.defaultTags={"!!":"tag:yaml.org,2002:"},u.Directives=h}),be=L(u=>{"use strict";var m=I(),p=ie();function d(o){if(/[\x00-\x19\s,[\]{}]/.test(o)){let a=`\
Anchor must not contain whitespace or control characters: ${JSON.stringify(o)}`;throw new Error(a)}return!0}function g(o){let a=new Set;return p.visit(o,{Value(i,r){r.anchor&&a.add(r.anchor)}}),a}function h(o,a){
for(let i=1;;++i){let r=`${o}${i}`;if(!a.has(r))return r}}function c(o,a){let i=[],r=new Map,s=null;return{onAnchor:t=>{i.push(t),s??(s=g(o));let e=h(a,s);return s.add(e),e},setAnchors:()=>{for(let t of i){
let e=r.get(t);if(typeof e=="object"&&e.anchor&&(m.isScalar(e.node)||m.isCollection(e.node)))e.node.anchor=e.anchor;else{let n=new Error("Failed to resolve repeated object (this should not happen)");throw n.
source=t,n}}},sourceObjects:r}}u.anchorIsValid=d,u.anchorNames=g,u.createNodeAnchors=c,u.findNewAnchor=h}),Pe=L(u=>{"use strict";function m(p,d,g,h){if(h&&typeof h=="object")if(Array.isArray(h))for(let c=0,
o=h.length;c<o;++c){let a=h[c],i=m(p,h,String(c),a);i===void 0?delete h[c]:i!==a&&(h[c]=i)}else if(h instanceof Map)for(let c of Array.from(h.keys())){let o=h.get(c),a=m(p,h,c,o);a===void 0?h.delete(c):
a!==o&&h.set(c,a)}else if(h instanceof Set)for(let c of Array.from(h)){let o=m(p,h,c,c);o===void 0?h.delete(c):o!==c&&(h.delete(c),h.add(o))}else for(let[c,o]of Object.entries(h)){let a=m(p,h,c,o);a===
void 0?delete h[c]:a!==o&&(h[c]=a)}return p.call(d,g,h)}u.applyReviver=m}),Y=L(u=>{"use strict";var m=I();function p(d,g,h){if(Array.isArray(d))return d.map((c,o)=>p(c,String(o),h));if(d&&typeof d.toJSON==
"function"){if(!h||!m.hasAnchor(d))return d.toJSON(g,h);let c={aliasCount:0,count:1,res:void 0};h.anchors.set(d,c),h.onCreate=a=>{c.res=a,delete h.onCreate};let o=d.toJSON(g,h);return h.onCreate&&h.onCreate(
o),o}return typeof d=="bigint"&&!h?.keep?Number(d):d}u.toJS=p}),we=L(u=>{"use strict";var m=Pe(),p=I(),d=Y(),g=class{constructor(h){Object.defineProperty(this,p.NODE_TYPE,{value:h})}clone(){let h=Object.
create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(h.range=this.range.slice()),h}toJS(h,{mapAsMap:c,maxAliasCount:o,onAnchor:a,reviver:i}={}){if(!p.isDocument(
h))throw new TypeError("A document argument is required");let r={anchors:new Map,doc:h,keep:!0,mapAsMap:c===!0,mapKeyWarned:!1,maxAliasCount:typeof o=="number"?o:100},s=d.toJS(this,"",r);if(typeof a==
"function")for(let{count:t,res:e}of r.anchors.values())a(e,t);return typeof i=="function"?m.applyReviver(i,{"":s},"",s):s}};u.NodeBase=g}),se=L(u=>{"use strict";var m=be(),p=ie(),d=I(),g=we(),h=Y(),c=class extends g.
NodeBase{constructor(a){super(d.ALIAS),this.source=a,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(a,i){if(i?.maxAliasCount===0)throw new ReferenceError(
"Alias resolution is disabled");let r;i?.aliasResolveCache?r=i.aliasResolveCache:(r=[],p.visit(a,{Node:(t,e)=>{(d.isAlias(e)||d.hasAnchor(e))&&r.push(e)}}),i&&(i.aliasResolveCache=r));let s;for(let t of r){
if(t===this)break;t.anchor===this.source&&(s=t)}if(s&&i){let{anchors:t,doc:e,maxAliasCount:n}=i,l=t.get(s);if(l||(h.toJS(s,null,i),l=t.get(s)),l?.res===void 0){let f="This should not happen: Alias anc\
hor was not resolved?";throw new ReferenceError(f)}if(n>=0&&(l.count+=1,l.aliasCount===0&&(l.aliasCount=o(e,s,t)),l.count*l.aliasCount>n)){let f="Excessive alias count indicates a resource exhaustion \
attack";throw new ReferenceError(f)}}return s}toJSON(a,i){if(!i)return{source:this.source};let r=this.resolve(i.doc,i);if(!r){let s=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new ReferenceError(s)}return i.anchors.get(r).res}toString(a,i,r){let s=`*${this.source}`;if(a){if(m.anchorIsValid(this.source),a.options.verifyAliasOrder&&!a.anchors.has(this.source)){
let t=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(t)}if(a.implicitKey)return`${s} `}return s}};function o(a,i,r){if(d.isAlias(i)){let s=i.resolve(a),t=r&&
s&&r.get(s);return t?t.count*t.aliasCount:0}else if(d.isCollection(i)){let s=0;for(let t of i.items){let e=o(a,t,r);e>s&&(s=e)}return s}else if(d.isPair(i)){let s=o(a,i.key,r),t=o(a,i.value,r);return Math.
max(s,t)}return 1}u.Alias=c}),B=L(u=>{"use strict";var m=I(),p=we(),d=Y(),g=c=>!c||typeof c!="function"&&typeof c!="object",h=class extends p.NodeBase{constructor(c){super(m.SCALAR),this.value=c}toJSON(c,o){
return o?.keep?this.value:d.toJS(this.value,c,o)}toString(){return String(this.value)}};h.BLOCK_FOLDED="BLOCK_FOLDED",h.BLOCK_LITERAL="BLOCK_LITERAL",h.PLAIN="PLAIN",h.QUOTE_DOUBLE="QUOTE_DOUBLE",h.QUOTE_SINGLE=
"QUOTE_SINGLE",u.Scalar=h,u.isScalarValue=g}),re=L(u=>{"use strict";var m=se(),p=I(),d=B(),g="tag:yaml.org,2002:";function h(o,a,i){if(a){let r=i.filter(t=>t.tag===a),s=r.find(t=>!t.format)??r[0];if(!s)
throw new Error(`Tag ${a} not found`);return s}return i.find(r=>r.identify?.(o)&&!r.format)}function c(o,a,i){if(p.isDocument(o)&&(o=o.contents),p.isNode(o))return o;if(p.isPair(o)){let v=i.schema[p.MAP].
createNode?.(i.schema,null,i);return v.items.push(o),v}(o instanceof String||o instanceof Number||o instanceof Boolean||typeof BigInt<"u"&&o instanceof BigInt)&&(o=o.valueOf());let{aliasDuplicateObjects:r,
onAnchor:s,onTagObj:t,schema:e,sourceObjects:n}=i,l;if(r&&o&&typeof o=="object"){if(l=n.get(o),l)return l.anchor??(l.anchor=s(o)),new m.Alias(l.anchor);l={anchor:null,node:null},n.set(o,l)}a?.startsWith(
"!!")&&(a=g+a.slice(2));let f=h(o,a,e.tags);if(!f){if(o&&typeof o.toJSON=="function"&&(o=o.toJSON()),!o||typeof o!="object"){let v=new d.Scalar(o);return l&&(l.node=v),v}f=o instanceof Map?e[p.MAP]:Symbol.
iterator in Object(o)?e[p.SEQ]:e[p.MAP]}t&&(t(f),delete i.onTagObj);let y=f?.createNode?f.createNode(i.schema,o,i):typeof f?.nodeClass?.from=="function"?f.nodeClass.from(i.schema,o,i):new d.Scalar(o);
return a?y.tag=a:f.default||(y.tag=f.tag),l&&(l.node=y),y}u.createNode=c}),ke=L(u=>{"use strict";var m=re(),p=I(),d=we();function g(o,a,i){let r=i;for(let s=a.length-1;s>=0;--s){let t=a[s];if(typeof t==
"number"&&Number.isInteger(t)&&t>=0){let e=[];e[t]=r,r=e}else r=new Map([[t,r]])}return m.createNode(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not \
happen, please report a bug.")},schema:o,sourceObjects:new Map})}var h=o=>o==null||typeof o=="object"&&!!o[Symbol.iterator]().next().done,c=class extends d.NodeBase{constructor(o,a){super(o),Object.defineProperty(
this,"schema",{value:a,configurable:!0,enumerable:!1,writable:!0})}clone(o){let a=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return o&&(a.schema=o),a.items=a.items.
map(i=>p.isNode(i)||p.isPair(i)?i.clone(o):i),this.range&&(a.range=this.range.slice()),a}addIn(o,a){if(h(o))this.add(a);else{let[i,...r]=o,s=this.get(i,!0);if(p.isCollection(s))s.addIn(r,a);else if(s===
void 0&&this.schema)this.set(i,g(this.schema,r,a));else throw new Error(`Expected YAML collection at ${i}. Remaining path: ${r}`)}}deleteIn(o){let[a,...i]=o;if(i.length===0)return this.delete(a);let r=this.
get(a,!0);if(p.isCollection(r))return r.deleteIn(i);throw new Error(`Expected YAML collection at ${a}. Remaining path: ${i}`)}getIn(o,a){let[i,...r]=o,s=this.get(i,!0);return r.length===0?!a&&p.isScalar(
s)?s.value:s:p.isCollection(s)?s.getIn(r,a):void 0}hasAllNullValues(o){return this.items.every(a=>{if(!p.isPair(a))return!1;let i=a.value;return i==null||o&&p.isScalar(i)&&i.value==null&&!i.commentBefore&&
!i.comment&&!i.tag})}hasIn(o){let[a,...i]=o;if(i.length===0)return this.has(a);let r=this.get(a,!0);return p.isCollection(r)?r.hasIn(i):!1}setIn(o,a){let[i,...r]=o;if(r.length===0)this.set(i,a);else{let s=this.
get(i,!0);if(p.isCollection(s))s.setIn(r,a);else if(s===void 0&&this.schema)this.set(i,g(this.schema,r,a));else throw new Error(`Expected YAML collection at ${i}. Remaining path: ${r}`)}}};u.Collection=
c,u.collectionFromPath=g,u.isEmptyPath=h}),ne=L(u=>{"use strict";var m=g=>g.replace(/^(?!$)(?: $)?/gm,"#");function p(g,h){return/^\n+$/.test(g)?g.substring(1):h?g.replace(/^(?! *$)/gm,h):g}var d=(g,h,c)=>g.
endsWith(`
`)?p(c,h):c.includes(`
`)?`
`+p(c,h):(g.endsWith(" ")?"":" ")+c;u.indentComment=p,u.lineComment=d,u.stringifyComment=m}),yt=L(u=>{"use strict";var m="flow",p="block",d="quoted";function g(c,o,a="flow",{indentAtStart:i,lineWidth:r=80,
minContentWidth:s=20,onFold:t,onOverflow:e}={}){if(!r||r<0)return c;r<s&&(s=0);let n=Math.max(1+s,1+r-o.length);if(c.length<=n)return c;let l=[],f={},y=r-o.length;typeof i=="number"&&(i>r-Math.max(2,s)?
l.push(0):y=r-i);let v,b,k=!1,w=-1,S=-1,N=-1;a===p&&(w=h(c,w,o.length),w!==-1&&(y=w+n));for(let O;O=c[w+=1];){if(a===d&&O==="\\"){switch(S=w,c[w+1]){case"x":w+=3;break;case"u":w+=5;break;case"U":w+=9;
break;default:w+=1}N=w}if(O===`
`)a===p&&(w=h(c,w,o.length)),y=w+o.length+n,v=void 0;else{if(O===" "&&b&&b!==" "&&b!==`
`&&b!=="	"){let A=c[w+1];A&&A!==" "&&A!==`
`&&A!=="	"&&(v=w)}if(w>=y)if(v)l.push(v),y=v+n,v=void 0;else if(a===d){for(;b===" "||b==="	";)b=O,O=c[w+=1],k=!0;let A=w>N+1?w-2:S-1;if(f[A])return c;l.push(A),f[A]=!0,y=A+n,v=void 0}else k=!0}b=O}if(k&&
e&&e(),l.length===0)return c;t&&t();let E=c.slice(0,l[0]);for(let O=0;O<l.length;++O){let A=l[O],C=l[O+1]||c.length;A===0?E=`
${o}${c.slice(0,C)}`:(a===d&&f[A]&&(E+=`${c[A]}\\`),E+=`
${o}${c.slice(A+1,C)}`)}return E}function h(c,o,a){let i=o,r=o+1,s=c[r];for(;s===" "||s==="	";)if(o<r+a)s=c[++o];else{do s=c[++o];while(s&&s!==`
`);i=o,r=o+1,s=c[r]}return i}u.FOLD_BLOCK=p,u.FOLD_FLOW=m,u.FOLD_QUOTED=d,u.foldFlowLines=g}),ae=L(u=>{"use strict";var m=B(),p=yt(),d=(e,n)=>({indentAtStart:n?e.indent.length:e.indentAtStart,lineWidth:e.
options.lineWidth,minContentWidth:e.options.minContentWidth}),g=e=>/^(%|---|\.\.\.)/m.test(e);function h(e,n,l){if(!n||n<0)return!1;let f=n-l,y=e.length;if(y<=f)return!1;for(let v=0,b=0;v<y;++v)if(e[v]===
`
`){if(v-b>f)return!0;if(b=v+1,y-b<=f)return!1}return!0}function c(e,n){let l=JSON.stringify(e);if(n.options.doubleQuotedAsJSON)return l;let{implicitKey:f}=n,y=n.options.doubleQuotedMinMultiLineLength,
v=n.indent||(g(e)?"  ":""),b="",k=0;for(let w=0,S=l[w];S;S=l[++w])if(S===" "&&l[w+1]==="\\"&&l[w+2]==="n"&&(b+=l.slice(k,w)+"\\ ",w+=1,k=w,S="\\"),S==="\\")switch(l[w+1]){case"u":{b+=l.slice(k,w);let N=l.
substr(w+2,4);switch(N){case"0000":b+="\\0";break;case"0007":b+="\\a";break;case"000b":b+="\\v";break;case"001b":b+="\\e";break;case"0085":b+="\\N";break;case"00a0":b+="\\_";break;case"2028":b+="\\L";
break;case"2029":b+="\\P";break;default:N.substr(0,2)==="00"?b+="\\x"+N.substr(2):b+=l.substr(w,6)}w+=5,k=w+1}break;case"n":if(f||l[w+2]==='"'||l.length<y)w+=1;else{for(b+=l.slice(k,w)+`

`;l[w+2]==="\\"&&l[w+3]==="n"&&l[w+4]!=='"';)b+=`
`,w+=2;b+=v,l[w+2]===" "&&(b+="\\"),w+=1,k=w+1}break;default:w+=1}return b=k?b+l.slice(k):l,f?b:p.foldFlowLines(b,v,p.FOLD_QUOTED,d(n,!1))}function o(e,n){if(n.options.singleQuote===!1||n.implicitKey&&
e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return c(e,n);let l=n.indent||(g(e)?"  ":""),f="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${l}`)+"'";return n.implicitKey?f:p.foldFlowLines(f,l,p.FOLD_FLOW,d(n,!1))}function a(e,n){let{singleQuote:l}=n.options,f;if(l===!1)f=c;else{let y=e.includes('"'),v=e.includes("'");y&&!v?f=o:v&&!y?f=c:
f=l?o:c}return f(e,n)}var i;try{i=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{i=/\n+(?!\n|$)/g}function r({comment:e,type:n,value:l},f,y,v){let{blockQuote:b,commentString:k,lineWidth:w}=f.options;if(!b||/\n[\t ]+$/.test(l))return a(l,f);let S=f.indent||(f.forceBlockIndent||
g(l)?"  ":""),N=b==="literal"?!0:b==="folded"||n===m.Scalar.BLOCK_FOLDED?!1:n===m.Scalar.BLOCK_LITERAL?!0:!h(l,w,S.length);if(!l)return N?`|
`:`>
`;let E,O;for(O=l.length;O>0;--O){let $=l[O-1];if($!==`
`&&$!=="	"&&$!==" ")break}let A=l.substring(O),C=A.indexOf(`
`);C===-1?E="-":l===A||C!==A.length-1?(E="+",v&&v()):E="",A&&(l=l.slice(0,-A.length),A[A.length-1]===`
`&&(A=A.slice(0,-1)),A=A.replace(i,`$&${S}`));let T=!1,M,_=-1;for(M=0;M<l.length;++M){let $=l[M];if($===" ")T=!0;else if($===`
`)_=M;else break}let D=l.substring(0,_<M?_+1:M);D&&(l=l.substring(D.length),D=D.replace(/\n+/g,`$&${S}`));let K=(T?S?"2":"1":"")+E;if(e&&(K+=" "+k(e.replace(/ ?[\r\n]+/g," ")),y&&y()),!N){let $=l.replace(
/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${S}`),x=!1,j=d(f,!0);b!=="folded"&&n!==m.Scalar.BLOCK_FOLDED&&(j.onOverflow=()=>{x=!0});let P=p.foldFlowLines(`${D}${$}${A}`,
S,p.FOLD_BLOCK,j);if(!x)return`>${K}
${S}${P}`}return l=l.replace(/\n+/g,`$&${S}`),`|${K}
${S}${D}${l}${A}`}function s(e,n,l,f){let{type:y,value:v}=e,{actualString:b,implicitKey:k,indent:w,indentStep:S,inFlow:N}=n;if(k&&v.includes(`
`)||N&&/[[\]{},]/.test(v))return a(v,n);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(v))return k||N||!v.includes(`
`)?a(v,n):r(e,n,l,f);if(!k&&!N&&y!==m.Scalar.PLAIN&&v.includes(`
`))return r(e,n,l,f);if(g(v)){if(w==="")return n.forceBlockIndent=!0,r(e,n,l,f);if(k&&w===S)return a(v,n)}let E=v.replace(/\n+/g,`$&
${w}`);if(b){let O=T=>T.default&&T.tag!=="tag:yaml.org,2002:str"&&T.test?.test(E),{compat:A,tags:C}=n.doc.schema;if(C.some(O)||A?.some(O))return a(v,n)}return k?E:p.foldFlowLines(E,w,p.FOLD_FLOW,d(n,!1))}
function t(e,n,l,f){let{implicitKey:y,inFlow:v}=n,b=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:k}=e;k!==m.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.
test(b.value)&&(k=m.Scalar.QUOTE_DOUBLE);let w=N=>{switch(N){case m.Scalar.BLOCK_FOLDED:case m.Scalar.BLOCK_LITERAL:return y||v?a(b.value,n):r(b,n,l,f);case m.Scalar.QUOTE_DOUBLE:return c(b.value,n);case m.
Scalar.QUOTE_SINGLE:return o(b.value,n);case m.Scalar.PLAIN:return s(b,n,l,f);default:return null}},S=w(k);if(S===null){let{defaultKeyType:N,defaultStringType:E}=n.options,O=y&&N||E;if(S=w(O),S===null)
throw new Error(`Unsupported default string type ${O}`)}return S}u.stringifyString=t}),oe=L(u=>{"use strict";var m=be(),p=I(),d=ne(),g=ae();function h(i,r){let s=Object.assign({blockQuote:!0,commentString:d.
stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},i.schema.toStringOptions,r),t;switch(s.collectionStyle){case"block":t=!1;break;case"\
flow":t=!0;break;default:t=null}return{anchors:new Set,doc:i,flowCollectionPadding:s.flowCollectionPadding?" ":"",indent:"",indentStep:typeof s.indent=="number"?" ".repeat(s.indent):"  ",inFlow:t,options:s}}
function c(i,r){if(r.tag){let e=i.filter(n=>n.tag===r.tag);if(e.length>0)return e.find(n=>n.format===r.format)??e[0]}let s,t;if(p.isScalar(r)){t=r.value;let e=i.filter(n=>n.identify?.(t));if(e.length>
1){let n=e.filter(l=>l.test);n.length>0&&(e=n)}s=e.find(n=>n.format===r.format)??e.find(n=>!n.format)}else t=r,s=i.find(e=>e.nodeClass&&t instanceof e.nodeClass);if(!s){let e=t?.constructor?.name??(t===
null?"null":typeof t);throw new Error(`Tag not resolved for ${e} value`)}return s}function o(i,r,{anchors:s,doc:t}){if(!t.directives)return"";let e=[],n=(p.isScalar(i)||p.isCollection(i))&&i.anchor;n&&
m.anchorIsValid(n)&&(s.add(n),e.push(`&${n}`));let l=i.tag??(r.default?null:r.tag);return l&&e.push(t.directives.tagString(l)),e.join(" ")}function a(i,r,s,t){if(p.isPair(i))return i.toString(r,s,t);if(p.
isAlias(i)){if(r.doc.directives)return i.toString(r);if(r.resolvedAliases?.has(i))throw new TypeError("Cannot stringify circular structure without alias nodes");r.resolvedAliases?r.resolvedAliases.add(
i):r.resolvedAliases=new Set([i]),i=i.resolve(r.doc)}let e,n=p.isNode(i)?i:r.doc.createNode(i,{onTagObj:y=>e=y});e??(e=c(r.doc.schema.tags,n));let l=o(n,e,r);l.length>0&&(r.indentAtStart=(r.indentAtStart??
0)+l.length+1);let f=typeof e.stringify=="function"?e.stringify(n,r,s,t):p.isScalar(n)?g.stringifyString(n,r,s,t):n.toString(r,s,t);return l?p.isScalar(n)||f[0]==="{"||f[0]==="["?`${l} ${f}`:`${l}
${r.indent}${f}`:f}u.createStringifyContext=h,u.stringify=a}),vt=L(u=>{"use strict";var m=I(),p=B(),d=oe(),g=ne();function h({key:c,value:o},a,i,r){let{allNullValues:s,doc:t,indent:e,indentStep:n,options:{
commentString:l,indentSeq:f,simpleKeys:y}}=a,v=m.isNode(c)&&c.comment||null;if(y){if(v)throw new Error("With simple keys, key nodes cannot have comments");if(m.isCollection(c)||!m.isNode(c)&&typeof c==
"object"){let M="With simple keys, collection cannot be used as a key value";throw new Error(M)}}let b=!y&&(!c||v&&o==null&&!a.inFlow||m.isCollection(c)||(m.isScalar(c)?c.type===p.Scalar.BLOCK_FOLDED||
c.type===p.Scalar.BLOCK_LITERAL:typeof c=="object"));a=Object.assign({},a,{allNullValues:!1,implicitKey:!b&&(y||!s),indent:e+n});let k=!1,w=!1,S=d.stringify(c,a,()=>k=!0,()=>w=!0);if(!b&&!a.inFlow&&S.
length>1024){if(y)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");b=!0}if(a.inFlow){if(s||o==null)return k&&i&&i(),S===""?"?":b?`? ${S}`:S}else if(s&&!y||
o==null&&b)return S=`? ${S}`,v&&!k?S+=g.lineComment(S,a.indent,l(v)):w&&r&&r(),S;k&&(v=null),b?(v&&(S+=g.lineComment(S,a.indent,l(v))),S=`? ${S}
${e}:`):(S=`${S}:`,v&&(S+=g.lineComment(S,a.indent,l(v))));let N,E,O;m.isNode(o)?(N=!!o.spaceBefore,E=o.commentBefore,O=o.comment):(N=!1,E=null,O=null,o&&typeof o=="object"&&(o=t.createNode(o))),a.implicitKey=
!1,!b&&!v&&m.isScalar(o)&&(a.indentAtStart=S.length+1),w=!1,!f&&n.length>=2&&!a.inFlow&&!b&&m.isSeq(o)&&!o.flow&&!o.tag&&!o.anchor&&(a.indent=a.indent.substring(2));let A=!1,C=d.stringify(o,a,()=>A=!0,
()=>w=!0),T=" ";if(v||N||E){if(T=N?`
`:"",E){let M=l(E);T+=`
${g.indentComment(M,a.indent)}`}C===""&&!a.inFlow?T===`
`&&O&&(T=`

`):T+=`
${a.indent}`}else if(!b&&m.isCollection(o)){let M=C[0],_=C.indexOf(`
`),D=_!==-1,K=a.inFlow??o.flow??o.items.length===0;if(D||!K){let $=!1;if(D&&(M==="&"||M==="!")){let x=C.indexOf(" ");M==="&"&&x!==-1&&x<_&&C[x+1]==="!"&&(x=C.indexOf(" ",x+1)),(x===-1||_<x)&&($=!0)}$||
(T=`
${a.indent}`)}}else(C===""||C[0]===`
`)&&(T="");return S+=T+C,a.inFlow?A&&i&&i():O&&!A?S+=g.lineComment(S,a.indent,l(O)):w&&r&&r(),S}u.stringifyPair=h}),De=L(u=>{"use strict";var m=te("process");function p(g,...h){g==="debug"&&console.log(
...h)}function d(g,h){(g==="debug"||g==="warn")&&(typeof m.emitWarning=="function"?m.emitWarning(h):console.warn(h))}u.debug=p,u.warn=d}),Se=L(u=>{"use strict";var m=I(),p=B(),d="<<",g={identify:i=>i===
d||typeof i=="symbol"&&i.description===d,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new p.Scalar(Symbol(d)),{addToJSMap:c}),stringify:()=>d},h=(i,r)=>(g.identify(
r)||m.isScalar(r)&&(!r.type||r.type===p.Scalar.PLAIN)&&g.identify(r.value))&&i?.doc.schema.tags.some(s=>s.tag===g.tag&&s.default);function c(i,r,s){let t=a(i,s);if(m.isSeq(t))for(let e of t.items)o(i,
r,e);else if(Array.isArray(t))for(let e of t)o(i,r,e);else o(i,r,t)}function o(i,r,s){let t=a(i,s);if(!m.isMap(t))throw new Error("Merge sources must be maps or map aliases");let e=t.toJSON(null,i,Map);
for(let[n,l]of e)r instanceof Map?r.has(n)||r.set(n,l):r instanceof Set?r.add(n):Object.prototype.hasOwnProperty.call(r,n)||Object.defineProperty(r,n,{value:l,writable:!0,enumerable:!0,configurable:!0});
return r}function a(i,r){return i&&m.isAlias(r)?r.resolve(i.doc,i):r}u.addMergeToJSMap=c,u.isMergeKey=h,u.merge=g}),Be=L(u=>{"use strict";var m=De(),p=Se(),d=oe(),g=I(),h=Y();function c(a,i,{key:r,value:s}){
if(g.isNode(r)&&r.addToJSMap)r.addToJSMap(a,i,s);else if(p.isMergeKey(a,r))p.addMergeToJSMap(a,i,s);else{let t=h.toJS(r,"",a);if(i instanceof Map)i.set(t,h.toJS(s,t,a));else if(i instanceof Set)i.add(
t);else{let e=o(r,t,a),n=h.toJS(s,e,a);e in i?Object.defineProperty(i,e,{value:n,writable:!0,enumerable:!0,configurable:!0}):i[e]=n}}return i}function o(a,i,r){if(i===null)return"";if(typeof i!="objec\
t")return String(i);if(g.isNode(a)&&r?.doc){let s=d.createStringifyContext(r.doc,{});s.anchors=new Set;for(let e of r.anchors.keys())s.anchors.add(e.anchor);s.inFlow=!0,s.inStringifyKey=!0;let t=a.toString(
s);if(!r.mapKeyWarned){let e=JSON.stringify(t);e.length>40&&(e=e.substring(0,36)+'..."'),m.warn(r.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${e}\
. Set mapAsMap: true to use object keys.`),r.mapKeyWarned=!0}return t}return JSON.stringify(i)}u.addPairToJSMap=c}),J=L(u=>{"use strict";var m=re(),p=vt(),d=Be(),g=I();function h(o,a,i){let r=m.createNode(
o,void 0,i),s=m.createNode(a,void 0,i);return new c(r,s)}var c=class ct{constructor(a,i=null){Object.defineProperty(this,g.NODE_TYPE,{value:g.PAIR}),this.key=a,this.value=i}clone(a){let{key:i,value:r}=this;
return g.isNode(i)&&(i=i.clone(a)),g.isNode(r)&&(r=r.clone(a)),new ct(i,r)}toJSON(a,i){let r=i?.mapAsMap?new Map:{};return d.addPairToJSMap(i,r,this)}toString(a,i,r){return a?.doc?p.stringifyPair(this,
a,i,r):JSON.stringify(this)}};u.Pair=c,u.createPair=h}),_e=L(u=>{"use strict";var m=I(),p=oe(),d=ne();function g(a,i,r){return(i.inFlow??a.flow?c:h)(a,i,r)}function h({comment:a,items:i},r,{blockItemPrefix:s,
flowChars:t,itemIndent:e,onChompKeep:n,onComment:l}){let{indent:f,options:{commentString:y}}=r,v=Object.assign({},r,{indent:e,type:null}),b=!1,k=[];for(let S=0;S<i.length;++S){let N=i[S],E=null;if(m.isNode(
N))!b&&N.spaceBefore&&k.push(""),o(r,k,N.commentBefore,b),N.comment&&(E=N.comment);else if(m.isPair(N)){let A=m.isNode(N.key)?N.key:null;A&&(!b&&A.spaceBefore&&k.push(""),o(r,k,A.commentBefore,b))}b=!1;
let O=p.stringify(N,v,()=>E=null,()=>b=!0);E&&(O+=d.lineComment(O,e,y(E))),b&&E&&(b=!1),k.push(s+O)}let w;if(k.length===0)w=t.start+t.end;else{w=k[0];for(let S=1;S<k.length;++S){let N=k[S];w+=N?`
${f}${N}`:`
`}}return a?(w+=`
`+d.indentComment(y(a),f),l&&l()):b&&n&&n(),w}function c({items:a},i,{flowChars:r,itemIndent:s}){let{indent:t,indentStep:e,flowCollectionPadding:n,options:{commentString:l}}=i;s+=e;let f=Object.assign(
{},i,{indent:s,inFlow:!0,type:null}),y=!1,v=0,b=[];for(let S=0;S<a.length;++S){let N=a[S],E=null;if(m.isNode(N))N.spaceBefore&&b.push(""),o(i,b,N.commentBefore,!1),N.comment&&(E=N.comment);else if(m.isPair(
N)){let A=m.isNode(N.key)?N.key:null;A&&(A.spaceBefore&&b.push(""),o(i,b,A.commentBefore,!1),A.comment&&(y=!0));let C=m.isNode(N.value)?N.value:null;C?(C.comment&&(E=C.comment),C.commentBefore&&(y=!0)):
N.value==null&&A?.comment&&(E=A.comment)}E&&(y=!0);let O=p.stringify(N,f,()=>E=null);y||(y=b.length>v||O.includes(`
`)),S<a.length-1?O+=",":i.options.trailingComma&&(i.options.lineWidth>0&&(y||(y=b.reduce((A,C)=>A+C.length+2,2)+(O.length+2)>i.options.lineWidth)),y&&(O+=",")),E&&(O+=d.lineComment(O,s,l(E))),b.push(O),
v=b.length}let{start:k,end:w}=r;if(b.length===0)return k+w;if(!y){let S=b.reduce((N,E)=>N+E.length+2,2);y=i.options.lineWidth>0&&S>i.options.lineWidth}if(y){let S=k;for(let N of b)S+=N?`
${e}${t}${N}`:`
`;return`${S}
${t}${w}`}else return`${k}${n}${b.join(" ")}${n}${w}`}function o({indent:a,options:{commentString:i}},r,s,t){if(s&&t&&(s=s.replace(/^\n+/,"")),s){let e=d.indentComment(i(s),a);r.push(e.trimStart())}}u.
stringifyCollection=g}),V=L(u=>{"use strict";var m=_e(),p=Be(),d=ke(),g=I(),h=J(),c=B();function o(i,r){let s=g.isScalar(r)?r.value:r;for(let t of i)if(g.isPair(t)&&(t.key===r||t.key===s||g.isScalar(t.
key)&&t.key.value===s))return t}var a=class extends d.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(i){super(g.MAP,i),this.items=[]}static from(i,r,s){let{keepUndefined:t,replacer:e}=s,
n=new this(i),l=(f,y)=>{if(typeof e=="function")y=e.call(r,f,y);else if(Array.isArray(e)&&!e.includes(f))return;(y!==void 0||t)&&n.items.push(h.createPair(f,y,s))};if(r instanceof Map)for(let[f,y]of r)
l(f,y);else if(r&&typeof r=="object")for(let f of Object.keys(r))l(f,r[f]);return typeof i.sortMapEntries=="function"&&n.items.sort(i.sortMapEntries),n}add(i,r){let s;g.isPair(i)?s=i:!i||typeof i!="ob\
ject"||!("key"in i)?s=new h.Pair(i,i?.value):s=new h.Pair(i.key,i.value);let t=o(this.items,s.key),e=this.schema?.sortMapEntries;if(t){if(!r)throw new Error(`Key ${s.key} already set`);g.isScalar(t.value)&&
c.isScalarValue(s.value)?t.value.value=s.value:t.value=s.value}else if(e){let n=this.items.findIndex(l=>e(s,l)<0);n===-1?this.items.push(s):this.items.splice(n,0,s)}else this.items.push(s)}delete(i){let r=o(
this.items,i);return r?this.items.splice(this.items.indexOf(r),1).length>0:!1}get(i,r){let s=o(this.items,i)?.value;return(!r&&g.isScalar(s)?s.value:s)??void 0}has(i){return!!o(this.items,i)}set(i,r){
this.add(new h.Pair(i,r),!0)}toJSON(i,r,s){let t=s?new s:r?.mapAsMap?new Map:{};r?.onCreate&&r.onCreate(t);for(let e of this.items)p.addPairToJSMap(r,t,e);return t}toString(i,r,s){if(!i)return JSON.stringify(
this);for(let t of this.items)if(!g.isPair(t))throw new Error(`Map items must all be pairs; found ${JSON.stringify(t)} instead`);return!i.allNullValues&&this.hasAllNullValues(!1)&&(i=Object.assign({},
i,{allNullValues:!0})),m.stringifyCollection(this,i,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:i.indent||"",onChompKeep:s,onComment:r})}};u.YAMLMap=a,u.findPair=o}),X=L(u=>{"use stri\
ct";var m=I(),p=V(),d={collection:"map",default:!0,nodeClass:p.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(g,h){return m.isMap(g)||h("Expected a mapping for this tag"),g},createNode:(g,h,c)=>p.YAMLMap.
from(g,h,c)};u.map=d}),W=L(u=>{"use strict";var m=re(),p=_e(),d=ke(),g=I(),h=B(),c=Y(),o=class extends d.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(i){super(g.SEQ,i),this.
items=[]}add(i){this.items.push(i)}delete(i){let r=a(i);return typeof r!="number"?!1:this.items.splice(r,1).length>0}get(i,r){let s=a(i);if(typeof s!="number")return;let t=this.items[s];return!r&&g.isScalar(
t)?t.value:t}has(i){let r=a(i);return typeof r=="number"&&r<this.items.length}set(i,r){let s=a(i);if(typeof s!="number")throw new Error(`Expected a valid index, not ${i}.`);let t=this.items[s];g.isScalar(
t)&&h.isScalarValue(r)?t.value=r:this.items[s]=r}toJSON(i,r){let s=[];r?.onCreate&&r.onCreate(s);let t=0;for(let e of this.items)s.push(c.toJS(e,String(t++),r));return s}toString(i,r,s){return i?p.stringifyCollection(
this,i,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(i.indent||"")+"  ",onChompKeep:s,onComment:r}):JSON.stringify(this)}static from(i,r,s){let{replacer:t}=s,e=new this(i);if(r&&Symbol.
iterator in Object(r)){let n=0;for(let l of r){if(typeof t=="function"){let f=r instanceof Set?l:String(n++);l=t.call(r,f,l)}e.items.push(m.createNode(l,void 0,s))}}return e}};function a(i){let r=g.isScalar(
i)?i.value:i;return r&&typeof r=="string"&&(r=Number(r)),typeof r=="number"&&Number.isInteger(r)&&r>=0?r:null}u.YAMLSeq=o}),z=L(u=>{"use strict";var m=I(),p=W(),d={collection:"seq",default:!0,nodeClass:p.
YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(g,h){return m.isSeq(g)||h("Expected a sequence for this tag"),g},createNode:(g,h,c)=>p.YAMLSeq.from(g,h,c)};u.seq=d}),le=L(u=>{"use strict";var m=ae(),p={identify:d=>typeof d==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:d=>d,stringify(d,g,h,c){return g=Object.assign({actualString:!0},g),m.stringifyString(d,g,h,c)}};u.string=p}),Ae=L(u=>{"use strict";var m=B(),p={
identify:d=>d==null,createNode:()=>new m.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new m.Scalar(null),stringify:({source:d},g)=>typeof d=="string"&&
p.test.test(d)?d:g.options.nullStr};u.nullTag=p}),Ke=L(u=>{"use strict";var m=B(),p={identify:d=>typeof d=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:d=>new m.
Scalar(d[0]==="t"||d[0]==="T"),stringify({source:d,value:g},h){if(d&&p.test.test(d)){let c=d[0]==="t"||d[0]==="T";if(g===c)return d}return g?h.options.trueStr:h.options.falseStr}};u.boolTag=p}),Z=L(u=>{
"use strict";function m({format:p,minFractionDigits:d,tag:g,value:h}){if(typeof h=="bigint")return String(h);let c=typeof h=="number"?h:Number(h);if(!isFinite(c))return isNaN(c)?".nan":c<0?"-.inf":".i\
nf";let o=Object.is(h,-0)?"-0":JSON.stringify(h);if(!p&&d&&(!g||g==="tag:yaml.org,2002:float")&&/^-?\d/.test(o)&&!o.includes("e")){let a=o.indexOf(".");a<0&&(a=o.length,o+=".");let i=d-(o.length-a-1);
for(;i-- >0;)o+="0"}return o}u.stringifyNumber=m}),qe=L(u=>{"use strict";var m=B(),p=Z(),d={identify:c=>typeof c=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:c=>c.slice(-3).toLowerCase()==="nan"?NaN:c[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:p.stringifyNumber},g={identify:c=>typeof c=="number",default:!0,tag:"tag:yaml.or\
g,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:c=>parseFloat(c),stringify(c){let o=Number(c.value);return isFinite(o)?o.toExponential():p.stringifyNumber(
c)}},h={identify:c=>typeof c=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(c){let o=new m.Scalar(parseFloat(c)),a=c.indexOf(".");return a!==-1&&c[c.
length-1]==="0"&&(o.minFractionDigits=c.length-a-1),o},stringify:p.stringifyNumber};u.float=h,u.floatExp=g,u.floatNaN=d}),je=L(u=>{"use strict";var m=Z(),p=a=>typeof a=="bigint"||Number.isInteger(a),d=(a,i,r,{
intAsBigInt:s})=>s?BigInt(a):parseInt(a.substring(i),r);function g(a,i,r){let{value:s}=a;return p(s)&&s>=0?r+s.toString(i):m.stringifyNumber(a)}var h={identify:a=>p(a)&&a>=0,default:!0,tag:"tag:yaml.o\
rg,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(a,i,r)=>d(a,2,8,r),stringify:a=>g(a,8,"0o")},c={identify:p,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(a,i,r)=>d(a,0,10,r),
stringify:m.stringifyNumber},o={identify:a=>p(a)&&a>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(a,i,r)=>d(a,2,16,r),stringify:a=>g(a,16,"0x")};u.int=c,u.intHex=
o,u.intOct=h}),bt=L(u=>{"use strict";var m=X(),p=Ae(),d=z(),g=le(),h=Ke(),c=qe(),o=je(),a=[m.map,d.seq,g.string,p.nullTag,h.boolTag,o.intOct,o.int,o.intHex,c.floatNaN,c.floatExp,c.float];u.schema=a}),
wt=L(u=>{"use strict";var m=B(),p=X(),d=z();function g(i){return typeof i=="bigint"||Number.isInteger(i)}var h=({value:i})=>JSON.stringify(i),c=[{identify:i=>typeof i=="string",default:!0,tag:"tag:yam\
l.org,2002:str",resolve:i=>i,stringify:h},{identify:i=>i==null,createNode:()=>new m.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:h},{identify:i=>typeof i==
"boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:i=>i==="true",stringify:h},{identify:g,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(i,r,{
intAsBigInt:s})=>s?BigInt(i):parseInt(i,10),stringify:({value:i})=>g(i)?i.toString():JSON.stringify(i)},{identify:i=>typeof i=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:i=>parseFloat(i),stringify:h}],o={default:!0,tag:"",test:/^/,resolve(i,r){return r(`Unresolved plain scalar ${JSON.stringify(i)}`),i}},a=[p.map,d.seq].concat(c,o);u.schema=a}),Fe=L(u=>{"use st\
rict";var m=te("buffer"),p=B(),d=ae(),g={identify:h=>h instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(h,c){if(typeof m.Buffer=="function")return m.Buffer.from(h,"base64");if(typeof atob==
"function"){let o=atob(h.replace(/[\n\r]/g,"")),a=new Uint8Array(o.length);for(let i=0;i<o.length;++i)a[i]=o.charCodeAt(i);return a}else return c("This environment does not support reading binary tags\
; either Buffer or atob is required"),h},stringify({comment:h,type:c,value:o},a,i,r){if(!o)return"";let s=o,t;if(typeof m.Buffer=="function")t=s instanceof m.Buffer?s.toString("base64"):m.Buffer.from(
s.buffer).toString("base64");else if(typeof btoa=="function"){let e="";for(let n=0;n<s.length;++n)e+=String.fromCharCode(s[n]);t=btoa(e)}else throw new Error("This environment does not support writing\
 binary tags; either Buffer or btoa is required");if(c??(c=p.Scalar.BLOCK_LITERAL),c!==p.Scalar.QUOTE_DOUBLE){let e=Math.max(a.options.lineWidth-a.indent.length,a.options.minContentWidth),n=Math.ceil(
t.length/e),l=new Array(n);for(let f=0,y=0;f<n;++f,y+=e)l[f]=t.substr(y,e);t=l.join(c===p.Scalar.BLOCK_LITERAL?`
`:" ")}return d.stringifyString({comment:h,type:c,value:t},a,i,r)}};u.binary=g}),Ne=L(u=>{"use strict";var m=I(),p=J(),d=B(),g=W();function h(a,i){if(m.isSeq(a))for(let r=0;r<a.items.length;++r){let s=a.
items[r];if(!m.isPair(s)){if(m.isMap(s)){s.items.length>1&&i("Each pair must have its own sequence indicator");let t=s.items[0]||new p.Pair(new d.Scalar(null));if(s.commentBefore&&(t.key.commentBefore=
t.key.commentBefore?`${s.commentBefore}
${t.key.commentBefore}`:s.commentBefore),s.comment){let e=t.value??t.key;e.comment=e.comment?`${s.comment}
${e.comment}`:s.comment}s=t}a.items[r]=m.isPair(s)?s:new p.Pair(s)}}else i("Expected a sequence for this tag");return a}function c(a,i,r){let{replacer:s}=r,t=new g.YAMLSeq(a);t.tag="tag:yaml.org,2002:\
pairs";let e=0;if(i&&Symbol.iterator in Object(i))for(let n of i){typeof s=="function"&&(n=s.call(i,String(e++),n));let l,f;if(Array.isArray(n))if(n.length===2)l=n[0],f=n[1];else throw new TypeError(`\
Expected [key, value] tuple: ${n}`);else if(n&&n instanceof Object){let y=Object.keys(n);if(y.length===1)l=y[0],f=n[l];else throw new TypeError(`Expected tuple with one key, not ${y.length} keys`)}else
l=n;t.items.push(p.createPair(l,f,r))}return t}var o={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:h,createNode:c};u.createPairs=c,u.pairs=o,u.resolvePairs=h}),Re=L(u=>{"use stric\
t";var m=I(),p=Y(),d=V(),g=W(),h=Ne(),c=class ut extends g.YAMLSeq{constructor(){super(),this.add=d.YAMLMap.prototype.add.bind(this),this.delete=d.YAMLMap.prototype.delete.bind(this),this.get=d.YAMLMap.
prototype.get.bind(this),this.has=d.YAMLMap.prototype.has.bind(this),this.set=d.YAMLMap.prototype.set.bind(this),this.tag=ut.tag}toJSON(i,r){if(!r)return super.toJSON(i);let s=new Map;r?.onCreate&&r.onCreate(
s);for(let t of this.items){let e,n;if(m.isPair(t)?(e=p.toJS(t.key,"",r),n=p.toJS(t.value,e,r)):e=p.toJS(t,"",r),s.has(e))throw new Error("Ordered maps must not include duplicate keys");s.set(e,n)}return s}static from(i,r,s){
let t=h.createPairs(i,r,s),e=new this;return e.items=t.items,e}};c.tag="tag:yaml.org,2002:omap";var o={collection:"seq",identify:a=>a instanceof Map,nodeClass:c,default:!1,tag:"tag:yaml.org,2002:omap",
resolve(a,i){let r=h.resolvePairs(a,i),s=[];for(let{key:t}of r.items)m.isScalar(t)&&(s.includes(t.value)?i(`Ordered maps must not include duplicate keys: ${t.value}`):s.push(t.value));return Object.assign(
new c,r)},createNode:(a,i,r)=>c.from(a,i,r)};u.YAMLOMap=c,u.omap=o}),kt=L(u=>{"use strict";var m=B();function p({value:h,source:c},o){return c&&(h?d:g).test.test(c)?c:h?o.options.trueStr:o.options.falseStr}
var d={identify:h=>h===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new m.Scalar(!0),stringify:p},g={identify:h=>h===!1,default:!0,tag:"tag:\
yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new m.Scalar(!1),stringify:p};u.falseTag=g,u.trueTag=d}),St=L(u=>{"use strict";var m=B(),p=Z(),d={identify:c=>typeof c==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:c=>c.slice(-3).toLowerCase()==="nan"?NaN:c[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,
stringify:p.stringifyNumber},g={identify:c=>typeof c=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:c=>parseFloat(
c.replace(/_/g,"")),stringify(c){let o=Number(c.value);return isFinite(o)?o.toExponential():p.stringifyNumber(c)}},h={identify:c=>typeof c=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(c){let o=new m.Scalar(parseFloat(c.replace(/_/g,""))),a=c.indexOf(".");if(a!==-1){let i=c.substring(a+1).replace(/_/g,"");i[i.length-1]==="0"&&(o.minFractionDigits=i.length)}return o},stringify:p.
stringifyNumber};u.float=h,u.floatExp=g,u.floatNaN=d}),At=L(u=>{"use strict";var m=Z(),p=i=>typeof i=="bigint"||Number.isInteger(i);function d(i,r,s,{intAsBigInt:t}){let e=i[0];if((e==="-"||e==="+")&&
(r+=1),i=i.substring(r).replace(/_/g,""),t){switch(s){case 2:i=`0b${i}`;break;case 8:i=`0o${i}`;break;case 16:i=`0x${i}`;break}let l=BigInt(i);return e==="-"?BigInt(-1)*l:l}let n=parseInt(i,s);return e===
"-"?-1*n:n}function g(i,r,s){let{value:t}=i;if(p(t)){let e=t.toString(r);return t<0?"-"+s+e.substr(1):s+e}return m.stringifyNumber(i)}var h={identify:p,default:!0,tag:"tag:yaml.org,2002:int",format:"B\
IN",test:/^[-+]?0b[0-1_]+$/,resolve:(i,r,s)=>d(i,2,2,s),stringify:i=>g(i,2,"0b")},c={identify:p,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(i,r,s)=>d(i,1,8,s),stringify:i=>g(
i,8,"0")},o={identify:p,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(i,r,s)=>d(i,0,10,s),stringify:m.stringifyNumber},a={identify:p,default:!0,tag:"tag:yaml.org,2002:int",
format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(i,r,s)=>d(i,2,16,s),stringify:i=>g(i,16,"0x")};u.int=o,u.intBin=h,u.intHex=a,u.intOct=c}),Ue=L(u=>{"use strict";var m=I(),p=J(),d=V(),g=class ft extends d.
YAMLMap{constructor(o){super(o),this.tag=ft.tag}add(o){let a;m.isPair(o)?a=o:o&&typeof o=="object"&&"key"in o&&"value"in o&&o.value===null?a=new p.Pair(o.key,null):a=new p.Pair(o,null),d.findPair(this.
items,a.key)||this.items.push(a)}get(o,a){let i=d.findPair(this.items,o);return!a&&m.isPair(i)?m.isScalar(i.key)?i.key.value:i.key:i}set(o,a){if(typeof a!="boolean")throw new Error(`Expected boolean v\
alue for set(key, value) in a YAML set, not ${typeof a}`);let i=d.findPair(this.items,o);i&&!a?this.items.splice(this.items.indexOf(i),1):!i&&a&&this.items.push(new p.Pair(o))}toJSON(o,a){return super.
toJSON(o,a,Set)}toString(o,a,i){if(!o)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},o,{allNullValues:!0}),a,i);throw new Error("Set items must all hav\
e null values")}static from(o,a,i){let{replacer:r}=i,s=new this(o);if(a&&Symbol.iterator in Object(a))for(let t of a)typeof r=="function"&&(t=r.call(a,t,t)),s.items.push(p.createPair(t,null,i));return s}};
g.tag="tag:yaml.org,2002:set";var h={collection:"map",identify:c=>c instanceof Set,nodeClass:g,default:!1,tag:"tag:yaml.org,2002:set",createNode:(c,o,a)=>g.from(c,o,a),resolve(c,o){if(m.isMap(c)){if(c.
hasAllNullValues(!0))return Object.assign(new g,c);o("Set items must all have null values")}else o("Expected a mapping for this tag");return c}};u.YAMLSet=g,u.set=h}),Ye=L(u=>{"use strict";var m=Z();function p(o,a){
let i=o[0],r=i==="-"||i==="+"?o.substring(1):o,s=e=>a?BigInt(e):Number(e),t=r.replace(/_/g,"").split(":").reduce((e,n)=>e*s(60)+s(n),s(0));return i==="-"?s(-1)*t:t}function d(o){let{value:a}=o,i=e=>e;
if(typeof a=="bigint")i=e=>BigInt(e);else if(isNaN(a)||!isFinite(a))return m.stringifyNumber(o);let r="";a<0&&(r="-",a*=i(-1));let s=i(60),t=[a%s];return a<60?t.unshift(0):(a=(a-t[0])/s,t.unshift(a%s),
a>=60&&(a=(a-t[0])/s,t.unshift(a))),r+t.map(e=>String(e).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var g={identify:o=>typeof o=="bigint"||Number.isInteger(o),default:!0,tag:"tag:yaml.org,200\
2:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(o,a,{intAsBigInt:i})=>p(o,i),stringify:d},h={identify:o=>typeof o=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"T\
IME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:o=>p(o,!1),stringify:d},c={identify:o=>o instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{\
1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(o){let a=o.match(c.test);if(!a)throw new Error("!!times\
tamp expects a date, starting with yyyy-mm-dd");let[,i,r,s,t,e,n]=a.map(Number),l=a[7]?Number((a[7]+"00").substr(1,3)):0,f=Date.UTC(i,r-1,s,t||0,e||0,n||0,l),y=a[8];if(y&&y!=="Z"){let v=p(y,!1);Math.abs(
v)<30&&(v*=60),f-=6e4*v}return new Date(f)},stringify:({value:o})=>o?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};u.floatTime=h,u.intTime=g,u.timestamp=c}),Nt=L(u=>{"use strict";var m=X(),p=Ae(),
d=z(),g=le(),h=Fe(),c=kt(),o=St(),a=At(),i=Se(),r=Re(),s=Ne(),t=Ue(),e=Ye(),n=[m.map,d.seq,g.string,p.nullTag,c.trueTag,c.falseTag,a.intBin,a.intOct,a.int,a.intHex,o.floatNaN,o.floatExp,o.float,h.binary,
i.merge,r.omap,s.pairs,t.set,e.intTime,e.floatTime,e.timestamp];u.schema=n}),Et=L(u=>{"use strict";var m=X(),p=Ae(),d=z(),g=le(),h=Ke(),c=qe(),o=je(),a=bt(),i=wt(),r=Fe(),s=Se(),t=Re(),e=Ne(),n=Nt(),l=Ue(),
f=Ye(),y=new Map([["core",a.schema],["failsafe",[m.map,d.seq,g.string]],["json",i.schema],["yaml11",n.schema],["yaml-1.1",n.schema]]),v={binary:r.binary,bool:h.boolTag,float:c.float,floatExp:c.floatExp,
floatNaN:c.floatNaN,floatTime:f.floatTime,int:o.int,intHex:o.intHex,intOct:o.intOct,intTime:f.intTime,map:m.map,merge:s.merge,null:p.nullTag,omap:t.omap,pairs:e.pairs,seq:d.seq,set:l.set,timestamp:f.timestamp},
b={"tag:yaml.org,2002:binary":r.binary,"tag:yaml.org,2002:merge":s.merge,"tag:yaml.org,2002:omap":t.omap,"tag:yaml.org,2002:pairs":e.pairs,"tag:yaml.org,2002:set":l.set,"tag:yaml.org,2002:timestamp":f.
timestamp};function k(w,S,N){let E=y.get(S);if(E&&!w)return N&&!E.includes(s.merge)?E.concat(s.merge):E.slice();let O=E;if(!O)if(Array.isArray(w))O=[];else{let A=Array.from(y.keys()).filter(C=>C!=="ya\
ml11").map(C=>JSON.stringify(C)).join(", ");throw new Error(`Unknown schema "${S}"; use one of ${A} or define customTags array`)}if(Array.isArray(w))for(let A of w)O=O.concat(A);else typeof w=="functi\
on"&&(O=w(O.slice()));return N&&(O=O.concat(s.merge)),O.reduce((A,C)=>{let T=typeof C=="string"?v[C]:C;if(!T){let M=JSON.stringify(C),_=Object.keys(v).map(D=>JSON.stringify(D)).join(", ");throw new Error(
`Unknown custom tag ${M}; use one of ${_}`)}return A.includes(T)||A.push(T),A},[])}u.coreKnownTags=b,u.getTags=k}),Je=L(u=>{"use strict";var m=I(),p=X(),d=z(),g=le(),h=Et(),c=(a,i)=>a.key<i.key?-1:a.key>
i.key?1:0,o=class ht{constructor({compat:i,customTags:r,merge:s,resolveKnownTags:t,schema:e,sortMapEntries:n,toStringDefaults:l}){this.compat=Array.isArray(i)?h.getTags(i,"compat"):i?h.getTags(null,i):
null,this.name=typeof e=="string"&&e||"core",this.knownTags=t?h.coreKnownTags:{},this.tags=h.getTags(r,this.name,s),this.toStringOptions=l??null,Object.defineProperty(this,m.MAP,{value:p.map}),Object.
defineProperty(this,m.SCALAR,{value:g.string}),Object.defineProperty(this,m.SEQ,{value:d.seq}),this.sortMapEntries=typeof n=="function"?n:n===!0?c:null}clone(){let i=Object.create(ht.prototype,Object.
getOwnPropertyDescriptors(this));return i.tags=this.tags.slice(),i}};u.Schema=o}),Lt=L(u=>{"use strict";var m=I(),p=oe(),d=ne();function g(h,c){let o=[],a=c.directives===!0;if(c.directives!==!1&&h.directives){
let e=h.directives.toString(h);e?(o.push(e),a=!0):h.directives.docStart&&(a=!0)}a&&o.push("---");let i=p.createStringifyContext(h,c),{commentString:r}=i.options;if(h.commentBefore){o.length!==1&&o.unshift(
"");let e=r(h.commentBefore);o.unshift(d.indentComment(e,""))}let s=!1,t=null;if(h.contents){if(m.isNode(h.contents)){if(h.contents.spaceBefore&&a&&o.push(""),h.contents.commentBefore){let l=r(h.contents.
commentBefore);o.push(d.indentComment(l,""))}i.forceBlockIndent=!!h.comment,t=h.contents.comment}let e=t?void 0:()=>s=!0,n=p.stringify(h.contents,i,()=>t=null,e);t&&(n+=d.lineComment(n,"",r(t))),(n[0]===
"|"||n[0]===">")&&o[o.length-1]==="---"?o[o.length-1]=`--- ${n}`:o.push(n)}else o.push(p.stringify(h.contents,i));if(h.directives?.docEnd)if(h.comment){let e=r(h.comment);e.includes(`
`)?(o.push("..."),o.push(d.indentComment(e,""))):o.push(`... ${e}`)}else o.push("...");else{let e=h.comment;e&&s&&(e=e.replace(/^\n+/,"")),e&&((!s||t)&&o[o.length-1]!==""&&o.push(""),o.push(d.indentComment(
r(e),"")))}return o.join(`
`)+`
`}u.stringifyDocument=g}),ce=L(u=>{"use strict";var m=se(),p=ke(),d=I(),g=J(),h=Y(),c=Je(),o=Lt(),a=be(),i=Pe(),r=re(),s=$e(),t=class dt{constructor(l,f,y){this.commentBefore=null,this.comment=null,this.
errors=[],this.warnings=[],Object.defineProperty(this,d.NODE_TYPE,{value:d.DOC});let v=null;typeof f=="function"||Array.isArray(f)?v=f:y===void 0&&f&&(y=f,f=void 0);let b=Object.assign({intAsBigInt:!1,
keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},y);this.options=b;let{version:k}=b;y?._directives?(this.directives=y._directives.atDocument(),this.
directives.yaml.explicit&&(k=this.directives.yaml.version)):this.directives=new s.Directives({version:k}),this.setSchema(k,y),this.contents=l===void 0?null:this.createNode(l,v,y)}clone(){let l=Object.
create(dt.prototype,{[d.NODE_TYPE]:{value:d.DOC}});return l.commentBefore=this.commentBefore,l.comment=this.comment,l.errors=this.errors.slice(),l.warnings=this.warnings.slice(),l.options=Object.assign(
{},this.options),this.directives&&(l.directives=this.directives.clone()),l.schema=this.schema.clone(),l.contents=d.isNode(this.contents)?this.contents.clone(l.schema):this.contents,this.range&&(l.range=
this.range.slice()),l}add(l){e(this.contents)&&this.contents.add(l)}addIn(l,f){e(this.contents)&&this.contents.addIn(l,f)}createAlias(l,f){if(!l.anchor){let y=a.anchorNames(this);l.anchor=!f||y.has(f)?
a.findNewAnchor(f||"a",y):f}return new m.Alias(l.anchor)}createNode(l,f,y){let v;if(typeof f=="function")l=f.call({"":l},"",l),v=f;else if(Array.isArray(f)){let _=K=>typeof K=="number"||K instanceof String||
K instanceof Number,D=f.filter(_).map(String);D.length>0&&(f=f.concat(D)),v=f}else y===void 0&&f&&(y=f,f=void 0);let{aliasDuplicateObjects:b,anchorPrefix:k,flow:w,keepUndefined:S,onTagObj:N,tag:E}=y??
{},{onAnchor:O,setAnchors:A,sourceObjects:C}=a.createNodeAnchors(this,k||"a"),T={aliasDuplicateObjects:b??!0,keepUndefined:S??!1,onAnchor:O,onTagObj:N,replacer:v,schema:this.schema,sourceObjects:C},M=r.
createNode(l,E,T);return w&&d.isCollection(M)&&(M.flow=!0),A(),M}createPair(l,f,y={}){let v=this.createNode(l,null,y),b=this.createNode(f,null,y);return new g.Pair(v,b)}delete(l){return e(this.contents)?
this.contents.delete(l):!1}deleteIn(l){return p.isEmptyPath(l)?this.contents==null?!1:(this.contents=null,!0):e(this.contents)?this.contents.deleteIn(l):!1}get(l,f){return d.isCollection(this.contents)?
this.contents.get(l,f):void 0}getIn(l,f){return p.isEmptyPath(l)?!f&&d.isScalar(this.contents)?this.contents.value:this.contents:d.isCollection(this.contents)?this.contents.getIn(l,f):void 0}has(l){return d.
isCollection(this.contents)?this.contents.has(l):!1}hasIn(l){return p.isEmptyPath(l)?this.contents!==void 0:d.isCollection(this.contents)?this.contents.hasIn(l):!1}set(l,f){this.contents==null?this.contents=
p.collectionFromPath(this.schema,[l],f):e(this.contents)&&this.contents.set(l,f)}setIn(l,f){p.isEmptyPath(l)?this.contents=f:this.contents==null?this.contents=p.collectionFromPath(this.schema,Array.from(
l),f):e(this.contents)&&this.contents.setIn(l,f)}setSchema(l,f={}){typeof l=="number"&&(l=String(l));let y;switch(l){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new s.
Directives({version:"1.1"}),y={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=l:this.directives=new s.Directives({version:l}),y={resolveKnownTags:!0,
schema:"core"};break;case null:this.directives&&delete this.directives,y=null;break;default:{let v=JSON.stringify(l);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${v}`)}}
if(f.schema instanceof Object)this.schema=f.schema;else if(y)this.schema=new c.Schema(Object.assign(y,f));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({
json:l,jsonArg:f,mapAsMap:y,maxAliasCount:v,onAnchor:b,reviver:k}={}){let w={anchors:new Map,doc:this,keep:!l,mapAsMap:y===!0,mapKeyWarned:!1,maxAliasCount:typeof v=="number"?v:100},S=h.toJS(this.contents,
f??"",w);if(typeof b=="function")for(let{count:N,res:E}of w.anchors.values())b(E,N);return typeof k=="function"?i.applyReviver(k,{"":S},"",S):S}toJSON(l,f){return this.toJS({json:!0,jsonArg:l,mapAsMap:!1,
onAnchor:f})}toString(l={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in l&&(!Number.isInteger(l.indent)||Number(l.indent)<=0)){let f=JSON.stringify(
l.indent);throw new Error(`"indent" option must be a positive integer, not ${f}`)}return o.stringifyDocument(this,l)}};function e(n){if(d.isCollection(n))return!0;throw new Error("Expected a YAML coll\
ection as document contents")}u.Document=t}),ue=L(u=>{"use strict";var m=class extends Error{constructor(h,c,o,a){super(),this.name=h,this.code=o,this.message=a,this.pos=c}},p=class extends m{constructor(h,c,o){
super("YAMLParseError",h,c,o)}},d=class extends m{constructor(h,c,o){super("YAMLWarning",h,c,o)}},g=(h,c)=>o=>{if(o.pos[0]===-1)return;o.linePos=o.pos.map(t=>c.linePos(t));let{line:a,col:i}=o.linePos[0];
o.message+=` at line ${a}, column ${i}`;let r=i-1,s=h.substring(c.lineStarts[a-1],c.lineStarts[a]).replace(/[\n\r]+$/,"");if(r>=60&&s.length>80){let t=Math.min(r-39,s.length-79);s="\u2026"+s.substring(
t),r-=t-1}if(s.length>80&&(s=s.substring(0,79)+"\u2026"),a>1&&/^ *$/.test(s.substring(0,r))){let t=h.substring(c.lineStarts[a-2],c.lineStarts[a-1]);t.length>80&&(t=t.substring(0,79)+`\u2026
`),s=t+s}if(/[^ ]/.test(s)){let t=1,e=o.linePos[1];e?.line===a&&e.col>i&&(t=Math.max(1,Math.min(e.col-i,80-r)));let n=" ".repeat(r)+"^".repeat(t);o.message+=`:

${s}
${n}
`}};u.YAMLError=m,u.YAMLParseError=p,u.YAMLWarning=d,u.prettifyError=g}),fe=L(u=>{"use strict";function m(p,{flow:d,indicator:g,next:h,offset:c,onError:o,parentIndent:a,startOnNewline:i}){let r=!1,s=i,
t=i,e="",n="",l=!1,f=!1,y=null,v=null,b=null,k=null,w=null,S=null,N=null;for(let A of p)switch(f&&(A.type!=="space"&&A.type!=="newline"&&A.type!=="comma"&&o(A.offset,"MISSING_CHAR","Tags and anchors m\
ust be separated from the next token by white space"),f=!1),y&&(s&&A.type!=="comment"&&A.type!=="newline"&&o(y,"TAB_AS_INDENT","Tabs are not allowed as indentation"),y=null),A.type){case"space":!d&&(g!==
"doc-start"||h?.type!=="flow-collection")&&A.source.includes("	")&&(y=A),t=!0;break;case"comment":{t||o(A,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let C=A.
source.substring(1)||" ";e?e+=n+C:e=C,n="",s=!1;break}case"newline":s?e?e+=A.source:(!S||g!=="seq-item-ind")&&(r=!0):n+=A.source,s=!0,l=!0,(v||b)&&(k=A),t=!0;break;case"anchor":v&&o(A,"MULTIPLE_ANCHOR\
S","A node can have at most one anchor"),A.source.endsWith(":")&&o(A.offset+A.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),v=A,N??(N=A.offset),s=!1,t=!1,f=!0;break;case"tag":{b&&o(
A,"MULTIPLE_TAGS","A node can have at most one tag"),b=A,N??(N=A.offset),s=!1,t=!1,f=!0;break}case g:(v||b)&&o(A,"BAD_PROP_ORDER",`Anchors and tags must be after the ${A.source} indicator`),S&&o(A,"UN\
EXPECTED_TOKEN",`Unexpected ${A.source} in ${d??"collection"}`),S=A,s=g==="seq-item-ind"||g==="explicit-key-ind",t=!1;break;case"comma":if(d){w&&o(A,"UNEXPECTED_TOKEN",`Unexpected , in ${d}`),w=A,s=!1,
t=!1;break}default:o(A,"UNEXPECTED_TOKEN",`Unexpected ${A.type} token`),s=!1,t=!1}let E=p[p.length-1],O=E?E.offset+E.source.length:c;return f&&h&&h.type!=="space"&&h.type!=="newline"&&h.type!=="comma"&&
(h.type!=="scalar"||h.source!=="")&&o(h.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),y&&(s&&y.indent<=a||h?.type==="block-map"||h?.type==="block-seq")&&
o(y,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:w,found:S,spaceBefore:r,comment:e,hasNewline:l,anchor:v,tag:b,newlineAfterProp:k,end:O,start:N??O}}u.resolveProps=m}),Ee=L(u=>{"use st\
rict";function m(p){if(!p)return null;switch(p.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(p.source.includes(`
`))return!0;if(p.end){for(let d of p.end)if(d.type==="newline")return!0}return!1;case"flow-collection":for(let d of p.items){for(let g of d.start)if(g.type==="newline")return!0;if(d.sep){for(let g of d.
sep)if(g.type==="newline")return!0}if(m(d.key)||m(d.value))return!0}return!1;default:return!0}}u.containsNewline=m}),Ve=L(u=>{"use strict";var m=Ee();function p(d,g,h){if(g?.type==="flow-collection"){
let c=g.end[0];c.indent===d&&(c.source==="]"||c.source==="}")&&m.containsNewline(g)&&h(c,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}u.flowIndentCheck=p}),We=L(u=>{"use \
strict";var m=I();function p(d,g,h){let{uniqueKeys:c}=d.options;if(c===!1)return!1;let o=typeof c=="function"?c:(a,i)=>a===i||m.isScalar(a)&&m.isScalar(i)&&a.value===i.value;return g.some(a=>o(a.key,h))}
u.mapIncludes=p}),Ot=L(u=>{"use strict";var m=J(),p=V(),d=fe(),g=Ee(),h=Ve(),c=We(),o="All mapping items must start at the same column";function a({composeNode:i,composeEmptyNode:r},s,t,e,n){let l=n?.
nodeClass??p.YAMLMap,f=new l(s.schema);s.atRoot&&(s.atRoot=!1);let y=t.offset,v=null;for(let b of t.items){let{start:k,key:w,sep:S,value:N}=b,E=d.resolveProps(k,{indicator:"explicit-key-ind",next:w??S?.[0],
offset:y,onError:e,parentIndent:t.indent,startOnNewline:!0}),O=!E.found;if(O){if(w&&(w.type==="block-seq"?e(y,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in
w&&w.indent!==t.indent&&e(y,"BAD_INDENT",o)),!E.anchor&&!E.tag&&!S){v=E.end,E.comment&&(f.comment?f.comment+=`
`+E.comment:f.comment=E.comment);continue}(E.newlineAfterProp||g.containsNewline(w))&&e(w??k[k.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else E.found?.indent!==t.
indent&&e(y,"BAD_INDENT",o);s.atKey=!0;let A=E.end,C=w?i(s,w,E,e):r(s,A,k,null,E,e);s.schema.compat&&h.flowIndentCheck(t.indent,w,e),s.atKey=!1,c.mapIncludes(s,f.items,C)&&e(A,"DUPLICATE_KEY","Map key\
s must be unique");let T=d.resolveProps(S??[],{indicator:"map-value-ind",next:N,offset:C.range[2],onError:e,parentIndent:t.indent,startOnNewline:!w||w.type==="block-scalar"});if(y=T.end,T.found){O&&(N?.
type==="block-map"&&!T.hasNewline&&e(y,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),s.options.strict&&E.start<T.found.offset-1024&&e(C.range,"KEY_OVER_1024_CHARS","Th\
e : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let M=N?i(s,N,T,e):r(s,y,S,null,T,e);s.schema.compat&&h.flowIndentCheck(t.indent,N,e),y=M.range[2];let _=new m.
Pair(C,M);s.options.keepSourceTokens&&(_.srcToken=b),f.items.push(_)}else{O&&e(C.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),T.comment&&(C.comment?C.comment+=`
`+T.comment:C.comment=T.comment);let M=new m.Pair(C);s.options.keepSourceTokens&&(M.srcToken=b),f.items.push(M)}}return v&&v<y&&e(v,"IMPOSSIBLE","Map comment with trailing content"),f.range=[t.offset,
y,v??y],f}u.resolveBlockMap=a}),Ct=L(u=>{"use strict";var m=W(),p=fe(),d=Ve();function g({composeNode:h,composeEmptyNode:c},o,a,i,r){let s=r?.nodeClass??m.YAMLSeq,t=new s(o.schema);o.atRoot&&(o.atRoot=
!1),o.atKey&&(o.atKey=!1);let e=a.offset,n=null;for(let{start:l,value:f}of a.items){let y=p.resolveProps(l,{indicator:"seq-item-ind",next:f,offset:e,onError:i,parentIndent:a.indent,startOnNewline:!0});
if(!y.found)if(y.anchor||y.tag||f)f?.type==="block-seq"?i(y.end,"BAD_INDENT","All sequence items must start at the same column"):i(e,"MISSING_CHAR","Sequence item without - indicator");else{n=y.end,y.
comment&&(t.comment=y.comment);continue}let v=f?h(o,f,y,i):c(o,y.end,l,null,y,i);o.schema.compat&&d.flowIndentCheck(a.indent,f,i),e=v.range[2],t.items.push(v)}return t.range=[a.offset,e,n??e],t}u.resolveBlockSeq=
g}),ee=L(u=>{"use strict";function m(p,d,g,h){let c="";if(p){let o=!1,a="";for(let i of p){let{source:r,type:s}=i;switch(s){case"space":o=!0;break;case"comment":{g&&!o&&h(i,"MISSING_CHAR","Comments mu\
st be separated from other tokens by white space characters");let t=r.substring(1)||" ";c?c+=a+t:c=t,a="";break}case"newline":c&&(a+=r),o=!0;break;default:h(i,"UNEXPECTED_TOKEN",`Unexpected ${s} at no\
de end`)}d+=r.length}}return{comment:c,offset:d}}u.resolveEnd=m}),Tt=L(u=>{"use strict";var m=I(),p=J(),d=V(),g=W(),h=ee(),c=fe(),o=Ee(),a=We(),i="Block collections are not allowed within flow collect\
ions",r=t=>t&&(t.type==="block-map"||t.type==="block-seq");function s({composeNode:t,composeEmptyNode:e},n,l,f,y){let v=l.start.source==="{",b=v?"flow map":"flow sequence",k=y?.nodeClass??(v?d.YAMLMap:
g.YAMLSeq),w=new k(n.schema);w.flow=!0;let S=n.atRoot;S&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let N=l.offset+l.start.source.length;for(let T=0;T<l.items.length;++T){let M=l.items[T],{start:_,key:D,sep:K,
value:$}=M,x=c.resolveProps(_,{flow:b,indicator:"explicit-key-ind",next:D??K?.[0],offset:N,onError:f,parentIndent:l.indent,startOnNewline:!1});if(!x.found){if(!x.anchor&&!x.tag&&!K&&!$){T===0&&x.comma?
f(x.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${b}`):T<l.items.length-1&&f(x.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${b}`),x.comment&&(w.comment?w.comment+=`
`+x.comment:w.comment=x.comment),N=x.end;continue}!v&&n.options.strict&&o.containsNewline(D)&&f(D,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(T===0)
x.comma&&f(x.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${b}`);else if(x.comma||f(x.start,"MISSING_CHAR",`Missing , between ${b} items`),x.comment){let j="";e:for(let P of _)switch(P.type){case"comma":case"\
space":break;case"comment":j=P.source.substring(1);break e;default:break e}if(j){let P=w.items[w.items.length-1];m.isPair(P)&&(P=P.value??P.key),P.comment?P.comment+=`
`+j:P.comment=j,x.comment=x.comment.substring(j.length+1)}}if(!v&&!K&&!x.found){let j=$?t(n,$,x,f):e(n,x.end,K,null,x,f);w.items.push(j),N=j.range[2],r($)&&f(j.range,"BLOCK_IN_FLOW",i)}else{n.atKey=!0;
let j=x.end,P=D?t(n,D,x,f):e(n,j,_,null,x,f);r(D)&&f(P.range,"BLOCK_IN_FLOW",i),n.atKey=!1;let F=c.resolveProps(K??[],{flow:b,indicator:"map-value-ind",next:$,offset:P.range[2],onError:f,parentIndent:l.
indent,startOnNewline:!1});if(F.found){if(!v&&!x.found&&n.options.strict){if(K)for(let R of K){if(R===F.found)break;if(R.type==="newline"){f(R,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence \
pairs need to be on a single line");break}}x.start<F.found.offset-1024&&f(F.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
$&&("source"in $&&$.source?.[0]===":"?f($,"MISSING_CHAR",`Missing space after : in ${b}`):f(F.start,"MISSING_CHAR",`Missing , or : between ${b} items`));let Q=$?t(n,$,F,f):F.found?e(n,F.end,K,null,F,f):
null;Q?r($)&&f(Q.range,"BLOCK_IN_FLOW",i):F.comment&&(P.comment?P.comment+=`
`+F.comment:P.comment=F.comment);let me=new p.Pair(P,Q);if(n.options.keepSourceTokens&&(me.srcToken=M),v){let R=w;a.mapIncludes(n,R.items,P)&&f(j,"DUPLICATE_KEY","Map keys must be unique"),R.items.push(
me)}else{let R=new d.YAMLMap(n.schema);R.flow=!0,R.items.push(me);let Ce=(Q??P).range;R.range=[P.range[0],Ce[1],Ce[2]],w.items.push(R)}N=Q?Q.range[2]:F.end}}let E=v?"}":"]",[O,...A]=l.end,C=N;if(O?.source===
E)C=O.offset+O.source.length;else{let T=b[0].toUpperCase()+b.substring(1),M=S?`${T} must end with a ${E}`:`${T} in block collection must be sufficiently indented and end with a ${E}`;f(N,S?"MISSING_CH\
AR":"BAD_INDENT",M),O&&O.source.length!==1&&A.unshift(O)}if(A.length>0){let T=h.resolveEnd(A,C,n.options.strict,f);T.comment&&(w.comment?w.comment+=`
`+T.comment:w.comment=T.comment),w.range=[l.offset,C,T.offset]}else w.range=[l.offset,C,C];return w}u.resolveFlowCollection=s}),xt=L(u=>{"use strict";var m=I(),p=B(),d=V(),g=W(),h=Ot(),c=Ct(),o=Tt();function a(r,s,t,e,n,l){
let f=t.type==="block-map"?h.resolveBlockMap(r,s,t,e,l):t.type==="block-seq"?c.resolveBlockSeq(r,s,t,e,l):o.resolveFlowCollection(r,s,t,e,l),y=f.constructor;return n==="!"||n===y.tagName?(f.tag=y.tagName,
f):(n&&(f.tag=n),f)}function i(r,s,t,e,n){let l=e.tag,f=l?s.directives.tagName(l.source,S=>n(l,"TAG_RESOLVE_FAILED",S)):null;if(t.type==="block-seq"){let{anchor:S,newlineAfterProp:N}=e,E=S&&l?S.offset>
l.offset?S:l:S??l;E&&(!N||N.offset<E.offset)&&n(E,"MISSING_CHAR","Missing newline after block sequence props")}let y=t.type==="block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"s\
eq";if(!l||!f||f==="!"||f===d.YAMLMap.tagName&&y==="map"||f===g.YAMLSeq.tagName&&y==="seq")return a(r,s,t,n,f);let v=s.schema.tags.find(S=>S.tag===f&&S.collection===y);if(!v){let S=s.schema.knownTags[f];
if(S?.collection===y)s.schema.tags.push(Object.assign({},S,{default:!1})),v=S;else return S?n(l,"BAD_COLLECTION_TYPE",`${S.tag} used for ${y} collection, but expects ${S.collection??"scalar"}`,!0):n(l,
"TAG_RESOLVE_FAILED",`Unresolved tag: ${f}`,!0),a(r,s,t,n,f)}let b=a(r,s,t,n,f,v),k=v.resolve?.(b,S=>n(l,"TAG_RESOLVE_FAILED",S),s.options)??b,w=m.isNode(k)?k:new p.Scalar(k);return w.range=b.range,w.
tag=f,v?.format&&(w.format=v.format),w}u.composeCollection=i}),Ge=L(u=>{"use strict";var m=B();function p(h,c,o){let a=c.offset,i=d(c,h.options.strict,o);if(!i)return{value:"",type:null,comment:"",range:[
a,a,a]};let r=i.mode===">"?m.Scalar.BLOCK_FOLDED:m.Scalar.BLOCK_LITERAL,s=c.source?g(c.source):[],t=s.length;for(let k=s.length-1;k>=0;--k){let w=s[k][1];if(w===""||w==="\r")t=k;else break}if(t===0){let k=i.
chomp==="+"&&s.length>0?`
`.repeat(Math.max(1,s.length-1)):"",w=a+i.length;return c.source&&(w+=c.source.length),{value:k,type:r,comment:i.comment,range:[a,w,w]}}let e=c.indent+i.indent,n=c.offset+i.length,l=0;for(let k=0;k<t;++k){
let[w,S]=s[k];if(S===""||S==="\r")i.indent===0&&w.length>e&&(e=w.length);else{w.length<e&&o(n+w.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indenta\
tion indicator"),i.indent===0&&(e=w.length),l=k,e===0&&!h.atRoot&&o(n,"BAD_INDENT","Block scalar values in collections must be indented");break}n+=w.length+S.length+1}for(let k=s.length-1;k>=t;--k)s[k][0].
length>e&&(t=k+1);let f="",y="",v=!1;for(let k=0;k<l;++k)f+=s[k][0].slice(e)+`
`;for(let k=l;k<t;++k){let[w,S]=s[k];n+=w.length+S.length+1;let N=S[S.length-1]==="\r";if(N&&(S=S.slice(0,-1)),S&&w.length<e){let E=`Block scalar lines must not be less indented than their ${i.indent?
"explicit indentation indicator":"first line"}`;o(n-S.length-(N?2:1),"BAD_INDENT",E),w=""}r===m.Scalar.BLOCK_LITERAL?(f+=y+w.slice(e)+S,y=`
`):w.length>e||S[0]==="	"?(y===" "?y=`
`:!v&&y===`
`&&(y=`

`),f+=y+w.slice(e)+S,y=`
`,v=!0):S===""?y===`
`?f+=`
`:y=`
`:(f+=y+S,y=" ",v=!1)}switch(i.chomp){case"-":break;case"+":for(let k=t;k<s.length;++k)f+=`
`+s[k][0].slice(e);f[f.length-1]!==`
`&&(f+=`
`);break;default:f+=`
`}let b=a+i.length+c.source.length;return{value:f,type:r,comment:i.comment,range:[a,b,b]}}function d({offset:h,props:c},o,a){if(c[0].type!=="block-scalar-header")return a(c[0],"IMPOSSIBLE","Block scal\
ar header not found"),null;let{source:i}=c[0],r=i[0],s=0,t="",e=-1;for(let y=1;y<i.length;++y){let v=i[y];if(!t&&(v==="-"||v==="+"))t=v;else{let b=Number(v);!s&&b?s=b:e===-1&&(e=h+y)}}e!==-1&&a(e,"UNE\
XPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let n=!1,l="",f=i.length;for(let y=1;y<c.length;++y){let v=c[y];switch(v.type){case"space":n=!0;case"newline":f+=v.source.length;break;case"\
comment":o&&!n&&a(v,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),f+=v.source.length,l=v.source.substring(1);break;case"error":a(v,"UNEXPECTED_TOKEN",v.message),
f+=v.source.length;break;default:{let b=`Unexpected token in block scalar header: ${v.type}`;a(v,"UNEXPECTED_TOKEN",b);let k=v.source;k&&typeof k=="string"&&(f+=k.length)}}}return{mode:r,indent:s,chomp:t,
comment:l,length:f}}function g(h){let c=h.split(/\n( *)/),o=c[0],a=o.match(/^( *)/),i=[a?.[1]?[a[1],o.slice(a[1].length)]:["",o]];for(let r=1;r<c.length;r+=2)i.push([c[r],c[r+1]]);return i}u.resolveBlockScalar=
p}),He=L(u=>{"use strict";var m=B(),p=ee();function d(s,t,e){let{offset:n,type:l,source:f,end:y}=s,v,b,k=(N,E,O)=>e(n+N,E,O);switch(l){case"scalar":v=m.Scalar.PLAIN,b=g(f,k);break;case"single-quoted-s\
calar":v=m.Scalar.QUOTE_SINGLE,b=h(f,k);break;case"double-quoted-scalar":v=m.Scalar.QUOTE_DOUBLE,b=o(f,k);break;default:return e(s,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${l}`),{
value:"",type:null,comment:"",range:[n,n+f.length,n+f.length]}}let w=n+f.length,S=p.resolveEnd(y,w,t,e);return{value:b,type:v,comment:S.comment,range:[n,w,S.offset]}}function g(s,t){let e="";switch(s[0]){case"\
	":e="a tab character";break;case",":e="flow indicator character ,";break;case"%":e="directive indicator character %";break;case"|":case">":{e=`block scalar indicator ${s[0]}`;break}case"@":case"`":{e=
`reserved character ${s[0]}`;break}}return e&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${e}`),c(s)}function h(s,t){return(s[s.length-1]!=="'"||s.length===1)&&t(s.length,"MISSING_CHAR","Mi\
ssing closing 'quote"),c(s.slice(1,-1)).replace(/''/g,"'")}function c(s){let t=/(.*?)\r?\n/sy,e=t.exec(s);if(!e)return s;let n,l;try{n=new RegExp("(?<![ 	])[ 	]+$"),l=new RegExp("^[ 	]+|(?<![ 	])[ 	]+\
$","g")}catch{n=/[ \t]+$/,l=/^[ \t]+|[ \t]+$/g}let f=e[1].replace(n,""),y=" ",v=t.lastIndex;for(;e=t.exec(s);){let k=e[1].replace(l,"");k===""?y===`
`?f+=y:y=`
`:(f+=y+k,y=" "),v=t.lastIndex}let b=/[ \t]*(.*)/sy;return b.lastIndex=v,e=b.exec(s),f+y+(e?.[1]??"")}function o(s,t){let e="";for(let n=1;n<s.length-1;++n){let l=s[n];if(!(l==="\r"&&s[n+1]===`
`))if(l===`
`){let{fold:f,offset:y}=a(s,n);e+=f,n=y}else if(l==="\\"){let f=s[++n],y=i[f];if(y)e+=y;else if(f===`
`)for(f=s[n+1];f===" "||f==="	";)f=s[++n+1];else if(f==="\r"&&s[n+1]===`
`)for(f=s[++n+1];f===" "||f==="	";)f=s[++n+1];else if(f==="x"||f==="u"||f==="U"){let v=f==="x"?2:f==="u"?4:8;e+=r(s,n+1,v,t),n+=v}else{let v=s.substr(n-1,2);t(n-1,"BAD_DQ_ESCAPE",`Invalid escape seque\
nce ${v}`),e+=v}}else if(l===" "||l==="	"){let f=n,y=s[n+1];for(;y===" "||y==="	";)y=s[++n+1];y!==`
`&&!(y==="\r"&&s[n+2]===`
`)&&(e+=n>f?s.slice(f,n+1):l)}else e+=l}return(s[s.length-1]!=='"'||s.length===1)&&t(s.length,"MISSING_CHAR",'Missing closing "quote'),e}function a(s,t){let e="",n=s[t+1];for(;(n===" "||n==="	"||n===`\

`||n==="\r")&&!(n==="\r"&&s[t+2]!==`
`);)n===`
`&&(e+=`
`),t+=1,n=s[t+1];return e||(e=" "),{fold:e,offset:t}}var i={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function r(s,t,e,n){let l=s.substr(t,e),f=l.length===e&&/^[0-9a-fA-F]+$/.test(l)?parseInt(l,16):
NaN;try{return String.fromCodePoint(f)}catch{let y=s.substr(t-2,e+2);return n(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${y}`),y}}u.resolveFlowScalar=d}),It=L(u=>{"use strict";var m=I(),p=B(),d=Ge(),
g=He();function h(a,i,r,s){let{value:t,type:e,comment:n,range:l}=i.type==="block-scalar"?d.resolveBlockScalar(a,i,s):g.resolveFlowScalar(i,a.options.strict,s),f=r?a.directives.tagName(r.source,b=>s(r,
"TAG_RESOLVE_FAILED",b)):null,y;a.options.stringKeys&&a.atKey?y=a.schema[m.SCALAR]:f?y=c(a.schema,t,f,r,s):i.type==="scalar"?y=o(a,t,i,s):y=a.schema[m.SCALAR];let v;try{let b=y.resolve(t,k=>s(r??i,"TA\
G_RESOLVE_FAILED",k),a.options);v=m.isScalar(b)?b:new p.Scalar(b)}catch(b){let k=b instanceof Error?b.message:String(b);s(r??i,"TAG_RESOLVE_FAILED",k),v=new p.Scalar(t)}return v.range=l,v.source=t,e&&
(v.type=e),f&&(v.tag=f),y.format&&(v.format=y.format),n&&(v.comment=n),v}function c(a,i,r,s,t){if(r==="!")return a[m.SCALAR];let e=[];for(let l of a.tags)if(!l.collection&&l.tag===r)if(l.default&&l.test)
e.push(l);else return l;for(let l of e)if(l.test?.test(i))return l;let n=a.knownTags[r];return n&&!n.collection?(a.tags.push(Object.assign({},n,{default:!1,test:void 0})),n):(t(s,"TAG_RESOLVE_FAILED",
`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:str"),a[m.SCALAR])}function o({atKey:a,directives:i,schema:r},s,t,e){let n=r.tags.find(l=>(l.default===!0||a&&l.default==="key")&&l.test?.test(s))||r[m.SCALAR];
if(r.compat){let l=r.compat.find(f=>f.default&&f.test?.test(s))??r[m.SCALAR];if(n.tag!==l.tag){let f=i.tagString(n.tag),y=i.tagString(l.tag),v=`Value may be parsed as either ${f} or ${y}`;e(t,"TAG_RES\
OLVE_FAILED",v,!0)}}return n}u.composeScalar=h}),Mt=L(u=>{"use strict";function m(p,d,g){if(d){g??(g=d.length);for(let h=g-1;h>=0;--h){let c=d[h];switch(c.type){case"space":case"comment":case"newline":
p-=c.source.length;continue}for(c=d[++h];c?.type==="space";)p+=c.source.length,c=d[++h];break}}return p}u.emptyScalarPosition=m}),$t=L(u=>{"use strict";var m=se(),p=I(),d=xt(),g=It(),h=ee(),c=Mt(),o={
composeNode:a,composeEmptyNode:i};function a(s,t,e,n){let l=s.atKey,{spaceBefore:f,comment:y,anchor:v,tag:b}=e,k,w=!0;switch(t.type){case"alias":k=r(s,t,n),(v||b)&&n(t,"ALIAS_PROPS","An alias node mus\
t not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":k=g.composeScalar(s,t,b,n),v&&(k.anchor=v.source.substring(1));break;case"blo\
ck-map":case"block-seq":case"flow-collection":try{k=d.composeCollection(o,s,t,e,n),v&&(k.anchor=v.source.substring(1))}catch(S){let N=S instanceof Error?S.message:String(S);n(t,"RESOURCE_EXHAUSTION",N)}
break;default:{let S=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;n(t,"UNEXPECTED_TOKEN",S),w=!1}}return k??(k=i(s,t.offset,void 0,null,e,n)),v&&k.anchor===""&&n(v,"BAD_ALIAS","Anc\
hor cannot be an empty string"),l&&s.options.stringKeys&&(!p.isScalar(k)||typeof k.value!="string"||k.tag&&k.tag!=="tag:yaml.org,2002:str")&&n(b??t,"NON_STRING_KEY","With stringKeys, all keys must be \
strings"),f&&(k.spaceBefore=!0),y&&(t.type==="scalar"&&t.source===""?k.comment=y:k.commentBefore=y),s.options.keepSourceTokens&&w&&(k.srcToken=t),k}function i(s,t,e,n,{spaceBefore:l,comment:f,anchor:y,
tag:v,end:b},k){let w={type:"scalar",offset:c.emptyScalarPosition(t,e,n),indent:-1,source:""},S=g.composeScalar(s,w,v,k);return y&&(S.anchor=y.source.substring(1),S.anchor===""&&k(y,"BAD_ALIAS","Ancho\
r cannot be an empty string")),l&&(S.spaceBefore=!0),f&&(S.comment=f,S.range[2]=b),S}function r({options:s},{offset:t,source:e,end:n},l){let f=new m.Alias(e.substring(1));f.source===""&&l(t,"BAD_ALIAS",
"Alias cannot be an empty string"),f.source.endsWith(":")&&l(t+e.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let y=t+e.length,v=h.resolveEnd(n,y,s.strict,l);return f.range=[t,y,v.offset],
v.comment&&(f.comment=v.comment),f}u.composeEmptyNode=i,u.composeNode=a}),Pt=L(u=>{"use strict";var m=ce(),p=$t(),d=ee(),g=fe();function h(c,o,{offset:a,start:i,value:r,end:s},t){let e=Object.assign({
_directives:o},c),n=new m.Document(void 0,e),l={atKey:!1,atRoot:!0,directives:n.directives,options:n.options,schema:n.schema},f=g.resolveProps(i,{indicator:"doc-start",next:r??s?.[0],offset:a,onError:t,
parentIndent:0,startOnNewline:!0});f.found&&(n.directives.docStart=!0,r&&(r.type==="block-map"||r.type==="block-seq")&&!f.hasNewline&&t(f.end,"MISSING_CHAR","Block collection cannot start on same line\
 with directives-end marker")),n.contents=r?p.composeNode(l,r,f,t):p.composeEmptyNode(l,f.end,i,null,f,t);let y=n.contents.range[2],v=d.resolveEnd(s,y,!1,t);return v.comment&&(n.comment=v.comment),n.range=
[a,y,v.offset],n}u.composeDoc=h}),Qe=L(u=>{"use strict";var m=te("process"),p=$e(),d=ce(),g=ue(),h=I(),c=Pt(),o=ee();function a(s){if(typeof s=="number")return[s,s+1];if(Array.isArray(s))return s.length===
2?s:[s[0],s[1]];let{offset:t,source:e}=s;return[t,t+(typeof e=="string"?e.length:1)]}function i(s){let t="",e=!1,n=!1;for(let l=0;l<s.length;++l){let f=s[l];switch(f[0]){case"#":t+=(t===""?"":n?`

`:`
`)+(f.substring(1)||" "),e=!0,n=!1;break;case"%":s[l+1]?.[0]!=="#"&&(l+=1),e=!1;break;default:e||(n=!0),e=!1}}return{comment:t,afterEmptyLine:n}}var r=class{constructor(s={}){this.doc=null,this.atDirectives=
!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,e,n,l)=>{let f=a(t);l?this.warnings.push(new g.YAMLWarning(f,e,n)):this.errors.push(new g.YAMLParseError(f,e,n))},this.directives=new p.
Directives({version:s.version||"1.2"}),this.options=s}decorate(s,t){let{comment:e,afterEmptyLine:n}=i(this.prelude);if(e){let l=s.contents;if(t)s.comment=s.comment?`${s.comment}
${e}`:e;else if(n||s.directives.docStart||!l)s.commentBefore=e;else if(h.isCollection(l)&&!l.flow&&l.items.length>0){let f=l.items[0];h.isPair(f)&&(f=f.key);let y=f.commentBefore;f.commentBefore=y?`${e}\

${y}`:e}else{let f=l.commentBefore;l.commentBefore=f?`${e}
${f}`:e}}if(t){for(let l=0;l<this.errors.length;++l)s.errors.push(this.errors[l]);for(let l=0;l<this.warnings.length;++l)s.warnings.push(this.warnings[l])}else s.errors=this.errors,s.warnings=this.warnings;
this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:i(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(s,t=!1,e=-1){for(let n of s)
yield*this.next(n);yield*this.end(t,e)}*next(s){switch(m.env.LOG_STREAM&&console.dir(s,{depth:null}),s.type){case"directive":this.directives.add(s.source,(t,e,n)=>{let l=a(s);l[0]+=t,this.onError(l,"B\
AD_DIRECTIVE",e,n)}),this.prelude.push(s.source),this.atDirectives=!0;break;case"document":{let t=c.composeDoc(this.options,this.directives,s,this.onError);this.atDirectives&&!t.directives.docStart&&this.
onError(s,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"\
comment":case"newline":this.prelude.push(s.source);break;case"error":{let t=s.source?`${s.message}: ${JSON.stringify(s.source)}`:s.message,e=new g.YAMLParseError(a(s),"UNEXPECTED_TOKEN",t);this.atDirectives||
!this.doc?this.errors.push(e):this.doc.errors.push(e);break}case"doc-end":{if(!this.doc){let e="Unexpected doc-end without preceding document";this.errors.push(new g.YAMLParseError(a(s),"UNEXPECTED_TO\
KEN",e));break}this.doc.directives.docEnd=!0;let t=o.resolveEnd(s.end,s.offset+s.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){let e=this.doc.comment;this.
doc.comment=e?`${e}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new g.YAMLParseError(a(s),"UNEXPECTED_TOKEN",`Unsupported token ${s.type}`))}}*end(s=!1,t=-1){if(this.doc)this.decorate(
this.doc,!0),yield this.doc,this.doc=null;else if(s){let e=Object.assign({_directives:this.directives},this.options),n=new d.Document(void 0,e);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missin\
g directives-end indicator line"),n.range=[0,t,t],this.decorate(n,!1),yield n}}};u.Composer=r}),Dt=L(u=>{"use strict";var m=Ge(),p=He(),d=ue(),g=ae();function h(s,t=!0,e){if(s){let n=(l,f,y)=>{let v=typeof l==
"number"?l:Array.isArray(l)?l[0]:l.offset;if(e)e(v,f,y);else throw new d.YAMLParseError([v,v+1],f,y)};switch(s.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return p.resolveFlowScalar(
s,t,n);case"block-scalar":return m.resolveBlockScalar({options:{strict:t}},s,n)}}return null}function c(s,t){let{implicitKey:e=!1,indent:n,inFlow:l=!1,offset:f=-1,type:y="PLAIN"}=t,v=g.stringifyString(
{type:y,value:s},{implicitKey:e,indent:n>0?" ".repeat(n):"",inFlow:l,options:{blockQuote:!0,lineWidth:-1}}),b=t.end??[{type:"newline",offset:-1,indent:n,source:`
`}];switch(v[0]){case"|":case">":{let k=v.indexOf(`
`),w=v.substring(0,k),S=v.substring(k+1)+`
`,N=[{type:"block-scalar-header",offset:f,indent:n,source:w}];return i(N,b)||N.push({type:"newline",offset:-1,indent:n,source:`
`}),{type:"block-scalar",offset:f,indent:n,props:N,source:S}}case'"':return{type:"double-quoted-scalar",offset:f,indent:n,source:v,end:b};case"'":return{type:"single-quoted-scalar",offset:f,indent:n,source:v,
end:b};default:return{type:"scalar",offset:f,indent:n,source:v,end:b}}}function o(s,t,e={}){let{afterKey:n=!1,implicitKey:l=!1,inFlow:f=!1,type:y}=e,v="indent"in s?s.indent:null;if(n&&typeof v=="numbe\
r"&&(v+=2),!y)switch(s.type){case"single-quoted-scalar":y="QUOTE_SINGLE";break;case"double-quoted-scalar":y="QUOTE_DOUBLE";break;case"block-scalar":{let k=s.props[0];if(k.type!=="block-scalar-header")
throw new Error("Invalid block scalar header");y=k.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:y="PLAIN"}let b=g.stringifyString({type:y,value:t},{implicitKey:l||v===null,indent:v!==null&&
v>0?" ".repeat(v):"",inFlow:f,options:{blockQuote:!0,lineWidth:-1}});switch(b[0]){case"|":case">":a(s,b);break;case'"':r(s,b,"double-quoted-scalar");break;case"'":r(s,b,"single-quoted-scalar");break;default:
r(s,b,"scalar")}}function a(s,t){let e=t.indexOf(`
`),n=t.substring(0,e),l=t.substring(e+1)+`
`;if(s.type==="block-scalar"){let f=s.props[0];if(f.type!=="block-scalar-header")throw new Error("Invalid block scalar header");f.source=n,s.source=l}else{let{offset:f}=s,y="indent"in s?s.indent:-1,v=[
{type:"block-scalar-header",offset:f,indent:y,source:n}];i(v,"end"in s?s.end:void 0)||v.push({type:"newline",offset:-1,indent:y,source:`
`});for(let b of Object.keys(s))b!=="type"&&b!=="offset"&&delete s[b];Object.assign(s,{type:"block-scalar",indent:y,props:v,source:l})}}function i(s,t){if(t)for(let e of t)switch(e.type){case"space":case"\
comment":s.push(e);break;case"newline":return s.push(e),!0}return!1}function r(s,t,e){switch(s.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":s.type=e,s.source=t;break;case"b\
lock-scalar":{let n=s.props.slice(1),l=t.length;s.props[0].type==="block-scalar-header"&&(l-=s.props[0].source.length);for(let f of n)f.offset+=l;delete s.props,Object.assign(s,{type:e,source:t,end:n});
break}case"block-map":case"block-seq":{let n={type:"newline",offset:s.offset+t.length,indent:s.indent,source:`
`};delete s.items,Object.assign(s,{type:e,source:t,end:[n]});break}default:{let n="indent"in s?s.indent:-1,l="end"in s&&Array.isArray(s.end)?s.end.filter(f=>f.type==="space"||f.type==="comment"||f.type===
"newline"):[];for(let f of Object.keys(s))f!=="type"&&f!=="offset"&&delete s[f];Object.assign(s,{type:e,indent:n,source:t,end:l})}}}u.createScalarToken=c,u.resolveAsScalar=h,u.setScalarValue=o}),Bt=L(
u=>{"use strict";var m=g=>"type"in g?p(g):d(g);function p(g){switch(g.type){case"block-scalar":{let h="";for(let c of g.props)h+=p(c);return h+g.source}case"block-map":case"block-seq":{let h="";for(let c of g.
items)h+=d(c);return h}case"flow-collection":{let h=g.start.source;for(let c of g.items)h+=d(c);for(let c of g.end)h+=c.source;return h}case"document":{let h=d(g);if(g.end)for(let c of g.end)h+=c.source;
return h}default:{let h=g.source;if("end"in g&&g.end)for(let c of g.end)h+=c.source;return h}}}function d({start:g,key:h,sep:c,value:o}){let a="";for(let i of g)a+=i.source;if(h&&(a+=p(h)),c)for(let i of c)
a+=i.source;return o&&(a+=p(o)),a}u.stringify=m}),_t=L(u=>{"use strict";var m=Symbol("break visit"),p=Symbol("skip children"),d=Symbol("remove item");function g(c,o){"type"in c&&c.type==="document"&&(c=
{start:c.start,value:c.value}),h(Object.freeze([]),c,o)}g.BREAK=m,g.SKIP=p,g.REMOVE=d,g.itemAtPath=(c,o)=>{let a=c;for(let[i,r]of o){let s=a?.[i];if(s&&"items"in s)a=s.items[r];else return}return a},g.
parentCollection=(c,o)=>{let a=g.itemAtPath(c,o.slice(0,-1)),i=o[o.length-1][0],r=a?.[i];if(r&&"items"in r)return r;throw new Error("Parent collection not found")};function h(c,o,a){let i=a(o,c);if(typeof i==
"symbol")return i;for(let r of["key","value"]){let s=o[r];if(s&&"items"in s){for(let t=0;t<s.items.length;++t){let e=h(Object.freeze(c.concat([[r,t]])),s.items[t],a);if(typeof e=="number")t=e-1;else{if(e===
m)return m;e===d&&(s.items.splice(t,1),t-=1)}}typeof i=="function"&&r==="key"&&(i=i(o,c))}}return typeof i=="function"?i(o,c):i}u.visit=g}),Le=L(u=>{"use strict";var m=Dt(),p=Bt(),d=_t(),g="\uFEFF",h="\
",c="",o="",a=t=>!!t&&"items"in t,i=t=>!!t&&(t.type==="scalar"||t.type==="single-quoted-scalar"||t.type==="double-quoted-scalar"||t.type==="block-scalar");function r(t){switch(t){case g:return"<BOM\
>";case h:return"<DOC>";case c:return"<FLOW_END>";case o:return"<SCALAR>";default:return JSON.stringify(t)}}function s(t){switch(t){case g:return"byte-order-mark";case h:return"doc-mode";case c:return"\
flow-error-end";case o:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"\
]":return"flow-seq-end";case",":return"comma"}switch(t[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"\
tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}u.createScalarToken=m.createScalarToken,u.resolveAsScalar=m.resolveAsScalar,
u.setScalarValue=m.setScalarValue,u.stringify=p.stringify,u.visit=d.visit,u.BOM=g,u.DOCUMENT=h,u.FLOW_END=c,u.SCALAR=o,u.isCollection=a,u.isScalar=i,u.prettyToken=r,u.tokenType=s}),Xe=L(u=>{"use stric\
t";var m=Le();function p(i){switch(i){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var d=new Set("0123456789ABCDEFabcdef"),g=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),h=new Set(",[]{}"),
c=new Set(` ,[]{}
\r	`),o=i=>!i||c.has(i),a=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.
lineEndPos=null,this.next=null,this.pos=0}*lex(i,r=!1){if(i){if(typeof i!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+i:i,this.lineEndPos=null}this.atEnd=!r;
let s=this.next??"stream";for(;s&&(r||this.hasChars(1));)s=yield*this.parseNext(s)}atLineEnd(){let i=this.pos,r=this.buffer[i];for(;r===" "||r==="	";)r=this.buffer[++i];return!r||r==="#"||r===`
`?!0:r==="\r"?this.buffer[i+1]===`
`:!1}charAt(i){return this.buffer[this.pos+i]}continueScalar(i){let r=this.buffer[i];if(this.indentNext>0){let s=0;for(;r===" ";)r=this.buffer[++s+i];if(r==="\r"){let t=this.buffer[s+i+1];if(t===`
`||!t&&!this.atEnd)return i+s+1}return r===`
`||s>=this.indentNext||!r&&!this.atEnd?i+s:-1}if(r==="-"||r==="."){let s=this.buffer.substr(i,3);if((s==="---"||s==="...")&&p(this.buffer[i+3]))return-1}return i}getLine(){let i=this.lineEndPos;return(typeof i!=
"number"||i!==-1&&i<this.pos)&&(i=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=i),i===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[i-1]==="\r"&&(i-=1),this.buffer.substring(this.pos,i))}hasChars(i){return this.pos+i<=this.buffer.length}setNext(i){
return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=i,null}peek(i){return this.buffer.substr(this.pos,i)}*parseNext(i){switch(i){case"stream":return yield*this.
parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"\
quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let i=this.getLine();
if(i===null)return this.setNext("stream");if(i[0]===m.BOM&&(yield*this.pushCount(1),i=i.substring(1)),i[0]==="%"){let r=i.length,s=i.indexOf("#");for(;s!==-1;){let e=i[s-1];if(e===" "||e==="	"){r=s-1;
break}else s=i.indexOf("#",s+1)}for(;;){let e=i[r-1];if(e===" "||e==="	")r-=1;else break}let t=(yield*this.pushCount(r))+(yield*this.pushSpaces(!0));return yield*this.pushCount(i.length-t),this.pushNewline(),
"stream"}if(this.atLineEnd()){let r=yield*this.pushSpaces(!0);return yield*this.pushCount(i.length-r),yield*this.pushNewline(),"stream"}return yield m.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){
let i=this.charAt(0);if(!i&&!this.atEnd)return this.setNext("line-start");if(i==="-"||i==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let r=this.peek(3);if((r==="---"||r===
"...")&&p(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,r==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&
!p(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[i,r]=this.peek(2);if(!r&&!this.atEnd)return this.setNext("block-start");if((i==="-"||i==="?"||
i===":")&&p(r)){let s=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=s,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(
!0);let i=this.getLine();if(i===null)return this.setNext("doc");let r=yield*this.pushIndicators();switch(i[r]){case"#":yield*this.pushCount(i.length-r);case void 0:return yield*this.pushNewline(),yield*this.
parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(o),"doc";case'\
"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return r+=yield*this.parseBlockScalarHeader(),r+=yield*this.pushSpaces(!0),yield*this.pushCount(i.length-r),yield*this.pushNewline(),yield*this.
parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let i,r,s=-1;do i=yield*this.pushNewline(),i>0?(r=yield*this.pushSpaces(!1),this.indentValue=s=r):r=0,r+=yield*this.
pushSpaces(!0);while(i+r>0);let t=this.getLine();if(t===null)return this.setNext("flow");if((s!==-1&&s<this.indentNext&&t[0]!=="#"||s===0&&(t.startsWith("---")||t.startsWith("..."))&&p(t[3]))&&!(s===this.
indentNext-1&&this.flowLevel===1&&(t[0]==="]"||t[0]==="}")))return this.flowLevel=0,yield m.FLOW_END,yield*this.parseLineStart();let e=0;for(;t[e]===",";)e+=yield*this.pushCount(1),e+=yield*this.pushSpaces(
!0),this.flowKey=!1;switch(e+=yield*this.pushIndicators(),t[e]){case void 0:return"flow";case"#":return yield*this.pushCount(t.length-e),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=
!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(o),"flow";case'"':case"'":return this.
flowKey=!0,yield*this.parseQuotedScalar();case":":{let n=this.charAt(1);if(this.flowKey||p(n)||n===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.
flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let i=this.charAt(0),r=this.buffer.indexOf(i,this.pos+1);if(i==="'")for(;r!==-1&&this.buffer[r+1]==="'";)r=this.buffer.indexOf("'",r+2);else
for(;r!==-1;){let e=0;for(;this.buffer[r-1-e]==="\\";)e+=1;if(e%2===0)break;r=this.buffer.indexOf('"',r+1)}let s=this.buffer.substring(0,r),t=s.indexOf(`
`,this.pos);if(t!==-1){for(;t!==-1;){let e=this.continueScalar(t+1);if(e===-1)break;t=s.indexOf(`
`,e)}t!==-1&&(r=t-(s[t-1]==="\r"?2:1))}if(r===-1){if(!this.atEnd)return this.setNext("quoted-scalar");r=this.buffer.length}return yield*this.pushToIndex(r+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){
this.blockScalarIndent=-1,this.blockScalarKeep=!1;let i=this.pos;for(;;){let r=this.buffer[++i];if(r==="+")this.blockScalarKeep=!0;else if(r>"0"&&r<="9")this.blockScalarIndent=Number(r)-1;else if(r!==
"-")break}return yield*this.pushUntil(r=>p(r)||r==="#")}*parseBlockScalar(){let i=this.pos-1,r=0,s;e:for(let e=this.pos;s=this.buffer[e];++e)switch(s){case" ":r+=1;break;case`
`:i=e,r=0;break;case"\r":{let n=this.buffer[e+1];if(!n&&!this.atEnd)return this.setNext("block-scalar");if(n===`
`)break}default:break e}if(!s&&!this.atEnd)return this.setNext("block-scalar");if(r>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=r:this.indentNext=this.blockScalarIndent+(this.indentNext===
0?1:this.indentNext);do{let e=this.continueScalar(i+1);if(e===-1)break;i=this.buffer.indexOf(`
`,e)}while(i!==-1);if(i===-1){if(!this.atEnd)return this.setNext("block-scalar");i=this.buffer.length}}let t=i+1;for(s=this.buffer[t];s===" ";)s=this.buffer[++t];if(s==="	"){for(;s==="	"||s===" "||s===
"\r"||s===`
`;)s=this.buffer[++t];i=t-1}else if(!this.blockScalarKeep)do{let e=i-1,n=this.buffer[e];n==="\r"&&(n=this.buffer[--e]);let l=e;for(;n===" ";)n=this.buffer[--e];if(n===`
`&&e>=this.pos&&e+1+r>l)i=e;else break}while(!0);return yield m.SCALAR,yield*this.pushToIndex(i+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let i=this.flowLevel>0,r=this.pos-1,s=this.pos-1,t;
for(;t=this.buffer[++s];)if(t===":"){let e=this.buffer[s+1];if(p(e)||i&&h.has(e))break;r=s}else if(p(t)){let e=this.buffer[s+1];if(t==="\r"&&(e===`
`?(s+=1,t=`
`,e=this.buffer[s+1]):r=s),e==="#"||i&&h.has(e))break;if(t===`
`){let n=this.continueScalar(s+1);if(n===-1)break;s=Math.max(s,n-2)}}else{if(i&&h.has(t))break;r=s}return!t&&!this.atEnd?this.setNext("plain-scalar"):(yield m.SCALAR,yield*this.pushToIndex(r+1,!0),i?"\
flow":"doc")}*pushCount(i){return i>0?(yield this.buffer.substr(this.pos,i),this.pos+=i,i):0}*pushToIndex(i,r){let s=this.buffer.slice(this.pos,i);return s?(yield s,this.pos+=s.length,s.length):(r&&(yield""),
0)}*pushIndicators(){let i=0;e:for(;;){switch(this.charAt(0)){case"!":i+=yield*this.pushTag(),i+=yield*this.pushSpaces(!0);continue e;case"&":i+=yield*this.pushUntil(o),i+=yield*this.pushSpaces(!0);continue e;case"\
-":case"?":case":":{let r=this.flowLevel>0,s=this.charAt(1);if(p(s)||r&&h.has(s)){r?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,i+=yield*this.pushCount(1),i+=yield*this.pushSpaces(
!0);continue e}}}break e}return i}*pushTag(){if(this.charAt(1)==="<"){let i=this.pos+2,r=this.buffer[i];for(;!p(r)&&r!==">";)r=this.buffer[++i];return yield*this.pushToIndex(r===">"?i+1:i,!1)}else{let i=this.
pos+1,r=this.buffer[i];for(;r;)if(g.has(r))r=this.buffer[++i];else if(r==="%"&&d.has(this.buffer[i+1])&&d.has(this.buffer[i+2]))r=this.buffer[i+=3];else break;return yield*this.pushToIndex(i,!1)}}*pushNewline(){
let i=this.buffer[this.pos];return i===`
`?yield*this.pushCount(1):i==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(i){let r=this.pos-1,s;do s=this.buffer[++r];while(s===" "||i&&s==="	");let t=r-this.pos;return t>0&&(yield this.buffer.substr(this.pos,t),this.pos=r),t}*pushUntil(i){
let r=this.pos,s=this.buffer[r];for(;!i(s);)s=this.buffer[++r];return yield*this.pushToIndex(r,!1)}};u.Lexer=a}),ze=L(u=>{"use strict";var m=class{constructor(){this.lineStarts=[],this.addNewLine=p=>this.
lineStarts.push(p),this.linePos=p=>{let d=0,g=this.lineStarts.length;for(;d<g;){let c=d+g>>1;this.lineStarts[c]<p?d=c+1:g=c}if(this.lineStarts[d]===p)return{line:d+1,col:1};if(d===0)return{line:0,col:p};
let h=this.lineStarts[d-1];return{line:d,col:p-h+1}}}};u.LineCounter=m}),Ze=L(u=>{"use strict";var m=te("process"),p=Le(),d=Xe();function g(t,e){for(let n=0;n<t.length;++n)if(t[n].type===e)return!0;return!1}
function h(t){for(let e=0;e<t.length;++e)switch(t[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}function c(t){switch(t?.type){case"alias":case"scalar":case"single-qu\
oted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function o(t){switch(t.type){case"document":return t.start;case"block-map":{let e=t.items[t.items.length-1];return e.
sep??e.start}case"block-seq":return t.items[t.items.length-1].start;default:return[]}}function a(t){if(t.length===0)return[];let e=t.length;e:for(;--e>=0;)switch(t[e].type){case"doc-start":case"explic\
it-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;t[++e]?.type==="space";);return t.splice(e,t.length)}function i(t,e){if(e.length<1e5)Array.prototype.push.apply(t,e);else for(let n=0;n<
e.length;++n)t.push(e[n])}function r(t){if(t.start.type==="flow-seq-start")for(let e of t.items)e.sep&&!e.value&&!g(e.start,"explicit-key-ind")&&!g(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.
key,c(e.value)?e.value.end?i(e.value.end,e.sep):e.value.end=e.sep:i(e.start,e.sep),delete e.sep)}var s=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=
!1,this.stack=[],this.source="",this.type="",this.lexer=new d.Lexer,this.onNewLine=t}*parse(t,e=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let n of this.lexer.lex(t,e))yield*this.next(
n);e||(yield*this.end())}*next(t){if(this.source=t,m.env.LOG_TOKENS&&console.log("|",p.prettyToken(t)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=t.length;return}let e=p.tokenType(
t);if(e)if(e==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=e,yield*this.step(),e){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(
this.offset+t.length);break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=t.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=t.length);
break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=t.length}else{let n=`Not a YAML token: ${t}`;yield*this.pop({type:"error",offset:this.offset,message:n,source:t}),
this.offset+=t.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let t=this.peek(1);if(this.
type==="doc-end"&&t?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!t)return yield*this.stream();switch(t.
type){case"document":return yield*this.document(t);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(t);case"block-scalar":return yield*this.blockScalar(
t);case"block-map":return yield*this.blockMap(t);case"block-seq":return yield*this.blockSequence(t);case"flow-collection":return yield*this.flowCollection(t);case"doc-end":return yield*this.documentEnd(
t)}yield*this.pop()}peek(t){return this.stack[this.stack.length-t]}*pop(t){let e=t??this.stack.pop();if(!e)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.
stack.length===0)yield e;else{let n=this.peek(1);switch(e.type==="block-scalar"?e.indent="indent"in n?n.indent:0:e.type==="flow-collection"&&n.type==="document"&&(e.indent=0),e.type==="flow-collection"&&
r(e),n.type){case"document":n.value=e;break;case"block-scalar":n.props.push(e);break;case"block-map":{let l=n.items[n.items.length-1];if(l.value){n.items.push({start:[],key:e,sep:[]}),this.onKeyLine=!0;
return}else if(l.sep)l.value=e;else{Object.assign(l,{key:e,sep:[]}),this.onKeyLine=!l.explicitKey;return}break}case"block-seq":{let l=n.items[n.items.length-1];l.value?n.items.push({start:[],value:e}):
l.value=e;break}case"flow-collection":{let l=n.items[n.items.length-1];!l||l.value?n.items.push({start:[],key:e,sep:[]}):l.sep?l.value=e:Object.assign(l,{key:e,sep:[]});return}default:yield*this.pop(),
yield*this.pop(e)}if((n.type==="document"||n.type==="block-map"||n.type==="block-seq")&&(e.type==="block-map"||e.type==="block-seq")){let l=e.items[e.items.length-1];l&&!l.sep&&!l.value&&l.start.length>
0&&h(l.start)===-1&&(e.indent===0||l.start.every(f=>f.type!=="comment"||f.indent<e.indent))&&(n.type==="document"?n.end=l.start:n.items.push({start:l.start}),e.items.splice(-1,1))}}}*stream(){switch(this.
type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mod\
e":case"doc-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`\
Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{h(t.start)!==-1?(yield*this.pop(),yield*this.step()):
t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":t.start.push(this.sourceToken);return}let e=this.startBlockValue(t);e?this.stack.push(e):yield{type:"\
error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let e=o(this.peek(2)),n=a(e),l;t.end?(l=t.end,l.push(this.
sourceToken),delete t.end):l=[this.sourceToken];let f={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:n,key:t,sep:l}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=f}else yield*this.
lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){
let e=this.source.indexOf(`
`)+1;for(;e!==0;)this.onNewLine(this.offset+e),e=this.source.indexOf(`
`,e)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let e=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,e.value){let n="end"in e.value?
e.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else e.sep?e.sep.push(this.sourceToken):e.start.push(this.
sourceToken);return;case"space":case"comment":if(e.value)t.items.push({start:[this.sourceToken]});else if(e.sep)e.sep.push(this.sourceToken);else{if(this.atIndentedComment(e.start,t.indent)){let n=t.items[t.
items.length-2]?.value?.end;if(Array.isArray(n)){i(n,e.start),n.push(this.sourceToken),t.items.pop();return}}e.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let n=!this.onKeyLine&&this.
indent===t.indent,l=n&&(e.sep||e.explicitKey)&&this.type!=="seq-item-ind",f=[];if(l&&e.sep&&!e.value){let y=[];for(let v=0;v<e.sep.length;++v){let b=e.sep[v];switch(b.type){case"newline":y.push(v);break;case"\
space":break;case"comment":b.indent>t.indent&&(y.length=0);break;default:y.length=0}}y.length>=2&&(f=e.sep.splice(y[1]))}switch(this.type){case"anchor":case"tag":l||e.value?(f.push(this.sourceToken),t.
items.push({start:f}),this.onKeyLine=!0):e.sep?e.sep.push(this.sourceToken):e.start.push(this.sourceToken);return;case"explicit-key-ind":!e.sep&&!e.explicitKey?(e.start.push(this.sourceToken),e.explicitKey=
!0):l||e.value?(f.push(this.sourceToken),t.items.push({start:f,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),
this.onKeyLine=!0;return;case"map-value-ind":if(e.explicitKey)if(e.sep)if(e.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(g(e.sep,"map-value-ind"))this.stack.push({type:"block\
-map",offset:this.offset,indent:this.indent,items:[{start:f,key:null,sep:[this.sourceToken]}]});else if(c(e.key)&&!g(e.sep,"newline")){let y=a(e.start),v=e.key,b=e.sep;b.push(this.sourceToken),delete e.
key,delete e.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:y,key:v,sep:b}]})}else f.length>0?e.sep=e.sep.concat(f,this.sourceToken):e.sep.push(this.sourceToken);else if(g(
e.start,"newline"))Object.assign(e,{key:null,sep:[this.sourceToken]});else{let y=a(e.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:y,key:null,sep:[this.sourceToken]}]})}else
e.sep?e.value||l?t.items.push({start:f,key:null,sep:[this.sourceToken]}):g(e.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[
this.sourceToken]}]}):e.sep.push(this.sourceToken):Object.assign(e,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-sc\
alar":{let y=this.flowScalar(this.type);l||e.value?(t.items.push({start:f,key:y,sep:[]}),this.onKeyLine=!0):e.sep?this.stack.push(y):(Object.assign(e,{key:y,sep:[]}),this.onKeyLine=!0);return}default:{
let y=this.startBlockValue(t);if(y){if(y.type==="block-seq"){if(!e.explicitKey&&e.sep&&!g(e.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same li\
ne with key",source:this.source});return}}else n&&t.items.push({start:f});this.stack.push(y);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let e=t.items[t.items.length-1];switch(this.
type){case"newline":if(e.value){let n="end"in e.value?e.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else
e.start.push(this.sourceToken);return;case"space":case"comment":if(e.value)t.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(e.start,t.indent)){let n=t.items[t.items.length-2]?.value?.
end;if(Array.isArray(n)){i(n,e.start),n.push(this.sourceToken),t.items.pop();return}}e.start.push(this.sourceToken)}return;case"anchor":case"tag":if(e.value||this.indent<=t.indent)break;e.start.push(this.
sourceToken);return;case"seq-item-ind":if(this.indent!==t.indent)break;e.value||g(e.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):e.start.push(this.sourceToken);return}if(this.indent>
t.indent){let n=this.startBlockValue(t);if(n){this.stack.push(n);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let e=t.items[t.items.length-1];if(this.type==="flow-error-end"){let n;do
yield*this.pop(),n=this.peek(1);while(n?.type==="flow-collection")}else if(t.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!e||e.sep?t.items.push({start:[this.sourceToken]}):e.start.
push(this.sourceToken);return;case"map-value-ind":!e||e.value?t.items.push({start:[],key:null,sep:[this.sourceToken]}):e.sep?e.sep.push(this.sourceToken):Object.assign(e,{key:null,sep:[this.sourceToken]});
return;case"space":case"comment":case"newline":case"anchor":case"tag":!e||e.value?t.items.push({start:[this.sourceToken]}):e.sep?e.sep.push(this.sourceToken):e.start.push(this.sourceToken);return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let l=this.flowScalar(this.type);!e||e.value?t.items.push({start:[],key:l,sep:[]}):e.sep?this.stack.push(l):Object.assign(e,{
key:l,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):(yield*this.pop(),yield*this.step())}else{let n=this.
peek(2);if(n.type==="block-map"&&(this.type==="map-value-ind"&&n.indent===t.indent||this.type==="newline"&&!n.items[n.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-v\
alue-ind"&&n.type!=="flow-collection"){let l=o(n),f=a(l);r(t);let y=t.end.splice(1,t.end.length);y.push(this.sourceToken);let v={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:f,key:t,
sep:y}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=v}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let e=this.source.indexOf(`
`)+1;for(;e!==0;)this.onNewLine(this.offset+e),e=this.source.indexOf(`
`,e)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.
flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"\
flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let e=o(t),n=a(e);return n.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,explicitKey:!0}]}}case"map-value-ind":{this.
onKeyLine=!0;let e=o(t),n=a(e);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(t,e){return this.type!=="\
comment"||this.indent<=e?!1:t.every(n=>n.type==="newline"||n.type==="space")}*documentEnd(t){this.type!=="doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&
(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newl\
ine":this.onKeyLine=!1;default:t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};u.Parser=s}),Kt=L(u=>{"use strict";var m=Qe(),p=ce(),d=ue(),g=De(),
h=I(),c=ze(),o=Ze();function a(e){let n=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||n&&new c.LineCounter||null,prettyErrors:n}}function i(e,n={}){let{lineCounter:l,prettyErrors:f}=a(n),y=new o.
Parser(l?.addNewLine),v=new m.Composer(n),b=Array.from(v.compose(y.parse(e)));if(f&&l)for(let k of b)k.errors.forEach(d.prettifyError(e,l)),k.warnings.forEach(d.prettifyError(e,l));return b.length>0?b:
Object.assign([],{empty:!0},v.streamInfo())}function r(e,n={}){let{lineCounter:l,prettyErrors:f}=a(n),y=new o.Parser(l?.addNewLine),v=new m.Composer(n),b=null;for(let k of v.compose(y.parse(e),!0,e.length))
if(!b)b=k;else if(b.options.logLevel!=="silent"){b.errors.push(new d.YAMLParseError(k.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}
return f&&l&&(b.errors.forEach(d.prettifyError(e,l)),b.warnings.forEach(d.prettifyError(e,l))),b}function s(e,n,l){let f;typeof n=="function"?f=n:l===void 0&&n&&typeof n=="object"&&(l=n);let y=r(e,l);
if(!y)return null;if(y.warnings.forEach(v=>g.warn(y.options.logLevel,v)),y.errors.length>0){if(y.options.logLevel!=="silent")throw y.errors[0];y.errors=[]}return y.toJS(Object.assign({reviver:f},l))}function t(e,n,l){
let f=null;if(typeof n=="function"||Array.isArray(n)?f=n:l===void 0&&n&&(l=n),typeof l=="string"&&(l=l.length),typeof l=="number"){let y=Math.round(l);l=y<1?void 0:y>8?{indent:8}:{indent:y}}if(e===void 0){
let{keepUndefined:y}=l??n??{};if(!y)return}return h.isDocument(e)&&!f?e.toString(l):new p.Document(e,f,l).toString(l)}u.parse=s,u.parseAllDocuments=i,u.parseDocument=r,u.stringify=t}),he=L(u=>{"use st\
rict";var m=Qe(),p=ce(),d=Je(),g=ue(),h=se(),c=I(),o=J(),a=B(),i=V(),r=W(),s=Le(),t=Xe(),e=ze(),n=Ze(),l=Kt(),f=ie();u.Composer=m.Composer,u.Document=p.Document,u.Schema=d.Schema,u.YAMLError=g.YAMLError,
u.YAMLParseError=g.YAMLParseError,u.YAMLWarning=g.YAMLWarning,u.Alias=h.Alias,u.isAlias=c.isAlias,u.isCollection=c.isCollection,u.isDocument=c.isDocument,u.isMap=c.isMap,u.isNode=c.isNode,u.isPair=c.isPair,
u.isScalar=c.isScalar,u.isSeq=c.isSeq,u.Pair=o.Pair,u.Scalar=a.Scalar,u.YAMLMap=i.YAMLMap,u.YAMLSeq=r.YAMLSeq,u.CST=s,u.Lexer=t.Lexer,u.LineCounter=e.LineCounter,u.Parser=n.Parser,u.parse=l.parse,u.parseAllDocuments=
l.parseAllDocuments,u.parseDocument=l.parseDocument,u.stringify=l.stringify,u.visit=f.visit,u.visitAsync=f.visitAsync}),qt=ye(he(),1),de=5e5;function jt(u){if(u.length<=de)return!1;let m=0;for(let p of new qt.
Lexer().lex(u))if(p.charCodeAt(0)>32&&(m+=1),m>de)return!0;return!1}var et=`it has more than ${ge(de)} values and signs; split it, or exclude it`,G=ye(he(),1),Ft=/[^\n\x20-\x7e\u00a1-\u167f\u2010-\u2027\u2030-\u205e\u2190-\u2fff\u3001-\udfff]/,
tt=/[A-Za-z_][\w./-]*:(?= |$)/my,Rt=/^[A-Za-z_][\w./-]*$/,it=/[\w/][\w./@=+-]*(?=[\],]| +[\],])/y,st=/[^\s"'&*!|>@`%?:,[\]{}#-]|-(?![ \n]|$)/y,Ut=/^(?:[-+]?\.[in]|---|\.\.\.)/i,rt=/ *(?: #[^\n]*)?(?=\n|$)/y,
Yt=1e3,nt=40,H=[],Jt=mt(2e3,u=>Rt.test(u)&&Ie(u)?u:void 0),q=Symbol("odd");function Vt(u,m){if(!(u.length>de||Ft.test(u)))try{return new Wt(u,m).root()}catch(p){if(p===q)return;throw p}}var Wt=class{#e;#d;#r=0;#t=-1;#s=0;#i=H;#l=!1;#n=0;constructor(u,m){
this.#e=u,this.#d=m,this.#c(0),this.#t===0&&u.slice(this.#r,this.#s)==="---"&&this.#c(this.#s+1),this.#p()}root(){if(this.#t!==0)throw q;return this.#a(0,0)}#c(u){let m=this.#e,p;this.#l=!1;for(let d=u;d<
m.length;){let g=d;for(;m.charCodeAt(g)===32;)g+=1;let h=m.indexOf(`
`,g),c=h<0?m.length:h,o=m.charCodeAt(g);if(g<c&&o!==35){if(c-d>Yt)throw q;this.#r=g,this.#s=c,this.#t=g-d,this.#i=p??H;return}g<c&&(p??=[],p.push({indent:g-d,end:g+m.slice(g,c).trimEnd().length})),d=c+
1}this.#t=-1,this.#i=p??H}#p(){for(let{indent:u}of this.#i)if(u>this.#t)throw q}#m(u){if(this.#i.length>0&&!this.#l){let p=this.#i.findIndex(g=>g.indent<=u),d=p<0?this.#i:this.#i.slice(0,p);this.#n=d.
at(-1)?.end??this.#n,this.#i=this.#i.slice(d.length),this.#l=!0}let m=this.#n;return u>0&&this.#i.some(p=>p.indent>=u)&&(this.#n=this.#i.at(-1)?.end??m,this.#i=H),m}#o(u,m){return{file:this.#d,start:u,
end:m}}#a(u,m){if(m>nt)throw q;let p=this.#r,d=new Map;do{let g=this.#r,h=this.#e.indexOf(":",g),c=this.#u(h+1)?Jt(this.#e.slice(g,h)):void 0;if(c===void 0||d.has(c))throw q;let o=this.#g(h+1,u,m);d.set(
c,{key:{value:c,span:this.#o(g,h)},value:o,via:H})}while(this.#t===u);if(this.#t>u)throw q;return{kind:"map",entries:d,span:this.#o(p,this.#m(u)),flow:!1}}#u(u){return u===this.#s||u<this.#s&&this.#e.
charCodeAt(u)===32}#g(u,m,p){let d=u;for(;this.#e.charCodeAt(d)===32;)d+=1;if(d<this.#s&&this.#e.charCodeAt(d)!==35)return this.#y(d,m);let g=d<this.#s;if(this.#c(this.#s+1),this.#t>m||this.#t===m&&this.#f())
return this.#p(),this.#f()?this.#b(this.#t,p+1):this.#a(this.#t,p+1);if(g||this.#i.length>0)throw q;return this.#n=u,{kind:"scalar",value:null,text:"",quoted:!1,span:this.#o(d,d)}}#f(){return this.#e.
charCodeAt(this.#r)===45&&this.#e.charCodeAt(this.#r+1)===32}#b(u,m){if(m>nt)throw q;let p=this.#r,d=[];do{let g=this.#r+1;for(;this.#e.charCodeAt(g)===32;)g+=1;if(g>=this.#s)throw q;tt.lastIndex=g;let h;
if(tt.test(this.#e)){let c=u+g-this.#r;this.#r=g,h=this.#a(c,m+1)}else h=this.#y(g,u);d.push({value:h,via:H})}while(this.#t===u&&this.#f());if(this.#t>u)throw q;return{kind:"list",items:d,span:this.#o(
p,this.#m(u)),flow:!1}}#y(u,m){let p=this.#e.charCodeAt(u),d=p===91||p===123?this.#h(u):p===34||p===39?this.#v(u):this.#w(u);if(!d)throw q;let{end:g}=d.span;if(this.#n=g,g<this.#s){rt.lastIndex=g;let h=rt.
exec(this.#e)?.[0];if(h===void 0)throw q;h.trim()!==""&&(this.#n=g+h.trimEnd().length)}if(this.#c(this.#s+1),this.#t>m)throw q;return d}#h(u){if(this.#e.startsWith("{}",u))return{kind:"map",entries:new Map,
span:this.#o(u,u+2),flow:!0};if(this.#e.charCodeAt(u)!==91)return;let m=[],p=g=>{let h=g;for(;this.#e.charCodeAt(h)===32;)h+=1;return h},d=p(u+1);for(;this.#e.charCodeAt(d)!==93;){let g=this.#v(d);if(!g){
it.lastIndex=d;let c=it.exec(this.#e)?.[0];if(c===void 0)throw q;g=this.#k(c,d,d+c.length,!1)}m.push({value:g,via:H}),d=p(g.span.end);let h=this.#e.charCodeAt(d);if(h===44)d=p(d+1);else if(h!==93)throw q}
return{kind:"list",items:m,span:this.#o(u,d+1),flow:!0}}#v(u){let m=this.#e.charCodeAt(u);if(m!==34&&m!==39)return;let p=this.#e.indexOf(m===34?'"':"'",u+1);if(p<0||p>=this.#s)return;let d=this.#e.slice(
u+1,p);if(!(m===34?d.includes("\\"):this.#e.charCodeAt(p+1)===39))return this.#k(d,u,p+1,!0)}#w(u){if(st.lastIndex=u,!st.test(this.#e))throw q;let m=this.#e.slice(u,this.#s),p=m.indexOf(" #"),d=(p<0?m:
m.slice(0,p)).trimEnd();if(d.includes(": ")||d.endsWith(":")||Ut.test(d))throw q;return this.#k(d,u,u+d.length,!1)}#k(u,m,p,d){let g=this.#o(m,p);if(d||!Gt.test(u))return{kind:"scalar",value:u,text:u,
quoted:d,span:g};let h=Te(u);if(h!==void 0)return{kind:"scalar",value:h,text:u.replaceAll("_",""),quoted:!1,span:g};let c=at.has(u)?at.get(u):u;return xe(u)?{kind:"scalar",value:c,text:u,quoted:!1,span:g,
isDate:!0}:{kind:"scalar",value:c,text:u,quoted:!1,span:g}}},Gt=/^[-+.\d~nNtTfF]/,at=new Map([...["~","null","Null","NULL"].map(u=>[u,null]),...["true","True","TRUE"].map(u=>[u,!0]),...["false","False",
"FALSE"].map(u=>[u,!1])]),ot=ye(he(),1),Oe=100;function Ht(u){let m=new ot.Parser,p=[];for(let d of new ot.Lexer().lex(u)){for(let g of m.next(d))p.push(g);if(m.stack.length>4*Oe)break}for(let d of m.
end())p.push(d);return p}function lt(u,m){let p=u.map(g=>[g,0]).reverse(),d=g=>{for(let h of Array.isArray(g)?g:[])h.type==="comment"&&m?.push(h)};for(let g=p.pop();g;g=p.pop()){let[h,c]=g;if(c>Oe)return h.
offset;if(h.type==="comment"&&m?.push(h),m)for(let o of[h.start,h.end])d(o);if(h.value?.type&&p.push([h.value,c]),h.items)for(let o=h.items.length-1;o>=0;o-=1){let a=h.items[o];if(a){if(m)for(let i of[
a.start,a.sep])d(i);a.value&&p.push([a.value,c+1]),a.key&&p.push([a.key,c+1])}}}}var Qt=({offset:u,source:m=""},p)=>{let d=gt(p,u,u+m.length,g=>Xt(p.text,g),["kics"]);return d?[d]:[]};function Xt(u,m){
let p=c=>c.search(/\S|$/),d=u.slice(m,ve(u,m)),g=/^\s*-(?:\s|$)/.test(d),h=m+d.length;for(let c=h+1;c<u.length;c=ve(u,c)+1){let o=u.slice(c,ve(u,c));if(/^\s*(?:#.*)?$/.test(o))continue;let a=!g&&p(o)===
p(d)&&/^\s*-(?:\s|$)/.test(o);if(p(o)<=p(d)&&!a)break;h=c+o.length}return h}var pe=1e5;function zt(u){let m=Me(u.text)?void 0:Vt(u.text,u.path);return m?{roots:[m],suppressions:[],hidden:[],otherKeys:[],
faults:[]}:Zt(u)}function Zt(u){if(jt(u.text)){let t=[{kind:"unread",span:{file:u.path,start:0,end:0},message:et}];return{roots:[],suppressions:[],hidden:[],otherKeys:[],isBroken:!0,isTooLarge:!0,faults:t}}
let m=Ht(u.text),p=[],d=lt(m,Me(u.text)?p:void 0),g=p.flatMap(t=>Qt(t,u));if(d!==void 0){let t={file:u.path,start:d,end:Math.min(d+1,u.text.length)};return{roots:[],suppressions:g,hidden:[],otherKeys:[],
isBroken:!0,faults:[{kind:"broken",span:t,message:`the nesting is deeper than ${Oe} levels`}]}}let h=new G.Composer({merge:!1,uniqueKeys:!1,logLevel:"silent",strict:!0,keepSourceTokens:!1}),c=[],o=[],
a=[],i=[],r;for(let t of h.compose(m)){let[e]=t.errors;if(e&&!r){let n=Math.min(e.pos[0],u.text.length);r={kind:"broken",span:{file:u.path,start:n,end:Math.max(n,Math.min(e.pos[1],u.text.length))},message:ei(
e.message)}}t.contents&&o.push(new ti(u,{faults:c,hidden:a,otherKeys:i}).root(t.contents))}let s={roots:o,suppressions:g,hidden:a,otherKeys:i};return r?{...s,faults:[r],isBroken:!0}:{...s,faults:c}}var ei=u=>{
let[m=""]=u.split(`
`),p=m.replace(/ at line \d+, column \d+:?$/,"").trim();return p.charAt(0).toLowerCase()+p.slice(1)},ti=class{#e;#d;#r;#t;#s=new Map;#i=new Set;#l=new Map;#n=new Map;#c=!1;#p=0;#m=0;constructor(u,m){this.#e=
u,this.#d=m.faults,this.#r=m.hidden,this.#t=m.otherKeys}root(u){let m=this.#g(u);return(this.#l.get(m)??1)-this.#p>pe&&!this.#c?(this.#c=!0,this.#a(m.span,`the aliases expand to more than ${ge(pe)} va\
lues, and Compose gives up`),this.#u(m.span)):m}#o(u){let[m=0,p=m]=u?.range??[],d=p;for(;d>m&&/\s/.test(this.#e.text[d-1]);)d-=1;return{file:this.#e.path,start:m,end:d}}#a(u,m){this.#d.push({kind:"bro\
ken",span:u,message:m})}#u=u=>({kind:"scalar",value:null,text:"",quoted:!1,span:u});#g(u){let m=this.#s.get(u);if(m)return m;this.#i.add(u);let p=this.#b(u);return this.#i.delete(u),u.anchor&&this.#s.
set(u,p),p}#f(u){let m=u.anchor;if(!(0,G.isAlias)(u))return m&&this.#n.set(m,u),{value:this.#g(u),via:[]};let p=this.#o(u),d=this.#n.get(u.source);return d?this.#i.has(d)?(this.#a(p,`the alias *${u.source.
slice(0,60)} stands inside what it repeats`),{value:this.#u(p),via:[]}):{value:this.#g(d),via:[{how:"alias",span:p}]}:(this.#a(p,`there is no anchor &${u.source.slice(0,60)} above this alias`),{value:this.#u(
p),via:[]})}#b(u){let m=this.#o(u),p=u.tag?.startsWith("!")&&u.tag!=="!"?{tag:u.tag}:{};if((0,G.isMap)(u))return this.#v(u,m,p);if((0,G.isSeq)(u)){let r=u.items.map(t=>t?this.#f(t):{value:this.#u(m),via:[]}),
s={kind:"list",items:r,span:m,flow:u.flow===!0,...p};return this.#h(s,r.map(({value:t})=>t))}if(!(0,G.isScalar)(u))return this.#h(this.#u(m),[]);let{value:d,source:g}=u,h=u.type==="PLAIN",c=typeof d==
"string"||typeof d=="number"||typeof d=="boolean"?d:d==null?null:String(d),o=h&&g!==void 0?g:c===null?"":String(c),a=h&&u.tag===void 0&&typeof c!="boolean"?Te(o):void 0,i=h&&(u.tag===void 0||u.tag.endsWith(
":timestamp"))&&xe(o)?{isDate:!0}:{};return this.#h({kind:"scalar",value:a??c,text:a===void 0?o:o.replaceAll("_",""),quoted:!h,span:m,...p,...i},[])}#y(u,m){let p={...u,tag:m},d=this.#l.get(u);return d!==
void 0&&this.#l.set(p,d),p}#h(u,m){this.#p+=1;let p=1;for(let d of m)p=Math.min(Number.MAX_SAFE_INTEGER,p+(this.#l.get(d)??1));return p>1&&this.#l.set(u,p),u}#v(u,m,p){let d=new Map,g=[];for(let{key:c,
value:o}of u.items){let a=this.#o(c),i=c&&(0,G.isAlias)(c)?this.#n.get(c.source):c;if(!i||!(0,G.isScalar)(i)){c&&this.#a(a,"a key is a plain text here, not a list or a mapping");continue}let r=i.anchor;
r&&this.#n.set(r,i);let s=String(i.source??i.value??"");i.type==="PLAIN"&&i.tag===void 0&&a.end>a.start&&!Ie(s)&&this.#t.push({value:s,span:a});let t=o?this.#f(o):{value:this.#u({...a,start:a.end}),via:[]};
s==="<<"&&i.type==="PLAIN"?(g.length&&this.#a(a,"the merge key << stands here twice: write one with a list"),g.push({...t,key:a})):d.has(s)?this.#a(a,`the key ${JSON.stringify(s.slice(0,60))} stands h\
ere twice`):d.set(s,{key:{value:s,span:a},...t})}for(let c of g)this.#w(d,c);let h={kind:"map",entries:d,span:m,flow:u.flow===!0,...p};return this.#h(h,[...d.values()].map(({value:c})=>c))}#w(u,{value:m,
via:p,key:d}){let g=m.kind==="list"?m.items:[{value:m,via:p}];for(let h of g){if(h.value.kind!=="map"){this.#a(d,"<< merges mappings only");continue}let c={how:"merge",span:h.via[0]?.span??d};if(this.#m+=
h.value.entries.size,this.#m>pe){this.#c||this.#a(d,`the merge keys bring in more than ${ge(pe)} values, and Compose gives up`),this.#c=!0;return}for(let[o,a]of h.value.entries){let i=u.get(o),r={...a,
via:pt(c,a.via)};i?i.value.tag==="!reset"?a.value.tag!=="!reset"&&u.set(o,{...r,value:this.#y(a.value,"!override")}):a.value.tag==="!reset"?u.set(o,{...i,value:this.#y(i.value,"!override")}):i.value!==
a.value&&this.#r.push({before:a,after:i}):u.set(o,r)}}}};module.exports={a:he,b:et,c:lt,d:zt};
