// Generated: do not edit.

module github.com/tripo-openapi/tripo-openapi-go

go 1.24
