m <- matrix(c(3, 5, 2, 6, 1, 4), 2, dimnames = list(c("yes", "no"), c("A", "B", "C")))
barplot(m, legend.text = TRUE, args.legend = list(x = "topright"), main = "Stacked", ylim = c(0, 12))
