/// Formal (S4) classes: definitions, instances, validity, printing.
enum FormalClassLibrary {
  static let source = LibrarySource("formalclasses", #"""
.classTable <- new.env()
.basicClasses <- c("ANY", "numeric", "character", "logical", "integer", "complex", "raw", "list", "function", "expression", "NULL", "environment", "matrix", "array", "data.frame", "factor", "double", "vector", "name", "call", "language", "formula", "Date", "POSIXct", "POSIXt", "missing", "oldClass", "S4", "structure", "externalptr", "ordered", "table", "lm")
.classDef <- function(Class) get0(as.character(Class)[1L], envir = .classTable, inherits = FALSE)
representation <- function(...) list(...)
signature <- function(...) {
  x <- list(...)
  r <- as.character(unlist(x))
  names(r) <- names(x)
  r
}
prototype <- function(...) list(...)
className <- function(class, package) class
.linearize <- function(contains) {
  r <- character()
  d <- integer()
  level <- contains
  k <- 1L
  while (length(level)) {
    new <- unique(level[!(level %in% r)])
    r <- c(r, new)
    d <- c(d, rep(k, length(new)))
    level <- unlist(lapply(new, function(n) c(.classDef(n)$contains, if (n == "integer" || n == "double") "numeric", .unionsOf(n))))
    k <- k + 1L
  }
  list(names = r, distances = d)
}
.unionsOf <- function(n) {
  r <- character()
  for (u in ls(.classTable, all.names = TRUE)) if (n %in% .classTable[[u]]$members) r <- c(r, u)
  r
}
setClass <- function(Class, representation = list(), prototype = list(), contains = character(), validity = NULL, access, where, version, sealed, package, S3methods = FALSE, slots = list()) {
  representation <- as.list(representation)
  labels <- names(representation)
  if (is.null(labels)) labels <- rep("", length(representation))
  contains <- c(as.character(contains), as.character(unlist(representation[!nzchar(labels)])))
  own <- representation[nzchar(labels)]
  if (length(slots)) own <- c(own, if (is.null(names(slots))) setNames(as.list(rep("ANY", length(slots))), as.character(slots)) else as.list(slots))
  virtual <- "VIRTUAL" %in% contains || (!length(own) && !length(contains) && !length(prototype))
  contains <- contains[contains != "VIRTUAL"]
  for (s in contains) if (is.null(.classDef(s)) && !(s %in% .basicClasses))
    stop(simpleError(sprintf("no definition was found for superclass %s in the specification of class %s", dQuote(s), dQuote(Class)), call = quote(reconcilePropertiesAndPrototype(name, slots, prototype, superClasses, where))))
  undefined <- Filter(function(n) !(own[[n]] %in% .basicClasses) && is.null(.classDef(own[[n]])) && own[[n]] != Class && is.null(.refClassDef(own[[n]])), names(own))
  if (length(undefined)) warning(sprintf("undefined slot classes in definition of %s: %s", dQuote(Class, FALSE), paste0(undefined, "(class \"", unlist(own[undefined]), "\")", collapse = ", ")), call. = FALSE)
  line <- .linearize(contains)
  dataType <- NULL
  proto <- as.list(prototype)
  protoData <- NULL
  if (is.null(names(proto)) && length(prototype)) { protoData <- prototype; proto <- list() }
  for (s in line$names) {
    def <- .classDef(s)
    if (is.null(def) || !is.null(def$dataType)) {
      if (is.null(dataType)) dataType <- if (is.null(def)) s else def$dataType
    }
    if (!is.null(def)) {
      own <- c(own, def$slots[setdiff(names(def$slots), names(own))])
      proto <- c(proto, def$prototype[setdiff(names(def$prototype), names(proto))])
      if (is.null(protoData)) protoData <- def$data
    }
  }
  def <- new.env()
  def$className <- Class
  def$slots <- own
  def$contains <- contains
  def$supers <- line
  def$virtual <- virtual
  def$validity <- validity
  def$prototype <- proto
  def$dataType <- dataType
  def$data <- protoData
  def$package <- ".GlobalEnv"
  assign(Class, def, envir = .classTable)
  .formalClass(Class, line$names, line$distances)
  f <- eval(substitute(function(...) new(CLASS, ...), list(CLASS = Class)), globalenv())
  invisible(structure(f, className = structure(Class, package = ".GlobalEnv"), package = ".GlobalEnv", class = structure("classGeneratorFunction", package = "methods")))
}
setClassUnion <- function(name, members = character(), where) {
  r <- setClass(name, representation("VIRTUAL"))
  def <- .classDef(name)
  def$members <- members
  for (m in c(members, ls(.classTable, all.names = TRUE))) {
    line <- .linearize(c(.classDef(m)$contains, if (m == "integer" || m == "double") "numeric", .unionsOf(m)))
    .formalClass(m, line$names, line$distances)
  }
  if ("numeric" %in% members) for (m in c("integer", "double")) {
    line <- .linearize(c("numeric", .unionsOf(m)))
    .formalClass(m, line$names, line$distances)
  }
  invisible(r)
}
setOldClass <- function(Classes, prototype, where, test = FALSE, S4Class) {
  for (i in seq_along(Classes)) if (is.null(.classDef(Classes[i]))) {
    def <- new.env()
    def$className <- Classes[i]
    def$slots <- list()
    def$contains <- c(Classes[-seq_len(i)], "oldClass")
    def$supers <- list(names = def$contains, distances = seq_along(def$contains))
    def$virtual <- TRUE
    def$old <- TRUE
    def$prototype <- list()
    assign(Classes[i], def, envir = .classTable)
    .formalClass(Classes[i], def$supers$names, def$supers$distances)
  }
  invisible()
}
removeClass <- function(Class, ...) {
  found <- !is.null(.classDef(Class))
  if (found) rm(list = Class, envir = .classTable)
  else warning(sprintf("class definition for %s not found (no action taken)", dQuote(Class)))
  found
}
isVirtualClass <- function(Class, formal = TRUE, where) {
  def <- .classDef(Class)
  !is.null(def) && isTRUE(def$virtual)
}
isClass <- function(Class, formal = TRUE, where) !is.null(.classDef(Class)) || Class %in% .basicClasses
getClass <- function(Class, .Force = FALSE, where) {
  if (inherits(Class, "classGeneratorFunction")) Class <- attr(Class, "className")
  def <- .classDef(Class)
  if (is.null(def)) stop(sprintf("%s is not a defined class", dQuote(Class)))
  out <- .formalObject("classRepresentation", "methods")
  parts <- list(def = def, className = structure(def$className, package = def$package), package = def$package, virtual = isTRUE(def$virtual), slots = def$slots,
    contains = setNames(as.list(def$supers$distances), def$supers$names), prototype = def$prototype, validity = def$validity, subclasses = .subclasses(def)$names)
  for (n in names(parts)) out <- .formalSet(out, n, parts[[n]])
  out
}
# The classes that extend one, and how far below it they are.
.subclasses <- function(def) {
  below <- character()
  far <- integer()
  for (k in ls(.classTable, all.names = TRUE)) {
    at <- match(def$className, .classTable[[k]]$supers$names)
    if (!is.na(at)) { below <- c(below, k); far <- c(far, .classTable[[k]]$supers$distances[at]) }
  }
  list(names = below, distances = far)
}
getClassDef <- function(Class, ...) if (is.null(.classDef(Class))) NULL else getClass(Class)
showClass <- function(Class, ...) print(getClass(Class))
print.classRepresentation <- function(x, ...) {
  def <- x@def
  cat(if (def$virtual) "Virtual Class " else "Class ", dQuote(def$className, FALSE), " [in \".GlobalEnv\"]\n", sep = "")
  s <- unlist(def$slots)
  if (length(def$dataType)) s <- c(.Data = def$dataType, s)
  if (length(s)) {
    w <- rep(max(nchar(names(s)), nchar(s)), length(s))
    text <- c("Name:", formatC(names(s), width = w))
    types <- c("Class:", formatC(as.character(s), width = w))
    cat("\nSlots:\n")
    head <- formatC(c(text[1L], types[1L]), width = -6)
    cat(strrep(" ", 6L + sum(w + 1L)), "\n", sep = "")
    cat(head[1L], " ", paste(text[-1L], collapse = " "), "\n", sep = "")
    cat(head[2L], " ", paste(types[-1L], collapse = " "), "\n", sep = "")
  } else cat("\nNo Slots, prototype of class \"S4\"\n")
  if (length(def$supers$names)) {
    if (all(def$supers$distances == 1L)) cat("\nExtends: ", paste0("\"", def$supers$names, "\"", collapse = ", "), "\n", sep = "")
    else {
      cat("\nExtends: \n")
      for (i in seq_along(def$supers$names)) {
        n <- def$supers$names[i]
        d <- def$supers$distances[i]
        if (d == 1L) cat("Class \"", n, "\", directly\n", sep = "")
        else {
          by <- Filter(function(k) n %in% .classDef(k)$supers$names, def$contains)[1L]
          cat("Class \"", n, "\", by class \"", by, "\", distance ", d, "\n", sep = "")
        }
      }
    }
  }
  below <- .subclasses(def)
  far <- below$distances
  below <- below$names
  if (length(below)) {
    if (all(far == 1L)) cat("\nKnown Subclasses: ", paste0("\"", below, "\"", collapse = ", "), "\n", sep = "")
    else {
      cat("\nKnown Subclasses: \n")
      o <- order(far)
      for (i in o) if (far[i] == 1L) cat("Class \"", below[i], "\", directly\n", sep = "")
        else cat("Class \"", below[i], "\", by class \"", Filter(function(k) k %in% below[far == 1L], .classDef(below[i])$supers$names)[1L], "\", distance ", far[i], "\n", sep = "")
    }
  }
  invisible(x)
}
getSlots <- function(x) {
  if (inherits(x, "classRepresentation")) x <- x@def$className
  def <- .classDef(x)
  if (is.null(def)) stop(sprintf("%s is not a defined class", dQuote(x)))
  r <- unlist(def$slots)
  if (length(def$dataType)) r <- c(.Data = def$dataType, r)
  r
}
slotNames <- function(x) {
  name <- if (is.character(x) && length(x) == 1L && !is.null(.classDef(x))) x else class(x)[1L]
  def <- .classDef(name)
  if (is.null(def)) return(character())
  r <- as.character(names(def$slots))
  if (length(def$dataType)) r <- c(".Data", r)
  r
}
.hasSlot <- function(object, name) !is.null(attr(object, name, exact = TRUE))
.emptyOf <- function(type) switch(type, numeric = numeric(), character = character(), logical = logical(), integer = integer(), double = double(), complex = complex(),
  raw = raw(), list = list(), vector = logical(), formula = structure(list(), .S3Class = "formula"), "function" = function() NULL, expression = expression(), environment = new.env(), matrix = matrix(0)[0, 0, drop = FALSE],
  data.frame = data.frame(), factor = factor(), Date = structure(numeric(), class = "Date"), array = array(0, 0L), {
    def <- .classDef(type)
    # A union's value is that of its first member, NULL where it can be.
    if (length(def$members)) return(if ("NULL" %in% def$members) NULL else .emptyOf(def$members[1L]))
    if (is.null(def) || isTRUE(def$virtual)) NULL else .instance(def)
  })
.instance <- function(def) {
  object <- if (is.null(def$dataType) || def$dataType == "NULL") .formalObject(def$className, def$package) else {
    data <- if (is.null(def$data)) .emptyOf(def$dataType) else def$data
    attr(data, "class") <- structure(def$className, package = def$package)
    data
  }
  for (n in names(def$slots)) object <- .formalSet(object, n, if (n %in% names(def$prototype)) def$prototype[[n]] else .emptyOf(def$slots[[n]]))
  object
}
new <- function(Class, ...) {
  if (inherits(Class, "classGeneratorFunction")) Class <- as.character(attr(Class, "className"))
  if (inherits(Class, "classRepresentation")) Class <- Class@def$className
  ClassDef <- .classDef(Class)
  if (is.null(ClassDef)) {
    ref <- .refClassDef(Class)
    if (!is.null(ref)) return(.refNew(ref, ...))
    if (Class %in% .basicClasses && Class != "ANY") return(if (...length()) as(..1, Class) else .emptyOf(Class))
    .undefinedClass(Class)
  }
  if (isTRUE(ClassDef$virtual)) stop(sprintf("trying to generate an object from a virtual class (\"%s\")", Class))
  value <- .instance(ClassDef)
  initialize(value, ...)
}
.undefinedClass <- function(Class) stop(simpleError(sprintf("%s is not a defined class", dQuote(Class)), call = quote(getClass(Class, where = topenv(parent.frame())))))
initialize <- function(.Object, ...) {
  if (is.null(.formalMethods("initialize"))) .formalGeneric("initialize", ".Object", .initializeDefault)
  standardGeneric("initialize")
}
.initializeDefault <- function(.Object, ...) {
  given <- list(...)
  if (!length(given)) return(.Object)
  def <- .classDef(class(.Object))
  labels <- names(given)
  if (is.null(labels)) labels <- rep("", length(given))
  here <- quote(initialize(value, ...))
  for (x in given[!nzchar(labels)]) {
    cl <- class(x)[1L]
    if (identical(cl, def$className)) { .Object <- x; next }
    above <- .classDef(cl)
    if (!is.null(above) && cl %in% def$supers$names) {
      for (n in names(above$slots)) .Object <- .formalSet(.Object, n, slot(x, n))
      if (!is.null(above$dataType)) .Object@.Data <- x@.Data
    } else if (!is.null(def$dataType) && .fits(x, def$dataType)) .Object@.Data <- x
    else stop(simpleError(sprintf("cannot use object of class %s in new():  class %s does not extend that class", dQuote(cl), dQuote(def$className)), call = here))
  }
  named <- labels[nzchar(labels)]
  bad <- setdiff(named, c(names(def$slots), if (length(def$dataType)) ".Data"))
  if (length(bad)) stop(simpleError(sprintf(if (length(bad) == 1L) "invalid name for slot of class %s: %s" else "invalid names for slots of class %s: %s", dQuote(def$className), paste(bad, collapse = ", ")), call = here))
  for (n in named) .Object <- .formalSet(.Object, n, given[[n]])
  validObject(.Object)
  .Object
}
.fits <- function(value, type) {
  if (type == "ANY") return(TRUE)
  if (!is.null(.refClassDef(type))) return(inherits(value, type))
  cl <- .formalClasses(value)
  if (type %in% cl) return(TRUE)
  for (k in cl) if (type %in% .extendsAll(k)) return(TRUE)
  switch(type, numeric = is.numeric(value) && !is.factor(value), "function" = is.function(value), double = is.double(value), list = is.list(value) && !is.object(value), environment = is.environment(value),
    language = is.language(value), oldClass = is.object(value), FALSE)
}
.extendsAll <- function(Class) {
  def <- .classDef(Class)
  line <- .linearize(c(if (!is.null(def)) def$contains, if (Class == "integer" || Class == "double") "numeric", .unionsOf(Class)))
  line$names
}
.checkSlot <- function(cl, name, value) {
  def <- .classDef(cl)
  if (is.null(def) || name == ".Data") return(NULL)
  type <- def$slots[[name]]
  if (is.null(type)) return(sprintf("%s is not a slot in class %s", sQuote(name), dQuote(cl)))
  if (!.fits(value, type)) return(sprintf("assignment of an object of class %s is not valid for @%s in an object of class %s; is(value, \"%s\") is not TRUE", dQuote(class(value)[1L]), sQuote(name), dQuote(cl), type))
  NULL
}
validObject <- function(object, test = FALSE, complete = FALSE) {
  Class <- class(object)[1L]
  def <- .classDef(Class)
  errors <- character()
  for (n in names(def$slots)) {
    value <- slot(object, n)
    if (!.fits(value, def$slots[[n]]))
      errors <- c(errors, sprintf("invalid object for slot \"%s\" in class %s: got class \"%s\", should be or extend class \"%s\"", n, dQuote(Class, FALSE), class(value)[1L], def$slots[[n]]))
  }
  if (!length(errors)) for (k in c(rev(def$supers$names), Class)) {
    f <- .classDef(k)$validity
    if (is.function(f)) {
      r <- f(object)
      if (!isTRUE(r) && !is.null(r)) { errors <- as.character(r); break }
    }
  }
  if (!length(errors)) return(TRUE)
  if (test) return(errors)
  lead <- sprintf("invalid class %s object: ", dQuote(Class))
  stop(if (length(errors) == 1L) paste0(lead, errors) else paste(paste0(lead, seq_along(errors), ": ", errors), collapse = "\n"))
}
setValidity <- function(Class, method, where) {
  def <- .classDef(Class)
  if (is.null(def)) stop(sprintf("class %s not found", dQuote(Class)))
  def$validity <- method
  getClass(Class)
}
# What R's basic classes are kinds of, nearest first.
.basicKinds <- list(numeric = "vector", character = c("vector", "data.frameRowLabels", "SuperClassMethod"), logical = "vector",
  integer = c("double", "numeric", "vector", "data.frameRowLabels"), complex = "vector", raw = "vector", expression = "vector", list = "vector",
  `NULL` = c("OptionalFunction", "optionalMethod"), `function` = c("OptionalFunction", "PossibleMethod"), name = c("language", "refObject"), call = "language",
  matrix = c("array", "structure", "vector"), array = c("structure", "vector"), formula = "oldClass", Date = "oldClass", POSIXct = c("POSIXt", "oldClass"),
  POSIXlt = c("POSIXt", "oldClass"), factor = c("integer", "oldClass", "double", "numeric", "vector", "data.frameRowLabels"),
  ordered = c("factor", "integer", "oldClass", "double", "numeric", "vector", "data.frameRowLabels"), data.frame = c("list", "oldClass", "vector"),
  environment = "refObject", table = "oldClass", ts = c("structure", "oldClass", "vector"), lm = "oldClass", glm = c("lm", "oldClass"))
is <- function(object, class2) {
  cl <- .formalClasses(object)
  if (missing(class2)) {
    r <- class(object)
    if (!is.null(ref <- .refClassDef(r[1L]))) return(c(ref$classes, .refSupers))
    return(unique(c(as.character(r), .basicKinds[[r[1L]]], if (isS4(object)) .classDef(r[1L])$supers$names else if (length(r) == 1L) .extendsAll(r))))
  }
  if (inherits(class2, "classRepresentation")) class2 <- class2@def$className
  inherits(object, class2) || .fits(object, class2)
}
extends <- function(class1, class2, maybe = TRUE, fullInfo = FALSE) {
  all <- c(class1, .extendsAll(class1))
  if (missing(class2)) all else class2 == "ANY" || class2 %in% all
}
"""#)
}
