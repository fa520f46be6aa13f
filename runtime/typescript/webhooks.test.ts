import { execFileSync } from "node:child_process";
import { getEventListeners } from "node:events";
import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pot, pottery } from "../../test/fixtures/pottery.ts";
import type { WebhookTable } from "./api.ts";
import { type DeliveryHeaders, type RawBody, Webhooks } from "./webhooks.ts";

type Kinds = { "pot.whole": "task"; "pot.cracked": "task"; "purse.low": "balance" };

const table: WebhookTable = {
  headers: { id: "Kiln-Id", delivery: "Kiln-Delivery", event: "Kiln-Event", signature: "Kiln-Signature" },
  scheme: "v1",
  secretPrefix: "whsec_",
  toleranceSeconds: 300,
  pointers: { id: "/id", type: "/type", createdAt: "/created_at", data: "/data" },
  events: { "pot.whole": "task", "pot.cracked": "task", "purse.low": "balance" },
};

const SECRET = "whsec_canary-5f3a";
const NOW = 1_790_000_000;

function hooks(secrets: string | string[] = SECRET, now = NOW): Webhooks<Kinds> {
  return new Webhooks<Kinds>(pottery, table, { secrets, now: () => now * 1_000 });
}

const task = (id = "pot-1", state = "whole") => pot(id, state).pot;
const BODY = JSON.stringify({ id: "pot-1:pot.whole", type: "pot.whole", created_at: "2026-09-20T00:00:00Z", data: task() });

/** Not by our own code. */
function opensslHmac(secret: string, text: string | Uint8Array): string {
  const digest = execFileSync("openssl", ["dgst", "-sha256", "-mac", "HMAC", "-macopt", `key:${secret}`], { input: text }).toString();
  return digest.trim().split(" ").at(-1) ?? "";
}

function pythonHmac(secret: string, text: string): string {
  const program = "import hmac,sys;print(hmac.new(sys.argv[1].encode(),sys.stdin.buffer.read(),'sha256').hexdigest())";
  return execFileSync("python3", ["-c", program, secret], { input: text }).toString().trim();
}

function signed(body = BODY, { secret = SECRET, at = NOW, delivery = "d-1" } = {}): Record<string, string> {
  return { "Kiln-Delivery": delivery, "Kiln-Signature": `t=${at},v1=${opensslHmac(secret, `${at}.${body}`)}` };
}

const reasonOf = (work: Promise<unknown>) =>
  work.then(
    () => "verified",
    (error: unknown) => (error instanceof Error && "reason" in error ? String(error.reason) : String(error)),
  );

describe("what others have signed is verified", () => {
  const umlauts = JSON.stringify({ id: "1", type: "purse.low", created_at: "now", data: { words: "Töpferei 陶器 \u{1F3FA}" } });
  test.each([
    ["openssl", BODY, opensslHmac],
    ["Python", BODY, pythonHmac],
    ["openssl, not ASCII", umlauts, opensslHmac],
    ["Python, not ASCII", umlauts, pythonHmac],
  ])("%s", async (_, body, sign) => {
    const headers = { "Kiln-Signature": `t=${NOW},v1=${sign(SECRET, `${NOW}.${body}`)}` };
    expect(await reasonOf(hooks().verify(body, headers))).toBe("verified");
    expect(await reasonOf(hooks().verify(new TextEncoder().encode(body), headers))).toBe("verified");
  });

  test("and ours by others", async () => {
    const { body, headers } = await hooks().sign("pot.whole", task());
    const [, at, signature] = /^t=(\d+),v1=(.+)$/.exec(headers["Kiln-Signature"] ?? "") ?? [];
    expect(signature).toBe(opensslHmac(SECRET, `${at}.${body}`));
    expect(signature).toBe(pythonHmac(SECRET, `${at}.${body}`));
  });
});

