package tripo

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

type bowl struct {
	Shape  string `json:"shape,omitzero"`
	Size   *int   `json:"size,omitzero"`
	Sketch any    `json:"sketch,omitzero"`
}

type vessel struct {
	Model string `json:"model"`
}

func TestATaskIsCreatedWaitedForAndDownloaded(t *testing.T) {
	var shop *workshop
	shop = open(t, func(place string, count int, out http.ResponseWriter, in *http.Request) {
		switch place {
		case "POST /pots":
			if in.Header.Get("Authorization") != "Bearer "+potteryKey {
				t.Errorf("the key is %q", in.Header.Get("Authorization"))
			}
			answer(out, 200, pot("p1", "drying"))
		case "GET /pots/p1":
			if count < 3 {
				answer(out, 200, pot("p1", "drying", "progress", count*40))
				return
			}
			answer(out, 200, donePot("p1", shop.URL+"/files/p1.glb?sig=secret"))
		case "GET /files/p1.glb":
			if in.Header.Get("Authorization") != "" {
				t.Error("the key went to a download")
			}
			fmt.Fprint(out, "v 0 0 0\n")
		}
	})
	clock := &tick{}
	client := shop.client(t, WithDeps(clock.deps()))
	task, err := NewTask[vessel](t.Context(), client, "throw_pot", bowl{Shape: "bowl", Size: Ptr(2)}, nil)
	if err != nil {
		t.Fatal(err)
	}
	var told []string
	result, err := task.Wait(t.Context(), WithProgress(func(state TaskState) { told = append(told, fmt.Sprint(state.Status, *Ptr(deref(state.Progress)))) }))
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(told, []string{"drying40", "drying80", "done0"}) || !strings.HasPrefix(result.Output.Model, shop.URL) {
		t.Errorf("got %v and %+v", told, result.Output)
	}
	if want := []time.Duration{2 * time.Second, 3 * time.Second, 4500 * time.Millisecond}; !slices.Equal(clock.slept, want) {
		t.Errorf("slept %v, want %v", clock.slept, want)
	}
	files, err := result.Download(t.Context(), t.TempDir())
	if err != nil || len(files) != 1 || filepath.Base(files[0].Path) != "throw_pot-p1-model.glb" {
		t.Fatalf("got %+v, %v", files, err)
	}
	if shop.bodies[0] != `{"shape":"bowl","size":2}` {
		t.Errorf("sent %s", shop.bodies[0])
	}
}

func TestErrorsAreFoundByKindAndByFamily(t *testing.T) {
	shop := open(t, func(_ string, _ int, out http.ResponseWriter, _ *http.Request) {
		out.Header().Set("X-Trace", "trace-1")
		answer(out, 403, map[string]any{"code": 7002, "message": "no clay for " + potteryKey})
	})
	_, err := shop.client(t).Create(t.Context(), "throw_pot", bowl{Shape: "bowl"})
	var credits *CreditsError
	var family *APIError
	var any Error
	if !errors.As(err, &credits) || !errors.As(err, &family) || !errors.As(err, &any) {
		t.Fatalf("got %T: %v", err, err)
	}
	if family.Reason != "clay_out" || family.Code != 7002 || family.TraceID != "trace-1" || family.Remedy != "Buy some." {
		t.Errorf("got %+v", family)
	}
	if want := "clay_out (7002): no clay for [key]. Buy some."; err.Error() != want {
		t.Errorf("got %q, want %q", err.Error(), want)
	}
	var slots *SlotsFullError
	if errors.As(err, &slots) {
		t.Error("it passes for another kind")
	}
}

func TestATaskThatFailsTellsNoSignedURL(t *testing.T) {
	shop := open(t, func(_ string, _ int, out http.ResponseWriter, _ *http.Request) {
		answer(out, 200, pot("p1", "cracked", "error_code", 7002, "output", map[string]any{"model": "https://x.example/a?sig=hidden"}))
	})
	task, _ := shop.client(t).Task("throw_pot", "p1")
	_, err := task.Wait(t.Context())
	var failed *TaskFailed
	if !errors.As(err, &failed) || failed.Task.Status != "cracked" || failed.Reason != "clay_out" {
		t.Fatalf("got %v", err)
	}
	text, _ := json.Marshal(err)
	if shown := fmt.Sprintf("%v %+v %#v %s", err, err, err, text); strings.Contains(shown, "hidden") {
		t.Errorf("shown: %s", shown)
	}
}

