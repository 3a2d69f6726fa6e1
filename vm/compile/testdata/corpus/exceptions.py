def simple():
    try: a()
    except: b()


def several():
    try: a()
    except A: b()
    except (B, C) as e:
        print(e)
        del e
    except d.D as f: pass
    else: g()
    finally: h()


def nested():
    try:
        try: a()
        finally: b()
    except E as e:
        try: c(e)
        except F as e: d(e)
        finally:
            try: x()
            finally: y()
    finally:
        z()


def finally_only(x):
    try: return x
    finally: cleanup()


def bare_raise():
    try: a()
    except E:
        raise
    except F as e:
        raise G from e
    except G as g:
        return g
    else:
        return 1


def with_many(a, b):
    with a: pass
    with a as x: x()
    with a as x, b as (y, z): return x
    with open(a) as f, open(b) as g:
        for line in f:
            if line: return line
            g(line)
    with a as x.y, b as z[0]: pass


def with_try(a):
    with a:
        try: b()
        except E: return 1
        finally: c()
    try:
        with a: b()
    except E as e:
        with e: raise


class Cleanup:
    try: x = 1
    except E as e: y = e
    finally: z = 2
    with x as y: w = 1


try:
    import a
except ImportError as error:
    a = None
else:
    b = a
finally:
    c = 1
for i in a:
    try:
        continue
    except E as e:
        break
    finally:
        i = 1
