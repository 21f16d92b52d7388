import { fstatSync } from "node:fs";
import { styleText } from "node:util";
import type { Colouring } from "../session/options.ts";
import { plain, type Style } from "../text/style.ts";

/** Whether words are coloured; `auto` honours NO_COLOR, FORCE_COLOR and whether standard output is a terminal. */
export function colourOn(when: Colouring): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  const auto =
    FORCE_COLOR !== undefined && FORCE_COLOR !== "" && FORCE_COLOR !== "0" && FORCE_COLOR !== "false"
      ? true
      : NO_COLOR
        ? false
        : isTerminal(1);
  return when === "always" || (when === "auto" && auto);
}

/** Dresses words for a terminal. */
export function styleFor(when: Colouring): Style {
  return colourOn(when) ? (name, text) => (text ? styleText(name, text, { validateStream: false }) : text) : plain;
}

/** Asks the descriptor first: the stream object is dear to make and not needed for a pipe or a file. */
export function isTerminal(descriptor: 1 | 2): boolean {
  try {
    const stat = fstatSync(descriptor);
    // Linux's /dev/null (device 1:3) is a character device, too.
    return stat.isCharacterDevice() && stat.rdev !== 0x103 && (descriptor === 1 ? process.stdout : process.stderr).isTTY === true;
  } catch {
    // It is closed.
    return false;
  }
}
