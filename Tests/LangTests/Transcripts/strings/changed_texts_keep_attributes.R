gsub("a", "b", structure("a", unit = "cm"))
#> [1] "b"
#> attr(,"unit")
#> [1] "cm"
toupper(structure("a", unit = "cm"))
#> [1] "A"
#> attr(,"unit")
#> [1] "cm"
noquote(c("a", "b"))[2]
#> [1] b
c(noquote("a"), "b")
#> [1] a b
toupper(noquote("a"))
#> [1] A
head(noquote(letters), 2)
#> [1] a b
substr(noquote("abc"), 1, 2)
#> [1] ab
