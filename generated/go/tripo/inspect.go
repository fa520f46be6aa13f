// Copied from runtime/go/inspect.go by the generator: edit it there.

package tripo

import (
	"fmt"
	"slices"
	"strings"
)

// Looks at a file before a byte of it is sent: size, kind, completeness, pixels. What is wrong is a fileProblem.

func judgeSize(s source, field fileFieldTable) error {
	if s.size() == 0 {
		return problem("empty", "%s is empty.", s.label())
	}
	if s.size() > field.MaxBytes {
		return problem("maxBytes", "%s has %d bytes; at most %d fit here. Make it smaller.", s.label(), s.size(), field.MaxBytes)
	}
	return nil
}

// kindOfSource judges by the content.
func kindOfSource(s source) (string, error) {
	head, err := s.read(0, headBytes)
	if err != nil {
		return "", err
	}
	kind := kindOf(head, s.size())
	if kind == "" {
		return "", problem("kind", "%s is of no known kind, judged by its content.", s.label())
	}
	tail, err := s.read(max(0, s.size()-endingBytes), s.size())
	if err != nil {
		return "", err
	}
	if endingOf(kind, head, tail, s.size()) == endTruncated {
		return "", problem("truncated", "%s is cut short: its %s data should go on. Get it whole first.", s.label(), kind)
	}
	return kind, nil
}

// judgeFile tells whether a field takes such a file.
func judgeFile(s source, kind string, field fileFieldTable) error {
	if !slices.Contains(field.Accept, kind) {
		return problem("kind", "%s is of kind %s, judged by its content; this takes %s. Convert it first.", s.label(), kind, strings.Join(field.Accept, ", "))
	}
	if err := judgeSize(s, field); err != nil {
		return err
	}
	return judgePixels(s, kind, field)
}

func judgePixels(s source, kind string, field fileFieldTable) error {
	if field.MinPixels == nil && field.MaxPixels == nil {
		return nil
	}
	// What was looked at is what is sent: a read verifies.
	width, height, err := pixelsOf(kind, s.read)
	if err != nil {
		return err
	}
	if width == 0 && height == 0 {
		return problem("broken", "%s is no readable %s: its headers tell no size.", s.label(), kind)
	}
	least, most, mostText := 1, max(width, height), "any number"
	if field.MinPixels != nil {
		least = *field.MinPixels
	}
	if field.MaxPixels != nil {
		most, mostText = *field.MaxPixels, fmt.Sprint(*field.MaxPixels)
	}
	if min(width, height) < least || max(width, height) > most {
		return problem("pixels", "%s has %d x %d pixels; each side must have %d to %s. Scale it.", s.label(), width, height, least, mostText)
	}
	return nil
}
