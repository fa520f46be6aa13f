/** One run of the tool for a person or a machine: checks what was asked for, runs the pipeline, tells the outcome. */
import { existsSync } from "node:fs";
import { relative } from "node:path";
import { CommandError, EXIT } from "../runtime/command/command.ts";
import { SpecRejected } from "./diagnostics.ts";
import { targetIds } from "./emit/targets.ts";
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
}

export async function runTool(options: ToolOptions): Promise<number> {
  const targets = options.targets === null ? null : chosenTargets(options.targets);
  checkFolders(options);
  try {
    return report(await run({ ...options, targets }), options);
  } catch (error) {
    if (error instanceof SpecRejected) return tellRejected(error, options);
    if (isFileSystemError(error))
      throw new CommandError(
        EXIT.environment,
        `${shown(options.out)} cannot be written: ${error.code} at ${shown(error.path ?? options.out)}.`,
      );
    throw error;
  }
}

function chosenTargets(names: readonly string[]): string[] {
  const unknown = names.find((name) => !targetIds.includes(name));
  if (unknown !== undefined) throw new CommandError(EXIT.usage, unknownTarget(unknown));
  return targetIds.filter((id) => names.includes(id));
}

function checkFolders({ spec, out }: ToolOptions): void {
  if (!existsSync(spec) || versionFolders(spec).length === 0) {
    throw new CommandError(
      EXIT.usage,
      `No API version in ${shown(spec)}: there is no folder with an openapi.yaml in it. Name one with --spec.`,
    );
  }
  const refusal = whyNotOurs(out, "generated");
  if (refusal !== null)
    throw new CommandError(
      EXIT.environment,
      `${shown(out)} cannot be the output folder: ${refusal}. Nothing was written. Name an empty folder with --out.`,
    );
}

function unknownTarget(name: string): string {
  const near = nearest(name, targetIds);
  return `No target \`${name}\`. ${near ? `Did you mean \`${near}\`?` : `There are: ${targetIds.join(", ")}.`}`;
}

function report(results: TargetResult[], { check, json, out }: ToolOptions): number {
  const differences = results.flatMap(({ target, differences: found }) => found.map((difference) => ({ target, ...difference })));
  if (json) console.log(JSON.stringify({ targets: results.map(summary), differences }, null, 2));
  else console.log(table(results));
  if (!check || differences.length === 0) return EXIT.ok;
  if (!json)
    console.log(
      `\n${differences.map(({ kind, path }) => `${kind.padEnd(8)} ${shown(out)}/${path}`).join("\n")}\n\n${differences.length} file(s) do not match the spec. Run: npm run generate`,
    );
  return EXIT.failed;
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

/** Every problem with its place and its remedy; gives the exit code. */
export function tellRejected({ diagnostics }: SpecRejected, { spec, json }: Pick<ToolOptions, "spec" | "json">): number {
  if (json) console.log(JSON.stringify({ diagnostics }, null, 2));
  else
    console.error(
      `${diagnostics.map(({ text }) => text).join("\n\n")}\n\n${diagnostics.length} problem(s) in ${shown(spec)}. Nothing was written.`,
    );
  return EXIT.spec;
}

function shown(path: string): string {
  return relative("", path) || ".";
}

function isFileSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error && "syscall" in error;
}
