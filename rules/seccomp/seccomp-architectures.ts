import { defineRule, type SeccompDocument, startingAsBefore, told, withoutArchitectures } from "../../src/rule.ts";

export default defineRule({
  id: "seccomp-architectures",
  on: "seccomp",
  severity: "info",
  profile: "strict",
  summary: "Map every architecture the profile is used on.",
  why: "Images are built for several architectures, and arm64 has no open, stat or poll. A profile for x86_64 alone refuses every call of such a program there, or has to be replaced in a hurry.",
  standards: [],
  references: { "Docker's default profile": "https://github.com/moby/profiles/blob/main/seccomp/default.json" },
  examples: [
    {
      file: "seccomp.json",
      bad: `{
  "defaultAction": "SCMP_ACT_ERRNO",
  [|"architectures": ["SCMP_ARCH_X86_64"]|],
  "syscalls": [{ "names": ["read"], "action": "SCMP_ACT_ALLOW" }]
}
`,
      good: `{
  "defaultAction": "SCMP_ACT_ERRNO",
  "architectures": ["SCMP_ARCH_X86_64", "SCMP_ARCH_AARCH64"],
  "syscalls": [{ "names": ["read"], "action": "SCMP_ACT_ALLOW" }]
}
`,
    },
    {
      file: "seccomp.json",
      bad: `{
  "defaultAction": "SCMP_ACT_ALLOW",
  [|"architectures": ["SCMP_ARCH_X86_64"]|],
  "syscalls": [{ "names": ["mount"], "action": "SCMP_ACT_ERRNO" }]
}
`,
      good: `{
  "defaultAction": "SCMP_ACT_ALLOW",
  "archMap": [
    { "architecture": "SCMP_ARCH_X86_64" },
    { "architecture": "SCMP_ARCH_AARCH64", "subArchitectures": ["SCMP_ARCH_ARM"] }
  ],
  "syscalls": [{ "names": ["mount"], "action": "SCMP_ACT_ERRNO" }]
}
`,
    },
  ],
  *check(document) {
    const { profile, target } = document;
    const listed = profile?.architectures;
    if (!listed || listed.value.length === 0) return;
    const tokens = new Set(listed.value.map(({ value }) => value));
    const others = listed.value.filter(
      ({ value }) => value === "SCMP_ARCH_X32" || (value === "SCMP_ARCH_X86" && tokens.has("SCMP_ARCH_X86_64")),
    );
    const [foreign] = others;
    if (foreign)
      yield {
        at: foreign,
        message:
          "programs of another word size may also run, through a second table of system calls: remove it unless the image has such programs",
        severity: "low",
        fix: {
          title: `remove ${others.map(({ value }) => value).join(" and ")}, and check that the image has no such programs`,
          safety: "unsafe",
          edits: () => withoutArchitectures(document, others),
        },
      };
    if (![...tokens].some((token) => /AARCH64|ARM|RISCV|PPC|S390|MIPS|LOONG/.test(token)))
      yield {
        at: listed,
        ...told("the profile is for x86 alone", { label: "on arm64 many of these calls do not exist, and others replace them" }),
        ...(target === "oci" || !tokens.has("SCMP_ARCH_X86_64") || profile.archMap
          ? {}
          : { fix: { title: "also map arm64", safety: "safe", edits: () => startingAsBefore(document, mapping(document, [...tokens])) } }),
      };
  },
});

/** Puts a map of architectures in place of the list: each host gets its own entry, that for x86_64 is what the list says. */
function mapping(document: SeccompDocument, tokens: readonly string[]) {
  const { profile, root } = document;
  const listed = profile?.architectures;
  const member = root?.kind === "object" ? root.members.find(({ span }) => span.start === listed?.span.start) : undefined;
  const others = tokens.filter((token) => token !== "SCMP_ARCH_X86_64");
  const said = [
    { architecture: "SCMP_ARCH_X86_64", ...(others.length > 0 ? { subArchitectures: others } : {}) },
    { architecture: "SCMP_ARCH_AARCH64", subArchitectures: ["SCMP_ARCH_ARM"] },
  ];
  return member && document.editor()?.rewrite(member.span, "archMap", said);
}
