cat(deparse(quote(a%%b)), sep = "\n")
#> a%%b
cat(deparse(quote(a%/%b)), sep = "\n")
#> a%/%b
cat(deparse(quote(a%in%b)), sep = "\n")
#> a %in% b
cat(deparse(quote(a%*%b)), sep = "\n")
#> a %*% b
