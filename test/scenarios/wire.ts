/** What was on the wire beside what should have been. */

import { createHash } from "node:crypto";
import { type Difference, differences, isObject } from "./compare.ts";
import { bytesOf } from "./content.ts";
import type { Content, JsonObject } from "./scenario.ts";
import { isLike } from "./script.ts";
import type { Seen } from "./service.ts";

/** All requests, in order. */
export async function requestDifferences(wanted: readonly JsonObject[], seen: readonly Seen[]): Promise<Difference[]> {
  const lines = (requests: readonly { method?: unknown; path?: unknown; at?: unknown }[]) =>
    requests.map(({ method, path, at }) => ({ method, path, at: at ?? "origin" }));
  const order = differences(lines(wanted), lines(seen), "requests");
  if (order.length > 0) return order;
  const each = await Promise.all(
    wanted.map((request, index) => {
      const came = seen[index];
      return came ? detailDifferences(request, came, `requests/${index}`) : [];
    }),
  );
  return each.flat();
}

/** `POST /v3/generation/*` -> how many; only those that are named. */
export function countDifferences(wanted: Readonly<Record<string, number>>, seen: readonly Pick<Seen, "method" | "path">[]): Difference[] {
  return Object.entries(wanted).flatMap(([pattern, count]) => {
    const got = seen.filter(({ method, path }) => isLike(pattern, `${method} ${path}`)).length;
    return differences(count, got, `counts/${pattern}`);
  });
}

async function detailDifferences(wanted: JsonObject, { headers = {}, body = Buffer.alloc(0) }: Seen, path: string): Promise<Difference[]> {
  const { absent = [], json, text, bytes, form, headers: named = {} } = wanted;
  const lower = Object.fromEntries(Object.entries(named as object).map(([name, value]) => [name.toLowerCase(), value]));
  return [
    ...differences(lower, headers, `${path}/headers`),
    ...(absent as string[]).flatMap((name) => differences(undefined, headers[name.toLowerCase()], `${path}/absent/${name}`)),
    ...("json" in wanted ? differences(json, parsed(body), `${path}/json`, { isWhole: true }) : []),
    ...("text" in wanted ? differences(text, body.toString(), `${path}/text`) : []),
    ...("bytes" in wanted ? byteDifferences(bytes, body, `${path}/bytes`) : []),
    ...(isObject(form) ? await formDifferences(form, { headers, body }, `${path}/form`) : []),
  ];
}

/** A number is how many; else they are compared by their digest. */
function byteDifferences(wanted: unknown, got: Uint8Array, path: string): Difference[] {
  if (!isObject(wanted) || "$between" in wanted) return differences(wanted, got.length, path);
  return differences(digest(bytesOf(wanted as Content)), digest(got), path);
}

async function formDifferences(wanted: JsonObject, { headers, body }: Pick<Required<Seen>, "headers" | "body">, path: string) {
  const type = headers["content-type"] ?? "";
  const form = await new Response(new Uint8Array(body), { headers: { "Content-Type": type } }).formData().catch(() => undefined);
  if (form === undefined) return [{ path, wanted, got: `no form but ${type}` }];
  const names = differences(Object.keys(wanted), [...form.keys()], path);
  const parts = Object.entries(wanted).map(async ([name, part]) => {
    const file = form.get(name);
    if (!isObject(part) || !(file instanceof File)) return differences(part, file, `${path}/${name}`);
    const { bytes, ...facts } = part;
    const came = { filename: file.name, type: file.type };
    return [
      ...differences(facts, came, `${path}/${name}`),
      ...byteDifferences(bytes, new Uint8Array(await file.arrayBuffer()), `${path}/${name}/bytes`),
    ];
  });
  return [...names, ...(await Promise.all(parts)).flat()];
}

export function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return `no JSON: ${body.toString().slice(0, 80)}`;
  }
}
