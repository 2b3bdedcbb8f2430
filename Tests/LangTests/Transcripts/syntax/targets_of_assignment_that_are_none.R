try(f() <- 2)
#! Error in f() <- 2 : invalid (NULL) left side of assignment
try(f(g()) <- 2)
#! Error in f(g()) <- 2 : invalid (NULL) left side of assignment
try(NULL$a <- 1)
#! Error in NULL$a <- 1 : invalid (NULL) left side of assignment
try(TRUE$a <- 1)
#! Error in TRUE$a <- 1 : 
#!   target of assignment expands to non-language object
try("x"$a <- 1)
#! Error in "x"$a <- 1 : target of assignment expands to non-language object
try(names("x") <- "a")
#! Error in names("x") <- "a" : 
#!   target of assignment expands to non-language object
x <- list(1)
try(x[[1]][2](3) <- 4)
#! Error in x[[1]][2](3) <- 4 : 
#!   target of assignment expands to non-language object
try(x[1](x) <- 4)
#! Error in x[1](x) <- 4 : invalid function in complex assignment
