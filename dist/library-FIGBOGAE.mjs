import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{errnos,own}from"./library-3HLBSOV6.mjs";function actionOf(text,errno){let given=errno===void 0?void 0:typeof errno.value=="bigint"?Number(errno.value&0xffffn):own(errnos,errno.value)??(/^\d+$/.test(errno.value)?Number(errno.value)&65535:void 0);
switch(text){case"SCMP_ACT_ALLOW":return{kind:"allow"};case"SCMP_ACT_LOG":return{kind:"log"};case"SCMP_ACT_TRAP":return{kind:"trap"};case"SCMP_ACT_NOTIFY":return{kind:"notify"};case"SCMP_ACT_KILL":case"\
SCMP_ACT_KILL_THREAD":return{kind:"kill_thread"};case"SCMP_ACT_KILL_PROCESS":return{kind:"kill_process"};case"SCMP_ACT_ERRNO":return{kind:"errno",value:given??1};case"SCMP_ACT_TRACE":return{kind:"trac\
e",value:given??1};default:return}}var sameAction=(a,b)=>a.kind===b.kind&&a.value===b.value;function actionInWords({kind,value}){return kind==="errno"?`refused with ${value===1?"EPERM":value===38?"ENO\
SYS":`error ${value}`}`:{allow:"allowed",log:"allowed and logged",errno:"",trace:"handed to a tracer",trap:"stopped by SIGSYS",notify:"handed to the listener",kill_thread:"answered by killing the thre\
ad",kill_process:"answered by killing the process"}[kind]}export{actionOf,sameAction,actionInWords};
