import { HOLE } from "../../syntax/image-reference.ts";
import type { Said } from "./said.ts";

const here = /^(?:\$PWD|\$\{PWD\}|\$\((?:pwd|PWD|CURDIR|shell pwd)\)|`pwd`|\$\{CURDIR\})(?=[/:]|$)/;

/** A path that begins with the folder in which a script runs, however that is written, as one from there; `undefined` for any other. */
export const fromHere = ({ text, shown }: Said): string | undefined =>
  text.lastIndexOf(HOLE) === 0 && here.test(shown) ? `.${text.slice(1)}` : undefined;
