#ifndef NNS_OPENMP
#define NNS_OPENMP
#include <stdlib.h>
#include <string.h>
// The thread pool oneDNN runs on (libgomp's entry points for `#pragma omp parallel`): kernels of our own run on the same threads, so that
// neither waits for processors the other's idle threads spin on.
void GOMP_parallel(void (*body)(void *), void *data, unsigned threads, unsigned flags);
int omp_get_thread_num(void);
int omp_get_num_threads(void);
int omp_get_max_threads(void);

// True where the processor has the instructions VectorKernels is compiled for.
static inline int copenmp_has_avx2(void) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
#else
  return 0;
#endif
}
static inline int copenmp_has_avx512(void) {
#if defined(__x86_64__)
  const char *wanted = getenv("NNS_AVX512");
  if (wanted && !strcmp(wanted, "0")) return 0;
#ifdef NNS_EMULATE_AVX512
  return copenmp_has_avx2();
#endif
  __builtin_cpu_init();
  return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq");
#else
  return 0;
#endif
}
#endif
