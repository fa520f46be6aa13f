/** Names that would collide in some language once they are cased, or that a language or the runtime has taken. */
import type { Place } from "../diagnostics.ts";
import { placeOf } from "../load/origins.ts";
import type { VerifyContext } from "./verify.ts";
import { words } from "./words.ts";

/** Types that every runtime or language has already: a schema of that name would shadow it or be renamed. */
const RESERVED_SCHEMAS = new Set(
  "any array boolean date error function map never null number object promise record set string symbol tuple type undefined unknown void client tripo task_of pending_task finished_task finding price".split(
    " ",
  ),
);

/** Members of every client: a task type of that name would hide one. */
const RESERVED_TASKS = new Set(
  "balance check close constructor create create_task default get_task new price prototype then to_json to_string upload wait".split(" "),
);

/** Fields that JavaScript objects treat in their own way. */
const RESERVED_FIELDS = new Set(["__proto__", "constructor", "prototype"]);

/** No language spells an identifier with these: control characters, and those that change the direction of text. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

export function verifyNames(context: VerifyContext): void {
  const { api, loaded, diagnostics } = context;
  const reserved = (name: string, place: Place) =>
    diagnostics.add("name-reserved", place, `\`${name}\` is taken by a language or by the client.`, "Choose another name.");
  for (const name of Object.keys(api.schemas))
    if (RESERVED_SCHEMAS.has(words(name).join("_"))) reserved(name, placeOf(loaded.origins, name));
  for (const task of api.tasks) {
    if (RESERVED_TASKS.has(task.name.wire)) reserved(task.name.wire, task.location);
    for (const { path } of task.fields) if (RESERVED_FIELDS.has(path.split("/").at(-1) ?? "")) reserved(path, task.location);
    for (const { path } of task.fields)
      if (HIDDEN.test(path))
        diagnostics.add(
          "name-hidden-character",
          task.location,
          `The field ${JSON.stringify(path)} holds an invisible character.`,
          "Remove it.",
        );
  }
  collide(
    context,
    "schema",
    Object.keys(api.schemas).map((name) => ({ name, place: placeOf(loaded.origins, name) })),
  );
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
  const codes = new Map<number, string>();
  for (const { code, name, location } of api.errors) {
    const first = codes.get(code);
    if (first !== undefined) diagnostics.add("error-code-taken", location, `Code ${code} is \`${first}\` already.`, "One entry per code.");
    codes.set(code, name);
  }
}
