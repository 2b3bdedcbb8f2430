cat(formatUL(c("first item", "second item")), sep = "\n")
#> * first item
#> * second item
