import { containersOf, defineRule, HOLE, isOpenBeyondHost, namesSecret, quote, secretIn, variableUses } from "../../src/rule.ts";

export default defineRule({
  id: "no-default-credential",
  on: "compose",
  severity: "medium",
  confidence: "medium",
  profile: "recommended",
  summary: "Do not ship a default password in a variable's fallback.",
  why: "The fallback is a live password wherever nobody sets the variable, and it stands in the repository for everybody to read. A required variable stops the start instead.",
  standards: ["OWASP-12", "CWE-1392"],
  references: { Interpolation: "https://docs.docker.com/reference/compose-file/interpolation/" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  db:\n    image: postgres:17.2\n    environment:\n      POSTGRES_PASSWORD: [|${DB_PASSWORD:-postgres}|]\n",
      good: "services:\n  db:\n    image: postgres:17.2\n    environment:\n      POSTGRES_PASSWORD: ${DB_PASSWORD:?}\n      TOKEN_TTL: ${TOKEN_TTL:-3600}\n      API_TOKEN: ${API_TOKEN:-${OTHER}}\n      SECRET_KEY: ${SECRET_KEY:-}\n",
    },
  ],
  *check(project, linked) {
    const services = containersOf(project, linked);
    for (const { name, path, span, exact, operator, operand, from, whole, start, end } of project.files.flatMap(variableUses)) {
      if (from !== "operand" || !operator.endsWith("-") || !operand) continue;
      const inList = /^([A-Za-z_]\w*)=/.exec(whole)?.[1];
      const key = inList ?? path[path.length - 1] ?? "";
      const isVariable = path[2] === "environment" || path[3] === "args";
      const telling = [name, ...(isVariable ? [key] : [])].filter(namesSecret);
      const around = (text: string): string => `${whole.slice(0, start)}${text}${whole.slice(end)}`;
      const isInside = secretIn("", around(operand.text), true) !== undefined && !secretIn("", around(HOLE), true);
      if (!isInside && !["", ...telling].some((each) => secretIn(each, operand.text, true))) continue;
      const service = path[0] === "services" ? services.get(path[1] ?? "") : undefined;
      const open = service && isOpenBeyondHost(service);
      const fix = exact
        ? { fix: { safety: "unsafe" as const, title: `require it: \${${name}:?}`, edits: [{ span, text: `\${${name}:?}` }] } }
        : {};
      yield {
        at: { span },
        severity: service?.development ? "low" : open ? "high" : "medium",
        message: `where nobody sets ${quote(name)}, its fallback is the password`,
        ...fix,
      };
    }
  },
});
