/** P3: very many waits at once are one stream that the service can bear, and none is lost. */

import { setTimeout as pause } from "node:timers/promises";
import { quantile } from "../bench/measure.ts";
import { randomOf } from "../fixtures/chance.ts";
import { virtualTime } from "../fixtures/time.ts";
import { type Bench, beside, none, type Pledge, promised, type Row } from "./pledge.ts";
import { type RateService, rateService, serve, type Tally } from "./rate-service.ts";
import { MOST_AT_ONCE, pathOf, statusIn } from "./wire.ts";

/** A burst of a tenth of a second: a limit that means what it says. */
const LIMIT = { perSecond: 50, burst: 5 } as const;
const LARGEST_REFUSED_SHARE = 0.005;
/** Half of the tasks take longer. */
const SCALES = {
  tiny: { waits: 40, medianMs: 1_000 },
  usual: { waits: 1_000, medianMs: 15_000 },
  full: { waits: 1_000, medianMs: 60_000 },
} as const;
/** Of the naive way: it would go on for minutes. */
const POLLED = {
  tiny: null,
  usual: { waits: 200, medianMs: 5_000, untilMs: 12_000 },
  full: { waits: 1_000, medianMs: 60_000, untilMs: 180_000 },
};
const VIRTUAL = { waits: 10_000, medianMs: 60_000 } as const;
const SPREAD = 0.4;
const NAIVE_POLL_MS = 2_000;
const KEY = "tsk_waits";

export const waits: Pledge = {
  ids: ["P3"],
  measure: async (bench) => [
    ...(await realRows(bench)),
    ...(await naiveRows(POLLED[bench.size])),
    ...(bench.size === "full" ? await virtualRows(bench) : []),
  ],
};

interface Storm {
  readonly waits: number;
  readonly medianMs: number;
}

/** Id -> when it ends: log-normal, from the start of the clock on. */
function ends({ waits: count, medianMs }: Storm, start: number): Map<string, number> {
  const random = randomOf(3);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return new Map(Array.from({ length: count }, (_, index) => [`task-${index}`, start + medianMs * Math.exp(SPREAD * normal())]));
}

async function realRows({ size, Client, onProgress }: Bench): Promise<Row[]> {
  const storm = SCALES[size];
  const now = () => performance.now();
  const endsAt = ends(storm, now());
  const service = rateService({ ...LIMIT, now, endsAt: (id) => endsAt.get(id) ?? 0 });
  const { baseUrl, close } = await serve(service);
  const tripo = new Client({ baseUrl, apiKey: KEY, onWarning: () => {} });
  const timersBefore = timers();
  const end = outcomes(storm.waits, onProgress);
  const all = [...endsAt].map(([id, at]) => end(tripo.task("text_to_model", id).wait(), () => now() - at));
  await pause(1_000);
  const timersEach = (timers() - timersBefore) / storm.waits;
  const lags = await Promise.all(all);
  await close();
  return [...stormRows(`${storm.waits} waits`, { lags, tally: service.tally() }), timersRow(timersEach)];
}

/** Counts as they end; how long after the task the wait has ended, or why it was lost. */
function outcomes(of: number, onProgress: Bench["onProgress"]) {
  let done = 0;
  return (wait: Promise<unknown>, lagMs: () => number): Promise<number | string> =>
    wait.then(lagMs, String).finally(() => onProgress(++done, of));
}

interface Weathered {
  readonly lags: readonly (number | string)[];
  readonly tally: Tally;
}

