/** What a browser downloads: our core, what is loaded later, and the clients that others make of the same document. */
import { type Bytes, measureSizes, type Sizes } from "./chunks.ts";
import { CONSUMERS, consumers } from "./consumers.ts";
import type { Bench } from "./peers.ts";
import type { Row, Table } from "./report.ts";
import { typescriptSource } from "./workspace.ts";

const LIMIT_BYTES = 8000;

/** The peers make clients of V2's document; ours of V3 is beside them for its size. */
const ENTRY = `import { Tripo } from "./v2/index.ts";
const model = await new Tripo().textToModel({ prompt: "a small stone bridge" }).wait();
console.log(model.output.pbr_model);
`;
const ENTRIES: Readonly<Record<string, string>> = {
  v2: ENTRY,
  v3: ENTRY.replace("/v2/", "/v3/").replace("prompt:", 'model: "v3.1-20260211", prompt:').replace("pbr_model", "model_url"),
};

/** Moment of loading -> modules that the client imports then. */
const PARTS = {
  "errors with texts, on the first failure": ["runtime/trouble.ts", "v2/errors.ts"],
  "the first create": ["runtime/prepare.ts"],
  "checks, on the first create that is checked": ["runtime/preflight.ts", "v2/checks.ts"],
  "findings in words, on the first one": ["runtime/findings.ts", "v2/findings.ts"],
  "prices, when one is asked": ["runtime/preflight.ts", "v2/prices.ts"],
  "files, on the first local file": ["runtime/files.ts", "runtime/node-source.ts", "v2/files.ts"],
  "download, on the first one": ["runtime/download.ts", "runtime/node-target.ts"],
  "slots, on the first refusal": ["runtime/slots.ts"],
} as const satisfies Record<string, readonly string[]>;

type Part = keyof typeof PARTS;

/** What every program needs sooner or later: to create, to wait, to tell what went wrong. */
const CORE: readonly Part[] = ["errors with texts, on the first failure", "the first create"];
const CHECKS: Part = "checks, on the first create that is checked";

export async function sizesTable({ ready, skipped }: Bench): Promise<Table> {
  const ours = await measureSizes({ entry: ENTRY, folder: typescriptSource, parts: PARTS });
  const [whole, newest] = [await coreOf("v2"), await coreOf("v3")];
  const row = (what: string, bytes: Bytes, isLimited = false) => sizeRow(what, bytes, { against: ours.core.gzip, isLimited });
  const peers = [...ready.map(({ name }) => name), "openapi-fetch" as const].filter((name) => name !== "openapi-typescript");
  return {
    title: "Sizes",
    says: "One call bundled by esbuild, minified, gzip -9, every file counted; ratios are against our first import.",
    unit: "B",
    rows: [
      row("ours: first import, to create and wait", ours.core, true),
      row("ours: core, with what creates and failures load", whole.all, true),
      row("ours of V3: first import", newest.first, true),
      row("ours of V3: core, with what creates and failures load", newest.all, true),
      ...Object.entries(ours.parts).map(([part, bytes]) => row(`ours: + ${part}`, bytes, part === CHECKS)),
      ...ours.unnamed.map(([module, bytes]) => row(`ours: + ${module}`, bytes)),
      ...(await Promise.all(peers.map(async (name) => row(name, (await peerSizes(name)).core)))),
      ...[...skipped].map(([what, note]): Row => ({ what, value: null, note })),
    ],
  };
}

interface Core {
  first: Bytes;
  all: Bytes;
}

async function coreOf(version: string): Promise<Core> {
  const modules = CORE.flatMap((part) => PARTS[part]).map((module) => module.replace(/^v2\//, `${version}/`));
  const { core, parts } = await measureSizes({ entry: ENTRIES[version] ?? "", folder: typescriptSource, parts: { core: modules } });
  const { gzip = 0, minified = 0 } = parts["core"] ?? {};
  return { first: core, all: { gzip: core.gzip + gzip, minified: core.minified + minified } };
}

function peerSizes(name: "openapi-fetch" | "hey-api" | "redocly"): Promise<Sizes> {
  return measureSizes({ entry: CONSUMERS[name], folder: consumers });
}

function sizeRow(what: string, { gzip, minified }: Bytes, { against, isLimited }: { against: number; isLimited: boolean }): Row {
  const target = isLimited ? { target: { says: `<= ${LIMIT_BYTES} B`, isMet: gzip <= LIMIT_BYTES } } : {};
  return { what, value: gzip, ratio: gzip / against, ...target, note: `${minified} B minified` };
}
