factor(c("x", NA))
#> [1] x    <NA>
#> Levels: x
factor(character())
#> factor(0)
#> Levels: 
factor(1:3, labels = c("one", "two", "three"))
#> [1] one   two   three
#> Levels: one two three
factor(c("lo", "hi"), levels = c("lo", "hi"), ordered = TRUE)
#> [1] lo hi
#> Levels: lo < hi
print(factor(letters[1:3]), max.levels = 0)
#> [1] a b c
