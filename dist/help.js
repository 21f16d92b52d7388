const __here=require("node:url").pathToFileURL(__filename).href;
"use strict";var r=Object.defineProperty;var u=Object.getOwnPropertyDescriptor;var f=Object.getOwnPropertyNames;var y=Object.prototype.hasOwnProperty;var m=(o,e)=>{for(var t in e)r(o,t,{get:e[t],enumerable:!0})},h=(o,e,t,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of f(e))!y.call(o,s)&&s!==t&&r(o,s,{get:()=>e[s],enumerable:!(n=u(e,
s))||n.enumerable});return o};var g=o=>h(r({},"__esModule",{value:!0}),o);var v={};m(v,{commandHelp:()=>p,optionHelp:()=>d,shortOf:()=>c,usage:()=>w});module.exports=g(v);var i={file:{type:"string",short:"f",multiple:!0},config:{type:"string",short:"c"},"no-config":{type:"boolean"},profile:{type:"string"},only:{type:"string",multiple:!0},skip:{type:"string",multiple:!0},
rule:{type:"string",multiple:!0},"fail-on":{type:"string"},"min-severity":{type:"string"},"min-confidence":{type:"string"},"exit-zero":{type:"boolean"},format:{type:"string",multiple:!0},output:{type:"\
string",short:"o",multiple:!0},"sarif-category":{type:"string"},since:{type:"string"},baseline:{type:"string"},"no-baseline":{type:"boolean"},prune:{type:"boolean"},"no-ignores":{type:"boolean"},"add-\
ignore":{type:"string"},exclude:{type:"string",multiple:!0},"force-exclude":{type:"boolean"},"no-gitignore":{type:"boolean"},"allow-empty":{type:"boolean"},"list-files":{type:"boolean"},"stdin-filenam\
e":{type:"string"},type:{type:"string"},target:{type:"string"},"apparmor-include":{type:"string",multiple:!0},as:{type:"string"},against:{type:"string"},explain:{type:"string"},color:{type:"string"},"\
no-progress":{type:"boolean"},quiet:{type:"boolean",short:"q"},help:{type:"boolean",short:"h"},version:{type:"boolean",short:"V"}};var l=["info","low","medium","high","critical"],p={check:{form:"[check] [paths...|-]",says:"judge files and folders (default: .), or standard input"},show:{form:"show <path>",says:"the container that \
would really start, and where each value comes from"},explain:{form:"explain <rule>",says:"what a rule wants and why; other linters' ids work too"},rules:{form:"rules",says:"every rule"},ignores:{form:"\
ignores [paths...]",says:"every ignore comment: what it ignores, why, and until when"},baseline:{form:"baseline [paths...]",says:"keep today's findings in .seaworthy-baseline.json; --prune only takes \
out what is gone"},config:{form:"config [--explain FILE]",says:"the settings, and where each comes from"},init:{form:"init",says:"begin a seaworthy.yaml and a workflow; nothing is overwritten"},"probl\
em-matcher":{form:"problem-matcher [github|vscode]",says:"print what makes GitHub or VS Code read the compact report"},completions:{form:"completions <shell>",says:"print completions for bash, zsh, fi\
sh or powershell"}},d={file:{value:"FILE",says:"a file of one Compose project; repeat it for the files laid over the first"},config:{value:"FILE",says:"the configuration (default: seaworthy.yaml at th\
e repository's root)"},"no-config":{says:"read no configuration"},profile:{value:"PROFILE",words:["recommended","strict"],says:"recommended (default) or strict"},only:{value:"RULE,...",says:"run these\
 rules only; * and tag:cis, tag:CWE-250, tag:compose work"},skip:{value:"RULE,...",says:"leave these rules out"},rule:{value:"RULE=LEVEL",says:"set one rule: off, on, or a severity"},"fail-on":{value:"\
SEVERITY",words:[...l,"never"],says:"end with 1 from here on: info, low, medium (default), high, critical, never"},"min-severity":{value:"SEVERITY",words:l,says:"report from here on"},"min-confidence":{
value:"LEVEL",words:["low","medium","high"],says:"report from here on"},"exit-zero":{says:"end with 0 whatever is found"},format:{value:"FORMAT",words:["text","compact","json","sarif","github","markdo\
wn","junit","gitlab","checkstyle","rdjson"],says:"text (default), compact, json, sarif, github, markdown, junit, gitlab, checkstyle, rdjson"},output:{value:"FORMAT=PATH",says:"write a report to a file\
, - is standard output; may be repeated"},"sarif-category":{value:"NAME",says:"keep several SARIF reports of one commit apart (default: seaworthy)"},since:{value:"REF",says:"compare HEAD with a commit\
 of git: only what is new counts; A..B compares those two"},baseline:{value:"FILE",says:"known findings (default: .seaworthy-baseline.json at the repository's root)"},"no-baseline":{says:"count known \
findings, too"},prune:{says:"baseline: only take out what is gone"},"no-ignores":{says:"let no comment ignore anything"},"add-ignore":{value:"REASON",says:"write a comment above everything that is fou\
nd"},exclude:{value:"PATTERN",says:"leave files out, as .gitignore would; may be repeated"},"force-exclude":{says:"leave excluded files out even when they are named"},"no-gitignore":{says:"judge ignor\
ed files too"},"allow-empty":{says:"end with 0 when there is nothing to check"},"list-files":{says:"say which files would be judged and why"},"stdin-filename":{value:"NAME",says:"what standard input i\
s called"},type:{value:"TYPE",words:["dockerfile","compose","dockerignore","seccomp","apparmor"],says:"take the named files for this: dockerfile, compose, dockerignore, seccomp, apparmor"},target:{value:"\
ENGINE",words:["docker","podman","oci"],says:"whose loader reads seccomp profiles: docker (default), podman, oci"},"apparmor-include":{value:"DIR",says:"look for AppArmor's includes there too; may be \
repeated"},as:{value:"VIEW",words:["instructions","compose"],says:"show: instructions of a Dockerfile, or compose, the merged project as JSON"},against:{value:"default",words:["default"],says:"show: h\
ow a seccomp profile differs from the engine's default one"},explain:{value:"FILE",says:"config: what holds for one file"},color:{value:"WHEN",words:["auto","always","never"],says:"auto (default), alw\
ays, never"},"no-progress":{says:"never say how far a long run is"},quiet:{says:"findings only, no summary"},help:{says:"this"},version:{says:"the version"}};function c(o){let e=i[o];return"short"in e?
e.short:void 0}function w(){let o=Object.values(p).map(({form:t,says:n})=>`  seaworthy ${t.padEnd(32)} ${n}
`),e=Object.entries(d).map(([t,{value:n,says:s}])=>{let a=c(t);return`  ${a?`-${a},`:"   "} ${`--${t}${n?` ${n}`:""}`.padEnd(26)} ${s}
`});return`seaworthy finds what is unsafe in Dockerfiles, Compose projects, seccomp and AppArmor profiles.

${o.join("")}
${e.join("")}
Every option has a variable: --fail-on high is SEAWORTHY_FAIL_ON=high. An option wins over its variable, and that over seaworthy.yaml.
Ends with 0 when clean, 1 with findings, 2 when it could not run, 3 when there was nothing to check.
`}0&&(module.exports={commandHelp,optionHelp,shortOf,usage});
