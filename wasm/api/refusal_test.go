package api

import "testing"

// What the page says of a Python or a profile that is not there, in the page's
// language.
func TestRefusalsInChinese(t *testing.T) {
	for _, c := range []struct {
		m    Machine
		want [2]string
	}{
		{Machine{Python: "3.4"}, [2]string{"Python 3.4 这里不支持", "可选：2.7、3.9、3.13。"}},
		{Machine{Profile: "amiga"}, [2]string{`没有这个机器配置："amiga"`, "可选：teaching、linux、mac2021、mac2009。"}},
		{Machine{Profile: "linux,wake=x"}, [2]string{"机器配置：wake 是一个数，从 0 到 1000000000 ns", ""}},
		{Machine{Profile: "linux,lock=key"}, [2]string{"机器配置：lock 是 semaphore、condition", ""}},
	} {
		answer := NewSession().Load(&LoadRequest{Source: "pass\n", Machine: c.m, Lang: "zh"})
		if answer.OK || answer.Error.Message != c.want[0] || answer.Error.Hint != c.want[1] {
			t.Errorf("%v: %+v", c.m, answer.Error)
		}
	}
}
