import type { Container } from "../../model/workload.ts";
import type { Around } from "../frontend.ts";
import type { EngineCall } from "./calls.ts";
import type { CommandsDocument } from "./document.ts";

/** What a call is about, as it is called: the container of `run --name web`, else its image; empty when nobody can know. */
export function nameOf(_call: EngineCall): string {
  return "";
}

/** The containers that the commands of a file start. */
export function lowerCommands(_document: CommandsDocument, _around: Around): Container[] {
  return [];
}
