/** `types.py` of an API version: inputs as dictionaries, outputs as objects, and the values that have names. */
import type { Api, Field, OutputField, TaskType } from "../../ir/api.ts";
import { fieldDocs, inputDocs, outputDocs } from "./docs.ts";
import { docstring } from "./docstring.ts";
import { fieldsBelow, fieldType, isObjectSchema, schemaType } from "./field-type.ts";
import { textLiteral } from "./literal.ts";
import { FIELD_TYPES, isAttribute, isIdentifier, sorted, usedOf } from "./names.ts";

export interface MemberView {
  name: string;
  type: string;
  docs: string;
  hasDocs: boolean;
}

export interface DictionaryView {
  name: string;
  docs: string;
  required: MemberView[];
  optional: MemberView[];
  hasRequired: boolean;
  hasOptional: boolean;
  hasBoth: boolean;
}

export interface OutputView {
  name: string;
  docs: string;
  /** `, views=FourViews`: members that are objects. */
  objects: string;
  members: MemberView[];
}

export interface TypesView {
  /** What is imported from each module. */
  collections: string[];
  hasCollections: boolean;
  typing: string[];
  runtime: string[];
  aliases: { name: string; type: string; docs: string; hasDocs: boolean }[];
  dictionaries: DictionaryView[];
  outputs: OutputView[];
  /** Every name, quoted, for `__all__`. */
  names: string[];
}

export function typesView(api: Api): TypesView {
  const aliases = aliasViews(api);
  const dictionaries = uniqueByName([
    ...references(api),
    ...api.tasks.flatMap((task) => [...nestedViews(api, task), inputView(api, task)]),
  ]);
  const outputs = uniqueByName(api.tasks.flatMap(outputViews));
  const names = [...aliases, ...dictionaries, ...outputs].map(({ name }) => textLiteral(name)).sort();
  const members = [
    ...dictionaries.flatMap(({ required, optional }) => [...required, ...optional]),
    ...outputs.flatMap(({ members }) => members),
  ];
  const types = [...aliases, ...members].map(({ type }) => type);
  const collections = usedOf(["Mapping", "Sequence"], types);
  return {
    collections,
    hasCollections: collections.length > 0,
    typing: [...usedOf(["Any", "Literal", "Never"], types), "TypedDict"],
    runtime: sorted(["Output", ...usedOf(FIELD_TYPES, types)]),
    ...{ aliases, dictionaries, outputs, names },
  };
}

/** What may stand in the values that have names, each where it is first used. */
function aliasViews(api: Api): TypesView["aliases"] {
  const fields = api.tasks.flatMap(({ fields }) => fields);
  const named = fields.flatMap(({ named, schema }) => (named === null || isObjectSchema(schema) ? [] : [{ name: named, schema }]));
  return uniqueByName(named).map(({ name, schema }) => {
    const docs = docstring([api.schemas[name]?.description ?? ""], 0);
    return { name, type: schemaType(schema), docs, hasDocs: docs !== "" };
  });
}

function inputView(api: Api, task: TaskType): DictionaryView {
  const fields = fieldsBelow(task, "").filter(({ path }) => !Object.hasOwn(task.fixed, path));
  return dictionary(task.input, docstring(inputDocs(task), 4), members(fields, { api, task }));
}

/** Objects inside an input. */
function nestedViews(api: Api, task: TaskType): DictionaryView[] {
  const nested = task.fields.filter(({ named, schema }) => named !== null && isObjectSchema(schema));
  return nested.map((field) => {
    const inner = members(fieldsBelow(task, field.path), { api, task });
    return dictionary(field.named ?? "", docstring([field.description || `What ${field.named} holds.`], 4), inner);
  });
}

/** Where a file is named by one text, objects of older API versions are understood still. */
function references({ fileReference: reference }: Api): DictionaryView[] {
  if (!reference?.isInline) return [];
  const text = (name: string) => ({ isRequired: false, view: { name, type: "str", docs: "", hasDocs: false } });
  const docs = "A file as older API versions name it; what is sent is the text alone.";
  return [dictionary("FileReference", docs, [text(reference.url), text(reference.token), text("type")])];
}

interface Member {
  isRequired: boolean;
  view: MemberView;
}

/** A name that Python cannot write has no type; `create` takes it all the same. */
function members(fields: readonly Field[], place: { api: Api; task: TaskType }): Member[] {
  const named = fields.map((field) => ({ field, name: field.path.split("/").at(-1) ?? "" }));
  return named
    .filter(({ name }) => isIdentifier(name))
    .map(({ field, name }) => ({ isRequired: field.required, view: member(name, fieldType(field, place), fieldDocs(field)) }));
}

function dictionary(name: string, docs: string, all: readonly Member[]): DictionaryView {
  const required = all.filter(({ isRequired }) => isRequired).map(({ view }) => view);
  const optional = all.filter(({ isRequired }) => !isRequired).map(({ view }) => view);
  const [hasRequired, hasOptional] = [required.length > 0, optional.length > 0];
  return { name, docs, required, optional, hasRequired, hasOptional, hasBoth: hasRequired && hasOptional };
}

function outputViews(task: TaskType): OutputView[] {
  const fields = task.outputs.filter(({ path }) => !path.includes("/"));
  const objects = fields.filter((field) => isObjectOutput(field) && isAttribute(field.path));
  const inner = objects.map((field) => {
    const prefix = `${field.path}/`;
    const below = task.outputs.filter(({ path }) => path.startsWith(prefix) && !path.slice(prefix.length).includes("/"));
    const properties = Object.entries(field.schema.properties ?? {}).map(([name, schema]) => ({
      name,
      docs: below.find(({ path }) => path === prefix + name)?.description ?? (typeof schema === "object" ? (schema.description ?? "") : ""),
      type: typeof schema === "object" ? outputType(schema) : "Any",
    }));
    const views = properties.filter(({ name }) => isAttribute(name)).map(({ name, type, docs }) => member(name, `${type} | None`, docs));
    return { name: objectName(task, field), docs: docstring([field.description], 4), objects: "", members: views };
  });
  const own = fields
    .filter(({ path }) => isAttribute(path))
    .map((field) => {
      const type = isObjectOutput(field) ? objectName(task, field) : outputType(field.schema);
      return member(field.path, `${type} | None`, outputDocs(field));
    });
  const docs = docstring([`What a finished \`${task.name.wire}\` gives.`], 4);
  return [
    ...inner,
    { name: task.output, docs, objects: objects.map((field) => `, ${field.path}=${objectName(task, field)}`).join(""), members: own },
  ];
}

function isObjectOutput({ schema }: OutputField): boolean {
  return schema.type === "object" && schema.properties !== undefined;
}

/** `EditMultiviewImageViews`: of the task and the field. */
function objectName(task: TaskType, { path }: OutputField): string {
  const words = path.split("_").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${task.output}${words.join("")}`;
}

function outputType(schema: OutputField["schema"]): string {
  const { items } = schema;
  if (schema.type === "array") return `list[${typeof items === "object" ? schemaType({ ...items }) : "Any"}]`;
  return schemaType(schema);
}

function member(name: string, type: string, text: string): MemberView {
  const docs = docstring([text], 4);
  return { name, type, docs, hasDocs: docs !== "" };
}

/** Several task types may share a shape: it is declared once. */
function uniqueByName<T extends { name: string }>(views: readonly T[]): T[] {
  return [...new Map(views.toReversed().map((view) => [view.name, view])).values()].toReversed();
}
