#ifndef TRAP_GUARD_H
#define TRAP_GUARD_H

// mallopt, which Swift's Glibc does not show.
#include <malloc.h>

/// Runs `body(context)`; returns 0 when it came back, or the signal of a trap, failed allocation or stack overflow inside it on this
/// thread. What was active then is abandoned: its memory is not given back.
int trap_guard_run(void (*body)(void *), void *context);

#endif
