// Copied from runtime/typescript/webhook-event.ts by the generator: edit it there.

/** What a delivery tells. */

import type { WebhookTable } from "./api.ts";
import type { TaskState } from "./context.ts";
import { at, isObject, own } from "./pointer.ts";
import { type ReadState, toldTask } from "./told-task.ts";
import { WebhookError } from "./webhook-error.ts";

/** Event -> what it tells about. */
export type EventKinds = { readonly [Name in string]: "task" | "balance" };

interface Delivery {
  /** The event; the same when it is sent again. */
  readonly id: string;
  /** This delivery of it, for logs: a header that nobody has signed. Empty when the service does not tell. */
  readonly delivery: string;
  /** As the service writes it. */
  readonly createdAt: unknown;
  /** The whole body. */
  readonly raw: Readonly<Record<string, unknown>>;
}

/** An event about a task that has ended. */
export interface TaskEvent<Type extends string> extends Delivery {
  readonly isKnown: true;
  readonly type: Type;
  readonly task: TaskState;
}

/** An event about credits. */
export interface BalanceEvent<Type extends string> extends Delivery {
  readonly isKnown: true;
  readonly type: Type;
  readonly data: Readonly<Record<string, unknown>>;
}

/** An event that is newer than this client. */
export interface OtherEvent extends Delivery {
  readonly isKnown: false;
  readonly type: string;
  readonly data: unknown;
}

/** Narrow by `isKnown`, then by `type`. */
export type WebhookEvent<Kinds extends EventKinds> =
  | { [Type in keyof Kinds & string]: Kinds[Type] extends "task" ? TaskEvent<Type> : BalanceEvent<Type> }[keyof Kinds & string]
  | OtherEvent;

export interface Reading {
  readonly table: WebhookTable;
  /** Where an answer has the id of a task, and how a task is read. */
  readonly taskId: string;
  readonly readState: ReadState;
}

/** Throws `WebhookError` when the body is no event. */
export function eventOf<Kinds extends EventKinds>(
  body: Uint8Array,
  delivery: string,
  { table, taskId, readState }: Reading,
): WebhookEvent<Kinds> {
  const raw = parsed(body);
  const tell = (name: keyof WebhookTable["pointers"]) => at(raw, table.pointers[name]);
  const [id, type, createdAt, data] = [tell("id"), tell("type"), tell("createdAt"), tell("data")];
  if (!isObject(raw) || typeof id !== "string" || typeof type !== "string") throw malformed("it holds no id and type of an event");
  const told = { id, type, delivery, createdAt, raw };
  const kind = own(table.events, type);
  if (kind === undefined) return { ...told, isKnown: false, data };
  if (!isObject(data)) throw malformed(`the data of ${type} is no object`);
  const known = kind === "task" ? { ...told, isKnown: true, task: taskOf(data, { taskId, readState }) } : { ...told, isKnown: true, data };
  // The names of the table are those of `Kinds`: one generator writes both.
  return known as WebhookEvent<Kinds>;
}

function taskOf(data: unknown, { taskId, readState }: Pick<Reading, "taskId" | "readState">): TaskState {
  try {
    const task = toldTask(data, taskId, readState);
    if (task.id !== "") return task;
  } catch (cause) {
    throw malformed("its task has no status", cause);
  }
  throw malformed("its task has no id");
}

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    // The parser's own words quote the body.
    throw malformed("it is no JSON");
  }
}

function malformed(what: string, cause?: unknown): WebhookError {
  return new WebhookError(`The signature is right, but the body is none of an event: ${what}.`, { reason: "body-malformed", cause });
}
