// index.md: the task types by stage, and the way to everything else.
import type { TaskType } from "../../ir/api.ts";
import { bare, code, inline, prose } from "../shared/markdown.ts";
import type { Template } from "../shared/template.ts";
import { asObject } from "./body.ts";
import { nextLinks } from "./chain.ts";
import type { Context } from "./context.ts";
import { pages, taskLink } from "./links.ts";
import { firstSentence, opening, type Page, tidy } from "./page.ts";
import { priceInBrief } from "./prices.ts";
import { call, clientInput, typescriptModule, useResult, variableName } from "./samples.ts";
import { stagesOf } from "./stages.ts";

export interface IndexView {
  opening: string;
  title: string;
  description: string;
  successor: string;
  hasSuccessor: boolean;
  sample: string;
  stages: { title: string; tasks: { link: string; what: string; price: string; takes: string; next: string }[] }[];
  retired: { name: string; since: string; says: string; successor: string }[];
  hasRetired: boolean;
  servers: { url: string; description: string }[];
  errorCount: string;
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
    stages: stagesOf(api.tasks).map(({ title, tasks }) => ({ title: inline(title), tasks: tasks.map((task) => taskRow(context, task)) })),
    hasRetired: api.retired.length > 0,
    retired: api.retired.map(({ name, since, says, successors }) => ({
      name: code(name),
      since: inline(since),
      says: inline(says),
      successor: successors.map((to) => (context.task(to) === undefined ? code(to) : taskLink(pages.index, to))).join(", "),
    })),
    servers: api.servers.map(({ url, description }) => ({ url: code(url), description: inline(description) })),
    errorCount: String(api.errors.length),
    pages,
  };
  return { path: pages.index, title: bare(`${api.title} ${api.name}`), description: bare(api.summary), text: tidy(template(view)) };
}

function taskRow(context: Context, task: TaskType): IndexView["stages"][number]["tasks"][number] {
  const into = context.edges.filter(({ to }) => to === task.name.wire).map(({ from }) => from);
  return {
    link: taskLink(pages.index, task.name.wire),
    what: inline(firstSentence(task.description)),
    price: priceInBrief(task.price),
    takes: brief([...new Set(into)].map((name) => taskLink(pages.index, name))),
    next: brief(nextLinks(context, task.name.wire, pages.index)),
  };
}

// Long lists belong to the page of the task.
function brief(links: readonly string[]): string {
  const most = 3;
  if (links.length <= most) return links.length === 0 ? "–" : links.join(", ");
  return `${links.slice(0, most - 1).join(", ")} and ${links.length - most + 1} more`;
}

function successorLine({ api }: Context): string {
  if (api.successor === null) return "";
  const { name, since, baseUrl } = api.successor;
  return `This API version is reported switched off since ${inline(since)}. ${inline(name)} replaces it: ${code(baseUrl)}.`;
}

// The task that needs the least: no source, no file.
function firstSample({ api }: Context): string {
  const simple = api.tasks.filter(({ fileFields, sourceFields }) => [...fileFields, ...sourceFields].every(({ required }) => !required));
  const task = simple.find((candidate) => candidate.outputs.some(({ file }) => file === "model")) ?? simple[0] ?? api.tasks[0];
  if (task === undefined) return "";
  const name = variableName(task);
  const input = clientInput(api, task, asObject(task.examples[0]?.value ?? {}));
  return typescriptModule(api, [`const ${name} = await ${call(task, input)}.wait();`, ...useResult(task, name)]);
}
