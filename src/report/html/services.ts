import type { Finding } from "../../model/finding.ts";
import type { SettingView, WorkloadView, WorkloadViews } from "../../model/workload-view.ts";
import { groupBy } from "../../text/group-by.ts";
import { counted, type Hole, html, type Markup, prose } from "./markup.ts";
import type { Subjects } from "./subjects.ts";

/** So many characters of markup there are of workloads at all. */
const mostMarkup = 6_000_000;

/** What each container would be in the end, and where each of its settings comes from. */
export function services({ workloads, more }: WorkloadViews, subjects: Subjects, live: readonly Finding[]): Hole {
  if (workloads.length === 0) return undefined;
  let [size, shown] = [0, 0];
  const counts = new Map<number, number>();
  for (const finding of live) {
    const at = subjects.of(finding)?.at;
    if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const places = new Map(workloads.map((view, at) => [view, at]));
  const projects = [...groupBy(workloads, ({ files, at }) => files[0] ?? at)].map(([file, own]) => {
    const parts = own.flatMap((view) => {
      if (size > mostMarkup) return [];
      const at = places.get(view) ?? 0;
      const part = service(view, subjects.nameAt(at), counts.get(at) ?? 0);
      size += String(part).length;
      shown += 1;
      return [part];
    });
    return parts.length ? html`<div class="project"><h3>${file}</h3>${parts}</div>` : undefined;
  });
  const cut = workloads.length - shown + more;
  return html`<section aria-labelledby="services"><h2 id="services">What would start</h2><p class="lead">The effective container of each service when everything is merged, and the place of each setting. Settings in italics are defaults of the engine or of the image.</p>${projects}${
    cut > 0 ? html`<p class="note">${counted(cut, "more container or image", "more containers and images")} omitted.</p>` : undefined
  }</section>`;
}

function service({ label, kind, at, settings, silent, base }: WorkloadView, name: string, count: number): Markup {
  const byKey = [...groupBy(settings, ({ key }) => key)];
  return html`<details class="service"><summary>${prose(label)} <span class="kind">${kind}</span> <code>${at}</code>${
    count ? html` <span class="kind">${counted(count, "finding")}</span>` : undefined
  }</summary>${count ? html`<p><a href="#findings" data-set="service" data-to="${name}">${counted(count, "finding")} of ${prose(label)}</a></p>` : undefined}<div class="wide-table"><table class="settings"><caption>Settings of ${prose(label)}</caption><thead><tr><th scope="col">Setting</th><th scope="col">Value</th><th scope="col">Where</th></tr></thead><tbody>${byKey.map(
    ([key, all]) => all.map((each, index) => setting(key, each, index === 0)),
  )}${base ? html`<tr><th scope="row">base image</th><td>${base}</td><td></td></tr>` : undefined}</tbody></table></div>${
    silent.length ? html`<p class="silent">Not set: ${silent.join(", ")}</p>` : undefined
  }</details>`;
}

function setting(key: string, { text, state, origin }: SettingView, isFirst: boolean): Markup {
  const [at = "", ...via] = origin;
  const value =
    state === "written"
      ? html`<code>${text}</code>`
      : state === "default"
        ? html`<em>${text}</em>`
        : html`<span class="unknown">${text}</span>`;
  const where = html`${state === "default" ? "by default, " : ""}${at}${via.map((each) => html`<span class="via"> &#8592; ${each}</span>`)}`;
  return isFirst
    ? html`<tr><th scope="row">${key}</th><td>${value}</td><td class="where">${where}</td></tr>`
    : html`<tr class="again"><th scope="row"><span class="dim">${key}</span></th><td>${value}</td><td class="where">${where}</td></tr>`;
}
