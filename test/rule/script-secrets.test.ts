import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint.ts";
import { textReport } from "../../src/report/text.ts";
import { Source } from "../../src/text/source.ts";

const plain = (_: string, text: string): string => text;
const told = async (text: string) => {
  const report = await lint([{ source: new Source("run.sh", text) }], { rules, profile: "strict" });
  const found = report.findings
    .filter(({ rule }) => rule === "no-secret-in-env")
    .map(({ severity, span }) => [severity, text.slice(span.start, span.end)]);
  return { found, shown: textReport(report, { style: plain, quiet: false }) };
};

describe("a credential that a script sets before it starts a container", () => {
  it("is as literal as one in the line, and shown nowhere", async () => {
    const { found, shown } = await told('#!/bin/sh\nQ=x9KdLw82mQpZr71t\ndocker run -e DB_PASSWORD="$Q" alpine:3.22\n');
    expect(found).toEqual([["high", 'DB_PASSWORD="$Q"']]);
    expect(shown).not.toContain("x9KdLw82mQpZr71t");
  });

  it.each([
    'if [ "$1" = a ]; then Q=x9KdLw82mQpZr71t; else Q=x9KdLw82mQpZr71u; fi\ndocker run --privileged -e DB_PASSWORD="$Q" alpine:3.22\n',
    'Q=x9KdLw82mQpZr71t\ndocker run --privileged -e DB_PASSWORD="pre-${Q}x" alpine:3.22\n',
    "docker run --privileged -e DB_PASSWORD=$(echo x9KdLw82mQpZr71t) alpine:3.22\n",
  ])("is not shown where its value is not known in the end: %j", async (text) => {
    expect((await told(`#!/bin/sh\n${text}`)).shown).not.toContain("x9KdLw82");
  });

  it.each<[string, string, string]>([
    ["as what stands for nothing", 'Q="${P:-x9KdLw82mQpZr71t}"\ndocker run -e DB_PASSWORD=$Q alpine:3.22\n', "DB_PASSWORD=$Q"],
    ["as a default", ': "${Q:=x9KdLw82mQpZr71t}"\ndocker run -e DB_PASSWORD="$Q" alpine:3.22\n', 'DB_PASSWORD="$Q"'],
    ["as a default in place", 'docker run -e DB_PASSWORD="${Q:=x9KdLw82mQpZr71t}" alpine:3.22\n', 'DB_PASSWORD="${Q:=x9KdLw82mQpZr71t}"'],
    ["as the only word of a loop", "for q in x9KdLw82mQpZr71t; do docker run -e DB_PASSWORD=$q alpine:3.22; done\n", "DB_PASSWORD=$q"],
    ["in a list", 'A=(-e DB_PASSWORD=x9KdLw82mQpZr71t)\ndocker run "${A[@]}" alpine:3.22\n', "DB_PASSWORD=x9KdLw82mQpZr71t"],
    ["for a command in a container", "docker exec -e API_TOKEN=x9KdLw82mQpZr71t web true\n", "API_TOKEN=x9KdLw82mQpZr71t"],
    ["under a short name", "docker run -e PASS=x9KdLw82mQpZr71t alpine:3.22\n", "PASS=x9KdLw82mQpZr71t"],
  ])("%s is reported, and shown nowhere", async (_, text, place) => {
    const { found, shown } = await told(`#!/bin/bash\n${text}`);
    expect(found).toEqual([["high", place]]);
    expect(shown).not.toContain("x9KdLw82mQpZr71t");
  });

  it("is not known where the script sets another value", async () => {
    const text = '#!/bin/bash\nQ=$(fetch)\n: "${Q:=x9KdLw82mQpZr71t}"\ndocker run -e DB_PASSWORD="$Q" alpine:3.22\n';
    expect((await told(text)).found).toEqual([]);
    expect((await told("#!/bin/sh\ndocker run -e PASS=$P -e PASSWD=1 alpine:3.22\n")).found).toEqual([]);
  });

  it("is no user and group", async () => {
    expect((await told("#!/bin/sh\ndocker run --privileged -u 1000:1000 alpine:3.22\n")).shown).toContain("-u 1000:1000");
  });
});
