try(data.frame(v = structure(c(1, 2), class = "money")))
#! Error in as.data.frame.default(x[[i]], optional = TRUE) : 
#!   cannot coerce class ‘"money"’ to a data.frame
data.frame(d = as.Date("2024-01-01") + 0:1, f = factor(c("a", "b")))
#>            d f
#> 1 2024-01-01 a
#> 2 2024-01-02 b
