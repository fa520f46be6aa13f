// Copied from runtime/go/s3_request.go by the generator: edit it there.

package tripo

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"net/http"
	"sync"
	"time"
)

const (
	s3Attempts = 5
	renewals   = 3
)

// s3Session is what one upload has learnt, shared by its parts.
type s3Session struct {
	url, region string
	// Asks for leave again.
	mint func() (grant, error)

	mutex       sync.Mutex
	credentials credentials
	// Their clock minus ours.
	clockOffset time.Duration
	// Monotonic time until which the storage asked for quiet.
	quietUntil time.Duration
	renewal    sync.Mutex
}

type s3Call struct {
	method, query string
	body          []byte
	contentType   string
}

// keyChanged: the service answered with leave to write another object, so what was sent so far is lost.
type keyChanged struct {
	grant grant
}

func (*keyChanged) Error() string { return "The service named another object." }

func (s *s3Session) current() (credentials, time.Duration, time.Duration) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return s.credentials, s.clockOffset, s.quietUntil
}

// renew gets new credentials for the same object. Parts that find out together ask once.
func (s *s3Session) renew(expired credentials) error {
	s.renewal.Lock()
	defer s.renewal.Unlock()
	if now, _, _ := s.current(); now != expired {
		return nil
	}
	fresh, err := s.mint()
	if err != nil {
		return err
	}
	if fresh.url != s.url {
		return &keyChanged{fresh}
	}
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.credentials = fresh.credentials
	return nil
}

// callS3 gives the answer, once it is one: signed, over the hash of its bytes, repeated while that can help.
func (c *core) callS3(ctx context.Context, session *s3Session, call s3Call) (*s3Answer, error) {
	digest := sha256.Sum256(call.body)
	payloadHash := hex.EncodeToString(digest[:])
	skewed, renewed := 0, 0
	for attempt := 1; ; {
		used, offset, quietUntil := session.current()
		if quiet := quietUntil - c.now(); quiet > 0 {
			if err := c.deps.sleep(ctx, quiet); err != nil {
				return nil, err
			}
			used, offset, _ = session.current()
		}
		answer, err := exchangeStorage(ctx, c.plain, signedRequest(session, used, call, payloadHash, time.Now().Add(offset)))
		var failure *s3Failure
		if err == nil || !errors.As(err, &failure) {
			return answer, err
		}
		failure.attempt = attempt
		switch {
		case failure.cure == cureRenew && renewed < renewals:
			renewed++
			err = session.renew(used)
		case failure.cure == cureSetClock && skewed < 1:
			skewed++
			session.mutex.Lock()
			session.clockOffset = failure.clockOffset
			session.mutex.Unlock()
			err = nil
		case (failure.cure == cureRepeat || failure.cure == cureSlowDown) && attempt < s3Attempts:
			err = c.pauseS3(ctx, session, failure)
			attempt++
		}
		if err != nil {
			return nil, err
		}
	}
}

// pauseS3 has full jitter; all parts of the upload keep quiet when the storage asks for it.
func (c *core) pauseS3(ctx context.Context, session *s3Session, failure *s3Failure) error {
	delay := backoff(failure.attempt, firstPutBackoff, longestPutBackoff, c.random)
	if failure.cure == cureSlowDown {
		session.mutex.Lock()
		session.quietUntil = max(session.quietUntil, c.now()+delay)
		session.mutex.Unlock()
	}
	return c.deps.sleep(ctx, delay)
}

func signedRequest(session *s3Session, used credentials, call s3Call, payloadHash string, now time.Time) storageRequest {
	address := session.url
	if call.query != "" {
		address += "?" + call.query
	}
	header := http.Header{"X-Amz-Content-Sha256": {payloadHash}}
	sign(header, signing{call.method, address, session.region, "s3", payloadHash, used, now})
	if call.contentType != "" {
		header.Set("Content-Type", call.contentType)
	}
	return storageRequest{call.method, address, header, call.body}
}
