import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { docs } from "../../generator/emit/docs/index.ts";
import type { Api } from "../../generator/ir/api.ts";
import { field, madeUpApi, outputField, sourceField, taskType } from "../fixtures/api.ts";
import { brokenLinks, doubleAnchors } from "../fixtures/links.ts";

/** The page that leads from one version to the next, of versions that do not exist. */
const kinds = (...names: string[]) => ({ type: "string", enum: names }) as const;
const older = madeUpApi([
  taskType("make", { fields: [field("kind", { ...kinds("a", "b"), default: "a" }), field("gone", { type: "string" })] }),
  taskType("paint", { sourceFields: [sourceField("source", ["make"])] }),
]);
const newer = madeUpApi(
  [
    taskType("make", {
      fields: [
        field("sort", kinds("A", "c"), { required: true, formerly: [{ name: "kind", isRead: true, values: { a: "A" } }] }),
        field("size", { type: "integer", maximum: 9 }),
      ],
      outputs: [outputField("url", { file: "model", formerly: ["model"] })],
    }),
    taskType("paint", { sourceFields: [sourceField("source", ["make"])] }),
    taskType("carve"),
  ],
  { name: "v10", retired: [{ name: "glaze", since: "2031", successors: [], says: "Nobody glazes.", sources: [] }] },
);

const pagesOf = async (api: Api, previous: Api | null) =>
  (await docs.emit(api, previous)).map(({ path, text }) => ({ path: path.replace(`docs/${api.name}/`, ""), text }));
const pageOf = async (api: Api, previous: Api | null) => (await pagesOf(api, previous)).find(({ path }) => path === "migration.md")?.text;

describe("the page from one version to the next", () => {
  it.each([
    ["its versions", "# From V9 to V10"],
    ["the import that changes", '-import { Tripo } from "tripo-openapi/v9";\n+import { Tripo } from "tripo-openapi/v10";'],
    ["what must be given now", "| `kind` | must be given now | `sort` | [`make`](tasks/make.md) |"],
    ["a field that is gone", "| `gone` | is not taken any more | – | [`make`](tasks/make.md) |"],
    ["values that are gone", "| `kind`: `b` | is not offered any more | – | [`make`](tasks/make.md) |"],
    ["an output that has another name", "| `model` | has another name | `url` | [`make`](tasks/make.md) |"],
    ["a parameter with all that became of it", "| `kind` | `sort` | must be given; default `a` → none; `a` is `A`; without `b`; `c` new |"],
    ["a new parameter", "| – | `size` | new |"],
    ["new task types", "New: [`carve`](tasks/carve.md) (carve)."],
    ["task types that ended", "| `glaze` | 2031 | nothing | Nobody glazes. |"],
    ["that statuses are as they were", "As they were: `waiting`, `done` and `broken`."],
  ])("tells %s", async (_, says) => expect(await pageOf(newer, older)).toContain(says));

  it("says nothing of what there is not", async () => {
    const page = await pageOf(madeUpApi([taskType("make")], { name: "v10" }), madeUpApi([taskType("make")]));
    expect(page).not.toMatch(/^New:|^\| Ended|A text is a file/m);
  });

  it("is there for the second version only, and the index leads to it", async () => {
    expect(await pageOf(older, null)).toBeUndefined();
    const pages = await pagesOf(newer, older);
    expect(pages.find(({ path }) => path === "index.md")?.text).toContain("[From V9 to here](migration.md)");
    expect(brokenLinks(pages)).toEqual([]);
  });
});

it("no page of the documentation names a place twice", () => {
  const pages = readdirSync("generated/docs", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));
  const doubles = pages.flatMap((path) => doubleAnchors({ path, text: readFileSync(join("generated/docs", path), "utf8") }));
  expect(pages.length).toBeGreaterThan(90);
  expect(doubles).toEqual([]);
});
