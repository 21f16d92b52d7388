import {
  closedVariable,
  disablesExtension,
  isDebuggerPackage,
  isExtension,
  loadsExtension,
  type Opening,
  openedByCommand,
  openedByVariable,
  switchesOn,
} from "../../src/knowledge/debuggers.ts";
import { isDevelopmentFile, isDevelopmentName } from "../../src/knowledge/development.ts";
import {
  type Container,
  certainly,
  chainOf,
  defineRule,
  type Fix,
  isAtLeast,
  isContainer,
  isOpenBeyondHost,
  itemsOf,
  itemThat,
  lazy,
  name,
  type Problem,
  type Project,
  packageCommand,
  pythonVersionOf,
  quote,
  type Severity,
  type ShellCommand,
  type ShellWord,
  stageOf,
  startedBy,
  unsafe,
  variablesSet,
  type Workload,
  withoutWords,
  wordsAfterFolder,
} from "../../src/rule.ts";

export default defineRule({
  id: "no-debug-mode",
  on: "workload",
  severity: "medium",
  otherwise: { high: "a debugger is open to anyone, or a console is published", low: "it is no more than a debug or development mode" },
  confidence: "medium",
  profile: "recommended",
  summary: "Do not ship debuggers or debug modes.",
  why: "A debugger port is a shell without a password: anyone who reaches it can run code in the service. Debug modes show source, settings and environment, including secrets, to anyone who makes the service fail, and the console of some frameworks runs what is typed into it.",
  standards: ["CWE-489"],
  references: { "CWE-489: active debug code": "https://cwe.mitre.org/data/definitions/489.html" },
  examples: [
    {
      file: "Dockerfile",
      bad: 'FROM node:22.12\nENV [|NODE_ENV=development|] [|JAVA_TOOL_OPTIONS="-agentlib:jdwp=transport=dt_socket,server=y,address=*:5005"|]\nCMD ["node", [|"--inspect=0.0.0.0:9229"|], "app.js"]\n',
      good: 'FROM node:22.12\nENV NODE_ENV=production\nCMD ["node", "app.js"]\n',
    },
    {
      file: "compose.yaml",
      bad: 'services:\n  web:\n    image: example/web:1.0\n    environment:\n      - [|FLASK_DEBUG=1|]\n    ports:\n      - "8000:8000"\n',
      good: 'services:\n  web:\n    image: example/web:1.0\n    ports:\n      - "8000:8000"\n',
    },
  ],
  *check(workload, project) {
    if (!workload.ships || isForDevelopment(workload)) return;
    for (const item of variablesSet(workload.image.env)) {
      const { name: variable, value } = item.value;
      if (!value || value.state === "unknown") continue;
      const opening = openedByVariable(variable, value.value);
      if (opening && isRead(variable, workload, project))
        yield {
          at: item,
          severity: severityOf(opening, workload),
          message: `${quote(/OPT/.test(variable) ? variable : `${variable}=${value.value}`)} in the environment of ${name(workload)} ${meanings[opening][1]}`,
          ...closed(variable, closedVariable(variable, value.value)),
        };
    }
    for (const started of startedBy(workload)) {
      const { what, commands } = started;
      if (what === "health check") continue;
      const [found] = commands.flatMap((command) => {
        const opening = openedBy(command);
        return opening ? [{ command, opening }] : [];
      });
      if (found) {
        const { command, opening } = found;
        yield {
          at: itemThat(started, command.words, (words) => openedBy({ ...command, words }) === opening),
          severity: opening === "console" ? "medium" : severityOf(opening, workload),
          message: `the ${what} of ${name(workload)} ${meanings[opening][1]}`,
          ...withoutSwitch(command),
        };
      }
    }
    yield* enabled(workload, project);
  },
});

/** Takes the one option away that opens something; a command that does nothing but debug is left to a person. */
function withoutSwitch(command: ShellCommand): { readonly fix?: Fix } {
  const { words } = command;
  const others = (word: ShellWord) => ({ ...command, words: words.filter((each) => each !== word) });
  const option = words.find((word) => /^-{1,2}[A-Za-z]/.test(word.text) && openedBy(others(word)) === undefined);
  return option ? { fix: { safety: "unsafe", title: `remove ${quote(option.text)}`, edits: () => withoutWords(command, [option]) } } : {};
}

