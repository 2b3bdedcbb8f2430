f <- factor(c("a", "b"))
f[2] <- "zzz"
#! Warning message:
#! In `[<-.factor`(`*tmp*`, 2, value = "zzz") :
#!   invalid factor level, NA generated
f
#> [1] a    <NA>
#> Levels: a b
