import { answeredType } from "../load/answered-type.ts";
import type { Loaded } from "../load/index.ts";
import { asArray, asObject, asString, asStrings, isObject, type Node, type NodeObject } from "../load/node.ts";
import { placeOf } from "../load/origins.ts";
import type {
  Advice,
  Api,
  ErrorDeclaration,
  Example,
  FileField,
  Operation,
  Price,
  PriceLine,
  Provenance,
  SourceField,
  SourceRule,
  TaskType,
} from "./api.ts";
import { type Found, findFields, lowerField, lowerOutputField } from "./fields.ts";
import { confidenceOf, tagsOf } from "./provenance.ts";
import { lowerRules } from "./rules.ts";
import type { Schema, SourceRuleText } from "./schema.ts";
import { lowerTraits } from "./service.ts";
import { nameOf } from "./words.ts";

export interface TaskContext {
  loaded: Loaded;
  schemas: Record<string, Schema>;
  provenance: Provenance[];
  errors: ErrorDeclaration[];
  operations: Operation[];
  defaultErrors: Api["defaultErrors"];
}

/** Every schema with `x-task`, in the order of the document, which is the order of the files. */
export function lowerTasks(context: TaskContext): TaskType[] {
  const declared = Object.entries(context.schemas).flatMap(([input, schema]) => {
    const node = asObject(schema);
    const task = node["x-task"];
    return isObject(task) ? [{ input, schema: node, task }] : [];
  });
  const all = declared.map(({ task }) => task);
  return declared.map((one) => lowerTask(one, all, context));
}

interface Declared {
  input: string;
  schema: NodeObject;
  task: NodeObject;
}

function lowerTask({ input, schema, task }: Declared, all: readonly NodeObject[], context: TaskContext): TaskType {
  const name = nameOf(asString(task["name"]));
  const sources = tagsOf(task);
  const output = asString(task["output"]);
  const inputFields = findFields(input, context);
  const outputFields = findFields(output, context);
  const examples = lowerExamples(task["examples"]);
  const minimal = examples[0]?.value ?? {};
  return {
    name,
    title: asString(schema["title"]),
    description: asString(schema["description"]),
    category: asString(task["category"]),
    create: asString(task["create"]),
    fixed: asObject(task["fixed"]),
    answers: answeredType(task, all),
    input,
    output,
    fields: inputFields.map((found) => lowerField(found, context, sources)),
    outputs: outputFields.map((found) => lowerOutputField(found, context, tagsOf(context.schemas[output], sources))),
    rules: lowerRules(input, { ...context, task: name.wire, minimal, origins: context.loaded.origins }),
    advice: asArray(schema["x-advice"]).map((entry) => lowerAdvice(entry, { task: name.wire, sources, provenance: context.provenance })),
    sourceFields: inputFields.flatMap((found) => lowerSourceField(found, name.wire, context)),
    fileFields: inputFields.flatMap((found) =>
      lowerFileField(found, inputFields, asString(asObject(context.loaded.document["x-file-reference"])["url"])),
    ),
    errors: lowerErrorNames(task, context),
    groups: lowerGroups(task["group"]),
    price: lowerPrice(schema["x-price"], sources),
    traits: lowerTraits(schema["x-traits"]),
    typicalSeconds: typeof task["typicalSeconds"] === "number" ? task["typicalSeconds"] : 0,
    examples,
    outputExamples: asArray(asObject(context.schemas[output])["examples"]),
    sources,
    confidence: confidenceOf(sources, context.provenance),
    location: placeOf(context.loaded.origins, input),
  };
}

function lowerExamples(node: Node | undefined): Example[] {
  return Object.entries(asObject(node)).map(([name, example]) => ({
    name,
    summary: asString(asObject(example)["summary"]),
    value: asObject(example)["value"] ?? {},
  }));
}

function lowerAdvice(node: Node, { task, sources, provenance }: { task: string; sources: string[]; provenance: Provenance[] }): Advice {
  const { id, says, when } = asObject(node);
  const tags = tagsOf(node, sources);
  return {
    id: `${task}.${asString(id)}`,
    says: asString(says),
    when: asObject(when),
    sources: tags,
    confidence: confidenceOf(tags, provenance),
  };
}

function lowerSourceField(found: Found, task: string, { provenance, defaultErrors }: TaskContext): SourceField[] {
  const sources = found.schema["x-sources"];
  if (sources === undefined) return [];
  const inherited = tagsOf(found.schema);
  const types = sources.map((source) => {
    const tags = isObject(source) ? source["x-source"] : inherited;
    return { type: isObject(source) ? source.type : source, confidence: confidenceOf(tags, provenance) };
  });
  const rules = (found.schema["x-source-rules"] ?? []).map((rule) => lowerSourceRule(rule, { found, task, provenance, defaultErrors }));
  return [{ path: found.path, required: found.required, types, code: sourceCode(found.schema["x-code"]) ?? defaultErrors.source, rules }];
}

interface SourceRuleContext extends Pick<TaskContext, "provenance" | "defaultErrors"> {
  found: Found;
  task: string;
}

function lowerSourceRule(rule: SourceRuleText, { found, task, provenance, defaultErrors }: SourceRuleContext): SourceRule {
  const sources = tagsOf(rule, tagsOf(found.schema));
  return {
    id: `${task}.${rule.id}`,
    says: rule.says,
    code: rule.code ?? defaultErrors.parameter,
    field: rule.field ?? found.path,
    schema: rule.schema,
    accepts: rule.accepts,
    rejects: rule.rejects,
    sources,
    confidence: confidenceOf(sources, provenance),
  };
}

/** `x-code: { sources: … }` on the field. */
function sourceCode(code: Schema["x-code"]): string | undefined {
  return typeof code === "object" ? code["sources"] : undefined;
}

function lowerFileField(found: Found, all: readonly Found[], urlProperty: string): FileField[] {
  const file = found.schema["x-file"];
  if (file === undefined) return [];
  const isItem = found.path.endsWith("/*");
  const skippable = isItem && asStrings(found.schema.type).includes("null");
  const required = found.required || (isItem && all.some(({ path, required: isRequired }) => isRequired && `${path}/*` === found.path));
  return [{ ...file, path: found.path, required, takesUrl: file.via.includes(urlProperty), skippable }];
}

/** Errors of the operation and of the type, in the order of the catalogue. */
function lowerErrorNames(task: NodeObject, { errors, operations }: TaskContext): string[] {
  const operation = operations.find(({ id }) => id === task["create"]);
  const names = new Set([...(operation?.errors ?? []), ...asStrings(task["errors"])]);
  return [...errors.map(({ name }) => name).filter((name) => names.delete(name)), ...names];
}

function lowerGroups(node: Node | undefined): TaskType["groups"] {
  const groups = typeof node === "string" ? [{ name: node }] : asArray(node).map(asObject);
  return groups.map((group) => ({ when: "when" in group && isObject(group.when) ? group.when : null, name: asString(group.name) }));
}

function lowerPrice(node: Node | undefined, inherited: readonly string[]): Price {
  const price = asObject(node);
  return {
    base: asArray(price["base"]).map(lowerPriceLine),
    add: asArray(price["add"]).map(lowerPriceLine),
    sources: tagsOf(price, inherited),
  };
}

function lowerPriceLine(node: Node): PriceLine {
  const { when, credits, per, says } = asObject(node);
  return {
    when: isObject(when) ? when : null,
    credits: typeof credits === "number" ? credits : null,
    per: asString(per) || null,
    says: asString(says) || null,
  };
}
