#include "trap_guard.h"

#include <setjmp.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

static __thread sigjmp_buf *innermost = NULL;
static const int signals[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE};

static void leave(int signal_number) {
  if (innermost) siglongjmp(*innermost, signal_number);
  // Another thread, or nothing to go back to: end as without a guard.
  signal(signal_number, SIG_DFL);
  raise(signal_number);
}

static void install(void) {
  static __thread int is_ready = 0;
  if (is_ready) return;
  is_ready = 1;
  // The handler of a stack overflow needs a stack of its own.
  stack_t stack;
  memset(&stack, 0, sizeof stack);
  stack.ss_size = 1 << 16;
  stack.ss_sp = malloc(stack.ss_size);
  if (stack.ss_sp) sigaltstack(&stack, NULL);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = leave;
  action.sa_flags = SA_ONSTACK | SA_NODEFER;
  sigemptyset(&action.sa_mask);
  for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) sigaction(signals[i], &action, NULL);
}

int trap_guard_run(void (*body)(void *), void *context) {
  install();
  sigjmp_buf place;
  sigjmp_buf *outer = innermost;
  int signal_number = sigsetjmp(place, 1);
  if (signal_number == 0) {
    innermost = &place;
    body(context);
  }
  innermost = outer;
  return signal_number;
}
