/** Secrets of a scenario, and whether a player has printed one. */

/** Words joined by `_` or `-`, one of them `secret`. */
const SECRET = /(?:[A-Za-z0-9]+[_-])+secret(?:[_-][A-Za-z0-9]+)*|secret(?:[_-][A-Za-z0-9]+)+/g;

export function secretsOf(scenario: unknown): string[] {
  return [...new Set(JSON.stringify(scenario).match(SECRET) ?? [])];
}

/** Which of them stand in a text, also one that was escaped for an address. */
export function leaks(secrets: readonly string[], printed: string): string[] {
  return secrets.filter((secret) => printed.includes(secret) || printed.includes(encodeURIComponent(secret)));
}
