import { isRoot } from "../../src/knowledge/users.ts";
import { certainly, defineRule, name, type ShellCommand, told, unsure } from "../../src/rule.ts";

export default defineRule({
  id: "no-risky-exec",
  on: "container",
  severity: "high",
  confidence: "medium",
  profile: "recommended",
  summary: "Do not exec into containers as root, privileged, or to edit them.",
  why: "A command executed in a running container can bypass its user and limits: a privileged hook controls the host while it runs, root undoes the USER setting, and a file edited in place is gone with the next container, so there is no record of what ran.",
  instead:
    "Do what a hook or `docker exec` does as root while the image is built, or have a separate service do it once (`depends_on` with `condition: service_completed_successfully`).",
  standards: ["CIS-5.23", "CIS-5.24", "CWE-250"],
  references: { "Lifecycle hooks": "https://docs.docker.com/compose/how-tos/lifecycle/" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n    post_start:\n      - command: ./setup.sh\n        privileged: [|true|]\n      - command: ./chown.sh\n        user: [|root|]\n      - command: [|sed -i s/a/b/ /etc/app.conf|]\n",
      good: 'services:\n  app:\n    image: example/app:1.0\n    post_start:\n      - command: ./warm-up.sh\n        user: "1000"\n      - command: sed -n 1p /etc/app.conf\n    pre_stop:\n      - command: ./flush.sh\n',
    },
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n    post_start:\n      - command: ./setup.sh\n        privileged: [|true|]\n",
      good: "services:\n  app:\n    image: example/app:1.0\n    post_start:\n      - command: ./setup.sh\n",
    },
  ],
  *check(container) {
    for (const { when, command, user, privileged } of container.hooks) {
      const what = when === "exec" ? "`docker exec`" : when === "watch" ? "what `develop.watch` executes" : `the ${when} hook`;
      const where = `${when === "exec" ? "in" : "of"} ${name(container)}`;
      if (certainly(privileged, (value) => value))
        yield {
          at: privileged,
          standards: ["CIS-5.23", "CWE-250"],
          ...told(`${what} ${where} runs privileged`, { label: `it has full control of the host` }),
          ...(privileged.state === "written"
            ? { fix: { ...unsure("the command works without it", { erase: privileged.span }), title: "remove `privileged`" } }
            : {}),
        };
      if (certainly(user, (text) => text !== "" && isRoot(text)))
        yield { at: user, severity: "low", message: `${what} ${where} runs as root`, standards: ["CIS-5.24", "CWE-250"] };
      if (when !== "pre_start" && certainly(command, (value) => (value?.script?.commands ?? []).some(edits)))
        yield {
          at: command,
          severity: "info",
          standards: [],
          ...told(`${what} ${where} edits files of the running container`, {
            help: `put the change into the image`,
            joint: ": ",
          }),
        };
    }
  },
});

const edits = ({ name: program, words }: ShellCommand): boolean =>
  (program === "sed" && words.some(({ text }) => /^(?:-\w*i|--in-place)/.test(text))) ||
  (/^(?:apt-get|apt|apk|dnf|yum|pip3?|npm|gem)$/.test(program) && words.some(({ text }) => /^(?:install|add|upgrade)$/.test(text)));
