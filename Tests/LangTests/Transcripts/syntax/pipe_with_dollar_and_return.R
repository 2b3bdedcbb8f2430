suppressWarnings(library(magrittr))
list(a = 5) %>% .$a
#> [1] 5
f <- function(x) { x %>% return(); 5 }
f(1)
#> [1] 5
