package tripo

import (
	"bytes"
	"context"
	"io"
	"net/http"
)

// storageRequest goes to storage, never with the key.
type storageRequest struct {
	method, url string
	header      http.Header
	body        []byte
}

// exchangeStorage sends once, bounded in time, and gives what storage answers; s3Failure when that is no success.
func exchangeStorage(ctx context.Context, client *http.Client, request storageRequest) (*s3Answer, error) {
	s := newScope(ctx)
	defer s.close()
	tooLate := &s3Failure{cure: cureRepeat, says: "the storage did not answer in time"}
	s.arm(putBaseLimit+sendingTime(int64(len(request.body))), func() error { return tooLate })
	var body io.Reader
	if request.body != nil {
		body = bytes.NewReader(request.body)
	}
	outgoing, err := http.NewRequestWithContext(s.ctx, request.method, request.url, body)
	if err != nil {
		return nil, &s3Failure{cure: cureNone, says: "the storage has no usable address"}
	}
	outgoing.Header = request.header
	// As it was signed: a transport must not ask for another encoding.
	outgoing.Header.Set("Accept-Encoding", "identity")
	response, err := client.Do(outgoing)
	if err == nil {
		defer response.Body.Close()
		var answer *s3Answer
		if answer, err = readStorageAnswer(response); err == nil {
			return answer, nil
		}
	} else {
		err = &s3Failure{cure: cureRepeat, says: "the connection to the storage broke", cause: withoutURL(err)}
	}
	if s.ctx.Err() == nil {
		return nil, err
	}
	return nil, aborted(s.ctx)
}
