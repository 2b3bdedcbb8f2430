#include <stdio.h>
#include <stdlib.h>
#include <signal.h>
#include <errno.h>
#include <readline/readline.h>
#include <readline/history.h>

/// readline's variables (rl_*) are C globals, which Swift cannot reach safely; they are read and set here only.
typedef char **(*creadline_completer)(const char *text, int start, int end);

static inline volatile sig_atomic_t *creadline_flag(void) { static volatile sig_atomic_t flag; return &flag; }

static inline int creadline_on_signal(void) {
  *creadline_flag() = 1;
  rl_replace_line("", 0);
  rl_crlf();
  rl_done = 1;
  return 0;
}
static inline void creadline_setup(const char *name) {
  rl_readline_name = name;
  rl_signal_event_hook = creadline_on_signal;
  rl_basic_word_break_characters = " \t\n\"\\'`@$><=;|&{(,+-*/^!~?:[%";
  rl_completer_quote_characters = "\"'";
  rl_variable_bind("enable-bracketed-paste", "on");
  rl_event_hook = NULL;
}
static inline char *creadline_read(const char *prompt) {
  *creadline_flag() = 0;
  return readline(prompt);
}
static inline int creadline_was_interrupted(void) { return *creadline_flag(); }
static inline const char *creadline_last_history(void) {
  HIST_ENTRY *entry = history_length > 0 ? history_get(history_base + history_length - 1) : NULL;
  return entry ? entry->line : NULL;
}
static inline void creadline_history_timestamps(void) {
  history_write_timestamps = 1;
  history_comment_char = '#';
  history_multiline_entries = 1;
}
static inline void creadline_set_completer(creadline_completer completer) { rl_attempted_completion_function = completer; }
static inline void creadline_no_default_completion(void) { rl_attempted_completion_over = 1; }
static inline void creadline_no_append(void) { rl_completion_append_character = '\0'; }
static inline const char *creadline_buffer(void) { return rl_line_buffer; }
static inline const char *creadline_version(void) { return rl_library_version; }
static inline char **creadline_matches(const char *text, rl_compentry_func_t *generator) { return rl_completion_matches(text, generator); }
