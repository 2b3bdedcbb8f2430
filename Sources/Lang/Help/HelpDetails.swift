/// What the functions that lessons use most do in particular, and what they return; shown after the sentence of their declaration.
enum HelpDetails {
  /// `text` with the details of `name` before its source.
  static func adding(to text: String, of name: String) -> String {
    guard let words = table[name] else { return text }
    guard let source = text.firstRange(of: "Source: ") else { return text + " " + words }
    return text[..<source.lowerBound] + words + " " + text[source.lowerBound...]
  }

  private static let table = HelpWords.table(source)

  private static let source = #"""
    length: Of a list its entries, of a data frame its columns, of an environment its variables. Returns: one integer; a double where it exceeds 2^31 - 1.
    seq seq.int: Of one number n, 1 to n; of a longer vector its positions. `by` may be negative; `length.out` is rounded up. Returns: an integer vector where `from` is whole and `by` not given, and for integers; or else a double one.
    rep: `times` may be a number for each element; `each` repeats every element first; `length.out` cuts or recycles. Returns: a vector of the same type, its names repeated, too.
    paste paste0: Shorter vectors are recycled; NA becomes "NA"; `collapse` joins all results into one string. Returns: a character vector as long as the longest argument, or one string.
    sum: Of all arguments together; logical values count TRUE. `na.rm = TRUE` leaves missing values out. Returns: an integer for integers and logicals (NA with a warning where it overflows), or else a double.
    mean: Of dates, too; `trim` is the part cut off at each end before. Returns: one double; NA where a value is missing and na.rm is FALSE.
    max min: Of all arguments together, strings by the locale's order. Of nothing -Inf or Inf, with a warning. Returns: one element of the highest type among the arguments.
    range: Of all arguments together. Returns: a vector of two elements, the smallest first.
    order: Ties are settled by the further arguments, then by position; NA comes last unless `na.last = FALSE`. Returns: an integer vector, so that x[order(x)] is sorted.
    sort: `na.last = TRUE` keeps missing values at the end; `decreasing = TRUE` turns the order around. Returns: a vector of the same type, with its names; factors stay factors.
    which: `arr.ind = TRUE` gives rows and columns of a matrix. Returns: an integer vector of positions, with the names of the elements.
    ifelse: NA in the test gives NA. Both branches are computed where any element needs them. Returns: a vector with the test's length, dim and names.
    matrix: `byrow = TRUE` fills by rows; a missing extent follows from the length; data is recycled. Returns: a matrix of the type of `data`.
    array: `data` is recycled until the array is full. Returns: an array with the attributes dim and dimnames.
    dim: Rows come first, then columns. NULL for plain vectors. Returns: an integer vector, or NULL.
    nrow ncol: NULL for vectors without dim; NROW and NCOL see such a vector as one column. Returns: one integer, or NULL.
    list: Names are given as `name = value`; elements may be of any type. Returns: a list, one entry for each argument.
    data.frame: Shorter columns are recycled; names are made syntactic unless `check.names = FALSE`. Returns: an object of class "data.frame": a list of columns with names and row.names.
    table: Values that are no factors become factors; NA is left out unless `useNA` tells otherwise. Returns: an integer array of class "table" with named dimnames.
    factor: `levels` are the sorted distinct values unless they are given; values outside become NA; `labels` renames. Returns: an integer vector of codes with the attribute levels, of class "factor".
    unique: Of a data frame or matrix, the distinct rows. Returns: an object of the same kind, shorter.
    strsplit: `split` is a regular expression unless `fixed = TRUE`; "" splits into characters. Returns: a list with a character vector for each string.
    sub gsub: `\1` in the replacement is the first group; `perl = TRUE` knows \U, \L and looking around; `fixed = TRUE` takes the pattern literally. Returns: a character vector as long as `x`.
    grepl: A regular expression unless `fixed = TRUE`; `ignore.case = TRUE` makes capitals alike. Returns: a logical vector as long as `x`; FALSE for NA.
    substr: Positions begin with 1 and count characters, not bytes. Returns: a character vector as long as `x`; "" where `start` lies behind the end.
    round: `digits` may be negative: -2 rounds to hundreds. 0.5 gives 0, and 1.5 gives 2. Returns: numbers with the attributes of `x`.
    abs: Of complex numbers the modulus. Returns: a vector with the attributes of `x`; integers stay integers.
    sqrt: Negative numbers give NaN with a warning; complex ones have a root. Returns: a double vector with the attributes of `x`.
    exp: The inverse of `log`; `expm1` is exact near zero. Returns: a double vector with the attributes of `x`.
    log: Of zero -Inf, of negative numbers NaN with a warning. `log2`, `log10` and `log1p` are exact for their purpose. Returns: a double vector with the attributes of `x`.
    runif: Uniform between `min` and `max`, which are recycled; `set.seed` makes draws repeatable. Returns: a double vector of `n` numbers.
    rnorm: Normal with `mean` and standard deviation `sd`, which are recycled; `set.seed` makes draws repeatable. Returns: a double vector of `n` numbers.
    set.seed: The same seed gives the same numbers as in R; `kind`, `normal.kind` and `sample.kind` choose generators. Returns: NULL, invisibly.
    cbind rbind: Vectors are recycled to the longest; names of arguments name the columns or rows; data frames stay data frames. Returns: a matrix of the highest type among the arguments, or a data frame.
    t: Of a vector a matrix of one row; of a data frame the transpose of its matrix. Returns: a matrix with dimnames exchanged.
    diff: x[(1 + lag):n] - x[1:(n - lag)], repeated `differences` times; of a matrix by columns. Returns: a vector or matrix that is lag * differences shorter.
    cumsum: All elements from the first missing one are NA. Returns: a vector as long as `x`, with its names; integers stay integers.
    rev: Of a list its entries. Returns: a vector or list of the same type, its names reversed, too.
    is.na: Of a list, whether an entry is one missing value; of a data frame, a matrix. Returns: a logical vector with the dim and names of `x`.
    any all: NA where the answer depends on a missing value, unless `na.rm = TRUE`. Of nothing FALSE (any) or TRUE (all). Returns: one logical.
    julian: The origin is 1970-01-01 unless `origin` tells another. Returns: numbers of days with the attribute origin.
    unstack: `form` is a formula, values ~ groups. Returns: a data frame where all groups are as long, or else a list.
    aperm: `perm` tells which old dimension becomes the first, the second and so on; without it they are reversed. Returns: an array with dim and dimnames in the new order.
    as.numeric as.integer: Strings are read as numbers, NA with a warning where they are none; as.integer cuts toward zero. Factors give their codes. Returns: a vector without attributes.
    """#
}
