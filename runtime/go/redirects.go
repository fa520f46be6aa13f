package tripo

import "net/http"

// The name under which an answer keeps where it leads: no service can send it, and http.Client does not see it.
const locationKept = "Kept Location"

// unfollowed gives redirects as the answers they are. A client that saw where one leads would parse it even when it is not to
// follow, and quote it in an error when it cannot: it may hold a signature.
type unfollowed struct{ inner http.RoundTripper }

func (u unfollowed) RoundTrip(request *http.Request) (*http.Response, error) {
	response, err := u.inner.RoundTrip(request)
	if err != nil || response.StatusCode < 300 || response.StatusCode > 399 {
		return response, err
	}
	response.Header = response.Header.Clone()
	if places := response.Header.Values("Location"); len(places) > 0 {
		response.Header[locationKept] = places
		response.Header.Del("Location")
	}
	return response, nil
}

// CloseIdleConnections hands on what http.Client is told.
func (u unfollowed) CloseIdleConnections() {
	if inner, ok := u.inner.(interface{ CloseIdleConnections() }); ok {
		inner.CloseIdleConnections()
	}
}

// locationOf tells where an answer leads; empty when it does not.
func locationOf(header http.Header) string {
	if places := header[locationKept]; len(places) > 0 {
		return places[0]
	}
	return header.Get("Location")
}
