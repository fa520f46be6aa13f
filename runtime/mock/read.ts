/** Reading tasks: as they stand now, laid out as the API does. */

import type { Json } from "../typescript/api.ts";
import { own } from "../typescript/pointer.ts";
import { type Answer, goodAnswer, layOut, type Values } from "./answer.ts";
import { type Call, checkedBody, refuse } from "./call.ts";
import { outputOf } from "./output.ts";
import type { ServedApi } from "./served.ts";
import { type MockTask, stateAt, type TaskState } from "./task.ts";
import { signUrl } from "./urls.ts";
import { taskOf } from "./world.ts";

export function readTask(call: Call): Answer {
  const { api, world, account, operation, id } = call;
  const task = taskOf(world, id, account.key);
  if (task === undefined) throw refuse(api, "source_unknown");
  return goodAnswer(api, operation.pointers, told(call, task));
}

/** Tasks by id, each laid out as reading it alone does. */
export function readTasks(call: Call): Answer {
  const { api, world, account, operation } = call;
  const ids = [own(checkedBody(call), operation.batch?.field ?? "") ?? []].flat().map(String);
  const tasks: Record<string, Json> = {};
  for (const task of ids.flatMap((id) => taskOf(world, id, account.key) ?? [])) tasks[task.id] = bareTask(call, task);
  return goodAnswer(api, operation.pointers, { tasks, missed: ids.filter((id) => !Object.hasOwn(tasks, id)) });
}

/** A task without the answer around it: as a list or an event has it. */
export function bareTask(asker: Asker, task: MockTask): Record<string, Json> {
  const alone: Record<string, Json> = {};
  layOut(alone, innerPointers(asker.api), told(asker, task));
  return alone;
}

/** Pointers of reading one task without what they all begin with: `/data/status` is `/status` in the task itself. */
function innerPointers({ operations }: ServedApi): Record<string, string> {
  const pointers = operations.find(({ role }) => role === "read")?.pointers ?? {};
  const id = pointers["id"] ?? "";
  const holder = id.slice(0, id.lastIndexOf("/"));
  return Object.fromEntries(Object.entries(pointers).map(([name, pointer]) => [name, pointer.slice(holder.length)]));
}

/** As the API writes a time; virtual milliseconds since the epoch. */
export function timeOf({ told }: ServedApi, ms: number): string | number {
  return told.hasTextTimes ? new Date(ms).toISOString() : Math.floor(ms / 1_000);
}

/** Who asks, and under which address: URLs of files begin with it. */
export type Asker = Pick<Call, "api" | "world" | "origin">;

function told(call: Asker, task: MockTask): Values {
  const { api, world } = call;
  const state = stateAt(task, world.clock.now(), api.statuses);
  const failure = state.lifecycle === "failure" && task.ending.error !== null ? api.errors[task.ending.error] : undefined;
  return {
    id: task.id,
    type: api.tasks[task.type]?.answers ?? task.type,
    status: state.status,
    input: { ...task.input },
    output: state.lifecycle === "success" ? outputsOf(call, task) : api.told.hasEmptyOutput ? {} : undefined,
    progress: state.progress,
    createdAt: timeOf(api, task.createdAt),
    completedAt: state.lifecycle === "ongoing" ? undefined : timeOf(api, task.endsAt),
    credits: creditsOf(task, state),
    secondsLeft: secondsLeft(call, state),
    queuePosition: state.queuePosition,
    errorCode: failure?.code,
    errorMessage: failure?.message,
  };
}

/** Known when it is final; a failure costs nothing. */
function creditsOf({ credits }: MockTask, { lifecycle }: TaskState): number | undefined {
  if (lifecycle === "ongoing") return undefined;
  return lifecycle === "success" ? credits : 0;
}

/** In seconds of the client, who waits in real time. What never ends is always a minute away. */
function secondsLeft({ world }: Asker, { leftMs }: TaskState): number {
  if (leftMs < 0) return -1;
  return Number.isFinite(leftMs) ? Math.ceil(world.clock.real(leftMs) / 1_000) : 60;
}

function outputsOf({ api, world, origin }: Asker, task: MockTask): Record<string, Json> {
  const { secret, clock } = world;
  const expiresAt = clock.now() + (api.service?.fileUrlSeconds ?? 0) * 1_000;
  return outputOf(api, { task, url: (output, extension) => origin + signUrl({ task: task.id, output, extension }, { secret, expiresAt }) });
}
