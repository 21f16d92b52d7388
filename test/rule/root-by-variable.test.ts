import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

/** What is said of an image that starts a script of its context, and of what it is given to run. */
const started = (script: string) =>
  said("non-root-user", {
    Dockerfile: 'FROM debian:13.1\nCOPY start /start\nENTRYPOINT ["/start"]\nCMD ["app", "serve"]\n',
    start: `#!/bin/sh\n${script}\n`,
  });
const root = ["medium debian:13.1"];

describe("a program that changes to another account, out of a variable", () => {
  it.each([
    '[ "$(id -u)" -eq 0 ] && DROP="gosu app" || DROP=""\nexec $DROP "$@"',
    'if [ "$(id -u)" = 0 ]; then DROP="su-exec app"; fi\nexec $DROP "$@"',
    'if [ "$(id -u)" = 0 ]; then DROP="setpriv --reuid=app"; fi\n$DROP "$@"',
    'test "$(whoami)" = root && DROP="gosu app"\nexec ${DROP} "$@"',
    'test "$(whoami)" = root && DROP="gosu app"\nexec $DROP app serve',
    'test "$(whoami)" = root && DROP="gosu app"\nexec $DROP "$1" --now',
  ])("%j", async (script) => expect(await started(script)).toEqual([]));

  it.each([
    'DROP=""\nexec $DROP "$@"',
    'DROP="nice -n 5"\n[ "$(id -u)" = 0 ] && echo root\nexec $DROP "$@"',
    'DROP="gosu app"\nexec "$@"',
    'DROP="gosu root"\n[ "$(id -u)" = 0 ] && echo root\nexec $DROP "$@"',
    'OTHER="gosu app"\nDROP=""\n[ "$(id -u)" = 0 ] && echo root\nexec "$@"',
  ])("but not %j", async (script) => expect(await started(script)).toEqual(root));
});

describe("a condition about what the script is given to run", () => {
  const drop = 'if [ -n "$RUN_AS" ]; then exec gosu app "$@"; fi\nexec "$@"';
  it.each<[string, string[]]>([
    ['if [ "$1" = app ]; then exec gosu app "$@"; fi\nexec "$@"', []],
    // It only puts the program in front, and a variable that nobody sets decides.
    [`if [ "$1" != app ]; then set -- app "$@"; fi\n${drop}`, root],
    [drop, root],
  ])("%j", async (script, want) => expect(await started(script)).toEqual(want));
});
