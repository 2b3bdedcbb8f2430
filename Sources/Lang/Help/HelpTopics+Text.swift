extension HelpTopics {
  /// Of text, patterns and printing.
  static let text = #"""
    cat:
      Values are written with spaces (or `sep`) between, without quotes and without a line end of its own. `file` and `append` write to a file. Returns: NULL, invisibly.
      > cat("x =", 3, "\n")
      > cat(1:3, sep = ", ")
      > cat("\n")
    print:
      Chooses the method of the object's class. `digits` are significant digits, `quote = FALSE` leaves quotes out. Returns: `x`, invisibly.
      > print(pi, digits = 3)
      > print(c("a", "b"), quote = FALSE)
    noquote:
      Returns: the text, of class "noquote": it prints without quotes.
      > noquote(c("a", "b"))
    message:
      Goes to standard error; suppressMessages and handlers of class "message" catch it. Returns: NULL, invisibly.
      > message("loading ", 3, " files")
    formatC prettyNum format.Date:
      `formatC`: `width`, `digits`, `format` ("d", "f", "e", "g", "s") and `flag` ("0", "-", "+", " ", "#") as in C; `big.mark` separates thousands. Returns: a character vector.
      > formatC(3.14159, digits = 3, format = "f")
      > formatC(c(1, 10, 100), width = 6, flag = "0")
      > prettyNum(1234567, big.mark = ",")
      > format(as.Date("2026-03-01"), "%d.%m.%Y")
    toString:
      Returns: one string, elements joined by ", ".
      > toString(1:4)
    gettextf:
      `sprintf` for messages. Returns: a character vector.
      > gettextf("%d files", 3L)
    tolower:
      Returns: a character vector as long as `x`.
      > tolower("ABC")
    trimws:
      `which` is "both", "left" or "right". Returns: a character vector without space at the ends.
      > trimws("  a b  ")
    startsWith endsWith:
      No pattern: the text itself is compared. Returns: a logical vector.
      > startsWith(c("apple", "banana"), "a")
      > endsWith("lesson.R", ".R")
    strrep:
      Returns: each string repeated `times` times.
      > strrep("-", 1:3)
    substring:
      Like `substr`, but `first` and `last` are recycled, too. `substring(x, k) <- value` replaces. Returns: a character vector as long as the longest argument.
      > substring("lesson", 1:3, 3:5)
    chartr:
      Returns: the text with each character of `old` replaced by the one at its place in `new`.
      > chartr("abc", "xyz", "aabbcc")
    grep:
      `value = TRUE` gives the elements instead of their positions; `invert = TRUE` those that do not match. Returns: an integer vector, or a character one.
      > grep("an", c("banana", "cherry", "mango"))
      > grep("an", c("banana", "cherry", "mango"), value = TRUE)
    regexpr gregexpr regexec regmatches:
      `regexpr` finds the first match in each string, `gregexpr` all, `regexec` the first with its groups; `regmatches` takes the matched text out. Returns: positions (-1 for none) with the attribute match.length; `regmatches` text.
      > x <- c("tel 123 or 45", "none")
      > regmatches(x, gregexpr("[0-9]+", x))
      > regmatches("key=value", regexec("(.*)=(.*)", "key=value"))
    strwrap:
      `width` is the line's length, `indent` and `exdent` the space before the first and the other lines. Returns: a character vector of lines.
      > strwrap("The quick brown fox jumps over the lazy dog.", width = 20, prefix = "| ")
    strtrim:
      Returns: the strings cut to a width in columns.
      > strtrim("lesson", 3)
    shQuote sQuote dQuote:
      `sQuote` and `dQuote` take typographic quotes unless the second argument is FALSE. Returns: a character vector.
      > shQuote("two words")
      > sQuote("a", FALSE)
      > dQuote("a", FALSE)
    utf8ToInt intToUtf8:
      Returns: the characters' numbers; text of numbers, `multiple = TRUE` for one string each.
      > utf8ToInt("aé")
      > intToUtf8(c(72, 105))
    rawToChar charToRaw:
      Returns: one string; its bytes.
      > charToRaw("Hi")
      > rawToChar(as.raw(c(72, 105)))
    iconv Encoding enc2utf8:
      Text is UTF-8 here. `iconv(x, from, to)` reads bytes of another encoding. Returns: a character vector; NA where something has no place in `to`.
      > Encoding("é")
      > iconv("a", "latin1", "UTF-8")
    charmatch pmatch:
      Beginnings count; where several fit, `charmatch` gives 0, `pmatch` NA. Returns: an integer vector of positions.
      > pmatch("me", c("mean", "median"))
      > charmatch("me", c("mean", "median"))
      > pmatch("mea", c("mean", "median"))
    glob2rx:
      Returns: a pattern with * and ? as a regular expression.
      > glob2rx("*.csv")
    sprintf:
      %d takes whole numbers, %f %e %g any, %s anything as text, %% is a percent sign; a width and .digits stand before the letter, `-` aligns left, 0 fills; `*` takes the width from an argument. Vectors are recycled. Returns: a character vector.
      > sprintf("%.2f and %d", pi, 3L)
      > sprintf("%5.1f|%-6s|%03d|%e|%%", pi, "ab", 7L, 12345)
    nchar:
      Returns: an integer vector with the names and dim of `x`.
      > nchar(c("a", "word"))
      > nchar("été", type = "bytes")
    basename dirname file.path:
      `file.path` joins by "/". Returns: a character vector.
      > basename("data/a.csv")
      > dirname("data/a.csv")
      > file.path("data", c("a.csv", "b.csv"))
    type.convert:
      Returns: text as logical, integer, double or complex, whichever fits all; else a factor, or text where `as.is = TRUE`.
      > type.convert(c("1", "2"), as.is = TRUE)
    dput deparse:
      Code that makes the object again; `deparse` gives it as text, in lines of about `width.cutoff` characters. Returns: `dput` its argument, invisibly.
      > dput(list(a = 1:3, b = "x"))
      > deparse(quote(if (a) b else c))
    capture.output:
      Returns: what the expressions print, as lines of text; with `file` they go there.
      > out <- capture.output(print(1:3))
      > out
    str:
      A line for each part: type, length, first values. `max.level` keeps deep lists short. Returns: NULL, invisibly.
      > str(list(a = 1, b = "x"))
      > str(cars)
    toupper:
      Returns: a character vector as long as `x`; letters of all alphabets.
      > toupper("abc")
    format:
      All elements get the same width and number of decimals. `nsmall` is the least number of decimals, `digits` of significant digits, `big.mark` separates thousands; of dates a format as in strptime. Returns: a character vector with the dim and names of `x`.
      > format(1234.5678, nsmall = 2)
      > format(c(1, 10.5, 100))
      > format(1e6, big.mark = ",")
      > format(TRUE, width = 6)
    paste paste0:
      Shorter vectors are recycled; NA becomes "NA"; `collapse` joins all results into one string. Returns: a character vector as long as the longest argument, or one string.
      > paste("a", 1:3)
      > paste(c("x", "y"), collapse = "+")
    strsplit:
      `split` is a regular expression unless `fixed = TRUE`; "" splits into characters. Returns: a list with a character vector for each string.
      > strsplit("a,b,c", ",")
    sub gsub:
      `\1` in the replacement is the first group; `perl = TRUE` knows \U, \L and looking around; `fixed = TRUE` takes the pattern literally. Returns: a character vector as long as `x`.
      > sub("a", "o", "banana")
      > gsub("a", "o", "banana")
    grepl:
      A regular expression unless `fixed = TRUE`; `ignore.case = TRUE` makes capitals alike. Returns: a logical vector as long as `x`; FALSE for NA.
      > grepl("an", c("banana", "cherry"))
    substr:
      Positions begin with 1 and count characters, not bytes. Returns: a character vector as long as `x`; "" where `start` lies behind the end.
      > substr("lesson", 1, 3)
    """#
}
