/** Names that would collide in some language once they are cased, or that a language or the runtime has taken. */
import type { Place } from "../diagnostics.ts";
import { escapePointer } from "../load/files.ts";
import { asObject } from "../load/node.ts";
import { placeOf } from "../load/origins.ts";
import { isReservedField, isReservedSchema, isReservedTask } from "./reserved.ts";
import type { VerifyContext } from "./verify-context.ts";
import { words } from "./words.ts";

/** No language spells these, they change the direction of text, or they would be read as a path: `files/*`. */
const UNUSABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}/*~]/u;

export function verifyNames(context: VerifyContext): void {
  const { api, loaded } = context;
  const schemas = Object.keys(api.schemas).map((name) => ({ name, place: placeOf(loaded.origins, name) }));
  refuseReserved(context, schemas);
  for (const { name, place } of schemas)
    for (const field of Object.keys(api.schemas[name]?.properties ?? {})) refuseField(context, field, place);
  collide(context, "schema", schemas);
  collide(
    context,
    "task type",
    api.tasks.map(({ name, location }) => ({ name: name.wire, place: location })),
  );
  collide(
    context,
    "error",
    api.errors.map(({ name, location }) => ({ name, place: location })),
  );
  collide(
    context,
    "operation",
    api.operations.map(({ id, location }) => ({ name: id, place: location })),
  );
  collideExamples(context);
  collideCodes(context);
}

/** Only what somebody wrote: the composed schemas have their names from us. */
function refuseReserved({ api, loaded, diagnostics }: VerifyContext, schemas: { name: string; place: Place }[]): void {
  const root = asObject(asObject(asObject(loaded.files.documents.get("openapi.yaml"))["components"])["schemas"]);
  const written = schemas.filter(({ name }) => loaded.origins.has(name) || Object.hasOwn(root, name));
  const taken = written.filter(({ name }) => isReservedSchema(name));
  const hidden = api.tasks
    .filter(({ name }) => isReservedTask(name.wire))
    .map(({ name, location }) => ({ name: name.wire, place: location }));
  for (const { name, place } of [...taken, ...hidden])
    diagnostics.add("name-reserved", place, `\`${name}\` is taken by a language or by the client.`, "Choose another name.");
}

function refuseField({ diagnostics }: VerifyContext, field: string, place: Place): void {
  const at = { file: place.file, pointer: `${place.pointer}/properties/${escapePointer(field)}` };
  if (isReservedField(field))
    diagnostics.add("name-reserved", at, `JavaScript objects treat \`${field}\` in their own way.`, "Choose another name.");
  if (UNUSABLE.test(field))
    diagnostics.add(
      "name-unusable",
      at,
      `The field ${JSON.stringify(field)} holds an invisible character, a slash, a star or a tilde.`,
      "Rename it.",
    );
}

function collide({ diagnostics }: VerifyContext, kind: string, named: { name: string; place: Place }[]): void {
  const seen = new Map<string, string>();
  for (const { name, place } of named) {
    const spelled = words(name).join("_");
    const first = seen.get(spelled);
    if (first !== undefined)
      diagnostics.add(
        "name-collision",
        place,
        `The ${kind} \`${name}\` is spelled like \`${first}\` in some language.`,
        "Rename one of them.",
      );
    else seen.set(spelled, name);
  }
}

function collideExamples({ api, diagnostics }: VerifyContext): void {
  const seen = new Map<string, string>();
  for (const task of api.tasks) {
    for (const { name } of task.examples) {
      const first = seen.get(name);
      if (first !== undefined)
        diagnostics.add(
          "example-name-taken",
          task.location,
          `The example \`${name}\` stands in ${first} too.`,
          "Example names are unique across files: prefix it with the task type.",
        );
      seen.set(name, task.location.file);
    }
  }
}

function collideCodes({ api, diagnostics }: VerifyContext): void {
  const codes = new Map<number | string, string>();
  for (const { code, name, location } of api.errors) {
    const first = codes.get(code);
    if (first !== undefined) diagnostics.add("error-code-taken", location, `Code ${code} is \`${first}\` already.`, "One entry per code.");
    codes.set(code, name);
  }
}
