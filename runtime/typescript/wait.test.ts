import { inspect } from "node:util";
import { afterEach, describe, expect, test } from "vitest";
import { Pottery, pot } from "../../test/fixtures/pottery.ts";
import { jumpingTime } from "../../test/fixtures/time.ts";
import { type FaultServer, reply, replyJson, type Script, startFaultServer } from "../../test/servers/fault-server.ts";
import type { TaskState } from "./context.ts";
import type { TripoOptions, WaitOptions } from "./options.ts";
import { pollDelayMs } from "./wait.ts";

let server: FaultServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** Waits for a task that was created just now (`fresh`) or in another process. */
async function wait(script: Script, { options, fresh, ...rest }: { options?: WaitOptions; fresh?: boolean } & TripoOptions = {}) {
  await server?.close();
  server = await startFaultServer((socket, request, count) => {
    if (request.method === "POST") return replyJson(socket, { result: 0, pot: { id: "pot-1" } });
    script(socket, request, fresh ? count - 1 : count);
  });
  const tripo = new Pottery({ baseUrl: server.origin, deps: jumpingTime(), ...rest });
  const task = fresh ? await tripo.create("throw_pot", { clay: "red" }) : tripo.task("throw_pot", "pot-1");
  return task.wait(options);
}

function failure(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => expect.fail("should have thrown"),
    (error: unknown) => error,
  );
}

describe("the delay between two looks", () => {
  const table: { step: number; secondsLeft: number | null; random: number; want: number }[] = [
    { step: 0, secondsLeft: null, random: 0.5, want: 2000 },
    { step: 1, secondsLeft: null, random: 0.5, want: 3000 },
    { step: 9, secondsLeft: null, random: 0.5, want: 30_000 },
    { step: 9, secondsLeft: null, random: 0, want: 22_500 },
    { step: 9, secondsLeft: null, random: 1, want: 37_500 },
    { step: 5, secondsLeft: 20, random: 0.5, want: 10_000 },
    { step: 5, secondsLeft: 1, random: 0.5, want: 2000 },
    { step: 0, secondsLeft: 600, random: 0.5, want: 30_000 },
    { step: 0, secondsLeft: -1, random: 0.5, want: 2000 },
  ];
  for (const { step, secondsLeft, random, want } of table)
    test(`step ${step}, ${secondsLeft} s left, random ${random}: ${want} ms`, () => {
      expect(pollDelayMs(step, { secondsLeft, random: () => random })).toBeCloseTo(want);
    });
});

describe("a wait ends", () => {
  test("with success: output, input, cost, the whole task", async () => {
    const done = pot("pot-1", "whole", { coins: 20, asked: { clay: "red" }, extra: [1] });
    const finished = await wait((socket, _, count) => replyJson(socket, count < 3 ? pot("pot-1", "drying") : done));
    expect(finished).toMatchObject({
      id: "pot-1",
      type: "throw_pot",
      status: "whole",
      output: { shape: "jug" },
      input: { clay: "red" },
      credits: 20,
      raw: { extra: [1] },
    });
  });

  for (const state of ["cracked", "vanished"])
    test(`with the final status ${state}: TaskFailed, in the words of the catalogue`, async () => {
      const error = await failure(wait((socket) => replyJson(socket, pot("pot-1", state, { flaw: 905, flaw_words: "too wet" }))));
      expect(error).toMatchObject({
        name: "TaskFailed",
        taskId: "pot-1",
        reason: "bad_input",
        code: 905,
        meaning: "A parameter is wrong.",
        task: { status: state },
      });
      expect(error).toHaveProperty("message", `Task pot-1 ended as ${state}. bad_input (905). too wet Check it.`);
    });

  test("when the key is refused, at once, naming the task", async () => {
    const error = await failure(wait((socket) => reply(socket, { status: 401 })));
    expect(error).toMatchObject({ name: "AuthError", taskId: "pot-1" });
    expect(server?.requests).toHaveLength(1);
  });

  test("when the task is of another type than its handle says", async () => {
    const error = await failure(wait((socket) => replyJson(socket, pot("pot-1", "whole", { kind: "glaze_pot" }))));
    expect(error).toMatchObject({ name: "ConfigError", message: "Task pot-1 is a glaze_pot, not a throw_pot." });
  });

  test("with success: a file of its output as a Blob", async () => {
    const origin = () => server?.origin ?? "";
    const finished = await wait((socket, { path }) =>
      path === "/jug.glb"
        ? reply(socket, { body: "clay" })
        : replyJson(socket, pot("pot-1", "whole", { made: { shape: `${origin()}/jug.glb` } })),
    );
    expect(await (await finished.blob("shape")).text()).toBe("clay");
    expect(server?.requests.at(-1)?.headers).not.toHaveProperty("authorization");
    const signal = AbortSignal.abort("enough");
    expect(await failure(finished.blob("shape", { signal }))).toMatchObject({ name: "AbortError", reason: "enough" });
    expect(await failure(finished.blob("lid"))).toMatchObject({ name: "DownloadError", path: "lid" });
  });

  test("whatever its type, when its handle has none", async () => {
    server = await startFaultServer((socket, { method }) =>
      replyJson(socket, method === "POST" ? { result: 0, pot: { id: "pot-1" } } : pot("pot-1", "whole")),
    );
    const tripo = new Pottery({ baseUrl: server.origin, deps: jumpingTime() });
    expect(await tripo.createTask({}).wait()).toMatchObject({ type: "", output: { shape: "jug" } });
  });

  for (const made of [null, {}, "", undefined])
    test(`when success comes with the output ${JSON.stringify(made)}: the task is on the error`, async () => {
      const error = await failure(wait((socket) => replyJson(socket, pot("pot-1", "whole", { made }))));
      expect(error).toMatchObject({ name: "InvalidResponse", taskId: "pot-1", task: { status: "whole" } });
    });
});

