// Copied from runtime/go/webhook_handler.go by the generator: edit it there.

package tripo

import (
	"context"
	"io"
	"net/http"
)

const largestDelivery = 1 << 20

// Handler receives deliveries over HTTP: 400 for what is not believed, 200 once `deal` has returned, 500 when it failed, so
// that the service sends the event again. A repetition is answered without it: by 200 when the event was dealt with, by 503
// while that still goes on, as it may fail. An event that `deal` panics at is not dealt with.
func (w *Webhooks) Handler(deal func(ctx context.Context, event Event) error) http.Handler {
	return http.HandlerFunc(func(out http.ResponseWriter, in *http.Request) {
		body, err := io.ReadAll(http.MaxBytesReader(out, in.Body, largestDelivery))
		if err != nil {
			http.Error(out, "The body cannot be read.", http.StatusBadRequest)
			return
		}
		event, err := w.Verify(body, in.Header)
		if err != nil {
			http.Error(out, err.Error(), http.StatusBadRequest)
			return
		}
		if isUnderWay := w.begin(&event); isUnderWay {
			http.Error(out, "The event is being dealt with.", http.StatusServiceUnavailable)
			return
		}
		if event.IsRepeated {
			return
		}
		isDone := false
		defer func() { w.end(event, isDone) }()
		if err := deal(in.Context(), event); err != nil {
			http.Error(out, "The event was not dealt with.", http.StatusInternalServerError)
			return
		}
		isDone = true
	})
}

// begin tells whether the event is dealt with at this moment; else it is from here on, unless it came before.
func (w *Webhooks) begin(event *Event) (isUnderWay bool) {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	if w.dealing[event.ID] {
		return true
	}
	w.note(event)
	if !event.IsRepeated {
		w.dealing[event.ID] = true
	}
	return false
}

// end takes back that the event came, unless it was dealt with.
func (w *Webhooks) end(event Event, isDone bool) {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	delete(w.dealing, event.ID)
	if !isDone {
		w.seen.forget(event.ID)
	}
}
