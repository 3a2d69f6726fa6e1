text = 'the quick brown fox jumps over the lazy dog the end'
freq = {}
for w in text.split(): freq[w] = freq.get(w, 0) + 1
print(sorted(freq.items(), key=lambda kv: (-kv[1], kv[0]))[:3])
def caesar(s, k): return ''.join(chr((ord(c) - 97 + k) % 26 + 97) if c.isalpha() else c for c in s)
print(caesar('hello world', 3), caesar(caesar('hello', 5), -5))
def pal(s):
    s = [c for c in s.lower() if c.isalnum()]
    return s == s[::-1]
print(pal('A man, a plan, a canal: Panama'), pal('nope'))
def lev(a, b):
    prev = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        cur = [i]
        for j, y in enumerate(b, 1): cur.append(min(prev[j] + 1, cur[-1] + 1, prev[j - 1] + (x != y)))
        prev = cur
    return prev[-1]
print(lev('kitten', 'sitting'))
def rle(s):
    out, i = '', 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]: j += 1
        out += '%d%s' % (j - i, s[i])
        i = j
    return out
print(rle('aaabbc'), {w: len(w) for w in text.split()[:3]}, ' '.join(w.capitalize() for w in text.split()[:4]))
for row in [('name', 'qty'), ('apple', 5), ('kiwi', 12)]: print('{:<8}|{:>5}'.format(*row))
for n in range(1, 16): print('Fizz' * (n % 3 == 0) + 'Buzz' * (n % 5 == 0) or n, end=' ')
print()

# expect: [('the', 3), ('brown', 1), ('dog', 1)]
# expect: khoor zruog hello
# expect: True False
# expect: 3
# expect: 3a2b1c {'the': 3, 'quick': 5, 'brown': 5} The Quick Brown Fox
# expect: name    |  qty
# expect: apple   |    5
# expect: kiwi    |   12
# expect: 1 2 Fizz 4 Buzz Fizz 7 8 Fizz Buzz 11 Fizz 13 14 FizzBuzz 
