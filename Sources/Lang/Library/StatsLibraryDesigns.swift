/// What fitting functions do with the formula they are given: the frame they were asked for, what is in it, and what a fit keeps of it.
enum StatsLibraryDesigns {
  static let source = LibrarySource("designs of models", #"""
# The call that makes a model's frame of those arguments of `cl` that are in `kept`, and of more.
.modelFrameCall <- function(cl, kept, ...) as.call(c(quote(stats::model.frame), as.list(cl)[names(cl) %in% kept], list(...)))
# Frame, terms, model matrix, response and prior weights of the model that `cl` asks for in `scope`.
.design <- function(cl, scope, contrasts = NULL) {
  frame <- eval(.modelFrameCall(cl, c("formula", "data", "subset", "weights", "na.action")), scope)
  terms <- attr(frame, "terms")
  list(frame = frame, terms = terms, x = model.matrix(terms, frame, contrasts), y = model.response(frame), weights = model.weights(frame))
}
# What predictions of a fit need to know of its design.
.designParts <- function(design) {
  parts <- list(terms = design$terms, contrasts = attr(design$x, "contrasts"), xlevels = .getXlevels(design$terms, design$frame), na.action = attr(design$frame, "na.action"))
  parts[!vapply(parts, is.null, NA)]
}
# The model matrix of a fit for other rows, none of which is left out where `na.action` keeps missing values.
.designOf <- function(fit, newdata, na.action) {
  terms <- delete.response(fit$terms)
  frame <- model.frame(terms, newdata, na.action = na.action, xlev = fit$xlevels)
  model.matrix(terms, frame, contrasts = fit$contrasts)
}
# The frame of a fit that does not keep it, made again from its call.
.frameAgain <- function(fit, ...) eval(.modelFrameCall(fit$call, c("formula", "data", "subset", "weights", "na.action"), ...), environment(fit$terms))
.withoutIntercept <- function(x) x[, colnames(x) != "(Intercept)", drop = FALSE]
# A factor without the levels that nothing has, which the caller's warning names.
.filled <- function(f, quoted = identity) {
  empty <- setdiff(levels(f), f)
  if (!length(empty)) return(f)
  text <- sprintf(ngettext(length(empty), "group %s is empty", "groups %s are empty"), paste(quoted(empty), collapse = " "))
  warning(simpleWarning(text, sys.call(-1L)))
  factor(f, levels = setdiff(levels(f), empty))
}
"""#)
}
