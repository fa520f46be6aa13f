/** From a body on the wire to what a user of a client writes. */
import type { Api, FileField, TaskType } from "../../ir/api.ts";
import type { Json } from "../../ir/schema.ts";
import { type Input, isInput, LocalFile, type Value } from "./program.ts";

/** The body as clients take it: no fixed fields, files as a URL or as a local file. */
export function clientInput(api: Api, task: TaskType, body: { readonly [key: string]: Json }): Input {
  const open = Object.fromEntries(Object.entries(body).filter(([name]) => !(name in task.fixed)));
  const input = task.fileFields.reduce<Value>(
    (value, field) => replaceAt(value, field.path.split("/"), (file) => clientFile(api, field, file)),
    open,
  );
  return isInput(input) ? input : {};
}

/** What a recipe writes as `{path}` where a file stands is a file of the user's own. */
export function withLocalFiles(task: TaskType, input: Input): Input {
  const isLocal = (value: Value): value is { path: string } =>
    isInput(value) && typeof value["path"] === "string" && Object.keys(value).length === 1;
  const paths = task.fileFields.map(({ path }) => path.split("/"));
  const filled = paths.reduce<Value>(
    (value, path) => replaceAt(value, path, (file) => (isLocal(file) ? new LocalFile(file.path) : file)),
    input,
  );
  return isInput(filled) ? filled : {};
}

/** Replaces what stands at `path` (`files/*`, `texture_prompt/image`); a path that leads nowhere changes nothing. */
function replaceAt(value: Value, path: readonly string[], change: (old: Value) => Value): Value {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  if (isList(value)) return step === "*" ? value.map((item) => replaceAt(item, rest, change)) : value;
  if (!isInput(value)) return value;
  const old = value[step];
  return old === undefined ? value : { ...value, [step]: replaceAt(old, rest, change) };
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** Sets a field by path, making objects on the way. A path into a list sets nothing. */
export function setAt(value: Input, path: readonly string[], item: Value): Input {
  const [step, ...rest] = path;
  if (step === undefined || step === "*") return value;
  if (rest.length === 0) return { ...value, [step]: item };
  const old = value[step];
  return { ...value, [step]: setAt(old !== undefined && isInput(old) ? old : {}, rest, item) };
}

// On the wire a file is a reference; in a client a URL is a string, and what was uploaded before is a local file.
function clientFile({ fileReference: names }: Api, field: FileField, value: Value): Value {
  if (names?.isInline && typeof value === "string")
    return names.tokenPrefixes.some((prefix) => value.startsWith(prefix)) ? localFile(field) : value;
  if (names === null || !isInput(value)) return value;
  const url = value[names.url];
  if (typeof url === "string") return url;
  const uploaded = value[names.token] !== undefined || (names.object !== null && value[names.object] !== undefined);
  return uploaded ? localFile(field) : value;
}

function localFile({ accept, minPixels }: FileField): LocalFile {
  const [extension = "bin"] = accept;
  return new LocalFile(`${minPixels === undefined ? "model" : "hero"}.${extension}`);
}
