// Generated from spec/v2: do not edit.

package tripov2

import (
	_ "embed"

	"github.com/tripo-openapi/tripo-openapi-go/tripo"
)

//go:embed tables.json
var tablesText []byte

var tables = tripo.Tables(tablesText)
