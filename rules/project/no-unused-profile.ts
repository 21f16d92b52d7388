import { appArmorsOf, defineRule, seccompsOf } from "../../src/rule.ts";

export default defineRule({
  id: "no-unused-profile",
  on: "project",
  severity: "low",
  profile: "strict",
  summary: "Attach the profiles the repository defines.",
  why: "A profile in the repository looks like a control that is in place. If no service uses it, it confines nothing, and the services it was written for run with the engine's default.",
  standards: ["CIS-5.2", "CIS-5.22"],
  references: { security_opt: "https://docs.docker.com/reference/compose-file/services/#security_opt" },
  instead:
    "Name the profile in `security_opt` of the service that it was written for (`seccomp=./profile.json`, `apparmor=NAME`), and try the service under it before you rely on it; or delete the profile.",
  examples: [
    {
      file: "apparmor.d/web",
      bad: "abi <abi/3.0>,\nprofile [|web|] {\n  /srv/** r,\n}\n",
      with: { "compose.yaml": "services:\n  web:\n    image: example/web:1.0\n" },
    },
    {
      file: "seccomp.json",
      bad: '[|{|] "defaultAction": "SCMP_ACT_ERRNO" }\n',
      with: { "compose.yaml": "services:\n  web:\n    image: example/web:1.0\n" },
    },
  ],
  *check(project) {
    const { attachments, projects, isUnclear } = project.profiles;
    if (projects === 0 || isUnclear) return;
    const isUsed = (dialect: "seccomp" | "apparmor", name: string): boolean =>
      attachments.some((each) => each.dialect === dialect && each.names === name);
    for (const { profile, source } of seccompsOf(project))
      if (profile && !source.alone && !isUsed("seccomp", source.path))
        yield {
          at: { span: { ...profile.span, end: profile.span.start + 1 } },
          standards: ["CIS-5.22"],
          message: "no container that is checked here uses this seccomp profile",
        };
    for (const { profiles, source } of appArmorsOf(project))
      for (const { profile } of profiles) {
        // Profiles of the host attach to programs by themselves.
        if (source.alone || profile.name.includes("//") || profile.attachment !== undefined || isUsed("apparmor", profile.name)) continue;
        yield {
          at: profile.node.name,
          standards: ["CIS-5.2"],
          message: `no container that is checked here uses the profile \`${profile.name.slice(0, 60)}\``,
        };
      }
  },
});
