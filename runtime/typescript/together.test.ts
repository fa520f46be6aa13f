import { afterEach, describe, expect, test } from "vitest";
import { randomOf } from "../../test/fixtures/chance.ts";
import { KEY, type PotteryTasks, pot, pottery } from "../../test/fixtures/pottery.ts";
import { fastTime, virtualTime } from "../../test/fixtures/time.ts";
import { type FaultServer, type Received, reply, replyJson, type Script, startFaultServer } from "../../test/servers/fault-server.ts";
import type { ApiTables } from "./api.ts";
import { TripoClient } from "./client.ts";
import { AuthError } from "./errors.ts";
import type { TripoOptions, WaitOptions } from "./options.ts";
// Loaded before virtual time runs, which does not stay for a file.
import "./together.ts";

const MANY: ApiTables = {
  ...pottery,
  readMany: { operation: ["POST", "/shelf"], field: "ids", most: 100, tasks: "/pots" },
};

let server: FaultServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

function client(api: ApiTables, options: TripoOptions): TripoClient<PotteryTasks> {
  return new TripoClient<PotteryTasks>(api, { apiKey: KEY, checks: "off", onWarning: () => {}, ...options });
}

function idsOf({ body }: Received): string[] {
  const { ids }: { ids?: string[] } = JSON.parse(body);
  return ids ?? [];
}

/** Waits for `count` tasks at once; gives how each wait has ended. */
async function waitForAll(count: number, script: Script, options?: WaitOptions): Promise<string[]> {
  server = await startFaultServer(script);
  const tripo = client(MANY, { baseUrl: server.origin, deps: fastTime(200) });
  const ends = Array.from({ length: count }, (_, index) => tripo.task("throw_pot", `pot-${index}`).wait(options));
  return Promise.all(
    ends.map((end) =>
      end.then(
        () => "whole",
        (error: unknown) => (error instanceof Error ? error.name : String(error)),
      ),
    ),
  );
}

function sent(method: string): Received[] {
  return server?.requests.filter((request) => request.method === method) ?? [];
}

/** Answers every look: a list by `list`, one alone as a pot that is whole. */
function answering(list: (ids: string[], socket: Parameters<Script>[0]) => void): Script {
  return (socket, request) =>
    request.method === "POST" ? list(idsOf(request), socket) : replyJson(socket, pot(request.path.split("/").at(-1) ?? "", "whole"));
}

const allWhole = (ids: readonly string[]) => ids.map((id) => pot(id, "whole").pot);

test("a refusal of a shared look names the task of each wait", async () => {
  server = await startFaultServer((socket) => reply(socket, { status: 401, body: '{"code":9,"message":"no"}' }));
  const tripo = client(MANY, { baseUrl: server.origin, deps: fastTime(200) });
  const names = ["pot-1", "pot-2", "pot-3"];
  const errors = await Promise.all(
    names.map((name) =>
      tripo
        .task("throw_pot", name)
        .wait()
        .then(
          () => null,
          (error: unknown) => error,
        ),
    ),
  );
  expect(sent("POST").length).toBe(1);
  expect(errors.map((error) => error instanceof AuthError && [error.name, error.httpStatus, error.taskId])).toEqual(
    names.map((name) => ["AuthError", 401, name]),
  );
});

describe("waits that begin at the same moment share their first look", () => {
  test("fifty: one looks before it knows of the others, the others look together", async () => {
    const ends = await waitForAll(
      50,
      answering((ids, socket) => replyJson(socket, { result: 0, pots: allWhole(ids) })),
    );
    expect(new Set(ends)).toEqual(new Set(["whole"]));
    expect([sent("GET").length, sent("POST").length]).toEqual([1, 1]);
  });

  test("two hundred and fifty: none is left over, and no list is longer than the service takes", async () => {
    const ends = await waitForAll(
      250,
      answering((ids, socket) => replyJson(socket, { result: 0, pots: allWhole(ids) })),
    );
    expect(new Set(ends)).toEqual(new Set(["whole"]));
    expect(sent("POST").map((request) => idsOf(request).length)).toEqual([100, 100, 49]);
  });
});

