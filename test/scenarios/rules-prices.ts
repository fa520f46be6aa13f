/** Scenarios out of the description: what each type costs, for every line of its price, reckoned by a judge that no client uses. */

import { Ajv2020 } from "ajv/dist/2020.js";
import type { PriceLine, TaskType } from "../../generator/ir/api.ts";
import type { Ir } from "../ir.ts";
import { isObject } from "./compare.ts";
import { type JsonObject, type Scenario, scenarioOf } from "./scenario.ts";

const ajv = new Ajv2020({ strict: false });

export function priceScenarios(api: Ir): Scenario[] {
  return api.tasks.map((task) => {
    const bodies = bodiesOf(task);
    return scenarioOf(
      {
        name: `${api.name} ${task.name.wire}: what it costs`,
        api: api.name,
        do: bodies.map((input, index) => ({ price: task.name.wire, input, as: `body ${index}` })),
        expect: { requests: [], named: Object.fromEntries(bodies.map((body, index) => [`body ${index}`, priceOf(task, body)])) },
      },
      `costs.${api.name}`,
    );
  });
}

/** The examples, and the first of them bent until each line counts. */
function bodiesOf({ examples, price }: TaskType): JsonObject[] {
  const values = examples.map(({ value }) => Object(value));
  const bent = [...price.base, ...price.add].flatMap(({ when }) => (isObject(when) ? [{ ...values[0], ...demanded(when) }] : []));
  return [...values, ...bent];
}

function demanded(when: JsonObject): JsonObject {
  const { properties = {} } = when;
  const wanted = Object.entries(Object(properties)).map(([name, schema]) => {
    const { const: value, enum: values } = Object(schema);
    return [name, value ?? values?.[0]];
  });
  return Object.fromEntries(wanted.filter(([, value]) => value !== undefined));
}

function priceOf({ price, fields }: TaskType, body: JsonObject) {
  const defaults = fields.flatMap(({ path, default: value }) =>
    path.includes("/") || value === undefined ? [] : [[path, value] as const],
  );
  const filled: JsonObject = { ...Object.fromEntries(defaults), ...body };
  const holds = ({ when }: PriceLine) => when === null || ajv.validate(when, filled);
  const base = price.base.filter(holds).slice(0, 1);
  const lines = [...base, ...price.add.filter(holds)].map((line) => lineOf(line, filled));
  const isKnown = base.length > 0 && lines.every(({ credits }) => credits !== null);
  return { credits: isKnown ? lines.reduce((sum, { credits }) => sum + (credits ?? 0), 0) : null, lines };
}

function lineOf({ credits, per, says }: PriceLine, body: JsonObject) {
  const list = per === null ? [null] : body[per.slice(1)];
  return { credits: credits === null ? null : credits * (Array.isArray(list) ? list.length : 0), says };
}
