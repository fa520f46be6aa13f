// guides/errors-and-retries.md: what can go wrong, what is repeated, and what never is.
import type { Api, ErrorDeclaration } from "../../../ir/api.ts";
import { code, link } from "../../shared/markdown.ts";
import type { Context } from "../context.ts";
import { kinds } from "../error-page.ts";
import { errorPage, pages, relative } from "../links.ts";
import { indented, typescriptModule } from "../samples.ts";
import { type Cast, play } from "./cast.ts";

export interface RetriesView {
  retries: { retry: string; does: string; codes: string }[];
  kinds: { errorClass: string; text: string; codes: string }[];
  catchAll: string;
  unknownOutcome: string;
  trace: string;
}

export function retriesView(context: Context, { words }: Cast): RetriesView {
  const { api } = context;
  const request = play(context, words);
  const present = [...new Set(api.errors.map(({ kind }) => kind))];
  return {
    retries: retryRows.map(({ retry, says, does }) => ({ retry: says, does, codes: codes(api, (error) => error.retry === retry) })),
    kinds: present.map((kind) => ({
      errorClass: code(kinds[kind].errorClass),
      text: kinds[kind].text,
      codes: codes(api, (error) => error.kind === kind),
    })),
    catchAll: catchAll(api, request),
    unknownOutcome: unknownOutcome(api, request),
    trace: code(api.envelope.traceId),
  };
}

const retryRows = [
  { retry: "refused", says: "Refused before anything happened", does: "sends it again after a pause, as long as the service asks for" },
  { retry: "slot", says: "All slots taken", does: 'waits for a slot, up to `slotTimeoutMs`; with `slots: "throw"` it tells at once' },
  { retry: "read-only", says: "The server failed", does: "reads again; never repeats a create" },
  { retry: "never", says: "The request is at fault", does: "throws at once" },
] as const;

function codes({ errors }: Api, wanted: (error: ErrorDeclaration) => boolean): string {
  const links = errors.filter(wanted).map((error) => link(String(error.code), relative(pages.retries, errorPage(error.code))));
  return links.join(", ");
}

function catchAll(api: Api, request: string): string {
  const lines = [
    "",
    "try {",
    ...indented(`const result = await ${request}.wait();`, "console.log(result.id);"),
    "} catch (error) {",
    "  // Found before anything was sent.",
    "  if (error instanceof CheckFailed) console.error(error.findings);",
    "  // It ran and failed; its credits come back.",
    "  else if (error instanceof TaskFailed) console.error(error.task.id, error.meaning);",
    "  // It still runs: wait for it again by its id.",
    "  else if (error instanceof WaitTimeout) console.error(error.taskId);",
    "  else if (error instanceof ApiError) console.error(error.code, error.remedy, error.traceId);",
    "  else throw error;",
    "}",
  ];
  return typescriptModule(api, lines, ["ApiError", "CheckFailed", "TaskFailed", "WaitTimeout"]);
}

function unknownOutcome(api: Api, request: string): string {
  const lines = [
    "",
    "try {",
    ...indented(`const task = await ${request};`, "console.log(task.id);"),
    "} catch (error) {",
    "  if (!(error instanceof CreateOutcomeUnknown)) throw error;",
    '  console.error("The request left and no answer came: the task may exist.", error.message);',
    "}",
  ];
  return typescriptModule(api, lines, ["CreateOutcomeUnknown"]);
}
