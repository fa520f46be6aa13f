package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"

	"github.com/tripo-openapi/tripo-openapi-go/tripo"
)

// Results as every player tells them.

type facts = map[string]any

func handle(task *tripo.RawTask, err error) any {
	if err != nil {
		return nil
	}
	return facts{"id": task.ID, "type": task.Type}
}

func finished(result *tripo.Result[tripo.RawOutput], err error) any {
	if err != nil {
		return nil
	}
	return facts{
		"id": result.ID, "type": result.Type, "status": result.Status, "output": result.State.Output, "input": result.Input(),
		"credits": result.Credits,
	}
}

func toldState(state *tripo.TaskState) any {
	if state == nil {
		return nil
	}
	return facts{
		"id": state.ID, "type": state.Type, "status": state.Status, "lifecycle": state.Lifecycle, "progress": state.Progress,
		"credits": state.Credits, "output": raw(state.Output), "input": raw(state.Input), "errorCode": state.ErrorCode,
		"errorMessage": state.ErrorMessage, "secondsLeft": state.SecondsLeft, "queuePosition": state.QueuePosition,
	}
}

func raw(text json.RawMessage) any {
	if text == nil {
		return nil
	}
	return text
}

func toldFindings(findings []tripo.Finding) []any {
	told := []any{}
	for _, finding := range findings {
		told = append(told, facts{
			"id": finding.ID, "code": finding.Code, "reason": orNull(finding.Reason), "path": finding.Path, "value": shownValue(finding.Value),
			"message": spelled(finding.Message), "severity": finding.Severity,
		})
	}
	return told
}

// shownValue leaves out what is no JSON: files and tasks.
func shownValue(value any) any {
	if _, ok := value.(tripo.LocalFile); ok {
		return facts{}
	}
	return value
}

func toldEvent(event tripo.Event) any {
	told := facts{
		"id": event.ID, "type": event.Type, "createdAt": event.CreatedAt, "isKnown": event.IsKnown, "isRepeated": event.IsRepeated,
		"data": raw(event.Data),
	}
	if event.Task != nil {
		told["task"] = toldState(event.Task)
	}
	return told
}

// toldDownloads: the digest of what lies there tells that it is whole.
func (s *stage) toldDownloads(downloaded []tripo.Downloaded, withDigest bool) ([]any, error) {
	told := []any{}
	for _, each := range downloaded {
		file, err := filepath.Rel(s.Out, each.Path)
		if err != nil {
			return nil, err
		}
		one := facts{"field": each.Field, "file": file, "bytes": each.Bytes, "verified": each.Verified}
		if withDigest {
			content, err := os.ReadFile(each.Path)
			if err != nil {
				return nil, err
			}
			digest := sha256.Sum256(content)
			one["sha256"] = hex.EncodeToString(digest[:])
		}
		told = append(told, one)
	}
	return told, nil
}

func toldUsage(rows []tripo.UsageRow) []any {
	told := []any{}
	for _, row := range rows {
		told = append(told, facts{
			"taskId": row.TaskID, "type": orNull(row.Type), "status": orNull(row.Status), "createdAt": orNull(row.CreatedAt), "credits": row.Credits,
		})
	}
	return told
}

func orNull(text string) any {
	if text == "" {
		return nil
	}
	return text
}

// show prints an error as a user would see it, with its causes.
func (s *stage) show(err error) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	for ; err != nil; err = errors.Unwrap(err) {
		text, _ := json.Marshal(err)
		s.shown = append(s.shown, fmt.Sprintf("%v\n%+v\n%#v\n%s", err, err, err, text))
	}
}

// nameOf gives TypeScript's name of an error.
func nameOf(err error) string {
	name := reflect.TypeOf(err).Elem().Name()
	return strings.Replace(strings.Replace(name, "APIError", "ApiError", 1), "APIVersion", "ApiVersion", 1)
}
