import type { Glob } from "../../syntax/glob.ts";
import { type PathPattern, pathOf } from "./path-pattern.ts";
import { type Permissions, permissionsOf } from "./permissions.ts";
import type { PlacedRule, ResolvedProfile } from "./resolve.ts";
import type { FileRule } from "./syntax.ts";
import { isDeny } from "./validate.ts";

/** A rule about paths, ready to be asked. */
export interface PathRule {
  readonly placed: PlacedRule;
  readonly rule: FileRule;
  /** With variables replaced. */
  readonly pattern: string;
  readonly glob: Glob;
  /** The path, when the pattern means one only. */
  readonly literal: string | undefined;
  /** It lists its paths, without wildcards. */
  readonly exact: boolean;
  readonly prefix: string;
  readonly path: PathPattern;
  readonly permissions: Permissions;
  readonly deny: boolean;
  readonly priority: number;
}

/** What is asked about a path: one of the permissions, `exec` with any transition. */
export type Access = Exclude<keyof Permissions, "scrubs">;

/** Whether a rule speaks about an access. */
export const has = ({ permissions }: PathRule, access: Access): boolean => Boolean(permissions[access]);

/** The bare `file,` and its kin reach every path. */
const whole = "/{**,}";

/** Makes a rule ready. `null`: it is not about paths. `undefined`: it cannot be understood. */
export function pathRule(placed: PlacedRule, profile: ResolvedProfile): PathRule | null | undefined {
  const { rule } = placed;
  const written: FileRule | undefined =
    rule.kind === "file"
      ? rule
      : rule.kind === "all"
        ? { ...rule, kind: "file", path: null, permissions: { value: "", span: rule.span }, subset: false, leading: false }
        : rule.kind === "link"
          ? { ...rule, kind: "file", permissions: { value: "l", span: rule.span }, subset: rule.subset, leading: true }
          : undefined;
  if (!written) return null;
  const pattern = written.path ? profile.expand(written.path.value) : whole;
  const path = pattern === undefined ? undefined : pathOf(pattern);
  if (!path) return undefined;
  return {
    placed,
    rule: written,
    pattern: path.text,
    glob: path.glob,
    literal: path.literal,
    exact: path.exact,
    prefix: path.prefix,
    path,
    permissions: permissionsOf(written.permissions.value),
    deny: isDeny(written),
    priority: written.prefix.priority?.value ?? 0,
  };
}

/** What an answer about a rule depends on. */
export const saying = (rule: PathRule): string => `${rule.path.id} ${rule.priority} ${ownersOf(rule) ?? ""}`;

/** Whose files a rule is about: `owner`, or `undefined` for everybody's. */
export const ownersOf = ({ rule }: PathRule): string | undefined => rule.prefix.owner?.value;

/** Whether two rules are about the files of the same owners. */
export function sameOwners(a: PathRule, b: PathRule): boolean {
  const [x, y] = [ownersOf(a), ownersOf(b)];
  return x === undefined || y === undefined || x === y;
}

/** Whether a denial is about every file that a rule means, as far as owners go. */
export const closes = (deny: PathRule, rule: PathRule): boolean => ownersOf(deny) === undefined || ownersOf(deny) === ownersOf(rule);

/** A denial of links to some files leaves links to others. */
export const closesLinks = (deny: PathRule, rule: PathRule): boolean => {
  const [denied, linked] = [deny, rule].map(({ placed }) => (placed.rule.kind === "link" ? placed.rule.target.value : undefined));
  return denied === undefined || denied === linked;
};

/** Whether what both begin with can begin one path. */
export const mayMeet = (a: Pick<PathRule, "prefix">, b: Pick<PathRule, "prefix">): boolean =>
  a.prefix.startsWith(b.prefix) || b.prefix.startsWith(a.prefix);
