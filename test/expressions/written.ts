import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "oxc-parser";

/** A regular expression of the sources, and where it stands: `src/FILE.ts:LINE`. */
export interface Expression {
  readonly source: string;
  readonly flags: string;
  readonly at: string;
  /** It is tried again behind each match. */
  readonly isRepeated: boolean;
}

/** A place where an expression is made at run time. */
export interface Made {
  readonly at: string;
  /** Its source with `name` for each part that is not written there; undefined when it is no template. */
  readonly template: string | undefined;
  readonly flags: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "type" in value;

/** Files of TypeScript below folders of the project, in a stable order. */
export const sourceFiles = (root: string, folders: readonly string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts"))
      .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
      .sort(),
  );

/** The expressions that a text of TypeScript has as literals, and the places where it makes others. */
export function expressionsIn(path: string, text: string): { readonly literals: Expression[]; readonly made: Made[] } {
  const literals: Expression[] = [];
  const made: Made[] = [];
  const placeOf = ({ start }: Node): string => `${path}:${text.slice(0, start).split("\n").length}`;
  const visit = (node: Node, isRepeated: boolean): void => {
    const regex = node["regex"] as { readonly pattern: string; readonly flags: string } | undefined;
    if (node.type === "Literal" && regex) {
      const { pattern: source, flags } = regex;
      literals.push({ source, flags, at: placeOf(node), isRepeated: isRepeated || /[gy]/.test(flags) });
      return;
    }
    const { callee, arguments: given } = node as { callee?: Node; arguments?: readonly Node[] };
    if (isNode(callee) && callee["name"] === "RegExp") {
      const [what, flags] = given ?? [];
      made.push({
        at: placeOf(node),
        template: what && templateOf(what),
        flags: typeof flags?.["value"] === "string" ? flags["value"] : "",
      });
    }
    const splits = isNode(callee) && isNode(callee["property"]) && callee["property"]["name"] === "split";
    for (const value of Object.values(node))
      for (const each of Array.isArray(value) ? value : [value]) if (isNode(each)) visit(each, splits);
  };
  visit(parseSync(path, text).program as unknown as Node, false);
  return { literals, made };
}

function templateOf({ type, quasis, tag, quasi }: Node): string | undefined {
  const isRaw = type === "TaggedTemplateExpression" && isNode(tag) && isNode(tag["property"]) && tag["property"]["name"] === "raw";
  const parts = (isRaw && isNode(quasi) ? quasi["quasis"] : type === "TemplateLiteral" ? quasis : undefined) as
    | readonly { readonly value: { readonly raw: string; readonly cooked: string } }[]
    | undefined;
  return parts?.map(({ value }) => (isRaw ? value.raw : value.cooked)).join("name");
}

/** The same of all sources. */
export function writtenExpressions(root: string): { readonly literals: Expression[]; readonly made: Made[] } {
  const all = sourceFiles(root, ["src", "rules"]).map((path) => expressionsIn(path, readFileSync(join(root, path), "utf8")));
  return { literals: all.flatMap(({ literals }) => literals), made: all.flatMap(({ made }) => made) };
}
