import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import type { Fixing, Level, Place, Scope } from "../../src/model/policy.ts";
import { atLevel } from "../../src/triage/level.ts";
import { isLive } from "../../src/triage/live.ts";
import { forProfile } from "../../src/triage/profile.ts";
import { byComment, found, span } from "./found.ts";

const scope = (level: Level | undefined, applies?: (place: Place) => boolean): Scope => ({
  rules: new Map([["a-rule", level ? { level } : {}]]),
  ...(applies ? { applies } : {}),
});

describe("what the configuration makes of a finding", () => {
  const strict = found({ profile: "strict", severity: "medium" });
  const edits = [{ span: span(1), text: "x" }];

  it.each<[string, readonly Scope[], Partial<Finding> | undefined]>([
    ["nothing is set: it stays", [], {}],
    ["another rule is set: it stays", [{ rules: new Map([["b-rule", { level: "off" }]]) }], {}],
    ["only options are set: it stays", [scope(undefined)], {}],
    ["off: it is gone", [scope("off")], undefined],
    ["on: it is heard in every profile", [scope("on")], { profile: "recommended" }],
    ["a severity: it is that, in every profile", [scope("critical")], { profile: "recommended", severity: "critical" }],
    ["off, and later low", [scope("off"), scope("low")], { profile: "recommended", severity: "low" }],
    ["low, and off somewhere else", [scope("low"), scope("off", () => false)], { profile: "recommended", severity: "low" }],
  ])("%s", (_, scopes, more) => {
    expect(atLevel(strict, scopes)).toEqual(more && { ...strict, ...more });
  });

  it.each<[string, Finding["fix"], readonly Fixing[], Finding["fix"]]>([
    ["off takes the edits, not the advice", { title: "do", safety: "safe", edits }, ["off"], { title: "do", safety: "safe" }],
    ["safe", { title: "do", safety: "unsafe", edits }, ["safe"], { title: "do", safety: "safe", edits }],
    ["unsafe", { title: "do", safety: "safe", edits }, ["unsafe"], { title: "do", safety: "unsafe", edits }],
    ["the last word is heard", { title: "do", safety: "safe", edits }, ["off", "unsafe"], { title: "do", safety: "unsafe", edits }],
    ["no repair stays none", null, ["safe"], null],
    ["no edits stay none", { title: "do", safety: "unsafe" }, ["safe"], { title: "do", safety: "safe" }],
  ])("says what becomes of repairs: %s", (_, fix, words, want) => {
    const scopes = words.map((word): Scope => ({ rules: new Map([["a-rule", { fix: word }]]) }));
    expect(atLevel({ ...strict, fix }, scopes)).toEqual({ ...strict, fix: want });
    const louder = [...scopes, scope("low")];
    expect(atLevel({ ...strict, fix }, louder)).toEqual({ ...strict, fix: want, severity: "low", profile: "recommended" });
  });

  it("asks by file, workload and stage", () => {
    const asked: Place[] = [];
    const listening = scope("off", (place) => {
      asked.push(place);
      return place.stage === "build";
    });
    const finding = found({ span: span(7, 9, "Dockerfile"), workload: ["stages", "build"] });
    expect(atLevel(finding, [listening], ({ start }) => (start === 7 ? "build" : undefined))).toBeUndefined();
    expect(atLevel(finding, [listening])).toBe(finding);
    const place = { file: "Dockerfile", workload: ["stages", "build"] };
    expect(asked).toEqual([
      { ...place, stage: "build" },
      { ...place, stage: undefined },
    ]);
  });
});

describe("what a profile shows", () => {
  const all = [
    found({ message: "1" }),
    found({ profile: "strict", message: "2" }),
    found({ message: "3", suppressed: byComment() }),
    found({ profile: "strict", message: "4", suppressed: byComment() }),
    found({ profile: "strict", message: "5" }),
  ];

  it("recommended: its own findings, and how many more the strict profile has that nobody answered for", () => {
    expect(forProfile(all, "recommended")).toEqual({ shown: [all[0], all[2]], hidden: 2 });
  });

  it("strict: everything", () => {
    expect(forProfile(all, "strict")).toEqual({ shown: all, hidden: 0 });
  });
});

describe("a finding counts", () => {
  it.each<[string, Partial<Finding>, boolean]>([
    ["as it is", {}, true],
    ["when it is new", { status: "new" }, true],
    ["not when it was there before", { status: "existing" }, false],
    ["not when somebody answered for it", { suppressed: byComment() }, false],
    ["not when somebody answered for it, new or not", { suppressed: byComment(), status: "new" }, false],
  ])("%s", (_, more, counts) => expect(isLive(found(more))).toBe(counts));
});
