d <- data.frame(height = c(1.5, 1.8), mass = c(60, 80))
attach(d)
mass / height^2
#> [1] 26.66667 24.69136
search()[2]
#> [1] "d"
height <- 0
height
#> [1] 0
rm(height)
height
#> [1] 1.5 1.8
detach(d)
exists("mass")
#> [1] FALSE
attach(list(zz = 5))
zz
#> [1] 5
detach()
exists("zz")
#> [1] FALSE
