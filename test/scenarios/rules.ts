/** Scenarios out of the description: every rule accepts what it says it accepts, and refuses what it says it refuses, in its words. */

import { readdirSync } from "node:fs";
import type { Rule, TaskType } from "../../generator/ir/api.ts";
import type { Json } from "../../generator/ir/schema.ts";
import { type Ir, readIr } from "../ir.ts";
import { priceScenarios } from "./rules-prices.ts";
import { sourceScenarios } from "./rules-sources.ts";
import { type JsonObject, type Scenario, scenarioOf } from "./scenario.ts";

/** Of every API version. Their findings must be the same in every language, also where nothing is expected of them: see `agreement.ts`. */
export function generatedScenarios(): Scenario[] {
  const versions = readdirSync("generated/ir").map((file) => file.replace(/\.json$/, ""));
  return versions.sort().flatMap((version) => {
    const api = readIr(version);
    const rules = api.tasks.flatMap((task) => task.rules.map((rule) => ruleScenario(api, task, rule)));
    return [...rules, ...sourceScenarios(api), ...priceScenarios(api)];
  });
}

/** Topics of these, told from those by hand. */
export function isGenerated(topic: string): boolean {
  return topic.includes(".");
}

function ruleScenario(api: Ir, task: TaskType, rule: Rule): Scenario {
  const accepted = rule.accepts.map((body, index) => checked(task, body, `accepts/${index}`, { $errors: [] }));
  const rejected = rule.rejects.map((body, index) => rejection(api, { task, rule, body, as: `rejects/${index}` }));
  const all = [...rejected, ...accepted];
  return scenarioOf(
    {
      name: `${api.name} ${rule.id}: ${rule.says}`,
      api: api.name,
      do: all.map(({ action }) => action),
      expect: { requests: [], named: Object.fromEntries(all.map(({ as, wanted }) => [as, wanted])) },
    },
    `rules.${api.name}`,
  );
}

interface Checked {
  readonly as: string;
  readonly action: JsonObject;
  readonly wanted: JsonObject;
}

function checked({ name }: TaskType, body: Json, as: string, wanted: JsonObject): Checked {
  return { as, action: { check: name.wire, input: body, as }, wanted };
}

/** A text in a file field that is no reference is a file of this machine to a client: it is looked at when it is sent, and refused as such. */
function rejection(api: Ir, { task, rule, body, as }: { task: TaskType; rule: Rule; body: Json; as: string }): Checked {
  const field = task.fileFields.find(({ path }) => /^data:/.test(String(Object(body)[path])))?.path;
  if (field === undefined) return checked(task, body, as, findingsOf(api, rule, body));
  const id = `${task.name.wire}.${field}.url`;
  const refused = { name: "CheckFailed", findings: [{ id, path: field, value: Object(body)[field], severity: "error" }] };
  return { as, action: { create: task.name.wire, input: body, as, catch: true }, wanted: refused };
}

/** What the description says that a client must find, without asking one; a rule may find fault in several places. */
function findingsOf(api: Ir, { id, code: reason, says }: Rule, body: Json): JsonObject {
  const code = api.errors.find(({ name }) => name === reason)?.code;
  return {
    $errors: {
      $each: {
        $all: [
          { id, code, reason, severity: "error" },
          { $saying: says, $of: body },
        ],
      },
    },
  };
}
