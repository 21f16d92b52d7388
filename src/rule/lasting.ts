import type { Project } from "../link/project.ts";
import { type Container, isContainer, type Workload } from "../model/workload.ts";
import { builtFrom } from "./built-from.ts";
import { jobsOf } from "./compose.ts";
import { composesOf } from "./documents.ts";
import { itemsOf, knownValue, writes } from "./predicates.ts";

/** Names of services that are meant to end: migrations, set-up, tests. */
const jobNames =
  /(?:^|[-_.])(?:\w{0,60}init|migrat\w{0,60}|setup|set-up|seed\w{0,60}|test\w{0,60}|bootstrap|create\w{0,60}|job|once|installer?|cli|tools?|builder|build|backup|import\w{0,60}|load\w{0,60}|wait\w{0,60}|config\w{0,60}|prepare|cert\w{0,60})(?:[-_.\d]|$)/i;

/** Whether a container is meant to end: whoever starts it says so, its name does, or another one waits for that. */
export function isJob({ path, project: id, job }: Container, project: Pick<Project, "documents">): boolean {
  const own = path[1] ?? "";
  return job === true || jobNames.test(own) || composesOf(project).some((each) => each.id === id && jobsOf(each).has(own));
}

/** Whether something written says that a workload is there to stay: a port, a health check, a restart policy. */
export function isLasting(workload: Workload, project: Project): boolean {
  const { image } = workload;
  const built = builtFrom(workload, project);
  const checked = image.healthcheck.state === "written" && image.healthcheck.value?.test != null;
  return (
    checked ||
    itemsOf(image.exposedPorts).length > 0 ||
    (isContainer(workload) ? [workload] : built).some(
      ({ host }) => itemsOf(host.portBindings).length > 0 || writes(host.restartPolicy, (policy) => policy !== "no"),
    )
  );
}

/** Whether a container is started once and not again: a job, or one that is told so. */
export const runsOnce = (container: Container, project: Pick<Project, "documents">): boolean =>
  isJob(container, project) || (container.host.restartPolicy.state === "written" && knownValue(container.host.restartPolicy) === "no");
