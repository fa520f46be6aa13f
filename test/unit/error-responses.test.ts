import { expect, test } from "vitest";
import { asObject, type Node } from "../../generator/load/node.ts";
import { readApi, readExtensions } from "../../generator/pipeline.ts";

test("an operation answers its own errors and those of the task types it creates, by HTTP status, and no others", async () => {
  const { document } = await readApi("test/cases/two-wires/spec/w3", readExtensions("."));
  const paths = asObject(document["paths"] as Node); // the composed document: JSON through and through
  const named = (path: string, method: string) =>
    Object.fromEntries(
      Object.entries(asObject(asObject(asObject(paths[path])[method])["responses"]))
        .filter(([status]) => Number(status) >= 400)
        .map(([status, response]) => [
          status,
          Object.keys(asObject(asObject(asObject(asObject(response)["content"])["application/json"])["examples"])),
        ]),
    );
  expect(named("/make/shape", "post")).toEqual({ 400: ["bad_request"], 402: ["too_poor"] });
  expect(named("/jobs/{job_id}", "get")).toEqual({ 400: ["bad_request"] });
});
