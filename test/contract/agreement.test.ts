/** Ajv, Prism and the local checks read the same description and must refuse the same bodies. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Json } from "../../generator/ir/schema.ts";
import { VERSION } from "../ir.ts";
import { bodiesOf } from "./bodies.ts";
import { api, documentPath } from "./generated.ts";
import { ajvJudge, checksJudge, createPath, findingsOf, prismJudge } from "./judges.ts";
import { type Prism, startPrism } from "./prism.ts";
import { acceptedVectors, FEW_STRANGERS, fieldVectors, rejectedVectors, type Vector } from "./vectors.ts";

const SEED = 20261120;
const ajv = ajvJudge();
let prism: Prism;

beforeAll(async () => {
  prism = await startPrism(documentPath);
}, 60_000);
afterAll(() => prism.stop());

interface Verdicts {
  readonly from: string;
  readonly ajv: string[];
  readonly checks: string[];
  readonly prism: string[];
}

async function verdicts({ type, from, body }: Vector): Promise<Verdicts> {
  const path = createPath(type);
  return { from, ajv: ajv(path, body), checks: checksJudge(type, body), prism: await prismJudge(prism.url)(path, body) };
}

/** A few at a time: Prism judges in one process. */
async function verdictsOf(vectors: readonly Vector[]): Promise<Verdicts[]> {
  const waiting = vectors.entries();
  const results: Verdicts[] = [];
  const worker = async () => {
    for (const [index, vector] of waiting) results[index] = await verdicts(vector);
  };
  await Promise.all(Array.from({ length: 4 }, worker));
  return results;
}

function isDisputed({ ajv, checks, prism }: Verdicts): boolean {
  return new Set([ajv, checks, prism].map((reasons) => reasons.length > 0)).size > 1;
}

describe("every vector of the description", () => {
  it("is accepted by all three where it says so", async () => {
    const vectors = acceptedVectors();
    expect(vectors.length).toBeGreaterThan(api.tasks.length);
    const results = await verdictsOf(vectors);
    expect(results.filter((result) => result.ajv.length + result.checks.length + result.prism.length > 0)).toEqual([]);
  }, 120_000);

  it("is refused by all three where it says so", async () => {
    const results = await verdictsOf(rejectedVectors());
    expect(results.filter((result) => !(result.ajv.length && result.checks.length && result.prism.length))).toEqual([]);
  }, 120_000);

  it("is refused locally by the rule that it was written for, with its code", () => {
    const missed = rejectedVectors().filter(({ type, body, rule, code }) => {
      return !findingsOf(type, body).some((finding) => finding.id === rule && finding.reason === code && finding.severity === "error");
    });
    expect(missed).toEqual([]);
  });

  it("has a finding whose code is in the catalogue", () => {
    const codes = new Map(api.errors.map(({ name, code }) => [name, code]));
    for (const { type, body } of rejectedVectors()) {
      for (const { code, reason } of findingsOf(type, body)) {
        if (reason !== null) expect([reason, code]).toEqual([reason, codes.get(reason)]);
      }
    }
  });
});

interface PageExample {
  page: string;
  section: string;
  /** `POST /path`; absent where a task is created. */
  operation?: string;
  body: { [key: string]: Json };
}

// Pages were captured of V2 only.
describe.runIf(VERSION === "v2")("every request example of the captured pages", () => {
  const examples: PageExample[] = JSON.parse(readFileSync(new URL("../vectors/docs.json", import.meta.url), "utf8"));

  it("is accepted by all three where it creates a task", async () => {
    const creating = examples.filter(({ operation }) => operation === undefined);
    const vectors = creating.map(({ page, section, body }) => ({ type: String(body["type"]), from: `${page}: ${section}`, body }));
    expect([vectors.length, examples.length]).toEqual([38, 46]);
    const results = await verdictsOf(vectors);
    expect(results.filter((result) => result.ajv.length + result.checks.length + result.prism.length > 0)).toEqual([]);
  }, 120_000);

  it("is accepted by Ajv and Prism where it calls another operation", async () => {
    for (const { operation, body } of examples) {
      const path = operation?.split(" ")[1];
      if (path) expect([operation, ajv(path, body), await prismJudge(prism.url)(path, body)]).toEqual([operation, [], []]);
    }
  });
});

describe("every value of every field", () => {
  const vectors = fieldVectors();

  it("gets the same verdict from Ajv and from the local checks", () => {
    const disputed = vectors.filter(({ type, body }) => ajv(createPath(type), body).length > 0 !== checksJudge(type, body).length > 0);
    expect(disputed).toEqual([]);
  }, 120_000);

  it("gets it from Prism too", async () => {
    const disputed = (await verdictsOf(distinct(fieldVectors(FEW_STRANGERS)))).filter(isDisputed);
    expect(disputed).toEqual([]);
  }, 600_000);
});

describe("an unknown value of an open list", () => {
  const open = api.tasks.flatMap((task) => task.fields.filter(({ schema }) => schema["x-open-enum"]).map((field) => ({ task, field })));
  const strangers = fieldVectors().filter(({ from }) => from.endsWith('"never-heard-of"'));

  it("exists", () => expect(open.length).toBeGreaterThan(0));

  for (const { task, field } of open) {
    const tried = strangers.filter(({ from }) => from.startsWith(`${task.name.wire}: ${field.path} =`));
    it(`is a warning, never an error: ${task.name.wire}.${field.path}`, () => {
      const findings = tried.flatMap(({ type, body }) => findingsOf(type, body)).filter(({ id }) => id.endsWith(`.${field.path}.enum`));
      expect(findings.map(({ severity, value }) => ({ severity, value }))).toEqual([{ severity: "warning", value: "never-heard-of" }]);
    });
  }
});

describe("bodies made at random", () => {
  for (const { name } of api.tasks) {
    it(`get the same verdict from Ajv and the local checks: ${name.wire}`, () => {
      const same = fc.property(bodiesOf(name.wire), (body) => {
        expect([body, checksJudge(name.wire, body).length > 0]).toEqual([body, ajv(createPath(name.wire), body).length > 0]);
      });
      fc.assert(same, { numRuns: 500, seed: SEED });
    }, 60_000);
  }

  it("get it from Prism too", async () => {
    const vectors = api.tasks.flatMap(({ name }) => {
      const bodies = fc.sample(bodiesOf(name.wire), {
        numRuns: 25,
        seed: SEED,
      });
      return bodies.map((body) => ({
        type: name.wire,
        from: `${name.wire}: ${JSON.stringify(body)}`,
        body,
      }));
    });
    expect((await verdictsOf(vectors)).filter(isDisputed)).toEqual([]);
  }, 300_000);
});

/** Prism takes its time: each body once. */
function distinct(vectors: readonly Vector[]): Vector[] {
  return [...new Map(vectors.map((vector) => [vector.type + JSON.stringify(vector.body), vector])).values()];
}
