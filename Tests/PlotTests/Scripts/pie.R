pie(c(a = 10, b = 20, c = 30, d = 5), main = "Shares", col = c("red", "green", "blue", "gray"))
