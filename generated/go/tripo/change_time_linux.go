// Copied from runtime/go/change_time_linux.go by the generator: edit it there.

package tripo

import (
	"io/fs"
	"syscall"
	"time"
)

// changeTime of the node shows writes whose modification time was put back.
func changeTime(info fs.FileInfo) time.Time {
	if node, ok := info.Sys().(*syscall.Stat_t); ok {
		return time.Unix(int64(node.Ctim.Sec), int64(node.Ctim.Nsec))
	}
	return info.ModTime()
}
