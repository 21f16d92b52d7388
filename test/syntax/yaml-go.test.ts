import { expect, it } from "vitest";
import { goNumber, isGoDate, isGoText } from "../../src/syntax/yaml-go.ts";

it.each<readonly [text: string, want: number | undefined]>([
  ["1_000", 1000],
  ["0777", 511],
  ["0o17", 15],
  ["0b11", 3],
  ["0xFF_FF", 65535],
  ["-0x10", -16],
  ["+5", 5],
  ["08", 8],
  ["0", 0],
  [".5", 0.5],
  ["1.", 1],
  ["1e3", 1000],
  ["2.50e+3", 2500],
  ["1:30", undefined],
  ["1.2.3", undefined],
  ["_1", undefined],
  ["0b2", undefined],
  ["1k", undefined],
  ["-", undefined],
])("reads %s as the number %s", (text, want) => expect(goNumber(text)).toBe(want));

it.each([
  "2020-01-01",
  "2020-1-2",
  "2020-02-29",
  "0000-01-01",
  "2020-01-01T10:00:00+01:00",
  "2020-01-01t10:00:00Z",
  "2020-1-1T1:1:1.123456789Z",
  "2020-01-01 1:2:3",
  "2020-01-01 10:00:00.5",
])("takes %s for a date", (text) => expect([isGoDate(text), isGoText(text)]).toEqual([true, false]));

it.each([
  "2020-13-01",
  "2020-02-30",
  "2021-02-29",
  "20-01-01",
  "2020-01",
  "2020-001-01",
  "2020-01-01Z",
  "2020-01-01T10:00:00",
  "2020-01-01T24:00:00Z",
  "2020-01-01 10:00",
  "2020-01-01 10:00:00Z",
  "2020-01-01-alpine",
  "v2020-01-01",
])("takes %s for a text", (text) => expect([isGoDate(text), isGoText(text)]).toEqual([false, true]));

it.each<readonly [text: string, want: boolean]>([
  ["on", true],
  ["yes", true],
  ["=", true],
  ["tRUE", true],
  ["nothing", true],
  ["true", false],
  ["FALSE", false],
  ["~", false],
  ["NULL", false],
  ["", false],
  [".inf", false],
  [".nan", false],
  ["1", false],
])("%j is a text: %s", (text, want) => expect(isGoText(text)).toBe(want));
