suppressMessages(library(magrittr))
list(a = 1) %>% extract2("a")
#> [1] 1
1:5 %>% extract(2:3)
#> [1] 2 3
3 %>% add(4) %>% multiply_by(2) %>% subtract(1) %>% divide_by(13)
#> [1] 1
5 %>% is_greater_than(3)
#> [1] TRUE
TRUE %>% not
#> [1] FALSE
1:2 %>% set_names(c("a", "b"))
#> a b 
#> 1 2 
matrix(1:4, 2) %>% set_colnames(c("x", "y")) %>% set_rownames(c("r", "s"))
#>   x y
#> r 1 3
#> s 2 4
f <- . %>% sum %>% sqrt
f
#> Functional sequence with the following components:
#>
#>  1. sum(.)
#>  2. sqrt(.)
#>
#> Use 'functions' to extract the individual functions. 
f(c(8, 8))
#> [1] 4
class(f)
#> [1] "fseq"     "function"
functions(f)
#> [[1]]
#> function (.) 
#> sum(.)
#>
#> [[2]]
#> function (.) 
#> sqrt(.)
#>
f[1]
#> Functional sequence with the following components:
#>
#>  1. sum(.)
#>
#> Use 'functions' to extract the individual functions. 
f[[2]]
#> function (.) 
#> sqrt(.)
sapply(list(1:3, 4:6), . %>% mean)
#> [1] 2 5
freduce(1, list(function(x) x + 3, sqrt))
#> [1] 2
magrittr::add(1, 2)
#> [1] 3
