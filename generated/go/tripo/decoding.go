// Copied from runtime/go/decoding.go by the generator: edit it there.

package tripo

import (
	"compress/gzip"
	"compress/zlib"
	"io"
	"net/http"
	"strings"
)

// decoded unpacks a body that came compressed although nobody asked for that.
func decoded(response *http.Response) (io.Reader, error) {
	switch strings.ToLower(strings.TrimSpace(response.Header.Get("Content-Encoding"))) {
	case "gzip", "x-gzip":
		return gzip.NewReader(response.Body)
	case "deflate":
		return zlib.NewReader(response.Body)
	}
	return response.Body, nil
}
