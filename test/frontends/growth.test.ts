import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint.ts";
import { Source } from "../../src/text/source.ts";

const of = (size: number, line: (at: number) => string, between = "\n"): string =>
  Array.from({ length: size }, (_, at) => line(at)).join(between);

/** Files that strangers can make long, with a rule that would look at each pair of lines, and how many lines show it. */
const shapes: Readonly<Record<string, readonly [rule: string, size: number, text: (size: number) => string]>> = {
  "secret arguments, each with its RUN": [
    "no-secret-mount-leak",
    800,
    (size) => of(size, (at) => `ARG API_TOKEN_${at}\nRUN curl -H "Authorization: $API_TOKEN_${at}" https://a.example.com/`),
  ],
  "stages on stages, each with a variable and a RUN": [
    "no-secret-mount-leak",
    400,
    (size) =>
      of(size, (at) => `FROM ${at ? `s${at - 1}` : "debian:12.9"} AS s${at}\nENV A${at}=b\nRUN --mount=type=secret,id=a echo $A${at}`),
  ],
  "substitutions of one command": ["no-curl-pipe-shell", 3000, (size) => `RUN echo ${of(size, (at) => `$(echo ${at})`, " ")}`],
  "a long value that one word names often": ["no-sudo", 1500, (size) => `ENV A=${"$A".repeat(size)}\nRUN echo ${"$A".repeat(size)}`],
  "what prints beside what reads": [
    "no-secret-in-run",
    240,
    (size) => `RUN { ${"echo root:x; ".repeat(size)}} | { ${"chpasswd; ".repeat(size)}}`,
  ],
  "a token that is written and removed": [
    "no-secret-in-run",
    1500,
    (size) => of(size, () => "RUN echo npm_Fakeq7mXvFakeq7mXv > .npmrc && npm ci && rm .npmrc"),
  ],
  "packages that are installed, again and again": [
    "no-dev-dependencies",
    1500,
    (size) => of(size, () => "COPY . .\nRUN npm ci && rm .npmrc"),
  ],
  "names that nothing defines, near those that something does": [
    "no-undefined-variable",
    1500,
    (size) => of(size, (at) => `ARG TOKEN${at}\nENV A${at}=$TOKEN${at}x`),
  ],
  "one secret argument, many times": ["no-secret-in-arg", 3000, (size) => of(size, () => "ARG API_TOKEN")],
};

/** Milliseconds of this process that judging takes, the least of some tries. */
async function cost(path: string, text: string, rule: string): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let left = 2; left > 0; left -= 1) {
    const before = process.cpuUsage();
    const { failures } = await lint([{ source: new Source(path, text) }], {
      rules: rules.filter(({ id }) => id === rule),
      profile: "strict",
    });
    const { user } = process.cpuUsage(before);
    expect(failures).toEqual([]);
    least = Math.min(least, user / 1000);
  }
  return least;
}

/** The same of Compose files, all of whose repairs are worked out. */
const composeShapes: typeof shapes = {
  "services in one line": [
    "no-new-privileges",
    300,
    (size) => `services: {${of(size, (at) => `s${at}: {image: nginx, ports: ["${at + 1000}:80"]}`, ", ")}}`,
  ],
  "services that extend one": [
    "no-new-privileges",
    150,
    (size) =>
      `services:\n${of(size, (at) => `  s${at}:\n${at ? "    extends: {service: s0}" : "    image: nginx"}\n    security_opt: [label=type:a${at}]`)}`,
  ],
};

// Where each line was compared with each other it took sixteen times as long; a busy machine is forgiven the rest.
describe("four times as much takes no more than some four times as long", () => {
  it.each([
    ...Object.entries(shapes).map(([name, shape]) => [name, "Dockerfile", "FROM debian:12.9\n", shape] as const),
    ...Object.entries(composeShapes).map(([name, shape]) => [name, "compose.yaml", "", shape] as const),
  ])(
    "%s",
    async (_, path, head, [rule, size, text]) => {
      const file = (each: number): string => `${head}${text(each)}\n`;
      // The code is warm for both.
      await cost(path, file(size), rule);
      let ratio = Number.POSITIVE_INFINITY;
      for (let left = 3; left > 0 && ratio >= 13; left -= 1) {
        const some = await cost(path, file(size), rule);
        ratio = (await cost(path, file(size * 4), rule)) / some;
      }
      expect(ratio).toBeLessThan(13);
    },
    120_000,
  );
});
