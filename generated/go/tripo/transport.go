// Copied from runtime/go/transport.go by the generator: edit it there.

package tripo

import (
	"bytes"
	"context"
	"io"
	"net"
	"net/http"
	"regexp"
	"strings"
	"sync"
	"time"
)

const (
	headersTimeout       = 30 * time.Second
	createHeadersTimeout = 60 * time.Second
	connectTimeout       = 10 * time.Second
)

// request is one request to the API.
type request struct {
	operation operation
	// Sent as it is: JSON, or a form of the type `contentType`.
	body        []byte
	contentType string
	// Of the path.
	parameter, value string
	query            string
	// More time than usual, for what is large.
	extra time.Duration
	// Part of a wait: a host that has no address for a moment is no reason to give up.
	isLook bool
}

var parameterText = regexp.MustCompile(`^[\w-]{1,128}$`)

// isParameter tells whether a text may stand in a path: nothing that could lead elsewhere.
func isParameter(text string) bool {
	return parameterText.MatchString(text)
}

// send makes one attempt, and gives the root that pointers start from.
func (c *core) send(ctx context.Context, request request) (any, error) {
	operation := request.operation
	if request.parameter != "" && !isParameter(request.value) {
		return nil, configError("%s: a bad `%s`.", operation.path, request.parameter)
	}
	place := c.settings.baseURL + strings.Replace(operation.path, "{"+request.parameter+"}", request.value, 1)
	if request.query != "" {
		place += "?" + request.query
	}
	s := newScope(ctx)
	defer s.close()
	if ctx.Err() != nil {
		return nil, aborted(ctx)
	}
	outgoing, err := c.outgoing(s.ctx, request, place)
	if err != nil {
		return nil, err
	}
	root, err := c.exchange(s, outgoing, request)
	if err == nil {
		c.hasAnswered.Store(true)
	}
	return root, err
}

func (c *core) outgoing(ctx context.Context, request request, place string) (*http.Request, error) {
	var body io.Reader
	if request.body != nil {
		body = bytes.NewReader(request.body)
	}
	outgoing, err := http.NewRequestWithContext(ctx, strings.ToUpper(request.operation.method), place, body)
	if err != nil {
		return nil, configError("%s cannot be called.", request.operation.path)
	}
	if request.operation.created != "" {
		// Without it the transport cannot send a body again.
		outgoing.GetBody = nil
	}
	outgoing.Header.Set("Authorization", "Bearer "+c.settings.apiKey())
	outgoing.Header.Set("Content-Type", first(request.contentType, "application/json"))
	outgoing.Header.Set("User-Agent", "tripo-openapi-go")
	return outgoing, nil
}

// httpClients gives one that may carry the key and one that never does, over connections of their own. Neither follows
// redirects by itself.
func httpClients(given *http.Client) (keyed, plain *http.Client) {
	if given != nil {
		one, other := *given, *given
		if given.Transport == nil {
			one.Transport = http.DefaultTransport
		}
		one.Transport = unfollowed{one.Transport}
		other.Transport = one.Transport
		one.CheckRedirect, other.CheckRedirect = stay, stay
		other.Jar = nil
		return &one, &other
	}
	one, other := usualTransports()
	return &http.Client{Transport: one, CheckRedirect: stay}, &http.Client{Transport: other, CheckRedirect: stay}
}

// usualTransports are those of all clients of a process: a client that is dropped leaves no connections behind.
var usualTransports = sync.OnceValues(func() (keyed, plain http.RoundTripper) {
	dial := (&net.Dialer{Timeout: connectTimeout, KeepAlive: 30 * time.Second}).DialContext
	return unfollowed{newTransport(dial)}, unfollowed{newTransport(dial)}
})

func stay(*http.Request, []*http.Request) error {
	return http.ErrUseLastResponse
}

func newTransport(dial dialing) *http.Transport {
	transport := &http.Transport{Proxy: http.ProxyFromEnvironment, ForceAttemptHTTP2: true}
	if usual, ok := http.DefaultTransport.(*http.Transport); ok {
		transport = usual.Clone()
	}
	transport.DialContext = dial.counted
	transport.TLSHandshakeTimeout = connectTimeout
	return transport
}
