package api

import (
	"strings"

	"gilplay/gil/kernel"
)

// ProfilesResponse lists the machine profiles and what their numbers mean.
type ProfilesResponse struct {
	Fields   []ProfileField `json:"fields"`
	Profiles []ProfileRow   `json:"profiles"`
}

// ProfileField is one number of a profile. In Machine.Profile it can be set
// behind the profile's name: "linux,wake=80000" or "linux,wake=80us".
type ProfileField struct {
	Name    string   `json:"name"`
	Unit    string   `json:"unit"` // "ns"; "" for a choice
	Meaning string   `json:"meaning"`
	Source  string   `json:"source"` // where the named profiles have it from
	Min     int      `json:"min"`
	Max     int      `json:"max"`
	Choices []string `json:"choices"` // the words for 0, 1 …; empty for a number
}

// ProfileRow is a named profile.
type ProfileRow struct {
	Name   string `json:"name"`
	Title  string `json:"title"`
	About  string `json:"about"`
	Values []int  `json:"values"` // in the order of ProfilesResponse.Fields
}

// Profiles lists what Machine.Profile can say.
func Profiles() *ProfilesResponse {
	answer := &ProfilesResponse{}
	for i := range kernel.Fields {
		f := &kernel.Fields[i]
		answer.Fields = append(answer.Fields, ProfileField{Name: f.Name, Unit: f.Unit, Meaning: f.Meaning, Source: f.Source,
			Min: int(f.Min), Max: int(f.Max), Choices: f.Choices})
	}
	for i := range kernel.Profiles {
		p := &kernel.Profiles[i]
		row := ProfileRow{Name: p.Name, Title: p.Title, About: p.About}
		for j := range kernel.Fields {
			row.Values = append(row.Values, int(kernel.Fields[j].Of(&p.Profile)))
		}
		answer.Profiles = append(answer.Profiles, row)
	}
	return answer
}

func profileNames() (names []string) {
	for i := range kernel.Profiles {
		names = append(names, kernel.Profiles[i].Name)
	}
	return names
}

// checkProfile refuses a profile that cannot be.
func checkProfile(text string) *SourceError {
	if text == "" {
		return nil
	}
	_, err := kernel.ParseProfile(text)
	if err == nil {
		return nil
	}
	message, hint, _ := strings.Cut(err.Error(), ": choose ")
	if hint != "" {
		hint = "Choose " + hint + "."
	}
	return unsupported(strings.ToUpper(message[:1])+message[1:], hint)
}

// canonical is the shortest text of a profile that checkProfile has accepted.
func canonical(text string) string {
	p, err := kernel.ParseProfile(text)
	if err != nil {
		return text
	}
	return p.String()
}
