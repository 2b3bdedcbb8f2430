stripchart(count ~ spray, data = InsectSprays, vertical = TRUE, pch = 1, xlab = "spray")
