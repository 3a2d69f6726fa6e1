package compile

import "gilplay/vm/syntax"

func (l *lower313) enterTypeParams(node syntax.Node, name string, params []syntax.TypeParam, line int) {
}
func (l *lower313) leaveTypeParams(node syntax.Node, given int) {}
func (l *lower313) typeAlias(s *syntax.TypeAlias)               {}
