#include "process_start.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>

static int argument_count;
static char **arguments;
static char path[PATH_MAX];
static int spin_count;

/// Looks of an idle thread: about 0.2 ms, longer than the gaps between the products of a training step. libgomp's own 300,000 are several
/// milliseconds, in which a waiting thread keeps other programs from its processor.
#define SPINS 10000
#define TEXT_(x) #x
#define TEXT(x) TEXT_(x)

/// The variable of the environment whose place the setting takes while libraries are initialized, and what stood there.
/// volatile: the compiler would take it for what it is before any function ran, and leave `restore` out.
static char **volatile place;
static char *replaced;

/// Whether an entry of the environment sets `name`.
static int sets(const char *entry, const char *name) {
  size_t length = strlen(name);
  return strncmp(entry, name, length) == 0 && entry[length] == '=';
}

/// libgomp reads GOMP_SPINCOUNT when it is initialized, before which setenv does not work: C's library makes its list of variables afterwards, from
/// this one, which cannot grow. So the setting stands in for a variable that no library looks at, until the program's own turn comes.
static void choose_spins(char **environment) {
  static char setting[] = "GOMP_SPINCOUNT=" TEXT(SPINS);
  static const char *const unread[] = {"_", "OLDPWD", "SHLVL", "PWD", "LOGNAME", "MAIL"};
  for (char **entry = environment; *entry; entry++)
    if (sets(*entry, "GOMP_SPINCOUNT") || sets(*entry, "OMP_WAIT_POLICY")) return;
  for (size_t k = 0; k < sizeof unread / sizeof *unread; k++)
    for (char **entry = environment; *entry; entry++)
      if (sets(*entry, unread[k])) {
        place = entry;
        replaced = *entry;
        *entry = setting;
        spin_count = SPINS;
        return;
      }
}

/// Runs before any library is initialized.
static void begin(int count, char **values, char **environment) {
  argument_count = count;
  arguments = values;
  const char *named = (const char *)getauxval(AT_EXECFN);
  if (named && !realpath(named, path)) snprintf(path, sizeof path, "%s", named);
  choose_spins(environment);
}

/// Runs after the libraries.
__attribute__((constructor)) static void restore(void) {
  if (place) *place = replaced;
}

__attribute__((section(".preinit_array"), used)) static void (*first)(int, char **, char **) = begin;

int process_argument_count(void) { return argument_count; }
const char *process_argument(int index) { return index >= 0 && index < argument_count ? arguments[index] : ""; }
const char *process_path(void) { return path; }
int process_spin_count(void) { return spin_count; }
