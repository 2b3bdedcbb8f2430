binomial()
#>
#> Family: binomial 
#> Link function: logit 
#>
poisson(link = "sqrt")$link
#> [1] "sqrt"
