import {
  type Container,
  certainly,
  defineRule,
  isJob,
  name,
  nearest,
  type Problem,
  quote,
  safe,
  samePlace,
  told,
  unsure,
} from "../../src/rule.ts";

const mostRetries = 5;

export default defineRule({
  id: "restart-policy",
  on: "container",
  severity: "low",
  profile: "strict",
  summary: "Restart services after a crash, but not indefinitely.",
  why: "A service that stays down after a crash is an outage anyone can cause with one bad request. One that restarts endlessly repeats the crash: it fills logs, uses up CPU time, and lets an attacker try again.",
  standards: ["CIS-5.15", "OWASP-7"],
  references: { "Start containers automatically": "https://docs.docker.com/engine/containers/start-containers-automatically/" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  [|app|]:\n    image: example/app:1.0\n  api:\n    image: example/api:1.0\n    restart: [|always|]\n  worker:\n    image: example/worker:1.0\n    restart: [|on-failure:20|]\n  queue:\n    image: example/queue:1.0\n    restart: [|always:5|]\n",
      good: "services:\n  app:\n    image: example/app:1.0\n    restart: unless-stopped\n  api:\n    image: example/api:1.0\n    restart: unless-stopped\n  worker:\n    image: example/worker:1.0\n    restart: on-failure:5\n  queue:\n    image: example/queue:1.0\n    restart: on-failure:5\n",
    },
  ],
  *check(container, linked) {
    const { restartPolicy, restartRetries } = container.host;
    const refused = refusedPolicy(container);
    if (refused) {
      yield refused;
      return;
    }
    if (restartPolicy.state === "unknown" || (restartPolicy.state === "default" && container.stack)) return;
    if (restartPolicy.value === "no") {
      if (restartPolicy.state === "default" && !isJob(container, linked))
        yield {
          at: { span: container.span, state: "default" },
          ...told(`${name(container)} stays down after a crash`, { label: `it has no restart policy` }),
          fix: unsure("it should run until it is stopped", { set: "restartPolicy", to: "unless-stopped" }),
        };
      return;
    }
    if (restartPolicy.value === "always" && restartPolicy.state === "written" && certainly(restartRetries, (count) => count === 0))
      yield {
        at: restartPolicy,
        severity: "info",
        message: `${name(container)} restarts indefinitely, and with the engine even after it was stopped: unless-stopped or on-failure:5 is enough`,
        fix: unsure("it need not start with the engine after it was stopped", { set: "restartPolicy", to: "unless-stopped" }),
      };
    if (restartPolicy.value === "on-failure" && certainly(restartRetries, (count) => count === 0 || count > mostRetries))
      yield {
        at: restartRetries.state === "written" ? restartRetries : restartPolicy,
        severity: "info",
        message: `${name(container)} restarts ${restartRetries.value === 0 ? "indefinitely" : `${restartRetries.value} times`} when it fails: on-failure:${mostRetries} is enough`,
        fix: unsure(`${mostRetries} times are enough`, { set: "restartRetries", to: mostRetries }),
      };
  },
});

/** What the engine has policies for (moby api container.ValidateRestartPolicy); Swarm restarts by rules of its own. */
const policies = ["no", "always", "unless-stopped", "on-failure"];

function refusedPolicy(container: Container): Problem | undefined {
  const { restartPolicy, restartRetries } = container.host;
  if (restartPolicy.state === "unknown" || container.stack) return undefined;
  const { value } = restartPolicy;
  const refuses = (why: string): string => `the engine refuses to start ${name(container)}: ${why}`;
  if (!policies.includes(value)) {
    const meant = nearest(value.replaceAll("_", "-").toLowerCase(), policies);
    return {
      at: restartPolicy,
      message: refuses(`there is no restart policy ${quote(value)}; use ${policies.slice(2).join(" or ")}`),
      ...(meant && meant !== "no" ? { fix: safe({ set: "restartPolicy", to: meant }) } : {}),
    };
  }
  if (!certainly(restartRetries, (count) => count !== 0) || (value === "on-failure" && restartRetries.value > 0)) return undefined;
  const message =
    value === "on-failure"
      ? "the count of on-failure must be 1 or more"
      : `only on-failure takes a count, as in on-failure:${mostRetries}, and this is ${quote(value)}`;
  const count = value === "on-failure" ? mostRetries : restartRetries.value;
  const change = { set: "restartPolicy", to: `on-failure:${count}` } as const;
  const isShort = samePlace(restartRetries.span, restartPolicy.span) && count > 0;
  return { at: restartRetries, message: refuses(message), ...(isShort ? { fix: unsure("this is what was meant", change) } : {}) };
}
