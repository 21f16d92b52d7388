import { rules } from "../../../rules/list.ts";
import { onDemand } from "../../check/on-demand.ts";
import { surroundingsFrom } from "../../discover/discover.ts";
import type { Judged } from "../../link/projects.ts";
import { prepare } from "../../link/run.ts";
import { isOnSomewhere } from "../../rule/settings.ts";
import { judgePiece } from "../../triage/part.ts";
import { settle } from "../settings.ts";
import { type Answer, type Order, received, type SentPart, sent, type Task, take } from "./order.ts";

/** Makes what a thread does with a task, of what it was told: it judges what it takes, and tells of it, until nothing is left. */
export async function helper({
  paths,
  values,
  cwd,
  today,
  pins,
  texts,
  known,
}: Order): Promise<(task: Task, tell: (answer: Answer) => void) => Promise<void>> {
  const settings = await settle({ paths, values, origin: (name) => `--${name}` }, rules, { cwd, today });
  const { scopes, target, images } = settings;
  const inputs = texts.map(received);
  const surroundings = { ...(await surroundingsFrom(known, inputs, cwd)), target, images, pins: pins ?? settings.pins };
  const files = inputs.filter((each): each is Judged => each.kind !== undefined && !each.isSupporting);
  // What fails before anything is judged fails in the other thread, too, which tells.
  const run = await prepare(inputs, files, () => {}, surroundings);
  const how = {
    needed: onDemand(settings.rules.filter(({ id }) => isOnSomewhere(scopes, id))),
    scopes,
    edits: settings.edits === "all",
    weighs: settings.score !== undefined,
  };
  return async (task, tell) => {
    for (let taken = take(task); taken.length > 0; taken = take(task)) {
      const parts: (readonly [at: number, part: SentPart])[] = [];
      for (const [at, piece] of taken) {
        const part = await judgePiece(run, piece, how);
        parts.push([at, { ...part, brought: part.brought.map(sent) }]);
      }
      tell(parts);
    }
    tell("done");
  };
}
