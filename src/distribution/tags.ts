import { thousands } from "../text/thousands.ts";
import { Failure, Missing } from "./failure.ts";
import { mostOfManifest, objectIn } from "./manifest.ts";
import type { Repository } from "./repository.ts";

/** Tags that are asked for at once, pages, and tags in all. */
const perPage = 1000;
const mostPages = 200;
const mostTags = 100_000;

/** The tags of a repository, page by page. Throws a Failure, a Missing when the registry does not have it. */
export async function tagsOf(repository: Repository): Promise<string[]> {
  const tags = new Set<string>();
  const asked = new Set<string>();
  let url: URL | undefined = repository.address(`tags/list?n=${perPage}`);
  while (url) {
    asked.add(url.href);
    const reply = await repository.askAt(url, { method: "GET", accept: "application/json", most: mostOfManifest });
    if (reply.status === 404) throw new Missing(`${repository.host} does not have ${repository.place.name}: check the name`, "repository");
    const list = reply.status === 200 ? objectIn(reply.body)?.["tags"] : undefined;
    // An empty repository has `null`.
    if (reply.status !== 200 || (list !== null && !Array.isArray(list)))
      throw new Failure(`${repository.host} does not list the tags of ${repository.place.name} (${reply.status})`);
    for (const tag of list ?? []) if (typeof tag === "string" && /^\w[\w.-]{0,127}$/.test(tag)) tags.add(tag);
    url = nextPage(reply.header("link"), url);
    if (tags.size > mostTags || (url && (asked.size >= mostPages || asked.has(url.href))))
      throw new Failure(`${repository.host} lists more tags of ${repository.place.name} than are read (${thousands(tags.size)})`);
  }
  return [...tags];
}

/** Where a `Link` header says that the list goes on (RFC 8288). Another host is not asked: it would be told what opens this one. */
export function nextPage(header: string | undefined, from: URL): URL | undefined {
  if (header === undefined || header.length > 8192) return undefined;
  for (const part of header.split(/,(?=[ \t]*<)/)) {
    const [address = "", parameters = ""] = [part.slice(part.indexOf("<") + 1, part.indexOf(">")), part.slice(part.indexOf(">") + 1)];
    const isNext = parameters.split(";").some((each) => {
      const [name = "", value = ""] = each.split("=");
      return name.trim().toLowerCase() === "rel" && value.trim().replace(/^"|"$/g, "") === "next";
    });
    if (!isNext || !URL.canParse(address, from.href)) continue;
    const next = new URL(address, from);
    return next.origin === from.origin && next.pathname === from.pathname ? next : undefined;
  }
  return undefined;
}
