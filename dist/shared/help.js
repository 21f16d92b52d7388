var i=Object.defineProperty;var c=Object.getOwnPropertyDescriptor;var m=Object.getOwnPropertyNames;var p=Object.prototype.hasOwnProperty;var w=(s,e)=>{for(var o in e)i(s,o,{get:e[o],enumerable:!0})},g=(s,e,o,a)=>{if(e&&typeof e=="object"||typeof e=="function")for(let t of m(e))!p.call(s,t)&&t!==o&&i(s,t,{get:()=>e[t],enumerable:!(a=c(e,
t))||a.enumerable});return s};var v=s=>g(i({},"__esModule",{value:!0}),s);var E={};w(E,{a:()=>l,b:()=>h,c:()=>d,d:()=>y});module.exports=v(E);var n=require("./run.js"),r=require("./core.js"),f=["info","low","medium","high","critical"],l={check:{form:"[check] [paths...|-]",says:"\
judge files, folders and quoted patterns (default: .), or standard input"},show:{form:"show <path>",says:"the container that would really start, and where each value comes from"},explain:{form:"explai\
n <rule>",says:"what a rule wants and why; other linters' ids work too"},rules:{form:"rules",says:"every rule"},ignores:{form:"ignores [paths...]",says:"every ignore comment: what it ignores, why, and\
 until when"},baseline:{form:"baseline [paths...]",says:"keep today's findings in .seaworthy-baseline.json; --prune only takes out what is gone"},config:{form:"config [--explain FILE]",says:"the setti\
ngs, and where each comes from"},init:{form:"init",says:"begin a seaworthy.yaml and a workflow; nothing is overwritten"},"problem-matcher":{form:"problem-matcher [github|vscode]",says:"print what make\
s GitHub or VS Code read the compact report"},completions:{form:"completions <shell>",says:"print completions for bash, zsh, fish or powershell"}},h={file:{value:"FILE",says:"a file of one Compose pro\
ject; repeat it for the files laid over the first"},config:{value:"FILE",says:"the configuration (default: seaworthy.yaml at the repository's root)"},"no-config":{says:"read no configuration"},profile:{
value:"PROFILE",words:["recommended","strict"],says:"recommended (default) or strict"},only:{value:"RULE,...",says:"run these rules only; * and tag:cis, tag:CWE-250, tag:compose work"},skip:{value:"RU\
LE,...",says:"leave these rules out"},rule:{value:"RULE=LEVEL",says:"set one rule: off, on, or a severity"},"fail-on":{value:"SEVERITY",words:[...f,"never"],says:"end with 1 from here on: info, low, m\
edium (default), high, critical, never"},"min-severity":{value:"SEVERITY",words:f,says:"report from here on"},"min-confidence":{value:"LEVEL",words:["low","medium","high"],says:"report from here on"},
"exit-zero":{says:"end with 0 whatever is found"},format:{value:"FORMAT",words:["text","compact","json","sarif","github","markdown","junit","gitlab","checkstyle","rdjson"],says:"text (default), compac\
t, json, sarif, github, markdown, junit, gitlab, checkstyle, rdjson"},output:{value:"FORMAT=PATH",says:"write a report to a file, - is standard output; may be repeated"},"sarif-category":{value:"NAME",
says:"keep several SARIF reports of one commit apart (default: seaworthy)"},since:{value:"REF",says:"compare HEAD with a commit of git: only what is new counts; A..B compares those two"},baseline:{value:"\
FILE",says:"known findings (default: .seaworthy-baseline.json at the repository's root)"},"no-baseline":{says:"count known findings, too"},prune:{says:"baseline: only take out what is gone"},"no-ignor\
es":{says:"let no comment ignore anything"},"add-ignore":{value:"REASON",says:"write a comment above everything that is found"},exclude:{value:"PATTERN",says:"leave files out, as .gitignore would; may\
 be repeated"},"force-exclude":{says:"leave excluded files out even when they are named"},"no-gitignore":{says:"judge ignored files too"},"allow-empty":{says:"end with 0 when there is nothing to check"},
"list-files":{says:"say which files would be judged and why"},"stdin-filename":{value:"NAME",says:"what standard input is called"},type:{value:"TYPE",words:(0,r.Mb)(),says:`take the named files for th\
is: ${(0,r.Mb)().join(", ")}`},target:{value:"ENGINE",words:n.t,says:"whose loader reads seccomp profiles: docker (default), podman, oci"},"apparmor-include":{value:"DIR",says:"look for AppArmor's inc\
ludes there too; may be repeated"},as:{value:"VIEW",words:r.Lb.flatMap(({view:s})=>s??[]),says:"show: instructions of a Dockerfile, or compose, the merged project as JSON"},against:{value:"default",words:[
"default"],says:"show: how a seccomp profile differs from the engine's default one"},explain:{value:"FILE",says:"config: what holds for one file"},color:{value:"WHEN",words:["auto","always","never"],says:"\
auto (default), always, never"},"no-progress":{says:"never say how far a long run is"},quiet:{says:"findings only, no summary"},help:{says:"this"},version:{says:"the version"}};function d(s){let e=n.D[s];
return"short"in e?e.short:void 0}function y(){let s=Object.values(l).map(({form:o,says:a})=>`  seaworthy ${o.padEnd(32)} ${a}
`),e=Object.entries(h).map(([o,{value:a,says:t}])=>{let u=d(o);return`  ${u?`-${u},`:"   "} ${`--${o}${a?` ${a}`:""}`.padEnd(26)} ${t}
`});return`seaworthy finds what is unsafe in Dockerfiles, Compose projects, seccomp and AppArmor profiles.

${s.join("")}
${e.join("")}
Every option has a variable: --fail-on high is SEAWORTHY_FAIL_ON=high. An option wins over its variable, and that over seaworthy.yaml.
Node 22 and newer keeps the compiled program in your cache folder for a faster start; SEAWORTHY_NO_COMPILE_CACHE=1 forbids it.
Ends with 0 when clean, 1 with findings, 2 when it could not run, 3 when there was nothing to check.
`}0&&(module.exports={a,b,c,d});
