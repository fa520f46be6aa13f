/** What rules of the newer version refuse of the bodies that the older one is known to take. */
import { isValid, resolver } from "../../../runtime/typescript/evaluate.ts";
import { isObject } from "../../load/node.ts";
import type { Field, Rule, TaskType } from "../api.ts";
import type { Json, Schema } from "../schema.ts";
import { heir, renamedValues } from "./fields.ts";

type Body = Readonly<Record<string, Json>>;

/** Rules that refuse one of them. `isTold`: of this body it is known already that it does not go on. */
export function refusals(
  before: TaskType,
  after: TaskType,
  { schemas, isTold }: { schemas: Readonly<Record<string, Schema>>; isTold: (body: Body) => boolean },
): Rule[] {
  const bodies = [...before.examples.map(({ value }) => value), ...before.rules.flatMap(({ accepts }) => accepts)];
  const now = bodies
    .filter(isObject)
    .filter((body) => !isTold(body))
    .map((body) => translated(body, before, after));
  const resolve = resolver(schemas);
  return after.rules.filter((rule) =>
    now.some((body) => (rule.field === "" || Object.hasOwn(body, rule.field)) && !isValid(rule.schema, body, resolve)),
  );
}

/** The body as a client of the newer version sends it; what must be there besides is as in the example. */
function translated(body: Body, before: TaskType, after: TaskType): Body {
  const entries = Object.entries(body).flatMap(([name, value]) => {
    const field = before.fields.find(({ path }) => path === name);
    const now = field && heir(field, after.fields);
    return field && now ? [[now.path, valueNow(value, { field, now, after })] as const] : [];
  });
  const least = after.examples.map(({ value }) => value).find(isObject) ?? {};
  const needed = after.fields
    .filter(({ path, required }) => required && !path.includes("/"))
    .map(({ path }) => [path, least[path] ?? null] as const);
  return { ...Object.fromEntries(needed), ...Object.fromEntries(entries) };
}

function valueNow(value: Json, { field, now, after }: { field: Field; now: Field; after: TaskType }): Json {
  if (typeof value === "string") return renamedValues(field, now)[value] ?? value;
  const takesFile = (path: string) => after.fileFields.some((file) => file.path === path);
  if (takesFile(now.path)) return fileNow(value);
  return Array.isArray(value) && takesFile(`${now.path}/*`) ? value.map(fileNow) : value;
}

/** A reference to a file is one text, whichever; an empty slot is null. */
function fileNow(value: Json): Json {
  if (!isObject(value)) return value;
  return Object.keys(value).length > 0 ? "https://example.com/file" : null;
}
