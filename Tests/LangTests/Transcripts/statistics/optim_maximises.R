r <- optim(c(a = 0), function(p) -(p - 2)^2, method = "BFGS", control = list(fnscale = -1))
round(r$par, 4)
#> a 
#> 2 
