import { expect } from "vitest";
import { dialectOf } from "../../src/frontends/registry.ts";
import type { Project } from "../../src/link/project.ts";
import { projects } from "../../src/link/projects.ts";
import type { Setting } from "../../src/model/setting.ts";
import { Source } from "../../src/text/source.ts";
import type { Span } from "../../src/text/span.ts";

/** Texts by path. */
export type Files = Readonly<Record<string, string>>;

/** The projects that files make, in the order they are judged. */
export async function linked(files: Files): Promise<Project[]> {
  const inputs = Object.entries(files).map(([path, text]) => ({ source: new Source(path, text), kind: dialectOf(path, text) as string }));
  const all: Project[] = [];
  for await (const project of projects(inputs, inputs, (_, error) => expect(error).toBeUndefined())) all.push(project);
  return all;
}

/** What a setting is, where it stands, and the steps that lead there: a text for each. */
export const toldBy =
  (files: Files) =>
  (setting: Setting<unknown>): unknown[] => {
    const at = ({ file, start, end }: Span): string => `${file} ${files[file]?.slice(start, end)}`;
    return [
      setting.state === "unknown" ? `? ${setting.reason}` : setting.state === "default" ? { default: setting.value } : setting.value,
      at(setting.span),
      ...(setting.via ?? []).map(({ how, span }) => `${how} ${at(span)}`),
    ];
  };
