"""Print what the functions of math are at many places, as bit patterns.

    python3.9 goldens.py > goldens.txt
"""

import math, random, struct
random.seed(7)
def h(x): return '%016x' % struct.unpack('>Q', struct.pack('>d', x))[0]
u = random.uniform
R={'exp':lambda:u(-700,700) if random.random()<.5 else u(-3,3),'log':lambda:math.exp(u(-50,50)) if random.random()<.5 else u(.5,2),
'log2':lambda:math.exp(u(-50,50)) if random.random()<.5 else u(.5,2),'log10':lambda:math.exp(u(-50,50)) if random.random()<.5 else u(.5,2),
'log1p':lambda:u(-.9,10),'expm1':lambda:u(-5,20),'sin':lambda:u(-10,10) if random.random()<.7 else u(-1e6,1e6),'cos':lambda:u(-10,10) if random.random()<.7 else u(-1e6,1e6),
'tan':lambda:u(-10,10) if random.random()<.7 else u(-1e6,1e6),'asin':lambda:u(-1,1),'acos':lambda:u(-1,1),'atan':lambda:u(-10,10),
'sinh':lambda:u(-10,10),'cosh':lambda:u(-10,10),'tanh':lambda:u(-4,4),'asinh':lambda:u(-20,20),'acosh':lambda:u(1,20),'atanh':lambda:u(-1,1),
'gamma':lambda:u(-10,100),'lgamma':lambda:u(-10,100)}
for f,g in R.items():
    for _ in range(300):
        x=g(); print(f,h(x),h(getattr(math,f)(x)))
for _ in range(300):
    x,y=u(-10,10),u(-10,10); print('atan2',h(x),h(y),h(math.atan2(x,y)))
