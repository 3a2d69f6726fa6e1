// Everything that depends on program counters and on the unwinding of stacks:
// panics of all kinds, recovery, growing stacks, switches between goroutines
// in the middle of calls, and collections while all of that is on the stacks.
package main

import (
	"errors"
	"fmt"
	"runtime"
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

// safely says how f panicked.
func safely(name string, f func() int) (out string) {
	defer func() {
		if r := recover(); r != nil {
			out = fmt.Sprint(name, ": ", r)
		}
	}()
	defer runtime.GC()
	return fmt.Sprint(name, ": ", f())
}

func nested(n int) (result int) {
	defer func() {
		if r := recover(); r != nil {
			result = n + r.(int)
			if n > 0 {
				defer func() { result += recover().(int) }()
				panic(result)
			}
		}
	}()
	if n == 0 {
		panic(1)
	}
	return nested(n-1) + func() int { panic(n * 10) }()
}

func goexit(c chan<- string) {
	defer close(c)
	defer func() { c <- "leaving" }()
	runtime.Goexit()
}

func pipeline(n int) int {
	c := make(chan *node)
	for i := range n {
		go func() {
			t := tree(i)
			runtime.Gosched()
			c <- t
		}()
	}
	sum := 0
	for range n {
		select {
		case t := <-c:
			sum += t.size()
		}
		runtime.GC()
	}
	return sum
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

func main() {
	var none *node
	var empty []int
	var m map[string]int
	var any any = "text"
	zero, long := len(m), 300
	rows := [][]int{{1, 2, 7, 4}, {5, -1, 9}, {8, 8, 101, 3}, {1}}
	tests := map[string]func() int{
		"index":    func() int { return empty[zero] },
		"slice":    func() int { return len(rows[2:zero]) },
		"slice3":   func() int { return cap(rows[:2:long]) },
		"divide":   func() int { return 10 / zero },
		"shift":    func() int { return 1 << (zero - 1) },
		"nil":      func() int { return len(none.text) },
		"map":      func() int { m["a"] = 1; return 0 },
		"assert":   func() int { return any.(int) },
		"method":   func() int { return any.(interface{ size() int }).size() },
		"make":     func() int { return len(make([]int, zero-1)) },
		"error":    func() int { panic(errors.New("mine")) },
		"channel":  func() int { var c chan int; close(c); return 0 },
		"array":    func() int { return [3]int(rows[0][:zero+2])[1] },
		"fine":     func() int { return tree(8).size() },
		"deep":     func() int { return deep(3000, [64]int{3: 5}) },
		"nested":   func() int { return nested(6) },
		"labels":   func() int { return labels(rows) },
		"pipeline": func() int { return pipeline(9) },
	}
	for _, name := range strings.Fields("index slice slice3 divide shift nil map assert method make error channel array fine deep nested labels pipeline") {
		fmt.Println(safely(name, tests[name]))
	}
	fmt.Println(floats([]float64{3, 1.5, -2, 1e9, 4}, 0.5))
	c := make(chan string)
	go goexit(c)
	for s := range c {
		fmt.Println(s)
	}
}
