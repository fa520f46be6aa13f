/** Section C of the fault catalogue: what answers mean. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { Pottery, pot } from "../fixtures/pottery.ts";
import { jumpingTime } from "../fixtures/time.ts";
import { replyJson } from "../servers/fault-server.ts";
import { setting } from "./kit.ts";

test("row 29: any status that nobody has heard of is waited through, and told as it came", async () => {
  let states: string[] = [];
  const { server } = await setting((socket) => replyJson(socket, pot("pot-1", states.shift() ?? "whole")));
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.string({ minLength: 1 }).filter((state) => !["cracked", "vanished", "whole"].includes(state)),
        { minLength: 1, maxLength: 4 },
      ),
      async (unheard) => {
        states = [...unheard];
        const seen: string[] = [];
        const tripo = new Pottery({ baseUrl: server.origin, deps: jumpingTime() });
        const done = await tripo.task("throw_pot", "pot-1").wait({ onProgress: ({ status }) => seen.push(status) });
        expect(done.status).toBe("whole");
        expect(new Set(seen)).toEqual(new Set([...unheard, "whole"]));
      },
    ),
    { numRuns: 100, seed: 29 },
  );
});

test("row 31: fields that are new everywhere are kept, and change nothing", async () => {
  let more: object = {};
  const { tripo } = await setting((socket) =>
    replyJson(socket, { ...more, ...pot("pot-1", "whole", { ...more, made: { ...more, shape: "jug" } }) }),
  );
  const names = fc.string({ minLength: 1 }).map((name) => `x_${name}`);
  await fc.assert(
    fc.asyncProperty(fc.dictionary(names, fc.jsonValue()), async (extra) => {
      more = JSON.parse(JSON.stringify(extra));
      const done = await tripo.task("throw_pot", "pot-1").wait();
      expect(done.output).toMatchObject({ shape: "jug" });
      for (const name of Object.keys(more)) expect(Object.keys(done.output)).toContain(name);
    }),
    { numRuns: 100, seed: 31 },
  );
});

test("row 33: the first final answer counts, whatever the service says afterwards", async () => {
  const { tripo, server } = await setting((socket, _, count) => replyJson(socket, pot("pot-1", count === 1 ? "whole" : "drying")));
  const done = await tripo.task("throw_pot", "pot-1").wait();
  expect(done.status).toBe("whole");
  expect(server.requests).toHaveLength(1);
});
