import { afterEach, describe, expect, test, vi } from "vitest";
import { KEY, Pottery, pot } from "../../test/fixtures/pottery.ts";
import type { TripoOptions, Warning } from "./options.ts";

afterEach(() => vi.unstubAllEnvs());

/** Where a client of these options sends its first request, and with which key. */
async function target(options: TripoOptions): Promise<{ url: string; key: string | null }> {
  let seen = { url: "", key: "" as string | null };
  const fetch = async (input: string | URL | Request, init?: RequestInit) => {
    seen = { url: String(input), key: new Headers(init?.headers).get("authorization") };
    return Response.json(pot("a", "drying"));
  };
  await new Pottery({ ...options, fetch }).getTask("a");
  return seen;
}

describe("where requests go", () => {
  const table: { name: string; env?: string; options: TripoOptions; want: string }[] = [
    { name: "the first server", options: {}, want: "https://north.pottery.example/api/pots/a" },
    { name: "a region", options: { region: "south" }, want: "https://south.pottery.example/api/pots/a" },
    { name: "the environment", env: "https://gate.example/x", options: {}, want: "https://gate.example/x/pots/a" },
    {
      name: "a region, over the environment",
      env: "https://gate.example/x",
      options: { region: "south" },
      want: "https://south.pottery.example/api/pots/a",
    },
    {
      name: "baseUrl, over all",
      env: "https://gate.example",
      options: { region: "south", baseUrl: "https://mine.example/v//" },
      want: "https://mine.example/v/pots/a",
    },
    { name: "an empty variable is none", env: "", options: {}, want: "https://north.pottery.example/api/pots/a" },
    { name: "http on loopback", options: { baseUrl: "http://[::1]:8080" }, want: "http://[::1]:8080/pots/a" },
  ];
  for (const { name, env, options, want } of table)
    test(name, async () => {
      if (env !== undefined) vi.stubEnv("POTTERY_URL", env);
      expect((await target(options)).url).toBe(want);
    });

  for (const baseUrl of [
    "http://pots.example",
    "https://user:pass@pots.example",
    "https://pots.example?x=1",
    "https://pots.example#x",
    "pots.example",
    "ftp://pots.example",
    "http://127.0.0.1.evil.example",
  ])
    test(`${baseUrl} is refused`, () => {
      expect(() => new Pottery({ baseUrl })).toThrow("`baseUrl` must be an https URL");
    });

  for (const region of ["west", "__proto__", "constructor"])
    test(`region ${region} is refused, naming those that are`, () => {
      expect(() => new Pottery({ region })).toThrow("`region` must be one of north, south.");
    });
});

describe("the key", () => {
  test("comes from the environment, read at construction only", async () => {
    vi.stubEnv("POTTERY_KEY", "clay_from-env");
    expect((await target({ apiKey: undefined })).key).toBe("Bearer clay_from-env");
  });

  test("is missing: both ways to give it are named", () => {
    expect(() => new Pottery({ apiKey: "" })).toThrow("No API key: set `apiKey` or POTTERY_KEY.");
  });

  for (const bad of ["a\r\nx: y", "a\n", " a", "a b", "a\0", "schlüssel", "a\u2028", 'a"b'])
    test(`${JSON.stringify(bad)} is refused without being shown`, () => {
      const apiKey = `canary${bad}`;
      expect(() => new Pottery({ apiKey })).toThrow(
        expect.objectContaining({ name: "ConfigError", message: expect.not.stringContaining("canary") }),
      );
    });

  test("a client id is told from a key", () => {
    expect(() => new Pottery({ apiKey: "potter_abc" })).toThrow("This is a client id");
  });

  test("an unusual prefix is a warning on a documented host, and nothing elsewhere", () => {
    const told: Warning[] = [];
    const options = { apiKey: "sk-abc", onWarning: (warning: Warning) => told.push(warning) };
    new Pottery({ ...options, baseUrl: "https://gate.example" });
    new Pottery(options);
    expect(told).toEqual([{ id: "key_prefix", message: "Keys of pottery start with clay_; this one does not." }]);
  });
});

describe("a web page", () => {
  afterEach(() => vi.unstubAllGlobals());

  test("is refused a key, unless told that this is dangerous", () => {
    vi.stubGlobal("document", {});
    expect(() => new Pottery({ apiKey: KEY })).toThrow("dangerouslyAllowBrowser");
    expect(() => new Pottery({ apiKey: KEY, dangerouslyAllowBrowser: true })).not.toThrow();
  });

  test("has no process", () => {
    vi.stubGlobal("process", undefined);
    expect(() => new Pottery({ apiKey: KEY })).not.toThrow();
  });
});
