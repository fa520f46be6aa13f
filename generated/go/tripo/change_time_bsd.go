// Copied from runtime/go/change_time_bsd.go by the generator: edit it there.

//go:build darwin || freebsd || netbsd

package tripo

import (
	"io/fs"
	"syscall"
	"time"
)

// changeTime of the node shows writes whose modification time was put back.
func changeTime(info fs.FileInfo) time.Time {
	if node, ok := info.Sys().(*syscall.Stat_t); ok {
		return time.Unix(int64(node.Ctimespec.Sec), int64(node.Ctimespec.Nsec))
	}
	return info.ModTime()
}
