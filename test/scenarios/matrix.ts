/** Cells as a table of topics and languages, and what is wrong in words. */

import type { Difference } from "./compare.ts";
import type { Cell } from "./runner.ts";

/** `12/12` per topic and language, then every red cell with its scenario and differences. */
export function rendered(cells: readonly Cell[]): string {
  const red = cells.filter(({ differences }) => differences.length > 0);
  return [table(cells), ...red.map(redCell)].join("\n\n");
}

function table(cells: readonly Cell[]): string {
  const topics = [...new Set(cells.map(({ scenario }) => scenario.topic))];
  const languages = [...new Set(cells.map(({ language }) => language))];
  const count = (language: string, topic?: string) => {
    const all = cells.filter((cell) => cell.language === language && (topic === undefined || cell.scenario.topic === topic));
    return `${all.filter(({ differences }) => differences.length === 0).length}/${all.length}`;
  };
  const rows = [
    ["topic", ...languages],
    ...topics.map((topic) => [topic, ...languages.map((language) => count(language, topic))]),
    ["all", ...languages.map((language) => count(language))],
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) => row.map((text, column) => text.padEnd(widths[column] ?? 0)).join("  "))
    .map((line) => line.trimEnd())
    .join("\n");
}

export function redCell({ scenario, language, differences }: Cell): string {
  return [`${language}: ${scenario.topic}: ${scenario.name}`, ...differences.map(inWords)].join("\n");
}

function inWords({ path, wanted, got }: Difference): string {
  return `  ${path}\n    wanted ${shown(wanted)}\n    got    ${shown(got)}`;
}

const LONGEST = 600;

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
