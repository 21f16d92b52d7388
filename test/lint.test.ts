import { describe, expect, it } from "vitest";
import { lint } from "../src/lint.ts";
import type { Problem } from "../src/model/finding.ts";
import { jsonReport } from "../src/report/json.ts";
import type { AnyRule } from "../src/rule/define.ts";
import { Memory } from "../src/text/memory.ts";
import { Source } from "../src/text/source.ts";

const secret = "h7Gk2pQz";

/** What a rule that says this of the word after `at:` comes to, in a project of these files. */
async function found(files: Readonly<Record<string, string>>, say: (message: string) => Partial<Problem>) {
  const sources = Object.entries(files).map(([path, text]) => new Source(path, text));
  const [{ path: file = "", text = "" } = {}] = sources;
  const start = text.indexOf("at");
  const place = { file, start, end: start + 2 };
  const rule = {
    ...{ id: "a-rule", on: "project", severity: "high", profile: "recommended", summary: "", why: "", standards: [], references: {} },
    *check(): Generator<Problem> {
      yield { at: { span: place }, message: "something", ...say("something") };
    },
  } as unknown as AnyRule;
  const report = await lint(
    sources.map((source) => ({ source })),
    { rules: [rule], profile: "strict" },
  );
  const [finding] = report.findings;
  const [printed] = (
    JSON.parse(jsonReport(report, "1.0.0")) as { findings: { message: string; anchor: string; related: { message: string }[] }[] }
  ).findings;
  return { finding, printed, report, place };
}

describe("what is said of a finding repeats no secret", () => {
  const compose = { "compose.yaml": `services:\n  at:\n    image: a:1\n    environment: {API_TOKEN: ${secret}}\n` };

  it("that a variable carried there, in its message and beside other places", async () => {
    const { finding, printed } = await found(compose, () => ({
      message: `service \`${secret}\` is ${secret}`,
      related: [{ span: { file: "compose.yaml", start: 0, end: 8 }, message: `see \`x ${secret}\` and ${secret}` }],
    }));
    expect(finding?.message).toBe("service `********` is ********");
    expect(finding?.related).toEqual([{ span: { file: "compose.yaml", start: 0, end: 8 }, message: "see `x ********` and ********" }]);
    expect(printed?.related.map(({ message }) => message)).toEqual(["see `x ********` and ********"]);
  });

  it("that its form gives away, in its message and beside other places", async () => {
    const said = `see \`DB_PASSWORD=${"G8hL"}\` and ghp_${"a1B2".repeat(9)}`;
    const shown = `see \`DB_PASSWORD=*****`;
    const { finding, printed } = await found(compose, () => ({
      message: said,
      related: [{ span: { file: "compose.yaml", start: 0, end: 8 }, message: said }],
    }));
    for (const message of [finding?.message, finding?.related[0]?.message, printed?.message, printed?.related[0]?.message]) {
      expect(message?.slice(0, shown.length)).toBe(shown);
      expect(message).not.toMatch(/G8hL|ghp_/);
    }
  });

  it("in the name of the place where it stands: of a key in Compose", async () => {
    const text = `x-a:\n  DB_PASSWORD=G8hLx: {at: 1}\n  ${secret}: 1\nservices:\n  a:\n    image: a:1\n    environment: {API_TOKEN: ${secret}}\n`;
    const { finding, printed } = await found({ "compose.yaml": text }, () => ({}));
    expect([finding?.anchor, printed?.anchor]).toEqual(["x-a.DB_PASSWORD=********", "x-a.DB_PASSWORD=********"]);
    const value = `x-a:\n  "${secret}": {at: 1}\nservices:\n  a:\n    image: a:1\n    environment: {API_TOKEN: ${secret}}\n`;
    expect((await found({ "compose.yaml": value }, () => ({}))).finding?.anchor).toBe("x-a.********.at");
  });

  it("in the name of the place where it stands: of a command in a Dockerfile", async () => {
    const anchor = async (run: string) =>
      (await found({ Dockerfile: `FROM a:1\nENV API_TOKEN=${secret}\nRUN ${run}\n` }, () => ({}))).finding?.anchor;
    expect(await anchor("at --token G8hLx | y")).toBe("stage final RUN at --token *****");
    expect(await anchor(`at x${secret}y`)).toBe("stage final RUN at x********y");
    expect(await anchor("x && mysql -pG8hLx at")).toBe("stage final RUN mysql -p***** at");
    expect(await anchor("at 'app:G8hLx' | chpasswd")).toBe("stage final RUN at 'app:*****'");
  });

  it("in the texts it points into", async () => {
    const { report } = await found(compose, () => ({}));
    expect(report.sources.get("compose.yaml")?.slice(0, 1_000)).toBe(compose["compose.yaml"].replace(secret, "********"));
  });

  it("and everything else stays as it is", async () => {
    const { finding, place } = await found({ "compose.yaml": "services:\n  at:\n    image: a:1\n" }, () => ({
      related: [{ span: { file: "compose.yaml", start: 0, end: 8 }, message: "see here" }],
    }));
    expect(finding).toMatchObject({ message: "something", span: place, anchor: "services.at", related: [{ message: "see here" }] });
  });
});

describe("what rules remember of a file", () => {
  const remembered = new Memory<object, string>();
  const seen: object[] = [];
  const rule = {
    ...{ id: "a-rule", on: "dockerfile", severity: "high", profile: "recommended", summary: "", why: "", standards: [], references: {} },
    *check(document: object): Generator<Problem> {
      known.push(seen.map((each) => remembered.has(each)));
      remembered.set(document, "it");
      seen.push(document);
    },
  } as unknown as AnyRule;
  const known: boolean[][] = [];

  it("is forgotten when the next one is judged, and before another run", async () => {
    const inputs = ["a/Dockerfile", "b/Dockerfile"].map((path) => ({ source: new Source(path, "FROM a:1\n") }));
    await lint(inputs, { rules: [rule], profile: "strict" });
    remembered.set(seen[0] as object, "again");
    await lint(inputs.slice(1), { rules: [rule], profile: "strict" });
    expect(known).toEqual([[], [false], [false, false]]);
  });
});
