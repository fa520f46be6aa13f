/** Which field of the newer version is which of the older one, and what became of it. */
import type { Field, TaskType } from "../api.ts";
import type { Json } from "../schema.ts";

export interface FieldChange {
  /** Paths; null: there was none, there is none any more. */
  before: string | null;
  after: string | null;
  /** It must be there now, and had not to be. */
  isRequiredNow: boolean;
  /** null: as it was. */
  default: { before: Json | null; after: Json | null } | null;
  values: { gone: string[]; added: string[]; renamed: Record<string, string> };
  limits: { keyword: Limit; before: number | null; after: number | null }[];
}

const LIMITS = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength", "minItems", "maxItems"] as const;
type Limit = (typeof LIMITS)[number];

export function fieldChanges(before: TaskType, after: TaskType): FieldChange[] {
  const former = fieldsOf(before);
  const present = fieldsOf(after);
  const pairs = former.map((field) => ({ before: field, after: heir(field, present) }));
  const inherited = new Set(pairs.map(({ after: field }) => field));
  return [
    ...pairs.map((pair) => change(pair.before, pair.after, after)).filter(tells),
    ...present.filter((field) => !inherited.has(field)).map((field) => change(null, field, after)),
  ];
}

/** Without what never varies, and without the parts of a reference to a file. */
export function fieldsOf({ fields, fixed, fileFields }: TaskType): Field[] {
  return fields.filter(({ path }) => !Object.hasOwn(fixed, path) && !fileFields.some((file) => path.startsWith(`${file.path}/`)));
}

/** The field of the newer version that stands for this one. */
export function heir({ path }: Pick<Field, "path">, present: readonly Field[]): Field | undefined {
  const same = present.find((field) => field.path === path);
  if (same !== undefined) return same;
  const [head = "", ...below] = path.split("/");
  const renamed = present.find((field) => field.formerly.some(({ name }) => name === head));
  return renamed && present.find((field) => field.path === [renamed.path, ...below].join("/"));
}

/** How the newer field calls a value of the older one. */
export function renamedValues(before: Field, after: Field): Record<string, string> {
  return after.formerly.find(({ name }) => name === before.path)?.values ?? {};
}

/** Values that the newer field does not list under any name. */
export function goneValues(before: Field, after: Field): string[] {
  const renamed = renamedValues(before, after);
  const values = valuesOf(after);
  if (values.length === 0) return [];
  return valuesOf(before).filter((value) => !values.includes(value) && !Object.hasOwn(renamed, value));
}

function change(before: Field | null, after: Field | undefined, task: TaskType): FieldChange {
  const isReference = [...task.sourceFields, ...task.fileFields].some(({ path }) => path === after?.path);
  const both = before !== null && after !== undefined;
  return {
    before: before?.path ?? null,
    after: after?.path ?? null,
    isRequiredNow: after?.required === true && before?.required !== true,
    default: both ? defaultChange(before, after) : null,
    values: {
      gone: both ? goneValues(before, after) : [],
      added: both ? addedValues(before, after) : [],
      renamed: both ? renamedValues(before, after) : {},
    },
    limits: both && !isReference ? limitChanges(before, after) : [],
  };
}

function tells({ before, after, isRequiredNow, default: fallback, values, limits }: FieldChange): boolean {
  return before !== after || isRequiredNow || fallback !== null || values.gone.length + values.added.length + limits.length > 0;
}

function addedValues(before: Field, after: Field): string[] {
  const former = valuesOf(before);
  const renamed = Object.values(renamedValues(before, after));
  return former.length === 0 ? [] : valuesOf(after).filter((value) => !former.includes(value) && !renamed.includes(value));
}

function valuesOf({ schema }: Field): string[] {
  return (schema.enum ?? []).filter((value) => typeof value === "string");
}

function defaultChange(before: Field, after: Field): FieldChange["default"] {
  const [former = null, now = null] = [before.default, after.default];
  const renamed = typeof former === "string" ? (renamedValues(before, after)[former] ?? former) : former;
  return JSON.stringify(renamed) === JSON.stringify(now) ? null : { before: former, after: now };
}

function limitChanges({ schema: before }: Field, { schema: after }: Field): FieldChange["limits"] {
  return LIMITS.map((keyword) => ({ keyword, before: before[keyword] ?? null, after: after[keyword] ?? null })).filter(
    (limit) => limit.before !== limit.after,
  );
}
