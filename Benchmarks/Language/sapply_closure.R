counter <- function() { n <- 0; function(x) { n <<- n + x; n } }
f <- counter()
cat(sum(sapply(1:200000, f)), "\n")
