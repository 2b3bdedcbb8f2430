makeActiveBinding("rate", function() stop("no rate"), globalenv())
tryCatch(rate, error = function(e) conditionMessage(e))
#> [1] "no rate"
try(rate + 1)
#! Error in (function ()  : no rate
makeActiveBinding("twice", function(v) if (missing(v)) 2 * base else base <<- v / 2, globalenv())
base <- 4
twice
#> [1] 8
twice <- 10
base
#> [1] 5
