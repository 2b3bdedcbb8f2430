ts(cbind(a = 1:3, b = c(0.5, 1, 1.5)), start = c(2020, 11), frequency = 12)
ts(cbind(a = 1:2, b = 3:4), start = c(2020, 4), frequency = 4)
ts(cbind(a = 1:2, b = 3:4), start = 1990)
