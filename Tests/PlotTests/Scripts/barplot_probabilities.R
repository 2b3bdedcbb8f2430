p <- c(cat = 0.62, dog = 0.21, bird = 0.09, fish = 0.05, frog = 0.03)
b <- barplot(p, ylim = c(0, 0.8), col = rainbow(5), main = "Class probabilities", ylab = "probability")
text(b, p, round(p, 2), pos = 3)
