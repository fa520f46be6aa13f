/** Judges bodies with Ajv on the published document, and tells which error the spec gives for a refusal. */
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Json, Schema, SchemaNode } from "../../generator/ir/schema.ts";
import type { Body } from "./listed.ts";
import { type Spec, taskOf } from "./spec.ts";

export interface Refusal {
  code: number | undefined;
  /** Slug of the rule, or null for a plain keyword. */
  rule: string | null;
  where: string;
}

export interface Judge {
  /** What is wrong with a body of this task type; empty when it is accepted. */
  refusals(task: string, body: Body): Refusal[];
  /** Whether a schema of the spec's `x-` keys holds for a value. */
  holds(schema: Schema, value: Json): boolean;
}

type Around = ReadonlyMap<unknown, { id: string; code: string }>;

export function judgeOf(spec: Spec): Judge {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    strictTuples: false,
    allErrors: true,
    verbose: true,
  });
  addFormats.default(ajv);
  // The document itself is no schema: its own keys are words without meaning to Ajv.
  ajv.addVocabulary([...new Set([...extensionsIn(spec.document), ...Object.keys(spec.document), "discriminator"])]);
  const document = withObjectsForFalse(spec.document);
  ajv.addSchema(document, "document", false, false);
  const around = rulesAround(document);
  const validator = (ref: string) => ajv.getSchema(`document#/components/schemas/${ref}`);
  return {
    refusals(task, body) {
      const input = taskOf(spec, task)?.input;
      const validate = input === undefined ? undefined : validator(input);
      if (!validate)
        return [
          {
            code: undefined,
            rule: null,
            where: `no input of ${task} in the document`,
          },
        ];
      return validate(body) ? [] : (validate.errors ?? []).map((error) => refusalOf(error, around, spec));
    },
    holds(schema, value) {
      return ajv.validate(absolute(schema), value);
    },
  };
}

function refusalOf(error: ErrorObject, around: Around, spec: Spec): Refusal {
  const rule = around.get(error.parentSchema);
  const name = rule?.code ?? keywordCode(error) ?? "parameter_invalid";
  return {
    code: spec.api.errors.find((declared) => declared.name === name)?.code,
    rule: rule?.id ?? null,
    where: `${error.instancePath} ${error.keyword}`,
  };
}

/** `x-code` stands on the property at fault; for `required` that is the missing one. */
function keywordCode({ keyword, parentSchema, params }: ErrorObject): string | undefined {
  const holder = keyword === "required" ? parentSchema?.properties?.[params.missingProperty] : parentSchema;
  const code: unknown = holder?.["x-code"];
  if (typeof code === "string") return code;
  if (typeof code !== "object" || code === null) return undefined;
  return Object.entries(code).find(([key]) => key === keyword)?.[1];
}

/** Every node inside a rule, by identity: Ajv hands back the very objects it was given. */
function rulesAround(document: Json): Around {
  const found = new Map<unknown, { id: string; code: string }>();
  const walk = (node: Json, outer: { id: string; code: string } | null): void => {
    if (node === null || typeof node !== "object") return;
    const own = Array.isArray(node) ? null : ruleOf(node["x-rule"]);
    const rule = own ?? outer;
    if (rule) found.set(node, rule);
    for (const child of Object.values(node)) walk(child, rule);
  };
  walk(document, null);
  return found;
}

/** A copy in which a forbidden property is an object, so that Ajv's finding leads back to the rule that forbids it. */
function withObjectsForFalse(document: Spec["document"]): Spec["document"] {
  const copy = structuredClone(document);
  const walk = (node: Json): void => {
    if (node === null || typeof node !== "object") return;
    for (const [key, child] of Object.entries(node)) {
      if (key === "properties") forbidByObject(child);
      walk(child);
    }
  };
  walk(copy);
  return copy;
}

function forbidByObject(properties: Json): void {
  if (properties === null || typeof properties !== "object" || Array.isArray(properties)) return;
  for (const [name, schema] of Object.entries(properties)) if (schema === false) properties[name] = { not: {} };
}

function ruleOf(text: Json | undefined): { id: string; code: string } | null {
  if (text === null || typeof text !== "object" || Array.isArray(text)) return null;
  return {
    id: String(text["id"]),
    code: String(text["code"] ?? "parameter_invalid"),
  };
}

function extensionsIn(document: Json): string[] {
  const names = new Set<string>();
  const walk = (node: Json): void => {
    if (node === null || typeof node !== "object") return;
    for (const [key, child] of Object.entries(node)) {
      if (key.startsWith("x-")) names.add(key);
      walk(child);
    }
  };
  walk(document);
  return [...names];
}

const absoluteForms = new WeakMap<Schema, Schema>();

/** The same schema with references that hold outside the document. Kept, so that Ajv compiles each once. */
function absolute(schema: Schema): Schema {
  const known = absoluteForms.get(schema);
  if (known) return known;
  const made: Schema = JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"document#/components/'));
  absoluteForms.set(schema, made);
  return made;
}

/** Whether a condition is absent or holds. */
export function applies(judge: Judge, when: SchemaNode | null, value: Json): boolean {
  if (when === null || typeof when === "boolean") return when !== false;
  return judge.holds(when, value);
}
