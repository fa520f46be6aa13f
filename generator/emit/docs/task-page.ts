// tasks/<name>.md: everything about one task type.
import type { OutputField, TaskType } from "../../ir/api.ts";
import type { Schema } from "../../ir/schema.ts";
import { languages } from "../samples/languages.ts";
import { anchor, bare, code, fence, inline, link, prose } from "../shared/markdown.ts";
import { firstSentence } from "../shared/sentence.ts";
import type { Template } from "../shared/template.ts";
import { type ChainLine, chainSample, nextLinks, sourceLines } from "./chain.ts";
import type { Context } from "./context.ts";
import { type ErrorRow, errorTable } from "./error-rows.ts";
import { pages, parameterId, pathLabel, relative, taskPage } from "./links.ts";
import { json } from "./literal.ts";
import { opening, type Page, tidy } from "./page.ts";
import { confidenceMark, type ParameterView, parameterViews, type ValueListView, valueLists } from "./parameters.ts";
import { addedRows, baseRows, type PriceRow, priceInBrief } from "./prices.ts";
import { type RuleView, ruleViews, slug, sourceRuleViews } from "./rules.ts";
import { requestSample, type SampleView } from "./samples.ts";
import { type SourceRow, sourceTable } from "./source-rows.ts";
import { baseType, entryOf } from "./types.ts";
import { type Availability, availabilityOf } from "./versions.ts";
import { inWords, listInWords } from "./words.ts";

export interface TaskPageView {
  opening: string;
  title: string;
  description: string;
  facts: string[];
  sample: SampleView;
  hasMoreSamples: boolean;
  moreSamples: (SampleView & { title: string })[];
  sources: ChainLine[];
  hasNext: boolean;
  next: string;
  chainLink: string;
  chainSamples: SampleView[];
  parameters: ParameterView[];
  valueLists: ValueListView[];
  hasVersions: boolean;
  versionHead: string;
  versionRows: string[];
  hasRules: boolean;
  rules: RuleView[];
  hasSourceRules: boolean;
  sourceRules: RuleView[];
  hasAdvice: boolean;
  advice: { anchor: string; says: string; when: string }[];
  outputs: { anchor: string; name: string; type: string; text: string }[];
  outputExamples: string[];
  errors: ErrorRow[];
  price: { base: PriceRow[]; added: PriceRow[] };
  hasChoice: boolean;
  hasAdded: boolean;
  groups: string[];
  provenance: SourceRow[];
}

export function taskPages(context: Context, template: Template<TaskPageView>): Page[] {
  return context.api.tasks.map((task) => {
    const description = firstSentence(task.description);
    return {
      path: taskPage(task.name.wire),
      title: bare(task.title),
      description: bare(description),
      text: tidy(template(taskView(context, task))),
    };
  });
}

function taskView(context: Context, task: TaskType): TaskPageView {
  const page = taskPage(task.name.wire);
  const availability = availabilityOf(context, task);
  const [first, ...others] = task.examples;
  const category = context.api.categories.find(({ name }) => name === task.category)?.title ?? task.category;
  const more = { task: task.name.wire, category: bare(category) };
  const next = listInWords(nextLinks(context, task.name.wire, page), "or");
  const rules = ruleViews(context, task);
  const sourceRules = sourceRuleViews(context, task);
  return {
    opening: opening({ title: task.title, description: firstSentence(task.description), kind: "task", api: context.api.name, more }),
    title: inline(task.title),
    description: prose(task.description),
    facts: facts(context, task),
    sample: requestSample(context, task, first?.value ?? {}),
    hasMoreSamples: others.length > 0,
    moreSamples: others.map(({ summary, value }) => ({ title: inline(summary), ...requestSample(context, task, value) })),
    sources: sourceLines(context, task, page),
    hasNext: next !== "",
    next,
    chainLink: relative(page, pages.chaining),
    chainSamples: [chainSample(context, task)].filter((sample) => sample !== null),
    parameters: parameterViews(task, availability),
    valueLists: valueLists(task),
    ...versionTable(availability),
    hasRules: rules.length > 0,
    rules,
    hasSourceRules: sourceRules.length > 0,
    sourceRules,
    hasAdvice: task.advice.length > 0,
    advice: task.advice.map(({ id, says, when, confidence }) => ({
      anchor: anchor(`advice-${slug(id)}`),
      says: inline(says) + confidenceMark(confidence),
      when: condition(when),
    })),
    outputs: task.outputs.map((output) => outputView(task, output)),
    outputExamples: task.outputExamples.map((example) => fence("json", json(example))),
    errors: errorTable(context, task.errors, page),
    price: { base: baseRows(task.price), added: addedRows(task.price) },
    hasChoice: task.price.base.length > 1,
    hasAdded: task.price.add.length > 0,
    groups: groupLines(context, task),
    provenance: sourceTable(context, task),
  };
}

