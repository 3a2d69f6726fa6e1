package opcode

//go:generate go run ../../build calibrate

// costGroup is a group of instructions that take about the same time. What one
// of them takes in each Python is in costs, which "go run ./build calibrate"
// writes.
type costGroup uint8

// The groups. The comment of each one goes into the calibration's table.
const (
	costNothing     costGroup = iota // no work: caches, placeholders
	costLocal                        // pushes a local variable
	costLocalPair                    // two local variables at once
	costConst                        // pushes a constant, or does nothing
	costStoreLocal                   // stores a local variable
	costPop                          // drops a value, or moves values on the stack
	costGlobal                       // reads a global or a built-in name
	costStoreGlobal                  // stores a global name
	costName                         // reads or stores a name of a module or class body
	costArithmetic                   // adds, subtracts, multiplies, combines bits of small numbers
	costDivide                       // divides small numbers
	costPower                        // raises to a power
	costCompare                      // compares small numbers
	costIdentity                     // is, not
	costContains                     // looks for a value in a container
	costJumpIf                       // jumps if the top value is true or false
	costJump                         // jumps
	costNext                         // takes the next item of a loop
	costIter                         // makes an iterator
	costAttr                         // reads an attribute
	costStoreAttr                    // stores an attribute
	costSubscr                       // reads an item
	costStoreSubscr                  // stores or deletes an item
	costSlice                        // reads or stores a slice
	costTuple                        // makes a tuple
	costList                         // makes a list
	costDict                         // makes a dict, a set or a string of parts
	costAppend                       // adds an item to a comprehension's container
	costUnpack                       // unpacks a sequence
	costCall                         // calls a C function that does next to nothing, or begins a Python function
	costCallMany                     // calls with keywords or with a tuple of arguments
	costReturn                       // leaves a Python function
	costFunction                     // makes a function
	costYield                        // leaves or enters a generator
	costRaise                        // raises an exception
	costHandle                       // enters or leaves an exception handler
	costWith                         // enters or leaves a with block
	costFormat                       // formats a value into a string
	costMatch                        // tests a pattern
	costImport                       // imports a module that is there, or prints
	costClass                        // makes a class or runs a string of code
	numCostGroups

	// NumCostGroups is how many groups there are.
	NumCostGroups = int(numCostGroups)
)

// The columns of costs.
const (
	costs27 = iota
	costs39
	costs313
	numCosts
)

// CostGroup is the number of an instruction's group of costs.
func (op Op) CostGroup() int { return int(meanings[min(op, NumOps-1)].cost) }

// Cost is how long an instruction takes, in ns, in this Python on the machine
// that was calibrated ("Linux today"), without the work of the objects that it
// handles: a sort inside one call costs extra, charged where it happens.
func (t *Table) Cost(op Op) int { return int(costs[op.CostGroup()][t.costs]) }
