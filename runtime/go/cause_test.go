package tripo

import (
	"context"
	"errors"
	"io"
	"net/http"
	"testing"
	"time"
)

// siblings ends a context as errgroup does: with the failure of another piece of work as the cause.
func siblings(t *testing.T, cause error) context.Context {
	t.Helper()
	ctx, cancel := context.WithCancelCause(t.Context())
	timer := time.AfterFunc(50*time.Millisecond, func() { cancel(cause) })
	t.Cleanup(func() { timer.Stop(); cancel(nil) })
	return ctx
}

func TestTheFailureOfAnotherIsNotGivenAsOnesOwn(t *testing.T) {
	hang := make(chan struct{})
	defer close(hang)
	shop := open(t, func(string, int, http.ResponseWriter, *http.Request) { <-hang })
	client := shop.client(t)
	failed := &TaskFailed{ErrorFacts: facts("Task pa ended as cracked.")}
	failed.TaskID = "pa"
	refused := &RateLimitError{&APIError{ErrorFacts: ErrorFacts{Message: "Too fast.", Retry: RetryRefused}, Kind: "rate", RetryAfter: Ptr(time.Hour)}}
	for _, cause := range []Error{failed, refused} {
		for name, run := range map[string]func(context.Context) error{
			"a create": func(ctx context.Context) error {
				_, err := client.Create(ctx, "throw_pot", bowl{Shape: "bowl"})
				return err
			},
			"a read": func(ctx context.Context) error { _, err := client.GetTask(ctx, "pb"); return err },
			"a wait": func(ctx context.Context) error {
				task, _ := client.Task("throw_pot", "pb")
				_, err := task.Wait(ctx)
				return err
			},
			"a download": func(ctx context.Context) error {
				_, err := finishedPot(t, shop, map[string]any{"model": shop.URL + "/a.glb"}).Download(ctx, t.TempDir())
				return err
			},
		} {
			t.Run(name, func(t *testing.T) {
				err := run(siblings(t, cause))
				var aborted *AbortError
				if !errors.As(err, &aborted) || aborted.Reason != error(cause) || !errors.Is(err, context.Canceled) {
					t.Fatalf("got %T: %v", err, err)
				}
				_, isAbort := err.(*AbortError)
				_, isUnknown := err.(*CreateOutcomeUnknown)
				if isUnknown != (name == "a create") || isAbort == isUnknown {
					t.Errorf("got %T: %v", err, err)
				}
				if name == "a wait" && aborted.TaskID != "pb" {
					t.Errorf("it names %q", aborted.TaskID)
				}
				if pause := client.core.limiter.pause(); pause != 0 {
					t.Errorf("every request is held back for %v", pause)
				}
			})
		}
	}
}

// lateBody ends the context with its last byte.
type lateBody struct {
	http.RoundTripper
	end context.CancelFunc
}

func (l lateBody) RoundTrip(in *http.Request) (*http.Response, error) {
	response, err := l.RoundTripper.RoundTrip(in)
	if err != nil {
		return nil, err
	}
	text := readAll(&http.Request{Body: response.Body})
	response.Body = &endingBody{text: text, end: l.end}
	return response, nil
}

type endingBody struct {
	text string
	end  context.CancelFunc
}

func (b *endingBody) Read(piece []byte) (int, error) {
	n := copy(piece, b.text)
	b.text = b.text[n:]
	if b.text == "" {
		b.end()
		return n, io.EOF
	}
	return n, nil
}

func (b *endingBody) Close() error { return nil }

func TestATaskWhoseAnswerWasReadIsGiven(t *testing.T) {
	shop := open(t, func(_ string, _ int, out http.ResponseWriter, _ *http.Request) { answer(out, 200, pot("p1", "drying")) })
	ctx, cancel := context.WithCancel(t.Context())
	client := shop.client(t, WithHTTPClient(&http.Client{Transport: lateBody{http.DefaultTransport, cancel}}))
	task, err := client.Create(ctx, "throw_pot", bowl{Shape: "bowl"})
	if err != nil || task.ID != "p1" || ctx.Err() == nil {
		t.Errorf("got %v", err)
	}
}
