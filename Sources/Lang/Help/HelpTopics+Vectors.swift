extension HelpTopics {
  /// Of vectors, numbers and sets.
  static let vectors = #"""
    vector logical integer numeric double character complex raw:
      `vector("list", n)` makes a list of NULLs; the others make n times FALSE, 0, "", 0+0i or 00. `complex` also takes real and imaginary parts, or modulus and argument. Returns: a vector of that type and length.
      > vector("list", 2)
      > logical(3)
      > numeric(2)
      > character(2)
      > complex(real = 1, imaginary = -2)
    is.numeric is.character is.logical is.list is.function is.vector is.array is.null is.complex is.environment is.name is.call:
      Factors are not numeric. `is.vector` is FALSE where there are attributes other than names. Returns: TRUE or FALSE, one for the whole object.
      > is.numeric(1:3)
      > is.character("a")
      > is.list(data.frame(a = 1))
      > is.null(list())
    is.finite is.infinite is.nan:
      Missing values are neither finite nor infinite; `is.nan` is FALSE for NA. Text is never finite. Returns: a logical vector with the dim and names of `x`.
      > x <- c(1, Inf, NaN, NA)
      > is.finite(x)
      > is.infinite(x)
      > is.nan(x)
    is.data.frame is.matrix is.factor is.element:
      `is.element(x, table)` is `x %in% table`. Returns: TRUE or FALSE; `is.element` one for each element of its first argument.
      > is.data.frame(cars)
      > is.matrix(diag(2))
      > is.factor(iris$Species)
      > is.element(2, 1:3)
    isTRUE:
      Safe in conditions: never NA, never longer than one. Returns: TRUE or FALSE.
      > isTRUE(c(TRUE, TRUE))
      > isTRUE(all.equal(0.1 + 0.2, 0.3))
    as.character as.logical as.vector as.list:
      Attributes go, `as.list` keeps names. Numbers become text of up to 15 significant digits; "TRUE", "true", "T" and their opposites become logical values, other text NA. Returns: a vector or list of that type.
      > as.character(c(1, 2.5, NA))
      > as.logical(c("TRUE", "no", "F"))
      > as.vector(matrix(1:4, 2))
      > as.list(c(a = 1, b = 2))
    as.double:
      The same as `as.numeric`. Returns: a vector of doubles without attributes.
      > as.double("3.5")
    as.factor:
      Returns: a factor; its levels are the sorted distinct values.
      > as.factor(c("b", "a", "b"))
    as.matrix data.matrix:
      A vector becomes one column. A data frame with any text becomes a character matrix; `data.matrix` takes the codes of factors. Returns: a matrix with the names of rows and columns.
      > as.matrix(head(cars, 3))
      > as.matrix(1:3)
      > data.matrix(data.frame(x = 1:2, f = factor(c("u", "v"))))
    typeof class mode storage.mode oldClass inherits:
      `typeof` is how an object is stored ("double"), `class` what methods see ("matrix", "numeric", or the attribute), `mode` an older word for both. `inherits(x, what)` asks for one of several classes. Returns: a character vector; `inherits` TRUE or FALSE.
      > typeof(1:2)
      > typeof(1)
      > class(matrix(1:4, 2))
      > class(Sys.Date())
      > mode(quote(a + b))
      > inherits(cars, "data.frame")
    unclass:
      Shows what an object is made of, and keeps methods from being called. Returns: the object without the attribute class.
      > unclass(factor(c("a", "b", "a")))
    attr attributes structure:
      `attr(x, "name") <- value` sets one, NULL removes it; `structure` sets several and returns the object. Returns: the value of an attribute or NULL; all of them as a list.
      > x <- structure(1:6, dim = 2:3, note = "measured")
      > attr(x, "note")
      > attributes(x)
    seq_along seq_len sequence:
      Safe in loops: of nothing they are empty, where 1:length(x) would run 1, 0. Returns: an integer vector.
      > seq_along(c("a", "b", "c"))
      > seq_len(0)
      > sequence(c(3, 2))
    append:
      `after` is the position behind which `values` go. Returns: a longer vector or list.
      > append(1:3, 99, after = 1)
    replace:
      Returns: a copy of `x` with the elements at `list` changed; `x` itself stays.
      > replace(c(1, NA, 3), 2, 0)
    which.max which.min:
      The first one where several are equal; missing values are left out. Returns: one position, with the element's name; integer(0) where there is none.
      > which.max(c(3, 9, 2))
      > which.min(c(a = 3, b = 1))
    any all:
      NA where the answer depends on a missing value, unless `na.rm = TRUE`. Of nothing FALSE (any) or TRUE (all). Returns: one logical.
      > any(c(1, 5) > 3)
      > all(c(1, NA) > 0)
      > all(c(1, NA) > 0, na.rm = TRUE)
    xor:
      Returns: a logical vector; TRUE where exactly one of the two is.
      > xor(TRUE, c(TRUE, FALSE))
    duplicated anyDuplicated:
      An element counts as duplicated where an equal one stands before it; `fromLast = TRUE` looks from the end. Of data frames and matrices rows. Returns: a logical vector; `anyDuplicated` the first such position, or 0.
      > duplicated(c("a", "b", "a"))
      > anyDuplicated(c(1, 2, 2))
    union intersect setdiff setequal:
      Vectors are taken as sets. Returns: the distinct elements in one of both, in both, or only in `x`; `setequal` TRUE or FALSE.
      > union(1:3, 2:5)
      > intersect(1:3, 2:5)
      > setdiff(1:3, 2:5)
      > setequal(c(1, 2), c(2, 1, 1))
    match %in%:
      The first place where each element of `x` stands in `table`. Returns: integers, NA (or `nomatch`) where there is none; `%in%` TRUE and FALSE, never NA.
      > match(c("b", "z"), letters)
      > c(1, 7) %in% 1:5
    rank:
      `ties.method` is "average", "first", "last", "random", "max" or "min". Returns: the ranks, smallest 1, with names.
      > rank(c(10, 30, 20, 20))
      > rank(c(10, 30, 20, 20), ties.method = "min")
    rle inverse.rle:
      Returns: a list of class "rle" with `lengths` and `values`; `inverse.rle` the vector again.
      > r <- rle(c("a", "a", "b", "a"))
      > r
      > inverse.rle(r)
    tabulate:
      Counts 1, 2, ..., `nbins`; other values are not counted. Returns: an integer vector.
      > tabulate(c(1, 2, 2, 5))
    cut:
      Intervals are open on the left, closed on the right, unless `right = FALSE`; one number as `breaks` gives that many equal intervals; `labels = FALSE` gives codes. Returns: a factor.
      > cut(c(1, 5, 10), breaks = c(0, 5, 10))
      > cut(c(1, 5, 10), 3, labels = c("low", "mid", "high"))
    findInterval:
      `vec` must be sorted. Returns: for each `x` how many of `vec` are not greater.
      > findInterval(c(1.5, 3.2), 1:4)
    cumprod cummax cummin:
      All elements from the first missing one are NA. Returns: a vector as long as `x`.
      > cumprod(1:5)
      > cummax(c(1, 3, 2, 5))
    pmax pmin:
      Element by element, shorter vectors recycled. Returns: a vector with the attributes of the first.
      > pmax(c(1, 5, 3), 2)
      > pmin(c(1, 5, 3), c(4, 4, 1))
    abs sqrt:
      Negative numbers have no real root: NaN with a warning. Returns: a vector with the attributes of `x`; `abs` of integers stays integer.
      > abs(-2:1)
      > sqrt(c(4, 2))
    exp log log10 log2 log1p:
      `log(x, base)`; `log1p(x)` is log(1 + x), exact near 0. Of 0 -Inf, of negative numbers NaN with a warning. Returns: a double vector with the attributes of `x`.
      > exp(1)
      > log(100, base = 10)
      > log2(8)
      > log1p(1e-10)
    sin cos tan tanh:
      Angles are in radians. Returns: a vector with the attributes of `x`.
      > sin(pi / 2)
      > cos(c(0, pi))
      > tanh(0.5)
    ceiling floor trunc signif:
      Up, down, toward zero, to significant digits. Halves go to the even digit in `round`. Returns: a numeric vector with the attributes of `x`.
      > ceiling(1.2)
      > floor(-1.2)
      > trunc(-1.7)
      > signif(123456, 2)
    sign:
      Returns: -1, 0 or 1 for each element.
      > sign(c(-2, 0, 5))
    prod:
      Of nothing 1. Returns: one double.
      > prod(1:5)
    choose factorial gamma beta lgamma:
      `lgamma` is the logarithm of |gamma(x)|, where that itself would overflow. Returns: a double vector.
      > choose(5, 2)
      > factorial(5)
      > gamma(0.5)^2
      > beta(2, 3)
      > lgamma(1000)
    Re Im Mod Arg Conj:
      Returns: real part, imaginary part, modulus, argument in radians, conjugate.
      > z <- complex(real = 3, imaginary = 4)
      > Re(z)
      > Mod(z)
      > Conj(z)
    bitwAnd bitwOr bitwXor:
      Returns: an integer vector.
      > bitwAnd(12L, 10L)
      > bitwOr(12L, 10L)
      > bitwXor(12L, 10L)
    strtoi:
      `base = 10L` or 2 to 36; 0x and 0 at the beginning count where the base is 10L and not given otherwise. Returns: an integer vector, NA for text that is no number.
      > strtoi("ff", 16L)
      > strtoi("777", 8L)
    identical all.equal:
      `identical` is exact, attributes included: 1L and 1 differ. `all.equal` forgives differences below `tolerance`, 1.5e-8. Returns: TRUE or FALSE; `all.equal` TRUE or text that tells the difference, so wrap it in isTRUE.
      > identical(c(a = 1), c(a = 1))
      > identical(1L, 1)
      > all.equal(1, 1 + 1e-10)
      > all.equal(1, 1.1)
    unlist:
      Factors are joined into one factor. Names are made of the list's and the elements' names, unless `use.names = FALSE`. Returns: a vector of the highest type among the elements; where one is no vector, a list.
      > unlist(list(a = 1, b = list(c = 2, d = 3)))
    setNames unname:
      Returns: the object with other names, or without.
      > setNames(1:3, c("a", "b", "c"))
      > unname(c(a = 1))
    levels nlevels droplevels:
      `levels(f)[2] <- "new"` renames one. Returns: a character vector, a number, a factor (or data frame of factors) without levels nobody has.
      > f <- factor(c("a", "b", "c"))[1:2]
      > levels(f)
      > nlevels(f)
      > droplevels(f)
    interaction:
      Returns: a factor whose levels are all combinations of the factors' levels.
      > interaction(c("a", "b"), c("x", "y"))
    rev:
      Of a list its entries. Returns: a vector or list of the same type, its names reversed, too.
      > rev(1:3)
    make.names make.unique:
      Returns: a character vector; syntactic names, or distinct ones.
      > make.names(c("a b", "1x", "if"))
      > make.unique(c("a", "a", "b"))
    pretty:
      Returns: about n + 1 round values that cover the range of `x`.
      > pretty(c(0, 97))
    zapsmall:
      Returns: the numbers, those tiny beside the largest rounded to 0.
      > zapsmall(c(1, 1e-20))
    jitter:
      Returns: the numbers with a little uniform noise, so that equal ones are told apart in a plot.
      > set.seed(1)
      > jitter(c(1, 1, 1))
    scale:
      `center` and `scale` may be numbers for each column. Returns: a matrix; what was subtracted and divided by are the attributes "scaled:center" and "scaled:scale".
      > scale(matrix(c(1, 2, 3, 10, 20, 30), 3))
    letters:
      `letters`, `LETTERS`, `month.name`, `month.abb` and `pi` are there from the start.
      > letters[1:5]
      > month.abb
    c:
      Lists make the result a list; otherwise it has the highest type among the arguments: logical, integer, double, complex, text. Names may be given. Returns: a vector or list.
      > c(1, 2, 3)
      > c(a = 1, b = 2)
      > c(1, "a", TRUE)
      > c(list(1), 2)
    names:
      `names(x) <- value` sets them, NULL removes them; `names(x)[2] <- "b"` changes one. Returns: a character vector, or NULL.
      > names(c(a = 1, b = 2))
      > x <- c(1, 2)
      > names(x) <- c("first", "second")
      > x
    diff:
      x[(1 + lag):n] - x[1:(n - lag)], repeated `differences` times; of a matrix by columns. Returns: a vector or matrix that is lag * differences shorter.
      > diff(c(1, 4, 9, 16))
      > diff(c(1, 4, 9, 16), lag = 2)
    as.numeric as.integer:
      Strings are read as numbers, NA with a warning where they are none; as.integer cuts toward zero. Factors give their codes. Returns: a vector without attributes.
      > as.numeric(c("1.5", "2e3"))
      > as.integer(2.9)
      > f <- factor(c("10", "20"))
      > as.numeric(as.character(f))
    length:
      Of a list its entries, of a data frame its columns, of an environment its variables. Returns: one integer; a double where it exceeds 2^31 - 1.
      > length(letters)
    seq seq.int:
      Of one number n, 1 to n; of a longer vector its positions. `by` may be negative; `length.out` is rounded up. Returns: an integer vector where `from` is whole and `by` not given, and for integers; or else a double one.
      > seq(0, 1, by = 0.25)
      > seq(10, 1, length.out = 4)
    rep:
      `times` may be a number for each element; `each` repeats every element first; `length.out` cuts or recycles. Returns: a vector of the same type, its names repeated, too.
      > rep(1:2, times = 3)
      > rep(1:2, each = 3)
    sum:
      Of all arguments together; logical values count TRUE. `na.rm = TRUE` leaves missing values out. Returns: an integer for integers and logicals (NA with a warning where it overflows), or else a double.
      > sum(1:10)
    max min:
      Of all arguments together, strings by the locale's order. Of nothing -Inf or Inf, with a warning. Returns: one element of the highest type among the arguments.
      > max(3, 1, 2)
      > min(3, 1, 2)
    range:
      Of all arguments together. Returns: a vector of two elements, the smallest first.
      > range(c(3, 1, 2))
    order:
      Ties are settled by the further arguments, then by position; NA comes last unless `na.last = FALSE`. Returns: an integer vector, so that x[order(x)] is sorted.
      > order(c(3, 1, 2))
    sort:
      `na.last = TRUE` keeps missing values at the end; `decreasing = TRUE` turns the order around. Returns: a vector of the same type, with its names; factors stay factors.
      > sort(c(3, 1, 2))
    which:
      `arr.ind = TRUE` gives rows and columns of a matrix. Returns: an integer vector of positions, with the names of the elements.
      > which(c(FALSE, TRUE, TRUE))
    ifelse:
      NA in the test gives NA. Both branches are computed where any element needs them. Returns: a vector with the test's length, dim and names.
      > ifelse(1:4 > 2, "big", "small")
    factor:
      `levels` are the sorted distinct values unless they are given; values outside become NA; `labels` renames. Returns: an integer vector of codes with the attribute levels, of class "factor".
      > factor(c("low", "high", "low"))
    unique:
      Of a data frame or matrix, the distinct rows. Returns: an object of the same kind, shorter.
      > unique(c(1, 2, 1))
    round:
      `digits` may be negative: -2 rounds to hundreds. 0.5 gives 0, and 1.5 gives 2. Returns: numbers with the attributes of `x`.
      > round(pi, 2)
    cumsum:
      All elements from the first missing one are NA. Returns: a vector as long as `x`, with its names; integers stay integers.
      > cumsum(1:5)
    is.na:
      Of a list, whether an entry is one missing value; of a data frame, a matrix. Returns: a logical vector with the dim and names of `x`.
      > is.na(c(1, NA))
    """#
}
