#ifndef NNS_PHASES
#define NNS_PHASES
#if defined(__x86_64__)
// Parts of `StridedConvolution`: transforms along rows of pictures, and products whose depth lies in pieces anywhere; for processors with AVX-512 (`cvectors_wide_`) and for
// those with AVX2 (`cvectors_eight_`).

// Vectors of a transform of `points` points, of which every row of the matrix has as many coefficients; those of all points but the last are `pitch` numbers apart, and
// the last, of the point at infinity, lies `last` from the first.
typedef struct {
  const float *matrix;
  long pitch, last;
} nns_phase;

// A product whose depth lies in `blocks` of `depth` numbers, which begin at `offsets` of the left factor: element (r, k) of one of them at r * row + k, or, where rows are
// `isSideBySide`, at r + k * row. A row of a panel of the right factor has as many numbers as a vector, the rows one behind the other; panels are `panel` apart.
// The result has the panels of a row one behind the other. Sums of `part` blocks each are added up: the longer a sum, the less exact. On the way lines are asked for that will be written, of each panel, `plane` apart, from `target` on `pace` numbers
// further for each row of the right factor, and, unless rows are side by side, lines of the panels that come `next`, by `nextPace`.
typedef struct {
  const long *offsets;
  long blocks, part, depth, row, panel;
  const float *target, *next;
  long pace, plane, nextPace;
} nns_blocks;

// Results of tiles from their sums at 0, pairs ±a, a single point where points are odd, and infinity, `pitch` apart; eight powers of every point but 0 and infinity lie
// in `powers`, of a pair those of one. Rows of results have `width` pixels and `tiles` tiles, groups of filters are `plane` apart.
typedef struct {
  const float *powers, *biases;
  long pitch, width, tiles, plane;
  float low, high;
} nns_results;

#define NNS_JOINED(kind, name) kind##name
#define NNS_NAME(kind, name) NNS_JOINED(kind, name)
#define NNS(name) NNS_NAME(NNS_PREFIX, name)
#define NNS_PART static inline NNS_KIND __attribute__((always_inline))

// Sums of fourteen rows by two panels take 28 of 32 registers.
#define NNS_PREFIX cvectors_wide_
#define NNS_KIND NNS_WIDE
#define NNS_VECTOR nns_wide
#define NNS_COUNT 16
#define NNS_ROWS_AT_ONCE 14
#include "phase-kernels.h"
#undef NNS_PREFIX
#undef NNS_KIND
#undef NNS_VECTOR
#undef NNS_COUNT
#undef NNS_ROWS_AT_ONCE

// Of six rows 12 of 16.
typedef float nns_eight __attribute__((vector_size(32), aligned(4)));
#define NNS_PREFIX cvectors_eight_
#define NNS_KIND __attribute__((target("avx2,fma")))
#define NNS_VECTOR nns_eight
#define NNS_COUNT 8
#define NNS_ROWS_AT_ONCE 6
NNS_PART nns_eight cvectors_eight_of(float x) { return (nns_eight){x, x, x, x, x, x, x, x}; }
NNS_PART nns_eight cvectors_eight_limit(nns_eight x, nns_eight low, nns_eight high) {
  return (nns_eight)__builtin_ia32_minps256(high, __builtin_ia32_maxps256(low, x));
}
#include "phase-kernels.h"
#undef NNS_PREFIX
#undef NNS_KIND
#undef NNS_VECTOR
#undef NNS_COUNT
#undef NNS_ROWS_AT_ONCE

#endif
#endif
