import { execFileSync } from "node:child_process";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { difference, replaceAt, setAt } from "../../generator/emit/docs/body.ts";
import { createContext } from "../../generator/emit/docs/context.ts";
import { Expression, flatJson, json, literal, shellWord } from "../../generator/emit/docs/literal.ts";
import { requestSample } from "../../generator/emit/docs/samples.ts";
import type { Json } from "../../generator/ir/schema.ts";
import { madeUpApi, taskType } from "../fixtures/api.ts";

const hostile: Json[] = [
  "it's",
  'say "hi" \\ there',
  "a\nb\t\u2028\u0000",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: text that must stay text.
  "${process.exit(1)} `$(rm -rf ~)`",
  "</script>",
  { "not-a-name": 1, "": null, __proto__x: [true, {}], 'a"b': { deep: ["x".repeat(90), "y".repeat(90)] } },
  JSON.parse('{"__proto__": {"polluted": true}}'),
];

describe("a value in a sample", () => {
  it.each(hostile)("is the same value again as TypeScript: %j", (value) => {
    expect(JSON.stringify(evaluate(literal(literalOf(value))))).toBe(JSON.stringify(value));
  });

  it.each(hostile)("is the same value again as JSON: %j", (value) => {
    expect(JSON.parse(json(value))).toEqual(value);
    expect(JSON.parse(flatJson(value))).toEqual(value);
  });

  it.each(["it's", '$HOME `id` \\ "x"', "a\nb", "'''"])("is the same word again in a shell: %j", (text) => {
    expect(execFileSync("sh", ["-c", `printf %s ${shellWord(text)}`]).toString()).toBe(text);
  });

  it("keeps a variable as it is, and text that looks like one as text", () => {
    expect(literal({ source: new Expression("model"), text: "model", other: { source: "x" } })).toBe(
      '{ source: model, text: "model", other: { source: "x" } }',
    );
  });
});

describe("an example body in a sample", () => {
  const file = {
    required: true,
    takesUrl: true,
    skippable: false,
    accept: ["png"],
    maxBytes: 1,
    minPixels: 20,
    via: ["url", "file_token"],
  };
  const task = taskType("paint_it", {
    fileFields: [
      { ...file, path: "file" },
      { ...file, path: "files/*" },
    ],
  });
  const context = createContext(madeUpApi([task]));
  const body = { type: "paint_it", file: { type: "png", file_token: "abc" }, files: [{ url: "https://example.com/a.png" }, {}, null] };

  it("loses its fixed fields and turns references into what a person has: a URL, a local file, an empty slot", () => {
    const { typescript } = requestSample(context, task, body);
    expect(typescript).toContain(
      'tripo.paintIt({\n  file: { path: "hero.png" },\n  files: ["https://example.com/a.png", {}, null],\n}).wait();',
    );
    expect(typescript).toContain('import { Tripo } from "tripo-openapi/v9";');
  });

  it("is sent whole by curl, with key and base URL from the environment", () => {
    const { curl } = requestSample(context, task, body);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell fills it in.
    expect(curl).toContain('curl -sS "${MADE_UP_URL:-https://api.example.com/v9}/task"');
    expect(curl).toContain('-H "Authorization: Bearer $MADE_UP_KEY"');
    expect(JSON.parse(/-d '([\s\S]*)'\n/.exec(curl)?.[1] ?? "")).toEqual(body);
  });
});

describe("changes of a body", () => {
  it("a field is set by its path, making objects on the way", () => {
    expect(setAt({ a: 1 }, ["b", "c"], 2)).toEqual({ a: 1, b: { c: 2 } });
  });

  it("a path that leads nowhere changes nothing", () => {
    expect(replaceAt({ a: [1] }, ["b", "*"], () => 9)).toEqual({ a: [1] });
    expect(replaceAt({ a: [1, 2] }, ["a", "*"], () => 9)).toEqual({ a: [9, 9] });
  });

  it("the difference of two bodies is a merge patch", () => {
    expect(difference({ type: "t", a: 1, b: [1] }, { type: "t", b: [2], c: 3 })).toEqual({ b: [2], c: 3, a: null });
  });
});

function literalOf(value: Json): Parameters<typeof literal>[0] {
  return value;
}

function evaluate(source: string): unknown {
  const { outputText } = ts.transpileModule(`(${source})`, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  return new Function(`return ${outputText.replace(/;\s*$/, "")}`)();
}
