update(y ~ x, . ~ . + z)
#> y ~ x + z
update(y ~ x + z, log(.) ~ . - z)
#> log(y) ~ x
reformulate(c("a", "b"), "y")
#> y ~ a + b
