withCallingHandlers({ warning("w1"); "value" }, warning = function(w) { cat("caught:", conditionMessage(w), "\n"); invokeRestart("muffleWarning") })
#> caught: w1 
#> [1] "value"
