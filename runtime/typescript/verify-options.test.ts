import { describe, expect, test } from "vitest";
import { Pottery, pot } from "../../test/fixtures/pottery.ts";
import { replyJson, startFaultServer } from "../../test/servers/fault-server.ts";
import { sleep } from "./scope.ts";

/** Values as JavaScript without types would give them. */
const table: { name: string; value: unknown; says: string }[] = [
  { name: "checks", value: "errors", says: '`checks` must be one of error, warn, off, got "errors".' },
  { name: "checks", value: null, says: "`checks` must be one of error, warn, off, got null." },
  { name: "slots", value: "thorw", says: '`slots` must be one of wait, throw, got "thorw".' },
  { name: "slotTimeoutMs", value: Number.NaN, says: "`slotTimeoutMs` must be at least 1, or null, got NaN." },
  { name: "slotTimeoutMs", value: -5, says: "`slotTimeoutMs` must be at least 1, or null, got -5." },
  { name: "maxCredits", value: "abc", says: '`maxCredits` must be at least 0, got "abc".' },
  { name: "maxCredits", value: "100", says: '`maxCredits` must be at least 0, got "100".' },
  { name: "maxCredits", value: Number.NaN, says: "`maxCredits` must be at least 0, got NaN." },
];

const waits: { value: unknown; got: string }[] = [
  { value: Number.NaN, got: "NaN" },
  { value: -5, got: "-5" },
  { value: 0, got: "0" },
  { value: "10s", got: '"10s"' },
];

/** A service that would answer, what is asked of it, and how many requests it saw. */
async function against(work: (tripo: Pottery) => Promise<unknown>): Promise<{ thrown: unknown; requests: number }> {
  const server = await startFaultServer((socket) => replyJson(socket, pot("pot-1", "whole")));
  const thrown = await work(new Pottery({ baseUrl: server.origin })).then(
    () => undefined,
    (error: unknown) => error,
  );
  await server.close();
  return { thrown, requests: server.requests.length };
}

describe("an option that cannot be right is refused by name, rule and value, and nothing is sent", () => {
  for (const { name, value, says } of table) {
    const options = JSON.parse("{}");
    options[name] = value;

    test(`to the client: ${says}`, () => {
      expect(() => new Pottery(options)).toThrow(expect.objectContaining({ name: "ConfigError", message: says }));
    });

    test(`to a create: ${says}`, async () => {
      const { thrown, requests } = await against((tripo) => tripo.create("throw_pot", { clay: "red" }, options));
      expect(thrown).toMatchObject({ name: "ConfigError", message: says });
      expect(requests).toBe(0);
    });
  }

  test("to a raw create", async () => {
    const { thrown, requests } = await against((tripo) => tripo.createTask({}, { slotTimeoutMs: Number.NaN }));
    expect(thrown).toMatchObject({ name: "ConfigError" });
    expect(requests).toBe(0);
  });

  for (const { value, got } of waits) {
    const options = JSON.parse("{}");
    options.timeoutMs = value;
    const error = { name: "ConfigError", message: `\`timeoutMs\` must be at least 1, or null, got ${got}.` };

    test(`to a wait: ${got}`, async () => {
      const { thrown, requests } = await against((tripo) => tripo.task("throw_pot", "pot-1").wait(options));
      expect(thrown).toMatchObject(error);
      expect(requests).toBe(0);
    });

    test(`to the wait of a create: ${got} keeps the create from being sent`, async () => {
      const { thrown, requests } = await against((tripo) => tripo.create("throw_pot", { clay: "red" }).wait(options));
      expect(thrown).toMatchObject(error);
      expect(requests).toBe(0);
    });
  }

  for (const name of ["headersMs", "idleMs", "totalMs"] as const)
    test(`timeouts.${name}`, () => {
      expect(() => new Pottery({ timeouts: { [name]: Number.NaN } })).toThrow(`\`timeouts.${name}\` must be at least 1, got NaN.`);
    });
});

test("what is absent, unlimited or zero where that means something is right", () => {
  const options = { checks: undefined, slotTimeoutMs: null, maxCredits: 0, timeouts: { totalMs: Number.POSITIVE_INFINITY } };
  expect(() => new Pottery(options)).not.toThrow();
});

test("a timer takes what lies in the past as now, and refuses what is no number", async () => {
  await sleep(-5);
  await expect(sleep(Number.NaN)).rejects.toThrow(RangeError);
});
