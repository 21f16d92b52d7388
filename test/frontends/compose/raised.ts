import { lowerCompose } from "../../../src/frontends/compose/lower.ts";
import { raiseCompose } from "../../../src/frontends/compose/raise.ts";
import type { Change } from "../../../src/model/change.ts";
import type { Container } from "../../../src/model/workload.ts";
import { loadYamlEdits } from "../../../src/syntax/yaml-text.ts";
import { applyEdits } from "../../../src/text/edit.ts";
import { type Texts, together } from "./together.ts";

await loadYamlEdits();

/** What the files are after a change of service `a`, made of it where it depends on it; `undefined` when it cannot be written. */
export function changed(texts: Texts, change: Change | ((container: Container) => Change)): Texts | undefined {
  const project = together(texts);
  const workload = lowerCompose(project).find(({ path }) => path[1] === "a");
  const edits = workload && raiseCompose(project, workload, typeof change === "function" ? change(workload) : change);
  return (
    edits &&
    Object.fromEntries(
      Object.entries(texts).map(([path, text]) => [
        path,
        applyEdits(
          text,
          edits.filter(({ span }) => span.file === path),
        ),
      ]),
    )
  );
}

/** Services without their places: what would start. */
export const started = (texts: Texts): unknown[] =>
  lowerCompose(together(texts)).map(({ path, host, image }) =>
    JSON.parse(JSON.stringify({ path, host, image }, (key, value) => (["span", "via", "literal"].includes(key) ? undefined : value))),
  );
