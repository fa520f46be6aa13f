import { afterEach, describe, expect, test } from "vitest";
import { KEY, type PotteryTasks, pottery } from "../../test/fixtures/pottery.ts";
import { jumpingTime } from "../../test/fixtures/time.ts";
import { type FaultServer, replyJson, startFaultServer } from "../../test/servers/fault-server.ts";
import type { UsageOptions } from "./account.ts";
import type { ApiTables } from "./api.ts";
import { TripoClient } from "./client.ts";

const usageTable = {
  operation: ["GET", "/ledger"] as const,
  pointers: {
    ...{ rows: "/book/lines", rowsElsewhere: "/book", rowId: "/pot", rowType: "/kind" },
    ...{ rowStatus: "/state", rowCreatedAt: "/day", rowCredits: "/coins" },
  },
};
const LEDGER: ApiTables = {
  ...pottery,
  load: { ...pottery.load, account: async () => ({ account: { usage: usageTable } }) },
};

let server: FaultServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function usage(answer: object, options?: UsageOptions, api = LEDGER) {
  server = await startFaultServer((socket, _, count) =>
    "failFirst" in answer && count === 1 ? socket.destroy() : replyJson(socket, { result: 0, ...answer }),
  );
  return new TripoClient<PotteryTasks>(api, { apiKey: KEY, baseUrl: server.origin, deps: jumpingTime() }).usage(options);
}

const LINE = { pot: "pot-1", kind: "throw_pot", state: "whole", day: "2031-01-01T00:00:00Z", coins: 20 };
const ROW = { taskId: "pot-1", type: "throw_pot", status: "whole", createdAt: "2031-01-01T00:00:00Z", credits: 20 };
const UNTOLD = { taskId: "", type: null, status: null, createdAt: null, credits: null };

describe("what tasks have cost", () => {
  const answers: [name: string, answer: object, want: object[]][] = [
    ["rows where they should be", { book: { lines: [LINE] } }, [ROW]],
    ["rows where they may be instead", { book: [LINE] }, [ROW]],
    ["no rows", { book: { lines: [] } }, []],
    ["a row that tells nothing", { book: [{}] }, [UNTOLD]],
    ["a row that is none", { book: [null, "pot-1", 7] }, [UNTOLD, UNTOLD, UNTOLD]],
    ["members of another kind", { book: [{ pot: 7, kind: [], state: {}, day: 5, coins: "20" }] }, [UNTOLD]],
    ["after a connection broke", { failFirst: true, book: [LINE] }, [ROW]],
  ];
  test.each(answers)("%s", async (_, answer, want) => expect(await usage(answer)).toEqual(want));

  const queries: [options: UsageOptions, path: string][] = [
    [{}, "/ledger"],
    [{ limit: 50 }, "/ledger?limit=50"],
    [{ offset: 0 }, "/ledger?offset=0"],
    [{ limit: 1, offset: 200 }, "/ledger?limit=1&offset=200"],
    [{ limit: undefined, offset: 3 }, "/ledger?offset=3"],
  ];
  test.each(queries)("%j asks for %s", async (options, path) => {
    await usage({ book: [] }, options);
    expect(server?.requests.map((request) => `${request.method} ${request.path}`)).toEqual([`GET ${path}`]);
  });

  const refused: [options: UsageOptions, message: RegExp][] = [
    [{ limit: -1 }, /`limit` must be a whole number from 0, got -1\./],
    [{ limit: 1.5 }, /`limit`.*got 1\.5\./],
    [{ offset: Number.NaN }, /`offset`.*got NaN\./],
    [{ offset: Number.POSITIVE_INFINITY }, /`offset`.*got Infinity\./],
  ];
  test.each(refused)("%j is refused, and nothing is sent", async (options, message) => {
    await expect(usage({ book: [] }, options)).rejects.toThrow(message);
    expect(server?.requests).toEqual([]);
  });

  test("an answer without rows is no answer", async () => {
    await expect(usage({ book: { lines: 5 } })).rejects.toMatchObject({ name: "InvalidResponse" });
  });

  test("an API version that does not tell says so, and nothing is sent", async () => {
    await expect(usage({}, {}, pottery)).rejects.toMatchObject({ name: "ConfigError", message: "pottery does not tell usage." });
    expect(server?.requests).toEqual([]);
  });

  test("a signal ends it", async () => {
    await expect(usage({ book: [] }, { signal: AbortSignal.abort("enough") })).rejects.toMatchObject({
      name: "AbortError",
      reason: "enough",
    });
  });
});
