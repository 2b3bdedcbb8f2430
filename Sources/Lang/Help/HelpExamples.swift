/// Short examples that `example()` runs, for functions that lessons use most.
enum HelpExamples {
  static func code(for name: String) -> String? {
    if let code = table[name] { return code }
    if name.hasPrefix("mx.nd."), let code = unary(name) { return code }
    return nil
  }

  /// Functions of single elements share one example.
  private static func unary(_ name: String) -> String? {
    let plain = ["abs", "sqrt", "exp", "log", "square", "relu", "sigmoid", "tanh", "sin", "cos", "round", "floor", "ceil", "sign", "negative"]
    guard plain.contains(String(name.dropFirst(6))) else { return nil }
    return "\(name)(mx.nd.array(c(1, 4, 9)))"
  }

  private static let table: [String: String] = [
    "c": "c(1, 2, 3)\nc(a = 1, b = 2)", "seq": "seq(0, 1, by = 0.25)\nseq(10, 1, length.out = 4)", "rep": "rep(1:2, times = 3)\nrep(1:2, each = 3)",
    "sum": "sum(1:10)", "mean": "mean(c(1, 2, 6))\nmean(c(1, NA), na.rm = TRUE)", "median": "median(c(5, 1, 3))",
    "paste": "paste(\"a\", 1:3)\npaste(c(\"x\", \"y\"), collapse = \"+\")", "nchar": "nchar(c(\"a\", \"word\"))",
    "sapply": "sapply(1:3, function(i) i^2)", "lapply": "lapply(1:2, function(i) i^2)", "apply": "apply(matrix(1:6, 2), 1, sum)",
    "matrix": "matrix(1:6, nrow = 2)", "array": "array(1:8, dim = c(2, 2, 2))", "dim": "dim(matrix(0, 2, 3))", "t": "t(matrix(1:6, 2))",
    "list": "list(a = 1, b = \"two\")", "data.frame": "data.frame(x = 1:2, y = c(\"a\", \"b\"))", "head": "head(letters, 3)", "tail": "tail(letters, 3)",
    "sort": "sort(c(3, 1, 2))", "order": "order(c(3, 1, 2))", "which": "which(c(FALSE, TRUE, TRUE))", "ifelse": "ifelse(1:4 > 2, \"big\", \"small\")",
    "strsplit": "strsplit(\"a,b,c\", \",\")", "gsub": "gsub(\"a\", \"o\", \"banana\")", "sub": "sub(\"a\", \"o\", \"banana\")",
    "grepl": "grepl(\"an\", c(\"banana\", \"cherry\"))", "substr": "substr(\"lesson\", 1, 3)", "toupper": "toupper(\"abc\")",
    "sprintf": "sprintf(\"%.2f and %d\", pi, 3L)", "format": "format(1234.5678, nsmall = 2)", "table": "table(c(\"a\", \"b\", \"a\"))",
    "factor": "factor(c(\"low\", \"high\", \"low\"))", "cumsum": "cumsum(1:5)", "range": "range(c(3, 1, 2))", "unique": "unique(c(1, 2, 1))",
    "set.seed": "set.seed(1)\nrunif(2)", "runif": "set.seed(1)\nrunif(3)", "rnorm": "set.seed(1)\nrnorm(3)", "sample": "set.seed(1)\nsample(5)",
    "do.call": "do.call(sum, list(1, 2, 3))", "Reduce": "Reduce(`+`, 1:4, accumulate = TRUE)", "Filter": "Filter(function(x) x > 1, 1:3)",
    "Map": "Map(function(a, b) a + b, 1:2, 3:4)", "tryCatch": "tryCatch(stop(\"no\"), error = function(e) conditionMessage(e))",
    "switch": "switch(\"b\", a = 1, b = 2)", "outer": "outer(1:3, 1:3)", "round": "round(pi, 2)", "max": "max(3, 1, 2)", "min": "min(3, 1, 2)",
    "length": "length(letters)", "names": "names(c(a = 1, b = 2))", "rev": "rev(1:3)", "is.na": "is.na(c(1, NA))", "lm": "coef(lm(dist ~ speed, cars))",
    "mx.nd.array": "mx.nd.array(matrix(1:6, 2))", "mx.nd.zeros": "mx.nd.zeros(c(2, 3))", "mx.nd.ones": "mx.nd.ones(c(2, 3))",
    "mx.nd.dot": "mx.nd.dot(mx.nd.array(diag(2)), mx.nd.array(matrix(1:4, 2)))", "as.array": "as.array(mx.nd.ones(c(2, 2)))",
    "mx.symbol.Variable": "mx.symbol.Variable(\"data\")$arguments",
    "mx.symbol.FullyConnected": "fc <- mx.symbol.FullyConnected(mx.symbol.Variable(\"data\"), num_hidden = 3, name = \"fc\")\nfc$arguments",
    "mx.symbol.Activation": "act <- mx.symbol.Activation(mx.symbol.Variable(\"x\"), act_type = \"relu\", name = \"act\")\nact$outputs",
    "mx.symbol.Convolution": "cv <- mx.symbol.Convolution(mx.symbol.Variable(\"data\"), kernel = c(3, 3), num_filter = 8, name = \"conv\")\ncv$infer.shape(list(data = c(28, 28, 1, 2)))$out.shapes",
    "mx.callback.early.stop": "mx.callback.early.stop(eval.metric = 0.98, bad.steps = 3, maximize = TRUE)",
    "mx.callback.save.checkpoint": "save <- mx.callback.save.checkpoint(\"lesson\", period = 5)\nis.function(save)",
    "mx.callback.log.speedometer": "speed <- mx.callback.log.speedometer(batch.size = 32, frequency = 50)\nis.function(speed)",
    "mx.callback.log.train.metric": """
      logger <- mx.metric.logger$new()
      x <- matrix(rnorm(40), 20)
      model <- mx.mlp(x, as.numeric(x[, 1] > 0), hidden_node = 4, out_node = 2, num.round = 2, array.batch.size = 5, array.layout = "rowmajor",
        eval.metric = mx.metric.accuracy, epoch.end.callback = mx.callback.log.train.metric(1, logger), verbose = FALSE)
      length(logger$train)
      """,
    "mx.symbol.infer.shape": "fc <- mx.symbol.FullyConnected(mx.symbol.Variable(\"data\"), num_hidden = 3, name = \"fc\")\nmx.symbol.infer.shape(fc, data = c(4, 2))$arg.shapes",
  ]
}
