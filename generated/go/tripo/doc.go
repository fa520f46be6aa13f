// Copied from runtime/go/doc.go by the generator: edit it there.

// Package tripo is the runtime of the Tripo clients: it knows how to create, wait, chain, upload and download.
//
// What there is to create stands in the package of an API version beside it, which re-exports what a program needs:
// import that one. Nothing here names a task type, a path or an error code; the tables of a version do (tables.go).
//
// Everything is safe for concurrent use. Nothing happens at import, and nothing is sent before a method is called.
package tripo