describe("a delivery is believed, or refused with its reason", () => {
  const right = signed();
  const mac = right["Kiln-Signature"]?.split("v1=")[1] ?? "";
  const other = opensslHmac("whsec_other", `${NOW}.${BODY}`);
  const flipped = (mac.startsWith("0") ? "1" : "0") + mac.slice(1);
  const rows: [name: string, want: string, body: RawBody, headers: DeliveryHeaders, secrets?: string[]][] = [
    ["as it was sent", "verified", BODY, right],
    ["names of headers in any case", "verified", BODY, { "KILN-SIGNATURE": right["Kiln-Signature"] }],
    ["Headers of fetch", "verified", BODY, new Headers(right)],
    ["a header that came as a list", "verified", BODY, { "kiln-signature": [right["Kiln-Signature"] ?? ""] }],
    ["upper-case digits", "verified", BODY, { "Kiln-Signature": `t=${NOW},v1=${mac.toUpperCase()}` }],
    ["the right signature is the second", "verified", BODY, { "Kiln-Signature": `t=${NOW},v1=${other},v1=${mac}` }],
    ["spaces and another scheme", "verified", BODY, { "Kiln-Signature": `t=${NOW}, v0=abc, v1=${mac}` }],
    ["rotation: the new secret is first", "verified", BODY, right, ["whsec_new", SECRET]],
    ["rotation: the new secret is last", "verified", BODY, right, [SECRET, "whsec_new"]],
    ["299 s late", "verified", BODY, signed(BODY, { at: NOW - 299 })],
    ["299 s early", "verified", BODY, signed(BODY, { at: NOW + 299 })],
    ["301 s late", "too-old", BODY, signed(BODY, { at: NOW - 301 })],
    ["301 s early", "too-new", BODY, signed(BODY, { at: NOW + 301 })],
    [
      "late, and its time made newer",
      "signature-mismatch",
      BODY,
      { "Kiln-Signature": `t=${NOW},v1=${opensslHmac(SECRET, `${NOW - 400}.${BODY}`)}` },
    ],
    ["another secret", "signature-mismatch", BODY, signed(BODY, { secret: "whsec_other" })],
    ["the secret without its prefix", "signature-mismatch", BODY, signed(BODY, { secret: SECRET.slice(6) })],
    ["one digit changed", "signature-mismatch", BODY, { "Kiln-Signature": `t=${NOW},v1=${flipped}` }],
    ["one character of the body changed", "signature-mismatch", BODY.replace("pot-1", "pot-2"), right],
    ["written again with spaces", "signature-mismatch", JSON.stringify(JSON.parse(BODY), null, 1), right],
    [
      "written again in another order",
      "signature-mismatch",
      JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(BODY)).reverse())),
      right,
    ],
    ["no header", "signature-missing", BODY, {}],
    ["an empty header", "signature-missing", BODY, { "Kiln-Signature": "" }],
    ["a header cut off", "signature-malformed", BODY, { "Kiln-Signature": `t=${NOW},v1=${mac.slice(0, 40)}` }],
    ["a header without a time", "signature-malformed", BODY, { "Kiln-Signature": `v1=${mac}` }],
    ["a time that is none", "signature-malformed", BODY, { "Kiln-Signature": `t=soon,v1=${mac}` }],
    ["only another scheme", "signature-malformed", BODY, { "Kiln-Signature": `t=${NOW},v0=${mac}` }],
    ["no JSON", "body-malformed", "pots", signed("pots")],
    ["no event", "body-malformed", "{}", signed("{}")],
  ];
  test.each(rows)("%s: %s", async (_, want, body, headers, secrets) => {
    expect(await reasonOf(hooks(secrets ?? SECRET).verify(body, headers))).toBe(want);
  });

  test("a body that was parsed already: the raw one is asked for", async () => {
    const parsed: unknown = JSON.parse(BODY);
    const error = await hooks()
      .verify(parsed as RawBody, right)
      .catch((thrown: unknown) => thrown); // what frameworks hand over
    expect(error).toMatchObject({ name: "WebhookError", reason: "body-parsed", message: expect.stringContaining("raw body") });
  });

  test.each([[""], ["secret"], ["sk_1"]])("the secret %j is refused at once", (secret) => {
    expect(() => hooks(secret)).toThrow(/whsec_/);
    expect(() => hooks([])).toThrow(/whsec_/);
  });

  test("no error and no print holds the secret or the right signature", async () => {
    const receiver = hooks();
    const error = await receiver.verify(BODY, signed(BODY, { secret: "whsec_other" })).catch((thrown: unknown) => thrown);
    const printed = `${inspect(error, { depth: 9, showHidden: true })} ${inspect(receiver, { depth: 9, showHidden: true })} ${JSON.stringify(receiver)}`;
    expect(printed).not.toContain("canary");
    expect(printed).not.toContain(mac);
  });
});

