// chaining.md: the graph, the table of all pairs, the recipes.
import { anchor } from "../shared/markdown.ts";
import type { Template } from "../shared/template.ts";
import { byCategory } from "./categories.ts";
import { connectedParts } from "./connected.ts";
import type { Context, Edge } from "./context.ts";
import { pages, taskLink } from "./links.ts";
import { opening, type Page, tidy } from "./page.ts";
import { recipeViews } from "./recipes.ts";
import type { SampleView } from "./samples.ts";

export interface ChainingView {
  opening: string;
  graph: string;
  matrices: Matrix[];
  hasRecipes: boolean;
  recipes: { anchor: string; title: string; text: string; steps: string; sample: SampleView }[];
  createWaitChain: string;
}

interface Matrix {
  head: string;
  rows: string[];
}

export function chainingPage(context: Context, template: Template<ChainingView>): Page {
  const title = "Chains";
  const description = "Which task may follow which, and recipes that work.";
  const recipes = recipeViews(context);
  const order = byCategory(context.api).flatMap(({ tasks }) => tasks.map(({ name }) => name.wire));
  const view: ChainingView = {
    opening: opening({ title, description, kind: "chaining", api: context.api.name }),
    graph: pages.graph,
    matrices: connectedParts(context.edges).map((edges) => matrixOf(order, edges)),
    hasRecipes: recipes.length > 0,
    recipes: recipes.map((recipe) => ({
      ...recipe,
      anchor: anchor(`recipe-${recipe.id}`),
      steps: recipe.steps.map((name) => taskLink(pages.chaining, name)).join(" → "),
    })),
    createWaitChain: pages.createWaitChain,
  };
  return { path: pages.chaining, title, description, text: tidy(template(view)) };
}

function matrixOf(order: readonly string[], edges: readonly Edge[]): Matrix {
  const names = (end: "from" | "to") => {
    const present = new Set(edges.map((edge) => edge[end]));
    return order.filter((name) => present.has(name));
  };
  const targets = names("to");
  const columns = targets.map((target) => taskLink(pages.chaining, target));
  const row = (source: string) => {
    const following = edges.filter(({ from }) => from === source);
    const cells = targets.map((target) => cell(following.filter(({ to }) => to === target)));
    return `| ${[taskLink(pages.chaining, source), ...cells].join(" | ")} |`;
  };
  return { head: `| Source | ${columns.join(" | ")} |\n| --- |${" :-: |".repeat(targets.length)}`, rows: names("from").map(row) };
}

function cell(edges: readonly Edge[]): string {
  if (edges.some(({ by, confidence }) => by === "task" && confidence === "documented")) return "●";
  if (edges.some(({ by }) => by === "task")) return "○";
  return edges.length > 0 ? "▲" : "";
}
