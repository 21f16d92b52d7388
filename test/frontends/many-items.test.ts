import { expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint.ts";
import { Source } from "../../src/text/source.ts";

const many = 130_000;
const of = (item: (at: number) => string, between: string): string => Array.from({ length: many }, (_, at) => item(at)).join(between);

/** More items than a call takes arguments: what is gathered from them must not go through one. */
it.each<[string, string, string]>([
  ["keys", "compose.yaml", `services:\n  a:\n    image: i\n${of((at) => `    k${at}: 1`, "\n")}\n`],
  [
    "words",
    "compose.yaml",
    `services:\n  p:\n    image: tecnativa/docker-socket-proxy\n  a:\n    image: i\n    command: [${of(() => "w", ", ")}]\n`,
  ],
  ["pairs", "Dockerfile", `FROM a:1\nENV ${of((at) => `A${at}=1`, " ")}\n`],
  [
    "names",
    "seccomp.json",
    `{"defaultAction":"SCMP_ACT_ERRNO","syscalls":[{"names":[${of((at) => `"c${at}"`, ",")}],"action":"SCMP_ACT_ALLOW"}]}`,
  ],
])(
  "many %s of a file cost nobody the others",
  async (_, path, text) => {
    const only = rules.filter(({ id }) => ["valid-compose", "no-broad-socket-proxy", "valid-dockerfile", "valid-seccomp"].includes(id));
    const { failures } = await lint([{ source: new Source(path, text) }], { rules: only, profile: "strict" });
    expect(failures).toEqual([]);
  },
  120_000,
);
