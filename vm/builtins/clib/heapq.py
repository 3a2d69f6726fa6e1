"""Binary heaps in plain lists: item k is never larger than 2k+1 and 2k+2."""

__all__ = ['heappush', 'heappop', 'heapify', 'heapreplace', 'merge',
           'nlargest', 'nsmallest', 'heappushpop']


def _rise(heap, pos, top):
    # Move the item at pos up while it is smaller than its parent.
    item = heap[pos]
    while pos > top:
        parent = (pos - 1) >> 1
        if not item < heap[parent]:
            break
        heap[pos] = heap[parent]
        pos = parent
    heap[pos] = item


def _sink(heap, pos):
    # Move the hole at pos down to a leaf along the smaller children, then let
    # the item rise from there: fewer comparisons than testing on the way.
    end = len(heap)
    top = pos
    item = heap[pos]
    child = 2 * pos + 1
    while child < end:
        right = child + 1
        if right < end and not heap[child] < heap[right]:
            child = right
        heap[pos] = heap[child]
        pos = child
        child = 2 * pos + 1
    heap[pos] = item
    _rise(heap, pos, top)


def heappush(heap, item):
    """Add an item."""
    heap.append(item)
    _rise(heap, len(heap) - 1, 0)


def heappop(heap):
    """Remove and return the smallest item."""
    last = heap.pop()
    if not heap:
        return last
    smallest = heap[0]
    heap[0] = last
    _sink(heap, 0)
    return smallest


def heapreplace(heap, item):
    """heappop, then heappush, in one go."""
    smallest = heap[0]
    heap[0] = item
    _sink(heap, 0)
    return smallest


def heappushpop(heap, item):
    """heappush, then heappop, in one go."""
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _sink(heap, 0)
    return item


def heapify(heap):
    """Put a list into heap order, in place."""
    for pos in reversed(range(len(heap) // 2)):
        _sink(heap, pos)


def nsmallest(n, iterable, key=None):
    """The n smallest, smallest first."""
    return sorted(iterable, key=key)[:max(n, 0)]


def nlargest(n, iterable, key=None):
    """The n largest, largest first."""
    return sorted(iterable, key=key, reverse=True)[:max(n, 0)]


def merge(*iterables, key=None, reverse=False):
    """One sorted stream out of several."""
    heads = []
    for order, iterable in enumerate(iterables):
        source = iter(iterable)
        for value in source:
            heads.append((value if key is None else key(value), order, value, source))
            break
    while heads:
        best = 0
        for k in range(1, len(heads)):
            if reverse:
                if heads[best][0] < heads[k][0]:
                    best = k
            elif heads[k][0] < heads[best][0]:
                best = k
        _, order, value, source = heads[best]
        yield value
        for value in source:
            heads[best] = (value if key is None else key(value), order, value, source)
            break
        else:
            del heads[best]
