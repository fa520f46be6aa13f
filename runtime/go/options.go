package tripo

import (
	"context"
	"log"
	"net/http"
	"time"
)

// ChecksMode says what local checks do before a create.
type ChecksMode string

// Local checks refuse what the service would refuse, only tell it, or do not look.
const (
	ChecksError ChecksMode = "error"
	ChecksWarn  ChecksMode = "warn"
	ChecksOff   ChecksMode = "off"
)

// SlotsMode says what happens when there is no free slot for one more task.
type SlotsMode string

// Wait for a slot, or give SlotsFullError at once.
const (
	SlotsWait  SlotsMode = "wait"
	SlotsThrow SlotsMode = "throw"
)

// Warning is what may well be right.
type Warning struct {
	// `key_prefix`, `unknown_status`, or the id of a finding.
	ID      string
	Message string
	Finding *Finding
}

// Timeouts of one attempt; zero ones are the defaults.
type Timeouts struct {
	// Until the headers of an answer; default 30 s, of a create 60 s.
	Headers time.Duration
	// Between two pieces of a body; default 30 s.
	Idle time.Duration
	// Until the body ends; default 120 s.
	Total time.Duration
}

// Storage says where uploads may go, when it is not where the description of the API says.
type Storage struct {
	// S3 endpoint to use instead of the one that the service names: `https://s3.example.com`, or http on loopback.
	Endpoint string
	// More host suffixes that the service may name.
	Hosts []string
	// Region of the signature.
	Region string
	// Sends through the provider's accelerated endpoint: faster from far away.
	Accelerate bool
}

// Deps are clock, chance and sleep, for tests; nil ones are the usual.
type Deps struct {
	// Monotonic.
	Now func() time.Duration
	// 0 up to 1.
	Random func() float64
	// Gives the error of the context when that ends.
	Sleep func(ctx context.Context, duration time.Duration) error
}

// UploadProgress is told after each piece of a file that has arrived.
type UploadProgress struct {
	// The field: `file`, `files/2`.
	Path        string
	LoadedBytes int64
	TotalBytes  int64
}

// Option is an option of a client.
type Option interface{ applyToClient(*clientOptions) }

// CreateOption is an option of one create.
type CreateOption interface{ applyToCreate(*createOptions) }

// SharedOption is an option of a client, or of one create.
type SharedOption interface {
	Option
	CreateOption
}

// UploadOption is an option of an upload, and of a create that uploads.
type UploadOption interface {
	CreateOption
	applyToUpload(*uploadOptions)
}

// createOptions are also the defaults of a client.
type createOptions struct {
	checks      *ChecksMode
	slots       *SlotsMode
	slotTimeout *time.Duration
	maxCredits  *float64
	onCreated   func(id, task string)
	operation   string
	task        string
	uploadOptions
}

type uploadOptions struct {
	onUpload func(UploadProgress)
}

type clientOptions struct {
	createOptions
	apiKey          secret
	baseURL, region *string
	http            *http.Client
	onWarning       func(Warning)
	timeouts        Timeouts
	storage         Storage
	deps            *Deps
}

type clientOption func(*clientOptions)

func (set clientOption) applyToClient(o *clientOptions) { set(o) }

type createOption func(*createOptions)

func (set createOption) applyToCreate(o *createOptions) { set(o) }

type sharedOption func(*createOptions)

func (set sharedOption) applyToCreate(o *createOptions) { set(o) }
func (set sharedOption) applyToClient(o *clientOptions) { set(&o.createOptions) }

type uploadOption func(*uploadOptions)

func (set uploadOption) applyToUpload(o *uploadOptions) { set(o) }
func (set uploadOption) applyToCreate(o *createOptions) { set(&o.uploadOptions) }

// WithAPIKey gives the key; default: the environment variable of the API version.
func WithAPIKey(key string) Option {
	return clientOption(func(o *clientOptions) { o.apiKey = hidden(key) })
}

// WithBaseURL says where the API is: everything before the first path segment of an operation; https, or http on
// loopback. It wins over WithRegion and the environment.
func WithBaseURL(url string) Option { return clientOption(func(o *clientOptions) { o.baseURL = &url }) }

// WithRegion chooses one of the documented hosts; a key works in one region only.
func WithRegion(region string) Option {
	return clientOption(func(o *clientOptions) { o.region = &region })
}

// WithHTTPClient sends through your own client: its transport and its timeout are used, never its redirects.
func WithHTTPClient(client *http.Client) Option {
	return clientOption(func(o *clientOptions) { o.http = client })
}

// WithOnWarning hears what may well be right; default: the standard logger. Calls never overlap, whatever many goroutines do
// with the client; so the function must not call the client itself.
func WithOnWarning(hear func(Warning)) Option {
	return clientOption(func(o *clientOptions) { o.onWarning = hear })
}

// WithTimeouts limits each attempt.
func WithTimeouts(timeouts Timeouts) Option {
	return clientOption(func(o *clientOptions) { o.timeouts = timeouts })
}

// WithStorage says where uploads may go.
func WithStorage(storage Storage) Option {
	return clientOption(func(o *clientOptions) { o.storage = storage })
}

// WithDeps sets clock, chance and sleep, for tests.
func WithDeps(deps Deps) Option { return clientOption(func(o *clientOptions) { o.deps = &deps }) }

// WithChecks says what local checks do before a create; default ChecksError.
func WithChecks(mode ChecksMode) SharedOption {
	return sharedOption(func(o *createOptions) { o.checks = &mode })
}

// WithSlots says what to do when there is no free slot; default SlotsWait.
func WithSlots(mode SlotsMode) SharedOption {
	return sharedOption(func(o *createOptions) { o.slots = &mode })
}

// WithSlotTimeout says how long to wait for a slot; default 10 minutes, or Forever.
func WithSlotTimeout(timeout time.Duration) SharedOption {
	return sharedOption(func(o *createOptions) { o.slotTimeout = &timeout })
}

// WithMaxCredits refuses what is dearer, or of unknown price, before it is sent.
func WithMaxCredits(credits float64) SharedOption {
	return sharedOption(func(o *createOptions) { o.maxCredits = &credits })
}

// WithOnTaskCreated is called before anything else happens with the new task: keep the id.
func WithOnTaskCreated(keep func(id, taskType string)) CreateOption {
	return createOption(func(o *createOptions) { o.onCreated = keep })
}

// WithOperation names the operation of a raw create, where several create.
func WithOperation(id string) CreateOption {
	return createOption(func(o *createOptions) { o.operation = id })
}

// WithTaskType is what the handle of a raw create says of itself.
func WithTaskType(task string) CreateOption {
	return createOption(func(o *createOptions) { o.task = task })
}

// WithOnUpload hears of files that are uploaded. Calls for one create or one upload never overlap, though its files and their
// parts are sent at the same time.
func WithOnUpload(hear func(UploadProgress)) UploadOption {
	return uploadOption(func(o *uploadOptions) { o.onUpload = hear })
}

func logWarning(warning Warning) {
	log.Print(warning.Message)
}
