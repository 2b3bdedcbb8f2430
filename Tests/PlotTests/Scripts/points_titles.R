plot(cars$speed, cars$dist, main = "Stopping distances", sub = "recorded in the 1920s", xlab = "Speed (mph)", ylab = "Distance (ft)", pch = 19, col = "steelblue")
abline(lm(dist ~ speed, data = cars), col = "red", lwd = 2)
grid()
