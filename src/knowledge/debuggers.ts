/** What a variable or a command line opens up. */
export type Opening = "debugger for all" | "debugger" | "console" | "errors" | "debug mode" | "development mode";

const on = /^(?:1|true|yes|on)$/i;
const development = /^(?:dev|development|debug)$/i;

/** Variables that switch a debugger or a debug mode on, and the values that do; from the documentation of each. */
const rows: readonly (readonly [names: string, values: RegExp, opening: Opening])[] = [
  ["FLASK_DEBUG", /^(?:1|true|yes|on|development)$/i, "console"],
  ["FLASK_ENV", /^development$/, "console"],
  // https://xdebug.org/docs/all_settings#mode, and remote_enable of Xdebug 2
  ["XDEBUG_MODE", /debug/, "debugger"],
  ["XDEBUG_CONFIG", /\bremote_enable=(?:1|on)\b|\bmode=\w*debug/, "debugger"],
  // https://github.com/ruby/debug#configuration
  ["RUBY_DEBUG_OPEN", on, "debugger"],
  // https://tomcat.apache.org/tomcat-10.1-doc/ (catalina.sh): it listens on localhost unless told.
  ["JPDA_ADDRESS", /^(?:\*|0\.0\.0\.0):/, "debugger for all"],
  ["DJANGO_DEBUG APP_DEBUG WP_DEBUG RAILS_DEBUG", on, "errors"],
  ["DEBUG", on, "debug mode"],
  ["NODE_ENV RAILS_ENV RACK_ENV APP_ENV ASPNETCORE_ENVIRONMENT DOTNET_ENVIRONMENT ENVIRONMENT GIN_MODE", development, "development mode"],
];

const variables = new Map(rows.flatMap(([names, values, opening]) => names.split(" ").map((name) => [name, { values, opening }] as const)));

/** Variables that hold options of a command line. */
const holdsOptions = new Set(
  "JAVA_TOOL_OPTIONS JAVA_OPTS _JAVA_OPTIONS JDK_JAVA_OPTIONS CATALINA_OPTS JVM_OPTS MAVEN_OPTS NODE_OPTIONS".split(" "),
);

/** What a variable of this value opens. */
export function openedByVariable(name: string, value: string): Opening | undefined {
  if (holdsOptions.has(name)) return openedByCommand(`x ${value}`);
  const variable = variables.get(name);
  return variable?.values.test(value) ? variable.opening : undefined;
}

/** What variables of this kind say in production, by the documentation of each: without them most frameworks take development for granted. */
const production: Readonly<Record<string, string>> = {
  NODE_ENV: "production",
  RAILS_ENV: "production",
  RACK_ENV: "production",
  // https://symfony.com/doc/current/configuration.html#selecting-the-active-environment
  APP_ENV: "prod",
  // https://learn.microsoft.com/aspnet/core/fundamentals/environments
  ASPNETCORE_ENVIRONMENT: "Production",
  DOTNET_ENVIRONMENT: "Production",
  // https://github.com/gin-gonic/gin: SetMode
  GIN_MODE: "release",
};

/** The value that closes what a variable opens: `null` where it is best left out; `undefined` where it says other things, too. */
export function closedVariable(name: string, value: string): string | null | undefined {
  if (Object.hasOwn(production, name)) return name === "APP_ENV" && value === "development" ? "production" : production[name];
  if (holdsOptions.has(name)) return /^\s*\S+\s*$/.test(value) ? null : undefined;
  return name === "ENVIRONMENT" || name === "XDEBUG_CONFIG" ? undefined : null;
}

/** What a command line holds that opens something: the cheap test before the long ones. */
const hint = /jdwp|inspect|debug|ptvsd|dlv|rdbg|gdb|jpda/;

/** What a command line opens, its program without a folder and the words between single blanks. */
export function openedByCommand(text: string): Opening | undefined {
  if (!hint.test(text)) return undefined;
  if (/-(?:agentlib:|X?run)jdwp[=:]/.test(text))
    return /address=(?:\*|0\.0\.0\.0)/.test(text) ? "debugger for all" : /server=y/.test(text) ? "debugger" : undefined;
  // Past the script's name the options are its own.
  const inspect = /^\S+(?:\s+-\S+)*\s+--(?:inspect|inspect-brk|inspect-wait)(?:=(\S+))?(?:\s|$)/.exec(text);
  if (inspect && /\b(?:node|npm|yarn|tsx|ts-node|nodemon|deno|bun|x)\b/.test(text))
    return /^(?:0\.0\.0\.0|\[::\])/.test(inspect[1] ?? "") ? "debugger for all" : "debugger";
  if (inOrder(text, /\b(?:debugpy|ptvsd)\b/g, /--listen\b/g))
    return /--listen[ =](?:0\.0\.0\.0|:?\d+\s*$)/.test(text) ? "debugger for all" : "debugger";
  if (/^dlv\b.*--headless/.test(text)) return /--listen[ =](?:127\.|localhost)/.test(text) ? "debugger" : "debugger for all";
  if (/^rdbg\b.* (?:--open|-O)(?:[ =]|$)/.test(text)) return /--host[ =](?:0\.0\.0\.0|::)/.test(text) ? "debugger for all" : "debugger";
  if (/^gdbserver /.test(text)) return /^gdbserver (?:--\S+ )*(?:localhost|127\.)/.test(text) ? "debugger" : "debugger for all";
  if (/^catalina\.sh jpda\b/.test(text)) return "debugger";
  // It listens on the loopback unless told: chromium.org, content/public/common/content_switches.cc.
  if (/(?:^| )--remote-debugging-address=(?:0\.0\.0\.0|\[?::\]?)(?= |$)/.test(text)) return "debugger for all";
  if (/(?:^| )--remote-debugging-port=/.test(text)) return "debugger";
  if (inOrder(text, /^(?:flask\b|python)/g, /\brun\b/g, /--debug\b/g)) return "console";
  return undefined;
}

/** Whether a text has something of each pattern, one behind the other. */
function inOrder(text: string, ...patterns: readonly RegExp[]): boolean {
  let at = 0;
  return patterns.every((pattern) => {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    at = pattern.lastIndex;
    return found;
  });
}

/** PHP's debuggers, by the name of the extension. */
const extensions = /^(?:xdebug|phpdbg|blackfire_probe)(?:[-@].*)?$/;
/** Commands that switch an extension of PHP on. */
export const switchesOn: ReadonlySet<string> = new Set(["docker-php-ext-enable", "install-php-extensions", "phpenmod", "php5enmod"]);

/** Whether a word of theirs is a debugger. */
export const isExtension = (word: string): boolean => extensions.test(word);

/** Packages of distributions whose installation switches the extension on; Alpine's leaves the line commented out. */
export const isDebuggerPackage = (manager: string, name: string): boolean =>
  name.startsWith("php") && /^(?:apt|dnf|zypper)$/.test(manager) && /^php[\d.]*-(?:pecl-)?xdebug3?(?:[-=].*)?$/.test(name);

/** Text that, in a configuration file of PHP, loads the extension. */
export const loadsExtension = (text: string): boolean => /(?:^|[\n"' ]|\\n)zend_extension[ \t]*=[^\n;]{0,200}xdebug/.test(text);

/** Whether a command switches it off again. */
export const disablesExtension = (program: string, words: readonly string[]): boolean =>
  (/^(?:phpdismod|php5dismod)$/.test(program) && words.some((word) => extensions.test(word))) ||
  (program === "rm" && words.some((word) => word.endsWith(".ini") && word.lastIndexOf("xdebug") > word.lastIndexOf("/")));
