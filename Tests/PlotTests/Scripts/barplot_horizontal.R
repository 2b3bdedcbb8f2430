par(mar = c(5, 8, 4, 2))
barplot(c(12, 7, 3), names.arg = c("first class", "second", "third one"), horiz = TRUE, las = 1, density = c(10, 20, 30), angle = c(0, 45, 135), col = "black")
