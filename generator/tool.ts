/** One run of the tool for a person or a machine: checks what was asked for, runs the pipeline, tells the outcome. */
import { existsSync } from "node:fs";
import { relative } from "node:path";
import { SpecRejected } from "./diagnostics.ts";
import { targets as allTargets } from "./emit/registry.ts";
import { nearest } from "./load/nearest.ts";
import { whyNotOurs } from "./output/folder.ts";
import { run, type TargetResult, versionFolders } from "./pipeline.ts";

export interface ToolOptions {
  root: string;
  spec: string;
  out: string;
  targets: string[] | null;
  check: boolean;
  json: boolean;
  exit: { ok: number; stale: number; spec: number; usage: number; output: number };
}

export async function runTool(options: ToolOptions): Promise<number> {
  const { exit, spec, out } = options;
  const targets = allTargets.filter(({ id }) => options.targets === null || options.targets.includes(id));
  const unknown = options.targets?.find((name) => !allTargets.some(({ id }) => id === name));
  if (unknown !== undefined) return fail(exit.usage, unknownTarget(unknown));
  if (!existsSync(spec) || versionFolders(spec).length === 0)
    return fail(exit.usage, `No API version in ${shown(spec)}: there is no folder with an openapi.yaml in it. Name one with --spec.`);
  const refusal = whyNotOurs(out);
  if (refusal !== null)
    return fail(
      exit.output,
      `${shown(out)} cannot be the output folder: ${refusal}. Nothing was written. Name an empty folder with --out.`,
    );
  try {
    const results = await run({ ...options, targets, now: () => performance.now() });
    return report(results, options);
  } catch (error) {
    if (error instanceof SpecRejected) return rejected(error, options);
    if (isFileSystemError(error))
      return fail(exit.output, `${shown(out)} cannot be written: ${error.code} at ${shown(String(error.path ?? out))}.`);
    throw error;
  }
}

function unknownTarget(name: string): string {
  const ids = allTargets.map(({ id }) => id);
  const near = nearest(name, ids);
  return `No target \`${name}\`. ${near ? `Did you mean \`${near}\`?` : `There are: ${ids.join(", ")}.`}`;
}

function report(results: TargetResult[], { check, json, exit }: ToolOptions): number {
  const differences = results.flatMap(({ target, differences: found }) => found.map((difference) => ({ target, ...difference })));
  if (json) console.log(JSON.stringify({ targets: results.map(summary), differences }, null, 2));
  else console.log(table(results));
  if (!check || differences.length === 0) return exit.ok;
  if (!json)
    console.log(
      `\n${differences.map(({ kind, path }) => `${kind.padEnd(8)} generated/${path}`).join("\n")}\n\n${differences.length} file(s) do not match the spec. Run: npm run generate`,
    );
  return exit.stale;
}

function summary({ target, files, differences, elapsedMs }: TargetResult) {
  const removed = differences.filter(({ kind }) => kind === "stale").length;
  return { target, files, changed: differences.length - removed, removed, ms: Math.round(elapsedMs) };
}

function table(results: TargetResult[]): string {
  const rows = results.map(summary).map(({ target, files, changed, removed, ms }) => [target, files, changed, removed, ms].map(String));
  const header = ["target", "files", "changed", "removed", "ms"];
  const widths = header.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  return [header, ...rows]
    .map((row) =>
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join("  "),
    )
    .join("\n");
}

function rejected({ diagnostics }: SpecRejected, { spec, json, exit }: ToolOptions): number {
  if (json) console.log(JSON.stringify({ diagnostics }, null, 2));
  else
    console.error(
      `${diagnostics.map(({ text }) => text).join("\n\n")}\n\n${diagnostics.length} problem(s) in ${shown(spec)}. Nothing was written.`,
    );
  return exit.spec;
}

function fail(code: number, message: string): number {
  console.error(message);
  return code;
}

function shown(path: string): string {
  return relative("", path) || ".";
}

function isFileSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error && "syscall" in error;
}
