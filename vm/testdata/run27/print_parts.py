a=[1,(2,),{3:u'x'},set([4]),frozenset('a')]
a.append(a)
print a, (), [], {}, set(), 'x', u'y', 1L
class L(list): pass
class O(object):
    def __repr__(self): return 'O'
    def __str__(self): return 's'
print L([1]), O(), [O()], (O(),), {O: O().__repr__()}['x'] if 0 else 1
d={}; d[1]=d; print d
t=([],); t[0].append(t); print t
print [1],
print [2]
import sys, StringIO
b=StringIO.StringIO(); print >>b, [1,'a']; print b.getvalue()

# expect: [1, (2,), {3: u'x'}, set([4]), frozenset(['a']), [...]] () [] {} set([]) x y 1
# expect: [1] s [O] (O,) 1
# expect: {1: {...}}
# expect: ([([...],)],)
# expect: [1] [2]
# expect: [1, 'a']
# expect:
