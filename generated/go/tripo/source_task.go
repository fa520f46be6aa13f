// Copied from runtime/go/source_task.go by the generator: edit it there.

package tripo

// sourceTask is a task that stands for its id, or for a file it has made: a handle, or a finished one.
type sourceTask interface {
	knownTask() KnownTask
}

// asSource also takes a plain object with `id` and `type`, as a program without types writes it.
func asSource(value any) (KnownTask, bool) {
	switch value := value.(type) {
	case sourceTask:
		return value.knownTask(), true
	case *Object:
		id, hasID := member(value, "id").(string)
		task, hasType := member(value, "type").(string)
		return KnownTask{ID: id, Type: task, input: member(value, "input"), output: member(value, "output")}, hasID && hasType
	}
	return KnownTask{}, false
}
