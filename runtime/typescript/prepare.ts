/** Makes a request out of an input: everything that happens before it may be sent. Loaded with the first create. */

import type { ApiTables } from "./api.ts";
import { type WireBody, wireBody } from "./body.ts";
import type { FileContext } from "./context.ts";
import type { Core } from "./core.ts";
import { ConfigError } from "./errors.ts";
import type { CreateOptions } from "./options.ts";
import { own } from "./pointer.ts";
import type { Reference } from "./reference.ts";
import type { LocalFile } from "./source.ts";

export interface Draft {
  readonly type: string;
  readonly input: object;
  readonly options: CreateOptions;
  readonly signal: AbortSignal | undefined;
}

/** Checks come before uploads, uploads before the create: nothing is moved for a request that would be refused. */
export async function prepare(
  core: Core,
  { type, input, options, signal }: Draft,
): Promise<Pick<WireBody, "operation" | "group" | "body">> {
  const { api, settings } = core;
  const defaults = settings.options;
  const checks = options.checks ?? defaults.checks ?? "error";
  const maxCredits = options.maxCredits ?? defaults.maxCredits;
  const wire = await wireBody(api, type, input);
  if (checks !== "off" || maxCredits !== undefined) {
    const { preflight } = await import("./preflight.ts");
    await preflight(api, { type, wire }, { checks, maxCredits, warn: settings.warn });
  }
  if (wire.files.length === 0) return wire;
  const { resolveFiles } = await import("./files.ts");
  const body = await resolveFiles(fileContext(core, { signal, onUpload: options.onUpload }), type, wire.body, wire.files);
  return { ...wire, body };
}

/** Sends one file and gives its wire reference. */
export async function upload(core: Core, file: LocalFile, options: FileOptions): Promise<Reference> {
  return (await import("./files.ts")).upload(fileContext(core, options), file);
}

/** Where only one operation creates, nobody has to name it. */
export async function rawCreation(
  { load }: ApiTables,
  { operation: named, type }: { operation: string | undefined; type: string },
): Promise<Pick<WireBody, "operation" | "group">> {
  const { creates, tasks } = (await load.bodies()).bodies;
  const [only = "", ...others] = Object.keys(creates);
  const operation = own(creates, named ?? (others.length ? "" : only));
  if (!operation)
    throw new ConfigError(`\`createTask(body, { operation })\`: \`operation\` must be one of ${Object.keys(creates).join(", ")}.`);
  return { operation, group: own(tasks, type)?.group };
}

type FileOptions = Partial<Pick<FileContext, "signal" | "onUpload">>;

export function fileContext(core: Core, { signal, onUpload }: FileOptions = {}): FileContext {
  const { api, settings, call, read, now, random, sleep } = core;
  const { fetch: userFetch = fetch, storage } = settings.options;
  return {
    api,
    baseUrl: settings.baseUrl,
    fetchApi: call,
    readTask: (id, inner = signal) => read(id, inner),
    fetch: userFetch,
    now,
    random,
    sleep,
    signal,
    storage,
    onUpload,
  };
}
