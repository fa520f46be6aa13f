// The rules of a task page, each with its answer and a case for either side.
import type { Rule, TaskType } from "../../ir/api.ts";
import type { Json } from "../../ir/schema.ts";
import { anchor, code, inline, link } from "../shared/markdown.ts";
import { asObject, difference } from "./body.ts";
import type { Context } from "./context.ts";
import { errorPage, pathLabel, relative, taskPage } from "./links.ts";
import { flatJson } from "./literal.ts";
import { confidenceMark } from "./parameters.ts";
import { listInWords } from "./words.ts";

export interface RuleView {
  anchor: string;
  id: string;
  says: string;
  mark: string;
  answer: string;
  accepts: string;
  rejects: string;
}

/** Rules between parameters; their cases are shown as what is merged into the minimal body. */
export function ruleViews(context: Context, task: TaskType): RuleView[] {
  const minimal = asObject(task.examples[0]?.value ?? {});
  const shown = (bodies: Json[]): string => firstCase(bodies.map((body) => difference(minimal, asObject(body))));
  return task.rules.map((rule) => ({
    ...head(context, task, rule),
    says: inline(withFields(rule.says, faultsOf(task, rule))),
    mark: confidenceMark(rule.confidence),
    accepts: shown(rule.accepts),
    rejects: shown(rule.rejects),
  }));
}

/** Conditions on the source task; their cases are a body and its source. */
export function sourceRuleViews(context: Context, task: TaskType): RuleView[] {
  const rules = task.sourceFields.flatMap((field) => field.rules);
  return rules.map((rule) => ({
    ...head(context, task, rule),
    says: inline(withFields(rule.says, [rule.field])),
    mark: confidenceMark(rule.confidence),
    accepts: firstCase(rule.accepts),
    rejects: firstCase(rule.rejects),
  }));
}

/** A rule's id starts with the name of its task, which the page is about. */
export function slug(id: string): string {
  return id.slice(id.indexOf(".") + 1);
}

// A rule that several task types share may forbid fields that this one does not have.
function faultsOf({ fields }: TaskType, { faults }: Rule): string[] {
  const own = faults.filter((fault) => fields.some(({ path }) => path === fault));
  return own.length === 0 ? faults : own;
}

function head(context: Context, task: TaskType, rule: { id: string; code: string }): Pick<RuleView, "anchor" | "id" | "answer"> {
  const error = context.error(rule.code);
  const page = taskPage(task.name.wire);
  const answer = error === undefined ? code(rule.code) : link(`${error.code} ${code(error.name)}`, relative(page, errorPage(error.code)));
  return { anchor: anchor(`rule-${slug(rule.id)}`), id: code(rule.id), answer };
}

function firstCase(cases: readonly Json[]): string {
  const [first] = cases;
  return first === undefined ? "" : code(flatJson(first));
}

// In a message `{field}` is the one at fault, on a page all that can be; and a page has no value at hand.
function withFields(says: string, fields: readonly string[]): string {
  const names = listInWords(
    fields.map((path) => `\`${pathLabel(path)}\``),
    "or",
  );
  return says.replaceAll("`{field}`", names).replaceAll("{field}", names).replaceAll(" {value}", "");
}
