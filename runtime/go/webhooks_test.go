package tripo

import (
	"context"
	"errors"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"runtime"
	"strings"
	"testing"
	"time"
)

func receiver(t *testing.T, secrets ...string) *Webhooks {
	t.Helper()
	webhooks, err := NewWebhooks(pottery(), secrets...)
	if err != nil {
		t.Fatal(err)
	}
	return webhooks
}

func done(id string) map[string]any {
	return donePot(id, "https://x.example/a")["data"].(map[string]any)
}

func TestADeliveryIsBelievedOnlyAsItWasSent(t *testing.T) {
	webhooks := receiver(t, "shh_old", "shh_new")
	delivery, err := receiver(t, "shh_new").Sign("pot.done", done("p1"))
	if err != nil {
		t.Fatal(err)
	}
	event, err := webhooks.Receive(delivery.Body, delivery.Header)
	if err != nil || event.Task.ID != "p1" || !event.IsKnown || event.IsRepeated {
		t.Fatalf("got %+v, %v", event, err)
	}
	if again, err := webhooks.Receive(delivery.Body, delivery.Header); err != nil || !again.IsRepeated {
		t.Errorf("got %+v, %v", again, err)
	}
	webhooks.Forget(event)
	if again, err := webhooks.Receive(delivery.Body, delivery.Header); err != nil || again.IsRepeated {
		t.Errorf("got %+v, %v", again, err)
	}
	late := receiver(t, "shh_new")
	late.SetClock(func() time.Time { return time.Now().Add(2 * time.Minute) })
	for _, wrong := range []struct {
		name    string
		by      *Webhooks
		body    string
		header  http.Header
		because WebhookReason
	}{
		{"another secret", receiver(t, "shh_other"), string(delivery.Body), delivery.Header, SignatureMismatch},
		{"another body", webhooks, string(delivery.Body) + " ", delivery.Header, SignatureMismatch},
		{"no signature", webhooks, string(delivery.Body), http.Header{}, SignatureMissing},
		{"nonsense", webhooks, string(delivery.Body), http.Header{"X-Signature": {"t=now,v1=abc"}}, SignatureMalformed},
		{"too late", late, string(delivery.Body), delivery.Header, TooOld},
	} {
		t.Run(wrong.name, func(t *testing.T) {
			_, err := wrong.by.Verify([]byte(wrong.body), wrong.header)
			var refused *WebhookError
			if !errors.As(err, &refused) || refused.Reason != wrong.because {
				t.Errorf("got %v", err)
			}
			if strings.Contains(err.Error(), "shh_") {
				t.Error("it tells a secret")
			}
		})
	}
}

func TestAHandlerAnswersAndLetsTheServiceTryAgain(t *testing.T) {
	webhooks := receiver(t, "shh_new")
	fails, count := true, 0
	handler := webhooks.Handler(func(context.Context, Event) error {
		count++
		if fails {
			return errors.New("the shelf is full")
		}
		return nil
	})
	delivery, _ := webhooks.Sign("pot.done", done("p1"))
	deliver := func(body string) int {
		in := httptest.NewRequest(http.MethodPost, "/", strings.NewReader(body))
		in.Header = delivery.Header
		out := httptest.NewRecorder()
		handler.ServeHTTP(out, in)
		return out.Code
	}
	if got := deliver("{}"); got != http.StatusBadRequest || count != 0 {
		t.Errorf("a forged one: got %d", got)
	}
	if got := deliver(string(delivery.Body)); got != http.StatusInternalServerError {
		t.Errorf("got %d", got)
	}
	fails = false
	if got := deliver(string(delivery.Body)); got != http.StatusOK || count != 2 {
		t.Errorf("got %d, dealt with %d times", got, count)
	}
	if got := deliver(string(delivery.Body)); got != http.StatusOK || count != 2 {
		t.Errorf("a repetition: got %d, dealt with %d times", got, count)
	}
}

// deliveries serves a handler over HTTP, which recovers from panics, and gives the status of each delivery; 0 for none.
func deliveries(t *testing.T, webhooks *Webhooks, deal func(context.Context, Event) error) func() int {
	t.Helper()
	delivery, err := webhooks.Sign("pot.done", done("p1"))
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewUnstartedServer(webhooks.Handler(deal))
	server.Config.ErrorLog = log.New(io.Discard, "", 0)
	server.Start()
	t.Cleanup(server.Close)
	return func() int {
		in, _ := http.NewRequest(http.MethodPost, server.URL, strings.NewReader(string(delivery.Body)))
		in.Header = delivery.Header
		out, err := http.DefaultClient.Do(in)
		if err != nil {
			return 0
		}
		out.Body.Close()
		return out.StatusCode
	}
}

func TestAnEventThatADealDiesOfIsSentAgain(t *testing.T) {
	for name, die := range map[string]func(){"a panic": func() { panic("the shelf fell") }, "an exit": runtime.Goexit} {
		t.Run(name, func(t *testing.T) {
			count := 0
			deliver := deliveries(t, receiver(t, "shh_new"), func(context.Context, Event) error {
				if count++; count == 1 {
					die()
				}
				return nil
			})
			if got := deliver(); got == http.StatusOK && name == "a panic" {
				t.Errorf("got %d", got)
			}
			if got := deliver(); got != http.StatusOK || count != 2 {
				t.Errorf("again: got %d, dealt with %d times", got, count)
			}
		})
	}
}

func TestARepetitionIsNotDoneBeforeTheFirstIs(t *testing.T) {
	for _, fails := range []bool{true, false} {
		begun, goOn := make(chan bool, 2), make(chan bool)
		count := 0
		deliver := deliveries(t, receiver(t, "shh_new"), func(context.Context, Event) error {
			count++
			begun <- true
			<-goOn
			if fails && count == 1 {
				return errors.New("the shelf is full")
			}
			return nil
		})
		first := make(chan int)
		go func() { first <- deliver() }()
		<-begun
		if got := deliver(); got != http.StatusServiceUnavailable {
			t.Errorf("while it is dealt with: got %d", got)
		}
		close(goOn)
		wanted, times := http.StatusOK, 1
		if fails {
			wanted, times = http.StatusInternalServerError, 2
		}
		if got := <-first; got != wanted {
			t.Errorf("got %d, want %d", got, wanted)
		}
		if got := deliver(); got != http.StatusOK || count != times {
			t.Errorf("again: got %d, dealt with %d times, want %d", got, count, times)
		}
	}
}

func TestAnEventEndsAWait(t *testing.T) {
	shop := open(t, func(_ string, _ int, out http.ResponseWriter, _ *http.Request) { answer(out, 200, pot("p1", "drying")) })
	webhooks := receiver(t, "shh_new")
	task, _ := shop.client(t).Task("throw_pot", "p1")
	time.AfterFunc(50*time.Millisecond, func() {
		delivery, _ := webhooks.Sign("pot.done", done("p1"))
		_, _ = webhooks.Receive(delivery.Body, delivery.Header)
	})
	start := time.Now()
	result, err := task.Wait(t.Context(), WithWebhooks(webhooks))
	if err != nil || result.Status != "done" || time.Since(start) > time.Second {
		t.Errorf("got %v after %v", err, time.Since(start))
	}
}
