import { join } from "node:path";
import { git } from "../discover/git-command.ts";
import { exists, leadsAway } from "../disk/look.ts";
import { ReadError, readFile } from "../disk/read.ts";

/** Something of a repository's that can run us. */
export interface Runner {
  readonly name: string;
  /** The first of its files that is there, or the one it begins with. */
  readonly file: string;
  readonly isThere: boolean;
  /** It runs us already. */
  readonly runsUs: boolean;
  /** What to do with the snippet, as the beginning of a sentence that ends in a colon. */
  readonly what: string;
  readonly snippet: string;
  /** Where the repository is hosted: whoever is hosted there needs no workflow of GitHub's. */
  readonly isHost: boolean;
}

interface Known extends Pick<Runner, "name" | "what"> {
  /** From the root. */
  readonly files: readonly string[];
  /** Names of the hosts whose repositories it is for. */
  readonly hosts?: RegExp;
  /** What its file has to say, where the file may be there for others. */
  readonly says?: RegExp;
  snippet(release: string): string;
}

/** The report that a job leaves behind for GitLab, beside the one in its log. */
const gitlabFile = "gl-code-quality-report.json";

/** The image of a job that needs nothing but Node. */
const image = "node:24-alpine";

const gitlabJob = (release: string): string => `seaworthy:
  image: ${image}
  script:
    - npx --yes seaworthy@${release} --output gitlab=${gitlabFile} --output text=-
  artifacts:
    when: always
    reports:
      codequality: ${gitlabFile}
`;

const runners: readonly Known[] = [
  {
    // https://docs.gitlab.com/ci/testing/code_quality/
    name: "GitLab",
    files: [".gitlab-ci.yml"],
    hosts: /(?:^|\.)gitlab\b/,
    what: "add this job to",
    snippet: gitlabJob,
  },
  {
    // https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/publish-test-results-v2
    name: "Azure Pipelines",
    files: ["azure-pipelines.yml", "azure-pipelines.yaml", ".azure-pipelines.yml"],
    hosts: /(?:^|\.)(?:dev\.azure\.com|visualstudio\.com)$/,
    what: "add these steps to",
    snippet: (release) => `- task: UseNode@1
  inputs:
    version: 24.x
- script: npx --yes seaworthy@${release} --output junit=seaworthy.xml --output text=-
  displayName: seaworthy
- task: PublishTestResults@2
  condition: succeededOrFailed()
  inputs:
    testResultsFormat: JUnit
    testResultsFiles: seaworthy.xml
`,
  },
  {
    // https://support.atlassian.com/bitbucket-cloud/docs/test-reporting-in-pipelines/: it looks for reports in such folders.
    name: "Bitbucket Pipelines",
    files: ["bitbucket-pipelines.yml"],
    hosts: /(?:^|\.)bitbucket\b/,
    what: "add this step to",
    snippet: (release) => `- step:
    name: seaworthy
    image: ${image}
    script:
      - mkdir -p test-results
      - npx --yes seaworthy@${release} --output junit=test-results/seaworthy.xml --output text=-
`,
  },
  {
    name: "pre-commit",
    files: [".pre-commit-config.yaml", ".pre-commit-config.yml"],
    what: "add this to the repos of",
    snippet: (release) => `- repo: https://github.com/seaworthy-lint/seaworthy
  rev: v${release}
  hooks:
    - id: seaworthy
`,
  },
  {
    // https://github.com/lint-staged/lint-staged#configuration
    name: "lint-staged",
    files: [
      ".lintstagedrc",
      ".lintstagedrc.json",
      ".lintstagedrc.yaml",
      ".lintstagedrc.yml",
      "lint-staged.config.js",
      "lint-staged.config.mjs",
    ],
    what: "add this task to",
    snippet: lintStaged,
  },
  {
    name: "lint-staged",
    files: ["package.json"],
    says: /"lint-staged"\s*:\s*\{/,
    what: "add this task to lint-staged in",
    snippet: lintStaged,
  },
  {
    // https://containers.dev/implementors/json_reference/
    name: "the development container",
    files: [".devcontainer/devcontainer.json", ".devcontainer.json"],
    what: "add this to",
    snippet: (release) => `"features": { "ghcr.io/devcontainers/features/node:1": {} },
"postCreateCommand": "npm install --global seaworthy@${release}"
`,
  },
];

function lintStaged(release: string): string {
  return `"{*ockerfile*,*ontainerfile*,*compose*.y?(a)ml,*.dockerignore,.env*,*.env}": "npx --yes seaworthy@${release} check --force-exclude --allow-empty"\n`;
}

/** What a repository has that can run us, by its files and by where its remotes are. */
export function runnersIn(root: string, remotes: readonly string[], release: string): Runner[] {
  return runners.flatMap(({ name, files, hosts, says, what, snippet }): Runner[] => {
    const there = files.find((file) => exists(join(root, file)));
    const text = there === undefined ? "" : textIn(root, there);
    const isThere = there !== undefined && (says?.test(text) ?? true);
    if (!isThere && !(hosts && remotes.some((host) => hosts.test(host)))) return [];
    const runsUs = /\bseaworthy\b/.test(text);
    return [{ name, file: there ?? (files[0] as string), isThere, runsUs, what, snippet: snippet(release), isHost: hosts !== undefined }];
  });
}

/** Bytes: these files are written by hand. */
const largest = 8 * 1024 * 1024;

/** What a file of the repository says; nothing, where nobody can read it. */
function textIn(root: string, file: string): string {
  const full = join(root, file);
  if (leadsAway(full, root)) return "";
  try {
    return readFile(full, largest).toString("utf8");
  } catch (error) {
    if (error instanceof ReadError) return "";
    throw error;
  }
}

/** The names of the hosts that a repository's remotes are on, in lower case; none where git does not say. */
export function remoteHosts(root: string): string[] {
  if (!exists(join(root, ".git"))) return [];
  try {
    const lines = git(root, ["remote", "-v"]).toString("utf8").split("\n");
    const urls = lines.flatMap((line) => line.split("\t", 2)[1] ?? []);
    return urls.flatMap((url) => /^(?:[a-z+]+:\/\/)?(?:[^@/\s]*@)?\[?([\w.-]+)/i.exec(url)?.[1]?.toLowerCase() ?? []);
  } catch {
    return [];
  }
}
