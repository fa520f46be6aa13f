package tripo

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math"
	"net/http"
	"strings"
	"sync"
	"time"
)

// WebhookReason is why a delivery is not believed.
type WebhookReason string

// Reasons of a WebhookError.
const (
	SignatureMissing   WebhookReason = "signature-missing"
	SignatureMalformed WebhookReason = "signature-malformed"
	TooOld             WebhookReason = "too-old"
	TooNew             WebhookReason = "too-new"
	SignatureMismatch  WebhookReason = "signature-mismatch"
	BodyMalformed      WebhookReason = "body-malformed"
)

// WebhookError: a delivery was refused; answer it with 400. Holds neither the secret nor the right signature.
type WebhookError struct {
	ErrorFacts
	Reason WebhookReason
}

func (e *WebhookError) clone() Error { copied := *e; return &copied }

func webhookError(reason WebhookReason, format string, values ...any) *WebhookError {
	return &WebhookError{facts(fmt.Sprintf(format, values...)), reason}
}

// Webhooks receives what the service sends by itself: believed only when it is signed, in time, and as it was sent. Safe for
// concurrent use.
type Webhooks struct {
	api     *API
	secrets []secret
	now     func() time.Time
	mutex   sync.Mutex
	seen    *memory[bool]
	ended   *memory[*TaskState]
	waiting map[string]map[chan *TaskState]bool
	// Ids of events that a Handler deals with right now.
	dealing map[string]bool
}

// NewWebhooks takes the secrets of the console; several while one replaces another: any of them may have signed. Errors:
// ConfigError.
func NewWebhooks(api *API, secrets ...string) (*Webhooks, error) {
	prefix := api.Webhooks.SecretPrefix
	isWrong := len(secrets) == 0
	var kept []secret
	for _, text := range secrets {
		isWrong = isWrong || !strings.HasPrefix(text, prefix) || len(text) == len(prefix) || strings.ContainsAny(text, " \t\r\n\v\f")
		kept = append(kept, hidden(text))
	}
	if isWrong {
		return nil, configError("`secrets` must hold one or more texts that start with %s: the console shows them.", prefix)
	}
	return &Webhooks{
		api: api, secrets: kept, now: time.Now, seen: newMemory[bool](), ended: newMemory[*TaskState](),
		waiting: map[string]map[chan *TaskState]bool{}, dealing: map[string]bool{},
	}, nil
}

// SetClock replaces the clock, for tests.
func (w *Webhooks) SetClock(now func() time.Time) {
	w.now = now
}

// Verify gives the event, when the delivery is signed by one of the secrets, made within the time that the service names, and
// unchanged. `body` is the body as it came over the wire: parsed and written again it is another one. Errors: WebhookError. An
// event that nobody has heard of is verified all the same.
func (w *Webhooks) Verify(body []byte, header http.Header) (Event, error) {
	table := w.api.Webhooks
	signed, err := readSignature(header.Get(table.Headers.Signature), table.Headers.Signature, table.Scheme)
	if err != nil {
		return Event{}, err
	}
	age := float64(w.now().UnixMilli())/1_000 - float64(signed.at)
	if err := requireTime(age, table.ToleranceSeconds); err != nil {
		return Event{}, err
	}
	if !signed.matches(w.secrets, body) {
		return Event{}, webhookError(SignatureMismatch, "The signature does not match: the secret is another one, or the body is not as it was sent. Verify the raw body, before anything parses it.")
	}
	return w.api.eventOf(body, header.Get(table.Headers.Delivery))
}

func requireTime(age, tolerance float64) error {
	if math.Abs(age) <= tolerance {
		return nil
	}
	reason, when, why := TooOld, "old", "It may be a replay"
	if age < 0 {
		reason, when, why = TooNew, "ahead", "It may be forged"
	}
	return webhookError(reason, "The delivery is %.0f s %s; %s s are allowed. %s, or the clock of this machine is wrong.",
		math.Floor(math.Abs(age)+0.5), when, numberText(tolerance), why)
}

