x <- 1:6
f <- glm(c(0, 0, 0, 1, 1, 1) ~ x, family = binomial)
#! Warning message:
#! glm.fit: fitted probabilities numerically 0 or 1 occurred 
f$converged
#> [1] TRUE
