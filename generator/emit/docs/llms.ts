// llms.txt and llms-full.txt: the docs for readers that take one file.
import { bare } from "../shared/markdown.ts";
import type { GeneratedFile } from "../target.ts";
import type { Context } from "./context.ts";
import { pages } from "./links.ts";
import type { Page } from "./page.ts";

/** A list of all pages with one line each, and all pages in one file. */
export function llmsFiles({ api }: Context, all: readonly Page[]): GeneratedFile[] {
  const head = `# ${bare(api.title)} ${api.name}\n\n> ${bare(api.summary)}\n`;
  const sections = sectionsOf(all).map(({ title, pages: found }) => `## ${title}\n\n${found.map(entry).join("\n")}\n`);
  const whole = all.map(({ path, text }) => `<!-- ${path} -->\n\n${plain(text)}`);
  return [
    { path: pages.llms, text: [head, ...sections].join("\n") },
    { path: pages.llmsFull, text: [head, ...whole].join("\n") },
  ];
}

function sectionsOf(all: readonly Page[]): { title: string; pages: Page[] }[] {
  const below = (folder: string) => all.filter(({ path }) => path.startsWith(folder));
  return [
    { title: "Start", pages: all.filter(({ path }) => !path.includes("/")) },
    { title: "Guides", pages: below("guides/") },
    { title: "Task types", pages: below("tasks/") },
    { title: "Errors", pages: below("errors/") },
  ];
}

function entry({ title, path, description }: Page): string {
  return `- [${title}](${path}): ${description}`;
}

// Anchors and front matter are for sites.
function plain(text: string): string {
  return text.replace(/^---\n[\s\S]*?\n---\n+/, "").replace(/<a id="[^"]*"><\/a>/g, "");
}
