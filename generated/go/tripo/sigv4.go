// Copied from runtime/go/sigv4.go by the generator: edit it there.

package tripo

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"net/url"
	"sort"
	"strings"
	"time"
)

// credentials are temporary leave to write.
type credentials struct {
	accessKeyID, secretAccessKey, sessionToken string
}

// signing is what a signature is made of.
type signing struct {
	method, url, region, service string
	// SHA-256 of the body, hex.
	payloadHash string
	credentials credentials
	now         time.Time
}

const signingAlgorithm = "AWS4-HMAC-SHA256"

// sign adds date, token and signature. Signed is every header that is there by now, and the host.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
func sign(header http.Header, s signing) {
	stamp := s.now.UTC().Format("20060102T150405Z")
	header.Set("X-Amz-Date", stamp)
	if s.credentials.sessionToken != "" {
		header.Set("X-Amz-Security-Token", s.credentials.sessionToken)
	}
	scope := strings.Join([]string{stamp[:8], s.region, s.service, "aws4_request"}, "/")
	canonical, signedHeaders := canonicalRequest(header, s)
	text := strings.Join([]string{signingAlgorithm, stamp, scope, sha256Hex(canonical)}, "\n")
	key := []byte("AWS4" + s.credentials.secretAccessKey)
	for _, part := range []string{stamp[:8], s.region, s.service, "aws4_request"} {
		key = hmacSHA256(key, part)
	}
	signature := hex.EncodeToString(hmacSHA256(key, text))
	header.Set("Authorization", signingAlgorithm+" Credential="+s.credentials.accessKeyID+"/"+scope+", SignedHeaders="+signedHeaders+", Signature="+signature)
}

func canonicalRequest(header http.Header, s signing) (text, signedHeaders string) {
	place, err := url.Parse(s.url)
	if err != nil {
		place = &url.URL{}
	}
	values := map[string]string{"host": place.Host}
	for name, list := range header {
		trimmed := make([]string, len(list))
		for i, value := range list {
			trimmed[i] = strings.Join(strings.Fields(value), " ")
		}
		values[strings.ToLower(name)] = strings.Join(trimmed, ",")
	}
	names := make([]string, 0, len(values))
	for name := range values {
		names = append(names, name)
	}
	sort.Strings(names)
	var headers strings.Builder
	for _, name := range names {
		headers.WriteString(name + ":" + values[name] + "\n")
	}
	signedHeaders = strings.Join(names, ";")
	path := first(place.EscapedPath(), "/")
	return strings.Join([]string{s.method, path, canonicalQuery(place), headers.String(), signedHeaders, s.payloadHash}, "\n"), signedHeaders
}

func canonicalQuery(place *url.URL) string {
	var pairs []string
	for name, values := range place.Query() {
		for _, value := range values {
			pairs = append(pairs, encodeStrictly(name)+"="+encodeStrictly(value))
		}
	}
	sort.Strings(pairs)
	return strings.Join(pairs, "&")
}

// encodeStrictly follows RFC 3986, as the signature wants it.
func encodeStrictly(text string) string {
	return strings.ReplaceAll(url.QueryEscape(text), "+", "%20")
}

func hmacSHA256(key []byte, text string) []byte {
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(text))
	return mac.Sum(nil)
}

func sha256Hex(text string) string {
	digest := sha256.Sum256([]byte(text))
	return hex.EncodeToString(digest[:])
}
