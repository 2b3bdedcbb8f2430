/// What functions written in the language do, one sentence for each; parsed when help is first asked for.
enum HelpDescriptions {
  /// The description of a name in the table below, or else what the comment above its definition says, or what its generic does; nil for none.
  static func text(for name: String, comment: String = "") -> String? {
    if let words = table[name] { return words + (name.hasPrefix("mx.") ? " Source: mxnet R package." : " Source: R ?\(name).") }
    if !comment.isEmpty { return comment }
    if name.hasPrefix("mx.") || name.hasPrefix("rnn."), name.firstRange(of: ".internal.") != nil { return "A part of other functions of the package." }
    // `print.lm`: the generic is the longest beginning that is described or one of the builtin generics.
    var generic = name[...]
    while let dot = generic.lastIndex(of: ".") {
      generic = generic[..<dot]
      guard !generic.isEmpty, isGeneric(String(generic)) else { continue }
      let className = name[name.index(after: dot)...]
      return className == "default" ? "What `\(generic)` does for objects without a method of their own. See ?\(generic)."
        : "Method of `\(generic)` for objects of class \"\(className)\". See ?\(generic)."
    }
    return nil
  }

  private static func isGeneric(_ name: String) -> Bool { table[name] != nil || builtinGenerics.contains(name) }

  private static let builtinGenerics: Set<String> = [
    "!", "[", "[[", "&", "|", "$", "$<-", "[[<-", "[<-", "Ops", "Math", "Summary", "as.character", "as.double", "as.integer", "as.list", "c", "cbind", "rbind",
    "close", "dim", "duplicated", "unique", "format", "is.na", "is.na<-", "max", "min", "range", "print", "rep", "sort", "summary", "t", "xtfrm", "length", "mean",
    "levels", "names", "rev", "levels<-", "names<-", "length<-", "anyDuplicated", "round", "trunc", "toString", "as.vector", "as.numeric", "as.logical", "str", "all.equal", "plot", "lines", "points", "text",
  ]

  private static let table = HelpWords.table(source)