// rawServer resets every connection once it has read something, and counts requests.
func rawServer(t *testing.T) (url string, count func() int) {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { listener.Close() })
	var mutex sync.Mutex
	seen := 0
	go func() {
		for {
			connection, err := listener.Accept()
			if err != nil {
				return
			}
			_, _ = connection.Read(make([]byte, 1<<16))
			mutex.Lock()
			seen++
			mutex.Unlock()
			_ = connection.(*net.TCPConn).SetLinger(0)
			connection.Close()
		}
	}()
	return "http://" + listener.Addr().String(), func() int {
		mutex.Lock()
		defer mutex.Unlock()
		return seen
	}
}

func TestACreateThatLeftIsSentOnce(t *testing.T) {
	url, count := rawServer(t)
	_, err := clientAt(t, url, WithDeps((&tick{}).deps())).Create(t.Context(), "throw_pot", bowl{Shape: "bowl"})
	var unknown *CreateOutcomeUnknown
	if !errors.As(err, &unknown) || count() != 1 || unknown.BodyDigest == "" {
		t.Errorf("got %v after %d requests", err, count())
	}
}

func TestAReadIsRepeatedFourTimes(t *testing.T) {
	url, count := rawServer(t)
	_, err := clientAt(t, url, WithDeps((&tick{}).deps())).GetTask(t.Context(), "p1")
	var lost *ConnectionError
	if !errors.As(err, &lost) || !lost.Sent || count() != 4 {
		t.Errorf("got %v after %d requests", err, count())
	}
}

func TestWhatNeverLeftIsToldSo(t *testing.T) {
	_, err := clientAt(t, "http://127.0.0.1:1", WithDeps((&tick{}).deps())).Create(t.Context(), "throw_pot", bowl{Shape: "bowl"})
	var lost *ConnectionError
	if !errors.As(err, &lost) || lost.Sent || lost.Message != "No answer from 127.0.0.1:1 (ECONNREFUSED)." {
		t.Errorf("got %v", err)
	}
}

func TestACreateHasNoSecondBody(t *testing.T) {
	client := clientAt(t, "http://127.0.0.1:1")
	outgoing, err := client.core.outgoing(t.Context(), request{operation: operation{"POST", "/pots", "/id"}, body: []byte("{}")}, "http://127.0.0.1:1/pots")
	if err != nil || outgoing.GetBody != nil || outgoing.Header.Get("Idempotency-Key") != "" {
		t.Errorf("the transport could send it again: %v", err)
	}
}

func TestAnEndedContextEndsEveryPhase(t *testing.T) {
	hang := make(chan struct{})
	defer close(hang)
	shop := open(t, func(place string, _ int, out http.ResponseWriter, _ *http.Request) {
		if place == "GET /pots/dry" {
			answer(out, 200, pot("dry", "drying"))
			return
		}
		if place == "GET /pots/body" {
			out.WriteHeader(200)
			out.(http.Flusher).Flush()
		}
		<-hang
	})
	client := shop.client(t)
	wait := func(id string) func(context.Context) error {
		return func(ctx context.Context) error {
			task, _ := client.Task("throw_pot", id)
			_, err := task.Wait(ctx)
			return err
		}
	}
	for name, run := range map[string]func(context.Context) error{
		"a create": func(ctx context.Context) error {
			_, err := client.Create(ctx, "throw_pot", bowl{Shape: "bowl"})
			return err
		},
		"a read":                  func(ctx context.Context) error { _, err := client.GetTask(ctx, "p1"); return err },
		"the body of an answer":   wait("body"),
		"a look":                  wait("p1"),
		"the pause between looks": wait("dry"),
		"the reading of a stream": func(ctx context.Context) error {
			_, err := client.Upload(ctx, FromReader("", blockedReader{hang}))
			return err
		},
		"a context that is over already": func(ctx context.Context) error { return wait("p1")(ended(ctx)) },
	} {
		t.Run(name, func(t *testing.T) {
			ctx, cancel := context.WithCancel(t.Context())
			timer := time.AfterFunc(100*time.Millisecond, cancel)
			defer timer.Stop()
			start := time.Now()
			err := run(ctx)
			// Nothing of these ends by itself in less than half a minute; how fast is measured by the bench.
			if took := time.Since(start); took > 5*time.Second {
				t.Errorf("took %v", took)
			}
			var aborted *AbortError
			if !errors.Is(err, context.Canceled) || !errors.As(err, &aborted) {
				t.Errorf("got %T: %v", err, err)
			}
			var unknown *CreateOutcomeUnknown
			if isCreate := name == "a create"; errors.As(err, &unknown) != isCreate {
				t.Errorf("got %T: %v", err, err)
			}
		})
	}
}

