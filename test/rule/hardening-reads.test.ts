import { expect, it } from "vitest";
import { said } from "./said.ts";

const database = (image: string, caps: string): string =>
  `services:\n  db:\n    image: ${image}\n    cap_drop: [ALL]\n    cap_add: [${caps}]\n`;

it.each<[string, string, number]>([
  ["postgres:17.2", "CHOWN, DAC_OVERRIDE, SETGID, SETUID", 0],
  // What the start does as root in the folder of another account is look for files.
  ["postgres:17.2", "CHOWN, DAC_READ_SEARCH, SETGID, SETUID", 0],
  ["postgres:17.2", "CHOWN, SETGID, SETUID", 1],
  ["postgres:17.2", "DAC_READ_SEARCH, SETGID, SETUID", 1],
  ["mariadb:11.8", "CHOWN, CAP_DAC_READ_SEARCH, SETGID, SETUID", 0],
])("%s with %s", async (image, caps, want) =>
  expect(await said("hardening-fits-image", { "compose.yaml": database(image, caps) })).toHaveLength(want),
);
