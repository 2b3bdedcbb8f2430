f <- factor(c("1", "2"))
f + 1
#> [1] NA NA
#! Warning message:
#! In Ops.factor(f, 1) : ‘+’ not meaningful for factors
