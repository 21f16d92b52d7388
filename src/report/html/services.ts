import type { SettingView, WorkloadView, WorkloadViews } from "../../model/workload-view.ts";
import { groupBy } from "../../text/group-by.ts";
import { counted, type Hole, html, type Markup, prose } from "./markup.ts";

/** So many characters of markup there are of workloads at all. */
const mostMarkup = 6_000_000;

/** What each container would be in the end, and where each of its settings comes from. */
export function services({ workloads, more }: WorkloadViews): Hole {
  if (workloads.length === 0) return undefined;
  let [size, shown] = [0, 0];
  const projects = [...groupBy(workloads, ({ files, at }) => files[0] ?? at)].map(([file, own]) => {
    const parts = own.flatMap((view) => {
      if (size > mostMarkup) return [];
      const part = service(view);
      size += String(part).length;
      shown += 1;
      return [part];
    });
    return parts.length ? html`<div class="project"><h3>${file}</h3>${parts}</div>` : undefined;
  });
  const cut = workloads.length - shown + more;
  return html`<section aria-labelledby="services"><h2 id="services">What would start</h2><p class="lead">The container that each service comes to when everything is merged, and the place of each setting. Settings in italics are defaults of the engine or of the image.</p>${projects}${
    cut > 0 ? html`<p class="note">${counted(cut, "more container or image", "more containers and images")} omitted.</p>` : undefined
  }</section>`;
}

function service({ label, kind, at, settings, silent, base }: WorkloadView): Markup {
  const byKey = [...groupBy(settings, ({ key }) => key)];
  return html`<details class="service"><summary>${prose(label)} <span class="kind">${kind}</span> <code>${at}</code></summary><div class="wide-table"><table class="settings"><caption>Settings of ${prose(label)}</caption><thead><tr><th scope="col">Setting</th><th scope="col">Value</th><th scope="col">Where</th></tr></thead><tbody>${byKey.map(
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
