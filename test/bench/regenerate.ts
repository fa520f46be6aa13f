/** How long everything takes to be made again, here and elsewhere, and how that grows with the number of task types. */
import { join } from "node:path";
import { median, type Subject, type Turns, takeTurns } from "./measure.ts";
import { type Bench, emptyFolder, generateWith, peerFolder } from "./peers.ts";
import type { Row, Table } from "./report.ts";
import { scaleSpec } from "./scaled-spec.ts";
import { execute, generate, root, workspace } from "./workspace.ts";

const LIMIT_MS = 2000;
const SPEC = join(root, "spec");
const OUT = join(workspace, "regenerated");
/** Ten times the task types may take ten times the time, and no more. */
const STEP = 10;
const SCALES = [1, STEP, STEP * STEP] as const;

/** Ours writes all targets into an empty folder each time; the others write the types or the client that is all they make. */
export async function peersTable({ ready, skipped }: Bench, turns: Turns): Promise<Table> {
  const others = ready.filter(({ name }) => name !== "hey-api");
  const subjects: Subject[] = [
    { name: "ours, all targets", prepare: () => emptyFolder(OUT), run: () => generate({ spec: SPEC, out: OUT }) },
    { name: "ours, nothing changed", run: () => generate({ spec: SPEC, out: OUT }) },
    ...others.map((peer) => ({ name: peer.name, prepare: () => emptyFolder(peerFolder(peer.name)), run: () => generateWith(peer) })),
  ];
  const times = await takeTurns(subjects, turns);
  const [all = 0, ...rest] = subjects.map(({ name }) => median(times(name)));
  return {
    title: "Regenerate",
    says: "Wall time of one process per run, from the same document; ratios are against ours, all targets.",
    unit: "ms",
    rows: [
      { what: "ours, all targets", value: all, ratio: 1, target: { says: `< ${LIMIT_MS} ms`, isMet: all < LIMIT_MS } },
      ...rest.map((value, index): Row => ({ what: subjects[index + 1]?.name ?? "", value, ratio: value / all })),
      ...[...skipped].flatMap(([what, note]): Row[] => (what === "hey-api" ? [] : [{ what, value: null, note }])),
    ],
  };
}

export async function scalesTable(turns: Turns): Promise<Table> {
  const scales = SCALES.map((times) => ({ times, spec: join(workspace, `spec-x${times}`), out: join(workspace, `regenerated-x${times}`) }));
  for (const { times, spec } of scales) {
    await emptyFolder(spec);
    scaleSpec({ spec: SPEC, out: spec, times });
  }
  const subjects = scales.map(({ times, spec, out }) => ({
    name: `${times} x`,
    prepare: () => emptyFolder(out),
    run: () => generate({ spec, out }),
  }));
  const times = await takeTurns(subjects, { ...turns, runs: Math.min(turns.runs, 3) });
  const medians = subjects.map(({ name }) => median(times(name)));
  return {
    title: "Regenerate, more task types",
    says: `Each task type again under names of its own; ratios are against the step before, of which ${STEP} x is linear. At most 3 runs.`,
    unit: "ms",
    rows: subjects.map(({ name }, index) => scaleRow(name, medians[index] ?? 0, medians[index - 1])),
  };
}

function scaleRow(scale: string, value: number, before: number | undefined): Row {
  const what = `${scale} the task types`;
  if (before === undefined) return { what, value };
  const ratio = value / before;
  return { what, value, ratio, target: { says: `<= ${STEP} x`, isMet: ratio <= STEP } };
}

export async function stagesTable(turns: Turns): Promise<Table> {
  const printed: Record<string, number>[] = [];
  const script = join(import.meta.dirname, "stages-cli.ts");
  await takeTurns(
    [{ name: "stages", run: async () => printed.push(JSON.parse(await execute(process.execPath, [script, join(SPEC, "v2")]))) }],
    turns,
  );
  const counted = printed.slice(1);
  const names = Object.keys(counted[0] ?? {});
  const values = names.map((what): Row => ({ what, value: median(counted.map((stages) => stages[what] ?? 0)) }));
  const sum = values.reduce((total, { value }) => total + (value ?? 0), 0);
  return {
    title: "Regenerate, by stage",
    says: "One after the other in one cold process, nothing written; the tool has a thread per processor, which loads while the spec is read. Ratios are shares of the sum.",
    unit: "ms",
    rows: values.map((row) => ({ ...row, ratio: (row.value ?? 0) / sum })),
  };
}
