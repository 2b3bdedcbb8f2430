identical(0, -0)
#> [1] TRUE
identical(0, -0, num.eq = FALSE)
#> [1] FALSE
identical(c(1, NaN), c(1, NaN), single.NA = FALSE)
#> [1] TRUE
f <- function() function(x) x
identical(f(), f())
#> [1] FALSE
identical(f(), f(), ignore.environment = TRUE)
#> [1] TRUE
unique(c(1, 2, 1, 3, 2), fromLast = TRUE)
#> [1] 1 3 2
unique(factor(c("a", "b", "a")), fromLast = TRUE)
#> [1] b a
#> Levels: a b
sapply(by(warpbreaks$breaks, warpbreaks$tension, range), identity)
#>       L  M  H
#> [1,] 14 12 10
#> [2,] 70 42 43
.bincode(c(0, 1, 2, 3, 4), c(0, 1, 4), TRUE, TRUE)
#> [1] 1 1 2 2 2
.bincode(c(0, 1, 2, 3, 4), c(0, 1, 4), FALSE, TRUE)
#> [1] 1 2 2 2 2
h <- utils::hashtab()
utils::sethash(h, "a", 1)
utils::sethash(h, 1:3, "ints")
utils::gethash(h, 1:3)
#> [1] "ints"
utils::gethash(h, "zz", nomatch = 0)
#> [1] 0
h[["a"]]
#> [1] 1
length(h)
#> [1] 2
utils::remhash(h, "a")
utils::numhash(h)
#> [1] 1
withAutoprint({ x <- 2; x + 1 })
#> > x <- 2
#> > x + 1
#> [1] 3
writeLines(formatDL(c(a = 1, bb = 2)))
#> a                       1
#> bb                      2
g <- list(as.name("round"), 10.5)
mode(g) <- "call"
g
#> round(10.5)
eval(g)
#> [1] 10
con <- file(tempfile(), "w")
close(con)
con
#> A connection, specifically, ‘file’, but invalid.
