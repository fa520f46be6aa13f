// Copied from runtime/go/price.go by the generator: edit it there.

package tripo

// Price is what a task will cost, from the published prices.
type Price struct {
	// Sum of the lines; nil when one of them is unknown.
	Credits *float64 `json:"credits"`
	// What it is made of.
	Lines []PriceLine `json:"lines"`
}

// PriceLine is one part of a price.
type PriceLine struct {
	// nil: unknown.
	Credits *float64 `json:"credits"`
	// What it is for; may be empty.
	Says string `json:"says,omitempty"`
}

type taskPrice struct {
	Base []priceRow `json:"base"`
	Add  []priceRow `json:"add"`
}

type priceRow struct {
	When    *schema  `json:"when"`
	Credits *float64 `json:"credits"`
	// JSON pointer to a list; the row counts once per entry.
	Per  string `json:"per"`
	Says string `json:"says"`
}

// price: the first base row whose condition holds counts, and every surcharge whose condition holds. A type that the
// tables do not know has an unknown price.
func (api *API) price(task string, body any) Price {
	rows, ok := api.Prices[task]
	if !ok {
		return Price{Lines: []PriceLine{}}
	}
	filled := api.Checks.withDefaults(api.Checks.Tasks[task].Schema, body)
	price := Price{Lines: []PriceLine{}}
	add := func(row priceRow) bool {
		if !api.Checks.isValid(row.When, filled) {
			return false
		}
		price.Lines = append(price.Lines, lineOf(row, filled))
		return true
	}
	hasBase := false
	for _, row := range rows.Base {
		if hasBase = add(row); hasBase {
			break
		}
	}
	for _, row := range rows.Add {
		add(row)
	}
	if hasBase {
		price.Credits = total(price.Lines)
	}
	return price
}

func lineOf(row priceRow, body any) PriceLine {
	if row.Credits == nil {
		return PriceLine{Says: row.Says}
	}
	count := 1
	if row.Per != "" {
		list, _ := at(body, row.Per).([]any)
		count = len(list)
	}
	credits := *row.Credits * float64(count)
	return PriceLine{Credits: &credits, Says: row.Says}
}

func total(lines []PriceLine) *float64 {
	sum := 0.0
	for _, line := range lines {
		if line.Credits == nil {
			return nil
		}
		sum += *line.Credits
	}
	return &sum
}
