/** Section D of the fault catalogue: pressure and time. */
import { expect, test } from "vitest";
import { pot } from "../fixtures/pottery.ts";
import { fastTime } from "../fixtures/time.ts";
import { reply, replyJson } from "../servers/fault-server.ts";
import { setting } from "./kit.ts";

const SPEED = 30;
const WAITS = 200;

test("row 42: waits outlive half a minute of 503, and come back without a common wave", async () => {
  const time = fastTime(SPEED, Math.random);
  const start = time.now();
  const isDown = () => time.now() - start < 30_000;
  const arrivals: number[] = [];
  const { tripo } = await setting(
    (socket, { path }) => {
      if (isDown()) return reply(socket, { status: 503 });
      arrivals.push(time.now() - start);
      replyJson(socket, pot(path.split("/").at(-1) ?? "", "whole"));
    },
    { deps: time },
  );
  const done = await Promise.all(Array.from({ length: WAITS }, (_, index) => tripo.task("throw_pot", `pot-${index}`).wait()));
  expect(done.map(({ status }) => status)).toEqual(done.map(() => "whole"));
  expect(arrivals).toHaveLength(WAITS);
  const seconds = arrivals.map((at) => Math.floor(at / 1_000));
  const busiest = Math.max(...seconds.map((second) => seconds.filter((other) => other === second).length));
  expect(busiest).toBeLessThan(WAITS / 2);
}, 30_000);

test("row 47: an event loop that stood still does not fail what has arrived already", async () => {
  const { tripo } = await setting((socket) => replyJson(socket, pot("pot-1", "drying")), {
    timeouts: { headersMs: 300, idleMs: 300, totalMs: 600 },
  });
  const reading = tripo.getTask("pot-1");
  // The request leaves; then nothing runs for twice as long as any timeout allows.
  await new Promise((done) => setTimeout(done, 30));
  const until = performance.now() + 1_200;
  while (performance.now() < until);
  expect(await reading).toMatchObject({ status: "drying" });
});
