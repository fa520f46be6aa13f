import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Source } from "@redocly/openapi-core";

/** A problem of the spec, told to its author: what, where, and what to do. Exceptions are for our own bugs. */
export interface Diagnostic {
  /** Stable, kebab-case: `rule-does-not-bite`. */
  code: string;
  message: string;
  remedy: string;
  place: Place;
  /** As it is shown to a person, with file, line and column; set when the run ends. */
  text?: string;
}

/** A file and a JSON pointer into it (`#/a/b`); `line` and `column` when a parser has told them already. */
export interface Place {
  file: string;
  pointer: string;
  line?: number;
  column?: number;
}

/** Ends a run: the spec cannot be used. Carries all that was found. */
export class SpecRejected extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(`${diagnostics.length} problem(s) in the spec`);
    this.name = "SpecRejected";
    this.diagnostics = diagnostics;
  }
}

/** Collects problems, so that an author sees all of them at once. */
export class Diagnostics {
  readonly list: Diagnostic[] = [];
  readonly #dir: string;
  readonly #label: string;

  /** `dir` is the spec's folder; `label` stands for it in what is shown. */
  constructor(dir: string, label = dir) {
    this.#dir = dir;
    this.#label = label;
  }

  add(code: string, place: Place, message: string, remedy: string): void {
    this.list.push({ code, message, remedy, place });
  }

  /** Stops here if anything was found: what comes next could not be trusted. */
  throwIfAny(): void {
    if (this.list.length === 0) return;
    throw new SpecRejected(this.list.map((diagnostic) => ({ ...diagnostic, text: formatDiagnostic(diagnostic, this.#dir, this.#label) })));
  }
}

/** `tasks/a.yaml:12:5 at #/AInput/x-task: error rule-…` and, below it, what to do. Paths are relative to `specDir`. */
export function formatDiagnostic(diagnostic: Diagnostic, specDir: string, label: string): string {
  const { file, pointer } = diagnostic.place;
  const { line, column } = locate(diagnostic.place, specDir);
  return `${label}/${file}:${line}:${column} at ${pointer || "#/"}\n  ${diagnostic.code}: ${diagnostic.message}\n  ${diagnostic.remedy}`;
}

/** Line and column of a place; a pointer that is not there falls back to its nearest parent. */
export function locate(place: Place, specDir: string): { line: number; column: number } {
  if (place.line !== undefined) return { line: place.line, column: place.column ?? 1 };
  const path = `${specDir}/${place.file}`;
  const body = readText(path);
  if (body === null) return { line: 1, column: 1 };
  const { Source } = redocly();
  const source = new Source(path, body);
  for (let pointer = place.pointer; pointer.startsWith("#/"); pointer = pointer.slice(0, pointer.lastIndexOf("/"))) {
    const line = lineOf(source, pointer);
    if (line) return line;
  }
  return { line: 1, column: 1 };
}

function lineOf(source: Source, pointer: string): { line: number; column: number } | null {
  try {
    const { start } = redocly().getLineColLocation({ source, pointer, reportOnKey: true });
    const isFallback = start.line === 1 && start.col === 1 && pointer !== "#/";
    return isFallback ? null : { line: start.line, column: start.col };
  } catch {
    return null; // the pointer does not exist in this file
  }
}

/** Loaded for the first problem: a run without one, which is most, does without. */
function redocly(): typeof import("@redocly/openapi-core") {
  return createRequire(import.meta.url)("@redocly/openapi-core");
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null; // a missing file is itself a diagnostic, whose place has no line
  }
}
