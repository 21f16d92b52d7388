import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rules } from "../../../rules/index.ts";
import { discover } from "../../../src/discover/discover.ts";
import { standards } from "../../../src/knowledge/standards/standards.ts";
import { lint } from "../../../src/lint.ts";
import type { Report } from "../../../src/model/report.ts";
import type { HistoryEntry, Scores } from "../../../src/model/score.ts";
import { withViews } from "../../../src/session/views.ts";
import { complianceOf } from "../../../src/triage/compliance.ts";
import { root } from "../../bundled.ts";

/** What would run, were it not text. */
export const attack = `</script><script>window.hit=1</script><img src=x onerror="window.hit=1">"'\`><svg onload=window.hit=1>`;
/** The same for a name of a file. */
export const attackName = "<img src=x onerror=window.hit=1>";

/** Scores that say hostile things, too. */
const scores: Scores = {
  ...{ mean: 61.4, minimum: 20, grade: "D" },
  scored: [
    {
      ...{
        workload: ["services", "web"],
        label: `service \`web${attack}\``,
        file: "shop/compose.yaml",
        kind: "container",
        score: 20,
        grade: "F",
      },
      deductions: [{ what: `runs as root ${attack}`, points: 25, rules: ["no-root-user"] }],
      cap: { at: 20, why: `it has the engine's socket ${attack}`, rule: "no-docker-socket" },
    },
    {
      workload: ["services", "db"],
      label: "service `db`",
      file: "shop/compose.yaml",
      kind: "container",
      score: 92.6,
      grade: "A",
      deductions: [],
    },
  ],
  recommendations: [
    { text: `run 2 services as non-root ${attack}`, gain: 28, rules: ["non-root-user"], workloads: ["service `web`", attack] },
  ],
  unrated: [`pids-limit ${attack}`],
  open: [{ setting: "privileged", labels: [attack] }],
};

const history: readonly HistoryEntry[] = [40, 44, 61.4].map((mean, at) => ({
  ...{ date: `2026-11-0${at + 1}T10:00:00Z`, commit: at ? `${at}abcdef0123456789` : attack, mean, minimum: 10 * at },
  findings: { critical: 1, high: 2, medium: 3, low: 4, info: 5 },
}));

/** A report of some fixtures with everything in it that a report can have, and what strangers may write wherever they write something. */
export async function wholeReport(...projects: readonly string[]): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), "seaworthy-html-"));
  try {
    for (const name of projects) cpSync(join(root, "fixtures/projects", name), join(folder, name), { recursive: true });
    mkdirSync(join(folder, attackName));
    writeFileSync(join(folder, attackName, "Dockerfile"), "FROM debian:12.9\nRUN sudo ls\nUSER root\n");
    const discovery = await discover({ cwd: folder, paths: ["."], gitignore: true });
    const { found, surroundings } = discovery;
    const judged = await lint(found, { rules, profile: "strict", surroundings });
    const [first, second, ...others] = judged.findings;
    if (!first || !second) throw new Error("nothing was found");
    const ran = rules.map(({ id, standards: named }) => ({ id, standards: named, ran: "everywhere" as const }));
    const report: Report = {
      ...judged,
      findings: [
        { ...first, message: attack, headline: attack, label: attack, help: attack },
        { ...second, suppressed: { by: "baseline", reason: attack } },
        ...others,
      ],
      notices: [{ path: attackName, message: attack }],
      failures: [{ path: attackName, message: attack }],
      since: { ref: attack, fixed: [{ rule: "no-sudo", severity: "high", message: attack, path: attackName, line: 1, column: 1 }] },
      ...{ scores, history },
    };
    return await withViews({ ...report, compliance: [complianceOf(standards["cis-docker"], report, ran)] }, discovery, surroundings);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
