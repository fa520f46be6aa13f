/** Why the mock refuses a creation: which error, and which one first when there are several reasons. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { glbFile, pngFile } from "../fixtures/files.ts";
import { readIr } from "../ir.ts";
import { errorNamed, KEY, type RawMock, startRaw } from "./raw.ts";

const TEXT = { type: "text_to_model", prompt: "a small stone bridge" };

let raw: RawMock;
/** Finished sources, by name. */
const ids: Record<string, string> = {};

beforeAll(async () => {
  raw = await startRaw({ slots: 1_000, credits: 100_000 });
  ids["model"] = await raw.finished(TEXT);
  ids["draft"] = await raw.finished({ ...TEXT, model_version: "v1.4-20240625" });
  ids["image"] = await raw.finished({ type: "text_to_image", prompt: "a bridge" });
  ids["mixamo"] = await raw.finished({ type: "animate_rig", original_model_task_id: ids["model"], spec: "mixamo" });
  ids["failed"] = await raw.finished({ ...TEXT, prompt: "a bridge mock:failed" });
  ids["poor"] = await raw.finished(TEXT, "tsk_poor");
  await raw.create({ ...TEXT, model_version: "P1-20260311" }, "tsk_other");
  ids["running"] = await raw.create({ ...TEXT, prompt: "a bridge mock:stuck" });
});
afterAll(() => raw.mock.close());

interface Case {
  readonly name: string;
  readonly body: unknown | (() => unknown);
  readonly want: string;
  readonly key?: string;
}

/** `settled.md`, "Order of checks, and which code": the numbers are its steps. Each body has the fault and, where that can be, later ones too. */
const CASES: readonly Case[] = [
  { name: "1: no key", body: "no JSON", key: "", want: "key_invalid" },
  { name: "1: a client id is no key", body: TEXT, key: "tcli_abc", want: "key_invalid" },
  { name: "1: a prefix is no key", body: TEXT, key: "tsk_", want: "key_invalid" },
  { name: "2: no JSON", body: "{", want: "body_malformed" },
  { name: "2: a list", body: "[]", want: "body_malformed" },
  { name: "2: a text", body: '"text_to_model"', want: "body_malformed" },
  { name: "3: no type", body: { prompt: 5 }, want: "type_unsupported" },
  { name: "3: an unknown type", body: { type: "text_to_modle", prompt: 5 }, want: "type_unsupported" },
  { name: "3: a retired type", body: { type: "animate_model", model_version: "none" }, want: "type_retired" },
  {
    name: "4: a retired version, before parameters",
    body: { ...TEXT, model_version: "v1.3-20240522", prompt: "\u{1F680}" },
    want: "version_retired",
  },
  {
    name: "4: an unknown version, before parameters",
    body: { ...TEXT, model_version: "v9", prompt: "\u{1F680}", face_limit: -1 },
    want: "version_invalid",
  },
  {
    name: "4: a version of another task type",
    body: { type: "multiview_to_model", files: [], model_version: "Turbo-v1.0-20250506" },
    want: "version_invalid",
  },
  {
    name: "5: a file without a reference, before the prompt",
    body: { type: "generate_image", prompt: "\u{1F680}", file: {} },
    want: "file_empty",
  },
  { name: "5: no file", body: { type: "image_to_model" }, want: "file_empty" },
  {
    name: "5: an empty front view",
    body: { type: "multiview_to_model", files: [{}, { url: "https://e.com/a.png" }, { url: "https://e.com/b.png" }, {}] },
    want: "file_empty",
  },
  {
    name: "5: two references",
    body: { type: "image_to_model", file: { url: "https://e.com/a.png", file_token: "x" } },
    want: "parameter_invalid",
  },
  { name: "5: emoji, before other parameters", body: { ...TEXT, prompt: "a rocket \u{1F680}", pbr: "yes" }, want: "prompt_characters" },
  { name: "5: a range", body: { ...TEXT, model_version: "P1-20260311", face_limit: 20_001 }, want: "parameter_invalid" },
  {
    name: "5: an unknown preset",
    body: () => ({ type: "animate_retarget", original_model_task_id: "nobody", animation: "preset:fly" }),
    want: "parameter_invalid",
  },
  {
    name: "5: a parameter before a source that does not exist",
    body: { type: "convert_model", original_model_task_id: "nobody", format: "DOC" },
    want: "parameter_invalid",
  },
  { name: "6: a token that nobody got", body: { type: "image_to_model", file: { file_token: "none" } }, want: "file_not_found" },
  {
    name: "6: an object that is not there",
    body: { type: "import_model", file: { object: { bucket: "tripo-data", key: "none" } } },
    want: "file_not_found",
  },
  {
    name: "6: an unknown source",
    body: { type: "convert_model", original_model_task_id: "nobody", format: "FBX" },
    want: "task_not_found",
  },
  {
    name: "6: a source of another key",
    body: () => ({ type: "convert_model", original_model_task_id: ids["poor"], format: "FBX" }),
    want: "task_not_found",
  },
  {
    name: "6: a source of the wrong type",
    body: () => ({ type: "convert_model", original_model_task_id: ids["image"], format: "FBX" }),
    want: "source_type_invalid",
  },
  {
    name: "6: a source of the wrong type, before its status",
    body: () => ({ type: "mesh_completion", original_model_task_id: ids["running"] }),
    want: "source_type_invalid",
  },
  {
    name: "6: a rig task is wanted",
    body: () => ({ type: "animate_retarget", original_model_task_id: ids["model"], animation: "preset:walk" }),
    want: "source_not_rigged",
  },
  {
    name: "6: a model is wanted",
    body: () => ({ type: "animate_prerigcheck", original_model_task_id: ids["image"] }),
    want: "source_without_model",
  },
  {
    name: "6: only drafts of v1 are refined",
    body: () => ({ type: "refine_model", draft_model_task_id: ids["model"] }),
    want: "source_type_invalid",
  },
  {
    name: "6: v1 is not textured",
    body: () => ({ type: "texture_model", original_model_task_id: ids["draft"] }),
    want: "source_type_invalid",
  },
  {
    name: "6: a mixamo rig of v1 does not walk",
    body: () => ({ type: "animate_retarget", original_model_task_id: ids["mixamo"], animation: "preset:walk" }),
    want: "parameter_invalid",
  },
  {
    name: "6: a source that runs",
    body: () => ({ type: "convert_model", original_model_task_id: ids["running"], format: "FBX" }),
    want: "source_unfinished",
  },
  {
    name: "6: a source that failed",
    body: () => ({ type: "convert_model", original_model_task_id: ids["failed"], format: "FBX" }),
    want: "source_unfinished",
  },
  {
    name: "7: content policy, before credits",
    body: { ...TEXT, prompt: "a bridge mock:content_policy" },
    key: "tsk_poor",
    want: "content_policy",
  },
];

