import { defineRule, denies, isOwn, own, type Policy, type Source, told, withoutEnd, withoutWord } from "../../src/rule.ts";

const modes: Readonly<Record<string, string>> = {
  complain: "only logs what it should deny",
  unconfined: "confines nothing",
  default_allow: "allows everything it does not deny",
  prompt: "asks a user about what it does not name, and in a container there is no user to ask",
};

export default defineRule({
  id: "apparmor-enforced",
  on: "apparmor",
  severity: "high",
  profile: "recommended",
  summary: "Enforce the profile.",
  why: "A profile in complain mode looks like a control in every listing but blocks only what it denies by name. It is meant for the time in which a profile is written, but it often stays.",
  standards: ["CIS-5.2", "OWASP-6", "CWE-693"],
  references: { "apparmor.d(5)": "https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage" },
  help: "remove the flag: without one the profile is enforced",
  examples: [
    {
      file: "apparmor.d/web",
      bad: `abi <abi/3.0>,
profile web flags=(attach_disconnected, [|complain|]) {
  /srv/** r,
}
`,
      good: `abi <abi/3.0>,
profile web flags=(attach_disconnected) {
  /srv/** r,
}
`,
    },
  ],
  *check({ profiles, source }) {
    for (const { profile } of profiles) {
      for (const flag of profile.node.flags) {
        const what = own(modes, flag.value);
        if (what)
          yield {
            at: flag,
            ...told(`profile \`${profile.name}\` is in ${flag.value} mode`, { label: `${what}`, joint: ", which " }),
            // What stands in other modes was not written to be enforced.
            ...(flag.value === "complain"
              ? {
                  fix: {
                    title: "enforce it, and check that the log lists nothing the program needs",
                    safety: "unsafe",
                    edits: () => withoutFlag(source, profile.node, flag),
                  },
                }
              : {}),
          };
        else if (flag.value === "debug")
          yield {
            at: flag,
            message: "the flag debug is for developers of AppArmor",
            severity: "low",
            fix: { title: "remove the flag", safety: "safe", edits: () => withoutFlag(source, profile.node, flag) },
          };
      }
      const all = profile.rules.find((placed) => placed.rule.kind === "all" && !denies(placed) && isOwn(placed));
      if (all) yield { at: { span: all.at }, message: `profile \`${profile.name}\` allows everything with this rule` };
    }
  },
});

type Profile = Policy["profile"]["node"];

/** Takes a flag out of its list, the list when it is the only one. */
function withoutFlag(source: Source, { name, flags, attachment }: Profile, flag: Profile["name"]) {
  if (flags.length > 1) return withoutWord(source, flags, flag);
  const from = (attachment ?? name).span.end;
  const between = source.text.slice(from, flag.span.start);
  const before = /(?:flags\s*=\s*)?\(\s*$/.exec(between);
  const after = /^[\s,]*\)/.exec(source.text.slice(flag.span.end));
  return before && after
    ? [
        {
          span: {
            ...flag.span,
            start: from + withoutEnd(between.slice(0, before.index), /\s/).length,
            end: flag.span.end + after[0].length,
          },
          text: "",
        },
      ]
    : undefined;
}
