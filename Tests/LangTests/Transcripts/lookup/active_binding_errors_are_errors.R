makeActiveBinding("rate", function() stop("no rate"), globalenv())
tryCatch(rate, error = function(e) conditionMessage(e))
try(rate + 1)
makeActiveBinding("twice", function(v) if (missing(v)) 2 * base else base <<- v / 2, globalenv())
base <- 4
twice
twice <- 10
base
