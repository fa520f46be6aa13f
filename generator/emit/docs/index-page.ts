// index.md: the task types by category, and the way to everything else.
import type { TaskType } from "../../ir/api.ts";
import { bare, code, inline, link, prose } from "../shared/markdown.ts";
import { firstSentence } from "../shared/sentence.ts";
import type { Template } from "../shared/template.ts";
import { byCategory } from "./categories.ts";
import { type Context, type Edge, isMainWay } from "./context.ts";
import { castOf, play, resultName } from "./guides/cast.ts";
import { pages, taskLink, taskPage } from "./links.ts";
import { opening, type Page, tidy } from "./page.ts";
import { priceInBrief } from "./prices.ts";
import { programSample, type SampleView, sampleOf, useOf } from "./samples.ts";

export interface IndexView {
  opening: string;
  title: string;
  description: string;
  successor: string;
  hasSuccessor: boolean;
  sample: SampleView;
  categories: { title: string; says: string; tasks: { link: string; what: string; price: string; takes: string; next: string }[] }[];
  retired: { name: string; since: string; says: string; successor: string }[];
  hasRetired: boolean;
  servers: { url: string; description: string }[];
  errorCount: string;
  previous: string;
  hasPrevious: boolean;
  hasWebhooks: boolean;
  pages: typeof pages;
}

export function indexPage(context: Context, template: Template<IndexView>): Page {
  const { api } = context;
  const view: IndexView = {
    opening: opening({ title: `${api.title} ${api.name}`, description: api.summary, kind: "index", api: api.name }),
    title: `${inline(api.title)} ${inline(api.name)}`,
    description: prose(api.description),
    hasSuccessor: api.successor !== null,
    successor: successorLine(context),
    sample: firstSample(context),
    categories: byCategory(api).map(({ title, says, tasks }) => ({
      title: inline(title),
      says: inline(says),
      tasks: tasks.map((task) => taskRow(context, task)),
    })),
    hasRetired: api.retired.length > 0,
    retired: api.retired.map(({ name, since, says, successors }) => ({
      name: code(name),
      since: inline(since),
      says: inline(says),
      successor: successors.map((to) => (context.task(to) === undefined ? code(to) : taskLink(pages.index, to))).join(", "),
    })),
    servers: api.servers.map(({ url, description }) => ({ url: code(url), description: inline(description) })),
    errorCount: String(api.errors.length),
    previous: context.previous === null ? "" : inline(context.previous.name.toUpperCase()),
    hasWebhooks: api.webhooks !== null,
    hasPrevious: context.previous !== null,
    pages,
  };
  return { path: pages.index, title: bare(`${api.title} ${api.name}`), description: bare(api.summary), text: tidy(template(view)) };
}

function taskRow(context: Context, task: TaskType): IndexView["categories"][number]["tasks"][number] {
  const main = (edges: readonly Edge[]) => edges.filter((edge) => isMainWay(context, edge));
  const into = main(context.edgesInto(task.name.wire)).map(({ from }) => from);
  const next = main(context.edgesFrom(task.name.wire)).map(({ to }) => to);
  return {
    link: taskLink(pages.index, task.name.wire),
    what: inline(firstSentence(task.description)),
    price: priceInBrief(task.price),
    takes: brief(context, into),
    next: brief(context, next),
  };
}

// Long lists belong to the page of the task.
function brief(context: Context, names: readonly string[]): string {
  const most = 3;
  const links = [...new Set(names)].map((name) => link(inline(context.task(name)?.title ?? name), taskPage(name)));
  if (links.length <= most) return links.length === 0 ? "–" : links.join(", ");
  return `${links.slice(0, most - 1).join(", ")} and ${links.length - most + 1} more`;
}

function successorLine({ api }: Context): string {
  if (api.successor === null) return "";
  const { name, baseUrl } = api.successor;
  return `**Replaced by ${inline(name)}**, ${code(baseUrl)}.`;
}

function firstSample(context: Context): SampleView {
  const { words } = castOf(context);
  if (words === undefined) return programSample({ api: context.api, client: "none", steps: [] });
  return sampleOf(context.api, ...play(context, words), useOf(words, resultName(words)));
}
