arima(lh, order = c(1, 0, 0), method = "ML")$coef
fit <- arima(USAccDeaths, order = c(0, 1, 1), seasonal = list(order = c(0, 1, 1)))
round(fit$aic, 1)
round(coef(fit), 3)
round(predict(fit, n.ahead = 3)$pred)
round(arima(Nile, c(0, 1, 1))$loglik, 2)
ARMAacf(c(1.0, -0.25), 1.0, lag.max = 5)
ARMAtoMA(c(1.0, -0.25), 1.0, 5)
