"use strict";const{P:k,ka:x}=require("./run.js"),{be:j,ce:h,pf:p,sf:A}=require("./core.js");var l=["container","workload","project","ignore",...h()],m=["info","low","medium","high","critical"],f={check:{form:"[che\
ck] [paths...|-]",says:"check files, folders and quoted patterns (default: .), or standard input"},fix:{form:"fix [paths...]",says:"repair what can be repaired safely; with --unsafe also what may chan\
ge behaviour"},show:{form:"show <path>",says:"show the container that would really start, and where each value comes from"},explain:{form:"explain <rule>",says:"explain a rule: what it checks, why, an\
d how to fix it; ids of other linters work too"},rules:{form:"rules [rule|tag:cis...]",says:"list the rules; --profile and --on narrow the list"},ignores:{form:"ignores [paths...]",says:"list every ig\
nore comment: what it ignores, why, and until when"},baseline:{form:"baseline [paths...]",says:"accept today's findings in .seaworthy-baseline.json; --prune only removes old entries"},config:{form:"co\
nfig [--explain FILE]",says:"show the settings, and where each comes from"},init:{form:"init",says:"create a seaworthy.yaml and what runs it in CI here; nothing is overwritten"},"problem-matcher":{form:"\
problem-matcher [github|vscode]",says:"print what makes GitHub or VS Code read the compact report"},completions:{form:"completions <shell>",says:"print completions for bash, zsh, fish or powershell"}},
e=["check","fix","show","ignores","baseline"],t=["check","fix","baseline"],o=["check"],c={"What is checked":{file:{value:"FILE",says:"a file of one Compose project; repeat it for the files that are me\
rged over the first",of:e},exclude:{value:"PATTERN",says:"exclude files, as .gitignore would; may be repeated",of:e},"force-exclude":{says:"exclude them even when they are named",of:e},"no-gitignore":{
says:"check files that git ignores, too",of:e},"allow-empty":{says:"exit with 0 when there is nothing to check",of:e},"list-files":{says:"list the files that would be checked, and why",of:o},"stdin-fi\
lename":{value:"NAME",says:"the file name that standard input is reported as",of:e},type:{value:"TYPE",words:h(),says:`treat the named files as this type: ${h().join(", ")}`,of:e},target:{value:"ENGIN\
E",words:k,says:"runtime that loads seccomp profiles: docker (default), podman, oci",of:e},"apparmor-include":{value:"DIR",says:"search this folder for AppArmor's includes, too; may be repeated",of:e},
jobs:{value:"N",says:"check in this many threads (default: one for each core, when there is enough to check)",of:e}},Rules:{config:{value:"FILE",says:"the configuration (default: seaworthy.yaml at the\
 repository's root)",of:[...e,"config"]},"no-config":{says:"read no configuration",of:[...e,"config"]},profile:{value:"PROFILE",words:["recommended","strict"],says:"recommended (default) or strict",of:[
...t,"rules"]},only:{value:"RULE,...",says:"run only these rules; * and tag:cis, tag:CWE-250, tag:compose work",of:t},skip:{value:"RULE,...",says:"do not run these rules",of:t},rule:{value:"RULE=LEVEL",
says:"set one rule: off, on, or a severity",of:t},on:{value:"SUBJECT",words:l,says:`list only rules that check this: ${l.join(", ")}`,of:["rules"]}},"What counts":{"fail-on":{value:"SEVERITY",words:[...m,
"never"],says:"exit with 1 if any finding has this severity or a higher one: info, low, medium (default), high, critical, never",of:t},"exit-zero":{says:"exit with 0 whatever is found",of:t},"min-seve\
rity":{value:"SEVERITY",words:m,says:"show only findings of this severity or higher",of:t},"min-confidence":{value:"LEVEL",words:["low","medium","high"],says:"show only findings of this confidence or \
higher",of:t},since:{value:"REF",says:"compare HEAD with a commit of git: only new findings count; A..B compares those two",of:o},baseline:{value:"FILE",says:"accepted findings (default: .seaworthy-ba\
seline.json at the repository's root)",of:t},"no-baseline":{says:"count accepted findings, too",of:t},prune:{says:"only remove entries that no longer match",of:["baseline"]},"no-ignores":{says:"disreg\
ard every ignore comment",of:e},"add-ignore":{value:"REASON",says:"write an ignore comment above every finding",of:o}},Report:{format:{value:"FORMAT",words:["text","compact","json","sarif","github","m\
arkdown","junit","gitlab","checkstyle","rdjson"],says:"text (default), compact, json, sarif, github, markdown, junit, gitlab, checkstyle, rdjson",of:[...o,"fix","show","rules","ignores","config"]},output:{
value:"FORMAT=PATH",says:"write a report to a file; - is standard output; may be repeated",of:o},"sarif-category":{value:"NAME",says:"keep several SARIF reports of one commit apart (default: seaworthy\
)",of:o},"group-by":{value:"WHAT",words:A,says:"in the text report, group findings by severity (default), file or rule",of:o},all:{says:"show every finding in the text report, also those that repeat",
of:o},max:{value:"N",says:"show at most N findings or groups of findings in the text report",of:o},statistics:{says:"count the findings of each rule instead of showing them",of:o},color:{value:"WHEN",
words:["auto","always","never"],says:"auto (default), always, never",of:"all"},quiet:{says:"print findings only, no summary",of:o},"no-progress":{says:"never show the progress of a long run",of:e}},Repair:{
fix:{says:"repair what can be repaired safely first, and report the rest",of:o},unsafe:{says:"make repairs that may change behaviour, too",of:["check","fix"]},diff:{says:"print a patch that git apply \
takes, and write nothing; exits with 1 when there is one",of:["fix"]},interactive:{says:"show each repair and ask",of:["fix"]}},Other:{as:{value:"VIEW",words:j.flatMap(({view:s})=>s??[]),says:"show in\
structions of a Dockerfile, or compose: the merged project as JSON",of:["show"]},against:{value:"default",words:["default"],says:"show how a seccomp profile differs from the engine's default one",of:[
"show"]},explain:{value:"FILE",says:"show which settings apply to one file",of:["config"]},help:{says:"print this help; with a command, the help of that command",of:"all"},version:{says:"print the ver\
sion",of:"all"}}},R=Object.assign({},...Object.values(c));function w(s){let a=x[s];return"short"in a?a.short:void 0}var g=120;function v(s){return Object.entries(c).flatMap(([a,r])=>{let i=Object.entries(
r).filter(([,{of:n}])=>s===void 0||n==="all"||n.includes(s)),b=i.flatMap(([n,{value:d,says:E}])=>{let u=w(n),y=`  ${u?`-${u},`:"   "} ${`--${n}${d?` ${d}`:""}`.padEnd(24)} `;return p(E,g,y,y.length)});
return i.length?[`${a}:
${b.join(`
`)}
`]:[]}).join(`
`)}function O(s){if(s){let{form:a,says:r}=f[s];return`Usage: seaworthy ${a} [options]

${r[0]?.toUpperCase()}${r.slice(1)}.

${v(s)}`}return`seaworthy finds security problems in Dockerfiles, Compose projects, seccomp and AppArmor profiles.

${Object.values(f).flatMap(({form:a,says:r})=>{let i=`  seaworthy ${a.padEnd(32)} `;return p(r,g,i,i.length)}).join(`
`)}

"seaworthy COMMAND --help" prints the options of one command.

${v()}
Every option has a variable: --fail-on high is SEAWORTHY_FAIL_ON=high. An option overrides its variable, which overrides seaworthy.yaml.
The compiled program is kept in your cache folder for a faster start; SEAWORTHY_NO_COMPILE_CACHE=1 disables it.
Exits with 0 when nothing is wrong, 1 with findings, 2 when it could not run, 3 when there was nothing to check.
`}module.exports={a:l,b:f,c,d:R,e:w,f:O};
