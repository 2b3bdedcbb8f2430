/// Reference classes: `setRefClass`, in the language. An object is an environment holding fields and methods; methods are copied into it on
/// creation with the object as their scope, so that fields are found and `<<-` changes them. Fields of a declared class are checked
/// whenever they are assigned (`.typeField`). The class is also a formal class, which `is`, `inherits` and dispatch look at.
enum ReferenceClassLibrary {
  static let source = LibrarySource("refclasses", #"""
.refClasses <- new.env()
.refStandard <- c("import", ".objectParent", "usingMethods", "show", "getClass", "untrace", "export", ".objectPackage", "callSuper", "copy", "initFields", "getRefClass", "trace", "field")
.refSupers <- c("envRefClass", ".environment", "refClass", "environment", "refObject")
.refClassDef <- function(name) get0(name, envir = .refClasses, inherits = FALSE)
setRefClass <- function(Class, fields = list(), contains = character(), methods = list(), where = NULL, inheritPackage = FALSE, ...) {
  contains <- as.character(contains)
  virtual <- "VIRTUAL" %in% contains
  contains <- contains[!(contains %in% c("envRefClass", "VIRTUAL"))]
  if (is.character(fields)) fields <- if (is.null(names(fields))) setNames(as.list(rep("ANY", length(fields))), fields) else as.list(fields)
  fields <- as.list(fields)
  if (length(fields) && (is.null(names(fields)) || !all(nzchar(names(fields))))) stop("argument \"fields\" must be a list of the field classes or definitions, or a character vector of names")
  parent <- if (length(contains)) .refClassDef(contains[1L]) else NULL
  inherited <- parent$fields
  changed <- intersect(names(fields), names(inherited))
  inherited[changed] <- fields[changed]
  def <- new.env()
  def$className <- Class
  def$fields <- c(inherited, fields[setdiff(names(fields), changed)])
  def$methods <- list()
  def$overrides <- character()
  def$parent <- parent
  def$classes <- c(Class, contains, if (!is.null(parent)) parent$classes[-1L])
  def$env <- parent.frame()
  def$locked <- parent$locked
  def$virtual <- virtual
  assign(Class, def, envir = .refClasses)
  .refAddMethods(def, as.list(methods))
  supers <- unique(c(def$classes[-1L], .refSupers))
  .formalClass(Class, supers, seq_along(supers))
  .refGenerator(def)
}
# The assignments in `code` as a list, those of functions inside it, too: whether non-local, the name changed, and the call.
.assignmentsIn <- function(code) {
  if (!is.call(code)) return(if (is.pairlist(code) || is.expression(code)) unlist(lapply(as.list(code), .assignmentsIn), recursive = FALSE))
  found <- NULL
  head <- if (is.name(code[[1L]])) as.character(code[[1L]]) else ""
  if (head %in% c("<-", "=", "<<-") && length(code) == 3L) {
    target <- code[[2L]]
    while (is.call(target) && length(target) > 1L) target <- target[[2L]]
    if (is.name(target)) found <- list(list(outer = head == "<<-", name = as.character(target), call = code))
  }
  c(found, unlist(lapply(as.list(code), function(part) if (!missing(part)) .assignmentsIn(part)), recursive = FALSE))
}
.checkFieldsInMethod <- function(def, fieldNames, allMethods) {
  found <- .assignmentsIn(body(def$code))
  outer <- vapply(found, function(a) a$outer, NA)
  names <- vapply(found, function(a) a$name, "")
  told <- function(which) paste(vapply(found[which], function(a) deparse(a$call)[1L], ""), collapse = "; ")
  where <- sprintf("( in method \"%s\" for class \"%s\")", def$name, def$class)
  local <- !outer & names %in% fieldNames
  astray <- outer & !(names %in% c(fieldNames, ".self"))
  call <- quote(.checkFieldsInMethod(def, fieldNames, allMethods))
  tell <- function(...) warning(simpleWarning(paste0(...), call))
  if (any(local)) tell("local assignment to field name will not change the field:\n    ", told(local), "\n Did you mean to use \"<<-\"? ", where)
  if (any(astray)) tell("non-local assignment to non-field names (possibly misspelled?)\n    ", told(astray), "\n", where)
  if (any(onMethods <- outer & names %in% allMethods)) stop(simpleError(paste0("non-local assignment to method names is not allowed\n    ", told(onMethods), "\n", where), call))
  any(local) || any(astray)
}
.refAddMethods <- function(class, added) {
  fieldNames <- names(class$fields)
  allMethods <- unique(c(names(added), .refListed(class)))
  # As in R only the first method that looks wrong is told.
  for (name in names(added)) {
    def <- list(code = added[[name]], name = name, class = class$className)
    if (is.function(def$code) && .checkFieldsInMethod(def, fieldNames, allMethods)) break
  }
  for (name in names(added)) {
    if (!(name %in% names(class$methods))) {
      from <- .refFind(class$parent, name)
      if (!is.null(from)) class$overrides <- c(class$overrides, paste0(name, "#", from$def$className))
      else if (name %in% .refStandard) class$overrides <- c(class$overrides, paste0(name, "#envRefClass"))
    }
    class$methods[[name]] <- added[[name]]
  }
  invisible()
}
.refListed <- function(def) {
  if (is.null(def)) return(.refStandard)
  below <- .refListed(def$parent)
  own <- c(setdiff(names(def$methods), below), def$overrides)
  c(rev(own), rev(below))
}
.refGenerator <- function(def) {
  gen <- new.env()
  gen$className <- def$className
  gen$def <- def
  gen$new <- function(...) .refNew(def, ...)
  gen$methods <- function(...) {
    added <- list(...)
    if (!length(added)) return(sort(.refListed(def)))
    if (length(added) == 1L && is.list(added[[1L]])) added <- added[[1L]]
    if (is.null(names(added)) && all(vapply(added, is.character, NA))) {
      found <- lapply(unlist(added), function(name) {
        m <- .refFind(def, name)
        if (is.null(m)) NULL else structure(m$method, name = name, class = "refMethodDef")
      })
      return(if (length(found) == 1L) found[[1L]] else found)
    }
    .refAddMethods(def, added)
  }
  gen$fields <- function() .refFieldTypes(def)
  gen$lock <- function(...) {
    given <- c(...)
    if (!length(given)) return(def$locked)
    wrong <- given[!(given %in% names(def$fields))]
    if (length(wrong)) stop(sprintf("the definition of class %s in package %s is locked so fields may not be modified", dQuote(def$className), sQuote(".GlobalEnv")))
    def$locked <- unique(c(def$locked, given))
    invisible()
  }
  gen$help <- function(topic) {
    if (missing(topic)) return(print(.refGenerator(def)))
    if (!is.character(topic)) topic <- deparse(substitute(topic))
    m <- .refFind(def, topic)$method
    if (is.null(m)) stop(sprintf("no documented topic %s in reference class %s", sQuote(topic), dQuote(def$className)))
    cat("Call:\n$", topic, "(", paste(names(formals(m)), collapse = ", "), ")\n\n\n", sep = "")
    b <- body(m)
    first <- if (is.call(b) && identical(b[[1L]], as.name("{")) && length(b) > 1L) b[[2L]] else b
    if (is.character(first)) cat(first, "\n\n", sep = "")
    invisible()
  }
  gen$accessors <- function(...) {
    for (name in c(...)) {
      title <- paste0(toupper(substring(name, 1L, 1L)), substring(name, 2L))
      added <- list(eval(substitute(function() X, list(X = as.name(name)))), eval(substitute(function(value) { X <<- value; invisible(.self) }, list(X = as.name(name)))))
      names(added) <- paste0(c("get", "set"), title)
      .refAddMethods(def, added)
    }
    invisible()
  }
  # What the generator holds, which is what R shows here; printing the generator shows the class.
  gen$show <- function() {
    cat("Reference class object of class \"refGeneratorSlot\"\nField \"def\":\n")
    .refShowDef(def, "Reference Class")
    cat("Field \"className\":\n")
    print(def$className)
  }
  gen$trace <- function(...) stop("tracing is not available")
  f <- function(...) .refNew(def, ...)
  attributes(f) <- list(className = structure(def$className, package = ".GlobalEnv"), package = ".GlobalEnv", generator = gen, class = "refObjectGenerator")
  f
}
`$.refObjectGenerator` <- function(x, name) {
  gen <- attr(x, "generator")
  if (!exists(name, envir = gen, inherits = FALSE)) stop(sprintf("%s is not a valid field or method name for reference class %s", sQuote(name), dQuote("refGeneratorSlot")), call. = FALSE)
  get(name, envir = gen)
}
.refFieldTypes <- function(def) {
  if (!length(def$fields)) return(character())
  vapply(def$fields, function(x) if (is.character(x)) x[1L] else "activeBindingFunction", "")
}
.refShowDef <- function(def, title) {
  cat(title, " ", dQuote(def$className, FALSE), ":\n", sep = "")
  types <- .refFieldTypes(def)
  if (length(types)) {
    w <- max(nchar(names(types)), nchar(types))
    rows <- c(paste(c("Name: ", formatC(names(types), width = w)), collapse = " "), paste(c("Class:", formatC(unname(types), width = w)), collapse = " "))
    cat("\nClass fields:\n", strrep(" ", nchar(rows[1L])), "\n", rows[1L], "\n", rows[2L], "\n", sep = "")
  } else cat("\nNo fields defined\n")
  cat("\nClass Methods: \n")
  line <- "    "
  listed <- .refListed(def)
  for (i in seq_along(listed)) {
    item <- paste0("\"", listed[i], "\"", if (i < length(listed)) ",")
    if (nchar(line) + 1L + nchar(item) > 80L) {
      cat(line, " \n", sep = "")
      line <- "    "
    }
    line <- paste(line, item)
  }
  cat(line, "\n", sep = "")
  cat("\nReference Superclasses: \n     ", paste0("\"", c(def$classes[-1L], "envRefClass"), "\"", collapse = ", "), "\n\n", sep = "")
}
print.refObjectGenerator <- function(x, ...) {
  .refShowDef(attr(x, "generator")$def, "Generator for class")
  invisible(x)
}
print.refClassRepresentation <- function(x, ...) {
  .refShowDef(x$def, "Reference Class")
  invisible(x)
}
print.refMethodDef <- function(x, ...) {
  cat("Class method definition for method ", attr(x, "name"), "()\n", sep = "")
  attributes(x) <- NULL
  environment(x) <- globalenv()
  print(x)
  cat("\n")
}
print.uninitializedField <- function(x, ...) {
  x <- unclass(x)
  cat("An object of class \"uninitializedField\"\nSlot \"field\":\n")
  print(x$field)
  cat("\nSlot \"className\":\n")
  print(x$className)
  cat("\n")
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
  f <- found$method
  if (!("callSuper" %in% all.names(body(f)))) {
    environment(f) <- self
    return(f)
  }
  scope <- new.env(parent = self)
  parent.method <- .refFind(found$def$parent, name)
  above <- if (!is.null(parent.method)) .refInstall(self, parent.method, name)
  else if (name == "initialize") function(...) .refInitFields(self, ...)
  else if (name %in% .refStandard) .refBuiltinMethod(self, name)
  else function(...) invisible(NULL)
  assign("callSuper", above, envir = scope)
  environment(f) <- scope
  f
}
.refBuiltinMethod <- function(self, name) switch(name,
  copy = function(shallow = FALSE) .refCopy(self, shallow),
  show = function() .refShow(self),
  initFields = function(...) .refInitFields(self, ...),
  field = function(name, value) if (missing(value)) get(name, envir = self) else invisible(.refSet(self, get(".refClassDef", envir = self), name, value)),
  getClass = , getRefClass = function(...) structure(list(def = get(".refClassDef", envir = self)), class = "refClassRepresentation"),
  export = function(Class) .refExport(self, Class),
  import = function(value, Class = class(value)) {
    def <- .refClassDef(Class[1L])
    for (f in names(def$fields)) assign(f, get(f, envir = value), envir = self)
    invisible(self)
  },
  usingMethods = function(...) invisible(),
  trace = , untrace = function(...) stop("tracing is not available"),
  callSuper = function(...) invisible(NULL),
  .objectPackage = ".GlobalEnv", .objectParent = globalenv())
.refExport <- function(self, Class) {
  def <- .refClassDef(Class)
  if (is.null(def)) stop(sprintf("%s is not a reference class", dQuote(Class)))
  twin <- .refBlank(def)
  for (f in names(def$fields)) if (!is.function(def$fields[[f]])) assign(f, get(f, envir = self), envir = twin)
  twin
}
.refInitFields <- function(.Object, ...) {
  given <- list(...)
  labels <- names(given)
  def <- get(".refClassDef", envir = .Object)
  for (i in seq_along(given)) {
    label <- if (is.null(labels)) "" else labels[i]
    if (!nzchar(label)) {
      source <- given[[i]]
      if (inherits(source, "envRefClass")) {
        shared <- intersect(names(def$fields), names(get(".refClassDef", envir = source)$fields))
        for (f in shared) if (!is.function(def$fields[[f]])) assign(f, get(f, envir = source), envir = .Object)
      } else warning(sprintf("unnamed arguments to $new() must be objects from a reference class; got an object of class %s", dQuote(class(source)[1L])), call. = FALSE)
      next
    }
    if (!(label %in% names(def$fields))) stop(simpleError(sprintf("%s is not a field in class %s", sQuote(label), dQuote(def$className)), quote(envRefSetField(.Object, field, classDef, selfEnv, elements[[field]]))))
    .refSet(.Object, def, label, given[[i]])
  }
  invisible(.Object)
}
.refSet <- function(self, def, name, value) {
  if (!(name %in% names(def$fields))) stop(simpleError(sprintf("%s is not a field in class %s", sQuote(name), dQuote(def$className)), quote(envRefSetField(x, what, refObjectClass(x), selfEnv, value))))
  if (bindingIsLocked(name, self)) stop(sprintf("invalid replacement: reference class field %s is read-only", sQuote(name)), call. = FALSE)
  assign(name, value, envir = self)
}
.refPrototype <- function(type, name) switch(type,
  numeric = numeric(), integer = integer(), character = character(), logical = logical(), list = list(), complex = complex(), raw = raw(), double = numeric(),
  "function" = function() NULL, environment = new.env(), data.frame = data.frame(), matrix = matrix(NA)[0, 0, drop = FALSE], array = array(NA, 0L), factor = factor(),
  Date = structure(numeric(), class = "Date"), expression = expression(), "NULL" = NULL,
  structure(list(field = name, className = type), class = "uninitializedField"))
.refBlank <- function(def) {
  self <- new.env(parent = def$env)
  assign(".refClassDef", def, envir = self)
  assign(".self", self, envir = self)
  for (f in names(def$fields)) {
    type <- def$fields[[f]]
    if (is.function(type)) {
      environment(type) <- self
      makeActiveBinding(f, type, self)
    } else {
      assign(f, .refPrototype(type, f), envir = self)
      if (type != "ANY") .typeField(self, f, type)
    }
  }
  attr(self, "class") <- structure(def$className, package = ".GlobalEnv")
  own <- .refMethodNames(def)
  for (name in setdiff(c("initFields", "copy", "getClass", "field"), own))
    assign(name, .refBuiltinMethod(self, name), envir = self)
  if (!("show" %in% own)) assign("show", .refBuiltinMethod(self, "show"), envir = self)
  for (name in own) assign(name, .refInstall(self, .refFind(def, name), name), envir = self)
  self
}
.refNew <- function(def, ...) {
  if (isTRUE(def$virtual)) stop(sprintf("cannot allocate an object of a virtual class (\"%s\")", def$className), call. = FALSE)
  self <- .refBlank(def)
  if (exists("initialize", envir = self, inherits = FALSE)) get("initialize", envir = self)(...)
  else .refInitFields(self, ...)
  for (f in def$locked) lockBinding(f, self)
  self
}
.refCopy <- function(self, shallow = FALSE) {
  def <- get(".refClassDef", envir = self)
  twin <- .refBlank(def)
  for (f in names(def$fields)) {
    if (is.function(def$fields[[f]])) next
    value <- get(f, envir = self)
    assign(f, if (!shallow && inherits(value, "envRefClass")) value$copy(FALSE) else value, envir = twin)
  }
  twin
}
.refShow <- function(self) {
  def <- get(".refClassDef", envir = self)
  cat("Reference class object of class ", dQuote(def$className, FALSE), "\n", sep = "")
  for (f in names(def$fields)) {
    cat("Field ", dQuote(f, FALSE), ":\n", sep = "")
    print(get(f, envir = self))
  }
}
.refStructure <- function(x) {
  def <- get(".refClassDef", envir = x)
  listed <- .refListed(def)
  list(names(def$fields), sort(setdiff(listed, .refStandard)), ".GlobalEnv", length(listed))
}
`$<-.envRefClass` <- function(x, name, value) {
  .refSet(x, get(".refClassDef", envir = x), name, value)
  invisible(x)
}
`[[<-.envRefClass` <- `$<-.envRefClass`
`$.envRefClass` <- function(x, name) {
  if (exists(name, envir = x, inherits = FALSE)) return(get(name, envir = x))
  if (name %in% .refStandard) return(.refBuiltinMethod(x, name))
  def <- get(".refClassDef", envir = x)
  stop(simpleError(sprintf("%s is not a valid field or method name for reference class %s", sQuote(name), dQuote(def$className)), quote(envRefInferField(x, what, getClass(class(x)), selfEnv))))
}
print.envRefClass <- function(x, ...) invisible(get("show", envir = x)())
all.equal.envRefClass <- function(target, current, ...) {
  if (!inherits(current, "envRefClass")) return("current is not an environment")
  if (!identical(class(target), class(current))) return(sprintf("Classes differ: %s is not %s", dQuote(class(current)[1L]), dQuote(class(target)[1L])))
  out <- character()
  for (f in names(get(".refClassDef", envir = target)$fields)) {
    r <- all.equal(get(f, envir = target), get(f, envir = current), ...)
    if (is.character(r)) out <- c(out, sprintf("Component %s: %s", dQuote(f), r))
  }
  if (length(out)) out else TRUE
}
"""#)
}
