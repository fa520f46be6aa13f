// Tables of errors, in short.
import type { ErrorDeclaration } from "../../ir/api.ts";
import { code, inline, link } from "../shared/markdown.ts";
import type { Context } from "./context.ts";
import { errorPage, relative } from "./links.ts";

export interface ErrorRow {
  link: string;
  name: string;
  http: string;
  meaning: string;
  retry: string;
}

/** A row for each name that the catalogue knows, in the catalogue's order. */
export function errorTable(context: Context, names: readonly string[], page: string): ErrorRow[] {
  return context.api.errors.filter(({ name }) => names.includes(name)).map((error) => errorRow(error, page));
}

export function errorRow(error: ErrorDeclaration, page: string): ErrorRow {
  return {
    link: link(String(error.code), relative(page, errorPage(error.code))),
    name: code(error.name),
    http: error.http.join(", "),
    meaning: inline(error.meaning),
    retry: retryInBrief[error.retry],
  };
}

export const retryInBrief: Record<ErrorDeclaration["retry"], string> = {
  never: "no",
  "read-only": "reads only",
  refused: "yes",
  slot: "when a slot is free",
};

export const retryInFull: Record<ErrorDeclaration["retry"], string> = {
  never: "The same request will be refused again. Change it, or what it depends on, first.",
  "read-only": "Reading again is safe. A create must not be repeated: the task may exist already, and a second one is paid too.",
  refused: "The request was refused before anything happened, so it may be sent again after a pause.",
  slot: "The request was refused before anything happened. It may be sent again as soon as one of the running tasks is done.",
};
