// Copied from runtime/go/retry_after.go by the generator: edit it there.

package tripo

import (
	"math"
	"net/http"
	"strconv"
	"strings"
	"time"
)

const day = 24 * time.Hour

// retryAfter reads how long the service asks to stay away: `retry-after-ms`, or `retry-after` in seconds or as a date.
// Nonsense counts as absent.
func retryAfter(header http.Header) *time.Duration {
	text := strings.Join(header.Values("Retry-After"), ", ")
	ms, ok := longestOf(strings.Join(header.Values("Retry-After-Ms"), ", "))
	if !ok {
		ms, ok = longestOf(text)
		ms *= 1_000
	}
	if !ok {
		ms, ok = untilDate(text, header.Get("Date"))
	}
	if !ok || ms < 0 || ms > inMilliseconds(day) {
		return nil
	}
	return Ptr(milliseconds(ms))
}

// longestOf several values, which a proxy may have added.
func longestOf(text string) (float64, bool) {
	longest := math.Inf(-1)
	for _, value := range strings.Split(text, ",") {
		number, err := strconv.ParseFloat(strings.TrimSpace(value), 64)
		if err != nil || math.IsInf(number, 0) || math.IsNaN(number) || strings.ContainsAny(value, "_pP") {
			return 0, false
		}
		longest = max(longest, number)
	}
	return longest, true
}

// untilDate counts against the service's own clock where it tells it: ours may be wrong.
func untilDate(text, date string) (float64, bool) {
	end, err := http.ParseTime(strings.TrimSpace(text))
	if err != nil {
		end, err = time.Parse(time.RFC3339, strings.TrimSpace(text))
	}
	if err != nil {
		return 0, false
	}
	now, err := http.ParseTime(date)
	if err != nil {
		now = time.Now()
	}
	return max(0, inMilliseconds(end.Sub(now))), true
}
