x <- withCallingHandlers(seq(1, 5, foo = 2), warning = function(w) {
  cat(conditionMessage(w), "\n")
  invokeRestart("muffleWarning")
})
#> In seq.default(1, 5, foo = 2) :
#>  extra argument ‘foo’ will be disregarded 
x
#> [1] 1 2 3 4 5
