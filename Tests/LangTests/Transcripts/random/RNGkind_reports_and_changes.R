RNGkind()
#> [1] "Mersenne-Twister" "Inversion"        "Rejection"       
set.seed(7, kind = "Wichmann-Hill")
runif(3)
#> [1] 0.08905734 0.85533328 0.29683463
RNGkind("default")
RNGkind()
#> [1] "Mersenne-Twister" "Inversion"        "Rejection"       
