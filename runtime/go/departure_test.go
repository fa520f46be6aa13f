package tripo

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"net/http/httptrace"
	"net/url"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
)

func create(t *testing.T, client *Client) error {
	t.Helper()
	_, err := client.Create(t.Context(), "throw_pot", bowl{Shape: "bowl"})
	return err
}

func TestAProxyThatRefusesProvesThatNothingLeft(t *testing.T) {
	for _, proxy := range []string{"http://127.0.0.1:1", "socks5://127.0.0.1:1"} {
		for _, service := range []string{"https://api.pottery.example/v9", "http://127.0.0.1:2"} {
			address, _ := url.Parse(proxy)
			through := &http.Client{Transport: &http.Transport{Proxy: http.ProxyURL(address)}}
			err := create(t, clientAt(t, service, WithDeps((&tick{}).deps()), WithHTTPClient(through)))
			lost, ok := err.(*ConnectionError)
			if !ok || lost.Sent || lost.Retry != RetryRefused || !strings.Contains(lost.Message, "ECONNREFUSED") {
				t.Errorf("%s to %s: got %T: %v", proxy, service, err, err)
			}
		}
	}
}

func TestOnlyWhatComesBeforeARequestProvesThatNothingLeft(t *testing.T) {
	inner := &net.OpError{Op: "dial", Err: syscall.ETIMEDOUT}
	for _, each := range []struct {
		cause error
		want  bool
	}{
		{inner, true},
		{&net.OpError{Op: "proxyconnect", Err: inner}, true},
		{&net.OpError{Op: "socks connect", Err: errors.New("host unreachable")}, true},
		{&net.OpError{Op: "write", Err: fmt.Errorf("wrapped: %w", inner)}, true},
		{&net.OpError{Op: "read", Err: syscall.ECONNRESET}, false},
		{syscall.ECONNRESET, false},
	} {
		if got := isNotConnected(each.cause); got != each.want {
			t.Errorf("%v: got %t", each.cause, got)
		}
	}
}

type roundTrip func(*http.Request) (*http.Response, error)

func (send roundTrip) RoundTrip(in *http.Request) (*http.Response, error) { return send(in) }

func TestARequestThatWasNeverWrittenIsToldSo(t *testing.T) {
	for _, each := range []struct {
		name       string
		tell       func(*httptrace.ClientTrace)
		isUnknown  bool
		wantsTries int
	}{
		{"a connection that dies at once", func(trace *httptrace.ClientTrace) { trace.GotConn(httptrace.GotConnInfo{Reused: true}) }, false, 4},
		{"one that dies with a request on it", func(trace *httptrace.ClientTrace) { trace.GotConn(httptrace.GotConnInfo{}); trace.WroteHeaders() }, true, 1},
		{"a transport that tells nothing", func(*httptrace.ClientTrace) {}, true, 1},
	} {
		t.Run(each.name, func(t *testing.T) {
			tries := 0
			transport := roundTrip(func(in *http.Request) (*http.Response, error) {
				tries++
				each.tell(httptrace.ContextClientTrace(in.Context()))
				return nil, errors.New("http: server closed idle connection")
			})
			err := create(t, clientAt(t, "http://127.0.0.1:1", WithDeps((&tick{}).deps()), WithHTTPClient(&http.Client{Transport: transport})))
			_, isUnknown := err.(*CreateOutcomeUnknown)
			if isUnknown != each.isUnknown || tries != each.wantsTries {
				t.Errorf("got %T after %d tries: %v", err, tries, err)
			}
		})
	}
}

// dyingConnection takes nothing any more once it is told so.
type dyingConnection struct {
	net.Conn
	isDead *atomic.Bool
}

func (c dyingConnection) Write(piece []byte) (int, error) {
	if c.isDead.Load() {
		return 0, &net.OpError{Op: "write", Err: syscall.EPIPE}
	}
	return c.Conn.Write(piece)
}

func TestACreateOnADeadConnectionIsSentOnAnother(t *testing.T) {
	shop := open(t, func(_ string, _ int, out http.ResponseWriter, _ *http.Request) { answer(out, 200, pot("p1", "drying")) })
	isDead := &atomic.Bool{}
	dialed := 0
	transport := newTransport(func(ctx context.Context, network, address string) (net.Conn, error) {
		connection, err := (&net.Dialer{}).DialContext(ctx, network, address)
		if dialed++; dialed > 1 {
			return connection, err
		}
		return dyingConnection{connection, isDead}, err
	})
	defer transport.CloseIdleConnections()
	client := shop.client(t, WithDeps((&tick{}).deps()), WithHTTPClient(&http.Client{Transport: transport}))
	if _, err := client.GetTask(t.Context(), "p1"); err != nil {
		t.Fatal(err)
	}
	isDead.Store(true)
	if err := create(t, client); err != nil || dialed != 2 || shop.asked("POST /pots") != 1 {
		t.Errorf("got %v after %d connections", err, dialed)
	}
}

func TestWhereARedirectLeadsIsNotTold(t *testing.T) {
	for _, place := range []string{"https://elsewhere.example/?sig=hidden", "http://bad host:port/%zz?sig=hidden", "::sig=hidden"} {
		for _, given := range []*http.Client{nil, {}} {
			shop := open(t, func(_ string, _ int, out http.ResponseWriter, _ *http.Request) {
				out.Header().Set("Location", place)
				out.WriteHeader(http.StatusFound)
			})
			client := shop.client(t, WithDeps((&tick{}).deps()), WithHTTPClient(given))
			_, err := client.GetTask(t.Context(), "p1")
			invalid, ok := err.(*InvalidResponse)
			if !ok || invalid.HTTPStatus != http.StatusFound || invalid.Retry != RetryNever || shop.asked("GET /pots/p1") != 1 {
				t.Fatalf("got %T: %v", err, err)
			}
			_, lost := finishedPot(t, shop, map[string]any{"model": shop.URL + "/a.glb"}).Download(t.Context(), t.TempDir())
			var failed *DownloadError
			if !errors.As(lost, &failed) {
				t.Fatalf("got %T: %v", lost, lost)
			}
			if shown := fmt.Sprintf("%v %+v %v %+v", err, err, lost, lost); strings.Contains(shown, "hidden") {
				t.Errorf("shown: %s", shown)
			}
		}
	}
}

func TestClientsOfAProcessShareTheirConnections(t *testing.T) {
	shop := httptest.NewUnstartedServer(http.HandlerFunc(func(out http.ResponseWriter, _ *http.Request) { answer(out, 200, pot("p1", "drying")) }))
	var opened atomic.Int32
	shop.Config.ConnState = func(_ net.Conn, state http.ConnState) {
		if state == http.StateNew {
			opened.Add(1)
		}
	}
	shop.Start()
	defer shop.Close()
	for range 5 {
		client := clientAt(t, shop.URL)
		if _, err := client.GetTask(t.Context(), "p1"); err != nil {
			t.Fatal(err)
		}
		if client.core.keyed.Transport == client.core.plain.Transport {
			t.Error("downloads go over connections of the key")
		}
	}
	if count := opened.Load(); count != 1 {
		t.Errorf("%d connections", count)
	}
}
