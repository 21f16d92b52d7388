import { abis } from "../../knowledge/apparmor-system.ts";
import { declaredSince, declaresAny, tunablesFiles } from "../../knowledge/apparmor-tunables.ts";
import { own } from "../../text/own.ts";
import { evaluate } from "./conditions.ts";
import type { Follower, Scope } from "./follow.ts";
import type { Abi, Assignment, Include, Item, Profile } from "./syntax.ts";
import { Variables } from "./variables.ts";

/** A profile, and where it was read. */
export interface PlacedProfile {
  readonly node: Profile;
  readonly scope: Scope;
}

/** Whether an abi is named as AppArmor names its own, and no release up to the newest one that is known here has it. */
function isOfNoRelease(path: string): boolean {
  const [, name = ""] = /^abi\/(\d.*)$/.exec(path) ?? [];
  const newest = Math.max(...Object.keys(abis).map((each) => Number.parseFloat(each) || 0));
  return name !== "" && own(abis, name) === undefined && Number.parseFloat(name) <= newest;
}

/** Whether a host may have an abi: AppArmor installs it, or somebody made it for a kernel. */
const mayBeInstalled = (path: string): boolean => /^(?:abi\/(?:\d|kernel-)|kernel$|default$)/.test(path) && !isOfNoRelease(path);

/** What stands outside the profiles of a policy: variables, the abi, includes. */
export class Preamble {
  readonly #follow: Follower;
  readonly variables = new Variables();
  readonly profiles: PlacedProfile[] = [];
  /** Includes of the policy's own file. */
  readonly includes: Include[] = [];
  /** The first one counts: the parser compiles a policy for one abi. */
  abi: Abi | undefined;

  constructor(follow: Follower) {
    this.#follow = follow;
  }

  /** Reads what stands outside profiles, in the order in which the parser does. */
  read(items: readonly Item[], scope: Scope): void {
    for (const item of items) {
      if (item.kind === "profile") this.profiles.push({ node: item, scope });
      else if (item.kind === "abi") this.takeAbi(item, scope);
      else if (item.kind === "include") this.#include(item, scope);
      else if (item.kind === "alias" || item.kind === "assignment") {
        if (this.#isOver) this.#follow.tell(item.span, "variables and aliases must come before the first profile", scope);
        else if (item.kind === "assignment") this.#assign(item, scope);
      } else this.#follow.tell(item.span, "a rule must be inside the braces of a profile", scope);
    }
  }

  /** Takes the abi that a policy states, wherever it does. */
  takeAbi(abi: Abi, scope: Scope): void {
    const { value } = abi.path;
    const { kind } = this.#follow.find(abi, scope.file);
    if (kind === "missing" ? !(abi.magic && mayBeInstalled(value)) : kind === "unknown" && abi.magic && isOfNoRelease(value))
      this.#follow.tell(abi.span, `there is no abi file \`${value}\``, scope);
    this.abi ??= abi;
  }

  /** Profiles have begun, and nothing but profiles follows. */
  get #isOver(): boolean {
    return this.profiles.length > 0;
  }

  #include(include: Include, scope: Scope): void {
    if (!scope.through) this.includes.push(include);
    const { value } = include.path;
    const found = this.#follow.open(include, scope, (file, inner) => this.read(file.items, inner));
    if (found === "system" && value.startsWith("tunables/")) this.#systemTunables(include, value.slice("tunables/".length), scope);
    if (found !== "unknown") return;
    this.variables.open ||= !include.ifExists || !value.startsWith("local/");
  }

  /** What one of AppArmor's own tunables declares when it is not here to be read, and what the host adds to it, as far as that is here. */
  #systemTunables(include: Include, name: string, scope: Scope): void {
    const key = `<tunables/${name}>`;
    if (scope.seen.has(key)) return;
    scope.seen.add(key);
    this.variables.amended = true;
    const { includes = [], declares = {} } = own(tunablesFiles, name) ?? {};
    for (const each of includes) this.#systemTunables(include, each, scope);
    const again = Object.keys(declares).find((variable) => this.variables.isDeclared(variable));
    const written = include.path.value;
    if (this.#isOver && declaresAny(name))
      this.#follow.tell(include.span, `\`${written}\` sets variables, which must come before the first profile`, scope);
    else if (again !== undefined)
      this.#follow.tell(
        include.span,
        `\`${written}\` sets \`@{${again}}\`, which is set before it, and the parser refuses the second: set it after this include, with \`+=\``,
        scope,
        declaredSince(again) ? "loose" : "broken",
      );
    for (const [variable, values] of Object.entries(declares))
      if (!this.variables.isDeclared(variable)) this.variables.set(variable, values, `tunables/${name}`);
    const added = { ...include, ifExists: true, path: { ...include.path, value: `tunables/${name}.d` } };
    this.#follow.open(added, { ...scope, through: scope.through ?? include }, (file, inner) => this.read(file.items, inner));
  }

  #assign(assignment: Assignment, scope: Scope): void {
    const { name, operator, values, expression, span } = assignment;
    const { variables } = this;
    const key = name.value;
    const value = expression ? evaluate(expression, variables) : undefined;
    if (typeof value === "string") this.#follow.tell(span, value, scope);
    if (operator === "+=") this.#add(assignment, scope);
    else if (operator === "=" && variables.isDeclared(key)) this.#tellAgain(assignment, scope);
    else if (operator === "?=" && variables.isDeclared(key)) return;
    else if (expression) variables.setBoolean(key, typeof value === "boolean" ? value : null);
    else
      variables.set(
        key,
        values.map((each) => each.value),
      );
  }

  #add({ name, values, expression }: Assignment, scope: Scope): void {
    const { variables } = this;
    const key = name.value;
    if (expression) return;
    if (variables.boolean(key) !== undefined)
      this.#follow.tell(name.span, `\`${key}\` is true or false, set with \`$\`, and \`+=\` adds only to lists`, scope);
    else if (!variables.isDeclared(key) && !variables.mayHave(key))
      this.#follow.tell(name.span, `\`@{${key}}\` has no value yet: set it with \`=\` before you add to it`, scope);
    variables.add(
      key,
      values.map((each) => each.value),
    );
  }

  /** Lists and truth values share their names. */
  #tellAgain({ name, expression }: Assignment, scope: Scope): void {
    const key = name.value;
    const by = this.variables.originOf(key);
    const since = by === undefined ? undefined : declaredSince(key);
    const isList = this.variables.has(key);
    const advice = isList && !expression ? `: ${by ? "remove this line, or " : ""}add to it with \`+=\`` : "";
    this.#follow.tell(
      name.span,
      isList === Boolean(expression)
        ? `\`${key}\` is already set as ${isList ? "a list, with `@`" : "true or false, with `$`"}: the parser keeps both under one name`
        : `\`${expression ? `$${key}` : `@{${key}}`}\` is already set${by ? ` by \`${by}\`${since ? ` of AppArmor ${since} and later` : ""}` : ""}${advice}`,
      scope,
      since ? "loose" : "broken",
    );
  }
}
