cat(deparse(quote(NULL)), sep = "\n")
#> NULL
cat(deparse(quote(NA_character_)), sep = "\n")
#> NA_character_
cat(deparse(quote(Inf)), sep = "\n")
#> Inf
cat(deparse(quote(-1)), sep = "\n")
#> -1
