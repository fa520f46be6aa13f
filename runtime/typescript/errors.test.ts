import { describe, expect, expectTypeOf, test } from "vitest";
import type { PotteryTasks } from "../../test/fixtures/pottery.ts";
import { ApiError, type ApiErrorGuard, AuthError, isApiError, type OtherReason, TripoError, WaitTimeout } from "./errors.ts";

const facts = {
  reason: "too_poor",
  code: 903,
  meaning: "m",
  remedy: "r",
  kind: "auth",
  httpStatus: 401,
  suggestion: undefined,
  retryAfterMs: undefined,
} as const;

describe("the tree", () => {
  test("every error is a TripoError with its own name, cause and facts", () => {
    const cause = new Error("why");
    const error = new AuthError("no", { ...facts, cause, traceId: "t" });
    expect(error).toBeInstanceOf(TripoError);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ ...facts, name: "AuthError", message: "no", cause, traceId: "t", retry: "never", retryable: false });
    expect(Object.keys(error)).not.toContain("cause");
    expect(String(error)).toBe("AuthError: no");
  });

  test("retryable follows retry", () => {
    expect(new TripoError("x", { retry: "slot" }).retryable).toBe(true);
    expect(new WaitTimeout("x", { taskId: "a", lastTask: undefined }).retryable).toBe(false);
  });
});

test("reasons of a task type are a closed union with an arm for what is newer", () => {
  const isPotteryError: ApiErrorGuard<PotteryTasks> = isApiError;
  const error: unknown = new AuthError("no", facts);
  if (!isPotteryError(error, "throw_pot")) return expect.fail("is one");
  expectTypeOf(error.reason).toEqualTypeOf<"kilns_full" | "too_poor" | OtherReason>();
  expect(error.reason === "too_poor").toBe(true);
});
