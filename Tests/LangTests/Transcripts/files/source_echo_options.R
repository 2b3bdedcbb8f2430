file <- tempfile(fileext = ".R")
writeLines(c("# head", "", "a <- 1", "# mid", "b <- 2; c3 <- 3", "f <- function(x,", "              y) {", "  x + y  # sum", "}", "f(1, 2)", "", "# tail", ""), file)
source(file, echo = TRUE)
#>
#> > a <- 1
#>
#> > b <- 2
#>
#> > c3 <- 3
#>
#> > f <- function(x, y) {
#> +     x + y
#> + }
#>
#> > f(1, 2)
#> [1] 3
source(file, echo = TRUE, keep.source = TRUE)
#>
#> > # head
#> > 
#> > a <- 1
#>
#> > # mid
#> > b <- 2; c3 <- 3
#>
#> > f <- function(x,
#> +               y) {
#> +   x + y  # sum
#> + }
#>
#> > f(1, 2)
#> [1] 3
#>
#> > # tail
#> > 
source(file, echo = TRUE, keep.source = TRUE, skip.echo = 2, prompt.echo = "# ", continue.echo = "#+ ")
#>
#> # a <- 1
#>
#> # # mid
#> # b <- 2; c3 <- 3
#>
#> # f <- function(x,
#> #+               y) {
#> #+   x + y  # sum
#> #+ }
#>
#> # f(1, 2)
#> [1] 3
#>
#> # # tail
#> # 
source(file, echo = TRUE, spaced = FALSE, print.eval = FALSE)
#> > a <- 1
#> > b <- 2
#> > c3 <- 3
#> > f <- function(x, y) {
#> +     x + y
#> + }
#> > f(1, 2)
source(file, echo = TRUE, keep.source = TRUE, max.deparse.length = 12)
#>
#> > # head
#> > 
#>  .... [TRUNCATED] 
#>
#> > # mid
#> > b  .... [TRUNCATED] 
#>
#> > f <- funct .... [TRUNCATED] 
#>
#> > f(1, 2)
#> [1] 3
#>
#> > # tail
#> > 
source(exprs = expression(x1 <- 2, x1 + 1), echo = TRUE)
#> > x1 <- 2
#> > x1 + 1
#> [1] 3
writeLines('text <- c("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", "ccccccccccccc")', file)
source(file, echo = TRUE, width.cutoff = 30)
#>
#> > text <- c("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 
#> +     "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", 
#> +     "ccccccccccccc")
source(file, echo = TRUE, max.deparse.length = 40)
#>
#> > text <- c("aaaaaaaaaaaaaaaaaaaaaaaaaaa ..." ... [TRUNCATED] 
writeBin(charToRaw("s <- '\xe9t\xe9'\n"), file)
source(file, encoding = "latin1")
s
#> [1] "été"
