import { describe, expect, it } from "vitest";
import { byCategory } from "../../generator/emit/docs/categories.ts";
import { createContext } from "../../generator/emit/docs/context.ts";
import { type Graph, graphOf } from "../../generator/emit/docs/graph.ts";
import { graphSvg } from "../../generator/emit/docs/svg.ts";
import type { TaskType } from "../../generator/ir/api.ts";
import { madeUpApi, sourceField, taskType } from "../fixtures/api.ts";

const makers = ["make_a", "make_b", "make_c"];
const takers = ["take_a", "take_b", "take_c"];
const tangle = [
  ...makers.map((name) => taskType(name)),
  ...takers.map((name) => taskType(name, { sourceFields: [sourceField("source", makers)] })),
];

describe("the task graph", () => {
  it("draws one junction where every source goes to every target", () => {
    const graph = graphOf(createContext(madeUpApi(tangle)));
    expect(graph.junctions).toEqual([{ id: "junction_0", by: "task", from: makers, to: takers, backward: false }]);
    expect(graph.edges).toEqual([]);
  });

  it("reaches a junction through another when its targets are among those of the other", () => {
    const extras = ["extra_a", "extra_b", "extra_c"];
    const more = [...makers, ...extras];
    const rigs = ["rig_a", "rig_b"].map((name) => taskType(name, { sourceFields: [sourceField("source", more)] }));
    const graph = graphOf(createContext(madeUpApi([...tangle, ...extras.map((name) => taskType(name)), ...rigs])));
    expect(pairsOf(graph)).toEqual(
      [
        ...makers.flatMap((from) => [...takers, "rig_a", "rig_b"].map((to) => `${from} > ${to}`)),
        ...extras.flatMap((from) => ["rig_a", "rig_b"].map((to) => `${from} > ${to}`)),
      ].sort(),
    );
    expect(graph.junctions.some(({ to }) => to.some((name) => name.startsWith("junction_")))).toBe(true);
  });

  it("says exactly what the source lists say, whatever they are", () => {
    const names = ["a", "b", "c", "d", "e", "f"];
    const lists = [
      ["b", "c"],
      ["a", "c", "d"],
      ["a", "d"],
      ["a", "b", "c", "e"],
      ["a", "b", "c", "d"],
      ["a", "b", "c", "d", "e"],
    ];
    const tasks = names.map((name, index) => taskType(name, { sourceFields: [sourceField("source", lists[index] ?? [])] }));
    const want = names.flatMap((to, index) => (lists[index] ?? []).map((from) => `${from} > ${to}`)).sort();
    expect(pairsOf(graphOf(createContext(madeUpApi(tasks))))).toEqual(want);
  });

  it("marks what accepts its own kind instead of drawing a loop", () => {
    const graph = graphOf(
      createContext(madeUpApi([taskType("paint", { sourceFields: [sourceField("source", ["paint", "make"])] }), taskType("make")])),
    );
    expect([...graph.repeatable]).toEqual(["paint"]);
    expect(pairsOf(graph)).toEqual(["make > paint"]);
  });
});

describe("the drawing", () => {
  it("is the same for the same API", async () => {
    expect(await graphSvg(createContext(madeUpApi(tangle)))).toBe(await graphSvg(createContext(madeUpApi(tangle))));
  });

  it("links each task to its page and tells the graph in words", async () => {
    const svg = await graphSvg(createContext(madeUpApi(tangle)));
    for (const name of [...makers, ...takers]) expect(svg).toContain(`<a href="tasks/${name}.md"`);
    expect(svg).toContain("make_a: take_a, take_b, take_c");
    expect(svg).toContain("prefers-color-scheme:dark");
    expect(svg).not.toContain("NaN");
    expect(svg).not.toContain("undefined");
  });

  it("holds no markup of the spec", async () => {
    const title = `</text><script>alert("1")</script>`;
    const svg = await graphSvg(
      createContext(
        madeUpApi([taskType("make", { title, description: title }), taskType("take", { sourceFields: [sourceField("source", ["make"])] })]),
      ),
    );
    expect(svg).not.toContain("<script");
    expect(svg).toContain("&#60;/text&#62;");
  });
});

describe("categories", () => {
  const categories = ["late", "early", "empty"].map((name) => ({ name, title: name.toUpperCase(), says: "Some." }));
  const fed = (...types: string[]) => ({ sourceFields: [sourceField("source", types)] });
  const namesOf = (tasks: TaskType[]) =>
    byCategory(madeUpApi(tasks, { categories })).map(({ title, tasks: found }) => [title, found.map(({ name }) => name.wire)]);

  it("stand in the order of the spec, without those that hold nothing", () => {
    expect(namesOf([taskType("make", { category: "early" }), taskType("end", { category: "late" })])).toEqual([
      ["LATE", ["end"]],
      ["EARLY", ["make"]],
    ]);
  });

  it("hold their tasks by how many must have run before, then by name", () => {
    const tasks = [
      taskType("a_third", { category: "early", ...fed("b_second", "c_second") }),
      taskType("c_second", { category: "early", ...fed("z_first", "a_third") }),
      taskType("b_second", { category: "early", ...fed("y_first") }),
      taskType("z_first", { category: "early" }),
      taskType("y_first", { category: "early", sourceFields: [sourceField("source", ["a_third"], { required: false })] }),
      taskType("a_never", { category: "early", ...fed("a_never") }),
    ];
    expect(namesOf(tasks)).toEqual([["EARLY", ["y_first", "z_first", "b_second", "c_second", "a_third", "a_never"]]]);
  });

  it("have a frame in the graph unless more of other categories stands between their tasks", () => {
    const chain = (...kinds: string[]) =>
      kinds.map((category, index) => taskType(`t${index}`, { category, ...(index > 0 && fed(`t${index - 1}`)) }));
    const framed = (tasks: TaskType[]) =>
      graphOf(createContext(madeUpApi(tasks, { categories }))).categories.map((category) => [category.name, category.framed]);
    expect(framed(chain("late", "early", "early", "late"))).toEqual([
      ["late", true],
      ["early", true],
    ]);
    expect(framed(chain("late", "early", "early", "early", "late"))).toEqual([
      ["late", false],
      ["early", true],
    ]);
  });
});

/** Every pair that the graph says, junctions followed. */
function pairsOf({ junctions, edges }: Graph): string[] {
  const targets = (name: string): string[] => {
    const junction = junctions.find(({ id }) => id === name);
    return junction === undefined ? [name] : junction.to.flatMap(targets);
  };
  const through = junctions.flatMap(({ from, to }) =>
    from.flatMap((source) => to.flatMap(targets).map((target) => `${source} > ${target}`)),
  );
  const all = [...edges.map(({ from, to }) => `${from} > ${to}`), ...through];
  expect(new Set(all).size).toBe(all.length);
  return all.sort();
}
