import { getEventListeners } from "node:events";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Pottery, pot, pottery } from "../../test/fixtures/pottery.ts";
import { jumpingTime } from "../../test/fixtures/time.ts";
import { type FaultServer, replyJson, startFaultServer } from "../../test/servers/fault-server.ts";
import type { TaskState } from "./context.ts";
import type { Arrivals } from "./options.ts";
import { sleep } from "./scope.ts";
import { taskState } from "./state.ts";

let server: FaultServer | undefined;

afterEach(async () => {
  vi.unstubAllGlobals();
  await server?.close();
});

const WHOLE = taskState(pottery, "pot-1", pot("pot-1", "whole", { made: { shape: "told" } }));
const never = () => new Promise<TaskState>(() => {});

/** Waits with a receiver; the polls see the task whole with their third look, or never. */
async function wait(arrival: Arrivals["arrival"], { signal, isPolled = true }: { signal?: AbortSignal; isPolled?: boolean } = {}) {
  server = await startFaultServer((socket, _, count) => replyJson(socket, pot("pot-1", isPolled && count > 2 ? "whole" : "drying")));
  const asleep = (ms: number, signal?: AbortSignal) => sleep(ms && Number.POSITIVE_INFINITY, signal);
  const deps = isPolled ? jumpingTime() : { ...jumpingTime(), sleep: asleep };
  return new Pottery({ baseUrl: server.origin, deps }).task("throw_pot", "pot-1").wait({ webhooks: { arrival }, signal, timeoutMs: null });
}

describe("a receiver that fails does not end the wait: polling goes on", () => {
  const failing: [name: string, arrival: Arrivals["arrival"]][] = [
    ["rejects at once", async () => Promise.reject(new Error("the queue is down"))],
    ["throws", () => expect.fail("the queue is down")],
    ["rejects later", () => new Promise((_, reject) => setTimeout(reject, 5, new Error("the queue is down")))],
    ["never answers", never],
  ];
  test.each(failing)("one that %s", async (_, arrival) => {
    expect(await wait(arrival)).toMatchObject({ status: "whole", output: { shape: "jug" } });
  });
});

describe("whichever is first", () => {
  test("the event, though no poll ever comes to an end", async () => {
    expect(await wait(async () => WHOLE, { isPolled: false })).toMatchObject({ output: { shape: "told" } });
  });

  test("the receiver is told that nobody waits any more", async () => {
    let listening: AbortSignal | undefined;
    await wait((_, signal) => {
      listening = signal;
      return never();
    });
    expect(listening?.aborted).toBe(true);
  });

  test("the signal: an AbortError with its reason, and no listener left", async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort("enough"), 20);
    const error: unknown = await wait(never, { signal: stop.signal, isPolled: false }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "AbortError", reason: "enough", taskId: "pot-1" });
    expect(getEventListeners(stop.signal, "abort")).toEqual([]);
  });
});

test("the first Node of the range has no AbortSignal.any", async () => {
  vi.stubGlobal("AbortSignal", Object.assign(Object.create(AbortSignal), { any: undefined }));
  expect(await wait(async () => WHOLE, { signal: new AbortController().signal, isPolled: false })).toMatchObject({ status: "whole" });
});