// Receive verifies, notices repetitions, and ends the waits for the task. Answer with a 2xx as soon as the event is safe with
// you: the service does not wait long. When your own work with it fails, Forget it before you answer. Errors: WebhookError.
func (w *Webhooks) Receive(body []byte, header http.Header) (Event, error) {
	event, err := w.Verify(body, header)
	if err != nil {
		return Event{}, err
	}
	w.mutex.Lock()
	defer w.mutex.Unlock()
	w.note(&event)
	return event, nil
}

func (w *Webhooks) note(event *Event) {
	_, event.IsRepeated = w.seen.values[event.ID]
	w.seen.remember(event.ID, true)
	if event.Task != nil && event.Task.Lifecycle != Ongoing {
		w.ended.remember(event.Task.ID, event.Task)
		for hand := range w.waiting[event.Task.ID] {
			hand <- event.Task
		}
		delete(w.waiting, event.Task.ID)
	}
}

// Forget takes back that an event was received, so that its repetition is not taken for one: it was not dealt with.
func (w *Webhooks) Forget(event Event) {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	w.seen.forget(event.ID)
}

// Arrival gives the task, once its end is told; at once when it was told before. For WithWebhooks.
func (w *Webhooks) Arrival(ctx context.Context, taskID string) (*TaskState, error) {
	hand := make(chan *TaskState, 1)
	w.mutex.Lock()
	if known, ok := w.ended.values[taskID]; ok {
		w.mutex.Unlock()
		return known, nil
	}
	if w.waiting[taskID] == nil {
		w.waiting[taskID] = map[chan *TaskState]bool{}
	}
	w.waiting[taskID][hand] = true
	w.mutex.Unlock()
	select {
	case state := <-hand:
		return state, nil
	case <-ctx.Done():
	}
	w.mutex.Lock()
	defer w.mutex.Unlock()
	delete(w.waiting[taskID], hand)
	if len(w.waiting[taskID]) == 0 {
		delete(w.waiting, taskID)
	}
	return nil, aborted(ctx)
}

// SignedDelivery is a delivery as the service would make it.
type SignedDelivery struct {
	Body   []byte
	Header http.Header
}

// Sign makes a delivery, signed by the first secret: for tests. `data` is a task as reading it answers, or a balance.
func (w *Webhooks) Sign(eventType string, data any) (SignedDelivery, error) {
	table := w.api.Webhooks
	told, err := normalized(data)
	if err != nil {
		return SignedDelivery{}, configError("The data of %s cannot be written: %v.", eventType, err)
	}
	random := make([]byte, 16)
	_, _ = rand.Read(random)
	id := "test-" + hex.EncodeToString(random) + ":" + eventType
	now := w.now().UTC().Truncate(time.Second)
	event := NewObject()
	// Events are flat: each pointer names a member.
	for _, each := range []struct {
		pointer string
		value   any
	}{
		{table.Pointers.ID, id}, {table.Pointers.Type, eventType},
		{table.Pointers.CreatedAt, now.Format("2006-01-02T15:04:05.000Z")}, {table.Pointers.Data, told},
	} {
		event.Set(strings.TrimPrefix(each.pointer, "/"), each.value)
	}
	body := []byte(jsonText(event))
	header := http.Header{}
	header.Set(table.Headers.ID, id)
	header.Set(table.Headers.Delivery, hex.EncodeToString(random[:8]))
	header.Set(table.Headers.Event, eventType)
	header.Set(table.Headers.Signature, fmt.Sprintf("t=%d,%s=%s", now.Unix(), table.Scheme, signatureOf(w.secrets[0](), now.Unix(), body)))
	return SignedDelivery{body, header}, nil
}

// Event is what a delivery tells.
type Event struct {
	// The same when it is sent again.
	ID   string
	Type string
	// This delivery of it, for logs: a header that nobody has signed. Empty when the service does not tell.
	Delivery string
	// As the service writes it.
	CreatedAt any
	// False for an event that is newer than this client.
	IsKnown bool
	// It came before; it is sent again until it is answered with a 2xx.
	IsRepeated bool
	// Of an event about a task that has ended; nil for others.
	Task *TaskState
	// Of others.
	Data json.RawMessage
	// The whole body.
	Raw json.RawMessage
}
