// Copied from runtime/go/tables.go by the generator: edit it there.

package tripo

import (
	"encoding/json"
	"fmt"
	"sync"
)

// The seam: what the package of an API version hands to this runtime. The runtime knows how, these tables know what.

// ErrorKind sorts what the service answers; each kind has an error type of its own.
type ErrorKind string

// Retry says what may follow a failure.
type Retry string

// When the same may be tried again.
const (
	RetryNever    Retry = "never"
	RetryReadOnly Retry = "read-only" // where repeating is free
	RetryRefused  Retry = "refused"   // nothing happened
	RetrySlot     Retry = "slot"      // once one of the own tasks has ended
)

// Lifecycle is how a status counts. A status that is not listed is ongoing.
type Lifecycle string

// The three things that a status can mean.
const (
	Ongoing Lifecycle = "ongoing"
	Success Lifecycle = "success"
	Failure Lifecycle = "failure"
)

// API is the tables of one API version.
type API struct {
	Name        string               `json:"name"`
	Environment environmentTable     `json:"environment"`
	KeyPrefix   string               `json:"keyPrefix"`
	NotKeys     ordered[string]      `json:"notKeys"`
	Servers     ordered[string]      `json:"servers"`
	Envelope    envelopeTable        `json:"envelope"`
	Lifecycle   map[string]Lifecycle `json:"lifecycle"`
	Read        readTable            `json:"read"`
	ReadMany    *readManyTable       `json:"readMany"`
	Tasks       ordered[taskTable]   `json:"tasks"`
	Account     accountTables        `json:"account"`
	Bodies      bodyTables           `json:"bodies"`
	Files       fileTables           `json:"files"`
	Errors      []errorRow           `json:"errors"`
	Successor   *successorTable      `json:"successor"`
	Webhooks    *webhookTable        `json:"webhooks"`
	Checks      checkTables          `json:"checks"`
	Findings    findingTables        `json:"findings"`
	Prices      map[string]taskPrice `json:"prices"`
}

// Tables reads the tables of an API version, once, when the first client asks for them. It panics when they cannot be
// read: the package is broken then.
func Tables(text []byte) func() *API {
	return sync.OnceValue(func() *API {
		api := &API{}
		if err := json.Unmarshal(text, api); err != nil {
			panic(fmt.Sprintf("tripo: broken tables: %v", err))
		}
		return api
	})
}

type environmentTable struct {
	APIKey  string `json:"apiKey"`
	BaseURL string `json:"baseUrl"`
}

type taskTable struct {
	Answers string `json:"answers"`
}

// envelopeTable holds JSON pointers into the outer answer; TraceID is a header.
type envelopeTable struct {
	Code       string   `json:"code"`
	Success    *float64 `json:"success"`
	Message    string   `json:"message"`
	Suggestion string   `json:"suggestion"`
	RequestID  string   `json:"requestId"`
	TraceID    string   `json:"traceId"`
}

type readTable struct {
	Operation operation    `json:"operation"`
	Pointers  readPointers `json:"pointers"`
}

type readPointers struct {
	ID            string `json:"id"`
	Type          string `json:"type"`
	Status        string `json:"status"`
	Output        string `json:"output"`
	Input         string `json:"input"`
	Progress      string `json:"progress"`
	ErrorCode     string `json:"errorCode"`
	ErrorMessage  string `json:"errorMessage"`
	Credits       string `json:"credits"`
	SecondsLeft   string `json:"secondsLeft"`
	QueuePosition string `json:"queuePosition"`
}

type readManyTable struct {
	Operation operation `json:"operation"`
	Field     string    `json:"field"`
	Most      int       `json:"most"`
	Tasks     string    `json:"tasks"`
}

type accountTables struct {
	Balance *struct {
		Operation operation `json:"operation"`
		Pointers  struct {
			Balance string `json:"balance"`
			Frozen  string `json:"frozen"`
		} `json:"pointers"`
	} `json:"balance"`
	Usage *struct {
		Operation operation     `json:"operation"`
		Pointers  usagePointers `json:"pointers"`
	} `json:"usage"`
}

type usagePointers struct {
	Rows          string `json:"rows"`
	RowsElsewhere string `json:"rowsElsewhere"`
	RowID         string `json:"rowId"`
	RowType       string `json:"rowType"`
	RowStatus     string `json:"rowStatus"`
	RowCreatedAt  string `json:"rowCreatedAt"`
	RowCredits    string `json:"rowCredits"`
}

type bodyTables struct {
	Creates     ordered[operation]   `json:"creates"`
	Tasks       map[string]bodyTable `json:"tasks"`
	InlineFiles *inlineFiles         `json:"inlineFiles"`
}

type bodyTable struct {
	Create   string                 `json:"create"`
	Group    string                 `json:"group"`
	Fixed    *Object                `json:"fixed"`
	Sources  []string               `json:"sources"`
	Files    []string               `json:"files"`
	Formerly map[string]formerField `json:"formerly"`
}

// inlineFiles is there when a file is named by one text.
type inlineFiles struct {
	Tokens  []string `json:"tokens"`
	Members []string `json:"members"`
}

type successorTable struct {
	Name    string `json:"name"`
	Since   string `json:"since"`
	BaseURL string `json:"baseUrl"`
	Import  string `json:"import"`
}

type webhookTable struct {
	Headers struct {
		ID        string `json:"id"`
		Delivery  string `json:"delivery"`
		Event     string `json:"event"`
		Signature string `json:"signature"`
	} `json:"headers"`
	Scheme           string  `json:"scheme"`
	SecretPrefix     string  `json:"secretPrefix"`
	ToleranceSeconds float64 `json:"toleranceSeconds"`
	Pointers         struct {
		ID        string `json:"id"`
		Type      string `json:"type"`
		CreatedAt string `json:"createdAt"`
		Data      string `json:"data"`
	} `json:"pointers"`
	Events map[string]string `json:"events"`
}
