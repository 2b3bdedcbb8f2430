stl(nottem, "per")$time.series[1:3, ]
stl(log(co2), s.window = 21)$time.series[100:102, ]
stl(window(nottem, 1920, c(1922, 12)), "periodic")
