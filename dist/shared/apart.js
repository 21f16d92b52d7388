"use strict";var o=({fix:t})=>t?.edits??[],i=({span:t,text:e})=>`${t.start} ${t.end} ${t.file}\0${e}`,d=t=>[...new Map(t.map(e=>[i(e),e])).values()];function c(t){let e=new Set,a=new Map,s=new Set(t.flatMap(({fix:r})=>r?.
leads?.map(p)??[]));return t.filter(r=>{if(!r.fix?.leads&&r.workload&&s.has(p(r.workload)))return!1;let l=o(r).filter(n=>!e.has(i(n)));if(l.some(n=>w(n,a.get(n.span.file)??[])))return!1;for(let n of l){
e.add(i(n));let f=a.get(n.span.file)??[];f.splice(u(n.span.start+1,f),0,n),a.set(n.span.file,f)}return!0})}var p=t=>t.join("\0");function w(t,e){let{start:a,end:s}=t.span;for(let r=Math.max(0,u(a,e)-1);r<
e.length;r+=1){let l=e[r];if(l.span.start>s)return!1;if(x(t,l))return!0}return!1}function u(t,e){let a=0,s=e.length;for(;a<s;){let r=a+s>>1;e[r].span.start<t?a=r+1:s=r}return a}function x({span:t},{span:e}){
return t.start<e.end&&e.start<t.end?!0:t.start===e.start&&(t.start<t.end||e.start<e.end)}module.exports={a:o,b:d,c};
