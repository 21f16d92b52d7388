import {
  defineRule,
  isEverything,
  isForContainers,
  isOwn,
  ownStatements,
  type PathRule,
  type Policy,
  type Problem,
  patternMatches,
  type Source,
  withoutRule,
} from "../../src/rule.ts";

/** Programs that start with more rights than who calls them, or open a shell. */
const privileged = "su sudo doas pkexec mount umount passwd chsh newgrp newuidmap newgidmap sh bash dash zsh ash busybox".split(" ");

export default defineRule({
  id: "no-confinement-escape",
  on: "apparmor",
  severity: "high",
  profile: "recommended",
  summary: "Leave no way out of the profile.",
  why: "A profile confines a program only if everything started under it is confined too. If one program starts unconfined, or may change to any profile, an attacker leaves the profile with one exec.",
  standards: ["CWE-693"],
  instead:
    "Give each program that is started its own profile: a child in this one (`Cx -> name`), or one that is loaded beside it (`Px -> name`). If it needs no more than this profile allows, let it inherit (`ix`).",
  references: { "apparmor.d(5), execute rules": "https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#execute-rules" },
  help: "let it run under this profile (`ix`), or give it one of its own (`Px`)",
  examples: [
    {
      file: "apparmor.d/web",
      bad: `abi <abi/3.0>,
profile web {
  [|unsafe /usr/bin/backup px|],
  [|change_profile -> **|],
}
`,
      good: `abi <abi/3.0>,
profile web {
  /usr/bin/backup Px,
}
`,
    },
    {
      file: "apparmor.d/app",
      bad: `abi <abi/3.0>,
profile app {
  [|/usr/bin/backup ux|],
}
`,
      good: `abi <abi/3.0>,
profile app {
  /usr/bin/backup Cx -> backup,
  profile backup {
    /usr/bin/backup r,
  }
}
`,
    },
  ],
  *check({ profiles, source }) {
    for (const policy of profiles) {
      for (const pathRule of policy.rules) {
        const { rule, permissions, placed, deny } = pathRule;
        if (deny || !permissions.exec || !isOwn(placed) || policy.open(pathRule, "exec") === null) continue;
        const target = rule.target && policy.profile.expand(rule.target.value);
        const isPrivileged = privileged.some((name) =>
          ["/bin/", "/usr/bin/"].some((folder) => policy.touches(pathRule, folder + name, "exec")),
        );
        const at = { span: placed.at };
        const path = rule.path?.value.slice(0, 60) ?? "every program";
        const scrubs = rule.exec?.value === "safe" || (rule.exec?.value !== "unsafe" && permissions.scrubs);
        if (target === "unconfined") yield { at, message: `\`${path}\` starts unconfined: that is the target profile` };
        else if (/^(?:ux|pux|cux)$/.test(permissions.exec)) {
          const falls = permissions.exec !== "ux" ? " where it has no profile of its own" : "";
          yield {
            at,
            message: `\`${path}\` starts unconfined${falls}${scrubs ? "" : ", with an unfiltered environment, including LD_PRELOAD"}`,
            severity: scrubs && !(permissions.exec === "ux" && isPrivileged) ? "medium" : "high",
          };
        } else if (rule.exec?.value === "unsafe")
          yield {
            at,
            message: `\`${path}\` keeps an unfiltered environment, including LD_PRELOAD`,
            severity: "medium",
            ...scrubbing(source, policy, pathRule),
          };
        else if (/^(?:px|cx)$/.test(permissions.exec) && !scrubs && isPrivileged)
          yield {
            at,
            message: `\`${path}\` starts under another profile with an unfiltered environment: write the permission with a capital letter`,
            severity: "medium",
            ...scrubbing(source, policy, pathRule),
          };
        else if (/^(?:pix|cix)$/.test(permissions.exec))
          yield {
            at,
            message: `which profile \`${path}\` starts under depends on what is loaded: without another one, it is this one`,
            severity: "low",
          };
      }
      for (const { rule, placed } of ownStatements(policy, "change_profile")) {
        const target = rule.target ? policy.profile.expand(rule.target.value) : "**";
        if (target !== undefined && (isEverything(target) || patternMatches(target, "unconfined")))
          yield {
            at: { span: placed.at },
            message: isEverything(target)
              ? "a process may change to any profile, including unconfined"
              : "a process may leave this profile and run unconfined",
            ...(isForContainers(policy)
              ? {
                  fix: {
                    title: "remove the rule, and check that nothing in the container changes its profile",
                    safety: "unsafe",
                    edits: () => withoutRule(source, placed),
                  },
                }
              : {}),
          };
        else if (rule.exec?.value === "unsafe")
          yield {
            at: { span: placed.at },
            message: "the change keeps the environment, including LD_PRELOAD",
            severity: "medium",
            ...withoutUnsafe(source, rule.exec.span),
          };
      }
    }
  },
});

const cleared = "clear the variables that control the loader, and check that the program needs none of them";

/** Takes the word `unsafe` away, with the blanks behind it. */
const withoutUnsafe = ({ text }: Source, span: PathRule["placed"]["at"]): Required<Pick<Problem, "fix">> => ({
  fix: {
    title: cleared,
    safety: "unsafe",
    edits: [{ span: { ...span, end: span.end + (/^[ \t]*/.exec(text.slice(span.end))?.[0].length ?? 0) }, text: "" }],
  },
});

/** Starts the program with an environment that is cleared. The parser refuses two ways to start the same program: with another rule about it none is offered. */
function scrubbing(source: Source, policy: Policy, pathRule: PathRule): Pick<Problem, "fix"> {
  const { rule, placed, permissions } = pathRule;
  if (placed.included || rule.permissions.span.file !== source.path) return {};
  if (policy.giving("exec").some((other) => other !== pathRule && other.permissions.exec !== "bare" && policy.meet(other, pathRule)))
    return {};
  const { value, span } = rule.permissions;
  const capital = value.replace(/[pc](?=[iu]?[xX])|u(?=[xX])/, (letter) => letter.toUpperCase());
  const { fix } = rule.exec?.value === "unsafe" ? withoutUnsafe(source, rule.exec.span) : { fix: undefined };
  const first = fix && "edits" in fix && typeof fix.edits !== "function" ? fix.edits : [];
  const second = permissions.scrubs && capital === value ? [] : [{ span, text: capital }];
  return { fix: { title: cleared, safety: "unsafe", edits: [...first, ...second] } };
}
