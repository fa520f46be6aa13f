// Task types by category, each category in the order of a chain.
import type { Api, Category, TaskType } from "../../ir/api.ts";

export interface CategoryGroup extends Category {
  tasks: TaskType[];
}

/** The categories in the order of the spec, each with those of `tasks` that belong to it; empty ones are left out. */
export function byCategory(
  { categories, tasks: all }: Pick<Api, "categories" | "tasks">,
  tasks: readonly TaskType[] = all,
): CategoryGroup[] {
  const distance = distances(all);
  const far = ({ name }: TaskType): number => distance.get(name.wire) ?? all.length;
  const order = (one: TaskType, other: TaskType): number => far(one) - far(other) || (one.name.wire < other.name.wire ? -1 : 1);
  return categories
    .map((category) => ({ ...category, tasks: tasks.filter((task) => task.category === category.name).sort(order) }))
    .filter(({ tasks: found }) => found.length > 0);
}

/** How many tasks must have run before, per task type; those that no chain reaches are not in it. */
function distances(tasks: readonly TaskType[]): Map<string, number> {
  const found = new Map<string, number>();
  for (let waiting = [...tasks], step = 0; waiting.length > 0; step++) {
    const reached = waiting.filter((task) => needed(task).every((types) => types.some((type) => found.has(type))));
    if (reached.length === 0) return found;
    for (const { name } of reached) found.set(name.wire, step);
    waiting = waiting.filter(({ name }) => !found.has(name.wire));
  }
  return found;
}

/** The types that each required source may have. */
function needed({ sourceFields }: TaskType): string[][] {
  return sourceFields.filter(({ required }) => required).map(({ types }) => types.map(({ type }) => type));
}