function stormRows(what: string, { lags, tally: { requests, refused, peak } }: Weathered): Row[] {
  const ended = lags.filter((lag) => typeof lag === "number");
  const lost = lags.filter((lag) => typeof lag === "string");
  const p99Ms = quantile(ended, 0.99);
  const boundMs = (lags.length / LIMIT.perSecond) * 1_000 + 45_000;
  const percent = (refused / requests) * 100;
  const title = `${what} at ${LIMIT.perSecond} requests/s`;
  return [
    promised("P3", `${title}: refused`, {
      measured: `${refused} of ${requests} (${percent.toFixed(2)} %)`,
      wanted: "<= 0.5 %, or 1",
      isKept: requests > 0 && (refused <= 1 || refused / requests <= LARGEST_REFUSED_SHARE),
    }),
    none("P3", `${title}: lost`, { found: lost, of: lags.length }),
    promised("P3", `${title}: told after the task's end`, {
      measured: `p50 ${seconds(quantile(ended, 0.5))}, p99 ${seconds(p99Ms)}`,
      wanted: `p99 <= ${seconds(boundMs)}`,
      isKept: p99Ms <= boundMs,
    }),
    requestsRow(`${title}: requests`, { requests, peak, of: lags.length }),
  ];
}

/** Where one request asks for many tasks, waits that go on together share theirs. */
function requestsRow(what: string, { requests, peak, of }: { requests: number; peak: number; of: number }): Row {
  const measured = `${requests}, ${(requests / of).toFixed(2)} a wait; peak ${peak} in a second`;
  return MOST_AT_ONCE > 0 ? promised("P3", what, { measured, wanted: "< 1 a wait", isKept: requests < of }) : beside("P3", what, measured);
}

function timersRow(timersEach: number): Row {
  return promised("P3", "timers of a wait", {
    measured: timersEach.toFixed(2),
    wanted: "<= 1, and the stream's",
    isKept: timersEach <= 1.1,
  });
}

function timers(): number {
  return process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}

/** What many write first: ask every two seconds, whatever the answer. */
async function naiveRows(storm: (Storm & { untilMs: number }) | null): Promise<Row[]> {
  if (!storm) return [];
  const now = () => performance.now();
  const endsAt = ends(storm, now());
  const service = rateService({ ...LIMIT, now, endsAt: (id) => endsAt.get(id) ?? 0 });
  const { baseUrl, close } = await serve(service);
  const stopAt = now() + storm.untilMs;
  const poll = async (id: string) => {
    while (now() < stopAt) {
      await pause(NAIVE_POLL_MS);
      if (statusIn(await (await fetch(baseUrl + pathOf("read", id))).json()) === "success") return 1;
    }
    return 0;
  };
  const told = (await Promise.all([...endsAt.keys()].map(poll))).reduce((sum: number, one) => sum + one, 0);
  await close();
  const { requests, refused, peak } = service.tally();
  const share = ((refused / requests) * 100).toFixed(1);
  const figures = `${refused} of ${requests} refused (${share} %), ${told} told after ${seconds(storm.untilMs)}, peak ${peak} in a second`;
  return [beside("P3", `naive: ${storm.waits} pollers, every 2 s`, figures)];
}

/** The same client without sockets and without waiting. */
async function virtualRows({ Client }: Bench): Promise<Row[]> {
  const time = virtualTime(randomOf(5));
  const endsAt = ends(VIRTUAL, 0);
  const service = rateService({ ...LIMIT, now: time.now, endsAt: (id) => endsAt.get(id) ?? 0 });
  const tripo = new Client({ baseUrl: "http://localhost", apiKey: KEY, fetch: answering(service), deps: time, onWarning: () => {} });
  const end = outcomes(VIRTUAL.waits, () => {});
  const all = [...endsAt].map(([id, at]) => end(tripo.task("text_to_model", id).wait({ timeoutMs: null }), () => time.now() - at));
  await time.run();
  return stormRows(`${VIRTUAL.waits} waits in fake time`, { lags: await Promise.all(all), tally: service.tally() });
}

function answering({ answer }: RateService): typeof fetch {
  return async (input, init) => {
    const asked = { method: init?.method ?? "GET", path: new URL(String(input)).pathname, body: String(init?.body ?? "") };
    const { status, headers, text } = answer(asked);
    return new Response(text, { status, headers });
  };
}
