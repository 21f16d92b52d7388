import { defineRule, hasDockerDenials } from "../../src/rule.ts";

export default defineRule({
  id: "no-slash-crossing-class",
  on: "apparmor",
  severity: "medium",
  profile: "recommended",
  summary: "Do not use a negated class that also matches a slash.",
  why: "Unlike `*` and `?`, a class such as `[^.]` matches a slash. A rule meant for the files of one folder reaches into the folders beside or below it; docker-default itself had to be mended for this.",
  standards: [],
  references: { "apparmor.d(5), globbing": "https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#file-globbing" },
  examples: [
    {
      file: "apparmor.d/web",
      bad: `abi <abi/3.0>,
profile web {
  /srv/app[|[^.]|]* r,
}
`,
      good: `abi <abi/3.0>,
profile web {
  /srv/app[^./]* r,
}
`,
    },
  ],
  *check({ profiles, source }) {
    for (const policy of profiles) {
      const bounded = hasDockerDenials(policy);
      for (const { rule, placed, deny } of policy.rules) {
        if (!rule.path || placed.included || rule.path.span.file !== source.path) continue;
        const { span } = rule.path;
        const written = source.text.slice(span.start, span.end);
        for (const found of written.matchAll(/\[\^((?:\\.|[^\]\\])*)\]/g)) {
          // No path has two slashes in a row, so right after one the class meets none; and `**` crosses folders anyway.
          if (written[found.index - 1] === "/") continue;
          if (found[1]?.includes("/") || /^(?:\[\^?[^\]]*\])*\*\*/.test(written.slice(found.index + found[0].length))) continue;
          const at = { ...span, start: span.start + found.index, end: span.start + found.index + found[0].length };
          yield {
            at: { span: at },
            message: `\`${found[0].slice(0, 40)}\` matches a slash too, so this rule ${deny ? "denies" : "reaches"} more than files of one folder`,
            severity: bounded ? "info" : deny ? "low" : "medium",
            fix: { title: "leave the slash out", safety: "safe", edits: [{ span: { ...at, start: at.end - 1 }, text: "/]" }] },
          };
        }
      }
    }
  },
});
