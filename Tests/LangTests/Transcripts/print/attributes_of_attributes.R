# An attribute's attribute is named with its path, as far as the buffer takes it.
x <- 1
for (i in 1:30) x <- structure(i, self = x)
nchar(capture.output(print(x)))[seq(2, 61, 2)]
#>  [1]  13  26  39  52  65  78  91 104 117 130 143 156 169 182 195 208 221 234 247
#> [20] 260 261  13  26  39  52  65  78  91 104 117
structure(1, first = structure(2, second = structure("a", third = TRUE)))
#> [1] 1
#> attr(,"first")
#> [1] 2
#> attr(,"first")attr(,"second")
#> [1] "a"
#> attr(,"first")attr(,"second")attr(,"third")
#> [1] TRUE
list(a = structure(list(b = structure(1, k = structure(2, l = 3))), z = list(q = structure(3, m = 4))))
#> $a
#> $a$b
#> [1] 1
#> attr(,"k")
#> [1] 2
#> attr(,"k")attr(,"l")
#> [1] 3
#>
#> attr(,"z")
#> attr(,"z")$q
#> [1] 3
#> attr(,"m")
#> [1] 4
#>
#>
e <- new.env()
attr(e, "self") <- 1
attr(e, "b") <- structure(3, z = 4)
capture.output(print(e))[-1]
#> [1] "attr(,\"self\")"          "[1] 1"                   
#> [3] "attr(,\"b\")"             "[1] 3"                   
#> [5] "attr(,\"b\")attr(,\"z\")" "[1] 4"                   