describe("an answer about many", () => {
  const shapes: [name: string, shaped: (pots: readonly { id: string }[]) => unknown][] = [
    ["as a list", (pots) => pots],
    ["by id", (pots) => Object.fromEntries(pots.map((each) => [each.id, each]))],
  ];
  test.each(shapes)("holds its tasks %s", async (_, shaped) => {
    const ends = await waitForAll(
      5,
      answering((ids, socket) => replyJson(socket, { result: 0, pots: shaped(ids.map((id) => pot(id, "whole").pot)) })),
    );
    expect(ends).toEqual(Array(5).fill("whole"));
    expect([sent("GET").length, sent("POST").length]).toEqual([1, 1]);
  });

  const holes: [name: string, poison: unknown][] = [
    ["null", null],
    ["a text", "pot-2"],
    ["a task without a status", { id: "pot-2" }],
    ["a task whose status is a number", { id: "pot-2", state: 5 }],
    ["a task without an id", { state: "whole" }],
    ["a list", [[]]],
  ];
  test.each(holes)("with %s in it: that one is looked at alone, and the others do not feel it", async (_, poison) => {
    const ends = await waitForAll(
      6,
      answering((ids, socket) => replyJson(socket, { result: 0, pots: ids.map((id) => (id === "pot-2" ? poison : pot(id, "whole").pot)) })),
    );
    expect(ends).toEqual(Array(6).fill("whole"));
    expect(sent("GET").map(({ path }) => path)).toEqual(["/pots/pot-0", "/pots/pot-2"]);
    expect(sent("POST")).toHaveLength(1);
  });

  test("that is none at all: each is looked at alone", async () => {
    expect(
      await waitForAll(
        4,
        answering((_, socket) => replyJson(socket, { result: 0 })),
      ),
    ).toEqual(Array(4).fill("whole"));
    expect(sent("GET")).toHaveLength(4);
  });
});

describe("where many cannot be read at once", () => {
  const refusals: [name: string, refuse: (socket: Parameters<Script>[0]) => void][] = [
    ["404", (socket) => reply(socket, { status: 404 })],
    ["405", (socket) => reply(socket, { status: 405 })],
    ["501", (socket) => reply(socket, { status: 501 })],
    ["400, told with a code", (socket) => replyJson(socket, { result: 905 }, { status: 400 })],
  ];
  test.each(refusals)("%s: it is asked once, and every wait goes on alone", async (_, refuse) => {
    const looks = new Map<string, number>();
    const ends = await waitForAll(30, (socket, { method, path }) => {
      if (method === "POST") return refuse(socket);
      const id = path.split("/").at(-1) ?? "";
      looks.set(id, (looks.get(id) ?? 0) + 1);
      replyJson(socket, pot(id, looks.get(id) === 3 ? "whole" : "drying"));
    });
    expect(ends).toEqual(Array(30).fill("whole"));
    expect(sent("POST")).toHaveLength(1);
    expect(sent("GET")).toHaveLength(90);
  });

  test("a hundred looks that take its place come in their turns", async () => {
    const time = virtualTime(() => 0.5);
    const at: number[] = [];
    const tripo = client(MANY, {
      baseUrl: "http://localhost",
      deps: time,
      fetch: async (url, init) => {
        if (init?.method === "POST") return new Response("", { status: 404 });
        at.push(time.now());
        return Response.json(pot(String(url).split("/").at(-1) ?? "", "whole"));
      },
    });
    const all = Promise.all(Array.from({ length: 100 }, (_, index) => tripo.task("throw_pot", `pot-${index}`).wait()));
    await time.run();
    await all;
    const busiest = Math.max(...at.map((start) => at.filter((one) => one >= start && one < start + 1_000).length));
    expect(busiest).toBeLessThanOrEqual(25);
  });

  test("a key that is refused ends every wait, without asking again for each", async () => {
    const ends = await waitForAll(
      10,
      answering((_, socket) => reply(socket, { status: 401 })),
    );
    expect(ends).toEqual(["whole", ...Array(9).fill("AuthError")]);
    expect([sent("GET").length, sent("POST").length]).toEqual([1, 1]);
  });

  test("a failure that may pass is waited out together, and no sooner than asked", async () => {
    const time = virtualTime(() => 0.5);
    const at: number[] = [];
    const tripo = client(MANY, {
      baseUrl: "http://localhost",
      deps: time,
      fetch: async (url, init) => {
        if (init?.method !== "POST") return Response.json(pot(String(url).split("/").at(-1) ?? "", "whole"));
        at.push(time.now());
        if (at.length === 1) return new Response("", { status: 503, headers: { "retry-after": "40" } });
        return Response.json({ result: 0, pots: allWhole(JSON.parse(String(init.body)).ids) });
      },
    });
    const all = Promise.all(Array.from({ length: 20 }, (_, index) => tripo.task("throw_pot", `pot-${index}`).wait()));
    await time.run();
    await all;
    expect(at).toHaveLength(2);
    expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(40_000);
  });
});

