import { accountOf, idOf, isRoot } from "../../src/knowledge/users.ts";
import { composesOf, defineRule, quote, writes } from "../../src/rule.ts";

export default defineRule({
  id: "numeric-user",
  on: "workload",
  severity: "info",
  profile: "strict",
  summary: "Give the user as a number so that runAsNonRoot can verify it.",
  why: "Kubernetes cannot tell whether a name is root without opening the image, so it refuses to start a pod with runAsNonRoot. A number it checks at once, and a name in /etc/passwd can be given uid 0.",
  standards: [],
  references: { runAsNonRoot: "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/" },
  examples: [
    { file: "Dockerfile", bad: "FROM node:22.12\nUSER [|node|]\n", good: "FROM node:22.12\nARG USER_ID=1000\nUSER ${USER_ID}:node\n" },
  ],
  *check({ dialect, image, ships, windows }, project) {
    if (dialect !== "dockerfile" || !ships || windows || composesOf(project).length > 0) return;
    if (writes(image.user, (user) => !isRoot(user) && typeof idOf(accountOf(user).account) !== "number"))
      yield { at: image.user, message: `${quote(image.user.value)} is a name: runAsNonRoot can only check a number` };
  },
});
