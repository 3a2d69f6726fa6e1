package main

import (
	"fmt"
	"text/tabwriter"

	"gilplay/wasm/api"
)

// listProfiles prints the machine profiles and what their numbers mean.
func listProfiles(s streams, args []string) int {
	o := newOptions("profiles", s)
	if files, err := o.parse(args); err != nil {
		return exitUsage
	} else if len(files) > 0 {
		o.complain("takes no file")
		return exitUsage
	}
	all := api.Profiles()
	t := tabwriter.NewWriter(s.out, 0, 0, 2, ' ', 0)
	for _, p := range all.Profiles {
		fmt.Fprintf(t, "\t%s", p.Name)
	}
	fmt.Fprintln(t)
	for i, f := range all.Fields {
		fmt.Fprintf(t, "%s", f.Name)
		for _, p := range all.Profiles {
			if n := p.Values[i]; len(f.Choices) > 0 {
				fmt.Fprintf(t, "\t%s", f.Choices[n])
			} else {
				fmt.Fprintf(t, "\t%d %s", n, f.Unit)
			}
		}
		fmt.Fprintln(t)
	}
	t.Flush()
	fmt.Fprintln(s.out)
	for _, f := range all.Fields {
		fmt.Fprintf(s.out, "%s: %s\n", f.Name, f.Meaning)
	}
	return exitOK
}
