import { describe, expect, it } from "vitest";
import type { Suppression } from "../../src/model/document.ts";
import type { Finding } from "../../src/model/finding.ts";
import { Mask } from "../../src/secrets/mask.ts";
import { maskedFinding, maskedNames, maskedSuppression } from "../../src/triage/masked.ts";
import { found, span } from "./found.ts";

const known = "k7Gf-92xQ";
const mask = new Mask(new Set([known]));
const byForm = "DB_PASSWORD=hunter2x";
const hidden = "DB_PASSWORD=********";
const text = `${known} and ${byForm}`;
const want = `********* and ${hidden}`;

describe("a finding tells no secret, neither a known one nor one that its form gives away", () => {
  it.each<[string, Partial<Finding>, Partial<Finding>]>([
    ["in its message", { message: text }, { message: want }],
    ["in the name of its place", { anchor: text }, { anchor: want }],
    ["in the name of its workload", { workload: ["service", text] }, { workload: ["service", want] }],
    ["of no workload", { workload: null }, { workload: null }],
    ["beside it", { related: [{ span: span(1), message: text }] }, { related: [{ span: span(1), message: want }] }],
    ["in its fix", { fix: { title: text, safety: "safe" } }, { fix: { title: want, safety: "safe" } }],
    [
      "in the edits of its fix, which are not for reports",
      { fix: { title: "x", safety: "safe", edits: [{ span: span(0), text: `a${known}` }] } },
      { fix: { title: "x", safety: "safe", edits: [{ span: span(0), text: `a${known}` }], isPrivate: true } },
    ],
    [
      "and edits without one are",
      { fix: { title: "x", safety: "safe", edits: [{ span: span(0), text: "a" }] } },
      { fix: { title: "x", safety: "safe", edits: [{ span: span(0), text: "a" }] } },
    ],
  ])("%s", (_, written, masked) => expect(maskedFinding(found(written), mask, written.anchor)).toEqual(found(masked)));

  it("in the name of its place, which may be made when it is asked for, and in its message: both are plain texts then", () => {
    const finding = maskedFinding(found({ message: text }), mask, () => text);
    expect([finding.anchor, finding.message]).toEqual([want, want]);
    expect(structuredClone(finding)).toEqual(finding);
    for (const key of ["anchor", "message"]) expect(Object.getOwnPropertyDescriptor(finding, key)?.value).toBe(want);
  });

  it("says the same where nothing is secret", () => {
    const plain = found({ message: "service `web` is it", anchor: "services.web", workload: ["service", "web"] });
    expect(maskedFinding(plain, mask, plain.anchor)).toEqual(plain);
    expect(maskedNames(["stage", "build"], mask)).toEqual(["stage", "build"]);
  });
});

describe("an ignore comment", () => {
  const comment = { by: "seaworthy", word: "ignore", rules: [], covers: span(0), span: span(0) } as const;
  it.each([
    [text, want],
    ["because of us", "because of us"],
    ["", ""],
  ])("%j has the reason %j", (reason, shown) =>
    expect(maskedSuppression({ ...comment, reason } as Suppression, mask)).toEqual({ ...comment, reason: shown }),
  );
});
