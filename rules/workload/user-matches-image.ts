import { defineRule, knownValue, name, quote, type Workload } from "../../src/rule.ts";

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
  why: "A name that the image's /etc/passwd does not hold ends the container before it starts. A number that is not the owner of its data makes the service fail at the first write, and the usual repair is to run it as root after all.",
  standards: [],
  references: { USER: "https://docs.docker.com/reference/dockerfile/#user" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM scratch\nCOPY app /app\nUSER [|app|]\n",
      good: "FROM scratch\nCOPY --from=build /etc/passwd /etc/passwd\nCOPY app /app\nUSER app\n",
    },
    {
      file: "Dockerfile",
      bad: "FROM node:24\nUSER [|appuser|]\n",
      good: "FROM node:24\nRUN useradd -m appuser\nUSER appuser\n",
    },
    {
      file: "compose.yaml",
      bad: 'services:\n  db:\n    image: postgres:18\n    user: [|"1000:1000"|]\n',
      good: 'services:\n  db:\n    image: postgres:18\n    user: "999:999"\n  app:\n    image: example/app:1.0\n    user: "1000:1000"\n',
    },
  ],
  *check(workload) {
    const { image, ships, windows, contents, base, added } = workload;
    const user = image.user.state === "written" ? image.user.value.split(":")[0] : undefined;
    if (!ships || windows || !user || image.user.state !== "written") return;
    if (!/^\d+$/.test(user)) {
      if (
        contents === null &&
        added?.copied &&
        !added.copied.some(({ path, folder }) => path === "/etc/passwd" || (folder && /^\/(?:etc)?$/.test(path)))
      )
        yield {
          at: image.user,
          severity: "medium",
          confidence: "high",
          message: `${quote(user)} has no number: an image from scratch has no /etc/passwd to look it up in, so the container does not start`,
        };
      else if (
        base?.account &&
        user !== base.account &&
        !(common.test(user) && !base.name.startsWith("cgr.dev/")) &&
        !makes(workload, user)
      )
        yield {
          at: image.user,
          message: `${base.name} documents the account ${quote(base.account)}, and nothing here makes ${quote(user)}`,
        };
      return;
    }
    const owner = contents?.owner;
    const id = owner?.ids.split(":")[0] ?? (/^[1-9]\d*$/.test(base?.user ?? "") ? base?.user : undefined);
    const isData = base?.kind === "datastore" || base?.kind === "broker";
    if (id && isData && user !== id && user !== "0" && !added?.builds && !added?.mentions.has("chown"))
      yield {
        at: image.user,
        message: `${name(workload)} runs as ${user}, and the image was built to run as ${owner?.ids ?? id}${owner?.path ? `, which owns its data in ${quote(owner.path)}` : ""}`,
      };
  },
});

/** RUN names the account, or what was copied may hold it. */
const makes = ({ added, image }: Workload, user: string): boolean =>
  added === undefined ||
  added.builds ||
  added.copied === null ||
  added.mentions.has(user) ||
  added.copied.some(({ path }) => path === "/etc/passwd") ||
  knownValue(image.user)?.includes("$") === true;
