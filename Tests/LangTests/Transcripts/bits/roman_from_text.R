as.integer(as.roman(c("XIV", "MCMXCIV")))
#> [1]   14 1994
