package api

// CostsRequest asks what the recording's instructions took up to a step.
type CostsRequest struct {
	To int `json:"to"` // past the last recorded step: all of them
}

// CostsResponse is what the instructions took, by opcode, the dearest first.
type CostsResponse struct {
	Rows  []OpCostRow `json:"rows"`
	Steps int         `json:"steps"` // how many of the recording's steps were added up
}

// OpCostRow is one opcode. Waiting for a lock or a core is not counted.
type OpCostRow struct {
	Op    string `json:"op"` // "" = code of library modules
	Count int    `json:"count"`
	Each  int    `json:"each"`  // ns, measured on a CPython, without the work of the objects; 0 = for ""
	Total int    `json:"total"` // ns
	Most  int    `json:"most"`  // ns, the longest single one
}

// Costs adds the recording up by opcode, to a step.
func (s *Session) Costs(req *CostsRequest) *CostsResponse {
	r := &CostsResponse{}
	if s.m == nil {
		return r
	}
	costs, steps := s.m.Costs(uint64(max(req.To, 0)))
	r.Steps = int(steps)
	for _, c := range costs {
		row := OpCostRow{Op: c.Op, Count: c.Count, Total: int(c.Total), Most: int(c.Most)}
		for _, of := range s.d.Ops.Rows() {
			if of.Name == c.Op {
				row.Each = s.d.Ops.Cost(of.Meaning)
			}
		}
		r.Rows = append(r.Rows, row)
	}
	return r
}
