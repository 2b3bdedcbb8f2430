#ifndef NNS_VECTORS
#define NNS_VECTORS
// Operations on eight numbers that Swift's SIMD types go through lane by lane (six times as slow): comparison, choice and bits, by the
// compiler's vector types, which Swift sees as SIMD8.
typedef float nns_lanes __attribute__((vector_size(32)));
typedef int nns_bits __attribute__((vector_size(32)));

// Where a > b the first choice, else (and for NaN) the second.
static inline nns_lanes cvectors_greater(nns_lanes a, nns_lanes b, nns_lanes chosen, nns_lanes other) {
  nns_bits mask = a > b;
  return (nns_lanes)(((nns_bits)chosen & mask) | ((nns_bits)other & ~mask));
}
// Where a = b the first choice, else (and for NaN) the second.
static inline nns_lanes cvectors_equal(nns_lanes a, nns_lanes b, nns_lanes chosen, nns_lanes other) {
  nns_bits mask = a == b;
  return (nns_lanes)(((nns_bits)chosen & mask) | ((nns_bits)other & ~mask));
}
// The larger of two; what is not a number wins.
static inline nns_lanes cvectors_larger(nns_lanes a, nns_lanes b) {
  nns_bits odd = a != a;
  return (nns_lanes)(((nns_bits)a & odd) | ((nns_bits)cvectors_greater(a, b, a, b) & ~odd));
}
static inline nns_lanes cvectors_magnitude(nns_lanes x) { return (nns_lanes)((nns_bits)x & 0x7FFFFFFF); }
// x, which is not negative, with the sign of another number.
static inline nns_lanes cvectors_signed(nns_lanes x, nns_lanes sign) { return (nns_lanes)((nns_bits)x | ((nns_bits)sign & (int)0x80000000)); }
static inline nns_lanes cvectors_root(nns_lanes x) { return __builtin_elementwise_sqrt(x); }
// 2 to the power in the lowest bits of x.
static inline nns_lanes cvectors_power(nns_lanes x) { return (nns_lanes)(((nns_bits)x << 23) + 0x3F800000); }
#if defined(__x86_64__)
// The first `count` numbers alone, at most eight, are read or written; what is not read is zero. Lane by lane instead, the compiler computes what is written lane by lane, too.
#define NNS_SOME static inline __attribute__((target("avx")))
NNS_SOME nns_bits cvectors_first(int count) { return (nns_bits){0, 1, 2, 3, 4, 5, 6, 7} < count; }
NNS_SOME nns_lanes cvectors_some(const float *p, int count) { return __builtin_ia32_maskloadps256((const nns_lanes *)p, cvectors_first(count)); }
NNS_SOME void cvectors_put(float *p, nns_lanes x, int count) { __builtin_ia32_maskstoreps256((nns_lanes *)p, cvectors_first(count), x); }
#endif
// Asks for a line of memory that will be read soon; any address will do.
static inline void cvectors_prefetch(const void *p) { __builtin_prefetch(p); }

// What is left of a piece of work, in a line of its own: from the lower to the upper half of `left`.
typedef struct { unsigned long left; char gap[56]; } nns_share;

// Takes the first item that is left for the owner, or the last one for another thread; -1 where none is.
static inline long cvectors_take(nns_share *share, int isOwner) {
  unsigned long left = __atomic_load_n(&share->left, __ATOMIC_RELAXED);
  for (;;) {
    const unsigned long first = left & 0xFFFFFFFF, end = left >> 32;
    if (first >= end) return -1;
    const unsigned long next = isOwner ? left + 1 : left - (1UL << 32);
    if (__atomic_compare_exchange_n(&share->left, &left, next, 0, __ATOMIC_RELAXED, __ATOMIC_RELAXED)) return (long)(isOwner ? first : end - 1);
  }
}

#include "wide.h"
#include "phases.h"
#include "matrix.h"
#include "planes.h"
#endif
