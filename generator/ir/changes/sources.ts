/** Which task types may be the source of a task, then and now, by id or by a picture of theirs. */
import type { TaskType } from "../api.ts";

export interface SourceChange {
  lost: string[];
  gained: string[];
}

export function sourceChanges(before: TaskType, after: TaskType): SourceChange {
  const [former, present] = [sourcesOf(before), sourcesOf(after)];
  return {
    lost: former.filter((type) => !present.includes(type)),
    gained: present.filter((type) => !former.includes(type)),
  };
}

function sourcesOf({ sourceFields, fileFields }: TaskType): string[] {
  const byTask = sourceFields.flatMap(({ types }) => types.map(({ type }) => type));
  const byFile = fileFields.flatMap(({ fromTasks }) => Object.keys(fromTasks ?? {}));
  return [...new Set([...byTask, ...byFile])];
}
