/** The search index: pages, sections, parameters, values, rules, outputs and errors, each with a link that leads there. */
import type { SitePage } from "./pages.ts";
import { plainTitle } from "./render.ts";

export interface SearchEntry {
  title: string;
  /** Where it is. */
  page: string;
  url: string;
  kind: string;
}

export function searchEntries(pages: readonly SitePage[]): SearchEntry[] {
  return pages.flatMap((page) => [pageEntry(page), ...anchorEntries(page)]);
}

/** A script that holds the index, so that search works from a folder too, where nothing can be fetched. */
export function searchScript(pages: readonly SitePage[]): string {
  const rows = searchEntries(pages).map(({ title, page, url, kind }) => [title, page, url, kind]);
  return `window.searchIndex = ${JSON.stringify(rows).replaceAll("<", "\\u003c")};\n`;
}

function pageEntry({ url, meta }: SitePage): SearchEntry {
  const name = meta["task"] ?? meta["error"];
  const title = name === undefined ? (meta["title"] ?? url) : `${meta["title"]} · ${name}`;
  return { title, page: meta["description"] ?? "", url, kind: meta["kind"] ?? "page" };
}

function anchorEntries({ url, meta, markdown }: SitePage): SearchEntry[] {
  // A name or a heading; of advice, which has no name, its condition.
  const anchors = markdown.matchAll(
    /<a id="(advice-[^"]+|[^"]+)"><\/a>((?<="advice-[^"]+"><\/a>)[^|\n]+|\*\*`[^`]+`\*\*|`[^`]+`|[^|<\n]+)/g,
  );
  return [...anchors].map(([, id = "", label = ""]) => ({
    title: plainTitle(label),
    page: meta["title"] ?? "",
    url: `${url}#${id}`,
    kind: kindOf(id),
  }));
}

const prefixes = ["param", "rule", "advice", "output", "recipe"] as const;

function kindOf(id: string): string {
  const prefix = prefixes.find((name) => id.startsWith(`${name}-`));
  if (prefix === "param") return "parameter";
  return prefix ?? (id.includes("-") ? "value" : "section");
}
