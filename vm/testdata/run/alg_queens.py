def queens(n):
    out = []
    def place(row, cols):
        if row == n:
            out.append(cols)
            return
        for c in range(n):
            if all(c != k and abs(c - k) != row - r for r, k in enumerate(cols)):
                place(row + 1, cols + [c])
    place(0, [])
    return out
s = queens(6)
print(len(s), s[0])
for c in s[0]: print('.' * c + 'Q' + '.' * (5 - c))

# expect: 4 [1, 3, 5, 0, 2, 4]
# expect: .Q....
# expect: ...Q..
# expect: .....Q
# expect: Q.....
# expect: ..Q...
# expect: ....Q.
