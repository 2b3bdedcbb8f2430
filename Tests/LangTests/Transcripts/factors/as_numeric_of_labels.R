f <- factor(c("10", "20", "10"))
as.numeric(f)
#> [1] 1 2 1
as.numeric(as.character(f))
#> [1] 10 20 10
as.numeric(levels(f))[f]
#> [1] 10 20 10
as.vector(f)
#> [1] "10" "20" "10"
as.integer(f)
#> [1] 1 2 1
