format.pval(binom.test(7, 10)$p.value, digits = 4)
#> [1] "0.3438"
pbinom(0:3, 3, 0.5)
#> [1] 0.125 0.500 0.875 1.000
pbinom(2, 10, 0.3, lower.tail = FALSE)
#> [1] 0.6172172
pbinom(3, 12, 0.25, log.p = TRUE)
#> [1] -0.4326637
pbinom(c(-1, 5), 5, 0.2)
#> [1] 0 1
