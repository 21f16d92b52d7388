"use strict";function m(t){let[o,i,r]=[t(!1),t(""),t(0)],e=t([]);return{privileged:o,capAdd:e,capDrop:e,securityOpt:e,readonlyRootfs:o,mounts:e,tmpfs:e,volumesFrom:e,devices:e,deviceCgroupRules:e,networkMode:i,networks:e,
portBindings:e,extraHosts:e,dns:e,links:e,externalLinks:e,pidMode:i,ipcMode:i,utsMode:i,usernsMode:i,cgroupnsMode:i,cgroupParent:i,groupAdd:e,sysctls:e,ulimits:e,memory:r,memoryReservation:r,memorySwap:r,
memorySwappiness:r,cpus:r,cpuQuota:r,cpuPeriod:r,cpusetCpus:i,cpuShares:r,pidsLimit:r,shmSize:r,oomKillDisable:o,oomScoreAdj:r,restartPolicy:t("no"),restartRetries:r,logDriver:i,logOptions:e,runtime:i,
isolation:i,init:o,useApiSocket:o}}var n=t=>`com.docker.network.bridge.gateway_mode_ipv${t}`;function l(t,o,i){if(t==="macvlan"||t==="ipvlan")return/^(?:$|dummy|di-|dm-)/.test(o("parent")??"")?void 0:
{reach:{every:t,routed:[]},by:"parent"};if(t!=="bridge"&&t!=="default")return;let r=i?[4,6]:[4],e=c=>r.filter(a=>o(n(a))===c),[s]=e("nat-unprotected"),u=e("routed"),d=s??u[0];return d&&{reach:{...s?{every:"\
nat-unprotected"}:{},routed:u},by:n(d)}}function p(t){let o=/^(\d{1,5})(?:-(\d{1,5}))?$/.exec(t?.trim()??"");return o?{from:Number(o[1]),to:Number(o[2]??o[1])}:null}function y(t){let[o,i="tcp",...r]=t.
split("/"),e=p(o);return e&&r.length===0?{...e,protocol:i.toLowerCase()}:void 0}module.exports={a:m,b:n,c:l,d:p,e:y};
