# A column of the second frame that is called like a key gets a suffix.
a <- data.frame(name = c("p", "q"), n = 1:2)
b <- data.frame(name = c("book", "film"), author = c("p", "p"))
merge(a, b, by.x = "name", by.y = "author")
#>   name n name.y
#> 1    p 1   book
#> 2    p 1   film
merge(a, b, by.x = "name", by.y = "author", no.dups = FALSE)
#>   name n name
#> 1    p 1 book
#> 2    p 1 film
#! Warning message:
#! In merge.data.frame(a, b, by.x = "name", by.y = "author", no.dups = FALSE) :
#!   column name ‘name’ is duplicated in the result
