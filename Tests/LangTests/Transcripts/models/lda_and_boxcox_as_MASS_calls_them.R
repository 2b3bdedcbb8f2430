library(MASS)
g <- factor(as.character(iris$Species), levels = c("virginica", "none", "setosa", "versicolor"))
rule <- lda(iris[1:4], g)
#! Warning message:
#! In lda.default(x, grouping, ...) : group none is empty
rule$counts
#>  virginica     setosa versicolor 
#>         50         50         50 
rule$call
#> lda(x = iris[1:4], g)
names(lda(Species ~ ., iris, CV = TRUE))
#> [1] "class"     "posterior" "terms"     "call"      "xlevels"  
names(predict(qda(Species ~ ., iris), iris[1:2, ]))
#> [1] "class"     "posterior"
qda(iris[1:2], iris$Species)$ldet
#> [1] -4.827136 -3.964412 -3.403347
tryCatch(lda(Species ~ 1, iris), error = conditionMessage)
#> [1] "a dimension is zero"
tryCatch(boxcox(I(Volume - 20) ~ Girth, data = trees, plotit = FALSE), error = print)
#> <simpleError in boxcox.default(I(Volume - 20) ~ Girth, data = trees, plotit = FALSE): response variable must be positive>
predict(lda(iris[1:2], iris$Species), c(5, 3))$class
#> [1] setosa
#> Levels: setosa versicolor virginica
withCallingHandlers(predict(rule, setNames(iris[51, 1:4], letters[1:4]))$class, warning = function(w) { print(conditionMessage(w)); invokeRestart("muffleWarning") })
#> [1] "variable names in 'newdata' do not match those in 'object'"
#> [1] versicolor
#> Levels: virginica none setosa versicolor
fractions(c(0.5, 1 / 3, -0.25, pi))
#> [1]             1/2             1/3            -1/4 4272943/1360120
stepAIC(lm(mpg ~ wt + hp + qsec, mtcars), trace = 0)$anova
#> Stepwise Model Path 
#> Analysis of Deviance Table
#>
#> Initial Model:
#> mpg ~ wt + hp + qsec
#>
#> Final Model:
#> mpg ~ wt + hp
#>
#>
#>     Step Df Deviance Resid. Df Resid. Dev      AIC
#> 1                           28   186.0593 64.33054
#> 2 - qsec  1 8.988458        29   195.0478 63.84027
