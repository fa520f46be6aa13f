/** How long a compiler takes for a small program that uses a client: what an editor pays each time it starts. */
import { join } from "node:path";
import { emitDeclarations } from "../../generator/build/declarations.ts";
import { type ConsumerName, configuration } from "./consumers.ts";
import { median, type Turns, takeTurns } from "./measure.ts";
import type { Bench } from "./peers.ts";
import type { Row, Table } from "./report.ts";
import { execute, root, typescriptSource, workspace } from "./workspace.ts";

const COMPILER = join(root, "node_modules/typescript/lib/tsc.js");

/** The package as it is published: declarations, no sources. */
async function writePackage(): Promise<void> {
  await emitDeclarations({ source: typescriptSource, out: join(workspace, "package"), entries: ["v2/index"] });
}

export async function typesTable({ ready, skipped }: Bench, turns: Turns): Promise<Table> {
  await writePackage();
  const peers = ready.map(({ name }): ConsumerName => (name === "openapi-typescript" ? "openapi-fetch" : name));
  const names: readonly ConsumerName[] = ["ours", ...peers, "nothing"];
  const times = await takeTurns(
    names.map((name) => ({ name, run: () => compile(name) })),
    turns,
  );
  const ours = median(times("ours"));
  return {
    title: "Type-check",
    says: "tsc 5.9, one process per program, wall time, skipLibCheck on, not incremental; `nothing` is the compiler and its libraries alone.",
    unit: "ms",
    rows: [
      ...names.map((what): Row => ({ what, value: median(times(what)), ratio: median(times(what)) / ours })),
      ...[...skipped].map(([what, note]): Row => ({ what, value: null, note })),
    ],
  };
}

/** Fails when the program does not compile: a figure of a broken program says nothing. */
async function compile(name: ConsumerName): Promise<void> {
  await execute(process.execPath, [COMPILER, "-p", configuration(name)]);
}
