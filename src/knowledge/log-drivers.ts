/** What the value of a log option has to be, as a phrase, when the engine refuses the one it has. */
type Check = (value: string) => string | undefined;

const matches =
  (pattern: RegExp, meaning: string): Check =>
  (value) =>
    pattern.test(value) ? undefined : meaning;

const any: Check = () => undefined;
/** Go's strconv.ParseBool. */
const flag = matches(/^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/, "true or false");
/** A size in whole bytes (docker/go-units parseSize): a number, one space at the most, and a unit. */
function bytesIn(text: string): number | undefined {
  const [, number, unit] = /^((?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?) ?([kmgtp](?:i?b)?|b)?$/i.exec(text) ?? [];
  return number === undefined
    ? undefined
    : Math.trunc(Number(number) * 1000 ** " kmgtp".indexOf((unit ?? " ").charAt(0).toLowerCase().replace("b", " ")));
}
const size: Check = (value) => (bytesIn(value) === undefined ? "a size such as 10m" : undefined);
const positiveSize: Check = (value) => ((bytesIn(value) ?? 0) > 0 ? undefined : "a size above 0, such as 10m");
const whole = matches(/^\+?\d+$/, "a whole number");
const count = matches(/^\+?0*[1-9]\d*$/, "a whole number of 1 or more");
const orEmpty =
  (check: Check): Check =>
  (value) =>
    value === "" ? undefined : check(value);
const level = matches(/^(?:-1|\+?\d)$/, "a number from -1 to 9");
const duration = matches(/^[+-]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/, "a duration such as 5s");
const oneOf =
  (...values: readonly string[]): Check =>
  (value) =>
    values.includes(value) ? undefined : values.join(", ");

const about = { env: any, "env-regex": any, labels: any, "labels-regex": any, tag: any };

const facilities = [
  ...["kern", "user", "mail", "daemon", "auth", "syslog", "lpr", "news", "uucp", "cron", "authpriv", "ftp"],
  ...["local0", "local1", "local2", "local3", "local4", "local5", "local6", "local7"],
];

/** Options by driver, each with what the engine asks of its value (moby daemon/logger/DRIVER, ValidateLogOpt and New). */
const drivers: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  "json-file": { ...about, "max-size": positiveSize, "max-file": count, compress: flag },
  local: { "max-size": size, "max-file": whole, compress: flag },
  syslog: {
    ...about,
    "syslog-address": matches(/^(?:(?:udp|tcp|tcp\+tls|unix|unixgram):\/\/|$)/i, "an address such as udp://192.0.2.1:514"),
    "syslog-facility": (value) =>
      value === "" || facilities.includes(value) || (/^\+?\d+$/.test(value) && Number(value) <= 23)
        ? undefined
        : "a facility such as daemon or local0",
    "syslog-format": oneOf("", "rfc3164", "rfc5424", "rfc5424micro"),
    "syslog-tls-ca-cert": any,
    "syslog-tls-cert": any,
    "syslog-tls-key": any,
    "syslog-tls-skip-verify": any,
  },
  gelf: {
    ...about,
    "gelf-address": matches(/^(?:udp|tcp):\/\/[^/]*:\d+(?:$|[/?#])/i, "an address such as udp://192.0.2.1:12201"),
    "gelf-compression-level": level,
    "gelf-compression-type": oneOf("gzip", "zlib", "none"),
    "gelf-tcp-max-reconnect": whole,
    "gelf-tcp-reconnect-delay": whole,
  },
  fluentd: {
    ...about,
    "fluentd-address": matches(/^(?:(?:tcp|tls|unix):\/\/|(?!.*:\/\/))/i, "an address such as tcp://192.0.2.1:24224"),
    "fluentd-async": flag,
    // Gone with 28; until then it was the former name of fluentd-async.
    "fluentd-async-connect": flag,
    "fluentd-async-reconnect-interval": duration,
    "fluentd-buffer-limit": size,
    "fluentd-max-retries": matches(/^\d+$/, "a whole number"),
    "fluentd-request-ack": flag,
    "fluentd-retry-wait": duration,
    "fluentd-sub-second-precision": flag,
    "fluentd-write-timeout": duration,
  },
  journald: about,
  awslogs: {
    tag: any,
    "awslogs-region": any,
    "awslogs-endpoint": any,
    "awslogs-group": (value) => (value ? undefined : "the name of a group"),
    "awslogs-stream": any,
    "awslogs-create-group": orEmpty(flag),
    "awslogs-datetime-format": any,
    "awslogs-multiline-pattern": any,
    "awslogs-credentials-endpoint": any,
    "awslogs-force-flush-interval-seconds": orEmpty(count),
    "awslogs-max-buffered-events": orEmpty(count),
    "awslogs-format": oneOf("", "json/emf"),
  },
  splunk: {
    ...about,
    "splunk-url": matches(/^https?:\/\/[^/?#]+\/?$/i, "an address such as https://splunk.example.com:8088"),
    "splunk-token": any,
    "splunk-source": any,
    "splunk-sourcetype": any,
    "splunk-index": any,
    "splunk-capath": any,
    "splunk-caname": any,
    "splunk-insecureskipverify": flag,
    "splunk-format": oneOf("inline", "json", "raw"),
    "splunk-verify-connection": flag,
    "splunk-gzip": flag,
    "splunk-gzip-level": level,
    "splunk-index-acknowledgment": flag,
  },
  gcplogs: {
    ...{ "gcp-project": any, "gcp-log-cmd": any, "gcp-meta-zone": any, "gcp-meta-name": any, "gcp-meta-id": any },
    ...{ labels: any, "labels-regex": any, env: any, "env-regex": any },
  },
};

const isFalse = (value: string | undefined): boolean => /^(?:0|f|F|FALSE|false|False)$/.test(value ?? "");
const isTrue = (value: string | undefined): boolean => /^(?:1|t|T|TRUE|true|True)$/.test(value ?? "");

/** Options that do not go together, or that lack another one: the option that is at fault, and what to do. */
const together: readonly ((driver: string, options: ReadonlyMap<string, string>) => readonly [string, string] | undefined)[] = [
  (driver, options) =>
    driver === "json-file" && isTrue(options.get("compress")) && !(options.has("max-size") && Number(options.get("max-file") ?? 1) > 1)
      ? ["compress", "compress needs a max-size, and a max-file of 2 or more"]
      : undefined,
  (driver, options) =>
    driver === "local" && options.has("max-file") && Number(options.get("max-file")) < 2 && !isFalse(options.get("compress"))
      ? ["max-file", 'with one file, compress has to be "false"']
      : undefined,
  (_, options) =>
    options.has("max-buffer-size") && options.get("mode") !== "non-blocking"
      ? ["max-buffer-size", "max-buffer-size needs mode: non-blocking"]
      : undefined,
  (driver, options) =>
    driver === "awslogs" && options.has("awslogs-datetime-format") && options.has("awslogs-multiline-pattern")
      ? ["awslogs-multiline-pattern", "awslogs-datetime-format and awslogs-multiline-pattern exclude each other"]
      : undefined,
];

/** What a driver does not start without. */
const required: Readonly<Record<string, readonly string[]>> = {
  gelf: ["gelf-address"],
  awslogs: ["awslogs-group"],
  splunk: ["splunk-url", "splunk-token"],
};

/** Options of every driver: how messages wait, and the copy that `docker logs` reads for drivers that keep none (daemon/logger/factory.go, loggerutils/cache). */
const shared: Readonly<Record<string, Check>> = {
  mode: oneOf("", "blocking", "non-blocking"),
  "max-buffer-size": size,
  "cache-disabled": flag,
  "cache-max-size": size,
  "cache-max-file": whole,
  "cache-compress": flag,
};

/** The drivers that come with the engine on Linux; anything else is a plugin. */
export const logDrivers: readonly string[] = [...Object.keys(drivers), "none"];

/** The names of a driver's options, for a suggestion. */
export const logOptionsOf = (driver: string): readonly string[] => Object.keys(optionsOf(driver) ?? {});

const optionsOf = (driver: string): Readonly<Record<string, Check>> | undefined =>
  Object.hasOwn(drivers, driver) ? { ...shared, ...drivers[driver] } : undefined;

/** Whether the driver knows an option; a plugin may know any. */
export function knowsLogOption(driver: string, option: string): boolean {
  const known = optionsOf(driver);
  return !known || Object.hasOwn(known, option);
}

/** What the value of a log option has to be, as a phrase, when the engine refuses the one it has. */
export function logValueFault(driver: string, option: string, value: string): string | undefined {
  const known = optionsOf(driver);
  return known && Object.hasOwn(known, option) ? known[option]?.(value) : undefined;
}

/** What is wrong with all the options of a driver together: the option at fault, if it is there, and why. */
export function logOptionsFault(driver: string, options: ReadonlyMap<string, string>): readonly [string, string] | undefined {
  if (!Object.hasOwn(drivers, driver)) return undefined;
  const missing = (Object.hasOwn(required, driver) ? required[driver] : undefined)?.find((option) => !options.has(option));
  if (missing) return ["", `the driver \`${driver}\` needs \`${missing}\``];
  for (const check of together) {
    const fault = check(driver, options);
    if (fault) return fault;
  }
  return undefined;
}
