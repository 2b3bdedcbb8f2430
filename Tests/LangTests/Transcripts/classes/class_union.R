setClassUnion("NumOrChar", c("numeric", "character"))
is(1, "NumOrChar")
#> [1] TRUE
is("a", "NumOrChar")
#> [1] TRUE
is(TRUE, "NumOrChar")
#> [1] FALSE
setClass("H", representation(v = "NumOrChar"))
new("H", v = "x")@v
#> [1] "x"
new("H", v = 2)@v
#> [1] 2
