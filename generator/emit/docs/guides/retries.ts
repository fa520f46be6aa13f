// guides/errors-and-retries.md: what can go wrong, what is repeated, and what never is.
import type { Api, ErrorDeclaration } from "../../../ir/api.ts";
import type { Step } from "../../samples/program.ts";
import { code, link } from "../../shared/markdown.ts";
import type { Context } from "../context.ts";
import { kinds } from "../error-page.ts";
import { errorPage, pages, relative } from "../links.ts";
import { type SampleView, sampleOf } from "../samples.ts";
import { type Cast, inputOf, play } from "./cast.ts";

export interface RetriesView {
  retries: { retry: string; does: string; codes: string }[];
  kinds: { errorClass: string; text: string; codes: string }[];
  catchAll: SampleView;
  unknownOutcome: SampleView;
  trace: string;
}

export function retriesView(context: Context, cast: Cast): RetriesView {
  const { api } = context;
  const present = [...new Set(api.errors.map(({ kind }) => kind))];
  return {
    retries: retryRows.map(({ retry, says, does }) => ({ retry: says, does, codes: codes(api, (error) => error.retry === retry) })),
    kinds: present.map((kind) => ({
      errorClass: code(kinds[kind].errorClass),
      text: kinds[kind].text,
      codes: codes(api, (error) => error.kind === kind),
    })),
    catchAll: catchAll(context, cast),
    unknownOutcome: unknownOutcome(context, cast),
    trace: code(api.envelope.traceId),
  };
}

const retryRows = [
  { retry: "refused", says: "Refused before anything happened", does: "sends it again after a pause, as long as the service asks for" },
  {
    retry: "slot",
    says: "All slots taken",
    does: 'waits for a slot, up to `slotTimeoutMs` (`slot_timeout`, `WithSlotTimeout`); with `slots: "throw"` it tells at once',
  },
  { retry: "read-only", says: "The server failed", does: "reads again; never repeats a create" },
  { retry: "never", says: "The request is at fault", does: "tells at once" },
] as const;

function codes({ errors }: Api, wanted: (error: ErrorDeclaration) => boolean): string {
  const links = errors.filter(wanted).map((error) => link(String(error.code), relative(pages.retries, errorPage(error.code))));
  return links.join(", ");
}

function catchAll(context: Context, { words }: Cast): SampleView {
  const as = "result";
  return sampleOf(context.api, {
    does: "attempt",
    steps: [...play(context, words, { as }), { does: "show", of: as, members: ["id"] }],
    cases: [
      { error: "CheckFailed", says: "Found before anything was sent.", members: ["findings"] },
      { error: "TaskFailed", says: "It ran and failed; its credits come back.", members: ["task/id", "meaning"] },
      { error: "WaitTimeout", says: "It still runs: wait for it again by its id.", members: ["taskId"] },
      { error: "ApiError", members: ["code", "remedy", "traceId"] },
    ],
  });
}

function unknownOutcome({ api }: Context, { words: task }: Cast): SampleView {
  const steps: Step[] =
    task === undefined
      ? []
      : [
          { does: "start", as: "task", task, input: inputOf(api, task) },
          { does: "show", of: "task", members: ["id"] },
        ];
  const words = "The request left and no answer came: the task may exist.";
  return sampleOf(api, { does: "attempt", steps, cases: [{ error: "CreateOutcomeUnknown", words, members: ["message"] }] });
}
