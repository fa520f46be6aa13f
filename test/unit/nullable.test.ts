import { expect, test } from "vitest";
import { withNullableReferences } from "../../generator/emit/openapi/nullable.ts";

const slot = { type: ["object", "null"], properties: { url: { type: "string" } } };

test("a named object that may be null says so where it is used, and only there", () => {
  const document = {
    components: {
      schemas: {
        Slot: slot,
        Plain: { type: "object", properties: { a: { type: ["string", "null"] } } },
        Views: {
          type: "object",
          properties: { first: { $ref: "#/components/schemas/Slot", description: "One." }, plain: { $ref: "#/components/schemas/Plain" } },
        },
      },
    },
    example: { $ref: "#/components/schemas/Slot" },
  };
  expect(withNullableReferences(document)).toEqual({
    components: {
      schemas: {
        Slot: { ...slot, type: "object" },
        Plain: document.components.schemas.Plain,
        Views: {
          type: "object",
          properties: {
            first: { description: "One.", anyOf: [{ $ref: "#/components/schemas/Slot" }, { type: "null" }] },
            plain: { $ref: "#/components/schemas/Plain" },
          },
        },
      },
    },
    example: { $ref: "#/components/schemas/Slot" },
  });
});
