import { describe, expect, it } from "vitest";
import { mended } from "./mended.ts";

const compose = (lines: string, more = ""): string =>
  `services:\n  a:\n    build:\n      dockerfile_inline: ${lines}    read_only: true # c\n${more}`;

const withReturns = (text: string): string => text.replaceAll("\n", "\r\n");

describe("a Dockerfile inside a Compose file", () => {
  it.each<[what: string, rule: string, before: string, after: string]>([
    [
      "gets lines at its depth",
      "non-root-user",
      compose("|\n        FROM node:22.12\n        COPY . /app\n        CMD node app.js\n"),
      compose("|\n        FROM node:22.12\n        COPY . /app\n        USER node\n        CMD node app.js\n"),
    ],
    [
      "one of several",
      "non-root-user",
      compose(
        "|\n        FROM node:22.12\n        USER node\n",
        "  b:\n    build:\n      dockerfile_inline: |\n          FROM node:22.12\n          CMD x\n",
      ),
      compose(
        "|\n        FROM node:22.12\n        USER node\n",
        "  b:\n    build:\n      dockerfile_inline: |\n          FROM node:22.12\n          USER node\n          CMD x\n",
      ),
    ],
    [
      "with its line ends",
      "non-root-user",
      withReturns(compose("|\n        FROM node:22.12\n        CMD x\n")),
      withReturns(compose("|\n        FROM node:22.12\n        USER node\n        CMD x\n")),
    ],
    ["but none where it is one line", "non-root-user", compose('"FROM node:22.12"\n'), compose('"FROM node:22.12"\n')],
  ])("%s", async (_, rule, before, after) =>
    expect(await mended(rule, { "compose.yaml": before })).toEqual(before === after ? {} : { "compose.yaml": after }),
  );
});
