/** Markdown to HTML, with links between pages turned into links between HTML pages and the task graph put in place. */
import MarkdownIt from "markdown-it";
import { entities } from "../emit/shared/markdown.ts";
import { htmlUrl } from "./pages.ts";

export interface Rendered {
  html: string;
  /** Second-level headings, for the list beside the text. */
  contents: { id: string; title: string }[];
}

/** Renders one page. `graph` is the SVG that stands for an image of that name; it becomes part of the page, so that its links work. */
export function renderPage(markdown: string, graphs: ReadonlyMap<string, string>): Rendered {
  // HTML is on: the pages are ours, and their encoder lets no markup of the spec through.
  const renderer = new MarkdownIt({ html: true, linkify: false, typographer: false });
  const rules = renderer.renderer.rules;
  rules["table_open"] = () => '<div class="table" tabindex="0"><table>\n';
  rules["table_close"] = () => "</table></div>\n";
  rules["fence"] = (tokens, index) => {
    const { info = "", content = "" } = tokens[index] ?? {};
    return `<pre data-language="${entities(info)}"><code>${entities(content.trimEnd())}</code></pre>\n`;
  };
  const html = renderer.render(markdown);
  return { html: placeGraphs(withHtmlLinks(html), graphs), contents: contentsOf(markdown) };
}

function withHtmlLinks(html: string): string {
  return html.replace(/<a href="(?![a-z]+:)([^"]+)"/g, (_, target: string) => `<a href="${htmlUrl(target)}"`);
}

function placeGraphs(html: string, graphs: ReadonlyMap<string, string>): string {
  return html.replace(/<p><a href="([^"]+\.svg)"><img [^>]*><\/a><\/p>/g, (whole, name: string) => {
    const svg = graphs.get(name);
    return svg === undefined ? whole : `<figure class="graph">${withHtmlLinks(svg)}</figure>`;
  });
}

function contentsOf(markdown: string): Rendered["contents"] {
  const headings = markdown.matchAll(/^## <a id="([^"]+)"><\/a>(.+)$/gm);
  return [...headings].map(([, id = "", title = ""]) => ({ id, title: plainTitle(title) }));
}

/** A heading or a label without its Markdown. */
export function plainTitle(markdown: string): string {
  return markdown
    .replace(/<[^>]+>/g, "")
    .replace(/[`*]/g, "")
    .replace(/\\(.)/g, "$1")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .trim();
}
