import type { Random } from "./random.ts";

/** No text grows beyond this, in characters. */
export const longest = 100_000;

/** What strangers put where nobody expects it. */
const oddities = [
  ..."\0\t\r\n\v\f\u001b \u0085\u00a0\u200b\u200d\u2028\u2029\u202e\ufeff\uffff\ud800\udc00\\\"'`$#%&*?!|<>(){}[]=:;,@~^",
  ...[
    "\u{1f600}",
    "e\u0301",
    "\r\n",
    "\n\n",
    "\\\n",
    "\\\r\n",
    "${",
    "$(",
    "$((",
    "<<EOF\n",
    "<<-",
    "&&",
    "||",
    ";;",
    "*a",
    "&a ",
    "<<: *a\n",
    "!!str ",
    "? ",
    "- ",
    "---\n",
    "...\n",
    "%YAML 1.1\n",
  ],
  ...["0", "-1", "1e309", "9".repeat(400), "0x7fffffffffffffff", "NaN", "__proto__", "constructor", "toString", "hasOwnProperty"],
];

/** What opens, and what closes it. */
const brackets = [
  ..."() [] {} \"\" '' ``".split(" ").map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
  ["$(", ")"],
  ["${A:-", "}"],
  ["${", "}"],
  ["$((", "))"],
  ["[[ ", " ]]"],
  ["{a: ", "}"],
  ["[", ","],
  ["- ", ""],
  ['{"a":', "}"],
  ["if true; then ", "; fi"],
  ["sh -c '", "'"],
  ["( ", " )"],
  ["{ ", "; }"],
  ["/{", "}"],
  ["! ", ""],
  ["\\", ""],
  ["&a ", ""],
] as const;

type Span = readonly [start: number, end: number];

/** A span of a text: some characters, a word or some lines. */
function span(text: string, random: Random): Span {
  const start = random.below(text.length + 1);
  if (random.chance(0.3)) return [start, Math.min(text.length, start + random.between(1, 60))];
  const isLines = random.chance(0.6);
  const isEdge = (at: number): boolean => (isLines ? text[at - 1] === "\n" : /\W/.test(text[at - 1] ?? " ") || /\W/.test(text[at] ?? " "));
  let from = start;
  while (from > 0 && !isEdge(from)) from -= 1;
  let to = start + 1;
  for (let count = random.between(1, isLines ? 8 : 3); count > 0 && to < text.length; count -= 1) {
    to += 1;
    while (to < text.length && !isEdge(to)) to += 1;
  }
  return [from, Math.min(to, text.length)];
}

/** A text many times, as often as it may be, with or without a number of its own each time. */
function repeated(text: string, random: Random): string {
  if (text === "") return "";
  const count = Math.min(random.between(2, 10_000), Math.max(1, Math.floor(longest / (text.length + 5))));
  const words = [...text.matchAll(/[A-Za-z_]\w*/g)];
  const word = words.length > 0 && random.chance(0.5) ? random.pick(words) : undefined;
  if (!word) return text.repeat(count);
  const after = word.index + word[0].length;
  return Array.from({ length: count }, (_, at) => `${text.slice(0, after)}${at}${text.slice(after)}`).join("");
}

/** One change of a text; the other is one of the same language. */
type Mutation = (text: string, random: Random, other: string) => string;

const replaced = (text: string, [start, end]: Span, by: string): string => text.slice(0, start) + by + text.slice(end);

const mutations: readonly Mutation[] = [
  // Repeats, twice as likely: they find what costs more than its length.
  ...[0, 1].map(
    (): Mutation => (text, random) => {
      const [start, end] = span(text, random);
      return replaced(text, [start, end], repeated(text.slice(start, end), random));
    },
  ),
  // Splices.
  (text, random, other) => replaced(text, span(text, random), other.slice(...span(other, random))),
  (text, random, other) => text.slice(0, random.below(text.length + 1)) + other.slice(random.below(other.length + 1)),
  // Deletes.
  (text, random) => replaced(text, span(text, random), ""),
  (text, random) => text.slice(0, random.below(text.length + 1)),
  // Swaps.
  (text, random) => {
    const [a, b] = [span(text, random), span(text, random)].sort((one, two) => one[0] - two[0]) as [Span, Span];
    if (a[1] > b[0]) return text;
    return text.slice(0, a[0]) + text.slice(...b) + text.slice(a[1], b[0]) + text.slice(...a) + text.slice(b[1]);
  },
  // Odd characters: in place of something, or between.
  (text, random) => {
    const at = random.below(text.length + 1);
    return replaced(text, [at, at + random.below(2)], random.pick(oddities));
  },
  (text, random) => replaced(text, span(text, random), random.pick(oddities).repeat(random.between(1, 3000))),
  (text, random) => replaced(text, [0, 0], String.fromCharCode(random.below(0x10000)).repeat(random.between(1, 10))),
  // Nesting.
  (text, random) => {
    const [open, close] = random.pick(brackets);
    const [start, end] = span(text, random);
    const depth = random.between(1, 5000);
    const around = random.chance(0.8) ? close : "";
    return replaced(text, [start, end], open.repeat(depth) + text.slice(start, end) + around.repeat(depth));
  },
  (text, random) => {
    const depth = random.between(1, 300);
    return `${text}\n${Array.from({ length: depth }, (_, at) => `${" ".repeat(at)}${random.chance(0.1) ? "- " : ""}a:`).join("\n")}\n`;
  },
  // Numbers and widths.
  (text, random) =>
    text.replace(/\d+/g, (number) => (random.chance(0.2) ? random.pick(["9".repeat(random.between(1, 400)), "-0", "1e99", "0"]) : number)),
  (text, random) =>
    text.replace(/^ +/gm, (indent) => (random.chance(0.1) ? " ".repeat(random.below(9)) : random.chance(0.02) ? "\t" : indent)),
  (text, random) => text.replace(/\n/g, (end) => (random.chance(0.1) ? random.pick(["\r\n", "\r", " \\\n", "\n\n", " "]) : end)),
  // Letters.
  (text, random) => {
    const [start, end] = span(text, random);
    const part = text.slice(start, end);
    return replaced(text, [start, end], random.chance(0.5) ? part.toUpperCase() : part.toLowerCase());
  },
];

/** A text after one change. */
export const mutate = (text: string, random: Random, other: string): string =>
  random.pick(mutations)(text, random, other).slice(0, longest);
