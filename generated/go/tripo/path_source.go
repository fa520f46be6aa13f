// Copied from runtime/go/path_source.go by the generator: edit it there.

package tripo

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"syscall"
	"time"
)

const (
	// Coarser than the clock of any common file system: a change within one tick of the last one would not be seen.
	clockTick = 50 * time.Millisecond
	looks     = 5
)

// pathSource is a file on disk: opened once, judged by its handle, and watched until it is sent.
type pathSource struct {
	name  string
	file  *os.File
	first fs.FileInfo
}

// openPath opens a regular file, through links; anything else is a fileProblem. A FIFO does not block.
func openPath(ctx context.Context, path string) (source, error) {
	name := quoted(path)
	file, err := os.OpenFile(path, os.O_RDONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		return nil, openProblem(err, name)
	}
	s := &pathSource{name: name, file: file}
	if err := s.settle(ctx); err != nil {
		file.Close()
		return nil, err
	}
	return s, nil
}

func openProblem(err error, name string) error {
	refused := func(keyword, words string) error {
		return &fileProblem{keyword: keyword, message: words, cause: err}
	}
	switch {
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, syscall.ENOTDIR):
		return refused("missing", "There is no file "+name+".")
	case errors.Is(err, fs.ErrPermission):
		return refused("permission", name+" may not be read by this process.")
	case errors.Is(err, syscall.EISDIR):
		return refused("directory", name+" is a directory; give one file.")
	case errors.Is(err, syscall.ENXIO):
		return refused("special", name+" is no regular file but a socket or a device.")
	}
	return refused("unreadable", fmt.Sprintf("%s cannot be opened (%s).", name, first(errorName(err), "bad path")))
}

// settle waits until the last change lies one tick back, so that the next one gets another time.
func (s *pathSource) settle(ctx context.Context) error {
	for range looks {
		info, err := s.file.Stat()
		if err != nil {
			return openProblem(err, s.name)
		}
		if info.IsDir() {
			return problem("directory", "%s is a directory; give one file.", s.name)
		}
		if !info.Mode().IsRegular() {
			return problem("special", "%s is no regular file but a pipe, a socket or a device.", s.name)
		}
		age := time.Since(changeTime(info))
		// Below zero the clock was put back: waiting would not help.
		if age < 0 || age >= clockTick {
			s.first = info
			return nil
		}
		if sleepFor(ctx, clockTick-age) != nil {
			return aborted(ctx)
		}
	}
	return problem("changed", "%s is being written right now. Send it when it is finished.", s.name)
}

func (s *pathSource) label() string { return s.name }
func (s *pathSource) size() int64   { return s.first.Size() }
func (s *pathSource) close()        { s.file.Close() }

func (s *pathSource) verify() error {
	info, err := s.file.Stat()
	isSame := err == nil && os.SameFile(info, s.first) && info.Size() == s.first.Size() &&
		info.ModTime().Equal(s.first.ModTime()) && changeTime(info).Equal(changeTime(s.first))
	if !isSame {
		return problem("changed", "%s changed while it was being sent. Send it again when it is finished.", s.name)
	}
	return nil
}

func (s *pathSource) read(start, end int64) ([]byte, error) {
	piece := make([]byte, max(0, min(end, s.size())-start))
	if _, err := s.file.ReadAt(piece, start); errors.Is(err, io.EOF) {
		return nil, problem("changed", "%s became shorter while it was being sent.", s.name)
	} else if err != nil {
		return nil, openProblem(err, s.name)
	}
	return piece, s.verify()
}

// errorName gives the name of a system error where it has one: `ENOSPC`.
func errorName(err error) string {
	for _, known := range []struct {
		err  syscall.Errno
		name string
	}{
		{syscall.ENOENT, "ENOENT"}, {syscall.ENOTDIR, "ENOTDIR"}, {syscall.EACCES, "EACCES"}, {syscall.EPERM, "EPERM"},
		{syscall.EEXIST, "EEXIST"}, {syscall.EISDIR, "EISDIR"}, {syscall.ENOSPC, "ENOSPC"}, {syscall.EROFS, "EROFS"},
		{syscall.EMFILE, "EMFILE"}, {syscall.ENAMETOOLONG, "ENAMETOOLONG"}, {syscall.ELOOP, "ELOOP"}, {syscall.EIO, "EIO"},
	} {
		if errors.Is(err, known.err) {
			return known.name
		}
	}
	return ""
}
