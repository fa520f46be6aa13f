/** Output files behind signed URLs: written when they are asked for, the same bytes every time, whole or in ranges. */

import type { IncomingHttpHeaders } from "node:http";
import type { Answer } from "./answer.ts";
import { refusedByStorage } from "./error-xml.ts";
import { mediaTypeOf, writeFile } from "./models/index.ts";
import { fileExtension } from "./output.ts";
import type { ServedApi } from "./served.ts";
import type { MockTask } from "./task.ts";
import { readUrl } from "./urls.ts";
import type { World } from "./world.ts";
import type { WrittenFile } from "./written.ts";

export function createFiles(apis: readonly ServedApi[], world: World) {
  return async function answer(target: string, headers: IncomingHttpHeaders): Promise<Answer> {
    const reading = readUrl(target, { secret: world.secret, now: world.clock.now() });
    if ("refused" in reading) return denied(reading.refused);
    const { task: id, output, extension } = reading.file;
    const task = world.tasks.get(id);
    if (task === undefined) return denied("The mock has forgotten this task.");
    const kind = outputKind(apis, task, { output, extension });
    if (kind === undefined) return denied("The task has no such file.");
    const file = await world.written.file(`${id}/${output}.${extension}`, () => writeFile(kind, { model: task.model, output, extension }));
    return partOf(file, headers, mediaTypeOf(extension));
  };
}

/** `model` or `image`, when the task gives such an output. */
function outputKind(
  apis: readonly ServedApi[],
  task: MockTask,
  { output, extension }: { output: string; extension: string },
): string | undefined {
  for (const api of apis) {
    const data = api.tasks[task.type]?.outputs.find(({ path }) => path === output);
    if (data?.file !== undefined && fileExtension(api, data, task) === extension) return data.file;
  }
  return undefined;
}

/** The whole, or the range that was asked for while the file is the same. RFC 9110, 14. */
function partOf({ content, etag }: WrittenFile, headers: IncomingHttpHeaders, type: string): Answer {
  const shared = { "Content-Type": type, ETag: etag, "Accept-Ranges": "bytes" };
  if (headers["if-none-match"] === etag) return { status: 304, headers: shared, body: "" };
  const isSame = headers["if-range"] === undefined || headers["if-range"] === etag;
  const range = isSame ? rangeOf(headers.range, content.length) : null;
  if (range === null) return { status: 200, headers: shared, body: content };
  const { start, end } = range;
  if (start >= content.length || start > end) return { status: 416, headers: { "Content-Range": `bytes */${content.length}` }, body: "" };
  const headersOfPart = { ...shared, "Content-Range": `bytes ${start}-${end}/${content.length}` };
  return { status: 206, headers: headersOfPart, body: content.subarray(start, end + 1) };
}

/** One range; several, and what is no range, count as none. */
function rangeOf(header: string | undefined, size: number): { start: number; end: number } | null {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (first === "" && last === "") return null;
  if (first === "") return { start: Math.max(0, size - Number(last)), end: size - 1 };
  return { start: Number(first), end: last === "" ? size - 1 : Math.min(Number(last), size - 1) };
}

/** As storage behind a content network says it. */
function denied(message: string): Answer {
  return refusedByStorage(403, "AccessDenied", message);
}
