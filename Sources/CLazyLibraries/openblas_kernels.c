#include "lazy_libraries.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

const char *openblas_best_kernels(void) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("fma"))
    return "SkylakeX";
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return "Haswell";
  if (__builtin_cpu_supports("avx")) return "Sandybridge";
#endif
  return NULL;
}

// Kernels without AVX, which only a processor unknown to OpenBLAS gets today.
static const char *const slow[] = {"Prescott", "Core2", "Generic", "GENERIC", "Nehalem", "Penryn", "Dunnington", "Banias", "Katmai", "Northwood"};

// An OpenBLAS older than the processor falls back to kernels without vector instructions, ten times slower (0.3.21 on processors after
// Sapphire Rapids: sgemm 25 GF/s instead of 250). It chooses again when it chose badly, unless the user set OPENBLAS_CORETYPE.
__attribute__((visibility("hidden"))) void choose_openblas_kernels(void *openblas) {
  char *(*name)(void) = (char *(*)(void))dlsym(openblas, "openblas_get_corename");
  void (*quit)(void) = (void (*)(void))dlsym(openblas, "gotoblas_dynamic_quit");
  void (*init)(void) = (void (*)(void))dlsym(openblas, "gotoblas_dynamic_init");
  const char *best = openblas_best_kernels();
  if (getenv("OPENBLAS_CORETYPE") || !name || !quit || !init || !best) return;
  for (size_t i = 0; i < sizeof slow / sizeof *slow; i++) {
    if (strcmp(name(), slow[i])) continue;
    setenv("OPENBLAS_CORETYPE", best, 1);
    quit();
    init();
    return;
  }
}
