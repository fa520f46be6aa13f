/** Webhooks from the mock to a server that verifies them with the client. The mock signs with Node's own HMAC. */
import { createServer, type IncomingMessage } from "node:http";
import { afterEach, describe, expect, it, onTestFinished } from "vitest";
import { type Mock, startMock } from "../../generated/typescript/src/mock/index.ts";
import { Tripo, type WebhookEvent, Webhooks } from "../../generated/typescript/src/v3/index.ts";

const SECRET = "whsec_mock";
const MODEL = "v3.1-20260211";

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

  it("of credits that run out comes once", async () => {
    const webhooks = new Webhooks({ secrets: SECRET });
    const { url, seen } = await receiver(webhooks);
    mock = await startMock({ speed: 1, credits: 50 });
    mock.notify({ url, lowBalance: 40 });
    const tripo = new Tripo({ apiKey: "tsk_hooks", baseUrl: mock.baseUrls["v3"] });
    for (const prompt of ["one", "two"]) await tripo.textToModel({ model: MODEL, prompt });
    await until(() => seen.events.length > 0);
    expect(seen.events).toMatchObject([{ type: "balance.low", isKnown: true, data: { balance: 30, threshold: 40 } }]);
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
