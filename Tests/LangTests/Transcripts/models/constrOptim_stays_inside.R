fr <- function(x) 100 * (x[2] - x[1] * x[1])^2 + (1 - x[1])^2
grr <- function(x) c(-400 * x[1] * (x[2] - x[1] * x[1]) - 2 * (1 - x[1]), 200 * (x[2] - x[1] * x[1]))
str(constrOptim(c(-1.2, 0.9), fr, grr, ui = rbind(c(-1, 0), c(0, -1)), ci = c(-1, -1)))
#> List of 7
#>  $ par             : num [1:2] 1 1
#>  $ value           : num 5.73e-10
#>  $ counts          : Named num [1:2] 297 94
#>   ..- attr(*, "names")= chr [1:2] "function" "gradient"
#>  $ convergence     : int 0
#>  $ message         : NULL
#>  $ outer.iterations: int 12
#>  $ barrier.value   : num -2e-04
constrOptim(c(2, 2), fr, grr, ui = rbind(c(-1, 0), c(0, -1)), ci = c(-1, -1))
#! Error in constrOptim(c(2, 2), fr, grr, ui = rbind(c(-1, 0), c(0, -1)),  : 
#!   initial value is not in the interior of the feasible region
#! Execution halted
