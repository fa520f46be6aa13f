/**
 * An input in the words of an older API version, so that a program goes on when only its import changes: renamed fields under their old
 * names, everything else as it is. The runtime sends today's names.
 */
import type { Field, TaskType } from "../../ir/api.ts";
import { type Declaration, interfaceDeclaration } from "./declarations.ts";
import { literal, literalUnion, propertyName } from "./text.ts";

/** Name of the interface; null when nothing of the task was ever called otherwise. */
export function formerInputName(task: TaskType): string | null {
  return renamedFields(task).length > 0 ? task.input.replace(/(?:Input)?$/, "FormerInput") : null;
}

/** What a method takes. */
export function anyInput(task: TaskType): string {
  return [task.input, formerInputName(task)].filter((name) => name !== null).join(" | ");
}

export function formerInterfaces(task: TaskType): Declaration[] {
  const name = formerInputName(task);
  if (name === null) return [];
  const fields = renamedFields(task);
  // Of a field that must be there one name is enough.
  const replaced = fields.filter(({ required }) => required).map(({ path }) => path);
  return [
    interfaceDeclaration({
      name,
      extends: replaced.length > 0 ? `Omit<${task.input}, ${literalUnion(replaced)}>` : task.input,
      docs: `\`${task.input}\` in the words of older API versions. What is sent has today's.`,
      properties: fields.flatMap(({ path, required, formerly }) =>
        formerly.map((former) => ({
          name: propertyName(former.name),
          isOptional: !required || formerly.length > 1,
          type: `${task.input}[${literal(path)}]`,
          docs: `Now \`${path}\`.`,
        })),
      ),
    }),
  ];
}

function renamedFields({ fields }: TaskType): Field[] {
  return fields.filter(({ path, formerly }) => formerly.length > 0 && !path.includes("/"));
}
