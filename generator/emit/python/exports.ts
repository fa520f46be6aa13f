/** What the runtime gives, for the lists that type checkers read; a test holds it to the runtime's own list. */
export const OF_RUNTIME: readonly string[] =
  "NOT_GIVEN ApiError ApiVersionRetired AsyncFinishedTask AsyncTask AuthError Balance BalanceEvent BinaryFile BudgetExceeded CheckFailed ConfigError ConnectionFailed CreateOptions CreateOutcomeUnknown CreditsError Deps DownloadError Downloaded EmptySlot FileError FileSource Finding FinishedTask InputError InvalidResponse LocalFile ModerationError NotGiven OtherEvent Output PendingTask PermissionDenied Price PriceLine RateLimitError Reference ServerError SignedDelivery SlotsFullError SourceError Storage Task TaskEvent TaskFailed TaskOf TaskState Timeouts TripoError TripoWarning UploadError UploadProgress UsageRow VersionError WaitTimeout WebhookError WebhookEvent".split(
    " ",
  );
