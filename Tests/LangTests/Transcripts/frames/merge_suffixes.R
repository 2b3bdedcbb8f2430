merge(data.frame(id = 1:2, v = 3:4), data.frame(id = 1:2, v = 5:6), by = "id")
#>   id v.x v.y
#> 1  1   3   5
#> 2  2   4   6
merge(data.frame(id = 1:2, v = 3:4), data.frame(id = 1:2, v = 5:6), by = "id", suffixes = c("_l", "_r"))
#>   id v_l v_r
#> 1  1   3   5
#> 2  2   4   6
