import Lang

/// Models, training and prediction: policy, in the language.
enum ModelLibrary {
  static let source = LibrarySource("mxnet", #"""
mx.cpu <- function(dev.id = 0) structure(list(device = "cpu", device_id = as.integer(dev.id), device_typeid = 1L), class = "MXContext")
mx.gpu <- function(dev.id = 0) {
  if (!isTRUE(getOption("nns.gpu.warned"))) {
    options(nns.gpu.warned = TRUE)
    warning("there is no GPU support: the CPU is used", call. = FALSE)
  }
  structure(list(device = "gpu", device_id = as.integer(dev.id), device_typeid = 2L), class = "MXContext")
}
is.mx.context <- function(x) inherits(x, "MXContext")
mx.ctx.default <- function(new = NULL) {
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
  args <- model$arg.params
  auxs <- model$aux.params
  if (length(args)) names(args) <- paste0("arg:", names(args))
  if (length(auxs)) names(auxs) <- paste0("aux:", names(auxs))
  mx.nd.save(c(args, auxs), sprintf("%s-%04d.params", prefix, as.integer(iteration)))
  mx.symbol.save(model$symbol, paste0(prefix, "-symbol.json"))
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
mx.util.samples <- function(x, shape, index) {
  rest <- shape[-length(shape)]
  stride <- prod(rest)
  array(x[rep((index - 1) * stride, each = stride) + seq_len(stride)], c(rest, length(index)))
}
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
mx.init.Xavier <- function(rnd_type = "uniform", factor_type = "avg", magnitude = 3) function(name, shape, ctx, allow.unknown = FALSE) {
  if (!mx.util.str.endswith(name, "weight")) return(mx.init.internal.default(name = name, shape = shape, allow.unknown = allow.unknown))
  fan.out <- shape[length(shape)]
  fan.in <- prod(shape[-length(shape)])
  factor <- switch(factor_type, avg = (fan.in + fan.out) / 2, "in" = fan.in, out = fan.out, stop("Not supported factor type. See usage of function mx.init.Xavier"))
  scale <- sqrt(magnitude / factor)
  if (rnd_type == "uniform") mx.runif(shape, -scale, scale, ctx)
  else if (rnd_type == "gaussian") mx.rnorm(shape, 0, scale, ctx)
  else stop("Not supported random type. See usage of function mx.init.Xavier")
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
  stop("Cannot auto select array.layout, please specify this parameter")
}
predict.MXFeedForwardModel <- function(model, X, ctx = NULL, array.batch.size = 128, array.layout = "auto", allow.extra.params = FALSE) {
  if (is.serialized(model)) model <- mx.unserialize(model)
  if (is.null(ctx)) ctx <- mx.ctx.default()
  if (is.data.frame(X)) X <- data.matrix(X)
  if (is.array(X) || is.matrix(X)) {
    if (length(dim(X)) == 2L) {
      if (array.layout == "auto") array.layout <- mx.model.select.layout.predict(X, model)
      if (array.layout == "rowmajor") X <- t(X)
    }
    d <- dim(X)
    n <- d[[length(d)]]
    batch <- min(n, array.batch.size)
    shape <- c(d[-length(d)], batch)
    take <- function(from) {
      i <- from:(from + batch - 1)
      i[i > n] <- i[i > n] %% n + 1
      i
    }
    slice <- function(i) {
      if (length(i) == n && identical(as.integer(i), seq_len(n))) return(X)
      mx.util.samples(X, d, i)
    }
    batches <- lapply(seq(1, n, by = batch), function(from) list(data = slice(take(from)), keep = min(batch, n - from + 1)))
  } else {
    X$reset()
    batches <- list()
    while (X$iter.next()) {
      value <- X$value()
      size <- dim(value$data)[[length(dim(value$data))]]
      batches[[length(batches) + 1L]] <- list(data = as.array(value$data), keep = size - X$num.pad())
    }
    shape <- dim(batches[[1]]$data)
  }
  exec <- mx.simple.bind(model$symbol, ctx = ctx, grad.req = "null", data = shape)
  known <- model$arg.params[names(model$arg.params) %in% names(exec$ref.arg.arrays)]
  extra <- setdiff(names(model$arg.params), names(known))
  if (length(extra) && !allow.extra.params) mx.exec.update.arg.arrays(exec, model$arg.params, match.name = TRUE)
  mx.exec.update.arg.arrays(exec, known, match.name = TRUE)
  mx.exec.update.aux.arrays(exec, model$aux.params, match.name = TRUE)
  answers <- lapply(batches, function(b) {
    mx.exec.update.arg.arrays(exec, list(data = mx.nd.array(b$data)), match.name = TRUE)
    mx.exec.forward(exec, is.train = FALSE)
    out <- as.array(exec$ref.outputs[[1]])
    od <- dim(out)
    if (is.null(od)) return(list(out[seq_len(min(b$keep, length(out)))], NULL))
    size <- od[[length(od)]]
    if (b$keep < size) out <- array(out[seq_len(prod(od[-length(od)]) * b$keep)], c(od[-length(od)], b$keep))
    list(out, dim(out))
  })
  if (length(answers) == 1L) return(answers[[1]][[1]])
  flat <- unlist(lapply(answers, function(a) as.vector(a[[1]])))
  od <- answers[[1]][[2]]
  if (is.null(od)) return(flat)
  array(flat, c(od[-length(od)], length(flat) / prod(od[-length(od)])))
}
mx.serialize <- function(model) {
  if (!is.mx.symbol(model$symbol)) return(model)
  pack <- function(arrays) lapply(arrays, as.array)
  structure(list(symbol_json = model$symbol$as.json(), arg.params = pack(model$arg.params), aux.params = pack(model$aux.params)), class = class(model))
}
mx.unserialize <- function(model) {
  if (!is.serialized(model)) return(model)
  structure(list(symbol = mx.symbol.load.json(model$symbol_json), arg.params = lapply(model$arg.params, mx.nd.array), aux.params = lapply(model$aux.params, mx.nd.array)), class = class(model))
}
is.serialized <- function(model) !is.null(unclass(model)[["symbol_json"]])
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
