tryCatch(rbind(data.frame(a=1), data.frame(b=2)), error=function(e) print(e))
#> <simpleError in match.names(clabs, names(xi)): names do not match previous names>
tryCatch(apply(1:3,1,sum), error=function(e) print(e))
#> <simpleError in apply(1:3, 1, sum): dim(X) must have a positive length>
