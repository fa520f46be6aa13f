// Copied from runtime/go/state.go by the generator: edit it there.

package tripo

import (
	"encoding/json"
	"math"
	"strings"
)

// TaskState is a task as the service told it.
type TaskState struct {
	ID string `json:"id"`
	// The task type as the wire names it; empty when the service does not tell.
	Type string `json:"type"`
	// The raw status: also one that nobody has heard of.
	Status string `json:"status"`
	// How that status counts; an unknown one is Ongoing.
	Lifecycle Lifecycle `json:"lifecycle"`
	// Percent, 0 to 100; nil when the service does not tell, as with every pointer here.
	Progress *float64 `json:"progress"`
	// What it gave, and what it was asked; nil when the service does not tell.
	Output json.RawMessage `json:"output,omitempty"`
	Input  json.RawMessage `json:"input,omitempty"`
	// What it cost.
	Credits       *float64 `json:"credits"`
	SecondsLeft   *float64 `json:"secondsLeft"`
	QueuePosition *float64 `json:"queuePosition"`
	// Why it failed: a code of the error catalogue, and words.
	ErrorCode    *int    `json:"errorCode"`
	ErrorMessage *string `json:"errorMessage"`
	// The whole task, as it came.
	Raw json.RawMessage `json:"raw,omitempty"`

	output, input any
}

func (api *API) taskState(id string, root any) (*TaskState, error) {
	pointers := api.Read.Pointers
	raw := at(root, pointers.ID[:strings.LastIndex(pointers.ID, "/")])
	if !strings.Contains(pointers.ID[1:], "/") {
		raw = root
	}
	status, hasStatus := textAt(root, pointers.Status)
	if !isObject(raw) || !hasStatus {
		e := &InvalidResponse{ErrorFacts: facts("The answer holds no task " + id + ".")}
		e.TaskID, e.Retry = id, RetryReadOnly
		return nil, e
	}
	state := &TaskState{ID: id, Status: status, Lifecycle: Ongoing, output: at(root, pointers.Output), input: at(root, pointers.Input)}
	state.Type, _ = textAt(root, pointers.Type)
	if lifecycle, ok := api.Lifecycle[status]; ok {
		state.Lifecycle = lifecycle
	}
	if progress := numberAt(root, pointers.Progress); progress != nil {
		state.Progress = Ptr(min(100, max(0, *progress)))
	}
	state.Credits, state.SecondsLeft = numberAt(root, pointers.Credits), numberAt(root, pointers.SecondsLeft)
	state.QueuePosition = numberAt(root, pointers.QueuePosition)
	if code := numberAt(root, pointers.ErrorCode); code != nil {
		state.ErrorCode = Ptr(int(*code))
	}
	if message, ok := textAt(root, pointers.ErrorMessage); ok {
		state.ErrorMessage = &message
	}
	state.Output, state.Input, state.Raw = rawJSON(state.output), rawJSON(state.input), rawJSON(raw)
	return state, nil
}

func rawJSON(value any) json.RawMessage {
	if value == absent {
		return nil
	}
	return json.RawMessage(jsonText(value))
}

func numberAt(root any, pointer string) *float64 {
	number, ok := at(root, pointer).(float64)
	if !ok || math.IsInf(number, 0) {
		return nil
	}
	return &number
}

// toldTask reads a task that came without the answer around it: in a list of many, or in an event.
func (api *API) toldTask(task any) (*TaskState, error) {
	keys := strings.Split(api.Read.Pointers.ID, "/")[1:]
	id, _ := member(task, keys[len(keys)-1]).(string)
	root := task
	for i := len(keys) - 2; i >= 0; i-- {
		root = NewObject().Set(keys[i], root)
	}
	return api.taskState(id, root)
}

// toldTasks reads tasks of an answer, whether it has them by id or in a list. What is none is left out: it says nothing
// of the others.
func (api *API) toldTasks(tasks any) map[string]*TaskState {
	list, _ := tasks.([]any)
	if object, ok := tasks.(*Object); ok {
		for _, key := range object.keys {
			list = append(list, object.values[key])
		}
	}
	found := map[string]*TaskState{}
	for _, task := range list {
		if state, err := api.toldTask(task); err == nil {
			found[state.ID] = state
		}
	}
	return found
}
