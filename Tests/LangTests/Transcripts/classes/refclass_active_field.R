Cnt <- setRefClass("Cnt", fields=list(n="numeric", dbl=function(v) { if (missing(v)) n*2 else n <<- v/2 }))
cc <- Cnt$new(n=3)
cc$dbl
#> [1] 6
cc$dbl <- 10
cc$n
#> [1] 5
Cnt$methods(inc=function(by=1) { n <<- n + by; invisible(.self) })
c2 <- Cnt$new(n=1)
c2$inc()$inc(5)
c2$n
#> [1] 7
c2$getClass()
#> Reference Class "Cnt":
#>
#> Class fields:
#>                                                   
#> Name:                      n                   dbl
#> Class:               numeric activeBindingFunction
#>
#> Class Methods: 
#>      "inc", "field", "trace", "getRefClass", "initFields", "copy", "callSuper", 
#>      ".objectPackage", "export", "untrace", "getClass", "show", "usingMethods", 
#>      ".objectParent", "import"
#>
#> Reference Superclasses: 
#>      "envRefClass"
#>
Cnt$lock("n")
c3 <- Cnt$new(n=1)
tryCatch(c3$n <- 2, error=function(e) cat(conditionMessage(e),"\n"))
#> invalid replacement: reference class field ‘n’ is read-only 
