#include "trap_guard.h"

#include <setjmp.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <unistd.h>

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

static void give_up(int signal_number) {
  (void)signal_number;
  static const char words[] = "\nError: internal error of nns: its memory is damaged, so the session cannot go on; please report it\n";
  if (write(2, words, sizeof words - 1)) {}
  _exit(128 + SIGABRT);
}

// A trap inside of malloc leaves its lock taken: the next allocation would wait for ever. One is tried here, and takes a moment or ends the process.
static void check_heap(void) {
  struct sigaction action, alarm_action;
  struct itimerval second, timer;
  memset(&action, 0, sizeof action);
  memset(&second, 0, sizeof second);
  action.sa_handler = give_up;
  second.it_value.tv_sec = 1;
  sigaction(SIGALRM, &action, &alarm_action);
  setitimer(ITIMER_REAL, &second, &timer);
  // Larger than what a thread keeps for itself.
  free(malloc(1 << 16));
  setitimer(ITIMER_REAL, &timer, NULL);
  sigaction(SIGALRM, &alarm_action, NULL);
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
  if (signal_number) check_heap();
  return signal_number;
}
