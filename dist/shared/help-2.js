"use strict";var e=({subject:t,id:s})=>`https://github.com/seaworthy-lint/seaworthy/blob/main/rules/${t}/${s}.md`;module.exports={a:e};
