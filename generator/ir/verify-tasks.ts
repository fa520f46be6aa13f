/** What every task type must have, and what the API as a whole must say for a client to work. */
import { escapePointer } from "../load/files.ts";
import { asObject, isObject } from "../load/node.ts";
import type { TaskType } from "./api.ts";
import type { Schema } from "./schema.ts";
import type { VerifyContext } from "./verify-context.ts";

export function verifyTasks(context: VerifyContext): void {
  verifyApi(context);
  verifyFiles(context);
  for (const task of context.api.tasks) verifyTask(context, task);
}

function verifyApi({ api, diagnostics }: VerifyContext): void {
  const need = (isThere: boolean, pointer: string, what: string) => {
    if (!isThere)
      diagnostics.add(
        "api-incomplete",
        { file: "openapi.yaml", pointer },
        `${what} is missing.`,
        "Every API version must say it: clients cannot work without.",
      );
  };
  need(api.name !== "", "#/x-api", "`x-api`");
  need(api.servers.length > 0, "#/servers", "A server");
  need(api.envelope.code !== "", "#/x-envelope", "`x-envelope`");
  need(Object.values(api.lifecycle).includes("success"), "#/components/schemas", "A status with `x-lifecycle` success");
  need(api.tasks.length > 0, "#/paths", "A task type");
  const read = api.operations.find(({ role }) => role === "read");
  need(read !== undefined, "#/paths", "An operation with `x-task-operation: read`");
  for (const pointer of ["id", "type", "status", "output"])
    need(
      read?.pointers[pointer] !== undefined,
      `${read?.location.pointer ?? "#/paths"}/x-pointers`,
      `The pointer \`${pointer}\` of reading a task`,
    );
  for (const create of api.operations.filter(({ role }) => role === "create"))
    need(create.pointers["id"] !== undefined, `${create.location.pointer}/x-pointers`, "The pointer `id` of creation");
}

/** A file of tasks/ without a task type is a file that somebody believes to count. */
function verifyFiles({ loaded, diagnostics }: VerifyContext): void {
  for (const [file, document] of loaded.files.documents) {
    if (!file.startsWith("tasks/")) continue;
    const declares = Object.values(asObject(document)).some((schema) => isObject(schema) && "x-task" in schema);
    if (!declares)
      diagnostics.add(
        "task-missing",
        { file, pointer: "#" },
        "No schema of this file has `x-task`.",
        "Add it to the input: name, create, output, errors, group, examples, x-source.",
      );
  }
}

type Complain = (code: string, pointer: string, message: string, remedy: string) => void;

function verifyTask({ api, diagnostics }: VerifyContext, task: TaskType): void {
  const { file, pointer: root } = task.location;
  const complain: Complain = (code, pointer, message, remedy) =>
    diagnostics.add(code, { file, pointer: `${root}${pointer}` }, message, remedy);
  verifyDeclaration(task, complain);
  verifyPrice(task, complain);
  verifyOutput(task, complain);
  verifyInput(task, api.schemas[task.input], complain);
}

function verifyDeclaration({ name: { wire }, title, examples, errors, sources, groups }: TaskType, complain: Complain): void {
  const name = `\`${wire}\``;
  if (title === "") complain("task-without-title", "", `${name} has no title.`, "Add `title`: two or three words.");
  if (examples.length === 0)
    complain("task-without-example", "/x-task", `${name} has no example.`, "Add one below x-task/examples; the first is the minimal body.");
  if (errors.length === 0) complain("task-without-errors", "/x-task", `${name} lists no errors.`, "Name those that creation can answer.");
  if (sources.length === 0) complain("task-without-source", "/x-task", `${name} has no x-source.`, "Name where it was read.");
  if (groups.at(-1)?.when !== null)
    complain("group-without-fallback", "/x-task/group", `The last group of ${name} has a condition.`, "Add a last entry without `when`.");
}

function verifyPrice({ name: { wire }, price: { base } }: TaskType, complain: Complain): void {
  const remedy = "Add a last line without `when`; credits: null says that it is unknown.";
  if (base.length === 0)
    complain("task-without-price", "", `\`${wire}\` has no price.`, "Add x-price; credits: null says that it is unknown.");
  else if (base.at(-1)?.when !== null)
    complain("price-without-fallback", "/x-price/base", `The last base price of \`${wire}\` has a condition.`, remedy);
}

function verifyOutput({ name: { wire }, output, outputs, outputExamples }: TaskType, complain: Complain): void {
  if (outputs.length === 0)
    complain(
      "task-without-output",
      "/x-task/output",
      `The output of \`${wire}\` has no properties.`,
      "Describe what a finished task gives.",
    );
  if (outputExamples.length === 0)
    complain(
      "output-without-example",
      "/x-task/output",
      `\`${output}\` has no examples.`,
      "Add `examples` to the output schema; mocks answer with it.",
    );
}

function verifyInput({ name: { wire }, fixed, fields }: TaskType, schema: Schema | undefined, complain: Complain): void {
  if (schema?.additionalProperties !== false)
    complain(
      "input-open",
      "",
      `\`${wire}\` does not say additionalProperties: false.`,
      "Requests are closed, so that a misspelt field is told.",
    );
  for (const key of Object.keys(fixed).filter((name) => !schema?.required?.includes(name))) {
    complain("fixed-not-required", "/required", `The fixed field \`${key}\` is not required.`, "Add it to `required`.");
  }
  for (const { path } of fields.filter(({ path: field, description }) => description === "" && !field.endsWith("/*"))) {
    const property = escapePointer(path.split("/")[0] ?? "");
    complain(
      "field-without-description",
      `/properties/${property}`,
      `\`${path}\` has no description.`,
      "Say in one sentence what it does.",
    );
  }
}
