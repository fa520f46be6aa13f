import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { compileTemplate, loadTemplates } from "../../generator/emit/shared/template.ts";

describe("a template", () => {
  it.each([
    ["a misspelt substitution", "x\n{{naem}}", /probe\.hbs: .*naem/],
    ["a misspelt condition", "x\n{{#if naem}}y{{/if}}", /probe\.hbs: line 2: "if" needs a boolean, got undefined/],
    ["a condition that is text", "{{#if name}}y{{/if}}", /line 1: "if" needs a boolean, got string/],
    ["a misspelt list", "x\n\n{{#each naems}}y{{/each}}", /line 3: "each" needs a list, got undefined/],
    ["a list that is an object", "{{#each object}}y{{/each}}", /"each" needs a list, got object/],
  ])("refuses %s, naming file and line", (_, text, want) => {
    expect(() => compileTemplate("probe.hbs", text)({ name: "n", object: { a: 1 } })).toThrow(want);
  });

  it("leaves text as it is: encoders have spoken already", () => {
    expect(compileTemplate<{ name: string }>("probe.hbs", "{{name}}")({ name: '<a> & "b"' })).toBe('<a> & "b"');
  });

  it("takes the other branch of an empty list and of false", () => {
    const template = compileTemplate<{ list: string[]; yes: boolean }>(
      "probe.hbs",
      "{{#each list}}{{this}}{{else}}none{{/each}} {{#if yes}}yes{{else}}no{{/if}}",
    );
    expect(template({ list: [], yes: false })).toBe("none no");
    expect(template({ list: ["a", "b"], yes: true })).toBe("ab yes");
  });
});

describe("a folder of templates", () => {
  it("gives each by its name and lets partials be called", () => {
    const folder = mkdtempSync(join(tmpdir(), "templates-"));
    try {
      writeFileSync(join(folder, "page.hbs"), "{{#each items}}{{> item this}}{{/each}}");
      writeFileSync(join(folder, "_item.hbs"), "<{{name}}>");
      const templates = loadTemplates(pathToFileURL(`${folder}/`));
      expect(templates.template<{ items: { name: string }[] }>("page")({ items: [{ name: "a" }, { name: "b" }] })).toBe("<a><b>");
      expect(() => templates.template("pgae")).toThrow(/No template pgae\.hbs/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
