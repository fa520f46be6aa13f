import { expect, test } from "vitest";
import { answeredType } from "../../generator/load/answered-type.ts";
import type { NodeObject } from "../../generator/load/node.ts";

const cut: NodeObject = { name: "segment_mesh", create: "make", fixed: { beta: true, type: "mesh_segmentation" } };
const fill: NodeObject = { name: "complete_mesh", create: "make", fixed: { beta: true, type: "mesh_completion" } };
const alone: NodeObject = { name: "rig", create: "makeRig", fixed: { mode: "fast" } };

test.each<{ rule: string; task: NodeObject; called: string }>([
  { rule: "what the task type says of itself comes first", task: { ...cut, answers: "segmented" }, called: "segmented" },
  { rule: "else the fixed field that tells the types of one creation apart", task: cut, called: "mesh_segmentation" },
  { rule: "a fixed field tells nothing where there is nothing to tell apart", task: alone, called: "rig" },
  { rule: "else its name", task: { name: "paint", create: "makePaint" }, called: "paint" },
])("$rule", ({ task, called }) => {
  expect(
    answeredType(
      task,
      [task, fill, alone].filter(({ name }, index) => index === 0 || name !== task["name"]),
    ),
  ).toBe(called);
});
