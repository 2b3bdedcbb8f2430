d <- data.frame(g = c("a", "b", "a", "b"), d = as.Date("2020-01-01") + 0:3, v = 1:4, f = factor(c("u", "v", "v", "u")))
aggregate(d ~ g, d, max)
#>   g          d
#> 1 a 2020-01-03
#> 2 b 2020-01-04
aggregate(d$d, list(g = d$g), min)
#>   g          x
#> 1 a 2020-01-01
#> 2 b 2020-01-02
aggregate(d["f"], d["g"], function(x) x[1])
#>   g f
#> 1 a u
#> 2 b v
aggregate(cbind(v, w = v * 2) ~ g, d, mean)
#>   g v w
#> 1 a 2 4
#> 2 b 3 6
aggregate(cbind(v, v * 2) ~ g, d, mean)
#>   g v V2
#> 1 a 2  4
#> 2 b 3  6
aggregate(d["g"], d["g"], length)
#>   g g
#> 1 a 2
#> 2 b 2
