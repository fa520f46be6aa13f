package tripo

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

func twoUploads(t *testing.T, client *Client, hear func(UploadProgress)) error {
	t.Helper()
	j := client.core.newFileJob(t.Context(), hear)
	defer j.close()
	var planned []plannedUpload
	for i := range 2 {
		file := FromBytes(png(uint32(16+i), 16))
		upload, err := j.planFree(fileSlot{place: place{fmt.Sprintf("files/%d", i), file}, task: "upload", field: j.tables.widest("")}, file.content)
		if err != nil {
			t.Fatal(err)
		}
		planned = append(planned, upload)
	}
	_, err := j.sendAll(planned)
	return err
}

func kilnForFiles(t *testing.T) *Client {
	t.Helper()
	shop := open(t, func(string, int, http.ResponseWriter, *http.Request) {})
	arrived := make(chan bool, 2)
	shop.Config.Handler = http.HandlerFunc(func(out http.ResponseWriter, in *http.Request) {
		_ = readAll(in)
		arrived <- true
		for len(arrived) < 2 {
			time.Sleep(time.Millisecond)
		}
		answer(out, 200, map[string]any{"code": 0, "data": map[string]any{"token": "t1"}})
	})
	return shop.client(t)
}

func TestCallsOfACallbackDoNotOverlap(t *testing.T) {
	var inside, most, count atomic.Int32
	hear := func(UploadProgress) {
		most.Store(max(most.Load(), inside.Add(1)))
		time.Sleep(20 * time.Millisecond)
		inside.Add(-1)
		count.Add(1)
	}
	if err := twoUploads(t, kilnForFiles(t), hear); err != nil || count.Load() != 2 || most.Load() != 1 {
		t.Errorf("got %v, %d calls, %d at once", err, count.Load(), most.Load())
	}
	count.Store(0)
	client := clientAt(t, "http://127.0.0.1:1", WithOnWarning(func(Warning) { hear(UploadProgress{}) }))
	told := make(chan bool)
	for range 2 {
		go func() { client.core.settings.warn(Warning{}); told <- true }()
	}
	<-told
	<-told
	if count.Load() != 2 || most.Load() != 1 {
		t.Errorf("warnings: %d calls, %d at once", count.Load(), most.Load())
	}
}

func TestAPanicOfACallbackCanBeRecovered(t *testing.T) {
	client := kilnForFiles(t)
	defer func() {
		if value := fmt.Sprint(recover()); !strings.Contains(value, "the shelf fell") || !strings.Contains(value, "callback_test.go") {
			t.Errorf("got %s", value)
		}
	}()
	_ = twoUploads(t, client, func(UploadProgress) { panic("the shelf fell") })
	t.Error("nothing panicked")
}

func TestAWaitThatPanicsIsOver(t *testing.T) {
	shop := open(t, func(_ string, _ int, out http.ResponseWriter, _ *http.Request) { answer(out, 200, pot("p1", "drying")) })
	client := shop.client(t)
	task, _ := client.Task("throw_pot", "p1")
	func() {
		defer func() { _ = recover() }()
		_, _ = task.Wait(t.Context(), WithProgress(func(TaskState) { panic("the shelf fell") }))
	}()
	if left := client.core.waits.Load(); left != 0 {
		t.Errorf("%d waits are left", left)
	}
}

// TestADeadlineReadsNothingThatMoves is for the race detector: the deadline fires while an answer is taken in.
func TestADeadlineReadsNothingThatMoves(t *testing.T) {
	shop := open(t, func(_ string, count int, out http.ResponseWriter, _ *http.Request) {
		time.Sleep(time.Duration(count%40) * 50 * time.Microsecond)
		answer(out, 200, pot("p1", "drying", "progress", count))
	})
	client := shop.client(t)
	for i := range 200 {
		p := client.core.newPoll(awaited{id: "p1"}, waitOptions{timeout: time.Duration(1000+i*5) * time.Microsecond})
		state, _ := p.look(context.Background(), 0)
		if state != nil {
			p.note(state)
		}
	}
}
