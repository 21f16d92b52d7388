import { isWorkStage } from "../../src/knowledge/development.ts";
import { lists } from "../../src/knowledge/package-managers.ts";
import {
  chainOf,
  contextFiles,
  contextPath,
  defineRule,
  isOn,
  knownValue,
  type PackageCommand,
  packageCommandsOf,
  quote,
  type Ran,
  replaced,
  settingAt,
  told,
  variableAt,
} from "../../src/rule.ts";

export default defineRule({
  id: "lockfile-install",
  on: "dockerfile",
  severity: "medium",
  confidence: "medium",
  profile: "recommended",
  summary: "Install dependencies exactly as the lock file says.",
  why: "Without the lock file the build takes the newest version of every direct and indirect dependency. A package that was compromised an hour ago goes straight into the image, and no two builds of one commit are the same.",
  standards: ["OWASP-13"],
  references: { "npm ci": "https://docs.npmjs.com/cli/commands/npm-ci" },
  examples: [
    { file: "Dockerfile", bad: "FROM node:22.12\nRUN npm [|install|] --omit=dev\n", good: "FROM node:22.12\nRUN npm ci --omit=dev\n" },
    {
      file: "Dockerfile",
      bad: "FROM node:22.12\nRUN yarn [|install|] --production\nRUN pnpm [|i|] && uv [|sync|]\nRUN bundle [|install|]\n",
      good: "FROM node:22.12\nENV BUNDLE_DEPLOYMENT=true\nRUN yarn install --frozen-lockfile && npm install -g corepack && npm ci # install\nRUN CI=true pnpm i && uv sync --locked && bundle install\n",
    },
  ],
  *check(document, project) {
    for (const { ran, call: install } of packageCommandsOf(document, project)) {
      const instead = install.facts.lock && !isWorkStage(ran.stage.name ?? "") ? insteadOf(install, ran) : undefined;
      const verb = install.verb ?? ran.command.words[0];
      if (!instead || !verb) continue;
      const files = contextFiles(document, project);
      // Whose context nobody knows, and who brings the manifest alone, may have no lock file at all.
      if (!isLocked(install, files) || (!files && bringsManifestAlone(install, ran))) continue;
      const isLeft = install.action !== "renew" && leavesLock(install, ran, files ?? []);
      const command = isLeft ? undefined : instead.command;
      const does = isLeft ? `no COPY includes the lock file: copy it too, and ${instead.does}` : instead.does;
      const edits = command && install.verb && !/\s/.test(install.does) ? replaced(install.verb, command) : [];
      yield {
        at: verb,
        ...told(
          `${quote(`${ran.command.name}${install.does ? ` ${install.does}` : ""}`)} ${install.action === "renew" ? "replaces" : "may change"} the locked versions`,
          { help: `${does}` },
        ),
        ...(edits.length ? { fix: { safety: "unsafe" as const, title: does, edits } } : {}),
      };
    }
  },
});

/** Whether one of several names, words between blanks, is that of a file; `*` in front stands for anything. */
const isOneOf = (file: string, names = ""): boolean =>
  names.split(" ").some((name) => file === name || file.endsWith(name.startsWith("*") ? name.slice(1) : `/${name}`));

/** Whether the project has a lock file that could be followed, as far as somebody looked. */
function isLocked({ facts: { lock }, action }: PackageCommand, files: readonly string[] | undefined): boolean {
  const has = (names = ""): boolean => files?.some((file) => isOneOf(file, names)) === true;
  return has(lock?.locks) || !(lock?.chosen || action === "renew" || has(lock?.manifest));
}

/** Whether files are copied one by one, the manifest among them and no lock file: the install has nothing to hold to. */
function leavesLock({ facts: { lock } }: PackageCommand, ran: Ran, files: readonly string[]): boolean {
  if (ran.instruction.logical.text.includes("--mount")) return false;
  const copies = copiesBefore(ran);
  const sources = copies.flatMap((copy) => copy.sources.map((source) => contextPath(knownValue(source) ?? "", ran.stage.windows)));
  const places = [...sources, ...copies.map(({ destination }) => knownValue(destination) ?? "")];
  return (
    sources.every((source) => files.includes(source) && !isOneOf(source, lock?.locks)) &&
    places.some((place) => isOneOf(place, lock?.manifest))
  );
}

/** The same by the names of what is copied, whose folders may depend on variables; what has no ending may be a folder. */
function bringsManifestAlone({ facts: { lock } }: PackageCommand, ran: Ran): boolean {
  if (ran.instruction.logical.text.includes("--mount")) return false;
  const names = copiesBefore(ran).flatMap(({ sources }) =>
    sources.map((source) => (source.state === "unknown" ? source.text : source.value).replace(/^.*[\\/]/, "")),
  );
  const endings = words(lock?.locks).map((each) => each.slice(each.lastIndexOf(".")));
  const isFile = (name: string): boolean =>
    /\.[^*?[$.]+$/.test(name) && (/[*?[$]/.test(name) ? !endings.some((each) => name.endsWith(each)) : !isOneOf(name, lock?.locks));
  return names.every(isFile) && names.some((name) => isOneOf(name, lock?.manifest));
}

/** What comes from the context before an instruction. */
const copiesBefore = ({ stage, instruction }: Ran) =>
  chainOf(stage).flatMap((each) =>
    each.copies.filter((copy) => !copy.from && (each !== stage || copy.instruction.span.start < instruction.span.start)),
  );

/** What an install that does not hold to its lock file should be, and what to write in place of its verb. */
function insteadOf(install: PackageCommand, ran: Ran): { readonly does: string; readonly command?: string } | undefined {
  const { facts, action, does, packages, args, global, manager } = install;
  const { lock } = facts;
  // An option has it install for everybody: the project is left alone.
  if (!lock || (global && facts.everybody === undefined)) return undefined;
  const command = lock.frozen.split(" ").slice(1).join(" ");
  if (action === "renew")
    return { does: `use ${lock.frozen}`, ...(packages.length || lock.frozen.split(" ").length > 2 ? {} : { command }) };
  if (action !== "install" || packages.length || !lists(lock.verbs, does || ".")) return undefined;
  const follows =
    args.options.some(({ name, value }) => lists(lock.options, name) && (!value || isOn(value.text))) ||
    words(lock.variables).some((name) => isOn(variableAt(ran, name))) ||
    words(lock.settings).some((key) => isOn(settingAt(ran, manager, key)));
  if (follows) return undefined;
  return { does: lock.instead, ...(lock.instead === `use ${lock.frozen}` ? { command } : {}) };
}

const words = (list = ""): string[] => list.split(" ").filter(Boolean);
