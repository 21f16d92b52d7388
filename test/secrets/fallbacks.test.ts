import { describe, expect, it } from "vitest";
import { fallbacksIn } from "../../src/secrets/fallbacks.ts";

const found = (text: string): string[] =>
  [...fallbacksIn(text)].map(({ start, end, value }) => {
    expect(text.slice(start, end)).toBe(value);
    return value;
  });

describe("a credential behind an operator", () => {
  it.each([":-", "-", ":?", "?", ":+", "+"])("%s, under a telling name", (operator) => {
    expect(found(`a:\${DB_PASSWORD${operator}Zq7Rt4Wm9Xk}`)).toEqual(["Zq7Rt4Wm9Xk"]);
    expect(found(`a:\${A:-\${API_TOKEN${operator}Zq7Rt4Wm9Xk}}`)).toEqual(["Zq7Rt4Wm9Xk"]);
    expect(found(`a:\${API_TAG${operator}Zq7Rt4Wm9Xk}`)).toEqual([]);
  });

  it.each([
    "${DB_PASSWORD:?set it in .env}",
    "${DB_PASSWORD:?set DB_PASSWORD1 in .env2}",
    "${DB_PASSWORD:?required}",
    "${DB_PASSWORD:?missing}",
    "${DB_PASSWORD:?must-be-set}",
    "${DB_PASSWORD?DB_PASSWORD}",
    "${DB_PASSWORD:?Error: DB_PASSWORD2}",
    "${DB_PASSWORD:+--password1}",
    "${DB_PASSWORD:+$DB_PASSWORD}",
    "${DB_PASSWORD:+${OTHER1}}",
    "${DB_PASSWORD:?}",
    "${DB_PASSWORD}",
    "$DB_PASSWORD",
  ])("but not a hint: %s", (text) => expect(found(text)).toEqual([]));

  it("everybody's password is known", () => {
    expect([...fallbacksIn("${DB_PASSWORD:-postgres}")]).toMatchObject([{ value: "postgres", isKnown: true }]);
    expect([...fallbacksIn("${DB_PASSWORD:-Zq7Rt4Wm9Xk}")]).toMatchObject([{ isKnown: false }]);
  });
});
