import { expect, it } from "vitest";
import { oncePer } from "../../src/text/once-per.ts";

it("asks once of each object, whatever the answer is", () => {
  const asked: object[] = [];
  const answers = new Map<object, unknown>();
  const ask = oncePer((of: object): unknown => {
    asked.push(of);
    return answers.get(of);
  });
  const [one, other, alike] = [{}, { a: 1 }, { a: 1 }];
  answers.set(other, "other").set(alike, null);
  for (let time = 0; time < 3; time += 1) expect([one, other, alike].map(ask)).toEqual([undefined, "other", null]);
  expect(asked).toEqual([one, other, alike]);
  expect(asked[2]).toBe(alike);
});
