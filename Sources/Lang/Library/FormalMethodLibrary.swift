/// Formal (S4) generics, methods, coercion and the default `show`.
enum FormalMethodLibrary {
  static let source = LibrarySource("formalmethods", #"""
show <- function(object) {
  if (!is.null(.formalMethods("show"))) standardGeneric("show") else .showDefault(object)
}
.showDefault <- function(object) {
  if (is(object, "classGeneratorFunction")) {
    cat("class generator function for class ", dQuote(as.character(attr(object, "className"))), " from package ", sQuote(".GlobalEnv"), "\n", sep = "")
    cat("function (...) \nnew(\"", as.character(attr(object, "className")), "\", ...)\n", sep = "")
    return(invisible())
  }
  if (is.function(object) && isS4(object)) return(.showGeneric(object))
  def <- if (isS4(object)) .classDef(class(object)) else NULL
  if (is.null(def)) return(invisible(print(object)))
  cat("An object of class ", dQuote(class(object)[1L], FALSE), "\n", sep = "")
  if (length(def$dataType)) print(object@.Data)
  else if (!length(def$slots)) cat("<S4 Type Object>\n")
  for (n in names(def$slots)) {
    cat("Slot ", dQuote(n, FALSE), ":\n", sep = "")
    print(slot(object, n))
    cat("\n")
  }
  invisible()
}
.showGeneric <- function(object) {
  name <- attr(object, "generic")
  f <- object
  attributes(f) <- NULL
  cat(class(object), " for \"", name, "\" defined from package \".GlobalEnv\"\n\n", sep = "")
  print(f)
  cat("Methods may be defined for arguments: ", paste(attr(object, "signature"), collapse = ", "), "\nUse  showMethods(", name, ")  for currently available ones.\n", sep = "")
}
.groupNames <- c("Arith", "Compare", "Logic", "Ops", "Math", "Summary", "Complex", "Math2")
.genericFormals <- function(name, f) {
  if (name %in% c("+", "-", "*", "/", "^", "%%", "%/%", "==", "!=", "<", ">", "<=", ">=", "&", "|", "Arith", "Compare", "Logic", "Ops", "%*%")) return(c("e1", "e2"))
  if (name %in% c("[", "[[")) return(c("x", "i", "j"))
  if (name %in% c("[<-", "[[<-")) return(c("x", "i", "j", "value"))
  if (name == "$") return("x")
  if (name == "$<-") return(c("x", "value"))
  if (name %in% c("Math", "Summary", "length", "names", "dim") || is.null(f)) return("x")
  r <- setdiff(names(formals(args(f))), "...")
  if (length(r)) r else "x"
}
setGeneric <- function(name, def = NULL, where, package = NULL, valueClass = character(), useAsDefault = NULL, genericFunction = NULL, simpleInheritanceOnly = NULL, signature = NULL) {
  old <- get0(name, envir = globalenv(), mode = "function")
  fallback <- if (is.function(useAsDefault)) useAsDefault else if (!is.null(old) && is.null(attr(old, "generic"))) old else NULL
  if (is.null(def)) {
    if (is.null(old)) stop(sprintf("must supply a function skeleton for %s, explicitly or via an existing function", sQuote(name)))
    if (is.null(attr(old, "generic"))) .makeGeneric(name, old)
  } else {
    formalNames <- setdiff(names(formals(def)), "...")
    if (is.null(signature)) signature <- if (length(formalNames)) formalNames else "..."
    standard <- any(all.names(body(def)) == "standardGeneric")
    if (!standard) { fallback <- def; body(def) <- call("standardGeneric", name) }
    else if (!is.null(old) && is.null(attr(old, "generic")) && is.null(useAsDefault) && !identical(environment(old), globalenv())) {
      message("Creating a new generic function for ", sQuote(name), " in the global environment")
    } else if (is.null(useAsDefault)) fallback <- NULL
    .formalGeneric(name, signature, fallback)
    environment(def) <- parent.frame()
    if (length(valueClass)) body(def) <- bquote({
      ans <- .(body(def))
      .valueClassTest(ans, .(valueClass), .(structure(name, package = ".GlobalEnv")))
    })
    kind <- if (identical(body(def)[[1L]], as.name("standardGeneric"))) "standardGeneric" else "nonstandardGenericFunction"
    assign(name, structure(def, generic = name, signature = signature, valueClass = valueClass, class = structure(kind, package = "methods")), envir = globalenv())
  }
  name
}
.valueClassTest <- function(object, classes, fname) {
  for (k in classes) if (.fits(object, k)) return(object)
  stop(sprintf("invalid value from generic function %s, class %s, expected %s", sQuote(fname), dQuote(class(object)[1L]), paste(dQuote(classes), collapse = " or ")))
}
.makeGeneric <- function(name, old) {
  f <- formals(args(old))
  g <- function() NULL
  formals(g) <- f
  body(g) <- call("standardGeneric", name)
  environment(g) <- globalenv()
  signature <- setdiff(names(f), "...")
  .formalGeneric(name, signature, old)
  assign(name, structure(g, generic = name, signature = signature, class = structure("standardGeneric", package = "methods")), envir = globalenv())
}
setMethod <- function(f, signature = character(), definition, where, valueClass = NULL, sealed = FALSE) {
  if (is.function(f)) f <- if (is.null(attr(f, "generic"))) deparse(substitute(f)) else attr(f, "generic")
  old <- get0(f, envir = globalenv(), mode = "function")
  if (is.null(old) && !(f %in% .groupNames)) stop(sprintf("no existing definition for function %s", sQuote(f)))
  internal <- f %in% .groupNames || f %in% c("initialize", "show") || (is.primitive(old) && f %in% .internalGenerics)
  if (is.null(.formalMethods(f))) {
    if (f == "initialize") .formalGeneric(f, ".Object", .initializeDefault)
    else if (f == "show") .formalGeneric(f, "object", .showDefault)
    else if (internal) .formalGeneric(f, .genericFormals(f, old), NULL)
    else {
      .makeGeneric(f, old)
      if (!is.primitive(old) && !identical(environment(old), globalenv()) && !isS3stdGeneric(old))
        message("Creating a generic function for ", sQuote(f), " from package ", sQuote(environmentName(environment(old))), " in the global environment")
    }
  }
  table <- .formalMethods(f)
  sig <- signature
  if (!is.null(names(sig)) && any(nzchar(names(sig)))) {
    full <- rep("ANY", length(table$formals))
    names(full) <- table$formals
    at <- ifelse(nzchar(names(sig)), pmatch(names(sig), table$formals), seq_along(sig))
    full[at] <- sig
    sig <- unname(full)
  }
  sig <- as.character(sig)
  if (!length(sig)) sig <- "ANY"
  for (s in sig) if (is.null(.classDef(s)) && !(s %in% .basicClasses) && is.null(.refClassDef(s)))
    message("in method for ", sQuote(f), " with signature ", sQuote(paste0("\"", sig, "\"", collapse = ",")), ": no definition for class ", dQuote(s))
  if (!internal && is.function(definition)) {
    generic <- get0(f, envir = globalenv(), mode = "function")
    wanted <- names(formals(args(generic)))
    given <- names(formals(definition))
    if (!identical(wanted, given) && "..." %in% wanted && length(given) > length(wanted) - 1L) definition <- .rematch(definition, formals(args(generic)))
  } else if (f == "initialize" && !identical(names(formals(definition)), c(".Object", "..."))) definition <- .rematch(definition, formals(function(.Object, ...) NULL))
  .formalMethod(f, sig, definition)
  invisible(f)
}
.rematch <- function(definition, outer) {
  pass <- lapply(names(outer), as.name)
  g <- function() NULL
  formals(g) <- outer
  body(g) <- call("{", call("<-", as.name(".local"), definition), as.call(c(as.name(".local"), pass)))
  environment(g) <- environment(definition)
  g
}
setReplaceMethod <- function(f, ..., where) setMethod(paste0(f, "<-"), ...)
.internalGenerics <- c("length", "names", "dim", "dimnames", "levels", "names<-", "dim<-", "dimnames<-", "levels<-", "length<-", "[", "[[", "$", "[<-", "[[<-", "$<-", "c", "+", "-", "*", "/", "^", "%%", "%/%", "==", "!=", "<", ">", "<=", ">=", "&", "|", "!", "%*%",
  "abs", "sign", "sqrt", "exp", "log", "floor", "ceiling", "trunc", "round", "signif", "cumsum", "cumprod", "cummax", "cummin", "max", "min", "range", "sum", "prod", "any", "all", "as.character", "as.numeric", "as.integer", "as.logical", "as.double", "rep", "xtfrm", "is.na", "sin", "cos", "tan", "log2", "log10")
.isGenericName <- function(f) !is.null(.formalMethods(f))
isGeneric <- function(f, where, fdef, getName = FALSE) .isGenericName(f)
requireMethods <- function(functions, signature = character(), message = "", where) {
  for (f in functions) {
    table <- .formalMethods(f)
    if (is.null(table)) stop(sprintf("no generic function found for '%s'", f))
    method <- get(f, envir = parent.frame(), mode = "function")
    attributes(method) <- NULL
    arguments <- lapply(table$formals[seq_along(signature)], as.name)
    body(method) <- bquote(stop(simpleError(.requiredMethod(.(f), .(message), .(as.character(signature)), list(..(arguments))), sys.call())))
    setMethod(f, signature, method)
  }
  NULL
}
.requiredMethod <- function(f, message, required, arguments) {
  target <- paste0("\"", vapply(arguments, function(a) class(a)[1L], ""), "\"", collapse = ", ")
  defined <- paste0("\"", required, "\"", collapse = ", ")
  text <- paste("Required method for function", f, if (nzchar(message)) paste0("(", message, ")") else "", "not defined for signature", target)
  if (target == defined) text else paste(text, ", required for signature", defined)
}
removeMethod <- function(f, signature = character(), where) {
  found <- .isGenericName(f) && .formalMethod(f, signature, NULL)
  if (!found) warning(sprintf("no method found for function %s and signature %s", sQuote(f), paste0('"', signature, '"', collapse = ", ")))
  found
}
removeMethods <- function(f, where, all = TRUE) {
  table <- if (.isGenericName(f)) .formalMethods(f)
  if (is.null(table)) {
    warning(sprintf("%s is not an S4 generic function in %s; methods not removed", sQuote(f), sQuote(".GlobalEnv")))
    return(FALSE)
  }
  for (s in table$signatures) .formalMethod(f, s, NULL)
  if (exists(f, envir = globalenv(), inherits = FALSE)) rm(list = f, envir = globalenv())
  TRUE
}
getFunction <- function(name, generic = TRUE, mustFind = TRUE, where) {
  found <- get0(name, envir = parent.frame(), mode = "function")
  if (is.null(found) && mustFind) stop(gettextf("no %sfunction %s found", if (generic) "" else "non-generic ", sQuote(name)), domain = NA)
  found
}
existsMethod <- function(f, signature = character(), where) {
  table <- .formalMethods(f)
  any(vapply(table$signatures, function(s) identical(s, as.character(signature)), NA))
}
hasMethod <- function(f, signature = character(), where) {
  if (!length(signature)) return(.isGenericName(f))
  .isGenericName(f) && !is.null(.formalFind(f, signature))
}
getMethod <- function(f, signature = character(), where, optional = FALSE, mlist, fdef) {
  table <- .formalMethods(f)
  if (is.null(table)) stop(sprintf("no generic function found for '%s'", f))
  for (i in seq_along(table$signatures)) if (identical(table$signatures[[i]], as.character(signature)))
    return(structure(table$functions[[i]], target = structure(table$signatures[[i]], names = table$formals[seq_along(table$signatures[[i]])]), class = "MethodDefinition"))
  if (optional) NULL else stop(sprintf("no method found for function '%s' and signature %s", f, paste(signature, collapse = ", ")))
}
selectMethod <- function(f, signature = character(), optional = FALSE, ...) {
  exact <- if (.isGenericName(f)) getMethod(f, signature, optional = TRUE)
  if (!is.null(exact)) return(exact)
  r <- .formalFind(f, signature)
  if (is.null(r)) r <- .formalMethods(f)$fallback
  if (is.null(r) && !optional) stop(sprintf("no method for %s matches class %s", sQuote(f), paste(dQuote(signature), collapse = ", ")))
  r
}
print.MethodDefinition <- function(x, ...) {
  cat("Method Definition:\n\n")
  target <- attr(x, "target")
  print(structure(x, target = NULL, class = NULL))
  s <- paste0("\"", target, "\"")
  w <- pmax(nchar(names(target)), nchar(s))
  shown <- paste(formatC(s, width = -w), collapse = " ")
  cat("\nSignatures:\n        ", paste(formatC(names(target), width = -w), collapse = " "), "\ntarget  ", shown, "\ndefined ", shown, "\n", sep = "")
  invisible(x)
}
showMethods <- function(f, ...) {
  if (is.function(f)) f <- attr(f, "generic")
  table <- .formalMethods(f)
  if (is.null(table)) {
    cat("\nFunction \"", f, "\":\n <not an S4 generic function>\n", sep = "")
    return(invisible())
  }
  cat("Function: ", f, " (package .GlobalEnv)\n", sep = "")
  lines <- vapply(table$signatures, function(s) paste0(table$formals[seq_along(s)], "=\"", s, "\"", collapse = ", "), "")
  shown <- function(s) paste0(table$formals[seq_along(s)], "=\"", s, "\"", collapse = ", ")
  later <- vapply(table$inherited, function(i) paste0(shown(i[[1L]][seq_along(i[[2L]])]), "\n    (inherited from: ", shown(i[[2L]]), ")"), "")
  for (l in sort(c(lines, later))) cat(l, "\n", sep = "")
  cat("\n")
  invisible()
}
getGenerics <- function(...) .formalGenerics()
callGeneric <- function(...) {
  frame <- parent.frame()
  f <- get(get(".Generic", envir = frame), envir = frame, mode = "function")
  f(...)
}
.coerceTable <- new.env()
setAs <- function(from, to, def, replace = NULL, where) {
  assign(paste(from, to, sep = "\r"), def, envir = .coerceTable)
  invisible()
}
as <- function(object, Class, strict = TRUE, ext) {
  cl <- class(object)
  if (Class %in% cl[1L]) return(object)
  for (k in c(cl, .extendsAll(cl[1L]))) {
    f <- get0(paste(k, Class, sep = "\r"), envir = .coerceTable, inherits = FALSE)
    if (!is.null(f)) return(f(object))
  }
  def <- .classDef(Class)
  if (isS4(object) && !is.null(def) && Class %in% .extendsAll(cl[1L])) {
    if (def$virtual) return(object)
    r <- .instance(def)
    for (n in names(def$slots)) r <- .formalSet(r, n, slot(object, n))
    return(r)
  }
  if (isS4(object) && Class %in% .extendsAll(cl[1L])) return(object@.Data)
  if (!isS4(object)) switch(Class, numeric = return(if (is.integer(object)) object else as.numeric(object)), double = return(as.double(object)), integer = return(as.integer(object)), character = return(as.character(object)),
    logical = return(as.logical(object)), complex = return(as.complex(object)), list = return(as.list(object)), factor = return(as.factor(object)), matrix = return(as.matrix(object)),
    "function" = return(as.function(object)), data.frame = return(as.data.frame(object)), "NULL" = return(NULL), raw = return(as.raw(object)), vector = return(as.vector(object)), name = return(as.name(object)))
  stop(sprintf("no method or default for coercing %s to %s", dQuote(cl[1L]), dQuote(Class)))
}
"""#)
}
