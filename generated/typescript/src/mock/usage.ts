// Copied from runtime/mock/usage.ts by the generator: edit it there.

/** What tasks have cost: rows of the newest first, as many as are asked for. */

import type { Json } from "../runtime/api.ts";
import { own } from "../runtime/pointer.ts";
import { type Answer, goodAnswer, layOut, Refusal } from "./answer.ts";
import type { Call } from "./call.ts";
import { timeOf } from "./read.ts";
import { type MockTask, stateAt } from "./task.ts";

export function readUsage(call: Call): Answer {
  const { api, world, account, operation } = call;
  const limit = asked(call, "limit", Number.POSITIVE_INFINITY);
  const offset = asked(call, "offset", 0);
  const mine = [...world.tasks.values()].filter(({ owner }) => owner === account.key).reverse();
  const rows = mine.slice(offset, offset + limit).map((task) => rowOf(call, task));
  return goodAnswer(api, operation.pointers, { rows });
}

function rowOf({ api, world, operation }: Call, task: MockTask): Json {
  const { status, lifecycle } = stateAt(task, world.clock.now(), api.statuses);
  const row: Record<string, Json> = {};
  layOut(row, operation.pointers, {
    rowId: task.id,
    rowType: api.tasks[task.type]?.answers ?? task.type,
    rowStatus: status,
    rowCreatedAt: timeOf(api, task.createdAt),
    rowCredits: lifecycle === "success" ? task.credits : 0,
  });
  return row;
}

/** A whole number of the query, or `otherwise` where the API has none of that name. Throws the refusal of any other. */
function asked({ api, query, operation }: Call, name: string, otherwise: number): number {
  const bounds = own(operation.query ?? {}, name);
  if (bounds === undefined) return otherwise;
  const { usual, least, most } = bounds;
  const text = query.get(name);
  const value = text === null ? usual : Number(text === "" ? Number.NaN : text);
  if (Number.isSafeInteger(value) && value >= least && value <= (most ?? value)) return value;
  const range = most === null ? `from ${least}` : `from ${least} to ${most}`;
  throw new Refusal(api.findings.fallback.parameter, `\`${name}\` must be a whole number ${range}, got ${text}.`);
}
