import {
  type Container,
  defineRule,
  isOnEveryInterface,
  itemsOf,
  name,
  quote,
  type Severity,
  startedBy,
  type Workload,
} from "../../src/rule.ts";

const yes = /^(?:1|true|yes|y|on)$/i;
const no = /^(?:0|false|no|off|none)$/i;

/** Switches of well-known images, from the documentation of each. */
const switches: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:MYSQL|MARIADB)_ALLOW_EMPTY_(?:ROOT_)?PASSWORD$/, /./],
  [/^POSTGRES(?:QL)?_HOST_AUTH_METHOD$/, /^trust$/],
  [/^ALLOW_(?:ANONYMOUS_LOGIN|EMPTY_PASSWORD|PLAINTEXT_LISTENER)$/, yes],
  [/^xpack[._]security[._]enabled$/i, no],
  [/^(?:DISABLE_SECURITY_PLUGIN|plugins\.security\.disabled)$/, yes],
  [/^NEO4J_AUTH$/, /^none$/],
  [/^(?:REDIS|VALKEY)_ARGS$/, /--protected-mode\s+no/],
  [/^AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED$/, yes],
  [/^GF_AUTH_ANONYMOUS_ENABLED$/, yes],
  [/^(?:ME_CONFIG_BASICAUTH|MINIO_AUTH|N8N_BASIC_AUTH_ACTIVE)$/, no],
];

export default defineRule({
  id: "no-passwordless-service",
  on: "workload",
  severity: "medium",
  confidence: "medium",
  profile: "recommended",
  summary: "Do not run services with authentication switched off.",
  why: "Whoever reaches the port owns the data: another container on the network, a page in a developer's browser, and, if the port is published, everybody who scans for it, which takes them minutes.",
  standards: ["OWASP-12", "NIST-4.4.4", "CWE-306"],
  references: { "CWE-306: missing authentication": "https://cwe.mitre.org/data/definitions/306.html" },
  examples: [
    {
      file: "compose.yaml",
      bad: 'services:\n  db:\n    image: mysql:8.4\n    environment:\n      [|MYSQL_ALLOW_EMPTY_PASSWORD: "yes"|]\n  cache:\n    image: redis:8.2\n    command: [|redis-server --protected-mode no|]\n',
      good: "services:\n  db:\n    image: mysql:8.4\n    environment:\n      MYSQL_ROOT_PASSWORD_FILE: /run/secrets/db\n  pg:\n    image: postgres:17.2\n    environment:\n      POSTGRES_HOST_AUTH_METHOD: scram-sha-256\n",
    },
    { file: "Dockerfile", bad: "FROM postgres:17.2\nENV [|POSTGRES_HOST_AUTH_METHOD=trust|]\n", good: "FROM postgres:17.2\n" },
  ],
  *check(workload) {
    if (!workload.ships) return;
    const severity = severityOf(workload);
    for (const item of itemsOf(workload.image.env, ({ value }) => value !== null)) {
      const { name: variable, value } = item.value;
      const text = value && value.state !== "unknown" ? value.value : undefined;
      if (text !== undefined && switches.some(([names, values]) => names.test(variable) && values.test(text)))
        yield {
          at: item,
          severity,
          message: `${quote(`${variable}=${text}`)} lets everybody who reaches ${name(workload)} in without a password`,
        };
    }
    for (const { what, commands, setting } of startedBy(workload)) {
      const found =
        what === "health check" ? undefined : commands.map(({ words }) => switchIn(words.map(({ text }) => text).join(" "))).find(Boolean);
      if (found)
        yield { at: setting, severity, message: `${quote(found)} lets everybody who reaches ${name(workload)} in without a password` };
    }
  },
});

/** The option that switches authentication off, unless another one names a password. */
function switchIn(text: string): string | undefined {
  if (/\s--(?:requirepass|aclfile)\b/.test(text)) return undefined;
  const found =
    /(?:^|\s)(--no-?auth|--protected-mode[ =]no|--skip-grant-tables|--auth[ =](?:none|false)|--disable-auth\w*|--anonymous-auth=true)(?=\s|$|["'])/.exec(
      text,
    ) ?? /(?:^|\s)(--(?:NotebookApp|ServerApp|IdentityProvider)\.(?:token|password))=["']*(?=\s|$)/.exec(text);
  return found?.[1];
}

function severityOf(workload: Workload): Severity {
  if (!("host" in workload)) return "medium";
  const { host, development } = workload as Container;
  if (development) return "low";
  return itemsOf(host.portBindings).some(({ value }) => isOnEveryInterface(host, value)) ? "high" : "medium";
}
