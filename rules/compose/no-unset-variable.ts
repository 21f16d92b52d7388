import { isRoot } from "../../src/knowledge/users.ts";
import { defineRule, exampleEnvironments, quote, variableUses } from "../../src/rule.ts";

/** Keys where an empty variable matters: what it does there, and whether that opens the container, or only stops or changes it. */
const effects: Readonly<Record<string, { readonly effect: string | ((now: string) => string); readonly weakens?: true }>> = {
  user: {
    effect: (now) =>
      now === ""
        ? "empty means the image's own user, usually root"
        : `the user is then ${quote(now)}${isRoot(now) ? ", which is root, whatever the image says" : ""}`,
    weakens: true,
  },
  privileged: { effect: "Compose then refuses the file", weakens: true },
  ports: { effect: "an empty address is every interface", weakens: true },
  read_only: { effect: "Compose then refuses the file" },
  image: { effect: "the reference then names a different image, or no image" },
  volumes: { effect: "the source is then a different path, or no path" },
  cap_add: { effect: "the entry is then not a capability" },
  cap_drop: { effect: "the entry is then not a capability" },
  security_opt: { effect: "the entry is then not a valid option" },
  network_mode: { effect: "the default network is then used" },
};
/** What a shell or the system sets for everybody. */
const usual =
  /^(?:PWD|HOME|USER|LOGNAME|HOSTNAME|PATH|SHELL|LANG|TMPDIR|DISPLAY|XDG_\w+|SSH_AUTH_SOCK|WAYLAND_DISPLAY|COMPOSE_\w+|DOCKER_HOST|CI|GITHUB_\w+|CI_\w+)$/;

export default defineRule({
  id: "no-unset-variable",
  on: "compose",
  severity: "low",
  confidence: "medium",
  profile: "recommended",
  summary: "Give variables in security-relevant keys a value, or make them required.",
  why: "Compose puts the empty string where a variable is not set, and only warns. An empty user is root, an empty address is every interface, an empty tag names no version: the protection disappears on the machine where the file was forgotten.",
  standards: [],
  references: { Interpolation: "https://docs.docker.com/reference/compose-file/interpolation/" },
  examples: [
    {
      file: "compose.yaml",
      bad: 'services:\n  app:\n    image: example/app:[|$TAG|]\n    user: [|${RUN_AS}|]\n    ports: ["[|${BIND}|]:80:8080"]\n',
      good: 'services:\n  app:\n    image: example/app:${TAG:?}\n    user: ${RUN_AS:?}\n    ports: ["${BIND:?}:80:8080"]\n',
    },
  ],
  *check({ files }, { lookup }) {
    let expected: readonly string[] | undefined;
    for (const use of files.flatMap(variableUses)) {
      const { name, path, span, exact, from, now } = use;
      const key = path[2] ?? "";
      const known = Object.hasOwn(effects, key) ? effects[key] : undefined;
      if (from !== "unset" || !known || usual.test(name) || !matters(use)) continue;
      expected ??= files.flatMap(({ document }) => exampleEnvironments(document)).flatMap((path) => lookup.source(path)?.text ?? []);
      if (expected.some((text) => new RegExp(`^[ \\t]*(?:export[ \\t]+)?${name}[ \\t]*[=:]`, "m").test(text))) continue;
      const fix = exact
        ? { fix: { safety: "unsafe" as const, title: `require it: \${${name}:?}`, edits: [{ span, text: `\${${name}:?}` }] } }
        : {};
      yield {
        at: { span },
        message: `nothing sets ${quote(name)}: ${typeof known.effect === "string" ? known.effect : known.effect(now())}`,
        ...(known.weakens ? {} : { profile: "strict" as const }),
        ...fix,
      };
    }
  },
});

/** In a port it is the address that matters, in a volume the source: what stands before the first colon of enough. */
function matters({ path, whole, start, end }: Use): boolean {
  const key = path[path.length - 1];
  if (path[2] === "ports") return key === "host_ip" || (key === "ports" && start === 0 && hasTwoColons(whole.slice(end)));
  if (path[2] === "volumes") return key === "source" || (key === "volumes" && start === 0);
  return true;
}

/** Two colons, with nothing in braces before them but a default between. */
function hasTwoColons(text: string): boolean {
  const plain = /^[^{}]*/.exec(text)?.[0] ?? "";
  const colon = plain.indexOf(":");
  if (colon < 0 || plain.includes(":", colon + 1)) return colon >= 0;
  const rest = text.slice(plain.length);
  return rest.startsWith("{") && /^\{[^}]*\}[^{}:]*:/.test(rest);
}

type Use = ReturnType<typeof variableUses>[number];
