#include <stdio.h>
#include <stdlib.h>
#include <signal.h>
#include <errno.h>
#include <poll.h>
#include <readline/readline.h>
#include <readline/history.h>

/// readline's variables (rl_*) are C globals, which Swift cannot reach safely; they are read and set here only.
typedef char **(*creadline_completer)(const char *text, int start, int end);

/// The line being read: what the callback delivered.
typedef struct { char *line; int is_done; int is_end; } creadline_state;
static inline creadline_state *creadline_current(void) { static creadline_state state; return &state; }

/// The signal that asks the program to end, or 0: reading a line stops at once.
static inline volatile int *creadline_ending(void) { static volatile int signal; return &signal; }

static inline void creadline_deliver(char *line) {
  creadline_state *state = creadline_current();
  state->line = line;
  state->is_done = 1;
  state->is_end = line == NULL;
  rl_callback_handler_remove();
}
static inline void creadline_setup(const char *name) {
  rl_readline_name = name;
  rl_catch_signals = 0;
  rl_basic_word_break_characters = " \t\n\"\\'`@$><=;|&{(,+-*/^!~?:[%";
  rl_completer_quote_characters = "\"'";
  rl_variable_bind("enable-bracketed-paste", "on");
}
/// Reads a line; NULL with `*was_interrupted` set when `*interrupt` became non-zero, NULL without it at the end of input.
static inline char *creadline_read(const char *prompt, volatile int *interrupt, int *was_interrupted) {
  creadline_state *state = creadline_current();
  state->is_done = 0;
  state->line = NULL;
  *was_interrupted = 0;
  rl_callback_handler_install(prompt, creadline_deliver);
  while (!state->is_done) {
    struct pollfd waiting = {0, POLLIN, 0};
    int ready = poll(&waiting, 1, 100);
    if (*creadline_ending()) {
      rl_callback_handler_remove();
      return NULL;
    }
    if (*interrupt) {
      *was_interrupted = 1;
      rl_point = rl_end;
      rl_redisplay();
      fputs("^C\n", rl_outstream);
      fflush(rl_outstream);
      rl_callback_sigcleanup();
      rl_free_line_state();
      rl_callback_handler_remove();
      return NULL;
    }
    if (ready > 0) rl_callback_read_char();
  }
  return state->line;
}
static inline const char *creadline_last_history(void) {
  HIST_ENTRY *entry = history_length > 0 ? history_get(history_base + history_length - 1) : NULL;
  return entry ? entry->line : NULL;
}
/// Entries of several lines are told apart in the file by the time lines before each.
static inline void creadline_read_history(const char *path) {
  history_comment_char = '#';
  history_multiline_entries = 1;
  read_history(path);
}
/// An entry by its place among those kept, oldest first; NULL past the end. `*time` is its line of time (`#` and seconds) or NULL.
static inline const char *creadline_history_entry(int index, const char **time) {
  HIST_ENTRY *entry = history_get(history_base + index);
  if (!entry) return NULL;
  *time = entry->timestamp;
  return entry->line;
}
static inline void creadline_set_completer(creadline_completer completer) { rl_attempted_completion_function = completer; }
static inline void creadline_no_default_completion(void) { rl_attempted_completion_over = 1; }
static inline void creadline_no_append(void) { rl_completion_append_character = '\0'; }
/// Whether matches keep their order instead of being sorted.
static inline void creadline_keep_order(int keeps) { rl_sort_completion_matches = !keeps; }
static inline const char *creadline_buffer(void) { return rl_line_buffer; }
static inline const char *creadline_version(void) { return rl_library_version; }
static inline char **creadline_matches(const char *text, rl_compentry_func_t *generator) { return rl_completion_matches(text, generator); }
