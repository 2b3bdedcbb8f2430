globalCallingHandlers(warning = function(w) {
  cat("GOT:", conditionMessage(w), "\n")
  invokeRestart("muffleWarning")
})
warning("hey")
#> GOT: hey 
as.integer("a")
#> GOT: NAs introduced by coercion 
#> [1] NA
length(globalCallingHandlers())
#> [1] 1
h <- globalCallingHandlers(NULL)
length(h)
#> [1] 1
