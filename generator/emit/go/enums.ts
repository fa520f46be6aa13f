/** `values.go`: a named string type per named list of values; any text may be given where the vendor extends it. */
import type { Api } from "../../ir/api.ts";
import type { Schema } from "../../ir/schema.ts";
import { constantName, exported, requireDistinct } from "./names.ts";
import { isEnum } from "./shape.ts";
import { comment, goString } from "./text.ts";

export interface EnumView {
  name: string;
  docs: string;
  constants: { name: string; value: string; docs: string }[];
}

export function enumViews(api: Api): EnumView[] {
  const found = new Map<string, Schema>();
  for (const { fields } of api.tasks)
    for (const { named, schema } of fields) if (named !== null && isEnum(schema)) found.set(exported(named), schema);
  return [...found].map(([name, schema]) => enumView(name, schema));
}

function enumView(name: string, schema: Schema): EnumView {
  const values = (schema.enum ?? []).map(String);
  const constants = values.map((value) => {
    const since = schema["x-retired"]?.[value]?.since;
    return { name: constantName(name, value), value: goString(value), docs: since === undefined ? "" : comment(`Retired: ${since}.`) };
  });
  requireDistinct(
    `a value of ${name}`,
    constants.map((constant) => constant.name),
  );
  const open = schema["x-open-enum"] === true ? "The values known today; others may be right." : "The values that there are.";
  return { name, docs: comment(`${name} is a value of inputs.`, schema.description ?? "", open), constants };
}

/** `reasons.go`: names of errors, for `APIError.Reason`. */
export function reasonViews(api: Api): EnumView["constants"] {
  const views = api.errors.map(({ name, meaning }) => ({
    name: constantName(
      "Reason",
      name.replace(/^./, (letter) => letter.toUpperCase()),
    ),
    value: goString(name),
    docs: comment(meaning),
  }));
  requireDistinct(
    "a reason",
    views.map(({ name }) => name),
  );
  return views;
}
