/** Names that point at other things of the spec: error names, groups, operations, task types, output schemas. */
import type { Place } from "../diagnostics.ts";
import { nearest } from "../load/nearest.ts";
import type { TaskType } from "./api.ts";
import type { VerifyContext } from "./verify-context.ts";

export function verifyReferences(context: VerifyContext): void {
  const { api, diagnostics } = context;
  const known = {
    error: api.errors.map(({ name }) => name),
    category: api.categories.map(({ name }) => name),
    group: api.groups.map(({ name }) => name),
    operation: api.operations.filter(({ role }) => role === "create").map(({ id }) => id),
    "task type": api.tasks.map(({ name }) => name.wire),
    schema: Object.keys(api.schemas),
  };
  const expect = (kind: keyof typeof known, name: string, place: Place) => {
    if (known[kind].includes(name)) return;
    const near = nearest(name, known[kind]);
    diagnostics.add(
      "reference-unknown",
      place,
      `\`${name}\` is no ${kind} of this spec.`,
      near ? `Did you mean \`${near}\`?` : `Known: ${known[kind].slice(0, 30).join(", ") || "none"}.`,
    );
  };
  for (const name of Object.values(api.defaultErrors)) expect("error", name, { file: "openapi.yaml", pointer: "#/x-api/defaultErrors" });
  const service = (part: string) => ({ file: "openapi.yaml", pointer: `#/x-service/${part}` });
  for (const { errors } of api.service?.refusals ?? []) for (const name of errors) expect("error", name, service("refusals"));
  for (const { error } of Object.values(api.service?.failures ?? {})) expect("error", error, service("failures"));
  for (const operation of api.operations) for (const name of operation.errors) expect("error", name, operation.location);
  for (const task of api.tasks) verifyTask(task, expect);
}

function verifyTask(
  task: TaskType,
  expect: (kind: "error" | "category" | "group" | "operation" | "task type" | "schema", name: string, place: Place) => void,
): void {
  const at = (pointer: string) => ({ file: task.location.file, pointer: `${task.location.pointer}${pointer}` });
  expect("category", task.category, at("/x-task/category"));
  expect("operation", task.create, at("/x-task/create"));
  expect("schema", task.output, at("/x-task/output"));
  for (const name of task.errors) expect("error", name, at("/x-task/errors"));
  for (const { name } of task.groups) expect("group", name, at("/x-task/group"));
  for (const rule of task.rules) expect("error", rule.code, rule.location);
  for (const field of task.sourceFields) {
    for (const { type } of field.types) expect("task type", type, at(`/properties/${field.path}/x-sources`));
    for (const rule of field.rules) expect("error", rule.code, at(`/properties/${field.path}/x-source-rules`));
  }
  for (const field of task.fileFields) {
    for (const type of Object.keys(field.fromTasks ?? {})) expect("task type", type, at(`/properties/${field.path.split("/")[0]}`));
  }
  for (const { path, schema } of task.fields) {
    const code = schema["x-code"];
    const codes = typeof code === "string" ? [code] : Object.values(code ?? {});
    for (const name of codes) expect("error", name, at(`/properties/${path.split("/")[0]}`));
  }
}
