import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { anchorId, code, entities, fence, frontMatter, inline, link, prose } from "../../generator/emit/shared/markdown.ts";

const reader = new MarkdownIt({ html: true, linkify: false });
const hostile = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "{{constructor.constructor('x')()}}",
  "[click](javascript:alert(1))",
  "![x](http://attacker.example/x.png)",
  "<!-- --><b>",
  "a | b | c",
  "`<b>` and `{{x}}` and `a|b`",
  "one ` backtick",
  "***bold*** ~~gone~~",
  "# heading",
  "---",
  "&lt;b&gt; &copy;",
  "<https://attacker.example>",
  "back\\slash \\[x]",
];

describe("text in Markdown", () => {
  it.each(hostile)("is shown as it was written: %s", (text) => {
    const html = reader.renderInline(inline(text));
    expect(html.replace(/<\/?code>/g, "")).not.toMatch(/<(?!br>)/);
    expect(textOf(html)).toBe(text.replace(/`([^`]+)`/g, "$1"));
  });

  it.each(hostile)("never holds a template's braces: %s", (text) => {
    expect(inline(text)).not.toContain("{{");
  });

  it.each([...hostile, "1. first", "+ plus", "= line", "- dash -"])("opens no block of its own: %s", (text) => {
    const tokens = reader.parse(prose(text), {}).map(({ type }) => type);
    expect(
      tokens
        .filter((type) => type.endsWith("_open"))
        .every((type) => ["paragraph_open", "bullet_list_open", "list_item_open"].includes(type)),
    ).toBe(true);
  });

  it.each(hostile)("stays in its cell: %s", (text) => {
    const html = reader.render(`| a | b |\n| --- | --- |\n| ${inline(text)} | end |\n`);
    expect(html.match(/<td>/g)).toHaveLength(2);
    expect(html).toContain("<td>end</td>");
  });

  it("keeps code spans and the underscores of names", () => {
    expect(inline("`quad` needs model_version")).toBe("`quad` needs model_version");
  });

  it("keeps paragraphs and lists, and joins the lines of each", () => {
    expect(prose("One\nline.\n\n- a\n- b\n  more")).toBe("One line.\n\n- a\n- b more");
  });
});

describe("code in Markdown", () => {
  it.each([
    ["plain", "`plain`"],
    ["a|b", "<code>a&#124;b</code>"],
    ["a`b", "<code>a&#96;b</code>"],
    ["`[y](z)`", "<code>&#96;&#91;y&#93;&#40;z&#41;&#96;</code>"],
    ["{{x}}", "<code>&#123;&#123;x&#125;&#125;</code>"],
    ["", "<code></code>"],
    ["<b>", "`<b>`"],
  ])("%j is %s", (text, want) => {
    expect(code(text)).toBe(want);
  });

  it("gets a fence that its text cannot close", () => {
    const block = fence("ts", "a\n````\nb\n");
    expect(block).toBe("`````ts\na\n````\nb\n`````");
    expect(reader.render(block)).toContain("````\nb");
  });
});

describe("addresses", () => {
  it.each([
    ["param-texture_prompt.images[]", "param-texture_prompt.images-"],
    ["style-person:person2cartoon", "style-person:person2cartoon"],
    ['"><script>', "-script-"],
  ])("the anchor of %s is %s", (text, want) => {
    expect(anchorId(text)).toBe(want);
  });

  it("a link's target cannot end the link", () => {
    expect(link("x", "a) <b> c")).toBe("[x](a%29%20%3Cb%3E%20c)");
  });

  it("an attribute cannot be left", () => {
    expect(entities(`"'<>&\``)).toBe("&#34;&#39;&#60;&#62;&#38;&#96;");
  });

  it("front matter keeps quotes, line breaks and colons inside its values", () => {
    expect(frontMatter({ title: 'a: "b"\nc', code: 2000 })).toBe('---\ntitle: "a: \\"b\\"\\nc"\ncode: 2000\n---');
  });
});

function textOf(html: string): string {
  const named: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"' };
  return html.replace(/<\/?code>/g, "").replace(/&(lt|gt|amp|quot);/g, (_, name: string) => named[name] ?? "");
}
