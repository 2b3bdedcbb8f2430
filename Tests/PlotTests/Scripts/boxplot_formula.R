boxplot(len ~ dose, data = ToothGrowth, main = "Tooth growth", xlab = "dose", ylab = "length", col = c("gold", "pink", "lightgreen"))
