import { expect, it } from "vitest";
import { said } from "./said.ts";

const commit = "24eb9b2e0f0a3b1c5d7e9f00112233445566aabb";
const sha256 = `sha256:${"9b0c1d2e".repeat(8)}`;
const git = "https://git.example/a.git#v1";
const of = (line: string) => said("add-with-checksum", `FROM scratch\nARG C\nARG S=24eb9b2\n${line}\n`);

it.each<[string, string]>([
  [`ADD --checksum=24eb9b2 ${git} /a`, "--checksum=24eb9b2"],
  [`ADD --checksum=${commit.slice(0, 39)} ${git} /a`, `--checksum=${commit.slice(0, 39)}`],
  [`ADD --checksum=$S ${git} /a`, "--checksum=$S"],
  [`ADD --checksum=24e\${X:-b9b2} git@git.example:a/b.git /a`, "--checksum=24e${X:-b9b2}"],
  [`ADD --link --checksum=24EB9B2 ${git} /a`, "--checksum=24EB9B2"],
  ["ADD https://git.example/a.git?ref=v1&commit=24eb9b2 /a", "https://git.example/a.git?ref=v1&commit=24eb9b2"],
  [`ADD --checksum= ${git} /a`, git],
  [`ADD ${git} /a`, git],
  ["ADD https://e.example/a.tgz /a", "https://e.example/a.tgz"],
  [`ADD --checksum=${sha256} ${git} /a`, `--checksum=${sha256}`],
  ["ADD --checksum=sha256:abc https://e.example/a.tgz /a", "--checksum=sha256:abc"],
  [`ADD --checksum=${sha256.slice(7)} https://e.example/a.tgz /a`, `--checksum=${sha256.slice(7)}`],
  [`ADD --checksum=md5:${"0".repeat(32)} https://e.example/a.tgz /a`, `--checksum=md5:${"0".repeat(32)}`],
])("%s", async (line, marked) => expect(await of(line)).toEqual([`medium ${marked}`]));

it.each([
  `ADD --checksum=${commit} ${git} /a`,
  `ADD --checksum=${commit}${commit.slice(0, 24)} ${git} /a`,
  `ADD --checksum=$C ${git} /a`,
  `ADD --checksum=${sha256} https://e.example/a.tgz /a`,
  `ADD https://git.example/a.git#${commit} /a`,
  `ADD https://git.example/a.git?commit=${commit} /a`,
])("none in %s", async (line) => expect(await of(line)).toEqual([]));
