"use strict";const{a:Wt,b:Vt,c:qt}=require("../shared/folder.js"),{a:Kt}=require("../shared/gitignore.js");require("../shared/gitignore-2.js"),require("../shared/run.js");const{a:J,b:D,c:Xt}=require("../shared/core.js"),
{join:Qt,resolve:Zt,sep:bt}=require("node:path");var Yt=D(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.splitWhen=e.flatten=void 0;function c(a){return a.reduce((r,u)=>[].concat(
r,u),[])}e.flatten=c;function f(a,r){let u=[[]],s=0;for(let t of a)r(t)?(s++,u[s]=[]):u[s].push(t);return u}e.splitWhen=f}),zt=D(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.isEnoentCodeError=
void 0;function c(f){return f.code==="ENOENT"}e.isEnoentCodeError=c}),Jt=D(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.createDirentFromStats=void 0;var c=class{constructor(a,r){
this.name=a,this.isBlockDevice=r.isBlockDevice.bind(r),this.isCharacterDevice=r.isCharacterDevice.bind(r),this.isDirectory=r.isDirectory.bind(r),this.isFIFO=r.isFIFO.bind(r),this.isFile=r.isFile.bind(
r),this.isSocket=r.isSocket.bind(r),this.isSymbolicLink=r.isSymbolicLink.bind(r)}};function f(a,r){return new c(a,r)}e.createDirentFromStats=f}),te=D(e=>{"use strict";Object.defineProperty(e,"__esModu\
le",{value:!0}),e.convertPosixPathToPattern=e.convertWindowsPathToPattern=e.convertPathToPattern=e.escapePosixPath=e.escapeWindowsPath=e.escape=e.removeLeadingDotSegment=e.makeAbsolute=e.unixify=void 0;
var c=J("os"),f=J("path"),a=c.platform()==="win32",r=2,u=/(\\?)([()*?[\]{|}]|^!|[!+@](?=\()|\\(?![!()*+?@[\]{|}]))/g,s=/(\\?)([()[\]{}]|^!|[!+@](?=\())/g,t=/^\\\\([.?])/,n=/\\(?![!()+@[\]{}])/g;function i(O){
return O.replace(/\\/g,"/")}e.unixify=i;function o(O,k){return f.resolve(O,k)}e.makeAbsolute=o;function l(O){if(O.charAt(0)==="."){let k=O.charAt(1);if(k==="/"||k==="\\")return O.slice(r)}return O}e.removeLeadingDotSegment=
l,e.escape=a?d:_;function d(O){return O.replace(s,"\\$2")}e.escapeWindowsPath=d;function _(O){return O.replace(u,"\\$2")}e.escapePosixPath=_,e.convertPathToPattern=a?x:C;function x(O){return d(O).replace(
t,"//$1").replace(n,"/")}e.convertWindowsPathToPattern=x;function C(O){return _(O)}e.convertPosixPathToPattern=C}),ee=D((e,c)=>{c.exports=function(f){if(typeof f!="string"||f==="")return!1;for(var a;a=
/(\\).|([@?!+*]\(.*\))/g.exec(f);){if(a[2])return!0;f=f.slice(a.index+a[0].length)}return!1}}),re=D((e,c)=>{var f=ee(),a={"{":"}","(":")","[":"]"},r=function(s){if(s[0]==="!")return!0;for(var t=0,n=-2,
i=-2,o=-2,l=-2,d=-2;t<s.length;){if(s[t]==="*"||s[t+1]==="?"&&/[\].+)]/.test(s[t])||i!==-1&&s[t]==="["&&s[t+1]!=="]"&&(i<t&&(i=s.indexOf("]",t)),i>t&&(d===-1||d>i||(d=s.indexOf("\\",t),d===-1||d>i)))||
o!==-1&&s[t]==="{"&&s[t+1]!=="}"&&(o=s.indexOf("}",t),o>t&&(d=s.indexOf("\\",t),d===-1||d>o))||l!==-1&&s[t]==="("&&s[t+1]==="?"&&/[:!=]/.test(s[t+2])&&s[t+3]!==")"&&(l=s.indexOf(")",t),l>t&&(d=s.indexOf(
"\\",t),d===-1||d>l))||n!==-1&&s[t]==="("&&s[t+1]!=="|"&&(n<t&&(n=s.indexOf("|",t)),n!==-1&&s[n+1]!==")"&&(l=s.indexOf(")",n),l>n&&(d=s.indexOf("\\",n),d===-1||d>l))))return!0;if(s[t]==="\\"){var _=s[t+
1];t+=2;var x=a[_];if(x){var C=s.indexOf(x,t);C!==-1&&(t=C+1)}if(s[t]==="!")return!0}else t++}return!1},u=function(s){if(s[0]==="!")return!0;for(var t=0;t<s.length;){if(/[*?{}()[\]]/.test(s[t]))return!0;
if(s[t]==="\\"){var n=s[t+1];t+=2;var i=a[n];if(i){var o=s.indexOf(i,t);o!==-1&&(t=o+1)}if(s[t]==="!")return!0}else t++}return!1};c.exports=function(s,t){if(typeof s!="string"||s==="")return!1;if(f(s))
return!0;var n=r;return t&&t.strict===!1&&(n=u),n(s)}}),ne=D((e,c)=>{"use strict";var f=re(),a=J("path").posix.dirname,r=J("os").platform()==="win32",u="/",s=/\\/g,t=/[\{\[].*[\}\]]$/,n=/(^|[^\\])([\{\[]|\([^\)]+$)/,
i=/\\([\!\*\?\|\[\]\(\)\{\}])/g;c.exports=function(o,l){var d=Object.assign({flipBackslashes:!0},l);d.flipBackslashes&&r&&o.indexOf(u)<0&&(o=o.replace(s,u)),t.test(o)&&(o+=u),o+="a";do o=a(o);while(f(
o)||n.test(o));return o.replace(i,"$1")}}),Pt=D(e=>{"use strict";e.isInteger=c=>typeof c=="number"?Number.isInteger(c):typeof c=="string"&&c.trim()!==""?Number.isInteger(Number(c)):!1,e.find=(c,f)=>c.
nodes.find(a=>a.type===f),e.exceedsLimit=(c,f,a=1,r)=>r===!1||!e.isInteger(c)||!e.isInteger(f)?!1:(Number(f)-Number(c))/Number(a)>=r,e.escapeNode=(c,f=0,a)=>{let r=c.nodes[f];r&&(a&&r.type===a||r.type===
"open"||r.type==="close")&&r.escaped!==!0&&(r.value="\\"+r.value,r.escaped=!0)},e.encloseBrace=c=>c.type!=="brace"?!1:c.commas>>0+c.ranges>>0===0?(c.invalid=!0,!0):!1,e.isInvalidBrace=c=>c.type!=="bra\
ce"?!1:c.invalid===!0||c.dollar?!0:c.commas>>0+c.ranges>>0===0||c.open!==!0||c.close!==!0?(c.invalid=!0,!0):!1,e.isOpenOrClose=c=>c.type==="open"||c.type==="close"?!0:c.open===!0||c.close===!0,e.reduce=
c=>c.reduce((f,a)=>(a.type==="text"&&f.push(a.value),a.type==="range"&&(a.type="text"),f),[]),e.flatten=(...c)=>{let f=[],a=r=>{for(let u=0;u<r.length;u++){let s=r[u];if(Array.isArray(s)){a(s);continue}
s!==void 0&&f.push(s)}return f};return a(c),f}}),Tt=D((e,c)=>{"use strict";var f=Pt();c.exports=(a,r={})=>{let u=(s,t={})=>{let n=r.escapeInvalid&&f.isInvalidBrace(t),i=s.invalid===!0&&r.escapeInvalid===
!0,o="";if(s.value)return(n||i)&&f.isOpenOrClose(s)?"\\"+s.value:s.value;if(s.value)return s.value;if(s.nodes)for(let l of s.nodes)o+=u(l);return o};return u(a)}}),ie=D((e,c)=>{"use strict";c.exports=
function(f){return typeof f=="number"?f-f===0:typeof f=="string"&&f.trim()!==""?Number.isFinite?Number.isFinite(+f):isFinite(+f):!1}}),se=D((e,c)=>{"use strict";var f=ie(),a=(E,m,g)=>{if(f(E)===!1)throw new TypeError(
"toRegexRange: expected the first argument to be a number");if(m===void 0||E===m)return String(E);if(f(m)===!1)throw new TypeError("toRegexRange: expected the second argument to be a number.");let h={
relaxZeros:!0,...g};typeof h.strictZeros=="boolean"&&(h.relaxZeros=h.strictZeros===!1);let p=String(h.relaxZeros),y=String(h.shorthand),S=String(h.capture),v=String(h.wrap),P=E+":"+m+"="+p+y+S+v;if(a.
cache.hasOwnProperty(P))return a.cache[P].result;let w=Math.min(E,m),N=Math.max(E,m);if(Math.abs(w-N)===1){let j=E+"|"+m;return h.capture?`(${j})`:h.wrap===!1?j:`(?:${j})`}let $=O(E)||O(m),F={min:E,max:m,
a:w,b:N},T=[],X=[];if($&&(F.isPadded=$,F.maxLen=String(F.max).length),w<0){let j=N<0?Math.abs(N):1;X=t(j,Math.abs(w),F,h),w=F.a=0}return N>=0&&(T=t(w,N,F,h)),F.negatives=X,F.positives=T,F.result=r(X,T,
h),h.capture===!0?F.result=`(${F.result})`:h.wrap!==!1&&T.length+X.length>1&&(F.result=`(?:${F.result})`),a.cache[P]=F,F.result};function r(E,m,g){let h=n(E,m,"-",!1,g)||[],p=n(m,E,"",!1,g)||[],y=n(E,
m,"-?",!0,g)||[];return h.concat(y).concat(p).join("|")}function u(E,m){let g=1,h=1,p=d(E,g),y=new Set([m]);for(;E<=p&&p<=m;)y.add(p),g+=1,p=d(E,g);for(p=_(m+1,h)-1;E<p&&p<=m;)y.add(p),h+=1,p=_(m+1,h)-
1;return y=[...y],y.sort(o),y}function s(E,m,g){if(E===m)return{pattern:E,count:[],digits:0};let h=i(E,m),p=h.length,y="",S=0;for(let v=0;v<p;v++){let[P,w]=h[v];P===w?y+=P:P!=="0"||w!=="9"?y+=C(P,w,g):
S++}return S&&(y+=g.shorthand===!0?"\\d":"[0-9]"),{pattern:y,count:[S],digits:p}}function t(E,m,g,h){let p=u(E,m),y=[],S=E,v;for(let P=0;P<p.length;P++){let w=p[P],N=s(String(S),String(w),h),$="";if(!g.
isPadded&&v&&v.pattern===N.pattern){v.count.length>1&&v.count.pop(),v.count.push(N.count[0]),v.string=v.pattern+x(v.count),S=w+1;continue}g.isPadded&&($=k(w,g,h)),N.string=$+N.pattern+x(N.count),y.push(
N),S=w+1,v=N}return y}function n(E,m,g,h,p){let y=[];for(let S of E){let{string:v}=S;!h&&!l(m,"string",v)&&y.push(g+v),h&&l(m,"string",v)&&y.push(g+v)}return y}function i(E,m){let g=[];for(let h=0;h<E.
length;h++)g.push([E[h],m[h]]);return g}function o(E,m){return E>m?1:m>E?-1:0}function l(E,m,g){return E.some(h=>h[m]===g)}function d(E,m){return Number(String(E).slice(0,-m)+"9".repeat(m))}function _(E,m){
return E-E%Math.pow(10,m)}function x(E){let[m=0,g=""]=E;return g||m>1?`{${m+(g?","+g:"")}}`:""}function C(E,m,g){return`[${E}${m-E===1?"":"-"}${m}]`}function O(E){return/^-?(0+)\d/.test(E)}function k(E,m,g){
if(!m.isPadded)return E;let h=Math.abs(m.maxLen-String(E).length),p=g.relaxZeros!==!1;switch(h){case 0:return"";case 1:return p?"0?":"0";case 2:return p?"0{0,2}":"00";default:return p?`0{0,${h}}`:`0{${h}\
}`}}a.cache={},a.clearCache=()=>a.cache={},c.exports=a}),$t=D((e,c)=>{"use strict";var f=J("util"),a=se(),r=h=>h!==null&&typeof h=="object"&&!Array.isArray(h),u=h=>p=>h===!0?Number(p):String(p),s=h=>typeof h==
"number"||typeof h=="string"&&h!=="",t=h=>Number.isInteger(+h),n=h=>{let p=`${h}`,y=-1;if(p[0]==="-"&&(p=p.slice(1)),p==="0")return!1;for(;p[++y]==="0";);return y>0},i=(h,p,y)=>typeof h=="string"||typeof p==
"string"?!0:y.stringify===!0,o=(h,p,y)=>{if(p>0){let S=h[0]==="-"?"-":"";S&&(h=h.slice(1)),h=S+h.padStart(S?p-1:p,"0")}return y===!1?String(h):h},l=(h,p)=>{let y=h[0]==="-"?"-":"";for(y&&(h=h.slice(1),
p--);h.length<p;)h="0"+h;return y?"-"+h:h},d=(h,p,y)=>{h.negatives.sort((N,$)=>N<$?-1:N>$?1:0),h.positives.sort((N,$)=>N<$?-1:N>$?1:0);let S=p.capture?"":"?:",v="",P="",w;return h.positives.length&&(v=
h.positives.map(N=>l(String(N),y)).join("|")),h.negatives.length&&(P=`-(${S}${h.negatives.map(N=>l(String(N),y)).join("|")})`),v&&P?w=`${v}|${P}`:w=v||P,p.wrap?`(${S}${w})`:w},_=(h,p,y,S)=>{if(y)return a(
h,p,{wrap:!1,...S});let v=String.fromCharCode(h);if(h===p)return v;let P=String.fromCharCode(p);return`[${v}-${P}]`},x=(h,p,y)=>{if(Array.isArray(h)){let S=y.wrap===!0,v=y.capture?"":"?:";return S?`(${v}${h.
join("|")})`:h.join("|")}return a(h,p,y)},C=(...h)=>new RangeError("Invalid range arguments: "+f.inspect(...h)),O=(h,p,y)=>{if(y.strictRanges===!0)throw C([h,p]);return[]},k=(h,p)=>{if(p.strictRanges===
!0)throw new TypeError(`Expected step "${h}" to be a number`);return[]},E=(h,p,y=1,S={})=>{let v=Number(h),P=Number(p);if(!Number.isInteger(v)||!Number.isInteger(P)){if(S.strictRanges===!0)throw C([h,
p]);return[]}v===0&&(v=0),P===0&&(P=0);let w=v>P,N=String(h),$=String(p),F=String(y);y=Math.max(Math.abs(y),1);let T=n(N)||n($)||n(F),X=T?Math.max(N.length,$.length,F.length):0,j=T===!1&&i(h,p,S)===!1,
B=S.transform||u(j);if(S.toRegex&&y===1)return _(l(h,X),l(p,X),!0,S);let U={negatives:[],positives:[]},z=I=>U[I<0?"negatives":"positives"].push(Math.abs(I)),M=[],G=0;for(;w?v>=P:v<=P;)S.toRegex===!0&&
y>1?z(v):M.push(o(B(v,G),X,j)),v=w?v-y:v+y,G++;return S.toRegex===!0?y>1?d(U,S,X):x(M,null,{wrap:!1,...S}):M},m=(h,p,y=1,S={})=>{if(!t(h)&&h.length>1||!t(p)&&p.length>1)return O(h,p,S);let v=S.transform||
(j=>String.fromCharCode(j)),P=`${h}`.charCodeAt(0),w=`${p}`.charCodeAt(0),N=P>w,$=Math.min(P,w),F=Math.max(P,w);if(S.toRegex&&y===1)return _($,F,!1,S);let T=[],X=0;for(;N?P>=w:P<=w;)T.push(v(P,X)),P=N?
P-y:P+y,X++;return S.toRegex===!0?x(T,null,{wrap:!1,options:S}):T},g=(h,p,y,S={})=>{if(p==null&&s(h))return[h];if(!s(h)||!s(p))return O(h,p,S);if(typeof y=="function")return g(h,p,1,{transform:y});if(r(
y))return g(h,p,0,y);let v={...S};return v.capture===!0&&(v.wrap=!0),y=y||v.step||1,t(y)?t(h)&&t(p)?E(h,p,y,v):m(h,p,Math.max(Math.abs(y),1),v):y!=null&&!r(y)?k(y,v):g(h,p,1,y)};c.exports=g}),ae=D((e,c)=>{
"use strict";var f=$t(),a=Pt(),r=(u,s={})=>{let t=(n,i={})=>{let o=a.isInvalidBrace(i),l=n.invalid===!0&&s.escapeInvalid===!0,d=o===!0||l===!0,_=s.escapeInvalid===!0?"\\":"",x="";if(n.isOpen===!0)return _+
n.value;if(n.isClose===!0)return console.log("node.isClose",_,n.value),_+n.value;if(n.type==="open")return d?_+n.value:"(";if(n.type==="close")return d?_+n.value:")";if(n.type==="comma")return n.prev.
type==="comma"?"":d?n.value:"|";if(n.value)return n.value;if(n.nodes&&n.ranges>0){let C=a.reduce(n.nodes),O=f(...C,{...s,wrap:!1,toRegex:!0,strictZeros:!0});if(O.length!==0)return C.length>1&&O.length>
1?`(${O})`:O}if(n.nodes)for(let C of n.nodes)x+=t(C,n);return x};return t(u)};c.exports=r}),oe=D((e,c)=>{"use strict";var f=$t(),a=Tt(),r=Pt(),u=(t="",n="",i=!1)=>{let o=[];if(t=[].concat(t),n=[].concat(
n),!n.length)return t;if(!t.length)return i?r.flatten(n).map(l=>`{${l}}`):n;for(let l of t)if(Array.isArray(l))for(let d of l)o.push(u(d,n,i));else for(let d of n)i===!0&&typeof d=="string"&&(d=`{${d}\
}`),o.push(Array.isArray(d)?u(l,d,i):l+d);return r.flatten(o)},s=(t,n={})=>{let i=n.rangeLimit===void 0?1e3:n.rangeLimit,o=(l,d={})=>{l.queue=[];let _=d,x=d.queue;for(;_.type!=="brace"&&_.type!=="root"&&
_.parent;)_=_.parent,x=_.queue;if(l.invalid||l.dollar){x.push(u(x.pop(),a(l,n)));return}if(l.type==="brace"&&l.invalid!==!0&&l.nodes.length===2){x.push(u(x.pop(),["{}"]));return}if(l.nodes&&l.ranges>0){
let E=r.reduce(l.nodes);if(r.exceedsLimit(...E,n.step,i))throw new RangeError("expanded array length exceeds range limit. Use options.rangeLimit to increase or disable the limit.");let m=f(...E,n);m.length===
0&&(m=a(l,n)),x.push(u(x.pop(),m)),l.nodes=[];return}let C=r.encloseBrace(l),O=l.queue,k=l;for(;k.type!=="brace"&&k.type!=="root"&&k.parent;)k=k.parent,O=k.queue;for(let E=0;E<l.nodes.length;E++){let m=l.
nodes[E];if(m.type==="comma"&&l.type==="brace"){E===1&&O.push(""),O.push("");continue}if(m.type==="close"){x.push(u(x.pop(),O,C));continue}if(m.value&&m.type!=="open"){O.push(u(O.pop(),m.value));continue}
m.nodes&&o(m,l)}return O};return r.flatten(o(t))};c.exports=s}),ue=D((e,c)=>{"use strict";c.exports={MAX_LENGTH:1e4,CHAR_0:"0",CHAR_9:"9",CHAR_UPPERCASE_A:"A",CHAR_LOWERCASE_A:"a",CHAR_UPPERCASE_Z:"Z",
CHAR_LOWERCASE_Z:"z",CHAR_LEFT_PARENTHESES:"(",CHAR_RIGHT_PARENTHESES:")",CHAR_ASTERISK:"*",CHAR_AMPERSAND:"&",CHAR_AT:"@",CHAR_BACKSLASH:"\\",CHAR_BACKTICK:"`",CHAR_CARRIAGE_RETURN:"\r",CHAR_CIRCUMFLEX_ACCENT:"\
^",CHAR_COLON:":",CHAR_COMMA:",",CHAR_DOLLAR:"$",CHAR_DOT:".",CHAR_DOUBLE_QUOTE:'"',CHAR_EQUAL:"=",CHAR_EXCLAMATION_MARK:"!",CHAR_FORM_FEED:"\f",CHAR_FORWARD_SLASH:"/",CHAR_HASH:"#",CHAR_HYPHEN_MINUS:"\
-",CHAR_LEFT_ANGLE_BRACKET:"<",CHAR_LEFT_CURLY_BRACE:"{",CHAR_LEFT_SQUARE_BRACKET:"[",CHAR_LINE_FEED:`
`,CHAR_NO_BREAK_SPACE:"\xA0",CHAR_PERCENT:"%",CHAR_PLUS:"+",CHAR_QUESTION_MARK:"?",CHAR_RIGHT_ANGLE_BRACKET:">",CHAR_RIGHT_CURLY_BRACE:"}",CHAR_RIGHT_SQUARE_BRACKET:"]",CHAR_SEMICOLON:";",CHAR_SINGLE_QUOTE:"\
'",CHAR_SPACE:" ",CHAR_TAB:"	",CHAR_UNDERSCORE:"_",CHAR_VERTICAL_LINE:"|",CHAR_ZERO_WIDTH_NOBREAK_SPACE:"\uFEFF"}}),le=D((e,c)=>{"use strict";var f=Tt(),{MAX_LENGTH:a,CHAR_BACKSLASH:r,CHAR_BACKTICK:u,
CHAR_COMMA:s,CHAR_DOT:t,CHAR_LEFT_PARENTHESES:n,CHAR_RIGHT_PARENTHESES:i,CHAR_LEFT_CURLY_BRACE:o,CHAR_RIGHT_CURLY_BRACE:l,CHAR_LEFT_SQUARE_BRACKET:d,CHAR_RIGHT_SQUARE_BRACKET:_,CHAR_DOUBLE_QUOTE:x,CHAR_SINGLE_QUOTE:C,
CHAR_NO_BREAK_SPACE:O,CHAR_ZERO_WIDTH_NOBREAK_SPACE:k}=ue(),E=(m,g={})=>{if(typeof m!="string")throw new TypeError("Expected a string");let h=g||{},p=typeof h.maxLength=="number"?Math.min(a,h.maxLength):
a;if(m.length>p)throw new SyntaxError(`Input length (${m.length}), exceeds max characters (${p})`);let y={type:"root",input:m,nodes:[]},S=[y],v=y,P=y,w=0,N=m.length,$=0,F=0,T,X=()=>m[$++],j=B=>{if(B.type===
"text"&&P.type==="dot"&&(P.type="text"),P&&P.type==="text"&&B.type==="text"){P.value+=B.value;return}return v.nodes.push(B),B.parent=v,B.prev=P,P=B,B};for(j({type:"bos"});$<N;)if(v=S[S.length-1],T=X(),
!(T===k||T===O)){if(T===r){j({type:"text",value:(g.keepEscaping?T:"")+X()});continue}if(T===_){j({type:"text",value:"\\"+T});continue}if(T===d){w++;let B;for(;$<N&&(B=X());){if(T+=B,B===d){w++;continue}
if(B===r){T+=X();continue}if(B===_&&(w--,w===0))break}j({type:"text",value:T});continue}if(T===n){v=j({type:"paren",nodes:[]}),S.push(v),j({type:"text",value:T});continue}if(T===i){if(v.type!=="paren"){
j({type:"text",value:T});continue}v=S.pop(),j({type:"text",value:T}),v=S[S.length-1];continue}if(T===x||T===C||T===u){let B=T,U;for(g.keepQuotes!==!0&&(T="");$<N&&(U=X());){if(U===r){T+=U+X();continue}
if(U===B){g.keepQuotes===!0&&(T+=U);break}T+=U}j({type:"text",value:T});continue}if(T===o){F++;let B={type:"brace",open:!0,close:!1,dollar:P.value&&P.value.slice(-1)==="$"||v.dollar===!0,depth:F,commas:0,
ranges:0,nodes:[]};v=j(B),S.push(v),j({type:"open",value:T});continue}if(T===l){if(v.type!=="brace"){j({type:"text",value:T});continue}let B="close";v=S.pop(),v.close=!0,j({type:B,value:T}),F--,v=S[S.
length-1];continue}if(T===s&&F>0){if(v.ranges>0){v.ranges=0;let B=v.nodes.shift();v.nodes=[B,{type:"text",value:f(v)}]}j({type:"comma",value:T}),v.commas++;continue}if(T===t&&F>0&&v.commas===0){let B=v.
nodes;if(F===0||B.length===0){j({type:"text",value:T});continue}if(P.type==="dot"){if(v.range=[],P.value+=T,P.type="range",v.nodes.length!==3&&v.nodes.length!==5){v.invalid=!0,v.ranges=0,P.type="text";
continue}v.ranges++,v.args=[];continue}if(P.type==="range"){B.pop();let U=B[B.length-1];U.value+=P.value+T,P=U,v.ranges--;continue}j({type:"dot",value:T});continue}j({type:"text",value:T})}do if(v=S.pop(),
v.type!=="root"){v.nodes.forEach(z=>{z.nodes||(z.type==="open"&&(z.isOpen=!0),z.type==="close"&&(z.isClose=!0),z.nodes||(z.type="text"),z.invalid=!0)});let B=S[S.length-1],U=B.nodes.indexOf(v);B.nodes.
splice(U,1,...v.nodes)}while(S.length>0);return j({type:"eos"}),y};c.exports=E}),ce=D((e,c)=>{"use strict";var f=Tt(),a=ae(),r=oe(),u=le(),s=(t,n={})=>{let i=[];if(Array.isArray(t))for(let o of t){let l=s.
create(o,n);Array.isArray(l)?i.push(...l):i.push(l)}else i=[].concat(s.create(t,n));return n&&n.expand===!0&&n.nodupes===!0&&(i=[...new Set(i)]),i};s.parse=(t,n={})=>u(t,n),s.stringify=(t,n={})=>f(typeof t==
"string"?s.parse(t,n):t,n),s.compile=(t,n={})=>(typeof t=="string"&&(t=s.parse(t,n)),a(t,n)),s.expand=(t,n={})=>{typeof t=="string"&&(t=s.parse(t,n));let i=r(t,n);return n.noempty===!0&&(i=i.filter(Boolean)),
n.nodupes===!0&&(i=[...new Set(i)]),i},s.create=(t,n={})=>t===""||t.length<3?[t]:n.expand!==!0?s.compile(t,n):s.expand(t,n),c.exports=s}),At=D((e,c)=>{"use strict";var f=J("path"),a="\\\\/",r=`[^${a}]`,
u=0,s="\\.",t="\\+",n="\\?",i="\\/",o="(?=.)",l="[^/]",d=`(?:${i}|$)`,_=`(?:^|${i})`,x=`${s}{1,2}${d}`,C=`(?!${s})`,O=`(?!${_}${x})`,k=`(?!${s}{0,1}${d})`,E=`(?!${x})`,m=`[^.${i}]`,g=`${l}*?`,h={DOT_LITERAL:s,
PLUS_LITERAL:t,QMARK_LITERAL:n,SLASH_LITERAL:i,ONE_CHAR:o,QMARK:l,END_ANCHOR:d,DOTS_SLASH:x,NO_DOT:C,NO_DOTS:O,NO_DOT_SLASH:k,NO_DOTS_SLASH:E,QMARK_NO_DOT:m,STAR:g,START_ANCHOR:_},p={...h,SLASH_LITERAL:`\
[${a}]`,QMARK:r,STAR:`${r}*?`,DOTS_SLASH:`${s}{1,2}(?:[${a}]|$)`,NO_DOT:`(?!${s})`,NO_DOTS:`(?!(?:^|[${a}])${s}{1,2}(?:[${a}]|$))`,NO_DOT_SLASH:`(?!${s}{0,1}(?:[${a}]|$))`,NO_DOTS_SLASH:`(?!${s}{1,2}(\
?:[${a}]|$))`,QMARK_NO_DOT:`[^.${a}]`,START_ANCHOR:`(?:^|[${a}])`,END_ANCHOR:`(?:[${a}]|$)`},y={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",
digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};c.exports={DEFAULT_MAX_EXTGLOB_RECURSION:u,
MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:y,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,
REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,
CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,
CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,
CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,
CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,SEP:f.
sep,extglobChars(S){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${S.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:"\
)*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(S){return S===!0?p:h}}}),Rt=D(e=>{"use strict";var c=J("path"),f=process.platform==="win32",{REGEX_BACKSLASH:a,REGEX_REMOVE_BACKSLASH:r,REGEX_SPECIAL_CHARS:u,
REGEX_SPECIAL_CHARS_GLOBAL:s}=At();e.isObject=t=>t!==null&&typeof t=="object"&&!Array.isArray(t),e.hasRegexChars=t=>u.test(t),e.isRegexChar=t=>t.length===1&&e.hasRegexChars(t),e.escapeRegex=t=>t.replace(
s,"\\$1"),e.toPosixSlashes=t=>t.replace(a,"/"),e.removeBackslashes=t=>t.replace(r,n=>n==="\\"?"":n),e.supportsLookbehinds=()=>{let t=process.version.slice(1).split(".").map(Number);return t.length===3&&
t[0]>=9||t[0]===8&&t[1]>=10},e.isWindows=t=>t&&typeof t.windows=="boolean"?t.windows:f===!0||c.sep==="\\",e.escapeLast=(t,n,i)=>{let o=t.lastIndexOf(n,i);return o===-1?t:t[o-1]==="\\"?e.escapeLast(t,n,
o-1):`${t.slice(0,o)}\\${t.slice(o)}`},e.removePrefix=(t,n={})=>{let i=t;return i.startsWith("./")&&(i=i.slice(2),n.prefix="./"),i},e.wrapOutput=(t,n={},i={})=>{let o=i.contains?"":"^",l=i.contains?"":
"$",d=`${o}(?:${t})${l}`;return n.negated===!0&&(d=`(?:^(?!${d}).*$)`),d}}),pe=D((e,c)=>{"use strict";var f=Rt(),{CHAR_ASTERISK:a,CHAR_AT:r,CHAR_BACKWARD_SLASH:u,CHAR_COMMA:s,CHAR_DOT:t,CHAR_EXCLAMATION_MARK:n,
CHAR_FORWARD_SLASH:i,CHAR_LEFT_CURLY_BRACE:o,CHAR_LEFT_PARENTHESES:l,CHAR_LEFT_SQUARE_BRACKET:d,CHAR_PLUS:_,CHAR_QUESTION_MARK:x,CHAR_RIGHT_CURLY_BRACE:C,CHAR_RIGHT_PARENTHESES:O,CHAR_RIGHT_SQUARE_BRACKET:k}=At(),
E=h=>h===i||h===u,m=h=>{h.isPrefix!==!0&&(h.depth=h.isGlobstar?1/0:1)},g=(h,p)=>{let y=p||{},S=h.length-1,v=y.parts===!0||y.scanToEnd===!0,P=[],w=[],N=[],$=h,F=-1,T=0,X=0,j=!1,B=!1,U=!1,z=!1,M=!1,G=!1,
I=!1,st=!1,vt=!1,ot=!1,at=0,lt,W,K={value:"",depth:0,isGlob:!1},A=()=>F>=S,ut=()=>$.charCodeAt(F+1),nt=()=>(lt=W,$.charCodeAt(++F));for(;F<S;){W=nt();let Q;if(W===u){I=K.backslashes=!0,W=nt(),W===o&&(G=
!0);continue}if(G===!0||W===o){for(at++;A()!==!0&&(W=nt());){if(W===u){I=K.backslashes=!0,nt();continue}if(W===o){at++;continue}if(G!==!0&&W===t&&(W=nt())===t){if(j=K.isBrace=!0,U=K.isGlob=!0,ot=!0,v===
!0)continue;break}if(G!==!0&&W===s){if(j=K.isBrace=!0,U=K.isGlob=!0,ot=!0,v===!0)continue;break}if(W===C&&(at--,at===0)){G=!1,j=K.isBrace=!0,ot=!0;break}}if(v===!0)continue;break}if(W===i){if(P.push(F),
w.push(K),K={value:"",depth:0,isGlob:!1},ot===!0)continue;if(lt===t&&F===T+1){T+=2;continue}X=F+1;continue}if(y.noext!==!0&&(W===_||W===r||W===a||W===x||W===n)&&ut()===l){if(U=K.isGlob=!0,z=K.isExtglob=
!0,ot=!0,W===n&&F===T&&(vt=!0),v===!0){for(;A()!==!0&&(W=nt());){if(W===u){I=K.backslashes=!0,W=nt();continue}if(W===O){U=K.isGlob=!0,ot=!0;break}}continue}break}if(W===a){if(lt===a&&(M=K.isGlobstar=!0),
U=K.isGlob=!0,ot=!0,v===!0)continue;break}if(W===x){if(U=K.isGlob=!0,ot=!0,v===!0)continue;break}if(W===d){for(;A()!==!0&&(Q=nt());){if(Q===u){I=K.backslashes=!0,nt();continue}if(Q===k){B=K.isBracket=
!0,U=K.isGlob=!0,ot=!0;break}}if(v===!0)continue;break}if(y.nonegate!==!0&&W===n&&F===T){st=K.negated=!0,T++;continue}if(y.noparen!==!0&&W===l){if(U=K.isGlob=!0,v===!0){for(;A()!==!0&&(W=nt());){if(W===
l){I=K.backslashes=!0,W=nt();continue}if(W===O){ot=!0;break}}continue}break}if(U===!0){if(ot=!0,v===!0)continue;break}}y.noext===!0&&(z=!1,U=!1);let rt=$,R="",b="";T>0&&(R=$.slice(0,T),$=$.slice(T),X-=
T),rt&&U===!0&&X>0?(rt=$.slice(0,X),b=$.slice(X)):U===!0?(rt="",b=$):rt=$,rt&&rt!==""&&rt!=="/"&&rt!==$&&E(rt.charCodeAt(rt.length-1))&&(rt=rt.slice(0,-1)),y.unescape===!0&&(b&&(b=f.removeBackslashes(
b)),rt&&I===!0&&(rt=f.removeBackslashes(rt)));let ct={prefix:R,input:h,start:T,base:rt,glob:b,isBrace:j,isBracket:B,isGlob:U,isExtglob:z,isGlobstar:M,negated:st,negatedExtglob:vt};if(y.tokens===!0&&(ct.
maxDepth=0,E(W)||w.push(K),ct.tokens=w),y.parts===!0||y.tokens===!0){let Q;for(let tt=0;tt<P.length;tt++){let dt=Q?Q+1:T,pt=P[tt],_t=h.slice(dt,pt);y.tokens&&(tt===0&&T!==0?(w[tt].isPrefix=!0,w[tt].value=
R):w[tt].value=_t,m(w[tt]),ct.maxDepth+=w[tt].depth),(tt!==0||_t!=="")&&N.push(_t),Q=pt}if(Q&&Q+1<h.length){let tt=h.slice(Q+1);N.push(tt),y.tokens&&(w[w.length-1].value=tt,m(w[w.length-1]),ct.maxDepth+=
w[w.length-1].depth)}ct.slashes=P,ct.parts=N}return ct};c.exports=g}),he=D((e,c)=>{"use strict";var f=At(),a=Rt(),{MAX_LENGTH:r,POSIX_REGEX_SOURCE:u,REGEX_NON_SPECIAL_CHARS:s,REGEX_SPECIAL_CHARS_BACKREF:t,
REPLACEMENTS:n}=f,i=(g,h)=>{if(typeof h.expandRange=="function")return h.expandRange(...g,h);g.sort();let p=`[${g.join("-")}]`;try{new RegExp(p)}catch{return g.map(y=>a.escapeRegex(y)).join("..")}return p},
o=(g,h)=>`Missing ${g}: "${h}" - use "\\\\${h}" to match literal characters`,l=g=>{let h=[],p=0,y=0,S=0,v="",P=!1;for(let w of g){if(P===!0){v+=w,P=!1;continue}if(w==="\\"){v+=w,P=!0;continue}if(w==='\
"'){S=S===1?0:1,v+=w;continue}if(S===0){if(w==="[")p++;else if(w==="]"&&p>0)p--;else if(p===0){if(w==="(")y++;else if(w===")"&&y>0)y--;else if(w==="|"&&y===0){h.push(v),v="";continue}}}v+=w}return h.push(
v),h},d=g=>{let h=!1;for(let p of g){if(h===!0){h=!1;continue}if(p==="\\"){h=!0;continue}if(/[?*+@!()[\]{}]/.test(p))return!1}return!0},_=g=>{let h=g.trim(),p=!0;for(;p===!0;)p=!1,/^@\([^\\()[\]{}|]+\)$/.
test(h)&&(h=h.slice(2,-1),p=!0);if(d(h))return h.replace(/\\(.)/g,"$1")},x=g=>{let h=g.map(_).filter(Boolean);for(let p=0;p<h.length;p++)for(let y=p+1;y<h.length;y++){let S=h[p],v=h[y],P=S[0];if(!(!P||
S!==P.repeat(S.length)||v!==P.repeat(v.length))&&(S===v||S.startsWith(v)||v.startsWith(S)))return!0}return!1},C=(g,h=!0)=>{if(g[0]!=="+"&&g[0]!=="*"||g[1]!=="(")return;let p=0,y=0,S=0,v=!1;for(let P=1;P<
g.length;P++){let w=g[P];if(v===!0){v=!1;continue}if(w==="\\"){v=!0;continue}if(w==='"'){S=S===1?0:1;continue}if(S!==1){if(w==="["){p++;continue}if(w==="]"&&p>0){p--;continue}if(!(p>0)){if(w==="("){y++;
continue}if(w===")"&&(y--,y===0))return h===!0&&P!==g.length-1?void 0:{type:g[0],body:g.slice(2,P),end:P}}}}},O=g=>{let h=0,p=[];for(;h<g.length;){let y=C(g.slice(h),!1);if(!y||y.type!=="*")return;let S=l(
y.body).map(P=>P.trim());if(S.length!==1)return;let v=_(S[0]);if(!v||v.length!==1)return;p.push(v),h+=y.end+1}return p.length<1?void 0:`${p.length===1?a.escapeRegex(p[0]):`[${p.map(y=>a.escapeRegex(y)).
join("")}]`}*`},k=g=>{let h=0,p=g.trim(),y=C(p);for(;y;)h++,p=y.body.trim(),y=C(p);return h},E=(g,h)=>{if(h.maxExtglobRecursion===!1)return{risky:!1};let p=typeof h.maxExtglobRecursion=="number"?h.maxExtglobRecursion:
f.DEFAULT_MAX_EXTGLOB_RECURSION,y=l(g).map(S=>S.trim());if(y.length>1&&(y.some(S=>S==="")||y.some(S=>/^[*?]+$/.test(S))||x(y)))return{risky:!0};for(let S of y){let v=O(S);if(v)return{risky:!0,safeOutput:v};
if(k(S)>p)return{risky:!0}}return{risky:!1}},m=(g,h)=>{if(typeof g!="string")throw new TypeError("Expected a string");g=n[g]||g;let p={...h},y=typeof p.maxLength=="number"?Math.min(r,p.maxLength):r,S=g.
length;if(S>y)throw new SyntaxError(`Input length: ${S}, exceeds maximum allowed length: ${y}`);let v={type:"bos",value:"",output:p.prepend||""},P=[v],w=p.capture?"":"?:",N=a.isWindows(h),$=f.globChars(
N),F=f.extglobChars($),{DOT_LITERAL:T,PLUS_LITERAL:X,SLASH_LITERAL:j,ONE_CHAR:B,DOTS_SLASH:U,NO_DOT:z,NO_DOT_SLASH:M,NO_DOTS_SLASH:G,QMARK:I,QMARK_NO_DOT:st,STAR:vt,START_ANCHOR:ot}=$,at=H=>`(${w}(?:(\
?!${ot}${H.dot?U:T}).)*?)`,lt=p.dot?"":z,W=p.dot?I:st,K=p.bash===!0?at(p):vt;p.capture&&(K=`(${K})`),typeof p.noext=="boolean"&&(p.noextglob=p.noext);let A={input:g,index:-1,start:0,dot:p.dot===!0,consumed:"",
output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:P};g=a.removePrefix(g,A),S=g.length;let ut=[],nt=[],rt=[],R=v,b,ct=()=>A.index===S-1,Q=A.peek=(H=1)=>g[A.
index+H],tt=A.advance=()=>g[++A.index]||"",dt=()=>g.slice(A.index+1),pt=(H="",Y=0)=>{A.consumed+=H,A.index+=Y},_t=H=>{A.output+=H.output!=null?H.output:H.value,pt(H.value)},Gt=()=>{let H=1;for(;Q()===
"!"&&(Q(2)!=="("||Q(3)==="?");)tt(),A.start++,H++;return H%2===0?!1:(A.negated=!0,A.start++,!0)},St=H=>{A[H]++,rt.push(H)},gt=H=>{A[H]--,rt.pop()},V=H=>{if(R.type==="globstar"){let Y=A.braces>0&&(H.type===
"comma"||H.type==="brace"),L=H.extglob===!0||ut.length&&(H.type==="pipe"||H.type==="paren");H.type!=="slash"&&H.type!=="paren"&&!Y&&!L&&(A.output=A.output.slice(0,-R.output.length),R.type="star",R.value=
"*",R.output=K,A.output+=R.output)}if(ut.length&&H.type!=="paren"&&(ut[ut.length-1].inner+=H.value),(H.value||H.output)&&_t(H),R&&R.type==="text"&&H.type==="text"){R.value+=H.value,R.output=(R.output||
"")+H.value;return}H.prev=R,P.push(H),R=H},Et=(H,Y)=>{let L={...F[Y],conditions:1,inner:""};L.prev=R,L.parens=A.parens,L.output=A.output,L.startIndex=A.index,L.tokensIndex=P.length;let q=(p.capture?"(":
"")+L.open;St("parens"),V({type:H,value:Y,output:A.output?"":B}),V({type:"paren",extglob:!0,value:tt(),output:q}),ut.push(L)},Ut=H=>{let Y=g.slice(H.startIndex,A.index+1),L=g.slice(H.startIndex+2,A.index),
q=E(L,p);if((H.type==="plus"||H.type==="star")&&q.risky){let Z=q.safeOutput?(H.output?"":B)+(p.capture?`(${q.safeOutput})`:q.safeOutput):void 0,ht=P[H.tokensIndex];ht.type="text",ht.value=Y,ht.output=
Z||a.escapeRegex(Y);for(let ft=H.tokensIndex+1;ft<P.length;ft++)P[ft].value="",P[ft].output="",delete P[ft].suffix;A.output=H.output+ht.output,A.backtrack=!0,V({type:"paren",extglob:!0,value:b,output:""}),
gt("parens");return}let et=H.close+(p.capture?")":""),it;if(H.type==="negate"){let Z=K;if(H.inner&&H.inner.length>1&&H.inner.includes("/")&&(Z=at(p)),(Z!==K||ct()||/^\)+$/.test(dt()))&&(et=H.close=`)$\
))${Z}`),H.inner.includes("*")&&(it=dt())&&/^\.[^\\/.]+$/.test(it)){let ht=m(it,{...h,fastpaths:!1}).output;et=H.close=`)${ht})${Z})`}H.prev.type==="bos"&&(A.negatedExtglob=!0)}V({type:"paren",extglob:!0,
value:b,output:et}),gt("parens")};if(p.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(g)){let H=!1,Y=g.replace(t,(L,q,et,it,Z,ht)=>it==="\\"?(H=!0,L):it==="?"?q?q+it+(Z?I.repeat(Z.length):""):ht===0?W+(Z?
I.repeat(Z.length):""):I.repeat(et.length):it==="."?T.repeat(et.length):it==="*"?q?q+it+(Z?K:""):K:q?L:`\\${L}`);return H===!0&&(p.unescape===!0?Y=Y.replace(/\\/g,""):Y=Y.replace(/\\+/g,L=>L.length%2===
0?"\\\\":L?"\\":"")),Y===g&&p.contains===!0?(A.output=g,A):(A.output=a.wrapOutput(Y,A,h),A)}for(;!ct();){if(b=tt(),b==="\0")continue;if(b==="\\"){let L=Q();if(L==="/"&&p.bash!==!0||L==="."||L===";")continue;
if(!L){b+="\\",V({type:"text",value:b});continue}let q=/^\\+/.exec(dt()),et=0;if(q&&q[0].length>2&&(et=q[0].length,A.index+=et,et%2!==0&&(b+="\\")),p.unescape===!0?b=tt():b+=tt(),A.brackets===0){V({type:"\
text",value:b});continue}}if(A.brackets>0&&(b!=="]"||R.value==="["||R.value==="[^")){if(p.posix!==!1&&b===":"){let L=R.value.slice(1);if(L.includes("[")&&(R.posix=!0,L.includes(":"))){let q=R.value.lastIndexOf(
"["),et=R.value.slice(0,q),it=R.value.slice(q+2),Z=u[it];if(Z){R.value=et+Z,A.backtrack=!0,tt(),!v.output&&P.indexOf(R)===1&&(v.output=B);continue}}}(b==="["&&Q()!==":"||b==="-"&&Q()==="]")&&(b=`\\${b}`),
b==="]"&&(R.value==="["||R.value==="[^")&&(b=`\\${b}`),p.posix===!0&&b==="!"&&R.value==="["&&(b="^"),R.value+=b,_t({value:b});continue}if(A.quotes===1&&b!=='"'){b=a.escapeRegex(b),R.value+=b,_t({value:b});
continue}if(b==='"'){A.quotes=A.quotes===1?0:1,p.keepQuotes===!0&&V({type:"text",value:b});continue}if(b==="("){St("parens"),V({type:"paren",value:b});continue}if(b===")"){if(A.parens===0&&p.strictBrackets===
!0)throw new SyntaxError(o("opening","("));let L=ut[ut.length-1];if(L&&A.parens===L.parens+1){Ut(ut.pop());continue}V({type:"paren",value:b,output:A.parens?")":"\\)"}),gt("parens");continue}if(b==="["){
if(p.nobracket===!0||!dt().includes("]")){if(p.nobracket!==!0&&p.strictBrackets===!0)throw new SyntaxError(o("closing","]"));b=`\\${b}`}else St("brackets");V({type:"bracket",value:b});continue}if(b===
"]"){if(p.nobracket===!0||R&&R.type==="bracket"&&R.value.length===1){V({type:"text",value:b,output:`\\${b}`});continue}if(A.brackets===0){if(p.strictBrackets===!0)throw new SyntaxError(o("opening","["));
V({type:"text",value:b,output:`\\${b}`});continue}gt("brackets");let L=R.value.slice(1);if(R.posix!==!0&&L[0]==="^"&&!L.includes("/")&&(b=`/${b}`),R.value+=b,_t({value:b}),p.literalBrackets===!1||a.hasRegexChars(
L))continue;let q=a.escapeRegex(R.value);if(A.output=A.output.slice(0,-R.value.length),p.literalBrackets===!0){A.output+=q,R.value=q;continue}R.value=`(${w}${q}|${R.value})`,A.output+=R.value;continue}
if(b==="{"&&p.nobrace!==!0){St("braces");let L={type:"brace",value:b,output:"(",outputIndex:A.output.length,tokensIndex:A.tokens.length};nt.push(L),V(L);continue}if(b==="}"){let L=nt[nt.length-1];if(p.
nobrace===!0||!L){V({type:"text",value:b,output:b});continue}let q=")";if(L.dots===!0){let et=P.slice(),it=[];for(let Z=et.length-1;Z>=0&&(P.pop(),et[Z].type!=="brace");Z--)et[Z].type!=="dots"&&it.unshift(
et[Z].value);q=i(it,p),A.backtrack=!0}if(L.comma!==!0&&L.dots!==!0){let et=A.output.slice(0,L.outputIndex),it=A.tokens.slice(L.tokensIndex);L.value=L.output="\\{",b=q="\\}",A.output=et;for(let Z of it)
A.output+=Z.output||Z.value}V({type:"brace",value:b,output:q}),gt("braces"),nt.pop();continue}if(b==="|"){ut.length>0&&ut[ut.length-1].conditions++,V({type:"text",value:b});continue}if(b===","){let L=b,
q=nt[nt.length-1];q&&rt[rt.length-1]==="braces"&&(q.comma=!0,L="|"),V({type:"comma",value:b,output:L});continue}if(b==="/"){if(R.type==="dot"&&A.index===A.start+1){A.start=A.index+1,A.consumed="",A.output=
"",P.pop(),R=v;continue}V({type:"slash",value:b,output:j});continue}if(b==="."){if(A.braces>0&&R.type==="dot"){R.value==="."&&(R.output=T);let L=nt[nt.length-1];R.type="dots",R.output+=b,R.value+=b,L.
dots=!0;continue}if(A.braces+A.parens===0&&R.type!=="bos"&&R.type!=="slash"){V({type:"text",value:b,output:T});continue}V({type:"dot",value:b,output:T});continue}if(b==="?"){if(!(R&&R.value==="(")&&p.
noextglob!==!0&&Q()==="("&&Q(2)!=="?"){Et("qmark",b);continue}if(R&&R.type==="paren"){let L=Q(),q=b;if(L==="<"&&!a.supportsLookbehinds())throw new Error("Node.js v10 or higher is required for regex lo\
okbehinds");(R.value==="("&&!/[!=<:]/.test(L)||L==="<"&&!/<([!=]|\w+>)/.test(dt()))&&(q=`\\${b}`),V({type:"text",value:b,output:q});continue}if(p.dot!==!0&&(R.type==="slash"||R.type==="bos")){V({type:"\
qmark",value:b,output:st});continue}V({type:"qmark",value:b,output:I});continue}if(b==="!"){if(p.noextglob!==!0&&Q()==="("&&(Q(2)!=="?"||!/[!=<:]/.test(Q(3)))){Et("negate",b);continue}if(p.nonegate!==
!0&&A.index===0){Gt();continue}}if(b==="+"){if(p.noextglob!==!0&&Q()==="("&&Q(2)!=="?"){Et("plus",b);continue}if(R&&R.value==="("||p.regex===!1){V({type:"plus",value:b,output:X});continue}if(R&&(R.type===
"bracket"||R.type==="paren"||R.type==="brace")||A.parens>0){V({type:"plus",value:b});continue}V({type:"plus",value:X});continue}if(b==="@"){if(p.noextglob!==!0&&Q()==="("&&Q(2)!=="?"){V({type:"at",extglob:!0,
value:b,output:""});continue}V({type:"text",value:b});continue}if(b!=="*"){(b==="$"||b==="^")&&(b=`\\${b}`);let L=s.exec(dt());L&&(b+=L[0],A.index+=L[0].length),V({type:"text",value:b});continue}if(R&&
(R.type==="globstar"||R.star===!0)){R.type="star",R.star=!0,R.value+=b,R.output=K,A.backtrack=!0,A.globstar=!0,pt(b);continue}let H=dt();if(p.noextglob!==!0&&/^\([^?]/.test(H)){Et("star",b);continue}if(R.
type==="star"){if(p.noglobstar===!0){pt(b);continue}let L=R.prev,q=L.prev,et=L.type==="slash"||L.type==="bos",it=q&&(q.type==="star"||q.type==="globstar");if(p.bash===!0&&(!et||H[0]&&H[0]!=="/")){V({type:"\
star",value:b,output:""});continue}let Z=A.braces>0&&(L.type==="comma"||L.type==="brace"),ht=ut.length&&(L.type==="pipe"||L.type==="paren");if(!et&&L.type!=="paren"&&!Z&&!ht){V({type:"star",value:b,output:""});
continue}for(;H.slice(0,3)==="/**";){let ft=g[A.index+4];if(ft&&ft!=="/")break;H=H.slice(3),pt("/**",3)}if(L.type==="bos"&&ct()){R.type="globstar",R.value+=b,R.output=at(p),A.output=R.output,A.globstar=
!0,pt(b);continue}if(L.type==="slash"&&L.prev.type!=="bos"&&!it&&ct()){A.output=A.output.slice(0,-(L.output+R.output).length),L.output=`(?:${L.output}`,R.type="globstar",R.output=at(p)+(p.strictSlashes?
")":"|$)"),R.value+=b,A.globstar=!0,A.output+=L.output+R.output,pt(b);continue}if(L.type==="slash"&&L.prev.type!=="bos"&&H[0]==="/"){let ft=H[1]!==void 0?"|$":"";A.output=A.output.slice(0,-(L.output+R.
output).length),L.output=`(?:${L.output}`,R.type="globstar",R.output=`${at(p)}${j}|${j}${ft})`,R.value+=b,A.output+=L.output+R.output,A.globstar=!0,pt(b+tt()),V({type:"slash",value:"/",output:""});continue}
if(L.type==="bos"&&H[0]==="/"){R.type="globstar",R.value+=b,R.output=`(?:^|${j}|${at(p)}${j})`,A.output=R.output,A.globstar=!0,pt(b+tt()),V({type:"slash",value:"/",output:""});continue}A.output=A.output.
slice(0,-R.output.length),R.type="globstar",R.output=at(p),R.value+=b,A.output+=R.output,A.globstar=!0,pt(b);continue}let Y={type:"star",value:b,output:K};if(p.bash===!0){Y.output=".*?",(R.type==="bos"||
R.type==="slash")&&(Y.output=lt+Y.output),V(Y);continue}if(R&&(R.type==="bracket"||R.type==="paren")&&p.regex===!0){Y.output=b,V(Y);continue}(A.index===A.start||R.type==="slash"||R.type==="dot")&&(R.type===
"dot"?(A.output+=M,R.output+=M):p.dot===!0?(A.output+=G,R.output+=G):(A.output+=lt,R.output+=lt),Q()!=="*"&&(A.output+=B,R.output+=B)),V(Y)}for(;A.brackets>0;){if(p.strictBrackets===!0)throw new SyntaxError(
o("closing","]"));A.output=a.escapeLast(A.output,"["),gt("brackets")}for(;A.parens>0;){if(p.strictBrackets===!0)throw new SyntaxError(o("closing",")"));A.output=a.escapeLast(A.output,"("),gt("parens")}
for(;A.braces>0;){if(p.strictBrackets===!0)throw new SyntaxError(o("closing","}"));A.output=a.escapeLast(A.output,"{"),gt("braces")}if(p.strictSlashes!==!0&&(R.type==="star"||R.type==="bracket")&&V({type:"\
maybe_slash",value:"",output:`${j}?`}),A.backtrack===!0){A.output="";for(let H of A.tokens)A.output+=H.output!=null?H.output:H.value,H.suffix&&(A.output+=H.suffix)}return A};m.fastpaths=(g,h)=>{let p={
...h},y=typeof p.maxLength=="number"?Math.min(r,p.maxLength):r,S=g.length;if(S>y)throw new SyntaxError(`Input length: ${S}, exceeds maximum allowed length: ${y}`);g=n[g]||g;let v=a.isWindows(h),{DOT_LITERAL:P,
SLASH_LITERAL:w,ONE_CHAR:N,DOTS_SLASH:$,NO_DOT:F,NO_DOTS:T,NO_DOTS_SLASH:X,STAR:j,START_ANCHOR:B}=f.globChars(v),U=p.dot?T:F,z=p.dot?X:F,M=p.capture?"":"?:",G={negated:!1,prefix:""},I=p.bash===!0?".*?":
j;p.capture&&(I=`(${I})`);let st=lt=>lt.noglobstar===!0?I:`(${M}(?:(?!${B}${lt.dot?$:P}).)*?)`,vt=lt=>{switch(lt){case"*":return`${U}${N}${I}`;case".*":return`${P}${N}${I}`;case"*.*":return`${U}${I}${P}${N}${I}`;case"\
*/*":return`${U}${I}${w}${N}${z}${I}`;case"**":return U+st(p);case"**/*":return`(?:${U}${st(p)}${w})?${z}${N}${I}`;case"**/*.*":return`(?:${U}${st(p)}${w})?${z}${I}${P}${N}${I}`;case"**/.*":return`(?:${U}${st(
p)}${w})?${P}${N}${I}`;default:{let W=/^(.*?)\.(\w+)$/.exec(lt);if(!W)return;let K=vt(W[1]);return K?K+P+W[2]:void 0}}},ot=a.removePrefix(g,G),at=vt(ot);return at&&p.strictSlashes!==!0&&(at+=`${w}?`),
at},c.exports=m}),fe=D((e,c)=>{"use strict";var f=J("path"),a=pe(),r=he(),u=Rt(),s=At(),t=i=>i&&typeof i=="object"&&!Array.isArray(i),n=(i,o,l=!1)=>{if(Array.isArray(i)){let m=i.map(g=>n(g,o,l));return g=>{
for(let h of m){let p=h(g);if(p)return p}return!1}}let d=t(i)&&i.tokens&&i.input;if(i===""||typeof i!="string"&&!d)throw new TypeError("Expected pattern to be a non-empty string");let _=o||{},x=u.isWindows(
o),C=d?n.compileRe(i,o):n.makeRe(i,o,!1,!0),O=C.state;delete C.state;let k=()=>!1;if(_.ignore){let m={...o,ignore:null,onMatch:null,onResult:null};k=n(_.ignore,m,l)}let E=(m,g=!1)=>{let{isMatch:h,match:p,
output:y}=n.test(m,C,o,{glob:i,posix:x}),S={glob:i,state:O,regex:C,posix:x,input:m,output:y,match:p,isMatch:h};return typeof _.onResult=="function"&&_.onResult(S),h===!1?(S.isMatch=!1,g?S:!1):k(m)?(typeof _.
onIgnore=="function"&&_.onIgnore(S),S.isMatch=!1,g?S:!1):(typeof _.onMatch=="function"&&_.onMatch(S),g?S:!0)};return l&&(E.state=O),E};n.test=(i,o,l,{glob:d,posix:_}={})=>{if(typeof i!="string")throw new TypeError(
"Expected input to be a string");if(i==="")return{isMatch:!1,output:""};let x=l||{},C=x.format||(_?u.toPosixSlashes:null),O=i===d,k=O&&C?C(i):i;return O===!1&&(k=C?C(i):i,O=k===d),(O===!1||x.capture===
!0)&&(x.matchBase===!0||x.basename===!0?O=n.matchBase(i,o,l,_):O=o.exec(k)),{isMatch:!!O,match:O,output:k}},n.matchBase=(i,o,l,d=u.isWindows(l))=>(o instanceof RegExp?o:n.makeRe(o,l)).test(f.basename(
i)),n.isMatch=(i,o,l)=>n(o,l)(i),n.parse=(i,o)=>Array.isArray(i)?i.map(l=>n.parse(l,o)):r(i,{...o,fastpaths:!1}),n.scan=(i,o)=>a(i,o),n.compileRe=(i,o,l=!1,d=!1)=>{if(l===!0)return i.output;let _=o||{},
x=_.contains?"":"^",C=_.contains?"":"$",O=`${x}(?:${i.output})${C}`;i&&i.negated===!0&&(O=`^(?!${O}).*$`);let k=n.toRegex(O,o);return d===!0&&(k.state=i),k},n.makeRe=(i,o={},l=!1,d=!1)=>{if(!i||typeof i!=
"string")throw new TypeError("Expected a non-empty string");let _={negated:!1,fastpaths:!0};return o.fastpaths!==!1&&(i[0]==="."||i[0]==="*")&&(_.output=r.fastpaths(i,o)),_.output||(_=r(i,o)),n.compileRe(
_,o,l,d)},n.toRegex=(i,o)=>{try{let l=o||{};return new RegExp(i,l.flags||(l.nocase?"i":""))}catch(l){if(o&&o.debug===!0)throw l;return/$^/}},n.constants=s,c.exports=n}),de=D((e,c)=>{"use strict";c.exports=
fe()}),_e=D((e,c)=>{"use strict";var f=J("util"),a=ce(),r=de(),u=Rt(),s=i=>i===""||i==="./",t=i=>{let o=i.indexOf("{");return o>-1&&i.indexOf("}",o)>-1},n=(i,o,l)=>{o=[].concat(o),i=[].concat(i);let d=new Set,
_=new Set,x=new Set,C=0,O=E=>{x.add(E.output),l&&l.onResult&&l.onResult(E)};for(let E=0;E<o.length;E++){let m=r(String(o[E]),{...l,onResult:O},!0),g=m.state.negated||m.state.negatedExtglob;g&&C++;for(let h of i){
let p=m(h,!0);(g?!p.isMatch:p.isMatch)&&(g?d.add(p.output):(d.delete(p.output),_.add(p.output)))}}let k=(C===o.length?[...x]:[..._]).filter(E=>!d.has(E));if(l&&k.length===0){if(l.failglob===!0)throw new Error(
`No matches found for "${o.join(", ")}"`);if(l.nonull===!0||l.nullglob===!0)return l.unescape?o.map(E=>E.replace(/\\/g,"")):o}return k};n.match=n,n.matcher=(i,o)=>r(i,o),n.isMatch=(i,o,l)=>r(o,l)(i),n.
any=n.isMatch,n.not=(i,o,l={})=>{o=[].concat(o).map(String);let d=new Set,_=[],x=O=>{l.onResult&&l.onResult(O),_.push(O.output)},C=new Set(n(i,o,{...l,onResult:x}));for(let O of _)C.has(O)||d.add(O);return[
...d]},n.contains=(i,o,l)=>{if(typeof i!="string")throw new TypeError(`Expected a string: "${f.inspect(i)}"`);if(Array.isArray(o))return o.some(d=>n.contains(i,d,l));if(typeof o=="string"){if(s(i)||s(
o))return!1;if(i.includes(o)||i.startsWith("./")&&i.slice(2).includes(o))return!0}return n.isMatch(i,o,{...l,contains:!0})},n.matchKeys=(i,o,l)=>{if(!u.isObject(i))throw new TypeError("Expected the fi\
rst argument to be an object");let d=n(Object.keys(i),o,l),_={};for(let x of d)_[x]=i[x];return _},n.some=(i,o,l)=>{let d=[].concat(i);for(let _ of[].concat(o)){let x=r(String(_),l);if(d.some(C=>x(C)))
return!0}return!1},n.every=(i,o,l)=>{let d=[].concat(i);for(let _ of[].concat(o)){let x=r(String(_),l);if(!d.every(C=>x(C)))return!1}return!0},n.all=(i,o,l)=>{if(typeof i!="string")throw new TypeError(
`Expected a string: "${f.inspect(i)}"`);return[].concat(o).every(d=>r(d,l)(i))},n.capture=(i,o,l)=>{let d=u.isWindows(l),_=r.makeRe(String(i),{...l,capture:!0}).exec(d?u.toPosixSlashes(o):o);if(_)return _.
slice(1).map(x=>x===void 0?"":x)},n.makeRe=(...i)=>r.makeRe(...i),n.scan=(...i)=>r.scan(...i),n.parse=(i,o)=>{let l=[];for(let d of[].concat(i||[]))for(let _ of a(String(d),o))l.push(r.parse(_,o));return l},
n.braces=(i,o)=>{if(typeof i!="string")throw new TypeError("Expected a string");return o&&o.nobrace===!0||!t(i)?[i]:a(i,o)},n.braceExpand=(i,o)=>{if(typeof i!="string")throw new TypeError("Expected a \
string");return n.braces(i,{...o,expand:!0})},n.hasBraces=t,c.exports=n}),ge=D(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.isAbsolute=e.partitionAbsoluteAndRelative=e.removeDuplicateSlashes=
e.matchAny=e.convertPatternsToRe=e.makeRe=e.getPatternParts=e.expandBraceExpansion=e.expandPatternsWithBraceExpansion=e.isAffectDepthOfReadingPattern=e.endsWithSlashGlobStar=e.hasGlobStar=e.getBaseDirectory=
e.isPatternRelatedToParentDirectory=e.getPatternsOutsideCurrentDirectory=e.getPatternsInsideCurrentDirectory=e.getPositivePatterns=e.getNegativePatterns=e.isPositivePattern=e.isNegativePattern=e.convertToNegativePattern=
e.convertToPositivePattern=e.isDynamicPattern=e.isStaticPattern=void 0;var c=J("path"),f=ne(),a=_e(),r="**",u="\\",s=/[*?]|^!/,t=/\[[^[]*]/,n=/(?:^|[^!*+?@])\([^(]*\|[^|]*\)/,i=/[!*+?@]\([^(]*\)/,o=/,|\.\./,
l=/(?!^)\/{2,}/g;function d(M,G={}){return!_(M,G)}e.isStaticPattern=d;function _(M,G={}){return M===""?!1:!!(G.caseSensitiveMatch===!1||M.includes(u)||s.test(M)||t.test(M)||n.test(M)||G.extglob!==!1&&
i.test(M)||G.braceExpansion!==!1&&x(M))}e.isDynamicPattern=_;function x(M){let G=M.indexOf("{");if(G===-1)return!1;let I=M.indexOf("}",G+1);if(I===-1)return!1;let st=M.slice(G,I);return o.test(st)}function C(M){
return k(M)?M.slice(1):M}e.convertToPositivePattern=C;function O(M){return"!"+M}e.convertToNegativePattern=O;function k(M){return M.startsWith("!")&&M[1]!=="("}e.isNegativePattern=k;function E(M){return!k(
M)}e.isPositivePattern=E;function m(M){return M.filter(k)}e.getNegativePatterns=m;function g(M){return M.filter(E)}e.getPositivePatterns=g;function h(M){return M.filter(G=>!y(G))}e.getPatternsInsideCurrentDirectory=
h;function p(M){return M.filter(y)}e.getPatternsOutsideCurrentDirectory=p;function y(M){return M.startsWith("..")||M.startsWith("./..")}e.isPatternRelatedToParentDirectory=y;function S(M){return f(M,{
flipBackslashes:!1})}e.getBaseDirectory=S;function v(M){return M.includes(r)}e.hasGlobStar=v;function P(M){return M.endsWith("/"+r)}e.endsWithSlashGlobStar=P;function w(M){let G=c.basename(M);return P(
M)||d(G)}e.isAffectDepthOfReadingPattern=w;function N(M){return M.reduce((G,I)=>G.concat($(I)),[])}e.expandPatternsWithBraceExpansion=N;function $(M){let G=a.braces(M,{expand:!0,nodupes:!0,keepEscaping:!0});
return G.sort((I,st)=>I.length-st.length),G.filter(I=>I!=="")}e.expandBraceExpansion=$;function F(M,G){let{parts:I}=a.scan(M,Object.assign(Object.assign({},G),{parts:!0}));return I.length===0&&(I=[M]),
I[0].startsWith("/")&&(I[0]=I[0].slice(1),I.unshift("")),I}e.getPatternParts=F;function T(M,G){return a.makeRe(M,G)}e.makeRe=T;function X(M,G){return M.map(I=>T(I,G))}e.convertPatternsToRe=X;function j(M,G){
return G.some(I=>I.test(M))}e.matchAny=j;function B(M){return M.replace(l,"/")}e.removeDuplicateSlashes=B;function U(M){let G=[],I=[];for(let st of M)z(st)?G.push(st):I.push(st);return[G,I]}e.partitionAbsoluteAndRelative=
U;function z(M){return c.isAbsolute(M)}e.isAbsolute=z}),ye=D((e,c)=>{"use strict";var f=J("stream"),a=f.PassThrough,r=Array.prototype.slice;c.exports=u;function u(){let t=[],n=r.call(arguments),i=!1,o=n[n.
length-1];o&&!Array.isArray(o)&&o.pipe==null?n.pop():o={};let l=o.end!==!1,d=o.pipeError===!0;o.objectMode==null&&(o.objectMode=!0),o.highWaterMark==null&&(o.highWaterMark=64*1024);let _=a(o);function x(){
for(let k=0,E=arguments.length;k<E;k++)t.push(s(arguments[k],o));return C(),this}function C(){if(i)return;i=!0;let k=t.shift();if(!k){process.nextTick(O);return}Array.isArray(k)||(k=[k]);let E=k.length+
1;function m(){--E>0||(i=!1,C())}function g(h){function p(){h.removeListener("merge2UnpipeEnd",p),h.removeListener("end",p),d&&h.removeListener("error",y),m()}function y(S){_.emit("error",S)}if(h._readableState.
endEmitted)return m();h.on("merge2UnpipeEnd",p),h.on("end",p),d&&h.on("error",y),h.pipe(_,{end:!1}),h.resume()}for(let h=0;h<k.length;h++)g(k[h]);m()}function O(){i=!1,_.emit("queueDrain"),l&&_.end()}
return _.setMaxListeners(0),_.add=x,_.on("unpipe",function(k){k.emit("merge2UnpipeEnd")}),n.length&&x.apply(null,n),_}function s(t,n){if(Array.isArray(t))for(let i=0,o=t.length;i<o;i++)t[i]=s(t[i],n);else{
if(!t._readableState&&t.pipe&&(t=t.pipe(a(n))),!t._readableState||!t.pause||!t.pipe)throw new Error("Only readable stream can be merged.");t.pause()}return t}}),ve=D(e=>{"use strict";Object.defineProperty(
e,"__esModule",{value:!0}),e.merge=void 0;var c=ye();function f(r){let u=c(r);return r.forEach(s=>{s.once("error",t=>u.emit("error",t))}),u.once("close",()=>a(r)),u.once("end",()=>a(r)),u}e.merge=f;function a(r){
r.forEach(u=>u.emit("close"))}}),me=D(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.isEmpty=e.isString=void 0;function c(a){return typeof a=="string"}e.isString=c;function f(a){return a===
""}e.isEmpty=f}),yt=D(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.string=e.stream=e.pattern=e.path=e.fs=e.errno=e.array=void 0;var c=Yt();e.array=c;var f=zt();e.errno=f;var a=Jt();
e.fs=a;var r=te();e.path=r;var u=ge();e.pattern=u;var s=ve();e.stream=s;var t=me();e.string=t}),Se=D(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.convertPatternGroupToTask=e.convertPatternGroupsToTasks=
e.groupPatternsByBaseDirectory=e.getNegativePatternsAsPositive=e.getPositivePatterns=e.convertPatternsToTasks=e.generate=void 0;var c=yt();function f(o,l){let d=a(o,l),_=a(l.ignore,l),x=u(d),C=s(d,_),
O=x.filter(g=>c.pattern.isStaticPattern(g,l)),k=x.filter(g=>c.pattern.isDynamicPattern(g,l)),E=r(O,C,!1),m=r(k,C,!0);return E.concat(m)}e.generate=f;function a(o,l){let d=o;return l.braceExpansion&&(d=
c.pattern.expandPatternsWithBraceExpansion(d)),l.baseNameMatch&&(d=d.map(_=>_.includes("/")?_:`**/${_}`)),d.map(_=>c.pattern.removeDuplicateSlashes(_))}function r(o,l,d){let _=[],x=c.pattern.getPatternsOutsideCurrentDirectory(
o),C=c.pattern.getPatternsInsideCurrentDirectory(o),O=t(x),k=t(C);return _.push(...n(O,l,d)),"."in k?_.push(i(".",C,l,d)):_.push(...n(k,l,d)),_}e.convertPatternsToTasks=r;function u(o){return c.pattern.
getPositivePatterns(o)}e.getPositivePatterns=u;function s(o,l){return c.pattern.getNegativePatterns(o).concat(l).map(c.pattern.convertToPositivePattern)}e.getNegativePatternsAsPositive=s;function t(o){
let l={};return o.reduce((d,_)=>{let x=c.pattern.getBaseDirectory(_);return x in d?d[x].push(_):d[x]=[_],d},l)}e.groupPatternsByBaseDirectory=t;function n(o,l,d){return Object.keys(o).map(_=>i(_,o[_],
l,d))}e.convertPatternGroupsToTasks=n;function i(o,l,d,_){return{dynamic:_,positive:l,negative:d,base:o,patterns:[].concat(l,d.map(c.pattern.convertToNegativePattern))}}e.convertPatternGroupToTask=i}),
Ee=D(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.read=void 0;function c(r,u,s){u.fs.lstat(r,(t,n)=>{if(t!==null){f(s,t);return}if(!n.isSymbolicLink()||!u.followSymbolicLink){a(
s,n);return}u.fs.stat(r,(i,o)=>{if(i!==null){if(u.throwErrorOnBrokenSymbolicLink){f(s,i);return}a(s,n);return}u.markSymbolicLink&&(o.isSymbolicLink=()=>!0),a(s,o)})})}e.read=c;function f(r,u){r(u)}function a(r,u){
r(null,u)}}),be=D(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.read=void 0;function c(f,a){let r=a.fs.lstatSync(f);if(!r.isSymbolicLink()||!a.followSymbolicLink)return r;try{let u=a.
fs.statSync(f);return a.markSymbolicLink&&(u.isSymbolicLink=()=>!0),u}catch(u){if(!a.throwErrorOnBrokenSymbolicLink)return r;throw u}}e.read=c}),Ae=D(e=>{"use strict";Object.defineProperty(e,"__esModu\
le",{value:!0}),e.createFileSystemAdapter=e.FILE_SYSTEM_ADAPTER=void 0;var c=J("fs");e.FILE_SYSTEM_ADAPTER={lstat:c.lstat,stat:c.stat,lstatSync:c.lstatSync,statSync:c.statSync};function f(a){return a===
void 0?e.FILE_SYSTEM_ADAPTER:Object.assign(Object.assign({},e.FILE_SYSTEM_ADAPTER),a)}e.createFileSystemAdapter=f}),Re=D(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0});var c=Ae(),f=class{constructor(a={}){
this._options=a,this.followSymbolicLink=this._getValue(this._options.followSymbolicLink,!0),this.fs=c.createFileSystemAdapter(this._options.fs),this.markSymbolicLink=this._getValue(this._options.markSymbolicLink,
!1),this.throwErrorOnBrokenSymbolicLink=this._getValue(this._options.throwErrorOnBrokenSymbolicLink,!0)}_getValue(a,r){return a??r}};e.default=f}),mt=D(e=>{"use strict";Object.defineProperty(e,"__esMo\
dule",{value:!0}),e.statSync=e.stat=e.Settings=void 0;var c=Ee(),f=be(),a=Re();e.Settings=a.default;function r(t,n,i){if(typeof n=="function"){c.read(t,s(),n);return}c.read(t,s(n),i)}e.stat=r;function u(t,n){
let i=s(n);return f.read(t,i)}e.statSync=u;function s(t={}){return t instanceof a.default?t:new a.default(t)}}),xe=D((e,c)=>{var f;c.exports=typeof queueMicrotask=="function"?queueMicrotask.bind(typeof window<
"u"?window:global):a=>(f||(f=Promise.resolve())).then(a).catch(r=>setTimeout(()=>{throw r},0))}),Pe=D((e,c)=>{c.exports=a;var f=xe();function a(r,u){let s,t,n,i=!0;Array.isArray(r)?(s=[],t=r.length):(n=
Object.keys(r),s={},t=n.length);function o(d){function _(){u&&u(d,s),u=null}i?f(_):_()}function l(d,_,x){s[d]=x,(--t===0||_)&&o(_)}t?n?n.forEach(function(d){r[d](function(_,x){l(d,_,x)})}):r.forEach(function(d,_){
d(function(x,C){l(_,x,C)})}):o(null),i=!1}}),Mt=D(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.IS_SUPPORT_READDIR_WITH_FILE_TYPES=void 0;var c=process.versions.node.split(".");if(c[0]===
void 0||c[1]===void 0)throw new Error(`Unexpected behavior. The 'process.versions.node' variable has invalid value: ${process.versions.node}`);var f=Number.parseInt(c[0],10),a=Number.parseInt(c[1],10),
r=10,u=10,s=f>r,t=f===r&&a>=u;e.IS_SUPPORT_READDIR_WITH_FILE_TYPES=s||t}),Te=D(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.createDirentFromStats=void 0;var c=class{constructor(a,r){
this.name=a,this.isBlockDevice=r.isBlockDevice.bind(r),this.isCharacterDevice=r.isCharacterDevice.bind(r),this.isDirectory=r.isDirectory.bind(r),this.isFIFO=r.isFIFO.bind(r),this.isFile=r.isFile.bind(
r),this.isSocket=r.isSocket.bind(r),this.isSymbolicLink=r.isSymbolicLink.bind(r)}};function f(a,r){return new c(a,r)}e.createDirentFromStats=f}),Dt=D(e=>{"use strict";Object.defineProperty(e,"__esModu\
le",{value:!0}),e.fs=void 0;var c=Te();e.fs=c}),Ft=D(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.joinPathSegments=void 0;function c(f,a,r){return f.endsWith(r)?f+a:f+r+a}e.joinPathSegments=
c}),Ce=D(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.readdir=e.readdirWithFileTypes=e.read=void 0;var c=mt(),f=Pe(),a=Mt(),r=Dt(),u=Ft();function s(d,_,x){if(!_.stats&&a.IS_SUPPORT_READDIR_WITH_FILE_TYPES){
t(d,_,x);return}i(d,_,x)}e.read=s;function t(d,_,x){_.fs.readdir(d,{withFileTypes:!0},(C,O)=>{if(C!==null){o(x,C);return}let k=O.map(m=>({dirent:m,name:m.name,path:u.joinPathSegments(d,m.name,_.pathSegmentSeparator)}));
if(!_.followSymbolicLinks){l(x,k);return}let E=k.map(m=>n(m,_));f(E,(m,g)=>{if(m!==null){o(x,m);return}l(x,g)})})}e.readdirWithFileTypes=t;function n(d,_){return x=>{if(!d.dirent.isSymbolicLink()){x(null,
d);return}_.fs.stat(d.path,(C,O)=>{if(C!==null){if(_.throwErrorOnBrokenSymbolicLink){x(C);return}x(null,d);return}d.dirent=r.fs.createDirentFromStats(d.name,O),x(null,d)})}}function i(d,_,x){_.fs.readdir(
d,(C,O)=>{if(C!==null){o(x,C);return}let k=O.map(E=>{let m=u.joinPathSegments(d,E,_.pathSegmentSeparator);return g=>{c.stat(m,_.fsStatSettings,(h,p)=>{if(h!==null){g(h);return}let y={name:E,path:m,dirent:r.
fs.createDirentFromStats(E,p)};_.stats&&(y.stats=p),g(null,y)})}});f(k,(E,m)=>{if(E!==null){o(x,E);return}l(x,m)})})}e.readdir=i;function o(d,_){d(_)}function l(d,_){d(null,_)}}),Oe=D(e=>{"use strict";
Object.defineProperty(e,"__esModule",{value:!0}),e.readdir=e.readdirWithFileTypes=e.read=void 0;var c=mt(),f=Mt(),a=Dt(),r=Ft();function u(n,i){return!i.stats&&f.IS_SUPPORT_READDIR_WITH_FILE_TYPES?s(n,
i):t(n,i)}e.read=u;function s(n,i){return i.fs.readdirSync(n,{withFileTypes:!0}).map(o=>{let l={dirent:o,name:o.name,path:r.joinPathSegments(n,o.name,i.pathSegmentSeparator)};if(l.dirent.isSymbolicLink()&&
i.followSymbolicLinks)try{let d=i.fs.statSync(l.path);l.dirent=a.fs.createDirentFromStats(l.name,d)}catch(d){if(i.throwErrorOnBrokenSymbolicLink)throw d}return l})}e.readdirWithFileTypes=s;function t(n,i){
return i.fs.readdirSync(n).map(o=>{let l=r.joinPathSegments(n,o,i.pathSegmentSeparator),d=c.statSync(l,i.fsStatSettings),_={name:o,path:l,dirent:a.fs.createDirentFromStats(o,d)};return i.stats&&(_.stats=
d),_})}e.readdir=t}),ke=D(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.createFileSystemAdapter=e.FILE_SYSTEM_ADAPTER=void 0;var c=J("fs");e.FILE_SYSTEM_ADAPTER={lstat:c.lstat,stat:c.
stat,lstatSync:c.lstatSync,statSync:c.statSync,readdir:c.readdir,readdirSync:c.readdirSync};function f(a){return a===void 0?e.FILE_SYSTEM_ADAPTER:Object.assign(Object.assign({},e.FILE_SYSTEM_ADAPTER),
a)}e.createFileSystemAdapter=f}),we=D(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0});var c=J("path"),f=mt(),a=ke(),r=class{constructor(u={}){this._options=u,this.followSymbolicLinks=
this._getValue(this._options.followSymbolicLinks,!1),this.fs=a.createFileSystemAdapter(this._options.fs),this.pathSegmentSeparator=this._getValue(this._options.pathSegmentSeparator,c.sep),this.stats=this.
_getValue(this._options.stats,!1),this.throwErrorOnBrokenSymbolicLink=this._getValue(this._options.throwErrorOnBrokenSymbolicLink,!0),this.fsStatSettings=new f.Settings({followSymbolicLink:this.followSymbolicLinks,
fs:this.fs,throwErrorOnBrokenSymbolicLink:this.throwErrorOnBrokenSymbolicLink})}_getValue(u,s){return u??s}};e.default=r}),Ct=D(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.Settings=
e.scandirSync=e.scandir=void 0;var c=Ce(),f=Oe(),a=we();e.Settings=a.default;function r(t,n,i){if(typeof n=="function"){c.read(t,s(),n);return}c.read(t,s(n),i)}e.scandir=r;function u(t,n){let i=s(n);return f.
read(t,i)}e.scandirSync=u;function s(t={}){return t instanceof a.default?t:new a.default(t)}}),Le=D((e,c)=>{"use strict";function f(a){var r=new a,u=r;function s(){var n=r;return n.next?r=n.next:(r=new a,
u=r),n.next=null,n}function t(n){u.next=n,u=n}return{get:s,release:t}}c.exports=f}),He=D((e,c)=>{"use strict";var f=Le();function a(t,n,i){if(typeof t=="function"&&(i=n,n=t,t=null),!(i>=1))throw new Error(
"fastqueue concurrency must be equal to or greater than 1");var o=f(u),l=null,d=null,_=0,x=null,C={push:p,drain:r,saturated:r,pause:k,paused:!1,get concurrency(){return i},set concurrency($){if(!($>=1))
throw new Error("fastqueue concurrency must be equal to or greater than 1");if(i=$,!C.paused)for(;l&&_<i;)_++,S()},running:O,resume:g,idle:h,length:E,getQueue:m,unshift:y,empty:r,kill:v,killAndDrain:P,
error:N,abort:w};return C;function O(){return _}function k(){C.paused=!0}function E(){for(var $=l,F=0;$;)$=$.next,F++;return F}function m(){for(var $=l,F=[];$;)F.push($.value),$=$.next;return F}function g(){
if(C.paused){if(C.paused=!1,l===null){_++,S();return}for(;l&&_<i;)_++,S()}}function h(){return _===0&&C.length()===0}function p($,F){var T=o.get();T.context=t,T.release=S,T.value=$,T.callback=F||r,T.errorHandler=
x,_>=i||C.paused?d?(d.next=T,d=T):(l=T,d=T,C.saturated()):(_++,n.call(t,T.value,T.worked))}function y($,F){var T=o.get();T.context=t,T.release=S,T.value=$,T.callback=F||r,T.errorHandler=x,_>=i||C.paused?
l?(T.next=l,l=T):(l=T,d=T,C.saturated()):(_++,n.call(t,T.value,T.worked))}function S($){$&&o.release($);var F=l;F&&_<=i?C.paused?_--:(d===l&&(d=null),l=F.next,F.next=null,n.call(t,F.value,F.worked),d===
null&&C.empty()):--_===0&&C.drain()}function v(){l=null,d=null,C.drain=r}function P(){l=null,d=null,C.drain(),C.drain=r}function w(){var $=l;for(l=null,d=null;$;){var F=$.next,T=$.callback,X=$.errorHandler,
j=$.value,B=$.context;$.value=null,$.callback=r,$.errorHandler=null,$.next=null,X&&X(new Error("abort"),j),T.call(B,new Error("abort")),o.release($),$=F}C.drain=r}function N($){x=$}}function r(){}function u(){
this.value=null,this.callback=r,this.next=null,this.release=r,this.context=null,this.errorHandler=null;var t=this;this.worked=function(n,i){var o=t.callback,l=t.errorHandler,d=t.value;t.value=null,t.callback=
r,t.errorHandler&&l(n,d),o.call(t.context,n,i),t.release(t)}}function s(t,n,i){typeof t=="function"&&(i=n,n=t,t=null);function o(k,E){n.call(this,k).then(function(m){E(null,m)},E)}var l=a(t,o,i),d=l.push,
_=l.unshift;return l.push=x,l.unshift=C,l.drained=O,l;function x(k){var E=new Promise(function(m,g){d(k,function(h,p){if(h){g(h);return}m(p)})});return E.catch(r),E}function C(k){var E=new Promise(function(m,g){
_(k,function(h,p){if(h){g(h);return}m(p)})});return E.catch(r),E}function O(){var k=new Promise(function(E){process.nextTick(function(){if(l.idle())E();else{var m=l.drain;l.drain=function(){typeof m==
"function"&&m(),E(),l.drain=m}}})});return k}}c.exports=a,c.exports.promise=s}),Ot=D(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.joinPathSegments=e.replacePathSegmentSeparator=
e.isAppliedFilter=e.isFatalError=void 0;function c(u,s){return u.errorFilter===null?!0:!u.errorFilter(s)}e.isFatalError=c;function f(u,s){return u===null||u(s)}e.isAppliedFilter=f;function a(u,s){return u.
split(/[/\\]/).join(s)}e.replacePathSegmentSeparator=a;function r(u,s,t){return u===""?s:u.endsWith(t)?u+s:u+t+s}e.joinPathSegments=r}),It=D(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0});
var c=Ot(),f=class{constructor(a,r){this._root=a,this._settings=r,this._root=c.replacePathSegmentSeparator(a,r.pathSegmentSeparator)}};e.default=f}),Nt=D(e=>{"use strict";Object.defineProperty(e,"__es\
Module",{value:!0});var c=J("events"),f=Ct(),a=He(),r=Ot(),u=It(),s=class extends u.default{constructor(t,n){super(t,n),this._settings=n,this._scandir=f.scandir,this._emitter=new c.EventEmitter,this._queue=
a(this._worker.bind(this),this._settings.concurrency),this._isFatalError=!1,this._isDestroyed=!1,this._queue.drain=()=>{this._isFatalError||this._emitter.emit("end")}}read(){return this._isFatalError=
!1,this._isDestroyed=!1,setImmediate(()=>{this._pushToQueue(this._root,this._settings.basePath)}),this._emitter}get isDestroyed(){return this._isDestroyed}destroy(){if(this._isDestroyed)throw new Error(
"The reader is already destroyed");this._isDestroyed=!0,this._queue.killAndDrain()}onEntry(t){this._emitter.on("entry",t)}onError(t){this._emitter.once("error",t)}onEnd(t){this._emitter.once("end",t)}_pushToQueue(t,n){
let i={directory:t,base:n};this._queue.push(i,o=>{o!==null&&this._handleError(o)})}_worker(t,n){this._scandir(t.directory,this._settings.fsScandirSettings,(i,o)=>{if(i!==null){n(i,void 0);return}for(let l of o)
this._handleEntry(l,t.base);n(null,void 0)})}_handleError(t){this._isDestroyed||!r.isFatalError(this._settings,t)||(this._isFatalError=!0,this._isDestroyed=!0,this._emitter.emit("error",t))}_handleEntry(t,n){
if(this._isDestroyed||this._isFatalError)return;let i=t.path;n!==void 0&&(t.path=r.joinPathSegments(n,t.name,this._settings.pathSegmentSeparator)),r.isAppliedFilter(this._settings.entryFilter,t)&&this.
_emitEntry(t),t.dirent.isDirectory()&&r.isAppliedFilter(this._settings.deepFilter,t)&&this._pushToQueue(i,n===void 0?void 0:t.path)}_emitEntry(t){this._emitter.emit("entry",t)}};e.default=s}),$e=D(e=>{
"use strict";Object.defineProperty(e,"__esModule",{value:!0});var c=Nt(),f=class{constructor(u,s){this._root=u,this._settings=s,this._reader=new c.default(this._root,this._settings),this._storage=[]}read(u){
this._reader.onError(s=>{a(u,s)}),this._reader.onEntry(s=>{this._storage.push(s)}),this._reader.onEnd(()=>{r(u,this._storage)}),this._reader.read()}};e.default=f;function a(u,s){u(s)}function r(u,s){u(
null,s)}}),Me=D(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0});var c=J("stream"),f=Nt(),a=class{constructor(r,u){this._root=r,this._settings=u,this._reader=new f.default(this._root,
this._settings),this._stream=new c.Readable({objectMode:!0,read:()=>{},destroy:()=>{this._reader.isDestroyed||this._reader.destroy()}})}read(){return this._reader.onError(r=>{this._stream.emit("error",
r)}),this._reader.onEntry(r=>{this._stream.push(r)}),this._reader.onEnd(()=>{this._stream.push(null)}),this._reader.read(),this._stream}};e.default=a}),De=D(e=>{"use strict";Object.defineProperty(e,"_\
_esModule",{value:!0});var c=Ct(),f=Ot(),a=It(),r=class extends a.default{constructor(){super(...arguments),this._scandir=c.scandirSync,this._storage=[],this._queue=new Set}read(){return this._pushToQueue(
this._root,this._settings.basePath),this._handleQueue(),this._storage}_pushToQueue(u,s){this._queue.add({directory:u,base:s})}_handleQueue(){for(let u of this._queue.values())this._handleDirectory(u.directory,
u.base)}_handleDirectory(u,s){try{let t=this._scandir(u,this._settings.fsScandirSettings);for(let n of t)this._handleEntry(n,s)}catch(t){this._handleError(t)}}_handleError(u){if(f.isFatalError(this._settings,
u))throw u}_handleEntry(u,s){let t=u.path;s!==void 0&&(u.path=f.joinPathSegments(s,u.name,this._settings.pathSegmentSeparator)),f.isAppliedFilter(this._settings.entryFilter,u)&&this._pushToStorage(u),
u.dirent.isDirectory()&&f.isAppliedFilter(this._settings.deepFilter,u)&&this._pushToQueue(t,s===void 0?void 0:u.path)}_pushToStorage(u){this._storage.push(u)}};e.default=r}),Fe=D(e=>{"use strict";Object.
defineProperty(e,"__esModule",{value:!0});var c=De(),f=class{constructor(a,r){this._root=a,this._settings=r,this._reader=new c.default(this._root,this._settings)}read(){return this._reader.read()}};e.
default=f}),Ie=D(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0});var c=J("path"),f=Ct(),a=class{constructor(r={}){this._options=r,this.basePath=this._getValue(this._options.basePath,
void 0),this.concurrency=this._getValue(this._options.concurrency,Number.POSITIVE_INFINITY),this.deepFilter=this._getValue(this._options.deepFilter,null),this.entryFilter=this._getValue(this._options.
entryFilter,null),this.errorFilter=this._getValue(this._options.errorFilter,null),this.pathSegmentSeparator=this._getValue(this._options.pathSegmentSeparator,c.sep),this.fsScandirSettings=new f.Settings(
{followSymbolicLinks:this._options.followSymbolicLinks,fs:this._options.fs,pathSegmentSeparator:this._options.pathSegmentSeparator,stats:this._options.stats,throwErrorOnBrokenSymbolicLink:this._options.
throwErrorOnBrokenSymbolicLink})}_getValue(r,u){return r??u}};e.default=a}),kt=D(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.Settings=e.walkStream=e.walkSync=e.walk=void 0;var c=$e(),
f=Me(),a=Fe(),r=Ie();e.Settings=r.default;function u(i,o,l){if(typeof o=="function"){new c.default(i,n()).read(o);return}new c.default(i,n(o)).read(l)}e.walk=u;function s(i,o){let l=n(o);return new a.
default(i,l).read()}e.walkSync=s;function t(i,o){let l=n(o);return new f.default(i,l).read()}e.walkStream=t;function n(i={}){return i instanceof r.default?i:new r.default(i)}}),wt=D(e=>{"use strict";Object.
defineProperty(e,"__esModule",{value:!0});var c=J("path"),f=mt(),a=yt(),r=class{constructor(u){this._settings=u,this._fsStatSettings=new f.Settings({followSymbolicLink:this._settings.followSymbolicLinks,
fs:this._settings.fs,throwErrorOnBrokenSymbolicLink:this._settings.followSymbolicLinks})}_getFullEntryPath(u){return c.resolve(this._settings.cwd,u)}_makeEntry(u,s){let t={name:s,path:s,dirent:a.fs.createDirentFromStats(
s,u)};return this._settings.stats&&(t.stats=u),t}_isFatalError(u){return!a.errno.isEnoentCodeError(u)&&!this._settings.suppressErrors}};e.default=r}),jt=D(e=>{"use strict";Object.defineProperty(e,"__e\
sModule",{value:!0});var c=J("stream"),f=mt(),a=kt(),r=wt(),u=class extends r.default{constructor(){super(...arguments),this._walkStream=a.walkStream,this._stat=f.stat}dynamic(s,t){return this._walkStream(
s,t)}static(s,t){let n=s.map(this._getFullEntryPath,this),i=new c.PassThrough({objectMode:!0});i._write=(o,l,d)=>this._getEntry(n[o],s[o],t).then(_=>{_!==null&&t.entryFilter(_)&&i.push(_),o===n.length-
1&&i.end(),d()}).catch(d);for(let o=0;o<n.length;o++)i.write(o);return i}_getEntry(s,t,n){return this._getStat(s).then(i=>this._makeEntry(i,t)).catch(i=>{if(n.errorFilter(i))return null;throw i})}_getStat(s){
return new Promise((t,n)=>{this._stat(s,this._fsStatSettings,(i,o)=>i===null?t(o):n(i))})}};e.default=u}),Ne=D(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0});var c=kt(),f=wt(),a=jt(),
r=class extends f.default{constructor(){super(...arguments),this._walkAsync=c.walk,this._readerStream=new a.default(this._settings)}dynamic(u,s){return new Promise((t,n)=>{this._walkAsync(u,s,(i,o)=>{
i===null?t(o):n(i)})})}async static(u,s){let t=[],n=this._readerStream.static(u,s);return new Promise((i,o)=>{n.once("error",o),n.on("data",l=>t.push(l)),n.once("end",()=>i(t))})}};e.default=r}),je=D(
e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0});var c=yt(),f=class{constructor(a,r,u){this._patterns=a,this._settings=r,this._micromatchOptions=u,this._storage=[],this._fillStorage()}_fillStorage(){
for(let a of this._patterns){let r=this._getPatternSegments(a),u=this._splitSegmentsIntoSections(r);this._storage.push({complete:u.length<=1,pattern:a,segments:r,sections:u})}}_getPatternSegments(a){return c.
pattern.getPatternParts(a,this._micromatchOptions).map(r=>c.pattern.isDynamicPattern(r,this._settings)?{dynamic:!0,pattern:r,patternRe:c.pattern.makeRe(r,this._micromatchOptions)}:{dynamic:!1,pattern:r})}_splitSegmentsIntoSections(a){
return c.array.splitWhen(a,r=>r.dynamic&&c.pattern.hasGlobStar(r.pattern))}};e.default=f}),Be=D(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0});var c=je(),f=class extends c.default{match(a){
let r=a.split("/"),u=r.length,s=this._storage.filter(t=>!t.complete||t.segments.length>u);for(let t of s){let n=t.sections[0];if(!t.complete&&u>n.length||r.every((i,o)=>{let l=t.segments[o];return!!(l.
dynamic&&l.patternRe.test(i)||!l.dynamic&&l.pattern===i)}))return!0}return!1}};e.default=f}),Ge=D(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0});var c=yt(),f=Be(),a=class{constructor(r,u){
this._settings=r,this._micromatchOptions=u}getFilter(r,u,s){let t=this._getMatcher(u),n=this._getNegativePatternsRe(s);return i=>this._filter(r,i,t,n)}_getMatcher(r){return new f.default(r,this._settings,
this._micromatchOptions)}_getNegativePatternsRe(r){let u=r.filter(c.pattern.isAffectDepthOfReadingPattern);return c.pattern.convertPatternsToRe(u,this._micromatchOptions)}_filter(r,u,s,t){if(this._isSkippedByDeep(
r,u.path)||this._isSkippedSymbolicLink(u))return!1;let n=c.path.removeLeadingDotSegment(u.path);return this._isSkippedByPositivePatterns(n,s)?!1:this._isSkippedByNegativePatterns(n,t)}_isSkippedByDeep(r,u){
return this._settings.deep===1/0?!1:this._getEntryLevel(r,u)>=this._settings.deep}_getEntryLevel(r,u){let s=u.split("/").length;if(r==="")return s;let t=r.split("/").length;return s-t}_isSkippedSymbolicLink(r){
return!this._settings.followSymbolicLinks&&r.dirent.isSymbolicLink()}_isSkippedByPositivePatterns(r,u){return!this._settings.baseNameMatch&&!u.match(r)}_isSkippedByNegativePatterns(r,u){return!c.pattern.
matchAny(r,u)}};e.default=a}),Ue=D(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0});var c=yt(),f=class{constructor(a,r){this._settings=a,this._micromatchOptions=r,this.index=new Map}getFilter(a,r){
let[u,s]=c.pattern.partitionAbsoluteAndRelative(r),t={positive:{all:c.pattern.convertPatternsToRe(a,this._micromatchOptions)},negative:{absolute:c.pattern.convertPatternsToRe(u,Object.assign(Object.assign(
{},this._micromatchOptions),{dot:!0})),relative:c.pattern.convertPatternsToRe(s,Object.assign(Object.assign({},this._micromatchOptions),{dot:!0}))}};return n=>this._filter(n,t)}_filter(a,r){let u=c.path.
removeLeadingDotSegment(a.path);if(this._settings.unique&&this._isDuplicateEntry(u)||this._onlyFileFilter(a)||this._onlyDirectoryFilter(a))return!1;let s=this._isMatchToPatternsSet(u,r,a.dirent.isDirectory());
return this._settings.unique&&s&&this._createIndexRecord(u),s}_isDuplicateEntry(a){return this.index.has(a)}_createIndexRecord(a){this.index.set(a,void 0)}_onlyFileFilter(a){return this._settings.onlyFiles&&
!a.dirent.isFile()}_onlyDirectoryFilter(a){return this._settings.onlyDirectories&&!a.dirent.isDirectory()}_isMatchToPatternsSet(a,r,u){return!(!this._isMatchToPatterns(a,r.positive.all,u)||this._isMatchToPatterns(
a,r.negative.relative,u)||this._isMatchToAbsoluteNegative(a,r.negative.absolute,u))}_isMatchToAbsoluteNegative(a,r,u){if(r.length===0)return!1;let s=c.path.makeAbsolute(this._settings.cwd,a);return this.
_isMatchToPatterns(s,r,u)}_isMatchToPatterns(a,r,u){if(r.length===0)return!1;let s=c.pattern.matchAny(a,r);return!s&&u?c.pattern.matchAny(a+"/",r):s}};e.default=f}),We=D(e=>{"use strict";Object.defineProperty(
e,"__esModule",{value:!0});var c=yt(),f=class{constructor(a){this._settings=a}getFilter(){return a=>this._isNonFatalError(a)}_isNonFatalError(a){return c.errno.isEnoentCodeError(a)||this._settings.suppressErrors}};
e.default=f}),Ve=D(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0});var c=yt(),f=class{constructor(a){this._settings=a}getTransformer(){return a=>this._transform(a)}_transform(a){let r=a.
path;return this._settings.absolute&&(r=c.path.makeAbsolute(this._settings.cwd,r),r=c.path.unixify(r)),this._settings.markDirectories&&a.dirent.isDirectory()&&(r+="/"),this._settings.objectMode?Object.
assign(Object.assign({},a),{path:r}):r}};e.default=f}),Lt=D(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0});var c=J("path"),f=Ge(),a=Ue(),r=We(),u=Ve(),s=class{constructor(t){this._settings=
t,this.errorFilter=new r.default(this._settings),this.entryFilter=new a.default(this._settings,this._getMicromatchOptions()),this.deepFilter=new f.default(this._settings,this._getMicromatchOptions()),
this.entryTransformer=new u.default(this._settings)}_getRootDirectory(t){return c.resolve(this._settings.cwd,t.base)}_getReaderOptions(t){let n=t.base==="."?"":t.base;return{basePath:n,pathSegmentSeparator:"\
/",concurrency:this._settings.concurrency,deepFilter:this.deepFilter.getFilter(n,t.positive,t.negative),entryFilter:this.entryFilter.getFilter(t.positive,t.negative),errorFilter:this.errorFilter.getFilter(),
followSymbolicLinks:this._settings.followSymbolicLinks,fs:this._settings.fs,stats:this._settings.stats,throwErrorOnBrokenSymbolicLink:this._settings.throwErrorOnBrokenSymbolicLink,transform:this.entryTransformer.
getTransformer()}}_getMicromatchOptions(){return{dot:this._settings.dot,matchBase:this._settings.baseNameMatch,nobrace:!this._settings.braceExpansion,nocase:!this._settings.caseSensitiveMatch,noext:!this.
_settings.extglob,noglobstar:!this._settings.globstar,posix:!0,strictSlashes:!1}}};e.default=s}),qe=D(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0});var c=Ne(),f=Lt(),a=class extends f.
default{constructor(){super(...arguments),this._reader=new c.default(this._settings)}async read(r){let u=this._getRootDirectory(r),s=this._getReaderOptions(r);return(await this.api(u,r,s)).map(t=>s.transform(
t))}api(r,u,s){return u.dynamic?this._reader.dynamic(r,s):this._reader.static(u.patterns,s)}};e.default=a}),Ke=D(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0});var c=J("stream"),f=jt(),
a=Lt(),r=class extends a.default{constructor(){super(...arguments),this._reader=new f.default(this._settings)}read(u){let s=this._getRootDirectory(u),t=this._getReaderOptions(u),n=this.api(s,u,t),i=new c.
Readable({objectMode:!0,read:()=>{}});return n.once("error",o=>i.emit("error",o)).on("data",o=>i.emit("data",t.transform(o))).once("end",()=>i.emit("end")),i.once("close",()=>n.destroy()),i}api(u,s,t){
return s.dynamic?this._reader.dynamic(u,t):this._reader.static(s.patterns,t)}};e.default=r}),Xe=D(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0});var c=mt(),f=kt(),a=wt(),r=class extends a.
default{constructor(){super(...arguments),this._walkSync=f.walkSync,this._statSync=c.statSync}dynamic(u,s){return this._walkSync(u,s)}static(u,s){let t=[];for(let n of u){let i=this._getFullEntryPath(
n),o=this._getEntry(i,n,s);o===null||!s.entryFilter(o)||t.push(o)}return t}_getEntry(u,s,t){try{let n=this._getStat(u);return this._makeEntry(n,s)}catch(n){if(t.errorFilter(n))return null;throw n}}_getStat(u){
return this._statSync(u,this._fsStatSettings)}};e.default=r}),Qe=D(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0});var c=Xe(),f=Lt(),a=class extends f.default{constructor(){super(...arguments),
this._reader=new c.default(this._settings)}read(r){let u=this._getRootDirectory(r),s=this._getReaderOptions(r);return this.api(u,r,s).map(s.transform)}api(r,u,s){return u.dynamic?this._reader.dynamic(
r,s):this._reader.static(u.patterns,s)}};e.default=a}),Ze=D(e=>{"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.DEFAULT_FILE_SYSTEM_ADAPTER=void 0;var c=J("fs"),f=J("os"),a=Math.max(f.
cpus().length,1);e.DEFAULT_FILE_SYSTEM_ADAPTER={lstat:c.lstat,lstatSync:c.lstatSync,stat:c.stat,statSync:c.statSync,readdir:c.readdir,readdirSync:c.readdirSync};var r=class{constructor(u={}){this._options=
u,this.absolute=this._getValue(this._options.absolute,!1),this.baseNameMatch=this._getValue(this._options.baseNameMatch,!1),this.braceExpansion=this._getValue(this._options.braceExpansion,!0),this.caseSensitiveMatch=
this._getValue(this._options.caseSensitiveMatch,!0),this.concurrency=this._getValue(this._options.concurrency,a),this.cwd=this._getValue(this._options.cwd,process.cwd()),this.deep=this._getValue(this.
_options.deep,1/0),this.dot=this._getValue(this._options.dot,!1),this.extglob=this._getValue(this._options.extglob,!0),this.followSymbolicLinks=this._getValue(this._options.followSymbolicLinks,!0),this.
fs=this._getFileSystemMethods(this._options.fs),this.globstar=this._getValue(this._options.globstar,!0),this.ignore=this._getValue(this._options.ignore,[]),this.markDirectories=this._getValue(this._options.
markDirectories,!1),this.objectMode=this._getValue(this._options.objectMode,!1),this.onlyDirectories=this._getValue(this._options.onlyDirectories,!1),this.onlyFiles=this._getValue(this._options.onlyFiles,
!0),this.stats=this._getValue(this._options.stats,!1),this.suppressErrors=this._getValue(this._options.suppressErrors,!1),this.throwErrorOnBrokenSymbolicLink=this._getValue(this._options.throwErrorOnBrokenSymbolicLink,
!1),this.unique=this._getValue(this._options.unique,!0),this.onlyDirectories&&(this.onlyFiles=!1),this.stats&&(this.objectMode=!0),this.ignore=[].concat(this.ignore)}_getValue(u,s){return u===void 0?s:
u}_getFileSystemMethods(u={}){return Object.assign(Object.assign({},e.DEFAULT_FILE_SYSTEM_ADAPTER),u)}};e.default=r}),Ye=D((e,c)=>{"use strict";var f=Se(),a=qe(),r=Ke(),u=Qe(),s=Ze(),t=yt();async function n(l,d){
o(l);let _=i(l,a.default,d),x=await Promise.all(_);return t.array.flatten(x)}(function(l){l.glob=l,l.globSync=d,l.globStream=_,l.async=l;function d(g,h){o(g);let p=i(g,u.default,h);return t.array.flatten(
p)}l.sync=d;function _(g,h){o(g);let p=i(g,r.default,h);return t.stream.merge(p)}l.stream=_;function x(g,h){o(g);let p=[].concat(g),y=new s.default(h);return f.generate(p,y)}l.generateTasks=x;function C(g,h){
o(g);let p=new s.default(h);return t.pattern.isDynamicPattern(g,p)}l.isDynamicPattern=C;function O(g){return o(g),t.path.escape(g)}l.escapePath=O;function k(g){return o(g),t.path.convertPathToPattern(
g)}l.convertPathToPattern=k;let E;(function(g){function h(y){return o(y),t.path.escapePosixPath(y)}g.escapePath=h;function p(y){return o(y),t.path.convertPosixPathToPattern(y)}g.convertPathToPattern=p})(
E=l.posix||(l.posix={}));let m;(function(g){function h(y){return o(y),t.path.escapeWindowsPath(y)}g.escapePath=h;function p(y){return o(y),t.path.convertWindowsPathToPattern(y)}g.convertPathToPattern=
p})(m=l.win32||(l.win32={}))})(n||(n={}));function i(l,d,_){let x=[].concat(l),C=new s.default(_),O=f.generate(x,C),k=new d(C);return O.map(k.read,k)}function o(l){if(![].concat(l).every(d=>t.string.isString(
d)&&!t.string.isEmpty(d)))throw new TypeError("Patterns must be a string (non empty) or an array of strings")}c.exports=n}),Ht=Xt(Ye(),1),Bt=1e3,ze=e=>e.split("{").slice(1).reduce((c,f)=>c*f.split(",").
length,1),xt=3;function Je(e){if(/[+*]\(/.test(e))return"is a pattern with a repetition: write a list, such as {a,b}";let c=e.split("/");return c.filter(f=>f.includes("**")).length>xt?`is a pattern of\
 more than ${xt} **`:c.some(f=>f.split(/\*+/).length>xt+1)?`is a pattern of more than ${xt} * in one name`:void 0}function tr(e,c,{gitignore:f,tell:a},r){if((e.match(/\{[^{},]*\}/g)??[]).some(t=>t.includes(
"..")))return"is a pattern with a range: write a list, such as {1,2,3}";if(ze(e)>Bt)return`is a pattern of more than ${Bt} alternatives`;let u=Je(e);if(u)return u;if(e.startsWith("!"))return`is not a \
pattern: --exclude ${e.slice(1)} excludes files`;let s=bt==="\\"?e.replaceAll(bt,"/"):e;return Ht.default.generateTasks(s).map(({base:t,positive:n})=>{let i=Zt(c,t),o=new Map,l=rr(r,f?new Kt(i,r,a):void 0,
o),d={cwd:c,fs:l,dot:!0,suppressErrors:!0},_=Ht.default.sync(n,{...d,absolute:!0}),x=!s.includes("**")&&Ht.default.sync(n,{...d,onlyDirectories:!0}).length>0,C=_.map(O=>O.split("/").join(bt)).sort();return{
base:i,files:C,hasFolders:x,closed:o}})}var er=e=>(bt==="/"?/[\n\r\u2028\u2029\\]/:/[\n\r\u2028\u2029]/).test(e)?"has a name that no pattern matches: name it, or a folder above it":void 0;function rr(e,c,f){
let a=()=>!1,r=(s,t)=>({name:s,isFile:()=>!t,isDirectory:()=>t,isSymbolicLink:a,isBlockDevice:a,isCharacterDevice:a,isFIFO:a,isSocket:a}),u=s=>{let t=e.stat(s),n=typeof t!="string"&&t.kind==="folder";
if(typeof t=="string"&&t.startsWith("could not")&&f.set(s,t),typeof t=="string"||c?.leavesOut(s,n))throw Object.assign(new Error(s),{code:"ENOENT"});return r(s,n)};return{statSync:u,lstatSync:u,readdirSync:s=>{
let t=e.stat(s);if(typeof t!="string"&&t.kind!=="folder")return[];let n=typeof t=="string"?t.startsWith("could not"):!e.isReadable(s);return n&&f.set(s,Vt),(n?[]:e.list(s)).filter(({name:i,isFolder:o})=>{
let l=Qt(s,i);if(Wt(i)||c?.leavesOut(l,o))return!1;let d=qt(i)??er(i);return d&&f.set(l,d),!d}).map(({name:i,isFolder:o})=>r(i,o))}}}module.exports={filesMatching:tr};/*! Bundled license information:

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
*/
