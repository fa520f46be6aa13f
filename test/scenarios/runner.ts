/** Plays scenarios in every language: one after the other in each, all languages at once. */

import type { Toolchain } from "../../generator/emit/target.ts";
import type { Ready } from "../languages/command.ts";
import type { Difference } from "./compare.ts";
import { judge } from "./judge.ts";
import { messageOf } from "./message.ts";
import { type Player, playerOf, type Reply } from "./player.ts";
import type { Scenario } from "./scenario.ts";
import { stageOf } from "./stage.ts";

export interface Cell {
  readonly scenario: Scenario;
  readonly language: string;
  /** Empty: it holds. */
  readonly differences: readonly Difference[];
  /** What the player told; undefined when it told nothing. */
  readonly reply?: Reply;
}

export interface Language {
  readonly id: string;
  readonly toolchain: Pick<Toolchain, "player">;
  readonly ready: Ready;
}

/** Cells of each language in the order of the scenarios. `onCell` is told each as it comes. */
export async function playAll(
  scenarios: readonly Scenario[],
  languages: readonly Language[],
  onCell: (cell: Cell) => void = () => {},
): Promise<Cell[]> {
  const columns = await Promise.all(languages.map((language) => playIn(language, scenarios, onCell)));
  return columns.flat();
}

async function playIn({ id, toolchain, ready }: Language, scenarios: readonly Scenario[], onCell: (cell: Cell) => void): Promise<Cell[]> {
  const player = playerOf(toolchain.player, ready);
  const cells: Cell[] = [];
  try {
    for (const scenario of scenarios) {
      const cell = { scenario, language: id, ...(await played(scenario, player)) };
      cells.push(cell);
      onCell(cell);
    }
  } finally {
    await player.close();
  }
  return cells;
}

async function played(scenario: Scenario, player: Player): Promise<Pick<Cell, "differences" | "reply">> {
  const stage = await stageOf(scenario);
  try {
    const played = await player.play(messageOf(scenario, stage));
    return { differences: await judge(scenario, played, stage), reply: played.reply };
  } catch (error) {
    return { differences: [{ path: "player", wanted: "an answer", got: error instanceof Error ? error.message : String(error) }] };
  } finally {
    await stage.close();
  }
}