describe("one fault, one error", () => {
  it.each(CASES)("$name: $want", async ({ body, want, key = KEY }) => {
    const answer = await raw.post("/task", typeof body === "function" ? body() : body, key);
    const { code, status } = errorNamed(want);
    expect({ code: answer.body.code, status: answer.status }).toEqual({ code, status });
    expect(answer.body.message).toMatch(/\w/);
    expect(answer.body.suggestion).toMatch(/\w/);
    expect(answer.headers.get("X-Tripo-Trace-ID")).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("8: credits, before slots", async () => {
    const short = await startRaw({ credits: 25, slots: 1 });
    await short.create({ ...TEXT, prompt: "a bridge mock:stuck" });
    expect((await short.post("/task", TEXT)).body.code).toBe(errorNamed("credits_short").code);
    await short.mock.close();
  });

  it("9: slots, with the time until one is free", async () => {
    const full = await startRaw();
    for (let slot = 0; slot < 10; slot++) await full.create(TEXT);
    const answer = await full.post("/task", TEXT);
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 429, code: errorNamed("slots_full").code });
    expect(Number(answer.headers.get("Retry-After"))).toBeGreaterThanOrEqual(1);
    expect(answer.headers.get("X-ParallelismLimit-Remain")).toBe("0");
    // Another group, and another account, have slots of their own.
    await full.create({ ...TEXT, model_version: "P1-20260311" });
    await full.create(TEXT, "tsk_else");
    full.mock.advance(1_000);
    await full.create(TEXT);
    await full.mock.close();
  });

  it.each([
    [0.5, "2"],
    [0.2, "5"],
    [1, "1"],
  ])("%d requests a second let the first through, and tell the next when to come", async (rate, retryAfter) => {
    const slow = await startRaw({ rate });
    const [first, second] = [await slow.get("/user/balance"), await slow.get("/user/balance")];
    await slow.mock.close();
    expect([first.status, second.status, second.headers.get("Retry-After")]).toEqual([200, 429, retryAfter]);
  });

  it("the rate comes before all but the key, and is kept in real time", async () => {
    const slow = await startRaw({ rate: 2 });
    const codes = [];
    for (let request = 0; request < 4; request++) codes.push((await slow.post("/task", "no JSON")).body.code);
    const [malformed, limited] = [errorNamed("body_malformed").code, errorNamed("rate_limited").code];
    expect(codes).toEqual([malformed, malformed, limited, limited]);
    expect((await slow.post("/task", "no JSON", "")).status).toBe(401);
    expect((await slow.post("/task", "no JSON", "tsk_another")).body.code).toBe(malformed);
    await slow.mock.close();
  });
});

