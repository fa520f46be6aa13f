// Copied from runtime/mock/spelling.ts by the generator: edit it there.

/** A body as it came, as the one that is checked: older names, and other shapes of a field, that the service takes just the same. */

import type { Json } from "../runtime/api.ts";
import { isObject, own } from "../runtime/pointer.ts";
import type { FileReference, FormsData, TaskData } from "./data.ts";

type Body = Readonly<Record<string, Json>>;

/** `isStrict` leaves out what is not told any more. */
export function respelled(
  body: Body,
  task: TaskData,
  { reference, isStrict }: { reference: FileReference | null; isStrict: boolean },
): Body {
  const named = isStrict ? body : renamed(body, task, reference);
  return Object.entries(task.forms ?? {}).reduce((changed, [path, forms]) => reshaped(changed, path, { forms, reference }), named);
}

/** Names of an older API version that are read still. */
function renamed(body: Body, { formerly }: TaskData, reference: FileReference | null): Body {
  const entries = Object.entries(body).map(([name, value]) => {
    const today = own(formerly, name);
    return today === undefined || Object.hasOwn(body, today) ? [name, value] : [today, asToday(value, reference)];
  });
  return Object.fromEntries(entries);
}

/** A reference in the older form, alone or in a list, as the text that stands for it now. */
function asToday(value: Json, reference: FileReference | null): Json {
  if (!reference?.isInline || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => asToday(item, reference));
  return value[reference.url] ?? value[reference.token] ?? null;
}

interface Reshaping {
  readonly forms: FormsData;
  readonly reference: FileReference | null;
}

/** The list at the path in its usual form; anything that is in no form stays as it is. */
function reshaped(body: Body, path: string, { forms, reference }: Reshaping): Body {
  const [name = "", ...below] = path.split("/");
  const { [name]: value, ...others } = body;
  if (below.length > 0) return isBody(value) ? { ...body, [name]: reshaped(value, below.join("/"), { forms, reference }) } : body;
  const pairs = Array.isArray(value) ? pairsOf(value) : null;
  if (pairs === null) return body;
  const [[key, held] = []] = pairs;
  if (forms.single !== undefined && pairs.length === 1 && key === forms.single.key && held !== undefined)
    return { ...others, [forms.single.field]: held };
  const byKey = new Map(pairs);
  const isKeyed = byKey.size === pairs.length && pairs.every(([each]) => forms.keys.includes(each));
  return isKeyed ? { ...body, [name]: forms.keys.map((each) => asToday(byKey.get(each) ?? null, reference)) } : body;
}

/** The pairs of a list of objects that hold one each; null for any other list. */
function pairsOf(list: readonly Json[]): [string, Json][] | null {
  const pairs = list.map((item) => (isBody(item) ? Object.entries(item) : []));
  return pairs.length > 0 && pairs.every(({ length }) => length === 1) ? pairs.flat() : null;
}

function isBody(value: Json | undefined): value is Record<string, Json> {
  return isObject(value);
}
