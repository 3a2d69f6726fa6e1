// What a program may do that gowasm rewrites: calls of every kind, recursion,
// defers, maps, collections with and without much on the stack, growing memory;
// and, with an argument, what it must not do.
package main

import (
	"maps"
	"os"
	"runtime"
	"slices"
	"strconv"
	"strings"
)

type node struct {
	left, right *node
	text        string
}

func tree(depth int) *node {
	if depth == 0 {
		return nil
	}
	return &node{tree(depth - 1), tree(depth - 1), strings.Repeat("x", depth)}
}

func (n *node) size() int {
	if n == nil {
		return 0
	}
	return len(n.text) + n.left.size() + n.right.size()
}

func deep(n int, buf [64]int) int {
	if n == 0 {
		runtime.GC()
		return buf[3]
	}
	buf[n%64]++
	return deep(n-1, buf) + buf[(n+1)%64]
}

// deferred runs what it deferred, in a loop and at one of many returns.
func deferred(n int) (sum int) {
	for i := range n {
		defer func() { sum = sum*3 + i }()
	}
	defer func() { sum++ }()
	if n > 5 {
		return n
	}
	return -n
}

type shape interface{ area() int }
type (
	square struct{ side int }
	box    struct{ *square }
)

func (s *square) area() int { return s.side * s.side }

// shapes calls through interfaces, of an embedded type and one made at run time.
func shapes(n int) (sum int) {
	for i := range n {
		for _, x := range []any{&square{i}, box{&square{i + 1}}, i} {
			if s, ok := x.(shape); ok {
				sum += s.area()
			}
		}
	}
	return sum
}

// tables fills maps of several kinds and sorts what is in them.
func tables(n int) (sum int) {
	byName, byNumber, all := map[string]*node{}, map[int]string{}, map[any]int{}
	for i := range n {
		name := strings.Repeat("k", i%50) + strconv.Itoa(i)
		byName[name], byNumber[i*i], all[name] = tree(i%4), name, i
		all[i] += len(name)
	}
	names := slices.Sorted(maps.Keys(byName))
	for i, name := range names {
		sum += i*all[name] - byName[name].size() + len(byNumber[i*i])
		delete(all, name)
	}
	return sum + len(all)
}

// endless ends where its stack does.
func endless(buf [300]int) int {
	buf[1]++
	return endless(buf) + buf[2]
}

func floats(xs []float64, f float32) (int, uint32, float64) {
	sum := 0.0
	for i, x := range xs {
		switch {
		case x > 2 && i%2 == 0:
			sum += x
		case x < 0:
			sum -= float64(f)
		default:
			sum *= x
		}
	}
	return int(sum), uint32(sum), sum / float64(f)
}

func labels(rows [][]int) (found int) {
outer:
	for i, row := range rows {
		for j, v := range row {
			switch {
			case v < 0:
				continue outer
			case v > 100:
				break outer
			case v == 7:
				goto next
			}
			found += i*10 + j
		next:
		}
	}
	return found
}

// trap does what a program must not do.
func trap(how string) int {
	var none *node
	var empty []int
	var m map[string]int
	var any any = how
	zero := len(m)
	switch how {
	case "index":
		return empty[zero]
	case "divide":
		return 10 / zero
	case "nil":
		return len(none.text)
	case "map":
		m[how] = 1
	case "assert":
		return any.(int)
	case "make":
		return len(make([]int, zero-1))
	case "panic":
		panic(how)
	case "endless":
		return endless([300]int{})
	}
	return 0
}

// show prints; println is one of the runtime's reports, which are left out.
func show(values ...any) {
	var line []string
	for _, v := range values {
		switch v := v.(type) {
		case string:
			line = append(line, v)
		case bool:
			line = append(line, strconv.FormatBool(v))
		case int:
			line = append(line, strconv.Itoa(v))
		case uint32:
			line = append(line, strconv.FormatUint(uint64(v), 10))
		case float64:
			line = append(line, strconv.FormatFloat(v, 'g', -1, 64))
		}
	}
	os.Stdout.WriteString(strings.Join(line, " ") + "\n")
}

func main() {
	if len(os.Args) > 1 {
		defer func() { show("recovered:", recover() != nil) }()
		show("before")
		show(trap(os.Args[1]))
		return
	}
	rows := [][]int{{1, 2, 7, 4}, {5, -1, 9}, {8, 8, 101, 3}, {1}}
	for round := range 3 {
		whole, bits, rest := floats([]float64{3, 1.5, -2, 1e9, 4}, 0.5)
		show(round, tree(8).size(), deep(3000, [64]int{3: 5}), labels(rows), deferred(4), deferred(9), shapes(20), tables(700), whole, bits, rest)
		runtime.GC()
	}
	kept := [][]byte{}
	for i := range 300 {
		kept = append(kept, make([]byte, 100_000+i))
		kept[i][i] = byte(i)
	}
	sum := 0
	for i, b := range kept {
		sum += len(b) + int(b[i])
	}
	show(sum)
}
