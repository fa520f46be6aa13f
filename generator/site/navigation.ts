/** The list of pages beside the text, in the order in which the index names them. */
import { entities } from "../emit/shared/markdown.ts";
import type { SitePage } from "./pages.ts";

export interface Section {
  title: string;
  pages: { title: string; url: string; hint: string }[];
  /** Long lists that are rarely read top to bottom start closed. */
  closed: boolean;
}

export function sectionsOf(pages: readonly SitePage[]): Section[] {
  const index = pages.find(({ path }) => path === "index.md")?.markdown ?? "";
  const ordered = [...pages].sort((one, other) => place(index, one) - place(index, other));
  const tasks = ordered.filter(({ meta }) => meta["kind"] === "task");
  const categories = [...new Set(tasks.map(({ meta }) => meta["category"] ?? "Task types"))];
  return [
    section(
      "Start",
      ordered.filter(({ meta }) => ["index", "chaining", "migration", "errors"].includes(meta["kind"] ?? "")),
    ),
    section(
      "Guides",
      ordered.filter(({ meta }) => meta["kind"] === "guide"),
    ),
    ...categories.map((category) =>
      section(
        category,
        tasks.filter(({ meta }) => (meta["category"] ?? "Task types") === category),
      ),
    ),
    section(
      "Error codes",
      pages.filter(({ meta }) => meta["kind"] === "error"),
      { closed: true },
    ),
  ].filter(({ pages: found }) => found.length > 0);
}

/** The navigation as HTML, seen from a page. */
export function navigationHtml(sections: readonly Section[], current: string): string {
  const up = "../".repeat(current.split("/").length - 1);
  return sections
    .map(({ title, pages, closed }) => {
      const items = pages.map(({ title: label, url, hint }) => {
        const here = url === current ? ' aria-current="page"' : "";
        return `<li><a href="${up}${url}"${here}>${entities(label)}${hint === "" ? "" : ` <small>${entities(hint)}</small>`}</a></li>`;
      });
      const open = closed && !pages.some(({ url }) => url === current) ? "" : " open";
      return `<details${open}><summary>${entities(title)}</summary><ul>${items.join("")}</ul></details>`;
    })
    .join("\n");
}

function section(title: string, pages: readonly SitePage[], { closed } = { closed: false }): Section {
  return {
    title,
    closed,
    pages: pages.map(({ url, meta }) => ({ title: label(meta), url, hint: meta["code"] === undefined ? "" : (meta["error"] ?? "") })),
  };
}

function label(meta: SitePage["meta"]): string {
  if (meta["kind"] === "index") return "Overview";
  return meta["code"] ?? meta["title"] ?? "";
}

// The first cell of a row of the index, else the first mention.
function place(index: string, { path }: SitePage): number {
  if (path === "index.md") return -1;
  const rows = [...index.matchAll(/^\| \[[^\]]*\]\(([^)]+)\)/gm)];
  const found = rows.find(([, target]) => target === path)?.index ?? index.indexOf(`](${path})`);
  return found < 0 ? index.length : found;
}
