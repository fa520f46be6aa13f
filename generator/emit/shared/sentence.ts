/** The first sentence of a description. */
export function firstSentence(text: string): string {
  const flat = text.trim().replace(/\s+/g, " ");
  return /^.*?[.!?](?=\s|$)/.exec(flat)?.[0] ?? flat;
}
