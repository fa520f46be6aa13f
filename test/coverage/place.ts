/** Puts values into bodies. */
import type { Json } from "../../generator/ir/schema.ts";
import type { Body } from "./listed.ts";

/** A copy of `body` with `value` at `path`, where `*` is the first item of a list. */
export function placed(body: Body, path: string, value: Json): Body {
  const [key = "", ...rest] = path.split("/");
  return { ...body, [key]: below(body[key], rest, value) };
}

function below(node: Json | undefined, keys: readonly string[], value: Json): Json {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (key === "*") {
    const [first, ...others] = Array.isArray(node) ? node : [];
    return [below(first, rest, value), ...others];
  }
  const object = node !== null && typeof node === "object" && !Array.isArray(node) ? node : {};
  return { ...object, [key]: below(object[key], rest, value) };
}

/** A copy of `template` with `file` wherever `"<file>"` stands. */
export function filled(template: Body, file: Json): Body {
  const fill = (node: Json): Json => {
    if (node === "<file>") return file;
    if (Array.isArray(node)) return node.map(fill);
    if (node === null || typeof node !== "object") return node;
    return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, fill(child)]));
  };
  return Object.fromEntries(Object.entries(template).map(([key, child]) => [key, fill(child)]));
}
