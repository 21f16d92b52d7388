import { defineRule, hasDockerDenials } from "../../src/rule.ts";

/** Classes looked at in one path. */
const most = 100;

export default defineRule({
  id: "no-slash-crossing-class",
  on: "apparmor",
  severity: "medium",
  profile: "recommended",
  summary: "Do not use a negated class that also matches a slash.",
  why: "Unlike `*` and `?`, a class such as `[^.]` matches a slash. A rule meant for the files of one folder reaches into folders beside or below it; docker-default itself had to be fixed for this.",
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
        // What comes after a class may cross folders anyway.
        const classes = [...written.matchAll(/\[\^((?:\\.|[^\]\\])*)(\]?)/g)]
          .slice(0, most)
          .filter(
            (found) =>
              found[2] &&
              !found[1]?.includes("/") &&
              !followsSlash(written, found.index) &&
              !/^(?:\[[^\]]*\])*\*\*/.test(written.slice(found.index + found[0].length)),
          );
        const [first] = classes;
        if (!first) continue;
        const ends = classes.map((found) => span.start + found.index + found[0].length - 1);
        const start = span.start + first.index;
        yield {
          at: { span: { ...span, start, end: start + first[0].length } },
          message: `\`${first[0].slice(0, 40)}\` ${classes.length > 1 ? `and ${classes.length - 1} more here match` : "matches"} a slash, so this rule ${deny ? "denies" : "reaches"} more than the files of one folder`,
          severity: bounded ? "info" : deny ? "low" : "medium",
          fix: {
            title: "exclude the slash",
            safety: "safe",
            edits: ends.map((at) => ({ span: { ...span, start: at, end: at + 1 }, text: "/]" })),
          },
        };
      }
    }
  },
});

/** Whether what stands here comes right after a slash: no path has two in a row, so there a class meets none. */
function followsSlash(text: string, at: number): boolean {
  let index = at - 1;
  while (text[index] === "{" || text[index] === ",") {
    for (let depth = 0; index >= 0 && (text[index] !== "{" || depth > 0); index -= 1) {
      if (text[index] === "}") depth += 1;
      else if (text[index] === "{") depth -= 1;
    }
    index -= 1;
  }
  return text[index] === "/";
}
