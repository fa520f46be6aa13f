package tripo

import (
	"context"
	"strings"
)

// Client is what the package of an API version extends with one typed method per task type. Safe for concurrent use.
type Client struct {
	core *core
}

// NewClient makes a client over the tables of an API version; nothing is sent. Errors: ConfigError.
func NewClient(api *API, options ...Option) (*Client, error) {
	core, err := newCore(api, options)
	if err != nil {
		return nil, err
	}
	return &Client{core}, nil
}

// Create makes a task; what the typed methods call. It costs credits. `input` is a struct with `json` tags, a map or an
// *Object; tasks and files may stand in it.
//
// The request is sent again only when the service has provably refused it; an unclear end is CreateOutcomeUnknown. Errors:
// CheckFailed, BudgetExceeded, APIError, ConnectionError, UploadError, AbortError besides.
func (c *Client) Create(ctx context.Context, taskType string, input any, options ...CreateOption) (*RawTask, error) {
	return NewTask[RawOutput](ctx, c, taskType, input, options)
}

// CreateTask makes a task from a raw body, for what this client does not know yet: no checks, no files, no types; sent at
// most once all the same. Errors as Create.
func (c *Client) CreateTask(ctx context.Context, body any, options ...CreateOption) (*RawTask, error) {
	chosen, err := createOptionsOf(options)
	if err != nil {
		return nil, err
	}
	object, err := inputObject(first(chosen.task, "a raw create"), body)
	if err != nil {
		return nil, err
	}
	bodies := c.core.api.Bodies
	name := chosen.operation
	// Where only one operation creates, nobody has to name it.
	if name == "" && len(bodies.Creates.names) == 1 {
		name = bodies.Creates.names[0]
	}
	operation, ok := bodies.Creates.get(name)
	if !ok {
		return nil, configError("`CreateTask(ctx, body, WithOperation(…))`: `WithOperation` must be one of %s.", strings.Join(bodies.Creates.names, ", "))
	}
	return created[RawOutput](ctx, c.core, creation{operation, chosen.task, bodies.Tasks[chosen.task].Group, object, chosen})
}

// Task gives a handle of a task that exists, in another process too; nothing is sent. Errors: ConfigError when the id cannot
// be one.
func (c *Client) Task(taskType, id string) (*RawTask, error) {
	return ResumeTask[RawOutput](c, taskType, id)
}

// GetTask reads any task once. Free. Errors: APIError, ConnectionError, InvalidResponse, AbortError.
func (c *Client) GetTask(ctx context.Context, id string) (*TaskState, error) {
	if err := checkedID(id); err != nil {
		return nil, err
	}
	return c.core.read(ctx, id)
}

// Check tells what the local checks say of an input; empty when nothing known speaks against it. Nothing is sent.
func (c *Client) Check(taskType string, input any) ([]Finding, error) {
	wire, err := c.core.api.wireBody(taskType, input)
	if err != nil {
		return nil, err
	}
	return c.core.api.findings(taskType, wire), nil
}

// Price tells what a task will cost, from the published prices. Nothing is sent.
func (c *Client) Price(taskType string, input any) (Price, error) {
	wire, err := c.core.api.wireBody(taskType, input)
	if err != nil {
		return Price{}, err
	}
	return c.core.api.price(taskType, wire.body), nil
}

// Upload sends one file and gives its reference, for any field that takes such files. Free. Errors: CheckFailed when no
// field takes it, UploadError when it did not arrive whole, AbortError.
func (c *Client) Upload(ctx context.Context, file LocalFile, options ...UploadOption) (Reference, error) {
	chosen := uploadOptions{}
	for _, option := range options {
		option.applyToUpload(&chosen)
	}
	return c.core.upload(ctx, file, chosen.onUpload)
}

func createOptionsOf(given []CreateOption) (createOptions, error) {
	options := createOptions{}
	for _, option := range given {
		option.applyToCreate(&options)
	}
	return options, options.verify()
}

func checkedID(id string) error {
	if !isParameter(id) {
		return configError(`The id of a task is 1 to 128 letters, digits, "_" or "-".`)
	}
	return nil
}
