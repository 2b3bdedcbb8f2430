Base <- setRefClass("Base", fields=list(), methods=list(run=function() stop("abstract"), go=function() { run() }))
D <- setRefClass("D", contains="Base", methods=list(run=function() 42))
D$new()$go()
#> [1] 42
tryCatch(Base$new()$go(), error=function(e) print(conditionMessage(e)))
#> [1] "abstract"
