quote(if (a > 1) b else c)
#> if (a > 1) b else c
quote(for (i in 1:10) { print(i); next })
#> for (i in 1:10) {
#>     print(i)
#>     next
#> }
quote(while (TRUE) break)
#> while (TRUE) break
quote(repeat { x })
#> repeat {
#>     x
#> }
