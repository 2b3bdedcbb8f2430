deriv(~ x^2, "x")
#> expression({
#>     .value <- x^2
#>     .grad <- array(0, c(length(.value), 1L), list(NULL, c("x")))
#>     .grad[, "x"] <- 2 * x
#>     attr(.value, "gradient") <- .grad
#>     .value
#> })
deriv(quote(sin(x * y) + exp(x * y)), c("x", "y"))
#> expression({
#>     .expr1 <- x * y
#>     .expr3 <- exp(.expr1)
#>     .expr5 <- cos(.expr1)
#>     .value <- sin(.expr1) + .expr3
#>     .grad <- array(0, c(length(.value), 2L), list(NULL, c("x", 
#>         "y")))
#>     .grad[, "x"] <- .expr5 * y + .expr3 * y
#>     .grad[, "y"] <- .expr5 * x + .expr3 * x
#>     attr(.value, "gradient") <- .grad
#>     .value
#> })
f <- deriv(~ a * exp(-b * t), c("a", "b"), function(a, b, t) NULL)
f(1, 2, 3)
#> [1] 0.002478752
#> attr(,"gradient")
#>                a            b
#> [1,] 0.002478752 -0.007436257
deriv(y ~ sin(x) * cos(x), "x", hessian = TRUE)
#> expression({
#>     .expr1 <- sin(x)
#>     .expr2 <- cos(x)
#>     .expr3 <- .expr1 * .expr2
#>     .expr8 <- .expr2 * .expr1 + .expr3
#>     .value <- .expr3
#>     .grad <- array(0, c(length(.value), 1L), list(NULL, c("x")))
#>     .hessian <- array(0, c(length(.value), 1L, 1L), list(NULL, 
#>         c("x"), c("x")))
#>     .grad[, "x"] <- .expr2 * .expr2 - .expr1 * .expr1
#>     .hessian[, "x", "x"] <- -(.expr8 + .expr8)
#>     attr(.value, "gradient") <- .grad
#>     attr(.value, "hessian") <- .hessian
#>     .value
#> })
g <- deriv(~ x^2 + y^2, c("x", "y"), func = TRUE)
g(1, 2)
#> [1] 5
#> attr(,"gradient")
#>      x y
#> [1,] 2 4
