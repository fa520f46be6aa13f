/** Which schemas a generator must give a name of its own, read from what was generated. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Api } from "../../generator/ir/api.ts";
import { asSchema } from "../../generator/ir/schema.ts";
import { VERSION } from "../ir.ts";

export const root = join(import.meta.dirname, "../..");

export interface Expected {
  /** Inputs, outputs and error bodies: declared by name, and nothing in them is open. */
  named: string[];
  /** Unions of them: what creates a task and what reads one. */
  unions: string[];
  /** Members that are open because the contract leaves them open: objects of which nothing is known. */
  open: string[];
}

export function readExpected(): Expected {
  const api: Api = JSON.parse(readFileSync(join(root, `generated/ir/${VERSION}.json`), "utf8"));
  const bodies = api.tasks.flatMap(({ input, output }) => [input, output]);
  const others = api.operations.flatMap(({ requestSchema, responseSchema }) => [requestSchema, responseSchema]);
  const schemas = [...new Set([...bodies, ...others, ...errorBodies(api)])].filter((name) => name !== null);
  const isUnion = (name: string) => api.schemas[name]?.oneOf !== undefined || api.schemas[name]?.anyOf !== undefined;
  return {
    named: schemas.filter((name) => !isUnion(name) && !reachesUnion(api, name, isUnion)),
    unions: Object.keys(api.schemas).filter(isUnion),
    open: openMembers(api),
  };
}

/** As the checkers of the languages spell them: `Name`, `Name/{}`, `Name/field/{}`. */
function openMembers({ schemas }: Api): string[] {
  const open = Object.keys(schemas).filter((name) => schemas[name]?.type === "object" && Object.keys(schemas[name]).every(isProse));
  const fields = Object.entries(schemas).flatMap(([name, { properties = {} }]) =>
    Object.entries(properties).flatMap(([field, node]) =>
      open.some((each) => asSchema(node).$ref?.endsWith(`/${each}`)) ? [`${name}/${field}/{}`] : [],
    ),
  );
  return [...open.flatMap((name) => [name, `${name}/{}`]), ...fields];
}

const isProse = (key: string) => key === "type" || key === "description" || key.startsWith("x-");

function errorBodies(api: Api): string[] {
  return Object.entries(api.schemas).flatMap(([name, schema]) => ("x-error-body" in schema ? [name] : []));
}

/** An envelope around a task holds the union by its nature, directly or not; the union has its own row. */
function reachesUnion(api: Api, name: string, isUnion: (name: string) => boolean, via: readonly string[] = []): boolean {
  if (via.includes(name)) return false;
  const refs = JSON.stringify(api.schemas[name]).matchAll(/"#\/components\/schemas\/(\w+)"/g);
  return [...refs].some(([, target = ""]) => isUnion(target) || reachesUnion(api, target, isUnion, [...via, name]));
}
