/// iterators, foreach and doParallel: loops whose results are combined. Tasks run here, one after another.
enum IterationPackages {
  static let iterators = PackageLibrary(name: "iterators", version: "1.0.14", source: LibrarySource("iterators", #"""
iter <- function(obj, ...) UseMethod("iter")
.iterator <- function(n, pick, class = c("containeriter", "iter"), recycle = FALSE, checkFunc = NULL) { state <- new.env(); state$i <- 0L; structure(list(state = state, length = n, pick = pick, recycle = recycle, check = checkFunc), class = class) }
iter.default <- function(obj, checkFunc = function(...) TRUE, recycle = FALSE, ...) .iterator(length(obj), function(i) obj[[i]], recycle = recycle, checkFunc = checkFunc)
iter.iter <- function(obj, ...) obj
iter.matrix <- function(obj, by = c("column", "cell", "row"), chunksize = 1L, checkFunc = function(...) TRUE, recycle = FALSE, ...) {
  by <- match.arg(by)
  if (by == "cell") return(.iterator(length(obj), function(i) obj[[i]], c("matrixiter", "iter"), recycle))
  n <- if (by == "row") nrow(obj) else ncol(obj)
  .iterator(ceiling(n / chunksize), function(i) { at <- seq((i - 1L) * chunksize + 1L, min(n, i * chunksize)); if (by == "row") obj[at, , drop = FALSE] else obj[, at, drop = FALSE] }, c("matrixiter", "iter"), recycle)
}
iter.data.frame <- function(obj, by = c("column", "row"), checkFunc = function(...) TRUE, recycle = FALSE, ...) {
  by <- match.arg(by)
  if (by == "row") .iterator(nrow(obj), function(i) obj[i, ], c("dataframeiter", "iter"), recycle) else .iterator(ncol(obj), function(i) obj[, i], c("dataframeiter", "iter"), recycle)
}
iter.function <- function(obj, checkFunc = function(...) TRUE, recycle = FALSE, ...) .iterator(Inf, function(i) if (length(formals(obj))) obj(i) else obj(), c("funiter", "iter"))
nextElem <- function(obj, ...) UseMethod("nextElem")
nextElem.iter <- function(obj, ...) {
  repeat {
    if (obj$state$i >= obj$length) { if (!obj$recycle || obj$length == 0) stop("StopIteration", call. = FALSE); obj$state$i <- 0L }
    obj$state$i <- obj$state$i + 1L
    value <- obj$pick(obj$state$i)
    if (is.null(obj$check) || obj$check(value)) return(value)
  }
}
nextElem.abstractiter <- function(obj, ...) obj$nextElem()
icount <- function(count) { n <- if (missing(count)) Inf else count; i <- 0L; structure(list(nextElem = function() { if (i >= n) stop("StopIteration", call. = FALSE); i <<- i + 1L; i }), class = c("abstractiter", "iter")) }
icountn <- function(vn) { g <- expand.grid(lapply(vn, seq_len)); .iterator(nrow(g), function(i) as.integer(g[i, ])) }
.drawing <- function(draw) function(..., count) { n <- if (missing(count)) Inf else count; i <- 0L; args <- list(...); structure(list(nextElem = function() { if (i >= n) stop("StopIteration", call. = FALSE); i <<- i + 1L; do.call(draw, args) }), class = c("abstractiter", "iter")) }
irnorm <- .drawing(rnorm)
irunif <- .drawing(runif)
irbinom <- .drawing(rbinom)
irpois <- .drawing(rpois)
isample <- .drawing(sample)
ireadLines <- function(con, n = 1, ...) {
  if (is.character(con)) con <- file(con, "r") else if (!isOpen(con)) open(con, "r")
  structure(list(nextElem = function() { x <- readLines(con, n, ...); if (!length(x)) stop("StopIteration", call. = FALSE); x }), class = c("abstractiter", "iter"))
}
isplit <- function(x, f, drop = FALSE, ...) {
  if (!is.list(f)) f <- list(f)
  parts <- split(x, f, drop = drop)
  keys <- expand.grid(lapply(f, function(v) { v <- as.factor(v); type.convert(levels(v), as.is = TRUE) }), KEEP.OUT.ATTRS = FALSE, stringsAsFactors = FALSE)
  .iterator(length(parts), function(i) list(value = parts[[i]], key = unname(as.list(keys[i, , drop = FALSE]))))
}
idiv <- function(n, ..., chunks, chunkSize) {
  if (missing(chunks)) chunks <- ceiling(n / chunkSize)
  structure(list(nextElem = function() { if (chunks <= 0 || n <= 0) stop("StopIteration", call. = FALSE); m <- ceiling(n / chunks); n <<- n - m; chunks <<- chunks - 1; m }), class = c("abstractiter", "iter"))
}
as.list.iter <- function(x, n = 1000000L, ...) { out <- list(); for (k in seq_len(min(n, 1e6))) { v <- tryCatch(list(nextElem(x)), error = function(e) NULL); if (is.null(v)) break; out <- c(out, v) }; out }
"""#), methodClasses: ["default", "iter", "matrix", "data.frame", "function", "abstractiter"])

  static let foreach = PackageLibrary(name: "foreach", version: "1.5.2", source: LibrarySource("foreach", #"""
foreach <- function(..., .combine, .init, .final = NULL, .inorder = TRUE, .multicombine = FALSE, .maxcombine = if (.multicombine) 100 else 2, .errorhandling = c("stop", "remove", "pass"), .packages = NULL, .export = NULL, .noexport = NULL, .verbose = FALSE) {
  how <- if (missing(.combine)) NULL else .combine
  .errorhandling <- match.arg(.errorhandling)
  multi <- .multicombine
  if (is.character(how)) how <- get(how, mode = "function", envir = parent.frame())
  if (missing(.multicombine) && !is.null(how)) multi <- any(vapply(list(c, cbind, rbind), identical, NA, how))
  args <- as.list(substitute(list(...)))[-1L]
  structure(list(args = args, env = parent.frame(), combine = how, default = missing(.combine), multi = multi, init = if (!missing(.init)) list(.init), final = .final, errors = .errorhandling), class = "foreach")
}
when <- function(cond) structure(list(cond = substitute(cond), env = parent.frame()), class = "foreachCondition")
`%:%` <- function(e1, e2) {
  if (!inherits(e1, "foreach")) stop("\"%:%\" was passed an illegal right operand")
  if (inherits(e2, "foreachCondition")) e1$when <- e2$cond else if (inherits(e2, "foreach")) e1$inner <- e2 else stop("\"%:%\" was passed an illegal right operand")
  e1
}
.joined <- function(obj, results) {
  if (obj$default) { out <- results; if (!is.null(obj$init)) out <- c(obj$init, out) }
  else {
    all <- c(obj$init, results)
    out <- if (!length(all)) NULL else if (length(all) == 1L) { if (obj$multi && is.null(obj$init)) do.call(obj$combine, unname(all)) else all[[1L]] } else if (obj$multi) do.call(obj$combine, all) else Reduce(obj$combine, unname(all))
  }
  if (is.null(obj$final)) out else obj$final(out)
}
.runTasks <- function(obj, expr, env) {
  iterators <- lapply(obj$args, function(a) iter(eval(a, obj$env)))
  names(iterators) <- names(obj$args)
  results <- list()
  n <- 0L
  repeat {
    values <- list()
    ended <- FALSE
    for (name in names(iterators)) {
      v <- tryCatch(list(nextElem(iterators[[name]])), error = function(e) if (identical(conditionMessage(e), "StopIteration")) NULL else stop(e))
      if (is.null(v)) { ended <- TRUE; break }
      values[name] <- v
    }
    if (ended || !length(iterators)) break
    for (name in names(values)) assign(name, values[[name]], envir = env)
    if (!is.null(obj$when) && !isTRUE(eval(obj$when, env))) next
    n <- n + 1L
    r <- tryCatch(list(value = if (is.null(obj$inner)) eval(expr, env) else .runTasks(.withinLoop(obj$inner, env), expr, env)), error = function(e) { if (is.null(conditionCall(e))) e else { e$call <- if (identical(conditionCall(e)[[1L]], as.name("eval"))) quote(eval(xpr, envir = envir)) else conditionCall(e); e } })
    if (inherits(r, "error")) {
      if (obj$errors == "stop") stop(simpleError(sprintf("task %d failed - \"%s\"", n, conditionMessage(r)), call = quote({})[0L]))
      if (obj$errors == "remove") next
      r <- list(value = r)
    }
    results[length(results) + 1L] <- list(r$value)
    names(results)[length(results)] <- paste0("result.", n)
  }
  if (obj$default || !any(vapply(list(cbind, rbind), identical, NA, obj$combine))) names(results) <- NULL
  .joined(obj, results)
}
.withinLoop <- function(inner, env) { inner$env <- env; inner }
`%do%` <- function(obj, ex) {
  if (!inherits(obj, "foreach")) stop("obj must be a foreach object")
  .runTasks(obj, substitute(ex), parent.frame())
}
`%dopar%` <- function(obj, ex) {
  if (!inherits(obj, "foreach")) stop("obj must be a foreach object")
  backend <- getOption("foreach.backend")
  if (is.null(backend)) {
    warning("executing %dopar% sequentially: no parallel backend registered", call. = FALSE)
    options(foreach.backend = list(name = NULL, workers = 1L))
  }
  # What a task assigns stays with the task, as in another process.
  .runTasks(obj, substitute(ex), if (is.null(backend$name) || backend$name == "doSEQ") parent.frame() else new.env(parent = parent.frame()))
}
times <- function(n) { obj <- foreach(icount = icount(n), .combine = c); obj$args <- list(.times = bquote(icount(.(n)))); obj$env <- environment(times); obj }
registerDoSEQ <- function() { options(foreach.backend = list(name = "doSEQ", workers = 1L)); invisible() }
getDoParWorkers <- function() if (is.null(b <- getOption("foreach.backend"))) 1L else b$workers
getDoParRegistered <- function() !is.null(getOption("foreach.backend")$name)
getDoParName <- function() getOption("foreach.backend")$name
getDoParVersion <- function() if (!is.null(getOption("foreach.backend")$name)) "1.0.17"
getDoSeqWorkers <- function() 1L
setDoPar <- function(fun, data = NULL, info = function(data, item) NULL) invisible()
print.foreach <- function(x, ...) { print(unclass(x)[c("args", "errors")]); invisible(x) }
"""#), requires: ["iterators"], methodClasses: ["foreach"])

  static let doParallel = PackageLibrary(name: "doParallel", version: "1.0.17", source: LibrarySource("doParallel", #"""
registerDoParallel <- function(cl, cores = NULL, ...) {
  snow <- !missing(cl) && !is.numeric(cl)
  name <- if (snow || .Platform$OS.type == "windows") "doParallelSNOW" else "doParallelMC"
  workers <- if (snow) length(cl) else if (!missing(cl)) as.integer(cl) else if (!is.null(cores)) as.integer(cores) else max(1L, detectCores() %/% 2L)
  options(foreach.backend = list(name = name, workers = workers))
  invisible()
}
stopImplicitCluster <- function() invisible()
"""#), dependencies: ["foreach", "iterators", "parallel"])
}
