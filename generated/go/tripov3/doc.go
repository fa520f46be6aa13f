// Generated from spec/v3: do not edit.

// Package tripov3 is a typed client of the Tripo 3D API v3: create, wait, chain.
//
// A method per task type gives a handle, its Wait the finished task; either may stand where another task takes its type as a source. Every call takes a context first, and every error is found by errors.As.
package tripov3
