/** What the description does not spell out must still be the same in every language: whole findings, prices, lines. */

import { differences, isObject } from "./compare.ts";
import type { Cell } from "./runner.ts";

/** The same cells; one whose named results are not, to the last, those of the first language that told any is red for it. */
export function agreed(cells: readonly Cell[], isAbout: (topic: string) => boolean): Cell[] {
  const first = new Map<string, Cell>();
  return cells.map((cell) => {
    const { scenario, reply } = cell;
    if (!isAbout(scenario.topic) || reply?.named === undefined) return cell;
    const model = first.get(scenario.name);
    if (model === undefined) {
      first.set(scenario.name, cell);
      return cell;
    }
    const found = differences(toldAlike(model.reply?.named), toldAlike(reply.named), `named, as ${model.language} tells it`, {
      isWhole: true,
    });
    return { ...cell, differences: [...cell.differences, ...found] };
  });
}

/** Without errors: what they say to do next is in the words of a language, such as the names of its types. */
function toldAlike(named: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  const isError = (value: unknown) => isObject(value) && "name" in value && "message" in value;
  return Object.fromEntries(Object.entries(named).filter(([, value]) => !isError(value)));
}
