x <- list()
for (i in 1:200) x <- list(x)
out <- capture.output(print(x))
max(nchar(out))
#> [1] 260
substring(out[c(1, 2, 64, 65, 66, 199)], 240)
#> [1] ""                      ""                      "][[1]][[1]][[1]][[1]]"
#> [4] "][[1]][[1]][[1]][[1]]" "][[1]][[1]][[1]][[1]]" "][[1]][[1]][[1]][[1]]"
y <- 1
for (i in 1:60) y <- list(alpha = y)
out <- capture.output(print(y))
max(nchar(out))
#> [1] 260
substring(out[c(1, 30, 45, 60)], 235)
#> [1] ""                           ""                          
#> [3] "$alpha$alpha$alpha$...$..." "$alpha$alpha$alpha$...$..."
