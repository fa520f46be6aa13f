// Copied from runtime/go/answer.go by the generator: edit it there.

package tripo

import (
	"fmt"
	"math"
	"net/http"
	"net/url"
	"regexp"
	"strconv"
	"strings"
)

// badAnswer is one that is not a good one.
type badAnswer struct {
	status int
	header http.Header
	// Of its text.
	length           int
	host             string
	isDocumentedHost bool
	// Its parsed body; absent when that is no JSON.
	root any
}

const longestMessage = 500

// refusal gives the typed error that an answer stands for.
func (api *API) refusal(answer badAnswer) error {
	_, hasCode := numeric(at(answer.root, api.Envelope.Code))
	isElsewhere := !isObject(answer.root) && answer.looksRetired()
	if isElsewhere && answer.isDocumentedHost {
		if gone := api.retired(answer.host, nil); gone != nil {
			return gone
		}
	}
	kind := first(answer.header.Get("Content-Type"), "no content type")
	question := ""
	if isElsewhere {
		question = " Is `WithBaseURL` everything before the first path segment of the API?"
	}
	if isElsewhere && answer.status >= 400 {
		return api.apiError(answer, fmt.Sprintf("%s answered %s, no JSON.%s", answer.host, kind, question))
	}
	if answer.status >= 400 || hasCode {
		return api.apiError(answer, "")
	}
	e := &InvalidResponse{HTTPStatus: answer.status}
	e.TraceID, e.Retry = api.traceOf(answer), RetryNever
	if answer.status < 200 || answer.status > 299 {
		e.Message = fmt.Sprintf("%s answered HTTP %d%s; redirects are not followed.", answer.host, answer.status, answer.redirection())
		return e
	}
	e.Message = fmt.Sprintf("%s answered HTTP %d with %d characters of %s, no JSON object.%s", answer.host, answer.status, answer.length, kind, question)
	e.Retry = RetryReadOnly
	return e
}

func (api *API) traceOf(answer badAnswer) string {
	return first(answer.header.Get(api.Envelope.TraceID), spoken(at(answer.root, api.Envelope.RequestID)))
}

// reasoned is a code in words.
type reasoned struct {
	errorRow
	isListed bool
}

// inWords gives the catalogue's row of a code.
func (api *API) inWords(code float64, hasCode bool) reasoned {
	for _, row := range api.Errors {
		if hasCode && row.code == code {
			return reasoned{row, true}
		}
	}
	return reasoned{errorRow: errorRow{name: "unlisted", code: code}}
}

// retired is nil when nothing has replaced this API version.
func (api *API) retired(host string, cause error) error {
	heir := api.Successor
	if heir == nil {
		return nil
	}
	e := &APIVersionRetired{Successor: heir.Name, BaseURL: heir.BaseURL}
	e.ErrorFacts = facts(fmt.Sprintf("%s does not serve %s, which is reported switched off since %s. Use %s at %s.", host, api.Name, heir.Since, heir.Name, heir.BaseURL))
	e.Cause = cause
	return e
}

// apiError: 401 is about the key whatever the code says; for the rest the code knows more than the status.
func (api *API) apiError(answer badAnswer, described string) error {
	code, hasCode := numeric(at(answer.root, api.Envelope.Code))
	known := api.inWords(code, hasCode)
	e := &APIError{Reason: known.name, Code: int(code), Meaning: known.meaning, Remedy: known.remedy, HTTPStatus: answer.status}
	e.Kind, e.Retry = known.kind, known.retry
	if !known.isListed {
		e.Kind, e.Retry = kindOfStatus(answer.status), retryOf(answer.status, hasCode)
	}
	if answer.status == http.StatusUnauthorized {
		e.Kind, e.Retry = "auth", RetryNever
	}
	e.Suggestion = spoken(at(answer.root, api.Envelope.Suggestion))
	told := first(described, spoken(at(answer.root, api.Envelope.Message)), known.meaning)
	number := fmt.Sprintf("HTTP %d", answer.status)
	if hasCode {
		number = numberText(code)
	}
	e.Message = strings.TrimRight(fmt.Sprintf("%s (%s): %s %s", known.name, number, sentence(told), known.remedy), " ")
	e.TraceID, e.RetryAfter = api.traceOf(answer), retryAfter(answer.header)
	return apiErrorOf(e.Kind, e)
}

func kindOfStatus(status int) ErrorKind {
	switch {
	case status == http.StatusForbidden:
		return "permission"
	case status == http.StatusNotFound:
		return "source"
	case status == http.StatusTooManyRequests:
		return "rate"
	case status >= 500:
		return "server"
	}
	return "input"
}

// retryOf: a refusal that nobody signed may come from a proxy, after the service has acted.
func retryOf(status int, hasCode bool) Retry {
	switch {
	case status == http.StatusTooEarly, status == http.StatusTooManyRequests && hasCode:
		return RetryRefused
	case status == http.StatusTooManyRequests, status == http.StatusRequestTimeout, status >= 500:
		return RetryReadOnly
	}
	return RetryNever
}

func (a badAnswer) looksRetired() bool {
	isPage := strings.Contains(strings.ToLower(a.header.Get("Content-Type")), "html")
	return a.status == http.StatusNotFound || a.status == http.StatusGone || a.status < 300 && isPage
}

// redirection gives only the origin: what follows may hold secrets.
func (a badAnswer) redirection() string {
	target, err := url.Parse(locationOf(a.header))
	if err != nil || target.Scheme == "" || target.Host == "" {
		return ""
	}
	return " to " + target.Scheme + "://" + target.Host
}

func numeric(code any) (float64, bool) {
	if text, ok := code.(string); ok {
		number, err := strconv.ParseFloat(strings.TrimSpace(text), 64)
		return number, err == nil && !math.IsInf(number, 0) && !math.IsNaN(number)
	}
	number, ok := code.(float64)
	return number, ok && !math.IsInf(number, 0)
}

var (
	controls  = regexp.MustCompile(`\p{Cc}+`)
	signedURL = regexp.MustCompile(`(https?:[^\s?]+\?)\S+`)
)

// spoken is what the service says, fit for one line of a log: without control characters, and without what signs a URL.
func spoken(text any) string {
	words, _ := text.(string)
	words = controls.ReplaceAllString(cut(words, longestMessage), " ")
	return signedURL.ReplaceAllString(words, "${1}…")
}

// sentence: a service's words may lack their full stop, or be missing altogether.
func sentence(text string) string {
	words := first(strings.TrimSpace(text), "The service did not say why.")
	if strings.ContainsAny(words[len(words)-1:], ".!?") {
		return words
	}
	return words + "."
}
