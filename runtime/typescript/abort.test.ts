import { getEventListeners } from "node:events";
import { afterEach, describe, expect, test } from "vitest";
import { Pottery, pot } from "../../test/fixtures/pottery.ts";
import { jumpingTime } from "../../test/fixtures/time.ts";
import { type FaultServer, replyJson, type Script, startFaultServer } from "../../test/servers/fault-server.ts";
import { sleep } from "./scope.ts";

/** Alone it takes a few milliseconds; left to its timeouts, half a minute. */
const AT_ONCE_MS = 1000;
const REASON = new Error("enough");
let server: FaultServer | undefined;

afterEach(async () => {
  await server?.close();
});

interface Phase {
  readonly name: string;
  readonly script: Script;
  /** Starts the work whose signal fires once the phase is reached. */
  readonly run: (tripo: Pottery, signal: AbortSignal) => Promise<unknown>;
  /** Requests read when the phase is reached. */
  readonly after: number;
  readonly want: object;
}

const created: Script = (socket) => replyJson(socket, { result: 0, pot: { id: "pot-1" } });
const silent: Script = () => {};
const halfAnswer: Script = (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"re');
const thenDrying: Script = (socket, request, count) =>
  request.method === "POST" ? created(socket, request, count) : replyJson(socket, pot("pot-1", "drying"));
const unknown = { name: "CreateOutcomeUnknown", cause: { name: "AbortError", reason: REASON } };
const aborted = { name: "AbortError", reason: REASON, cause: REASON };

const PHASES: Phase[] = [
  {
    name: "a create waits for headers",
    script: silent,
    run: (tripo, signal) => tripo.create("throw_pot", { clay: "red" }, { signal }),
    after: 1,
    want: unknown,
  },
  {
    name: "a create waits for headers, told by wait",
    script: silent,
    run: (tripo, signal) => tripo.create("throw_pot", { clay: "red" }).wait({ signal }),
    after: 1,
    want: unknown,
  },
  {
    name: "a create reads the body",
    script: halfAnswer,
    run: (tripo, signal) => tripo.create("throw_pot", { clay: "red" }, { signal }),
    after: 1,
    want: unknown,
  },
  {
    name: "a create sleeps before it repeats",
    script: (socket) => replyJson(socket, { result: 901 }, { status: 429, headers: { "retry-after": "50" } }),
    run: (tripo, signal) => tripo.create("throw_pot", { clay: "red" }, { signal }),
    after: 1,
    want: aborted,
  },
  { name: "a read waits for headers", script: silent, run: (tripo, signal) => tripo.getTask("pot-1", { signal }), after: 1, want: aborted },
  {
    name: "a wait looks",
    script: silent,
    run: (tripo, signal) => tripo.task("throw_pot", "pot-1").wait({ signal }),
    after: 1,
    want: { ...aborted, taskId: "pot-1" },
  },
  {
    name: "a wait reads the body",
    script: halfAnswer,
    run: (tripo, signal) => tripo.task("throw_pot", "pot-1").wait({ signal }),
    after: 1,
    want: { ...aborted, taskId: "pot-1" },
  },
  {
    name: "a wait sleeps",
    script: thenDrying,
    run: (tripo, signal) => tripo.create("throw_pot", { clay: "red" }).wait({ signal }),
    after: 1,
    want: { ...aborted, taskId: "pot-1" },
  },
  {
    name: "a wait sleeps after a look",
    script: thenDrying,
    run: (tripo, signal) => tripo.task("throw_pot", "pot-1").wait({ signal }),
    after: 1,
    want: { ...aborted, taskId: "pot-1" },
  },
];

describe("an abort settles at once and leaves no timer and no listener, while", () => {
  for (const { name, script, run, after, want } of PHASES)
    test(name, async () => {
      server = await startFaultServer(script);
      const tripo = new Pottery({ baseUrl: server.origin });
      await tripo.getTask("pot-1", { signal: AbortSignal.abort() }).catch(() => {});
      const controller = new AbortController();
      const work = run(tripo, controller.signal).then(
        () => expect.fail("should have thrown"),
        (error: unknown) => error,
      );
      while (server.requests.length < after) await sleep(2);
      await sleep(40);
      const start = performance.now();
      controller.abort(REASON);
      const error = await work;
      expect(performance.now() - start).toBeLessThan(AT_ONCE_MS);
      expect(error).toMatchObject(want);
      expect(getEventListeners(controller.signal, "abort")).toEqual([]);
      await sleep(0);
      expect(process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length).toBeLessThanOrEqual(1);
    });

  test("a fetch of your own ignores signals", async () => {
    const deaf = () => new Promise<Response>(() => {});
    const tripo = new Pottery({ fetch: deaf });
    const controller = new AbortController();
    const work = tripo.getTask("pot-1", { signal: controller.signal });
    setTimeout(() => controller.abort(REASON), 10);
    await expect(work).rejects.toMatchObject(aborted);
  });
});

test("a thousand waits on one signal leave no listener behind", async () => {
  server = await startFaultServer((socket) => replyJson(socket, pot("pot-1", "whole")));
  const tripo = new Pottery({ baseUrl: server.origin, deps: jumpingTime() });
  const { signal } = new AbortController();
  const most: number[] = [];
  for (let round = 0; round < 10; round++) {
    await Promise.all(Array.from({ length: 100 }, () => tripo.task("throw_pot", "pot-1").wait({ signal })));
    most.push(getEventListeners(signal, "abort").length);
  }
  expect(most).toEqual(Array.from({ length: 10 }, () => 0));
});

test("an abort after the end changes nothing", async () => {
  server = await startFaultServer(created);
  const tripo = new Pottery({ baseUrl: server.origin });
  const controller = new AbortController();
  const task = await tripo.create("throw_pot", { clay: "red" }, { signal: controller.signal });
  controller.abort(REASON);
  expect(task.id).toBe("pot-1");
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
});
