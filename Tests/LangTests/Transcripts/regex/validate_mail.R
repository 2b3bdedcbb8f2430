grepl("^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}$", c("a@b.com", "bad", "x.y@z.org"))
#> [1]  TRUE FALSE  TRUE
