import {
  appArmorsOf,
  defineRule,
  isOwn,
  Memory,
  nearest,
  type Problem,
  type Project,
  replacedWord,
  type Source,
  told,
  type Word,
} from "../../src/rule.ts";

/** Profiles that engines load themselves, and what is no profile. */
const engines = new Set("docker-default containers-default cri-containerd.apparmor.d lxc-container-default unconfined".split(" "));

export default defineRule({
  id: "exec-target-defined",
  on: "apparmor",
  severity: "medium",
  confidence: "medium",
  profile: "recommended",
  summary: "Transition only to profiles and child profiles that exist.",
  why: "The parser does not check that the target profile exists; the kernel does when the program starts, and refuses. The transition is then removed in a hurry, and the program runs with all the rights of its parent.",
  standards: [],
  references: { "apparmor.d(5), execute rules": "https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#execute-rules" },
  examples: [
    {
      file: "apparmor.d/web",
      bad: `abi <abi/3.0>,
profile web {
  [|/usr/bin/convert Cx -> images|],
  profile image {
    /usr/bin/convert r,
  }
}
`,
      good: `abi <abi/3.0>,
profile web {
  /usr/bin/convert Cx -> image,
  profile image {
    /usr/bin/convert r,
  }
}
`,
    },
  ],
  *check({ profiles, source }, { profiles: all }) {
    const everywhere = namesIn(all);
    for (const policy of profiles) {
      const { profile } = policy;
      for (const { rule, permissions, placed, literal, deny } of policy.rules) {
        const local = permissions.exec === "cx";
        if (deny || !isOwn(placed) || (!local && permissions.exec !== "px")) continue;
        const target = rule.target ? profile.expand(rule.target.value) : literal;
        if (!target || /[*?[{&:]|\/\//.test(target)) continue;
        if (local) {
          const parent = profile.name.includes("//")
            ? profiles.find((each) => each.profile.name === profile.name.slice(0, profile.name.lastIndexOf("//")))
            : undefined;
          const children = [...profile.children, ...(parent?.profile.children ?? [])];
          if (!policy.complete || children.some((child) => child.name.endsWith(`//${target}`) || child.attachment !== undefined)) continue;
          yield {
            at: { span: placed.at },
            ...told(`there is no child profile \`${target.slice(0, 60)}\` in \`${profile.name.slice(0, 60)}\``, {
              label: `starting it fails`,
            }),
            ...renaming(
              source,
              rule.target,
              nearest(
                target,
                children.map(({ node }) => node.name.value),
              ),
            ),
          };
        } else if (rule.target && !engines.has(target) && !everywhere.has(target))
          yield {
            at: { span: placed.at },
            message: `there is no profile \`${target.slice(0, 60)}\` in these files: unless it is loaded separately, starting the program fails`,
            severity: "low",
            confidence: "low",
            ...renaming(source, rule.target, nearest(target, [...everywhere])),
          };
      }
    }
  },
});

/** Another name in place of one that means nothing. */
const renaming = (source: Source, target: Word | undefined, meant: string | undefined): Pick<Problem, "fix"> =>
  target && meant !== undefined && target.span.file === source.path
    ? {
        fix: {
          title: `write \`${meant}\`, and check that this profile is meant`,
          safety: "unsafe",
          edits: replacedWord(source, target, meant),
        },
      }
    : {};

const known = new Memory<object, { readonly count: number; readonly names: ReadonlySet<string> }>();

/** What profiles of a run can be started by: their names, and what they attach to. Gathered once for as many as there are. */
function namesIn(all: Project["profiles"]): ReadonlySet<string> {
  const documents = appArmorsOf(all);
  const before = known.get(all);
  if (before?.count === documents.length) return before.names;
  const names = new Set<string>();
  for (const { profiles } of documents)
    for (const { profile } of profiles) {
      names.add(profile.name);
      if (profile.attachment !== undefined) names.add(profile.attachment);
    }
  known.set(all, { count: documents.length, names });
  return names;
}
