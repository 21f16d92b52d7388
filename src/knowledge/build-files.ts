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
