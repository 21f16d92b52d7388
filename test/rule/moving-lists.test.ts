import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

describe("a list of packages at an address that moves", () => {
  const pip = (run: string): Promise<string[]> => said("pinned-packages", `FROM python:3.14\nRUN ${run}\n`);
  const commit = "0123456789abcdef0123456789abcdef01234567";
  const raw = "https://raw.githubusercontent.com/example/app";
  it.each([
    [`pip install -r ${raw}/main/r.txt`, `medium ${raw}/main/r.txt`],
    [`pip3 install --requirement=${raw}/refs/heads/main/r.txt`, `medium --requirement=${raw}/refs/heads/main/r.txt`],
    [`python3 -m pip install -c ${raw}/HEAD/c.txt tool==1.0`, `medium ${raw}/HEAD/c.txt`],
    [`uv pip install -r ${raw}/main/r.txt`, `medium ${raw}/main/r.txt`],
    [`curl -fsSLO ${raw}/main/r.txt && pip install -r r.txt`, `medium ${raw}/main/r.txt`],
    [`curl -fsSL -o /tmp/a.txt ${raw}/main/r.txt && pip install -r /tmp/a.txt`, `medium ${raw}/main/r.txt`],
    [`wget -q ${raw}/main/r.txt -O a.txt; uv pip install -r a.txt`, `medium ${raw}/main/r.txt`],
    [`curl -fsSL ${raw}/main/r.txt | pip install -r /dev/stdin`, `medium ${raw}/main/r.txt`],
    [`pip install $(curl -fsSL ${raw}/main/r.txt)`, `medium ${raw}/main/r.txt`],
    [`curl -fsSL ${raw}/main/p.txt | xargs apt-get install -y`, `medium ${raw}/main/p.txt`],
    [`curl -fsSLO ${raw}/main/r.txt && echo "$SUM other.txt" | sha256sum -c && pip install -r r.txt`, `medium ${raw}/main/r.txt`],
    ["pip download -r https://x.example/r.txt", "medium https://x.example/r.txt"],
    ["conda env create -f https://x.example/env.yml", "medium https://x.example/env.yml"],
  ])("%s", async (run, marked) => {
    expect(await pip(run)).toEqual([marked]);
  });

  it.each([
    `pip install -r ${raw}/${commit}/r.txt`,
    `pip install -r https://x.example/r.txt?ref=${commit}`,
    `pip install -r ${raw}/v1.2.3/r.txt`,
    `pip install -r ${raw}/$COMMIT/r.txt`,
    "pip install -r requirements.txt",
    `curl -fsSLO ${raw}/${commit}/r.txt && pip install -r r.txt`,
    `curl -fsSLO ${raw}/main/r.txt && echo "$SUM  r.txt" | sha256sum -c - && pip install -r r.txt`,
    `curl -fsSLO ${raw}/main/other.txt && pip install -r r.txt`,
    `curl -fsSL ${raw}/main/a.txt | grep b && pip install -r r.txt`,
    `pip install tool==$(curl -fsSL https://x.example/2.0/version)`,
    "pip install -r http://localhost/r.txt",
    `pip install --index-url https://x.example/simple tool==1.0 && echo -r ${raw}/main/r.txt`,
  ])("silent: %s", async (run) => {
    expect(await pip(run)).toEqual([]);
  });
});
