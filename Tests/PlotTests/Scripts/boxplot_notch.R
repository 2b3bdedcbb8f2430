boxplot(count ~ spray, data = InsectSprays, horizontal = TRUE, las = 1, notch = FALSE, col = "lightgray", border = "blue")
