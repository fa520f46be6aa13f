package main

import (
	"context"
	"encoding/json"
	"net/http"
	"sync"
	"time"

	"github.com/tripo-openapi/tripo-openapi-go/tripo"
	"github.com/tripo-openapi/tripo-openapi-go/tripov3"
)

// action is one thing that the program does: the member that is there says which.
type action struct {
	As         string          `json:"as"`
	Catch      bool            `json:"catch"`
	Abort      json.RawMessage `json:"abort"`
	Options    options         `json:"options"`
	Input      json.RawMessage `json:"input"`
	ID         string          `json:"id"`
	Create     *string         `json:"create"`
	CreateTask json.RawMessage `json:"createTask"`
	Task       *string         `json:"task"`
	Wait       *string         `json:"wait"`
	GetTask    *string         `json:"getTask"`
	Download   *string         `json:"download"`
	Upload     json.RawMessage `json:"upload"`
	Check      *string         `json:"check"`
	Price      *string         `json:"price"`
	Balance    json.RawMessage `json:"balance"`
	Usage      *usage          `json:"usage"`
	Webhook    *delivery       `json:"webhook"`
	Parallel   [][]action      `json:"parallel"`
}

// options of methods, in TypeScript's names.
type options struct {
	TimeoutMs     json.RawMessage   `json:"timeoutMs"`
	Checks        *tripo.ChecksMode `json:"checks"`
	Slots         *tripo.SlotsMode  `json:"slots"`
	SlotTimeoutMs json.RawMessage   `json:"slotTimeoutMs"`
	MaxCredits    *float64          `json:"maxCredits"`
	Operation     *string           `json:"operation"`
	Type          *string           `json:"type"`
	Fields        []string          `json:"fields"`
	Existing      *tripo.Existing   `json:"existing"`
}

type usage struct {
	Limit  *int `json:"limit"`
	Offset *int `json:"offset"`
}

type delivery struct {
	Secrets    []string          `json:"secrets"`
	NowSeconds float64           `json:"nowSeconds"`
	Headers    map[string]string `json:"headers"`
	Body       string            `json:"body"`
}

type receiver struct {
	*tripov3.Webhooks
	nowSeconds float64
}

// act gives what the last gave, and the error of one, unless that is caught.
func (s *stage) act(actions []action) (any, error) {
	var last any
	for i, action := range actions {
		told, object, err := s.once(action)
		if err == nil {
			last = told
			s.name(action.As, told, object)
			continue
		}
		s.name(action.As, s.toldError(err), nil)
		if !action.Catch || i == len(actions)-1 {
			return nil, err
		}
		s.show(err)
	}
	return last, nil
}

func (s *stage) name(name string, told, object any) {
	if name == "" {
		return
	}
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.named[name] = told
	s.objects[name] = object
}

func (s *stage) object(name string) any {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return s.objects[name]
}

func (s *stage) once(action action) (told, object any, err error) {
	ctx, release := s.contextOf(action.Abort)
	defer release()
	switch {
	case action.Create != nil, action.CreateTask != nil:
		task, err := s.create(ctx, action)
		return handle(task, err), task, err
	case action.Task != nil:
		task, err := s.client.Task(*action.Task, action.ID)
		return handle(task, err), task, err
	case action.Wait != nil:
		result, err := s.object(*action.Wait).(*tripo.RawTask).Wait(ctx, s.waitOptions(action.Options)...)
		return finished(result, err), result, err
	case action.GetTask != nil:
		state, err := s.client.GetTask(ctx, *action.GetTask)
		return toldState(state), nil, err
	case action.Download != nil:
		told, err := s.download(ctx, action)
		return told, nil, err
	case action.Upload != nil:
		told, err := s.upload(ctx, action.Upload)
		return told, nil, err
	case action.Parallel != nil:
		return s.parallel(action.Parallel), nil, nil
	}
	told, err = s.ask(ctx, action)
	return told, nil, err
}

// ask is for what is about no task in particular.
func (s *stage) ask(ctx context.Context, action action) (any, error) {
	switch {
	case action.Check != nil:
		input, err := s.resolved(action.Input)
		if err != nil {
			return nil, err
		}
		findings, err := s.client.Check(*action.Check, input)
		return toldFindings(findings), err
	case action.Price != nil:
		input, err := s.resolved(action.Input)
		if err != nil {
			return nil, err
		}
		return s.client.Price(*action.Price, input)
	case action.Usage != nil:
		rows, err := s.client.Usage(ctx, tripo.UsageOptions(*action.Usage))
		return toldUsage(rows), err
	case action.Webhook != nil:
		return s.receive(*action.Webhook)
	case action.Balance != nil:
		return s.client.Balance(ctx)
	}
	return nil, nil
}

