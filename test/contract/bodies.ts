/** Bodies made at random from the compiled schemas: mostly right, now and then wrong, so that rules meet each other. */
import fc from "fast-check";
import type { Json } from "../../generator/ir/schema.ts";
import type { CheckNode, CheckSchema } from "../../runtime/typescript/api.ts";
import { nodeOf } from "../../runtime/typescript/defaults.ts";
import { resolver } from "../../runtime/typescript/evaluate.ts";
import { api, tables } from "./generated.ts";

const resolve = resolver(tables.checks.shared);
const stranger: fc.Arbitrary<Json> = fc.constantFrom<Json>(null, true, 0, -1, 1.5, "", "never-heard-of", "🗿", [], {}, [{}]);

/** Bodies of one task type. Fields that its rules and examples mention together are tried together. */
export function bodiesOf(type: string): fc.Arbitrary<Json> {
  const task = api.tasks.find(({ name }) => name.wire === type);
  const starts = [
    ...(task?.examples ?? []).map(({ value }) => value),
    ...(task?.rules ?? []).flatMap(({ accepts, rejects }) => [...accepts, ...rejects]),
  ];
  const start = fc.constantFrom<Json>(...starts);
  return fc.tuple(start, objectOf(nodeOf(tables.checks.tasks[type]?.schema, resolve), 2)).map(([body, extra]) => merged(body, extra));
}

function merged(body: Json, extra: Json): Json {
  return isObject(body) && isObject(extra) ? { ...body, ...extra } : body;
}

function isObject(value: Json): value is { [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Some of the properties, at most `most`. */
function objectOf(node: CheckNode, most: number): fc.Arbitrary<Json> {
  const properties = Object.entries(node.properties ?? {});
  return fc
    .subarray(properties, { maxLength: Math.min(most, properties.length) })
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map(([name, schema]) => [name, valueFor(schema)]))))
    .map((record): Json => ({ ...record }));
}

function valueFor(schema: CheckSchema): fc.Arbitrary<Json> {
  return fc.oneof({ weight: 9, arbitrary: likely(nodeOf(schema, resolve)) }, { weight: 1, arbitrary: stranger });
}

function likely(node: CheckNode): fc.Arbitrary<Json> {
  if (node.enum) return fc.constantFrom<Json>(...node.enum);
  if (node.const !== undefined) return fc.constant(node.const);
  const types = typeof node.type === "string" ? [node.type] : (node.type ?? []);
  return types.length > 0 ? fc.oneof(...types.map((type) => ofType(type, node))) : stranger;
}

function ofType(type: string, node: CheckNode): fc.Arbitrary<Json> {
  const { minimum = -10, maximum = 30_000, minLength = 0, maxLength = 20, maxItems = 3 } = node;
  if (type === "boolean") return fc.boolean();
  if (type === "integer") return fc.integer({ min: minimum - 1, max: maximum + 1 });
  if (type === "number") return fc.double({ min: minimum - 1, max: maximum + 1, noNaN: true }).map((value) => value + 0);
  if (type === "string")
    return fc.oneof(
      fc.string({
        minLength: Math.min(minLength, 20),
        maxLength: Math.min(maxLength, 40),
      }),
      fc.constant("https://host.example/a.png"),
    );
  if (type === "array")
    return fc.array(valueFor(node.items ?? true), {
      maxLength: Math.min(maxItems + 1, 6),
    });
  if (type === "object") return objectOf(node, 4);
  return fc.constant(null);
}
