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
// Asks for a line of memory that will be read soon; any address will do.
static inline void cvectors_prefetch(const void *p) { __builtin_prefetch(p); }

#if defined(__x86_64__)
// Products of small panels with sixteen numbers at a time, for processors with AVX-512: what `RegisterProduct` in Swift does with eight.
//
// Row r of the result is the sum over all k of v[r * row + k] times row k of u, which has sixteen numbers at a distance of `right`. The k lie in
// `blocks` of `depth`, at distances of `step` in a block and `block` between blocks.
typedef float nns_wide __attribute__((vector_size(64), aligned(4)));
typedef struct {
  long row, step, depth, block, blocks, right, result;
} nns_strides;

#define NNS_WIDE __attribute__((target("avx512f")))
static inline NNS_WIDE __attribute__((always_inline)) void cvectors_rows(
  const int rows, const float *v, const float *u, float *m, const nns_strides *s, nns_wide first, int adding) {
  nns_wide sums[12];
#pragma clang loop unroll(full)
  for (int r = 0; r < rows; r++) sums[r] = first;
  const long row = s->row, step = s->step, right = s->right, depth = s->depth;
  for (long b = 0; b < s->blocks; b++) {
    // A pointer for every three rows: the third is twice the distance from it, which an address can say.
    const float *p0 = v + b * s->block, *p3 = p0 + 3 * row, *p6 = p3 + 3 * row, *p9 = p6 + 3 * row;
    // The compiler would make one of another again.
    __asm__("" : "+r"(p0), "+r"(p3), "+r"(p6), "+r"(p9));
    for (long k = 0; k < depth; k++) {
      const nns_wide factor = *(const nns_wide *)u;
#pragma clang loop unroll(full)
      for (int r = 0; r < rows; r++) {
        const float x = (r < 3 ? p0 : r < 6 ? p3 : r < 9 ? p6 : p9)[r % 3 * row];
        sums[r] = __builtin_elementwise_fma((nns_wide){x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x}, factor, sums[r]);
      }
      u += right;
      p0 += step;
      p3 += step;
      p6 += step;
      p9 += step;
    }
  }
#pragma clang loop unroll(full)
  for (int r = 0; r < rows; r++) {
    nns_wide *target = (nns_wide *)(m + r * s->result);
    *target = adding ? *target + sums[r] : sums[r];
  }
}

// All `rows` rows, twelve at a time. `first`, sixteen numbers that every sum begins with, may be NULL.
static NNS_WIDE void cvectors_wide_product(long rows, const float *v, const float *u, float *m, const nns_strides *s, const float *first, int adding) {
  const nns_wide start = first ? *(const nns_wide *)first : (nns_wide){0};
  while (rows > 0) {
    // Thirteen to fifteen rows are better halved than left with one to three, which hide no latency.
    const long taken = rows > 12 && rows < 16 ? 8 : rows < 12 ? rows : 12;
    switch (taken) {
    case 1: cvectors_rows(1, v, u, m, s, start, adding); break;
    case 2: cvectors_rows(2, v, u, m, s, start, adding); break;
    case 3: cvectors_rows(3, v, u, m, s, start, adding); break;
    case 4: cvectors_rows(4, v, u, m, s, start, adding); break;
    case 5: cvectors_rows(5, v, u, m, s, start, adding); break;
    case 6: cvectors_rows(6, v, u, m, s, start, adding); break;
    case 7: cvectors_rows(7, v, u, m, s, start, adding); break;
    case 8: cvectors_rows(8, v, u, m, s, start, adding); break;
    case 9: cvectors_rows(9, v, u, m, s, start, adding); break;
    case 10: cvectors_rows(10, v, u, m, s, start, adding); break;
    case 11: cvectors_rows(11, v, u, m, s, start, adding); break;
    default: cvectors_rows(12, v, u, m, s, start, adding);
    }
    rows -= taken;
    v += taken * s->row;
    m += taken * s->result;
  }
}
#endif
#endif
