import Lang

/// The iterator over arrays, what makes an object an iterator, and the key-value store of several devices, in the language.
enum IteratorLibrary {
  static let source = LibrarySource("mxnet", #"""
# Objects made of functions: their scope does not hold the object, which would then hold itself and all it has for ever.
mx.internal.object <- function(class, ...) structure(list2env(list(...), parent = emptyenv()), class = class)
mx.io.internal.iterator <- function(batches, pads, class) {
  position <- 0
  mx.internal.object(class,
    reset = function() { position <<- 0; .progress.reset() },
    iter.next = function() {
      position <<- position + 1
      if (position > length(batches)) return(FALSE)
      .progress.batch(position, length(batches))
      TRUE
    },
    value = function() {
      if (position < 1 || position > length(batches)) stop("Read Iter at end or before iter.next is called", call. = FALSE)
      batches[[position]]
    },
    num.pad = function() if (position < 1 || position > length(pads)) 0L else as.integer(pads[[position]]))
}
mx.internal.is.count <- function(x) length(x) == 1 && is.numeric(x) && is.finite(x) && x >= 1
mx.internal.extents <- function(x) if (is.null(dim(x))) length(x) else dim(x)
mx.io.arrayiter <- function(data, label, batch.size = 128, shuffle = FALSE) {
  if (is.data.frame(data)) data <- data.matrix(data)
  d <- mx.internal.extents(data)
  l <- mx.internal.extents(label)
  n <- d[[length(d)]]
  if (n != l[[length(l)]]) {
    words <- if (length(d) > 1 && d[[1]] == l[[1]]) "io.cc:50: Seems X, y was passed in a Row major way, MXNetR adopts a column major convention.\nPlease pass in transpose of X instead"
             else "io.cc:54: Data and label shape in-consistent"
    stop(words, "\n  data has dimensions ", paste(d, collapse = " x "), ", the last one is the number of samples; label has ", paste(l, collapse = " x "), call. = FALSE)
  }
  for (part in c("data", "label")) {
    x <- get(part)
    if (!is.numeric(x) && !is.logical(x) && !is.factor(x) && !is.mx.ndarray(x)) stop("Not compatible with requested type: [type=", typeof(x), "; target=double].\n  ", part, " must be numbers",
      if (part == "label" && is.character(x)) ": classes from 0, as in as.numeric(factor(y)) - 1", call. = FALSE)
  }
  if (n == 0) stop("Empty data")
  if (!mx.internal.is.count(batch.size)) stop("batch.size must be a positive number")
  batch.size <- floor(batch.size)
  if (batch.size > n) warning("batch.size ", batch.size, " is larger than the ", n, " samples: some are repeated to fill the batch")
  order <- seq_len(n)
  if (shuffle) {
    draws <- as.array(mx.runif(n))
    for (i in rev(seq_len(n - 1))) {
      j <- as.integer(draws[[i + 1]] * (i + 1))
      if (j < i) { held <- order[i + 1]; order[i + 1] <- order[j + 1]; order[j + 1] <- held }
    }
  }
  starts <- seq(1, n, by = batch.size)
  batches <- vector("list", length(starts))
  pads <- numeric(length(starts))
  previous <- NULL
  for (k in seq_along(starts)) {
    index <- order[starts[k]:min(n, starts[k] + batch.size - 1)]
    missing.count <- batch.size - length(index)
    if (missing.count > 0) {
      fill <- if (is.null(previous)) rep(index, length.out = batch.size)[-seq_along(index)] else previous[(length(index) + 1):batch.size]
      index <- c(index, fill)
    }
    pads[k] <- missing.count
    previous <- index
    batches[[k]] <- list(data = .mx.nd.samples(data, index), label = .mx.nd.samples(label, index))
  }
  mx.io.internal.iterator(batches, pads, c("Rcpp_MXArrayDataIter", "Rcpp_MXDataIter"))
}
print.Rcpp_MXArrayDataIter <- function(x, ...) {
  cat("C++ object <0x1> of class 'MXArrayDataIter' <0x2>\n")
  invisible(x)
}
is.mx.dataiter <- function(x)
  inherits(x, c("Rcpp_MXNativeDataIter", "Rcpp_MXArrayDataIter", "Rcpp_MXDataIter")) ||
    (is.list(x) || is.environment(x)) && is.function(x[["reset"]]) && is.function(x[["iter.next"]]) && is.function(x[["value"]])
# Samples of the batch an iterator is at that only fill it up.
mx.internal.padding <- function(iter) {
  count <- tryCatch(iter$num.pad, error = function(e) NULL)
  if (is.function(count)) count() else 0
}
mx.io.extract <- function(iter, field) {
  packer <- NULL
  iter$reset()
  while (iter$iter.next()) {
    value <- iter$value()
    if (!(field %in% names(value))) stop("the iterator's batches have no '", field, "', only ", paste(names(value), collapse = ", "))
    x <- as.array(value[[field]])
    d <- mx.internal.extents(x)
    keep <- d[[length(d)]] - mx.internal.padding(iter)
    stride <- prod(d[-length(d)])
    packer <- c(packer, x[seq_len(stride * keep)])
    shape <- d
  }
  iter$reset()
  if (is.null(packer)) stop("Empty iterator")
  if (length(shape) == 1) return(packer)
  array(packer, c(shape[-length(shape)], length(packer) / prod(shape[-length(shape)])))
}
# MXNet takes what it does not know for a local store and says nothing.
mx.internal.check.kvstore <- function(type) {
  known <- c("local", "device", "local_update_cpu", "local_allreduce_cpu", "local_allreduce_device")
  if (!(tolower(type) %in% known) && !grepl("dist|nccl|horovod", type))
    warning("unknown kvstore type '", type, "': a local store is used", .mx.near(type, known), call. = FALSE)
}
mx.internal.kv.listed <- function(x) if (is.mx.ndarray(x)) list(x) else x
mx.internal.kv.devices <- function(index, arrays) {
  devices <- lapply(mx.internal.kv.listed(arrays), mx.internal.kv.listed)
  for (device in devices) mx.internal.kv.check(index, device)
  devices
}
mx.internal.kv.check <- function(index, arrays)
  if (length(arrays) != length(index)) stop("an array is needed for each of ", length(index), " keys, got ", length(arrays), call. = FALSE)
mx.internal.kv.key <- function(index) paste0("k", index)
mx.internal.kv.stored <- function(arrays, index) {
  found <- arrays[[mx.internal.kv.key(index)]]
  if (is.null(found)) stop("key ", index, " has not been inited", call. = FALSE)
  found
}
mx.kv.create <- function(type = "local") {
  if (!is.character(type) || length(type) != 1) stop("type must be a string such as \"local\"")
  if (grepl("dist", type)) stop("compile with USE_DIST_KVSTORE=1 to use ", type, call. = FALSE)
  if (grepl("nccl", type)) stop("compile with USE_NCCL=1 to use nccl", call. = FALSE)
  mx.internal.check.kvstore(type)
  arrays <- list()
  optimizer <- NULL
  states <- list()
  mx.internal.object("Rcpp_MXKVStore", type = type, rank = 0L, num.workers = 1L,
    # Stores for few devices or small arrays update the weights themselves.
    update.on.kvstore = !grepl("allreduce", type, fixed = TRUE),
    init = function(index, weights) {
      weights <- mx.internal.kv.listed(weights)
      mx.internal.kv.check(index, weights)
      for (i in seq_along(index)) {
        key <- mx.internal.kv.key(index[[i]])
        if (!is.null(arrays[[key]])) stop("duplicate init of key ", index[[i]])
        arrays[[key]] <<- mx.nd.copyto(weights[[i]], mx.cpu())
      }
      invisible(NULL)
    },
    push = function(index, devices, priority = NULL) {
      devices <- mx.internal.kv.devices(index, devices)
      for (i in seq_along(index)) {
        given <- Filter(function(a) !is.null(a), lapply(devices, function(device) device[[i]]))
        if (!length(given)) next
        extents <- lapply(given, dim)
        if (length(unique(extents)) > 1)
          stop("arrays of key ", index[[i]], " have different extents: ", paste(vapply(extents, function(d) paste0("(", paste(d, collapse = ", "), ")"), ""), collapse = ", "))
        total <- if (length(given) == 1) mx.nd.copyto(given[[1]], mx.cpu()) else Reduce(`+`, given)
        held <- mx.internal.kv.stored(arrays, index[[i]])
        key <- mx.internal.kv.key(index[[i]])
        if (!is.null(optimizer)) {
          if (!(key %in% names(states))) states[[key]] <<- list(optimizer$create.state(index[[i]], held))
          step <- optimizer$update(index[[i]], held, total, states[[key]][[1]])
          states[[key]] <<- list(step$state)
          total <- step$weight
        }
        arrays[[key]] <<- total
      }
      invisible(NULL)
    },
    pull = function(index, devices, priority = NULL) {
      devices <- mx.internal.kv.devices(index, devices)
      for (device in devices) for (i in seq_along(index)) if (!is.null(device[[i]])) .mx.nd.assign(device[[i]], mx.internal.kv.stored(arrays, index[[i]]))
      invisible(devices)
    },
    set.optimizer = function(optimizer) {
      if (!is.list(optimizer) || !is.function(optimizer$update) || !is.function(optimizer$create.state)) stop("optimizer must be one that mx.opt.create makes")
      optimizer <<- optimizer
      states <<- list()
      invisible(NULL)
    })
}
print.Rcpp_MXKVStore <- function(x, ...) {
  cat("C++ object <0x1> of class 'MXKVStore' <0x2>\n")
  invisible(x)
}
mx.model.create.kvstore <- function(kvstore, arg.params, ndevice, verbose = TRUE) {
  if (inherits(kvstore, "Rcpp_MXKVStore")) return(kvstore)
  if (!is.character(kvstore)) stop("kvstore must be either MXKVStore or a string")
  if (ndevice == 1) {
    mx.internal.check.kvstore(kvstore)
    return(NULL)
  }
  if (kvstore == "local") {
    largest <- max(0, vapply(arg.params, length, 0L))
    kvstore <- if (largest < 16 * 1024^2) "local_update_cpu" else "local_allreduce_cpu"
    if (verbose) message("Auto-select kvstore type = ", kvstore)
  }
  mx.kv.create(kvstore)
}
"""#)
}
