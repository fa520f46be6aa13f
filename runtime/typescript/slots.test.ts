import { afterEach, describe, expect, test } from "vitest";
import { KEY, Pottery, pot, pottery } from "../../test/fixtures/pottery.ts";
import { fastTime, jumpingTime } from "../../test/fixtures/time.ts";
import { type FaultServer, replyJson, startFaultServer } from "../../test/servers/fault-server.ts";
import { TripoClient } from "./client.ts";
import { sleep } from "./scope.ts";

const FULL = { result: 902, words: "full" };
let server: FaultServer | undefined;

afterEach(async () => {
  await server?.close();
});

function stopper() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

/** So many slots; a task ends when it is read for the third time. */
async function startKilns(slots: number) {
  const reads = new Map<string, number>();
  const order: string[] = [];
  let refused = 0;
  const busy = () => [...reads.values()].filter((count) => count < 3).length;
  server = await startFaultServer((socket, { method, path, body }) => {
    if (method === "POST" && busy() >= slots) {
      refused += 1;
      return replyJson(socket, FULL, { status: 429 });
    }
    if (method === "POST") {
      const id = `pot-${reads.size}`;
      reads.set(id, 0);
      order.push(JSON.parse(body).clay);
      return replyJson(socket, { result: 0, pot: { id } });
    }
    const id = path.split("/").at(-1) ?? "";
    const count = (reads.get(id) ?? 0) + 1;
    reads.set(id, count);
    replyJson(socket, pot(id, count < 3 ? "drying" : "whole"));
  });
  return { origin: server.origin, order, refused: () => refused };
}

describe("more creates than slots", () => {
  test("all run, those that wait in their order, with hardly more refusals than slots that were freed", async () => {
    const kilns = await startKilns(3);
    const time = fastTime(100);
    const naps: number[] = [];
    const napping = (ms: number, signal?: AbortSignal) => {
      naps.push(ms);
      return time.sleep(ms, signal);
    };
    const tripo = new Pottery({ baseUrl: kilns.origin, deps: { ...time, sleep: napping }, slotTimeoutMs: null });
    const create = (index: number) => tripo.create("throw_pot", { clay: String(index) });
    const first = [await create(0), await create(1), await create(2)];
    const refused = create(3).wait();
    while (naps.length === 0) await sleep(2);
    const queued = Array.from({ length: 46 }, (_, index) => create(index + 4).wait());
    const finished = await Promise.all([...first.map((task) => task.wait()), refused, ...queued]);
    expect(new Set(finished.map(({ id }) => id)).size).toBe(50);
    expect(kilns.order).toEqual(Array.from({ length: 50 }, (_, index) => String(index)));
    expect(kilns.refused()).toBeLessThanOrEqual(47);
  });

  test("a burst that nobody expected is refused once each, not more", async () => {
    const kilns = await startKilns(3);
    const tripo = new Pottery({ baseUrl: kilns.origin, deps: fastTime(100), slotTimeoutMs: null });
    await Promise.all(Array.from({ length: 20 }, (_, index) => tripo.create("throw_pot", { clay: String(index) }).wait()));
    expect(kilns.refused()).toBeLessThanOrEqual(20);
  });

  test("creates of one group wait in one queue; those of another, and raw ones, are sent past it", async () => {
    const tasks = { red: { group: "wheel" }, green: { group: "wheel" }, blue: { group: "kiln" } };
    const { creates } = (await pottery.load.bodies()).bodies;
    const bodies = {
      creates,
      tasks: Object.fromEntries(Object.entries(tasks).map(([type, table]) => [type, { create: "throwPot", ...table }])),
    };
    const api = { ...pottery, tasks: { red: {}, green: {}, blue: {} }, load: { ...pottery.load, bodies: async () => ({ bodies }) } };
    const isRed = (body: string) => body.includes("red");
    const asked: string[] = [];
    let naps = 0;
    server = await startFaultServer((socket, { body }) => {
      asked.push(JSON.parse(body).clay);
      replyJson(socket, isRed(body) ? FULL : { result: 0, pot: { id: "pot-1" } }, { status: isRed(body) ? 429 : 200 });
    });
    const napping = (ms: number, signal?: AbortSignal) => {
      naps += 1;
      return sleep(ms, signal);
    };
    const tripo = new TripoClient<Record<string, { input: object; output: object; error: string }>>(api, {
      apiKey: KEY,
      baseUrl: server.origin,
      checks: "off",
      deps: { sleep: napping },
    });
    const { signal, abort } = stopper();
    const waiting = ["red", "green"].map(async (type, index) => {
      while (naps < index) await sleep(2);
      await tripo.create(type, { clay: type }, { signal });
    });
    while (naps < 2) await sleep(2);
    await tripo.create("blue", { clay: "blue" });
    await tripo.createTask({ clay: "raw" });
    abort();
    await Promise.allSettled(waiting);
    expect(asked).toEqual(["red", "blue", "raw"]);
  });

  test("without anybody waiting for tasks, time alone is tried again", async () => {
    const deps = jumpingTime();
    server = await startFaultServer((socket, _, count) =>
      count < 4 ? replyJson(socket, FULL, { status: 429 }) : replyJson(socket, { result: 0, pot: { id: "pot-1" } }),
    );
    const tripo = new Pottery({ baseUrl: server.origin, deps });
    expect(await tripo.create("throw_pot", { clay: "red" })).toMatchObject({ id: "pot-1" });
    expect(deps.slept).toEqual([5000, 7500, 11_250]);
  });

  test("Retry-After is kept to", async () => {
    const deps = jumpingTime();
    server = await startFaultServer((socket, _, count) =>
      count < 2
        ? replyJson(socket, FULL, { status: 429, headers: { "retry-after": "33" } })
        : replyJson(socket, { result: 0, pot: { id: "pot-1" } }),
    );
    await new Pottery({ baseUrl: server.origin, deps }).create("throw_pot", { clay: "red" });
    expect(deps.slept).toEqual([33_000]);
  });

  test("after slotTimeoutMs the last refusal is thrown", async () => {
    const deps = jumpingTime();
    server = await startFaultServer((socket) => replyJson(socket, FULL, { status: 429 }));
    const tripo = new Pottery({ baseUrl: server.origin, deps });
    await expect(tripo.create("throw_pot", { clay: "red" }, { slotTimeoutMs: 20_000 })).rejects.toMatchObject({
      name: "SlotsFullError",
      reason: "kilns_full",
    });
    expect(deps.now()).toBe(20_000);
  });

  test("who is aborted in the queue leaves it, and holds nobody up", async () => {
    const kilns = await startKilns(0);
    let naps = 0;
    const napping = (ms: number, signal?: AbortSignal) => {
      naps += 1;
      return sleep(ms, signal);
    };
    const tripo = new Pottery({ baseUrl: kilns.origin, deps: { sleep: napping } });
    const controller = new AbortController();
    const all = [1, 2, 3].map((clay) => tripo.create("throw_pot", { clay: String(clay) }, { signal: controller.signal }));
    const settled = Promise.allSettled(all);
    while (naps < 3) await sleep(2);
    const start = performance.now();
    controller.abort(new Error("enough"));
    expect((await settled).map((result) => (result.status === "rejected" ? result.reason.name : "created"))).toEqual([
      "AbortError",
      "AbortError",
      "AbortError",
    ]);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
