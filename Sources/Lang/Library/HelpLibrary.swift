/// Searching the help, running examples, looking at data.
enum HelpLibrary {
  static let source = LibrarySource("help", #"""
# Names of objects that match a regular expression.
apropos <- function(what, where = FALSE, ignore.case = TRUE, mode = "any") {
  names <- sort(unique(c(ls(globalenv()), ls(baseenv()))))
  found <- grep(what, names, ignore.case = ignore.case, value = TRUE)
  if (mode != "any") found <- found[vapply(found, exists, NA, mode = mode)]
  if (where) names(found) <- ifelse(found %in% ls(globalenv()), "1", "2")
  found
}
# Where on the search path a name is found.
find <- function(what, mode = "any", numeric = FALSE, simple.words = TRUE) {
  places <- search()
  places[vapply(places, function(place) {
    if (!exists(what, envir = as.environment(place), inherits = FALSE, mode = mode)) return(FALSE)
    !identical(as.environment(place), baseenv()) || what %in% getNamespaceExports(sub("^package:", "", place))
  }, NA)]
}
# Names and first sentences of help that contain a pattern.
help.search <- function(pattern, fields = NULL, apropos, keyword, whatis, ignore.case = TRUE, package = NULL, ...) {
  if (missing(pattern)) pattern <- if (!missing(apropos)) apropos else if (!missing(keyword)) keyword else whatis
  names <- grep("^\\.|<-$|^mx\\.varg\\.", sort(ls(baseenv())), invert = TRUE, value = TRUE)
  texts <- .help.summary(names)
  kept <- grepl(pattern, names, ignore.case = ignore.case) | grepl(pattern, texts, ignore.case = ignore.case)
  if (!any(kept)) {
    cat("No results found for ", sQuote(pattern), "\n", sep = "")
    return(invisible(character()))
  }
  names <- names[kept]
  texts <- texts[kept]
  # Of several spellings of one name, and of a function and its twin inside the package, one line is enough.
  spelling <- tolower(gsub("_", ".", sub("^mx\\.(nd|symbol)\\.internal\\.", "mx.\\1.", names)))
  one <- order(grepl(".internal.", names, fixed = TRUE), seq_along(names))
  one <- sort(one[!duplicated(spelling[one])])
  room <- getOption("width") - 30L
  long <- nchar(texts, "w") > room
  texts[long] <- paste0(strtrim(texts[long], room - 2L), " …")
  lines <- trimws(sprintf("%-28s %s", names, texts), "right")[one]
  .help.page(c(paste0("Help that mentions ", sQuote(pattern), "; type ?name to read it:"), "", lines))
  invisible(names)
}
RSiteSearch <- function(string, ...) help.search(string)
# Topics with the functions that belong to them.
help.start <- function(update = FALSE, gui = "irrelevant", browser = NULL, remote = NULL) {
  topics <- list(
    "Vectors" = c("c", "seq", "rep", "length", "names", "which", "rev", "sort", "order", "unique", "table"),
    "Numbers" = c("sum", "mean", "median", "var", "range", "round", "cumsum", "max", "min", "quantile"),
    "Text" = c("paste", "nchar", "substr", "strsplit", "gsub", "grepl", "sprintf", "format", "toupper", "cat"),
    "Matrices and lists" = c("matrix", "array", "dim", "apply", "t", "outer", "solve", "list", "lapply", "sapply", "do.call"),
    "Data frames" = c("data.frame", "head", "subset", "merge", "aggregate", "read.csv", "write.csv", "factor"),
    "Functions and control" = c("function", "if", "for", "while", "repeat", "switch", "tryCatch", "stop", "warning"),
    "Files and sessions" = c("readLines", "writeLines", "source", "file.exists", "readRDS", "saveRDS", "quit", "Sys.time"),
    "Random numbers and models" = c("set.seed", "runif", "rnorm", "sample", "lm", "glm", "optim", "t.test"),
    "Plots and pictures" = c("plot", "lines", "hist", "barplot", "png", "load.image", "resize", "graph.viz"),
    "Arrays on a device" = c("mx.nd.array", "mx.nd.zeros", "mx.nd.dot", "mx.nd.save", "mx.nd.load", "mx.ctx.default", "mx.cpu"),
    "Networks" = c("mx.symbol.Variable", "mx.symbol.FullyConnected", "mx.symbol.Convolution", "mx.symbol.Activation", "mx.symbol.Pooling",
      "mx.symbol.BatchNorm", "mx.symbol.SoftmaxOutput", "mx.symbol.infer.shape", "mx.mlp"),
    "Training" = c("mx.model.FeedForward.create", "mx.model.load", "mx.model.save", "mx.io.arrayiter", "mx.opt.create", "mx.opt.sgd",
      "mx.metric.accuracy", "mx.simple.bind", "mx.exec.forward", "mx.exec.backward", "mx.callback.log.train.metric"))
  lines <- c("Topics (type ?name to read, ??word to search, example(name) to see it work)", "")
  for (title in names(topics)) {
    known <- Filter(function(name) exists(name) || name %in% c("function", "if", "for", "while", "repeat"), topics[[title]])
    lines <- c(lines, title, .help.wrap(paste(known, collapse = ", ")))
  }
  all <- ls(baseenv())
  lines <- c(lines, "", paste0(length(all), " names in all, of them ", sum(startsWith(all, "mx.symbol.")), " beginning mx.symbol. and ",
    sum(startsWith(all, "mx.nd.")), " beginning mx.nd.; apropos(\"pattern\") lists names."))
  .help.page(lines)
  invisible(NULL)
}
# Runs the examples of a function, showing each call.
example <- function(topic, package = NULL, lib.loc = NULL, character.only = FALSE, give.lines = FALSE, local = FALSE, echo = TRUE, verbose = getOption("verbose"), setRNG = FALSE, ask = getOption("example.ask"), prompt.prefix = abbreviate(topic, 6), ...) {
  if (!character.only) {
    topic <- substitute(topic)
    if (!is.character(topic)) topic <- deparse(topic)[1L]
  }
  code <- .help.examples(topic)
  if (is.null(code)) {
    warning(gettextf("no help found for %s", sQuote(topic)), call. = FALSE)
    return(invisible(NULL))
  }
  if (!length(code)) {
    warning(gettextf("%s has a help file but no examples", sQuote(topic)), call. = FALSE)
    return(invisible(NULL))
  }
  if (give.lines) return(code)
  scope <- if (local) new.env(parent = globalenv()) else globalenv()
  lines <- textConnection(code)
  on.exit(close(lines))
  source(lines, scope, echo = echo, prompt.echo = paste0(prompt.prefix, "> "), continue.echo = paste0(prompt.prefix, "+ "), keep.source = TRUE, max.deparse.length = Inf)
  invisible(NULL)
}
# Prints an object as text, through a pager when it is long.
View <- function(x, title) {
  if (missing(title)) title <- paste("Data:", deparse(substitute(x))[1L])
  .help.page(c(title, utils::capture.output(print(if (is.matrix(x)) as.data.frame(x) else x))))
  invisible(NULL)
}
# Makes data sets visible; all are there from the start.
data <- function(..., list = character(), package = NULL, lib.loc = NULL, verbose = getOption("verbose"), envir = .GlobalEnv, overwrite = TRUE) {
  names <- c(as.character(substitute(list(...))[-1L]), list)
  if (!length(names)) {
    known <- Filter(function(name) exists(name, envir = baseenv(), inherits = FALSE), .data.sets)
    .help.page(c("Data sets in package ‘datasets’:", "", known))
    return(invisible(known))
  }
  for (missing in setdiff(package, .packages(all.available = TRUE))) stop(simpleError(gettextf("there is no package called %s", sQuote(missing)), quote(find.package(package, lib.loc, verbose = verbose))))
  places <- lapply(if (is.null(package)) setdiff(.packages(), c("base", "datasets")) else setdiff(package, "datasets"), asNamespace)
  for (name in names) {
    found <- FALSE
    for (place in c(places, baseenv())) if (!found && exists(name, envir = place, inherits = FALSE) && !is.function(get(name, envir = place, inherits = FALSE))) {
      assign(name, get(name, envir = place, inherits = FALSE), envir = envir)
      found <- TRUE
    }
    if (!found) warning(gettextf("data set %s not found", sQuote(name)))
  }
  invisible(names)
}
.data.sets <- c("airquality", "anscombe", "AirPassengers", "BOD", "cars", "chickwts", "co2", "esoph", "faithful", "InsectSprays", "iris", "islands", "letters", "LifeCycleSavings", "longley", "mtcars", "Nile", "PlantGrowth", "precip", "pressure", "quakes", "rivers", "sleep", "state.name", "swiss", "ToothGrowth", "trees", "USArrests", "volcano", "warpbreaks", "women")
# Writes all objects of the session to a file.
sys.save.image <- function(name) save(list = ls(globalenv(), all.names = TRUE), file = name, envir = globalenv())
demo <- function(topic, ...) {
  cat("There are no demos; the scripts in scripts/examples and example(name) take their place.\n")
  invisible(NULL)
}
vignette <- function(topic, ...) {
  cat("There are no vignettes; read the files in docs, beginning with docs/tour.md.\n")
  invisible(NULL)
}
# Opens an address in the browser that the option or the environment names, or says which it is.
browseURL <- function(url, browser = getOption("browser", Sys.getenv("BROWSER")), encodeIfNeeded = FALSE) {
  if (!is.character(url) || length(url) != 1L || !nzchar(url)) stop("'url' must be a non-empty character string")
  if (is.function(browser)) return(invisible(browser(url)))
  if (!nzchar(browser)) cat("Open", url, "in a browser.\n")
  else system(paste(browser, shQuote(url)), wait = FALSE)
  invisible(NULL)
}
citation <- function(package = "base", ...) {
  cat("To cite nns, name the program, its version and the address you have it from.\n")
  invisible(NULL)
}
"""#)
}
