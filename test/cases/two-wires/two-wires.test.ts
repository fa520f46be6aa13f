import { readdirSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { typeCheck } from "../../compile/type-check.ts";
import { generateInto } from "../../generate.ts";

/**
 * Another wire (a path per task type, no `type` in the body, `input` for chaining, other statuses and names of outputs)
 * through the same generator and the same runtime. The scenario is one function; a wire is data.
 */
interface Wire {
  spec: string;
  version: string;
  methods: [make: string, change: string];
  input: object;
  source: string;
  /** What the server reads and answers. */
  createPaths: [string, string];
  bodies: [object, object];
  created: (id: string) => object;
  task: (id: string, type: string, step: "early" | "done") => object;
  readPath: (id: string) => string;
  types: [string, string];
  output: object;
}

const WIRES: Record<string, Wire> = {
  "one path, told apart by type": {
    spec: "spec",
    version: "v2",
    methods: ["textToModel", "convertModel"],
    input: { prompt: "a cube" },
    source: "original_model_task_id",
    createPaths: ["/task", "/task"],
    bodies: [
      { type: "text_to_model", prompt: "a cube" },
      { type: "convert_model", format: "FBX", original_model_task_id: "id-1" },
    ],
    created: (task_id) => ({ code: 0, data: { task_id } }),
    task: (task_id, type, step) => ({
      code: 0,
      data: {
        task_id,
        type,
        status: step === "done" ? "success" : "queued",
        input: {},
        output: step === "done" ? { model: "https://files.example.com/x" } : {},
        progress: 0,
        create_time: 1,
      },
    }),
    readPath: (id) => `/task/${id}`,
    types: ["text_to_model", "convert_model"],
    output: { model: "https://files.example.com/x" },
  },
  "a path per type": {
    spec: "test/cases/two-wires/spec",
    version: "v9",
    methods: ["makeShape", "makePaint"],
    input: { words: "a cube" },
    source: "input",
    createPaths: ["/make/shape", "/make/paint"],
    bodies: [{ words: "a cube" }, { input: "id-1", colour: "blue" }],
    created: (job_id) => ({ code: 0, data: { job_id } }),
    task: (job_id, kind, step) => ({
      code: 0,
      data: {
        job_id,
        kind,
        state: step === "done" ? "done" : "waiting",
        ...(step === "done" && { result: { shape_url: "https://files.example.com/x" } }),
      },
    }),
    readPath: (id) => `/jobs/${id}`,
    types: ["make_shape", "make_paint"],
    output: { shape_url: "https://files.example.com/x" },
  },
};

const EXTRA: Record<string, object> = { v2: { format: "FBX" }, v9: { colour: "blue" } };

describe.each(Object.entries(WIRES))("%s", (_name, wire) => {
  test("compiles, creates, waits through an early status, chains, and gives the typed output", async () => {
    const out = await generateInto(wire.spec, ["typescript"]);
    expect(typeCheck(join(out, "typescript/src/consumer.ts"), consumer(wire))).toEqual([]);
    const seen: { method: string; path: string; body: unknown }[] = [];
    const baseUrl = await serve(wire, seen);
    const { Tripo } = await import(join(out, `typescript/src/${wire.version}/index.ts`));
    const now = { ms: 0 };
    const sleep = async (ms: number) => {
      now.ms += ms;
    };
    const tripo = new Tripo({ apiKey: "tsk_made_up", baseUrl, deps: { now: () => now.ms, random: () => 0.5, sleep } });

    const made = await tripo[wire.methods[0]](wire.input).wait();
    const changed = await tripo[wire.methods[1]]({ ...EXTRA[wire.version], [wire.source]: made }).wait();

    expect(changed.output).toEqual(wire.output);
    expect(changed.type).toBe(wire.types[1]);
    expect(seen.filter(({ method }) => method === "POST")).toEqual(
      wire.bodies.map((body, index) => ({ method: "POST", path: wire.createPaths[index], body })),
    );
    expect(seen.filter(({ method }) => method === "GET").map(({ path }) => path)).toEqual(
      ["id-1", "id-1", "id-2", "id-2"].map(wire.readPath),
    );
  });
});

test("no line of the runtime differs between the two wires", async () => {
  const [one, other] = await Promise.all(Object.values(WIRES).map(({ spec }) => generateInto(spec, ["typescript"])));
  const runtime = (out = "") =>
    readdirSync(join(out, "typescript/src/runtime")).map((file) => [file, readFileSync(join(out, "typescript/src/runtime", file), "utf8")]);
  expect(runtime(one)).toEqual(runtime(other));
});

function consumer({ version, methods: [make, change], input, source }: Wire): string[] {
  return [
    `import { Tripo } from "./${version}/index.ts";`,
    'const tripo = new Tripo({ apiKey: "tsk_x" });',
    `const made = await tripo.${make}(${JSON.stringify(input)}).wait();`,
    `const changed = await tripo.${change}({ ...${JSON.stringify(EXTRA[version])} as const, ${source}: made }).wait();`,
    "console.log(changed.output);",
    "// @ts-expect-error a field that does not exist",
    `tripo.${make}({ ...${JSON.stringify(input)}, nonsense: 1 });`,
  ];
}

/** Ids count up; the first read of each task is early, the second is done. */
async function serve(wire: Wire, seen: { method: string; path: string; body: unknown }[]): Promise<string> {
  const reads = new Map<string, number>();
  let created = 0;
  const server = createServer(async (request, response) => {
    const [method, path] = [request.method ?? "", request.url ?? ""];
    seen.push({ method, path, body: method === "POST" ? JSON.parse(await text(request)) : undefined });
    response.setHeader("content-type", "application/json");
    if (method === "POST") return void response.end(JSON.stringify(wire.created(`id-${++created}`)));
    const id = path.split("/").at(-1) ?? "";
    reads.set(id, (reads.get(id) ?? 0) + 1);
    response.end(JSON.stringify(wire.task(id, wire.types[id === "id-1" ? 0 : 1], reads.get(id) === 1 ? "early" : "done")));
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
