/** Prism stands between the client and the mock, and judges every request and every answer by the description: whole lives of all task types. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../../generated/typescript/src/mock/index.ts";
import { documentPath } from "../contract/generated.ts";
import { type Prism, startPrismProxy } from "../contract/prism.ts";
import { glbFile, pngFile } from "../fixtures/files.ts";
import { fastTime } from "../fixtures/time.ts";
import { readIr, VERSION } from "../ir.ts";
import { type Client, finish } from "./chains.ts";
import { newClient } from "./client.ts";

const SPEED = 1_000;

let mock: Mock;
let prism: Prism;
let client: Client;
/** Every answer that Prism let through or made itself. */
const answers: { path: string; status: number; violations: string }[] = [];

beforeAll(async () => {
  mock = await startMock({ strict: true, speed: SPEED, slots: 100 });
  prism = await startPrismProxy(documentPath, mock.baseUrls[VERSION] ?? "");
  client = newClient({ baseUrl: prism.url, fetch: observed, deps: fastTime(SPEED) });
});
afterAll(async () => {
  await prism.stop();
  await mock.close();
});

/** Prism tells violations in a header, and answers with a problem of its own where they are errors. */
const observed: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  const violations = response.headers.get("sl-violations") ?? "";
  answers.push({ path: new URL(String(input)).pathname, status: response.status, violations });
  return response;
};

describe("whole lives through the judge", () => {
  it.each(readIr().tasks.map(({ name }) => name.wire))("%s: no violation in either direction", async (type) => {
    const finished = await finish(client, type);
    expect(finished.status).toBe("success");
    expect(answers.filter(({ violations }) => violations !== "")).toEqual([]);
  });

  it("balance and uploads too", async () => {
    expect((await client.balance()).frozen).toBe(0);
    // Prism spoils the bytes of a form on their way, so the file takes the way that leads past it.
    const { fromBytes = 0 } = Object(readIr().operations.find(({ role }) => role === "upload-presigned")?.upload);
    await client.upload(fromBytes > 0 ? glbFile(fromBytes) : pngFile(300, 300));
    expect(answers.filter(({ violations }) => violations !== "")).toEqual([]);
    const uploads = readIr().operations.filter(({ role }) => role.startsWith("upload-"));
    expect(answers.some((answer) => uploads.some(({ path }) => path === answer.path))).toBe(true);
  });

  it("a violation would be seen: an answer that lacks what the description demands", async () => {
    const balance = readIr().operations.find(({ role }) => role === "balance");
    mock.fail({ on: balance?.id ?? "", patch: { data: { balance: null } } });
    const response = await fetch(`${prism.url}${balance?.path}`, { headers: { Authorization: "Bearer tsk_contract" } });
    expect(response.status).toBe(500);
    expect(await response.text()).toContain("VIOLATIONS");
  });
});
