import {
  type Command,
  type Container,
  containersOf,
  defineRule,
  itemsOf,
  knownValue,
  namesSecret,
  quote,
  variableUses,
} from "../../src/rule.ts";

export default defineRule({
  id: "no-unescaped-variable",
  on: "compose",
  severity: "high",
  confidence: "medium",
  profile: "recommended",
  summary: "Escape variables the container's shell should expand.",
  why: "Compose fills the variable in before the container exists and does not look in the service's own environment, so the value is empty. A database then starts without the password that seems to be set, or a health check logs in without one.",
  standards: [],
  references: { Interpolation: "https://docs.docker.com/reference/compose-file/interpolation/" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  cache:\n    image: redis:8.2\n    command: sh -c 'redis-server --requirepass [|$REDIS_PASSWORD|]'\n    environment:\n      REDIS_PASSWORD: ${SOME_OTHER}\n",
      good: "services:\n  cache:\n    image: redis:8.2\n    command: sh -c 'redis-server --requirepass $$REDIS_PASSWORD'\n    environment:\n      REDIS_PASSWORD: ${SOME_OTHER}\n",
    },
    {
      file: "compose.yaml",
      bad: 'services:\n  db:\n    image: postgres:17.2\n    environment: [POSTGRES_USER=app]\n    healthcheck:\n      test: ["CMD-SHELL", "pg_isready -U [|${POSTGRES_USER}|]"]\n',
      good: 'services:\n  db:\n    image: postgres:17.2\n    environment: [POSTGRES_USER=app]\n    healthcheck:\n      test: ["CMD-SHELL", "pg_isready -U $${POSTGRES_USER}"]\n',
      with: { ".env.example": "" },
    },
  ],
  *check(project, linked) {
    const own = containersOf(project, linked);
    const uses = project.files.flatMap(variableUses);
    const given = new Set(uses.flatMap(({ name, path }) => (path[2] === "environment" ? [`${path[1]} ${name}`] : [])));
    for (const { name, path, span, exact, operator, from } of uses) {
      const [, service = "", key, inner] = path;
      if (
        from !== "unset" ||
        operator ||
        usual.test(name) ||
        !/^(?:command|entrypoint)$/.test(key === "healthcheck" ? (inner === "test" ? "command" : "") : (key ?? ""))
      )
        continue;
      const container = own.get(service);
      const variable = container && itemsOf(container.image.env, (each) => each.name === name)[0];
      // What the service only passes on, whoever starts the project sets for both.
      if (!variable || variable.value.value === null || given.has(`${service} ${name}`)) continue;
      const where = key === "healthcheck" ? "health check" : key;
      const reads = inShell(container, key);
      yield {
        at: { span },
        severity: namesSecret(name) ? "high" : "medium",
        message: `Compose replaces ${quote(`$${name}`)} with an empty string in the ${where} of service ${quote(service)}, because only the container sets it${reads ? "; write `$$`" : "; run it through `sh -c` with `$$`, or set it in .env"}`,
        ...(exact && reads
          ? { fix: { safety: "unsafe" as const, title: "use $$", edits: [{ span: { ...span, end: span.start }, text: "$" }] } }
          : {}),
      };
    }
  },
});

/** Whoever starts the project has these in the environment. */
const usual = /^(?:HOME|PATH|USER|PWD|LOGNAME|HOSTNAME|SHELL|LANG)$/;

/** A shell reads what is written there, and expands what Compose leaves. */
function inShell(container: Container | undefined, key: string | undefined): boolean {
  const { cmd, entrypoint, healthcheck } = container?.image ?? {};
  if (key === "healthcheck")
    return healthcheck?.state === "written" && (healthcheck.value?.test?.form === "shell" || isShell(healthcheck.value?.test));
  return [cmd, entrypoint].some((setting) => setting?.state === "written" && isShell(setting.value));
}

const isShell = (command: Command | null | undefined): boolean => {
  const words = command?.words.map((word) => knownValue(word) ?? "") ?? [];
  return words.some(
    (word, at) => /(?:^|\/)(?:ba|da|a|z)?sh$/.test(word) && words.slice(at + 1, at + 3).some((option) => /^-\w*c$/.test(option)),
  );
};
