// What every page has in common: where it is, its front matter, its text.
import { bare, frontMatter } from "../shared/markdown.ts";

export interface Page {
  /** From the root of the docs: `tasks/text_to_model.md`. */
  path: string;
  title: string;
  /** One plain sentence, for lists of pages. */
  description: string;
  /** Markdown, front matter included. */
  text: string;
}

/** Front matter of a page. `kind` tells a site what to make of it; `more` is what identifies the subject. */
export function opening(page: {
  title: string;
  description: string;
  kind: string;
  api: string;
  more?: Record<string, string | number>;
}): string {
  return frontMatter({ title: bare(page.title), description: bare(page.description), api: page.api, kind: page.kind, ...page.more });
}

/** Markdown as it is kept: no trailing spaces, no runs of empty lines, one newline at the end. Code is left alone. */
export function tidy(text: string): string {
  const kept: string[] = [];
  let fenced = false;
  for (const line of text.split("\n")) {
    if (line.startsWith("```")) fenced = !fenced;
    const wanted = fenced ? line : line.trimEnd();
    if (fenced || wanted !== "" || kept.at(-1) !== "") kept.push(wanted);
  }
  return `${kept.join("\n").trim()}\n`;
}
