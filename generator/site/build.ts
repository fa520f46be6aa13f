/** generated/docs -> a folder of HTML that needs no server. */

import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { CommandError, EXIT } from "../../runtime/command/command.ts";
import { MARKERS } from "../output/folder.ts";
import { navigationHtml, sectionsOf } from "./navigation.ts";
import { readPages, type SitePage } from "./pages.ts";
import { buildReference } from "./reference.ts";
import { renderPage } from "./render.ts";
import { searchScript } from "./search.ts";
import { shell, versionsPage } from "./shell.ts";

export interface SiteOptions {
  /** The tool's output, which holds `docs` and `openapi`. */
  generated: string;
  out: string;
}

/** Replaces what is in `out`. The caller has made sure that the folder is ours. */
export async function buildSite({ generated, out }: SiteOptions): Promise<{ pages: number }> {
  const pages = await readPages(join(generated, "docs"));
  const versions = [...new Set(pages.map(({ version }) => version))];
  if (versions.length === 0) throw new CommandError(EXIT.environment, `${join(generated, "docs")} holds no pages. Run: npm run generate`);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await writeFile(join(out, MARKERS.site), "A build replaces and removes files here.\n");
  await cp(fileURLToPath(new URL("assets/", import.meta.url)), join(out, "assets"), { recursive: true });
  await writeFile(join(out, "index.html"), versionsPage(versions));
  await Promise.all(
    versions.map((version) =>
      buildVersion({
        ...{ generated, out, version, hasOthers: versions.length > 1 },
        pages: pages.filter((page) => page.version === version),
      }),
    ),
  );
  return { pages: pages.length };
}

interface VersionOptions extends SiteOptions {
  version: string;
  hasOthers: boolean;
  pages: readonly SitePage[];
}

async function buildVersion({ generated, out, version, hasOthers, pages }: VersionOptions): Promise<void> {
  const folder = join(out, version);
  const docs = join(generated, "docs", version);
  // The Markdown goes along: people and machines may want the plain text of a page.
  await cp(docs, folder, { recursive: true });
  const graphs = await readGraphs(docs);
  const sections = sectionsOf(pages);
  const siteTitle = pages.find(({ path }) => path === "index.md")?.meta["title"] ?? version;
  await Promise.all(
    pages.map(async (page) => {
      const { html, contents } = renderPage(page.markdown, graphs);
      const navigation = navigationHtml(sections, page.url);
      const { title = "", description = "" } = page.meta;
      await writeText(
        join(folder, page.url),
        shell({ title, description, url: page.url, markdownUrl: page.path, siteTitle, hasOthers, navigation, html, contents }),
      );
    }),
  );
  await writeText(join(folder, "search-index.js"), searchScript(pages));
  const document = join(generated, "openapi", `${version}.yaml`);
  if (existsSync(document)) await buildReference({ document, out: join(folder, "reference.html") });
}

async function readGraphs(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".svg"));
  return new Map(
    await Promise.all(names.map(async (name): Promise<[string, string]> => [name, await readFile(join(folder, name), "utf8")])),
  );
}

async function writeText(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
