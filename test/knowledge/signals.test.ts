import { describe, expect, it } from "vitest";
import { isSignal } from "../../src/knowledge/signals.ts";
import { said } from "../rule/said.ts";

const known = [
  "SIGTERM",
  "TERM",
  "sigterm",
  "15",
  "65",
  "-1",
  "SIGRTMIN",
  "SIGRTMIN+15",
  "rtmin+1",
  "SIGRTMAX-14",
  "SIGCLD",
  "SIGIOT",
  "SIGPOLL",
  "SIGSTKFLT",
];
const unknown = [
  "SIGFOO",
  "0",
  "1.5",
  "SIGTERM ",
  "SIGRTMIN+16",
  "SIGRTMIN-1",
  "SIGRTMAX-15",
  "SIGEMT",
  "SIGINFO",
  "SIGUNUSED",
  "SIGSIGTERM",
];

describe("signals the engine and the builder know", () => {
  it.each(known)("%s", (text) => expect(isSignal(text)).toBe(true));
  it.each(unknown)("not %j", (text) => expect(isSignal(text)).toBe(false));
});

describe("STOPSIGNAL", () => {
  const base = "FROM debian:12.9\nUSER 1000\n";
  it.each([
    ["STOPSIGNAL SIGSTOPP", ["high SIGSTOPP"]],
    ["STOPSIGNAL SIGRTMIN+3", []],
    ['STOPSIGNAL "SIGTERM"', []],
    ['STOPSIGNAL ""', ['high ""']],
    ["STOPSIGNAL SIGTERM SIGINT", ["high SIGTERM SIGINT"]],
    ["STOPSIGNAL SIGTERM # ends it", ["high SIGTERM # ends it"]],
    ["ARG S=SIGSTOPP\nSTOPSIGNAL $S", ["high $S"]],
    ["ARG S=SIGINT\nSTOPSIGNAL ${S}", []],
    ["ARG S\nSTOPSIGNAL $S", []],
    ["ONBUILD STOPSIGNAL SIGFOO", ["medium SIGFOO"]],
    ["ONBUILD STOPSIGNAL $S", []],
  ])("%s", async (line, expected) => expect(await said("valid-dockerfile", `${base}${line}\n`)).toEqual(expected));
});
