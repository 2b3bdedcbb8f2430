mine <- mtcars
fitted.by <- function(formula, data) {
  fit <- lm(formula, data)
  fit$call <- match.call()
  fit
}
drop1(fitted.by(mpg ~ wt + hp, mine))
#> Single term deletions
#>
#> Model:
#> mpg ~ wt + hp
#>        Df Sum of Sq    RSS    AIC
#> <none>              195.05 63.840
#> wt      1   252.627 447.67 88.427
#> hp      1    83.274 278.32 73.217
add1(lm(mpg ~ wt, mine), ~ . + hp)
#> Single term additions
#>
#> Model:
#> mpg ~ wt
#>        Df Sum of Sq    RSS    AIC
#> <none>              278.32 73.217
#> hp      1    83.274 195.05 63.840
# What is put into the base scope does not.
inside <- new.env(parent = baseenv())
tryCatch(eval(quote(mine), inside), error = conditionMessage)
#> [1] "object 'mine' not found"
tryCatch(eval(quote(mine), list(), baseenv()), error = conditionMessage)
#> [1] "object 'mine' not found"
tryCatch(get("mine", envir = baseenv(), inherits = FALSE), error = conditionMessage)
#> [1] "object 'mine' not found"
