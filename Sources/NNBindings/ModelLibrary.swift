import Lang

/// Models, training and prediction: policy, in the language.
enum ModelLibrary {
  static let source = LibrarySource("mxnet", #"""
mx.internal.device <- function(dev.id) if (length(dev.id) == 1 && is.numeric(dev.id) && isTRUE(dev.id >= 0)) as.integer(dev.id) else stop("dev.id must be a number from 0, got ", deparse(dev.id)[[1]], call. = FALSE)
mx.cpu <- function(dev.id = 0) structure(list(device = "cpu", device_id = mx.internal.device(dev.id), device_typeid = 1L), class = "MXContext")
mx.gpu <- function(dev.id = 0) {
  if (!isTRUE(getOption("nns.gpu.warned"))) {
    options(nns.gpu.warned = TRUE)
    warning("there is no GPU support: the CPU is used", call. = FALSE)
  }
  structure(list(device = "gpu", device_id = mx.internal.device(dev.id), device_typeid = 2L), class = "MXContext")
}
is.mx.context <- function(x) inherits(x, "MXContext")
mx.ctx.default <- function(new = NULL) {
  if (!is.null(new) && !is.mx.context(new)) stop("new must be a context such as mx.cpu()")
  if (!is.null(new)) options(nns.context = new)
  current <- getOption("nns.context")
  if (is.null(current)) mx.cpu() else current
}
mx.model.load <- function(prefix, iteration) {
  symbol.file <- paste0(prefix, "-symbol.json")
  params.file <- sprintf("%s-%04d.params", prefix, as.integer(iteration))
  missing.files <- Filter(function(f) !file.exists(f), c(symbol.file, params.file))
  if (length(missing.files)) stop("cannot find the model's files: ", paste0("'", missing.files, "'", collapse = ", "), call. = TRUE)
  symbol <- mx.symbol.load(symbol.file)
  arrays <- mx.nd.load(params.file)
  keys <- names(arrays)
  kind <- substr(keys, 1, 4)
  pick <- function(prefix) {
    chosen <- arrays[kind == prefix]
    names(chosen) <- substring(names(chosen), 5)
    chosen
  }
  structure(list(symbol = symbol, arg.params = pick("arg:"), aux.params = pick("aux:")), class = "MXFeedForwardModel")
}
mx.model.save <- function(model, prefix, iteration) {
  if (!is.list(model) || !is.mx.symbol(model$symbol)) stop("model must be a model with a symbol and its parameters, got ", class(model)[[1]])
  args <- model$arg.params
  auxs <- model$aux.params
  if (length(args)) names(args) <- paste0("arg:", names(args))
  if (length(auxs)) names(auxs) <- paste0("aux:", names(auxs))
  .mx.model.write(model$symbol, c(args, auxs), prefix, as.integer(iteration))
}
mx.model.init.params <- function(symbol, input.shape, output.shape = NULL, initializer, ctx = mx.ctx.default()) {
  if (!is.mx.symbol(symbol)) stop("symbol needs to be MXSymbol")
  shapes <- if (is.list(input.shape)) input.shape else list(data = input.shape)
  if (!is.null(output.shape)) shapes <- c(shapes, if (is.list(output.shape)) output.shape else list(label = output.shape))
  inferred <- do.call("mx.symbol.infer.shape", c(list(symbol), shapes))
  if (is.null(inferred)) stop("Not enough information to get shapes")
  wanted <- inferred$arg.shapes[!(names(inferred$arg.shapes) %in% names(shapes))]
  list(arg.params = mx.init.create(initializer, wanted, ctx, skip.unknown = TRUE),
       aux.params = mx.init.create(initializer, inferred$aux.shapes, ctx, skip.unknown = FALSE))
}
mx.init.create <- function(initializer, shape.array, ctx = NULL, skip.unknown = TRUE) {
  if (length(shape.array) == 0) return(list())
  keys <- names(shape.array)
  made <- lapply(seq_along(keys), function(i) initializer(keys[[i]], shape.array[[i]], ctx, allow.unknown = skip.unknown))
  names(made) <- keys
  if (skip.unknown) made <- Filter(function(x) !is.null(x), made)
  made
}
mx.util.str.endswith <- function(name, suffix) {
  n <- nchar(name)
  m <- nchar(suffix)
  n >= m && substr(name, n - m + 1, n) == suffix
}
is.MXSymbol <- function(x) is.mx.symbol(x)
is.MXNDArray <- function(nd) is.mx.ndarray(nd)
is.MXKVStore <- function(x) inherits(x, "Rcpp_MXKVStore")
mx.util.filter.null <- function(lst) Filter(function(x) !is.null(x), lst)
mx.init.internal.default <- function(name, shape, ctx = NULL, allow.unknown = FALSE) {
  if (mx.util.str.endswith(name, "bias") || mx.util.str.endswith(name, "beta") || mx.util.str.endswith(name, "moving_mean")) return(mx.nd.zeros(shape, ctx))
  if (mx.util.str.endswith(name, "gamma") || mx.util.str.endswith(name, "moving_var") || mx.util.str.endswith(name, "var")) return(mx.nd.ones(shape, ctx))
  if (allow.unknown) return(NULL)
  stop(paste("Unkown initialization pattern for ", name))
}
mx.init.uniform <- function(scale) function(name, shape, ctx, allow.unknown = FALSE) {
  if (!mx.util.str.endswith(name, "weight")) return(mx.init.internal.default(name = name, shape = shape, allow.unknown = allow.unknown))
  mx.runif(shape, -scale, scale, ctx)
}
mx.init.normal <- function(sd) function(name, shape, ctx, allow.unknown = FALSE) {
  if (!mx.util.str.endswith(name, "weight")) return(mx.init.internal.default(name = name, shape = shape, allow.unknown = allow.unknown))
  mx.rnorm(shape, 0, sd, ctx)
}
mx.init.Xavier <- function(rnd_type = "uniform", factor_type = "avg", magnitude = 3) {
  # The package says so when the first weight is drawn.
  among <- function(value, known, what) if (!is.character(value) || length(value) != 1 || !(value %in% known))
    stop("Not supported ", what, " type. See usage of function mx.init.Xavier", if (is.character(value)) .mx.near(value[1], known), "\n  there are ", paste(known, collapse = ", "), call. = FALSE)
  among(rnd_type, c("uniform", "gaussian"), "random")
  among(factor_type, c("avg", "in", "out"), "factor")
  function(name, shape, ctx, allow.unknown = FALSE) {
    if (!mx.util.str.endswith(name, "weight")) return(mx.init.internal.default(name = name, shape = shape, allow.unknown = allow.unknown))
    fan.out <- shape[length(shape)]
    fan.in <- prod(shape[-length(shape)])
    factor <- switch(factor_type, avg = (fan.in + fan.out) / 2, "in" = fan.in, out = fan.out)
    scale <- sqrt(magnitude / factor)
    if (rnd_type == "uniform") mx.runif(shape, -scale, scale, ctx) else mx.rnorm(shape, 0, scale, ctx)
  }
}
mx.model.extract.model <- function(symbol, train.execs) {
  average <- function(field) {
    wanted <- if (field == "ref.arg.arrays") symbol$arguments else symbol$auxiliary.states
    arrays.of <- function(exec) if (field == "ref.arg.arrays") exec$ref.arg.arrays else exec$ref.aux.arrays
    first <- arrays.of(train.execs[[1]])
    keys <- names(first)
    if (field == "ref.arg.arrays") keys <- keys[!vapply(train.execs[[1]]$ref.grad.arrays, is.null, NA)]
    keys <- keys[keys %in% wanted]
    if (!length(keys)) return(list())
    out <- lapply(keys, function(k) {
      total <- mx.nd.copyto(first[[k]], mx.cpu())
      for (other in train.execs[-1]) total <- total + arrays.of(other)[[k]]
      if (length(train.execs) > 1) total / length(train.execs) else total
    })
    names(out) <- keys
    out
  }
  structure(list(symbol = symbol, arg.params = average("ref.arg.arrays"), aux.params = average("ref.aux.arrays")), class = "MXFeedForwardModel")
}
mx.model.select.layout.predict <- function(X, model) {
  if (is.null(model$arg.params$fc1_weight) && !any(vapply(model$arg.params, function(p) length(dim(p)) == 2L, NA))) return("colmajor")
  fits <- function(n) {
    shapes <- tryCatch(mx.symbol.infer.shape(model$symbol, data = n), error = function(e) NULL)
    if (is.null(shapes)) return(FALSE)
    for (k in names(model$arg.params)) if (!is.null(shapes$arg.shapes[[k]]) && !identical(as.numeric(shapes$arg.shapes[[k]]), as.numeric(dim(model$arg.params[[k]])))) return(FALSE)
    TRUE
  }
  d <- dim(X)
  row <- fits(c(d[[2]], 1))
  col <- fits(c(d[[1]], 1))
  if (row && col) stop("Cannot auto select array.layout, please specify this parameter")
  if (row) {
    warning("Auto detect layout of input matrix, use rowmajor..\n")
    return("rowmajor")
  }
  if (col) {
    warning("Auto detect layout input matrix, use colmajor..\n")
    return("colmajor")
  }
  stop("Cannot auto select array.layout, please specify this parameter\n  X is ", d[[1]], " x ", d[[2]], ": the model takes neither ", d[[1]], " nor ", d[[2]], " features")
}
# Binds a model whose arrays are not just those the network takes, with the package's errors.
mx.internal.bind.model <- function(model, dims, ctx, allow.extra.params) {
  symbol <- .mx.symbol.plain.labels(model$symbol)
  if (!all(names(dims) %in% arguments(symbol))) symbol <- model$symbol
  exec <- do.call("mx.simple.bind", c(list(symbol = symbol, ctx = ctx, grad.req = "null"), dims))
  known <- if (allow.extra.params) model$arg.params[names(model$arg.params) %in% names(exec$ref.arg.arrays)] else model$arg.params
  lost <- setdiff(arguments(symbol), c(names(known), names(dims)))
  lost <- grep("(weight|bias|gamma|beta)$", lost, value = TRUE)
  if (length(lost)) warning("the model has no '", lost[[1]], "'", if (length(lost) > 1) paste0(" and lacks ", length(lost) - 1, " more"), ": zeros are used")
  mx.exec.update.arg.arrays(exec, known, match.name = TRUE)
  mx.exec.update.aux.arrays(exec, model$aux.params, match.name = TRUE)
  exec
}
predict.MXFeedForwardModel <- function(model, X, ctx = NULL, array.batch.size = 128, array.layout = "auto", allow.extra.params = FALSE) {
  if (is.serialized(model)) model <- mx.unserialize(model)
  if (is.null(ctx)) ctx <- mx.ctx.default()
  if (is.data.frame(X)) X <- data.matrix(X)
  if (is.mx.dataiter(X)) {
    X$reset()
    next.batch <- function() if (X$iter.next()) {
      value <- X$value()
      d <- dim(value[[1]])
      inputs <- value[names(value) %in% arguments(model$symbol)]
      list(dims = lapply(inputs, dim), fill = function(exec) mx.exec.update.arg.arrays(exec, inputs, match.name = TRUE), pad = mx.internal.padding(X))
    }
  } else {
    if (!is.mx.ndarray(X) && !is.numeric(X) && !is.logical(X)) stop("X must be an array, a data frame or a mx.io.DataIter, got ", class(X)[[1]])
    if (is.matrix(X)) {
      if (array.layout == "auto") array.layout <- mx.model.select.layout.predict(X, model)
      if (mx.internal.is.rowmajor(array.layout)) X <- t(X)
    }
    d <- mx.internal.extents(X)
    n <- d[[length(d)]]
    if (n == 0) stop("there is no sample to predict")
    if (!is.numeric(array.batch.size) || length(array.batch.size) != 1 || !isTRUE(array.batch.size >= 1)) stop("array.batch.size must be a positive number, got ", deparse(array.batch.size)[[1]])
    batch <- min(n, floor(array.batch.size))
    from <- 1
    next.batch <- function() if (from <= n) {
      i <- from:(from + batch - 1)
      i[i > n] <- i[i > n] %% n + 1
      pad <- max(0, from + batch - 1 - n)
      from <<- from + batch
      list(dims = list(data = c(d[-length(d)], batch)), fill = function(exec) .mx.exec.samples(exec, "data", X, i), pad = pad)
    }
  }
  exec <- NULL
  answers <- list()
  while (!is.null(b <- next.batch())) {
    if (is.null(exec)) exec <- .mx.bind.model(model$symbol, b$dims, model$arg.params, model$aux.params)
    if (is.null(exec)) exec <- mx.internal.bind.model(model, b$dims, ctx, allow.extra.params)
    b$fill(exec)
    mx.exec.forward(exec, is.train = FALSE)
    out <- as.array(exec$ref.outputs[[1]])
    od <- mx.internal.extents(out)
    front <- od[-length(od)]
    keep <- od[[length(od)]] - b$pad
    if (b$pad > 0 && keep > 0) out <- out[seq_len(prod(front) * keep)]
    answers[[length(answers) + 1L]] <- list(values = as.vector(out), front = front)
  }
  if (!length(answers)) stop("there is no sample to predict")
  flat <- unlist(lapply(answers, `[[`, "values"))
  front <- answers[[1]]$front
  if (length(front)) array(flat, c(front, length(flat) / prod(front))) else flat
}
mx.serialize <- function(model) {
  if (is.serialized(model)) return(model)
  pack <- function(arrays) lapply(arrays, as.array)
  structure(list(symbol_json = model$symbol$as.json(), arg.params = pack(model$arg.params), aux.params = pack(model$aux.params), is.serialized = TRUE),
            class = "MXFeedForwardModel")
}
mx.unserialize <- function(model) {
  if (!is.serialized(model)) return(model)
  structure(list(symbol = mx.symbol.load.json(model$symbol_json), arg.params = lapply(model$arg.params, mx.nd.array), aux.params = lapply(model$aux.params, mx.nd.array)),
            class = "MXFeedForwardModel")
}
is.serialized <- function(model) is.list(model) && isTRUE(unclass(model)$is.serialized)
mx.opt.get.updater <- function(optimizer, weights, ctx = NULL) {
  states <- lapply(seq_along(weights), function(i) if (is.null(weights[[i]])) NULL else optimizer$create.state(i, weights[[i]]))
  function(weight, grad) {
    out <- vector("list", length(weight))
    for (i in seq_along(weight)) {
      if (is.null(grad[[i]])) next
      step <- optimizer$update(i, weight[[i]], grad[[i]], states[[i]])
      if (!is.null(step$state)) states[[i]] <<- step$state
      out[[i]] <- step$weight
    }
    out
  }
}
"""#)
}
