// The documentation target: Markdown pages, the task graph, files for language models.
import type { Api } from "../../ir/api.ts";
import { loadTemplates } from "../shared/template.ts";
import type { GeneratedFile, Target } from "../target.ts";
import { chainingPage } from "./chaining-page.ts";
import { createContext } from "./context.ts";
import { errorIndexPage, errorPages } from "./error-page.ts";
import { guidePages } from "./guide-pages.ts";
import { indexPage } from "./index-page.ts";
import { pages } from "./links.ts";
import { llmsFiles } from "./llms.ts";
import { migrationPage } from "./migration-page.ts";
import { graphSvg } from "./svg.ts";
import { taskPages } from "./task-page.ts";

const templates = loadTemplates(new URL("templates/", import.meta.url));

export const docs: Target = { id: "docs", emit };

/** The way from one version to another as a page on its own, without front matter. */
export function migrationText(before: Api, after: Api): string {
  const page = migrationPage(createContext(after, before), templates.template("migration"));
  return (page?.text ?? "").replace(/^---\n[\s\S]*?\n---\n+/, "");
}

async function emit(api: Api, previous: Api | null): Promise<GeneratedFile[]> {
  const context = createContext(api, previous);
  const migration = migrationPage(context, templates.template("migration"));
  const all = [
    indexPage(context, templates.template("index")),
    chainingPage(context, templates.template("chaining")),
    ...(migration === null ? [] : [migration]),
    ...guidePages(context, templates),
    ...taskPages(context, templates.template("task")),
    errorIndexPage(context, templates.template("errors")),
    ...errorPages(context, templates.template("error")),
  ];
  const files = [...all, { path: pages.graph, text: await graphSvg(context) }, ...llmsFiles(context, all)];
  return files.map(({ path, text }) => ({ path: `docs/${api.name}/${path}`, text }));
}
