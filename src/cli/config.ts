import { resolve } from "node:path";
import { dialectOf } from "../frontends/registry.ts";
import type { RuleSetting } from "../model/policy.ts";
import type { GivenRule } from "../rule/define.ts";
import { settingAt } from "../rule/settings.ts";
import { harmless, harmlessJson, harmlessLine, harmlessPath } from "../secrets/harmless.ts";
import type { Arguments } from "../session/arguments.ts";
import { shown } from "../session/baseline-file.ts";
import { exit } from "../session/exit.ts";
import { printNotices } from "../session/outputs.ts";
import { type Settings, settle, today } from "../session/settings.ts";
import { UsageError } from "../session/usage.ts";
import { printable } from "../text/printable.ts";
import type { Streams } from "./streams.ts";
import { styleFor } from "./style.ts";
import { viewFormat } from "./view-format.ts";

interface Row {
  readonly key: string;
  readonly value: string;
  readonly from: string;
}

/** `seaworthy config`: every setting and where it comes from; with `--explain FILE`, what holds for that file. */
export async function configCommand(args: Arguments, all: readonly GivenRule[], { out, err }: Streams): Promise<number> {
  const { values, origin, paths } = args;
  if (paths.length) throw new UsageError(`config takes no paths: for one file say config --explain ${paths[0]}`);
  const format = viewFormat(args);
  const style = styleFor(values.color ?? "auto");
  const { format: reports, ...others } = values;
  // A variable is about reports, an option about what is printed here.
  const asked = reports && origin("format") !== "--format" ? values : others;
  const settings = await settle({ ...args, values: asked }, all, { cwd: process.cwd(), today: today() });
  printNotices(settings.notices, err);
  const file = values.explain;
  const rows = [...settingRows(settings), ...listRows(args), ...ruleRows(settings, all, file)];
  const read = settings.configuration?.files ?? [];
  if (format === "json")
    out(
      harmlessJson({
        files: read,
        ...(file ? { explains: file } : {}),
        settings: rows.map((row) => ({ ...row, value: harmless(row.value) })),
      }),
    );
  else {
    const widest = Math.max(...rows.map(({ key }) => key.length));
    const width = Math.min(40, Math.max(...rows.map(({ value }) => value.length)));
    const head = read.length ? `read: ${read.map(harmlessLine).join(", ")}\n` : "no configuration file: seaworthy init creates one\n";
    const about = file === undefined ? "" : `${aboutFile(file, settings)}\n`;
    out(
      printable(
        `${head}${about}${rows.map(({ key, value, from }) => `${harmlessLine(key).padEnd(widest)}  ${style("bold", harmlessLine(value).padEnd(width))}  ${style("dim", harmlessLine(from))}\n`).join("")}`,
      ),
    );
  }
  return exit.clean;
}

function aboutFile(file: string, { isExcluded }: Settings): string {
  const kind = dialectOf(file);
  const how = isExcluded(resolve(file))
    ? "excluded"
    : kind
      ? `checked as ${kind}`
      : "not checked by name; checked only if its content looks like a supported file";
  return `${harmlessPath(file)}: ${how}`;
}

function settingRows(settings: Settings): Row[] {
  const from = (key: string): string => settings.origins.get(key) ?? "default";
  const { ignores, outputs, locked, configuration } = settings;
  return [
    { key: "profile", value: settings.profile, from: from("profile") },
    { key: "fail-on", value: settings.failOn, from: from("fail-on") },
    { key: "min-severity", value: settings.minSeverity, from: from("min-severity") },
    { key: "min-confidence", value: settings.minConfidence, from: from("min-confidence") },
    {
      key: "format",
      value: outputs.map(({ format, path }) => (path === "-" ? format : `${format}=${path}`)).join(", "),
      from: from(outputs.some(({ path }) => path !== "-") ? "output" : "format"),
    },
    { key: "target", value: settings.target, from: from("target") },
    ...scoreRows(settings),
    { key: "baseline", value: settings.baseline === undefined ? "none" : shown(settings.baseline), from: from("baseline") },
    {
      key: "ignores",
      value: ignores.comments ? `${ignores.peers ? "ours and other linters'" : "ours"}; reason from ${ignores.requireReason}` : "none",
      from: from("ignores"),
    },
    ...listed("exclude", configuration),
    ...listed("base-images", configuration),
    ...(locked.size
      ? [
          {
            key: "locked",
            value: [...locked].join(", "),
            from: [...new Set([...(configuration?.locked.values() ?? [])].map(({ at }) => at))].join(", "),
          },
        ]
      : []),
  ];
}

/** What scores must come to, and the weights that are not the usual ones. */
function scoreRows({ score, configuration, origins }: Settings): Row[] {
  if (!score) return [];
  const { minimum, at } = score;
  const written = at === "default" ? "the usual weights" : JSON.stringify(configuration?.values.get("score")?.value ?? "its own weights");
  return [
    { key: "score", value: at === origins.get("score-weights") ? "its own weights" : written, from: at },
    ...(minimum === undefined ? [] : [{ key: "min-score", value: String(minimum), from: origins.get("min-score") ?? at }]),
  ];
}

const listed = (key: string, configuration: Settings["configuration"]): Row[] => {
  const setting = configuration?.values.get(key);
  return setting ? [{ key, value: JSON.stringify(setting.value), from: setting.at }] : [];
};

/** Lists that an option or its variable gives; of those of the configuration, which are joined to them, there are rows already. */
function listRows({ values, origin }: Arguments): Row[] {
  const names = ["only", "skip", "exclude", "apparmor-include"] as const;
  return names.flatMap((key) => (values[key] ? [{ key, value: JSON.stringify(values[key]), from: origin(key) }] : []));
}

/** Rules that are set otherwise than by default. Without a file, what is set for everything and for some places. */
function ruleRows({ scopes, configuration }: Settings, all: readonly GivenRule[], file: string | undefined): Row[] {
  const written = configuration?.scopes ?? [];
  const inWords = ({ level, fix, options }: RuleSetting): string =>
    [...(level ? [level] : []), ...(fix ? [`fix: ${fix}`] : []), ...(options ? [JSON.stringify(options)] : [])].join(", ");
  if (file === undefined)
    return scopes.flatMap((scope) =>
      [...scope.rules].map(([id, setting]): Row => {
        const own = written.find((each) => each === scope);
        return {
          key: id,
          value: inWords(setting),
          from: own ? `${own.at.get(id)}${own.about ? ` for ${own.about}` : ""}` : elsewhere,
        };
      }),
    );
  const place = { file, workload: null };
  const whole = all.flatMap(({ id }): Row[] => {
    const setting = settingAt(scopes, id, place);
    if (Object.keys(setting).length === 0) return [];
    const from = written.findLast(({ applies, rules }) => rules.has(id) && (!applies || applies(place)));
    return [{ key: id, value: inWords(setting), from: from ? `${from.at.get(id)}${from.about ? ` for ${from.about}` : ""}` : elsewhere }];
  });
  const parts = written.flatMap((scope) =>
    scope.isPartOf?.(file)
      ? [...scope.rules].map(([id, setting]): Row => ({ key: id, value: inWords(setting), from: `${scope.at.get(id)} for ${scope.about}` }))
      : [],
  );
  return [...whole, ...parts];
}

const elsewhere = "command line or environment";
