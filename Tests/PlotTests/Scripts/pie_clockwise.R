pie(c(0.5, 0.3, 0.2), labels = c("one half", "thirty", "rest"), clockwise = TRUE, radius = 0.9)
