counter <- function() { n <- 0; function(x) { n <<- n + x; n } }
f <- counter()
cat(sum(sapply(1:400000, f)), "\n")
