// Copied from runtime/mock/create.ts by the generator: edit it there.

/** Creating a task: the refusals in the order of the API, then everything that will become of it. */

import { isValid } from "../runtime/evaluate.ts";
import { own } from "../runtime/pointer.ts";
import { priceOf } from "../runtime/price.ts";
import { type Answer, goodAnswer, withHeaders } from "./answer.ts";
import { type Call, jsonBody } from "./call.ts";
import { fraction, uuidOf } from "./chance.ts";
import { type Draft, draftOf, type KnownDraft } from "./draft.ts";
import { modelOf } from "./model.ts";
import { SLOW_QUEUE_MS } from "./phrases.ts";
import { accepted, type Cost, slotsOf } from "./refusals.ts";
import type { Ending, MockTask } from "./task.ts";
import { remember, settle } from "./world.ts";

export async function createTask(call: Call): Promise<Answer> {
  const { api, world, account, operation } = call;
  settle(world, api, account);
  // Credits that came back: to run low again is to be told again.
  call.notifier.balance(api, account);
  const draft = await draftOf(call, jsonBody(call));
  call.noteUnknown(draft.judgement.unknown);
  const cost = costOf(draft);
  const task = taskOfDraft(accepted(draft, cost), cost);
  account.start(task);
  remember(world, task);
  call.notifier.watch(api, task, call.origin);
  call.notifier.balance(api, account);
  const { slotsLeft = null } = api.service ?? {};
  const left = slotsOf(call, cost.group) - account.busy(cost.group);
  const type = api.tasks[task.type]?.answers ?? task.type;
  const answer = goodAnswer(api, operation.pointers, { id: task.id, type, status: api.statuses.waiting });
  return slotsLeft === null || !Number.isFinite(left) ? answer : withHeaders(answer, { [slotsLeft]: String(left) });
}

/** An unknown price costs nothing here. */
function costOf({ call: { api }, type, task, filled }: Draft): Cost {
  const { credits } = priceOf(own(api.prices, type), filled, api.resolve);
  const group = task?.groups.find(({ when }) => isValid(when ?? true, filled, api.resolve))?.name ?? "";
  return { credits: credits ?? 0, group };
}

function taskOfDraft(draft: KnownDraft, { credits, group }: Cost): MockTask {
  const { call, type, body, script } = draft;
  const { world, account } = call;
  const chance = `${world.settings.seed} ${account.key} ${account.created++}`;
  const createdAt = world.clock.now();
  const startsAt = createdAt + (script.isSlow ? SLOW_QUEUE_MS : queueMs(chance));
  const endsAt = script.isStuck ? Number.POSITIVE_INFINITY : startsAt + durationMs(draft, chance);
  return {
    id: uuidOf("task", chance),
    ...{ type, owner: account.key, group, input: body, createdAt, startsAt, endsAt, credits },
    ending: endingOf(draft),
    model: modelOfDraft(draft, chance),
  };
}

function modelOfDraft({ call: { api }, task, filled, sources, files, texts, script }: KnownDraft, chance: string): MockTask["model"] {
  return modelOf(api, {
    task,
    body: filled,
    source: sources[0]?.task?.model,
    described: [...texts, ...files.map(({ identity }) => identity)],
    asked: script.traits,
    chance,
  });
}

/** A success, unless a test input says otherwise. */
function endingOf({ call: { api }, script: { ending } }: Draft): Ending {
  if (ending === null) return { status: api.statuses.success, error: null };
  return api.service?.failures[ending] ?? { status: ending, error: null };
}

/** One to three seconds. */
function queueMs(chance: string): number {
  return 1_000 + 2_000 * fraction("queue", chance);
}

/** What is typical, a quarter more or less. */
function durationMs({ task }: KnownDraft, chance: string): number {
  return task.typicalSeconds * 1_000 * (0.75 + 0.5 * fraction("duration", chance));
}
