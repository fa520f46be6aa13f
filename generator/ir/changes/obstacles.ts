/** Where a program written for the older version does not go on with the newer one when only its import changes. */
import type { Api, TaskType } from "../api.ts";
import type { Json } from "../schema.ts";
import { fieldsOf, goneValues, heir } from "./fields.ts";
import { refusals } from "./refusals.ts";
import type { TaskChange } from "./tasks.ts";

export interface Obstacle {
  /**
   * `required`: it must be given now, under its old or new name. `field`, `value`: it is not taken any more.
   * `reference`: a file cannot be named by it any more. `output`: it has another name,
   * or none. `source`: that task type is not taken any more.
   * `rule`: a rule refuses what was taken, and `what` is what it says.
   */
  kind: "required" | "field" | "value" | "reference" | "output" | "source" | "rule";
  /** In the words of the older version. */
  what: string;
  /** Those of its values that are none any more. */
  values: string[];
  /** In the words of the newer one; null: nothing. */
  instead: string | null;
  tasks: string[];
}

type Compared = Pick<Api, "tasks" | "schemas" | "fileReference">;

export function obstacles(before: Compared, after: Compared, changes: readonly TaskChange[]): Obstacle[] {
  const found = changes.flatMap((change) => {
    const [former, present] = [before.tasks, after.tasks].map((types) => types.find(({ name }) => name.wire === change.task));
    if (!former || !present) return [];
    const single = obstaclesOf(former, present, change);
    const isTold = (body: Readonly<Record<string, Json>>) => single.some((obstacle) => isAbout(obstacle, body));
    const rules = refusals(former, present, { schemas: after.schemas, isTold });
    const object = after.fileReference?.object ? null : (before.fileReference?.object ?? null);
    return [
      ...single,
      ...referenceObstacles(former, object),
      ...rules.map(({ says }) => ({ kind: "rule" as const, what: says, values: [], instead: null, task: change.task })),
    ];
  });
  return merged(found);
}

/** A body that lacks what must be given is completed; it says nothing against the rest. */
function isAbout({ kind, what, values }: Pick<Obstacle, "kind" | "what" | "values">, body: Readonly<Record<string, Json>>): boolean {
  const value = body[what];
  return (kind === "field" && value !== undefined) || (kind === "value" && values.some((each) => each === value));
}

type Single = Omit<Obstacle, "tasks"> & { task: string };

function obstaclesOf(before: TaskType, after: TaskType, { task, outputs, sources }: TaskChange): Single[] {
  const present = fieldsOf(after);
  const pairs = fieldsOf(before).map((field) => ({ field, now: heir(field, present) }));
  const isNeeded = new Set(pairs.filter(({ field, now }) => now?.required && !field.required).map(({ now }) => now));
  return [
    ...pairs
      .filter(({ now }) => now && isNeeded.has(now))
      .map(({ field, now }) => ({ kind: "required" as const, what: field.path, values: [], instead: now?.path ?? null, task })),
    ...pairs
      .filter(({ now }) => now === undefined)
      .map(({ field }) => ({ kind: "field" as const, what: field.path, values: [], instead: null, task })),
    ...pairs.flatMap(({ field, now }) => (now ? valueObstacles(field.path, goneValues(field, now), task) : [])),
    ...outputs
      .filter(({ before: path }) => path !== null)
      .map((output) => ({ kind: "output" as const, what: output.before ?? "", values: [], instead: output.after, task })),
    ...sources.lost.map((type) => ({ kind: "source" as const, what: type, values: [], instead: null, task })),
  ];
}

function valueObstacles(what: string, values: string[], task: string): Single[] {
  return values.length > 0 ? [{ kind: "value", what, values, instead: null, task }] : [];
}

/** `object`: how the older version names a file that lies in storage, where the newer one has no such way. */
function referenceObstacles({ name, fileFields }: TaskType, object: string | null): Single[] {
  if (object === null || fileFields.length === 0) return [];
  return [{ kind: "reference", what: object, values: [], instead: null, task: name.wire }];
}

/** One row for what is the same in several task types. */
function merged(found: readonly Single[]): Obstacle[] {
  const rows = new Map<string, Obstacle>();
  for (const { task, ...obstacle } of found) {
    const key = JSON.stringify(obstacle);
    const row = rows.get(key) ?? { ...obstacle, tasks: [] };
    row.tasks.push(task);
    rows.set(key, row);
  }
  return [...rows.values()].sort((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind));
}

const KINDS: readonly Obstacle["kind"][] = ["required", "field", "value", "reference", "output", "source", "rule"];
