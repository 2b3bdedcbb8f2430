grep("an", c("Anna", "bob", "Dan"), ignore.case = TRUE)
#> [1] 1 3
grep("an", c(a = "Anna", b = "Dan"), value = TRUE)
#>     b 
#> "Dan" 
grepl("a.c", "abc", fixed = TRUE)
#> [1] FALSE
grep("x", "y")
#> integer(0)
sub("A", "b", "aA", ignore.case = TRUE)
#> [1] "bA"
