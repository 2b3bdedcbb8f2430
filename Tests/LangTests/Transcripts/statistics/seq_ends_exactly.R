sum(vapply(2:300, function(n) seq.int(0, 1, length.out = n)[n] != 1, NA))
#> [1] 0
sum(vapply(2:300, function(n) seq(0, 1, length.out = n)[n] != 1, NA))
#> [1] 0
seq(5, 1, length.out = 2)
#> [1] 5 1
seq.int(1, 10, length.out = 4)
#> [1]  1  4  7 10
