import { defineRule, told } from "../../src/rule.ts";

export default defineRule({
  id: "no-commented-include",
  on: "apparmor",
  severity: "medium",
  profile: "recommended",
  summary: "Do not disable an include with a space after #.",
  why: "`#include` is an include in this language, and `# include` is a comment. One space decides whether the abstractions a profile relies on are included, and nothing says which was meant.",
  standards: [],
  references: { "apparmor.d(5), #include": "https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#include-rules" },
  examples: [
    {
      file: "apparmor.d/web",
      bad: `abi <abi/3.0>,
profile web {
  [|# include <abstractions/base>|]
  /srv/** r,
}
`,
      good: `abi <abi/3.0>,
profile web {
  include <abstractions/base>
  /srv/** r,
}
`,
    },
  ],
  *check({ source }) {
    for (const found of source.text.matchAll(
      /^([ \t]*)(#[ \t]+)include[ \t]+(?:if[ \t]+exists[ \t]+)?(?:<[^>\n\r\u2028\u2029]+>|"[^"\n\r\u2028\u2029]+")(?=,?[ \t]*\r?$)/gm,
    )) {
      const [whole, indent = "", hash = ""] = found;
      const start = found.index + indent.length;
      const span = { file: source.path, start, end: found.index + whole.length };
      yield {
        at: { span },
        ...told("this is a comment", { label: "with a space after the #, nothing is included" }),
        fix: { title: "make it an include", safety: "unsafe", edits: [{ span: { ...span, end: start + hash.length }, text: "" }] },
      };
    }
  },
});
