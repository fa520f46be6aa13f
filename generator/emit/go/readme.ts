/** README.md and API.md of the module. */
import type { Api, TaskType } from "../../ir/api.ts";
import { inline } from "../shared/markdown.ts";
import { packageName } from "./names.ts";
import { stem } from "./shape.ts";

export function readme(apis: readonly Api[], module: string): string {
  return `# ${module}\n`;
}

export function apiPage(apis: readonly Api[]): string {
  return `# API\n\n${apis.map(({ name, tasks }) => `## ${packageName(name)}\n\n${tasks.map((task: TaskType) => `- ${inline(stem(task))}`).join("\n")}\n`).join("\n")}`;
}
