// Copied from runtime/typescript/nearest.ts by the generator: edit it there.

/** The known name that a misspelt one probably means. */

const FURTHEST = 2;

/** The closest of `names` within two edits, and within a third of its length; `undefined` when none is that close. */
export function nearest(word: unknown, names: readonly unknown[]): string | undefined {
  if (typeof word !== "string" || word.length > 100) return undefined;
  const near = names.flatMap((name) => (typeof name === "string" ? [{ name, distance: distanceOf(word, name) }] : []));
  const close = near.filter(({ name, distance }) => distance <= Math.min(FURTHEST, name.length / 3));
  return close.sort((left, right) => left.distance - right.distance)[0]?.name;
}

/** Edits between two words, upper and lower case being the same letter: Levenshtein's, row by row. */
function distanceOf(left: string, right: string): number {
  const target = right.toLowerCase();
  let row = Array.from({ length: target.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...left.toLowerCase()].entries()) {
    const next = [index + 1];
    for (let column = 0; column < target.length; column++) {
      const [diagonal = 0, above = 0, before = 0] = [row[column], row[column + 1], next[column]];
      next.push(Math.min(above + 1, before + 1, diagonal + (letter === target[column] ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
