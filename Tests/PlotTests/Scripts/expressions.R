plot(1:3, 1:3, type = "n", xlab = expression(alpha[i]^2), ylab = expression(frac(1, sqrt(2 * pi))), main = expression(hat(y) == beta[0] + beta[1] * x))
text(2, 2.5, expression(sum(x[i], i == 1, n)))
text(2, 1.5, expression(paste("mean ", bar(x), " = ", mu %+-% sigma)))
