/// `R6Class`: encapsulated classes whose objects are environments with public, private and active members.
enum EncapsulatedClassLibrary {
  static let source = LibrarySource("R6", #"""
R6Class <- function(classname = NULL, public = list(), private = NULL, active = NULL, inherit = NULL, lock_objects = TRUE, class = TRUE, portable = TRUE, lock_class = FALSE, cloneable = TRUE, parent_env = parent.frame(), lock) {
  members <- c(names(public), names(private), names(active))
  if (anyDuplicated(members)) stop("All items in public, private, and active must have unique names.")
  if ("clone" %in% members) stop("Cannot add a member with reserved name 'clone'.")
  generator <- new.env()
  generator$classname <- classname
  generator$public <- public
  generator$private <- private
  generator$active <- active
  generator$inherit <- substitute(inherit)
  generator$lock_objects <- lock_objects
  generator$cloneable <- cloneable
  generator$class <- class
  generator$lock_class <- lock_class
  generator$portable <- portable
  generator$parent_env <- parent_env
  generator$get_inherit <- function() eval(generator$inherit, parent_env)
  generator$set <- function(which, name, value, overwrite = FALSE) {
    group <- generator[[which]]
    if (!overwrite && name %in% c(names(generator$public), names(generator$private), names(generator$active)))
      stop("Can't add ", name, " because it already present in ", classname, " generator.")
    if (is.null(group)) group <- list()
    group[name] <- list(value)
    assign(which, group, envir = generator)
    invisible()
  }
  generator$new <- function(...) .r6New(generator, ...)
  attr(generator, "class") <- "R6ClassGenerator"
  generator
}
.r6Classes <- function(generator) {
  parent <- generator$get_inherit()
  c(generator$classname, if (is.null(parent)) "R6" else .r6Classes(parent))
}
.r6Fill <- function(generator, self, private, scope, targets) {
  parent <- generator$get_inherit()
  super <- NULL
  if (!is.null(parent)) {
    super <- new.env(parent = emptyenv())
    .r6Fill(parent, self, private, NULL, list(public = super, private = super, active = super, self = self, hidden = private))
  }
  here <- new.env(parent = generator$parent_env)
  here$self <- self
  if (!is.null(private)) here$private <- private
  if (!is.null(super)) here$super <- super
  inherited <- if (!is.null(super)) attr(super, "members") else list(public = list(), private = list(), active = list())
  bound <- function(group) lapply(group, function(f) {
    if (is.function(f)) environment(f) <- here
    f
  })
  add <- function(old, new) {
    for (n in names(new)) old[n] <- list(new[[n]])
    old
  }
  members <- list(public = add(inherited$public, bound(generator$public)), private = add(inherited$private, bound(generator$private)), active = add(inherited$active, bound(generator$active)))
  if (is.null(scope)) {
    for (g in c("public", "private")) for (n in names(members[[g]])) if (is.function(members[[g]][[n]])) assign(n, members[[g]][[n]], envir = targets$public)
    for (n in names(members$active)) makeActiveBinding(n, members$active[[n]], targets$public)
    attr(targets$public, "members") <- members
    return(invisible())
  }
  members
}
.r6HasPrivate <- function(generator) {
  if (length(generator$private)) return(TRUE)
  parent <- generator$get_inherit()
  !is.null(parent) && .r6HasPrivate(parent)
}
.r6Build <- function(generator) {
  self <- new.env(parent = emptyenv())
  private <- if (.r6HasPrivate(generator)) new.env(parent = emptyenv())
  members <- .r6Fill(generator, self, private, TRUE, NULL)
  isMethod <- vapply(members$public, is.function, NA)
  for (n in names(members$public)[isMethod]) assign(n, members$public[[n]], envir = self)
  if (generator$cloneable) assign("clone", function(deep = FALSE) .r6Clone(generator, self, private, members, deep), envir = self)
  for (n in names(members$active)) makeActiveBinding(n, members$active[[n]], self)
  for (n in names(members$public)[!isMethod]) assign(n, members$public[[n]], envir = self)
  for (n in names(members$private)) assign(n, members$private[[n]], envir = private)
  enclosure <- new.env(parent = generator$parent_env)
  enclosure$self <- self
  if (!is.null(private)) enclosure$private <- private
  assign(".__enclos_env__", enclosure, envir = self)
  if (generator$class) attr(self, "class") <- .r6Classes(generator)
  list(self = self, private = private, members = members)
}
.r6Lock <- function(generator, built) {
  for (n in names(built$members$public)) if (is.function(built$members$public[[n]])) lockBinding(n, built$self)
  for (n in names(built$members$private)) if (is.function(built$members$private[[n]])) lockBinding(n, built$private)
  if (generator$lock_objects) {
    lockEnvironment(built$self)
    if (!is.null(built$private)) lockEnvironment(built$private)
  }
}
.r6New <- function(generator, ...) {
  built <- .r6Build(generator)
  .r6Lock(generator, built)
  initialize <- built$members$public$initialize
  if (is.function(initialize)) initialize(...)
  else if (...length()) stop("Called new() with arguments, but there is no initialize method.")
  built$self
}
.r6Clone <- function(generator, self, private, members, deep) {
  built <- .r6Build(generator)
  copier <- if (deep && !is.null(private) && is.function(private$deep_clone)) private$deep_clone
    else function(name, value) if (deep && is.environment(value) && inherits(value, "R6") && is.function(value$clone)) value$clone(deep = TRUE) else value
  if (deep && is.null(private$deep_clone)) copier <- function(name, value) if (inherits(value, "R6")) value$clone(deep = TRUE) else value
  for (n in names(members$public)) if (!is.function(members$public[[n]])) assign(n, copier(n, self[[n]]), envir = built$self)
  for (n in names(members$private)) if (!is.function(members$private[[n]])) assign(n, copier(n, private[[n]]), envir = built$private)
  .r6Lock(generator, built)
  built$self
}
is.R6 <- function(x) inherits(x, "R6")
is.R6Class <- function(x) inherits(x, "R6ClassGenerator")
# Lines `name: what it is` for the members in a list or an environment.
.r6Members <- function(x, names = names(x)) {
  text <- vapply(names, function(n) {
    if (is.environment(x) && bindingIsActive(n, x)) return("active binding")
    v <- .subset2(x, n)
    if (is.function(v)) deparse(args(v))[[1L]]
    else if (is.environment(v) && identical(class(v), "environment")) "environment"
    else if (is.null(v)) "NULL"
    else if (is.atomic(v)) {
      words <- paste(as.character(head(v, 60L)), collapse = " ")
      if (nchar(words) > 60L) paste(substr(words, 1L, 56L), "...") else words
    } else paste(class(v), collapse = ", ")
  }, "")
  if (length(names)) paste0("    ", names, ": ", text)
}
format.R6 <- function(x, ...) {
  own <- .subset2(x, "format")
  if (is.function(own)) return(own(...))
  classes <- setdiff(class(x), "R6")
  hidden <- .subset2(.subset2(x, ".__enclos_env__"), "private")
  paste(c(paste0("<", class(x)[1L], ">"),
    if (length(classes) > 1L) paste0("  Inherits from: <", classes[2L], ">"),
    "  Public:", .r6Members(x, setdiff(ls(x, all.names = TRUE), ".__enclos_env__")),
    if (!is.null(hidden)) c("  Private:", .r6Members(hidden, ls(hidden, all.names = TRUE)))), collapse = "\n")
}
print.R6 <- function(x, ...) {
  own <- .subset2(x, "print")
  if (is.function(own)) own(...) else cat(format(x, ...), sep = "\n")
  invisible(x)
}
str.R6 <- function(object, ...) cat("Classes ", paste(sQuote(class(object), FALSE), collapse = ", "), " ", format(object), " \n", sep = "")
# Members newest first, as an environment without a table lists them.
names.R6 <- function(x) rev(ls(x, all.names = TRUE, sorted = FALSE))
format.R6ClassGenerator <- function(x, ...) {
  members <- function(group, also = NULL) {
    isFunction <- vapply(group, is.function, NA)
    c(.r6Members(group[!isFunction], names(group)[!isFunction]), .r6Members(c(group[isFunction], also), c(names(group)[isFunction], names(also))))
  }
  paste(c(paste0("<", if (is.null(x$classname)) "unnamed" else x$classname, "> object generator"),
    if (!is.null(x$inherit)) paste0("  Inherits from: <", deparse(x$inherit), ">"),
    "  Public:", members(x$public, if (x$cloneable) list(clone = function(deep = FALSE) NULL)),
    if (length(x$active)) c("  Active bindings:", .r6Members(x$active, names(x$active))),
    if (length(x$private)) c("  Private:", members(x$private)),
    paste("  Parent env:", format(x$parent_env)), paste("  Locked objects:", x$lock_objects),
    paste("  Locked class:", x$lock_class), paste("  Portable:", x$portable)), collapse = "\n")
}
print.R6ClassGenerator <- function(x, ...) cat(format(x, ...), sep = "\n")
"""#)
}
