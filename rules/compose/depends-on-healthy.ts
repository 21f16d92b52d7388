import {
  below,
  type ComposeProject,
  type Container,
  certainly,
  containersOf,
  defineRule,
  healthCheckChange,
  isShort,
  namesDatastore,
  type Part,
  partsOf,
  quote,
  servicesOf,
  setBelow,
  setIn,
  textOf,
  told,
} from "../../src/rule.ts";

export default defineRule({
  id: "depends-on-healthy",
  on: "compose",
  severity: "info",
  profile: "strict",
  summary: "Wait for dependencies to be healthy, and only for those with a check.",
  why: "A started database is not one that answers: the service begins before it, fails, and is patched with sleeps and retries. The other way round, a service that waits for the health of something without a check never starts at all.",
  standards: [],
  references: { "Control startup order": "https://docs.docker.com/compose/how-tos/startup-order/" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  web:\n    image: example/web:1.0\n    depends_on:\n      - [|db|]\n  job:\n    image: example/job:1.0\n    depends_on:\n      plain:\n        condition: [|service_healthy|]\n  db:\n    image: postgres:17.2\n  plain:\n    image: alpine:3.22\n",
      good: "services:\n  web:\n    image: example/web:1.0\n    depends_on:\n      db:\n        condition: service_healthy\n      app: { condition: service_started }\n      init: { condition: service_completed_successfully }\n  db:\n    image: postgres:17.2\n    healthcheck: { test: [CMD, pg_isready] }\n  app:\n    image: example/app:1.0\n  init:\n    image: postgres:17.2\n",
    },
    {
      file: "compose.yaml",
      bad: "services:\n  web:\n    image: example/web:1.0\n    depends_on:\n      - [|db|]\n  db:\n    image: postgres:17.2\n    healthcheck: { test: [CMD, pg_isready] }\n",
      good: "services:\n  web:\n    image: example/web:1.0\n    depends_on:\n      db:\n        condition: service_healthy\n  db:\n    image: postgres:17.2\n    healthcheck: { test: [CMD, pg_isready] }\n",
    },
  ],
  *check(project, linked) {
    const own = containersOf(project, linked);
    for (const service of servicesOf(project))
      for (const dependency of partsOf(below(service, "depends_on"))) {
        const target = own.get(dependency.name);
        const condition = isShort(dependency) ? undefined : below(dependency, "condition");
        const kind = condition ? textOf(condition) : "service_started";
        if (!target || kind === undefined) continue;
        const { healthcheck } = target.image;
        const check = healthCheckChange(target, linked);
        if (kind === "service_healthy" && condition && certainly(healthcheck, (check) => check === null || check.test === null))
          yield {
            at: { span: condition.node.span, via: condition.at.via },
            severity: "medium",
            ...told(`${quote(service.name)} waits for the health of ${quote(dependency.name)}, which has no health check`, {
              label: `it never starts`,
            }),
            related: [{ span: target.span, message: "this service has no check" }],
            ...(check ? { fix: { safety: "safe", changes: [{ ...check, of: target }] } } : {}),
          };
        const isChecked = hasCheck(target);
        const isStore = namesDatastore(target.image);
        // Somebody who writes service_started has thought about it.
        if (kind === "service_started" && (isChecked || isStore || !condition))
          yield {
            at: dependency.at,
            ...told(`${quote(service.name)} starts before ${quote(dependency.name)} answers`, {
              help: `wait with \`condition: service_healthy\`${isChecked ? "" : ", once it has a health check"}`,
              joint: ": ",
            }),
            ...(isChecked
              ? {
                  fix: {
                    safety: "unsafe",
                    title: "wait with `condition: service_healthy`, and check that the health check passes",
                    edits: () => waiting(service, dependency, own, project),
                  },
                }
              : {}),
          };
      }
  },
});

const hasCheck = ({ image: { healthcheck } }: Container): boolean => healthcheck.state === "written" && Boolean(healthcheck.value?.test);

/** The condition of a dependency. A list of names holds none: it becomes a mapping, in which all that have a check are waited for. */
function waiting(service: Part, dependency: Part, own: ReadonlyMap<string, Container>, project: ComposeProject) {
  const all = below(service, "depends_on");
  if (!all || !isShort(dependency)) return setBelow(project, dependency.at, ["condition"], "service_healthy");
  const conditions = partsOf(all).map(({ name }) => {
    const target = own.get(name);
    return [name, { condition: target && hasCheck(target) ? "service_healthy" : "service_started" }] as const;
  });
  // What another file adds to the list stays there.
  const isOneList = partsOf(all).every((each) => isShort(each) && each.at.span.file === all.at.span.file);
  return isOneList ? setIn(project, all.at, Object.fromEntries(conditions)) : undefined;
}
