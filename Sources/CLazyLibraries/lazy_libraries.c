#define _GNU_SOURCE
#include "lazy_libraries.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

// As `functions.S` lays them out.
struct library {
  const char *file, *package;
  // Called with the handle when the library has been loaded, or NULL.
  void (*loaded)(void *handle);
  void *handle;
};
struct function {
  struct library *library;
  const char *name;
  void *address;
};

static void *handle(struct library *library) {
  if (library->handle) return library->handle;
  void *handle = dlopen(library->file, RTLD_LAZY | RTLD_LOCAL);
  if (handle && library->loaded) library->loaded(handle);
  return library->handle = handle;
}

static void missing(struct library *library, const char *reason) {
  fprintf(stderr, "nns: %s cannot be used: %s\nInstall the Debian package %s.\n", library->file, reason, library->package);
  exit(1);
}

// Two threads may get here at once: both find the same.
__attribute__((visibility("hidden"))) void *lazy_function_address(struct function *function) {
  void *library = handle(function->library);
  if (!library) missing(function->library, dlerror());
  void *address = dlsym(library, function->name);
  if (!address) missing(function->library, dlerror());
  function->address = address;
  return address;
}
