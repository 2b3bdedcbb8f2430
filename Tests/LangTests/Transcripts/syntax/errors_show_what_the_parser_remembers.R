long <- paste0("x <- c(", strrep("1, ", 60), "1)")
tryCatch(parse(text = c(long, paste0(long, " 5"))), error = function(e) cat(conditionMessage(e), "\n"))
#> <text>:2:191: unexpected numeric constant
#> 1:  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)
#> 2: x <- c(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1) 5
#>                                                                                                                                                                                                  ^ 
tryCatch(parse(text = c("\"\"\"", "inside", "last\"\"\"")), error = function(e) cat(conditionMessage(e), "\n"))
#> <text>:1:3: unexpected string constant
#> 2: inside
#> 3: last"
#>      ^ 