type blockedReader struct{ until chan struct{} }

func (r blockedReader) Read([]byte) (int, error) { <-r.until; return 0, os.ErrClosed }

func ended(ctx context.Context) context.Context {
	ctx, cancel := context.WithCancel(ctx)
	cancel()
	return ctx
}

func TestADeadlineOfTheContextIsAnAbort(t *testing.T) {
	shop := open(t, func(_ string, _ int, out http.ResponseWriter, _ *http.Request) { answer(out, 200, pot("p1", "drying")) })
	task, _ := shop.client(t).Task("throw_pot", "p1")
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	_, err := task.Wait(ctx)
	var timeout *WaitTimeout
	if !errors.Is(err, context.DeadlineExceeded) || errors.As(err, &timeout) {
		t.Errorf("got %T: %v", err, err)
	}
}

func TestAWaitThatTakesTooLongTellsTheLast(t *testing.T) {
	shop := open(t, func(_ string, _ int, out http.ResponseWriter, _ *http.Request) { answer(out, 200, pot("p1", "drying")) })
	task, _ := shop.client(t, WithDeps((&tick{}).deps())).Task("throw_pot", "p1")
	_, err := task.Wait(t.Context(), WithTimeout(10*time.Second))
	var timeout *WaitTimeout
	if !errors.As(err, &timeout) || timeout.LastTask.Status != "drying" || timeout.TaskID != "p1" {
		t.Fatalf("got %T: %v", err, err)
	}
	if want := "Task p1 is still drying after 9500 of 10000 ms. Wait for it again by its id."; err.Error() != want {
		t.Errorf("got %q", err.Error())
	}
}

func TestUpdatesEndWithTheTask(t *testing.T) {
	shop := open(t, func(_ string, count int, out http.ResponseWriter, _ *http.Request) {
		if count < 3 {
			answer(out, 200, pot("p1", "drying", "progress", count))
			return
		}
		answer(out, 200, donePot("p1", "https://x.example/a"))
	})
	task, _ := shop.client(t, WithDeps((&tick{}).deps())).Task("throw_pot", "p1")
	var told []string
	hear := WithProgress(func(state TaskState) { told = append(told, "heard "+state.Status) })
	for state, err := range task.Updates(t.Context(), hear) {
		if err != nil {
			t.Fatal(err)
		}
		told = append(told, state.Status)
	}
	if !slices.Equal(told, []string{"heard drying", "drying", "heard drying", "drying", "heard done", "done"}) {
		t.Errorf("got %v", told)
	}
	for range task.Updates(t.Context()) {
		break
	}
}

func TestAWrongSourceIsRefusedBeforeItIsSent(t *testing.T) {
	shop := open(t, func(place string, _ int, out http.ResponseWriter, _ *http.Request) {
		answer(out, 200, pot("p1", "drying"))
	})
	client := shop.client(t)
	right, _ := client.Task("throw_pot", "p1")
	wrong, _ := client.Task("glaze_pot", "p2")
	_, err := client.Create(t.Context(), "glaze_pot", map[string]any{"pot": wrong})
	var check *CheckFailed
	if !errors.As(err, &check) || check.Findings[0].Message != "pot must be a `throw_pot`, not \"glaze_pot\"." || shop.asked("POST /glazes") != 0 {
		t.Fatalf("got %v", err)
	}
	if _, err := client.Create(t.Context(), "glaze_pot", map[string]any{"pot": right, "colour": "blue"}); err != nil {
		t.Fatal(err)
	}
	if want := `{"colour":"blue","pot":"p1","kind":"glaze"}`; shop.bodies[0] != want {
		t.Errorf("sent %s, want %s", shop.bodies[0], want)
	}
}

func TestAPriceOverTheLimitIsRefused(t *testing.T) {
	client := clientAt(t, "http://127.0.0.1:1", WithMaxCredits(6))
	_, err := client.Create(t.Context(), "throw_pot", bowl{Shape: "bowl", Size: Ptr(3)})
	var budget *BudgetExceeded
	if !errors.As(err, &budget) || *budget.Credits != 9 || budget.MaxCredits != 6 {
		t.Errorf("got %v", err)
	}
	if price, err := client.Price("throw_pot", bowl{Shape: "bowl"}); err != nil || *price.Credits != 5 {
		t.Errorf("got %+v, %v", price, err)
	}
}
