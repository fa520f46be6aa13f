// migration.md: from the version before to this one, read off the two descriptions.
import type { Api, Operation } from "../../ir/api.ts";
import { type Changes, changesBetween } from "../../ir/changes/changes.ts";
import { bare, code, fence, inline } from "../shared/markdown.ts";
import type { Template } from "../shared/template.ts";
import type { Context } from "./context.ts";
import { errorPage, pages, pathLabel, relative, taskLink } from "./links.ts";
import { type ParameterRow, parameterRow } from "./migration-rows.ts";
import { opening, type Page, tidy } from "./page.ts";
import { priceInBrief } from "./prices.ts";
import { listInWords } from "./words.ts";

export interface MigrationView {
  opening: string;
  from: string;
  to: string;
  importChange: string;
  obstacles: { kind: string; what: string; instead: string; tasks: string }[];
  servers: { before: string; after: string };
  variable: { before: string; after: string };
  operations: { what: string; before: string; after: string }[];
  tasks: { link: string; path: string; price: string; sources: string }[];
  hasInlineFiles: boolean;
  hasNewTasks: boolean;
  hasLostTasks: boolean;
  newTasks: { link: string; title: string }[];
  lostTasks: { name: string; since: string; instead: string; says: string }[];
  parameters: { link: string; rows: ParameterRow[] }[];
  outputs: { link: string; rows: { before: string; after: string }[] }[];
  statuses: { status: string; before: string; after: string }[];
  hasStatuses: boolean;
  sameStatuses: string;
  errors: { code: string; before: string; after: string }[];
}

/** Null for the first version there is. */
export function migrationPage(context: Context, template: Template<MigrationView>): Page | null {
  const { api, previous } = context;
  if (previous === null) return null;
  const changes = changesBetween(previous, api);
  const title = `From ${bare(previous.name.toUpperCase())} to ${bare(api.name.toUpperCase())}`;
  const description = `What became of every task type, parameter, output and error of ${bare(previous.name.toUpperCase())}.`;
  const view: MigrationView = {
    opening: opening({ title, description, kind: "migration", api: api.name }),
    from: inline(previous.name.toUpperCase()),
    to: inline(api.name.toUpperCase()),
    importChange: importChange(previous, api),
    obstacles: changes.obstacles.map((obstacle) => ({
      kind: OBSTACLES[obstacle.kind],
      what: [
        obstacle.kind === "rule" ? inline(obstacle.what) : code(pathLabel(obstacle.what)),
        listInWords(obstacle.values.map(code), "or"),
      ]
        .filter(Boolean)
        .join(": "),
      instead: obstacle.instead === null ? "–" : code(pathLabel(obstacle.instead)),
      tasks: links(obstacle.tasks),
    })),
    servers: { before: changes.servers.before.map(code).join(", "), after: changes.servers.after.map(code).join(", ") },
    variable: { before: code(changes.baseUrlVariable.before), after: code(changes.baseUrlVariable.after) },
    operations: operationRows(previous, api, changes),
    tasks: changes.tasks.map((change) => taskRow(context, previous, change)),
    hasInlineFiles: api.fileReference?.isInline ?? false,
    hasNewTasks: changes.newTasks.length > 0,
    hasLostTasks: changes.lostTasks.length > 0,
    newTasks: changes.newTasks.map((name) => ({
      link: taskLink(pages.migration, name),
      title: inline(context.task(name)?.title ?? name),
    })),
    lostTasks: changes.lostTasks.map(({ name, since, successors, says }) => ({
      name: code(name),
      since: inline(since),
      instead: successors.length === 0 ? "nothing" : links(successors),
      says: inline(says),
    })),
    parameters: changes.tasks.map(({ task, fields }) => ({ link: taskLink(pages.migration, task), rows: fields.map(parameterRow) })),
    outputs: changes.tasks
      .filter(({ outputs }) => outputs.length > 0)
      .map(({ task, outputs }) => ({
        link: taskLink(pages.migration, task),
        rows: outputs.map(({ before, after }) => ({ before: pathOr(before, "new"), after: pathOr(after, "gone") })),
      })),
    statuses: changes.statuses.map(({ status, before, after }) => ({
      status: code(status),
      before: before ?? "–",
      after: after ?? "–",
    })),
    hasStatuses: changes.statuses.length > 0,
    sameStatuses: listInWords(Object.keys(api.lifecycle).map(code), "and"),
    errors: changes.errors.map((change) => errorRow(change)),
  };
  return { path: pages.migration, title, description, text: tidy(template(view)) };
}

const OBSTACLES: Record<Changes["obstacles"][number]["kind"], string> = {
  required: "must be given now",
  field: "is not taken any more",
  value: "is not offered any more",
  reference: "names no file any more",
  output: "has another name",
  source: "is no source any more",
  rule: "is a new rule",
};

function importChange(previous: Api, api: Api): string {
  return fence(
    "diff",
    [previous, api].map(({ name }, index) => `${index === 0 ? "-" : "+"}import { Tripo } from "tripo-openapi/${name}";`).join("\n"),
  );
}

/** Creating is told task by task. */
function operationRows(previous: Api, api: Api, { operations }: Changes): MigrationView["operations"] {
  return operations
    .filter(({ role }) => role !== "create")
    .map(({ role, before, after }) => ({
      what: inline(summaryOf(api, role) ?? summaryOf(previous, role) ?? role),
      before: before.map(code).join(", ") || "–",
      after: after.map(code).join(", ") || "–",
    }));
}

function summaryOf({ operations }: Api, role: Operation["role"]): string | undefined {
  return operations.find((operation) => operation.role === role)?.summary;
}

function taskRow(context: Context, previous: Api, change: Changes["tasks"][number]): MigrationView["tasks"][number] {
  const [before, after] = [previous.tasks.find(({ name }) => name.wire === change.task), context.task(change.task)];
  const prices = [before, after].map((task) => (task === undefined ? "–" : priceInBrief(task.price)));
  const { lost, gained } = change.sources;
  return {
    link: taskLink(pages.migration, change.task),
    path: code(change.create.after),
    price: !change.isPriceChanged ? "the same" : prices[0] === prices[1] ? `${prices[1]}, other conditions` : prices.join(" → "),
    sources:
      [lost.length > 0 ? `without ${links(lost)}` : "", gained.length > 0 ? `${links(gained)} too` : ""].filter(Boolean).join("; ") ||
      "the same",
  };
}

function errorRow({ code: number, before, after }: Changes["errors"][number]): MigrationView["errors"][number] {
  return {
    code: after === null ? String(number) : `[${number}](${relative(pages.migration, errorPage(number))})`,
    before: before === null ? "–" : `${code(before.name)}: ${inline(before.meaning)}`,
    after: after === null ? "–" : `${code(after.name)}: ${inline(after.meaning)}`,
  };
}

function links(tasks: readonly string[]): string {
  return tasks.map((name) => taskLink(pages.migration, name)).join(", ");
}

function pathOr(path: string | null, otherwise: string): string {
  return path === null ? otherwise : code(pathLabel(path));
}
