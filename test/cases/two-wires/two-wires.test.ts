import { readdirSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { typeCheck } from "../../compile/type-check.ts";
import { generateInto } from "../../generate.ts";
import { WIRES, type Wire } from "./wires.ts";

/**
 * Another wire (a path per task type, no `type` in the body, `input` for chaining, other statuses and names, creation by
 * 201, a task that is the whole answer, refusals told two levels deep) through the same generator and the same runtime.
 * The scenario is one; a wire is data.
 */
describe.each(Object.entries(WIRES))("%s", (_name, wire) => {
  const [make, change] = wire.methods;

  test("compiles, creates, waits through an early status, chains, and gives the typed output", async () => {
    const out = await generateInto(wire.spec, ["typescript"]);
    expect(typeCheck(join(out, "typescript/src/consumer.ts"), consumer(wire))).toEqual([]);
    const { seen, tripo } = await opened(wire, out);

    const made = await tripo[make](wire.input).wait();
    const changed = await tripo[change]({ ...wire.change, [wire.source]: made }).wait();

    expect(changed.output).toEqual(wire.output);
    expect(changed.type).toBe(wire.types[1]);
    expect(seen.filter(({ method }) => method === "POST")).toEqual(
      wire.bodies.map((body, index) => ({ method: "POST", path: wire.createPaths[index], body })),
    );
    expect(seen.filter(({ method }) => method === "GET").map(({ path }) => path)).toEqual(
      ["id-1", "id-1", "id-2", "id-2"].map(wire.readPath),
    );
    await expect(tripo.task(wire.types[1], "id-1").wait()).rejects.toMatchObject({
      name: "ConfigError",
      message: `Task id-1 is a ${wire.types[0]}, not a ${wire.types[1]}.`,
    });
  });

  test("a refusal is a typed error; what is wrong is not sent, and a price is known before", async () => {
    const { seen, tripo } = await opened({ ...wire, createdStatus: wire.refusal.status, created: () => wire.refusal.body });

    expect((await tripo.price[make](wire.input)).credits).toBe(wire.credits);
    await expect(tripo[make](wire.wrong.input)).rejects.toMatchObject({ name: "CheckFailed", findings: [wire.wrong.finding] });
    await expect(tripo[change]({ ...wire.change, [wire.source]: { id: "id-9", type: "of another kind" } })).rejects.toMatchObject({
      name: "CheckFailed",
      findings: [{ path: wire.source }],
    });
    expect(seen).toEqual([]);
    await expect(tripo[make](wire.input)).rejects.toMatchObject(wire.refusal.told);
    expect(seen).toHaveLength(1);
  });
});

interface Operation {
  responses: Record<string, { content: Record<"application/json", { examples: Record<string, { value: unknown }> }> }>;
}

interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, { properties: Record<string, unknown> }> };
}

test("example answers lie where the pointers and the envelope say, under the wire's words", async () => {
  const out = await generateInto("test/cases/two-wires/spec", ["openapi"]);
  const { paths, components }: Document = JSON.parse(readFileSync(join(out, "openapi/v9.json"), "utf8"));
  const examples = (operation: Operation | undefined, status: string) => operation?.responses[status]?.content["application/json"].examples;
  const read = examples(paths["/jobs/{job_id}"]?.["get"], "200");
  expect(read?.["make_paint_success"]?.value).toEqual({
    ...{ job_id: "job-1", percent: 100, kind: "painting", state: "done" },
    request: { input: "job-1", colour: "red" },
    result: { shape_url: "https://files.example.com/painted.glb" },
  });
  expect(examples(paths["/make/paint"]?.["post"], "402")?.["too_poor"]?.value).toEqual({
    error: { code: 8, message: "The account is empty." },
  });
  expect(components.schemas["PaintTask"]?.properties["kind"]).toMatchObject({ const: "painting" });
});

test("no line of the runtime differs between the two wires", async () => {
  const [one, other] = await Promise.all(Object.values(WIRES).map(({ spec }) => generateInto(spec, ["typescript"])));
  const runtime = (out = "") =>
    readdirSync(join(out, "typescript/src/runtime")).map((file) => [file, readFileSync(join(out, "typescript/src/runtime", file), "utf8")]);
  expect(runtime(one)).toEqual(runtime(other));
});

function consumer({ version, methods: [make, change], input, change: other, source }: Wire): string[] {
  return [
    `import { Tripo } from "./${version}/index.ts";`,
    'const tripo = new Tripo({ apiKey: "tsk_x" });',
    `const made = await tripo.${make}(${JSON.stringify(input)}).wait();`,
    `const changed = await tripo.${change}({ ...${JSON.stringify(other)} as const, ${source}: made }).wait();`,
    "console.log(changed.output);",
    "// @ts-expect-error a field that does not exist",
    `tripo.${make}({ ...${JSON.stringify(input)}, nonsense: 1 });`,
  ];
}

interface Seen {
  method: string;
  path: string;
  body: unknown;
}

/** A client of the wire before a server of the wire, and what that has seen. Time is made up. */
async function opened(wire: Wire, out?: string) {
  const dir = out ?? (await generateInto(wire.spec, ["typescript"]));
  const seen: Seen[] = [];
  const baseUrl = await serve(wire, seen);
  const { Tripo } = await import(join(dir, `typescript/src/${wire.version}/index.ts`));
  const now = { ms: 0 };
  const sleep = async (ms: number) => {
    now.ms += ms;
  };
  return { seen, tripo: new Tripo({ apiKey: "tsk_made_up", baseUrl, deps: { now: () => now.ms, random: () => 0.5, sleep } }) };
}

/** Ids count up; the first read of each task is early, later ones are done. */
async function serve(wire: Wire, seen: Seen[]): Promise<string> {
  const reads = new Map<string, number>();
  let created = 0;
  const server = createServer(async (request, response) => {
    const [method, path] = [request.method ?? "", request.url ?? ""];
    seen.push({ method, path, body: method === "POST" ? JSON.parse(await text(request)) : undefined });
    response.setHeader("content-type", "application/json").setHeader(wire.traceHeader, "trace-1");
    if (method === "POST") {
      response.statusCode = wire.createdStatus;
      return void response.end(JSON.stringify(wire.created(`id-${++created}`)));
    }
    const id = path.split("/").at(-1) ?? "";
    reads.set(id, (reads.get(id) ?? 0) + 1);
    response.end(JSON.stringify(wire.task(id, wire.answered[id === "id-1" ? 0 : 1], reads.get(id) === 1 ? "early" : "done")));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // listening on TCP: never a string
}

async function text(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString("utf8");
}
