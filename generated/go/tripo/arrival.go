// Copied from runtime/go/arrival.go by the generator: edit it there.

package tripo

import (
	"fmt"
	"net/http"
)

// sink is where downloaded bytes go.
type sink interface {
	write(bytes []byte) error
	// Forgets what was written.
	restart() error
}

// arrival is what has come of one file: which bytes, of which version, and whether they are all.
type arrival struct {
	sink     sink
	received int64
	// -1 when it was not told.
	total      int64
	validator  string
	head, tail []byte
}

// arrived is a file that is whole, as far as anybody can know.
type arrived struct {
	bytes int64
	// Whether the length was told, or an end mark seen.
	verified bool
	// By the content; empty when unknown.
	kind string
}

func newArrival(sink sink) *arrival {
	return &arrival{sink: sink, total: -1}
}

// rangeHeader asks for the rest, and for all of it if the file is another by now.
func (a *arrival) rangeHeader() http.Header {
	if a.received == 0 || a.validator == "" {
		return http.Header{}
	}
	return http.Header{"Range": {fmt.Sprintf("bytes=%d-", a.received)}, "If-Range": {a.validator}}
}

func (a *arrival) startOver() error {
	*a = arrival{sink: a.sink, total: -1}
	return a.sink.restart()
}

// accept takes the body that comes next, as continuation or as a new start; false when it is neither.
func (a *arrival) accept(next extent) (bool, error) {
	if a.isContinuedBy(next) {
		return true, nil
	}
	if err := a.startOver(); err != nil {
		return false, err
	}
	if next.start != 0 {
		return false, nil
	}
	a.total, a.validator = next.total, next.validator
	return true, nil
}

// isContinuedBy: exactly the rest of what is here; the same version, from the right place, of the same length.
func (a *arrival) isContinuedBy(next extent) bool {
	isSameVersion := next.validator != "" && next.validator == a.validator
	return a.received > 0 && next.start == a.received && isSameVersion && (a.total < 0 || a.total == next.total)
}

func (a *arrival) write(bytes []byte) error {
	if err := a.sink.write(bytes); err != nil {
		return err
	}
	a.received += int64(len(bytes))
	a.head = append(a.head, bytes[:min(len(bytes), headBytes-len(a.head))]...)
	a.tail = append(a.tail, bytes[max(0, len(bytes)-endingBytes):]...)
	a.tail = a.tail[max(0, len(a.tail)-endingBytes):]
	return nil
}

func (a *arrival) ending() ending {
	return endingOf(kindOf(a.head, a.received), a.head, a.tail, a.received)
}

func (a *arrival) isWhole() bool {
	if a.total < 0 {
		return a.ending() != endTruncated
	}
	return a.received == a.total
}

// finish gives DownloadError when the content says that it should go on.
func (a *arrival) finish(field string) (arrived, error) {
	if a.ending() == endTruncated {
		e := downloadError(fmt.Sprintf("%s: the file ends after %d bytes, though its content should go on. Download it again.", field, a.received))
		e.Path, e.Retry = field, RetryReadOnly
		return arrived{}, e
	}
	return arrived{a.received, a.total >= 0 || a.ending() == endComplete, kindOf(a.head, a.received)}, nil
}
