import { execFileSync, spawnSync } from "node:child_process";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { difference } from "../../generator/emit/docs/body.ts";
import { createContext } from "../../generator/emit/docs/context.ts";
import { flatJson, json, shellWord } from "../../generator/emit/docs/literal.ts";
import { requestSample } from "../../generator/emit/docs/samples.ts";
import { setAt } from "../../generator/emit/samples/input.ts";
import { LocalFile, type Value, Variable } from "../../generator/emit/samples/program.ts";
import { literal as pythonLiteral } from "../../generator/emit/samples/python-literal.ts";
import { literal } from "../../generator/emit/samples/typescript-literal.ts";
import type { Json } from "../../generator/ir/schema.ts";
import { madeUpApi, taskType } from "../fixtures/api.ts";

const cannotPython = spawnSync("python3", ["--version"]).status !== 0 && process.env["CI"] === undefined;
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

  it.skipIf(cannotPython)("is the same value again as Python", () => {
    const program = "import ast, json, sys; print(json.dumps([ast.literal_eval(text) for text in json.load(sys.stdin)]))";
    const answer = execFileSync("python3", ["-c", program], {
      input: JSON.stringify(hostile.map((value) => pythonLiteral(literalOf(value)))),
    });
    expect(JSON.parse(answer.toString())).toEqual(hostile);
  });

  it.each(hostile)("is the same value again as JSON: %j", (value) => {
    expect(JSON.parse(json(value))).toEqual(value);
    expect(JSON.parse(flatJson(value))).toEqual(value);
  });

  it.each(["it's", '$HOME `id` \\ "x"', "a\nb", "'''"])("is the same word again in a shell: %j", (text) => {
    expect(execFileSync("sh", ["-c", `printf %s ${shellWord(text)}`]).toString()).toBe(text);
  });

  it("keeps a variable as it is, and text that looks like one as text", () => {
    expect(literal({ source: new Variable("model"), text: "model", file: new LocalFile("a.png"), other: { path: "x" } })).toBe(
      '{ source: model, text: "model", file: { path: "a.png" }, other: { path: "x" } }',
    );
    expect(pythonLiteral({ source: new Variable("model"), text: "model", file: new LocalFile("a.png") })).toBe(
      '{"source": model, "text": "model", "file": Path("a.png")}',
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
    const { shown, others } = requestSample(context, task, body);
    expect(shown).toContain(
      'tripo.paintIt({\n  file: { path: "hero.png" },\n  files: ["https://example.com/a.png", {}, null],\n}).wait();',
    );
    expect(others.find(({ title }) => title === "Python")?.block).toContain(
      'tripo.paint_it(\n    file=Path("hero.png"),\n    files=["https://example.com/a.png", {}, None],\n).wait()',
    );
    expect(shown).toContain('import { Tripo } from "tripo-openapi/v9";');
  });

  it("is sent whole by curl, with key and base URL from the environment", () => {
    const curl = requestSample(context, task, body).others.find(({ title }) => title === "curl")?.block ?? "";
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
    expect(setAt({ a: [1] }, ["*"], 9)).toEqual({ a: [1] });
  });

  it("the difference of two bodies is a merge patch", () => {
    expect(difference({ type: "t", a: 1, b: [1] }, { type: "t", b: [2], c: 3 })).toEqual({ b: [2], c: 3, a: null });
  });
});

function literalOf(value: Json): Value {
  return value;
}

function evaluate(source: string): unknown {
  const { outputText } = ts.transpileModule(`(${source})`, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  return new Function(`return ${outputText.replace(/;\s*$/, "")}`)();
}
