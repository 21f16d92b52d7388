import type { Report } from "../model/report.ts";
import { checkstyleReport } from "./checkstyle.ts";
import { annotations } from "./github.ts";
import { gitlabReport } from "./gitlab.ts";
import { gitlabSastReport, type Times } from "./gitlab-sast.ts";
import { junitReport } from "./junit.ts";
import { markdownReport } from "./markdown.ts";
import { rdjsonReport } from "./rdjson.ts";
import { sonarqubeReport } from "./sonarqube.ts";

/** Reports that other programs read, by the name they are asked for with. */
export function reportAs(
  format: "github" | "markdown" | "junit" | "gitlab" | "checkstyle" | "rdjson" | "sonarqube" | "gitlab-sast",
  report: Report,
  version: string,
  times: Times,
): string {
  switch (format) {
    case "github":
      return annotations(report);
    case "markdown":
      return markdownReport(report);
    case "junit":
      return junitReport(report);
    case "gitlab":
      return gitlabReport(report);
    case "checkstyle":
      return checkstyleReport(report, version);
    case "rdjson":
      return rdjsonReport(report);
    case "sonarqube":
      return sonarqubeReport(report);
    case "gitlab-sast":
      return gitlabSastReport(report, version, times);
  }
}
