/** Reads the generated Markdown back: front matter, text, and where each page goes in the site. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

export interface SitePage {
  /** Folder of the API version: `v2`. */
  version: string;
  /** Below the version: `tasks/text_to_model.md`. */
  path: string;
  /** Below the version: `tasks/text_to_model.html`. */
  url: string;
  meta: Record<string, string>;
  markdown: string;
}

/** Every page of every API version, in the order of their paths. */
export async function readPages(docs: string): Promise<SitePage[]> {
  const found = (await readdir(docs, { recursive: true })).map((path) => path.replaceAll("\\", "/")).filter((path) => path.endsWith(".md"));
  return Promise.all(found.sort().map(async (path) => readPage(path, await readFile(join(docs, path), "utf8"))));
}

export function readPage(path: string, text: string): SitePage {
  const [version = "", ...rest] = path.split("/");
  const [, front = "", markdown = text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const below = rest.join("/");
  return { version, path: below, url: htmlUrl(below), meta: readFrontMatter(front), markdown };
}

/** The address of the page that a Markdown link means. */
export function htmlUrl(target: string): string {
  return target.replace(/\.md(?=$|#)/, ".html");
}

// The generator writes each value as a JSON string or number.
function readFrontMatter(front: string): Record<string, string> {
  const lines = front
    .split("\n")
    .map((line) => /^(\w+): (.*)$/.exec(line))
    .filter((match) => match !== null);
  return Object.fromEntries(lines.map(([, key = "", value = '""']) => [key, String(JSON.parse(value))]));
}
