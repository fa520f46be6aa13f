import type { Name } from "./api.ts";

/** Lower-case words of an identifier: `text_to_model`, `textToModel` and `text-to-model` give the same three. */
export function words(identifier: string): string[] {
  return identifier
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "")
    .map((word) => word.toLowerCase());
}

export function nameOf(wire: string): Name {
  return { wire, words: words(wire) };
}
