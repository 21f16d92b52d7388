import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { type Format, formats } from "../../src/config/schema.ts";
import { lint } from "../../src/lint.ts";
import type { Report } from "../../src/model/report.ts";
import { render } from "../../src/session/outputs.ts";
import { Source } from "../../src/text/source.ts";

const rendering = { quiet: false, style: (_: string, text: string) => text, category: "seaworthy" };

/** One file with two findings, one of them after text that takes more bytes than columns; and one without any. */
async function report(): Promise<Report> {
  const sources = [
    new Source("a/Dockerfile", 'FROM debian:12.9\nRUN echo "é漢😀" && sudo ls\r\nCMD ["a"]\nEXPOSE 80\nUSER root\n'),
    new Source("b/Dockerfile", "FROM scratch\nUSER 65532\n"),
  ];
  return lint(
    sources.map((source) => ({ source })),
    { rules: rules.filter(({ id }) => ["no-sudo", "non-root-user"].includes(id)), profile: "recommended", surroundings: { prefix: "sub" } },
  );
}

const shown: Readonly<Partial<Record<Format, string>>> = {
  github: `::error file=sub/a/Dockerfile,line=5,endLine=5,col=6,endColumn=9,title=non-root-user (high)::the image runs as root: user \`root\` is set here. Fix: change line 5 to \`USER 10001\`
::warning file=sub/a/Dockerfile,line=2,endLine=2,col=20,endColumn=23,title=no-sudo (medium)::sudo runs here; use USER root for such commands and switch back after them. Fix: remove sudo: root runs this already
2 findings (1 high, 1 medium), 2 files checked; seaworthy fix repairs 2 with --unsafe.
`,
  markdown: `<!-- seaworthy -->

### seaworthy: 2 findings &#40;1 high, 1 medium&#41;, 2 files checked; seaworthy fix repairs 2 with &#45;&#45;unsafe.

| high | medium |
| ---: | ---: |
| 1 | 1 |

<details open><summary><code>a/Dockerfile</code> (2)</summary>

| | Place | Rule | What |
| --- | --- | --- | --- |
| high | 5:6 | [non-root-user](https://github.com/seaworthy-lint/seaworthy/blob/main/rules/workload/non-root-user.md) | the image runs as root: user <code>root</code> is set here<br>Fix: change line 5 to <code>USER 10001</code> |
| medium | 2:20 | [no-sudo](https://github.com/seaworthy-lint/seaworthy/blob/main/rules/dockerfile/no-sudo.md) | sudo runs here; use USER root for such commands and switch back after them<br>Fix: remove sudo: root runs this already |

</details>
`,
  junit: `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="seaworthy" tests="3" failures="2" errors="0">
  <testsuite name="a/Dockerfile" tests="2" failures="2" errors="0">
    <testcase name="no-sudo at 2:20" classname="a/Dockerfile" file="a/Dockerfile" line="2"><failure type="medium" message="sudo runs here; use USER root for such commands and switch back after them">a/Dockerfile:2:20 sudo runs here; use USER root for such commands and switch back after them&#10;Fix: remove sudo: root runs this already</failure></testcase>
    <testcase name="non-root-user at 5:6" classname="a/Dockerfile" file="a/Dockerfile" line="5"><failure type="high" message="the image runs as root: user \`root\` is set here">a/Dockerfile:5:6 the image runs as root: user \`root\` is set here&#10;Fix: change line 5 to \`USER 10001\`</failure></testcase>
  </testsuite>
  <testsuite name="b/Dockerfile" tests="1" failures="0" errors="0">
    <testcase name="no findings" classname="b/Dockerfile" file="b/Dockerfile"/>
  </testsuite>
</testsuites>
`,
  checkstyle: `<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="0.1.0">
  <file name="a/Dockerfile">
    <error line="2" column="20" severity="warning" message="sudo runs here; use USER root for such commands and switch back after them" source="seaworthy.no-sudo"/>
    <error line="5" column="6" severity="error" message="the image runs as root: user \`root\` is set here" source="seaworthy.non-root-user"/>
  </file>
  <file name="b/Dockerfile"/>
</checkstyle>
`,
};

describe("reports for other programs", () => {
  it.each(Object.keys(shown) as Format[])("%s", async (format) => {
    expect(await render(format, await report(), rendering)).toBe(shown[format]);
  });

  it("gitlab: paths of the repository, a fingerprint each", async () => {
    const entries = JSON.parse(await render("gitlab", await report(), rendering));
    expect(entries).toMatchObject([
      { check_name: "no-sudo", severity: "major", location: { path: "sub/a/Dockerfile", lines: { begin: 2, end: 2 } } },
      { check_name: "non-root-user", severity: "critical", description: "the image runs as root: user `root` is set here" },
    ]);
    expect(new Set(entries.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(2);
  });

  it("rdjson: columns are bytes", async () => {
    const { diagnostics } = JSON.parse(await render("rdjson", await report(), rendering));
    // RUN echo "é漢😀" && sudo: 2, 3 and 4 bytes where UTF-16 has 1, 1 and 2.
    expect(diagnostics[0]).toMatchObject({
      severity: "WARNING",
      code: { value: "no-sudo" },
      location: { path: "a/Dockerfile", range: { start: { line: 2, column: 25 }, end: { line: 2, column: 29 } } },
    });
  });

  it("rdjson suggests edits, and never one that carries a secret", async () => {
    const source = new Source("Dockerfile", "FROM debian:12.9\nADD a.txt /a\n");
    const fixed = await lint([{ source }], { rules: rules.filter(({ id }) => id === "copy-over-add"), profile: "strict" });
    const { diagnostics } = JSON.parse(await render("rdjson", fixed, rendering));
    expect(diagnostics[0].suggestions).toEqual([{ range: { start: { line: 2, column: 1 }, end: { line: 2, column: 4 } }, text: "COPY" }]);
  });

  it("sarif: paths of the repository, the category, every enabled rule", async () => {
    const { runs } = JSON.parse(await render("sarif", await report(), { ...rendering, category: "containers/web" }));
    expect(runs[0].automationDetails.id).toBe("containers/web/");
    expect(runs[0].results[0].locations[0].physicalLocation.artifactLocation).toEqual({ uri: "sub/a/Dockerfile", uriBaseId: "%SRCROOT%" });
    expect(runs[0].tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(["no-sudo", "non-root-user"]);
  });

  it("is in every format when nothing is found", async () => {
    const nothing = await lint([{ source: new Source("Dockerfile", "FROM scratch\n") }], { rules: [], profile: "strict" });
    for (const format of formats) expect(typeof (await render(format, nothing, rendering))).toBe("string");
  });
});
