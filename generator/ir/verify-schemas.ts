/** Rules about how schemas are written: names, cycles, and the shapes that other tools choke on. */
import { declaresSchemas, escapePointer } from "../load/files.ts";
import { refName } from "../load/inline.ts";
import { asObject, isObject } from "../load/node.ts";
import { placeOf } from "../load/origins.ts";
import type { Schema } from "./schema.ts";
import type { VerifyContext } from "./verify-context.ts";

export function verifySchemas(context: VerifyContext): void {
  refuseDuplicateNames(context);
  refuseCycles(context);
  for (const [name, schema] of Object.entries(context.api.schemas)) {
    refuseShapes(context, name, schema);
  }
}

function refuseDuplicateNames({ loaded, diagnostics }: VerifyContext): void {
  for (const [file, document] of loaded.files.documents) {
    if (!declaresSchemas(file)) continue;
    for (const name of Object.keys(asObject(document))) {
      const first = loaded.origins.get(name);
      if (first !== file)
        diagnostics.add(
          "name-taken",
          { file, pointer: `#/${escapePointer(name)}` },
          `\`${name}\` is declared in ${first} too.`,
          "Rename one of them: schema names are unique in an API version.",
        );
    }
  }
}

/** A schema that leads back to itself has no end for a reader, a generator or a judge. */
function refuseCycles({ api, loaded, diagnostics }: VerifyContext): void {
  const done = new Set<string>();
  const visit = (name: string, path: readonly string[]): void => {
    if (path.includes(name)) {
      diagnostics.add(
        "reference-cycle",
        placeOf(loaded.origins, name),
        `It refers to itself: ${[...path.slice(path.indexOf(name)), name].join(" -> ")}.`,
        "Break the circle: one of the references must go.",
      );
      return;
    }
    if (done.has(name)) return;
    for (const next of refsOf(api.schemas[name])) visit(next, [...path, name]);
    done.add(name);
  };
  for (const name of Object.keys(api.schemas)) visit(name, []);
}

function refsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(refsOf);
  if (!isObject(node)) return [];
  const name = refName(node);
  return name === null ? Object.values(node).flatMap(refsOf) : [name];
}

function refuseShapes({ loaded, diagnostics }: VerifyContext, name: string, schema: Schema): void {
  const beside = (["oneOf", "anyOf", "allOf", "prefixItems"] as const).find((keyword) => schema[keyword] !== undefined);
  if (beside !== undefined && schema.properties !== undefined) {
    diagnostics.add(
      "combination-beside-properties",
      placeOf(loaded.origins, name, `/${beside}`),
      `\`${beside}\` stands beside \`properties\`.`,
      "Many generators turn this into an untyped value: write the condition as a rule below dependentSchemas.",
    );
  }
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    if (isObject(property) && property.properties !== undefined) {
      diagnostics.add(
        "object-unnamed",
        placeOf(loaded.origins, name, `/properties/${escapePointer(key)}`),
        `The object \`${key}\` has no name.`,
        "Give it a name in schemas/ or in this file, and refer to it.",
      );
    }
  }
}