interface Weathered {
  readonly requests: number;
  /** From the end of a task until its wait has ended, shortest first. */
  readonly lagsMs: readonly number[];
}

const SPREAD = 0.4;

/** A thousand tasks that begin within a minute; the same ones, ending at the same times, whatever the tables are. */
async function thousand(api: ApiTables, medianMs: number): Promise<Weathered> {
  const time = virtualTime(randomOf(5));
  const chance = randomOf(3);
  const normal = () => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
  const tasks = Array.from({ length: 1_000 }, (_, index) => {
    const startsAt = chance() * 60_000;
    return { id: `pot-${index}`, startsAt, endsAt: startsAt + medianMs * Math.exp(SPREAD * normal()) };
  });
  const ends = new Map(tasks.map(({ id, endsAt }) => [id, endsAt]));
  const standing = (id: string) => pot(id, time.now() >= (ends.get(id) ?? 0) ? "whole" : "drying");
  let requests = 0;
  const tripo = client(api, {
    baseUrl: "http://localhost",
    deps: time,
    fetch: async (url, init) => {
      requests++;
      if (init?.method !== "POST") return Response.json(standing(String(url).split("/").at(-1) ?? ""));
      const { ids }: { ids: string[] } = JSON.parse(String(init.body));
      return Response.json({ result: 0, pots: Object.fromEntries(ids.map((id) => [id, standing(id).pot])) });
    },
  });
  const all = tasks.map(async ({ id, startsAt, endsAt }) => {
    await time.sleep(startsAt);
    await tripo.task("throw_pot", id).wait({ timeoutMs: null });
    return time.now() - endsAt;
  });
  await time.run();
  return { requests, lagsMs: (await Promise.all(all)).sort((one, other) => one - other) };
}

describe("a thousand waits cost a fiftieth of their requests, and their ends are told no later", () => {
  const at = (lagsMs: readonly number[], part: number) => lagsMs[Math.ceil(part * lagsMs.length) - 1] ?? Number.NaN;
  test.each([60_000, 300_000])("tasks of %i ms", async (medianMs) => {
    const alone = await thousand(pottery, medianMs);
    const together = await thousand(MANY, medianMs);
    const told = ({ requests, lagsMs }: Weathered) =>
      `${requests} requests, ends told after ${[0.5, 0.99, 1].map((part) => `${(at(lagsMs, part) / 1_000).toFixed(1)} s`).join(" / ")} (median / p99 / latest)`;
    console.log(`1,000 tasks of ${medianMs / 1_000} s\n  alone:    ${told(alone)}\n  together: ${told(together)}`);
    expect(together.lagsMs).toHaveLength(1_000);
    expect(together.requests).toBeLessThanOrEqual(alone.requests / 50);
    // Which single end a look happens to follow closely is chance in both ways; how late the ends are as a whole is not.
    for (const part of [0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 1])
      expect(at(together.lagsMs, part), `quantile ${part}`).toBeLessThanOrEqual(at(alone.lagsMs, part));
  });
});
