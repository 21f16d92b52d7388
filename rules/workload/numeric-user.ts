import { accountIds } from "../../src/knowledge/account-ids.ts";
import { tagOf } from "../../src/knowledge/tags.ts";
import { accountOf, idOf, isRoot } from "../../src/knowledge/users.ts";
import { composesOf, defineRule, knownValue, quote, told, type Workload, writes } from "../../src/rule.ts";

export default defineRule({
  id: "numeric-user",
  on: "workload",
  severity: "info",
  profile: "strict",
  summary: "Give the user as a number so that runAsNonRoot can verify it.",
  why: "Kubernetes cannot tell whether a name is root without opening the image, so it refuses to start a pod with runAsNonRoot. A number it checks at once, and a name in /etc/passwd can be given uid 0.",
  standards: [],
  references: { runAsNonRoot: "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/" },
  examples: [{ file: "Dockerfile", bad: "FROM node:22.12\nUSER [|node|]\n", good: "FROM node:22.12\nUSER 1000\n" }],
  *check(workload, project) {
    const { dialect, image, ships, windows } = workload;
    if (dialect !== "dockerfile" || !ships || windows || composesOf(project).length > 0) return;
    if (!writes(image.user, (user) => !isRoot(user) && typeof idOf(accountOf(user).account) !== "number")) return;
    const to = inNumbers(image.user.value, workload);
    yield {
      at: image.user,
      ...told(`${quote(image.user.value)} is a name`, { label: `runAsNonRoot can only check a number` }),
      // The number is that of the same account.
      ...(to === undefined ? {} : { fix: { safety: "safe", changes: [{ set: "user", to }] } }),
    };
  },
});

/** A user with the number of its account, which its build asks for or its image has; the group's, too, where that is the account's own. */
function inNumbers(user: string, { added, base, image }: Workload): string | undefined {
  const { account, group } = accountOf(user);
  const made = added?.accounts.find((each) => each.name === account);
  const ref = image.ref && knownValue(image.ref);
  const known = made || !base ? undefined : accountIds(base.name, ref ? tagOf(ref) : null, account);
  const uid = made?.uid ?? known?.uid;
  if (uid === undefined || !/^[1-9]\d*$/.test(uid)) return undefined;
  if (group === "" || typeof idOf(group) === "number") return group ? `${uid}:${group}` : uid;
  return known && group === account ? `${uid}:${known.gid}` : `${uid}:${group}`;
}
