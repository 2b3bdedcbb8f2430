Q <- setRefClass("Q", fields=list(d="data.frame", m="matrix", f="function", l="logical", i="integer"))
z <- Q$new()
z$m
#> <0 x 0 matrix>
z$l
#> logical(0)
z$i
#> integer(0)
tryCatch(Q$new(i=1.5), error=function(e) cat(conditionMessage(e),"\n"))
#> invalid assignment for reference class field ‘i’, should be from class “integer” or a subclass (was class “numeric”) 
Q$new(i=1L)$i
#> [1] 1
