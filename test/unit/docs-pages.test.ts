import { describe, expect, it } from "vitest";
import { docs } from "../../generator/emit/docs/index.ts";
import type { Api, SourceRule } from "../../generator/ir/api.ts";
import type { Json, Schema } from "../../generator/ir/schema.ts";
import { errorDeclaration, field, madeUpApi, outputField, rule, sourceField, taskType } from "../fixtures/api.ts";
import { brokenLinks, doubleAnchors } from "../fixtures/links.ts";

const evil = `"><script>alert(1)</script> {{x}} | [y](javascript:z) \` */ $\{1} <!-- \n\n# no heading`;
const style: Schema = { type: "string", enum: ["clay", "brick:red"], default: "clay" };
const many: Schema = { type: "string", enum: Array.from({ length: 12 }, (_, index) => `step_${index}`), "x-open-enum": true };
const vectors: { accepts: Json[]; rejects: Json[] } = {
  accepts: [{ type: "paint", style: "clay", size: 2 }],
  rejects: [{ type: "paint", style: "clay" }],
};
const needs = rule("paint.size_needed", { required: ["size"] }, { says: "`style` needs `size`.", field: "style", ...vectors });
const make = taskType("make", { description: "Makes a thing. And more." });
const dry: SourceRule = {
  id: "paint.dry",
  says: "The source is dry.",
  code: "parameter_invalid",
  field: "source",
  schema: {},
  accepts: [],
  rejects: [],
  sources: ["rumour"],
  confidence: "reported",
};
const paint = taskType("paint", {
  fields: [
    field("style", style),
    field("size", { type: "integer", minimum: 1, maximum: 9 }, { confidence: "reported" }),
    field("steps", many),
    field("source", { type: "string" }, { required: true }),
  ],
  rules: [needs],
  sourceFields: [sourceField("source", ["make", "paint"], { rules: [dry] })],
  advice: [
    { id: "paint.thin", says: "It is thin.", when: { properties: { size: { maximum: 2 } } }, sources: ["handbook"], confidence: "live" },
  ],
  outputs: [outputField("picture", { file: "image" })],
  outputExamples: [{ picture: "https://files.example.com/a.png" }],
  examples: [
    { name: "paint", summary: "The least", value: { type: "paint", source: "an-id" } },
    { name: "paint_clay", summary: "In clay", value: { type: "paint", source: "an-id", style: "clay", size: 2 } },
  ],
});

describe("the pages of an API", async () => {
  const pages = await pagesOf(madeUpApi([make, paint]));

  it("link to pages and anchors that exist, each anchor once", () => {
    expect(brokenLinks(pages)).toEqual([]);
    expect(pages.flatMap(doubleAnchors)).toEqual([]);
  });

  it.each([
    "param-style",
    "style-clay",
    "style-brick:red",
    "steps-step_11",
    "rule-size_needed",
    "advice-thin",
    "output-picture",
    "price",
    "errors",
  ])("have the anchor #%s", (id) => {
    expect(textOf(pages, "tasks/paint.md")).toContain(`<a id="${id}"></a>`);
  });

  it.each([
    ["type and range", "| integer, 1 to 9 |"],
    ["the default", "| text | `clay` |"],
    ["what is only reported", "`size` <sup>[reported](#sources)</sup>"],
    [
      "the rule, its answer and its cases",
      '`style` needs `size`.\n\n- Answer: [1004 `parameter_invalid`](../errors/1004.md)\n- Accepted: `{ "style": "clay", "size": 2, "source": null }`',
    ],
    [
      "sources and next tasks",
      "- `source` takes a finished [`make`](make.md) or [`paint`](paint.md).\n- May be followed by [`paint`](paint.md).",
    ],
    ["the price", "| 10 credits | always |"],
    ["the concurrency group", "`all`: 3 at a time. Everything."],
    ["advice in words, and how sure it is", "It is thin. <sup>[live](#sources)</sup> | `size` is at most 2 |"],
    ["a condition on the source, and how sure it is", "**`paint.dry`** <sup>[reported](#sources)</sup>: The source is dry."],
    ["its category", 'category: "Things"'],
    ["an answer", '{ "picture": "https://files.example.com/a.png" }'],
    ["a chain of both steps", "await tripo.paint({ source: source }).wait()"],
    ["an open list", "The list is open"],
  ])("tell %s", (_, want) => {
    expect(textOf(pages, "tasks/paint.md")).toContain(want);
  });

  it("tell of each error what it means, who answers it, and how to catch it", () => {
    const text = textOf(pages, "errors/2000.md");
    for (const want of [
      "The meaning of slots_full.",
      "The remedy of slots_full.",
      "429",
      "every task type",
      '"code": 2000',
      'error.reason !== "slots_full"',
      "SlotsFullError",
    ]) {
      expect(text).toContain(want);
    }
  });

  it("stand in the index, in the files for language models, and in the table of pairs", () => {
    expect(textOf(pages, "index.md")).toContain("| [`make`](tasks/make.md) | Makes a thing. | 10 credits | – | [paint](tasks/paint.md) |");
    expect(textOf(pages, "llms.txt")).toContain("- [make](tasks/make.md): Makes a thing.");
    expect(textOf(pages, "llms-full.txt")).toContain("<!-- tasks/paint.md -->");
    expect(textOf(pages, "chaining.md")).toContain("| [`make`](tasks/make.md) | ● |");
  });

  it("end with one newline, have front matter, and are the same each time", async () => {
    for (const { path, text } of pages.filter((page) => page.path.endsWith(".md"))) {
      expect(text, path).toMatch(/^---\ntitle: ".*"\n[\s\S]*[^\n]\n$/);
    }
    expect(await pagesOf(madeUpApi([make, paint]))).toEqual(pages);
  });
});

