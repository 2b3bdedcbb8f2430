factor(c("a", "b", "a"))
#> [1] a b a
#> Levels: a b
factor(c(1, 2, 1), labels = c("one", "two"))
#> [1] one two one
#> Levels: one two
factor(c("lo", "hi"), levels = c("lo", "hi"), ordered = TRUE)
#> [1] lo hi
#> Levels: lo < hi
factor(c("a", NA))
#> [1] a    <NA>
#> Levels: a
factor(letters)
#>  [1] a b c d e f g h i j k l m n o p q r s t u v w x y z
#> Levels: a b c d e f g h i j k l m n o p q r s t u v w x y z
