nchar(NA)
nchar(c(1, NA))
nchar(NA, "width")
nchar(c("a", NA))