describe("a wait goes on", () => {
  const transient: Record<string, Script> = {
    reset: (socket) => socket.resetAndDestroy(),
    "HTML 502": (socket) => reply(socket, { status: 502, headers: { "content-type": "text/html" }, body: "<html>" }),
    "JSON cut short": (socket) => reply(socket, { body: '{"result":0' }),
    "429, signed": (socket) => replyJson(socket, { result: 901 }, { status: 429 }),
    "429, unsigned": (socket) => reply(socket, { status: 429 }),
    "all slots taken": (socket) => replyJson(socket, { result: 902 }, { status: 429 }),
    "an answer without a task": (socket) => replyJson(socket, { result: 0 }),
    "a status that is a number": (socket) => replyJson(socket, { result: 0, pot: { id: "pot-1", state: 5 } }),
  };
  for (const [name, script] of Object.entries(transient))
    test(`over: ${name}`, async () => {
      const finished = await wait((socket, request, count) =>
        count < 4 ? script(socket, request, count) : replyJson(socket, pot("pot-1", "whole")),
      );
      expect(finished.output).toEqual({ shape: "jug" });
      expect(server?.requests).toHaveLength(4);
    });

  test("over a status that nobody has heard of, warning once", async () => {
    const told: string[] = [];
    const states = ["sleeping", "sleeping", "constructor", "whole"];
    await wait((socket, _, count) => replyJson(socket, pot("pot-1", states[count - 1] ?? "")), {
      onWarning: ({ message }) => told.push(message),
    });
    expect(told).toEqual([
      'Task pot-1 has the unknown status "sleeping"; waiting on.',
      'Task pot-1 has the unknown status "constructor"; waiting on.',
    ]);
  });

  test("over 404 for the first 30 s of a task that was created just now", async () => {
    const missing: Script = (socket, _, count) =>
      count < 5 ? replyJson(socket, { result: 904 }, { status: 404 }) : replyJson(socket, pot("pot-1", "whole"));
    expect(await wait(missing, { fresh: true })).toMatchObject({ id: "pot-1" });
    expect(await failure(wait(missing))).toMatchObject({ name: "SourceError", httpStatus: 404, taskId: "pot-1" });
    const never: Script = (socket) => replyJson(socket, { result: 904 }, { status: 404 });
    expect(await failure(wait(never, { fresh: true }))).toMatchObject({ name: "SourceError", taskId: "pot-1" });
  });
});

describe("what an error prints holds no signed URL, and the error still has it", () => {
  const SIGNED = "https://cdn.example/jug.glb?signature=canary";
  const holding = (state: string) => pot("pot-1", state, { made: { shape: SIGNED }, asked: { picture: SIGNED }, extra: SIGNED });
  const silent: Record<string, unknown> = {
    "TaskFailed, of a task that left something": holding("cracked"),
    WaitTimeout: holding("drying"),
  };
  silent["InvalidResponse"] = pot("pot-1", "whole", { made: null, asked: { picture: SIGNED }, extra: SIGNED });
  for (const [name, answer] of Object.entries(silent))
    test(name, async () => {
      const error = await failure(wait((socket) => replyJson(socket, answer)));
      expect(inspect(error, { depth: Number.POSITIVE_INFINITY })).not.toContain("canary");
      expect(JSON.stringify(error)).not.toContain("canary");
      const { task, lastTask = task }: { task?: TaskState; lastTask?: TaskState } = Object(error);
      expect(lastTask?.raw).toMatchObject({ extra: SIGNED });
      expect(lastTask?.input).toEqual({ picture: SIGNED });
      expect(JSON.stringify(error)).toContain(lastTask?.status);
    });
});

