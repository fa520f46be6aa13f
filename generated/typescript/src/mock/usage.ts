// Copied from runtime/mock/usage.ts by the generator: edit it there.

/** What tasks have cost: rows of the newest first, as many as are asked for. */

import type { Json } from "../runtime/api.ts";
import { type Answer, goodAnswer, layOut, Refusal } from "./answer.ts";
import type { Call } from "./call.ts";
import { timeOf } from "./read.ts";
import { type MockTask, stateAt } from "./task.ts";

const USUAL_ROWS = 50;
const MOST_ROWS = 200;

export function readUsage(call: Call): Answer {
  const { api, world, account, operation } = call;
  const limit = asked(call, "limit", { usual: USUAL_ROWS, least: 1, most: MOST_ROWS });
  const offset = asked(call, "offset", { usual: 0, least: 0, most: Number.MAX_SAFE_INTEGER });
  const own = [...world.tasks.values()].filter(({ owner }) => owner === account.key).reverse();
  const rows = own.slice(offset, offset + limit).map((task) => rowOf(call, task));
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

/** A whole number of the query. Throws the refusal of any other. */
function asked({ api, query }: Call, name: string, { usual, least, most }: { usual: number; least: number; most: number }): number {
  const text = query.get(name);
  const value = text === null ? usual : Number(text === "" ? Number.NaN : text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new Refusal(api.findings.fallback.parameter, `\`${name}\` must be a whole number from ${least} to ${most}, got ${text}.`);
}
