// Where pages are, and how one page links to another.
import { anchorId, code, link } from "../shared/markdown.ts";

export const pages = {
  index: "index.md",
  chaining: "chaining.md",
  migration: "migration.md",
  graph: "chaining.svg",
  errors: "errors/index.md",
  auth: "guides/auth.md",
  createWaitChain: "guides/create-wait-chain.md",
  files: "guides/files-and-uploads.md",
  retries: "guides/errors-and-retries.md",
  webhooks: "guides/webhooks.md",
  llms: "llms.txt",
  llmsFull: "llms-full.txt",
} as const;

export function taskPage(name: string): string {
  return `tasks/${name}.md`;
}

export function errorPage(code: number): string {
  return `errors/${code}.md`;
}

/** The way from one page to another, both given from the root of the docs. */
export function relative(from: string, to: string): string {
  const up = from.split("/").length - 1;
  const [folder] = from.split("/");
  if (up > 0 && to.startsWith(`${folder}/`)) return to.slice(`${folder}/`.length);
  return `${"../".repeat(up)}${to}`;
}

export function taskLink(from: string, name: string): string {
  return link(code(name), relative(from, taskPage(name)));
}

export function parameterId(path: string): string {
  return anchorId(`param-${pathLabel(path)}`);
}

export function valueId(path: string, value: string): string {
  // A sign is all that tells `+x` from `-x`.
  return anchorId(`${pathLabel(path)}-${value.replaceAll("+", "plus-")}`);
}

// `prompts/*/view` is `prompts[].view` to people.
export function pathLabel(path: string): string {
  return path.replaceAll("/*", "[]").replaceAll("/", ".");
}
