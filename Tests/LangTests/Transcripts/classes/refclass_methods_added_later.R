Person <- setRefClass("Person", fields=list(name="character", age="numeric"), methods=list(initialize=function(...) { callSuper(...); if (length(age)==0) age <<- 0; invisible(.self) }, greet=function() cat("Hi,", name, "\n"), toString=function() paste0(name, " (", age, ")")))
Person$methods(list(bye=function() cat("bye", name, "\n")))
Person$new(name="N")$bye()
#> bye N 
