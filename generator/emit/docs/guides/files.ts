// guides/files-and-uploads.md: how pictures and models get in, and results get out.
import type { Api, FileField, Operation, TaskType } from "../../../ir/api.ts";
import { LocalFile, type Step, type Value, Variable } from "../../samples/program.ts";
import { code, fence, inline, link, prose } from "../../shared/markdown.ts";
import type { Context } from "../context.ts";
import { pages, parameterId, pathLabel, relative, taskLink, taskPage } from "../links.ts";
import { json } from "../literal.ts";
import { command, type SampleView, sampleOf } from "../samples.ts";
import { fileLimits, typeInWords } from "../types.ts";
import { type Cast, play } from "./cast.ts";

export interface FilesView {
  fields: { task: string; field: string; limits: string; via: string }[];
  fromUrl: SampleView;
  fromPath: SampleView;
  isInline: boolean;
  hasFromTask: boolean;
  fromTask: SampleView;
  references: string;
  parts: { name: string; type: string; text: string }[];
  uploads: { title: string; text: string; curl: string }[];
  download: SampleView;
}

export function filesView(context: Context, { picture, pictureField, image }: Cast): FilesView {
  const { api } = context;
  const model = (file: Value): Step[] => play(context, picture, { as: "model", more: { [pictureField]: file } });
  const show: Step = { does: "show", of: "model", members: ["output"] };
  return {
    fields: api.tasks.flatMap((task) => task.fileFields.map((field) => fieldRow(task, field))),
    fromUrl: sampleOf(api, ...model("https://example.com/hero.png"), show),
    fromPath: sampleOf(api, ...model(new LocalFile("hero.png")), show),
    isInline: api.fileReference?.isInline ?? false,
    hasFromTask: image !== undefined,
    fromTask: sampleOf(api, ...play(context, image, { as: "image" }), ...model(new Variable("image")), show),
    references: references(api),
    parts: referenceParts(api),
    uploads: api.operations
      .filter(({ role, isDeprecated }) => role.startsWith("upload-") && !isDeprecated)
      .map((operation) => uploadView(api, operation)),
    download: sampleOf(api, ...model(new LocalFile("hero.png")), { does: "download", of: "model", isListed: true }),
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
