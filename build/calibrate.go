package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"time"

	"gilplay/build/calibrate"
	"gilplay/vm/dialect"
)

// estimates are hand-made costs in ns, by group in the order of vm/opcode: the
// proportions that a group keeps which no snippet isolates.
var estimates = []float64{
	0, 2, 3, 2, 3, 2, 12, 20, 22, 18, 24, 200, 18, 5, 25, 3, 2, 10, 25, 22, 35, 18, 25, 40, 26, 35, 55, 12, 12, 50, 75,
	15, 55, 20, 250, 6, 60, 85, 50, 350, 2500,
}

// runCalibrate measures the instructions' costs with the real CPythons found
// here, all of which are needed, and writes them as vm/opcode's table.
func runCalibrate(root string, args []string) error {
	flags := flag.NewFlagSet("calibrate", flag.ContinueOnError)
	seconds := flags.Float64("seconds", 0.5, "how long each snippet is repeated")
	dry := flags.Bool("n", false, "only print")
	show := flags.Bool("show", false, "print every snippet")
	if err := flags.Parse(args); err != nil {
		return flag.ErrHelp
	}
	groups, err := calibrate.Groups(filepath.Join(root, "vm", "opcode", "cost.go"))
	if err != nil {
		return err
	}
	var columns []*calibrate.Column
	about := fmt.Sprintf("What an instruction takes, in ns, in Python 2.7, 3.9 and 3.13.\n"+
		"Measured on %s on a %d-core %s virtual machine with\n", time.Now().Format("2006-01-02"), runtime.NumCPU(), machineWords())
	for _, name := range []string{"2.7", "3.9", "3.13"} {
		d := dialect.Get(name)
		python, ok := findPython(name)
		if !ok {
			return fmt.Errorf("there is no python%s here: the table keeps what it has", name)
		}
		c, err := calibrate.Measure(d, python, *seconds, estimates)
		if err != nil {
			return fmt.Errorf("Python %s: %w", name, err)
		}
		columns = append(columns, c)
		about += fmt.Sprintf("CPython %s (%d snippets, mean error %.0f %%)\n", d.Release, len(c.Snippets), 100*c.Error)
		if *show {
			for _, t := range c.Snippets {
				fmt.Printf("%-5s %-20s %8.1f ns %8.1f predicted %+6.0f %%\n", name, t.Name, t.Ns, t.Prediction, 100*(t.Prediction/t.Ns-1))
			}
		}
	}
	text, err := calibrate.Source(groups, columns, about)
	if err != nil || *dry {
		fmt.Printf("%s", text)
		return err
	}
	return os.WriteFile(filepath.Join(root, "vm", "opcode", "costs_gen.go"), text, 0o644)
}

// machineWords is the processor in general words.
func machineWords() string {
	if runtime.GOARCH == "amd64" {
		return "x86-64"
	}
	return runtime.GOARCH
}
