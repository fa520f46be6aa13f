// Copied from runtime/go/file.go by the generator: edit it there.

package tripo

import (
	"context"
	"errors"
	"fmt"
	"io"
)

// LocalFile is bytes from here: made by FromPath, FromBytes or FromReader. It may stand in several fields, and is sent once.
type LocalFile struct {
	content *localContent
}

type localContent struct {
	path    string
	hasPath bool
	bytes   []byte
	reader  io.Reader
	name    string
}

func (f LocalFile) localFile() LocalFile { return f }

// FromPath is a file on disk. It is opened when it is needed, and proven unchanged until it has arrived.
func FromPath(path string) LocalFile {
	return LocalFile{&localContent{path: path, hasPath: true}}
}

// FromBytes is bytes at hand; do not change them before the call has ended.
func FromBytes(content []byte) LocalFile {
	return LocalFile{&localContent{bytes: content, name: "The given buffer"}}
}

// FromReader is read whole, once, up to the limit of its field, before anything is sent. Nobody closes it.
func FromReader(name string, reader io.Reader) LocalFile {
	return LocalFile{&localContent{reader: reader, name: first(name, "The given stream")}}
}

// Reference is a file that was uploaded, as the API names it.
type Reference struct {
	wire any
}

func (r Reference) reference() Reference { return r }

// MarshalJSON writes it as it stands on the wire.
func (r Reference) MarshalJSON() ([]byte, error) {
	return []byte(jsonText(r.wire)), nil
}

// Wire gives it as it stands on the wire: a text, or an *Object.
func (r Reference) Wire() any {
	return r.wire
}

// String gives the text that names the file where one text does it, else its JSON.
func (r Reference) String() string {
	if text, ok := r.wire.(string); ok {
		return text
	}
	return jsonText(r.wire)
}

// fileProblem is what is wrong with a file, before anybody knows for which field it is.
type fileProblem struct {
	// Why it cannot be taken: `directory`, `empty`, `changed`, …
	keyword string
	message string
	cause   error
}

func (p *fileProblem) Error() string { return p.message }
func (p *fileProblem) Unwrap() error { return p.cause }

func problem(keyword, format string, values ...any) *fileProblem {
	return &fileProblem{keyword: keyword, message: fmt.Sprintf(format, values...)}
}

// source is whatever was given as a file, as one thing: bytes of a known number that can be read again and are proven
// unchanged.
type source interface {
	// How messages call it.
	label() string
	size() int64
	// The bytes between two offsets; a fileProblem when the file is no longer the one that was opened.
	read(start, end int64) ([]byte, error)
	// A fileProblem when anything may have changed since opening.
	verify() error
	close()
}

// openSource reads no more than it must: only a stream is read, whole.
func openSource(ctx context.Context, content *localContent, maxBytes int64) (source, error) {
	if content.hasPath {
		return openPath(ctx, content.path)
	}
	if content.reader == nil {
		return &memorySource{content.name, content.bytes}, nil
	}
	read, err := collected(ctx, content.reader, maxBytes)
	if err != nil {
		return nil, err
	}
	return &memorySource{content.name, read}, nil
}

type memorySource struct {
	name  string
	bytes []byte
}

func (s *memorySource) label() string { return s.name }
func (s *memorySource) size() int64   { return int64(len(s.bytes)) }
func (s *memorySource) verify() error { return nil }
func (s *memorySource) close()        {}

func (s *memorySource) read(start, end int64) ([]byte, error) {
	end = min(end, s.size())
	return s.bytes[min(start, end):end], nil
}

// collected leaves a reader that blocks to itself when the context ends.
func collected(ctx context.Context, reader io.Reader, maxBytes int64) ([]byte, error) {
	type outcome struct {
		bytes []byte
		err   error
	}
	done := make(chan outcome, 1)
	go func() {
		read, err := io.ReadAll(io.LimitReader(reader, maxBytes+1))
		done <- outcome{read, err}
	}()
	select {
	case <-ctx.Done():
		return nil, aborted(ctx)
	case read := <-done:
		if read.err != nil {
			var known *fileProblem
			if errors.As(read.err, &known) {
				return nil, known
			}
			unreadable := problem("unreadable", "The given stream cannot be read (%v).", read.err)
			unreadable.cause = read.err
			return nil, unreadable
		}
		if int64(len(read.bytes)) > maxBytes {
			return nil, problem("maxBytes", "The given stream holds more than %d bytes, the most that fit here.", maxBytes)
		}
		return read.bytes, nil
	}
}
