con <- textConnection("1 2 3\n4 5 6")
scan(con)
#> [1] 1 2 3 4 5 6
#! Read 6 items
close(con)
