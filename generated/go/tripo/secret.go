// Copied from runtime/go/secret.go by the generator: edit it there.

package tripo

import (
	"crypto/sha256"
	"encoding/hex"
)

// secret is a text that no printer of values finds: a function has nothing to show.
type secret func() string

func hidden(text string) secret {
	return func() string { return text }
}

// digestOf tells two texts apart without holding them.
func digestOf(text string) string {
	digest := sha256.Sum256([]byte(text))
	return hex.EncodeToString(digest[:])
}

// String tells where the client sends to; never the key.
func (c *Client) String() string {
	return "tripo.Client(" + c.core.api.Name + " at " + c.core.settings.baseURL + ")"
}

// GoString is String: `%#v` would follow what is inside.
func (c *Client) GoString() string { return c.String() }

// String tells the API version; never a secret.
func (w *Webhooks) String() string {
	return "tripo.Webhooks(" + w.api.Name + ")"
}

// GoString is String: `%#v` would follow what is inside.
func (w *Webhooks) GoString() string { return w.String() }
