import { containersOf, defineRule, HOLE, isOpenBeyondHost, namesSecret, quote, secretIn, variableUses } from "../../src/rule.ts";

/** Keys below which stand names and values that somebody else gives a meaning. */
const pairs = new Set(["environment", "args", "labels", "annotations", "options", "driver_opts"]);

export default defineRule({
  id: "no-default-credential",
  on: "compose",
  severity: "medium",
  otherwise: { high: "the service is open beyond the host", low: "the file is for development" },
  confidence: "medium",
  profile: "recommended",
  summary: "Do not ship a default password in a variable's fallback.",
  why: "The fallback is the real password wherever the variable is not set, and anyone with the repository can read it. A required variable stops the start instead.",
  standards: ["OWASP-12", "CWE-1392"],
  references: { Interpolation: "https://docs.docker.com/reference/compose-file/interpolation/" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  db:\n    image: postgres:17.2\n    environment:\n      POSTGRES_PASSWORD: [|${DB_PASSWORD:-postgres}|]\n",
      good: "services:\n  db:\n    image: postgres:17.2\n    environment:\n      POSTGRES_PASSWORD: ${DB_PASSWORD:?}\n",
    },
  ],
  *check(project, linked) {
    const services = containersOf(project, linked);
    for (const { name, path, span, exact, operator, operand, from, whole, start, end } of project.files.flatMap(variableUses)) {
      if (from !== "operand" || !operator.endsWith("-") || !operand?.text) continue;
      const inList = /^([A-Za-z_]\w*)=/.exec(whole)?.[1];
      const key = inList ?? path[path.length - 1] ?? "";
      const holder = path[path.length - (inList === undefined ? 2 : 1)] ?? "";
      const telling = [name, ...(pairs.has(holder) ? [key.slice(key.lastIndexOf(".") + 1)] : [])].filter(namesSecret);
      const [inLine, inWhole] = around(whole, start, end);
      const isText = path[0] === "configs";
      if (isText && /^\s*[#;]/.test(inLine(""))) continue;
      // A command may go on in the next line, a configuration does not.
      const isInside = (isText ? [inLine] : [inLine, inWhole]).some(
        (put) => secretIn("", put(operand.text), true) && !secretIn("", put(HOLE), true),
      );
      if (!isInside && !["", ...telling].some((each) => secretIn(each, operand.text, true))) continue;
      const service = path[0] === "services" ? services.get(path[1] ?? "") : undefined;
      const open = service && isOpenBeyondHost(service);
      const fix = exact
        ? { fix: { safety: "unsafe" as const, title: `require it: \${${name}:?}`, edits: [{ span, text: `\${${name}:?}` }] } }
        : {};
      yield {
        at: { span },
        severity: service?.development ? "low" : open ? "high" : "medium",
        message: `if ${quote(name)} is not set, this default becomes the password`,
        label: "known to anyone who can read this file",
        ...fix,
      };
    }
  },
});

/** The line of a value that a variable stands in, with another text in its place, and the whole of it; as an operand of others it stands for them. */
function around(whole: string, start: number, end: number): readonly [inLine: Put, inWhole: Put] {
  const line = { from: whole.lastIndexOf("\n", start - 1) + 1, to: (whole.indexOf("\n", end) + 1 || whole.length + 1) - 1 };
  const operands = /(?:\$\{\w{1,80}:?-){0,20}$/.exec(whole.slice(line.from, start))?.[0] ?? "";
  const inner = operands.split("${").length - 1;
  const put =
    (from: number, to: number): Put =>
    (text) =>
      `${whole.slice(from, start - operands.length)}${text}${whole.slice(end + inner, to)}`;
  // What is far away says nothing about a password, and a value may have many variables.
  const [first, last] = [Math.max(0, start - operands.length - nearby), Math.min(whole.length, end + inner + nearby)];
  return [put(Math.max(line.from, first), Math.min(line.to, last)), put(first, last)];
}

/** Characters. */
const nearby = 500;

type Put = (text: string) => string;
