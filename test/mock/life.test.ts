/** What becomes of a task: its states in virtual time, its outcome, what it costs, and what the next task gets of it. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { readIr } from "../ir.ts";
import { errorNamed, KEY, type RawMock, startRaw } from "./raw.ts";

const TEXT = { type: "text_to_model", prompt: "a small stone bridge" };

let raw: RawMock;
beforeAll(async () => {
  raw = await startRaw();
});
afterEach(() => raw.mock.reset());
afterAll(() => raw.mock.close());

async function read(id: string, key = KEY): Promise<Record<string, unknown>> {
  return (await raw.get(`/task/${id}`, key)).body.data ?? {};
}

describe("a task", () => {
  it("waits, works and succeeds, as time goes", async () => {
    const id = await raw.create(TEXT);
    const queued = await read(id);
    expect(queued).toMatchObject({ task_id: id, type: "text_to_model", status: "queued", input: TEXT, output: {}, progress: 0 });
    expect(queued["queuing_num"]).toBeGreaterThan(0);
    expect(queued["consumed_credit"]).toBeUndefined();
    raw.mock.advance(10);
    const running = await read(id);
    expect(running).toMatchObject({ status: "running", queuing_num: -1, output: {} });
    expect(running["progress"]).toBeGreaterThan(0);
    expect(running["progress"]).toBeLessThan(100);
    expect(running["running_left_time"]).toBeGreaterThan(1);
    raw.mock.advance(200);
    const done = await read(id);
    expect(done).toMatchObject({ status: "success", progress: 100, queuing_num: -1, running_left_time: -1, consumed_credit: 20 });
    expect(Object.keys(Object(done["output"]))).toEqual(["pbr_model", "rendered_image"]);
    expect(done["error_code"]).toBeUndefined();
  });

  it("tells times in seconds of the client when it is faster", async () => {
    const fast = await startRaw({ speed: 10 });
    const id = await fast.create(TEXT);
    expect(Object((await fast.get(`/task/${id}`)).body.data).running_left_time).toBeLessThan(12);
    await fast.mock.close();
  });

  it("is nobody else's", async () => {
    const id = await raw.finished(TEXT);
    expect((await raw.get(`/task/${id}`, "tsk_other")).body.code).toBe(errorNamed("task_not_found").code);
  });

  it("is read with others at once", async () => {
    const ids = [await raw.finished(TEXT), await raw.create(TEXT)];
    const answer = await raw.post("/task/batch", { task_ids: [...ids, "nobody"] });
    expect(answer.body.data).toMatchObject({
      tasks: { [ids[0] ?? ""]: { status: "success" }, [ids[1] ?? ""]: { status: "queued" } },
      missed: ["nobody"],
    });
    const besides = await raw.post("/task/batch", { others: ["nobody"], task_ids: [ids[0]] });
    expect(besides.body.data).toMatchObject({ tasks: { [ids[0] ?? ""]: { status: "success" } }, missed: [] });
    expect((await raw.post("/task/batch", { task_ids: [] })).body.code).toBe(errorNamed("parameter_invalid").code);
  });

  it("is the same in every run of one seed", async () => {
    const tell = async (seed: number) => {
      const run = await startRaw({ seed });
      const id = await run.finished({ ...TEXT, model_seed: 7 });
      const data = Object((await run.get(`/task/${id}`)).body.data);
      const file = await fetch(data.output.pbr_model).then((response) => response.arrayBuffer());
      await run.mock.close();
      return { id, file: Buffer.from(file).toString("base64") };
    };
    const [first, again, other] = [await tell(3), await tell(3), await tell(4)];
    expect(again).toEqual(first);
    expect(other.id).not.toBe(first.id);
  });

  it("and its forgotten ones do not pile up", async () => {
    const small = await startRaw({ keep: 5, slots: 100 });
    const ids: string[] = [];
    for (let count = 0; count < 20; count++) ids.push(await small.finished(TEXT));
    const codes = await Promise.all(ids.map(async (id) => (await small.get(`/task/${id}`)).status));
    expect(codes.filter((status) => status === 200).length).toBeLessThanOrEqual(6);
    expect(codes.at(-1)).toBe(200);
    await small.mock.close();
  });
});

describe("test inputs", () => {
  const failures = Object.entries(readIr().lifecycle).flatMap(([status, part]) => (part === "failure" ? [status] : []));

  it.each(failures)("mock:%s ends a task so, and gives its credits back", async (status) => {
    const id = await raw.create({ ...TEXT, prompt: `a bridge mock:${status}` });
    expect((await raw.get("/user/balance")).body.data).toEqual({ balance: 9_980, frozen: 20 });
    raw.mock.advance(1_000);
    const task = await read(id);
    expect(task).toMatchObject({ status, output: {}, consumed_credit: 0 });
    if (status === "banned") expect(task["error_code"]).toBe(errorNamed("content_policy").code);
    expect((await raw.get("/user/balance")).body.data).toEqual({ balance: 10_000, frozen: 0 });
  });

  it("mock:slow waits ten minutes, mock:stuck for ever", async () => {
    const [slow, stuck] = [await raw.create({ ...TEXT, prompt: "a mock:slow" }), await raw.create({ ...TEXT, prompt: "a mock:stuck" })];
    raw.mock.advance(500);
    expect((await read(slow))["status"]).toBe("queued");
    raw.mock.advance(100_000);
    expect([(await read(slow))["status"], (await read(stuck))["status"]]).toEqual(["success", "running"]);
  });

  it("work where there is no prompt: at the end of a URL", async () => {
    const id = await raw.finished({ type: "image_to_model", file: { type: "png", url: "https://example.com/mock:failed" } });
    expect((await read(id))["status"]).toBe("failed");
  });

  it.each(readIr().errors.map(({ name }) => name))("mock:%s refuses the creation", async (name) => {
    const answer = await raw.post("/task", { ...TEXT, prompt: `a bridge mock:${name}` });
    expect({ code: answer.body.code, status: answer.status }).toEqual(errorNamed(name));
  });

  it("in the middle of a text are words like others", async () => {
    expect((await read(await raw.finished({ ...TEXT, prompt: "mock:failed is no outcome" })))["status"]).toBe("success");
  });
});

describe("outputs", () => {
  it.each([
    ["textured with PBR", {}, ["pbr_model", "rendered_image"]],
    ["textured without", { pbr: false }, ["model", "rendered_image"]],
    ["untextured", { texture: false, pbr: false }, ["base_model", "rendered_image"]],
    ["PBR overrides no texture", { texture: false }, ["pbr_model", "rendered_image"]],
  ])("%s", async (_, more, want) => {
    expect(Object.keys(Object((await read(await raw.finished({ ...TEXT, ...more })))["output"]))).toEqual(want);
  });

  it.each([
    [{}, "glb"],
    [{ quad: true }, "fbx"],
  ])("%o is a .%s", async (more, extension) => {
    const { output } = await read(await raw.finished({ ...TEXT, ...more }));
    expect(new URL(Object(output).pbr_model).pathname).toMatch(new RegExp(`\\.${extension}$`));
  });

  it.each(["GLTF:glb", "USDZ:usdz", "FBX:fbx", "OBJ:zip", "STL:stl", "3MF:3mf"])("converted %s", async (pair) => {
    const [format, extension] = pair.split(":");
    const model = await raw.finished(TEXT);
    const { output } = await read(await raw.finished({ type: "convert_model", original_model_task_id: model, format }));
    expect(new URL(Object(output).model).pathname).toMatch(new RegExp(`\\.${extension}$`));
  });

  it.each(["biped", "quadruped", "aquatic", "others"])("the rig check finds the %s that the model is", async (creature) => {
    const model = await raw.finished({ ...TEXT, prompt: `a creature mock:${creature}` });
    const check = await read(await raw.finished({ type: "animate_prerigcheck", original_model_task_id: model }));
    expect(check["output"]).toEqual({ riggable: creature !== "others", rig_type: creature });
  });
});

describe("credits", () => {
  it("are frozen at creation, settled on success, as the prices say", async () => {
    const id = await raw.create({ ...TEXT, quad: true, model_version: "v3.0-20250812", geometry_quality: "detailed" });
    const frozen = Object((await raw.get("/user/balance")).body.data).frozen;
    raw.mock.advance(1_000);
    expect((await read(id))["consumed_credit"]).toBe(frozen);
    expect((await raw.get("/user/balance")).body.data).toEqual({ balance: 10_000 - frozen, frozen: 0 });
    expect(frozen).toBe(45);
  });
});
