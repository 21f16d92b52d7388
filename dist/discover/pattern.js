var xt=Object.defineProperty;var Kt=Object.getOwnPropertyDescriptor;var qt=Object.getOwnPropertyNames;var Xt=Object.prototype.hasOwnProperty;var Zt=(t,l)=>{for(var f in l)xt(t,f,{get:l[f],enumerable:!0})},Qt=(t,l,f,s)=>{if(l&&typeof l=="object"||typeof l=="function")for(let r of qt(l))!Xt.call(t,r)&&r!==f&&xt(t,r,{get:()=>l[r],enumerable:!(s=
Kt(l,r))||s.enumerable});return t};var Yt=t=>Qt(xt({},"__esModule",{value:!0}),t);var rr={};Zt(rr,{filesMatching:()=>Ut});module.exports=Yt(rr);var Et=require("../shared/folder.js"),Gt=require("../shared/gitignore.js"),ir=require("../shared/index.js"),sr=require("../shared/run.js"),
T=require("../shared/core.js"),dt=require("node:path"),zt=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.splitWhen=t.flatten=void 0;function l(s){return s.reduce((r,u)=>[].
concat(r,u),[])}t.flatten=l;function f(s,r){let u=[[]],a=0;for(let e of s)r(e)?(a++,u[a]=[]):u[a].push(e);return u}t.splitWhen=f}),Jt=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),
t.isEnoentCodeError=void 0;function l(f){return f.code==="ENOENT"}t.isEnoentCodeError=l}),te=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.createDirentFromStats=void 0;var l=class{constructor(s,r){
this.name=s,this.isBlockDevice=r.isBlockDevice.bind(r),this.isCharacterDevice=r.isCharacterDevice.bind(r),this.isDirectory=r.isDirectory.bind(r),this.isFIFO=r.isFIFO.bind(r),this.isFile=r.isFile.bind(
r),this.isSocket=r.isSocket.bind(r),this.isSymbolicLink=r.isSymbolicLink.bind(r)}};function f(s,r){return new l(s,r)}t.createDirentFromStats=f}),ee=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__\
esModule",{value:!0}),t.convertPosixPathToPattern=t.convertWindowsPathToPattern=t.convertPathToPattern=t.escapePosixPath=t.escapeWindowsPath=t.escape=t.removeLeadingDotSegment=t.makeAbsolute=t.unixify=
void 0;var l=(0,T.a)("os"),f=(0,T.a)("path"),s=l.platform()==="win32",r=2,u=/(\\?)([()*?[\]{|}]|^!|[!+@](?=\()|\\(?![!()*+?@[\]{|}]))/g,a=/(\\?)([()[\]{}]|^!|[!+@](?=\())/g,e=/^\\\\([.?])/,n=/\\(?![!()+@[\]{}])/g;
function i(k){return k.replace(/\\/g,"/")}t.unixify=i;function o(k,w){return f.resolve(k,w)}t.makeAbsolute=o;function c(k){if(k.charAt(0)==="."){let w=k.charAt(1);if(w==="/"||w==="\\")return k.slice(r)}
return k}t.removeLeadingDotSegment=c,t.escape=s?d:_;function d(k){return k.replace(a,"\\$2")}t.escapeWindowsPath=d;function _(k){return k.replace(u,"\\$2")}t.escapePosixPath=_,t.convertPathToPattern=s?
x:C;function x(k){return d(k).replace(e,"//$1").replace(n,"/")}t.convertWindowsPathToPattern=x;function C(k){return _(k)}t.convertPosixPathToPattern=C}),re=(0,T.b)((t,l)=>{l.exports=function(f){if(typeof f!=
"string"||f==="")return!1;for(var s;s=/(\\).|([@?!+*]\(.*\))/g.exec(f);){if(s[2])return!0;f=f.slice(s.index+s[0].length)}return!1}}),ne=(0,T.b)((t,l)=>{var f=re(),s={"{":"}","(":")","[":"]"},r=function(a){
if(a[0]==="!")return!0;for(var e=0,n=-2,i=-2,o=-2,c=-2,d=-2;e<a.length;){if(a[e]==="*"||a[e+1]==="?"&&/[\].+)]/.test(a[e])||i!==-1&&a[e]==="["&&a[e+1]!=="]"&&(i<e&&(i=a.indexOf("]",e)),i>e&&(d===-1||d>
i||(d=a.indexOf("\\",e),d===-1||d>i)))||o!==-1&&a[e]==="{"&&a[e+1]!=="}"&&(o=a.indexOf("}",e),o>e&&(d=a.indexOf("\\",e),d===-1||d>o))||c!==-1&&a[e]==="("&&a[e+1]==="?"&&/[:!=]/.test(a[e+2])&&a[e+3]!==
")"&&(c=a.indexOf(")",e),c>e&&(d=a.indexOf("\\",e),d===-1||d>c))||n!==-1&&a[e]==="("&&a[e+1]!=="|"&&(n<e&&(n=a.indexOf("|",e)),n!==-1&&a[n+1]!==")"&&(c=a.indexOf(")",n),c>n&&(d=a.indexOf("\\",n),d===-1||
d>c))))return!0;if(a[e]==="\\"){var _=a[e+1];e+=2;var x=s[_];if(x){var C=a.indexOf(x,e);C!==-1&&(e=C+1)}if(a[e]==="!")return!0}else e++}return!1},u=function(a){if(a[0]==="!")return!0;for(var e=0;e<a.length;){
if(/[*?{}()[\]]/.test(a[e]))return!0;if(a[e]==="\\"){var n=a[e+1];e+=2;var i=s[n];if(i){var o=a.indexOf(i,e);o!==-1&&(e=o+1)}if(a[e]==="!")return!0}else e++}return!1};l.exports=function(a,e){if(typeof a!=
"string"||a==="")return!1;if(f(a))return!0;var n=r;return e&&e.strict===!1&&(n=u),n(a)}}),ie=(0,T.b)((t,l)=>{"use strict";var f=ne(),s=(0,T.a)("path").posix.dirname,r=(0,T.a)("os").platform()==="win32",
u="/",a=/\\/g,e=/[\{\[].*[\}\]]$/,n=/(^|[^\\])([\{\[]|\([^\)]+$)/,i=/\\([\!\*\?\|\[\]\(\)\{\}])/g;l.exports=function(o,c){var d=Object.assign({flipBackslashes:!0},c);d.flipBackslashes&&r&&o.indexOf(u)<
0&&(o=o.replace(a,u)),e.test(o)&&(o+=u),o+="a";do o=s(o);while(f(o)||n.test(o));return o.replace(i,"$1")}}),Pt=(0,T.b)(t=>{"use strict";t.isInteger=l=>typeof l=="number"?Number.isInteger(l):typeof l==
"string"&&l.trim()!==""?Number.isInteger(Number(l)):!1,t.find=(l,f)=>l.nodes.find(s=>s.type===f),t.exceedsLimit=(l,f,s=1,r)=>r===!1||!t.isInteger(l)||!t.isInteger(f)?!1:(Number(f)-Number(l))/Number(s)>=
r,t.escapeNode=(l,f=0,s)=>{let r=l.nodes[f];r&&(s&&r.type===s||r.type==="open"||r.type==="close")&&r.escaped!==!0&&(r.value="\\"+r.value,r.escaped=!0)},t.encloseBrace=l=>l.type!=="brace"?!1:l.commas>>
0+l.ranges>>0===0?(l.invalid=!0,!0):!1,t.isInvalidBrace=l=>l.type!=="brace"?!1:l.invalid===!0||l.dollar?!0:l.commas>>0+l.ranges>>0===0||l.open!==!0||l.close!==!0?(l.invalid=!0,!0):!1,t.isOpenOrClose=l=>l.
type==="open"||l.type==="close"?!0:l.open===!0||l.close===!0,t.reduce=l=>l.reduce((f,s)=>(s.type==="text"&&f.push(s.value),s.type==="range"&&(s.type="text"),f),[]),t.flatten=(...l)=>{let f=[],s=r=>{for(let u=0;u<
r.length;u++){let a=r[u];if(Array.isArray(a)){s(a);continue}a!==void 0&&f.push(a)}return f};return s(l),f}}),Ot=(0,T.b)((t,l)=>{"use strict";var f=Pt();l.exports=(s,r={})=>{let u=(a,e={})=>{let n=r.escapeInvalid&&
f.isInvalidBrace(e),i=a.invalid===!0&&r.escapeInvalid===!0,o="";if(a.value)return(n||i)&&f.isOpenOrClose(a)?"\\"+a.value:a.value;if(a.value)return a.value;if(a.nodes)for(let c of a.nodes)o+=u(c);return o};
return u(s)}}),se=(0,T.b)((t,l)=>{"use strict";l.exports=function(f){return typeof f=="number"?f-f===0:typeof f=="string"&&f.trim()!==""?Number.isFinite?Number.isFinite(+f):isFinite(+f):!1}}),ae=(0,T.b)(
(t,l)=>{"use strict";var f=se(),s=(S,m,g)=>{if(f(S)===!1)throw new TypeError("toRegexRange: expected the first argument to be a number");if(m===void 0||S===m)return String(S);if(f(m)===!1)throw new TypeError(
"toRegexRange: expected the second argument to be a number.");let h={relaxZeros:!0,...g};typeof h.strictZeros=="boolean"&&(h.relaxZeros=h.strictZeros===!1);let p=String(h.relaxZeros),y=String(h.shorthand),
E=String(h.capture),v=String(h.wrap),P=S+":"+m+"="+p+y+E+v;if(s.cache.hasOwnProperty(P))return s.cache[P].result;let L=Math.min(S,m),N=Math.max(S,m);if(Math.abs(L-N)===1){let j=S+"|"+m;return h.capture?
`(${j})`:h.wrap===!1?j:`(?:${j})`}let M=k(S)||k(m),F={min:S,max:m,a:L,b:N},O=[],X=[];if(M&&(F.isPadded=M,F.maxLen=String(F.max).length),L<0){let j=N<0?Math.abs(N):1;X=e(j,Math.abs(L),F,h),L=F.a=0}return N>=
0&&(O=e(L,N,F,h)),F.negatives=X,F.positives=O,F.result=r(X,O,h),h.capture===!0?F.result=`(${F.result})`:h.wrap!==!1&&O.length+X.length>1&&(F.result=`(?:${F.result})`),s.cache[P]=F,F.result};function r(S,m,g){
let h=n(S,m,"-",!1,g)||[],p=n(m,S,"",!1,g)||[],y=n(S,m,"-?",!0,g)||[];return h.concat(y).concat(p).join("|")}function u(S,m){let g=1,h=1,p=d(S,g),y=new Set([m]);for(;S<=p&&p<=m;)y.add(p),g+=1,p=d(S,g);
for(p=_(m+1,h)-1;S<p&&p<=m;)y.add(p),h+=1,p=_(m+1,h)-1;return y=[...y],y.sort(o),y}function a(S,m,g){if(S===m)return{pattern:S,count:[],digits:0};let h=i(S,m),p=h.length,y="",E=0;for(let v=0;v<p;v++){
let[P,L]=h[v];P===L?y+=P:P!=="0"||L!=="9"?y+=C(P,L,g):E++}return E&&(y+=g.shorthand===!0?"\\d":"[0-9]"),{pattern:y,count:[E],digits:p}}function e(S,m,g,h){let p=u(S,m),y=[],E=S,v;for(let P=0;P<p.length;P++){
let L=p[P],N=a(String(E),String(L),h),M="";if(!g.isPadded&&v&&v.pattern===N.pattern){v.count.length>1&&v.count.pop(),v.count.push(N.count[0]),v.string=v.pattern+x(v.count),E=L+1;continue}g.isPadded&&(M=
w(L,g,h)),N.string=M+N.pattern+x(N.count),y.push(N),E=L+1,v=N}return y}function n(S,m,g,h,p){let y=[];for(let E of S){let{string:v}=E;!h&&!c(m,"string",v)&&y.push(g+v),h&&c(m,"string",v)&&y.push(g+v)}
return y}function i(S,m){let g=[];for(let h=0;h<S.length;h++)g.push([S[h],m[h]]);return g}function o(S,m){return S>m?1:m>S?-1:0}function c(S,m,g){return S.some(h=>h[m]===g)}function d(S,m){return Number(
String(S).slice(0,-m)+"9".repeat(m))}function _(S,m){return S-S%Math.pow(10,m)}function x(S){let[m=0,g=""]=S;return g||m>1?`{${m+(g?","+g:"")}}`:""}function C(S,m,g){return`[${S}${m-S===1?"":"-"}${m}]`}
function k(S){return/^-?(0+)\d/.test(S)}function w(S,m,g){if(!m.isPadded)return S;let h=Math.abs(m.maxLen-String(S).length),p=g.relaxZeros!==!1;switch(h){case 0:return"";case 1:return p?"0?":"0";case 2:
return p?"0{0,2}":"00";default:return p?`0{0,${h}}`:`0{${h}}`}}s.cache={},s.clearCache=()=>s.cache={},l.exports=s}),$t=(0,T.b)((t,l)=>{"use strict";var f=(0,T.a)("util"),s=ae(),r=h=>h!==null&&typeof h==
"object"&&!Array.isArray(h),u=h=>p=>h===!0?Number(p):String(p),a=h=>typeof h=="number"||typeof h=="string"&&h!=="",e=h=>Number.isInteger(+h),n=h=>{let p=`${h}`,y=-1;if(p[0]==="-"&&(p=p.slice(1)),p==="\
0")return!1;for(;p[++y]==="0";);return y>0},i=(h,p,y)=>typeof h=="string"||typeof p=="string"?!0:y.stringify===!0,o=(h,p,y)=>{if(p>0){let E=h[0]==="-"?"-":"";E&&(h=h.slice(1)),h=E+h.padStart(E?p-1:p,"\
0")}return y===!1?String(h):h},c=(h,p)=>{let y=h[0]==="-"?"-":"";for(y&&(h=h.slice(1),p--);h.length<p;)h="0"+h;return y?"-"+h:h},d=(h,p,y)=>{h.negatives.sort((N,M)=>N<M?-1:N>M?1:0),h.positives.sort((N,M)=>N<
M?-1:N>M?1:0);let E=p.capture?"":"?:",v="",P="",L;return h.positives.length&&(v=h.positives.map(N=>c(String(N),y)).join("|")),h.negatives.length&&(P=`-(${E}${h.negatives.map(N=>c(String(N),y)).join("|")}\
)`),v&&P?L=`${v}|${P}`:L=v||P,p.wrap?`(${E}${L})`:L},_=(h,p,y,E)=>{if(y)return s(h,p,{wrap:!1,...E});let v=String.fromCharCode(h);if(h===p)return v;let P=String.fromCharCode(p);return`[${v}-${P}]`},x=(h,p,y)=>{
if(Array.isArray(h)){let E=y.wrap===!0,v=y.capture?"":"?:";return E?`(${v}${h.join("|")})`:h.join("|")}return s(h,p,y)},C=(...h)=>new RangeError("Invalid range arguments: "+f.inspect(...h)),k=(h,p,y)=>{
if(y.strictRanges===!0)throw C([h,p]);return[]},w=(h,p)=>{if(p.strictRanges===!0)throw new TypeError(`Expected step "${h}" to be a number`);return[]},S=(h,p,y=1,E={})=>{let v=Number(h),P=Number(p);if(!Number.
isInteger(v)||!Number.isInteger(P)){if(E.strictRanges===!0)throw C([h,p]);return[]}v===0&&(v=0),P===0&&(P=0);let L=v>P,N=String(h),M=String(p),F=String(y);y=Math.max(Math.abs(y),1);let O=n(N)||n(M)||n(
F),X=O?Math.max(N.length,M.length,F.length):0,j=O===!1&&i(h,p,E)===!1,B=E.transform||u(j);if(E.toRegex&&y===1)return _(c(h,X),c(p,X),!0,E);let U={negatives:[],positives:[]},z=I=>U[I<0?"negatives":"pos\
itives"].push(Math.abs(I)),D=[],G=0;for(;L?v>=P:v<=P;)E.toRegex===!0&&y>1?z(v):D.push(o(B(v,G),X,j)),v=L?v-y:v+y,G++;return E.toRegex===!0?y>1?d(U,E,X):x(D,null,{wrap:!1,...E}):D},m=(h,p,y=1,E={})=>{if(!e(
h)&&h.length>1||!e(p)&&p.length>1)return k(h,p,E);let v=E.transform||(j=>String.fromCharCode(j)),P=`${h}`.charCodeAt(0),L=`${p}`.charCodeAt(0),N=P>L,M=Math.min(P,L),F=Math.max(P,L);if(E.toRegex&&y===1)
return _(M,F,!1,E);let O=[],X=0;for(;N?P>=L:P<=L;)O.push(v(P,X)),P=N?P-y:P+y,X++;return E.toRegex===!0?x(O,null,{wrap:!1,options:E}):O},g=(h,p,y,E={})=>{if(p==null&&a(h))return[h];if(!a(h)||!a(p))return k(
h,p,E);if(typeof y=="function")return g(h,p,1,{transform:y});if(r(y))return g(h,p,0,y);let v={...E};return v.capture===!0&&(v.wrap=!0),y=y||v.step||1,e(y)?e(h)&&e(p)?S(h,p,y,v):m(h,p,Math.max(Math.abs(
y),1),v):y!=null&&!r(y)?w(y,v):g(h,p,1,y)};l.exports=g}),oe=(0,T.b)((t,l)=>{"use strict";var f=$t(),s=Pt(),r=(u,a={})=>{let e=(n,i={})=>{let o=s.isInvalidBrace(i),c=n.invalid===!0&&a.escapeInvalid===!0,
d=o===!0||c===!0,_=a.escapeInvalid===!0?"\\":"",x="";if(n.isOpen===!0)return _+n.value;if(n.isClose===!0)return console.log("node.isClose",_,n.value),_+n.value;if(n.type==="open")return d?_+n.value:"(";
if(n.type==="close")return d?_+n.value:")";if(n.type==="comma")return n.prev.type==="comma"?"":d?n.value:"|";if(n.value)return n.value;if(n.nodes&&n.ranges>0){let C=s.reduce(n.nodes),k=f(...C,{...a,wrap:!1,
toRegex:!0,strictZeros:!0});if(k.length!==0)return C.length>1&&k.length>1?`(${k})`:k}if(n.nodes)for(let C of n.nodes)x+=e(C,n);return x};return e(u)};l.exports=r}),ue=(0,T.b)((t,l)=>{"use strict";var f=$t(),
s=Ot(),r=Pt(),u=(e="",n="",i=!1)=>{let o=[];if(e=[].concat(e),n=[].concat(n),!n.length)return e;if(!e.length)return i?r.flatten(n).map(c=>`{${c}}`):n;for(let c of e)if(Array.isArray(c))for(let d of c)
o.push(u(d,n,i));else for(let d of n)i===!0&&typeof d=="string"&&(d=`{${d}}`),o.push(Array.isArray(d)?u(c,d,i):c+d);return r.flatten(o)},a=(e,n={})=>{let i=n.rangeLimit===void 0?1e3:n.rangeLimit,o=(c,d={})=>{
c.queue=[];let _=d,x=d.queue;for(;_.type!=="brace"&&_.type!=="root"&&_.parent;)_=_.parent,x=_.queue;if(c.invalid||c.dollar){x.push(u(x.pop(),s(c,n)));return}if(c.type==="brace"&&c.invalid!==!0&&c.nodes.
length===2){x.push(u(x.pop(),["{}"]));return}if(c.nodes&&c.ranges>0){let S=r.reduce(c.nodes);if(r.exceedsLimit(...S,n.step,i))throw new RangeError("expanded array length exceeds range limit. Use optio\
ns.rangeLimit to increase or disable the limit.");let m=f(...S,n);m.length===0&&(m=s(c,n)),x.push(u(x.pop(),m)),c.nodes=[];return}let C=r.encloseBrace(c),k=c.queue,w=c;for(;w.type!=="brace"&&w.type!==
"root"&&w.parent;)w=w.parent,k=w.queue;for(let S=0;S<c.nodes.length;S++){let m=c.nodes[S];if(m.type==="comma"&&c.type==="brace"){S===1&&k.push(""),k.push("");continue}if(m.type==="close"){x.push(u(x.pop(),
k,C));continue}if(m.value&&m.type!=="open"){k.push(u(k.pop(),m.value));continue}m.nodes&&o(m,c)}return k};return r.flatten(o(e))};l.exports=a}),le=(0,T.b)((t,l)=>{"use strict";l.exports={MAX_LENGTH:1e4,
CHAR_0:"0",CHAR_9:"9",CHAR_UPPERCASE_A:"A",CHAR_LOWERCASE_A:"a",CHAR_UPPERCASE_Z:"Z",CHAR_LOWERCASE_Z:"z",CHAR_LEFT_PARENTHESES:"(",CHAR_RIGHT_PARENTHESES:")",CHAR_ASTERISK:"*",CHAR_AMPERSAND:"&",CHAR_AT:"\
@",CHAR_BACKSLASH:"\\",CHAR_BACKTICK:"`",CHAR_CARRIAGE_RETURN:"\r",CHAR_CIRCUMFLEX_ACCENT:"^",CHAR_COLON:":",CHAR_COMMA:",",CHAR_DOLLAR:"$",CHAR_DOT:".",CHAR_DOUBLE_QUOTE:'"',CHAR_EQUAL:"=",CHAR_EXCLAMATION_MARK:"\
!",CHAR_FORM_FEED:"\f",CHAR_FORWARD_SLASH:"/",CHAR_HASH:"#",CHAR_HYPHEN_MINUS:"-",CHAR_LEFT_ANGLE_BRACKET:"<",CHAR_LEFT_CURLY_BRACE:"{",CHAR_LEFT_SQUARE_BRACKET:"[",CHAR_LINE_FEED:`
`,CHAR_NO_BREAK_SPACE:"\xA0",CHAR_PERCENT:"%",CHAR_PLUS:"+",CHAR_QUESTION_MARK:"?",CHAR_RIGHT_ANGLE_BRACKET:">",CHAR_RIGHT_CURLY_BRACE:"}",CHAR_RIGHT_SQUARE_BRACKET:"]",CHAR_SEMICOLON:";",CHAR_SINGLE_QUOTE:"\
'",CHAR_SPACE:" ",CHAR_TAB:"	",CHAR_UNDERSCORE:"_",CHAR_VERTICAL_LINE:"|",CHAR_ZERO_WIDTH_NOBREAK_SPACE:"\uFEFF"}}),ce=(0,T.b)((t,l)=>{"use strict";var f=Ot(),{MAX_LENGTH:s,CHAR_BACKSLASH:r,CHAR_BACKTICK:u,
CHAR_COMMA:a,CHAR_DOT:e,CHAR_LEFT_PARENTHESES:n,CHAR_RIGHT_PARENTHESES:i,CHAR_LEFT_CURLY_BRACE:o,CHAR_RIGHT_CURLY_BRACE:c,CHAR_LEFT_SQUARE_BRACKET:d,CHAR_RIGHT_SQUARE_BRACKET:_,CHAR_DOUBLE_QUOTE:x,CHAR_SINGLE_QUOTE:C,
CHAR_NO_BREAK_SPACE:k,CHAR_ZERO_WIDTH_NOBREAK_SPACE:w}=le(),S=(m,g={})=>{if(typeof m!="string")throw new TypeError("Expected a string");let h=g||{},p=typeof h.maxLength=="number"?Math.min(s,h.maxLength):
s;if(m.length>p)throw new SyntaxError(`Input length (${m.length}), exceeds max characters (${p})`);let y={type:"root",input:m,nodes:[]},E=[y],v=y,P=y,L=0,N=m.length,M=0,F=0,O,X=()=>m[M++],j=B=>{if(B.type===
"text"&&P.type==="dot"&&(P.type="text"),P&&P.type==="text"&&B.type==="text"){P.value+=B.value;return}return v.nodes.push(B),B.parent=v,B.prev=P,P=B,B};for(j({type:"bos"});M<N;)if(v=E[E.length-1],O=X(),
!(O===w||O===k)){if(O===r){j({type:"text",value:(g.keepEscaping?O:"")+X()});continue}if(O===_){j({type:"text",value:"\\"+O});continue}if(O===d){L++;let B;for(;M<N&&(B=X());){if(O+=B,B===d){L++;continue}
if(B===r){O+=X();continue}if(B===_&&(L--,L===0))break}j({type:"text",value:O});continue}if(O===n){v=j({type:"paren",nodes:[]}),E.push(v),j({type:"text",value:O});continue}if(O===i){if(v.type!=="paren"){
j({type:"text",value:O});continue}v=E.pop(),j({type:"text",value:O}),v=E[E.length-1];continue}if(O===x||O===C||O===u){let B=O,U;for(g.keepQuotes!==!0&&(O="");M<N&&(U=X());){if(U===r){O+=U+X();continue}
if(U===B){g.keepQuotes===!0&&(O+=U);break}O+=U}j({type:"text",value:O});continue}if(O===o){F++;let B={type:"brace",open:!0,close:!1,dollar:P.value&&P.value.slice(-1)==="$"||v.dollar===!0,depth:F,commas:0,
ranges:0,nodes:[]};v=j(B),E.push(v),j({type:"open",value:O});continue}if(O===c){if(v.type!=="brace"){j({type:"text",value:O});continue}let B="close";v=E.pop(),v.close=!0,j({type:B,value:O}),F--,v=E[E.
length-1];continue}if(O===a&&F>0){if(v.ranges>0){v.ranges=0;let B=v.nodes.shift();v.nodes=[B,{type:"text",value:f(v)}]}j({type:"comma",value:O}),v.commas++;continue}if(O===e&&F>0&&v.commas===0){let B=v.
nodes;if(F===0||B.length===0){j({type:"text",value:O});continue}if(P.type==="dot"){if(v.range=[],P.value+=O,P.type="range",v.nodes.length!==3&&v.nodes.length!==5){v.invalid=!0,v.ranges=0,P.type="text";
continue}v.ranges++,v.args=[];continue}if(P.type==="range"){B.pop();let U=B[B.length-1];U.value+=P.value+O,P=U,v.ranges--;continue}j({type:"dot",value:O});continue}j({type:"text",value:O})}do if(v=E.pop(),
v.type!=="root"){v.nodes.forEach(z=>{z.nodes||(z.type==="open"&&(z.isOpen=!0),z.type==="close"&&(z.isClose=!0),z.nodes||(z.type="text"),z.invalid=!0)});let B=E[E.length-1],U=B.nodes.indexOf(v);B.nodes.
splice(U,1,...v.nodes)}while(E.length>0);return j({type:"eos"}),y};l.exports=S}),pe=(0,T.b)((t,l)=>{"use strict";var f=Ot(),s=oe(),r=ue(),u=ce(),a=(e,n={})=>{let i=[];if(Array.isArray(e))for(let o of e){
let c=a.create(o,n);Array.isArray(c)?i.push(...c):i.push(c)}else i=[].concat(a.create(e,n));return n&&n.expand===!0&&n.nodupes===!0&&(i=[...new Set(i)]),i};a.parse=(e,n={})=>u(e,n),a.stringify=(e,n={})=>f(
typeof e=="string"?a.parse(e,n):e,n),a.compile=(e,n={})=>(typeof e=="string"&&(e=a.parse(e,n)),s(e,n)),a.expand=(e,n={})=>{typeof e=="string"&&(e=a.parse(e,n));let i=r(e,n);return n.noempty===!0&&(i=i.
filter(Boolean)),n.nodupes===!0&&(i=[...new Set(i)]),i},a.create=(e,n={})=>e===""||e.length<3?[e]:n.expand!==!0?a.compile(e,n):a.expand(e,n),l.exports=a}),At=(0,T.b)((t,l)=>{"use strict";var f=(0,T.a)(
"path"),s="\\\\/",r=`[^${s}]`,u=0,a="\\.",e="\\+",n="\\?",i="\\/",o="(?=.)",c="[^/]",d=`(?:${i}|$)`,_=`(?:^|${i})`,x=`${a}{1,2}${d}`,C=`(?!${a})`,k=`(?!${_}${x})`,w=`(?!${a}{0,1}${d})`,S=`(?!${x})`,m=`\
[^.${i}]`,g=`${c}*?`,h={DOT_LITERAL:a,PLUS_LITERAL:e,QMARK_LITERAL:n,SLASH_LITERAL:i,ONE_CHAR:o,QMARK:c,END_ANCHOR:d,DOTS_SLASH:x,NO_DOT:C,NO_DOTS:k,NO_DOT_SLASH:w,NO_DOTS_SLASH:S,QMARK_NO_DOT:m,STAR:g,
START_ANCHOR:_},p={...h,SLASH_LITERAL:`[${s}]`,QMARK:r,STAR:`${r}*?`,DOTS_SLASH:`${a}{1,2}(?:[${s}]|$)`,NO_DOT:`(?!${a})`,NO_DOTS:`(?!(?:^|[${s}])${a}{1,2}(?:[${s}]|$))`,NO_DOT_SLASH:`(?!${a}{0,1}(?:[${s}\
]|$))`,NO_DOTS_SLASH:`(?!${a}{1,2}(?:[${s}]|$))`,QMARK_NO_DOT:`[^.${s}]`,START_ANCHOR:`(?:^|[${s}])`,END_ANCHOR:`(?:[${s}]|$)`},y={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:"\
 \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"\
A-Fa-f0-9"};l.exports={DEFAULT_MAX_EXTGLOB_RECURSION:u,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:y,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,
REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**",
"**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,
CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,
CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,
CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,
CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,SEP:f.sep,extglobChars(E){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${E.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"\
plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(E){return E===!0?p:h}}}),Rt=(0,T.b)(t=>{"use strict";var l=(0,T.a)("path"),f=process.
platform==="win32",{REGEX_BACKSLASH:s,REGEX_REMOVE_BACKSLASH:r,REGEX_SPECIAL_CHARS:u,REGEX_SPECIAL_CHARS_GLOBAL:a}=At();t.isObject=e=>e!==null&&typeof e=="object"&&!Array.isArray(e),t.hasRegexChars=e=>u.
test(e),t.isRegexChar=e=>e.length===1&&t.hasRegexChars(e),t.escapeRegex=e=>e.replace(a,"\\$1"),t.toPosixSlashes=e=>e.replace(s,"/"),t.removeBackslashes=e=>e.replace(r,n=>n==="\\"?"":n),t.supportsLookbehinds=
()=>{let e=process.version.slice(1).split(".").map(Number);return e.length===3&&e[0]>=9||e[0]===8&&e[1]>=10},t.isWindows=e=>e&&typeof e.windows=="boolean"?e.windows:f===!0||l.sep==="\\",t.escapeLast=(e,n,i)=>{
let o=e.lastIndexOf(n,i);return o===-1?e:e[o-1]==="\\"?t.escapeLast(e,n,o-1):`${e.slice(0,o)}\\${e.slice(o)}`},t.removePrefix=(e,n={})=>{let i=e;return i.startsWith("./")&&(i=i.slice(2),n.prefix="./"),
i},t.wrapOutput=(e,n={},i={})=>{let o=i.contains?"":"^",c=i.contains?"":"$",d=`${o}(?:${e})${c}`;return n.negated===!0&&(d=`(?:^(?!${d}).*$)`),d}}),he=(0,T.b)((t,l)=>{"use strict";var f=Rt(),{CHAR_ASTERISK:s,
CHAR_AT:r,CHAR_BACKWARD_SLASH:u,CHAR_COMMA:a,CHAR_DOT:e,CHAR_EXCLAMATION_MARK:n,CHAR_FORWARD_SLASH:i,CHAR_LEFT_CURLY_BRACE:o,CHAR_LEFT_PARENTHESES:c,CHAR_LEFT_SQUARE_BRACKET:d,CHAR_PLUS:_,CHAR_QUESTION_MARK:x,
CHAR_RIGHT_CURLY_BRACE:C,CHAR_RIGHT_PARENTHESES:k,CHAR_RIGHT_SQUARE_BRACKET:w}=At(),S=h=>h===i||h===u,m=h=>{h.isPrefix!==!0&&(h.depth=h.isGlobstar?1/0:1)},g=(h,p)=>{let y=p||{},E=h.length-1,v=y.parts===
!0||y.scanToEnd===!0,P=[],L=[],N=[],M=h,F=-1,O=0,X=0,j=!1,B=!1,U=!1,z=!1,D=!1,G=!1,I=!1,it=!1,vt=!1,at=!1,st=0,ut,W,q={value:"",depth:0,isGlob:!1},A=()=>F>=E,ot=()=>M.charCodeAt(F+1),rt=()=>(ut=W,M.charCodeAt(
++F));for(;F<E;){W=rt();let Z;if(W===u){I=q.backslashes=!0,W=rt(),W===o&&(G=!0);continue}if(G===!0||W===o){for(st++;A()!==!0&&(W=rt());){if(W===u){I=q.backslashes=!0,rt();continue}if(W===o){st++;continue}
if(G!==!0&&W===e&&(W=rt())===e){if(j=q.isBrace=!0,U=q.isGlob=!0,at=!0,v===!0)continue;break}if(G!==!0&&W===a){if(j=q.isBrace=!0,U=q.isGlob=!0,at=!0,v===!0)continue;break}if(W===C&&(st--,st===0)){G=!1,
j=q.isBrace=!0,at=!0;break}}if(v===!0)continue;break}if(W===i){if(P.push(F),L.push(q),q={value:"",depth:0,isGlob:!1},at===!0)continue;if(ut===e&&F===O+1){O+=2;continue}X=F+1;continue}if(y.noext!==!0&&
(W===_||W===r||W===s||W===x||W===n)&&ot()===c){if(U=q.isGlob=!0,z=q.isExtglob=!0,at=!0,W===n&&F===O&&(vt=!0),v===!0){for(;A()!==!0&&(W=rt());){if(W===u){I=q.backslashes=!0,W=rt();continue}if(W===k){U=
q.isGlob=!0,at=!0;break}}continue}break}if(W===s){if(ut===s&&(D=q.isGlobstar=!0),U=q.isGlob=!0,at=!0,v===!0)continue;break}if(W===x){if(U=q.isGlob=!0,at=!0,v===!0)continue;break}if(W===d){for(;A()!==!0&&
(Z=rt());){if(Z===u){I=q.backslashes=!0,rt();continue}if(Z===w){B=q.isBracket=!0,U=q.isGlob=!0,at=!0;break}}if(v===!0)continue;break}if(y.nonegate!==!0&&W===n&&F===O){it=q.negated=!0,O++;continue}if(y.
noparen!==!0&&W===c){if(U=q.isGlob=!0,v===!0){for(;A()!==!0&&(W=rt());){if(W===c){I=q.backslashes=!0,W=rt();continue}if(W===k){at=!0;break}}continue}break}if(U===!0){if(at=!0,v===!0)continue;break}}y.
noext===!0&&(z=!1,U=!1);let et=M,R="",b="";O>0&&(R=M.slice(0,O),M=M.slice(O),X-=O),et&&U===!0&&X>0?(et=M.slice(0,X),b=M.slice(X)):U===!0?(et="",b=M):et=M,et&&et!==""&&et!=="/"&&et!==M&&S(et.charCodeAt(
et.length-1))&&(et=et.slice(0,-1)),y.unescape===!0&&(b&&(b=f.removeBackslashes(b)),et&&I===!0&&(et=f.removeBackslashes(et)));let lt={prefix:R,input:h,start:O,base:et,glob:b,isBrace:j,isBracket:B,isGlob:U,
isExtglob:z,isGlobstar:D,negated:it,negatedExtglob:vt};if(y.tokens===!0&&(lt.maxDepth=0,S(W)||L.push(q),lt.tokens=L),y.parts===!0||y.tokens===!0){let Z;for(let J=0;J<P.length;J++){let ft=Z?Z+1:O,ct=P[J],
_t=h.slice(ft,ct);y.tokens&&(J===0&&O!==0?(L[J].isPrefix=!0,L[J].value=R):L[J].value=_t,m(L[J]),lt.maxDepth+=L[J].depth),(J!==0||_t!=="")&&N.push(_t),Z=ct}if(Z&&Z+1<h.length){let J=h.slice(Z+1);N.push(
J),y.tokens&&(L[L.length-1].value=J,m(L[L.length-1]),lt.maxDepth+=L[L.length-1].depth)}lt.slashes=P,lt.parts=N}return lt};l.exports=g}),fe=(0,T.b)((t,l)=>{"use strict";var f=At(),s=Rt(),{MAX_LENGTH:r,
POSIX_REGEX_SOURCE:u,REGEX_NON_SPECIAL_CHARS:a,REGEX_SPECIAL_CHARS_BACKREF:e,REPLACEMENTS:n}=f,i=(g,h)=>{if(typeof h.expandRange=="function")return h.expandRange(...g,h);g.sort();let p=`[${g.join("-")}\
]`;try{new RegExp(p)}catch{return g.map(y=>s.escapeRegex(y)).join("..")}return p},o=(g,h)=>`Missing ${g}: "${h}" - use "\\\\${h}" to match literal characters`,c=g=>{let h=[],p=0,y=0,E=0,v="",P=!1;for(let L of g){
if(P===!0){v+=L,P=!1;continue}if(L==="\\"){v+=L,P=!0;continue}if(L==='"'){E=E===1?0:1,v+=L;continue}if(E===0){if(L==="[")p++;else if(L==="]"&&p>0)p--;else if(p===0){if(L==="(")y++;else if(L===")"&&y>0)
y--;else if(L==="|"&&y===0){h.push(v),v="";continue}}}v+=L}return h.push(v),h},d=g=>{let h=!1;for(let p of g){if(h===!0){h=!1;continue}if(p==="\\"){h=!0;continue}if(/[?*+@!()[\]{}]/.test(p))return!1}return!0},
_=g=>{let h=g.trim(),p=!0;for(;p===!0;)p=!1,/^@\([^\\()[\]{}|]+\)$/.test(h)&&(h=h.slice(2,-1),p=!0);if(d(h))return h.replace(/\\(.)/g,"$1")},x=g=>{let h=g.map(_).filter(Boolean);for(let p=0;p<h.length;p++)
for(let y=p+1;y<h.length;y++){let E=h[p],v=h[y],P=E[0];if(!(!P||E!==P.repeat(E.length)||v!==P.repeat(v.length))&&(E===v||E.startsWith(v)||v.startsWith(E)))return!0}return!1},C=(g,h=!0)=>{if(g[0]!=="+"&&
g[0]!=="*"||g[1]!=="(")return;let p=0,y=0,E=0,v=!1;for(let P=1;P<g.length;P++){let L=g[P];if(v===!0){v=!1;continue}if(L==="\\"){v=!0;continue}if(L==='"'){E=E===1?0:1;continue}if(E!==1){if(L==="["){p++;
continue}if(L==="]"&&p>0){p--;continue}if(!(p>0)){if(L==="("){y++;continue}if(L===")"&&(y--,y===0))return h===!0&&P!==g.length-1?void 0:{type:g[0],body:g.slice(2,P),end:P}}}}},k=g=>{let h=0,p=[];for(;h<
g.length;){let y=C(g.slice(h),!1);if(!y||y.type!=="*")return;let E=c(y.body).map(P=>P.trim());if(E.length!==1)return;let v=_(E[0]);if(!v||v.length!==1)return;p.push(v),h+=y.end+1}return p.length<1?void 0:
`${p.length===1?s.escapeRegex(p[0]):`[${p.map(y=>s.escapeRegex(y)).join("")}]`}*`},w=g=>{let h=0,p=g.trim(),y=C(p);for(;y;)h++,p=y.body.trim(),y=C(p);return h},S=(g,h)=>{if(h.maxExtglobRecursion===!1)
return{risky:!1};let p=typeof h.maxExtglobRecursion=="number"?h.maxExtglobRecursion:f.DEFAULT_MAX_EXTGLOB_RECURSION,y=c(g).map(E=>E.trim());if(y.length>1&&(y.some(E=>E==="")||y.some(E=>/^[*?]+$/.test(
E))||x(y)))return{risky:!0};for(let E of y){let v=k(E);if(v)return{risky:!0,safeOutput:v};if(w(E)>p)return{risky:!0}}return{risky:!1}},m=(g,h)=>{if(typeof g!="string")throw new TypeError("Expected a s\
tring");g=n[g]||g;let p={...h},y=typeof p.maxLength=="number"?Math.min(r,p.maxLength):r,E=g.length;if(E>y)throw new SyntaxError(`Input length: ${E}, exceeds maximum allowed length: ${y}`);let v={type:"\
bos",value:"",output:p.prepend||""},P=[v],L=p.capture?"":"?:",N=s.isWindows(h),M=f.globChars(N),F=f.extglobChars(M),{DOT_LITERAL:O,PLUS_LITERAL:X,SLASH_LITERAL:j,ONE_CHAR:B,DOTS_SLASH:U,NO_DOT:z,NO_DOT_SLASH:D,
NO_DOTS_SLASH:G,QMARK:I,QMARK_NO_DOT:it,STAR:vt,START_ANCHOR:at}=M,st=$=>`(${L}(?:(?!${at}${$.dot?U:O}).)*?)`,ut=p.dot?"":z,W=p.dot?I:it,q=p.bash===!0?st(p):vt;p.capture&&(q=`(${q})`),typeof p.noext==
"boolean"&&(p.noextglob=p.noext);let A={input:g,index:-1,start:0,dot:p.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:P};g=s.
removePrefix(g,A),E=g.length;let ot=[],rt=[],et=[],R=v,b,lt=()=>A.index===E-1,Z=A.peek=($=1)=>g[A.index+$],J=A.advance=()=>g[++A.index]||"",ft=()=>g.slice(A.index+1),ct=($="",Y=0)=>{A.consumed+=$,A.index+=
Y},_t=$=>{A.output+=$.output!=null?$.output:$.value,ct($.value)},Wt=()=>{let $=1;for(;Z()==="!"&&(Z(2)!=="("||Z(3)==="?");)J(),A.start++,$++;return $%2===0?!1:(A.negated=!0,A.start++,!0)},St=$=>{A[$]++,
et.push($)},gt=$=>{A[$]--,et.pop()},V=$=>{if(R.type==="globstar"){let Y=A.braces>0&&($.type==="comma"||$.type==="brace"),H=$.extglob===!0||ot.length&&($.type==="pipe"||$.type==="paren");$.type!=="slas\
h"&&$.type!=="paren"&&!Y&&!H&&(A.output=A.output.slice(0,-R.output.length),R.type="star",R.value="*",R.output=q,A.output+=R.output)}if(ot.length&&$.type!=="paren"&&(ot[ot.length-1].inner+=$.value),($.
value||$.output)&&_t($),R&&R.type==="text"&&$.type==="text"){R.value+=$.value,R.output=(R.output||"")+$.value;return}$.prev=R,P.push($),R=$},bt=($,Y)=>{let H={...F[Y],conditions:1,inner:""};H.prev=R,H.
parens=A.parens,H.output=A.output,H.startIndex=A.index,H.tokensIndex=P.length;let K=(p.capture?"(":"")+H.open;St("parens"),V({type:$,value:Y,output:A.output?"":B}),V({type:"paren",extglob:!0,value:J(),
output:K}),ot.push(H)},Vt=$=>{let Y=g.slice($.startIndex,A.index+1),H=g.slice($.startIndex+2,A.index),K=S(H,p);if(($.type==="plus"||$.type==="star")&&K.risky){let Q=K.safeOutput?($.output?"":B)+(p.capture?
`(${K.safeOutput})`:K.safeOutput):void 0,pt=P[$.tokensIndex];pt.type="text",pt.value=Y,pt.output=Q||s.escapeRegex(Y);for(let ht=$.tokensIndex+1;ht<P.length;ht++)P[ht].value="",P[ht].output="",delete P[ht].
suffix;A.output=$.output+pt.output,A.backtrack=!0,V({type:"paren",extglob:!0,value:b,output:""}),gt("parens");return}let tt=$.close+(p.capture?")":""),nt;if($.type==="negate"){let Q=q;if($.inner&&$.inner.
length>1&&$.inner.includes("/")&&(Q=st(p)),(Q!==q||lt()||/^\)+$/.test(ft()))&&(tt=$.close=`)$))${Q}`),$.inner.includes("*")&&(nt=ft())&&/^\.[^\\/.]+$/.test(nt)){let pt=m(nt,{...h,fastpaths:!1}).output;
tt=$.close=`)${pt})${Q})`}$.prev.type==="bos"&&(A.negatedExtglob=!0)}V({type:"paren",extglob:!0,value:b,output:tt}),gt("parens")};if(p.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(g)){let $=!1,Y=g.replace(
e,(H,K,tt,nt,Q,pt)=>nt==="\\"?($=!0,H):nt==="?"?K?K+nt+(Q?I.repeat(Q.length):""):pt===0?W+(Q?I.repeat(Q.length):""):I.repeat(tt.length):nt==="."?O.repeat(tt.length):nt==="*"?K?K+nt+(Q?q:""):q:K?H:`\\${H}`);
return $===!0&&(p.unescape===!0?Y=Y.replace(/\\/g,""):Y=Y.replace(/\\+/g,H=>H.length%2===0?"\\\\":H?"\\":"")),Y===g&&p.contains===!0?(A.output=g,A):(A.output=s.wrapOutput(Y,A,h),A)}for(;!lt();){if(b=J(),
b==="\0")continue;if(b==="\\"){let H=Z();if(H==="/"&&p.bash!==!0||H==="."||H===";")continue;if(!H){b+="\\",V({type:"text",value:b});continue}let K=/^\\+/.exec(ft()),tt=0;if(K&&K[0].length>2&&(tt=K[0].
length,A.index+=tt,tt%2!==0&&(b+="\\")),p.unescape===!0?b=J():b+=J(),A.brackets===0){V({type:"text",value:b});continue}}if(A.brackets>0&&(b!=="]"||R.value==="["||R.value==="[^")){if(p.posix!==!1&&b===
":"){let H=R.value.slice(1);if(H.includes("[")&&(R.posix=!0,H.includes(":"))){let K=R.value.lastIndexOf("["),tt=R.value.slice(0,K),nt=R.value.slice(K+2),Q=u[nt];if(Q){R.value=tt+Q,A.backtrack=!0,J(),!v.
output&&P.indexOf(R)===1&&(v.output=B);continue}}}(b==="["&&Z()!==":"||b==="-"&&Z()==="]")&&(b=`\\${b}`),b==="]"&&(R.value==="["||R.value==="[^")&&(b=`\\${b}`),p.posix===!0&&b==="!"&&R.value==="["&&(b=
"^"),R.value+=b,_t({value:b});continue}if(A.quotes===1&&b!=='"'){b=s.escapeRegex(b),R.value+=b,_t({value:b});continue}if(b==='"'){A.quotes=A.quotes===1?0:1,p.keepQuotes===!0&&V({type:"text",value:b});
continue}if(b==="("){St("parens"),V({type:"paren",value:b});continue}if(b===")"){if(A.parens===0&&p.strictBrackets===!0)throw new SyntaxError(o("opening","("));let H=ot[ot.length-1];if(H&&A.parens===H.
parens+1){Vt(ot.pop());continue}V({type:"paren",value:b,output:A.parens?")":"\\)"}),gt("parens");continue}if(b==="["){if(p.nobracket===!0||!ft().includes("]")){if(p.nobracket!==!0&&p.strictBrackets===
!0)throw new SyntaxError(o("closing","]"));b=`\\${b}`}else St("brackets");V({type:"bracket",value:b});continue}if(b==="]"){if(p.nobracket===!0||R&&R.type==="bracket"&&R.value.length===1){V({type:"text",
value:b,output:`\\${b}`});continue}if(A.brackets===0){if(p.strictBrackets===!0)throw new SyntaxError(o("opening","["));V({type:"text",value:b,output:`\\${b}`});continue}gt("brackets");let H=R.value.slice(
1);if(R.posix!==!0&&H[0]==="^"&&!H.includes("/")&&(b=`/${b}`),R.value+=b,_t({value:b}),p.literalBrackets===!1||s.hasRegexChars(H))continue;let K=s.escapeRegex(R.value);if(A.output=A.output.slice(0,-R.
value.length),p.literalBrackets===!0){A.output+=K,R.value=K;continue}R.value=`(${L}${K}|${R.value})`,A.output+=R.value;continue}if(b==="{"&&p.nobrace!==!0){St("braces");let H={type:"brace",value:b,output:"\
(",outputIndex:A.output.length,tokensIndex:A.tokens.length};rt.push(H),V(H);continue}if(b==="}"){let H=rt[rt.length-1];if(p.nobrace===!0||!H){V({type:"text",value:b,output:b});continue}let K=")";if(H.
dots===!0){let tt=P.slice(),nt=[];for(let Q=tt.length-1;Q>=0&&(P.pop(),tt[Q].type!=="brace");Q--)tt[Q].type!=="dots"&&nt.unshift(tt[Q].value);K=i(nt,p),A.backtrack=!0}if(H.comma!==!0&&H.dots!==!0){let tt=A.
output.slice(0,H.outputIndex),nt=A.tokens.slice(H.tokensIndex);H.value=H.output="\\{",b=K="\\}",A.output=tt;for(let Q of nt)A.output+=Q.output||Q.value}V({type:"brace",value:b,output:K}),gt("braces"),
rt.pop();continue}if(b==="|"){ot.length>0&&ot[ot.length-1].conditions++,V({type:"text",value:b});continue}if(b===","){let H=b,K=rt[rt.length-1];K&&et[et.length-1]==="braces"&&(K.comma=!0,H="|"),V({type:"\
comma",value:b,output:H});continue}if(b==="/"){if(R.type==="dot"&&A.index===A.start+1){A.start=A.index+1,A.consumed="",A.output="",P.pop(),R=v;continue}V({type:"slash",value:b,output:j});continue}if(b===
"."){if(A.braces>0&&R.type==="dot"){R.value==="."&&(R.output=O);let H=rt[rt.length-1];R.type="dots",R.output+=b,R.value+=b,H.dots=!0;continue}if(A.braces+A.parens===0&&R.type!=="bos"&&R.type!=="slash"){
V({type:"text",value:b,output:O});continue}V({type:"dot",value:b,output:O});continue}if(b==="?"){if(!(R&&R.value==="(")&&p.noextglob!==!0&&Z()==="("&&Z(2)!=="?"){bt("qmark",b);continue}if(R&&R.type===
"paren"){let H=Z(),K=b;if(H==="<"&&!s.supportsLookbehinds())throw new Error("Node.js v10 or higher is required for regex lookbehinds");(R.value==="("&&!/[!=<:]/.test(H)||H==="<"&&!/<([!=]|\w+>)/.test(
ft()))&&(K=`\\${b}`),V({type:"text",value:b,output:K});continue}if(p.dot!==!0&&(R.type==="slash"||R.type==="bos")){V({type:"qmark",value:b,output:it});continue}V({type:"qmark",value:b,output:I});continue}
if(b==="!"){if(p.noextglob!==!0&&Z()==="("&&(Z(2)!=="?"||!/[!=<:]/.test(Z(3)))){bt("negate",b);continue}if(p.nonegate!==!0&&A.index===0){Wt();continue}}if(b==="+"){if(p.noextglob!==!0&&Z()==="("&&Z(2)!==
"?"){bt("plus",b);continue}if(R&&R.value==="("||p.regex===!1){V({type:"plus",value:b,output:X});continue}if(R&&(R.type==="bracket"||R.type==="paren"||R.type==="brace")||A.parens>0){V({type:"plus",value:b});
continue}V({type:"plus",value:X});continue}if(b==="@"){if(p.noextglob!==!0&&Z()==="("&&Z(2)!=="?"){V({type:"at",extglob:!0,value:b,output:""});continue}V({type:"text",value:b});continue}if(b!=="*"){(b===
"$"||b==="^")&&(b=`\\${b}`);let H=a.exec(ft());H&&(b+=H[0],A.index+=H[0].length),V({type:"text",value:b});continue}if(R&&(R.type==="globstar"||R.star===!0)){R.type="star",R.star=!0,R.value+=b,R.output=
q,A.backtrack=!0,A.globstar=!0,ct(b);continue}let $=ft();if(p.noextglob!==!0&&/^\([^?]/.test($)){bt("star",b);continue}if(R.type==="star"){if(p.noglobstar===!0){ct(b);continue}let H=R.prev,K=H.prev,tt=H.
type==="slash"||H.type==="bos",nt=K&&(K.type==="star"||K.type==="globstar");if(p.bash===!0&&(!tt||$[0]&&$[0]!=="/")){V({type:"star",value:b,output:""});continue}let Q=A.braces>0&&(H.type==="comma"||H.
type==="brace"),pt=ot.length&&(H.type==="pipe"||H.type==="paren");if(!tt&&H.type!=="paren"&&!Q&&!pt){V({type:"star",value:b,output:""});continue}for(;$.slice(0,3)==="/**";){let ht=g[A.index+4];if(ht&&
ht!=="/")break;$=$.slice(3),ct("/**",3)}if(H.type==="bos"&&lt()){R.type="globstar",R.value+=b,R.output=st(p),A.output=R.output,A.globstar=!0,ct(b);continue}if(H.type==="slash"&&H.prev.type!=="bos"&&!nt&&
lt()){A.output=A.output.slice(0,-(H.output+R.output).length),H.output=`(?:${H.output}`,R.type="globstar",R.output=st(p)+(p.strictSlashes?")":"|$)"),R.value+=b,A.globstar=!0,A.output+=H.output+R.output,
ct(b);continue}if(H.type==="slash"&&H.prev.type!=="bos"&&$[0]==="/"){let ht=$[1]!==void 0?"|$":"";A.output=A.output.slice(0,-(H.output+R.output).length),H.output=`(?:${H.output}`,R.type="globstar",R.output=
`${st(p)}${j}|${j}${ht})`,R.value+=b,A.output+=H.output+R.output,A.globstar=!0,ct(b+J()),V({type:"slash",value:"/",output:""});continue}if(H.type==="bos"&&$[0]==="/"){R.type="globstar",R.value+=b,R.output=
`(?:^|${j}|${st(p)}${j})`,A.output=R.output,A.globstar=!0,ct(b+J()),V({type:"slash",value:"/",output:""});continue}A.output=A.output.slice(0,-R.output.length),R.type="globstar",R.output=st(p),R.value+=
b,A.output+=R.output,A.globstar=!0,ct(b);continue}let Y={type:"star",value:b,output:q};if(p.bash===!0){Y.output=".*?",(R.type==="bos"||R.type==="slash")&&(Y.output=ut+Y.output),V(Y);continue}if(R&&(R.
type==="bracket"||R.type==="paren")&&p.regex===!0){Y.output=b,V(Y);continue}(A.index===A.start||R.type==="slash"||R.type==="dot")&&(R.type==="dot"?(A.output+=D,R.output+=D):p.dot===!0?(A.output+=G,R.output+=
G):(A.output+=ut,R.output+=ut),Z()!=="*"&&(A.output+=B,R.output+=B)),V(Y)}for(;A.brackets>0;){if(p.strictBrackets===!0)throw new SyntaxError(o("closing","]"));A.output=s.escapeLast(A.output,"["),gt("b\
rackets")}for(;A.parens>0;){if(p.strictBrackets===!0)throw new SyntaxError(o("closing",")"));A.output=s.escapeLast(A.output,"("),gt("parens")}for(;A.braces>0;){if(p.strictBrackets===!0)throw new SyntaxError(
o("closing","}"));A.output=s.escapeLast(A.output,"{"),gt("braces")}if(p.strictSlashes!==!0&&(R.type==="star"||R.type==="bracket")&&V({type:"maybe_slash",value:"",output:`${j}?`}),A.backtrack===!0){A.output=
"";for(let $ of A.tokens)A.output+=$.output!=null?$.output:$.value,$.suffix&&(A.output+=$.suffix)}return A};m.fastpaths=(g,h)=>{let p={...h},y=typeof p.maxLength=="number"?Math.min(r,p.maxLength):r,E=g.
length;if(E>y)throw new SyntaxError(`Input length: ${E}, exceeds maximum allowed length: ${y}`);g=n[g]||g;let v=s.isWindows(h),{DOT_LITERAL:P,SLASH_LITERAL:L,ONE_CHAR:N,DOTS_SLASH:M,NO_DOT:F,NO_DOTS:O,
NO_DOTS_SLASH:X,STAR:j,START_ANCHOR:B}=f.globChars(v),U=p.dot?O:F,z=p.dot?X:F,D=p.capture?"":"?:",G={negated:!1,prefix:""},I=p.bash===!0?".*?":j;p.capture&&(I=`(${I})`);let it=ut=>ut.noglobstar===!0?I:
`(${D}(?:(?!${B}${ut.dot?M:P}).)*?)`,vt=ut=>{switch(ut){case"*":return`${U}${N}${I}`;case".*":return`${P}${N}${I}`;case"*.*":return`${U}${I}${P}${N}${I}`;case"*/*":return`${U}${I}${L}${N}${z}${I}`;case"\
**":return U+it(p);case"**/*":return`(?:${U}${it(p)}${L})?${z}${N}${I}`;case"**/*.*":return`(?:${U}${it(p)}${L})?${z}${I}${P}${N}${I}`;case"**/.*":return`(?:${U}${it(p)}${L})?${P}${N}${I}`;default:{let W=/^(.*?)\.(\w+)$/.
exec(ut);if(!W)return;let q=vt(W[1]);return q?q+P+W[2]:void 0}}},at=s.removePrefix(g,G),st=vt(at);return st&&p.strictSlashes!==!0&&(st+=`${L}?`),st},l.exports=m}),de=(0,T.b)((t,l)=>{"use strict";var f=(0,T.a)(
"path"),s=he(),r=fe(),u=Rt(),a=At(),e=i=>i&&typeof i=="object"&&!Array.isArray(i),n=(i,o,c=!1)=>{if(Array.isArray(i)){let m=i.map(g=>n(g,o,c));return g=>{for(let h of m){let p=h(g);if(p)return p}return!1}}
let d=e(i)&&i.tokens&&i.input;if(i===""||typeof i!="string"&&!d)throw new TypeError("Expected pattern to be a non-empty string");let _=o||{},x=u.isWindows(o),C=d?n.compileRe(i,o):n.makeRe(i,o,!1,!0),k=C.
state;delete C.state;let w=()=>!1;if(_.ignore){let m={...o,ignore:null,onMatch:null,onResult:null};w=n(_.ignore,m,c)}let S=(m,g=!1)=>{let{isMatch:h,match:p,output:y}=n.test(m,C,o,{glob:i,posix:x}),E={
glob:i,state:k,regex:C,posix:x,input:m,output:y,match:p,isMatch:h};return typeof _.onResult=="function"&&_.onResult(E),h===!1?(E.isMatch=!1,g?E:!1):w(m)?(typeof _.onIgnore=="function"&&_.onIgnore(E),E.
isMatch=!1,g?E:!1):(typeof _.onMatch=="function"&&_.onMatch(E),g?E:!0)};return c&&(S.state=k),S};n.test=(i,o,c,{glob:d,posix:_}={})=>{if(typeof i!="string")throw new TypeError("Expected input to be a \
string");if(i==="")return{isMatch:!1,output:""};let x=c||{},C=x.format||(_?u.toPosixSlashes:null),k=i===d,w=k&&C?C(i):i;return k===!1&&(w=C?C(i):i,k=w===d),(k===!1||x.capture===!0)&&(x.matchBase===!0||
x.basename===!0?k=n.matchBase(i,o,c,_):k=o.exec(w)),{isMatch:!!k,match:k,output:w}},n.matchBase=(i,o,c,d=u.isWindows(c))=>(o instanceof RegExp?o:n.makeRe(o,c)).test(f.basename(i)),n.isMatch=(i,o,c)=>n(
o,c)(i),n.parse=(i,o)=>Array.isArray(i)?i.map(c=>n.parse(c,o)):r(i,{...o,fastpaths:!1}),n.scan=(i,o)=>s(i,o),n.compileRe=(i,o,c=!1,d=!1)=>{if(c===!0)return i.output;let _=o||{},x=_.contains?"":"^",C=_.
contains?"":"$",k=`${x}(?:${i.output})${C}`;i&&i.negated===!0&&(k=`^(?!${k}).*$`);let w=n.toRegex(k,o);return d===!0&&(w.state=i),w},n.makeRe=(i,o={},c=!1,d=!1)=>{if(!i||typeof i!="string")throw new TypeError(
"Expected a non-empty string");let _={negated:!1,fastpaths:!0};return o.fastpaths!==!1&&(i[0]==="."||i[0]==="*")&&(_.output=r.fastpaths(i,o)),_.output||(_=r(i,o)),n.compileRe(_,o,c,d)},n.toRegex=(i,o)=>{
try{let c=o||{};return new RegExp(i,c.flags||(c.nocase?"i":""))}catch(c){if(o&&o.debug===!0)throw c;return/$^/}},n.constants=a,l.exports=n}),_e=(0,T.b)((t,l)=>{"use strict";l.exports=de()}),ge=(0,T.b)(
(t,l)=>{"use strict";var f=(0,T.a)("util"),s=pe(),r=_e(),u=Rt(),a=i=>i===""||i==="./",e=i=>{let o=i.indexOf("{");return o>-1&&i.indexOf("}",o)>-1},n=(i,o,c)=>{o=[].concat(o),i=[].concat(i);let d=new Set,
_=new Set,x=new Set,C=0,k=S=>{x.add(S.output),c&&c.onResult&&c.onResult(S)};for(let S=0;S<o.length;S++){let m=r(String(o[S]),{...c,onResult:k},!0),g=m.state.negated||m.state.negatedExtglob;g&&C++;for(let h of i){
let p=m(h,!0);(g?!p.isMatch:p.isMatch)&&(g?d.add(p.output):(d.delete(p.output),_.add(p.output)))}}let w=(C===o.length?[...x]:[..._]).filter(S=>!d.has(S));if(c&&w.length===0){if(c.failglob===!0)throw new Error(
`No matches found for "${o.join(", ")}"`);if(c.nonull===!0||c.nullglob===!0)return c.unescape?o.map(S=>S.replace(/\\/g,"")):o}return w};n.match=n,n.matcher=(i,o)=>r(i,o),n.isMatch=(i,o,c)=>r(o,c)(i),n.
any=n.isMatch,n.not=(i,o,c={})=>{o=[].concat(o).map(String);let d=new Set,_=[],x=k=>{c.onResult&&c.onResult(k),_.push(k.output)},C=new Set(n(i,o,{...c,onResult:x}));for(let k of _)C.has(k)||d.add(k);return[
...d]},n.contains=(i,o,c)=>{if(typeof i!="string")throw new TypeError(`Expected a string: "${f.inspect(i)}"`);if(Array.isArray(o))return o.some(d=>n.contains(i,d,c));if(typeof o=="string"){if(a(i)||a(
o))return!1;if(i.includes(o)||i.startsWith("./")&&i.slice(2).includes(o))return!0}return n.isMatch(i,o,{...c,contains:!0})},n.matchKeys=(i,o,c)=>{if(!u.isObject(i))throw new TypeError("Expected the fi\
rst argument to be an object");let d=n(Object.keys(i),o,c),_={};for(let x of d)_[x]=i[x];return _},n.some=(i,o,c)=>{let d=[].concat(i);for(let _ of[].concat(o)){let x=r(String(_),c);if(d.some(C=>x(C)))
return!0}return!1},n.every=(i,o,c)=>{let d=[].concat(i);for(let _ of[].concat(o)){let x=r(String(_),c);if(!d.every(C=>x(C)))return!1}return!0},n.all=(i,o,c)=>{if(typeof i!="string")throw new TypeError(
`Expected a string: "${f.inspect(i)}"`);return[].concat(o).every(d=>r(d,c)(i))},n.capture=(i,o,c)=>{let d=u.isWindows(c),_=r.makeRe(String(i),{...c,capture:!0}).exec(d?u.toPosixSlashes(o):o);if(_)return _.
slice(1).map(x=>x===void 0?"":x)},n.makeRe=(...i)=>r.makeRe(...i),n.scan=(...i)=>r.scan(...i),n.parse=(i,o)=>{let c=[];for(let d of[].concat(i||[]))for(let _ of s(String(d),o))c.push(r.parse(_,o));return c},
n.braces=(i,o)=>{if(typeof i!="string")throw new TypeError("Expected a string");return o&&o.nobrace===!0||!e(i)?[i]:s(i,o)},n.braceExpand=(i,o)=>{if(typeof i!="string")throw new TypeError("Expected a \
string");return n.braces(i,{...o,expand:!0})},n.hasBraces=e,l.exports=n}),ye=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.isAbsolute=t.partitionAbsoluteAndRelative=t.removeDuplicateSlashes=
t.matchAny=t.convertPatternsToRe=t.makeRe=t.getPatternParts=t.expandBraceExpansion=t.expandPatternsWithBraceExpansion=t.isAffectDepthOfReadingPattern=t.endsWithSlashGlobStar=t.hasGlobStar=t.getBaseDirectory=
t.isPatternRelatedToParentDirectory=t.getPatternsOutsideCurrentDirectory=t.getPatternsInsideCurrentDirectory=t.getPositivePatterns=t.getNegativePatterns=t.isPositivePattern=t.isNegativePattern=t.convertToNegativePattern=
t.convertToPositivePattern=t.isDynamicPattern=t.isStaticPattern=void 0;var l=(0,T.a)("path"),f=ie(),s=ge(),r="**",u="\\",a=/[*?]|^!/,e=/\[[^[]*]/,n=/(?:^|[^!*+?@])\([^(]*\|[^|]*\)/,i=/[!*+?@]\([^(]*\)/,
o=/,|\.\./,c=/(?!^)\/{2,}/g;function d(D,G={}){return!_(D,G)}t.isStaticPattern=d;function _(D,G={}){return D===""?!1:!!(G.caseSensitiveMatch===!1||D.includes(u)||a.test(D)||e.test(D)||n.test(D)||G.extglob!==
!1&&i.test(D)||G.braceExpansion!==!1&&x(D))}t.isDynamicPattern=_;function x(D){let G=D.indexOf("{");if(G===-1)return!1;let I=D.indexOf("}",G+1);if(I===-1)return!1;let it=D.slice(G,I);return o.test(it)}
function C(D){return w(D)?D.slice(1):D}t.convertToPositivePattern=C;function k(D){return"!"+D}t.convertToNegativePattern=k;function w(D){return D.startsWith("!")&&D[1]!=="("}t.isNegativePattern=w;function S(D){
return!w(D)}t.isPositivePattern=S;function m(D){return D.filter(w)}t.getNegativePatterns=m;function g(D){return D.filter(S)}t.getPositivePatterns=g;function h(D){return D.filter(G=>!y(G))}t.getPatternsInsideCurrentDirectory=
h;function p(D){return D.filter(y)}t.getPatternsOutsideCurrentDirectory=p;function y(D){return D.startsWith("..")||D.startsWith("./..")}t.isPatternRelatedToParentDirectory=y;function E(D){return f(D,{
flipBackslashes:!1})}t.getBaseDirectory=E;function v(D){return D.includes(r)}t.hasGlobStar=v;function P(D){return D.endsWith("/"+r)}t.endsWithSlashGlobStar=P;function L(D){let G=l.basename(D);return P(
D)||d(G)}t.isAffectDepthOfReadingPattern=L;function N(D){return D.reduce((G,I)=>G.concat(M(I)),[])}t.expandPatternsWithBraceExpansion=N;function M(D){let G=s.braces(D,{expand:!0,nodupes:!0,keepEscaping:!0});
return G.sort((I,it)=>I.length-it.length),G.filter(I=>I!=="")}t.expandBraceExpansion=M;function F(D,G){let{parts:I}=s.scan(D,Object.assign(Object.assign({},G),{parts:!0}));return I.length===0&&(I=[D]),
I[0].startsWith("/")&&(I[0]=I[0].slice(1),I.unshift("")),I}t.getPatternParts=F;function O(D,G){return s.makeRe(D,G)}t.makeRe=O;function X(D,G){return D.map(I=>O(I,G))}t.convertPatternsToRe=X;function j(D,G){
return G.some(I=>I.test(D))}t.matchAny=j;function B(D){return D.replace(c,"/")}t.removeDuplicateSlashes=B;function U(D){let G=[],I=[];for(let it of D)z(it)?G.push(it):I.push(it);return[G,I]}t.partitionAbsoluteAndRelative=
U;function z(D){return l.isAbsolute(D)}t.isAbsolute=z}),ve=(0,T.b)((t,l)=>{"use strict";var f=(0,T.a)("stream"),s=f.PassThrough,r=Array.prototype.slice;l.exports=u;function u(){let e=[],n=r.call(arguments),
i=!1,o=n[n.length-1];o&&!Array.isArray(o)&&o.pipe==null?n.pop():o={};let c=o.end!==!1,d=o.pipeError===!0;o.objectMode==null&&(o.objectMode=!0),o.highWaterMark==null&&(o.highWaterMark=64*1024);let _=s(
o);function x(){for(let w=0,S=arguments.length;w<S;w++)e.push(a(arguments[w],o));return C(),this}function C(){if(i)return;i=!0;let w=e.shift();if(!w){process.nextTick(k);return}Array.isArray(w)||(w=[w]);
let S=w.length+1;function m(){--S>0||(i=!1,C())}function g(h){function p(){h.removeListener("merge2UnpipeEnd",p),h.removeListener("end",p),d&&h.removeListener("error",y),m()}function y(E){_.emit("erro\
r",E)}if(h._readableState.endEmitted)return m();h.on("merge2UnpipeEnd",p),h.on("end",p),d&&h.on("error",y),h.pipe(_,{end:!1}),h.resume()}for(let h=0;h<w.length;h++)g(w[h]);m()}function k(){i=!1,_.emit(
"queueDrain"),c&&_.end()}return _.setMaxListeners(0),_.add=x,_.on("unpipe",function(w){w.emit("merge2UnpipeEnd")}),n.length&&x.apply(null,n),_}function a(e,n){if(Array.isArray(e))for(let i=0,o=e.length;i<
o;i++)e[i]=a(e[i],n);else{if(!e._readableState&&e.pipe&&(e=e.pipe(s(n))),!e._readableState||!e.pause||!e.pipe)throw new Error("Only readable stream can be merged.");e.pause()}return e}}),me=(0,T.b)(t=>{
"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.merge=void 0;var l=ve();function f(r){let u=l(r);return r.forEach(a=>{a.once("error",e=>u.emit("error",e))}),u.once("close",()=>s(r)),u.
once("end",()=>s(r)),u}t.merge=f;function s(r){r.forEach(u=>u.emit("close"))}}),Ee=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.isEmpty=t.isString=void 0;function l(s){return typeof s==
"string"}t.isString=l;function f(s){return s===""}t.isEmpty=f}),yt=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.string=t.stream=t.pattern=t.path=t.fs=t.errno=t.array=void 0;
var l=zt();t.array=l;var f=Jt();t.errno=f;var s=te();t.fs=s;var r=ee();t.path=r;var u=ye();t.pattern=u;var a=me();t.stream=a;var e=Ee();t.string=e}),Se=(0,T.b)(t=>{"use strict";Object.defineProperty(t,
"__esModule",{value:!0}),t.convertPatternGroupToTask=t.convertPatternGroupsToTasks=t.groupPatternsByBaseDirectory=t.getNegativePatternsAsPositive=t.getPositivePatterns=t.convertPatternsToTasks=t.generate=
void 0;var l=yt();function f(o,c){let d=s(o,c),_=s(c.ignore,c),x=u(d),C=a(d,_),k=x.filter(g=>l.pattern.isStaticPattern(g,c)),w=x.filter(g=>l.pattern.isDynamicPattern(g,c)),S=r(k,C,!1),m=r(w,C,!0);return S.
concat(m)}t.generate=f;function s(o,c){let d=o;return c.braceExpansion&&(d=l.pattern.expandPatternsWithBraceExpansion(d)),c.baseNameMatch&&(d=d.map(_=>_.includes("/")?_:`**/${_}`)),d.map(_=>l.pattern.
removeDuplicateSlashes(_))}function r(o,c,d){let _=[],x=l.pattern.getPatternsOutsideCurrentDirectory(o),C=l.pattern.getPatternsInsideCurrentDirectory(o),k=e(x),w=e(C);return _.push(...n(k,c,d)),"."in w?
_.push(i(".",C,c,d)):_.push(...n(w,c,d)),_}t.convertPatternsToTasks=r;function u(o){return l.pattern.getPositivePatterns(o)}t.getPositivePatterns=u;function a(o,c){return l.pattern.getNegativePatterns(
o).concat(c).map(l.pattern.convertToPositivePattern)}t.getNegativePatternsAsPositive=a;function e(o){let c={};return o.reduce((d,_)=>{let x=l.pattern.getBaseDirectory(_);return x in d?d[x].push(_):d[x]=
[_],d},c)}t.groupPatternsByBaseDirectory=e;function n(o,c,d){return Object.keys(o).map(_=>i(_,o[_],c,d))}t.convertPatternGroupsToTasks=n;function i(o,c,d,_){return{dynamic:_,positive:c,negative:d,base:o,
patterns:[].concat(c,d.map(l.pattern.convertToNegativePattern))}}t.convertPatternGroupToTask=i}),be=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.read=void 0;function l(r,u,a){
u.fs.lstat(r,(e,n)=>{if(e!==null){f(a,e);return}if(!n.isSymbolicLink()||!u.followSymbolicLink){s(a,n);return}u.fs.stat(r,(i,o)=>{if(i!==null){if(u.throwErrorOnBrokenSymbolicLink){f(a,i);return}s(a,n);
return}u.markSymbolicLink&&(o.isSymbolicLink=()=>!0),s(a,o)})})}t.read=l;function f(r,u){r(u)}function s(r,u){r(null,u)}}),Ae=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),
t.read=void 0;function l(f,s){let r=s.fs.lstatSync(f);if(!r.isSymbolicLink()||!s.followSymbolicLink)return r;try{let u=s.fs.statSync(f);return s.markSymbolicLink&&(u.isSymbolicLink=()=>!0),u}catch(u){
if(!s.throwErrorOnBrokenSymbolicLink)return r;throw u}}t.read=l}),Re=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.createFileSystemAdapter=t.FILE_SYSTEM_ADAPTER=void 0;var l=(0,T.a)(
"fs");t.FILE_SYSTEM_ADAPTER={lstat:l.lstat,stat:l.stat,lstatSync:l.lstatSync,statSync:l.statSync};function f(s){return s===void 0?t.FILE_SYSTEM_ADAPTER:Object.assign(Object.assign({},t.FILE_SYSTEM_ADAPTER),
s)}t.createFileSystemAdapter=f}),xe=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});var l=Re(),f=class{constructor(s={}){this._options=s,this.followSymbolicLink=this._getValue(
this._options.followSymbolicLink,!0),this.fs=l.createFileSystemAdapter(this._options.fs),this.markSymbolicLink=this._getValue(this._options.markSymbolicLink,!1),this.throwErrorOnBrokenSymbolicLink=this.
_getValue(this._options.throwErrorOnBrokenSymbolicLink,!0)}_getValue(s,r){return s??r}};t.default=f}),mt=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.statSync=t.stat=t.Settings=
void 0;var l=be(),f=Ae(),s=xe();t.Settings=s.default;function r(e,n,i){if(typeof n=="function"){l.read(e,a(),n);return}l.read(e,a(n),i)}t.stat=r;function u(e,n){let i=a(n);return f.read(e,i)}t.statSync=
u;function a(e={}){return e instanceof s.default?e:new s.default(e)}}),Pe=(0,T.b)((t,l)=>{var f;l.exports=typeof queueMicrotask=="function"?queueMicrotask.bind(typeof window<"u"?window:global):s=>(f||
(f=Promise.resolve())).then(s).catch(r=>setTimeout(()=>{throw r},0))}),Oe=(0,T.b)((t,l)=>{l.exports=s;var f=Pe();function s(r,u){let a,e,n,i=!0;Array.isArray(r)?(a=[],e=r.length):(n=Object.keys(r),a={},
e=n.length);function o(d){function _(){u&&u(d,a),u=null}i?f(_):_()}function c(d,_,x){a[d]=x,(--e===0||_)&&o(_)}e?n?n.forEach(function(d){r[d](function(_,x){c(d,_,x)})}):r.forEach(function(d,_){d(function(x,C){
c(_,x,C)})}):o(null),i=!1}}),Mt=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.IS_SUPPORT_READDIR_WITH_FILE_TYPES=void 0;var l=process.versions.node.split(".");if(l[0]===void 0||
l[1]===void 0)throw new Error(`Unexpected behavior. The 'process.versions.node' variable has invalid value: ${process.versions.node}`);var f=Number.parseInt(l[0],10),s=Number.parseInt(l[1],10),r=10,u=10,
a=f>r,e=f===r&&s>=u;t.IS_SUPPORT_READDIR_WITH_FILE_TYPES=a||e}),Te=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.createDirentFromStats=void 0;var l=class{constructor(s,r){
this.name=s,this.isBlockDevice=r.isBlockDevice.bind(r),this.isCharacterDevice=r.isCharacterDevice.bind(r),this.isDirectory=r.isDirectory.bind(r),this.isFIFO=r.isFIFO.bind(r),this.isFile=r.isFile.bind(
r),this.isSocket=r.isSocket.bind(r),this.isSymbolicLink=r.isSymbolicLink.bind(r)}};function f(s,r){return new l(s,r)}t.createDirentFromStats=f}),Dt=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__\
esModule",{value:!0}),t.fs=void 0;var l=Te();t.fs=l}),Ft=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.joinPathSegments=void 0;function l(f,s,r){return f.endsWith(r)?f+s:
f+r+s}t.joinPathSegments=l}),Ce=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.readdir=t.readdirWithFileTypes=t.read=void 0;var l=mt(),f=Oe(),s=Mt(),r=Dt(),u=Ft();function a(d,_,x){
if(!_.stats&&s.IS_SUPPORT_READDIR_WITH_FILE_TYPES){e(d,_,x);return}i(d,_,x)}t.read=a;function e(d,_,x){_.fs.readdir(d,{withFileTypes:!0},(C,k)=>{if(C!==null){o(x,C);return}let w=k.map(m=>({dirent:m,name:m.
name,path:u.joinPathSegments(d,m.name,_.pathSegmentSeparator)}));if(!_.followSymbolicLinks){c(x,w);return}let S=w.map(m=>n(m,_));f(S,(m,g)=>{if(m!==null){o(x,m);return}c(x,g)})})}t.readdirWithFileTypes=
e;function n(d,_){return x=>{if(!d.dirent.isSymbolicLink()){x(null,d);return}_.fs.stat(d.path,(C,k)=>{if(C!==null){if(_.throwErrorOnBrokenSymbolicLink){x(C);return}x(null,d);return}d.dirent=r.fs.createDirentFromStats(
d.name,k),x(null,d)})}}function i(d,_,x){_.fs.readdir(d,(C,k)=>{if(C!==null){o(x,C);return}let w=k.map(S=>{let m=u.joinPathSegments(d,S,_.pathSegmentSeparator);return g=>{l.stat(m,_.fsStatSettings,(h,p)=>{
if(h!==null){g(h);return}let y={name:S,path:m,dirent:r.fs.createDirentFromStats(S,p)};_.stats&&(y.stats=p),g(null,y)})}});f(w,(S,m)=>{if(S!==null){o(x,S);return}c(x,m)})})}t.readdir=i;function o(d,_){
d(_)}function c(d,_){d(null,_)}}),ke=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.readdir=t.readdirWithFileTypes=t.read=void 0;var l=mt(),f=Mt(),s=Dt(),r=Ft();function u(n,i){
return!i.stats&&f.IS_SUPPORT_READDIR_WITH_FILE_TYPES?a(n,i):e(n,i)}t.read=u;function a(n,i){return i.fs.readdirSync(n,{withFileTypes:!0}).map(o=>{let c={dirent:o,name:o.name,path:r.joinPathSegments(n,
o.name,i.pathSegmentSeparator)};if(c.dirent.isSymbolicLink()&&i.followSymbolicLinks)try{let d=i.fs.statSync(c.path);c.dirent=s.fs.createDirentFromStats(c.name,d)}catch(d){if(i.throwErrorOnBrokenSymbolicLink)
throw d}return c})}t.readdirWithFileTypes=a;function e(n,i){return i.fs.readdirSync(n).map(o=>{let c=r.joinPathSegments(n,o,i.pathSegmentSeparator),d=l.statSync(c,i.fsStatSettings),_={name:o,path:c,dirent:s.
fs.createDirentFromStats(o,d)};return i.stats&&(_.stats=d),_})}t.readdir=e}),we=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.createFileSystemAdapter=t.FILE_SYSTEM_ADAPTER=
void 0;var l=(0,T.a)("fs");t.FILE_SYSTEM_ADAPTER={lstat:l.lstat,stat:l.stat,lstatSync:l.lstatSync,statSync:l.statSync,readdir:l.readdir,readdirSync:l.readdirSync};function f(s){return s===void 0?t.FILE_SYSTEM_ADAPTER:
Object.assign(Object.assign({},t.FILE_SYSTEM_ADAPTER),s)}t.createFileSystemAdapter=f}),Le=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});var l=(0,T.a)("path"),f=mt(),s=we(),
r=class{constructor(u={}){this._options=u,this.followSymbolicLinks=this._getValue(this._options.followSymbolicLinks,!1),this.fs=s.createFileSystemAdapter(this._options.fs),this.pathSegmentSeparator=this.
_getValue(this._options.pathSegmentSeparator,l.sep),this.stats=this._getValue(this._options.stats,!1),this.throwErrorOnBrokenSymbolicLink=this._getValue(this._options.throwErrorOnBrokenSymbolicLink,!0),
this.fsStatSettings=new f.Settings({followSymbolicLink:this.followSymbolicLinks,fs:this.fs,throwErrorOnBrokenSymbolicLink:this.throwErrorOnBrokenSymbolicLink})}_getValue(u,a){return u??a}};t.default=r}),
Tt=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.Settings=t.scandirSync=t.scandir=void 0;var l=Ce(),f=ke(),s=Le();t.Settings=s.default;function r(e,n,i){if(typeof n=="fun\
ction"){l.read(e,a(),n);return}l.read(e,a(n),i)}t.scandir=r;function u(e,n){let i=a(n);return f.read(e,i)}t.scandirSync=u;function a(e={}){return e instanceof s.default?e:new s.default(e)}}),He=(0,T.b)(
(t,l)=>{"use strict";function f(s){var r=new s,u=r;function a(){var n=r;return n.next?r=n.next:(r=new s,u=r),n.next=null,n}function e(n){u.next=n,u=n}return{get:a,release:e}}l.exports=f}),$e=(0,T.b)((t,l)=>{
"use strict";var f=He();function s(e,n,i){if(typeof e=="function"&&(i=n,n=e,e=null),!(i>=1))throw new Error("fastqueue concurrency must be equal to or greater than 1");var o=f(u),c=null,d=null,_=0,x=null,
C={push:p,drain:r,saturated:r,pause:w,paused:!1,get concurrency(){return i},set concurrency(M){if(!(M>=1))throw new Error("fastqueue concurrency must be equal to or greater than 1");if(i=M,!C.paused)for(;c&&
_<i;)_++,E()},running:k,resume:g,idle:h,length:S,getQueue:m,unshift:y,empty:r,kill:v,killAndDrain:P,error:N,abort:L};return C;function k(){return _}function w(){C.paused=!0}function S(){for(var M=c,F=0;M;)
M=M.next,F++;return F}function m(){for(var M=c,F=[];M;)F.push(M.value),M=M.next;return F}function g(){if(C.paused){if(C.paused=!1,c===null){_++,E();return}for(;c&&_<i;)_++,E()}}function h(){return _===
0&&C.length()===0}function p(M,F){var O=o.get();O.context=e,O.release=E,O.value=M,O.callback=F||r,O.errorHandler=x,_>=i||C.paused?d?(d.next=O,d=O):(c=O,d=O,C.saturated()):(_++,n.call(e,O.value,O.worked))}
function y(M,F){var O=o.get();O.context=e,O.release=E,O.value=M,O.callback=F||r,O.errorHandler=x,_>=i||C.paused?c?(O.next=c,c=O):(c=O,d=O,C.saturated()):(_++,n.call(e,O.value,O.worked))}function E(M){
M&&o.release(M);var F=c;F&&_<=i?C.paused?_--:(d===c&&(d=null),c=F.next,F.next=null,n.call(e,F.value,F.worked),d===null&&C.empty()):--_===0&&C.drain()}function v(){c=null,d=null,C.drain=r}function P(){
c=null,d=null,C.drain(),C.drain=r}function L(){var M=c;for(c=null,d=null;M;){var F=M.next,O=M.callback,X=M.errorHandler,j=M.value,B=M.context;M.value=null,M.callback=r,M.errorHandler=null,M.next=null,
X&&X(new Error("abort"),j),O.call(B,new Error("abort")),o.release(M),M=F}C.drain=r}function N(M){x=M}}function r(){}function u(){this.value=null,this.callback=r,this.next=null,this.release=r,this.context=
null,this.errorHandler=null;var e=this;this.worked=function(n,i){var o=e.callback,c=e.errorHandler,d=e.value;e.value=null,e.callback=r,e.errorHandler&&c(n,d),o.call(e.context,n,i),e.release(e)}}function a(e,n,i){
typeof e=="function"&&(i=n,n=e,e=null);function o(w,S){n.call(this,w).then(function(m){S(null,m)},S)}var c=s(e,o,i),d=c.push,_=c.unshift;return c.push=x,c.unshift=C,c.drained=k,c;function x(w){var S=new Promise(
function(m,g){d(w,function(h,p){if(h){g(h);return}m(p)})});return S.catch(r),S}function C(w){var S=new Promise(function(m,g){_(w,function(h,p){if(h){g(h);return}m(p)})});return S.catch(r),S}function k(){
var w=new Promise(function(S){process.nextTick(function(){if(c.idle())S();else{var m=c.drain;c.drain=function(){typeof m=="function"&&m(),S(),c.drain=m}}})});return w}}l.exports=s,l.exports.promise=a}),
Ct=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.joinPathSegments=t.replacePathSegmentSeparator=t.isAppliedFilter=t.isFatalError=void 0;function l(u,a){return u.errorFilter===
null?!0:!u.errorFilter(a)}t.isFatalError=l;function f(u,a){return u===null||u(a)}t.isAppliedFilter=f;function s(u,a){return u.split(/[/\\]/).join(a)}t.replacePathSegmentSeparator=s;function r(u,a,e){return u===
""?a:u.endsWith(e)?u+a:u+e+a}t.joinPathSegments=r}),It=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});var l=Ct(),f=class{constructor(s,r){this._root=s,this._settings=r,this.
_root=l.replacePathSegmentSeparator(s,r.pathSegmentSeparator)}};t.default=f}),Nt=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});var l=(0,T.a)("events"),f=Tt(),s=$e(),r=Ct(),
u=It(),a=class extends u.default{constructor(e,n){super(e,n),this._settings=n,this._scandir=f.scandir,this._emitter=new l.EventEmitter,this._queue=s(this._worker.bind(this),this._settings.concurrency),
this._isFatalError=!1,this._isDestroyed=!1,this._queue.drain=()=>{this._isFatalError||this._emitter.emit("end")}}read(){return this._isFatalError=!1,this._isDestroyed=!1,setImmediate(()=>{this._pushToQueue(
this._root,this._settings.basePath)}),this._emitter}get isDestroyed(){return this._isDestroyed}destroy(){if(this._isDestroyed)throw new Error("The reader is already destroyed");this._isDestroyed=!0,this.
_queue.killAndDrain()}onEntry(e){this._emitter.on("entry",e)}onError(e){this._emitter.once("error",e)}onEnd(e){this._emitter.once("end",e)}_pushToQueue(e,n){let i={directory:e,base:n};this._queue.push(
i,o=>{o!==null&&this._handleError(o)})}_worker(e,n){this._scandir(e.directory,this._settings.fsScandirSettings,(i,o)=>{if(i!==null){n(i,void 0);return}for(let c of o)this._handleEntry(c,e.base);n(null,
void 0)})}_handleError(e){this._isDestroyed||!r.isFatalError(this._settings,e)||(this._isFatalError=!0,this._isDestroyed=!0,this._emitter.emit("error",e))}_handleEntry(e,n){if(this._isDestroyed||this.
_isFatalError)return;let i=e.path;n!==void 0&&(e.path=r.joinPathSegments(n,e.name,this._settings.pathSegmentSeparator)),r.isAppliedFilter(this._settings.entryFilter,e)&&this._emitEntry(e),e.dirent.isDirectory()&&
r.isAppliedFilter(this._settings.deepFilter,e)&&this._pushToQueue(i,n===void 0?void 0:e.path)}_emitEntry(e){this._emitter.emit("entry",e)}};t.default=a}),Me=(0,T.b)(t=>{"use strict";Object.defineProperty(
t,"__esModule",{value:!0});var l=Nt(),f=class{constructor(u,a){this._root=u,this._settings=a,this._reader=new l.default(this._root,this._settings),this._storage=[]}read(u){this._reader.onError(a=>{s(u,
a)}),this._reader.onEntry(a=>{this._storage.push(a)}),this._reader.onEnd(()=>{r(u,this._storage)}),this._reader.read()}};t.default=f;function s(u,a){u(a)}function r(u,a){u(null,a)}}),De=(0,T.b)(t=>{"u\
se strict";Object.defineProperty(t,"__esModule",{value:!0});var l=(0,T.a)("stream"),f=Nt(),s=class{constructor(r,u){this._root=r,this._settings=u,this._reader=new f.default(this._root,this._settings),
this._stream=new l.Readable({objectMode:!0,read:()=>{},destroy:()=>{this._reader.isDestroyed||this._reader.destroy()}})}read(){return this._reader.onError(r=>{this._stream.emit("error",r)}),this._reader.
onEntry(r=>{this._stream.push(r)}),this._reader.onEnd(()=>{this._stream.push(null)}),this._reader.read(),this._stream}};t.default=s}),Fe=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{
value:!0});var l=Tt(),f=Ct(),s=It(),r=class extends s.default{constructor(){super(...arguments),this._scandir=l.scandirSync,this._storage=[],this._queue=new Set}read(){return this._pushToQueue(this._root,
this._settings.basePath),this._handleQueue(),this._storage}_pushToQueue(u,a){this._queue.add({directory:u,base:a})}_handleQueue(){for(let u of this._queue.values())this._handleDirectory(u.directory,u.
base)}_handleDirectory(u,a){try{let e=this._scandir(u,this._settings.fsScandirSettings);for(let n of e)this._handleEntry(n,a)}catch(e){this._handleError(e)}}_handleError(u){if(f.isFatalError(this._settings,
u))throw u}_handleEntry(u,a){let e=u.path;a!==void 0&&(u.path=f.joinPathSegments(a,u.name,this._settings.pathSegmentSeparator)),f.isAppliedFilter(this._settings.entryFilter,u)&&this._pushToStorage(u),
u.dirent.isDirectory()&&f.isAppliedFilter(this._settings.deepFilter,u)&&this._pushToQueue(e,a===void 0?void 0:u.path)}_pushToStorage(u){this._storage.push(u)}};t.default=r}),Ie=(0,T.b)(t=>{"use strict";
Object.defineProperty(t,"__esModule",{value:!0});var l=Fe(),f=class{constructor(s,r){this._root=s,this._settings=r,this._reader=new l.default(this._root,this._settings)}read(){return this._reader.read()}};
t.default=f}),Ne=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});var l=(0,T.a)("path"),f=Tt(),s=class{constructor(r={}){this._options=r,this.basePath=this._getValue(this._options.
basePath,void 0),this.concurrency=this._getValue(this._options.concurrency,Number.POSITIVE_INFINITY),this.deepFilter=this._getValue(this._options.deepFilter,null),this.entryFilter=this._getValue(this.
_options.entryFilter,null),this.errorFilter=this._getValue(this._options.errorFilter,null),this.pathSegmentSeparator=this._getValue(this._options.pathSegmentSeparator,l.sep),this.fsScandirSettings=new f.
Settings({followSymbolicLinks:this._options.followSymbolicLinks,fs:this._options.fs,pathSegmentSeparator:this._options.pathSegmentSeparator,stats:this._options.stats,throwErrorOnBrokenSymbolicLink:this.
_options.throwErrorOnBrokenSymbolicLink})}_getValue(r,u){return r??u}};t.default=s}),kt=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.Settings=t.walkStream=t.walkSync=t.walk=
void 0;var l=Me(),f=De(),s=Ie(),r=Ne();t.Settings=r.default;function u(i,o,c){if(typeof o=="function"){new l.default(i,n()).read(o);return}new l.default(i,n(o)).read(c)}t.walk=u;function a(i,o){let c=n(
o);return new s.default(i,c).read()}t.walkSync=a;function e(i,o){let c=n(o);return new f.default(i,c).read()}t.walkStream=e;function n(i={}){return i instanceof r.default?i:new r.default(i)}}),wt=(0,T.b)(
t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});var l=(0,T.a)("path"),f=mt(),s=yt(),r=class{constructor(u){this._settings=u,this._fsStatSettings=new f.Settings({followSymbolicLink:this.
_settings.followSymbolicLinks,fs:this._settings.fs,throwErrorOnBrokenSymbolicLink:this._settings.followSymbolicLinks})}_getFullEntryPath(u){return l.resolve(this._settings.cwd,u)}_makeEntry(u,a){let e={
name:a,path:a,dirent:s.fs.createDirentFromStats(a,u)};return this._settings.stats&&(e.stats=u),e}_isFatalError(u){return!s.errno.isEnoentCodeError(u)&&!this._settings.suppressErrors}};t.default=r}),jt=(0,T.b)(
t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});var l=(0,T.a)("stream"),f=mt(),s=kt(),r=wt(),u=class extends r.default{constructor(){super(...arguments),this._walkStream=s.walkStream,
this._stat=f.stat}dynamic(a,e){return this._walkStream(a,e)}static(a,e){let n=a.map(this._getFullEntryPath,this),i=new l.PassThrough({objectMode:!0});i._write=(o,c,d)=>this._getEntry(n[o],a[o],e).then(
_=>{_!==null&&e.entryFilter(_)&&i.push(_),o===n.length-1&&i.end(),d()}).catch(d);for(let o=0;o<n.length;o++)i.write(o);return i}_getEntry(a,e,n){return this._getStat(a).then(i=>this._makeEntry(i,e)).catch(
i=>{if(n.errorFilter(i))return null;throw i})}_getStat(a){return new Promise((e,n)=>{this._stat(a,this._fsStatSettings,(i,o)=>i===null?e(o):n(i))})}};t.default=u}),je=(0,T.b)(t=>{"use strict";Object.defineProperty(
t,"__esModule",{value:!0});var l=kt(),f=wt(),s=jt(),r=class extends f.default{constructor(){super(...arguments),this._walkAsync=l.walk,this._readerStream=new s.default(this._settings)}dynamic(u,a){return new Promise(
(e,n)=>{this._walkAsync(u,a,(i,o)=>{i===null?e(o):n(i)})})}async static(u,a){let e=[],n=this._readerStream.static(u,a);return new Promise((i,o)=>{n.once("error",o),n.on("data",c=>e.push(c)),n.once("en\
d",()=>i(e))})}};t.default=r}),Be=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});var l=yt(),f=class{constructor(s,r,u){this._patterns=s,this._settings=r,this._micromatchOptions=
u,this._storage=[],this._fillStorage()}_fillStorage(){for(let s of this._patterns){let r=this._getPatternSegments(s),u=this._splitSegmentsIntoSections(r);this._storage.push({complete:u.length<=1,pattern:s,
segments:r,sections:u})}}_getPatternSegments(s){return l.pattern.getPatternParts(s,this._micromatchOptions).map(r=>l.pattern.isDynamicPattern(r,this._settings)?{dynamic:!0,pattern:r,patternRe:l.pattern.
makeRe(r,this._micromatchOptions)}:{dynamic:!1,pattern:r})}_splitSegmentsIntoSections(s){return l.array.splitWhen(s,r=>r.dynamic&&l.pattern.hasGlobStar(r.pattern))}};t.default=f}),Ge=(0,T.b)(t=>{"use \
strict";Object.defineProperty(t,"__esModule",{value:!0});var l=Be(),f=class extends l.default{match(s){let r=s.split("/"),u=r.length,a=this._storage.filter(e=>!e.complete||e.segments.length>u);for(let e of a){
let n=e.sections[0];if(!e.complete&&u>n.length||r.every((i,o)=>{let c=e.segments[o];return!!(c.dynamic&&c.patternRe.test(i)||!c.dynamic&&c.pattern===i)}))return!0}return!1}};t.default=f}),Ue=(0,T.b)(t=>{
"use strict";Object.defineProperty(t,"__esModule",{value:!0});var l=yt(),f=Ge(),s=class{constructor(r,u){this._settings=r,this._micromatchOptions=u}getFilter(r,u,a){let e=this._getMatcher(u),n=this._getNegativePatternsRe(
a);return i=>this._filter(r,i,e,n)}_getMatcher(r){return new f.default(r,this._settings,this._micromatchOptions)}_getNegativePatternsRe(r){let u=r.filter(l.pattern.isAffectDepthOfReadingPattern);return l.
pattern.convertPatternsToRe(u,this._micromatchOptions)}_filter(r,u,a,e){if(this._isSkippedByDeep(r,u.path)||this._isSkippedSymbolicLink(u))return!1;let n=l.path.removeLeadingDotSegment(u.path);return this.
_isSkippedByPositivePatterns(n,a)?!1:this._isSkippedByNegativePatterns(n,e)}_isSkippedByDeep(r,u){return this._settings.deep===1/0?!1:this._getEntryLevel(r,u)>=this._settings.deep}_getEntryLevel(r,u){
let a=u.split("/").length;if(r==="")return a;let e=r.split("/").length;return a-e}_isSkippedSymbolicLink(r){return!this._settings.followSymbolicLinks&&r.dirent.isSymbolicLink()}_isSkippedByPositivePatterns(r,u){
return!this._settings.baseNameMatch&&!u.match(r)}_isSkippedByNegativePatterns(r,u){return!l.pattern.matchAny(r,u)}};t.default=s}),We=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});
var l=yt(),f=class{constructor(s,r){this._settings=s,this._micromatchOptions=r,this.index=new Map}getFilter(s,r){let[u,a]=l.pattern.partitionAbsoluteAndRelative(r),e={positive:{all:l.pattern.convertPatternsToRe(
s,this._micromatchOptions)},negative:{absolute:l.pattern.convertPatternsToRe(u,Object.assign(Object.assign({},this._micromatchOptions),{dot:!0})),relative:l.pattern.convertPatternsToRe(a,Object.assign(
Object.assign({},this._micromatchOptions),{dot:!0}))}};return n=>this._filter(n,e)}_filter(s,r){let u=l.path.removeLeadingDotSegment(s.path);if(this._settings.unique&&this._isDuplicateEntry(u)||this._onlyFileFilter(
s)||this._onlyDirectoryFilter(s))return!1;let a=this._isMatchToPatternsSet(u,r,s.dirent.isDirectory());return this._settings.unique&&a&&this._createIndexRecord(u),a}_isDuplicateEntry(s){return this.index.
has(s)}_createIndexRecord(s){this.index.set(s,void 0)}_onlyFileFilter(s){return this._settings.onlyFiles&&!s.dirent.isFile()}_onlyDirectoryFilter(s){return this._settings.onlyDirectories&&!s.dirent.isDirectory()}_isMatchToPatternsSet(s,r,u){
return!(!this._isMatchToPatterns(s,r.positive.all,u)||this._isMatchToPatterns(s,r.negative.relative,u)||this._isMatchToAbsoluteNegative(s,r.negative.absolute,u))}_isMatchToAbsoluteNegative(s,r,u){if(r.
length===0)return!1;let a=l.path.makeAbsolute(this._settings.cwd,s);return this._isMatchToPatterns(a,r,u)}_isMatchToPatterns(s,r,u){if(r.length===0)return!1;let a=l.pattern.matchAny(s,r);return!a&&u?l.
pattern.matchAny(s+"/",r):a}};t.default=f}),Ve=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});var l=yt(),f=class{constructor(s){this._settings=s}getFilter(){return s=>this._isNonFatalError(
s)}_isNonFatalError(s){return l.errno.isEnoentCodeError(s)||this._settings.suppressErrors}};t.default=f}),Ke=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});var l=yt(),f=class{constructor(s){
this._settings=s}getTransformer(){return s=>this._transform(s)}_transform(s){let r=s.path;return this._settings.absolute&&(r=l.path.makeAbsolute(this._settings.cwd,r),r=l.path.unixify(r)),this._settings.
markDirectories&&s.dirent.isDirectory()&&(r+="/"),this._settings.objectMode?Object.assign(Object.assign({},s),{path:r}):r}};t.default=f}),Lt=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModul\
e",{value:!0});var l=(0,T.a)("path"),f=Ue(),s=We(),r=Ve(),u=Ke(),a=class{constructor(e){this._settings=e,this.errorFilter=new r.default(this._settings),this.entryFilter=new s.default(this._settings,this.
_getMicromatchOptions()),this.deepFilter=new f.default(this._settings,this._getMicromatchOptions()),this.entryTransformer=new u.default(this._settings)}_getRootDirectory(e){return l.resolve(this._settings.
cwd,e.base)}_getReaderOptions(e){let n=e.base==="."?"":e.base;return{basePath:n,pathSegmentSeparator:"/",concurrency:this._settings.concurrency,deepFilter:this.deepFilter.getFilter(n,e.positive,e.negative),
entryFilter:this.entryFilter.getFilter(e.positive,e.negative),errorFilter:this.errorFilter.getFilter(),followSymbolicLinks:this._settings.followSymbolicLinks,fs:this._settings.fs,stats:this._settings.
stats,throwErrorOnBrokenSymbolicLink:this._settings.throwErrorOnBrokenSymbolicLink,transform:this.entryTransformer.getTransformer()}}_getMicromatchOptions(){return{dot:this._settings.dot,matchBase:this.
_settings.baseNameMatch,nobrace:!this._settings.braceExpansion,nocase:!this._settings.caseSensitiveMatch,noext:!this._settings.extglob,noglobstar:!this._settings.globstar,posix:!0,strictSlashes:!1}}};
t.default=a}),qe=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});var l=je(),f=Lt(),s=class extends f.default{constructor(){super(...arguments),this._reader=new l.default(this.
_settings)}async read(r){let u=this._getRootDirectory(r),a=this._getReaderOptions(r);return(await this.api(u,r,a)).map(e=>a.transform(e))}api(r,u,a){return u.dynamic?this._reader.dynamic(r,a):this._reader.
static(u.patterns,a)}};t.default=s}),Xe=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});var l=(0,T.a)("stream"),f=jt(),s=Lt(),r=class extends s.default{constructor(){super(...arguments),
this._reader=new f.default(this._settings)}read(u){let a=this._getRootDirectory(u),e=this._getReaderOptions(u),n=this.api(a,u,e),i=new l.Readable({objectMode:!0,read:()=>{}});return n.once("error",o=>i.
emit("error",o)).on("data",o=>i.emit("data",e.transform(o))).once("end",()=>i.emit("end")),i.once("close",()=>n.destroy()),i}api(u,a,e){return a.dynamic?this._reader.dynamic(u,e):this._reader.static(a.
patterns,e)}};t.default=r}),Ze=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});var l=mt(),f=kt(),s=wt(),r=class extends s.default{constructor(){super(...arguments),this._walkSync=
f.walkSync,this._statSync=l.statSync}dynamic(u,a){return this._walkSync(u,a)}static(u,a){let e=[];for(let n of u){let i=this._getFullEntryPath(n),o=this._getEntry(i,n,a);o===null||!a.entryFilter(o)||e.
push(o)}return e}_getEntry(u,a,e){try{let n=this._getStat(u);return this._makeEntry(n,a)}catch(n){if(e.errorFilter(n))return null;throw n}}_getStat(u){return this._statSync(u,this._fsStatSettings)}};t.
default=r}),Qe=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0});var l=Ze(),f=Lt(),s=class extends f.default{constructor(){super(...arguments),this._reader=new l.default(this._settings)}read(r){
let u=this._getRootDirectory(r),a=this._getReaderOptions(r);return this.api(u,r,a).map(a.transform)}api(r,u,a){return u.dynamic?this._reader.dynamic(r,a):this._reader.static(u.patterns,a)}};t.default=
s}),Ye=(0,T.b)(t=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.DEFAULT_FILE_SYSTEM_ADAPTER=void 0;var l=(0,T.a)("fs"),f=(0,T.a)("os"),s=Math.max(f.cpus().length,1);t.DEFAULT_FILE_SYSTEM_ADAPTER=
{lstat:l.lstat,lstatSync:l.lstatSync,stat:l.stat,statSync:l.statSync,readdir:l.readdir,readdirSync:l.readdirSync};var r=class{constructor(u={}){this._options=u,this.absolute=this._getValue(this._options.
absolute,!1),this.baseNameMatch=this._getValue(this._options.baseNameMatch,!1),this.braceExpansion=this._getValue(this._options.braceExpansion,!0),this.caseSensitiveMatch=this._getValue(this._options.
caseSensitiveMatch,!0),this.concurrency=this._getValue(this._options.concurrency,s),this.cwd=this._getValue(this._options.cwd,process.cwd()),this.deep=this._getValue(this._options.deep,1/0),this.dot=this.
_getValue(this._options.dot,!1),this.extglob=this._getValue(this._options.extglob,!0),this.followSymbolicLinks=this._getValue(this._options.followSymbolicLinks,!0),this.fs=this._getFileSystemMethods(this.
_options.fs),this.globstar=this._getValue(this._options.globstar,!0),this.ignore=this._getValue(this._options.ignore,[]),this.markDirectories=this._getValue(this._options.markDirectories,!1),this.objectMode=
this._getValue(this._options.objectMode,!1),this.onlyDirectories=this._getValue(this._options.onlyDirectories,!1),this.onlyFiles=this._getValue(this._options.onlyFiles,!0),this.stats=this._getValue(this.
_options.stats,!1),this.suppressErrors=this._getValue(this._options.suppressErrors,!1),this.throwErrorOnBrokenSymbolicLink=this._getValue(this._options.throwErrorOnBrokenSymbolicLink,!1),this.unique=this.
_getValue(this._options.unique,!0),this.onlyDirectories&&(this.onlyFiles=!1),this.stats&&(this.objectMode=!0),this.ignore=[].concat(this.ignore)}_getValue(u,a){return u===void 0?a:u}_getFileSystemMethods(u={}){
return Object.assign(Object.assign({},t.DEFAULT_FILE_SYSTEM_ADAPTER),u)}};t.default=r}),ze=(0,T.b)((t,l)=>{"use strict";var f=Se(),s=qe(),r=Xe(),u=Qe(),a=Ye(),e=yt();async function n(c,d){o(c);let _=i(
c,s.default,d),x=await Promise.all(_);return e.array.flatten(x)}(function(c){c.glob=c,c.globSync=d,c.globStream=_,c.async=c;function d(g,h){o(g);let p=i(g,u.default,h);return e.array.flatten(p)}c.sync=
d;function _(g,h){o(g);let p=i(g,r.default,h);return e.stream.merge(p)}c.stream=_;function x(g,h){o(g);let p=[].concat(g),y=new a.default(h);return f.generate(p,y)}c.generateTasks=x;function C(g,h){o(
g);let p=new a.default(h);return e.pattern.isDynamicPattern(g,p)}c.isDynamicPattern=C;function k(g){return o(g),e.path.escape(g)}c.escapePath=k;function w(g){return o(g),e.path.convertPathToPattern(g)}
c.convertPathToPattern=w;let S;(function(g){function h(y){return o(y),e.path.escapePosixPath(y)}g.escapePath=h;function p(y){return o(y),e.path.convertPosixPathToPattern(y)}g.convertPathToPattern=p})(
S=c.posix||(c.posix={}));let m;(function(g){function h(y){return o(y),e.path.escapeWindowsPath(y)}g.escapePath=h;function p(y){return o(y),e.path.convertWindowsPathToPattern(y)}g.convertPathToPattern=
p})(m=c.win32||(c.win32={}))})(n||(n={}));function i(c,d,_){let x=[].concat(c),C=new a.default(_),k=f.generate(x,C),w=new d(C);return k.map(w.read,w)}function o(c){if(![].concat(c).every(d=>e.string.isString(
d)&&!e.string.isEmpty(d)))throw new TypeError("Patterns must be a string (non empty) or an array of strings")}l.exports=n}),Ht=(0,T.c)(ze(),1),Bt=1e3,Je=t=>t.split("{").slice(1).reduce((l,f)=>l*f.split(
",").length,1);function Ut(t,l,{gitignore:f},s){if(/\{[^{},]*\.\.[^{},]*\}/.test(t))return"is a pattern with a range: write a list, such as {1,2,3}";if(Je(t)>Bt)return`is a pattern of more than ${Bt} \
alternatives`;if(t.startsWith("!"))return`is no pattern: --exclude ${t.slice(1)} leaves files out`;let r=dt.sep==="\\"?t.replaceAll(dt.sep,"/"):t;return Ht.default.generateTasks(r).map(({base:u,positive:a})=>{
let e=(0,dt.resolve)(l,u),n=new Map,i=er(s,f?new Gt.a(e,s):void 0,n),o={cwd:l,fs:i,dot:!0,suppressErrors:!0},c=Ht.default.sync(a,{...o,absolute:!0}),d=!r.includes("**")&&Ht.default.sync(a,{...o,onlyDirectories:!0}).
length>0,_=c.map(x=>x.split("/").join(dt.sep)).sort();return{base:e,files:_,hasFolders:d,closed:n}})}var tr=t=>(dt.sep==="/"?/[\n\r\u2028\u2029\\]/:/[\n\r\u2028\u2029]/).test(t)?"has a name that no pa\
ttern matches: name it, or a folder above it":void 0;function er(t,l,f){let s=()=>!1,r=(a,e)=>({name:a,isFile:()=>!e,isDirectory:()=>e,isSymbolicLink:s,isBlockDevice:s,isCharacterDevice:s,isFIFO:s,isSocket:s}),
u=a=>{let e=t.stat(a),n=typeof e!="string"&&e.kind==="folder";if(typeof e=="string"&&e.startsWith("could not")&&f.set(a,e),typeof e=="string"||l?.leavesOut(a,n))throw Object.assign(new Error(a),{code:"\
ENOENT"});return r(a,n)};return{statSync:u,lstatSync:u,readdirSync:a=>{let e=t.stat(a);if(typeof e!="string"&&e.kind!=="folder")return[];let n=typeof e=="string"?e.startsWith("could not"):!t.isReadable(
a);return n&&f.set(a,Et.b),(n?[]:t.list(a)).filter(({name:i,isFolder:o})=>{let c=(0,dt.join)(a,i);if(Et.a.has(i)||l?.leavesOut(c,o))return!1;let d=(0,Et.c)(i)??tr(i);return d&&f.set(c,d),!d}).map(({name:i,
isFolder:o})=>r(i,o))}}}/*! Bundled license information:

is-extglob/index.js:
  (*!
   * is-extglob <https://github.com/jonschlinkert/is-extglob>
   *
   * Copyright (c) 2014-2016, Jon Schlinkert.
   * Licensed under the MIT License.
   *)

is-glob/index.js:
  (*!
   * is-glob <https://github.com/jonschlinkert/is-glob>
   *
   * Copyright (c) 2014-2017, Jon Schlinkert.
   * Released under the MIT License.
   *)

is-number/index.js:
  (*!
   * is-number <https://github.com/jonschlinkert/is-number>
   *
   * Copyright (c) 2014-present, Jon Schlinkert.
   * Released under the MIT License.
   *)

to-regex-range/index.js:
  (*!
   * to-regex-range <https://github.com/micromatch/to-regex-range>
   *
   * Copyright (c) 2015-present, Jon Schlinkert.
   * Released under the MIT License.
   *)

fill-range/index.js:
  (*!
   * fill-range <https://github.com/jonschlinkert/fill-range>
   *
   * Copyright (c) 2014-present, Jon Schlinkert.
   * Licensed under the MIT License.
   *)

queue-microtask/index.js:
  (*! queue-microtask. MIT License. Feross Aboukhadijeh <https://feross.org/opensource> *)

run-parallel/index.js:
  (*! run-parallel. MIT License. Feross Aboukhadijeh <https://feross.org/opensource> *)
*/0&&(module.exports={filesMatching});