describe("one declaration more", () => {
  it("of a task type is a page, with no other edit", async () => {
    const pages = await pagesOf(madeUpApi([make, paint, taskType("juggle", { sourceFields: [sourceField("source", ["paint"])] })]));
    expect(textOf(pages, "tasks/juggle.md")).toContain("tripo.juggle(input)");
    expect(textOf(pages, "tasks/paint.md")).toContain("[`juggle`](juggle.md)");
    expect(textOf(pages, "chaining.svg")).toContain("tasks/juggle.md");
    expect(brokenLinks(pages)).toEqual([]);
  });

  it("of an error is a page, with no other edit", async () => {
    const errors = [...madeUpApi([]).errors, errorDeclaration("moon_full", { code: 4242, kind: "server" })];
    const pages = await pagesOf(madeUpApi([make], { errors }));
    expect(textOf(pages, "errors/4242.md")).toContain("The meaning of moon_full.");
    expect(textOf(pages, "errors/index.md")).toContain("[4242](4242.md)");
  });
});

describe("texts of the spec", () => {
  it("cannot become markup, links, headings or template code on any page", async () => {
    const error = errorDeclaration("odd", { code: 1, meaning: evil, remedy: evil, credits: evil });
    const task = taskType("make", {
      title: evil,
      description: evil,
      errors: ["odd"],
      fields: [
        field("a", { type: "string", enum: [evil], default: evil }, { description: evil }),
        field("b", { const: evil, type: "string" }),
      ],
      rules: [rule("make.odd", {}, { says: evil, accepts: [{ a: evil }], rejects: [{ b: evil }] })],
      advice: [
        {
          id: "make.odd",
          says: evil,
          when: { properties: { a: { const: evil, pattern: evil } } },
          sources: [evil],
          confidence: "reported",
        },
      ],
      outputs: [outputField("o", { description: evil, schema: { type: "string", "x-known-values": [evil] } })],
      outputExamples: [{ o: evil }],
      examples: [
        { name: "make", summary: evil, value: { type: "make", a: evil } },
        { name: "more", summary: evil, value: { type: "make" } },
      ],
      price: { base: [{ when: { properties: { a: { const: evil } } }, credits: 1, per: null, says: evil }], add: [], sources: [] },
    });
    const texts = { title: evil, summary: evil, description: evil, groups: [{ name: "all", limit: 1, says: evil }], errors: [error] };
    const provenance = [{ tag: "handbook", page: evil, date: evil, confidence: "documented" as const }];
    const pages = await pagesOf(madeUpApi([task], { ...texts, provenance }));
    for (const { path, text } of pages.filter((page) => page.path.endsWith(".md"))) {
      const prose = text
        .replace(/^---\n[\s\S]*?\n---\n/, "")
        .replace(/^(`{3,})[\s\S]*?^\1$/gm, "")
        .replace(/(?<!`)`[^`\n]+`(?!`)/g, "");
      expect(prose, path).not.toMatch(/<script|\{\{|<!--|^# no heading/m);
      expect(prose, path).not.toMatch(/(?<!\\)\]\(javascript:/);
    }
  });
});

async function pagesOf(api: Api): Promise<{ path: string; text: string }[]> {
  const files = await docs.emit(api, null);
  return files.map(({ path, text }) => ({ path: path.replace(/^docs\/v9\//, ""), text }));
}

function textOf(pages: readonly { path: string; text: string }[], path: string): string {
  return pages.find((page) => page.path === path)?.text ?? "";
}
