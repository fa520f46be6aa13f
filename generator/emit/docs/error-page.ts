// errors/<code>.md and errors/index.md: one page per error code.
import type { ErrorDeclaration, ErrorKind, Operation, TaskType } from "../../ir/api.ts";
import { withPointers } from "../../load/pointer-set.ts";
import { bare, code, fence, inline } from "../shared/markdown.ts";
import type { Template } from "../shared/template.ts";
import type { JsonObject } from "./body.ts";
import type { Context } from "./context.ts";
import { type ErrorRow, errorRow, retryInFull } from "./error-rows.ts";
import { castOf, play } from "./guides/cast.ts";
import { errorPage, pages, relative, taskLink } from "./links.ts";
import { json } from "./literal.ts";
import { opening, type Page, tidy } from "./page.ts";
import { type SampleView, sampleOf } from "./samples.ts";

export interface ErrorPageView {
  opening: string;
  code: string;
  name: string;
  title: string;
  meaning: string;
  remedy: string;
  retry: string;
  credits: string;
  http: string;
  kind: string;
  kindText: string;
  errorClass: string;
  operations: string[];
  tasks: string;
  hasTasks: boolean;
  answer: string;
  sample: SampleView;
  retriesLink: string;
  indexLink: string;
  provenance: string;
}

export interface ErrorIndexView {
  opening: string;
  kinds: { title: string; text: string; errors: ErrorRow[] }[];
  retriesLink: string;
}

/** What each kind is about, and the class of the clients that stands for it. */
export const kinds: Record<ErrorKind, { title: string; text: string; errorClass: string }> = {
  auth: { title: "Key", text: "The API key is missing, wrong, or of another region.", errorClass: "AuthError" },
  input: { title: "Request", text: "The request itself is wrong.", errorClass: "InputError" },
  source: { title: "Source task", text: "The task that was to be the source cannot be one.", errorClass: "SourceError" },
  rate: { title: "Request rate", text: "Too many requests in a short time.", errorClass: "RateLimitError" },
  slots: { title: "Slots", text: "Too many tasks at the same time.", errorClass: "SlotsFullError" },
  credits: { title: "Credits", text: "The balance does not cover the price.", errorClass: "CreditsError" },
  moderation: { title: "Moderation", text: "The content was refused, or could not be judged.", errorClass: "ModerationError" },
  file: { title: "Files", text: "A file cannot be read or used.", errorClass: "FileError" },
  version: { title: "Versions", text: "A model version or a task type that is not offered, or not any more.", errorClass: "VersionError" },
  permission: { title: "Permission", text: "The key may not do this.", errorClass: "PermissionError" },
  server: { title: "Server", text: "Something went wrong on the other side.", errorClass: "ServerError" },
};

export function errorPages(context: Context, template: Template<ErrorPageView>): Page[] {
  return context.api.errors.map((error) => {
    const title = `Error ${error.code}: ${bare(error.name)}`;
    return { path: errorPage(error.code), title, description: bare(error.meaning), text: tidy(template(errorView(context, error, title))) };
  });
}

export function errorIndexPage(context: Context, template: Template<ErrorIndexView>): Page {
  const title = "Errors";
  const description = `The ${context.api.errors.length} error codes, what they mean and what to do.`;
  const present = new Set(context.api.errors.map(({ kind }) => kind));
  const view: ErrorIndexView = {
    opening: opening({ title, description, kind: "errors", api: context.api.name }),
    kinds: [...present].map((kind) => ({
      title: kinds[kind].title,
      text: kinds[kind].text,
      errors: context.api.errors.filter((error) => error.kind === kind).map((error) => errorRow(error, pages.errors)),
    })),
    retriesLink: relative(pages.errors, pages.retries),
  };
  return { path: pages.errors, title, description, text: tidy(template(view)) };
}

function errorView(context: Context, error: ErrorDeclaration, title: string): ErrorPageView {
  const { api } = context;
  const page = errorPage(error.code);
  const tasks = api.tasks.filter(({ errors }) => errors.includes(error.name));
  const everywhere = tasks.length === api.tasks.length && tasks.length > 1;
  return {
    opening: opening({ title, description: error.meaning, kind: "error", api: api.name, more: { code: error.code, error: error.name } }),
    code: String(error.code),
    name: code(error.name),
    title: inline(error.meaning.replace(/\.$/, "")),
    meaning: inline(error.meaning),
    remedy: inline(error.remedy),
    retry: retryInFull[error.retry],
    credits: inline(error.credits),
    http: error.http.join(" or "),
    kind: kinds[error.kind].title,
    kindText: kinds[error.kind].text,
    errorClass: code(kinds[error.kind].errorClass),
    operations: api.operations.filter(({ errors }) => errors.includes(error.name)).map(operationLine),
    tasks: everywhere ? "every task type" : tasks.map(({ name }) => taskLink(page, name.wire)).join(", "),
    hasTasks: tasks.length > 0,
    answer: fence("json", json(answerOf(context, error))),
    sample: catchSample(context, error),
    retriesLink: relative(page, pages.retries),
    indexLink: relative(page, pages.errors),
    provenance: sourcesOf(context, error),
  };
}

function operationLine(operation: Operation): string {
  return `${code(`${operation.method.toUpperCase()} ${operation.path}`)}: ${inline(operation.summary)}`;
}

/** The body of a refusal, laid out as the envelope says. */
export function answerOf({ api }: Context, error: ErrorDeclaration): JsonObject {
  return withPointers({}, [
    [api.envelope.code, error.code],
    [api.envelope.message, error.meaning],
    [api.envelope.suggestion, error.remedy],
  ]);
}

function catchSample(context: Context, error: ErrorDeclaration): SampleView {
  const { api } = context;
  const { words } = castOf(context);
  const answers = ({ errors }: TaskType): boolean => errors.includes(error.name);
  const task = words !== undefined && answers(words) ? words : (api.tasks.find(answers) ?? words);
  return sampleOf(api, {
    does: "attempt",
    steps: play(context, task),
    cases: [{ error: "ApiError", reason: error.name, members: ["meaning", "remedy", "traceId"] }],
  });
}

function sourcesOf({ api }: Context, error: ErrorDeclaration): string {
  const known = api.provenance.filter(({ tag }) => error.sources.includes(tag));
  return known.map(({ page, date, confidence }) => `${inline(page)} (${inline(date)}, ${confidence})`).join("; ");
}
