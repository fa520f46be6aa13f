/** A map of the newest: what the mock remembers has an end. */
import { expect, it } from "vitest";
import { Newest } from "../../runtime/mock/newest.ts";

it.each<[string, string[], string[], string[]]>([
  ["as many as there is room for", ["a", "b"], ["a", "b"], []],
  ["the oldest goes", ["a", "b", "c"], ["b", "c"], ["a"]],
  ["what is set again is new", ["a", "b", "a", "c"], ["a", "c"], ["b"]],
])("%s", (_, set, kept, gone) => {
  const dropped: string[] = [];
  const newest = new Newest<number>({ most: 2, dropped: (key) => dropped.push(key) });
  for (const [index, key] of set.entries()) newest.set(key, index);
  expect([[...newest.keys()], dropped]).toEqual([kept, gone]);
});
