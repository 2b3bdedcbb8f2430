x <- "a1b2"
regmatches(x, gregexpr("[0-9]", x)) <- list(c("X", "Y"))
x
#> [1] "aXbY"
