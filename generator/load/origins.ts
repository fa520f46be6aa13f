/** Where each named schema was written: the way back from the composed document to a file that a person can edit. */
import type { Place } from "../diagnostics.ts";
import { declaresSchemas, escapePointer, type SpecFiles } from "./files.ts";
import { asObject } from "./node.ts";

export type Origins = ReadonlyMap<string, string>;

/** Schema name -> file. A name that two files declare keeps the first; verification reports the second. */
export function schemaOrigins(files: SpecFiles): Origins {
  const origins = new Map<string, string>();
  for (const [file, document] of files.documents) {
    if (!declaresSchemas(file)) continue;
    for (const name of Object.keys(asObject(document))) if (!origins.has(name)) origins.set(name, file);
  }
  return origins;
}

/** The place of `pointer` (relative to the schema: `/properties/file`) in the file that declares `schema`. */
export function placeOf(origins: Origins, schema: string, pointer = ""): Place {
  const file = origins.get(schema);
  if (file) return { file, pointer: `#/${escapePointer(schema)}${pointer}` };
  return { file: "openapi.yaml", pointer: `#/components/schemas/${escapePointer(schema)}${pointer}` };
}
