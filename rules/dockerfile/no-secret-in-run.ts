import {
  article,
  commandsOf,
  defineRule,
  mountedForCommand,
  passedAs,
  type SecretUse,
  type Severity,
  secretInCommand,
  secretLines,
  secretsUnread,
  shippedLayers,
  told,
  unreadOf,
  variableFor,
} from "../../src/rule.ts";

export default defineRule({
  id: "no-secret-in-run",
  on: "dockerfile",
  severity: "high",
  confidence: "medium",
  profile: "recommended",
  summary: "Keep secrets out of RUN commands and heredocs.",
  why: "The text of every RUN is stored in the image's history, and the files it writes are stored in a layer: anyone who can pull the image can read both. The Dockerfile itself is in the repository. A secret mount exists for one command and is not stored.",
  standards: ["CIS-4.10", "OWASP-12", "NIST-4.1.4", "CWE-798", "CWE-538"],
  references: { "Build secrets": "https://docs.docker.com/build/building/secrets/" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\nRUN [|API_TOKEN=c0ffee5ecret1|] make\n",
      good: "FROM debian:12.9\nRUN --mount=type=secret,id=API_TOKEN,env=API_TOKEN make\n",
    },
    {
      file: "Dockerfile",
      bad: 'FROM debian:12.9\nRUN curl -u [|deploy:Tr0ub4dor3|] https://example.com/a && echo [|"DB_PASSWORD=Tr0ub4dor3"|] > /app/.env\nRUN git clone [|https://bot:Tr0ub4dor3@example.com/r.git|] && [|API_TOKEN=c0ffee5ecret1|] make\n',
      good: 'FROM debian:12.9\nRUN --mount=type=secret,id=netrc,target=/root/.netrc curl -n https://example.com/a\nRUN --mount=type=secret,id=t TOKEN=$(cat /run/secrets/t) make && echo ok && curl -u "$USER:$PASS" https://example.com && echo PASSWORD=xxxxxxxx > .env.example\n',
    },
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\nCOPY <<EOF /etc/app.ini\n[db]\n[|password = Tr0ub4dor3|]\nEOF\n",
      good: "FROM debian:12.9\nCOPY <<EOF /etc/app.ini\n[db]\npassword_file = /run/secrets/db\nEOF\n",
    },
  ],
  *check(document, project) {
    for (const { command, ships, instruction } of commandsOf(document, project)) {
      const use = secretInCommand(command, true);
      if (!use) continue;
      const name = variableFor(use, command);
      yield {
        ...problemOf(use, ships),
        ...(name === undefined
          ? {}
          : {
              fix: {
                safety: "unsafe",
                title: `mount it as a secret, and build with ${passedAs(name)}; rotate the one that is in the history`,
                edits: () => mountedForCommand(document, instruction, use, command),
              },
            }),
      };
    }
    const shipped = shippedLayers(document, project);
    for (const stage of document.stages) {
      for (const span of unreadOf(stage, /^RUN$/))
        for (const use of secretsUnread(document.source.text, span)) yield problemOf(use, shipped.has(stage));
      for (const { instruction } of stage.copies)
        for (const { span } of instruction.heredocs)
          for (const use of secretLines(document.source.text, span)) yield problemOf(use, shipped.has(stage));
    }
  },
});

const problemOf = ({ secret, span }: SecretUse, ships: boolean) => ({
  at: { span },
  severity: severityOf(secret, ships),
  ...told(
    `${article(secret.what)} ${secret.what} is written in the command`,
    { label: `it stays in ${ships ? "the image's history and layers" : "the build's history and cache"}` },
    { help: `use RUN --mount=type=secret` },
  ),
});

const severityOf = ({ wellKnown, by }: SecretUse["secret"], ships: boolean): Severity =>
  wellKnown ? "medium" : by === "format" && ships ? "critical" : "high";