  private static let source = #"""
    %||%: The left value, or the right one where the left is NULL.
    %o% outer: Every element of the first vector with every element of the second: their product or `FUN`, as an array of both dims.
    %x% kronecker: Kronecker product: each element of the first array times the whole second.
    abbreviate: Strings shortened to at least `minlength` characters that stay distinct.
    abline: Adds a straight line to a plot: by intercept and slope, at `h` or `v`, or a fitted model's.
    acf: Autocorrelation or autocovariance of a series, with a plot.
    addmargins: A table with the sums of its rows and columns.
    addNA: A factor whose missing values are a level.
    adist: Edit distance between strings.
    adjustcolor: Colours with other transparency or brightness.
    aggregate: Splits data into groups and computes a summary of each; by a formula or by lists of groups.
    agrep agrepl: Approximate matching of a pattern in strings, as positions or as TRUE and FALSE.
    AIC BIC: Information criterion of fitted models: smaller is better.
    airquality: Daily air quality in New York, May to September 1973: 153 rows of 6 columns.
    all.equal: TRUE where two objects are equal up to rounding, else words that say where they differ.
    allowInterrupts suspendInterrupts: Evaluates an expression; interrupts are seen between calls as always.
    anova: Table of the analysis of variance or deviance of fitted models.
    aov: Fits an analysis of variance.
    apply: Calls a function on the rows (MARGIN = 1), columns (2) or cells (1:2) of an array and simplifies the results.
    approx approxfun: Linear interpolation between points, as values or as a function.
    arrayInd: Positions in a vector as positions in an array of the given dims.
    arrows: Adds arrows to a plot.
    as: An object as another formal class.
    as.array: An object as an array; arrays of the runtime become R's arrays of the same dims.
    as.data.frame: An object as a data frame.
    as.Date: Dates from text, numbers or times; `format` as in strptime.
    as.difftime: Differences of time from text or numbers.
    as.dist: A matrix of distances as an object of class "dist".
    as.factor as.ordered: A vector as a factor, ordered or not; factors stay.
    as.formula formula: A formula from text, a call or a fitted model.
    as.hexmode as.octmode: Integers that print in base 16 or 8.
    as.matrix data.matrix: An object as a matrix; `data.matrix` makes numbers of factors and text.
    as.null: NULL, whatever is given.
    as.numeric_version numeric_version package_version R_system_version as.package_version: Version numbers that compare part by part.
    as.pairlist pairlist: A list (pairlists are lists here).
    as.POSIXct: Times, as seconds since 1970, from text, dates or parts.
    as.raster: A picture as a raster of colours.
    as.roman: Integers that print as Roman numerals.
    as.single: The same as as.double.
    as.ts ts: A time series from numbers, with start, end and frequency.
    asis_output: Text that a notebook takes as Markdown, as it is.
    asplit: An array as a list of its slices.
    attitude BOD InsectSprays LifeCycleSavings longley PlantGrowth rock sleep stackloss swiss trees warpbreaks women chickwts esoph: A data set of package datasets.
    ave: For each element, the mean (or `FUN`) of its group.
    axis: Adds an axis to a side of a plot: 1 below, 2 left, 3 above, 4 right.
    backsolve forwardsolve: Solves a triangular system of equations.
    barplot: Bars of heights given by a vector, or stacked or beside each other by a matrix. Returns the bars' middles.
    bartlett.test: Tests whether groups have the same variance.
    besselI besselJ besselK besselY: Bessel functions of real order, modified (I, K) or not (J, Y).
    binom.test: Exact test of a probability of success.
    binomial Gamma gaussian poisson quasibinomial quasipoisson family: The family of a generalized linear model: link, variance and deviance.
    box: Draws a frame around a plot.
    boxplot boxplot.stats: Box-and-whisker plots of groups, and the numbers they draw.
    bw.nrd bw.nrd0: Bandwidths for density estimates.
    by: Calls a function on the parts of a data frame given by groups.
    callCC: Calls a function with a way out: its argument, called, returns from callCC.
    callGeneric: Calls the generic that is being dispatched, with new arguments.
    cars: Speed and stopping distance of cars in the 1920s: 50 rows of 2 columns.
    char.expand: The element of `target` that an abbreviation stands for.
    chisq.test: Chi-squared test of a table of counts or of given probabilities.
    chol chol2inv: Cholesky factor of a positive definite matrix, and the inverse from it.
    citation: How to cite the program.
    className: A class's name with its package.
    clear_output: In notebooks of Jupyter, removes what the cell has shown so far.
    cm.colors heat.colors rainbow terrain.colors topo.colors gray.colors hcl.colors: `n` colours of a palette.
    cmdscale: Coordinates of points whose distances are given (classical scaling).
    coef coefficients: Coefficients of a fitted model.
    colnames rownames: Names of columns or rows.
    colnames<- rownames<-: Sets the names of columns or rows.
    colorRampPalette: A function that makes colours between given ones.
    combn: All combinations of `m` elements, as columns, or a function of each.
    comment<-: Sets the comment attribute.
    compareVersion: -1, 0 or 1 as a version is earlier, equal or later.
    complete.cases: TRUE for rows without missing values.
    conditionCall conditionMessage: The call or the message of a condition.
    confint: Confidence intervals of coefficients.
    contr.helmert contr.poly contr.SAS contr.sum contr.treatment contrasts: The contrast matrix of a factor.
    contrasts<-: Sets the contrasts of a factor.
    convolve: Convolution of two sequences by Fourier transform; with imager attached, of a picture and a filter.
    cooks.distance hatvalues rstandard rstudent: Influence of each observation on a fitted model.
    cor cov var: Correlation, covariance or variance of vectors or columns.
    cor.test: Tests whether two variables are correlated.
    cov2cor: A covariance matrix as a correlation matrix.
    count.fields: Number of fields on each line of a file.
    curve: Draws a function or an expression in x.
    cut: Numbers as a factor of the intervals they lie in.
    cutree: Groups of a tree of hclust, by number or height.
    cycle time start end frequency deltat tsp window: Times and parts of a time series.
    D: Symbolic derivative of an expression.
    data.class: The class an object dispatches on.
    data.frame: A table: columns of equal length, each of its own type.
    date Sys.Date Sys.time: The time now: as text, as a date, as seconds since 1970 with class.
    delete.response drop.terms reformulate terms: Terms of a model formula, or parts of them.
    density: Kernel density estimate of numbers.
    det determinant: Determinant of a square matrix, also on the log scale.
    deviance df.residual logLik nobs sigma: A number that describes a fitted model.
    dget dput dump: Objects as text that makes them again, and back.
    diff: Differences of lag and order.
    difftime: Differences of times, in given units.
    dist: Distances between the rows of a matrix.
    dmultinom: Probability of counts under a multinomial distribution.
    download.file: Fetches a file from an address.
    drop: An array without its dims of extent 1.
    drop1 extractAIC: Effect of leaving out each term of a model.
    droplevels: Factors without the levels that do not occur.
    ecdf: Empirical distribution function, a function.
    eigen: Eigenvalues and eigenvectors of a square matrix.
    embed: A series with its lags as columns.
    errorCondition warningCondition simpleCondition simpleError simpleMessage simpleWarning: Makes a condition object.
    existsMethod getMethod selectMethod hasMethod showMethods: Methods of a formal generic.
    expand.grid: A data frame of all combinations of vectors.
    expand.model.frame get_all_vars model.frame: The variables of a model formula as a data frame.
    export_svg: The SVG text of a diagram.
    extends: TRUE where a formal class extends another.
    F: FALSE, as a variable that may be changed.
    T: TRUE, as a variable that may be changed.
    factor ordered: A vector as categories: levels and their codes.
    factorial: n!, by the gamma function.
    faithful: Eruptions of Old Faithful: 272 rows of duration and waiting time.
    fifo: A connection to a named pipe.
    file_ext file_path_sans_ext: The ending of a file's name, or the name without it.
    filter: Linear filter of a series.
    Filter Find Map Position Reduce: Functional tools over vectors: keep, find, call along, or fold elements.
    fisher.test: Exact test of independence in a table of counts.
    fitted fitted.values: Fitted values of a model.
    fivenum: Minimum, lower hinge, median, upper hinge, maximum.
    format.pval: P-values as text.
    formatDL formatOL formatUL: Lists as lines of text.
    fread: Reads a delimited file into a data frame, guessing the separator (data.table's function).
    fwrite: Writes a data frame as delimited text (data.table's function).
    getClass getClassDef getSlots slotNames showClass isVirtualClass isClass getGenerics isGeneric: What formal classes and generics there are and what they hold.
    getRversion R.Version R.version R.version.string version: The version of R whose behaviour is followed.
    getTxtProgressBar setTxtProgressBar txtProgressBar: A progress bar of text: makes it, moves it, tells its value.
    gl: A factor of `n` levels, each `k` times.
    glm glm.fit: Fits a generalized linear model.
    glm.control nls.control: Settings of a fit.
    graph.viz: Draws a network: one box for each layer, with shapes where `shape` is given. In notebooks an SVG, else a file.
    gray grey hsv rgb: Colours from levels of grey, hue and saturation, or red, green and blue.
    gregexec: All matches of a regular expression with their groups.
    grid: Adds grid lines to a plot.
    gru.cell lstm.cell: One step of a recurrent layer as a symbol.
    grViz: Draws a graph given in the DOT language.
    hasName: TRUE where an object has an element of that name.
    hclust: Hierarchical clustering of distances.
    head tail: The first or last `n` elements or rows; negative `n` leaves out that many.
    hist: Histogram of numbers: counts in cells, drawn unless `plot = FALSE`.
    I: An object to be taken as it is.
    ifelse: For each element of a test, the element of `yes` or `no`.
    image: Draws a matrix as a grid of colours.
    include_graphics: In a notebook, a picture from a file.
    initialize new: A new object of a formal class.
    integrate: Integral of a function over an interval, infinite ones too.
    interaction: A factor of all combinations of factors.
    intersect setdiff union: Sets: what is in both, in the first only, in either.
    setequal: TRUE where two vectors hold the same set.
    intToBits packBits rawShift rawToBits: Bits of integers and bytes.
    inverse.rle rle: Runs of equal elements, and the vector from its runs.
    IQR mad: Spread of numbers: range between quartiles, median absolute deviation.
    iris: Measures of 150 iris flowers of three species.
    is: TRUE where an object is of a formal class.
    is_html_output is_latex_output: TRUE where a notebook is rendered to such a format.
    is.mx.context is.mx.dataiter: TRUE for contexts or data iterators of package mxnet.
    is.numeric_version is.package_version is.pairlist is.qr is.R is.R6 is.R6Class is.serialized is.single is.table is.ts: TRUE where an object is of that kind.
    isa: TRUE where an object inherits from all of the classes.
    isSymmetric: TRUE for matrices equal to their transpose.
    jitter: Numbers with a little noise.
    julian: Days since an origin.
    kable kables: A table for notebooks, in Markdown or HTML.
    kappa rcond: Estimate of a matrix's condition number, or its reciprocal.
    kmeans: Groups points around `centers` means.
    knots: Where a step function jumps.
    kruskal.test: Rank test of several groups.
    La.svd svd: Singular values and vectors of a matrix.
    labels: Labels of an object, as of a model's terms.
    lag: A time series moved in time.
    legend: Adds a legend to a plot.
    letters LETTERS month.abb month.name pi: A constant of the language.
    lines points segments rect polygon: Adds lines, points, segments, rectangles or a polygon to a plot.
    list2DF: A data frame from a list of columns.
    lm lm.fit lm.wfit lsfit: Fits a linear model by least squares.
    profile profile.nls: How the deviance of a fitted model grows when one coefficient is held at other values.
    assertError assertWarning: Stops unless an expression ends in an error, or warns.
    loess loess.control: Fits a smooth curve by local regression.
    logb: Logarithm to a base.
    lower.tri upper.tri: TRUE below or above the diagonal of a matrix.
    lowess: Smooth line through points.
    mahalanobis: Distances scaled by a covariance matrix.
    make.link: A link function by its name.
    margin.table prop.table proportions: Sums over margins of a table, or shares of them.
    mat.or.vec: A matrix of zeros, or a vector for one column.
    match.arg: The choice among `choices` that an argument abbreviates; the first where it was not given.
    matlines matplot: Columns of matrices as lines in one plot.
    mcnemar.test: Test of symmetry in a square table.
    median: Middle value of numbers.
    merge: Joins two data frames by common columns.
    model.extract model.offset model.response model.weights: Parts of a model frame.
    model.matrix: The design matrix of a model.
    modifyList: A list with elements replaced by those of another.
    months weekdays: Names of the month or weekday of dates.
    mtcars: Fuel use and ten measures of 32 cars.
    mtext title text: Adds text to a plot: in the margin, as titles, at points.
    mvfft: Fourier transform of each column.
    mx.apply: Calls a function on every node of a symbol's parameters, by name.
    mx.callback.early.stop: An epoch callback that stops training when a metric reaches a value, or did not get better for `bad.steps` epochs. The best score and how long it has stood are global variables, as in the package. Returns: a function for `epoch.end.callback`.
    mx.callback.log.speedometer: A batch callback that tells samples per second every `frequency` batches. Returns: a function for `batch.end.callback`.
    mx.callback.log.train.metric: A batch and epoch callback that tells the metric every `period` batches and keeps values in `logger`. Returns: a function for `batch.end.callback` or `epoch.end.callback`.
    mx.callback.save.checkpoint: An epoch callback that saves the model every `period` epochs, as the files `prefix-symbol.json` and `prefix-0001.params`, numbered by epoch. Returns: a function for `epoch.end.callback`.
    mx.cpu mx.gpu: A context: where arrays live. There is one, the CPU; `mx.gpu` warns once and is the CPU.
    mx.ctx.default: The context used where none is given; sets it when called with one.
    mx.infer.rnn mx.infer.rnn.one mx.infer.rnn.one.unroll: Predicts with a recurrent network: whole sequences by an iterator, or one step with its state.
    mx.init.create: Arrays for the named shapes, made by an initializer, for those that are no data or label.
    mx.init.internal.default: The rule of all initializers: biases 0, gammas and variances 1, betas and means 0.
    mx.init.normal: An initializer that draws weights from the normal distribution of mean 0 and standard deviation `sd`; other parameters start as `mx.init.internal.default` says.
    mx.init.uniform: An initializer that draws weights evenly between -`scale` and `scale`; other parameters start as `mx.init.internal.default` says.
    mx.init.Xavier: An initializer scaled by the number of inputs and outputs; `rnd_type` "uniform" (between -s and s) or "gaussian" (standard deviation s), s = sqrt(magnitude / factor); `factor_type` "avg", "in" or "out" says whether the factor is the mean of both numbers or one. The outputs are the last of a weight's dimensions in R's order, the inputs the product of the others.
    mx.io.arrayiter: An iterator over arrays: `data` with one example per entry of the last dim, e.g. a matrix (features, n) or pictures (w, h, channels, n); `label` a vector of n, or an array whose last dim is n. `batch.size` examples at a time, in random order with `shuffle`; the last batch is filled up from the one before it, and num.pad() tells by how many. Methods reset, iter.next, value (a list of data and label), num.pad.
    BucketIter mx.io.bucket.iter: An iterator over sequences grouped by length.
    mx.io.extract: All batches of one field of an iterator as one array.
    mx.kv.create mx.model.create.kvstore: A key-value store, which adds up gradients; `type` "local".
    mx.lr_scheduler.FactorScheduler: A schedule that multiplies the learning rate by `factor_val` every `step` updates, down to `stop_factor_lr`.
    mx.lr_scheduler.MultiFactorScheduler: A schedule that multiplies the learning rate by `factor_val` at each of the updates in `step`.
    mx.metric.accuracy: The share of examples whose likeliest class is the label. Shapes: pred (classes, n), label (n).
    mx.metric.custom: A metric from `feval(label, pred)`, which returns one number for a batch, or an array of one element, with a name; the metric is its mean over batches. `label` and `pred` are arrays of the runtime (`as.array` makes them R's) with one example per entry of the last dim.
    mx.metric.logger: A reference class that keeps the metric's values of training and evaluation.
    mx.metric.logistic_acc mx.metric.logloss mx.metric.mae mx.metric.mse mx.metric.Perplexity mx.metric.rmse mx.metric.rmsle mx.metric.top_k_accuracy: A metric for training: `init`, `update(label, pred, state)`, `get(state)`.
    mx.mlp: Trains a network of full layers: `hidden_node` units each, `out_node` outputs, `activation`, `dropout`, `out_activation` "softmax", "rmse" or "logistic".
    mx.lstm mx.gru mx.rnn: Trains a recurrent network on sequences of `seq.len` numbers: layers, units, embedding and labels by their number; returns a model.
    mx.lstm.inference mx.gru.inference mx.rnn.inference: A recurrent model that takes one step at a time, from the parameters of a trained one.
    mx.lstm.forward mx.gru.forward mx.rnn.forward: One step of such a model: the probabilities of what comes next, and the model with its new states.
    mx.model.buckets: Trains networks for several lengths of sequences that share their weights.
    mx.model.check.arguments: Checks that a symbol has data and label, and tells their names.
    mx.model.extract.model: A model (symbol, arg.params, aux.params) from executors.
    mx.model.FeedForward.create: Trains a network: `symbol`, data `X` (one example per entry of the last dim, or an iterator), labels `y` (from 0 for SoftmaxOutput), `ctx`, `num.round` epochs of batches of `array.batch.size`. `array.layout` says whether a matrix has examples in rows ("rowmajor") or columns ("colmajor"); "auto" guesses from the length of `y`. Further: `optimizer` with its settings in `...`, `initializer`, `eval.data`, `eval.metric`, callbacks. Returns a model for predict and mx.model.save.
    mx.model.init.iter mx.model.init.iter.data mx.model.select.layout.predict mx.model.select.layout.train: Arrays as an iterator, with the layout of matrices told from their shape.
    mx.model.init.params: Parameters of a symbol for the given shapes of inputs, drawn by an initializer: list(arg.params, aux.params).
    mx.model.load: A model from `prefix-symbol.json` and `prefix-0000.params`, the number being `iteration`.
    mx.model.save: Writes a model as `prefix-symbol.json` and `prefix-0000.params`.
    mx.model.train mx.model.train.buckets: The loop of training: forward, backward, update, metric, callbacks.
    mx.model.slice.shape: Shapes of the parts of a batch that several devices get.
    mx.opt.adadelta mx.opt.adagrad mx.opt.adam mx.opt.nag mx.opt.rmsprop mx.opt.sgd: An optimizer: `create.state` and `update(index, weight, grad, state)`. A gradient is multiplied by `rescale.grad` (training passes 1 / batch size, for losses give sums over the batch), clipped to -`clip_gradient` .. `clip_gradient` if that is given, and `wd` times the weight is added; `learning.rate` is the step, which `lr_scheduler` changes with the number of updates.
    mx.opt.create: An optimizer by its name: "sgd", "adam", "rmsprop", "adagrad", "adadelta", "nag"; settings in `...`.
    mx.opt.get.updater: A function (weights, gradients) that returns updated weights and keeps the optimizer's states.
    MX.PROF.STATE mx.profiler.config mx.profiler.state: The profiler's switch and its file: while it runs, operators are watched; stopping writes what ran when, for chrome://tracing.
    mx.serialize mx.unserialize: A model as an object that saveRDS keeps, and back.
    mx.util.filter.null mx.util.samples mx.util.str.endswith: A small tool of the package.
    mxnet.export: Says that there are no generated sources.
    na.action na.exclude na.fail na.omit na.pass napredict naprint naresid: What models do with missing values.
    Negate: A function that is TRUE where another is FALSE.
    ngettext: The singular or plural of a message.
    nlevels: Number of levels of a factor.
    getInitial: First values of the parameters of a self-starting model, found from data.
    NLSstAsymptotic: First values for an asymptotic regression through sorted data.
    NLSstClosestX: The place where sorted data reach the value `yval`, interpolated.
    NLSstLfAsymptote NLSstRtAsymptote: A guess of the level that sorted data near at their left or right end.
    selfStart: A model for `nls` that finds its own first values: a function or formula with the function that finds them.
    sortedXyData: The mean response at each distinct place, in order.
    SSasymp SSasympOff SSasympOrig: Asymptotic regression that finds its own first values; with an offset; through the origin.
    SSbiexp: Sum of two exponential decays that finds its own first values.
    SSfpl: Four-parameter logistic curve that finds its own first values.
    SSgompertz: Gompertz growth curve that finds its own first values.
    SSlogis: Logistic growth curve that finds its own first values.
    SSmicmen: Michaelis-Menten curve that finds its own first values.
    SSweibull: Weibull growth curve that finds its own first values.
    nls: Fits a nonlinear model by least squares.
    norm: Norm of a matrix: "O", "I", "F", "M" or "2".
    object.size: Memory an object takes.
    offset: Marks a term of a model with coefficient 1.
    oneway.test: Test of equal means without equal variances.
    optim optimHess: Minimizes a function of several numbers, and its Hessian.
    optimise optimize: Minimum of a function of one number in an interval.
    uniroot: Zero of a function of one number in an interval.
    pat_md: Has knit_patterns hold the patterns of R Markdown, which it always does here.
    opts_chunk opts_knit: Options of notebooks: `opts_chunk$set(echo = FALSE)`.
    p.adjust p.adjust.methods: P-values adjusted for multiple tests.
    pairs: Scatter plots of all pairs of columns.
    palette: The colours that numbers stand for.
    pie: A pie chart.
    plot: Draws an object: points of x and y, a function, a data frame, a picture.
    pmax.int pmin.int: Elementwise maximum or minimum.
    poly: Orthogonal polynomials of numbers.
    polyroot: Complex zeros of a polynomial.
    power.t.test: Power or sample size of a t test.
    ppoints: Probabilities for quantile plots.
    prcomp: Principal components of a data matrix.
    predict: Predictions of a fitted model for new data; for networks an array (outputs, n) from `X` (..., n).
    pressure: Vapour pressure of mercury at 19 temperatures.
    printCoefmat: Prints a matrix of coefficients with p-values and stars.
    proc.time system.time: Time used so far, or by an expression: user, system, elapsed seconds.
    prop.test: Test of proportions.
    prototype representation signature: Parts of the definition of a formal class or method.
    provideDimnames: An array with names for all dims.
    psigamma: Derivatives of the logarithm of the gamma function.
    qr qr.coef qr.fitted qr.Q qr.qty qr.qy qr.R qr.resid qr.solve qr.X: QR factors of a matrix and what is computed from them.
    quantile: Quantiles of numbers at probabilities, by one of nine types.
    R6Class: A class with fields and methods whose objects are changed in place.
    read.csv read.csv2 read.delim read.delim2 read.table: Reads a delimited file into a data frame.
    write.csv write.csv2 write.table: Writes a data frame as delimited text.
    regmatches<-: Replaces what a pattern matched.
    relevel: A factor with another first level.
    removeClass removeMethod: Removes a formal class or method.
    reorder: A factor whose levels are in the order of a summary.
    replace: A vector with elements at positions replaced.
    replicate: Evaluates an expression many times and collects the results.
    resid residuals weighted.residuals: Residuals of a fitted model.
    RNGversion: Chooses the random numbers of an old version.
    rnn.graph rnn.graph.unroll: A recurrent network as a symbol: fused, or one layer after another for `seq_len` steps.
    rnn.internal.head rnn.internal.linear rnn.internal.loss: A part of rnn.graph.
    rowsum: Sums of rows by group.
    RSiteSearch: Searches the help, as help.search does.
    runmed: Running medians.
    smooth: Tukey's smoothers: running medians of three, splitting of flat tops and valleys, and combinations of them.
    supsmu: Friedman's super smoother: lines through neighbours, over a span that varies with what the data allow.
    smooth.spline: Fits a cubic smoothing spline; how smooth is chosen by generalized cross-validation unless it is given.
    DF2formula: The formula of a data frame: its first column by the others.
    sample: Random elements or a random order, with or without replacement and weights.
    sapply: Calls a function on each element and simplifies the results to a vector or array.
    save save.image: Writes named objects, or all of the session, to a file.
    saveWidget: Writes a diagram as a page.
    scale: Columns centred and scaled.
    scan: Reads fields of a file or of the input.
    sd: Standard deviation.
    seq seq.int: Sequences: from, to, by, length.out, along.with.
    sequence: Sequences one after another.
    setAs setClass setClassUnion setGeneric setMethod setOldClass setReplaceMethod setValidity validObject: Defines formal classes, generics, methods and what holds for objects.
    setRefClass: A class whose objects are changed in place: fields, methods, contains.
    show: Prints an object of a formal class.
    showConnections: The connections that are open.
    simplify2array: A list of equal results as an array.
    slice.index: For each element of an array its index along a dim.
    socketConnection: A connection over the network.
    solve: Solution of a system of linear equations, or the inverse of a matrix.
    spline splinefun: Cubic splines through points.
    split: Parts of a vector or data frame by groups.
    split<-: Puts parts back.
    stack unstack: Columns as one column with their names, and back.
    stopifnot: Stops unless all expressions are TRUE, naming the first that is not.
    str2expression: Parsed text, not evaluated.
    strftime strptime: Times as text and text as times by a format.
    strtrim: Strings cut to a width.
    strwrap: Text broken into lines.
    subset: Rows for which a condition holds, and chosen columns.
    summary: What matters about an object: quartiles of numbers, counts of a factor, the fit of a model.
    sweep: An array with a statistic of its margins removed.
    ansari.test: Ansari and Bradley's test of a difference in scale between two samples.
    blues9: Nine blues, from light to dark.
    clrhash: Takes all keys out of a hash table.
    cmpfun compile: The function or expression itself: nothing is compiled to bytes here.
    compilePKGS enableJIT setCompilerOptions: Have no effect: nothing is compiled to bytes here.
    conflicts: Names that stand in more than one place on the search path.
    getFunction: The function of that name.
    gethash: What belongs to a key in a hash table.
    getNamespaceName: The name of a package's namespace.
    knit_hooks opts_current opts_hooks opts_template: Settings of knitr that a document may read and change.
    maphash: Calls a function with every key of a hash table and what belongs to it.
    numhash: How many keys a hash table has.
    pos.to.env: The environment at a place of the search path.
    prmatrix: Prints a matrix with labels for its rows and columns.
    remhash: Takes a key out of a hash table; TRUE where it was there.
    identity: Its argument.
    requireMethods: Has calls of generics fail for objects of classes that have no method of their own.
    removeMethods: Takes all methods of a generic away.
    sethash: Stores a value under a key in a hash table.
    typhash: How keys of a hash table are compared: "identical" or "address".
    withAutoprint: Evaluates expressions and prints them and their values as at the prompt.
    symnum: Numbers as symbols, such as stars.
    Sys.info Sys.setLocale Sys.timezone Sys.which: About the machine, its language, time zone and programs.
    system system2: Runs a command of the machine.
    t.test var.test wilcox.test: Test of means, variances or ranks of one or two samples.
    table: Counts of combinations of factors.
    tapply: Calls a function on groups of a vector.
    toeplitz: A matrix constant along its diagonals.
    ToothGrowth: Tooth length of 60 guinea pigs by dose of vitamin C.
    bw.ucv bw.bcv: The bandwidth of a kernel density that cross-validation, unbiased or biased, finds best.
    bw.SJ: The bandwidth of a kernel density by the method of Sheather and Jones.
    simulate: Responses drawn from a fitted model, one column for each simulation.
    na.contiguous: The longest stretch of a series without missing values.
    loess.smooth: Points of a local regression along `x`, ready to be drawn.
    ar.yw ar.burg ar.ols ar.mle: An autoregressive model of a series by Yule-Walker equations, Burg's recursion, least squares or maximum likelihood.
    getCall: The call that made a fitted model.
    is.empty.model: TRUE for a formula without terms and intercept.
    Pair: Two columns of paired values, for formulas of tests.
    power: A link function that is a power of the mean.
    functionBody functionBody<-: The body of a function.
    hasArg: TRUE when the function that asks was given an argument of this name.
    existsFunction: TRUE when there is a function of this name.
    as.function: A function from a list of formals and a body.
    aperm: The array with its dimensions in another order.
    toTitleCase: Text with capitals as in titles.
    transform within with: Evaluates in a data frame: changed columns, changed data, or a value.
    truncate: Cuts a file at the place of its connection.
    tryInvokeRestart: Invokes a restart where there is one.
    TukeyHSD: Differences of means with simultaneous intervals.
    units: Units of a difference of times.
    units<-: Changes them.
    unsplit: Puts parts of split together.
    untar unz unzip: Files from archives.
    update: A fitted model with parts of its call changed.
    USArrests: Arrests in the 50 states in 1973.
    vcov: Covariance matrix of coefficients.
    Vectorize: A function that is called for each element of its arguments.
    vignette demo: Says where to read and what to run instead.
    weighted.mean: Mean with weights.
    weights: Weights of a fitted model.
    write: Writes data to a file, `ncolumns` a line.
    xtabs: A table of counts or sums by a formula.
    xtfrm: Numbers that sort as an object does.
    xy.coords: x and y of what can be plotted.
    add.scope add1 factor.scope: Terms that could be added to a model, and the effect of each.
    alarm flush.console timestamp: Rings the terminal's bell, shows what is held back, notes the time.
    alias dummy.coef case.names variable.names: Parts of a fitted model.
    aperm.table: A table with its dims in another order.
    assignInNamespace getAnywhere getFromNamespace getS3method registerS3method isS3method isS3stdGeneric methods: S3 methods and functions of packages: finding, telling, replacing.
    Axis: An axis that suits what is plotted.
    bindtextdomain gettext Sys.setLanguage: Messages in other languages; there is English only.
    biplot screeplot: Pictures of principal components.
    Box.test: Tests whether a series is independent.
    builtins capabilities find.package l10n_info loadings R.home sessionInfo: What the session has and where.
    bxp: Draws boxes from the numbers of boxplot.
    co.intervals coplot: Scatter plots for parts of the data given by other variables.
    colorRamp convertColor extendrange rgb2hsv hcl.pals nclass.FD nclass.scott nclass.Sturges n2mfrow pretty xyz.coords trans3d xinch xyinch yinch: What plots compute with: colours, ranges, numbers of cells, coordinates.
    contour contourLines filled.contour persp: Lines or faces of a surface given by a matrix of heights.
    covratio dfbeta dfbetas dffits influence influence.measures lm.influence: Influence of each observation on a fitted model.
    decompose HoltWinters: Trend and season of a time series.
    png jpeg bmp tiff: Opens a device that writes pictures, of pixels; the file is complete when dev.off() closes it. A name such as "plot%03d.png" makes a file of each page.
    pdf svg postscript cairo_pdf cairo_ps: Opens a device that writes drawings, of inches; the file is complete when dev.off() closes it.
    pdf.options ps.options setEPS setPS check.options: What devices take where their call says nothing.
    pdfFonts postscriptFonts: Families of letters that pdf and postscript know.
    x11 X11 quartz windows win.graph: Opens what plots go to by themselves: a window in R, a picture at the prompt, Rplots.pdf in scripts.
    dev.capabilities: What the current device can do.
    identity: Its argument.
    force: Its argument, evaluated now.
    dev.control dev.copy dev.copy2eps dev.copy2pdf dev.displaylist dev.print replayPlot: Draws again what a device or a recorded page holds.
    dotchart heatmap termplot xspline layout layout.show mosaicplot rug scatter.smooth spineplot stars smoothScatter densCols assocplot cdplot fourfoldplot stripchart sunflowerplot symbols matpoints panel.smooth: A kind of plot, or something added to one.
    erase.screen screen identify locator recordPlot: Parts of the screen and points picked on it.
    file_test file.info file.mode file.mtime nullfile: What kind a file is, its size, rights and time.
    fligner.test friedman.test ks.test mantelhaen.test mood.test quade.test shapiro.test psmirnov: A statistical test, with its statistic and p-value.
    pairwise.prop.test pairwise.t.test pairwise.table pairwise.wilcox.test: Tests of all pairs of groups, adjusted.
    power.prop.test: Power or sample size of a test of proportions.
    ftable marginSums: Flat tables, and sums over margins.
    detectCores: The number of processors.
    mclapply mcmapply mcMap pvec parLapply parLapplyLB parSapply parSapplyLB parApply parRapply parCapply clusterApply clusterApplyLB clusterMap: Apply a function as lapply, mapply, apply do; the workers are this process.
    makeCluster makePSOCKcluster makeForkCluster stopCluster setDefaultCluster print.SOCKcluster: Clusters whose workers are this process.
    clusterCall clusterEvalQ clusterExport clusterSetRNGStream clusterSplit splitIndices: Calls, variables, random numbers and shares of work of a cluster's workers.
    menu: Asks for one of several choices; its number, or 0.
    getExportedValue unloadNamespace: The value of a name that a package exports; packages stay loaded.
    gc.time gcinfo mem.maxNSize mem.maxVSize memory.limit memory.size Rprof tracemem retracemem untracemem reg.finalizer: Memory and profiling; answers as R where they mean something here.
    ISOdate ISOdatetime OlsonNames quarters: Times from parts, names of time zones, quarters of dates.
    isoreg line medpolish: Fits a monotone curve, a resistant line, or a table by medians.
    alist: A list of its arguments, unevaluated.
    lcm: Lengths in centimetres for layouts.
    ls.str lsf.str: Structure of all objects, or of all functions.
    manova: Analysis of variance of several responses.
    model.tables model.tables.aov print.tables_aov print.mtable: Tables of the effects or means of an analysis of variance.
    proj proj.lm proj.aov print.aovproj: Projections of the observations on the terms of a model, one column each.
    se.contrast se.contrast.aov: Standard errors of contrasts of means of an analysis of variance.
    nextn: The next number that Fourier transforms like.
    nlm nlminb: Minimizes a function of several numbers.
    princomp: Principal components from a covariance matrix.
    process.events: Handles waiting events; there are none.
    qqline qqnorm qqplot: Quantiles of numbers against those of the normal distribution or of other numbers.
    read.fwf: Reads columns of fixed width.
    reshape: A data frame from wide to long form, or back.
    row.names<-: Sets the names of rows.
    step: Chooses a model by adding and dropping terms.
    strcapture: Groups of a regular expression as a data frame.
    Sys.getlocale Sys.localeconv Sys.setlocale Sys.umask: Language and rights of new files.
    toLatex: An object as LaTeX.
    URLdecode URLencode: Addresses with their special characters encoded, and back.
    zapsmall: Numbers with tiny ones rounded to 0.
    ability.cov: Covariances of six tests of ability in 112 people.
    airmiles: Miles flown by passengers of airlines in the US, yearly, 1937 to 1960.
    AirPassengers: Passengers of international airlines, monthly, 1949 to 1960, in thousands.
    anscombe: Four pairs of variables whose regression lines are the same and whose pictures are not.
    ar: An autoregressive model of a series, its order chosen by AIC.
    arima: An ARIMA model of a series, with seasonal terms and regressors.
    ARMAacf: Autocorrelations of an ARMA process, in theory.
    ARMAtoMA: The moving average coefficients of an ARMA process.
    attach: Puts the elements of a list or data frame on the search path.
    attenu: Accelerations measured at 182 stations during earthquakes in California.
    austres: Residents of Australia, quarterly, 1971 to 1994, in thousands.
    beaver1 beaver2: Body temperature of a beaver every ten minutes of a day.
    BJsales BJsales.lead: A series of sales, and one that leads it.
    ChickWeight: Weights of chicks on four diets, day by day.
    chull: Which points are the corners of the convex hull.
    co2: Carbon dioxide in the air at Mauna Loa, monthly, 1959 to 1997, in ppm.
    CO2: Uptake of carbon dioxide by twelve grasses from two places, chilled or not.
    crimtab: Counts of 3000 men by length of finger and height.
    deriv deriv3: The derivatives of an expression, as an expression or function that computes value and gradient.
    diffinv: The series whose differences are given.
    discoveries: Great inventions and discoveries, yearly, 1860 to 1959.
    DNase: Optical density against concentration in eleven runs of an assay.
    euro: What a euro was worth in each of eleven currencies.
    eurodist UScitiesD: Distances between cities.
    EuStockMarkets: Four European stock indices at the close of each day, 1991 to 1998.
    fdeaths ldeaths mdeaths: Deaths from lung diseases in the UK, monthly, 1974 to 1979.
    Formaldehyde: Optical density against the amount of formaldehyde, six measurements.
    freeny: Quarterly revenue and four variables that explain it.
    HairEyeColor: Counts of 592 students by colour of hair, of eyes, and sex.
    Harman74.cor: Correlations of 24 tests taken by 145 children.
    Indometh: Concentration of indometacin in the blood of six people after an injection.
    infert: Infertility after abortions: 83 cases with two controls each.
    iris3: Measures of 150 iris flowers as an array of 50 flowers, 4 measures, 3 species.
    islands: Areas of the land masses larger than 10,000 square miles, in thousands of square miles.
    JohnsonJohnson: Earnings of a share, quarterly, 1960 to 1980, in dollars.
    LakeHuron: Level of Lake Huron, yearly, 1875 to 1972, in feet.
    lh: A hormone in a woman's blood every ten minutes, 48 times.
    Loblolly: Heights of 14 pines at six ages.
    lynx: Lynx trapped in Canada, yearly, 1821 to 1934.
    morley: Measurements of the speed of light, 5 experiments of 20 runs.
    nhtemp: Mean temperature in New Haven, yearly, 1912 to 1971, in degrees Fahrenheit.
    Nile: Flow of the Nile at Aswan, yearly, 1871 to 1970, in 10^8 cubic metres.
    nottem: Mean temperature at Nottingham, monthly, 1920 to 1939, in degrees Fahrenheit.
    npk: A field experiment with nitrogen, phosphate and potassium on the yield of peas.
    occupationalStatus: Counts of fathers and sons by their occupations.
    Orange: Growth of five orange trees.
    OrchardSprays: How sprays keep bees from a solution, in a Latin square.
    precip: Mean yearly rain in 70 cities of the US, in inches.
    presidents: Approval of US presidents, quarterly, 1945 to 1974, in percent.
    Puromycin: Speed of a reaction against concentration, with and without puromycin.
    quakes: Place, depth and strength of 1000 earthquakes near Fiji.
    randu: 400 triples of numbers from a bad random number generator.
    relist: A vector made by `unlist` as the list it came from.
    rivers: Lengths of 141 rivers of North America, in miles.
    rnn.cell: One step of a plain recurrent layer.
    Seatbelts UKDriverDeaths: Drivers killed or injured in Great Britain, monthly, 1969 to 1984.
    state.abb state.area state.center state.division state.name state.region state.x77: Facts about the 50 states of the US.
    stepfun: A function that is constant between its knots.
    stl: A series taken apart into season, trend and rest by local regression.
    sunspot.year sunspots: Numbers of sunspots, yearly from 1700, monthly from 1749.
    Theoph: Concentration of theophylline in the blood of twelve people.
    Titanic: The people aboard the Titanic by class, sex, age, and whether they survived.
    UCBAdmissions: Applicants to Berkeley in 1973 by department, sex, and whether they were admitted.
    UKgas: Gas used in the UK, quarterly, 1960 to 1986, in millions of therms.
    USAccDeaths: Deaths by accidents in the US, monthly, 1973 to 1978.
    USJudgeRatings: What lawyers think of 43 judges.
    USPersonalExpenditure: What people in the US spent on five things in five years.
    uspop: People in the US, every ten years, 1790 to 1970, in millions.
    VADeaths: Deaths of 1000 in Virginia in 1940, by age and group.
    volcano: Heights of Maunga Whau on a grid of 10 metres: 87 rows, 61 columns.
    WorldPhones: Telephones in seven parts of the world, in thousands.
    WWWusage: Users connected to a server, every minute, 100 times.
    xpdrows.data.frame: Makes room for rows in a data frame.
    addTaskCallback getTaskCallbackNames removeTaskCallback: Callbacks of top-level calls; here none is ever called.
    aggregate.ts: A series at a lower frequency.
    arima.sim: A random series of an ARIMA model.
    asOneSidedFormula: A formula of a name, an expression or a number.
    C: A factor with other contrasts.
    cancor: Canonical correlations of two sets of columns.
    ccf: Cross-correlation of two series.
    chkDots: Warns of arguments in `...` that nobody reads.
    constrOptim: A minimum within linear constraints, by a barrier.
    cophenetic: Heights at which the leaves of a tree first stand together, as distances.
    as.hclust: A tree as `hclust` makes it.
    cov.wt: Covariances with weights.
    dynGet: The newest variable of a name among the calling functions.
    effects: Orthogonal effects of a fitted model.
    enquote: A call of `quote`.
    factanal: Factor analysis by maximum likelihood.
    file.show: Prints files.
    format.info: Width, decimals and exponent that `format` would use.
    gc: Memory in use; it is freed when the last reference goes.
    grepRaw: Positions of a pattern in bytes.
    hasTsp is.mts: Whether something is a series; a series of several columns.
    inverse.gaussian quasi: Families for `glm`.
    isNamespace loadedNamespaces: Packages as scopes.
    logLik.logLik nobs.logLik: A log-likelihood is its own.
    numToBits numToInts: The bits of doubles.
    pbirthday qbirthday: The chance that people share a birthday, and how many it takes.
    power.anova.test: Power, or what it takes, of a balanced analysis of variance.
    promax varimax: Rotations of loadings.
    prop.trend.test: Test for a trend in proportions.
    read.dcf write.dcf: Files of records of tagged lines.
    remove: Removes variables, as `rm` does.
    sort.int: Sorted elements of a plain vector, with their places if asked.
    kernel: A kernel that smooths periodograms.
    kernapply kernapply.default kernapply.ts kernapply.tskernel kernapply.vector: A series smoothed by a kernel.
    df.kernel bandwidth.kernel: Degrees of freedom and bandwidth of a kernel.
    spectrum spec.pgram: The spectrum of a series, estimated by its periodogram.
    spec.ar: The spectrum of the autoregression fitted to a series.
    cpgram: Plots the cumulative periodogram of a series with its bounds.
    gctorture gctorture2: Has no effect: memory is counted, not collected.
    spec.taper: A series tapered at both ends by a cosine.
    sys.parents: The numbers of the frames that called the active functions.
    trace untrace tracingState: Prints calls of a function, or runs code at its start and end.
    validEnc: TRUE for strings that are valid UTF-8.
    tsp<-: Sets start, end and frequency of a series.
    window<-: Replaces a part of a series.
    *.difftime /.difftime: Differences of time times or divided by a number.
    dendrapply: A tree whose nodes a function has changed.
    order.dendrogram: Positions of a tree's leaves in the data.
    knit_exit: In notebooks, leaves out the rest of the document.
    knit_print normal_print: How a notebook shows a value.
    monthplot: Draws each season of a series with its mean.
    pacf: Partial autocorrelation of a series, with a plot.
    combine_words: Words as a list in a sentence.
    image_uri: A picture's file as an address that holds it.
    include_url: A page shown within the page.
    knit_global: Where chunks are evaluated: the global environment.
    knit_meta: Dependencies of a page; there are none.
    pandoc_to: The format of the page, or whether it is one of some.
    raw_html raw_block: Text that goes into the page as HTML.
    raw_latex: Text for LaTeX, which is left out.
    set_header: Accepted for documents of other formats.
    recover: Accepted; the calls of an error are told by traceback().
    read_chunk: In notebooks, takes the code of chunks from a script.
    current_input: The name of the file that is rendered; NULL outside a notebook.
    inline_expr: Inline code as it is written in R Markdown, for pages that tell of it.
    stem: A stem-and-leaf plot, as text.
    colMeans colSums rowMeans rowSums: Sums and means of rows and columns.
    """#
}
