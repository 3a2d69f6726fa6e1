package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
)

// language is one of the languages of the site.
type language struct {
	code   string // names catalogues and lesson files
	tag    string // BCP 47, for the document
	folder string // below the site: English is at the root
}

// languages are all of them, the first one where an address names none.
var languages = []language{{"en", "en", ""}, {"zh", "zh-CN", "zh/"}}

// words is a catalogue: text by dotted key, such as "home.title".
type words map[string]string

// readWords reads a catalogue of site/words.
func readWords(root, name string) (words, error) {
	path := filepath.Join(root, "site", "words", name+".json")
	content, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var tree map[string]any
	if err := json.Unmarshal(content, &tree); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	w := words{}
	if err := w.add("", tree); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return w, nil
}

func (w words) add(prefix string, tree map[string]any) error {
	for key, value := range tree {
		switch value := value.(type) {
		case string:
			w[prefix+key] = value
		case map[string]any:
			if err := w.add(prefix+key+".", value); err != nil {
				return err
			}
		default:
			return fmt.Errorf("%s%s is neither a text nor a group of texts", prefix, key)
		}
	}
	return nil
}
