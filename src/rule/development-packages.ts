import { lists } from "../knowledge/package-managers.ts";
import { HOLE } from "../syntax/image-reference.ts";
import type { PackageCommand } from "../syntax/shell/packages.ts";
import { Memory } from "../text/memory.ts";
import { isOn, type Place, settingAt, variableAt } from "./tool-settings.ts";

/** Whether an install of what a manifest names puts packages for development into the image. */
export const installsDevelopment = (install: PackageCommand, place: Place): boolean =>
  install.packages.length === 0 && lists(install.facts.development?.verbs, install.does || ".") && leavesDevelopment(install, place);

/** Each is asked of by every install before it. */
const known = new Memory<PackageCommand, boolean>();

/** Whether nothing tells an install, or what throws packages out after it, to leave those for development out. */
export function leavesDevelopment(install: PackageCommand, place: Place): boolean {
  const found = known.get(install) ?? judged(install, place);
  known.set(install, found);
  return found;
}

function judged(install: PackageCommand, place: Place): boolean {
  const facts = install.facts.development;
  if (!facts) return false;
  const valuesOf = (keys = ""): string[] => keys.split(" ").flatMap((key) => (key ? valuesFor(key, install, place) : []));
  if (facts.asked) return valuesOf(facts.asked).some(isOn);
  if (facts.decides && optionsOf(facts.options, install).some((value) => !isOn(value))) return true;
  if (valuesOf(facts.include).some((value) => value === on || namesDevelopment(value))) return true;
  if (
    Object.entries(facts.switches ?? {}).some(([key, values]) =>
      valuesFor(key, install, place).some((value) => values.test(value) || value === HOLE),
    )
  )
    return false;
  if (valuesOf(facts.options).some(isOn)) return false;
  if (valuesOf(facts.without).some((value) => namesDevelopment(value) || value.includes(HOLE))) return false;
  return !valuesOf(facts.only).some((value) => value !== "" && !namesDevelopment(value));
}

/** What an option without a value says. */
const on = "true";

/** Names of groups, between colons, commas or blanks. */
const namesDevelopment = (groups: string): boolean => /(?:^|[\s:,])(?:dev|test)/.test(groups);

const optionsOf = (names: string | undefined, { args }: PackageCommand): string[] =>
  args.options.flatMap(({ name, value }) => (lists(names, name) ? [value?.literal ?? on] : []));

/** The values of an option (with its dashes), of a variable (in capitals), or of a setting: the command line decides before the variable. */
function valuesFor(key: string, install: PackageCommand, place: Place): string[] {
  if (key.startsWith("-")) return optionsOf(key, install);
  const found = /^[A-Z]/.test(key)
    ? (variableAt(place, key) ?? (key.startsWith("NPM_") ? variableAt(place, key.toLowerCase()) : undefined))
    : settingAt(place, install.manager, key);
  return found === undefined ? [] : [found];
}
