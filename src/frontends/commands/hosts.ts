import { isShell } from "../../syntax/shell/shells.ts";
import { shebangOf } from "../../syntax/shell/unwrap.ts";
import { lastPart } from "../../text/path.ts";

/** The kinds of file that hold shell scripts. */
export type HostKind =
  | "shell"
  | "makefile"
  | "justfile"
  | "workflow"
  | "gitlab"
  | "azure"
  | "bitbucket"
  | "circleci"
  | "woodpecker"
  | "jenkinsfile"
  | "systemd"
  | "package"
  | "crontab"
  | "markdown";

/** A kind of file that holds shell scripts: what its files are called and look like. `texts.ts` reads the scripts. */
export interface Host {
  readonly kind: HostKind;
  /** Names of its files, without their folders. */
  readonly names: RegExp;
  /** Paths that tell by themselves that a file is worth a look when it changes, where too many have such a name. */
  readonly paths?: RegExp;
  /** Whether a file of such a name is one, by its path and the text it begins with. */
  claims(path: string, head: string): boolean;
  /** It has comments that begin with `#`, which may stand above any command. Absent: none that could ignore a finding. */
  readonly hasComments?: true;
  /** It is prose, which is read only when somebody asks for that. */
  readonly isProse?: true;
}

/** Names without an ending that everybody gives to something else: they are not opened to look for a shell's first line. */
const noScript =
  "(?!(?:licen[sc]e|notice|copying|copyright|patents|authors|contributors|maintainers|(?:code)?owners|credits|readme|change(?:log|s)|news|todo|version|(?:docker|container|proc|gem|rake|vagrant|pip|brew|pod|cap|guard|caddy|tilt|earth)file)$)";

const shellEnding = /\.(?:sh|bash|ksh|zsh)$/i;
/** In cron.d they are called anything. */
const cronPath = /(?:^|\/)cron\.d\/[^/]+$|cron(?:tab)?$/i;
const yaml = /\.ya?ml$/i;
const always = (): boolean => true;

/** A file in YAML, known by its path (that it ends in `.yml` is in its name) or by keys, in this order, that only this service has. */
const pipeline = (kind: HostKind, paths: RegExp, keys: readonly RegExp[] = []): Host => ({
  kind,
  names: yaml,
  paths,
  claims: (path, head) => paths.test(path) || (keys.length > 0 && follow(head, keys)),
  hasComments: true,
});

/** Whether expressions, global ones, match one behind the other. */
function follow(text: string, expressions: readonly RegExp[]): boolean {
  let at = 0;
  return expressions.every((expression) => {
    expression.lastIndex = at;
    const isFound = expression.test(text);
    at = expression.lastIndex;
    return isFound;
  });
}

/** Every kind of file that holds shell scripts. */
export const hosts: readonly Host[] = [
  { kind: "makefile", names: /^(?:GNU)?makefile(?:\.[\w-]+)?$|\.mk$/i, claims: always, hasComments: true },
  { kind: "justfile", names: /^\.?justfile$|\.just$/i, claims: always, hasComments: true },
  { kind: "jenkinsfile", names: /^Jenkinsfile(?:[.-][\w.-]+)?$|\.jenkinsfile$/i, claims: always },
  {
    kind: "systemd",
    // Of what is laid over a service, only the usual names: there are many other files of this ending.
    names: /\.service$|^(?:override|docker)\.conf$/i,
    claims: (path, head) => /\.service(?:\.d\/[^/]+)?$/i.test(path) && /^\[Service\]/m.test(head),
    hasComments: true,
  },
  { kind: "package", names: /^package\.json$/, claims: (_, head) => /"scripts"\s*:/.test(head) },
  {
    kind: "crontab",
    names: new RegExp(`(?:^|\\.)cron(?:tab)?$|^${noScript}[\\w-]+$`, "i"),
    paths: cronPath,
    claims: (path, head) => cronPath.test(path) && /^[ \t]*(?:@[a-z]+|(?:[\d*][\d*/,-]*[ \t]+){4}[\w*/,-]+)[ \t]+\S/m.test(head),
    hasComments: true,
  },
  {
    kind: "shell",
    // A file without an ending may be anything: its first line tells.
    names: new RegExp(`\\.(?:sh|bash|ksh|zsh)$|^${noScript}[^.]+$`, "i"),
    paths: shellEnding,
    claims: (path, head) => {
      const [program] = shebangOf(head) ?? [];
      return program === undefined ? shellEnding.test(path) : isShell(lastPart(program));
    },
    hasComments: true,
  },
  pipeline("workflow", /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+$|(?:^|\/)action\.ya?ml$/, [
    /^jobs:/gm,
    /^[ \t]+runs-on:/gm,
    /^[ \t]+steps:/gm,
  ]),
  pipeline("gitlab", /\.gitlab-ci\.ya?ml$|(?:^|\/)\.gitlab\//),
  pipeline("azure", /(?:^|\/)azure-pipelines?[\w.-]*\.ya?ml$|(?:^|\/)\.(?:azure-pipelines|azuredevops|pipelines)\//),
  pipeline("bitbucket", /(?:^|\/)bitbucket-pipelines\.ya?ml$/),
  pipeline("circleci", /(?:^|\/)\.circleci\//),
  pipeline("woodpecker", /(?:^|\/)\.(?:woodpecker|drone)\.ya?ml$|(?:^|\/)\.woodpecker\//),
  { kind: "markdown", names: /\.(?:md|markdown)$/i, claims: always, hasComments: true, isProse: true },
];

/** The kind of a file; `undefined` when it is none of them. */
export const hostOf = (path: string, head: string): Host | undefined => {
  const name = lastPart(path);
  return hosts.find(({ names, claims }) => names.test(name) && claims(path, head));
};

/** Whether a pipeline may ask for containers, by the text that it begins with. */
export const asksForContainers = ({ kind }: Pick<Host, "kind">, head: string): boolean =>
  kind === "workflow"
    ? /^[ \t]+["']?(?:container|services)["']?:/m.test(head)
    : kind === "gitlab" && /^[ \t]*(?:image|services):/m.test(head);
