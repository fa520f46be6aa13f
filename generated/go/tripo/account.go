// Copied from runtime/go/account.go by the generator: edit it there.

package tripo

import (
	"context"
	"fmt"
	"strings"
)

// Balance is what is left of an account.
type Balance struct {
	// Credits.
	Balance float64 `json:"balance"`
	// Held by tasks under way; nil when the service does not tell.
	Frozen *float64 `json:"frozen"`
}

// UsageOptions choose rows; nil ones are the service's own default.
type UsageOptions struct {
	// How many rows, and how many to skip.
	Limit, Offset *int
}

// UsageRow is what one task has cost. Empty and nil ones are not told.
type UsageRow struct {
	TaskID string `json:"taskId"`
	Type   string `json:"type"`
	Status string `json:"status"`
	// As the service writes it: ISO 8601.
	CreatedAt string   `json:"createdAt"`
	Credits   *float64 `json:"credits"`
}

// Balance gives the credits that are left. Free. Errors: APIError, ConnectionError, InvalidResponse, AbortError;
// ConfigError where the API version does not tell.
func (c *Client) Balance(ctx context.Context) (Balance, error) {
	told := c.core.api.Account.Balance
	if told == nil {
		return Balance{}, configError("%s does not tell balances.", c.core.api.Name)
	}
	root, err := c.core.call(ctx, request{operation: told.Operation})
	if err != nil {
		return Balance{}, err
	}
	balance := numberAt(root, told.Pointers.Balance)
	if balance == nil {
		return Balance{}, &InvalidResponse{ErrorFacts: facts("The answer holds no balance.")}
	}
	return Balance{Balance: *balance, Frozen: numberAt(root, told.Pointers.Frozen)}, nil
}

// Usage tells what tasks have cost. Free. Errors as Balance.
func (c *Client) Usage(ctx context.Context, options UsageOptions) ([]UsageRow, error) {
	told := c.core.api.Account.Usage
	if told == nil {
		return nil, configError("%s does not tell usage.", c.core.api.Name)
	}
	var query []string
	for _, each := range []struct {
		name  string
		value *int
	}{{"limit", options.Limit}, {"offset", options.Offset}} {
		if each.value == nil {
			continue
		}
		if *each.value < 0 {
			return nil, configError("`%s` must be a whole number from 0, got %d.", each.name, *each.value)
		}
		query = append(query, fmt.Sprintf("%s=%d", each.name, *each.value))
	}
	root, err := c.core.call(ctx, request{operation: told.Operation, query: strings.Join(query, "&")})
	if err != nil {
		return nil, err
	}
	return usageRows(root, told.Pointers)
}

func usageRows(root any, pointers usagePointers) ([]UsageRow, error) {
	list, ok := at(root, pointers.Rows).([]any)
	if !ok {
		list, ok = at(root, pointers.RowsElsewhere).([]any)
	}
	if !ok {
		return nil, &InvalidResponse{ErrorFacts: facts("The answer holds no rows of usage.")}
	}
	rows := make([]UsageRow, len(list))
	for i, row := range list {
		text := func(pointer string) string {
			value, _ := textAt(row, pointer)
			return value
		}
		rows[i] = UsageRow{
			TaskID: text(pointers.RowID), Type: text(pointers.RowType), Status: text(pointers.RowStatus),
			CreatedAt: text(pointers.RowCreatedAt), Credits: numberAt(row, pointers.RowCredits),
		}
	}
	return rows, nil
}
