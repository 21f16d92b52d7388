import { isDevelopmentFile, isDevelopmentName } from "../../src/knowledge/development.ts";
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

export default defineRule({
  id: "no-debug-mode",
  on: "workload",
  severity: "medium",
  confidence: "medium",
  profile: "recommended",
  summary: "Do not ship debuggers or debug modes.",
  why: "A debugger port is a shell without a password: whoever reaches it runs code in the service. Debug modes print source, settings and environment, secrets included, to whoever makes the service fail, and the console of some frameworks runs what is typed into it.",
  standards: ["CWE-489"],
  references: { "CWE-489: active debug code": "https://cwe.mitre.org/data/definitions/489.html" },
  examples: [
    {
      file: "Dockerfile",
      bad: 'FROM node:22.12\nENV [|NODE_ENV=development|] [|JAVA_TOOL_OPTIONS="-agentlib:jdwp=transport=dt_socket,server=y,address=*:5005"|]\n[|CMD ["node", "--inspect=0.0.0.0:9229", "app.js"]|]\n',
      good: 'FROM node:22.12 AS dev\nENV NODE_ENV=development\nFROM node:22.12\nENV NODE_ENV=production DEBUG=app:* FLASK_DEBUG=0\nCMD ["node", "app.js"]\n',
    },
    {
      file: "compose.yaml",
      bad: 'services:\n  web:\n    image: example/web:1.0\n    environment:\n      - [|FLASK_DEBUG=1|]\n    ports:\n      - "8000:8000"\n',
      good: 'services:\n  web:\n    image: example/web:1.0\n    environment:\n      - FLASK_DEBUG=0\n    ports:\n      - "8000:8000"\n',
    },
  ],
  *check(workload) {
    if (!workload.ships || isForDevelopment(workload)) return;
    const items = itemsOf(workload.image.env, ({ value }) => value !== null);
    for (const [at, item] of items.entries()) {
      const { name: variable, value } = item.value;
      if (!value || value.state === "unknown" || items.slice(at + 1).some((later) => later.value.name === variable)) continue;
      const found = variableMeans(variable, value.value, workload);
      if (found)
        yield {
          at: item,
          severity: found.severity,
          message: `${quote(/OPT/.test(variable) ? variable : `${variable}=${value.value}`)} ${found.what} in ${name(workload)}`,
        };
    }
    for (const { what, setting, commands } of startedBy(workload)) {
      if (what === "health check") continue;
      const found = commands.flatMap(
        ({ words, name: program }) => commandMeans([program, ...words.slice(1).map(({ text }) => text)].join(" ")) ?? [],
      )[0];
      if (found) yield { at: setting, severity: found.severity, message: `the ${what} of ${name(workload)} ${found.what}` };
    }
  },
});

interface Meaning {
  readonly severity: Severity;
  readonly what: string;
}

const opens: Meaning = { severity: "high", what: "opens a debugger to whoever reaches its port" };
const loopback: Meaning = { severity: "medium", what: "starts a debugger" };

const isForDevelopment = (workload: Workload): boolean =>
  isDevelopmentFile(workload.span.file) ||
  ("development" in workload && (workload as Container).development) ||
  isDevelopmentName(workload.path[workload.path.length - 1] ?? "");

function variableMeans(variable: string, value: string, workload: Workload): Meaning | undefined {
  const on = /^(?:1|true|yes|on)$/i.test(value);
  if (/^(?:JAVA_TOOL_OPTIONS|JAVA_OPTS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS|CATALINA_OPTS|JVM_OPTS|MAVEN_OPTS|NODE_OPTIONS)$/.test(variable))
    return commandMeans(`x ${value}`);
  if (variable === "FLASK_DEBUG" || (variable === "FLASK_ENV" && value === "development")) {
    if (!on && value !== "development") return undefined;
    return { severity: isPublished(workload) ? "high" : "medium", what: "switches on a console that runs what is typed into it" };
  }
  if (variable === "XDEBUG_MODE" && /debug/.test(value)) return loopback;
  if (/^(?:DJANGO_DEBUG|APP_DEBUG|WP_DEBUG|RAILS_DEBUG)$/.test(variable) && on)
    return { severity: "medium", what: "shows its insides to whoever makes it fail" };
  if (variable === "DEBUG" && on) return { severity: "low", what: "switches on a debug mode" };
  if (
    /^(?:NODE_ENV|RAILS_ENV|RACK_ENV|APP_ENV|ASPNETCORE_ENVIRONMENT|DOTNET_ENVIRONMENT|ENVIRONMENT|GIN_MODE)$/.test(variable) &&
    /^(?:dev|development|debug)$/i.test(value)
  )
    return { severity: "low", what: "sets a development mode" };
  return undefined;
}

/** What a command line, or options for one in a variable, open up. */
function commandMeans(text: string): Meaning | undefined {
  if (/-(?:agentlib:|X?run)jdwp[=:]/.test(text))
    return /address=(?:\*|0\.0\.0\.0)/.test(text) ? opens : /server=y/.test(text) ? loopback : undefined;
  // Past the script's name the options are its own.
  const inspect = /^\S+(?:\s+-\S+)*\s+--(?:inspect|inspect-brk|inspect-wait)(?:=(\S+))?(?:\s|$)/.exec(text);
  if (inspect && /\b(?:node|npm|yarn|tsx|ts-node|nodemon|deno|bun|x)\b/.test(text))
    return /^(?:0\.0\.0\.0|\[::\])/.test(inspect[1] ?? "") ? opens : loopback;
  if (/\b(?:debugpy|ptvsd)\b.*--listen\b/.test(text)) return /--listen[ =](?:0\.0\.0\.0|:?\d+\s*$)/.test(text) ? opens : loopback;
  if (/^(?:dlv|\S*\/dlv)\b.*--headless/.test(text)) return /--listen[ =](?:127\.|localhost)/.test(text) ? loopback : opens;
  if (/^(?:flask|python\S*)\b.*\brun\b.*--debug\b/.test(text))
    return { severity: "medium", what: "switches on a console that runs what is typed into it" };
  return undefined;
}

const isPublished = (workload: Workload): boolean => {
  if (!("host" in workload)) return false;
  const { host } = workload as Container;
  return itemsOf(host.portBindings).some(({ value }) => isOnEveryInterface(host, value));
};
