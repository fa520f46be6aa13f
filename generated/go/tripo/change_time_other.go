// Copied from runtime/go/change_time_other.go by the generator: edit it there.

//go:build !linux && !darwin && !freebsd && !netbsd

package tripo

import (
	"io/fs"
	"time"
)

// changeTime is that of the content where the system does not tell the node's.
func changeTime(info fs.FileInfo) time.Time {
	return info.ModTime()
}
