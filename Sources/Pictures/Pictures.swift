// Filled in by the files beside this one.
