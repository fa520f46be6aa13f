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
	end, ok := dateOf(text)
	if !ok {
		return 0, false
	}
	now, ok := dateOf(date)
	if !ok {
		now = time.Now()
	}
	return max(0, inMilliseconds(end.Sub(now))), true
}

// dateOf reads the forms that HTTP allows, and those that servers write all the same.
func dateOf(text string) (time.Time, bool) {
	text = strings.TrimSpace(text)
	if read, err := http.ParseTime(text); err == nil {
		return read, true
	}
	for _, form := range []string{time.RFC1123Z, time.RFC1123, time.RFC3339} {
		read, err := time.Parse(form, text)
		if err != nil {
			continue
		}
		// Of another zone by name nobody here knows how far it is from Greenwich.
		if name, _ := read.Zone(); form != time.RFC1123 || name == "UTC" || name == "GMT" {
			return read, true
		}
	}
	return time.Time{}, false
}
