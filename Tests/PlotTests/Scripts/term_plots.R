par(mfrow = c(2, 1))
termplot(lm(mpg ~ wt + factor(cyl), mtcars), partial.resid = TRUE, se = TRUE)
