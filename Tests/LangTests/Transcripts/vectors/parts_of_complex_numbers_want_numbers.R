try(Re("a"))
#! Error in Re("a") : non-numeric argument to function
try(Mod(factor(1)))
#! Error in Mod(factor(1)) : non-numeric argument to function
Im(NA)
#> [1] 0
Conj(2L)
#> [1] 2
try(Arg(NULL))
#! Error in Arg(NULL) : non-numeric argument to function
