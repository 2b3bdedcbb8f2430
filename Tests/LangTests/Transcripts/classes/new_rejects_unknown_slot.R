setClass("P", representation(x = "numeric"))
tryCatch(new("P", zz = 1), error = function(e) cat(conditionMessage(e), "\n"))
#> invalid name for slot of class “P”: zz 
tryCatch(new("P", zz = 1, yy = 2), error = function(e) cat(conditionMessage(e), "\n"))
#> invalid names for slots of class “P”: zz, yy 
