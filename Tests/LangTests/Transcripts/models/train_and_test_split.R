set.seed(1)
i <- sample(nrow(iris), 100)
fit <- lm(Petal.Width ~ Petal.Length, iris[i, ])
sqrt(mean((predict(fit, iris[-i, ]) - iris[-i, ]$Petal.Width)^2))
#> [1] 0.1873963
