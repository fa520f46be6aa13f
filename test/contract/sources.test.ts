/** What no schema of a request can say: conditions on the source task, and advice. The local checks are their only judge. */
import { describe, expect, it } from "vitest";
import type { Json } from "../../generator/ir/schema.ts";
import { check, type KnownSource } from "../../runtime/typescript/checks.ts";
import { nodeOf } from "../../runtime/typescript/defaults.ts";
import { resolver } from "../../runtime/typescript/evaluate.ts";
import { tell } from "../../runtime/typescript/findings.ts";
import { api, tables } from "./generated.ts";

describe("every condition on a source", () => {
  const vectors = api.tasks.flatMap((task) =>
    task.sourceFields.flatMap(({ path, rules }) =>
      rules.flatMap((rule) => [
        ...rule.accepts.map((vector) => ({ task, path, rule, vector, isBroken: false })),
        ...rule.rejects.map((vector) => ({ task, path, rule, vector, isBroken: true })),
      ]),
    ),
  );

  for (const [index, { task, path, rule, vector, isBroken }] of vectors.entries()) {
    it(`${isBroken ? "refuses" : "accepts"} its vector ${index}: ${rule.id}`, () => {
      const { body, source }: { body: Json; source: KnownSource } = JSON.parse(JSON.stringify(vector));
      const known: KnownSource = { input: {}, ...source, type: source.type ?? "" };
      const failures = check(tables.checks, task.name.wire, body ?? {}, { [path]: known });
      const found = tell(tables.findings, task.name.wire, failures).filter(({ id }) => id === rule.id);
      expect(found.map(({ reason, severity }) => ({ reason, severity }))).toEqual(
        isBroken ? [{ reason: rule.code, severity: "error" }] : [],
      );
    });
  }

  it("refuses every task type that is not listed, with the error of the field", () => {
    for (const task of api.tasks) {
      for (const { path, types } of task.sourceFields) {
        const listed = new Set(types.map(({ type }) => type));
        for (const { name } of api.tasks) {
          const found = tell(tables.findings, task.name.wire, check(tables.checks, task.name.wire, {}, { [path]: { type: name.wire } }));
          const refused = found.some(({ id, severity }) => id === `${task.name.wire}.${path}.sources` && severity === "error");
          expect([task.name.wire, path, name.wire, refused]).toEqual([task.name.wire, path, name.wire, !listed.has(name.wire)]);
        }
      }
    }
  });
});

it("advice says what the description says, in its order", () => {
  const resolve = resolver(tables.checks.shared);
  for (const { name, advice } of api.tasks) {
    const compiled = (tables.checks.tasks[name.wire]?.advice ?? []).map(
      (node) => tables.findings.rules[Number(nodeOf(node, resolve)["x-rule"])],
    );
    expect(compiled.map((rule) => ({ id: `${name.wire}.${rule?.id}`, says: rule?.says }))).toEqual(
      advice.map(({ id, says }) => ({ id, says })),
    );
  }
});
