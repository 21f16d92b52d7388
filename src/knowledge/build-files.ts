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

/** Files by which Dependabot and Renovate are told what to keep up to date, from the repository's root. */
export const updateFiles: readonly string[] = [
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
