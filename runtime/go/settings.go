package tripo

import (
	"net/url"
	"os"
	"regexp"
	"slices"
	"strings"
	"time"
)

// settings are options, checked at the door; reading the environment happens here, when a client is made, and nowhere else.
type settings struct {
	clientOptions
	apiKey  secret
	baseURL string
	// Of the base URL.
	origin string
	// The host is one that the vendor documents.
	isDocumentedHost bool
	// The API itself runs on this machine.
	isLocal bool
	warn    func(Warning)
}

func resolveOptions(api *API, given []Option) (*settings, error) {
	s := &settings{warn: logWarning}
	for _, option := range given {
		option.applyToClient(&s.clientOptions)
	}
	if err := s.verify(); err != nil {
		return nil, err
	}
	if s.onWarning != nil {
		s.warn = oneAtATime(s.onWarning)
	}
	if err := s.resolveBaseURL(api); err != nil {
		return nil, err
	}
	if err := s.resolveKey(api); err != nil {
		return nil, err
	}
	if s.isDocumentedHost && !strings.HasPrefix(s.apiKey(), api.KeyPrefix) {
		s.warn(Warning{ID: "key_prefix", Message: "Keys of " + api.Name + " start with " + api.KeyPrefix + "; this one does not."})
	}
	return s, nil
}

// verify refuses options that would hang, send or spend by mistake.
func (s *settings) verify() error {
	timeouts := s.timeouts
	for _, limit := range []struct {
		name  string
		value time.Duration
	}{{"Timeouts.Headers", timeouts.Headers}, {"Timeouts.Idle", timeouts.Idle}, {"Timeouts.Total", timeouts.Total}} {
		if limit.value == 0 {
			continue
		}
		if err := atLeastOne(limit.name, limit.value, false); err != nil {
			return err
		}
	}
	return s.createOptions.verify()
}

func (o *createOptions) verify() error {
	if o.checks != nil && !slices.Contains([]ChecksMode{ChecksError, ChecksWarn, ChecksOff}, *o.checks) {
		return configError("`WithChecks` must be one of error, warn, off, got %s.", quoted(string(*o.checks)))
	}
	if o.slots != nil && !slices.Contains([]SlotsMode{SlotsWait, SlotsThrow}, *o.slots) {
		return configError("`WithSlots` must be one of wait, throw, got %s.", quoted(string(*o.slots)))
	}
	if o.slotTimeout != nil {
		if err := atLeastOne("WithSlotTimeout", *o.slotTimeout, true); err != nil {
			return err
		}
	}
	if o.maxCredits != nil && !(*o.maxCredits >= 0) {
		return configError("`WithMaxCredits` must be at least 0, got %v.", *o.maxCredits)
	}
	return nil
}

func atLeastOne(name string, value time.Duration, orForever bool) error {
	if value >= time.Millisecond {
		return nil
	}
	limit := "at least 1ms"
	if orForever {
		limit += ", or Forever"
	}
	return configError("`%s` must be %s, got %v.", name, limit, value)
}

func (s *settings) resolveBaseURL(api *API) error {
	text := api.Servers.values[firstOf(api.Servers.names)]
	switch fromEnvironment := os.Getenv(api.Environment.BaseURL); {
	case s.clientOptions.baseURL != nil:
		text = *s.clientOptions.baseURL
	case s.region != nil:
		server, ok := api.Servers.get(*s.region)
		if !ok {
			return configError("`WithRegion` must be one of %s.", strings.Join(api.Servers.names, ", "))
		}
		text = server
	case fromEnvironment != "":
		text = fromEnvironment
	}
	place, ok := safeURL(text)
	if !ok || place.RawQuery != "" || place.ForceQuery || place.Fragment != "" || strings.Contains(text, "#") {
		return configError("`WithBaseURL` must be an https URL (http on loopback) without user, query and fragment.")
	}
	s.baseURL = strings.TrimRight(place.String(), "/")
	s.origin = place.Scheme + "://" + place.Host
	s.isLocal = isLoopback(place.Host)
	for _, server := range api.Servers.values {
		s.isDocumentedHost = s.isDocumentedHost || server == s.baseURL
	}
	return nil
}

var keyCharacters = regexp.MustCompile(`^[!#-&(-\[\]-~]+$`)

// resolveKey: the messages never show the key.
func (s *settings) resolveKey(api *API) error {
	key := os.Getenv(api.Environment.APIKey)
	if s.clientOptions.apiKey != nil {
		key = s.clientOptions.apiKey()
	}
	if key == "" {
		return configError("No API key: set `WithAPIKey` or %s.", api.Environment.APIKey)
	}
	if !keyCharacters.MatchString(key) {
		return configError("The API key holds spaces, quotes or non-ASCII: copy it again.")
	}
	for _, prefix := range api.NotKeys.names {
		if strings.HasPrefix(key, prefix) {
			return configError("%s", api.NotKeys.values[prefix])
		}
	}
	s.apiKey = hidden(key)
	return nil
}

func firstOf(names []string) string {
	if len(names) == 0 {
		return ""
	}
	return names[0]
}

// safeURL gives an https URL, or an http one on loopback, without a user.
func safeURL(text string) (*url.URL, bool) {
	place, err := url.Parse(text)
	if err != nil || place.Host == "" || place.User != nil {
		return nil, false
	}
	place.Scheme, place.Host = strings.ToLower(place.Scheme), strings.ToLower(place.Host)
	return place, place.Scheme == "https" || place.Scheme == "http" && isLoopback(place.Host)
}

var loopback = regexp.MustCompile(`^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$`)

// isLoopback tells whether a host is this machine itself: http is as good as https there.
func isLoopback(host string) bool {
	return loopback.MatchString(host)
}
