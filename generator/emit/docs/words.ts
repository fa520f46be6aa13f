// JSON Schema conditions in English: "`texture` is false and `pbr` is false".
import type { Json, Schema, SchemaNode } from "../../ir/schema.ts";
import { code } from "../shared/markdown.ts";

/** What a body must be like to meet `schema`, as a clause of a sentence, in Markdown. Empty when it asks for nothing. */
export function inWords(schema: SchemaNode): string {
  return all(clauses(schema, { label: "the request", path: "" }));
}

/** A value as it is written in the request. */
export function valueInWords(value: Json): string {
  if (typeof value === "string") return code(value === "" ? '""' : value);
  if (typeof value === "object" && value !== null) return code(JSON.stringify(value));
  return String(value);
}

/** "a", "a or b", "a, b or c". */
export function listInWords(parts: readonly string[], conjunction: "and" | "or"): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} ${conjunction} ${parts.at(-1)}`;
}

interface Subject {
  /** How it is called in the sentence. */
  label: string;
  /** Names from the root, joined by dots; "" at the root. */
  path: string;
}

function clauses(schema: SchemaNode, subject: Subject): string[] {
  if (schema === true) return [];
  if (schema === false) return [`${subject.label} is absent`];
  return [
    ...valueClauses(schema, subject),
    ...rangeClauses(schema, subject.label),
    ...propertyClauses(schema, subject),
    ...listClauses(schema, subject),
    ...compoundClauses(schema, subject),
  ];
}

function valueClauses(schema: Schema, { label }: Subject): string[] {
  const found: string[] = [];
  if (schema.const !== undefined) found.push(`${label} is ${valueInWords(schema.const)}`);
  if (schema.enum !== undefined) found.push(`${label} is ${listInWords(schema.enum.map(valueInWords), "or")}`);
  if (schema.pattern !== undefined) found.push(`${label} matches ${code(schema.pattern)}`);
  if (schema.type !== undefined && found.length === 0 && schema.properties === undefined) {
    found.push(
      `${label} is ${listInWords(
        [schema.type].flat().map((type) => typeWords[type] ?? type),
        "or",
      )}`,
    );
  }
  return found;
}

const typeWords: Record<string, string> = {
  string: "text",
  integer: "an integer",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  null: "null",
};

function rangeClauses(schema: Schema, label: string): string[] {
  const ranges = [
    said(rangeInWords(schema.minimum, schema.maximum), (words) => `${label} is ${words}`),
    said(countInWords(schema.minLength, schema.maxLength, ["character", "characters"]), (words) => `${label} is ${words} long`),
    said(countInWords(schema.minItems, schema.maxItems, ["entry", "entries"]), (words) => `${label} has ${words}`),
    said(countInWords(schema.minProperties, schema.maxProperties, ["field", "fields"]), (words) => `${label} has ${words}`),
  ];
  if (schema.exclusiveMinimum !== undefined) ranges.push(`${label} is above ${schema.exclusiveMinimum}`);
  if (schema.exclusiveMaximum !== undefined) ranges.push(`${label} is below ${schema.exclusiveMaximum}`);
  if (schema.uniqueItems === true) ranges.push(`no two entries of ${label} are equal`);
  return ranges.filter((words) => words !== "");
}

function said(words: string, sentence: (words: string) => string): string {
  return words === "" ? "" : sentence(words);
}

/** "1 to 5", "at least 1", "at most 5", "" when there is no bound. */
export function rangeInWords(least: number | undefined, most: number | undefined): string {
  if (least !== undefined && most !== undefined) return least === most ? `exactly ${least}` : `${least} to ${most}`;
  if (least !== undefined) return `at least ${least}`;
  return most === undefined ? "" : `at most ${most}`;
}

/** What is counted, one and many. */
export type Unit = readonly [one: string, many: string];

/** "1 to 5 entries", "exactly 1 entry", "" when there is no bound. */
export function countInWords(least: number | undefined, most: number | undefined, [one, many]: Unit): string {
  const range = rangeInWords(least, most);
  return range === "" ? "" : `${range} ${(most ?? least) === 1 ? one : many}`;
}

function propertyClauses(schema: Schema, subject: Subject): string[] {
  const properties = schema.properties ?? {};
  const told = Object.entries(properties).map(([name, node]) => ({ name, parts: clauses(node, child(subject, name)) }));
  const silent = (schema.required ?? []).filter((name) => !told.some((entry) => entry.name === name && entry.parts.length > 0));
  return [...silent.map((name) => `${child(subject, name).label} is given`), ...told.flatMap((entry) => entry.parts)];
}

function child(subject: Subject, name: string): Subject {
  const path = subject.path === "" ? name : `${subject.path}.${name}`;
  return { label: code(path), path };
}

function listClauses(schema: Schema, { label, path }: Subject): string[] {
  const found: string[] = [];
  if (schema.contains !== undefined) found.push(...clauses(schema.contains, { label: `an entry of ${label}`, path: `${path}[]` }));
  if (schema.items !== undefined) found.push(...clauses(schema.items, { label: `each entry of ${label}`, path: `${path}[]` }));
  for (const [index, node] of (schema.prefixItems ?? []).entries()) {
    found.push(...clauses(node, { label: `entry ${index + 1} of ${label}`, path: `${path}[${index}]` }));
  }
  return found;
}

function compoundClauses(schema: Schema, subject: Subject): string[] {
  const found = (schema.allOf ?? []).flatMap((node) => clauses(node, subject));
  for (const choice of [schema.anyOf, schema.oneOf]) {
    if (choice !== undefined) found.push(either(choice.map((node) => all(clauses(node, subject)))));
  }
  if (schema.not !== undefined) found.push(negated(schema.not, subject));
  if (schema.if !== undefined) found.push(conditional(schema, subject));
  return found;
}

function negated(node: SchemaNode, subject: Subject): string {
  if (typeof node === "object") {
    if (typeof node.const === "boolean") return `${subject.label} is ${!node.const}`;
    if (node.const !== undefined) return `${subject.label} is not ${valueInWords(node.const)}`;
    if (node.enum !== undefined) return `${subject.label} is not ${listInWords(node.enum.map(valueInWords), "or")}`;
    const [only, ...others] = node.required ?? [];
    const silent = only !== undefined && others.length === 0 && Object.values(node.properties ?? {}).every((value) => value === true);
    if (silent) return `${child(subject, only).label} is absent`;
    const parts = Object.entries(node.properties ?? {}).filter(([, inner]) => inner !== true);
    if (parts.length > 0) return either(parts.map(([name, inner]) => negated(inner, child(subject, name))));
  }
  return `it is not so that ${all(clauses(node, subject))}`;
}

function conditional(schema: Schema, subject: Subject): string {
  const condition = all(clauses(schema.if ?? true, subject));
  const then = all(clauses(schema.then ?? true, subject));
  const otherwise = all(clauses(schema.else ?? true, subject));
  const parts = [then && `when ${condition}, ${then}`, otherwise && `${then ? "otherwise" : `unless ${condition}`}, ${otherwise}`];
  return parts.filter(Boolean).join("; ");
}

// "either" tells where the alternatives begin when other conditions stand before them.
function either(choices: readonly string[]): string {
  const told = choices.filter(Boolean).map((words) => (words.includes(" and ") ? `(${words})` : words));
  return told.length < 2 ? told.join("") : `either ${listInWords(told, "or")}`;
}

function all(parts: readonly string[]): string {
  return listInWords(parts.filter(Boolean), "and");
}
