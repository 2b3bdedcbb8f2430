for (x in list(1, "b", TRUE, NULL)) cat(class(x), "")
#>. numeric character logical NULL 
for (n in names(c(a = 1, b = 2))) cat(n, "")
#>. a b 
for (i in seq_len(0)) print(i)
for (i in seq(2, 10, by = 4)) print(i)
#> [1] 2
#> [1] 6
#> [1] 10
i
#> [1] 10
