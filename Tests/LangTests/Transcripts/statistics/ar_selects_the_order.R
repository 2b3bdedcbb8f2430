ar(lh)
ar(lh, order.max = 2, aic = FALSE)$ar
predict(ar(lh), n.ahead = 4)
diffinv(1:5)
