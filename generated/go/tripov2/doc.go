// Generated from spec/v2: do not edit.

// Package tripov2 is a typed client of the Tripo 3D API v2: create, wait, chain.
//
// A method per task type gives a handle, its Wait the finished task; either may stand where another task takes its type as a source. Every call takes a context first, and every error is found by errors.As.
//
// This API version is reported switched off since 2026-11-01; V3 replaces it: package tripo3.
package tripov2
