import { belowRun } from "../../src/knowledge/host-paths.ts";
import { readTmpfsOptions } from "../../src/knowledge/tmpfs.ts";
import { defineRule, itemsOf, name, quote, safe, unsure } from "../../src/rule.ts";

export default defineRule({
  id: "hardened-tmpfs",
  on: "container",
  severity: "low",
  profile: "strict",
  summary: "Keep tmpfs mounts noexec and give them a size.",
  why: "A tmpfs is where an intruder in a read-only container can still write. The engine mounts it noexec, nosuid and nodev; without these options the intruder can run downloaded programs there. Without a size it can use half of the host's memory.",
  standards: ["OWASP-8", "OWASP-7"],
  references: { "tmpfs mounts": "https://docs.docker.com/engine/storage/tmpfs/" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n    tmpfs:\n      - [|/tmp:size=64m,exec|]\n      - [|/run:uid=1000|]\n      - [|/var/cache:size=64mb|]\n",
      good: "services:\n  app:\n    image: example/app:1.0\n    tmpfs:\n      - /tmp:size=64m\n      - /run:uid=1000,size=64m\n      - /var/cache:size=64m\n",
    },
  ],
  *check(container) {
    for (const mount of itemsOf(container.host.tmpfs)) {
      const { target, options } = mount.value;
      const { fault, flags, values } = readTmpfsOptions(options);
      const loose = ["exec", "suid", "dev"].filter((flag) => flags.has(flag));
      const by = (changed: readonly string[]) => ({ replace: "tmpfs", item: mount.value, by: { target, options: changed } }) as const;
      const meant = options.map(meantBy).filter((option) => option !== "");
      const strict = options.filter((option) => !loose.includes(option));
      if (fault)
        yield {
          at: mount,
          message: `the engine refuses to start ${name(container)}: for its tmpfs ${quote(target)}, ${fault}`,
          ...(readTmpfsOptions(meant).fault ? {} : { fix: safe(by(meant)) }),
        };
      else if (loose.length)
        yield {
          at: mount,
          message: `the tmpfs ${quote(target)} of ${name(container)} is mounted with ${loose.join(", ")}: files written there can be run or misused`,
          // An init such as s6-overlay runs its services from there (its README, about a read-only root).
          ...(loose.includes("exec") && belowRun(target) === "/run"
            ? {}
            : { fix: unsure("it runs nothing from there", by(bound(strict))) }),
        };
      else if (options.some((option) => !option.startsWith("mode=")) && !/[1-9]/.test(values.get("size") ?? ""))
        yield {
          at: mount,
          severity: "info",
          message: `the tmpfs ${quote(target)} of ${name(container)} has no size: it can use half of the host's memory`,
          fix: unsure("this size is enough", by(bound(options))),
        };
    }
  },
});

/** What was meant where the kernel wants it otherwise: `size=64mb` is `size=64m`. */
const meantBy = (option: string): string => option.trim().replace(/^(size=\d+[kmgt])i?b$/i, "$1");

/** Options with a size; a tmpfs without any has that of the engine. */
const bound = (options: readonly string[]): readonly string[] =>
  options.length === 0 ||
  options.every((option) => option.startsWith("mode=")) ||
  /[1-9]/.test(readTmpfsOptions(options).values.get("size") ?? "")
    ? options
    : [...options.filter((option) => !option.startsWith("size=")), "size=64m"];
