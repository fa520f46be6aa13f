import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ROWS } from "./rows.ts";

test("every row of the catalogue's sections A to H is there, once and in order", () => {
  expect(ROWS.map(({ row }) => row)).toEqual(Array.from({ length: 91 }, (_, index) => index + 1));
});

test.each(ROWS.filter(({ excused }) => excused === undefined))("row $row, $fault: its tests are there", ({ proofs }) => {
  expect(proofs.length).toBeGreaterThan(0);
  expect(proofs.filter(([file, fragment]) => !readFileSync(file, "utf8").includes(fragment))).toEqual([]);
});

test("few are excused, each with its reason", () => {
  const excused = ROWS.filter((row) => row.excused !== undefined);
  expect(excused.map(({ row }) => row)).toEqual([10, 79]);
  expect(excused.filter((row) => (row.excused ?? "").length < 40)).toEqual([]);
});
