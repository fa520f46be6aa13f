// Generated from spec/v3: do not edit.

package tripov3

import "github.com/tripo-openapi/tripo-openapi-go/tripo"

// Events of v3.
const (
	// EventTaskCompleted: A task is a success.
	//
	// Sent for every task of the account to the one URL that the console knows. The same delivery may come twice.
	EventTaskCompleted = "task.completed"
	// EventTaskFailed: A task ended without success.
	//
	// Sent for every task of the account to the one URL that the console knows. The same delivery may come twice.
	EventTaskFailed = "task.failed"
	// EventBalanceLow: Credits run out.
	//
	// Sent when the balance falls below the threshold that the console knows.
	EventBalanceLow = "balance.low"
)

// Webhooks receives the webhooks of v3: verifies them, hands them on by Handler, and ends waits (WithWebhooks).
//
// Deliveries come to the one URL that the console knows, signed with the secret that it shows; answer with a 2xx within 5 seconds. What is forged, changed or out of time, by more than 300 seconds, is a WebhookError. Nothing is sent.
type Webhooks struct {
	*tripo.Webhooks
}

// NewWebhooks takes the secrets that the console shows; several while one replaces another: any of them may have signed.
// Errors: ConfigError.
func NewWebhooks(secrets ...string) (*Webhooks, error) {
	webhooks, err := tripo.NewWebhooks(tables(), secrets...)
	if err != nil {
		return nil, err
	}
	return &Webhooks{webhooks}, nil
}
