#ifndef NNS_WIDE_INSTRUCTIONS
#define NNS_WIDE_INSTRUCTIONS
// Vectors of sixteen numbers, and the instructions of AVX-512 that the compiler's vectors have no words for. With `NNS_EMULATE_AVX512` the same in words of AVX2, slowly, so that
// tests see the kernels of sixteen numbers on processors without them.
typedef float nns_wide __attribute__((vector_size(64), aligned(4)));
typedef int nns_wide_int __attribute__((vector_size(64)));
// One bit for each number.
typedef unsigned short nns_mask;

#ifdef NNS_EMULATE_AVX512
#define NNS_WIDE __attribute__((target("avx2,fma")))
#else
#define NNS_WIDE __attribute__((target("avx512f")))
#endif
#define NNS_WIDE_PART static inline NNS_WIDE __attribute__((always_inline))

#ifdef NNS_EMULATE_AVX512
NNS_WIDE_PART nns_wide cvectors_wide_where(nns_wide_int mask, nns_wide a, nns_wide b) { return (nns_wide)(((nns_wide_int)a & mask) | ((nns_wide_int)b & ~mask)); }
// The second where one of both is not a number.
NNS_WIDE_PART nns_wide cvectors_wide_lesser(nns_wide a, nns_wide b) { return cvectors_wide_where((nns_wide_int)(a < b), a, b); }
NNS_WIDE_PART nns_wide cvectors_wide_greater(nns_wide a, nns_wide b) { return cvectors_wide_where((nns_wide_int)(a > b), a, b); }
NNS_WIDE_PART nns_mask cvectors_wide_mask(nns_wide_int x) {
  nns_mask mask = 0;
  for (int i = 0; i < 16; i++) mask |= (x[i] != 0) << i;
  return mask;
}
NNS_WIDE_PART nns_mask cvectors_wide_equal(nns_wide a, nns_wide b) { return cvectors_wide_mask((nns_wide_int)(a == b)); }
NNS_WIDE_PART nns_mask cvectors_wide_above(nns_wide a, nns_wide b) { return cvectors_wide_mask((nns_wide_int)(a > b)); }
NNS_WIDE_PART nns_mask cvectors_wide_no_numbers(nns_wide a) { return cvectors_wide_mask((nns_wide_int)(a != a)); }
NNS_WIDE_PART nns_wide cvectors_wide_choose(nns_mask mask, nns_wide a, nns_wide b) {
  for (int i = 0; i < 16; i++) if (mask >> i & 1) b[i] = a[i];
  return b;
}
NNS_WIDE_PART nns_wide cvectors_wide_gather(const float *p, nns_wide_int places) {
  nns_wide x;
  for (int i = 0; i < 16; i++) x[i] = p[places[i]];
  return x;
}
// Reads and writes only the numbers of the mask; others are zero.
NNS_WIDE_PART nns_wide cvectors_wide_some(const float *p, nns_mask mask) {
  nns_wide x;
  for (int i = 0; i < 16; i++) x[i] = mask >> i & 1 ? p[i] : 0;
  return x;
}
NNS_WIDE_PART void cvectors_wide_put(float *p, nns_wide x, nns_mask mask) {
  for (int i = 0; i < 16; i++) if (mask >> i & 1) p[i] = x[i];
}
#else
// The second where one of both is not a number.
NNS_WIDE_PART nns_wide cvectors_wide_lesser(nns_wide a, nns_wide b) { return (nns_wide)__builtin_ia32_minps512(a, b, 4); }
NNS_WIDE_PART nns_wide cvectors_wide_greater(nns_wide a, nns_wide b) { return (nns_wide)__builtin_ia32_maxps512(a, b, 4); }
NNS_WIDE_PART nns_mask cvectors_wide_equal(nns_wide a, nns_wide b) { return __builtin_ia32_cmpps512_mask(a, b, 0, -1, 4); }
NNS_WIDE_PART nns_mask cvectors_wide_above(nns_wide a, nns_wide b) { return __builtin_ia32_cmpps512_mask(a, b, 30, -1, 4); }
NNS_WIDE_PART nns_mask cvectors_wide_no_numbers(nns_wide a) { return __builtin_ia32_cmpps512_mask(a, a, 3, -1, 4); }
NNS_WIDE_PART nns_wide cvectors_wide_choose(nns_mask mask, nns_wide a, nns_wide b) { return __builtin_ia32_selectps_512(mask, a, b); }
NNS_WIDE_PART nns_wide cvectors_wide_gather(const float *p, nns_wide_int places) { return (nns_wide)__builtin_ia32_gathersiv16sf((nns_wide){0}, p, places, -1, 4); }
// Reads and writes only the numbers of the mask; others are zero.
NNS_WIDE_PART nns_wide cvectors_wide_some(const float *p, nns_mask mask) { return __builtin_ia32_loadups512_mask(p, (nns_wide){0}, mask); }
NNS_WIDE_PART void cvectors_wide_put(float *p, nns_wide x, nns_mask mask) { __builtin_ia32_storeups512_mask(p, x, mask); }
#endif
#endif
