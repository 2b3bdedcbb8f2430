par(mfrow = c(2, 3), pty = "s", mgp = c(2, 0.5, 0))
f <- list(sigmoid = function(x) 1 / (1 + exp(-x)), tanh = tanh, relu = function(x) pmax(x, 0), elu = function(x) ifelse(x > 0, x, exp(x) - 1), softplus = function(x) log1p(exp(x)), swish = function(x) x / (1 + exp(-x)))
for (n in names(f)) { plot(f[[n]], -4, 4, main = n, ylab = expression(f(x)), col = "blue", lwd = 2); abline(h = 0, v = 0, col = "grey", lty = 3) }
