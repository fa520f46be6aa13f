/** Bodies whose verdict is known, or worth comparing, taken from the description itself. */
import type { Field, TaskType } from "../../generator/ir/api.ts";
import { setAt } from "../../generator/ir/patch.ts";
import type { Json } from "../../generator/ir/schema.ts";
import { api } from "./generated.ts";

export interface Vector {
  readonly type: string;
  /** Where it comes from, for the failure's message. */
  readonly from: string;
  readonly body: Json;
}

/** Bodies that every judge must accept. */
export function acceptedVectors(): Vector[] {
  return api.tasks.flatMap((task) => [
    ...task.examples.map(({ name, value }) => vector(task, `example ${name}`, value)),
    ...task.rules.flatMap(({ id, accepts }) => accepts.map((body, index) => vector(task, `${id} accepts/${index}`, body))),
  ]);
}

/** Bodies that every judge must refuse, and that the local checks must refuse by that rule. */
export function rejectedVectors(): (Vector & {
  readonly rule: string;
  readonly code: string;
})[] {
  return api.tasks.flatMap((task) =>
    task.rules.flatMap(({ id, code, rejects }) =>
      rejects.map((body, index) => ({
        ...vector(task, `${id} rejects/${index}`, body),
        rule: id,
        code,
      })),
    ),
  );
}

/** Bodies on which the judges only have to agree: every value of every field, its edges, and what is of the wrong kind. */
export function fieldVectors(strangers = STRANGERS): Vector[] {
  return api.tasks.flatMap((task) => {
    const bodies = task.examples.map(({ value }) => value);
    return task.fields.flatMap((field) => {
      const tried = (starts: Json[], values: Json[]) =>
        starts.flatMap((start) => values.flatMap((value) => placed({ task, field, start, value })));
      const roomy = bodies.filter((start) => placed({ task, field, start, value: null }).length > 0);
      return [...tried(roomy, [...members(field), ...edges(field)]), ...tried(roomy.slice(0, 1), strangers)];
    });
  });
}

/** Every known value of every field, the retired ones too. */
export function members({ schema }: Field): Json[] {
  return [...(schema.enum ?? []), ...(schema.const === undefined ? [] : [schema.const])];
}

/** Of every kind; the words are in no list of values. */
const STRANGERS: Json[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e300,
  "",
  "never-heard-of",
  "🗿",
  "__proto__",
  [],
  [null],
  {},
  [{}],
  { url: "" },
];

/** For the judge that takes its time. */
export const FEW_STRANGERS: Json[] = [null, true, "never-heard-of", "🗿", [{}], {}];

function edges({ schema }: Field): Json[] {
  const { minimum, maximum, exclusiveMinimum, minLength, maxLength, minItems, maxItems } = schema;
  const numbers = [minimum, maximum, exclusiveMinimum].filter((limit) => limit !== undefined);
  const lengths = [minLength, maxLength].filter((limit) => limit !== undefined);
  const counts = [minItems, maxItems].filter((limit) => limit !== undefined);
  return [
    ...numbers.flatMap((limit) => [limit - 1, limit, limit + 1, limit + 0.5]),
    ...lengths.flatMap((limit) => around(limit).flatMap((length) => ["a", "橋", "𠮷"].map((letter) => letter.repeat(length)))),
    ...counts.flatMap((limit) => around(limit).map((length) => Array.from({ length }, (_, index) => `part ${index}`))),
  ];
}

function around(limit: number): number[] {
  return [Math.max(0, limit - 1), limit, limit + 1];
}

function placed({ task, field, start, value }: { task: TaskType; field: Field; start: Json; value: Json }): Vector[] {
  const body = setAt(start, field.path.split("/"), value);
  return body === undefined ? [] : [vector(task, `${field.path} = ${JSON.stringify(value).slice(0, 40)}`, body)];
}

function vector(task: TaskType, from: string, body: Json): Vector {
  return { type: task.name.wire, from: `${task.name.wire}: ${from}`, body };
}
