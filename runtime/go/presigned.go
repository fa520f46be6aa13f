package tripo

import (
	"errors"
	"net/http"
	"net/url"
	"time"
)

const (
	putAttempts       = 5
	firstPutBackoff   = 200 * time.Millisecond
	longestPutBackoff = 20 * time.Second
	putBaseLimit      = 30 * time.Second
)

// putPresigned brings a large source to an address that takes just this file: one PUT, without the key. Every attempt asks
// for an address of its own. The bytes are held in memory: such an address takes them in one piece.
func (w *uploadWork) putPresigned(table *presignedTable) (uploaded, error) {
	token, err := w.putUntilDone(table)
	if err != nil {
		return uploaded{}, w.explained(err)
	}
	w.tell(w.source.size())
	return uploaded{token: token}, nil
}

func (w *uploadWork) putUntilDone(table *presignedTable) (string, error) {
	content, err := w.source.read(0, w.source.size())
	if err != nil {
		return "", err
	}
	body := []byte(jsonText(NewObject().Set(table.Format, w.kind)))
	for attempt := 1; ; attempt++ {
		root, err := w.core.call(w.ctx, request{operation: table.Operation, body: body})
		if err != nil {
			return "", err
		}
		address, token, err := w.addressOf(root, table)
		if err != nil {
			return "", err
		}
		if err = w.put(address, content); err == nil {
			return token, w.source.verify()
		}
		var failure *s3Failure
		// With a new address also what was too late for the old one may pass.
		mayPass := errors.As(err, &failure) && (failure.cure != cureNone || failure.status == http.StatusForbidden)
		if !mayPass || attempt == putAttempts {
			return "", err
		}
		if err := w.core.deps.sleep(w.ctx, backoff(attempt, firstPutBackoff, longestPutBackoff, w.core.random)); err != nil {
			return "", err
		}
	}
}

func (w *uploadWork) put(address string, content []byte) error {
	header := http.Header{"Content-Type": {contentType(w.kind)}}
	_, err := exchangeStorage(w.ctx, w.core.plain, storageRequest{http.MethodPut, address, header, content})
	return err
}

// addressOf: nothing is sent to an address that is no https, but for a service on this machine, nor to one with a user.
func (w *uploadWork) addressOf(answer any, table *presignedTable) (address, token string, err error) {
	place, ok := textAt(answer, table.Pointers.URL)
	if !ok {
		place, _ = textAt(answer, table.Pointers.URLElsewhere)
	}
	token, _ = textAt(answer, table.Pointers.Token)
	parsed, err := url.Parse(place)
	isHere := err == nil && parsed.Scheme == "http" && isLoopback(parsed.Host) && w.core.settings.isLocal
	if token == "" || err != nil || parsed.Host == "" || parsed.User != nil || parsed.Scheme != "https" && !isHere {
		return "", "", &UploadError{ErrorFacts: facts("The service gave no address, or no token, for the upload. Nothing was sent."), Path: w.path}
	}
	return place, token, nil
}
