cat(deparse(quote("str")), sep = "\n")
#> "str"
cat(deparse(quote('a"b')), sep = "\n")
#> "a\"b"
cat(deparse(quote(1e5)), sep = "\n")
#> 1e+05
cat(deparse(quote(100000)), sep = "\n")
#> 1e+05
