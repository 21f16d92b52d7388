import { type Container, defineRule, healthCheckChange, isContainer, isSaid, name, unsafe, type Workload, writes } from "../../src/rule.ts";

export default defineRule({
  id: "healthcheck-defined",
  on: "workload",
  severity: "low",
  profile: "strict",
  summary: "Define a health check for every long-running service.",
  why: "Without one the engine only knows that a process exists. A service that hangs, through an attack or a bug, stays in rotation, and nothing restarts it.",
  standards: ["CIS-4.6", "CIS-5.27"],
  references: { HEALTHCHECK: "https://docs.docker.com/reference/dockerfile/#healthcheck" },
  examples: [
    {
      file: "Dockerfile",
      bad: 'FROM [|node:22.12|]\nCMD ["node", "app.js"]\n',
      good: 'FROM node:22.12\nHEALTHCHECK CMD ["node", "check.js"]\nCMD ["node", "app.js"]\n',
    },
    {
      file: "compose.yaml",
      bad: "services:\n  [|web|]:\n    image: caddy:2.10\n",
      good: "services:\n  web:\n    image: caddy:2.10\n    healthcheck:\n      test: [CMD, wget, -q, --spider, http://127.0.0.1:2019/config/]\n      start_period: 30s\n",
    },
  ],
  *check(workload, project) {
    const { healthcheck } = workload.image;
    if (!workload.ships || isSaid(healthcheck) || isNoService(workload) || runsOnce(workload)) return;
    if (healthcheck.state === "unknown" && (workload.base?.healthcheck || healthcheck.reason === "elsewhere")) return;
    const message = `no health check is defined for ${name(workload)}`;
    // Nothing in such an image could run a check; an image of a service may bring its own client.
    const bare = workload.base === null || (workload.base?.bare === true && !workload.base.kind);
    // What is built here has it in its Dockerfile, for every service of that image.
    const check = "build" in workload && (workload as Container).build?.stage ? undefined : healthCheckChange(workload, project);
    yield {
      at: healthcheck,
      message,
      standards: [isContainer(workload) ? "CIS-5.27" : "CIS-4.6"],
      severity: bare ? "info" : "low",
      confidence: healthcheck.state === "unknown" ? "low" : "high",
      ...(check ? { fix: unsafe(check) } : {}),
    };
  },
});

/** Shells and functions: a distribution without a command of its own, AWS Lambda's images. */
function isNoService({ base, image, dialect }: Workload): boolean {
  if (base?.name.includes("lambda/")) return true;
  return dialect === "dockerfile" && base?.kind === "os" && image.cmd.state !== "written" && image.entrypoint.state !== "written";
}

/** A job: somebody wrote that it is gone when it ends, or not to be started again. */
const runsOnce = (workload: Workload): boolean =>
  "host" in workload &&
  ((workload as Container).job === true || writes((workload as Container).host.restartPolicy, (policy) => policy === "no"));
