package tripo

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"strconv"
)

const redirects = 3

func downloadError(message string) *DownloadError {
	return &DownloadError{ErrorFacts: facts(message)}
}

// openURL gets an address without any key: https only, a few redirects. DownloadError for an address that must not be asked.
func (c *core) openURL(ctx context.Context, address string, header http.Header) (*http.Response, error) {
	place, err := c.checkedPlace(address)
	if err != nil {
		return nil, err
	}
	for count := 0; ; count++ {
		outgoing, err := http.NewRequestWithContext(ctx, http.MethodGet, place.String(), nil)
		if err != nil {
			return nil, err
		}
		outgoing.Header = header.Clone()
		// Lengths and ranges count bytes before decoding.
		outgoing.Header.Set("Accept-Encoding", "identity")
		response, err := c.plain.Do(outgoing)
		if err != nil {
			return nil, withoutURL(err)
		}
		location := locationOf(response.Header)
		if response.StatusCode < 300 || response.StatusCode > 399 || location == "" {
			return response, nil
		}
		response.Body.Close()
		if count == redirects {
			return nil, downloadError(fmt.Sprintf("The file is behind more than %d redirects.", redirects))
		}
		next, err := place.Parse(location)
		if err != nil {
			next = &url.URL{}
		}
		if place, err = c.checkedPlace(next.String()); err != nil {
			return nil, err
		}
	}
}

// checkedPlace names the host only: what follows it may hold a signature.
func (c *core) checkedPlace(text string) (*url.URL, error) {
	place, err := url.Parse(text)
	if err != nil || place.Scheme == "" {
		return nil, downloadError("The file lies at no valid URL: only https is followed.")
	}
	isHere := place.Scheme == "http" && c.settings.isLocal && isLoopback(place.Host)
	if place.User != nil || place.Host == "" || place.Scheme != "https" && !isHere {
		return nil, downloadError(fmt.Sprintf("The file lies at %s://%s: only https is followed.", place.Scheme, place.Host))
	}
	return place, nil
}

// extent is what the headers say of a body; -1 where nobody can know.
type extent struct {
	// Of its first byte in the file.
	start int64
	// Of the whole file.
	total int64
	// Names this version of the file, for `If-Range`; empty when it has no strong name.
	validator string
}

var contentRange = regexp.MustCompile(`^bytes (\d+)-\d+/(\d+|\*)$`)

func extentOf(response *http.Response) extent {
	header := response.Header
	if encoding := header.Get("Content-Encoding"); encoding != "" && encoding != "identity" {
		if response.StatusCode == http.StatusOK {
			return extent{0, -1, ""}
		}
		return extent{-1, -1, ""}
	}
	validator := header.Get("ETag")
	if validator == "" || validator[0] != '"' {
		validator = header.Get("Last-Modified")
	}
	if response.StatusCode != http.StatusPartialContent {
		return extent{0, wholeNumber(header.Get("Content-Length")), validator}
	}
	found := contentRange.FindStringSubmatch(header.Get("Content-Range"))
	if found == nil {
		return extent{-1, -1, validator}
	}
	return extent{wholeNumber(found[1]), wholeNumber(found[2]), validator}
}

func wholeNumber(text string) int64 {
	number, err := strconv.ParseInt(text, 10, 64)
	if err != nil || len(text) > 15 || number < 0 {
		return -1
	}
	return number
}
