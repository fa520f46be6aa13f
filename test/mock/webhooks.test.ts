/** Webhooks from the mock to a server that verifies them with the client. The mock signs with Node's own HMAC. */
import { createServer, type IncomingMessage } from "node:http";
import { afterEach, describe, expect, it, onTestFinished } from "vitest";
import { type Mock, startMock } from "../../generated/typescript/src/mock/index.ts";
import { Tripo, type WebhookEvent, Webhooks } from "../../generated/typescript/src/v3/index.ts";
import { createClock } from "../../runtime/mock/clock.ts";
import { createNotifier } from "../../runtime/mock/notify.ts";
import type { ServedApi } from "../../runtime/mock/served.ts";
import type { MockTask } from "../../runtime/mock/task.ts";
import type { World } from "../../runtime/mock/world.ts";

const SECRET = "whsec_mock";
const MODEL = "v3.1-20260211";
const MANY = 200_000;

let mock: Mock;
afterEach(() => mock?.close());

interface Seen {
  readonly events: WebhookEvent[];
  readonly repeated: boolean[];
  readonly problems: unknown[];
}

/** A user's server; `answers` are its statuses, one per delivery, 200 after the last. */
async function receiver(webhooks: Webhooks, answers: number[] = []): Promise<{ url: string; seen: Seen }> {
  const seen: Seen = { events: [], repeated: [], problems: [] };
  const server = createServer(async (request, response) => {
    try {
      const { event, isRepeated } = await webhooks.receive(await bodyOf(request), request.headers);
      seen.events.push(event);
      seen.repeated.push(isRepeated);
    } catch (error) {
      seen.problems.push(error);
    }
    response.writeHead(answers.shift() ?? 200).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => void server.close());
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/hook`, seen };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 1_000) throw new Error("It never came.");
    await new Promise((done) => setTimeout(done, 10));
  }
}

describe("a task that ends", () => {
  it("is told, and its wait ends without a single poll", async () => {
    const webhooks = new Webhooks({ secrets: SECRET });
    const { url, seen } = await receiver(webhooks);
    mock = await startMock({ speed: 100, webhookUrl: url });
    const tripo = new Tripo({ apiKey: "tsk_hooks", baseUrl: mock.baseUrls["v3"], deps: { sleep: (_, signal) => never(signal) } });
    const finished = await tripo.textToModel({ model: MODEL, prompt: "a bridge" }).wait({ webhooks });
    expect(finished).toMatchObject({ status: "success", credits: 20, output: { model_url: expect.stringContaining(mock.origin) } });
    expect(mock.requests().map(({ operation }) => operation)).toEqual(["textToModel"]);
    expect(seen.problems).toEqual([]);
    const [event] = seen.events;
    if (!event?.isKnown || event.type !== "task.completed") throw new Error("another event");
    expect(event.task.id).toBe(finished.id);
  });

  it("without success, too: TaskFailed by webhook", async () => {
    const webhooks = new Webhooks({ secrets: SECRET });
    const { url, seen } = await receiver(webhooks);
    mock = await startMock({ speed: 100, webhookUrl: url });
    const tripo = new Tripo({ apiKey: "tsk_hooks", baseUrl: mock.baseUrls["v3"], deps: { sleep: (_, signal) => never(signal) } });
    const wait = tripo.textToModel({ model: MODEL, prompt: "a bridge mock:banned" }).wait({ webhooks });
    await expect(wait).rejects.toMatchObject({ name: "TaskFailed", reason: "content_policy" });
    expect(seen.events.map(({ type }) => type)).toEqual(["task.failed"]);
  });

  it("is found by polling when no webhook comes", async () => {
    mock = await startMock({ speed: 1_000 });
    const tripo = new Tripo({ apiKey: "tsk_hooks", baseUrl: mock.baseUrls["v3"] });
    const webhooks = new Webhooks({ secrets: SECRET });
    expect(await tripo.textToModel({ model: MODEL, prompt: "a bridge" }).wait({ webhooks })).toMatchObject({ status: "success" });
  });
});

describe("a delivery", () => {
  it("that is answered with a 500 comes again, as the same delivery", async () => {
    const webhooks = new Webhooks({ secrets: SECRET });
    const { url, seen } = await receiver(webhooks, [500]);
    mock = await startMock({ speed: 100, webhookUrl: url });
    await new Tripo({ apiKey: "tsk_hooks", baseUrl: mock.baseUrls["v3"] }).textToModel({ model: MODEL, prompt: "a bridge" });
    mock.advance(1_000);
    await until(() => seen.events.length === 2);
    expect(seen.repeated).toEqual([false, true]);
    expect(new Set(seen.events.map(({ delivery }) => delivery)).size).toBe(1);
    await until(() => mock.deliveries()[0]?.status === 200);
    expect(mock.deliveries()).toMatchObject([{ event: "task.completed", attempts: 2 }]);
  });

  it("signed with another secret is not believed", async () => {
    const { url, seen } = await receiver(new Webhooks({ secrets: "whsec_other" }));
    mock = await startMock({ speed: 100, webhookUrl: url });
    await new Tripo({ apiKey: "tsk_hooks", baseUrl: mock.baseUrls["v3"] }).textToModel({ model: MODEL, prompt: "a bridge" });
    mock.advance(1_000);
    await until(() => seen.problems.length === 1);
    expect(seen.problems).toMatchObject([{ name: "WebhookError", reason: "signature-mismatch" }]);
  });

  it("of credits that run out comes once for each time and account", async () => {
    const webhooks = new Webhooks({ secrets: SECRET });
    const { url, seen } = await receiver(webhooks);
    mock = await startMock({ speed: 1, credits: 50 });
    mock.notify({ url, lowBalance: 40 });
    const client = (apiKey: string) => new Tripo({ apiKey, baseUrl: mock.baseUrls["v3"] });
    const [one, other] = [client("tsk_one"), client("tsk_other")];
    for (const prompt of ["one", "two mock:failed"]) await one.textToModel({ model: MODEL, prompt });
    await other.textToModel({ model: MODEL, prompt: "three" });
    const lows = () => seen.events.filter(({ type }) => type === "balance.low");
    await until(() => lows().length === 2);
    expect(lows()).toMatchObject([{ isKnown: true, data: { balance: 30, threshold: 40 } }, { data: { balance: 30, threshold: 40 } }]);
    mock.advance(1_000);
    mock.notify({ url, lowBalance: 15 });
    await one.textToModel({ model: MODEL, prompt: "four" });
    await until(() => lows().length === 3);
    expect(lows()[2]).toMatchObject({ data: { balance: 10, threshold: 15 } });
    expect(new Set(lows().map(({ id }) => id)).size).toBe(3);
    expect(seen.problems).toEqual([]);
  });

  it("of credits that ran out, came back and ran out again comes twice", async () => {
    const { url, seen } = await receiver(new Webhooks({ secrets: SECRET }));
    mock = await startMock({ credits: 50 });
    mock.notify({ url, lowBalance: 40 });
    const tripo = new Tripo({ apiKey: "tsk_hooks", baseUrl: mock.baseUrls["v3"] });
    for (const prompt of ["one mock:banned", "two mock:banned"]) {
      await tripo.textToModel({ model: MODEL, prompt });
      mock.advance(1_000);
    }
    await until(() => seen.events.length === 4);
    expect(seen.events.map(({ type }) => type).sort()).toEqual(["balance.low", "balance.low", "task.failed", "task.failed"]);
  });

  it("of a task from before goes to whoever receives when it ends", async () => {
    const { url, seen } = await receiver(new Webhooks({ secrets: SECRET }));
    mock = await startMock();
    const tripo = new Tripo({ apiKey: "tsk_hooks", baseUrl: mock.baseUrls["v3"] });
    await tripo.textToModel({ model: MODEL, prompt: "has ended before" });
    mock.advance(1_000);
    const { id } = await tripo.textToModel({ model: MODEL, prompt: "ends after" });
    mock.notify({ url });
    mock.advance(1_000);
    await until(() => seen.events.length > 0);
    expect(mock.deliveries().map((delivery) => delivery.id)).toEqual([expect.stringContaining(id)]);
  });

  it("is not repeated to who is told no more", async () => {
    const { url, seen } = await receiver(new Webhooks({ secrets: SECRET }), [500]);
    mock = await startMock({ webhookUrl: url });
    await new Tripo({ apiKey: "tsk_hooks", baseUrl: mock.baseUrls["v3"] }).textToModel({ model: MODEL, prompt: "a bridge" });
    mock.advance(1_000);
    await until(() => mock.deliveries()[0]?.status === 500);
    mock.notify(null);
    await new Promise((done) => setTimeout(done, 1_300));
    expect([seen.events.length, mock.deliveries()]).toEqual([1, [expect.objectContaining({ attempts: 1 })]]);
  });

  it("is signed with the usual secret when none is told", async () => {
    const { url, seen } = await receiver(new Webhooks({ secrets: SECRET }));
    mock = await startMock();
    mock.notify({ url, secret: undefined });
    await new Tripo({ apiKey: "tsk_hooks", baseUrl: mock.baseUrls["v3"] }).textToModel({ model: MODEL, prompt: "a bridge" });
    mock.advance(1_000);
    await until(() => seen.events.length === 1);
  });

  it("is made for as many tasks as there are", () => {
    const told: string[] = [];
    const clock = createClock({ now: () => 0, speed: 1 });
    const notifier = createNotifier({ clock, settings: { seed: 1 } } as World);
    notifier.setReceiver({ url: "http://127.0.0.1:9/", secret: "x", lowBalance: null });
    const api = {
      webhooks: { events: [] },
      get statuses() {
        told.push("");
        return {};
      },
    } as unknown as ServedApi;
    const start = performance.now();
    for (let count = 0; count < MANY; count++) notifier.watch(api, { endsAt: 1 + (count % 1_000), ending: {} } as MockTask, "");
    notifier.watch(api, { endsAt: Number.POSITIVE_INFINITY, ending: {} } as MockTask, "");
    clock.advance(2_000);
    notifier.moved();
    expect(told.length).toBe(MANY);
    expect(performance.now() - start).toBeLessThan(10_000);
    notifier.stop();
  });

  it("goes to this machine and nowhere else", async () => {
    mock = await startMock();
    expect(() => mock.notify({ url: "https://example.com/hook" })).toThrow(/this machine/);
    const refused = await fetch(`${mock.origin}/__mock/webhooks`, { method: "POST", body: JSON.stringify({ url: "http://10.0.0.1/" }) });
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining("this machine")]);
    await expect(startMock({ webhookUrl: "ftp://localhost" })).rejects.toThrow(/this machine/);
  });
});

/** A sleep that only a signal ends. */
function never(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
}
