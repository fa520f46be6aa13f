package tripo

import (
	"crypto/hmac"
	"encoding/hex"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"
)

// eventOf gives WebhookError when the body is no event.
func (api *API) eventOf(body []byte, delivery string) (Event, error) {
	table := api.Webhooks
	raw, err := parseJSON(body)
	if err != nil || !utf8.Valid(body) {
		// The parser's own words quote the body.
		return Event{}, malformed("it is no JSON", nil)
	}
	id, hasID := textAt(raw, table.Pointers.ID)
	name, hasType := textAt(raw, table.Pointers.Type)
	if !isObject(raw) || !hasID || !hasType {
		return Event{}, malformed("it holds no id and type of an event", nil)
	}
	data := at(raw, table.Pointers.Data)
	event := Event{ID: id, Type: name, Delivery: delivery, Raw: rawJSON(raw)}
	if createdAt := at(raw, table.Pointers.CreatedAt); createdAt != absent {
		event.CreatedAt = createdAt
	}
	about, isKnown := table.Events[name]
	event.IsKnown = isKnown
	if isKnown && !isObject(data) {
		return Event{}, malformed("the data of "+name+" is no object", nil)
	}
	if about != "task" {
		event.Data = rawJSON(data)
		return event, nil
	}
	event.Task, err = api.toldTask(data)
	if err != nil {
		return Event{}, malformed("its task has no status", err)
	}
	if event.Task.ID == "" {
		return Event{}, malformed("its task has no id", nil)
	}
	return event, nil
}

func malformed(what string, cause error) error {
	e := webhookError(BodyMalformed, "The signature is right, but the body is none of an event: %s.", what)
	e.Cause = cause
	return e
}

// deliverySignature is `t=<unix seconds>,v1=<hex>`, one or several: HMAC-SHA256 over time and body.
type deliverySignature struct {
	at         int64
	signatures []string
}

var (
	signatureHex  = regexp.MustCompile(`(?i)^[0-9a-f]{64}$`)
	signatureTime = regexp.MustCompile(`^\d{1,15}$`)
)

// readSignature passes over other schemes in the header.
func readSignature(header, name, scheme string) (deliverySignature, error) {
	if header == "" {
		return deliverySignature{}, webhookError(SignatureMissing, "The header %s is missing: this is no delivery, or a proxy removed it.", name)
	}
	signed, stamp, hasTime := deliverySignature{}, "", false
	for _, part := range strings.Split(header, ",") {
		pieces := strings.SplitN(strings.TrimSpace(part), "=", 3)
		value := ""
		if len(pieces) > 1 {
			value = pieces[1]
		}
		if pieces[0] == "t" && !hasTime {
			stamp, hasTime = value, true
		}
		if pieces[0] == scheme && signatureHex.MatchString(value) {
			signed.signatures = append(signed.signatures, strings.ToLower(value))
		}
	}
	if !signatureTime.MatchString(stamp) || len(signed.signatures) == 0 {
		return signed, webhookError(SignatureMalformed, "The header %s is not of the form t=<unix seconds>,%s=<64 hex digits>.", name, scheme)
	}
	signed.at, _ = strconv.ParseInt(stamp, 10, 64)
	return signed, nil
}

// matches compares every pair, so that the time does not tell which one was right.
func (s deliverySignature) matches(secrets []secret, body []byte) bool {
	isRight := false
	for _, secret := range secrets {
		wanted := signatureOf(secret(), s.at, body)
		for _, given := range s.signatures {
			isRight = hmac.Equal([]byte(wanted), []byte(given)) || isRight
		}
	}
	return isRight
}

// signatureOf gives hex digits. The whole secret is the key, its prefix included.
func signatureOf(secret string, at int64, body []byte) string {
	return hex.EncodeToString(hmacSHA256([]byte(secret), fmt.Sprintf("%d.%s", at, body)))
}

// Of the newest; the oldest are forgotten first.
const mostRemembered = 10_000

// memory keeps what was told for a while.
type memory[Value any] struct {
	values map[string]Value
	order  []string
}

func newMemory[Value any]() *memory[Value] {
	return &memory[Value]{values: map[string]Value{}}
}

// remember puts an entry at the end, and forgets the first beyond the most.
func (m *memory[Value]) remember(key string, value Value) {
	m.forget(key)
	m.values[key] = value
	m.order = append(m.order, key)
	if len(m.order) > mostRemembered {
		delete(m.values, m.order[0])
		m.order = m.order[1:]
	}
}

func (m *memory[Value]) forget(key string) {
	if _, ok := m.values[key]; !ok {
		return
	}
	delete(m.values, key)
	for i, each := range m.order {
		if each == key {
			m.order = append(m.order[:i:i], m.order[i+1:]...)
			return
		}
	}
}
