// Copied from runtime/go/task.go by the generator: edit it there.

package tripo

import (
	"context"
	"encoding/json"
	"iter"
	"reflect"
	"time"
)

// RawOutput is the output of a task whose type this client does not know.
type RawOutput map[string]json.RawMessage

// RawTask is a task without types.
type RawTask = Task[RawOutput]

// Task is a task that exists. The package of an API version has one type per task type, which embeds it.
type Task[Output any] struct {
	// Of the task; keep it to resume in another process.
	ID string
	// The task type, as the wire names it.
	Type string
	// The body it was created with; nil for a task that was resumed by its id.
	Input *Object

	core      *core
	createdAt *time.Duration
}

// Result is a task that is a success.
type Result[Output any] struct {
	ID   string
	Type string
	// As the service writes it.
	Status string
	// URLs in it go stale within minutes; Read and Download get fresh ones. What it has not told is zero.
	Output Output
	// What it cost; nil when the service does not tell.
	Credits *float64
	// The whole task, as it came: also what this client has not heard of.
	State *TaskState

	core  *core
	input any
}

// NewTask creates a task with a typed output; what generated methods call. Errors as Client.Create.
func NewTask[Output any](ctx context.Context, c *Client, taskType string, input any, options []CreateOption) (*Task[Output], error) {
	chosen, err := createOptionsOf(options)
	if err != nil {
		return nil, err
	}
	if ctx.Err() != nil {
		return nil, aborted(ctx)
	}
	creation, err := c.core.prepare(ctx, taskType, input, chosen)
	if err != nil {
		return nil, err
	}
	return created[Output](ctx, c.core, creation)
}

// ResumeTask gives a handle with a typed output of a task that exists; nothing is sent. Errors: ConfigError.
func ResumeTask[Output any](c *Client, taskType, id string) (*Task[Output], error) {
	if err := checkedID(id); err != nil {
		return nil, err
	}
	return &Task[Output]{ID: id, Type: taskType, core: c.core}, nil
}

func created[Output any](ctx context.Context, core *core, creation creation) (*Task[Output], error) {
	id, err := core.createOnce(ctx, creation)
	if err != nil {
		return nil, err
	}
	createdAt := core.now()
	if creation.options.onCreated != nil {
		creation.options.onCreated(id, creation.task)
	}
	return &Task[Output]{ID: id, Type: creation.task, Input: creation.body, core: core, createdAt: &createdAt}, nil
}

// Wait returns when the task is final. Errors: TaskFailed, WaitTimeout, AbortError, or why it cannot be read; each names the
// task. That the wait ends does not cancel the task.
func (t *Task[Output]) Wait(ctx context.Context, options ...WaitOption) (*Result[Output], error) {
	chosen, err := waitOptionsOf(options)
	if err != nil {
		return nil, err
	}
	state, err := t.core.waitFor(ctx, awaited{t.ID, t.createdAt}, chosen)
	if err != nil {
		return nil, err
	}
	if err := t.core.api.verifyType(t.Type, state); err != nil {
		return nil, err
	}
	result := &Result[Output]{ID: state.ID, Type: t.Type, Status: state.Status, Credits: state.Credits, State: state, core: t.core}
	result.input = state.input
	if result.input == absent || result.input == nil {
		result.input = t.knownTask().input
	}
	decodeOutput(state.Output, &result.Output)
	return result, nil
}

// Updates gives the task whenever its status or progress changed, and why the wait ended without success as the last
// error: `for state, err := range task.Updates(ctx)`.
func (t *Task[Output]) Updates(ctx context.Context, options ...WaitOption) iter.Seq2[TaskState, error] {
	return func(yield func(TaskState, error) bool) {
		chosen, err := waitOptionsOf(options)
		if err != nil {
			yield(TaskState{}, err)
			return
		}
		inner, stop := context.WithCancel(ctx)
		defer stop()
		isOver, heard := false, chosen
		chosen.onProgress = func(state TaskState) {
			if isOver {
				return
			}
			heard.tell(state)
			if isOver = !yield(state, nil); isOver {
				stop()
			}
		}
		if _, err := t.core.waitFor(inner, awaited{t.ID, t.createdAt}, chosen); err != nil && !isOver {
			yield(TaskState{}, err)
		}
	}
}

// Read gives the task as it stands now. Free. Errors as Client.GetTask.
func (t *Task[Output]) Read(ctx context.Context) (*TaskState, error) {
	return t.core.read(ctx, t.ID)
}

// MarshalJSON writes what another process needs to resume it; no key.
func (t *Task[Output]) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Version string `json:"version"`
		Type    string `json:"type"`
		ID      string `json:"id"`
	}{t.core.api.Name, t.Type, t.ID})
}

func (t *Task[Output]) knownTask() KnownTask {
	known := KnownTask{ID: t.ID, Type: t.Type, input: absent, output: absent}
	if t.Input != nil {
		known.input = t.Input
	}
	return known
}

// Read gives the task once more, with fresh URLs. Free. Errors as Client.GetTask.
func (r *Result[Output]) Read(ctx context.Context) (*TaskState, error) {
	return r.core.read(ctx, r.ID)
}

// Input gives the request, as the service echoes it, or as it was sent; nil when neither is known.
func (r *Result[Output]) Input() json.RawMessage {
	return rawJSON(r.input)
}

func (r *Result[Output]) knownTask() KnownTask {
	return KnownTask{ID: r.ID, Type: r.Type, input: r.input, output: r.State.output}
}

// verifyType: what is new is not judged, nor a raw create that leaves its type unsaid.
func (api *API) verifyType(task string, state *TaskState) error {
	if task == "" || state.Type == api.answerOf(task) {
		return nil
	}
	for _, name := range api.Tasks.names {
		if api.answerOf(name) == state.Type {
			e := configError("Task %s is a %s, not a %s.", state.ID, name, task)
			e.TaskID = state.ID
			return e
		}
	}
	return nil
}

func (api *API) answerOf(task string) string {
	return first(api.Tasks.values[task].Answers, task)
}

// decodeOutput fills in what it can: the description says what a task gives, and nobody judges answers, or new outputs would
// break old clients.
func decodeOutput(data json.RawMessage, target any) {
	value := reflect.ValueOf(target).Elem()
	if value.Kind() != reflect.Struct {
		_ = json.Unmarshal(data, target)
		return
	}
	members := map[string]json.RawMessage{}
	_ = json.Unmarshal(data, &members)
	for i := range value.NumField() {
		name, _ := memberName(value.Type().Field(i))
		if member, ok := members[name]; ok {
			_ = json.Unmarshal(member, value.Field(i).Addr().Interface())
		}
	}
}
