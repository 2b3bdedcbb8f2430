tryCatch(strtoi("9",8), error=function(e) print(e))
#> [1] NA
tryCatch(factor(1:2) + 1, warning=function(e) print(e))
#> <simpleWarning in Ops.factor(factor(1:2), 1): ‘+’ not meaningful for factors>
