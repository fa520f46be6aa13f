// Copied from runtime/go/failure.go by the generator: edit it there.

package tripo

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"io"
	"net"
	"os"
	"slices"
	"syscall"
)

// failedExchange reads what a failed request says of itself: did it leave, and can the next one?
func (api *API) failedExchange(cause error, host string, mayBeGone bool, leaving *departure) error {
	code := failureCode(cause)
	if mayBeGone && code == codeNoAddress {
		if gone := api.retired(host, cause); gone != nil {
			return gone
		}
	}
	words := "No answer from " + host
	if code != "" {
		words += " (" + code + ")"
	}
	e := &ConnectionError{ErrorFacts: facts(words + "."), Sent: true}
	e.Cause, e.Retry = withoutURL(cause), RetryReadOnly
	if slices.Contains(certificateCodes, code) {
		// Verification failed before a request was written: the same every time.
		e.Sent, e.Retry = false, RetryNever
	} else if isNotConnected(cause) || leaving.neverLeft() {
		e.Sent, e.Retry = false, RetryRefused
	}
	return e
}

const codeNoAddress = "ENOTFOUND"

var certificateCodes = []string{"ERR_TLS_CERT_ALTNAME_INVALID", "CERT_HAS_EXPIRED", "UNABLE_TO_VERIFY_LEAF_SIGNATURE", "CERT_REJECTED"}

// connecting are operations that come before any request: through a proxy, the outermost is not the one that dials.
var connecting = []string{"dial", "proxyconnect", "socks connect"}

// isNotConnected: names, and connections that never came to be. A reset is not here: the request may have arrived.
func isNotConnected(cause error) bool {
	var lookup *net.DNSError
	if errors.As(cause, &lookup) {
		return true
	}
	for operation := (*net.OpError)(nil); errors.As(cause, &operation); cause = operation.Err {
		if slices.Contains(connecting, operation.Op) {
			return true
		}
	}
	return false
}

// failureCode names the failure as the other languages of this client do.
func failureCode(cause error) string {
	var lookup *net.DNSError
	if errors.As(cause, &lookup) {
		if lookup.IsNotFound {
			return codeNoAddress
		}
		return "EAI_AGAIN"
	}
	if code := certificateCode(cause); code != "" {
		return code
	}
	for _, known := range []struct {
		err  error
		code string
	}{
		{syscall.ECONNREFUSED, "ECONNREFUSED"}, {syscall.ECONNRESET, "ECONNRESET"}, {syscall.EPIPE, "EPIPE"},
		{os.ErrDeadlineExceeded, "ETIMEDOUT"}, {io.EOF, "UND_ERR_SOCKET"}, {io.ErrUnexpectedEOF, "UND_ERR_SOCKET"},
	} {
		if errors.Is(cause, known.err) {
			return known.code
		}
	}
	return ""
}

func certificateCode(cause error) string {
	var unknown x509.UnknownAuthorityError
	var name x509.HostnameError
	var invalid x509.CertificateInvalidError
	var verification *tls.CertificateVerificationError
	switch {
	case errors.As(cause, &name):
		return "ERR_TLS_CERT_ALTNAME_INVALID"
	case errors.As(cause, &unknown):
		return "UNABLE_TO_VERIFY_LEAF_SIGNATURE"
	case errors.As(cause, &invalid) && invalid.Reason == x509.Expired:
		return "CERT_HAS_EXPIRED"
	case errors.As(cause, &verification):
		return "CERT_REJECTED"
	}
	return ""
}

// withoutURL leaves out the address, which may hold a signature.
func withoutURL(cause error) error {
	type urlError interface {
		Timeout() bool
		Unwrap() error
	}
	if outer, ok := cause.(urlError); ok {
		if inner := outer.Unwrap(); inner != nil {
			return inner
		}
	}
	return cause
}
