import { afterEach, describe, expect, it, vi } from "vitest";
import { readInputs, words } from "../../src/action/inputs.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Reads inputs as the runner hands them over. */
function given(inputs: Readonly<Record<string, string>>, environment: Readonly<Record<string, string>> = {}) {
  vi.unstubAllEnvs();
  for (const [name, value] of Object.entries(inputs)) vi.stubEnv(`INPUT_${name.toUpperCase()}`, value);
  return readInputs(environment);
}

describe("inputs", () => {
  it("that are empty leave it to the configuration", () => {
    const { args, ...rest } = given({});
    expect(rest).toEqual({ newOnly: "auto", annotations: true, summary: true, sarif: "auto", token: "" });
    expect(args.paths).toEqual([]);
    expect({ ...args.values }).toEqual({ format: ["text"] });
  });

  it("stand for options of the command line", () => {
    const more = { "min-score": "70", history: "h.jsonl" };
    const { args } = given({ config: "c.yaml", profile: "strict", "fail-on": "high", "sarif-category": "a b", ...more });
    expect({ ...args.values }).toEqual({
      config: "c.yaml",
      profile: "strict",
      "fail-on": "high",
      "sarif-category": "a b",
      ...more,
      format: ["text"],
    });
    expect(args.origin("profile")).toBe("--profile");
  });

  it("hold several reports and paths, one a line, which are no options", () => {
    const { args } = given({ output: "sarif=a b.sarif\njunit=c.xml\n", paths: "x y\n--exit-zero\n\n" });
    expect(args.values.output).toEqual(["sarif=a b.sarif", "junit=c.xml"]);
    expect(args.paths).toEqual(["x y", "--exit-zero"]);
    expect(args.values["exit-zero"]).toBeUndefined();
  });

  it("may give more options, which win", () => {
    const { args } = given({ args: "--only 'a b' --exit-zero --profile strict x", profile: "recommended" });
    expect(args.values).toMatchObject({ only: ["a b"], "exit-zero": true, profile: "strict" });
    expect(args.paths).toEqual(["x"]);
  });

  it("leave to the environment what they do not say", () => {
    const { args } = given({}, { SEAWORTHY_PROFILE: "strict" });
    expect([args.values.profile, args.origin("profile")]).toEqual(["strict", "SEAWORTHY_PROFILE"]);
  });

  it.each(["auto", "true", "false"] as const)("choose: %s", (choice) => {
    const inputs = { "new-only": choice, annotations: choice, summary: choice, sarif: choice, token: "t" };
    const yes = choice !== "false";
    expect(given(inputs)).toMatchObject({ newOnly: choice, annotations: yes, summary: yes, sarif: choice, token: "t" });
  });

  it.each(["new-only", "annotations", "summary", "sarif"])("that choose say what %s takes", (name) => {
    expect(() => given({ [name]: "treu" })).toThrow(`the input ${name} takes auto, true, false, not "treu" (did you mean true?)`);
  });

  it("name files in one place only", () => {
    const message = "args contains -f, which names all files: leave the input paths empty";
    expect(() => given({ args: "-f a.yaml", paths: "b" })).toThrow(message);
    expect(given({ args: "-f a.yaml" }).args.values.file).toEqual(["a.yaml"]);
    expect(() => given({ args: "--nonsense" })).toThrow("there is no option --nonsense");
  });
});

describe("words of a line", () => {
  it.each<[string, string[]]>([
    ["", []],
    ["  ", []],
    ["a  b\tc", ["a", "b", "c"]],
    [`'a b' "c d"`, ["a b", "c d"]],
    [`a'b c'd"e"`, ["ab cde"]],
    [`"it's" '"'`, ["it's", '"']],
    [`"" ''`, ["", ""]],
    ["$(x) `y` a;b", ["$(x)", "`y`", "a;b"]],
    ["a\\ b", ["a\\", "b"]],
  ])("%j are %j", (line, want) => expect(words(line)).toEqual(want));
});
