/// Reference classes: `setRefClass`, in the language. An object is an environment holding fields and methods; methods are copied into it on
/// creation with the object as their scope, so that fields are found and `<<-` changes them.
enum ReferenceClassLibrary {
  static let source = LibrarySource("refclasses", #"""
.refClasses <- new.env()
.refClassDef <- function(name) if (exists(name, envir = .refClasses, inherits = FALSE)) get(name, envir = .refClasses) else NULL
setRefClass <- function(Class, fields = list(), contains = character(), methods = list(), where = NULL, ...) {
  contains <- as.character(contains)
  contains <- contains[contains != "envRefClass"]
  if (is.character(fields)) fields <- if (is.null(names(fields))) setNames(as.list(rep("ANY", length(fields))), fields) else as.list(fields)
  fields <- as.list(fields)
  parent <- if (length(contains)) .refClassDef(contains[1L]) else NULL
  def <- new.env()
  def$className <- Class
  def$fields <- c(if (!is.null(parent)) parent$fields[setdiff(names(parent$fields), names(fields))], fields)
  def$methods <- methods
  def$parent <- parent
  def$classes <- c(Class, if (length(contains)) contains[1L], if (!is.null(parent)) parent$classes[-1L])
  def$env <- parent.frame()
  def$locked <- character()
  assign(Class, def, envir = .refClasses)
  .refGenerator(def)
}
.refGenerator <- function(def) {
  gen <- new.env()
  gen$className <- def$className
  gen$def <- def
  gen$new <- function(...) .refNew(def, ...)
  gen$methods <- function(...) {
    added <- list(...)
    if (!length(added)) return(unique(c(.refMethodNames(def), "callSuper", "copy", "show", "initFields", "getClass", "field", "export", "import", "getRefClass", "methods", "trace", "untrace", "usingMethods")))
    if (length(added) == 1L && is.list(added[[1L]])) added <- added[[1L]]
    def$methods[names(added)] <- added
    invisible()
  }
  gen$fields <- function() {
    f <- vapply(def$fields, function(x) if (is.character(x)) x else "ANY", "")
    names(f) <- names(def$fields)
    f
  }
  gen$lock <- function(...) {
    def$locked <- c(def$locked, ...)
    invisible()
  }
  gen$help <- function(...) invisible()
  gen$accessors <- function(...) invisible()
  gen$show <- function() cat("Generator for class ", dQuote(def$className, FALSE), ":\n", sep = "")
  f <- function(...) .refNew(def, ...)
  attributes(f) <- list(className = def$className, generator = gen, class = "refObjectGenerator")
  f
}
`$.refObjectGenerator` <- function(x, name) get(name, envir = attr(x, "generator"))
print.refObjectGenerator <- function(x, ...) {
  def <- attr(x, "generator")$def
  cat("Generator for class ", dQuote(def$className, FALSE), ":\n", sep = "")
  if (length(def$fields)) {
    types <- vapply(def$fields, function(f) if (is.character(f)) f else "ANY", "")
    labels <- names(def$fields)
    w <- pmax(nchar(labels), nchar(types))
    cat("\nClass fields:\n")
    cat("                                          \n")
    cat("  Name ", paste(formatC(labels, width = w), collapse = " "), "\n", sep = " ")
    cat("  Class", paste(formatC(types, width = w), collapse = " "), "\n", sep = " ")
  } else cat("\nNo fields defined\n")
  cat("\n Class Methods: \n")
  m <- .refMethodNames(def)
  if (length(m)) cat("    ", paste0('"', m, '"', collapse = ", "), "\n")
  invisible(x)
}
.refMethodNames <- function(def) unique(c(names(def$methods), if (!is.null(def$parent)) .refMethodNames(def$parent)))
.refFind <- function(def, name) {
  while (!is.null(def)) {
    if (!is.null(def$methods[[name]])) return(list(method = def$methods[[name]], def = def))
    def <- def$parent
  }
  NULL
}
.refInstall <- function(self, found, name) {
  scope <- new.env(parent = self)
  parent.method <- .refFind(found$def$parent, name)
  above <- if (!is.null(parent.method)) .refInstall(self, parent.method, name)
  else if (name == "initialize") function(...) .refInitFields(self, ...)
  else function(...) invisible(NULL)
  assign("callSuper", above, envir = scope)
  f <- found$method
  environment(f) <- scope
  f
}
.refInitFields <- function(.Object, ...) {
  given <- list(...)
  labels <- names(given)
  def <- get(".refClassDef", envir = .Object)
  for (i in seq_along(given)) {
    label <- if (is.null(labels)) "" else labels[i]
    if (!nzchar(label)) {
      source <- given[[i]]
      if (is.environment(source)) for (f in intersect(names(def$fields), ls(source))) assign(f, get(f, envir = source), envir = .Object)
      else stop("unnamed arguments to $new() must be objects from a reference class")
      next
    }
    if (!(label %in% names(def$fields))) stop(sprintf("%s is not a valid field or method name for reference class %s", sQuote(label), dQuote(def$className)), call. = FALSE)
    .refSet(.Object, def, label, given[[i]])
  }
  invisible(.Object)
}
.refSet <- function(self, def, name, value) {
  type <- def$fields[[name]]
  if (is.character(type) && type != "ANY" && !.refFits(value, type)) stop(sprintf("invalid assignment for reference class field %s (should be from class %s or a subclass (was class %s)", sQuote(name), dQuote(type), dQuote(class(value)[1L])), call. = FALSE)
  assign(name, value, envir = self)
}
.refFits <- function(value, type) {
  if (type %in% class(value)) return(TRUE)
  switch(type, numeric = is.numeric(value), integer = is.integer(value), character = is.character(value), logical = is.logical(value), list = is.list(value),
    "function" = is.function(value), environment = is.environment(value), data.frame = is.data.frame(value), matrix = is.matrix(value), is.null(.refClassDef(type)) || inherits(value, type))
}
.refPrototype <- function(type) {
  if (!is.character(type)) return(NULL)
  switch(type, numeric = numeric(), integer = integer(), character = character(), logical = logical(), list = list(), "function" = NULL,
    environment = new.env(), data.frame = data.frame(), matrix = matrix(NA)[0, 0, drop = FALSE], complex = complex(), structure(list(), class = "uninitializedField"))
}
.refNew <- function(def, ...) {
  self <- new.env(parent = def$env)
  assign(".refClassDef", def, envir = self)
  assign(".self", self, envir = self)
  for (f in names(def$fields)) {
    type <- def$fields[[f]]
    if (is.function(type)) {
      environment(type) <- self
      makeActiveBinding(f, type, self)
    } else assign(f, .refPrototype(type), envir = self)
  }
  attr(self, "class") <- structure(c(def$classes, "envRefClass"), package = ".GlobalEnv")
  assign("initFields", function(...) .refInitFields(self, ...), envir = self)
  assign("copy", function(shallow = FALSE) .refCopy(self), envir = self)
  assign("getClass", function(...) .refGenerator(def), envir = self)
  assign("getRefClass", function(...) .refGenerator(def), envir = self)
  assign("getFields", function(...) names(def$fields), envir = self)
  assign("field", function(name, value) if (missing(value)) get(name, envir = self) else assign(name, value, envir = self), envir = self)
  for (name in .refMethodNames(def)) assign(name, .refInstall(self, .refFind(def, name), name), envir = self)
  if (exists("initialize", envir = self, inherits = FALSE)) get("initialize", envir = self)(...)
  else .refInitFields(self, ...)
  for (f in def$locked) lockBinding(f, self)
  invisible(self)
}
.refCopy <- function(self) {
  def <- get(".refClassDef", envir = self)
  twin <- new.env(parent = def$env)
  assign(".refClassDef", def, envir = twin)
  assign(".self", twin, envir = twin)
  for (f in names(def$fields)) {
    value <- get(f, envir = self)
    assign(f, if (inherits(value, "envRefClass")) .refCopy(value) else value, envir = twin)
  }
  attr(twin, "class") <- attr(self, "class")
  assign("initFields", function(...) .refInitFields(twin, ...), envir = twin)
  assign("copy", function(shallow = FALSE) .refCopy(twin), envir = twin)
  assign("getClass", function(...) .refGenerator(def), envir = twin)
  assign("field", function(name, value) if (missing(value)) get(name, envir = twin) else assign(name, value, envir = twin), envir = twin)
  for (name in .refMethodNames(def)) assign(name, .refInstall(twin, .refFind(def, name), name), envir = twin)
  twin
}
`$<-.envRefClass` <- function(x, name, value) {
  def <- get(".refClassDef", envir = x)
  if (!(name %in% names(def$fields)) && !exists(name, envir = x, inherits = FALSE))
    stop(sprintf("%s is not a field or method name of reference class %s", sQuote(name), dQuote(def$className)), call. = FALSE)
  if (name %in% names(def$fields)) .refSet(x, def, name, value) else assign(name, value, envir = x)
  invisible(x)
}
`$.envRefClass` <- function(x, name) {
  if (exists(name, envir = x, inherits = FALSE)) return(get(name, envir = x))
  def <- get(".refClassDef", envir = x)
  stop(sprintf("%s is not a valid field or method name for reference class %s", sQuote(name), dQuote(def$className)), call. = FALSE)
}
print.envRefClass <- function(x, ...) {
  if (exists("show", envir = x, inherits = FALSE)) return(invisible(get("show", envir = x)()))
  def <- get(".refClassDef", envir = x)
  cat("Reference class object of class ", dQuote(def$className, FALSE), "\n", sep = "")
  for (f in names(def$fields)) {
    cat("Field ", dQuote(f, FALSE), ":\n", sep = "")
    print(get(f, envir = x))
  }
  invisible(x)
}
"""#)
}
