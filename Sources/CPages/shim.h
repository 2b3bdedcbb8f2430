#ifndef NNS_PAGES
#define NNS_PAGES
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <sys/mman.h>
// mremap takes a variable number of arguments, which Swift does not call, and its flags are declared for GNU sources only.
extern void *mremap(void *, size_t, size_t, int, ...);
// Moves mapped pages to another address, in whose place nothing stays mapped before; 0 where they could not be moved.
static inline int cpages_move(void *from, size_t length, void *to) {
  return mremap(from, length, length, 3 /* MREMAP_MAYMOVE | MREMAP_FIXED */, to) != MAP_FAILED;
}
#endif
