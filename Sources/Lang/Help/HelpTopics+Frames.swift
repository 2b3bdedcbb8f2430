extension HelpTopics {
  /// Of data frames, files and times.
  static let frames = #"""
    data.frame:
      Shorter columns are recycled; names are made syntactic unless `check.names = FALSE`. Returns: an object of class "data.frame": a list of columns with names and row.names.
      > data.frame(x = 1:2, y = c("a", "b"))
      > df <- data.frame(name = c("Ann", "Bo"), age = c(31, 25))
      > df$age
      > df[df$age > 30, ]
    as.data.frame:
      Matrices give a column each, tables a column of counts named Freq, lists a column for each element. Returns: a data frame.
      > as.data.frame(matrix(1:4, 2))
      > as.data.frame(table(c("a", "b", "a")))
    subset transform:
      `subset` chooses rows by a condition among the columns, and columns by `select`; `transform` adds or changes columns. Returns: a data frame.
      > subset(cars, speed > 23)
      > subset(iris, Sepal.Length > 7.5, select = c(Species, Sepal.Length))
      > transform(head(cars, 2), time = dist / speed)
    merge:
      `by` names the common columns; `all = TRUE` keeps rows without a partner. Returns: a data frame sorted by the common columns.
      > a <- data.frame(id = 1:3, x = c("p", "q", "r"))
      > b <- data.frame(id = c(2, 3, 4), y = c(TRUE, FALSE, TRUE))
      > merge(a, b)
      > merge(a, b, all = TRUE)
    aggregate:
      By a formula, values ~ groups, or by a list of groups. Returns: a data frame with a row for each group.
      > aggregate(mpg ~ cyl, data = mtcars, FUN = mean)
      > aggregate(warpbreaks$breaks, by = list(tension = warpbreaks$tension), FUN = sum)
    split unsplit stack:
      `f` is a factor, or a list of them; data frames are split by rows. Returns: a list, named by the levels; `unsplit` puts it together again.
      > split(1:6, c("a", "b"))
      > lapply(split(mtcars$mpg, mtcars$cyl), mean)
      > stack(list(a = 1:2, b = 3))
    reshape:
      `direction = "wide"` makes a column for each value of `timevar`, "long" stacks the columns `varying`. Returns: a data frame.
      > long <- data.frame(id = rep(1:2, each = 2), time = c(1, 2, 1, 2), x = 5:8)
      > reshape(long, direction = "wide", idvar = "id", timevar = "time")
    complete.cases na.omit:
      Returns: TRUE for rows without NA; the data without the others (which rows went is the attribute na.action).
      > df <- data.frame(a = c(1, NA, 3), b = 1:3)
      > complete.cases(df)
      > na.omit(df)
    head tail:
      A negative `n` leaves that many out at the other end. Of data frames and matrices rows. Returns: an object of the same kind.
      > tail(letters, 3)
      > head(letters, 3)
      > head(cars, 3)
      > tail(1:10, -7)
    summary:
      Of numbers quartiles and mean, of factors counts, of data frames all columns, of models their tables. Returns: an object of its own class, which prints as a table.
      > summary(c(1, 5, 9, NA))
      > summary(iris)
    table:
      Values that are no factors become factors; NA is left out unless `useNA` tells otherwise. Returns: an integer array of class "table" with named dimnames.
      > table(c("a", "b", "a"))
      > table(mtcars$cyl, mtcars$gear)
    xtabs:
      The left side of the formula, if any, is summed. Returns: a table.
      > xtabs(breaks ~ wool + tension, data = warpbreaks)
    ave:
      Returns: a vector as long as `x`.
      > ave(c(1, 3, 10), c("a", "a", "b"))
    read.csv read.table:
      `header`, `sep`, `dec`, `stringsAsFactors`, `na.strings`, `colClasses`, `skip`, `nrows` tell how; `text` reads from strings. Returns: a data frame.
      > read.csv(text = "name,age\nAnn,31\nBo,25")
      > read.table(text = "1 a\n2 b", col.names = c("n", "s"))
    write.csv write.table:
      `row.names = FALSE` leaves row names out, `quote = FALSE` the quotes. Without `file` the text is printed. Returns: NULL, invisibly.
      > write.csv(head(cars, 2), row.names = FALSE)
      > write.table(head(cars, 2), quote = FALSE, sep = "\t")
    readRDS saveRDS save load:
      `saveRDS` keeps one object, `save` several with their names; files are R's own format. Arrays, symbols and models of the runtime can be kept, too. Returns: `readRDS` the object, `load` the names it made, invisibly.
      > file <- tempfile(fileext = ".rds")
      > saveRDS(cars, file)
      > identical(readRDS(file), cars)
      > x <- 1
      > save(x, file = file)
      > rm(x)
      > print(load(file))
    dget dump:
      Returns: the object that `dput` wrote; `dump` the names it wrote, invisibly.
      > file <- tempfile()
      > dput(1:3, file)
      > dget(file)
    readLines writeLines readline:
      `n` limits the lines; a last line without an end is read with a warning. `readline` asks at the prompt and gives "" in scripts. Returns: a character vector, one string a line.
      > file <- tempfile()
      > writeLines(c("first", "second"), file)
      > readLines(file)
    scan:
      `what` is an example of the type, "" for text; `sep`, `quiet`, `nmax` as their names say; `text` reads from strings. Returns: a vector.
      > scan(text = "1 2 3", quiet = TRUE)
      > scan(text = "a,b", what = "", sep = ",", quiet = TRUE)
    file url textConnection rawConnection open close:
      Connections are opened by the first reading or by `open`; `close` them. Returns: a connection.
      > con <- textConnection("line 1\nline 2")
      > readLines(con, 1)
      > readLines(con, 1)
      > close(con)
    readBin writeBin:
      `what` is "raw", "integer", "numeric" and so on, `size` bytes of each, `endian` their order. Returns: a vector.
      > file <- tempfile()
      > writeBin(1:3, file)
      > readBin(file, "integer", 3)
    sink:
      `sink()` ends the last diversion. Returns: NULL, invisibly.
      > file <- tempfile()
      > sink(file)
      > print(1:3)
      > sink()
      > readLines(file)
    file.exists dir.create file.remove unlink list.files file.copy file.rename file.info file.size tempfile dir.exists:
      `list.files` takes a regular expression as `pattern`, `full.names = TRUE`, `recursive = TRUE`; `unlink(recursive = TRUE)` removes folders. Returns: TRUE or FALSE for each file; names or facts.
      > folder <- tempfile("lesson")
      > dir.create(folder)
      > writeLines("a", file.path(folder, "a.txt"))
      > list.files(folder)
      > file.exists(file.path(folder, c("a.txt", "b.txt")))
      > file.size(file.path(folder, "a.txt"))
      > unlink(folder, recursive = TRUE)
    getwd setwd normalizePath:
      Returns: a path; `setwd` the former one, invisibly.
      > old <- setwd(tempdir())
      > basename(getwd()) == basename(tempdir())
      > invisible(setwd(old))
    system:
      `intern = TRUE` gives the output as lines. Returns: the exit code, invisibly.
      > system("echo hello", intern = TRUE)
    data:
      Data sets are there without it. Returns: the names, invisibly.
      > data(cars)
      > dim(cars)
    modifyList:
      NULL removes an entry. Returns: a list.
      > str(modifyList(list(a = 1, b = 2), list(b = 3, c = 4)))
    txtProgressBar setTxtProgressBar:
      Returns: a bar; `close(bar)` ends it.
      > bar <- txtProgressBar(max = 3, style = 3)
      > for (i in 1:3) setTxtProgressBar(bar, i)
      > close(bar)
    as.Date difftime weekdays months:
      `format` as in strptime; "2026-03-01" and "2026/03/01" need none. Differences are of class "difftime". Returns: dates; text of the locale.
      > d <- as.Date("01.03.2026", format = "%d.%m.%Y")
      > d + 30
      > weekdays(d)
      > months(d)
      > difftime(as.Date("2026-12-24"), d, units = "weeks")
      > seq(d, by = "month", length.out = 3)
    as.POSIXct strptime strftime ISOdate:
      %Y %m %d %H %M %S are the usual parts; `tz` names the time zone. Returns: a time; `strftime` text.
      > t <- as.POSIXct("2026-03-01 12:30:00", tz = "UTC")
      > t + 3600
      > strftime(t, "%H:%M")
      > format(strptime("1/3/2026", "%d/%m/%Y", tz = "UTC"))
    units:
      Returns: the unit of a difference of times.
      > units(as.difftime(90, units = "mins"))
    unstack:
      `form` is a formula, values ~ groups. Returns: a data frame where all groups are as long, or else a list.
      > unstack(data.frame(values = 1:4, ind = factor(c("a", "a", "b", "b"))))
    julian:
      The origin is 1970-01-01 unless `origin` tells another. Returns: numbers of days with the attribute origin.
      > julian(as.Date("1970-01-10"))
    list:
      Names are given as `name = value`; elements may be of any type. Returns: a list, one entry for each argument.
      > list(a = 1, b = "two")
    """#
}
