c(TRUE, FALSE) && TRUE
#> [1] TRUE
#! Warning message:
#! In c(TRUE, FALSE) && TRUE : 'length(x) = 2 > 1' in coercion to 'logical(1)'
FALSE || c(FALSE, TRUE, TRUE)
#> [1] FALSE
#! Warning message:
#! In FALSE || c(FALSE, TRUE, TRUE) :
#!   'length(x) = 3 > 1' in coercion to 'logical(1)'
logical(0) && TRUE
#> [1] NA
try(NULL && TRUE)
#! Error in NULL && TRUE : invalid 'x' type in 'x && y'
try(TRUE || NULL)
#> [1] TRUE
try(FALSE || NULL)
#! Error in FALSE || NULL : invalid 'y' type in 'x || y'
try("x" && TRUE)
#! Error in "x" && TRUE : invalid 'x' type in 'x && y'
