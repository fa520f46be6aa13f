// Copied from runtime/mock/refusals.ts by the generator: edit it there.

/** Why a creation is refused: each situation looks at the draft; the API tells their order and their errors. */

import { Refusal } from "./answer.ts";
import { refuse } from "./call.ts";
import { type Draft, isKnown, type KnownDraft } from "./draft.ts";
import type { Fault } from "./judge.ts";
import { stateAt } from "./task.ts";

export interface Cost {
  readonly credits: number;
  readonly group: string;
}

/** Gives the refusal, or null when the situation does not apply. */
type Look = (draft: Draft, cost: Cost, errors: readonly string[]) => Refusal | null;

const LOOKS: Readonly<Record<string, Look>> = {
  retired: ({ call: { api }, body, task }) =>
    task === undefined && fixedFields(api.tasks).some((field) => api.retired.includes(String(body[field]))) ? refuse(api, "retired") : null,
  type: ({ call: { api }, body, task }) =>
    task === undefined
      ? refuse(
          api,
          "type",
          `Known are ${Object.keys(api.tasks).join(", ")}; got ${shown(fixedFields(api.tasks).map((field) => body[field]))}.`,
        )
      : null,
  fields: ({ judgement }, _, errors) =>
    firstOf(
      judgement.faults.filter(({ isSource }) => !isSource),
      errors,
    ),
  file_unknown: (draft) => fileTrouble(draft, "file_unknown"),
  file_unreadable: (draft) => fileTrouble(draft, "file_unreadable"),
  file_kind: (draft) => fileTrouble(draft, "file_kind"),
  source_unknown: ({ call: { api }, sources }) => {
    const missing = sources.find(({ task }) => task === undefined);
    return missing === undefined ? null : refuse(api, "source_unknown", `\`${missing.path}\` names no task of this key.`);
  },
  source_kind: ({ judgement }, _, errors) =>
    firstOf(
      judgement.faults.filter(({ isSource }) => isSource),
      errors,
    ),
  source_status: ({ call: { api, world }, sources }) => {
    const now = world.clock.now();
    const states = sources.flatMap(({ path, task }) => (task ? [{ path, ...stateAt(task, now, api.statuses) }] : []));
    const unfinished = states.find(({ lifecycle }) => lifecycle !== "success");
    return unfinished === undefined ? null : refuse(api, "source_status", `\`${unfinished.path}\` is ${unfinished.status}.`);
  },
  content: ({ script: { refusal } }) => (refusal === null ? null : new Refusal(refusal, "A test input of the mock asked for this.")),
  credits: ({ call: { api, account } }, { credits }) =>
    credits > account.balance ? refuse(api, "credits", `This costs ${credits} credits; ${account.balance} are left.`) : null,
  slots: (draft, { group }) => slotsFull(draft, group),
};

/** The draft, when nothing speaks against it. Throws the first refusal that applies, in the order of the API. */
export function accepted(draft: Draft, cost: Cost): KnownDraft {
  for (const { when, errors } of draft.call.api.service?.refusals ?? []) {
    const refusal = LOOKS[when]?.(draft, cost, errors) ?? null;
    if (refusal !== null) throw refusal;
  }
  if (isKnown(draft)) return draft;
  throw refuse(draft.call.api, "type");
}

/** Slots of the group: the documented ones, or those of the settings. */
export function slotsOf({ api, world }: Draft["call"], group: string): number {
  return world.settings.slots ?? api.groups[group] ?? Number.POSITIVE_INFINITY;
}

/** The longest that a client is told to stay away. */
const LONGEST_RETRY_SECONDS = 60;

function slotsFull({ call }: Draft, group: string): Refusal | null {
  const { api, world, account } = call;
  const slots = slotsOf(call, group);
  if (account.busy(group) < slots) return null;
  const seconds = Math.ceil(world.clock.real(account.nextEnd(group) - world.clock.now()) / 1_000);
  const headers = {
    "Retry-After": String(Math.min(LONGEST_RETRY_SECONDS, Math.max(1, seconds))),
    ...(api.service?.slotsLeft && { [api.service.slotsLeft]: "0" }),
  };
  return refuse(api, "slots", `All ${slots} slots of ${group} are taken.`, headers);
}

function firstOf(faults: readonly Fault[], order: readonly string[]): Refusal | null {
  const rank = ({ error }: Fault) => (order.includes(error) ? order.indexOf(error) : order.length);
  const [first] = [...faults].sort((a, b) => rank(a) - rank(b));
  return first === undefined ? null : new Refusal(first.error, first.message);
}

function fileTrouble({ call: { api }, files }: Draft, when: string): Refusal | null {
  const found = files.find(({ trouble }) => trouble?.when === when)?.trouble;
  return found ? refuse(api, when, found.hint) : null;
}

function fixedFields(tasks: Draft["call"]["api"]["tasks"]): string[] {
  return [...new Set(Object.values(tasks).flatMap(({ fixed }) => Object.keys(fixed)))];
}

function shown(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value) ?? "nothing").join(", ");
}
