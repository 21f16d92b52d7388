import type { Discovery } from "../discover/discover.ts";
import { labelOf } from "../frontends/registry.ts";
import type { Surroundings } from "../link/around.ts";
import type { Project } from "../link/project.ts";
import { type Judged, projects } from "../link/projects.ts";
import { documentsIn } from "../model/document.ts";
import type { Report } from "../model/report.ts";
import { isContainer, type Workload } from "../model/workload.ts";
import type { NetworkMap, SettingView, WorkloadView } from "../model/workload-view.ts";
import { secretPlaces } from "../rule/secret-places.ts";
import { Mask } from "../secrets/mask.ts";
import { forgetAll } from "../text/memory.ts";
import type { Source } from "../text/source.ts";
import { networkMap } from "../triage/network-map.ts";
import { placeIn, valuesOf } from "./workload-values.ts";
import { inBase, inWordsOf } from "./workload-words.ts";
import { hasWorkloads, isWitness, workloadsOf } from "./workloads.ts";

/** So many workloads are looked at, so many settings of each, and so many characters of a setting. */
const most = { workloads: 2_000, settings: 150, text: 300, files: 20 } as const;

/** Adds what would start, as `show` tells it, and who reaches whom. What could not be judged is told already, and not shown. */
export async function withViews(report: Report, { found }: Pick<Discovery, "found">, surroundings: Surroundings): Promise<Report> {
  const shown = new Set(report.files.map(({ path }) => path));
  const judged = found.filter((file): file is typeof file & Judged => file.kind !== undefined && hasWorkloads(file.kind));
  const sources = new Map(found.map(({ source }) => [source.path, source]));
  const workloads: WorkloadView[] = [];
  const networks: NetworkMap[] = [];
  let more = 0;
  for await (const project of projects(found, judged, () => {}, surroundings)) {
    const own = isWitness(project)
      ? []
      : workloadsOf(project).filter((each) => (isContainer(each) || each.ships) && shown.has(each.span.file));
    const kept = own.slice(0, most.workloads - workloads.length);
    more += own.length - kept.length;
    if (kept.length > 0)
      try {
        const { views, map } = viewsOf(project, kept, sources);
        workloads.push(...views);
        if (map) networks.push(map);
      } catch {
        more += kept.length;
      }
    forgetAll();
  }
  return { ...report, views: { workloads, networks, more } };
}

function viewsOf(
  project: Project,
  workloads: readonly Workload[],
  sources: ReadonlyMap<string, Source>,
): { readonly views: readonly WorkloadView[]; readonly map: NetworkMap | undefined } {
  const mask = new Mask(secretPlaces(project).values);
  const files = [...project.documents.values()]
    .flat()
    .flatMap(documentsIn)
    .map(({ source }) => source.path);
  const containers = workloads.filter(isContainer);
  const views = workloads.map((workload): WorkloadView => {
    const { settings, silent } = inWordsOf(valuesOf(workload, sources, mask));
    return {
      path: workload.path.map((name) => mask.message(name)),
      label: mask.text(labelOf(workload)),
      kind: isContainer(workload) ? "container" : "image",
      at: placeIn(workload.span, sources),
      files: files.slice(0, most.files),
      settings: settings.slice(0, most.settings).map(shortened),
      silent,
      ...(workload.contents ? { base: inBase(workload.contents) } : {}),
    };
  });
  const [first] = containers;
  return { views, map: first && networkMap(files[0] ?? first.span.file, containers, mask) };
}

const shortened = (setting: SettingView): SettingView =>
  setting.text.length > most.text ? { ...setting, text: `${setting.text.slice(0, most.text)}…` } : setting;