describe("every rule of the description", () => {
  const { tasks } = readIr();
  const rules = tasks.flatMap((task) => task.rules.map((rule) => ({ task, rule, id: rule.id })));
  /** Whole bodies of the task type: rules of a nested component have vectors of their own kind. */
  const bodies = (type: string, vectors: readonly unknown[]): Record<string, unknown>[] =>
    vectors.filter((body): body is Record<string, unknown> => Object(body).type === type);
  /** What stands in storage or in an account cannot be told from a body alone. */
  const elsewhere = ["file_not_found", "task_not_found"].map((name) => errorNamed(name).code);

  it.each(rules)("$id: each body that it rejects is refused with its error", async ({ task, rule }) => {
    const retired = task.fields.flatMap(({ path, retired: values }) =>
      values.filter(({ confidence }) => confidence === "documented").map(({ value }) => `${path} ${value}`),
    );
    for (const body of bodies(task.name.wire, rule.rejects)) {
      // A retired version is told before its parameters are.
      const isRetired = retired.includes(`model_version ${body["model_version"]}`);
      const want = errorNamed(isRetired ? "version_retired" : rule.code).code;
      expect((await raw.post("/task", body)).body.code, JSON.stringify(body)).toBe(want);
    }
  });

  it.each(rules)("$id: each body that it accepts passes", async ({ task, rule }) => {
    for (const body of bodies(task.name.wire, rule.accepts)) {
      if (body["model_version"] === "v1.3-20240522" || body["model_version"] === "v1.4-20240625") continue; // retired here or there
      expect([0, ...elsewhere], JSON.stringify(body)).toContain((await raw.post("/task", body, "tsk_accepts")).body.code);
    }
  });
});

describe("fields that a task type does not know", () => {
  const misspelt = { ...TEXT, texure: false };

  it("are ignored, as the service does, and told in the log", async () => {
    await raw.create(misspelt);
    expect(raw.mock.requests().at(-1)).toMatchObject({ operation: "createTask", unknownFields: ["texure"], body: misspelt });
  });

  it("are refused in strict mode", async () => {
    const strict = await startRaw({ strict: true });
    const answer = await strict.post("/task", misspelt);
    expect(answer.body.code).toBe(errorNamed("parameter_invalid").code);
    expect(answer.body.message).toContain("texure");
    await strict.mock.close();
  });
});

describe("direct uploads are looked at for real", () => {
  const upload = async (content: Uint8Array<ArrayBuffer>, path = "/upload/sts") => {
    const form = new FormData();
    form.append("file", new Blob([content]), "hero.png");
    const response = await fetch(raw.base + path, { method: "POST", body: form, headers: { Authorization: `Bearer ${KEY}` } });
    return JSON.parse(await response.text());
  };

  it.each([
    ["an image", pngFile(64, 64), undefined],
    ["19 pixels", pngFile(64, 19), "file_type_unsupported"],
    ["6001 pixels", pngFile(6001, 64), "file_type_unsupported"],
    ["nothing", new Uint8Array(), "file_empty"],
    ["a model", glbFile(2048), "file_type_unsupported"],
    ["an image that is cut short", pngFile(64, 64).slice(0, 40), "file_type_unsupported"],
    ["more than 20 MB", pngFile(64, 64, 20 * 1024 * 1024 + 1), "file_type_unsupported"],
  ] as const)("%s", async (_, content, want) => {
    const answer = await upload(content);
    expect(answer.code).toBe(want === undefined ? 0 : errorNamed(want).code);
  });

  it("by the older path too, and the token works", async () => {
    const { data } = await upload(pngFile(64, 64), "/upload");
    await raw.create({ type: "image_to_model", file: { file_token: data.image_token } });
  });
});
