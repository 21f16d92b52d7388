import type { NetworkMap, NetworkNode } from "../../model/workload-view.ts";
import { type Band, bandsOf, drawing } from "./drawing.ts";
import { counted, type Hole, html, type Markup, prose } from "./markup.ts";
import { lineText, portText } from "./network-words.ts";
import { type Reach, reachesOf } from "./reach.ts";

/** So many characters of markup there are of maps at all, so many containers are named in a cell, and so many maps are open: the largest. */
const most = { markup: 4_000_000, named: 12, open: 3 } as const;

/** Who can reach whom, and what is published where: a drawing of each project, and the same as a table. */
export function networks(maps: readonly NetworkMap[]): Hole {
  const shown: Markup[] = [];
  let size = 0;
  const largest = new Set(maps.toSorted((a, b) => b.nodes.length - a.nodes.length).slice(0, most.open));
  for (const map of maps) {
    if (size > most.markup) break;
    const part = mapOf(map, largest.has(map));
    size += String(part).length;
    shown.push(part);
  }
  if (shown.length === 0) return undefined;
  const cut = maps.length - shown.length;
  return html`<section aria-labelledby="network"><h2 id="network">Network</h2><p class="lead">A row is a container, a column is a network; containers with a dot in the same column can reach one another. Containers are in the order in which somebody outside gets to them: those that are open beyond the host, then those one step behind them.</p>${legend()}${shown}${
    cut > 0 ? html`<p class="note">The networks of ${counted(cut, "more project")} are omitted.</p>` : undefined
  }</section>`;
}

const legend = (): Markup =>
  html`<ul class="legend"><li><svg viewBox="0 0 30 12" aria-hidden="true"><path class="wire c0" d="M0 6H30"></path></svg> has a way out</li><li><svg viewBox="0 0 30 12" aria-hidden="true"><path class="wire c0 internal" d="M0 6H30"></path></svg> internal, or not known to have one</li><li><svg viewBox="0 0 30 12" aria-hidden="true"><path class="wire c0 apart" d="M0 6H30"></path></svg> containers do not reach one another</li></ul>`;

function mapOf(map: NetworkMap, isOpen: boolean): Markup {
  const reaches = reachesOf(map);
  const bands = bandsOf(map, reaches);
  const outside = map.nodes.filter(({ open }) => open === "outside").length;
  const says = `${counted(map.nodes.length + map.more, "container")}, ${counted(map.networks.length, "network")}, ${outside} open beyond the host`;
  const head = html`<summary><h3>${map.title}</h3> <span class="kind">${says}</span></summary>`;
  const body = html`<div class="wide-table">${drawing(map, bands, `Networks of ${map.title}: ${says}`)}</div>${
    map.more ? html`<p class="note">${counted(map.more, "more container")} omitted.</p>` : undefined
  }<details><summary>The same as a table</summary>${table(map, bands, reaches)}</details>`;
  return isOpen ? html`<details class="map" open="">${head}${body}</details>` : html`<details class="map">${head}${body}</details>`;
}

function table(map: NetworkMap, bands: readonly Band[], reaches: readonly Reach[]): Markup {
  const rows = bands.flatMap(({ title, rows: places }) =>
    places.map((at) => {
      const node = map.nodes[at] as NetworkNode;
      const met = reaches[at]?.neighbours ?? [];
      const names = met.slice(0, most.named).map((each) => map.nodes[each]?.label ?? "");
      return html`<tr><th scope="row">${prose(node.label)}</th><td>${title}</td><td>${list(node.published.map(portText))}</td><td>${networksOf(map, node)}</td><td>${prose(names.join(", "))}${met.length > names.length ? ` and ${met.length - names.length} more` : ""}</td></tr>`;
    }),
  );
  return html`<div class="wide-table"><table class="reach"><caption>Who can reach whom in ${map.title}</caption><thead><tr><th scope="col">Container</th><th scope="col">From outside</th><th scope="col">Published</th><th scope="col">Networks</th><th scope="col">Can reach</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function networksOf({ networks: lines }: NetworkMap, { networks: places, mode, joins }: NetworkNode): Hole {
  if (mode === "host") return "the network of the host";
  if (mode === "none") return "none";
  const own = places.flatMap((at) => (lines[at] ? [lineText(lines[at])] : []));
  if (mode === "joined") return [prose(`that of ${joins ?? "another container"}`), own.length ? [": ", list(own)] : undefined];
  return [list(own), mode === "unknown" ? "not known" : undefined];
}

const list = (texts: readonly string[]): Hole => (texts.length ? html`<ul>${texts.map((each) => html`<li>${each}</li>`)}</ul>` : undefined);
