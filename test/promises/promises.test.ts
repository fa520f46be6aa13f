import { describe, expect, test } from "vitest";
import { Tripo } from "../../generated/typescript/src/v2/index.ts";
import { BROKEN } from "./broken-clients.ts";
import type { ClientClass, Row } from "./pledge.ts";
import { IDS, measure, PLEDGES } from "./registry.ts";
import { brokenRows, renderRows } from "./report.ts";

/** Promises that the client does not keep yet, and what it takes. */
const KNOWN: readonly string[] = [
  // Errors hold the task in fields that are hidden from JSON and from inspect, but not from `%o` and `showHidden`.
  "P11, printed: the signature of a URL of an answer",
  // What the service says went wrong is repeated as it is, with the URLs in it.
  "P11, printed: the signature of a URL in the service's words",
];

async function rowsOf(ids: readonly string[], Client: ClientClass): Promise<Row[]> {
  return measure(ids, { size: "tiny", Client, withPeers: false, onProgress: () => {} });
}

describe("the client keeps, at the smallest size", () => {
  test.each(PLEDGES.map(({ ids }) => ({ name: ids.join(", "), ids })))("$name", async ({ ids }) => {
    const rows = await rowsOf(ids, Tripo);
    expect(brokenRows(rows).filter(({ id, what }) => !KNOWN.includes(`${id}, ${what}`))).toEqual([]);
    expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(ids));
    expect(rows.filter(({ verdict }) => verdict === "kept").length).toBeGreaterThan(0);
  });
});

describe("a client that breaks a promise is reported", () => {
  test.each(BROKEN)("%s: %s", async (id, _, Client) => {
    expect(brokenRows(await rowsOf([id], Client))).not.toEqual([]);
  });

  test("every promise but P11, which plants its own leaks, has one", () => {
    expect(IDS.filter((id) => id !== "P11")).toEqual(IDS.filter((id) => BROKEN.some(([broken]) => broken === id)));
  });
});

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