function facts(context: Context, task: TaskType): string[] {
  const operation = context.api.operations.find(({ id }) => id === task.create);
  const wire = Object.entries(task.fixed).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const outputs = task.outputs.filter(({ path }) => !path.includes("/")).map(({ path }) => link(code(path), `#${outputId(path)}`));
  const request = operation === undefined ? "" : code(`${operation.method.toUpperCase()} ${operation.path}`);
  return [
    `Request: ${request}${wire.length === 0 ? "" : ` with ${code(wire.join(", "))}`}`,
    ...languages.map(({ title, brief }) => `${title}: ${code(brief(task))}`),
    outputs.length === 0 ? "" : `Gives: ${outputs.join(", ")}`,
    `Price: ${link(priceInBrief(task.price), "#price")}`,
    task.typicalSeconds > 0 ? `Often done in about ${duration(task.typicalSeconds)}` : "",
  ].filter((line) => line !== "");
}

// A condition that reads worse than what is said about it is left to that.
function condition(when: Schema): string {
  const words = inWords(when);
  return words.length > 240 ? "as described" : words;
}

function duration(seconds: number): string {
  return seconds < 120 ? `${seconds} seconds` : `${Math.round(seconds / 60)} minutes`;
}

function versionTable(availability: Availability | null): Pick<TaskPageView, "hasVersions" | "versionHead" | "versionRows"> {
  if (availability === null) return { hasVersions: false, versionHead: "", versionRows: [] };
  const { versions, rows } = availability;
  const parameters = rows.map(({ parameter }) => link(code(parameter), `#${parameterId(parameter)}`));
  const names = versions.map((version) => code(version));
  const works = rows.map((row) => row.works.map((yes) => (yes ? "yes" : "–")));
  // The longer side goes down the page.
  const table =
    versions.length <= rows.length
      ? { corner: "Parameter", columns: names, lines: parameters.map((name, index) => [name, ...(works[index] ?? [])]) }
      : { corner: "Version", columns: parameters, lines: names.map((name, index) => [name, ...works.map((row) => row[index] ?? "")]) };
  return {
    hasVersions: true,
    versionHead: `| ${[table.corner, ...table.columns].join(" | ")} |\n| --- |${" :-: |".repeat(table.columns.length)}`,
    versionRows: table.lines.map((cells) => `| ${cells.join(" | ")} |`),
  };
}

function outputView(task: TaskType, output: OutputField): TaskPageView["outputs"][number] {
  const known = (output.schema["x-known-values"] ?? []).map((value) => code(String(value)));
  const text = [inline(output.description), known.length === 0 ? "" : `Known values: ${known.join(", ")}.`]
    .filter((part) => part !== "")
    .join(" ");
  const type =
    output.file === null
      ? baseType(output.schema, entryOf(task.outputs, output.path))
      : `URL of ${/^[aeiou]/.test(output.file) ? "an" : "a"} ${inline(output.file)}`;
  return {
    anchor: anchor(outputId(output.path)),
    name: code(pathLabel(output.path)),
    type,
    text: text + confidenceMark(output.confidence),
  };
}

function groupLines(context: Context, task: TaskType): string[] {
  return task.groups.map(({ name, when }, index) => {
    const group = context.api.groups.find((candidate) => candidate.name === name);
    const limit = group === undefined ? code(name) : `${code(name)}: ${group.limit} at a time. ${inline(group.says)}`;
    if (when !== null) return `When ${inWords(when)}, ${limit}`;
    return index === 0 ? limit : `Otherwise, ${limit}`;
  });
}

function outputId(path: string): string {
  return `output-${pathLabel(path).replaceAll("[]", "-each")}`;
}
