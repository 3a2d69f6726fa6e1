# only 3.9
from statistics import *
import statistics
def t(f, *a, **k):
    try: print(f.__name__, f(*a, **k))
    except Exception as e: print(f.__name__, type(e).__name__, e)
for data in ([1, 2, 3, 4], [1, 2], [0.1] * 3, [1e16, 1, -1e16], [2.5, 3, 4.75], [True, False, 7], [5]):
    for f in (mean, fmean, median, median_low, median_high, mode, multimode, pvariance, pstdev, variance, stdev): t(f, data)
for f in (mean, fmean, median, mode, multimode, variance, harmonic_mean): t(f, [])
t(mean, ['a']); t(geometric_mean, [54, 24, 36]); t(harmonic_mean, [40, 60]); t(harmonic_mean, [-1]); t(harmonic_mean, [0, 1]); t(mode, 'abracadabra'); t(multimode, 'aabbc'); t(mean, (x for x in range(5)))
t(quantiles, [1, 2, 3, 4, 5]); t(quantiles, range(10), n=5, method='inclusive'); t(quantiles, [1]); t(variance, [1, 2, 3], 2); t(mean, [float('inf'), 1]); t(stdev, [1.5, 2.5, 4.0])
print(issubclass(StatisticsError, ValueError))

# expect: mean 2.5
# expect: fmean 2.5
# expect: median 2.5
# expect: median_low 2
# expect: median_high 3
# expect: mode 1
# expect: multimode [1, 2, 3, 4]
# expect: pvariance 1.25
# expect: pstdev 1.118033988749895
# expect: variance 1.6666666666666667
# expect: stdev 1.2909944487358056
# expect: mean 1.5
# expect: fmean 1.5
# expect: median 1.5
# expect: median_low 1
# expect: median_high 2
# expect: mode 1
# expect: multimode [1, 2]
# expect: pvariance 0.25
# expect: pstdev 0.5
# expect: variance 0.5
# expect: stdev 0.7071067811865476
# expect: mean 0.1
# expect: fmean 0.10000000000000002
# expect: median 0.1
# expect: median_low 0.1
# expect: median_high 0.1
# expect: mode 0.1
# expect: multimode [0.1]
# expect: pvariance 0.0
# expect: pstdev 0.0
# expect: variance 0.0
# expect: stdev 0.0
# expect: mean 0.3333333333333333
# expect: fmean 0.3333333333333333
# expect: median 1
# expect: median_low 1
# expect: median_high 1
# expect: mode 1e+16
# expect: multimode [1e+16, 1, -1e+16]
# expect: pvariance 6.666666666666667e+31
# expect: pstdev 8164965809277260.0
# expect: variance 1e+32
# expect: stdev 1e+16
# expect: mean 3.4166666666666665
# expect: fmean 3.4166666666666665
# expect: median 3
# expect: median_low 3
# expect: median_high 3
# expect: mode 2.5
# expect: multimode [2.5, 3, 4.75]
# expect: pvariance 0.9305555555555555
# expect: pstdev 0.9646530752325188
# expect: variance 1.3958333333333333
# expect: stdev 1.181453906563152
# expect: mean 2.6666666666666665
# expect: fmean 2.6666666666666665
# expect: median True
# expect: median_low True
# expect: median_high True
# expect: mode True
# expect: multimode [True, False, 7]
# expect: pvariance 9.555555555555557
# expect: pstdev 3.091206165165235
# expect: variance 14.333333333333336
# expect: stdev 3.785938897200183
# expect: mean 5
# expect: fmean 5.0
# expect: median 5
# expect: median_low 5
# expect: median_high 5
# expect: mode 5
# expect: multimode [5]
# expect: pvariance 0
# expect: pstdev 0.0
# expect: variance StatisticsError variance requires at least two data points
# expect: stdev StatisticsError variance requires at least two data points
# expect: mean StatisticsError mean requires at least one data point
# expect: fmean StatisticsError fmean requires at least one data point
# expect: median StatisticsError no median for empty data
# expect: mode StatisticsError no mode for empty data
# expect: multimode []
# expect: variance StatisticsError variance requires at least two data points
# expect: harmonic_mean StatisticsError harmonic_mean requires at least one data point
# expect: mean TypeError can't convert type 'str' to numerator/denominator
# expect: geometric_mean 36.000000000000014
# expect: harmonic_mean 48.0
# expect: harmonic_mean StatisticsError harmonic mean does not support negative values
# expect: harmonic_mean 0
# expect: mode a
# expect: multimode ['a', 'b']
# expect: mean 2
# expect: quantiles [1.5, 3.0, 4.5]
# expect: quantiles [1.8, 3.6, 5.4, 7.2]
# expect: quantiles StatisticsError must have at least two data points
# expect: variance 1
# expect: mean inf
# expect: stdev 1.2583057392117916
# expect: True
