import { join } from "node:path";
import { exists } from "../disk/look.ts";
import { pinWorkflow, updateFiles } from "../knowledge/build-files.ts";

/** What keeps the pins of a repository up to date. */
export interface Updater {
  readonly name: string;
  /** Where it belongs, from the root. */
  readonly file: string;
  /** A file of its own; without it the snippet is to be added to what is there. */
  readonly begins: boolean;
  /** What to do with the snippet, as the beginning of a sentence that ends in a colon. */
  readonly what: string;
  readonly snippet: string;
}

const dependabotEntries = ["docker", "docker-compose"]
  .map((kind) => `  - package-ecosystem: ${kind}\n    directory: /\n    schedule:\n      interval: daily\n`)
  .join("");

/** The branch that renewed pins are pushed to. */
const branch = "seaworthy/pins";
const title = "Renew the digests of images";

/**
 * A run with what `pin --update` prints in `$1`. It exits with 1 where something is left to a person, which is no reason to keep the rest
 * back, and with 2 where an image could not be resolved: then the job fails at its end.
 */
const renew = (release: string, printed: string): string => `code=0
npx --yes seaworthy@${release} pin --update > "${printed}" || code=$?
cat "${printed}"
[ "$code" -le 2 ]`;

const indented = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);

const githubScript = `if [ -z "$(git status --porcelain)" ]; then exit 0; fi
gh auth setup-git
git add --all
git fetch --quiet --depth=1 origin ${branch} 2>/dev/null && git diff --cached --quiet FETCH_HEAD && exit 0
git -c user.name='github-actions[bot]' -c user.email='41898282+github-actions[bot]@users.noreply.github.com' commit --quiet -m '${title}'
git push --quiet --force origin HEAD:refs/heads/${branch}
sed 's/^/- /' "$RUNNER_TEMP/pins.txt" > "$RUNNER_TEMP/body.md"
gh pr edit ${branch} --body-file "$RUNNER_TEMP/body.md" ||
  gh pr create --head ${branch} --title '${title}' --body-file "$RUNNER_TEMP/body.md"`;

const github = (release: string, name: string): string => `name: seaworthy pins
on:
  schedule:
    - cron: "23 4 * * *"
  workflow_dispatch:
permissions: {}
concurrency: seaworthy-pins
jobs:
  pins:
    runs-on: ubuntu-latest
    permissions:
      # To push the branch ${branch}, and to open its pull request. Actions have to be allowed to create pull requests
      # (Settings, Actions, General); no workflow runs for one that this token opens until somebody closes and opens it again.
      contents: write
      pull-requests: write
    steps:
      - uses: ${name}
        with:
          persist-credentials: false
      # For images that are not public, log in to their registry before this.
      - name: Renew the digests
        id: renew
        run: |
${indented(renew(release, "$RUNNER_TEMP/pins.txt"), "          ")}
          echo "code=$code" >> "$GITHUB_OUTPUT"
      - name: Open a pull request
        env:
          GH_TOKEN: \${{ github.token }}
        run: |
${indented(githubScript, "          ")}
      - name: Tell of images that could not be resolved
        if: steps.renew.outputs.code == '2'
        run: exit 2
`;

const gitlab = (release: string): string => `seaworthy-pins:
  # Runs in a scheduled pipeline (Build, Pipeline schedules). SEAWORTHY_TOKEN is a project access token that may write to the repository.
  image: node:24
  rules:
    - if: $CI_PIPELINE_SOURCE == "schedule"
  script:
    - |
${indented(renew(release, "/tmp/pins.txt"), "      ")}
      if [ -n "$(git status --porcelain)" ]; then
        git add --all
        git -c user.name=seaworthy -c user.email=seaworthy@localhost commit --quiet -m '${title}' -m "$(cat /tmp/pins.txt)"
        git push --force -o merge_request.create -o merge_request.target="$CI_DEFAULT_BRANCH" -o merge_request.title='${title}' "https://seaworthy:\${SEAWORTHY_TOKEN}@\${CI_SERVER_HOST}/\${CI_PROJECT_PATH}.git" HEAD:refs/heads/${branch}
      fi
      exit $((code / 2 * 2))
`;

/** What a repository is to have, by its bots and by where its remotes are. `checkout`: the action that checks it out, with its commit. */
export function updatersFor(
  root: string,
  { hosts, release, checkout }: { readonly hosts: readonly string[]; readonly release: string; readonly checkout: string },
): readonly Updater[] {
  const first = (name: RegExp): string | undefined => updateFiles.find((file) => name.test(file) && exists(join(root, file)));
  const renovate = first(/renovate/);
  if (renovate)
    return [
      {
        ...{ name: "Renovate", file: renovate, begins: false },
        what: "add this preset, which pins images and renews their digests, to extends in",
        snippet: `"docker:pinDigests"\n`,
      },
    ];
  const dependabot = first(/dependabot/);
  if (dependabot)
    return [
      {
        ...{ name: "Dependabot", file: dependabot, begins: false },
        what: "which renews digests that are written, and writes none, add this to updates in",
        snippet: dependabotEntries,
      },
    ];
  const isGitlab = exists(join(root, ".gitlab-ci.yml")) || hosts.some((host) => /(?:^|\.)gitlab\b/.test(host));
  const isGithub = exists(join(root, ".github")) || hosts.includes("github.com") || !isGitlab;
  const isBegun = exists(join(root, ".gitlab-ci.yml"));
  return [
    ...(isGithub ? [{ ...{ name: "GitHub", file: pinWorkflow, begins: true, what: "" }, snippet: github(release, checkout) }] : []),
    ...(isGitlab ? [{ name: "GitLab", file: ".gitlab-ci.yml", begins: !isBegun, what: "add this job to", snippet: gitlab(release) }] : []),
  ];
}
