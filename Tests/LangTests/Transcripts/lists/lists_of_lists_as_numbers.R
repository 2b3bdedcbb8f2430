as.integer(list("a", list(1)))
#> [1] NA NA
#! Warning message:
#! NAs introduced by coercion 
as.numeric(list(list(1), 2))
#> [1] NA  2
as.logical(list(list(TRUE), "T"))
#> [1]   NA TRUE
as.numeric(list(a = 1, b = "2"))
#> [1] 1 2
tryCatch(as.numeric(list(1, 2:3)), error = conditionMessage)
#> [1] "'list' object cannot be coerced to type 'double'"
tryCatch(as.integer(list(NULL)), error = conditionMessage)
#> [1] "'list' object cannot be coerced to type 'integer'"
