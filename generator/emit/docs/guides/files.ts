// guides/files-and-uploads.md: how pictures and models get in, and results get out.
import type { Api, FileField, Operation, TaskType } from "../../../ir/api.ts";
import { code, fence, inline, link, prose } from "../../shared/markdown.ts";
import type { Context } from "../context.ts";
import { pages, parameterId, pathLabel, relative, taskLink, taskPage } from "../links.ts";
import { Expression, json } from "../literal.ts";
import { command, typescriptModule } from "../samples.ts";
import { fileLimits, typeInWords } from "../types.ts";
import { type Cast, play } from "./cast.ts";

export interface FilesView {
  fields: { task: string; field: string; limits: string; via: string }[];
  fromUrl: string;
  fromPath: string;
  isInline: boolean;
  hasFromTask: boolean;
  fromTask: string;
  references: string;
  parts: { name: string; type: string; text: string }[];
  uploads: { title: string; text: string; curl: string }[];
  download: string;
}

export function filesView(context: Context, { picture, pictureField, image }: Cast): FilesView {
  const { api } = context;
  const model = (file: string | { path: string } | Expression): string =>
    `const model = await ${play(context, picture, { [pictureField]: file })}.wait();`;
  const show = "console.log(model.output);";
  return {
    fields: api.tasks.flatMap((task) => task.fileFields.map((field) => fieldRow(task, field))),
    fromUrl: typescriptModule(api, [model("https://example.com/hero.png"), show]),
    fromPath: typescriptModule(api, [model({ path: "hero.png" }), show]),
    isInline: api.fileReference?.isInline ?? false,
    hasFromTask: image !== undefined,
    fromTask: typescriptModule(api, [`const image = await ${play(context, image)}.wait();`, model(new Expression("image")), show]),
    references: references(api),
    parts: referenceParts(api),
    uploads: api.operations
      .filter(({ role, isDeprecated }) => role.startsWith("upload-") && !isDeprecated)
      .map((operation) => uploadView(api, operation)),
    download: typescriptModule(api, [
      model({ path: "hero.png" }),
      'for (const file of await model.download("out/")) console.log(file.path, file.bytes);',
    ]),
  };
}

function fieldRow(task: TaskType, field: FileField): FilesView["fields"][number] {
  const target = `${relative(pages.files, taskPage(task.name.wire))}#${parameterId(field.path)}`;
  return {
    task: taskLink(pages.files, task.name.wire),
    field: link(code(pathLabel(field.path)), target),
    limits: fileLimits(field).join("; "),
    via: field.via.map((name) => code(name)).join(", "),
  };
}

function references({ fileReference }: Api): string {
  if (fileReference === null) return "";
  const { isInline, url, token, tokenPrefixes, object } = fileReference;
  if (isInline)
    return fence("json", ["https://example.com/hero.png", `${tokenPrefixes[0] ?? ""}…`].map((reference) => json(reference)).join("\n"));
  const stored = object === null ? [] : [{ [object]: { bucket: "…", key: "…" } }];
  const shown = [{ [url]: "https://example.com/hero.png" }, { [token]: "…" }, ...stored];
  return fence("json", shown.map((reference) => json(reference)).join("\n"));
}

// The fields inside the file field that takes the most kinds of reference; the others take some of them.
function referenceParts(api: Api): FilesView["parts"] {
  const all = api.tasks.flatMap((task) => task.fileFields.map((file) => ({ task, file })));
  const [most] = all.sort((one, other) => other.file.via.length - one.file.via.length);
  if (most === undefined) return [];
  const { task, file } = most;
  const inside = task.fields.filter(({ path }) => path.startsWith(`${file.path}/`));
  return inside.map((field) => ({
    name: code(pathLabel(field.path.slice(file.path.length + 1))),
    type: typeInWords(field, task),
    text: inline(field.description),
  }));
}

function uploadView(api: Api, { method, path, role, summary, description, upload }: Operation): FilesView["uploads"][number] {
  const formats = upload["formats"];
  const format = { [String(upload["format"] ?? "format")]: Array.isArray(formats) ? (formats[0] ?? null) : null };
  const request = role === "upload-direct" ? { form: `${String(upload["field"] ?? "file")}=@hero.png` } : { body: format };
  return { title: inline(summary), text: prose(description), curl: fence("sh", command(api, { method, path, ...request })) };
}