describe("time", () => {
  test("a fresh task is looked at after 2 s, a resumed one at once", async () => {
    const deps = jumpingTime();
    const done: Script = (socket) => replyJson(socket, pot("pot-1", "whole"));
    await wait(done, { deps, fresh: true });
    expect(deps.now()).toBe(2000);
    await wait(done, { deps });
    expect(deps.now()).toBe(2000);
  });

  test("the deadline: a last look half a second before it, then WaitTimeout with the last that was heard", async () => {
    const deps = jumpingTime();
    const at: number[] = [];
    const error = await failure(
      wait(
        (socket) => {
          at.push(deps.now());
          replyJson(socket, pot("pot-1", "drying"));
        },
        { deps, options: { timeoutMs: 20_000 } },
      ),
    );
    expect(at).toEqual([0, 3000, 7500, 14_250, 19_500]);
    expect(error).toMatchObject({ name: "WaitTimeout", taskId: "pot-1", lastTask: { status: "drying" }, retryable: false });
    expect(deps.now()).toBeLessThanOrEqual(20_000);
  });

  test("a look that hangs does not outlive the deadline", async () => {
    const error = await failure(wait(() => {}, { options: { timeoutMs: 80 } }));
    expect(error).toMatchObject({ name: "WaitTimeout", lastTask: undefined });
  });

  test("the last look that failed is the cause of WaitTimeout, and none when it went well", async () => {
    const down: Script = (socket) => reply(socket, { status: 503 });
    expect(await failure(wait(down))).toMatchObject({ name: "WaitTimeout", cause: { name: "ServerError", httpStatus: 503 } });
    const recovered: Script = (socket, request, count) =>
      count === 1 ? down(socket, request, 1) : replyJson(socket, pot("pot-1", "drying"));
    expect(await failure(wait(recovered))).toHaveProperty("cause", undefined);
  });

  test("ten minutes unless told otherwise; null is for ever, also beyond what a timer can hold", async () => {
    const drying: Script = (socket) => replyJson(socket, pot("pot-1", "drying"));
    const deps = jumpingTime();
    await failure(wait(drying, { deps }));
    expect(deps.now()).toBe(599_500);
    const patient = jumpingTime();
    await wait(
      (socket, _, count) => {
        if (count === 2) patient.advance(40 * 86_400_000);
        replyJson(socket, pot("pot-1", count < 4 ? "drying" : "whole"));
      },
      { deps: patient, options: { timeoutMs: null } },
    );
  });

  test("after the machine slept for eight hours there is one look, not a burst", async () => {
    const deps = jumpingTime();
    const error = await failure(
      wait(
        (socket) => {
          deps.advance(8 * 3_600_000);
          replyJson(socket, pot("pot-1", "drying"));
        },
        { deps },
      ),
    );
    expect(error).toMatchObject({ name: "WaitTimeout" });
    expect(server?.requests).toHaveLength(1);
  });

  test("Retry-After is kept to; beyond the deadline the wait ends at once", async () => {
    const deps = jumpingTime();
    const busy =
      (seconds: number): Script =>
      (socket, _, count) =>
        count === 1
          ? replyJson(socket, { result: 901 }, { status: 429, headers: { "retry-after": String(seconds) } })
          : replyJson(socket, pot("pot-1", "whole"));
    await wait(busy(45), { deps });
    expect(deps.now()).toBeGreaterThanOrEqual(45_000);
    expect(deps.now()).toBeLessThan(60_000);
    expect(await failure(wait(busy(3600)))).toMatchObject({
      name: "WaitTimeout",
      message: expect.stringMatching(/still unread after 0 of 600000 ms; the service asked to stay away for 3600 s\./),
      cause: { name: "RateLimitError", retryAfterMs: 3_600_000 },
    });
    expect(server?.requests).toHaveLength(1);
  });

  test("half of what the service says is left is waited", async () => {
    const deps = jumpingTime();
    await wait((socket, _, count) => replyJson(socket, count === 1 ? pot("pot-1", "drying", { seconds: 40 }) : pot("pot-1", "whole")), {
      deps,
    });
    expect(deps.now()).toBe(20_000);
  });
});

test("progress is told on change only, clamped", async () => {
  const percents = [0, 0, 150, "much", 70];
  const told: unknown[] = [];
  await wait((socket, _, count) => replyJson(socket, pot("pot-1", count === 5 ? "whole" : "drying", { percent: percents[count - 1] })), {
    options: { onProgress: ({ status, progress }) => told.push([status, progress]) },
  });
  expect(told).toEqual([
    ["drying", 0],
    ["drying", 100],
    ["drying", null],
    ["whole", 70],
  ]);
});

test("an own __proto__ in an answer stays data", async () => {
  const body =
    '{"result":0,"__proto__":{"x":1},"pot":{"id":"pot-1","kind":"throw_pot","state":"whole","made":{"__proto__":{"x":1},"shape":"jug"}}}';
  const finished = await wait((socket) => reply(socket, { body }));
  expect(finished.output.shape).toBe("jug");
  expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
});
