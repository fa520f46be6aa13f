// Copied from runtime/go/upload.go by the generator: edit it there.

package tripo

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"mime/multipart"
	"net/textproto"
	"sync"
	"time"
)

// uploadWork brings a source to where tasks can read it.
type uploadWork struct {
	core   *core
	ctx    context.Context
	source source
	kind   string
	// The field it is for.
	path     string
	onUpload func(UploadProgress)
}

var contentTypes = map[string]string{
	"png": "image/png", "jpeg": "image/jpeg", "webp": "image/webp", "glb": "model/gltf-binary", "obj": "model/obj", "stl": "model/stl",
}

func contentType(kind string) string {
	return first(contentTypes[kind], "application/octet-stream")
}

// With credentials for another object everything starts over; more often than this it would never end.
const restarts = 2

// sendDirect goes through the API, and gives the token of the file.
func (w *uploadWork) sendDirect(table *directTable) (uploaded, error) {
	content, err := w.source.read(0, w.source.size())
	if err != nil {
		return uploaded{}, w.explained(err)
	}
	var form bytes.Buffer
	writer := multipart.NewWriter(&form)
	part, err := writer.CreatePart(textproto.MIMEHeader{
		"Content-Disposition": {fmt.Sprintf(`form-data; name="%s"; filename="file.%s"`, table.Field, w.kind)},
		"Content-Type":        {contentType(w.kind)},
	})
	if err == nil {
		_, err = part.Write(content)
	}
	if err = errors.Join(err, writer.Close()); err != nil {
		return uploaded{}, err
	}
	root, err := w.core.call(w.ctx, request{operation: table.Operation, body: form.Bytes(), contentType: writer.FormDataContentType(), extra: sendingTime(w.source.size())})
	if err != nil {
		return uploaded{}, err
	}
	token, _ := textAt(root, table.Pointers.Token)
	if token == "" {
		return uploaded{}, &UploadError{ErrorFacts: facts("The service took " + w.source.label() + " but gave no token for it."), Path: w.path}
	}
	w.tell(w.source.size())
	return uploaded{token: token}, nil
}

// store sends to storage, and gives the object.
func (w *uploadWork) store(table *tokenTable) (uploaded, error) {
	options := w.core.settings.storage
	body := []byte(jsonText(NewObject().Set(table.Format, w.kind)))
	mint := func() (grant, error) {
		root, err := w.core.call(w.ctx, request{operation: table.Operation, body: body})
		if err != nil {
			return grant{}, err
		}
		return grantOf(root, table, options, w.core.settings.isLocal)
	}
	given, err := mint()
	for restart := 0; err == nil; restart++ {
		session := &s3Session{url: given.url, region: first(options.Region, table.Region), credentials: given.credentials, mint: mint}
		var loaded progress
		err = putSource(w.ctx, &s3Upload{session, w.source, contentType(w.kind), w.core, func(n int64) { loaded.add(n, w.tell) }})
		var moved *keyChanged
		if !errors.As(err, &moved) {
			break
		}
		if given, err = moved.grant, nil; restart == restarts {
			err = &s3Failure{cure: cureNone, says: "the credentials expired again before the file had arrived"}
		}
	}
	if err != nil {
		return uploaded{}, w.explained(err)
	}
	return uploaded{bucket: given.bucket, key: given.key}, nil
}

// progress adds up what parts that are sent at the same time have brought.
type progress struct {
	mutex  sync.Mutex
	loaded int64
}

func (p *progress) add(bytes int64, tell func(int64)) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	p.loaded += bytes
	tell(p.loaded)
}

func (w *uploadWork) tell(loaded int64) {
	w.onUpload(UploadProgress{Path: w.path, LoadedBytes: loaded, TotalBytes: w.source.size()})
}

// explained gives what went wrong below in words for the user.
func (w *uploadWork) explained(err error) error {
	var changed *fileProblem
	if errors.As(err, &changed) {
		e := &UploadError{ErrorFacts: facts(changed.message), Path: w.path}
		e.Cause = err
		return e
	}
	var failure *s3Failure
	if !errors.As(err, &failure) {
		return err
	}
	e := &UploadError{Path: w.path, HTTPStatus: failure.status}
	e.ErrorFacts = facts(fmt.Sprintf("%s was not uploaded: %s. No task was created.", w.source.label(), failure.says))
	e.Cause = failure
	if failure.cure != cureNone {
		e.Retry = RetryReadOnly
	}
	return e
}

// What the slowest line that is worth using needs to send so many bytes.
const slowestBytesPerMillisecond = 32

func sendingTime(bytes int64) time.Duration {
	return time.Duration(bytes) * time.Millisecond / slowestBytesPerMillisecond
}
