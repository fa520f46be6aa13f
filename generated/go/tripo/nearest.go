// Copied from runtime/go/nearest.go by the generator: edit it there.

package tripo

import "strings"

const furthestEdits = 2

// nearest gives the closest of the names within two edits, and within a third of its length: what a misspelt one probably means.
func nearest(word any, names []any) (string, bool) {
	text, ok := word.(string)
	if !ok || utf16Length(text) > 100 {
		return "", false
	}
	best, closest := "", furthestEdits+1
	for _, each := range names {
		name, ok := each.(string)
		if !ok {
			continue
		}
		distance := distanceOf(text, name)
		if distance <= furthestEdits && 3*distance <= utf16Length(name) && distance < closest {
			best, closest = name, distance
		}
	}
	return best, closest <= furthestEdits
}

// distanceOf counts the edits between two words, upper and lower case being the same letter: Levenshtein's, row by row.
func distanceOf(left, right string) int {
	target := []rune(strings.ToLower(right))
	row := make([]int, len(target)+1)
	for i := range row {
		row[i] = i
	}
	for index, letter := range []rune(strings.ToLower(left)) {
		next := make([]int, len(target)+1)
		next[0] = index + 1
		for column, wanted := range target {
			replaced := row[column]
			if letter != wanted {
				replaced++
			}
			next[column+1] = min(row[column+1]+1, next[column]+1, replaced)
		}
		row = next
	}
	return row[len(target)]
}
