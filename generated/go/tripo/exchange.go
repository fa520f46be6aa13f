// Copied from runtime/go/exchange.go by the generator: edit it there.

package tripo

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"
)

const (
	idleTimeout  = 30 * time.Second
	totalTimeout = 120 * time.Second
	// Of decoded bytes: a compressed bomb counts as what it becomes.
	largestAnswerBytes = 8 << 20
	pieceBytes         = 32 << 10
)

// exchange is one over HTTP: bounded in time and size, read to the end, judged. It gives the parsed answer when that is a
// good one. The timer stays armed until the body has ended.
func (c *core) exchange(s *scope, outgoing *http.Request, request request) (any, error) {
	host := outgoing.URL.Host
	timeouts := c.timeoutsOf(request)
	start := time.Now()
	arm := func(limit time.Duration) {
		left := timeouts.Total - time.Since(start)
		s.arm(min(limit, left), func() error { return lost(host, "kept silent for too long", "", nil) })
	}
	arm(timeouts.Headers)
	leaving := &departure{}
	response, err := c.keyed.Do(outgoing.WithContext(leaving.watched(outgoing.Context())))
	if err != nil {
		if failure := s.failure(); failure != nil {
			return nil, failure
		}
		isGone := !request.isLook && !c.hasAnswered.Load() && c.settings.isDocumentedHost
		return nil, c.api.failedExchange(err, host, isGone, leaving)
	}
	defer response.Body.Close()
	text, err := readBody(response.Body, func() { arm(timeouts.Idle) })
	// What was read to its end counts, though the time was up at the same moment.
	if failure := s.failure(); err != nil && failure != nil {
		return nil, failure
	}
	trace := response.Header.Get(c.api.Envelope.TraceID)
	if errors.Is(err, errTooLarge) {
		e := &InvalidResponse{ErrorFacts: facts(fmt.Sprintf("The answer is larger than %d bytes.", largestAnswerBytes)), HTTPStatus: response.StatusCode}
		return nil, e
	}
	if err != nil {
		return nil, lost(host, "gave no clear answer", trace, err)
	}
	return c.judge(response, text, host)
}

func (c *core) timeoutsOf(request request) Timeouts {
	usual := Timeouts{Headers: headersTimeout, Idle: idleTimeout, Total: totalTimeout}
	if request.operation.created != "" {
		usual.Headers = createHeadersTimeout
	}
	given := c.settings.timeouts
	for _, each := range []struct{ usual, given *time.Duration }{
		{&usual.Headers, &given.Headers}, {&usual.Idle, &given.Idle}, {&usual.Total, &given.Total},
	} {
		if *each.given != 0 {
			*each.usual = *each.given
		}
	}
	usual.Headers = later(usual.Headers, request.extra)
	usual.Total = later(usual.Total, request.extra)
	return usual
}

func (c *core) judge(response *http.Response, text []byte, host string) (any, error) {
	root, err := parseJSON(text)
	isOK := response.StatusCode >= 200 && response.StatusCode <= 299
	if err == nil && isOK && c.api.isGood(root) {
		return root, nil
	}
	// A service may quote what it was sent.
	quotable, err := parseJSON(bytes.ReplaceAll(text, []byte(c.settings.apiKey()), []byte("[key]")))
	if err != nil {
		quotable = absent
	}
	answer := badAnswer{
		status: response.StatusCode, header: response.Header, length: utf16Length(strings.ToValidUTF8(string(text), "\ufffd")),
		host: host, isDocumentedHost: c.settings.isDocumentedHost, root: quotable,
	}
	return nil, c.api.refusal(answer)
}

// isGood: gateways leave the code out of good answers; the pointers of the caller decide what is missing.
func (api *API) isGood(root any) bool {
	code := at(root, api.Envelope.Code)
	isSuccess := api.Envelope.Success != nil && code == *api.Envelope.Success
	return isObject(root) && (code == absent || isSuccess)
}

func lost(host, what, trace string, cause error) *ConnectionError {
	e := &ConnectionError{ErrorFacts: facts(host + " " + what + "."), Sent: true}
	e.Retry, e.TraceID, e.Cause = RetryReadOnly, trace, cause
	return e
}

var errTooLarge = errors.New("tripo: too large")

func readBody(body io.Reader, onProgress func()) ([]byte, error) {
	var all bytes.Buffer
	piece := make([]byte, pieceBytes)
	for {
		onProgress()
		n, err := body.Read(piece)
		all.Write(piece[:n])
		if all.Len() > largestAnswerBytes {
			return nil, errTooLarge
		}
		if err == io.EOF {
			return all.Bytes(), nil
		}
		if err != nil {
			return nil, err
		}
	}
}
