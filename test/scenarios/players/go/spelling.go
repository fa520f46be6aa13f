package main

import (
	"fmt"
	"regexp"
	"strings"
	"time"
)

// What Go calls options where a message names one, and what TypeScript calls them: scenarios are told in its names.
var spellings = strings.NewReplacer(
	"`WithAPIKey`", "`apiKey`", "`WithBaseURL`", "`baseUrl`", "`WithRegion`", "`region`", "`WithChecks`", "`checks`",
	"`WithSlots`", "`slots`", "`WithSlotTimeout`", "`slotTimeoutMs`", "`WithMaxCredits`", "`maxCredits`", "`WithTimeout`", "`timeoutMs`",
	"`Timeouts.Headers`", "`timeouts.headersMs`", "`Timeouts.Idle`", "`timeouts.idleMs`", "`Timeouts.Total`", "`timeouts.totalMs`",
	"`WithOperation`", "`operation`", "`WithStorage(Storage{Hosts: …})`", "`storage: { hosts: [...] }`",
	"`Storage.Endpoint`", "`storage.endpoint`",
	"set `WithExisting` to ExistingOverwrite or ExistingUnique", "set `existing` to \"overwrite\" or \"unique\"",
	"`WithExisting` must be ExistingFail, ExistingOverwrite or ExistingUnique", "`existing` must be \"fail\", \"overwrite\" or \"unique\"",
	"give its bytes by FromBytes", "give its bytes as a Blob or Uint8Array",
	"give the file itself, by FromPath, FromBytes or FromReader", "give the file itself, as { path }, Blob or bytes",
	"give an http(s) URL, FromPath, FromBytes or FromReader", "give an http(s) URL, { path: \"…\" }, a Blob, bytes or a stream",
	"`Upload` takes FromPath, FromBytes or FromReader", "`upload` takes { path }, a Blob, bytes or a stream",
)

var (
	pathCall  = regexp.MustCompile(`FromPath\(("(?:[^"\\]|\\.)*")\)`)
	tokenCall = regexp.MustCompile(`write FileToken\(("(?:[^"\\]|\\.)*")\)`)
	durations = regexp.MustCompile(`at least 1ms(, or Forever)?, got (\S+)\.$`)
)

func spelled(message string) string {
	message = pathCall.ReplaceAllString(spellings.Replace(message), "{ path: $1 }")
	message = tokenCall.ReplaceAllString(message, "write { file_token: $1 }")
	return durations.ReplaceAllStringFunc(message, func(words string) string {
		found := durations.FindStringSubmatch(words)
		got, _ := time.ParseDuration(found[2])
		return fmt.Sprintf("at least 1%s, got %d.", strings.Replace(found[1], "Forever", "null", 1), got.Milliseconds())
	})
}
