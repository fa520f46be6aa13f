// Copied from runtime/go/s3_answer.go by the generator: edit it there.

package tripo

import (
	"fmt"
	"io"
	"net/http"
	"regexp"
	"strings"
	"time"
)

// cure is what helps: the same again, the same more slowly, new credentials, another clock, or nothing.
type cure string

const (
	cureRepeat   cure = "repeat"
	cureSlowDown cure = "slow-down"
	cureRenew    cure = "renew"
	cureSetClock cure = "set-clock"
	cureNone     cure = "none"
)

type s3Answer struct {
	header http.Header
	// -1 when it was not told.
	length int64
	text   string
}

// s3Failure is an answer, or the lack of one, that is no success.
type s3Failure struct {
	cure cure
	says string
	// Of S3's error, where there is one.
	code   string
	status int
	// Their clock minus ours.
	clockOffset time.Duration
	// Which attempt this was.
	attempt int
	cause   error
}

func (f *s3Failure) Error() string { return f.says }
func (f *s3Failure) Unwrap() error { return f.cause }

const largestStorageText = 65_536

// Codes whose cure does not follow from the status. https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
var cures = map[string]cure{
	"ExpiredToken":         cureRenew,
	"RequestTimeTooSkewed": cureSetClock,
	"SlowDown":             cureSlowDown,
	"RequestTimeout":       cureRepeat,
	"InternalError":        cureRepeat,
	"ServiceUnavailable":   cureSlowDown,
	// The bytes were damaged on their way.
	"BadDigest":                 cureRepeat,
	"IncompleteBody":            cureRepeat,
	"XAmzContentSHA256Mismatch": cureRepeat,
	"OperationAborted":          cureRepeat,
}

var (
	errorCode    = regexp.MustCompile(`(?s)<Error>.*?<Code>\s*([A-Za-z0-9.]{1,64})\s*</Code>`)
	errorMessage = regexp.MustCompile(`<Message>([^<]{1,200})`)
	unprintable  = regexp.MustCompile(`[^\x20-\x7e]`)
)

// readStorageAnswer: errors are XML, and may come inside a 200, as completing takes long and S3 may find the error later.
func readStorageAnswer(response *http.Response) (*s3Answer, error) {
	read, err := io.ReadAll(io.LimitReader(response.Body, largestStorageText))
	if err != nil {
		return nil, &s3Failure{cure: cureRepeat, says: "the answer of the storage broke off", status: response.StatusCode, cause: err}
	}
	text := string(read)
	code := ""
	if found := errorCode.FindStringSubmatch(text); found != nil {
		code = found[1]
	}
	isOK := response.StatusCode >= 200 && response.StatusCode <= 299
	if isOK && code == "" {
		return &s3Answer{response.Header, response.ContentLength, text}, nil
	}
	judged := response.StatusCode
	if isOK {
		judged = http.StatusInternalServerError
	}
	parts := []string{fmt.Sprint(response.StatusCode)}
	for _, part := range []string{code, storageMessage(text)} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	return nil, &s3Failure{
		cure: cureOf(code, judged), code: code, status: response.StatusCode,
		says: "the storage answered " + strings.Join(parts, " "), clockOffset: clockOffset(response.Header),
	}
}

func cureOf(code string, status int) cure {
	if known, ok := cures[code]; ok {
		return known
	}
	switch {
	case status == http.StatusServiceUnavailable, status == http.StatusTooManyRequests:
		return cureSlowDown
	case status >= 500, status == http.StatusRequestTimeout:
		return cureRepeat
	}
	return cureNone
}

// storageMessage is printable, short, and of the message alone: other elements of an error repeat keys and the text that was
// signed.
func storageMessage(text string) string {
	found := errorMessage.FindStringSubmatch(text)
	if found == nil {
		return ""
	}
	return "(" + strings.TrimSpace(unprintable.ReplaceAllString(found[1], " ")) + ")"
}

// clockOffset is zero when a cache answered: its date is old.
func clockOffset(header http.Header) time.Duration {
	theirs, err := http.ParseTime(header.Get("Date"))
	if err != nil || header.Get("Age") != "" {
		return 0
	}
	return time.Until(theirs)
}