/** The variable closes what it opened; where it holds more than that, a person has to look. */
const closed = (variable: string, to: string | null | undefined) =>
  to === undefined ? {} : { fix: unsafe({ variable: "env", name: variable, to }) };

const openedBy = (command: ShellCommand): Opening | undefined => openedByCommand(wordsAfterFolder(command).join(" "));

const meanings: Readonly<Record<Opening, readonly [Severity, string]>> = {
  "debugger for all": ["high", "opens a debugger to anyone who reaches its port"],
  debugger: ["medium", "starts a debugger"],
  console: ["medium", "turns on a console that runs what is typed into it"],
  errors: ["medium", "shows internal details to anyone who makes it fail"],
  "debug mode": ["low", "turns on a debug mode"],
  "development mode": ["low", "sets a development mode"],
};

const severityOf = (opening: Opening, workload: Workload): Severity =>
  opening === "console" && isPublished(workload) ? "high" : meanings[opening][0];

const isForDevelopment = (workload: Workload): boolean =>
  isDevelopmentFile(workload.span.file) ||
  ("development" in workload && (workload as Container).development) ||
  isDevelopmentName(workload.path[workload.path.length - 1] ?? "");

/** Flask 2.3 took FLASK_ENV away (https://flask.palletsprojects.com/en/stable/changes/#version-2-3-0). */
function isRead(variable: string, workload: Workload, project: Project): boolean {
  const stage = variable === "FLASK_ENV" ? stageOf(built(workload, project), project) : undefined;
  const version = stage && pythonVersionOf("flask", stage, stage.base.span.file, project);
  return version === undefined || !isAtLeast(version, "2.3");
}

/** The stage that a service builds, else the workload itself. */
const built = (workload: Workload, { stages }: Project): Workload =>
  ("build" in workload && stages.find(({ ships, span }) => ships && span.file === (workload as Container).build?.dockerfile)) || workload;

/** A debugger that RUN switches on in the layers of a stage, and nothing switches off again. */
function* enabled(workload: Workload, project: Project): Generator<Problem> {
  const stage = workload.dialect === "dockerfile" ? stageOf(workload, project) : undefined;
  if (!stage) return;
  const commands = chainOf(stage)
    .toReversed()
    .flatMap(({ scripts }) => scripts.flatMap(({ instruction, script }) => (instruction.keyword === "RUN" ? script.commands : [])));
  const lastOff = lazy(() => ({ at: commands.findLastIndex(switchesOff) }));
  for (const [at, command] of commands.entries()) {
    const found = command.conditional ? undefined : switchedOn(command);
    if (!found || at < lastOff().at || isOff(workload)) continue;
    yield {
      at: { span: { ...(command.words[0]?.span ?? found.word.span), end: found.word.span.end } },
      severity: "low",
      message: `${quote(found.what)} is switched on in ${name(workload)}: every request loads the debugger; move it to a stage for development`,
    };
  }
}

const isOff = ({ image }: Workload): boolean =>
  itemsOf(image.env, ({ name, value }) => name === "XDEBUG_MODE" && value !== null && certainly(value, (mode) => mode === "off")).length >
  0;

const switchesOff = ({ name: program, words }: ShellCommand): boolean =>
  disablesExtension(
    program,
    words.map(({ text }) => text),
  );

/** The word by which a command switches a debugger on: its name, its package, or the line that it writes into a configuration file. */
function switchedOn(command: ShellCommand): { readonly word: ShellWord; readonly what: string } | undefined {
  const { name: program, words, redirects } = command;
  const extension = switchesOn.has(program) ? words.find(({ text }) => isExtension(text)) : undefined;
  const install = packageCommand(command);
  const packages = install?.action === "install" ? install.packages : [];
  const word = extension ?? packages.find(({ text }) => isDebuggerPackage(install?.manager ?? "", text));
  if (word) return { word, what: word.text };
  if (program !== "echo" && program !== "printf") return undefined;
  const isConfiguration = redirects.some(({ operator, target }) => operator.startsWith(">") && /\.ini$/.test(target.text));
  const line = isConfiguration ? words.find(({ text }) => loadsExtension(text)) : undefined;
  return line && { word: line, what: "xdebug" };
}

const isPublished = (workload: Workload): boolean => isContainer(workload) && isOpenBeyondHost(workload);
