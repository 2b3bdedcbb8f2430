library(tictoc)
tic("outer")
tic()
x <- toc(quiet = TRUE)
grepl("^[0-9.]+ sec elapsed$", x$callback_msg)
#> [1] TRUE
y <- toc(log = TRUE, quiet = TRUE)
sub("[0-9.]+ sec", "0 sec", y$callback_msg)
#> [1] "outer: 0 sec elapsed"
names(y)
#> [1] "tic"          "toc"          "msg"          "callback_msg"
length(tic.log())
#> [1] 1
tic.clearlog()
length(tic.log())
#> [1] 0
is.null(toc())
#> [1] TRUE
