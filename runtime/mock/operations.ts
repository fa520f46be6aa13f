/** Which operation a request is for, and who answers it. */

import { type Answer, goodAnswer, jsonAnswer } from "./answer.ts";
import type { Call } from "./call.ts";
import { createTask } from "./create.ts";
import type { OperationData } from "./data.ts";
import { giveAddress } from "./presigned.ts";
import { readTask, readTasks } from "./read.ts";
import type { ServedApi } from "./served.ts";
import { uploadDirect, uploadToken } from "./uploads.ts";
import { readUsage } from "./usage.ts";
import { settle } from "./world.ts";

type Handler = (call: Call) => Answer | Promise<Answer>;

/** By what the operation does, as the API names it. */
const HANDLERS: Readonly<Record<string, Handler>> = {
  create: createTask,
  read: readTask,
  "read-many": readTasks,
  balance: readBalance,
  "upload-direct": uploadDirect,
  "upload-presigned": giveAddress,
  "upload-token": uploadToken,
  usage: readUsage,
};

export function perform(call: Call): Answer | Promise<Answer> {
  const handler = HANDLERS[call.operation.role];
  if (handler === undefined)
    return jsonAnswer({ message: `The mock does not serve ${call.operation.method} ${call.operation.path}.` }, 501);
  return handler(call);
}

function readBalance({ api, world, account, operation }: Call): Answer {
  settle(world, api, account);
  return goodAnswer(api, operation.pointers, { balance: account.balance, frozen: account.frozen });
}

export interface Route {
  readonly api: ServedApi;
  readonly operation: OperationData;
  readonly id: string;
}

/** The operation of a request; a path that has other methods tells which, a path that nobody knows gives null. */
export type Routing = Route | { readonly allowed: readonly string[] } | null;

interface Pattern {
  readonly api: ServedApi;
  readonly operation: OperationData;
  readonly path: RegExp;
}

export function createRouter(apis: readonly ServedApi[]): (method: string, path: string) => Routing {
  const patterns = apis.flatMap((api) =>
    api.basePaths.flatMap((base) => api.operations.map((operation) => patternOf(api, base, operation))),
  );
  return (method, path) => {
    const matching = patterns.flatMap((pattern) => {
      const match = pattern.path.exec(path);
      return match === null ? [] : [{ ...pattern, id: decoded(match[1] ?? "") }];
    });
    const found = matching.find(({ operation }) => operation.method === method);
    if (found !== undefined) return { api: found.api, operation: found.operation, id: found.id };
    return matching.length === 0 ? null : { allowed: matching.map(({ operation }) => operation.method) };
  };
}

function patternOf(api: ServedApi, base: string, operation: OperationData): Pattern {
  const text = `${base}${operation.path}`.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{[^}]+\}/g, "([^/]+)");
  return { api, operation, path: new RegExp(`^${text}$`) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
