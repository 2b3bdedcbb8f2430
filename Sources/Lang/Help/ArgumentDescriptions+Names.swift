extension ArgumentDescriptions {
  /// What a name means in every function that has no line of its own.
  static let namesSource = #"""
    x: the object, vector or array that is worked on
    y: the second vector, or values at the places `x`
    z: values at every place (x, y), or a third vector
    object obj: the object that is asked or changed
    value: what is put in
    n: how many
    digits: significant digits, or decimals
    name: a name, as text
    data: the data: a data frame or list that holds the variables, or values
    f: a function, or a factor of groups
    type: which kind, as text
    na.rm: leave out missing values first
    xlab: label of the x axis
    ylab: label of the y axis
    zlab: label of the z axis
    xlim: limits of the x axis, two numbers
    ylim: limits of the y axis, two numbers
    zlim: limits of the z axis, or of colours
    main: title above the plot
    sub: title below the plot
    title: a title
    col color: colours, by name, number or code
    lty: kinds of lines: 1 solid, 2 dashed, 3 dotted, or by name
    lwd: widths of lines
    pch: kinds of points, by number or a character
    cex: size of text and points, relative to usual
    cex.axis: size of the axes' numbers
    col.axis: colour of the axes' numbers
    font.axis: font of the axes' numbers
    cex.lab: size of the axes' labels
    col.lab: colour of the axes' labels
    font.lab: font of the axes' labels
    cex.main: size of the title
    oma: outer margins in lines: below, left, above, right
    mgp: lines between an axis and its label, its numbers and itself
    max.mfrow: most rows of panels on a page
    ci.lty: type of the interval's lines
    xleg: left edge of the key
    yleg: upper edge of the key
    lags: how many lags
    set.lags: lags that are shown
    diag.col: colour of the diagonal
    do.lines: whether points are joined
    taper: share of each end that is tapered
    spans: widths of the smoothers in frequencies, odd numbers
    fast: whether zeros are added up to a length that is quickly transformed
    demean: whether the mean is taken away
    detrend: whether mean and straight trend are taken away
    n.freq: how many frequencies
    hybridPars: no effect
    inhibit_release: no effect
    bg: colour of the background, or that fills points
    fg: colour of the foreground
    border: colour of borders
    density: lines of shading to the inch
    angle: an angle in degrees: of shading lines or of what is turned
    ann: draw titles and labels
    axes: draw the axes
    frame.plot frame: draw a frame around the plot
    asp: a unit along y divided by one along x
    add: draw into the plot there is instead of a new one
    plot plot.it: draw; FALSE returns the numbers only
    horizontal horiz: draw sideways
    las: direction of the axes' numbers, 0 to 3
    font: kind of letters: 1 plain, 2 bold, 3 italic, 4 both
    vfont: a Hershey font; has no effect
    adj: where text stands to its place: 0 left, 0.5 middle, 1 right
    padj: where text stands across its direction
    line: the line of the margin, counted outward
    side: the side: 1 below, 2 left, 3 above, 4 right
    at: where, in the axis' numbers
    labels: texts at the places, or TRUE for numbers
    outer: use the outer margin
    xpd: draw beyond the plot's region
    xaxt: "n" draws no x axis
    xaxs yaxs: how an axis is made longer than the data: "r" by 4 percent, "i" not
    xleft yleft: the left x coordinates, or the value to the left of the data
    xright yright: the right x coordinates, or the value to the right of the data
    ybottom: the lower y coordinates
    ytop: the upper y coordinates
    x0 y0: where it begins
    x1 y1: where it ends
    width: width, in characters, pixels or inches
    widths: relative widths of columns
    height: height, in pixels or inches
    heights: relative heights of rows, or heights
    units: the unit
    pointsize: size of letters in points
    res: pixels to the inch
    antialias: smooth edges
    quality: quality of JPEG, 0 to 100
    compression: kind of compression
    bw: bandwidth
    paper: size of the paper
    onefile: put all pages into one file
    filename file: name of the file, or a connection
    file.name: name of the file
    lower.tail: the probability of at most `q`; FALSE: of more
    log.p: probabilities are logarithms
    log: give or use logarithms; in plots, which axes are logarithmic
    q: quantiles
    p: probabilities, or the order
    nn: how many numbers
    prob probs: probabilities
    mean: the mean
    sd: the standard deviation
    meanlog sdlog: mean and standard deviation on the log scale
    shape: dims, as a vector; of distributions, the shape
    shape1 shape2: the two shapes of the distribution
    scale: the scale, or whether to divide by the standard deviation
    rate: the rate, 1 / scale
    location: the location
    df df1 df2: degrees of freedom
    ncp: how far the distribution is off centre
    lambda: mean of the Poisson distribution, or the parameter lambda
    size: how many trials or draws, or extents
    mu: a mean, or the true value that is tested
    min: the smallest
    max: the largest
    lower: lower bounds
    upper: upper bounds
    interval: lower and upper bound of where to look
    expr exprs: an expression; it is evaluated in the function, or taken as it is written
    envir env: the environment
    enclos: where to look for what `envir` does not hold
    local: evaluate where the call stands, or in this environment; FALSE: globally
    parent: the environment around it
    inherits: look into the environments around, too
    where: the environment, or where to look
    pos: where on the search list
    mode: the mode, as text: "numeric", "function" and so on
    quote: which quotes enclose text, or whether to write quotes
    sep: text between elements
    collapse: text that joins the results into one
    pattern: a regular expression, or text with `fixed = TRUE`
    replacement: what comes in place of a match; \1 is the first group
    text: the text
    string: a string
    ignore.case: upper and lower case are the same
    perl: patterns are Perl's
    fixed: patterns are plain text
    useBytes: work on bytes instead of characters
    invert: choose what does not match
    encoding fileEncoding: encoding of the text
    prefix: how names begin
    suffix: how names end
    tz: the time zone
    usetz: write the time zone
    format: how it is written, as `%Y-%m-%d` for times
    tryFormats: formats that are tried in order
    origin: time or date that 0 stands for
    year month day hour sec: parts of a time
    from: the first, or where it comes from
    to: the last, or where it goes
    by: the step, or what to group by
    length.out len: how long the result is to be
    along.with: as long as this
    times: how often
    length: the length
    start: where it starts
    end: where it ends
    frequency: observations in a unit of time
    deltat: time between two observations
    lag: how many steps back
    lag.max: the largest lag
    differences: how often differences are taken
    n.ahead: how many steps to predict
    X: the vector, list or array
    Y: the second vector or array
    FUN fun: a function, or its name
    Fn: a function
    MARGIN margin: which dimensions: 1 rows, 2 columns
    SIMPLIFY simplify: make a vector or array of the results where their lengths allow it
    USE.NAMES useNames use.names: give the result names
    MoreArgs: further arguments, the same for all calls
    INDICES: factors of groups
    drop: leave out what is empty: dims of extent 1, unused levels, empty groups
    exact: exactly, not by approximation or parts of a name
    i j: rows and columns, or positions
    k: a count, a position or a number of groups
    index: the position
    which: which ones, by number or name
    what: what is asked for
    select: which columns, or what to keep
    subset: which rows, by a logical expression
    formula: a formula, `y ~ x`
    model: a fitted model, or whether to keep the model frame
    weights wt: weights of the observations
    na.action: a function that treats missing values
    contrasts: contrasts of factors
    offset: a known part of the linear predictor
    method: which method, as text
    control: settings, as a list
    family: the family of distributions and its link
    link: the link function
    newdata: a data frame to predict for
    se.fit: give standard errors, too
    level conf.level: level of confidence
    alternative: "two.sided", "less" or "greater"
    paired: pairs of observations
    var.equal: the groups have the same variance
    correct: apply the correction for continuity
    simulate.p.value: compute the p-value by simulation
    B: how many simulations
    p.adjust.method: how p-values of several tests are adjusted
    test: which test
    dispersion: the dispersion
    correlation: give correlations, too
    symbolic.cor: write correlations as symbols
    signif.stars: mark small p-values by stars
    qr: a decomposition by `qr`, or whether to keep it
    tol tol.ylab tolerance: tolerance: what is smaller counts as nothing
    singular.ok: allow columns that depend on others
    rank: the rank
    intercept: with a constant term
    degree: degree of the polynomial or of the local fit
    scope: the terms between which to choose
    trace: print what is done
    verbose: print what is done
    quiet quietly: print nothing
    hessian: give the matrix of second derivatives; or a function that computes it
    gr: a function that gives the gradient
    fn: a function
    par: values to start from, or graphical parameters
    pars param: parameters
    a b: numbers, vectors or arrays
    c d e g h l m r s t v w: a number or vector of the formula
    e1: what stands left of the operator
    e2: what stands right of it
    lhs: the left operand
    rhs: the right operand
    alpha: opacity from 0 to 1, or the parameter alpha
    beta: the parameter beta
    gamma: the parameter gamma
    delta: a distance or change
    theta phi: an angle, or a parameter
    epsilon eps: a small number: when to stop, or what is added so as not to divide by 0
    maxiter iterations iter: the largest number of iterations
    maximum: look for the largest value
    deriv: which derivative
    center: subtract the mean, or the centre
    con connection: a connection, or the name of a file
    open: how to open it: "r", "w", "a", with "b" for bytes
    description: name of the file, address or command
    path paths: paths of files
    files: names of files
    recursive: into what lies within, too
    full.names: with the folder's path
    all.files: hidden files, too
    include.dirs no..: which folders to list
    overwrite: replace what is there
    append: add to the file instead of replacing it
    ascii: write as text
    compress: compress what is written
    refhook: a function for references; has no effect
    version: version of the format
    header: the first line holds names
    dec: character of the decimal point
    fill: fill short lines or rows up
    col.names: names of the columns
    row.names: names of the rows, or the column that holds them
    new.row.names: names of the new rows
    make.row.names: make names of rows
    check.names: make names valid and distinct
    stringsAsFactors: make factors of text
    as.is: keep text as text
    nrows: how many rows to read
    skip: how many lines to leave out first
    na.strings: texts that mean NA
    na: text for missing values
    strip.white: remove spaces around fields
    blank.lines.skip: leave out empty lines
    comment.char: the character after which a line is comment
    allowEscapes: backslashes are escapes
    flush: leave out the rest of a line
    skipNul: leave out bytes of 0
    nlines: how many lines
    eol: what ends a line
    fields: which fields
    keep.white: fields whose spaces are kept
    command: a command of the system
    args: arguments of the command or function
    wait: wait until it ends
    intern: return what the command prints
    timeout: seconds after which to stop
    input: what it reads
    url URL: an address
    cl: a cluster, a class, or a call
    call: a call
    call.: tell the call in the message
    domain: domain of translations; has no effect
    message: the message
    cond: a condition
    condition: a condition
    class Class classes class2: names of classes
    generic generic.function: name of the generic
    signature: classes that a method is for
    def definition fdef: the function
    valueClass: class of what is returned
    sealed: forbid later changes
    prototype: values an object has at first
    contains: classes it extends
    package pkg: name of a package
    lib.loc: folders of packages; has no effect
    character.only: names are given as text
    warn.conflicts: tell of names that hide others
    strict: insist
    optional: names need not be given
    levels: the levels
    nlevels: the number of levels
    ordered: the levels have an order
    exclude: what to leave out
    breaks: where intervals end, or how many there are
    include.lowest: the lowest (or highest) break belongs to its interval
    right: intervals include their right end
    target: what is compared or wanted
    current: what is compared with it
    check.attributes: compare attributes, too
    incomparables: values that never count as equal
    fromLast: begin at the end
    nmax: largest number
    nomatch: what stands for no match
    table: values among which to look
    choices: what may be chosen
    multiple: allow more than one choice
    decreasing: largest first
    na.last: missing values last (TRUE), first (FALSE) or left out (NA)
    ties ties.method: what equal values get
    partial: positions that must be right
    vectors: give vectors, too
    values: values
    names: names
    list: a list, or names as text
    list.len: how many elements are shown
    max.level nest.lev: how deep lists are shown
    vec.len: how many elements are shown
    give.attr: show attributes
    give.head: show type and length
    give.length: show lengths
    indent.str comp.str: what begins a line
    nchar.max: how much of a text is shown
    no.list: leave out the word list
    drop.deparse.attr: leave out attributes
    strict.width: keep to the width of the line
    justify: "left", "right", "centre" or "none"
    nsmall: at least so many decimals
    big.mark small.mark: text between groups of digits, before and after the point
    big.interval small.interval: digits in such a group
    decimal.mark: character of the decimal point
    zero.print: how zeros are written
    drop0trailing: leave out zeros at the end
    scientific: use exponents; or a penalty for them
    na.encode: write missing strings as "NA"
    na.print: text for missing values
    print.gap: spaces between columns
    trim: no spaces before
    keepNA: missing stays missing
    minlength: how short
    prompt: text before the input
    indent: spaces before
    initial: text before the first line, or what to begin with
    fmt: the format: %d, %s, %5.2f
    ncol nc: number of columns
    nrow: number of rows
    nx: number of cells along x
    dim dims: the dims
    dimnames: names along each dimension
    diag: the diagonal, or whether to include it
    perm: the new order of dimensions
    deparse.level: how names come from expressions: 0, 1 or 2
    do.NULL: make names where there are none
    recycle0: a vector of length 0 makes the result one
    upper.tri: the upper triangle
    transpose transposed trans: transpose first
    LINPACK: has no effect
    replace: draw with replacement
    seed: number that the random numbers start from
    kind normal.kind sample.kind: generator of random numbers
    group groups: groups
    split: what separates parts, or groups
    sides: which sides
    bandwidth: width of the window
    kernel: form of the kernel
    lines: lines
    legend: texts of the legend
    legend.text: texts of the legend
    names.arg: names below the bars
    space: space between bars, or a colour space
    varwidth: widths by the number of observations
    notch: draw notches
    outline: draw outliers
    freq: counts instead of densities
    shade: shade, or colour of shading
    expand: how much longer, or an expansion
    ticktype nticks: ticks of the box' axes
    drawlabels labcex: labels on the lines, and their size
    palette colors colramp: colours
    interpolate: smooth between pixels
    clip: cut off what lies outside
    radius: the radius
    panel: a function that draws one panel
    ask: ask before each new page
    caption: titles, or text of the table
    rows columns: rows and columns
    style: form in which it is shown
    align: "l", "c" or "r" for each column
    escape: mask characters with a meaning
    maxColorValue: the value of full colour
    red green blue: parts of colours
    sort sorted: sort the result
    order: the order
    sparse: leave out what is empty
    abbreviate: shorten names
    all: all of them
    all.names: names that begin with a dot, too
    unique: each one once
    ifnotfound: what is returned where nothing is found
    default: what is returned otherwise
    new: the new one, or start anew
    old: the old one
    first last: the first or last
    before after: before or after which
    keep.source: keep the text of functions
    width.cutoff: where lines may break
    backtick: names in backquotes where needed
    evaluate: evaluate the result
    echo: print expressions before they run
    chdir: run in the file's folder
    status: the exit status
    save: save objects: has no effect
    runLast: call .Last first
    silent: print no errors
    topic: what help is wanted for
    use: how missing values are treated
    complete: complete
    cor: use the matrix of correlations
    scores: compute scores
    covmat: a covariance matrix
    kappa: tune of the method
    weight: weights
    cells: cells
    direction: "both", "backward" or "forward"; or which way
    steps: the largest number of steps
    hang: how far below the tree labels stand
    members: how many observations each has
    tree: a tree made by `hclust`
    idvar timevar v.names varying: columns that identify, count and vary
    seasonal: seasonal part
    xreg: other predictors
    init: values to start from
    optim.control: settings of optim
    span: part of the data each local fit uses
    surface: interpolate or compute directly
    ci: level of the confidence limits
    conf.int: give an interval of confidence
    simulate: simulate
    ctx: the context: mx.cpu() or mx.gpu(0); all runs on the processor
    symbol sym: the network, a symbol
    arg.params: parameters, a list of arrays
    aux.params: states that are no parameters, as moving means
    batch.size array.batch.size: examples in a batch
    shuffle: a new order for every pass
    num.round: how many passes over the data
    begin.round: number of the first pass
    end.round: number of the last pass
    learning.rate: step size
    momentum: how much of the last step is kept
    wd: weight decay
    rescale.grad: what gradients are multiplied with, usually 1 / batch size
    clip_gradient: gradients are cut to between minus and plus this; 0 or less: not
    lr_scheduler: a function that lowers the step size
    initializer: a function that fills new parameters, as made by mx.init.uniform
    optimizer: name of an optimizer, or one made by mx.opt.create
    metric eval.metric: a metric, as mx.metric.accuracy
    train.data eval.data: an iterator, or data and labels
    train.metric: value of the training metric at which to stop
    batch.end.callback epoch.end.callback: called after each batch or pass with iteration, nbatch, env, verbose
    kvstore: how gradients of several devices are joined: "local" or "device"
    metric_cpu: compute metrics on the processor
    fixed.param fixed.params: names of parameters that are not trained
    input.names output.names: names of the inputs or outputs
    allow.extra.params: parameters that the network does not have are no error
    array.layout: "auto", "rowmajor" or "colmajor": along which dimension the examples lie
    num.hidden num_hidden: width of the hidden layer
    num.embed num_embed: width of the embedding
    num.label: number of classes
    num.lstm.layer num.gru.layer num.rnn.layer num_rnn_layer: number of layers, one on the other
    seq.len seq_len: number of steps
    input.size input_size: number of different inputs
    dropout: part of the numbers that is set to 0 in training
    batch.norm: normalize batches
    update.period: batches between two updates
    input.data infer.data: an array or iterator to predict for
    new.seq: forget the state first
    cell_type cell: "lstm", "gru" or "rnn"
    config: "seq-to-one" or "one-to-one"
    masking: steps past the length of a sequence do not count
    loss_output: name of the loss: "softmax", "linear", "logistic" or "MAE"
    ignore_label: label that does not count
    output_last_state: return the last states, too
    num_decode: width of the output
    prev.state: state after the step before
    seqidx layeridx: number of the step or layer, for names
    indata: input of the step
    exec: an executor
    arg.arrays: a list of arrays
    match.name: match by name instead of order
    skip.null: leave out elements that are NULL
    is.train: run as in training (dropout, batch statistics)
    heads: symbols or arrays to begin at
    grad: the gradient
    state: the state
    iteration: number of the pass
    period: every so many
    step: steps between two changes, or the step
    factor_val: what the step size is multiplied with
    stop_factor_lr: the smallest step size
    gamma1 gamma2: how slowly means of squared and plain gradients forget
    dev.id: number of the device
    pad: text or numbers that fill up
    axis: the axis
    cutoff: where it ends
    mc.cores: processes; all runs in one
    mc.silent mc.set.seed mc.cleanup mc.preschedule affinity.list: have no effect here
    browser: the program that shows it
    yes no: values where the test is TRUE or FALSE
    ids: identifiers
    tag: the name of the element
    code: code
    filter: the filter
    sig.level power: level and power of the test
    dframe: a data frame
    coef do.coef: coefficients
    start.on.monday: weeks begin on Monday
    time: the time
    aic: use the information criterion
    ar ma: coefficients of the series' own past and of past errors
    variance: give variances
    seq: a sequence
    ref: the level or value that others are compared with
    rev: the other way round
    reorder: in another order
    stop: where to stop
    full: in full
    terms: which terms of the model, by name or number; NULL means all
    termobj terms1: terms of a formula
    response: the response
    transform: change first
    unset: text for what is not set
    named: with names
    mustWork: an error if it is not there
    showWarnings: warn
    low high: lower and upper bound
    chunk.size blocking blocks: how much is done at once
    force: do it even if it exists
    restoreConsole: has no effect
    ylevels xaxlabels yaxlabels: levels, and labels of axes
    maxsum: how many levels are shown
    standard: standard
    lex.order: which factor varies fastest
    off: what is left out, or how far off
    datax: data on the x axis
    factor factors: a factor
    op: the operation
    dir: the folder
    exdir: the folder to write into
    appendLF: end with a new line
    mat: a matrix
    nd: number of digits
    etastart mustart: where to start the linear predictor or mean
    gradient: give or use derivatives
    self: the object itself
    private: what only the object's functions see
    active: functions that are read like variables
    public: what everybody sees
    _data: the array
    nbin: number of cells
    lst: a list
    vec: a vector
    num: a number
    terms2: the terms that are there
    functions: names of functions, too
    max.names: at most so many names
    xout: where values are wanted
    rule: what lies outside: 1 NA, 2 the last value; or which parts are inside
    pacf: partial autocorrelations
    fix.empty.names: make names for columns without
    check: check first
    rownames.force: keep names of rows
    meta cacheable: for notebooks: what else to keep, and whether a cache may
    ns: name of a package
    usr: limits of the axis
    axp: first and last tick
    nint nintLog: about so many parts
    dirname: a folder
    var.axes: draw the variables as arrows
    xlabs ylabs: texts of the observations and of the variables
    arrow.len: length of the heads
    pc.biplot: scale as for principal components
    skipCalls: how many calls to leave out
    encodeIfNeeded: encode characters that addresses do not have
    internal: only internal functions
    notch.frac: width of the box at the notch
    show.names: write names
    contr: contrasts, a matrix, a function or its name
    how.many: how many contrasts
    fallback_resolution symbolfamily: kept for other programs
    Xchk: has no effect
    which.call: how many calls up
    allowed: names that are no mistake
    x2 y2: the far corner
    all.screens: all of them
    varlist: names of variables
    RECYCLE: recycle shorter vectors
    .scheduling: has no effect
    iseed: an integer to begin with
    number: how many
    overlap: part that neighbours share
    as.factor: as a factor
    distinct: each colour once
    parm: which coefficients
    base: the base, or which level others are compared with
    from.ref.white to.ref.white: white points
    scale.in scale.out: the largest value before and after
    bar.bg: colours of the bars
    subscripts: the panel gets the positions, too
    axlabels: a function that makes labels
    V: a covariance matrix
    infl: what `influence` gives
    namevec: names of the variables to derive for
    function.arg: give a function of these arguments
    all.tests logical: have no effect
    orNone: also where there is no device
    noRStudioGD: has no effect
    pt.cex: size of the points
    headers: lines sent along
    except: levels or kinds left alone
    minframe: the first frame to look in
    set.sign: positive effects
    extras: further variables
    na.expand: keep rows that were left out
    gv: a diagram
    class1: name of the class
    maybe fullInfo: have no effect
    fit: the fitted model, or whether to give fitted values
    inverse: transform back
    raw: plain bytes, or plain powers
    delete.file: delete it afterwards
    pager: has no effect
    color.palette: a function that makes colours
    plot.title plot.axes key.title key.axes: expressions that draw these parts
    circular: the series goes round
    numeric: only numbers
    simple.words: whole names instead of a pattern
    upper.case: in capitals
    byclass: by class
    label: text beside it, or labels
    std: what is made equal: "margins", "ind.max" or "all.max"
    mfrow mfcol: panels in rows and columns
    row.vars col.vars: variables in rows and in columns
    on: on or off
    .Force: an error if there is none is left out
    mlist: has no effect
    pb: a progress bar
    diagram: a diagram, or its text
    engine allow_subst options: have no effect
    allowNonCompressed: files that are not compressed are read, too
    fixup: move colours into what screens can show
    apropos: search in names
    keyword whatis: words to look for
    update gui remote: have no effect
    warn.unused: warn of arguments without effect
    auto_pdf dpi rel_path error: kept for other formats
    .Object: the object
    pkgs: names of packages
    untf: curve the line on logarithmic axes
    x.factor: factor along x
    trace.factor: factor of the lines
    trace.label: title of the legend
    leg.bg leg.bty: legend's background and frame
    xtick: draw ticks
    getName: has no effect
    formal: formally defined
    rw: "read" or "write"
    format.args: arguments of format
    fully: leave out the rest altogether
    inline: within text
    respect: widths and heights in the same unit
    normalize: scale first
    statistics trace.hat iterTrace: how the fit's statistics are computed; "approximate" is quick
    REML: the restricted likelihood
    print: print what is done
    spec: how many processes; one is used
    nnodes: how many processes; one is used
    nr: number of rows
    mc.allow.recursive: has no effect
    trace.iter: print what is done
    nsize vsize: have no effect
    asChar: as text
    dropPath: without folders
    component: which part
    drop.unused.levels: leave out levels that do not occur
    xlev: levels of factors
    box: draw the frame
    given shapes: shapes, by name
    allow.unknown: other names are no error
    callback: functions
    layout: name of a layout
    arrays part: arrays and which part
    optimizer.hint: an optimizer
    unif.rnds: a function or numbers that decide the order
    batches pads: batches, and how many examples fill up the last
    optimizerEnv lr.env: environment of the optimizer's state
    input.shape output.shape: shapes of inputs and outputs, batch last
    centered: divide by the deviation around the mean
    nr.plots: how many plots
    omit: what na.action left out
    msg1 msg2: texts for one and for more
    tzdir: a folder of time zones
    pool.sd: one standard deviation for all groups
    compare.levels: a function of two levels
    level.names: names of the levels
    recycle: repeat what is shorter
    col.smooth: colour of the smooth line
    coincident: how many share it
    fillOddEven: fill by the odd-even rule
    ci.col ci.type: colour and kind of the limits
    edge.root: draw an edge to the root
    nodePar edgePar: how nodes and edges are drawn
    leaflab: direction of the leaves' names
    dLeaf: distance of the leaves' names
    yaxt: "n" draws no y axis
    zero.line: draw a line at 0
    verticals: draw the jumps
    col.01line: colour of the lines at 0 and 1
    sub.caption: title below
    id.n: how many points get names
    labels.id: names of the points
    cex.id cex.caption cex.oma.main: sizes
    qqline: draw the line
    cook.levels: levels of Cook's distance
    add.smooth: draw a smooth line
    iter.smooth: turns of the smoother
    label.pos: side of the names
    xval: where the steps are shown
    do.points: draw points
    col.points cex.points: colour and size of points
    col.hor col.vert lty.hor lty.vert: of the horizontal and vertical lines
    set.pars: sets graphical parameters
    range.bars: bars of equal length in all panels
    col.range: their colour
    plot.type: "multiple" panels or "single"
    xy.labels xy.lines: texts and lines between points
    yax.flip: axes change sides
    mar.multi oma.multi: margins of panels
    xy: a list of x and y
    T: time, or how long was counted
    se: give standard errors
    fix_sign: first loadings are positive
    useSource: print a function as it was written
    view: show it
    loadings: give loadings
    score: scores of the groups
    sizes: two sample sizes
    nmeans nranges: numbers of means and ranges
    newLine: each ends with a new line
    classname: name of the class
    inherit: the class it extends
    lock_objects lock_class: forbid new members
    portable cloneable: have little effect
    parent_env: where the class is defined
    lock: may be set once
    norm: which norm
    triangular: the matrix is triangular
    from.offset to.offset: lines before and after
    tryLogical: text of T and F becomes logical
    nchars: numbers of characters
    cluster: numbers of the groups
    onexit: also at the end
    genname: name of the generic
    flesh skeleton: elements, and the list whose form they take
    id: number or name
    wts: weights that give the order
    agglo.FUN: how weights are joined
    previous: what it was before
    vstr: a version of R
    hidden seq.mask cls.weight cls.bias: parts of the network
    layers: number of layers
    place: number for names
    decode: the output
    widget selfcontained libdir background knitrOptions: what is saved, and how
    evaluation: at how many points
    lpars: how the line is drawn
    npcs: how many components
    nvec: lengths
    xdr: the bytes' order
    nm: names
    Classes: names of classes
    S4Class: a formal class
    inheritPackage: has no effect
    nrpoints: how many single points
    ret.selection: return which
    transformation postPlotHook: functions of the density, and called at the end
    figs: how many screens
    screen: number of the screen
    erase: clear it
    ncl: how many parts
    locations: where the stars stand
    key.loc key.labels key.xpd: the key
    flip.labels: names up and down
    draw.segments: segments instead of lines
    col.segments col.stars col.lines: colours
    mar: margins
    keep: a function of what is kept
    digits.d: digits of numbers
    proto: a data frame of the kind wanted
    jitter: how much noise, or method "jitter"
    vertical: upright
    group.names: names of the groups
    dlab glab: labels of the axes
    rotate: turn them at random
    cex.fact: divides the size of points
    seg.col seg.lwd: colour and width of the petals
    use_umask: has no effect
    category: what of the locale: "LC_ALL", "LC_COLLATE" …
    lang: a language
    locale: name of a locale
    specials: names of functions with a meaning in formulas
    stamp: the time
    matchThisEnv: an environment at which to stop
    tracer exit: what is run at the start and end
    edit: has no effect
    on.: on or off
    pmat: what persp returned
    continuous: no jumps
    gpars: graphical parameters
    ratio: true ratio of variances
    drop0: leave out weights of 0
    eos: what ends the text
    warn.log: warn on logarithmic axes
    old.rows new.rows: rows there are and wanted
    setLab: make labels
    out: an array that takes the result
    num_args num.args: number of inputs; counted if not given
    src.array ndarray src: an array
    json.str: the network as JSON
    grad.reqs grad.req: "write", "add" or "null" for each argument
    aux.arrays: a list of arrays
    ...: more arguments
    """#
}
