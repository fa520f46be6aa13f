/** What a mock is told, by its options and while it runs: wrong values are refused at the door, by name. */
import { describe, expect, it, onTestFinished } from "vitest";
import { type MockOptions, startMock } from "../../generated/typescript/src/mock/index.ts";
import { Account } from "../../runtime/mock/account.ts";
import type { MockTask } from "../../runtime/mock/task.ts";

const HOOK = "http://127.0.0.1:9/hook";

describe("a mock does not start with", () => {
  it.each<[Record<string, unknown>, RegExp]>([
    [{ port: 1.5 }, /`port` must be a whole number from 0 to 65535, got 1\.5/],
    [{ ports: 1 }, /`ports` is no option/],
    [{ host: "" }, /`host` must be a name or an address without scheme and port, got ""/],
    [{ host: 5 }, /`host` must be a name/],
    [{ tls: true, host: "a b" }, /`host` must be a name/],
    [{ host: "http://localhost" }, /`host` must be a name/],
    [{ strict: "no" }, /`strict` must be true or false, got "no"/],
    [{ tls: 1 }, /`tls` must be true or false, got 1/],
    [{ webhookSecret: 5, webhookUrl: HOOK }, /`webhookSecret` must be a text, got 5/],
    [{ webhookSecret: "" }, /`webhookSecret` must be a text, got ""/],
    [{ webhookUrl: "ftp://localhost" }, /this machine/],
  ])("%j", async (options, says) => {
    await expect(startMock(options as MockOptions)).rejects.toMatchObject({
      name: "MockOptionError",
      message: expect.stringMatching(says),
    });
  });
});

describe("a running mock", () => {
  it.each<[string, unknown[], RegExp]>([
    ["advance", [Number.NaN], /`advanceSeconds` must be a number from 0/],
    ["advance", [-1], /`advanceSeconds` must be a number from 0/],
    ["advance", ["5"], /`advanceSeconds` must be a number from 0/],
    ["notify", [{ url: HOOK, secret: 5 }], /`secret` must be a text, got 5/],
    ["notify", [{ url: HOOK, secret: "" }], /`secret` must be a text, got ""/],
    ["notify", [{ url: HOOK, lowBalance: "5" }], /`lowBalance` must be a number/],
    ["notify", [{ url: HOOK, secrets: "x" }], /`secrets` is no key/],
  ])("refuses %s(%j)", async (method, args, says) => {
    const mock = await startMock();
    onTestFinished(() => mock.close());
    expect(() => Reflect.apply(Reflect.get(mock, method), mock, args)).toThrow(
      expect.objectContaining({ name: "MockOptionError", message: expect.stringMatching(says) }),
    );
    expect(await (await fetch(`${mock.origin}/__mock/clock`)).json()).toMatchObject({ speed: 1 });
  });
});

it("an account tells its next free slot, however many are taken", () => {
  const account = new Account("tsk_busy", 0);
  for (let count = 0; count < 200_000; count++) account.start({ group: "a", credits: 0, endsAt: 300_000 - count } as MockTask);
  expect([account.nextEnd("a"), account.nextEnd("b")]).toEqual([100_001, Number.POSITIVE_INFINITY]);
});
