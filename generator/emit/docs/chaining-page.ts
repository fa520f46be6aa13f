// chaining.md: the graph, the table of all pairs, the recipes.
import { anchor } from "../shared/markdown.ts";
import type { Template } from "../shared/template.ts";
import type { Context, Edge } from "./context.ts";
import { pages, taskLink } from "./links.ts";
import { opening, type Page, tidy } from "./page.ts";
import { recipeViews } from "./recipes.ts";

export interface ChainingView {
  opening: string;
  graph: string;
  matrixHead: string;
  matrixRows: string[];
  hasRecipes: boolean;
  recipes: { anchor: string; title: string; text: string; steps: string; sample: string }[];
  createWaitChain: string;
}

export function chainingPage(context: Context, template: Template<ChainingView>): Page {
  const title = "Chains";
  const description = "Which task may follow which, and recipes that work.";
  const targets = context.api.tasks.map(({ name }) => name.wire).filter((name) => context.edges.some(({ to }) => to === name));
  const sources = context.api.tasks.map(({ name }) => name.wire).filter((name) => context.edges.some(({ from }) => from === name));
  const recipes = recipeViews(context);
  const view: ChainingView = {
    opening: opening({ title, description, kind: "chaining", api: context.api.name }),
    graph: pages.graph,
    matrixHead: `| Source | ${targets.map((target) => taskLink(pages.chaining, target)).join(" | ")} |\n| --- |${" :-: |".repeat(targets.length)}`,
    matrixRows: sources.map(
      (source) => `| ${[taskLink(pages.chaining, source), ...targets.map((target) => cell(context.edges, source, target))].join(" | ")} |`,
    ),
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

function cell(edges: readonly Edge[], source: string, target: string): string {
  const found = edges.filter(({ from, to }) => from === source && to === target);
  if (found.some(({ by, confidence }) => by === "task" && confidence === "documented")) return "●";
  if (found.some(({ by }) => by === "task")) return "○";
  return found.length > 0 ? "▲" : "";
}
