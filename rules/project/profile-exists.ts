import {
  appArmorsOf,
  type Container,
  defineRule,
  type Fix,
  isProvided,
  itemsOf,
  joinPath,
  type Known,
  lastOption,
  name,
  nearest,
  type Project,
  quote,
  readSecurityOption,
  seccompsOf,
  told,
  unsure,
} from "../../src/rule.ts";

export default defineRule({
  id: "profile-exists",
  on: "project",
  severity: "medium",
  profile: "recommended",
  summary: "Reference only seccomp and AppArmor profiles that exist.",
  why: "A service whose seccomp profile is missing does not start. The usual fix is to remove the option, and the container then runs without its intended filter.",
  standards: ["CIS-5.2", "CIS-5.22", "OWASP-6"],
  references: { "Seccomp security profiles": "https://docs.docker.com/engine/security/seccomp/" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n    security_opt: [[|seccomp=./seccomp.json|]]\n",
      good: "services:\n  app:\n    image: example/app:1.0\n    security_opt: [seccomp=builtin]\n",
      with: { "seccomp.json": "no JSON\n" },
    },
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n    security_opt: [[|apparmor=ap|]]\n",
      good: "services:\n  app:\n    image: example/app:1.0\n    security_opt: [apparmor=app]\n",
      with: { "apparmor.d/app": "profile app {\n  /srv/** r,\n}\n" },
    },
  ],
  *check(project) {
    for (const container of project.containers) {
      if (container.stack) continue;
      const named = lastOption(container.host, "apparmor");
      if (named && !named.option.fault && isForeign(named.option.value, project)) {
        const meant = nearest(named.option.value, profileNames(project));
        yield {
          at: named.at,
          ...told(`no file here defines the AppArmor profile ${quote(named.option.value)} of ${name(container)}`, {
            label: `unless it is loaded on every host, the container does not start${meant ? `. Did you mean ${quote(meant)}?` : ""}`,
          }),
          severity: "low",
          confidence: "low",
          standards: ["CIS-5.2", "OWASP-6"],
          ...(meant ? instead(container, named.at, named.option.value, meant) : {}),
        };
      }
      const { folder } = container;
      if (folder === undefined) continue;
      // Of several the last counts, and all of them are read.
      for (const item of itemsOf(container.host.securityOpt)) {
        const { key, value, fault: unread } = readSecurityOption(item.value);
        const fault = key === "seccomp" && !unread ? faultOf(value, folder, project) : undefined;
        if (!fault) continue;
        const meant = nearest(value, seccompPaths(folder, project));
        yield {
          at: item,
          standards: ["CIS-5.22", "OWASP-6"],
          message: `the seccomp profile ${quote(value)} of ${name(container)} ${fault}: the container does not start without it`,
          ...(meant ? instead(container, item, value, meant) : {}),
        };
      }
    }
  },
});

/** Another profile in the option that names one. */
const instead = (container: Container, at: Known<string>, value: string, meant: string): { readonly fix: Fix } => ({
  fix: {
    ...unsure("it is the profile you mean", {
      of: container,
      replace: "securityOpt",
      item: at.value,
      by: `${at.value.slice(0, at.value.length - value.length)}${meant}`,
    }),
    title: `name ${quote(meant)}`,
  },
});

/** Seccomp profiles, as they are named from a folder. */
const seccompPaths = (folder: string, { profiles }: Project): string[] =>
  seccompsOf(profiles).flatMap(({ source: { path }, profile }) =>
    !profile ? [] : folder === "" ? [`./${path}`] : path.startsWith(`${folder}/`) ? [`./${path.slice(folder.length + 1)}`] : [],
  );

const profileNames = ({ profiles: all }: Project): string[] =>
  appArmorsOf(all).flatMap(({ profiles }) => profiles.map(({ profile }) => profile.name));

/** Neither defined here nor one the engines and distributions bring. */
const isForeign = (value: string, project: Project): boolean =>
  !isProvided(value) && !value.includes("\uFFFC") && !profileNames(project).includes(value);

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
