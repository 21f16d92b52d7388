import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
var keys=["label","apparmor","seccomp","no-new-privileges","writable-cgroups","systempaths","credentialspec"],bare=["no-new-privileges","writable-cgroups","disable"];function readSecurityOption(text){
if(bare.includes(text))return text==="disable"?{key:"label",value:"disable"}:{key:text,value:"true"};let separator=text.includes("=")?"=":":",at=text.indexOf(separator);if(at<0)return{key:text,value:"",
fault:`\`${text.slice(0,60)}\` is no security option`};let key=text.slice(0,at),value=text.slice(at+1);return keys.includes(key)?key==="systempaths"&&text!=="systempaths=unconfined"?{key,value,fault:"\
only `systempaths=unconfined` is known"}:value.startsWith(" ")||value===""?{key,value,fault:`\`${key}\` and its value must not be apart: write \`${key}${separator}${value.trim()}\``}:(key==="no-new-pr\
ivileges"||key==="writable-cgroups")&&parseBool(value)===void 0?{key,value,fault:`\`${value.slice(0,60)}\` is neither true nor false`}:{key,value}:{key,value,fault:`\`${key.slice(0,60)}\` is no securit\
y option`}}function parseBool(text){return/^(?:1|t|T|TRUE|true|True)$/.test(text)?!0:/^(?:0|f|F|FALSE|false|False)$/.test(text)?!1:void 0}function lastOption({securityOpt},key){if(securityOpt.state!==
"unknown")for(let item of securityOpt.value.toReversed()){if(item.state==="unknown")return;let option=readSecurityOption(item.value);if(option.key===key)return{option,at:item}}}export{readSecurityOption,parseBool,lastOption};
