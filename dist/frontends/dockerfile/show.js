var o=Object.defineProperty;var d=Object.getOwnPropertyDescriptor;var f=Object.getOwnPropertyNames;var c=Object.prototype.hasOwnProperty;var g=(s,a)=>{for(var t in a)o(s,t,{get:a[t],enumerable:!0})},v=(s,a,t,i)=>{if(a&&typeof a=="object"||typeof a=="function")for(let n of f(a))!c.call(s,n)&&n!==t&&o(s,n,{get:()=>a[n],enumerable:!(i=d(a,
n))||i.enumerable});return s};var w=s=>v(o({},"__esModule",{value:!0}),s);var h={};g(h,{showInstructions:()=>p});module.exports=w(h);var e=require("../../shared/core.js"),k=require("../../shared/.js"),p=({judged:s},a,{secrets:t})=>({text:(0,e.ja)(`${JSON.stringify(s.flatMap(
x),null,2)}
`,t),complaints:[],isRefused:!1});function x(s){let a=({keyword:t,flags:i,args:n,span:l})=>({keyword:(0,e.L)(t),flags:i.map(({value:r})=>(0,e.L)(r)),args:n.map(({value:r})=>(0,e.L)(r)).map((r,m,u)=>y(
t,r,m,u)),line:s.position(l.start).line,endLine:s.position(Math.max(l.start,l.end-1)).line});return(0,e.qa)(s).instructions.map(a)}var y=(s,a,t,i)=>t>0&&s==="ENV"&&!i[0]?.includes("=")&&(0,e.H)(i[0]??
"",a,!0)?a.replace(/\S/g,"*"):a;0&&(module.exports={showInstructions});
