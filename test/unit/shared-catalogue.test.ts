import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { Diagnostics } from "../../generator/diagnostics.ts";
import { readSpecFiles } from "../../generator/load/spec-files.ts";

const FOLDERS = ["a", "b", "c"];

/** Version folders beside each other, each with the messages.yaml that is given; what the first makes of its own. */
function messagesOfA(messages: Record<string, string>): unknown {
  const root = mkdtempSync(join(tmpdir(), "catalogues-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const folder of FOLDERS) {
    mkdirSync(join(root, folder));
    writeFileSync(join(root, folder, "openapi.yaml"), "openapi: 3.1.0\n");
    writeFileSync(join(root, folder, "messages.yaml"), messages[folder] ?? "");
  }
  const dir = join(root, "a");
  return readSpecFiles(dir, new Diagnostics(dir)).documents.get("messages.yaml");
}

describe("a catalogue may be had from another version", () => {
  const to = (folder: string) => `$ref: ../${folder}/messages.yaml\n`;
  const own = "type: It is none.\n";
  const rows: [name: string, messages: Record<string, string>, want: unknown][] = [
    ["its own", { a: own }, { type: "It is none." }],
    ["of the next", { a: to("b"), b: own }, { type: "It is none." }],
    ["of one that has it from the next itself", { a: to("b"), b: to("c"), c: own }, { type: "It is none." }],
    ["a circle stays a reference, which its check tells", { a: to("b"), b: to("c"), c: to("b") }, { $ref: "../b/messages.yaml" }],
    ["one that refers to itself by way of another stays one too", { a: to("b"), b: to("a") }, { $ref: "../b/messages.yaml" }],
  ];
  test.each(rows)("%s", (_, messages, want) => expect(messagesOfA(messages)).toEqual(want));
});