describe("any body", () => {
  test("that was signed is verified, and one changed byte is seen", async () => {
    const receiver = hooks();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), fc.nat(), async (words, place) => {
        const { body, headers } = await receiver.sign("purse.low", { words });
        const bytes = new TextEncoder().encode(body);
        expect(await receiver.verify(bytes, headers)).toMatchObject({ isKnown: true, data: JSON.parse(JSON.stringify({ words })) });
        const changed = bytes.slice();
        changed[place % bytes.length] = (changed[place % bytes.length] ?? 0) ^ 1;
        expect(await reasonOf(receiver.verify(changed, headers))).toBe("signature-mismatch");
      }),
      { numRuns: 100 },
    );
  });
});

describe("what an event tells", () => {
  test("a task, read as reading it would", async () => {
    const { body, headers } = await hooks().sign("pot.cracked", task("pot-7", "cracked"), { delivery: "d-9" });
    const event = await hooks().verify(body, headers);
    if (!event.isKnown || event.type !== "pot.cracked") throw new Error("another event");
    expect(event).toMatchObject({ delivery: "d-9", task: { id: "pot-7", status: "cracked", lifecycle: "failure", type: "throw_pot" } });
  });

  test("an event that nobody has heard of is verified all the same", async () => {
    const body = JSON.stringify({ id: "1", type: "kiln.moved", created_at: 5, data: { to: "the shed" } });
    const event = await hooks().verify(body, signed(body));
    expect(event).toMatchObject({ isKnown: false, type: "kiln.moved", data: { to: "the shed" } });
  });
});

describe("receiving", () => {
  const OTHER = JSON.stringify({ ...JSON.parse(BODY), id: "pot-2:pot.whole" });
  const repetitions: [name: string, body: string, delivery: string, want: boolean][] = [
    ["as it came", BODY, "d-1", true],
    ["as another delivery: nobody has signed what that is called", BODY, "d-2", true],
    ["without a delivery", BODY, "", true],
    ["another event as the same delivery", OTHER, "d-1", false],
  ];
  test.each(repetitions)("after an event, the next: %s", async (_, body, delivery, want) => {
    const receiver = hooks();
    expect(await receiver.receive(BODY, signed())).toMatchObject({ isRepeated: false });
    expect(await receiver.receive(body, signed(body, { delivery }))).toMatchObject({ isRepeated: want });
  });

  test("an event that could not be dealt with is forgotten, and new when it comes again", async () => {
    const receiver = hooks();
    const { event } = await receiver.receive(BODY, signed());
    receiver.forget(event);
    expect(await receiver.receive(BODY, signed())).toMatchObject({ isRepeated: false });
    expect(await receiver.receive(BODY, signed())).toMatchObject({ isRepeated: true });
  });

  test("ends every wait for the task, those before and those after it", async () => {
    const receiver = hooks();
    const early = [receiver.arrival("pot-1"), receiver.arrival("pot-1"), receiver.arrival("pot-2")];
    await receiver.receive(BODY, signed());
    const states = await Promise.all([...early.slice(0, 2), receiver.arrival("pot-1")]);
    expect(states.map(({ id, lifecycle }) => `${id} ${lifecycle}`)).toEqual(["pot-1 success", "pot-1 success", "pot-1 success"]);
    expect(await Promise.race([early[2], Promise.resolve("waits on")])).toBe("waits on");
  });

  test("a forged one ends none", async () => {
    const receiver = hooks();
    const waiting = receiver.arrival("pot-1");
    await reasonOf(receiver.receive(BODY, signed(BODY, { secret: "whsec_other" })));
    expect(await Promise.race([waiting, Promise.resolve("waits on")])).toBe("waits on");
  });

  test("a signal ends a wait, and leaves no listener", async () => {
    const receiver = hooks();
    const stop = new AbortController();
    const waiting = Array.from({ length: 100 }, () => receiver.arrival("pot-9", stop.signal));
    const told = receiver.arrival("pot-1", stop.signal);
    await receiver.receive(BODY, signed());
    await told;
    stop.abort();
    for (const wait of waiting) await expect(wait).rejects.toMatchObject({ name: "AbortError" });
    expect(getEventListeners(stop.signal, "abort")).toEqual([]);
  });

  test("the oldest of 10,000 are forgotten", async () => {
    const receiver = hooks();
    for (let index = 0; index <= 10_000; index++) {
      const { body, headers } = await receiver.sign("pot.whole", task(`pot-${index}`), { delivery: `d-${index}` });
      await receiver.receive(body, headers);
    }
    expect(await Promise.race([receiver.arrival("pot-0"), Promise.resolve("forgotten")])).toBe("forgotten");
    expect(await receiver.arrival("pot-10000")).toMatchObject({ id: "pot-10000" });
  });
});
