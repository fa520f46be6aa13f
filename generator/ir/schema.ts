/** JSON Schema as the description uses it: the part of draft 2020-12 that every judge and every evaluator of ours understands. */

import { isObject } from "../load/node.ts";

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export type SchemaNode = boolean | Schema;

export interface Schema {
  $ref?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  format?: string;
  enum?: Json[];
  const?: Json;
  default?: Json;
  examples?: Json[];
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  items?: SchemaNode;
  prefixItems?: SchemaNode[];
  contains?: SchemaNode;
  minContains?: number;
  maxContains?: number;
  required?: string[];
  properties?: Record<string, SchemaNode>;
  additionalProperties?: SchemaNode;
  minProperties?: number;
  maxProperties?: number;
  dependentRequired?: Record<string, string[]>;
  dependentSchemas?: Record<string, SchemaNode>;
  allOf?: SchemaNode[];
  anyOf?: SchemaNode[];
  oneOf?: SchemaNode[];
  not?: SchemaNode;
  if?: SchemaNode;
  then?: SchemaNode;
  else?: SchemaNode;
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  "x-rule"?: RuleText;
  "x-open-enum"?: boolean;
  "x-known-values"?: Json[];
  "x-retired"?: Record<string, { since: string; "x-source": string[] }>;
  "x-formerly"?: (string | { name: string; isRead?: false; values?: Record<string, string> })[];
  /** Other forms of a list that the service takes: objects with one key each, or one object with the key of another field. */
  "x-forms"?: { keys: string[]; single?: { key: string; field: string }; "x-source": string[] };
  "x-code"?: string | Record<string, string>;
  "x-source"?: string[];
  "x-sources"?: (string | { type: string; "x-source": string[] })[];
  "x-source-rules"?: SourceRuleText[];
  "x-file"?: FileText;
  "x-output"?: string;
  "x-when"?: Schema;
  "x-answer"?: { when?: Schema; value?: Json; trait?: string }[];
  /** What a seed decides. */
  "x-seed"?: "shape" | "colours";
  "x-lifecycle"?: Record<string, Lifecycle>;
}

/** How a status counts: a status that is not listed is ongoing. */
export type Lifecycle = "ongoing" | "success" | "failure";

export interface RuleText {
  id: string;
  says: string;
  code?: string;
  accepts: Json[];
  rejects: Json[];
  "x-source"?: string[];
}

export interface SourceRuleText {
  id: string;
  says: string;
  code?: string;
  field?: string;
  schema: Schema;
  accepts: Json[];
  rejects: Json[];
  "x-source"?: string[];
}

/** What a file field takes and how a local file gets there. */
export interface FileText {
  accept: string[];
  maxBytes: number;
  minPixels?: number;
  maxPixels?: number;
  via: string[];
  fromTasks?: Record<string, string>;
}

/** A checked node as a schema; `extensions.schema.json` and the linter have seen to what stands in it. */
export function asSchema(node: unknown): Schema {
  return isObject(node) ? node : {};
}
