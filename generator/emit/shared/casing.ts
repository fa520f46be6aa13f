/** Words to the cases that languages write. */

export function camel(words: readonly string[]): string {
  return words.map((word, index) => (index === 0 ? word : capital(word))).join("");
}

export function pascal(words: readonly string[]): string {
  return words.map(capital).join("");
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
