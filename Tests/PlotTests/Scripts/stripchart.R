stripchart(decrease ~ treatment, data = OrchardSprays, vertical = TRUE, pch = 1, xlab = "treatment")
