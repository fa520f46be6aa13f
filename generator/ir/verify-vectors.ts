/** Examples hold, and every rule is proven by its own bodies: what it accepts, what it refuses, and that nothing else refuses it. */
import { evaluate, type Failure, isValid, resolver } from "../../runtime/typescript/evaluate.ts";
import type { Rule, SourceRule, TaskType } from "./api.ts";
import { withoutRule } from "./rules.ts";
import type { Json, Schema } from "./schema.ts";
import type { VerifyContext } from "./verify-context.ts";

export function verifyVectors(context: VerifyContext): void {
  for (const task of context.api.tasks) {
    verifyExamples(context, task);
    for (const rule of task.rules) verifyRule(context, task, rule);
    for (const field of task.sourceFields) for (const rule of field.rules) verifySourceRule(context, task, rule);
  }
}

function verifyExamples({ api, diagnostics }: VerifyContext, task: TaskType): void {
  const at = (pointer: string) => ({ file: task.location.file, pointer: `${task.location.pointer}${pointer}` });
  for (const { name, value } of task.examples) {
    const [failure] = judge(api.schemas, task.input, value);
    if (failure)
      diagnostics.add(
        "example-refused",
        at(`/x-task/examples/${name}`),
        `The example is refused: ${explain(failure)}.`,
        "Mend the example or the schema.",
      );
  }
  for (const [index, value] of task.outputExamples.entries()) {
    const [failure] = judge(api.schemas, task.output, value);
    if (failure)
      diagnostics.add(
        "example-refused",
        { file: task.location.file, pointer: `#/${task.output}/examples/${index}` },
        `The example is refused: ${explain(failure)}.`,
        "Mend the example or the schema.",
      );
  }
}

function verifyRule({ api, diagnostics }: VerifyContext, task: TaskType, rule: Rule): void {
  const complain = (code: string, body: Json, why: string, remedy: string) =>
    diagnostics.add(code, rule.location, `Rule \`${rule.id}\`: ${why} ${JSON.stringify(body)}.`, remedy);
  if (rule.accepts.length === 0 || rule.rejects.length === 0) {
    complain(
      "rule-without-vectors",
      [],
      "none of its vectors fits into the minimal body",
      "Its component must stand where the minimal example can hold it.",
    );
  }
  for (const body of rule.accepts) {
    const [failure] = judge(api.schemas, task.input, body);
    if (failure) complain("rule-refuses-its-accepts", body, `it should accept, but ${explain(failure)}:`, "Mend the vector or the rule.");
  }
  const without = withoutRule(api.schemas, task.input, rule.id.slice(task.name.wire.length + 1));
  for (const body of rule.rejects) {
    const failures = judge(api.schemas, task.input, body);
    if (failures.length === 0) complain("rule-does-not-bite", body, "it should refuse, but accepts", "Mend the vector or the rule.");
    const [other] = judge(without, task.input, body);
    if (other)
      complain(
        "rule-not-alone",
        body,
        `without it the body is refused all the same, because ${explain(other)}:`,
        "A rejects body must break this rule alone.",
      );
  }
}

function verifySourceRule({ api, diagnostics }: VerifyContext, task: TaskType, rule: SourceRule): void {
  const complain = (code: string, vector: Json, why: string) =>
    diagnostics.add(code, task.location, `Source rule \`${rule.id}\`: ${why} ${JSON.stringify(vector)}.`, "Mend the vector or the rule.");
  const resolve = resolver(api.schemas);
  for (const vector of rule.accepts)
    if (!isValid(rule.schema, vector, resolve)) complain("rule-refuses-its-accepts", vector, "it should accept, but refuses");
  for (const vector of rule.rejects)
    if (isValid(rule.schema, vector, resolve)) complain("rule-does-not-bite", vector, "it should refuse, but accepts");
}

function judge(schemas: Record<string, Schema>, name: string, value: Json): Failure[] {
  return evaluate(schemas[name] ?? true, value, resolver(schemas));
}

function explain({ path, keyword, rule }: Failure): string {
  const place = path.length === 0 ? "the body" : `\`${path.join("/")}\``;
  return typeof rule === "object" ? `rule \`${rule.id}\` refuses ${place}` : `${place} breaks \`${keyword}\``;
}
