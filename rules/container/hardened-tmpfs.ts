import { readTmpfsOptions } from "../../src/knowledge/tmpfs.ts";
import { defineRule, itemsOf, name, quote } from "../../src/rule.ts";

export default defineRule({
  id: "hardened-tmpfs",
  on: "container",
  severity: "low",
  profile: "strict",
  summary: "Keep tmpfs mounts noexec and give them a size.",
  why: "A tmpfs is where an intruder in a read-only container still can write. The engine mounts it noexec, nosuid and nodev; turning that back on gives them a place to run what they download. Without a size it may take half the host's memory.",
  standards: ["OWASP-8", "OWASP-7"],
  references: { "tmpfs mounts": "https://docs.docker.com/engine/storage/tmpfs/" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n    tmpfs:\n      - [|/tmp:size=64m,exec|]\n      - [|/run:uid=1000|]\n      - [|/var/cache:size=64mb|]\n",
      good: "services:\n  app:\n    image: example/app:1.0\n    tmpfs:\n      - /tmp:size=64m,mode=1777\n      - /run\n",
    },
  ],
  *check(container) {
    for (const mount of itemsOf(container.host.tmpfs)) {
      const { target, options } = mount.value;
      const { fault, flags, values } = readTmpfsOptions(options);
      const loose = ["exec", "suid", "dev"].filter((flag) => flags.has(flag));
      if (fault) yield { at: mount, message: `the engine refuses to start ${name(container)}: for its tmpfs ${quote(target)}, ${fault}` };
      else if (loose.length)
        yield {
          at: mount,
          message: `the tmpfs ${quote(target)} of ${name(container)} is mounted ${loose.join(", ")}: what is written there can be run or misused`,
        };
      else if (options.some((option) => !option.startsWith("mode=")) && !/[1-9]/.test(values.get("size") ?? ""))
        yield {
          at: mount,
          severity: "info",
          message: `the tmpfs ${quote(target)} of ${name(container)} has no size: it may take half the host's memory`,
        };
    }
  },
});
