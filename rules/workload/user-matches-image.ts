import { accountOf, idOf, isNumericOwner, refusedParts } from "../../src/knowledge/users.ts";
import {
  type Copy,
  chainOf,
  defineRule,
  isContainer,
  itemsOf,
  knownValue,
  name,
  type Problem,
  type Project,
  placesOf,
  quote,
  stageOf,
  told,
  unsafe,
  type Workload,
} from "../../src/rule.ts";

/** Accounts that the distributions' own images have. */
const common =
  /^(?:root|daemon|bin|sys|sync|games|man|lp|mail|news|uucp|proxy|www-data|backup|list|irc|nobody|operator|guest|ftp|adm|shutdown|halt|nonroot)$/;

export default defineRule({
  id: "user-matches-image",
  on: "workload",
  severity: "low",
  confidence: "low",
  profile: "strict",
  summary: "Use the account the image was built for.",
  why: "With a name that is not in the image's /etc/passwd the container does not start. With a number that does not own its data the service fails at the first write, and the usual fix is to run it as root after all.",
  standards: [],
  references: { USER: "https://docs.docker.com/reference/dockerfile/#user" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM scratch\nCOPY [|--chown=app|] app /app\nUSER [|app|]\n",
      good: "FROM scratch\nCOPY --from=build /etc/passwd /etc/passwd\nCOPY --chown=1000 app /app\nUSER app\n",
    },
    {
      file: "Dockerfile",
      bad: "FROM node:24\nUSER [|appuser|]\n",
      good: "FROM node:24\nUSER node\n",
    },
    {
      file: "compose.yaml",
      bad: 'services:\n  db:\n    image: postgres:18\n    user: [|"1000:1000"|]\n  app:\n    image: example/app:1.0\n    user: [|"4294967295"|]\n',
      good: 'services:\n  db:\n    image: postgres:18\n    user: "999:999"\n  app:\n    image: example/app:1.0\n    user: "1000:1000"\n',
    },
  ],
  *check(workload, project) {
    yield* ownersWithoutFile(workload, project);
    yield* outOfRange(workload);
    const { image, ships, windows, contents, base, added } = workload;
    const user = image.user.state === "written" ? accountOf(image.user.value).account : undefined;
    if (!ships || windows || !user || image.user.state !== "written" || idOf(user) === "refused") return;
    if (idOf(user) === undefined) {
      if (
        contents === null &&
        added?.copied &&
        !added.copied.some(({ path, folder }) => path === "/etc/passwd" || (folder && /^\/(?:etc)?$/.test(path)))
      )
        yield {
          at: image.user,
          severity: "medium",
          confidence: "high",
          ...told(`${quote(user)} has no number`, {
            label: `an image from scratch has no /etc/passwd to look it up in, so the container does not start`,
          }),
        };
      else if (
        base?.account &&
        user !== base.account &&
        !(common.test(user) && !base.name.startsWith("cgr.dev/")) &&
        !makes(workload, user)
      )
        yield {
          at: image.user,
          message: `${base.name} documents the account ${quote(base.account)}, and nothing here creates ${quote(user)}`,
          fix: unsafe({ set: "user", to: base.account }),
        };
      return;
    }
    const owner = contents?.owner;
    const id = owner?.ids.split(":")[0] ?? (/^[1-9]\d*$/.test(base?.user ?? "") ? base?.user : undefined);
    const isData = base?.kind === "datastore" || base?.kind === "broker";
    if (id && isData && idOf(user) !== idOf(id) && idOf(user) !== 0 && !added?.builds && !added?.mentions.has("chown"))
      yield {
        at: image.user,
        message: `${name(workload)} runs as ${user}, and the image was built to run as ${owner?.ids ?? id}${owner?.path ? `, which owns its data in ${quote(owner.path)}` : ""}`,
        // Nobody is told to run as root.
        ...(idOf(id) === 0 ? {} : { fix: unsafe({ set: "user", to: owner?.ids ?? id }) }),
      };
  },
});

/** Numbers for which the engine refuses to start the container, or to run the hook. */
function* outOfRange(workload: Workload): Generator<Problem> {
  if (!workload.ships || workload.windows) return;
  const { hooks = [], host } = isContainer(workload) ? workload : {};
  const users = [workload.image.user, ...hooks.map(({ user }) => user)];
  const named = [
    ...users.flatMap((at) => (at.state === "written" ? refusedParts(at.value).map((part) => ({ at, part })) : [])),
    ...(host ? itemsOf(host.groupAdd).flatMap((at) => refusedParts(at.value).map((part) => ({ at, part }))) : []),
  ];
  for (const { at, part } of named)
    yield {
      at,
      severity: "medium",
      confidence: "high",
      ...told(`${quote(part)} is out of range`, {
        label: `the engine takes numbers from 0 to 2147483647, and the container does not start`,
      }),
    };
}

/**
 * Owners by name in a stage from scratch, where no file says which number they have: BuildKit takes root then, and says nothing
 * (solver/llbsolver/ops/user_linux.go).
 */
function* ownersWithoutFile(workload: Workload, project: Project): Generator<Problem> {
  const stage = workload.contents === null && !workload.windows ? stageOf(workload, project) : undefined;
  if (!stage) return;
  const found = new Set<string>();
  const files = { user: "/etc/passwd", group: "/etc/group" };
  const chain = chainOf(stage).toReversed();
  // What RUN makes in such a stage nobody knows.
  if (chain.some(({ scripts }) => scripts.some(({ instruction }) => instruction.keyword === "RUN"))) return;
  for (const { each, copy } of chain.flatMap((each) => each.copies.map((copy) => ({ each, copy })))) {
    const { owner } = copy;
    const [user = "", group = ""] = (owner && knownValue(owner))?.split(":") ?? [];
    const missing = [
      ...(isNumericOwner(user) || found.has(files.user) ? [] : [user]),
      ...(isNumericOwner(group) || found.has(files.group) ? [] : [group]),
    ];
    const isLinked = copy.instruction.flags.some(({ name: flag, text }) => flag === "link" && text !== "false");
    if (owner && each === stage && missing.some(Boolean) && !isLinked)
      yield {
        at: { span: owner.span },
        severity: "medium",
        confidence: "high",
        message: `${missing.filter(Boolean).map(quote).join(" and ")} cannot be looked up: an image from scratch has no /etc/passwd or /etc/group, so the files belong to root; use numbers`,
      };
    for (const file of Object.values(files)) if (mayBring(copy, file)) found.add(file);
  }
}

/** Whether a COPY may put a file in its place. */
const mayBring = (copy: Copy, file: string): boolean =>
  placesOf(copy)?.some(({ path, folder, file: as }) => {
    if (path === file || as === file) return true;
    return folder && (path === "/" || path === "/etc") && !(as && accountFiles.test(as));
  }) ?? true;

const accountFiles = /^\/etc\/(?:passwd|group|g?shadow)$/;

/** RUN names the account, or what was copied may hold it. */
const makes = ({ added, image }: Workload, user: string): boolean =>
  added === undefined ||
  added.builds ||
  added.copied === null ||
  added.mentions.has(user) ||
  added.copied.some(({ path }) => path === "/etc/passwd") ||
  knownValue(image.user)?.includes("$") === true;
