"use strict";const{L:u,ea:c}=require("./run.js"),{Qd:y,Rd:t,bf:w}=require("./core.js");var n=["container","workload","project","ignore",...t()],i=["info","low","medium","high","critical"],l={check:{form:"[check] [\
paths...|-]",says:"judge files, folders and quoted patterns (default: .), or standard input"},fix:{form:"fix [paths...]",says:"mend what can be mended safely; --unsafe also what may change how the pro\
ject works"},show:{form:"show <path>",says:"the container that would really start, and where each value comes from"},explain:{form:"explain <rule>",says:"what a rule wants and why; other linters' ids \
work too"},rules:{form:"rules [rule|tag:cis...]",says:"list the rules; --profile and --on narrow the list"},ignores:{form:"ignores [paths...]",says:"every ignore comment: what it ignores, why, and unt\
il when"},baseline:{form:"baseline [paths...]",says:"keep today's findings in .seaworthy-baseline.json; --prune only takes out what is gone"},config:{form:"config [--explain FILE]",says:"the settings,\
 and where each comes from"},init:{form:"init",says:"begin a seaworthy.yaml and a workflow; nothing is overwritten"},"problem-matcher":{form:"problem-matcher [github|vscode]",says:"print what makes Gi\
tHub or VS Code read the compact report"},completions:{form:"completions <shell>",says:"print completions for bash, zsh, fish or powershell"}},h={file:{value:"FILE",says:"a file of one Compose project\
; repeat it for the files laid over the first"},config:{value:"FILE",says:"the configuration (default: seaworthy.yaml at the repository's root)"},"no-config":{says:"read no configuration"},profile:{value:"\
PROFILE",words:["recommended","strict"],says:"recommended (default) or strict"},only:{value:"RULE,...",says:"run these rules only; * and tag:cis, tag:CWE-250, tag:compose work"},skip:{value:"RULE,...",
says:"leave these rules out"},rule:{value:"RULE=LEVEL",says:"set one rule: off, on, or a severity"},"fail-on":{value:"SEVERITY",words:[...i,"never"],says:"end with 1 from here on: info, low, medium (d\
efault), high, critical, never"},"min-severity":{value:"SEVERITY",words:i,says:"report from here on"},"min-confidence":{value:"LEVEL",words:["low","medium","high"],says:"report from here on"},"exit-ze\
ro":{says:"end with 0 whatever is found"},all:{says:"text: show every finding, also those that repeat"},"group-by":{value:"WHAT",words:w,says:"text: sort findings by severity (default), file or rule"},
max:{value:"N",says:"text: show at most N blocks of findings"},statistics:{says:"text: count the findings of each rule instead of showing them"},on:{value:"SUBJECT",words:n,says:"rules: only those tha\
t check this, such as container or dockerfile"},format:{value:"FORMAT",words:["text","compact","json","sarif","github","markdown","junit","gitlab","checkstyle","rdjson"],says:"text (default), compact,\
 json, sarif, github, markdown, junit, gitlab, checkstyle, rdjson"},output:{value:"FORMAT=PATH",says:"write a report to a file, - is standard output; may be repeated"},"sarif-category":{value:"NAME",says:"\
keep several SARIF reports of one commit apart (default: seaworthy)"},since:{value:"REF",says:"compare HEAD with a commit of git: only what is new counts; A..B compares those two"},baseline:{value:"FI\
LE",says:"known findings (default: .seaworthy-baseline.json at the repository's root)"},"no-baseline":{says:"count known findings, too"},prune:{says:"baseline: only take out what is gone"},"no-ignores":{
says:"let no comment ignore anything"},"add-ignore":{value:"REASON",says:"write a comment above everything that is found"},fix:{says:"check: mend what can be mended safely first, and report what is le\
ft"},unsafe:{says:"fix: make repairs that may change how the project works, too"},diff:{says:"fix: print a patch that git apply takes, and write nothing; ends with 1 when there is one"},interactive:{says:"\
fix: show each repair and ask"},exclude:{value:"PATTERN",says:"leave files out, as .gitignore would; may be repeated"},"force-exclude":{says:"leave excluded files out even when they are named"},"no-gi\
tignore":{says:"judge ignored files too"},"allow-empty":{says:"end with 0 when there is nothing to check"},"list-files":{says:"say which files would be judged and why"},"stdin-filename":{value:"NAME",
says:"what standard input is called"},type:{value:"TYPE",words:t(),says:`take the named files for this: ${t().join(", ")}`},target:{value:"ENGINE",words:u,says:"whose loader reads seccomp profiles: do\
cker (default), podman, oci"},"apparmor-include":{value:"DIR",says:"look for AppArmor's includes there too; may be repeated"},as:{value:"VIEW",words:y.flatMap(({view:e})=>e??[]),says:"show: instructio\
ns of a Dockerfile, or compose, the merged project as JSON"},against:{value:"default",words:["default"],says:"show: how a seccomp profile differs from the engine's default one"},explain:{value:"FILE",
says:"config: what holds for one file"},jobs:{value:"N",says:"judge in so many threads (default: one for each core, when there is enough to judge)"},color:{value:"WHEN",words:["auto","always","never"],
says:"auto (default), always, never"},"no-progress":{says:"never say how far a long run is"},quiet:{says:"findings only, no summary"},help:{says:"this"},version:{says:"the version"}};function d(e){let s=c[e];
return"short"in s?s.short:void 0}function m(){let e=Object.values(l).map(({form:a,says:o})=>`  seaworthy ${a.padEnd(32)} ${o}
`),s=Object.entries(h).map(([a,{value:o,says:f}])=>{let r=d(a);return`  ${r?`-${r},`:"   "} ${`--${a}${o?` ${o}`:""}`.padEnd(26)} ${f}
`});return`seaworthy finds what is unsafe in Dockerfiles, Compose projects, seccomp and AppArmor profiles.

${e.join("")}
${s.join("")}
Every option has a variable: --fail-on high is SEAWORTHY_FAIL_ON=high. An option wins over its variable, and that over seaworthy.yaml.
The compiled program is kept in your cache folder for a faster start; SEAWORTHY_NO_COMPILE_CACHE=1 forbids it.
Ends with 0 when clean, 1 with findings, 2 when it could not run, 3 when there was nothing to check.
`}module.exports={a:n,b:l,c:h,d,e:m};
