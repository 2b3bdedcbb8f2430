structure(1:3, myattr = "x")
#> [1] 1 2 3
#> attr(,"myattr")
#> [1] "x"
structure(list(a = 1), class = "foo")
#> $a
#> [1] 1
#>
#> attr(,"class")
#> [1] "foo"
structure(1:3, class = "bar")
#> [1] 1 2 3
#> attr(,"class")
#> [1] "bar"
x <- 1:2
attr(x, "note") <- "hello"
x
#> [1] 1 2
#> attr(,"note")
#> [1] "hello"
attributes(x)
#> $note
#> [1] "hello"
#>