func (s *stage) create(ctx context.Context, action action) (*tripo.RawTask, error) {
	raw := action.Input
	if action.CreateTask != nil {
		raw = action.CreateTask
	}
	input, err := s.resolved(raw)
	if err != nil {
		return nil, err
	}
	given := action.Options
	var options []tripo.CreateOption
	for _, shared := range sharedOptions(given.Checks, given.Slots, given.SlotTimeoutMs, given.MaxCredits) {
		options = append(options, shared)
	}
	options = appendGiven(options, given.Operation, tripo.WithOperation)
	options = appendGiven(options, given.Type, tripo.WithTaskType)
	if action.CreateTask != nil {
		return s.client.CreateTask(ctx, input, options...)
	}
	return s.client.Create(ctx, *action.Create, input, options...)
}

func (s *stage) waitOptions(given options) []tripo.WaitOption {
	options := []tripo.WaitOption{tripo.WithProgress(func(state tripo.TaskState) {
		s.mutex.Lock()
		defer s.mutex.Unlock()
		s.progress = append(s.progress, []any{state.Status, state.Progress})
	})}
	if timeout, ok := duration(given.TimeoutMs); ok {
		options = append(options, tripo.WithTimeout(timeout))
	}
	return options
}

func (s *stage) download(ctx context.Context, action action) (any, error) {
	var options []tripo.DownloadOption
	if action.Options.Fields != nil {
		options = append(options, tripo.WithFields(action.Options.Fields...))
	}
	options = appendGiven(options, action.Options.Existing, tripo.WithExisting)
	downloaded, err := s.object(*action.Download).(*tripo.Result[tripo.RawOutput]).Download(ctx, s.Out, options...)
	if err != nil {
		return nil, err
	}
	return s.toldDownloads(downloaded, true)
}

func (s *stage) upload(ctx context.Context, raw json.RawMessage) (any, error) {
	file, err := s.resolved(raw)
	if err != nil {
		return nil, err
	}
	local, _ := file.(tripo.LocalFile)
	reference, err := s.client.Upload(ctx, local)
	if err != nil {
		return nil, err
	}
	return reference.Wire(), nil
}

func (s *stage) receive(delivery delivery) (any, error) {
	key, _ := json.Marshal(delivery.Secrets)
	s.mutex.Lock()
	defer s.mutex.Unlock()
	known := s.receivers[string(key)]
	if known == nil {
		webhooks, err := tripov3.NewWebhooks(delivery.Secrets...)
		if err != nil {
			return nil, err
		}
		known = &receiver{Webhooks: webhooks}
		webhooks.SetClock(func() time.Time { return time.UnixMilli(int64(known.nowSeconds * 1_000)) })
		s.receivers[string(key)] = known
	}
	known.nowSeconds = delivery.NowSeconds
	header := http.Header{}
	for name, value := range delivery.Headers {
		header.Set(name, value)
	}
	event, err := known.Receive([]byte(delivery.Body), header)
	return toldEvent(event), err
}

func (s *stage) parallel(branches [][]action) []any {
	outcomes := make([]any, len(branches))
	var all sync.WaitGroup
	for i, branch := range branches {
		all.Add(1)
		go func() {
			defer all.Done()
			made, err := s.act(branch)
			outcomes[i] = map[string]any{"returns": made}
			if err != nil {
				s.show(err)
				outcomes[i] = map[string]any{"throws": s.toldError(err)}
			}
		}()
		// The branches begin in their order.
		time.Sleep(time.Millisecond)
	}
	all.Wait()
	return outcomes
}

func (s *stage) contextOf(abort json.RawMessage) (context.Context, func()) {
	ctx, cancel := context.WithCancel(context.Background())
	var when struct {
		AtSleep int      `json:"atSleep"`
		AfterMs *float64 `json:"afterMs"`
	}
	if len(abort) == 0 {
		return ctx, cancel
	}
	if json.Unmarshal(abort, &when) != nil {
		cancel()
		return ctx, cancel
	}
	if when.AtSleep > 0 {
		s.clock.inSleep(when.AtSleep, cancel)
	}
	if when.AfterMs != nil {
		timer := time.AfterFunc(time.Duration(*when.AfterMs*float64(time.Millisecond)), cancel)
		return ctx, func() { timer.Stop(); cancel() }
	}
	return ctx, cancel
}
