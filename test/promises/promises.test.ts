import { describe, expect, test } from "vitest";
import { BROKEN } from "./broken-clients.ts";
import { Tripo } from "./client.ts";
import { IDS, type PledgeId } from "./ids.ts";
import type { ClientClass, Row } from "./pledge.ts";
import { isAbout, measure, PLEDGES } from "./registry.ts";
import { brokenRows, renderRows } from "./report.ts";

const [measured, leftOut] = [PLEDGES.filter(isAbout), PLEDGES.filter((pledge) => !isAbout(pledge))];
const broken = BROKEN.filter(([id]) => measured.some(({ ids }) => ids.includes(id)));

async function rowsOf(ids: readonly PledgeId[], Client: ClientClass): Promise<Row[]> {
  return measure(ids, { size: "tiny", Client, withPeers: false, onProgress: () => {} });
}

describe("the client keeps, at the smallest size", () => {
  test.each(measured.map(({ ids }) => ({ name: ids.join(", "), ids })))("$name", async ({ ids }) => {
    const rows = await rowsOf(ids, Tripo);
    expect(brokenRows(rows)).toEqual([]);
    expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(ids));
    expect(rows.filter(({ verdict }) => verdict === "kept").length).toBeGreaterThan(0);
  });
});

describe("a client that breaks a promise is reported", () => {
  test.each(broken)("%s: %s", async (id, _, Client) => {
    expect(brokenRows(await rowsOf([id], Client))).not.toEqual([]);
  });

  test("every promise but P11, which plants its own leaks, has one", () => {
    const ids = measured.flatMap(({ ids }) => ids).filter((id) => id !== "P11");
    expect(ids).toEqual(broken.map(([id]) => id));
  });
});

test("what this API version has no use for is said, with the reason", async () => {
  const rows = await rowsOf(
    leftOut.flatMap(({ ids }) => ids),
    Tripo,
  );
  expect(rows.map(({ id, verdict }) => ({ id, verdict }))).toEqual(
    leftOut.flatMap(({ ids }) => ids.map((id) => ({ id, verdict: "skipped" }))),
  );
  expect(rows.filter(({ what, measured }) => what === "" || measured === "")).toEqual([]);
});

test("every promise can be named to the command", () => expect(PLEDGES.flatMap(({ ids }) => ids)).toEqual([...IDS]));

describe("the table", () => {
  const rows: Row[] = [
    { id: "P1", what: "ours", measured: "max 1", wanted: "1", verdict: "kept" },
    { id: "P1", what: "theirs", measured: "max 3", wanted: "", verdict: "beside" },
    { id: "P13", what: "writes outside", measured: "2 of 9", wanted: "0", verdict: "broken" },
    { id: "P6", what: "connecting", measured: "not here", wanted: "", verdict: "skipped" },
  ];

  test("names what is broken", () => {
    expect(renderRows(rows)).toBe(
      [
        "       promise         measured  wanted  verdict",
        "  P1   ours            max 1     1       kept",
        "  P1   theirs          max 3             -",
        "  P13  writes outside  2 of 9    0       BROKEN",
        "  P6   connecting      not here          skipped",
        "",
        "1 broken: P13, writes outside.",
      ].join("\n"),
    );
  });

  test("says when nothing is", () => expect(renderRows(rows.slice(0, 2))).toMatch(/\nEvery promise that was measured is kept\.$/));
});
