"""Averages and spreads, exact for whole numbers and floats."""

from collections import Counter
from math import exp, gcd, log, sqrt

__all__ = ['StatisticsError', 'fmean', 'geometric_mean', 'harmonic_mean', 'mean', 'median', 'median_high',
           'median_low', 'mode', 'multimode', 'pstdev', 'pvariance', 'quantiles', 'stdev', 'variance']


class StatisticsError(ValueError):
    pass


def _sum(data):
    """The exact sum as a fraction (numerator, denominator), and how many there are."""
    sums, n, special = {}, 0, None
    for x in data:
        n += 1
        try:
            top, bottom = (x, 1) if isinstance(x, int) else x.as_integer_ratio()
        except (OverflowError, ValueError):
            special = x if special is None else special + x
            continue
        except AttributeError:
            raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator") from None
        sums[bottom] = sums.get(bottom, 0) + top
    top, bottom = 0, 1
    for b, t in sums.items():
        top, bottom = top * b + t * bottom, bottom * b
        d = gcd(top, bottom)
        top, bottom = top // d, bottom // d
    return (top, bottom) if special is None else special, n


def _kind(data):
    return float if any(isinstance(x, float) for x in data) else int


def _convert(top, bottom, kind):
    if kind is int and top % bottom == 0:
        return top // bottom
    return top / bottom


def mean(data):
    """The arithmetic mean."""
    data = list(data)
    if not data:
        raise StatisticsError('mean requires at least one data point')
    total, n = _sum(data)
    if not isinstance(total, tuple):
        return total
    return _convert(total[0], total[1] * n, _kind(data))


def fmean(data):
    """The arithmetic mean as a float."""
    data = list(data)
    if not data:
        raise StatisticsError('fmean requires at least one data point')
    from math import fsum
    return fsum(data) / len(data)


def geometric_mean(data):
    """The n-th root of the product."""
    try:
        return exp(fmean(map(log, data)))
    except ValueError:
        raise StatisticsError('geometric mean requires a non-empty dataset  containing positive numbers') from None


def harmonic_mean(data):
    """The reciprocal of the mean of the reciprocals."""
    data = list(data)
    if not data:
        raise StatisticsError('harmonic_mean requires at least one data point')
    if any(x < 0 for x in data):
        raise StatisticsError('harmonic mean does not support negative values')
    if len(data) == 1:
        return data[0]
    if any(x == 0 for x in data):
        return 0
    (top, bottom), n = _sum(1 / x for x in data)
    return n * bottom / top


def median(data):
    """The middle value, or the mean of the two middle ones."""
    data = sorted(data)
    n = len(data)
    if not n:
        raise StatisticsError('no median for empty data')
    if n % 2:
        return data[n // 2]
    return (data[n // 2 - 1] + data[n // 2]) / 2


def median_low(data):
    """The middle value, or the smaller of the two."""
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data[(len(data) - 1) // 2]


def median_high(data):
    """The middle value, or the larger of the two."""
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data[len(data) // 2]


def mode(data):
    """The most frequent value, the first of several."""
    pairs = Counter(iter(data)).most_common(1)
    if not pairs:
        raise StatisticsError('no mode for empty data')
    return pairs[0][0]


def multimode(data):
    """All most frequent values."""
    counts = Counter(iter(data))
    most = max(counts.values(), default=0)
    return [value for value, n in counts.items() if n == most]


def _squares(data, center):
    """The sum of squared distances from center, or from the mean, as a fraction."""
    if center is not None:
        return _sum((x - center) ** 2 for x in data)[0]
    center = mean(data)
    (top, bottom), n = _sum((x - center) ** 2 for x in data)
    # The mean was rounded: take away what that adds.
    (rest, unit), _ = _sum(x - center for x in data)
    top, bottom = top * unit * unit * n - rest * rest * bottom, bottom * unit * unit * n
    d = gcd(top, bottom)
    return top // d, bottom // d


def variance(data, xbar=None):
    """The sample variance."""
    data = list(data)
    if len(data) < 2:
        raise StatisticsError('variance requires at least two data points')
    top, bottom = _squares(data, xbar)
    return _convert(top, bottom * (len(data) - 1), _kind(data))


def pvariance(data, mu=None):
    """The variance of a whole population."""
    data = list(data)
    if not data:
        raise StatisticsError('pvariance requires at least one data point')
    top, bottom = _squares(data, mu)
    return _convert(top, bottom * len(data), _kind(data))


def stdev(data, xbar=None):
    """The square root of the sample variance."""
    return sqrt(variance(data, xbar))


def pstdev(data, mu=None):
    """The square root of the variance of a whole population."""
    return sqrt(pvariance(data, mu))


def quantiles(data, *, n=4, method='exclusive'):
    """n - 1 values that cut the data into n parts of the same size."""
    if n < 1:
        raise StatisticsError('n must be at least 1')
    data = sorted(data)
    size = len(data)
    if size < 2:
        raise StatisticsError('must have at least two data points')
    result = []
    if method not in ('inclusive', 'exclusive'):
        raise ValueError(f'Unknown method: {method!r}')
    for i in range(1, n):
        if method == 'inclusive':
            j, delta = divmod(i * (size - 1), n)
            low = j
        else:
            j = min(max(i * (size + 1) // n, 1), size - 1)
            delta = i * (size + 1) - j * n
            low = j - 1
        result.append((data[low] * (n - delta) + data[low + 1] * delta) / n)
    return result
