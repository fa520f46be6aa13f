import { expect, test } from "vitest";
import { retryAfterMs } from "./retry-after.ts";

const NOW = "Tue, 03 Feb 2026 10:00:00 GMT";
const table: { headers: Record<string, string>; want: number | undefined }[] = [
  { headers: {}, want: undefined },
  { headers: { "retry-after": "7" }, want: 7000 },
  { headers: { "retry-after": "0" }, want: 0 },
  { headers: { "retry-after": "1.5" }, want: 1500 },
  { headers: { "retry-after": "5, 10" }, want: 10_000 },
  { headers: { "retry-after": "-3" }, want: undefined },
  { headers: { "retry-after": "1000000000" }, want: undefined },
  { headers: { "retry-after": "NaN" }, want: undefined },
  { headers: { "retry-after": "soon" }, want: undefined },
  { headers: { "retry-after": "" }, want: undefined },
  { headers: { "retry-after": "Tue, 03 Feb 2026 10:00:20 GMT", date: NOW }, want: 20_000 },
  { headers: { "retry-after": "Tue, 03 Feb 2026 09:59:00 GMT", date: NOW }, want: 0 },
  { headers: { "retry-after": "Fri, 06 Feb 2026 10:00:00 GMT", date: NOW }, want: undefined },
  { headers: { "retry-after-ms": "250", "retry-after": "1" }, want: 250 },
];
for (const { headers, want } of table)
  test(`${JSON.stringify(headers)}: ${want}`, () => {
    expect(retryAfterMs((name) => headers[name] ?? null)).toBe(want);
  });
