// Copied from runtime/typescript/client.ts by the generator: edit it there.

/** The client: what generated code extends with one typed method per task type. */

import type { Balance, UsageOptions, UsageRow } from "./account.ts";
import type { ApiTables } from "./api.ts";
import type { TaskState } from "./context.ts";
import { type Core, createCore } from "./core.ts";
import { createOnce } from "./create.ts";
import { ConfigError } from "./errors.ts";
import type { Finding } from "./findings.ts";
import type { CreateOptions, TripoOptions } from "./options.ts";
import { pendingTask } from "./pending.ts";
import type { Price } from "./price.ts";
import type { Reference } from "./reference.ts";
import type { LocalFile } from "./source.ts";
import { type PendingTask, type Task, taskHandle } from "./task.ts";
import { isParameter } from "./transport.ts";

/** Task type -> what it takes, what it gives, and the errors that creating it is known to answer. */
export type TaskMap<Tasks> = { [Type in keyof Tasks]: { input: object; output: object; error: string } };

type Camel<Name extends string> = Name extends `${infer Head}_${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : Name;

/** One method per task type: what it will cost, from the published prices; nothing is sent. */
export type Prices<Tasks extends TaskMap<Tasks>> = {
  readonly [Type in keyof Tasks & string as Camel<Type>]: (input: Tasks[Type]["input"]) => Promise<Price>;
};

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
}

export interface UploadOptions extends ReadOptions, Pick<CreateOptions, "onUpload"> {}

export interface RawCreateOptions extends Omit<CreateOptions, "checks" | "maxCredits"> {
  /** Where several operations create: the id of one. */
  readonly operation?: string;
  /** What the handle says of itself. */
  readonly type?: string;
}

export class TripoClient<Tasks extends TaskMap<Tasks>> {
  /** `price.textToModel(input)`: credits and the lines they come from. */
  readonly price: Prices<Tasks>;
  readonly #core: Core;

  constructor(api: ApiTables, options: TripoOptions) {
    this.#core = createCore(api, options);
    this.price = prices<Tasks>(api);
  }

  /**
   * Creates a task; what generated methods call. It costs credits.
   *
   * Begins at once. The request is sent again only when the service has provably refused it; an unclear end is
   * `CreateOutcomeUnknown`. Throws `CheckFailed`, `BudgetExceeded`, `ApiError`, `ConnectionError`, `AbortError` besides.
   */
  create<Type extends keyof Tasks & string>(
    type: Type,
    input: Tasks[Type]["input"],
    options: CreateOptions = {},
  ): PendingTask<Type, Tasks[Type]["output"]> {
    const core = this.#core;
    return pendingTask(options, async (signal) => {
      const { prepare } = await import("./prepare.ts");
      return created(core, { ...(await prepare(core, { type, input, options, signal })), type, options, signal });
    });
  }

  /** Creates a task from a raw body, for what this client does not know yet: no checks, no files, no types; sent at most once all the same. */
  createTask(
    body: Readonly<Record<string, unknown>>,
    { operation, type = "", ...options }: RawCreateOptions = {},
  ): PendingTask<string, Readonly<Record<string, unknown>>> {
    const core = this.#core;
    return pendingTask(options, async (signal) => {
      const { rawCreation } = await import("./prepare.ts");
      return created(core, { ...(await rawCreation(core.api, { operation, type })), type, body, options, signal });
    });
  }

  /** A handle of a task that exists, in another process too; nothing is sent. Throws `ConfigError` when the id cannot be one. */
  task<Type extends keyof Tasks & string>(type: Type, id: string): Task<Type, Tasks[Type]["output"]> {
    return taskHandle(this.#core, { type, id: checkedId(id) });
  }

  /** Reads any task once. Throws `ApiError`, `ConnectionError`, `InvalidResponse`, `AbortError`. */
  async getTask(id: string, { signal }: ReadOptions = {}): Promise<TaskState> {
    return this.#core.read(checkedId(id), signal);
  }

  /** Credits left. */
  async balance({ signal }: ReadOptions = {}): Promise<Balance> {
    return (await import("./account.ts")).readBalance(this.#core, signal);
  }

  /** What tasks have cost. Throws `ConfigError` where the API version does not tell. */
  async usage(options: UsageOptions = {}): Promise<UsageRow[]> {
    return (await import("./account.ts")).readUsage(this.#core, options);
  }

  /** What the local checks say of an input; empty when nothing known speaks against it. Nothing is sent. */
  async check<Type extends keyof Tasks & string>(type: Type, input: Tasks[Type]["input"]): Promise<Finding[]> {
    const { checkInput } = await import("./preflight.ts");
    return checkInput(this.#core.api, type, input);
  }

  /** Uploads one file and gives its wire reference, for any field that takes such files. Costs no credits. */
  async upload(file: LocalFile, options: UploadOptions = {}): Promise<Reference> {
    return (await import("./prepare.ts")).upload(this.#core, file, options);
  }
}

async function created<Type extends string, Output>(
  core: Core,
  creation: Parameters<typeof createOnce>[1] & { type: Type },
): Promise<Task<Type, Output>> {
  const { type, body, options } = creation;
  const id = await createOnce(core, creation);
  const createdAt = core.now();
  await options.onTaskCreated?.({ id, type });
  return taskHandle(core, { id, type, input: body, createdAt });
}

function prices<Tasks extends TaskMap<Tasks>>(api: ApiTables): Prices<Tasks> {
  const methods = Object.keys(api.tasks).map((type) => [
    type.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
    async (input: object) => (await import("./preflight.ts")).priceOf(api, type, input),
  ]);
  // The names of the tables are those of `Tasks`: one generator writes both.
  return Object.fromEntries(methods) as Prices<Tasks>;
}

function checkedId(id: string): string {
  if (!isParameter(id)) throw new ConfigError('The id of a task is 1 to 128 letters, digits, "_" or "-".');
  return id;
}
