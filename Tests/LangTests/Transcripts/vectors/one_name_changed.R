# One name of a vector is changed in place; copies keep theirs, and a name beyond the end is an error that changes nothing.
x <- c(a = 1, b = 2, c = 3)
y <- x
names(x)[2] <- "q"
x
#> a q c 
#> 1 2 3 
y
#> a b c 
#> 1 2 3 
for (i in 1:3) names(x)[[i]] <- letters[i + 20]
x
#> u v w 
#> 1 2 3 
tryCatch(names(x)[5] <- "z", error = function(e) cat(conditionMessage(e), "\n"))
#> 'names' attribute [5] must be the same length as the vector [3] 
x
#> u v w 
#> 1 2 3 
l <- list(a = 1, b = "t")
names(l)[1] <- NA_character_
names(l)
#> [1] NA  "b"
