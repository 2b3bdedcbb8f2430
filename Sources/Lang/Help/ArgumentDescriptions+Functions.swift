extension ArgumentDescriptions {
  /// Where a name means something of its own: `functions: argument = words; argument = words`; words may hold a semicolon.
  static let functionsSource = #"""
    PP.test: lshort = few lags in the variance of sums, 4 (n / 100)^(1/4), else 12 times that
    assertCondition: .exprString = the text messages show of the expression
    profile profile.glm profile.nls: fitted = a fitted model; maxsteps = steps on either side of the estimate; del = the step, in units of the profile's root; maxpts = fits on either side; alphamax = the highest level profiles reach; delta.t = the step of the root
    drop1.lm: all.cols = count columns that depend on others, too
    format.ftable: lsep = what separates names of rows and columns
    xtabs: addNA = give missing values a level
    abbreviate: names.arg = the strings; use.classes = lower-case vowels go first; dot = end with a point; strict = exactly minlength; method = from which side
    termplot predict.lm predict.glm: terms = which terms, by name or number; NULL for all
    termplot: partial.resid = add partial residuals; rug = mark the data; col.term lwd.term col.se lty.se lwd.se col.res col.smth lty.smth = colours, line types and widths; span.smth = span of the smoother; smooth = a function that smooths partial residuals; use.factor.levels = label with levels; transform.x = against transformed predictors
    xspline: shape = -1 through the points, 0 corners, 1 near them; open = not closed; repEnds = begin and end at the first and last point; draw = draw it, or return its points
    hough_line: ntheta = number of angles; shift = coordinates begin with 1
    watershed: p = priorities, highest first; fill_lines = diagonal pixels are neighbours
    haar: inverse = back from wavelets; nb_scales = number of scales
    draw_text: fsize = height of a line in pixels
    abline: a = intercept, or a fitted model; b = slope; h = heights of horizontal lines; v = places of vertical lines; reg = a fitted model; coef = intercept and slope; untf = curve the line on logarithmic axes
    acf: type = "correlation", "covariance" or "partial"; demean = subtract the mean first
    addNA: ifany = only if values are missing
    addmargins: A = a table; margin = over which dimensions; FUN = what is computed, usually sums
    adist: x y = strings; costs = costs of insertions, deletions and substitutions; counts = give the numbers of changes; fixed = `x` is no pattern; partial = match parts
    adjustcolor: alpha.f red.f green.f blue.f = factors of opacity and colours; transform = a 4 by 4 matrix
    aggregate: x = a vector, data frame or formula; by = a list of groups; FUN = what is computed of each group; nfrequency ndeltat = frequency or step of the result; ts.eps = tolerance of frequencies
    agrep agrepl: max.distance = how many changes, or which part of the pattern; costs = costs of the kinds of changes; value = return the strings
    all.equal all.equal.numeric: countEQ = count equal elements, too; scale = divide differences by this; formatFUN = what writes the difference
    all.equal.character all.equal.numeric all.equal.raw: check.class = compare classes, too
    all.equal.function: check.environment = compare the environments, too
    all.equal.POSIXt: check.tzone = compare time zones, too
    window window.default: extend = times beyond the series, too, filled with NA; ts.eps = how far times may be apart and count as equal
    aov: projections = compute projections
    proj proj.lm proj.aov: onedf = a column for each degree of freedom, not for each term; unweighted.scale = projections of the unweighted values
    model.tables.aov: cterms = the terms to show, all without it
    se.contrast.aov: contrast.obj = a list of logical vectors, each telling the rows of a group, or a matrix of contrasts
    aperm: a = an array; perm = the new order of dimensions; resize = dims move, too; keep.class = stay a table
    apply: X = an array; MARGIN = dimensions that are kept: 1 rows, 2 columns, 1:2 cells; FUN = a function of each part
    sapply lapply vapply: X = a vector or list; FUN = called with each element; FUN.VALUE = what each result must look like; simplify = make a vector or array where all results are as long
    mapply: FUN = called with the first elements, the second and so on
    tapply: X = values; INDEX = a factor, or a list of factors, of the same length; default = for cells without values
    rapply: object = a list; classes = classes of the elements that `f` is called with; how = "replace", "list" or "unlist"; deflt = for other elements
    ar: order.max = the highest order; series = name of the series
    arima: order = orders of the autoregressive part, differences and moving averages; xreg = other predictors; include.mean = with a mean; transform.pars = keep to stationary parameters; n.cond = first observations left out; SSinit = method for the first state; optim.method = method of optim; fixed = parameters that are fixed
    arima.sim: model = coefficients `ar`, `ma`; rand.gen innov = errors, or a function that draws them; n.start start.innov = how long to run before
    array: data = elements, recycled, first dimension fastest; dim = extents; dimnames = a list of names, one for each dimension
    arrayInd: ind = positions; .dim .dimnames = dims and names of the array
    arrows: length = length of the head in inches; angle = angle of the head; code = heads at: 1 begin, 2 end, 3 both
    as: object = an object; Class = the class wanted; strict = exactly the class; ext = how one class extends the other
    as.difftime: tim = numbers or text; format = of text; units = of numbers
    as.data.frame: cut.names = shorten names; make.names = make names distinct; responseName = name of the column of counts; nm = name of the column
    assign: x = the name; value = its value; immediate = has no effect
    get get0 exists mget: x = the name, as text; mode = kind of value wanted; inherits = look in the environments around
    attr: x = an object; which = name of the attribute; exact = the whole name
    axis: side = 1 below, 2 left, 3 above, 4 right; at = where ticks are; labels = texts, TRUE or FALSE; tick = draw ticks; lwd.ticks col.ticks = width and colour of ticks; hadj padj = place of texts; gap.axis = room between texts; pos = where the axis stands
    barplot: height = a vector, or a matrix of one column for each bar; beside = bars beside each other; axisnames = write names; cex.names = their size; inside = lines between bars; axis.lty = line of the name axis; args.legend = arguments of legend; legend.text = texts, or TRUE; width = widths of bars; offset = where bars begin
    bitwAnd bitwOr bitwXor: a b = integers
    bitwShiftL bitwShiftR: a = integers; n = how many bits
    boxplot: x = numbers, a list or a formula; range = whiskers reach this many times the box; use.cols = a box for each column
    boxplot.stats: coef = whiskers reach this many times the box; do.conf do.out = give notches, outliers
    bquote: expr = a call in which .(x) is replaced by the value; where = the environment; splice = ..(x) puts in all elements
    besselI besselJ besselK besselY: x = places, not negative; nu = orders; expon.scaled = I times exp(-x), K times exp(x)
    Box.test: fitdf = degrees of freedom taken by a fit; type = kind of test
    browser: text condition = told by browserText and browserCondition; expr = FALSE goes on; skipCalls = has no effect
    browserText browserCondition: n = 1 for the innermost call of browser, 2 for the one outside of it
    debug debugonce undebug isdebugged: fun = a function or its name; text condition signature = have no effect
    by: data = a data frame; INDICES = factors of groups; FUN = called with the rows of each group
    c: ... = elements; recursive = take lists apart; use.names = keep names
    cat: ... = what is written; file = a file, a connection or "" for standard output; fill = break lines at this width; labels = texts before lines
    cbind rbind: ... = vectors, matrices or data frames; deparse.level = names come from expressions: 0, 1 or 2
    cancor: x y = matrices; xcenter ycenter = subtract means
    chartr: old new = characters, one for one
    chisq.test: x = counts or a table; p = probabilities; rescale.p = divide so that they sum to 1
    chol: pivot = reorder rows and columns
    class oldClass: x = an object
    cmdscale: d = distances; k = dimensions; eig = give eigenvalues; add = add a constant; x.ret = give the centred matrix
    colSums rowSums colMeans rowMeans: x = an array; dims = how many dimensions count as rows
    colorRampPalette colorRamp: colors = colours; bias = distance of the upper colours; space = "rgb" or "Lab"; interpolate = "linear" or "spline"
    combn: x = a vector, or a number n for 1:n; m = how many are chosen; FUN = called with each choice
    commandArgs: trailingOnly = only what follows the script or --args
    complex: real imaginary = parts; modulus argument = length and angle; length.out = length
    constrOptim: ui ci = constraints ui %*% theta >= ci; outer.iterations outer.eps = when to stop; mu = weight of the barrier
    convolve: conj = conjugate the second transform; type = "circular", "open" or "filter"
    coplot: formula = y ~ x | a * b; given.values = intervals of the conditions; show.given = draw them; number overlap = how many intervals, and how they overlap
    cor cov var: x = a vector, matrix or data frame; y = a second one; method = "pearson", "kendall" or "spearman"
    cor.test: continuity = apply the correction for continuity; exact = exact p-value
    curve: expr = an expression in x, or a function; xname = name of the variable; n = points
    cut: x = numbers; breaks = where intervals end, or how many; labels = names of the levels, or FALSE for codes; dig.lab = digits in names; ordered_result = an ordered factor
    data.frame: ... = columns, `name = values`; check.rows = rows must agree
    delayedAssign: x = the name; value = evaluated when first used; eval.env = where; assign.env = where the variable lives
    density: x = numbers; adjust = factor of the bandwidth; kernel window = form of the kernel; give.Rkern = only a number of the kernel; cut = how far beyond the data; n = points
    deparse: expr = an object of the language; control = how much is shown; nlines = at most so many lines
    det determinant: logarithm = the modulus on the log scale
    detach: unload = has no effect
    diag: x = a matrix, the elements of the diagonal, or the size; nrow ncol = extents; names = keep names
    diff: x = a vector or matrix; lag = how far apart; differences = how often
    diffinv: xi = values before the first
    difftime: time1 time2 = times; units = "auto", "secs", "mins", "hours", "days" or "weeks"
    dim: x = an array
    dist: x = a matrix of rows; method = "euclidean", "maximum", "manhattan", "canberra", "binary" or "minkowski"; p = power of "minkowski"; upper diag = print these, too
    do.call: what = a function or its name; args = a list of arguments; quote = do not evaluate them
    dotchart: gdata gpch gcolor lcolor = values, points and colours of groups and lines
    download.file: destfile = where to write; cacheOK extra = have no effect; mode = "w" or "wb"
    drop.terms: dropx = which terms; keep.response = keep the left side
    duplicated unique anyDuplicated: x = a vector or data frame
    eigen: x = a square matrix; symmetric = only the lower triangle counts; only.values = no vectors; EISPACK = has no effect
    embed: dimension = how many lags
    environment: fun = a function, or NULL for the current environment
    eval evalq: expr = what is evaluated; envir = an environment, list or data frame; enclos = where to look besides a list
    example: give.lines = return the lines; echo = print them; setRNG = has no effect; prompt.prefix = what stands before `>` of each line shown
    expand.grid: ... = vectors; KEEP.OUT.ATTRS = keep how it was made
    expression quote substitute: ... = expressions, not evaluated; expr = an expression, not evaluated; env = where names are replaced
    factanal: factors = number of factors; n.obs = observations; rotation = name of a rotation
    factor: x = a vector; levels = values, in order; labels = names of the levels
    file.append: file1 file2 = names of files
    file.copy file.rename: from = names of files; to = new names or a folder
    file.info: extra_cols = owner and group, too
    file.path: ... = parts; fsep = what stands between
    findInterval: x = numbers; vec = sorted limits; rightmost.closed = the last limit belongs to its interval; all.inside = count what is outside to the first or last; left.open = intervals open on the left
    cpgram: ts = a series
    fisher.test: workspace hybrid = have no effect; or = odds ratio that is tested
    for: var = a name; seq = a vector
    format: x = any object; width = at least so wide; justify = of text; digits = significant digits; nsmall = at least so many decimals
    formatC: x = numbers or text; width = at least so wide; digits = decimals; format = "d", "f", "e", "g", "s"; flag = "0", "-", "+", " "; mode = kind of number; preserve.width = what to do with groups; replace.zero = write other zeros
    format.Date format.POSIXct strftime as.character.Date: x = dates or times; format = such as "%Y-%m-%d %H:%M:%S"
    format.pval: pv = p-values; eps = smaller ones are written so; na.form = for missing ones
    fread: input = a file or text; data.table = has no effect
    function: formals body = parts of a function
    gc: full reset = have no effect
    getOption: x = name of the option; default = if it is not set
    gl: n = number of levels; k = how often each; labels = their names
    glm: family = binomial(), poisson(), gaussian() …; start = first coefficients
    glm.control: epsilon = when to stop; maxit = at most so many turns
    glob2rx: pattern = a pattern with * and ?; trim.head trim.tail = leave out what matches anything
    dev.capture: native = have no effect
    dev.control: displaylist = "enable" keeps what is drawn on the device, so that it can be drawn again; "inhibit" does not
    dev.copy: device = a function that opens a device, with its arguments behind; which = or the number of an open one
    dev.copy2pdf dev.copy2eps: out.type = "pdf" or another kind of file; ... = arguments of that device
    dev.print: device = a function that opens a device, closed when the page is drawn
    graph.viz: symbol = the network; shape = dims of the input, batch last; direction = "TD" or "LR"; type = "graph" or "vis"; graph.width.px graph.height.px = size in pixels
    grepl grep sub gsub regexpr gregexpr regexec: pattern = a regular expression, or text with fixed = TRUE; x text = strings; value = return the strings instead of positions; replacement = with \1 for groups
    grid: nx ny = cells, or NULL for the ticks; equilogs = lines on a logarithmic axis are equally far apart
    hclust: d = distances; method = "complete", "single", "average", "ward.D2" …; members = sizes of the first groups
    head tail: x = a vector, list, matrix or data frame; n = how many; negative: all but so many; keepnums addrownums = names of rows of the tail
    heatmap: Rowv Colv = order of rows and columns, or NA; distfun hclustfun reorderfun = functions for the trees; add.expr = evaluated after drawing; symm = symmetric; revC = reverse columns; margins = room for names; ColSideColors RowSideColors = bars of colours; cexRow cexCol labRow labCol = names; keep.dendro = return the trees
    help: topic = a name; try.all.packages help_type = have no effect
    hist: x = numbers; breaks = number of cells, their limits, or a method; freq = counts; probability = densities; nclass = number of cells; fuzz = tolerance at limits; labels = write counts above the bars
    plot.HoltWinters: predicted.values = what predict gave, with or without limits; intervals = draw the limits; separator = a line where predictions begin; col.predicted lty.predicted col.intervals lty.intervals col.separator lty.separator = colours and kinds of lines
    plot.lm: cook.col cook.lty = colour and kind of the lines of Cook's distance
    recordPlot: load attach = names of packages that drawing it again needs
    replayPlot: x = what recordPlot gave; reloadPkgs = have no effect
    savePlot: device = number of a device
    HoltWinters: beta alpha gamma = parameters, NULL for the best, FALSE for none; start.periods l.start b.start s.start optim.start = where to start
    combine_words: words = the words; and = what stands before the last; oxford_comma = a comma before it
    knit: output = the file to write, NULL for one named as the input; tangle = write the code instead
    knit_expand: delim = what stands before and after code in the text
    knit_meta: clean = has no effect
    purl: output = the file to write, NULL for one named as the input; documentation = has no effect
    history: max.show = how many of the latest entries; reverse = the latest first; pattern = regular expression entries match
    pskill: pid = numbers of processes; signal = number of the signal, such as SIGINT
    iconv: from to = names of encodings; sub = for what cannot be written; mark = mark the encoding; toRaw = give bytes
    identical: x y = any objects; num.eq = compare numbers by ==, so that 0 is -0; single.NA = there is one NA and one NaN; attrib.as.set = attributes may stand in any order; ignore.bytecode ignore.srcref = have no effect; ignore.environment = closures may have other environments; extptr.as.ref = compare pointers as references
    ifelse: test = TRUE, FALSE or NA; yes no = values, recycled
    image: x y = limits or middles of cells; z = a matrix; useRaster oldstyle = how cells are drawn
    current_input: dir = with its folder
    inline_expr: code = the code; syntax = has no effect
    inherits: x = an object; what = class names; which = give positions
    integrate: f = a function of a vector; lower upper = limits, may be infinite; subdivisions = at most so many parts; rel.tol abs.tol = accuracy; stop.on.error = errors are errors; keep.xy aux = have no effect
    is.element: el = elements; table = a set
    is.unsorted: strictly = equal neighbours are unsorted, too
    jitter: factor amount = how much noise
    kmeans: x = a matrix of rows; centers = number of groups, or their first centres; iter.max = at most so many turns; nstart = how many first choices; algorithm = name of the algorithm
    kronecker: X Y = arrays; make.dimnames = make names
    legend: x y = place, or "topright" and so on; legend = texts; fill = boxes of colours; bty = "o" or "n"; box.lwd box.lty box.col = its frame; pt.bg pt.lwd pt.cex = its points; xjust yjust = how it stands to its place; x.intersp y.intersp text.width = room; text.col text.font = its letters; merge = lines and points together; inset = distance from the margin; ncol = columns; horiz = in a row; seg.len = length of lines; title.col title.adj title.cex title.font = its title; plot = draw
    length: x = an object
    list: ... = elements, `name = value`
    lm: formula = y ~ predictors; x y qr model = keep these parts
    loess: span = part of the data each fit uses; degree = 0, 1 or 2; enp.target parametric drop.square = have no or little effect; family = "gaussian" or "symmetric"
    smooth: kind = which smoothers, one after the other: 3 medians, R repeated, S splitting; twiceit = smooth the residuals, too, and add them; endrule = how the ends are found; do.ends = treat the ends in splitting, too
    supsmu: wt = weights; span = part of the data near each point, or "cv" to choose it at each; periodic = x is on a circle from 0 to 1; bass = 0 to 10, larger is smoother; trace = has no effect
    smooth.spline: w = weights; df = degrees of freedom wanted; spar = smoothness, usually between 0 and 1; lambda = weight of the bending, in place of `spar`; cv = TRUE for leaving out one point at a time, NA for no criterion; all.knots = a knot at each place; nknots = number of knots, or a function of the number of places; keep.data = keep the data for residuals; df.offset penalty = change of the degrees of freedom in the criterion; control.spar = a list of low, high, tol, eps and maxit of the search; tol = places nearer than this are one; keep.stuff = has no effect
    psmirnov: q = distances; sizes = numbers of values in both samples; z = both samples together, where values are equal; exact simulate = exactly, or by the limit; B = has no effect
    log: x = numbers; base = the base; e if not given
    ls: name envir pos = the environment; all.names = also names that begin with a dot; pattern = only names that match; sorted = sort them
    library require: package = a name; help = has no effect; logical.return = return TRUE or FALSE
    load: file = written by save; envir = where the variables go; verbose = print names
    lockEnvironment: bindings = lock its variables, too
    mad: center = the middle; constant = factor to be like a standard deviation
    mahalanobis: x = rows; center cov = middle and covariance; inverted = cov is inverted already
    make.names: allow_ = allow _; unique = make distinct
    match: x = values; table = among these; nomatch = for no match
    match.arg: arg = an argument; choices = what it may be; several.ok = more than one
    match.call sys.call: definition = the function; expand.dots = show ... one by one; which = which frame
    match.fun: FUN = a function or name; descend = look on for functions
    matplot matlines matpoints: x y = matrices, column by column; lend = ends of lines
    matrix: data = elements, recycled; nrow ncol = extents; byrow = fill row by row; dimnames = list(row names, column names)
    max min range sum prod: ... = numbers; finite = leave out infinite ones, too
    mean: x = numbers
    merge: x y = data frames; by by.x by.y = columns that must agree; all all.x all.y = keep rows without partner; suffixes = for columns of the same name; no.dups = make names distinct
    menu: choices = texts; graphics = has no effect
    message warning stop: ... = texts that are joined; immediate. noBreaks. = have no effect; appendLF = end with a new line
    model.matrix: contrasts.arg = contrasts of factors
    modifyList: val = a list of changes; keep.null = NULL stays instead of removing
    mode storage.mode: x = an object
    monthplot: base = function of a season's line; choice = which part of the series; phase = season of each observation; col.base lty.base lwd.base = of the lines
    names: x = an object
    nchar: x = strings; type = "chars", "bytes" or "width"; allowNA = NA for invalid ones
    new.env: hash size = have no effect; parent = the environment around it
    nlm: f = a function; p = where to start; typsize fscale = sizes of parameters and function; print.level = how much to print; ndigit gradtol stepmax steptol iterlim = when to stop; check.analyticals = compare derivatives
    nlminb: start = where to start; objective gradient = functions; scale = of parameters
    getInitial: object = a formula or a self-starting model; mCall = the matched call of the model; LHS = the response
    NLSstAsymptotic NLSstClosestX NLSstLfAsymptote NLSstRtAsymptote: xy = what sortedXyData gives; yval = the value to reach
    selfStart: model = a formula ~ expression, or a function of the places and parameters; initial = function(mCall, data, LHS, ...) that gives first values; parameters = names of the parameters; template = a function with the wanted formals
    sortedXyData: x y = expressions, names or numbers; data = where they are evaluated
    SSasymp SSasympOff SSasympOrig SSbiexp SSfpl SSlogis SSmicmen: input = the places; Asym = level reached; R0 = value at 0; lrc lrc1 lrc2 = logarithm of the rate; c0 = place of value 0; A1 A2 = sizes; A B = left and right level; xmid = place of the middle; scal = scale of the places; Vm = largest value; K = place of half of it
    SSgompertz SSweibull: x = the places; Asym = level reached; b2 = size at 0; b3 = factor for each unit; Drop = rise to the level; lrc = logarithm of the rate; pwr = power of the places
    nls: formula = y ~ a nonlinear expression; start = first values of the parameters; algorithm = "default" or "plinear" (linear coefficients need no first values); lower upper = bounds, which these algorithms ignore
    nls.control: scaleOffset = added to the residuals' size for data without error; nDcentral = central differences (not used); minFactor = smallest step; printEval = print evaluations; warnOnly = warn where it does not converge
    normalizePath: winslash = has no effect
    numeric character logical integer vector double: length = how many; mode = kind of vector
    on.exit: expr = evaluated when the function ends; add = besides what was set before; after = behind it
    optim: par = where to start; fn = function to be made small; gr = its gradient; method = "Nelder-Mead", "BFGS", "CG", "L-BFGS-B", "SANN" or "Brent"
    optimize optimise uniroot: f = a function of one number; interval = where to look; tol = accuracy; f.lower f.upper = values at the ends; extendInt = make the interval longer; check.conv = not converging is an error
    order: ... = vectors; later ones break ties; decreasing = largest first; method = "auto", "radix" or "shell"
    outer: X Y = vectors or arrays; FUN = a function of two vectors
    pairs: horInd verInd = which columns; lower.panel upper.panel diag.panel text.panel = functions that draw; row1attop = first row above; gap = room between; cex.labels font.labels label.pos line.main = texts; horOdd verOdd = where axes are
    par: ... = parameters, or names of those wanted; no.readonly = only those that can be set
    parse: file text = what is read; n = at most so many expressions; srcfile = has no effect
    paste paste0: ... = vectors, made strings and recycled
    check.options: new = options by name; name.opt = the variable that holds the old ones; reset = have no effect; assign.opt = keep the new ones; envir = where the variable is; check.attributes = properties that have to stay; override.check = take a new kind, too
    pdf.options ps.options setEPS setPS: ... = options by name; reset = begin with the first ones; override.check = take a new kind, too
    png jpeg bmp tiff: width height = in `units`; units = "px", "in", "cm" or "mm"; res = pixels to the inch; type = how R draws: no difference here; ... = family, and what R's devices take
    x11 X11 quartz windows win.graph: width height = in inches; display record rescale xpinch ypinch canvas gamma xpos ypos buffered restoreConsole clickToConfirm fillOddEven fonts dpi file = have no effect
    dev.capabilities: what = names of some of them
    postscript: fonts colormodel pagecentre useKerning = kept for other programs; horizontal = lay the drawing on its side; paper = "special" or a kind of sheet; width height = in inches; print.it command = have no effect
    pdf: fonts colormodel useDingbats useKerning = kept for other programs; pagecentre = the drawing lies in the middle of the sheet; paper = "special" (as large as the drawing) or a kind of sheet: "a4", "letter" …; width height = in inches
    persp: x y z = grid and heights; theta phi = direction and height of the look in degrees; ltheta lphi = of the light; r d = distance and perspective; shade = strength of shading; box = draw the box
    pie: x = shares; edges = corners of the circle; clockwise init.angle = direction and first angle
    plot: x y = coordinates, or an object with a method; type = "p", "l", "b", "o", "h", "s" or "n"; panel.first panel.last = evaluated before and after; xgap.axis ygap.axis = room between numbers
    pmatch: x = strings; table = among these; duplicates.ok = more than one may match the same
    poly: x = numbers; degree = of the polynomials; coefs = from an earlier call; raw = plain powers; simple = a plain matrix
    polygon lines points segments rect text: x y = coordinates
    power.t.test: n = observations in a group; delta = true difference; sd = standard deviation
    power.prop.test: p1 p2 = probabilities
    power.anova.test: between.var within.var = variances between and within groups
    prcomp: x = a matrix of rows; retx = give the scores; scale. = divide by standard deviations; rank. = how many components
    predict: object = a fitted model; newdata = a data frame, or for networks an array or iterator; newxreg = other predictors; prediction.interval = give limits, too
    pretty: x = numbers; n = about so many parts; min.n shrink.sml high.u.bias u5.bias eps.correct = rules of choice
    print: x = any object; digits = significant digits; max.levels = how many levels of a factor; vsep = between groups; quote = quotes around text
    printCoefmat: signif.legend dig.tst cs.ind tst.ind zap.ind P.values has.Pvalue eps.Pvalue = which columns are what and how they are written
    qqnorm qqline: y = numbers; datax = data on the x axis; distribution = function of quantiles; qtype probs = quantiles the line goes through
    qr: x = a matrix; LAPACK = has no effect; tol = what counts as dependent; Dvec = factors of the columns
    quantile: x = numbers; probs = probabilities; type = 1 to 9, the definition
    quit q: save = has no effect; status = exit status; runLast = call .Last first
    rank: x = a vector; ties.method = "average", "first", "last", "random", "max" or "min"
    rasterImage: image = a raster of colours
    readBin writeBin: con object = a connection, what is written; what = kind of elements; n = how many; size = bytes of one; endian = "little" or "big"; signed = integers have signs
    readLines: con = a connection or name of a file; n = how many lines, -1 for all; ok = fewer are no error; warn = warn of a last line without end
    readRDS saveRDS: file = name of a file or a connection; object = what is saved
    read.table read.csv read.delim read.csv2: file = name of a file, a connection or address; colClasses = classes of columns; sep = "" for any space
    read.fwf: widths = of the columns; buffersize = has no effect
    Recall: ... = arguments of the function that calls it
    Reduce: f = a function of two; x = a vector or list; init = first value; right = from the end; accumulate = give all steps
    Filter Map Find Position: f = a function; x = a vector or list
    reformulate: termlabels = names of terms; response = the left side
    regmatches: x = strings; m = result of regexpr or gregexpr; invert = what lies between
    rep rep_len rep.int: x = a vector; times = how often all, or each element; each = how often each element, before `times`; length.out = length of the result
    replicate: n = how often; expr = evaluated anew each time
    reshape: direction = "wide" or "long"
    rev: x = a vector or list
    rnorm runif rexp rpois rbinom rgamma rbeta rt rchisq: n = how many numbers
    round signif: x = numbers; digits = decimals; negative: tens, hundreds
    rowsum: group = group of each row; reorder = sort the groups
    rug: ticksize = length of the ticks
    sample: x = a vector, or a number n for 1:n; size = how many; replace = draw again what was drawn; prob = weights
    sample.int: n = from 1:n; useHash = has no effect
    save: ... = variables; list = their names; file = where to; envir = where they are; precheck eval.promises safe compression_level = kept for other programs
    scale: x = a matrix; center scale = subtract means, divide by standard deviations; or numbers for each column
    scan: file = name of a file or connection; what = kind of elements, or a list; sep = what separates; multi.line = a record may have several lines
    seq seq.int seq_len seq_along: from to = first and last; by = step; length.out = how many
    setClass: Class = its name; representation slots = names and classes of parts; validity = a function that checks; access S3methods = have no effect; contains = classes it extends
    setGeneric: name = its name; def = a function; useAsDefault genericFunction simpleInheritanceOnly = have little effect
    setMethod: f = name of the generic; signature = classes of arguments; definition = the function
    setRefClass: Class = its name; fields = names and classes; methods = a list of functions; contains = class it extends
    setTimeLimit: cpu elapsed = seconds; transient = only for this call
    set.seed: seed = an integer; kind normal.kind sample.kind = generators
    simplify2array: higher = make arrays of more dimensions
    sink: file = name of a file or a connection; NULL ends; append = add to the file; type = "output" or "message"; split = print, too
    solve: a = a square matrix; b = right sides; the unit matrix if not given
    sort: x = a vector; decreasing = largest first; index.return = give positions, too; method = "radix", "shell" or "quick"
    source: file = name of a file, a connection or address; local = where it runs; echo = print expressions and results; print.eval = print results; prompt.echo continue.echo = prompts that are shown; max.deparse.length = how much of an expression; spaced = empty lines between; skip.echo = comment lines left out; exprs = expressions instead of a file
    spline splinefun: n = points; method = "fmm", "natural", "periodic" or "monoH.FC"; xmin xmax = limits
    split: x = a vector or data frame; f = a factor, or list of factors; drop = leave out empty groups
    sprintf: fmt = with %d, %s, %5.2f …; ... = values, recycled
    startsWith endsWith: x = strings; prefix suffix = how they begin or end
    stem: atom = tolerance; scale = length of the plot
    stl: s.window t.window l.window = widths of the windows of season, trend and filter; s.degree t.degree l.degree = degrees; s.jump t.jump l.jump = steps; robust = resist outliers; inner outer = turns
    stopifnot: ... = conditions; a name is the message; exprs exprObject = conditions as one expression
    strsplit: x = strings; split = a regular expression; "" for characters
    strtoi: x = strings; base = 2 to 36; 10L if it begins so
    structure: .Data = an object; ... = attributes, `name = value`
    strwrap formatDL: width = of a line; indent exdent = spaces before the first and other lines; prefix initial = text before lines; simplify = a vector instead of a list
    str: object = any object
    substr substring: x text = strings; start first = first character; stop last = last character
    summary: object = any object; digits = significant digits
    svd La.svd: x = a matrix; nu nv = how many left and right vectors
    sweep: x = an array; MARGIN = which dimensions STATS belongs to; STATS = what is taken away; FUN = usually "-"; check.margin = warn where lengths do not fit
    switch: EXPR = text or a number; ... = alternatives; one without name is the default
    symnum: cutpoints symbols = limits and their symbols; corr = correlations; numeric.x = `x` are numbers, not places among the symbols; show.max show.min = symbols for the largest and least; abbr.colnames = shorten column names; lower.triangular = only what lies below the diagonal; diag.lower.tri = and the diagonal
    clrhash gethash remhash sethash maphash numhash typhash: key = any object; value = what belongs to it; h = a hash table; nomatch = for keys that are not there; FUN = called with each key and its value
    [[.hashtab [[<-.hashtab: key = any object; h = a hash table
    getFunction: mustFind = fail where there is none
    compile: srcref = has no effect
    compilePKGS: enable = has no effect
    conflicts: detail = a list with an element for each place
    prmatrix: rowlab collab = labels of rows and columns
    withAutoprint: evaluated = `exprs` is an expression already; print. = print visible results
    symbols: circles squares rectangles stars thermometers boxplots = sizes; inches = size of the largest
    Sys.glob: paths = with * and ?; dirmark = folders end with /
    Sys.sleep: time = seconds
    system system2: command = a command; stdout stderr stdin = where it goes or comes from: "", TRUE, FALSE or a file; ignore.stdout ignore.stderr = throw away; show.output.on.console = has no effect
    system.time: expr = evaluated and timed; gcFirst = has no effect
    table: ... = factors of the same length; useNA = "no", "ifany" or "always"; dnn = names of dimensions
    tabulate: bin = positive integers; nbins = how many counts
    tempfile: pattern = how it begins; tmpdir = folder; fileext = how it ends
    toupper tolower casefold: x = strings; upper = to upper case
    trimws: x = strings; which = "both", "left" or "right"; whitespace = a pattern of what goes
    try tryCatch withCallingHandlers: expr = evaluated; silent = print no error; outFile = where errors are printed; finally = evaluated at the end; ... = handlers, `error = function(e) …`
    ts: data = numbers; start = first time, as c(2020, 3); frequency = observations in a unit: 12 for months
    wilcox.test wilcox.test.default: tol.root = how close to its place an end of the interval is found; digits.rank = significant digits that count when values are ranked
    t.test wilcox.test: x y = two samples, or a formula; mu = true mean or difference; paired = pairs
    txtProgressBar: min max initial = values; char = what is drawn; style = 1, 2 or 3
    type.convert: numerals = what to do with too many digits; x = text
    unlist: x = a list; recursive = lists within, too; use.names = make names
    untar unzip: tarfile zipfile = name of the archive; exdir = where to; junkpaths = without folders; list = only tell names
    URLencode: reserved = encode these, too; repeated = encode what is encoded
    update: object = a fitted model; formula. = changes: . ~ . + x
    UseMethod: generic = its name; object = what decides
    Vectorize: FUN = a function; vectorize.args = over which arguments
    which: x = TRUE, FALSE or NA; arr.ind = rows and columns
    with within: data = a data frame, list or environment; expr = evaluated in it; keepAttrs = keep attributes
    write: x = values; ncolumns = in a line; file = where to
    write.table write.csv: x = a data frame or matrix; file = name of a file; "" for standard output; quote = quotes around text; qmethod = how quotes are masked
    writeLines: text = strings; con = a connection or name of a file; sep = end of line
    ISOdate ISOdatetime: min = minutes
    %in%: x = values; table = a set
    identity: x = any value
    requireMethods: functions = names of generics; signature = classes whose subclasses need methods; message = added to the error
    Negate: f = a function of TRUE or FALSE
    mx.callback.early.stop: eval.metric = value of the metric on evaluation data at which to stop; bad.steps = passes without a better score; maximize = greater is better; verbose = tell when it stops
    mx.callback.log.train.metric: period = batches between two lines; logger = made by mx.metric.logger$new(); keeps the values
    mx.callback.log.speedometer: batch.size = examples in a batch; frequency = batches between two lines
    mx.callback.save.checkpoint: prefix = of the files prefix-symbol.json and prefix-0001.params; period = passes between two files
    mx.apply: x = a symbol; ... = symbols for its inputs, by name
    mx.ctx.default: new = a context, to set it
    mx.exec.backward: exec = an executor; ... = gradients of the outputs, where they are no losses
    mx.exec.forward: is.train = TRUE: dropout and batch statistics
    mx.infer.rnn mx.infer.rnn.one mx.infer.rnn.one.unroll: model = a trained model; input.params = states to begin with; init_states = states to begin with; infer.data = an iterator
    mx.init.create: shape.array = a list of shapes; skip.unknown = leave out what has no shape
    mx.init.normal: sd = standard deviation
    mx.init.uniform: scale = from -scale to scale
    mx.init.Xavier: rnd_type = "uniform" or "gaussian"; factor_type = "avg", "in" or "out"; magnitude = strength; 3 by default
    mx.io.arrayiter: data = an array, examples along the last dimension; label = as many labels; batch.size = examples in a batch
    mx.io.bucket.iter: buckets = a list, by length, of lists of data and label; data.mask.element = value that fills up
    mx.io.extract: iter = an iterator; field = "data" or "label"
    mx.kv.create: type = "local" or "device"
    mx.lr_scheduler.FactorScheduler: step = updates between two changes
    mx.lr_scheduler.MultiFactorScheduler: step = numbers of the updates at which it changes
    mx.metric.custom: name = name of the metric; feval = function(label, pred) that gives a number
    mx.mlp: data = a matrix, examples in rows, or an iterator; label = as many labels; hidden_node = widths of hidden layers; out_node = width of the output; activation = "tanh", "relu" …, one or one for each layer; out_activation = "softmax", "rmse" or "logistic"; ... = arguments of mx.model.FeedForward.create
    mx.model.FeedForward.create: symbol = the network, ending in a loss; X = an array or iterator; y = labels, where X is an array; ctx = a context, or a list of them; optimizer = "sgd", "adam", "rmsprop", "adagrad", "adadelta", "nag" or one made by mx.opt.create; eval.data = a list of data and label, or an iterator; ... = arguments of the optimizer
    mx.model.buckets: symbol = a network, or a list of them by length; gc_freq = has no effect; train.data eval.data = iterators
    mx.model.create.kvstore: ndevice = number of devices
    mx.model.extract.model: train.execs = a list of executors
    mx.model.init.params: input.shape = list(data = c(w, h, channels, batch)); output.shape = shapes of labels
    mx.model.load: prefix = of the files prefix-symbol.json and prefix-0001.params; iteration = number of the file
    mx.model.save: model = a trained model; prefix = of the files; iteration = number of the file
    mx.model.slice.shape: nsplit = number of parts
    mx.model.train.buckets: trained = names of the parameters that are trained
    mx.operator.register: op_type = its name; forward backward = functions that compute; infer.shape = gives shapes of outputs; arguments outputs = names; loss = it is a loss: its gradient needs none from above
    mx.opt.adadelta: rho = how slowly means forget; epsilon = keeps from dividing by 0
    mx.opt.adam: beta1 beta2 = how slowly means of gradients and squares forget
    mx.opt.create: name = "sgd", "adam", "rmsprop", "adagrad", "adadelta" or "nag"; ... = its arguments
    mx.opt.get.updater: weights = a list of arrays
    mx.profiler.config: params = a list: filename and what is measured
    mx.profiler.state: state = MX.PROF.STATE$RUN or MX.PROF.STATE$STOP, or its name
    mx.rnorm mx.runif: shape = dims; ctx = where
    mx.simple.bind: grad.req = "write", "add" or "null"; ... = shapes, `data = c(28, 28, 1, 32)`
    mx.serialize mx.unserialize: model = a model, or its bytes
    mx.util.str.endswith: name = strings; suffix = how they end
    mx.viz.print.summary: symbol = the network; shape = list(data = dims)
    im2rec: image_lst = list file: number, labels, path; root = folder of the pictures; output_rec = file to write; label_width = labels of a picture; pack_label = write labels into the file; new_size = size of the shorter edge; nsplit partid = parts, and which; center_crop = cut out a square; quality = of JPEG; color_mode = 1 colour, 0 grey, -1 as it is; unchanged = keep the bytes; inter_method = how to resize; encoding = ".jpg" or ".png"
    eapply: env = an environment; all.names = those with a dot before their name, too
    as.list.environment: all.names = those with a dot before their name, too; sorted = in the order of their names
    .mapply: dots = a list of vectors
    rWishart: n = how many; df = degrees of freedom; Sigma = the scale matrix
    numericDeriv: expr = an expression; theta = names of variables; rho = where they are; dir = directions of the steps; eps = relative size of a step; central = differences to both sides
    ksmooth: bandwidth = of the kernel; range.x = where it is evaluated; n.points = at how many points; x.points = the points themselves
    hat: x = a matrix, or its QR; intercept = put a column of ones before it
    simulate: object = a fitted model; nsim = number of simulations; seed = for set.seed; NULL goes on with the generator
    bw.ucv bw.bcv bw.SJ: x = numbers; nb = number of bins; lower upper = range that is searched; tol = tolerance of the search; method = "ste" solves an equation, "dpi" plugs in
    na.contiguous: object = a series
    smoothEnds: y = smoothed values; k = the widest span
    loess.smooth: span = part of the points that is near; degree = of the local polynomials; family = "symmetric" resists outliers; evaluation = number of points
    polym: ... = variables; degree = the highest total degree; coefs = of a fit before; raw = plain powers
    power: lambda = the exponent
    Pair: x y = values, one pair for each place
    functionBody functionBody<-: fun = a function; envir = its new environment; value = the new body
    hasArg: name = name of an argument
    existsFunction: f = a name; generic = generics count; where = the environment
    ar.yw ar.burg ar.ols ar.mle: x = a series; aic = choose the order; order.max = the highest order; demean = subtract the mean; intercept = fit a constant; series = name of the series; var.method = how the variance is found: 1 by recursion, 2 from the errors
    is.mx.ndarray is.mx.symbol is.mx.executor: src.array x = an object
    rnn.graph rnn.graph.unroll: bidirectional = a second net that runs backward; rnn.state rnn.state.cell init.state = first states; data_name label_name = names of inputs; cell_type = "lstm" or "gru"
    """#
}
