m <- matrix(c(30, 10, 20, 40, 15, 25), 2, dimnames = list(Sex = c("male", "female"), Class = c("first", "second", "crew")))
mosaicplot(m, color = TRUE, main = "Crew")
