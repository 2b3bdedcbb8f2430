cat(deparse(quote(1e-10)), sep = "\n")
#> 1e-10
cat(deparse(quote(0x10L)), sep = "\n")
#> 16L
cat(deparse(quote(1L)), sep = "\n")
#> 1L
cat(deparse(quote(TRUE)), sep = "\n")
#> TRUE
