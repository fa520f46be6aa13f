// Copied from runtime/go/ending.go by the generator: edit it there.

package tripo

import (
	"bytes"
	"encoding/binary"
)

// endingBytes at either end of a file are what endingOf wants to see.
const endingBytes = 64

// ending is what a file's own format says of its end: the only witness when a connection closes early without having told
// a length. Unknown for formats without a length or an end mark.
type ending int

const (
	endUnknown ending = iota
	endComplete
	endTruncated
)

func endingOf(kind string, head, tail []byte, size int64) ending {
	switch kind {
	case "glb":
		return declared(head, 8, 0, size)
	case "webp":
		return declared(head, 4, 8, size)
	case "png":
		if bytes.Contains(tail, []byte("IEND")) {
			return endComplete
		}
		return endTruncated
	case "jpeg":
		// Cameras append to a JPEG: an end mark proves the end, its absence proves nothing.
		if bytes.Contains(tail, []byte("\xff\xd9")) {
			return endComplete
		}
	}
	return endUnknown
}

func declared(head []byte, offset int, more, size int64) ending {
	if len(head) < 12 || int64(binary.LittleEndian.Uint32(head[offset:]))+more > size {
		return endTruncated
	}
	return endComplete
}
