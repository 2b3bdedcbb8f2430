m <- matrix(c(3, 5, 2, 6, 1, 4), 2, dimnames = list(c("yes", "no"), c("A", "B", "C")))
barplot(m, beside = TRUE, col = c("tomato", "gold"), legend.text = rownames(m), xlab = "group", ylab = "count")
