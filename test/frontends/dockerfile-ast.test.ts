import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { DockerfileParser } from "dockerfile-ast";
import { expect, it } from "vitest";
import { parseDockerfile } from "../../src/frontends/dockerfile/parse.ts";
import { Source } from "../../src/text/source.ts";

const folder = fileURLToPath(new URL("../../fixtures/dockerfiles", import.meta.url));

/** A second opinion on ordinary files. On extraordinary ones that library hides instructions, so it is asked nothing more. */
it.each(readdirSync(folder))("%s reads as dockerfile-ast reads it", (name) => {
  const text = readFileSync(`${folder}/${name}`, "utf8");
  const source = new Source(name, text);
  const theirs = DockerfileParser.parse(text)
    .getInstructions()
    .map((instruction) => [instruction.getKeyword(), instruction.getRange().start.line + 1, instruction.getRange().end.line + 1]);
  const ours = parseDockerfile(source).instructions.map(({ keyword, span }) => [
    keyword,
    source.position(span.start).line,
    source.position(span.end - 1).line,
  ]);
  expect(ours).toEqual(theirs);
});
