/** Texts that want to be somewhere else: in a path, in a URL, in a file system. */

import { oneOf, wholeBelow } from "../fixtures/chance.ts";

const PIECES: readonly string[] = [
  ...["..", "../", "/..", "./", "%2e%2e", "%2e%2e%2f", "..%2f", "%252e%252e", "..\\", "\\..\\", "..;/", "....//", "\u002e\u002e\u2215"],
  ...["/", "//", "\\", "/etc/passwd", "C:\\", "C:", "\\\\server\\share", "~", "~/.ssh/", "file:///", "http://127.0.0.1/", "//evil/"],
  ...["?", "#", "&", "=", ";", "@", ":", "*", "|", "<", ">", '"', "'", "`", "$", "$(touch x)", "{task_id}", "%", "%00", "%0d%0a"],
  ...[
    "\0",
    "\r\n",
    "\n",
    "\t",
    "\x1b[31m",
    "\x7f",
    "\u0085",
    "\u2028",
    "\u202e",
    "\u200b",
    "\ufeff",
    "\ud800",
    "é",
    "模型",
    "🦆",
    "ﬀ",
    "İ",
  ],
  ...["CON", "con.txt", "NUL", "COM1", "LPT9.glb", "AUX", ".", " ", "trailing.", "trailing ", ".hidden", "-rf", "--force", "desktop.ini"],
  ...[
    "__proto__",
    "constructor",
    "toString",
    "user/balance",
    "upload/sts/token",
    "null",
    "undefined",
    "0",
    "-1",
    "1e9",
    "a",
    "task-1",
    "A_b-9",
  ],
];
const MOST_PIECES = 4;
const LONG_EVERY = 50;

export function hostileText(random: () => number): string {
  const text = Array.from({ length: 1 + wholeBelow(MOST_PIECES, random) }, () => oneOf(PIECES, random)).join("");
  return wholeBelow(LONG_EVERY, random) === 0 ? text.repeat(300) : text;
}
