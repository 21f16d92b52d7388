import { defineRule, joinPath, lastOption, name, type Project, quote } from "../../src/rule.ts";

export default defineRule({
  id: "profile-exists",
  on: "project",
  severity: "medium",
  profile: "recommended",
  summary: "Reference only seccomp and AppArmor profiles that exist.",
  why: "A service whose seccomp profile is missing does not start. Whoever has to get it running takes the option out, and the container runs without the filter somebody thought out for it.",
  standards: ["CIS-5.2", "CIS-5.22", "OWASP-6"],
  references: { "Seccomp security profiles": "https://docs.docker.com/engine/security/seccomp/" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n    security_opt: [[|seccomp=./seccomp.json|]]\n",
      good: "services:\n  app:\n    image: example/app:1.0\n    security_opt: [seccomp=builtin]\n",
      with: { "seccomp.json": "no JSON\n" },
    },
  ],
  *check(project) {
    for (const compose of project.composes)
      for (const container of project.containers) {
        if (container.project !== compose.id || container.stack) continue;
        const found = lastOption(container.host, "seccomp");
        const fault = found && !found.option.fault ? faultOf(found.option.value, compose.folder, project) : undefined;
        if (found && fault)
          yield {
            at: found.at,
            message: `the seccomp profile ${quote(found.option.value)} of ${name(container)} ${fault}: Compose reads it from the project's folder and refuses to start without it`,
          };
      }
  },
});

/** What is wrong with the file, as far as somebody looked; the engine's own profiles are no files. */
function faultOf(value: string, folder: string, { lookup }: Project): string | undefined {
  if (value === "unconfined" || value === "builtin" || /^[/~]/.test(value)) return undefined;
  const path = joinPath(folder, value);
  const source = lookup.source(path);
  if (!source) return lookup.absent?.(path) ? "is not there" : undefined;
  try {
    JSON.parse(source.text);
    return undefined;
  } catch {
    return "is not JSON";
  }
}
