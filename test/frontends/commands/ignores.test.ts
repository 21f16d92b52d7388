import { describe, expect, it } from "vitest";
import { rules } from "../../../rules/index.ts";
import { reader } from "../../../src/frontends/commands/reader.ts";
import { lint } from "../../../src/lint.ts";
import { Source } from "../../../src/text/source.ts";

const workflow = (run: string): string => `jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - ${run}\n`;

/** Files with one privileged container each. */
const files: readonly (readonly [path: string, text: string])[] = [
  ["a.sh", "docker run --rm \\\n  --privileged \\\n  a:1\n"],
  ["Makefile", "a:\n\t@docker run \\\n\t\t--privileged a:1\n"],
  ["justfile", "a:\n    docker run --privileged a:1\n"],
  [".github/workflows/a.yml", workflow("run: docker run --privileged a:1")],
  [".github/workflows/a.yml", workflow("run: |\n          docker run \\\n            --privileged a:1")],
  [".github/workflows/a.yml", workflow("run: >-\n          docker run\n          --privileged\n          a:1")],
  [".github/workflows/a.yml", workflow("run: docker run\n          --privileged a:1")],
  [".github/workflows/a.yml", workflow('run: "docker run\n          --privileged a:1"')],
  [".gitlab-ci.yml", "a:\n  script:\n    - >\n      docker run\n      --privileged a:1\n"],
  ["a.service", "[Service]\nExecStart=docker run \\\n  --privileged a:1\n"],
  ["crontab", "@daily docker run --privileged a:1\n"],
];

async function found(path: string, text: string): Promise<readonly (string | undefined)[]> {
  const source = new Source(path, text);
  const { findings } = await lint([{ source }], { rules: rules.filter(({ id }) => id === "no-privileged"), profile: "strict" });
  return findings.map(({ suppressed }) => suppressed?.by);
}

describe("a comment that ignores what a command does", () => {
  it.each(files)("in %s: %j", async (path, text) => {
    expect(await found(path, text)).toEqual([undefined]);
    const at = reader.comments?.(new Source(path, text))?.(text.indexOf("--privileged"))?.at ?? 0;
    const indent = /^[ \t]*/.exec(text.slice(at))?.[0] ?? "";
    const written = `${text.slice(0, at)}${indent}# seaworthy: ignore[no-privileged] needed\n${text.slice(at)}`;
    expect(await found(path, written)).toEqual(["comment"]);
  });

  it.each([
    'cat > x.json <<EOF\n{\n"v": "$(docker run --privileged a:1)"\n}\nEOF\n',
    'X="text\n$(docker run --privileged a:1)\nend"\n',
    'docker run -e "A=1\n2" --privileged a:1\n',
  ])("stands in no text: %j", async (text) => {
    expect(await found("a.sh", text)).toEqual([undefined]);
    expect(reader.comments?.(new Source("a.sh", text))?.(text.indexOf("--privileged"))).toBeUndefined();
  });

  it("stands above the first of several lines or at the end of the last, and between them is part of none", async () => {
    const comment = "# seaworthy: ignore[no-privileged] needed";
    const lines = ["docker run --rm \\", "  --privileged \\", "  a:1"];
    const last = `${lines.join("\n")} ${comment}\n`;
    expect(await found("a.sh", last)).toEqual(["comment"]);
    expect(await found("a.sh", `${last}docker run --privileged a:2\n`)).toEqual(["comment", undefined]);
    expect(await found("a.sh", `docker run --privileged a:2\n${last}`)).toEqual([undefined, "comment"]);
    // It ends the command for the shell, which then starts no image.
    expect(await found("a.sh", `${[lines[0], comment, ...lines.slice(1)].join("\n")}\n`)).toEqual([]);
    expect(await found("a.service", `[Service]\nExecStart=${lines[0]}\n${comment}\n${lines.slice(1).join("\n")}\n`)).toEqual(["comment"]);
  });
});
