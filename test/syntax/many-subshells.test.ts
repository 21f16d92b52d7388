import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ShellState } from "../../src/syntax/shell/state.ts";

type Step = { readonly set: string; readonly to: string } | { readonly apart: readonly Step[] };

const names = ["A", "B", "C"];
const { steps } = fc.letrec<{ step: Step; steps: readonly Step[] }>((tie) => ({
  step: fc.oneof(
    { depthSize: "small" },
    fc.record({ set: fc.constantFrom(...names), to: fc.constantFrom("1", "2", "3") }),
    fc.record({ apart: tie("steps") }),
  ),
  steps: fc.array(tie("step"), { maxLength: 6 }),
}));

const written = (text: string) => ({ text, literal: text });

function run(state: ShellState, todo: readonly Step[]): void {
  for (const step of todo)
    if ("set" in step) state.set(step.set, written(step.to), false);
    else state.apart(() => run(state, step.apart));
}

/** What holds in the end: what a shell of its own sets is gone with it. */
const valuesOf = (todo: readonly Step[]): Map<string, string> =>
  new Map(todo.flatMap((step) => ("set" in step ? [[step.set, step.to] as const] : [])));

describe("a shell of its own", () => {
  it("leaves every variable as it was", () =>
    fc.assert(
      fc.property(steps, (todo) => {
        const state = new ShellState(() => "outer", { errexit: false, pipefail: false });
        run(state, todo);
        const values = valuesOf(todo);
        expect(names.map((name) => state.value(name))).toEqual(names.map((name) => values.get(name) ?? "outer"));
      }),
    ));

  it("costs what it sets, however many variables there are", () => {
    const state = new ShellState(() => undefined, { errexit: false, pipefail: false });
    const count = 30_000;
    for (let at = 0; at < count; at += 1) state.set(`A${at}`, written("x"), false);
    for (let at = 0; at < count; at += 1) state.apart(() => state.set(`A${at}`, written("y"), false));
    expect([state.value("A0"), state.value(`A${count - 1}`)]).toEqual(["x", "x"]);
  });
});
