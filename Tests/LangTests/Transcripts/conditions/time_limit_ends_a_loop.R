x <- tryCatch({ setTimeLimit(elapsed = 0.3); repeat 1 }, error = function(e) conditionMessage(e))
setTimeLimit()
x
#> [1] "reached elapsed time limit"
