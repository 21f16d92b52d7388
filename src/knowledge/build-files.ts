/** Files that say how people build, beside a Dockerfile or at the root: which stages by name, with which contexts. */
export const buildFiles: readonly string[] = [
  "docker-bake.hcl",
  "docker-bake.json",
  "docker-bake.override.hcl",
  "Makefile",
  "Taskfile.yml",
  "justfile",
  ".gitlab-ci.yml",
];

/** Whether a file of another name, beside the Dockerfile, may be such a one: Bake and Make are told which to read (`-f`), or include it. */
export const isOtherBuildFile = (path: string): boolean =>
  /\.(?:hcl|mk)$/.test(path) && !/(?:^|\/)docker-bake\.(?:override\.)?hcl$/.test(path);

/** The workflow that renews pins with `seaworthy pin`, as `seaworthy init --updates` begins it. */
export const pinWorkflow = ".github/workflows/seaworthy-pins.yml";

/** Files that say what keeps images up to date, from the repository's root: those of Dependabot and Renovate, and our workflow. */
export const updateFiles: readonly string[] = [
  pinWorkflow,
  ".github/dependabot.yml",
  ".github/dependabot.yaml",
  "renovate.json",
  "renovate.json5",
  ".github/renovate.json",
  ".github/renovate.json5",
  ".gitlab/renovate.json",
  ".gitlab/renovate.json5",
  ".renovaterc",
  ".renovaterc.json",
];

/** Where a project keeps the engine's configuration, from its folder. */
export const daemonFiles: readonly string[] = ["daemon.json", "docker/daemon.json", "etc/docker/daemon.json"];
