// For development only: the generated module carries its own.
module github.com/tripo-openapi/tripo-openapi-go/tripo

go 1.24
