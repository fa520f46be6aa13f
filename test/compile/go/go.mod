module example.com/walk

go 1.24

require github.com/tripo-openapi/tripo-openapi-go v0.0.0

replace github.com/tripo-openapi/tripo-openapi-go => ../../../generated/go
