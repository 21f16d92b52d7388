import { describe, expect, it } from "vitest";
import { readDockerfile } from "../../../src/frontends/dockerfile/document.ts";
import { lowerDockerfile } from "../../../src/frontends/dockerfile/lower.ts";
import { raiseDockerfile } from "../../../src/frontends/dockerfile/raise.ts";
import { spellDockerfile } from "../../../src/frontends/dockerfile/spell.ts";
import { applyEdits } from "../../../src/text/edit.ts";
import { Source } from "../../../src/text/source.ts";

const change = { set: "user", to: "node" } as const;

function changed(text: string): [spelled: string | undefined, text: string | undefined] {
  const document = readDockerfile(new Source("Dockerfile", text));
  const workload = lowerDockerfile(document, [""], undefined).at(-1);
  if (!workload) throw new Error("no stage");
  const edits = raiseDockerfile(document, workload, change);
  return [spellDockerfile(change, workload, [document]), edits && applyEdits(text, edits)];
}

describe("USER stands behind what needs root", () => {
  it.each<[what: string, text: string, spelled: string, result: string | undefined]>([
    ["after RUN", "FROM a\nRUN x\nCMD y\n", "add `USER node` after line 2", "FROM a\nRUN x\nUSER node\nCMD y\n"],
    [
      "after COPY of several lines",
      "FROM a\nCOPY b \\\n  c\nENV D=1\nCMD y",
      "add `USER node` after line 3",
      "FROM a\nCOPY b \\\n  c\nUSER node\nENV D=1\nCMD y",
    ],
    [
      "after a here-document",
      "FROM a\nRUN <<E\nx\nE\nCMD y\n",
      "add `USER node` after line 4",
      "FROM a\nRUN <<E\nx\nE\nUSER node\nCMD y\n",
    ],
    ["after FROM", "FROM a\nCMD y\n", "add `USER node` after line 1", "FROM a\nUSER node\nCMD y\n"],
    [
      "in the last stage",
      "FROM a AS b\nRUN x\nFROM c\nCOPY --from=b /x /\n",
      "add `USER node` after line 4",
      "FROM a AS b\nRUN x\nFROM c\nCOPY --from=b /x /\nUSER node\n",
    ],
    ["in the place of another", "FROM a\nRUN x\nUSER root # c\n", "change line 3 to `USER node`", "FROM a\nRUN x\nUSER node\n"],
    [
      "behind one that root needs",
      "FROM a\nUSER root\nRUN x\nCMD y\n",
      "add `USER node` after line 3",
      "FROM a\nUSER root\nRUN x\nUSER node\nCMD y\n",
    ],
    [
      "with the line ends of the file",
      "FROM a\r\nRUN x\r\nCMD y\r\n",
      "add `USER node` after line 2",
      "FROM a\r\nRUN x\r\nUSER node\r\nCMD y\r\n",
    ],
  ])("%s", (_, text, spelled, result) => {
    expect(changed(text)).toEqual([spelled, result]);
  });

  it("is no change of anything else", () => {
    const document = readDockerfile(new Source("Dockerfile", "FROM a\n"));
    const [workload] = lowerDockerfile(document, [""], undefined);
    if (!workload) throw new Error("no stage");
    expect(raiseDockerfile(document, workload, { set: "workingDir", to: "/x" })).toBeUndefined();
    expect(raiseDockerfile(document, workload, { set: "user", to: "a\nRUN x" })).toBeUndefined();
    expect(spellDockerfile({ unset: "privileged" }, workload, [document])).toBeUndefined();
  });
});
